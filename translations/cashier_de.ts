<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>cancel</name>
    <message>
        <source>CRM.COM has another purchase under this number. Nothing was changed. See the address in Settings.</source>
        <extracomment>cancel/another</extracomment>
        <translation>CRM.COM hat unter dieser Nummer einen anderen Einkauf. Nichts wurde geändert. Prüfen Sie die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>In the wallet at CRM.COM</source>
        <extracomment>cancel/at-crm</extracomment>
        <translation>Im Guthaben bei CRM.COM</translation>
    </message>
    <message>
        <source>At the till</source>
        <extracomment>cancel/at-till</extracomment>
        <translation>An der Kasse</translation>
    </message>
    <message>
        <source>Spent automatically, returned</source>
        <extracomment>cancel/automatic</extracomment>
        <translation>Automatisch eingelöst, geht zurück</translation>
    </message>
    <message>
        <source>CRM.COM does not answer. The purchase is unchanged. Try again later.</source>
        <extracomment>cancel/away</extracomment>
        <translation>CRM.COM antwortet nicht. Der Einkauf bleibt, wie er ist. Bitte später noch einmal.</translation>
    </message>
    <message>
        <source>Give back on the card terminal</source>
        <extracomment>cancel/back-card</extracomment>
        <translation>Am Kartenterminal zurückzahlen</translation>
    </message>
    <message>
        <source>Give back on the card, slip {slip}</source>
        <extracomment>cancel/back-card-slip</extracomment>
        <translation>Auf die Karte zurück, Beleg {slip}</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <extracomment>cancel/back-cash</extracomment>
        <translation>Bar zurückgeben</translation>
    </message>
    <message>
        <source>Give back what its receipt says</source>
        <extracomment>cancel/back-not-known</extracomment>
        <translation>Zurückgeben, was auf dem Bon steht</translation>
    </message>
    <message>
        <source>Nothing to give back</source>
        <extracomment>cancel/back-nothing</extracomment>
        <translation>Nichts zurückzugeben</translation>
    </message>
    <message>
        <source>Cancel this purchase</source>
        <extracomment>cancel/button</extracomment>
        <translation>Diesen Einkauf stornieren</translation>
    </message>
    <message>
        <source>Its cancellation is being checked. Nothing is sent twice.</source>
        <extracomment>cancel/cancel-being-checked</extracomment>
        <translation>Das Storno wird geprüft. Nichts wird zweimal gesendet.</translation>
    </message>
    <message>
        <source>It is cancelled already</source>
        <extracomment>cancel/cancel-cancelled</extracomment>
        <translation>Er ist schon storniert</translation>
    </message>
    <message>
        <source>CRM.COM's number of it is not known here: show the customer's purchases</source>
        <extracomment>cancel/cancel-no-number</extracomment>
        <translation>Seine Nummer bei CRM.COM ist hier nicht bekannt: zeigen Sie die Einkäufe des Kunden</translation>
    </message>
    <message>
        <source>CRM.COM must answer to cancel</source>
        <extracomment>cancel/cancel-offline</extracomment>
        <translation>Zum Stornieren muss CRM.COM antworten</translation>
    </message>
    <message>
        <source>Goods of it are being returned. End that first.</source>
        <extracomment>cancel/cancel-returning</extracomment>
        <translation>Waren davon werden gerade zurückgenommen. Beenden Sie das zuerst.</translation>
    </message>
    <message>
        <source>It is not settled yet: see Waiting to be sent</source>
        <extracomment>cancel/cancel-waiting</extracomment>
        <translation>Noch nicht erledigt: siehe „Noch zu senden“</translation>
    </message>
    <message>
        <source>It was cancelled at CRM.COM already. Give nothing back here.</source>
        <extracomment>cancel/cancelled-already</extracomment>
        <translation>Bei CRM.COM schon storniert. Geben Sie hier nichts zurück.</translation>
    </message>
    <message>
        <source>Choose a reason first</source>
        <extracomment>cancel/choose-reason</extracomment>
        <translation>Wählen Sie erst einen Grund</translation>
    </message>
    <message>
        <source>Cancel purchase and reverse reward</source>
        <extracomment>cancel/confirm</extracomment>
        <translation>Einkauf und Bonus stornieren</translation>
    </message>
    <message>
        <source>Cancel purchase and give back</source>
        <extracomment>cancel/confirm-alone</extracomment>
        <translation>Stornieren und zurückgeben</translation>
    </message>
    <message numerus="yes">
        <source>All {n} lines, {total}, {when}. This cannot be undone.</source>
        <extracomment>cancel/explained; one: {n} line, {total}, {when}. This cannot be undone.</extracomment>
        <translation>
            <numerusform>{n} Position, {total}, {when}. Das ist endgültig.</numerusform>
            <numerusform>Alle {n} Positionen, {total}, {when}. Das ist endgültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it, {total}, {when}, bought at another till. This cannot be undone.</source>
        <extracomment>cancel/explained-elsewhere</extracomment>
        <translation>Der ganze Einkauf, {total}, {when}, an einer anderen Kasse. Das ist endgültig.</translation>
    </message>
    <message>
        <source>Instant discount, taken back</source>
        <extracomment>cancel/instant</extracomment>
        <translation>Sofortrabatt, entfällt</translation>
    </message>
    <message>
        <source>Keep purchase</source>
        <extracomment>cancel/keep</extracomment>
        <translation>Einkauf behalten</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>cancel/not-known</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>No purchase is chosen</source>
        <extracomment>cancel/nothing-chosen</extracomment>
        <translation>Kein Einkauf ist gewählt</translation>
    </message>
    <message>
        <source>Spent on request, returned</source>
        <extracomment>cancel/on-request</extracomment>
        <translation>Auf Wunsch eingelöst, geht zurück</translation>
    </message>
    <message>
        <source>Cancel reason: {reason}</source>
        <extracomment>cancel/reason</extracomment>
        <translation>Stornogrund: {reason}</translation>
    </message>
    <message>
        <source>Customer does not want it</source>
        <extracomment>cancel/reason-changed-mind</extracomment>
        <translation>Kunde möchte ihn nicht</translation>
    </message>
    <message>
        <source>Goods are faulty</source>
        <extracomment>cancel/reason-faulty</extracomment>
        <translation>Ware ist fehlerhaft</translation>
    </message>
    <message>
        <source>Mistake at the till</source>
        <extracomment>cancel/reason-mistake</extracomment>
        <translation>Fehler an der Kasse</translation>
    </message>
    <message>
        <source>Another reason</source>
        <extracomment>cancel/reason-other</extracomment>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>CRM.COM does not show it: {words} The purchase is unchanged.</source>
        <extracomment>cancel/refused</extracomment>
        <translation>CRM.COM zeigt ihn nicht: {words} Der Einkauf bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Reward, taken back</source>
        <extracomment>cancel/taken-back</extracomment>
        <translation>Bonus, entfällt</translation>
    </message>
    <message>
        <source>Cancel purchase {number}?</source>
        <extracomment>cancel/title</extracomment>
        <translation>Einkauf {number} stornieren?</translation>
    </message>
    <message>
        <source>Asking CRM.COM how it stands…</source>
        <extracomment>cancel/under-way</extracomment>
        <translation>CRM.COM wird gefragt, wie er steht…</translation>
    </message>
    <message>
        <source>Wallet now</source>
        <extracomment>cancel/wallet-now</extracomment>
        <translation>Guthaben jetzt</translation>
    </message>
    <message>
        <source>Why is it cancelled? The reason is kept at this till. Nothing is cancelled yet.</source>
        <extracomment>cancel/why</extracomment>
        <translation>Warum wird er storniert? Der Grund bleibt an dieser Kasse. Noch ist nichts storniert.</translation>
    </message>
    <message>
        <source>{number} is being cancelled. Give nothing back before CRM.COM has answered.</source>
        <extracomment>purchases.cancel-asked</extracomment>
        <translation>{number} wird storniert. Geben Sie nichts zurück, bevor CRM.COM geantwortet hat.</translation>
    </message>
    <message>
        <source>{number} was not cancelled. The purchase is unchanged. Cancel it again.</source>
        <extracomment>purchases.cancel-not-done</extracomment>
        <translation>{number} wurde nicht storniert. Der Einkauf bleibt, wie er ist. Stornieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>{number} needs a person: CRM.COM does not show whether it is cancelled. {words}</source>
        <extracomment>purchases.cancel-not-known</extracomment>
        <translation>Zu {number} ist zu entscheiden: CRM.COM zeigt nicht, ob der Einkauf storniert ist. {words}</translation>
    </message>
    <message>
        <source>CRM.COM did not cancel {number}: {words} The purchase is unchanged.</source>
        <extracomment>purchases.cancel-refused</extracomment>
        <translation>CRM.COM hat {number} nicht storniert: {words} Der Einkauf bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>{number} is cancelled. Give back {cash} in cash and {card} on the card terminal.</source>
        <extracomment>purchases.cancelled-both</extracomment>
        <translation>{number} ist storniert. Geben Sie {cash} bar zurück und {card} am Kartenterminal.</translation>
    </message>
    <message>
        <source>{number} is cancelled. Give back {amount} on the card terminal.</source>
        <extracomment>purchases.cancelled-card</extracomment>
        <translation>{number} ist storniert. Zahlen Sie {amount} am Kartenterminal zurück.</translation>
    </message>
    <message>
        <source>{number} is cancelled. Give back {amount} in cash.</source>
        <extracomment>purchases.cancelled-cash</extracomment>
        <translation>{number} ist storniert. Geben Sie {amount} bar zurück.</translation>
    </message>
    <message>
        <source>{number} is cancelled. Give back what its receipt says was paid.</source>
        <extracomment>purchases.cancelled-elsewhere</extracomment>
        <translation>{number} ist storniert. Geben Sie zurück, was laut Bon bezahlt wurde.</translation>
    </message>
    <message>
        <source>{number} is cancelled. There is nothing to give back.</source>
        <extracomment>purchases.cancelled-nothing</extracomment>
        <translation>{number} ist storniert. Es ist nichts zurückzugeben.</translation>
    </message>
</context>
<context>
    <name>claims</name>
    <message>
        <source>{number} belongs to {name} now. It is being sent to CRM.COM.</source>
        <extracomment>claims.given</extracomment>
        <translation>{number} gehört jetzt zu {name} und wird an CRM.COM gesendet.</translation>
    </message>
    <message>
        <source>CRM.COM has not confirmed this customer. Nothing was changed. Try again when it answers.</source>
        <extracomment>claims.not-checked</extracomment>
        <translation>CRM.COM hat diesen Kunden nicht bestätigt. Nichts wurde geändert. Noch einmal, wenn es antwortet.</translation>
    </message>
    <message>
        <source>Purchases are not given to customers on this till.</source>
        <extracomment>claims.off</extracomment>
        <translation>Einkäufe werden an dieser Kasse keinen Kunden zugeordnet.</translation>
    </message>
    <message>
        <source>{number} was cancelled, or goods of it came back. Nothing was changed.</source>
        <extracomment>claims.returned</extracomment>
        <translation>{number} wurde storniert, oder Waren davon kamen zurück. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{number} belongs to a customer already. Nothing was changed.</source>
        <extracomment>claims.taken</extracomment>
        <translation>{number} gehört schon zu einem Kunden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This customer got as many purchases today as one may. Nothing was changed. Try tomorrow.</source>
        <extracomment>claims.too-many</extracomment>
        <translation>Dieser Kunde hat heute so viele Einkäufe bekommen wie erlaubt. Nichts wurde geändert. Morgen geht es wieder.</translation>
    </message>
    <message>
        <source>{number} is too old to be given to a customer. Nothing was changed.</source>
        <extracomment>claims.too-old</extracomment>
        <translation>{number} ist zu alt, um einem Kunden zugeordnet zu werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Print addendum</source>
        <extracomment>claims/addendum</extracomment>
        <translation>Nachtrag drucken</translation>
    </message>
    <message>
        <source>Add customer to this purchase</source>
        <extracomment>claims/button</extracomment>
        <translation>Kunden diesem Einkauf zuordnen</translation>
    </message>
    <message>
        <source>Give this purchase to {name}</source>
        <extracomment>claims/confirm</extracomment>
        <translation>Diesen Einkauf {name} zuordnen</translation>
    </message>
    <message>
        <source>The purchase is sent to CRM.COM with its own date, and the customer earns on it. It can be given once. What CRM.COM takes off is given back to her.</source>
        <extracomment>claims/explained</extracomment>
        <translation>Der Einkauf geht mit seinem eigenen Datum an CRM.COM, und der Kunde sammelt darauf. Das geht nur einmal. Was CRM.COM abzieht, bekommt der Kunde zurück.</translation>
    </message>
    <message>
        <source>Keep without customer</source>
        <extracomment>claims/keep</extracomment>
        <translation>Ohne Kunden lassen</translation>
    </message>
    <message>
        <source>CRM.COM has not confirmed this customer</source>
        <extracomment>claims/not-checked</extracomment>
        <translation>CRM.COM hat diesen Kunden nicht bestätigt</translation>
    </message>
    <message>
        <source>Not on this till</source>
        <extracomment>claims/off</extracomment>
        <translation>Nicht an dieser Kasse</translation>
    </message>
    <message>
        <source>It was cancelled, or goods of it came back</source>
        <extracomment>claims/returned</extracomment>
        <translation>Storniert, oder Waren davon kamen zurück</translation>
    </message>
    <message>
        <source>It belongs to a customer already</source>
        <extracomment>claims/taken</extracomment>
        <translation>Er gehört schon zu einem Kunden</translation>
    </message>
    <message>
        <source>Give {number} to {name}?</source>
        <extracomment>claims/title</extracomment>
        <translation>{number} {name} zuordnen?</translation>
    </message>
    <message>
        <source>This customer got enough of them today</source>
        <extracomment>claims/too-many</extracomment>
        <translation>Dieser Kunde bekam heute genug davon</translation>
    </message>
    <message>
        <source>It is too old to be given to a customer</source>
        <extracomment>claims/too-old</extracomment>
        <translation>Zu alt, um einem Kunden zugeordnet zu werden</translation>
    </message>
</context>
<context>
    <name>customer-card</name>
    <message>
        <source>Card ending {ending}</source>
        <extracomment>customer-card/card</extracomment>
        <translation>Karte …{ending}</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>customer-card/group</extracomment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>No reward on this sale</source>
        <extracomment>customer-card/no-reward</extracomment>
        <translation>Kein Bonus für diesen Verkauf</translation>
    </message>
    <message>
        <source>No customer</source>
        <extracomment>customer-card/nobody</extracomment>
        <translation>Kein Kunde</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <extracomment>customer-card/not-checked</extracomment>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>customer-card/not-known</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Phone ending {ending}</source>
        <extracomment>customer-card/phone</extracomment>
        <translation>Telefon …{ending}</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <extracomment>customer-card/show-personal</extracomment>
        <translation>Persönliche Daten zeigen</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>customer-card/wallet</extracomment>
        <translation>Guthaben</translation>
    </message>
</context>
<context>
    <name>customer-display</name>
    <message>
        <source>Your basket</source>
        <extracomment>customer-display/basket</extracomment>
        <translation>Ihr Warenkorb</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>customer-display/change</extracomment>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Your reward follows when the sale is recorded.</source>
        <extracomment>customer-display/follows</extracomment>
        <translation>Ihr Bonus folgt, sobald der Verkauf gebucht ist.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>customer-display/not-known</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Show your card or app to earn a reward.</source>
        <extracomment>customer-display/show-card</extracomment>
        <translation>Zeigen Sie Karte oder App, um Bonus zu sammeln.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>customer-display/thank-you</extracomment>
        <translation>Vielen Dank</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>customer-display/to-pay</extracomment>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Updating…</source>
        <extracomment>customer-display/updating</extracomment>
        <translation>Wird aktualisiert…</translation>
    </message>
    <message>
        <source>Wallet after</source>
        <extracomment>customer-display/wallet-after</extracomment>
        <translation>Guthaben danach</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>customer-display/welcome</extracomment>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Customer display</source>
        <extracomment>customer-display/window</extracomment>
        <translation>Kundenanzeige</translation>
    </message>
    <message>
        <source>You earn</source>
        <extracomment>customer-display/you-earn</extracomment>
        <translation>Sie sammeln</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Figures of this till</source>
        <extracomment>figures/figures</extracomment>
        <translation>Zahlen dieser Kasse</translation>
    </message>
    <message>
        <source>{what}, half of them within</source>
        <extracomment>figures/half</extracomment>
        <translation>{what}, die Hälfte in höchstens</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <extracomment>figures/milliseconds</extracomment>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>{what}, 19 of 20 within</source>
        <extracomment>figures/most</extracomment>
        <translation>{what}, 19 von 20 in höchstens</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>figures/not-yet</extracomment>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>From payment to receipt</source>
        <extracomment>figures/paper</extracomment>
        <translation>Von der Zahlung zum Bon</translation>
    </message>
    <message>
        <source>Reward from CRM.COM</source>
        <extracomment>figures/preview</extracomment>
        <translation>Bonus von CRM.COM</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>figures/sales</extracomment>
        <translation>Verkäufe</translation>
    </message>
    <message>
        <source>From scan to line</source>
        <extracomment>figures/scan</extracomment>
        <translation>Vom Scan zur Position</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>figures/show</extracomment>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Since this till was started. They are kept nowhere and are of nobody.</source>
        <extracomment>figures/since</extracomment>
        <translation>Seit dem Start dieser Kasse. Nichts davon wird gespeichert oder gehört zu einer Person.</translation>
    </message>
    <message>
        <source>Taps for each sale</source>
        <extracomment>figures/taps</extracomment>
        <translation>Berührungen je Verkauf</translation>
    </message>
</context>
<context>
    <name>identify</name>
    <message>
        <source>Membership ended. Sell without customer, or ask for another card.</source>
        <extracomment>identify.ended</extracomment>
        <translation>Mitgliedschaft beendet. Ohne Kunden verkaufen oder nach einer anderen Karte fragen.</translation>
    </message>
    <message>
        <source>Membership ended on {date}. Sell without customer, or ask for another card.</source>
        <extracomment>identify.ended-on</extracomment>
        <translation>Mitgliedschaft beendet am {date}. Ohne Kunden verkaufen oder nach einer anderen Karte fragen.</translation>
    </message>
    <message>
        <source>One customer found</source>
        <extracomment>identify.found</extracomment>
        <translation>Ein Kunde gefunden</translation>
    </message>
    <message>
        <source>Type it, then press Find customer</source>
        <extracomment>identify.hint.other</extracomment>
        <translation>Eingeben, dann Kunden suchen drücken</translation>
    </message>
    <message>
        <source>The customer is looked up after digit {length}</source>
        <extracomment>identify.hint.phone</extracomment>
        <translation>Die Suche beginnt nach {length} Ziffern</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <extracomment>identify.looking</extracomment>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>This is known, but not active. Nothing was changed. Ask for another card, the phone number or the e-mail.</source>
        <extracomment>identify.not-active</extracomment>
        <translation>Bekannt, aber nicht aktiv. Nichts wurde geändert. Fragen Sie nach anderer Karte, Telefonnummer oder E-Mail.</translation>
    </message>
    <message>
        <source>No customer has this card. Nothing was changed. Check the number, or ask for the phone number.</source>
        <extracomment>identify.not-found.card</extracomment>
        <translation>Kein Kunde hat diese Karte. Nichts wurde geändert. Nummer prüfen oder nach der Telefonnummer fragen.</translation>
    </message>
    <message>
        <source>No customer has this address. Nothing was changed. Check the spelling, or ask for the card.</source>
        <extracomment>identify.not-found.email</extracomment>
        <translation>Kein Kunde hat diese Adresse. Nichts wurde geändert. Schreibweise prüfen oder nach der Karte fragen.</translation>
    </message>
    <message>
        <source>No customer has this address. Nothing was changed. Did you mean {domain}?</source>
        <extracomment>identify.not-found.email-typo</extracomment>
        <translation>Kein Kunde hat diese Adresse. Nichts wurde geändert. Meinten Sie {domain}?</translation>
    </message>
    <message>
        <source>No customer has this number. Nothing was changed. Check the number, or ask for the card.</source>
        <extracomment>identify.not-found.phone</extracomment>
        <translation>Kein Kunde hat diese Nummer. Nichts wurde geändert. Nummer prüfen oder nach der Karte fragen.</translation>
    </message>
    <message>
        <source>This is known, but the customer has not confirmed it yet. Nothing was changed. Ask for another card, the phone number or the e-mail.</source>
        <extracomment>identify.not-verified</extracomment>
        <translation>Bekannt, aber vom Kunden noch nicht bestätigt. Nichts wurde geändert. Fragen Sie nach anderer Karte, Telefonnummer oder E-Mail.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer. The number is kept with the sale and checked when it is sent.</source>
        <extracomment>identify.offline</extracomment>
        <translation>CRM.COM antwortet nicht. Die Nummer bleibt beim Verkauf und wird geprüft, wenn er gesendet wird.</translation>
    </message>
    <message>
        <source>More than one customer has this address. Nothing was changed. Ask for the card or the phone number.</source>
        <extracomment>identify.several</extracomment>
        <translation>Mehr als ein Kunde hat diese Adresse. Nichts wurde geändert. Nach der Karte oder der Telefonnummer fragen.</translation>
    </message>
    <message>
        <source>Back to basket</source>
        <extracomment>identify/back</extracomment>
        <translation>Zurück zum Warenkorb</translation>
    </message>
    <message>
        <source>Back to purchases</source>
        <extracomment>identify/back-to-purchases</extracomment>
        <translation>Zurück zu den Einkäufen</translation>
    </message>
    <message>
        <source>By card number</source>
        <extracomment>identify/by-card</extracomment>
        <translation>Mit Kartennummer</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <extracomment>identify/by-email</extracomment>
        <translation>Mit E-Mail</translation>
    </message>
    <message>
        <source>By phone</source>
        <extracomment>identify/by-phone</extracomment>
        <translation>Mit Telefon</translation>
    </message>
    <message>
        <source>Card number</source>
        <extracomment>identify/card, identify/card-field</extracomment>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>Check the spelling, or ask for the phone number or the card.</source>
        <extracomment>identify/check-spelling</extracomment>
        <translation>Schreibweise prüfen oder nach Telefonnummer oder Karte fragen.</translation>
    </message>
    <message>
        <source>Choose country code {code}</source>
        <extracomment>identify/choose-country</extracomment>
        <translation>Vorwahl {code} wählen</translation>
    </message>
    <message>
        <source>Continue without customer</source>
        <extracomment>identify/continue-without-customer</extracomment>
        <translation>Weiter ohne Kunden</translation>
    </message>
    <message>
        <source>Country codes</source>
        <extracomment>identify/countries</extracomment>
        <translation>Landesvorwahlen</translation>
    </message>
    <message>
        <source>Country code {code}</source>
        <extracomment>identify/country-code</extracomment>
        <translation>Landesvorwahl {code}</translation>
    </message>
    <message>
        <source>Customer found: {name}</source>
        <extracomment>identify/customer-found</extracomment>
        <translation>Kunde gefunden: {name}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>identify/email</extracomment>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>identify/email-field</extracomment>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Find customer</source>
        <extracomment>identify/find-customer</extracomment>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>{line} CRM.COM: {words}</source>
        <extracomment>identify/line-and-words</extracomment>
        <translation>{line} CRM.COM: {words}</translation>
    </message>
    <message>
        <source>Member number</source>
        <extracomment>identify/member-number</extracomment>
        <translation>Mitgliedsnummer</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <extracomment>identify/membership-ended</extracomment>
        <translation>Mitgliedschaft beendet</translation>
    </message>
    <message>
        <source>Not found?</source>
        <extracomment>identify/not-found</extracomment>
        <translation>Nicht gefunden?</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>identify/not-known</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing is typed yet</source>
        <extracomment>identify/nothing-typed</extracomment>
        <translation>Noch nichts eingegeben</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>identify/phone</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>identify/phone-field</extracomment>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Recent at this till</source>
        <extracomment>identify/recent</extracomment>
        <translation>Zuletzt an dieser Kasse</translation>
    </message>
    <message>
        <source>Recent customer {name}, card ending {ending}</source>
        <extracomment>identify/recent-card</extracomment>
        <translation>Letzter Kunde {name}, Karte …{ending}</translation>
    </message>
    <message>
        <source>Recent customer {name}, by e-mail</source>
        <extracomment>identify/recent-email</extracomment>
        <translation>Letzter Kunde {name}, mit E-Mail</translation>
    </message>
    <message>
        <source>Recent customer {name}, phone ending {ending}</source>
        <extracomment>identify/recent-phone</extracomment>
        <translation>Letzter Kunde {name}, Telefon …{ending}</translation>
    </message>
    <message>
        <source>Remove customer</source>
        <extracomment>identify/remove-customer</extracomment>
        <translation>Kunden entfernen</translation>
    </message>
    <message>
        <source>The scanner works on every screen, nothing to tap.</source>
        <extracomment>identify/scan-anywhere</extracomment>
        <translation>Der Scanner funktioniert auf jedem Bildschirm, ohne etwas zu drücken.</translation>
    </message>
    <message>
        <source>Scan the card or the app code now</source>
        <extracomment>identify/scan-now</extracomment>
        <translation>Jetzt die Karte oder den App-Code scannen</translation>
    </message>
    <message>
        <source>Spending blocked. Earning still works.</source>
        <extracomment>identify/spending-blocked</extracomment>
        <translation>Einlösen gesperrt. Sammeln geht weiter.</translation>
    </message>
    <message>
        <source>Identify customer</source>
        <extracomment>identify/title</extracomment>
        <translation>Kunden erkennen</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <extracomment>identify/use-domain</extracomment>
        <translation>{domain} verwenden</translation>
    </message>
    <message>
        <source>Use this customer</source>
        <extracomment>identify/use-this-customer</extracomment>
        <translation>Diesen Kunden nehmen</translation>
    </message>
    <message>
        <source>Use this number</source>
        <extracomment>identify/use-this-number</extracomment>
        <translation>Diese Nummer nehmen</translation>
    </message>
    <message>
        <source>Used last</source>
        <extracomment>identify/used-last</extracomment>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>identify/wallet</extracomment>
        <translation>Guthaben</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Clear</source>
        <extracomment>keyboard/clear</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>keyboard/close</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close keyboard</source>
        <extracomment>keyboard/close-keyboard</extracomment>
        <translation>Tastatur schließen</translation>
    </message>
    <message>
        <source>Delete last character</source>
        <extracomment>keyboard/delete</extracomment>
        <translation>Letztes Zeichen löschen</translation>
    </message>
    <message>
        <source>Delete last digit</source>
        <extracomment>keyboard/delete-digit</extracomment>
        <translation>Letzte Ziffer löschen</translation>
    </message>
    <message>
        <source>Digit {digit}</source>
        <extracomment>keyboard/digit</extracomment>
        <translation>Ziffer {digit}</translation>
    </message>
    <message>
        <source>Double zero</source>
        <extracomment>keyboard/double-zero</extracomment>
        <translation>Doppelnull</translation>
    </message>
    <message>
        <source>Key {letter}</source>
        <extracomment>keyboard/key</extracomment>
        <translation>Taste {letter}</translation>
    </message>
    <message>
        <source>Letters {face}</source>
        <extracomment>keyboard/letters</extracomment>
        <translation>Buchstaben {face}</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <extracomment>keyboard/shift</extracomment>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>for all letters</source>
        <extracomment>keyboard/shift-all</extracomment>
        <translation>für alle Buchstaben</translation>
    </message>
    <message>
        <source>for the next letter</source>
        <extracomment>keyboard/shift-next</extracomment>
        <translation>für den nächsten Buchstaben</translation>
    </message>
    <message>
        <source>Signs</source>
        <extracomment>keyboard/signs</extracomment>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>keyboard/space</extracomment>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>{product} is a quick key now</source>
        <extracomment>keys.added</extracomment>
        <translation>{product} ist jetzt eine Schnelltaste</translation>
    </message>
    <message>
        <source>{product} is a quick key already</source>
        <extracomment>keys.has-one</extracomment>
        <translation>{product} ist schon eine Schnelltaste</translation>
    </message>
    <message>
        <source>Begin new group</source>
        <extracomment>keys/begin-group</extracomment>
        <translation>Neue Gruppe beginnen</translation>
    </message>
    <message>
        <source>Tap a key first</source>
        <extracomment>keys/choose-first</extracomment>
        <translation>Tippen Sie erst auf eine Taste</translation>
    </message>
    <message>
        <source>Edit quick keys</source>
        <extracomment>keys/edit-quick-keys</extracomment>
        <translation>Schnelltasten ändern</translation>
    </message>
    <message>
        <source>Finish editing</source>
        <extracomment>keys/finish-editing</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>These are the first ones</source>
        <extracomment>keys/first-page</extracomment>
        <translation>Das sind die ersten</translation>
    </message>
    <message>
        <source>Group name</source>
        <extracomment>keys/group-name</extracomment>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Scan or search a product to add it. Tap a key to move, remove or regroup it.</source>
        <extracomment>keys/hint</extracomment>
        <translation>Produkt scannen oder suchen, um es hinzuzufügen. Taste antippen, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Keep name</source>
        <extracomment>keys/keep-name</extracomment>
        <translation>Namen behalten</translation>
    </message>
    <message>
        <source>Edit key {product}</source>
        <extracomment>keys/key</extracomment>
        <translation>Taste {product} ändern</translation>
    </message>
    <message>
        <source>Keys before</source>
        <extracomment>keys/keys-before</extracomment>
        <translation>Vorige Tasten</translation>
    </message>
    <message>
        <source>Keys of the list</source>
        <extracomment>keys/keys-of-product-list</extracomment>
        <translation>Tasten der Liste</translation>
    </message>
    <message>
        <source>These are the last ones</source>
        <extracomment>keys/last-page</extracomment>
        <translation>Das sind die letzten</translation>
    </message>
    <message>
        <source>These are the keys of the product list</source>
        <extracomment>keys/list-rules</extracomment>
        <translation>Das sind die Tasten der Produktliste</translation>
    </message>
    <message>
        <source>More keys</source>
        <extracomment>keys/more-keys</extracomment>
        <translation>Weitere Tasten</translation>
    </message>
    <message>
        <source>Move back</source>
        <extracomment>keys/move-key-back</extracomment>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Move on</source>
        <extracomment>keys/move-key-on</extracomment>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Name group</source>
        <extracomment>keys/name-group</extracomment>
        <translation>Gruppe benennen</translation>
    </message>
    <message>
        <source>Name this group</source>
        <extracomment>keys/name-this-group</extracomment>
        <translation>Diese Gruppe benennen</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>keys/page-short</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Remove key</source>
        <extracomment>keys/remove-key</extracomment>
        <translation>Taste entfernen</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>ADDENDUM</source>
        <extracomment>paper/addendum</extracomment>
        <translation>NACHTRAG</translation>
    </message>
    <message>
        <source>reward for receipt {number}</source>
        <extracomment>paper/addendum-of</extracomment>
        <translation>Bonus zu Bon {number}</translation>
    </message>
    <message>
        <source>Spent automatically</source>
        <extracomment>paper/automatic</extracomment>
        <translation>Automatisch eingelöst</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>paper/card</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>card {ending}</source>
        <extracomment>paper/card-ending</extracomment>
        <translation>Karte {ending}</translation>
    </message>
    <message>
        <source>Card, slip {slip}</source>
        <extracomment>paper/card-slip</extracomment>
        <translation>Karte, Beleg {slip}</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>paper/cash</extracomment>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>paper/change</extracomment>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Keep this code until your reward is confirmed.</source>
        <extracomment>paper/claim-later</extracomment>
        <translation>Bewahren Sie diesen Code auf, bis Ihr Bonus bestätigt ist.</translation>
    </message>
    <message numerus="yes">
        <source>No card with you? Show this code here within {n} days.</source>
        <extracomment>paper/claim-without-card; one: No card with you? Show this code here within {n} day.</extracomment>
        <translation>
            <numerusform>Keine Karte dabei? Zeigen Sie den Code hier innerhalb von {n} Tag.</numerusform>
            <numerusform>Keine Karte dabei? Zeigen Sie den Code hier innerhalb von {n} Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>COPY {count}</source>
        <extracomment>paper/copy</extracomment>
        <translation>KOPIE {count}</translation>
    </message>
    <message>
        <source>CREDIT NOTE</source>
        <extracomment>paper/credit</extracomment>
        <translation>GUTSCHRIFT</translation>
    </message>
    <message>
        <source>COLLECTED {currency}</source>
        <extracomment>paper/credit-collected</extracomment>
        <translation>KASSIERT {currency}</translation>
    </message>
    <message>
        <source>GIVEN BACK {currency}</source>
        <extracomment>paper/credit-given</extracomment>
        <translation>ZURÜCKGEGEBEN {currency}</translation>
    </message>
    <message>
        <source>Credit note {number}</source>
        <extracomment>paper/credit-number</extracomment>
        <translation>Gutschrift {number}</translation>
    </message>
    <message>
        <source>for receipt {number}, taken back whole</source>
        <extracomment>paper/credit-of</extracomment>
        <translation>für Bon {number}, ganz zurückgenommen</translation>
    </message>
    <message>
        <source>for these goods of receipt {number}</source>
        <extracomment>paper/credit-of-goods</extracomment>
        <translation>für diese Waren von Bon {number}</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>paper/customer</extracomment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Discount</source>
        <extracomment>paper/discount</extracomment>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Discount {percent}%</source>
        <extracomment>paper/discount-percent</extracomment>
        <translation>Rabatt {percent} %</translation>
    </message>
    <message>
        <source>You earned</source>
        <extracomment>paper/earned</extracomment>
        <translation>Gesammelt</translation>
    </message>
    <message>
        <source>Exchange</source>
        <extracomment>paper/exchange</extracomment>
        <translation>Umtausch</translation>
    </message>
    <message>
        <source>MONEY GIVEN BACK</source>
        <extracomment>paper/exchange-back</extracomment>
        <translation>GELD ZURÜCKGEGEBEN</translation>
    </message>
    <message>
        <source>Kept for an exchange: goods of receipt {number}.</source>
        <extracomment>paper/exchange-back-why</extracomment>
        <translation>Für einen Umtausch aufgehoben: Waren von Bon {number}.</translation>
    </message>
    <message>
        <source>Spent from wallet</source>
        <extracomment>paper/from-wallet</extracomment>
        <translation>Guthaben eingelöst</translation>
    </message>
    <message>
        <source>GIFT RECEIPT</source>
        <extracomment>paper/gift</extracomment>
        <translation>GESCHENKBON</translation>
    </message>
    <message>
        <source>{quantity} x</source>
        <extracomment>paper/gift-pieces</extracomment>
        <translation>{quantity} x</translation>
    </message>
    <message>
        <source>{quantity} kg</source>
        <extracomment>paper/gift-weight</extracomment>
        <translation>{quantity} kg</translation>
    </message>
    <message>
        <source>CASH GIVEN BACK</source>
        <extracomment>paper/give-back</extracomment>
        <translation>BAR ZURÜCKGEGEBEN</translation>
    </message>
    <message>
        <source>Receipt {number} was paid in full; a discount or wallet money came off it later.</source>
        <extracomment>paper/give-back-why</extracomment>
        <translation>Bon {number} war voll bezahlt; danach kam noch ein Rabatt oder Guthaben ab.</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>paper/given-back</extracomment>
        <translation>Zurückgegeben</translation>
    </message>
    <message numerus="yes">
        <source>Goods ({n} items)</source>
        <extracomment>paper/goods; one: Goods ({n} item)</extracomment>
        <translation>
            <numerusform>Waren ({n} Artikel)</numerusform>
            <numerusform>Waren ({n} Artikel)</numerusform>
        </translation>
    </message>
    <message>
        <source>Gross</source>
        <extracomment>paper/gross</extracomment>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Instant discount</source>
        <extracomment>paper/instant</extracomment>
        <translation>Sofortrabatt</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>paper/net</extracomment>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Paid back later</source>
        <extracomment>paper/paid-back</extracomment>
        <translation>Wird später zurückgezahlt</translation>
    </message>
    <message>
        <source>Tel {phone}</source>
        <extracomment>paper/phone</extracomment>
        <translation>Tel. {phone}</translation>
    </message>
    <message>
        <source>phone {ending}</source>
        <extracomment>paper/phone-ending</extracomment>
        <translation>Telefon {ending}</translation>
    </message>
    <message>
        <source>{quantity} x {price}</source>
        <extracomment>paper/pieces</extracomment>
        <translation>{quantity} x {price}</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <extracomment>paper/receipt</extracomment>
        <translation>Bon {number}</translation>
    </message>
    <message>
        <source>Rewards</source>
        <extracomment>paper/rewards</extracomment>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <extracomment>paper/rounding</extracomment>
        <translation>Barrundung</translation>
    </message>
    <message>
        <source>Received, signature</source>
        <extracomment>paper/signature</extracomment>
        <translation>Erhalten, Unterschrift</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <extracomment>paper/subtotal</extracomment>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>TEST PAGE</source>
        <extracomment>paper/test</extracomment>
        <translation>TESTSEITE</translation>
    </message>
    <message>
        <source>automatic (GS a)</source>
        <extracomment>paper/test-automatic</extracomment>
        <translation>automatisch (GS a)</translation>
    </message>
    <message>
        <source>Bold letters</source>
        <extracomment>paper/test-bold</extracomment>
        <translation>Fette Schrift</translation>
    </message>
    <message>
        <source>Status channel</source>
        <extracomment>paper/test-channel</extracomment>
        <translation>Statuskanal</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>paper/test-connection</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Density, from light to black</source>
        <extracomment>paper/test-density</extracomment>
        <translation>Schwärzung, von hell bis schwarz</translation>
    </message>
    <message>
        <source>Drawer</source>
        <extracomment>paper/test-drawer</extracomment>
        <translation>Kassenlade</translation>
    </message>
    <message>
        <source>asked to open</source>
        <extracomment>paper/test-drawer-asked</extracomment>
        <translation>Öffnungsbefehl gesendet</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <extracomment>paper/test-drawer-failed</extracomment>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>paper/test-large</extracomment>
        <translation>Groß</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>paper/test-left</extracomment>
        <translation>links</translation>
    </message>
    <message>
        <source>middle</source>
        <extracomment>paper/test-middle</extracomment>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>paper/test-none</extracomment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>paper/test-printer</extracomment>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>paper/test-profile</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>real time (DLE EOT)</source>
        <extracomment>paper/test-real-time</extracomment>
        <translation>Echtzeit (DLE EOT)</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>paper/test-right</extracomment>
        <translation>rechts</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>paper/test-state</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <extracomment>paper/thanks</extracomment>
        <translation>Vielen Dank!</translation>
    </message>
    <message>
        <source>Till {till}</source>
        <extracomment>paper/till</extracomment>
        <translation>Kasse {till}</translation>
    </message>
    <message>
        <source>Reward to be confirmed</source>
        <extracomment>paper/to-be-confirmed</extracomment>
        <translation>Bonus wird noch bestätigt</translation>
    </message>
    <message>
        <source>TO PAY {currency}</source>
        <extracomment>paper/to-pay</extracomment>
        <translation>ZU ZAHLEN {currency}</translation>
    </message>
    <message>
        <source>VAT</source>
        <extracomment>paper/vat</extracomment>
        <translation>MwSt.</translation>
    </message>
    <message>
        <source>VAT {number}</source>
        <extracomment>paper/vat-number</extracomment>
        <translation>USt-IdNr. {number}</translation>
    </message>
    <message>
        <source>Voucher</source>
        <extracomment>paper/voucher</extracomment>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>paper/waived</extracomment>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>Wallet now</source>
        <extracomment>paper/wallet</extracomment>
        <translation>Guthaben jetzt</translation>
    </message>
    <message>
        <source>Price changed, was {price}</source>
        <extracomment>paper/was</extracomment>
        <translation>Preis geändert, war {price}</translation>
    </message>
    <message>
        <source>{quantity} kg x {price}</source>
        <extracomment>paper/weight</extracomment>
        <translation>{quantity} kg x {price}</translation>
    </message>
    <message>
        <source>Sold without reward</source>
        <extracomment>paper/without</extracomment>
        <translation>Ohne Bonus verkauft</translation>
    </message>
