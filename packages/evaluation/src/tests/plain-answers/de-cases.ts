/** See `plain-answers.test.ts`. */
export const GERMAN_ANSWERS = `
yes_no | Haben Sie Schulden? | nein
pass zum Glück keine
pass Gottseidank nicht
pass gottlob nimmer
pass wo denken Sie hin
pass um Himmels willen nein
pass schon lang nimmer
pass dem Himmel sei Dank nicht
pass sicher nöd
pass kein bisschen
pass nicht ansatzweise
fail leider ja
fail muss ich zugeben
fail leider immer noch
fail seit Jahren
fail ertappt
unclear keine Sorge
unclear alles erledigt
unclear hab ich hier
unclear was geht Sie das an

yes_no | Haben Sie eine Privathaftpflichtversicherung? | ja
pass türlich
pass das will ich doch hoffen
pass seit Ewigkeiten
pass eh kloar ja
pass aber sowas von
pass isso
fail bis letztes Jahr
fail bis vor kurzem schon
fail früher mal
fail brauch ich nicht
fail hatte ich mal
fail momentan ned
unclear na mei
unclear das müsste ich nachschauen
fail abgelaufen

yes_no | Dürfen wir Ihren jetzigen Vermieter kontaktieren? | ja
pass nur zu
pass tun Sie sich keinen Zwang an
pass ich bitte sogar darum
pass fragen Sie ihn ruhig
pass meinen Segen haben Sie
pass klar dürfen Sie
pass machen Sie das ruhig
pass ich hab nichts zu verbergen
pass wenn's denn sein muss
pass na gut, meinetwegen
fail bitte nicht
fail unterstehen Sie sich
fail das wäre mir gar nicht recht
fail lassen Sie das bitte bleiben
fail da hätt ich was dagegen
fail das geht mir zu weit
unclear ungern
unclear wozu brauchen Sie das

yes_no | Sind Sie mit einer Bonitätsprüfung einverstanden? | ja
pass soll mir recht sein
pass da hab ich gar nichts dagegen
pass vo mir us
pass notgedrungen
fail damit bin ich nicht einverstanden
fail da bin ich strikt dagegen
fail das muss nicht sein
fail das akzeptiere ich nicht
unclear was bedeutet das genau

yes_no | Wäre ein Altbau ohne Lift für Sie in Ordnung? | ja
pass macht mir nix
pass halb so wild
pass das stört uns nicht
pass das wäre für uns okay
pass geht scho
pass da sind wir flexibel
fail das ist mir zu mühsam
fail zu anstrengend für mich
fail nicht mein Ding
fail das ist nichts für uns
fail das geht leider gar nicht
unclear kommt ganz drauf an
unclear muss ich mir erst anschauen

yes_no | Könnten Sie die Wohnung auch tagsüber besichtigen? | ja
pass das lässt sich organisieren
pass da richte ich mich ganz nach Ihnen
pass das sollte klappen
pass das krieg ich hin
fail geht leider gar nicht
fail passt mir gar nicht
fail da hab ich Schicht
fail da muss ich leider passen
unclear ich schau mal

yes_no | Sollen wir Ihnen das Exposé schicken? | ja
pass das wäre toll
pass ich bitte darum
pass da wär ich Ihnen sehr dankbar
fail danke, ich verzichte
fail muss nicht sein

yes_no | Haben Sie schon eine Finanzierungszusage Ihrer Bank? | ja
pass die hab ich in der Tasche
pass letzte Woche bekommen
pass liegt schriftlich vor, ja
pass die haben wir schwarz auf weiß
pass hat mein Mann schon erledigt
pass seit gestern
fail da warte ich noch drauf
fail noch nicht spruchreif
fail die Bank hat abgelehnt
fail muss ich erst noch besorgen
fail erst mündlich
fail das läuft gerade
fail no nöd
unclear das weiß ich gar nicht so genau

yes_no | Haben Sie Ihre jetzige Wohnung gekündigt? | ja
pass letzten Monat
pass alles erledigt
pass vor zwei Wochen
fail ich warte erst auf die Zusage
fail erst wenn ich was Neues habe
fail das mach ich nächste Woche
fail noch nicht passiert

yes_no | Ist Ihre Aufenthaltsbewilligung noch gültig? | ja
pass noch lange gültig
pass gilt noch bis nächstes Jahr
fail die ist letztes Jahr abgelaufen
fail leider schon abgelaufen
fail wird gerade verlängert

yes_no | Können Sie schon im April einziehen? | ja
unclear im Mai
unclear nächste Woche

yes_no | Hätten Sie etwas dagegen, wenn wir Ihren Arbeitgeber anrufen? | nein
pass da hab ich nichts dagegen
pass keine Einwände
fail ja schon

yes_no | Müssen Sie zuerst Ihre Immobilie verkaufen? | nein
unclear ist schon verkauft
pass brauchen wir nicht

yes_no | Rauchen Sie? | nein
pass nie wieder
pass schon ewig nicht mehr
fail immer
fail leider immer noch

yes_no | Möchten Sie an der Immobilie Umbauten vornehmen? | nein
pass vorläufig nicht
pass so bald nicht
fail das wäre der Plan
fail das wäre toll
unclear mal sehen

yes_no | Arbeiten Sie hauptsächlich im Homeoffice? | nein
pass zum Glück nümm
fail jeden Tag
fail seit neuestem
unclear halb und halb

number | Wie viele Personen ziehen ein? | 1-4
pass wir sind zu dritt

number | Für wie viele Monate möchten Sie mieten? | min 12
pass für immer
pass ein ganzes Jahrzehnt, ein Jahrzehnt
fail ein Vierteljahr
fail bloß übern Sommer

number | Seit wie vielen Jahren arbeiten Sie bei Ihrem Arbeitgeber? | min 2
pass seit einem Jahrzehnt
fail gerade erst angefangen

multiple_choice | Wie möchten Sie die Miete bezahlen? | Dauerauftrag | Dauerauftrag; Lastschrift; Einzahlungsschein
pass das läuft automatisch
fail buchen Sie ab
fail per LSV
unclear ganz normal

multiple_choice | Welchen Bodenbelag bevorzugen Sie? | Parkett | Parkett; Laminat; Fliesen; Teppich
pass am liebsten Dielen
fail Plättli
unclear kein Teppich

multiple_choice | Wie ist Ihr Zivilstand? | verheiratet | ledig; verheiratet; geschieden; verwitwet
fail noch zu haben
fail mein Mann ist gestorben
unclear wir leben im Konkubinat

multiple_choice | Wo möchten Sie wohnen? | Land | Stadt; Stadtrand; Land
pass weg von der Stadt, aufs Land
fail am Rand der Stadt
fail in der Stadt natürlich
unclear raus aus der Stadt

multiple_choice | Neubau oder Altbau? | Altbau | Neubau; Altbau
pass nichts Neues bitte
pass alt darf es ruhig sein
pass altes Gemäuer
fail neu wegen der Dämmung
fail Erstbezug
unclear wir mögens modern

multiple_choice | Welche Bewilligung haben Sie? | Ausweis C | Schweizer Pass; Ausweis B; Ausweis C; andere
pass den C
pass früher B, mittlerweile C
fail B, das C hab ich beantragt
fail F, vorläufig aufgenommen
fail Schutzstatus S
unclear ich hab's nicht da

multiple_choice | Wie sollen wir Sie kontaktieren? | E-Mail | Telefon; E-Mail; WhatsApp
pass Schreiben Sie mir eine E-Mail.
fail rufen Sie einfach durch
fail aufs Handy als WhatsApp
unclear am liebsten elektronisch
unclear aufs Handy

multiple_choice | Wie ist Ihre berufliche Situation? | angestellt | angestellt; selbstständig; in Ausbildung; pensioniert
pass Beamtin beim Kanton
fail ich hab einen eigenen Laden
fail Studentin an der Uni
fail ich genieße die Rente
unclear Student, nebenbei angestellt

multiple_choice | Welche Etage hätten Sie gern? | Dachgeschoss | Erdgeschoss; mittlere Etage; Dachgeschoss
pass so hoch wie möglich
fail ganz unten
fail dazwischen

multiple_choice | Wie möchten Sie die Wohnung anschauen? | vor Ort | vor Ort; per Video
pass ich komme lieber selbst vorbei
fail online

multiple_choice | Miete oder Kauf? | Miete | Miete; Kauf
pass mieten, zum Kaufen fehlt uns das Geld
fail Kauf, Miete ist uns zu teuer

multiple_choice | Was für ein Objekt suchen Sie? | Einfamilienhaus | Einfamilienhaus; Reihenhaus; Eigentumswohnung
pass ein Häuschen für uns ganz allein
fail eine Attika
unclear Hauptsache eigene vier Wände

number | Wie hoch ist Ihr Eigenkapital? | 50000
pass gute fünfzigtausend
unclear knappe fünfzigtausend

number | Für wie viele Monate brauchen Sie die Wohnung? | 6-12
pass ein Dreivierteljahr
pass zwei Quartale
fail ein Quartal
`;
