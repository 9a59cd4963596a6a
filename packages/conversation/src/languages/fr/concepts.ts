import type { Concept } from '../define-concepts.js';

export const concepts: Readonly<Record<Concept, string>> = {
  idiom: `n'importe_lequel|n'importe_laquelle|n'importe_quel|n'importe_quelle|n'importe_quand|n'importe_qui|n'importe_comment|n'importe_où|l'ai_cherché|l'ai_cherchée|demandes_en_cours|dossier_en_cours|année_en_cours|contrat_en_cours|recherches_en_cours|prêt_à|prêts_à|prête_à|suis_prêt|suis_prête|est_prêt|est_prêts|sommes_prêts|machine_à_laver|lave_linge|je_suis_désolé|je_suis_désolée|vous_savez|pas_de_problème|pas_de_souci|aucun_problème|bien_sûr|s'il_vous_plaît|tout_de_même|quand_même|s'il_te_plaît|si_vous_voulez|merci_à_vous|je_vous_remercie|je_vous_en_prie|excusez_moi|notez_moi|inscrivez_moi|vous_voyez|comment_allez_vous|au_revoir_monsieur|tout_à_fait|pas_du_tout|du_tout|plus_facile|plus_simple|plus_pratique|plus_tard|plus_loin|plus_grand|plus_petit|plus_cher|plus_vite|plus_haut|plus_près|un_peu_plus|en_plus|plus_ou_moins|le_plus|de_plus|au_plus|plus_à_l_aise|plus_fort|plus_lentement|plus_tôt|plus_calme|plus_clair|plus_précis|à_mon_avis|selon_moi|mille_mercis|merci_mille_fois`,
  lives: `habitait|habité|habite|habitent|vit|vivent|loge`,
  exists: `y_a|il_y_a|il_n'y_a|n'y_a`,
  i: 'je|j|moi',
  me: `moi|me|m|`,
  you: 'vous|votre|vos|tu|te|ton',
  we: 'nous|on|notre|nos',
  him: `ce_monsieur|qui_c_est|il|elle|lui|ce_monsieur|cette_dame|monsieur_smith|l'|le_monsieur`,
  obj: `le|la|l|lui`,
  kin: `chum|mec|pote|poteau|nana|meuf|jules|jumeau|jumelle|curateur|curatrice|tuteur|tutrice|aide_ménagère|proche_aidant|femme_de_ménage|moitié|concierge|gardienne|réceptionniste|associé|associée|concierge|stagiaire|femme|mari|épouse|époux|fils|fille|mère|maman|père|papa|frère|soeur|compagne|compagnon|conjoint|conjointe|copine|copain|ami|amie|fiancé|fiancée|mamy|papy|beau_père|belle_mère|beau_frère|belle_soeur|gendre|bru|petit_ami|petite_amie|gamin|gamine|gosse|gosses|enfants|garçon|garçons|filles|aînée|cadet|cadette|ado|tata|tonton|parrain|marraine|beaux_parents|grands_parents|aidante|concubin|ma_mère|sa_maman|sa_mère|aide_soignant|aide|auxiliaire|infirmier|soignant
    colocataire|coloc|voisin|voisine|collègue|secrétaire|assistante|assistant|infirmière|nounou|babysitter|beau_père|belle_mère|beau_fils|belle_fille|beau_frère|belle_soeur|grand_mère|grand_père|mamie|papi|oncle|tante|cousin|cousine|neveu|nièce|patron|patronne|parents|aide_soignante
    baby_sitter|baby|nounou|épouse|ex_mari|ex_femme|demi_frère|demi_soeur|beau_fils|petit_fils|petite_fille|ma_femme|mon_mari
    plombier|électricien|jardinier|ouvrier|peintre|invité|invitée|femme_de_chambre|menuisier|livreur
    ex|ex_femme|accueil|réception|standardiste`,
  here_is: `vous_êtes_chez|vous_êtes_à|c'est|ici_c'est|ici|je_suis|je_suis_juste|je_suis_que|je_ne_suis_que|vous_êtes_avec|vous_êtes_chez|vous_parlez_à|vous_parlez_avec|vous_avez|moi_c'est|là_c'est|vous_tombez_sur|tombé_sur|tombée_sur|vous_êtes_tombé|vous_appelez|je_suis_seulement|je_m'occupe_de`,
  outsider: `l'agence|la_régie|le_bureau d'avant|précédente|précédent
    mon|ma|mes|notre|dernier|ancien|ancienne|précédent|un_de_mes|une_de_mes|une|un voisin|voisine|chef|ex|collègue|ami|amie|copain|copine|frère|soeur|mère|père|banque|cousin|médecin
    propriétaire|proprio|bailleur
    mes|nos|les|des voisins|amis`,
  not: `ne|n|pas|plus|jamais|aucun|aucune|ni|non|sans|rien|nan`,
  nobody: `personne|aucun|aucune|jamais_personne|jamais_quelqu'un|pas_un_chat|personne_ne`,
  can: 'peux|peut|pouvez|pourrais|pourrait|pourriez|puis|pouvons|pourrions|possible|moyen',
  wish: 'veux|voudrais|veut|souhaite|souhaiterais|aimerais|préfère|préférerais|préfèrerais|envie|désire|voulons|voudrait',
  please: `s'il_vous_plaît|svp|s'il_te_plaît`,
  would: `serais|aurais|ferais|voudrions|aimerions|préférerions|serait|ferait|aimerais|voudrais|irait|plairait|arrangerait|pourrait|apprécierais|aiderait`,
  oblige: `dois|doit|devez|obligé|obligée|faut|forcé|forcée|devrais|tenu|obligatoire|besoin`,
  contact: `appelez|appeler|appelle|appeliez|appel|appels|rappelez|rappeler|téléphonez|téléphoner|contacter|contactez|contacté|contactée|déranger|dérangez|harceler|harcelez|embêter|embêtez|joindre|sollicité|sollicitée|démarchage|démarché|relancer|messages|rappelle|rappel`,
  hear_from: `entendre_parler|nouvelles_de_vous|entendre_de_vous`,
  contacted: 'rappelé|rappelés|rappelée|rappelées|appelé|appelés|téléphoné|a_dit|ont_dit',
  told: `dit|disait|raconté|demandé|promis|interdisait|interdit|écrit|montré|conseillé|recommandé|prétend|plaint|plainte|râlé`,
  say: `dit|dire|disiez|demandé|dites|demandiez`,
  stop: `cessent|arrêtent|s_arrêtent|cesse|arrêtez|arrête|arrêter|cessez|cesser|stop|suffit|assez|fichez|foutez|lâchez`,
  forbid: `interdis|défends|interdit_de`,
  erase: `effacez|effacer|supprimez|supprimer|enlevez|enlever|retirez|retirer|rayez|rayer|ôtez|radiez|désinscrivez|désinscrire|jetez|virez|sortez`,
  record: `portable|téléphone|numéro|numéros|nom|données|liste|listes|fichier|fichiers|coordonnées|base|système|infos|informations|contact|contacts|tout|registre|dossier|téléphones|numéro_de_téléphone|portables|nom_et_numéro|numéro_privé|ligne_privée`,
  again: `plus|jamais|encore|à_nouveau|de_nouveau|dorénavant|désormais`,
  no_more: `plus_jamais|jamais_plus|plus_d'appels|plus_de
    ne|n ... plus|jamais
    pas ... à_nouveau|de_nouveau`,
  talk: `parler|parle|discuter|discute|causer|échanger|voir_ça|m'entretenir|entretenir|traiter|dialoguer|conversation|expliquer|régler|voir_avec|arranger|en_parler|fixer|dire_un_mot|un_mot|papoter|bavarder|cause|tchatcher|bavarde|jacasser|converser|conversation_avec`,
  connect: `mis_en_relation|mise_en_relation|transféré|transférée|mis_en_contact|passez|passer|transférez|transférer|basculez|connectez|mettez|mettre_en_relation|mettez_moi|donnez`,
  give: `donnez|laissez|accordez|faut`,
  only: `seulement|uniquement|qu'à|qu'avec|qu'en|que_le|que_la|que_les|que_l|qu'au`,
  person: `agents|conseillers|courtiers|interlocuteur|service_commercial|commercial|humain|humaine|personne|quelqu'un|collègue|collègues|conseiller|conseillère|agent|courtier|courtière|employé|employée|interlocuteur|représentant|homme|femme|vendeur|gens|vraie_personne|de_vive_voix|responsable|collaborateur|collaboratrice|agent_immobilier|gestionnaire|commerciale|commerciaux`,
  staff: `agents|conseillers|courtiers|collègues|collaborateurs|employés|conseillers|agents|collègue|collègues|conseiller|conseillère|employé|employée|agent|courtier|collaborateur|interlocuteur|standardiste|gens|équipe|agent_immobilier|collaboratrice|gestionnaire|commerciale|commerciaux`,
  superior: `patron|patronne|chef|responsable|directeur|directrice|supérieur|gérant|gérante|manager|dirigeant|en_charge`,
  real: `vrai|vraie|réel|réelle|vivant|vivante|véritable|chair|normal|normale|physique`,
  office: `boîte|maison|agence|bureau|entreprise|société|équipe|service|régie|gérance|service_location|standard`,
  machine: `chatbot|chatbots|serveur_vocal|robot|robots|machine|machines|ordinateur|ordinateurs|bot|bots|ia|intelligence_artificielle|répondeur|enregistrement|automate|automatique|synthèse|synthétique|logiciel|programme|artificielle|artificiel|boîte_vocale|préenregistré|automatiques|automatisé|automatisée|automatisés|robotisé|robotisée|appels_automatiques|voix_de_synthèse|siri|alexa|bidule|engin|enregistré|enregistrés|enregistrée|enregistrées|message_enregistré|chatgpt|gpt|chat_gpt|assistant_vocal|assistante_vocale|assistant_virtuel|assistante_virtuelle|virtuel|virtuelle|robotique|mécanique|métallique|électronique|voicebot|voix_off|automates|serveur_automatique|modèle_de_langage|standard_automatique|bande|voix_robotisée|logiciels|intelligences_artificielles|intelligences|gps|boîte_de_conserve|programme_informatique|tas_de_ferraille|grille_pain|horloge_parlante|logiciel_informatique|boîte_à_parler|ordinateur_qui|voix_de_boîte|robot_appelant|appels_robotisés|automatisme`,
  sound: `voix|on_dirait|sonnez|sonne|l'air|avez_l'air|semblez|ressemble`,
  understood: `compris|comprends|suivre|saisi|saisis|entendu|entends|suivi|capté`,
  rephrase: `reformuler|reformulez|autrement|expliquer_la_question`,
  escaped: `m'a_échappé|échappé|manqué_ça|loupé_ça`,
  reply: 'répondre|réponds|répondrai|dire|dis|raconter|préciser|divulguer|communiquer|révéler',
  refuse: `très_peu|sans_moi|refuse|déteste|refuserai|horreur|hors_de_question`,
  deal: 'affaire|avoir_affaire|rien_à_voir|à_faire',
  where_from: `quoi|qui_vous|d_où|quelle|quel|c_était_quoi|d'où|où|comment|qui|par_qui|comment_ça_se_fait|d_ou`,
  obtain: `vendu|vendre|ayez|acheté|transmis|venu|donnée|fait|filé|passé|avez|eu|obtenu|trouvé|donné|tenez|avoir|connaissez|récupéré|vient|viennent|sort|refilé|procuré|fourni`,
  important: 'important|importe|nécessaire|utile|pertinent|indispensable|rapport',
  concern: 'vous_regarde|vous_concerne|vos_affaires|te_regarde|rapport_avec',
  do_with: `rapport|à_voir|lien`,
  everyone: `tout_le_monde|chacun|tous`,
  why: 'pourquoi|en_quoi|à_quoi|pour_quelle_raison|quel_rapport',
  what_for: `à_quoi|pour_quoi|pourquoi_faire|en_quoi`,
  reason: `objet|motif|raison|sujet|but|propos`,
  line: `au_bout_du_fil|à_l'appareil|en_ligne|l'honneur|le_plaisir`,
  ask: 'demandez|demander|savoir|besoin|voulez|intéresse|posez|question',
  fetch: `amène|descendre|faire_descendre|fais_descendre|fais_venir|chercher|cherche|appelle|appeler|passe|passer|donne|donner|demander|réveiller|prévenir|voir|trouver|amène`,
  message: `message|transmettre|noter|commission`,
  look: 'voir|regarde|regarder|vérifie|vérifier|vais_voir',
  find: `trouve|trouver|vois`,
  next_to: `à_côté|juste_là|tenez|le_voici|le_voilà|près_de_moi`,
  receiver: `téléphone|combiné|portable`,
  phone_for: `c'est_pour_toi|téléphone_pour_toi|pour_toi|on_te_demande|on_t'appelle|t'es_demandé`,
  away: `courir|pris|prise|nager|marcher|en_congrès|congrès|promène|sous_la_douche|couché|hospitalisé|hospitalisée|séminaire|conférence|sorti|sortie|parti|partie|absent|absente|dort|travaille|bosse|voyage|de_sortie|occupé|occupée|injoignable|indisponible|malade|sur_l_autre_ligne|autre_ligne|déjà_en_ligne|autre_téléphone
    au|à_la|à_l'|à|en|chez_le|dans|sous|dans_le|aux|chez travail|boulot|bureau|école|vacances|congé|congés|réunion|déplacement|voyage|douche|bain|hôpital|étranger|médecin|dentiste|courses|jardin|sport|entraînement|cours|lit|toilettes|université|fac|militaire|gym|salle|marché|train|route|garage|cave|week_end
    vient_de partir|sortir
    faire des|les|ses courses
    usine|à_l'usine|atelier|chantier|au_chantier|à_la_chasse|à_la_pêche|aux_champs|à_la_piscine|à_la_messe`,
  is_at: `est|était|sera (encore|déjà|toujours|actuellement|là) en|au|à|chez|avec|sous|dans|sur|aux`,
  house: `cuisine|jardin|cave|en_haut|en_bas|balcon|chambre|salon|à_côté|appareil|téléphone|ligne`,
  back: 'rentre|revient|rentrera|reviendra|retour|rentré|revenu|rentrée|revenue|sera_là|avant|repasse',
  until: `jusqu'|jusqu'à|jusqu'au`,
  missed: `rater|raté|manqué|louper|loupé`,
  here: 'là|ici|disponible|joignable|présent|présente|à_la_maison|rentré|chez_lui|chez_elle|rentrée',
  wrong: `trompé|trompez|trompée|tromper|erreur|faux|mauvais|gourez|gouré|confondez|confondu|confonds|confusion|méprise|malentendu|fourvoyez|plantez|planté_de|mal_noté|mal_noter|mal_composé|confond|confondent`,
  old_number: `ancien|vieux|plus_le_sien|plus_son|périmé`,
  shop: `pompiers|police|mairie|commune|gare|musée|théâtre|la_poste|pizza|livraison|vétérinaire|dentiste|galerie|église|bar|blanchisserie|garderie|clinique_vétérinaire|garagiste|boulangerie|restaurant|garage|magasin|hôtel|café|pizzeria|coiffeur|salon|pharmacie|école|cabinet|entreprise|société|crèche|bibliothèque|taxi|clinique|boutique|atelier|hôpital|boucherie|particulier|banque|mairie|cabinet_dentaire|cabinet_médical|fleuriste|assurance|supermarché|salle_de_sport|imprimerie|station_service|plombier|boucher|poste|coiffeuse|station_essence|épicerie|bureau_de_tabac|taxis|compagnie_de_taxis|pressing
    maison de retraite|ehpad|garderie|foyer|notaire|entrepôt`,
  someone_else: `quelqu'un_d'autre|une_autre_personne|autre_personne|quelqu'un_d_autre|autre_propriétaire|un_autre_monsieur|une_autre_dame`,
  name: `nom|s'appelle|monsieur|madame|ce_nom|type|gars`,
  known: `connais|connaît|connaissons|connu|entendu_parler`,
  noise: `bruit|bruits|vacarme|boucan|raffut`,
  was_then: `étais|j'étais|étions|sortais|descendais`,
  yet: 'encore',
  sure_of: `fait_le_calcul|fait_les_calculs|fait_les_comptes|fait_le_point|compté|sais|savons|sait|décidé|sûr|sûre|dire|certain|fixé|saurais|calculé|chiffré|réfléchi|discuté|regardé|défini|pensé|tranché`,
  moved: 'emménager|déménager_dans|emménagés|déménagé|déménage|emménagé|quitté_les_lieux',
  gone_years: `depuis_des_années|il_y_a_longtemps|depuis_longtemps|des_lustres`,
  move_house: `déménage|déménageons|déménager|déménagement|je_bouge|on_bouge|bougeons`,
  now: `maintenant|là|tout_de_suite|en_ce_moment|pour_le_moment|actuellement|à_l'instant|pour_l'instant|aujourd'hui|là_maintenant|sur_le_moment`,
  bad: `mal|mauvais|compliqué|difficile|délicat|gênant|embêtant|impossible|chaud|pénible|pas_pratique|pas_idéal|dérangez|tombez_mal`,
  later: `plus_tard|tout_à_l'heure|ce_soir|demain|une_autre_fois|autre_moment|après|dans_une_heure|la_semaine_prochaine|cet_après_midi|tantôt|après_midi|quart_d'heure|demi_heure|dans_dix_minutes|dans_cinq_minutes|dans_vingt_minutes|dans_deux_heures|un_petit_moment`,
  time: 'temps|minute|moment|seconde',
  try_again:
    'réessayez|essayez|réessayer|rappelez|rappeler|retentez|appelez|repassez|retéléphonez|recontactez',
  doing: `je_vais|je_suis|j'allais monter|sur_le_point|embarquer|prendre|partir|rentrer|entrer
    je_suis|j'suis|chuis|on_est (là|juste|actuellement|encore) en_train|en_plein|en_pleine|en_route|au_volant|à_la_caisse|au_travail|en_réunion|en_rendez_vous|dans_le_bus|dans_le_train|dans_le_tram|chez_le|sous_la|en_voiture|en_cours|en_ligne|au_boulot|occupé|occupée|pressé|pressée|débordé|débordée
    en_train de
    en_plein|en_pleine travail|réunion|rendez_vous|repas|cuisine|courses
    les_mains_pleines|mains_prises
    par_dessus la tête
    amène|emmène|dépose|récupère|cherche les|mes|ma|mon enfants|gamins|fille|fils|petits
    cours|cours_partout|par_dessus_la_tête|débordé|dans_le_jus|surchargé|surchargée
    donne|donnons cours|une_leçon
    rendez_vous chez le|la médecin|dentiste
    cours|leçon`,
  secured: `trouvé|signé|loué|acheté|pris|eu|obtenu|déménagé|emménagé|choisi|accepté|réservé`,
  bought: `opté|accordé|attribué|acheté|acheter|loué|signé|acquis`,
  found_one: `trouvé|loué|acheté|signé|signer un|une (autre|nouvel|petit|petite|jolie|bel|belle) appartement|appart|maison|logement|studio|bail
    donné|accordé|attribué|obtenu|eu|trouvé|pris un|une (petit|petite|joli|bel|belle|grand|autre) appartement|appart|maison|studio|logement|bail`,
  keys: `clés|clefs|clé`,
  dwelling: `appartement|appart|logement|maison|bail|studio|bien|location|place|contrat|endroit|propriété|villa`,
  something: `chose|quelque_chose|quelque_part`,
  else: `autre|ailleurs|nouveau|nouvel|nouvelle|déjà|entre_temps|entretemps|depuis|différent|meilleur|quelque_part`,
  stay: 'reste|restons|rester|restera|resterons|garde|gardons|restent',
  old_place: `où|ici|chez|notre|là|dans|actuel|ancien|même|nous`,
  interest:
    'intéresse|intéressé|intéressée|intéressés|intérêt|plaît|plait|tente|branche|convaincu|convaincue|dit_rien|emballe',
  relevant: `d'actualité|actualité|à_l'ordre_du_jour|sujet|la_peine|valable|utile|question|pertinent`,
  idea: `idée|l'idée|projet|plan|déménagement|l_idée|déménager`,
  gone_off: `abandonné|laissé_tomber|renoncé|annulé|repoussé|lâché|tombé_à_l_eau|mis_de_côté|lâché_l_affaire|en_suspens|enterré|en_pause|tiré_un_trait`,
  pass_up: `refuser|décliner|renoncer|passer_mon_tour|annuler`,
  against: `contre|ne_pas`,
  decided: `décidé|choisi`,
  seek: `cherche|cherchons|cherchait|cherchions|recherche|recherchons|voulons`,
  for_me: `pour_moi|pour_nous|mon_truc|notre_truc|fait_pour|me_plaît|nous_plaît|ce_que_je_cherche|ce_qu'on_cherche|ma_tasse`,
  need: `servir|sert|besoin|nécessaire|peine|utile|obligé|la_peine|faut`,
  let_be: `restons_en_là|en_rester_là|c'est_bon_comme_ça|ça_suffit_comme_ça|laissez_tomber|laissez_ça|laisse_tomber|tant_pis|c'est_pas_grave|ça_ne_fait_rien|ça_fait_rien|oubliez|ça_va|ça_ira|c'est_bon|peu_importe`,
  nice: `formidable|merveilleux|extra|magnifique|cool|épatant|bien|parfait|super|gentil|sympa|génial|volontiers|plaisir|idéal|formidable|aimable|excellent|chouette|utile|bonne_idée|top|nickel`,
  hang_up: `raccroche_au_nez|raccrocher|raccroche|je_vous_laisse|je_te_laisse|je_dois_vous_laisser|je_dois_raccrocher|vais_vous_laisser|vais_devoir_vous_laisser|vous_laisser|te_laisser`,
  insult: `andouille|andouilles|tocard|tocards|bandits|ordures|ordure|minables|débile|débiles|con|conne|cons|connard|connards|connasse|idiot|idiote|idiots|imbécile|imbéciles|crétin|crétins|abruti|abrutis|clown|clowns|fou|folle|fous|malade|malades|escroc|escrocs|voleur|voleurs|menteur|menteurs|incapable|incapables|charlatan|charlatans|guignols|guignol|salaud|salauds|taré|tarés|bouffon|bouffons|nul|nuls|arnaqueur|arnaqueurs|stupide|stupides`,
  what_a: `quelle|quel|bande|espèce|tas|ces`,
  swear: `sur_les_nerfs|taisez_vous|la_ferme|fermez_la|bon_sang|gonflez|saoulez|soulez|fichez_le_camp|cons|fous_le_camp|connerie|conneries|saloperie|merde|putain|bordel|foutre|foutez|chier|emmerdez|emmerde|emmerder|cul|enculé|enculés|dégage|dégagez|casse_toi|cassez_vous|va_te|allez_vous_faire|n'importe_quoi|va_chier|fous|ta_gueule|vos_gueules|zut`,
  waste: `perdre|perdez|gaspillez`,
  law: `responsable_si|responsable_en_cas|juridique|juridiques|légal|légale|légalement|loi|avocat|avocate|bail|contrat|clause|clauses|résiliation|résilier|préavis|sous_louer|sous_location|responsabilité|tribunal|droit|droits|compromis|rgpd|notaire`,
  question_about: `question|questions|savoir|demander|renseignement|renseignements|précision|précisions|quoi|comment|que|prévoit|dit|conditions|quel|quelle|combien`,
  what_if: `et_si|si|que_se_passe|qu'est_ce_qui_se_passe|avant|au_cas`,
  unhappy: `déplaisant|déplaisante|insolent|insolente|indiscrets|culotté|culottés|gonflé|gonflés|odieux|infect|pas_professionnel|peu_professionnel|incompétent|incompétents|malpoli|plainte|plaindre|réclamation|réclamer|mécontent|mécontente|déçu|déçue|inadmissible|inacceptable|scandaleux|scandale|honteux|honte|furieux|furieuse|insatisfait|insatisfaite|choqué|choquée|lamentable|pas_normal|n'est_pas_normal|intolérable|foutage|pas_sérieux|énervé|énervée|pas_acceptable|n_est_pas_acceptable|catastrophe|catastrophique|nul|minable|ras_le_bol|abuse|abusé|pas_correct|désagréable|mal_reçu|irrespectueux|fâché|fâchée|indigne|foutoir|pas_content|pas_contente|m_énerve|frustré|frustrée|frustrant|agacé|agacée|agaçant|remonté|remontée|scandalisé|outré|outrée|pénible|désolant|navrant|excédé|excédée|impoli|impolie|grossier|grossière|méprisant|méprisante|arrogant|arrogante|agressif|agressive|mal_traité|mal_traitée|mal_reçue|hautain`,
  treated: `traité|traitée|traités|traitez|parlé_à|reçu|reçue|reçus`,
  service: `agence|service|société|bureau|vous|votre|traité|traitée|traités|accueil|comportement|ça|c|façon|manière|méthodes`,
  weeks: 'semaines|mois|jours|longtemps|semaine|lustres',
  waited: 'attends|attend|attendons|attendu|attente',
  answered: `répondre|répond|répondent|réponse|réponses|répondu|rappelé|nouvelles|retour|venu|venue|présenté|présentée|montré|pointé|décroche|décroché|réagi|donné_suite|pris_la_peine|daigné|venir|présentés|présenter|recontacté|recontactée|rappelle|rappellent|se_manifeste`,
  work: `travail|boulot|emploi|poste|job|travaille|cdi|cdd|métier|employeur|profession|entreprise`,
  wait_a_bit: `instant|seconde|secondes|minute|minutes|moment|attendez|attends|patientez|patience|deux_secondes|deux_minutes`,
  let_me: `laissez_moi|je_dois_juste|je_vais_juste|il_faut_que_je|je_ferme|je_baisse|je_coupe|je_m'éloigne|je_regarde|je_vérifie|je_réfléchis|que_je`,
  quickly: `vite|rapidement|juste|une_seconde|un_instant|vite_fait`,
  think: `réfléchir|réfléchisse|calculer|calcule|vérifier|vérifie|regarder|regarde|chercher|penser|compter`,
  pet: `python|reptile|reptiles|iguane|rongeur|rongeurs|rat|rats|chinchilla|hérisson|poule|pitbull|malinois|husky|cocker|boxer|terrier|bestiole|bestioles|chattes|retriever|cochons_d_inde|cochon_d_inde|lapine|lapins|minous|bichon|hamsters|perruches|tortues|furets|caniches|labradors|épagneul|setter|golden|siamois|animal|animaux|chien|chiens|chienne|chat|chats|chatte|chiot|chaton|lapin|lapins|hamster|perroquet|oiseau|oiseaux|perruche|cochon_d'inde|bête|bêtes|chiots|chatons|perroquets|tortue|furet|cochon_d_inde|aquarium|labrador|caniche|teckel|boule_de_poils|nac|york|yorkshire|bulldog|bouledogue|carlin|beagle|berger_allemand|chihuahua|poisson_rouge|canari|serpent|poules|toutous|matou|berger|clebs|clébard|minet`,
  may_bring: `accepté|acceptés|accepte|autorisé|autorisés|permis|amener|avoir|admis|problème|possible|venir|tolérés|pose|ai|garder`,
  finance: `hypothèque|hypothécaire|financement|financer|finance|prêt|prêts|crédit|crédits|emprunt|emprunter|mensualités|apport|taux|acompte`,
  negotiate: `faire_un_geste|négocier|négociable|négociation|rabais|remise|réduction|baisser|baisse|moins_cher|discuter|marge|marchander|geste|effort|flexible|diminuer|discutable`,
  price_word: `prix|loyer|tarif|coût|loyers|montant|prix_demandé`,
  are_you: `êtes_vous|vous_êtes|tu_es|t'es|es_tu|n'êtes|vous_seriez|seriez_vous`,
  is_it: `c'est|est_ce|ce_n'est|serait_ce|c'était`,
  human: `humain|humaine|humains|être_humain|chair_et_en_os|une_personne|personne_ou`,
  voice: `voix`,
  reached: `tombé|tombée|en_ligne|au_bout|connecté|connectée|au_téléphone|au_bout_du_fil|derrière|affaire_à|derrière_tout|derrière_ça`,
  never: `jamais|toujours_pas|pas_une_seule_fois|toujours_aucune|même_pas|aucune_nouvelle`,
  many_times: `deux|trois|quatre|cinq|six|dix|cent|plusieurs|maintes|mille fois
    deuxième|troisième|quatrième|cinquième|sixième|dixième|énième fois
    sans_arrêt|sans_cesse|tout_le_temps|à_chaque_fois|chaque_fois|à_répétition`,
  sent: `envoyé|envoyés|envoyée|envoie|écrit|appelé|téléphoné|explique|expliqué|expliquer|répète|répété|répéter|dit|demandé|postulé|rempli|essayé|contacté|relancé|signalé|déposé|redis|raconte|dois_expliquer|laissé_un_message|laissé_des_messages|laissé`,
  no_news: `sans_nouvelle|sans_nouvelles|aucune_nouvelle|aucune_réponse|pas_de_réponse|pas_de_nouvelles|pas_eu_de_nouvelles|aucun_retour|pas_eu_de_retour|sans_réponse|sans_retour|rien_reçu|silence_radio|pas_de_retour`,
  let_down: `annulé|annulée|annulés|perdu|perdus|égaré|égarée|oublié|oubliés|oubliée|ignoré|ignorée|ignorez|planté|posé_un_lapin|reporté|reportée|décalé|décalée|pas_tenu`,
  dealings: `visite|visites|rendez_vous|documents|papiers|dossier|candidature|mail|mails|message|messages|demande|demandes|courriel|courriels|courrier|promesse|promesses|formulaire|e_mail|e_mails`,
  poor: `lamentable|nul|nulle|catastrophique|déplorable|minable|pourri|pourrie|affreux|affreuse|horrible|désastreux|désastreuse|médiocre|une_catastrophe|un_désastre|une_blague|n'importe_quoi|pitoyable|laisse_à_désirer|laisse_vraiment_à_désirer|désorganisé|désorganisée|bâclé|honteux|en_dessous_de_tout`,
  service_word: `service|services|communication|organisation|suivi|accueil|agence|bureau|régie|traitement|prise_en_charge|gestion|façon_de_faire`,
  errand: `ferme|baisse|coupe|éteins|éteindre|arrête|fermer|baisser|couper|arrêter|ouvre|ouvrir (juste|vite) la|le|l'|ma musique|radio|télé|télévision|plaque|four|porte|fenêtre|eau|robinet|moteur|feu|gaz|volume|son
    prends|prendre|cherche|trouve|attrape|chercher|trouver (juste|vite) un|une|mon|mes|de_quoi stylo|crayon|papier|agenda|lunettes|calendrier|chaise|veste|chargeur|casque|feuille|noter|écrire
    pose|poser (juste|vite) le|mon|mes|les|ma téléphone|portable|sacs|sac|courses
    essuie|essuyer|sèche|sécher|lave|laver|rince|rincer (juste|vite) les|mes mains|cheveux
    mets|mettre (juste) vous|le|mon en|sur attente|haut_parleur|pause|haut
    sur haut parleur
    sors|sortir|vais|change|passe (juste|vite) dehors|de_pièce|dans_une_autre|à_côté|ailleurs|au_calme|d'ici|dans_le_couloir|sur_le_balcon
    je sors|m'éloigne|m'isole
    me gare|garer|rabats
    m' assieds|assois|asseoir
    demande|demander|vois (vite|juste) à|avec mon|ma mari|femme|copain|copine|conjoint|conjointe|fils|fille|mère
    regarde|regarder|vérifie|consulte (dans) mon|mes|le agenda|calendrier|papiers|planning
    calcule|calculer|compte|fasse|fais les|mes|le calcul|calculs|compte|comptes
    on sonne|frappe
    quelqu'un sonne|frappe
    quelqu'un à la porte
    facteur|livreur
    bébé|enfant|petit|petite|gosses|enfants|chien (qui|se|vient_de) pleure|crie|crient|aboie|hurle|pleurent
    descends|descendre du|de bus|train|tram|métro|voiture|la_voiture
    calmer|coucher|poser les|le|mon|ma enfants|bébé|enfant|petit|petite|chien
    cherche|chercher (juste|vite) mes|mon|ma lunettes|stylo|agenda|papiers
    retire|enlève|coupe|retirer|enlever (juste|vite) la|le|les casserole|plat|poêle|pâtes|lait
    dans un|une endroit|pièce|coin plus calme|tranquille
    va|vais dans un|une endroit
    mets|mettre mes|ma|mon lunettes|veste|casque
    que je regarde|vérifie
    regarde|consulte mon planning|agenda|téléphone
    rentrer|sortir le|mon chien|chat`,
  held_since: `depuis_des_années|depuis_longtemps|depuis_peu|depuis_des_mois|récemment|viens_d'avoir|viens_de_recevoir|nouveau|depuis_un|depuis_une|depuis_deux|depuis_quelques|toujours_eu
    depuis ... ans|mois|années|semaines`,
  have_it: `j'ai|ai|avoir|avons|recevoir|à_moi|mon|appartient|c'est_mon`,
  bargain: `négocier|négociable|négociation|rabais|remise|ristourne|flexible|souple|souplesse|marge|réduire|réduction|réduit|baisser|diminuer|descendre|marchander|geste|discutable|baisse|rabaisser|rabattre|négocie|négociés|diminution|revu|revue|revoir|ajuster|ajuster|arranger|baissez|baissent|baisseriez|diminuez|réduisez|réduiriez`,
  called_up: `appelé|rappelé|téléphoné|contacté|recontacté`,
  name_calling: `idiot|idiots|idiote|imbécile|imbéciles|crétin|crétins|abruti|abrutis|connard|connards|connasse|salaud|salauds|enfoiré|enfoirés|salope|enculé|enculés|pauvre_type|bouffon|bouffons|charlatans|escrocs|voleurs|bande_de|ordure|pourriture|fumier|trou_du_cul|tête_de_noeud|raclure|espèce_de|crapules|crapule|canailles|canaille|racaille|bandits|menteurs|menteur|fumiers|porcs|rapaces|vautours|arnaqueurs|incapables|escroc|voleur|pourris|pourri|vendus|magouilleurs|margoulins|truands|clampins`,
  living: `habite|habitons|vit|vivons|loge|logeons`,
  known_agent: `la|le|cette|ce dame|monsieur|femme|homme|fille|gars|collègue|conseillère|conseiller de|du|qui|que|avec
    la|le|cette gentille|sympathique|charmante|gentil dame|monsieur|femme|fille
    dame|monsieur|personne|jeune_homme|fille|agent qui nous|m'|m_a|a (a) (fait|montré)
    qui nous a fait|montré`,
  got_it: `trouvé|trouver|signé|loué|pris|dégoté|déniché|acheté|obtenu|eu_la_chance|reçu|attribué|emménager|emménagé|installés|acheter`,
  a_dwelling: `un|une (petit|petite|autre|joli|jolie|bel|belle|beau|grand|grande|nouvel|nouvelle) appartement|appart|maison|studio|logement|chambre|villa|coloc|colocation|bail|duplex|loft|toit|truc|pied_à_terre
    du neuf|neuf|nouvelle_construction`,
  natural: `naturelle|normale|humaine`,
  see_point: `vois|comprends|saisis`,
  obligatory: `obligatoire|obligatoires|indispensable|impératif|exigé`,
  uneasy: `mal_à_l'aise|gêne|gênant|bizarre|dérange|pas_à_l'aise|désagréable`,
  finally: `finalement|en_fin_de_compte|au_final|hier|maintenant|déjà|entre_temps`,
  you_never: `on|vous|ils (ne|n') (me|m'|nous) rappelle|rappelez|rappellent|répond|répondez|répondent jamais
    vous|ils n'appelez|ne_rappelez|ne_répondez|n'appellent|ne_rappellent jamais quand|alors|comme|si`,
};

export const tags = `
  ça|là|non|hein|n'est_ce_pas|pas_vrai|c'est_ça|c'est_bien_ça|ou_pas|ou_non|oui|d'accord|ou $
`;

export const breaks = `
  (mais) (seulement|uniquement) si
  (mais) à condition
  (et|mais|alors|bon) est_ce|qu'est
  (et|mais|sinon|pardon) vous pouvez|pourriez|avez|auriez|acceptez|êtes|savez|croyez|voulez|demandiez|disiez
  pouvez|pourriez|avez|auriez|êtes|savez vous
  mais dites|dis
  par contre
  mais à|pas|plutôt
  combien|quand|comment|pourquoi|quel|quelle est|sont|ça|c'|coûte|il|on|vous
  c'est combien|quoi|où|quand|comment|qui|pour_quoi|à_quel|de_la_part
  mais je|j'|on|nous|c'|il|elle
  parce que
  rappelez|réessayez|appelez
  que puis|voulez|désirez je|vous
  et on peut|pourrait|va
  et il y a
  et c'est|ça combien|où|quand|comment|négociable|possible|inclus|meublé
`;
