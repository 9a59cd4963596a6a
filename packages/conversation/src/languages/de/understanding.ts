import type { Understanding } from '../define-pack.js';
import { breaks, concepts, tags } from './concepts.js';

export const understanding: Understanding = {
  concepts,
  tags,
  breaks,
  intents: {
    yes: `
      (ich|wir) werde|werden da|dort sein
      bin|sind (ich|wir) (dann|pünktlich) da $
      (ist) notiert|eingetragen|vorgemerkt
      abgemacht|ausgemacht|gebongt|deal
      mhm|mm|hmhm
      (das|der|die) ists|isses|ist_es
      (ist|isch|is) (mir|uns|so) recht
      passt (so|schon|perfekt)
      ja|jo|jap|jep|jawohl|jaja|jup|jou|joa|doch|genau|richtig|stimmt|korrekt|klar|sicher|gerne|gern|exakt|absolut|selbstverständlich|natürlich|bestimmt|freilich|eh|sowieso|unbedingt|definitiv|okay|ok|passt|einverstanden|perfekt|prima|super|bitte_gern
      auf jeden fall
      sehr gern|gerne
      das stimmt|passt|geht|ist_richtig|ist_korrekt
      kein problem|thema
      in ordnung
      machen|machen_sie|tun wir|sie|das
      von mir aus
      den|die|das nehme|nehm|nimm|nehmen ich|i|wir
      ich nehme|nimm den|die|das $
      warum|wieso nicht
      alles klar
      klingt gut
      eintragen|buchen (sie) (bitte)
      richtig|stimmt|korrekt|exakt|auf_jeden_fall|absolut|jawohl|freilich|sowieso
      (da) bin|wär|wäre (ich|i|wir) dabei
      nichts|nix dagegen
      isch|ist|is guet|gut|guat (so|eso)
      bitte darum
      fix
      ^ fix
      nehm|nimm|nehme (ich|i|ma|mer|wir) gern|gerne
      gebongt|geritzt|logo|logisch|tiptop|tipptopp|passd
      geht klar|in_ordnung
      wunderbar|herrlich|ausgezeichnet|fantastisch|grossartig|bestens|hervorragend
      steht|steh (ich|i|pünktlich) pünktlich
      den|die|das|diesen termin|zeit nehm|nehme|nimm|nehmen ich|i|wir
      tragens|tragen|schreibens|schreiben|buchens|fixierens|notierens mi|mich|uns|sie_mich|sie_uns ein|auf
    `,
    no: `
      nein|nee|ne|nö|nei|na_na|niemals|keinesfalls
      lieber|eher|leider|doch|noch|besser nicht
      auf keinen fall
      gar|überhaupt nicht
      nicht wirklich|unbedingt
      passt|geht|klappt (mir|uns) (leider|gar) nicht
      also|dann|lieber|besser|bitte|sicher|bestimmt nicht|ned|nöd|net $
      na|naa ned|net|danke|des|leider|geht|passt
      ^^ na|naa $$
    `,
    hello: `
      nabend|n_abend|morgen|moagn $
      (einen|en) (wunder) schönen|schöne guten|gute morgen|tag|abend
      schönen guten
      griaß|griass|habedehre|mahlzeit|moinmoin|hoi_zäme
      hallo|hallöchen|grüezi|grüessech|servus|moin|salü|sali|hoi|tach|hi|hey|tschau
      guten|gute tag|morgen|abend|mittag
      grüss|grüß gott|sie|dich|euch
      ja hallo
      ist|isch|is (da|dort|hier) (noch|überhaupt) jemand|wer (da|dran|dort)
      hören|verstehen|hörst|höred (sie) mich
      sind sie (noch) da|dran
      grüezi|hoi|hallo|salü|servus|guten_tag|guete_tag|guten_morgen|tag|griaß_eich mitenand|mitanand|zäme|zämä|miteinander|beinand|allerseits
      habe|hab die ehre
      grüessti|grüss_di|griaß_di|griass_di|gruess_gott|gruezi|guete|moinsen|tagchen|tachchen|guten
      guete tag|morge|abig|obig|mittag
    `,
    speaking: `
      da sind|sin sie richtig
      am draht
      so heisse|heiße|heiss ich
      am rohr
      leibhaftig|leibhaftige
      der|die einzig wahre|einzige
      in person
      was sonst
      wer sonst
      am apparat|telefon|hörer
      (ja) das|der|die|jener bin|wär|wäre|war ich
      ich bin's|bin_es|bins|bin's_ja
      bin ich|i
      sie sprechen|reden mit ihm|ihr|mir|dem|der
      höchstpersönlich|persönlich|selber|selbst
      mit dem|der sprechen|reden sie (gerade|schon)
      steht|spricht vor|mit ihnen
      der|die spricht
      wer denn sonst
      sie haben den|die richtigen|richtige
      so heisse|heiße ich
      sie reden|sprechen (schon|gerade|grad|bereits|ja) mit ihm|mir|dem_richtigen|der_richtigen
      mit dem|der reden|sprechen sie
      haben|hent sie mich erwischt|gefunden|getroffen
      da sind|liegen sie richtig|goldrichtig
      steht|spricht vor ihnen
      in meinem pass|ausweis
      kein anderer
      und kein anderer
      so steht|stehts (es) im|in_meinem pass|ausweis
    `,
    introduces: `
      hier|da (ist|spricht|isch) (der|die|dr|d)
      (mein|min) name ist|isch|is
      ich bin|heisse|heiße|bi (der|die|dr|d)
      sie sprechen|reden mit
      am apparat|telefon|hörer
      herr|frau|familie
      doktor|dr|prof|professor|fräulein|magister|ingenieur|pfarrer|schwester|frl
      sie sprechen|reden|sind (hier|jetzt) mit|bei
      hier|da isch|is|spricht
      es|da isch|is s|d|dr|de|da
    `,
    third_person: `
      (bin) an sein|ihr|seinem|ihrem handy|telefon|natel gegangen|ran|rangegangen
      sein|ihr|seinem handy|telefon|natel hat|klingelte|geklingelt|abgenommen
      ich_bin|hier_ist|da_ist|am_apparat_ist|das_ist|hier_spricht (nur) der|seine|ihre|sein|ihr|ein mann|frau|sohn|tochter|mutter|vater|bruder|schwester|partnerin|partner|kollegin|kollege|sekretärin|mitbewohner|mitbewohnerin|nachbar|nachbarin|freundin|freund|ehefrau|ehemann|gattin|gatte|oma|opa|mama|papa
      bin|ist seine|ihre|sein|ihr frau|mann|sohn|tochter|mutter|vater|bruder|schwester|partnerin|partner|ehefrau|ehemann
      sie meinen|wollen|suchen|möchten ... meinen|meine|mein|meiner mann|frau|sohn|tochter|vater|mutter|bruder|schwester|partner|mitbewohner
      das|der|die bin|ist|wäre nicht ich
      ich bin|heisse|heiße nicht (der|die|das|so)
      bin ich nicht
      nicht persönlich
      mein mann|sohn|vater|bruder|freund|partner|mitbewohner ... ist|hat|heisst
      meine frau|tochter|mutter|schwester|freundin|partnerin ... ist|hat|heisst
      (da) sprechen|reden sie mit (seiner|ihrer|der|seinem|ihrem|dem) frau|mann|tochter|sohn|mutter|vater
      jemand anders|anderes
      hier_ist|da_ist|das_ist|ich_bin (nur) der|die|sein|seine|ihr|ihre|eine|ein grossmutter|grossvater|schwager|schwägerin|untermieter|pfleger|assistentin|assistent|mami|papi|mutti|vati|onkel|tante|enkel|enkelin|cousin
      nehm|nehme|beantworte (hier) (nur|bloss) (die|das) anrufe|telefon
      ich nehm|nehme hier (nur|bloss)
      ich_bin|hier_ist|da_ist|am_apparat_ist|das_ist|hier_spricht (nur) die|eine sohn|tochter|mutter|schwester|partnerin|kollegin|sekretärin|mitbewohnerin|nachbarin|freundin|ehefrau|gattin|oma|mama
      ich_bin|hier_ist|da_ist|am_apparat_ist|hier_spricht (nur) die frau $
      ich_bin|hier_ist|da_ist (nur) die|seine frau (vom|von|des)
      i_bi|ich_bi|da_isch|i_bin (nur|nume) d|de|dr|em|am|sini|si|sei|da schwöschter|schwester|mueter|vatter|brüeder|bruder|frau|maa|fründin|fründ|tochter|bueb|bua|chef|nachber
      ist|isch|is mein|min|mei mann|maa|sohn|bueb|bua|vater|papa|vatter|bruder|brüeder|freund|fründ|chef|opa|schwager|neffe|enkel $
      sein|ihr|sini|ihri|sei pfleger|pflegerin|betreuer|betreuerin|trainer|vermieter $
    `,
    absent: `
      (er|sie|der|die|herr|frau) ist|isch|is|wäre (leider|gerade|grad|im_moment|momentan|jetzt|heute|noch|zurzeit|derzeit) (gerade|grad|im_moment) nicht|nöd|ned da|hier|zuhause|daheim|zu_hause|zu_haus|im|erreichbar
      nicht da|hier|zuhause|daheim|erreichbar|anwesend|im_haus|zu_hause
      (er|sie|der|die) ist|isch|is (gerade|grad|leider|noch|im_moment|zurzeit) unterwegs|weg|ausser|fort|verreist|bei_der|auf|in|im ... arbeit|urlaub|ferien|spital|krankenhaus|büro|schule|dienstreise
      (er|sie|der|die) ist|isch|is (gerade|grad|leider|noch|im_moment|zurzeit) unterwegs|weg|fort|verreist|ausgegangen|einkaufen
      (er|sie) ist (doch|schon|leider|gerade|grad) (schon|wieder) weg|fort|gegangen
      er|sie|der|die arbeitet|schläft|arbeitet_noch (gerade|noch|heute|jetzt)
      mann|frau|sohn|tochter|vater|mutter arbeitet|schläft
      (er|sie) kommt (erst|wieder) ... zurück|heim|wieder|abend|nachmittag|später
      erst heute|morgen|am|gegen ... wieder|zurück
      nicht im|zu haus|hause|büro
      er|sie|der|die|mann|frau ist|isch|is|sitzt|steht ... arbeit|büro|geschäft|schule|sitzung|ferien|urlaub|spital|dusche|bad|unterwegs|auswärts
      er|der|die|mann|frau kann|mag ... nicht|nöd|ned (ans|zum) telefon|apparat|hörer
      er|sie|der|die kommt (erst|so|meistens|normalerweise) (so) um|gegen|nach|am
      er|der kann ... nicht|nöd ... kommen|rangehen|sprechen|telefonieren
      isch (no|nonig|grad|am) (grad|nonig|no) (am) schaffe|furt|weg|ferie|bade|poschte
      isch (grad|no) ned|nöd da|dihei|diheim
      der|er|sie|die holt|bringt|besucht|trifft|hilft|begleitet|trainiert|unterrichtet|arbeitet|schafft|joggt|schwimmt
      (der|er|sie|die) ist|isch|is (grad|gerade|noch|kurz|leider|heute|eben) unter_der|in_der|in_einer|auf_der|beim|auf_dem|in_den ... dusche|badewanne|arbeit|sitzung|schule|post|bank|arzt|zahnarzt|coiffeur|frisör|friseur|training|sport|turnen|fussball
      ist|isch|is (schnell|kurz|grad|gerade|eben|noch) im|in_der|beim|auf_der laden|apotheke|post|bäcker|migros|coop|spar|stadt
      er|sie|der|die kann (grad|gerade|jetzt|leider|im_moment|momentan|grade) nicht|nöd|ned
      er|sie|der|die ist|isch|is (kurz|schnell|grad|gerade|eben|nur) zum|zur|ins|beim bäcker|metzger|post|laden|supermarkt|arzt|einkaufen|sport|kiosk|frisör|coiffeur
      er|sie|der|die ist|isch|is bis montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|abends|nächste
      er|sie|der|die ist|isch|is duschen|baden|schwimmen|joggen|einkaufen|arbeiten|spazieren|schlafen|essen
      hat heute|hüt|morgen|grad|diese_woche|momentan (leider) frei|urlaub|ferien|dienst|schicht|nachtschicht|spätdienst|frühdienst
      find|finde|finden|findet (ich|i|wir|mer) (ihn|eam|en|sie) nirgends|nirgendwo|nicht|ned|nöd|net
      nirgends zu|zum finden|sehen|finde
      nirgends finden|gefunden
    `,
    fetching: `
      für dich
      (moment|augenblick) er|sie kommt $
      ich hole|hol|rufe|ruf|gebe|geb|reiche|frage|schaue|schau|suche|verbinde (ihn|sie|ihnen|mal|schnell|kurz|ihm|rasch|einmal|den|die) (mal|kurz|schnell|rasch|eben)
      hole|hol ihn|sie|den|die
      ich gebe|geb|reiche ... weiter|rüber|ihm|ihn|ihr|her
      schaue|schau|guck|gucke|luege (mal|kurz|schnell|ich) ... ob|er|sie
      moment ich hole|hol|rufe|gebe|geb|schau|schaue
      ich muss ihn|sie|den|die ... holen|rufen|suchen
      da kommt er|sie
      er|sie kommt gleich|sofort|grad|gerade
      ich übergebe|reiche
      moment ... weiter|rüber|holen
      bleiben sie (kurz|bitte) dran ... hole|gebe|rufe
      sie|du kriegen|bekommen|kriegst ihn|sie
      ich|i lauf|laufe|geh|gehe|gang|gange|renn|renne|spring|springe (jetzt|schnell|kurz|mal|rasch|grad|gschwind|gschnäll) (schnell|mal) rüber|ummi|umi|dure|übere|zu_ihm|zu_ihr
      er|dr|de|si chunt|chunnt|kimmt|kummt (grad|gli|glei|scho|jetzt|gleich)
    `,
    wrong_number: `
      der|die|er|sie wohnt|lebt nicht|nüm|nimmer (mehr) (hier|da)
      falsch verbunden|gewählt|verwählt
      falsche|falschen|verkehrte|verkehrten nummer|person
      verwählt
      gibt|wohnt|lebt|arbeitet|kennen|heisst|heißt (es|hier|bei_uns|da|wir) (hier|bei_uns) keinen|keine|niemand|niemanden|kein|keiner
      (nein) den|die (person|herrn|mann) kenne|kenn ich|wir|i (nicht|gar|nöd|ned)
      gibt es|s hier nicht
      hier gibt|wohnt|lebt|heisst (es) keinen|keine|niemand|keiner|kein
      ich kenne (hier) keinen|keine|niemanden|kein
      kenne (ich) (hier) (den|die|diesen|diese) (person|herrn|namen|mann) nicht|ned|nöd
      so heisst|heißt|heisse|heiße (hier|ich) niemand|keiner|nicht
      (den|die) kenne|kenn ich|wir nicht|gar
      kein|keine|keinen herrn|herr|frau
      sie sind (hier|da) falsch|verkehrt
      nie gehört
      nicht mehr seine|ihre|die nummer
      sie haben sich verwählt
      falsche|falschen|falscher|verkehrte|verkehrten|verkehrter adresse|ort|stelle|mann|anschluss
      heisse|heiße (ich) (ganz) anders
      (keine|kei|null) ahnung wer (das|der|die|er) (sein|ist|isch|is) (soll)
      weiss|weiß (gar|überhaupt) nicht wer (das|der|die|er) (sein|ist)
      sagt mir|uns (gar|überhaupt|leider) nichts|nix|nüt
      wer soll (das|der|die) (denn) sein
      (ich) heisse|heiße|heiss|heisst (doch|aber|gar|hier) nicht|anders|nöd (so|john|smith|der)
      (mein|min) name ist|isch|is nicht|nöd
      (so) jemand|einer|eine|jemanden wohnt|lebt|heisst|kennen|gibt (hier|bei_uns|wir|es) (hier|bei_uns) (nicht|nöd|ned)
      hier gibts|gibt's|gits kein|keine|keinen|niemand
      muss|wird|ist|isch|is (wohl|sicher) ein|eine verwechslung|irrtum|missverständnis|fehler
      (da) liegt|liegt_da (wohl) (ein|eine) irrtum|verwechslung|fehler|missverständnis
      (da) (müssen|werden|haben) sie sich irren|geirrt|täuschen|vertan|verwählt|getäuscht
      bin (ich) (aber) nicht der|die (den|die|richtige) (sie)
      unbekannt hier
      hier|bei_uns|mir unbekannt
      nummer|handy|telefon von jemand|wem anderem|anderen|anders
      wohnen|leben (da|hier) (schon_lange|längst) nicht|nimmer|nüm mehr
      anderen|andere|anderer john|smith|herrn
      hier|da gabs|gab|hats (es) nie|niemals|noch_nie
      anderen|andere|anderer er|ihn
      mich suchen|meinen|wollen sie (sicher|bestimmt|wohl) nicht
      nummer (von|gehörte|war) meinem|meiner|einem|einer|dem vorgänger|vorgängerin|vorbesitzer
      vorgänger|vorbesitzer|vorbesitzerin
      nix|nichts|nüt mit ihm|ihr|dem zu tun
      kennt|kenn den|die|ihn (hier|da|bei_uns|doch) keiner|niemand|kein_mensch
      den|die gibts|gibt_es|gits (bei_uns|hier|da) (hier|bei_uns) nicht|ned|nöd|net|nimmer
      nicht|nie (die) seine|ihre nummer
      das|des ist|is|isch (aber|doch) nicht|ned|nöd|net|nie seine|ihre nummer
    `,
    who: `
      von wo|woher (aus) (rufen|telefonieren|sie) (sie) (rufen) (denn|überhaupt|eigentlich) (an|anrufen)
      ^ (und) sie sind $
      mit wem habe|hab ich
      was (ist) (denn) (der) grund
      worum|um_was es geht
      wer ist|sind|bist|spricht|ruft|isch|redet (da|dort|sie|dran|an|das|hier|am) 
      wer da|dran|dort|sind_sie|spricht|isch_da
      mit wem (spreche|rede|habe|hab)
      worum|worüber|um_was|um_wen geht|gehts|goht|handelt
      was wollen|möchten|wünschen|brauchen sie
      was (genau) ist (der|das) grund|anlass|thema|anliegen
      weshalb|warum|wieso|wegen_was rufen|ruft|telefonieren|melden sie (an|mich)
      von welcher|welchem firma|agentur|unternehmen|büro
      welche firma|agentur
      woher rufen sie
      wie war|ist|lautet (nochmal|nochmals|noch|doch) ihr|der name
      wie heissen|heißen sie
      wer war|sind das|sie (nochmal|nochmals|noch)
      von wo rufen
      was kann ich für sie tun
      um was gehts
      (für|von|bei) welches|welchem|welche|welcher unternehmen|firma|agentur|büro|immobilienfirma|maklerbüro
      wer (da) anruft|dran_ist|spricht|sie_sind
      welcher|welche|welchen angelegenheit|sache|anliegen|zweck|grund
      in welcher angelegenheit|sache
      wer fragt|will|möchte das|wissen
      kenn|kenne ich|i|wir sie|ihnen|di
      kennen wir uns
      für wen|welche|welches rufen|arbeiten|telefonieren
      sich|euch (bitte|mir|nochmal|nochmals|noch_einmal|kurz|doch) vorstellen
      stellen sie sich (bitte|doch|mal|erst) vor
      welcher|welche|welches organisation|institution|gesellschaft|verein
      von wem sind|kommen sie
      sich|euch (bitte|mir|nochmal) (bitte|nochmal|nochmals|noch_einmal|kurz) vorstellen
      wen|wem vertreten|vertritt
      worum|um_was dreht
      wer am|in_der|an_der apparat|leitung|telefon
      welchem|welcher verein|laden|bude
      weswegen|weshalb|warum melden|kontaktieren sie (sich|mich)
      sagen sie (mir|erst|erstmal|mal|doch) (mal|erst|bitte) wer
      erst mal wer
      wer stört|klingelt|nervt
      was ist|isch|is das|des für ein anruf
      für ein anruf
      von wem ist|kommt
      nicht|ned|nöd|net wer (da|sie|denn|hier) (überhaupt|eigentlich|denn|da) anruft|spricht|dran_ist|sie_sind|redet
      für wen arbeiten|rufen|sprechen|schaffen sie|ihr
      wos|was|wer für a|e|eine|ne sarah|firma|agentur|gschicht
      wer sind|san|bist denn|na (sie|du)
    `,
    robot: `
      sie|du sind|bist|send (doch|ja|aber|wohl) (nur) (ein|eine) automat|roboter|computer|maschine|ki|bot
      sind|bist|ist|spreche|rede|isch|red (sie|du|das|ich|da|jetzt) (gerade|grad|nun|jetzt|hier) (jetzt|ein|eine|etwa|denn|hier|wirklich|da|ich|überhaupt|eigentlich) (ein|eine|einer|mit|wirklich|echter|echte|hier) (einem|einer|echter|echte) (echten|richtigen|wirklichen) roboter|computer|maschine|automat|bot|ki|mensch|aufnahme|tonband|ansage|menschen|band|person|computerstimme
      sie klingen
      automatische|künstliche stimme|ansage|anruf|intelligenz
      das ist (doch|ja) ein|eine roboter|computer|maschine|automat|bot|ki|aufnahme|band
      sie sind (doch|ja|aber) (gar) (kein|keine|ein|eine) mensch|roboter|computer|maschine|ki|bot
      roboter|bot|computer oder|oder_ein|oder_was mensch
      wer|wie hat|haben sie|dich programmiert|gebaut|erfunden|entwickelt|trainiert
      gibt|gibts es|s sie|dich (denn|überhaupt|eigentlich) wirklich|echt
      existieren sie (denn|überhaupt|eigentlich) (wirklich|echt)
      sitzt|ist|steckt (da|dort|denn) (denn|eigentlich) wirklich|tatsächlich|überhaupt|echt jemand|ein_mensch|wer
      sitzt|ist|steckt (da|dort) (denn) jemand|wer echtes|dahinter
      vom (ton) band
      haben sie (auch|denn) gefühle
      müssen|musst (ja|doch|wohl) ein|eine|en roboter|maschine|computer|bot|automat|ki
      reden|klingen|sprechen|tönen (ja) (wie) ein|eine navi|roboter|computer|maschine|tonband|automat
      chatte|chatten|schreibe|schreib ich|wir ... bot|roboter|ki|computer|maschine
      sit|sind|seid dir|ihr e|en|a mensch|mönsch|roboter|maschine|automat
      is|isch|ist des|das|dees a|e|en|ein|eine automat|maschin|maschine|roboter|computer|bandl|band
    `,
    number_source: `
      woher|wie|wo|wer ... nummer|telefonnummer|kontakt|daten|kontaktdaten|handynummer|natelnummer
      wie kommen sie an|zu|auf (meine|die|meinen|mich)
      woher haben|hend|kennen sie das|mich|die|meine|meinen
      woher|wie|wo|wer ... ... nummer|telefonnummer|daten|kontaktdaten|handynummer
      von wem haben|hast sie|ihr|du (eigentlich) meine|mini (nummer|angaben|daten|kontaktdaten|adresse|natelnummer|handynummer|telefonnummer)
      angaben haben|hergeben
      nie|niemals|nicht (meine|die) (nummer|daten|telefonnummer) gegeben|angegeben|weitergegeben
      nummer|daten|telefonnummer|kontaktdaten nie|niemals|nicht|gar_nie gegeben|angegeben|weitergegeben|rausgegeben
      nummer|daten|telefonnummer verkauft|gekauft
      wie sind|kamen sie an
      wo|woher kriegen|kriegt|haben|habt|nehmen|bekommen sie|ihr ... telefonnummern|nummern|nummer|daten (her)
      nummer|daten (irgendwo|öffentlich|frei) im internet|netz|telefonbuch|web
      gibt|verteilt|verkauft (da|hier|denn) meine|unsere (nummer|daten|kontaktdaten) (weiter|raus)
      wie (zum_teufel|in_aller_welt|um_alles_in_der_welt|bitte) seid|sind|kamen|kommen ihr|sie an|zu
      nicht (ihnen|euch) (meine|die) nummer (gegeben|zu)
      woher kennen|wissen|kennt sie|ihr meinen|mich|meine
      ausgegraben|aufgetrieben|aufgestöbert
      woher kennens|wissens|habens|kennts|wissts|habts|händ_ihr|hend_ihr
      woher wissen|kennen|wisst|kennt|weisst sie|ihr|du (denn|eigentlich|überhaupt) wie|wo|dass|meinen|wer
      wie sind|kamen|seid sie|ihr zu|an|auf unserem|unserer|meinem|meiner|unsere|mini ... gekommen|gelangt|gestossen
      wie sie|ihr zu|an|auf unserem|unserer|meinem|meiner|meine|unsere (nummer|festnetz|telefon|daten|adresse|handy) gekommen|gelangt|kommen
      was (ist|haben) (denn|sie) alles über mich gespeichert
      woher stammen|stammt|kommen (denn|eigentlich) diese|die|meine daten|angaben|nummer|informationen
      von wem stammt|stammen|kommt|kommen das|die|meine|diese
    `,
    repeat: `
      nicht so schnell
      welche (tage|termine|zeiten|daten) waren das|es|die
      (nur) die hälfte verstanden|gehört|mitbekommen|mitgekriegt
      verbindung|leitung ist (ja) (so|sehr|ganz|echt|wirklich|gerade) schlecht|furchtbar|mies|schrecklich|miserabel
      ^^ bitte|wie|was|wie_bitte|hä|pardon|tschuldigung|entschuldigung|sorry|häh|hm $$
      wie|was bitte|meinen_sie|war_das|haben_sie_gesagt|sagten_sie
      (können|könnten|würden) (sie|du) (das|die|es|mir|bitte|ihre) (bitte|noch|nochmal|noch_einmal|nochmals|frage|letzte) (einmal|frage|nochmal|bitte|noch_einmal|nochmals) wiederholen
      das (bitte) nochmal|noch_einmal|nochmals (bitte) (sagen)
      wiederholen|wiederhole|wiederholung
      noch_einmal|nochmal|nochmals|noch_mal|numal|no_mal (bitte|sagen|die|fragen)
      nicht|nöd|ned|akustisch|schlecht|kaum|nix|nichts verstanden|mitbekommen|gehört|mitgekriegt|gehört|richtig_verstanden|ganz_verstanden|verstehe|verstanden_akustisch
      habe|hab|han (sie|das|ich|es|leider|akustisch) (leider|jetzt|gerade|nicht|akustisch) (nicht|ganz|richtig) verstanden|gehört|mitbekommen
      ich verstehe (sie|die|das) (nicht|schlecht|kaum) (gut|ganz)
      wie war|lautet|lautete (nochmal|nochmals|noch|doch) die|das|gleich|ihre (frage) 
      was war (nochmal|noch|nochmals) (die|das|ihre) frage
      was haben|hatten (nochmal|noch|nochmals|sie) (sie|nochmal|noch) gesagt|gefragt
      frage (bitte) nochmal|noch_einmal|nochmals stellen|sagen
      sie waren (kurz|grad|gerade|ganz|völlig) weg
      waren sie (kurz|grad|gerade) weg
      was|wie haben|hatten sie (gerade|grad|eben|jetzt|da|mich) gesagt|gefragt|gemeint
      was|wie sagten|fragten|meinten sie
      was wollten|möchten sie (gerade|jetzt|nochmal|noch) (wissen)
      verbindung|leitung|empfang|netz ist|war ... schlecht|weg|mies|mau
      es (hat) rauscht|knackt|knistert|gerauscht|geknackt|hallt|rauschte
      fährt|kommt|bellt|rattert ... lastwagen|zug|tram|auto|bus|motorrad|krankenwagen|flugzeug|hund
      fährt ... vorbei
      laut hier|bei_mir|bei_uns
      (das|sie|nichts|nix|kaum) akustisch (nicht) verstanden
      sagen sie (das|es|mir_das) (bitte|doch) noch_einmal|nochmal|nochmals
      hab (das|sie|ich|die_frage|jetzt|leider|nicht|akustisch) (das|jetzt|leider|nicht|akustisch|grad) (nicht|ned|nöd) verstanden|gehört|mitgekriegt|mitbekommen|kapiert|mitkriegt
      häh|hä
      komm|komme (ich) (da|jetzt) (nicht|ned|nöd) mit|nach
      meinen|meint|meinten sie|ihr (damit|mit_dem|genau) $
      deutlicher sprechen|reden|bitte
      bitte wos|was
      wos|was bitte
      (sagens|sags|sagts|sag|säg|säged|sägets) (des|das|es|bitte) no_amoi|noamoi|noamol|no_amol|nomal|nomol|no_einisch
      no amoi|amol|einisch|emal
      noamoi|noamol|nomol|nomal
      wen wollen|wollten|suchen sie $
      deutlicher|verständlicher
      und was noch
      (nur|nume) den|de letzten|letscht|letschte|ersten|zweiten (termin) ghört|gehört|verstanden|mitbekommen
      war|isch|ist zu|so laut
      es|da hat gerauscht|geknackt|gehallt|gepiept
      habs|hab_es|has|ha_s (leider|jetzt|grad) (nicht|ned|nöd) (ganz|richtig) verstanden|ghört|gehört|mitgekriegt
    `,
    slower: `
      langsamer|langsam
      zu schnell
      nicht so schnell
      langsamer|langsam|langsamä|langsamer_bitte
    `,
    louder: `
      lauter
      (etwas|bisschen) lauter
      zu leise
      höre|hör|verstehe sie (ganz|sehr|so|kaum|fast|nur) (schlecht|schwer|kaum|nicht|leise)
      höre|hör sie (fast) (kaum|nicht|schlecht)
      schlechte|schlechter verbindung|empfang|leitung
      verbindung|empfang|leitung ist (so|ganz|sehr) schlecht
      es rauscht
      sind|reden|sprechen sie (sehr|so|zu|arg|ganz) leise|undeutlich|schwach
      sie (sind|reden|sprechen) (sehr|so|zu|arg|ganz) leise|undeutlich
    `,
    moment: `
      moment|momentchen|sekunde|augenblick|sekündchen|sekunde_bitte|minütchen|momänt
      (einen|en|kleinen) moment|augenblick (bitte|mal)
      warten sie
      eine|e sekunde|minute
      bleiben sie dran
      wart|warte|warten|wartet|wartets mal|kurz|schnell|sie|bitte
      lassen sie mich (kurz|mal|schnell) überlegen|nachdenken|schauen|nachsehen
      muss (ich) (kurz|mal|schnell|da) überlegen|nachdenken|schauen|nachschauen|nachsehen
      lassen sie mich|uns (mal|kurz|schnell|grad|noch|doch|erst|eben|einen_moment) (mal|kurz|schnell|grad|darüber) überlegen|nachdenken|rechnen|nachrechnen|schauen|nachschauen|zählen
      da muss|müsste ich mal|kurz|schnell|grad|erst|jetzt überlegen|nachdenken|rechnen|nachrechnen|schauen|nachschauen
      wer|jemand|es an_der|klingelt|läutet|hat_geklingelt (an) (der) tür|türe|haustür
      es klingelt|läutet|klopft
      geben sie mir (bitte) (eine|einen|zwei) sekunde|sekunden|moment|minute|minuten|augenblick
      (können|könnten|würden) sie|du (bitte) (kurz|schnell|einen_moment|mal|noch) warten|dranbleiben|dran_bleiben
      bleiben|bleib|bleibet (sie) (bitte|mal) (kurz|schnell|mal|grad|noch|einen_moment) dran
      bin gleich|sofort wieder|zurück (da|bei_ihnen)
      nicht auflegen
      zwei|drei|paar sekunden|minuten|minütchen
      ^ (ganz) kurz (bitte) $
      eine sekunde
      momentli|momentele|augenblickchen|sekundchen|sekündli
      kleinen|klitzekleinen augenblick|moment|momentchen
      langsam ich
      wart|warte amal|amol|a_bissl|schnell|mal
      warten|wart|warte sie|schnell|kurz|mal $
      lasse|lass sie (ganz|mal) kurz warten
      uno momento
      bin glei|gleich|gli|sofort (wieder) da|do|zrugg|zurück
      nicht|ned|nöd|net auflegen|aufhängen|ufhänke|ufleggä
      oha wart|warte
    `,
    opt_out: `
      tragen|tragt|trag sie|mich mich|bitte (bitte) aus
      tragt|trag mich aus
      streichet|streichen|streicht sie|si mich $
      will|möchte davon|von_euch|hiervon nichts|nix mehr hören
      unterlassen sie ... anrufe|anzurufen|das
      keine (solchen|diese|weiteren) anrufe
      nicht|nöd wieder|mehr|nochmal|nochmals ... anrufen|anruft|anzurufen|kontaktieren|telefonieren|belästigen|melden|aalüte
      nie|nimmer|niemals|nüm|nümm (wieder|mehr|nochmal|nochmals) ... anrufen|anruft|anzurufen|kontaktieren|telefonieren|belästigen|melden|aaluete|anlüten|aalüte|aa
      lüüted|lütet|rüefed sie|mir|mi (mir|mi|nüme) nüm|nümme|nie|nöd_meh (meh|wieder) (aa|a)
      rufen|ruf|rufet|rufts|kontaktieren|melden sie|mich|uns|hier|da|bitte|bei|nie|ja ... nie|nicht|nimmer|niemals (wieder|mehr|nochmal|nochmals|mehr_an|an)
      nicht|nie mehr|wieder anrufen|angerufen|kontaktiert|belästigt
      keine anrufe|werbung|werbeanrufe|weiteren_anrufe mehr
      keine weiteren|mehr anrufe
      nehmen|streichen|löschen|entfernen|tun sie (mich|uns|meine|die) (bitte|sofort|endlich|nummer|daten|telefonnummer) (von|aus) (der|ihrer|ihrem|dem) liste|kartei|verteiler|datenbank|system
      nehmen|streichen|löschen|entfernen|tun sie|mich|meine|die|uns ... liste|nummer|daten|kartei|verteiler|datenbank|kontakt|system|raus|heraus
      meine (telefonnummer|nummer|daten|kontaktdaten) ... löschen|streichen|entfernen
      lassen|lasst|lass (sie|ihr) mich|uns ... ... ruhe|frieden
      hören|hör|hört sie (bitte|endlich|jetzt|doch|mal|sofort) auf (mich|uns|hier) (ständig|dauernd|immer) anzurufen|zu_belästigen|zu_nerven|anrufen
      möchte|will|wünsche (ich) nicht|keine|nie (mehr|wieder|weiteren) angerufen|kontaktiert|anrufe
      nicht (mehr|länger) kontaktiert|angerufen|belästigt
      sperrliste|robinsonliste|werbeverbot
      löschen|vernichten|lösche|entfernen (sie|bitte) (bitte|mir) alles|sämtliche
      sollen|sollt|dürfen (hier|mich|mir) nicht|nie (mehr|wieder) anrufen|anruefe|telefonieren|kontaktieren
      widerspreche|widerspruch (gegen|jedem|weiteren|jeglichem|der) anruf|anrufen|kontakt|nutzung|werbung
      wünsche|möchte|will (ich) keinen|keine|kein (weiteren|weitere|mehr) kontakt|kontaktaufnahme
      vergessen|vergiss sie|du diese|meine nummer
      zeig|zeige ich (sie|euch) an
      beim nächsten anruf|mal
      hört|hören (sie) (endlich|bitte) auf mich|uns zu nerven|belästigen|stören
      sperren|blockieren|sperr sie meine|diese nummer
      nie|niemals|nicht zugestimmt|eingewilligt
      anrufen|anrufe nie|nicht zugestimmt
      diesen|solchen anrufen (hab|habe) ich nie|nicht
      auf keiner|keine anrufliste|telefonliste|liste|kartei
      anrufliste|telefonliste|werbeliste
      das war|ist (der|das) letzte (anruf|mal)
      aus|von (der|dera|eurer|ihrer|dem|eurem|ihrem|eanara|euere|üchere) kartei|liste|datenbank|verteiler|system|anrufliste|adressliste|datei (raus|heraus) nehmen|nehmt|nehm|nehmts|raus|streichen|streicht|löschen|löscht|rausnehmen|herausnehmen|entfernen|nimmt
      streichens|löschens|nehmens|tuns|streichts|löschts|tuts mi|mich|uns ... kartei|liste|datenbank|verteiler|system|datei
      nichts|nix|nüt (mehr) (von_mir|über_mich|von_uns) (mehr) gespeichert|aufbewahrt|behalten
      von_mir|über_mich nichts|nix|nüt (mehr) gespeichert|aufbewahrt|notiert
      recht auf vergessenwerden|vergessen_werden|vergessen|löschung
      mein|meine|meinen|mei profil|konto|datensatz|akte|account|eintrag ... löschen|löscht|gelöscht|entfernen
      löschen|löscht|lösche|entfernen sie|ihr|bitte (bitte) mein|meine|meinen profil|konto|datensatz|akte|account|eintrag
    `,
    human: `
      ^^ mitarbeiter|mitarbeiterin|kundendienst|menschen|mensch (bitte) $$
      ^^ verbinden bitte $$
      gebts|gebt|geben ma|mir an|einen menschen|mensch
      ein|eine|jemand mensch|mitarbeiter|mitarbeiterin|kollege|kollegin|berater|beraterin|makler|maklerin|richtiger|echter (mensch) (mich|uns) zurückrufen|anrufen|melden
      kann|könnte (mich|uns) (vielleicht|bitte) ein|eine mensch|mitarbeiter|mitarbeiterin|kollege|kollegin|berater|makler|maklerin
      will|möchte|kann|darf (ich) (mal|bitte) (mit) ihren|ihrem|deinen|den chef|vorgesetzten|manager|geschäftsführer|verantwortlichen
      mit (einem|einer|jemandem|jemand|jemanden|ihrem|ihrer|dem|der) (echten|richtigen|anderen|menschlichen|zuständigen) mensch|menschen|person|mitarbeiter|mitarbeiterin|kollegen|kollegin|berater|beraterin|makler|maklerin|chef|chefin|vorgesetzten|jemandem|jemand|verantwortlichen|zuständigen|sachbearbeiter|verkäufer|verwalter
      jemanden|jemand|jemandem (echten|richtigen|echtem|aus_fleisch|menschlichen|von_der|vom) sprechen|reden|agentur|team|büro|und_blut
      verbinden sie|mich|mal
      mich|uns (bitte|mal) (mit_jemandem|mit_einem) (kollegen|menschen|mitarbeiter) verbinden|durchstellen|weiterleiten|weiterverbinden
      durchstellen|weiterverbinden
      stellen|leiten|geben sie mich|mir (bitte|mal) durch|weiter|jemanden|einen|den|ihren|ihre
      echten|richtigen|echter|richtiger|lebendigen|wirklichen mensch|menschen
      (einen|ein|kein|lieber) menschen|mensch bitte|sprechen|am_telefon|ans_telefon|haben
      lieber (mit) (einem|einen) menschen|mensch|mitarbeiter
      ist|hat|gibt (da|es|dort|jemand|ein|irgendwo) (auch|kein|keinen|ein|jemand|einen|noch) (ein|richtiger|echter) mensch|menschen|mitarbeiter
      (einen|ein|eine|jemanden|den|die) mitarbeiter|mitarbeiterin|menschen|person|kollegen|makler|maklerin|verantwortlichen sprechen
      (mit) (einem|einer|jemandem) von ihren|euren leuten|mitarbeitern|kollegen|maklern|mitarbeitenden
      gibts|gibt|hats|hat (es|s) bei_ihnen|denn|da|hier|dort|auch|noch (auch|noch|überhaupt|keine) (echte|richtige|normale|keine|noch) menschen|mitarbeiter
      will|möchte|hätte|brauche (bitte|gern|gerne|lieber) (mit) einen|eine|einem|einer|jemanden echten|richtigen|echte|richtige|menschlichen mitarbeiter|person|mensch|berater|menschen|ansprechpartner
      einen|ein mensch|menschen|mitarbeiter|kollegen|berater am telefon|apparat
      gibts|gibt|gibt's|hats (es|s) (da|bei_euch|bei_ihnen|denn) (irgendwo|auch|noch|überhaupt) (auch|noch|irgendwo) einen|ein|echte|richtige mensch|menschen|mitarbeiter
      chef|chefin|vorgesetzten ans telefon|apparat
      kollege|kollegin|mitarbeiter|mitarbeiterin|makler|maklerin (von|aus|bei) (ihnen|ihrem|euch|team) (soll|sollte|möchte|muss) mich|uns anrufen|zurückrufen|melden
      holen sie (mir|mal|bitte) (mal|bitte) (ihren|den|einen|jemanden) chef|chefin|vorgesetzten|menschen|kollegen
      fachperson|fachmann|fachfrau|fachkraft|spezialisten in der leitung|am_telefon|am_apparat|an_der_leitung
      jemand|jemanden|jemandem aus|von|vom ihrem|eurem|ihrer|eurer|der|dem team|büro|agentur|firma|leuten
      normali|normale|richtige|echte|echti lüt|leut|menschen|leute
    `,
    legal: `
      laut|nach|gemäss|gemäß (dem) gesetz|mietrecht|recht|obligationenrecht
      gesetzlich erlaubt|zulässig|vorgeschrieben|geregelt
      welche|meine|unsere rechte (als|habe|hab|haben)
      anwalt|anwältin|rechtsanwalt|rechtsanwältin|rechtsschutz|rechtsfrage|rechtsfragen|juristisch|juristische|juristischen|rechtlich|rechtliche|vertragsrecht|mietrecht|datenschutz|dsgvo|schlichtungsbehörde|vertragsfrage|vertragsfragen
      frage|fragen (noch) (zum|zu_dem|zur) (miet|kauf) mietvertrag|kaufvertrag|vertrag|kündigungsfrist
      frage|fragen|details|genaueres|auskunft|auskünfte|präzisierung|abklären|klären ... mietvertrag|kaufvertrag|vertrag|vertrags~|kündigungsfrist|klausel|klauseln
      eigenbedarf|räumung|rauswurf|mieterschutz|mietrecht
      (kann|darf|können|dürfen) ... uns|mir|einem|mich ... kündigen|rauswerfen|rausschmeissen|kündigt
      auf die strasse setzen
      rechtens|legal|zulässig
      miete (zu) erhöhen|erhöht|raufsetzen
      mieterhöhung|mieterhöhungen
      untervermieten|untervermietung|untermiete|airbnb|mieterverein|mieterverband|mietvertragsrecht
      wer zahlt|haftet|bezahlt|muss|kommt (zahlen|bezahlen|für) (wenn|falls|bei|für|dafür|auf)
      miete (jedes|jährlich|einfach|so|immer|noch) (jahr) erhöht|erhöhen|steigen|angehoben|raufgesetzt
      überhaupt|eigentlich|denn legal|rechtens|zulässig
      früher|vorzeitig (aus) (dem) (vertrag|mietvertrag) kündigen|raus|aussteigen|auflösen
      vorzeitig
      gesetzlich
      wer muss|müsste|soll ... zahlen|bezahlen|reparieren|übernehmen
      laut|gemäss|gemäß mietvertrag|vertrag|hausordnung
      wie lange|lang ... ... kündigen|künden
      wie lange|lang vorher|im_voraus
      rechtlich|juristisch für|folgen
      hafte|haften|haftet|haftung
      rausgeworfen|rausgeschmissen|hinausgeworfen|rauswerfen
      gesetzes wegen
      zeitmietvertrag|untermietvertrag|staffelmietvertrag|mietrechtlich|mietgesetz
    `,
    contract: `
      mietvertrag|kaufvertrag|vertrag|vertrags~|klausel|klauseln|kündigungsfrist|notar
    `,
    why_ask: `
      warum|wieso|weshalb|wozu müssen|wollen|brauchen|fragen (sie) (müssen|wollen|brauchen|fragen|das) (sie) (das) (wissen)
      warum|wieso|weshalb fragen|wollen|müssen
      wozu brauchen|müssen|wollen
      geht sie|euch|di nichts|nix an
      ist (mir) (zu|sehr|ziemlich|doch|etwas) privat|persönlich
      müssen|wollen|brauchen sie das|dies (jetzt|wirklich|echt|unbedingt|alles|denn|so|genau) (wirklich|echt|unbedingt|alles|genau) (wissen|haben)
      was geht sie|euch|di ... an
      geht sie|euch|niemanden|di (ja|doch|eigentlich|gar|überhaupt) nichts|nix|nüt|wenig|einen (an)
      was hat das|mein|meine|mini ... zu tun
      wofür|wozu|für_was ist|isch|is das|dies (denn|jetzt|gut|wichtig|nötig)
      warum|wieso|weshalb|wozu ist|wäre|spielt das|dies (denn|für_sie) (wichtig|relevant|eine|nötig)
      ist das (denn|wirklich|jetzt|so|überhaupt) wichtig|nötig|notwendig|relevant|von_belang
      spielt das (denn|wirklich|eine|überhaupt) (eine) rolle
      ist|isch|is (das) (mir|etwas|ein_bisschen|ziemlich|sehr|schon|doch) (etwas|ein_bisschen|ziemlich|sehr|zu) privat|persönlich|indiskret
      tut das (denn|hier) was|etwas zur sache
      was macht ... unterschied
      was ändert das
      geht sie|euch das (denn|eigentlich|überhaupt) was|etwas (an)
      was machen|macht|wollen|passiert|geschieht (sie|ihr|man|du|denn) (denn|eigentlich|dann) mit|damit
      was spielt das (denn) für|eine
      persönliche|private|indiskrete|intime frage|sache|angelegenheit
      muss|müsste|soll man|ich|i das|ihnen|euch|darauf (das|denn|wirklich|jetzt|unbedingt) sagen|beantworten|verraten|angeben|antworten|preisgeben
      bin ich (denn|dazu) verpflichtet|gezwungen
      was interessiert sie|euch|das|dich
      was kümmert|juckt|schert sie|euch|dich
      warum|wieso|weshalb|wozu interessiert sie|euch|das|dich
      aus welchem grund
      versteh|verstehe|seh|sehe|begreif|begreife|kapier (ich|jetzt|das) (nicht|nöd|ned) (ganz) warum|wieso|weshalb|wozu
      ^^ (und|aber|ja|nein|äh) warum|wieso|weshalb|wozu|wofür $$
      ^^ (und|aber|ja|nein|äh|sorry) warum|wieso|weshalb|wozu|wofür denn|eigentlich|das|jetzt (das|denn|jetzt|eigentlich) $$
      tut das|dies (denn) etwas|was zur sache
      ist das|dies (denn) (wirklich|unbedingt|zwingend) nötig|notwendig|pflicht|erforderlich
      welche rolle spielt
      was hat|haben|hed|hend ... ... zu tun|schaffen
      was bringt|nützt|nutzt ihnen|euch|das|dir|es (das|euch|ihnen)
      was haben|hätten sie|ihr davon
      was soll die|diese|das frage|fragerei
      was ist|soll der sinn
      sinn (der|dieser|hinter) frage
      wieso|warum|weshalb|wozu die|diese|all|so (ganze|ganzen|vielen|diese) fragerei|fragen|fragerunde
      was passiert|geschieht mit (meinen|den|diesen) antworten|angaben|daten
      das brauchen|braucht sie|ihr (doch|ja|aber) (gar|wirklich) nicht (für)
      brauchen|braucht sie|ihr weil
      wüsste|wüsst gern|gerne (mal) warum|wieso|weshalb|wozu
      geht|gehts sie|euch das|des was|etwas an
      neugierig|indiskret|aufdringlich
      was hilft|nützt|bringt ihnen|euch das
      wieso|warum|weshalb um_himmels_willen|in_aller_welt|zum_teufel|um_gottes_willen
      fragen|wissen|erfahren warum|wieso|weshalb|wozu
      zwegn|wegn|für|zweng wos|was wollns|wollts|brauchens|brauchts|müssens|müssts|wend_ihr|wänd_ihr
      wem nützt|nutzt|hilft|bringt das|des|es
      was ist der grund für|dieser|hinter
      grund für die|diese|eine frage|fragen|fragerei
      zu welchem zweck
    `,
    negation: `
      kein|keine|keinen|keiner|nicht|ohne|nie|nöd|ned|weder
    `,
    complaint: `
      beschwerde|beschweren|reklamation|reklamieren|unverschämtheit|unverschämt|skandal|saftladen|frechheit|unzumutbar|inakzeptabel
      sehr|total|echt|ganz unzufrieden|enttäuscht
      nicht zufrieden
      niemand|keiner ... gemeldet|zurückgerufen|geantwortet
      service|betreuung|kundendienst (ist|war) (ja|wirklich|echt|ehrlich_gesagt|sehr|ganz|absolut|einfach) miserabel|schlecht|mies|katastrophal|furchtbar|unter_aller_sau
      miserabler|schlechter|mieser|katastrophaler|lausiger service|kundendienst
      beschwert|beschwere|reklamiert
      so (geht|behandelt|springt|redet) man|ihr (doch|aber|mit) (doch|aber) (nicht|keine|so) (mit|keine) (leuten|menschen|kunden|mieterinnen|interessenten)
      kein|keine umgang|art (und) (weise) (mit)
      lässt (doch|wirklich|sehr|schon) (sehr|einiges|einiges) zu wünschen
      wie sie|ihr|man ... ... umgehen|umgeht|umgegangen|behandeln|behandelt|umspringen|umgesprungen
      beschwerde|reklamation einreichen|einlegen|machen|loswerden
      unter aller kanone|sau|würde
      schlecht|mies|miserabel|katastrophal|chaotisch organisiert|geführt|betreut|behandelt|informiert
      unorganisiert|desorganisiert|unprofessionell|unzuverlässig
      nur|nichts_als|immer_nur ärger|probleme|scherereien|theater
      unmut|missfallen luft|kundtun|äussern
      wochen|monate für eine|die antwort|rückmeldung
      einfach|glatt aufgelegt|aufghängt|abgewimmelt
      nicht begeistert|erfreut|amüsiert (von)
      unterlagen|bewerbung|dossier|anmeldung (ist|sind) (bei_euch|bei_ihnen) (schon|zweimal|einfach) verschwunden|verloren|weg|untergegangen
      uns|mich (am|gestern|letzte|letzten) (samstag|sonntag|montag|dienstag|mittwoch|donnerstag|freitag|woche) versetzt|sitzenlassen|hängenlassen
      von einem zum|zur
      im regen stehen|stehenlassen
      hingehalten|abgewimmelt
      unseriös|unzumutbar|unerhört|unverschämter|schlamperei|zeitverschwendung|verarsche
      auf (sie|euch|ihnen) (ist|kann) kein verlass|man_sich_nicht_verlassen
      zuverlässig ist (bei|an) (ihnen|euch|dem_laden) (gar) nichts|nix
      gehört|ghört sich (einfach|eifach|doch) nicht|nöd|ned|net
      ihr|sie wisst|wissen (auch|doch|ja) (selber|auch) nicht (mehr) was
      zu spät gekommen|erschienen|aufgetaucht (und|seid|sind)
      hiess es (bei_ihnen|bei_euch|noch) (noch|bei_ihnen) (was|etwas) (ganz) anders|anderes
      zuerst|erst|erscht melden|meldet sie|ihr sich|euch (wochenlang|monatelang|ewig|lange) nicht
      zuverlässig ist|sind bei|ihr|sie|da (ihnen|euch) (gar|überhaupt) nichts|nicht|niemand|keiner
    `,
    anger: `
      können|kannst mich mal $
      können|kannst mich|mir mal gern|gernhaben|kreuzweise|gestohlen_bleiben
      rutschen|rutsch mir (doch) den buckel
      halt|halten|haltet (sie) (endlich|doch|jetzt|mal) die|den|ihre|ihren|deine klappe|mund|maul|schnauze|fresse
      scheisse|scheiße|scheiss|scheiß|verdammt|verdammte|verdammten|arschloch|idiot|idioten|spinnen|spinnt|gopfertami|gopfverdammi|verarschen|verarscht|leckt|abzocke|betrug|betrüger|verflucht
      ist (ja|doch) (eine|ein|wirklich) lächerlich|frechheit|witz|zumutung
      geht's noch
      mir reicht|langt es|s
      es reicht
      hab|habe (ich) (langsam|wirklich|echt) (die) nase|schnauze|genug|schnauze_voll (voll|von)
      nervt|nerven
      hau|hauen|zieh|verpiss (sie|dich) (doch|endlich) ab|leine
      halt|halten|haltet|halts ... klappe|mund|maul|schnauze|fresse|goschn
      rutsch|rutscht mir (doch) den
      blas|blast mir
      scher|scheren dich|sie|euch zum
      zum teufel
      fahr zur
      du kannst mich|mi
      leckt|leckts|leck mich|mi
      gopf|heilandsack|sakra|herrgottnomal
      macht|machen|mach mich (noch|ganz|total|langsam) wahnsinnig|verrückt|krank|kirre|fertig|irre
      stehlen|stiehlt|klauen|raubt|rauben mir|uns (die|meine|nur) zeit|nerven
      platzt mir der
      auf die palme
      zum kotzen|davonlaufen
      schleich|schleicht dich|euch
      putz|verzieh|verpfeif|trollt dich|euch
      buckel runter
      macht|machen mich krank|rasend|wütend
      stimmt|ist mit euch|ihnen|dir nicht|los
      reicht's|reichts|reicht mir|mit
      sind|bist sie|du blöd|dumm|bescheuert|taub|deppert|behindert
      gehts noch
      sind|ist|seid (doch|ja|echt|wirklich) ein witz
      sonst wohin|wohin
      vielleicht|echt nerven
      so ein schwachsinn|blödsinn|scheiss|quatsch|mist
      zur hölle
      steck|steckt|stecken|steckts (dir|euch|sie_sich|sie) (deine|eure|ihre|den|die|das) ... sonstwohin|sonst_wohin|an_den_hut|hintern
      schleich|schleichts|schleicht di|eich|dich|euch
      sonstwohin
    `,
    negotiation: `
      mit sich (noch) reden|handeln lassen
      beim|bim|am|vom preis|priis|mietpreis|mietzins|miete no|noch öppis|reden|verhandeln|handeln
      über den|die preis|mietpreis|mietzins|miete|betrag (noch|mal|gern|gerne|erst) reden|verhandeln|sprechen|diskutieren
      über den|die preis|mietpreis|mietzins|miete|betrag möcht|möchte|will|würd|würde ... reden|verhandeln|sprechen|diskutieren
      franken|euro|hundert runtergehen|runter|weniger|nachlassen|nachlasst|heruntergehen
      entgegenkommen|entgegenkommt|entgegenkommst
      was|etwas|öppis nachlassen|abziehen|runterhandeln
      nachlassen|nachlasst|nachlässt
      noch verhandelbar
      runterkommen|runterkommt|abechoo|abegah
      in stein gemeisselt|gemeißelt
      steht|ist (der|die|das) preis|miete|mietzins (schon|so|wirklich) fest|fix
      beim|am|vom preis|mietzins (noch) (was|etwas) (machen|runter|weg)
      (beim|am) preis noch was|etwas
      verhandeln|verhandelbar|verhandlung|verhandlungsbasis|rabatt|nachlass|preisnachlass|runterhandeln|feilschen|günstiger|billiger|spielraum|preisverhandlung|abschlag
      zu teuer|hoch
      preis|miete|mietzins ... runter|senken|herunter|reduzieren|drücken|tiefer
      am preis (noch) (etwas|was) (machen|ändern)
      entgegenkommen
      letzter|letzte preis
      am|beim|an_der|an_dem preis|miete|mietzins (sich) (noch|da) (was|etwas|noch_was|noch_etwas) machen|drehen|ändern|tun
      luft nach unten
      luft beim preis
      (gehen|geht|komme|kommt|kommen|ginge) ... runter|herunter (mit) (der|dem|beim)
      mit (der|dem) miete|preis|mietzins (noch) (etwas|was|ein_bisschen) (runter|herunter|entgegen|nach)
      entgegen kommen
      (noch) (etwas|was|ein_bisschen) nachlassen|nachgeben|handeln
      lassen (sie|die) mit sich (reden|handeln)
      lässt (sich) (da|mit|der|noch) ... handeln|machen|drehen|verhandeln
      ist (da|noch|beim) (noch) etwas|was|luft|spielraum drin|möglich
      für (etwas|ein_bisschen|bisschen|was) weniger
      geht|ginge (da|beim_preis|am_preis|preislich|bei_der_miete) noch was|etwas
      geht|ginge|gibt (es) (auch) (etwas|ein_bisschen|bisschen|noch) günstiger|billiger|tiefer
      unter|unterhalb dem|den preis|angebot bieten|gehen|anbieten
      ganz_schön|ziemlich|sehr|recht|schon|etwas|bisschen happig|gesalzen
      nehmen|akzeptieren|nähmen|akzeptierten die|sie|der ... tausend~|hundert~|weniger
      preislich noch|was|entgegenkommen
      letztes wort
      auf halbem weg
      lässt sich|da (da|am|beim|an_der|noch) (noch|mietpreis|preis|miete) (noch) was|etwas
      über den|die|das preis|miete|mietzins|betrag (noch) reden|sprechen|diskutieren
      hundert|fünfzig|zweihundert (franken|euro) nachlassen|weniger|runter|abziehen|erlassen
      in der mitte treffen
      vermieter|eigentümer|besitzer (da) mit sich reden|handeln
      runtergehen|heruntergehen|runterkommen|entgegenkommen|runter (auf|mit|vom|beim)
      franken|euro|hundert|fünfzig weniger
      zweihundert|dreihundert|hundertfünfzig|vierhundert|fünfhundert|200|100|300|150|50|250|400|500 (franken|euro) weniger|runter|nachlassen
      gefeilscht|feilsch~|gehandelt|verhandelt
      ich|wir|i biete|bieten|biet|böte
      aktion|aktionen|aktione|sonderangebot so|au|oder|im_moment|grad
      erste|erscht|ersten|erschte|einen|paar monat|monate gratis|umsonst|frei|geschenkt
      weniger miete|zahlen|zahle|zins
      unterstes|letztes|bestes|tiefstes|äusserstes angebot|preis
      unterste|tiefste|niedrigste grenze|preis|miete
      wenn ich den|auf_den parkplatz|keller|parkplatz_nicht weglasse|verzichte
      rabatt|nachlass|ermässigung|vergünstigung|skonto
      wir sind|wären (dann) im geschäft
    `,
    financing: `
      finanzierige|finanzierungsmöglichkeiten|finanzierungsoptionen
      finanzieren ... wege|optionen|möglichkeiten|gibt
      vermitteln|vermittelt ... kredit|kredite|hypothek
      in raten
      finanzierung|finanzieren|finanzierungs~|hypothek|hypotheken|kredit|darlehen|eigenkapital|eigenmittel|anzahlung|raten|ratenzahlung|zinsen|zinssatz|tragbarkeit
      zins|zinse|hypozins|finanzierungen|finanziert|belehnung|teilzahlung|teilzahlungen|leasing|bausparvertrag|kfw|kreditgeber|hypothekarzins|hypothekarisch|ratenweise
      zahlung|zahlungen|betrag aufteilen|stückeln|verteilen
      gibt|geben|gewährt|leiht|leihen|finanziert (einem|mir|uns|denn|da) (die|eine|einem) bank|banken
      pensionskasse|pensionskassengelder|säule_3a|dritte_säule|zweite_säule|vorbezug|verpfänden|verpfändung
      monatliche|monatlichen rate|raten|belastung|kreditrate
      kreditrate|monatsrate|bankkredit|privatkredit|kleinkredit|kreditwürdig|kreditwürdigkeit|bankgarantie
      bank ... bürgschaft|bürgen|sicherheiten
    `,
    pets: `
      büsis|zwerghase|zwerghasen|hasen|windhund|windhunde|windhunden|schildkröten|schildkröterl|retriever|schäfer|frettchen|papagei|pudeln|köter|hundi|rex|vögeli|chätzli|hundli|viecher
      hund|hunde|hündchen|katze|katzen|kater|haustier|haustiere|tier|tiere|büsi|welpe|welpen|kaninchen|hamster|meerschweinchen|vogel|papagei|wellensittich
      hündli|hündin|katerli|büseli|kätzchen|vierbeiner|papageien|meersäuli|schildkröte|aquarium|dackel|labrador|pudel|terrier|rüde|zwergkaninchen
      katzenhaltung|hundehaltung|haustierhaltung|yorkshire|bulldogge|mops|beagle|chihuahua|goldfisch|kanarienvogel|schlange|hühner|wellensittiche|hunderl|katzerl|schäferhund|tierhaltung|mischling
      strassenköter|mieze|wauwau
      blindenhund|assistenzhund|begleithund|therapiehund|wachhund|jagdhund|hofhund|strassenhund|dogge|spaniel|cocker|setter|collie|husky|rottweiler|dobermann|schnauzer|pinscher|malteser|havaneser|windspiel|bernhardiner|golden_retriever|stubentiger|miezekatze|perserkatze|siamkatze|hauskatze|chatz|chatze|chätzli|chätzi|kätzli|moudi|katzenviech|sittich|sittiche|nymphensittich|kakadu|leguan|gecko|bartagame|echse|echsen|vogelspinne|terrarium|ratten|mäuse|rennmäuse|chinchilla|chinchillas|degus|minischwein|bienen|bienenstock|bienenvolk|gockel|fellnase|fellnasen|hunderl|hundl|katz|katzn|kanari|goldhamster|zierfische|koi|welpi|möpse|frettchen
    `,
    not_interested: `
      (ich|wir) lass|lasse|lassen das|es|die (doch|jetzt|mal|dann) lieber|besser (sein|bleiben|mit)
      lass|lasse|lassen (ich|wir) (doch|jetzt|dann) lieber|besser (sein|bleiben)
      hat sich (für) (mich|uns) (leider|schon|inzwischen|damit) erledigt
      interesse (daran|an_der_wohnung|dran) verloren
      brauchen|brauche|brauch ich|wir (sie|die|das|die_wohnung) (nun|jetzt|also) doch|wohl nicht (mehr)
      wir|ich brauchen|brauche|brauch (sie|die|das|die_wohnung) (nun|jetzt|also) doch|wohl nicht (mehr)
      kein|keine|keinen|nicht|nimmer|nicht_mehr|nöd (mehr|weiter|besonders|wirklich|grosses|großes|länger) interesse|interessiert
      interessiert mich|uns (das|gar|überhaupt|eigentlich) nicht|nimmer
      interesse (habe|hab) (ich) (leider) keins|keines|nicht|nicht_mehr|keines_mehr
      hat sich erledigt
      ^ erledigt
      brauche|brauch|suche|suchen|brauchen ich|wir (das|die|sie|es|eigentlich) (eigentlich) nicht|nichts|keine|keins mehr
      ich|wir brauche|brauchen|suche|suchen (die|das|sie|es|eigentlich|gar) nichts|nicht|keine|keins (wohnung|haus) mehr
      will|wollen|möchte|möchten (ich|wir) (die|das|sie) (wohnung|haus) (doch) nicht (mehr) $
      nichts für mich|uns
      kommt (für) (mich|uns|nicht) (nicht) (mehr) in_frage|infrage
      kein bedarf
      ziehe|ziehen (meine|die|unsere) (anfrage|bewerbung) zurück
      bleiben|bleibe (ich|wir) (jetzt|doch|lieber|nun|hier) (hier|dort|da) wo|wohnen
      ziehe|ziehen|zügle|zügeln (ich|wir) (jetzt|nun|doch) (doch|jetzt) nicht (mehr) (um)
      wir|ich lassen|lasse|lass (das|es|die_sache|es_dann) (jetzt|dann|lieber|mal) (sein|bleiben|lieber|dann) $
      (doch) nicht umzuziehen|umziehen|zu_zügeln|zügeln|auszuziehen
      lieber|sein|bleiben lassen
      streichen|stornieren|löschen|annullieren|vergessen|ziehen (sie) (bitte) meine|unsere anfrage|bewerbung|anmeldung
      meine|unsere anfrage|bewerbung zurückziehen|stornieren|annullieren|hinfällig|erledigt
      brauch|brauche|brauchen (ich|wir) (das|sie|die|die_wohnung|es) (jetzt|nun|leider|doch) nicht|nimmer|nöd mehr
      nicht|nimmer mehr nötig|notwendig|aktuell|relevant|gefragt
      vergessen sies|sie_s|sie_es|wir_es|wirs|wir_s
      vergiss es|s
      brauchen|brauche|suchen|suche (wir|ich|jetzt|nun|doch) (jetzt|nun|doch) (doch) keine|kein (neue|andere) wohnung|haus (mehr)
      ziehen|zügeln nicht um
      wir|ich ziehen|ziehe|zügeln (jetzt|doch|nun) nicht (um|mehr)
      umzug ist abgesagt|gestrichen|verschoben|geplatzt|gestorben
      das lass|lasse|lassen ich|wir
      wir|ich verzichten|verzichte
      anfrage|bewerbung|anmeldung (bitte|also) löschen|stornieren|streichen|annullieren|zurückziehen|vergessen
      vom tisch
      machen|tun (wir|ich|das|es) (doch) nicht $
      nicht weiter verfolgen|verfolgt
      brauchen|brauche (ich|wir|die|diese) (die|diese|ihre) wohnung (jetzt|nun|doch|gar) nicht
      (wohnung|haus|sache|thema|das|die|objekt|projekt) ist|sei|is|isch|war (für_mich|für_ihn|für_uns|damit|bei_uns) (damit|für_mich|für_uns) abgehakt|gegessen|passé|geschichte|hinfällig
      wott|will|mag|möcht|möchte (d|die|de|das) (wohnig|wohnung|huus|haus) nüm|nümm|nümme|nimmer|nimma|nicht_mehr
      ha|hab|han|habs|has (mi|mich|mir|mirs|is) (es) umentschide|umentschieden|anders_überlegt
      fällt|fallt (damit|leider|jetzt|für_mich) (damit) (die_wohnung|genf|der_umzug) flach|ins_wasser
      projekt|plan|idee|thema (schweiz|genf|wohnung|umzug) begraben|beerdigt|gestorben|abgehakt
    `,
    no_thanks: `
      nein|nee|nei danke|merci|vielen_dank
      danke nein
    `,
    already_found: `
      miet|kauf mietvertrag|vertrag|kaufvertrag (bereits|schon) unterschrieben
      mietvertrag|kaufvertrag|vertrag (schon|bereits) unterschrieben
      anderswo|woanders gefunden|unterschrieben|gemietet|gekauft
      (habe|hab|haben|han) (schon|bereits|inzwischen|mittlerweile|jetzt|ich|wir) eine|was|etwas|ein|anderes|andere|anderweitig|eine_andere (wohnung|haus|anderes|andere|neue|andere_wohnung|passendes) gefunden|gemietet|gekauft|unterschrieben|genommen
      schon|bereits|inzwischen|mittlerweile ... gefunden|gemietet|gekauft|unterschrieben|untergekommen|vergeben
      etwas|was|eine_andere|andere|anderes|eine|anderweitig (anderes|andere|wohnung|passendes|neues) gefunden|gemietet|gekauft|genommen
      fündig geworden
      anderweitig ... gefunden|entschieden
      (habe|hab|haben|hätte) (ich|wir) schon|bereits|inzwischen|mittlerweile|jetzt (wieder) eine|was|ein|etwas wohnung|haus|anderes|neues|bleibe $
      hab|habe|haben|han (ich|wir) (ja) (schon|bereits|inzwischen|jetzt|mittlerweile) (was|eine|ein|eines|etwas) neue|neues|anderes|andere (wohnung|haus|zuhause|bleibe)
      hab|habe|haben|han (ich|wir) (schon|bereits|jetzt|inzwischen|mittlerweile|doch) eine|eini|was|eins|etwas|eis $
      schon|bereits|inzwischen eine|eini|was|eins|etwas (anderes) $
      woanders|anderswo|anderweitig gefunden|zugesagt|unterschrieben|untergekommen|unterschriebn
      zusage von|für (einer|einem|eine|ein)
      für was|etwas anderes|näher|näheres|günstigeres|grösseres|kleineres (bei|an) (der|unserer) (arbeit) entschieden
      uns|mich für (was|etwas|eine|ein) anderes|andere|näheres|günstigeres entschieden
      kaufvertrag|mietvertrag (gerade|grad|soeben|gestern) unterschrieben|unterzeichnet
      überlässt|überlassen|gibt|geben|vermietet uns|mir (ihre|seine|eine|die) wohnung|haus|häuschen
      schon|bereits umgezogen|gezügelt|eingezogen
      in (meiner|unserer|der|einer) neuen|anderen wohnung|haus (seit|schon|jetzt)
      unter dach und
      hob|hab|ha|han|ho (eh|ja|i|mer) (eh|ja) scho|schon a|an|ane|en|e|eini andere|anderi|aundere|anders|wohnung|wohnig
      wohn|wohne|wohnen|leb|leben (ich|wir|i) (jetzt|seit|inzwischen|schon) ... woanders|anderswo
      (wir|ich) (sind|bin) (schon|bereits|jetzt|inzwischen|bestens|also) versorgt $
      (hab|habe|haben|krieg|kriege|bekomme|nehme) (ich|wir) (jetzt|nun|inzwischen) (eine|a|ne) dienstwohnung|genossenschaftswohnung|werkswohnung
      öppis|eppes|was|wos anders|anderes gfunde|gfundn|gnoh|gfunna
      seit (heute) früh|gestern|kurzem|heute|gestern_abend|letzter_woche eine|a|e andere|anderi|neue $
    `,
    refuses_ai: `
      nicht|keine|kein|nöd|ungern (mit) (einem|einer|so|der|dem|einen|eine) (einem|einer) roboter|robotern|maschine|maschinen|computer|computern|automaten|ki|bot|bots|künstlichen
      mit (so) (einem|einer|der|dem|ner|nem) roboter|maschine|computer|automaten|ki|bot|computerstimme spreche|rede|möchte|will|sprech|red|unterhalte ich|i (mich) (nicht|nöd|ned|gar|kein|keine)
      mit maschinen|robotern|computern|bots|automaten|der_ki|einer_ki|ki|einem_computer|einem_roboter|einer_maschine rede|spreche|will|möchte|red|unterhalte (ich) (mich) (nicht|gar)
      keine roboter|maschinen|computer|bots
      keinem|keiner roboter|maschine|computer|ki|bot
      roboter|maschinen|computer (für_mich|bei_mir|da|ist|das) nein_danke|nichts_für
      automaten|roboter|maschinen|computer können|kann mir gestohlen|gstohle
      da mach|mache ich nicht mit ... computer|maschine|roboter|ki|automat
      verhandle|verhandeln nur mit menschen
      da mach|mache ich nicht mit
      keine gespräche|unterhaltung mit einer|einem ki|maschine|computer|bot|roboter
      einem|so_einem|diesem|keinem apparat|automaten|kasten|blechkasten|elektronengehirn|computerprogramm|gerät gebe|geb|sag|sage|erzähle|verrate|erzähl|verrat ich|i
      einer|so_einer|dieser maschine|computerstimme|ki|konserve ... offenlege|offenlegen|erzähle|erzählen|verrate|verraten|sagen
      unterhaltung|gespräch mit einem|einer|diesem apparat|elektronengehirn|automaten|maschine|roboter|computer|ki (beende|beenden)
      mit sowas|sowos|so_was|so_wos|so_etwas telefoniere|telefonier|rede|red|spreche|telefoniert|redet|spricht ich|i|er|sie|wir nicht|ned|nöd|net
      kein mensch dran|drin|dahinter (ist) ... bin ich|i weg|fort
    `,
    call_back: `
      rufen|ruf|melden|versuchen|probieren|rüefed|lüüted|telefonieren sie|mich|es|sich|bitte|doch|mir|uns ... später|nachher|morgen|übermorgen|abend|abends|nachmittag|vormittag|zurück|nochmal|nochmals|nochmals_an|wieder|heute|montag~|dienstag~|mittwoch~|donnerstag~|freitag~|samstag~|sonntag~|woche|uhr|mittag
      können|könnten|würden sie (mich|uns) (bitte|es|morgen|später|heute|nochmal) ... anrufen|zurückrufen|melden|probieren|versuchen
      können|könnten|würden sie (mich|uns) ... ... anrufen|zurückrufen
      zurückrufen|rückruf|zurückgerufen
      später nochmal|noch_einmal|wieder|nochmals|anrufen|telefonieren|sprechen|zurück|zurückrufen
      ich rufe|melde (sie|mich|später) (später) zurück|wieder|nochmal
      rufen|ruf|rüefed sie|mich (mich|doch|bitte|einfach) nach|ab|um|gegen|später|morgen|heute|am|übermorgen ... an|aa
      rufens|meldens|probierens (mich|mi) (bitte|doch|einfach) an|wieder|später|nochmal
      rufen|ruf|melden sie|mich (mich|sich|an) (an) wenn|sobald ich
      lüüted|lütet|lüütet|rüefed|läuten|läutens|rufens|ruafts (sie|mi|mich|mir) (mi|doch|halt) spöter|speter|später|morn|am_abig|am_abend|nomal|wieder
      bitte|einfach nachher|später|morgen nochmal|nochmals|wieder|noch_einmal
      morgen|später|nachher|heute_abend wieder $
      spöter nomal|wieder|aa
    `,
    later: `
      im moment|augenblick passt (es) (mir) (gar|leider) nicht|schlecht
      passt|geht (es) (mir|bei_mir) im_moment|gerade|grad|jetzt (gar|leider) nicht
      passt|geht es (mir) (gar|leider) nicht
      ein andermal|anderes_mal|anderer_moment
      später bitte|vielleicht|dann $
      gerade|grad|jetzt|momentan|im_moment|zurzeit|heute|isch (es|ist|bei_mir|ist_es) (gerade|ganz|grad|leider|sehr|jetzt) schlecht|ungünstig|unpassend|ungelegen|blöd
      jetzt nicht $
      passt (es|gerade|mir|grad|jetzt) (mir|jetzt|gerade|grad|leider|im_moment) (gerade|grad|jetzt|leider) nicht|schlecht|gar_nicht
      ungünstiger|schlechter|unpassender|falscher zeitpunkt|moment
      anderes mal
      auf später verschieben
      nicht jetzt
      jetzt (gerade|grad) nicht|nöd|ned $
      jetzt|grad|gerade ist|isch|is|wär|wäre es|jetzt|grad|gerade|das nicht|nöd|ned (so|ganz|wirklich) ideal|optimal|günstig|passend
      nach|ab|gegen sechs|fünf|sieben|acht|feierabend (uhr) wär|wäre|ist|ginge|gings|passt besser|es_besser|mir_lieber|ideal
      besser|lieber nach|ab|gegen sechs|fünf|sieben|acht|feierabend
      geht|ginge|gings|kann das|des|es (auch|noch) heute_abend|morgen|später|am_abend|warten|am_wochenende
      kann|hat das|des (bis) warten|zeit
    `,
    busy: `
      (bin|ich) bin|gerade|grad|noch|jetzt|momentan|im_moment (am|beim|in|im|auf|an|mitten|gerade|grad) (einer|der|im|dem|beim) arbeiten|arbeit|sitzung|meeting|besprechung|auto|autofahren|fahren|kochen|essen|zug|bus|arzt|termin|unterwegs|büro|einkaufen|kasse|beschäftigt|job
      gerade|grad|jetzt|momentan unterwegs|beschäftigt|am_fahren|am_steuer|beim_arzt|im_stress
      keine|kei|wenig|null zeit
      habe|hab|han (gerade|grad|jetzt|leider|im_moment) (keine|wenig|kaum|grad_keine) zeit
      in (einer|der|nem) sitzung|besprechung|meeting|konferenz
      am|beim steuer|autofahren|arbeiten|kochen|essen
      muss (jetzt|gleich|leider|dringend) los|weg|gehen|auflegen|schluss_machen|aufhören|weiter
      muss los|weg|auflegen|schluss_machen
      im stress
      sitze (gerade|grad) im
      hab|habe|han (ich) grad|gerade|jetzt|noch einen|besuch|kundschaft|gäste kunden|kundin|patienten|vor_mir|da|gast|hier
      hab|habe|han (ich) grad|gerade besuch|kundschaft|gäste|kunden
      bin|sitze|stehe|sitz|steh (ich) (grad|gerade|jetzt|noch) bei|mit einem|einer|meinem kunden|kundin|patienten|chef
      kann (ich) jetzt|grad|gerade (nicht|nöd|ned|schlecht) reden|sprechen|telefonieren
      kann nicht|grad_nicht|jetzt_nicht|nöd reden|sprechen
      mues|muss|muas (i|ich) (jetzt|leider) ufhänke|ufhänge|aufhängen|auflegn
      akku ... prozent|leer
      akku (ist|is|isch) (fast|gleich|bald|leer) leer
    `,
    bye: `
      tschüssi|tschüssle|tschüsschen|bye|byebye|baba|servas
      pfiat|pfüat|pfiad ~|ihnen|di|euch|gott
      schönes|schöne wochenende|woche|zeit|feiertage
      tschüss|tschüs|tschau|ciao|ade|adieu|wiederhören|wiedersehen|wiederluege|baba|pfiati|uf_wiederluege|servus
      auf wiederhören|wiedersehen|wiederschauen|wiederluege
      schönen|schöne|schöns tag|abend|nachmittag|wochenende|woche|tag_noch
      das war's|wars|wär's|wärs|wäre_alles|ist_alles|war_alles
      das ist alles
      ich lege|leg|häng|hänge (jetzt) auf
      bis dann|bald|später
      mach's gut
      uf widerluege
      pfiat|pfiati|pfiati_gott|pfüat|pfüeti|baba|ade|adieu|uf_wiederluege
      tschö|tschüssli|tschautschau|ciao_ciao|schönen_abend|schönen_tag|adie|ade_merci|pfüati
      wars von mir|meiner_seite|uns
      machen|machens|macht|mach sies|sie_s|es|s|ihrs gut|guet|guat
      ciao|tschau|tschüss|baba|servus ciao|tschau|tschüss|baba
    `,
    speak_de: `
      deutsch|schwiizerdütsch|schweizerdeutsch|hochdeutsch|german|allemand|duits
      deutschen|deutsche
      hochdeutsch
    `,
    speak_fr: `
      französisch|welsch
      auf|lieber|in|uf franz
      franz wär|wäre|geht|bitte|reden|sprechen
      (parlez) vous francais
    `,
    speak_en: `
      englisch|english
    `,
    speak_nl: `
      niederländisch|holländisch|nederlands|flämisch
    `,
    speak_other: `italienisch|italiano|spanisch|portugiesisch|türkisch|albanisch|arabisch|russisch|polnisch|serbisch|kroatisch|ukrainisch|rumänisch|ungarisch|tigrinya|rätoromanisch`,
    matter: `
      wegen|um|zur|betreffend|über|für (der|die|das|dem|den|meiner) wohnung|haus|häuschen|inserat|anzeige|besichtigung|immobilie|anfrage|studio|objekt|bewerbung
      die|das|der wohnung|haus|inserat|anzeige|besichtigung|immobilie|anfrage|studio|objekt
      meine|meiner|unsere anfrage|bewerbung|mail|nachricht
      habe|hab|haben (ich|schon|ihnen|auf|mich) (schon|auf|ihren) (ihren|auf) (anruf) gewartet|geschrieben|angefragt|beworben|geschickt
      auf ihren|den anruf (gewartet|habe)
      noch (zu) frei|haben|verfügbar|zu_haben
      ich warte (schon|auf)
      dame|frau|herr|mann|leute|jemand von|vom (der|dem) immobilienfirma|agentur|immobilienbüro|verwaltung|maklerbüro|makler|immobilien
    `,
    none_of_these: `
      hab|habe|haben (ich|wir) (da|dann) (ja|leider|eigentlich|doch) schon|bereits was|etwas|einen_termin (anderes) vor
      da|dann habe|hab|haben ich|wir (ja|leider|eigentlich|doch) schon|bereits was|etwas|einen_termin
      da|dann arbeite|schaffe|schaff ich|i (leider)
      möchte|will|brauche (ich) keine|keinen besichtigung|termin|besichtigungstermin
      keiner|keines|keins|kana|kaner|koaner|koana|kes|keis (davon|von|passt|geht|der)
      keine|kein|keinen|keini|keinem davon|von_denen|von_diesen|von_den|von_allen|der_drei|dieser|termin|tag|tage|zeit|besichtigung|lust
      passt|geht|klappt|gehen|passen (mir|bei_mir|uns|da) (leider|gar|alles|alle|beides|überhaupt) (leider|gar|alles) nicht
      ^^ (leider) nicht
      kann|könnte ich (da|leider|an_dem|an_diesen|an_keinem|überhaupt|dann|beide|alle) (leider|tagen|gar|überhaupt|male) nicht|nie|ned|nöd
      (da|dann) kann|bin|habe (da|ich) (da|leider) nicht|keine_zeit|weg|verreist|verhindert|etwas_vor|schon_was (da|vor)
      geht|passt|klappt (leider|alles|gar|beides) nicht
      weder noch
      nichts davon
      alle (drei) nicht
      an keinem
      da muss|müssen ich|wir arbeiten|weg|fort|zum
      da bin ich (leider) in|im|nicht|weg|verreist
      nichts dabei
      leider nichts|nicht|keiner|keins
      nirgends|nirgendwo
      da kann ich (leider) (überhaupt|gar|überall|nirgends) (an) keinem|nirgends|nie|nicht
      kein_einziger|keinen|keiner (der|davon|von) (drei|termine|denen|diesen)
      das|die|alle|alles ist|sind|geht (bei_mir|für_mich|alles|alle) schlecht|unmöglich|ungünstig|blöd
      an (all) diesen|den|allen (drei) tagen|terminen bin|geht|habe|hab|muss|arbeite (ich|wir|es) (leider)
      an|bei|zu keinem (davon|von|der|termin)
      nicht|nöd|ned möglich
      unmöglich
      ^ leider nein|ned|nöd|keiner|nicht|keines $
      da|dann|an_den_tagen|überall hab|habe|han ich (schon|leider) schicht|dienst|was|etwas|termine|urlaub|ferien|prüfung|schule|schon_was|pikett
      ich arbeite an|da|dann allen|diesen|den|beiden|immer
      da|das wird (leider) nichts|nix|nüt
      kein|keiner|keine einziger|einzige|einzigen
      keine chance|möglichkeit
      geht|passt|klappt|ginge|passen|gehen bei_mir|mir|uns|bei_uns|da (leider|alle|alles|gar) nicht|nöd|ned|keiner|keines
      sind|ist (leider) alle|alles (leider|ganz) schlecht|ungünstig|unmöglich|ungeschickt|blöd|doof|unpassend
      da|dann|diese_woche|die_woche bin|sind ich|wir (leider|gar|schon|immer) weg|verreist|im_ausland|auswärts|ausgebucht|besetzt|abwesend|unterwegs|verplant
      komplett|völlig|ganz verplant|ausgebucht
      weder das eine
      nichts|nix anfangen
      bringt|nützt|nützen mir|uns nichts
      geht|ginge|gehn|gohd|passt|klappt|ghot (si|sie|sich|mir|bi_mir|bei_mir|mer|des|das) (leider|alles|si) (gar|leider) ned|net|nöd|nid (aus)
      da|dann|denn hab|habe|hob|han|ha i|ich|mer|wir (leider|schon|scho|überall|überoi|immer|an_allen_tagen) (leider|schon|scho|überall) dienst|schicht|prüfungen|prüfung|termine|ferien|urlaub|pikett|nachtdienst|turnier|hochzeit|kurs
      bei|an allen (dreien|drei) absagen|passen|nicht
      muss|müssen ich|wir|i (da|leider|überall|bei_allen) (leider) passen|absagen
      da|dann|denn|den sind|san|bin mir|mer|ich|i (denn|leider) i_de|in_de|in_den|im ferie|ferien|urlaub
      fahr|fahre|komme|komm|reise (ich|i|wir) (nicht|ned|nöd|sicher_nicht) extra
      nicht|ned|nöd extra
      von früh bis spät
      falscher|falschen|falsche|falsches|verkehrter|verkehrten|verkehrte tag|termin|zeit|uhrzeit|datum|samstag|sonntag|freitag
      das|des|dees|da ist|is|isch|war|liegt|muss (ein|a|en|wohl_ein) irrtum|missverständnis|fehler
      stornieren|storniere|storniert|stornierens|annullieren
      buchen|reservieren|eintragen|fixieren|notieren (sie) (das|ihn|den|lieber|bitte|mal|noch) (lieber|noch|bitte|mal) nicht|nichts|nix|ned|nöd|net
      nicht|ned|nöd|net|nichts|nix buchen|reservieren|eintragen|fixieren|bestätigen
      mich|mi falsch|nicht_richtig|nicht_recht verstanden
      samstag|termin|freitag|sonntag|das|des ist|is|wird|isch gestrichen|geplatzt|gestorben|abgesagt
    `,
    any_of_these: `
      beide|alle|beides|alles|jeder|jeder_davon passen|gehen|passt|geht|würden|sind|ist (mir|beide|gut|alle)
      so bald|schnell|früh (wie) möglich
      am schnellsten|frühesten|ehesten|frühsten
      (den|der) frühesten|frühstmöglichen|frühester|früheste|nächstmöglichen|frühestmöglichen (termin|bitte)
      möglichst bald|früh|schnell
    `,
    whichever: `
      mir|uns ist|wär|wäre jeder|jede|jedes|alles recht|gleich|genehm
      egal|wurst|wurscht|gleich_welcher|irgendeiner
      spielt (mir) keine rolle
      wie sie wollen|möchten|meinen
      suchen|wählen|nehmen|entscheiden sie (sich)
      mir ist|isch|is (es) (alles|beides) gleich|recht|egal
      suchens|suchts (ma|mir|uns) (was|wos|einen|an)
    `,
    other_times: `
      (in) (der) woche drauf|danach|darauf|später
      wochentag|werktag|wochentags|werktags
      eine woche später
      (noch|etwas|was) anderes|späteres|früheres
      andere|anderen|anderer|anderes|weitere|spätere|alternativ~ termine|termin|zeiten|zeit|daten|datum|tage|tag|möglichkeiten|möglichkeit|uhrzeit|vorschlag|vorschläge
      nächste|kommende|übernächste woche
      unter der woche
      am abend|nachmittag|vormittag|morgen
      lieber|eher|etwas|ein_bisschen|auch_was|auch|was abends|nachmittags|vormittags|morgens|später|früher|unter_der_woche|nächste_woche|in_der
      abends|nachmittags|vormittags
      später|früher (am_tag|in_der|möglich|am|wäre)
      haben|hätten|gibt sie|es (auch|noch|was|etwas|nichts) (noch|was|etwas|nichts) anderes|andere|abends|späteres|mehr|am|später|früher
      nach|vor|über|ab|zu|an ostern|weihnachten|pfingsten|neujahr|den_ferien|den_feiertagen|meinem_urlaub|meinen_ferien|den_prüfungen
      am abig|obnd
      öppis|eppes am abig|abend|morgen|mittag|namittag
    `,
    first: `
      erste|ersten|erster|erstes (termin|bitte|option|variante)
      nummer eins
      variante|option|termin|vorschlag|möglichkeit|angebot|nr eins|a|1
    `,
    second: `
      zweite|zweiten|zweiter|zweites|zweit (termin|bitte|option|variante)
      nummer zwei
      variante|option|termin|vorschlag|möglichkeit|angebot|nr zwei|zwo|b|2
    `,
    third: `
      dritte|dritten|dritter|drittes (termin|bitte|option|variante)
      nummer drei
      variante|option|termin|vorschlag|möglichkeit|angebot|nr drei|c|3
    `,
    last: `
      letzte|letzten|letzter|letzteren|letzterer (termin|bitte)
    `,
    unsure: `
      kommt (ganz|immer|stark) auf (die|den|das) nebenkosten|lage|wohnung|objekt|preis|umstände an
      (noch|darüber|drüber) keine|kaum gedanken (darüber|drüber) gemacht
      hängt ... ab|drauf|davon
      kommt ... an
      mehr oder weniger
      schwierige|schwere|gute frage
      hängt davon|drauf ab
      kommt drauf|darauf an
      weiss|weiß|weis (ich|es|i|das|noch) (jetzt|leider|noch|gar|auch|so|grad|gerade) nicht|ned|nöd|noch_nicht (genau|auswendig)
      keine ahnung|idee
      nicht sicher
      schwer|schwierig zu sagen
      kann (ich) (so|noch|jetzt|das|ihnen) (noch|jetzt|so) nicht|schlecht sagen
      müsste|muss ich (noch|erst|mal|zuerst|kurz) (mit|meine|meinen|nachfragen|fragen|schauen|abklären)
      null ahnung|plan
      aus dem stegreif|kopf
      so spontan
      nicht auswendig
      egal was|wie_viel|wieviel|wie_teuer (es|das|sie) (kostet)
      kostet was es
      keine grenze|obergrenze|rolle
      noch|gar nicht|nie (gross|wirklich) überlegt|nachgedacht|ausgerechnet
      überfragt|überfragen
    `,
    review: `
      jemand|jemanden|person|mensch|menschen|mitarbeiter ... anschauen|anschaut|ansehen|ansieht|prüfen|prüft|durchgehen|durchgeht|anguckt|angucken|überprüfen|kontrollieren
      (das) wäre|würde nett|gut|schön|lieb|toll|mir_helfen|ich_gern|ich_gerne
      das|ich hätte|möchte|will (ich|das) gern|gerne
      anschauen|ansehen|prüfen|durchgehen|überprüfen lassen|bitte|würde
      ja bitte|gern|gerne|das_wäre
      jemand soll|sollte|kann|könnte|darf
      (da) soll|sollte|könnte|kann|darf (schon|ruhig|gern|bitte) (noch|mal|schon) (noch) jemand|wer|ein_mensch (mal|noch) (draufschauen|drüberschauen|anschauen|drübergehen|draufgucken|drüberlesen)
      jemand|wer (mal|noch|nochmal) draufschaut|drüberschaut|drübergeht|draufschauen|drüberschauen
      zweiter|zweiten blick
      kann|könnte nicht|nöd|ned schaden|verkehrt|falsch
      schadet nicht|nie|nichts
    `,
    gladly: '',
    decline: `
      erübrigt sich
      lassen|lass|lossn|lasst (sie) (es|das|mas|ma_s|sies|wirs) nur|sein|bleiben|gut_sein
      lossn mas|ma_s|wirs
      ich|i|wir melde|meld|melden|rufe|ruf|rufen|lüüte (mich|mi|uns|sie|euch|ihnen) (dann|lieber|selber|selbst|schon|wieder) (bei|selber|selbst|wieder|an|mich|mi) (ihnen|euch|an) $
      kein|keinen|keine rückruf|rückrufe|anruf|anrufe
      schicken|schick|schreiben|mailen (sie) (mir|uns) (lieber|bitte|doch) (eine|ein|a|es) (per) mail|email|e_mail|sms|whatsapp|brief
      bringt|ändert|nützt|nutzt|hilft (es|das|mir|uns|ja|doch|eh|auch) (ja|doch|eh|auch|jetzt) (doch|eh|auch|mir) nichts|nix|nüt
      alles gesagt|besprochen|geklärt
      nicht der mühe|rede wert
    `,
    story: '',
    middle: `mittlere|mittleren|mittlerer|mittleres|in_der_mitte`,
    changed_mind: `
      anders überlegt|entschieden
      überlegen|überlegt es|mich|uns|mir anders
    `,
    insists: `
      ich|i hab|habe|han ... gesagt|gemeint
      ich meinte|wollte|sagte
      sonntag|samstag|freitag|montag|dienstag|mittwoch|donnerstag gesagt|gemeint
    `,
    okay: `gut|ok|okay|in_ordnung|alles_klar|passt|prima|verstanden|schön`,
    sad: `
      gestorben|verstorben|tot|verstarb|tod|todesfall|beerdigung|witwe|witwer|verwitwet
      scheidung|geschieden|getrennt|trennung|scheiden
      arbeitslos|arbeitslose|gekündigt|entlassen|gefeuert|konkurs|pleite|insolvenz|obdachlos|sozialhilfe|bürgergeld|alv|rav|notstandshilfe|bedarfsgemeinschaft|hartz
      (job|stelle|arbeit|mann|frau|wohnung) verloren
      krank|krankheit|krebs|unfall|burnout|depression|depressionen|behindert|operation|schlaganfall|spital|krankgeschrieben
      schulden|betreibung|betreibungen|schufa
      leider|unangenehm|peinlich|schäme
    `,
    present: `
      bin|sind (wir|ich) (immer) noch|wieder (da|dran|hier)
      noch|wieder da|dran|hier
      ich bin da|hier|dran|wieder_da|noch_da
      bin da|dran
      ich höre (sie)
      ich höre zu
      da bin ich (wieder)
      bin ganz ohr
    `,
    recording: `
      gespräch|anruf|das|telefonat|alles (hier|jetzt|auch) aufgezeichnet|aufgenommen|mitgeschnitten
      wird|werden|wurde ... aufgezeichnet|aufgenommen|mitgeschnitten
      zeichnen|nehmen|schneiden sie ... auf|mit
      gesprächsaufzeichnung
    `,
    courtesy: `
      danke|dankeschön|merci|bitteschön|vielmals|vergelts_gott
      vielen|besten|herzlichen|tausend dank
      danke schön|sehr|ihnen|vielmal|vielmals
      bitte (schön|sehr)
      guten|gute tag|morgen|abend
      grüezi|hallo|servus|moin|grüß_gott|grüss_gott|hi
      wie geht (es) (ihnen)
      freut mich
      schön dass|von sie|ihnen (anrufen|zu_hören)
      nett von ihnen
      entschuldigung|sorry|entschuldigen_sie|tschuldigung|verzeihung
      tausend dank
    `,
    filler: `
      also|äh|ähm|öh|hm|hmm|mhm|na|nun|tja|naja|ach|oh|ah|eigentlich|halt|eben|einfach|mal|ja|gut|okay|ok|so|und|aber|oder|dann|denn|da|doch|noch|schon|auch|nur|jetzt|grad|gerade|vielleicht|wohl|etwa|sozusagen|quasi|irgendwie|gell|gäll|ne|wissen_sie|schauen_sie|hören_sie|moment|ehrlich|gesagt|ehrlich_gesagt|bitte|gern|gerne|sehr|ganz
      ich|wir|sie|es|er|man|mir|mich|uns|das|dies|der|die|den|dem|des|ein|eine|einen|einem|einer|mein|meine|meinen|meinem|meiner|unser|unsere|in|im|an|am|um|für|mit|von|vom|zu|zum|zur|bei|auf|aus|ist|sind|bin|war|wäre|wären|habe|hab|haben|hat|hätte|hätten|würde|würden|möchte|kann|könnte|soll|will|werde|glaube|denke|meine|sage|sagen|würde_sagen
    `,
    question: `
      ^ mit wem
      ^ womit|wodurch|worin|wonach|woran wird|werden|ist|sind|muss|kann|heizt|wohnt
      ^ was|wie|wann|wo|wer|welche|welcher|welches|welchen|warum|wieso|weshalb|wohin|woher|wieviel|wozu
      ^ (und|aber|also|ja|gut|okay|nein|hallo|sorry) was|wie|wann|wo|wer|welche|welcher|welches|welchen|warum|wieso|weshalb|wieviel
      ^ (und|aber|also|ja|gut|okay|nein) ist|sind|hat|haben|gibt|gibt's|gibts|kann|könnte|könnten|können|darf|dürfen|muss|müssen|wird|werden|kostet|liegt|sind|hätte|hätten|war|wäre|stimmt|geht|gehört|steht (es|die|das|der|man|ich|wir|sie|da|eine|ein|einen|im|in|auch|denn|dort|noch|haustiere|hunde|katzen)
      wie viel|viele|gross|groß|hoch|teuer|alt|weit|lange|lang|hell|ruhig|sieht
      wieviel
      ^ gibt|gibt's|gibts|hat|hat's|hats|ist|sind|liegt|gehört|wird es|sie|die|das|da|dort|der|eine|ein|einen|im|in|auch|denn
      ich wollte|möchte|würde|hätte (gern|gerne|noch|mal|nur|eigentlich) (noch|mal|gern|gerne) wissen|fragen|eine_frage
      hätte (noch|da|ich|mal) (noch|eine|mal) (eine) frage
      eine frage
      ^ (und) darf|kann|dürfte|könnte|dürfen|können man|ich|wir
      sagen sie (mir|mal)
      wissen sie ob|wann|wo|wie|was|wer|welche|wieviel
      ^ ab|bis|seit|von|mit|für|an|auf|in|zu wann|wo|wem|wen|was|welchem|welcher|welchen
      ^ (sorry|und|aber|moment|äh|ähm|also|bitte|okay|ja|nein|hallo) können|könnten|könnte|kann|würden|würde|haben|hätten|sind|wollen|müssen|wissen|glauben|meinen|dürfen|darf|ginge|geht|gäbe sie|ihr|man|auch|es
      ^ (sorry|und|aber|äh|ähm|also|bitte) hat|hat's|hats|gibt|gibts|gibt's es|dort|da|ein|einen|eine|in|im
      von|bei|für|an wem
      sagen sie (mal|eigentlich) wo|wie|was|woher|wer|wann|warum
      ^ (und|äh|ähm|sorry) ist|sind da|das|die|der|heizung|strom|katzen|hunde|haustiere|nebenkosten
      ^ (und) stimmt|geht|ginge das
      ^ (und) wer wohnt|lebt|zahlt|kümmert|ist_der|ist_die|sind_die
      wieviele
      ^ arbeiten|bieten|machen|geben|verlangen|erwarten|akzeptieren|vermieten|verkaufen|helfen|kennen|nehmen|brauchen|rechnen|finanzieren|verhandeln|erlauben|berechnen|bekommen|kriegen|zahlen|fragen sie|ihr|wir|die
      geben|sagen|nennen|gib|sag sie (mir|uns) (nochmal|nochmals|noch|bitte) (die|den|das) adresse|preis|miete|grösse|strasse
      ^ kommen|kommt|gehen|laufen|zählen|gelten|stehen|dauern|fallen|fällt|braucht|brauchts|gehören|darf|dürfte die|das|der|den|es|ich|man|wir|da
      ^ um welche|welchen|welches|was
      ^ wer hat|ist|war vorher|davor|früher
      ^ (und|aber|äh|also) verlangt|verlangen|verlangts|arbeitet|arbeitets|finanziert|gewährt|akzeptiert|prüft|prüfen die|der|eine|ihr|sie|einem|mir|man|da|banken|vermieter
      ^ (und|aber) geben|gibt|leihen|leiht banken|die_bank|die_banken|einem_die|eine_bank|einem
      ^ (und|aber|äh) sieht|hört|riecht|trifft|zieht|merkt|spürt|findet|erreicht|kriegt|bekommt|kommt|darf|muss|braucht man|ma|mer
      ^ (und|aber) wohnen|leben|hausen (da|im|dort|hier|in|auch|eigentlich) (haus|auch|noch) (viele|andere|kinder|familien|auch|noch|leute)
      ^ (und|aber) sprechen|reden die|alle|dort|da|leute|nachbarn
      ^ (und) krieg|kriege|bekomm|bekomme ich|i|wir (dafür|da|dann|vorher|noch|denn|auch) eine|einen|ein|die|den|a
      ^ is|isch|sind|san da|do|des|dees|d|de|a|e|dir|es|en
      ^ habts|habt|hend|händ|hätts|gibts|gäbs|hets|hats|hät|könnts|kennts ihr|er|s|es|da|do|die|des|no|noch|was|ma|i
      ^ gäbe|gäbs|gäb es|s|die|das|auch
      ^ wird|werden die|das|der|dann|da|es|sie
      ich|wir|i wollt|wollte (nur|mal) fragen|wissen
    `,
  },
  topics: {
    price: `
      miete|kaltmiete|warmmiete|mietzins|kaufpreis|preis|monatsmiete|bruttomiete|nettomiete|kostet|kosten|mietpreis|verkaufspreis
      wie teuer
    `,
    charges: `
      nebenkosten|nk|betriebskosten|heizkosten|hausgeld|akonto|strom|stromkosten
      inklusive|inkl|exklusive|warm_oder_kalt
      strom|heizkosten|betriebskosten|nk|warmmiete|kaltmiete
      fällig|dauerauftrag|abgebucht|lastschrift|einzugsermächtigung|monatsanfang
    `,
    deposit: `kaution|mietkaution|depot|mietzinsdepot|mietzinskaution`,
    rooms: `
      zimmer|räume|schlafzimmer|zimmern|zimmeranzahl
    `,
    area: `
      geräumig|grosszügig
      quadratmeter|quadratmetern|qm|m2|wohnfläche|fläche|grösse|größe|wohnungsgrösse
      wie gross|groß
      ist|sind der|die|das keller|küche|garten|balkon|terrasse|bad|badezimmer|garage|estrich|wohnung|zimmer (denn|sehr|eher|auch) gross|groß|klein|geräumig
    `,
    floor: `stock|stockwerk|etage|geschoss|erdgeschoss|parterre|obergeschoss|hochparterre|attikageschoss`,
    bathrooms: `bad|bäder|badezimmer|dusche|duschen|wc|toilette|toiletten|badewanne|nasszelle|nasszellen`,
    terrace: `terrasse|sitzplatz|dachterrasse`,
    balcony: `balkon|balkone|loggia`,
    address: `
      adresse|strasse|straße|lage|quartier|viertel|hausnummer|standort
      wo liegt|ist|befindet|steht|genau|isch
      welchem|welcher|welche|welches ort|ortschaft|gemeinde|stadt|dorf|kanton|ecke|gegend|bezirk
    `,
    parking: `parkplatz|parkplätze|parkieren|parken|garage|tiefgarage|einstellplatz|einstellhalle|stellplatz|abstellplatz|parkmöglichkeit|parkmöglichkeiten|carport`,
    lift: `lift|aufzug|fahrstuhl|personenaufzug`,
    garden: `garten|gartensitzplatz|gärtchen|gartenanteil`,
    cellar: `keller|kellerabteil|estrich|abstellraum|stauraum|reduit`,
    kitchen: `küche|einbauküche`,
    furnished: `möbliert|möbel|unmöbliert|teilmöbliert`,
    heating: `heizung|geheizt|heizt|heizen|beheizt|bodenheizung|fussbodenheizung|fußbodenheizung|wärmepumpe|fernwärme|gasheizung|ölheizung`,
    view: `
      aussicht|blick|seesicht|seeblick|ausblick|bergsicht|weitsicht
      sieht (man|ma) (wirklich|echt|auch|den|vom) ... see|berge|jet_deau|mont_blanc
    `,
    pets_allowed: `
      haustiere|haustier|hunde|katzen|tiere|tierhaltung|hund|katze|hundehaltung
    `,
    laundry: `
      waschmaschine|waschküche|tumbler|trockner|wäschetrockner|waschturm|wäsche
      trockenraum|trockenkeller|wäscheleine
    `,
    availability: `
      ab|wann ... zu_haben
      (noch) zu_haben
      welchem datum|tag
      datum ... frei|verfügbar
      bezugsbereit|verfügbar|beziehbar|einziehen|einzug|bezugstermin|bezugsdatum|übergabe|einzugstermin
      ab wann
      noch (zu) frei|haben
      auf wann
      einziehen|einzug|einzugstermin|bezugsfrei|beziehbar|bezugsbereit
      wird|werden (sie|die|die_wohnung|es) (wieder) frei
      wann ... schlüssel
    `,
    transport: `
      haltestelle|bushaltestelle|bahnhof|s_bahn|u_bahn|bahnhaltestelle|postauto
      bus|tram|bahn|bahnhof|haltestelle|öv|verkehrsanbindung|schule|schulen|kindergarten|einkaufsmöglichkeiten|supermarkt|autobahn|flughafen|s_bahn|u_bahn|zug
    `,
    renovated: `
      renoviert|saniert|renovation|renovierung|sanierung|renovierte|sanierte
      gestrichen|frisch_gestrichen|neu_gemacht
    `,
    year_built: `
      baujahr|gebaut|neubau|altbau|minergie
      wie alt
    `,
    internet: `internet|wlan|glasfaser|glasfaseranschluss|kabelanschluss`,
    noise: `
      laut|lärm|ruhig|ringhörig|hellhörig|lärmig
      wände|wand|schallisoliert|schallschutz|schalldicht|trompete|klavier|schlagzeug|geige|musizieren|lautstärke|ringhörigkeit
    `,
    neighbours: `
      nachbarn|nachbar|nachbarschaft|mitbewohner|hausbewohner|bewohner|mieter|parteien|vermieter|eigentümer|besitzer|hauswart|hausmeister|abwart
      wer wohnt|lebt
      wie_viele wohnungen|parteien|leute
      vorher|früher|davor (da|dort|drin) gewohnt
      andere|viele kinder|familien|studenten|hunde|rentner (im|in|dort|da)
      vormieter|jetzige|jetziger|aktuelle|jetzigen mieter|mieterin
      leute vor ort
    `,
    orientation: `
      südseite|südlage|südbalkon|norden|süden|osten|westen|ausrichtung|ausgerichtet|sonnig|sonne|himmelsrichtung|südseitig
    `,
    light: `hell|tageslicht|lichtdurchflutet|licht|dunkel`,
    appliances: `geschirrspüler|spülmaschine|backofen|steamer|abwaschmaschine|kühlschrank|gefrierschrank|tiefkühler|herd|induktion|kochfeld|mikrowelle|ceranfeld|dampfabzug|badewanne`,
    equipment: `
      klimaanlage|cheminée|kamin|schwedenofen|pool|schwimmbad|sauna|rollläden|storen|jalousien|alarmanlage|gegensprechanlage|isoliert|isolierung|dämmung|gedämmt|parkett|laminat|teppich|einbauschränke|einbauschrank|rollstuhlgängig|barrierefrei|veloraum|velokeller|velo|velos|fahrrad|fahrräder|ladestation|solaranlage|fenster|bodenbelag|böden
    `,
    surroundings: `
      spielplatz|spielplätze|kriminalität|restaurants|ärzte|apotheke|kita|krippe|wald|park|grünflächen|badi
      gegend|umgebung|quartier|viertel sicher|ruhig|schön|familienfreundlich
      familienfreundlich|kinderfreundlich|sichere
      in der nähe|gegend|umgebung
      nächste|nächsten|nächster|nächstes tramhaltestelle|haltestelle|bahnhof|supermarkt|laden|arzt|spital|schule|apotheke|stadt|autobahn
      wie weit ist|isch|wäre
      sporthalle|turnhalle|moschee|kirche|markt|fitnessstudio
    `,
    terms: `
      provision|maklerprovision|courtage|maklergebühr|vermittlungsgebühr|gebühr|gebühren
      rauchen|raucher|geraucht
      mindestmietdauer|mietdauer|befristet|unbefristet|indexmiete|staffelmiete|genossenschaft
      mindestens|wie_lange mieten|wohnen|bleiben
      interessenten|bewerber|bewerbungen|andere_interessenten|mitbewerber
      wie_viele interessieren|bewerben|haben_sich
      vormieter|vormieterin|nachmieter
      warum|wieso|weshalb zieht|ziehen|wird|ist ... aus|frei|verkauft|leer
      ablöse|abstand|übernahme|ablösesumme
      streichen|anmalen|umbauen|tapezieren|bohren|renovieren_dürfen
      bestätigung (per|als|schriftlich) (mail|email|sms)
      treffen|trifft|treff man|wir|sich|uns
      treffpunkt
      schuhe|überschuhe|hausschuhe
      (per|als|mit) video|videoführung|videobesichtigung|videocall|online_besichtigung|virtuelle|rundgang|onlinebesichtigung|livestream
      unterlagen|bewerbungsunterlagen|dossier|formular|betreibungsauszug|betreibungsregisterauszug|selbstauskunft|referenzen|gehaltsnachweis|lohnausweis|lohnabrechnung|mitbringen mitbringen|einreichen|schicken|nötig|brauche|braucht|ausfüllen|dabei
      was ähnliches|ähnliche|ähnlich|vergleichbares|kleineres|grösseres|günstigeres (in|wie|noch)
      andere|weitere wohnungen|objekte|angebote|inserate
    `,
  },
  commonWords: `der die das und ist nicht ich sie es ein eine mit für auf von zu haben habe hat wie was wer ja
    nein bitte danke guten tag aber auch noch wir uns mir mich mein meine bin sind wenn dann schon sehr
    gerne spreche deutsch kann können möchte würde keine kein über nach bei dem den im am`,
  verbsOfAnother:
    'telefoniert schläft arbeitet kocht duscht holt ist isch hat kommt arbeitet schläft kann wohnt wäre war wird geht sitzt steht',
  joins: 'und aber ohne sowie plus',
  vagueWords: `überhaupt gar ihr ihre ihren viel viele wieviel hoch gross maximal maximale maximales maximaler maximum höchstens minimal minimum mindestens monat monatlich monatliche monatliches jahr jährlich werden wird würden können sein haben anzahl total insgesamt irgendein irgendwelche derzeit momentan aktuell wohnung haus`,
  daysFromFourth: `vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte dreizehnte
    vierzehnte fünfzehnte sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste
    einundzwanzigste zweiundzwanzigste dreiundzwanzigste vierundzwanzigste
    fünfundzwanzigste sechsundzwanzigste siebenundzwanzigste achtundzwanzigste
    neunundzwanzigste dreissigste einunddreissigste`,
  weekdays: [
    'montag montags mäntig mändig mentig mäntag montog möntig',
    'dienstag dienstags ziischtig zischtig zyschtig dienstog dienschtig dienschtag',
    'mittwoch mittwochs mittwuch mittwuchs midwoch miggdwoch',
    'donnerstag donnerstags dunschtig dunnschtig donnschtig donnerschtig donnerstog dunnerstag',
    'freitag freitags friitig fritig fritti frytig freitog freidog freidag',
    'samstag samstags sonnabend sonnabends samschtig samschtag samstig samstog samsdag samsdog',
    'sonntag sonntags sunntig suntig sunndig sunntag sunntog sunndog sundig sonndag sonntog',
  ],
};
