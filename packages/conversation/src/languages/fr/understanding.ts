import type { Understanding } from '../define-pack.js';
import { breaks, concepts, tags } from './concepts.js';

export const understanding: Understanding = {
  concepts,
  tags,
  breaks,
  intents: {
    yes: `
      (je|nous) serai|serons|serais (bien) là|présent|présente|présents
      (c'est) noté|entendu|inscrit
      entendu|marché_conclu|vendu
      ^ (oui|ok) (c'est) (bien) celle|celui (là|ci) $
      voilà
      mmh|mhm
      oui|ouais|ouep|voui|exactement|absolument|effectivement|parfaitement|certainement|évidemment|volontiers|tout_à_fait|bien_sûr|d'accord|parfait|entendu|ok|okay|correct|certes|affirmatif|super|nickel|impeccable
      bien sûr|entendu|volontiers
      avec plaisir
      sans problème|souci
      pas de problème|souci|soucis
      c'est bon|ça|juste|exact|cela|correct|bien_ça|parfait
      ça|cela me convient|va
      ça (me) va|convient|marche|joue|roule
      pourquoi pas
      je veux bien
      je|on (la|le|les) prends|prend (celle|celui|celle-là|celui-là) $
      allez y|allez_y_oui
      vous pouvez $
      réservez|notez|faites (le|la|donc)
      s'il vous plaît oui
      y a pas de souci|problème
      ^ si|mais_si|si_si $
      exact|exactement|tout_à_fait|effectivement|en_effet|absolument|affirmatif
      va pour (le) lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ça|celui|celle
      ^ tout juste (auguste) $
      je|on confirme|valide
      (je|on) (ne) dis|dit|dirais|dirait|dirai pas non
      c'est (pas|jamais) de refus
      c'est pas de refus
      (il) y a pas de faute|erreur
      ya pas de faute|erreur|souci|problème
      inscrivez|bloquez|enregistrez|validez|confirmez|réservez moi|nous|la|le|ça|donc
      impec|impeccable
      bloquez|validez|confirmez $
    `,
    no: `
      non|nan|nenni|nullement
      pas du tout|vraiment|tellement|question|possible|trop|celle|aujourd'hui|maintenant
      jamais de la vie
      plutôt pas|non
      ça|cela ne (me) va|convient|marche|joue pas
      ça (me) va|convient|marche|joue pas
      c'est|c'était faux|inexact|erroné|incorrect
      ^ faux $
    `,
    hello: `
      bsoir|b_soir|bjour|b_jour
      bonjour|bonsoir|allô|allo|salut|coucou
      oui allô|allo|bonjour
      vous m'|me entendez|m'entendez
      (il) y a quelqu'un (en_ligne|au_bout)
      vous êtes (toujours|encore) là
      re|rebonjour (bonjour)
    `,
    speaking: `
      vous y êtes
      c'est mon nom
      présent|présente
      le|la seul|seule et unique
      bibi
      en chair
      moi-même|lui-même|elle-même
      c'est (bien) moi|lui-même|elle-même
      ici lui-même|elle-même
      en personne
      à l'appareil
      je suis bien (monsieur|madame) $
      je suis à l'appareil
      vous (lui) parlez
      vous parlez à|avec lui|elle|moi|lui_même|elle_même
      vous êtes bien avec|à_la_bonne|au_bon|chez_lui
      lui|elle même
      c'est bien moi|ça
      vous l'avez en_ligne|au_bout|devant_vous
      ^ vous l'avez $
      c'est|voilà bien mon nom
      c'est mon nom
      tombé|tombée pile|bien (dessus|sur_moi)
      vous m'avez trouvé|trouvée|devant_vous
      ^ (oui) (c'est) bien lui|elle $
      vous l'avez trouvé|trouvée $
      le|la seul|seule et l'unique
      l'unique (en_son_genre) $
      vous (ne) vous trompez pas
      c'est moi qui parle|réponds
    `,
    introduces: `
      ici (c'est)
      (moi) je (m'appelle|suis)
      on m'appelle
      moi c'est
      qui parle $
      j'écoute $
      mon nom (est|c'est)
      c'est
      à l'appareil
      vous êtes (bien) chez|avec
      monsieur|madame|famille
    `,
    third_person: `
      décroché|répondu|pris (à|au) son téléphone|portable|mobile
      travaille avec lui|elle
      je suis|c'est|ici|moi_c'est (son|sa|le|la|l') mari|femme|épouse|époux|fils|fille|mère|père|frère|soeur|collègue|compagne|compagnon|conjoint|conjointe|colocataire|secrétaire|assistante|assistant|voisin|voisine|copine|copain|maman|papa
      son|sa mari|femme|épouse|époux|fils|fille|mère|père|frère|soeur|compagne|compagnon|conjoint|conjointe|colocataire|secrétaire|assistante (à_l'appareil)
      vous voulez|cherchez|demandez ... mon|ma mari|femme|fils|fille|mère|père|frère|soeur|compagne|compagnon|colocataire
      mon mari|fils|père|frère|compagnon|colocataire|conjoint que|qui|n'est|il
      ma femme|fille|mère|soeur|compagne|copine|épouse que|qui|n'est|elle
      c'est pas moi
      ce n'est pas moi
      je ne suis pas lui|elle|cette|la_personne|celui|celle|monsieur|madame
      suis pas lui|elle|cette_personne|la_personne|monsieur|madame
      ce n'est|c'est pas (à) lui|elle|moi|monsieur|madame
      quelqu'un d'autre
      c'est|ici|je_suis (son|sa|la|le) beau_père|belle_mère|grand_mère|grand_père|oncle|tante|cousin|cousine|neveu|nièce|papi|mamie|petite_amie|petit_ami
      c'est|ici (moi) (juste) sa|son|la|le maman|papa|mère|père|femme|mari|frère|soeur|fille|fils|copine|copain|amie|ami|collègue|assistante|secrétaire|voisine|voisin|colocataire|belle_mère|beau_père
      moi (je) suis sa|son|la|le|une|un maman|papa|mère|père|femme|mari|frère|soeur|fille|fils|copine|copain|amie|ami|collègue|assistante|secrétaire|voisine|voisin|colocataire
      réponds|prends juste|seulement (au|le|les) téléphone|appels
      mais moi c'est|suis madame|monsieur $
      je m'occupe de ses affaires|papiers|finances|courrier
      (je) suis son|sa|le|la curateur|curatrice|tuteur|tutrice|chum|mec|pote|jumeau|jumelle
      c'est mon chum|mec|pote|homme|jules|chéri
    `,
    absent: `
      est|serait|sera pas (encore) là|ici|disponible|présent|présente|joignable|rentré|rentrée|à_la_maison|chez_lui|chez_elle
      pas là|ici|disponible|rentré|rentrée|présent|présente
      il|elle est (déjà|actuellement|encore|parti|partie) absent|absente|sorti|sortie|parti|partie|en_voyage|au_travail|au_boulot|en_vacances|à_l'hôpital|à_l'étranger|en_réunion|au_bureau|en_déplacement|à_l'école
      il|elle travaille|dort|bosse|voyage
      il|elle rentre|revient|rentrera|reviendra|sera_là
      absent|absente (pour|jusqu'à|aujourd'hui|cette)
      est absent|absente|sorti|sortie
      il|elle est ... travail|boulot|bureau|école|vacances|réunion|douche|voyage|courses|médecin|hôpital
      il|elle (ne) peut|va pas (venir|répondre|vous|parler)
      il|elle (n) est (encore|toujours|juste|déjà) au|en|sous
      il|elle|john (est) (juste) allé|allée|parti|partie|sorti|sortie chercher|acheter|faire|voir|promener|amener|déposer|récupérer|courir
      il|elle (est) sous la douche
      il|elle travaille|bosse|dort|mange|conduit|téléphone|enseigne|s'entraîne
      est (juste|déjà|encore) allé|allée|parti|partie au|à|chez|en|dans|aux
      il|elle (ne) peut pas (là|maintenant|pour_le_moment|tout_de_suite|venir)
      il|elle (est) descendu|descendue|monté|montée|passé|passée|allé|allée (vite|juste) à|au|chez|faire|en
      il|elle est chez sa|son|des|ses|une|un
      jusqu'à|jusqu'au lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain
      il|elle est à l'usine|l'atelier|la|l'école
      à cette heure (ci) (il|elle) est
      il|elle|john a (dû|du|vite) (dû|du) filer|partir|sortir|s'absenter|s'en_aller|déguerpir
      il|elle|john a filé|décampé|disparu
      chambre|bureau|bureau|lit est vide
      il|elle|john est (déjà) à|sur zurich|berne|lausanne|paris|lyon|bruxelles|londres|montréal|milan|bâle|fribourg|neuchâtel|sion
    `,
    fetching: `
      je vous|te le|la|l' passe
      je vous|te passe|le_passe|la_passe
      je vais (le|la|l'|lui) (le|la) chercher|appeler|demander|voir|passer|donner
      je l'|le|la appelle|cherche
      attendez|patientez|quittez|un_instant|une_seconde|une_minute ... passe|chercher|appelle|arrive|voir
      je regarde|vais_voir|vois s'il|si_elle|s'il_est
      je vais voir s'il|si|s
      ne quittez pas (je)
      il|elle arrive (tout_de_suite|maintenant)
      le voilà|la_voilà|voici
      je lui donne|passe
      (c'est) pour toi
      bougez pas
      je vous le|la passe
      vous l'|le|la aurez|avez tout_de_suite|dans
      ça vient il|elle
      il|elle descend|accourt|monte (les|l'|tout_de_suite|en)
      seconde|secondes|instant|minute|minutes il|elle se|finit|termine|met|enfile|descend|monte|sort|range|raccroche
    `,
    wrong_number: `
      n'habite|habite|vit|travaille plus|pas (ici|là|à_cette)
      faux|mauvais|erreur_de numéro
      erreur de numéro|personne
      vous (vous) êtes|avez trompé|trompée|fait_erreur
      vous (vous) trompez $
      vous vous trompez de|il|ici|je|c'|madame|monsieur|désolé|désolée
      vous vous êtes_trompé
      trompé|trompez|trompée de (numéro|personne)
      n'y_a|y_a pas|personne|aucun|aucune (de) (monsieur|madame|john) (de|smith) ici|qui|à_ce_nom
      il n'y a pas (de) (monsieur|madame|john|personne|jean)
      il n'y a personne|aucun|aucune
      personne|pas (de|ce|cette) ... ici|nom|s'appelle
      connais|connaissons pas|personne|aucun
      je ne|j' connais pas (ce|cette|de|cet|lui)
      pas la bonne personne
      pas le bon numéro
      c'est une erreur
      ce n'est|c'est plus|pas (son|le|mon) numéro
      jamais entendu parler
      pas la bonne personne|adresse
      pas le bon numéro
      mauvaise personne|adresse
      mauvais numéro
      pas le|la bon|bonne john|numéro|personne|monsieur|madame|smith|adresse|famille|interlocuteur|maison
      (ne) vois pas (du_tout) qui c'|qui_c'est|de_qui
      (aucune) idée (de) qui (c'est|c'|est)
      (ça|ce_nom) (ne) me|nous dit (absolument|vraiment) rien
      (ne) m'appelle|me_nomme (absolument) pas
      (mon) nom (n'est|est) pas
      doit|avoir|y_a|c'est|être (y_avoir|avoir|être) (une|un) erreur|méprise|confusion|malentendu
      (vous) (devez) faire|faites|avez_fait (une) erreur|fausse_route
      connais|connaissons pas (désolé|désolée|du_tout)
      vous (me) confondez|prenez_pour
      suis pas celui|celle|la_personne (que) (vous)
      inconnu|inconnue au|ici|de bataillon|nos|chez_nous
      n'habitent|habitent|vivent|travaillent plus|pas (ici|là)
      l'autre|un_autre john|smith|monsieur
      jamais eu de john|monsieur|smith
      l'autre|un_autre il
      mal noté|noter|composé|composer|recopié
      ancien|ancienne|précédent propriétaire|titulaire
      confond|confondent|confondez toujours|souvent|avec|moi
      rien à voir avec
      (ne) l'ai|avons jamais vu|vue|rencontré|rencontrée|croisé
    `,
    who: `
      d'où (est_ce_que) vous appelez|téléphonez
      d'où appelez|téléphonez vous
      ^ (et) vous êtes $
      à qui ai|est
      le nom (de) (votre|l) agence
      qui est|êtes|c'est|appelle|ça|me_parle|m'appelle|est_ce (à_l'appareil|vous|là|qui)
      ^ (mais|et|euh|allô|bonjour|oui|pardon|alors) qui parle
      c'est qui|de_la_part|pour_quoi|à_quel_sujet|pourquoi
      c'est quoi $
      de la part de (qui)
      de quoi s'agit|il_s'agit|ça_parle|parlez|est_il
      à|au|c'est_à quel|quel_sujet sujet
      au sujet de quoi
      que voulez|désirez|me_voulez vous
      qu'est ce que vous (me) voulez|désirez $
      qu'est ce que c'est
      vous êtes|appelez (de|d'|pour|de_la_part_de) qui|quelle|quoi|où
      quelle agence|société|entreprise
      pourquoi vous (m') appelez|appelez_vous
      pourquoi (est_ce_que) (vous) (m'|me) appelez|téléphonez
      pour qui travaillez|vous_travaillez|appelez|vous_appelez
      votre nom
      comment vous appelez|vous_appelez
      il s'agit de quoi
      d'où vous_appelez|appelez
      je peux savoir qui
      c'est quelle agence
      c'est (de_la_part_de) qui
      pour|de quelle société|entreprise|agence|boîte
      savoir|demander qui appelle|parle|est|vous_êtes
      nom de votre|la|cette société|agence|boîte|entreprise
      votre société|agence|boîte c'est|c'était quoi|laquelle
      dans quel|quelle cadre|but
      à quel titre|propos
      qui le|la|l'|me demande
      qui demande|veut|cherche
      on se connaît|connait
      je vous connais $
      vous présenter
      présentez vous
      à propos de quoi
      quelle organisation|institution|structure|maison
      redire|répéter|rappeler votre nom
      représentez|représente qui|quoi|quelle
      qui représentez
      moi qui vous êtes
      demander|savoir qui
      pour quelle|quelles raison|raisons vous|m' (m'|me) (appelez|téléphonez|contactez)
      téléphonez|appelez (vous) pour quelle|quoi
      qui vous êtes
      appelait|appelle comment (l'|la|votre) agence|société
      à qui je|j' parle|ai
      à qui (est_ce_que) je
      pourquoi vous l'|le|la appelez
      c'est quoi (comme) cet|ce appel
      vous lui voulez quoi|c_est
      vous lui voulez
      lui voulez vous
      c'est pour quel|quelle|lequel|laquelle (logement|appartement|annonce|appart|bien)
      de chez qui|quelle
      me parler de quoi
      vous me voulez quoi
      visite|appartement|logement|annonce de quoi
    `,
    robot: `
      (encore) une machine|robot|enregistrement qui
      n'êtes pas une|un vraie|vrai|humain|humaine
      (vous|c'est|ce) êtes|c'est|est|es|suis|parle|parlez (vous|ce|je|que|tu) (à|avec|bien|vraiment|que) (un|une|le) (vrai|vraie) robot|machine|ordinateur|humain|humaine|répondeur|enregistrement|personne|ia|bot|être_humain
      vous êtes|c'est|je_parle (à|bien|vraiment|avec|là) (un|une) (vrai|vraie) robot|machine|ordinateur|humain|répondeur|enregistrement|ia|bot|être_humain|personne_réelle|vraie_personne
      intelligence artificielle
      une voix artificielle|synthétique|enregistrée|robot
      humain ou
      appel|message|voix (est) automatique|enregistré|enregistrée|synthétique|robotisé|robotisée
      qui vous|t' a|as programmé|programmée|créé|créée|conçu|conçue|inventé|inventée|fabriqué|fabriquée
      vous existez|existez_vous (vraiment|réellement|pour_de_vrai)
      (il) y a vraiment|réellement|bien quelqu'un|une_personne|un_humain (derrière|au_bout|en_face|là)
      vous avez des|un sentiments|émotions|coeur
      devez|dois être un|une robot|machine|ordinateur|ia|bot
      parlez|parles comme un|une gps|robot|machine|ordinateur|répondeur
      n'êtes qu'un|une programme|robot|machine|ordinateur
      sent|sonne l'ordinateur|le_robot|la_machine|l'ia
    `,
    number_source: `
      (d'|de) où|comment|qui ... numéro|coordonnées|téléphone|données|contact|portable|natel
      comment (est_ce_que) (vous) (avez) (vous) eu|trouvé|obtenu
      qui vous a donné
      d'où (vous) tenez|sortez|avez_vous|vous_avez|me_connaissez
      où avez (vous) (eu|trouvé|pris)
      d'où|comment|qui ... ... numéro|coordonnées
      avez|as|a eu|trouvé|obtenu|pris|dégoté|récupéré où|comment|d'où (mon|le|ce) numéro|coordonnées
      numéro|coordonnées|nom (vous) (l') avez|as (eu|trouvé|obtenu|pris) (où|comment) $
      numéro|coordonnées vous ... eu|trouvé|obtenu|pris comment|où
      jamais|pas donné|transmis|communiqué|laissé (à_vous) mon|ce|mes numéro|coordonnées|téléphone|données
      vendu|acheté|vend mon|mes|ces|ce numéro|coordonnées|données
      comment vous|tu l'|le|les avez|as eu|trouvé|obtenu
      vous|tu l'|les avez|as eu|trouvé|obtenu|pris par_qui|comment|où|d'où
      par qui ... numéro|téléphone|coordonnées
      numéro|coordonnées (traîne|traînent|est|sont|circule|circulent) (quelque_part) sur internet|le_net
      distribue|donne|vend|refile|refilé mes|mon|nos coordonnées|numéro|données
      souviens|rappelle pas (vous) (avoir|de) (vous|avoir) (donné|avoir)
      comment vous connaissez|savez mon|qui
      déniché|dégoté|pêché mon|ce numéro
    `,
    repeat: `
      pas|moins si|aussi vite
      (c'était) quels|quelles jours|dates|horaires déjà
      (que) la moitié (de) $
      la ligne|connexion|communication est (très|vraiment|si) mauvaise|affreuse|horrible
      c'est quoi (déjà) (la|votre) question
      ^^ vous dites|disiez $$
      ^^ pardon|comment|quoi|hein|excusez_moi|plaît_il|comment_ça $$
      vous (pouvez|pourriez) (me) (le|la|les) répéter|redire
      pouvez|pourriez|pourrais|peux vous|tu|vous_me (me) (le|la|l'|redire) répéter|redire|répétez
      répéter|répétez|répète|redire|redites|reformuler|reformulez
      encore une fois
      une fois de plus
      j'ai (pas|rien|mal) (bien|tout) compris|entendu|saisi|capté
      je n'ai|ai (pas|rien) (bien|tout) compris|entendu|saisi
      pas (bien|tout) compris|entendu|saisi|suivi
      mal entendu|compris
      je (ne) (vous) comprends|saisis|comprend pas (bien|la)
      comment vous dites
      qu'est ce que vous avez|dites|m'avez|disiez (dit|demandé)
      vous avez dit quoi|comment|combien|quand|quel|quelle
      ^ (et|mais|pardon|euh|non|alors|excusez_moi) vous avez dit (quoi|comment|que) $
      vous disiez (quoi|comment|combien|quand) $
      ^ (et|mais|pardon|euh|alors) vous disiez
      c'était quoi|quelle (la) (question)
      quelle (était|est) (la|votre) question
      la question
      vous demandiez|demandez|disiez|dites|avez_dit|avez_demandé quoi
      ça|cela|ligne (a) grésille|grésillé|coupé|coupe|capté|capte|passe (mal|pas)
      vous m'avez|êtes coupé|parti
      pas|rien|mal (bien|tout|très_bien|trop_bien) entendu|compris|saisi|capté
      j'entends rien|mal|pas
      entends pas|rien|mal|plus (rien|bien|vous)
      il y a un|une|du|trop camion|train|bruit|tram|moto|bus|avion (de) (qui|bruit)
      la ligne|connexion|réception|communication est|était (très|vraiment|si|pas) mauvaise|nulle|pourrie|bonne
      (vous) (pouvez) redire|redites|répéter|répétez
      vous voulez dire|dites quoi
      que voulez vous dire
      qu_est_ce_que vous voulez dire
      vous ai perdu|perdue
      saisi|entendu|compris|eu la|le|les fin|début|dernière|dernier
      vous voulez dire (par_là|exactement) $
      vous me demandez|demandiez|dites (quoi) $
      pouvez|pourriez (vous) recommencer|reprendre
      grésillé|grésille|coupé|sauté
      plus clairement|distinctement
      c'était quand|quel_jour|à_quelle|combien (déjà)
      quel|quelle jour|date|heure déjà
      qu'est ce que tu|t' as|a|disais dit|demandé
      redonner|redonnez|redonne (moi) les|la|le (trois|deux) jours|dates|heures|horaires|créneaux|date|heure
    `,
    slower: `
      (un_peu) moins vite
      plus doucement|lentement
      lentement|doucement
      moins vite
      trop vite|rapide|rapidement
      vite pour moi
      doucement
      pas si|aussi|trop vite
    `,
    louder: `
      n'entends|entends rien|plus|mal
      plus|trop_pas|assez fort
      vous|je (ne) (vous) entends|entend (très|vraiment) (mal|pas|à_peine|plus)
      entends|entend (très) mal|pas
      mauvaise ligne|connexion|réception
      la ligne (est) (très) mauvaise
      ça grésille|coupe|capte_mal|capte_pas|passe_mal
      à peine
      parlez|êtes (très|trop|si|tout) bas|doucement|faible
    `,
    moment: `
      un (petit) instant|moment
      une (petite) seconde|minute
      deux (petites) secondes|minutes
      attendez|patientez (un|une|deux|voir|s'il)
      ne quittez pas
      laissez moi réfléchir|voir|regarder|le_temps
      je réfléchis|regarde|vérifie
      (il) faut que je réfléchisse|regarde|vérifie
      minute|seconde papillon|s'il
      laissez moi (juste|le_temps) (de|d') réfléchir|compter|calculer|voir|regarder|vérifier|chercher
      laissez moi (juste) deux|une (petites|petite) secondes|seconde|minutes|minute
      faut que je réfléchisse|compte|calcule|vérifie|regarde
      on sonne|frappe (à)
      quelqu'un sonne|frappe|à_la_porte
      attendez (voir)
      deux|trois|une petite|petites|toutes (petites) secondes|seconde|minutes|minute
      donnez moi (une|deux|un) seconde|secondes|minute|minutes|instant
      pouvez|pourriez|voulez (vous) patienter|attendre
      restez|reste (en) ligne|avec_moi|là
      je reviens (tout_de_suite|de_suite)
      je suis à vous
      raccrochez pas
      une (toute) petite seconde|minute
      (il) faut que j'y|je|j' (y) réfléchisse|pense|regarde
      (juste) le temps de
      attends|patiente (un|une|deux|voir|s'il|je|que)
      ^ attends
      dérange (pas) de patienter|attendre
      doucement je
      vous fais|fait patienter|attendre
    `,
    opt_out: `
      veux|voulons|souhaite|souhaitons|désire plus|pas recevoir d' appels|appel
      plus jamais ... appelez|rappelez|téléphonez
      me|m' rappelez|appelez|téléphonez plus $
      me|m' rappelez|appelez|téléphonez plus ni|jamais
      être désinscrit|désinscrite|désabonné|désabonnée|radié
      données|numéro|coordonnées ... effacé|effacée|effacées|effacés|supprimé|supprimée|supprimées
      plus personne ... téléphone|appelle|rappelle|contacte
      veux|voudrais|souhaite plus (rien|en|jamais) (en) entendre parler
      sortez|virez|enlevez|retirez|supprimez|effacez (moi) (nous) de vos|votre|la|cette|ce liste|listes|base|fichier|fichiers|données|système
      ne m'|me|nous appelez|rappelez|téléphonez|contactez|appeler|recontactez|dérangez (plus|jamais)
      ne plus|jamais (m'|me|nous|être|jamais) appeler|rappeler|contacter|appelé|contacté|contactée|téléphoner|déranger|recontacter|appelée|dérangé|sollicité
      arrêtez|cessez|arrêter (de|tout|donc) (me|m'|nous) téléphoner|appeler|harceler|contacter|déranger|ces_appels|vos_appels
      jamais (m'|me|nous) appelez|rappelez|téléphonez|contactez
      m'appelez|me_rappelez|me_contactez|me_téléphonez|m'appeliez (plus) jamais
      m'appelez|me_rappelez|me_contactez|me_téléphonez plus $
      m'appelez|me_rappelez|me_contactez|me_téléphonez plus s'il|merci|jamais|svp
      ne m'appelez|me_rappelez|me_contactez plus|jamais|pas
      ne m'appelle|me_rappelle plus|jamais
      appelez|rappelez|téléphonez|contactez plus jamais|moi|me
      appelez|rappelez|téléphonez|contactez jamais
      retirez|enlevez|supprimez|effacez|rayez|ôtez|retirer|supprimer|enlever ... liste|numéro|coordonnées|fichier|fichiers|données|base|nom
      laissez moi|nous (donc|enfin) tranquille|tranquilles|en_paix
      foutez|fichez moi la paix
      mettez|inscrivez|mettre (moi|nous|mon) (en|sur) (la) liste_rouge
      plus (être) (d'|d'être) appel|appels|appelé|appelée|contacté|contactée|dérangé|dérangée
      ne veux|souhaite|désire plus (que_vous|être|jamais) d'appels|recevoir|appelé|appelée|m'appeliez|contacté|contactée|rappelé 
      ne (me) rappelez|recontactez|rappeler plus|jamais|pas
      bloctel
      n'appelez|n_appelez|ne_téléphonez|ne_rappelez|ne_sonnez plus|jamais|pas
      effacez|supprimez|détruisez (moi|donc) tout
      dit|demandé (de|que) (ne) plus|pas (me|m') appeler|rappeler|contacter|téléphoner
      m'oppose à
      faut|faudrait|devez|veuillez (ne) plus|pas (m'|me|nous) appeler|rappeler|contacter|téléphoner|déranger
      plus (m'|me|nous) appeler|rappeler|contacter|téléphoner|démarcher|solliciter|importuner
      ne souhaite|veux|désire plus|aucun (aucun|de|d') contact|appel|appels
      oubliez|perdez ce|mon numéro
      prochain appel
      arrêtez|cessez de m'|me|nous embêter|ennuyer|emmerder|importuner
      fichez|foutez moi la paix
      qu'on arrête de m'|me
      bloquez mon|ce numéro
      jamais|pas consenti|autorisé|donné_mon_accord à|ces|vos
      soit la dernière fois
      plus de vos|ces|d' (coups) appels|appel|fil|coup
      veux|voulons plus (de) vos|ces (coups) (de) appels|fil
      je|nous (me|m'|nous) désinscris|désinscrivons|désabonne|désabonnons
      veux|veut|voulons|souhaite (ne) plus (pas|jamais) recevoir (un|aucun|le) (seul|moindre|d'|de) appel|appels|coup|mail|message
      droit à l'effacement|l'oubli
      droit d'opposition|de_retrait
      plus personne (de|chez) ... téléphone|appelle|rappelle|contacte
    `,
    human: `
      ^^ opérateur|opératrice|conseiller|conseillère|humain (s_il) (vous_plaît) $$
      donnez|passez moi un|une opérateur|opératrice|conseiller|conseillère|collaborateur|collaboratrice
      passez moi le secrétariat
      me passez le secrétariat|standard
      un|une humain|conseiller|conseillère|collègue|personne|courtier (peut|pourrait|puisse) (il|elle) (me|m'|nous) rappeler|appeler|rappelle
      parler|discuter|échanger (directement) (à|avec) (un|une|votre|le|la|l'un) (vrai|vraie|autre|de_vos) humain|personne|conseiller|conseillère|collègue|agent|responsable|patron|directeur|gérant|être_humain|courtier|chef|collaborateur|employé|directrice|opérateur|opératrice|commercial|gestionnaire|négociateur|interlocuteur (s'il|humain|immobilier)
      parler (directement) (à|avec) quelqu'un|une_personne|un_humain|un_être
      passez|passer moi (en_relation|en_contact|donc|directement) (avec|un|une|quelqu'un|votre|le|la)
      mettez moi en_relation|en_contact|avec|en_communication|en_ligne
      passez|passer moi (donc|directement) un|une|quelqu'un|votre|le|la (quelqu'un|conseiller|responsable|humain|collègue)
      passez moi
      vous pouvez (me) passer|transférer|mettre
      transférez|transférer|connectez moi|l'appel|mon|à
      un|être|vrai humain (s'il|svp|au|plutôt)
      (à|avec|un|une|des|de) vrai|vraie|vraies humain|personne|gens|personnes
      quelqu'un de réel|l'agence|vrai|chez_vous|en_chair|compétent|humain|votre
      un être humain
      une personne réelle|physique|humaine
      quelqu'un|personne|humain|interlocuteur|conseiller|agent (qui|soit|d'|en) (en|os) chair et_en_os
      quelqu'un|personne|humain|interlocuteur|conseiller|agent en chair
      je veux|voudrais|préfère|préférerais|souhaite (avoir|parler_à|parler_avec) (un|une) humain|conseiller|quelqu'un|vraie_personne|vrai_humain|responsable
      avoir (un|une) humain|conseiller|quelqu'un|responsable|collègue (au|en)
      mettre|mettez en relation|contact|ligne
      y a (encore|aussi|pas|bien) des|de|de_vrais gens|humains|vraies_personnes|employés
      parler|avoir|voir à|avec l'|la|le|celui|celle agent|personne|courtier|responsable|conseiller
      conseiller|humain|personne|collègue|quelqu'un que je pourrais|puisse|peux|pourrait avoir|joindre|parler
      mis|mise en relation|contact|communication avec
      appelez|passez|donnez moi (donc) (votre|le|la|un|une|juste) (un|une) chef|patron|responsable|directeur|humain|personne|supérieur
      qu'un de vos|tes collègues|agents|conseillers
      (un) vrai agent|conseiller à qui
      avoir|voir|joindre (à|avec) (l'|un|une|le|la|votre) agent|courtier|conseiller|conseillère|gérant|gérante|gestionnaire|responsable (immobilier) (au|en|directement|là|tout)
      (une|la) dame|quelqu'un|personne|monsieur à l'accueil|la_réception que je pourrais|peux|puisse
    `,
    legal: `
      selon|que_dit|dans|par la loi|le_code_civil
      légalement|la_loi autorise|permet|prévoit|obligé|le_droit
      a (il|elle) le_droit|légalement (de) (me|nous) demander|exiger|réclamer
      avocat|avocate|avocats|juridique|juridiques|juriste|asloca|rgpd|lpd|tribunal|légalement
      droit du bail
      mes droits
      question|questions sur|concernant|à_propos_du|au_sujet_du (le) contrat|bail
      question|questions|précision|précisions|renseignements|détails|informations|éclaircissements ... bail|contrat|clause|clauses|résiliation|préavis
      avocat ... préavis|bail|contrat|délai
      préavis
      mettre|mette|met|mis (à) dehors|la_porte
      expulser|expulsé|expulsés|expulsion
      virer|jeter (de) dehors|l'appartement
      légal|légale|illégal
      augmenter (le|mon|notre) loyer
      augmentation (de|du) loyer
      sous_louer|sous_location|bail_à_loyer|droit_du_locataire|droits_du_locataire
      qui paie|paye|est_responsable si|en_cas|quand|pour
      augmenter|augmentent|augmente le|mon|notre loyer
      loyer (peut|va|être) (être|il) augmenté|augmenter|indexé
      c'est|est_ce légal|légale
      casser|rompre|quitter|résilier le|un|son bail|contrat
      avant (la) fin|terme (du|de) bail|contrat
      selon la loi
      qui doit|devrait payer|réparer|prendre
      bail|contrat (m'|nous) autorise|permet|dit|prévoit|interdit
      conséquences juridiques|légales
      combien de préavis
      responsable|responsables si|en_cas
      sous locataire|location
      bail|contrat (me|m'|nous) permet|permettrait
      bail_commercial|bail_meublé|code_des_obligations|loi_alur
    `,
    contract: `
      contrat|contrats|bail|clause|clauses|compromis|notaire
      (délai|préavis) de résiliation|congé
    `,
    why_ask: `
      pourquoi (est_ce_que) (vous) (me) demandez|voulez|vous_demandez|cette_question|vous_voulez
      (ne) vous regarde pas
      c'est (un_peu|très|assez|trop) privé|personnel|indiscret
      en quoi (ça|cela)
      vous avez (vraiment|absolument) besoin de savoir|ça|cela
      besoin de (vraiment) savoir (ça|cela|tout_ça)
      en quoi (est_ce_que) (ça|cela|mon|ma|mes) ... vous regarde|concerne|intéresse
      qu'est ce que (ça|cela) ... change|peut|regarde
      (ça|cela) vous regarde|concerne (pas|en_quoi)
      vous servir|sert (à)
      ça|cela sert à_quoi|à
      quel rapport
      quelle importance
      c'est (vraiment|bien) important|nécessaire|utile|indispensable|obligatoire
      c'est (un|peu|assez|plutôt|très|trop|quand) (peu|même) privé|personnel|indiscret|perso
      ça|cela (ne) regarde que|personne
      à quoi ça|cela (vous) sert
      besoin (absolument|vraiment) de (le|la|tout) savoir
      avez|as (vraiment|absolument|tellement) besoin de (le|la|tout|ça) savoir|ça
      pourquoi vous|tu (me) posez|demandez|voulez
      allez|voulez|comptez (en) faire|faites quoi (de|avec)
      que|qu_est_ce_que allez|ferez|faites vous (en) (faire) de|avec
      question (un_peu|assez|plutôt|très|trop|bien|quand_même) personnelle|privée|indiscrète|intime
      suis|suis_je|serais (vraiment) obligé|obligée|tenu|tenue|forcé|forcée de|d'
      il faut (vraiment|absolument) que je|j' (le|vous|y) dise|réponde
      je dois (vraiment) vous|le|vous_le|y dire|répondre $
      pourquoi (est_ce_que) ça|cela vous intéresse|concerne|intéresserait
      pour quelle|quelles raison|raisons vous|voulez|demandez
      vois|comprends pas pourquoi|en_quoi|le_rapport|l'intérêt|l'utilité|à_quoi
      ^^ (et|mais) pourquoi (donc|ça|cela|cette_question|faire) $$
      pour quoi faire
      à quoi bon
      est_ce|c'est vraiment|absolument|strictement obligatoire|utile|nécessaire|indispensable|important|pertinent
      tenez (vraiment|tant) à (le) savoir
      quel est l'intérêt|le_rapport|le_but
      quel|quelle (est) rapport|lien|importance avec|entre
      (qu'est_ce_que) (mon|ma|mes) ... à voir
      pour quoi vous voulez|demandez|posez
      c'est quoi l'intérêt|le_rapport|le_but|l'utilité
      intérêt|but|utilité|raison de cette|ces|ta|votre question|questions
      qu'est ce que ça|cela vous apporte
      ça vous avance|apporte|avance_à quoi
      pourquoi cette|ces question|questions
      pourquoi toutes|tant|autant (ces|de) questions
      se passe avec|de mes réponses|données|informations
      pas|n'avez (pas) besoin de ça|cela pour une|visiter|la|un
      vous en|avez besoin (de_ça) parce
      ça|cela vous regarde|concerne
      indiscret|indiscrète|intrusif|intrusive
      pourquoi diable|donc
      vous aide|avance en|à quoi
      pourquoi vous avez|auriez|as besoin
      pourquoi avez vous besoin
      demander|savoir pourquoi
      demandez|posez|demande ça|cela|cette_question (ça) à tout_le_monde|tous|chaque
      c'est pour (des|vos|les|faire|un|une|votre) statistiques|stats|sondage|enquête|fichier|curiosité
      fait|faites|font|ferez|fera quoi de|avec (cette|ces|mes|mon|ça|tout) info|infos|information|informations|réponses|réponse|données|ça|chiffre
    `,
    negation: `
      pas|aucun|aucune|sans|jamais|ni|plus
      temps|mal|vie|caractère|métier|coup de chien|chiens
      un chat dans la gorge
      d'autres chats à fouetter
      sauf|hormis
      excepté
      à part le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche
    `,
    complaint: `
      plainte|plaindre|réclamation|réclamer|inadmissible|inacceptable|scandaleux|honteux|scandale|mécontent|mécontente|insatisfait|insatisfaite
      (très|vraiment) déçu|déçue
      pas (du_tout) content|contente|satisfait|satisfaite
      personne (ne) (m'a|nous_a|m') (jamais) rappelé|répondu|contacté
      jamais rappelé|répondu
      porter plainte
      service (est|était) (vraiment|franchement|très) lamentable|nul|mauvais|catastrophique|déplorable|minable|pourri
      mauvais|piètre|lamentable service|accueil
      suis (déjà) plaint|plainte
      réclamé|râlé
      (on|vous) (ne) traite|traitez|parle|fait pas (aux|les|des) gens|clients|candidats|locataires
      façon|manière de|dont (vous) traiter|parler|agir|traitez|procédez|gérez
      laisse (vraiment|franchement|beaucoup) à désirer
      déposer|faire|porter|formuler|poser (une) plainte|réclamation
      c'est (vraiment) pas sérieux|professionnel|correct|normal|acceptable|admissible
      (se) moquer|fout|moque (du) monde
      mal|très_mal|aussi_mal|si_mal organisé|organisée|géré|gérée|traité|traitée|reçu|reçue|informé
      désorganisé|désorganisée|pas_professionnel|incompétents
      que des problèmes|soucis|ennuis|embrouilles
      exprimer|manifester mon|notre mécontentement|insatisfaction
      semaines|mois pour une|avoir_une réponse
      raccroché au nez
      pas (du_tout) content|contente|ravi|ravie|enchanté de votre|vos|cette
      mécontentement
      posé|posez|pose|poser un lapin
      me|nous balade|baladez|baladent|promène|promènent
      mener en bateau
      laissé|laissée|laissés tomber|en_plan
      discrimination|discriminatoire|raciste|racisme|arbitraire
      c'est du harcèlement|flicage|foutage
    `,
    anger: `
      merde|putain|con|connard|connards|connerie|conneries|emmerdez|emmerde|chier|idiot|idiots|arnaque|arnaqueurs|escroc|escrocs|bordel|ridicule
      foutez|fichez|foutre (moi|vous) le_camp|de|la
      vous vous foutez|moquez (de)
      ras le bol
      j'en ai marre|assez|ras
      en ai marre|assez
      c'est du harcèlement
      harcèlement|harcelez
      honte à vous
      casser|cassez|casse les pieds|couilles|oreilles
      dégagez|dégage|lâchez_moi
      allez vous faire (voir|foutre|cuire)
      vous (vous) fichez|moquez|foutez (de) (moi|nous|la_gueule)
      espèce de machine|robot|con|débile
      (ta|vos|fermez|ferme) gueule|clapet
      va|allez au diable
      va te|vous faire
      allez vous faire
      vous (me) faites|foutez chier
      je (vous|t') emmerde
      cassez vous
      mon cul
      nom de dieu
      (me) rend|rendez|rendent dingue|fou|folle|malade|chèvre
      ferme|fermez la sale|toi|s'il|maintenant|un_peu|donc
      ferme|fermez la $
      me casser|cassez|casse
      tapez|taper|tape sur les|le
      faites|font|fait perdre mon|notre temps
      cuire un oeuf|oeufs
      dégoûtez|écoeurez|gonflez|gavez
      qui cloche chez
      plein le|les dos|couilles|cul|bottes
      êtes bouché|bouchée|sourd|sourde|débile|con|idiot
      bon sang
      êtes|est (vraiment) une blague|plaisanterie
      pouvez (vous) (le|la|vous) (le|la) garder
      de culot|toupet
      quelle connerie|bêtise|merde
      au diable
      allez|va (tous|vous) crever|pourrir|mourir
    `,
    negotiation: `
      descendez|descendre|descendrait|descend|baissez à
      faites|fait|faire un (petit) prix|effort
      me|nous le faites|fait|laissez à
      reparler|rediscuter du|de prix|loyer|montant
      prix|loyer il bouge
      prix|loyer il est ferme
      loyer|prix on peut|pourrait en parler|discuter
      négocier le|un|les (montant|peu|prix|loyer)
      marchander
      vous baissez
      trouve trop haut|cher|élevé
      avance ... baissez|rabais|réduction|moins
      gravé (dans) (le) marbre
      prix|loyer (est) (il) ferme|définitif
      baisser|diminuer|réduire|descendre (un_peu) (le|ce|sur) (loyer|prix)
      négocier|négociable|négociation|négocie|rabais|remise|ristourne|marchander|discutable
      baisser|diminuer|réduire|revoir (le|ce) prix|loyer
      trop cher|élevé
      geste (sur|commercial)
      marge de négociation|manoeuvre
      moins cher
      prix (plus) bas
      faire une offre
      dernier prix
      moyen|possible|possibilité|envisageable de|d' baisser|réduire|diminuer|négocier|descendre
      (pourraient|pourrait|pouvez|peuvent|veut|veulent|voudraient|ils|il|elle) baisser|descendre (un_peu|légèrement)
      faire|font|feraient|ferait (un|une|un_petit) (petit) effort|prix|geste|fleur|ristourne
      un_peu moins (cher)
      discuter (du|le) prix|loyer
      revoir (le|à) prix|loyer|la_baisse
      pour (un_peu) moins
      faire quelque_chose (sur|pour|au_niveau|concernant) (le|du) prix|loyer
      accepteraient|accepterait|accepteriez|prendraient|prendrait ... mille|cents|cent|moins|offre
      proposer|offrir|faire une_offre|moins|plus_bas|en_dessous
      en dessous du prix
      un_peu|trop|plutôt|assez|vraiment|quand_même cher|salé|élevé|corsé
      arrangement|effort sur|pour (le) prix|loyer
      prix|loyer (est|c'est) (il) fixe|ferme|discutable|négociable
      peut|pourrait|peuvent (être) revu|discuté|baissé|descendre|baisser|revus
      à la baisse
      petite baisse|réduction|remise|ristourne
      baisse|diminution (de|du) loyer|prix
      discuter|parler|reparler|rediscuter (un_peu) (encore) du|de_ce|de montant|prix|loyer
      discuter|parler|reparler du montant
      enlever|retirer|baisser|rabattre (de) cent|cinquante|deux_cents
      couper la poire
      moitié chemin
      propriétaire (peut|pourrait) (il) faire un (petit) effort|geste
      descendraient|descendrait|descendre|baisseraient|baisserait (à|de|jusqu'à|un_peu)
      francs|euros|cent|cinquante de moins
      moyen de baisser|descendre|négocier
      c'est abusé
    `,
    financing: `
      plusieurs tranches|fois
      possibilités|options de crédit|prêt|financement
      leasing
      un|le|du|au|ce|mon|notre|par|votre|aucun|de|d'un|sans prêt
      prêt hypothécaire|bancaire|immobilier|relais|personnel|à_la_consommation
      ^ (par|en) prêt $
      prêts (immobiliers|bancaires|hypothécaires) $
      financement|financer|hypothèque|hypothécaire|hypothèques|crédit|emprunt|emprunter|mensualités|mensualité
      fonds propres
      apport (personnel)
      taux d'intérêt|d'emprunt
      financements|crédits|emprunts|taux|paiement_échelonné|échelonner|lombard|deuxième_pilier|apport
      payer|régler en plusieurs|trois|quatre|dix fois
      étaler|échelonner|fractionner les|le|des paiements|paiement|mensualités
    `,
    pets: `
      chattes|retriever|cochons_d_inde|cochon_d_inde|lapine|lapins|minous|bichon|hamsters|perruches|tortues|furets|caniches|labradors|épagneul|setter|golden|siamois
      chien|chiens|chienne|chat|chats|chatte|chaton|chiot|animal|animaux|lapin|lapins|hamster|perroquet|toutou|minou|canari
      chiots|chatons|perroquets|perruche|tortue|furet|cochon_d_inde|aquarium|labrador|caniche|teckel|boule_de_poils|nac
      york|yorkshire|bulldog|bouledogue|carlin|beagle|berger_allemand|chihuahua|poisson_rouge|canari|serpent|poules|toutous|matou|berger
      clebs|clébard|minet
      python|reptile|reptiles|iguane|gecko|lézard|rongeur|rongeurs|rat|rats|chinchilla|gerbille|hérisson|poney|poule|poulet_nain
      perroquets|cacatoès|ara|poissons_rouges|greffier|bestiole|bestioles|pitbull|malinois|husky|jack_russell|cocker|boxer|rottweiler|terrier|levrette|lévrier
      chat_persan|compagnon_à_quatre_pattes|quatre_pattes
    `,
    not_interested: `
      (je|on|nous) vais|va|allons|préfère|préférons laisser|en_rester tomber|là|passer
      (n'|nous|on|je) (en) aura|aurons|aurai|avons|ai|a (finalement|plus|donc) (pas|plus) besoin $
      perdu (l'|tout|notre) intérêt
      (ne) (suis|sommes|m'|est) plus|pas (du_tout|vraiment|très) intéressé|intéressée|intéressés|preneur|preneuse
      plus|pas (du_tout|vraiment|très) intéressé|intéressée|intéressés|intéresse
      m'intéresse|nous_intéresse|intéresse plus|pas (du_tout|vraiment)
      n'intéresse|m'intéresse plus|pas
      plus besoin
      plus|pas de_recherche|d'actualité
      ne cherche|cherchons|recherche plus|pas|rien
      cherche|cherchons plus|rien
      laissez tomber
      j'ai|on_a|nous_avons abandonné|renoncé|laissé_tomber
      (je) renonce|retire ma
      ça (ne) (m'|me) intéresse pas|plus
      plus d'actualité
      on|nous|je (ne) reste|restons (finalement|donc) (ici|là) où|chez_nous|chez_moi
      (ne) déménage|déménageons plus|pas
      on|nous|je (va|vais|préfère|préférons) (le) laisse|laissons|laisser tomber
      annulez|annuler|retirez|retirer|retire|oubliez|classez ma|notre demande|candidature|inscription
      plus nécessaire|utile|la_peine|d'actualité
      oubliez (ça|l'affaire|tout|le)  $
      n'en veux|voulons|veut plus
      le|la|les|en veut|veux|voulons plus
      n'a|n'avons|ai plus besoin d'|de|du
      ne déménage|déménageons plus|pas
      déménagement est annulé|tombé_à_l'eau|reporté
      passe|passons mon|notre tour
      on|je|nous renonce|renonçons|décline|laisse_tomber
      annuler|annulez|retirer la|ma|cette|notre demande|candidature|visite
      ne donne|donnons|donnerai|donnerons pas suite
      pas donner suite
      n'irons|irai pas plus_loin
      le|la|on (ne) (le|la) fait|fera|prend|prendra pas $
      veux|veut|voulons (vraiment|du_tout) plus|pas (du_tout) de|d' (ce|cet|cette|votre|vos) logement|appartement|appart|studio|truc_là
      plus (du_tout|vraiment|trop) envie (de_ce|de_cet|d'|de_votre|de_visiter|de_déménager|de_ça|du)
      il|elle|appartement|appart|logement (ne) (me|nous) plaît|plaisent (vraiment) pas|plus|guère
    `,
    no_thanks: `
      non merci
      merci non
    `,
    already_found: `
      eu|pris|trouvé|obtenu|reçu quelque_chose|un_truc|un_appart (par|via|avec|chez) (un|une) autre|ailleurs
      ai|avons|a|on_a déjà|depuis|entre_temps|finalement|enfin trouvé|loué|acheté|signé|pris
      trouvé|loué|acheté|signé|pris ... chose|autre|ailleurs|mieux|appartement|maison|bail|logement|bonheur
      déjà (un|une) trouvé|loué|acheté|relogé|logé
      déjà signé|pris un|une|ailleurs|pour|le_bail|notre|mon
      trouvé entre_temps|finalement
      j'ai|on_a|nous_avons déjà un|une|quelque (nouveau|nouvel|nouvelle) appartement|appart|maison|logement|chose $
      en ai|avons|a déjà|trouvé un|une
      j'en ai un|une (autre) $
      trouver|trouvé|signé|pris|loué|logé ailleurs
      choisi|opté|pris (pour) quelque_chose|un_truc|un_appartement de|d'autre|plus|ailleurs
      signer|signé le|un|notre compromis|bail|acte
      nous|me laisse|prête|loue son|sa|un|une appartement|maison|appart|logement
      emménagé|déménagé ailleurs|déjà
      on|nous|j' (a|avons|ai) trouvé (le|la|depuis|hier|avant|enfin) mois|semaine|hier|déjà|dernière|passé
      ce qu'il faut|nous faut
      on|nous|je est|s'est|sommes|suis|me_suis|nous_sommes (déjà|enfin|tous) casé|casée|casés|logé|logée|logés|relogé|relogée|relogés|recasé|recasés
      viens|venons|vient (juste|tout_juste) d' emménager|signer
      ai|avons|a|j'ai (enfin|finalement) eu|obtenu|décroché|dégoté|déniché|chopé un|une|le|notre|mon studio|appartement|appart|logement|maison|bail
      nouveau|nouvel|nouvelle chez_moi|chez_nous|chez_soi|nid|logis
      on nous donne|attribue l'|un|une|le (autre) appartement|appart|logement|maison
      arrivez|arrive (un_peu|trop|bien) après la_bataille|tard
    `,
    refuses_ai: `
      les robots|machines|ordinateurs c'est|ce_n'est (vraiment) pas mon|notre|ma truc|tasse
      ne parle|discute|parlerai|veux|cause|réponds|souhaite|parlons|aime|vais pas|jamais (parler|discuter|causer|répondre) (à|avec|aux) (un|une|des|les|cette|ces) robot|robots|machine|machines|ordinateur|ordinateurs|ia|bot|bots
      parle|discute|parler|réponds|répondre|cause pas (à|avec|aux) (un|une|des|les) robot|robots|machine|machines|ordinateur|ordinateurs|ia|intelligence
      pas de|à_un|avec_un|avec_une|à_une|aux|avec_des|à_des robot|robots|machine|machines|ordinateur|ia
      déteste (parler) (à|avec|aux) (les|des|ces) robots|machines|ordinateurs|répondeurs
      ne parle qu'à|qu'avec
      robots|machines|ordinateurs (moi|pour_moi) (moi) c'est non|niet|très_peu|mort
      non aux robots|machines
      ne traite|traitons|négocie qu'avec
      automates|robots|machines très peu
    `,
    call_back: `
      rappelez|rappeler|rappelle|téléphonez|appelez|recontactez|réessayez|essayez|contactez|retéléphonez|rappellez (moi|nous|le|la|vous|me) ... tard|demain|soir|après|matin|midi|lundi|mardi|mercredi|jeudi|vendredi|samedi|semaine|heure|heures|moment|fois|ce|dans|vers|prochaine
      rappelez|rappeler|rappellerez|recontactez|recontacter|rappellez (moi|nous|le|la)
      me|m'|nous rappeler|rappelez|recontacter|rappeliez|rappelle
      (un|être) rappel|rappelé|rappelée
      on (peut) (se|en) reparle|reparler|rappelle|rappeler
      rappelez|appelez (moi) quand|dès|une_fois (que) je|j'
    `,
    later: `
      plus tard
      un autre moment|jour
      une autre fois
      pas (le|un) (bon|très_bon) moment
      mauvais|mal moment|choisi
      tombez|tombe mal|pas_bien|au_mauvais_moment
      vous me dérangez
      (ça|cela) (ne) m'arrange pas
      pas maintenant|là_maintenant|disponible_maintenant
      (ne) suis|peux pas (parler|disponible|libre) maintenant|là|tout_de_suite|pour_le_moment|pour_l'instant
      peux pas parler
      là|maintenant c'est|ce_n'est|n'est pas|plutôt_pas (l'|très|vraiment|trop) idéal|terrible|pratique|évident
      plutôt|mieux|préférable|préfère après|vers dix|onze|midi|quatorze|quinze|seize|dix_sept|dix_huit|dix_neuf|vingt|le_travail
      peut|pourrait (ça|cela) (peut) attendre
      attendre ce_soir|demain|plus_tard|la_semaine
      tombez|tombe (vraiment|très|un_peu|plutôt|au) (au) mal|plus_mal|pire|mauvais (moment)
      au pire|plus_mauvais moment
      (ce) n'est|c'est pas (vraiment|trop|du_tout) l'heure|le_moment|le_jour
    `,
    busy: `
      que j'y aille
      je me sauve
      suis (là) (en|au|dans|à|sur|chez|en_train_de) (train|le|la|l'|un|une|de) voiture|réunion|travail|volant|conduire|boulot|bus|métro|médecin|rendez_vous|séance|route|tram|manger|cuisiner|travailler|table|bureau|magasin|caisse
      suis (très|trop|assez|un_peu|vraiment|là) occupé|occupée|pressé|pressée
      en (pleine|plein) réunion|séance|voiture|rendez_vous|train|conduisant|cours|conférence
      au volant|travail|boulot|bureau
      pas|peu|plus (beaucoup|trop|vraiment) (de|le) temps
      je vais (devoir) raccrocher|vous_laisser|vous_quitter
      dois y_aller|filer|partir|raccrocher|vous_laisser|vous_quitter|te_laisser|m'en_aller
      (je) n'ai|ai pas (le|de|beaucoup_de|trop_le) temps
      je conduis|mange
      je vous laisse
      on est|sommes (encore|déjà) à table
      je monte dans|en le|la|un|voiture
      avec un|une client|cliente|patient|patiente
      j'ai un|une|des|du client|cliente|clients|patient|patiente|monde|invités
      peux pas|plus (vous|te) parler|discuter
    `,
    bye: `
      bye|byebye
      allez|bon|ok salut|ciao
      bon|bonne courage|vent
      revoir|ciao|tchao|salutations|adieu
      au revoir
      bonne journée|soirée|fin|continuation|après|nuit|semaine
      bon week_end|après_midi|weekend|dimanche
      à bientôt|tout_à_l'heure|la_prochaine
      allez|bon|bah|ben|salut|ciao|merci|ok|voilà à plus
      à plus tard
      ^ à plus $
      c'est|ce_sera|ça_sera tout
      rien d'autre
      je raccroche|vais_raccrocher
      tchüss|tcho|bonne_continuation|à_la_revoyure|à_tantôt
      salut $
    `,
    speak_de: `allemand|deutsch|german|suisse_allemand`,
    speak_fr: `français|french|französisch|frans`,
    speak_en: `anglais|english`,
    speak_nl: `néerlandais|nederlands|flamand|hollandais`,
    speak_other: `italien|italiano|espagnol|espanol|portugais|português|arabe|turc|albanais|russe|polonais|roumain|serbe|croate|ukrainien|tigrinya|chinois`,
    matter: `
      pour|concernant|sujet_de|propos_de|propos_du|sujet_du|par_rapport_à|rapport_au|c'est (pour) (l'|la|le|ma|mon|du|de|un|une) (de|petit|quatre|trois) appartement|maison|annonce|logement|visite|studio|demande|dossier|location|villa|achat
      l'|la|le|de_l'|cet|cette appartement|maison|annonce|logement|visite|studio|demande|villa
      ma|mon|notre demande|dossier|candidature|message|mail|inscription
      j'ai|ai|on_a|nous_avons|vous_ai (déjà|vous|bien) écrit|envoyé|postulé|contacté
      j'attendais votre|vos|l'|un (appel)
      encore|toujours disponible|libre|à_louer|à_vendre
      dame|monsieur|personne|fille de l'agence|la_régie|l_immobilier
    `,
    none_of_these: `
      (j'ai|on_a|j'avais) déjà quelque_chose|un_truc|un_engagement|autre_chose (de) prévu|ce_jour_là|à_cette_heure
      (j'ai|on_a|je_suis) déjà un_engagement|un_rendez_vous|pris|prise (ce_jour_là)
      j'ai|on_a|nous_avons quelque_chose|un_truc (de) prévu
      ne veux|souhaite|désire pas (la|le|de|faire) visiter|visite
      aucun|aucune|aucune_des|aucun_des (de|des|d'entre) (ces|trois|deux|ceux|celles|elles)
      (ne) (me|m'|nous) convient|conviennent|va|vont|arrange|arrangent|joue pas|aucun|aucune|pas_du_tout
      convient|conviennent|arrange|arrangent pas
      peux|pourrai|pourrais|serai|suis (malheureusement) ni|pas|aucun|aucune là|libre|disponible|l'un|venir|dispo
      peux|pourrai|pourrais (malheureusement|hélas) pas ces|à|aucun|malheureusement|me|venir|du_tout|ce|là|le|les|y|être|samedi|dimanche|vendredi|je|j'|on|désolé|désolée|cette|non_plus|finalement|pour
      peux|pourrai|pourrais|pourrons|pouvons (malheureusement|hélas) pas $
      (je) (ne) suis|serai pas (là|libre|disponible|dispo)
      ni l'un|l'une|le|la (ni)
      rien de_tout_ça|qui|ne
      pas possible
      je travaille|serai_en ... jours|là|vacances|déplacement
      impossible
      aucun|aucune
      tous les trois non
      peux (malheureusement) (à|pour|sur) aucun|aucune
      à aucun|aucune (de) (ces|ce)
      aucun|aucune (de|des) (ces) (moments|dates|créneaux|rendez_vous|jours|trois|ceux)
      rien (ne) (me|m'|nous) va|convient|arrange
      ça (ne) (me) colle|joue|marche|convient pas
      (ne) (me|m'|nous) convient|va|arrange pas
      rien (de) (tout) (ça|cela) (ne) (me|m'|nous) convient|va|arrange
      pas|n'est possible
      ^ malheureusement|hélas pas|non|aucun|aucune $
      pas un|une seul|seule (jour|date|créneau)
      c'est mort|râpé|fichu|exclu|foutu
      tous|toutes (des|de) mauvais|mauvaises
      je (ne) serai|suis absent|absente|en_déplacement|en_vacances|de_garde|de_service|pris|prise
      j'ai|on_a déjà quelque_chose|un_empêchement|prévu|autre_chose|cours
      (ne) va|sera|pourra pas le_faire|possible|jouer
      aucune chance|possibilité
      ni l'un|l'une ni
      je travaille tous|toutes|les|ces (les|ces|trois|deux) jours|jours_là|trois|deux
      pas moyen
      sert|servent (à) rien
      bosse|travaille à_chaque|toujours|tous|ces|les (les) fois|jours|dates
      (ne) réservez|notez|bloquez|inscrivez|confirmez|fixez|mettez|bookez (moi) rien|pas
      ^ (non|bon|ah|alors|euh) annulez|annule|annuler (moi) ça|celui|celle|le|la|cette|ce
      mauvais|mauvaise jour|date|créneau|horaire
      trompez|gourez de jour|date|heure|samedi
      pas un|une|le|la seul|seule (des|de|d')
    `,
    any_of_these: `
      les|toutes|tous (les) (deux|trois) (me) vont|conviennent
      le|au plus tôt|vite (possible)
      dès que possible
      la première disponible|possible
    `,
    whichever: `
      (celui|celle|ce) qui vous arrange|convient|va|plaît
      peu importe|m'importe
      (ça|cela) m'est égal
      égal|pareil
      n'importe lequel|laquelle|quand|quel|quelle
      comme vous voulez|préférez|l'entendez
      choisissez|décidez
      (ce) que vous voulez
    `,
    other_times: `
      semaine d'après|d'apres|après
      en semaine
      jour de semaine
      d'|une|un|des|pas|les|vos|quelque_chose autre|autres|autre_chose (date|dates|jour|jours|moment|créneau|créneaux|horaire|horaires|heure|heures|possibilité|possibilités|disponibilités|proposition|choses|chose|rendez_vous|visite|visites)
      plus tard (dans|que|le|si|possible)
      plus tôt (dans|que|si|possible)
      autre chose
      la semaine (prochaine|suivante|d'après)
      semaine prochaine|suivante
      en fin|soirée|début|semaine (de)
      le|plutôt|un|en soir|soirée|matin|après_midi|week_end|weekend|samedi_matin
      plutôt|mieux (le|en|un|une|vers|dans) (la) soir|soirée|matin|matinée|après_midi|week_end|semaine
      (n'auriez|auriez|avez|n'avez) (vous) (pas|rien) autre|d'autre|d'autres|le_soir|en_soirée|plus_tard|le_matin|le_week
      rien d'autre|le_soir|en_soirée|de_plus|plus_tard|plus_tôt|le_matin|le_week
    `,
    first: `
      premier|première|1er|1ère (rendez_vous|créneau|date|visite|option|proposition)
      numéro un
      le|la plus tôt|proche des|de (trois|deux)
    `,
    second: `
      deuxième|second|seconde|2ème|2e (rendez_vous|créneau|date|visite|option|proposition)
      numéro deux
    `,
    third: `
      troisième|3ème|3e (rendez_vous|créneau|date|visite|option|proposition)
      numéro trois
    `,
    last: `
      dernier|dernière (rendez_vous|créneau|date|visite|option|proposition)
      le|la plus tard|tardif|tardive des|de (trois|deux)
    `,
    unsure: `
      va|peut|doit dépendre
      (n'y) pas (encore) pensé|songé
      ça|cela dépend|dépendra
      plus ou moins
      bonne|difficile question
      sais|sait pas|plus|trop (encore|trop|exactement|vraiment)
      le moins (cher) possible
      aucune idée
      pas (encore) sûr|sûre|certain|certaine|décidé|idée
      difficile à dire
      ça dépend
      je dois|il_faut (que) demander|voir|en_parler|réfléchir|je_demande|je_voie|vérifier
      pas la moindre idée
      comme ça de_tête|à_froid
      au pied levé
      peu importe le|combien|ce
      peu importe
      pas de limite
      posez|pose une colle
      pas (encore|vraiment) réfléchi|pensé|calculé
      je|on|nous dirai|dira|dirons plus_tard
      moi et les chiffres|maths|calculs
      faudrait|faudra|faut que j'en|j'|on_en parle (avec)
    `,
    review: `
      quelqu'un|personne|humain|conseiller|collègue (peut|pourrait|puisse|doit|devrait|pour|qui) (les|le|la|mon|mes|y|me) revoie|revoir|regarder|regarde|vérifier|vérifie|examine|examiner|relise|contrôle
      revoir|regarder|vérifier|réexaminer|revoie|regarde|revérifier|reprendre (ça|mes|mon|avec|les|le|ensemble|cela)
      (je) voudrais|aimerais|souhaite|souhaiterais|veux|préfère|préférerais bien|que|ça|cela
      oui s'il|je_veux|volontiers|avec_plaisir|ce_serait
      ce_serait|ça_serait|ça_me bien|gentil|ferait|mieux|sympa
      (que) quelqu'un (y) (regarde|vérifie|jette|revoie|reprenne|relise|examine|contrôle)
      jette|jeter un (coup_d'oeil|oeil|coup)
      (d'accord|oui|ok) faites|fais ça|le|donc
      deuxième|second regard|avis|examen
    `,
    gladly: '',
    decline: `
      ^ (non|bon|ah|oh) inutile (merci|de|madame) 
      (ne) vous dérangez|embêtez|donnez|fatiguez pas
      ^ (non|bon|ah|oh) laissez|laisse $
    `,
    story: '',
    middle: `milieu|du_milieu|celle_du_milieu|celui_du_milieu|au_milieu`,
    changed_mind: `
      changé d'avis|d'idée
      change d'avis
    `,
    insists: `
      j'ai|j'avais|je dit|disais|parlais|voulais|avais_dit
    `,
    okay: `
      d'accord|ok|bien|entendu|parfait|compris
      (l'|de) un|une des|de|d'entre (trois|deux|eux|elles|ces)
      un qui (me) va|convient|joue
    `,
    sad: `
      décédé|décédée|décès|mort|morte|deuil|veuf|veuve|enterrement
      divorce|divorcé|divorcée|séparé|séparée|séparation|rupture
      chômage|chômeur|chômeuse|licencié|licenciée|viré|virée|faillite|expulsé|expulsée|sdf
      perdu (mon|ma) emploi|travail|mari|femme|boulot|poste|logement|père|mère
      malade|maladie|cancer|accident|hôpital|dépression|burn_out|invalide|invalidité|handicap|opération|avc
      dettes|poursuites|endetté|endettée|aide_sociale|hospice|rsa|cpas
      malheureusement|gênant|gênée|gêné|honte|hélas
    `,
    present: `
      je suis (toujours|encore|bien) là|ici
      je vous entends|écoute
      toujours|encore là
      me revoilà|revoici
      me voilà|voici
      je suis de_retour|revenu|revenue
      allez_y
      j'écoute
    `,
    recording: `
      appel|conversation|ça|c'est|échange (est|sera|il) (il|elle) enregistré|enregistrée
      enregistré|enregistrée cet|l'appel|la_conversation
      est-ce|vous que enregistrez|enregistrer
      enregistrez vous
      vous enregistrez|m'enregistrez|nous_enregistrez
    `,
    courtesy: `
      merci (beaucoup|bien|à_vous|infiniment|d'avance|madame|monsieur)
      s'il vous plaît
      svp
      je vous (en) prie|remercie
      bonjour|bonsoir|allô|allo|salut
      comment allez vous
      enchanté|enchantée
      avec plaisir
      excusez moi
      pardon|désolé|désolée|excusez
      c'est (très|bien) gentil|aimable
      monsieur|madame|mademoiselle
      mille mercis
      merci mille fois
    `,
    filler: `
      euh|heu|bah|ben|bon|bien|alors|donc|voilà|enfin|hum|hmm|mmh|mm|ah|oh|eh|hé|ouh|tiens|écoutez|attendez|voyons|disons|quoi|hein|genre|là|aussi|mais|et|ou|puis|ensuite|maintenant|actuellement|peut_être|environ|plutôt|justement|franchement|sincèrement|en_fait|du_coup|tout_simplement|oui|ça|cela|ce|c'est|c'était|ce_serait|ce_sera|vous_savez|vous_voyez
      je|j'|tu|il|elle|on|nous|vous|me|m'|te|se|le|la|les|l'|un|une|des|de|du|d'|à|au|aux|en|y|que|qu'|pour|par|avec|dans|sur|mon|ma|mes|notre|nos|votre|son|sa|ai|a|avons|avez|est|suis|sommes|êtes|sont|serait|serais|aurais|dirais|pense|crois|voudrais|peux|veux|c|s|n|d|l|j|t|qui|très|tout|comme|si|quand|depuis|chez|vers|entre|leur|leurs|ses|cette|cet|ces|eux|elles|ils|moi|lui|car|parce
    `,
    question: `
      ^ qui
      ^ est|qu'est|quel|quelle|quels|quelles|combien|comment|quand|pourquoi|que|lequel|laquelle
      ^ (et|mais|alors|donc|oui|non|bon|bonjour|sinon|ok) où est|sont|se|ça|c'est|puis|peut|peux|faut|dois|doit|êtes|avez|vous|on|je|en|y|exactement|habitez|trouve|donc|est_ce
      ^ (et|mais|alors|donc|oui|non|bon|bonjour|sinon|d'accord|ok) est_ce|quel|quelle|quels|quelles|combien|comment|quand|pourquoi|y_a|il_y_a|qu'est
      ^ (et|mais|alors|sinon|oui|ah|bon) est_ce|y_a|il_y_a|a_t|vous_avez|vous_acceptez
      est ce qu'|que|qu
      y a t
      a t il|elle|on
      est il|elle
      il|elle y a un|une|des|combien|aussi|du|de_la|quoi
      c'est|ça combien|quel|à_quel|où|comment|quand|meublé|fait_combien|coûte
      de|à|est|fait|coûte|vaut|était combien
      date de quand
      combien de|il|elle|y|ça|coûte|mesure|d'|c'est
      quel|quelle est|sont|étage|surface|loyer|prix
      je voulais|voudrais|souhaite|souhaiterais|aimerais (vous|bien|juste|aussi) (vous) savoir|demander|poser
      j'ai|j'aurais (encore|une|juste|aussi) (une) question
      une question
      vous savez si|s'il|quand|où|combien|comment
      dites moi
      est_ce qu'on|que_je|qu'il
      ^ on peut|pourrait|a_le_droit y|venir|visiter|avoir|fumer|amener|garder
      peut on
      sont ils|elles
      les animaux|charges|chiens|chats sont
      puis je
      quand|combien|lequel|laquelle|pourquoi $
      et|mais|c'est|est|vas|allez où $
      demandiez|disiez|dites|dit|était|sert|rime|est quoi $
      ^ (et|mais|euh|pardon|dites|alors|sinon) vous avez|auriez|acceptez|pouvez|pourriez|savez|croyez|pensez|voulez|demandiez
      ^ (mais|euh|pardon|dites|alors|attendez) vous êtes qui|humain|humaine|une_machine|une_intelligence|un_robot|un_ordinateur|une_ia|où
      ^ (et|mais|euh|sinon|dites) (il) y a un|une|des|du|de_la|de_l'|d'|combien|encore|aussi|bien|quoi|moyen|beaucoup|assez|quelqu'un|quelque_chose|pas_un|pas_une|pas_de|pas_d'|pas_des|pas_moyen|quel|quelle
      ^ (et|mais|euh) y en a|aurait un|une|des|combien|aussi|encore|beaucoup|d'autres
      ^ (et|euh) (le|la|les|l') ... c'est|sont|est compris|comprise|inclus|permis|autorisé|compris_dans|inclus_dans
      c'est compris|inclus|permis|autorisé|possible|meublé $
      ^ à|dans|de|par|pour quel|quelle|qui|quoi
      ^ (et) (mardi|lundi|mercredi|jeudi) ... serait|est possible
      c'est|sont|est (bien|aussi) compris|comprise|comprises|inclus|incluses dans|avec
      il_y_a|y_a ... place|parking|cave|balcon avec $
      c'était|c'est quoi|combien|où|quand|comment
      ou pas|non|vide $
      ^ c'est loin|près|calme|bruyant|lumineux|meublé|libre|dispo|ensoleillé
      ^ vous êtes (bien) un|une|vraiment ... ou
      ^ c'est un|une ... automatique|robot|machine|enregistrement|répondeur|ia
      est|se_trouve|situé|trouve où
      où exactement|précisément
      grand|grande|haut|haute|cher|loin|vieux comment
      c'est|ça_fait|il_est quel|quelle|quels|quelles
      rappelez|redites|rappeler|rappelle moi le|la|les|l'|votre
      ^ le|la|l' quartier|voisinage|immeuble|rue|endroit|appartement|coin|logement est|sont (assez|bien|plutôt|très)
      ^ et|mais|alors|donc|oui|non|bon|bonjour|pardon|euh|attendez|excusez_moi qui
      ^ c'est orienté|exposé|équipé|isolé|rénové|chauffé|bruyant|sécurisé|accessible
      c'est dans|à|de|sur quel|quelle
      ^ (et) le|la|les|l' four|lave_vaisselle|fibre|internet|fenêtres|fenêtre|cave|cuisine|chauffage|jardin|balcon|terrasse|ascenseur|parking|garage|immeuble|charges|eau|électricité|buanderie|école|gare|bus|voisins|salle_de_bain|parquet|volets|frigo|climatisation|douche
      donnez|redonnez|redites|dites|répétez moi (encore) (le|la|l'|votre) adresse|prix|loyer|surface|rue
      c'est qui qui
      ^ (et) dans le|un bail|contrat
      qui doit|paie|paye
      c'est au|à_la rez|premier|deuxième|troisième|dernier|combien|quel
      c'est charges|tout compris|comprises|inclus
      ^ (et) internet|le_wifi
      ^ on peut|pourrait se|garer|stationner|fumer|mettre|laver|utiliser|faire|louer|repeindre
      par hasard
      ^ (et) le|la|les|l' ... il|elle|ils|elles est|sont|habite|habitent|a|ont
      ^ (bonjour|oui|non|et|mais|euh|bon|alors|au_fait) dites (moi|donc|voir) le|la|l'|les|il|elle|vous|y|c'|on|mon|ma|mes|est|ça|moi|voir|donc
      (il) y aurait un|une|des|de_la|du
      ^ (et|mais|dites) on voit|aperçoit
      viens|vais|va|viendra|retrouve où
      demandez|demandent combien|quoi pour|par
      sur|avec|dans|contre quoi
      donne|donnent (vraiment|bien) (plutôt) sur ... ou
      à votre avis
      selon|d'après vous
      ^ (et|euh) le|la|les|l' ... y en a|aurait|reste
      ^ (et) le|la|les ... passe|passent devant|loin|près|souvent
      ^ (et|euh|mais|sinon|alors) vous connaissez|proposez|conseillez|travaillez|prenez|demandez
      vous me|nous conseillez|conseilleriez|recommandez
      conseillez|recommandez quoi|lequel
      marche comment
      qu'on m'|nous explique
      m' expliquez|expliquer comment|les|la|le|ça
      savoir|comprendre|connaître si|les|le|la|quels|quelles ... possibilités|conditions|horaires|options|tarifs
      dois|faut|doit apporter|amener|prendre|fournir|préparer quels|quelles|quoi|des|une
      faut|doit (le|la|les) ... où|comment|quand $
      ça|ce pose (un) problème
      combien (il|elle|ça) est|coûte|fait (par_mois)
    `,
  },
  topics: {
    price: `
      loyer|prix|coût|coûte|coûtent|loyers|tarif|montant
      c'est|ça_fait|il_est combien $
      c'est|ça_fait|il_est combien par_mois|le_loyer|déjà|exactement
      combien par_mois|le_loyer|coûte|ça_coûte
      ^^ combien $$
      vaut
      demandez|demandent|vous_en_demandez combien (pour|par)
      combien pour|il_est|il_coûte (ce|le|cet|cette|par)
    `,
    charges: `
      charges|frais|électricité|acompte|chauffage_compris|comprises|comprise|compris|cc
      électricité|eau_chaude
      charges comprises|incluses|inclues
    `,
    deposit: `caution|garantie|dépôt|cautionnement`,
    rooms: `pièces|pièce|chambres|chambre`,
    area: `
      spacieux|spacieuse
      surface|superficie|mètres_carrés|m2|mètre_carré|mesure|dimensions
      quelle (est) (la|sa) taille|grandeur
      c'est grand
      grand comment
      cave|cuisine|jardin|balcon|terrasse|salle_de_bain|garage|chambre|chambres|appartement est|sont (il|elle|elles|assez|très|plutôt) grand|grande|grandes|petit|petite|spacieux
    `,
    floor: `étage|étages|rez|rez_de_chaussée|niveau`,
    bathrooms: `salle_de_bain|salle_de_bains|salles_de_bain|salles_de_bains|douche|douches|toilettes|wc|baignoire|salle_d'eau`,
    terrace: `terrasse|terrasses`,
    balcony: `balcon|balcons|loggia`,
    address: `
      situé|située où|dans|à
      où il|elle est|se
      adresse|rue|quartier|emplacement
      où (se|est|exactement|ça_se) trouve|situé|situe|l'appartement|est_il
      c'est où
      situé|située|situe
      où exactement|précisément
      est|se_trouve|situé où
      quel|quelle|quels coin|ville|village|commune|canton|endroit|secteur|arrondissement
      viens|vais|va|viendra|retrouve où
      numéro de (la) rue
    `,
    parking: `
      parking|garage|place_de_parc|places_de_parc|stationnement|parc|box|place_de_parking|garer
      place pour (garer) la|ma|une|deux|ma_petite voiture|bagnole|auto|char|moto|caisse|camionnette
      bagnole|voiture|voitures où|dehors|devant|garée
    `,
    lift: `ascenseur|lift`,
    garden: `jardin|jardinet`,
    cellar: `
      cave|caves|galetas|grenier|débarras|rangement|cellier
      sous_sol
    `,
    kitchen: `cuisine|cuisine_équipée|agencée`,
    furnished: `meublé|meublée|meubles|meublés`,
    heating: `chauffage|chauffé|chauffée|pompe_à_chaleur|radiateurs`,
    view: `
      vue|vue_sur_le_lac|vis_à_vis|panorama
      voit|voir|aperçoit (vraiment|bien|encore) (le|les|la) lac|jet|montagnes|alpes|salève|mont_blanc|jura
    `,
    pets_allowed: `
      animaux|animal|chiens|chats|chien|chat
    `,
    laundry: `
      buanderie|machine_à_laver|lave_linge|sèche_linge|lessive
      séchoir|étendre_le_linge|étendage
    `,
    availability: `
      entrer|entre|emménager|emménage|rentrer ... quand
      quand ... entrer|emménager|libre|disponible
      à|de quelle date
      disponible|libre|disponibilité|emménager|entrée|libération
      à partir de quand
      dès quand
      quand est_ce_qu'|peut|est on|ce|qu'on (peut|qu'on|emménager)
      quand on|puis_je|est_ce_que_je|pouvons_nous (peut|peux) (emménager|entrer)
      emménager|libre|dispo|disponible|entrer_dedans
      libère|libérer|libéré|se_libère
      avoir les clés|clefs
      quand ... clés|clefs
    `,
    transport: `bus|tram|gare|train|métro|transports|école|écoles|commerces|supermarché|autoroute|aéroport|arrêt|crèche`,
    renovated: `
      rénové|rénovée|rénovation|refait|refaite
      repeint|repeinte|remis_à_neuf
    `,
    year_built: `
      construction|construit|construite|immeuble_neuf|récent
      quelle année|époque
      date de quand|quelle
      de quand date|est
      immeuble|bâtiment|maison ... quand|âge|vieux|ancien|récent|neuf
      quel âge
    `,
    internet: `internet|wifi|fibre`,
    noise: `bruyant|bruyante|calme|insonorisé|insonorisée`,
    neighbours: `
      voisins|voisin|voisine|voisinage|habitants|locataires|occupants|propriétaire|concierge|gardien
      qui habite|vit
      combien d'|de appartements|logements|familles|lots
      gens du|d' dessus|dessous|à_côté
      habité|habitait là|avant
    `,
    orientation: `
      sud|nord|est_ouest|plein_sud|exposé|exposée|exposition|orienté|orientée|orientation|ensoleillé|ensoleillée|ensoleillement|soleil
      donne|donnent (vraiment|bien|plutôt) sur
    `,
    light: `lumineux|lumineuse|lumière|clair|claire|sombre|luminosité`,
    appliances: `
      lave_vaisselle|four|frigo|réfrigérateur|congélateur|plaques|plaque|induction|micro_ondes|hotte|baignoire
      lave_linge|machine_à_laver|steamer
    `,
    equipment: `
      climatisation|clim|climatisé|cheminée|piscine|sauna|volets|stores|alarme|interphone|digicode|isolé|isolation|double_vitrage|parquet|moquette|placards|placard|armoires|armoire|dressing|local_à_vélos|vélo|vélos|borne_de_recharge|panneaux_solaires|fauteuil_roulant|pmr|fenêtres
    `,
    surroundings: `
      aire_de_jeux|parc_pour|crèche|crèches|garderie|restaurants|médecins|pharmacie|forêt|espaces_verts|criminalité|quartier_calme|quartier_sûr|quartier_sympa
      quartier (est|c'est) (il|bien|assez|plutôt|un) calme|sûr|sympa|animé|familial|tranquille
      sûr|tranquille|bien_fréquenté|mal_fréquenté
      dans le|les coin|quartier|parages|environs
      à côté|proximité
      c'est|il_est|elle_est loin
      marché|mosquée|église|salle_de_sport|gymnase|plage|centre_ville
    `,
    terms: `
      commission|frais_d'agence|honoraires|frais_de_dossier
      fumer|fumeur|fumeurs
      durée (minimale|minimum) (du|de) bail|location
      durée|bail minimum|minimale|limité|déterminée
      autres (personnes) intéressés|intéressées|candidats|candidatures|visiteurs
      combien (de|d') candidats|dossiers|personnes_intéressées
      ancien|précédent locataire
      pourquoi (est_ce_que) ... libre|part|vend|partent|vendent
      reprise|droit_d'entrée
      repeindre|peindre|percer|tapisser|décorer
      garant|garants|caution_solidaire
      dossier (de|d'|il|complet|faut) candidature|location|inscription|faut
      candidats|candidatures|candidature|postulants|visiteurs|intéressés|prétendants
      apporter|amener|fournir|préparer ... papiers|documents|fiches|attestation|pièce_d'identité|justificatifs|dossier
      photos|vidéo|vidéos|plan|plans
      venir|visiter|vient à plusieurs|deux|trois|accompagné|accompagnée|avec
      escalier|escaliers|piano|monte_charge|déménageurs|boîte_aux_lettres|poubelles|local_poubelles
      combien de personnes ... visité|visiter|intéressées|postulé|inscrites
      fait visiter
      horaires de
      signer chez vous
    `,
  },
  commonWords: `le la les un une des est et je vous nous il elle ne pas que qui pour avec dans sur oui non
    bonjour merci mon ma mes votre c'est j'ai suis êtes avez ai du de au ce cette ça parlez français
    mais très bien comment quoi plus aussi me on sont être avoir voudrais peux plaît allô combien`,
  verbsOfAnother: 'est a rentre revient dort travaille peut vient arrive sera habite va',
  joins: 'et mais sans ni',
  vagueWords: `du tout aucun votre vos combien maximum maximal maximale minimum mois mensuel mensuelle annuel an année nombre total actuellement auriez avoir serez appartement maison logement`,
  daysFromFourth: ``,
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
};