</context>
<context>
    <name>past-sale</name>
    <message>
        <source>Spent automatically</source>
        <extracomment>past-sale/automatic</extracomment>
        <translation>Automatisch eingelöst</translation>
    </message>
    <message>
        <source>Paid by card</source>
        <extracomment>past-sale/card</extracomment>
        <translation>Mit Karte bezahlt</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <extracomment>past-sale/cash</extracomment>
        <translation>Bar bezahlt</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <extracomment>past-sale/day</extracomment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Discount</source>
        <extracomment>past-sale/discount</extracomment>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Show earlier lines</source>
        <extracomment>past-sale/earlier</extracomment>
        <translation>Frühere Positionen zeigen</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>past-sale/earned</extracomment>
        <translation>Gesammelt</translation>
    </message>
    <message>
        <source>Not sold at this till. What was bought and how it was paid stands on its receipt.</source>
        <extracomment>past-sale/elsewhere</extracomment>
        <translation>Nicht an dieser Kasse verkauft. Was gekauft und wie bezahlt wurde, steht auf dem Bon.</translation>
    </message>
    <message>
        <source>Paid by exchange</source>
        <extracomment>past-sale/exchange</extracomment>
        <translation>Mit Umtausch bezahlt</translation>
    </message>
    <message>
        <source>{when} · Till {till}</source>
        <extracomment>past-sale/facts</extracomment>
        <translation>{when} · Kasse {till}</translation>
    </message>
    <message>
        <source>{when} · Till {till} · {cashier}</source>
        <extracomment>past-sale/facts-cashier</extracomment>
        <translation>{when} · Kasse {till} · {cashier}</translation>
    </message>
    <message>
        <source>These are the first lines</source>
        <extracomment>past-sale/first-lines</extracomment>
        <translation>Das sind die ersten Positionen</translation>
    </message>
    <message>
        <source>Reward follows later</source>
        <extracomment>past-sale/follows-later</extracomment>
        <translation>Bonus folgt</translation>
    </message>
    <message>
        <source>Spent from wallet</source>
        <extracomment>past-sale/from-wallet</extracomment>
        <translation>Guthaben eingelöst</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>past-sale/goods</extracomment>
        <translation>Waren</translation>
    </message>
    <message>
        <source>Instant discount</source>
        <extracomment>past-sale/instant</extracomment>
        <translation>Sofortrabatt</translation>
    </message>
    <message>
        <source>{weight} kg</source>
        <extracomment>past-sale/kg</extracomment>
        <translation>{weight} kg</translation>
    </message>
    <message>
        <source>These are the last lines</source>
        <extracomment>past-sale/last-lines</extracomment>
        <translation>Das sind die letzten Positionen</translation>
    </message>
    <message>
        <source>Show later lines</source>
        <extracomment>past-sale/later</extracomment>
        <translation>Spätere Positionen zeigen</translation>
    </message>
    <message>
        <source>Line {place}: {product}, {quantity}, {total}</source>
        <extracomment>past-sale/line</extracomment>
        <translation>Position {place}: {product}, {quantity}, {total}</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>past-sale/lines</extracomment>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>CRM.COM did not say how much</source>
        <extracomment>past-sale/no-figure</extracomment>
        <translation>CRM.COM sagt nicht, wie viel</translation>
    </message>
    <message>
        <source>Time not known</source>
        <extracomment>past-sale/no-time</extracomment>
        <translation>Zeit nicht bekannt</translation>
    </message>
    <message>
        <source>time not known</source>
        <extracomment>past-sale/no-time-within</extracomment>
        <translation>Zeit nicht bekannt</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>past-sale/no-total, past-sale/not-known</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>{who}, not checked</source>
        <extracomment>past-sale/not-checked</extracomment>
        <translation>{who}, nicht geprüft</translation>
    </message>
    <message>
        <source>Still to give back</source>
        <extracomment>past-sale/owed</extracomment>
        <translation>Noch zurückzugeben</translation>
    </message>
    <message>
        <source>Purchase {number}</source>
        <extracomment>past-sale/title</extracomment>
        <translation>Einkauf {number}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <extracomment>past-sale/today</extracomment>
        <translation>Heute {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <extracomment>past-sale/today-within</extracomment>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>Known once CRM.COM recorded it</source>
        <extracomment>past-sale/when-sent</extracomment>
        <translation>Bekannt, sobald CRM.COM ihn gebucht hat</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>standing/being-checked</extracomment>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>being checked</source>
        <extracomment>standing/being-checked-spoken</extracomment>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>standing/cancelled</extracomment>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>standing/cancelled-spoken</extracomment>
        <translation>storniert</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <extracomment>standing/needs-a-person</extracomment>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>needs a person</source>
        <extracomment>standing/needs-a-person-spoken</extracomment>
        <translation>zu entscheiden</translation>
    </message>
    <message>
        <source>No customer</source>
        <extracomment>standing/no-customer</extracomment>
        <translation>Kein Kunde</translation>
    </message>
    <message>
        <source>no customer</source>
        <extracomment>standing/no-customer-spoken</extracomment>
        <translation>kein Kunde</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>standing/recorded</extracomment>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>recorded</source>
        <extracomment>standing/recorded-spoken</extracomment>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>standing/refused</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>standing/refused-spoken</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Partly returned</source>
        <extracomment>standing/returned</extracomment>
        <translation>Teils zurück</translation>
    </message>
    <message>
        <source>partly returned</source>
        <extracomment>standing/returned-spoken</extracomment>
        <translation>teils zurückgenommen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>standing/waiting</extracomment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>standing/waiting-spoken</extracomment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Without reward</source>
        <extracomment>standing/without-reward</extracomment>
        <translation>Ohne Bonus</translation>
    </message>
    <message>
        <source>without reward</source>
        <extracomment>standing/without-reward-spoken</extracomment>
        <translation>ohne Bonus</translation>
    </message>
</context>
<context>
    <name>payment</name>
    <message>
        <source>Kept on this till, will be sent later</source>
        <extracomment>band.not-sent.line</extracomment>
        <translation>Auf dieser Kasse, wird später gesendet</translation>
    </message>
    <message>
        <source>Reward follows later</source>
        <extracomment>band.not-sent.title</extracomment>
        <translation>Bonus folgt</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <extracomment>band.previewed.line</extracomment>
        <translation>Noch nicht gebucht</translation>
    </message>
    <message>
        <source>Will earn</source>
        <extracomment>band.previewed.title, payment/will-earn</extracomment>
        <translation>Sammelt</translation>
    </message>
    <message>
        <source>Recorded, {number}</source>
        <extracomment>band.recorded.line</extracomment>
        <translation>Gebucht, {number}</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>band.recorded.title, payment/earned</extracomment>
        <translation>Gesammelt</translation>
    </message>
    <message>
        <source>Figures from the preview</source>
        <extracomment>band.recording.line</extracomment>
        <translation>Zahlen aus der Vorschau</translation>
    </message>
    <message>
        <source>Recording…</source>
        <extracomment>band.recording.title</extracomment>
        <translation>Wird gebucht…</translation>
    </message>
    <message>
        <source>No money is taken, the basket is kept</source>
        <extracomment>band.refused.line</extracomment>
        <translation>Nichts kassiert, der Warenkorb bleibt</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <extracomment>band.refused.title</extracomment>
        <translation>Nicht gebucht</translation>
    </message>
    <message>
        <source>The till keeps asking CRM.COM</source>
        <extracomment>band.unknown.line</extracomment>
        <translation>Die Kasse fragt CRM.COM weiter</translation>
    </message>
    <message>
        <source>Reward to be confirmed</source>
        <extracomment>band.unknown.title</extracomment>
        <translation>Bonus wird noch bestätigt</translation>
    </message>
    <message>
        <source>Sold as {number}</source>
        <extracomment>band.without-reward.line</extracomment>
        <translation>Verkauft als {number}</translation>
    </message>
    <message>
        <source>Without reward</source>
        <extracomment>band.without-reward.title</extracomment>
        <translation>Ohne Bonus</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was taken. Ask for cash or another card.</source>
        <extracomment>payment.card-declined</extracomment>
        <translation>Die Karte wurde abgelehnt. Nichts wurde kassiert. Bitten Sie um Bargeld oder eine andere Karte.</translation>
    </message>
    <message>
        <source>Full price. The till keeps asking, and what was deducted after all is given back.</source>
        <extracomment>payment.full-price</extracomment>
        <translation>Voller Preis. Die Kasse fragt weiter, und was doch abgezogen wurde, wird zurückgegeben.</translation>
    </message>
    <message>
        <source>Kept on this till, will be sent later. The full price is to be paid.</source>
        <extracomment>payment.not-sent</extracomment>
        <translation>Auf dieser Kasse, wird später gesendet. Der volle Preis ist zu zahlen.</translation>
    </message>
    <message>
        <source>Approved, no. {number}</source>
        <extracomment>payment.part.card</extracomment>
        <translation>Genehmigt, Nr. {number}</translation>
    </message>
    <message>
        <source>Approved {time}</source>
        <extracomment>payment.part.card-plain</extracomment>
        <translation>Genehmigt {time}</translation>
    </message>
    <message>
        <source>Taken {time}</source>
        <extracomment>payment.part.cash</extracomment>
        <translation>Erhalten {time}</translation>
    </message>
    <message>
        <source>Goods of {number}</source>
        <extracomment>payment.part.exchange</extracomment>
        <translation>Waren von {number}</translation>
    </message>
    <message>
        <source>CRM.COM refused this purchase. No money is taken, the basket is kept. {words}</source>
        <extracomment>payment.refused</extracomment>
        <translation>CRM.COM hat diesen Einkauf abgelehnt. Nichts ist kassiert, der Warenkorb bleibt. {words}</translation>
    </message>
    <message>
        <source>CRM.COM could not be reached; the wallet money stays off the bill. {words}</source>
        <extracomment>payment.return-not-sent</extracomment>
        <translation>CRM.COM war nicht erreichbar; das Guthaben bleibt abgezogen. {words}</translation>
    </message>
    <message>
        <source>CRM.COM did not return the wallet money; it stays off the bill. {words}</source>
        <extracomment>payment.return-refused</extracomment>
        <translation>CRM.COM hat das Guthaben nicht zurückgebucht; es bleibt abgezogen. {words}</translation>
    </message>
    <message>
        <source>No answer yet; the wallet money stays off the bill until it is known. {words}</source>
        <extracomment>payment.return-unknown</extracomment>
        <translation>Noch keine Antwort; bis dahin bleibt das Guthaben abgezogen. {words}</translation>
    </message>
    <message>
        <source>It was spent with the purchase, and is returned only with the whole sale</source>
        <extracomment>payment.return-with-sale</extracomment>
        <translation>Es wurde mit dem Einkauf eingelöst und geht nur mit dem ganzen Verkauf zurück</translation>
    </message>
    <message>
        <source>Nothing was spent: CRM.COM could not be reached. {words}</source>
        <extracomment>payment.spend-not-sent</extracomment>
        <translation>Nichts wurde eingelöst: CRM.COM war nicht erreichbar. {words}</translation>
    </message>
    <message>
        <source>Nothing is taken off the bill. If the wallet was used after all, it is returned by itself. {words}</source>
        <extracomment>payment.spend-unknown</extracomment>
        <translation>Nichts wird abgezogen. Wurde das Guthaben doch benutzt, kommt es von selbst zurück. {words}</translation>
    </message>
    <message>
        <source>CRM.COM did not say clearly what it spent: nothing is taken off. Cancel the sale to return it.</source>
        <extracomment>payment.spend-unstated</extracomment>
        <translation>CRM.COM sagt nicht klar, was eingelöst wurde: nichts wird abgezogen. Für die Rückgabe den Verkauf stornieren.</translation>
    </message>
    <message>
        <source>CRM.COM named an amount that does not fit this bill. Nothing is taken off; it goes back to the wallet. {words}</source>
        <extracomment>payment.spend-unusable</extracomment>
        <translation>CRM.COM nennt einen Betrag, der nicht passt. Nichts wird abgezogen; er geht ins Guthaben zurück. {words}</translation>
    </message>
    <message>
        <source>Not after going on at full price</source>
        <extracomment>payment.spend.full-price</extracomment>
        <translation>Nicht mehr nach „Weiter zum vollen Preis“</translation>
    </message>
    <message>
        <source>Only once CRM.COM recorded the purchase</source>
        <extracomment>payment.spend.not-recorded</extracomment>
        <translation>Erst wenn CRM.COM den Einkauf gebucht hat</translation>
    </message>
    <message>
        <source>Nothing remains to be paid</source>
        <extracomment>payment.spend.nothing-left</extracomment>
        <translation>Es ist nichts mehr zu zahlen</translation>
    </message>
    <message>
        <source>Wallet money was used already</source>
        <extracomment>payment.spend.one-at-a-time</extracomment>
        <translation>Guthaben wurde schon eingelöst</translation>
    </message>
    <message>
        <source>Only together with the purchase, on Sale</source>
        <extracomment>payment.spend.with-purchase</extracomment>
        <translation>Nur zusammen mit dem Einkauf, im Verkauf</translation>
    </message>
    <message>
        <source>CRM.COM spent {spent} of the {asked} asked. {remains} remains to pay.</source>
        <extracomment>payment.spent-less</extracomment>
        <translation>CRM.COM hat {spent} von {asked} eingelöst. {remains} bleiben zu zahlen.</translation>
    </message>
    <message>
        <source>The till was started again. Did the card terminal approve? Choose Card, then Card approved.</source>
        <extracomment>payment.started-again</extracomment>
        <translation>Die Kasse wurde neu gestartet. Hat das Kartenterminal genehmigt? Dann Karte und Karte genehmigt drücken.</translation>
    </message>
    <message>
        <source>{amount} is far too much for this bill. Nothing is taken. Type the amount again.</source>
        <extracomment>payment.too-much</extracomment>
        <translation>{amount} ist viel zu viel für diesen Betrag. Nichts wurde kassiert. Geben Sie den Betrag neu ein.</translation>
    </message>
    <message>
        <source>CRM.COM’s answer is awaited</source>
        <extracomment>payment.waits.answer, payment/answer-awaited</extracomment>
        <translation>CRM.COM soll noch antworten</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>payment.waits.moment</extracomment>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>being checked</source>
        <extracomment>payment.wallet-return.checking</extracomment>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>being returned</source>
        <extracomment>payment.wallet-return.returning</extracomment>
        <translation>wird zurückgebucht</translation>
    </message>
    <message>
        <source>The wallet money was returned. {words}</source>
        <extracomment>payment.wallet-returned</extracomment>
        <translation>Das Guthaben ist zurückgebucht. {words}</translation>
    </message>
    <message>
        <source>Was {amount} in the preview</source>
        <extracomment>payment.was</extracomment>
        <translation>War {amount} in der Vorschau</translation>
    </message>
    <message>
        <source>Add card</source>
        <extracomment>payment/add-card</extracomment>
        <translation>Karte dazu</translation>
    </message>
    <message>
        <source>Add card payment</source>
        <extracomment>payment/add-card-payment</extracomment>
        <translation>Kartenzahlung dazu</translation>
    </message>
    <message>
        <source>Add cash</source>
        <extracomment>payment/add-cash</extracomment>
        <translation>Bar dazu</translation>
    </message>
    <message>
        <source>Add cash payment</source>
        <extracomment>payment/add-cash-payment</extracomment>
        <translation>Barzahlung dazu</translation>
    </message>
    <message>
        <source>Amount of next part</source>
        <extracomment>payment/amount-of-next-part</extracomment>
        <translation>Betrag des nächsten Teils</translation>
    </message>
    <message>
        <source>Spent automatically</source>
        <extracomment>payment/automatic</extracomment>
        <translation>Automatisch eingelöst</translation>
    </message>
    <message>
        <source>Reward taken back</source>
        <extracomment>payment/award-taken-back</extracomment>
        <translation>Bonus entfallen</translation>
    </message>
    <message>
        <source>Back to basket</source>
        <extracomment>payment/back</extracomment>
        <translation>Zurück zum Warenkorb</translation>
    </message>
    <message>
        <source>Cancel this sale</source>
        <extracomment>payment/cancel</extracomment>
        <translation>Verkauf stornieren</translation>
    </message>
    <message>
        <source>Cancel sale and reverse reward</source>
        <extracomment>payment/cancel-confirm</extracomment>
        <translation>Verkauf und Bonus stornieren</translation>
    </message>
    <message>
        <source>The whole sale {number} is given up. This cannot be undone.</source>
        <extracomment>payment/cancel-explained</extracomment>
        <translation>Der ganze Verkauf {number} wird aufgegeben. Das ist endgültig.</translation>
    </message>
    <message>
        <source>Cancel this sale?</source>
        <extracomment>payment/cancel-question</extracomment>
        <translation>Diesen Verkauf stornieren?</translation>
    </message>
    <message>
        <source>The wallet money cannot be returned now</source>
        <extracomment>payment/cannot-return</extracomment>
        <translation>Das Guthaben kann jetzt nicht zurückgebucht werden</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>payment/card</extracomment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Card approved</source>
        <extracomment>payment/card-approved</extracomment>
        <translation>Karte genehmigt</translation>
    </message>
    <message>
        <source>Card declined</source>
        <extracomment>payment/card-declined</extracomment>
        <translation>Karte abgelehnt</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>payment/cash</extracomment>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Cash received</source>
        <extracomment>payment/cash-received</extracomment>
        <translation>Bar erhalten</translation>
    </message>
    <message>
        <source>Cash received {amount}</source>
        <extracomment>payment/cash-received-amount</extracomment>
        <translation>Bar erhalten {amount}</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>payment/change</extracomment>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Change {amount}</source>
        <extracomment>payment/change-amount</extracomment>
        <translation>Rückgeld {amount}</translation>
    </message>
    <message>
        <source>Change basket</source>
        <extracomment>payment/change-basket</extracomment>
        <translation>Warenkorb ändern</translation>
    </message>
    <message>
        <source>Change basket and cancel purchase</source>
        <extracomment>payment/change-basket-confirm</extracomment>
        <translation>Ändern und Einkauf stornieren</translation>
    </message>
    <message>
        <source>Change basket and cancel purchase {number}</source>
        <extracomment>payment/change-basket-confirm-number</extracomment>
        <translation>Warenkorb ändern und Einkauf {number} stornieren</translation>
    </message>
    <message>
        <source>Purchase {number} is cancelled at CRM.COM. The basket opens with the same lines; paying makes a new purchase.</source>
        <extracomment>payment/change-basket-explained</extracomment>
        <translation>Einkauf {number} wird bei CRM.COM storniert. Der Warenkorb öffnet sich mit denselben Positionen; Bezahlen macht einen neuen Einkauf.</translation>
    </message>
    <message>
        <source>Change the basket?</source>
        <extracomment>payment/change-basket-question</extracomment>
        <translation>Den Warenkorb ändern?</translation>
    </message>
    <message>
        <source>Exact cash</source>
        <extracomment>payment/exact-cash</extracomment>
        <translation>Passend</translation>
    </message>
    <message>
        <source>Exchange</source>
        <extracomment>payment/exchange</extracomment>
        <translation>Umtausch</translation>
    </message>
    <message>
        <source>{amount}, goods of {number}</source>
        <extracomment>payment/exchange-of</extracomment>
        <translation>{amount}, Waren von {number}</translation>
    </message>
    <message>
        <source>Finish sale</source>
        <extracomment>payment/finish</extracomment>
        <translation>Verkauf abschließen</translation>
    </message>
    <message>
        <source>Spent from wallet</source>
        <extracomment>payment/from-wallet</extracomment>
        <translation>Aus Guthaben</translation>
    </message>
    <message>
        <source>Give back to the customer</source>
        <extracomment>payment/give-back</extracomment>
        <translation>Dem Kunden zurückgeben</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <extracomment>payment/give-back-cash</extracomment>
        <translation>{amount} zurückgeben</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>payment/goods</extracomment>
        <translation>Waren</translation>
    </message>
    <message>
        <source>Instant discount</source>
        <extracomment>payment/instant</extracomment>
        <translation>Sofortrabatt</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>payment/items; one: {n} item</extracomment>
        <translation>
            <numerusform>{n} Artikel</numerusform>
            <numerusform>{n} Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>payment/keep</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep sale</source>
        <extracomment>payment/keep-sale</extracomment>
        <translation>Verkauf behalten</translation>
    </message>
    <message>
        <source>Money was taken for this sale already</source>
        <extracomment>payment/money-was-taken</extracomment>
        <translation>Für diesen Verkauf wurde schon Geld kassiert</translation>
    </message>
    <message>
        <source>Next:</source>
        <extracomment>payment/next</extracomment>
        <translation>Weiter:</translation>
    </message>
    <message>
        <source>Next part</source>
        <extracomment>payment/next-part</extracomment>
        <translation>Nächster Teil</translation>
    </message>
    <message>
        <source>Nothing is kept for an exchange, or nothing is left to pay</source>
        <extracomment>payment/no-more-to-exchange</extracomment>
        <translation>Für einen Umtausch ist nichts aufgehoben, oder es ist nichts mehr zu zahlen</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>payment/not-known</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Not possible at this point of the sale</source>
        <extracomment>payment/not-now</extracomment>
        <translation>An dieser Stelle des Verkaufs nicht möglich</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <extracomment>payment/nothing-taken</extracomment>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>There is no amount to take</source>
        <extracomment>payment/nothing-to-add</extracomment>
        <translation>Es gibt keinen Betrag zu kassieren</translation>
    </message>
    <message>
        <source>On the card terminal: {amount}</source>
        <extracomment>payment/on-terminal</extracomment>
        <translation>Am Kartenterminal: {amount}</translation>
    </message>
    <message>
        <source>{kind}, {amount}, {detail}</source>
        <extracomment>payment/part</extracomment>
        <translation>{kind}, {amount}, {detail}</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <extracomment>payment/pay-by-card</extracomment>
        <translation>Mit Karte zahlen</translation>
    </message>
    <message>
        <source>Pay by cash</source>
        <extracomment>payment/pay-by-cash</extracomment>
        <translation>Bar zahlen</translation>
    </message>
    <message>
        <source>Take {amount} out</source>
        <extracomment>payment/put-back</extracomment>
        <translation>{amount} herausnehmen</translation>
    </message>
    <message>
        <source>sell without reward, or go back to the basket.</source>
        <extracomment>payment/refused-next</extracomment>
        <translation>ohne Bonus verkaufen oder zurück zum Warenkorb.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>payment/remove</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove card payment</source>
        <extracomment>payment/remove-card</extracomment>
        <translation>Kartenzahlung entfernen</translation>
    </message>
    <message>
        <source>Remove card payment {place}</source>
        <extracomment>payment/remove-card-nth</extracomment>
        <translation>Kartenzahlung {place} entfernen</translation>
    </message>
    <message>
        <source>Remove cash payment</source>
        <extracomment>payment/remove-cash</extracomment>
        <translation>Barzahlung entfernen</translation>
    </message>
    <message>
        <source>Remove cash payment {place}</source>
        <extracomment>payment/remove-cash-nth</extracomment>
        <translation>Barzahlung {place} entfernen</translation>
    </message>
    <message>
        <source>Remove exchange</source>
        <extracomment>payment/remove-exchange</extracomment>
        <translation>Umtausch entfernen</translation>
    </message>
    <message>
        <source>Remove exchange {place}</source>
        <extracomment>payment/remove-exchange-nth</extracomment>
        <translation>Umtausch {place} entfernen</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>payment/return</extracomment>
        <translation>Zurückbuchen</translation>
    </message>
    <message>
        <source>Return {amount} to the wallet</source>
        <extracomment>payment/return-confirm</extracomment>
        <translation>{amount} ins Guthaben zurück</translation>
    </message>
    <message>
        <source>CRM.COM is asked to put {amount} back into the wallet. When it agrees, To pay rises.</source>
        <extracomment>payment/return-explained</extracomment>
        <translation>CRM.COM wird gebeten, {amount} ins Guthaben zurückzubuchen. Stimmt es zu, steigt „Zu zahlen“.</translation>
    </message>
    <message>
        <source>Return wallet money?</source>
        <extracomment>payment/return-question</extracomment>
        <translation>Guthaben zurückbuchen?</translation>
    </message>
    <message>
        <source>Return wallet money</source>
        <extracomment>payment/return-wallet</extracomment>
        <translation>Guthaben zurückbuchen</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <extracomment>payment/rounding</extracomment>
        <translation>Barrundung</translation>
    </message>
    <message>
        <source>Then say below what the terminal answered. Nothing is finished before you do.</source>
        <extracomment>payment/say-the-answer</extracomment>
        <translation>Sagen Sie dann unten, was das Terminal geantwortet hat. Vorher wird nichts abgeschlossen.</translation>
    </message>
    <message>
        <source>Spend wallet money</source>
        <extracomment>payment/spend</extracomment>
        <translation>Guthaben einlösen</translation>
    </message>
    <message>
        <source>Returned to the wallet</source>
        <extracomment>payment/spend-returned</extracomment>
        <translation>Ins Guthaben zurückgebucht</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>payment/split</extracomment>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Split payment</source>
        <extracomment>payment/split-payment</extracomment>
        <translation>Geteilte Zahlung</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <extracomment>payment/still-to-pay</extracomment>
        <translation>Noch zu zahlen</translation>
    </message>
    <message>
        <source>Take the payment on the card terminal</source>
        <extracomment>payment/take-on-terminal</extracomment>
        <translation>Am Kartenterminal kassieren</translation>
    </message>
    <message>
        <source>Take this part on the card terminal</source>
        <extracomment>payment/take-part-on-terminal</extracomment>
        <translation>Diesen Teil am Kartenterminal kassieren</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>payment/taken</extracomment>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Taken so far</source>
        <extracomment>payment/taken-so-far</extracomment>
        <translation>Bisher erhalten</translation>
    </message>
    <message>
        <source>Terminal receipt number</source>
        <extracomment>payment/terminal-receipt</extracomment>
        <translation>Belegnummer des Terminals</translation>
    </message>
    <message>
        <source>e.g. 004417</source>
        <extracomment>payment/terminal-receipt-example</extracomment>
        <translation>z. B. 004417</translation>
    </message>
    <message>
        <source>Terminal receipt number (if any)</source>
        <extracomment>payment/terminal-receipt-if-any</extracomment>
        <translation>Belegnummer des Terminals (falls es eine gibt)</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>payment/title</extracomment>
        <translation>Bezahlen</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>payment/to-pay</extracomment>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Less than To pay is received</source>
        <extracomment>payment/too-little</extracomment>
        <translation>Es ist weniger als „Zu zahlen“ erhalten</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>payment/totals</extracomment>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Voided on the terminal</source>
        <extracomment>payment/voided</extracomment>
        <translation>Am Terminal storniert</translation>
    </message>
    <message>
        <source>Wallet return state: {state}</source>
        <extracomment>payment/wallet-return</extracomment>
        <translation>Rückbuchung ins Guthaben: {state}</translation>
    </message>
    <message>
        <source>Sell without reward</source>
        <extracomment>payment/without-reward</extracomment>
        <translation>Ohne Bonus verkaufen</translation>
    </message>
    <message>
        <source>Only {amount} is available</source>
        <extracomment>spend.above-available</extracomment>
        <translation>Nur {amount} sind verfügbar</translation>
    </message>
    <message>
        <source>Only {amount} remains to be paid</source>
        <extracomment>spend.above-due</extracomment>
        <translation>Nur {amount} sind noch zu zahlen</translation>
    </message>
    <message>
        <source>At least {amount} per purchase</source>
        <extracomment>spend.at-least</extracomment>
        <translation>Mindestens {amount} je Einkauf</translation>
    </message>
    <message>
        <source>At most {amount} per purchase</source>
        <extracomment>spend.at-most</extracomment>
        <translation>Höchstens {amount} je Einkauf</translation>
    </message>
    <message>
        <source>Nothing was spent. Change the amount, or go back without spending.</source>
        <extracomment>spend.refused</extracomment>
        <translation>Nichts wurde eingelöst. Betrag ändern oder ohne Einlösen zurück.</translation>
    </message>
    <message>
        <source>Within the limits</source>
        <extracomment>spend.within</extracomment>
        <translation>Innerhalb der Grenzen</translation>
    </message>
    <message>
        <source>CRM.COM has this number with another total. Ask your supervisor before you go on.</source>
        <extracomment>unknown.mismatch</extracomment>
        <translation>CRM.COM hat diese Nummer mit einer anderen Summe. Fragen Sie die Aufsicht, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer now; the till goes on asking</source>
        <extracomment>unknown.no-answer-either</extracomment>
        <translation>CRM.COM antwortet jetzt nicht; die Kasse fragt weiter</translation>
    </message>
    <message>
        <source>CRM.COM has not seen it so far</source>
        <extracomment>unknown.not-seen</extracomment>
        <translation>CRM.COM hat ihn bisher nicht gesehen</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>The file lacks the columns {columns}. Nothing was changed.</source>
        <extracomment>people.file-columns</extracomment>
        <translation>In der Datei fehlen die Spalten {columns}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} holds nobody. Nothing was changed.</source>
        <extracomment>people.file-empty</extracomment>
        <translation>In {file} steht niemand. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Row {row}: the name has 1 to 40 letters. Nothing was changed.</source>
        <extracomment>people.file-name</extracomment>
        <translation>Zeile {row}: der Name hat 1 bis 40 Zeichen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Row {row}: the number has 1 to 6 digits. Nothing was changed.</source>
        <extracomment>people.file-number</extracomment>
        <translation>Zeile {row}: die Nummer hat 1 bis 6 Ziffern. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Row {row}: the PIN has the wrong length or is too easy to guess. Nothing was changed.</source>
        <extracomment>people.file-pin</extracomment>
        <translation>Zeile {row}: die PIN hat die falsche Länge oder ist zu leicht zu erraten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Row {row}: the role is cashier or supervisor. Nothing was changed.</source>
        <extracomment>people.file-role</extracomment>
        <translation>Zeile {row}: die Rolle ist cashier (Kassenkraft) oder supervisor (Aufsicht). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Row {row}: the number {number} stands there twice. Nothing was changed.</source>
        <extracomment>people.file-twice</extracomment>
        <translation>Zeile {row}: die Nummer {number} steht zweimal da. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Nothing was changed. Save it there as CSV UTF-8.</source>
        <extracomment>people.file-unreadable</extracomment>
        <translation>{file} ist nicht lesbar. Nichts wurde geändert. Speichern Sie sie dort als CSV UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people were imported. Delete the file: PINs stand in it.</source>
        <extracomment>people.imported; one: {n} person was imported. Delete the file: PINs stand in it.</extracomment>
        <translation>
            <numerusform>{n} Person wurde importiert. Löschen Sie die Datei: in ihr stehen PINs.</numerusform>
            <numerusform>{n} Personen wurden importiert. Löschen Sie die Datei: in ihr stehen PINs.</numerusform>
        </translation>
    </message>
    <message>
        <source>This till needs a supervisor with a PIN. Nothing was changed. Add another one first.</source>
        <extracomment>people.last-supervisor</extracomment>
        <translation>Diese Kasse braucht eine Aufsicht mit PIN. Nichts wurde geändert. Fügen Sie erst eine andere hinzu.</translation>
    </message>
    <message>
        <source>Somebody has the number {number} already.</source>
        <extracomment>people.number-taken</extracomment>
        <translation>Die Nummer {number} hat schon jemand.</translation>
    </message>
    <message>
        <source>Both PINs have to be the same.</source>
        <extracomment>people.pins-differ</extracomment>
        <translation>Beide PINs müssen gleich sein.</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <extracomment>people.removed</extracomment>
        <translation>{name} ist entfernt.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <extracomment>people.saved</extracomment>
        <translation>{name} ist gespeichert.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Take other digits.</source>
        <extracomment>people.weak-pin</extracomment>
        <translation>Diese PIN ist zu leicht zu erraten. Nehmen Sie andere Ziffern.</translation>
    </message>
    <message>
        <source>The name has 1 to 40 letters.</source>
        <extracomment>people.wrong-name</extracomment>
        <translation>Der Name hat 1 bis 40 Zeichen.</translation>
    </message>
    <message>
        <source>The number has 1 to 6 digits.</source>
        <extracomment>people.wrong-number</extracomment>
        <translation>Die Nummer hat 1 bis 6 Ziffern.</translation>
    </message>
    <message>
        <source>The PIN has {n} digits.</source>
        <extracomment>people.wrong-pin</extracomment>
        <translation>Die PIN hat {n} Ziffern.</translation>
    </message>
    <message>
        <source>Add person</source>
        <extracomment>people/add</extracomment>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Cashier</source>
        <extracomment>people/as-cashier</extracomment>
        <translation>Kassenkraft</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>people/as-supervisor</extracomment>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>cashier</source>
        <extracomment>people/cashier</extracomment>
        <translation>Kassenkraft</translation>
    </message>
    <message>
        <source>Import people</source>
        <extracomment>people/import</extracomment>
        <translation>Personen importieren</translation>
    </message>
    <message>
        <source>Keep person</source>
        <extracomment>people/keep</extracomment>
        <translation>Person behalten</translation>
    </message>
    <message>
        <source>Person name</source>
        <extracomment>people/name</extracomment>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>Nobody signs in here yet.</source>
        <extracomment>people/nobody</extracomment>
        <translation>Hier meldet sich noch niemand an.</translation>
    </message>
    <message>
        <source>The first person is a supervisor.</source>
        <extracomment>people/nobody-hint</extracomment>
        <translation>Die erste Person ist eine Aufsicht.</translation>
    </message>
    <message>
        <source>Person number</source>
        <extracomment>people/number</extracomment>
        <translation>Nummer der Person</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>people/people</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Person {number}, {name}, {role}</source>
        <extracomment>people/person</extracomment>
        <translation>Person {number}, {name}, {role}</translation>
    </message>
    <message>
        <source>Set new PIN</source>
        <extracomment>people/pin</extracomment>
        <translation>Neue PIN setzen</translation>
    </message>
    <message>
        <source>Remove person</source>
        <extracomment>people/remove</extracomment>
        <translation>Person entfernen</translation>
    </message>
    <message>
        <source>{name} cannot sign in here any more. The journal keeps what was done.</source>
        <extracomment>people/remove-explained</extracomment>
        <translation>{name} kann sich hier nicht mehr anmelden. Das Prüfjournal bewahrt, was getan wurde.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>people/remove-name</extracomment>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Repeat PIN</source>
        <extracomment>people/repeat</extracomment>
        <translation>PIN wiederholen</translation>
    </message>
    <message>
        <source>Role: Cashier</source>
        <extracomment>people/role-cashier</extracomment>
        <translation>Rolle: Kassenkraft</translation>
    </message>
    <message>
        <source>Role: Supervisor</source>
        <extracomment>people/role-supervisor</extracomment>
        <translation>Rolle: Aufsicht</translation>
    </message>
    <message>
        <source>Save person</source>
        <extracomment>people/save</extracomment>
        <translation>Person speichern</translation>
    </message>
    <message>
        <source>supervisor</source>
        <extracomment>people/supervisor</extracomment>
        <translation>Aufsicht</translation>
    </message>
