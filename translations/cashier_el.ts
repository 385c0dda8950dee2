<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en">
<context>
    <name>cancel</name>
    <message>
        <source>CRM.COM has another purchase under this number. Nothing was changed. See the address in Settings.</source>
        <extracomment>cancel/another</extracomment>
        <translation>Το CRM.COM έχει άλλη αγορά με αυτόν τον αριθμό. Δεν άλλαξε τίποτα. Δείτε τη διεύθυνση στις Ρυθμίσεις.</translation>
    </message>
    <message>
        <source>In the wallet at CRM.COM</source>
        <extracomment>cancel/at-crm</extracomment>
        <translation>Στο πορτοφόλι στο CRM.COM</translation>
    </message>
    <message>
        <source>At the till</source>
        <extracomment>cancel/at-till</extracomment>
        <translation>Στο ταμείο</translation>
    </message>
    <message>
        <source>Spent automatically, returned</source>
        <extracomment>cancel/automatic</extracomment>
        <translation>Αυτόματη εξαργύρωση, επιστρέφεται</translation>
    </message>
    <message>
        <source>CRM.COM does not answer. The purchase is unchanged. Try again later.</source>
        <extracomment>cancel/away</extracomment>
        <translation>Το CRM.COM δεν απαντά. Η αγορά μένει όπως είναι. Δοκιμάστε αργότερα.</translation>
    </message>
    <message>
        <source>Give back on the card terminal</source>
        <extracomment>cancel/back-card</extracomment>
        <translation>Επιστρέψτε στο τερματικό καρτών</translation>
    </message>
    <message>
        <source>Give back on the card, slip {slip}</source>
        <extracomment>cancel/back-card-slip</extracomment>
        <translation>Πίσω στην κάρτα, αποδεικτικό {slip}</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <extracomment>cancel/back-cash</extracomment>
        <translation>Επιστρέψτε σε μετρητά</translation>
    </message>
    <message>
        <source>Give back what its receipt says</source>
        <extracomment>cancel/back-not-known</extracomment>
        <translation>Επιστρέψτε ό,τι γράφει η απόδειξη</translation>
    </message>
    <message>
        <source>Nothing to give back</source>
        <extracomment>cancel/back-nothing</extracomment>
        <translation>Δεν επιστρέφονται χρήματα</translation>
    </message>
    <message>
        <source>Cancel this purchase</source>
        <extracomment>cancel/button</extracomment>
        <translation>Ακύρωση αυτής της αγοράς</translation>
    </message>
    <message>
        <source>Its cancellation is being checked. Nothing is sent twice.</source>
        <extracomment>cancel/cancel-being-checked</extracomment>
        <translation>Η ακύρωσή της ελέγχεται. Τίποτα δεν στέλνεται δύο φορές.</translation>
    </message>
    <message>
        <source>It is cancelled already</source>
        <extracomment>cancel/cancel-cancelled</extracomment>
        <translation>Έχει ήδη ακυρωθεί</translation>
    </message>
    <message>
        <source>CRM.COM's number of it is not known here: show the customer's purchases</source>
        <extracomment>cancel/cancel-no-number</extracomment>
        <translation>Ο αριθμός της στο CRM.COM δεν είναι γνωστός εδώ: εμφανίστε τις αγορές του πελάτη</translation>
    </message>
    <message>
        <source>CRM.COM must answer to cancel</source>
        <extracomment>cancel/cancel-offline</extracomment>
        <translation>Για ακύρωση πρέπει να απαντά το CRM.COM</translation>
    </message>
    <message>
        <source>Goods of it are being returned. End that first.</source>
        <extracomment>cancel/cancel-returning</extracomment>
        <translation>Επιστρέφονται είδη της. Ολοκληρώστε πρώτα αυτό.</translation>
    </message>
    <message>
        <source>It is not settled yet: see Waiting to be sent</source>
        <extracomment>cancel/cancel-waiting</extracomment>
        <translation>Δεν έχει τακτοποιηθεί ακόμη: δείτε «Προς αποστολή»</translation>
    </message>
    <message>
        <source>It was cancelled at CRM.COM already. Give nothing back here.</source>
        <extracomment>cancel/cancelled-already</extracomment>
        <translation>Ακυρώθηκε ήδη στο CRM.COM. Μην επιστρέψετε χρήματα εδώ.</translation>
    </message>
    <message>
        <source>Choose a reason first</source>
        <extracomment>cancel/choose-reason</extracomment>
        <translation>Επιλέξτε πρώτα έναν λόγο</translation>
    </message>
    <message>
        <source>Cancel purchase and reverse reward</source>
        <extracomment>cancel/confirm</extracomment>
        <translation>Ακύρωση αγοράς και ανταμοιβής</translation>
    </message>
    <message>
        <source>Cancel purchase and give back</source>
        <extracomment>cancel/confirm-alone</extracomment>
        <translation>Ακύρωση αγοράς και επιστροφή</translation>
    </message>
    <message numerus="yes">
        <source>All {n} lines, {total}, {when}. This cannot be undone.</source>
        <extracomment>cancel/explained; one: {n} line, {total}, {when}. This cannot be undone.</extracomment>
        <translation>
            <numerusform>{n} γραμμή, {total}, {when}. Δεν αναιρείται.</numerusform>
            <numerusform>Και οι {n} γραμμές, {total}, {when}. Δεν αναιρείται.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it, {total}, {when}, bought at another till. This cannot be undone.</source>
        <extracomment>cancel/explained-elsewhere</extracomment>
        <translation>Ολόκληρη, {total}, {when}, από άλλο ταμείο. Δεν αναιρείται.</translation>
    </message>
    <message>
        <source>Instant discount, taken back</source>
        <extracomment>cancel/instant</extracomment>
        <translation>Άμεση έκπτωση, αφαιρείται</translation>
    </message>
    <message>
        <source>Keep purchase</source>
        <extracomment>cancel/keep</extracomment>
        <translation>Διατήρηση αγοράς</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>cancel/not-known</extracomment>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>No purchase is chosen</source>
        <extracomment>cancel/nothing-chosen</extracomment>
        <translation>Δεν έχει επιλεγεί αγορά</translation>
    </message>
    <message>
        <source>Spent on request, returned</source>
        <extracomment>cancel/on-request</extracomment>
        <translation>Εξαργύρωση επιλογής, επιστρέφεται</translation>
    </message>
    <message>
        <source>Cancel reason: {reason}</source>
        <extracomment>cancel/reason</extracomment>
        <translation>Λόγος ακύρωσης: {reason}</translation>
    </message>
    <message>
        <source>Customer does not want it</source>
        <extracomment>cancel/reason-changed-mind</extracomment>
        <translation>Ο πελάτης δεν τη θέλει</translation>
    </message>
    <message>
        <source>Goods are faulty</source>
        <extracomment>cancel/reason-faulty</extracomment>
        <translation>Ελαττωματικά είδη</translation>
    </message>
    <message>
        <source>Mistake at the till</source>
        <extracomment>cancel/reason-mistake</extracomment>
        <translation>Λάθος στο ταμείο</translation>
    </message>
    <message>
        <source>Another reason</source>
        <extracomment>cancel/reason-other</extracomment>
        <translation>Άλλος λόγος</translation>
    </message>
    <message>
        <source>CRM.COM does not show it: {words} The purchase is unchanged.</source>
        <extracomment>cancel/refused</extracomment>
        <translation>Το CRM.COM δεν τη δείχνει: {words} Η αγορά μένει όπως είναι.</translation>
    </message>
    <message>
        <source>Reward, taken back</source>
        <extracomment>cancel/taken-back</extracomment>
        <translation>Ανταμοιβή, αφαιρείται</translation>
    </message>
    <message>
        <source>Cancel purchase {number}?</source>
        <extracomment>cancel/title</extracomment>
        <translation>Ακύρωση της αγοράς {number};</translation>
    </message>
    <message>
        <source>Asking CRM.COM how it stands…</source>
        <extracomment>cancel/under-way</extracomment>
        <translation>Ερώτηση στο CRM.COM για την κατάστασή της…</translation>
    </message>
    <message>
        <source>Wallet now</source>
        <extracomment>cancel/wallet-now</extracomment>
        <translation>Πορτοφόλι τώρα</translation>
    </message>
    <message>
        <source>Why is it cancelled? The reason is kept at this till. Nothing is cancelled yet.</source>
        <extracomment>cancel/why</extracomment>
        <translation>Γιατί ακυρώνεται; Ο λόγος μένει σε αυτό το ταμείο. Τίποτα δεν ακυρώθηκε ακόμη.</translation>
    </message>
    <message>
        <source>{number} is being cancelled. Give nothing back before CRM.COM has answered.</source>
        <extracomment>purchases.cancel-asked</extracomment>
        <translation>Η {number} ακυρώνεται. Μην επιστρέψετε χρήματα πριν απαντήσει το CRM.COM.</translation>
    </message>
    <message>
        <source>{number} was not cancelled. The purchase is unchanged. Cancel it again.</source>
        <extracomment>purchases.cancel-not-done</extracomment>
        <translation>Η {number} δεν ακυρώθηκε. Η αγορά μένει όπως είναι. Ακυρώστε την ξανά.</translation>
    </message>
    <message>
        <source>{number} needs a person: CRM.COM does not show whether it is cancelled. {words}</source>
        <extracomment>purchases.cancel-not-known</extracomment>
        <translation>Η {number} θέλει απόφαση: το CRM.COM δεν δείχνει αν ακυρώθηκε. {words}</translation>
    </message>
    <message>
        <source>CRM.COM did not cancel {number}: {words} The purchase is unchanged.</source>
        <extracomment>purchases.cancel-refused</extracomment>
        <translation>Το CRM.COM δεν ακύρωσε την {number}: {words} Η αγορά μένει όπως είναι.</translation>
    </message>
    <message>
        <source>{number} is cancelled. Give back {cash} in cash and {card} on the card terminal.</source>
        <extracomment>purchases.cancelled-both</extracomment>
        <translation>Η {number} ακυρώθηκε. Επιστρέψτε {cash} σε μετρητά και {card} στο τερματικό καρτών.</translation>
    </message>
    <message>
        <source>{number} is cancelled. Give back {amount} on the card terminal.</source>
        <extracomment>purchases.cancelled-card</extracomment>
        <translation>Η {number} ακυρώθηκε. Επιστρέψτε {amount} στο τερματικό καρτών.</translation>
    </message>
    <message>
        <source>{number} is cancelled. Give back {amount} in cash.</source>
        <extracomment>purchases.cancelled-cash</extracomment>
        <translation>Η {number} ακυρώθηκε. Επιστρέψτε {amount} σε μετρητά.</translation>
    </message>
    <message>
        <source>{number} is cancelled. Give back what its receipt says was paid.</source>
        <extracomment>purchases.cancelled-elsewhere</extracomment>
        <translation>Η {number} ακυρώθηκε. Επιστρέψτε ό,τι γράφει η απόδειξη ότι πληρώθηκε.</translation>
    </message>
    <message>
        <source>{number} is cancelled. There is nothing to give back.</source>
        <extracomment>purchases.cancelled-nothing</extracomment>
        <translation>Η {number} ακυρώθηκε. Δεν επιστρέφονται χρήματα.</translation>
    </message>
</context>
<context>
    <name>claims</name>
    <message>
        <source>{number} belongs to {name} now. It is being sent to CRM.COM.</source>
        <extracomment>claims.given</extracomment>
        <translation>Η {number} ανήκει τώρα σε {name} και στέλνεται στο CRM.COM.</translation>
    </message>
    <message>
        <source>CRM.COM has not confirmed this customer. Nothing was changed. Try again when it answers.</source>
        <extracomment>claims.not-checked</extracomment>
        <translation>Το CRM.COM δεν επιβεβαίωσε αυτόν τον πελάτη. Τίποτα δεν άλλαξε. Δοκιμάστε ξανά όταν απαντά.</translation>
    </message>
    <message>
        <source>Purchases are not given to customers on this till.</source>
        <extracomment>claims.off</extracomment>
        <translation>Σε αυτό το ταμείο δεν αποδίδονται αγορές σε πελάτες.</translation>
    </message>
    <message>
        <source>{number} was cancelled, or goods of it came back. Nothing was changed.</source>
        <extracomment>claims.returned</extracomment>
        <translation>Η {number} ακυρώθηκε ή επιστράφηκαν είδη της. Τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>{number} belongs to a customer already. Nothing was changed.</source>
        <extracomment>claims.taken</extracomment>
        <translation>Η {number} ανήκει ήδη σε πελάτη. Τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>This customer got as many purchases today as one may. Nothing was changed. Try tomorrow.</source>
        <extracomment>claims.too-many</extracomment>
        <translation>Αυτός ο πελάτης πήρε σήμερα όσες αγορές επιτρέπονται. Τίποτα δεν άλλαξε. Δοκιμάστε αύριο.</translation>
    </message>
    <message>
        <source>{number} is too old to be given to a customer. Nothing was changed.</source>
        <extracomment>claims.too-old</extracomment>
        <translation>Η {number} είναι πολύ παλιά για να αποδοθεί σε πελάτη. Τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>Print addendum</source>
        <extracomment>claims/addendum</extracomment>
        <translation>Εκτύπωση προσθήκης</translation>
    </message>
    <message>
        <source>Add customer to this purchase</source>
        <extracomment>claims/button</extracomment>
        <translation>Προσθήκη πελάτη στην αγορά</translation>
    </message>
    <message>
        <source>Give this purchase to {name}</source>
        <extracomment>claims/confirm</extracomment>
        <translation>Απόδοση της αγοράς: {name}</translation>
    </message>
    <message>
        <source>The purchase is sent to CRM.COM with its own date, and the customer earns on it. It can be given once. What CRM.COM takes off is given back to her.</source>
        <extracomment>claims/explained</extracomment>
        <translation>Η αγορά στέλνεται στο CRM.COM με τη δική της ημερομηνία και ο πελάτης κερδίζει από αυτήν. Αποδίδεται μία φορά. Ό,τι αφαιρέσει το CRM.COM επιστρέφεται στον πελάτη.</translation>
    </message>
    <message>
        <source>Keep without customer</source>
        <extracomment>claims/keep</extracomment>
        <translation>Να μείνει χωρίς πελάτη</translation>
    </message>
    <message>
        <source>CRM.COM has not confirmed this customer</source>
        <extracomment>claims/not-checked</extracomment>
        <translation>Το CRM.COM δεν επιβεβαίωσε αυτόν τον πελάτη</translation>
    </message>
    <message>
        <source>Not on this till</source>
        <extracomment>claims/off</extracomment>
        <translation>Όχι σε αυτό το ταμείο</translation>
    </message>
    <message>
        <source>It was cancelled, or goods of it came back</source>
        <extracomment>claims/returned</extracomment>
        <translation>Ακυρώθηκε ή επιστράφηκαν είδη της</translation>
    </message>
    <message>
        <source>It belongs to a customer already</source>
        <extracomment>claims/taken</extracomment>
        <translation>Ανήκει ήδη σε πελάτη</translation>
    </message>
    <message>
        <source>Give {number} to {name}?</source>
        <extracomment>claims/title</extracomment>
        <translation>Απόδοση της {number}: {name};</translation>
    </message>
    <message>
        <source>This customer got enough of them today</source>
        <extracomment>claims/too-many</extracomment>
        <translation>Αυτός ο πελάτης πήρε αρκετές σήμερα</translation>
    </message>
    <message>
        <source>It is too old to be given to a customer</source>
        <extracomment>claims/too-old</extracomment>
        <translation>Είναι πολύ παλιά για να αποδοθεί σε πελάτη</translation>
    </message>
</context>
<context>
    <name>customer-card</name>
    <message>
        <source>Card ending {ending}</source>
        <extracomment>customer-card/card</extracomment>
        <translation>Κάρτα …{ending}</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>customer-card/group</extracomment>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>No reward on this sale</source>
        <extracomment>customer-card/no-reward</extracomment>
        <translation>Χωρίς ανταμοιβή σε αυτή την πώληση</translation>
    </message>
    <message>
        <source>No customer</source>
        <extracomment>customer-card/nobody</extracomment>
        <translation>Χωρίς πελάτη</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <extracomment>customer-card/not-checked</extracomment>
        <translation>Δεν έχει ελεγχθεί</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>customer-card/not-known</extracomment>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>Phone ending {ending}</source>
        <extracomment>customer-card/phone</extracomment>
        <translation>Τηλέφωνο …{ending}</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <extracomment>customer-card/show-personal</extracomment>
        <translation>Εμφάνιση προσωπικών στοιχείων</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>customer-card/wallet</extracomment>
        <translation>Πορτοφόλι</translation>
    </message>
</context>
<context>
    <name>customer-display</name>
    <message>
        <source>Your basket</source>
        <extracomment>customer-display/basket</extracomment>
        <translation>Το καλάθι σας</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>customer-display/change</extracomment>
        <translation>Ρέστα</translation>
    </message>
    <message>
        <source>Your reward follows when the sale is recorded.</source>
        <extracomment>customer-display/follows</extracomment>
        <translation>Η ανταμοιβή σας έρχεται όταν καταγραφεί η πώληση.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>customer-display/not-known</extracomment>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>Show your card or app to earn a reward.</source>
        <extracomment>customer-display/show-card</extracomment>
        <translation>Δείξτε κάρτα ή εφαρμογή για ανταμοιβή.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>customer-display/thank-you</extracomment>
        <translation>Ευχαριστούμε</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>customer-display/to-pay</extracomment>
        <translation>Πληρωτέο</translation>
    </message>
    <message>
        <source>Updating…</source>
        <extracomment>customer-display/updating</extracomment>
        <translation>Ενημέρωση…</translation>
    </message>
    <message>
        <source>Wallet after</source>
        <extracomment>customer-display/wallet-after</extracomment>
        <translation>Πορτοφόλι μετά</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>customer-display/welcome</extracomment>
        <translation>Καλώς ήρθατε</translation>
    </message>
    <message>
        <source>Customer display</source>
        <extracomment>customer-display/window</extracomment>
        <translation>Οθόνη πελάτη</translation>
    </message>
    <message>
        <source>You earn</source>
        <extracomment>customer-display/you-earn</extracomment>
        <translation>Κερδίζετε</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Figures of this till</source>
        <extracomment>figures/figures</extracomment>
        <translation>Αριθμοί αυτού του ταμείου</translation>
    </message>
    <message>
        <source>{what}, half of them within</source>
        <extracomment>figures/half</extracomment>
        <translation>{what}, οι μισές έως</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <extracomment>figures/milliseconds</extracomment>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>{what}, 19 of 20 within</source>
        <extracomment>figures/most</extracomment>
        <translation>{what}, 19 στις 20 έως</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>figures/not-yet</extracomment>
        <translation>καμία ακόμη</translation>
    </message>
    <message>
        <source>From payment to receipt</source>
        <extracomment>figures/paper</extracomment>
        <translation>Από πληρωμή έως απόδειξη</translation>
    </message>
    <message>
        <source>Reward from CRM.COM</source>
        <extracomment>figures/preview</extracomment>
        <translation>Ανταμοιβή από CRM.COM</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>figures/sales</extracomment>
        <translation>Πωλήσεις</translation>
    </message>
    <message>
        <source>From scan to line</source>
        <extracomment>figures/scan</extracomment>
        <translation>Από σάρωση έως γραμμή</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>figures/show</extracomment>
        <translation>Αριθμοί</translation>
    </message>
    <message>
        <source>Since this till was started. They are kept nowhere and are of nobody.</source>
        <extracomment>figures/since</extracomment>
        <translation>Από την εκκίνηση του ταμείου. Δεν αποθηκεύονται και δεν αφορούν κανένα άτομο.</translation>
    </message>
    <message>
        <source>Taps for each sale</source>
        <extracomment>figures/taps</extracomment>
        <translation>Αγγίγματα ανά πώληση</translation>
    </message>
</context>
<context>
    <name>identify</name>
    <message>
        <source>Membership ended. Sell without customer, or ask for another card.</source>
        <extracomment>identify.ended</extracomment>
        <translation>Η συμμετοχή έληξε. Πουλήστε χωρίς πελάτη ή ζητήστε άλλη κάρτα.</translation>
    </message>
    <message>
        <source>Membership ended on {date}. Sell without customer, or ask for another card.</source>
        <extracomment>identify.ended-on</extracomment>
        <translation>Η συμμετοχή έληξε στις {date}. Πουλήστε χωρίς πελάτη ή ζητήστε άλλη κάρτα.</translation>
    </message>
    <message>
        <source>One customer found</source>
        <extracomment>identify.found</extracomment>
        <translation>Βρέθηκε ένας πελάτης</translation>
    </message>
    <message>
        <source>Type it, then press Find customer</source>
        <extracomment>identify.hint.other</extracomment>
        <translation>Πληκτρολογήστε και πατήστε Εύρεση πελάτη</translation>
    </message>
    <message>
        <source>The customer is looked up after digit {length}</source>
        <extracomment>identify.hint.phone</extracomment>
        <translation>Ο πελάτης αναζητείται μετά το ψηφίο {length}</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <extracomment>identify.looking</extracomment>
        <translation>Αναζήτηση…</translation>
    </message>
    <message>
        <source>This is known, but not active. Nothing was changed. Ask for another card, the phone number or the e-mail.</source>
        <extracomment>identify.not-active</extracomment>
        <translation>Είναι γνωστό, αλλά όχι ενεργό. Τίποτα δεν άλλαξε. Ζητήστε άλλη κάρτα, το τηλέφωνο ή το e-mail.</translation>
    </message>
    <message>
        <source>No customer has this card. Nothing was changed. Check the number, or ask for the phone number.</source>
        <extracomment>identify.not-found.card</extracomment>
        <translation>Κανένας πελάτης δεν έχει αυτή την κάρτα. Τίποτα δεν άλλαξε. Ελέγξτε τον αριθμό ή ζητήστε το τηλέφωνο.</translation>
    </message>
    <message>
        <source>No customer has this address. Nothing was changed. Check the spelling, or ask for the card.</source>
        <extracomment>identify.not-found.email</extracomment>
        <translation>Κανένας πελάτης δεν έχει αυτή τη διεύθυνση. Τίποτα δεν άλλαξε. Ελέγξτε την ορθογραφία ή ζητήστε την κάρτα.</translation>
    </message>
    <message>
        <source>No customer has this address. Nothing was changed. Did you mean {domain}?</source>
        <extracomment>identify.not-found.email-typo</extracomment>
        <translation>Κανένας πελάτης δεν έχει αυτή τη διεύθυνση. Τίποτα δεν άλλαξε. Μήπως εννοείτε {domain};</translation>
    </message>
    <message>
        <source>No customer has this number. Nothing was changed. Check the number, or ask for the card.</source>
        <extracomment>identify.not-found.phone</extracomment>
        <translation>Κανένας πελάτης δεν έχει αυτόν τον αριθμό. Τίποτα δεν άλλαξε. Ελέγξτε τον αριθμό ή ζητήστε την κάρτα.</translation>
    </message>
    <message>
        <source>This is known, but the customer has not confirmed it yet. Nothing was changed. Ask for another card, the phone number or the e-mail.</source>
        <extracomment>identify.not-verified</extracomment>
        <translation>Είναι γνωστό, αλλά ο πελάτης δεν το επιβεβαίωσε ακόμη. Τίποτα δεν άλλαξε. Ζητήστε άλλη κάρτα, το τηλέφωνο ή το e-mail.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer. The number is kept with the sale and checked when it is sent.</source>
        <extracomment>identify.offline</extracomment>
        <translation>Το CRM.COM δεν απαντά. Ο αριθμός μένει με την πώληση και ελέγχεται όταν αυτή σταλεί.</translation>
    </message>
    <message>
        <source>More than one customer has this address. Nothing was changed. Ask for the card or the phone number.</source>
        <extracomment>identify.several</extracomment>
        <translation>Περισσότεροι από ένας πελάτες έχουν αυτή τη διεύθυνση. Τίποτα δεν άλλαξε. Ζητήστε την κάρτα ή τον αριθμό τηλεφώνου.</translation>
    </message>
    <message>
        <source>Back to basket</source>
        <extracomment>identify/back</extracomment>
        <translation>Πίσω στο καλάθι</translation>
    </message>
    <message>
        <source>Back to purchases</source>
        <extracomment>identify/back-to-purchases</extracomment>
        <translation>Πίσω στις αγορές</translation>
    </message>
    <message>
        <source>By card number</source>
        <extracomment>identify/by-card</extracomment>
        <translation>Με αριθμό κάρτας</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <extracomment>identify/by-email</extracomment>
        <translation>Με e-mail</translation>
    </message>
    <message>
        <source>By phone</source>
        <extracomment>identify/by-phone</extracomment>
        <translation>Με τηλέφωνο</translation>
    </message>
    <message>
        <source>Card number</source>
        <extracomment>identify/card, identify/card-field</extracomment>
        <translation>Αριθμός κάρτας</translation>
    </message>
    <message>
        <source>Check the spelling, or ask for the phone number or the card.</source>
        <extracomment>identify/check-spelling</extracomment>
        <translation>Ελέγξτε την ορθογραφία ή ζητήστε το τηλέφωνο ή την κάρτα.</translation>
    </message>
    <message>
        <source>Choose country code {code}</source>
        <extracomment>identify/choose-country</extracomment>
        <translation>Επιλογή κωδικού χώρας {code}</translation>
    </message>
    <message>
        <source>Continue without customer</source>
        <extracomment>identify/continue-without-customer</extracomment>
        <translation>Συνέχεια χωρίς πελάτη</translation>
    </message>
    <message>
        <source>Country codes</source>
        <extracomment>identify/countries</extracomment>
        <translation>Κωδικοί χωρών</translation>
    </message>
    <message>
        <source>Country code {code}</source>
        <extracomment>identify/country-code</extracomment>
        <translation>Κωδικός χώρας {code}</translation>
    </message>
    <message>
        <source>Customer found: {name}</source>
        <extracomment>identify/customer-found</extracomment>
        <translation>Βρέθηκε πελάτης: {name}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>identify/email</extracomment>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>identify/email-field</extracomment>
        <translation>Διεύθυνση e-mail</translation>
    </message>
    <message>
        <source>Find customer</source>
        <extracomment>identify/find-customer</extracomment>
        <translation>Εύρεση πελάτη</translation>
    </message>
    <message>
        <source>{line} CRM.COM: {words}</source>
        <extracomment>identify/line-and-words</extracomment>
        <translation>{line} CRM.COM: {words}</translation>
    </message>
    <message>
        <source>Member number</source>
        <extracomment>identify/member-number</extracomment>
        <translation>Αριθμός μέλους</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <extracomment>identify/membership-ended</extracomment>
        <translation>Η συμμετοχή έληξε</translation>
    </message>
    <message>
        <source>Not found?</source>
        <extracomment>identify/not-found</extracomment>
        <translation>Δεν βρέθηκε;</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>identify/not-known</extracomment>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>Nothing is typed yet</source>
        <extracomment>identify/nothing-typed</extracomment>
        <translation>Δεν πληκτρολογήθηκε τίποτα ακόμη</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>identify/phone</extracomment>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>identify/phone-field</extracomment>
        <translation>Αριθμός τηλεφώνου</translation>
    </message>
    <message>
        <source>Recent at this till</source>
        <extracomment>identify/recent</extracomment>
        <translation>Πρόσφατοι σε αυτό το ταμείο</translation>
    </message>
    <message>
        <source>Recent customer {name}, card ending {ending}</source>
        <extracomment>identify/recent-card</extracomment>
        <translation>Πρόσφατος πελάτης {name}, κάρτα …{ending}</translation>
    </message>
    <message>
        <source>Recent customer {name}, by e-mail</source>
        <extracomment>identify/recent-email</extracomment>
        <translation>Πρόσφατος πελάτης {name}, με e-mail</translation>
    </message>
    <message>
        <source>Recent customer {name}, phone ending {ending}</source>
        <extracomment>identify/recent-phone</extracomment>
        <translation>Πρόσφατος πελάτης {name}, τηλέφωνο …{ending}</translation>
    </message>
    <message>
        <source>Remove customer</source>
        <extracomment>identify/remove-customer</extracomment>
        <translation>Αφαίρεση πελάτη</translation>
    </message>
    <message>
        <source>The scanner works on every screen, nothing to tap.</source>
        <extracomment>identify/scan-anywhere</extracomment>
        <translation>Ο σαρωτής λειτουργεί σε κάθε οθόνη, χωρίς να πατήσετε κάτι.</translation>
    </message>
    <message>
        <source>Scan the card or the app code now</source>
        <extracomment>identify/scan-now</extracomment>
        <translation>Σαρώστε τώρα την κάρτα ή τον κωδικό της εφαρμογής</translation>
    </message>
    <message>
        <source>Spending blocked. Earning still works.</source>
        <extracomment>identify/spending-blocked</extracomment>
        <translation>Εξαργύρωση κλειδωμένη. Η ανταμοιβή ισχύει.</translation>
    </message>
    <message>
        <source>Identify customer</source>
        <extracomment>identify/title</extracomment>
        <translation>Αναγνώριση πελάτη</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <extracomment>identify/use-domain</extracomment>
        <translation>Χρήση {domain}</translation>
    </message>
    <message>
        <source>Use this customer</source>
        <extracomment>identify/use-this-customer</extracomment>
        <translation>Χρήση αυτού του πελάτη</translation>
    </message>
    <message>
        <source>Use this number</source>
        <extracomment>identify/use-this-number</extracomment>
        <translation>Χρήση αυτού του αριθμού</translation>
    </message>
    <message>
        <source>Used last</source>
        <extracomment>identify/used-last</extracomment>
        <translation>Τελευταία χρήση</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>identify/wallet</extracomment>
        <translation>Πορτοφόλι</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Clear</source>
        <extracomment>keyboard/clear</extracomment>
        <translation>Σβήσιμο</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>keyboard/close</extracomment>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Close keyboard</source>
        <extracomment>keyboard/close-keyboard</extracomment>
        <translation>Κλείσιμο πληκτρολογίου</translation>
    </message>
    <message>
        <source>Delete last character</source>
        <extracomment>keyboard/delete</extracomment>
        <translation>Διαγραφή τελευταίου χαρακτήρα</translation>
    </message>
    <message>
        <source>Delete last digit</source>
        <extracomment>keyboard/delete-digit</extracomment>
        <translation>Διαγραφή τελευταίου ψηφίου</translation>
    </message>
    <message>
        <source>Digit {digit}</source>
        <extracomment>keyboard/digit</extracomment>
        <translation>Ψηφίο {digit}</translation>
    </message>
    <message>
        <source>Double zero</source>
        <extracomment>keyboard/double-zero</extracomment>
        <translation>Διπλό μηδέν</translation>
    </message>
    <message>
        <source>Key {letter}</source>
        <extracomment>keyboard/key</extracomment>
        <translation>Πλήκτρο {letter}</translation>
    </message>
    <message>
        <source>Letters {face}</source>
        <extracomment>keyboard/letters</extracomment>
        <translation>Γράμματα {face}</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <extracomment>keyboard/shift</extracomment>
        <translation>Κεφαλαία</translation>
    </message>
    <message>
        <source>for all letters</source>
        <extracomment>keyboard/shift-all</extracomment>
        <translation>για όλα τα γράμματα</translation>
    </message>
    <message>
        <source>for the next letter</source>
        <extracomment>keyboard/shift-next</extracomment>
        <translation>για το επόμενο γράμμα</translation>
    </message>
    <message>
        <source>Signs</source>
        <extracomment>keyboard/signs</extracomment>
        <translation>Σύμβολα</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>keyboard/space</extracomment>
        <translation>Διάστημα</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>{product} is a quick key now</source>
        <extracomment>keys.added</extracomment>
        <translation>Έγινε γρήγορο πλήκτρο: {product}</translation>
    </message>
    <message>
        <source>{product} is a quick key already</source>
        <extracomment>keys.has-one</extracomment>
        <translation>Υπάρχει ήδη γρήγορο πλήκτρο: {product}</translation>
    </message>
    <message>
        <source>Begin new group</source>
        <extracomment>keys/begin-group</extracomment>
        <translation>Νέα ομάδα από εδώ</translation>
    </message>
    <message>
        <source>Tap a key first</source>
        <extracomment>keys/choose-first</extracomment>
        <translation>Αγγίξτε πρώτα ένα πλήκτρο</translation>
    </message>
    <message>
        <source>Edit quick keys</source>
        <extracomment>keys/edit-quick-keys</extracomment>
        <translation>Αλλαγή γρήγορων πλήκτρων</translation>
    </message>
    <message>
        <source>Finish editing</source>
        <extracomment>keys/finish-editing</extracomment>
        <translation>Τέλος αλλαγών</translation>
    </message>
    <message>
        <source>These are the first ones</source>
        <extracomment>keys/first-page</extracomment>
        <translation>Αυτά είναι τα πρώτα</translation>
    </message>
    <message>
        <source>Group name</source>
        <extracomment>keys/group-name</extracomment>
        <translation>Όνομα ομάδας</translation>
    </message>
    <message>
        <source>Scan or search a product to add it. Tap a key to move, remove or regroup it.</source>
        <extracomment>keys/hint</extracomment>
        <translation>Σαρώστε ή βρείτε προϊόν για προσθήκη. Αγγίξτε πλήκτρο για αλλαγή.</translation>
    </message>
    <message>
        <source>Keep name</source>
        <extracomment>keys/keep-name</extracomment>
        <translation>Διατήρηση ονόματος</translation>
    </message>
    <message>
        <source>Edit key {product}</source>
        <extracomment>keys/key</extracomment>
        <translation>Αλλαγή πλήκτρου {product}</translation>
    </message>
    <message>
        <source>Keys before</source>
        <extracomment>keys/keys-before</extracomment>
        <translation>Προηγούμενα πλήκτρα</translation>
    </message>
    <message>
        <source>Keys of the list</source>
        <extracomment>keys/keys-of-product-list</extracomment>
        <translation>Πλήκτρα της λίστας</translation>
    </message>
    <message>
        <source>These are the last ones</source>
        <extracomment>keys/last-page</extracomment>
        <translation>Αυτά είναι τα τελευταία</translation>
    </message>
    <message>
        <source>These are the keys of the product list</source>
        <extracomment>keys/list-rules</extracomment>
        <translation>Αυτά είναι τα πλήκτρα της λίστας προϊόντων</translation>
    </message>
    <message>
        <source>More keys</source>
        <extracomment>keys/more-keys</extracomment>
        <translation>Άλλα πλήκτρα</translation>
    </message>
    <message>
        <source>Move back</source>
        <extracomment>keys/move-key-back</extracomment>
        <translation>Πιο πριν</translation>
    </message>
    <message>
        <source>Move on</source>
        <extracomment>keys/move-key-on</extracomment>
        <translation>Πιο μετά</translation>
    </message>
    <message>
        <source>Name group</source>
        <extracomment>keys/name-group</extracomment>
        <translation>Όνομα ομάδας</translation>
    </message>
    <message>
        <source>Name this group</source>
        <extracomment>keys/name-this-group</extracomment>
        <translation>Ονομασία αυτής της ομάδας</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>keys/page-short</extracomment>
        <translation>Πλήκτρα</translation>
    </message>
    <message>
        <source>Remove key</source>
        <extracomment>keys/remove-key</extracomment>
        <translation>Αφαίρεση πλήκτρου</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>ADDENDUM</source>
        <extracomment>paper/addendum</extracomment>
        <translation>ΠΡΟΣΘΗΚΗ</translation>
    </message>
    <message>
        <source>reward for receipt {number}</source>
        <extracomment>paper/addendum-of</extracomment>
        <translation>ανταμοιβή για απόδειξη {number}</translation>
    </message>
    <message>
        <source>Spent automatically</source>
        <extracomment>paper/automatic</extracomment>
        <translation>Αυτόματη εξαργύρωση</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>paper/card</extracomment>
        <translation>Κάρτα</translation>
    </message>
    <message>
        <source>card {ending}</source>
        <extracomment>paper/card-ending</extracomment>
        <translation>κάρτα {ending}</translation>
    </message>
    <message>
        <source>Card, slip {slip}</source>
        <extracomment>paper/card-slip</extracomment>
        <translation>Κάρτα, αποδεικτικό {slip}</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>paper/cash</extracomment>
        <translation>Μετρητά</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>paper/change</extracomment>
        <translation>Ρέστα</translation>
    </message>
    <message>
        <source>Keep this code until your reward is confirmed.</source>
        <extracomment>paper/claim-later</extracomment>
        <translation>Κρατήστε τον κωδικό μέχρι να επιβεβαιωθεί η ανταμοιβή σας.</translation>
    </message>
    <message numerus="yes">
        <source>No card with you? Show this code here within {n} days.</source>
        <extracomment>paper/claim-without-card; one: No card with you? Show this code here within {n} day.</extracomment>
        <translation>
            <numerusform>Χωρίς κάρτα; Δείξτε εδώ τον κωδικό μέσα σε {n} ημέρα.</numerusform>
            <numerusform>Χωρίς κάρτα; Δείξτε εδώ τον κωδικό μέσα σε {n} ημέρες.</numerusform>
        </translation>
    </message>
    <message>
        <source>COPY {count}</source>
        <extracomment>paper/copy</extracomment>
        <translation>ΑΝΤΙΓΡΑΦΟ {count}</translation>
    </message>
    <message>
        <source>CREDIT NOTE</source>
        <extracomment>paper/credit</extracomment>
        <translation>ΠΙΣΤΩΤΙΚΟ</translation>
    </message>
    <message>
        <source>COLLECTED {currency}</source>
        <extracomment>paper/credit-collected</extracomment>
        <translation>ΕΙΣΠΡΑΧΘΗΚΑΝ {currency}</translation>
    </message>
    <message>
        <source>GIVEN BACK {currency}</source>
        <extracomment>paper/credit-given</extracomment>
        <translation>ΕΠΙΣΤΡΑΦΗΚΑΝ {currency}</translation>
    </message>
    <message>
        <source>Credit note {number}</source>
        <extracomment>paper/credit-number</extracomment>
        <translation>Πιστωτικό {number}</translation>
    </message>
    <message>
        <source>for receipt {number}, taken back whole</source>
        <extracomment>paper/credit-of</extracomment>
        <translation>για την απόδειξη {number}, ολική επιστροφή</translation>
    </message>
    <message>
        <source>for these goods of receipt {number}</source>
        <extracomment>paper/credit-of-goods</extracomment>
        <translation>για αυτά τα είδη της απόδειξης {number}</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>paper/customer</extracomment>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Discount</source>
        <extracomment>paper/discount</extracomment>
        <translation>Έκπτωση</translation>
    </message>
    <message>
        <source>Discount {percent}%</source>
        <extracomment>paper/discount-percent</extracomment>
        <translation>Έκπτωση {percent}%</translation>
    </message>
    <message>
        <source>You earned</source>
        <extracomment>paper/earned</extracomment>
        <translation>Κερδίσατε</translation>
    </message>
    <message>
        <source>Exchange</source>
        <extracomment>paper/exchange</extracomment>
        <translation>Αλλαγή ειδών</translation>
    </message>
    <message>
        <source>MONEY GIVEN BACK</source>
        <extracomment>paper/exchange-back</extracomment>
        <translation>ΕΠΙΣΤΡΟΦΗ ΧΡΗΜΑΤΩΝ</translation>
    </message>
    <message>
        <source>Kept for an exchange: goods of receipt {number}.</source>
        <extracomment>paper/exchange-back-why</extracomment>
        <translation>Κρατήθηκαν για αλλαγή: είδη της απόδειξης {number}.</translation>
    </message>
    <message>
        <source>Spent from wallet</source>
        <extracomment>paper/from-wallet</extracomment>
        <translation>Εξαργύρωση από πορτοφόλι</translation>
    </message>
    <message>
        <source>GIFT RECEIPT</source>
        <extracomment>paper/gift</extracomment>
        <translation>ΑΠΟΔΕΙΞΗ ΔΩΡΟΥ</translation>
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
        <translation>ΕΠΙΣΤΡΟΦΗ ΜΕΤΡΗΤΩΝ</translation>
    </message>
    <message>
        <source>Receipt {number} was paid in full; a discount or wallet money came off it later.</source>
        <extracomment>paper/give-back-why</extracomment>
        <translation>Η απόδειξη {number} πληρώθηκε ολόκληρη· έκπτωση ή χρήματα πορτοφολιού αφαιρέθηκαν μετά.</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>paper/given-back</extracomment>
        <translation>Επιστράφηκαν</translation>
    </message>
    <message numerus="yes">
        <source>Goods ({n} items)</source>
        <extracomment>paper/goods; one: Goods ({n} item)</extracomment>
        <translation>
            <numerusform>Είδη ({n} τεμάχιο)</numerusform>
            <numerusform>Είδη ({n} τεμάχια)</numerusform>
        </translation>
    </message>
    <message>
        <source>Gross</source>
        <extracomment>paper/gross</extracomment>
        <translation>Μικτό</translation>
    </message>
    <message>
        <source>Instant discount</source>
        <extracomment>paper/instant</extracomment>
        <translation>Άμεση έκπτωση</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>paper/net</extracomment>
        <translation>Καθαρό</translation>
    </message>
    <message>
        <source>Paid back later</source>
        <extracomment>paper/paid-back</extracomment>
        <translation>Επιστρέφεται αργότερα</translation>
    </message>
    <message>
        <source>Tel {phone}</source>
        <extracomment>paper/phone</extracomment>
        <translation>Τηλ. {phone}</translation>
    </message>
    <message>
        <source>phone {ending}</source>
        <extracomment>paper/phone-ending</extracomment>
        <translation>τηλέφωνο {ending}</translation>
    </message>
    <message>
        <source>{quantity} x {price}</source>
        <extracomment>paper/pieces</extracomment>
        <translation>{quantity} x {price}</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <extracomment>paper/receipt</extracomment>
        <translation>Απόδειξη {number}</translation>
    </message>
    <message>
        <source>Rewards</source>
        <extracomment>paper/rewards</extracomment>
        <translation>Ανταμοιβές</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <extracomment>paper/rounding</extracomment>
        <translation>Στρογγυλοποίηση μετρητών</translation>
    </message>
    <message>
        <source>Received, signature</source>
        <extracomment>paper/signature</extracomment>
        <translation>Παραλήφθηκε, υπογραφή</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <extracomment>paper/subtotal</extracomment>
        <translation>Μερικό σύνολο</translation>
    </message>
    <message>
        <source>TEST PAGE</source>
        <extracomment>paper/test</extracomment>
        <translation>ΔΟΚΙΜΑΣΤΙΚΗ ΣΕΛΙΔΑ</translation>
    </message>
    <message>
        <source>automatic (GS a)</source>
        <extracomment>paper/test-automatic</extracomment>
        <translation>αυτόματα (GS a)</translation>
    </message>
    <message>
        <source>Bold letters</source>
        <extracomment>paper/test-bold</extracomment>
        <translation>Έντονα γράμματα</translation>
    </message>
    <message>
        <source>Status channel</source>
        <extracomment>paper/test-channel</extracomment>
        <translation>Κανάλι κατάστασης</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>paper/test-connection</extracomment>
        <translation>Σύνδεση</translation>
    </message>
    <message>
        <source>Density, from light to black</source>
        <extracomment>paper/test-density</extracomment>
        <translation>Πυκνότητα, από ανοιχτό έως μαύρο</translation>
    </message>
    <message>
        <source>Drawer</source>
        <extracomment>paper/test-drawer</extracomment>
        <translation>Συρτάρι</translation>
    </message>
    <message>
        <source>asked to open</source>
        <extracomment>paper/test-drawer-asked</extracomment>
        <translation>ζητήθηκε να ανοίξει</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <extracomment>paper/test-drawer-failed</extracomment>
        <translation>δεν μπόρεσε να ζητηθεί</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>paper/test-large</extracomment>
        <translation>Μεγάλα</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>paper/test-left</extracomment>
        <translation>αριστερά</translation>
    </message>
    <message>
        <source>middle</source>
        <extracomment>paper/test-middle</extracomment>
        <translation>μέση</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>paper/test-none</extracomment>
        <translation>καμία απάντηση</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>paper/test-printer</extracomment>
        <translation>Εκτυπωτής</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>paper/test-profile</extracomment>
        <translation>Προφίλ</translation>
    </message>
    <message>
        <source>real time (DLE EOT)</source>
        <extracomment>paper/test-real-time</extracomment>
        <translation>πραγματικός χρόνος (DLE EOT)</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>paper/test-right</extracomment>
        <translation>δεξιά</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>paper/test-state</extracomment>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <extracomment>paper/thanks</extracomment>
        <translation>Σας ευχαριστούμε!</translation>
    </message>
    <message>
        <source>Till {till}</source>
        <extracomment>paper/till</extracomment>
        <translation>Ταμείο {till}</translation>
    </message>
    <message>
        <source>Reward to be confirmed</source>
        <extracomment>paper/to-be-confirmed</extracomment>
        <translation>Η ανταμοιβή θα επιβεβαιωθεί</translation>
    </message>
    <message>
        <source>TO PAY {currency}</source>
        <extracomment>paper/to-pay</extracomment>
        <translation>ΠΛΗΡΩΤΕΟ {currency}</translation>
    </message>
    <message>
        <source>VAT</source>
        <extracomment>paper/vat</extracomment>
        <translation>ΦΠΑ</translation>
    </message>
    <message>
        <source>VAT {number}</source>
        <extracomment>paper/vat-number</extracomment>
        <translation>ΑΦΜ/ΦΠΑ {number}</translation>
    </message>
    <message>
        <source>Voucher</source>
        <extracomment>paper/voucher</extracomment>
        <translation>Κουπόνι</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>paper/waived</extracomment>
        <translation>Διαγράφηκε</translation>
    </message>
    <message>
        <source>Wallet now</source>
        <extracomment>paper/wallet</extracomment>
        <translation>Πορτοφόλι τώρα</translation>
    </message>
    <message>
        <source>Price changed, was {price}</source>
        <extracomment>paper/was</extracomment>
        <translation>Νέα τιμή, ήταν {price}</translation>
    </message>
    <message>
        <source>{quantity} kg x {price}</source>
        <extracomment>paper/weight</extracomment>
        <translation>{quantity} kg x {price}</translation>
    </message>
    <message>
        <source>Sold without reward</source>
        <extracomment>paper/without</extracomment>
        <translation>Πώληση χωρίς ανταμοιβή</translation>
    </message>
