<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>cancel</name>
    <message>
        <source>CRM.COM has another purchase under this number. Nothing was changed. See the address in Settings.</source>
        <extracomment>cancel/another</extracomment>
        <translation>CRM.COM a un autre achat sous ce numéro. Rien n’a changé. Voyez l’adresse dans Réglages.</translation>
    </message>
    <message>
        <source>In the wallet at CRM.COM</source>
        <extracomment>cancel/at-crm</extracomment>
        <translation>Dans la cagnotte chez CRM.COM</translation>
    </message>
    <message>
        <source>At the till</source>
        <extracomment>cancel/at-till</extracomment>
        <translation>En caisse</translation>
    </message>
    <message>
        <source>Spent automatically, returned</source>
        <extracomment>cancel/automatic</extracomment>
        <translation>Usage automatique, rendu</translation>
    </message>
    <message>
        <source>CRM.COM does not answer. The purchase is unchanged. Try again later.</source>
        <extracomment>cancel/away</extracomment>
        <translation>CRM.COM ne répond pas. L’achat est inchangé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Give back on the card terminal</source>
        <extracomment>cancel/back-card</extracomment>
        <translation>À rendre sur le terminal</translation>
    </message>
    <message>
        <source>Give back on the card, slip {slip}</source>
        <extracomment>cancel/back-card-slip</extracomment>
        <translation>À rendre sur carte, n° {slip}</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <extracomment>cancel/back-cash</extracomment>
        <translation>À rendre en espèces</translation>
    </message>
    <message>
        <source>Give back what its receipt says</source>
        <extracomment>cancel/back-not-known</extracomment>
        <translation>Rendre ce qu’indique son ticket</translation>
    </message>
    <message>
        <source>Nothing to give back</source>
        <extracomment>cancel/back-nothing</extracomment>
        <translation>Rien à rendre</translation>
    </message>
    <message>
        <source>Cancel this purchase</source>
        <extracomment>cancel/button</extracomment>
        <translation>Annuler cet achat</translation>
    </message>
    <message>
        <source>Its cancellation is being checked. Nothing is sent twice.</source>
        <extracomment>cancel/cancel-being-checked</extracomment>
        <translation>Son annulation est en cours de vérification. Rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>It is cancelled already</source>
        <extracomment>cancel/cancel-cancelled</extracomment>
        <translation>Il est déjà annulé</translation>
    </message>
    <message>
        <source>CRM.COM's number of it is not known here: show the customer's purchases</source>
        <extracomment>cancel/cancel-no-number</extracomment>
        <translation>Son numéro chez CRM.COM n’est pas connu ici : affichez les achats du client</translation>
    </message>
    <message>
        <source>CRM.COM must answer to cancel</source>
        <extracomment>cancel/cancel-offline</extracomment>
        <translation>CRM.COM doit répondre pour annuler</translation>
    </message>
    <message>
        <source>Goods of it are being returned. End that first.</source>
        <extracomment>cancel/cancel-returning</extracomment>
        <translation>Un retour d’articles est en cours. Terminez-le d’abord.</translation>
    </message>
    <message>
        <source>It is not settled yet: see Waiting to be sent</source>
        <extracomment>cancel/cancel-waiting</extracomment>
        <translation>Il n’est pas encore réglé : voir À envoyer</translation>
    </message>
    <message>
        <source>It was cancelled at CRM.COM already. Give nothing back here.</source>
        <extracomment>cancel/cancelled-already</extracomment>
        <translation>Il a déjà été annulé chez CRM.COM. Ne rendez rien ici.</translation>
    </message>
    <message>
        <source>Choose a reason first</source>
        <extracomment>cancel/choose-reason</extracomment>
        <translation>Choisissez d’abord un motif</translation>
    </message>
    <message>
        <source>Cancel purchase and reverse reward</source>
        <extracomment>cancel/confirm</extracomment>
        <translation>Annuler l’achat et la récompense</translation>
    </message>
    <message>
        <source>Cancel purchase and give back</source>
        <extracomment>cancel/confirm-alone</extracomment>
        <translation>Annuler l’achat et rendre l’argent</translation>
    </message>
    <message numerus="yes">
        <source>All {n} lines, {total}, {when}. This cannot be undone.</source>
        <extracomment>cancel/explained; one: {n} line, {total}, {when}. This cannot be undone.</extracomment>
        <translation>
            <numerusform>{n} ligne, {total}, {when}. C’est définitif.</numerusform>
            <numerusform>Les {n} lignes, {total}, {when}. C’est définitif.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it, {total}, {when}, bought at another till. This cannot be undone.</source>
        <extracomment>cancel/explained-elsewhere</extracomment>
        <translation>En entier, {total}, {when}, acheté à une autre caisse. C’est définitif.</translation>
    </message>
    <message>
        <source>Instant discount, taken back</source>
        <extracomment>cancel/instant</extracomment>
        <translation>Remise immédiate, reprise</translation>
    </message>
    <message>
        <source>Keep purchase</source>
        <extracomment>cancel/keep</extracomment>
        <translation>Garder l’achat</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>cancel/not-known</extracomment>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>No purchase is chosen</source>
        <extracomment>cancel/nothing-chosen</extracomment>
        <translation>Aucun achat n’est choisi</translation>
    </message>
    <message>
        <source>Spent on request, returned</source>
        <extracomment>cancel/on-request</extracomment>
        <translation>Usage sur demande, rendu</translation>
    </message>
    <message>
        <source>Cancel reason: {reason}</source>
        <extracomment>cancel/reason</extracomment>
        <translation>Motif de l’annulation : {reason}</translation>
    </message>
    <message>
        <source>Customer does not want it</source>
        <extracomment>cancel/reason-changed-mind</extracomment>
        <translation>Le client n’en veut pas</translation>
    </message>
    <message>
        <source>Goods are faulty</source>
        <extracomment>cancel/reason-faulty</extracomment>
        <translation>Articles défectueux</translation>
    </message>
    <message>
        <source>Mistake at the till</source>
        <extracomment>cancel/reason-mistake</extracomment>
        <translation>Erreur à la caisse</translation>
    </message>
    <message>
        <source>Another reason</source>
        <extracomment>cancel/reason-other</extracomment>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>CRM.COM does not show it: {words} The purchase is unchanged.</source>
        <extracomment>cancel/refused</extracomment>
        <translation>CRM.COM ne l’affiche pas : {words} L’achat est inchangé.</translation>
    </message>
    <message>
        <source>Reward, taken back</source>
        <extracomment>cancel/taken-back</extracomment>
        <translation>Récompense, reprise</translation>
    </message>
    <message>
        <source>Cancel purchase {number}?</source>
        <extracomment>cancel/title</extracomment>
        <translation>Annuler l’achat {number} ?</translation>
    </message>
    <message>
        <source>Asking CRM.COM how it stands…</source>
        <extracomment>cancel/under-way</extracomment>
        <translation>CRM.COM est interrogé…</translation>
    </message>
    <message>
        <source>Wallet now</source>
        <extracomment>cancel/wallet-now</extracomment>
        <translation>Cagnotte actuelle</translation>
    </message>
    <message>
        <source>Why is it cancelled? The reason is kept at this till. Nothing is cancelled yet.</source>
        <extracomment>cancel/why</extracomment>
        <translation>Pourquoi l’annuler ? Le motif reste dans cette caisse. Rien n’est encore annulé.</translation>
    </message>
    <message>
        <source>{number} is being cancelled. Give nothing back before CRM.COM has answered.</source>
        <extracomment>purchases.cancel-asked</extracomment>
        <translation>{number} est en cours d’annulation. Ne rendez rien avant la réponse de CRM.COM.</translation>
    </message>
    <message>
        <source>{number} was not cancelled. The purchase is unchanged. Cancel it again.</source>
        <extracomment>purchases.cancel-not-done</extracomment>
        <translation>{number} n’a pas été annulé. L’achat est inchangé. Annulez-le de nouveau.</translation>
    </message>
    <message>
        <source>{number} needs a person: CRM.COM does not show whether it is cancelled. {words}</source>
        <extracomment>purchases.cancel-not-known</extracomment>
        <translation>{number} demande une décision : CRM.COM ne montre pas s’il est annulé. {words}</translation>
    </message>
    <message>
        <source>CRM.COM did not cancel {number}: {words} The purchase is unchanged.</source>
        <extracomment>purchases.cancel-refused</extracomment>
        <translation>CRM.COM n’a pas annulé {number} : {words} L’achat est inchangé.</translation>
    </message>
    <message>
        <source>{number} is cancelled. Give back {cash} in cash and {card} on the card terminal.</source>
        <extracomment>purchases.cancelled-both</extracomment>
        <translation>{number} est annulé. Rendez {cash} en espèces et {card} sur le terminal de paiement.</translation>
    </message>
    <message>
        <source>{number} is cancelled. Give back {amount} on the card terminal.</source>
        <extracomment>purchases.cancelled-card</extracomment>
        <translation>{number} est annulé. Rendez {amount} sur le terminal de paiement.</translation>
    </message>
    <message>
        <source>{number} is cancelled. Give back {amount} in cash.</source>
        <extracomment>purchases.cancelled-cash</extracomment>
        <translation>{number} est annulé. Rendez {amount} en espèces.</translation>
    </message>
    <message>
        <source>{number} is cancelled. Give back what its receipt says was paid.</source>
        <extracomment>purchases.cancelled-elsewhere</extracomment>
        <translation>{number} est annulé. Rendez ce qui a été payé d’après son ticket.</translation>
    </message>
    <message>
        <source>{number} is cancelled. There is nothing to give back.</source>
        <extracomment>purchases.cancelled-nothing</extracomment>
        <translation>{number} est annulé. Il n’y a rien à rendre.</translation>
    </message>
</context>
<context>
    <name>claims</name>
    <message>
        <source>{number} belongs to {name} now. It is being sent to CRM.COM.</source>
        <extracomment>claims.given</extracomment>
        <translation>{number} est maintenant à {name} et en cours d’envoi à CRM.COM.</translation>
    </message>
    <message>
        <source>CRM.COM has not confirmed this customer. Nothing was changed. Try again when it answers.</source>
        <extracomment>claims.not-checked</extracomment>
        <translation>CRM.COM n’a pas confirmé ce client. Rien n’a été changé. Réessayez quand il répondra.</translation>
    </message>
    <message>
        <source>Purchases are not given to customers on this till.</source>
        <extracomment>claims.off</extracomment>
        <translation>Cette caisse n’attribue pas d’achats à des clients.</translation>
    </message>
    <message>
        <source>{number} was cancelled, or goods of it came back. Nothing was changed.</source>
        <extracomment>claims.returned</extracomment>
        <translation>{number} a été annulé, ou des articles ont été rendus. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{number} belongs to a customer already. Nothing was changed.</source>
        <extracomment>claims.taken</extracomment>
        <translation>{number} est déjà à un client. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This customer got as many purchases today as one may. Nothing was changed. Try tomorrow.</source>
        <extracomment>claims.too-many</extracomment>
        <translation>Ce client a reçu aujourd’hui le maximum d’achats. Rien n’a été changé. Réessayez demain.</translation>
    </message>
    <message>
        <source>{number} is too old to be given to a customer. Nothing was changed.</source>
        <extracomment>claims.too-old</extracomment>
        <translation>{number} est trop ancien pour être attribué à un client. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Print addendum</source>
        <extracomment>claims/addendum</extracomment>
        <translation>Imprimer le complément</translation>
    </message>
    <message>
        <source>Add customer to this purchase</source>
        <extracomment>claims/button</extracomment>
        <translation>Attribuer cet achat à un client</translation>
    </message>
    <message>
        <source>Give this purchase to {name}</source>
        <extracomment>claims/confirm</extracomment>
        <translation>Attribuer cet achat à {name}</translation>
    </message>
    <message>
        <source>The purchase is sent to CRM.COM with its own date, and the customer earns on it. It can be given once. What CRM.COM takes off is given back to her.</source>
        <extracomment>claims/explained</extracomment>
        <translation>L’achat part avec sa propre date ; le client gagne. Une seule fois. Ce que CRM.COM déduit lui est rendu.</translation>
    </message>
    <message>
        <source>Keep without customer</source>
        <extracomment>claims/keep</extracomment>
        <translation>Laisser sans client</translation>
    </message>
    <message>
        <source>CRM.COM has not confirmed this customer</source>
        <extracomment>claims/not-checked</extracomment>
        <translation>CRM.COM n’a pas confirmé ce client</translation>
    </message>
    <message>
        <source>Not on this till</source>
        <extracomment>claims/off</extracomment>
        <translation>Pas sur cette caisse</translation>
    </message>
    <message>
        <source>It was cancelled, or goods of it came back</source>
        <extracomment>claims/returned</extracomment>
        <translation>Il a été annulé, ou des articles ont été rendus</translation>
    </message>
    <message>
        <source>It belongs to a customer already</source>
        <extracomment>claims/taken</extracomment>
        <translation>Il est déjà à un client</translation>
    </message>
    <message>
        <source>Give {number} to {name}?</source>
        <extracomment>claims/title</extracomment>
        <translation>{number} à {name} ?</translation>
    </message>
    <message>
        <source>This customer got enough of them today</source>
        <extracomment>claims/too-many</extracomment>
        <translation>Ce client en a reçu assez aujourd’hui</translation>
    </message>
    <message>
        <source>It is too old to be given to a customer</source>
        <extracomment>claims/too-old</extracomment>
        <translation>Il est trop ancien pour être attribué à un client</translation>
    </message>
</context>
<context>
    <name>customer-card</name>
    <message>
        <source>Card ending {ending}</source>
        <extracomment>customer-card/card</extracomment>
        <translation>Carte …{ending}</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>customer-card/group</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>No reward on this sale</source>
        <extracomment>customer-card/no-reward</extracomment>
        <translation>Pas de récompense sur cette vente</translation>
    </message>
    <message>
        <source>No customer</source>
        <extracomment>customer-card/nobody</extracomment>
        <translation>Aucun client</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <extracomment>customer-card/not-checked</extracomment>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>customer-card/not-known</extracomment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Phone ending {ending}</source>
        <extracomment>customer-card/phone</extracomment>
        <translation>Téléphone …{ending}</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <extracomment>customer-card/show-personal</extracomment>
        <translation>Afficher les données</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>customer-card/wallet</extracomment>
        <translation>Cagnotte</translation>
    </message>
</context>
<context>
    <name>customer-display</name>
    <message>
        <source>Your basket</source>
        <extracomment>customer-display/basket</extracomment>
        <translation>Votre panier</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>customer-display/change</extracomment>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Your reward follows when the sale is recorded.</source>
        <extracomment>customer-display/follows</extracomment>
        <translation>Votre récompense suivra une fois la vente enregistrée.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>customer-display/not-known</extracomment>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>Show your card or app to earn a reward.</source>
        <extracomment>customer-display/show-card</extracomment>
        <translation>Présentez carte ou appli pour gagner une récompense.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>customer-display/thank-you</extracomment>
        <translation>Merci</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>customer-display/to-pay</extracomment>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Updating…</source>
        <extracomment>customer-display/updating</extracomment>
        <translation>Mise à jour…</translation>
    </message>
    <message>
        <source>Wallet after</source>
        <extracomment>customer-display/wallet-after</extracomment>
        <translation>Cagnotte après achat</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>customer-display/welcome</extracomment>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Customer display</source>
        <extracomment>customer-display/window</extracomment>
        <translation>Écran client</translation>
    </message>
    <message>
        <source>You earn</source>
        <extracomment>customer-display/you-earn</extracomment>
        <translation>Vous gagnez</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Figures of this till</source>
        <extracomment>figures/figures</extracomment>
        <translation>Chiffres de cette caisse</translation>
    </message>
    <message>
        <source>{what}, half of them within</source>
        <extracomment>figures/half</extracomment>
        <translation>{what}, la moitié en moins de</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <extracomment>figures/milliseconds</extracomment>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>{what}, 19 of 20 within</source>
        <extracomment>figures/most</extracomment>
        <translation>{what}, 19 sur 20 en moins de</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>figures/not-yet</extracomment>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>From payment to receipt</source>
        <extracomment>figures/paper</extracomment>
        <translation>Du paiement au ticket</translation>
    </message>
    <message>
        <source>Reward from CRM.COM</source>
        <extracomment>figures/preview</extracomment>
        <translation>Récompense de CRM.COM</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>figures/sales</extracomment>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>From scan to line</source>
        <extracomment>figures/scan</extracomment>
        <translation>Du scan à la ligne</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>figures/show</extracomment>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Since this till was started. They are kept nowhere and are of nobody.</source>
        <extracomment>figures/since</extracomment>
        <translation>Depuis le démarrage de cette caisse. Rien n’est conservé et rien ne concerne une personne.</translation>
    </message>
    <message>
        <source>Taps for each sale</source>
        <extracomment>figures/taps</extracomment>
        <translation>Touches par vente</translation>
    </message>
</context>
<context>
    <name>identify</name>
    <message>
        <source>Membership ended. Sell without customer, or ask for another card.</source>
        <extracomment>identify.ended</extracomment>
        <translation>Adhésion terminée. Vendez sans client, ou demandez une autre carte.</translation>
    </message>
    <message>
        <source>Membership ended on {date}. Sell without customer, or ask for another card.</source>
        <extracomment>identify.ended-on</extracomment>
        <translation>Adhésion terminée le {date}. Vendez sans client, ou demandez une autre carte.</translation>
    </message>
    <message>
        <source>One customer found</source>
        <extracomment>identify.found</extracomment>
        <translation>Un client trouvé</translation>
    </message>
    <message>
        <source>Type it, then press Find customer</source>
        <extracomment>identify.hint.other</extracomment>
        <translation>Saisissez, puis appuyez sur Chercher le client</translation>
    </message>
    <message>
        <source>The customer is looked up after digit {length}</source>
        <extracomment>identify.hint.phone</extracomment>
        <translation>Le client est cherché dès le {length}e chiffre</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <extracomment>identify.looking</extracomment>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>This is known, but not active. Nothing was changed. Ask for another card, the phone number or the e-mail.</source>
        <extracomment>identify.not-active</extracomment>
        <translation>Connu, mais pas actif. Rien n’a été changé. Demandez une autre carte, le téléphone ou l’e-mail.</translation>
    </message>
    <message>
        <source>No customer has this card. Nothing was changed. Check the number, or ask for the phone number.</source>
        <extracomment>identify.not-found.card</extracomment>
        <translation>Aucun client n’a cette carte. Rien n’a été changé. Vérifiez le numéro, ou demandez le téléphone.</translation>
    </message>
    <message>
        <source>No customer has this address. Nothing was changed. Check the spelling, or ask for the card.</source>
        <extracomment>identify.not-found.email</extracomment>
        <translation>Aucun client n’a cette adresse. Rien n’a été changé. Vérifiez l’orthographe, ou demandez la carte.</translation>
    </message>
    <message>
        <source>No customer has this address. Nothing was changed. Did you mean {domain}?</source>
        <extracomment>identify.not-found.email-typo</extracomment>
        <translation>Aucun client n’a cette adresse. Rien n’a été changé. Vouliez-vous dire {domain} ?</translation>
    </message>
    <message>
        <source>No customer has this number. Nothing was changed. Check the number, or ask for the card.</source>
        <extracomment>identify.not-found.phone</extracomment>
        <translation>Aucun client n’a ce numéro. Rien n’a été changé. Vérifiez le numéro, ou demandez la carte.</translation>
    </message>
    <message>
        <source>This is known, but the customer has not confirmed it yet. Nothing was changed. Ask for another card, the phone number or the e-mail.</source>
        <extracomment>identify.not-verified</extracomment>
        <translation>Connu, mais le client ne l’a pas encore confirmé. Rien n’a été changé. Demandez une autre carte, le téléphone ou l’e-mail.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer. The number is kept with the sale and checked when it is sent.</source>
        <extracomment>identify.offline</extracomment>
        <translation>CRM.COM ne répond pas. Le numéro est gardé avec la vente et vérifié à l’envoi.</translation>
    </message>
    <message>
        <source>More than one customer has this address. Nothing was changed. Ask for the card or the phone number.</source>
        <extracomment>identify.several</extracomment>
        <translation>Plusieurs clients ont cette adresse. Rien n’a été changé. Demandez la carte ou le numéro de téléphone.</translation>
    </message>
    <message>
        <source>Back to basket</source>
        <extracomment>identify/back</extracomment>
        <translation>Retour au panier</translation>
    </message>
    <message>
        <source>Back to purchases</source>
        <extracomment>identify/back-to-purchases</extracomment>
        <translation>Retour aux achats</translation>
    </message>
    <message>
        <source>By card number</source>
        <extracomment>identify/by-card</extracomment>
        <translation>Par n° de carte</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <extracomment>identify/by-email</extracomment>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>By phone</source>
        <extracomment>identify/by-phone</extracomment>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>Card number</source>
        <extracomment>identify/card, identify/card-field</extracomment>
        <translation>Numéro de carte</translation>
    </message>
    <message>
        <source>Check the spelling, or ask for the phone number or the card.</source>
        <extracomment>identify/check-spelling</extracomment>
        <translation>Vérifiez l’orthographe, ou demandez le téléphone ou la carte.</translation>
    </message>
    <message>
        <source>Choose country code {code}</source>
        <extracomment>identify/choose-country</extracomment>
        <translation>Choisir l’indicatif {code}</translation>
    </message>
    <message>
        <source>Continue without customer</source>
        <extracomment>identify/continue-without-customer</extracomment>
        <translation>Continuer sans client</translation>
    </message>
    <message>
        <source>Country codes</source>
        <extracomment>identify/countries</extracomment>
        <translation>Indicatifs</translation>
    </message>
    <message>
        <source>Country code {code}</source>
        <extracomment>identify/country-code</extracomment>
        <translation>Indicatif {code}</translation>
    </message>
    <message>
        <source>Customer found: {name}</source>
        <extracomment>identify/customer-found</extracomment>
        <translation>Client trouvé : {name}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>identify/email</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>identify/email-field</extracomment>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Find customer</source>
        <extracomment>identify/find-customer</extracomment>
        <translation>Chercher le client</translation>
    </message>
    <message>
        <source>{line} CRM.COM: {words}</source>
        <extracomment>identify/line-and-words</extracomment>
        <translation>{line} CRM.COM : {words}</translation>
    </message>
    <message>
        <source>Member number</source>
        <extracomment>identify/member-number</extracomment>
        <translation>Numéro d’adhérent</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <extracomment>identify/membership-ended</extracomment>
        <translation>Adhésion terminée</translation>
    </message>
    <message>
        <source>Not found?</source>
        <extracomment>identify/not-found</extracomment>
        <translation>Pas trouvé ?</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>identify/not-known</extracomment>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>Nothing is typed yet</source>
        <extracomment>identify/nothing-typed</extracomment>
        <translation>Rien n’est encore saisi</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>identify/phone</extracomment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>identify/phone-field</extracomment>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Recent at this till</source>
        <extracomment>identify/recent</extracomment>
        <translation>Récents à cette caisse</translation>
    </message>
    <message>
        <source>Recent customer {name}, card ending {ending}</source>
        <extracomment>identify/recent-card</extracomment>
        <translation>Client récent {name}, carte finissant par {ending}</translation>
    </message>
    <message>
        <source>Recent customer {name}, by e-mail</source>
        <extracomment>identify/recent-email</extracomment>
        <translation>Client récent {name}, par e-mail</translation>
    </message>
    <message>
        <source>Recent customer {name}, phone ending {ending}</source>
        <extracomment>identify/recent-phone</extracomment>
        <translation>Client récent {name}, téléphone finissant par {ending}</translation>
    </message>
    <message>
        <source>Remove customer</source>
        <extracomment>identify/remove-customer</extracomment>
        <translation>Retirer le client</translation>
    </message>
    <message>
        <source>The scanner works on every screen, nothing to tap.</source>
        <extracomment>identify/scan-anywhere</extracomment>
        <translation>Le lecteur marche sur chaque écran, sans rien toucher.</translation>
    </message>
    <message>
        <source>Scan the card or the app code now</source>
        <extracomment>identify/scan-now</extracomment>
        <translation>Scannez maintenant la carte ou le code de l’appli</translation>
    </message>
    <message>
        <source>Spending blocked. Earning still works.</source>
        <extracomment>identify/spending-blocked</extracomment>
        <translation>Cagnotte bloquée. Gagne toujours.</translation>
    </message>
    <message>
        <source>Identify customer</source>
        <extracomment>identify/title</extracomment>
        <translation>Identifier le client</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <extracomment>identify/use-domain</extracomment>
        <translation>Utiliser {domain}</translation>
    </message>
    <message>
        <source>Use this customer</source>
        <extracomment>identify/use-this-customer</extracomment>
        <translation>Choisir ce client</translation>
    </message>
    <message>
        <source>Use this number</source>
        <extracomment>identify/use-this-number</extracomment>
        <translation>Prendre ce numéro</translation>
    </message>
    <message>
        <source>Used last</source>
        <extracomment>identify/used-last</extracomment>
        <translation>Dernier utilisé</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>identify/wallet</extracomment>
        <translation>Cagnotte</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Clear</source>
        <extracomment>keyboard/clear</extracomment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>keyboard/close</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close keyboard</source>
        <extracomment>keyboard/close-keyboard</extracomment>
        <translation>Fermer le clavier</translation>
    </message>
    <message>
        <source>Delete last character</source>
        <extracomment>keyboard/delete</extracomment>
        <translation>Effacer le dernier caractère</translation>
    </message>
    <message>
        <source>Delete last digit</source>
        <extracomment>keyboard/delete-digit</extracomment>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Digit {digit}</source>
        <extracomment>keyboard/digit</extracomment>
        <translation>Chiffre {digit}</translation>
    </message>
    <message>
        <source>Double zero</source>
        <extracomment>keyboard/double-zero</extracomment>
        <translation>Double zéro</translation>
    </message>
    <message>
        <source>Key {letter}</source>
        <extracomment>keyboard/key</extracomment>
        <translation>Touche {letter}</translation>
    </message>
    <message>
        <source>Letters {face}</source>
        <extracomment>keyboard/letters</extracomment>
        <translation>Lettres {face}</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <extracomment>keyboard/shift</extracomment>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>for all letters</source>
        <extracomment>keyboard/shift-all</extracomment>
        <translation>pour toutes les lettres</translation>
    </message>
    <message>
        <source>for the next letter</source>
        <extracomment>keyboard/shift-next</extracomment>
        <translation>pour la lettre suivante</translation>
    </message>
    <message>
        <source>Signs</source>
        <extracomment>keyboard/signs</extracomment>
        <translation>Signes</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>keyboard/space</extracomment>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>{product} is a quick key now</source>
        <extracomment>keys.added</extracomment>
        <translation>{product} est maintenant une touche rapide</translation>
    </message>
    <message>
        <source>{product} is a quick key already</source>
        <extracomment>keys.has-one</extracomment>
        <translation>{product} est déjà une touche rapide</translation>
    </message>
    <message>
        <source>Begin new group</source>
        <extracomment>keys/begin-group</extracomment>
        <translation>Créer un groupe</translation>
    </message>
    <message>
        <source>Tap a key first</source>
        <extracomment>keys/choose-first</extracomment>
        <translation>Choisissez une touche</translation>
    </message>
    <message>
        <source>Edit quick keys</source>
        <extracomment>keys/edit-quick-keys</extracomment>
        <translation>Modifier les touches</translation>
    </message>
    <message>
        <source>Finish editing</source>
        <extracomment>keys/finish-editing</extracomment>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>These are the first ones</source>
        <extracomment>keys/first-page</extracomment>
        <translation>Ce sont les premières</translation>
    </message>
    <message>
        <source>Group name</source>
        <extracomment>keys/group-name</extracomment>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Scan or search a product to add it. Tap a key to move, remove or regroup it.</source>
        <extracomment>keys/hint</extracomment>
        <translation>Scannez ou cherchez un produit pour l’ajouter. Appuyez sur une touche pour la modifier.</translation>
    </message>
    <message>
        <source>Keep name</source>
        <extracomment>keys/keep-name</extracomment>
        <translation>Garder le nom</translation>
    </message>
    <message>
        <source>Edit key {product}</source>
        <extracomment>keys/key</extracomment>
        <translation>Modifier la touche {product}</translation>
    </message>
    <message>
        <source>Keys before</source>
        <extracomment>keys/keys-before</extracomment>
        <translation>Touches d’avant</translation>
    </message>
    <message>
        <source>Keys of the list</source>
        <extracomment>keys/keys-of-product-list</extracomment>
        <translation>Touches de la liste</translation>
    </message>
    <message>
        <source>These are the last ones</source>
        <extracomment>keys/last-page</extracomment>
        <translation>Ce sont les dernières</translation>
    </message>
    <message>
        <source>These are the keys of the product list</source>
        <extracomment>keys/list-rules</extracomment>
        <translation>Ce sont les touches de la liste de produits</translation>
    </message>
    <message>
        <source>More keys</source>
        <extracomment>keys/more-keys</extracomment>
        <translation>Autres touches</translation>
    </message>
    <message>
        <source>Move back</source>
        <extracomment>keys/move-key-back</extracomment>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Move on</source>
        <extracomment>keys/move-key-on</extracomment>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Name group</source>
        <extracomment>keys/name-group</extracomment>
        <translation>Nommer le groupe</translation>
    </message>
    <message>
        <source>Name this group</source>
        <extracomment>keys/name-this-group</extracomment>
        <translation>Nommer ce groupe</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>keys/page-short</extracomment>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Remove key</source>
        <extracomment>keys/remove-key</extracomment>
        <translation>Retirer la touche</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>ADDENDUM</source>
        <extracomment>paper/addendum</extracomment>
        <translation>COMPLÉMENT</translation>
    </message>
    <message>
        <source>reward for receipt {number}</source>
        <extracomment>paper/addendum-of</extracomment>
        <translation>récompense du ticket {number}</translation>
    </message>
    <message>
        <source>Spent automatically</source>
        <extracomment>paper/automatic</extracomment>
        <translation>Utilisé automatiquement</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>paper/card</extracomment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>card {ending}</source>
        <extracomment>paper/card-ending</extracomment>
        <translation>carte {ending}</translation>
    </message>
    <message>
        <source>Card, slip {slip}</source>
        <extracomment>paper/card-slip</extracomment>
        <translation>Carte, ticket {slip}</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>paper/cash</extracomment>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>paper/change</extracomment>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Keep this code until your reward is confirmed.</source>
        <extracomment>paper/claim-later</extracomment>
        <translation>Gardez ce code jusqu’à la confirmation de votre récompense.</translation>
    </message>
    <message numerus="yes">
        <source>No card with you? Show this code here within {n} days.</source>
        <extracomment>paper/claim-without-card; one: No card with you? Show this code here within {n} day.</extracomment>
        <translation>
            <numerusform>Pas de carte sur vous ? Présentez ce code ici sous {n} jour.</numerusform>
            <numerusform>Pas de carte sur vous ? Présentez ce code ici sous {n} jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>COPY {count}</source>
        <extracomment>paper/copy</extracomment>
        <translation>COPIE {count}</translation>
    </message>
    <message>
        <source>CREDIT NOTE</source>
        <extracomment>paper/credit</extracomment>
        <translation>AVOIR</translation>
    </message>
    <message>
        <source>COLLECTED {currency}</source>
        <extracomment>paper/credit-collected</extracomment>
        <translation>ENCAISSÉ {currency}</translation>
    </message>
    <message>
        <source>GIVEN BACK {currency}</source>
        <extracomment>paper/credit-given</extracomment>
        <translation>RENDU {currency}</translation>
    </message>
    <message>
        <source>Credit note {number}</source>
        <extracomment>paper/credit-number</extracomment>
        <translation>Avoir {number}</translation>
    </message>
    <message>
        <source>for receipt {number}, taken back whole</source>
        <extracomment>paper/credit-of</extracomment>
        <translation>du ticket {number}, repris en entier</translation>
    </message>
    <message>
        <source>for these goods of receipt {number}</source>
        <extracomment>paper/credit-of-goods</extracomment>
        <translation>pour ces articles du ticket {number}</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>paper/customer</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Discount</source>
        <extracomment>paper/discount</extracomment>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Discount {percent}%</source>
        <extracomment>paper/discount-percent</extracomment>
        <translation>Remise {percent} %</translation>
    </message>
    <message>
        <source>You earned</source>
        <extracomment>paper/earned</extracomment>
        <translation>Vous avez gagné</translation>
    </message>
    <message>
        <source>Exchange</source>
        <extracomment>paper/exchange</extracomment>
        <translation>Échange</translation>
    </message>
    <message>
        <source>MONEY GIVEN BACK</source>
        <extracomment>paper/exchange-back</extracomment>
        <translation>ARGENT RENDU</translation>
    </message>
    <message>
        <source>Kept for an exchange: goods of receipt {number}.</source>
        <extracomment>paper/exchange-back-why</extracomment>
        <translation>Gardé pour un échange : articles du ticket {number}.</translation>
    </message>
    <message>
        <source>Spent from wallet</source>
        <extracomment>paper/from-wallet</extracomment>
        <translation>Payé par la cagnotte</translation>
    </message>
    <message>
        <source>GIFT RECEIPT</source>
        <extracomment>paper/gift</extracomment>
        <translation>TICKET CADEAU</translation>
    </message>
    <message>
        <source>{quantity} x</source>
        <extracomment>paper/gift-pieces</extracomment>
        <translation>{quantity} x</translation>
    </message>
    <message>
        <source>{quantity} kg</source>
        <extracomment>paper/gift-weight</extracomment>
        <translation>{quantity} kg</translation>
    </message>
    <message>
        <source>CASH GIVEN BACK</source>
        <extracomment>paper/give-back</extracomment>
        <translation>ESPÈCES RENDUES</translation>
    </message>
    <message>
        <source>Receipt {number} was paid in full; a discount or wallet money came off it later.</source>
        <extracomment>paper/give-back-why</extracomment>
        <translation>Le ticket {number} a été payé en entier ; une remise ou de l’argent du porte-monnaie est venu après.</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>paper/given-back</extracomment>
        <translation>Rendu</translation>
    </message>
    <message numerus="yes">
        <source>Goods ({n} items)</source>
        <extracomment>paper/goods; one: Goods ({n} item)</extracomment>
        <translation>
            <numerusform>Total ({n} article)</numerusform>
            <numerusform>Total ({n} articles)</numerusform>
        </translation>
    </message>
    <message>
        <source>Gross</source>
        <extracomment>paper/gross</extracomment>
        <translation>TTC</translation>
    </message>
    <message>
        <source>Instant discount</source>
        <extracomment>paper/instant</extracomment>
        <translation>Remise immédiate</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>paper/net</extracomment>
        <translation>HT</translation>
    </message>
    <message>
        <source>Paid back later</source>
        <extracomment>paper/paid-back</extracomment>
        <translation>Remboursé plus tard</translation>
    </message>
    <message>
        <source>Tel {phone}</source>
        <extracomment>paper/phone</extracomment>
        <translation>Tél. {phone}</translation>
    </message>
    <message>
        <source>phone {ending}</source>
        <extracomment>paper/phone-ending</extracomment>
        <translation>téléphone {ending}</translation>
    </message>
    <message>
        <source>{quantity} x {price}</source>
        <extracomment>paper/pieces</extracomment>
        <translation>{quantity} x {price}</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <extracomment>paper/receipt</extracomment>
        <translation>Ticket {number}</translation>
    </message>
    <message>
        <source>Rewards</source>
        <extracomment>paper/rewards</extracomment>
        <translation>Récompenses</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <extracomment>paper/rounding</extracomment>
        <translation>Arrondi espèces</translation>
    </message>
    <message>
        <source>Received, signature</source>
        <extracomment>paper/signature</extracomment>
        <translation>Reçu, signature</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <extracomment>paper/subtotal</extracomment>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>TEST PAGE</source>
        <extracomment>paper/test</extracomment>
        <translation>PAGE DE TEST</translation>
    </message>
    <message>
        <source>automatic (GS a)</source>
        <extracomment>paper/test-automatic</extracomment>
        <translation>automatique (GS a)</translation>
    </message>
    <message>
        <source>Bold letters</source>
        <extracomment>paper/test-bold</extracomment>
        <translation>Caractères gras</translation>
    </message>
    <message>
        <source>Status channel</source>
        <extracomment>paper/test-channel</extracomment>
        <translation>Canal d’état</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>paper/test-connection</extracomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Density, from light to black</source>
        <extracomment>paper/test-density</extracomment>
        <translation>Densité, du clair au noir</translation>
    </message>
    <message>
        <source>Drawer</source>
        <extracomment>paper/test-drawer</extracomment>
        <translation>Tiroir-caisse</translation>
    </message>
    <message>
        <source>asked to open</source>
        <extracomment>paper/test-drawer-asked</extracomment>
        <translation>ouverture demandée</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <extracomment>paper/test-drawer-failed</extracomment>
        <translation>demande impossible</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>paper/test-large</extracomment>
        <translation>Grand</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>paper/test-left</extracomment>
        <translation>gauche</translation>
    </message>
    <message>
        <source>middle</source>
        <extracomment>paper/test-middle</extracomment>
        <translation>milieu</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>paper/test-none</extracomment>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>paper/test-printer</extracomment>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>paper/test-profile</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>real time (DLE EOT)</source>
        <extracomment>paper/test-real-time</extracomment>
        <translation>temps réel (DLE EOT)</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>paper/test-right</extracomment>
        <translation>droite</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>paper/test-state</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <extracomment>paper/thanks</extracomment>
        <translation>Merci !</translation>
    </message>
    <message>
        <source>Till {till}</source>
        <extracomment>paper/till</extracomment>
        <translation>Caisse {till}</translation>
    </message>
    <message>
        <source>Reward to be confirmed</source>
        <extracomment>paper/to-be-confirmed</extracomment>
        <translation>Récompense à confirmer</translation>
    </message>
    <message>
        <source>TO PAY {currency}</source>
        <extracomment>paper/to-pay</extracomment>
        <translation>À PAYER {currency}</translation>
    </message>
    <message>
        <source>VAT</source>
        <extracomment>paper/vat</extracomment>
        <translation>TVA</translation>
    </message>
    <message>
        <source>VAT {number}</source>
        <extracomment>paper/vat-number</extracomment>
        <translation>TVA {number}</translation>
    </message>
    <message>
        <source>Voucher</source>
        <extracomment>paper/voucher</extracomment>
        <translation>Bon d’achat</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>paper/waived</extracomment>
        <translation>Non réclamé</translation>
    </message>
    <message>
        <source>Wallet now</source>
        <extracomment>paper/wallet</extracomment>
        <translation>Cagnotte actuelle</translation>
    </message>
    <message>
        <source>Price changed, was {price}</source>
        <extracomment>paper/was</extracomment>
        <translation>Prix changé, avant {price}</translation>
    </message>
    <message>
        <source>{quantity} kg x {price}</source>
        <extracomment>paper/weight</extracomment>
        <translation>{quantity} kg x {price}</translation>
    </message>
    <message>
        <source>Sold without reward</source>
        <extracomment>paper/without</extracomment>
        <translation>Vendu sans récompense</translation>
    </message>