</context>
<context>
    <name>price</name>
    <message>
        <source>The basket changed meanwhile. Nothing was taken off. Ask again if need be.</source>
        <extracomment>price.basket-changed</extracomment>
        <translation>Der Warenkorb hat sich inzwischen geändert. Nichts wurde abgezogen. Bei Bedarf noch einmal.</translation>
    </message>
    <message>
        <source>Price changed</source>
        <extracomment>price.changed</extracomment>
        <translation>Preis geändert</translation>
    </message>
    <message>
        <source>Discount given</source>
        <extracomment>price.discounted</extracomment>
        <translation>Rabatt gegeben</translation>
    </message>
    <message>
        <source>The shelf’s price counts again</source>
        <extracomment>price.taken-back</extracomment>
        <translation>Es gilt wieder der Regalpreis</translation>
    </message>
    <message>
        <source>All goods</source>
        <extracomment>price/all-goods</extracomment>
        <translation>Alle Waren</translation>
    </message>
    <message>
        <source>Change price</source>
        <extracomment>price/change-price</extracomment>
        <translation>Preis ändern</translation>
    </message>
    <message>
        <source>Choose the reason to give it</source>
        <extracomment>price/choose-reason</extracomment>
        <translation>Wählen Sie den Grund dafür</translation>
    </message>
    <message>
        <source>Now {before}</source>
        <extracomment>price/costs</extracomment>
        <translation>Jetzt {before}</translation>
    </message>
    <message>
        <source>Discount</source>
        <extracomment>price/discount</extracomment>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Give discount</source>
        <extracomment>price/give-discount</extracomment>
        <translation>Rabatt geben</translation>
    </message>
    <message>
        <source>{figure}, less {amount}</source>
        <extracomment>price/goods-less</extracomment>
        <translation>{figure}, {amount} weniger</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>price/in-money</extracomment>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Per cent</source>
        <extracomment>price/in-per-cent</extracomment>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>{line} · less {amount}</source>
        <extracomment>price/less</extracomment>
        <translation>{line} · {amount} weniger</translation>
    </message>
    <message>
        <source>New price</source>
        <extracomment>price/new-price</extracomment>
        <translation>Neuer Preis</translation>
    </message>
    <message>
        <source>No discount</source>
        <extracomment>price/no-discount</extracomment>
        <translation>Kein Rabatt</translation>
    </message>
    <message>
        <source>Whole basket</source>
        <extracomment>price/on-basket</extracomment>
        <translation>Ganzer Warenkorb</translation>
    </message>
    <message>
        <source>This line</source>
        <extracomment>price/on-line</extracomment>
        <translation>Diese Position</translation>
    </message>
    <message>
        <source>Discount reason: {reason}</source>
        <extracomment>price/reason</extracomment>
        <translation>Rabattgrund: {reason}</translation>
    </message>
    <message>
        <source>Damaged</source>
        <extracomment>price/reason-damaged</extracomment>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <extracomment>price/reason-goodwill</extracomment>
        <translation>Kulanz</translation>
    </message>
    <message>
        <source>Price promise</source>
        <extracomment>price/reason-price-promise</extracomment>
        <translation>Preisgarantie</translation>
    </message>
    <message>
        <source>Shelf label</source>
        <extracomment>price/reason-shelf-label</extracomment>
        <translation>Regaletikett</translation>
    </message>
    <message>
        <source>Short date</source>
        <extracomment>price/reason-short-date</extracomment>
        <translation>Kurzes MHD</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>price/reason-staff</extracomment>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Shelf price</source>
        <extracomment>price/shelf-price</extracomment>
        <translation>Regalpreis</translation>
    </message>
    <message>
        <source>That is more than it costs</source>
        <extracomment>price/too-much</extracomment>
        <translation>Das ist mehr, als es kostet</translation>
    </message>
    <message>
        <source>Type the figure first</source>
        <extracomment>price/type-first</extracomment>
        <translation>Geben Sie erst die Zahl ein</translation>
    </message>
    <message>
        <source>{line} · was {price}</source>
        <extracomment>price/was</extracomment>
        <translation>{line} · war {price}</translation>
    </message>
    <message>
        <source>Now {before}, then {after}</source>
        <extracomment>price/would-cost</extracomment>
        <translation>Jetzt {before}, dann {after}</translation>
    </message>
