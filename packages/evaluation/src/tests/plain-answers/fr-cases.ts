/** See `plain-answers.test.ts`. */
export const FRENCH_ANSWERS = `
yes_no | Avez-vous des dettes ? | non
pass aucune heureusement
fail malheureusement oui
pass plus aucune depuis l'an dernier
pass plus rien du tout
pass il n'en est rien
pass ce n'est pas mon cas
pass manquerait plus que ça
pass pas la queue d'une
fail je ne vais pas le nier
fail j'avoue
fail je ne dirais pas non
fail hélas c'est le cas
unclear c'est réglé
unclear tout est en ordre
unclear non peut-être

yes_no | Votre dossier est-il complet ? | oui
pass il ne manque rien
pass tout y est
pass il l'est
pass au complet
pass j'ai tous les papiers, oui
fail il me manque encore une fiche de salaire
fail il manque l'attestation
fail il ne l'est pas
fail pas encore complet
fail il l'est pas encore
unclear je crois presque

yes_no | Avez-vous donné votre congé au propriétaire ? | oui
pass c'est fait
pass par lettre recommandée
pass le mois passé
pass mon mari s'en est occupé
pass on l'a fait
fail toujours pas
fail j'attends d'abord une réponse
fail je ne l'ai pas encore fait
fail on va le faire
fail pas avant la semaine prochaine
unclear je dois en parler à ma femme

yes_no | Votre permis de séjour est-il encore valable ? | oui
pass toujours valable
pass il l'est encore
pass il vient d'être renouvelé
fail il a expiré en mars
fail malheureusement plus
fail il n'est plus valable
fail en cours de renouvellement
fail je dois le renouveler
unclear il faut que je vérifie

yes_no | Avez-vous obtenu l'accord de la banque ? | oui
pass elle a dit oui
pass accord écrit
pass feu vert obtenu
pass ils ont accepté
pass la semaine dernière
fail elle vient de refuser
fail la banque ne nous suit pas
fail on attend leur réponse
fail le dossier est à l'étude
fail toujours pas de nouvelles
unclear j'en sais rien, c'est mon mari qui gère

yes_no | Avez-vous un garant ? | oui
pass c'est arrangé
pass je l'ai déjà
fail je cherche encore
fail pas encore trouvé
fail plus maintenant

yes_no | Le bail peut-il être signé cette semaine ? | oui
pass sans souci

yes_no | Pouvons-nous transmettre votre dossier au propriétaire ? | oui
pass allez-y
pass faites seulement
pass je vous en prie
pass vous avez mon accord
pass je vous y autorise
fail surtout pas
fail je ne le souhaite pas
fail je préfère pas
unclear c'est vous qui voyez

yes_no | Seriez-vous prête à attendre jusqu'au mois de mai ? | oui
pass s'il le faut
pass on a le temps
pass rien ne nous en empêche
pass je ne suis pas contre
pass on s'adapte
fail trop long pour nous
fail pas aussi longtemps
fail ça ne m'arrangerait pas
fail beaucoup trop tard
unclear on doit en discuter

yes_no | Un appartement au quatrième sans ascenseur vous irait-il ? | oui
pass ça nous fait pas peur
pass on a l'habitude
pass je ferai avec
fail pas avec la poussette
fail plus à mon âge
fail trop haut pour moi

yes_no | Est-ce qu'on peut vous rappeler ce soir ? | oui
pass quand vous voulez
pass n'hésitez pas
pass volontiers
fail je suis de garde
fail ce soir je ne peux pas
unclear je vous dirai ça plus tard

yes_no | Souhaitez-vous une place de parc ? | oui
pass ce ne serait pas de refus
pass volontiers
pass ça m'arrangerait
fail pas besoin
fail j'en ai pas besoin
fail ça ne sera pas nécessaire
fail très peu pour moi

yes_no | Pourriez-vous nous fournir une attestation de l'employeur ? | oui
pass je vous envoie ça ce soir
pass entendu, à quelle adresse
pass dès demain
pass je les ai sous la main
fail je ne pourrai pas
fail ça me paraît compliqué

yes_no | Avez-vous déjà trouvé un repreneur ? | oui
pass ça y est
pass depuis hier
fail on cherche encore
fail rien de concret pour l'instant
fail toujours personne
fail ça n'a rien donné

yes_no | Avez-vous une assurance responsabilité civile ? | oui
pass depuis 2015
pass depuis plus de dix ans
pass évidemment c'est obligatoire
unclear c'est obligatoire ?

yes_no | Fumez-vous ? | non
pass ni moi ni mon mari
pass j'ai arrêté il y a deux ans
pass plus une seule depuis des années
fail depuis trente ans
unclear seulement dehors

yes_no | Avez-vous des animaux ? | non
pass personne à la maison

yes_no | Devez-vous d'abord vendre votre bien ? | non
pass pas indispensable
fail c'est la condition
fail il faut bien

yes_no | Avez-vous déjà visité le quartier ? | oui
pass plusieurs fois
fail jamais mis les pieds
fail ce sera la prochaine étape

yes_no | Avez-vous déjà été expulsé ? | non
fail une fois
unclear c'est du passé

yes_no | Avez-vous envoyé votre dossier ? | oui
pass je vous l'ai envoyé
pass vous devez l'avoir
fail après la visite
fail pas avant d'avoir trouvé

yes_no | Cela vous dérangerait-il de vivre au-dessus d'un restaurant ? | non
pass aucun souci
pass sans souci
fail c'est un souci pour nous

yes_no | Auriez-vous une objection à des travaux dans l'immeuble ? | non
pass aucune objection
pass pas du tout
fail oui, le bruit

yes_no | Accepteriez-vous de prendre la cuisine telle quelle ? | oui
pass ça fera l'affaire
pass on s'en contentera
fail ça ne m'emballe pas
fail ça ne nous suffirait pas
unclear si le loyer baisse

yes_no | Pouvez-vous payer trois mois de caution ? | oui
unclear je travaille
unclear je suis en congé

number | Combien de personnes vont emménager ? | 1-4
pass on sera trois

number | Combien de minutes de trajet au maximum jusqu'à votre travail ? | min 25
pass une demi-heure
pass une petite heure
pass une heure vingt
fail un quart d'heure
fail vingt minutes

number | À combien de kilomètres se trouve votre lieu de travail ? | max 30
pass une vingtaine
fail une bonne soixantaine
unclear une demi-heure en voiture

number | Combien d'heures par semaine travaillez-vous ? | min 30
pass quarante-deux
fail vingt heures

number | Combien de mois souhaitez-vous louer ? | min 12
pass le plus longtemps possible
pass deux semestres
fail quinze jours
fail une quinzaine de jours
fail moins d'un an
fail un trimestre

number | Depuis combien d'années travaillez-vous chez votre employeur ? | min 2
pass une décennie
pass toute ma vie
pass depuis toujours

number | Combien d'enfants avez-vous ? | max 2
pass une petite puce
pass un garçon et une louloute
fail trois marmots

number | Combien d'animaux avez-vous ? | max 1
pass un malinois
fail deux minettes

number | Combien de voitures avez-vous ? | max 1
pass juste la mienne
fail la mienne et celle de ma copine

multiple_choice | Souhaitez-vous visiter sur place ou en visio ? | sur place | sur place; en visio
pass je préfère venir
fail à distance si possible

multiple_choice | Quel revêtement de sol préférez-vous ? | parquet | parquet; carrelage; moquette
pass du bois
fail des carreaux
unclear tout mais pas de moquette

multiple_choice | Comment paierez-vous le loyer ? | ordre permanent | virement; ordre permanent; espèces
pass virement automatique
fail en liquide

multiple_choice | Quelle est votre situation familiale ? | marié | célibataire; marié; divorcé; pacsé
pass on vient de se marier
fail on vit en concubinage
fail séparée depuis un an

multiple_choice | Avec qui emménagerez-vous ? | en couple | seul; en couple; en colocation
pass avec ma chérie
fail avec deux potes
fail moi et mon chat

multiple_choice | Cherchez-vous du neuf ou de l'ancien ? | ancien | neuf; ancien
pass du vieux avec des poutres
fail quelque chose de moderne

multiple_choice | Quand souhaitez-vous emménager ? | tout de suite | tout de suite; dans les trois mois; plus tard
pass le plus vite sera le mieux
pass ça presse
fail ça ne presse pas

multiple_choice | D'où provient votre revenu ? | salaire | salaire; rente; aide sociale
pass mon boulot
fail je touche l'AI

multiple_choice | Préférez-vous une chambre côté rue ou côté cour ? | côté cour | côté rue; côté cour
pass derrière, au calme
fail donnant sur la rue
`;