</context>
<context>
    <name>past-sale</name>
    <message>
        <source>Spent automatically</source>
        <extracomment>past-sale/automatic</extracomment>
        <translation>Utilisé automatiquement</translation>
    </message>
    <message>
        <source>Paid by card</source>
        <extracomment>past-sale/card</extracomment>
        <translation>Payé par carte</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <extracomment>past-sale/cash</extracomment>
        <translation>Payé en espèces</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <extracomment>past-sale/day</extracomment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Discount</source>
        <extracomment>past-sale/discount</extracomment>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Show earlier lines</source>
        <extracomment>past-sale/earlier</extracomment>
        <translation>Lignes précédentes</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>past-sale/earned</extracomment>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Not sold at this till. What was bought and how it was paid stands on its receipt.</source>
        <extracomment>past-sale/elsewhere</extracomment>
        <translation>Vendu à une autre caisse. Son ticket indique les articles et le paiement.</translation>
    </message>
    <message>
        <source>Paid by exchange</source>
        <extracomment>past-sale/exchange</extracomment>
        <translation>Payé par échange</translation>
    </message>
    <message>
        <source>{when} · Till {till}</source>
        <extracomment>past-sale/facts</extracomment>
        <translation>{when} · Caisse {till}</translation>
    </message>
    <message>
        <source>{when} · Till {till} · {cashier}</source>
        <extracomment>past-sale/facts-cashier</extracomment>
        <translation>{when} · Caisse {till} · {cashier}</translation>
    </message>
    <message>
        <source>These are the first lines</source>
        <extracomment>past-sale/first-lines</extracomment>
        <translation>Ce sont les premières lignes</translation>
    </message>
    <message>
        <source>Reward follows later</source>
        <extracomment>past-sale/follows-later</extracomment>
        <translation>Récompense à venir</translation>
    </message>
    <message>
        <source>Spent from wallet</source>
        <extracomment>past-sale/from-wallet</extracomment>
        <translation>Payé par la cagnotte</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>past-sale/goods</extracomment>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Instant discount</source>
        <extracomment>past-sale/instant</extracomment>
        <translation>Remise immédiate</translation>
    </message>
    <message>
        <source>{weight} kg</source>
        <extracomment>past-sale/kg</extracomment>
        <translation>{weight} kg</translation>
    </message>
    <message>
        <source>These are the last lines</source>
        <extracomment>past-sale/last-lines</extracomment>
        <translation>Ce sont les dernières lignes</translation>
    </message>
    <message>
        <source>Show later lines</source>
        <extracomment>past-sale/later</extracomment>
        <translation>Lignes suivantes</translation>
    </message>
    <message>
        <source>Line {place}: {product}, {quantity}, {total}</source>
        <extracomment>past-sale/line</extracomment>
        <translation>Ligne {place} : {product}, {quantity}, {total}</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>past-sale/lines</extracomment>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>CRM.COM did not say how much</source>
        <extracomment>past-sale/no-figure</extracomment>
        <translation>CRM.COM n’a pas dit combien</translation>
    </message>
    <message>
        <source>Time not known</source>
        <extracomment>past-sale/no-time</extracomment>
        <translation>Heure inconnue</translation>
    </message>
    <message>
        <source>time not known</source>
        <extracomment>past-sale/no-time-within</extracomment>
        <translation>heure inconnue</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>past-sale/no-total, past-sale/not-known</extracomment>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>{who}, not checked</source>
        <extracomment>past-sale/not-checked</extracomment>
        <translation>{who}, non vérifié</translation>
    </message>
    <message>
        <source>Still to give back</source>
        <extracomment>past-sale/owed</extracomment>
        <translation>Encore à rendre</translation>
    </message>
    <message>
        <source>Purchase {number}</source>
        <extracomment>past-sale/title</extracomment>
        <translation>Achat {number}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <extracomment>past-sale/today</extracomment>
        <translation>Ce jour {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <extracomment>past-sale/today-within</extracomment>
        <translation>aujourd’hui {time}</translation>
    </message>
    <message>
        <source>Known once CRM.COM recorded it</source>
        <extracomment>past-sale/when-sent</extracomment>
        <translation>Connu après réponse de CRM.COM</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>standing/being-checked</extracomment>
        <translation>En vérification</translation>
    </message>
    <message>
        <source>being checked</source>
        <extracomment>standing/being-checked-spoken</extracomment>
        <translation>en vérification</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>standing/cancelled</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>standing/cancelled-spoken</extracomment>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <extracomment>standing/needs-a-person</extracomment>
        <translation>À décider</translation>
    </message>
    <message>
        <source>needs a person</source>
        <extracomment>standing/needs-a-person-spoken</extracomment>
        <translation>à décider</translation>
    </message>
    <message>
        <source>No customer</source>
        <extracomment>standing/no-customer</extracomment>
        <translation>Aucun client</translation>
    </message>
    <message>
        <source>no customer</source>
        <extracomment>standing/no-customer-spoken</extracomment>
        <translation>aucun client</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>standing/recorded</extracomment>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>recorded</source>
        <extracomment>standing/recorded-spoken</extracomment>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>standing/refused</extracomment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>standing/refused-spoken</extracomment>
        <translation>refusé</translation>
    </message>
    <message>
        <source>Partly returned</source>
        <extracomment>standing/returned</extracomment>
        <translation>Retour partiel</translation>
    </message>
    <message>
        <source>partly returned</source>
        <extracomment>standing/returned-spoken</extracomment>
        <translation>retour partiel</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>standing/waiting</extracomment>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>standing/waiting-spoken</extracomment>
        <translation>à envoyer</translation>
    </message>
    <message>
        <source>Without reward</source>
        <extracomment>standing/without-reward</extracomment>
        <translation>Sans récompense</translation>
    </message>
    <message>
        <source>without reward</source>
        <extracomment>standing/without-reward-spoken</extracomment>
        <translation>sans récompense</translation>
    </message>
</context>
<context>
    <name>payment</name>
    <message>
        <source>Kept on this till, will be sent later</source>
        <extracomment>band.not-sent.line</extracomment>
        <translation>Gardé sur cette caisse, envoyé plus tard</translation>
    </message>
    <message>
        <source>Reward follows later</source>
        <extracomment>band.not-sent.title</extracomment>
        <translation>Récompense à venir</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <extracomment>band.previewed.line</extracomment>
        <translation>À enregistrer</translation>
    </message>
    <message>
        <source>Will earn</source>
        <extracomment>band.previewed.title, payment/will-earn</extracomment>
        <translation>Gain prévu</translation>
    </message>
    <message>
        <source>Recorded, {number}</source>
        <extracomment>band.recorded.line</extracomment>
        <translation>Enregistré, {number}</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>band.recorded.title, payment/earned</extracomment>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Figures from the preview</source>
        <extracomment>band.recording.line</extracomment>
        <translation>Selon l’aperçu</translation>
    </message>
    <message>
        <source>Recording…</source>
        <extracomment>band.recording.title</extracomment>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>No money is taken, the basket is kept</source>
        <extracomment>band.refused.line</extracomment>
        <translation>Rien n’est pris, le panier est gardé</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <extracomment>band.refused.title</extracomment>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>The till keeps asking CRM.COM</source>
        <extracomment>band.unknown.line</extracomment>
        <translation>La caisse continue d’interroger CRM.COM</translation>
    </message>
    <message>
        <source>Reward to be confirmed</source>
        <extracomment>band.unknown.title</extracomment>
        <translation>Récompense à confirmer</translation>
    </message>
    <message>
        <source>Sold as {number}</source>
        <extracomment>band.without-reward.line</extracomment>
        <translation>Vendu sous le {number}</translation>
    </message>
    <message>
        <source>Without reward</source>
        <extracomment>band.without-reward.title</extracomment>
        <translation>Sans récompense</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was taken. Ask for cash or another card.</source>
        <extracomment>payment.card-declined</extracomment>
        <translation>La carte a été refusée. Rien n’a été débité. Demandez des espèces ou une autre carte.</translation>
    </message>
    <message>
        <source>Full price. The till keeps asking, and what was deducted after all is given back.</source>
        <extracomment>payment.full-price</extracomment>
        <translation>Prix plein. La caisse continue d’interroger, et ce qui aurait été déduit malgré tout est rendu.</translation>
    </message>
    <message>
        <source>Kept on this till, will be sent later. The full price is to be paid.</source>
        <extracomment>payment.not-sent</extracomment>
        <translation>Gardé sur cette caisse, envoyé plus tard. Le prix plein est à payer.</translation>
    </message>
    <message>
        <source>Approved, no. {number}</source>
        <extracomment>payment.part.card</extracomment>
        <translation>Accepté, n° {number}</translation>
    </message>
    <message>
        <source>Approved {time}</source>
        <extracomment>payment.part.card-plain</extracomment>
        <translation>Accepté {time}</translation>
    </message>
    <message>
        <source>Taken {time}</source>
        <extracomment>payment.part.cash</extracomment>
        <translation>Reçu {time}</translation>
    </message>
    <message>
        <source>Goods of {number}</source>
        <extracomment>payment.part.exchange</extracomment>
        <translation>Articles de {number}</translation>
    </message>
    <message>
        <source>CRM.COM refused this purchase. No money is taken, the basket is kept. {words}</source>
        <extracomment>payment.refused</extracomment>
        <translation>CRM.COM a refusé cet achat. Aucun argent n’est pris, le panier est gardé. {words}</translation>
    </message>
    <message>
        <source>CRM.COM could not be reached; the wallet money stays off the bill. {words}</source>
        <extracomment>payment.return-not-sent</extracomment>
        <translation>CRM.COM est injoignable ; la cagnotte reste déduite. {words}</translation>
    </message>
    <message>
        <source>CRM.COM did not return the wallet money; it stays off the bill. {words}</source>
        <extracomment>payment.return-refused</extracomment>
        <translation>CRM.COM n’a pas rendu la cagnotte ; elle reste déduite. {words}</translation>
    </message>
    <message>
        <source>No answer yet; the wallet money stays off the bill until it is known. {words}</source>
        <extracomment>payment.return-unknown</extracomment>
        <translation>Pas encore de réponse ; la cagnotte reste déduite jusqu’à ce qu’on sache. {words}</translation>
    </message>
    <message>
        <source>It was spent with the purchase, and is returned only with the whole sale</source>
        <extracomment>payment.return-with-sale</extracomment>
        <translation>Utilisée avec l’achat, elle n’est remboursée qu’avec la vente entière</translation>
    </message>
    <message>
        <source>Nothing was spent: CRM.COM could not be reached. {words}</source>
        <extracomment>payment.spend-not-sent</extracomment>
        <translation>Rien n’a été utilisé : CRM.COM est injoignable. {words}</translation>
    </message>
    <message>
        <source>Nothing is taken off the bill. If the wallet was used after all, it is returned by itself. {words}</source>
        <extracomment>payment.spend-unknown</extracomment>
        <translation>Rien n’est déduit. Si la cagnotte a servi malgré tout, elle est remboursée d’elle-même. {words}</translation>
    </message>
    <message>
        <source>CRM.COM did not say clearly what it spent: nothing is taken off. Cancel the sale to return it.</source>
        <extracomment>payment.spend-unstated</extracomment>
        <translation>CRM.COM ne dit pas clairement le montant : rien n’est déduit. Annulez la vente pour le rendre.</translation>
    </message>
    <message>
        <source>CRM.COM named an amount that does not fit this bill. Nothing is taken off; it goes back to the wallet. {words}</source>
        <extracomment>payment.spend-unusable</extracomment>
        <translation>CRM.COM a donné un montant qui ne va pas avec cette vente. Rien n’est déduit ; il retourne dans la cagnotte. {words}</translation>
    </message>
    <message>
        <source>Not after going on at full price</source>
        <extracomment>payment.spend.full-price</extracomment>
        <translation>Pas après être passé au prix plein</translation>
    </message>
    <message>
        <source>Only once CRM.COM recorded the purchase</source>
        <extracomment>payment.spend.not-recorded</extracomment>
        <translation>Seulement une fois l’achat enregistré par CRM.COM</translation>
    </message>
    <message>
        <source>Nothing remains to be paid</source>
        <extracomment>payment.spend.nothing-left</extracomment>
        <translation>Il ne reste rien à payer</translation>
    </message>
    <message>
        <source>Wallet money was used already</source>
        <extracomment>payment.spend.one-at-a-time</extracomment>
        <translation>La cagnotte a déjà été utilisée</translation>
    </message>
    <message>
        <source>Only together with the purchase, on Sale</source>
        <extracomment>payment.spend.with-purchase</extracomment>
        <translation>Seulement avec l’achat, dans Vente</translation>
    </message>
    <message>
        <source>CRM.COM spent {spent} of the {asked} asked. {remains} remains to pay.</source>
        <extracomment>payment.spent-less</extracomment>
        <translation>CRM.COM a utilisé {spent} sur {asked} demandés. Reste à payer : {remains}.</translation>
    </message>
    <message>
        <source>The till was started again. Did the card terminal approve? Choose Card, then Card approved.</source>
        <extracomment>payment.started-again</extracomment>
        <translation>La caisse a redémarré. Le terminal a-t-il accepté ? Choisissez Carte, puis Carte acceptée.</translation>
    </message>
    <message>
        <source>{amount} is far too much for this bill. Nothing is taken. Type the amount again.</source>
        <extracomment>payment.too-much</extracomment>
        <translation>{amount}, c’est beaucoup trop pour cette note. Rien n’a été encaissé. Saisissez le montant de nouveau.</translation>
    </message>
    <message>
        <source>CRM.COM’s answer is awaited</source>
        <extracomment>payment.waits.answer, payment/answer-awaited</extracomment>
        <translation>La réponse de CRM.COM est attendue</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>payment.waits.moment</extracomment>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>being checked</source>
        <extracomment>payment.wallet-return.checking</extracomment>
        <translation>en vérification</translation>
    </message>
    <message>
        <source>being returned</source>
        <extracomment>payment.wallet-return.returning</extracomment>
        <translation>remboursement en cours</translation>
    </message>
    <message>
        <source>The wallet money was returned. {words}</source>
        <extracomment>payment.wallet-returned</extracomment>
        <translation>La cagnotte a été remboursée. {words}</translation>
    </message>
    <message>
        <source>Was {amount} in the preview</source>
        <extracomment>payment.was</extracomment>
        <translation>{amount} dans l’aperçu</translation>
    </message>
    <message>
        <source>Add card</source>
        <extracomment>payment/add-card</extracomment>
        <translation>Ajouter carte</translation>
    </message>
    <message>
        <source>Add card payment</source>
        <extracomment>payment/add-card-payment</extracomment>
        <translation>Ajouter paiement carte</translation>
    </message>
    <message>
        <source>Add cash</source>
        <extracomment>payment/add-cash</extracomment>
        <translation>Ajouter espèces</translation>
    </message>
    <message>
        <source>Add cash payment</source>
        <extracomment>payment/add-cash-payment</extracomment>
        <translation>Ajouter paiement espèces</translation>
    </message>
    <message>
        <source>Amount of next part</source>
        <extracomment>payment/amount-of-next-part</extracomment>
        <translation>Montant de la part suivante</translation>
    </message>
    <message>
        <source>Spent automatically</source>
        <extracomment>payment/automatic</extracomment>
        <translation>Utilisé automatiquement</translation>
    </message>
    <message>
        <source>Reward taken back</source>
        <extracomment>payment/award-taken-back</extracomment>
        <translation>Récompense reprise</translation>
    </message>
    <message>
        <source>Back to basket</source>
        <extracomment>payment/back</extracomment>
        <translation>Retour au panier</translation>
    </message>
    <message>
        <source>Cancel this sale</source>
        <extracomment>payment/cancel</extracomment>
        <translation>Annuler cette vente</translation>
    </message>
    <message>
        <source>Cancel sale and reverse reward</source>
        <extracomment>payment/cancel-confirm</extracomment>
        <translation>Annuler la vente et la récompense</translation>
    </message>
    <message>
        <source>The whole sale {number} is given up. This cannot be undone.</source>
        <extracomment>payment/cancel-explained</extracomment>
        <translation>Toute la vente {number} est abandonnée. C’est définitif.</translation>
    </message>
    <message>
        <source>Cancel this sale?</source>
        <extracomment>payment/cancel-question</extracomment>
        <translation>Annuler cette vente ?</translation>
    </message>
    <message>
        <source>The wallet money cannot be returned now</source>
        <extracomment>payment/cannot-return</extracomment>
        <translation>La cagnotte ne peut pas être remboursée maintenant</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>payment/card</extracomment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Card approved</source>
        <extracomment>payment/card-approved</extracomment>
        <translation>Carte acceptée</translation>
    </message>
    <message>
        <source>Card declined</source>
        <extracomment>payment/card-declined</extracomment>
        <translation>Carte refusée</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>payment/cash</extracomment>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Cash received</source>
        <extracomment>payment/cash-received</extracomment>
        <translation>Espèces reçues</translation>
    </message>
    <message>
        <source>Cash received {amount}</source>
        <extracomment>payment/cash-received-amount</extracomment>
        <translation>Espèces reçues {amount}</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>payment/change</extracomment>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Change {amount}</source>
        <extracomment>payment/change-amount</extracomment>
        <translation>Monnaie {amount}</translation>
    </message>
    <message>
        <source>Change basket</source>
        <extracomment>payment/change-basket</extracomment>
        <translation>Modifier le panier</translation>
    </message>
    <message>
        <source>Change basket and cancel purchase</source>
        <extracomment>payment/change-basket-confirm</extracomment>
        <translation>Modifier le panier et annuler l’achat</translation>
    </message>
    <message>
        <source>Change basket and cancel purchase {number}</source>
        <extracomment>payment/change-basket-confirm-number</extracomment>
        <translation>Modifier le panier et annuler l’achat {number}</translation>
    </message>
    <message>
        <source>Purchase {number} is cancelled at CRM.COM. The basket opens with the same lines; paying makes a new purchase.</source>
        <extracomment>payment/change-basket-explained</extracomment>
        <translation>L’achat {number} est annulé chez CRM.COM. Le panier s’ouvre avec les mêmes lignes ; payer fait un nouvel achat.</translation>
    </message>
    <message>
        <source>Change the basket?</source>
        <extracomment>payment/change-basket-question</extracomment>
        <translation>Modifier le panier ?</translation>
    </message>
    <message>
        <source>Exact cash</source>
        <extracomment>payment/exact-cash</extracomment>
        <translation>Compte exact</translation>
    </message>
    <message>
        <source>Exchange</source>
        <extracomment>payment/exchange</extracomment>
        <translation>Échange</translation>
    </message>
    <message>
        <source>{amount}, goods of {number}</source>
        <extracomment>payment/exchange-of</extracomment>
        <translation>{amount}, articles de {number}</translation>
    </message>
    <message>
        <source>Finish sale</source>
        <extracomment>payment/finish</extracomment>
        <translation>Terminer la vente</translation>
    </message>
    <message>
        <source>Spent from wallet</source>
        <extracomment>payment/from-wallet</extracomment>
        <translation>Cagnotte</translation>
    </message>
    <message>
        <source>Give back to the customer</source>
        <extracomment>payment/give-back</extracomment>
        <translation>À rendre au client</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <extracomment>payment/give-back-cash</extracomment>
        <translation>Rendre {amount}</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>payment/goods</extracomment>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Instant discount</source>
        <extracomment>payment/instant</extracomment>
        <translation>Remise immédiate</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>payment/items; one: {n} item</extracomment>
        <translation>
            <numerusform>{n} article</numerusform>
            <numerusform>{n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>payment/keep</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep sale</source>
        <extracomment>payment/keep-sale</extracomment>
        <translation>Garder la vente</translation>
    </message>
    <message>
        <source>Money was taken for this sale already</source>
        <extracomment>payment/money-was-taken</extracomment>
        <translation>De l’argent a déjà été pris pour cette vente</translation>
    </message>
    <message>
        <source>Next:</source>
        <extracomment>payment/next</extracomment>
        <translation>Ensuite :</translation>
    </message>
    <message>
        <source>Next part</source>
        <extracomment>payment/next-part</extracomment>
        <translation>Part suivante</translation>
    </message>
    <message>
        <source>Nothing is kept for an exchange, or nothing is left to pay</source>
        <extracomment>payment/no-more-to-exchange</extracomment>
        <translation>Rien n’est gardé pour un échange, ou il ne reste rien à payer</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>payment/not-known</extracomment>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>Not possible at this point of the sale</source>
        <extracomment>payment/not-now</extracomment>
        <translation>Impossible à ce stade de la vente</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <extracomment>payment/nothing-taken</extracomment>
        <translation>Rien encore.</translation>
    </message>
    <message>
        <source>There is no amount to take</source>
        <extracomment>payment/nothing-to-add</extracomment>
        <translation>Il n’y a aucun montant à prendre</translation>
    </message>
    <message>
        <source>On the card terminal: {amount}</source>
        <extracomment>payment/on-terminal</extracomment>
        <translation>Sur le terminal de paiement : {amount}</translation>
    </message>
    <message>
        <source>{kind}, {amount}, {detail}</source>
        <extracomment>payment/part</extracomment>
        <translation>{kind}, {amount}, {detail}</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <extracomment>payment/pay-by-card</extracomment>
        <translation>Payer par carte</translation>
    </message>
    <message>
        <source>Pay by cash</source>
        <extracomment>payment/pay-by-cash</extracomment>
        <translation>Payer en espèces</translation>
    </message>
    <message>
        <source>Take {amount} out</source>
        <extracomment>payment/put-back</extracomment>
        <translation>Retirer {amount}</translation>
    </message>
    <message>
        <source>sell without reward, or go back to the basket.</source>
        <extracomment>payment/refused-next</extracomment>
        <translation>vendez sans récompense, ou revenez au panier.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>payment/remove</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove card payment</source>
        <extracomment>payment/remove-card</extracomment>
        <translation>Retirer paiement carte</translation>
    </message>
    <message>
        <source>Remove card payment {place}</source>
        <extracomment>payment/remove-card-nth</extracomment>
        <translation>Retirer paiement carte {place}</translation>
    </message>
    <message>
        <source>Remove cash payment</source>
        <extracomment>payment/remove-cash</extracomment>
        <translation>Retirer paiement espèces</translation>
    </message>
    <message>
        <source>Remove cash payment {place}</source>
        <extracomment>payment/remove-cash-nth</extracomment>
        <translation>Retirer paiement espèces {place}</translation>
    </message>
    <message>
        <source>Remove exchange</source>
        <extracomment>payment/remove-exchange</extracomment>
        <translation>Retirer l’échange</translation>
    </message>
    <message>
        <source>Remove exchange {place}</source>
        <extracomment>payment/remove-exchange-nth</extracomment>
        <translation>Retirer l’échange {place}</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>payment/return</extracomment>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>Return {amount} to the wallet</source>
        <extracomment>payment/return-confirm</extracomment>
        <translation>Rembourser {amount} à la cagnotte</translation>
    </message>
    <message>
        <source>CRM.COM is asked to put {amount} back into the wallet. When it agrees, To pay rises.</source>
        <extracomment>payment/return-explained</extracomment>
        <translation>La caisse demande à CRM.COM de remettre {amount} dans la cagnotte. S’il accepte, le montant à payer augmente.</translation>
    </message>
    <message>
        <source>Return wallet money?</source>
        <extracomment>payment/return-question</extracomment>
        <translation>Rembourser la cagnotte ?</translation>
    </message>
    <message>
        <source>Return wallet money</source>
        <extracomment>payment/return-wallet</extracomment>
        <translation>Rembourser la cagnotte</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <extracomment>payment/rounding</extracomment>
        <translation>Arrondi espèces</translation>
    </message>
    <message>
        <source>Then say below what the terminal answered. Nothing is finished before you do.</source>
        <extracomment>payment/say-the-answer</extracomment>
        <translation>Indiquez ensuite ci-dessous la réponse du terminal. Rien n’est terminé avant.</translation>
    </message>
    <message>
        <source>Spend wallet money</source>
        <extracomment>payment/spend</extracomment>
        <translation>Utiliser la cagnotte</translation>
    </message>
    <message>
        <source>Returned to the wallet</source>
        <extracomment>payment/spend-returned</extracomment>
        <translation>Remboursé à la cagnotte</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>payment/split</extracomment>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Split payment</source>
        <extracomment>payment/split-payment</extracomment>
        <translation>Partager le paiement</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <extracomment>payment/still-to-pay</extracomment>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Take the payment on the card terminal</source>
        <extracomment>payment/take-on-terminal</extracomment>
        <translation>Encaissez sur le terminal de paiement</translation>
    </message>
    <message>
        <source>Take this part on the card terminal</source>
        <extracomment>payment/take-part-on-terminal</extracomment>
        <translation>Encaissez cette part sur le terminal de paiement</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>payment/taken</extracomment>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Taken so far</source>
        <extracomment>payment/taken-so-far</extracomment>
        <translation>Déjà reçu</translation>
    </message>
    <message>
        <source>Terminal receipt number</source>
        <extracomment>payment/terminal-receipt</extracomment>
        <translation>N° de ticket du terminal</translation>
    </message>
    <message>
        <source>e.g. 004417</source>
        <extracomment>payment/terminal-receipt-example</extracomment>
        <translation>p. ex. 004417</translation>
    </message>
    <message>
        <source>Terminal receipt number (if any)</source>
        <extracomment>payment/terminal-receipt-if-any</extracomment>
        <translation>N° de ticket du terminal (si connu)</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>payment/title</extracomment>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>payment/to-pay</extracomment>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Less than To pay is received</source>
        <extracomment>payment/too-little</extracomment>
        <translation>Reçu moins que le montant à payer</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>payment/totals</extracomment>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Voided on the terminal</source>
        <extracomment>payment/voided</extracomment>
        <translation>Annulé sur le terminal</translation>
    </message>
    <message>
        <source>Wallet return state: {state}</source>
        <extracomment>payment/wallet-return</extracomment>
        <translation>Remboursement de la cagnotte : {state}</translation>
    </message>
    <message>
        <source>Sell without reward</source>
        <extracomment>payment/without-reward</extracomment>
        <translation>Vendre sans récompense</translation>
    </message>
    <message>
        <source>Only {amount} is available</source>
        <extracomment>spend.above-available</extracomment>
        <translation>Seulement {amount} disponibles</translation>
    </message>
    <message>
        <source>Only {amount} remains to be paid</source>
        <extracomment>spend.above-due</extracomment>
        <translation>Il ne reste que {amount} à payer</translation>
    </message>
    <message>
        <source>At least {amount} per purchase</source>
        <extracomment>spend.at-least</extracomment>
        <translation>Au moins {amount} par achat</translation>
    </message>
    <message>
        <source>At most {amount} per purchase</source>
        <extracomment>spend.at-most</extracomment>
        <translation>Au plus {amount} par achat</translation>
    </message>
    <message>
        <source>Nothing was spent. Change the amount, or go back without spending.</source>
        <extracomment>spend.refused</extracomment>
        <translation>Rien n’a été utilisé. Changez le montant, ou revenez sans utiliser.</translation>
    </message>
    <message>
        <source>Within the limits</source>
        <extracomment>spend.within</extracomment>
        <translation>Dans les limites</translation>
    </message>
    <message>
        <source>CRM.COM has this number with another total. Ask your supervisor before you go on.</source>
        <extracomment>unknown.mismatch</extracomment>
        <translation>CRM.COM a ce numéro avec un autre total. Demandez au responsable avant de continuer.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer now; the till goes on asking</source>
        <extracomment>unknown.no-answer-either</extracomment>
        <translation>CRM.COM ne répond pas ; la caisse redemande</translation>
    </message>
    <message>
        <source>CRM.COM has not seen it so far</source>
        <extracomment>unknown.not-seen</extracomment>
        <translation>CRM.COM ne l’a pas encore vu</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>The file lacks the columns {columns}. Nothing was changed.</source>
        <extracomment>people.file-columns</extracomment>
        <translation>Il manque au fichier les colonnes {columns}. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{file} holds nobody. Nothing was changed.</source>
        <extracomment>people.file-empty</extracomment>
        <translation>{file} ne contient personne. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Row {row}: the name has 1 to 40 letters. Nothing was changed.</source>
        <extracomment>people.file-name</extracomment>
        <translation>Ligne {row} : le nom a 1 à 40 lettres. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Row {row}: the number has 1 to 6 digits. Nothing was changed.</source>
        <extracomment>people.file-number</extracomment>
        <translation>Ligne {row} : le numéro a 1 à 6 chiffres. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Row {row}: the PIN has the wrong length or is too easy to guess. Nothing was changed.</source>
        <extracomment>people.file-pin</extracomment>
        <translation>Ligne {row} : le PIN n’a pas la bonne longueur ou est trop facile à deviner. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Row {row}: the role is cashier or supervisor. Nothing was changed.</source>
        <extracomment>people.file-role</extracomment>
        <translation>Ligne {row} : le rôle est cashier ou supervisor. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>Row {row}: the number {number} stands there twice. Nothing was changed.</source>
        <extracomment>people.file-twice</extracomment>
        <translation>Ligne {row} : le numéro {number} y est deux fois. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Nothing was changed. Save it there as CSV UTF-8.</source>
        <extracomment>people.file-unreadable</extracomment>
        <translation>{file} est illisible. Rien n’a été changé. Enregistrez-le au format CSV UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people were imported. Delete the file: PINs stand in it.</source>
        <extracomment>people.imported; one: {n} person was imported. Delete the file: PINs stand in it.</extracomment>
        <translation>
            <numerusform>{n} personne a été importée. Supprimez le fichier : il contient des PIN.</numerusform>
            <numerusform>{n} personnes ont été importées. Supprimez le fichier : il contient des PIN.</numerusform>
        </translation>
    </message>
    <message>
        <source>This till needs a supervisor with a PIN. Nothing was changed. Add another one first.</source>
        <extracomment>people.last-supervisor</extracomment>
        <translation>Cette caisse a besoin d’un responsable avec un PIN. Rien n’a été changé. Ajoutez-en d’abord un autre.</translation>
    </message>
    <message>
        <source>Somebody has the number {number} already.</source>
        <extracomment>people.number-taken</extracomment>
        <translation>Quelqu’un a déjà le numéro {number}.</translation>
    </message>
    <message>
        <source>Both PINs have to be the same.</source>
        <extracomment>people.pins-differ</extracomment>
        <translation>Les deux PIN doivent être identiques.</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <extracomment>people.removed</extracomment>
        <translation>{name} ne fait plus partie de l’équipe.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <extracomment>people.saved</extracomment>
        <translation>La fiche de {name} est enregistrée.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Take other digits.</source>
        <extracomment>people.weak-pin</extracomment>
        <translation>Ce PIN est trop facile à deviner. Prenez d’autres chiffres.</translation>
    </message>
    <message>
        <source>The name has 1 to 40 letters.</source>
        <extracomment>people.wrong-name</extracomment>
        <translation>Le nom a 1 à 40 lettres.</translation>
    </message>
    <message>
        <source>The number has 1 to 6 digits.</source>
        <extracomment>people.wrong-number</extracomment>
        <translation>Le numéro a 1 à 6 chiffres.</translation>
    </message>
    <message>
        <source>The PIN has {n} digits.</source>
        <extracomment>people.wrong-pin</extracomment>
        <translation>Le PIN a {n} chiffres.</translation>
    </message>
    <message>
        <source>Add person</source>
        <extracomment>people/add</extracomment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cashier</source>
        <extracomment>people/as-cashier</extracomment>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>people/as-supervisor</extracomment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>cashier</source>
        <extracomment>people/cashier</extracomment>
        <translation>caissier</translation>
    </message>
    <message>
        <source>Import people</source>
        <extracomment>people/import</extracomment>
        <translation>Importer l’équipe</translation>
    </message>
    <message>
        <source>Keep person</source>
        <extracomment>people/keep</extracomment>
        <translation>Garder la personne</translation>
    </message>
    <message>
        <source>Person name</source>
        <extracomment>people/name</extracomment>
        <translation>Nom de la personne</translation>
    </message>
    <message>
        <source>Nobody signs in here yet.</source>
        <extracomment>people/nobody</extracomment>
        <translation>Personne n’est encore inscrit.</translation>
    </message>
    <message>
        <source>The first person is a supervisor.</source>
        <extracomment>people/nobody-hint</extracomment>
        <translation>La première personne est un responsable.</translation>
    </message>
    <message>
        <source>Person number</source>
        <extracomment>people/number</extracomment>
        <translation>Numéro de la personne</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>people/people</extracomment>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Person {number}, {name}, {role}</source>
        <extracomment>people/person</extracomment>
        <translation>Personne {number}, {name}, {role}</translation>
    </message>
    <message>
        <source>Set new PIN</source>
        <extracomment>people/pin</extracomment>
        <translation>Nouveau PIN</translation>
    </message>
    <message>
        <source>Remove person</source>
        <extracomment>people/remove</extracomment>
        <translation>Retirer la personne</translation>
    </message>
    <message>
        <source>{name} cannot sign in here any more. The journal keeps what was done.</source>
        <extracomment>people/remove-explained</extracomment>
        <translation>{name} ne peut plus se connecter ici. Le journal d’audit garde ce qui a été fait.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>people/remove-name</extracomment>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Repeat PIN</source>
        <extracomment>people/repeat</extracomment>
        <translation>Répéter le PIN</translation>
    </message>
    <message>
        <source>Role: Cashier</source>
        <extracomment>people/role-cashier</extracomment>
        <translation>Rôle : caissier</translation>
    </message>
    <message>
        <source>Role: Supervisor</source>
        <extracomment>people/role-supervisor</extracomment>
        <translation>Rôle : responsable</translation>
    </message>
    <message>
        <source>Save person</source>
        <extracomment>people/save</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>supervisor</source>
        <extracomment>people/supervisor</extracomment>
        <translation>responsable</translation>
    </message>
</context>
<context>
    <name>price</name>
    <message>
        <source>The basket changed meanwhile. Nothing was taken off. Ask again if need be.</source>
        <extracomment>price.basket-changed</extracomment>
        <translation>Le panier a changé entre-temps. Rien n’a été déduit. Redemandez si besoin.</translation>
    </message>
    <message>
        <source>Price changed</source>
        <extracomment>price.changed</extracomment>
        <translation>Prix changé</translation>
    </message>
    <message>
        <source>Discount given</source>
        <extracomment>price.discounted</extracomment>
        <translation>Remise accordée</translation>
    </message>
    <message>
        <source>The shelf’s price counts again</source>
        <extracomment>price.taken-back</extracomment>
        <translation>Le prix du rayon s’applique de nouveau</translation>
    </message>
    <message>
        <source>All goods</source>
        <extracomment>price/all-goods</extracomment>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Change price</source>
        <extracomment>price/change-price</extracomment>
        <translation>Changer le prix</translation>
    </message>
    <message>
        <source>Choose the reason to give it</source>
        <extracomment>price/choose-reason</extracomment>
        <translation>Choisissez le motif pour l’accorder</translation>
    </message>
    <message>
        <source>Now {before}</source>
        <extracomment>price/costs</extracomment>
        <translation>Maintenant {before}</translation>
    </message>
    <message>
        <source>Discount</source>
        <extracomment>price/discount</extracomment>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Give discount</source>
        <extracomment>price/give-discount</extracomment>
        <translation>Accorder la remise</translation>
    </message>
    <message>
        <source>{figure}, less {amount}</source>
        <extracomment>price/goods-less</extracomment>
        <translation>{figure}, moins {amount}</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>price/in-money</extracomment>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Per cent</source>
        <extracomment>price/in-per-cent</extracomment>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>{line} · less {amount}</source>
        <extracomment>price/less</extracomment>
        <translation>{line} · moins {amount}</translation>
    </message>
    <message>
        <source>New price</source>
        <extracomment>price/new-price</extracomment>
        <translation>Nouveau prix</translation>
    </message>
    <message>
        <source>No discount</source>
        <extracomment>price/no-discount</extracomment>
        <translation>Sans remise</translation>
    </message>
    <message>
        <source>Whole basket</source>
        <extracomment>price/on-basket</extracomment>
        <translation>Tout le panier</translation>
    </message>
    <message>
        <source>This line</source>
        <extracomment>price/on-line</extracomment>
        <translation>Cette ligne</translation>
    </message>
    <message>
        <source>Discount reason: {reason}</source>
        <extracomment>price/reason</extracomment>
        <translation>Motif de la remise : {reason}</translation>
    </message>
    <message>
        <source>Damaged</source>
        <extracomment>price/reason-damaged</extracomment>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <extracomment>price/reason-goodwill</extracomment>
        <translation>Geste client</translation>
    </message>
    <message>
        <source>Price promise</source>
        <extracomment>price/reason-price-promise</extracomment>
        <translation>Prix garanti</translation>
    </message>
    <message>
        <source>Shelf label</source>
        <extracomment>price/reason-shelf-label</extracomment>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Short date</source>
        <extracomment>price/reason-short-date</extracomment>
        <translation>Date courte</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>price/reason-staff</extracomment>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>Shelf price</source>
        <extracomment>price/shelf-price</extracomment>
        <translation>Prix du rayon</translation>
    </message>
    <message>
        <source>That is more than it costs</source>
        <extracomment>price/too-much</extracomment>
        <translation>C’est plus que son prix</translation>
    </message>
    <message>
        <source>Type the figure first</source>
        <extracomment>price/type-first</extracomment>
        <translation>Saisissez d’abord le chiffre</translation>
    </message>
    <message>
        <source>{line} · was {price}</source>
        <extracomment>price/was</extracomment>
        <translation>{line} · avant {price}</translation>
    </message>
    <message>
        <source>Now {before}, then {after}</source>
        <extracomment>price/would-cost</extracomment>
        <translation>Avant {before}, après {after}</translation>
    </message>
</context>
<context>
    <name>products</name>
    <message>
        <source>The file was changed while the till read it.</source>
        <extracomment>import-file/changed</extracomment>
        <translation>Le fichier a été modifié pendant que la caisse le lisait.</translation>
    </message>
    <message>
        <source>The column {column} is there more than once.</source>
        <extracomment>import-file/column-twice</extracomment>
        <translation>La colonne {column} s’y trouve plus d’une fois.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>import-file/empty</extracomment>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>Line {line} has letters that the till cannot read. Save the file as CSV UTF-8.</source>
        <extracomment>import-file/encoding</extracomment>
        <translation>La ligne {line} contient des lettres que la caisse ne peut pas lire. Enregistrez le fichier en CSV UTF-8.</translation>
    </message>
    <message>
        <source>{reason} Row {row}: {words}</source>
        <extracomment>import-file/first</extracomment>
        <translation>{reason} Ligne {row} : {words}</translation>
    </message>
    <message>
        <source>Line {line} is longer than {most} characters. Each product stands on a line of its own.</source>
        <extracomment>import-file/long-line</extracomment>
        <translation>La ligne {line} dépasse {most} caractères. Chaque produit est sur sa propre ligne.</translation>
    </message>
    <message>
        <source>Not all columns are there. Missing: {columns}. The first line names the columns, with commas or semicolons between them. It says: {found}</source>
        <extracomment>import-file/no-column</extracomment>
        <translation>Il manque des colonnes : {columns}. La première ligne nomme les colonnes, séparées par des virgules ou des points-virgules. On y lit : {found}</translation>
    </message>
    <message>
        <source>The file holds no products, only the names of columns.</source>
        <extracomment>import-file/no-products</extracomment>
        <translation>Le fichier ne contient aucun produit, seulement les noms des colonnes.</translation>
    </message>
    <message>
        <source>No row of the file can be used.</source>
        <extracomment>import-file/no-row</extracomment>
        <translation>Aucune ligne du fichier n’est utilisable.</translation>
    </message>
    <message>
        <source>Row {row} cannot be read. Look for a quotation mark too many or too few in it.</source>
        <extracomment>import-file/not-csv</extracomment>
        <translation>La ligne {row} est illisible. Cherchez-y un guillemet en trop ou manquant.</translation>
    </message>
    <message>
        <source>The file cannot be read. Is its stick still there? ({words})</source>
        <extracomment>import-file/unreadable</extracomment>
        <translation>Le fichier est illisible. La clé est-elle encore branchée ? ({words})</translation>
    </message>
    <message>
        <source>barcode {code} belongs to product {owner} already</source>
        <extracomment>import-row/barcode-taken</extracomment>
        <translation>le code-barres {code} est déjà celui du produit {owner}</translation>
    </message>
    <message>
        <source>code {code} is a barcode of product {owner} already</source>
        <extracomment>import-row/code-is-barcode</extracomment>
        <translation>le code {code} est déjà un code-barres du produit {owner}</translation>
    </message>
    <message>
        <source>code {code} stands in the file already</source>
        <extracomment>import-row/code-twice</extracomment>
        <translation>le code {code} est déjà dans le fichier</translation>
    </message>
    <message>
        <source>control characters in {column} became blanks</source>
        <extracomment>import-row/control-characters</extracomment>
        <translation>des caractères de contrôle dans {column} sont devenus des espaces</translation>
    </message>
    <message>
        <source>{column} is missing</source>
        <extracomment>import-row/missing</extracomment>
        <translation>{column} manque</translation>
    </message>
    <message>
        <source>code {code} is the same article number as {other} of product {owner}</source>
        <extracomment>import-row/other-length</extracomment>
        <translation>le code {code} est le même numéro d’article que {other} du produit {owner}</translation>
    </message>
    <message>
        <source>price {price} has more than two decimals</source>
        <extracomment>import-row/price-decimals</extracomment>
        <translation>le prix {price} a plus de deux décimales</translation>
    </message>
    <message>
        <source>price {price} is negative</source>
        <extracomment>import-row/price-negative</extracomment>
        <translation>le prix {price} est négatif</translation>
    </message>
    <message>
        <source>price "{price}" is not a number such as 1.29</source>
        <extracomment>import-row/price-no-number</extracomment>
        <translation>le prix « {price} » n’est pas un nombre comme 1.29</translation>
    </message>
    <message>
        <source>price {price} is too large</source>
        <extracomment>import-row/price-too-large</extracomment>
        <translation>le prix {price} est trop grand</translation>
    </message>
    <message>
        <source>quick_key "{key}" is not group/position; it is left out</source>
        <extracomment>import-row/quick-key</extracomment>
        <translation>quick_key « {key} » n’est pas groupe/place ; il est laissé de côté</translation>
    </message>
    <message>
        <source>it has more fields than the first line has columns</source>
        <extracomment>import-row/too-many-fields</extracomment>
        <translation>elle a plus de champs que la première ligne n’a de colonnes</translation>
    </message>
    <message>
        <source>unit "{unit}" is not known; it is "each" or "kg"</source>
        <extracomment>import-row/unit-unknown</extracomment>
        <translation>unit « {unit} » est inconnu ; c’est « each » ou « kg »</translation>
    </message>
    <message>
        <source>column "{column}" is not used</source>
        <extracomment>import-row/unused-column</extracomment>
        <translation>la colonne « {column} » n’est pas utilisée</translation>
    </message>
    <message>
        <source>vat_rate "{rate}" is not a number such as 19</source>
        <extracomment>import-row/vat-no-number</extracomment>
        <translation>vat_rate « {rate} » n’est pas un nombre comme 19</translation>
    </message>
    <message>
        <source>vat_rate {rate} is not between 0 and 100</source>
        <extracomment>import-row/vat-out-of-range</extracomment>
        <translation>vat_rate {rate} n’est pas entre 0 et 100</translation>
    </message>
    <message>
        <source>vat_rate {rate} is not one of this shop's: {known}</source>
        <extracomment>import-row/vat-unknown</extracomment>
        <translation>vat_rate {rate} n’est pas un taux de ce magasin : {known}</translation>
    </message>
    <message>
        <source>All {products} sent, {time}</source>
        <extracomment>products.all-sent</extracomment>
        <translation>Les {products} sont envoyés, {time}</translation>
    </message>
    <message>
        <source>{accepted} accepted, {rejected} rejected.</source>
        <extracomment>products.all-sent.fact</extracomment>
        <translation>{accepted} acceptés, {rejected} rejetés.</translation>
    </message>
    <message>
        <source>Batch {batch} was refused as a whole: {words}</source>
        <extracomment>products.batch-refused</extracomment>
        <translation>Le lot {batch} a été refusé en entier : {words}</translation>
    </message>
    <message>
        <source>synchronise once more; what was refused goes again.</source>
        <extracomment>products.batch-refused.next</extracomment>
        <translation>synchronisez encore une fois ; ce qui a été refusé repart.</translation>
    </message>
    <message>
        <source>The synchronisation broke off</source>
        <extracomment>products.broken</extracomment>
        <translation>La synchronisation s’est interrompue</translation>
    </message>
    <message>
        <source>resume. If it breaks off again, call support: the log says why.</source>
        <extracomment>products.broken.next</extracomment>
        <translation>reprenez. Si elle s’interrompt encore, appelez l’assistance : le journal technique dit pourquoi.</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <extracomment>products.comparing</extracomment>
        <translation>Recherche de changements</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>products.done</extracomment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>the products in use are as before.</source>
        <extracomment>products.import.as-before</extracomment>
        <translation>les produits en service sont comme avant.</translation>
    </message>
    <message>
        <source>Reading {file} broke off</source>
        <extracomment>products.import.broken</extracomment>
        <translation>La lecture de {file} s’est interrompue</translation>
    </message>
    <message>
        <source>read it again. If it breaks off again, call support: the log says why.</source>
        <extracomment>products.import.broken.next</extracomment>
        <translation>lisez-le à nouveau. S’il s’interrompt encore, appelez l’assistance : le journal dit pourquoi.</translation>
    </message>
    <message>
        <source>Choose a products file</source>
        <extracomment>products.import.choose</extracomment>
        <translation>Choisissez un fichier de produits</translation>
    </message>
    <message>
        <source>Choose a file in the list first</source>
        <extracomment>products.import.choose-first</extracomment>
        <translation>Choisissez d’abord un fichier dans la liste</translation>
    </message>
    <message>
        <source>The till reads it and shows what would change. Until then nothing does.</source>
        <extracomment>products.import.choose.fact</extracomment>
        <translation>La caisse le lit et montre ce qui changerait. D’ici là, rien ne change.</translation>
    </message>
    <message>
        <source>The products of {file} could not be written</source>
        <extracomment>products.import.disk</extracomment>
        <translation>Les produits de {file} n’ont pas pu être enregistrés</translation>
    </message>
    <message>
        <source>make room on this computer's disk, then read the file again.</source>
        <extracomment>products.import.disk.next</extracomment>
        <translation>libérez de la place sur le disque de cette machine, puis lisez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>Other products are being imported just now</source>
        <extracomment>products.import.elsewhere</extracomment>
        <translation>D’autres produits sont importés en ce moment</translation>
    </message>
    <message>
        <source>wait until that is done, then read the file again.</source>
        <extracomment>products.import.elsewhere.next</extracomment>
        <translation>attendez que ce soit fini, puis lisez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <extracomment>products.import.reading</extracomment>
        <translation>Lecture de {file}</translation>
    </message>
    <message>
        <source>correct the refused rows and import the file again.</source>
        <extracomment>products.import.refused.next</extracomment>
        <translation>corrigez les lignes refusées et importez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>all rows are listed in {file}</source>
        <extracomment>products.import.saved</extracomment>
        <translation>toutes les lignes sont dans {file}</translation>
    </message>
    <message>
        <source>you can sell meanwhile.</source>
        <extracomment>products.import.sell</extracomment>
        <translation>vous pouvez vendre pendant ce temps.</translation>
    </message>
    <message>
        <source>{file} was not read: the settings file is wrong</source>
        <extracomment>products.import.settings</extracomment>
        <translation>{file} n’a pas été lu : le fichier des réglages est erroné</translation>
    </message>
    <message>
        <source>ask who set this till up; the log says what is wrong.</source>
        <extracomment>products.import.settings.next</extracomment>
        <translation>demandez à qui a installé cette caisse ; le journal dit ce qui ne va pas.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows so far.</source>
        <extracomment>products.import.so-far; one: {n} row so far.</extracomment>
        <translation>
            <numerusform>{n} ligne jusqu’ici.</numerusform>
            <numerusform>{n} lignes jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {removed} removed, rows refused: {refused}.</source>
        <extracomment>products.import.sums</extracomment>
        <translation>{new} nouveaux, {changed} modifiés, {removed} retirés, lignes refusées : {refused}.</translation>
    </message>
    <message>
        <source>{file} cannot be used</source>
        <extracomment>products.import.trouble</extracomment>
        <translation>{file} est inutilisable</translation>
    </message>
    <message>
        <source>correct the file and read it again.</source>
        <extracomment>products.import.trouble.next</extracomment>
        <translation>corrigez le fichier et lisez-le à nouveau.</translation>
    </message>
    <message>
        <source>{file} is in use</source>
        <extracomment>products.import.used</extracomment>
        <translation>{file} est en service</translation>
    </message>
    <message>
        <source>synchronise, so that CRM.COM knows them, too.</source>
        <extracomment>products.import.used.next</extracomment>
        <translation>synchronisez, pour que CRM.COM les connaisse aussi.</translation>
    </message>
    <message>
        <source>The new products are put in use</source>
        <extracomment>products.import.using</extracomment>
        <translation>Les nouveaux produits sont mis en service</translation>
    </message>
    <message>
        <source>Products were imported after the last synchronisation</source>
        <extracomment>products.imported-since</extracomment>
        <translation>Des produits ont été importés après la dernière synchronisation</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>products.is-paused</extracomment>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <extracomment>products.never</extracomment>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message numerus="yes">
        <source>{products} products, {n} batches.</source>
        <extracomment>products.never.fact; one: {products} products, {n} batch.</extracomment>
        <translation>
            <numerusform>{products} produits, {n} lot.</numerusform>
            <numerusform>{products} produits, {n} lots.</numerusform>
        </translation>
    </message>
    <message>
        <source>selling goes on as before.</source>
        <extracomment>products.nothing-sent</extracomment>
        <translation>la vente continue comme avant.</translation>
    </message>
    <message>
        <source>Paused after batch {batch}</source>
        <extracomment>products.paused</extracomment>
        <translation>En pause après le lot {batch}</translation>
    </message>
    <message>
        <source>Pauses after batch {batch}</source>
        <extracomment>products.pausing</extracomment>
        <translation>Pause après le lot {batch}</translation>
    </message>
    <message>
        <source>Not while CRM.COM does not answer</source>
        <extracomment>products.reason.away</extracomment>
        <translation>Pas tant que CRM.COM ne répond pas</translation>
    </message>
    <message>
        <source>Not while this till is offline</source>
        <extracomment>products.reason.by-hand</extracomment>
        <translation>Pas tant que cette caisse est hors ligne</translation>
    </message>
    <message>
        <source>CRM.COM does not accept the API key</source>
        <extracomment>products.reason.key-refused</extracomment>
        <translation>CRM.COM n’accepte pas la clé API</translation>
    </message>
    <message>
        <source>There is no API key on this till</source>
        <extracomment>products.reason.no-key</extracomment>
        <translation>Il n’y a pas de clé API sur cette caisse</translation>
    </message>
    <message>
        <source>There are no products on this till</source>
        <extracomment>products.reason.none</extracomment>
        <translation>Il n’y a pas de produits sur cette caisse</translation>
    </message>
    <message>
        <source>Not while the line is not secure</source>
        <extracomment>products.reason.not-secure</extracomment>
        <translation>Pas tant que la liaison n’est pas sûre</translation>
    </message>
    <message>
        <source>It pauses after this batch</source>
        <extracomment>products.reason.pausing</extracomment>
        <translation>La pause vient après ce lot</translation>
    </message>
    <message>
        <source>correct them in your products file, import it and synchronise once more.</source>
        <extracomment>products.rejected.next</extracomment>
        <translation>corrigez-les dans votre fichier de produits, importez-le et synchronisez à nouveau.</translation>
    </message>
    <message>
        <source>resume with batch {batch}. You can sell meanwhile.</source>
        <extracomment>products.resume.next</extracomment>
        <translation>reprenez au lot {batch}. Vous pouvez vendre pendant ce temps.</translation>
    </message>
    <message>
        <source>Batch {batch} of {of}</source>
        <extracomment>products.running</extracomment>
        <translation>Lot {batch} sur {of}</translation>
    </message>
    <message numerus="yes">
        <source>{n} batches are in CRM.COM.</source>
        <extracomment>products.safe; one: {n} batch is in CRM.COM.</extracomment>
        <translation>
            <numerusform>{n} lot est dans CRM.COM.</numerusform>
            <numerusform>{n} lots sont dans CRM.COM.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is saved</source>
        <extracomment>products.saved</extracomment>
        <translation>La liste est enregistrée</translation>
    </message>
    <message>
        <source>{file}</source>
        <extracomment>products.saved.fact</extracomment>
        <translation>{file}</translation>
    </message>
    <message>
        <source>Sending rejected again</source>
        <extracomment>products.sending-rejected</extracomment>
        <translation>Renvoi des rejetés</translation>
    </message>
    <message>
        <source>The settings do not allow synchronising products</source>
        <extracomment>products.settings</extracomment>
        <translation>Les réglages ne permettent pas de synchroniser les produits</translation>
    </message>
    <message>
        <source>set products_sync_definition in the settings, and release 14 or later.</source>
        <extracomment>products.settings.next</extracomment>
        <translation>indiquez products_sync_definition dans les réglages, et la version 14 ou plus.</translation>
    </message>
    <message>
        <source>CRM.COM did not accept the API key at {time}</source>
        <extracomment>products.stop.key-refused</extracomment>
        <translation>CRM.COM n’a pas accepté la clé API à {time}</translation>
    </message>
    <message>
        <source>Connection lost at {time}</source>
        <extracomment>products.stop.line</extracomment>
        <translation>Connexion perdue à {time}</translation>
    </message>
    <message>
        <source>There was no API key at {time}</source>
        <extracomment>products.stop.no-key</extracomment>
        <translation>Il n’y avait pas de clé API à {time}</translation>
    </message>
    <message>
        <source>The line to CRM.COM was not secure at {time}</source>
        <extracomment>products.stop.not-secure</extracomment>
        <translation>La liaison avec CRM.COM n’était pas sûre à {time}</translation>
    </message>
    <message>
        <source>Products are being synchronised elsewhere</source>
        <extracomment>products.twice</extracomment>
        <translation>Les produits sont synchronisés ailleurs en ce moment</translation>
    </message>
    <message>
        <source>wait until that is done; it does the same.</source>
        <extracomment>products.twice.next</extracomment>
        <translation>attendez que ce soit fini ; le résultat est le même.</translation>
    </message>
    <message>
        <source>Nothing had changed, {time}</source>
        <extracomment>products.unchanged</extracomment>
        <translation>Rien n’avait changé, {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} products were not taken in every part.</source>
        <extracomment>products.warnings; one: {n} product was not taken in every part.</extracomment>
        <translation>
            <numerusform>{n} produit n’a pas été repris en entier.</numerusform>
            <numerusform>{n} produits n’ont pas été repris en entier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>products/accepted</extracomment>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Send all {products} again</source>
        <extracomment>products/ask-confirm</extracomment>
        <translation>Renvoyer les {products}</translation>
    </message>
    <message>
        <source>CRM.COM gets every product once more. It changes nothing there, and takes its time.</source>
        <extracomment>products/ask-explained</extracomment>
        <translation>CRM.COM reçoit chaque produit encore une fois. Cela n’y change rien et prend du temps.</translation>
    </message>
    <message>
        <source>Keep progress</source>
        <extracomment>products/ask-keep</extracomment>
        <translation>Garder l’avancement</translation>
    </message>
    <message>
        <source>Send everything again?</source>
        <extracomment>products/ask-title</extracomment>
        <translation>Tout renvoyer ?</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>products/barcode</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>products/batch</extracomment>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Batch {first}, {products} products, {rejected} rejected</source>
        <extracomment>products/cell</extracomment>
        <translation>Lot {first}, {products} produits, {rejected} rejetés</translation>
    </message>
    <message>
        <source>Batches {first} to {last}, {products} products, {rejected} rejected</source>
        <extracomment>products/cells</extracomment>
        <translation>Lots {first} à {last}, {products} produits, {rejected} rejetés</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows to look at</source>
        <extracomment>products/changes-count; one: {n} row to look at</extracomment>
        <translation>
            <numerusform>{n} ligne à regarder</numerusform>
            <numerusform>{n} lignes à regarder</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <extracomment>products/changes-title</extracomment>
        <translation>Ce qui changerait</translation>
    </message>
    <message>
        <source>Choose a code in the list first</source>
        <extracomment>products/choose-first</extracomment>
        <translation>Choisissez d’abord un code dans la liste</translation>
    </message>
    <message>
        <source>CRM.COM said</source>
        <extracomment>products/crm-said</extracomment>
        <translation>Réponse de CRM.COM</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>products/file</extracomment>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>products/folder</extracomment>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Rejected products can still be sold here</source>
        <extracomment>products/foot</extracomment>
        <translation>Les produits rejetés se vendent quand même ici</translation>
    </message>
    <message>
        <source>Import products</source>
        <extracomment>products/import</extracomment>
        <translation>Importer des produits</translation>
    </message>
    <message>
        <source>Use these products?</source>
        <extracomment>products/import-ask</extracomment>
        <translation>Utiliser ces produits ?</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>products/import-changed</extracomment>
        <translation>Modifiés</translation>
    </message>
    <message>
        <source>Use these products</source>
        <extracomment>products/import-confirm</extracomment>
        <translation>Utiliser ces produits</translation>
    </message>
    <message numerus="yes">
        <source>{n} products files</source>
        <extracomment>products/import-count; one: {n} products file</extracomment>
        <translation>
            <numerusform>{n} fichier de produits</numerusform>
            <numerusform>{n} fichiers de produits</numerusform>
        </translation>
    </message>
    <message>
        <source>They take the place of all products in use. The next scan finds them.</source>
        <extracomment>products/import-explained</extracomment>
        <translation>Ils remplacent tous les produits en service. Le prochain scan les trouve.</translation>
    </message>
    <message>
        <source>Nothing changes before you say so</source>
        <extracomment>products/import-foot</extracomment>
        <translation>Rien ne change sans votre accord</translation>
    </message>
    <message>
        <source>Keep products as they are</source>
        <extracomment>products/import-keep</extracomment>
        <translation>Garder les produits tels quels</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>products/import-new</extracomment>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Products file {file}</source>
        <extracomment>products/import-one</extracomment>
        <translation>Fichier de produits {file}</translation>
    </message>
    <message>
        <source>Rows refused</source>
        <extracomment>products/import-refused</extracomment>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>products/import-removed</extracomment>
        <translation>Retirés</translation>
    </message>
    <message numerus="yes">
        <source>{n} products are not in this file: they cannot be sold any more.</source>
        <extracomment>products/import-removes; one: {n} product is not in this file: it cannot be sold any more.</extracomment>
        <translation>
            <numerusform>{n} produit n’est pas dans ce fichier : il ne pourra plus être vendu.</numerusform>
            <numerusform>{n} produits ne sont pas dans ce fichier : ils ne pourront plus être vendus.</numerusform>
        </translation>
    </message>
    <message>
        <source>New price or VAT</source>
        <extracomment>products/import-repriced</extracomment>
        <translation>Nouveau prix ou TVA</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>products/import-short</extracomment>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Products files</source>
        <extracomment>products/import-title</extracomment>
        <translation>Fichiers de produits</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>products/last</extracomment>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>products/look-again</extracomment>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>{before} becomes {now}</source>
        <extracomment>products/new-price</extracomment>
        <translation>{before} devient {now}</translation>
    </message>
    <message>
        <source>VAT {before}% becomes {now}%</source>
        <extracomment>products/new-vat</extracomment>
        <translation>TVA {before} % devient {now} %</translation>
    </message>
    <message>
        <source>Next:</source>
        <extracomment>products/next</extracomment>
        <translation>Ensuite :</translation>
    </message>
    <message>
        <source>Every row can be used.</source>
        <extracomment>products/no-changes</extracomment>
        <translation>Toutes les lignes sont bonnes.</translation>
    </message>
    <message>
        <source>No price and no VAT rate of a product changes.</source>
        <extracomment>products/no-changes-hint</extracomment>
        <translation>Aucun prix ni taux de TVA de produit ne change.</translation>
    </message>
    <message>
        <source>No products file was found.</source>
        <extracomment>products/no-import</extracomment>
        <translation>Aucun fichier de produits n’a été trouvé.</translation>
    </message>
    <message>
        <source>Put a CSV file on a stick, or into Documents or Downloads.</source>
        <extracomment>products/no-import-hint</extracomment>
        <translation>Mettez un fichier CSV sur une clé, ou dans Documents ou Téléchargements.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>products/no-name</extracomment>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>CRM.COM said nothing of it</source>
        <extracomment>products/no-reason</extracomment>
        <translation>CRM.COM n’en a rien dit</translation>
    </message>
    <message>
        <source>Nothing is rejected.</source>
        <extracomment>products/no-rejected</extracomment>
        <translation>Rien n’est rejeté.</translation>
    </message>
    <message>
        <source>What CRM.COM does not accept shows here, with the reason.</source>
        <extracomment>products/no-rejected-hint</extracomment>
        <translation>Ce que CRM.COM n’accepte pas s’affiche ici, avec la raison.</translation>
    </message>
    <message>
        <source>Every code was known.</source>
        <extracomment>products/no-unknown</extracomment>
        <translation>Tous les codes étaient connus.</translation>
    </message>
    <message>
        <source>A scanned code that is no product shows here.</source>
        <extracomment>products/no-unknown-hint</extracomment>
        <translation>Un code scanné sans produit s’affiche ici.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>products/not-known</extracomment>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>products/not-now</extracomment>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>products/pause</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <extracomment>products/percent</extracomment>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>products/product</extracomment>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Read this file</source>
        <extracomment>products/read-this-file</extracomment>
        <translation>Lire ce fichier</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>products/reason</extracomment>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>products/rejected</extracomment>
        <translation>Rejetés</translation>
    </message>
    <message numerus="yes">
        <source>{n} products rejected</source>
        <extracomment>products/rejected-count; one: {n} product rejected</extracomment>
        <translation>
            <numerusform>{n} produit rejeté</numerusform>
            <numerusform>{n} produits rejetés</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected products</source>
        <extracomment>products/rejected-title</extracomment>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <extracomment>products/remove</extracomment>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>products/remove-short</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>products/resume</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Rejected {code}, {product}: {reason}</source>
        <extracomment>products/row</extracomment>
        <translation>Rejeté {code}, {product} : {reason}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <extracomment>products/row-number</extracomment>
        <translation>Ligne {row}</translation>
    </message>
    <message>
        <source>Row or code</source>
        <extracomment>products/row-or-code</extracomment>
        <translation>Ligne ou code</translation>
    </message>
    <message>
        <source>Refused: {words}</source>
        <extracomment>products/row-refused</extracomment>
        <translation>Refusée : {words}</translation>
    </message>
    <message>
        <source>Used, but: {words}</source>
        <extracomment>products/row-warned</extracomment>
        <translation>Utilisée, mais : {words}</translation>
    </message>
    <message>
        <source>Rejected list</source>
        <extracomment>products/rows</extracomment>
        <translation>Liste des rejetés</translation>
    </message>
    <message>
        <source>Safe:</source>
        <extracomment>products/safe</extracomment>
        <translation>En sûreté :</translation>
    </message>
    <message>
        <source>Save list</source>
        <extracomment>products/save</extracomment>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>products/save-short</extracomment>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save unknown list</source>
        <extracomment>products/save-unknown</extracomment>
        <translation>Enregistrer la liste des inconnus</translation>
    </message>
    <message>
        <source>Scanned</source>
        <extracomment>products/scanned</extracomment>
        <translation>Scanné</translation>
    </message>
    <message>
        <source>Send rejected again</source>
        <extracomment>products/send-rejected</extracomment>
        <translation>Renvoyer les rejetés</translation>
    </message>
    <message>
        <source>{sent} of {products} products sent</source>
        <extracomment>products/sent</extracomment>
        <translation>{sent} produits sur {products} envoyés</translation>
    </message>
    <message>
        <source>Products sent: {sent} of {products}</source>
        <extracomment>products/sent-name</extracomment>
        <translation>Produits envoyés : {sent} sur {products}</translation>
    </message>
    <message>
        <source>{shown} of {n} in the list, scroll for more</source>
        <extracomment>products/shown</extracomment>
        <translation>{shown} sur {n} dans la liste, la suite plus bas</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>products/sold</extracomment>
        <translation>Vendu</translation>
    </message>
    <message>
        <source>Start again from batch 1</source>
        <extracomment>products/start-again</extracomment>
        <translation>Reprendre au lot 1</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <extracomment>products/stop-reading</extracomment>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <extracomment>products/synchronise-now</extracomment>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Synchronise products</source>
        <extracomment>products/title</extracomment>
        <translation>Synchroniser les produits</translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown codes</source>
        <extracomment>products/unknown-count; one: {n} unknown code</extracomment>
        <translation>
            <numerusform>{n} code inconnu</numerusform>
            <numerusform>{n} codes inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a products file with these codes</source>
        <extracomment>products/unknown-foot</extracomment>
        <translation>Importez un fichier de produits avec ces codes</translation>
    </message>
    <message numerus="yes">
        <source>Unknown {code}, sold {n} times, last {day}</source>
        <extracomment>products/unknown-row; one: Unknown {code}, sold {n} time, last {day}</extracomment>
        <translation>
            <numerusform>Inconnu {code}, vendu {n} fois, dernier {day}</numerusform>
            <numerusform>Inconnu {code}, vendu {n} fois, dernier {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown list</source>
        <extracomment>products/unknown-rows</extracomment>
        <translation>Liste des inconnus</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>products/unknown-short</extracomment>
        <translation>Inconnus</translation>
    </message>
    <message>
        <source>Unknown products</source>
        <extracomment>products/unknown-title</extracomment>
        <translation>Inconnus</translation>
    </message>
    <message>
        <source>Still to send</source>
        <extracomment>products/waiting</extracomment>
        <translation>Reste à envoyer</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>products/what</extracomment>
        <translation>Ce qui se passe</translation>
    </message>
</context>
<context>
    <name>purchases</name>
    <message>
        <source>Nothing was given back for {number}: a sale is being paid with it, or was. Finish or cancel that sale, then look here again.</source>
        <extracomment>purchases.exchange-taken</extracomment>
        <translation>Rien n’a été rendu pour {number} : une vente est payée avec, ou l’a été. Terminez ou annulez cette vente, puis revenez voir ici.</translation>
    </message>
    <message>
        <source>{amount} was given back for {number}. The slip is being printed.</source>
        <extracomment>purchases.given-back</extracomment>
        <translation>{amount} ont été rendus pour {number}. Le reçu s’imprime.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer: this till's own only.</source>
        <extracomment>purchases.list-away</extracomment>
        <translation>CRM.COM ne répond pas : seulement ceux de cette caisse.</translation>
    </message>
    <message>
        <source>This till's own only: {words}</source>
        <extracomment>purchases.list-refused</extracomment>
        <translation>Seulement ceux de cette caisse : {words}</translation>
    </message>
    <message>
        <source>There is no printer on this till</source>
        <extracomment>purchases.no-printer</extracomment>
        <translation>Il n’y a pas d’imprimante sur cette caisse</translation>
    </message>
    <message>
        <source>{number} has no receipt</source>
        <extracomment>purchases.no-receipt</extracomment>
        <translation>{number} n’a pas de ticket</translation>
    </message>
    <message>
        <source>CRM.COM knows nobody by this card. {words}</source>
        <extracomment>purchases.no-such-card</extracomment>
        <translation>CRM.COM ne connaît personne avec cette carte. {words}</translation>
    </message>
    <message>
        <source>This is no day. Type day and month, such as 2111 for 21 November.</source>
        <extracomment>purchases.no-such-day</extracomment>
        <translation>Ce n’est pas une date. Saisissez le jour et le mois, comme 2111 pour le 21 novembre.</translation>
    </message>
    <message>
        <source>This till has no receipt with number {number}.</source>
        <extracomment>purchases.no-such-number</extracomment>
        <translation>Cette caisse n’a pas de ticket numéro {number}.</translation>
    </message>
    <message>
        <source>This card is not in force. {words}</source>
        <extracomment>purchases.not-active</extracomment>
        <translation>Cette carte n’est pas valable. {words}</translation>
    </message>
    <message>
        <source>{number} is not among the purchases of this till shown here.</source>
        <extracomment>purchases.not-found</extracomment>
        <translation>{number} n’est pas parmi les achats de cette caisse affichés ici.</translation>
    </message>
    <message>
        <source>{number} is not printed yet. It prints by itself when the printer is well.</source>
        <extracomment>purchases.not-printed</extracomment>
        <translation>{number} n’est pas encore imprimé. Il s’imprime tout seul dès que l’imprimante est prête.</translation>
    </message>
    <message>
        <source>It is not known whether {number} was printed. Look at the printer.</source>
        <extracomment>purchases.print-unknown</extracomment>
        <translation>On ne sait pas si {number} a été imprimé. Regardez l’imprimante.</translation>
    </message>
    <message>
        <source>{number} is printed</source>
        <extracomment>purchases.printed</extracomment>
        <translation>{number} est imprimé</translation>
    </message>
    <message>
        <source>Printing {number}…</source>
        <extracomment>purchases.printing</extracomment>
        <translation>Impression de {number}…</translation>
    </message>
    <message>
        <source>The till could not read its books. Try again.</source>
        <extracomment>purchases.unreadable</extracomment>
        <translation>La caisse n’a pas pu lire son journal. Réessayez.</translation>
    </message>
    <message>
        <source>All purchases</source>
        <extracomment>purchases/all</extracomment>
        <translation>Tous les achats</translation>
    </message>
    <message>
        <source>All days</source>
        <extracomment>purchases/all-days</extracomment>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Give back</source>
        <extracomment>purchases/amount</extracomment>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>Choose a purchase to see it.</source>
        <extracomment>purchases/choose</extracomment>
        <translation>Choisissez un achat pour le voir.</translation>
    </message>
    <message>
        <source>Choose whom to give money back, when the customer stands here.</source>
        <extracomment>purchases/choose-owed</extracomment>
        <translation>Choisissez à qui rendre l’argent, quand le client est là.</translation>
    </message>
    <message numerus="yes">
        <source>{n} purchases</source>
        <extracomment>purchases/count, purchases/waiting-count; one: {n} purchase</extracomment>
        <translation>
            <numerusform>{n} achat</numerusform>
            <numerusform>{n} achats</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>purchases/customer</extracomment>
        <translation>Client</translation>
    </message>
    <message>
        <source>Day and month, such as 2111</source>
        <extracomment>purchases/day-field</extracomment>
        <translation>Jour et mois, comme 2111</translation>
    </message>
    <message numerus="yes">
        <source>last {n} days</source>
        <extracomment>purchases/days; one: last {n} day</extracomment>
        <translation>
            <numerusform>sur {n} jour</numerusform>
            <numerusform>sur {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>purchases/earned</extracomment>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>To {customer}, for goods of {number} that came back. It was kept for an exchange: given back, no sale can be paid with it. A slip is printed.</source>
        <extracomment>purchases/exchange-explained</extracomment>
        <translation>À {customer}, pour des articles de {number} repris. C’était gardé pour un échange : une fois rendu, cela ne paie plus de vente. Un reçu s’imprime.</translation>
    </message>
    <message>
        <source>To whoever brings receipt {number}, for goods that came back. It was kept for an exchange: given back, no sale can be paid with it. A slip is printed.</source>
        <extracomment>purchases/exchange-explained-nobody</extracomment>
        <translation>À qui apporte le ticket {number}, pour des articles repris. C’était gardé pour un échange : une fois rendu, cela ne paie plus de vente. Un reçu s’imprime.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <extracomment>purchases/fetching</extracomment>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <extracomment>purchases/find</extracomment>
        <translation>N° de ticket</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>purchases/find-day</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Find by date</source>
        <extracomment>purchases/find-day-spoken</extracomment>
        <translation>Chercher par date</translation>
    </message>
    <message>
        <source>Find by receipt number</source>
        <extracomment>purchases/find-spoken</extracomment>
        <translation>Chercher par numéro de ticket</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <extracomment>purchases/give-back-cash</extracomment>
        <translation>Rendre en espèces</translation>
    </message>
    <message>
        <source>In cash, to {customer}, for {number}. The drawer opens and a slip is printed. It can be given back once.</source>
        <extracomment>purchases/give-back-explained</extracomment>
        <translation>En espèces, à {customer}, pour {number}. Le tiroir-caisse s’ouvre et un reçu s’imprime. C’est possible une seule fois.</translation>
    </message>
    <message>
        <source>In cash, to whoever brings receipt {number}. The drawer opens and a slip is printed. It can be given back once.</source>
        <extracomment>purchases/give-back-explained-nobody</extracomment>
        <translation>En espèces, à qui apporte le ticket {number}. Le tiroir-caisse s’ouvre et un reçu s’imprime. C’est possible une seule fois.</translation>
    </message>
    <message>
        <source>Give back list</source>
        <extracomment>purchases/give-back-list</extracomment>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>Give back {amount}, {number}, {customer}</source>
        <extracomment>purchases/give-back-row</extracomment>
        <translation>À rendre {amount}, {number}, {customer}</translation>
    </message>
    <message>
        <source>Give back {amount}?</source>
        <extracomment>purchases/give-back-title</extracomment>
        <translation>Rendre {amount} ?</translation>
    </message>
    <message>
        <source>Money to give back</source>
        <extracomment>purchases/give-backs</extracomment>
        <translation>Argent à rendre</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>purchases/given-back</extracomment>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Keep in the list</source>
        <extracomment>purchases/keep-owed</extracomment>
        <translation>Laisser dans la liste</translation>
    </message>
    <message>
        <source>Show older purchases</source>
        <extracomment>purchases/more</extracomment>
        <translation>Achats plus anciens</translation>
    </message>
    <message>
        <source>Type a number first</source>
        <extracomment>purchases/no-number</extracomment>
        <translation>Saisissez d’abord un numéro</translation>
    </message>
    <message>
        <source>There is no receipt of this sale</source>
        <extracomment>purchases/no-receipt</extracomment>
        <translation>Il n’y a pas de ticket de cette vente</translation>
    </message>
    <message numerus="yes">
        <source>No purchases in the last {n} days.</source>
        <extracomment>purchases/nothing; one: No purchases in the last {n} day.</extracomment>
        <translation>
            <numerusform>Aucun achat sur {n} jour.</numerusform>
            <numerusform>Aucun achat ces {n} derniers jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>No purchase is chosen</source>
        <extracomment>purchases/nothing-chosen</extracomment>
        <translation>Aucun achat n’est choisi</translation>
    </message>
    <message>
        <source>Scan a receipt to find a sale without a customer.</source>
        <extracomment>purchases/nothing-hers-hint</extracomment>
        <translation>Scannez un ticket pour trouver une vente sans client.</translation>
    </message>
    <message>
        <source>Sales show here as soon as they are finished.</source>
        <extracomment>purchases/nothing-hint</extracomment>
        <translation>Les ventes s’affichent ici dès qu’elles sont terminées.</translation>
    </message>
    <message>
        <source>Nothing is to be given back.</source>
        <extracomment>purchases/nothing-owed</extracomment>
        <translation>Il n’y a rien à rendre.</translation>
    </message>
    <message>
        <source>Money that is owed to a customer shows here by itself.</source>
        <extracomment>purchases/nothing-owed-hint</extracomment>
        <translation>L’argent dû à un client s’affiche ici de lui-même.</translation>
    </message>
    <message>
        <source>No purchases on this day.</source>
        <extracomment>purchases/nothing-that-day</extracomment>
        <translation>Aucun achat ce jour-là.</translation>
    </message>
    <message>
        <source>Choose another day, or show all days.</source>
        <extracomment>purchases/nothing-that-day-hint</extracomment>
        <translation>Choisissez un autre jour, ou tous les jours.</translation>
    </message>
    <message>
        <source>Number on the receipt</source>
        <extracomment>purchases/number-field</extracomment>
        <translation>Numéro du ticket</translation>
    </message>
    <message>
        <source>This till</source>
        <extracomment>purchases/of-till</extracomment>
        <translation>Cette caisse</translation>
    </message>
    <message>
        <source>Scan a customer's card</source>
        <extracomment>purchases/of-till-line</extracomment>
        <translation>Scannez une carte client</translation>
    </message>
    <message>
        <source>Other customer</source>
        <extracomment>purchases/other-customer</extracomment>
        <translation>Autre client</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>purchases/other-short</extracomment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>{amount} to give back</source>
        <extracomment>purchases/owed</extracomment>
        <translation>{amount} à rendre</translation>
    </message>
    <message>
        <source>Nothing to give back</source>
        <extracomment>purchases/owed-none</extracomment>
        <translation>Rien à rendre</translation>
    </message>
    <message>
        <source>Print receipt again</source>
        <extracomment>purchases/print</extracomment>
        <translation>Réimprimer le ticket</translation>
    </message>
    <message>
        <source>Purchase {number}, {when}, {total}, {state}</source>
        <extracomment>purchases/row</extracomment>
        <translation>Achat {number}, {when}, {total}, {state}</translation>
    </message>
    <message>
        <source>Purchases of this till</source>
        <extracomment>purchases/rows</extracomment>
        <translation>Achats de cette caisse</translation>
    </message>
    <message>
        <source>Purchases of this customer</source>
        <extracomment>purchases/rows-hers</extracomment>
        <translation>Achats de ce client</translation>
    </message>
    <message>
        <source>Scan a receipt to jump to it</source>
        <extracomment>purchases/scan</extracomment>
        <translation>Scannez un ticket pour y aller</translation>
    </message>
    <message>
        <source>Show this day</source>
        <extracomment>purchases/show-day</extracomment>
        <translation>Afficher ce jour</translation>
    </message>
    <message>
        <source>Show this receipt</source>
        <extracomment>purchases/show-number</extracomment>
        <translation>Afficher ce ticket</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>purchases/spent</extracomment>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>purchases/state</extracomment>
        <translation>État</translation>
    </message>
    <message>
        <source>Purchases</source>
        <extracomment>purchases/title</extracomment>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>purchases/total</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <extracomment>purchases/waiting</extracomment>
        <translation>À envoyer</translation>
    </message>
    <message numerus="yes">
        <source>{n} need a person</source>
        <extracomment>purchases/waiting-needs; one: {n} needs a person</extracomment>
        <translation>
            <numerusform>{n} à décider</numerusform>
            <numerusform>{n} à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <extracomment>purchases/waiting-none</extracomment>
        <translation>Rien à envoyer</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>purchases/when</extracomment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>CRM.COM took wallet money or gave a discount after the customer had paid in full.</source>
        <extracomment>purchases/why-owed</extracomment>
        <translation>CRM.COM a utilisé la cagnotte ou donné une remise après que le client avait tout payé.</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>An answer of CRM.COM is awaited</source>
        <extracomment>queue.awaited</extracomment>
        <translation>Une réponse de CRM.COM est attendue</translation>
    </message>
    <message>
        <source>keep selling. The till asks by itself until it knows.</source>
        <extracomment>queue.awaited.next</extracomment>
        <translation>continuez à vendre. La caisse interroge d’elle-même jusqu’à ce qu’elle sache.</translation>
    </message>
    <message>
        <source>This till is offline by hand</source>
        <extracomment>queue.by-hand</extracomment>
        <translation>Cette caisse a été mise hors ligne</translation>
    </message>
    <message>
        <source>keep selling. Go online sends what waits, and rewards follow then.</source>
        <extracomment>queue.by-hand.next</extracomment>
        <translation>continuez à vendre. Passer en ligne envoie ce qui attend, et les récompenses suivent.</translation>
    </message>
    <message>
        <source>Since {time}. Nothing is sent.</source>
        <extracomment>queue.by-hand.since</extracomment>
        <translation>Depuis {time}. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>CRM.COM answers</source>
        <extracomment>queue.connected</extracomment>
        <translation>CRM.COM répond</translation>
    </message>
    <message>
        <source>Last answer at {time}.</source>
        <extracomment>queue.connected.last</extracomment>
        <translation>Dernière réponse à {time}.</translation>
    </message>
    <message>
        <source>keep selling. The list empties by itself.</source>
        <extracomment>queue.connected.next</extracomment>
        <translation>continuez à vendre. La liste se vide toute seule.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cancellations</source>
        <extracomment>queue.count.cancellations; one: {n} cancellation</extracomment>
        <translation>
            <numerusform>{n} annulation</numerusform>
            <numerusform>{n} annulations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} purchases</source>
        <extracomment>queue.count.purchases; one: {n} purchase</extracomment>
        <translation>
            <numerusform>{n} achat</numerusform>
            <numerusform>{n} achats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} returns</source>
        <extracomment>queue.count.returns; one: {n} return</extracomment>
        <translation>
            <numerusform>{n} retour</numerusform>
            <numerusform>{n} retours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wallet returns</source>
        <extracomment>queue.count.wallet-returns; one: {n} wallet return</extracomment>
        <translation>
            <numerusform>{n} remboursement cagnotte</numerusform>
            <numerusform>{n} remboursements cagnotte</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits belongs to another CRM.COM</source>
        <extracomment>queue.elsewhere</extracomment>
        <translation>Ce qui attend appartient à un autre CRM.COM</translation>
    </message>
    <message>
        <source>keep selling, and call your supervisor: put that address back in Settings, or decide about each purchase here.</source>
        <extracomment>queue.elsewhere.next</extracomment>
        <translation>continuez à vendre, et appelez le responsable : remettez cette adresse dans les Réglages, ou décidez ici pour chaque achat.</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps were begun with {address}. Nothing is sent.</source>
        <extracomment>queue.elsewhere.what; one: {n} step was begun with {address}. Nothing is sent.</extracomment>
        <translation>
            <numerusform>{n} étape a commencé avec {address}. Rien n’est envoyé.</numerusform>
            <numerusform>{n} étapes ont commencé avec {address}. Rien n’est envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do here.</source>
        <extracomment>queue.empty.next</extracomment>
        <translation>rien à faire ici.</translation>
    </message>
    <message>
        <source>{number} is at CRM.COM, by your word</source>
        <extracomment>queue.it-is-at-crm</extracomment>
        <translation>{number} est chez CRM.COM, selon vous</translation>
    </message>
    <message>
        <source>{number} stays without reward</source>
        <extracomment>queue.keep-without-reward</extracomment>
        <translation>{number} reste sans récompense</translation>
    </message>
    <message>
        <source>CRM.COM does not accept the API key</source>
        <extracomment>queue.key-refused</extracomment>
        <translation>CRM.COM n’accepte pas la clé API</translation>
    </message>
    <message>
        <source>keep selling, and call your supervisor. The list empties once the key is right.</source>
        <extracomment>queue.key-refused.next</extracomment>
        <translation>continuez à vendre, et appelez le responsable. La liste se vide dès que la clé est bonne.</translation>
    </message>
    <message>
        <source>Your decision is needed: {what}</source>
        <extracomment>queue.need-a-person</extracomment>
        <translation>Votre décision est attendue : {what}</translation>
    </message>
    <message>
        <source>choose it in the list and decide. It holds up nothing else.</source>
        <extracomment>queue.need-a-person.next</extracomment>
        <translation>choisissez dans la liste et décidez. Cela ne retient rien d’autre.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer for {number}</source>
        <extracomment>queue.no-answer</extracomment>
        <translation>CRM.COM ne répond pas pour {number}</translation>
    </message>
    <message>
        <source>decide again when the connection is back; its figures are read then.</source>
        <extracomment>queue.no-answer.next</extracomment>
        <translation>décidez de nouveau quand la connexion est revenue ; ses montants seront lus alors.</translation>
    </message>
    <message>
        <source>There is no API key on this till</source>
        <extracomment>queue.no-key</extracomment>
        <translation>Il n’y a pas de clé API sur cette caisse</translation>
    </message>
    <message>
        <source>keep selling. The list empties by itself once a key is set.</source>
        <extracomment>queue.no-key.next</extracomment>
        <translation>continuez à vendre. La liste se vide toute seule dès qu’une clé est là.</translation>
    </message>
    <message>
        <source>nothing was changed.</source>
        <extracomment>queue.not-decided.safe</extracomment>
        <translation>rien n’a été changé.</translation>
    </message>
    <message>
        <source>The line to CRM.COM is not secure</source>
        <extracomment>queue.not-secure</extracomment>
        <translation>La liaison avec CRM.COM n’est pas sûre</translation>
    </message>
    <message>
        <source>keep selling, and call your supervisor. Nothing is sent over this line.</source>
        <extracomment>queue.not-secure.next</extracomment>
        <translation>continuez à vendre, et appelez le responsable. Rien n’est envoyé par cette liaison.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer</source>
        <extracomment>queue.offline</extracomment>
        <translation>CRM.COM ne répond pas</translation>
    </message>
    <message>
        <source>keep selling. The list empties by itself when the connection is back.</source>
        <extracomment>queue.offline.next</extracomment>
        <translation>continuez à vendre. La liste se vide toute seule quand la connexion revient.</translation>
    </message>
    <message>
        <source>Next try in {seconds} s.</source>
        <extracomment>queue.offline.next-try</extracomment>
        <translation>Prochain essai dans {seconds} s.</translation>
    </message>
    <message>
        <source>Since {time}, next try in {seconds} s.</source>
        <extracomment>queue.offline.since</extracomment>
        <translation>Depuis {time}, prochain essai dans {seconds} s.</translation>
    </message>
    <message>
        <source>Since {time}, trying now.</source>
        <extracomment>queue.offline.since-trying</extracomment>
        <translation>Depuis {time}, essai en cours.</translation>
    </message>
    <message>
        <source>Trying now.</source>
        <extracomment>queue.offline.trying</extracomment>
        <translation>Essai en cours.</translation>
    </message>
    <message>
        <source>{number} is not as it was a moment ago</source>
        <extracomment>queue.overtaken</extracomment>
        <translation>{number} a changé il y a un instant</translation>
    </message>
    <message>
        <source>look at it in the list, and decide again if it is still there.</source>
        <extracomment>queue.overtaken.next</extracomment>
        <translation>regardez-le dans la liste, et décidez de nouveau s’il y est encore.</translation>
    </message>
    <message>
        <source>{number} is out of the list</source>
        <extracomment>queue.removed</extracomment>
        <translation>{number} n’est plus dans la liste</translation>
    </message>
    <message>
        <source>give back {cash} in cash, and void {card} on the card terminal.</source>
        <extracomment>queue.removed.both</extracomment>
        <translation>rendez {cash} en espèces, et annulez {card} sur le terminal de paiement.</translation>
    </message>
    <message>
        <source>void {amount} on the card terminal.</source>
        <extracomment>queue.removed.card</extracomment>
        <translation>annulez {amount} sur le terminal de paiement.</translation>
    </message>
    <message>
        <source>give back {amount} in cash.</source>
        <extracomment>queue.removed.cash</extracomment>
        <translation>rendez {amount} en espèces.</translation>
    </message>
    <message>
        <source>nothing was paid, nothing goes back.</source>
        <extracomment>queue.removed.nothing</extracomment>
        <translation>rien n’a été payé, rien n’est à rendre.</translation>
    </message>
    <message>
        <source>it was never sent to CRM.COM, and never will be.</source>
        <extracomment>queue.removed.safe</extracomment>
        <translation>il n’a jamais été envoyé à CRM.COM, et ne le sera jamais.</translation>
    </message>
    <message>
        <source>every sale is stored on this till, also when it is switched off.</source>
        <extracomment>queue.safe</extracomment>
        <translation>chaque vente est gardée sur cette caisse, même éteinte.</translation>
    </message>
    <message>
        <source>{number} is sent again</source>
        <extracomment>queue.send-again</extracomment>
        <translation>{number} est renvoyé</translation>
    </message>
    <message>
        <source>The wallet of {number} is settled</source>
        <extracomment>queue.settled</extracomment>
        <translation>La cagnotte de {number} est réglée</translation>
    </message>
    <message>
        <source>CRM.COM answered the test at {time}.</source>
        <extracomment>queue.test.answered</extracomment>
        <translation>CRM.COM a répondu au test à {time}.</translation>
    </message>
    <message>
        <source>No answer to the test at {time}.</source>
        <extracomment>queue.test.no-answer</extracomment>
        <translation>Pas de réponse au test à {time}.</translation>
    </message>
    <message>
        <source>Asking CRM.COM…</source>
        <extracomment>queue.testing, queue/testing</extracomment>
        <translation>CRM.COM est interrogé…</translation>
    </message>
    <message>
        <source>All purchases</source>
        <extracomment>queue/all-purchases</extracomment>
        <translation>Tous les achats</translation>
    </message>
    <message>
        <source>Not while this till is offline by hand</source>
        <extracomment>queue/by-hand</extracomment>
        <translation>Pas tant que cette caisse est mise hors ligne</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <extracomment>queue/cancel</extracomment>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Cancelled sale</source>
        <extracomment>queue/cancellation</extracomment>
        <translation>Vente annulée</translation>
    </message>
    <message>
        <source>Void on the card terminal</source>
        <extracomment>queue/card-back</extracomment>
        <translation>Annuler sur le terminal</translation>
    </message>
    <message>
        <source>Void slip {slip} on the terminal</source>
        <extracomment>queue/card-back-slip</extracomment>
        <translation>Annuler n° {slip} au terminal</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <extracomment>queue/cash-back</extracomment>
        <translation>À rendre en espèces</translation>
    </message>
    <message>
        <source>Waiting: {n}</source>
        <extracomment>queue/count</extracomment>
        <translation>À envoyer : {n}</translation>
    </message>
    <message>
        <source>CRM.COM said</source>
        <extracomment>queue/crm-said</extracomment>
        <translation>Réponse de CRM.COM</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>queue/customer</extracomment>
        <translation>Client</translation>
    </message>
    <message numerus="yes">
        <source>{n} customers</source>
        <extracomment>queue/customers; one: {n} customer</extracomment>
        <translation>
            <numerusform>{n} client</numerusform>
            <numerusform>{n} clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Not before this is settled</source>
        <extracomment>queue/elsewhere</extracomment>
        <translation>Pas avant que cela soit réglé</translation>
    </message>
    <message>
        <source>Go offline</source>
        <extracomment>queue/go-offline</extracomment>
        <translation>Passer hors ligne</translation>
    </message>
    <message>
        <source>Go online</source>
        <extracomment>queue/go-online</extracomment>
        <translation>Passer en ligne</translation>
    </message>
    <message>
        <source>One purchase waits for CRM.COM’s answer.</source>
        <extracomment>queue/in-work</extracomment>
        <translation>Un achat attend la réponse de CRM.COM.</translation>
    </message>
    <message>
        <source>It is {number}: Sale shows how it stands.</source>
        <extracomment>queue/in-work-hint</extracomment>
        <translation>C’est le {number} : Vente montre où il en est.</translation>
    </message>
    <message>
        <source>It is at CRM.COM</source>
        <extracomment>queue/it-is-at-crm</extracomment>
        <translation>Il est chez CRM.COM</translation>
    </message>
    <message>
        <source>I saw it at CRM.COM</source>
        <extracomment>queue/it-is-at-crm-confirm</extracomment>
        <translation>Je l’ai vu chez CRM.COM</translation>
    </message>
    <message>
        <source>Say so only if you saw it there with the same total. The till asks no more and never sends it again.</source>
        <extracomment>queue/it-is-at-crm-explained</extracomment>
        <translation>Dites-le seulement si vous l’y avez vu avec le même total. La caisse n’interroge plus et ne l’envoie plus jamais.</translation>
    </message>
    <message>
        <source>Is {number} at CRM.COM?</source>
        <extracomment>queue/it-is-at-crm-title</extracomment>
        <translation>{number} chez CRM.COM ?</translation>
    </message>
    <message>
        <source>Keep in the list</source>
        <extracomment>queue/keep-waiting</extracomment>
        <translation>Laisser dans la liste</translation>
    </message>
    <message>
        <source>Keep without reward</source>
        <extracomment>queue/keep-without-reward</extracomment>
        <translation>Garder sans récompense</translation>
    </message>
    <message>
        <source>Give up the reward</source>
        <extracomment>queue/keep-without-reward-confirm</extracomment>
        <translation>Renoncer à la récompense</translation>
    </message>
    <message>
        <source>The sale stays paid. It is not sent any more and the customer earns nothing. This cannot be undone.</source>
        <extracomment>queue/keep-without-reward-explained</extracomment>
        <translation>La vente reste payée. Elle n’est plus envoyée et le client ne gagne rien. C’est définitif.</translation>
    </message>
    <message>
        <source>Without reward</source>
        <extracomment>queue/keep-without-reward-short</extracomment>
        <translation>Sans récompense</translation>
    </message>
    <message>
        <source>Keep {number} without reward?</source>
        <extracomment>queue/keep-without-reward-title</extracomment>
        <translation>Garder {number} sans récompense ?</translation>
    </message>
    <message>
        <source>Need a person</source>
        <extracomment>queue/need-a-person</extracomment>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Next:</source>
        <extracomment>queue/next</extracomment>
        <translation>Ensuite :</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <extracomment>queue/nothing</extracomment>
        <translation>Il n’y a rien à envoyer.</translation>
    </message>
    <message>
        <source>CRM.COM has every purchase of this till.</source>
        <extracomment>queue/nothing-hint</extracomment>
        <translation>CRM.COM a tous les achats de cette caisse.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} older ones, sent first</source>
        <extracomment>queue/older; one: and {n} older one, sent first</extracomment>
        <translation>
            <numerusform>et {n} plus ancien, envoyé d’abord</numerusform>
            <numerusform>et {n} plus anciens, envoyés d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest first is sent first</source>
        <extracomment>queue/order</extracomment>
        <translation>Le plus ancien part en premier</translation>
    </message>
    <message>
        <source>Sent, answer awaited</source>
        <extracomment>queue/purchase-being-checked</extracomment>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Choose it to decide</source>
        <extracomment>queue/purchase-needs-a-person</extracomment>
        <translation>Touchez pour décider</translation>
    </message>
    <message>
        <source>CRM.COM said no</source>
        <extracomment>queue/purchase-refused</extracomment>
        <translation>CRM.COM a dit non</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <extracomment>queue/purchase-waiting</extracomment>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>queue/receipt</extracomment>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Remove from waiting list</source>
        <extracomment>queue/remove</extracomment>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Remove and give money back</source>
        <extracomment>queue/remove-confirm</extracomment>
        <translation>Retirer et rendre l’argent</translation>
    </message>
    <message>
        <source>The sale is cancelled. It was never sent and earns nothing. This cannot be undone.</source>
        <extracomment>queue/remove-explained</extracomment>
        <translation>La vente est annulée. Elle n’a jamais été envoyée et ne rapporte rien. C’est définitif.</translation>
    </message>
    <message>
        <source>Remove {number}?</source>
        <extracomment>queue/remove-title</extracomment>
        <translation>Retirer {number} ?</translation>
    </message>
    <message>
        <source>Return of goods</source>
        <extracomment>queue/return</extracomment>
        <translation>Retour d’articles</translation>
    </message>
    <message>
        <source>Wallet return unclear</source>
        <extracomment>queue/return-check</extracomment>
        <translation>Cagnotte à vérifier</translation>
    </message>
    <message>
        <source>Rewards waiting for</source>
        <extracomment>queue/rewards-waiting</extracomment>
        <translation>Récompenses attendues pour</translation>
    </message>
    <message>
        <source>Cancellation of {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-cancel</extracomment>
        <translation>Annulation de {number}, {customer}, {total}, {state}</translation>
    </message>
    <message>
        <source>Waiting cancellation {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-cancellation</extracomment>
        <translation>Annulation à envoyer {number}, {customer}, {total}, {state}</translation>
    </message>
    <message>
        <source>Waiting purchase {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-purchase</extracomment>
        <translation>Achat à envoyer {number}, {customer}, {total}, {state}</translation>
    </message>
    <message>
        <source>Return of goods {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-return</extracomment>
        <translation>Retour d’articles {number}, {customer}, {total}, {state}</translation>
    </message>
    <message>
        <source>Wallet return being checked {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-return-check</extracomment>
        <translation>Remboursement de la cagnotte en vérification {number}, {customer}, {total}, {state}</translation>
    </message>
    <message>
        <source>Waiting wallet return {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-spend-cancellation</extracomment>
        <translation>Remboursement de la cagnotte à envoyer {number}, {customer}, {total}, {state}</translation>
    </message>
    <message>
        <source>Waiting purchases</source>
        <extracomment>queue/rows</extracomment>
        <translation>Achats à envoyer</translation>
    </message>
    <message>
        <source>Safe:</source>
        <extracomment>queue/safe</extracomment>
        <translation>En sûreté :</translation>
    </message>
    <message>
        <source>Try to send now</source>
        <extracomment>queue/send</extracomment>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>queue/send-again</extracomment>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Look and send again</source>
        <extracomment>queue/send-again-confirm</extracomment>
        <translation>Regarder et renvoyer</translation>
    </message>
    <message>
        <source>The till looks once more first. If CRM.COM has it without saying so, it is recorded twice.</source>
        <extracomment>queue/send-again-explained</extracomment>
        <translation>La caisse regarde d’abord une fois de plus. Si CRM.COM l’a sans le dire, il est enregistré deux fois.</translation>
    </message>
    <message>
        <source>Send {number} again?</source>
        <extracomment>queue/send-again-title</extracomment>
        <translation>Renvoyer {number} ?</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>queue/sending</extracomment>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Wallet is settled</source>
        <extracomment>queue/settled</extracomment>
        <translation>Cagnotte réglée</translation>
    </message>
    <message>
        <source>It is settled</source>
        <extracomment>queue/settled-confirm</extracomment>
        <translation>Elle est réglée</translation>
    </message>
    <message>
        <source>The till asked for {amount} back into the wallet and got no answer. The receipt counts it as paid. If CRM.COM shows it as returned, the customer paid that much too little.</source>
        <extracomment>queue/settled-explained</extracomment>
        <translation>Remboursement de {amount} sans réponse ; le ticket le compte payé. Si CRM.COM le montre rendu, le client le doit.</translation>
    </message>
    <message>
        <source>Is the wallet of {number} settled?</source>
        <extracomment>queue/settled-title</extracomment>
        <translation>Cagnotte {number} réglée ?</translation>
    </message>
    <message>
        <source>Wallet return</source>
        <extracomment>queue/spend-cancellation</extracomment>
        <translation>Remboursement cagnotte</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>queue/state</extracomment>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>{n} purchases, {total}</source>
        <extracomment>queue/sum; one: {n} purchase, {total}</extracomment>
        <translation>
            <numerusform>{n} achat, {total}</numerusform>
            <numerusform>{n} achats, {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cancellations or returns</source>
        <extracomment>queue/sum-undoing; one: {n} cancellation or return</extracomment>
        <translation>
            <numerusform>{n} annulation ou retour</numerusform>
            <numerusform>{n} annulations ou retours</numerusform>
        </translation>
    </message>
    <message>
        <source>Test connection</source>
        <extracomment>queue/test</extracomment>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <extracomment>queue/title</extracomment>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>queue/total</extracomment>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>CRM.COM said: {words}</source>
        <extracomment>receipt/crm-said</extracomment>
        <translation>Réponse de CRM.COM : {words}</translation>
    </message>
    <message>
        <source>{name} earned</source>
        <extracomment>receipt/customer-earned</extracomment>
        <translation>{name} a gagné</translation>
    </message>
    <message>
        <source>Sale done</source>
        <extracomment>receipt/done</extracomment>
        <translation>Vente terminée</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>receipt/earned</extracomment>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Reward follows later</source>
        <extracomment>receipt/follows-later</extracomment>
        <translation>Récompense à venir</translation>
    </message>
    <message>
        <source>It is confirmed as soon as CRM.COM answers</source>
        <extracomment>receipt/follows-later-line</extracomment>
        <translation>Confirmée dès que CRM.COM répond</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <extracomment>receipt/gift</extracomment>
        <translation>Ticket cadeau</translation>
    </message>
    <message>
        <source>Give change</source>
        <extracomment>receipt/give-change</extracomment>
        <translation>Rendre la monnaie</translation>
    </message>
    <message>
        <source>New sale</source>
        <extracomment>receipt/new-sale</extracomment>
        <translation>Nouvelle vente</translation>
    </message>
    <message>
        <source>Next:</source>
        <extracomment>receipt/next</extracomment>
        <translation>Ensuite :</translation>
    </message>
    <message>
        <source>No printer</source>
        <extracomment>receipt/no-printer</extracomment>
        <translation>Pas d’imprimante</translation>
    </message>
    <message>
        <source>The receipt is kept on this till</source>
        <extracomment>receipt/no-printer-line</extracomment>
        <translation>Le ticket est gardé sur cette caisse</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>receipt/not-known</extracomment>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>receipt/pdf</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>receipt/picture</extracomment>
        <translation>Image</translation>
    </message>
    <message>
        <source>Receipt preview</source>
        <extracomment>receipt/preview</extracomment>
        <translation>Aperçu du ticket</translation>
    </message>
    <message>
        <source>Print again</source>
        <extracomment>receipt/print-again</extracomment>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>New sale, print later</source>
        <extracomment>receipt/print-later</extracomment>
        <translation>Nouvelle vente, imprimer après</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <extracomment>receipt/printed</extracomment>
        <translation>Ticket imprimé</translation>
    </message>
    <message>
        <source>{printer}, {time}</source>
        <extracomment>receipt/printed-at</extracomment>
        <translation>{printer}, {time}</translation>
    </message>
    <message>
        <source>Printer state: {state}</source>
        <extracomment>receipt/printer-state</extracomment>
        <translation>État de l’imprimante : {state}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <extracomment>receipt/printing</extracomment>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>No reward so far</source>
        <extracomment>receipt/refused</extracomment>
        <translation>Pas encore de récompense</translation>
    </message>
    <message>
        <source>The sale is paid. Decide in Waiting to be sent</source>
        <extracomment>receipt/refused-line</extracomment>
        <translation>La vente est payée. Décidez dans « À envoyer »</translation>
    </message>
    <message>
        <source>Safe:</source>
        <extracomment>receipt/safe</extracomment>
        <translation>En sûreté :</translation>
    </message>
    <message>
        <source>Save receipt as PDF</source>
        <extracomment>receipt/save-pdf</extracomment>
        <translation>Enregistrer le ticket en PDF</translation>
    </message>
    <message>
        <source>Save receipt as picture</source>
        <extracomment>receipt/save-picture</extracomment>
        <translation>Enregistrer le ticket en image</translation>
    </message>
    <message>
        <source>Scanning a product starts the next sale</source>
        <extracomment>receipt/scan-next</extracomment>
        <translation>Scanner un produit commence la vente suivante</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>receipt/wallet</extracomment>
        <translation>Cagnotte</translation>
    </message>
    <message>
        <source>Wallet: being read</source>
        <extracomment>receipt/wallet-being-read</extracomment>
        <translation>Cagnotte : lecture en cours</translation>
    </message>
    <message>
        <source>Wallet: not known</source>
        <extracomment>receipt/wallet-not-known</extracomment>
        <translation>Cagnotte : inconnue</translation>
    </message>
    <message>
        <source>Wallet now {amount}</source>
        <extracomment>receipt/wallet-now</extracomment>
        <translation>Cagnotte actuelle {amount}</translation>
    </message>
    <message>
        <source>Without reward</source>
        <extracomment>receipt/without-reward</extracomment>
        <translation>Sans récompense</translation>
    </message>
    <message>
        <source>Nothing is earned on this sale</source>
        <extracomment>receipt/without-reward-line</extracomment>
        <translation>Cette vente ne rapporte rien</translation>
    </message>
</context>
<context>
    <name>returns</name>
    <message>
        <source>Goods of {number} are returned. Give back {cash} in cash and {card} on the card terminal.</source>
        <extracomment>returns.done-both</extracomment>
        <translation>Articles de {number} repris. Rendez {cash} en espèces et {card} sur le terminal de paiement.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. Give back {cash} in cash and {card} on the card terminal. {lost} of discount was not given again.</source>
        <extracomment>returns.done-both-lost</extracomment>
        <translation>Articles de {number} repris. Rendez {cash} en espèces et {card} sur le terminal de paiement. {lost} de remise ne sont plus accordés.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. Give back {amount} on the card terminal.</source>
        <extracomment>returns.done-card</extracomment>
        <translation>Articles de {number} repris. Rendez {amount} sur le terminal de paiement.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. Give back {amount} on the card terminal. {lost} of discount was not given again.</source>
        <extracomment>returns.done-card-lost</extracomment>
        <translation>Articles de {number} repris. Rendez {amount} sur le terminal de paiement. {lost} de remise ne sont plus accordés.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. Give back {amount} in cash.</source>
        <extracomment>returns.done-cash</extracomment>
        <translation>Articles de {number} repris. Rendez {amount} en espèces.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. Give back {amount} in cash. {lost} of discount was not given again.</source>
        <extracomment>returns.done-cash-lost</extracomment>
        <translation>Articles de {number} repris. Rendez {amount} en espèces. {lost} de remise ne sont plus accordés.</translation>
    </message>
    <message>
        <source>{amount} for goods of {number} is kept. Sell the other goods, then press Exchange on Payment.</source>
        <extracomment>returns.done-exchange</extracomment>
        <translation>{amount} gardés pour des articles de {number}. Vendez les autres articles, puis touchez Échange sur Paiement.</translation>
    </message>
    <message>
        <source>{amount} for goods of {number} is kept: {lost} of discount was not given again. Press Exchange on Payment.</source>
        <extracomment>returns.done-exchange-lost</extracomment>
        <translation>{amount} gardés pour des articles de {number} : {lost} de remise ne sont plus accordés. Touchez Échange sur Paiement.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. There is nothing to give back.</source>
        <extracomment>returns.done-nothing</extracomment>
        <translation>Articles de {number} repris. Il n’y a rien à rendre.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. There is nothing to give back: {lost} of discount was not given again.</source>
        <extracomment>returns.done-nothing-lost</extracomment>
        <translation>Articles de {number} repris. Il n’y a rien à rendre : {lost} de remise ne sont plus accordés.</translation>
    </message>
    <message>
        <source>{number} was not returned. The purchase is unchanged. Return the goods again.</source>
        <extracomment>returns.not-done</extracomment>
        <translation>{number} n’a pas été repris. L’achat est inchangé. Refaites le retour.</translation>
    </message>
    <message>
        <source>{number} needs a person: what is kept is not recorded. {words}</source>
        <extracomment>returns.not-recorded</extracomment>
        <translation>{number} demande une décision : ce qui est gardé n’est pas enregistré. {words}</translation>
    </message>
    <message>
        <source>{amount} is to be collected for {number}, or let go.</source>
        <extracomment>returns.owed</extracomment>
        <translation>Encaissez {amount} pour {number}, ou renoncez-y.</translation>
    </message>
    <message>
        <source>CRM.COM did not cancel {number}: {words} The purchase is unchanged.</source>
        <extracomment>returns.refused</extracomment>
        <translation>CRM.COM n’a pas annulé {number} : {words} L’achat est inchangé.</translation>
    </message>
    <message>
        <source>{number} needs a person: CRM.COM does not show whether what is kept is recorded. {words}</source>
        <extracomment>returns.rest-not-known</extracomment>
        <translation>{number} demande une décision : CRM.COM ne montre pas si ce qui est gardé est enregistré. {words}</translation>
    </message>
    <message>
        <source>Goods of {number} are being returned. Give nothing back before it is done.</source>
        <extracomment>returns.under-way</extracomment>
        <translation>Retour d’articles de {number} en cours. Ne rendez rien avant la fin.</translation>
    </message>
    <message>
        <source>Money back, about</source>
        <extracomment>returns/about</extracomment>
        <translation>Argent à rendre, environ</translation>
    </message>
    <message>
        <source>All of it comes back already</source>
        <extracomment>returns/all-back</extracomment>
        <translation>Tout est déjà rendu</translation>
    </message>
    <message>
        <source>CRM.COM has another purchase under this number. Nothing was changed. See the address in Settings.</source>
        <extracomment>returns/another</extracomment>
        <translation>CRM.COM a un autre achat sous ce numéro. Rien n’a changé. Voyez l’adresse dans Réglages.</translation>
    </message>
    <message>
        <source>Ask CRM.COM again</source>
        <extracomment>returns/ask-crm-com-again</extracomment>
        <translation>Redemander à CRM.COM</translation>
    </message>
    <message>
        <source>CRM.COM does not answer. The purchase is unchanged. Try again later.</source>
        <extracomment>returns/away</extracomment>
        <translation>CRM.COM ne répond pas. L’achat est inchangé. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Return some goods</source>
        <extracomment>returns/button</extracomment>
        <translation>Retour d’articles</translation>
    </message>
    <message>
        <source>CRM.COM does not show whether it cancelled the purchase. No money has moved. Look at CRM.COM, then say how it stands there.</source>
        <extracomment>returns/cancel-not-known-explained</extracomment>
        <translation>CRM.COM ne montre pas s’il a annulé l’achat. L’argent n’a pas bougé. Regardez chez CRM.COM, puis dites ce qu’il en est.</translation>
    </message>
    <message>
        <source>Is {number} cancelled?</source>
        <extracomment>returns/cancel-not-known-title</extracomment>
        <translation>{number} est-il annulé ?</translation>
    </message>
    <message>
        <source>It was cancelled at CRM.COM already. Give nothing back here.</source>
        <extracomment>returns/cancelled-already</extracomment>
        <translation>Il a déjà été annulé chez CRM.COM. Ne rendez rien ici.</translation>
    </message>
    <message>
        <source>Collect {amount}</source>
        <extracomment>returns/collect</extracomment>
        <translation>Encaisser {amount}</translation>
    </message>
    <message>
        <source>Collect {amount} by card</source>
        <extracomment>returns/collect-card</extracomment>
        <translation>Encaisser {amount} par carte</translation>
    </message>
    <message>
        <source>Return goods and give money back</source>
        <extracomment>returns/confirm</extracomment>
        <translation>Reprendre et rendre l’argent</translation>
    </message>
    <message>
        <source>CRM.COM gave less for what is kept than before. The goods are taken back; collect the difference, or let it go.</source>
        <extracomment>returns/debt-explained</extracomment>
        <translation>CRM.COM a donné moins qu’avant pour ce qui est gardé. Les articles sont repris ; encaissez la différence, ou renoncez-y.</translation>
    </message>
    <message>
        <source>{amount} to collect for {number}</source>
        <extracomment>returns/debt-title</extracomment>
        <translation>{amount} à encaisser pour {number}</translation>
    </message>
    <message>
        <source>Money back</source>
        <extracomment>returns/exactly</extracomment>
        <translation>Argent à rendre</translation>
    </message>
    <message>
        <source>Exchange</source>
        <extracomment>returns/exchange</extracomment>
        <translation>Échange</translation>
    </message>
    <message>
        <source>CRM.COM cancels the purchase and records what is kept anew. Award dates, used vouchers and offers that count once may change: its answers decide.</source>
        <extracomment>returns/explained</extracomment>
        <translation>CRM.COM annule l’achat et réenregistre ce qui est gardé. Dates, bons d’achat et offres uniques peuvent changer.</translation>
    </message>
    <message>
        <source>Sold without a reward: CRM.COM is not asked. This cannot be undone.</source>
        <extracomment>returns/explained-alone</extracomment>
        <translation>Vendu sans récompense : CRM.COM n’est pas interrogé. C’est définitif.</translation>
    </message>
    <message>
        <source>Goods that come back</source>
        <extracomment>returns/goods</extracomment>
        <translation>Articles rendus</translation>
    </message>
    <message>
        <source>Goods back, less {off} discount</source>
        <extracomment>returns/goods-less</extracomment>
        <translation>Articles rendus, moins {off} de remise</translation>
    </message>
    <message>
        <source>It is at CRM.COM</source>
        <extracomment>returns/it-is-at-crm-com</extracomment>
        <translation>C’est chez CRM.COM</translation>
    </message>
    <message>
        <source>It is cancelled</source>
        <extracomment>returns/it-is-cancelled</extracomment>
        <translation>Il est annulé</translation>
    </message>
    <message>
        <source>It is not cancelled</source>
        <extracomment>returns/it-is-not-cancelled</extracomment>
        <translation>Il n’est pas annulé</translation>
    </message>
    <message>
        <source>Keep purchase</source>
        <extracomment>returns/keep</extracomment>
        <translation>Garder l’achat</translation>
    </message>
    <message>
        <source>Keep without reward</source>
        <extracomment>returns/keep-without-reward</extracomment>
        <translation>Garder sans récompense</translation>
    </message>
    <message>
        <source>Return line {place}: {product}</source>
        <extracomment>returns/line</extracomment>
        <translation>Ligne de retour {place} : {product}</translation>
    </message>
    <message>
        <source>Goods to return</source>
        <extracomment>returns/lines</extracomment>
        <translation>Articles à reprendre</translation>
    </message>
    <message>
        <source>Discount not given again</source>
        <extracomment>returns/lost</extracomment>
        <translation>Remise perdue</translation>
    </message>
    <message>
        <source>Nothing of it comes back so far</source>
        <extracomment>returns/none-back</extracomment>
        <translation>Rien n’est encore rendu</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>returns/not-known</extracomment>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>Choose a line of several pieces first</source>
        <extracomment>returns/not-split</extracomment>
        <translation>Choisissez d’abord une ligne de plusieurs pièces</translation>
    </message>
    <message>
        <source>Choose the goods that come back</source>
        <extracomment>returns/nothing-back</extracomment>
        <translation>Choisissez les articles rendus</translation>
    </message>
    <message>
        <source>No purchase is chosen</source>
        <extracomment>returns/nothing-chosen</extracomment>
        <translation>Aucun achat n’est choisi</translation>
    </message>
    <message>
        <source>{sold} sold</source>
        <extracomment>returns/nothing-of</extracomment>
        <translation>Vendu : {sold}</translation>
    </message>
    <message>
        <source>No money goes back that another sale could be paid with</source>
        <extracomment>returns/nothing-to-exchange</extracomment>
        <translation>Il n’y a pas d’argent à rendre qui pourrait payer une autre vente</translation>
    </message>
    <message>
        <source>Return one less</source>
        <extracomment>returns/one-less</extracomment>
        <translation>Rendre un de moins</translation>
    </message>
    <message>
        <source>one less</source>
        <extracomment>returns/one-less-short</extracomment>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>Return one more</source>
        <extracomment>returns/one-more</extracomment>
        <translation>Rendre un de plus</translation>
    </message>
    <message>
        <source>one more</source>
        <extracomment>returns/one-more-short</extracomment>
        <translation>Un de plus</translation>
    </message>
    <message>
        <source>To collect</source>
        <extracomment>returns/owes</extracomment>
        <translation>À encaisser</translation>
    </message>
    <message>
        <source>To collect, about</source>
        <extracomment>returns/owes-about</extracomment>
        <translation>À encaisser, environ</translation>
    </message>
    <message>
        <source>CRM.COM says no: {words} The purchase is unchanged.</source>
        <extracomment>returns/refused</extracomment>
        <translation>CRM.COM dit non : {words} L’achat est inchangé.</translation>
    </message>
    <message>
        <source>CRM.COM cancelled the purchase, but does not show whether it has what the customer keeps. No money has moved. Look at CRM.COM. If it is there and CRM.COM still does not show it, nothing comes off its price here.</source>
        <extracomment>returns/rest-not-known-explained</extracomment>
        <translation>CRM.COM a annulé l’achat, mais ne montre pas s’il a ce que le client garde. L’argent n’a pas bougé. Regardez chez CRM.COM. Si c’est là et que CRM.COM ne le montre toujours pas, rien n’est déduit du prix ici.</translation>
    </message>
    <message>
        <source>{number}: is what is kept recorded?</source>
        <extracomment>returns/rest-not-known-title</extracomment>
        <translation>{number} : ce qui est gardé est-il enregistré ?</translation>
    </message>
    <message>
        <source>Its cancellation is being checked. Nothing is sent twice.</source>
        <extracomment>returns/return-being-checked</extracomment>
        <translation>Son annulation est en cours de vérification. Rien n’est envoyé deux fois.</translation>
    </message>
    <message>
        <source>It is cancelled already</source>
        <extracomment>returns/return-cancelled</extracomment>
        <translation>Il est déjà annulé</translation>
    </message>
    <message>
        <source>Not sold at this till: it can only be cancelled whole</source>
        <extracomment>returns/return-elsewhere</extracomment>
        <translation>Vendu à une autre caisse : il ne peut être annulé qu’en entier</translation>
    </message>
    <message>
        <source>The shop keeps this customer no longer: it can only be cancelled whole</source>
        <extracomment>returns/return-forgotten</extracomment>
        <translation>Le magasin ne garde plus ce client : il ne peut être annulé qu’en entier</translation>
    </message>
    <message>
        <source>CRM.COM's number of it is not known here</source>
        <extracomment>returns/return-no-number</extracomment>
        <translation>Son numéro chez CRM.COM n’est pas connu ici</translation>
    </message>
    <message>
        <source>CRM.COM must answer to return goods</source>
        <extracomment>returns/return-offline</extracomment>
        <translation>CRM.COM doit répondre pour un retour</translation>
    </message>
    <message>
        <source>Goods of it came back already: what is kept is a purchase of its own</source>
        <extracomment>returns/return-returned</extracomment>
        <translation>Des articles ont déjà été rendus : ce qui est gardé est un achat à part</translation>
    </message>
    <message>
        <source>Goods of it are being returned</source>
        <extracomment>returns/return-under-way</extracomment>
        <translation>Un retour d’articles est en cours</translation>
    </message>
    <message>
        <source>It is not settled yet: see Waiting to be sent</source>
        <extracomment>returns/return-waiting</extracomment>
        <translation>Il n’est pas encore réglé : voir À envoyer</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>returns/send-again</extracomment>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>{back} of {sold} back, {total}</source>
        <extracomment>returns/some-of</extracomment>
        <translation>{back} sur {sold} en retour, {total}</translation>
    </message>
    <message>
        <source>The purchase is cancelled at CRM.COM. No money has moved. Send what the customer keeps again, or let her keep it without reward.</source>
        <extracomment>returns/stuck-explained</extracomment>
        <translation>L’achat est annulé chez CRM.COM. L’argent n’a pas bougé. Renvoyez ce que le client garde, ou laissez-le-lui sans récompense.</translation>
    </message>
    <message>
        <source>{number}: what is kept is not recorded</source>
        <extracomment>returns/stuck-title</extracomment>
        <translation>{number} : ce qui est gardé n’est pas enregistré</translation>
    </message>
    <message>
        <source>CRM.COM said: {words}</source>
        <extracomment>returns/stuck-words</extracomment>
        <translation>Réponse de CRM.COM : {words}</translation>
    </message>
    <message>
        <source>Return goods of {number}</source>
        <extracomment>returns/title</extracomment>
        <translation>Retour d’articles de {number}</translation>
    </message>
    <message>
        <source>Asking CRM.COM what it comes to…</source>
        <extracomment>returns/under-way</extracomment>
        <translation>CRM.COM calcule le montant…</translation>
    </message>
    <message>
        <source>Waive {amount}</source>
        <extracomment>returns/waive</extracomment>
        <translation>Renoncer à {amount}</translation>
    </message>
</context>
<context>
    <name>sale</name>
    <message>
        <source>Customer is now {customer}</source>
        <extracomment>sale.customer-is-now</extracomment>
        <translation>Le client est maintenant {customer}</translation>
    </message>
    <message numerus="yes">
        <source>{n} items removed</source>
        <extracomment>sale.emptied; one: {n} item removed</extracomment>
        <translation>
            <numerusform>{n} article retiré</numerusform>
            <numerusform>{n} articles retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>What the customer earns shows here while you scan.</source>
        <extracomment>sale.explain.empty</extracomment>
        <translation>Ce que le client gagne s’affiche ici pendant que vous scannez.</translation>
    </message>
    <message>
        <source>Scan the card or app code at any time. Selling goes on without it.</source>
        <extracomment>sale.explain.no-customer</extracomment>
        <translation>Scannez la carte ou le code de l’appli à tout moment. La vente continue sans.</translation>
    </message>
    <message>
        <source>The reward cannot be shown now. It is still given when the sale is recorded.</source>
        <extracomment>sale.explain.not-available</extracomment>
        <translation>La récompense ne peut pas être affichée. Elle est quand même donnée à l’enregistrement.</translation>
    </message>
    <message>
        <source>The purchase is kept on this till and sent when CRM.COM answers. Its reward is worked out then.</source>
        <extracomment>sale.explain.offline</extracomment>
        <translation>L’achat est gardé sur cette caisse et envoyé quand CRM.COM répond. La récompense est calculée alors.</translation>
    </message>
    <message>
        <source>Reward follows later</source>
        <extracomment>sale.follows-later.title</extracomment>
        <translation>Récompense à venir</translation>
    </message>
    <message>
        <source>{amount} of an earlier sale is to be given back</source>
        <extracomment>sale.give-back</extracomment>
        <translation>{amount} d’une vente passée sont à rendre</translation>
    </message>
    <message>
        <source>Goods without barcode</source>
        <extracomment>sale.goods-without-barcode, sale/goods-without</extracomment>
        <translation>Articles sans code-barres</translation>
    </message>
    <message>
        <source>Starts with the first product</source>
        <extracomment>sale.hint.empty</extracomment>
        <translation>Dès le premier produit</translation>
    </message>
    <message>
        <source>Identify a customer to see the reward</source>
        <extracomment>sale.hint.no-customer</extracomment>
        <translation>Identifiez le client pour son gain</translation>
    </message>
    <message>
        <source>Not known now</source>
        <extracomment>sale.hint.not-available</extracomment>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>No preview while offline</source>
        <extracomment>sale.hint.offline</extracomment>
        <translation>Pas d’aperçu hors ligne</translation>
    </message>
    <message>
        <source>Live, up to date</source>
        <extracomment>sale.hint.up-to-date</extracomment>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Asking CRM.COM…</source>
        <extracomment>sale.hint.updating, sale.spend.asking</extracomment>
        <translation>CRM.COM est interrogé…</translation>
    </message>
    <message numerus="yes">
        <source>For {n} items, updating…</source>
        <extracomment>sale.hint.updating-items; one: For {n} item, updating…</extracomment>
        <translation>
            <numerusform>{n} article, calcul…</numerusform>
            <numerusform>{n} articles, calcul…</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted once. Weigh or scan each of the others.</source>
        <extracomment>sale.not-multiplied</extracomment>
        <translation>Compté une fois. Pesez ou scannez chacun des autres.</translation>
    </message>
    <message>
        <source>{product} removed</source>
        <extracomment>sale.removed</extracomment>
        <translation>{product} retiré</translation>
    </message>
    <message>
        <source>Blocked for this customer</source>
        <extracomment>sale.spend.blocked</extracomment>
        <translation>Client bloqué</translation>
    </message>
    <message>
        <source>Needs a customer</source>
        <extracomment>sale.spend.needs-customer</extracomment>
        <translation>Il faut un client</translation>
    </message>
    <message>
        <source>Needs a product</source>
        <extracomment>sale.spend.needs-product</extracomment>
        <translation>Il faut un produit</translation>
    </message>
    <message>
        <source>Not known for this purchase now</source>
        <extracomment>sale.spend.no-preview</extracomment>
        <translation>Inconnu pour cet achat</translation>
    </message>
    <message>
        <source>Not on this purchase</source>
        <extracomment>sale.spend.not-allowed</extracomment>
        <translation>Pas sur cet achat</translation>
    </message>
    <message>
        <source>Nothing can be spent</source>
        <extracomment>sale.spend.nothing</extracomment>
        <translation>Rien à utiliser</translation>
    </message>
    <message>
        <source>Not while offline</source>
        <extracomment>sale.spend.offline</extracomment>
        <translation>Pas hors ligne</translation>
    </message>
    <message>
        <source>Will earn</source>
        <extracomment>sale.will-earn.title, sale/will-earn</extracomment>
        <translation>Gain prévu</translation>
    </message>
    <message>
        <source>{n} above</source>
        <extracomment>sale/above</extracomment>
        <translation>{n} avant</translation>
    </message>
    <message>
        <source>Add to basket</source>
        <extracomment>sale/add</extracomment>
        <translation>Ajouter au panier</translation>
    </message>
    <message>
        <source>Add weighed product</source>
        <extracomment>sale/add-weighed</extracomment>
        <translation>Ajouter le produit pesé</translation>
    </message>
    <message>
        <source>All quick keys</source>
        <extracomment>sale/all-keys</extracomment>
        <translation>Toutes les touches</translation>
    </message>
    <message>
        <source>All keys</source>
        <extracomment>sale/all-keys-short</extracomment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>or the customer’s card, in any order</source>
        <extracomment>sale/any-order</extracomment>
        <translation>ou la carte du client, dans n’importe quel ordre</translation>
    </message>
    <message>
        <source>Spent automatically</source>
        <extracomment>sale/automatic</extracomment>
        <translation>Utilisé automatiquement</translation>
    </message>
    <message>
        <source>Back to basket</source>
        <extracomment>sale/back</extracomment>
        <translation>Retour au panier</translation>
    </message>
    <message>
        <source>Basket</source>
        <extracomment>sale/basket</extracomment>
        <translation>Panier</translation>
    </message>
    <message>
        <source>Can be spent</source>
        <extracomment>sale/can-be-spent</extracomment>
        <translation>Utilisable</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>sale/change</extracomment>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change customer</source>
        <extracomment>sale/change-customer</extracomment>
        <translation>Changer de client</translation>
    </message>
    <message>
        <source>Discard parked basket</source>
        <extracomment>sale/discard</extracomment>
        <translation>Supprimer le panier en attente</translation>
    </message>
    <message numerus="yes">
        <source>Discard {n} items</source>
        <extracomment>sale/discard-items; one: Discard {n} item</extracomment>
        <translation>
            <numerusform>Supprimer {n} article</numerusform>
            <numerusform>Supprimer {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>sale/discard-short</extracomment>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>sale/dismiss</extracomment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{price} each · VAT {rate}%</source>
        <extracomment>sale/each</extracomment>
        <translation>{price} pièce · TVA {rate} %</translation>
    </message>
    <message>
        <source>Show earlier lines</source>
        <extracomment>sale/earlier</extracomment>
        <translation>Lignes précédentes</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>sale/empty</extracomment>
        <translation>vide</translation>
    </message>
    <message>
        <source>Empty basket</source>
        <extracomment>sale/empty-basket</extracomment>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <extracomment>sale/give-back</extracomment>
        <translation>Rendre {amount}</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>sale/goods</extracomment>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Found {product}, {price}</source>
        <extracomment>sale/hit</extracomment>
        <translation>Trouvé {product}, {price}</translation>
    </message>
    <message>
        <source>Products found</source>
        <extracomment>sale/hits</extracomment>
        <translation>Produits trouvés</translation>
    </message>
    <message>
        <source>Identify customer</source>
        <extracomment>sale/identify</extracomment>
        <translation>Identifier le client</translation>
    </message>
    <message>
        <source>Instant discount</source>
        <extracomment>sale/instant</extracomment>
        <translation>Remise immédiate</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>sale/items; one: {n} item</extracomment>
        <translation>
            <numerusform>{n} article</numerusform>
            <numerusform>{n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep basket</source>
        <extracomment>sale/keep-basket</extracomment>
        <translation>Garder le panier</translation>
    </message>
    <message>
        <source>Keep parked basket</source>
        <extracomment>sale/keep-parked</extracomment>
        <translation>Garder le panier en attente</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>sale/keep-parked-short</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Quick keys by group</source>
        <extracomment>sale/key-groups</extracomment>
        <translation>Touches rapides par groupe</translation>
    </message>
    <message>
        <source>kg</source>
        <extracomment>sale/kg</extracomment>
        <translation>kg</translation>
    </message>
    <message>
        <source>Line {place}: {product}, {quantity}, {total}</source>
        <extracomment>sale/line</extracomment>
        <translation>Ligne {place} : {product}, {quantity}, {total}</translation>
    </message>
    <message>
        <source>Line {place}: {product}, {weight} kg, {total}</source>
        <extracomment>sale/line-kg</extracomment>
        <translation>Ligne {place} : {product}, {weight} kg, {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines above</source>
        <extracomment>sale/lines-above; one: {n} line above</extracomment>
        <translation>
            <numerusform>{n} ligne au-dessus</numerusform>
            <numerusform>{n} lignes au-dessus</numerusform>
        </translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>sale/more-vouchers</extracomment>
        <translation>et {n} de plus</translation>
    </message>
    <message>
        <source>No customer</source>
        <extracomment>sale/no-customer</extracomment>
        <translation>Aucun client</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or the code.</source>
        <extracomment>sale/no-hits</extracomment>
        <translation>Rien trouvé. Essayez moins de lettres, ou le code.</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <extracomment>sale/nobody</extracomment>
        <translation>Aucun client</translation>
    </message>
    <message>
        <source>Choose a parked basket first</source>
        <extracomment>sale/none-chosen</extracomment>
        <translation>Choisissez d’abord un panier en attente</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>sale/not-known</extracomment>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>{figure} (not while offline)</source>
        <extracomment>sale/not-offline</extracomment>
        <translation>{figure} (pas hors ligne)</translation>
    </message>
    <message>
        <source>Nothing found for {code}. Nothing was added.</source>
        <extracomment>sale/nothing-found</extracomment>
        <translation>Rien trouvé pour {code}. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>The basket is empty</source>
        <extracomment>sale/nothing-in-it</extracomment>
        <translation>Le panier est vide</translation>
    </message>
    <message>
        <source>No basket is parked.</source>
        <extracomment>sale/nothing-parked</extracomment>
        <translation>Aucun panier en attente.</translation>
    </message>
    <message>
        <source>Park keeps a basket while you serve somebody else.</source>
        <extracomment>sale/nothing-parked-hint</extracomment>
        <translation>« Attente » garde un panier pendant que vous servez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Nothing is typed yet</source>
        <extracomment>sale/nothing-typed</extracomment>
        <translation>Rien n’est encore saisi</translation>
    </message>
    <message>
        <source>One less</source>
        <extracomment>sale/one-less</extracomment>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>One more</source>
        <extracomment>sale/one-more</extracomment>
        <translation>Un de plus</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <extracomment>sale/open-drawer</extracomment>
        <translation>Ouvrir le tiroir</translation>
    </message>
    <message>
        <source>Open purchase {number}</source>
        <extracomment>sale/open-purchase</extracomment>
        <translation>Ouvrir l’achat {number}</translation>
    </message>
    <message>
        <source>{figure} (paid back later)</source>
        <extracomment>sale/paid-back</extracomment>
        <translation>{figure} (à rendre)</translation>
    </message>
    <message>
        <source>Park basket</source>
        <extracomment>sale/park</extracomment>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Park</source>
        <extracomment>sale/park-short</extracomment>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Parked baskets</source>
        <extracomment>sale/parked</extracomment>
        <translation>Paniers en attente</translation>
    </message>
    <message>
        <source>Baskets parked on this till</source>
        <extracomment>sale/parked-list</extracomment>
        <translation>Paniers en attente sur cette caisse</translation>
    </message>
    <message numerus="yes">
        <source>Parked basket {at}, {n} items</source>
        <extracomment>sale/parked-row; one: Parked basket {at}, {n} item</extracomment>
        <translation>
            <numerusform>Panier en attente {at}, {n} article</numerusform>
            <numerusform>Panier en attente {at}, {n} articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parked basket {at}, {n} items, {customer}</source>
        <extracomment>sale/parked-row-customer; one: Parked basket {at}, {n} item, {customer}</extracomment>
        <translation>
            <numerusform>Panier en attente {at}, {n} article, {customer}</numerusform>
            <numerusform>Panier en attente {at}, {n} articles, {customer}</numerusform>
        </translation>
    </message>
    <message>
        <source>Parked</source>
        <extracomment>sale/parked-short</extracomment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>sale/pay</extracomment>
        <translation>Payer</translation>
    </message>
    <message>
        <source>Preview state: {state}</source>
        <extracomment>sale/preview-state</extracomment>
        <translation>État de l’aperçu : {state}</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>sale/price</extracomment>
        <translation>Prix</translation>
    </message>
    <message>
        <source>{price} / kg</source>
        <extracomment>sale/price-per-kg</extracomment>
        <translation>{price} / kg</translation>
    </message>
    <message>
        <source>Quantity: {quantity}</source>
        <extracomment>sale/quantity</extracomment>
        <translation>Quantité : {quantity}</translation>
    </message>
    <message>
        <source>Quick key {product}</source>
        <extracomment>sale/quick-key</extracomment>
        <translation>Touche rapide {product}</translation>
    </message>
    <message>
        <source>That is receipt {number}. Nothing was added.</source>
        <extracomment>sale/receipt-scanned</extracomment>
        <translation>C’est le ticket {number}. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Remove line</source>
        <extracomment>sale/remove</extracomment>
        <translation>Retirer la ligne</translation>
    </message>
    <message numerus="yes">
        <source>Remove all {n} items</source>
        <extracomment>sale/remove-all; one: Remove {n} item</extracomment>
        <translation>
            <numerusform>Retirer {n} article</numerusform>
            <numerusform>Retirer les {n} articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Reward preview</source>
        <extracomment>sale/reward</extracomment>
        <translation>Aperçu de la récompense</translation>
    </message>
    <message>
        <source>Scan a card at any time</source>
        <extracomment>sale/scan-card</extracomment>
        <translation>Carte à tout moment</translation>
    </message>
    <message>
        <source>Scan the first product</source>
        <extracomment>sale/scan-first</extracomment>
        <translation>Scannez le premier produit</translation>
    </message>
    <message>
        <source>Search or scan a product</source>
        <extracomment>sale/search</extracomment>
        <translation>Chercher ou scanner un produit</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <extracomment>sale/search-hint</extracomment>
        <translation>Chercher, scanner</translation>
    </message>
    <message>
        <source>{quantity} × {price} · VAT {rate}%</source>
        <extracomment>sale/several</extracomment>
        <translation>{quantity} × {price} · TVA {rate} %</translation>
    </message>
    <message>
        <source>Nothing has these words. Similar products:</source>
        <extracomment>sale/similar</extracomment>
        <translation>Rien avec ces mots. Produits proches :</translation>
    </message>
    <message>
        <source>Spend wallet money</source>
        <extracomment>sale/spend</extracomment>
        <translation>Utiliser la cagnotte</translation>
    </message>
    <message>
        <source>no customer</source>
        <extracomment>sale/state-empty, sale/state-no-customer</extracomment>
        <translation>aucun client</translation>
    </message>
    <message>
        <source>not available</source>
        <extracomment>sale/state-not-available</extracomment>
        <translation>non disponible</translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>sale/state-offline</extracomment>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>up to date</source>
        <extracomment>sale/state-up-to-date</extracomment>
        <translation>à jour</translation>
    </message>
    <message>
        <source>updating</source>
        <extracomment>sale/state-updating</extracomment>
        <translation>mise à jour</translation>
    </message>
    <message>
        <source>Take up</source>
        <extracomment>sale/take-up</extracomment>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>sale/to-pay</extracomment>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>sale/totals</extracomment>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Type a name, or a code and Enter.</source>
        <extracomment>sale/type</extracomment>
        <translation>Saisissez un nom, ou un code et Entrée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>sale/undo</extracomment>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <extracomment>sale/up-to</extracomment>
        <translation>jusqu’à {most}</translation>
    </message>
    <message>
        <source>up to {most} of {available}</source>
        <extracomment>sale/up-to-of</extracomment>
        <translation>jusqu’à {most} sur {available}</translation>
    </message>
    <message>
        <source>VAT {rate}%</source>
        <extracomment>sale/vat</extracomment>
        <translation>TVA {rate} %</translation>
    </message>
    <message>
        <source>Voucher</source>
        <extracomment>sale/voucher</extracomment>
        <translation>Bon d’achat</translation>
    </message>
    <message>
        <source>{weight} kg × {price} per kg · VAT {rate}%</source>
        <extracomment>sale/weighed</extracomment>
        <translation>{weight} kg × {price} le kg · TVA {rate} %</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>sale/weight</extracomment>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Sell without barcode</source>
        <extracomment>sale/without-barcode</extracomment>
        <translation>Vendre sans code-barres</translation>
    </message>
</context>
<context>
    <name>set-up</name>
    <message>
        <source>That was another code. Scan the one on this screen.</source>
        <extracomment>set-up.another-code</extracomment>
        <translation>C’était un autre code. Scannez celui de cet écran.</translation>
    </message>
    <message>
        <source>This computer reads the scanner's keys as others. Set both to the same keyboard language, then scan again.</source>
        <extracomment>set-up.another-layout</extracomment>
        <translation>Cet ordinateur lit d’autres touches que celles du lecteur. Réglez la même langue de clavier des deux côtés, puis scannez de nouveau.</translation>
    </message>
    <message>
        <source>Codes that begin with {start} and have {n} characters are customers' cards now.</source>
        <extracomment>set-up.cards-known</extracomment>
        <translation>Les codes qui commencent par {start} et ont {n} caractères sont maintenant des cartes clients.</translation>
    </message>
    <message numerus="yes">
        <source>{n} products are loaded</source>
        <extracomment>set-up.loaded; one: {n} product is loaded</extracomment>
        <translation>
            <numerusform>{n} produit est chargé</numerusform>
            <numerusform>{n} produits sont chargés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} products are loaded, rows refused: {refused}</source>
        <extracomment>set-up.loaded-some; one: {n} product is loaded, rows refused: {refused}</extracomment>
        <translation>
            <numerusform>{n} produit est chargé, lignes refusées : {refused}</numerusform>
            <numerusform>{n} produits sont chargés, lignes refusées : {refused}</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct these rows and import the file again, now or later. They are listed in {file}</source>
        <extracomment>set-up.loaded-some.whole</extracomment>
        <translation>Corrigez ces lignes et importez le fichier à nouveau, maintenant ou plus tard. Elles sont dans {file}</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>set-up.loading</extracomment>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Something that the till needs is missing</source>
        <extracomment>set-up.missing</extracomment>
        <translation>Il manque quelque chose dont la caisse a besoin</translation>
    </message>
    <message>
        <source>Goods or payment cards could have that code, so it is no customer's card. Scan another card, or write the codes of your cards into Settings, More settings.</source>
        <extracomment>set-up.no-card</extracomment>
        <translation>Des articles ou des cartes de paiement pourraient avoir ce code : ce n’est donc pas une carte client. Scannez une autre carte, ou écrivez les codes de vos cartes dans Réglages, Autres réglages.</translation>
    </message>
    <message>
        <source>Nothing was loaded</source>
        <extracomment>set-up.not-loaded</extracomment>
        <translation>Rien n’a été chargé</translation>
    </message>
    <message>
        <source>Nothing was loaded: the till could not write to its disk. Ask who set this machine up.</source>
        <extracomment>set-up.not-loaded.disk</extracomment>
        <translation>Rien n’a été chargé : la caisse n’a pas pu écrire sur son disque. Demandez à qui a installé cette machine.</translation>
    </message>
    <message>
        <source>Nothing was loaded. {words}</source>
        <extracomment>set-up.not-loaded.whole</extracomment>
        <translation>Rien n’a été chargé. {words}</translation>
    </message>
    <message>
        <source>People work at this till already, so no supervisor was added. Sign in as before.</source>
        <extracomment>set-up.people-known</extracomment>
        <translation>Des personnes travaillent déjà à cette caisse, aucun responsable n’a donc été ajouté. Connectez-vous comme avant.</translation>
    </message>
    <message>
        <source>It works: prefix {prefix}, ends with Enter, {n} ms a key.</source>
        <extracomment>set-up.scanner-enter</extracomment>
        <translation>Il marche : préfixe {prefix}, finit par Entrée, {n} ms par touche.</translation>
    </message>
    <message>
        <source>It works: prefix {prefix}, no key at the end, {n} ms a key.</source>
        <extracomment>set-up.scanner-none</extracomment>
        <translation>Il marche : préfixe {prefix}, aucune touche à la fin, {n} ms par touche.</translation>
    </message>
    <message>
        <source>It works: prefix {prefix}, ends with Tab, {n} ms a key.</source>
        <extracomment>set-up.scanner-tab</extracomment>
        <translation>Il marche : préfixe {prefix}, finit par Tab, {n} ms par touche.</translation>
    </message>
    <message>
        <source>The scanner waits {n} ms between keys, as a person does. Set a prefix at the scanner, such as ~, then scan again.</source>
        <extracomment>set-up.slow-scanner</extracomment>
        <translation>Le lecteur attend {n} ms entre les touches, comme une personne. Réglez un préfixe sur le lecteur, par exemple ~, puis scannez de nouveau.</translation>
    </message>
    <message>
        <source>CRM.COM</source>
        <extracomment>set-up/crm-com</extracomment>
        <translation>CRM.COM</translation>
    </message>
    <message>
        <source>The address and the API key come from whoever runs CRM.COM for you. The key goes into this computer's keyring and is never shown again.</source>
        <extracomment>set-up/crm-com-why</extracomment>
        <translation>L’adresse et la clé API viennent de qui gère CRM.COM pour vous. La clé va dans le trousseau de cet ordinateur et ne s’affiche plus jamais.</translation>
    </message>
    <message>
        <source>Products files</source>
        <extracomment>set-up/files</extracomment>
        <translation>Fichiers de produits</translation>
    </message>
    <message>
        <source>Finish set-up</source>
        <extracomment>set-up/finish</extracomment>
        <translation>Terminer l’installation</translation>
    </message>
    <message>
        <source>Import products file</source>
        <extracomment>set-up/import</extracomment>
        <translation>Importer le fichier de produits</translation>
    </message>
    <message>
        <source>Import products file {file}</source>
        <extracomment>set-up/import-one</extracomment>
        <translation>Importer le fichier de produits {file}</translation>
    </message>
    <message>
        <source>Choose language</source>
        <extracomment>set-up/language</extracomment>
        <translation>Choisir la langue</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>set-up/look-again</extracomment>
        <translation>Regarder encore</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>set-up/next</extracomment>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>No products file was found.</source>
        <extracomment>set-up/no-files</extracomment>
        <translation>Aucun fichier de produits trouvé.</translation>
    </message>
    <message>
        <source>This is the first step</source>
        <extracomment>set-up/nothing-before</extracomment>
        <translation>C’est la première étape</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <extracomment>set-up/nothing-to-skip</extracomment>
        <translation>C’est la dernière étape</translation>
    </message>
    <message>
        <source>Person name</source>
        <extracomment>set-up/person-name</extracomment>
        <translation>Nom de la personne</translation>
    </message>
    <message>
        <source>Person number</source>
        <extracomment>set-up/person-number</extracomment>
        <translation>Numéro de la personne</translation>
    </message>
    <message>
        <source>New supervisor PIN</source>
        <extracomment>set-up/pin</extracomment>
        <translation>Nouveau PIN du responsable</translation>
    </message>
    <message>
        <source>Previous step</source>
        <extracomment>set-up/previous</extracomment>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>set-up/printer</extracomment>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Choose the receipt printer and print a test page. A till sells without one, too.</source>
        <extracomment>set-up/printer-why</extracomment>
        <translation>Choisissez l’imprimante de tickets et imprimez une page de test. Une caisse vend aussi sans.</translation>
    </message>
    <message>
        <source>Products</source>
        <extracomment>set-up/products</extracomment>
        <translation>Produits</translation>
    </message>
    <message>
        <source>A CSV file with your products. Put it on a USB stick, or into Documents or Downloads of this computer.</source>
        <extracomment>set-up/products-why</extracomment>
        <translation>Un fichier CSV avec vos produits. Mettez-le sur une clé USB, ou dans Documents ou Téléchargements de cet ordinateur.</translation>
    </message>
    <message>
        <source>Repeat PIN</source>
        <extracomment>set-up/repeat</extracomment>
        <translation>Répéter le PIN</translation>
    </message>
    <message>
        <source>Scan the test code</source>
        <extracomment>set-up/scan</extracomment>
        <translation>Scanner le code de test</translation>
    </message>
    <message>
        <source>Scanner</source>
        <extracomment>set-up/scanner</extracomment>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Scan this code: the till learns how your scanner sends codes. Then scan a customer's card, so that the till knows your cards.</source>
        <extracomment>set-up/scanner-why</extracomment>
        <translation>Scannez ce code : la caisse apprend comment votre lecteur envoie les codes. Scannez ensuite une carte client, pour que la caisse connaisse vos cartes.</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <extracomment>set-up/skip</extracomment>
        <translation>Passer cette étape</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {name}</source>
        <extracomment>set-up/step</extracomment>
        <translation>Étape {number} sur {all} : {name}</translation>
    </message>
    <message>
        <source>{name}, done</source>
        <extracomment>set-up/step-done</extracomment>
        <translation>{name}, terminé</translation>
    </message>
    <message>
        <source>Set-up steps</source>
        <extracomment>set-up/steps</extracomment>
        <translation>Étapes d’installation</translation>
    </message>
    <message>
        <source>Still needed: {names}</source>
        <extracomment>set-up/still-missing</extracomment>
        <translation>Il manque encore : {names}</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>set-up/store</extracomment>
        <translation>Magasin</translation>
    </message>
    <message>
        <source>This stands on every receipt. Site code and till number make the number of each sale: no two tills may have both the same.</source>
        <extracomment>set-up/store-why</extracomment>
        <translation>Ceci figure sur chaque ticket. Le code du site et le numéro de caisse forment le numéro de chaque vente : deux caisses ne peuvent pas avoir les deux identiques.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>set-up/supervisor</extracomment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>She may change settings, cancel purchases and let others sign in. Without anybody the till asks nobody who works at it.</source>
        <extracomment>set-up/supervisor-why</extracomment>
        <translation>Le responsable peut changer les réglages, annuler des achats et permettre à d’autres de se connecter. Sans personne, la caisse ne demande pas qui y travaille.</translation>
    </message>
    <message>
        <source>Set up this till</source>
        <extracomment>set-up/title</extracomment>
        <translation>Installer cette caisse</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>set-up/unit</extracomment>
        <translation>Unité</translation>
    </message>
    <message>
        <source>The code of this shop's unit at CRM.COM, and its release. With the number of a test card the test shows whether both are right; nothing is recorded.</source>
        <extracomment>set-up/unit-why</extracomment>
        <translation>Le code de l’unité de ce magasin chez CRM.COM, et sa version. Avec le numéro d’une carte de test, le test montre si les deux sont justes ; rien n’est enregistré.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Not saved</source>
        <extracomment>settings.copy.not-saved</extracomment>
        <translation>Pas enregistré</translation>
    </message>
    <message>
        <source>The copy could not be written; the journal is as it was. Make room on the disk, then save it again.</source>
        <extracomment>settings.copy.not-saved.whole</extracomment>
        <translation>La copie n’a pas pu être écrite ; le journal est intact. Faites de la place sur le disque, puis enregistrez-la à nouveau.</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>settings.copy.saved</extracomment>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>A list of the sales and one of who did what are in {folder}.</source>
        <extracomment>settings.copy.saved.whole</extracomment>
        <translation>Une liste des ventes et une de qui a fait quoi sont dans {folder}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>settings.copy.saving, settings/saving</extracomment>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not secure: another host</source>
        <extracomment>settings.line.another-host</extracomment>
        <translation>Pas sûr : autre hôte</translation>
    </message>
    <message>
        <source>The certificate is for another address: somebody may be in the way. Nothing was sent. Check the address, and if it is right, tell the operator.</source>
        <extracomment>settings.line.another-host.whole</extracomment>
        <translation>Le certificat est celui d’une autre adresse : quelqu’un s’interpose peut-être. Rien n’a été envoyé. Vérifiez l’adresse ; si elle est juste, prévenez l’exploitant.</translation>
    </message>
    <message>
        <source>Offline by hand</source>
        <extracomment>settings.line.by-hand</extracomment>
        <translation>Mise hors ligne</translation>
    </message>
    <message>
        <source>This till is offline by hand, so nothing was asked. Go online in Waiting to be sent, then test again.</source>
        <extracomment>settings.line.by-hand.whole</extracomment>
        <translation>Cette caisse a été mise hors ligne, rien n’a donc été demandé. Passez en ligne dans « À envoyer », puis testez à nouveau.</translation>
    </message>
    <message>
        <source>The certificate file is none</source>
        <extracomment>settings.line.ca-file</extracomment>
        <translation>Le fichier n’est pas un certificat</translation>
    </message>
    <message>
        <source>The file named by ca_file in the settings holds no certificate. {words}</source>
        <extracomment>settings.line.ca-file.whole</extracomment>
        <translation>Le fichier nommé par ca_file dans les réglages ne contient pas de certificat. {words}</translation>
    </message>
    <message>
        <source>No customer has this card</source>
        <extracomment>settings.line.card-not-found</extracomment>
        <translation>Aucun client n’a cette carte</translation>
    </message>
    <message>
        <source>The connection works, but CRM.COM finds no customer for this card. Check its number. {words}</source>
        <extracomment>settings.line.card-not-found.whole</extracomment>
        <translation>La connexion marche, mais CRM.COM ne trouve aucun client pour cette carte. Vérifiez son numéro. {words}</translation>
    </message>
    <message>
        <source>The clock is ahead</source>
        <extracomment>settings.line.clock-ahead</extracomment>
        <translation>L’horloge avance</translation>
    </message>
    <message>
        <source>The connection works, but this computer's clock is {n} s ahead of CRM.COM's. Receipts go by it: set it, and let the system keep it.</source>
        <extracomment>settings.line.clock-ahead.whole</extracomment>
        <translation>La connexion marche, mais l’horloge de cet ordinateur avance de {n} s sur celle de CRM.COM. Les tickets la suivent : réglez-la, et laissez le système la tenir à l’heure.</translation>
    </message>
    <message>
        <source>The clock is behind</source>
        <extracomment>settings.line.clock-behind</extracomment>
        <translation>L’horloge retarde</translation>
    </message>
    <message>
        <source>The connection works, but this computer's clock is {n} s behind CRM.COM's. Receipts go by it: set it, and let the system keep it.</source>
        <extracomment>settings.line.clock-behind.whole</extracomment>
        <translation>La connexion marche, mais l’horloge de cet ordinateur retarde de {n} s sur celle de CRM.COM. Les tickets la suivent : réglez-la, et laissez le système la tenir à l’heure.</translation>
    </message>
    <message>
        <source>Not secure: certificate expired</source>
        <extracomment>settings.line.expired</extracomment>
        <translation>Pas sûr : certificat expiré</translation>
    </message>
    <message>
        <source>The certificate of this address has run out, or the clock of this computer is wrong. Nothing was sent. Check the clock, then tell the operator.</source>
        <extracomment>settings.line.expired.whole</extracomment>
        <translation>Le certificat de cette adresse a expiré, ou l’horloge de cet ordinateur est fausse. Rien n’a été envoyé. Vérifiez l’horloge, puis prévenez l’exploitant.</translation>
    </message>
    <message>
        <source>Key refused</source>
        <extracomment>settings.line.key-refused</extracomment>
        <translation>Clé refusée</translation>
    </message>
    <message>
        <source>CRM.COM does not accept this key. Nothing was changed. Check that it was copied whole, or ask for a new one. {words}</source>
        <extracomment>settings.line.key-refused.whole</extracomment>
        <translation>CRM.COM n’accepte pas cette clé. Rien n’a été changé. Vérifiez qu’elle a été copiée en entier, ou demandez-en une nouvelle. {words}</translation>
    </message>
    <message>
        <source>The line broke</source>
        <extracomment>settings.line.line-broke</extracomment>
        <translation>Liaison coupée</translation>
    </message>
    <message>
        <source>The line breaks before an answer is there. Selling goes on offline. A firewall or proxy may stand in between.</source>
        <extracomment>settings.line.line-broke.whole</extracomment>
        <translation>La liaison se coupe avant la réponse. La vente continue hors ligne. Un pare-feu ou un proxy est peut-être entre les deux.</translation>
    </message>
    <message>
        <source>No such address</source>
        <extracomment>settings.line.name-not-known</extracomment>
        <translation>Adresse inexistante</translation>
    </message>
    <message>
        <source>No computer is known by this name. Selling goes on offline. Check the address and the network cable.</source>
        <extracomment>settings.line.name-not-known.whole</extracomment>
        <translation>Aucun ordinateur n’est connu sous ce nom. La vente continue hors ligne. Vérifiez l’adresse et le câble réseau.</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>settings.line.no-answer</extracomment>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>No answer from this address. Selling goes on offline. Check the address and the network cable.</source>
        <extracomment>settings.line.no-answer.whole</extracomment>
        <translation>Pas de réponse à cette adresse. La vente continue hors ligne. Vérifiez l’adresse et le câble réseau.</translation>
    </message>
    <message>
        <source>Answers, needs a key</source>
        <extracomment>settings.line.no-key</extracomment>
        <translation>Répond, il faut une clé</translation>
    </message>
    <message>
        <source>CRM.COM answers at this address. To sign in it needs an API key: type it.</source>
        <extracomment>settings.line.no-key.whole</extracomment>
        <translation>CRM.COM répond à cette adresse. Pour se connecter, il faut une clé API : saisissez-la.</translation>
    </message>
    <message>
        <source>Nobody answers there</source>
        <extracomment>settings.line.nobody-there</extracomment>
        <translation>Personne n’y répond</translation>
    </message>
    <message>
        <source>Nobody listens at this address. Selling goes on offline. Check the address, or ask the operator whether CRM.COM is up.</source>
        <extracomment>settings.line.nobody-there.whole</extracomment>
        <translation>Personne n’écoute à cette adresse. La vente continue hors ligne. Vérifiez l’adresse, ou demandez à l’exploitant si CRM.COM est en service.</translation>
    </message>
    <message>
        <source>This is not CRM.COM</source>
        <extracomment>settings.line.not-crmcom</extracomment>
        <translation>Ce n’est pas CRM.COM</translation>
    </message>
    <message>
        <source>Something answers at this address, but not as CRM.COM does. Check the address: it ends with /crmapi/rest/v2.</source>
        <extracomment>settings.line.not-crmcom.whole</extracomment>
        <translation>Quelque chose répond à cette adresse, mais pas comme CRM.COM. Vérifiez l’adresse : elle se termine par /crmapi/rest/v2.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <extracomment>settings.line.not-reachable, settings.printer.not-reachable</extracomment>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>This address cannot be reached. Selling goes on offline. Check the address and the network cable.</source>
        <extracomment>settings.line.not-reachable.whole</extracomment>
        <translation>Cette adresse est injoignable. La vente continue hors ligne. Vérifiez l’adresse et le câble réseau.</translation>
    </message>
    <message>
        <source>Not secure</source>
        <extracomment>settings.line.not-secure, settings.line.unknown-authority</extracomment>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>This address does not speak as securely as it has to: somebody may be in the way. Nothing was sent. Check the address, and if it is right, tell the operator.</source>
        <extracomment>settings.line.not-secure.whole</extracomment>
        <translation>Cette adresse ne communique pas de façon assez sûre : quelqu’un s’interpose peut-être. Rien n’a été envoyé. Vérifiez l’adresse ; si elle est juste, prévenez l’exploitant.</translation>
    </message>
    <message>
        <source>Not secure: not yet valid</source>
        <extracomment>settings.line.not-yet-valid</extracomment>
        <translation>Pas sûr : pas encore valable</translation>
    </message>
    <message>
        <source>The certificate of this address is not valid yet, or the clock of this computer is wrong. Nothing was sent. Check the clock, then tell the operator.</source>
        <extracomment>settings.line.not-yet-valid.whole</extracomment>
        <translation>Le certificat de cette adresse n’est pas encore valable, ou l’horloge de cet ordinateur est fausse. Rien n’a été envoyé. Vérifiez l’horloge, puis prévenez l’exploitant.</translation>
    </message>
    <message>
        <source>CRM.COM refuses</source>
        <extracomment>settings.line.refused</extracomment>
        <translation>CRM.COM refuse</translation>
    </message>
    <message>
        <source>CRM.COM answers and refuses. Nothing was changed. {words}</source>
        <extracomment>settings.line.refused.whole</extracomment>
        <translation>CRM.COM répond et refuse. Rien n’a été changé. {words}</translation>
    </message>
    <message>
        <source>Asking CRM.COM…</source>
        <extracomment>settings.line.testing</extracomment>
        <translation>CRM.COM est interrogé…</translation>
    </message>
    <message>
        <source>The unit is refused</source>
        <extracomment>settings.line.unit-refused</extracomment>
        <translation>L’unité est refusée</translation>
    </message>
    <message>
        <source>CRM.COM refuses a basket of this unit. Nothing was recorded. Check the CRM.COM unit with the operator. {words}</source>
        <extracomment>settings.line.unit-refused.whole</extracomment>
        <translation>CRM.COM refuse un panier de cette unité. Rien n’a été enregistré. Vérifiez l’unité CRM.COM avec l’exploitant. {words}</translation>
    </message>
    <message>
        <source>Works, also for this unit.</source>
        <extracomment>settings.line.unit-works</extracomment>
        <translation>Marche, aussi pour cette unité.</translation>
    </message>
    <message>
        <source>The card is found and the unit takes a basket. Nothing was recorded.</source>
        <extracomment>settings.line.unit-works.whole</extracomment>
        <translation>La carte est trouvée et l’unité accepte un panier. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for this address: somebody may be in the way. Nothing was sent. Ask the operator; an authority of its own is named in the settings file.</source>
        <extracomment>settings.line.unknown-authority.whole</extracomment>
        <translation>Aucune autorité connue de cet ordinateur ne garantit cette adresse : quelqu’un s’interpose peut-être. Rien n’a été envoyé. Demandez à l’exploitant ; une autorité propre s’indique dans le fichier de réglages.</translation>
    </message>
    <message>
        <source>Works. Answered in {n} ms.</source>
        <extracomment>settings.line.works</extracomment>
        <translation>Marche. Réponse en {n} ms.</translation>
    </message>
    <message>
        <source>Address, security, key and clock are right. Type a test card's number to check the unit, too.</source>
        <extracomment>settings.line.works.whole</extracomment>
        <translation>Adresse, sécurité, clé et horloge sont justes. Saisissez le numéro d’une carte de test pour vérifier aussi l’unité.</translation>
    </message>
    <message>
        <source>This machine has no safe place for an API key, so none is stored. Sign in to the desktop of this user, or ask who set this machine up. Selling goes on offline.</source>
        <extracomment>settings.no-keyring</extracomment>
        <translation>Cette machine n’a pas d’endroit sûr pour une clé API, aucune n’est donc gardée. Ouvrez la session de cet utilisateur, ou demandez à qui a installé cette machine. La vente continue hors ligne.</translation>
    </message>
    <message>
        <source>The settings file could not be written. It is as it was. Ask who set this machine up.</source>
        <extracomment>settings.not-saved.disk</extracomment>
        <translation>Le fichier de réglages n’a pas pu être écrit. Il est comme avant. Demandez à qui a installé cette machine.</translation>
    </message>
    <message>
        <source>This cannot be an API key, so nothing was saved. Check that only the key was typed.</source>
        <extracomment>settings.not-saved.key</extracomment>
        <translation>Ce ne peut pas être une clé API, rien n’a donc été enregistré. Vérifiez que seule la clé a été saisie.</translation>
    </message>
    <message>
        <source>The key is too long: the keyring of a computer takes 1,280 characters at most. Nothing was saved. Check that only the key was typed, or ask for a shorter one.</source>
        <extracomment>settings.not-saved.key-too-long</extracomment>
        <translation>La clé est trop longue : le trousseau d’un ordinateur prend 1 280 caractères au plus. Rien n’a été enregistré. Vérifiez que seule la clé a été saisie, ou demandez-en une plus courte.</translation>
    </message>
    <message>
        <source>Nothing was saved: something else in the settings file is wrong. cashier-app doctor says what.</source>
        <extracomment>settings.not-saved.others</extracomment>
        <translation>Rien n’a été enregistré : autre chose est faux dans le fichier de réglages. cashier-app doctor dit quoi.</translation>
    </message>
    <message>
        <source>Not printed whole</source>
        <extracomment>settings.page.half</extracomment>
        <translation>Imprimé en partie</translation>
    </message>
    <message>
        <source>The page was not printed whole. Look at the printer, then try again.</source>
        <extracomment>settings.page.half.whole</extracomment>
        <translation>La page n’a pas été imprimée en entier. Regardez l’imprimante, puis réessayez.</translation>
    </message>
    <message>
        <source>Look at the page: it shows letters, columns, the code, and the drawer.</source>
        <extracomment>settings.page.look</extracomment>
        <translation>Regardez la page : elle montre les lettres, les colonnes, le code et le tiroir-caisse.</translation>
    </message>
    <message>
        <source>Printed</source>
        <extracomment>settings.page.printed</extracomment>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Printing…</source>
        <extracomment>settings.page.printing</extracomment>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>The printer does not say</source>
        <extracomment>settings.page.unknown</extracomment>
        <translation>L’imprimante ne dit rien</translation>
    </message>
    <message>
        <source>Cover open</source>
        <extracomment>settings.printer.cover-open</extracomment>
        <translation>Capot ouvert</translation>
    </message>
    <message>
        <source>Nothing was printed: the cover is open. Close it, then try again.</source>
        <extracomment>settings.printer.cover-open.whole</extracomment>
        <translation>Rien n’a été imprimé : le capot est ouvert. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>No printer is chosen</source>
        <extracomment>settings.printer.none</extracomment>
        <translation>Aucune imprimante choisie</translation>
    </message>
    <message>
        <source>No printer is chosen yet. Choose one from the list.</source>
        <extracomment>settings.printer.none.whole</extracomment>
        <translation>Aucune imprimante n’est encore choisie. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>State not known</source>
        <extracomment>settings.printer.not-known</extracomment>
        <translation>État inconnu</translation>
    </message>
    <message>
        <source>The printer did not take the page and does not say why. Look at it.</source>
        <extracomment>settings.printer.not-known.whole</extracomment>
        <translation>L’imprimante n’a pas pris la page et ne dit pas pourquoi. Regardez-la.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Sales go on without paper. Check that it is on, its cable, and its address.</source>
        <extracomment>settings.printer.not-reachable.whole</extracomment>
        <translation>L’imprimante est injoignable. Les ventes continuent sans papier. Vérifiez qu’elle est allumée, son câble et son adresse.</translation>
    </message>
    <message>
        <source>Printer is offline</source>
        <extracomment>settings.printer.offline</extracomment>
        <translation>Imprimante hors ligne</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer is switched offline at its own button.</source>
        <extracomment>settings.printer.offline.whole</extracomment>
        <translation>Rien n’a été imprimé : l’imprimante a été mise hors ligne à son bouton.</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <extracomment>settings.printer.out-of-paper</extracomment>
        <translation>Plus de papier</translation>
    </message>
    <message>
        <source>Nothing was printed: the paper is out. Put in a new roll, then try again.</source>
        <extracomment>settings.printer.out-of-paper.whole</extracomment>
        <translation>Rien n’a été imprimé : il n’y a plus de papier. Mettez un nouveau rouleau, puis réessayez.</translation>
    </message>
    <message>
        <source>Another address needs its own API key: type it</source>
        <extracomment>settings.reason.needs-key</extracomment>
        <translation>Une autre adresse demande sa propre clé API : saisissez-la</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <extracomment>settings.reason.nothing-new</extracomment>
        <translation>Rien n’a été changé</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps belong to the old address: finish them first</source>
        <extracomment>settings.reason.unsettled; one: {n} step belongs to the old address: finish it first</extracomment>
        <translation>
            <numerusform>{n} étape appartient à l’ancienne adresse : terminez-la d’abord</numerusform>
            <numerusform>{n} étapes appartiennent à l’ancienne adresse : terminez-les d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>A field is wrong</source>
        <extracomment>settings.reason.wrong, settings.trial.wrong</extracomment>
        <translation>Un champ est faux</translation>
    </message>
    <message>
        <source>Saved. It holds from now on.</source>
        <extracomment>settings.saved</extracomment>
        <translation>Enregistré. Valable dès maintenant.</translation>
    </message>
    <message>
        <source>Saved. A new look, printer, scanner or key holds from now on; the rest when the till is opened again. The sale in work is not touched.</source>
        <extracomment>settings.saved-for-later</extracomment>
        <translation>Enregistré. Apparence, imprimante, lecteur et clé valent dès maintenant ; le reste à la réouverture de la caisse. La vente en cours n’est pas touchée.</translation>
    </message>
    <message>
        <source>Scan this code, and the till knows how the scanner sends codes.</source>
        <extracomment>settings.scanner.scan</extracomment>
        <translation>Scannez ce code, et la caisse sait comment le lecteur envoie les codes.</translation>
    </message>
    <message>
        <source>It could not be tried</source>
        <extracomment>settings.trial.failed</extracomment>
        <translation>L’essai n’a pas pu se faire</translation>
    </message>
    <message>
        <source>It could not be tried. Nothing was changed. The log says why.</source>
        <extracomment>settings.trial.failed.whole</extracomment>
        <translation>L’essai n’a pas pu se faire. Rien n’a été changé. Le journal technique dit pourquoi.</translation>
    </message>
    <message>
        <source>Address on receipt</source>
        <extracomment>settings/address</extracomment>
        <translation>Adresse sur le ticket</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <extracomment>settings/all-saved</extracomment>
        <translation>Tout est enregistré</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>settings/api-key</extracomment>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Back to settings</source>
        <extracomment>settings/back</extracomment>
        <translation>Retour aux réglages</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes not saved: {names}</source>
        <extracomment>settings/changes; one: {n} change not saved: {names}</extracomment>
        <translation>
            <numerusform>{n} changement non enregistré : {names}</numerusform>
            <numerusform>{n} changements non enregistrés : {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {choice}</source>
        <extracomment>settings/choice</extracomment>
        <translation>{what} : {choice}</translation>
    </message>
    <message>
        <source>Choose printer</source>
        <extracomment>settings/choose-printer</extracomment>
        <translation>Choisir l’imprimante</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>settings/choose-short</extracomment>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>settings/columns</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Connection to CRM.COM</source>
        <extracomment>settings/connection</extracomment>
        <translation>Connexion à CRM.COM</translation>
    </message>
    <message>
        <source>Country code</source>
        <extracomment>settings/country-code</extracomment>
        <translation>Indicatif du pays</translation>
    </message>
    <message>
        <source>CRM.COM address</source>
        <extracomment>settings/crm-address</extracomment>
        <translation>Adresse CRM.COM</translation>
    </message>
    <message>
        <source>Customer card codes</source>
        <extracomment>settings/customer-codes</extracomment>
        <translation>Codes des cartes clients</translation>
    </message>
    <message>
        <source>Customers and journal</source>
        <extracomment>settings/customers</extracomment>
        <translation>Clients et journal</translation>
    </message>
    <message>
        <source>Devices in detail</source>
        <extracomment>settings/devices</extracomment>
        <translation>Appareils en détail</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <extracomment>settings/discard</extracomment>
        <translation>Abandonner les changements</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>settings/display</extracomment>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Given by {variable}, so not changed here</source>
        <extracomment>settings/fixed</extracomment>
        <translation>Fixé par {variable}, donc pas modifiable ici</translation>
    </message>
    <message>
        <source>Fixed</source>
        <extracomment>settings/fixed-short</extracomment>
        <translation>Fixé</translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>settings/hand</extracomment>
        <translation>Main</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>settings/hand-left</extracomment>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>settings/hand-right</extracomment>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Keep old key</source>
        <extracomment>settings/keep-old-key</extracomment>
        <translation>Garder l’ancienne clé</translation>
    </message>
    <message>
        <source>Keep printer</source>
        <extracomment>settings/keep-printer</extracomment>
        <translation>Garder l’imprimante</translation>
    </message>
    <message>
        <source>Keep old</source>
        <extracomment>settings/keep-short</extracomment>
        <translation>Garder</translation>
    </message>
    <message>
        <source>kept, ends with {ending}</source>
        <extracomment>settings/key-kept</extracomment>
        <translation>gardée, finit par {ending}</translation>
    </message>
    <message>
        <source>No key yet</source>
        <extracomment>settings/key-none</extracomment>
        <translation>Pas encore de clé</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>settings/language</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>{name}, {own}</source>
        <extracomment>settings/language-name</extracomment>
        <translation>{name}, {own}</translation>
    </message>
    <message>
        <source>Look there</source>
        <extracomment>settings/look-there</extracomment>
        <translation>Chercher là</translation>
    </message>
    <message>
        <source>More settings</source>
        <extracomment>settings/more</extracomment>
        <translation>Autres réglages</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>settings/motion</extracomment>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>settings/motion-normal</extracomment>
        <translation>Normales</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>settings/motion-reduced</extracomment>
        <translation>Réduites</translation>
    </message>
    <message>
        <source>Network address</source>
        <extracomment>settings/network-address</extracomment>
        <translation>Adresse réseau</translation>
    </message>
    <message>
        <source>58 mm, 32 columns</source>
        <extracomment>settings/paper-narrow</extracomment>
        <translation>58 mm, 32 colonnes</translation>
    </message>
    <message>
        <source>80 mm, 42 columns</source>
        <extracomment>settings/paper-wide</extracomment>
        <translation>80 mm, 42 colonnes</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>settings/people</extracomment>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>settings/phone</extracomment>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Phones at CRM.COM</source>
        <extracomment>settings/phone-format</extracomment>
        <translation>Téléphones chez CRM.COM</translation>
    </message>
    <message>
        <source>With country code</source>
        <extracomment>settings/phone-international</extracomment>
        <translation>Avec l’indicatif</translation>
    </message>
    <message>
        <source>Digits of a phone number</source>
        <extracomment>settings/phone-length</extracomment>
        <translation>Chiffres d’un téléphone</translation>
    </message>
    <message>
        <source>As typed</source>
        <extracomment>settings/phone-national</extracomment>
        <translation>Comme saisi</translation>
    </message>
    <message>
        <source>Print test page</source>
        <extracomment>settings/print-test-page</extracomment>
        <translation>Imprimer une page de test</translation>
    </message>
    <message>
        <source>Printer address</source>
        <extracomment>settings/printer-address</extracomment>
        <translation>Adresse de l’imprimante</translation>
    </message>
    <message>
        <source>Serial speed</source>
        <extracomment>settings/printer-baud</extracomment>
        <translation>Vitesse série</translation>
    </message>
    <message>
        <source>Printer connection</source>
        <extracomment>settings/printer-connection</extracomment>
        <translation>Connexion de l’imprimante</translation>
    </message>
    <message>
        <source>Printer name</source>
        <extracomment>settings/printer-name</extracomment>
        <translation>Nom de l’imprimante</translation>
    </message>
    <message>
        <source>Network port</source>
        <extracomment>settings/printer-port</extracomment>
        <translation>Port réseau</translation>
    </message>
    <message>
        <source>Printer profile</source>
        <extracomment>settings/printer-profile</extracomment>
        <translation>Profil d’imprimante</translation>
    </message>
    <message>
        <source>Found printers</source>
        <extracomment>settings/printers</extracomment>
        <translation>Imprimantes trouvées</translation>
    </message>
    <message>
        <source>None found. Is it on? A network printer is found by its address.</source>
        <extracomment>settings/printers-none</extracomment>
        <translation>Aucune trouvée. Est-elle allumée ? Une imprimante réseau se trouve par son adresse.</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <extracomment>settings/receipt-printer</extracomment>
        <translation>Imprimante de tickets</translation>
    </message>
    <message>
        <source>CRM.COM release</source>
        <extracomment>settings/release</extracomment>
        <translation>Version de CRM.COM</translation>
    </message>
    <message>
        <source>Replace API key</source>
        <extracomment>settings/replace-key</extracomment>
        <translation>Remplacer la clé API</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>settings/replace-short</extracomment>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save settings</source>
        <extracomment>settings/save</extracomment>
        <translation>Enregistrer les réglages</translation>
    </message>
    <message>
        <source>Save a copy of the journal</source>
        <extracomment>settings/save-copy</extracomment>
        <translation>Enregistrer une copie du journal</translation>
    </message>
    <message>
        <source>Scanner prefix</source>
        <extracomment>settings/scanner-prefix</extracomment>
        <translation>Préfixe du lecteur</translation>
    </message>
    <message>
        <source>Scanner end key</source>
        <extracomment>settings/scanner-suffix</extracomment>
        <translation>Touche de fin du lecteur</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <extracomment>settings/searching</extracomment>
        <translation>Recherche d’imprimantes…</translation>
    </message>
    <message>
        <source>Site code</source>
        <extracomment>settings/site</extracomment>
        <translation>Code du site</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>settings/sound</extracomment>
        <translation>Son</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>settings/sound-false</extracomment>
        <translation>Non</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>settings/sound-true</extracomment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Store and till</source>
        <extracomment>settings/store</extracomment>
        <translation>Magasin et caisse</translation>
    </message>
    <message>
        <source>Store name</source>
        <extracomment>settings/store-name</extracomment>
        <translation>Nom du magasin</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>settings/suffix-enter</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>settings/suffix-none</extracomment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>settings/suffix-tab</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Test card number</source>
        <extracomment>settings/test-card</extracomment>
        <translation>N° de carte de test</translation>
    </message>
    <message>
        <source>Test card</source>
        <extracomment>settings/test-card-short</extracomment>
        <translation>Carte test</translation>
    </message>
    <message>
        <source>Test connection</source>
        <extracomment>settings/test-connection</extracomment>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>settings/theme</extracomment>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>settings/theme-dark</extracomment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>settings/theme-high-contrast</extracomment>
        <translation>Contrasté</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>settings/theme-light</extracomment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Till number</source>
        <extracomment>settings/till</extracomment>
        <translation>N° de caisse</translation>
    </message>
    <message>
        <source>Try scanner</source>
        <extracomment>settings/try-scanner</extracomment>
        <translation>Tester le lecteur</translation>
    </message>
    <message>
        <source>Try</source>
        <extracomment>settings/try-short</extracomment>
        <translation>Tester</translation>
    </message>
    <message>
        <source>CRM.COM unit</source>
        <extracomment>settings/unit</extracomment>
        <translation>Unité CRM.COM</translation>
    </message>
    <message>
        <source>Use {name}, {where}</source>
        <extracomment>settings/use-printer</extracomment>
        <translation>Prendre {name}, {where}</translation>
    </message>
    <message>
        <source>VAT number</source>
        <extracomment>settings/vat-number</extracomment>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>VAT rates</source>
        <extracomment>settings/vat-rates</extracomment>
        <translation>Taux de TVA</translation>
    </message>
    <message>
        <source>queue of this computer</source>
        <extracomment>settings/where-cups, settings/where-windows</extracomment>
        <translation>file de cet ordinateur</translation>
    </message>
    <message>
        <source>network {address}</source>
        <extracomment>settings/where-network</extracomment>
        <translation>réseau {address}</translation>
    </message>
    <message>
        <source>USB {address}</source>
        <extracomment>settings/where-usb</extracomment>
        <translation>USB {address}</translation>
    </message>
    <message>
        <source>Country code: such as +357, or nothing.</source>
        <extracomment>settings/wrong-country-code</extracomment>
        <translation>Indicatif du pays : comme +357, ou rien.</translation>
    </message>
    <message>
        <source>CRM.COM address: it begins with https://, such as https://shop.crm.com.</source>
        <extracomment>settings/wrong-crm-address</extracomment>
        <translation>Adresse CRM.COM : elle commence par https://, comme https://shop.crm.com.</translation>
    </message>
    <message>
        <source>Customer card codes: expressions such as ^70, a blank between two.</source>
        <extracomment>settings/wrong-customer-codes</extracomment>
        <translation>Codes des cartes clients : des expressions comme ^70, séparées par un espace.</translation>
    </message>
    <message>
        <source>{what}: this is not allowed.</source>
        <extracomment>settings/wrong-other</extracomment>
        <translation>{what} : ce n’est pas permis.</translation>
    </message>
    <message>
        <source>Digits of a phone number: 4 to 15.</source>
        <extracomment>settings/wrong-phone-length</extracomment>
        <translation>Chiffres d’un téléphone : de 4 à 15.</translation>
    </message>
    <message>
        <source>Printer: it is not said where it is. Choose one from the list.</source>
        <extracomment>settings/wrong-printer-address</extracomment>
        <translation>Imprimante : il manque où elle se trouve. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>Serial speed: a number such as 9600 or 115200.</source>
        <extracomment>settings/wrong-printer-baud</extracomment>
        <translation>Vitesse série : un nombre comme 9600 ou 115200.</translation>
    </message>
    <message>
        <source>Network port: a number from 1 to 65535, mostly 9100.</source>
        <extracomment>settings/wrong-printer-port</extracomment>
        <translation>Port réseau : un nombre de 1 à 65535, le plus souvent 9100.</translation>
    </message>
    <message>
        <source>Printer profile: one that python-escpos has, such as TM-T88V or default.</source>
        <extracomment>settings/wrong-printer-profile</extracomment>
        <translation>Profil d’imprimante : un de python-escpos, comme TM-T88V ou default.</translation>
    </message>
    <message>
        <source>CRM.COM release: 10 to 18, such as 16 or 13.1.</source>
        <extracomment>settings/wrong-release</extracomment>
        <translation>Version de CRM.COM : 10 à 18, comme 16 ou 13.1.</translation>
    </message>
    <message>
        <source>Site code: 1 to 8 capital letters and digits, such as LCA1.</source>
        <extracomment>settings/wrong-site</extracomment>
        <translation>Code du site : 1 à 8 majuscules et chiffres, comme LCA1.</translation>
    </message>
    <message>
        <source>Store name: it cannot be empty.</source>
        <extracomment>settings/wrong-store-name</extracomment>
        <translation>Nom du magasin : il ne peut pas être vide.</translation>
    </message>
    <message>
        <source>Till number: 1 to 4 digits or capital letters.</source>
        <extracomment>settings/wrong-till</extracomment>
        <translation>N° de caisse : 1 à 4 chiffres ou majuscules.</translation>
    </message>
    <message>
        <source>CRM.COM unit: the code of the shop's unit at CRM.COM is needed.</source>
        <extracomment>settings/wrong-unit</extracomment>
        <translation>Unité CRM.COM : le code de l’unité du magasin chez CRM.COM est nécessaire.</translation>
    </message>
    <message>
        <source>VAT rates: different rates per cent, such as 5, 19.</source>
        <extracomment>settings/wrong-vat-rates</extracomment>
        <translation>Taux de TVA : des taux différents en pour cent, comme 5, 19.</translation>
    </message>
</context>
<context>
    <name>sign-in</name>
    <message>
        <source>Somebody else has to approve this.</source>
        <extracomment>approval.another-person</extracomment>
        <translation>Une autre personne doit autoriser ceci.</translation>
    </message>
    <message>
        <source>The key of all PINs is missing on this machine. Selling goes on; ask for new PINs.</source>
        <extracomment>approval.key-is-lost</extracomment>
        <translation>La clé de tous les PIN manque sur cette machine. La vente continue ; demandez de nouveaux PIN.</translation>
    </message>
    <message>
        <source>Number {number} may not approve this.</source>
        <extracomment>approval.may-not</extracomment>
        <translation>Le numéro {number} ne peut pas autoriser ceci.</translation>
    </message>
    <message>
        <source>Cancel a purchase</source>
        <extracomment>approval.verb.cancel-purchase</extracomment>
        <translation>Annuler un achat</translation>
    </message>
    <message>
        <source>Change a price</source>
        <extracomment>approval.verb.change-price</extracomment>
        <translation>Changer un prix</translation>
    </message>
    <message>
        <source>Give a past sale to a customer</source>
        <extracomment>approval.verb.claim-purchase</extracomment>
        <translation>Attribuer une vente passée à un client</translation>
    </message>
    <message>
        <source>Edit the quick keys</source>
        <extracomment>approval.verb.edit-quick-keys</extracomment>
        <translation>Modifier les touches rapides</translation>
    </message>
    <message>
        <source>Save a copy of the journal</source>
        <extracomment>approval.verb.export-journal</extracomment>
        <translation>Enregistrer une copie du journal d’audit</translation>
    </message>
    <message>
        <source>Give money back</source>
        <extracomment>approval.verb.give-back</extracomment>
        <translation>Rendre de l’argent</translation>
    </message>
    <message>
        <source>Give a discount</source>
        <extracomment>approval.verb.give-discount</extracomment>
        <translation>Accorder une remise</translation>
    </message>
    <message>
        <source>Go offline</source>
        <extracomment>approval.verb.go-offline</extracomment>
        <translation>Passer hors ligne</translation>
    </message>
    <message>
        <source>Import products</source>
        <extracomment>approval.verb.import-products</extracomment>
        <translation>Importer des produits</translation>
    </message>
    <message>
        <source>Leave the till</source>
        <extracomment>approval.verb.leave-till</extracomment>
        <translation>Quitter la caisse</translation>
    </message>
    <message>
        <source>Change who works here</source>
        <extracomment>approval.verb.manage-people</extracomment>
        <translation>Changer qui travaille ici</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <extracomment>approval.verb.open-drawer</extracomment>
        <translation>Ouvrir le tiroir-caisse</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <extracomment>approval.verb.open-settings</extracomment>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Take goods back</source>
        <extracomment>approval.verb.return-goods</extracomment>
        <translation>Reprendre des articles</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <extracomment>approval.verb.show-personal-data</extracomment>
        <translation>Afficher les données personnelles</translation>
    </message>
    <message>
        <source>Waive what is owed</source>
        <extracomment>approval.verb.waive-debt</extracomment>
        <translation>Renoncer à un montant dû</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait {n} minutes, or ask another supervisor.</source>
        <extracomment>approval.wait; one: Too many wrong PINs. Wait {n} minute, or ask another supervisor.</extracomment>
        <translation>
            <numerusform>Trop de PIN faux. Attendez {n} minute, ou demandez à un autre responsable.</numerusform>
            <numerusform>Trop de PIN faux. Attendez {n} minutes, ou demandez à un autre responsable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Number and PIN do not belong together. {n} tries left.</source>
        <extracomment>approval.wrong-pin; one: Number and PIN do not belong together. {n} try left.</extracomment>
        <translation>
            <numerusform>Le numéro et le PIN ne vont pas ensemble. Encore {n} essai.</numerusform>
            <numerusform>Le numéro et le PIN ne vont pas ensemble. Encore {n} essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>approval/approve</extracomment>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Supervisor approval</source>
        <extracomment>approval/group</extracomment>
        <translation>Autorisation du responsable</translation>
    </message>
    <message>
        <source>Number and PIN are not complete yet</source>
        <extracomment>approval/not-yet</extracomment>
        <translation>Le numéro et le PIN ne sont pas encore complets</translation>
    </message>
    <message>
        <source>Supervisor number</source>
        <extracomment>approval/number</extracomment>
        <translation>N° du responsable</translation>
    </message>
    <message>
        <source>Supervisor PIN</source>
        <extracomment>approval/pin</extracomment>
        <translation>PIN du responsable</translation>
    </message>
    <message>
        <source>Do not approve</source>
        <extracomment>approval/refuse</extracomment>
        <translation>Ne pas autoriser</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <extracomment>scan.sign-in-first</extracomment>
        <translation>Connectez-vous d’abord</translation>
    </message>
    <message numerus="yes">
        <source>{name}'s basket with {n} items is kept</source>
        <extracomment>sign-in.basket-kept; one: {name}'s basket with {n} item is kept</extracomment>
        <translation>
            <numerusform>Le panier de {name} avec {n} article est gardé</numerusform>
            <numerusform>Le panier de {name} avec {n} articles est gardé</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>sign-in.checking</extracomment>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nobody here has this number. Check it and type it again.</source>
        <extracomment>sign-in.no-such-number</extracomment>
        <translation>Personne ici n’a ce numéro. Vérifiez-le et saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>{name}'s sale {number} is kept as it is</source>
        <extracomment>sign-in.sale-kept</extracomment>
        <translation>La vente {number} de {name} est gardée telle quelle</translation>
    </message>
    <message numerus="yes">
        <source>A basket with {n} items is kept</source>
        <extracomment>sign-in.some-basket-kept; one: A basket with {n} item is kept</extracomment>
        <translation>
            <numerusform>Un panier avec {n} article est gardé</numerusform>
            <numerusform>Un panier avec {n} articles est gardé</numerusform>
        </translation>
    </message>
    <message>
        <source>Sale {number} is kept as it is</source>
        <extracomment>sign-in.some-sale-kept</extracomment>
        <translation>La vente {number} est gardée telle quelle</translation>
    </message>
    <message>
        <source>The books do not say who works here. What was sold is safe. Close the till and start it again: it mends its books.</source>
        <extracomment>sign-in.unreadable</extracomment>
        <translation>Les livres ne disent pas qui travaille ici. Ce qui a été vendu est en sûreté. Fermez la caisse et relancez-la : elle répare ses livres.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. {name} can try again in {left}; others can sign in.</source>
        <extracomment>sign-in.wait</extracomment>
        <translation>Trop de PIN faux. {name} attend {left} ; les autres peuvent se connecter.</translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not {name}'s. Nothing was changed. Try again, {n} tries left.</source>
        <extracomment>sign-in.wrong-pin; one: That PIN is not {name}'s. Nothing was changed. Try again, {n} try left.</extracomment>
        <translation>
            <numerusform>Ce PIN n’est pas celui de {name}. Rien n’a été changé. Réessayez, encore {n} essai.</numerusform>
            <numerusform>Ce PIN n’est pas celui de {name}. Rien n’a été changé. Réessayez, encore {n} essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <extracomment>sign-in/afternoon</extracomment>
        <translation>Bon après-midi</translation>
    </message>
    <message>
        <source>Cashier {name}</source>
        <extracomment>sign-in/cashier</extracomment>
        <translation>Caissier {name}</translation>
    </message>
    <message>
        <source>{n} digits</source>
        <extracomment>sign-in/digits</extracomment>
        <translation>{n} chiffres</translation>
    </message>
    <message>
        <source>{typed} of {n} digits</source>
        <extracomment>sign-in/digits-typed</extracomment>
        <translation>{typed} chiffres sur {n}</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <extracomment>sign-in/enter-number</extracomment>
        <translation>Saisir un numéro</translation>
    </message>
    <message>
        <source>Good evening</source>
        <extracomment>sign-in/evening</extracomment>
        <translation>Bonsoir</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <extracomment>sign-in/language-of</extracomment>
        <translation>Langue : {language}</translation>
    </message>
    <message>
        <source>Last signed in here</source>
        <extracomment>sign-in/last</extracomment>
        <translation>Dernière connexion ici</translation>
    </message>
    <message>
        <source>Good morning</source>
        <extracomment>sign-in/morning</extracomment>
        <translation>Bonjour</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>sign-in/next</extracomment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The PIN is not complete yet</source>
        <extracomment>sign-in/not-yet</extracomment>
        <translation>Le PIN n’est pas encore complet</translation>
    </message>
    <message>
        <source>Cashier number</source>
        <extracomment>sign-in/number-title</extracomment>
        <translation>Numéro de caissier</translation>
    </message>
    <message>
        <source>Other cashier</source>
        <extracomment>sign-in/other</extracomment>
        <translation>Autre caissier</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>sign-in/pin</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <extracomment>sign-in/pin-for</extracomment>
        <translation>PIN de {name}</translation>
    </message>
    <message>
        <source>{store} · Till {till}</source>
        <extracomment>sign-in/place</extracomment>
        <translation>{store} · Caisse {till}</translation>
    </message>
    <message numerus="yes">
        <source>{n} products to sell</source>
        <extracomment>sign-in/products; one: {n} product to sell</extracomment>
        <translation>
            <numerusform>{n} produit à vendre</numerusform>
            <numerusform>{n} produits à vendre</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>sign-in/read-again</extracomment>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>sign-in/sign-in</extracomment>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Which language?</source>
        <extracomment>sign-in/which-language</extracomment>
        <translation>Quelle langue ?</translation>
    </message>
    <message>
        <source>Who is working at this till?</source>
        <extracomment>sign-in/who</extracomment>
        <translation>Qui travaille à cette caisse ?</translation>
    </message>
</context>
<context>
    <name>spend-request</name>
    <message>
        <source>Amount to spend</source>
        <extracomment>spend-request/amount</extracomment>
        <translation>Montant à utiliser</translation>
    </message>
    <message>
        <source>CRM.COM’s answer is awaited</source>
        <extracomment>spend-request/answer-awaited</extracomment>
        <translation>La réponse de CRM.COM est attendue</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>spend-request/at-least</extracomment>
        <translation>Au moins</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>spend-request/at-most</extracomment>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>spend-request/available</extracomment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Available, this purchase</source>
        <extracomment>spend-request/available-shown</extracomment>
        <translation>Disponible, cet achat</translation>
    </message>
    <message>
        <source>Back without spending</source>
        <extracomment>spend-request/back</extracomment>
        <translation>Retour sans utiliser</translation>
    </message>
    <message>
        <source>CRM.COM says:</source>
        <extracomment>spend-request/crm-words</extracomment>
        <translation>CRM.COM dit :</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>spend-request/earned</extracomment>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>From the wallet</source>
        <extracomment>spend-request/from-wallet</extracomment>
        <translation>De la cagnotte</translation>
    </message>
    <message>
        <source>Half</source>
        <extracomment>spend-request/half</extracomment>
        <translation>Moitié</translation>
    </message>
    <message>
        <source>Half amount</source>
        <extracomment>spend-request/half-amount</extracomment>
        <translation>Moitié du montant</translation>
    </message>
    <message>
        <source>Least</source>
        <extracomment>spend-request/least</extracomment>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Least amount</source>
        <extracomment>spend-request/least-amount</extracomment>
        <translation>Montant minimum</translation>
    </message>
    <message>
        <source>At least, per purchase</source>
        <extracomment>spend-request/least-shown</extracomment>
        <translation>Au moins, par achat</translation>
    </message>
    <message>
        <source>Most</source>
        <extracomment>spend-request/most</extracomment>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Most amount</source>
        <extracomment>spend-request/most-amount</extracomment>
        <translation>Montant maximum</translation>
    </message>
    <message>
        <source>At most, per purchase</source>
        <extracomment>spend-request/most-shown</extracomment>
        <translation>Au plus, par achat</translation>
    </message>
    <message>
        <source>No amount is typed yet</source>
        <extracomment>spend-request/no-amount</extracomment>
        <translation>Aucun montant n’est encore saisi</translation>
    </message>
    <message>
        <source>No amount lies within the limits</source>
        <extracomment>spend-request/no-such-amount</extracomment>
        <translation>Aucun montant n’est dans les limites</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>spend-request/not-known</extracomment>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>Nothing was spent.</source>
        <extracomment>spend-request/nothing-spent</extracomment>
        <translation>Rien n’a été utilisé.</translation>
    </message>
    <message>
        <source>The amount is not within limits</source>
        <extracomment>spend-request/outside</extracomment>
        <translation>Le montant n’est pas dans les limites</translation>
    </message>
    <message>
        <source>For purchase {number}</source>
        <extracomment>spend-request/purchase</extracomment>
        <translation>Pour l’achat {number}</translation>
    </message>
    <message>
        <source>The purchase is still being recorded</source>
        <extracomment>spend-request/recording</extracomment>
        <translation>L’achat est encore en cours d’enregistrement</translation>
    </message>
    <message>
        <source>Remains to pay</source>
        <extracomment>spend-request/remains</extracomment>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>Spend from wallet</source>
        <extracomment>spend-request/spend</extracomment>
        <translation>Utiliser la cagnotte</translation>
    </message>
    <message>
        <source>Spending…</source>
        <extracomment>spend-request/spending</extracomment>
        <translation>Utilisation…</translation>
    </message>
    <message>
        <source>Wallet money is spent as soon as you press Spend from wallet. It goes back to the wallet if the purchase is cancelled.</source>
        <extracomment>spend-request/spent-at-once</extracomment>
        <translation>La cagnotte est utilisée dès que vous appuyez sur Utiliser la cagnotte. Elle est remboursée si l’achat est annulé.</translation>
    </message>
    <message>
        <source>Spend wallet money</source>
        <extracomment>spend-request/title</extracomment>
        <translation>Utiliser la cagnotte</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>spend-request/to-pay</extracomment>
        <translation>À payer</translation>
    </message>
    <message>
        <source>To pay now</source>
        <extracomment>spend-request/to-pay-now</extracomment>
        <translation>À payer maintenant</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>spend-request/totals</extracomment>
        <translation>Totaux</translation>
    </message>
    <message>
        <source>Will earn</source>
        <extracomment>spend-request/will-earn</extracomment>
        <translation>Gain prévu</translation>
    </message>
</context>
<context>
    <name>till</name>
    <message>
        <source>Connected</source>
        <extracomment>connection.connected</extracomment>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>CRM.COM does not accept the API key. Selling goes on offline; call your supervisor.</source>
        <extracomment>connection.key-refused</extracomment>
        <translation>CRM.COM n’accepte pas la clé API. La vente continue hors ligne ; appelez le responsable.</translation>
    </message>
    <message>
        <source>CRM.COM last answered at {time}</source>
        <extracomment>connection.last-answer</extracomment>
        <translation>Dernière réponse de CRM.COM à {time}</translation>
    </message>
    <message>
        <source>CRM.COM answers. Your decision is needed: {what}. See Purchases, Waiting to be sent.</source>
        <extracomment>connection.need-a-person</extracomment>
        <translation>CRM.COM répond. Votre décision est attendue : {what}. Voir Achats, À envoyer.</translation>
    </message>
    <message>
        <source>There is no API key on this till. Selling goes on offline.</source>
        <extracomment>connection.no-key</extracomment>
        <translation>Il n’y a pas de clé API sur cette caisse. La vente continue hors ligne.</translation>
    </message>
    <message>
        <source>The line to CRM.COM is not secure. Nothing is sent. Selling goes on offline; call your supervisor.</source>
        <extracomment>connection.not-secure</extracomment>
        <translation>La liaison avec CRM.COM n’est pas sûre. Rien n’est envoyé. La vente continue hors ligne ; appelez le responsable.</translation>
    </message>
    <message>
        <source>close the cover; it prints by itself.</source>
        <extracomment>print.next.cover-open</extracomment>
        <translation>fermez le capot ; l’impression part seule.</translation>
    </message>
    <message>
        <source>throw the piece away; the whole receipt is printed again.</source>
        <extracomment>print.next.half-printed</extracomment>
        <translation>jetez ce morceau ; le ticket entier est réimprimé.</translation>
    </message>
    <message>
        <source>check the printer and its cable; it prints by itself.</source>
        <extracomment>print.next.not-reachable</extracomment>
        <translation>vérifiez l’imprimante et son câble ; l’impression part seule.</translation>
    </message>
    <message>
        <source>put in a new roll and close the cover; it prints by itself.</source>
        <extracomment>print.next.out-of-paper</extracomment>
        <translation>mettez un nouveau rouleau, fermez le capot ; l’impression part seule.</translation>
    </message>
    <message>
        <source>look at the printer; press Print again if there is no receipt.</source>
        <extracomment>print.next.unknown</extracomment>
        <translation>regardez l’imprimante ; s’il n’y a pas de ticket, appuyez sur Réimprimer.</translation>
    </message>
    <message>
        <source>the sale and the payment are kept on this till.</source>
        <extracomment>print.safe.kept</extracomment>
        <translation>la vente et le paiement sont gardés sur cette caisse.</translation>
    </message>
    <message>
        <source>the sale, the payment and the reward are recorded.</source>
        <extracomment>print.safe.recorded</extracomment>
        <translation>la vente, le paiement et la récompense sont enregistrés.</translation>
    </message>
    <message>
        <source>The receipt is not printed: the cover is open</source>
        <extracomment>print.trouble.cover-open</extracomment>
        <translation>Le ticket n’est pas imprimé : le capot est ouvert</translation>
    </message>
    <message>
        <source>The receipt was not printed whole</source>
        <extracomment>print.trouble.half-printed</extracomment>
        <translation>Le ticket n’a pas été imprimé en entier</translation>
    </message>
    <message>
        <source>The receipt is not printed: the printer does not answer</source>
        <extracomment>print.trouble.not-reachable</extracomment>
        <translation>Le ticket n’est pas imprimé : l’imprimante ne répond pas</translation>
    </message>
    <message>
        <source>The receipt is not printed: no paper</source>
        <extracomment>print.trouble.out-of-paper</extracomment>
        <translation>Le ticket n’est pas imprimé : plus de papier</translation>
    </message>
    <message>
        <source>It is not known whether the receipt was printed</source>
        <extracomment>print.trouble.unknown</extracomment>
        <translation>On ne sait pas si le ticket a été imprimé</translation>
    </message>
    <message>
        <source>Printer cover open</source>
        <extracomment>printer.cover-open</extracomment>
        <translation>Capot de l’imprimante ouvert</translation>
    </message>
    <message numerus="yes">
        <source>{n} receipts of earlier days were not printed. Purchases prints them again.</source>
        <extracomment>printer.left-over; one: {n} receipt of an earlier day was not printed. Purchases prints it again.</extracomment>
        <translation>
            <numerusform>{n} ticket d’un jour passé n’a pas été imprimé. Achats permet de le réimprimer.</numerusform>
            <numerusform>{n} tickets de jours passés n’ont pas été imprimés. Achats permet de les réimprimer.</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer</source>
        <extracomment>printer.none</extracomment>
        <translation>Pas d’imprimante</translation>
    </message>
    <message>
        <source>Printer state not known</source>
        <extracomment>printer.not-known</extracomment>
        <translation>État de l’imprimante inconnu</translation>
    </message>
    <message>
        <source>Printer not reachable</source>
        <extracomment>printer.not-reachable</extracomment>
        <translation>Imprimante injoignable</translation>
    </message>
    <message>
        <source>Printer switched offline</source>
        <extracomment>printer.offline</extracomment>
        <translation>Imprimante mise hors ligne</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <extracomment>printer.out-of-paper</extracomment>
        <translation>Plus de papier</translation>
    </message>
    <message>
        <source>The paper roll is nearly empty</source>
        <extracomment>printer.paper-low</extracomment>
        <translation>Le rouleau de papier est presque vide</translation>
    </message>
    <message>
        <source>Printing</source>
        <extracomment>printer.printing</extracomment>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <extracomment>printer.ready</extracomment>
        <translation>Imprimante prête</translation>
    </message>
    <message>
        <source>Receipt {number}, answer of CRM.COM awaited</source>
        <extracomment>receipt.awaited</extracomment>
        <translation>Ticket {number}, réponse de CRM.COM attendue</translation>
    </message>
    <message>
        <source>Receipt {number}, cancelled since</source>
        <extracomment>receipt.cancelled</extracomment>
        <translation>Ticket {number}, annulé depuis</translation>
    </message>
    <message>
        <source>There is no printer on this till</source>
        <extracomment>receipt.gift-no-printer</extracomment>
        <translation>Il n’y a pas d’imprimante sur cette caisse</translation>
    </message>
    <message>
        <source>The gift receipt is not printed yet. It prints by itself when the printer is well.</source>
        <extracomment>receipt.gift-not-printed</extracomment>
        <translation>Le ticket cadeau n’est pas encore imprimé. Il s’imprime tout seul dès que l’imprimante est prête.</translation>
    </message>
    <message>
        <source>The gift receipt is printed</source>
        <extracomment>receipt.gift-printed</extracomment>
        <translation>Le ticket cadeau est imprimé</translation>
    </message>
    <message>
        <source>Printing the gift receipt…</source>
        <extracomment>receipt.gift-printing</extracomment>
        <translation>Impression du ticket cadeau…</translation>
    </message>
    <message>
        <source>It is not known whether the gift receipt was printed. Look at the printer.</source>
        <extracomment>receipt.gift-unknown</extracomment>
        <translation>On ne sait pas si le ticket cadeau a été imprimé. Regardez l’imprimante.</translation>
    </message>
    <message>
        <source>Receipt {number}, kept on this till, sent later</source>
        <extracomment>receipt.kept</extracomment>
        <translation>Ticket {number}, gardé sur cette caisse, envoyé plus tard</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <extracomment>receipt.no-customer</extracomment>
        <translation>Ticket {number}</translation>
    </message>
    <message>
        <source>The receipt could not be saved. The sale is safe; look whether the disk is full.</source>
        <extracomment>receipt.not-saved</extracomment>
        <translation>Le ticket n’a pas pu être enregistré. La vente est en sûreté ; voyez si le disque est plein.</translation>
    </message>
    <message>
        <source>Receipt {number}, recorded by CRM.COM</source>
        <extracomment>receipt.recorded</extracomment>
        <translation>Ticket {number}, enregistré par CRM.COM</translation>
    </message>
    <message>
        <source>Receipt {number}, refused by CRM.COM</source>
        <extracomment>receipt.refused</extracomment>
        <translation>Ticket {number}, refusé par CRM.COM</translation>
    </message>
    <message>
        <source>Receipt {number}, partly returned since</source>
        <extracomment>receipt.returned</extracomment>
        <translation>Ticket {number}, retour partiel depuis</translation>
    </message>
    <message>
        <source>Saved: {where}</source>
        <extracomment>receipt.saved</extracomment>
        <translation>Enregistré : {where}</translation>
    </message>
    <message>
        <source>Receipt {number}, sold without reward</source>
        <extracomment>receipt.without-reward</extracomment>
        <translation>Ticket {number}, vendu sans récompense</translation>
    </message>
    <message>
        <source>Added to the basket</source>
        <extracomment>scan.added</extracomment>
        <translation>Ajouté au panier</translation>
    </message>
    <message>
        <source>CRM.COM does not answer. The card is kept with the sale and checked when it is sent.</source>
        <extracomment>scan.card-kept</extracomment>
        <translation>CRM.COM ne répond pas. La carte est gardée avec la vente et vérifiée à l’envoi.</translation>
    </message>
    <message>
        <source>That looks like the number of a payment card. It was not read, and nothing of it is kept. Payment cards belong on the card terminal.</source>
        <extracomment>scan.card-number</extracomment>
        <translation>Cela ressemble au numéro d’une carte de paiement. Il n’a pas été lu, et rien n’en est gardé. Les cartes de paiement vont sur le terminal de paiement.</translation>
    </message>
    <message>
        <source>Change basket to add it. {product} was not added.</source>
        <extracomment>scan.change-basket-to-add</extracomment>
        <translation>Touchez Modifier le panier pour l’ajouter. {product} n’a pas été ajouté.</translation>
    </message>
    <message>
        <source>The customer of this sale was not changed.</source>
        <extracomment>scan.customer-not-changed</extracomment>
        <translation>Le client de cette vente n’a pas été changé.</translation>
    </message>
    <message>
        <source>Customer is now {customer}</source>
        <extracomment>scan.customer-of-sale</extracomment>
        <translation>Le client est maintenant {customer}</translation>
    </message>
    <message>
        <source>Membership ended. Nothing was changed. Ask for another card.</source>
        <extracomment>scan.membership-ended</extracomment>
        <translation>Adhésion terminée. Rien n’a été changé. Demandez une autre carte.</translation>
    </message>
    <message>
        <source>Membership ended on {date}. Nothing was changed. Ask for another card.</source>
        <extracomment>scan.membership-ended-on</extracomment>
        <translation>Adhésion terminée le {date}. Rien n’a été changé. Demandez une autre carte.</translation>
    </message>
    <message>
        <source>Money was taken already. The customer was not changed.</source>
        <extracomment>scan.money-was-taken</extracomment>
        <translation>De l’argent a déjà été pris. Le client n’a pas été changé.</translation>
    </message>
    <message>
        <source>No customer has this card. Nothing was changed. {words}</source>
        <extracomment>scan.no-such-card</extracomment>
        <translation>Aucun client n’a cette carte. Rien n’a été changé. {words}</translation>
    </message>
    <message>
        <source>This card is known, but not active. Nothing was changed. Ask for another card or the phone number.</source>
        <extracomment>scan.not-active</extracomment>
        <translation>Cette carte est connue, mais pas active. Rien n’a été changé. Demandez une autre carte ou le téléphone.</translation>
    </message>
    <message>
        <source>This card is known, but the customer has not confirmed it yet. Nothing was changed. Ask for the phone number.</source>
        <extracomment>scan.not-verified</extracomment>
        <translation>Cette carte est connue, mais le client ne l’a pas encore confirmée. Rien n’a été changé. Demandez le téléphone.</translation>
    </message>
    <message>
        <source>Nothing found for {code}. Nothing was added.</source>
        <extracomment>scan.nothing-found</extracomment>
        <translation>Rien trouvé pour {code}. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>That is the code of receipt {number}. Nothing was added.</source>
        <extracomment>scan.receipt</extracomment>
        <translation>C’est le code du ticket {number}. Rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>The books of this till were damaged and have been restored, but the last steps are missing. You can sell; keep the last receipts and call your supervisor.</source>
        <extracomment>till.books-incomplete</extracomment>
        <translation>Le journal de cette caisse était abîmé et a été restauré, mais les derniers pas manquent. Vous pouvez vendre ; gardez les derniers tickets et appelez le responsable.</translation>
    </message>
    <message>
        <source>The books of this till were damaged and nothing of them could be read. They are kept, and new ones were begun. You can sell; call your supervisor.</source>
        <extracomment>till.books-new</extracomment>
        <translation>Le journal de cette caisse était abîmé et rien n’a pu en être lu. Il est gardé, et un nouveau est commencé. Vous pouvez vendre ; appelez le responsable.</translation>
    </message>
    <message>
        <source>The books of this till were damaged and have been restored. No sale is missing. Go on selling, and tell your supervisor.</source>
        <extracomment>till.books-restored</extracomment>
        <translation>Le journal de cette caisse était abîmé et a été restauré. Aucune vente ne manque. Continuez à vendre, et prévenez le responsable.</translation>
    </message>
    <message>
        <source>The books of this till are older than they were: an older copy was put back. Receipt numbers go on behind the last one known. You can sell; call your supervisor.</source>
        <extracomment>till.books-set-back</extracomment>
        <translation>Le journal de cette caisse est plus ancien qu’avant : une vieille copie a été remise. Les numéros de ticket continuent après le dernier connu. Vous pouvez vendre ; appelez le responsable.</translation>
    </message>
    <message>
        <source>The books of this till were changed or damaged (row {row}). What is kept beside them is safe. Close the till and open it again: it restores them. Tell your supervisor.</source>
        <extracomment>till.books-tampered</extracomment>
        <translation>Le journal de cette caisse a été modifié ou abîmé (ligne {row}). Ce qui est gardé à côté est en sûreté. Fermez la caisse et rouvrez-la : elle le restaure. Prévenez le responsable.</translation>
    </message>
    <message>
        <source>The books of this till are damaged. Close the till and open it again: it restores them by itself. If this comes back, call your supervisor.</source>
        <extracomment>till.damaged</extracomment>
        <translation>Le journal de cette caisse est abîmé. Fermez la caisse et rouvrez-la : elle le restaure d’elle-même. Si cela revient, appelez le responsable.</translation>
    </message>
    <message>
        <source>The baskets kept on this till were damaged. What was not paid yet has to be scanned again, parked baskets too. What was sold is safe; tell your supervisor.</source>
        <extracomment>till.damaged-baskets</extracomment>
        <translation>Les paniers gardés sur cette caisse étaient abîmés. Ce qui n’est pas encore payé est à scanner à nouveau, paniers en attente compris. Ce qui a été vendu est en sûreté ; prévenez le responsable.</translation>
    </message>
    <message>
        <source>The quick keys arranged on this till were damaged. Those of the products file are shown. Go on selling, and tell your supervisor.</source>
        <extracomment>till.damaged-keys</extracomment>
        <translation>Les touches rapides arrangées sur cette caisse étaient abîmées. Celles du fichier de produits sont affichées. Continuez à vendre, et prévenez le responsable.</translation>
    </message>
    <message>
        <source>The list of unknown products was damaged and begins anew. Go on selling, and tell your supervisor.</source>
        <extracomment>till.damaged-unknown</extracomment>
        <translation>La liste des produits inconnus était abîmée et recommence à zéro. Continuez à vendre, et prévenez le responsable.</translation>
    </message>
    <message>
        <source>{said}, {next}</source>
        <extracomment>till.facts</extracomment>
        <translation>{said}, {next}</translation>
    </message>
    <message>
        <source>Sale {number} is finished and kept. Change: {change}</source>
        <extracomment>till.finished-before</extracomment>
        <translation>La vente {number} est terminée et enregistrée. Monnaie : {change}</translation>
    </message>
    <message>
        <source>Something unexpected happened. What was recorded is safe. Try again. Incident {incident}</source>
        <extracomment>till.incident</extracomment>
        <translation>Quelque chose d’inattendu s’est produit. Ce qui a été enregistré est en sûreté. Réessayez. Incident {incident}</translation>
    </message>
    <message>
        <source>A newer Cashier wrote the books of this till. What was sold is safe. No sale can begin until that Cashier is installed again: call your supervisor.</source>
        <extracomment>till.newer-books</extracomment>
        <translation>Une version plus récente de Cashier a écrit le journal de cette caisse. Ce qui a été vendu est en sûreté. Aucune vente ne peut commencer avant qu’elle soit réinstallée : appelez le responsable.</translation>
    </message>
    <message>
        <source>The disk of this till is full. What was sold is safe, and a sale that is open can be finished. No new sale can begin: call your supervisor.</source>
        <extracomment>till.no-room</extracomment>
        <translation>Le disque de cette caisse est plein. Ce qui a été vendu est en sûreté, et une vente ouverte peut être terminée. Aucune nouvelle vente ne peut commencer : appelez le responsable.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer. Selling goes on.</source>
        <extracomment>till.offline</extracomment>
        <translation>CRM.COM ne répond pas. La vente continue.</translation>
    </message>
    <message>
        <source>Opening the till…</source>
        <extracomment>till.opening</extracomment>
        <translation>Ouverture de la caisse…</translation>
    </message>
    <message>
        <source>This till may not write to its disk. What was sold is safe. No sale can begin: call your supervisor.</source>
        <extracomment>till.read-only</extracomment>
        <translation>Cette caisse ne peut pas écrire sur son disque. Ce qui a été vendu est en sûreté. Aucune vente ne peut commencer : appelez le responsable.</translation>
    </message>
    <message>
        <source>Sale cancelled. Nothing is to be paid.</source>
        <extracomment>till.sale-cancelled</extracomment>
        <translation>Vente annulée. Il n’y a rien à payer.</translation>
    </message>
    <message>
        <source>Sale cancelled. Give back {amount}: cash in cash, cards on the terminal.</source>
        <extracomment>till.sale-cancelled-give-back</extracomment>
        <translation>Vente annulée. Rendez {amount} : espèces en espèces, cartes sur le terminal.</translation>
    </message>
    <message>
        <source>The till could not write to its disk. What the screen shows is what was written. Try again; if it stays, call your supervisor.</source>
        <extracomment>till.storage</extracomment>
        <translation>La caisse n’a pas pu écrire sur son disque. L’écran montre ce qui a été écrit. Réessayez ; si cela persiste, appelez le responsable.</translation>
    </message>
</context>
<context>
    <name>top-bar</name>
    <message>
        <source>Answer awaited</source>
        <extracomment>top-bar/awaited</extracomment>
        <translation>Réponse attendue</translation>
    </message>
    <message>
        <source>Offline by hand</source>
        <extracomment>top-bar/by-hand</extracomment>
        <translation>Mise hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>Offline by hand, {n} purchases queued</source>
        <extracomment>top-bar/by-hand-queued; one: Offline by hand, {n} purchase queued</extracomment>
        <translation>
            <numerusform>Mise hors ligne, {n} achat à envoyer</numerusform>
            <numerusform>Mise hors ligne, {n} achats à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>top-bar/connected</extracomment>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>top-bar/connection</extracomment>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Cover open</source>
        <extracomment>top-bar/cover-open</extracomment>
        <translation>Capot ouvert</translation>
    </message>
    <message>
        <source>Another CRM.COM</source>
        <extracomment>top-bar/elsewhere</extracomment>
        <translation>Autre CRM.COM</translation>
    </message>
    <message>
        <source>API key refused</source>
        <extracomment>top-bar/key-refused</extracomment>
        <translation>Clé API refusée</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>top-bar/language</extracomment>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>top-bar/lock</extracomment>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>top-bar/menu</extracomment>
        <translation>Menu</translation>
    </message>
    <message>
        <source>No API key</source>
        <extracomment>top-bar/no-key</extracomment>
        <translation>Pas de clé API</translation>
    </message>
    <message>
        <source>No cashier signs in on this till yet</source>
        <extracomment>top-bar/no-people</extracomment>
        <translation>Aucun caissier ne se connecte encore sur cette caisse</translation>
    </message>
    <message>
        <source>No printer</source>
        <extracomment>top-bar/no-printer</extracomment>
        <translation>Sans imprimante</translation>
    </message>
    <message>
        <source>State not known</source>
        <extracomment>top-bar/not-known</extracomment>
        <translation>État inconnu</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <extracomment>top-bar/not-reachable</extracomment>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Not secure</source>
        <extracomment>top-bar/not-secure</extracomment>
        <translation>Pas sûr</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>top-bar/offline</extracomment>
        <translation>Hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>Offline, {n} purchases queued</source>
        <extracomment>top-bar/offline-queued; one: Offline, {n} purchase queued</extracomment>
        <translation>
            <numerusform>Hors ligne, {n} achat à envoyer</numerusform>
            <numerusform>Hors ligne, {n} achats à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of paper</source>
        <extracomment>top-bar/out-of-paper</extracomment>
        <translation>Plus de papier</translation>
    </message>
    <message>
        <source>Paper low</source>
        <extracomment>top-bar/paper-low</extracomment>
        <translation>Peu de papier</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>top-bar/printer</extracomment>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Printer state not known</source>
        <extracomment>top-bar/printer-not-known</extracomment>
        <translation>État de l’imprimante inconnu</translation>
    </message>
    <message>
        <source>Printer not reachable</source>
        <extracomment>top-bar/printer-not-reachable</extracomment>
        <translation>Imprimante injoignable</translation>
    </message>
    <message>
        <source>Printer offline</source>
        <extracomment>top-bar/printer-offline</extracomment>
        <translation>Imprimante hors ligne</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <extracomment>top-bar/printer-ready</extracomment>
        <translation>Imprimante prête</translation>
    </message>
    <message>
        <source>Printing</source>
        <extracomment>top-bar/printing</extracomment>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Cashier</source>
        <extracomment>top-bar/product</extracomment>
        <translation>Cashier</translation>
    </message>
    <message>
        <source>Products</source>
        <extracomment>top-bar/products</extracomment>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Purchases</source>
        <extracomment>top-bar/purchases</extracomment>
        <translation>Achats</translation>
    </message>
    <message>
        <source>queued</source>
        <extracomment>top-bar/queued</extracomment>
        <translation>à envoyer</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>top-bar/ready</extracomment>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Sale</source>
        <extracomment>top-bar/sale</extracomment>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>top-bar/settings</extracomment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <extracomment>top-bar/sync</extracomment>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <extracomment>top-bar/time</extracomment>
        <translation>Heure : {time}</translation>
    </message>
</context>
<context>
    <name>unknown-outcome</name>
    <message>
        <source>Try {checks}, next in {seconds} s</source>
        <extracomment>unknown-outcome/asked</extracomment>
        <translation>Essai {checks}, prochain dans {seconds} s</translation>
    </message>
    <message>
        <source>No answer: asking whether it was recorded</source>
        <extracomment>unknown-outcome/asking</extracomment>
        <translation>Pas de réponse : vérification</translation>
    </message>
    <message>
        <source>Asking now…</source>
        <extracomment>unknown-outcome/asking-now</extracomment>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Spent automatically</source>
        <extracomment>unknown-outcome/automatic</extracomment>
        <translation>Utilisé automatiquement</translation>
    </message>
    <message>
        <source>Spent automatically, expected</source>
        <extracomment>unknown-outcome/automatic-shown</extracomment>
        <translation>Utilisé automatiquement, prévu</translation>
    </message>
    <message>
        <source>Reward to be confirmed</source>
        <extracomment>unknown-outcome/band-title</extracomment>
        <translation>Récompense à confirmer</translation>
    </message>
    <message>
        <source>Cancel this sale</source>
        <extracomment>unknown-outcome/cancel</extracomment>
        <translation>Annuler cette vente</translation>
    </message>
    <message>
        <source>Cancel sale and reverse reward</source>
        <extracomment>unknown-outcome/cancel-confirm</extracomment>
        <translation>Annuler la vente et la récompense</translation>
    </message>
    <message>
        <source>Sale {number} is given up, no money is taken. If CRM.COM recorded it after all, the till cancels it there.</source>
        <extracomment>unknown-outcome/cancel-explained</extracomment>
        <translation>La vente {number} est abandonnée, aucun argent n’est pris. Si CRM.COM l’a enregistrée malgré tout, la caisse l’y annule.</translation>
    </message>
    <message>
        <source>Cancel this sale?</source>
        <extracomment>unknown-outcome/cancel-question</extracomment>
        <translation>Annuler cette vente ?</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>unknown-outcome/check</extracomment>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>unknown-outcome/earned</extracomment>
        <translation>Gagné</translation>
    </message>
    <message>
        <source>Expected {amount}, not in the wallet yet</source>
        <extracomment>unknown-outcome/expected</extracomment>
        <translation>{amount} prévus, pas encore en cagnotte</translation>
    </message>
    <message>
        <source>Spent from wallet</source>
        <extracomment>unknown-outcome/from-wallet</extracomment>
        <translation>Payé par la cagnotte</translation>
    </message>
    <message>
        <source>Spent from wallet, expected</source>
        <extracomment>unknown-outcome/from-wallet-shown</extracomment>
        <translation>Payé par la cagnotte, prévu</translation>
    </message>
    <message>
        <source>Go on at full price</source>
        <extracomment>unknown-outcome/full-price</extracomment>
        <translation>Continuer au prix plein</translation>
    </message>
    <message>
        <source>Full price:</source>
        <extracomment>unknown-outcome/full-price-is</extracomment>
        <translation>Prix plein :</translation>
    </message>
    <message>
        <source>the till keeps asking, and Purchases shows what to give back if the discount was recorded after all.</source>
        <extracomment>unknown-outcome/full-price-text</extracomment>
        <translation>la caisse continue d’interroger, et Achats montre ce qu’il faut rendre si la remise a été enregistrée malgré tout.</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>unknown-outcome/goods</extracomment>
        <translation>Articles</translation>
    </message>
    <message>
        <source>if confirmed</source>
        <extracomment>unknown-outcome/if-confirmed</extracomment>
        <translation>si confirmé</translation>
    </message>
    <message>
        <source>Instant discount</source>
        <extracomment>unknown-outcome/instant</extracomment>
        <translation>Remise immédiate</translation>
    </message>
    <message>
        <source>Instant discount, expected</source>
        <extracomment>unknown-outcome/instant-shown</extracomment>
        <translation>Remise immédiate, prévue</translation>
    </message>
    <message>
        <source>Keep sale</source>
        <extracomment>unknown-outcome/keep-sale</extracomment>
        <translation>Garder la vente</translation>
    </message>
    <message>
        <source>Purchase kept on this till as {number}</source>
        <extracomment>unknown-outcome/kept</extracomment>
        <translation>Achat gardé sur cette caisse sous le {number}</translation>
    </message>
    <message>
        <source>Next in {seconds} s</source>
        <extracomment>unknown-outcome/next</extracomment>
        <translation>Prochain dans {seconds} s</translation>
    </message>
    <message>
        <source>go on at full price, so that nobody waits, or press Check now.</source>
        <extracomment>unknown-outcome/next-full-price</extracomment>
        <translation>continuez au prix plein, pour que personne n’attende, ou appuyez sur Vérifier.</translation>
    </message>
    <message>
        <source>Next:</source>
        <extracomment>unknown-outcome/next-step</extracomment>
        <translation>Ensuite :</translation>
    </message>
    <message>
        <source>wait for the answer. The till asks by itself, or press Check now.</source>
        <extracomment>unknown-outcome/next-text</extracomment>
        <translation>attendez la réponse. La caisse interroge d’elle-même, ou appuyez sur Vérifier.</translation>
    </message>
    <message>
        <source>CRM.COM did not answer in time</source>
        <extracomment>unknown-outcome/no-answer</extracomment>
        <translation>CRM.COM n’a pas répondu à temps</translation>
    </message>
    <message>
        <source>No time?</source>
        <extracomment>unknown-outcome/no-time</extracomment>
        <translation>Pas le temps ?</translation>
    </message>
    <message>
        <source>Go on at full price. The till keeps asking, and Purchases shows what to give back if the discount was recorded after all.</source>
        <extracomment>unknown-outcome/no-time-text</extracomment>
        <translation>Continuez au prix plein. La caisse continue d’interroger, et Achats montre ce qu’il faut rendre si la remise a été enregistrée malgré tout.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>unknown-outcome/not-known</extracomment>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>unknown-outcome/not-started</extracomment>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Not in the wallet yet</source>
        <extracomment>unknown-outcome/nothing-expected</extracomment>
        <translation>Pas encore dans la cagnotte</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>unknown-outcome/payment</extracomment>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Safe:</source>
        <extracomment>unknown-outcome/safe</extracomment>
        <translation>En sûreté :</translation>
    </message>
    <message>
        <source>no money is taken. CRM.COM did not have the purchase, so it was sent again under the same number.</source>
        <extracomment>unknown-outcome/safe-sent-again</extracomment>
        <translation>aucun argent n’est pris. CRM.COM n’avait pas l’achat, il a donc été renvoyé sous le même numéro.</translation>
    </message>
    <message>
        <source>no money is taken. The purchase is not sent again before CRM.COM says whether it has it.</source>
        <extracomment>unknown-outcome/safe-text</extracomment>
        <translation>aucun argent n’est pris. L’achat n’est pas renvoyé avant que CRM.COM dise s’il l’a.</translation>
    </message>
    <message>
        <source>Sent to CRM.COM</source>
        <extracomment>unknown-outcome/sent</extracomment>
        <translation>Envoyé à CRM.COM</translation>
    </message>
    <message>
        <source>Not there: sent again</source>
        <extracomment>unknown-outcome/sent-again</extracomment>
        <translation>Pas là-bas : renvoyé</translation>
    </message>
    <message>
        <source>{step}: {state}</source>
        <extracomment>unknown-outcome/step</extracomment>
        <translation>{step} : {state}</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>unknown-outcome/steps</extracomment>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>{resends} of {most}</source>
        <extracomment>unknown-outcome/times</extracomment>
        <translation>{resends} sur {most}</translation>
    </message>
    <message>
        <source>Checking if the purchase was recorded</source>
        <extracomment>unknown-outcome/title</extracomment>
        <translation>Vérification de l’enregistrement de l’achat</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>unknown-outcome/to-pay</extracomment>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>unknown-outcome/totals</extracomment>
        <translation>Totaux</translation>
    </message>
</context>
</TS>