</context>
<context>
    <name>products</name>
    <message>
        <source>The file was changed while the till read it.</source>
        <extracomment>import-file/changed</extracomment>
        <translation>Die Datei wurde geändert, während die Kasse sie las.</translation>
    </message>
    <message>
        <source>The column {column} is there more than once.</source>
        <extracomment>import-file/column-twice</extracomment>
        <translation>Die Spalte {column} gibt es mehr als einmal.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>import-file/empty</extracomment>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Line {line} has letters that the till cannot read. Save the file as CSV UTF-8.</source>
        <extracomment>import-file/encoding</extracomment>
        <translation>Zeile {line} hat Zeichen, die die Kasse nicht lesen kann. Speichern Sie die Datei als CSV UTF-8.</translation>
    </message>
    <message>
        <source>{reason} Row {row}: {words}</source>
        <extracomment>import-file/first</extracomment>
        <translation>{reason} Zeile {row}: {words}</translation>
    </message>
    <message>
        <source>Line {line} is longer than {most} characters. Each product stands on a line of its own.</source>
        <extracomment>import-file/long-line</extracomment>
        <translation>Zeile {line} ist länger als {most} Zeichen. Jedes Produkt steht in einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>Not all columns are there. Missing: {columns}. The first line names the columns, with commas or semicolons between them. It says: {found}</source>
        <extracomment>import-file/no-column</extracomment>
        <translation>Es sind nicht alle Spalten da. Es fehlt: {columns}. Die erste Zeile nennt die Spalten, getrennt durch Komma oder Strichpunkt. Sie lautet: {found}</translation>
    </message>
    <message>
        <source>The file holds no products, only the names of columns.</source>
        <extracomment>import-file/no-products</extracomment>
        <translation>Die Datei enthält keine Produkte, nur die Namen der Spalten.</translation>
    </message>
    <message>
        <source>No row of the file can be used.</source>
        <extracomment>import-file/no-row</extracomment>
        <translation>Keine Zeile der Datei ist zu gebrauchen.</translation>
    </message>
    <message>
        <source>Row {row} cannot be read. Look for a quotation mark too many or too few in it.</source>
        <extracomment>import-file/not-csv</extracomment>
        <translation>Zeile {row} ist nicht lesbar. Suchen Sie darin nach einem Anführungszeichen zu viel oder zu wenig.</translation>
    </message>
    <message>
        <source>The file cannot be read. Is its stick still there? ({words})</source>
        <extracomment>import-file/unreadable</extracomment>
        <translation>Die Datei ist nicht lesbar. Steckt der Stick noch? ({words})</translation>
    </message>
    <message>
        <source>barcode {code} belongs to product {owner} already</source>
        <extracomment>import-row/barcode-taken</extracomment>
        <translation>Barcode {code} gehört schon zum Produkt {owner}</translation>
    </message>
    <message>
        <source>code {code} is a barcode of product {owner} already</source>
        <extracomment>import-row/code-is-barcode</extracomment>
        <translation>Code {code} ist schon ein Barcode des Produkts {owner}</translation>
    </message>
    <message>
        <source>code {code} stands in the file already</source>
        <extracomment>import-row/code-twice</extracomment>
        <translation>Code {code} steht schon in der Datei</translation>
    </message>
    <message>
        <source>control characters in {column} became blanks</source>
        <extracomment>import-row/control-characters</extracomment>
        <translation>Steuerzeichen in {column} wurden zu Leerzeichen</translation>
    </message>
    <message>
        <source>{column} is missing</source>
        <extracomment>import-row/missing</extracomment>
        <translation>{column} fehlt</translation>
    </message>
    <message>
        <source>code {code} is the same article number as {other} of product {owner}</source>
        <extracomment>import-row/other-length</extracomment>
        <translation>Code {code} ist dieselbe Artikelnummer wie {other} des Produkts {owner}</translation>
    </message>
    <message>
        <source>price {price} has more than two decimals</source>
        <extracomment>import-row/price-decimals</extracomment>
        <translation>Preis {price} hat mehr als zwei Nachkommastellen</translation>
    </message>
    <message>
        <source>price {price} is negative</source>
        <extracomment>import-row/price-negative</extracomment>
        <translation>Preis {price} ist negativ</translation>
    </message>
    <message>
        <source>price "{price}" is not a number such as 1.29</source>
        <extracomment>import-row/price-no-number</extracomment>
        <translation>Preis „{price}“ ist keine Zahl wie 1.29</translation>
    </message>
    <message>
        <source>price {price} is too large</source>
        <extracomment>import-row/price-too-large</extracomment>
        <translation>Preis {price} ist zu groß</translation>
    </message>
    <message>
        <source>quick_key "{key}" is not group/position; it is left out</source>
        <extracomment>import-row/quick-key</extracomment>
        <translation>quick_key „{key}“ ist nicht Gruppe/Platz und wird weggelassen</translation>
    </message>
    <message>
        <source>it has more fields than the first line has columns</source>
        <extracomment>import-row/too-many-fields</extracomment>
        <translation>sie hat mehr Felder als die erste Zeile Spalten</translation>
    </message>
    <message>
        <source>unit "{unit}" is not known; it is "each" or "kg"</source>
        <extracomment>import-row/unit-unknown</extracomment>
        <translation>unit „{unit}“ ist unbekannt; möglich sind „each“ und „kg“</translation>
    </message>
    <message>
        <source>column "{column}" is not used</source>
        <extracomment>import-row/unused-column</extracomment>
        <translation>Spalte „{column}“ wird nicht verwendet</translation>
    </message>
    <message>
        <source>vat_rate "{rate}" is not a number such as 19</source>
        <extracomment>import-row/vat-no-number</extracomment>
        <translation>vat_rate „{rate}“ ist keine Zahl wie 19</translation>
    </message>
    <message>
        <source>vat_rate {rate} is not between 0 and 100</source>
        <extracomment>import-row/vat-out-of-range</extracomment>
        <translation>vat_rate {rate} liegt nicht zwischen 0 und 100</translation>
    </message>
    <message>
        <source>vat_rate {rate} is not one of this shop's: {known}</source>
        <extracomment>import-row/vat-unknown</extracomment>
        <translation>vat_rate {rate} ist keiner der Sätze dieses Ladens: {known}</translation>
    </message>
    <message>
        <source>All {products} sent, {time}</source>
        <extracomment>products.all-sent</extracomment>
        <translation>Alle {products} gesendet, {time}</translation>
    </message>
    <message>
        <source>{accepted} accepted, {rejected} rejected.</source>
        <extracomment>products.all-sent.fact</extracomment>
        <translation>{accepted} angenommen, {rejected} abgelehnt.</translation>
    </message>
    <message>
        <source>Batch {batch} was refused as a whole: {words}</source>
        <extracomment>products.batch-refused</extracomment>
        <translation>Paket {batch} wurde als Ganzes abgelehnt: {words}</translation>
    </message>
    <message>
        <source>synchronise once more; what was refused goes again.</source>
        <extracomment>products.batch-refused.next</extracomment>
        <translation>noch einmal abgleichen; was abgelehnt wurde, geht wieder mit.</translation>
    </message>
    <message>
        <source>The synchronisation broke off</source>
        <extracomment>products.broken</extracomment>
        <translation>Der Abgleich ist abgebrochen</translation>
    </message>
    <message>
        <source>resume. If it breaks off again, call support: the log says why.</source>
        <extracomment>products.broken.next</extracomment>
        <translation>fortsetzen. Bricht er wieder ab, rufen Sie den Support: das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <extracomment>products.comparing</extracomment>
        <translation>Änderungen werden gesucht</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>products.done</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>the products in use are as before.</source>
        <extracomment>products.import.as-before</extracomment>
        <translation>die Produkte in Gebrauch sind wie zuvor.</translation>
    </message>
    <message>
        <source>Reading {file} broke off</source>
        <extracomment>products.import.broken</extracomment>
        <translation>Das Lesen von {file} brach ab</translation>
    </message>
    <message>
        <source>read it again. If it breaks off again, call support: the log says why.</source>
        <extracomment>products.import.broken.next</extracomment>
        <translation>lesen Sie sie noch einmal. Bricht es wieder ab, rufen Sie den Support: Das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>Choose a products file</source>
        <extracomment>products.import.choose</extracomment>
        <translation>Wählen Sie eine Produktdatei</translation>
    </message>
    <message>
        <source>Choose a file in the list first</source>
        <extracomment>products.import.choose-first</extracomment>
        <translation>Wählen Sie zuerst eine Datei in der Liste</translation>
    </message>
    <message>
        <source>The till reads it and shows what would change. Until then nothing does.</source>
        <extracomment>products.import.choose.fact</extracomment>
        <translation>Die Kasse liest sie und zeigt, was sich ändern würde. Bis dahin ändert sich nichts.</translation>
    </message>
    <message>
        <source>The products of {file} could not be written</source>
        <extracomment>products.import.disk</extracomment>
        <translation>Die Produkte aus {file} konnten nicht gespeichert werden</translation>
    </message>
    <message>
        <source>make room on this computer's disk, then read the file again.</source>
        <extracomment>products.import.disk.next</extracomment>
        <translation>machen Sie Platz auf der Platte dieses Geräts, und lesen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Other products are being imported just now</source>
        <extracomment>products.import.elsewhere</extracomment>
        <translation>Gerade werden andere Produkte importiert</translation>
    </message>
    <message>
        <source>wait until that is done, then read the file again.</source>
        <extracomment>products.import.elsewhere.next</extracomment>
        <translation>warten Sie, bis das fertig ist, und lesen Sie die Datei dann noch einmal.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <extracomment>products.import.reading</extracomment>
        <translation>{file} wird gelesen</translation>
    </message>
    <message>
        <source>correct the refused rows and import the file again.</source>
        <extracomment>products.import.refused.next</extracomment>
        <translation>berichtigen Sie die abgelehnten Zeilen und importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>all rows are listed in {file}</source>
        <extracomment>products.import.saved</extracomment>
        <translation>alle Zeilen stehen in {file}</translation>
    </message>
    <message>
        <source>you can sell meanwhile.</source>
        <extracomment>products.import.sell</extracomment>
        <translation>Sie können inzwischen verkaufen.</translation>
    </message>
    <message>
        <source>{file} was not read: the settings file is wrong</source>
        <extracomment>products.import.settings</extracomment>
        <translation>{file} wurde nicht gelesen: Die Einstellungsdatei ist falsch</translation>
    </message>
    <message>
        <source>ask who set this till up; the log says what is wrong.</source>
        <extracomment>products.import.settings.next</extracomment>
        <translation>fragen Sie, wer diese Kasse eingerichtet hat; das Protokoll sagt, was falsch ist.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows so far.</source>
        <extracomment>products.import.so-far; one: {n} row so far.</extracomment>
        <translation>
            <numerusform>{n} Zeile bisher.</numerusform>
            <numerusform>{n} Zeilen bisher.</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {removed} removed, rows refused: {refused}.</source>
        <extracomment>products.import.sums</extracomment>
        <translation>{new} neu, {changed} geändert, {removed} entfernt, abgelehnte Zeilen: {refused}.</translation>
    </message>
    <message>
        <source>{file} cannot be used</source>
        <extracomment>products.import.trouble</extracomment>
        <translation>{file} ist nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>correct the file and read it again.</source>
        <extracomment>products.import.trouble.next</extracomment>
        <translation>berichtigen Sie die Datei und lesen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{file} is in use</source>
        <extracomment>products.import.used</extracomment>
        <translation>{file} ist in Gebrauch</translation>
    </message>
    <message>
        <source>synchronise, so that CRM.COM knows them, too.</source>
        <extracomment>products.import.used.next</extracomment>
        <translation>gleichen Sie ab, damit auch CRM.COM sie kennt.</translation>
    </message>
    <message>
        <source>The new products are put in use</source>
        <extracomment>products.import.using</extracomment>
        <translation>Die neuen Produkte werden übernommen</translation>
    </message>
    <message>
        <source>Products were imported after the last synchronisation</source>
        <extracomment>products.imported-since</extracomment>
        <translation>Nach dem letzten Abgleich wurden Produkte importiert</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>products.is-paused</extracomment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <extracomment>products.never</extracomment>
        <translation>Noch nicht abgeglichen</translation>
    </message>
    <message numerus="yes">
        <source>{products} products, {n} batches.</source>
        <extracomment>products.never.fact; one: {products} products, {n} batch.</extracomment>
        <translation>
            <numerusform>{products} Produkte, {n} Paket.</numerusform>
            <numerusform>{products} Produkte, {n} Pakete.</numerusform>
        </translation>
    </message>
    <message>
        <source>selling goes on as before.</source>
        <extracomment>products.nothing-sent</extracomment>
        <translation>der Verkauf geht weiter wie bisher.</translation>
    </message>
    <message>
        <source>Paused after batch {batch}</source>
        <extracomment>products.paused</extracomment>
        <translation>Angehalten nach Paket {batch}</translation>
    </message>
    <message>
        <source>Pauses after batch {batch}</source>
        <extracomment>products.pausing</extracomment>
        <translation>Hält nach Paket {batch} an</translation>
    </message>
    <message>
        <source>Not while CRM.COM does not answer</source>
        <extracomment>products.reason.away</extracomment>
        <translation>Nicht, solange CRM.COM nicht antwortet</translation>
    </message>
    <message>
        <source>Not while this till is offline</source>
        <extracomment>products.reason.by-hand</extracomment>
        <translation>Nicht, solange diese Kasse offline ist</translation>
    </message>
    <message>
        <source>CRM.COM does not accept the API key</source>
        <extracomment>products.reason.key-refused</extracomment>
        <translation>CRM.COM nimmt den API-Schlüssel nicht an</translation>
    </message>
    <message>
        <source>There is no API key on this till</source>
        <extracomment>products.reason.no-key</extracomment>
        <translation>Auf dieser Kasse ist kein API-Schlüssel</translation>
    </message>
    <message>
        <source>There are no products on this till</source>
        <extracomment>products.reason.none</extracomment>
        <translation>Auf dieser Kasse sind keine Produkte</translation>
    </message>
    <message>
        <source>Not while the line is not secure</source>
        <extracomment>products.reason.not-secure</extracomment>
        <translation>Nicht, solange die Leitung nicht sicher ist</translation>
    </message>
    <message>
        <source>It pauses after this batch</source>
        <extracomment>products.reason.pausing</extracomment>
        <translation>Hält nach diesem Paket an</translation>
    </message>
    <message>
        <source>correct them in your products file, import it and synchronise once more.</source>
        <extracomment>products.rejected.next</extracomment>
        <translation>berichtigen Sie sie in Ihrer Produktdatei, importieren Sie diese und gleichen Sie noch einmal ab.</translation>
    </message>
    <message>
        <source>resume with batch {batch}. You can sell meanwhile.</source>
        <extracomment>products.resume.next</extracomment>
        <translation>mit Paket {batch} fortsetzen. Sie können inzwischen verkaufen.</translation>
    </message>
    <message>
        <source>Batch {batch} of {of}</source>
        <extracomment>products.running</extracomment>
        <translation>Paket {batch} von {of}</translation>
    </message>
    <message numerus="yes">
        <source>{n} batches are in CRM.COM.</source>
        <extracomment>products.safe; one: {n} batch is in CRM.COM.</extracomment>
        <translation>
            <numerusform>{n} Paket ist bei CRM.COM.</numerusform>
            <numerusform>{n} Pakete sind bei CRM.COM.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is saved</source>
        <extracomment>products.saved</extracomment>
        <translation>Die Liste ist gespeichert</translation>
    </message>
    <message>
        <source>{file}</source>
        <extracomment>products.saved.fact</extracomment>
        <translation>{file}</translation>
    </message>
    <message>
        <source>Sending rejected again</source>
        <extracomment>products.sending-rejected</extracomment>
        <translation>Abgelehnte werden neu gesendet</translation>
    </message>
    <message>
        <source>The settings do not allow synchronising products</source>
        <extracomment>products.settings</extracomment>
        <translation>Die Einstellungen erlauben keinen Abgleich der Produkte</translation>
    </message>
    <message>
        <source>set products_sync_definition in the settings, and release 14 or later.</source>
        <extracomment>products.settings.next</extracomment>
        <translation>products_sync_definition in den Einstellungen setzen, und Release 14 oder neuer.</translation>
    </message>
    <message>
        <source>CRM.COM did not accept the API key at {time}</source>
        <extracomment>products.stop.key-refused</extracomment>
        <translation>CRM.COM nahm den API-Schlüssel um {time} nicht an</translation>
    </message>
    <message>
        <source>Connection lost at {time}</source>
        <extracomment>products.stop.line</extracomment>
        <translation>Verbindung verloren um {time}</translation>
    </message>
    <message>
        <source>There was no API key at {time}</source>
        <extracomment>products.stop.no-key</extracomment>
        <translation>Um {time} gab es keinen API-Schlüssel</translation>
    </message>
    <message>
        <source>The line to CRM.COM was not secure at {time}</source>
        <extracomment>products.stop.not-secure</extracomment>
        <translation>Die Leitung zu CRM.COM war um {time} nicht sicher</translation>
    </message>
    <message>
        <source>Products are being synchronised elsewhere</source>
        <extracomment>products.twice</extracomment>
        <translation>Die Produkte werden schon anderswo abgeglichen</translation>
    </message>
    <message>
        <source>wait until that is done; it does the same.</source>
        <extracomment>products.twice.next</extracomment>
        <translation>warten, bis das fertig ist; es tut dasselbe.</translation>
    </message>
    <message>
        <source>Nothing had changed, {time}</source>
        <extracomment>products.unchanged</extracomment>
        <translation>Nichts hatte sich geändert, {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} products were not taken in every part.</source>
        <extracomment>products.warnings; one: {n} product was not taken in every part.</extracomment>
        <translation>
            <numerusform>{n} Produkt wurde nicht in allen Teilen angenommen.</numerusform>
            <numerusform>{n} Produkte wurden nicht in allen Teilen angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>products/accepted</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Send all {products} again</source>
        <extracomment>products/ask-confirm</extracomment>
        <translation>Alle {products} neu senden</translation>
    </message>
    <message>
        <source>CRM.COM gets every product once more. It changes nothing there, and takes its time.</source>
        <extracomment>products/ask-explained</extracomment>
        <translation>CRM.COM bekommt jedes Produkt noch einmal. Das ändert dort nichts und dauert seine Zeit.</translation>
    </message>
    <message>
        <source>Keep progress</source>
        <extracomment>products/ask-keep</extracomment>
        <translation>Stand behalten</translation>
    </message>
    <message>
        <source>Send everything again?</source>
        <extracomment>products/ask-title</extracomment>
        <translation>Alles neu senden?</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>products/barcode</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>products/batch</extracomment>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Batch {first}, {products} products, {rejected} rejected</source>
        <extracomment>products/cell</extracomment>
        <translation>Paket {first}, {products} Produkte, {rejected} abgelehnt</translation>
    </message>
    <message>
        <source>Batches {first} to {last}, {products} products, {rejected} rejected</source>
        <extracomment>products/cells</extracomment>
        <translation>Pakete {first} bis {last}, {products} Produkte, {rejected} abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows to look at</source>
        <extracomment>products/changes-count; one: {n} row to look at</extracomment>
        <translation>
            <numerusform>{n} Zeile zum Ansehen</numerusform>
            <numerusform>{n} Zeilen zum Ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <extracomment>products/changes-title</extracomment>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Choose a code in the list first</source>
        <extracomment>products/choose-first</extracomment>
        <translation>Wählen Sie erst einen Code in der Liste</translation>
    </message>
    <message>
        <source>CRM.COM said</source>
        <extracomment>products/crm-said</extracomment>
        <translation>CRM.COM sagt</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>products/file</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>products/folder</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Rejected products can still be sold here</source>
        <extracomment>products/foot</extracomment>
        <translation>Abgelehnte Produkte können hier weiter verkauft werden</translation>
    </message>
    <message>
        <source>Import products</source>
        <extracomment>products/import</extracomment>
        <translation>Produkte importieren</translation>
    </message>
    <message>
        <source>Use these products?</source>
        <extracomment>products/import-ask</extracomment>
        <translation>Diese Produkte übernehmen?</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>products/import-changed</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Use these products</source>
        <extracomment>products/import-confirm</extracomment>
        <translation>Diese Produkte übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>{n} products files</source>
        <extracomment>products/import-count; one: {n} products file</extracomment>
        <translation>
            <numerusform>{n} Produktdatei</numerusform>
            <numerusform>{n} Produktdateien</numerusform>
        </translation>
    </message>
    <message>
        <source>They take the place of all products in use. The next scan finds them.</source>
        <extracomment>products/import-explained</extracomment>
        <translation>Sie treten an die Stelle aller Produkte in Gebrauch. Der nächste Scan findet sie.</translation>
    </message>
    <message>
        <source>Nothing changes before you say so</source>
        <extracomment>products/import-foot</extracomment>
        <translation>Nichts ändert sich, bevor Sie es sagen</translation>
    </message>
    <message>
        <source>Keep products as they are</source>
        <extracomment>products/import-keep</extracomment>
        <translation>Produkte lassen, wie sie sind</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>products/import-new</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Products file {file}</source>
        <extracomment>products/import-one</extracomment>
        <translation>Produktdatei {file}</translation>
    </message>
    <message>
        <source>Rows refused</source>
        <extracomment>products/import-refused</extracomment>
        <translation>Zeilen abgelehnt</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>products/import-removed</extracomment>
        <translation>Entfernt</translation>
    </message>
    <message numerus="yes">
        <source>{n} products are not in this file: they cannot be sold any more.</source>
        <extracomment>products/import-removes; one: {n} product is not in this file: it cannot be sold any more.</extracomment>
        <translation>
            <numerusform>{n} Produkt steht nicht in dieser Datei: Es kann dann nicht mehr verkauft werden.</numerusform>
            <numerusform>{n} Produkte stehen nicht in dieser Datei: Sie können dann nicht mehr verkauft werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>New price or VAT</source>
        <extracomment>products/import-repriced</extracomment>
        <translation>Neuer Preis oder MwSt.</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>products/import-short</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Products files</source>
        <extracomment>products/import-title</extracomment>
        <translation>Produktdateien</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>products/last</extracomment>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>products/look-again</extracomment>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>{before} becomes {now}</source>
        <extracomment>products/new-price</extracomment>
        <translation>{before} wird {now}</translation>
    </message>
    <message>
        <source>VAT {before}% becomes {now}%</source>
        <extracomment>products/new-vat</extracomment>
        <translation>MwSt. {before} % wird {now} %</translation>
    </message>
    <message>
        <source>Next:</source>
        <extracomment>products/next</extracomment>
        <translation>Weiter:</translation>
    </message>
    <message>
        <source>Every row can be used.</source>
        <extracomment>products/no-changes</extracomment>
        <translation>Alle Zeilen sind brauchbar.</translation>
    </message>
    <message>
        <source>No price and no VAT rate of a product changes.</source>
        <extracomment>products/no-changes-hint</extracomment>
        <translation>Kein Preis und kein MwSt.-Satz eines Produkts ändert sich.</translation>
    </message>
    <message>
        <source>No products file was found.</source>
        <extracomment>products/no-import</extracomment>
        <translation>Es wurde keine Produktdatei gefunden.</translation>
    </message>
    <message>
        <source>Put a CSV file on a stick, or into Documents or Downloads.</source>
        <extracomment>products/no-import-hint</extracomment>
        <translation>Legen Sie eine CSV-Datei auf einen Stick oder in Dokumente oder Downloads.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>products/no-name</extracomment>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>CRM.COM said nothing of it</source>
        <extracomment>products/no-reason</extracomment>
        <translation>CRM.COM sagt nichts dazu</translation>
    </message>
    <message>
        <source>Nothing is rejected.</source>
        <extracomment>products/no-rejected</extracomment>
        <translation>Nichts ist abgelehnt.</translation>
    </message>
    <message>
        <source>What CRM.COM does not accept shows here, with the reason.</source>
        <extracomment>products/no-rejected-hint</extracomment>
        <translation>Was CRM.COM nicht annimmt, steht hier mit dem Grund.</translation>
    </message>
    <message>
        <source>Every code was known.</source>
        <extracomment>products/no-unknown</extracomment>
        <translation>Jeder Code war bekannt.</translation>
    </message>
    <message>
        <source>A scanned code that is no product shows here.</source>
        <extracomment>products/no-unknown-hint</extracomment>
        <translation>Ein gescannter Code ohne Produkt steht hier.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>products/not-known</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>products/not-now</extracomment>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>products/pause</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <extracomment>products/percent</extracomment>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>products/product</extracomment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Read this file</source>
        <extracomment>products/read-this-file</extracomment>
        <translation>Datei lesen</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>products/reason</extracomment>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>products/rejected</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>{n} products rejected</source>
        <extracomment>products/rejected-count; one: {n} product rejected</extracomment>
        <translation>
            <numerusform>{n} Produkt abgelehnt</numerusform>
            <numerusform>{n} Produkte abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected products</source>
        <extracomment>products/rejected-title</extracomment>
        <translation>Abgelehnte Produkte</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <extracomment>products/remove</extracomment>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>products/remove-short</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>products/resume</extracomment>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Rejected {code}, {product}: {reason}</source>
        <extracomment>products/row</extracomment>
        <translation>Abgelehnt {code}, {product}: {reason}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <extracomment>products/row-number</extracomment>
        <translation>Zeile {row}</translation>
    </message>
    <message>
        <source>Row or code</source>
        <extracomment>products/row-or-code</extracomment>
        <translation>Zeile oder Code</translation>
    </message>
    <message>
        <source>Refused: {words}</source>
        <extracomment>products/row-refused</extracomment>
        <translation>Abgelehnt: {words}</translation>
    </message>
    <message>
        <source>Used, but: {words}</source>
        <extracomment>products/row-warned</extracomment>
        <translation>Verwendet, aber: {words}</translation>
    </message>
    <message>
        <source>Rejected list</source>
        <extracomment>products/rows</extracomment>
        <translation>Liste der Abgelehnten</translation>
    </message>
    <message>
        <source>Safe:</source>
        <extracomment>products/safe</extracomment>
        <translation>Sicher:</translation>
    </message>
    <message>
        <source>Save list</source>
        <extracomment>products/save</extracomment>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>products/save-short</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save unknown list</source>
        <extracomment>products/save-unknown</extracomment>
        <translation>Liste der Unbekannten speichern</translation>
    </message>
    <message>
        <source>Scanned</source>
        <extracomment>products/scanned</extracomment>
        <translation>Gescannt</translation>
    </message>
    <message>
        <source>Send rejected again</source>
        <extracomment>products/send-rejected</extracomment>
        <translation>Abgelehnte neu senden</translation>
    </message>
    <message>
        <source>{sent} of {products} products sent</source>
        <extracomment>products/sent</extracomment>
        <translation>{sent} von {products} Produkten gesendet</translation>
    </message>
    <message>
        <source>Products sent: {sent} of {products}</source>
        <extracomment>products/sent-name</extracomment>
        <translation>Produkte gesendet: {sent} von {products}</translation>
    </message>
    <message>
        <source>{shown} of {n} in the list, scroll for more</source>
        <extracomment>products/shown</extracomment>
        <translation>{shown} von {n}, weiter unten mehr</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>products/sold</extracomment>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Start again from batch 1</source>
        <extracomment>products/start-again</extracomment>
        <translation>Neu ab Paket 1</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <extracomment>products/stop-reading</extracomment>
        <translation>Lesen beenden</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <extracomment>products/synchronise-now</extracomment>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Synchronise products</source>
        <extracomment>products/title</extracomment>
        <translation>Produkte abgleichen</translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown codes</source>
        <extracomment>products/unknown-count; one: {n} unknown code</extracomment>
        <translation>
            <numerusform>{n} unbekannter Code</numerusform>
            <numerusform>{n} unbekannte Codes</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a products file with these codes</source>
        <extracomment>products/unknown-foot</extracomment>
        <translation>Importieren Sie eine Produktdatei mit diesen Codes</translation>
    </message>
    <message numerus="yes">
        <source>Unknown {code}, sold {n} times, last {day}</source>
        <extracomment>products/unknown-row; one: Unknown {code}, sold {n} time, last {day}</extracomment>
        <translation>
            <numerusform>Unbekannt {code}, {n} Mal verkauft, zuletzt {day}</numerusform>
            <numerusform>Unbekannt {code}, {n} Mal verkauft, zuletzt {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown list</source>
        <extracomment>products/unknown-rows</extracomment>
        <translation>Liste der Unbekannten</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>products/unknown-short</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unknown products</source>
        <extracomment>products/unknown-title</extracomment>
        <translation>Unbekannte Produkte</translation>
    </message>
    <message>
        <source>Still to send</source>
        <extracomment>products/waiting</extracomment>
        <translation>Noch zu senden</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>products/what</extracomment>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>purchases</name>
    <message>
        <source>Nothing was given back for {number}: a sale is being paid with it, or was. Finish or cancel that sale, then look here again.</source>
        <extracomment>purchases.exchange-taken</extracomment>
        <translation>Für {number} wurde nichts zurückgegeben: Ein Verkauf wird gerade damit bezahlt oder wurde es. Beenden oder stornieren Sie jenen Verkauf und sehen Sie dann wieder hier nach.</translation>
    </message>
    <message>
        <source>{amount} was given back for {number}. The slip is being printed.</source>
        <extracomment>purchases.given-back</extracomment>
        <translation>{amount} für {number} zurückgegeben. Der Beleg wird gedruckt.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer: this till's own only.</source>
        <extracomment>purchases.list-away</extracomment>
        <translation>CRM.COM antwortet nicht: nur die Einkäufe dieser Kasse.</translation>
    </message>
    <message>
        <source>This till's own only: {words}</source>
        <extracomment>purchases.list-refused</extracomment>
        <translation>Nur die Einkäufe dieser Kasse: {words}</translation>
    </message>
    <message>
        <source>There is no printer on this till</source>
        <extracomment>purchases.no-printer</extracomment>
        <translation>An dieser Kasse ist kein Drucker</translation>
    </message>
    <message>
        <source>{number} has no receipt</source>
        <extracomment>purchases.no-receipt</extracomment>
        <translation>{number} hat keinen Bon</translation>
    </message>
    <message>
        <source>CRM.COM knows nobody by this card. {words}</source>
        <extracomment>purchases.no-such-card</extracomment>
        <translation>CRM.COM kennt niemanden mit dieser Karte. {words}</translation>
    </message>
    <message>
        <source>This is no day. Type day and month, such as 2111 for 21 November.</source>
        <extracomment>purchases.no-such-day</extracomment>
        <translation>Das ist kein Tag. Geben Sie Tag und Monat ein, etwa 2111 für den 21. November.</translation>
    </message>
    <message>
        <source>This till has no receipt with number {number}.</source>
        <extracomment>purchases.no-such-number</extracomment>
        <translation>Diese Kasse hat keinen Bon mit der Nummer {number}.</translation>
    </message>
    <message>
        <source>This card is not in force. {words}</source>
        <extracomment>purchases.not-active</extracomment>
        <translation>Diese Karte gilt nicht. {words}</translation>
    </message>
    <message>
        <source>{number} is not among the purchases of this till shown here.</source>
        <extracomment>purchases.not-found</extracomment>
        <translation>{number} ist nicht unter den hier gezeigten Einkäufen dieser Kasse.</translation>
    </message>
    <message>
        <source>{number} is not printed yet. It prints by itself when the printer is well.</source>
        <extracomment>purchases.not-printed</extracomment>
        <translation>{number} ist noch nicht gedruckt. Das geschieht von selbst, sobald der Drucker bereit ist.</translation>
    </message>
    <message>
        <source>It is not known whether {number} was printed. Look at the printer.</source>
        <extracomment>purchases.print-unknown</extracomment>
        <translation>Ob {number} gedruckt wurde, ist nicht bekannt. Sehen Sie am Drucker nach.</translation>
    </message>
    <message>
        <source>{number} is printed</source>
        <extracomment>purchases.printed</extracomment>
        <translation>{number} ist gedruckt</translation>
    </message>
    <message>
        <source>Printing {number}…</source>
        <extracomment>purchases.printing</extracomment>
        <translation>{number} wird gedruckt…</translation>
    </message>
    <message>
        <source>The till could not read its books. Try again.</source>
        <extracomment>purchases.unreadable</extracomment>
        <translation>Die Kasse konnte ihre Bücher nicht lesen. Bitte noch einmal.</translation>
    </message>
    <message>
        <source>All purchases</source>
        <extracomment>purchases/all</extracomment>
        <translation>Alle Einkäufe</translation>
    </message>
    <message>
        <source>All days</source>
        <extracomment>purchases/all-days</extracomment>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Give back</source>
        <extracomment>purchases/amount</extracomment>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Choose a purchase to see it.</source>
        <extracomment>purchases/choose</extracomment>
        <translation>Wählen Sie einen Einkauf, um ihn zu sehen.</translation>
    </message>
    <message>
        <source>Choose whom to give money back, when the customer stands here.</source>
        <extracomment>purchases/choose-owed</extracomment>
        <translation>Wählen Sie, wem Sie Geld zurückgeben, wenn der Kunde hier steht.</translation>
    </message>
    <message numerus="yes">
        <source>{n} purchases</source>
        <extracomment>purchases/count, purchases/waiting-count; one: {n} purchase</extracomment>
        <translation>
            <numerusform>{n} Einkauf</numerusform>
            <numerusform>{n} Einkäufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>purchases/customer</extracomment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Day and month, such as 2111</source>
        <extracomment>purchases/day-field</extracomment>
        <translation>Tag und Monat, etwa 2111</translation>
    </message>
    <message numerus="yes">
        <source>last {n} days</source>
        <extracomment>purchases/days; one: last {n} day</extracomment>
        <translation>
            <numerusform>letzter {n} Tag</numerusform>
            <numerusform>letzte {n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>purchases/earned</extracomment>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>To {customer}, for goods of {number} that came back. It was kept for an exchange: given back, no sale can be paid with it. A slip is printed.</source>
        <extracomment>purchases/exchange-explained</extracomment>
        <translation>An {customer}, für zurückgenommene Waren von {number}. Das Geld war für einen Umtausch aufgehoben: Ist es zurückgegeben, kann kein Verkauf mehr damit bezahlt werden. Ein Beleg wird gedruckt.</translation>
    </message>
    <message>
        <source>To whoever brings receipt {number}, for goods that came back. It was kept for an exchange: given back, no sale can be paid with it. A slip is printed.</source>
        <extracomment>purchases/exchange-explained-nobody</extracomment>
        <translation>An die Person, die Bon {number} bringt, für zurückgenommene Waren. Das Geld war für einen Umtausch aufgehoben: Ist es zurückgegeben, kann kein Verkauf mehr damit bezahlt werden. Ein Beleg wird gedruckt.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <extracomment>purchases/fetching</extracomment>
        <translation>Wird geholt…</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <extracomment>purchases/find</extracomment>
        <translation>Bonnummer</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>purchases/find-day</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Find by date</source>
        <extracomment>purchases/find-day-spoken</extracomment>
        <translation>Nach Datum suchen</translation>
    </message>
    <message>
        <source>Find by receipt number</source>
        <extracomment>purchases/find-spoken</extracomment>
        <translation>Nach Bonnummer suchen</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <extracomment>purchases/give-back-cash</extracomment>
        <translation>Bar zurückgeben</translation>
    </message>
    <message>
        <source>In cash, to {customer}, for {number}. The drawer opens and a slip is printed. It can be given back once.</source>
        <extracomment>purchases/give-back-explained</extracomment>
        <translation>Bar, an {customer}, für {number}. Die Kassenlade öffnet sich und ein Beleg wird gedruckt. Das geht nur einmal.</translation>
    </message>
    <message>
        <source>In cash, to whoever brings receipt {number}. The drawer opens and a slip is printed. It can be given back once.</source>
        <extracomment>purchases/give-back-explained-nobody</extracomment>
        <translation>Bar, an die Person, die Bon {number} bringt. Die Kassenlade öffnet sich und ein Beleg wird gedruckt. Das geht nur einmal.</translation>
    </message>
    <message>
        <source>Give back list</source>
        <extracomment>purchases/give-back-list</extracomment>
        <translation>Rückzahlungen</translation>
    </message>
    <message>
        <source>Give back {amount}, {number}, {customer}</source>
        <extracomment>purchases/give-back-row</extracomment>
        <translation>Zurückgeben {amount}, {number}, {customer}</translation>
    </message>
    <message>
        <source>Give back {amount}?</source>
        <extracomment>purchases/give-back-title</extracomment>
        <translation>{amount} zurückgeben?</translation>
    </message>
    <message>
        <source>Money to give back</source>
        <extracomment>purchases/give-backs</extracomment>
        <translation>Zurückzugebendes Geld</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>purchases/given-back</extracomment>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Keep in the list</source>
        <extracomment>purchases/keep-owed</extracomment>
        <translation>In der Liste lassen</translation>
    </message>
    <message>
        <source>Show older purchases</source>
        <extracomment>purchases/more</extracomment>
        <translation>Ältere Einkäufe zeigen</translation>
    </message>
    <message>
        <source>Type a number first</source>
        <extracomment>purchases/no-number</extracomment>
        <translation>Geben Sie erst eine Nummer ein</translation>
    </message>
    <message>
        <source>There is no receipt of this sale</source>
        <extracomment>purchases/no-receipt</extracomment>
        <translation>Von diesem Verkauf gibt es keinen Bon</translation>
    </message>
    <message numerus="yes">
        <source>No purchases in the last {n} days.</source>
        <extracomment>purchases/nothing; one: No purchases in the last {n} day.</extracomment>
        <translation>
            <numerusform>Kein Einkauf am letzten {n} Tag.</numerusform>
            <numerusform>Keine Einkäufe in den letzten {n} Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No purchase is chosen</source>
        <extracomment>purchases/nothing-chosen</extracomment>
        <translation>Kein Einkauf ist gewählt</translation>
    </message>
    <message>
        <source>Scan a receipt to find a sale without a customer.</source>
        <extracomment>purchases/nothing-hers-hint</extracomment>
        <translation>Bon scannen, um einen Verkauf ohne Kunden zu finden.</translation>
    </message>
    <message>
        <source>Sales show here as soon as they are finished.</source>
        <extracomment>purchases/nothing-hint</extracomment>
        <translation>Verkäufe stehen hier, sobald sie fertig sind.</translation>
    </message>
    <message>
        <source>Nothing is to be given back.</source>
        <extracomment>purchases/nothing-owed</extracomment>
        <translation>Nichts ist zurückzugeben.</translation>
    </message>
    <message>
        <source>Money that is owed to a customer shows here by itself.</source>
        <extracomment>purchases/nothing-owed-hint</extracomment>
        <translation>Geld, das einem Kunden zusteht, steht hier von selbst.</translation>
    </message>
    <message>
        <source>No purchases on this day.</source>
        <extracomment>purchases/nothing-that-day</extracomment>
        <translation>Keine Einkäufe an diesem Tag.</translation>
    </message>
    <message>
        <source>Choose another day, or show all days.</source>
        <extracomment>purchases/nothing-that-day-hint</extracomment>
        <translation>Wählen Sie einen anderen Tag, oder alle Tage.</translation>
    </message>
    <message>
        <source>Number on the receipt</source>
        <extracomment>purchases/number-field</extracomment>
        <translation>Nummer auf dem Bon</translation>
    </message>
    <message>
        <source>This till</source>
        <extracomment>purchases/of-till</extracomment>
        <translation>Diese Kasse</translation>
    </message>
    <message>
        <source>Scan a customer's card</source>
        <extracomment>purchases/of-till-line</extracomment>
        <translation>Karte scannen</translation>
    </message>
    <message>
        <source>Other customer</source>
        <extracomment>purchases/other-customer</extracomment>
        <translation>Anderer Kunde</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>purchases/other-short</extracomment>
        <translation>Anderer</translation>
    </message>
    <message>
        <source>{amount} to give back</source>
        <extracomment>purchases/owed</extracomment>
        <translation>{amount} zurückzugeben</translation>
    </message>
    <message>
        <source>Nothing to give back</source>
        <extracomment>purchases/owed-none</extracomment>
        <translation>Nichts zurückzugeben</translation>
    </message>
    <message>
        <source>Print receipt again</source>
        <extracomment>purchases/print</extracomment>
        <translation>Bon noch einmal drucken</translation>
    </message>
    <message>
        <source>Purchase {number}, {when}, {total}, {state}</source>
        <extracomment>purchases/row</extracomment>
        <translation>Einkauf {number}, {when}, {total}, {state}</translation>
    </message>
    <message>
        <source>Purchases of this till</source>
        <extracomment>purchases/rows</extracomment>
        <translation>Einkäufe dieser Kasse</translation>
    </message>
    <message>
        <source>Purchases of this customer</source>
        <extracomment>purchases/rows-hers</extracomment>
        <translation>Einkäufe dieses Kunden</translation>
    </message>
    <message>
        <source>Scan a receipt to jump to it</source>
        <extracomment>purchases/scan</extracomment>
        <translation>Bon scannen, um ihn zu finden</translation>
    </message>
    <message>
        <source>Show this day</source>
        <extracomment>purchases/show-day</extracomment>
        <translation>Diesen Tag zeigen</translation>
    </message>
    <message>
        <source>Show this receipt</source>
        <extracomment>purchases/show-number</extracomment>
        <translation>Diesen Bon zeigen</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>purchases/spent</extracomment>
        <translation>Eingelöst</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>purchases/state</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Purchases</source>
        <extracomment>purchases/title</extracomment>
        <translation>Einkäufe</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>purchases/total</extracomment>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <extracomment>purchases/waiting</extracomment>
        <translation>Noch zu senden</translation>
    </message>
    <message numerus="yes">
        <source>{n} need a person</source>
        <extracomment>purchases/waiting-needs; one: {n} needs a person</extracomment>
        <translation>
            <numerusform>{n} zu entscheiden</numerusform>
            <numerusform>{n} zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <extracomment>purchases/waiting-none</extracomment>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>purchases/when</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>CRM.COM took wallet money or gave a discount after the customer had paid in full.</source>
        <extracomment>purchases/why-owed</extracomment>
        <translation>CRM.COM hat Guthaben eingelöst oder Rabatt gegeben, nachdem der Kunde voll bezahlt hatte.</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>An answer of CRM.COM is awaited</source>
        <extracomment>queue.awaited</extracomment>
        <translation>CRM.COM soll noch antworten</translation>
    </message>
    <message>
        <source>keep selling. The till asks by itself until it knows.</source>
        <extracomment>queue.awaited.next</extracomment>
        <translation>weiter verkaufen. Die Kasse fragt von selbst, bis sie es weiß.</translation>
    </message>
    <message>
        <source>This till is offline by hand</source>
        <extracomment>queue.by-hand</extracomment>
        <translation>Diese Kasse ist von Hand offline</translation>
    </message>
    <message>
        <source>keep selling. Go online sends what waits, and rewards follow then.</source>
        <extracomment>queue.by-hand.next</extracomment>
        <translation>weiter verkaufen. „Online gehen“ sendet, was wartet; der Bonus folgt dann.</translation>
    </message>
    <message>
        <source>Since {time}. Nothing is sent.</source>
        <extracomment>queue.by-hand.since</extracomment>
        <translation>Seit {time}. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>CRM.COM answers</source>
        <extracomment>queue.connected</extracomment>
        <translation>CRM.COM antwortet</translation>
    </message>
    <message>
        <source>Last answer at {time}.</source>
        <extracomment>queue.connected.last</extracomment>
        <translation>Letzte Antwort um {time}.</translation>
    </message>
    <message>
        <source>keep selling. The list empties by itself.</source>
        <extracomment>queue.connected.next</extracomment>
        <translation>weiter verkaufen. Die Liste leert sich von selbst.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cancellations</source>
        <extracomment>queue.count.cancellations; one: {n} cancellation</extracomment>
        <translation>
            <numerusform>{n} Storno</numerusform>
            <numerusform>{n} Stornos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} purchases</source>
        <extracomment>queue.count.purchases; one: {n} purchase</extracomment>
        <translation>
            <numerusform>{n} Einkauf</numerusform>
            <numerusform>{n} Einkäufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} returns</source>
        <extracomment>queue.count.returns; one: {n} return</extracomment>
        <translation>
            <numerusform>{n} Rückgabe</numerusform>
            <numerusform>{n} Rückgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wallet returns</source>
        <extracomment>queue.count.wallet-returns; one: {n} wallet return</extracomment>
        <translation>
            <numerusform>{n} Rückbuchung ins Guthaben</numerusform>
            <numerusform>{n} Rückbuchungen ins Guthaben</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits belongs to another CRM.COM</source>
        <extracomment>queue.elsewhere</extracomment>
        <translation>Was wartet, gehört zu einem anderen CRM.COM</translation>
    </message>
    <message>
        <source>keep selling, and call your supervisor: put that address back in Settings, or decide about each purchase here.</source>
        <extracomment>queue.elsewhere.next</extracomment>
        <translation>weiter verkaufen und die Aufsicht rufen: in den Einstellungen diese Adresse wieder eintragen oder hier über jeden Einkauf entscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps were begun with {address}. Nothing is sent.</source>
        <extracomment>queue.elsewhere.what; one: {n} step was begun with {address}. Nothing is sent.</extracomment>
        <translation>
            <numerusform>{n} Schritt begann bei {address}. Nichts wird gesendet.</numerusform>
            <numerusform>{n} Schritte begannen bei {address}. Nichts wird gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do here.</source>
        <extracomment>queue.empty.next</extracomment>
        <translation>hier ist nichts zu tun.</translation>
    </message>
    <message>
        <source>{number} is at CRM.COM, by your word</source>
        <extracomment>queue.it-is-at-crm</extracomment>
        <translation>{number} ist bei CRM.COM, wie Sie sagen</translation>
    </message>
    <message>
        <source>{number} stays without reward</source>
        <extracomment>queue.keep-without-reward</extracomment>
        <translation>{number} bleibt ohne Bonus</translation>
    </message>
    <message>
        <source>CRM.COM does not accept the API key</source>
        <extracomment>queue.key-refused</extracomment>
        <translation>CRM.COM nimmt den API-Schlüssel nicht an</translation>
    </message>
    <message>
        <source>keep selling, and call your supervisor. The list empties once the key is right.</source>
        <extracomment>queue.key-refused.next</extracomment>
        <translation>weiter verkaufen und die Aufsicht rufen. Die Liste leert sich, sobald der Schlüssel stimmt.</translation>
    </message>
    <message>
        <source>Your decision is needed: {what}</source>
        <extracomment>queue.need-a-person</extracomment>
        <translation>Ihre Entscheidung ist nötig: {what}</translation>
    </message>
    <message>
        <source>choose it in the list and decide. It holds up nothing else.</source>
        <extracomment>queue.need-a-person.next</extracomment>
        <translation>in der Liste wählen und entscheiden. Alles andere geht weiter.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer for {number}</source>
        <extracomment>queue.no-answer</extracomment>
        <translation>CRM.COM antwortet zu {number} nicht</translation>
    </message>
    <message>
        <source>decide again when the connection is back; its figures are read then.</source>
        <extracomment>queue.no-answer.next</extracomment>
        <translation>noch einmal entscheiden, wenn die Verbindung wieder steht; dann werden seine Zahlen gelesen.</translation>
    </message>
    <message>
        <source>There is no API key on this till</source>
        <extracomment>queue.no-key</extracomment>
        <translation>Auf dieser Kasse ist kein API-Schlüssel</translation>
    </message>
    <message>
        <source>keep selling. The list empties by itself once a key is set.</source>
        <extracomment>queue.no-key.next</extracomment>
        <translation>weiter verkaufen. Die Liste leert sich von selbst, sobald ein Schlüssel gesetzt ist.</translation>
    </message>
    <message>
        <source>nothing was changed.</source>
        <extracomment>queue.not-decided.safe</extracomment>
        <translation>nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The line to CRM.COM is not secure</source>
        <extracomment>queue.not-secure</extracomment>
        <translation>Die Leitung zu CRM.COM ist nicht sicher</translation>
    </message>
    <message>
        <source>keep selling, and call your supervisor. Nothing is sent over this line.</source>
        <extracomment>queue.not-secure.next</extracomment>
        <translation>weiter verkaufen und die Aufsicht rufen. Über diese Leitung wird nichts gesendet.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer</source>
        <extracomment>queue.offline</extracomment>
        <translation>CRM.COM antwortet nicht</translation>
    </message>
    <message>
        <source>keep selling. The list empties by itself when the connection is back.</source>
        <extracomment>queue.offline.next</extracomment>
        <translation>weiter verkaufen. Die Liste leert sich von selbst, wenn die Verbindung wieder steht.</translation>
    </message>
    <message>
        <source>Next try in {seconds} s.</source>
        <extracomment>queue.offline.next-try</extracomment>
        <translation>Nächster Versuch in {seconds} s.</translation>
    </message>
    <message>
        <source>Since {time}, next try in {seconds} s.</source>
        <extracomment>queue.offline.since</extracomment>
        <translation>Seit {time}, nächster Versuch in {seconds} s.</translation>
    </message>
    <message>
        <source>Since {time}, trying now.</source>
        <extracomment>queue.offline.since-trying</extracomment>
        <translation>Seit {time}, Versuch läuft.</translation>
    </message>
    <message>
        <source>Trying now.</source>
        <extracomment>queue.offline.trying</extracomment>
        <translation>Versuch läuft.</translation>
    </message>
    <message>
        <source>{number} is not as it was a moment ago</source>
        <extracomment>queue.overtaken</extracomment>
        <translation>{number} ist nicht mehr wie eben</translation>
    </message>
    <message>
        <source>look at it in the list, and decide again if it is still there.</source>
        <extracomment>queue.overtaken.next</extracomment>
        <translation>in der Liste nachsehen und neu entscheiden, falls er noch da ist.</translation>
    </message>
    <message>
        <source>{number} is out of the list</source>
        <extracomment>queue.removed</extracomment>
        <translation>{number} ist aus der Liste</translation>
    </message>
    <message>
        <source>give back {cash} in cash, and void {card} on the card terminal.</source>
        <extracomment>queue.removed.both</extracomment>
        <translation>{cash} bar zurückgeben und {card} am Kartenterminal stornieren.</translation>
    </message>
    <message>
        <source>void {amount} on the card terminal.</source>
        <extracomment>queue.removed.card</extracomment>
        <translation>{amount} am Kartenterminal stornieren.</translation>
    </message>
    <message>
        <source>give back {amount} in cash.</source>
        <extracomment>queue.removed.cash</extracomment>
        <translation>{amount} bar zurückgeben.</translation>
    </message>
    <message>
        <source>nothing was paid, nothing goes back.</source>
        <extracomment>queue.removed.nothing</extracomment>
        <translation>nichts war bezahlt, nichts geht zurück.</translation>
    </message>
    <message>
        <source>it was never sent to CRM.COM, and never will be.</source>
        <extracomment>queue.removed.safe</extracomment>
        <translation>er wurde nie an CRM.COM gesendet und wird es nie.</translation>
    </message>
    <message>
        <source>every sale is stored on this till, also when it is switched off.</source>
        <extracomment>queue.safe</extracomment>
        <translation>jeder Verkauf ist auf dieser Kasse gespeichert, auch wenn sie ausgeschaltet wird.</translation>
    </message>
    <message>
        <source>{number} is sent again</source>
        <extracomment>queue.send-again</extracomment>
        <translation>{number} wird noch einmal gesendet</translation>
    </message>
    <message>
        <source>The wallet of {number} is settled</source>
        <extracomment>queue.settled</extracomment>
        <translation>Das Guthaben zu {number} ist geklärt</translation>
    </message>
    <message>
        <source>CRM.COM answered the test at {time}.</source>
        <extracomment>queue.test.answered</extracomment>
        <translation>CRM.COM hat die Prüfung um {time} beantwortet.</translation>
    </message>
    <message>
        <source>No answer to the test at {time}.</source>
        <extracomment>queue.test.no-answer</extracomment>
        <translation>Keine Antwort auf die Prüfung um {time}.</translation>
    </message>
    <message>
        <source>Asking CRM.COM…</source>
        <extracomment>queue.testing, queue/testing</extracomment>
        <translation>CRM.COM wird gefragt…</translation>
    </message>
    <message>
        <source>All purchases</source>
        <extracomment>queue/all-purchases</extracomment>
        <translation>Alle Einkäufe</translation>
    </message>
    <message>
        <source>Not while this till is offline by hand</source>
        <extracomment>queue/by-hand</extracomment>
        <translation>Nicht, solange diese Kasse von Hand offline ist</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <extracomment>queue/cancel</extracomment>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Cancelled sale</source>
        <extracomment>queue/cancellation</extracomment>
        <translation>Stornierter Verkauf</translation>
    </message>
    <message>
        <source>Void on the card terminal</source>
        <extracomment>queue/card-back</extracomment>
        <translation>Am Kartenterminal stornieren</translation>
    </message>
    <message>
        <source>Void slip {slip} on the terminal</source>
        <extracomment>queue/card-back-slip</extracomment>
        <translation>Beleg {slip} am Terminal stornieren</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <extracomment>queue/cash-back</extracomment>
        <translation>Bar zurückgeben</translation>
    </message>
    <message>
        <source>Waiting: {n}</source>
        <extracomment>queue/count</extracomment>
        <translation>Wartend: {n}</translation>
    </message>
    <message>
        <source>CRM.COM said</source>
        <extracomment>queue/crm-said</extracomment>
        <translation>CRM.COM sagt</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>queue/customer</extracomment>
        <translation>Kunde</translation>
    </message>
    <message numerus="yes">
        <source>{n} customers</source>
        <extracomment>queue/customers; one: {n} customer</extracomment>
        <translation>
            <numerusform>{n} Kunde</numerusform>
            <numerusform>{n} Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Not before this is settled</source>
        <extracomment>queue/elsewhere</extracomment>
        <translation>Erst wenn das geklärt ist</translation>
    </message>
    <message>
        <source>Go offline</source>
        <extracomment>queue/go-offline</extracomment>
        <translation>Offline gehen</translation>
    </message>
    <message>
        <source>Go online</source>
        <extracomment>queue/go-online</extracomment>
        <translation>Online gehen</translation>
    </message>
    <message>
        <source>One purchase waits for CRM.COM’s answer.</source>
        <extracomment>queue/in-work</extracomment>
        <translation>Ein Einkauf wartet auf die Antwort von CRM.COM.</translation>
    </message>
    <message>
        <source>It is {number}: Sale shows how it stands.</source>
        <extracomment>queue/in-work-hint</extracomment>
        <translation>Es ist {number}: Verkauf zeigt, wie es damit steht.</translation>
    </message>
    <message>
        <source>It is at CRM.COM</source>
        <extracomment>queue/it-is-at-crm</extracomment>
        <translation>Er ist bei CRM.COM</translation>
    </message>
    <message>
        <source>I saw it at CRM.COM</source>
        <extracomment>queue/it-is-at-crm-confirm</extracomment>
        <translation>Ich habe ihn dort gesehen</translation>
    </message>
    <message>
        <source>Say so only if you saw it there with the same total. The till asks no more and never sends it again.</source>
        <extracomment>queue/it-is-at-crm-explained</extracomment>
        <translation>Sagen Sie das nur, wenn Sie ihn dort mit derselben Summe gesehen haben. Die Kasse fragt nicht mehr und sendet ihn nie wieder.</translation>
    </message>
    <message>
        <source>Is {number} at CRM.COM?</source>
        <extracomment>queue/it-is-at-crm-title</extracomment>
        <translation>Ist {number} bei CRM.COM?</translation>
    </message>
    <message>
        <source>Keep in the list</source>
        <extracomment>queue/keep-waiting</extracomment>
        <translation>In der Liste lassen</translation>
    </message>
    <message>
        <source>Keep without reward</source>
        <extracomment>queue/keep-without-reward</extracomment>
        <translation>Ohne Bonus behalten</translation>
    </message>
    <message>
        <source>Give up the reward</source>
        <extracomment>queue/keep-without-reward-confirm</extracomment>
        <translation>Auf den Bonus verzichten</translation>
    </message>
    <message>
        <source>The sale stays paid. It is not sent any more and the customer earns nothing. This cannot be undone.</source>
        <extracomment>queue/keep-without-reward-explained</extracomment>
        <translation>Der Verkauf bleibt bezahlt. Er wird nicht mehr gesendet und der Kunde sammelt nichts. Das ist endgültig.</translation>
    </message>
    <message>
        <source>Without reward</source>
        <extracomment>queue/keep-without-reward-short</extracomment>
        <translation>Ohne Bonus</translation>
    </message>
    <message>
        <source>Keep {number} without reward?</source>
        <extracomment>queue/keep-without-reward-title</extracomment>
        <translation>{number} ohne Bonus behalten?</translation>
    </message>
    <message>
        <source>Need a person</source>
        <extracomment>queue/need-a-person</extracomment>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Next:</source>
        <extracomment>queue/next</extracomment>
        <translation>Weiter:</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <extracomment>queue/nothing</extracomment>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>CRM.COM has every purchase of this till.</source>
        <extracomment>queue/nothing-hint</extracomment>
        <translation>CRM.COM hat jeden Einkauf dieser Kasse.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} older ones, sent first</source>
        <extracomment>queue/older; one: and {n} older one, sent first</extracomment>
        <translation>
            <numerusform>und {n} älterer, wird zuerst gesendet</numerusform>
            <numerusform>und {n} ältere, werden zuerst gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest first is sent first</source>
        <extracomment>queue/order</extracomment>
        <translation>Der älteste wird zuerst gesendet</translation>
    </message>
    <message>
        <source>Sent, answer awaited</source>
        <extracomment>queue/purchase-being-checked</extracomment>
        <translation>Gesendet, Antwort steht aus</translation>
    </message>
    <message>
        <source>Choose it to decide</source>
        <extracomment>queue/purchase-needs-a-person</extracomment>
        <translation>Zum Entscheiden wählen</translation>
    </message>
    <message>
        <source>CRM.COM said no</source>
        <extracomment>queue/purchase-refused</extracomment>
        <translation>CRM.COM hat abgelehnt</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <extracomment>queue/purchase-waiting</extracomment>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>queue/receipt</extracomment>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Remove from waiting list</source>
        <extracomment>queue/remove</extracomment>
        <translation>Aus der Warteliste nehmen</translation>
    </message>
    <message>
        <source>Remove and give money back</source>
        <extracomment>queue/remove-confirm</extracomment>
        <translation>Entfernen und Geld zurückgeben</translation>
    </message>
    <message>
        <source>The sale is cancelled. It was never sent and earns nothing. This cannot be undone.</source>
        <extracomment>queue/remove-explained</extracomment>
        <translation>Der Verkauf wird storniert. Er wurde nie gesendet und sammelt nichts. Das ist endgültig.</translation>
    </message>
    <message>
        <source>Remove {number}?</source>
        <extracomment>queue/remove-title</extracomment>
        <translation>{number} entfernen?</translation>
    </message>
    <message>
        <source>Return of goods</source>
        <extracomment>queue/return</extracomment>
        <translation>Warenrückgabe</translation>
    </message>
    <message>
        <source>Wallet return unclear</source>
        <extracomment>queue/return-check</extracomment>
        <translation>Rückbuchung unklar</translation>
    </message>
    <message>
        <source>Rewards waiting for</source>
        <extracomment>queue/rewards-waiting</extracomment>
        <translation>Auf Bonus warten</translation>
    </message>
    <message>
        <source>Cancellation of {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-cancel</extracomment>
        <translation>Storno von {number}, {customer}, {total}, {state}</translation>
    </message>
    <message>
        <source>Waiting cancellation {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-cancellation</extracomment>
        <translation>Wartendes Storno {number}, {customer}, {total}, {state}</translation>
    </message>
    <message>
        <source>Waiting purchase {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-purchase</extracomment>
        <translation>Wartender Einkauf {number}, {customer}, {total}, {state}</translation>
    </message>
    <message>
        <source>Return of goods {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-return</extracomment>
        <translation>Warenrückgabe {number}, {customer}, {total}, {state}</translation>
    </message>
    <message>
        <source>Wallet return being checked {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-return-check</extracomment>
        <translation>Rückbuchung in Prüfung {number}, {customer}, {total}, {state}</translation>
    </message>
    <message>
        <source>Waiting wallet return {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-spend-cancellation</extracomment>
        <translation>Wartende Rückbuchung {number}, {customer}, {total}, {state}</translation>
    </message>
    <message>
        <source>Waiting purchases</source>
        <extracomment>queue/rows</extracomment>
        <translation>Wartende Einkäufe</translation>
    </message>
    <message>
        <source>Safe:</source>
        <extracomment>queue/safe</extracomment>
        <translation>Sicher:</translation>
    </message>
    <message>
        <source>Try to send now</source>
        <extracomment>queue/send</extracomment>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>queue/send-again</extracomment>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Look and send again</source>
        <extracomment>queue/send-again-confirm</extracomment>
        <translation>Nachsehen und neu senden</translation>
    </message>
    <message>
        <source>The till looks once more first. If CRM.COM has it without saying so, it is recorded twice.</source>
        <extracomment>queue/send-again-explained</extracomment>
        <translation>Die Kasse sieht erst noch einmal nach. Hat CRM.COM ihn, ohne es zu sagen, wird er zweimal gebucht.</translation>
    </message>
    <message>
        <source>Send {number} again?</source>
        <extracomment>queue/send-again-title</extracomment>
        <translation>{number} noch einmal senden?</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>queue/sending</extracomment>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Wallet is settled</source>
        <extracomment>queue/settled</extracomment>
        <translation>Guthaben ist geklärt</translation>
    </message>
    <message>
        <source>It is settled</source>
        <extracomment>queue/settled-confirm</extracomment>
        <translation>Es ist geklärt</translation>
    </message>
    <message>
        <source>The till asked for {amount} back into the wallet and got no answer. The receipt counts it as paid. If CRM.COM shows it as returned, the customer paid that much too little.</source>
        <extracomment>queue/settled-explained</extracomment>
        <translation>Die Kasse wollte {amount} ins Guthaben zurückbuchen und bekam keine Antwort. Auf dem Bon gilt der Betrag als bezahlt. Zeigt CRM.COM ihn als zurückgebucht, hat der Kunde so viel zu wenig bezahlt.</translation>
    </message>
    <message>
        <source>Is the wallet of {number} settled?</source>
        <extracomment>queue/settled-title</extracomment>
        <translation>Ist das Guthaben zu {number} geklärt?</translation>
    </message>
    <message>
        <source>Wallet return</source>
        <extracomment>queue/spend-cancellation</extracomment>
        <translation>Rückbuchung ins Guthaben</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>queue/state</extracomment>
        <translation>Stand</translation>
    </message>
    <message numerus="yes">
        <source>{n} purchases, {total}</source>
        <extracomment>queue/sum; one: {n} purchase, {total}</extracomment>
        <translation>
            <numerusform>{n} Einkauf, {total}</numerusform>
            <numerusform>{n} Einkäufe, {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cancellations or returns</source>
        <extracomment>queue/sum-undoing; one: {n} cancellation or return</extracomment>
        <translation>
            <numerusform>{n} Storno oder Rückgabe</numerusform>
            <numerusform>{n} Stornos oder Rückgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Test connection</source>
        <extracomment>queue/test</extracomment>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <extracomment>queue/title</extracomment>
        <translation>Noch zu senden</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>queue/total</extracomment>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>CRM.COM said: {words}</source>
        <extracomment>receipt/crm-said</extracomment>
        <translation>CRM.COM sagt: {words}</translation>
    </message>
    <message>
        <source>{name} earned</source>
        <extracomment>receipt/customer-earned</extracomment>
        <translation>{name} sammelt</translation>
    </message>
    <message>
        <source>Sale done</source>
        <extracomment>receipt/done</extracomment>
        <translation>Verkauf fertig</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>receipt/earned</extracomment>
        <translation>Gesammelt</translation>
    </message>
    <message>
        <source>Reward follows later</source>
        <extracomment>receipt/follows-later</extracomment>
        <translation>Bonus folgt</translation>
    </message>
    <message>
        <source>It is confirmed as soon as CRM.COM answers</source>
        <extracomment>receipt/follows-later-line</extracomment>
        <translation>Wird bestätigt, sobald CRM.COM antwortet</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <extracomment>receipt/gift</extracomment>
        <translation>Geschenkbon</translation>
    </message>
    <message>
        <source>Give change</source>
        <extracomment>receipt/give-change</extracomment>
        <translation>Rückgeld geben</translation>
    </message>
    <message>
        <source>New sale</source>
        <extracomment>receipt/new-sale</extracomment>
        <translation>Neuer Verkauf</translation>
    </message>
    <message>
        <source>Next:</source>
        <extracomment>receipt/next</extracomment>
        <translation>Weiter:</translation>
    </message>
    <message>
        <source>No printer</source>
        <extracomment>receipt/no-printer</extracomment>
        <translation>Kein Drucker</translation>
    </message>
    <message>
        <source>The receipt is kept on this till</source>
        <extracomment>receipt/no-printer-line</extracomment>
        <translation>Der Bon bleibt auf dieser Kasse</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>receipt/not-known</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>receipt/pdf</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>receipt/picture</extracomment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Receipt preview</source>
        <extracomment>receipt/preview</extracomment>
        <translation>Bonvorschau</translation>
    </message>
    <message>
        <source>Print again</source>
        <extracomment>receipt/print-again</extracomment>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>New sale, print later</source>
        <extracomment>receipt/print-later</extracomment>
        <translation>Neuer Verkauf, später drucken</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <extracomment>receipt/printed</extracomment>
        <translation>Bon gedruckt</translation>
    </message>
    <message>
        <source>{printer}, {time}</source>
        <extracomment>receipt/printed-at</extracomment>
        <translation>{printer}, {time}</translation>
    </message>
    <message>
        <source>Printer state: {state}</source>
        <extracomment>receipt/printer-state</extracomment>
        <translation>Druckerzustand: {state}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <extracomment>receipt/printing</extracomment>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>No reward so far</source>
        <extracomment>receipt/refused</extracomment>
        <translation>Bisher kein Bonus</translation>
    </message>
    <message>
        <source>The sale is paid. Decide in Waiting to be sent</source>
        <extracomment>receipt/refused-line</extracomment>
        <translation>Der Verkauf ist bezahlt. Weiter in „Noch zu senden“</translation>
    </message>
    <message>
        <source>Safe:</source>
        <extracomment>receipt/safe</extracomment>
        <translation>Sicher:</translation>
    </message>
    <message>
        <source>Save receipt as PDF</source>
        <extracomment>receipt/save-pdf</extracomment>
        <translation>Bon als PDF speichern</translation>
    </message>
    <message>
        <source>Save receipt as picture</source>
        <extracomment>receipt/save-picture</extracomment>
        <translation>Bon als Bild speichern</translation>
    </message>
    <message>
        <source>Scanning a product starts the next sale</source>
        <extracomment>receipt/scan-next</extracomment>
        <translation>Ein Produkt zu scannen beginnt den nächsten Verkauf</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>receipt/wallet</extracomment>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Wallet: being read</source>
        <extracomment>receipt/wallet-being-read</extracomment>
        <translation>Guthaben: wird gelesen</translation>
    </message>
    <message>
        <source>Wallet: not known</source>
        <extracomment>receipt/wallet-not-known</extracomment>
        <translation>Guthaben: nicht bekannt</translation>
    </message>
    <message>
        <source>Wallet now {amount}</source>
        <extracomment>receipt/wallet-now</extracomment>
        <translation>Guthaben jetzt {amount}</translation>
    </message>
    <message>
        <source>Without reward</source>
        <extracomment>receipt/without-reward</extracomment>
        <translation>Ohne Bonus</translation>
    </message>
    <message>
        <source>Nothing is earned on this sale</source>
        <extracomment>receipt/without-reward-line</extracomment>
        <translation>Dieser Verkauf sammelt nichts</translation>
    </message>
</context>
<context>
    <name>returns</name>
    <message>
        <source>Goods of {number} are returned. Give back {cash} in cash and {card} on the card terminal.</source>
        <extracomment>returns.done-both</extracomment>
        <translation>Waren von {number} sind zurückgenommen. Geben Sie {cash} bar zurück und {card} am Kartenterminal.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. Give back {cash} in cash and {card} on the card terminal. {lost} of discount was not given again.</source>
        <extracomment>returns.done-both-lost</extracomment>
        <translation>Waren von {number} sind zurückgenommen. Geben Sie {cash} bar zurück und {card} am Kartenterminal. {lost} Rabatt sind entfallen.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. Give back {amount} on the card terminal.</source>
        <extracomment>returns.done-card</extracomment>
        <translation>Waren von {number} sind zurückgenommen. Zahlen Sie {amount} am Kartenterminal zurück.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. Give back {amount} on the card terminal. {lost} of discount was not given again.</source>
        <extracomment>returns.done-card-lost</extracomment>
        <translation>Waren von {number} sind zurückgenommen. Zahlen Sie {amount} am Kartenterminal zurück. {lost} Rabatt sind entfallen.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. Give back {amount} in cash.</source>
        <extracomment>returns.done-cash</extracomment>
        <translation>Waren von {number} sind zurückgenommen. Geben Sie {amount} bar zurück.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. Give back {amount} in cash. {lost} of discount was not given again.</source>
        <extracomment>returns.done-cash-lost</extracomment>
        <translation>Waren von {number} sind zurückgenommen. Geben Sie {amount} bar zurück. {lost} Rabatt sind entfallen.</translation>
    </message>
    <message>
        <source>{amount} for goods of {number} is kept. Sell the other goods, then press Exchange on Payment.</source>
        <extracomment>returns.done-exchange</extracomment>
        <translation>{amount} für Waren von {number} ist aufgehoben. Verkaufen Sie die anderen Waren, dann drücken Sie beim Bezahlen Umtausch.</translation>
    </message>
    <message>
        <source>{amount} for goods of {number} is kept: {lost} of discount was not given again. Press Exchange on Payment.</source>
        <extracomment>returns.done-exchange-lost</extracomment>
        <translation>{amount} für Waren von {number} ist aufgehoben: {lost} Rabatt sind entfallen. Drücken Sie beim Bezahlen Umtausch.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. There is nothing to give back.</source>
        <extracomment>returns.done-nothing</extracomment>
        <translation>Waren von {number} sind zurückgenommen. Es ist nichts zurückzugeben.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. There is nothing to give back: {lost} of discount was not given again.</source>
        <extracomment>returns.done-nothing-lost</extracomment>
        <translation>Waren von {number} sind zurückgenommen. Es ist nichts zurückzugeben: {lost} Rabatt sind entfallen.</translation>
    </message>
    <message>
        <source>{number} was not returned. The purchase is unchanged. Return the goods again.</source>
        <extracomment>returns.not-done</extracomment>
        <translation>Von {number} wurde nichts zurückgenommen. Der Einkauf bleibt, wie er ist. Nehmen Sie die Waren noch einmal zurück.</translation>
    </message>
    <message>
        <source>{number} needs a person: what is kept is not recorded. {words}</source>
        <extracomment>returns.not-recorded</extracomment>
        <translation>Zu {number} ist zu entscheiden: was der Kunde behält, ist nicht gebucht. {words}</translation>
    </message>
    <message>
        <source>{amount} is to be collected for {number}, or let go.</source>
        <extracomment>returns.owed</extracomment>
        <translation>{amount} sind für {number} zu kassieren oder zu erlassen.</translation>
    </message>
    <message>
        <source>CRM.COM did not cancel {number}: {words} The purchase is unchanged.</source>
        <extracomment>returns.refused</extracomment>
        <translation>CRM.COM hat {number} nicht storniert: {words} Der Einkauf bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>{number} needs a person: CRM.COM does not show whether what is kept is recorded. {words}</source>
        <extracomment>returns.rest-not-known</extracomment>
        <translation>Zu {number} ist zu entscheiden: CRM.COM zeigt nicht, ob gebucht ist, was der Kunde behält. {words}</translation>
    </message>
    <message>
        <source>Goods of {number} are being returned. Give nothing back before it is done.</source>
        <extracomment>returns.under-way</extracomment>
        <translation>Waren von {number} werden zurückgenommen. Geben Sie nichts zurück, bevor das fertig ist.</translation>
    </message>
    <message>
        <source>Money back, about</source>
        <extracomment>returns/about</extracomment>
        <translation>Geld zurück, etwa</translation>
    </message>
    <message>
        <source>All of it comes back already</source>
        <extracomment>returns/all-back</extracomment>
        <translation>Es kommt schon alles davon zurück</translation>
    </message>
    <message>
        <source>CRM.COM has another purchase under this number. Nothing was changed. See the address in Settings.</source>
        <extracomment>returns/another</extracomment>
        <translation>CRM.COM hat unter dieser Nummer einen anderen Einkauf. Nichts wurde geändert. Prüfen Sie die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>Ask CRM.COM again</source>
        <extracomment>returns/ask-crm-com-again</extracomment>
        <translation>CRM.COM noch einmal fragen</translation>
    </message>
    <message>
        <source>CRM.COM does not answer. The purchase is unchanged. Try again later.</source>
        <extracomment>returns/away</extracomment>
        <translation>CRM.COM antwortet nicht. Der Einkauf bleibt, wie er ist. Bitte später noch einmal.</translation>
    </message>
    <message>
        <source>Return some goods</source>
        <extracomment>returns/button</extracomment>
        <translation>Einzelne Waren zurück</translation>
    </message>
    <message>
        <source>CRM.COM does not show whether it cancelled the purchase. No money has moved. Look at CRM.COM, then say how it stands there.</source>
        <extracomment>returns/cancel-not-known-explained</extracomment>
        <translation>CRM.COM zeigt nicht, ob der Einkauf storniert ist. Kein Geld ist geflossen. Sehen Sie bei CRM.COM nach und sagen Sie dann, wie er dort steht.</translation>
    </message>
    <message>
        <source>Is {number} cancelled?</source>
        <extracomment>returns/cancel-not-known-title</extracomment>
        <translation>Ist {number} storniert?</translation>
    </message>
    <message>
        <source>It was cancelled at CRM.COM already. Give nothing back here.</source>
        <extracomment>returns/cancelled-already</extracomment>
        <translation>Bei CRM.COM schon storniert. Geben Sie hier nichts zurück.</translation>
    </message>
    <message>
        <source>Collect {amount}</source>
        <extracomment>returns/collect</extracomment>
        <translation>{amount} kassieren</translation>
    </message>
    <message>
        <source>Collect {amount} by card</source>
        <extracomment>returns/collect-card</extracomment>
        <translation>{amount} mit Karte kassieren</translation>
    </message>
    <message>
        <source>Return goods and give money back</source>
        <extracomment>returns/confirm</extracomment>
        <translation>Waren zurücknehmen, Geld zurückgeben</translation>
    </message>
    <message>
        <source>CRM.COM gave less for what is kept than before. The goods are taken back; collect the difference, or let it go.</source>
        <extracomment>returns/debt-explained</extracomment>
        <translation>CRM.COM gab für das, was der Kunde behält, weniger als zuvor. Die Waren sind zurückgenommen; kassieren Sie den Unterschied oder erlassen Sie ihn.</translation>
    </message>
    <message>
        <source>{amount} to collect for {number}</source>
        <extracomment>returns/debt-title</extracomment>
        <translation>{amount} für {number} zu kassieren</translation>
    </message>
    <message>
        <source>Money back</source>
        <extracomment>returns/exactly</extracomment>
        <translation>Geld zurück</translation>
    </message>
    <message>
        <source>Exchange</source>
        <extracomment>returns/exchange</extracomment>
        <translation>Umtausch</translation>
    </message>
    <message>
        <source>CRM.COM cancels the purchase and records what is kept anew. Award dates, used vouchers and offers that count once may change: its answers decide.</source>
        <extracomment>returns/explained</extracomment>
        <translation>CRM.COM storniert den Einkauf und bucht neu, was der Kunde behält. Bonusfristen, benutzte Gutscheine und einmalige Angebote können sich ändern: es gilt, was CRM.COM antwortet.</translation>
    </message>
    <message>
        <source>Sold without a reward: CRM.COM is not asked. This cannot be undone.</source>
        <extracomment>returns/explained-alone</extracomment>
        <translation>Ohne Bonus verkauft: CRM.COM wird nicht gefragt. Das ist endgültig.</translation>
    </message>
    <message>
        <source>Goods that come back</source>
        <extracomment>returns/goods</extracomment>
        <translation>Waren, die zurückkommen</translation>
    </message>
    <message>
        <source>Goods back, less {off} discount</source>
        <extracomment>returns/goods-less</extracomment>
        <translation>Waren zurück, minus {off} Rabatt</translation>
    </message>
    <message>
        <source>It is at CRM.COM</source>
        <extracomment>returns/it-is-at-crm-com</extracomment>
        <translation>Es ist bei CRM.COM</translation>
    </message>
    <message>
        <source>It is cancelled</source>
        <extracomment>returns/it-is-cancelled</extracomment>
        <translation>Er ist storniert</translation>
    </message>
    <message>
        <source>It is not cancelled</source>
        <extracomment>returns/it-is-not-cancelled</extracomment>
        <translation>Er ist nicht storniert</translation>
    </message>
    <message>
        <source>Keep purchase</source>
        <extracomment>returns/keep</extracomment>
        <translation>Einkauf behalten</translation>
    </message>
    <message>
        <source>Keep without reward</source>
        <extracomment>returns/keep-without-reward</extracomment>
        <translation>Ohne Bonus behalten</translation>
    </message>
    <message>
        <source>Return line {place}: {product}</source>
        <extracomment>returns/line</extracomment>
        <translation>Rückgabe Position {place}: {product}</translation>
    </message>
    <message>
        <source>Goods to return</source>
        <extracomment>returns/lines</extracomment>
        <translation>Waren zur Rückgabe</translation>
    </message>
    <message>
        <source>Discount not given again</source>
        <extracomment>returns/lost</extracomment>
        <translation>Rabatt, entfällt</translation>
    </message>
    <message>
        <source>Nothing of it comes back so far</source>
        <extracomment>returns/none-back</extracomment>
        <translation>Bisher kommt nichts davon zurück</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>returns/not-known</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Choose a line of several pieces first</source>
        <extracomment>returns/not-split</extracomment>
        <translation>Wählen Sie erst eine Position mit mehreren Stück</translation>
    </message>
    <message>
        <source>Choose the goods that come back</source>
        <extracomment>returns/nothing-back</extracomment>
        <translation>Wählen Sie die Waren, die zurückkommen</translation>
    </message>
    <message>
        <source>No purchase is chosen</source>
        <extracomment>returns/nothing-chosen</extracomment>
        <translation>Kein Einkauf ist gewählt</translation>
    </message>
    <message>
        <source>{sold} sold</source>
        <extracomment>returns/nothing-of</extracomment>
        <translation>{sold} verkauft</translation>
    </message>
    <message>
        <source>No money goes back that another sale could be paid with</source>
        <extracomment>returns/nothing-to-exchange</extracomment>
        <translation>Es geht kein Geld zurück, mit dem ein anderer Verkauf bezahlt werden könnte</translation>
    </message>
    <message>
        <source>Return one less</source>
        <extracomment>returns/one-less</extracomment>
        <translation>Eins weniger zurück</translation>
    </message>
    <message>
        <source>one less</source>
        <extracomment>returns/one-less-short</extracomment>
        <translation>eins weniger</translation>
    </message>
    <message>
        <source>Return one more</source>
        <extracomment>returns/one-more</extracomment>
        <translation>Eins mehr zurück</translation>
    </message>
    <message>
        <source>one more</source>
        <extracomment>returns/one-more-short</extracomment>
        <translation>eins mehr</translation>
    </message>
    <message>
        <source>To collect</source>
        <extracomment>returns/owes</extracomment>
        <translation>Zu kassieren</translation>
    </message>
    <message>
        <source>To collect, about</source>
        <extracomment>returns/owes-about</extracomment>
        <translation>Zu kassieren, etwa</translation>
    </message>
    <message>
        <source>CRM.COM says no: {words} The purchase is unchanged.</source>
        <extracomment>returns/refused</extracomment>
        <translation>CRM.COM lehnt ab: {words} Der Einkauf bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>CRM.COM cancelled the purchase, but does not show whether it has what the customer keeps. No money has moved. Look at CRM.COM. If it is there and CRM.COM still does not show it, nothing comes off its price here.</source>
        <extracomment>returns/rest-not-known-explained</extracomment>
        <translation>CRM.COM hat den Einkauf storniert, zeigt aber nicht, ob dort ist, was der Kunde behält. Kein Geld ist geflossen. Sehen Sie bei CRM.COM nach. Ist es dort und zeigt CRM.COM es weiter nicht, geht hier nichts vom Preis ab.</translation>
    </message>
    <message>
        <source>{number}: is what is kept recorded?</source>
        <extracomment>returns/rest-not-known-title</extracomment>
        <translation>{number}: ist gebucht, was der Kunde behält?</translation>
    </message>
    <message>
        <source>Its cancellation is being checked. Nothing is sent twice.</source>
        <extracomment>returns/return-being-checked</extracomment>
        <translation>Das Storno wird geprüft. Nichts wird zweimal gesendet.</translation>
    </message>
    <message>
        <source>It is cancelled already</source>
        <extracomment>returns/return-cancelled</extracomment>
        <translation>Er ist schon storniert</translation>
    </message>
    <message>
        <source>Not sold at this till: it can only be cancelled whole</source>
        <extracomment>returns/return-elsewhere</extracomment>
        <translation>Nicht an dieser Kasse verkauft: nur ganz zu stornieren</translation>
    </message>
    <message>
        <source>The shop keeps this customer no longer: it can only be cancelled whole</source>
        <extracomment>returns/return-forgotten</extracomment>
        <translation>Der Laden führt diesen Kunden nicht mehr: nur ganz zu stornieren</translation>
    </message>
    <message>
        <source>CRM.COM's number of it is not known here</source>
        <extracomment>returns/return-no-number</extracomment>
        <translation>Seine Nummer bei CRM.COM ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>CRM.COM must answer to return goods</source>
        <extracomment>returns/return-offline</extracomment>
        <translation>Für eine Rückgabe muss CRM.COM antworten</translation>
    </message>
    <message>
        <source>Goods of it came back already: what is kept is a purchase of its own</source>
        <extracomment>returns/return-returned</extracomment>
        <translation>Waren davon kamen schon zurück: der Rest ist ein eigener Einkauf</translation>
    </message>
    <message>
        <source>Goods of it are being returned</source>
        <extracomment>returns/return-under-way</extracomment>
        <translation>Waren davon werden gerade zurückgenommen</translation>
    </message>
    <message>
        <source>It is not settled yet: see Waiting to be sent</source>
        <extracomment>returns/return-waiting</extracomment>
        <translation>Noch nicht erledigt: siehe „Noch zu senden“</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>returns/send-again</extracomment>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>{back} of {sold} back, {total}</source>
        <extracomment>returns/some-of</extracomment>
        <translation>{back} von {sold} zurück, {total}</translation>
    </message>
    <message>
        <source>The purchase is cancelled at CRM.COM. No money has moved. Send what the customer keeps again, or let her keep it without reward.</source>
        <extracomment>returns/stuck-explained</extracomment>
        <translation>Der Einkauf ist bei CRM.COM storniert. Kein Geld ist geflossen. Senden Sie noch einmal, was der Kunde behält, oder lassen Sie es ihm ohne Bonus.</translation>
    </message>
    <message>
        <source>{number}: what is kept is not recorded</source>
        <extracomment>returns/stuck-title</extracomment>
        <translation>{number}: was der Kunde behält, ist nicht gebucht</translation>
    </message>
    <message>
        <source>CRM.COM said: {words}</source>
        <extracomment>returns/stuck-words</extracomment>
        <translation>CRM.COM sagt: {words}</translation>
    </message>
    <message>
        <source>Return goods of {number}</source>
        <extracomment>returns/title</extracomment>
        <translation>Rückgabe zu {number}</translation>
    </message>
    <message>
        <source>Asking CRM.COM what it comes to…</source>
        <extracomment>returns/under-way</extracomment>
        <translation>CRM.COM wird gefragt, was es ergibt…</translation>
    </message>
    <message>
        <source>Waive {amount}</source>
        <extracomment>returns/waive</extracomment>
        <translation>{amount} erlassen</translation>
    </message>
</context>
<context>
    <name>sale</name>
    <message>
        <source>Customer is now {customer}</source>
        <extracomment>sale.customer-is-now</extracomment>
        <translation>Kunde ist jetzt {customer}</translation>
    </message>
    <message numerus="yes">
        <source>{n} items removed</source>
        <extracomment>sale.emptied; one: {n} item removed</extracomment>
        <translation>
            <numerusform>{n} Artikel entfernt</numerusform>
            <numerusform>{n} Artikel entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>What the customer earns shows here while you scan.</source>
        <extracomment>sale.explain.empty</extracomment>
        <translation>Was der Kunde sammelt, steht hier, während Sie scannen.</translation>
    </message>
    <message>
        <source>Scan the card or app code at any time. Selling goes on without it.</source>
        <extracomment>sale.explain.no-customer</extracomment>
        <translation>Karte oder App-Code jederzeit scannen. Der Verkauf geht auch ohne weiter.</translation>
    </message>
    <message>
        <source>The reward cannot be shown now. It is still given when the sale is recorded.</source>
        <extracomment>sale.explain.not-available</extracomment>
        <translation>Der Bonus ist jetzt nicht zu sehen. Er wird trotzdem gutgeschrieben, sobald der Verkauf gebucht ist.</translation>
    </message>
    <message>
        <source>The purchase is kept on this till and sent when CRM.COM answers. Its reward is worked out then.</source>
        <extracomment>sale.explain.offline</extracomment>
        <translation>Der Einkauf bleibt auf dieser Kasse und wird gesendet, wenn CRM.COM antwortet. Dann wird der Bonus berechnet.</translation>
    </message>
    <message>
        <source>Reward follows later</source>
        <extracomment>sale.follows-later.title</extracomment>
        <translation>Bonus folgt</translation>
    </message>
    <message>
        <source>{amount} of an earlier sale is to be given back</source>
        <extracomment>sale.give-back</extracomment>
        <translation>{amount} aus einem früheren Verkauf sind zurückzugeben</translation>
    </message>
    <message>
        <source>Goods without barcode</source>
        <extracomment>sale.goods-without-barcode, sale/goods-without</extracomment>
        <translation>Ware ohne Barcode</translation>
    </message>
    <message>
        <source>Starts with the first product</source>
        <extracomment>sale.hint.empty</extracomment>
        <translation>Beginnt mit dem ersten Produkt</translation>
    </message>
    <message>
        <source>Identify a customer to see the reward</source>
        <extracomment>sale.hint.no-customer</extracomment>
        <translation>Kunden erkennen, um den Bonus zu sehen</translation>
    </message>
    <message>
        <source>Not known now</source>
        <extracomment>sale.hint.not-available</extracomment>
        <translation>Jetzt nicht bekannt</translation>
    </message>
    <message>
        <source>No preview while offline</source>
        <extracomment>sale.hint.offline</extracomment>
        <translation>Keine Vorschau ohne Verbindung</translation>
    </message>
    <message>
        <source>Live, up to date</source>
        <extracomment>sale.hint.up-to-date</extracomment>
        <translation>Live, aktuell</translation>
    </message>
    <message>
        <source>Asking CRM.COM…</source>
        <extracomment>sale.hint.updating, sale.spend.asking</extracomment>
        <translation>CRM.COM wird gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>For {n} items, updating…</source>
        <extracomment>sale.hint.updating-items; one: For {n} item, updating…</extracomment>
        <translation>
            <numerusform>Für {n} Artikel, wird aktualisiert…</numerusform>
            <numerusform>Für {n} Artikel, wird aktualisiert…</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted once. Weigh or scan each of the others.</source>
        <extracomment>sale.not-multiplied</extracomment>
        <translation>Einmal gezählt. Wiegen oder scannen Sie die anderen einzeln.</translation>
    </message>
    <message>
        <source>{product} removed</source>
        <extracomment>sale.removed</extracomment>
        <translation>{product} entfernt</translation>
    </message>
    <message>
        <source>Blocked for this customer</source>
        <extracomment>sale.spend.blocked</extracomment>
        <translation>Für diesen Kunden gesperrt</translation>
    </message>
    <message>
        <source>Needs a customer</source>
        <extracomment>sale.spend.needs-customer</extracomment>
        <translation>Braucht einen Kunden</translation>
    </message>
    <message>
        <source>Needs a product</source>
        <extracomment>sale.spend.needs-product</extracomment>
        <translation>Braucht ein Produkt</translation>
    </message>
    <message>
        <source>Not known for this purchase now</source>
        <extracomment>sale.spend.no-preview</extracomment>
        <translation>Für diesen Einkauf jetzt nicht bekannt</translation>
    </message>
    <message>
        <source>Not on this purchase</source>
        <extracomment>sale.spend.not-allowed</extracomment>
        <translation>Nicht bei diesem Einkauf</translation>
    </message>
    <message>
        <source>Nothing can be spent</source>
        <extracomment>sale.spend.nothing</extracomment>
        <translation>Nichts einzulösen</translation>
    </message>
    <message>
        <source>Not while offline</source>
        <extracomment>sale.spend.offline</extracomment>
        <translation>Nicht ohne Verbindung</translation>
    </message>
    <message>
        <source>Will earn</source>
        <extracomment>sale.will-earn.title, sale/will-earn</extracomment>
        <translation>Sammelt</translation>
    </message>
    <message>
        <source>{n} above</source>
        <extracomment>sale/above</extracomment>
        <translation>{n} darüber</translation>
    </message>
    <message>
        <source>Add to basket</source>
        <extracomment>sale/add</extracomment>
        <translation>In den Warenkorb</translation>
    </message>
    <message>
        <source>Add weighed product</source>
        <extracomment>sale/add-weighed</extracomment>
        <translation>Gewogene Ware hinzufügen</translation>
    </message>
    <message>
        <source>All quick keys</source>
        <extracomment>sale/all-keys</extracomment>
        <translation>Alle Schnelltasten</translation>
    </message>
    <message>
        <source>All keys</source>
        <extracomment>sale/all-keys-short</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>or the customer’s card, in any order</source>
        <extracomment>sale/any-order</extracomment>
        <translation>oder die Kundenkarte, in beliebiger Folge</translation>
    </message>
    <message>
        <source>Spent automatically</source>
        <extracomment>sale/automatic</extracomment>
        <translation>Automatisch eingelöst</translation>
    </message>
    <message>
        <source>Back to basket</source>
        <extracomment>sale/back</extracomment>
        <translation>Zurück zum Warenkorb</translation>
    </message>
    <message>
        <source>Basket</source>
        <extracomment>sale/basket</extracomment>
        <translation>Warenkorb</translation>
    </message>
    <message>
        <source>Can be spent</source>
        <extracomment>sale/can-be-spent</extracomment>
        <translation>Einlösbar</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>sale/change</extracomment>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Change customer</source>
        <extracomment>sale/change-customer</extracomment>
        <translation>Kunden wechseln</translation>
    </message>
    <message>
        <source>Discard parked basket</source>
        <extracomment>sale/discard</extracomment>
        <translation>Geparkten Warenkorb verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Discard {n} items</source>
        <extracomment>sale/discard-items; one: Discard {n} item</extracomment>
        <translation>
            <numerusform>{n} Artikel verwerfen</numerusform>
            <numerusform>{n} Artikel verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>sale/discard-short</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>sale/dismiss</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{price} each · VAT {rate}%</source>
        <extracomment>sale/each</extracomment>
        <translation>je {price} · {rate} % MwSt.</translation>
    </message>
    <message>
        <source>Show earlier lines</source>
        <extracomment>sale/earlier</extracomment>
        <translation>Frühere Positionen zeigen</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>sale/empty</extracomment>
        <translation>leer</translation>
    </message>
    <message>
        <source>Empty basket</source>
        <extracomment>sale/empty-basket</extracomment>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <extracomment>sale/give-back</extracomment>
        <translation>{amount} zurückgeben</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>sale/goods</extracomment>
        <translation>Waren</translation>
    </message>
    <message>
        <source>Found {product}, {price}</source>
        <extracomment>sale/hit</extracomment>
        <translation>Gefunden {product}, {price}</translation>
    </message>
    <message>
        <source>Products found</source>
        <extracomment>sale/hits</extracomment>
        <translation>Gefundene Produkte</translation>
    </message>
    <message>
        <source>Identify customer</source>
        <extracomment>sale/identify</extracomment>
        <translation>Kunden erkennen</translation>
    </message>
    <message>
        <source>Instant discount</source>
        <extracomment>sale/instant</extracomment>
        <translation>Sofortrabatt</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>sale/items; one: {n} item</extracomment>
        <translation>
            <numerusform>{n} Artikel</numerusform>
            <numerusform>{n} Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep basket</source>
        <extracomment>sale/keep-basket</extracomment>
        <translation>Warenkorb behalten</translation>
    </message>
    <message>
        <source>Keep parked basket</source>
        <extracomment>sale/keep-parked</extracomment>
        <translation>Geparkten Warenkorb behalten</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>sale/keep-parked-short</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Quick keys by group</source>
        <extracomment>sale/key-groups</extracomment>
        <translation>Schnelltasten nach Gruppe</translation>
    </message>
    <message>
        <source>kg</source>
        <extracomment>sale/kg</extracomment>
        <translation>kg</translation>
    </message>
    <message>
        <source>Line {place}: {product}, {quantity}, {total}</source>
        <extracomment>sale/line</extracomment>
        <translation>Position {place}: {product}, {quantity}, {total}</translation>
    </message>
    <message>
        <source>Line {place}: {product}, {weight} kg, {total}</source>
        <extracomment>sale/line-kg</extracomment>
        <translation>Position {place}: {product}, {weight} kg, {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines above</source>
        <extracomment>sale/lines-above; one: {n} line above</extracomment>
        <translation>
            <numerusform>{n} Position darüber</numerusform>
            <numerusform>{n} Positionen darüber</numerusform>
        </translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>sale/more-vouchers</extracomment>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>No customer</source>
        <extracomment>sale/no-customer</extracomment>
        <translation>Kein Kunde</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or the code.</source>
        <extracomment>sale/no-hits</extracomment>
        <translation>Nichts gefunden. Weniger Buchstaben versuchen, oder den Code.</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <extracomment>sale/nobody</extracomment>
        <translation>Noch kein Kunde</translation>
    </message>
    <message>
        <source>Choose a parked basket first</source>
        <extracomment>sale/none-chosen</extracomment>
        <translation>Wählen Sie erst einen geparkten Warenkorb</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>sale/not-known</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>{figure} (not while offline)</source>
        <extracomment>sale/not-offline</extracomment>
        <translation>{figure} (nicht ohne Verbindung)</translation>
    </message>
    <message>
        <source>Nothing found for {code}. Nothing was added.</source>
        <extracomment>sale/nothing-found</extracomment>
        <translation>Nichts gefunden zu {code}. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The basket is empty</source>
        <extracomment>sale/nothing-in-it</extracomment>
        <translation>Der Warenkorb ist leer</translation>
    </message>
    <message>
        <source>No basket is parked.</source>
        <extracomment>sale/nothing-parked</extracomment>
        <translation>Kein Warenkorb ist geparkt.</translation>
    </message>
    <message>
        <source>Park keeps a basket while you serve somebody else.</source>
        <extracomment>sale/nothing-parked-hint</extracomment>
        <translation>Parken hält einen Warenkorb, während Sie jemand anderen bedienen.</translation>
    </message>
    <message>
        <source>Nothing is typed yet</source>
        <extracomment>sale/nothing-typed</extracomment>
        <translation>Noch nichts eingegeben</translation>
    </message>
    <message>
        <source>One less</source>
        <extracomment>sale/one-less</extracomment>
        <translation>Eins weniger</translation>
    </message>
    <message>
        <source>One more</source>
        <extracomment>sale/one-more</extracomment>
        <translation>Eins mehr</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <extracomment>sale/open-drawer</extracomment>
        <translation>Kassenlade öffnen</translation>
    </message>
    <message>
        <source>Open purchase {number}</source>
        <extracomment>sale/open-purchase</extracomment>
        <translation>Einkauf {number} öffnen</translation>
    </message>
    <message>
        <source>{figure} (paid back later)</source>
        <extracomment>sale/paid-back</extracomment>
        <translation>{figure} (später zurück)</translation>
    </message>
    <message>
        <source>Park basket</source>
        <extracomment>sale/park</extracomment>
        <translation>Warenkorb parken</translation>
    </message>
    <message>
        <source>Park</source>
        <extracomment>sale/park-short</extracomment>
        <translation>Parken</translation>
    </message>
    <message>
        <source>Parked baskets</source>
        <extracomment>sale/parked</extracomment>
        <translation>Geparkte Warenkörbe</translation>
    </message>
    <message>
        <source>Baskets parked on this till</source>
        <extracomment>sale/parked-list</extracomment>
        <translation>An dieser Kasse geparkte Warenkörbe</translation>
    </message>
    <message numerus="yes">
        <source>Parked basket {at}, {n} items</source>
        <extracomment>sale/parked-row; one: Parked basket {at}, {n} item</extracomment>
        <translation>
            <numerusform>Geparkter Warenkorb {at}, {n} Artikel</numerusform>
            <numerusform>Geparkter Warenkorb {at}, {n} Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parked basket {at}, {n} items, {customer}</source>
        <extracomment>sale/parked-row-customer; one: Parked basket {at}, {n} item, {customer}</extracomment>
        <translation>
            <numerusform>Geparkter Warenkorb {at}, {n} Artikel, {customer}</numerusform>
            <numerusform>Geparkter Warenkorb {at}, {n} Artikel, {customer}</numerusform>
        </translation>
    </message>
    <message>
        <source>Parked</source>
        <extracomment>sale/parked-short</extracomment>
        <translation>Geparkt</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>sale/pay</extracomment>
        <translation>Bezahlen</translation>
    </message>
    <message>
        <source>Preview state: {state}</source>
        <extracomment>sale/preview-state</extracomment>
        <translation>Vorschau: {state}</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>sale/price</extracomment>
        <translation>Preis</translation>
    </message>
    <message>
        <source>{price} / kg</source>
        <extracomment>sale/price-per-kg</extracomment>
        <translation>{price} / kg</translation>
    </message>
    <message>
        <source>Quantity: {quantity}</source>
        <extracomment>sale/quantity</extracomment>
        <translation>Menge: {quantity}</translation>
    </message>
    <message>
        <source>Quick key {product}</source>
        <extracomment>sale/quick-key</extracomment>
        <translation>Schnelltaste {product}</translation>
    </message>
    <message>
        <source>That is receipt {number}. Nothing was added.</source>
        <extracomment>sale/receipt-scanned</extracomment>
        <translation>Das ist Bon {number}. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Remove line</source>
        <extracomment>sale/remove</extracomment>
        <translation>Position entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove all {n} items</source>
        <extracomment>sale/remove-all; one: Remove {n} item</extracomment>
        <translation>
            <numerusform>{n} Artikel entfernen</numerusform>
            <numerusform>Alle {n} Artikel entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reward preview</source>
        <extracomment>sale/reward</extracomment>
        <translation>Bonusvorschau</translation>
    </message>
    <message>
        <source>Scan a card at any time</source>
        <extracomment>sale/scan-card</extracomment>
        <translation>Karte jederzeit scannen</translation>
    </message>
    <message>
        <source>Scan the first product</source>
        <extracomment>sale/scan-first</extracomment>
        <translation>Erstes Produkt scannen</translation>
    </message>
    <message>
        <source>Search or scan a product</source>
        <extracomment>sale/search</extracomment>
        <translation>Produkt suchen oder scannen</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <extracomment>sale/search-hint</extracomment>
        <translation>Suchen oder scannen</translation>
    </message>
    <message>
        <source>{quantity} × {price} · VAT {rate}%</source>
        <extracomment>sale/several</extracomment>
        <translation>{quantity} × {price} · {rate} % MwSt.</translation>
    </message>
    <message>
        <source>Nothing has these words. Similar products:</source>
        <extracomment>sale/similar</extracomment>
        <translation>Kein Produkt hat diese Wörter. Ähnliche:</translation>
    </message>
    <message>
        <source>Spend wallet money</source>
        <extracomment>sale/spend</extracomment>
        <translation>Guthaben einlösen</translation>
    </message>
    <message>
        <source>no customer</source>
        <extracomment>sale/state-empty, sale/state-no-customer</extracomment>
        <translation>kein Kunde</translation>
    </message>
    <message>
        <source>not available</source>
        <extracomment>sale/state-not-available</extracomment>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>sale/state-offline</extracomment>
        <translation>ohne Verbindung</translation>
    </message>
    <message>
        <source>up to date</source>
        <extracomment>sale/state-up-to-date</extracomment>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>updating</source>
        <extracomment>sale/state-updating</extracomment>
        <translation>wird aktualisiert</translation>
    </message>
    <message>
        <source>Take up</source>
        <extracomment>sale/take-up</extracomment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>sale/to-pay</extracomment>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>sale/totals</extracomment>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Type a name, or a code and Enter.</source>
        <extracomment>sale/type</extracomment>
        <translation>Namen eingeben, oder Code und Enter.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>sale/undo</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <extracomment>sale/up-to</extracomment>
        <translation>bis {most}</translation>
    </message>
    <message>
        <source>up to {most} of {available}</source>
        <extracomment>sale/up-to-of</extracomment>
        <translation>bis {most} von {available}</translation>
    </message>
    <message>
        <source>VAT {rate}%</source>
        <extracomment>sale/vat</extracomment>
        <translation>MwSt. {rate} %</translation>
    </message>
    <message>
        <source>Voucher</source>
        <extracomment>sale/voucher</extracomment>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>{weight} kg × {price} per kg · VAT {rate}%</source>
        <extracomment>sale/weighed</extracomment>
        <translation>{weight} kg × {price} je kg · {rate} % MwSt.</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>sale/weight</extracomment>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Sell without barcode</source>
        <extracomment>sale/without-barcode</extracomment>
        <translation>Ohne Barcode verkaufen</translation>
    </message>
</context>
<context>
    <name>set-up</name>
    <message>
        <source>That was another code. Scan the one on this screen.</source>
        <extracomment>set-up.another-code</extracomment>
        <translation>Das war ein anderer Code. Scannen Sie den auf diesem Bildschirm.</translation>
    </message>
    <message>
        <source>This computer reads the scanner's keys as others. Set both to the same keyboard language, then scan again.</source>
        <extracomment>set-up.another-layout</extracomment>
        <translation>Dieser Computer liest die Tasten des Scanners als andere. Stellen Sie bei beiden dieselbe Tastatursprache ein und scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Codes that begin with {start} and have {n} characters are customers' cards now.</source>
        <extracomment>set-up.cards-known</extracomment>
        <translation>Codes, die mit {start} beginnen und {n} Zeichen haben, sind jetzt Kundenkarten.</translation>
    </message>
    <message numerus="yes">
        <source>{n} products are loaded</source>
        <extracomment>set-up.loaded; one: {n} product is loaded</extracomment>
        <translation>
            <numerusform>{n} Produkt ist geladen</numerusform>
            <numerusform>{n} Produkte sind geladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} products are loaded, rows refused: {refused}</source>
        <extracomment>set-up.loaded-some; one: {n} product is loaded, rows refused: {refused}</extracomment>
        <translation>
            <numerusform>{n} Produkt ist geladen, abgelehnte Zeilen: {refused}</numerusform>
            <numerusform>{n} Produkte sind geladen, abgelehnte Zeilen: {refused}</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct these rows and import the file again, now or later. They are listed in {file}</source>
        <extracomment>set-up.loaded-some.whole</extracomment>
        <translation>Berichtigen Sie diese Zeilen, und importieren Sie die Datei noch einmal, jetzt oder später. Sie stehen in {file}</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>set-up.loading</extracomment>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Something that the till needs is missing</source>
        <extracomment>set-up.missing</extracomment>
        <translation>Etwas fehlt, das die Kasse braucht</translation>
    </message>
    <message>
        <source>Goods or payment cards could have that code, so it is no customer's card. Scan another card, or write the codes of your cards into Settings, More settings.</source>
        <extracomment>set-up.no-card</extracomment>
        <translation>Diesen Code könnten auch Waren oder Zahlungskarten haben, darum ist er keine Kundenkarte. Scannen Sie eine andere Karte, oder schreiben Sie die Codes Ihrer Karten unter Einstellungen, Weitere Einstellungen.</translation>
    </message>
    <message>
        <source>Nothing was loaded</source>
        <extracomment>set-up.not-loaded</extracomment>
        <translation>Nichts wurde geladen</translation>
    </message>
    <message>
        <source>Nothing was loaded: the till could not write to its disk. Ask who set this machine up.</source>
        <extracomment>set-up.not-loaded.disk</extracomment>
        <translation>Nichts wurde geladen: die Kasse konnte nicht auf ihre Platte schreiben. Fragen Sie, wer dieses Gerät eingerichtet hat.</translation>
    </message>
    <message>
        <source>Nothing was loaded. {words}</source>
        <extracomment>set-up.not-loaded.whole</extracomment>
        <translation>Nichts wurde geladen. {words}</translation>
    </message>
    <message>
        <source>People work at this till already, so no supervisor was added. Sign in as before.</source>
        <extracomment>set-up.people-known</extracomment>
        <translation>An dieser Kasse arbeiten schon Leute, darum kam keine Aufsicht dazu. Melden Sie sich an wie bisher.</translation>
    </message>
    <message>
        <source>It works: prefix {prefix}, ends with Enter, {n} ms a key.</source>
        <extracomment>set-up.scanner-enter</extracomment>
        <translation>Er funktioniert: Präfix {prefix}, endet mit Enter, {n} ms je Taste.</translation>
    </message>
    <message>
        <source>It works: prefix {prefix}, no key at the end, {n} ms a key.</source>
        <extracomment>set-up.scanner-none</extracomment>
        <translation>Er funktioniert: Präfix {prefix}, keine Taste am Ende, {n} ms je Taste.</translation>
    </message>
    <message>
        <source>It works: prefix {prefix}, ends with Tab, {n} ms a key.</source>
        <extracomment>set-up.scanner-tab</extracomment>
        <translation>Er funktioniert: Präfix {prefix}, endet mit Tab, {n} ms je Taste.</translation>
    </message>
    <message>
        <source>The scanner waits {n} ms between keys, as a person does. Set a prefix at the scanner, such as ~, then scan again.</source>
        <extracomment>set-up.slow-scanner</extracomment>
        <translation>Der Scanner wartet {n} ms zwischen den Tasten, wie ein Mensch. Setzen Sie am Scanner ein Präfix, etwa ~, und scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>CRM.COM</source>
        <extracomment>set-up/crm-com</extracomment>
        <translation>CRM.COM</translation>
    </message>
    <message>
        <source>The address and the API key come from whoever runs CRM.COM for you. The key goes into this computer's keyring and is never shown again.</source>
        <extracomment>set-up/crm-com-why</extracomment>
        <translation>Adresse und API-Schlüssel kommen von dem, der CRM.COM für Sie betreibt. Der Schlüssel kommt in den Schlüsselbund dieses Computers und wird nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>Products files</source>
        <extracomment>set-up/files</extracomment>
        <translation>Produktdateien</translation>
    </message>
    <message>
        <source>Finish set-up</source>
        <extracomment>set-up/finish</extracomment>
        <translation>Einrichtung abschließen</translation>
    </message>
    <message>
        <source>Import products file</source>
        <extracomment>set-up/import</extracomment>
        <translation>Produktdatei importieren</translation>
    </message>
    <message>
        <source>Import products file {file}</source>
        <extracomment>set-up/import-one</extracomment>
        <translation>Produktdatei {file} importieren</translation>
    </message>
    <message>
        <source>Choose language</source>
        <extracomment>set-up/language</extracomment>
        <translation>Sprache wählen</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>set-up/look-again</extracomment>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>set-up/next</extracomment>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>No products file was found.</source>
        <extracomment>set-up/no-files</extracomment>
        <translation>Keine Produktdatei gefunden.</translation>
    </message>
    <message>
        <source>This is the first step</source>
        <extracomment>set-up/nothing-before</extracomment>
        <translation>Das ist der erste Schritt</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <extracomment>set-up/nothing-to-skip</extracomment>
        <translation>Das ist der letzte Schritt</translation>
    </message>
    <message>
        <source>Person name</source>
        <extracomment>set-up/person-name</extracomment>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>Person number</source>
        <extracomment>set-up/person-number</extracomment>
        <translation>Nummer der Person</translation>
    </message>
    <message>
        <source>New supervisor PIN</source>
        <extracomment>set-up/pin</extracomment>
        <translation>Neue PIN der Aufsicht</translation>
    </message>
    <message>
        <source>Previous step</source>
        <extracomment>set-up/previous</extracomment>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>set-up/printer</extracomment>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Choose the receipt printer and print a test page. A till sells without one, too.</source>
        <extracomment>set-up/printer-why</extracomment>
        <translation>Wählen Sie den Bondrucker und drucken Sie eine Testseite. Die Kasse verkauft auch ohne.</translation>
    </message>
    <message>
        <source>Products</source>
        <extracomment>set-up/products</extracomment>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>A CSV file with your products. Put it on a USB stick, or into Documents or Downloads of this computer.</source>
        <extracomment>set-up/products-why</extracomment>
        <translation>Eine CSV-Datei mit Ihren Produkten. Legen Sie sie auf einen USB-Stick oder in Dokumente oder Downloads dieses Computers.</translation>
    </message>
    <message>
        <source>Repeat PIN</source>
        <extracomment>set-up/repeat</extracomment>
        <translation>PIN wiederholen</translation>
    </message>
    <message>
        <source>Scan the test code</source>
        <extracomment>set-up/scan</extracomment>
        <translation>Testcode scannen</translation>
    </message>
    <message>
        <source>Scanner</source>
        <extracomment>set-up/scanner</extracomment>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Scan this code: the till learns how your scanner sends codes. Then scan a customer's card, so that the till knows your cards.</source>
        <extracomment>set-up/scanner-why</extracomment>
        <translation>Scannen Sie diesen Code: die Kasse lernt, wie Ihr Scanner Codes sendet. Scannen Sie dann eine Kundenkarte, damit die Kasse Ihre Karten kennt.</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <extracomment>set-up/skip</extracomment>
        <translation>Schritt überspringen</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {name}</source>
        <extracomment>set-up/step</extracomment>
        <translation>Schritt {number} von {all}: {name}</translation>
    </message>
    <message>
        <source>{name}, done</source>
        <extracomment>set-up/step-done</extracomment>
        <translation>{name}, fertig</translation>
    </message>
    <message>
        <source>Set-up steps</source>
        <extracomment>set-up/steps</extracomment>
        <translation>Schritte der Einrichtung</translation>
    </message>
    <message>
        <source>Still needed: {names}</source>
        <extracomment>set-up/still-missing</extracomment>
        <translation>Noch nötig: {names}</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>set-up/store</extracomment>
        <translation>Laden</translation>
    </message>
    <message>
        <source>This stands on every receipt. Site code and till number make the number of each sale: no two tills may have both the same.</source>
        <extracomment>set-up/store-why</extracomment>
        <translation>Das steht auf jedem Bon. Standortcode und Kassennummer bilden die Nummer jedes Verkaufs: keine zwei Kassen dürfen in beiden gleich sein.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>set-up/supervisor</extracomment>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>She may change settings, cancel purchases and let others sign in. Without anybody the till asks nobody who works at it.</source>
        <extracomment>set-up/supervisor-why</extracomment>
        <translation>Die Aufsicht darf Einstellungen ändern, Einkäufe stornieren und andere sich anmelden lassen. Ist niemand eingetragen, fragt die Kasse nicht, wer an ihr arbeitet.</translation>
    </message>
    <message>
        <source>Set up this till</source>
        <extracomment>set-up/title</extracomment>
        <translation>Diese Kasse einrichten</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>set-up/unit</extracomment>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>The code of this shop's unit at CRM.COM, and its release. With the number of a test card the test shows whether both are right; nothing is recorded.</source>
        <extracomment>set-up/unit-why</extracomment>
        <translation>Der Code der Einheit dieses Ladens bei CRM.COM und das Release. Mit der Nummer einer Testkarte zeigt die Prüfung, ob beide stimmen; nichts wird gebucht.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Not saved</source>
        <extracomment>settings.copy.not-saved</extracomment>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The copy could not be written; the journal is as it was. Make room on the disk, then save it again.</source>
        <extracomment>settings.copy.not-saved.whole</extracomment>
        <translation>Die Kopie ließ sich nicht schreiben; das Journal ist, wie es war. Platz auf der Platte schaffen, dann noch einmal speichern.</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>settings.copy.saved</extracomment>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>A list of the sales and one of who did what are in {folder}.</source>
        <extracomment>settings.copy.saved.whole</extracomment>
        <translation>Eine Liste der Verkäufe und eine, wer was getan hat, liegen in {folder}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>settings.copy.saving, settings/saving</extracomment>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not secure: another host</source>
        <extracomment>settings.line.another-host</extracomment>
        <translation>Nicht sicher: anderer Server</translation>
    </message>
    <message>
        <source>The certificate is for another address: somebody may be in the way. Nothing was sent. Check the address, and if it is right, tell the operator.</source>
        <extracomment>settings.line.another-host.whole</extracomment>
        <translation>Das Zertifikat gilt für eine andere Adresse: vielleicht hört jemand mit. Nichts wurde gesendet. Prüfen Sie die Adresse; stimmt sie, fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>Offline by hand</source>
        <extracomment>settings.line.by-hand</extracomment>
        <translation>Von Hand offline</translation>
    </message>
    <message>
        <source>This till is offline by hand, so nothing was asked. Go online in Waiting to be sent, then test again.</source>
        <extracomment>settings.line.by-hand.whole</extracomment>
        <translation>Diese Kasse ist von Hand offline, darum wurde nichts gefragt. Unter „Noch zu senden“ online gehen, dann noch einmal prüfen.</translation>
    </message>
    <message>
        <source>The certificate file is none</source>
        <extracomment>settings.line.ca-file</extracomment>
        <translation>Die Zertifikatsdatei ist keine</translation>
    </message>
    <message>
        <source>The file named by ca_file in the settings holds no certificate. {words}</source>
        <extracomment>settings.line.ca-file.whole</extracomment>
        <translation>Die Datei, die ca_file in den Einstellungen nennt, enthält kein Zertifikat. {words}</translation>
    </message>
    <message>
        <source>No customer has this card</source>
        <extracomment>settings.line.card-not-found</extracomment>
        <translation>Kein Kunde hat diese Karte</translation>
    </message>
    <message>
        <source>The connection works, but CRM.COM finds no customer for this card. Check its number. {words}</source>
        <extracomment>settings.line.card-not-found.whole</extracomment>
        <translation>Die Verbindung steht, aber CRM.COM findet zu dieser Karte keinen Kunden. Prüfen Sie ihre Nummer. {words}</translation>
    </message>
    <message>
        <source>The clock is ahead</source>
        <extracomment>settings.line.clock-ahead</extracomment>
        <translation>Die Uhr geht vor</translation>
    </message>
    <message>
        <source>The connection works, but this computer's clock is {n} s ahead of CRM.COM's. Receipts go by it: set it, and let the system keep it.</source>
        <extracomment>settings.line.clock-ahead.whole</extracomment>
        <translation>Die Verbindung steht, aber die Uhr dieses Computers geht {n} s vor. Bons richten sich nach ihr: stellen Sie sie, und lassen Sie das System sie führen.</translation>
    </message>
    <message>
        <source>The clock is behind</source>
        <extracomment>settings.line.clock-behind</extracomment>
        <translation>Die Uhr geht nach</translation>
    </message>
    <message>
        <source>The connection works, but this computer's clock is {n} s behind CRM.COM's. Receipts go by it: set it, and let the system keep it.</source>
        <extracomment>settings.line.clock-behind.whole</extracomment>
        <translation>Die Verbindung steht, aber die Uhr dieses Computers geht {n} s nach. Bons richten sich nach ihr: stellen Sie sie, und lassen Sie das System sie führen.</translation>
    </message>
    <message>
        <source>Not secure: certificate expired</source>
        <extracomment>settings.line.expired</extracomment>
        <translation>Nicht sicher: Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>The certificate of this address has run out, or the clock of this computer is wrong. Nothing was sent. Check the clock, then tell the operator.</source>
        <extracomment>settings.line.expired.whole</extracomment>
        <translation>Das Zertifikat dieser Adresse ist abgelaufen oder die Uhr hier falsch. Nichts wurde gesendet. Prüfen Sie die Uhr, dann fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>Key refused</source>
        <extracomment>settings.line.key-refused</extracomment>
        <translation>Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>CRM.COM does not accept this key. Nothing was changed. Check that it was copied whole, or ask for a new one. {words}</source>
        <extracomment>settings.line.key-refused.whole</extracomment>
        <translation>CRM.COM nimmt diesen Schlüssel nicht an. Nichts wurde geändert. Prüfen Sie, ob er ganz kopiert ist, oder lassen Sie sich einen neuen geben. {words}</translation>
    </message>
    <message>
        <source>The line broke</source>
        <extracomment>settings.line.line-broke</extracomment>
        <translation>Die Leitung brach ab</translation>
    </message>
    <message>
        <source>The line breaks before an answer is there. Selling goes on offline. A firewall or proxy may stand in between.</source>
        <extracomment>settings.line.line-broke.whole</extracomment>
        <translation>Die Leitung bricht ab, bevor eine Antwort da ist. Der Verkauf geht offline weiter. Vielleicht steht eine Firewall oder ein Proxy dazwischen.</translation>
    </message>
    <message>
        <source>No such address</source>
        <extracomment>settings.line.name-not-known</extracomment>
        <translation>Keine solche Adresse</translation>
    </message>
    <message>
        <source>No computer is known by this name. Selling goes on offline. Check the address and the network cable.</source>
        <extracomment>settings.line.name-not-known.whole</extracomment>
        <translation>Unter diesem Namen ist kein Computer bekannt. Der Verkauf geht offline weiter. Prüfen Sie Adresse und Netzwerkkabel.</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>settings.line.no-answer</extracomment>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No answer from this address. Selling goes on offline. Check the address and the network cable.</source>
        <extracomment>settings.line.no-answer.whole</extracomment>
        <translation>Keine Antwort von dieser Adresse. Der Verkauf geht offline weiter. Prüfen Sie Adresse und Netzwerkkabel.</translation>
    </message>
    <message>
        <source>Answers, needs a key</source>
        <extracomment>settings.line.no-key</extracomment>
        <translation>Antwortet, braucht Schlüssel</translation>
    </message>
    <message>
        <source>CRM.COM answers at this address. To sign in it needs an API key: type it.</source>
        <extracomment>settings.line.no-key.whole</extracomment>
        <translation>Unter dieser Adresse antwortet CRM.COM. Zum Anmelden braucht es einen API-Schlüssel: geben Sie ihn ein.</translation>
    </message>
    <message>
        <source>Nobody answers there</source>
        <extracomment>settings.line.nobody-there</extracomment>
        <translation>Dort antwortet niemand</translation>
    </message>
    <message>
        <source>Nobody listens at this address. Selling goes on offline. Check the address, or ask the operator whether CRM.COM is up.</source>
        <extracomment>settings.line.nobody-there.whole</extracomment>
        <translation>Unter dieser Adresse hört niemand zu. Der Verkauf geht offline weiter. Prüfen Sie die Adresse, oder fragen Sie den Betreiber, ob CRM.COM läuft.</translation>
    </message>
    <message>
        <source>This is not CRM.COM</source>
        <extracomment>settings.line.not-crmcom</extracomment>
        <translation>Das ist nicht CRM.COM</translation>
    </message>
    <message>
        <source>Something answers at this address, but not as CRM.COM does. Check the address: it ends with /crmapi/rest/v2.</source>
        <extracomment>settings.line.not-crmcom.whole</extracomment>
        <translation>Unter dieser Adresse antwortet etwas, aber nicht wie CRM.COM. Prüfen Sie die Adresse: sie endet mit /crmapi/rest/v2.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <extracomment>settings.line.not-reachable, settings.printer.not-reachable</extracomment>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>This address cannot be reached. Selling goes on offline. Check the address and the network cable.</source>
        <extracomment>settings.line.not-reachable.whole</extracomment>
        <translation>Diese Adresse ist nicht erreichbar. Der Verkauf geht offline weiter. Prüfen Sie Adresse und Netzwerkkabel.</translation>
    </message>
    <message>
        <source>Not secure</source>
        <extracomment>settings.line.not-secure, settings.line.unknown-authority</extracomment>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>This address does not speak as securely as it has to: somebody may be in the way. Nothing was sent. Check the address, and if it is right, tell the operator.</source>
        <extracomment>settings.line.not-secure.whole</extracomment>
        <translation>Diese Adresse spricht nicht so sicher, wie sie muss: vielleicht hört jemand mit. Nichts wurde gesendet. Prüfen Sie die Adresse; stimmt sie, sagen Sie es dem Betreiber.</translation>
    </message>
    <message>
        <source>Not secure: not yet valid</source>
        <extracomment>settings.line.not-yet-valid</extracomment>
        <translation>Nicht sicher: noch nicht gültig</translation>
    </message>
    <message>
        <source>The certificate of this address is not valid yet, or the clock of this computer is wrong. Nothing was sent. Check the clock, then tell the operator.</source>
        <extracomment>settings.line.not-yet-valid.whole</extracomment>
        <translation>Das Zertifikat dieser Adresse gilt noch nicht, oder die Uhr hier ist falsch. Nichts wurde gesendet. Prüfen Sie die Uhr, dann fragen Sie den Betreiber.</translation>
    </message>
    <message>
        <source>CRM.COM refuses</source>
        <extracomment>settings.line.refused</extracomment>
        <translation>CRM.COM lehnt ab</translation>
    </message>
    <message>
        <source>CRM.COM answers and refuses. Nothing was changed. {words}</source>
        <extracomment>settings.line.refused.whole</extracomment>
        <translation>CRM.COM antwortet und lehnt ab. Nichts wurde geändert. {words}</translation>
    </message>
    <message>
        <source>Asking CRM.COM…</source>
        <extracomment>settings.line.testing</extracomment>
        <translation>CRM.COM wird gefragt…</translation>
    </message>
    <message>
        <source>The unit is refused</source>
        <extracomment>settings.line.unit-refused</extracomment>
        <translation>Einheit abgelehnt</translation>
    </message>
    <message>
        <source>CRM.COM refuses a basket of this unit. Nothing was recorded. Check the CRM.COM unit with the operator. {words}</source>
        <extracomment>settings.line.unit-refused.whole</extracomment>
        <translation>CRM.COM lehnt einen Warenkorb dieser Einheit ab. Nichts wurde gebucht. Klären Sie die CRM.COM-Einheit mit dem Betreiber. {words}</translation>
    </message>
    <message>
        <source>Works, also for this unit.</source>
        <extracomment>settings.line.unit-works</extracomment>
        <translation>Funktioniert, auch für diese Einheit.</translation>
    </message>
    <message>
        <source>The card is found and the unit takes a basket. Nothing was recorded.</source>
        <extracomment>settings.line.unit-works.whole</extracomment>
        <translation>Die Karte ist gefunden, und die Einheit nimmt einen Warenkorb an. Nichts wurde gebucht.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for this address: somebody may be in the way. Nothing was sent. Ask the operator; an authority of its own is named in the settings file.</source>
        <extracomment>settings.line.unknown-authority.whole</extracomment>
        <translation>Niemand Vertrautes bürgt für diese Adresse: vielleicht hört jemand mit. Nichts wurde gesendet. Fragen Sie den Betreiber; eine eigene Zertifizierungsstelle nennt ca_file.</translation>
    </message>
    <message>
        <source>Works. Answered in {n} ms.</source>
        <extracomment>settings.line.works</extracomment>
        <translation>Funktioniert. Antwort nach {n} ms.</translation>
    </message>
    <message>
        <source>Address, security, key and clock are right. Type a test card's number to check the unit, too.</source>
        <extracomment>settings.line.works.whole</extracomment>
        <translation>Adresse, Sicherheit, Schlüssel und Uhr stimmen. Geben Sie die Nummer einer Testkarte ein, um auch die Einheit zu prüfen.</translation>
    </message>
    <message>
        <source>This machine has no safe place for an API key, so none is stored. Sign in to the desktop of this user, or ask who set this machine up. Selling goes on offline.</source>
        <extracomment>settings.no-keyring</extracomment>
        <translation>Dieses Gerät hat keinen sicheren Platz für einen API-Schlüssel; keiner ist gespeichert. Melden Sie sich am Desktop an, oder fragen Sie den Techniker. Der Verkauf geht weiter.</translation>
    </message>
    <message>
        <source>The settings file could not be written. It is as it was. Ask who set this machine up.</source>
        <extracomment>settings.not-saved.disk</extracomment>
        <translation>Die Einstellungsdatei war nicht zu schreiben. Sie ist, wie sie war. Fragen Sie, wer dieses Gerät eingerichtet hat.</translation>
    </message>
    <message>
        <source>This cannot be an API key, so nothing was saved. Check that only the key was typed.</source>
        <extracomment>settings.not-saved.key</extracomment>
        <translation>Das kann kein API-Schlüssel sein, darum wurde nichts gespeichert. Prüfen Sie, ob nur der Schlüssel eingegeben ist.</translation>
    </message>
    <message>
        <source>The key is too long: the keyring of a computer takes 1,280 characters at most. Nothing was saved. Check that only the key was typed, or ask for a shorter one.</source>
        <extracomment>settings.not-saved.key-too-long</extracomment>
        <translation>Der Schlüssel ist zu lang, höchstens 1.280 Zeichen passen in den Schlüsselbund. Nichts wurde gespeichert. Prüfen Sie ihn, oder lassen Sie sich einen kürzeren geben.</translation>
    </message>
    <message>
        <source>Nothing was saved: something else in the settings file is wrong. cashier-app doctor says what.</source>
        <extracomment>settings.not-saved.others</extracomment>
        <translation>Nichts wurde gespeichert: in der Einstellungsdatei ist etwas anderes falsch. cashier-app doctor sagt, was.</translation>
    </message>
    <message>
        <source>Not printed whole</source>
        <extracomment>settings.page.half</extracomment>
        <translation>Nicht ganz gedruckt</translation>
    </message>
    <message>
        <source>The page was not printed whole. Look at the printer, then try again.</source>
        <extracomment>settings.page.half.whole</extracomment>
        <translation>Die Seite wurde nicht ganz gedruckt. Sehen Sie am Drucker nach, dann noch einmal.</translation>
    </message>
    <message>
        <source>Look at the page: it shows letters, columns, the code, and the drawer.</source>
        <extracomment>settings.page.look</extracomment>
        <translation>Sehen Sie die Seite an: sie zeigt Buchstaben, Spalten, den Code und die Kassenlade.</translation>
    </message>
    <message>
        <source>Printed</source>
        <extracomment>settings.page.printed</extracomment>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Printing…</source>
        <extracomment>settings.page.printing</extracomment>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>The printer does not say</source>
        <extracomment>settings.page.unknown</extracomment>
        <translation>Der Drucker sagt es nicht</translation>
    </message>
    <message>
        <source>Cover open</source>
        <extracomment>settings.printer.cover-open</extracomment>
        <translation>Deckel offen</translation>
    </message>
    <message>
        <source>Nothing was printed: the cover is open. Close it, then try again.</source>
        <extracomment>settings.printer.cover-open.whole</extracomment>
        <translation>Nichts wurde gedruckt: der Deckel ist offen. Schließen Sie ihn, dann noch einmal.</translation>
    </message>
    <message>
        <source>No printer is chosen</source>
        <extracomment>settings.printer.none</extracomment>
        <translation>Kein Drucker ist gewählt</translation>
    </message>
    <message>
        <source>No printer is chosen yet. Choose one from the list.</source>
        <extracomment>settings.printer.none.whole</extracomment>
        <translation>Noch ist kein Drucker gewählt. Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>State not known</source>
        <extracomment>settings.printer.not-known</extracomment>
        <translation>Zustand nicht bekannt</translation>
    </message>
    <message>
        <source>The printer did not take the page and does not say why. Look at it.</source>
        <extracomment>settings.printer.not-known.whole</extracomment>
        <translation>Der Drucker nahm die Seite nicht an und sagt nicht, warum. Sehen Sie nach.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Sales go on without paper. Check that it is on, its cable, and its address.</source>
        <extracomment>settings.printer.not-reachable.whole</extracomment>
        <translation>Der Drucker ist nicht erreichbar. Der Verkauf geht ohne Papier weiter. Prüfen Sie, ob er an ist, sein Kabel und seine Adresse.</translation>
    </message>
    <message>
        <source>Printer is offline</source>
        <extracomment>settings.printer.offline</extracomment>
        <translation>Drucker ist offline</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer is switched offline at its own button.</source>
        <extracomment>settings.printer.offline.whole</extracomment>
        <translation>Nichts wurde gedruckt: der Drucker ist an seinem eigenen Knopf offline geschaltet.</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <extracomment>settings.printer.out-of-paper</extracomment>
        <translation>Kein Papier</translation>
    </message>
    <message>
        <source>Nothing was printed: the paper is out. Put in a new roll, then try again.</source>
        <extracomment>settings.printer.out-of-paper.whole</extracomment>
        <translation>Nichts wurde gedruckt: das Papier ist aus. Legen Sie eine neue Rolle ein, dann noch einmal.</translation>
    </message>
    <message>
        <source>Another address needs its own API key: type it</source>
        <extracomment>settings.reason.needs-key</extracomment>
        <translation>Eine andere Adresse braucht ihren eigenen API-Schlüssel: geben Sie ihn ein</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <extracomment>settings.reason.nothing-new</extracomment>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps belong to the old address: finish them first</source>
        <extracomment>settings.reason.unsettled; one: {n} step belongs to the old address: finish it first</extracomment>
        <translation>
            <numerusform>{n} Schritt gehört zur alten Adresse: erst abschließen</numerusform>
            <numerusform>{n} Schritte gehören zur alten Adresse: erst abschließen</numerusform>
        </translation>
    </message>
    <message>
        <source>A field is wrong</source>
        <extracomment>settings.reason.wrong, settings.trial.wrong</extracomment>
        <translation>Ein Feld ist falsch</translation>
    </message>
    <message>
        <source>Saved. It holds from now on.</source>
        <extracomment>settings.saved</extracomment>
        <translation>Gespeichert. Es gilt ab jetzt.</translation>
    </message>
    <message>
        <source>Saved. A new look, printer, scanner or key holds from now on; the rest when the till is opened again. The sale in work is not touched.</source>
        <extracomment>settings.saved-for-later</extracomment>
        <translation>Gespeichert. Aussehen, Drucker, Scanner und Schlüssel gelten ab jetzt; der Rest, wenn die Kasse neu geöffnet wird. Der laufende Verkauf bleibt unberührt.</translation>
    </message>
    <message>
        <source>Scan this code, and the till knows how the scanner sends codes.</source>
        <extracomment>settings.scanner.scan</extracomment>
        <translation>Scannen Sie diesen Code, dann weiß die Kasse, wie der Scanner Codes sendet.</translation>
    </message>
    <message>
        <source>It could not be tried</source>
        <extracomment>settings.trial.failed</extracomment>
        <translation>Die Prüfung ging nicht</translation>
    </message>
    <message>
        <source>It could not be tried. Nothing was changed. The log says why.</source>
        <extracomment>settings.trial.failed.whole</extracomment>
        <translation>Die Prüfung ging nicht. Nichts wurde geändert. Das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>Address on receipt</source>
        <extracomment>settings/address</extracomment>
        <translation>Adresse auf dem Bon</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <extracomment>settings/all-saved</extracomment>
        <translation>Alles ist gespeichert</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>settings/api-key</extracomment>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Back to settings</source>
        <extracomment>settings/back</extracomment>
        <translation>Zurück zu den Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes not saved: {names}</source>
        <extracomment>settings/changes; one: {n} change not saved: {names}</extracomment>
        <translation>
            <numerusform>{n} Änderung nicht gespeichert: {names}</numerusform>
            <numerusform>{n} Änderungen nicht gespeichert: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>{what}: {choice}</source>
        <extracomment>settings/choice</extracomment>
        <translation>{what}: {choice}</translation>
    </message>
    <message>
        <source>Choose printer</source>
        <extracomment>settings/choose-printer</extracomment>
        <translation>Drucker wählen</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>settings/choose-short</extracomment>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>settings/columns</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Connection to CRM.COM</source>
        <extracomment>settings/connection</extracomment>
        <translation>Verbindung zu CRM.COM</translation>
    </message>
    <message>
        <source>Country code</source>
        <extracomment>settings/country-code</extracomment>
        <translation>Landesvorwahl</translation>
    </message>
    <message>
        <source>CRM.COM address</source>
        <extracomment>settings/crm-address</extracomment>
        <translation>CRM.COM-Adresse</translation>
    </message>
    <message>
        <source>Customer card codes</source>
        <extracomment>settings/customer-codes</extracomment>
        <translation>Codes der Kundenkarten</translation>
    </message>
    <message>
        <source>Customers and journal</source>
        <extracomment>settings/customers</extracomment>
        <translation>Kunden und Journal</translation>
    </message>
    <message>
        <source>Devices in detail</source>
        <extracomment>settings/devices</extracomment>
        <translation>Geräte im Einzelnen</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <extracomment>settings/discard</extracomment>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>settings/display</extracomment>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Given by {variable}, so not changed here</source>
        <extracomment>settings/fixed</extracomment>
        <translation>Durch {variable} vorgegeben, hier nicht zu ändern</translation>
    </message>
    <message>
        <source>Fixed</source>
        <extracomment>settings/fixed-short</extracomment>
        <translation>Fest vorgegeben</translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>settings/hand</extracomment>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>settings/hand-left</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>settings/hand-right</extracomment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Keep old key</source>
        <extracomment>settings/keep-old-key</extracomment>
        <translation>Alten Schlüssel behalten</translation>
    </message>
    <message>
        <source>Keep printer</source>
        <extracomment>settings/keep-printer</extracomment>
        <translation>Drucker behalten</translation>
    </message>
    <message>
        <source>Keep old</source>
        <extracomment>settings/keep-short</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>kept, ends with {ending}</source>
        <extracomment>settings/key-kept</extracomment>
        <translation>gespeichert, endet mit {ending}</translation>
    </message>
    <message>
        <source>No key yet</source>
        <extracomment>settings/key-none</extracomment>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>settings/language</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>{name}, {own}</source>
        <extracomment>settings/language-name</extracomment>
        <translation>{name}, {own}</translation>
    </message>
    <message>
        <source>Look there</source>
        <extracomment>settings/look-there</extracomment>
        <translation>Dort nachsehen</translation>
    </message>
    <message>
        <source>More settings</source>
        <extracomment>settings/more</extracomment>
        <translation>Weitere Einstellungen</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>settings/motion</extracomment>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>settings/motion-normal</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>settings/motion-reduced</extracomment>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Network address</source>
        <extracomment>settings/network-address</extracomment>
        <translation>Netzwerkadresse</translation>
    </message>
    <message>
        <source>58 mm, 32 columns</source>
        <extracomment>settings/paper-narrow</extracomment>
        <translation>58 mm, 32 Spalten</translation>
    </message>
    <message>
        <source>80 mm, 42 columns</source>
        <extracomment>settings/paper-wide</extracomment>
        <translation>80 mm, 42 Spalten</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>settings/people</extracomment>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>settings/phone</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phones at CRM.COM</source>
        <extracomment>settings/phone-format</extracomment>
        <translation>Telefone bei CRM.COM</translation>
    </message>
    <message>
        <source>With country code</source>
        <extracomment>settings/phone-international</extracomment>
        <translation>Mit Landesvorwahl</translation>
    </message>
    <message>
        <source>Digits of a phone number</source>
        <extracomment>settings/phone-length</extracomment>
        <translation>Ziffern einer Telefonnummer</translation>
    </message>
    <message>
        <source>As typed</source>
        <extracomment>settings/phone-national</extracomment>
        <translation>Wie getippt</translation>
    </message>
    <message>
        <source>Print test page</source>
        <extracomment>settings/print-test-page</extracomment>
        <translation>Testseite drucken</translation>
    </message>
    <message>
        <source>Printer address</source>
        <extracomment>settings/printer-address</extracomment>
        <translation>Druckeradresse</translation>
    </message>
    <message>
        <source>Serial speed</source>
        <extracomment>settings/printer-baud</extracomment>
        <translation>Serielle Geschwindigkeit</translation>
    </message>
    <message>
        <source>Printer connection</source>
        <extracomment>settings/printer-connection</extracomment>
        <translation>Druckeranschluss</translation>
    </message>
    <message>
        <source>Printer name</source>
        <extracomment>settings/printer-name</extracomment>
        <translation>Druckername</translation>
    </message>
    <message>
        <source>Network port</source>
        <extracomment>settings/printer-port</extracomment>
        <translation>Netzwerkport</translation>
    </message>
    <message>
        <source>Printer profile</source>
        <extracomment>settings/printer-profile</extracomment>
        <translation>Druckerprofil</translation>
    </message>
    <message>
        <source>Found printers</source>
        <extracomment>settings/printers</extracomment>
        <translation>Gefundene Drucker</translation>
    </message>
    <message>
        <source>None found. Is it on? A network printer is found by its address.</source>
        <extracomment>settings/printers-none</extracomment>
        <translation>Keiner gefunden. Ist er an? Ein Netzwerkdrucker wird über seine Adresse gefunden.</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <extracomment>settings/receipt-printer</extracomment>
        <translation>Bondrucker</translation>
    </message>
    <message>
        <source>CRM.COM release</source>
        <extracomment>settings/release</extracomment>
        <translation>CRM.COM-Release</translation>
    </message>
    <message>
        <source>Replace API key</source>
        <extracomment>settings/replace-key</extracomment>
        <translation>API-Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>settings/replace-short</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Save settings</source>
        <extracomment>settings/save</extracomment>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>Save a copy of the journal</source>
        <extracomment>settings/save-copy</extracomment>
        <translation>Kopie des Journals speichern</translation>
    </message>
    <message>
        <source>Scanner prefix</source>
        <extracomment>settings/scanner-prefix</extracomment>
        <translation>Scanner-Präfix</translation>
    </message>
    <message>
        <source>Scanner end key</source>
        <extracomment>settings/scanner-suffix</extracomment>
        <translation>Scanner-Endtaste</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <extracomment>settings/searching</extracomment>
        <translation>Drucker werden gesucht…</translation>
    </message>
    <message>
        <source>Site code</source>
        <extracomment>settings/site</extracomment>
        <translation>Standortcode</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>settings/sound</extracomment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>settings/sound-false</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>settings/sound-true</extracomment>
        <translation>An</translation>
    </message>
    <message>
        <source>Store and till</source>
        <extracomment>settings/store</extracomment>
        <translation>Laden und Kasse</translation>
    </message>
    <message>
        <source>Store name</source>
        <extracomment>settings/store-name</extracomment>
        <translation>Name des Ladens</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>settings/suffix-enter</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>settings/suffix-none</extracomment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>settings/suffix-tab</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Test card number</source>
        <extracomment>settings/test-card</extracomment>
        <translation>Nummer der Testkarte</translation>
    </message>
    <message>
        <source>Test card</source>
        <extracomment>settings/test-card-short</extracomment>
        <translation>Testkarte</translation>
    </message>
    <message>
        <source>Test connection</source>
        <extracomment>settings/test-connection</extracomment>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>settings/theme</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>settings/theme-dark</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>settings/theme-high-contrast</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>settings/theme-light</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Till number</source>
        <extracomment>settings/till</extracomment>
        <translation>Kassennummer</translation>
    </message>
    <message>
        <source>Try scanner</source>
        <extracomment>settings/try-scanner</extracomment>
        <translation>Scanner testen</translation>
    </message>
    <message>
        <source>Try</source>
        <extracomment>settings/try-short</extracomment>
        <translation>Testen</translation>
    </message>
    <message>
        <source>CRM.COM unit</source>
        <extracomment>settings/unit</extracomment>
        <translation>CRM.COM-Einheit</translation>
    </message>
    <message>
        <source>Use {name}, {where}</source>
        <extracomment>settings/use-printer</extracomment>
        <translation>{name} benutzen, {where}</translation>
    </message>
    <message>
        <source>VAT number</source>
        <extracomment>settings/vat-number</extracomment>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>VAT rates</source>
        <extracomment>settings/vat-rates</extracomment>
        <translation>MwSt.-Sätze</translation>
    </message>
    <message>
        <source>queue of this computer</source>
        <extracomment>settings/where-cups, settings/where-windows</extracomment>
        <translation>Warteschlange dieses Computers</translation>
    </message>
    <message>
        <source>network {address}</source>
        <extracomment>settings/where-network</extracomment>
        <translation>Netzwerk {address}</translation>
    </message>
    <message>
        <source>USB {address}</source>
        <extracomment>settings/where-usb</extracomment>
        <translation>USB {address}</translation>
    </message>
    <message>
        <source>Country code: such as +357, or nothing.</source>
        <extracomment>settings/wrong-country-code</extracomment>
        <translation>Landesvorwahl: etwa +357, oder nichts.</translation>
    </message>
    <message>
        <source>CRM.COM address: it begins with https://, such as https://shop.crm.com.</source>
        <extracomment>settings/wrong-crm-address</extracomment>
        <translation>CRM.COM-Adresse: sie beginnt mit https://, etwa https://shop.crm.com.</translation>
    </message>
    <message>
        <source>Customer card codes: expressions such as ^70, a blank between two.</source>
        <extracomment>settings/wrong-customer-codes</extracomment>
        <translation>Codes der Kundenkarten: Ausdrücke wie ^70, dazwischen ein Leerzeichen.</translation>
    </message>
    <message>
        <source>{what}: this is not allowed.</source>
        <extracomment>settings/wrong-other</extracomment>
        <translation>{what}: das ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Digits of a phone number: 4 to 15.</source>
        <extracomment>settings/wrong-phone-length</extracomment>
        <translation>Ziffern einer Telefonnummer: 4 bis 15.</translation>
    </message>
    <message>
        <source>Printer: it is not said where it is. Choose one from the list.</source>
        <extracomment>settings/wrong-printer-address</extracomment>
        <translation>Drucker: es ist nicht gesagt, wo er ist. Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>Serial speed: a number such as 9600 or 115200.</source>
        <extracomment>settings/wrong-printer-baud</extracomment>
        <translation>Serielle Geschwindigkeit: eine Zahl wie 9600 oder 115200.</translation>
    </message>
    <message>
        <source>Network port: a number from 1 to 65535, mostly 9100.</source>
        <extracomment>settings/wrong-printer-port</extracomment>
        <translation>Netzwerkport: eine Zahl von 1 bis 65535, meist 9100.</translation>
    </message>
    <message>
        <source>Printer profile: one that python-escpos has, such as TM-T88V or default.</source>
        <extracomment>settings/wrong-printer-profile</extracomment>
        <translation>Druckerprofil: eines von python-escpos, etwa TM-T88V oder default.</translation>
    </message>
    <message>
        <source>CRM.COM release: 10 to 18, such as 16 or 13.1.</source>
        <extracomment>settings/wrong-release</extracomment>
        <translation>CRM.COM-Release: 10 bis 18, etwa 16 oder 13.1.</translation>
    </message>
    <message>
        <source>Site code: 1 to 8 capital letters and digits, such as LCA1.</source>
        <extracomment>settings/wrong-site</extracomment>
        <translation>Standortcode: 1 bis 8 Großbuchstaben und Ziffern, etwa LCA1.</translation>
    </message>
    <message>
        <source>Store name: it cannot be empty.</source>
        <extracomment>settings/wrong-store-name</extracomment>
        <translation>Name des Ladens: er darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Till number: 1 to 4 digits or capital letters.</source>
        <extracomment>settings/wrong-till</extracomment>
        <translation>Kassennummer: 1 bis 4 Ziffern oder Großbuchstaben.</translation>
    </message>
    <message>
        <source>CRM.COM unit: the code of the shop's unit at CRM.COM is needed.</source>
        <extracomment>settings/wrong-unit</extracomment>
        <translation>CRM.COM-Einheit: der Code der Einheit dieses Ladens bei CRM.COM ist nötig.</translation>
    </message>
    <message>
        <source>VAT rates: different rates per cent, such as 5, 19.</source>
        <extracomment>settings/wrong-vat-rates</extracomment>
        <translation>MwSt.-Sätze: verschiedene Sätze in Prozent, etwa 5, 19.</translation>
    </message>
</context>
<context>
    <name>sign-in</name>
    <message>
        <source>Somebody else has to approve this.</source>
        <extracomment>approval.another-person</extracomment>
        <translation>Das muss jemand anders freigeben.</translation>
    </message>
    <message>
        <source>The key of all PINs is missing on this machine. Selling goes on; ask for new PINs.</source>
        <extracomment>approval.key-is-lost</extracomment>
        <translation>Der Schlüssel aller PINs fehlt auf diesem Gerät. Der Verkauf geht weiter; lassen Sie sich neue PINs geben.</translation>
    </message>
    <message>
        <source>Number {number} may not approve this.</source>
        <extracomment>approval.may-not</extracomment>
        <translation>Nummer {number} darf das nicht freigeben.</translation>
    </message>
    <message>
        <source>Cancel a purchase</source>
        <extracomment>approval.verb.cancel-purchase</extracomment>
        <translation>Einkauf stornieren</translation>
    </message>
    <message>
        <source>Change a price</source>
        <extracomment>approval.verb.change-price</extracomment>
        <translation>Preis ändern</translation>
    </message>
    <message>
        <source>Give a past sale to a customer</source>
        <extracomment>approval.verb.claim-purchase</extracomment>
        <translation>Einkauf nachträglich zuordnen</translation>
    </message>
    <message>
        <source>Edit the quick keys</source>
        <extracomment>approval.verb.edit-quick-keys</extracomment>
        <translation>Schnelltasten ändern</translation>
    </message>
    <message>
        <source>Save a copy of the journal</source>
        <extracomment>approval.verb.export-journal</extracomment>
        <translation>Kopie des Journals speichern</translation>
    </message>
    <message>
        <source>Give money back</source>
        <extracomment>approval.verb.give-back</extracomment>
        <translation>Geld zurückgeben</translation>
    </message>
    <message>
        <source>Give a discount</source>
        <extracomment>approval.verb.give-discount</extracomment>
        <translation>Rabatt geben</translation>
    </message>
    <message>
        <source>Go offline</source>
        <extracomment>approval.verb.go-offline</extracomment>
        <translation>Offline gehen</translation>
    </message>
    <message>
        <source>Import products</source>
        <extracomment>approval.verb.import-products</extracomment>
        <translation>Produkte importieren</translation>
    </message>
    <message>
        <source>Leave the till</source>
        <extracomment>approval.verb.leave-till</extracomment>
        <translation>Kasse verlassen</translation>
    </message>
    <message>
        <source>Change who works here</source>
        <extracomment>approval.verb.manage-people</extracomment>
        <translation>Ändern, wer hier arbeitet</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <extracomment>approval.verb.open-drawer</extracomment>
        <translation>Kassenlade öffnen</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <extracomment>approval.verb.open-settings</extracomment>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Take goods back</source>
        <extracomment>approval.verb.return-goods</extracomment>
        <translation>Waren zurücknehmen</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <extracomment>approval.verb.show-personal-data</extracomment>
        <translation>Persönliche Daten zeigen</translation>
    </message>
    <message>
        <source>Waive what is owed</source>
        <extracomment>approval.verb.waive-debt</extracomment>
        <translation>Geschuldetes erlassen</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait {n} minutes, or ask another supervisor.</source>
        <extracomment>approval.wait; one: Too many wrong PINs. Wait {n} minute, or ask another supervisor.</extracomment>
        <translation>
            <numerusform>Zu viele falsche PINs. Warten Sie {n} Minute, oder fragen Sie eine andere Aufsicht.</numerusform>
            <numerusform>Zu viele falsche PINs. Warten Sie {n} Minuten, oder fragen Sie eine andere Aufsicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Number and PIN do not belong together. {n} tries left.</source>
        <extracomment>approval.wrong-pin; one: Number and PIN do not belong together. {n} try left.</extracomment>
        <translation>
            <numerusform>Nummer und PIN gehören nicht zusammen. Noch {n} Versuch.</numerusform>
            <numerusform>Nummer und PIN gehören nicht zusammen. Noch {n} Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>approval/approve</extracomment>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Supervisor approval</source>
        <extracomment>approval/group</extracomment>
        <translation>Freigabe der Aufsicht</translation>
    </message>
    <message>
        <source>Number and PIN are not complete yet</source>
        <extracomment>approval/not-yet</extracomment>
        <translation>Nummer und PIN sind noch nicht vollständig</translation>
    </message>
    <message>
        <source>Supervisor number</source>
        <extracomment>approval/number</extracomment>
        <translation>Nummer der Aufsicht</translation>
    </message>
    <message>
        <source>Supervisor PIN</source>
        <extracomment>approval/pin</extracomment>
        <translation>PIN der Aufsicht</translation>
    </message>
    <message>
        <source>Do not approve</source>
        <extracomment>approval/refuse</extracomment>
        <translation>Nicht freigeben</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <extracomment>scan.sign-in-first</extracomment>
        <translation>Melden Sie sich erst an</translation>
    </message>
    <message numerus="yes">
        <source>{name}'s basket with {n} items is kept</source>
        <extracomment>sign-in.basket-kept; one: {name}'s basket with {n} item is kept</extracomment>
        <translation>
            <numerusform>Der Warenkorb von {name} mit {n} Artikel bleibt erhalten</numerusform>
            <numerusform>Der Warenkorb von {name} mit {n} Artikeln bleibt erhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>sign-in.checking</extracomment>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Nobody here has this number. Check it and type it again.</source>
        <extracomment>sign-in.no-such-number</extracomment>
        <translation>Niemand hier hat diese Nummer. Prüfen Sie sie und geben Sie sie neu ein.</translation>
    </message>
    <message>
        <source>{name}'s sale {number} is kept as it is</source>
        <extracomment>sign-in.sale-kept</extracomment>
        <translation>Verkauf {number} von {name} bleibt, wie er ist</translation>
    </message>
    <message numerus="yes">
        <source>A basket with {n} items is kept</source>
        <extracomment>sign-in.some-basket-kept; one: A basket with {n} item is kept</extracomment>
        <translation>
            <numerusform>Ein Warenkorb mit {n} Artikel bleibt erhalten</numerusform>
            <numerusform>Ein Warenkorb mit {n} Artikeln bleibt erhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Sale {number} is kept as it is</source>
        <extracomment>sign-in.some-sale-kept</extracomment>
        <translation>Verkauf {number} bleibt, wie er ist</translation>
    </message>
    <message>
        <source>The books do not say who works here. What was sold is safe. Close the till and start it again: it mends its books.</source>
        <extracomment>sign-in.unreadable</extracomment>
        <translation>Die Bücher sagen nicht, wer hier arbeitet. Was verkauft ist, ist sicher. Kasse schließen und neu starten: sie stellt die Bücher her.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. {name} can try again in {left}; others can sign in.</source>
        <extracomment>sign-in.wait</extracomment>
        <translation>Zu oft falsch. {name} wieder in {left}; andere können sich anmelden.</translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not {name}'s. Nothing was changed. Try again, {n} tries left.</source>
        <extracomment>sign-in.wrong-pin; one: That PIN is not {name}'s. Nothing was changed. Try again, {n} try left.</extracomment>
        <translation>
            <numerusform>Das ist nicht die PIN von {name}. Nichts wurde geändert. Noch {n} Versuch.</numerusform>
            <numerusform>Das ist nicht die PIN von {name}. Nichts wurde geändert. Noch {n} Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <extracomment>sign-in/afternoon</extracomment>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Cashier {name}</source>
        <extracomment>sign-in/cashier</extracomment>
        <translation>Kassenkraft {name}</translation>
    </message>
    <message>
        <source>{n} digits</source>
        <extracomment>sign-in/digits</extracomment>
        <translation>{n} Ziffern</translation>
    </message>
    <message>
        <source>{typed} of {n} digits</source>
        <extracomment>sign-in/digits-typed</extracomment>
        <translation>{typed} von {n} Ziffern</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <extracomment>sign-in/enter-number</extracomment>
        <translation>Nummer eingeben</translation>
    </message>
    <message>
        <source>Good evening</source>
        <extracomment>sign-in/evening</extracomment>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <extracomment>sign-in/language-of</extracomment>
        <translation>Sprache: {language}</translation>
    </message>
    <message>
        <source>Last signed in here</source>
        <extracomment>sign-in/last</extracomment>
        <translation>Zuletzt hier angemeldet</translation>
    </message>
    <message>
        <source>Good morning</source>
        <extracomment>sign-in/morning</extracomment>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>sign-in/next</extracomment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The PIN is not complete yet</source>
        <extracomment>sign-in/not-yet</extracomment>
        <translation>Die PIN ist noch nicht vollständig</translation>
    </message>
    <message>
        <source>Cashier number</source>
        <extracomment>sign-in/number-title</extracomment>
        <translation>Nummer der Kassenkraft</translation>
    </message>
    <message>
        <source>Other cashier</source>
        <extracomment>sign-in/other</extracomment>
        <translation>Andere Kassenkraft</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>sign-in/pin</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <extracomment>sign-in/pin-for</extracomment>
        <translation>PIN von {name}</translation>
    </message>
    <message>
        <source>{store} · Till {till}</source>
        <extracomment>sign-in/place</extracomment>
        <translation>{store} · Kasse {till}</translation>
    </message>
    <message numerus="yes">
        <source>{n} products to sell</source>
        <extracomment>sign-in/products; one: {n} product to sell</extracomment>
        <translation>
            <numerusform>{n} Produkt zum Verkauf</numerusform>
            <numerusform>{n} Produkte zum Verkauf</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>sign-in/read-again</extracomment>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>sign-in/sign-in</extracomment>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Which language?</source>
        <extracomment>sign-in/which-language</extracomment>
        <translation>Welche Sprache?</translation>
    </message>
    <message>
        <source>Who is working at this till?</source>
        <extracomment>sign-in/who</extracomment>
        <translation>Wer arbeitet an dieser Kasse?</translation>
    </message>
</context>
<context>
    <name>spend-request</name>
    <message>
        <source>Amount to spend</source>
        <extracomment>spend-request/amount</extracomment>
        <translation>Betrag zum Einlösen</translation>
    </message>
    <message>
        <source>CRM.COM’s answer is awaited</source>
        <extracomment>spend-request/answer-awaited</extracomment>
        <translation>CRM.COM soll noch antworten</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>spend-request/at-least</extracomment>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>spend-request/at-most</extracomment>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>spend-request/available</extracomment>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Available, this purchase</source>
        <extracomment>spend-request/available-shown</extracomment>
        <translation>Verfügbar, dieser Einkauf</translation>
    </message>
    <message>
        <source>Back without spending</source>
        <extracomment>spend-request/back</extracomment>
        <translation>Zurück ohne Einlösen</translation>
    </message>
    <message>
        <source>CRM.COM says:</source>
        <extracomment>spend-request/crm-words</extracomment>
        <translation>CRM.COM sagt:</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>spend-request/earned</extracomment>
        <translation>Gesammelt</translation>
    </message>
    <message>
        <source>From the wallet</source>
        <extracomment>spend-request/from-wallet</extracomment>
        <translation>Aus dem Guthaben</translation>
    </message>
    <message>
        <source>Half</source>
        <extracomment>spend-request/half</extracomment>
        <translation>Hälfte</translation>
    </message>
    <message>
        <source>Half amount</source>
        <extracomment>spend-request/half-amount</extracomment>
        <translation>Halber Betrag</translation>
    </message>
    <message>
        <source>Least</source>
        <extracomment>spend-request/least</extracomment>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Least amount</source>
        <extracomment>spend-request/least-amount</extracomment>
        <translation>Kleinster Betrag</translation>
    </message>
    <message>
        <source>At least, per purchase</source>
        <extracomment>spend-request/least-shown</extracomment>
        <translation>Mindestens, je Einkauf</translation>
    </message>
    <message>
        <source>Most</source>
        <extracomment>spend-request/most</extracomment>
        <translation>Größter</translation>
    </message>
    <message>
        <source>Most amount</source>
        <extracomment>spend-request/most-amount</extracomment>
        <translation>Größter Betrag</translation>
    </message>
    <message>
        <source>At most, per purchase</source>
        <extracomment>spend-request/most-shown</extracomment>
        <translation>Höchstens, je Einkauf</translation>
    </message>
    <message>
        <source>No amount is typed yet</source>
        <extracomment>spend-request/no-amount</extracomment>
        <translation>Noch kein Betrag eingegeben</translation>
    </message>
    <message>
        <source>No amount lies within the limits</source>
        <extracomment>spend-request/no-such-amount</extracomment>
        <translation>Kein Betrag liegt innerhalb der Grenzen</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>spend-request/not-known</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing was spent.</source>
        <extracomment>spend-request/nothing-spent</extracomment>
        <translation>Nichts wurde eingelöst.</translation>
    </message>
    <message>
        <source>The amount is not within limits</source>
        <extracomment>spend-request/outside</extracomment>
        <translation>Der Betrag liegt nicht in den Grenzen</translation>
    </message>
    <message>
        <source>For purchase {number}</source>
        <extracomment>spend-request/purchase</extracomment>
        <translation>Für Einkauf {number}</translation>
    </message>
    <message>
        <source>The purchase is still being recorded</source>
        <extracomment>spend-request/recording</extracomment>
        <translation>Der Einkauf wird noch gebucht</translation>
    </message>
    <message>
        <source>Remains to pay</source>
        <extracomment>spend-request/remains</extracomment>
        <translation>Bleibt zu zahlen</translation>
    </message>
    <message>
        <source>Spend from wallet</source>
        <extracomment>spend-request/spend</extracomment>
        <translation>Einlösen</translation>
    </message>
    <message>
        <source>Spending…</source>
        <extracomment>spend-request/spending</extracomment>
        <translation>Wird eingelöst…</translation>
    </message>
    <message>
        <source>Wallet money is spent as soon as you press Spend from wallet. It goes back to the wallet if the purchase is cancelled.</source>
        <extracomment>spend-request/spent-at-once</extracomment>
        <translation>Das Guthaben ist eingelöst, sobald Sie Einlösen drücken. Wird der Einkauf storniert, kommt es zurück.</translation>
    </message>
    <message>
        <source>Spend wallet money</source>
        <extracomment>spend-request/title</extracomment>
        <translation>Guthaben einlösen</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>spend-request/to-pay</extracomment>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>To pay now</source>
        <extracomment>spend-request/to-pay-now</extracomment>
        <translation>Jetzt zu zahlen</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>spend-request/totals</extracomment>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Will earn</source>
        <extracomment>spend-request/will-earn</extracomment>
        <translation>Sammelt</translation>
    </message>
</context>
<context>
    <name>till</name>
    <message>
        <source>Connected</source>
        <extracomment>connection.connected</extracomment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>CRM.COM does not accept the API key. Selling goes on offline; call your supervisor.</source>
        <extracomment>connection.key-refused</extracomment>
        <translation>CRM.COM nimmt den API-Schlüssel nicht an. Der Verkauf geht ohne Verbindung weiter; rufen Sie die Aufsicht.</translation>
    </message>
    <message>
        <source>CRM.COM last answered at {time}</source>
        <extracomment>connection.last-answer</extracomment>
        <translation>CRM.COM hat zuletzt um {time} geantwortet</translation>
    </message>
    <message>
        <source>CRM.COM answers. Your decision is needed: {what}. See Purchases, Waiting to be sent.</source>
        <extracomment>connection.need-a-person</extracomment>
        <translation>CRM.COM antwortet. Ihre Entscheidung ist nötig: {what}. Siehe Einkäufe, Noch zu senden.</translation>
    </message>
    <message>
        <source>There is no API key on this till. Selling goes on offline.</source>
        <extracomment>connection.no-key</extracomment>
        <translation>Auf dieser Kasse ist kein API-Schlüssel. Der Verkauf geht ohne Verbindung weiter.</translation>
    </message>
    <message>
        <source>The line to CRM.COM is not secure. Nothing is sent. Selling goes on offline; call your supervisor.</source>
        <extracomment>connection.not-secure</extracomment>
        <translation>Die Leitung zu CRM.COM ist nicht sicher. Nichts wird gesendet. Der Verkauf geht ohne Verbindung weiter; rufen Sie die Aufsicht.</translation>
    </message>
    <message>
        <source>close the cover; it prints by itself.</source>
        <extracomment>print.next.cover-open</extracomment>
        <translation>Deckel schließen; er druckt von selbst.</translation>
    </message>
    <message>
        <source>throw the piece away; the whole receipt is printed again.</source>
        <extracomment>print.next.half-printed</extracomment>
        <translation>das Stück wegwerfen; der ganze Bon wird noch einmal gedruckt.</translation>
    </message>
    <message>
        <source>check the printer and its cable; it prints by itself.</source>
        <extracomment>print.next.not-reachable</extracomment>
        <translation>Drucker und Kabel prüfen; er druckt von selbst.</translation>
    </message>
    <message>
        <source>put in a new roll and close the cover; it prints by itself.</source>
        <extracomment>print.next.out-of-paper</extracomment>
        <translation>neue Rolle einlegen und Deckel schließen; er druckt von selbst.</translation>
    </message>
    <message>
        <source>look at the printer; press Print again if there is no receipt.</source>
        <extracomment>print.next.unknown</extracomment>
        <translation>am Drucker nachsehen; ist kein Bon da, drücken Sie Noch einmal drucken.</translation>
    </message>
    <message>
        <source>the sale and the payment are kept on this till.</source>
        <extracomment>print.safe.kept</extracomment>
        <translation>der Verkauf und die Zahlung sind auf dieser Kasse gespeichert.</translation>
    </message>
    <message>
        <source>the sale, the payment and the reward are recorded.</source>
        <extracomment>print.safe.recorded</extracomment>
        <translation>der Verkauf, die Zahlung und der Bonus sind gebucht.</translation>
    </message>
    <message>
        <source>The receipt is not printed: the cover is open</source>
        <extracomment>print.trouble.cover-open</extracomment>
        <translation>Der Bon ist nicht gedruckt: der Deckel ist offen</translation>
    </message>
    <message>
        <source>The receipt was not printed whole</source>
        <extracomment>print.trouble.half-printed</extracomment>
        <translation>Der Bon wurde nicht ganz gedruckt</translation>
    </message>
    <message>
        <source>The receipt is not printed: the printer does not answer</source>
        <extracomment>print.trouble.not-reachable</extracomment>
        <translation>Der Bon ist nicht gedruckt: der Drucker antwortet nicht</translation>
    </message>
    <message>
        <source>The receipt is not printed: no paper</source>
        <extracomment>print.trouble.out-of-paper</extracomment>
        <translation>Der Bon ist nicht gedruckt: kein Papier</translation>
    </message>
    <message>
        <source>It is not known whether the receipt was printed</source>
        <extracomment>print.trouble.unknown</extracomment>
        <translation>Ob der Bon gedruckt wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Printer cover open</source>
        <extracomment>printer.cover-open</extracomment>
        <translation>Druckerdeckel offen</translation>
    </message>
    <message numerus="yes">
        <source>{n} receipts of earlier days were not printed. Purchases prints them again.</source>
        <extracomment>printer.left-over; one: {n} receipt of an earlier day was not printed. Purchases prints it again.</extracomment>
        <translation>
            <numerusform>{n} Bon eines früheren Tages wurde nicht gedruckt. Unter Einkäufe geht das noch.</numerusform>
            <numerusform>{n} Bons früherer Tage wurden nicht gedruckt. Unter Einkäufe geht das noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer</source>
        <extracomment>printer.none</extracomment>
        <translation>Kein Drucker</translation>
    </message>
    <message>
        <source>Printer state not known</source>
        <extracomment>printer.not-known</extracomment>
        <translation>Druckerzustand nicht bekannt</translation>
    </message>
    <message>
        <source>Printer not reachable</source>
        <extracomment>printer.not-reachable</extracomment>
        <translation>Drucker nicht erreichbar</translation>
    </message>
    <message>
        <source>Printer switched offline</source>
        <extracomment>printer.offline</extracomment>
        <translation>Drucker offline</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <extracomment>printer.out-of-paper</extracomment>
        <translation>Kein Papier</translation>
    </message>
    <message>
        <source>The paper roll is nearly empty</source>
        <extracomment>printer.paper-low</extracomment>
        <translation>Die Papierrolle ist fast leer</translation>
    </message>
    <message>
        <source>Printing</source>
        <extracomment>printer.printing</extracomment>
        <translation>Druckt</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <extracomment>printer.ready</extracomment>
        <translation>Drucker bereit</translation>
    </message>
    <message>
        <source>Receipt {number}, answer of CRM.COM awaited</source>
        <extracomment>receipt.awaited</extracomment>
        <translation>Bon {number}, CRM.COM soll noch antworten</translation>
    </message>
    <message>
        <source>Receipt {number}, cancelled since</source>
        <extracomment>receipt.cancelled</extracomment>
        <translation>Bon {number}, seither storniert</translation>
    </message>
    <message>
        <source>There is no printer on this till</source>
        <extracomment>receipt.gift-no-printer</extracomment>
        <translation>An dieser Kasse ist kein Drucker</translation>
    </message>
    <message>
        <source>The gift receipt is not printed yet. It prints by itself when the printer is well.</source>
        <extracomment>receipt.gift-not-printed</extracomment>
        <translation>Der Geschenkbon ist noch nicht gedruckt. Das geschieht von selbst, sobald der Drucker bereit ist.</translation>
    </message>
    <message>
        <source>The gift receipt is printed</source>
        <extracomment>receipt.gift-printed</extracomment>
        <translation>Der Geschenkbon ist gedruckt</translation>
    </message>
    <message>
        <source>Printing the gift receipt…</source>
        <extracomment>receipt.gift-printing</extracomment>
        <translation>Der Geschenkbon wird gedruckt…</translation>
    </message>
    <message>
        <source>It is not known whether the gift receipt was printed. Look at the printer.</source>
        <extracomment>receipt.gift-unknown</extracomment>
        <translation>Ob der Geschenkbon gedruckt wurde, ist nicht bekannt. Sehen Sie am Drucker nach.</translation>
    </message>
    <message>
        <source>Receipt {number}, kept on this till, sent later</source>
        <extracomment>receipt.kept</extracomment>
        <translation>Bon {number}, auf dieser Kasse, wird später gesendet</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <extracomment>receipt.no-customer</extracomment>
        <translation>Bon {number}</translation>
    </message>
    <message>
        <source>The receipt could not be saved. The sale is safe; look whether the disk is full.</source>
        <extracomment>receipt.not-saved</extracomment>
        <translation>Der Bon konnte nicht gespeichert werden. Der Verkauf ist sicher; sehen Sie nach, ob die Platte voll ist.</translation>
    </message>
    <message>
        <source>Receipt {number}, recorded by CRM.COM</source>
        <extracomment>receipt.recorded</extracomment>
        <translation>Bon {number}, bei CRM.COM gebucht</translation>
    </message>
    <message>
        <source>Receipt {number}, refused by CRM.COM</source>
        <extracomment>receipt.refused</extracomment>
        <translation>Bon {number}, von CRM.COM abgelehnt</translation>
    </message>
    <message>
        <source>Receipt {number}, partly returned since</source>
        <extracomment>receipt.returned</extracomment>
        <translation>Bon {number}, seither teils zurück</translation>
    </message>
    <message>
        <source>Saved: {where}</source>
        <extracomment>receipt.saved</extracomment>
        <translation>Gespeichert: {where}</translation>
    </message>
    <message>
        <source>Receipt {number}, sold without reward</source>
        <extracomment>receipt.without-reward</extracomment>
        <translation>Bon {number}, ohne Bonus verkauft</translation>
    </message>
    <message>
        <source>Added to the basket</source>
        <extracomment>scan.added</extracomment>
        <translation>In den Warenkorb gelegt</translation>
    </message>
    <message>
        <source>CRM.COM does not answer. The card is kept with the sale and checked when it is sent.</source>
        <extracomment>scan.card-kept</extracomment>
        <translation>CRM.COM antwortet nicht. Die Karte bleibt beim Verkauf und wird geprüft, wenn er gesendet wird.</translation>
    </message>
    <message>
        <source>That looks like the number of a payment card. It was not read, and nothing of it is kept. Payment cards belong on the card terminal.</source>
        <extracomment>scan.card-number</extracomment>
        <translation>Das sieht aus wie die Nummer einer Zahlungskarte. Sie wurde nicht gelesen, und nichts davon ist gespeichert. Zahlungskarten gehören ans Kartenterminal.</translation>
    </message>
    <message>
        <source>Change basket to add it. {product} was not added.</source>
        <extracomment>scan.change-basket-to-add</extracomment>
        <translation>Zum Hinzufügen Warenkorb ändern. {product} wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>The customer of this sale was not changed.</source>
        <extracomment>scan.customer-not-changed</extracomment>
        <translation>Der Kunde dieses Verkaufs wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Customer is now {customer}</source>
        <extracomment>scan.customer-of-sale</extracomment>
        <translation>Kunde ist jetzt {customer}</translation>
    </message>
    <message>
        <source>Membership ended. Nothing was changed. Ask for another card.</source>
        <extracomment>scan.membership-ended</extracomment>
        <translation>Mitgliedschaft beendet. Nichts wurde geändert. Fragen Sie nach einer anderen Karte.</translation>
    </message>
    <message>
        <source>Membership ended on {date}. Nothing was changed. Ask for another card.</source>
        <extracomment>scan.membership-ended-on</extracomment>
        <translation>Mitgliedschaft beendet am {date}. Nichts wurde geändert. Fragen Sie nach einer anderen Karte.</translation>
    </message>
    <message>
        <source>Money was taken already. The customer was not changed.</source>
        <extracomment>scan.money-was-taken</extracomment>
        <translation>Es wurde schon Geld kassiert. Der Kunde wurde nicht geändert.</translation>
    </message>
    <message>
        <source>No customer has this card. Nothing was changed. {words}</source>
        <extracomment>scan.no-such-card</extracomment>
        <translation>Kein Kunde hat diese Karte. Nichts wurde geändert. {words}</translation>
    </message>
    <message>
        <source>This card is known, but not active. Nothing was changed. Ask for another card or the phone number.</source>
        <extracomment>scan.not-active</extracomment>
        <translation>Die Karte ist bekannt, aber nicht aktiv. Nichts wurde geändert. Fragen Sie nach einer anderen Karte oder der Telefonnummer.</translation>
    </message>
    <message>
        <source>This card is known, but the customer has not confirmed it yet. Nothing was changed. Ask for the phone number.</source>
        <extracomment>scan.not-verified</extracomment>
        <translation>Die Karte ist bekannt, aber vom Kunden noch nicht bestätigt. Nichts wurde geändert. Fragen Sie nach der Telefonnummer.</translation>
    </message>
    <message>
        <source>Nothing found for {code}. Nothing was added.</source>
        <extracomment>scan.nothing-found</extracomment>
        <translation>Nichts gefunden zu {code}. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>That is the code of receipt {number}. Nothing was added.</source>
        <extracomment>scan.receipt</extracomment>
        <translation>Das ist der Code von Bon {number}. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The books of this till were damaged and have been restored, but the last steps are missing. You can sell; keep the last receipts and call your supervisor.</source>
        <extracomment>till.books-incomplete</extracomment>
        <translation>Die Bücher dieser Kasse waren beschädigt und sind wiederhergestellt, aber die letzten Schritte fehlen. Sie können verkaufen; heben Sie die letzten Bons auf und rufen Sie die Aufsicht.</translation>
    </message>
    <message>
        <source>The books of this till were damaged and nothing of them could be read. They are kept, and new ones were begun. You can sell; call your supervisor.</source>
        <extracomment>till.books-new</extracomment>
        <translation>Die Bücher dieser Kasse waren beschädigt und nicht mehr zu lesen. Sie sind aufgehoben, und neue sind begonnen. Sie können verkaufen; rufen Sie die Aufsicht.</translation>
    </message>
    <message>
        <source>The books of this till were damaged and have been restored. No sale is missing. Go on selling, and tell your supervisor.</source>
        <extracomment>till.books-restored</extracomment>
        <translation>Die Bücher dieser Kasse waren beschädigt und sind wiederhergestellt. Kein Verkauf fehlt. Verkaufen Sie weiter und sagen Sie es der Aufsicht.</translation>
    </message>
    <message>
        <source>The books of this till are older than they were: an older copy was put back. Receipt numbers go on behind the last one known. You can sell; call your supervisor.</source>
        <extracomment>till.books-set-back</extracomment>
        <translation>Die Bücher dieser Kasse sind älter als zuvor: eine ältere Kopie wurde eingespielt. Die Bonnummern gehen nach der letzten bekannten weiter. Sie können verkaufen; rufen Sie die Aufsicht.</translation>
    </message>
    <message>
        <source>The books of this till were changed or damaged (row {row}). What is kept beside them is safe. Close the till and open it again: it restores them. Tell your supervisor.</source>
        <extracomment>till.books-tampered</extracomment>
        <translation>Die Bücher dieser Kasse wurden verändert oder beschädigt (Zeile {row}). Was daneben liegt, ist sicher. Schließen Sie die Kasse und öffnen Sie sie wieder: sie stellt die Bücher her. Sagen Sie es der Aufsicht.</translation>
    </message>
    <message>
        <source>The books of this till are damaged. Close the till and open it again: it restores them by itself. If this comes back, call your supervisor.</source>
        <extracomment>till.damaged</extracomment>
        <translation>Die Bücher dieser Kasse sind beschädigt. Schließen Sie die Kasse und öffnen Sie sie wieder: sie stellt die Bücher selbst her. Kommt das wieder, rufen Sie die Aufsicht.</translation>
    </message>
    <message>
        <source>The baskets kept on this till were damaged. What was not paid yet has to be scanned again, parked baskets too. What was sold is safe; tell your supervisor.</source>
        <extracomment>till.damaged-baskets</extracomment>
        <translation>Die Warenkörbe auf dieser Kasse waren beschädigt. Was noch nicht bezahlt ist, muss neu gescannt werden, auch geparkte Warenkörbe. Was verkauft ist, ist sicher; sagen Sie es der Aufsicht.</translation>
    </message>
    <message>
        <source>The quick keys arranged on this till were damaged. Those of the products file are shown. Go on selling, and tell your supervisor.</source>
        <extracomment>till.damaged-keys</extracomment>
        <translation>Die auf dieser Kasse geordneten Schnelltasten waren beschädigt. Gezeigt werden die der Produktdatei. Verkaufen Sie weiter und sagen Sie es der Aufsicht.</translation>
    </message>
    <message>
        <source>The list of unknown products was damaged and begins anew. Go on selling, and tell your supervisor.</source>
        <extracomment>till.damaged-unknown</extracomment>
        <translation>Die Liste der unbekannten Produkte war beschädigt und beginnt neu. Verkaufen Sie weiter und sagen Sie es der Aufsicht.</translation>
    </message>
    <message>
        <source>{said}, {next}</source>
        <extracomment>till.facts</extracomment>
        <translation>{said}, {next}</translation>
    </message>
    <message>
        <source>Sale {number} is finished and kept. Change: {change}</source>
        <extracomment>till.finished-before</extracomment>
        <translation>Verkauf {number} ist abgeschlossen und gesichert. Rückgeld: {change}</translation>
    </message>
    <message>
        <source>Something unexpected happened. What was recorded is safe. Try again. Incident {incident}</source>
        <extracomment>till.incident</extracomment>
        <translation>Etwas Unerwartetes ist geschehen. Was gebucht war, ist sicher. Bitte noch einmal. Vorfall {incident}</translation>
    </message>
    <message>
        <source>A newer Cashier wrote the books of this till. What was sold is safe. No sale can begin until that Cashier is installed again: call your supervisor.</source>
        <extracomment>till.newer-books</extracomment>
        <translation>Eine neuere Version von Cashier hat die Bücher dieser Kasse geschrieben. Was verkauft ist, ist sicher. Kein Verkauf kann beginnen, bis sie wieder installiert ist: rufen Sie die Aufsicht.</translation>
    </message>
    <message>
        <source>The disk of this till is full. What was sold is safe, and a sale that is open can be finished. No new sale can begin: call your supervisor.</source>
        <extracomment>till.no-room</extracomment>
        <translation>Die Platte dieser Kasse ist voll. Was verkauft ist, ist sicher, und ein offener Verkauf lässt sich abschließen. Ein neuer kann nicht beginnen: rufen Sie die Aufsicht.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer. Selling goes on.</source>
        <extracomment>till.offline</extracomment>
        <translation>CRM.COM antwortet nicht. Der Verkauf geht weiter.</translation>
    </message>
    <message>
        <source>Opening the till…</source>
        <extracomment>till.opening</extracomment>
        <translation>Die Kasse wird geöffnet…</translation>
    </message>
    <message>
        <source>This till may not write to its disk. What was sold is safe. No sale can begin: call your supervisor.</source>
        <extracomment>till.read-only</extracomment>
        <translation>Diese Kasse darf nicht auf ihre Platte schreiben. Was verkauft ist, ist sicher. Kein Verkauf kann beginnen: rufen Sie die Aufsicht.</translation>
    </message>
    <message>
        <source>Sale cancelled. Nothing is to be paid.</source>
        <extracomment>till.sale-cancelled</extracomment>
        <translation>Verkauf storniert. Nichts ist zu zahlen.</translation>
    </message>
    <message>
        <source>Sale cancelled. Give back {amount}: cash in cash, cards on the terminal.</source>
        <extracomment>till.sale-cancelled-give-back</extracomment>
        <translation>Verkauf storniert. {amount} zurückgeben: Bares bar, Karten am Terminal.</translation>
    </message>
    <message>
        <source>The till could not write to its disk. What the screen shows is what was written. Try again; if it stays, call your supervisor.</source>
        <extracomment>till.storage</extracomment>
        <translation>Die Kasse konnte nicht auf ihre Platte schreiben. Was Sie sehen, ist geschrieben. Bitte noch einmal; sonst die Aufsicht rufen.</translation>
    </message>
</context>
<context>
    <name>top-bar</name>
    <message>
        <source>Answer awaited</source>
        <extracomment>top-bar/awaited</extracomment>
        <translation>Antwort steht aus</translation>
    </message>
    <message>
        <source>Offline by hand</source>
        <extracomment>top-bar/by-hand</extracomment>
        <translation>Von Hand offline</translation>
    </message>
    <message numerus="yes">
        <source>Offline by hand, {n} purchases queued</source>
        <extracomment>top-bar/by-hand-queued; one: Offline by hand, {n} purchase queued</extracomment>
        <translation>
            <numerusform>Von Hand offline, {n} Einkauf wartet</numerusform>
            <numerusform>Von Hand offline, {n} Einkäufe warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>top-bar/connected</extracomment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>top-bar/connection</extracomment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Cover open</source>
        <extracomment>top-bar/cover-open</extracomment>
        <translation>Deckel offen</translation>
    </message>
    <message>
        <source>Another CRM.COM</source>
        <extracomment>top-bar/elsewhere</extracomment>
        <translation>Anderes CRM.COM</translation>
    </message>
    <message>
        <source>API key refused</source>
        <extracomment>top-bar/key-refused</extracomment>
        <translation>API-Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>top-bar/language</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>top-bar/lock</extracomment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>top-bar/menu</extracomment>
        <translation>Menü</translation>
    </message>
    <message>
        <source>No API key</source>
        <extracomment>top-bar/no-key</extracomment>
        <translation>Kein API-Schlüssel</translation>
    </message>
    <message>
        <source>No cashier signs in on this till yet</source>
        <extracomment>top-bar/no-people</extracomment>
        <translation>An dieser Kasse meldet sich noch niemand an</translation>
    </message>
    <message>
        <source>No printer</source>
        <extracomment>top-bar/no-printer</extracomment>
        <translation>Kein Drucker</translation>
    </message>
    <message>
        <source>State not known</source>
        <extracomment>top-bar/not-known</extracomment>
        <translation>Zustand nicht bekannt</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <extracomment>top-bar/not-reachable</extracomment>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Not secure</source>
        <extracomment>top-bar/not-secure</extracomment>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>top-bar/offline</extracomment>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>Offline, {n} purchases queued</source>
        <extracomment>top-bar/offline-queued; one: Offline, {n} purchase queued</extracomment>
        <translation>
            <numerusform>Offline, {n} Einkauf wartet</numerusform>
            <numerusform>Offline, {n} Einkäufe warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of paper</source>
        <extracomment>top-bar/out-of-paper</extracomment>
        <translation>Kein Papier</translation>
    </message>
    <message>
        <source>Paper low</source>
        <extracomment>top-bar/paper-low</extracomment>
        <translation>Wenig Papier</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>top-bar/printer</extracomment>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Printer state not known</source>
        <extracomment>top-bar/printer-not-known</extracomment>
        <translation>Druckerzustand nicht bekannt</translation>
    </message>
    <message>
        <source>Printer not reachable</source>
        <extracomment>top-bar/printer-not-reachable</extracomment>
        <translation>Drucker nicht erreichbar</translation>
    </message>
    <message>
        <source>Printer offline</source>
        <extracomment>top-bar/printer-offline</extracomment>
        <translation>Drucker offline</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <extracomment>top-bar/printer-ready</extracomment>
        <translation>Drucker bereit</translation>
    </message>
    <message>
        <source>Printing</source>
        <extracomment>top-bar/printing</extracomment>
        <translation>Druckt</translation>
    </message>
    <message>
        <source>Cashier</source>
        <extracomment>top-bar/product</extracomment>
        <translation>Cashier</translation>
    </message>
    <message>
        <source>Products</source>
        <extracomment>top-bar/products</extracomment>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Purchases</source>
        <extracomment>top-bar/purchases</extracomment>
        <translation>Einkäufe</translation>
    </message>
    <message>
        <source>queued</source>
        <extracomment>top-bar/queued</extracomment>
        <translation>wartend</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>top-bar/ready</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Sale</source>
        <extracomment>top-bar/sale</extracomment>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>top-bar/settings</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <extracomment>top-bar/sync</extracomment>
        <translation>Abgleich</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <extracomment>top-bar/time</extracomment>
        <translation>Zeit: {time}</translation>
    </message>
</context>
<context>
    <name>unknown-outcome</name>
    <message>
        <source>Try {checks}, next in {seconds} s</source>
        <extracomment>unknown-outcome/asked</extracomment>
        <translation>Versuch {checks}, nächster in {seconds} s</translation>
    </message>
    <message>
        <source>No answer: asking whether it was recorded</source>
        <extracomment>unknown-outcome/asking</extracomment>
        <translation>Keine Antwort, es wird nachgefragt</translation>
    </message>
    <message>
        <source>Asking now…</source>
        <extracomment>unknown-outcome/asking-now</extracomment>
        <translation>Wird jetzt gefragt…</translation>
    </message>
    <message>
        <source>Spent automatically</source>
        <extracomment>unknown-outcome/automatic</extracomment>
        <translation>Automatisch eingelöst</translation>
    </message>
    <message>
        <source>Spent automatically, expected</source>
        <extracomment>unknown-outcome/automatic-shown</extracomment>
        <translation>Automatisch eingelöst, erwartet</translation>
    </message>
    <message>
        <source>Reward to be confirmed</source>
        <extracomment>unknown-outcome/band-title</extracomment>
        <translation>Bonus wird noch bestätigt</translation>
    </message>
    <message>
        <source>Cancel this sale</source>
        <extracomment>unknown-outcome/cancel</extracomment>
        <translation>Verkauf stornieren</translation>
    </message>
    <message>
        <source>Cancel sale and reverse reward</source>
        <extracomment>unknown-outcome/cancel-confirm</extracomment>
        <translation>Verkauf und Bonus stornieren</translation>
    </message>
    <message>
        <source>Sale {number} is given up, no money is taken. If CRM.COM recorded it after all, the till cancels it there.</source>
        <extracomment>unknown-outcome/cancel-explained</extracomment>
        <translation>Verkauf {number} wird aufgegeben, kein Geld wird kassiert. Hat CRM.COM ihn doch gebucht, storniert die Kasse ihn dort.</translation>
    </message>
    <message>
        <source>Cancel this sale?</source>
        <extracomment>unknown-outcome/cancel-question</extracomment>
        <translation>Diesen Verkauf stornieren?</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>unknown-outcome/check</extracomment>
        <translation>Jetzt nachfragen</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>unknown-outcome/earned</extracomment>
        <translation>Gesammelt</translation>
    </message>
    <message>
        <source>Expected {amount}, not in the wallet yet</source>
        <extracomment>unknown-outcome/expected</extracomment>
        <translation>{amount} erwartet, noch nicht im Guthaben</translation>
    </message>
    <message>
        <source>Spent from wallet</source>
        <extracomment>unknown-outcome/from-wallet</extracomment>
        <translation>Guthaben eingelöst</translation>
    </message>
    <message>
        <source>Spent from wallet, expected</source>
        <extracomment>unknown-outcome/from-wallet-shown</extracomment>
        <translation>Guthaben eingelöst, erwartet</translation>
    </message>
    <message>
        <source>Go on at full price</source>
        <extracomment>unknown-outcome/full-price</extracomment>
        <translation>Weiter zum vollen Preis</translation>
    </message>
    <message>
        <source>Full price:</source>
        <extracomment>unknown-outcome/full-price-is</extracomment>
        <translation>Voller Preis:</translation>
    </message>
    <message>
        <source>the till keeps asking, and Purchases shows what to give back if the discount was recorded after all.</source>
        <extracomment>unknown-outcome/full-price-text</extracomment>
        <translation>die Kasse fragt weiter, und Einkäufe zeigt, was zurückzugeben ist, falls der Rabatt doch gebucht wurde.</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>unknown-outcome/goods</extracomment>
        <translation>Waren</translation>
    </message>
    <message>
        <source>if confirmed</source>
        <extracomment>unknown-outcome/if-confirmed</extracomment>
        <translation>wenn bestätigt</translation>
    </message>
    <message>
        <source>Instant discount</source>
        <extracomment>unknown-outcome/instant</extracomment>
        <translation>Sofortrabatt</translation>
    </message>
    <message>
        <source>Instant discount, expected</source>
        <extracomment>unknown-outcome/instant-shown</extracomment>
        <translation>Sofortrabatt, erwartet</translation>
    </message>
    <message>
        <source>Keep sale</source>
        <extracomment>unknown-outcome/keep-sale</extracomment>
        <translation>Verkauf behalten</translation>
    </message>
    <message>
        <source>Purchase kept on this till as {number}</source>
        <extracomment>unknown-outcome/kept</extracomment>
        <translation>Einkauf auf dieser Kasse als {number}</translation>
    </message>
    <message>
        <source>Next in {seconds} s</source>
        <extracomment>unknown-outcome/next</extracomment>
        <translation>Nächster in {seconds} s</translation>
    </message>
    <message>
        <source>go on at full price, so that nobody waits, or press Check now.</source>
        <extracomment>unknown-outcome/next-full-price</extracomment>
        <translation>weiter zum vollen Preis, damit niemand wartet, oder Jetzt nachfragen drücken.</translation>
    </message>
    <message>
        <source>Next:</source>
        <extracomment>unknown-outcome/next-step</extracomment>
        <translation>Weiter:</translation>
    </message>
    <message>
        <source>wait for the answer. The till asks by itself, or press Check now.</source>
        <extracomment>unknown-outcome/next-text</extracomment>
        <translation>auf die Antwort warten. Die Kasse fragt von selbst; oder drücken Sie Jetzt nachfragen.</translation>
    </message>
    <message>
        <source>CRM.COM did not answer in time</source>
        <extracomment>unknown-outcome/no-answer</extracomment>
        <translation>CRM.COM hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>No time?</source>
        <extracomment>unknown-outcome/no-time</extracomment>
        <translation>Keine Zeit?</translation>
    </message>
    <message>
        <source>Go on at full price. The till keeps asking, and Purchases shows what to give back if the discount was recorded after all.</source>
        <extracomment>unknown-outcome/no-time-text</extracomment>
        <translation>Weiter zum vollen Preis. Die Kasse fragt weiter, und Einkäufe zeigt, was zurückzugeben ist, falls der Rabatt doch gebucht wurde.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>unknown-outcome/not-known</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>unknown-outcome/not-started</extracomment>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Not in the wallet yet</source>
        <extracomment>unknown-outcome/nothing-expected</extracomment>
        <translation>Noch nicht im Guthaben</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>unknown-outcome/payment</extracomment>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Safe:</source>
        <extracomment>unknown-outcome/safe</extracomment>
        <translation>Sicher:</translation>
    </message>
    <message>
        <source>no money is taken. CRM.COM did not have the purchase, so it was sent again under the same number.</source>
        <extracomment>unknown-outcome/safe-sent-again</extracomment>
        <translation>kein Geld ist kassiert. CRM.COM hatte den Einkauf nicht, darum wurde er unter derselben Nummer noch einmal gesendet.</translation>
    </message>
    <message>
        <source>no money is taken. The purchase is not sent again before CRM.COM says whether it has it.</source>
        <extracomment>unknown-outcome/safe-text</extracomment>
        <translation>kein Geld ist kassiert. Der Einkauf wird nicht noch einmal gesendet, bevor CRM.COM sagt, ob es ihn hat.</translation>
    </message>
    <message>
        <source>Sent to CRM.COM</source>
        <extracomment>unknown-outcome/sent</extracomment>
        <translation>An CRM.COM gesendet</translation>
    </message>
    <message>
        <source>Not there: sent again</source>
        <extracomment>unknown-outcome/sent-again</extracomment>
        <translation>Nicht dort: noch einmal gesendet</translation>
    </message>
    <message>
        <source>{step}: {state}</source>
        <extracomment>unknown-outcome/step</extracomment>
        <translation>{step}: {state}</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>unknown-outcome/steps</extracomment>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>{resends} of {most}</source>
        <extracomment>unknown-outcome/times</extracomment>
        <translation>{resends} von {most}</translation>
    </message>
    <message>
        <source>Checking if the purchase was recorded</source>
        <extracomment>unknown-outcome/title</extracomment>
        <translation>Prüfen, ob der Einkauf gebucht ist</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>unknown-outcome/to-pay</extracomment>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>unknown-outcome/totals</extracomment>
        <translation>Summen</translation>
    </message>
</context>
</TS>
