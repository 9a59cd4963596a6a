/** See `read-synonyms.ts` for how it is written. */
export const frenchSynonyms = `
appartement, logement, appart, appartement en immeuble, appartement en ppe, appartements, apparts
  petit appart, grand appart, t2, t3, t4, t5, f2, f3, f4, f5, deux pièces, trois pièces, quatre pièces,
  cinq pièces, deux pièces et demie, trois pièces et demie, quatre pièces et demie, cinq pièces et demie,
  logement en immeuble, dans un immeuble, à l'étage d'un immeuble, ppe, propriété par étages,
  lot de copropriété, en copropriété, appartement une chambre, appartement deux chambres,
  appartement trois chambres, appartement à l'étage, appartement familial, appartement classique,
  appartement traversant, studio, duplex, loft, attique

maison, maison familiale, maison d'habitation, maisons, maisonnette
  baraque, bicoque, maison avec jardin, maison de plain-pied, maison à étage, maison unifamiliale,
  maison entière, vraie maison, petite maison, grande maison, maison de famille, maison de village,
  maison de maître, maison bourgeoise, maison d'architecte, maison de campagne, maison à nous, maison à moi,
  chalet, cottage, cabanon, maison avec cour, maison sur deux niveaux, maison à ossature bois,
  maison de plusieurs étages, maison bel-étage, villa, pavillon, fermette

maison individuelle, maison quatre façades, villa individuelle, pavillon, maison isolée
  quatre façades, maison 4 façades, 4 façades, maison indépendante, maison non mitoyenne, villa quatre façades,
  maison libre de mitoyenneté, sans mitoyenneté, aucun mur commun, aucun mur mitoyen, pavillon individuel,
  pavillon indépendant, maison toute seule, maison seule sur son terrain, au milieu de son terrain,
  jardin tout autour, terrain tout autour, de la verdure tout autour, maison isolée des voisins,
  maison détachée, bungalow, maison séparée, villa indépendante, construction individuelle,
  maison de lotissement

maison jumelée, maison jumelle, maison trois façades, villa jumelle, villa jumelée, maison semi-mitoyenne
  jumelée, jumelle, villa mitoyenne par le garage, maison 3 façades, trois façades, 3 façades, semi-mitoyenne,
  semi mitoyenne, mitoyenne d'un côté, mitoyenne d'un seul côté, mitoyenne par le garage, accolée par le garage,
  accolée d'un côté, collée d'un côté, un seul mur mitoyen, un seul mur commun, un voisin d'un seul côté,
  villa trois façades, maison double, maison en bout de rangée, demi-villa, deux maisons accolées,
  maison accolée, villa double, moitié de maison, maison mitoyenne d'un côté, maison mitoyenne par le garage,
  villa mitoyenne d'un côté

maison mitoyenne, maison de ville, maison deux façades, maison en rangée, villa contiguë, maison contiguë
  mitoyenne des deux côtés, mitoyenne, contiguë, deux façades, 2 façades, maison 2 façades, maison de rangée,
  maisons alignées, maison en bande, maison ouvrière, coron, entre deux maisons, coincée entre deux maisons,
  villa en rangée, villa en bande, maison bruxelloise, maison en enfilade, maison alignée sur la rue,
  voisins des deux côtés, collée aux voisins, murs mitoyens, maison de rue, townhouse,
  maison accolée aux deux voisines

studio, studette, t1, une pièce, kitchenette
  f1, garçonnière, pied-à-terre d'une pièce, pièce unique, une seule pièce, petit studio, studio meublé,
  flat étudiant, une pièce et demie, 1 pièce et demie, monopièce, t1 bis, tout dans une pièce,
  chambre avec kitchenette, chambre avec coin cuisine, coin nuit dans le salon, lit dans le salon,
  studio cabine, studio étudiant, logement d'une pièce, chambre de bonne

chambre en colocation, colocation, chambre chez l'habitant, kot, chambre seule
  coloc, en coloc, chambre en coloc, colocataire, kot étudiant, un kot, cokot, chambre étudiante,
  chambre d'étudiant, chambre meublée, chambre à louer, juste une chambre, simplement une chambre,
  partager un appartement, partager un appart, partager un logement, appartement partagé, logement partagé,
  chambre chez un particulier, coliving, co-living, chez l'habitant, maison partagée, en cohabitation,
  chambre avec cuisine commune, salle de bain partagée

loft, appartement sous les toits, appartement mansardé, combles aménagés, atelier-loft
  mansarde, mansardé, sous les toits, sous les combles, dans les combles, sous le toit, combles,
  grenier aménagé, ancien atelier, ancienne usine, ancien entrepôt, espace industriel transformé,
  loft industriel, style loft, style industriel, grand plateau ouvert, poutres apparentes, pentes de toit,
  surface sous pente, dernier étage mansardé, atelier d'artiste

penthouse, attique, appartement en toiture, dernier étage avec terrasse
  en attique, appartement en attique, appartement attique, rooftop, penthouse avec terrasse, toit-terrasse,
  terrasse sur le toit, sur le toit de l'immeuble, tout en haut avec terrasse, dernier niveau avec terrasse,
  appartement de prestige en hauteur, appartement panoramique, dernier étage terrasse,
  grand appartement au sommet, au sommet de l'immeuble, étage en retrait, niveau attique

terrain, terrain à bâtir, parcelle, terrain constructible
  parcelle à bâtir, parcelle constructible, terrain nu, terrain viabilisé, terrain équipé, lot à bâtir,
  lotissement à bâtir, lopin de terre, pour construire, pour faire construire, pour bâtir, construire moi-même,
  construire nous-mêmes, construire notre maison, faire bâtir, terre agricole, zone à bâtir,
  un terrain pour construire, terre constructible, terrain de construction

local commercial, locaux commerciaux, surface commerciale, arcade, local professionnel, espace de bureaux
  commerce, boutique, magasin, arcade commerciale, pas-de-porte, fonds de commerce, local d'activité, entrepôt,
  hangar, surface de bureau, espace de bureau, cabinet, restaurant, salon de coiffure, vitrine, rez commercial,
  local artisanal, halle, hall industriel, surface administrative, local pour mon activité,
  local pour ma société, locaux, espace commercial, open space

villa, villa de standing, villa contemporaine
  villa avec piscine, villa de luxe, villa moderne, villa d'architecte, belle villa, grande villa,
  villa de maître, hôtel particulier, propriété de prestige, demeure de prestige, manoir, château,
  gentilhommière, belle demeure, maison de luxe, maison de standing, maison avec piscine, propriété avec parc,
  villa vue mer, villa provençale, villa avec grand jardin, bastide, villa haut de gamme, villa sur les hauteurs

ferme, fermette, corps de ferme, maison de campagne rénovée
  ferme rénovée, ferme à rénover, ferme à retaper, ancienne ferme, longère, mas, mas provençal, grange,
  grange aménagée, grange à rénover, rural transformé, exploitation agricole, domaine agricole, bergerie,
  corps de logis, maison paysanne, maison vigneronne, moulin, ferme en carré, vieille ferme, bâtiment de ferme,
  maison avec écurie, maison avec boxes, domaine équestre

immeuble, immeuble de rapport, immeuble locatif, bâtiment entier
  immeuble entier, immeuble complet, tout un immeuble, tout l'immeuble, immeuble d'appartements,
  immeuble d'habitation, immeuble de rendement, maison de rapport, bâtiment locatif,
  bâtiment de plusieurs logements, plusieurs appartements, plusieurs logements, maison divisée en appartements,
  immeuble à revenus, tout le bâtiment, petit immeuble, immeuble mixte, petit collectif, bloc d'appartements,
  immeuble de six appartements, maison à plusieurs appartements, monopropriété

rez-de-jardin, appartement avec jardin, rez-de-chaussée avec jardin, rez jardin
  rez-jardin, rez avec jardin, appartement rez-de-jardin, en rez-de-jardin, rez-de-chaussée avec jardinet,
  appartement avec jardinet, appartement avec petit jardin, appart avec jardin, appart avec jardinet,
  appartement plain-pied avec jardin, appartement de plain-pied, rez avec terrasse et jardin,
  rez-de-chaussée jardin, rez de jardin, appartement donnant sur le jardin, appartement avec jardin privatif,
  appart avec jardin privatif, plain-pied avec jardin privatif, rez inférieur avec jardin,
  bas de villa avec jardin

duplex, appartement en duplex, triplex, appartement sur deux niveaux
  en duplex, duplex inversé, souplex, appartement sur deux étages, appart sur deux étages,
  appart sur deux niveaux, appartement à deux niveaux, appartement sur trois niveaux,
  appartement avec escalier intérieur, escalier dans l'appartement, appartement avec mezzanine,
  duplex sous les toits, chambres à l'étage du duplex, petit duplex, grand duplex, deux niveaux reliés,
  maisonnette en immeuble

centre-ville, centre, ville, plein centre, hypercentre, cœur de ville
  en ville, au centre, en plein centre, en plein cœur, au cœur de la ville, au cœur de ville, dans le centre,
  en centre-ville, intra-muros, vieille ville, centre historique, cœur historique, hyper-centre,
  en pleine ville, en plein milieu de ville, milieu urbain, zone urbaine, quartier central, emplacement central,
  central, très central, zone piétonne, piétonnier, rue piétonne, rue commerçante, là où ça bouge,
  quartier animé, paris intra-muros, dans paris même, le vieux centre, en plein dans le centre, grande ville,
  urbain

banlieue, périphérie, agglomération, couronne, périurbain, en dehors du centre
  en banlieue, proche banlieue, petite couronne, grande couronne, première couronne, deuxième couronne,
  en périphérie, zone périurbaine, zone pavillonnaire, quartier pavillonnaire, dans un lotissement,
  cité-dortoir, ville-dortoir, faubourg, commune limitrophe, commune périphérique, commune de la couronne,
  en bordure de ville, en bord de ville, aux portes de la ville, à la sortie de ville, à l'entrée de la ville,
  en lisière de la ville, à l'extérieur du centre, excentré, un peu excentré, autour de la ville,
  alentours de la ville, environs de la ville, région parisienne, hors du ring, de l'autre côté du périph,
  au-delà du périph, à l'écart du centre, banlieusard, ceinture de la ville, dans l'agglo, loin du centre,
  hors du centre, hors de la ville, en dehors de la ville

campagne, village, milieu rural, à la campagne, zone rurale
  en pleine campagne, dans un village, petit village, hameau, bourg, bourgade, patelin, bled, rural, ruralité,
  milieu des champs, au milieu des champs, au milieu des vignes, au vert, se mettre au vert, dans la verdure,
  en pleine nature, dans la nature, au milieu de nulle part, coin perdu, trou perdu, lieu-dit,
  à côté des vaches, près des champs, près de la forêt, en lisière de forêt, au grand air, cambrousse,
  en province profonde, entre champs et bois, esprit village, loin de la ville, loin des villes, loin de tout

proche de la gare, gare, près de la gare, à proximité de la gare
  à côté de la gare, deux pas de la gare, quartier de la gare, gare à pied, face à la gare, derrière la gare,
  gare à cinq minutes, cinq minutes de la gare, dix minutes de la gare, tout près du train, près du train,
  près des trains, proche du train, à côté du train, proche des cff, gare cff, gare sncf, gare sncb,
  près du rer, proche du rer, à côté du rer, à pied jusqu'au train, accès direct au train, accessible en train,
  bien desservi en train, autour de la gare, vers la gare, côté gare

bord du lac, bord de mer, bord de l'eau, bord de rivière, vue lac, littoral
  au bord du lac, au bord de la mer, au bord de l'eau, vue sur le lac, vue mer, vue sur la mer,
  les pieds dans l'eau, à la mer, face à la mer, face au lac, front de mer, sur la côte, à la côte, à la plage,
  près de la plage, proche du lac, près du lac, près de la mer, près de l'eau, rive du lac, berges,
  sur les quais, près de la rivière, bord de seine, bord de meuse, bord de loire, au bord du léman,
  au bord du canal, au bord d'un étang, près du port, accès au lac, côté lac, sur la riviera, à deux pas du lac,
  bord de fleuve, proche de la plage, station balnéaire

quartier calme, calme, tranquille, au calme, environnement paisible
  tranquillité, coin tranquille, coin calme, coin paisible, paisible, loin du bruit, à l'écart du bruit,
  à l'abri du bruit, rue calme, rue tranquille, impasse, cul-de-sac, peu de circulation, peu de trafic,
  peu passant, peu fréquenté, loin de la route, loin de la circulation, havre de paix, silencieux, silence,
  dormir tranquille, pour être tranquille, voisinage calme, quartier paisible, loin de l'agitation, peu bruyant,
  sans nuisance sonore, avoir la paix, zone trente, petite rue sans passage

proche du travail, près du travail, proximité du lieu de travail
  près du boulot, à côté du boulot, proche du boulot, près du bureau, proche du bureau, à côté du bureau,
  près de mon bureau, proche de mon bureau, à côté de mon travail, près de mon travail, proche de mon travail,
  à deux pas du boulot, proche de mon job, près du job, près du taf, proche du taf, près de mon employeur,
  près de mon entreprise, proche de l'entreprise, près de ma boîte, près de l'usine,
  trajet court pour le travail, court trajet jusqu'au bureau, travail à pied, aller bosser à pied,
  à vélo au boulot, moins de trajet pour bosser

proche des écoles, près des écoles, à proximité des écoles, école
  près de l'école, proche de l'école, à côté de l'école, à côté des écoles, à deux pas de l'école, école à pied,
  l'école à pied, école à proximité, école dans le quartier, école du quartier, près de la crèche,
  proche de la crèche, crèche à proximité, près du collège, proche du collège, près du lycée, proche du lycée,
  près de la garderie, près d'une école, proche d'une école, près de la maternelle, près de l'athénée,
  près du gymnase, école pour les enfants, école pour les petits, bonnes écoles, près de l'université,
  près de la fac

proche des transports, près des transports publics, bien desservi, près des transports en commun
  proche du métro, près du métro, à côté du métro, métro à pied, station de métro, proche du tram, près du tram,
  à côté du tram, arrêt de tram, arrêt de bus, près du bus, proche d'un bus, proche d'un arrêt,
  bus devant la porte, ligne de tram, ligne de bus, bonne desserte, bien connecté, près d'un arrêt,
  transports à proximité, transports publics à proximité, arrêt tpg, arrêt tl, ligne de métro, arrêt de la stib

proche des commerces, près des commerces, commerces à proximité
  près des magasins, proche des magasins, à côté des magasins, à côté des commerces, magasins à pied,
  commerces à pied, commerces en bas, commerces au pied de l'immeuble, boulangerie à côté, boulangerie en bas,
  près d'une boulangerie, près de la migros, près de la coop, près d'un supermarché, supermarché à côté,
  près d'un carrefour, près d'un delhaize, près du marché, faire mes courses à pied, courses à pied,
  tous les commerces, toutes commodités, toutes les commodités, près des commodités

montagne, à la montagne, en altitude, station de ski
  dans les montagnes, en montagne, en station, près des pistes, au pied des pistes, dans les alpes,
  dans le jura, en haute-savoie, en valais, dans les préalpes, dans les pyrénées, vue sur les montagnes,
  vue montagne, sur les hauteurs, au ski, chalet en altitude, dans les vosges

matin, matinée, le matin, avant midi
  en matinée, dans la matinée, tôt le matin, de bonne heure, de bon matin, aux aurores, à la première heure,
  première heure, à l'ouverture, en début de journée, début de journée, avant-midi, au petit matin, au lever,
  au réveil, au petit-déjeuner, avant le travail, avant le boulot, avant d'aller bosser,
  avant d'aller au bureau, vers neuf heures, à neuf heures, vers dix heures, dix heures du mat,
  huit heures du mat, neuf heures du mat, du matin, après le petit-déjeuner

midi, à midi, pause de midi, heure de midi, temps de midi
  sur le midi, vers midi, vers les midi, sur le coup de midi, pause déjeuner, à la pause déjeuner,
  sur le temps de midi, entre midi et deux, entre midi et une heure, entre midi et quatorze heures,
  heure du déjeuner, à l'heure du déjeuner, heure du repas de midi, pendant ma pause repas, pause repas,
  ma pause de midi, midi pile, midi et demi, treize heures, vers treize heures, sur l'heure de midi,
  entre douze et quatorze, milieu de journée, en milieu de journée, mi-journée, à la mi-journée

après-midi, l'après-midi, après midi, début d'après-midi, fin d'après-midi
  aprèm, cet aprèm, en aprèm, cet après-midi, dans l'après-midi, en début d'après-midi, milieu d'après-midi,
  tantôt dans l'après-midi, vers quatorze heures, quatorze heures, quinze heures, vers quinze heures,
  seize heures, vers seize heures, après la pause de midi, au goûter, à l'heure du goûter, aux quatre heures,
  après la sieste, à partir de quatorze heures, dès quatorze heures, trois heures de l'après-midi,
  deux heures de l'après-midi, à la sortie de l'école

soir, soirée, le soir, en fin de journée, après le travail
  en soirée, dans la soirée, en début de soirée, début de soirée, ce soir, tard le soir, le soir venu,
  après le boulot, après le bureau, après le taf, après mon travail, après ma journée,
  après les heures de bureau, en sortant du travail, en sortant du boulot, quand je rentre du boulot,
  quand je rentre du travail, à la sortie du bureau, fin de journée, dix-huit heures, vers dix-huit heures,
  après dix-huit heures, dix-neuf heures, vers dix-neuf heures, vingt heures, vers vingt heures,
  à la nuit tombée, à l'apéro, à l'heure de l'apéro, au souper, après le souper, une fois les enfants couchés,
  quand les enfants dorment

en semaine, jour ouvrable, du lundi au vendredi, jours de semaine
  jours ouvrables, jour ouvré, jours ouvrés, pendant la semaine, en pleine semaine, en cours de semaine,
  jour de semaine, un jour de semaine, lundi, mardi, mercredi, jeudi, vendredi, lundi au vendredi,
  entre lundi et vendredi, début de semaine, en début de semaine, milieu de semaine, en milieu de semaine,
  jour de travail, les jours où je travaille, jours de bureau

week-end, weekend, fin de semaine, le week-end
  ce week-end, ce weekend, en week-end, le weekend, pendant le week-end, durant le week-end, week-end prochain,
  le week-end prochain, tous les week-ends, uniquement le week-end, plutôt le week-end, un week-end,
  les week-ends, en fin de semaine, jours de repos du week-end, un jour du week-end, les deux jours du week-end,
  début du week-end, le we, hors jours ouvrables, en dehors des jours ouvrables

samedi, le samedi
  samedi matin, samedi midi, samedi après-midi, samedi soir, ce samedi, samedi prochain, samedi qui vient,
  samedi en huit, samedi en quinze, un samedi, les samedis, samedi dans la journée, samedi toute la journée,
  samedi en matinée, samedi en fin de matinée, le samedi de préférence, dans la journée de samedi, dès samedi,
  jour du marché samedi

dimanche, le dimanche
  dimanche matin, dimanche midi, dimanche après-midi, dimanche soir, ce dimanche, dimanche prochain,
  dimanche qui vient, dimanche en huit, dimanche en quinze, un dimanche, les dimanches,
  dimanche dans la journée, dimanche toute la journée, dimanche en matinée, dimanche en fin de journée,
  le dimanche de préférence, le jour du seigneur, après la messe, dès dimanche

immédiatement, tout de suite, de suite, dès que possible, sans délai, immédiat, le plus vite possible, le plus tôt possible, au plus vite, dès maintenant
  dans l'immédiat, dès aujourd'hui, le plus tôt sera le mieux, le plus vite sera le mieux, le plus vite, le plus rapidement possible,
  plus vite ce sera mieux ce sera, plus tôt ce sera mieux ce sera, plus vite c'est mieux c'est, plus tôt c'est mieux c'est,
  sans attendre, sans tarder, hier si possible, ça presse, c'est pressé, je suis pressé, on est pressés, illico presto, dès demain, dès la semaine prochaine, aussi vite que possible,
  aussitôt que possible, au plus tôt, dans les plus brefs délais, rapidement, très rapidement, très vite,
  c'est urgent, en urgence, urgent, de toute urgence, sur-le-champ, ce mois-ci, cette semaine,
  la semaine prochaine, dans les prochains jours, dans quelques jours, d'ici quelques jours,
  du jour au lendemain, à l'instant, asap, dès la remise des clés, dès que c'est libre, dans quinze jours,
  d'ici quinze jours, d'ici deux semaines, d'ici la fin du mois

dans les trois mois, d'ici trois mois, sous trois mois, moins de trois mois, un à trois mois
  dans trois mois, dans deux mois, dans un mois, d'ici un mois, d'ici deux mois, d'ici un mois ou deux,
  d'ici deux ou trois mois, dans deux ou trois mois, dans un ou deux mois, dans les deux mois,
  dans un mois et demi, le mois prochain, dès le mois prochain, au début du mois prochain,
  la fin du mois prochain, dans le trimestre, d'ici un trimestre, trois mois maximum, deux mois maximum,
  d'ici 3 mois, dans 3 mois, dans les 3 mois, d'ici 2 mois, dans 2 mois, dans 1 mois, dans huit semaines,
  dans six semaines, d'ici quelques semaines, dans quelques semaines, prochains trois mois,
  trois mois au plus tard, deux mois au plus tard, mois prochain au plus tard, 3 mois au plus tard

dans les six mois, d'ici six mois, sous six mois, moins de six mois, trois à six mois
  dans six mois, dans cinq mois, dans quatre mois, d'ici quatre mois, d'ici cinq mois, d'ici quatre à cinq mois,
  dans quatre ou cinq mois, d'ici cinq ou six mois, dans cinq ou six mois, dans les six prochains mois,
  dans les cinq mois, d'ici une demi-année, dans une demi-année, dans le semestre, d'ici un semestre,
  six mois maximum, d'ici 6 mois, dans 6 mois, dans les 6 mois, dans 4 mois, dans 5 mois, d'ici 4 mois,
  d'ici 5 mois, prochains six mois, dans une petite demi-année, six mois au plus tard, cinq mois au plus tard,
  6 mois au plus tard

plus tard, l'année prochaine, l'an prochain, plus de six mois, dans un an
  année prochaine, an prochain, courant de l'année prochaine, début de l'année prochaine, dans une année,
  d'ici un an, d'ici une année, dans l'année qui vient, dans plus de six mois, au-delà de six mois,
  dans sept mois, dans huit mois, dans neuf mois, dans dix mois, dans deux ans, d'ici deux ans,
  dans quelques années, à long terme, à plus long terme, dans un avenir lointain, projet à long terme,
  plus tard dans l'année, dans longtemps, beaucoup plus tard, l'année d'après, une fois à la retraite,
  dans 1 an, dans 2 ans, bien plus tard, nettement plus tard, ça ne presse pas, ça presse pas, ça ne presse pas du tout,
  ça peut attendre, on peut attendre, pas avant un an, pas avant une année, pas avant l'année prochaine,
  pas avant l'an prochain, pas avant longtemps, pas de sitôt

flexible, date flexible, à convenir, sans date précise, peu importe la date
  souple, je suis souple, on est souple, je suis flexible, on est flexible, peu importe quand, n'importe quand,
  quand ça se libère, selon disponibilité, selon la disponibilité, selon les disponibilités, selon le bien,
  quand on aura trouvé, dès qu'on aura trouvé, dès que je trouve, dès qu'on trouve, quand je trouverai,
  quand on trouvera, rien ne presse, aucune urgence, sans urgence, aucune date précise, aucune date fixe,
  pas de date précise, pas pressé, on n'est pas pressés, j'ai le temps, on a le temps, on prend notre temps,
  je m'adapte, on s'adapte, date à discuter, ouvert pour la date, sans contrainte de date,
  au gré du propriétaire

à la fin du préavis, fin de préavis, fin de bail, délai de congé, à l'échéance du bail
  préavis, mon préavis, préavis de trois mois, trois mois de préavis, un mois de préavis, après mon préavis,
  la fin de mon préavis, quand mon préavis se termine, au terme de mon préavis, au terme du bail,
  fin de mon bail, à l'échéance de mon bail, quand mon bail se termine, quand mon bail finit,
  prochain terme de résiliation, au prochain terme, délai de résiliation, après ma résiliation,
  dès que j'ai résilié, quand j'aurai résilié, je dois d'abord résilier, après ma dédite, ma dédite,
  donner mon congé, donner ma dédite, donner mon préavis, le temps de résilier, mon renon, donner mon renon,
  après mon renon, une fois sorti du bail, quand mon bail est fini, trois mois de renon

salarié, employé, en emploi, travailleur salarié, activité salariée
  en cdi, en cdd, ouvrier, cadre, je travaille dans une entreprise, je travaille pour une boîte,
  je bosse dans une boîte, je bosse pour une boîte, en entreprise, chez un patron, j'ai un patron,
  j'ai un employeur, je touche un salaire, j'ai un salaire, salaire fixe, dans le privé, secteur privé,
  employé de bureau, employé de commerce, contrat de travail, fiche de paie, j'ai un travail fixe,
  j'ai un job fixe, j'ai un emploi stable, emploi salarié, employé dans une banque, dans une multinationale,
  cadre supérieur, cadre dirigeant, j'ai un poste fixe

indépendant, à mon compte, travailleur indépendant, profession libérale, chef d'entreprise, indépendante, freelance, libéral, auto entrepreneur, ma propre entreprise
  à son compte, installé à mon compte, en libéral, patron, patronne, je suis mon propre patron,
  mon propre patron, ma propre boîte, ma propre société, j'ai ma boîte, j'ai ma société, j'ai mon entreprise,
  j'ai mon commerce, j'ai mon cabinet, auto-entrepreneur, autoentrepreneur, micro-entrepreneur,
  micro-entreprise, free-lance, en freelance, entrepreneur, gérant de société, gérant de sàrl,
  raison individuelle, commerçant, artisan, agriculteur, exploitant agricole, avocat à mon compte,
  travailleur autonome, consultant indépendant, statut d'indépendant

fonctionnaire, agent public, service public, agent de l'état, fonction publique
  dans la fonction publique, titulaire de la fonction publique, agent territorial, fonctionnaire statutaire,
  statutaire, nommé, nommée à titre définitif, dans le public, secteur public, je travaille pour l'état,
  je travaille à l'état, je travaille à la commune, je travaille pour la commune, je travaille à la mairie,
  à la mairie, employé communal, employé de l'état, employé de la confédération, à la confédération,
  à l'administration cantonale, à l'administration fédérale, pour le canton, au ministère, à la préfecture,
  policier, gendarme, militaire, pompier professionnel, prof titulaire, professeur des écoles,
  enseignant titulaire, douanier, fonctionnaire européen, fonctionnaire international

étudiant, aux études, à l'université
  étudiante, j'étudie, en études, je fais des études, à la fac, à l'uni, à l'unif, à la haute école, à l'epfl,
  en master, en licence, en bachelor, en bac plus trois, en doctorat, doctorant, thésard, en thèse, en prépa,
  en école de commerce, école d'ingénieur, en fac de droit, en médecine à l'université,
  en première année de droit, étudiant erasmus, erasmus, lycéen, gymnasien, je suis encore aux études,
  je suis à l'école, en bts

apprenti, en apprentissage, alternant, en alternance
  apprentie, apprentissage, contrat d'apprentissage, je fais un apprentissage, place d'apprentissage,
  alternance, contrat en alternance, alternante, contrat de professionnalisation, contrat pro, je fais un cfc,
  en cfc, cfc en cours, première année de cfc, en cap, formation en alternance, formation professionnelle,
  chez un maître d'apprentissage, apprenti deuxième année, contrat ifapme

retraité, à la retraite, pensionné, rentier avs, préretraité, retraitée, en retraite, pensionnée
  retraite, jeune retraité, à la pension, pension de retraite, prépensionné, en prépension, préretraite,
  retraite anticipée, rentière avs, à l'avs, je touche l'avs, je touche ma retraite, je touche ma pension,
  j'ai fini de travailler, ancien fonctionnaire à la retraite, senior à la retraite, caisse de retraite,
  déjà à la retraite, retraité de l'enseignement

sans emploi, au chômage, demandeur d'emploi, en recherche d'emploi, chômeur
  chômage, chômeuse, demandeuse d'emploi, chercheur d'emploi, inscrit à pôle emploi, pôle emploi,
  inscrit à france travail, france travail, au forem, inscrit au forem, chez actiris, à l'onem, à l'orp,
  inscrit à l'orp, je cherche du travail, je cherche du boulot, je cherche un emploi, je cherche un job,
  je cherche un boulot, à la recherche d'un emploi, à la recherche d'un travail, entre deux jobs,
  entre deux emplois, entre deux boulots, entre deux postes, sans travail, sans boulot,
  sans activité professionnelle, sans activité, je pointe, je timbre, j'ai perdu mon emploi,
  j'ai perdu mon travail, j'ai perdu mon boulot, j'ai été licencié, je me suis fait virer, en fin de droits,
  allocations de chômage, indemnités de chômage

femme au foyer, homme au foyer, au foyer, mère au foyer, ménagère
  maman au foyer, père au foyer, papa au foyer, parent au foyer, je m'occupe des enfants,
  je m'occupe de la maison, je m'occupe du ménage, je m'occupe du foyer, j'élève mes enfants,
  j'élève les enfants, je garde mes enfants, maman à plein temps, maman à temps plein, papa à plein temps,
  je tiens la maison, je reste avec les enfants, mère de famille au foyer, fée du logis, je gère la maison

congé parental, congé maternité, congé paternité, congé de maternité
  en congé parental, en congé maternité, en congé mat, congé mat, en congé de maternité, en congé paternité,
  congé d'adoption, en congé d'adoption, congé d'allaitement, congé bébé, en congé bébé, arrêt maternité,
  en arrêt maternité, repos d'accouchement, crédit-temps parental, en pause parentale, pause bébé,
  pause carrière pour les enfants, maternité jusqu'à la rentrée, je viens d'accoucher

aide sociale, rente d'invalidité, rsa, prestations sociales, allocations sociales
  au rsa, je touche le rsa, au cpas, aidé par le cpas, revenu d'intégration, à l'aide sociale, au social,
  à l'hospice général, allocation adulte handicapé, aah, je touche l'aah, en invalidité, pension d'invalidité,
  rente ai, à l'ai, rentier ai, bénéficiaire de l'ai, sur la mutuelle, à la mutuelle, allocation handicap,
  minima sociaux, prestations complémentaires, invalide

frontalier, travailleur frontalier, permis frontalier
  frontalière, je travaille en suisse, je bosse en suisse, je travaille au luxembourg, je bosse au luxembourg,
  je travaille à genève, je travaille de l'autre côté, l'autre côté de la frontière, je passe la frontière,
  je traverse la frontière, permis g, payé en francs suisses, salaire suisse, salaire luxembourgeois,
  boulot en suisse, job au luxembourg, emploi en suisse, contrat suisse, contrat luxembourgeois

cdi, contrat à durée indéterminée, durée indéterminée, contrat fixe, indéterminé, indéterminée
  en cdi, à durée indéterminée, contrat indéterminé, poste fixe, engagé fixe, contrat de durée indéterminée,
  sans limite de durée, sans date de fin, permanent, stable, emploi stable, titulaire, titularisé, nommé,
  statutaire, définitif, engagé définitivement, contrat stable, embauché définitivement, cdi confirmé,
  cdi depuis des années

cdd, contrat à durée déterminée, durée déterminée, contrat temporaire, déterminée, temporaire
  en cdd, déterminé, à durée déterminée, contrat déterminé, contrat limité, durée limitée,
  contrat de durée déterminée, contrat d'un an, contrat de six mois, contrat d'une année, contractuel,
  vacataire, contrat saisonnier, saisonnier, contrat de remplacement, en remplacement, remplaçant,
  jusqu'à la fin du contrat, mon contrat se termine, contrat renouvelable, contrat de mission limité,
  contrat de projet, cdd de six mois, cdd d'un an

intérim, intérimaire, travail temporaire, agence d'intérim
  en intérim, boîte d'intérim, mission d'intérim, missions d'intérim, en mission, mission temporaire,
  par une agence de placement, agence de placement, placé par une agence, temporaire chez manpower, manpower,
  adecco, randstad, chez adecco, chez randstad, par randstad, tempo team, placement temporaire,
  location de services, contrat d'intérim, à la mission

période d'essai, temps d'essai, à l'essai
  en période d'essai, au temps d'essai, pendant le temps d'essai, encore à l'essai, ma période d'essai,
  mois d'essai, trois mois d'essai, fin de période d'essai, essai renouvelé, période probatoire,
  stage probatoire, mon temps d'essai, période d'essai en cours, période d'essai de trois mois,
  encore en période d'essai, essai de trois mois, essai de six mois, un mois d'essai, fin de l'essai,
  fin du temps d'essai, période d'essai renouvelée

temps plein, plein temps, cent pour cent, temps complet
  à temps plein, à plein temps, à temps complet, à cent pour cent, à 100 pour cent, à 100 %, 100 %,
  trente-cinq heures, trente-huit heures, quarante heures, quarante-deux heures, cinq jours par semaine,
  cinq jours sur cinq, du lundi au vendredi, full time, journées complètes, horaire complet,
  taux de cent pour cent, taux plein, forfait jours

temps partiel, mi-temps, partiel, quatre-cinquièmes
  à temps partiel, à mi-temps, à cinquante pour cent, à quatre-vingts pour cent, à huitante pour cent,
  à soixante pour cent, à septante pour cent, à 50 pour cent, à 80 pour cent, à 60 pour cent, à 50 %, à 80 %,
  à 60 %, quatre cinquième, quatre cinquièmes, en quatre cinquième, trois quarts temps, à trois quarts temps,
  tiers-temps, trois jours par semaine, quatre jours par semaine, deux jours par semaine,
  quelques heures par semaine, part time, temps réduit, taux réduit, horaire réduit, un jour sur deux

seul, personne seule, célibataire, personne vivant seule
  toute seule, tout seul, je vis seul, je vis seule, j'habite seul, juste moi, rien que moi, que moi,
  uniquement moi, moi seul, moi tout seul, moi toute seule, moi uniquement, seulement moi, une seule personne,
  célib, en solo, solo, veuf, veuve, divorcé sans enfant, pour une personne, 1 personne,
  je suis le seul occupant, en solitaire, homme seul, femme seule,
  moi et mon chat, moi et mon chien, mon chat et moi, mon chien et moi, juste mon chat et moi, avec mon chat, avec mon chien,
  personne avec moi, avec personne, personne d'autre, en solitaire, comme un grand, comme une grande, moi-même

couple, en couple, à deux, conjoint
  jeune couple, couple sans enfant, couple marié, couple de retraités, nous deux, tous les deux,
  toutes les deux, avec mon mari, avec ma femme, mon mari et moi, ma femme et moi, avec mon copain,
  avec ma copine, mon copain et moi, ma copine et moi, mon compagnon et moi, ma compagne et moi,
  avec mon compagnon, avec ma compagne, avec mon conjoint, avec ma conjointe, avec mon épouse,
  mon épouse et moi, avec mon ami, avec mon amie, mon ami et moi, avec mon partenaire, avec ma partenaire,
  avec mon chéri, avec ma chérie, pacsés, cohabitants légaux, avec ma moitié, deux adultes sans enfant,
  juste nous deux, rien que nous deux, que nous deux,
  avec ma moitié, avec ma chérie, avec mon chéri, avec mon homme, avec ma fiancée, avec mon fiancé, avec ma blonde,
  avec mon amoureux, avec mon amoureuse, mon chéri et moi, ma chérie et moi, mon copain et moi, ma copine et moi

famille, famille avec enfants, couple avec enfants, parents avec enfants
  en famille, toute la famille, ma famille, petite famille, famille nombreuse, famille recomposée,
  avec les enfants, avec les gosses, avec les gamins, avec les petits, avec nos enfants, avec nos deux enfants,
  avec un bébé, nous et les enfants, nous et les petits, ma femme et les enfants, mon mari et les enfants,
  deux adultes deux enfants, deux adultes un enfant, deux adultes trois enfants, les parents et les enfants,
  parents et enfants, couple et enfants, avec femme et enfants, avec mari et enfants, on est une famille,
  papa maman et les enfants, couple plus enfants, un bébé en route, avec la marmaille,
  deux adultes et un enfant, deux adultes et deux enfants, deux adultes et trois enfants,
  ma femme et mes enfants, mes enfants et ma femme

colocation, entre amis, coloc, colocataires, en colocation, en coloc, à plusieurs
  en coloc, en colocation, à plusieurs, entre potes, avec des potes, avec un pote, avec des copains,
  avec des copines, avec une copine d'études, avec des amis, entre copains, entre copines, avec mes colocs,
  colocataire, colocs, entre étudiants, avec des étudiants, avec des camarades, avec des collègues,
  entre collègues, avec un collègue, avec ma sœur, avec mon frère, avec mon cousin, entre frères et sœurs,
  plusieurs colocataires, groupe d'amis, en communauté, en cohabitation,
  avec des potes, avec un pote, avec deux potes, avec trois potes, avec mes potes, avec des amis, avec un ami, avec une amie,
  avec deux amis, avec deux amies, avec mes amis, avec des copains, avec deux copains, avec des copines, avec deux copines,
  avec des collègues, avec un collègue, avec une collègue, avec des camarades, avec d'autres étudiants, à plusieurs,
  on se partage le loyer, on partage le loyer, avec ma meilleure amie, avec mon meilleur ami, avec des inconnus

famille monoparentale, parent seul, parent solo, mère célibataire, monoparental
  monoparentale, maman solo, papa solo, mère seule, père seul, père célibataire, maman célibataire,
  papa célibataire, seule avec mes enfants, seul avec mes enfants, seule avec mon fils, seule avec ma fille,
  seul avec mon fils, seul avec ma fille, seule avec les enfants, seul avec les enfants, seule avec un enfant,
  j'élève seule mes enfants, j'élève mes enfants seule, mon fils et moi, ma fille et moi, mes enfants et moi,
  mes deux enfants et moi, moi et mes enfants, moi et mon fils, moi et ma fille, divorcée avec enfants,
  séparée avec enfants, garde alternée, garde partagée, maman seule, papa seul

entreprise, société, personne morale, société pour employés
  pour une entreprise, pour ma société, pour ma boîte, pour l'entreprise, au nom de la société,
  au nom de l'entreprise, bail au nom de l'entreprise, bail de société, la boîte, la société, pour nos employés,
  pour nos collaborateurs, pour nos ouvriers, pour le personnel, pour un collaborateur, logement de fonction,
  logement de service, pour une association, pour une fondation, pour une sàrl, pour une sci,
  bail professionnel, location professionnelle

chien, chienne, un chien
  toutou, clebs, clébard, chiot, labrador, berger allemand, caniche, chihuahua, bouledogue, golden retriever,
  golden, teckel, beagle, jack russell, border collie, yorkshire, yorkie, cocker, malinois, husky, rottweiler,
  bichon, staffie, épagneul, molosse, lévrier, carlin, spitz, berger australien, cavalier king charles,
  bouvier bernois, saint-bernard, shih tzu, westie, setter, dalmatien, chien-guide, chien d'assistance

chat, chatte, un chat
  chaton, minou, minette, matou, gros matou, minet, siamois, persan, maine coon, bengal, ragdoll,
  british shorthair, sphynx, chartreux, félin, chat d'intérieur, chat d'appartement, chat de gouttière, birman,
  sacré de birmanie, abyssin, scottish fold, chat stérilisé, angora

petits animaux, rongeur, nac, oiseau, poisson, animaux en cage
  lapin, lapin nain, hamster, cochon d'inde, cobaye, gerbille, chinchilla, furet, dégu, souris, rat domestique,
  octodon, canari, perruche, perroquet, inséparables, calopsitte, oiseau en cage, volière, poisson rouge,
  aquarium, tortue, terrarium, serpent, gecko, lézard, iguane, bocal, reptile, nouveaux animaux de compagnie,
  petite bête en cage, poule, phasme

aucun animal, pas d'animaux, sans animaux
  pas d'animal, zéro animal, sans animal, aucun animal domestique, aucun animal de compagnie,
  pas d'animaux de compagnie, pas de bête, pas de bestiole, aucune bête, aucune bestiole, ni chien ni chat,
  ni chat ni chien, pas de chien ni chat, même pas un poisson rouge, juste des plantes, allergique aux poils,
  allergique aux animaux, pas le moindre animal, aucun compagnon à poils

fumeur, fumeuse, je fume
  on fume, nous fumons, gros fumeur, petit fumeur, fumeur occasionnel, fumeur invétéré, j'en grille une,
  j'en fume quelques-unes, une clope, des clopes, une cigarette par jour, quelques cigarettes par jour,
  dix cigarettes par jour, un paquet par jour, un demi-paquet par jour, paquet par jour, accro à la nicotine,
  accro à la clope, je crapote, je vapote, cigarette électronique, une petite clope, le cigare, la pipe,
  la chicha, fumeur social, une clope après le repas

non-fumeur, non-fumeuse, non fumeur, sans tabac
  non fumeuse, je fume pas, je ne fume pas, on fume pas, on ne fume pas, personne ne fume, jamais fumé,
  j'ai jamais fumé, je n'ai jamais fumé, jamais touché une cigarette, j'ai arrêté de fumer,
  j'ai arrêté la cigarette, j'ai arrêté la clope, arrêté la cigarette, arrêté de fumer, je ne fume plus,
  ex-fumeur, ancien fumeur, ancienne fumeuse, la fumée me dérange, je déteste la cigarette, je déteste la fumée,
  anti-tabac, allergique à la fumée, zéro tabac

seulement dehors, uniquement à l'extérieur, fumeur à l'extérieur, sur le balcon
  dehors, à l'extérieur, que dehors, uniquement dehors, juste dehors, toujours dehors, au balcon, à la fenêtre,
  au jardin, dans le jardin, sur la terrasse, devant la porte, devant l'immeuble, je sors pour fumer,
  je sors fumer, jamais à l'intérieur, jamais dedans, jamais dans l'appartement, jamais dans la maison,
  jamais en appartement, pas à l'intérieur, je vais dehors, je descends fumer, en bas de l'immeuble

crédit hypothécaire, prêt immobilier, hypothèque, emprunt, crédit bancaire, prêt bancaire, prêt, prêts, crédit, crédits, emprunts, emprunter, emprunte, hypothécaire, financement, financer, banque, bancaire
  avec la banque, par la banque, prêt à la banque, emprunt à la banque, en empruntant, j'emprunte,
  je vais emprunter, on va emprunter, on emprunte, à crédit, par un prêt, par un crédit, prêt hypothécaire,
  crédit immobilier, crédit immo, prêt immo, la banque finance, financement bancaire, financé par la banque,
  par un courtier, prêt sur vingt ans, prêt sur vingt-cinq ans, prêt à taux zéro, ptz, prêt relais, crédit-pont,
  la banque suit, ma banque me suit, emprunt hypothécaire, prêt social, crédit logement, hypothèque à taux fixe,
  hypothèque saron

comptant, fonds propres, cash, sans crédit, apport personnel total, liquidités, espèces, économies, épargne, apport personnel
  au comptant, paiement comptant, achat comptant, avec mes fonds propres, mes propres moyens,
  avec mes économies, mes économies, nos économies, mon épargne, notre épargne, épargne personnelle,
  sans emprunt, sans emprunter, sans prêt, sans la banque, sans hypothèque, j'ai l'argent, on a l'argent,
  l'argent est sur le compte, argent sur mon compte, de ma poche, de notre poche, en une fois, d'un seul coup,
  rubis sur l'ongle, bas de laine, deuxième pilier, troisième pilier, mon lpp, sur mes deniers,
  capital personnel, liquide, liquides

vente d'un bien, vente d'un autre bien, produit de la vente, après vente de mon logement
  en vendant ma maison, en vendant mon appartement, en vendant notre maison, en vendant notre appartement,
  en vendant mon appart, je vends ma maison, je vends mon appartement, on vend notre maison,
  on vend notre appartement, on vend l'autre, vente de ma maison, vente de mon appartement,
  vente de notre maison, vente de notre appartement, vente de mon bien actuel, la revente,
  revente de mon appartement, revente de ma maison, argent de la vente, avec la vente, grâce à la vente,
  ma maison est en vente, notre maison est en vente, une fois la maison vendue, quand j'aurai vendu,
  quand on aura vendu, j'ai vendu ma maison, on a vendu la maison, vente de l'autre maison

aide familiale, aide de la famille, donation, soutien des parents, avance d'hoirie
  avec l'aide des parents, aide de mes parents, aide des parents, aide de nos parents, mes parents m'aident,
  nos parents nous aident, mes parents aident, mes parents participent, mes parents me prêtent,
  mes parents avancent, coup de pouce des parents, coup de main des parents, donation de mes parents,
  avance sur héritage, prêt familial, prêt de mes parents, prêt de la famille, la famille donne,
  la famille aide, la famille participe, mon père m'aide, ma mère m'aide, mes beaux-parents nous aident,
  les beaux-parents, papa et maman, soutien familial, mes grands-parents m'aident, argent de la famille

héritage, succession
  j'ai hérité, on a hérité, nous avons hérité, je viens d'hériter, suite à un héritage, un héritage,
  argent hérité, par succession, suite à une succession, une succession, legs, un legs, ma part d'héritage,
  l'héritage de mes parents, l'héritage de ma mère, l'héritage de mon père, l'héritage de ma grand-mère,
  assurance-vie de mes parents, suite à un décès, suite au décès, ce que m'a laissé grand-mère

pas encore défini, à définir, pas encore réglé, encore ouvert, indécis
  à voir, à étudier, à l'étude, encore à voir, encore à définir, encore à clarifier, à clarifier, en réflexion,
  en discussion, pas encore décidé, pas encore fixé, pas encore vu, pas encore demandé, rien de décidé,
  rien de fixé, on verra bien, on verra le moment venu, en train de voir, je me renseigne encore,
  on se renseigne encore, je dois encore voir, aucune idée pour le moment, je sais pas encore,
  je ne sais pas encore, pas encore clair, c'est encore flou, encore en négociation

garantie bancaire, dépôt bancaire, compte de garantie, caution bancaire, dépôt de garantie
  compte bloqué, sur un compte bloqué, compte garantie loyer, compte de garantie loyer, dépôt à la banque,
  dépôt sur un compte, argent bloqué, trois mois bloqués, deux mois bloqués, trois mois de dépôt,
  deux mois de caution, trois mois de loyer, deux mois de loyer, garantie en espèces, argent à la banque,
  versement sur un compte, somme bloquée à la banque, deux mois de garantie, trois mois de garantie,
  compte de consignation, consignation bancaire, dépôt sur compte épargne

garant, caution solidaire, caution personnelle, caution parentale, porte-fort
  mes parents se portent garants, mes parents se portent caution, mes parents sont garants,
  mon père se porte garant, mon père est garant, ma mère est garante, ma mère se porte garante,
  mes parents garantissent, garante, garant physique, quelqu'un se porte garant, quelqu'un signe pour moi,
  se porter garant, se porte garant, se portent garants, se porte caution, acte de caution, codébiteur,
  cosignataire, signature de mes parents, visale, garantie visale, action logement,
  mon employeur se porte garant, caution de mes parents, garantie du cpas

assurance caution, assurance de garantie, assurance loyer, société de cautionnement, garantie sans dépôt
  swisscaution, swiss caution, firstcaution, first caution, gocaution, go caution, smartcaution,
  caution par assurance, cautionnement, société de caution, garantie loyer sans dépôt, assurance garantie loyer,
  par une assurance, via une assurance, chez un assureur, assurance loyers impayés, garantme, korfine,
  prime annuelle, certificat de cautionnement, organisme de caution

habiter soi-même, résidence principale, usage propre, y habiter, occupation personnelle
  pour moi-même, pour nous-mêmes, pour y habiter, pour y vivre, y vivre,
  pour habiter, pour vivre dedans, pour vivre,
  pour y loger, je vais y habiter, on va y habiter, on y habitera, j'y habiterai, y emménager,
  emménager moi-même, ma résidence principale, habitation principale, logement principal, domicile principal,
  domicile, mon chez-moi, notre chez-nous, usage personnel, usage privé, pour nous loger, pour me loger,
  à titre personnel, habitation propre et unique, propriétaire occupant, c'est pour moi, c'est pour nous,
  juste pour moi, juste pour nous, uniquement pour moi, pour y habiter nous-mêmes

investissement, location, mise en location, rendement, placement, investissement locatif, investir
  louer, pour louer, pour le louer, pour la louer, pour le mettre en location, mettre en location,
  à mettre en location, pour investir, placer mon argent, placer de l'argent, pour le rendement,
  rapport locatif, revenu locatif, rentabilité, pour des locataires, avec un locataire dedans, airbnb,
  faire du airbnb, location saisonnière, bien de rapport, défiscaliser, défiscalisation, loi pinel,
  immobilier de rendement, plus-value, revente avec bénéfice, comme bailleur

résidence secondaire, vacances, maison de vacances, pied-à-terre
  pour les vacances, appartement de vacances, logement de vacances, seconde résidence, deuxième résidence,
  deuxième maison, pour les week-ends, pour le week-end, pour l'été, pour l'hiver, pour skier, pour le ski,
  pour aller à la mer, pour aller au soleil, maison de week-end, quelques semaines par an, quelques mois par an,
  chalet de vacances, lieu de villégiature, pour s'échapper le week-end

pour les enfants, pour les parents, pour un proche
  pour mon fils, pour ma fille, pour mes enfants, pour nos enfants, pour ma mère, pour mon père,
  pour mes parents, pour mes beaux-parents, pour ma belle-mère, pour ma grand-mère, pour mes grands-parents,
  pour mon grand-père, pour mon frère, pour ma sœur, pour mon neveu, pour ma nièce, pour mon petit-fils,
  pour ma petite-fille, pour ma maman, pour mon papa, pour le gamin, pour la gamine, pour le petit qui étudie,
  pour ma fille étudiante, pour mon fils étudiant, pour loger mes parents, pour loger mon fils,
  pour loger ma fille, y mettre mes parents, y mettre ma mère, pour quelqu'un de la famille

bureau, cabinet, usage professionnel, usage mixte, usage commercial
  bureaux, cabinet médical, cabinet dentaire, cabinet de kiné, cabinet de physio, cabinet d'avocat,
  étude d'avocat, étude de notaire, professionnel, à titre professionnel, pour mon activité, pour mon cabinet,
  pour ma société, pour mon entreprise, pour ma boîte, pour mon business, pour mes clients,
  pour recevoir des clients, pour recevoir mes patients, pour mes patients, siège de la société, atelier,
  salon d'esthétique, institut de beauté, pour y travailler, y exercer mon activité, lieu de travail,
  profession libérale, local pour mon activité

neuf, construction neuve, logement neuf, sur plan, nouvelle construction
  neuve, tout neuf, dans le neuf, bâtiment neuf, immeuble neuf, maison neuve, construction récente,
  construction nouvelle, bâtiment récent, immeuble récent, récent, sur plans, vefa, en vefa, clé en main,
  clé sur porte, en construction, fraîchement construit, tout juste construit, vient d'être construit,
  promotion neuve, programme neuf, minergie, basse consommation, maison passive, normes actuelles,
  nouveau bâtiment,
  du moderne, moderne, du contemporain, contemporain, du récent, dans le récent, qui sente le neuf, jamais habité

ancien, bâtiment ancien, immeuble ancien, maison ancienne
  ancienne, dans l'ancien, de l'ancien, vieille maison, vieil immeuble, vieux bâtiment, haussmannien,
  immeuble haussmannien, art nouveau, art déco, maison de maître, d'époque, cachet, du cachet, avec du cachet,
  charme de l'ancien, charme d'antan, parquet et moulures, parquet moulures cheminée, moulures, hauts plafonds,
  vieilles pierres, pierres apparentes, poutres apparentes, avec une âme, maison de caractère,
  avec du caractère, début de siècle, années trente, bâtiment historique, bâtiment classé,
  du vieux, dans le vieux, vieilles pierres, les vieilles pierres, poutres apparentes, avec des poutres, des poutres,
  moulures, des moulures, avec des moulures, du charme, avec du charme, charme de l'ancien, pierres apparentes, hauts plafonds,
  vieille bâtisse, une bâtisse, vieux parquet, de caractère, du caractère, qui a une âme, qui a une histoire

rénové, refait à neuf, entièrement rénové, restauré, remis à neuf
  refait, retapé, rafraîchi, modernisé, réhabilité, remis au goût du jour, remis aux normes, rénovation récente,
  récemment rénové, déjà rénové, rénové récemment, fraîchement rénové, sans travaux, sans travaux à prévoir,
  sans rien à faire, rien à refaire, aucun travaux, aucuns travaux, travaux déjà faits, prêt à emménager,
  prêt à habiter, plus rien à faire, poser ses valises, poser les valises, repeint, bon état, en bon état,
  impeccable

à rénover, à rafraîchir, avec travaux, travaux à prévoir, à restaurer
  à retaper, à refaire, à remettre en état, à remettre à neuf, à moderniser, à transformer, à réhabiliter,
  avec des travaux, travaux à faire, faire des travaux, faire les travaux, gros travaux, petits travaux,
  de gros travaux, tout à refaire, tout refaire, refaire moi-même, rénover moi-même, je suis bricoleur,
  on est bricoleurs, je bricole, on bricole, mon mari est bricoleur, mettre à mon goût, à notre goût,
  dans son jus, ruine, projet de rénovation, passoire thermique, à relooker

première occupation, première location, jamais habité, jamais occupé
  premier occupant, première occupante, premier locataire, premiers locataires, premiers occupants,
  premiers habitants, jamais loué, encore jamais habité, personne avant nous, personne avant moi,
  inauguré par nous, étrenner, être les premiers, être le premier, être la première, première main,
  première mise en location, flambant neuf jamais habité, sortie de chantier, livraison du promoteur

peu importe, tous états, indifférent, neuf ou ancien, sans préférence
  peu m'importe, ça m'est égal, ça nous est égal, m'est égal, c'est égal, aucune préférence, pas de préférence,
  ancien ou neuf, neuf comme ancien, tous les états, tout état, n'importe quel état, n'importe lequel,
  tout me convient, tout nous convient, tout me va, les deux me vont, les deux nous vont, l'un ou l'autre,
  ouvert à tout, ouverts à tout, je suis ouvert, on est ouverts, pas regardant, je m'en fiche

meublé, entièrement meublé, équipé, avec meubles, avec du mobilier, besoin de meubles, meublée, avec les meubles, avec mobilier
  avec le mobilier, avec des meubles, mobilier compris, meubles compris, tout équipé, entièrement équipé,
  tout compris avec meubles, tout meublé, prêt à vivre, garni, appartement garni, juste poser ma valise,
  avec lit et canapé, avec lit table chaises, location meublée, meublé équipé, vaisselle et meubles, avec tout

non meublé, vide, sans meubles, nu, pas de meubles, tout sauf meublé, surtout pas meublé, surtout pas de meubles, non meublée, pas meublé, pas meublée, sans mobilier
  sans rien dedans, location vide, location nue, logement vide, appartement vide, loué vide, loué nu,
  complètement vide, totalement vide, mes propres meubles, mes meubles, nos meubles, nos propres meubles,
  j'ai mes meubles, on a nos meubles, j'ai déjà mes meubles, on a déjà tout, j'ai tout le mobilier,
  je viens avec mes meubles, j'apporte mes meubles, j'amène mes meubles, mon propre mobilier, notre mobilier,
  sans, sans rien, tous mes meubles, mon mobilier, les miens

partiellement meublé, semi-meublé, en partie meublé
  semi meublé, à moitié meublé, à demi meublé, partiellement, en partie, avec quelques meubles,
  quelques meubles, un peu de mobilier, une partie des meubles, certains meubles, avec l'essentiel,
  le strict minimum, juste un lit, juste le lit, juste les armoires, juste les placards, avec les gros meubles,
  meublé en partie, meublé partiellement, pas complètement meublé

cuisine équipée, avec cuisine, cuisine aménagée, cuisine agencée
  avec la cuisine, cuisine installée, cuisine complète, cuisine comprise, juste la cuisine,
  seulement la cuisine, uniquement la cuisine, cuisine avec électroménager, électroménager, avec électroménager,
  avec les appareils, avec frigo, avec frigo et four, avec four et plaques, avec lave-vaisselle,
  vide avec cuisine équipée, avec une cuisine intégrée, cuisine super équipée, cuisine déjà là

balcon, loggia
  balconnet, petit balcon, grand balcon, balcon couvert, balcon fermé, balcon filant, véranda sur balcon,
  balcon plein sud, balcon vue lac, un bout de balcon, avec un balcon, juste un balcon, deux balcons,
  bow-window, jardinières au balcon, balcon pour deux chaises, balcon d'angle, balcon ensoleillé,
  balcon sur cour, balcon côté rue

terrasse, patio, cour
  petite terrasse, grande terrasse, belle terrasse, terrasse couverte, terrasse en bois, terrasse plein sud,
  pergola, véranda, cour intérieure, courette, cour privative, deck, avec une terrasse,
  une terrasse de plain-pied, terrasse pour manger dehors, terrasse pour le barbecue, terrasse dallée,
  espace dallé, terrasse ensoleillée

jardin, extérieur vert, jardinet, jardin privatif
  jardin privé, petit jardin, grand jardin, bout de jardin, carré d'herbe, pelouse, gazon, terrain,
  bout de terrain, espace vert, potager, verger, coin de verdure, avec de l'herbe, de la verdure,
  de l'herbe pour les enfants, un coin pour les enfants, pour que les enfants courent, pour le chien courir,
  parc arboré, jardin commun, jardin partagé, jardin clôturé, terrain clos, de quoi jardiner

toit-terrasse, terrasse sur le toit, rooftop, toiture-terrasse
  terrasse en toiture, terrasse de toit, toit terrasse, sur le toit, toit plat aménagé, toit accessible,
  terrasse au dernier étage, terrasse tout en haut, terrasse en attique, terrasse panoramique, solarium,
  solarium sur le toit, accès au toit, terrasse perchée, terrasse au sommet, terrasse tropézienne, tropézienne

sans extérieur, pas d'extérieur, aucun espace extérieur
  sans espace extérieur, aucun extérieur, pas besoin d'extérieur, aucun besoin d'extérieur, rien de tout ça,
  rien du tout, ni balcon ni jardin, ni jardin ni terrasse, ni balcon ni terrasse, ni l'un ni l'autre,
  aucun des deux, aucun des trois, sans balcon ni terrasse, pas indispensable, pas nécessaire, pas besoin,
  je n'en ai pas besoin, on n'en a pas besoin, je peux m'en passer, on peut s'en passer, on s'en passe

garage, box, garage fermé, box fermé
  garage individuel, garage privé, garage privatif, garage attenant, garage double, double garage,
  garage simple, box individuel, box privatif, garage accolé, garage intégré, garage qui ferme, fermé à clé,
  un vrai garage, porte de garage, garage pour une voiture, garage pour deux voitures, sous clé

parking souterrain, garage souterrain, place en sous-sol, parking intérieur
  souterrain, en souterrain, place souterraine, sous-sol, au sous-sol, en sous-sol, place intérieure,
  place à l'intérieur, place de parc intérieure, place couverte en sous-sol, parking en sous-sol,
  parking au sous-sol, parking sous l'immeuble, sous l'immeuble, sous la maison, garage collectif,
  garage commun, parking collectif, sous terre, parking sécurisé en sous-sol, au niveau moins un,
  niveau moins un, parking couvert de la résidence

place extérieure, parking extérieur, place de parc extérieure, emplacement extérieur
  place dehors, place à l'extérieur, parking à l'air libre, parking en plein air, à l'air libre,
  place de parc dehors, place devant la maison, place devant l'immeuble, dans la cour, dans l'allée,
  allée privée, parking privé extérieur, place privative extérieure, place non couverte, place numérotée dehors,
  parking aérien, en surface, place en surface

carport, abri voiture, abri de voiture, couvert à voiture
  car-port, abri à voiture, abri pour la voiture, auvent, sous un auvent, sous un abri, couvert à voitures,
  couvert pour voiture, place couverte, place de parc couverte, sous un couvert, sous un toit ouvert, préau,
  appentis, juste un toit, un toit pour la voiture, pergola voiture, à l'abri de la pluie

dans la rue, stationnement en rue, sur la voie publique, zone bleue
  en rue, sur la rue, rue, voie publique, sur le trottoir, macaron, macaron zone bleue, carte de riverain,
  carte riverain, stationnement résidentiel, vignette de stationnement, parking public, places publiques,
  place publique, au bord de la route, parcmètre, horodateur, je me gare dehors, je me gare en bas,
  me garer où je trouve

pas de voiture, aucune place, sans voiture
  aucune voiture, zéro voiture, pas de véhicule, aucun véhicule, sans véhicule, pas de bagnole, pas de caisse,
  je n'ai pas le permis, j'ai pas le permis, pas de permis, je ne conduis pas, je conduis pas, aucun parking,
  pas besoin de place, pas besoin de parking, aucun besoin de parking, en transports publics uniquement,
  tout à pied, tout à vélo, je roule à vélo, j'ai vendu ma voiture, on n'a pas de voiture, j'utilise mobility,
  autopartage

voiture, auto, véhicule privé, en voiture
  bagnole, caisse, en auto, automobile, ma voiture, ma bagnole, ma caisse, en bagnole, véhicule,
  véhicule personnel, voiture de société, voiture de fonction, voiture électrique, je conduis,
  je roule en voiture, au volant, covoiturage, par l'autoroute, je prends la voiture, tesla, camionnette,
  citadine, en covoit

transports publics, transports en commun, bus, train, tram, métro
  en train, en bus, en tram, en métro, en transports, tp, en car postal, car postal, le rer, en rer, le ter,
  navigo, pass navigo, abonnement général, ag, abonnement demi-tarif, demi-tarif, abonnement de train,
  abonnement sncb, carte mobib, carte mobilis, les cff, la sncf, la sncb, le tec, la stib, de lijn, les tpg,
  les tl, la ratp, trolleybus, je prends le train, je prends le bus, je prends le métro, je prends le tram,
  navetteur, l'omnibus

vélo, bicyclette, vélo électrique, à vélo
  biclou, en vélo, e-bike, vae, vélo cargo, vélo-cargo, vtt, je pédale, deux-roues sans moteur, cycliste,
  je roule à vélo, petite reine, speed bike, vélib, vélo pliable, ma bicyclette, vélo de ville, vélo de course,
  à deux roues sans moteur, pédelec, coup de pédale

à pied, piéton, en marchant
  à pieds, je marche, on marche, la marche, à pinces, à pattes, quelques minutes à pied, cinq minutes à pied,
  dix minutes à pied, tout à pied, je fais tout à pied, j'y vais à pied, à distance de marche,
  avec mes deux jambes, en baskets, pedibus, une petite marche

moto, scooter, deux-roues motorisé, motocyclette
  en moto, à moto, en scooter, scoot, mob, mobylette, vélomoteur, boguet, cyclomoteur, motard, motarde, vespa,
  harley, ma harley, gros cube, cent vingt-cinq, deux-roues à moteur, scooter électrique, maxi-scooter, en vespa

rez-de-chaussée, rez, plain-pied, rdc
  au rez, rez de chaussée, de plain-pied, du plain-pied, en bas, tout en bas, au niveau de la rue, au niveau du sol, au sol,
  niveau zéro, étage zéro, au zéro, rez inférieur, rez supérieur, rez-de-jardin, rez-jardin, entresol,
  sans marches, sans marche à monter, sans escaliers à monter, de plein pied, directement sur la rue,
  directement au jardin

premier étage, 1er étage, au premier
  le premier, au 1er, au premier étage, étage un, niveau un, un seul étage, juste un étage, maximum un étage,
  un seul étage à monter, un étage à monter, juste au-dessus du rez, au-dessus du rez-de-chaussée, bel étage,
  bel-étage, premier niveau, premier maximum, premier étage maximum

étage intermédiaire, étages intermédiaires, au milieu
  intermédiaire, étage du milieu, milieu de l'immeuble, au milieu de l'immeuble, dans les étages du milieu,
  à mi-hauteur, mi-hauteur, entre les deux, au deuxième, deuxième étage, au troisième, troisième étage,
  deuxième ou troisième, deuxième ou troisième étage, troisième ou quatrième, 2e étage, 3e étage, étage moyen,
  niveau intermédiaire, dans les étages moyens, au deuxième étage, au troisième étage, moyennement haut

dernier étage, étage élevé, étage supérieur, en hauteur, en haut
  au dernier, au dernier étage, tout en haut, le plus haut possible, au plus haut, étages élevés,
  dans les étages élevés, étages supérieurs, dans les hauteurs, haut perché, sous les toits, sous le toit,
  sous les combles, attique, en attique, penthouse, personne au-dessus, aucun voisin au-dessus,
  sans voisin au-dessus, avec vue plongeante, au dixième, dixième étage, au huitième, huitième étage,
  étage le plus haut, niveau supérieur, le dernier, au sommet de l'immeuble

peu importe, indifférent, tous les étages, sans préférence
  peu m'importe, n'importe quel étage, n'importe lequel, à n'importe quel étage, l'étage m'est égal,
  l'étage est égal, l'étage importe peu, ça m'est égal, ça nous est égal, m'est égal, c'est égal,
  aucune préférence, pas de préférence, pas d'importance, aucune importance, sans importance, tout me va,
  tous me vont, tout nous va, ouvert à tout, je m'en fiche

ascenseur, avec ascenseur, ascenseur nécessaire, ascenseur indispensable
  ascenseur obligatoire, ascenseur impératif, il faut un ascenseur, besoin d'un ascenseur, avec un ascenseur,
  un lift, lift, fauteuil roulant, en fauteuil roulant, en chaise roulante, chaise roulante, mobilité réduite,
  à mobilité réduite, pmr, déambulateur, je marche mal, problèmes de genou, mal aux genoux, mal aux jambes,
  problème de hanche, les escaliers sont difficiles, avec la poussette, poussette, béquilles,
  personne âgée avec nous, du mal avec les escaliers, du mal à monter

sans ascenseur, escaliers acceptés, par les escaliers
  monter à pied, je monte à pied, on monte à pied, à pied, escaliers sans problème, je monte les marches,
  je suis sportif, on est sportifs, ça fait du sport, ça fait les jambes, ça muscle, bon pour la santé,
  ça entretient, je suis en forme, on est en forme, encore de bonnes jambes, je suis jeune, on est jeunes,
  je peux grimper, j'ai l'habitude des escaliers, les escaliers me vont, escaliers pas un problème,
  escaliers aucun souci, aucun souci pour monter, monter les escaliers

cuisine ouverte, cuisine américaine, ouverte, cuisine intégrée au séjour
  américaine, à l'américaine, cuisine à l'américaine, ouverte sur le séjour, ouverte sur le salon,
  ouverte sur la salle, sur le salon, donnant sur le salon, dans le salon, dans la pièce à vivre,
  cuisine dans le séjour, cuisine et salon ensemble, tout en un, tout ouvert, grande pièce ouverte,
  grande pièce de vie, avec îlot, avec un îlot, îlot central, avec bar, avec un bar, kitchenette ouverte,
  cuisine semi-ouverte, pièce commune, cuisine-salon, espace ouvert

cuisine fermée, cuisine séparée, cuisine indépendante, séparée
  fermée, indépendante, pièce à part, cuisine à part, cuisine cloisonnée, cloisonnée, dans une pièce séparée,
  pièce séparée, pièce fermée, avec une porte, avec porte, qui ferme, qu'on peut fermer, fermer la porte,
  pour les odeurs, à cause des odeurs, cuisine habitable, cuisine à l'ancienne, cuisine classique,
  cuisine arrière, vraie cuisine, cuisine avec coin repas, hors du salon

baignoire, salle de bain avec baignoire, bain
  prendre des bains, prendre un bain, pour les bains, bains moussants, baignoire d'angle, baignoire balnéo,
  balnéo, jacuzzi, baignoire îlot, un bon bain, un vrai bain, bain chaud, tremper dans l'eau,
  pour baigner le bébé, baigner les enfants, donner le bain, petit bain, bain à remous

douche, douche à l'italienne, salle d'eau, cabine de douche
  à l'italienne, douche italienne, salle de douche, cabine, bac de douche, douche de plain-pied, grande douche,
  walk-in, douche walk-in, prendre ma douche, une bonne douche, se doucher, me doucher, sans enjamber,
  paroi de douche, hammam, douche hydromassante

les deux, baignoire et douche, douche et baignoire, bain et douche
  douche et bain, les deux si possible, l'un et l'autre, l'une et l'autre, aussi bien l'un que l'autre,
  baignoire plus douche, douche plus baignoire, baignoire avec douche, une baignoire et une douche,
  une douche et une baignoire, avec les deux, et l'un et l'autre, bain plus douche, les deux dans l'idéal,
  douche séparée et baignoire, baignoire et douche séparées, aussi bien bain que douche, et bain et douche,
  à la fois bain douche, aussi bien douche que baignoire, bain et aussi douche

pompe à chaleur, pac, géothermie, aérothermie
  pompe, sonde géothermique, sondes géothermiques, géothermique, pompe air-eau, air-eau, air-air, pac air-eau,
  pac air-air, pompe à chaleur air-eau, clim réversible, climatisation réversible, chaleur du sol,
  chaleur de l'air, aérothermique, sol-eau, sonde dans le sol, thermopompe

chauffage à distance, chauffage urbain, réseau de chaleur, cad
  à distance, réseau de chauffage, réseau urbain, chauffé par le réseau, raccordé au réseau,
  chauffage du quartier, chaufferie du quartier, chaufferie centrale du quartier,
  chauffage collectif du quartier, chaleur de l'incinérateur, usine d'incinération, cpcu, thermoréseau,
  réseau thermique, raccordement au chauffage urbain

gaz, gaz naturel, chaudière à gaz
  au gaz, gaz de ville, chaudière gaz, chaudière au gaz, chaudière à condensation, propane, gaz propane, butane,
  citerne de gaz, cuve de gaz, grdf, convecteur au gaz, chauffe-bain à gaz, poêle à gaz, chauffage gaz,
  raccordé au gaz, biogaz

mazout, fioul, fuel, chaudière à mazout
  au mazout, au fioul, au fuel, chaudière mazout, chaudière fioul, chaudière au fioul, cuve à mazout,
  cuve à fioul, citerne à mazout, citerne de mazout, pétrole, poêle à mazout, chauffage mazout, plein de mazout,
  gasoil de chauffage, gazole, brûleur à mazout

bois, pellets, granulés, poêle à bois, chaudière à bois
  au bois, pellet, granulé de bois, aux pellets, aux granulés, poêle, poêle à pellets, poêle à granulés,
  poêle suédois, poêle de masse, cheminée, feu de cheminée, feu de bois, insert, cassette, bûches, à bûches,
  plaquettes, copeaux, chaudière à pellets, cuisinière à bois, fourneau à bois, foyer fermé, pierre ollaire

électrique, chauffage électrique, électricité, radiateurs électriques
  à l'électricité, à l'électrique, tout électrique, radiateur électrique, convecteurs, convecteur, grille-pain,
  grille-pains, accumulateurs, accumulateur, chauffage à accumulation, accumulation, plancher électrique,
  panneaux rayonnants, radiant, sèche-serviettes électrique, chauffage d'appoint électrique,
  chaudière électrique, edf

solaire, panneaux solaires, photovoltaïque, thermique solaire
  au solaire, des panneaux, panneaux photovoltaïques, capteurs solaires, capteurs, solaire thermique,
  chauffe-eau solaire, énergie solaire, panneaux sur le toit, cellules solaires, tuiles solaires,
  avec le soleil, grâce au soleil, par le soleil, boiler solaire, installation solaire

téléphone, par téléphone, appel, appel téléphonique, mobile
  au téléphone, un appel, coup de fil, un coup de fil, coup de téléphone, passer un coup de fil, appelez-moi,
  m'appeler, vous m'appelez, rappelez-moi, on s'appelle, me rappeler, téléphonez-moi, me téléphoner,
  au bout du fil, par tel, sur mon natel, natel, sur mon gsm, gsm, sur mon portable, portable, sur mon mobile,
  de vive voix au téléphone, sur ma ligne fixe, le fixe, ligne fixe, sonnez-moi, me sonner, bigophone

e-mail, email, mail, courriel, courrier électronique, par mail
  par email, par e-mail, un mail, par courriel, un courriel, un petit mail, mèl, boîte mail, adresse mail,
  sur ma boîte mail, dans ma boîte mail, envoyez-moi un mail, écrivez-moi un mail, gmail, sur gmail,
  messagerie électronique, adresse électronique, sur ma messagerie électronique, par internet mail

courrier, poste, par courrier, par la poste, courrier postal
  lettre, une lettre, par lettre, lettre recommandée, recommandé, en recommandé, voie postale, par voie postale,
  courrier papier, version papier, sur papier, sous pli, boîte aux lettres, dans ma boîte aux lettres,
  enveloppe, dans une enveloppe, courrier a, envoi postal

sms, message, texto, message écrit
  par texto, un texto, par sms, un sms, petit sms, petit texto, message texte, un message texte,
  message sur mon natel, message sur mon portable, message sur mon gsm, textote-moi, textotez-moi, textoter,
  imessage, par message, petit message, un petit message, envoyez-moi un message, minimessage, un msg

whatsapp, messagerie instantanée
  par whatsapp, sur whatsapp, via whatsapp, un whatsapp, what's app, par what's app, watsap, wathsapp,
  message whatsapp, petit whatsapp, appel whatsapp, groupe whatsapp, vocal whatsapp, un vocal,
  message vocal whatsapp, sur signal, telegram, sur telegram, messenger, sur messenger, threema,
  par message whatsapp, un message whatsapp, message sur whatsapp, petit message whatsapp

en personne, visite, sur place, de vive voix, rendez-vous
  de visu, en face à face, face à face, en présentiel, présentiel, en vrai, en chair et en os, à l'agence,
  dans vos bureaux, à votre bureau, passer vous voir, passer à l'agence, je viens à l'agence, venir à l'agence,
  se rencontrer, se voir, on se voit, rendez-vous à l'agence, rendez-vous sur place, autour d'un café,
  entre quatre yeux, les yeux dans les yeux, physiquement, au guichet, je passerai à l'agence,
  je passe à l'agence, vous rencontrer, vous voir en vrai

visioconférence, appel vidéo, visio, en ligne, vidéo
  en visio, par visio, vidéoconférence, par vidéo, en vidéo, teams, sur teams, par teams, zoom, sur zoom,
  par zoom, skype, sur skype, par skype, facetime, sur facetime, google meet, meet, un zoom,
  par écran interposé, écran interposé, à distance par vidéo, webcam, réunion en ligne, distanciel,
  en distanciel,
  à distance, de loin, par caméra, caméra, sur écran, à l'écran, depuis chez moi, depuis mon canapé, depuis l'étranger,
  visite virtuelle, virtuelle, virtuellement, par whatsapp vidéo, par facetime

sur place, visite sur place, en personne, visite physique
  de visu, en vrai, en réel, en présentiel, physiquement, visite classique, visite normale, venir voir,
  je viens voir, je veux voir sur place, voir de mes yeux, de mes propres yeux, me déplacer, je me déplace,
  on se déplace, aller sur place, venir sur place, venir visiter, faire le tour, sentir les lieux,
  voir le quartier, entrer dans l'appartement, dans les murs, sur les lieux,
  je préfère venir, préfère venir, j'aime mieux venir, me rendre sur place, nous rendre sur place, préfère me déplacer,
  préfère voir de mes yeux, la voir de mes yeux, le voir de mes yeux, voir en vrai, voir pour de vrai, pour de vrai, de près

visite virtuelle, visite vidéo, en ligne, par vidéo, à distance
  en vidéo, vidéo, virtuelle, virtuellement, visite en ligne, par internet, sur internet, visio, en visio,
  par visio, par whatsapp, par facetime, sur facetime, par zoom, par teams, visite guidée en ligne,
  visite trois d, visite 3d, depuis chez moi, depuis l'étranger, sur écran, par appel vidéo,
  vidéo de l'appartement, en distanciel

courte durée, court terme, bail de courte durée, temporaire
  à court terme, provisoire, temporairement, provisoirement, quelques mois, pour quelques mois,
  quelques semaines, pour quelques semaines, deux trois mois, moins d'un an, le temps de trouver mieux,
  en attendant, solution transitoire, transitoire, en dépannage, pour dépanner, le temps d'un stage,
  le temps des travaux, juste pour l'été, bail mobilité, bail étudiant, brève durée, saisonnier,
  trois mois seulement, six mois seulement, six mois maximum, trois mois maximum, juste quelques mois

longue durée, long terme, bail de longue durée, plusieurs années
  à long terme, sur le long terme, sur la durée, durablement, pour plusieurs années, des années,
  de nombreuses années, cinq ans minimum, dix ans, le plus longtemps possible, aussi longtemps que possible,
  longtemps, pour longtemps, rester longtemps, m'installer durablement, nous installer durablement,
  poser mes bagages, poser nos bagages, prendre racine, y vieillir, y passer ma vie, neuf ans, bail de neuf ans,
  bail emphytéotique, trois six neuf, pour la vie, pérenne

durée déterminée, bail à durée déterminée, durée limitée, terme fixe
  déterminée, à durée déterminée, durée fixe, à terme fixe, bail à terme, bail d'un an, bail d'une année,
  un an fixe, une année fixe, avec date de fin, date de fin, date de fin précise, durée précise,
  limité dans le temps, période fixe, période définie, bail de trois ans, bail de courte durée déterminée,
  échéance fixe, jusqu'à une date précise, le temps de mon contrat, jusqu'à la fin des études,
  le temps de mes études

durée indéterminée, bail à durée indéterminée, illimité, sans échéance
  indéterminée, à durée indéterminée, illimitée, durée illimitée, sans limite, sans limite de durée,
  sans limite de temps, sans date de fin, sans terme, sans terme fixe, reconductible, renouvelable tacitement,
  tacite reconduction, reconduction tacite, bail classique, bail normal, bail ordinaire, bail ouvert,
  durée ouverte, durée non définie, indéfiniment, jusqu'à nouvel ordre, reconduit chaque année

achat, acheter, acquisition, acquérir, acheteur
  à l'achat, pour acheter, on achète, j'achète, je veux acheter, on veut acheter, acheteuse, acquéreur,
  acquéreuse, devenir propriétaire, être propriétaire, accéder à la propriété, accession à la propriété,
  primo-accédant, m'offrir un chez-moi, à vendre, bien à vendre, investir dans la pierre, en propriété,
  premier achat, propriété, plutôt acheter, plutôt l'achat, seulement acheter, uniquement acheter, un achat

location, louer, en location
  à louer, à la location, pour louer, je veux louer, on veut louer, bail, bail à loyer, prendre à bail,
  un loyer mensuel, contrat de bail, juste louer, simplement louer, locatif, logement locatif, à bail,
  prendre en location, bail locatif, pour une location, recherche de location, payer au mois, une location,
  plutôt louer, plutôt la location, seulement louer, uniquement louer

location avec option d'achat, location-vente, location-accession, leasing immobilier
  option d'achat, avec option d'achat, location vente, location accession, location-achat, leasing,
  louer puis acheter, louer et acheter ensuite, louer d'abord acheter après, d'abord louer puis acheter,
  louer avant d'acheter, loyer déduit du prix, loyers déduits du prix, droit d'emption, droit de préemption,
  psla, acheter progressivement, achat progressif, bail avec promesse d'achat, louer pour acheter plus tard,
  rachat après location

locataire, en location, location
  je loue, on loue, nous louons, je loue un appartement, on loue un appartement, je loue une maison,
  je paie un loyer, on paie un loyer, j'ai un bail, on a un bail, en hlm, hlm, logement social,
  en logement social, appartement loué, maison louée, chez un bailleur, j'ai un propriétaire, mon propriétaire,
  ma régie, ma gérance, à la régie, mon loyer actuel, au loyer, en habitation sociale

propriétaire, en propriété, mon propre logement
  proprio, ma maison m'appartient, mon appartement m'appartient, ça m'appartient, ça nous appartient,
  c'est à moi, c'est à nous, je suis chez moi, ma propre maison, mon propre appartement, notre propre maison,
  copropriétaire, maison payée, j'ai une hypothèque, on a une hypothèque, encore un crédit dessus,
  on a fait construire, j'ai fait construire, héritée de mes parents

chez mes parents, chez la famille, hébergé par la famille, logé chez la famille
  chez mes vieux, chez papa maman, chez papa et maman, chez ma mère, chez mon père, chez ma grand-mère,
  chez mes grands-parents, chez mes beaux-parents, chez ma belle-mère, chez ma sœur, chez mon frère,
  chez mon fils, chez ma fille, chez ma tante, chez mon oncle, chez mon cousin, chez ma cousine, chez ma maman,
  chez mon papa, dans ma famille, avec mes parents, avec ma mère, avec ma maman, avec mon père,
  encore chez les parents, chez les parents, dans la maison familiale, tanguy

colocation, en colocation, coloc, kot
  en coloc, colocataire, avec des colocs, avec mes colocs, en kot, au kot, avec des potes, avec des copains,
  avec des copines, avec des amis, chambre en coloc, chambre en colocation, chambre étudiante,
  je partage un appartement, je partage un appart, appartement partagé, chambre dans un appartement,
  à plusieurs dans un appart, en coliving, foyer d'étudiants, résidence étudiante, cité u

hôtel, logement temporaire, hébergement provisoire, hébergé
  à l'hôtel, auberge, auberge de jeunesse, apparthôtel, appart-hôtel, appart hôtel, airbnb, dans un airbnb,
  en airbnb, gîte, chambre d'hôte, chambres d'hôtes, camping, au camping, caravane, mobil-home, foyer, en foyer,
  foyer d'accueil, hébergement d'urgence, provisoire, temporaire, solution provisoire, en transit,
  sous-location, je sous-loue, en sous-location, hébergé par des amis, chez un ami, chez une amie,
  chez des amis, sur un canapé, sur le canapé, sans domicile, sans logement, à la rue, logement de dépannage

permis b, autorisation de séjour, permis de séjour b
  livret b, j'ai le b, j'ai un b, un b, le b, titre b, b comme berthe, b comme bernard, autorisation b,
  autorisation de séjour b, permis b ue, permis b aele, permis à l'année, permis annuel, permis b cinq ans

permis c, autorisation d'établissement, permis d'établissement
  livret c, j'ai le c, j'ai un c, un permis c, le c, titre c, c comme cécile, c comme charles, autorisation c,
  établissement, établi en suisse, permis c ue, permis illimité, permis définitif suisse,
  permis c depuis longtemps, permis c anticipé

permis l, autorisation de courte durée
  livret l, j'ai le l, j'ai un l, un permis l, le l, titre l, l comme louis, l comme louise,
  permis de courte durée, autorisation l, permis court, permis de séjour court, courte durée,
  séjour de courte durée, permis temporaire suisse, permis saisonnier, permis pour moins d'un an

permis g, permis frontalier, autorisation frontalière
  livret g, j'ai le g, j'ai un g, un permis g, le g, titre g, g comme georges, g comme gustave, frontalier,
  frontalière, permis de frontalier, travailleur frontalier, autorisation g, statut de frontalier,
  statut frontalier, je suis frontalier

permis f, permis n, permis s, admission provisoire, requérant d'asile
  livret f, livret n, livret s, admis provisoirement, admis provisoire, demandeur d'asile, demande d'asile,
  réfugié, réfugiée, statut de réfugié, statut s, statut de protection, protection temporaire,
  protection subsidiaire, réfugié ukrainien, asile, procédure d'asile, réfugié reconnu

carte de séjour, titre de séjour, carte pluriannuelle
  carte de séjour temporaire, titre d'un an, carte d'un an, titre pluriannuel, carte de quatre ans,
  passeport talent, carte talent, vie privée et familiale, carte vie privée, carte salarié, titre salarié,
  récépissé, récépissé de la préfecture, titre de la préfecture, renouvellement de titre, titre étudiant,
  carte de séjour étudiant, visa long séjour, visa étudiant, vls-ts, visa de long séjour

carte de résident, carte de dix ans, résident longue durée
  carte dix ans, carte 10 ans, titre de dix ans, titre dix ans, la dix ans, résident de longue durée,
  carte de résident permanent, résident permanent, carte permanente, certificat de résidence,
  certificat de résidence algérien, certificat de dix ans, certificat de résidence dix ans,
  carte de séjour dix ans, titre de séjour dix ans, longue durée ue

titre de séjour belge, carte a, carte b, carte d'étranger, carte e
  carte b belge, carte d, carte f, carte k, carte l belge, carte m, carte h, carte e plus, carte f plus,
  carte électronique d'étranger, carte orange, attestation d'immatriculation, annexe huit, annexe trente-cinq,
  annexe dix-neuf, annexe quinze, séjour limité, séjour illimité, carte bleue européenne, permis unique,
  carte de séjour belge, inscrit à l'office des étrangers

ressortissant européen, citoyen de l'union européenne, ue, ue/aele
  européen, union européenne, de l'ue, ue aele, communautaire, ressortissant communautaire, citoyen européen,
  passeport européen, nationalité européenne, allemand, allemande, italien, italienne, espagnol, espagnole,
  portugais, portugaise, néerlandais, hollandais, hollandaise, luxembourgeois, autrichien, polonais, roumain,
  bulgare, grec, grecque, hongrois, croate, suédois, danois, danoise, irlandais, finlandais, tchèque, slovaque,
  slovène, norvégien, islandais, aele, estonien, letton, lituanien, maltais, chypriote, polonaise, roumaine

autre, hors ue, pays tiers, extra-européen
  hors europe, hors union européenne, état tiers, ressortissant d'un pays tiers, extracommunautaire,
  britannique, anglais, américain, canadien, brésilien, marocain, algérien, tunisien, turc, turque, kosovar,
  serbe, albanais, bosniaque, macédonien, sénégalais, camerounais, ivoirien, congolais, rwandais, chinois,
  indien, syrien, érythréen, afghan, ukrainien, russe, sri lankais, vietnamien, libanais, japonais, australien,
  malgache, mauricien, philippin, colombien, péruvien

plus d'espace, plus grand, manque de place, agrandissement de la famille
  plus de place, besoin de place, besoin de plus grand, besoin d'espace, manque d'espace, trop petit,
  trop petit chez nous, devenu trop petit, trop étroit, trop à l'étroit, à l'étroit, on est serrés,
  on se marche dessus, une chambre de plus, une pièce de plus, pièce supplémentaire, chambre supplémentaire,
  la famille s'agrandit, famille qui s'agrandit, un bébé arrive, bébé en route, un enfant en route,
  on attend un bébé, on attend un enfant, j'attends un bébé, ma femme est enceinte, je suis enceinte, naissance,
  un deuxième enfant, pousser les murs, s'agrandir, quelque chose de plus grand, bureau pour le télétravail

plus petit, réduire la surface, trop grand
  quelque chose de plus petit, devenu trop grand, trop grand pour moi, trop grand pour nous, maison trop grande,
  trop d'espace, trop de place, trop de surface, réduire, réduire la voilure, moins d'entretien,
  moins de ménage, moins de surface, trop d'entretien, jardin trop grand, trop de jardin,
  les enfants sont partis, enfants partis, enfants ont quitté la maison, enfants ont quitté le nid, nid vide,
  des pièces vides, plus facile à entretenir

changement de travail, mutation, nouvel emploi, raisons professionnelles, rapprochement du travail
  muté, mutée, nouveau boulot, nouveau travail, nouveau job, nouveau poste, nouvel employeur,
  changement de boulot, changement de poste, changement d'emploi, je change de travail, je change de boulot,
  raison professionnelle, pour le travail, pour le boulot, pour le job, à cause du boulot, à cause du travail,
  professionnel, mon entreprise déménage, ma boîte déménage, rapprocher de mon travail, rapprocher du travail,
  me rapprocher du boulot, trajets trop longs, trop de route, j'ai trouvé du travail là-bas,
  je commence un travail, transféré, promotion, embauche

séparation, divorce, rupture
  séparé, divorcé, on divorce, je divorce, on se sépare, je me sépare, on s'est séparés, je me suis séparé,
  on a rompu, suite à un divorce, suite à une séparation, en instance de divorce, procédure de divorce,
  ma femme m'a quitté, mon mari m'a quitté, elle m'a quitté, il m'a quittée, mon couple est fini,
  c'est fini avec mon copain, c'est fini avec ma copine, je quitte mon mari, je quitte ma femme,
  je quitte mon copain, chacun de son côté, chacun son chemin, mon ex garde la maison,
  mon ex garde l'appartement

devenir propriétaire, accession à la propriété, envie d'être chez soi
  être propriétaire, accéder à la propriété, être chez moi, être chez nous, être chez soi, mon chez-moi,
  notre chez-nous, avoir quelque chose à nous, avoir quelque chose à moi, quelque chose à nous,
  quelque chose à moi, un toit à nous, un bien à nous, marre de payer un loyer, marre de louer,
  arrêter de louer, arrêter de payer un loyer, loyer jeté par les fenêtres, payer pour moi, acheter,
  premier achat, ma propre maison, notre propre maison, nos propres murs, mon propre appartement,
  quitter la location, mes propres murs

congé du propriétaire, résiliation du bail, résiliation par le bailleur, bail résilié
  le propriétaire reprend, le proprio reprend, le propriétaire reprend l'appartement,
  le propriétaire reprend la maison, le propriétaire vend, le proprio vend, mon propriétaire vend,
  mon proprio vend, on doit partir, je dois partir, on doit quitter, je dois quitter, on me met dehors,
  on nous met dehors, mis à la porte, mis dehors, bail pas renouvelé, bail non renouvelé,
  résiliation du bailleur, résilié par la régie, la régie a résilié, on nous a résilié, reçu notre congé,
  reçu mon congé, on a reçu le renon, j'ai reçu un renon, reçu mon renon, reçu mon préavis du propriétaire,
  expulsion, expulsé, immeuble démoli, démolition, rénovation de l'immeuble

emménagement en couple, vie commune, mise en ménage
  on emménage ensemble, emménager ensemble, s'installer ensemble, on s'installe ensemble, on se met ensemble,
  on se met en ménage, se mettre en ménage, vivre ensemble, habiter ensemble, vie à deux, vivre à deux,
  on va vivre ensemble, on veut vivre ensemble, premier appart ensemble, premier appartement ensemble,
  premier logement ensemble, j'emménage avec mon copain, j'emménage avec ma copine, on se marie, mariage, pacs,
  on se pacse, cohabiter, rejoindre mon compagnon, rejoindre ma compagne, rejoindre mon mari

retraite, pension, départ à la retraite
  pour la retraite, pour mes vieux jours, pour nos vieux jours, vieux jours, partir à la retraite,
  je prends ma retraite, on prend notre retraite, bientôt à la retraite, bientôt retraité, bientôt pensionné,
  à la pension, je prends ma pension, on prend notre pension, jeune retraité, jeunes retraités, jeune pensionné,
  fin de carrière, préparer la retraite, préparer notre retraite, je ne travaille plus

premier logement, quitter les parents, prise d'indépendance
  quitter mes parents, partir de chez mes parents, partir de chez les parents, quitter le nid,
  quitter le nid familial, voler de mes propres ailes, prendre mon indépendance, indépendance, être indépendant,
  premier appart, premier appartement, mon premier chez-moi, quitter papa maman, quitter la maison familiale,
  autonomie, mon indépendance, quitter le domicile parental

internet, site internet, site web, portail immobilier, annonce en ligne
  sur internet, sur le net, le net, en ligne, sur votre site, votre site, sur le site, portail,
  annonce sur internet, sur google, google, par google, recherche google, homegate, immoscout,
  immobilier point ch, comparis, anibis, leboncoin, le bon coin, seloger, se loger, bien ici, bien'ici,
  logic-immo, pap, particulier à particulier, immoweb, zimmo, immovlan, application, sur l'appli, alerte mail,
  flatfox, newhome, figaro immo, sur deuxième main

journal, presse, annonce dans le journal, magazine
  dans le journal, le journal, journal local, journal gratuit, la presse, presse locale, dans la presse,
  petites annonces, annonce papier, annonce du journal, dans une revue, dans un magazine, tribune de genève,
  ouest-france, la libre, vlan, feuille d'avis, tout-ménage, toutes-boîtes, toute-boîte, hebdo, prospectus,
  dépliant, flyer, journal le soir, journal le temps, quotidien régional, presse régionale, quotidien local,
  annonce dans le gratuit

recommandation, bouche-à-oreille, par des amis, une connaissance
  bouche à oreille, par un ami, par une amie, par un pote, par des potes, par un copain, par une copine,
  par un collègue, par une collègue, par des collègues, par un voisin, par une voisine, par une connaissance,
  par des connaissances, par ma famille, par mes parents, par mon frère, par ma sœur, par mon cousin,
  par mon beau-frère, on m'a parlé de vous, on nous a parlé, on vous a recommandé, on m'a recommandé,
  recommandé par un ami, conseillé par un ami, on m'a conseillé, un ami m'a dit, un collègue m'a dit,
  ma sœur m'a dit, un client à vous, par relation, par le concierge, par un locataire, déjà client chez vous,
  par mon notaire, par mon courtier

panneau, affiche, vitrine, pancarte
  affichette, panneau à vendre, panneau à louer, pancarte à louer, pancarte à vendre, affiche orange,
  affiche à la fenêtre, écriteau, votre vitrine, vitrine de l'agence, dans la vitrine, en passant devant,
  en passant devant l'agence, passé devant, passé devant l'immeuble, passée devant, vu en passant,
  en me promenant, en nous promenant, je suis passé devant, panneau devant l'immeuble, panneau devant la maison,
  bâche, panneau publicitaire, tableau d'affichage, en passant en voiture

réseaux sociaux, facebook, instagram
  réseaux, les réseaux, réseau social, sur facebook, fb, groupe facebook, marketplace, facebook marketplace,
  insta, sur insta, sur instagram, tiktok, sur tiktok, linkedin, sur linkedin, youtube, sur youtube, snapchat,
  story, une story, un post, une publication, publicité facebook, pub insta, pub sur facebook, whatsapp,
  groupe whatsapp, twitter, pinterest

seul, moi-même, je décide seul, décision personnelle
  moi seul, moi seule, moi tout seul, moi toute seule, tout seul, toute seule, c'est moi, que moi, rien que moi,
  uniquement moi, moi uniquement, je décide, je décide seule, c'est moi qui décide, je suis seul décideur,
  seul décideur, seule décideuse, seul maître à bord, je suis mon propre chef, ma décision, personne d'autre,
  de mon propre chef, je tranche seul

avec conjoint, en couple, à deux, avec partenaire, ensemble
  nous deux, tous les deux, on décide ensemble, on décide à deux, mon mari et moi, ma femme et moi,
  avec mon mari, avec ma femme, avec mon copain, avec ma copine, avec mon compagnon, avec ma compagne,
  avec mon conjoint, avec ma conjointe, avec mon épouse, avec mon époux, avec mon partenaire,
  avec ma partenaire, avec mon ami, avec mon amie, en parler à mon mari, en parler à ma femme,
  voir avec mon mari, voir avec ma femme, mon mari doit voir, ma femme doit voir, ma femme décide,
  c'est madame qui décide, mon mari décide, d'un commun accord, avec ma moitié

avec la banque, accord de la banque, banque
  la banque, ma banque, avec ma banque, banquier, mon banquier, ma banquière, mon conseiller bancaire,
  conseiller bancaire, conseillère bancaire, accord bancaire, la banque décide, dernier mot à la banque,
  la banque doit accepter, feu vert de la banque, voir avec la banque, selon la banque, si la banque suit,
  avec mon courtier, courtier en crédit, accord de principe, validation de la banque

avec la famille, avec les parents, famille
  mes parents, avec mes parents, avec ma famille, avec les enfants, mes enfants décident, avec mon père,
  avec ma mère, avec mon fils, avec ma fille, avec mon frère, avec ma sœur, avec mes frères et sœurs,
  conseil de famille, conseil familial, la famille décide, en parler à mes parents, en parler aux parents,
  voir avec mes parents, mon père décide, mes parents décident, en parler aux enfants, toute la famille décide,
  avec mes beaux-parents, en famille, décision familiale

société, direction, employeur, associés
  mon associé, mes associés, avec mon associé, avec mes associés, la direction, ma direction, mon patron,
  mon chef, mon employeur, mon entreprise, le conseil d'administration, conseil d'administration, le comité,
  mon directeur, le gérant, les ressources humaines, la boîte, la société, ma hiérarchie, la maison mère,
  le siège, mon supérieur

moi-même, moi seul, à mon nom
  c'est moi, moi seule, moi tout seul, moi toute seule, c'est moi qui signe, je signe, je signe seul,
  je signe seule, uniquement moi, que moi, rien que moi, à mon nom seul, à mon seul nom, bail à mon nom,
  contrat à mon nom, acte à mon nom, de ma main, seul signataire, en mon nom

les deux, conjoints ensemble, aux deux noms, cosignature
  nous deux, tous les deux, toutes les deux, à deux, on signe ensemble, on signe à deux, on signe les deux,
  à nos deux noms, à nos noms, nos deux noms, les deux noms, mon mari et moi, ma femme et moi,
  mon copain et moi, ma copine et moi, mon compagnon et moi, ma compagne et moi, avec mon mari, avec ma femme,
  cosignataires, moi et mon mari, moi et ma femme, en indivision, conjointement, solidairement

conjoint, partenaire, le conjoint seul
  au nom de mon mari, au nom de ma femme, c'est mon mari, c'est ma femme, mon mari signe, ma femme signe,
  ma femme seule, mon mari seul, c'est mon mari qui signe, c'est ma femme qui signe, c'est madame qui signe,
  c'est monsieur qui signe, uniquement mon mari, uniquement ma femme, mon mari tout seul, ma femme toute seule,
  mon copain signe, ma copine signe, mon compagnon signe, ma compagne signe, mon conjoint signe,
  au nom de mon compagnon, au nom de ma compagne, au nom de mon copain, au nom de ma copine,
  au nom de mon épouse

parents, mes parents, un parent
  mes vieux, mon père, ma mère, mon papa, ma maman, papa, maman, mes parents signent, mon père signe,
  ma mère signe, au nom de mes parents, au nom de mon père, au nom de ma mère, mes parents pour moi,
  les parents, mon tuteur, ma tutrice, ma curatrice, mon curateur, mon beau-père

société, entreprise, employeur
  la société, ma société, l'entreprise, mon entreprise, la boîte, ma boîte, mon employeur, mon patron,
  le gérant, l'administrateur, le directeur, la direction, au nom de la société, au nom de l'entreprise,
  nom de ma société, les associés, mon associé, la sci, une sci, la fiduciaire, personne morale, la sàrl

premières recherches, juste regarder, se renseigner, début de recherche
  je regarde, on regarde, je regarde seulement, on regarde un peu, juste pour voir, par curiosité, curieux,
  simple curiosité, je me renseigne, on se renseigne, juste me renseigner, prendre des informations,
  prendre des renseignements, pour me faire une idée, me faire une idée, se faire une idée, tâter le terrain,
  prendre la température, au tout début, on commence juste, je commence juste, on débute, à titre informatif,
  pour info, sans engagement

recherche active, recherche concrète, visites en cours
  activement, je cherche activement, on cherche activement, concret, c'est concret, projet concret,
  on visite beaucoup, je visite beaucoup, déjà visité plusieurs, déjà plusieurs visites, on a déjà visité,
  j'ai déjà visité, on enchaîne les visites, j'enchaîne les visites, je cherche sérieusement,
  on cherche sérieusement, en pleine recherche, bien avancé, projet sérieux, acheteur sérieux, dossier prêt,
  prêt à signer

urgent, très pressé, besoin immédiat
  c'est urgent, très urgent, en urgence, urgence, pressé, on est pressés, je suis pressé, ça presse,
  le temps presse, ça urge, vraiment besoin maintenant, au plus vite, le plus vite possible,
  le plus tôt possible, je dois sortir bientôt, je dois rendre les clés, bientôt à la rue, tout de suite,
  immédiatement, dans les plus brefs délais

français, en français
  francophone, je parle français, le français, langue française, français langue maternelle,
  la langue de molière, romand, je suis romand, romande, wallon, wallonne, français de préférence,
  plutôt le français, tout en français, comme maintenant en français, mon français

allemand, en allemand
  l'allemand, germanophone, suisse allemand, en suisse allemand, suisse-allemand, alémanique, bon allemand,
  schwyzerdütsch, schwiizerdütsch, suisse alémanique, deutsch, hochdeutsch, la langue de goethe,
  plutôt l'allemand, langue allemande, allemand de préférence

néerlandais, flamand, en néerlandais
  en flamand, le flamand, le néerlandais, néerlandophone, hollandais, en hollandais, nederlands, vlaams,
  je suis flamand, flamande, plutôt le flamand, la langue de vondel, langue néerlandaise,
  néerlandais de préférence, plutôt le néerlandais

anglais, en anglais
  l'anglais, anglophone, english, in english, je parle anglais, langue anglaise, anglais de préférence,
  plutôt l'anglais, la langue de shakespeare, british, anglais américain, bilingue anglais, un peu d'anglais,
  anglais courant, business english, anglais professionnel, tout en anglais

sud, plein sud, exposition sud, orientation sud
  au sud, côté sud, exposé sud, orienté sud, exposé au sud, orienté au sud, sud-est, sud-ouest,
  sud-est ou sud-ouest, façade sud, face au sud, donnant au sud, côté soleil, soleil toute la journée, au midi,
  plein midi, bien ensoleillé

ouest, est-ouest, traversant, à l'est, orientation est
  à l'ouest, est ouest, plein est, plein ouest, côté ouest, exposé est, exposé ouest, orienté est,
  orienté ouest, exposition est, exposition ouest, traversant est-ouest, soleil du matin, soleil du soir,
  soleil couchant, soleil levant, coucher de soleil, côté levant, côté couchant, côté est ou ouest

nord, exposition nord, orientation nord
  au nord, plein nord, côté nord, exposé nord, orienté nord, exposé au nord, orienté au nord, façade nord,
  donnant au nord, face au nord, nord-est, nord-ouest, à l'ombre, côté ombre, plutôt frais, pour la fraîcheur

stagiaire, stage, en stage
  je fais un stage, je fais mon stage, stage rémunéré, stage non rémunéré, convention de stage,
  stage de fin d'études, stage d'avocat, avocat stagiaire, stage en entreprise, maître de stage,
  stage de six mois, indemnité de stage, stage longue durée, stage de formation, stage d'études,
  stage conventionné, contrat de stage

nationalité suisse, citoyen suisse
  suissesse, citoyenne suisse, de nationalité suisse, je suis suisse, on est suisses, nous sommes suisses,
  passeport suisse, passeport à croix blanche, carte d'identité suisse, suisse de naissance, suisse d'origine,
  naturalisé suisse, suisse naturalisé, double national suisse, bourgeois de la commune, originaire du canton,
  commune d'origine, helvète, confédéré, suisse pure souche, passeport rouge à croix blanche

nationalité française, citoyen français
  française, citoyenne française, de nationalité française, je suis français, on est français,
  nous sommes français, passeport français, carte d'identité française, français de naissance,
  français d'origine, naturalisé français, français naturalisé, ressortissant français,
  ressortissante française, cni française, français de souche

nationalité belge, citoyen belge
  citoyenne belge, de nationalité belge, je suis belge, on est belges, nous sommes belges, passeport belge,
  carte d'identité belge, belge de naissance, belge d'origine, naturalisé belge, belge naturalisé,
  ressortissant belge, belgo-belge, bruxellois de souche, ressortissante belge, eid belge

suisse, nationalité suisse, citoyen suisse
  suissesse, citoyenne suisse, de nationalité suisse, je suis suisse, on est suisses, nous sommes suisses,
  passeport suisse, passeport à croix blanche, carte d'identité suisse, suisse de naissance, suisse d'origine,
  naturalisé suisse, suisse naturalisé, double national suisse, bourgeois de la commune, originaire du canton,
  commune d'origine, helvète, confédéré, suisse pure souche, passeport rouge à croix blanche

français, nationalité française, citoyen français
  française, citoyenne française, de nationalité française, je suis français, on est français,
  nous sommes français, passeport français, carte d'identité française, français de naissance,
  français d'origine, naturalisé français, français naturalisé, ressortissant français,
  ressortissante française, cni française, français de souche

belge, nationalité belge, citoyen belge
  citoyenne belge, de nationalité belge, je suis belge, on est belges, nous sommes belges, passeport belge,
  carte d'identité belge, belge de naissance, belge d'origine, naturalisé belge, belge naturalisé,
  ressortissant belge, belgo-belge, bruxellois de souche, ressortissante belge, eid belge

parquet, sol en parquet, bois massif, plancher, sol en bois
  du parquet, du bois, bois, en bois, du bois au sol, un sol en bois, vieux parquet, parquet massif, parquet flottant, stratifié,
  du stratifié, plancher en bois, en chêne, chêne massif, du plancher

carrelage, sol carrelé, dalles, carreaux
  du carrelage, carrelé, des carreaux, des dalles, carreaux de ciment, tomettes, grès, du grès, céramique, en pierre,
  du marbre, marbre

moquette, tapis plain, tapis
  de la moquette, moquettes, tapis tendu, un sol moelleux

lino, linoléum, vinyle, pvc, sol souple
  du lino, balatum, du vinyle, du pvc, revêtement plastique

virement bancaire, virement, e-banking, paiement en ligne
  par virement, un virement, par e-banking, e-banking, ebanking, virement mensuel, en ligne, par la banque, par internet,
  depuis mon compte, de compte à compte, sur votre compte, je fais un virement, par l'appli de la banque

ordre permanent, virement permanent, virement automatique
  par ordre permanent, un ordre permanent, automatique, automatiquement, tous les mois automatiquement,
  virement automatique mensuel, versement automatique, ça part tout seul

prélèvement automatique, prélèvement, domiciliation, recouvrement direct, débit direct
  par prélèvement, prélevé, prélèvement sepa, prélèvement mensuel, par domiciliation, domicilié, vous me prélevez,
  lsv, débit automatique, recouvrement

espèces, en espèces, argent liquide, en liquide, cash
  du liquide, en cash, en billets, argent comptant, de la main à la main, liquide

bulletin de versement, facture, qr-facture, sur facture
  par facture, bulletin rose, bulletin orange, bulletins de versement, à la poste, au guichet de la poste, code qr,
  facture qr, avec une facture, contre facture

carte bancaire, carte, carte de crédit, carte de débit
  par carte, carte bleue, cb, par cb, visa, mastercard, maestro, bancontact, twint, par twint, postcard, postfinance card

chèque, par chèque
  un chèque, chèque bancaire, chèque de banque, chèques

mensuel, par mois, mensuellement, chaque mois
  tous les mois, au mois, une fois par mois, au début du mois, à la fin du mois, le premier du mois, mensualités

trimestriel, par trimestre, trimestriellement
  tous les trois mois, chaque trimestre, une fois par trimestre, quatre fois par an, au trimestre

annuel, par an, annuellement, une fois par an
  tous les ans, chaque année, à l'année, en une fois, d'un coup, toute l'année d'avance

fibre, fibre optique
  la fibre, de la fibre, par fibre, connexion fibre, salt fiber, swisscom fibre, la fibre optique

câble, téléréseau, réseau câblé
  le câble, par câble, le téléréseau, upc, sunrise câble, prise télé, voo

adsl, vdsl, dsl, ligne téléphonique
  l'adsl, par adsl, ligne fixe, prise téléphone, par le téléphone

5g, 4g, internet mobile, réseau mobile
  la 5g, la 4g, box 4g, box 5g, partage de connexion, avec mon portable, clé 4g, routeur 4g, mon téléphone

marié, mariée, mariés, époux
  on est mariés, nous sommes mariés, je suis marié, je suis mariée, mariage, jeunes mariés, on vient de se marier,
  devant le maire, mon mari et moi, ma femme et moi

célibataire, non marié, jamais marié
  je suis célibataire, vieux garçon, vieille fille, pas marié, pas mariée, jamais mariée, toujours célibataire, seul

divorcé, divorcée, séparé, séparée
  je suis divorcé, je suis divorcée, en instance de divorce, en procédure de divorce, je divorce, séparés,
  séparation, en cours de séparation, je suis séparé, je suis séparée, j'ai divorcé

veuf, veuve
  je suis veuf, je suis veuve, mon mari est décédé, ma femme est décédée, mon mari est mort, ma femme est morte,
  j'ai perdu mon mari, j'ai perdu ma femme

pacsé, pacsés, partenariat enregistré, cohabitant légal, concubinage, union libre
  on est pacsés, pacs, le pacs, on vit ensemble sans être mariés, concubins, en concubinage, en union libre,
  cohabitation légale, cohabitants légaux, en ménage, partenariat, partenaires enregistrés

induction, plaques à induction, plaque à induction
  l'induction, des plaques à induction, à induction

vitrocéramique, plaques vitrocéramiques, plaques électriques
  vitro, la vitro, vitrocéram, des plaques électriques, plaque électrique, électrique

cuisinière à gaz, gaz, plaques au gaz
  le gaz, au gaz, gazinière, la gazinière, une gazinière, feu vif, la flamme

chauffage au sol, sol chauffant, plancher chauffant
  par le sol, au sol, dans le sol, par terre

radiateurs, radiateur, chauffage par radiateurs
  des radiateurs, les radiateurs, convecteurs, radiateurs classiques, vieux radiateurs

buanderie commune, buanderie collective, machines communes, buanderie
  commune, collective, à la cave, avec les voisins, lessiverie, la lessiverie, chambre à lessive, tour de lessive,
  jour de lessive, partagée

machine privée, lave-linge privé, colonne de lavage, machine dans l'appartement
  ma propre machine, ma machine, dans l'appartement, chez moi, privée, privative, colonne, ma colonne,
  mon lave-linge, machine à laver perso

cave, cave privative, cellier
  une cave, la cave, un cellier, au sous-sol, réduit en sous-sol

grenier, galetas, combles
  un grenier, le grenier, un galetas, le galetas, sous le toit, les combles

électrique, voiture électrique, borne de recharge
  une électrique, en électrique, tesla, une tesla, zoé, sur batterie, à la borne, tout électrique

hybride, voiture hybride, hybride rechargeable
  une hybride, hybrides, rechargeable, toyota hybride, moitié essence moitié électrique

essence, sans plomb
  à essence, une essence, de l'essence, sans-plomb

diesel, gasoil, gazole
  un diesel, au diesel, tdi, hdi, au mazout

italien, en italien, l'italien
  italophone, italiano, tessinois, tessinoise, suisse italien, plutôt l'italien, langue italienne

côté cour, côté jardin, sur cour, sur jardin
  sur la cour, donnant sur la cour, vers le jardin, sur le jardin, à l'arrière, derrière, l'arrière, au calme

côté rue, sur rue, sur la rue
  donnant sur la rue, devant, à l'avant, vers la rue, sur le boulevard, sur l'avenue

vue dégagée, vue, belle vue, vue panoramique
  dégagée, une vue, avec vue, panorama, sans vis-à-vis, pas de vis-à-vis, horizon dégagé

rive gauche
  à gauche du rhône, la rive gauche, côté eaux-vives, eaux-vives, plainpalais, champel, carouge

rive droite
  la rive droite, côté pâquis, pâquis, servette, charmilles, grand-saconnex, nations

déménageurs, entreprise de déménagement, société de déménagement
  avec des déménageurs, des déménageurs, des professionnels, avec une entreprise, des pros, par une entreprise

avec des amis, par mes propres moyens, moi-même, location d'un utilitaire
  on se débrouille, tout seuls, nous-mêmes, avec une camionnette, avec des copains, avec la famille, des potes,
  coups de main, huile de coude, on loue une camionnette, on loue un camion

tous les jours, chaque jour, quotidiennement, à temps complet
  du lundi au vendredi, cinq jours sur cinq, sept jours sur sept, en permanence, toute la semaine, quotidien

parfois, de temps en temps, occasionnellement, certains jours, rarement
  une fois de temps en temps, à l'occasion, des fois, ça arrive, un jour par semaine, deux jours par semaine,
  un ou deux jours par semaine, quelques jours par mois, quelquefois

jamais, pas du tout, aucun jour
  jamais de la vie, zéro jour, au grand jamais, absolument jamais, à aucun moment

salaire, revenu du travail, revenus salariés
  mon salaire, ma paie, ma paye, mon boulot, mon travail, fiche de paie, nos salaires, nos deux salaires, notre travail

rente, rente ai, rente avs, rentes, pension
  ma rente, la rente, rente d'invalidité, l'ai, je touche l'ai, l'avs, ma pension, pension de retraite, deuxième pilier

bourse, bourse d'études, aide des parents, parents
  une bourse, ma bourse, mes parents paient, mes parents m'aident, mes parents financent, papa et maman,
  argent de mes parents, prêt étudiant

revenus locatifs, rendement, fortune
  des loyers, mes locations, mes placements, des placements, ma fortune, dividendes, de mes rentes, je vis de mes rentes

particulier, à titre privé, personne privée, privé
  pour moi, pour nous, à titre personnel, en privé, je suis un particulier, en mon nom propre

dépôt de dossier en ligne, formulaire en ligne, plateforme, portail
  en ligne, sur internet, sur votre site, via le site, formulaire, le formulaire, sur la plateforme, sur l'appli

sous-location, sous-bail, sous-louer
  en sous-location, je sous-loue, on sous-loue, sous-locataire, à un locataire

piscine
  une piscine, la piscine, piscine commune, un bassin

cheminée, poêle, foyer ouvert
  une cheminée, un poêle, poêle suédois, insert, feu de bois, feu de cheminée

deuxième étage ou plus haut, à partir du deuxième étage, deuxième ou plus haut, étages supérieurs
  au deuxième, au troisième, au quatrième, au cinquième, deuxième étage, troisième étage, quatrième étage,
  cinquième étage, sixième étage, tout en haut, le plus haut possible, en hauteur, dernier étage, au dernier étage,
  au dernier, dans les étages
`;