</context>
<context>
    <name>past-sale</name>
    <message>
        <source>Spent automatically</source>
        <extracomment>past-sale/automatic</extracomment>
        <translation>Αυτόματη εξαργύρωση</translation>
    </message>
    <message>
        <source>Paid by card</source>
        <extracomment>past-sale/card</extracomment>
        <translation>Πληρωμή με κάρτα</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <extracomment>past-sale/cash</extracomment>
        <translation>Πληρωμή με μετρητά</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <extracomment>past-sale/day</extracomment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Discount</source>
        <extracomment>past-sale/discount</extracomment>
        <translation>Έκπτωση</translation>
    </message>
    <message>
        <source>Show earlier lines</source>
        <extracomment>past-sale/earlier</extracomment>
        <translation>Προηγούμενες γραμμές</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>past-sale/earned</extracomment>
        <translation>Κέρδισε</translation>
    </message>
    <message>
        <source>Not sold at this till. What was bought and how it was paid stands on its receipt.</source>
        <extracomment>past-sale/elsewhere</extracomment>
        <translation>Δεν πουλήθηκε σε αυτό το ταμείο. Τι αγοράστηκε και πώς πληρώθηκε γράφει η απόδειξή της.</translation>
    </message>
    <message>
        <source>Paid by exchange</source>
        <extracomment>past-sale/exchange</extracomment>
        <translation>Πληρωμή με αλλαγή ειδών</translation>
    </message>
    <message>
        <source>{when} · Till {till}</source>
        <extracomment>past-sale/facts</extracomment>
        <translation>{when} · Ταμείο {till}</translation>
    </message>
    <message>
        <source>{when} · Till {till} · {cashier}</source>
        <extracomment>past-sale/facts-cashier</extracomment>
        <translation>{when} · Ταμείο {till} · {cashier}</translation>
    </message>
    <message>
        <source>These are the first lines</source>
        <extracomment>past-sale/first-lines</extracomment>
        <translation>Αυτές είναι οι πρώτες γραμμές</translation>
    </message>
    <message>
        <source>Reward follows later</source>
        <extracomment>past-sale/follows-later</extracomment>
        <translation>Η ανταμοιβή ακολουθεί</translation>
    </message>
    <message>
        <source>Spent from wallet</source>
        <extracomment>past-sale/from-wallet</extracomment>
        <translation>Εξαργύρωση από πορτοφόλι</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>past-sale/goods</extracomment>
        <translation>Είδη</translation>
    </message>
    <message>
        <source>Instant discount</source>
        <extracomment>past-sale/instant</extracomment>
        <translation>Άμεση έκπτωση</translation>
    </message>
    <message>
        <source>{weight} kg</source>
        <extracomment>past-sale/kg</extracomment>
        <translation>{weight} kg</translation>
    </message>
    <message>
        <source>These are the last lines</source>
        <extracomment>past-sale/last-lines</extracomment>
        <translation>Αυτές είναι οι τελευταίες γραμμές</translation>
    </message>
    <message>
        <source>Show later lines</source>
        <extracomment>past-sale/later</extracomment>
        <translation>Επόμενες γραμμές</translation>
    </message>
    <message>
        <source>Line {place}: {product}, {quantity}, {total}</source>
        <extracomment>past-sale/line</extracomment>
        <translation>Γραμμή {place}: {product}, {quantity}, {total}</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>past-sale/lines</extracomment>
        <translation>Γραμμές</translation>
    </message>
    <message>
        <source>CRM.COM did not say how much</source>
        <extracomment>past-sale/no-figure</extracomment>
        <translation>Το CRM.COM δεν είπε πόσο</translation>
    </message>
    <message>
        <source>Time not known</source>
        <extracomment>past-sale/no-time</extracomment>
        <translation>Άγνωστη ώρα</translation>
    </message>
    <message>
        <source>time not known</source>
        <extracomment>past-sale/no-time-within</extracomment>
        <translation>άγνωστη ώρα</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>past-sale/no-total, past-sale/not-known</extracomment>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>{who}, not checked</source>
        <extracomment>past-sale/not-checked</extracomment>
        <translation>{who}, χωρίς έλεγχο</translation>
    </message>
    <message>
        <source>Still to give back</source>
        <extracomment>past-sale/owed</extracomment>
        <translation>Μένει να επιστραφεί</translation>
    </message>
    <message>
        <source>Purchase {number}</source>
        <extracomment>past-sale/title</extracomment>
        <translation>Αγορά {number}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <extracomment>past-sale/today</extracomment>
        <translation>Σήμερα {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <extracomment>past-sale/today-within</extracomment>
        <translation>σήμερα {time}</translation>
    </message>
    <message>
        <source>Known once CRM.COM recorded it</source>
        <extracomment>past-sale/when-sent</extracomment>
        <translation>Γνωστό όταν την καταγράψει το CRM.COM</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>standing/being-checked</extracomment>
        <translation>Ελέγχεται</translation>
    </message>
    <message>
        <source>being checked</source>
        <extracomment>standing/being-checked-spoken</extracomment>
        <translation>ελέγχεται</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>standing/cancelled</extracomment>
        <translation>Ακυρώθηκε</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>standing/cancelled-spoken</extracomment>
        <translation>ακυρώθηκε</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <extracomment>standing/needs-a-person</extracomment>
        <translation>Θέλει απόφαση</translation>
    </message>
    <message>
        <source>needs a person</source>
        <extracomment>standing/needs-a-person-spoken</extracomment>
        <translation>θέλει απόφαση</translation>
    </message>
    <message>
        <source>No customer</source>
        <extracomment>standing/no-customer</extracomment>
        <translation>Χωρίς πελάτη</translation>
    </message>
    <message>
        <source>no customer</source>
        <extracomment>standing/no-customer-spoken</extracomment>
        <translation>χωρίς πελάτη</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>standing/recorded</extracomment>
        <translation>Καταγράφηκε</translation>
    </message>
    <message>
        <source>recorded</source>
        <extracomment>standing/recorded-spoken</extracomment>
        <translation>καταγράφηκε</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>standing/refused</extracomment>
        <translation>Απορρίφθηκε</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>standing/refused-spoken</extracomment>
        <translation>απορρίφθηκε</translation>
    </message>
    <message>
        <source>Partly returned</source>
        <extracomment>standing/returned</extracomment>
        <translation>Μερική επιστροφή</translation>
    </message>
    <message>
        <source>partly returned</source>
        <extracomment>standing/returned-spoken</extracomment>
        <translation>μερική επιστροφή</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>standing/waiting</extracomment>
        <translation>Περιμένει</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>standing/waiting-spoken</extracomment>
        <translation>περιμένει</translation>
    </message>
    <message>
        <source>Without reward</source>
        <extracomment>standing/without-reward</extracomment>
        <translation>Χωρίς ανταμοιβή</translation>
    </message>
    <message>
        <source>without reward</source>
        <extracomment>standing/without-reward-spoken</extracomment>
        <translation>χωρίς ανταμοιβή</translation>
    </message>
</context>
<context>
    <name>payment</name>
    <message>
        <source>Kept on this till, will be sent later</source>
        <extracomment>band.not-sent.line</extracomment>
        <translation>Μένει στο ταμείο, θα σταλεί αργότερα</translation>
    </message>
    <message>
        <source>Reward follows later</source>
        <extracomment>band.not-sent.title</extracomment>
        <translation>Η ανταμοιβή ακολουθεί</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <extracomment>band.previewed.line</extracomment>
        <translation>Δεν έχει καταγραφεί ακόμη</translation>
    </message>
    <message>
        <source>Will earn</source>
        <extracomment>band.previewed.title, payment/will-earn</extracomment>
        <translation>Θα κερδίσει</translation>
    </message>
    <message>
        <source>Recorded, {number}</source>
        <extracomment>band.recorded.line</extracomment>
        <translation>Καταγράφηκε, {number}</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>band.recorded.title, payment/earned</extracomment>
        <translation>Κέρδισε</translation>
    </message>
    <message>
        <source>Figures from the preview</source>
        <extracomment>band.recording.line</extracomment>
        <translation>Ποσά από την προεπισκόπηση</translation>
    </message>
    <message>
        <source>Recording…</source>
        <extracomment>band.recording.title</extracomment>
        <translation>Καταγραφή…</translation>
    </message>
    <message>
        <source>No money is taken, the basket is kept</source>
        <extracomment>band.refused.line</extracomment>
        <translation>Δεν εισπράχθηκε τίποτα, το καλάθι μένει</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <extracomment>band.refused.title</extracomment>
        <translation>Δεν καταγράφηκε</translation>
    </message>
    <message>
        <source>The till keeps asking CRM.COM</source>
        <extracomment>band.unknown.line</extracomment>
        <translation>Το ταμείο ρωτά συνεχώς το CRM.COM</translation>
    </message>
    <message>
        <source>Reward to be confirmed</source>
        <extracomment>band.unknown.title</extracomment>
        <translation>Η ανταμοιβή θα επιβεβαιωθεί</translation>
    </message>
    <message>
        <source>Sold as {number}</source>
        <extracomment>band.without-reward.line</extracomment>
        <translation>Πουλήθηκε ως {number}</translation>
    </message>
    <message>
        <source>Without reward</source>
        <extracomment>band.without-reward.title</extracomment>
        <translation>Χωρίς ανταμοιβή</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was taken. Ask for cash or another card.</source>
        <extracomment>payment.card-declined</extracomment>
        <translation>Η κάρτα απορρίφθηκε. Δεν εισπράχθηκε τίποτα. Ζητήστε μετρητά ή άλλη κάρτα.</translation>
    </message>
    <message>
        <source>Full price. The till keeps asking, and what was deducted after all is given back.</source>
        <extracomment>payment.full-price</extracomment>
        <translation>Πλήρης τιμή. Το ταμείο ρωτά συνεχώς, και ό,τι τελικά αφαιρεθεί επιστρέφεται.</translation>
    </message>
    <message>
        <source>Kept on this till, will be sent later. The full price is to be paid.</source>
        <extracomment>payment.not-sent</extracomment>
        <translation>Μένει στο ταμείο, θα σταλεί αργότερα. Πληρώνεται η πλήρης τιμή.</translation>
    </message>
    <message>
        <source>Approved, no. {number}</source>
        <extracomment>payment.part.card</extracomment>
        <translation>Εγκρίθηκε, αρ. {number}</translation>
    </message>
    <message>
        <source>Approved {time}</source>
        <extracomment>payment.part.card-plain</extracomment>
        <translation>Εγκρίθηκε {time}</translation>
    </message>
    <message>
        <source>Taken {time}</source>
        <extracomment>payment.part.cash</extracomment>
        <translation>Εισπράχθηκε {time}</translation>
    </message>
    <message>
        <source>Goods of {number}</source>
        <extracomment>payment.part.exchange</extracomment>
        <translation>Είδη της {number}</translation>
    </message>
    <message>
        <source>CRM.COM refused this purchase. No money is taken, the basket is kept. {words}</source>
        <extracomment>payment.refused</extracomment>
        <translation>Το CRM.COM απέρριψε αυτή την αγορά. Δεν εισπράχθηκε τίποτα, το καλάθι μένει. {words}</translation>
    </message>
    <message>
        <source>CRM.COM could not be reached; the wallet money stays off the bill. {words}</source>
        <extracomment>payment.return-not-sent</extracomment>
        <translation>Δεν υπήρξε σύνδεση με το CRM.COM· το ποσό του πορτοφολιού μένει αφαιρεμένο. {words}</translation>
    </message>
    <message>
        <source>CRM.COM did not return the wallet money; it stays off the bill. {words}</source>
        <extracomment>payment.return-refused</extracomment>
        <translation>Το CRM.COM δεν επέστρεψε το ποσό του πορτοφολιού· μένει αφαιρεμένο. {words}</translation>
    </message>
    <message>
        <source>No answer yet; the wallet money stays off the bill until it is known. {words}</source>
        <extracomment>payment.return-unknown</extracomment>
        <translation>Δεν ήρθε ακόμη απάντηση· μέχρι τότε το ποσό του πορτοφολιού μένει αφαιρεμένο. {words}</translation>
    </message>
    <message>
        <source>It was spent with the purchase, and is returned only with the whole sale</source>
        <extracomment>payment.return-with-sale</extracomment>
        <translation>Εξαργυρώθηκε μαζί με την αγορά και επιστρέφεται μόνο με ολόκληρη την πώληση</translation>
    </message>
    <message>
        <source>Nothing was spent: CRM.COM could not be reached. {words}</source>
        <extracomment>payment.spend-not-sent</extracomment>
        <translation>Δεν εξαργυρώθηκε τίποτα: δεν υπήρξε σύνδεση με το CRM.COM. {words}</translation>
    </message>
    <message>
        <source>Nothing is taken off the bill. If the wallet was used after all, it is returned by itself. {words}</source>
        <extracomment>payment.spend-unknown</extracomment>
        <translation>Δεν αφαιρείται τίποτα. Αν τελικά χρησιμοποιήθηκε το πορτοφόλι, το ποσό επιστρέφεται αυτόματα. {words}</translation>
    </message>
    <message>
        <source>CRM.COM did not say clearly what it spent: nothing is taken off. Cancel the sale to return it.</source>
        <extracomment>payment.spend-unstated</extracomment>
        <translation>Το CRM.COM δεν είπε καθαρά τι εξαργύρωσε: δεν αφαιρείται τίποτα. Για επιστροφή, ακυρώστε την πώληση.</translation>
    </message>
    <message>
        <source>CRM.COM named an amount that does not fit this bill. Nothing is taken off; it goes back to the wallet. {words}</source>
        <extracomment>payment.spend-unusable</extracomment>
        <translation>Το CRM.COM έδωσε ποσό που δεν ταιριάζει. Δεν αφαιρείται τίποτα· επιστρέφει στο πορτοφόλι. {words}</translation>
    </message>
    <message>
        <source>Not after going on at full price</source>
        <extracomment>payment.spend.full-price</extracomment>
        <translation>Όχι μετά τη συνέχεια με πλήρη τιμή</translation>
    </message>
    <message>
        <source>Only once CRM.COM recorded the purchase</source>
        <extracomment>payment.spend.not-recorded</extracomment>
        <translation>Μόνο αφού το CRM.COM καταγράψει την αγορά</translation>
    </message>
    <message>
        <source>Nothing remains to be paid</source>
        <extracomment>payment.spend.nothing-left</extracomment>
        <translation>Δεν μένει ποσό προς πληρωμή</translation>
    </message>
    <message>
        <source>Wallet money was used already</source>
        <extracomment>payment.spend.one-at-a-time</extracomment>
        <translation>Το πορτοφόλι χρησιμοποιήθηκε ήδη</translation>
    </message>
    <message>
        <source>Only together with the purchase, on Sale</source>
        <extracomment>payment.spend.with-purchase</extracomment>
        <translation>Μόνο μαζί με την αγορά, στην Πώληση</translation>
    </message>
    <message>
        <source>CRM.COM spent {spent} of the {asked} asked. {remains} remains to pay.</source>
        <extracomment>payment.spent-less</extracomment>
        <translation>Το CRM.COM εξαργύρωσε {spent} από τα {asked} που ζητήθηκαν. Μένουν {remains} προς πληρωμή.</translation>
    </message>
    <message>
        <source>The till was started again. Did the card terminal approve? Choose Card, then Card approved.</source>
        <extracomment>payment.started-again</extracomment>
        <translation>Το ταμείο ξεκίνησε ξανά. Ενέκρινε το τερματικό καρτών; Πατήστε Κάρτα και «Η κάρτα εγκρίθηκε».</translation>
    </message>
    <message>
        <source>{amount} is far too much for this bill. Nothing is taken. Type the amount again.</source>
        <extracomment>payment.too-much</extracomment>
        <translation>{amount} είναι πάρα πολλά για αυτόν τον λογαριασμό. Δεν εισπράχθηκε τίποτα. Πληκτρολογήστε ξανά το ποσό.</translation>
    </message>
    <message>
        <source>CRM.COM’s answer is awaited</source>
        <extracomment>payment.waits.answer, payment/answer-awaited</extracomment>
        <translation>Αναμένεται απάντηση του CRM.COM</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>payment.waits.moment</extracomment>
        <translation>Μια στιγμή</translation>
    </message>
    <message>
        <source>being checked</source>
        <extracomment>payment.wallet-return.checking</extracomment>
        <translation>ελέγχεται</translation>
    </message>
    <message>
        <source>being returned</source>
        <extracomment>payment.wallet-return.returning</extracomment>
        <translation>επιστρέφεται</translation>
    </message>
    <message>
        <source>The wallet money was returned. {words}</source>
        <extracomment>payment.wallet-returned</extracomment>
        <translation>Το ποσό επέστρεψε στο πορτοφόλι. {words}</translation>
    </message>
    <message>
        <source>Was {amount} in the preview</source>
        <extracomment>payment.was</extracomment>
        <translation>Ήταν {amount} στην προεπισκόπηση</translation>
    </message>
    <message>
        <source>Add card</source>
        <extracomment>payment/add-card</extracomment>
        <translation>Προσθήκη κάρτας</translation>
    </message>
    <message>
        <source>Add card payment</source>
        <extracomment>payment/add-card-payment</extracomment>
        <translation>Προσθήκη πληρωμής με κάρτα</translation>
    </message>
    <message>
        <source>Add cash</source>
        <extracomment>payment/add-cash</extracomment>
        <translation>Προσθήκη μετρητών</translation>
    </message>
    <message>
        <source>Add cash payment</source>
        <extracomment>payment/add-cash-payment</extracomment>
        <translation>Προσθήκη πληρωμής με μετρητά</translation>
    </message>
    <message>
        <source>Amount of next part</source>
        <extracomment>payment/amount-of-next-part</extracomment>
        <translation>Ποσό επόμενου μέρους</translation>
    </message>
    <message>
        <source>Spent automatically</source>
        <extracomment>payment/automatic</extracomment>
        <translation>Αυτόματη εξαργύρωση</translation>
    </message>
    <message>
        <source>Reward taken back</source>
        <extracomment>payment/award-taken-back</extracomment>
        <translation>Η ανταμοιβή αφαιρέθηκε</translation>
    </message>
    <message>
        <source>Back to basket</source>
        <extracomment>payment/back</extracomment>
        <translation>Πίσω στο καλάθι</translation>
    </message>
    <message>
        <source>Cancel this sale</source>
        <extracomment>payment/cancel</extracomment>
        <translation>Ακύρωση πώλησης</translation>
    </message>
    <message>
        <source>Cancel sale and reverse reward</source>
        <extracomment>payment/cancel-confirm</extracomment>
        <translation>Ακύρωση πώλησης και ανταμοιβής</translation>
    </message>
    <message>
        <source>The whole sale {number} is given up. This cannot be undone.</source>
        <extracomment>payment/cancel-explained</extracomment>
        <translation>Ολόκληρη η πώληση {number} ακυρώνεται. Δεν αναιρείται.</translation>
    </message>
    <message>
        <source>Cancel this sale?</source>
        <extracomment>payment/cancel-question</extracomment>
        <translation>Ακύρωση αυτής της πώλησης;</translation>
    </message>
    <message>
        <source>The wallet money cannot be returned now</source>
        <extracomment>payment/cannot-return</extracomment>
        <translation>Το ποσό του πορτοφολιού δεν μπορεί να επιστραφεί τώρα</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>payment/card</extracomment>
        <translation>Κάρτα</translation>
    </message>
    <message>
        <source>Card approved</source>
        <extracomment>payment/card-approved</extracomment>
        <translation>Η κάρτα εγκρίθηκε</translation>
    </message>
    <message>
        <source>Card declined</source>
        <extracomment>payment/card-declined</extracomment>
        <translation>Η κάρτα απορρίφθηκε</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>payment/cash</extracomment>
        <translation>Μετρητά</translation>
    </message>
    <message>
        <source>Cash received</source>
        <extracomment>payment/cash-received</extracomment>
        <translation>Μετρητά που λάβατε</translation>
    </message>
    <message>
        <source>Cash received {amount}</source>
        <extracomment>payment/cash-received-amount</extracomment>
        <translation>Λάβατε μετρητά {amount}</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>payment/change</extracomment>
        <translation>Ρέστα</translation>
    </message>
    <message>
        <source>Change {amount}</source>
        <extracomment>payment/change-amount</extracomment>
        <translation>Ρέστα {amount}</translation>
    </message>
    <message>
        <source>Change basket</source>
        <extracomment>payment/change-basket</extracomment>
        <translation>Αλλαγή καλαθιού</translation>
    </message>
    <message>
        <source>Change basket and cancel purchase</source>
        <extracomment>payment/change-basket-confirm</extracomment>
        <translation>Αλλαγή καλαθιού και ακύρωση αγοράς</translation>
    </message>
    <message>
        <source>Change basket and cancel purchase {number}</source>
        <extracomment>payment/change-basket-confirm-number</extracomment>
        <translation>Αλλαγή καλαθιού και ακύρωση της αγοράς {number}</translation>
    </message>
    <message>
        <source>Purchase {number} is cancelled at CRM.COM. The basket opens with the same lines; paying makes a new purchase.</source>
        <extracomment>payment/change-basket-explained</extracomment>
        <translation>Η αγορά {number} ακυρώνεται στο CRM.COM. Το καλάθι ανοίγει με τις ίδιες γραμμές· η πληρωμή κάνει νέα αγορά.</translation>
    </message>
    <message>
        <source>Change the basket?</source>
        <extracomment>payment/change-basket-question</extracomment>
        <translation>Αλλαγή του καλαθιού;</translation>
    </message>
    <message>
        <source>Exact cash</source>
        <extracomment>payment/exact-cash</extracomment>
        <translation>Ακριβές ποσό</translation>
    </message>
    <message>
        <source>Exchange</source>
        <extracomment>payment/exchange</extracomment>
        <translation>Αλλαγή ειδών</translation>
    </message>
    <message>
        <source>{amount}, goods of {number}</source>
        <extracomment>payment/exchange-of</extracomment>
        <translation>{amount}, είδη της {number}</translation>
    </message>
    <message>
        <source>Finish sale</source>
        <extracomment>payment/finish</extracomment>
        <translation>Ολοκλήρωση πώλησης</translation>
    </message>
    <message>
        <source>Spent from wallet</source>
        <extracomment>payment/from-wallet</extracomment>
        <translation>Από πορτοφόλι</translation>
    </message>
    <message>
        <source>Give back to the customer</source>
        <extracomment>payment/give-back</extracomment>
        <translation>Επιστρέψτε στον πελάτη</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <extracomment>payment/give-back-cash</extracomment>
        <translation>Επιστροφή {amount}</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>payment/goods</extracomment>
        <translation>Είδη</translation>
    </message>
    <message>
        <source>Instant discount</source>
        <extracomment>payment/instant</extracomment>
        <translation>Άμεση έκπτωση</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>payment/items; one: {n} item</extracomment>
        <translation>
            <numerusform>{n} τεμάχιο</numerusform>
            <numerusform>{n} τεμάχια</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>payment/keep</extracomment>
        <translation>Διατήρηση</translation>
    </message>
    <message>
        <source>Keep sale</source>
        <extracomment>payment/keep-sale</extracomment>
        <translation>Διατήρηση πώλησης</translation>
    </message>
    <message>
        <source>Money was taken for this sale already</source>
        <extracomment>payment/money-was-taken</extracomment>
        <translation>Εισπράχθηκαν ήδη χρήματα για αυτή την πώληση</translation>
    </message>
    <message>
        <source>Next:</source>
        <extracomment>payment/next</extracomment>
        <translation>Επόμενο:</translation>
    </message>
    <message>
        <source>Next part</source>
        <extracomment>payment/next-part</extracomment>
        <translation>Επόμενο μέρος</translation>
    </message>
    <message>
        <source>Nothing is kept for an exchange, or nothing is left to pay</source>
        <extracomment>payment/no-more-to-exchange</extracomment>
        <translation>Δεν κρατήθηκε κάτι για αλλαγή, ή δεν μένει κάτι να πληρωθεί</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>payment/not-known</extracomment>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>Not possible at this point of the sale</source>
        <extracomment>payment/not-now</extracomment>
        <translation>Δεν γίνεται σε αυτό το σημείο της πώλησης</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <extracomment>payment/nothing-taken</extracomment>
        <translation>Τίποτα ακόμη.</translation>
    </message>
    <message>
        <source>There is no amount to take</source>
        <extracomment>payment/nothing-to-add</extracomment>
        <translation>Δεν υπάρχει ποσό για είσπραξη</translation>
    </message>
    <message>
        <source>On the card terminal: {amount}</source>
        <extracomment>payment/on-terminal</extracomment>
        <translation>Στο τερματικό καρτών: {amount}</translation>
    </message>
    <message>
        <source>{kind}, {amount}, {detail}</source>
        <extracomment>payment/part</extracomment>
        <translation>{kind}, {amount}, {detail}</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <extracomment>payment/pay-by-card</extracomment>
        <translation>Πληρωμή με κάρτα</translation>
    </message>
    <message>
        <source>Pay by cash</source>
        <extracomment>payment/pay-by-cash</extracomment>
        <translation>Πληρωμή με μετρητά</translation>
    </message>
    <message>
        <source>Take {amount} out</source>
        <extracomment>payment/put-back</extracomment>
        <translation>Αφαίρεση {amount}</translation>
    </message>
    <message>
        <source>sell without reward, or go back to the basket.</source>
        <extracomment>payment/refused-next</extracomment>
        <translation>πουλήστε χωρίς ανταμοιβή ή επιστρέψτε στο καλάθι.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>payment/remove</extracomment>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Remove card payment</source>
        <extracomment>payment/remove-card</extracomment>
        <translation>Αφαίρεση πληρωμής με κάρτα</translation>
    </message>
    <message>
        <source>Remove card payment {place}</source>
        <extracomment>payment/remove-card-nth</extracomment>
        <translation>Αφαίρεση πληρωμής με κάρτα {place}</translation>
    </message>
    <message>
        <source>Remove cash payment</source>
        <extracomment>payment/remove-cash</extracomment>
        <translation>Αφαίρεση πληρωμής με μετρητά</translation>
    </message>
    <message>
        <source>Remove cash payment {place}</source>
        <extracomment>payment/remove-cash-nth</extracomment>
        <translation>Αφαίρεση πληρωμής με μετρητά {place}</translation>
    </message>
    <message>
        <source>Remove exchange</source>
        <extracomment>payment/remove-exchange</extracomment>
        <translation>Αφαίρεση αλλαγής ειδών</translation>
    </message>
    <message>
        <source>Remove exchange {place}</source>
        <extracomment>payment/remove-exchange-nth</extracomment>
        <translation>Αφαίρεση αλλαγής ειδών {place}</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>payment/return</extracomment>
        <translation>Επιστροφή</translation>
    </message>
    <message>
        <source>Return {amount} to the wallet</source>
        <extracomment>payment/return-confirm</extracomment>
        <translation>Επιστροφή {amount} στο πορτοφόλι</translation>
    </message>
    <message>
        <source>CRM.COM is asked to put {amount} back into the wallet. When it agrees, To pay rises.</source>
        <extracomment>payment/return-explained</extracomment>
        <translation>Ζητείται από το CRM.COM να επιστρέψει {amount} στο πορτοφόλι. Όταν δεχθεί, το Πληρωτέο αυξάνεται.</translation>
    </message>
    <message>
        <source>Return wallet money?</source>
        <extracomment>payment/return-question</extracomment>
        <translation>Επιστροφή στο πορτοφόλι;</translation>
    </message>
    <message>
        <source>Return wallet money</source>
        <extracomment>payment/return-wallet</extracomment>
        <translation>Επιστροφή στο πορτοφόλι</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <extracomment>payment/rounding</extracomment>
        <translation>Στρογγυλοποίηση μετρητών</translation>
    </message>
    <message>
        <source>Then say below what the terminal answered. Nothing is finished before you do.</source>
        <extracomment>payment/say-the-answer</extracomment>
        <translation>Μετά πείτε παρακάτω τι απάντησε το τερματικό. Τίποτα δεν ολοκληρώνεται πριν.</translation>
    </message>
    <message>
        <source>Spend wallet money</source>
        <extracomment>payment/spend</extracomment>
        <translation>Εξαργύρωση ποσού</translation>
    </message>
    <message>
        <source>Returned to the wallet</source>
        <extracomment>payment/spend-returned</extracomment>
        <translation>Επέστρεψε στο πορτοφόλι</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>payment/split</extracomment>
        <translation>Μικτή</translation>
    </message>
    <message>
        <source>Split payment</source>
        <extracomment>payment/split-payment</extracomment>
        <translation>Μικτή πληρωμή</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <extracomment>payment/still-to-pay</extracomment>
        <translation>Υπόλοιπο</translation>
    </message>
    <message>
        <source>Take the payment on the card terminal</source>
        <extracomment>payment/take-on-terminal</extracomment>
        <translation>Εισπράξτε στο τερματικό καρτών</translation>
    </message>
    <message>
        <source>Take this part on the card terminal</source>
        <extracomment>payment/take-part-on-terminal</extracomment>
        <translation>Εισπράξτε αυτό το μέρος στο τερματικό καρτών</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>payment/taken</extracomment>
        <translation>Εισπράχθηκαν</translation>
    </message>
    <message>
        <source>Taken so far</source>
        <extracomment>payment/taken-so-far</extracomment>
        <translation>Εισπράχθηκαν ως τώρα</translation>
    </message>
    <message>
        <source>Terminal receipt number</source>
        <extracomment>payment/terminal-receipt</extracomment>
        <translation>Αριθμός αποδεικτικού τερματικού</translation>
    </message>
    <message>
        <source>e.g. 004417</source>
        <extracomment>payment/terminal-receipt-example</extracomment>
        <translation>π.χ. 004417</translation>
    </message>
    <message>
        <source>Terminal receipt number (if any)</source>
        <extracomment>payment/terminal-receipt-if-any</extracomment>
        <translation>Αριθμός αποδεικτικού (αν υπάρχει)</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>payment/title</extracomment>
        <translation>Πληρωμή</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>payment/to-pay</extracomment>
        <translation>Πληρωτέο</translation>
    </message>
    <message>
        <source>Less than To pay is received</source>
        <extracomment>payment/too-little</extracomment>
        <translation>Το ποσό που λάβατε είναι μικρότερο από το Πληρωτέο</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>payment/totals</extracomment>
        <translation>Σύνολα</translation>
    </message>
    <message>
        <source>Voided on the terminal</source>
        <extracomment>payment/voided</extracomment>
        <translation>Ακυρώθηκε στο τερματικό</translation>
    </message>
    <message>
        <source>Wallet return state: {state}</source>
        <extracomment>payment/wallet-return</extracomment>
        <translation>Επιστροφή στο πορτοφόλι: {state}</translation>
    </message>
    <message>
        <source>Sell without reward</source>
        <extracomment>payment/without-reward</extracomment>
        <translation>Πώληση χωρίς ανταμοιβή</translation>
    </message>
    <message>
        <source>Only {amount} is available</source>
        <extracomment>spend.above-available</extracomment>
        <translation>Διαθέσιμα είναι μόνο {amount}</translation>
    </message>
    <message>
        <source>Only {amount} remains to be paid</source>
        <extracomment>spend.above-due</extracomment>
        <translation>Μένουν μόνο {amount} προς πληρωμή</translation>
    </message>
    <message>
        <source>At least {amount} per purchase</source>
        <extracomment>spend.at-least</extracomment>
        <translation>Τουλάχιστον {amount} ανά αγορά</translation>
    </message>
    <message>
        <source>At most {amount} per purchase</source>
        <extracomment>spend.at-most</extracomment>
        <translation>Το πολύ {amount} ανά αγορά</translation>
    </message>
    <message>
        <source>Nothing was spent. Change the amount, or go back without spending.</source>
        <extracomment>spend.refused</extracomment>
        <translation>Δεν εξαργυρώθηκε τίποτα. Αλλάξτε το ποσό ή γυρίστε πίσω χωρίς εξαργύρωση.</translation>
    </message>
    <message>
        <source>Within the limits</source>
        <extracomment>spend.within</extracomment>
        <translation>Μέσα στα όρια</translation>
    </message>
    <message>
        <source>CRM.COM has this number with another total. Ask your supervisor before you go on.</source>
        <extracomment>unknown.mismatch</extracomment>
        <translation>Το CRM.COM έχει αυτόν τον αριθμό με άλλο σύνολο. Ρωτήστε τον υπεύθυνο πριν συνεχίσετε.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer now; the till goes on asking</source>
        <extracomment>unknown.no-answer-either</extracomment>
        <translation>Το CRM.COM δεν απαντά τώρα· το ταμείο ρωτά συνεχώς</translation>
    </message>
    <message>
        <source>CRM.COM has not seen it so far</source>
        <extracomment>unknown.not-seen</extracomment>
        <translation>Το CRM.COM δεν την έχει δει ως τώρα</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>The file lacks the columns {columns}. Nothing was changed.</source>
        <extracomment>people.file-columns</extracomment>
        <translation>Από το αρχείο λείπουν οι στήλες {columns}. Τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>{file} holds nobody. Nothing was changed.</source>
        <extracomment>people.file-empty</extracomment>
        <translation>Το {file} δεν έχει κανέναν. Τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>Row {row}: the name has 1 to 40 letters. Nothing was changed.</source>
        <extracomment>people.file-name</extracomment>
        <translation>Γραμμή {row}: το όνομα έχει 1 έως 40 χαρακτήρες. Τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>Row {row}: the number has 1 to 6 digits. Nothing was changed.</source>
        <extracomment>people.file-number</extracomment>
        <translation>Γραμμή {row}: ο αριθμός έχει 1 έως 6 ψηφία. Τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>Row {row}: the PIN has the wrong length or is too easy to guess. Nothing was changed.</source>
        <extracomment>people.file-pin</extracomment>
        <translation>Γραμμή {row}: το PIN έχει λάθος μήκος ή είναι πολύ εύκολο. Τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>Row {row}: the role is cashier or supervisor. Nothing was changed.</source>
        <extracomment>people.file-role</extracomment>
        <translation>Γραμμή {row}: ο ρόλος είναι cashier (ταμίας) ή supervisor (υπεύθυνος). Τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>Row {row}: the number {number} stands there twice. Nothing was changed.</source>
        <extracomment>people.file-twice</extracomment>
        <translation>Γραμμή {row}: ο αριθμός {number} υπάρχει δύο φορές. Τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Nothing was changed. Save it there as CSV UTF-8.</source>
        <extracomment>people.file-unreadable</extracomment>
        <translation>Το {file} δεν διαβάζεται. Τίποτα δεν άλλαξε. Αποθηκεύστε το ως CSV UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people were imported. Delete the file: PINs stand in it.</source>
        <extracomment>people.imported; one: {n} person was imported. Delete the file: PINs stand in it.</extracomment>
        <translation>
            <numerusform>Εισήχθη {n} άτομο. Διαγράψτε το αρχείο: περιέχει PIN.</numerusform>
            <numerusform>Εισήχθησαν {n} άτομα. Διαγράψτε το αρχείο: περιέχει PIN.</numerusform>
        </translation>
    </message>
    <message>
        <source>This till needs a supervisor with a PIN. Nothing was changed. Add another one first.</source>
        <extracomment>people.last-supervisor</extracomment>
        <translation>Αυτό το ταμείο χρειάζεται έναν υπεύθυνο με PIN. Τίποτα δεν άλλαξε. Προσθέστε πρώτα άλλον.</translation>
    </message>
    <message>
        <source>Somebody has the number {number} already.</source>
        <extracomment>people.number-taken</extracomment>
        <translation>Ο αριθμός {number} ανήκει ήδη σε άλλον.</translation>
    </message>
    <message>
        <source>Both PINs have to be the same.</source>
        <extracomment>people.pins-differ</extracomment>
        <translation>Τα δύο PIN πρέπει να είναι ίδια.</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <extracomment>people.removed</extracomment>
        <translation>Αφαιρέθηκε: {name}</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <extracomment>people.saved</extracomment>
        <translation>Αποθηκεύτηκε: {name}</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Take other digits.</source>
        <extracomment>people.weak-pin</extracomment>
        <translation>Αυτό το PIN είναι πολύ εύκολο. Βάλτε άλλα ψηφία.</translation>
    </message>
    <message>
        <source>The name has 1 to 40 letters.</source>
        <extracomment>people.wrong-name</extracomment>
        <translation>Το όνομα έχει 1 έως 40 χαρακτήρες.</translation>
    </message>
    <message>
        <source>The number has 1 to 6 digits.</source>
        <extracomment>people.wrong-number</extracomment>
        <translation>Ο αριθμός έχει 1 έως 6 ψηφία.</translation>
    </message>
    <message>
        <source>The PIN has {n} digits.</source>
        <extracomment>people.wrong-pin</extracomment>
        <translation>Το PIN έχει {n} ψηφία.</translation>
    </message>
    <message>
        <source>Add person</source>
        <extracomment>people/add</extracomment>
        <translation>Προσθήκη ατόμου</translation>
    </message>
    <message>
        <source>Cashier</source>
        <extracomment>people/as-cashier</extracomment>
        <translation>Ταμίας</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>people/as-supervisor</extracomment>
        <translation>Υπεύθυνος</translation>
    </message>
    <message>
        <source>cashier</source>
        <extracomment>people/cashier</extracomment>
        <translation>ταμίας</translation>
    </message>
    <message>
        <source>Import people</source>
        <extracomment>people/import</extracomment>
        <translation>Εισαγωγή ατόμων</translation>
    </message>
    <message>
        <source>Keep person</source>
        <extracomment>people/keep</extracomment>
        <translation>Διατήρηση ατόμου</translation>
    </message>
    <message>
        <source>Person name</source>
        <extracomment>people/name</extracomment>
        <translation>Όνομα ατόμου</translation>
    </message>
    <message>
        <source>Nobody signs in here yet.</source>
        <extracomment>people/nobody</extracomment>
        <translation>Κανείς δεν συνδέεται ακόμη εδώ.</translation>
    </message>
    <message>
        <source>The first person is a supervisor.</source>
        <extracomment>people/nobody-hint</extracomment>
        <translation>Το πρώτο άτομο είναι υπεύθυνος.</translation>
    </message>
    <message>
        <source>Person number</source>
        <extracomment>people/number</extracomment>
        <translation>Αριθμός ατόμου</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>people/people</extracomment>
        <translation>Άτομα</translation>
    </message>
    <message>
        <source>Person {number}, {name}, {role}</source>
        <extracomment>people/person</extracomment>
        <translation>Άτομο {number}, {name}, {role}</translation>
    </message>
    <message>
        <source>Set new PIN</source>
        <extracomment>people/pin</extracomment>
        <translation>Ορισμός νέου PIN</translation>
    </message>
    <message>
        <source>Remove person</source>
        <extracomment>people/remove</extracomment>
        <translation>Αφαίρεση ατόμου</translation>
    </message>
    <message>
        <source>{name} cannot sign in here any more. The journal keeps what was done.</source>
        <extracomment>people/remove-explained</extracomment>
        <translation>{name}: δεν θα μπορεί πια να συνδεθεί εδώ. Το ημερολόγιο ελέγχου κρατά ό,τι έγινε.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>people/remove-name</extracomment>
        <translation>Αφαίρεση: {name}</translation>
    </message>
    <message>
        <source>Repeat PIN</source>
        <extracomment>people/repeat</extracomment>
        <translation>Επανάληψη PIN</translation>
    </message>
    <message>
        <source>Role: Cashier</source>
        <extracomment>people/role-cashier</extracomment>
        <translation>Ρόλος: Ταμίας</translation>
    </message>
    <message>
        <source>Role: Supervisor</source>
        <extracomment>people/role-supervisor</extracomment>
        <translation>Ρόλος: Υπεύθυνος</translation>
    </message>
    <message>
        <source>Save person</source>
        <extracomment>people/save</extracomment>
        <translation>Αποθήκευση ατόμου</translation>
    </message>
    <message>
        <source>supervisor</source>
        <extracomment>people/supervisor</extracomment>
        <translation>υπεύθυνος</translation>
    </message>
</context>
<context>
    <name>price</name>
    <message>
        <source>The basket changed meanwhile. Nothing was taken off. Ask again if need be.</source>
        <extracomment>price.basket-changed</extracomment>
        <translation>Το καλάθι άλλαξε στο μεταξύ. Δεν αφαιρέθηκε τίποτα. Ζητήστε το ξανά αν χρειάζεται.</translation>
    </message>
    <message>
        <source>Price changed</source>
        <extracomment>price.changed</extracomment>
        <translation>Η τιμή άλλαξε</translation>
    </message>
    <message>
        <source>Discount given</source>
        <extracomment>price.discounted</extracomment>
        <translation>Δόθηκε έκπτωση</translation>
    </message>
    <message>
        <source>The shelf’s price counts again</source>
        <extracomment>price.taken-back</extracomment>
        <translation>Ισχύει πάλι η τιμή ραφιού</translation>
    </message>
    <message>
        <source>All goods</source>
        <extracomment>price/all-goods</extracomment>
        <translation>Όλα τα είδη</translation>
    </message>
    <message>
        <source>Change price</source>
        <extracomment>price/change-price</extracomment>
        <translation>Αλλαγή τιμής</translation>
    </message>
    <message>
        <source>Choose the reason to give it</source>
        <extracomment>price/choose-reason</extracomment>
        <translation>Επιλέξτε τον λόγο για να δοθεί</translation>
    </message>
    <message>
        <source>Now {before}</source>
        <extracomment>price/costs</extracomment>
        <translation>Τώρα {before}</translation>
    </message>
    <message>
        <source>Discount</source>
        <extracomment>price/discount</extracomment>
        <translation>Έκπτωση</translation>
    </message>
    <message>
        <source>Give discount</source>
        <extracomment>price/give-discount</extracomment>
        <translation>Παροχή έκπτωσης</translation>
    </message>
    <message>
        <source>{figure}, less {amount}</source>
        <extracomment>price/goods-less</extracomment>
        <translation>{figure}, μείον {amount}</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>price/in-money</extracomment>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>Per cent</source>
        <extracomment>price/in-per-cent</extracomment>
        <translation>Τοις εκατό</translation>
    </message>
    <message>
        <source>{line} · less {amount}</source>
        <extracomment>price/less</extracomment>
        <translation>{line} · μείον {amount}</translation>
    </message>
    <message>
        <source>New price</source>
        <extracomment>price/new-price</extracomment>
        <translation>Νέα τιμή</translation>
    </message>
    <message>
        <source>No discount</source>
        <extracomment>price/no-discount</extracomment>
        <translation>Χωρίς έκπτωση</translation>
    </message>
    <message>
        <source>Whole basket</source>
        <extracomment>price/on-basket</extracomment>
        <translation>Όλο το καλάθι</translation>
    </message>
    <message>
        <source>This line</source>
        <extracomment>price/on-line</extracomment>
        <translation>Αυτή η γραμμή</translation>
    </message>
    <message>
        <source>Discount reason: {reason}</source>
        <extracomment>price/reason</extracomment>
        <translation>Λόγος έκπτωσης: {reason}</translation>
    </message>
    <message>
        <source>Damaged</source>
        <extracomment>price/reason-damaged</extracomment>
        <translation>Φθορά</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <extracomment>price/reason-goodwill</extracomment>
        <translation>Καλή θέληση</translation>
    </message>
    <message>
        <source>Price promise</source>
        <extracomment>price/reason-price-promise</extracomment>
        <translation>Εγγύηση τιμής</translation>
    </message>
    <message>
        <source>Shelf label</source>
        <extracomment>price/reason-shelf-label</extracomment>
        <translation>Ετικέτα ραφιού</translation>
    </message>
    <message>
        <source>Short date</source>
        <extracomment>price/reason-short-date</extracomment>
        <translation>Κοντινή λήξη</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>price/reason-staff</extracomment>
        <translation>Προσωπικό</translation>
    </message>
    <message>
        <source>Shelf price</source>
        <extracomment>price/shelf-price</extracomment>
        <translation>Τιμή ραφιού</translation>
    </message>
    <message>
        <source>That is more than it costs</source>
        <extracomment>price/too-much</extracomment>
        <translation>Είναι περισσότερο από όσο κοστίζει</translation>
    </message>
    <message>
        <source>Type the figure first</source>
        <extracomment>price/type-first</extracomment>
        <translation>Πληκτρολογήστε πρώτα το ποσό</translation>
    </message>
    <message>
        <source>{line} · was {price}</source>
        <extracomment>price/was</extracomment>
        <translation>{line} · ήταν {price}</translation>
    </message>
    <message>
        <source>Now {before}, then {after}</source>
        <extracomment>price/would-cost</extracomment>
        <translation>Τώρα {before}, μετά {after}</translation>
    </message>
</context>
<context>
    <name>products</name>
    <message>
        <source>The file was changed while the till read it.</source>
        <extracomment>import-file/changed</extracomment>
        <translation>Το αρχείο άλλαξε την ώρα που το διάβαζε το ταμείο.</translation>
    </message>
    <message>
        <source>The column {column} is there more than once.</source>
        <extracomment>import-file/column-twice</extracomment>
        <translation>Η στήλη {column} υπάρχει περισσότερες από μία φορές.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>import-file/empty</extracomment>
        <translation>Το αρχείο είναι κενό.</translation>
    </message>
    <message>
        <source>Line {line} has letters that the till cannot read. Save the file as CSV UTF-8.</source>
        <extracomment>import-file/encoding</extracomment>
        <translation>Η γραμμή {line} έχει γράμματα που το ταμείο δεν μπορεί να διαβάσει. Αποθηκεύστε το αρχείο ως CSV UTF-8.</translation>
    </message>
    <message>
        <source>{reason} Row {row}: {words}</source>
        <extracomment>import-file/first</extracomment>
        <translation>{reason} Γραμμή {row}: {words}</translation>
    </message>
    <message>
        <source>Line {line} is longer than {most} characters. Each product stands on a line of its own.</source>
        <extracomment>import-file/long-line</extracomment>
        <translation>Η γραμμή {line} έχει περισσότερους από {most} χαρακτήρες. Κάθε προϊόν βρίσκεται σε δική του γραμμή.</translation>
    </message>
    <message>
        <source>Not all columns are there. Missing: {columns}. The first line names the columns, with commas or semicolons between them. It says: {found}</source>
        <extracomment>import-file/no-column</extracomment>
        <translation>Δεν υπάρχουν όλες οι στήλες. Λείπει: {columns}. Η πρώτη γραμμή ονομάζει τις στήλες, χωρισμένες με κόμμα ή ερωτηματικό (;). Γράφει: {found}</translation>
    </message>
    <message>
        <source>The file holds no products, only the names of columns.</source>
        <extracomment>import-file/no-products</extracomment>
        <translation>Το αρχείο δεν έχει προϊόντα, μόνο τα ονόματα των στηλών.</translation>
    </message>
    <message>
        <source>No row of the file can be used.</source>
        <extracomment>import-file/no-row</extracomment>
        <translation>Καμία γραμμή του αρχείου δεν μπορεί να χρησιμοποιηθεί.</translation>
    </message>
    <message>
        <source>Row {row} cannot be read. Look for a quotation mark too many or too few in it.</source>
        <extracomment>import-file/not-csv</extracomment>
        <translation>Η γραμμή {row} δεν διαβάζεται. Δείτε μήπως έχει ένα εισαγωγικό παραπάνω ή λιγότερο.</translation>
    </message>
    <message>
        <source>The file cannot be read. Is its stick still there? ({words})</source>
        <extracomment>import-file/unreadable</extracomment>
        <translation>Το αρχείο δεν διαβάζεται. Είναι ακόμα στη θέση του το στικάκι; ({words})</translation>
    </message>
    <message>
        <source>barcode {code} belongs to product {owner} already</source>
        <extracomment>import-row/barcode-taken</extracomment>
        <translation>το barcode {code} ανήκει ήδη στο προϊόν {owner}</translation>
    </message>
    <message>
        <source>code {code} is a barcode of product {owner} already</source>
        <extracomment>import-row/code-is-barcode</extracomment>
        <translation>ο κωδικός {code} είναι ήδη barcode του προϊόντος {owner}</translation>
    </message>
    <message>
        <source>code {code} stands in the file already</source>
        <extracomment>import-row/code-twice</extracomment>
        <translation>ο κωδικός {code} υπάρχει ήδη στο αρχείο</translation>
    </message>
    <message>
        <source>control characters in {column} became blanks</source>
        <extracomment>import-row/control-characters</extracomment>
        <translation>χαρακτήρες ελέγχου στο {column} έγιναν κενά</translation>
    </message>
    <message>
        <source>{column} is missing</source>
        <extracomment>import-row/missing</extracomment>
        <translation>λείπει το {column}</translation>
    </message>
    <message>
        <source>code {code} is the same article number as {other} of product {owner}</source>
        <extracomment>import-row/other-length</extracomment>
        <translation>ο κωδικός {code} είναι ο ίδιος αριθμός είδους με τον {other} του προϊόντος {owner}</translation>
    </message>
    <message>
        <source>price {price} has more than two decimals</source>
        <extracomment>import-row/price-decimals</extracomment>
        <translation>η τιμή {price} έχει πάνω από δύο δεκαδικά</translation>
    </message>
    <message>
        <source>price {price} is negative</source>
        <extracomment>import-row/price-negative</extracomment>
        <translation>η τιμή {price} είναι αρνητική</translation>
    </message>
    <message>
        <source>price "{price}" is not a number such as 1.29</source>
        <extracomment>import-row/price-no-number</extracomment>
        <translation>η τιμή «{price}» δεν είναι αριθμός όπως 1.29</translation>
    </message>
    <message>
        <source>price {price} is too large</source>
        <extracomment>import-row/price-too-large</extracomment>
        <translation>η τιμή {price} είναι πολύ μεγάλη</translation>
    </message>
    <message>
        <source>quick_key "{key}" is not group/position; it is left out</source>
        <extracomment>import-row/quick-key</extracomment>
        <translation>το quick_key «{key}» δεν είναι ομάδα/θέση και παραλείπεται</translation>
    </message>
    <message>
        <source>it has more fields than the first line has columns</source>
        <extracomment>import-row/too-many-fields</extracomment>
        <translation>έχει περισσότερα πεδία από τις στήλες της πρώτης γραμμής</translation>
    </message>
    <message>
        <source>unit "{unit}" is not known; it is "each" or "kg"</source>
        <extracomment>import-row/unit-unknown</extracomment>
        <translation>το unit «{unit}» δεν είναι γνωστό· είναι «each» ή «kg»</translation>
    </message>
    <message>
        <source>column "{column}" is not used</source>
        <extracomment>import-row/unused-column</extracomment>
        <translation>η στήλη «{column}» δεν χρησιμοποιείται</translation>
    </message>
    <message>
        <source>vat_rate "{rate}" is not a number such as 19</source>
        <extracomment>import-row/vat-no-number</extracomment>
        <translation>το vat_rate «{rate}» δεν είναι αριθμός όπως 19</translation>
    </message>
    <message>
        <source>vat_rate {rate} is not between 0 and 100</source>
        <extracomment>import-row/vat-out-of-range</extracomment>
        <translation>το vat_rate {rate} δεν είναι μεταξύ 0 και 100</translation>
    </message>
    <message>
        <source>vat_rate {rate} is not one of this shop's: {known}</source>
        <extracomment>import-row/vat-unknown</extracomment>
        <translation>το vat_rate {rate} δεν είναι συντελεστής του καταστήματος: {known}</translation>
    </message>
    <message>
        <source>All {products} sent, {time}</source>
        <extracomment>products.all-sent</extracomment>
        <translation>Στάλθηκαν και τα {products}, {time}</translation>
    </message>
    <message>
        <source>{accepted} accepted, {rejected} rejected.</source>
        <extracomment>products.all-sent.fact</extracomment>
        <translation>{accepted} δεκτά, {rejected} απορρίφθηκαν.</translation>
    </message>
    <message>
        <source>Batch {batch} was refused as a whole: {words}</source>
        <extracomment>products.batch-refused</extracomment>
        <translation>Η παρτίδα {batch} απορρίφθηκε ολόκληρη: {words}</translation>
    </message>
    <message>
        <source>synchronise once more; what was refused goes again.</source>
        <extracomment>products.batch-refused.next</extracomment>
        <translation>συγχρονίστε ξανά· ό,τι απορρίφθηκε στέλνεται πάλι.</translation>
    </message>
    <message>
        <source>The synchronisation broke off</source>
        <extracomment>products.broken</extracomment>
        <translation>Ο συγχρονισμός διακόπηκε</translation>
    </message>
    <message>
        <source>resume. If it breaks off again, call support: the log says why.</source>
        <extracomment>products.broken.next</extracomment>
        <translation>συνεχίστε. Αν διακοπεί ξανά, καλέστε την υποστήριξη: το αρχείο καταγραφής λέει γιατί.</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <extracomment>products.comparing</extracomment>
        <translation>Αναζήτηση αλλαγών</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>products.done</extracomment>
        <translation>Ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>the products in use are as before.</source>
        <extracomment>products.import.as-before</extracomment>
        <translation>τα προϊόντα σε χρήση είναι όπως πριν.</translation>
    </message>
    <message>
        <source>Reading {file} broke off</source>
        <extracomment>products.import.broken</extracomment>
        <translation>Η ανάγνωση του {file} διακόπηκε</translation>
    </message>
    <message>
        <source>read it again. If it breaks off again, call support: the log says why.</source>
        <extracomment>products.import.broken.next</extracomment>
        <translation>διαβάστε το ξανά. Αν διακοπεί πάλι, καλέστε την υποστήριξη: το αρχείο καταγραφής λέει γιατί.</translation>
    </message>
    <message>
        <source>Choose a products file</source>
        <extracomment>products.import.choose</extracomment>
        <translation>Επιλέξτε αρχείο προϊόντων</translation>
    </message>
    <message>
        <source>Choose a file in the list first</source>
        <extracomment>products.import.choose-first</extracomment>
        <translation>Επιλέξτε πρώτα ένα αρχείο από τη λίστα</translation>
    </message>
    <message>
        <source>The till reads it and shows what would change. Until then nothing does.</source>
        <extracomment>products.import.choose.fact</extracomment>
        <translation>Το ταμείο το διαβάζει και δείχνει τι θα άλλαζε. Ως τότε δεν αλλάζει τίποτα.</translation>
    </message>
    <message>
        <source>The products of {file} could not be written</source>
        <extracomment>products.import.disk</extracomment>
        <translation>Τα προϊόντα του {file} δεν μπόρεσαν να αποθηκευτούν</translation>
    </message>
    <message>
        <source>make room on this computer's disk, then read the file again.</source>
        <extracomment>products.import.disk.next</extracomment>
        <translation>ελευθερώστε χώρο στον δίσκο του μηχανήματος και διαβάστε ξανά το αρχείο.</translation>
    </message>
    <message>
        <source>Other products are being imported just now</source>
        <extracomment>products.import.elsewhere</extracomment>
        <translation>Αυτή τη στιγμή εισάγονται άλλα προϊόντα</translation>
    </message>
    <message>
        <source>wait until that is done, then read the file again.</source>
        <extracomment>products.import.elsewhere.next</extracomment>
        <translation>περιμένετε να τελειώσει και μετά διαβάστε ξανά το αρχείο.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <extracomment>products.import.reading</extracomment>
        <translation>Ανάγνωση του {file}</translation>
    </message>
    <message>
        <source>correct the refused rows and import the file again.</source>
        <extracomment>products.import.refused.next</extracomment>
        <translation>διορθώστε τις γραμμές που απορρίφθηκαν και εισαγάγετε ξανά το αρχείο.</translation>
    </message>
    <message>
        <source>all rows are listed in {file}</source>
        <extracomment>products.import.saved</extracomment>
        <translation>όλες οι γραμμές βρίσκονται στο {file}</translation>
    </message>
    <message>
        <source>you can sell meanwhile.</source>
        <extracomment>products.import.sell</extracomment>
        <translation>στο μεταξύ μπορείτε να πουλάτε.</translation>
    </message>
    <message>
        <source>{file} was not read: the settings file is wrong</source>
        <extracomment>products.import.settings</extracomment>
        <translation>Το {file} δεν διαβάστηκε: το αρχείο ρυθμίσεων έχει λάθος</translation>
    </message>
    <message>
        <source>ask who set this till up; the log says what is wrong.</source>
        <extracomment>products.import.settings.next</extracomment>
        <translation>ρωτήστε όποιον ρύθμισε αυτό το ταμείο· το αρχείο καταγραφής λέει τι φταίει.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows so far.</source>
        <extracomment>products.import.so-far; one: {n} row so far.</extracomment>
        <translation>
            <numerusform>{n} γραμμή ως τώρα.</numerusform>
            <numerusform>{n} γραμμές ως τώρα.</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {removed} removed, rows refused: {refused}.</source>
        <extracomment>products.import.sums</extracomment>
        <translation>{new} νέα, {changed} με αλλαγές, {removed} αφαιρέθηκαν, γραμμές που απορρίφθηκαν: {refused}.</translation>
    </message>
    <message>
        <source>{file} cannot be used</source>
        <extracomment>products.import.trouble</extracomment>
        <translation>Το {file} δεν μπορεί να χρησιμοποιηθεί</translation>
    </message>
    <message>
        <source>correct the file and read it again.</source>
        <extracomment>products.import.trouble.next</extracomment>
        <translation>διορθώστε το αρχείο και διαβάστε το ξανά.</translation>
    </message>
    <message>
        <source>{file} is in use</source>
        <extracomment>products.import.used</extracomment>
        <translation>Το {file} είναι σε χρήση</translation>
    </message>
    <message>
        <source>synchronise, so that CRM.COM knows them, too.</source>
        <extracomment>products.import.used.next</extracomment>
        <translation>συγχρονίστε, ώστε να τα ξέρει και το CRM.COM.</translation>
    </message>
    <message>
        <source>The new products are put in use</source>
        <extracomment>products.import.using</extracomment>
        <translation>Τα νέα προϊόντα μπαίνουν σε χρήση</translation>
    </message>
    <message>
        <source>Products were imported after the last synchronisation</source>
        <extracomment>products.imported-since</extracomment>
        <translation>Έγινε εισαγωγή προϊόντων μετά τον τελευταίο συγχρονισμό</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>products.is-paused</extracomment>
        <translation>Σε παύση</translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <extracomment>products.never</extracomment>
        <translation>Δεν έχει συγχρονιστεί ακόμη</translation>
    </message>
    <message numerus="yes">
        <source>{products} products, {n} batches.</source>
        <extracomment>products.never.fact; one: {products} products, {n} batch.</extracomment>
        <translation>
            <numerusform>{products} προϊόντα, {n} παρτίδα.</numerusform>
            <numerusform>{products} προϊόντα, {n} παρτίδες.</numerusform>
        </translation>
    </message>
    <message>
        <source>selling goes on as before.</source>
        <extracomment>products.nothing-sent</extracomment>
        <translation>οι πωλήσεις συνεχίζονται όπως πριν.</translation>
    </message>
    <message>
        <source>Paused after batch {batch}</source>
        <extracomment>products.paused</extracomment>
        <translation>Παύση μετά την παρτίδα {batch}</translation>
    </message>
    <message>
        <source>Pauses after batch {batch}</source>
        <extracomment>products.pausing</extracomment>
        <translation>Θα σταματήσει μετά την παρτίδα {batch}</translation>
    </message>
    <message>
        <source>Not while CRM.COM does not answer</source>
        <extracomment>products.reason.away</extracomment>
        <translation>Όχι όσο δεν απαντά το CRM.COM</translation>
    </message>
    <message>
        <source>Not while this till is offline</source>
        <extracomment>products.reason.by-hand</extracomment>
        <translation>Όχι όσο αυτό το ταμείο είναι εκτός σύνδεσης</translation>
    </message>
    <message>
        <source>CRM.COM does not accept the API key</source>
        <extracomment>products.reason.key-refused</extracomment>
        <translation>Το CRM.COM δεν δέχεται το κλειδί API</translation>
    </message>
    <message>
        <source>There is no API key on this till</source>
        <extracomment>products.reason.no-key</extracomment>
        <translation>Δεν υπάρχει κλειδί API σε αυτό το ταμείο</translation>
    </message>
    <message>
        <source>There are no products on this till</source>
        <extracomment>products.reason.none</extracomment>
        <translation>Δεν υπάρχουν προϊόντα σε αυτό το ταμείο</translation>
    </message>
    <message>
        <source>Not while the line is not secure</source>
        <extracomment>products.reason.not-secure</extracomment>
        <translation>Όχι όσο η γραμμή δεν είναι ασφαλής</translation>
    </message>
    <message>
        <source>It pauses after this batch</source>
        <extracomment>products.reason.pausing</extracomment>
        <translation>Σταματά μετά από αυτή την παρτίδα</translation>
    </message>
    <message>
        <source>correct them in your products file, import it and synchronise once more.</source>
        <extracomment>products.rejected.next</extracomment>
        <translation>διορθώστε τα στο αρχείο προϊόντων σας, εισαγάγετέ το και συγχρονίστε ξανά.</translation>
    </message>
    <message>
        <source>resume with batch {batch}. You can sell meanwhile.</source>
        <extracomment>products.resume.next</extracomment>
        <translation>συνεχίστε με την παρτίδα {batch}. Εν τω μεταξύ μπορείτε να πουλάτε.</translation>
    </message>
    <message>
        <source>Batch {batch} of {of}</source>
        <extracomment>products.running</extracomment>
        <translation>Παρτίδα {batch} από {of}</translation>
    </message>
    <message numerus="yes">
        <source>{n} batches are in CRM.COM.</source>
        <extracomment>products.safe; one: {n} batch is in CRM.COM.</extracomment>
        <translation>
            <numerusform>{n} παρτίδα βρίσκεται στο CRM.COM.</numerusform>
            <numerusform>{n} παρτίδες βρίσκονται στο CRM.COM.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is saved</source>
        <extracomment>products.saved</extracomment>
        <translation>Η λίστα αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>{file}</source>
        <extracomment>products.saved.fact</extracomment>
        <translation>{file}</translation>
    </message>
    <message>
        <source>Sending rejected again</source>
        <extracomment>products.sending-rejected</extracomment>
        <translation>Νέα αποστολή των απορριφθέντων</translation>
    </message>
    <message>
        <source>The settings do not allow synchronising products</source>
        <extracomment>products.settings</extracomment>
        <translation>Οι ρυθμίσεις δεν επιτρέπουν συγχρονισμό προϊόντων</translation>
    </message>
    <message>
        <source>set products_sync_definition in the settings, and release 14 or later.</source>
        <extracomment>products.settings.next</extracomment>
        <translation>ορίστε products_sync_definition στις ρυθμίσεις, και έκδοση 14 ή νεότερη.</translation>
    </message>
    <message>
        <source>CRM.COM did not accept the API key at {time}</source>
        <extracomment>products.stop.key-refused</extracomment>
        <translation>Το CRM.COM δεν δέχτηκε το κλειδί API στις {time}</translation>
    </message>
    <message>
        <source>Connection lost at {time}</source>
        <extracomment>products.stop.line</extracomment>
        <translation>Η σύνδεση χάθηκε στις {time}</translation>
    </message>
    <message>
        <source>There was no API key at {time}</source>
        <extracomment>products.stop.no-key</extracomment>
        <translation>Δεν υπήρχε κλειδί API στις {time}</translation>
    </message>
    <message>
        <source>The line to CRM.COM was not secure at {time}</source>
        <extracomment>products.stop.not-secure</extracomment>
        <translation>Η γραμμή προς το CRM.COM δεν ήταν ασφαλής στις {time}</translation>
    </message>
    <message>
        <source>Products are being synchronised elsewhere</source>
        <extracomment>products.twice</extracomment>
        <translation>Τα προϊόντα συγχρονίζονται ήδη αλλού</translation>
    </message>
    <message>
        <source>wait until that is done; it does the same.</source>
        <extracomment>products.twice.next</extracomment>
        <translation>περιμένετε να τελειώσει· κάνει το ίδιο.</translation>
    </message>
    <message>
        <source>Nothing had changed, {time}</source>
        <extracomment>products.unchanged</extracomment>
        <translation>Δεν είχε αλλάξει τίποτα, {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} products were not taken in every part.</source>
        <extracomment>products.warnings; one: {n} product was not taken in every part.</extracomment>
        <translation>
            <numerusform>{n} προϊόν δεν έγινε δεκτό σε όλα του τα μέρη.</numerusform>
            <numerusform>{n} προϊόντα δεν έγιναν δεκτά σε όλα τους τα μέρη.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>products/accepted</extracomment>
        <translation>Δεκτά</translation>
    </message>
    <message>
        <source>Send all {products} again</source>
        <extracomment>products/ask-confirm</extracomment>
        <translation>Νέα αποστολή και των {products}</translation>
    </message>
    <message>
        <source>CRM.COM gets every product once more. It changes nothing there, and takes its time.</source>
        <extracomment>products/ask-explained</extracomment>
        <translation>Το CRM.COM παίρνει ξανά κάθε προϊόν. Δεν αλλάζει τίποτα εκεί και χρειάζεται ώρα.</translation>
    </message>
    <message>
        <source>Keep progress</source>
        <extracomment>products/ask-keep</extracomment>
        <translation>Διατήρηση προόδου</translation>
    </message>
    <message>
        <source>Send everything again?</source>
        <extracomment>products/ask-title</extracomment>
        <translation>Να σταλούν όλα ξανά;</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>products/barcode</extracomment>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>products/batch</extracomment>
        <translation>Παρτίδα</translation>
    </message>
    <message>
        <source>Batch {first}, {products} products, {rejected} rejected</source>
        <extracomment>products/cell</extracomment>
        <translation>Παρτίδα {first}, {products} προϊόντα, {rejected} απορρίφθηκαν</translation>
    </message>
    <message>
        <source>Batches {first} to {last}, {products} products, {rejected} rejected</source>
        <extracomment>products/cells</extracomment>
        <translation>Παρτίδες {first} έως {last}, {products} προϊόντα, {rejected} απορρίφθηκαν</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows to look at</source>
        <extracomment>products/changes-count; one: {n} row to look at</extracomment>
        <translation>
            <numerusform>{n} γραμμή για έλεγχο</numerusform>
            <numerusform>{n} γραμμές για έλεγχο</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <extracomment>products/changes-title</extracomment>
        <translation>Τι θα άλλαζε</translation>
    </message>
    <message>
        <source>Choose a code in the list first</source>
        <extracomment>products/choose-first</extracomment>
        <translation>Επιλέξτε πρώτα έναν κωδικό από τη λίστα</translation>
    </message>
    <message>
        <source>CRM.COM said</source>
        <extracomment>products/crm-said</extracomment>
        <translation>Το CRM.COM είπε</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>products/file</extracomment>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>products/folder</extracomment>
        <translation>Φάκελος</translation>
    </message>
    <message>
        <source>Rejected products can still be sold here</source>
        <extracomment>products/foot</extracomment>
        <translation>Τα απορριφθέντα πωλούνται κανονικά εδώ</translation>
    </message>
    <message>
        <source>Import products</source>
        <extracomment>products/import</extracomment>
        <translation>Εισαγωγή προϊόντων</translation>
    </message>
    <message>
        <source>Use these products?</source>
        <extracomment>products/import-ask</extracomment>
        <translation>Χρήση αυτών των προϊόντων;</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>products/import-changed</extracomment>
        <translation>Με αλλαγές</translation>
    </message>
    <message>
        <source>Use these products</source>
        <extracomment>products/import-confirm</extracomment>
        <translation>Χρήση αυτών των προϊόντων</translation>
    </message>
    <message numerus="yes">
        <source>{n} products files</source>
        <extracomment>products/import-count; one: {n} products file</extracomment>
        <translation>
            <numerusform>{n} αρχείο προϊόντων</numerusform>
            <numerusform>{n} αρχεία προϊόντων</numerusform>
        </translation>
    </message>
    <message>
        <source>They take the place of all products in use. The next scan finds them.</source>
        <extracomment>products/import-explained</extracomment>
        <translation>Αντικαθιστούν όλα τα προϊόντα σε χρήση. Η επόμενη σάρωση τα βρίσκει.</translation>
    </message>
    <message>
        <source>Nothing changes before you say so</source>
        <extracomment>products/import-foot</extracomment>
        <translation>Τίποτα δεν αλλάζει πριν το πείτε</translation>
    </message>
    <message>
        <source>Keep products as they are</source>
        <extracomment>products/import-keep</extracomment>
        <translation>Τα προϊόντα μένουν όπως είναι</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>products/import-new</extracomment>
        <translation>Νέα</translation>
    </message>
    <message>
        <source>Products file {file}</source>
        <extracomment>products/import-one</extracomment>
        <translation>Αρχείο προϊόντων {file}</translation>
    </message>
    <message>
        <source>Rows refused</source>
        <extracomment>products/import-refused</extracomment>
        <translation>Γραμμές που απορρίφθηκαν</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>products/import-removed</extracomment>
        <translation>Αφαιρούνται</translation>
    </message>
    <message numerus="yes">
        <source>{n} products are not in this file: they cannot be sold any more.</source>
        <extracomment>products/import-removes; one: {n} product is not in this file: it cannot be sold any more.</extracomment>
        <translation>
            <numerusform>{n} προϊόν δεν υπάρχει σε αυτό το αρχείο: δεν θα πωλείται πια.</numerusform>
            <numerusform>{n} προϊόντα δεν υπάρχουν σε αυτό το αρχείο: δεν θα πωλούνται πια.</numerusform>
        </translation>
    </message>
    <message>
        <source>New price or VAT</source>
        <extracomment>products/import-repriced</extracomment>
        <translation>Νέα τιμή ή ΦΠΑ</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>products/import-short</extracomment>
        <translation>Εισαγωγή</translation>
    </message>
    <message>
        <source>Products files</source>
        <extracomment>products/import-title</extracomment>
        <translation>Αρχεία προϊόντων</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>products/last</extracomment>
        <translation>Τελευταία</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>products/look-again</extracomment>
        <translation>Νέα αναζήτηση</translation>
    </message>
    <message>
        <source>{before} becomes {now}</source>
        <extracomment>products/new-price</extracomment>
        <translation>{before} γίνεται {now}</translation>
    </message>
    <message>
        <source>VAT {before}% becomes {now}%</source>
        <extracomment>products/new-vat</extracomment>
        <translation>ΦΠΑ {before}% γίνεται {now}%</translation>
    </message>
    <message>
        <source>Next:</source>
        <extracomment>products/next</extracomment>
        <translation>Επόμενο:</translation>
    </message>
    <message>
        <source>Every row can be used.</source>
        <extracomment>products/no-changes</extracomment>
        <translation>Όλες οι γραμμές είναι εντάξει.</translation>
    </message>
    <message>
        <source>No price and no VAT rate of a product changes.</source>
        <extracomment>products/no-changes-hint</extracomment>
        <translation>Δεν αλλάζει τιμή ή ΦΠΑ κανενός προϊόντος.</translation>
    </message>
    <message>
        <source>No products file was found.</source>
        <extracomment>products/no-import</extracomment>
        <translation>Δεν βρέθηκε αρχείο προϊόντων.</translation>
    </message>
    <message>
        <source>Put a CSV file on a stick, or into Documents or Downloads.</source>
        <extracomment>products/no-import-hint</extracomment>
        <translation>Βάλτε ένα αρχείο CSV σε στικάκι ή στα Έγγραφα ή στις Λήψεις.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>products/no-name</extracomment>
        <translation>(χωρίς όνομα)</translation>
    </message>
    <message>
        <source>CRM.COM said nothing of it</source>
        <extracomment>products/no-reason</extracomment>
        <translation>Το CRM.COM δεν είπε τίποτα</translation>
    </message>
    <message>
        <source>Nothing is rejected.</source>
        <extracomment>products/no-rejected</extracomment>
        <translation>Τίποτα δεν απορρίφθηκε.</translation>
    </message>
    <message>
        <source>What CRM.COM does not accept shows here, with the reason.</source>
        <extracomment>products/no-rejected-hint</extracomment>
        <translation>Ό,τι δεν δέχεται το CRM.COM φαίνεται εδώ, με τον λόγο.</translation>
    </message>
    <message>
        <source>Every code was known.</source>
        <extracomment>products/no-unknown</extracomment>
        <translation>Κάθε κωδικός ήταν γνωστός.</translation>
    </message>
    <message>
        <source>A scanned code that is no product shows here.</source>
        <extracomment>products/no-unknown-hint</extracomment>
        <translation>Ένας κωδικός που δεν είναι προϊόν φαίνεται εδώ.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>products/not-known</extracomment>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>products/not-now</extracomment>
        <translation>Όχι τώρα</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>products/pause</extracomment>
        <translation>Παύση</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <extracomment>products/percent</extracomment>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>products/product</extracomment>
        <translation>Προϊόν</translation>
    </message>
    <message>
        <source>Read this file</source>
        <extracomment>products/read-this-file</extracomment>
        <translation>Ανάγνωση αρχείου</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>products/reason</extracomment>
        <translation>Αιτία</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>products/rejected</extracomment>
        <translation>Απορρίφθηκαν</translation>
    </message>
    <message numerus="yes">
        <source>{n} products rejected</source>
        <extracomment>products/rejected-count; one: {n} product rejected</extracomment>
        <translation>
            <numerusform>{n} προϊόν απορρίφθηκε</numerusform>
            <numerusform>{n} προϊόντα απορρίφθηκαν</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected products</source>
        <extracomment>products/rejected-title</extracomment>
        <translation>Απορριφθέντα</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <extracomment>products/remove</extracomment>
        <translation>Αφαίρεση από τη λίστα</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>products/remove-short</extracomment>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>products/resume</extracomment>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Rejected {code}, {product}: {reason}</source>
        <extracomment>products/row</extracomment>
        <translation>Απορρίφθηκε {code}, {product}: {reason}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <extracomment>products/row-number</extracomment>
        <translation>Γραμμή {row}</translation>
    </message>
    <message>
        <source>Row or code</source>
        <extracomment>products/row-or-code</extracomment>
        <translation>Γραμμή ή κωδικός</translation>
    </message>
    <message>
        <source>Refused: {words}</source>
        <extracomment>products/row-refused</extracomment>
        <translation>Απορρίφθηκε: {words}</translation>
    </message>
    <message>
        <source>Used, but: {words}</source>
        <extracomment>products/row-warned</extracomment>
        <translation>Χρησιμοποιείται, αλλά: {words}</translation>
    </message>
    <message>
        <source>Rejected list</source>
        <extracomment>products/rows</extracomment>
        <translation>Λίστα απορριφθέντων</translation>
    </message>
    <message>
        <source>Safe:</source>
        <extracomment>products/safe</extracomment>
        <translation>Ασφαλή:</translation>
    </message>
    <message>
        <source>Save list</source>
        <extracomment>products/save</extracomment>
        <translation>Αποθήκευση λίστας</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>products/save-short</extracomment>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Save unknown list</source>
        <extracomment>products/save-unknown</extracomment>
        <translation>Αποθήκευση λίστας αγνώστων</translation>
    </message>
    <message>
        <source>Scanned</source>
        <extracomment>products/scanned</extracomment>
        <translation>Σαρώθηκε</translation>
    </message>
    <message>
        <source>Send rejected again</source>
        <extracomment>products/send-rejected</extracomment>
        <translation>Νέα αποστολή απορριφθέντων</translation>
    </message>
    <message>
        <source>{sent} of {products} products sent</source>
        <extracomment>products/sent</extracomment>
        <translation>Στάλθηκαν {sent} από {products} προϊόντα</translation>
    </message>
    <message>
        <source>Products sent: {sent} of {products}</source>
        <extracomment>products/sent-name</extracomment>
        <translation>Προϊόντα που στάλθηκαν: {sent} από {products}</translation>
    </message>
    <message>
        <source>{shown} of {n} in the list, scroll for more</source>
        <extracomment>products/shown</extracomment>
        <translation>{shown} από {n} στη λίστα, κυλήστε για τα υπόλοιπα</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>products/sold</extracomment>
        <translation>Πωλήθηκε</translation>
    </message>
    <message>
        <source>Start again from batch 1</source>
        <extracomment>products/start-again</extracomment>
        <translation>Ξανά από την παρτίδα 1</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <extracomment>products/stop-reading</extracomment>
        <translation>Διακοπή ανάγνωσης</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <extracomment>products/synchronise-now</extracomment>
        <translation>Συγχρονισμός τώρα</translation>
    </message>
    <message>
        <source>Synchronise products</source>
        <extracomment>products/title</extracomment>
        <translation>Συγχρονισμός προϊόντων</translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown codes</source>
        <extracomment>products/unknown-count; one: {n} unknown code</extracomment>
        <translation>
            <numerusform>{n} άγνωστος κωδικός</numerusform>
            <numerusform>{n} άγνωστοι κωδικοί</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a products file with these codes</source>
        <extracomment>products/unknown-foot</extracomment>
        <translation>Εισαγάγετε αρχείο προϊόντων με αυτούς τους κωδικούς</translation>
    </message>
    <message numerus="yes">
        <source>Unknown {code}, sold {n} times, last {day}</source>
        <extracomment>products/unknown-row; one: Unknown {code}, sold {n} time, last {day}</extracomment>
        <translation>
            <numerusform>Άγνωστος {code}, πουλήθηκε {n} φορά, τελευταία {day}</numerusform>
            <numerusform>Άγνωστος {code}, πουλήθηκε {n} φορές, τελευταία {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown list</source>
        <extracomment>products/unknown-rows</extracomment>
        <translation>Λίστα αγνώστων</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>products/unknown-short</extracomment>
        <translation>Άγνωστα</translation>
    </message>
    <message>
        <source>Unknown products</source>
        <extracomment>products/unknown-title</extracomment>
        <translation>Άγνωστα προϊόντα</translation>
    </message>
    <message>
        <source>Still to send</source>
        <extracomment>products/waiting</extracomment>
        <translation>Μένουν να σταλούν</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>products/what</extracomment>
        <translation>Τι γίνεται</translation>
    </message>
</context>
<context>
    <name>purchases</name>
    <message>
        <source>Nothing was given back for {number}: a sale is being paid with it, or was. Finish or cancel that sale, then look here again.</source>
        <extracomment>purchases.exchange-taken</extracomment>
        <translation>Δεν επιστράφηκε τίποτα για την {number}: μια πώληση πληρώνεται ή πληρώθηκε με αυτά. Ολοκληρώστε ή ακυρώστε εκείνη την πώληση και κοιτάξτε ξανά εδώ.</translation>
    </message>
    <message>
        <source>{amount} was given back for {number}. The slip is being printed.</source>
        <extracomment>purchases.given-back</extracomment>
        <translation>Επιστράφηκαν {amount} για την {number}. Το αποδεικτικό τυπώνεται.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer: this till's own only.</source>
        <extracomment>purchases.list-away</extracomment>
        <translation>Το CRM.COM δεν απαντά: μόνο οι αγορές αυτού του ταμείου.</translation>
    </message>
    <message>
        <source>This till's own only: {words}</source>
        <extracomment>purchases.list-refused</extracomment>
        <translation>Μόνο οι αγορές αυτού του ταμείου: {words}</translation>
    </message>
    <message>
        <source>There is no printer on this till</source>
        <extracomment>purchases.no-printer</extracomment>
        <translation>Δεν υπάρχει εκτυπωτής σε αυτό το ταμείο</translation>
    </message>
    <message>
        <source>{number} has no receipt</source>
        <extracomment>purchases.no-receipt</extracomment>
        <translation>Η {number} δεν έχει απόδειξη</translation>
    </message>
    <message>
        <source>CRM.COM knows nobody by this card. {words}</source>
        <extracomment>purchases.no-such-card</extracomment>
        <translation>Το CRM.COM δεν γνωρίζει κανέναν με αυτή την κάρτα. {words}</translation>
    </message>
    <message>
        <source>This is no day. Type day and month, such as 2111 for 21 November.</source>
        <extracomment>purchases.no-such-day</extracomment>
        <translation>Δεν υπάρχει τέτοια ημέρα. Πληκτρολογήστε ημέρα και μήνα, π.χ. 2111 για 21 Νοεμβρίου.</translation>
    </message>
    <message>
        <source>This till has no receipt with number {number}.</source>
        <extracomment>purchases.no-such-number</extracomment>
        <translation>Αυτό το ταμείο δεν έχει απόδειξη με αριθμό {number}.</translation>
    </message>
    <message>
        <source>This card is not in force. {words}</source>
        <extracomment>purchases.not-active</extracomment>
        <translation>Αυτή η κάρτα δεν ισχύει. {words}</translation>
    </message>
    <message>
        <source>{number} is not among the purchases of this till shown here.</source>
        <extracomment>purchases.not-found</extracomment>
        <translation>Η {number} δεν είναι στις αγορές αυτού του ταμείου που φαίνονται εδώ.</translation>
    </message>
    <message>
        <source>{number} is not printed yet. It prints by itself when the printer is well.</source>
        <extracomment>purchases.not-printed</extracomment>
        <translation>Η {number} δεν τυπώθηκε ακόμη. Τυπώνεται μόνη της όταν ο εκτυπωτής είναι εντάξει.</translation>
    </message>
    <message>
        <source>It is not known whether {number} was printed. Look at the printer.</source>
        <extracomment>purchases.print-unknown</extracomment>
        <translation>Δεν είναι γνωστό αν τυπώθηκε η {number}. Κοιτάξτε τον εκτυπωτή.</translation>
    </message>
    <message>
        <source>{number} is printed</source>
        <extracomment>purchases.printed</extracomment>
        <translation>Η {number} τυπώθηκε</translation>
    </message>
    <message>
        <source>Printing {number}…</source>
        <extracomment>purchases.printing</extracomment>
        <translation>Εκτύπωση της {number}…</translation>
    </message>
    <message>
        <source>The till could not read its books. Try again.</source>
        <extracomment>purchases.unreadable</extracomment>
        <translation>Το ταμείο δεν μπόρεσε να διαβάσει τα βιβλία του. Δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>All purchases</source>
        <extracomment>purchases/all</extracomment>
        <translation>Όλες οι αγορές</translation>
    </message>
    <message>
        <source>All days</source>
        <extracomment>purchases/all-days</extracomment>
        <translation>Όλες οι ημέρες</translation>
    </message>
    <message>
        <source>Give back</source>
        <extracomment>purchases/amount</extracomment>
        <translation>Επιστροφή</translation>
    </message>
    <message>
        <source>Choose a purchase to see it.</source>
        <extracomment>purchases/choose</extracomment>
        <translation>Επιλέξτε μια αγορά για να τη δείτε.</translation>
    </message>
    <message>
        <source>Choose whom to give money back, when the customer stands here.</source>
        <extracomment>purchases/choose-owed</extracomment>
        <translation>Επιλέξτε σε ποιον επιστρέφετε χρήματα, όταν ο πελάτης είναι μπροστά σας.</translation>
    </message>
    <message numerus="yes">
        <source>{n} purchases</source>
        <extracomment>purchases/count, purchases/waiting-count; one: {n} purchase</extracomment>
        <translation>
            <numerusform>{n} αγορά</numerusform>
            <numerusform>{n} αγορές</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>purchases/customer</extracomment>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Day and month, such as 2111</source>
        <extracomment>purchases/day-field</extracomment>
        <translation>Ημέρα και μήνας, π.χ. 2111</translation>
    </message>
    <message numerus="yes">
        <source>last {n} days</source>
        <extracomment>purchases/days; one: last {n} day</extracomment>
        <translation>
            <numerusform>τελευταία {n} ημέρα</numerusform>
            <numerusform>τελευταίες {n} ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>purchases/earned</extracomment>
        <translation>Κέρδισε</translation>
    </message>
    <message>
        <source>To {customer}, for goods of {number} that came back. It was kept for an exchange: given back, no sale can be paid with it. A slip is printed.</source>
        <extracomment>purchases/exchange-explained</extracomment>
        <translation>Στον πελάτη {customer}, για είδη της {number} που επιστράφηκαν. Κρατήθηκαν για αλλαγή: αν επιστραφούν, δεν πληρώνεται άλλη πώληση με αυτά. Τυπώνεται αποδεικτικό.</translation>
    </message>
    <message>
        <source>To whoever brings receipt {number}, for goods that came back. It was kept for an exchange: given back, no sale can be paid with it. A slip is printed.</source>
        <extracomment>purchases/exchange-explained-nobody</extracomment>
        <translation>Σε όποιον φέρει την απόδειξη {number}, για είδη που επιστράφηκαν. Κρατήθηκαν για αλλαγή: αν επιστραφούν, δεν πληρώνεται άλλη πώληση με αυτά. Τυπώνεται αποδεικτικό.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <extracomment>purchases/fetching</extracomment>
        <translation>Λήψη…</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <extracomment>purchases/find</extracomment>
        <translation>Αρ. απόδειξης</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>purchases/find-day</extracomment>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>Find by date</source>
        <extracomment>purchases/find-day-spoken</extracomment>
        <translation>Εύρεση με ημερομηνία</translation>
    </message>
    <message>
        <source>Find by receipt number</source>
        <extracomment>purchases/find-spoken</extracomment>
        <translation>Εύρεση με αριθμό απόδειξης</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <extracomment>purchases/give-back-cash</extracomment>
        <translation>Επιστροφή σε μετρητά</translation>
    </message>
    <message>
        <source>In cash, to {customer}, for {number}. The drawer opens and a slip is printed. It can be given back once.</source>
        <extracomment>purchases/give-back-explained</extracomment>
        <translation>Σε μετρητά, στον πελάτη {customer}, για την {number}. Ανοίγει το συρτάρι και τυπώνεται αποδεικτικό. Επιστρέφεται μία φορά.</translation>
    </message>
    <message>
        <source>In cash, to whoever brings receipt {number}. The drawer opens and a slip is printed. It can be given back once.</source>
        <extracomment>purchases/give-back-explained-nobody</extracomment>
        <translation>Σε μετρητά, σε όποιον φέρει την απόδειξη {number}. Ανοίγει το συρτάρι και τυπώνεται αποδεικτικό. Επιστρέφεται μία φορά.</translation>
    </message>
    <message>
        <source>Give back list</source>
        <extracomment>purchases/give-back-list</extracomment>
        <translation>Λίστα επιστροφών</translation>
    </message>
    <message>
        <source>Give back {amount}, {number}, {customer}</source>
        <extracomment>purchases/give-back-row</extracomment>
        <translation>Επιστροφή {amount}, {number}, {customer}</translation>
    </message>
    <message>
        <source>Give back {amount}?</source>
        <extracomment>purchases/give-back-title</extracomment>
        <translation>Επιστροφή {amount};</translation>
    </message>
    <message>
        <source>Money to give back</source>
        <extracomment>purchases/give-backs</extracomment>
        <translation>Χρήματα προς επιστροφή</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>purchases/given-back</extracomment>
        <translation>Επιστράφηκαν</translation>
    </message>
    <message>
        <source>Keep in the list</source>
        <extracomment>purchases/keep-owed</extracomment>
        <translation>Να μείνει στη λίστα</translation>
    </message>
    <message>
        <source>Show older purchases</source>
        <extracomment>purchases/more</extracomment>
        <translation>Παλαιότερες αγορές</translation>
    </message>
    <message>
        <source>Type a number first</source>
        <extracomment>purchases/no-number</extracomment>
        <translation>Πληκτρολογήστε πρώτα αριθμό</translation>
    </message>
    <message>
        <source>There is no receipt of this sale</source>
        <extracomment>purchases/no-receipt</extracomment>
        <translation>Δεν υπάρχει απόδειξη αυτής της πώλησης</translation>
    </message>
    <message numerus="yes">
        <source>No purchases in the last {n} days.</source>
        <extracomment>purchases/nothing; one: No purchases in the last {n} day.</extracomment>
        <translation>
            <numerusform>Καμία αγορά την τελευταία {n} ημέρα.</numerusform>
            <numerusform>Καμία αγορά τις τελευταίες {n} ημέρες.</numerusform>
        </translation>
    </message>
    <message>
        <source>No purchase is chosen</source>
        <extracomment>purchases/nothing-chosen</extracomment>
        <translation>Δεν έχει επιλεγεί αγορά</translation>
    </message>
    <message>
        <source>Scan a receipt to find a sale without a customer.</source>
        <extracomment>purchases/nothing-hers-hint</extracomment>
        <translation>Σαρώστε μια απόδειξη για πώληση χωρίς πελάτη.</translation>
    </message>
    <message>
        <source>Sales show here as soon as they are finished.</source>
        <extracomment>purchases/nothing-hint</extracomment>
        <translation>Οι πωλήσεις φαίνονται εδώ μόλις τελειώσουν.</translation>
    </message>
    <message>
        <source>Nothing is to be given back.</source>
        <extracomment>purchases/nothing-owed</extracomment>
        <translation>Δεν υπάρχει τίποτα προς επιστροφή.</translation>
    </message>
    <message>
        <source>Money that is owed to a customer shows here by itself.</source>
        <extracomment>purchases/nothing-owed-hint</extracomment>
        <translation>Χρήματα που οφείλονται σε πελάτη φαίνονται εδώ από μόνα τους.</translation>
    </message>
    <message>
        <source>No purchases on this day.</source>
        <extracomment>purchases/nothing-that-day</extracomment>
        <translation>Καμία αγορά αυτή την ημέρα.</translation>
    </message>
    <message>
        <source>Choose another day, or show all days.</source>
        <extracomment>purchases/nothing-that-day-hint</extracomment>
        <translation>Επιλέξτε άλλη ημέρα ή δείτε όλες.</translation>
    </message>
    <message>
        <source>Number on the receipt</source>
        <extracomment>purchases/number-field</extracomment>
        <translation>Αριθμός πάνω στην απόδειξη</translation>
    </message>
    <message>
        <source>This till</source>
        <extracomment>purchases/of-till</extracomment>
        <translation>Αυτό το ταμείο</translation>
    </message>
    <message>
        <source>Scan a customer's card</source>
        <extracomment>purchases/of-till-line</extracomment>
        <translation>Σαρώστε κάρτα</translation>
    </message>
    <message>
        <source>Other customer</source>
        <extracomment>purchases/other-customer</extracomment>
        <translation>Άλλος πελάτης</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>purchases/other-short</extracomment>
        <translation>Άλλος</translation>
    </message>
    <message>
        <source>{amount} to give back</source>
        <extracomment>purchases/owed</extracomment>
        <translation>{amount} προς επιστροφή</translation>
    </message>
    <message>
        <source>Nothing to give back</source>
        <extracomment>purchases/owed-none</extracomment>
        <translation>Τίποτα προς επιστροφή</translation>
    </message>
    <message>
        <source>Print receipt again</source>
        <extracomment>purchases/print</extracomment>
        <translation>Επανεκτύπωση απόδειξης</translation>
    </message>
    <message>
        <source>Purchase {number}, {when}, {total}, {state}</source>
        <extracomment>purchases/row</extracomment>
        <translation>Αγορά {number}, {when}, {total}, {state}</translation>
    </message>
    <message>
        <source>Purchases of this till</source>
        <extracomment>purchases/rows</extracomment>
        <translation>Αγορές αυτού του ταμείου</translation>
    </message>
    <message>
        <source>Purchases of this customer</source>
        <extracomment>purchases/rows-hers</extracomment>
        <translation>Αγορές αυτού του πελάτη</translation>
    </message>
    <message>
        <source>Scan a receipt to jump to it</source>
        <extracomment>purchases/scan</extracomment>
        <translation>Σαρώστε μια απόδειξη για να τη βρείτε</translation>
    </message>
    <message>
        <source>Show this day</source>
        <extracomment>purchases/show-day</extracomment>
        <translation>Εμφάνιση της ημέρας</translation>
    </message>
    <message>
        <source>Show this receipt</source>
        <extracomment>purchases/show-number</extracomment>
        <translation>Εμφάνιση αυτής της απόδειξης</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>purchases/spent</extracomment>
        <translation>Εξαργύρωσε</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>purchases/state</extracomment>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Purchases</source>
        <extracomment>purchases/title</extracomment>
        <translation>Αγορές</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>purchases/total</extracomment>
        <translation>Σύνολο</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <extracomment>purchases/waiting</extracomment>
        <translation>Προς αποστολή</translation>
    </message>
    <message numerus="yes">
        <source>{n} need a person</source>
        <extracomment>purchases/waiting-needs; one: {n} needs a person</extracomment>
        <translation>
            <numerusform>{n} θέλει απόφαση</numerusform>
            <numerusform>{n} θέλουν απόφαση</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <extracomment>purchases/waiting-none</extracomment>
        <translation>Τίποτα δεν περιμένει</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>purchases/when</extracomment>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>CRM.COM took wallet money or gave a discount after the customer had paid in full.</source>
        <extracomment>purchases/why-owed</extracomment>
        <translation>Το CRM.COM πήρε ποσό από το πορτοφόλι ή έδωσε έκπτωση αφού ο πελάτης είχε πληρώσει όλο το ποσό.</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>An answer of CRM.COM is awaited</source>
        <extracomment>queue.awaited</extracomment>
        <translation>Αναμένεται απάντηση του CRM.COM</translation>
    </message>
    <message>
        <source>keep selling. The till asks by itself until it knows.</source>
        <extracomment>queue.awaited.next</extracomment>
        <translation>συνεχίστε τις πωλήσεις. Το ταμείο ρωτά μόνο του μέχρι να μάθει.</translation>
    </message>
    <message>
        <source>This till is offline by hand</source>
        <extracomment>queue.by-hand</extracomment>
        <translation>Το ταμείο είναι εκτός σύνδεσης με εντολή</translation>
    </message>
    <message>
        <source>keep selling. Go online sends what waits, and rewards follow then.</source>
        <extracomment>queue.by-hand.next</extracomment>
        <translation>συνεχίστε τις πωλήσεις. Η «Επανασύνδεση» στέλνει ό,τι περιμένει, και τότε έρχονται οι ανταμοιβές.</translation>
    </message>
    <message>
        <source>Since {time}. Nothing is sent.</source>
        <extracomment>queue.by-hand.since</extracomment>
        <translation>Από τις {time}. Τίποτα δεν στέλνεται.</translation>
    </message>
    <message>
        <source>CRM.COM answers</source>
        <extracomment>queue.connected</extracomment>
        <translation>Το CRM.COM απαντά</translation>
    </message>
    <message>
        <source>Last answer at {time}.</source>
        <extracomment>queue.connected.last</extracomment>
        <translation>Τελευταία απάντηση στις {time}.</translation>
    </message>
    <message>
        <source>keep selling. The list empties by itself.</source>
        <extracomment>queue.connected.next</extracomment>
        <translation>συνεχίστε τις πωλήσεις. Η λίστα αδειάζει μόνη της.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cancellations</source>
        <extracomment>queue.count.cancellations; one: {n} cancellation</extracomment>
        <translation>
            <numerusform>{n} ακύρωση</numerusform>
            <numerusform>{n} ακυρώσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} purchases</source>
        <extracomment>queue.count.purchases; one: {n} purchase</extracomment>
        <translation>
            <numerusform>{n} αγορά</numerusform>
            <numerusform>{n} αγορές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} returns</source>
        <extracomment>queue.count.returns; one: {n} return</extracomment>
        <translation>
            <numerusform>{n} επιστροφή</numerusform>
            <numerusform>{n} επιστροφές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wallet returns</source>
        <extracomment>queue.count.wallet-returns; one: {n} wallet return</extracomment>
        <translation>
            <numerusform>{n} επιστροφή στο πορτοφόλι</numerusform>
            <numerusform>{n} επιστροφές στο πορτοφόλι</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits belongs to another CRM.COM</source>
        <extracomment>queue.elsewhere</extracomment>
        <translation>Ό,τι περιμένει ανήκει σε άλλο CRM.COM</translation>
    </message>
    <message>
        <source>keep selling, and call your supervisor: put that address back in Settings, or decide about each purchase here.</source>
        <extracomment>queue.elsewhere.next</extracomment>
        <translation>συνεχίστε τις πωλήσεις και καλέστε τον υπεύθυνο: επαναφέρετε τη διεύθυνση αυτή στις Ρυθμίσεις ή αποφασίστε εδώ για κάθε αγορά.</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps were begun with {address}. Nothing is sent.</source>
        <extracomment>queue.elsewhere.what; one: {n} step was begun with {address}. Nothing is sent.</extracomment>
        <translation>
            <numerusform>{n} βήμα ξεκίνησε με {address}. Τίποτα δεν στέλνεται.</numerusform>
            <numerusform>{n} βήματα ξεκίνησαν με {address}. Τίποτα δεν στέλνεται.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do here.</source>
        <extracomment>queue.empty.next</extracomment>
        <translation>δεν χρειάζεται να κάνετε τίποτα.</translation>
    </message>
    <message>
        <source>{number} is at CRM.COM, by your word</source>
        <extracomment>queue.it-is-at-crm</extracomment>
        <translation>Η {number} είναι στο CRM.COM, όπως είπατε</translation>
    </message>
    <message>
        <source>{number} stays without reward</source>
        <extracomment>queue.keep-without-reward</extracomment>
        <translation>Η {number} μένει χωρίς ανταμοιβή</translation>
    </message>
    <message>
        <source>CRM.COM does not accept the API key</source>
        <extracomment>queue.key-refused</extracomment>
        <translation>Το CRM.COM δεν δέχεται το κλειδί API</translation>
    </message>
    <message>
        <source>keep selling, and call your supervisor. The list empties once the key is right.</source>
        <extracomment>queue.key-refused.next</extracomment>
        <translation>συνεχίστε τις πωλήσεις και καλέστε τον υπεύθυνο. Η λίστα αδειάζει όταν διορθωθεί το κλειδί.</translation>
    </message>
    <message>
        <source>Your decision is needed: {what}</source>
        <extracomment>queue.need-a-person</extracomment>
        <translation>Χρειάζεται απόφασή σας: {what}</translation>
    </message>
    <message>
        <source>choose it in the list and decide. It holds up nothing else.</source>
        <extracomment>queue.need-a-person.next</extracomment>
        <translation>επιλέξτε την στη λίστα και αποφασίστε. Δεν εμποδίζει τίποτε άλλο.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer for {number}</source>
        <extracomment>queue.no-answer</extracomment>
        <translation>Το CRM.COM δεν απαντά για την {number}</translation>
    </message>
    <message>
        <source>decide again when the connection is back; its figures are read then.</source>
        <extracomment>queue.no-answer.next</extracomment>
        <translation>αποφασίστε ξανά όταν επανέλθει η σύνδεση· τότε διαβάζονται τα ποσά της.</translation>
    </message>
    <message>
        <source>There is no API key on this till</source>
        <extracomment>queue.no-key</extracomment>
        <translation>Δεν υπάρχει κλειδί API σε αυτό το ταμείο</translation>
    </message>
    <message>
        <source>keep selling. The list empties by itself once a key is set.</source>
        <extracomment>queue.no-key.next</extracomment>
        <translation>συνεχίστε τις πωλήσεις. Η λίστα αδειάζει μόνη της όταν οριστεί κλειδί.</translation>
    </message>
    <message>
        <source>nothing was changed.</source>
        <extracomment>queue.not-decided.safe</extracomment>
        <translation>τίποτα δεν άλλαξε.</translation>
    </message>
    <message>
        <source>The line to CRM.COM is not secure</source>
        <extracomment>queue.not-secure</extracomment>
        <translation>Η γραμμή προς το CRM.COM δεν είναι ασφαλής</translation>
    </message>
    <message>
        <source>keep selling, and call your supervisor. Nothing is sent over this line.</source>
        <extracomment>queue.not-secure.next</extracomment>
        <translation>συνεχίστε τις πωλήσεις και καλέστε τον υπεύθυνο. Τίποτα δεν στέλνεται από αυτή τη γραμμή.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer</source>
        <extracomment>queue.offline</extracomment>
        <translation>Το CRM.COM δεν απαντά</translation>
    </message>
    <message>
        <source>keep selling. The list empties by itself when the connection is back.</source>
        <extracomment>queue.offline.next</extracomment>
        <translation>συνεχίστε τις πωλήσεις. Η λίστα αδειάζει μόνη της όταν επανέλθει η σύνδεση.</translation>
    </message>
    <message>
        <source>Next try in {seconds} s.</source>
        <extracomment>queue.offline.next-try</extracomment>
        <translation>Επόμενη προσπάθεια σε {seconds} δ.</translation>
    </message>
    <message>
        <source>Since {time}, next try in {seconds} s.</source>
        <extracomment>queue.offline.since</extracomment>
        <translation>Από τις {time}, επόμενη προσπάθεια σε {seconds} δ.</translation>
    </message>
    <message>
        <source>Since {time}, trying now.</source>
        <extracomment>queue.offline.since-trying</extracomment>
        <translation>Από τις {time}, προσπάθεια τώρα.</translation>
    </message>
    <message>
        <source>Trying now.</source>
        <extracomment>queue.offline.trying</extracomment>
        <translation>Προσπάθεια τώρα.</translation>
    </message>
    <message>
        <source>{number} is not as it was a moment ago</source>
        <extracomment>queue.overtaken</extracomment>
        <translation>Η {number} δεν είναι όπως πριν από λίγο</translation>
    </message>
    <message>
        <source>look at it in the list, and decide again if it is still there.</source>
        <extracomment>queue.overtaken.next</extracomment>
        <translation>δείτε την στη λίστα και, αν είναι ακόμη εκεί, αποφασίστε ξανά.</translation>
    </message>
    <message>
        <source>{number} is out of the list</source>
        <extracomment>queue.removed</extracomment>
        <translation>Η {number} βγήκε από τη λίστα</translation>
    </message>
    <message>
        <source>give back {cash} in cash, and void {card} on the card terminal.</source>
        <extracomment>queue.removed.both</extracomment>
        <translation>επιστρέψτε {cash} σε μετρητά και ακυρώστε {card} στο τερματικό καρτών.</translation>
    </message>
    <message>
        <source>void {amount} on the card terminal.</source>
        <extracomment>queue.removed.card</extracomment>
        <translation>ακυρώστε {amount} στο τερματικό καρτών.</translation>
    </message>
    <message>
        <source>give back {amount} in cash.</source>
        <extracomment>queue.removed.cash</extracomment>
        <translation>επιστρέψτε {amount} σε μετρητά.</translation>
    </message>
    <message>
        <source>nothing was paid, nothing goes back.</source>
        <extracomment>queue.removed.nothing</extracomment>
        <translation>δεν πληρώθηκε τίποτα, δεν επιστρέφεται τίποτα.</translation>
    </message>
    <message>
        <source>it was never sent to CRM.COM, and never will be.</source>
        <extracomment>queue.removed.safe</extracomment>
        <translation>δεν στάλθηκε ποτέ στο CRM.COM και δεν θα σταλεί.</translation>
    </message>
    <message>
        <source>every sale is stored on this till, also when it is switched off.</source>
        <extracomment>queue.safe</extracomment>
        <translation>κάθε πώληση είναι αποθηκευμένη σε αυτό το ταμείο, ακόμη κι όταν σβήσει.</translation>
    </message>
    <message>
        <source>{number} is sent again</source>
        <extracomment>queue.send-again</extracomment>
        <translation>Η {number} στέλνεται ξανά</translation>
    </message>
    <message>
        <source>The wallet of {number} is settled</source>
        <extracomment>queue.settled</extracomment>
        <translation>Το πορτοφόλι της {number} τακτοποιήθηκε</translation>
    </message>
    <message>
        <source>CRM.COM answered the test at {time}.</source>
        <extracomment>queue.test.answered</extracomment>
        <translation>Το CRM.COM απάντησε στη δοκιμή στις {time}.</translation>
    </message>
    <message>
        <source>No answer to the test at {time}.</source>
        <extracomment>queue.test.no-answer</extracomment>
        <translation>Καμία απάντηση στη δοκιμή στις {time}.</translation>
    </message>
    <message>
        <source>Asking CRM.COM…</source>
        <extracomment>queue.testing, queue/testing</extracomment>
        <translation>Ερώτηση στο CRM.COM…</translation>
    </message>
    <message>
        <source>All purchases</source>
        <extracomment>queue/all-purchases</extracomment>
        <translation>Όλες οι αγορές</translation>
    </message>
    <message>
        <source>Not while this till is offline by hand</source>
        <extracomment>queue/by-hand</extracomment>
        <translation>Όχι όσο το ταμείο είναι εκτός σύνδεσης με εντολή</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <extracomment>queue/cancel</extracomment>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Cancelled sale</source>
        <extracomment>queue/cancellation</extracomment>
        <translation>Ακυρωμένη πώληση</translation>
    </message>
    <message>
        <source>Void on the card terminal</source>
        <extracomment>queue/card-back</extracomment>
        <translation>Ακυρώστε στο τερματικό καρτών</translation>
    </message>
    <message>
        <source>Void slip {slip} on the terminal</source>
        <extracomment>queue/card-back-slip</extracomment>
        <translation>Ακυρώστε το {slip} στο τερματικό</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <extracomment>queue/cash-back</extracomment>
        <translation>Επιστρέψτε σε μετρητά</translation>
    </message>
    <message>
        <source>Waiting: {n}</source>
        <extracomment>queue/count</extracomment>
        <translation>Περιμένουν: {n}</translation>
    </message>
    <message>
        <source>CRM.COM said</source>
        <extracomment>queue/crm-said</extracomment>
        <translation>Το CRM.COM είπε</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>queue/customer</extracomment>
        <translation>Πελάτης</translation>
    </message>
    <message numerus="yes">
        <source>{n} customers</source>
        <extracomment>queue/customers; one: {n} customer</extracomment>
        <translation>
            <numerusform>{n} πελάτης</numerusform>
            <numerusform>{n} πελάτες</numerusform>
        </translation>
    </message>
    <message>
        <source>Not before this is settled</source>
        <extracomment>queue/elsewhere</extracomment>
        <translation>Όχι πριν τακτοποιηθεί αυτό</translation>
    </message>
    <message>
        <source>Go offline</source>
        <extracomment>queue/go-offline</extracomment>
        <translation>Εκτός σύνδεσης τώρα</translation>
    </message>
    <message>
        <source>Go online</source>
        <extracomment>queue/go-online</extracomment>
        <translation>Επανασύνδεση</translation>
    </message>
    <message>
        <source>One purchase waits for CRM.COM’s answer.</source>
        <extracomment>queue/in-work</extracomment>
        <translation>Μία αγορά περιμένει την απάντηση του CRM.COM.</translation>
    </message>
    <message>
        <source>It is {number}: Sale shows how it stands.</source>
        <extracomment>queue/in-work-hint</extracomment>
        <translation>Είναι η {number}: η Πώληση δείχνει πού βρίσκεται.</translation>
    </message>
    <message>
        <source>It is at CRM.COM</source>
        <extracomment>queue/it-is-at-crm</extracomment>
        <translation>Είναι στο CRM.COM</translation>
    </message>
    <message>
        <source>I saw it at CRM.COM</source>
        <extracomment>queue/it-is-at-crm-confirm</extracomment>
        <translation>Την είδα στο CRM.COM</translation>
    </message>
    <message>
        <source>Say so only if you saw it there with the same total. The till asks no more and never sends it again.</source>
        <extracomment>queue/it-is-at-crm-explained</extracomment>
        <translation>Πείτε το μόνο αν την είδατε εκεί με το ίδιο σύνολο. Το ταμείο δεν ρωτά πια και δεν τη στέλνει ποτέ ξανά.</translation>
    </message>
    <message>
        <source>Is {number} at CRM.COM?</source>
        <extracomment>queue/it-is-at-crm-title</extracomment>
        <translation>Είναι η {number} στο CRM.COM;</translation>
    </message>
    <message>
        <source>Keep in the list</source>
        <extracomment>queue/keep-waiting</extracomment>
        <translation>Να μείνει στη λίστα</translation>
    </message>
    <message>
        <source>Keep without reward</source>
        <extracomment>queue/keep-without-reward</extracomment>
        <translation>Διατήρηση χωρίς ανταμοιβή</translation>
    </message>
    <message>
        <source>Give up the reward</source>
        <extracomment>queue/keep-without-reward-confirm</extracomment>
        <translation>Χωρίς την ανταμοιβή</translation>
    </message>
    <message>
        <source>The sale stays paid. It is not sent any more and the customer earns nothing. This cannot be undone.</source>
        <extracomment>queue/keep-without-reward-explained</extracomment>
        <translation>Η πώληση μένει πληρωμένη. Δεν στέλνεται πια και ο πελάτης δεν κερδίζει τίποτα. Δεν αναιρείται.</translation>
    </message>
    <message>
        <source>Without reward</source>
        <extracomment>queue/keep-without-reward-short</extracomment>
        <translation>Χωρίς ανταμοιβή</translation>
    </message>
    <message>
        <source>Keep {number} without reward?</source>
        <extracomment>queue/keep-without-reward-title</extracomment>
        <translation>Να μείνει η {number} χωρίς ανταμοιβή;</translation>
    </message>
    <message>
        <source>Need a person</source>
        <extracomment>queue/need-a-person</extracomment>
        <translation>Θέλουν απόφαση</translation>
    </message>
    <message>
        <source>Next:</source>
        <extracomment>queue/next</extracomment>
        <translation>Επόμενο:</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <extracomment>queue/nothing</extracomment>
        <translation>Τίποτα δεν περιμένει.</translation>
    </message>
    <message>
        <source>CRM.COM has every purchase of this till.</source>
        <extracomment>queue/nothing-hint</extracomment>
        <translation>Το CRM.COM έχει κάθε αγορά αυτού του ταμείου.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} older ones, sent first</source>
        <extracomment>queue/older; one: and {n} older one, sent first</extracomment>
        <translation>
            <numerusform>και {n} παλαιότερη, στέλνεται πρώτη</numerusform>
            <numerusform>και {n} παλαιότερες, στέλνονται πρώτες</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest first is sent first</source>
        <extracomment>queue/order</extracomment>
        <translation>Οι παλαιότερες στέλνονται πρώτες</translation>
    </message>
    <message>
        <source>Sent, answer awaited</source>
        <extracomment>queue/purchase-being-checked</extracomment>
        <translation>Αναμένεται απάντηση</translation>
    </message>
    <message>
        <source>Choose it to decide</source>
        <extracomment>queue/purchase-needs-a-person</extracomment>
        <translation>Επιλέξτε για απόφαση</translation>
    </message>
    <message>
        <source>CRM.COM said no</source>
        <extracomment>queue/purchase-refused</extracomment>
        <translation>Το CRM.COM είπε όχι</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <extracomment>queue/purchase-waiting</extracomment>
        <translation>Δεν στάλθηκε ακόμη</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>queue/receipt</extracomment>
        <translation>Απόδειξη</translation>
    </message>
    <message>
        <source>Remove from waiting list</source>
        <extracomment>queue/remove</extracomment>
        <translation>Αφαίρεση από τη λίστα</translation>
    </message>
    <message>
        <source>Remove and give money back</source>
        <extracomment>queue/remove-confirm</extracomment>
        <translation>Αφαίρεση και επιστροφή χρημάτων</translation>
    </message>
    <message>
        <source>The sale is cancelled. It was never sent and earns nothing. This cannot be undone.</source>
        <extracomment>queue/remove-explained</extracomment>
        <translation>Η πώληση ακυρώνεται. Δεν στάλθηκε ποτέ και δεν κερδίζει τίποτα. Δεν αναιρείται.</translation>
    </message>
    <message>
        <source>Remove {number}?</source>
        <extracomment>queue/remove-title</extracomment>
        <translation>Αφαίρεση της {number};</translation>
    </message>
    <message>
        <source>Return of goods</source>
        <extracomment>queue/return</extracomment>
        <translation>Επιστροφή ειδών</translation>
    </message>
    <message>
        <source>Wallet return unclear</source>
        <extracomment>queue/return-check</extracomment>
        <translation>Ασαφής επιστροφή ποσού</translation>
    </message>
    <message>
        <source>Rewards waiting for</source>
        <extracomment>queue/rewards-waiting</extracomment>
        <translation>Ανταμοιβές περιμένουν</translation>
    </message>
    <message>
        <source>Cancellation of {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-cancel</extracomment>
        <translation>Ακύρωση της {number}, {customer}, {total}, {state}</translation>
    </message>
    <message>
        <source>Waiting cancellation {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-cancellation</extracomment>
        <translation>Ακύρωση σε αναμονή {number}, {customer}, {total}, {state}</translation>
    </message>
    <message>
        <source>Waiting purchase {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-purchase</extracomment>
        <translation>Αγορά σε αναμονή {number}, {customer}, {total}, {state}</translation>
    </message>
    <message>
        <source>Return of goods {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-return</extracomment>
        <translation>Επιστροφή ειδών {number}, {customer}, {total}, {state}</translation>
    </message>
    <message>
        <source>Wallet return being checked {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-return-check</extracomment>
        <translation>Επιστροφή στο πορτοφόλι υπό έλεγχο {number}, {customer}, {total}, {state}</translation>
    </message>
    <message>
        <source>Waiting wallet return {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-spend-cancellation</extracomment>
        <translation>Επιστροφή στο πορτοφόλι σε αναμονή {number}, {customer}, {total}, {state}</translation>
    </message>
    <message>
        <source>Waiting purchases</source>
        <extracomment>queue/rows</extracomment>
        <translation>Αγορές σε αναμονή</translation>
    </message>
    <message>
        <source>Safe:</source>
        <extracomment>queue/safe</extracomment>
        <translation>Ασφαλή:</translation>
    </message>
    <message>
        <source>Try to send now</source>
        <extracomment>queue/send</extracomment>
        <translation>Αποστολή τώρα</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>queue/send-again</extracomment>
        <translation>Νέα αποστολή</translation>
    </message>
    <message>
        <source>Look and send again</source>
        <extracomment>queue/send-again-confirm</extracomment>
        <translation>Έλεγχος και νέα αποστολή</translation>
    </message>
    <message>
        <source>The till looks once more first. If CRM.COM has it without saying so, it is recorded twice.</source>
        <extracomment>queue/send-again-explained</extracomment>
        <translation>Το ταμείο κοιτά πρώτα άλλη μία φορά. Αν το CRM.COM την έχει χωρίς να το λέει, καταγράφεται δύο φορές.</translation>
    </message>
    <message>
        <source>Send {number} again?</source>
        <extracomment>queue/send-again-title</extracomment>
        <translation>Να σταλεί ξανά η {number};</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>queue/sending</extracomment>
        <translation>Αποστολή…</translation>
    </message>
    <message>
        <source>Wallet is settled</source>
        <extracomment>queue/settled</extracomment>
        <translation>Το πορτοφόλι τακτοποιήθηκε</translation>
    </message>
    <message>
        <source>It is settled</source>
        <extracomment>queue/settled-confirm</extracomment>
        <translation>Τακτοποιήθηκε</translation>
    </message>
    <message>
        <source>The till asked for {amount} back into the wallet and got no answer. The receipt counts it as paid. If CRM.COM shows it as returned, the customer paid that much too little.</source>
        <extracomment>queue/settled-explained</extracomment>
        <translation>Το ταμείο ζήτησε να επιστραφούν {amount} στο πορτοφόλι και δεν πήρε απάντηση. Η απόδειξη τα μετρά ως πληρωμένα. Αν το CRM.COM τα δείχνει επιστραμμένα, ο πελάτης πλήρωσε τόσο λιγότερο.</translation>
    </message>
    <message>
        <source>Is the wallet of {number} settled?</source>
        <extracomment>queue/settled-title</extracomment>
        <translation>Τακτοποιήθηκε η {number};</translation>
    </message>
    <message>
        <source>Wallet return</source>
        <extracomment>queue/spend-cancellation</extracomment>
        <translation>Επιστροφή στο πορτοφόλι</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>queue/state</extracomment>
        <translation>Κατάσταση</translation>
    </message>
    <message numerus="yes">
        <source>{n} purchases, {total}</source>
        <extracomment>queue/sum; one: {n} purchase, {total}</extracomment>
        <translation>
            <numerusform>{n} αγορά, {total}</numerusform>
            <numerusform>{n} αγορές, {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cancellations or returns</source>
        <extracomment>queue/sum-undoing; one: {n} cancellation or return</extracomment>
        <translation>
            <numerusform>{n} ακύρωση ή επιστροφή</numerusform>
            <numerusform>{n} ακυρώσεις ή επιστροφές</numerusform>
        </translation>
    </message>
    <message>
        <source>Test connection</source>
        <extracomment>queue/test</extracomment>
        <translation>Δοκιμή σύνδεσης</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <extracomment>queue/title</extracomment>
        <translation>Προς αποστολή</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>queue/total</extracomment>
        <translation>Σύνολο</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>CRM.COM said: {words}</source>
        <extracomment>receipt/crm-said</extracomment>
        <translation>Το CRM.COM είπε: {words}</translation>
    </message>
    <message>
        <source>{name} earned</source>
        <extracomment>receipt/customer-earned</extracomment>
        <translation>{name}: κέρδισε</translation>
    </message>
    <message>
        <source>Sale done</source>
        <extracomment>receipt/done</extracomment>
        <translation>Η πώληση έγινε</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>receipt/earned</extracomment>
        <translation>Κέρδισε</translation>
    </message>
    <message>
        <source>Reward follows later</source>
        <extracomment>receipt/follows-later</extracomment>
        <translation>Η ανταμοιβή ακολουθεί</translation>
    </message>
    <message>
        <source>It is confirmed as soon as CRM.COM answers</source>
        <extracomment>receipt/follows-later-line</extracomment>
        <translation>Επιβεβαιώνεται μόλις απαντήσει το CRM.COM</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <extracomment>receipt/gift</extracomment>
        <translation>Απόδειξη δώρου</translation>
    </message>
    <message>
        <source>Give change</source>
        <extracomment>receipt/give-change</extracomment>
        <translation>Δώστε ρέστα</translation>
    </message>
    <message>
        <source>New sale</source>
        <extracomment>receipt/new-sale</extracomment>
        <translation>Νέα πώληση</translation>
    </message>
    <message>
        <source>Next:</source>
        <extracomment>receipt/next</extracomment>
        <translation>Επόμενο:</translation>
    </message>
    <message>
        <source>No printer</source>
        <extracomment>receipt/no-printer</extracomment>
        <translation>Χωρίς εκτυπωτή</translation>
    </message>
    <message>
        <source>The receipt is kept on this till</source>
        <extracomment>receipt/no-printer-line</extracomment>
        <translation>Η απόδειξη μένει σε αυτό το ταμείο</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>receipt/not-known</extracomment>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>receipt/pdf</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>receipt/picture</extracomment>
        <translation>εικόνα</translation>
    </message>
    <message>
        <source>Receipt preview</source>
        <extracomment>receipt/preview</extracomment>
        <translation>Προεπισκόπηση απόδειξης</translation>
    </message>
    <message>
        <source>Print again</source>
        <extracomment>receipt/print-again</extracomment>
        <translation>Επανεκτύπωση</translation>
    </message>
    <message>
        <source>New sale, print later</source>
        <extracomment>receipt/print-later</extracomment>
        <translation>Νέα πώληση, εκτύπωση μετά</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <extracomment>receipt/printed</extracomment>
        <translation>Η απόδειξη τυπώθηκε</translation>
    </message>
    <message>
        <source>{printer}, {time}</source>
        <extracomment>receipt/printed-at</extracomment>
        <translation>{printer}, {time}</translation>
    </message>
    <message>
        <source>Printer state: {state}</source>
        <extracomment>receipt/printer-state</extracomment>
        <translation>Κατάσταση εκτυπωτή: {state}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <extracomment>receipt/printing</extracomment>
        <translation>Εκτύπωση…</translation>
    </message>
    <message>
        <source>No reward so far</source>
        <extracomment>receipt/refused</extracomment>
        <translation>Καμία ανταμοιβή ακόμη</translation>
    </message>
    <message>
        <source>The sale is paid. Decide in Waiting to be sent</source>
        <extracomment>receipt/refused-line</extracomment>
        <translation>Η πώληση πληρώθηκε. Αποφασίστε στο «Προς αποστολή»</translation>
    </message>
    <message>
        <source>Safe:</source>
        <extracomment>receipt/safe</extracomment>
        <translation>Ασφαλή:</translation>
    </message>
    <message>
        <source>Save receipt as PDF</source>
        <extracomment>receipt/save-pdf</extracomment>
        <translation>Αποθήκευση απόδειξης ως PDF</translation>
    </message>
    <message>
        <source>Save receipt as picture</source>
        <extracomment>receipt/save-picture</extracomment>
        <translation>Αποθήκευση απόδειξης ως εικόνα</translation>
    </message>
    <message>
        <source>Scanning a product starts the next sale</source>
        <extracomment>receipt/scan-next</extracomment>
        <translation>Η σάρωση προϊόντος ξεκινά την επόμενη πώληση</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>receipt/wallet</extracomment>
        <translation>Πορτοφόλι</translation>
    </message>
    <message>
        <source>Wallet: being read</source>
        <extracomment>receipt/wallet-being-read</extracomment>
        <translation>Πορτοφόλι: διαβάζεται</translation>
    </message>
    <message>
        <source>Wallet: not known</source>
        <extracomment>receipt/wallet-not-known</extracomment>
        <translation>Πορτοφόλι: άγνωστο</translation>
    </message>
    <message>
        <source>Wallet now {amount}</source>
        <extracomment>receipt/wallet-now</extracomment>
        <translation>Πορτοφόλι τώρα {amount}</translation>
    </message>
    <message>
        <source>Without reward</source>
        <extracomment>receipt/without-reward</extracomment>
        <translation>Χωρίς ανταμοιβή</translation>
    </message>
    <message>
        <source>Nothing is earned on this sale</source>
        <extracomment>receipt/without-reward-line</extracomment>
        <translation>Αυτή η πώληση δεν κερδίζει τίποτα</translation>
    </message>
</context>
<context>
    <name>returns</name>
    <message>
        <source>Goods of {number} are returned. Give back {cash} in cash and {card} on the card terminal.</source>
        <extracomment>returns.done-both</extracomment>
        <translation>Επιστράφηκαν είδη της {number}. Επιστρέψτε {cash} σε μετρητά και {card} στο τερματικό καρτών.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. Give back {cash} in cash and {card} on the card terminal. {lost} of discount was not given again.</source>
        <extracomment>returns.done-both-lost</extracomment>
        <translation>Επιστράφηκαν είδη της {number}. Επιστρέψτε {cash} σε μετρητά και {card} στο τερματικό καρτών. Έκπτωση {lost} δεν δόθηκε ξανά.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. Give back {amount} on the card terminal.</source>
        <extracomment>returns.done-card</extracomment>
        <translation>Επιστράφηκαν είδη της {number}. Επιστρέψτε {amount} στο τερματικό καρτών.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. Give back {amount} on the card terminal. {lost} of discount was not given again.</source>
        <extracomment>returns.done-card-lost</extracomment>
        <translation>Επιστράφηκαν είδη της {number}. Επιστρέψτε {amount} στο τερματικό καρτών. Έκπτωση {lost} δεν δόθηκε ξανά.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. Give back {amount} in cash.</source>
        <extracomment>returns.done-cash</extracomment>
        <translation>Επιστράφηκαν είδη της {number}. Επιστρέψτε {amount} σε μετρητά.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. Give back {amount} in cash. {lost} of discount was not given again.</source>
        <extracomment>returns.done-cash-lost</extracomment>
        <translation>Επιστράφηκαν είδη της {number}. Επιστρέψτε {amount} σε μετρητά. Έκπτωση {lost} δεν δόθηκε ξανά.</translation>
    </message>
    <message>
        <source>{amount} for goods of {number} is kept. Sell the other goods, then press Exchange on Payment.</source>
        <extracomment>returns.done-exchange</extracomment>
        <translation>{amount} για είδη της {number} κρατήθηκαν. Πουλήστε τα άλλα είδη και μετά πατήστε Αλλαγή ειδών στην Πληρωμή.</translation>
    </message>
    <message>
        <source>{amount} for goods of {number} is kept: {lost} of discount was not given again. Press Exchange on Payment.</source>
        <extracomment>returns.done-exchange-lost</extracomment>
        <translation>{amount} για είδη της {number} κρατήθηκαν: έκπτωση {lost} δεν δόθηκε ξανά. Πατήστε Αλλαγή ειδών στην Πληρωμή.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. There is nothing to give back.</source>
        <extracomment>returns.done-nothing</extracomment>
        <translation>Επιστράφηκαν είδη της {number}. Δεν επιστρέφονται χρήματα.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. There is nothing to give back: {lost} of discount was not given again.</source>
        <extracomment>returns.done-nothing-lost</extracomment>
        <translation>Επιστράφηκαν είδη της {number}. Δεν επιστρέφονται χρήματα: έκπτωση {lost} δεν δόθηκε ξανά.</translation>
    </message>
    <message>
        <source>{number} was not returned. The purchase is unchanged. Return the goods again.</source>
        <extracomment>returns.not-done</extracomment>
        <translation>Η επιστροφή της {number} δεν έγινε. Η αγορά μένει όπως είναι. Κάντε ξανά την επιστροφή.</translation>
    </message>
    <message>
        <source>{number} needs a person: what is kept is not recorded. {words}</source>
        <extracomment>returns.not-recorded</extracomment>
        <translation>Η {number} θέλει απόφαση: ό,τι κρατά ο πελάτης δεν καταγράφηκε. {words}</translation>
    </message>
    <message>
        <source>{amount} is to be collected for {number}, or let go.</source>
        <extracomment>returns.owed</extracomment>
        <translation>Πρέπει να εισπραχθούν {amount} για την {number}, ή να διαγραφούν.</translation>
    </message>
    <message>
        <source>CRM.COM did not cancel {number}: {words} The purchase is unchanged.</source>
        <extracomment>returns.refused</extracomment>
        <translation>Το CRM.COM δεν ακύρωσε την {number}: {words} Η αγορά μένει όπως είναι.</translation>
    </message>
    <message>
        <source>{number} needs a person: CRM.COM does not show whether what is kept is recorded. {words}</source>
        <extracomment>returns.rest-not-known</extracomment>
        <translation>Η {number} θέλει απόφαση: το CRM.COM δεν δείχνει αν καταγράφηκε ό,τι κρατά ο πελάτης. {words}</translation>
    </message>
    <message>
        <source>Goods of {number} are being returned. Give nothing back before it is done.</source>
        <extracomment>returns.under-way</extracomment>
        <translation>Επιστρέφονται είδη της {number}. Μην επιστρέψετε χρήματα πριν ολοκληρωθεί.</translation>
    </message>
    <message>
        <source>Money back, about</source>
        <extracomment>returns/about</extracomment>
        <translation>Επιστροφή χρημάτων, περίπου</translation>
    </message>
    <message>
        <source>All of it comes back already</source>
        <extracomment>returns/all-back</extracomment>
        <translation>Επιστρέφεται ήδη ολόκληρη η ποσότητα</translation>
    </message>
    <message>
        <source>CRM.COM has another purchase under this number. Nothing was changed. See the address in Settings.</source>
        <extracomment>returns/another</extracomment>
        <translation>Το CRM.COM έχει άλλη αγορά με αυτόν τον αριθμό. Δεν άλλαξε τίποτα. Δείτε τη διεύθυνση στις Ρυθμίσεις.</translation>
    </message>
    <message>
        <source>Ask CRM.COM again</source>
        <extracomment>returns/ask-crm-com-again</extracomment>
        <translation>Ρωτήστε ξανά το CRM.COM</translation>
    </message>
    <message>
        <source>CRM.COM does not answer. The purchase is unchanged. Try again later.</source>
        <extracomment>returns/away</extracomment>
        <translation>Το CRM.COM δεν απαντά. Η αγορά μένει όπως είναι. Δοκιμάστε αργότερα.</translation>
    </message>
    <message>
        <source>Return some goods</source>
        <extracomment>returns/button</extracomment>
        <translation>Επιστροφή ορισμένων ειδών</translation>
    </message>
    <message>
        <source>CRM.COM does not show whether it cancelled the purchase. No money has moved. Look at CRM.COM, then say how it stands there.</source>
        <extracomment>returns/cancel-not-known-explained</extracomment>
        <translation>Το CRM.COM δεν δείχνει αν ακύρωσε την αγορά. Δεν μετακινήθηκαν χρήματα. Κοιτάξτε στο CRM.COM και πείτε πώς είναι εκεί.</translation>
    </message>
    <message>
        <source>Is {number} cancelled?</source>
        <extracomment>returns/cancel-not-known-title</extracomment>
        <translation>Ακυρώθηκε η {number};</translation>
    </message>
    <message>
        <source>It was cancelled at CRM.COM already. Give nothing back here.</source>
        <extracomment>returns/cancelled-already</extracomment>
        <translation>Ακυρώθηκε ήδη στο CRM.COM. Μην επιστρέψετε χρήματα εδώ.</translation>
    </message>
    <message>
        <source>Collect {amount}</source>
        <extracomment>returns/collect</extracomment>
        <translation>Είσπραξη {amount}</translation>
    </message>
    <message>
        <source>Collect {amount} by card</source>
        <extracomment>returns/collect-card</extracomment>
        <translation>Είσπραξη {amount} με κάρτα</translation>
    </message>
    <message>
        <source>Return goods and give money back</source>
        <extracomment>returns/confirm</extracomment>
        <translation>Επιστροφή ειδών και χρημάτων</translation>
    </message>
    <message>
        <source>CRM.COM gave less for what is kept than before. The goods are taken back; collect the difference, or let it go.</source>
        <extracomment>returns/debt-explained</extracomment>
        <translation>Για όσα κρατά ο πελάτης το CRM.COM έδωσε λιγότερα από πριν. Τα είδη επιστράφηκαν· εισπράξτε τη διαφορά ή διαγράψτε την.</translation>
    </message>
    <message>
        <source>{amount} to collect for {number}</source>
        <extracomment>returns/debt-title</extracomment>
        <translation>Προς είσπραξη {amount} για την {number}</translation>
    </message>
    <message>
        <source>Money back</source>
        <extracomment>returns/exactly</extracomment>
        <translation>Επιστροφή χρημάτων</translation>
    </message>
    <message>
        <source>Exchange</source>
        <extracomment>returns/exchange</extracomment>
        <translation>Αλλαγή ειδών</translation>
    </message>
    <message>
        <source>CRM.COM cancels the purchase and records what is kept anew. Award dates, used vouchers and offers that count once may change: its answers decide.</source>
        <extracomment>returns/explained</extracomment>
        <translation>Το CRM.COM ακυρώνει την αγορά και καταγράφει ξανά τα υπόλοιπα. Ημερομηνίες ανταμοιβών, κουπόνια και προσφορές ίσως αλλάξουν: το αποφασίζει εκείνο.</translation>
    </message>
    <message>
        <source>Sold without a reward: CRM.COM is not asked. This cannot be undone.</source>
        <extracomment>returns/explained-alone</extracomment>
        <translation>Πουλήθηκε χωρίς ανταμοιβή: το CRM.COM δεν ρωτάται. Δεν αναιρείται.</translation>
    </message>
    <message>
        <source>Goods that come back</source>
        <extracomment>returns/goods</extracomment>
        <translation>Είδη που επιστρέφονται</translation>
    </message>
    <message>
        <source>Goods back, less {off} discount</source>
        <extracomment>returns/goods-less</extracomment>
        <translation>Είδη πίσω, μείον έκπτωση {off}</translation>
    </message>
    <message>
        <source>It is at CRM.COM</source>
        <extracomment>returns/it-is-at-crm-com</extracomment>
        <translation>Είναι στο CRM.COM</translation>
    </message>
    <message>
        <source>It is cancelled</source>
        <extracomment>returns/it-is-cancelled</extracomment>
        <translation>Ακυρώθηκε</translation>
    </message>
    <message>
        <source>It is not cancelled</source>
        <extracomment>returns/it-is-not-cancelled</extracomment>
        <translation>Δεν ακυρώθηκε</translation>
    </message>
    <message>
        <source>Keep purchase</source>
        <extracomment>returns/keep</extracomment>
        <translation>Διατήρηση αγοράς</translation>
    </message>
    <message>
        <source>Keep without reward</source>
        <extracomment>returns/keep-without-reward</extracomment>
        <translation>Διατήρηση χωρίς ανταμοιβή</translation>
    </message>
    <message>
        <source>Return line {place}: {product}</source>
        <extracomment>returns/line</extracomment>
        <translation>Επιστροφή γραμμής {place}: {product}</translation>
    </message>
    <message>
        <source>Goods to return</source>
        <extracomment>returns/lines</extracomment>
        <translation>Είδη προς επιστροφή</translation>
    </message>
    <message>
        <source>Discount not given again</source>
        <extracomment>returns/lost</extracomment>
        <translation>Έκπτωση που δεν δόθηκε ξανά</translation>
    </message>
    <message>
        <source>Nothing of it comes back so far</source>
        <extracomment>returns/none-back</extracomment>
        <translation>Δεν επιστρέφεται τίποτα ακόμη</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>returns/not-known</extracomment>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>Choose a line of several pieces first</source>
        <extracomment>returns/not-split</extracomment>
        <translation>Επιλέξτε πρώτα γραμμή με πολλά τεμάχια</translation>
    </message>
    <message>
        <source>Choose the goods that come back</source>
        <extracomment>returns/nothing-back</extracomment>
        <translation>Επιλέξτε τα είδη που επιστρέφονται</translation>
    </message>
    <message>
        <source>No purchase is chosen</source>
        <extracomment>returns/nothing-chosen</extracomment>
        <translation>Δεν έχει επιλεγεί αγορά</translation>
    </message>
    <message>
        <source>{sold} sold</source>
        <extracomment>returns/nothing-of</extracomment>
        <translation>Πουλήθηκαν {sold}</translation>
    </message>
    <message>
        <source>No money goes back that another sale could be paid with</source>
        <extracomment>returns/nothing-to-exchange</extracomment>
        <translation>Δεν επιστρέφονται χρήματα για να πληρωθεί άλλη πώληση</translation>
    </message>
    <message>
        <source>Return one less</source>
        <extracomment>returns/one-less</extracomment>
        <translation>Επιστροφή ενός λιγότερου</translation>
    </message>
    <message>
        <source>one less</source>
        <extracomment>returns/one-less-short</extracomment>
        <translation>ένα λιγότερο</translation>
    </message>
    <message>
        <source>Return one more</source>
        <extracomment>returns/one-more</extracomment>
        <translation>Επιστροφή ενός ακόμη</translation>
    </message>
    <message>
        <source>one more</source>
        <extracomment>returns/one-more-short</extracomment>
        <translation>ένα ακόμη</translation>
    </message>
    <message>
        <source>To collect</source>
        <extracomment>returns/owes</extracomment>
        <translation>Προς είσπραξη</translation>
    </message>
    <message>
        <source>To collect, about</source>
        <extracomment>returns/owes-about</extracomment>
        <translation>Προς είσπραξη, περίπου</translation>
    </message>
    <message>
        <source>CRM.COM says no: {words} The purchase is unchanged.</source>
        <extracomment>returns/refused</extracomment>
        <translation>Το CRM.COM είπε όχι: {words} Η αγορά μένει όπως είναι.</translation>
    </message>
    <message>
        <source>CRM.COM cancelled the purchase, but does not show whether it has what the customer keeps. No money has moved. Look at CRM.COM. If it is there and CRM.COM still does not show it, nothing comes off its price here.</source>
        <extracomment>returns/rest-not-known-explained</extracomment>
        <translation>Το CRM.COM ακύρωσε την αγορά, αλλά δεν δείχνει αν έχει όσα κρατά ο πελάτης. Δεν μετακινήθηκαν χρήματα. Κοιτάξτε στο CRM.COM. Αν είναι εκεί και το CRM.COM ακόμη δεν τα δείχνει, εδώ δεν αφαιρείται τίποτα από την τιμή τους.</translation>
    </message>
    <message>
        <source>{number}: is what is kept recorded?</source>
        <extracomment>returns/rest-not-known-title</extracomment>
        <translation>{number}: καταγράφηκαν όσα κρατά;</translation>
    </message>
    <message>
        <source>Its cancellation is being checked. Nothing is sent twice.</source>
        <extracomment>returns/return-being-checked</extracomment>
        <translation>Η ακύρωσή της ελέγχεται. Τίποτα δεν στέλνεται δύο φορές.</translation>
    </message>
    <message>
        <source>It is cancelled already</source>
        <extracomment>returns/return-cancelled</extracomment>
        <translation>Έχει ήδη ακυρωθεί</translation>
    </message>
    <message>
        <source>Not sold at this till: it can only be cancelled whole</source>
        <extracomment>returns/return-elsewhere</extracomment>
        <translation>Δεν πουλήθηκε σε αυτό το ταμείο: ακυρώνεται μόνο ολόκληρη</translation>
    </message>
    <message>
        <source>The shop keeps this customer no longer: it can only be cancelled whole</source>
        <extracomment>returns/return-forgotten</extracomment>
        <translation>Το κατάστημα δεν έχει πια αυτόν τον πελάτη: ακυρώνεται μόνο ολόκληρη</translation>
    </message>
    <message>
        <source>CRM.COM's number of it is not known here</source>
        <extracomment>returns/return-no-number</extracomment>
        <translation>Ο αριθμός της στο CRM.COM δεν είναι γνωστός εδώ</translation>
    </message>
    <message>
        <source>CRM.COM must answer to return goods</source>
        <extracomment>returns/return-offline</extracomment>
        <translation>Για επιστροφή ειδών πρέπει να απαντά το CRM.COM</translation>
    </message>
    <message>
        <source>Goods of it came back already: what is kept is a purchase of its own</source>
        <extracomment>returns/return-returned</extracomment>
        <translation>Επιστράφηκαν ήδη είδη της: όσα έμειναν είναι ξεχωριστή αγορά</translation>
    </message>
    <message>
        <source>Goods of it are being returned</source>
        <extracomment>returns/return-under-way</extracomment>
        <translation>Επιστρέφονται είδη της</translation>
    </message>
    <message>
        <source>It is not settled yet: see Waiting to be sent</source>
        <extracomment>returns/return-waiting</extracomment>
        <translation>Δεν έχει τακτοποιηθεί ακόμη: δείτε «Προς αποστολή»</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>returns/send-again</extracomment>
        <translation>Νέα αποστολή</translation>
    </message>
    <message>
        <source>{back} of {sold} back, {total}</source>
        <extracomment>returns/some-of</extracomment>
        <translation>{back} από {sold} πίσω, {total}</translation>
    </message>
    <message>
        <source>The purchase is cancelled at CRM.COM. No money has moved. Send what the customer keeps again, or let her keep it without reward.</source>
        <extracomment>returns/stuck-explained</extracomment>
        <translation>Η αγορά ακυρώθηκε στο CRM.COM. Δεν μετακινήθηκαν χρήματα. Στείλτε ξανά όσα κρατά ο πελάτης ή αφήστε τα χωρίς ανταμοιβή.</translation>
    </message>
    <message>
        <source>{number}: what is kept is not recorded</source>
        <extracomment>returns/stuck-title</extracomment>
        <translation>{number}: όσα κρατά ο πελάτης δεν καταγράφηκαν</translation>
    </message>
    <message>
        <source>CRM.COM said: {words}</source>
        <extracomment>returns/stuck-words</extracomment>
        <translation>Το CRM.COM είπε: {words}</translation>
    </message>
    <message>
        <source>Return goods of {number}</source>
        <extracomment>returns/title</extracomment>
        <translation>Επιστροφή ειδών της {number}</translation>
    </message>
    <message>
        <source>Asking CRM.COM what it comes to…</source>
        <extracomment>returns/under-way</extracomment>
        <translation>Ερώτηση στο CRM.COM για το ποσό…</translation>
    </message>
    <message>
        <source>Waive {amount}</source>
        <extracomment>returns/waive</extracomment>
        <translation>Διαγραφή οφειλής {amount}</translation>
    </message>
</context>
<context>
    <name>sale</name>
    <message>
        <source>Customer is now {customer}</source>
        <extracomment>sale.customer-is-now</extracomment>
        <translation>Πελάτης τώρα: {customer}</translation>
    </message>
    <message numerus="yes">
        <source>{n} items removed</source>
        <extracomment>sale.emptied; one: {n} item removed</extracomment>
        <translation>
            <numerusform>Αφαιρέθηκε {n} τεμάχιο</numerusform>
            <numerusform>Αφαιρέθηκαν {n} τεμάχια</numerusform>
        </translation>
    </message>
    <message>
        <source>What the customer earns shows here while you scan.</source>
        <extracomment>sale.explain.empty</extracomment>
        <translation>Εδώ φαίνεται τι κερδίζει ο πελάτης όσο σαρώνετε.</translation>
    </message>
    <message>
        <source>Scan the card or app code at any time. Selling goes on without it.</source>
        <extracomment>sale.explain.no-customer</extracomment>
        <translation>Σαρώστε την κάρτα ή τον κωδικό της εφαρμογής όποτε θέλετε. Η πώληση προχωρά και χωρίς.</translation>
    </message>
    <message>
        <source>The reward cannot be shown now. It is still given when the sale is recorded.</source>
        <extracomment>sale.explain.not-available</extracomment>
        <translation>Η ανταμοιβή δεν φαίνεται τώρα. Δίνεται όμως όταν καταγραφεί η πώληση.</translation>
    </message>
    <message>
        <source>The purchase is kept on this till and sent when CRM.COM answers. Its reward is worked out then.</source>
        <extracomment>sale.explain.offline</extracomment>
        <translation>Η αγορά μένει στο ταμείο και στέλνεται όταν απαντήσει το CRM.COM. Τότε υπολογίζεται και η ανταμοιβή.</translation>
    </message>
    <message>
        <source>Reward follows later</source>
        <extracomment>sale.follows-later.title</extracomment>
        <translation>Η ανταμοιβή ακολουθεί</translation>
    </message>
    <message>
        <source>{amount} of an earlier sale is to be given back</source>
        <extracomment>sale.give-back</extracomment>
        <translation>Επιστρέφονται {amount} από προηγούμενη πώληση</translation>
    </message>
    <message>
        <source>Goods without barcode</source>
        <extracomment>sale.goods-without-barcode, sale/goods-without</extracomment>
        <translation>Είδος χωρίς barcode</translation>
    </message>
    <message>
        <source>Starts with the first product</source>
        <extracomment>sale.hint.empty</extracomment>
        <translation>Ξεκινά με το πρώτο προϊόν</translation>
    </message>
    <message>
        <source>Identify a customer to see the reward</source>
        <extracomment>sale.hint.no-customer</extracomment>
        <translation>Αναγνωρίστε πελάτη για την ανταμοιβή</translation>
    </message>
    <message>
        <source>Not known now</source>
        <extracomment>sale.hint.not-available</extracomment>
        <translation>Άγνωστο τώρα</translation>
    </message>
    <message>
        <source>No preview while offline</source>
        <extracomment>sale.hint.offline</extracomment>
        <translation>Χωρίς προεπισκόπηση εκτός σύνδεσης</translation>
    </message>
    <message>
        <source>Live, up to date</source>
        <extracomment>sale.hint.up-to-date</extracomment>
        <translation>Ζωντανά, ενημερωμένο</translation>
    </message>
    <message>
        <source>Asking CRM.COM…</source>
        <extracomment>sale.hint.updating, sale.spend.asking</extracomment>
        <translation>Ερώτηση στο CRM.COM…</translation>
    </message>
    <message numerus="yes">
        <source>For {n} items, updating…</source>
        <extracomment>sale.hint.updating-items; one: For {n} item, updating…</extracomment>
        <translation>
            <numerusform>Για {n} τεμάχιο, ενημέρωση…</numerusform>
            <numerusform>Για {n} τεμάχια, ενημέρωση…</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted once. Weigh or scan each of the others.</source>
        <extracomment>sale.not-multiplied</extracomment>
        <translation>Μετρήθηκε μία φορά. Ζυγίστε ή σαρώστε καθένα από τα υπόλοιπα.</translation>
    </message>
    <message>
        <source>{product} removed</source>
        <extracomment>sale.removed</extracomment>
        <translation>Αφαιρέθηκε: {product}</translation>
    </message>
    <message>
        <source>Blocked for this customer</source>
        <extracomment>sale.spend.blocked</extracomment>
        <translation>Κλειδωμένη για αυτόν τον πελάτη</translation>
    </message>
    <message>
        <source>Needs a customer</source>
        <extracomment>sale.spend.needs-customer</extracomment>
        <translation>Χρειάζεται πελάτης</translation>
    </message>
    <message>
        <source>Needs a product</source>
        <extracomment>sale.spend.needs-product</extracomment>
        <translation>Χρειάζεται προϊόν</translation>
    </message>
    <message>
        <source>Not known for this purchase now</source>
        <extracomment>sale.spend.no-preview</extracomment>
        <translation>Άγνωστη για αυτή την αγορά τώρα</translation>
    </message>
    <message>
        <source>Not on this purchase</source>
        <extracomment>sale.spend.not-allowed</extracomment>
        <translation>Όχι σε αυτή την αγορά</translation>
    </message>
    <message>
        <source>Nothing can be spent</source>
        <extracomment>sale.spend.nothing</extracomment>
        <translation>Δεν υπάρχει ποσό για εξαργύρωση</translation>
    </message>
    <message>
        <source>Not while offline</source>
        <extracomment>sale.spend.offline</extracomment>
        <translation>Όχι εκτός σύνδεσης</translation>
    </message>
    <message>
        <source>Will earn</source>
        <extracomment>sale.will-earn.title, sale/will-earn</extracomment>
        <translation>Θα κερδίσει</translation>
    </message>
    <message>
        <source>{n} above</source>
        <extracomment>sale/above</extracomment>
        <translation>{n} πιο πάνω</translation>
    </message>
    <message>
        <source>Add to basket</source>
        <extracomment>sale/add</extracomment>
        <translation>Προσθήκη στο καλάθι</translation>
    </message>
    <message>
        <source>Add weighed product</source>
        <extracomment>sale/add-weighed</extracomment>
        <translation>Προσθήκη ζυγισμένου</translation>
    </message>
    <message>
        <source>All quick keys</source>
        <extracomment>sale/all-keys</extracomment>
        <translation>Όλα τα γρήγορα πλήκτρα</translation>
    </message>
    <message>
        <source>All keys</source>
        <extracomment>sale/all-keys-short</extracomment>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>or the customer’s card, in any order</source>
        <extracomment>sale/any-order</extracomment>
        <translation>ή την κάρτα του πελάτη, με όποια σειρά</translation>
    </message>
    <message>
        <source>Spent automatically</source>
        <extracomment>sale/automatic</extracomment>
        <translation>Αυτόματη εξαργύρωση</translation>
    </message>
    <message>
        <source>Back to basket</source>
        <extracomment>sale/back</extracomment>
        <translation>Πίσω στο καλάθι</translation>
    </message>
    <message>
        <source>Basket</source>
        <extracomment>sale/basket</extracomment>
        <translation>Καλάθι</translation>
    </message>
    <message>
        <source>Can be spent</source>
        <extracomment>sale/can-be-spent</extracomment>
        <translation>Για εξαργύρωση</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>sale/change</extracomment>
        <translation>Αλλαγή</translation>
    </message>
    <message>
        <source>Change customer</source>
        <extracomment>sale/change-customer</extracomment>
        <translation>Αλλαγή πελάτη</translation>
    </message>
    <message>
        <source>Discard parked basket</source>
        <extracomment>sale/discard</extracomment>
        <translation>Διαγραφή κρατημένου καλαθιού</translation>
    </message>
    <message numerus="yes">
        <source>Discard {n} items</source>
        <extracomment>sale/discard-items; one: Discard {n} item</extracomment>
        <translation>
            <numerusform>Διαγραφή {n} τεμαχίου</numerusform>
            <numerusform>Διαγραφή {n} τεμαχίων</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>sale/discard-short</extracomment>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>sale/dismiss</extracomment>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>{price} each · VAT {rate}%</source>
        <extracomment>sale/each</extracomment>
        <translation>{price} το ένα · ΦΠΑ {rate}%</translation>
    </message>
    <message>
        <source>Show earlier lines</source>
        <extracomment>sale/earlier</extracomment>
        <translation>Προηγούμενες γραμμές</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>sale/empty</extracomment>
        <translation>άδειο</translation>
    </message>
    <message>
        <source>Empty basket</source>
        <extracomment>sale/empty-basket</extracomment>
        <translation>Άδειασμα</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <extracomment>sale/give-back</extracomment>
        <translation>Επιστροφή {amount}</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>sale/goods</extracomment>
        <translation>Είδη</translation>
    </message>
    <message>
        <source>Found {product}, {price}</source>
        <extracomment>sale/hit</extracomment>
        <translation>Βρέθηκε {product}, {price}</translation>
    </message>
    <message>
        <source>Products found</source>
        <extracomment>sale/hits</extracomment>
        <translation>Προϊόντα που βρέθηκαν</translation>
    </message>
    <message>
        <source>Identify customer</source>
        <extracomment>sale/identify</extracomment>
        <translation>Αναγνώριση πελάτη</translation>
    </message>
    <message>
        <source>Instant discount</source>
        <extracomment>sale/instant</extracomment>
        <translation>Άμεση έκπτωση</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>sale/items; one: {n} item</extracomment>
        <translation>
            <numerusform>{n} τεμάχιο</numerusform>
            <numerusform>{n} τεμάχια</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep basket</source>
        <extracomment>sale/keep-basket</extracomment>
        <translation>Διατήρηση καλαθιού</translation>
    </message>
    <message>
        <source>Keep parked basket</source>
        <extracomment>sale/keep-parked</extracomment>
        <translation>Διατήρηση κρατημένου καλαθιού</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>sale/keep-parked-short</extracomment>
        <translation>Διατήρηση</translation>
    </message>
    <message>
        <source>Quick keys by group</source>
        <extracomment>sale/key-groups</extracomment>
        <translation>Γρήγορα πλήκτρα ανά ομάδα</translation>
    </message>
    <message>
        <source>kg</source>
        <extracomment>sale/kg</extracomment>
        <translation>kg</translation>
    </message>
    <message>
        <source>Line {place}: {product}, {quantity}, {total}</source>
        <extracomment>sale/line</extracomment>
        <translation>Γραμμή {place}: {product}, {quantity}, {total}</translation>
    </message>
    <message>
        <source>Line {place}: {product}, {weight} kg, {total}</source>
        <extracomment>sale/line-kg</extracomment>
        <translation>Γραμμή {place}: {product}, {weight} kg, {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines above</source>
        <extracomment>sale/lines-above; one: {n} line above</extracomment>
        <translation>
            <numerusform>{n} γραμμή πιο πάνω</numerusform>
            <numerusform>{n} γραμμές πιο πάνω</numerusform>
        </translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>sale/more-vouchers</extracomment>
        <translation>και {n} ακόμη</translation>
    </message>
    <message>
        <source>No customer</source>
        <extracomment>sale/no-customer</extracomment>
        <translation>Χωρίς πελάτη</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or the code.</source>
        <extracomment>sale/no-hits</extracomment>
        <translation>Δεν βρέθηκε τίποτα. Δοκιμάστε λιγότερα γράμματα ή τον κωδικό.</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <extracomment>sale/nobody</extracomment>
        <translation>Χωρίς πελάτη</translation>
    </message>
    <message>
        <source>Choose a parked basket first</source>
        <extracomment>sale/none-chosen</extracomment>
        <translation>Επιλέξτε πρώτα ένα κρατημένο καλάθι</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>sale/not-known</extracomment>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>{figure} (not while offline)</source>
        <extracomment>sale/not-offline</extracomment>
        <translation>{figure} (όχι εκτός σύνδεσης)</translation>
    </message>
    <message>
        <source>Nothing found for {code}. Nothing was added.</source>
        <extracomment>sale/nothing-found</extracomment>
        <translation>Δεν βρέθηκε τίποτα για {code}. Δεν προστέθηκε τίποτα.</translation>
    </message>
    <message>
        <source>The basket is empty</source>
        <extracomment>sale/nothing-in-it</extracomment>
        <translation>Το καλάθι είναι άδειο</translation>
    </message>
    <message>
        <source>No basket is parked.</source>
        <extracomment>sale/nothing-parked</extracomment>
        <translation>Κανένα κρατημένο καλάθι.</translation>
    </message>
    <message>
        <source>Park keeps a basket while you serve somebody else.</source>
        <extracomment>sale/nothing-parked-hint</extracomment>
        <translation>Η «Κράτηση» φυλάει ένα καλάθι όσο εξυπηρετείτε άλλον.</translation>
    </message>
    <message>
        <source>Nothing is typed yet</source>
        <extracomment>sale/nothing-typed</extracomment>
        <translation>Δεν πληκτρολογήθηκε τίποτα ακόμη</translation>
    </message>
    <message>
        <source>One less</source>
        <extracomment>sale/one-less</extracomment>
        <translation>Ένα λιγότερο</translation>
    </message>
    <message>
        <source>One more</source>
        <extracomment>sale/one-more</extracomment>
        <translation>Ένα ακόμη</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <extracomment>sale/open-drawer</extracomment>
        <translation>Άνοιγμα συρταριού</translation>
    </message>
    <message>
        <source>Open purchase {number}</source>
        <extracomment>sale/open-purchase</extracomment>
        <translation>Άνοιγμα αγοράς {number}</translation>
    </message>
    <message>
        <source>{figure} (paid back later)</source>
        <extracomment>sale/paid-back</extracomment>
        <translation>{figure} (θα επιστραφεί)</translation>
    </message>
    <message>
        <source>Park basket</source>
        <extracomment>sale/park</extracomment>
        <translation>Κράτηση καλαθιού</translation>
    </message>
    <message>
        <source>Park</source>
        <extracomment>sale/park-short</extracomment>
        <translation>Κράτηση</translation>
    </message>
    <message>
        <source>Parked baskets</source>
        <extracomment>sale/parked</extracomment>
        <translation>Κρατημένα καλάθια</translation>
    </message>
    <message>
        <source>Baskets parked on this till</source>
        <extracomment>sale/parked-list</extracomment>
        <translation>Καλάθια που κρατά αυτό το ταμείο</translation>
    </message>
    <message numerus="yes">
        <source>Parked basket {at}, {n} items</source>
        <extracomment>sale/parked-row; one: Parked basket {at}, {n} item</extracomment>
        <translation>
            <numerusform>Κρατημένο καλάθι {at}, {n} τεμάχιο</numerusform>
            <numerusform>Κρατημένο καλάθι {at}, {n} τεμάχια</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parked basket {at}, {n} items, {customer}</source>
        <extracomment>sale/parked-row-customer; one: Parked basket {at}, {n} item, {customer}</extracomment>
        <translation>
            <numerusform>Κρατημένο καλάθι {at}, {n} τεμάχιο, {customer}</numerusform>
            <numerusform>Κρατημένο καλάθι {at}, {n} τεμάχια, {customer}</numerusform>
        </translation>
    </message>
    <message>
        <source>Parked</source>
        <extracomment>sale/parked-short</extracomment>
        <translation>Κρατημένα</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>sale/pay</extracomment>
        <translation>Πληρωμή</translation>
    </message>
    <message>
        <source>Preview state: {state}</source>
        <extracomment>sale/preview-state</extracomment>
        <translation>Προεπισκόπηση: {state}</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>sale/price</extracomment>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>{price} / kg</source>
        <extracomment>sale/price-per-kg</extracomment>
        <translation>{price} / kg</translation>
    </message>
    <message>
        <source>Quantity: {quantity}</source>
        <extracomment>sale/quantity</extracomment>
        <translation>Ποσότητα: {quantity}</translation>
    </message>
    <message>
        <source>Quick key {product}</source>
        <extracomment>sale/quick-key</extracomment>
        <translation>Γρήγορο πλήκτρο {product}</translation>
    </message>
    <message>
        <source>That is receipt {number}. Nothing was added.</source>
        <extracomment>sale/receipt-scanned</extracomment>
        <translation>Αυτή είναι η απόδειξη {number}. Δεν προστέθηκε τίποτα.</translation>
    </message>
    <message>
        <source>Remove line</source>
        <extracomment>sale/remove</extracomment>
        <translation>Αφαίρεση γραμμής</translation>
    </message>
    <message numerus="yes">
        <source>Remove all {n} items</source>
        <extracomment>sale/remove-all; one: Remove {n} item</extracomment>
        <translation>
            <numerusform>Αφαίρεση {n} τεμαχίου</numerusform>
            <numerusform>Αφαίρεση και των {n} τεμαχίων</numerusform>
        </translation>
    </message>
    <message>
        <source>Reward preview</source>
        <extracomment>sale/reward</extracomment>
        <translation>Προεπισκόπηση ανταμοιβής</translation>
    </message>
    <message>
        <source>Scan a card at any time</source>
        <extracomment>sale/scan-card</extracomment>
        <translation>Κάρτα όποτε θέλετε</translation>
    </message>
    <message>
        <source>Scan the first product</source>
        <extracomment>sale/scan-first</extracomment>
        <translation>Σαρώστε το πρώτο προϊόν</translation>
    </message>
    <message>
        <source>Search or scan a product</source>
        <extracomment>sale/search</extracomment>
        <translation>Αναζήτηση ή σάρωση προϊόντος</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <extracomment>sale/search-hint</extracomment>
        <translation>Αναζήτηση ή σάρωση</translation>
    </message>
    <message>
        <source>{quantity} × {price} · VAT {rate}%</source>
        <extracomment>sale/several</extracomment>
        <translation>{quantity} × {price} · ΦΠΑ {rate}%</translation>
    </message>
    <message>
        <source>Nothing has these words. Similar products:</source>
        <extracomment>sale/similar</extracomment>
        <translation>Τίποτα με αυτές τις λέξεις. Παρόμοια προϊόντα:</translation>
    </message>
    <message>
        <source>Spend wallet money</source>
        <extracomment>sale/spend</extracomment>
        <translation>Εξαργύρωση ποσού</translation>
    </message>
    <message>
        <source>no customer</source>
        <extracomment>sale/state-empty, sale/state-no-customer</extracomment>
        <translation>χωρίς πελάτη</translation>
    </message>
    <message>
        <source>not available</source>
        <extracomment>sale/state-not-available</extracomment>
        <translation>μη διαθέσιμη</translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>sale/state-offline</extracomment>
        <translation>εκτός σύνδεσης</translation>
    </message>
    <message>
        <source>up to date</source>
        <extracomment>sale/state-up-to-date</extracomment>
        <translation>ενημερωμένη</translation>
    </message>
    <message>
        <source>updating</source>
        <extracomment>sale/state-updating</extracomment>
        <translation>ενημερώνεται</translation>
    </message>
    <message>
        <source>Take up</source>
        <extracomment>sale/take-up</extracomment>
        <translation>Ανάκληση</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>sale/to-pay</extracomment>
        <translation>Πληρωτέο</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>sale/totals</extracomment>
        <translation>Σύνολα</translation>
    </message>
    <message>
        <source>Type a name, or a code and Enter.</source>
        <extracomment>sale/type</extracomment>
        <translation>Πληκτρολογήστε όνομα, ή κωδικό και Enter.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>sale/undo</extracomment>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <extracomment>sale/up-to</extracomment>
        <translation>έως {most}</translation>
    </message>
    <message>
        <source>up to {most} of {available}</source>
        <extracomment>sale/up-to-of</extracomment>
        <translation>έως {most} από {available}</translation>
    </message>
    <message>
        <source>VAT {rate}%</source>
        <extracomment>sale/vat</extracomment>
        <translation>ΦΠΑ {rate}%</translation>
    </message>
    <message>
        <source>Voucher</source>
        <extracomment>sale/voucher</extracomment>
        <translation>Κουπόνι</translation>
    </message>
    <message>
        <source>{weight} kg × {price} per kg · VAT {rate}%</source>
        <extracomment>sale/weighed</extracomment>
        <translation>{weight} kg × {price} ανά kg · ΦΠΑ {rate}%</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>sale/weight</extracomment>
        <translation>Βάρος</translation>
    </message>
    <message>
        <source>Sell without barcode</source>
        <extracomment>sale/without-barcode</extracomment>
        <translation>Πώληση χωρίς barcode</translation>
    </message>
</context>
<context>
    <name>set-up</name>
    <message>
        <source>That was another code. Scan the one on this screen.</source>
        <extracomment>set-up.another-code</extracomment>
        <translation>Αυτός ήταν άλλος κωδικός. Σαρώστε εκείνον στην οθόνη.</translation>
    </message>
    <message>
        <source>This computer reads the scanner's keys as others. Set both to the same keyboard language, then scan again.</source>
        <extracomment>set-up.another-layout</extracomment>
        <translation>Αυτός ο υπολογιστής διαβάζει τα πλήκτρα του σαρωτή ως άλλα. Ορίστε και στα δύο την ίδια γλώσσα πληκτρολογίου και σαρώστε ξανά.</translation>
    </message>
    <message>
        <source>Codes that begin with {start} and have {n} characters are customers' cards now.</source>
        <extracomment>set-up.cards-known</extracomment>
        <translation>Οι κωδικοί που αρχίζουν με {start} και έχουν {n} χαρακτήρες είναι τώρα κάρτες πελατών.</translation>
    </message>
    <message numerus="yes">
        <source>{n} products are loaded</source>
        <extracomment>set-up.loaded; one: {n} product is loaded</extracomment>
        <translation>
            <numerusform>Φορτώθηκε {n} προϊόν</numerusform>
            <numerusform>Φορτώθηκαν {n} προϊόντα</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} products are loaded, rows refused: {refused}</source>
        <extracomment>set-up.loaded-some; one: {n} product is loaded, rows refused: {refused}</extracomment>
        <translation>
            <numerusform>Φορτώθηκε {n} προϊόν, γραμμές που απορρίφθηκαν: {refused}</numerusform>
            <numerusform>Φορτώθηκαν {n} προϊόντα, γραμμές που απορρίφθηκαν: {refused}</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct these rows and import the file again, now or later. They are listed in {file}</source>
        <extracomment>set-up.loaded-some.whole</extracomment>
        <translation>Διορθώστε αυτές τις γραμμές και εισαγάγετε ξανά το αρχείο, τώρα ή αργότερα. Βρίσκονται στο {file}</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>set-up.loading</extracomment>
        <translation>Φόρτωση…</translation>
    </message>
    <message>
        <source>Something that the till needs is missing</source>
        <extracomment>set-up.missing</extracomment>
        <translation>Λείπει κάτι που χρειάζεται το ταμείο</translation>
    </message>
    <message>
        <source>Goods or payment cards could have that code, so it is no customer's card. Scan another card, or write the codes of your cards into Settings, More settings.</source>
        <extracomment>set-up.no-card</extracomment>
        <translation>Τέτοιον κωδικό μπορεί να έχουν και προϊόντα ή κάρτες πληρωμής, γι’ αυτό δεν είναι κάρτα πελάτη. Σαρώστε άλλη κάρτα, ή γράψτε τους κωδικούς των καρτών σας στις Ρυθμίσεις, Άλλες ρυθμίσεις.</translation>
    </message>
    <message>
        <source>Nothing was loaded</source>
        <extracomment>set-up.not-loaded</extracomment>
        <translation>Δεν φορτώθηκε τίποτα</translation>
    </message>
    <message>
        <source>Nothing was loaded: the till could not write to its disk. Ask who set this machine up.</source>
        <extracomment>set-up.not-loaded.disk</extracomment>
        <translation>Δεν φορτώθηκε τίποτα: το ταμείο δεν μπόρεσε να γράψει στον δίσκο του. Ρωτήστε όποιον εγκατέστησε το μηχάνημα.</translation>
    </message>
    <message>
        <source>Nothing was loaded. {words}</source>
        <extracomment>set-up.not-loaded.whole</extracomment>
        <translation>Δεν φορτώθηκε τίποτα. {words}</translation>
    </message>
    <message>
        <source>People work at this till already, so no supervisor was added. Sign in as before.</source>
        <extracomment>set-up.people-known</extracomment>
        <translation>Σε αυτό το ταμείο εργάζονται ήδη άτομα, οπότε δεν προστέθηκε υπεύθυνος. Συνδεθείτε όπως πριν.</translation>
    </message>
    <message>
        <source>It works: prefix {prefix}, ends with Enter, {n} ms a key.</source>
        <extracomment>set-up.scanner-enter</extracomment>
        <translation>Λειτουργεί: πρόθεμα {prefix}, τελειώνει με Enter, {n} ms ανά πλήκτρο.</translation>
    </message>
    <message>
        <source>It works: prefix {prefix}, no key at the end, {n} ms a key.</source>
        <extracomment>set-up.scanner-none</extracomment>
        <translation>Λειτουργεί: πρόθεμα {prefix}, χωρίς πλήκτρο στο τέλος, {n} ms ανά πλήκτρο.</translation>
    </message>
    <message>
        <source>It works: prefix {prefix}, ends with Tab, {n} ms a key.</source>
        <extracomment>set-up.scanner-tab</extracomment>
        <translation>Λειτουργεί: πρόθεμα {prefix}, τελειώνει με Tab, {n} ms ανά πλήκτρο.</translation>
    </message>
    <message>
        <source>The scanner waits {n} ms between keys, as a person does. Set a prefix at the scanner, such as ~, then scan again.</source>
        <extracomment>set-up.slow-scanner</extracomment>
        <translation>Ο σαρωτής περιμένει {n} ms μεταξύ των πλήκτρων, όπως ένας άνθρωπος. Ορίστε πρόθεμα στον σαρωτή, π.χ. ~, και σαρώστε ξανά.</translation>
    </message>
    <message>
        <source>CRM.COM</source>
        <extracomment>set-up/crm-com</extracomment>
        <translation>CRM.COM</translation>
    </message>
    <message>
        <source>The address and the API key come from whoever runs CRM.COM for you. The key goes into this computer's keyring and is never shown again.</source>
        <extracomment>set-up/crm-com-why</extracomment>
        <translation>Τη διεύθυνση και το κλειδί API τα δίνει όποιος διαχειρίζεται το CRM.COM για εσάς. Το κλειδί μπαίνει στην κλειδοθήκη αυτού του υπολογιστή και δεν εμφανίζεται ξανά.</translation>
    </message>
    <message>
        <source>Products files</source>
        <extracomment>set-up/files</extracomment>
        <translation>Αρχεία προϊόντων</translation>
    </message>
    <message>
        <source>Finish set-up</source>
        <extracomment>set-up/finish</extracomment>
        <translation>Τέλος εγκατάστασης</translation>
    </message>
    <message>
        <source>Import products file</source>
        <extracomment>set-up/import</extracomment>
        <translation>Εισαγωγή αρχείου προϊόντων</translation>
    </message>
    <message>
        <source>Import products file {file}</source>
        <extracomment>set-up/import-one</extracomment>
        <translation>Εισαγωγή αρχείου προϊόντων {file}</translation>
    </message>
    <message>
        <source>Choose language</source>
        <extracomment>set-up/language</extracomment>
        <translation>Επιλογή γλώσσας</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>set-up/look-again</extracomment>
        <translation>Νέα αναζήτηση</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>set-up/next</extracomment>
        <translation>Επόμενο βήμα</translation>
    </message>
    <message>
        <source>No products file was found.</source>
        <extracomment>set-up/no-files</extracomment>
        <translation>Δεν βρέθηκε αρχείο προϊόντων.</translation>
    </message>
    <message>
        <source>This is the first step</source>
        <extracomment>set-up/nothing-before</extracomment>
        <translation>Αυτό είναι το πρώτο βήμα</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <extracomment>set-up/nothing-to-skip</extracomment>
        <translation>Αυτό είναι το τελευταίο βήμα</translation>
    </message>
    <message>
        <source>Person name</source>
        <extracomment>set-up/person-name</extracomment>
        <translation>Όνομα ατόμου</translation>
    </message>
    <message>
        <source>Person number</source>
        <extracomment>set-up/person-number</extracomment>
        <translation>Αριθμός ατόμου</translation>
    </message>
    <message>
        <source>New supervisor PIN</source>
        <extracomment>set-up/pin</extracomment>
        <translation>Νέο PIN υπευθύνου</translation>
    </message>
    <message>
        <source>Previous step</source>
        <extracomment>set-up/previous</extracomment>
        <translation>Προηγούμενο βήμα</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>set-up/printer</extracomment>
        <translation>Εκτυπωτής</translation>
    </message>
    <message>
        <source>Choose the receipt printer and print a test page. A till sells without one, too.</source>
        <extracomment>set-up/printer-why</extracomment>
        <translation>Επιλέξτε τον εκτυπωτή αποδείξεων και τυπώστε δοκιμαστική σελίδα. Το ταμείο πουλά και χωρίς αυτόν.</translation>
    </message>
    <message>
        <source>Products</source>
        <extracomment>set-up/products</extracomment>
        <translation>Προϊόντα</translation>
    </message>
    <message>
        <source>A CSV file with your products. Put it on a USB stick, or into Documents or Downloads of this computer.</source>
        <extracomment>set-up/products-why</extracomment>
        <translation>Ένα αρχείο CSV με τα προϊόντα σας. Βάλτε το σε USB ή στα Έγγραφα ή στις Λήψεις αυτού του υπολογιστή.</translation>
    </message>
    <message>
        <source>Repeat PIN</source>
        <extracomment>set-up/repeat</extracomment>
        <translation>Επανάληψη PIN</translation>
    </message>
    <message>
        <source>Scan the test code</source>
        <extracomment>set-up/scan</extracomment>
        <translation>Σάρωση δοκιμαστικού κωδικού</translation>
    </message>
    <message>
        <source>Scanner</source>
        <extracomment>set-up/scanner</extracomment>
        <translation>Σαρωτής</translation>
    </message>
    <message>
        <source>Scan this code: the till learns how your scanner sends codes. Then scan a customer's card, so that the till knows your cards.</source>
        <extracomment>set-up/scanner-why</extracomment>
        <translation>Σαρώστε αυτόν τον κωδικό: το ταμείο μαθαίνει πώς στέλνει κωδικούς ο σαρωτής σας. Μετά σαρώστε μια κάρτα πελάτη, για να γνωρίζει το ταμείο τις κάρτες σας.</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <extracomment>set-up/skip</extracomment>
        <translation>Παράλειψη βήματος</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {name}</source>
        <extracomment>set-up/step</extracomment>
        <translation>Βήμα {number} από {all}: {name}</translation>
    </message>
    <message>
        <source>{name}, done</source>
        <extracomment>set-up/step-done</extracomment>
        <translation>{name}, έγινε</translation>
    </message>
    <message>
        <source>Set-up steps</source>
        <extracomment>set-up/steps</extracomment>
        <translation>Βήματα εγκατάστασης</translation>
    </message>
    <message>
        <source>Still needed: {names}</source>
        <extracomment>set-up/still-missing</extracomment>
        <translation>Λείπουν ακόμη: {names}</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>set-up/store</extracomment>
        <translation>Κατάστημα</translation>
    </message>
    <message>
        <source>This stands on every receipt. Site code and till number make the number of each sale: no two tills may have both the same.</source>
        <extracomment>set-up/store-why</extracomment>
        <translation>Αυτά γράφονται σε κάθε απόδειξη. Ο κωδικός καταστήματος και ο αριθμός ταμείου φτιάχνουν τον αριθμό κάθε πώλησης: δύο ταμεία δεν μπορούν να έχουν και τα δύο ίδια.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>set-up/supervisor</extracomment>
        <translation>Υπεύθυνος</translation>
    </message>
    <message>
        <source>She may change settings, cancel purchases and let others sign in. Without anybody the till asks nobody who works at it.</source>
        <extracomment>set-up/supervisor-why</extracomment>
        <translation>Ο υπεύθυνος αλλάζει ρυθμίσεις, ακυρώνει αγορές και δίνει σύνδεση σε άλλους. Χωρίς κανέναν, το ταμείο δεν ρωτά ποιος εργάζεται.</translation>
    </message>
    <message>
        <source>Set up this till</source>
        <extracomment>set-up/title</extracomment>
        <translation>Εγκατάσταση</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>set-up/unit</extracomment>
        <translation>Μονάδα</translation>
    </message>
    <message>
        <source>The code of this shop's unit at CRM.COM, and its release. With the number of a test card the test shows whether both are right; nothing is recorded.</source>
        <extracomment>set-up/unit-why</extracomment>
        <translation>Ο κωδικός της μονάδας αυτού του καταστήματος στο CRM.COM και η έκδοσή του. Με τον αριθμό μιας δοκιμαστικής κάρτας η δοκιμή δείχνει αν είναι σωστά και τα δύο· δεν καταγράφεται τίποτα.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Not saved</source>
        <extracomment>settings.copy.not-saved</extracomment>
        <translation>Δεν αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>The copy could not be written; the journal is as it was. Make room on the disk, then save it again.</source>
        <extracomment>settings.copy.not-saved.whole</extracomment>
        <translation>Το αντίγραφο δεν γράφτηκε· το ημερολόγιο είναι όπως ήταν. Ελευθερώστε χώρο στον δίσκο και αποθηκεύστε το ξανά.</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>settings.copy.saved</extracomment>
        <translation>Αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>A list of the sales and one of who did what are in {folder}.</source>
        <extracomment>settings.copy.saved.whole</extracomment>
        <translation>Μια λίστα των πωλήσεων και μία του ποιος έκανε τι βρίσκονται στο {folder}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>settings.copy.saving, settings/saving</extracomment>
        <translation>Αποθήκευση…</translation>
    </message>
    <message>
        <source>Not secure: another host</source>
        <extracomment>settings.line.another-host</extracomment>
        <translation>Μη ασφαλές: άλλος υπολογιστής</translation>
    </message>
    <message>
        <source>The certificate is for another address: somebody may be in the way. Nothing was sent. Check the address, and if it is right, tell the operator.</source>
        <extracomment>settings.line.another-host.whole</extracomment>
        <translation>Το πιστοποιητικό είναι για άλλη διεύθυνση: ίσως κάποιος παρεμβαίνει. Δεν στάλθηκε τίποτα. Ελέγξτε τη διεύθυνση, μετά ρωτήστε τον διαχειριστή.</translation>
    </message>
    <message>
        <source>Offline by hand</source>
        <extracomment>settings.line.by-hand</extracomment>
        <translation>Εκτός σύνδεσης με εντολή</translation>
    </message>
    <message>
        <source>This till is offline by hand, so nothing was asked. Go online in Waiting to be sent, then test again.</source>
        <extracomment>settings.line.by-hand.whole</extracomment>
        <translation>Το ταμείο είναι εκτός σύνδεσης με εντολή, οπότε δεν ρωτήθηκε τίποτα. Πατήστε «Επανασύνδεση» στο «Προς αποστολή» και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The certificate file is none</source>
        <extracomment>settings.line.ca-file</extracomment>
        <translation>Το αρχείο δεν είναι πιστοποιητικό</translation>
    </message>
    <message>
        <source>The file named by ca_file in the settings holds no certificate. {words}</source>
        <extracomment>settings.line.ca-file.whole</extracomment>
        <translation>Το αρχείο που ορίζει το ca_file στις ρυθμίσεις δεν έχει πιστοποιητικό. {words}</translation>
    </message>
    <message>
        <source>No customer has this card</source>
        <extracomment>settings.line.card-not-found</extracomment>
        <translation>Κανένας πελάτης δεν έχει αυτή την κάρτα</translation>
    </message>
    <message>
        <source>The connection works, but CRM.COM finds no customer for this card. Check its number. {words}</source>
        <extracomment>settings.line.card-not-found.whole</extracomment>
        <translation>Η σύνδεση λειτουργεί, αλλά το CRM.COM δεν βρίσκει πελάτη για αυτή την κάρτα. Ελέγξτε τον αριθμό της. {words}</translation>
    </message>
    <message>
        <source>The clock is ahead</source>
        <extracomment>settings.line.clock-ahead</extracomment>
        <translation>Το ρολόι πάει μπροστά</translation>
    </message>
    <message>
        <source>The connection works, but this computer's clock is {n} s ahead of CRM.COM's. Receipts go by it: set it, and let the system keep it.</source>
        <extracomment>settings.line.clock-ahead.whole</extracomment>
        <translation>Η σύνδεση λειτουργεί, αλλά το ρολόι εδώ είναι {n} δ μπροστά. Οι αποδείξεις το ακολουθούν: ρυθμίστε το και αφήστε το σύστημα να το κρατά.</translation>
    </message>
    <message>
        <source>The clock is behind</source>
        <extracomment>settings.line.clock-behind</extracomment>
        <translation>Το ρολόι πάει πίσω</translation>
    </message>
    <message>
        <source>The connection works, but this computer's clock is {n} s behind CRM.COM's. Receipts go by it: set it, and let the system keep it.</source>
        <extracomment>settings.line.clock-behind.whole</extracomment>
        <translation>Η σύνδεση λειτουργεί, αλλά το ρολόι εδώ είναι {n} δ πίσω. Οι αποδείξεις το ακολουθούν: ρυθμίστε το και αφήστε το σύστημα να το κρατά.</translation>
    </message>
    <message>
        <source>Not secure: certificate expired</source>
        <extracomment>settings.line.expired</extracomment>
        <translation>Μη ασφαλές: έληξε το πιστοποιητικό</translation>
    </message>
    <message>
        <source>The certificate of this address has run out, or the clock of this computer is wrong. Nothing was sent. Check the clock, then tell the operator.</source>
        <extracomment>settings.line.expired.whole</extracomment>
        <translation>Το πιστοποιητικό της διεύθυνσης έληξε ή το ρολόι εδώ είναι λάθος. Δεν στάλθηκε τίποτα. Ελέγξτε το ρολόι, μετά ρωτήστε τον διαχειριστή.</translation>
    </message>
    <message>
        <source>Key refused</source>
        <extracomment>settings.line.key-refused</extracomment>
        <translation>Το κλειδί απορρίφθηκε</translation>
    </message>
    <message>
        <source>CRM.COM does not accept this key. Nothing was changed. Check that it was copied whole, or ask for a new one. {words}</source>
        <extracomment>settings.line.key-refused.whole</extracomment>
        <translation>Το CRM.COM δεν δέχεται αυτό το κλειδί. Τίποτα δεν άλλαξε. Ελέγξτε ότι αντιγράφηκε ολόκληρο ή ζητήστε νέο. {words}</translation>
    </message>
    <message>
        <source>The line broke</source>
        <extracomment>settings.line.line-broke</extracomment>
        <translation>Η γραμμή κόπηκε</translation>
    </message>
    <message>
        <source>The line breaks before an answer is there. Selling goes on offline. A firewall or proxy may stand in between.</source>
        <extracomment>settings.line.line-broke.whole</extracomment>
        <translation>Η γραμμή κόβεται πριν έρθει απάντηση. Οι πωλήσεις συνεχίζονται εκτός σύνδεσης. Ίσως παρεμβάλλεται τείχος προστασίας ή διακομιστής μεσολάβησης.</translation>
    </message>
    <message>
        <source>No such address</source>
        <extracomment>settings.line.name-not-known</extracomment>
        <translation>Δεν υπάρχει τέτοια διεύθυνση</translation>
    </message>
    <message>
        <source>No computer is known by this name. Selling goes on offline. Check the address and the network cable.</source>
        <extracomment>settings.line.name-not-known.whole</extracomment>
        <translation>Δεν είναι γνωστός υπολογιστής με αυτό το όνομα. Οι πωλήσεις συνεχίζονται εκτός σύνδεσης. Ελέγξτε τη διεύθυνση και το καλώδιο δικτύου.</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>settings.line.no-answer</extracomment>
        <translation>Καμία απάντηση</translation>
    </message>
    <message>
        <source>No answer from this address. Selling goes on offline. Check the address and the network cable.</source>
        <extracomment>settings.line.no-answer.whole</extracomment>
        <translation>Καμία απάντηση από αυτή τη διεύθυνση. Οι πωλήσεις συνεχίζονται εκτός σύνδεσης. Ελέγξτε τη διεύθυνση και το καλώδιο δικτύου.</translation>
    </message>
    <message>
        <source>Answers, needs a key</source>
        <extracomment>settings.line.no-key</extracomment>
        <translation>Απαντά, χρειάζεται κλειδί</translation>
    </message>
    <message>
        <source>CRM.COM answers at this address. To sign in it needs an API key: type it.</source>
        <extracomment>settings.line.no-key.whole</extracomment>
        <translation>Το CRM.COM απαντά σε αυτή τη διεύθυνση. Για σύνδεση χρειάζεται κλειδί API: πληκτρολογήστε το.</translation>
    </message>
    <message>
        <source>Nobody answers there</source>
        <extracomment>settings.line.nobody-there</extracomment>
        <translation>Κανείς δεν απαντά εκεί</translation>
    </message>
    <message>
        <source>Nobody listens at this address. Selling goes on offline. Check the address, or ask the operator whether CRM.COM is up.</source>
        <extracomment>settings.line.nobody-there.whole</extracomment>
        <translation>Κανείς δεν ακούει σε αυτή τη διεύθυνση. Οι πωλήσεις συνεχίζονται. Ελέγξτε τη διεύθυνση ή ρωτήστε τον διαχειριστή αν λειτουργεί το CRM.COM.</translation>
    </message>
    <message>
        <source>This is not CRM.COM</source>
        <extracomment>settings.line.not-crmcom</extracomment>
        <translation>Αυτό δεν είναι το CRM.COM</translation>
    </message>
    <message>
        <source>Something answers at this address, but not as CRM.COM does. Check the address: it ends with /crmapi/rest/v2.</source>
        <extracomment>settings.line.not-crmcom.whole</extracomment>
        <translation>Κάτι απαντά σε αυτή τη διεύθυνση, αλλά όχι όπως το CRM.COM. Ελέγξτε τη διεύθυνση: τελειώνει σε /crmapi/rest/v2.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <extracomment>settings.line.not-reachable, settings.printer.not-reachable</extracomment>
        <translation>Δεν είναι προσβάσιμο</translation>
    </message>
    <message>
        <source>This address cannot be reached. Selling goes on offline. Check the address and the network cable.</source>
        <extracomment>settings.line.not-reachable.whole</extracomment>
        <translation>Δεν υπάρχει πρόσβαση σε αυτή τη διεύθυνση. Οι πωλήσεις συνεχίζονται εκτός σύνδεσης. Ελέγξτε τη διεύθυνση και το καλώδιο δικτύου.</translation>
    </message>
    <message>
        <source>Not secure</source>
        <extracomment>settings.line.not-secure, settings.line.unknown-authority</extracomment>
        <translation>Μη ασφαλές</translation>
    </message>
    <message>
        <source>This address does not speak as securely as it has to: somebody may be in the way. Nothing was sent. Check the address, and if it is right, tell the operator.</source>
        <extracomment>settings.line.not-secure.whole</extracomment>
        <translation>Αυτή η διεύθυνση δεν μιλά όσο ασφαλώς πρέπει: ίσως κάποιος παρεμβαίνει. Δεν στάλθηκε τίποτα. Ελέγξτε τη διεύθυνση και, αν είναι σωστή, ενημερώστε τον διαχειριστή.</translation>
    </message>
    <message>
        <source>Not secure: not yet valid</source>
        <extracomment>settings.line.not-yet-valid</extracomment>
        <translation>Μη ασφαλές: δεν ισχύει ακόμη</translation>
    </message>
    <message>
        <source>The certificate of this address is not valid yet, or the clock of this computer is wrong. Nothing was sent. Check the clock, then tell the operator.</source>
        <extracomment>settings.line.not-yet-valid.whole</extracomment>
        <translation>Το πιστοποιητικό της διεύθυνσης δεν ισχύει ακόμη ή το ρολόι εδώ είναι λάθος. Δεν στάλθηκε τίποτα. Ελέγξτε το ρολόι, μετά ρωτήστε τον διαχειριστή.</translation>
    </message>
    <message>
        <source>CRM.COM refuses</source>
        <extracomment>settings.line.refused</extracomment>
        <translation>Το CRM.COM είπε όχι</translation>
    </message>
    <message>
        <source>CRM.COM answers and refuses. Nothing was changed. {words}</source>
        <extracomment>settings.line.refused.whole</extracomment>
        <translation>Το CRM.COM απαντά και αρνείται. Τίποτα δεν άλλαξε. {words}</translation>
    </message>
    <message>
        <source>Asking CRM.COM…</source>
        <extracomment>settings.line.testing</extracomment>
        <translation>Ερώτηση στο CRM.COM…</translation>
    </message>
    <message>
        <source>The unit is refused</source>
        <extracomment>settings.line.unit-refused</extracomment>
        <translation>Η μονάδα απορρίφθηκε</translation>
    </message>
    <message>
        <source>CRM.COM refuses a basket of this unit. Nothing was recorded. Check the CRM.COM unit with the operator. {words}</source>
        <extracomment>settings.line.unit-refused.whole</extracomment>
        <translation>Το CRM.COM απορρίπτει καλάθι αυτής της μονάδας. Δεν καταγράφηκε τίποτα. Ελέγξτε τη μονάδα CRM.COM με τον διαχειριστή. {words}</translation>
    </message>
    <message>
        <source>Works, also for this unit.</source>
        <extracomment>settings.line.unit-works</extracomment>
        <translation>Λειτουργεί, και για αυτή τη μονάδα.</translation>
    </message>
    <message>
        <source>The card is found and the unit takes a basket. Nothing was recorded.</source>
        <extracomment>settings.line.unit-works.whole</extracomment>
        <translation>Η κάρτα βρέθηκε και η μονάδα δέχεται καλάθι. Δεν καταγράφηκε τίποτα.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for this address: somebody may be in the way. Nothing was sent. Ask the operator; an authority of its own is named in the settings file.</source>
        <extracomment>settings.line.unknown-authority.whole</extracomment>
        <translation>Κανείς έμπιστος δεν εγγυάται για τη διεύθυνση: ίσως κάποιος παρεμβαίνει. Δεν στάλθηκε τίποτα. Ρωτήστε τον διαχειριστή (ca_file στις ρυθμίσεις).</translation>
    </message>
    <message>
        <source>Works. Answered in {n} ms.</source>
        <extracomment>settings.line.works</extracomment>
        <translation>Λειτουργεί. Απάντησε σε {n} ms.</translation>
    </message>
    <message>
        <source>Address, security, key and clock are right. Type a test card's number to check the unit, too.</source>
        <extracomment>settings.line.works.whole</extracomment>
        <translation>Διεύθυνση, ασφάλεια, κλειδί και ρολόι είναι σωστά. Πληκτρολογήστε τον αριθμό μιας δοκιμαστικής κάρτας για να ελεγχθεί και η μονάδα.</translation>
    </message>
    <message>
        <source>This machine has no safe place for an API key, so none is stored. Sign in to the desktop of this user, or ask who set this machine up. Selling goes on offline.</source>
        <extracomment>settings.no-keyring</extracomment>
        <translation>Το κλειδί API δεν έχει εδώ ασφαλή θέση και δεν αποθηκεύτηκε. Συνδεθείτε στην επιφάνεια εργασίας ή καλέστε τον τεχνικό. Οι πωλήσεις συνεχίζονται.</translation>
    </message>
    <message>
        <source>The settings file could not be written. It is as it was. Ask who set this machine up.</source>
        <extracomment>settings.not-saved.disk</extracomment>
        <translation>Το αρχείο ρυθμίσεων δεν μπόρεσε να γραφτεί. Είναι όπως ήταν. Ρωτήστε όποιον εγκατέστησε το μηχάνημα.</translation>
    </message>
    <message>
        <source>This cannot be an API key, so nothing was saved. Check that only the key was typed.</source>
        <extracomment>settings.not-saved.key</extracomment>
        <translation>Αυτό δεν μπορεί να είναι κλειδί API, γι’ αυτό δεν αποθηκεύτηκε τίποτα. Ελέγξτε ότι γράψατε μόνο το κλειδί.</translation>
    </message>
    <message>
        <source>The key is too long: the keyring of a computer takes 1,280 characters at most. Nothing was saved. Check that only the key was typed, or ask for a shorter one.</source>
        <extracomment>settings.not-saved.key-too-long</extracomment>
        <translation>Το κλειδί είναι πολύ μεγάλο: η κλειδοθήκη ενός υπολογιστή δέχεται έως 1.280 χαρακτήρες. Δεν αποθηκεύτηκε τίποτα. Ελέγξτε ότι γράψατε μόνο το κλειδί ή ζητήστε μικρότερο.</translation>
    </message>
    <message>
        <source>Nothing was saved: something else in the settings file is wrong. cashier-app doctor says what.</source>
        <extracomment>settings.not-saved.others</extracomment>
        <translation>Δεν αποθηκεύτηκε τίποτα: κάτι άλλο στο αρχείο ρυθμίσεων είναι λάθος. Το cashier-app doctor λέει τι.</translation>
    </message>
    <message>
        <source>Not printed whole</source>
        <extracomment>settings.page.half</extracomment>
        <translation>Δεν τυπώθηκε ολόκληρη</translation>
    </message>
    <message>
        <source>The page was not printed whole. Look at the printer, then try again.</source>
        <extracomment>settings.page.half.whole</extracomment>
        <translation>Η σελίδα δεν τυπώθηκε ολόκληρη. Κοιτάξτε τον εκτυπωτή και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Look at the page: it shows letters, columns, the code, and the drawer.</source>
        <extracomment>settings.page.look</extracomment>
        <translation>Κοιτάξτε τη σελίδα: δείχνει γράμματα, στήλες, τον κωδικό και το συρτάρι.</translation>
    </message>
    <message>
        <source>Printed</source>
        <extracomment>settings.page.printed</extracomment>
        <translation>Τυπώθηκε</translation>
    </message>
    <message>
        <source>Printing…</source>
        <extracomment>settings.page.printing</extracomment>
        <translation>Εκτύπωση…</translation>
    </message>
    <message>
        <source>The printer does not say</source>
        <extracomment>settings.page.unknown</extracomment>
        <translation>Ο εκτυπωτής δεν λέει</translation>
    </message>
    <message>
        <source>Cover open</source>
        <extracomment>settings.printer.cover-open</extracomment>
        <translation>Ανοιχτό καπάκι</translation>
    </message>
    <message>
        <source>Nothing was printed: the cover is open. Close it, then try again.</source>
        <extracomment>settings.printer.cover-open.whole</extracomment>
        <translation>Δεν τυπώθηκε τίποτα: το καπάκι είναι ανοιχτό. Κλείστε το και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>No printer is chosen</source>
        <extracomment>settings.printer.none</extracomment>
        <translation>Δεν έχει επιλεγεί εκτυπωτής</translation>
    </message>
    <message>
        <source>No printer is chosen yet. Choose one from the list.</source>
        <extracomment>settings.printer.none.whole</extracomment>
        <translation>Δεν έχει επιλεγεί ακόμη εκτυπωτής. Επιλέξτε έναν από τη λίστα.</translation>
    </message>
    <message>
        <source>State not known</source>
        <extracomment>settings.printer.not-known</extracomment>
        <translation>Άγνωστη κατάσταση</translation>
    </message>
    <message>
        <source>The printer did not take the page and does not say why. Look at it.</source>
        <extracomment>settings.printer.not-known.whole</extracomment>
        <translation>Ο εκτυπωτής δεν δέχτηκε τη σελίδα και δεν λέει γιατί. Κοιτάξτε τον.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Sales go on without paper. Check that it is on, its cable, and its address.</source>
        <extracomment>settings.printer.not-reachable.whole</extracomment>
        <translation>Δεν υπάρχει πρόσβαση στον εκτυπωτή. Οι πωλήσεις συνεχίζονται χωρίς χαρτί. Ελέγξτε αν είναι αναμμένος, το καλώδιο και τη διεύθυνσή του.</translation>
    </message>
    <message>
        <source>Printer is offline</source>
        <extracomment>settings.printer.offline</extracomment>
        <translation>Εκτυπωτής εκτός σύνδεσης</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer is switched offline at its own button.</source>
        <extracomment>settings.printer.offline.whole</extracomment>
        <translation>Δεν τυπώθηκε τίποτα: ο εκτυπωτής είναι εκτός σύνδεσης από το δικό του κουμπί.</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <extracomment>settings.printer.out-of-paper</extracomment>
        <translation>Τέλος χαρτιού</translation>
    </message>
    <message>
        <source>Nothing was printed: the paper is out. Put in a new roll, then try again.</source>
        <extracomment>settings.printer.out-of-paper.whole</extracomment>
        <translation>Δεν τυπώθηκε τίποτα: τελείωσε το χαρτί. Βάλτε νέο ρολό και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>Another address needs its own API key: type it</source>
        <extracomment>settings.reason.needs-key</extracomment>
        <translation>Άλλη διεύθυνση θέλει δικό της κλειδί API: πληκτρολογήστε το</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <extracomment>settings.reason.nothing-new</extracomment>
        <translation>Τίποτα δεν άλλαξε</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps belong to the old address: finish them first</source>
        <extracomment>settings.reason.unsettled; one: {n} step belongs to the old address: finish it first</extracomment>
        <translation>
            <numerusform>{n} βήμα ανήκει στην παλιά διεύθυνση: ολοκληρώστε το πρώτα</numerusform>
            <numerusform>{n} βήματα ανήκουν στην παλιά διεύθυνση: ολοκληρώστε τα πρώτα</numerusform>
        </translation>
    </message>
    <message>
        <source>A field is wrong</source>
        <extracomment>settings.reason.wrong, settings.trial.wrong</extracomment>
        <translation>Ένα πεδίο είναι λάθος</translation>
    </message>
    <message>
        <source>Saved. It holds from now on.</source>
        <extracomment>settings.saved</extracomment>
        <translation>Αποθηκεύτηκε. Ισχύει από τώρα.</translation>
    </message>
    <message>
        <source>Saved. A new look, printer, scanner or key holds from now on; the rest when the till is opened again. The sale in work is not touched.</source>
        <extracomment>settings.saved-for-later</extracomment>
        <translation>Αποθηκεύτηκε. Εμφάνιση, εκτυπωτής, σαρωτής και κλειδί ισχύουν από τώρα· τα υπόλοιπα όταν ανοίξει ξανά το ταμείο. Η τρέχουσα πώληση δεν επηρεάζεται.</translation>
    </message>
    <message>
        <source>Scan this code, and the till knows how the scanner sends codes.</source>
        <extracomment>settings.scanner.scan</extracomment>
        <translation>Σαρώστε αυτόν τον κωδικό και το ταμείο ξέρει πώς στέλνει κωδικούς ο σαρωτής.</translation>
    </message>
    <message>
        <source>It could not be tried</source>
        <extracomment>settings.trial.failed</extracomment>
        <translation>Η δοκιμή δεν έγινε</translation>
    </message>
    <message>
        <source>It could not be tried. Nothing was changed. The log says why.</source>
        <extracomment>settings.trial.failed.whole</extracomment>
        <translation>Η δοκιμή δεν έγινε. Τίποτα δεν άλλαξε. Το αρχείο καταγραφής λέει γιατί.</translation>
    </message>
    <message>
        <source>Address on receipt</source>
        <extracomment>settings/address</extracomment>
        <translation>Διεύθυνση στην απόδειξη</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <extracomment>settings/all-saved</extracomment>
        <translation>Όλα αποθηκεύτηκαν</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>settings/api-key</extracomment>
        <translation>Κλειδί API</translation>
    </message>
    <message>
        <source>Back to settings</source>
        <extracomment>settings/back</extracomment>
        <translation>Πίσω στις ρυθμίσεις</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes not saved: {names}</source>
        <extracomment>settings/changes; one: {n} change not saved: {names}</extracomment>
        <translation>
            <numerusform>{n} αλλαγή δεν αποθηκεύτηκε: {names}</numerusform>
            <numerusform>{n} αλλαγές δεν αποθηκεύτηκαν: {names}</numerusform>
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
        <translation>Επιλογή εκτυπωτή</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>settings/choose-short</extracomment>
        <translation>Επιλογή</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>settings/columns</extracomment>
        <translation>Χαρτί</translation>
    </message>
    <message>
        <source>Connection to CRM.COM</source>
        <extracomment>settings/connection</extracomment>
        <translation>Σύνδεση με το CRM.COM</translation>
    </message>
    <message>
        <source>Country code</source>
        <extracomment>settings/country-code</extracomment>
        <translation>Κωδικός χώρας</translation>
    </message>
    <message>
        <source>CRM.COM address</source>
        <extracomment>settings/crm-address</extracomment>
        <translation>Διεύθυνση CRM.COM</translation>
    </message>
    <message>
        <source>Customer card codes</source>
        <extracomment>settings/customer-codes</extracomment>
        <translation>Κωδικοί καρτών πελατών</translation>
    </message>
    <message>
        <source>Customers and journal</source>
        <extracomment>settings/customers</extracomment>
        <translation>Πελάτες και ημερολόγιο</translation>
    </message>
    <message>
        <source>Devices in detail</source>
        <extracomment>settings/devices</extracomment>
        <translation>Συσκευές αναλυτικά</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <extracomment>settings/discard</extracomment>
        <translation>Απόρριψη αλλαγών</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>settings/display</extracomment>
        <translation>Οθόνη</translation>
    </message>
    <message>
        <source>Given by {variable}, so not changed here</source>
        <extracomment>settings/fixed</extracomment>
        <translation>Ορίζεται από {variable}, δεν αλλάζει εδώ</translation>
    </message>
    <message>
        <source>Fixed</source>
        <extracomment>settings/fixed-short</extracomment>
        <translation>Σταθερό</translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>settings/hand</extracomment>
        <translation>Χέρι</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>settings/hand-left</extracomment>
        <translation>Αριστερό</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>settings/hand-right</extracomment>
        <translation>Δεξί</translation>
    </message>
    <message>
        <source>Keep old key</source>
        <extracomment>settings/keep-old-key</extracomment>
        <translation>Διατήρηση παλιού κλειδιού</translation>
    </message>
    <message>
        <source>Keep printer</source>
        <extracomment>settings/keep-printer</extracomment>
        <translation>Διατήρηση εκτυπωτή</translation>
    </message>
    <message>
        <source>Keep old</source>
        <extracomment>settings/keep-short</extracomment>
        <translation>Διατήρηση</translation>
    </message>
    <message>
        <source>kept, ends with {ending}</source>
        <extracomment>settings/key-kept</extracomment>
        <translation>υπάρχει, τελειώνει σε {ending}</translation>
    </message>
    <message>
        <source>No key yet</source>
        <extracomment>settings/key-none</extracomment>
        <translation>Δεν υπάρχει κλειδί</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>settings/language</extracomment>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>{name}, {own}</source>
        <extracomment>settings/language-name</extracomment>
        <translation>{name}, {own}</translation>
    </message>
    <message>
        <source>Look there</source>
        <extracomment>settings/look-there</extracomment>
        <translation>Δείτε εκεί</translation>
    </message>
    <message>
        <source>More settings</source>
        <extracomment>settings/more</extracomment>
        <translation>Άλλες ρυθμίσεις</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>settings/motion</extracomment>
        <translation>Κίνηση</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>settings/motion-normal</extracomment>
        <translation>Κανονική</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>settings/motion-reduced</extracomment>
        <translation>Μειωμένη</translation>
    </message>
    <message>
        <source>Network address</source>
        <extracomment>settings/network-address</extracomment>
        <translation>Διεύθυνση δικτύου</translation>
    </message>
    <message>
        <source>58 mm, 32 columns</source>
        <extracomment>settings/paper-narrow</extracomment>
        <translation>58 mm, 32 στήλες</translation>
    </message>
    <message>
        <source>80 mm, 42 columns</source>
        <extracomment>settings/paper-wide</extracomment>
        <translation>80 mm, 42 στήλες</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>settings/people</extracomment>
        <translation>Άτομα</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>settings/phone</extracomment>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>Phones at CRM.COM</source>
        <extracomment>settings/phone-format</extracomment>
        <translation>Τηλέφωνα στο CRM.COM</translation>
    </message>
    <message>
        <source>With country code</source>
        <extracomment>settings/phone-international</extracomment>
        <translation>Με κωδικό χώρας</translation>
    </message>
    <message>
        <source>Digits of a phone number</source>
        <extracomment>settings/phone-length</extracomment>
        <translation>Ψηφία τηλεφώνου</translation>
    </message>
    <message>
        <source>As typed</source>
        <extracomment>settings/phone-national</extracomment>
        <translation>Όπως γράφεται</translation>
    </message>
    <message>
        <source>Print test page</source>
        <extracomment>settings/print-test-page</extracomment>
        <translation>Δοκιμαστική σελίδα</translation>
    </message>
    <message>
        <source>Printer address</source>
        <extracomment>settings/printer-address</extracomment>
        <translation>Διεύθυνση εκτυπωτή</translation>
    </message>
    <message>
        <source>Serial speed</source>
        <extracomment>settings/printer-baud</extracomment>
        <translation>Ταχύτητα σειριακής</translation>
    </message>
    <message>
        <source>Printer connection</source>
        <extracomment>settings/printer-connection</extracomment>
        <translation>Σύνδεση εκτυπωτή</translation>
    </message>
    <message>
        <source>Printer name</source>
        <extracomment>settings/printer-name</extracomment>
        <translation>Όνομα εκτυπωτή</translation>
    </message>
    <message>
        <source>Network port</source>
        <extracomment>settings/printer-port</extracomment>
        <translation>Θύρα δικτύου</translation>
    </message>
    <message>
        <source>Printer profile</source>
        <extracomment>settings/printer-profile</extracomment>
        <translation>Προφίλ εκτυπωτή</translation>
    </message>
    <message>
        <source>Found printers</source>
        <extracomment>settings/printers</extracomment>
        <translation>Εκτυπωτές που βρέθηκαν</translation>
    </message>
    <message>
        <source>None found. Is it on? A network printer is found by its address.</source>
        <extracomment>settings/printers-none</extracomment>
        <translation>Δεν βρέθηκε κανένας. Είναι αναμμένος; Εκτυπωτής δικτύου βρίσκεται με τη διεύθυνσή του.</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <extracomment>settings/receipt-printer</extracomment>
        <translation>Εκτυπωτής αποδείξεων</translation>
    </message>
    <message>
        <source>CRM.COM release</source>
        <extracomment>settings/release</extracomment>
        <translation>Έκδοση CRM.COM</translation>
    </message>
    <message>
        <source>Replace API key</source>
        <extracomment>settings/replace-key</extracomment>
        <translation>Αντικατάσταση κλειδιού API</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>settings/replace-short</extracomment>
        <translation>Αντικατάσταση</translation>
    </message>
    <message>
        <source>Save settings</source>
        <extracomment>settings/save</extracomment>
        <translation>Αποθήκευση ρυθμίσεων</translation>
    </message>
    <message>
        <source>Save a copy of the journal</source>
        <extracomment>settings/save-copy</extracomment>
        <translation>Αποθήκευση αντιγράφου ημερολογίου</translation>
    </message>
    <message>
        <source>Scanner prefix</source>
        <extracomment>settings/scanner-prefix</extracomment>
        <translation>Πρόθεμα σαρωτή</translation>
    </message>
    <message>
        <source>Scanner end key</source>
        <extracomment>settings/scanner-suffix</extracomment>
        <translation>Πλήκτρο τέλους σαρωτή</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <extracomment>settings/searching</extracomment>
        <translation>Αναζήτηση εκτυπωτών…</translation>
    </message>
    <message>
        <source>Site code</source>
        <extracomment>settings/site</extracomment>
        <translation>Κωδικός καταστήματος</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>settings/sound</extracomment>
        <translation>Ήχος</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>settings/sound-false</extracomment>
        <translation>Όχι</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>settings/sound-true</extracomment>
        <translation>Ναι</translation>
    </message>
    <message>
        <source>Store and till</source>
        <extracomment>settings/store</extracomment>
        <translation>Κατάστημα και ταμείο</translation>
    </message>
    <message>
        <source>Store name</source>
        <extracomment>settings/store-name</extracomment>
        <translation>Όνομα καταστήματος</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>settings/suffix-enter</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>settings/suffix-none</extracomment>
        <translation>Κανένα</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>settings/suffix-tab</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Test card number</source>
        <extracomment>settings/test-card</extracomment>
        <translation>Αριθμός δοκιμαστικής κάρτας</translation>
    </message>
    <message>
        <source>Test card</source>
        <extracomment>settings/test-card-short</extracomment>
        <translation>Κάρτα</translation>
    </message>
    <message>
        <source>Test connection</source>
        <extracomment>settings/test-connection</extracomment>
        <translation>Δοκιμή σύνδεσης</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>settings/theme</extracomment>
        <translation>Χρώματα</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>settings/theme-dark</extracomment>
        <translation>Σκούρα</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>settings/theme-high-contrast</extracomment>
        <translation>Υψηλή αντίθεση</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>settings/theme-light</extracomment>
        <translation>Ανοιχτά</translation>
    </message>
    <message>
        <source>Till number</source>
        <extracomment>settings/till</extracomment>
        <translation>Αριθμός ταμείου</translation>
    </message>
    <message>
        <source>Try scanner</source>
        <extracomment>settings/try-scanner</extracomment>
        <translation>Δοκιμή σαρωτή</translation>
    </message>
    <message>
        <source>Try</source>
        <extracomment>settings/try-short</extracomment>
        <translation>Δοκιμή</translation>
    </message>
    <message>
        <source>CRM.COM unit</source>
        <extracomment>settings/unit</extracomment>
        <translation>Μονάδα CRM.COM</translation>
    </message>
    <message>
        <source>Use {name}, {where}</source>
        <extracomment>settings/use-printer</extracomment>
        <translation>Χρήση {name}, {where}</translation>
    </message>
    <message>
        <source>VAT number</source>
        <extracomment>settings/vat-number</extracomment>
        <translation>Αριθμός ΦΠΑ</translation>
    </message>
    <message>
        <source>VAT rates</source>
        <extracomment>settings/vat-rates</extracomment>
        <translation>Συντελεστές ΦΠΑ</translation>
    </message>
    <message>
        <source>queue of this computer</source>
        <extracomment>settings/where-cups, settings/where-windows</extracomment>
        <translation>ουρά αυτού του υπολογιστή</translation>
    </message>
    <message>
        <source>network {address}</source>
        <extracomment>settings/where-network</extracomment>
        <translation>δίκτυο {address}</translation>
    </message>
    <message>
        <source>USB {address}</source>
        <extracomment>settings/where-usb</extracomment>
        <translation>USB {address}</translation>
    </message>
    <message>
        <source>Country code: such as +357, or nothing.</source>
        <extracomment>settings/wrong-country-code</extracomment>
        <translation>Κωδικός χώρας: π.χ. +357, ή τίποτα.</translation>
    </message>
    <message>
        <source>CRM.COM address: it begins with https://, such as https://shop.crm.com.</source>
        <extracomment>settings/wrong-crm-address</extracomment>
        <translation>Διεύθυνση CRM.COM: αρχίζει με https://, π.χ. https://shop.crm.com.</translation>
    </message>
    <message>
        <source>Customer card codes: expressions such as ^70, a blank between two.</source>
        <extracomment>settings/wrong-customer-codes</extracomment>
        <translation>Κωδικοί καρτών πελατών: εκφράσεις όπως ^70, με κενό ανάμεσα.</translation>
    </message>
    <message>
        <source>{what}: this is not allowed.</source>
        <extracomment>settings/wrong-other</extracomment>
        <translation>{what}: αυτό δεν επιτρέπεται.</translation>
    </message>
    <message>
        <source>Digits of a phone number: 4 to 15.</source>
        <extracomment>settings/wrong-phone-length</extracomment>
        <translation>Ψηφία τηλεφώνου: 4 έως 15.</translation>
    </message>
    <message>
        <source>Printer: it is not said where it is. Choose one from the list.</source>
        <extracomment>settings/wrong-printer-address</extracomment>
        <translation>Εκτυπωτής: δεν ορίστηκε πού είναι. Επιλέξτε έναν από τη λίστα.</translation>
    </message>
    <message>
        <source>Serial speed: a number such as 9600 or 115200.</source>
        <extracomment>settings/wrong-printer-baud</extracomment>
        <translation>Ταχύτητα σειριακής: ένας αριθμός όπως 9600 ή 115200.</translation>
    </message>
    <message>
        <source>Network port: a number from 1 to 65535, mostly 9100.</source>
        <extracomment>settings/wrong-printer-port</extracomment>
        <translation>Θύρα δικτύου: αριθμός από 1 έως 65535, συνήθως 9100.</translation>
    </message>
    <message>
        <source>Printer profile: one that python-escpos has, such as TM-T88V or default.</source>
        <extracomment>settings/wrong-printer-profile</extracomment>
        <translation>Προφίλ εκτυπωτή: ένα του python-escpos, π.χ. TM-T88V ή default.</translation>
    </message>
    <message>
        <source>CRM.COM release: 10 to 18, such as 16 or 13.1.</source>
        <extracomment>settings/wrong-release</extracomment>
        <translation>Έκδοση CRM.COM: 10 έως 18, π.χ. 16 ή 13.1.</translation>
    </message>
    <message>
        <source>Site code: 1 to 8 capital letters and digits, such as LCA1.</source>
        <extracomment>settings/wrong-site</extracomment>
        <translation>Κωδικός καταστήματος: 1 έως 8 κεφαλαία λατινικά και ψηφία, π.χ. LCA1.</translation>
    </message>
    <message>
        <source>Store name: it cannot be empty.</source>
        <extracomment>settings/wrong-store-name</extracomment>
        <translation>Όνομα καταστήματος: δεν μπορεί να είναι κενό.</translation>
    </message>
    <message>
        <source>Till number: 1 to 4 digits or capital letters.</source>
        <extracomment>settings/wrong-till</extracomment>
        <translation>Αριθμός ταμείου: 1 έως 4 ψηφία ή κεφαλαία λατινικά.</translation>
    </message>
    <message>
        <source>CRM.COM unit: the code of the shop's unit at CRM.COM is needed.</source>
        <extracomment>settings/wrong-unit</extracomment>
        <translation>Μονάδα CRM.COM: χρειάζεται ο κωδικός της μονάδας του καταστήματος στο CRM.COM.</translation>
    </message>
    <message>
        <source>VAT rates: different rates per cent, such as 5, 19.</source>
        <extracomment>settings/wrong-vat-rates</extracomment>
        <translation>Συντελεστές ΦΠΑ: διαφορετικά ποσοστά, π.χ. 5, 19.</translation>
    </message>
</context>
<context>
    <name>sign-in</name>
    <message>
        <source>Somebody else has to approve this.</source>
        <extracomment>approval.another-person</extracomment>
        <translation>Πρέπει να το εγκρίνει κάποιος άλλος.</translation>
    </message>
    <message>
        <source>The key of all PINs is missing on this machine. Selling goes on; ask for new PINs.</source>
        <extracomment>approval.key-is-lost</extracomment>
        <translation>Το κλειδί όλων των PIN λείπει από αυτό το μηχάνημα. Οι πωλήσεις συνεχίζονται· ζητήστε νέα PIN.</translation>
    </message>
    <message>
        <source>Number {number} may not approve this.</source>
        <extracomment>approval.may-not</extracomment>
        <translation>Ο αριθμός {number} δεν μπορεί να το εγκρίνει.</translation>
    </message>
    <message>
        <source>Cancel a purchase</source>
        <extracomment>approval.verb.cancel-purchase</extracomment>
        <translation>Ακύρωση αγοράς</translation>
    </message>
    <message>
        <source>Change a price</source>
        <extracomment>approval.verb.change-price</extracomment>
        <translation>Αλλαγή τιμής</translation>
    </message>
    <message>
        <source>Give a past sale to a customer</source>
        <extracomment>approval.verb.claim-purchase</extracomment>
        <translation>Απόδοση παλιάς πώλησης σε πελάτη</translation>
    </message>
    <message>
        <source>Edit the quick keys</source>
        <extracomment>approval.verb.edit-quick-keys</extracomment>
        <translation>Αλλαγή γρήγορων πλήκτρων</translation>
    </message>
    <message>
        <source>Save a copy of the journal</source>
        <extracomment>approval.verb.export-journal</extracomment>
        <translation>Αποθήκευση αντιγράφου ημερολογίου</translation>
    </message>
    <message>
        <source>Give money back</source>
        <extracomment>approval.verb.give-back</extracomment>
        <translation>Επιστροφή χρημάτων</translation>
    </message>
    <message>
        <source>Give a discount</source>
        <extracomment>approval.verb.give-discount</extracomment>
        <translation>Έκπτωση</translation>
    </message>
    <message>
        <source>Go offline</source>
        <extracomment>approval.verb.go-offline</extracomment>
        <translation>Λειτουργία εκτός σύνδεσης</translation>
    </message>
    <message>
        <source>Import products</source>
        <extracomment>approval.verb.import-products</extracomment>
        <translation>Εισαγωγή προϊόντων</translation>
    </message>
    <message>
        <source>Leave the till</source>
        <extracomment>approval.verb.leave-till</extracomment>
        <translation>Έξοδος από το ταμείο</translation>
    </message>
    <message>
        <source>Change who works here</source>
        <extracomment>approval.verb.manage-people</extracomment>
        <translation>Αλλαγή των ατόμων που εργάζονται εδώ</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <extracomment>approval.verb.open-drawer</extracomment>
        <translation>Άνοιγμα συρταριού</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <extracomment>approval.verb.open-settings</extracomment>
        <translation>Άνοιγμα ρυθμίσεων</translation>
    </message>
    <message>
        <source>Take goods back</source>
        <extracomment>approval.verb.return-goods</extracomment>
        <translation>Επιστροφή ειδών</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <extracomment>approval.verb.show-personal-data</extracomment>
        <translation>Εμφάνιση προσωπικών στοιχείων</translation>
    </message>
    <message>
        <source>Waive what is owed</source>
        <extracomment>approval.verb.waive-debt</extracomment>
        <translation>Διαγραφή οφειλής</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait {n} minutes, or ask another supervisor.</source>
        <extracomment>approval.wait; one: Too many wrong PINs. Wait {n} minute, or ask another supervisor.</extracomment>
        <translation>
            <numerusform>Πολλά λάθος PIN. Περιμένετε {n} λεπτό ή ρωτήστε άλλον υπεύθυνο.</numerusform>
            <numerusform>Πολλά λάθος PIN. Περιμένετε {n} λεπτά ή ρωτήστε άλλον υπεύθυνο.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Number and PIN do not belong together. {n} tries left.</source>
        <extracomment>approval.wrong-pin; one: Number and PIN do not belong together. {n} try left.</extracomment>
        <translation>
            <numerusform>Αριθμός και PIN δεν ταιριάζουν. Μένει {n} προσπάθεια.</numerusform>
            <numerusform>Αριθμός και PIN δεν ταιριάζουν. Μένουν {n} προσπάθειες.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>approval/approve</extracomment>
        <translation>Έγκριση</translation>
    </message>
    <message>
        <source>Supervisor approval</source>
        <extracomment>approval/group</extracomment>
        <translation>Έγκριση υπευθύνου</translation>
    </message>
    <message>
        <source>Number and PIN are not complete yet</source>
        <extracomment>approval/not-yet</extracomment>
        <translation>Ο αριθμός και το PIN δεν είναι πλήρη ακόμη</translation>
    </message>
    <message>
        <source>Supervisor number</source>
        <extracomment>approval/number</extracomment>
        <translation>Αριθμός υπευθύνου</translation>
    </message>
    <message>
        <source>Supervisor PIN</source>
        <extracomment>approval/pin</extracomment>
        <translation>PIN υπευθύνου</translation>
    </message>
    <message>
        <source>Do not approve</source>
        <extracomment>approval/refuse</extracomment>
        <translation>Χωρίς έγκριση</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <extracomment>scan.sign-in-first</extracomment>
        <translation>Συνδεθείτε πρώτα</translation>
    </message>
    <message numerus="yes">
        <source>{name}'s basket with {n} items is kept</source>
        <extracomment>sign-in.basket-kept; one: {name}'s basket with {n} item is kept</extracomment>
        <translation>
            <numerusform>Κρατήθηκε το καλάθι με {n} τεμάχιο: {name}</numerusform>
            <numerusform>Κρατήθηκε το καλάθι με {n} τεμάχια: {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>sign-in.checking</extracomment>
        <translation>Αναζήτηση…</translation>
    </message>
    <message>
        <source>Nobody here has this number. Check it and type it again.</source>
        <extracomment>sign-in.no-such-number</extracomment>
        <translation>Κανείς εδώ δεν έχει αυτόν τον αριθμό. Ελέγξτε τον και πληκτρολογήστε ξανά.</translation>
    </message>
    <message>
        <source>{name}'s sale {number} is kept as it is</source>
        <extracomment>sign-in.sale-kept</extracomment>
        <translation>Η πώληση {number} μένει όπως είναι: {name}</translation>
    </message>
    <message numerus="yes">
        <source>A basket with {n} items is kept</source>
        <extracomment>sign-in.some-basket-kept; one: A basket with {n} item is kept</extracomment>
        <translation>
            <numerusform>Κρατήθηκε ένα καλάθι με {n} τεμάχιο</numerusform>
            <numerusform>Κρατήθηκε ένα καλάθι με {n} τεμάχια</numerusform>
        </translation>
    </message>
    <message>
        <source>Sale {number} is kept as it is</source>
        <extracomment>sign-in.some-sale-kept</extracomment>
        <translation>Η πώληση {number} μένει όπως είναι</translation>
    </message>
    <message>
        <source>The books do not say who works here. What was sold is safe. Close the till and start it again: it mends its books.</source>
        <extracomment>sign-in.unreadable</extracomment>
        <translation>Τα βιβλία δεν λένε ποιος εργάζεται εδώ. Ό,τι πουλήθηκε είναι ασφαλές. Κλείστε το ταμείο και ξεκινήστε το πάλι: διορθώνει τα βιβλία του.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. {name} can try again in {left}; others can sign in.</source>
        <extracomment>sign-in.wait</extracomment>
        <translation>{name}: πολλά λάθος PIN, νέα προσπάθεια σε {left}. Άλλοι μπορούν να συνδεθούν.</translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not {name}'s. Nothing was changed. Try again, {n} tries left.</source>
        <extracomment>sign-in.wrong-pin; one: That PIN is not {name}'s. Nothing was changed. Try again, {n} try left.</extracomment>
        <translation>
            <numerusform>Αυτό δεν είναι το PIN για {name}. Τίποτα δεν άλλαξε. Μένει {n} προσπάθεια.</numerusform>
            <numerusform>Αυτό δεν είναι το PIN για {name}. Τίποτα δεν άλλαξε. Μένουν {n} προσπάθειες.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <extracomment>sign-in/afternoon</extracomment>
        <translation>Καλό απόγευμα</translation>
    </message>
    <message>
        <source>Cashier {name}</source>
        <extracomment>sign-in/cashier</extracomment>
        <translation>Ταμίας {name}</translation>
    </message>
    <message>
        <source>{n} digits</source>
        <extracomment>sign-in/digits</extracomment>
        <translation>{n} ψηφία</translation>
    </message>
    <message>
        <source>{typed} of {n} digits</source>
        <extracomment>sign-in/digits-typed</extracomment>
        <translation>{typed} από {n} ψηφία</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <extracomment>sign-in/enter-number</extracomment>
        <translation>Αριθμός ταμία</translation>
    </message>
    <message>
        <source>Good evening</source>
        <extracomment>sign-in/evening</extracomment>
        <translation>Καλησπέρα</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <extracomment>sign-in/language-of</extracomment>
        <translation>Γλώσσα: {language}</translation>
    </message>
    <message>
        <source>Last signed in here</source>
        <extracomment>sign-in/last</extracomment>
        <translation>Τελευταία σύνδεση εδώ</translation>
    </message>
    <message>
        <source>Good morning</source>
        <extracomment>sign-in/morning</extracomment>
        <translation>Καλημέρα</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>sign-in/next</extracomment>
        <translation>Επόμενο</translation>
    </message>
    <message>
        <source>The PIN is not complete yet</source>
        <extracomment>sign-in/not-yet</extracomment>
        <translation>Το PIN δεν είναι πλήρες ακόμη</translation>
    </message>
    <message>
        <source>Cashier number</source>
        <extracomment>sign-in/number-title</extracomment>
        <translation>Αριθμός ταμία</translation>
    </message>
    <message>
        <source>Other cashier</source>
        <extracomment>sign-in/other</extracomment>
        <translation>Άλλος ταμίας</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>sign-in/pin</extracomment>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <extracomment>sign-in/pin-for</extracomment>
        <translation>PIN: {name}</translation>
    </message>
    <message>
        <source>{store} · Till {till}</source>
        <extracomment>sign-in/place</extracomment>
        <translation>{store} · Ταμείο {till}</translation>
    </message>
    <message numerus="yes">
        <source>{n} products to sell</source>
        <extracomment>sign-in/products; one: {n} product to sell</extracomment>
        <translation>
            <numerusform>{n} προϊόν προς πώληση</numerusform>
            <numerusform>{n} προϊόντα προς πώληση</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>sign-in/read-again</extracomment>
        <translation>Νέα ανάγνωση</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>sign-in/sign-in</extracomment>
        <translation>Σύνδεση</translation>
    </message>
    <message>
        <source>Which language?</source>
        <extracomment>sign-in/which-language</extracomment>
        <translation>Ποια γλώσσα;</translation>
    </message>
    <message>
        <source>Who is working at this till?</source>
        <extracomment>sign-in/who</extracomment>
        <translation>Ποιος εργάζεται σε αυτό το ταμείο;</translation>
    </message>
</context>
<context>
    <name>spend-request</name>
    <message>
        <source>Amount to spend</source>
        <extracomment>spend-request/amount</extracomment>
        <translation>Ποσό εξαργύρωσης</translation>
    </message>
    <message>
        <source>CRM.COM’s answer is awaited</source>
        <extracomment>spend-request/answer-awaited</extracomment>
        <translation>Αναμένεται απάντηση του CRM.COM</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>spend-request/at-least</extracomment>
        <translation>Τουλάχιστον</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>spend-request/at-most</extracomment>
        <translation>Το πολύ</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>spend-request/available</extracomment>
        <translation>Διαθέσιμα</translation>
    </message>
    <message>
        <source>Available, this purchase</source>
        <extracomment>spend-request/available-shown</extracomment>
        <translation>Διαθέσιμα, αυτή η αγορά</translation>
    </message>
    <message>
        <source>Back without spending</source>
        <extracomment>spend-request/back</extracomment>
        <translation>Πίσω χωρίς εξαργύρωση</translation>
    </message>
    <message>
        <source>CRM.COM says:</source>
        <extracomment>spend-request/crm-words</extracomment>
        <translation>Το CRM.COM λέει:</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>spend-request/earned</extracomment>
        <translation>Κέρδισε</translation>
    </message>
    <message>
        <source>From the wallet</source>
        <extracomment>spend-request/from-wallet</extracomment>
        <translation>Από το πορτοφόλι</translation>
    </message>
    <message>
        <source>Half</source>
        <extracomment>spend-request/half</extracomment>
        <translation>Μισό</translation>
    </message>
    <message>
        <source>Half amount</source>
        <extracomment>spend-request/half-amount</extracomment>
        <translation>Μισό ποσό</translation>
    </message>
    <message>
        <source>Least</source>
        <extracomment>spend-request/least</extracomment>
        <translation>Ελάχιστο</translation>
    </message>
    <message>
        <source>Least amount</source>
        <extracomment>spend-request/least-amount</extracomment>
        <translation>Ελάχιστο ποσό</translation>
    </message>
    <message>
        <source>At least, per purchase</source>
        <extracomment>spend-request/least-shown</extracomment>
        <translation>Τουλάχιστον, ανά αγορά</translation>
    </message>
    <message>
        <source>Most</source>
        <extracomment>spend-request/most</extracomment>
        <translation>Μέγιστο</translation>
    </message>
    <message>
        <source>Most amount</source>
        <extracomment>spend-request/most-amount</extracomment>
        <translation>Μέγιστο ποσό</translation>
    </message>
    <message>
        <source>At most, per purchase</source>
        <extracomment>spend-request/most-shown</extracomment>
        <translation>Το πολύ, ανά αγορά</translation>
    </message>
    <message>
        <source>No amount is typed yet</source>
        <extracomment>spend-request/no-amount</extracomment>
        <translation>Δεν πληκτρολογήθηκε ποσό ακόμη</translation>
    </message>
    <message>
        <source>No amount lies within the limits</source>
        <extracomment>spend-request/no-such-amount</extracomment>
        <translation>Κανένα ποσό δεν είναι μέσα στα όρια</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>spend-request/not-known</extracomment>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>Nothing was spent.</source>
        <extracomment>spend-request/nothing-spent</extracomment>
        <translation>Δεν εξαργυρώθηκε τίποτα.</translation>
    </message>
    <message>
        <source>The amount is not within limits</source>
        <extracomment>spend-request/outside</extracomment>
        <translation>Το ποσό δεν είναι μέσα στα όρια</translation>
    </message>
    <message>
        <source>For purchase {number}</source>
        <extracomment>spend-request/purchase</extracomment>
        <translation>Για την αγορά {number}</translation>
    </message>
    <message>
        <source>The purchase is still being recorded</source>
        <extracomment>spend-request/recording</extracomment>
        <translation>Η αγορά καταγράφεται ακόμη</translation>
    </message>
    <message>
        <source>Remains to pay</source>
        <extracomment>spend-request/remains</extracomment>
        <translation>Υπόλοιπο</translation>
    </message>
    <message>
        <source>Spend from wallet</source>
        <extracomment>spend-request/spend</extracomment>
        <translation>Εξαργύρωση</translation>
    </message>
    <message>
        <source>Spending…</source>
        <extracomment>spend-request/spending</extracomment>
        <translation>Εξαργύρωση…</translation>
    </message>
    <message>
        <source>Wallet money is spent as soon as you press Spend from wallet. It goes back to the wallet if the purchase is cancelled.</source>
        <extracomment>spend-request/spent-at-once</extracomment>
        <translation>Το ποσό εξαργυρώνεται μόλις πατήσετε Εξαργύρωση. Αν ακυρωθεί η αγορά, επιστρέφει στο πορτοφόλι.</translation>
    </message>
    <message>
        <source>Spend wallet money</source>
        <extracomment>spend-request/title</extracomment>
        <translation>Εξαργύρωση από πορτοφόλι</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>spend-request/to-pay</extracomment>
        <translation>Πληρωτέο</translation>
    </message>
    <message>
        <source>To pay now</source>
        <extracomment>spend-request/to-pay-now</extracomment>
        <translation>Πληρωτέο τώρα</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>spend-request/totals</extracomment>
        <translation>Σύνολα</translation>
    </message>
    <message>
        <source>Will earn</source>
        <extracomment>spend-request/will-earn</extracomment>
        <translation>Θα κερδίσει</translation>
    </message>
</context>
<context>
    <name>till</name>
    <message>
        <source>Connected</source>
        <extracomment>connection.connected</extracomment>
        <translation>Συνδεδεμένο</translation>
    </message>
    <message>
        <source>CRM.COM does not accept the API key. Selling goes on offline; call your supervisor.</source>
        <extracomment>connection.key-refused</extracomment>
        <translation>Το CRM.COM δεν δέχεται το κλειδί API. Οι πωλήσεις συνεχίζονται εκτός σύνδεσης· καλέστε τον υπεύθυνο.</translation>
    </message>
    <message>
        <source>CRM.COM last answered at {time}</source>
        <extracomment>connection.last-answer</extracomment>
        <translation>Τελευταία απάντηση του CRM.COM στις {time}</translation>
    </message>
    <message>
        <source>CRM.COM answers. Your decision is needed: {what}. See Purchases, Waiting to be sent.</source>
        <extracomment>connection.need-a-person</extracomment>
        <translation>Το CRM.COM απαντά. Χρειάζεται απόφασή σας: {what}. Δείτε Αγορές, Προς αποστολή.</translation>
    </message>
    <message>
        <source>There is no API key on this till. Selling goes on offline.</source>
        <extracomment>connection.no-key</extracomment>
        <translation>Δεν υπάρχει κλειδί API σε αυτό το ταμείο. Οι πωλήσεις συνεχίζονται εκτός σύνδεσης.</translation>
    </message>
    <message>
        <source>The line to CRM.COM is not secure. Nothing is sent. Selling goes on offline; call your supervisor.</source>
        <extracomment>connection.not-secure</extracomment>
        <translation>Η γραμμή προς το CRM.COM δεν είναι ασφαλής. Τίποτα δεν στέλνεται. Οι πωλήσεις συνεχίζονται εκτός σύνδεσης· καλέστε τον υπεύθυνο.</translation>
    </message>
    <message>
        <source>close the cover; it prints by itself.</source>
        <extracomment>print.next.cover-open</extracomment>
        <translation>κλείστε το καπάκι· τυπώνεται μόνη της.</translation>
    </message>
    <message>
        <source>throw the piece away; the whole receipt is printed again.</source>
        <extracomment>print.next.half-printed</extracomment>
        <translation>πετάξτε το κομμάτι· τυπώνεται ξανά ολόκληρη η απόδειξη.</translation>
    </message>
    <message>
        <source>check the printer and its cable; it prints by itself.</source>
        <extracomment>print.next.not-reachable</extracomment>
        <translation>ελέγξτε τον εκτυπωτή και το καλώδιό του· τυπώνεται μόνη της.</translation>
    </message>
    <message>
        <source>put in a new roll and close the cover; it prints by itself.</source>
        <extracomment>print.next.out-of-paper</extracomment>
        <translation>βάλτε νέο ρολό και κλείστε το καπάκι· τυπώνεται μόνη της.</translation>
    </message>
    <message>
        <source>look at the printer; press Print again if there is no receipt.</source>
        <extracomment>print.next.unknown</extracomment>
        <translation>κοιτάξτε τον εκτυπωτή· αν δεν υπάρχει απόδειξη, πατήστε Επανεκτύπωση.</translation>
    </message>
    <message>
        <source>the sale and the payment are kept on this till.</source>
        <extracomment>print.safe.kept</extracomment>
        <translation>η πώληση και η πληρωμή μένουν σε αυτό το ταμείο.</translation>
    </message>
    <message>
        <source>the sale, the payment and the reward are recorded.</source>
        <extracomment>print.safe.recorded</extracomment>
        <translation>η πώληση, η πληρωμή και η ανταμοιβή καταγράφηκαν.</translation>
    </message>
    <message>
        <source>The receipt is not printed: the cover is open</source>
        <extracomment>print.trouble.cover-open</extracomment>
        <translation>Η απόδειξη δεν τυπώθηκε: το καπάκι είναι ανοιχτό</translation>
    </message>
    <message>
        <source>The receipt was not printed whole</source>
        <extracomment>print.trouble.half-printed</extracomment>
        <translation>Η απόδειξη δεν τυπώθηκε ολόκληρη</translation>
    </message>
    <message>
        <source>The receipt is not printed: the printer does not answer</source>
        <extracomment>print.trouble.not-reachable</extracomment>
        <translation>Η απόδειξη δεν τυπώθηκε: ο εκτυπωτής δεν απαντά</translation>
    </message>
    <message>
        <source>The receipt is not printed: no paper</source>
        <extracomment>print.trouble.out-of-paper</extracomment>
        <translation>Η απόδειξη δεν τυπώθηκε: δεν υπάρχει χαρτί</translation>
    </message>
    <message>
        <source>It is not known whether the receipt was printed</source>
        <extracomment>print.trouble.unknown</extracomment>
        <translation>Δεν είναι γνωστό αν τυπώθηκε η απόδειξη</translation>
    </message>
    <message>
        <source>Printer cover open</source>
        <extracomment>printer.cover-open</extracomment>
        <translation>Ανοιχτό καπάκι εκτυπωτή</translation>
    </message>
    <message numerus="yes">
        <source>{n} receipts of earlier days were not printed. Purchases prints them again.</source>
        <extracomment>printer.left-over; one: {n} receipt of an earlier day was not printed. Purchases prints it again.</extracomment>
        <translation>
            <numerusform>{n} απόδειξη προηγούμενης ημέρας δεν τυπώθηκε. Τυπώνεται ξανά από τις Αγορές.</numerusform>
            <numerusform>{n} αποδείξεις προηγούμενων ημερών δεν τυπώθηκαν. Τυπώνονται ξανά από τις Αγορές.</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer</source>
        <extracomment>printer.none</extracomment>
        <translation>Χωρίς εκτυπωτή</translation>
    </message>
    <message>
        <source>Printer state not known</source>
        <extracomment>printer.not-known</extracomment>
        <translation>Άγνωστη κατάσταση εκτυπωτή</translation>
    </message>
    <message>
        <source>Printer not reachable</source>
        <extracomment>printer.not-reachable</extracomment>
        <translation>Ο εκτυπωτής δεν απαντά</translation>
    </message>
    <message>
        <source>Printer switched offline</source>
        <extracomment>printer.offline</extracomment>
        <translation>Ο εκτυπωτής είναι εκτός σύνδεσης</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <extracomment>printer.out-of-paper</extracomment>
        <translation>Τέλος χαρτιού</translation>
    </message>
    <message>
        <source>The paper roll is nearly empty</source>
        <extracomment>printer.paper-low</extracomment>
        <translation>Το ρολό χαρτιού τελειώνει</translation>
    </message>
    <message>
        <source>Printing</source>
        <extracomment>printer.printing</extracomment>
        <translation>Εκτύπωση</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <extracomment>printer.ready</extracomment>
        <translation>Ο εκτυπωτής είναι έτοιμος</translation>
    </message>
    <message>
        <source>Receipt {number}, answer of CRM.COM awaited</source>
        <extracomment>receipt.awaited</extracomment>
        <translation>Απόδειξη {number}, αναμένεται απάντηση του CRM.COM</translation>
    </message>
    <message>
        <source>Receipt {number}, cancelled since</source>
        <extracomment>receipt.cancelled</extracomment>
        <translation>Απόδειξη {number}, ακυρώθηκε στο μεταξύ</translation>
    </message>
    <message>
        <source>There is no printer on this till</source>
        <extracomment>receipt.gift-no-printer</extracomment>
        <translation>Δεν υπάρχει εκτυπωτής σε αυτό το ταμείο</translation>
    </message>
    <message>
        <source>The gift receipt is not printed yet. It prints by itself when the printer is well.</source>
        <extracomment>receipt.gift-not-printed</extracomment>
        <translation>Η απόδειξη δώρου δεν τυπώθηκε ακόμη. Τυπώνεται μόνη της όταν ο εκτυπωτής είναι εντάξει.</translation>
    </message>
    <message>
        <source>The gift receipt is printed</source>
        <extracomment>receipt.gift-printed</extracomment>
        <translation>Η απόδειξη δώρου τυπώθηκε</translation>
    </message>
    <message>
        <source>Printing the gift receipt…</source>
        <extracomment>receipt.gift-printing</extracomment>
        <translation>Εκτύπωση της απόδειξης δώρου…</translation>
    </message>
    <message>
        <source>It is not known whether the gift receipt was printed. Look at the printer.</source>
        <extracomment>receipt.gift-unknown</extracomment>
        <translation>Δεν είναι γνωστό αν τυπώθηκε η απόδειξη δώρου. Κοιτάξτε τον εκτυπωτή.</translation>
    </message>
    <message>
        <source>Receipt {number}, kept on this till, sent later</source>
        <extracomment>receipt.kept</extracomment>
        <translation>Απόδειξη {number}, μένει στο ταμείο, στέλνεται αργότερα</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <extracomment>receipt.no-customer</extracomment>
        <translation>Απόδειξη {number}</translation>
    </message>
    <message>
        <source>The receipt could not be saved. The sale is safe; look whether the disk is full.</source>
        <extracomment>receipt.not-saved</extracomment>
        <translation>Η απόδειξη δεν αποθηκεύτηκε. Η πώληση είναι ασφαλής· δείτε μήπως γέμισε ο δίσκος.</translation>
    </message>
    <message>
        <source>Receipt {number}, recorded by CRM.COM</source>
        <extracomment>receipt.recorded</extracomment>
        <translation>Απόδειξη {number}, καταγράφηκε στο CRM.COM</translation>
    </message>
    <message>
        <source>Receipt {number}, refused by CRM.COM</source>
        <extracomment>receipt.refused</extracomment>
        <translation>Απόδειξη {number}, την απέρριψε το CRM.COM</translation>
    </message>
    <message>
        <source>Receipt {number}, partly returned since</source>
        <extracomment>receipt.returned</extracomment>
        <translation>Απόδειξη {number}, μερική επιστροφή στο μεταξύ</translation>
    </message>
    <message>
        <source>Saved: {where}</source>
        <extracomment>receipt.saved</extracomment>
        <translation>Αποθηκεύτηκε: {where}</translation>
    </message>
    <message>
        <source>Receipt {number}, sold without reward</source>
        <extracomment>receipt.without-reward</extracomment>
        <translation>Απόδειξη {number}, πώληση χωρίς ανταμοιβή</translation>
    </message>
    <message>
        <source>Added to the basket</source>
        <extracomment>scan.added</extracomment>
        <translation>Προστέθηκε στο καλάθι</translation>
    </message>
    <message>
        <source>CRM.COM does not answer. The card is kept with the sale and checked when it is sent.</source>
        <extracomment>scan.card-kept</extracomment>
        <translation>Το CRM.COM δεν απαντά. Η κάρτα μένει με την πώληση και ελέγχεται όταν αυτή σταλεί.</translation>
    </message>
    <message>
        <source>That looks like the number of a payment card. It was not read, and nothing of it is kept. Payment cards belong on the card terminal.</source>
        <extracomment>scan.card-number</extracomment>
        <translation>Αυτό μοιάζει με αριθμό κάρτας πληρωμής. Δεν διαβάστηκε και δεν κρατήθηκε τίποτα από αυτόν. Οι κάρτες πληρωμής είναι για το τερματικό καρτών.</translation>
    </message>
    <message>
        <source>Change basket to add it. {product} was not added.</source>
        <extracomment>scan.change-basket-to-add</extracomment>
        <translation>Για προσθήκη πατήστε Αλλαγή καλαθιού. Δεν προστέθηκε: {product}.</translation>
    </message>
    <message>
        <source>The customer of this sale was not changed.</source>
        <extracomment>scan.customer-not-changed</extracomment>
        <translation>Ο πελάτης αυτής της πώλησης δεν άλλαξε.</translation>
    </message>
    <message>
        <source>Customer is now {customer}</source>
        <extracomment>scan.customer-of-sale</extracomment>
        <translation>Πελάτης τώρα: {customer}</translation>
    </message>
    <message>
        <source>Membership ended. Nothing was changed. Ask for another card.</source>
        <extracomment>scan.membership-ended</extracomment>
        <translation>Η συμμετοχή έληξε. Τίποτα δεν άλλαξε. Ζητήστε άλλη κάρτα.</translation>
    </message>
    <message>
        <source>Membership ended on {date}. Nothing was changed. Ask for another card.</source>
        <extracomment>scan.membership-ended-on</extracomment>
        <translation>Η συμμετοχή έληξε στις {date}. Τίποτα δεν άλλαξε. Ζητήστε άλλη κάρτα.</translation>
    </message>
    <message>
        <source>Money was taken already. The customer was not changed.</source>
        <extracomment>scan.money-was-taken</extracomment>
        <translation>Εισπράχθηκαν ήδη χρήματα. Ο πελάτης δεν άλλαξε.</translation>
    </message>
    <message>
        <source>No customer has this card. Nothing was changed. {words}</source>
        <extracomment>scan.no-such-card</extracomment>
        <translation>Κανένας πελάτης δεν έχει αυτή την κάρτα. Τίποτα δεν άλλαξε. {words}</translation>
    </message>
    <message>
        <source>This card is known, but not active. Nothing was changed. Ask for another card or the phone number.</source>
        <extracomment>scan.not-active</extracomment>
        <translation>Η κάρτα είναι γνωστή, αλλά όχι ενεργή. Τίποτα δεν άλλαξε. Ζητήστε άλλη κάρτα ή το τηλέφωνο.</translation>
    </message>
    <message>
        <source>This card is known, but the customer has not confirmed it yet. Nothing was changed. Ask for the phone number.</source>
        <extracomment>scan.not-verified</extracomment>
        <translation>Η κάρτα είναι γνωστή, αλλά ο πελάτης δεν την επιβεβαίωσε ακόμη. Τίποτα δεν άλλαξε. Ζητήστε το τηλέφωνο.</translation>
    </message>
    <message>
        <source>Nothing found for {code}. Nothing was added.</source>
        <extracomment>scan.nothing-found</extracomment>
        <translation>Δεν βρέθηκε τίποτα για {code}. Δεν προστέθηκε τίποτα.</translation>
    </message>
    <message>
        <source>That is the code of receipt {number}. Nothing was added.</source>
        <extracomment>scan.receipt</extracomment>
        <translation>Αυτός είναι ο κωδικός της απόδειξης {number}. Δεν προστέθηκε τίποτα.</translation>
    </message>
    <message>
        <source>The books of this till were damaged and have been restored, but the last steps are missing. You can sell; keep the last receipts and call your supervisor.</source>
        <extracomment>till.books-incomplete</extracomment>
        <translation>Τα βιβλία αυτού του ταμείου είχαν φθαρεί και αποκαταστάθηκαν, αλλά λείπουν τα τελευταία βήματα. Μπορείτε να πουλάτε· κρατήστε τις τελευταίες αποδείξεις και καλέστε τον υπεύθυνο.</translation>
    </message>
    <message>
        <source>The books of this till were damaged and nothing of them could be read. They are kept, and new ones were begun. You can sell; call your supervisor.</source>
        <extracomment>till.books-new</extracomment>
        <translation>Τα βιβλία αυτού του ταμείου είχαν φθαρεί και δεν διαβάστηκε τίποτα. Φυλάχθηκαν και άνοιξαν νέα. Μπορείτε να πουλάτε· καλέστε τον υπεύθυνο.</translation>
    </message>
    <message>
        <source>The books of this till were damaged and have been restored. No sale is missing. Go on selling, and tell your supervisor.</source>
        <extracomment>till.books-restored</extracomment>
        <translation>Τα βιβλία αυτού του ταμείου είχαν φθαρεί και αποκαταστάθηκαν. Δεν λείπει καμία πώληση. Συνεχίστε και ενημερώστε τον υπεύθυνο.</translation>
    </message>
    <message>
        <source>The books of this till are older than they were: an older copy was put back. Receipt numbers go on behind the last one known. You can sell; call your supervisor.</source>
        <extracomment>till.books-set-back</extracomment>
        <translation>Τα βιβλία αυτού του ταμείου είναι παλαιότερα από πριν: μπήκε στη θέση τους παλαιότερο αντίγραφο. Οι αριθμοί αποδείξεων συνεχίζουν μετά τον τελευταίο γνωστό. Μπορείτε να πουλάτε· καλέστε τον υπεύθυνο.</translation>
    </message>
    <message>
        <source>The books of this till were changed or damaged (row {row}). What is kept beside them is safe. Close the till and open it again: it restores them. Tell your supervisor.</source>
        <extracomment>till.books-tampered</extracomment>
        <translation>Τα βιβλία αυτού του ταμείου άλλαξαν ή φθάρηκαν (γραμμή {row}). Ό,τι φυλάσσεται δίπλα τους είναι ασφαλές. Κλείστε το ταμείο και ανοίξτε το ξανά: τα αποκαθιστά. Ενημερώστε τον υπεύθυνο.</translation>
    </message>
    <message>
        <source>The books of this till are damaged. Close the till and open it again: it restores them by itself. If this comes back, call your supervisor.</source>
        <extracomment>till.damaged</extracomment>
        <translation>Τα βιβλία αυτού του ταμείου έχουν φθαρεί. Κλείστε το ταμείο και ανοίξτε το ξανά: τα αποκαθιστά μόνο του. Αν συμβεί πάλι, καλέστε τον υπεύθυνο.</translation>
    </message>
    <message>
        <source>The baskets kept on this till were damaged. What was not paid yet has to be scanned again, parked baskets too. What was sold is safe; tell your supervisor.</source>
        <extracomment>till.damaged-baskets</extracomment>
        <translation>Τα καλάθια αυτού του ταμείου είχαν φθαρεί. Ό,τι δεν πληρώθηκε ακόμη σαρώνεται ξανά, και τα κρατημένα καλάθια. Ό,τι πουλήθηκε είναι ασφαλές· ενημερώστε τον υπεύθυνο.</translation>
    </message>
    <message>
        <source>The quick keys arranged on this till were damaged. Those of the products file are shown. Go on selling, and tell your supervisor.</source>
        <extracomment>till.damaged-keys</extracomment>
        <translation>Τα γρήγορα πλήκτρα που διατάχθηκαν σε αυτό το ταμείο είχαν φθαρεί. Φαίνονται εκείνα του αρχείου προϊόντων. Συνεχίστε και ενημερώστε τον υπεύθυνο.</translation>
    </message>
    <message>
        <source>The list of unknown products was damaged and begins anew. Go on selling, and tell your supervisor.</source>
        <extracomment>till.damaged-unknown</extracomment>
        <translation>Η λίστα των άγνωστων προϊόντων είχε φθαρεί και αρχίζει από την αρχή. Συνεχίστε και ενημερώστε τον υπεύθυνο.</translation>
    </message>
    <message>
        <source>{said}, {next}</source>
        <extracomment>till.facts</extracomment>
        <translation>{said}, {next}</translation>
    </message>
    <message>
        <source>Sale {number} is finished and kept. Change: {change}</source>
        <extracomment>till.finished-before</extracomment>
        <translation>Η πώληση {number} ολοκληρώθηκε και φυλάχτηκε. Ρέστα: {change}</translation>
    </message>
    <message>
        <source>Something unexpected happened. What was recorded is safe. Try again. Incident {incident}</source>
        <extracomment>till.incident</extracomment>
        <translation>Συνέβη κάτι απρόσμενο. Ό,τι καταγράφηκε είναι ασφαλές. Δοκιμάστε ξανά. Συμβάν {incident}</translation>
    </message>
    <message>
        <source>A newer Cashier wrote the books of this till. What was sold is safe. No sale can begin until that Cashier is installed again: call your supervisor.</source>
        <extracomment>till.newer-books</extracomment>
        <translation>Μια νεότερη έκδοση του Cashier έγραψε τα βιβλία αυτού του ταμείου. Ό,τι πουλήθηκε είναι ασφαλές. Πώληση δεν ξεκινά μέχρι να εγκατασταθεί ξανά: καλέστε τον υπεύθυνο.</translation>
    </message>
    <message>
        <source>The disk of this till is full. What was sold is safe, and a sale that is open can be finished. No new sale can begin: call your supervisor.</source>
        <extracomment>till.no-room</extracomment>
        <translation>Ο δίσκος αυτού του ταμείου γέμισε. Ό,τι πουλήθηκε είναι ασφαλές και η ανοιχτή πώληση μπορεί να ολοκληρωθεί. Νέα πώληση δεν ξεκινά: καλέστε τον υπεύθυνο.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer. Selling goes on.</source>
        <extracomment>till.offline</extracomment>
        <translation>Το CRM.COM δεν απαντά. Οι πωλήσεις συνεχίζονται.</translation>
    </message>
    <message>
        <source>Opening the till…</source>
        <extracomment>till.opening</extracomment>
        <translation>Το ταμείο ανοίγει…</translation>
    </message>
    <message>
        <source>This till may not write to its disk. What was sold is safe. No sale can begin: call your supervisor.</source>
        <extracomment>till.read-only</extracomment>
        <translation>Αυτό το ταμείο δεν μπορεί να γράψει στον δίσκο του. Ό,τι πουλήθηκε είναι ασφαλές. Πώληση δεν ξεκινά: καλέστε τον υπεύθυνο.</translation>
    </message>
    <message>
        <source>Sale cancelled. Nothing is to be paid.</source>
        <extracomment>till.sale-cancelled</extracomment>
        <translation>Η πώληση ακυρώθηκε. Δεν πληρώνεται τίποτα.</translation>
    </message>
    <message>
        <source>Sale cancelled. Give back {amount}: cash in cash, cards on the terminal.</source>
        <extracomment>till.sale-cancelled-give-back</extracomment>
        <translation>Η πώληση ακυρώθηκε. Επιστρέψτε {amount}: μετρητά σε μετρητά, κάρτες στο τερματικό.</translation>
    </message>
    <message>
        <source>The till could not write to its disk. What the screen shows is what was written. Try again; if it stays, call your supervisor.</source>
        <extracomment>till.storage</extracomment>
        <translation>Το ταμείο δεν έγραψε στον δίσκο του. Η οθόνη δείχνει ό,τι γράφτηκε. Δοκιμάστε ξανά· αν επιμένει, καλέστε τον υπεύθυνο.</translation>
    </message>
</context>
<context>
    <name>top-bar</name>
    <message>
        <source>Answer awaited</source>
        <extracomment>top-bar/awaited</extracomment>
        <translation>Αναμονή απάντησης</translation>
    </message>
    <message>
        <source>Offline by hand</source>
        <extracomment>top-bar/by-hand</extracomment>
        <translation>Εκτός σύνδεσης με εντολή</translation>
    </message>
    <message numerus="yes">
        <source>Offline by hand, {n} purchases queued</source>
        <extracomment>top-bar/by-hand-queued; one: Offline by hand, {n} purchase queued</extracomment>
        <translation>
            <numerusform>Εκτός με εντολή, {n} αγορά περιμένει</numerusform>
            <numerusform>Εκτός με εντολή, {n} αγορές περιμένουν</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>top-bar/connected</extracomment>
        <translation>Συνδεδεμένο</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>top-bar/connection</extracomment>
        <translation>Σύνδεση</translation>
    </message>
    <message>
        <source>Cover open</source>
        <extracomment>top-bar/cover-open</extracomment>
        <translation>Ανοιχτό καπάκι</translation>
    </message>
    <message>
        <source>Another CRM.COM</source>
        <extracomment>top-bar/elsewhere</extracomment>
        <translation>Άλλο CRM.COM</translation>
    </message>
    <message>
        <source>API key refused</source>
        <extracomment>top-bar/key-refused</extracomment>
        <translation>Κλειδί API μη δεκτό</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>top-bar/language</extracomment>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>top-bar/lock</extracomment>
        <translation>Κλείδωμα</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>top-bar/menu</extracomment>
        <translation>Μενού</translation>
    </message>
    <message>
        <source>No API key</source>
        <extracomment>top-bar/no-key</extracomment>
        <translation>Χωρίς κλειδί API</translation>
    </message>
    <message>
        <source>No cashier signs in on this till yet</source>
        <extracomment>top-bar/no-people</extracomment>
        <translation>Δεν συνδέεται ακόμη ταμίας σε αυτό το ταμείο</translation>
    </message>
    <message>
        <source>No printer</source>
        <extracomment>top-bar/no-printer</extracomment>
        <translation>Χωρίς εκτυπωτή</translation>
    </message>
    <message>
        <source>State not known</source>
        <extracomment>top-bar/not-known</extracomment>
        <translation>Άγνωστη κατάσταση</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <extracomment>top-bar/not-reachable</extracomment>
        <translation>Δεν απαντά</translation>
    </message>
    <message>
        <source>Not secure</source>
        <extracomment>top-bar/not-secure</extracomment>
        <translation>Μη ασφαλές</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>top-bar/offline</extracomment>
        <translation>Εκτός σύνδεσης</translation>
    </message>
    <message numerus="yes">
        <source>Offline, {n} purchases queued</source>
        <extracomment>top-bar/offline-queued; one: Offline, {n} purchase queued</extracomment>
        <translation>
            <numerusform>Εκτός σύνδεσης, {n} αγορά περιμένει</numerusform>
            <numerusform>Εκτός σύνδεσης, {n} αγορές περιμένουν</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of paper</source>
        <extracomment>top-bar/out-of-paper</extracomment>
        <translation>Τέλος χαρτιού</translation>
    </message>
    <message>
        <source>Paper low</source>
        <extracomment>top-bar/paper-low</extracomment>
        <translation>Λίγο χαρτί</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>top-bar/printer</extracomment>
        <translation>Εκτυπωτής</translation>
    </message>
    <message>
        <source>Printer state not known</source>
        <extracomment>top-bar/printer-not-known</extracomment>
        <translation>Άγνωστη κατάσταση εκτυπωτή</translation>
    </message>
    <message>
        <source>Printer not reachable</source>
        <extracomment>top-bar/printer-not-reachable</extracomment>
        <translation>Ο εκτυπωτής δεν απαντά</translation>
    </message>
    <message>
        <source>Printer offline</source>
        <extracomment>top-bar/printer-offline</extracomment>
        <translation>Εκτυπωτής εκτός σύνδεσης</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <extracomment>top-bar/printer-ready</extracomment>
        <translation>Εκτυπωτής έτοιμος</translation>
    </message>
    <message>
        <source>Printing</source>
        <extracomment>top-bar/printing</extracomment>
        <translation>Εκτύπωση</translation>
    </message>
    <message>
        <source>Cashier</source>
        <extracomment>top-bar/product</extracomment>
        <translation>Cashier</translation>
    </message>
    <message>
        <source>Products</source>
        <extracomment>top-bar/products</extracomment>
        <translation>Προϊόντα</translation>
    </message>
    <message>
        <source>Purchases</source>
        <extracomment>top-bar/purchases</extracomment>
        <translation>Αγορές</translation>
    </message>
    <message>
        <source>queued</source>
        <extracomment>top-bar/queued</extracomment>
        <translation>σε αναμονή</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>top-bar/ready</extracomment>
        <translation>Έτοιμος</translation>
    </message>
    <message>
        <source>Sale</source>
        <extracomment>top-bar/sale</extracomment>
        <translation>Πώληση</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>top-bar/settings</extracomment>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <extracomment>top-bar/sync</extracomment>
        <translation>Συγχρονισμός</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <extracomment>top-bar/time</extracomment>
        <translation>Ώρα: {time}</translation>
    </message>
</context>
<context>
    <name>unknown-outcome</name>
    <message>
        <source>Try {checks}, next in {seconds} s</source>
        <extracomment>unknown-outcome/asked</extracomment>
        <translation>Προσπάθεια {checks}, επόμενη σε {seconds} δ</translation>
    </message>
    <message>
        <source>No answer: asking whether it was recorded</source>
        <extracomment>unknown-outcome/asking</extracomment>
        <translation>Χωρίς απάντηση, ρωτάμε ξανά</translation>
    </message>
    <message>
        <source>Asking now…</source>
        <extracomment>unknown-outcome/asking-now</extracomment>
        <translation>Ερώτηση τώρα…</translation>
    </message>
    <message>
        <source>Spent automatically</source>
        <extracomment>unknown-outcome/automatic</extracomment>
        <translation>Αυτόματη εξαργύρωση</translation>
    </message>
    <message>
        <source>Spent automatically, expected</source>
        <extracomment>unknown-outcome/automatic-shown</extracomment>
        <translation>Αυτόματη εξαργύρωση, αναμενόμενη</translation>
    </message>
    <message>
        <source>Reward to be confirmed</source>
        <extracomment>unknown-outcome/band-title</extracomment>
        <translation>Η ανταμοιβή θα επιβεβαιωθεί</translation>
    </message>
    <message>
        <source>Cancel this sale</source>
        <extracomment>unknown-outcome/cancel</extracomment>
        <translation>Ακύρωση πώλησης</translation>
    </message>
    <message>
        <source>Cancel sale and reverse reward</source>
        <extracomment>unknown-outcome/cancel-confirm</extracomment>
        <translation>Ακύρωση πώλησης και ανταμοιβής</translation>
    </message>
    <message>
        <source>Sale {number} is given up, no money is taken. If CRM.COM recorded it after all, the till cancels it there.</source>
        <extracomment>unknown-outcome/cancel-explained</extracomment>
        <translation>Η πώληση {number} ακυρώνεται, δεν εισπράττονται χρήματα. Αν το CRM.COM την κατέγραψε τελικά, το ταμείο την ακυρώνει εκεί.</translation>
    </message>
    <message>
        <source>Cancel this sale?</source>
        <extracomment>unknown-outcome/cancel-question</extracomment>
        <translation>Ακύρωση αυτής της πώλησης;</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>unknown-outcome/check</extracomment>
        <translation>Έλεγχος τώρα</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>unknown-outcome/earned</extracomment>
        <translation>Κέρδισε</translation>
    </message>
    <message>
        <source>Expected {amount}, not in the wallet yet</source>
        <extracomment>unknown-outcome/expected</extracomment>
        <translation>Αναμένονται {amount}, όχι ακόμη στο πορτοφόλι</translation>
    </message>
    <message>
        <source>Spent from wallet</source>
        <extracomment>unknown-outcome/from-wallet</extracomment>
        <translation>Από πορτοφόλι</translation>
    </message>
    <message>
        <source>Spent from wallet, expected</source>
        <extracomment>unknown-outcome/from-wallet-shown</extracomment>
        <translation>Από πορτοφόλι, αναμενόμενο</translation>
    </message>
    <message>
        <source>Go on at full price</source>
        <extracomment>unknown-outcome/full-price</extracomment>
        <translation>Συνέχεια με πλήρη τιμή</translation>
    </message>
    <message>
        <source>Full price:</source>
        <extracomment>unknown-outcome/full-price-is</extracomment>
        <translation>Πλήρης τιμή:</translation>
    </message>
    <message>
        <source>the till keeps asking, and Purchases shows what to give back if the discount was recorded after all.</source>
        <extracomment>unknown-outcome/full-price-text</extracomment>
        <translation>το ταμείο ρωτά συνεχώς, και οι Αγορές δείχνουν τι επιστρέφεται αν τελικά καταγράφηκε η έκπτωση.</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>unknown-outcome/goods</extracomment>
        <translation>Είδη</translation>
    </message>
    <message>
        <source>if confirmed</source>
        <extracomment>unknown-outcome/if-confirmed</extracomment>
        <translation>αν επιβεβαιωθεί</translation>
    </message>
    <message>
        <source>Instant discount</source>
        <extracomment>unknown-outcome/instant</extracomment>
        <translation>Άμεση έκπτωση</translation>
    </message>
    <message>
        <source>Instant discount, expected</source>
        <extracomment>unknown-outcome/instant-shown</extracomment>
        <translation>Άμεση έκπτωση, αναμενόμενη</translation>
    </message>
    <message>
        <source>Keep sale</source>
        <extracomment>unknown-outcome/keep-sale</extracomment>
        <translation>Διατήρηση πώλησης</translation>
    </message>
    <message>
        <source>Purchase kept on this till as {number}</source>
        <extracomment>unknown-outcome/kept</extracomment>
        <translation>Η αγορά μένει στο ταμείο ως {number}</translation>
    </message>
    <message>
        <source>Next in {seconds} s</source>
        <extracomment>unknown-outcome/next</extracomment>
        <translation>Επόμενη σε {seconds} δ</translation>
    </message>
    <message>
        <source>go on at full price, so that nobody waits, or press Check now.</source>
        <extracomment>unknown-outcome/next-full-price</extracomment>
        <translation>συνεχίστε με πλήρη τιμή, για να μην περιμένει κανείς, ή πατήστε Έλεγχος τώρα.</translation>
    </message>
    <message>
        <source>Next:</source>
        <extracomment>unknown-outcome/next-step</extracomment>
        <translation>Επόμενο:</translation>
    </message>
    <message>
        <source>wait for the answer. The till asks by itself, or press Check now.</source>
        <extracomment>unknown-outcome/next-text</extracomment>
        <translation>περιμένετε την απάντηση. Το ταμείο ρωτά μόνο του, ή πατήστε Έλεγχος τώρα.</translation>
    </message>
    <message>
        <source>CRM.COM did not answer in time</source>
        <extracomment>unknown-outcome/no-answer</extracomment>
        <translation>Το CRM.COM δεν απάντησε εγκαίρως</translation>
    </message>
    <message>
        <source>No time?</source>
        <extracomment>unknown-outcome/no-time</extracomment>
        <translation>Βιάζεστε;</translation>
    </message>
    <message>
        <source>Go on at full price. The till keeps asking, and Purchases shows what to give back if the discount was recorded after all.</source>
        <extracomment>unknown-outcome/no-time-text</extracomment>
        <translation>Συνεχίστε με πλήρη τιμή. Το ταμείο ρωτά συνεχώς, και οι Αγορές δείχνουν τι επιστρέφεται αν τελικά καταγράφηκε η έκπτωση.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>unknown-outcome/not-known</extracomment>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>unknown-outcome/not-started</extracomment>
        <translation>Δεν ξεκίνησε</translation>
    </message>
    <message>
        <source>Not in the wallet yet</source>
        <extracomment>unknown-outcome/nothing-expected</extracomment>
        <translation>Όχι ακόμη στο πορτοφόλι</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>unknown-outcome/payment</extracomment>
        <translation>Πληρωμή</translation>
    </message>
    <message>
        <source>Safe:</source>
        <extracomment>unknown-outcome/safe</extracomment>
        <translation>Ασφαλή:</translation>
    </message>
    <message>
        <source>no money is taken. CRM.COM did not have the purchase, so it was sent again under the same number.</source>
        <extracomment>unknown-outcome/safe-sent-again</extracomment>
        <translation>δεν εισπράχθηκαν χρήματα. Το CRM.COM δεν είχε την αγορά, γι’ αυτό στάλθηκε ξανά με τον ίδιο αριθμό.</translation>
    </message>
    <message>
        <source>no money is taken. The purchase is not sent again before CRM.COM says whether it has it.</source>
        <extracomment>unknown-outcome/safe-text</extracomment>
        <translation>δεν εισπράχθηκαν χρήματα. Η αγορά δεν στέλνεται ξανά πριν πει το CRM.COM αν την έχει.</translation>
    </message>
    <message>
        <source>Sent to CRM.COM</source>
        <extracomment>unknown-outcome/sent</extracomment>
        <translation>Στάλθηκε στο CRM.COM</translation>
    </message>
    <message>
        <source>Not there: sent again</source>
        <extracomment>unknown-outcome/sent-again</extracomment>
        <translation>Δεν ήταν εκεί: στάλθηκε ξανά</translation>
    </message>
    <message>
        <source>{step}: {state}</source>
        <extracomment>unknown-outcome/step</extracomment>
        <translation>{step}: {state}</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>unknown-outcome/steps</extracomment>
        <translation>Βήματα</translation>
    </message>
    <message>
        <source>{resends} of {most}</source>
        <extracomment>unknown-outcome/times</extracomment>
        <translation>{resends} από {most}</translation>
    </message>
    <message>
        <source>Checking if the purchase was recorded</source>
        <extracomment>unknown-outcome/title</extracomment>
        <translation>Έλεγχος αν καταγράφηκε η αγορά</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>unknown-outcome/to-pay</extracomment>
        <translation>Πληρωτέο</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>unknown-outcome/totals</extracomment>
        <translation>Σύνολα</translation>
    </message>
</context>
</TS>
