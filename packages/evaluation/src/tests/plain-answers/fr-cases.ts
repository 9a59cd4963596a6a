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

number | Combien de personnes vont emménager ? | 1-4
pass on sera trois
`;
