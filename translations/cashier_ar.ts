<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>cancel</name>
    <message>
        <source>CRM.COM has another purchase under this number. Nothing was changed. See the address in Settings.</source>
        <extracomment>cancel/another</extracomment>
        <translation>لدى CRM.COM عملية شراء أخرى بهذا الرقم. لم يتغيّر شيء. راجع العنوان في الإعدادات.</translation>
    </message>
    <message>
        <source>In the wallet at CRM.COM</source>
        <extracomment>cancel/at-crm</extracomment>
        <translation>في المحفظة لدى CRM.COM</translation>
    </message>
    <message>
        <source>At the till</source>
        <extracomment>cancel/at-till</extracomment>
        <translation>عند الصندوق</translation>
    </message>
    <message>
        <source>Spent automatically, returned</source>
        <extracomment>cancel/automatic</extracomment>
        <translation>استُخدم تلقائيًا، يُعاد</translation>
    </message>
    <message>
        <source>CRM.COM does not answer. The purchase is unchanged. Try again later.</source>
        <extracomment>cancel/away</extracomment>
        <translation>لا يجيب CRM.COM. العملية على حالها. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Give back on the card terminal</source>
        <extracomment>cancel/back-card</extracomment>
        <translation>ردّ على جهاز البطاقات</translation>
    </message>
    <message>
        <source>Give back on the card, slip {slip}</source>
        <extracomment>cancel/back-card-slip</extracomment>
        <translation>ردّ على البطاقة، إيصال الجهاز {slip}</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <extracomment>cancel/back-cash</extracomment>
        <translation>ردّ نقدًا</translation>
    </message>
    <message>
        <source>Give back what its receipt says</source>
        <extracomment>cancel/back-not-known</extracomment>
        <translation>ردّ المبلغ المذكور في إيصالها</translation>
    </message>
    <message>
        <source>Nothing to give back</source>
        <extracomment>cancel/back-nothing</extracomment>
        <translation>لا شيء يُردّ</translation>
    </message>
    <message>
        <source>Cancel this purchase</source>
        <extracomment>cancel/button</extracomment>
        <translation>إلغاء هذه العملية</translation>
    </message>
    <message>
        <source>Its cancellation is being checked. Nothing is sent twice.</source>
        <extracomment>cancel/cancel-being-checked</extracomment>
        <translation>يجري التحقق من إلغائها. لا يُرسل شيء مرتين.</translation>
    </message>
    <message>
        <source>It is cancelled already</source>
        <extracomment>cancel/cancel-cancelled</extracomment>
        <translation>أُلغيت من قبل</translation>
    </message>
    <message>
        <source>CRM.COM's number of it is not known here: show the customer's purchases</source>
        <extracomment>cancel/cancel-no-number</extracomment>
        <translation>رقمها لدى CRM.COM غير معروف هنا: اعرض مشتريات العميل</translation>
    </message>
    <message>
        <source>CRM.COM must answer to cancel</source>
        <extracomment>cancel/cancel-offline</extracomment>
        <translation>الإلغاء يحتاج إلى ردّ من CRM.COM</translation>
    </message>
    <message>
        <source>Goods of it are being returned. End that first.</source>
        <extracomment>cancel/cancel-returning</extracomment>
        <translation>يجري إرجاع بضاعة منها. أنهِ ذلك أولًا.</translation>
    </message>
    <message>
        <source>It is not settled yet: see Waiting to be sent</source>
        <extracomment>cancel/cancel-waiting</extracomment>
        <translation>لم تُسوَّ بعد: انظر في انتظار الإرسال</translation>
    </message>
    <message>
        <source>It was cancelled at CRM.COM already. Give nothing back here.</source>
        <extracomment>cancel/cancelled-already</extracomment>
        <translation>أُلغيت لدى CRM.COM من قبل. لا تردّ شيئًا هنا.</translation>
    </message>
    <message>
        <source>Choose a reason first</source>
        <extracomment>cancel/choose-reason</extracomment>
        <translation>اختر السبب أولًا</translation>
    </message>
    <message>
        <source>Cancel purchase and reverse reward</source>
        <extracomment>cancel/confirm</extracomment>
        <translation>إلغاء العملية وسحب المكافأة</translation>
    </message>
    <message>
        <source>Cancel purchase and give back</source>
        <extracomment>cancel/confirm-alone</extracomment>
        <translation>إلغاء العملية وردّ المبلغ</translation>
    </message>
    <message numerus="yes">
        <source>All {n} lines, {total}, {when}. This cannot be undone.</source>
        <extracomment>cancel/explained; one: {n} line, {total}, {when}. This cannot be undone.</extracomment>
        <translation>
            <numerusform>بلا أسطر، {total}، {when}. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>السطر الوحيد، {total}، {when}. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>السطران معًا، {total}، {when}. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>كل الأسطر ({n} أسطر)، {total}، {when}. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>كل الأسطر ({n} سطرًا)، {total}، {when}. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>كل الأسطر ({n} سطر)، {total}، {when}. لا يمكن التراجع عن هذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it, {total}, {when}, bought at another till. This cannot be undone.</source>
        <extracomment>cancel/explained-elsewhere</extracomment>
        <translation>بأكملها، {total}، {when}، من صندوق آخر. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Instant discount, taken back</source>
        <extracomment>cancel/instant</extracomment>
        <translation>خصم فوري، يُسحب</translation>
    </message>
    <message>
        <source>Keep purchase</source>
        <extracomment>cancel/keep</extracomment>
        <translation>إبقاء العملية</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>cancel/not-known</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>No purchase is chosen</source>
        <extracomment>cancel/nothing-chosen</extracomment>
        <translation>لم تُختر أي عملية</translation>
    </message>
    <message>
        <source>Spent on request, returned</source>
        <extracomment>cancel/on-request</extracomment>
        <translation>استُخدم عند الطلب، يُعاد</translation>
    </message>
    <message>
        <source>Cancel reason: {reason}</source>
        <extracomment>cancel/reason</extracomment>
        <translation>سبب الإلغاء: {reason}</translation>
    </message>
    <message>
        <source>Customer does not want it</source>
        <extracomment>cancel/reason-changed-mind</extracomment>
        <translation>العميل لا يريدها</translation>
    </message>
    <message>
        <source>Goods are faulty</source>
        <extracomment>cancel/reason-faulty</extracomment>
        <translation>البضاعة معيبة</translation>
    </message>
    <message>
        <source>Mistake at the till</source>
        <extracomment>cancel/reason-mistake</extracomment>
        <translation>خطأ عند الصندوق</translation>
    </message>
    <message>
        <source>Another reason</source>
        <extracomment>cancel/reason-other</extracomment>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>CRM.COM does not show it: {words} The purchase is unchanged.</source>
        <extracomment>cancel/refused</extracomment>
        <translation>لا يعرضها CRM.COM: {words} العملية على حالها.</translation>
    </message>
    <message>
        <source>Reward, taken back</source>
        <extracomment>cancel/taken-back</extracomment>
        <translation>المكافأة، تُسحب</translation>
    </message>
    <message>
        <source>Cancel purchase {number}?</source>
        <extracomment>cancel/title</extracomment>
        <translation>إلغاء العملية {number}؟</translation>
    </message>
    <message>
        <source>Asking CRM.COM how it stands…</source>
        <extracomment>cancel/under-way</extracomment>
        <translation>جارٍ سؤال CRM.COM عن وضعها…</translation>
    </message>
    <message>
        <source>Wallet now</source>
        <extracomment>cancel/wallet-now</extracomment>
        <translation>المحفظة الآن</translation>
    </message>
    <message>
        <source>Why is it cancelled? The reason is kept at this till. Nothing is cancelled yet.</source>
        <extracomment>cancel/why</extracomment>
        <translation>لماذا تُلغى؟ يُحفظ السبب في هذا الصندوق. لم يُلغَ شيء بعد.</translation>
    </message>
    <message>
        <source>{number} is being cancelled. Give nothing back before CRM.COM has answered.</source>
        <extracomment>purchases.cancel-asked</extracomment>
        <translation>جارٍ إلغاء {number}. لا تردّ شيئًا قبل أن يجيب CRM.COM.</translation>
    </message>
    <message>
        <source>{number} was not cancelled. The purchase is unchanged. Cancel it again.</source>
        <extracomment>purchases.cancel-not-done</extracomment>
        <translation>لم تُلغَ العملية {number} وبقيت على حالها. ألغها مرة أخرى.</translation>
    </message>
    <message>
        <source>{number} needs a person: CRM.COM does not show whether it is cancelled. {words}</source>
        <extracomment>purchases.cancel-not-known</extracomment>
        <translation>العملية {number} تحتاج إلى قرار: لا يُظهر CRM.COM هل أُلغيت. {words}</translation>
    </message>
    <message>
        <source>CRM.COM did not cancel {number}: {words} The purchase is unchanged.</source>
        <extracomment>purchases.cancel-refused</extracomment>
        <translation>لم يُلغِ CRM.COM العملية {number}: {words} العملية على حالها.</translation>
    </message>
    <message>
        <source>{number} is cancelled. Give back {cash} in cash and {card} on the card terminal.</source>
        <extracomment>purchases.cancelled-both</extracomment>
        <translation>أُلغيت العملية {number}. ردّ {cash} نقدًا و{card} على جهاز البطاقات.</translation>
    </message>
    <message>
        <source>{number} is cancelled. Give back {amount} on the card terminal.</source>
        <extracomment>purchases.cancelled-card</extracomment>
        <translation>أُلغيت العملية {number}. ردّ {amount} على جهاز البطاقات.</translation>
    </message>
    <message>
        <source>{number} is cancelled. Give back {amount} in cash.</source>
        <extracomment>purchases.cancelled-cash</extracomment>
        <translation>أُلغيت العملية {number}. ردّ {amount} نقدًا.</translation>
    </message>
    <message>
        <source>{number} is cancelled. Give back what its receipt says was paid.</source>
        <extracomment>purchases.cancelled-elsewhere</extracomment>
        <translation>أُلغيت العملية {number}. ردّ ما دُفع كما في إيصالها.</translation>
    </message>
    <message>
        <source>{number} is cancelled. There is nothing to give back.</source>
        <extracomment>purchases.cancelled-nothing</extracomment>
        <translation>أُلغيت العملية {number}. لا شيء يُردّ.</translation>
    </message>
</context>
<context>
    <name>claims</name>
    <message>
        <source>{number} belongs to {name} now. It is being sent to CRM.COM.</source>
        <extracomment>claims.given</extracomment>
        <translation>العملية {number} صارت باسم {name} ويجري إرسالها إلى CRM.COM.</translation>
    </message>
    <message>
        <source>CRM.COM has not confirmed this customer. Nothing was changed. Try again when it answers.</source>
        <extracomment>claims.not-checked</extracomment>
        <translation>لم يؤكد CRM.COM هذا العميل. لم يتغير شيء. أعد المحاولة عندما يجيب.</translation>
    </message>
    <message>
        <source>Purchases are not given to customers on this till.</source>
        <extracomment>claims.off</extracomment>
        <translation>لا تُنسب المشتريات إلى العملاء على هذا الصندوق.</translation>
    </message>
    <message>
        <source>{number} was cancelled, or goods of it came back. Nothing was changed.</source>
        <extracomment>claims.returned</extracomment>
        <translation>أُلغيت العملية {number} أو أُرجعت بضاعة منها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{number} belongs to a customer already. Nothing was changed.</source>
        <extracomment>claims.taken</extracomment>
        <translation>العملية {number} منسوبة إلى عميل من قبل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This customer got as many purchases today as one may. Nothing was changed. Try tomorrow.</source>
        <extracomment>claims.too-many</extracomment>
        <translation>نال هذا العميل اليوم أقصى عدد مسموح من العمليات. لم يتغير شيء. حاول غدًا.</translation>
    </message>
    <message>
        <source>{number} is too old to be given to a customer. Nothing was changed.</source>
        <extracomment>claims.too-old</extracomment>
        <translation>العملية {number} أقدم من أن تُنسب إلى عميل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Print addendum</source>
        <extracomment>claims/addendum</extracomment>
        <translation>طباعة الملحق</translation>
    </message>
    <message>
        <source>Add customer to this purchase</source>
        <extracomment>claims/button</extracomment>
        <translation>إضافة عميل إلى العملية</translation>
    </message>
    <message>
        <source>Give this purchase to {name}</source>
        <extracomment>claims/confirm</extracomment>
        <translation>نسبة العملية إلى {name}</translation>
    </message>
    <message>
        <source>The purchase is sent to CRM.COM with its own date, and the customer earns on it. It can be given once. What CRM.COM takes off is given back to her.</source>
        <extracomment>claims/explained</extracomment>
        <translation>تُرسل العملية إلى CRM.COM بتاريخها، ويكسب العميل عليها. يمكن ذلك مرة واحدة. وما يخصمه CRM.COM يُردّ إلى العميل.</translation>
    </message>
    <message>
        <source>Keep without customer</source>
        <extracomment>claims/keep</extracomment>
        <translation>إبقاؤها بلا عميل</translation>
    </message>
    <message>
        <source>CRM.COM has not confirmed this customer</source>
        <extracomment>claims/not-checked</extracomment>
        <translation>لم يؤكد CRM.COM هذا العميل</translation>
    </message>
    <message>
        <source>Not on this till</source>
        <extracomment>claims/off</extracomment>
        <translation>ليس على هذا الصندوق</translation>
    </message>
    <message>
        <source>It was cancelled, or goods of it came back</source>
        <extracomment>claims/returned</extracomment>
        <translation>أُلغيت أو أُرجعت بضاعة منها</translation>
    </message>
    <message>
        <source>It belongs to a customer already</source>
        <extracomment>claims/taken</extracomment>
        <translation>منسوبة إلى عميل من قبل</translation>
    </message>
    <message>
        <source>Give {number} to {name}?</source>
        <extracomment>claims/title</extracomment>
        <translation>نسبة {number} إلى {name}؟</translation>
    </message>
    <message>
        <source>This customer got enough of them today</source>
        <extracomment>claims/too-many</extracomment>
        <translation>نال العميل ما يكفي منها اليوم</translation>
    </message>
    <message>
        <source>It is too old to be given to a customer</source>
        <extracomment>claims/too-old</extracomment>
        <translation>أقدم من أن تُنسب إلى عميل</translation>
    </message>
</context>
<context>
    <name>customer-card</name>
    <message>
        <source>Card ending {ending}</source>
        <extracomment>customer-card/card</extracomment>
        <translation>بطاقة آخرها {ending}</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>customer-card/group</extracomment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>No reward on this sale</source>
        <extracomment>customer-card/no-reward</extracomment>
        <translation>لا مكافأة على هذا البيع</translation>
    </message>
    <message>
        <source>No customer</source>
        <extracomment>customer-card/nobody</extracomment>
        <translation>بلا عميل</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <extracomment>customer-card/not-checked</extracomment>
        <translation>لم يُتحقق منه بعد</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>customer-card/not-known</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Phone ending {ending}</source>
        <extracomment>customer-card/phone</extracomment>
        <translation>هاتف آخره {ending}</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <extracomment>customer-card/show-personal</extracomment>
        <translation>عرض البيانات الشخصية</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>customer-card/wallet</extracomment>
        <translation>المحفظة</translation>
    </message>
</context>
<context>
    <name>customer-display</name>
    <message>
        <source>Your basket</source>
        <extracomment>customer-display/basket</extracomment>
        <translation>سلتك</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>customer-display/change</extracomment>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Your reward follows when the sale is recorded.</source>
        <extracomment>customer-display/follows</extracomment>
        <translation>تصل مكافأتك عند تسجيل البيع.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>customer-display/not-known</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Show your card or app to earn a reward.</source>
        <extracomment>customer-display/show-card</extracomment>
        <translation>أبرز بطاقتك أو تطبيقك لكسب مكافأة.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>customer-display/thank-you</extracomment>
        <translation>شكرًا لك</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>customer-display/to-pay</extracomment>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Updating…</source>
        <extracomment>customer-display/updating</extracomment>
        <translation>جارٍ التحديث…</translation>
    </message>
    <message>
        <source>Wallet after</source>
        <extracomment>customer-display/wallet-after</extracomment>
        <translation>المحفظة بعدها</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>customer-display/welcome</extracomment>
        <translation>مرحبًا بك</translation>
    </message>
    <message>
        <source>Customer display</source>
        <extracomment>customer-display/window</extracomment>
        <translation>شاشة العميل</translation>
    </message>
    <message>
        <source>You earn</source>
        <extracomment>customer-display/you-earn</extracomment>
        <translation>تكسب</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Figures of this till</source>
        <extracomment>figures/figures</extracomment>
        <translation>أرقام هذا الصندوق</translation>
    </message>
    <message>
        <source>{what}, half of them within</source>
        <extracomment>figures/half</extracomment>
        <translation>{what}، نصفها خلال</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <extracomment>figures/milliseconds</extracomment>
        <translation>{n} م.ث</translation>
    </message>
    <message>
        <source>{what}, 19 of 20 within</source>
        <extracomment>figures/most</extracomment>
        <translation>{what}، 19 من كل 20 خلال</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>figures/not-yet</extracomment>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>From payment to receipt</source>
        <extracomment>figures/paper</extracomment>
        <translation>من الدفع إلى الإيصال</translation>
    </message>
    <message>
        <source>Reward from CRM.COM</source>
        <extracomment>figures/preview</extracomment>
        <translation>المكافأة من CRM.COM</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>figures/sales</extracomment>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>From scan to line</source>
        <extracomment>figures/scan</extracomment>
        <translation>من المسح إلى السطر</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>figures/show</extracomment>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Since this till was started. They are kept nowhere and are of nobody.</source>
        <extracomment>figures/since</extracomment>
        <translation>منذ تشغيل هذا الصندوق. لا تُحفظ في أي مكان ولا تخص أحدًا.</translation>
    </message>
    <message>
        <source>Taps for each sale</source>
        <extracomment>figures/taps</extracomment>
        <translation>اللمسات لكل بيع</translation>
    </message>
</context>
<context>
    <name>identify</name>
    <message>
        <source>Membership ended. Sell without customer, or ask for another card.</source>
        <extracomment>identify.ended</extracomment>
        <translation>انتهت العضوية. بِع بلا عميل، أو اطلب بطاقة أخرى.</translation>
    </message>
    <message>
        <source>Membership ended on {date}. Sell without customer, or ask for another card.</source>
        <extracomment>identify.ended-on</extracomment>
        <translation>انتهت العضوية في {date}. بِع بلا عميل، أو اطلب بطاقة أخرى.</translation>
    </message>
    <message>
        <source>One customer found</source>
        <extracomment>identify.found</extracomment>
        <translation>عُثر على عميل واحد</translation>
    </message>
    <message>
        <source>Type it, then press Find customer</source>
        <extracomment>identify.hint.other</extracomment>
        <translation>اكتبه، ثم اضغط البحث عن العميل</translation>
    </message>
    <message>
        <source>The customer is looked up after digit {length}</source>
        <extracomment>identify.hint.phone</extracomment>
        <translation>يبدأ البحث بعد الرقم {length}</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <extracomment>identify.looking</extracomment>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>This is known, but not active. Nothing was changed. Ask for another card, the phone number or the e-mail.</source>
        <extracomment>identify.not-active</extracomment>
        <translation>معروف لكنه غير مفعّل. لم يتغير شيء. اطلب بطاقة أخرى أو رقم الهاتف أو البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>No customer has this card. Nothing was changed. Check the number, or ask for the phone number.</source>
        <extracomment>identify.not-found.card</extracomment>
        <translation>لا عميل بهذه البطاقة. لم يتغير شيء. راجع الرقم، أو اطلب رقم الهاتف.</translation>
    </message>
    <message>
        <source>No customer has this address. Nothing was changed. Check the spelling, or ask for the card.</source>
        <extracomment>identify.not-found.email</extracomment>
        <translation>لا عميل بهذا العنوان. لم يتغير شيء. راجع الكتابة، أو اطلب البطاقة.</translation>
    </message>
    <message>
        <source>No customer has this address. Nothing was changed. Did you mean {domain}?</source>
        <extracomment>identify.not-found.email-typo</extracomment>
        <translation>لا عميل بهذا العنوان. لم يتغير شيء. هل تقصد {domain}؟</translation>
    </message>
    <message>
        <source>No customer has this number. Nothing was changed. Check the number, or ask for the card.</source>
        <extracomment>identify.not-found.phone</extracomment>
        <translation>لا عميل بهذا الرقم. لم يتغير شيء. راجع الرقم، أو اطلب البطاقة.</translation>
    </message>
    <message>
        <source>This is known, but the customer has not confirmed it yet. Nothing was changed. Ask for another card, the phone number or the e-mail.</source>
        <extracomment>identify.not-verified</extracomment>
        <translation>معروف، لكن العميل لم يؤكده بعد. لم يتغير شيء. اطلب بطاقة أخرى أو رقم الهاتف أو البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer. The number is kept with the sale and checked when it is sent.</source>
        <extracomment>identify.offline</extracomment>
        <translation>لا يجيب CRM.COM. يُحفظ الرقم مع البيع ويُتحقق منه عند الإرسال.</translation>
    </message>
    <message>
        <source>More than one customer has this address. Nothing was changed. Ask for the card or the phone number.</source>
        <extracomment>identify.several</extracomment>
        <translation>أكثر من عميل لديه هذا العنوان. لم يتغير شيء. اطلب البطاقة أو رقم الهاتف.</translation>
    </message>
    <message>
        <source>Back to basket</source>
        <extracomment>identify/back</extracomment>
        <translation>العودة إلى السلة</translation>
    </message>
    <message>
        <source>Back to purchases</source>
        <extracomment>identify/back-to-purchases</extracomment>
        <translation>العودة إلى المشتريات</translation>
    </message>
    <message>
        <source>By card number</source>
        <extracomment>identify/by-card</extracomment>
        <translation>برقم البطاقة</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <extracomment>identify/by-email</extracomment>
        <translation>بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>By phone</source>
        <extracomment>identify/by-phone</extracomment>
        <translation>بالهاتف</translation>
    </message>
    <message>
        <source>Card number</source>
        <extracomment>identify/card, identify/card-field</extracomment>
        <translation>رقم البطاقة</translation>
    </message>
    <message>
        <source>Check the spelling, or ask for the phone number or the card.</source>
        <extracomment>identify/check-spelling</extracomment>
        <translation>راجع الكتابة، أو اطلب رقم الهاتف أو البطاقة.</translation>
    </message>
    <message>
        <source>Choose country code {code}</source>
        <extracomment>identify/choose-country</extracomment>
        <translation>اختيار رمز البلد {code}</translation>
    </message>
    <message>
        <source>Continue without customer</source>
        <extracomment>identify/continue-without-customer</extracomment>
        <translation>المتابعة بلا عميل</translation>
    </message>
    <message>
        <source>Country codes</source>
        <extracomment>identify/countries</extracomment>
        <translation>رموز البلدان</translation>
    </message>
    <message>
        <source>Country code {code}</source>
        <extracomment>identify/country-code</extracomment>
        <translation>رمز البلد {code}</translation>
    </message>
    <message>
        <source>Customer found: {name}</source>
        <extracomment>identify/customer-found</extracomment>
        <translation>عُثر على العميل: {name}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>identify/email</extracomment>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>identify/email-field</extracomment>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Find customer</source>
        <extracomment>identify/find-customer</extracomment>
        <translation>البحث عن العميل</translation>
    </message>
    <message>
        <source>{line} CRM.COM: {words}</source>
        <extracomment>identify/line-and-words</extracomment>
        <translation>{line} ردّ CRM.COM: {words}</translation>
    </message>
    <message>
        <source>Member number</source>
        <extracomment>identify/member-number</extracomment>
        <translation>رقم العضوية</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <extracomment>identify/membership-ended</extracomment>
        <translation>انتهت العضوية</translation>
    </message>
    <message>
        <source>Not found?</source>
        <extracomment>identify/not-found</extracomment>
        <translation>لم تجده؟</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>identify/not-known</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Nothing is typed yet</source>
        <extracomment>identify/nothing-typed</extracomment>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>identify/phone</extracomment>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>identify/phone-field</extracomment>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>Recent at this till</source>
        <extracomment>identify/recent</extracomment>
        <translation>آخر العملاء هنا</translation>
    </message>
    <message>
        <source>Recent customer {name}, card ending {ending}</source>
        <extracomment>identify/recent-card</extracomment>
        <translation>عميل سابق {name}، بطاقة آخرها {ending}</translation>
    </message>
    <message>
        <source>Recent customer {name}, by e-mail</source>
        <extracomment>identify/recent-email</extracomment>
        <translation>عميل سابق {name}، بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Recent customer {name}, phone ending {ending}</source>
        <extracomment>identify/recent-phone</extracomment>
        <translation>عميل سابق {name}، هاتف آخره {ending}</translation>
    </message>
    <message>
        <source>Remove customer</source>
        <extracomment>identify/remove-customer</extracomment>
        <translation>إزالة العميل</translation>
    </message>
    <message>
        <source>The scanner works on every screen, nothing to tap.</source>
        <extracomment>identify/scan-anywhere</extracomment>
        <translation>الماسح يعمل في كل شاشة دون لمس أي شيء.</translation>
    </message>
    <message>
        <source>Scan the card or the app code now</source>
        <extracomment>identify/scan-now</extracomment>
        <translation>امسح البطاقة أو رمز التطبيق الآن</translation>
    </message>
    <message>
        <source>Spending blocked. Earning still works.</source>
        <extracomment>identify/spending-blocked</extracomment>
        <translation>استخدام محظور، كسب مستمر.</translation>
    </message>
    <message>
        <source>Identify customer</source>
        <extracomment>identify/title</extracomment>
        <translation>تحديد العميل</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <extracomment>identify/use-domain</extracomment>
        <translation>استخدام {domain}</translation>
    </message>
    <message>
        <source>Use this customer</source>
        <extracomment>identify/use-this-customer</extracomment>
        <translation>اختيار هذا العميل</translation>
    </message>
    <message>
        <source>Use this number</source>
        <extracomment>identify/use-this-number</extracomment>
        <translation>استخدام هذا الرقم</translation>
    </message>
    <message>
        <source>Used last</source>
        <extracomment>identify/used-last</extracomment>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>identify/wallet</extracomment>
        <translation>المحفظة</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Clear</source>
        <extracomment>keyboard/clear</extracomment>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>keyboard/close</extracomment>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Close keyboard</source>
        <extracomment>keyboard/close-keyboard</extracomment>
        <translation>إغلاق لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Delete last character</source>
        <extracomment>keyboard/delete</extracomment>
        <translation>حذف آخر حرف</translation>
    </message>
    <message>
        <source>Delete last digit</source>
        <extracomment>keyboard/delete-digit</extracomment>
        <translation>حذف آخر رقم</translation>
    </message>
    <message>
        <source>Digit {digit}</source>
        <extracomment>keyboard/digit</extracomment>
        <translation>الرقم {digit}</translation>
    </message>
    <message>
        <source>Double zero</source>
        <extracomment>keyboard/double-zero</extracomment>
        <translation>صفران</translation>
    </message>
    <message>
        <source>Key {letter}</source>
        <extracomment>keyboard/key</extracomment>
        <translation>المفتاح {letter}</translation>
    </message>
    <message>
        <source>Letters {face}</source>
        <extracomment>keyboard/letters</extracomment>
        <translation>حروف {face}</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <extracomment>keyboard/shift</extracomment>
        <translation>حروف كبيرة</translation>
    </message>
    <message>
        <source>for all letters</source>
        <extracomment>keyboard/shift-all</extracomment>
        <translation>لكل الحروف</translation>
    </message>
    <message>
        <source>for the next letter</source>
        <extracomment>keyboard/shift-next</extracomment>
        <translation>للحرف التالي</translation>
    </message>
    <message>
        <source>Signs</source>
        <extracomment>keyboard/signs</extracomment>
        <translation>رموز</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>keyboard/space</extracomment>
        <translation>مسافة</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>{product} is a quick key now</source>
        <extracomment>keys.added</extracomment>
        <translation>صار {product} زرًا سريعًا</translation>
    </message>
    <message>
        <source>{product} is a quick key already</source>
        <extracomment>keys.has-one</extracomment>
        <translation>يوجد زر سريع للمنتج {product}</translation>
    </message>
    <message>
        <source>Begin new group</source>
        <extracomment>keys/begin-group</extracomment>
        <translation>بدء مجموعة جديدة</translation>
    </message>
    <message>
        <source>Tap a key first</source>
        <extracomment>keys/choose-first</extracomment>
        <translation>المس زرًا أولًا</translation>
    </message>
    <message>
        <source>Edit quick keys</source>
        <extracomment>keys/edit-quick-keys</extracomment>
        <translation>تعديل الأزرار السريعة</translation>
    </message>
    <message>
        <source>Finish editing</source>
        <extracomment>keys/finish-editing</extracomment>
        <translation>إنهاء التعديل</translation>
    </message>
    <message>
        <source>These are the first ones</source>
        <extracomment>keys/first-page</extracomment>
        <translation>هذه أول الأزرار</translation>
    </message>
    <message>
        <source>Group name</source>
        <extracomment>keys/group-name</extracomment>
        <translation>اسم المجموعة</translation>
    </message>
    <message>
        <source>Scan or search a product to add it. Tap a key to move, remove or regroup it.</source>
        <extracomment>keys/hint</extracomment>
        <translation>امسح منتجًا أو ابحث عنه لإضافته. المس زرًا لنقله أو إزالته أو تغيير مجموعته.</translation>
    </message>
    <message>
        <source>Keep name</source>
        <extracomment>keys/keep-name</extracomment>
        <translation>حفظ الاسم</translation>
    </message>
    <message>
        <source>Edit key {product}</source>
        <extracomment>keys/key</extracomment>
        <translation>تعديل الزر {product}</translation>
    </message>
    <message>
        <source>Keys before</source>
        <extracomment>keys/keys-before</extracomment>
        <translation>الأزرار السابقة</translation>
    </message>
    <message>
        <source>Keys of the list</source>
        <extracomment>keys/keys-of-product-list</extracomment>
        <translation>أزرار القائمة</translation>
    </message>
    <message>
        <source>These are the last ones</source>
        <extracomment>keys/last-page</extracomment>
        <translation>هذه آخر الأزرار</translation>
    </message>
    <message>
        <source>These are the keys of the product list</source>
        <extracomment>keys/list-rules</extracomment>
        <translation>هذه أزرار قائمة المنتجات</translation>
    </message>
    <message>
        <source>More keys</source>
        <extracomment>keys/more-keys</extracomment>
        <translation>أزرار أخرى</translation>
    </message>
    <message>
        <source>Move back</source>
        <extracomment>keys/move-key-back</extracomment>
        <translation>نقل للخلف</translation>
    </message>
    <message>
        <source>Move on</source>
        <extracomment>keys/move-key-on</extracomment>
        <translation>نقل للأمام</translation>
    </message>
    <message>
        <source>Name group</source>
        <extracomment>keys/name-group</extracomment>
        <translation>تسمية المجموعة</translation>
    </message>
    <message>
        <source>Name this group</source>
        <extracomment>keys/name-this-group</extracomment>
        <translation>تسمية هذه المجموعة</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>keys/page-short</extracomment>
        <translation>الأزرار</translation>
    </message>
    <message>
        <source>Remove key</source>
        <extracomment>keys/remove-key</extracomment>
        <translation>إزالة الزر</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>ADDENDUM</source>
        <extracomment>paper/addendum</extracomment>
        <translation>ملحق</translation>
    </message>
    <message>
        <source>reward for receipt {number}</source>
        <extracomment>paper/addendum-of</extracomment>
        <translation>مكافأة الإيصال {number}</translation>
    </message>
    <message>
        <source>Spent automatically</source>
        <extracomment>paper/automatic</extracomment>
        <translation>استُخدم تلقائيًا</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>paper/card</extracomment>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>card {ending}</source>
        <extracomment>paper/card-ending</extracomment>
        <translation>بطاقة {ending}</translation>
    </message>
    <message>
        <source>Card, slip {slip}</source>
        <extracomment>paper/card-slip</extracomment>
        <translation>بطاقة، إيصال {slip}</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>paper/cash</extracomment>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>paper/change</extracomment>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Keep this code until your reward is confirmed.</source>
        <extracomment>paper/claim-later</extracomment>
        <translation>احتفظ بهذا الرمز حتى تُؤكَّد مكافأتك.</translation>
    </message>
    <message numerus="yes">
        <source>No card with you? Show this code here within {n} days.</source>
        <extracomment>paper/claim-without-card; one: No card with you? Show this code here within {n} day.</extracomment>
        <translation>
            <numerusform>بطاقتك ليست معك؟ أظهر هذا الرمز هنا اليوم.</numerusform>
            <numerusform>بطاقتك ليست معك؟ أظهر هذا الرمز هنا خلال يوم.</numerusform>
            <numerusform>بطاقتك ليست معك؟ أظهر هذا الرمز هنا خلال يومين.</numerusform>
            <numerusform>بطاقتك ليست معك؟ أظهر هذا الرمز هنا خلال {n} أيام.</numerusform>
            <numerusform>بطاقتك ليست معك؟ أظهر هذا الرمز هنا خلال {n} يومًا.</numerusform>
            <numerusform>بطاقتك ليست معك؟ أظهر هذا الرمز هنا خلال {n} يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>COPY {count}</source>
        <extracomment>paper/copy</extracomment>
        <translation>نسخة {count}</translation>
    </message>
    <message>
        <source>CREDIT NOTE</source>
        <extracomment>paper/credit</extracomment>
        <translation>إشعار دائن</translation>
    </message>
    <message>
        <source>COLLECTED {currency}</source>
        <extracomment>paper/credit-collected</extracomment>
        <translation>المحصَّل {currency}</translation>
    </message>
    <message>
        <source>GIVEN BACK {currency}</source>
        <extracomment>paper/credit-given</extracomment>
        <translation>المردود {currency}</translation>
    </message>
    <message>
        <source>Credit note {number}</source>
        <extracomment>paper/credit-number</extracomment>
        <translation>إشعار دائن {number}</translation>
    </message>
    <message>
        <source>for receipt {number}, taken back whole</source>
        <extracomment>paper/credit-of</extracomment>
        <translation>للإيصال {number}، مُرجَع كاملًا</translation>
    </message>
    <message>
        <source>for these goods of receipt {number}</source>
        <extracomment>paper/credit-of-goods</extracomment>
        <translation>لهذه البضاعة من الإيصال {number}</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>paper/customer</extracomment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Discount</source>
        <extracomment>paper/discount</extracomment>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Discount {percent}%</source>
        <extracomment>paper/discount-percent</extracomment>
        <translation>خصم {percent}%</translation>
    </message>
    <message>
        <source>You earned</source>
        <extracomment>paper/earned</extracomment>
        <translation>كسبت</translation>
    </message>
    <message>
        <source>Exchange</source>
        <extracomment>paper/exchange</extracomment>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>MONEY GIVEN BACK</source>
        <extracomment>paper/exchange-back</extracomment>
        <translation>مال مردود</translation>
    </message>
    <message>
        <source>Kept for an exchange: goods of receipt {number}.</source>
        <extracomment>paper/exchange-back-why</extracomment>
        <translation>محفوظ للاستبدال: بضاعة الإيصال {number}.</translation>
    </message>
    <message>
        <source>Spent from wallet</source>
        <extracomment>paper/from-wallet</extracomment>
        <translation>استُخدم من المحفظة</translation>
    </message>
    <message>
        <source>GIFT RECEIPT</source>
        <extracomment>paper/gift</extracomment>
        <translation>إيصال هدية</translation>
    </message>
    <message>
        <source>{quantity} x</source>
        <extracomment>paper/gift-pieces</extracomment>
        <translation>{quantity} x</translation>
    </message>
    <message>
        <source>{quantity} kg</source>
        <extracomment>paper/gift-weight</extracomment>
        <translation>{quantity} كغ</translation>
    </message>
    <message>
        <source>CASH GIVEN BACK</source>
        <extracomment>paper/give-back</extracomment>
        <translation>نقد مردود</translation>
    </message>
    <message>
        <source>Receipt {number} was paid in full; a discount or wallet money came off it later.</source>
        <extracomment>paper/give-back-why</extracomment>
        <translation>دُفع الإيصال {number} كاملًا، ثم خُصم منه خصم أو مال من المحفظة.</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>paper/given-back</extracomment>
        <translation>المردود</translation>
    </message>
    <message numerus="yes">
        <source>Goods ({n} items)</source>
        <extracomment>paper/goods; one: Goods ({n} item)</extracomment>
        <translation>
            <numerusform>البضاعة (لا أصناف)</numerusform>
            <numerusform>البضاعة (صنف واحد)</numerusform>
            <numerusform>البضاعة (صنفان)</numerusform>
            <numerusform>البضاعة ({n} أصناف)</numerusform>
            <numerusform>البضاعة ({n} صنفًا)</numerusform>
            <numerusform>البضاعة ({n} صنف)</numerusform>
        </translation>
    </message>
    <message>
        <source>Gross</source>
        <extracomment>paper/gross</extracomment>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Instant discount</source>
        <extracomment>paper/instant</extracomment>
        <translation>خصم فوري</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>paper/net</extracomment>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>Paid back later</source>
        <extracomment>paper/paid-back</extracomment>
        <translation>يُردّ لاحقًا</translation>
    </message>
    <message>
        <source>Tel {phone}</source>
        <extracomment>paper/phone</extracomment>
        <translation>هاتف {phone}</translation>
    </message>
    <message>
        <source>phone {ending}</source>
        <extracomment>paper/phone-ending</extracomment>
        <translation>هاتف {ending}</translation>
    </message>
    <message>
        <source>{quantity} x {price}</source>
        <extracomment>paper/pieces</extracomment>
        <translation>{quantity} x {price}</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <extracomment>paper/receipt</extracomment>
        <translation>إيصال {number}</translation>
    </message>
    <message>
        <source>Rewards</source>
        <extracomment>paper/rewards</extracomment>
        <translation>المكافآت</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <extracomment>paper/rounding</extracomment>
        <translation>تقريب النقد</translation>
    </message>
    <message>
        <source>Received, signature</source>
        <extracomment>paper/signature</extracomment>
        <translation>استلمت، التوقيع</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <extracomment>paper/subtotal</extracomment>
        <translation>المجموع الفرعي</translation>
    </message>
    <message>
        <source>TEST PAGE</source>
        <extracomment>paper/test</extracomment>
        <translation>صفحة تجربة</translation>
    </message>
    <message>
        <source>automatic (GS a)</source>
        <extracomment>paper/test-automatic</extracomment>
        <translation>تلقائية (GS a)</translation>
    </message>
    <message>
        <source>Bold letters</source>
        <extracomment>paper/test-bold</extracomment>
        <translation>حروف عريضة</translation>
    </message>
    <message>
        <source>Status channel</source>
        <extracomment>paper/test-channel</extracomment>
        <translation>قناة الحالة</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>paper/test-connection</extracomment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Density, from light to black</source>
        <extracomment>paper/test-density</extracomment>
        <translation>الكثافة، من الفاتح إلى الأسود</translation>
    </message>
    <message>
        <source>Drawer</source>
        <extracomment>paper/test-drawer</extracomment>
        <translation>الدرج</translation>
    </message>
    <message>
        <source>asked to open</source>
        <extracomment>paper/test-drawer-asked</extracomment>
        <translation>طُلب فتحه</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <extracomment>paper/test-drawer-failed</extracomment>
        <translation>تعذر طلب فتحه</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>paper/test-large</extracomment>
        <translation>كبير</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>paper/test-left</extracomment>
        <translation>يسار</translation>
    </message>
    <message>
        <source>middle</source>
        <extracomment>paper/test-middle</extracomment>
        <translation>وسط</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>paper/test-none</extracomment>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>paper/test-printer</extracomment>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>paper/test-profile</extracomment>
        <translation>الطراز</translation>
    </message>
    <message>
        <source>real time (DLE EOT)</source>
        <extracomment>paper/test-real-time</extracomment>
        <translation>فورية (DLE EOT)</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>paper/test-right</extracomment>
        <translation>يمين</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>paper/test-state</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <extracomment>paper/thanks</extracomment>
        <translation>شكرًا لكم!</translation>
    </message>
    <message>
        <source>Till {till}</source>
        <extracomment>paper/till</extracomment>
        <translation>صندوق {till}</translation>
    </message>
    <message>
        <source>Reward to be confirmed</source>
        <extracomment>paper/to-be-confirmed</extracomment>
        <translation>المكافأة قيد التأكيد</translation>
    </message>
    <message>
        <source>TO PAY {currency}</source>
        <extracomment>paper/to-pay</extracomment>
        <translation>المطلوب {currency}</translation>
    </message>
    <message>
        <source>VAT</source>
        <extracomment>paper/vat</extracomment>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>VAT {number}</source>
        <extracomment>paper/vat-number</extracomment>
        <translation>الرقم الضريبي {number}</translation>
    </message>
    <message>
        <source>Voucher</source>
        <extracomment>paper/voucher</extracomment>
        <translation>قسيمة</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>paper/waived</extracomment>
        <translation>متنازل عنه</translation>
    </message>
    <message>
        <source>Wallet now</source>
        <extracomment>paper/wallet</extracomment>
        <translation>المحفظة الآن</translation>
    </message>
    <message>
        <source>Price changed, was {price}</source>
        <extracomment>paper/was</extracomment>
        <translation>عُدّل السعر، كان {price}</translation>
    </message>
    <message>
        <source>{quantity} kg x {price}</source>
        <extracomment>paper/weight</extracomment>
        <translation>{quantity} كغ x {price}</translation>
    </message>
    <message>
        <source>Sold without reward</source>
        <extracomment>paper/without</extracomment>
        <translation>بيع بلا مكافأة</translation>
    </message>
</context>
<context>
    <name>past-sale</name>
    <message>
        <source>Spent automatically</source>
        <extracomment>past-sale/automatic</extracomment>
        <translation>استُخدم تلقائيًا</translation>
    </message>
    <message>
        <source>Paid by card</source>
        <extracomment>past-sale/card</extracomment>
        <translation>دُفع بالبطاقة</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <extracomment>past-sale/cash</extracomment>
        <translation>دُفع نقدًا</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <extracomment>past-sale/day</extracomment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Discount</source>
        <extracomment>past-sale/discount</extracomment>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Show earlier lines</source>
        <extracomment>past-sale/earlier</extracomment>
        <translation>عرض الأسطر السابقة</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>past-sale/earned</extracomment>
        <translation>المكتسب</translation>
    </message>
    <message>
        <source>Not sold at this till. What was bought and how it was paid stands on its receipt.</source>
        <extracomment>past-sale/elsewhere</extracomment>
        <translation>لم تُبع على هذا الصندوق. ما اشتُري وطريقة الدفع مذكوران في إيصالها.</translation>
    </message>
    <message>
        <source>Paid by exchange</source>
        <extracomment>past-sale/exchange</extracomment>
        <translation>دُفع بالاستبدال</translation>
    </message>
    <message>
        <source>{when} · Till {till}</source>
        <extracomment>past-sale/facts</extracomment>
        <translation>{when} · صندوق {till}</translation>
    </message>
    <message>
        <source>{when} · Till {till} · {cashier}</source>
        <extracomment>past-sale/facts-cashier</extracomment>
        <translation>{when} · صندوق {till} · {cashier}</translation>
    </message>
    <message>
        <source>These are the first lines</source>
        <extracomment>past-sale/first-lines</extracomment>
        <translation>هذه هي الأسطر الأولى</translation>
    </message>
    <message>
        <source>Reward follows later</source>
        <extracomment>past-sale/follows-later</extracomment>
        <translation>المكافأة لاحقًا</translation>
    </message>
    <message>
        <source>Spent from wallet</source>
        <extracomment>past-sale/from-wallet</extracomment>
        <translation>استُخدم من المحفظة</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>past-sale/goods</extracomment>
        <translation>البضاعة</translation>
    </message>
    <message>
        <source>Instant discount</source>
        <extracomment>past-sale/instant</extracomment>
        <translation>خصم فوري</translation>
    </message>
    <message>
        <source>{weight} kg</source>
        <extracomment>past-sale/kg</extracomment>
        <translation>{weight} كغ</translation>
    </message>
    <message>
        <source>These are the last lines</source>
        <extracomment>past-sale/last-lines</extracomment>
        <translation>هذه هي الأسطر الأخيرة</translation>
    </message>
    <message>
        <source>Show later lines</source>
        <extracomment>past-sale/later</extracomment>
        <translation>عرض الأسطر التالية</translation>
    </message>
    <message>
        <source>Line {place}: {product}, {quantity}, {total}</source>
        <extracomment>past-sale/line</extracomment>
        <translation>السطر {place}: {product}، {quantity}، {total}</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>past-sale/lines</extracomment>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>CRM.COM did not say how much</source>
        <extracomment>past-sale/no-figure</extracomment>
        <translation>لم يذكر CRM.COM المبلغ</translation>
    </message>
    <message>
        <source>Time not known</source>
        <extracomment>past-sale/no-time</extracomment>
        <translation>الوقت غير معروف</translation>
    </message>
    <message>
        <source>time not known</source>
        <extracomment>past-sale/no-time-within</extracomment>
        <translation>الوقت غير معروف</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>past-sale/no-total, past-sale/not-known</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{who}, not checked</source>
        <extracomment>past-sale/not-checked</extracomment>
        <translation>{who}، لم يُتحقق منه</translation>
    </message>
    <message>
        <source>Still to give back</source>
        <extracomment>past-sale/owed</extracomment>
        <translation>بقي ردّه</translation>
    </message>
    <message>
        <source>Purchase {number}</source>
        <extracomment>past-sale/title</extracomment>
        <translation>العملية {number}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <extracomment>past-sale/today</extracomment>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <extracomment>past-sale/today-within</extracomment>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <source>Known once CRM.COM recorded it</source>
        <extracomment>past-sale/when-sent</extracomment>
        <translation>يُعرف بعد تسجيله لدى CRM.COM</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>standing/being-checked</extracomment>
        <translation>قيد التحقق</translation>
    </message>
    <message>
        <source>being checked</source>
        <extracomment>standing/being-checked-spoken</extracomment>
        <translation>قيد التحقق</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>standing/cancelled</extracomment>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>standing/cancelled-spoken</extracomment>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <extracomment>standing/needs-a-person</extracomment>
        <translation>تحتاج إلى قرار</translation>
    </message>
    <message>
        <source>needs a person</source>
        <extracomment>standing/needs-a-person-spoken</extracomment>
        <translation>تحتاج إلى قرار</translation>
    </message>
    <message>
        <source>No customer</source>
        <extracomment>standing/no-customer</extracomment>
        <translation>بلا عميل</translation>
    </message>
    <message>
        <source>no customer</source>
        <extracomment>standing/no-customer-spoken</extracomment>
        <translation>بلا عميل</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>standing/recorded</extracomment>
        <translation>مسجّلة</translation>
    </message>
    <message>
        <source>recorded</source>
        <extracomment>standing/recorded-spoken</extracomment>
        <translation>مسجّلة</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>standing/refused</extracomment>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>standing/refused-spoken</extracomment>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Partly returned</source>
        <extracomment>standing/returned</extracomment>
        <translation>مُرجعة جزئيًا</translation>
    </message>
    <message>
        <source>partly returned</source>
        <extracomment>standing/returned-spoken</extracomment>
        <translation>مُرجعة جزئيًا</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>standing/waiting</extracomment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>standing/waiting-spoken</extracomment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Without reward</source>
        <extracomment>standing/without-reward</extracomment>
        <translation>بلا مكافأة</translation>
    </message>
    <message>
        <source>without reward</source>
        <extracomment>standing/without-reward-spoken</extracomment>
        <translation>بلا مكافأة</translation>
    </message>
</context>
<context>
    <name>payment</name>
    <message>
        <source>Kept on this till, will be sent later</source>
        <extracomment>band.not-sent.line</extracomment>
        <translation>محفوظ هنا، يُرسل لاحقًا</translation>
    </message>
    <message>
        <source>Reward follows later</source>
        <extracomment>band.not-sent.title</extracomment>
        <translation>المكافأة لاحقًا</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <extracomment>band.previewed.line</extracomment>
        <translation>لم يُسجّل بعد</translation>
    </message>
    <message>
        <source>Will earn</source>
        <extracomment>band.previewed.title, payment/will-earn</extracomment>
        <translation>سيكسب</translation>
    </message>
    <message>
        <source>Recorded, {number}</source>
        <extracomment>band.recorded.line</extracomment>
        <translation>سُجّلت، {number}</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>band.recorded.title, payment/earned</extracomment>
        <translation>المكتسب</translation>
    </message>
    <message>
        <source>Figures from the preview</source>
        <extracomment>band.recording.line</extracomment>
        <translation>أرقام المعاينة</translation>
    </message>
    <message>
        <source>Recording…</source>
        <extracomment>band.recording.title</extracomment>
        <translation>جارٍ التسجيل…</translation>
    </message>
    <message>
        <source>No money is taken, the basket is kept</source>
        <extracomment>band.refused.line</extracomment>
        <translation>لم يُؤخذ مال، والسلة محفوظة</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <extracomment>band.refused.title</extracomment>
        <translation>لم يُسجّل</translation>
    </message>
    <message>
        <source>The till keeps asking CRM.COM</source>
        <extracomment>band.unknown.line</extracomment>
        <translation>الصندوق يواصل سؤال CRM.COM</translation>
    </message>
    <message>
        <source>Reward to be confirmed</source>
        <extracomment>band.unknown.title</extracomment>
        <translation>المكافأة قيد التأكيد</translation>
    </message>
    <message>
        <source>Sold as {number}</source>
        <extracomment>band.without-reward.line</extracomment>
        <translation>بيعت برقم {number}</translation>
    </message>
    <message>
        <source>Without reward</source>
        <extracomment>band.without-reward.title</extracomment>
        <translation>بلا مكافأة</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was taken. Ask for cash or another card.</source>
        <extracomment>payment.card-declined</extracomment>
        <translation>رُفضت البطاقة. لم يُؤخذ شيء. اطلب نقدًا أو بطاقة أخرى.</translation>
    </message>
    <message>
        <source>Full price. The till keeps asking, and what was deducted after all is given back.</source>
        <extracomment>payment.full-price</extracomment>
        <translation>السعر كامل. يواصل الصندوق السؤال، وما خُصم رغم ذلك يُردّ.</translation>
    </message>
    <message>
        <source>Kept on this till, will be sent later. The full price is to be paid.</source>
        <extracomment>payment.not-sent</extracomment>
        <translation>محفوظ على هذا الصندوق، يُرسل لاحقًا. يُدفع السعر كاملًا.</translation>
    </message>
    <message>
        <source>Approved, no. {number}</source>
        <extracomment>payment.part.card</extracomment>
        <translation>مقبولة، رقم {number}</translation>
    </message>
    <message>
        <source>Approved {time}</source>
        <extracomment>payment.part.card-plain</extracomment>
        <translation>مقبولة {time}</translation>
    </message>
    <message>
        <source>Taken {time}</source>
        <extracomment>payment.part.cash</extracomment>
        <translation>استُلم {time}</translation>
    </message>
    <message>
        <source>Goods of {number}</source>
        <extracomment>payment.part.exchange</extracomment>
        <translation>بضاعة {number}</translation>
    </message>
    <message>
        <source>CRM.COM refused this purchase. No money is taken, the basket is kept. {words}</source>
        <extracomment>payment.refused</extracomment>
        <translation>رفض CRM.COM هذه العملية. لم يُؤخذ مال، والسلة محفوظة. {words}</translation>
    </message>
    <message>
        <source>CRM.COM could not be reached; the wallet money stays off the bill. {words}</source>
        <extracomment>payment.return-not-sent</extracomment>
        <translation>تعذر الوصول إلى CRM.COM؛ يبقى مال المحفظة مخصومًا من الحساب. {words}</translation>
    </message>
    <message>
        <source>CRM.COM did not return the wallet money; it stays off the bill. {words}</source>
        <extracomment>payment.return-refused</extracomment>
        <translation>لم يُعد CRM.COM مال المحفظة؛ يبقى مخصومًا من الحساب. {words}</translation>
    </message>
    <message>
        <source>No answer yet; the wallet money stays off the bill until it is known. {words}</source>
        <extracomment>payment.return-unknown</extracomment>
        <translation>لا جواب بعد؛ يبقى مال المحفظة مخصومًا من الحساب إلى أن يُعرف. {words}</translation>
    </message>
    <message>
        <source>It was spent with the purchase, and is returned only with the whole sale</source>
        <extracomment>payment.return-with-sale</extracomment>
        <translation>استُخدم مع العملية، ولا يُعاد إلا مع البيع كله</translation>
    </message>
    <message>
        <source>Nothing was spent: CRM.COM could not be reached. {words}</source>
        <extracomment>payment.spend-not-sent</extracomment>
        <translation>لم يُستخدم شيء: تعذر الوصول إلى CRM.COM. {words}</translation>
    </message>
    <message>
        <source>Nothing is taken off the bill. If the wallet was used after all, it is returned by itself. {words}</source>
        <extracomment>payment.spend-unknown</extracomment>
        <translation>لا يُخصم شيء من الحساب. وإن استُخدمت المحفظة رغم ذلك عاد المال إليها تلقائيًا. {words}</translation>
    </message>
    <message>
        <source>CRM.COM did not say clearly what it spent: nothing is taken off. Cancel the sale to return it.</source>
        <extracomment>payment.spend-unstated</extracomment>
        <translation>لم يوضح CRM.COM ما استخدمه: لا يُخصم شيء. ألغِ البيع ليُعاد.</translation>
    </message>
    <message>
        <source>CRM.COM named an amount that does not fit this bill. Nothing is taken off; it goes back to the wallet. {words}</source>
        <extracomment>payment.spend-unusable</extracomment>
        <translation>ذكر CRM.COM مبلغًا لا يناسب هذا الحساب. لا يُخصم شيء، ويعود المبلغ إلى المحفظة. {words}</translation>
    </message>
    <message>
        <source>Not after going on at full price</source>
        <extracomment>payment.spend.full-price</extracomment>
        <translation>ليس بعد المتابعة بالسعر الكامل</translation>
    </message>
    <message>
        <source>Only once CRM.COM recorded the purchase</source>
        <extracomment>payment.spend.not-recorded</extracomment>
        <translation>فقط بعد تسجيل العملية لدى CRM.COM</translation>
    </message>
    <message>
        <source>Nothing remains to be paid</source>
        <extracomment>payment.spend.nothing-left</extracomment>
        <translation>لم يبقَ ما يُدفع</translation>
    </message>
    <message>
        <source>Wallet money was used already</source>
        <extracomment>payment.spend.one-at-a-time</extracomment>
        <translation>استُخدم مال المحفظة من قبل</translation>
    </message>
    <message>
        <source>Only together with the purchase, on Sale</source>
        <extracomment>payment.spend.with-purchase</extracomment>
        <translation>فقط مع العملية، من شاشة البيع</translation>
    </message>
    <message>
        <source>CRM.COM spent {spent} of the {asked} asked. {remains} remains to pay.</source>
        <extracomment>payment.spent-less</extracomment>
        <translation>استخدم CRM.COM مبلغ {spent} من أصل {asked}. بقي للدفع {remains}.</translation>
    </message>
    <message>
        <source>The till was started again. Did the card terminal approve? Choose Card, then Card approved.</source>
        <extracomment>payment.started-again</extracomment>
        <translation>أُعيد تشغيل الصندوق. هل وافق جهاز البطاقات؟ اختر «بطاقة» ثم «قُبلت البطاقة».</translation>
    </message>
    <message>
        <source>{amount} is far too much for this bill. Nothing is taken. Type the amount again.</source>
        <extracomment>payment.too-much</extracomment>
        <translation>{amount} أكثر بكثير من هذا الحساب. لم يُؤخذ شيء. اكتب المبلغ مرة أخرى.</translation>
    </message>
    <message>
        <source>CRM.COM’s answer is awaited</source>
        <extracomment>payment.waits.answer, payment/answer-awaited</extracomment>
        <translation>في انتظار جواب CRM.COM</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>payment.waits.moment</extracomment>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>being checked</source>
        <extracomment>payment.wallet-return.checking</extracomment>
        <translation>قيد التحقق</translation>
    </message>
    <message>
        <source>being returned</source>
        <extracomment>payment.wallet-return.returning</extracomment>
        <translation>قيد الإعادة</translation>
    </message>
    <message>
        <source>The wallet money was returned. {words}</source>
        <extracomment>payment.wallet-returned</extracomment>
        <translation>أُعيد مال المحفظة. {words}</translation>
    </message>
    <message>
        <source>Was {amount} in the preview</source>
        <extracomment>payment.was</extracomment>
        <translation>كان {amount} في المعاينة</translation>
    </message>
    <message>
        <source>Add card</source>
        <extracomment>payment/add-card</extracomment>
        <translation>إضافة بطاقة</translation>
    </message>
    <message>
        <source>Add card payment</source>
        <extracomment>payment/add-card-payment</extracomment>
        <translation>إضافة دفع بالبطاقة</translation>
    </message>
    <message>
        <source>Add cash</source>
        <extracomment>payment/add-cash</extracomment>
        <translation>إضافة نقد</translation>
    </message>
    <message>
        <source>Add cash payment</source>
        <extracomment>payment/add-cash-payment</extracomment>
        <translation>إضافة دفع نقدي</translation>
    </message>
    <message>
        <source>Amount of next part</source>
        <extracomment>payment/amount-of-next-part</extracomment>
        <translation>مبلغ الجزء التالي</translation>
    </message>
    <message>
        <source>Spent automatically</source>
        <extracomment>payment/automatic</extracomment>
        <translation>استُخدم تلقائيًا</translation>
    </message>
    <message>
        <source>Reward taken back</source>
        <extracomment>payment/award-taken-back</extracomment>
        <translation>المكافأة المسحوبة</translation>
    </message>
    <message>
        <source>Back to basket</source>
        <extracomment>payment/back</extracomment>
        <translation>العودة إلى السلة</translation>
    </message>
    <message>
        <source>Cancel this sale</source>
        <extracomment>payment/cancel</extracomment>
        <translation>إلغاء هذا البيع</translation>
    </message>
    <message>
        <source>Cancel sale and reverse reward</source>
        <extracomment>payment/cancel-confirm</extracomment>
        <translation>إلغاء البيع وسحب المكافأة</translation>
    </message>
    <message>
        <source>The whole sale {number} is given up. This cannot be undone.</source>
        <extracomment>payment/cancel-explained</extracomment>
        <translation>يُترك البيع {number} كله. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Cancel this sale?</source>
        <extracomment>payment/cancel-question</extracomment>
        <translation>إلغاء هذا البيع؟</translation>
    </message>
    <message>
        <source>The wallet money cannot be returned now</source>
        <extracomment>payment/cannot-return</extracomment>
        <translation>لا يمكن إعادة مال المحفظة الآن</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>payment/card</extracomment>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Card approved</source>
        <extracomment>payment/card-approved</extracomment>
        <translation>قُبلت البطاقة</translation>
    </message>
    <message>
        <source>Card declined</source>
        <extracomment>payment/card-declined</extracomment>
        <translation>رُفضت البطاقة</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>payment/cash</extracomment>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Cash received</source>
        <extracomment>payment/cash-received</extracomment>
        <translation>النقد المستلم</translation>
    </message>
    <message>
        <source>Cash received {amount}</source>
        <extracomment>payment/cash-received-amount</extracomment>
        <translation>النقد المستلم {amount}</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>payment/change</extracomment>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>Change {amount}</source>
        <extracomment>payment/change-amount</extracomment>
        <translation>الباقي {amount}</translation>
    </message>
    <message>
        <source>Change basket</source>
        <extracomment>payment/change-basket</extracomment>
        <translation>تغيير السلة</translation>
    </message>
    <message>
        <source>Change basket and cancel purchase</source>
        <extracomment>payment/change-basket-confirm</extracomment>
        <translation>تغيير السلة وإلغاء العملية</translation>
    </message>
    <message>
        <source>Change basket and cancel purchase {number}</source>
        <extracomment>payment/change-basket-confirm-number</extracomment>
        <translation>تغيير السلة وإلغاء العملية {number}</translation>
    </message>
    <message>
        <source>Purchase {number} is cancelled at CRM.COM. The basket opens with the same lines; paying makes a new purchase.</source>
        <extracomment>payment/change-basket-explained</extracomment>
        <translation>تُلغى العملية {number} لدى CRM.COM. تُفتح السلة بالأسطر نفسها، والدفع يُنشئ عملية جديدة.</translation>
    </message>
    <message>
        <source>Change the basket?</source>
        <extracomment>payment/change-basket-question</extracomment>
        <translation>تغيير السلة؟</translation>
    </message>
    <message>
        <source>Exact cash</source>
        <extracomment>payment/exact-cash</extracomment>
        <translation>المبلغ تمامًا</translation>
    </message>
    <message>
        <source>Exchange</source>
        <extracomment>payment/exchange</extracomment>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>{amount}, goods of {number}</source>
        <extracomment>payment/exchange-of</extracomment>
        <translation>{amount}، بضاعة {number}</translation>
    </message>
    <message>
        <source>Finish sale</source>
        <extracomment>payment/finish</extracomment>
        <translation>إنهاء البيع</translation>
    </message>
    <message>
        <source>Spent from wallet</source>
        <extracomment>payment/from-wallet</extracomment>
        <translation>استُخدم من المحفظة</translation>
    </message>
    <message>
        <source>Give back to the customer</source>
        <extracomment>payment/give-back</extracomment>
        <translation>يُردّ إلى العميل</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <extracomment>payment/give-back-cash</extracomment>
        <translation>ردّ {amount}</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>payment/goods</extracomment>
        <translation>البضاعة</translation>
    </message>
    <message>
        <source>Instant discount</source>
        <extracomment>payment/instant</extracomment>
        <translation>خصم فوري</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>payment/items; one: {n} item</extracomment>
        <translation>
            <numerusform>لا أصناف</numerusform>
            <numerusform>صنف واحد</numerusform>
            <numerusform>صنفان</numerusform>
            <numerusform>{n} أصناف</numerusform>
            <numerusform>{n} صنفًا</numerusform>
            <numerusform>{n} صنف</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>payment/keep</extracomment>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Keep sale</source>
        <extracomment>payment/keep-sale</extracomment>
        <translation>إبقاء البيع</translation>
    </message>
    <message>
        <source>Money was taken for this sale already</source>
        <extracomment>payment/money-was-taken</extracomment>
        <translation>أُخذ مال لهذا البيع من قبل</translation>
    </message>
    <message>
        <source>Next:</source>
        <extracomment>payment/next</extracomment>
        <translation>التالي:</translation>
    </message>
    <message>
        <source>Next part</source>
        <extracomment>payment/next-part</extracomment>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Nothing is kept for an exchange, or nothing is left to pay</source>
        <extracomment>payment/no-more-to-exchange</extracomment>
        <translation>لا شيء محفوظ للاستبدال، أو لم يبقَ ما يُدفع</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>payment/not-known</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not possible at this point of the sale</source>
        <extracomment>payment/not-now</extracomment>
        <translation>غير ممكن في هذه المرحلة من البيع</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <extracomment>payment/nothing-taken</extracomment>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>There is no amount to take</source>
        <extracomment>payment/nothing-to-add</extracomment>
        <translation>لا مبلغ لأخذه</translation>
    </message>
    <message>
        <source>On the card terminal: {amount}</source>
        <extracomment>payment/on-terminal</extracomment>
        <translation>على جهاز البطاقات: {amount}</translation>
    </message>
    <message>
        <source>{kind}, {amount}, {detail}</source>
        <extracomment>payment/part</extracomment>
        <translation>{kind}، {amount}، {detail}</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <extracomment>payment/pay-by-card</extracomment>
        <translation>الدفع بالبطاقة</translation>
    </message>
    <message>
        <source>Pay by cash</source>
        <extracomment>payment/pay-by-cash</extracomment>
        <translation>الدفع نقدًا</translation>
    </message>
    <message>
        <source>Take {amount} out</source>
        <extracomment>payment/put-back</extracomment>
        <translation>إخراج {amount}</translation>
    </message>
    <message>
        <source>sell without reward, or go back to the basket.</source>
        <extracomment>payment/refused-next</extracomment>
        <translation>بِع بلا مكافأة، أو عُد إلى السلة.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>payment/remove</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove card payment</source>
        <extracomment>payment/remove-card</extracomment>
        <translation>إزالة الدفع بالبطاقة</translation>
    </message>
    <message>
        <source>Remove card payment {place}</source>
        <extracomment>payment/remove-card-nth</extracomment>
        <translation>إزالة الدفع بالبطاقة {place}</translation>
    </message>
    <message>
        <source>Remove cash payment</source>
        <extracomment>payment/remove-cash</extracomment>
        <translation>إزالة الدفع النقدي</translation>
    </message>
    <message>
        <source>Remove cash payment {place}</source>
        <extracomment>payment/remove-cash-nth</extracomment>
        <translation>إزالة الدفع النقدي {place}</translation>
    </message>
    <message>
        <source>Remove exchange</source>
        <extracomment>payment/remove-exchange</extracomment>
        <translation>إزالة الاستبدال</translation>
    </message>
    <message>
        <source>Remove exchange {place}</source>
        <extracomment>payment/remove-exchange-nth</extracomment>
        <translation>إزالة الاستبدال {place}</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>payment/return</extracomment>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Return {amount} to the wallet</source>
        <extracomment>payment/return-confirm</extracomment>
        <translation>إعادة {amount} إلى المحفظة</translation>
    </message>
    <message>
        <source>CRM.COM is asked to put {amount} back into the wallet. When it agrees, To pay rises.</source>
        <extracomment>payment/return-explained</extracomment>
        <translation>يُطلب من CRM.COM إعادة {amount} إلى المحفظة. وإذا وافق ارتفع المطلوب.</translation>
    </message>
    <message>
        <source>Return wallet money?</source>
        <extracomment>payment/return-question</extracomment>
        <translation>إعادة مال المحفظة؟</translation>
    </message>
    <message>
        <source>Return wallet money</source>
        <extracomment>payment/return-wallet</extracomment>
        <translation>إعادة مال المحفظة</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <extracomment>payment/rounding</extracomment>
        <translation>تقريب النقد</translation>
    </message>
    <message>
        <source>Then say below what the terminal answered. Nothing is finished before you do.</source>
        <extracomment>payment/say-the-answer</extracomment>
        <translation>ثم بيّن أدناه جواب الجهاز. لا ينتهي شيء قبل ذلك.</translation>
    </message>
    <message>
        <source>Spend wallet money</source>
        <extracomment>payment/spend</extracomment>
        <translation>استخدام المحفظة</translation>
    </message>
    <message>
        <source>Returned to the wallet</source>
        <extracomment>payment/spend-returned</extracomment>
        <translation>أُعيد إلى المحفظة</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>payment/split</extracomment>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Split payment</source>
        <extracomment>payment/split-payment</extracomment>
        <translation>تقسيم الدفع</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <extracomment>payment/still-to-pay</extracomment>
        <translation>بقي للدفع</translation>
    </message>
    <message>
        <source>Take the payment on the card terminal</source>
        <extracomment>payment/take-on-terminal</extracomment>
        <translation>حصّل المبلغ على جهاز البطاقات</translation>
    </message>
    <message>
        <source>Take this part on the card terminal</source>
        <extracomment>payment/take-part-on-terminal</extracomment>
        <translation>حصّل هذا الجزء على جهاز البطاقات</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>payment/taken</extracomment>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Taken so far</source>
        <extracomment>payment/taken-so-far</extracomment>
        <translation>استُلم حتى الآن</translation>
    </message>
    <message>
        <source>Terminal receipt number</source>
        <extracomment>payment/terminal-receipt</extracomment>
        <translation>رقم إيصال الجهاز</translation>
    </message>
    <message>
        <source>e.g. 004417</source>
        <extracomment>payment/terminal-receipt-example</extracomment>
        <translation>مثل 004417</translation>
    </message>
    <message>
        <source>Terminal receipt number (if any)</source>
        <extracomment>payment/terminal-receipt-if-any</extracomment>
        <translation>رقم إيصال الجهاز (إن وُجد)</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>payment/title</extracomment>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>payment/to-pay</extracomment>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Less than To pay is received</source>
        <extracomment>payment/too-little</extracomment>
        <translation>المستلم أقل من المطلوب</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>payment/totals</extracomment>
        <translation>المجاميع</translation>
    </message>
    <message>
        <source>Voided on the terminal</source>
        <extracomment>payment/voided</extracomment>
        <translation>أُلغي على الجهاز</translation>
    </message>
    <message>
        <source>Wallet return state: {state}</source>
        <extracomment>payment/wallet-return</extracomment>
        <translation>حالة إعادة مال المحفظة: {state}</translation>
    </message>
    <message>
        <source>Sell without reward</source>
        <extracomment>payment/without-reward</extracomment>
        <translation>البيع بلا مكافأة</translation>
    </message>
    <message>
        <source>Only {amount} is available</source>
        <extracomment>spend.above-available</extracomment>
        <translation>المتاح {amount} فقط</translation>
    </message>
    <message>
        <source>Only {amount} remains to be paid</source>
        <extracomment>spend.above-due</extracomment>
        <translation>لم يبقَ للدفع سوى {amount}</translation>
    </message>
    <message>
        <source>At least {amount} per purchase</source>
        <extracomment>spend.at-least</extracomment>
        <translation>{amount} على الأقل لكل عملية</translation>
    </message>
    <message>
        <source>At most {amount} per purchase</source>
        <extracomment>spend.at-most</extracomment>
        <translation>{amount} على الأكثر لكل عملية</translation>
    </message>
    <message>
        <source>Nothing was spent. Change the amount, or go back without spending.</source>
        <extracomment>spend.refused</extracomment>
        <translation>لم يُستخدم شيء. غيّر المبلغ، أو عُد دون استخدام.</translation>
    </message>
    <message>
        <source>Within the limits</source>
        <extracomment>spend.within</extracomment>
        <translation>ضمن الحدود</translation>
    </message>
    <message>
        <source>CRM.COM has this number with another total. Ask your supervisor before you go on.</source>
        <extracomment>unknown.mismatch</extracomment>
        <translation>لدى CRM.COM هذا الرقم بمجموع آخر. اسأل المشرف قبل المتابعة.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer now; the till goes on asking</source>
        <extracomment>unknown.no-answer-either</extracomment>
        <translation>لا يجيب CRM.COM الآن؛ والصندوق يواصل السؤال</translation>
    </message>
    <message>
        <source>CRM.COM has not seen it so far</source>
        <extracomment>unknown.not-seen</extracomment>
        <translation>لم تصل إلى CRM.COM حتى الآن</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>The file lacks the columns {columns}. Nothing was changed.</source>
        <extracomment>people.file-columns</extracomment>
        <translation>تنقص الملف الأعمدة {columns}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{file} holds nobody. Nothing was changed.</source>
        <extracomment>people.file-empty</extracomment>
        <translation>لا أحد في الملف {file}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Row {row}: the name has 1 to 40 letters. Nothing was changed.</source>
        <extracomment>people.file-name</extracomment>
        <translation>الصف {row}: الاسم من 1 إلى 40 حرفًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Row {row}: the number has 1 to 6 digits. Nothing was changed.</source>
        <extracomment>people.file-number</extracomment>
        <translation>الصف {row}: الرقم من 1 إلى 6 خانات. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Row {row}: the PIN has the wrong length or is too easy to guess. Nothing was changed.</source>
        <extracomment>people.file-pin</extracomment>
        <translation>الصف {row}: طول الرقم السري خاطئ أو تخمينه سهل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Row {row}: the role is cashier or supervisor. Nothing was changed.</source>
        <extracomment>people.file-role</extracomment>
        <translation>الصف {row}: الدور cashier أو supervisor. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Row {row}: the number {number} stands there twice. Nothing was changed.</source>
        <extracomment>people.file-twice</extracomment>
        <translation>الصف {row}: الرقم {number} مكرر. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Nothing was changed. Save it there as CSV UTF-8.</source>
        <extracomment>people.file-unreadable</extracomment>
        <translation>تعذرت قراءة {file}. لم يتغير شيء. احفظه هناك بصيغة CSV UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people were imported. Delete the file: PINs stand in it.</source>
        <extracomment>people.imported; one: {n} person was imported. Delete the file: PINs stand in it.</extracomment>
        <translation>
            <numerusform>لم يُستورد أحد. احذف الملف: فيه أرقام سرية.</numerusform>
            <numerusform>استُورد شخص واحد. احذف الملف: فيه أرقام سرية.</numerusform>
            <numerusform>استُورد شخصان. احذف الملف: فيه أرقام سرية.</numerusform>
            <numerusform>استُورد {n} أشخاص. احذف الملف: فيه أرقام سرية.</numerusform>
            <numerusform>استُورد {n} شخصًا. احذف الملف: فيه أرقام سرية.</numerusform>
            <numerusform>استُورد {n} شخص. احذف الملف: فيه أرقام سرية.</numerusform>
        </translation>
    </message>
    <message>
        <source>This till needs a supervisor with a PIN. Nothing was changed. Add another one first.</source>
        <extracomment>people.last-supervisor</extracomment>
        <translation>يحتاج هذا الصندوق إلى مشرف له رقم سري. لم يتغير شيء. أضف مشرفًا آخر أولًا.</translation>
    </message>
    <message>
        <source>Somebody has the number {number} already.</source>
        <extracomment>people.number-taken</extracomment>
        <translation>الرقم {number} لشخص آخر.</translation>
    </message>
    <message>
        <source>Both PINs have to be the same.</source>
        <extracomment>people.pins-differ</extracomment>
        <translation>يجب أن يتطابق الرقمان السريان.</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <extracomment>people.removed</extracomment>
        <translation>أُزيل {name}</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <extracomment>people.saved</extracomment>
        <translation>حُفظ {name}</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Take other digits.</source>
        <extracomment>people.weak-pin</extracomment>
        <translation>هذا الرقم السري سهل التخمين. اختر أرقامًا أخرى.</translation>
    </message>
    <message>
        <source>The name has 1 to 40 letters.</source>
        <extracomment>people.wrong-name</extracomment>
        <translation>الاسم من 1 إلى 40 حرفًا.</translation>
    </message>
    <message>
        <source>The number has 1 to 6 digits.</source>
        <extracomment>people.wrong-number</extracomment>
        <translation>الرقم من 1 إلى 6 خانات.</translation>
    </message>
    <message>
        <source>The PIN has {n} digits.</source>
        <extracomment>people.wrong-pin</extracomment>
        <translation>الرقم السري {n} خانات.</translation>
    </message>
    <message>
        <source>Add person</source>
        <extracomment>people/add</extracomment>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Cashier</source>
        <extracomment>people/as-cashier</extracomment>
        <translation>أمين صندوق</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>people/as-supervisor</extracomment>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>cashier</source>
        <extracomment>people/cashier</extracomment>
        <translation>أمين صندوق</translation>
    </message>
    <message>
        <source>Import people</source>
        <extracomment>people/import</extracomment>
        <translation>استيراد أشخاص</translation>
    </message>
    <message>
        <source>Keep person</source>
        <extracomment>people/keep</extracomment>
        <translation>إبقاء الشخص</translation>
    </message>
    <message>
        <source>Person name</source>
        <extracomment>people/name</extracomment>
        <translation>اسم الشخص</translation>
    </message>
    <message>
        <source>Nobody signs in here yet.</source>
        <extracomment>people/nobody</extracomment>
        <translation>لا أحد يسجّل الدخول هنا بعد.</translation>
    </message>
    <message>
        <source>The first person is a supervisor.</source>
        <extracomment>people/nobody-hint</extracomment>
        <translation>الشخص الأول مشرف.</translation>
    </message>
    <message>
        <source>Person number</source>
        <extracomment>people/number</extracomment>
        <translation>رقم الشخص</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>people/people</extracomment>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Person {number}, {name}, {role}</source>
        <extracomment>people/person</extracomment>
        <translation>الشخص {number}، {name}، {role}</translation>
    </message>
    <message>
        <source>Set new PIN</source>
        <extracomment>people/pin</extracomment>
        <translation>رقم سري جديد</translation>
    </message>
    <message>
        <source>Remove person</source>
        <extracomment>people/remove</extracomment>
        <translation>إزالة الشخص</translation>
    </message>
    <message>
        <source>{name} cannot sign in here any more. The journal keeps what was done.</source>
        <extracomment>people/remove-explained</extracomment>
        <translation>لن يستطيع {name} تسجيل الدخول هنا بعد الآن. ويبقى ما تم في سجل العمليات.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>people/remove-name</extracomment>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Repeat PIN</source>
        <extracomment>people/repeat</extracomment>
        <translation>تكرار الرقم السري</translation>
    </message>
    <message>
        <source>Role: Cashier</source>
        <extracomment>people/role-cashier</extracomment>
        <translation>الدور: أمين صندوق</translation>
    </message>
    <message>
        <source>Role: Supervisor</source>
        <extracomment>people/role-supervisor</extracomment>
        <translation>الدور: مشرف</translation>
    </message>
    <message>
        <source>Save person</source>
        <extracomment>people/save</extracomment>
        <translation>حفظ الشخص</translation>
    </message>
    <message>
        <source>supervisor</source>
        <extracomment>people/supervisor</extracomment>
        <translation>مشرف</translation>
    </message>
</context>
<context>
    <name>price</name>
    <message>
        <source>The basket changed meanwhile. Nothing was taken off. Ask again if need be.</source>
        <extracomment>price.basket-changed</extracomment>
        <translation>تغيرت السلة أثناء ذلك. لم يُخصم شيء. اطلبه مرة أخرى إن لزم.</translation>
    </message>
    <message>
        <source>Price changed</source>
        <extracomment>price.changed</extracomment>
        <translation>عُدّل السعر</translation>
    </message>
    <message>
        <source>Discount given</source>
        <extracomment>price.discounted</extracomment>
        <translation>مُنح الخصم</translation>
    </message>
    <message>
        <source>The shelf’s price counts again</source>
        <extracomment>price.taken-back</extracomment>
        <translation>يسري سعر الرف من جديد</translation>
    </message>
    <message>
        <source>All goods</source>
        <extracomment>price/all-goods</extracomment>
        <translation>كل البضاعة</translation>
    </message>
    <message>
        <source>Change price</source>
        <extracomment>price/change-price</extracomment>
        <translation>تعديل السعر</translation>
    </message>
    <message>
        <source>Choose the reason to give it</source>
        <extracomment>price/choose-reason</extracomment>
        <translation>اختر سبب الخصم</translation>
    </message>
    <message>
        <source>Now {before}</source>
        <extracomment>price/costs</extracomment>
        <translation>الآن {before}</translation>
    </message>
    <message>
        <source>Discount</source>
        <extracomment>price/discount</extracomment>
        <translation>خصم</translation>
    </message>
    <message>
        <source>Give discount</source>
        <extracomment>price/give-discount</extracomment>
        <translation>منح خصم</translation>
    </message>
    <message>
        <source>{figure}, less {amount}</source>
        <extracomment>price/goods-less</extracomment>
        <translation>{figure}، ناقص {amount}</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>price/in-money</extracomment>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Per cent</source>
        <extracomment>price/in-per-cent</extracomment>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>{line} · less {amount}</source>
        <extracomment>price/less</extracomment>
        <translation>{line} · ناقص {amount}</translation>
    </message>
    <message>
        <source>New price</source>
        <extracomment>price/new-price</extracomment>
        <translation>السعر الجديد</translation>
    </message>
    <message>
        <source>No discount</source>
        <extracomment>price/no-discount</extracomment>
        <translation>بلا خصم</translation>
    </message>
    <message>
        <source>Whole basket</source>
        <extracomment>price/on-basket</extracomment>
        <translation>السلة كلها</translation>
    </message>
    <message>
        <source>This line</source>
        <extracomment>price/on-line</extracomment>
        <translation>هذا السطر</translation>
    </message>
    <message>
        <source>Discount reason: {reason}</source>
        <extracomment>price/reason</extracomment>
        <translation>سبب الخصم: {reason}</translation>
    </message>
    <message>
        <source>Damaged</source>
        <extracomment>price/reason-damaged</extracomment>
        <translation>تالف</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <extracomment>price/reason-goodwill</extracomment>
        <translation>مجاملة</translation>
    </message>
    <message>
        <source>Price promise</source>
        <extracomment>price/reason-price-promise</extracomment>
        <translation>ضمان السعر</translation>
    </message>
    <message>
        <source>Shelf label</source>
        <extracomment>price/reason-shelf-label</extracomment>
        <translation>بطاقة الرف</translation>
    </message>
    <message>
        <source>Short date</source>
        <extracomment>price/reason-short-date</extracomment>
        <translation>قرب الانتهاء</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>price/reason-staff</extracomment>
        <translation>موظف</translation>
    </message>
    <message>
        <source>Shelf price</source>
        <extracomment>price/shelf-price</extracomment>
        <translation>سعر الرف</translation>
    </message>
    <message>
        <source>That is more than it costs</source>
        <extracomment>price/too-much</extracomment>
        <translation>هذا أكثر من سعره</translation>
    </message>
    <message>
        <source>Type the figure first</source>
        <extracomment>price/type-first</extracomment>
        <translation>اكتب الرقم أولًا</translation>
    </message>
    <message>
        <source>{line} · was {price}</source>
        <extracomment>price/was</extracomment>
        <translation>{line} · كان {price}</translation>
    </message>
    <message>
        <source>Now {before}, then {after}</source>
        <extracomment>price/would-cost</extracomment>
        <translation>الآن {before}، ثم {after}</translation>
    </message>
</context>
<context>
    <name>products</name>
    <message>
        <source>The file was changed while the till read it.</source>
        <extracomment>import-file/changed</extracomment>
        <translation>تغيّر الملف أثناء قراءة الصندوق له.</translation>
    </message>
    <message>
        <source>The column {column} is there more than once.</source>
        <extracomment>import-file/column-twice</extracomment>
        <translation>العمود {column} موجود أكثر من مرة.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>import-file/empty</extracomment>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>Line {line} has letters that the till cannot read. Save the file as CSV UTF-8.</source>
        <extracomment>import-file/encoding</extracomment>
        <translation>في السطر {line} حروف لا يستطيع الصندوق قراءتها. احفظ الملف بصيغة CSV UTF-8.</translation>
    </message>
    <message>
        <source>{reason} Row {row}: {words}</source>
        <extracomment>import-file/first</extracomment>
        <translation>{reason} الصف {row}: {words}</translation>
    </message>
    <message>
        <source>Line {line} is longer than {most} characters. Each product stands on a line of its own.</source>
        <extracomment>import-file/long-line</extracomment>
        <translation>السطر {line} أطول من {most} حرف. لكل منتج سطر خاص به.</translation>
    </message>
    <message>
        <source>Not all columns are there. Missing: {columns}. The first line names the columns, with commas or semicolons between them. It says: {found}</source>
        <extracomment>import-file/no-column</extracomment>
        <translation>ليست كل الأعمدة موجودة. الناقص: {columns}. السطر الأول يسمّي الأعمدة وبينها فاصلة أو فاصلة منقوطة. وهو: {found}</translation>
    </message>
    <message>
        <source>The file holds no products, only the names of columns.</source>
        <extracomment>import-file/no-products</extracomment>
        <translation>ليس في الملف منتجات، بل أسماء الأعمدة فقط.</translation>
    </message>
    <message>
        <source>No row of the file can be used.</source>
        <extracomment>import-file/no-row</extracomment>
        <translation>لا يمكن استخدام أي صف في الملف.</translation>
    </message>
    <message>
        <source>Row {row} cannot be read. Look for a quotation mark too many or too few in it.</source>
        <extracomment>import-file/not-csv</extracomment>
        <translation>تعذرت قراءة الصف {row}. ابحث فيه عن علامة اقتباس زائدة أو ناقصة.</translation>
    </message>
    <message>
        <source>The file cannot be read. Is its stick still there? ({words})</source>
        <extracomment>import-file/unreadable</extracomment>
        <translation>تعذرت قراءة الملف. هل ما زالت الذاكرة موصولة؟ ({words})</translation>
    </message>
    <message>
        <source>barcode {code} belongs to product {owner} already</source>
        <extracomment>import-row/barcode-taken</extracomment>
        <translation>الباركود {code} للمنتج {owner} أصلًا</translation>
    </message>
    <message>
        <source>code {code} is a barcode of product {owner} already</source>
        <extracomment>import-row/code-is-barcode</extracomment>
        <translation>الرمز {code} باركود للمنتج {owner} أصلًا</translation>
    </message>
    <message>
        <source>code {code} stands in the file already</source>
        <extracomment>import-row/code-twice</extracomment>
        <translation>الرمز {code} موجود في الملف أصلًا</translation>
    </message>
    <message>
        <source>control characters in {column} became blanks</source>
        <extracomment>import-row/control-characters</extracomment>
        <translation>رموز التحكم في {column} صارت مسافات</translation>
    </message>
    <message>
        <source>{column} is missing</source>
        <extracomment>import-row/missing</extracomment>
        <translation>العمود {column} ناقص</translation>
    </message>
    <message>
        <source>code {code} is the same article number as {other} of product {owner}</source>
        <extracomment>import-row/other-length</extracomment>
        <translation>الرمز {code} هو رقم الصنف نفسه مثل {other} للمنتج {owner}</translation>
    </message>
    <message>
        <source>price {price} has more than two decimals</source>
        <extracomment>import-row/price-decimals</extracomment>
        <translation>السعر {price} فيه أكثر من منزلتين عشريتين</translation>
    </message>
    <message>
        <source>price {price} is negative</source>
        <extracomment>import-row/price-negative</extracomment>
        <translation>السعر {price} سالب</translation>
    </message>
    <message>
        <source>price "{price}" is not a number such as 1.29</source>
        <extracomment>import-row/price-no-number</extracomment>
        <translation>السعر "{price}" ليس رقمًا مثل 1.29</translation>
    </message>
    <message>
        <source>price {price} is too large</source>
        <extracomment>import-row/price-too-large</extracomment>
        <translation>السعر {price} كبير جدًا</translation>
    </message>
    <message>
        <source>quick_key "{key}" is not group/position; it is left out</source>
        <extracomment>import-row/quick-key</extracomment>
        <translation>العمود quick_key: القيمة "{key}" ليست مجموعة/موضع؛ تُركت</translation>
    </message>
    <message>
        <source>it has more fields than the first line has columns</source>
        <extracomment>import-row/too-many-fields</extracomment>
        <translation>فيه حقول أكثر من أعمدة السطر الأول</translation>
    </message>
    <message>
        <source>unit "{unit}" is not known; it is "each" or "kg"</source>
        <extracomment>import-row/unit-unknown</extracomment>
        <translation>الوحدة "{unit}" غير معروفة؛ هي "each" أو "kg"</translation>
    </message>
    <message>
        <source>column "{column}" is not used</source>
        <extracomment>import-row/unused-column</extracomment>
        <translation>العمود "{column}" غير مستخدم</translation>
    </message>
    <message>
        <source>vat_rate "{rate}" is not a number such as 19</source>
        <extracomment>import-row/vat-no-number</extracomment>
        <translation>العمود vat_rate: القيمة "{rate}" ليست رقمًا مثل 19</translation>
    </message>
    <message>
        <source>vat_rate {rate} is not between 0 and 100</source>
        <extracomment>import-row/vat-out-of-range</extracomment>
        <translation>العمود vat_rate: القيمة {rate} ليست بين 0 و100</translation>
    </message>
    <message>
        <source>vat_rate {rate} is not one of this shop's: {known}</source>
        <extracomment>import-row/vat-unknown</extracomment>
        <translation>العمود vat_rate: القيمة {rate} ليست من نسب هذا المتجر: {known}</translation>
    </message>
    <message>
        <source>All {products} sent, {time}</source>
        <extracomment>products.all-sent</extracomment>
        <translation>أُرسلت المنتجات كلها ({products})، {time}</translation>
    </message>
    <message>
        <source>{accepted} accepted, {rejected} rejected.</source>
        <extracomment>products.all-sent.fact</extracomment>
        <translation>قُبل {accepted}، ورُفض {rejected}.</translation>
    </message>
    <message>
        <source>Batch {batch} was refused as a whole: {words}</source>
        <extracomment>products.batch-refused</extracomment>
        <translation>رُفضت الدفعة {batch} كلها: {words}</translation>
    </message>
    <message>
        <source>synchronise once more; what was refused goes again.</source>
        <extracomment>products.batch-refused.next</extracomment>
        <translation>زامن مرة أخرى؛ فيُرسل المرفوض من جديد.</translation>
    </message>
    <message>
        <source>The synchronisation broke off</source>
        <extracomment>products.broken</extracomment>
        <translation>انقطعت المزامنة</translation>
    </message>
    <message>
        <source>resume. If it breaks off again, call support: the log says why.</source>
        <extracomment>products.broken.next</extracomment>
        <translation>استأنف. وإن انقطعت ثانية فاتصل بالدعم: السبب في السجل التقني.</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <extracomment>products.comparing</extracomment>
        <translation>جارٍ البحث عن التغييرات</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>products.done</extracomment>
        <translation>تم</translation>
    </message>
    <message>
        <source>the products in use are as before.</source>
        <extracomment>products.import.as-before</extracomment>
        <translation>المنتجات المستخدمة كما كانت.</translation>
    </message>
    <message>
        <source>Reading {file} broke off</source>
        <extracomment>products.import.broken</extracomment>
        <translation>انقطعت قراءة {file}</translation>
    </message>
    <message>
        <source>read it again. If it breaks off again, call support: the log says why.</source>
        <extracomment>products.import.broken.next</extracomment>
        <translation>اقرأه مرة أخرى. إذا انقطع ثانية فاتصل بالدعم: السجل يذكر السبب.</translation>
    </message>
    <message>
        <source>Choose a products file</source>
        <extracomment>products.import.choose</extracomment>
        <translation>اختر ملف منتجات</translation>
    </message>
    <message>
        <source>Choose a file in the list first</source>
        <extracomment>products.import.choose-first</extracomment>
        <translation>اختر أولاً ملفاً من القائمة</translation>
    </message>
    <message>
        <source>The till reads it and shows what would change. Until then nothing does.</source>
        <extracomment>products.import.choose.fact</extracomment>
        <translation>تقرؤه نقطة البيع وتعرض ما سيتغير. وحتى ذلك الحين لا يتغير شيء.</translation>
    </message>
    <message>
        <source>The products of {file} could not be written</source>
        <extracomment>products.import.disk</extracomment>
        <translation>تعذر حفظ منتجات {file}</translation>
    </message>
    <message>
        <source>make room on this computer's disk, then read the file again.</source>
        <extracomment>products.import.disk.next</extracomment>
        <translation>أفرغ مكانًا على قرص هذا الجهاز ثم اقرأ الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>Other products are being imported just now</source>
        <extracomment>products.import.elsewhere</extracomment>
        <translation>يجري الآن استيراد منتجات أخرى</translation>
    </message>
    <message>
        <source>wait until that is done, then read the file again.</source>
        <extracomment>products.import.elsewhere.next</extracomment>
        <translation>انتظر حتى ينتهي ذلك ثم اقرأ الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <extracomment>products.import.reading</extracomment>
        <translation>تجري قراءة {file}</translation>
    </message>
    <message>
        <source>correct the refused rows and import the file again.</source>
        <extracomment>products.import.refused.next</extracomment>
        <translation>صحّح الصفوف المرفوضة واستورد الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>all rows are listed in {file}</source>
        <extracomment>products.import.saved</extracomment>
        <translation>كل الصفوف مدوّنة في {file}</translation>
    </message>
    <message>
        <source>you can sell meanwhile.</source>
        <extracomment>products.import.sell</extracomment>
        <translation>يمكنك البيع في هذه الأثناء.</translation>
    </message>
    <message>
        <source>{file} was not read: the settings file is wrong</source>
        <extracomment>products.import.settings</extracomment>
        <translation>لم يُقرأ {file}: ملف الإعدادات خاطئ</translation>
    </message>
    <message>
        <source>ask who set this till up; the log says what is wrong.</source>
        <extracomment>products.import.settings.next</extracomment>
        <translation>اسأل من أعدّ نقطة البيع هذه؛ السجل يذكر الخطأ.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows so far.</source>
        <extracomment>products.import.so-far; one: {n} row so far.</extracomment>
        <translation>
            <numerusform>لا صفوف حتى الآن ({n}).</numerusform>
            <numerusform>صف واحد حتى الآن ({n}).</numerusform>
            <numerusform>صفان حتى الآن ({n}).</numerusform>
            <numerusform>{n} صفوف حتى الآن.</numerusform>
            <numerusform>{n} صفاً حتى الآن.</numerusform>
            <numerusform>{n} صف حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {removed} removed, rows refused: {refused}.</source>
        <extracomment>products.import.sums</extracomment>
        <translation>جديد {new}، معدّل {changed}، محذوف {removed}، صفوف مرفوضة {refused}.</translation>
    </message>
    <message>
        <source>{file} cannot be used</source>
        <extracomment>products.import.trouble</extracomment>
        <translation>لا يمكن استخدام {file}</translation>
    </message>
    <message>
        <source>correct the file and read it again.</source>
        <extracomment>products.import.trouble.next</extracomment>
        <translation>صحّح الملف واقرأه مرة أخرى.</translation>
    </message>
    <message>
        <source>{file} is in use</source>
        <extracomment>products.import.used</extracomment>
        <translation>{file} قيد الاستخدام</translation>
    </message>
    <message>
        <source>synchronise, so that CRM.COM knows them, too.</source>
        <extracomment>products.import.used.next</extracomment>
        <translation>نفّذ المزامنة ليعرفها CRM.COM أيضاً.</translation>
    </message>
    <message>
        <source>The new products are put in use</source>
        <extracomment>products.import.using</extracomment>
        <translation>يجري اعتماد المنتجات الجديدة</translation>
    </message>
    <message>
        <source>Products were imported after the last synchronisation</source>
        <extracomment>products.imported-since</extracomment>
        <translation>استُوردت منتجات بعد آخر مزامنة</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>products.is-paused</extracomment>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <extracomment>products.never</extracomment>
        <translation>لم تُزامن بعد</translation>
    </message>
    <message numerus="yes">
        <source>{products} products, {n} batches.</source>
        <extracomment>products.never.fact; one: {products} products, {n} batch.</extracomment>
        <translation>
            <numerusform>المنتجات {products}، بلا دفعات.</numerusform>
            <numerusform>المنتجات {products}، دفعة واحدة.</numerusform>
            <numerusform>المنتجات {products}، دفعتان.</numerusform>
            <numerusform>المنتجات {products}، {n} دفعات.</numerusform>
            <numerusform>المنتجات {products}، {n} دفعة.</numerusform>
            <numerusform>المنتجات {products}، {n} دفعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>selling goes on as before.</source>
        <extracomment>products.nothing-sent</extracomment>
        <translation>البيع مستمر كالمعتاد.</translation>
    </message>
    <message>
        <source>Paused after batch {batch}</source>
        <extracomment>products.paused</extracomment>
        <translation>توقفت مؤقتًا بعد الدفعة {batch}</translation>
    </message>
    <message>
        <source>Pauses after batch {batch}</source>
        <extracomment>products.pausing</extracomment>
        <translation>تتوقف بعد الدفعة {batch}</translation>
    </message>
    <message>
        <source>Not while CRM.COM does not answer</source>
        <extracomment>products.reason.away</extracomment>
        <translation>ليس ما دام CRM.COM لا يجيب</translation>
    </message>
    <message>
        <source>Not while this till is offline</source>
        <extracomment>products.reason.by-hand</extracomment>
        <translation>ليس ما دام الصندوق مفصولًا</translation>
    </message>
    <message>
        <source>CRM.COM does not accept the API key</source>
        <extracomment>products.reason.key-refused</extracomment>
        <translation>لا يقبل CRM.COM مفتاح API</translation>
    </message>
    <message>
        <source>There is no API key on this till</source>
        <extracomment>products.reason.no-key</extracomment>
        <translation>لا مفتاح API على هذا الصندوق</translation>
    </message>
    <message>
        <source>There are no products on this till</source>
        <extracomment>products.reason.none</extracomment>
        <translation>لا منتجات على هذا الصندوق</translation>
    </message>
    <message>
        <source>Not while the line is not secure</source>
        <extracomment>products.reason.not-secure</extracomment>
        <translation>ليس ما دام الاتصال غير آمن</translation>
    </message>
    <message>
        <source>It pauses after this batch</source>
        <extracomment>products.reason.pausing</extracomment>
        <translation>تتوقف بعد هذه الدفعة</translation>
    </message>
    <message>
        <source>correct them in your products file, import it and synchronise once more.</source>
        <extracomment>products.rejected.next</extracomment>
        <translation>صحّحها في ملف المنتجات واستورده ثم زامن مرة أخرى.</translation>
    </message>
    <message>
        <source>resume with batch {batch}. You can sell meanwhile.</source>
        <extracomment>products.resume.next</extracomment>
        <translation>استأنف من الدفعة {batch}. يمكنك البيع أثناء ذلك.</translation>
    </message>
    <message>
        <source>Batch {batch} of {of}</source>
        <extracomment>products.running</extracomment>
        <translation>الدفعة {batch} من {of}</translation>
    </message>
    <message numerus="yes">
        <source>{n} batches are in CRM.COM.</source>
        <extracomment>products.safe; one: {n} batch is in CRM.COM.</extracomment>
        <translation>
            <numerusform>لا دفعات لدى CRM.COM.</numerusform>
            <numerusform>دفعة واحدة لدى CRM.COM.</numerusform>
            <numerusform>دفعتان لدى CRM.COM.</numerusform>
            <numerusform>{n} دفعات لدى CRM.COM.</numerusform>
            <numerusform>{n} دفعة لدى CRM.COM.</numerusform>
            <numerusform>{n} دفعة لدى CRM.COM.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is saved</source>
        <extracomment>products.saved</extracomment>
        <translation>حُفظت القائمة</translation>
    </message>
    <message>
        <source>{file}</source>
        <extracomment>products.saved.fact</extracomment>
        <translation>{file}</translation>
    </message>
    <message>
        <source>Sending rejected again</source>
        <extracomment>products.sending-rejected</extracomment>
        <translation>جارٍ إعادة إرسال المرفوض</translation>
    </message>
    <message>
        <source>The settings do not allow synchronising products</source>
        <extracomment>products.settings</extracomment>
        <translation>الإعدادات لا تسمح بمزامنة المنتجات</translation>
    </message>
    <message>
        <source>set products_sync_definition in the settings, and release 14 or later.</source>
        <extracomment>products.settings.next</extracomment>
        <translation>اضبط products_sync_definition في الإعدادات، مع الإصدار 14 أو أحدث.</translation>
    </message>
    <message>
        <source>CRM.COM did not accept the API key at {time}</source>
        <extracomment>products.stop.key-refused</extracomment>
        <translation>لم يقبل CRM.COM مفتاح API عند {time}</translation>
    </message>
    <message>
        <source>Connection lost at {time}</source>
        <extracomment>products.stop.line</extracomment>
        <translation>انقطع الاتصال عند {time}</translation>
    </message>
    <message>
        <source>There was no API key at {time}</source>
        <extracomment>products.stop.no-key</extracomment>
        <translation>لم يوجد مفتاح API عند {time}</translation>
    </message>
    <message>
        <source>The line to CRM.COM was not secure at {time}</source>
        <extracomment>products.stop.not-secure</extracomment>
        <translation>لم يكن الاتصال بـ CRM.COM آمنًا عند {time}</translation>
    </message>
    <message>
        <source>Products are being synchronised elsewhere</source>
        <extracomment>products.twice</extracomment>
        <translation>تجري مزامنة المنتجات في مكان آخر</translation>
    </message>
    <message>
        <source>wait until that is done; it does the same.</source>
        <extracomment>products.twice.next</extracomment>
        <translation>انتظر حتى تنتهي؛ فهي تؤدي الغرض نفسه.</translation>
    </message>
    <message>
        <source>Nothing had changed, {time}</source>
        <extracomment>products.unchanged</extracomment>
        <translation>لم يتغير شيء، {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} products were not taken in every part.</source>
        <extracomment>products.warnings; one: {n} product was not taken in every part.</extracomment>
        <translation>
            <numerusform>قُبلت كل المنتجات بكل أجزائها.</numerusform>
            <numerusform>منتج واحد لم تُقبل كل أجزائه.</numerusform>
            <numerusform>منتجان لم تُقبل كل أجزائهما.</numerusform>
            <numerusform>{n} منتجات لم تُقبل كل أجزائها.</numerusform>
            <numerusform>{n} منتجًا لم تُقبل كل أجزائها.</numerusform>
            <numerusform>{n} منتج لم تُقبل كل أجزائها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>products/accepted</extracomment>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Send all {products} again</source>
        <extracomment>products/ask-confirm</extracomment>
        <translation>إرسال الكل ({products}) مجددًا</translation>
    </message>
    <message>
        <source>CRM.COM gets every product once more. It changes nothing there, and takes its time.</source>
        <extracomment>products/ask-explained</extracomment>
        <translation>تُرسل المنتجات كلها إلى CRM.COM مرة أخرى. لا يغيّر هذا شيئًا هناك، لكنه يستغرق وقتًا.</translation>
    </message>
    <message>
        <source>Keep progress</source>
        <extracomment>products/ask-keep</extracomment>
        <translation>إبقاء ما تم</translation>
    </message>
    <message>
        <source>Send everything again?</source>
        <extracomment>products/ask-title</extracomment>
        <translation>إرسال الكل من جديد؟</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>products/barcode</extracomment>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>products/batch</extracomment>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Batch {first}, {products} products, {rejected} rejected</source>
        <extracomment>products/cell</extracomment>
        <translation>الدفعة {first}، المنتجات {products}، المرفوض {rejected}</translation>
    </message>
    <message>
        <source>Batches {first} to {last}, {products} products, {rejected} rejected</source>
        <extracomment>products/cells</extracomment>
        <translation>الدفعات {first} إلى {last}، المنتجات {products}، المرفوض {rejected}</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows to look at</source>
        <extracomment>products/changes-count; one: {n} row to look at</extracomment>
        <translation>
            <numerusform>لا صفوف للمراجعة ({n})</numerusform>
            <numerusform>صف واحد للمراجعة ({n})</numerusform>
            <numerusform>صفان للمراجعة ({n})</numerusform>
            <numerusform>{n} صفوف للمراجعة</numerusform>
            <numerusform>{n} صفاً للمراجعة</numerusform>
            <numerusform>{n} صف للمراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <extracomment>products/changes-title</extracomment>
        <translation>ما سيتغير</translation>
    </message>
    <message>
        <source>Choose a code in the list first</source>
        <extracomment>products/choose-first</extracomment>
        <translation>اختر رمزًا من القائمة أولًا</translation>
    </message>
    <message>
        <source>CRM.COM said</source>
        <extracomment>products/crm-said</extracomment>
        <translation>ردّ CRM.COM</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>products/file</extracomment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>products/folder</extracomment>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Rejected products can still be sold here</source>
        <extracomment>products/foot</extracomment>
        <translation>المنتجات المرفوضة يمكن بيعها هنا</translation>
    </message>
    <message>
        <source>Import products</source>
        <extracomment>products/import</extracomment>
        <translation>استيراد المنتجات</translation>
    </message>
    <message>
        <source>Use these products?</source>
        <extracomment>products/import-ask</extracomment>
        <translation>هل تُستخدم هذه المنتجات؟</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>products/import-changed</extracomment>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>Use these products</source>
        <extracomment>products/import-confirm</extracomment>
        <translation>استخدم هذه المنتجات</translation>
    </message>
    <message numerus="yes">
        <source>{n} products files</source>
        <extracomment>products/import-count; one: {n} products file</extracomment>
        <translation>
            <numerusform>لا ملفات منتجات ({n})</numerusform>
            <numerusform>ملف منتجات واحد ({n})</numerusform>
            <numerusform>ملفا منتجات ({n})</numerusform>
            <numerusform>{n} ملفات منتجات</numerusform>
            <numerusform>{n} ملف منتجات</numerusform>
            <numerusform>{n} ملف منتجات</numerusform>
        </translation>
    </message>
    <message>
        <source>They take the place of all products in use. The next scan finds them.</source>
        <extracomment>products/import-explained</extracomment>
        <translation>تحل محل كل المنتجات المستخدمة. ويجدها المسح التالي.</translation>
    </message>
    <message>
        <source>Nothing changes before you say so</source>
        <extracomment>products/import-foot</extracomment>
        <translation>لا يتغير شيء قبل موافقتك</translation>
    </message>
    <message>
        <source>Keep products as they are</source>
        <extracomment>products/import-keep</extracomment>
        <translation>إبقاء المنتجات كما هي</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>products/import-new</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Products file {file}</source>
        <extracomment>products/import-one</extracomment>
        <translation>ملف المنتجات {file}</translation>
    </message>
    <message>
        <source>Rows refused</source>
        <extracomment>products/import-refused</extracomment>
        <translation>صفوف مرفوضة</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>products/import-removed</extracomment>
        <translation>محذوف</translation>
    </message>
    <message numerus="yes">
        <source>{n} products are not in this file: they cannot be sold any more.</source>
        <extracomment>products/import-removes; one: {n} product is not in this file: it cannot be sold any more.</extracomment>
        <translation>
            <numerusform>كل المنتجات موجودة في هذا الملف ({n}).</numerusform>
            <numerusform>منتج واحد ({n}) ليس في هذا الملف: لن يمكن بيعه بعد ذلك.</numerusform>
            <numerusform>منتجان ({n}) ليسا في هذا الملف: لن يمكن بيعهما بعد ذلك.</numerusform>
            <numerusform>{n} منتجات ليست في هذا الملف: لن يمكن بيعها بعد ذلك.</numerusform>
            <numerusform>{n} منتجاً ليست في هذا الملف: لن يمكن بيعها بعد ذلك.</numerusform>
            <numerusform>{n} منتج ليست في هذا الملف: لن يمكن بيعها بعد ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>New price or VAT</source>
        <extracomment>products/import-repriced</extracomment>
        <translation>سعر أو ضريبة جديدة</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>products/import-short</extracomment>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Products files</source>
        <extracomment>products/import-title</extracomment>
        <translation>ملفات المنتجات</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>products/last</extracomment>
        <translation>الأخير</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>products/look-again</extracomment>
        <translation>ابحث مرة أخرى</translation>
    </message>
    <message>
        <source>{before} becomes {now}</source>
        <extracomment>products/new-price</extracomment>
        <translation>{before} يصبح {now}</translation>
    </message>
    <message>
        <source>VAT {before}% becomes {now}%</source>
        <extracomment>products/new-vat</extracomment>
        <translation>الضريبة {before}% تصبح {now}%</translation>
    </message>
    <message>
        <source>Next:</source>
        <extracomment>products/next</extracomment>
        <translation>التالي:</translation>
    </message>
    <message>
        <source>Every row can be used.</source>
        <extracomment>products/no-changes</extracomment>
        <translation>كل الصفوف صالحة.</translation>
    </message>
    <message>
        <source>No price and no VAT rate of a product changes.</source>
        <extracomment>products/no-changes-hint</extracomment>
        <translation>لا يتغير سعر ولا ضريبة أي منتج.</translation>
    </message>
    <message>
        <source>No products file was found.</source>
        <extracomment>products/no-import</extracomment>
        <translation>لم يُعثر على ملف منتجات.</translation>
    </message>
    <message>
        <source>Put a CSV file on a stick, or into Documents or Downloads.</source>
        <extracomment>products/no-import-hint</extracomment>
        <translation>ضع ملف CSV على ذاكرة USB أو في المستندات أو التنزيلات.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>products/no-name</extracomment>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>CRM.COM said nothing of it</source>
        <extracomment>products/no-reason</extracomment>
        <translation>لم يذكر CRM.COM سببًا</translation>
    </message>
    <message>
        <source>Nothing is rejected.</source>
        <extracomment>products/no-rejected</extracomment>
        <translation>لا شيء مرفوض.</translation>
    </message>
    <message>
        <source>What CRM.COM does not accept shows here, with the reason.</source>
        <extracomment>products/no-rejected-hint</extracomment>
        <translation>ما لا يقبله CRM.COM يظهر هنا مع السبب.</translation>
    </message>
    <message>
        <source>Every code was known.</source>
        <extracomment>products/no-unknown</extracomment>
        <translation>كل الرموز معروفة.</translation>
    </message>
    <message>
        <source>A scanned code that is no product shows here.</source>
        <extracomment>products/no-unknown-hint</extracomment>
        <translation>الرمز الممسوح الذي ليس منتجًا يظهر هنا.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>products/not-known</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>products/not-now</extracomment>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>products/pause</extracomment>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <extracomment>products/percent</extracomment>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>products/product</extracomment>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Read this file</source>
        <extracomment>products/read-this-file</extracomment>
        <translation>اقرأ هذا الملف</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>products/reason</extracomment>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>products/rejected</extracomment>
        <translation>المرفوض</translation>
    </message>
    <message numerus="yes">
        <source>{n} products rejected</source>
        <extracomment>products/rejected-count; one: {n} product rejected</extracomment>
        <translation>
            <numerusform>لا منتجات مرفوضة</numerusform>
            <numerusform>منتج واحد مرفوض</numerusform>
            <numerusform>منتجان مرفوضان</numerusform>
            <numerusform>{n} منتجات مرفوضة</numerusform>
            <numerusform>{n} منتجًا مرفوضًا</numerusform>
            <numerusform>{n} منتج مرفوض</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected products</source>
        <extracomment>products/rejected-title</extracomment>
        <translation>المنتجات المرفوضة</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <extracomment>products/remove</extracomment>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>products/remove-short</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>products/resume</extracomment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Rejected {code}, {product}: {reason}</source>
        <extracomment>products/row</extracomment>
        <translation>مرفوض {code}، {product}: {reason}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <extracomment>products/row-number</extracomment>
        <translation>الصف {row}</translation>
    </message>
    <message>
        <source>Row or code</source>
        <extracomment>products/row-or-code</extracomment>
        <translation>الصف أو الرمز</translation>
    </message>
    <message>
        <source>Refused: {words}</source>
        <extracomment>products/row-refused</extracomment>
        <translation>مرفوض: {words}</translation>
    </message>
    <message>
        <source>Used, but: {words}</source>
        <extracomment>products/row-warned</extracomment>
        <translation>مستخدم، لكن: {words}</translation>
    </message>
    <message>
        <source>Rejected list</source>
        <extracomment>products/rows</extracomment>
        <translation>قائمة المرفوض</translation>
    </message>
    <message>
        <source>Safe:</source>
        <extracomment>products/safe</extracomment>
        <translation>محفوظ:</translation>
    </message>
    <message>
        <source>Save list</source>
        <extracomment>products/save</extracomment>
        <translation>حفظ القائمة</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>products/save-short</extracomment>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save unknown list</source>
        <extracomment>products/save-unknown</extracomment>
        <translation>حفظ قائمة المجهول</translation>
    </message>
    <message>
        <source>Scanned</source>
        <extracomment>products/scanned</extracomment>
        <translation>المرات</translation>
    </message>
    <message>
        <source>Send rejected again</source>
        <extracomment>products/send-rejected</extracomment>
        <translation>إعادة إرسال المرفوض</translation>
    </message>
    <message>
        <source>{sent} of {products} products sent</source>
        <extracomment>products/sent</extracomment>
        <translation>أُرسل {sent} من {products} من المنتجات</translation>
    </message>
    <message>
        <source>Products sent: {sent} of {products}</source>
        <extracomment>products/sent-name</extracomment>
        <translation>المنتجات المرسلة: {sent} من {products}</translation>
    </message>
    <message>
        <source>{shown} of {n} in the list, scroll for more</source>
        <extracomment>products/shown</extracomment>
        <translation>المعروض {shown} من {n}، مرّر للمزيد</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>products/sold</extracomment>
        <translation>المبيع</translation>
    </message>
    <message>
        <source>Start again from batch 1</source>
        <extracomment>products/start-again</extracomment>
        <translation>البدء من الدفعة 1</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <extracomment>products/stop-reading</extracomment>
        <translation>أوقف القراءة</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <extracomment>products/synchronise-now</extracomment>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Synchronise products</source>
        <extracomment>products/title</extracomment>
        <translation>مزامنة المنتجات</translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown codes</source>
        <extracomment>products/unknown-count; one: {n} unknown code</extracomment>
        <translation>
            <numerusform>لا رموز مجهولة</numerusform>
            <numerusform>رمز مجهول واحد</numerusform>
            <numerusform>رمزان مجهولان</numerusform>
            <numerusform>{n} رموز مجهولة</numerusform>
            <numerusform>{n} رمزًا مجهولًا</numerusform>
            <numerusform>{n} رمز مجهول</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a products file with these codes</source>
        <extracomment>products/unknown-foot</extracomment>
        <translation>استورد ملف منتجات فيه هذه الرموز</translation>
    </message>
    <message numerus="yes">
        <source>Unknown {code}, sold {n} times, last {day}</source>
        <extracomment>products/unknown-row; one: Unknown {code}, sold {n} time, last {day}</extracomment>
        <translation>
            <numerusform>مجهول {code}، لم يُبع، آخر مرة {day}</numerusform>
            <numerusform>مجهول {code}، بيع مرة، آخرها {day}</numerusform>
            <numerusform>مجهول {code}، بيع مرتين، آخرها {day}</numerusform>
            <numerusform>مجهول {code}، بيع {n} مرات، آخرها {day}</numerusform>
            <numerusform>مجهول {code}، بيع {n} مرة، آخرها {day}</numerusform>
            <numerusform>مجهول {code}، بيع {n} مرة، آخرها {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown list</source>
        <extracomment>products/unknown-rows</extracomment>
        <translation>قائمة المجهول</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>products/unknown-short</extracomment>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Unknown products</source>
        <extracomment>products/unknown-title</extracomment>
        <translation>منتجات مجهولة</translation>
    </message>
    <message>
        <source>Still to send</source>
        <extracomment>products/waiting</extracomment>
        <translation>بقي إرساله</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>products/what</extracomment>
        <translation>ما يحدث</translation>
    </message>
</context>
<context>
    <name>purchases</name>
    <message>
        <source>Nothing was given back for {number}: a sale is being paid with it, or was. Finish or cancel that sale, then look here again.</source>
        <extracomment>purchases.exchange-taken</extracomment>
        <translation>لم يُردّ شيء عن {number}: تُدفع به عملية بيع الآن أو دُفعت. أنهِ تلك العملية أو ألغها، ثم انظر هنا مجددًا.</translation>
    </message>
    <message>
        <source>{amount} was given back for {number}. The slip is being printed.</source>
        <extracomment>purchases.given-back</extracomment>
        <translation>رُدّ {amount} عن {number}. تُطبع القسيمة الآن.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer: this till's own only.</source>
        <extracomment>purchases.list-away</extracomment>
        <translation>لا يجيب CRM.COM: تظهر عمليات هذا الصندوق فقط.</translation>
    </message>
    <message>
        <source>This till's own only: {words}</source>
        <extracomment>purchases.list-refused</extracomment>
        <translation>عمليات هذا الصندوق فقط: {words}</translation>
    </message>
    <message>
        <source>There is no printer on this till</source>
        <extracomment>purchases.no-printer</extracomment>
        <translation>لا طابعة على هذا الصندوق</translation>
    </message>
    <message>
        <source>{number} has no receipt</source>
        <extracomment>purchases.no-receipt</extracomment>
        <translation>لا إيصال للعملية {number}</translation>
    </message>
    <message>
        <source>CRM.COM knows nobody by this card. {words}</source>
        <extracomment>purchases.no-such-card</extracomment>
        <translation>لا يعرف CRM.COM أحدًا بهذه البطاقة. {words}</translation>
    </message>
    <message>
        <source>This is no day. Type day and month, such as 2111 for 21 November.</source>
        <extracomment>purchases.no-such-day</extracomment>
        <translation>هذا ليس تاريخًا. اكتب اليوم والشهر، مثل 2111 ليوم 21 نوفمبر.</translation>
    </message>
    <message>
        <source>This till has no receipt with number {number}.</source>
        <extracomment>purchases.no-such-number</extracomment>
        <translation>لا إيصال بالرقم {number} على هذا الصندوق.</translation>
    </message>
    <message>
        <source>This card is not in force. {words}</source>
        <extracomment>purchases.not-active</extracomment>
        <translation>هذه البطاقة غير سارية. {words}</translation>
    </message>
    <message>
        <source>{number} is not among the purchases of this till shown here.</source>
        <extracomment>purchases.not-found</extracomment>
        <translation>العملية {number} ليست بين المعروض من مشتريات هذا الصندوق.</translation>
    </message>
    <message>
        <source>{number} is not printed yet. It prints by itself when the printer is well.</source>
        <extracomment>purchases.not-printed</extracomment>
        <translation>لم يُطبع {number} بعد. يُطبع تلقائيًا عندما تعمل الطابعة.</translation>
    </message>
    <message>
        <source>It is not known whether {number} was printed. Look at the printer.</source>
        <extracomment>purchases.print-unknown</extracomment>
        <translation>لا يُعرف هل طُبع {number}. انظر إلى الطابعة.</translation>
    </message>
    <message>
        <source>{number} is printed</source>
        <extracomment>purchases.printed</extracomment>
        <translation>طُبع {number}</translation>
    </message>
    <message>
        <source>Printing {number}…</source>
        <extracomment>purchases.printing</extracomment>
        <translation>جارٍ طباعة {number}…</translation>
    </message>
    <message>
        <source>The till could not read its books. Try again.</source>
        <extracomment>purchases.unreadable</extracomment>
        <translation>تعذرت قراءة دفاتر الصندوق. أعد المحاولة.</translation>
    </message>
    <message>
        <source>All purchases</source>
        <extracomment>purchases/all</extracomment>
        <translation>كل المشتريات</translation>
    </message>
    <message>
        <source>All days</source>
        <extracomment>purchases/all-days</extracomment>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>Give back</source>
        <extracomment>purchases/amount</extracomment>
        <translation>ردّ</translation>
    </message>
    <message>
        <source>Choose a purchase to see it.</source>
        <extracomment>purchases/choose</extracomment>
        <translation>اختر عملية لعرضها.</translation>
    </message>
    <message>
        <source>Choose whom to give money back, when the customer stands here.</source>
        <extracomment>purchases/choose-owed</extracomment>
        <translation>اختر من يُردّ إليه المال عندما يحضر العميل.</translation>
    </message>
    <message numerus="yes">
        <source>{n} purchases</source>
        <extracomment>purchases/count, purchases/waiting-count; one: {n} purchase</extracomment>
        <translation>
            <numerusform>لا عمليات</numerusform>
            <numerusform>عملية واحدة</numerusform>
            <numerusform>عمليتان</numerusform>
            <numerusform>{n} عمليات</numerusform>
            <numerusform>{n} عملية</numerusform>
            <numerusform>{n} عملية</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>purchases/customer</extracomment>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Day and month, such as 2111</source>
        <extracomment>purchases/day-field</extracomment>
        <translation>اليوم والشهر، مثل 2111</translation>
    </message>
    <message numerus="yes">
        <source>last {n} days</source>
        <extracomment>purchases/days; one: last {n} day</extracomment>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر {n} أيام</numerusform>
            <numerusform>آخر {n} يومًا</numerusform>
            <numerusform>آخر {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>purchases/earned</extracomment>
        <translation>المكتسب</translation>
    </message>
    <message>
        <source>To {customer}, for goods of {number} that came back. It was kept for an exchange: given back, no sale can be paid with it. A slip is printed.</source>
        <extracomment>purchases/exchange-explained</extracomment>
        <translation>إلى {customer}، عن بضاعة {number} المُرجعة. كان محفوظًا للاستبدال: بعد ردّه لا تُدفع به أي عملية بيع. تُطبع قسيمة.</translation>
    </message>
    <message>
        <source>To whoever brings receipt {number}, for goods that came back. It was kept for an exchange: given back, no sale can be paid with it. A slip is printed.</source>
        <extracomment>purchases/exchange-explained-nobody</extracomment>
        <translation>إلى من يُحضر الإيصال {number}، عن بضاعة مُرجعة. كان محفوظًا للاستبدال: بعد ردّه لا تُدفع به أي عملية بيع. تُطبع قسيمة.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <extracomment>purchases/fetching</extracomment>
        <translation>جارٍ الجلب…</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <extracomment>purchases/find</extracomment>
        <translation>رقم الإيصال</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>purchases/find-day</extracomment>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Find by date</source>
        <extracomment>purchases/find-day-spoken</extracomment>
        <translation>البحث بالتاريخ</translation>
    </message>
    <message>
        <source>Find by receipt number</source>
        <extracomment>purchases/find-spoken</extracomment>
        <translation>البحث برقم الإيصال</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <extracomment>purchases/give-back-cash</extracomment>
        <translation>ردّ نقدًا</translation>
    </message>
    <message>
        <source>In cash, to {customer}, for {number}. The drawer opens and a slip is printed. It can be given back once.</source>
        <extracomment>purchases/give-back-explained</extracomment>
        <translation>نقدًا إلى {customer} عن {number}. يُفتح الدرج وتُطبع قسيمة. يمكن الردّ مرة واحدة.</translation>
    </message>
    <message>
        <source>In cash, to whoever brings receipt {number}. The drawer opens and a slip is printed. It can be given back once.</source>
        <extracomment>purchases/give-back-explained-nobody</extracomment>
        <translation>نقدًا إلى من يُحضر الإيصال {number}. يُفتح الدرج وتُطبع قسيمة. يمكن الردّ مرة واحدة.</translation>
    </message>
    <message>
        <source>Give back list</source>
        <extracomment>purchases/give-back-list</extracomment>
        <translation>قائمة الردّ</translation>
    </message>
    <message>
        <source>Give back {amount}, {number}, {customer}</source>
        <extracomment>purchases/give-back-row</extracomment>
        <translation>ردّ {amount}، {number}، {customer}</translation>
    </message>
    <message>
        <source>Give back {amount}?</source>
        <extracomment>purchases/give-back-title</extracomment>
        <translation>ردّ {amount}؟</translation>
    </message>
    <message>
        <source>Money to give back</source>
        <extracomment>purchases/give-backs</extracomment>
        <translation>مبالغ تُردّ</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>purchases/given-back</extracomment>
        <translation>رُدّ</translation>
    </message>
    <message>
        <source>Keep in the list</source>
        <extracomment>purchases/keep-owed</extracomment>
        <translation>إبقاء في القائمة</translation>
    </message>
    <message>
        <source>Show older purchases</source>
        <extracomment>purchases/more</extracomment>
        <translation>عرض مشتريات أقدم</translation>
    </message>
    <message>
        <source>Type a number first</source>
        <extracomment>purchases/no-number</extracomment>
        <translation>اكتب رقمًا أولًا</translation>
    </message>
    <message>
        <source>There is no receipt of this sale</source>
        <extracomment>purchases/no-receipt</extracomment>
        <translation>لا إيصال لهذا البيع</translation>
    </message>
    <message numerus="yes">
        <source>No purchases in the last {n} days.</source>
        <extracomment>purchases/nothing; one: No purchases in the last {n} day.</extracomment>
        <translation>
            <numerusform>لا مشتريات اليوم.</numerusform>
            <numerusform>لا مشتريات في آخر يوم.</numerusform>
            <numerusform>لا مشتريات في آخر يومين.</numerusform>
            <numerusform>لا مشتريات في آخر {n} أيام.</numerusform>
            <numerusform>لا مشتريات في آخر {n} يومًا.</numerusform>
            <numerusform>لا مشتريات في آخر {n} يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>No purchase is chosen</source>
        <extracomment>purchases/nothing-chosen</extracomment>
        <translation>لم تُختر أي عملية</translation>
    </message>
    <message>
        <source>Scan a receipt to find a sale without a customer.</source>
        <extracomment>purchases/nothing-hers-hint</extracomment>
        <translation>امسح إيصالًا للعثور على بيع بلا عميل.</translation>
    </message>
    <message>
        <source>Sales show here as soon as they are finished.</source>
        <extracomment>purchases/nothing-hint</extracomment>
        <translation>تظهر المبيعات هنا فور انتهائها.</translation>
    </message>
    <message>
        <source>Nothing is to be given back.</source>
        <extracomment>purchases/nothing-owed</extracomment>
        <translation>لا شيء يُردّ.</translation>
    </message>
    <message>
        <source>Money that is owed to a customer shows here by itself.</source>
        <extracomment>purchases/nothing-owed-hint</extracomment>
        <translation>المال المستحق لعميل يظهر هنا من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>No purchases on this day.</source>
        <extracomment>purchases/nothing-that-day</extracomment>
        <translation>لا مشتريات في هذا اليوم.</translation>
    </message>
    <message>
        <source>Choose another day, or show all days.</source>
        <extracomment>purchases/nothing-that-day-hint</extracomment>
        <translation>اختر يومًا آخر، أو اعرض كل الأيام.</translation>
    </message>
    <message>
        <source>Number on the receipt</source>
        <extracomment>purchases/number-field</extracomment>
        <translation>الرقم على الإيصال</translation>
    </message>
    <message>
        <source>This till</source>
        <extracomment>purchases/of-till</extracomment>
        <translation>هذا الصندوق</translation>
    </message>
    <message>
        <source>Scan a customer's card</source>
        <extracomment>purchases/of-till-line</extracomment>
        <translation>امسح بطاقة عميل</translation>
    </message>
    <message>
        <source>Other customer</source>
        <extracomment>purchases/other-customer</extracomment>
        <translation>عميل آخر</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>purchases/other-short</extracomment>
        <translation>آخر</translation>
    </message>
    <message>
        <source>{amount} to give back</source>
        <extracomment>purchases/owed</extracomment>
        <translation>{amount} للردّ</translation>
    </message>
    <message>
        <source>Nothing to give back</source>
        <extracomment>purchases/owed-none</extracomment>
        <translation>لا شيء يُردّ</translation>
    </message>
    <message>
        <source>Print receipt again</source>
        <extracomment>purchases/print</extracomment>
        <translation>إعادة طباعة الإيصال</translation>
    </message>
    <message>
        <source>Purchase {number}, {when}, {total}, {state}</source>
        <extracomment>purchases/row</extracomment>
        <translation>العملية {number}، {when}، {total}، {state}</translation>
    </message>
    <message>
        <source>Purchases of this till</source>
        <extracomment>purchases/rows</extracomment>
        <translation>مشتريات هذا الصندوق</translation>
    </message>
    <message>
        <source>Purchases of this customer</source>
        <extracomment>purchases/rows-hers</extracomment>
        <translation>مشتريات هذا العميل</translation>
    </message>
    <message>
        <source>Scan a receipt to jump to it</source>
        <extracomment>purchases/scan</extracomment>
        <translation>امسح إيصالًا للانتقال إليه</translation>
    </message>
    <message>
        <source>Show this day</source>
        <extracomment>purchases/show-day</extracomment>
        <translation>عرض هذا اليوم</translation>
    </message>
    <message>
        <source>Show this receipt</source>
        <extracomment>purchases/show-number</extracomment>
        <translation>عرض هذا الإيصال</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>purchases/spent</extracomment>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>purchases/state</extracomment>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Purchases</source>
        <extracomment>purchases/title</extracomment>
        <translation>المشتريات</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>purchases/total</extracomment>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <extracomment>purchases/waiting</extracomment>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message numerus="yes">
        <source>{n} need a person</source>
        <extracomment>purchases/waiting-needs; one: {n} needs a person</extracomment>
        <translation>
            <numerusform>لا شيء يحتاج إلى قرار</numerusform>
            <numerusform>عملية تحتاج إلى قرار</numerusform>
            <numerusform>عمليتان تحتاجان إلى قرار</numerusform>
            <numerusform>{n} تحتاج إلى قرار</numerusform>
            <numerusform>{n} تحتاج إلى قرار</numerusform>
            <numerusform>{n} تحتاج إلى قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <extracomment>purchases/waiting-none</extracomment>
        <translation>لا شيء في الانتظار</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>purchases/when</extracomment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>CRM.COM took wallet money or gave a discount after the customer had paid in full.</source>
        <extracomment>purchases/why-owed</extracomment>
        <translation>أخذ CRM.COM مالًا من المحفظة أو منح خصمًا بعد أن دفع العميل كامل السعر.</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>An answer of CRM.COM is awaited</source>
        <extracomment>queue.awaited</extracomment>
        <translation>في انتظار جواب من CRM.COM</translation>
    </message>
    <message>
        <source>keep selling. The till asks by itself until it knows.</source>
        <extracomment>queue.awaited.next</extracomment>
        <translation>واصل البيع. يسأل الصندوق بنفسه حتى يعرف.</translation>
    </message>
    <message>
        <source>This till is offline by hand</source>
        <extracomment>queue.by-hand</extracomment>
        <translation>هذا الصندوق مفصول يدويًا</translation>
    </message>
    <message>
        <source>keep selling. Go online sends what waits, and rewards follow then.</source>
        <extracomment>queue.by-hand.next</extracomment>
        <translation>واصل البيع. «إعادة الاتصال» ترسل ما ينتظر، وتتبعه المكافآت.</translation>
    </message>
    <message>
        <source>Since {time}. Nothing is sent.</source>
        <extracomment>queue.by-hand.since</extracomment>
        <translation>منذ {time}. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>CRM.COM answers</source>
        <extracomment>queue.connected</extracomment>
        <translation>يجيب CRM.COM</translation>
    </message>
    <message>
        <source>Last answer at {time}.</source>
        <extracomment>queue.connected.last</extracomment>
        <translation>آخر جواب عند {time}.</translation>
    </message>
    <message>
        <source>keep selling. The list empties by itself.</source>
        <extracomment>queue.connected.next</extracomment>
        <translation>واصل البيع. تفرغ القائمة من نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cancellations</source>
        <extracomment>queue.count.cancellations; one: {n} cancellation</extracomment>
        <translation>
            <numerusform>لا إلغاءات</numerusform>
            <numerusform>إلغاء واحد</numerusform>
            <numerusform>إلغاءان</numerusform>
            <numerusform>{n} إلغاءات</numerusform>
            <numerusform>{n} إلغاءً</numerusform>
            <numerusform>{n} إلغاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} purchases</source>
        <extracomment>queue.count.purchases; one: {n} purchase</extracomment>
        <translation>
            <numerusform>لا عمليات</numerusform>
            <numerusform>عملية واحدة</numerusform>
            <numerusform>عمليتان</numerusform>
            <numerusform>{n} عمليات</numerusform>
            <numerusform>{n} عملية</numerusform>
            <numerusform>{n} عملية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} returns</source>
        <extracomment>queue.count.returns; one: {n} return</extracomment>
        <translation>
            <numerusform>لا إرجاعات</numerusform>
            <numerusform>إرجاع واحد</numerusform>
            <numerusform>إرجاعان</numerusform>
            <numerusform>{n} إرجاعات</numerusform>
            <numerusform>{n} إرجاعًا</numerusform>
            <numerusform>{n} إرجاع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wallet returns</source>
        <extracomment>queue.count.wallet-returns; one: {n} wallet return</extracomment>
        <translation>
            <numerusform>لا إعادات إلى المحفظة</numerusform>
            <numerusform>إعادة واحدة إلى المحفظة</numerusform>
            <numerusform>إعادتان إلى المحفظة</numerusform>
            <numerusform>{n} إعادات إلى المحفظة</numerusform>
            <numerusform>{n} إعادةً إلى المحفظة</numerusform>
            <numerusform>{n} إعادة إلى المحفظة</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits belongs to another CRM.COM</source>
        <extracomment>queue.elsewhere</extracomment>
        <translation>ما ينتظر يخص CRM.COM آخر</translation>
    </message>
    <message>
        <source>keep selling, and call your supervisor: put that address back in Settings, or decide about each purchase here.</source>
        <extracomment>queue.elsewhere.next</extracomment>
        <translation>واصل البيع واستدعِ المشرف: أعِد ذلك العنوان في الإعدادات، أو قرّر هنا بشأن كل عملية.</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps were begun with {address}. Nothing is sent.</source>
        <extracomment>queue.elsewhere.what; one: {n} step was begun with {address}. Nothing is sent.</extracomment>
        <translation>
            <numerusform>لم تبدأ خطوات مع {address}. لا يُرسل شيء.</numerusform>
            <numerusform>بدأت خطوة مع {address}. لا يُرسل شيء.</numerusform>
            <numerusform>بدأت خطوتان مع {address}. لا يُرسل شيء.</numerusform>
            <numerusform>بدأت {n} خطوات مع {address}. لا يُرسل شيء.</numerusform>
            <numerusform>بدأت {n} خطوة مع {address}. لا يُرسل شيء.</numerusform>
            <numerusform>بدأت {n} خطوة مع {address}. لا يُرسل شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do here.</source>
        <extracomment>queue.empty.next</extracomment>
        <translation>لا شيء تفعله هنا.</translation>
    </message>
    <message>
        <source>{number} is at CRM.COM, by your word</source>
        <extracomment>queue.it-is-at-crm</extracomment>
        <translation>العملية {number} لدى CRM.COM، بتأكيدك</translation>
    </message>
    <message>
        <source>{number} stays without reward</source>
        <extracomment>queue.keep-without-reward</extracomment>
        <translation>تبقى العملية {number} بلا مكافأة</translation>
    </message>
    <message>
        <source>CRM.COM does not accept the API key</source>
        <extracomment>queue.key-refused</extracomment>
        <translation>لا يقبل CRM.COM مفتاح API</translation>
    </message>
    <message>
        <source>keep selling, and call your supervisor. The list empties once the key is right.</source>
        <extracomment>queue.key-refused.next</extracomment>
        <translation>واصل البيع واستدعِ المشرف. تفرغ القائمة عندما يصح المفتاح.</translation>
    </message>
    <message>
        <source>Your decision is needed: {what}</source>
        <extracomment>queue.need-a-person</extracomment>
        <translation>قرارك مطلوب: {what}</translation>
    </message>
    <message>
        <source>choose it in the list and decide. It holds up nothing else.</source>
        <extracomment>queue.need-a-person.next</extracomment>
        <translation>اخترها من القائمة وقرّر. هي لا تعطّل شيئًا آخر.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer for {number}</source>
        <extracomment>queue.no-answer</extracomment>
        <translation>لا يجيب CRM.COM عن {number}</translation>
    </message>
    <message>
        <source>decide again when the connection is back; its figures are read then.</source>
        <extracomment>queue.no-answer.next</extracomment>
        <translation>قرّر مرة أخرى عند عودة الاتصال؛ عندها تُقرأ أرقامها.</translation>
    </message>
    <message>
        <source>There is no API key on this till</source>
        <extracomment>queue.no-key</extracomment>
        <translation>لا مفتاح API على هذا الصندوق</translation>
    </message>
    <message>
        <source>keep selling. The list empties by itself once a key is set.</source>
        <extracomment>queue.no-key.next</extracomment>
        <translation>واصل البيع. تفرغ القائمة من نفسها بعد ضبط المفتاح.</translation>
    </message>
    <message>
        <source>nothing was changed.</source>
        <extracomment>queue.not-decided.safe</extracomment>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The line to CRM.COM is not secure</source>
        <extracomment>queue.not-secure</extracomment>
        <translation>الاتصال بـ CRM.COM غير آمن</translation>
    </message>
    <message>
        <source>keep selling, and call your supervisor. Nothing is sent over this line.</source>
        <extracomment>queue.not-secure.next</extracomment>
        <translation>واصل البيع واستدعِ المشرف. لا يُرسل شيء عبر هذا الاتصال.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer</source>
        <extracomment>queue.offline</extracomment>
        <translation>لا يجيب CRM.COM</translation>
    </message>
    <message>
        <source>keep selling. The list empties by itself when the connection is back.</source>
        <extracomment>queue.offline.next</extracomment>
        <translation>واصل البيع. تفرغ القائمة من نفسها عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>Next try in {seconds} s.</source>
        <extracomment>queue.offline.next-try</extracomment>
        <translation>المحاولة التالية بعد {seconds} ث.</translation>
    </message>
    <message>
        <source>Since {time}, next try in {seconds} s.</source>
        <extracomment>queue.offline.since</extracomment>
        <translation>منذ {time}، المحاولة التالية بعد {seconds} ث.</translation>
    </message>
    <message>
        <source>Since {time}, trying now.</source>
        <extracomment>queue.offline.since-trying</extracomment>
        <translation>منذ {time}، جارية محاولة الآن.</translation>
    </message>
    <message>
        <source>Trying now.</source>
        <extracomment>queue.offline.trying</extracomment>
        <translation>جارية محاولة الآن.</translation>
    </message>
    <message>
        <source>{number} is not as it was a moment ago</source>
        <extracomment>queue.overtaken</extracomment>
        <translation>تغير وضع {number} منذ لحظة</translation>
    </message>
    <message>
        <source>look at it in the list, and decide again if it is still there.</source>
        <extracomment>queue.overtaken.next</extracomment>
        <translation>انظر إليها في القائمة، وقرّر مرة أخرى إن بقيت فيها.</translation>
    </message>
    <message>
        <source>{number} is out of the list</source>
        <extracomment>queue.removed</extracomment>
        <translation>خرجت {number} من القائمة</translation>
    </message>
    <message>
        <source>give back {cash} in cash, and void {card} on the card terminal.</source>
        <extracomment>queue.removed.both</extracomment>
        <translation>ردّ {cash} نقدًا، وألغِ {card} على جهاز البطاقات.</translation>
    </message>
    <message>
        <source>void {amount} on the card terminal.</source>
        <extracomment>queue.removed.card</extracomment>
        <translation>ألغِ {amount} على جهاز البطاقات.</translation>
    </message>
    <message>
        <source>give back {amount} in cash.</source>
        <extracomment>queue.removed.cash</extracomment>
        <translation>ردّ {amount} نقدًا.</translation>
    </message>
    <message>
        <source>nothing was paid, nothing goes back.</source>
        <extracomment>queue.removed.nothing</extracomment>
        <translation>لم يُدفع شيء، ولا يُردّ شيء.</translation>
    </message>
    <message>
        <source>it was never sent to CRM.COM, and never will be.</source>
        <extracomment>queue.removed.safe</extracomment>
        <translation>لم تُرسل إلى CRM.COM قط، ولن تُرسل.</translation>
    </message>
    <message>
        <source>every sale is stored on this till, also when it is switched off.</source>
        <extracomment>queue.safe</extracomment>
        <translation>كل عملية بيع مخزّنة على هذا الصندوق، حتى عند إطفائه.</translation>
    </message>
    <message>
        <source>{number} is sent again</source>
        <extracomment>queue.send-again</extracomment>
        <translation>أُرسلت {number} مرة أخرى</translation>
    </message>
    <message>
        <source>The wallet of {number} is settled</source>
        <extracomment>queue.settled</extracomment>
        <translation>سُوّيت محفظة {number}</translation>
    </message>
    <message>
        <source>CRM.COM answered the test at {time}.</source>
        <extracomment>queue.test.answered</extracomment>
        <translation>أجاب CRM.COM عن الاختبار عند {time}.</translation>
    </message>
    <message>
        <source>No answer to the test at {time}.</source>
        <extracomment>queue.test.no-answer</extracomment>
        <translation>لا جواب عن الاختبار عند {time}.</translation>
    </message>
    <message>
        <source>Asking CRM.COM…</source>
        <extracomment>queue.testing, queue/testing</extracomment>
        <translation>جارٍ سؤال CRM.COM…</translation>
    </message>
    <message>
        <source>All purchases</source>
        <extracomment>queue/all-purchases</extracomment>
        <translation>كل المشتريات</translation>
    </message>
    <message>
        <source>Not while this till is offline by hand</source>
        <extracomment>queue/by-hand</extracomment>
        <translation>ليس ما دام الصندوق مفصولًا يدويًا</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <extracomment>queue/cancel</extracomment>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancelled sale</source>
        <extracomment>queue/cancellation</extracomment>
        <translation>بيع ملغى</translation>
    </message>
    <message>
        <source>Void on the card terminal</source>
        <extracomment>queue/card-back</extracomment>
        <translation>ألغِ على جهاز البطاقات</translation>
    </message>
    <message>
        <source>Void slip {slip} on the terminal</source>
        <extracomment>queue/card-back-slip</extracomment>
        <translation>ألغِ إيصال الجهاز {slip}</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <extracomment>queue/cash-back</extracomment>
        <translation>ردّ نقدًا</translation>
    </message>
    <message>
        <source>Waiting: {n}</source>
        <extracomment>queue/count</extracomment>
        <translation>في الانتظار: {n}</translation>
    </message>
    <message>
        <source>CRM.COM said</source>
        <extracomment>queue/crm-said</extracomment>
        <translation>ردّ CRM.COM</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>queue/customer</extracomment>
        <translation>العميل</translation>
    </message>
    <message numerus="yes">
        <source>{n} customers</source>
        <extracomment>queue/customers; one: {n} customer</extracomment>
        <translation>
            <numerusform>بلا عملاء</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلان</numerusform>
            <numerusform>{n} عملاء</numerusform>
            <numerusform>{n} عميلًا</numerusform>
            <numerusform>{n} عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>Not before this is settled</source>
        <extracomment>queue/elsewhere</extracomment>
        <translation>ليس قبل تسوية هذا</translation>
    </message>
    <message>
        <source>Go offline</source>
        <extracomment>queue/go-offline</extracomment>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>Go online</source>
        <extracomment>queue/go-online</extracomment>
        <translation>إعادة الاتصال</translation>
    </message>
    <message>
        <source>One purchase waits for CRM.COM’s answer.</source>
        <extracomment>queue/in-work</extracomment>
        <translation>عملية شراء واحدة تنتظر جواب CRM.COM.</translation>
    </message>
    <message>
        <source>It is {number}: Sale shows how it stands.</source>
        <extracomment>queue/in-work-hint</extracomment>
        <translation>رقمها {number}، ويُظهر البيع وضعها.</translation>
    </message>
    <message>
        <source>It is at CRM.COM</source>
        <extracomment>queue/it-is-at-crm</extracomment>
        <translation>موجودة لدى CRM.COM</translation>
    </message>
    <message>
        <source>I saw it at CRM.COM</source>
        <extracomment>queue/it-is-at-crm-confirm</extracomment>
        <translation>رأيتها لدى CRM.COM</translation>
    </message>
    <message>
        <source>Say so only if you saw it there with the same total. The till asks no more and never sends it again.</source>
        <extracomment>queue/it-is-at-crm-explained</extracomment>
        <translation>أكّد هذا فقط إن رأيتها هناك بالمجموع نفسه. لن يسأل الصندوق بعدها ولن يرسلها أبدًا.</translation>
    </message>
    <message>
        <source>Is {number} at CRM.COM?</source>
        <extracomment>queue/it-is-at-crm-title</extracomment>
        <translation>هل {number} لدى CRM.COM؟</translation>
    </message>
    <message>
        <source>Keep in the list</source>
        <extracomment>queue/keep-waiting</extracomment>
        <translation>إبقاء في القائمة</translation>
    </message>
    <message>
        <source>Keep without reward</source>
        <extracomment>queue/keep-without-reward</extracomment>
        <translation>إبقاء بلا مكافأة</translation>
    </message>
    <message>
        <source>Give up the reward</source>
        <extracomment>queue/keep-without-reward-confirm</extracomment>
        <translation>ترك المكافأة</translation>
    </message>
    <message>
        <source>The sale stays paid. It is not sent any more and the customer earns nothing. This cannot be undone.</source>
        <extracomment>queue/keep-without-reward-explained</extracomment>
        <translation>يبقى البيع مدفوعًا. لن يُرسل ولن يكسب العميل شيئًا. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Without reward</source>
        <extracomment>queue/keep-without-reward-short</extracomment>
        <translation>بلا مكافأة</translation>
    </message>
    <message>
        <source>Keep {number} without reward?</source>
        <extracomment>queue/keep-without-reward-title</extracomment>
        <translation>إبقاء {number} بلا مكافأة؟</translation>
    </message>
    <message>
        <source>Need a person</source>
        <extracomment>queue/need-a-person</extracomment>
        <translation>تحتاج إلى قرار</translation>
    </message>
    <message>
        <source>Next:</source>
        <extracomment>queue/next</extracomment>
        <translation>التالي:</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <extracomment>queue/nothing</extracomment>
        <translation>لا شيء في الانتظار.</translation>
    </message>
    <message>
        <source>CRM.COM has every purchase of this till.</source>
        <extracomment>queue/nothing-hint</extracomment>
        <translation>كل مشتريات هذا الصندوق لدى CRM.COM.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} older ones, sent first</source>
        <extracomment>queue/older; one: and {n} older one, sent first</extracomment>
        <translation>
            <numerusform>ولا أقدم منها</numerusform>
            <numerusform>وأخرى أقدم، تُرسل أولًا</numerusform>
            <numerusform>وأخريان أقدم، تُرسلان أولًا</numerusform>
            <numerusform>و{n} أقدم، تُرسل أولًا</numerusform>
            <numerusform>و{n} أقدم، تُرسل أولًا</numerusform>
            <numerusform>و{n} أقدم، تُرسل أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest first is sent first</source>
        <extracomment>queue/order</extracomment>
        <translation>الأقدم يُرسل أولًا</translation>
    </message>
    <message>
        <source>Sent, answer awaited</source>
        <extracomment>queue/purchase-being-checked</extracomment>
        <translation>أُرسلت، في انتظار الجواب</translation>
    </message>
    <message>
        <source>Choose it to decide</source>
        <extracomment>queue/purchase-needs-a-person</extracomment>
        <translation>اخترها لتقرّر</translation>
    </message>
    <message>
        <source>CRM.COM said no</source>
        <extracomment>queue/purchase-refused</extracomment>
        <translation>رفضها CRM.COM</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <extracomment>queue/purchase-waiting</extracomment>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>queue/receipt</extracomment>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Remove from waiting list</source>
        <extracomment>queue/remove</extracomment>
        <translation>إزالة من قائمة الانتظار</translation>
    </message>
    <message>
        <source>Remove and give money back</source>
        <extracomment>queue/remove-confirm</extracomment>
        <translation>إزالة وردّ المال</translation>
    </message>
    <message>
        <source>The sale is cancelled. It was never sent and earns nothing. This cannot be undone.</source>
        <extracomment>queue/remove-explained</extracomment>
        <translation>يُلغى البيع. لم يُرسل قط ولا يكسب شيئًا. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Remove {number}?</source>
        <extracomment>queue/remove-title</extracomment>
        <translation>إزالة {number}؟</translation>
    </message>
    <message>
        <source>Return of goods</source>
        <extracomment>queue/return</extracomment>
        <translation>إرجاع بضاعة</translation>
    </message>
    <message>
        <source>Wallet return unclear</source>
        <extracomment>queue/return-check</extracomment>
        <translation>إعادة محفظة غير واضحة</translation>
    </message>
    <message>
        <source>Rewards waiting for</source>
        <extracomment>queue/rewards-waiting</extracomment>
        <translation>مكافآت تنتظر</translation>
    </message>
    <message>
        <source>Cancellation of {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-cancel</extracomment>
        <translation>إلغاء {number}، {customer}، {total}، {state}</translation>
    </message>
    <message>
        <source>Waiting cancellation {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-cancellation</extracomment>
        <translation>إلغاء في الانتظار {number}، {customer}، {total}، {state}</translation>
    </message>
    <message>
        <source>Waiting purchase {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-purchase</extracomment>
        <translation>عملية في الانتظار {number}، {customer}، {total}، {state}</translation>
    </message>
    <message>
        <source>Return of goods {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-return</extracomment>
        <translation>إرجاع بضاعة {number}، {customer}، {total}، {state}</translation>
    </message>
    <message>
        <source>Wallet return being checked {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-return-check</extracomment>
        <translation>إعادة محفظة قيد التحقق {number}، {customer}، {total}، {state}</translation>
    </message>
    <message>
        <source>Waiting wallet return {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-spend-cancellation</extracomment>
        <translation>إعادة محفظة في الانتظار {number}، {customer}، {total}، {state}</translation>
    </message>
    <message>
        <source>Waiting purchases</source>
        <extracomment>queue/rows</extracomment>
        <translation>عمليات في الانتظار</translation>
    </message>
    <message>
        <source>Safe:</source>
        <extracomment>queue/safe</extracomment>
        <translation>محفوظ:</translation>
    </message>
    <message>
        <source>Try to send now</source>
        <extracomment>queue/send</extracomment>
        <translation>محاولة الإرسال الآن</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>queue/send-again</extracomment>
        <translation>إرسال مرة أخرى</translation>
    </message>
    <message>
        <source>Look and send again</source>
        <extracomment>queue/send-again-confirm</extracomment>
        <translation>تحقق وأرسل مرة أخرى</translation>
    </message>
    <message>
        <source>The till looks once more first. If CRM.COM has it without saying so, it is recorded twice.</source>
        <extracomment>queue/send-again-explained</extracomment>
        <translation>يتحقق الصندوق مرة أخرى أولًا. فإن كانت لدى CRM.COM ولم يُخبر بها، سُجّلت مرتين.</translation>
    </message>
    <message>
        <source>Send {number} again?</source>
        <extracomment>queue/send-again-title</extracomment>
        <translation>إرسال {number} مرة أخرى؟</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>queue/sending</extracomment>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Wallet is settled</source>
        <extracomment>queue/settled</extracomment>
        <translation>سُوّيت المحفظة</translation>
    </message>
    <message>
        <source>It is settled</source>
        <extracomment>queue/settled-confirm</extracomment>
        <translation>نعم، سُوّيت</translation>
    </message>
    <message>
        <source>The till asked for {amount} back into the wallet and got no answer. The receipt counts it as paid. If CRM.COM shows it as returned, the customer paid that much too little.</source>
        <extracomment>queue/settled-explained</extracomment>
        <translation>طلب الصندوق إعادة {amount} إلى المحفظة ولم يتلقَّ جوابًا. الإيصال يحسبها مدفوعة. فإن أظهرها CRM.COM معادة، فقد دفع العميل أقل بهذا القدر.</translation>
    </message>
    <message>
        <source>Is the wallet of {number} settled?</source>
        <extracomment>queue/settled-title</extracomment>
        <translation>هل سُوّيت محفظة {number}؟</translation>
    </message>
    <message>
        <source>Wallet return</source>
        <extracomment>queue/spend-cancellation</extracomment>
        <translation>إعادة إلى المحفظة</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>queue/state</extracomment>
        <translation>الحالة</translation>
    </message>
    <message numerus="yes">
        <source>{n} purchases, {total}</source>
        <extracomment>queue/sum; one: {n} purchase, {total}</extracomment>
        <translation>
            <numerusform>لا عمليات، {total}</numerusform>
            <numerusform>عملية واحدة، {total}</numerusform>
            <numerusform>عمليتان، {total}</numerusform>
            <numerusform>{n} عمليات، {total}</numerusform>
            <numerusform>{n} عملية، {total}</numerusform>
            <numerusform>{n} عملية، {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cancellations or returns</source>
        <extracomment>queue/sum-undoing; one: {n} cancellation or return</extracomment>
        <translation>
            <numerusform>لا إلغاءات ولا إرجاعات</numerusform>
            <numerusform>إلغاء أو إرجاع واحد</numerusform>
            <numerusform>إلغاءان أو إرجاعان</numerusform>
            <numerusform>{n} إلغاءات أو إرجاعات</numerusform>
            <numerusform>{n} إلغاءً أو إرجاعًا</numerusform>
            <numerusform>{n} إلغاء أو إرجاع</numerusform>
        </translation>
    </message>
    <message>
        <source>Test connection</source>
        <extracomment>queue/test</extracomment>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <extracomment>queue/title</extracomment>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>queue/total</extracomment>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>CRM.COM said: {words}</source>
        <extracomment>receipt/crm-said</extracomment>
        <translation>ردّ CRM.COM: {words}</translation>
    </message>
    <message>
        <source>{name} earned</source>
        <extracomment>receipt/customer-earned</extracomment>
        <translation>كسب {name}</translation>
    </message>
    <message>
        <source>Sale done</source>
        <extracomment>receipt/done</extracomment>
        <translation>تم البيع</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>receipt/earned</extracomment>
        <translation>المكتسب</translation>
    </message>
    <message>
        <source>Reward follows later</source>
        <extracomment>receipt/follows-later</extracomment>
        <translation>المكافأة لاحقًا</translation>
    </message>
    <message>
        <source>It is confirmed as soon as CRM.COM answers</source>
        <extracomment>receipt/follows-later-line</extracomment>
        <translation>تُؤكَّد حالما يجيب CRM.COM</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <extracomment>receipt/gift</extracomment>
        <translation>إيصال هدية</translation>
    </message>
    <message>
        <source>Give change</source>
        <extracomment>receipt/give-change</extracomment>
        <translation>أعطِ الباقي</translation>
    </message>
    <message>
        <source>New sale</source>
        <extracomment>receipt/new-sale</extracomment>
        <translation>بيع جديد</translation>
    </message>
    <message>
        <source>Next:</source>
        <extracomment>receipt/next</extracomment>
        <translation>التالي:</translation>
    </message>
    <message>
        <source>No printer</source>
        <extracomment>receipt/no-printer</extracomment>
        <translation>لا طابعة</translation>
    </message>
    <message>
        <source>The receipt is kept on this till</source>
        <extracomment>receipt/no-printer-line</extracomment>
        <translation>الإيصال محفوظ على هذا الصندوق</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>receipt/not-known</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>receipt/pdf</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>receipt/picture</extracomment>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Receipt preview</source>
        <extracomment>receipt/preview</extracomment>
        <translation>معاينة الإيصال</translation>
    </message>
    <message>
        <source>Print again</source>
        <extracomment>receipt/print-again</extracomment>
        <translation>إعادة الطباعة</translation>
    </message>
    <message>
        <source>New sale, print later</source>
        <extracomment>receipt/print-later</extracomment>
        <translation>بيع جديد، طباعة لاحقًا</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <extracomment>receipt/printed</extracomment>
        <translation>طُبع الإيصال</translation>
    </message>
    <message>
        <source>{printer}, {time}</source>
        <extracomment>receipt/printed-at</extracomment>
        <translation>{printer}، {time}</translation>
    </message>
    <message>
        <source>Printer state: {state}</source>
        <extracomment>receipt/printer-state</extracomment>
        <translation>حالة الطابعة: {state}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <extracomment>receipt/printing</extracomment>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>No reward so far</source>
        <extracomment>receipt/refused</extracomment>
        <translation>لا مكافأة حتى الآن</translation>
    </message>
    <message>
        <source>The sale is paid. Decide in Waiting to be sent</source>
        <extracomment>receipt/refused-line</extracomment>
        <translation>البيع مدفوع. قرّر في «في انتظار الإرسال»</translation>
    </message>
    <message>
        <source>Safe:</source>
        <extracomment>receipt/safe</extracomment>
        <translation>محفوظ:</translation>
    </message>
    <message>
        <source>Save receipt as PDF</source>
        <extracomment>receipt/save-pdf</extracomment>
        <translation>حفظ الإيصال PDF</translation>
    </message>
    <message>
        <source>Save receipt as picture</source>
        <extracomment>receipt/save-picture</extracomment>
        <translation>حفظ الإيصال صورة</translation>
    </message>
    <message>
        <source>Scanning a product starts the next sale</source>
        <extracomment>receipt/scan-next</extracomment>
        <translation>مسح منتج يبدأ البيع التالي</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>receipt/wallet</extracomment>
        <translation>المحفظة</translation>
    </message>
    <message>
        <source>Wallet: being read</source>
        <extracomment>receipt/wallet-being-read</extracomment>
        <translation>المحفظة: جارية قراءتها</translation>
    </message>
    <message>
        <source>Wallet: not known</source>
        <extracomment>receipt/wallet-not-known</extracomment>
        <translation>المحفظة: غير معروفة</translation>
    </message>
    <message>
        <source>Wallet now {amount}</source>
        <extracomment>receipt/wallet-now</extracomment>
        <translation>المحفظة الآن {amount}</translation>
    </message>
    <message>
        <source>Without reward</source>
        <extracomment>receipt/without-reward</extracomment>
        <translation>بلا مكافأة</translation>
    </message>
    <message>
        <source>Nothing is earned on this sale</source>
        <extracomment>receipt/without-reward-line</extracomment>
        <translation>لا كسب على هذا البيع</translation>
    </message>
</context>
<context>
    <name>returns</name>
    <message>
        <source>Goods of {number} are returned. Give back {cash} in cash and {card} on the card terminal.</source>
        <extracomment>returns.done-both</extracomment>
        <translation>أُرجعت بضاعة {number}. ردّ {cash} نقدًا و{card} على جهاز البطاقات.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. Give back {cash} in cash and {card} on the card terminal. {lost} of discount was not given again.</source>
        <extracomment>returns.done-both-lost</extracomment>
        <translation>أُرجعت بضاعة {number}. ردّ {cash} نقدًا و{card} على جهاز البطاقات. لم يُمنح من جديد خصم قدره {lost}.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. Give back {amount} on the card terminal.</source>
        <extracomment>returns.done-card</extracomment>
        <translation>أُرجعت بضاعة {number}. ردّ {amount} على جهاز البطاقات.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. Give back {amount} on the card terminal. {lost} of discount was not given again.</source>
        <extracomment>returns.done-card-lost</extracomment>
        <translation>أُرجعت بضاعة {number}. ردّ {amount} على جهاز البطاقات. لم يُمنح من جديد خصم قدره {lost}.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. Give back {amount} in cash.</source>
        <extracomment>returns.done-cash</extracomment>
        <translation>أُرجعت بضاعة {number}. ردّ {amount} نقدًا.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. Give back {amount} in cash. {lost} of discount was not given again.</source>
        <extracomment>returns.done-cash-lost</extracomment>
        <translation>أُرجعت بضاعة {number}. ردّ {amount} نقدًا. لم يُمنح من جديد خصم قدره {lost}.</translation>
    </message>
    <message>
        <source>{amount} for goods of {number} is kept. Sell the other goods, then press Exchange on Payment.</source>
        <extracomment>returns.done-exchange</extracomment>
        <translation>حُفظ {amount} عن بضاعة {number}. بِع البضاعة الأخرى، ثم اضغط استبدال في شاشة الدفع.</translation>
    </message>
    <message>
        <source>{amount} for goods of {number} is kept: {lost} of discount was not given again. Press Exchange on Payment.</source>
        <extracomment>returns.done-exchange-lost</extracomment>
        <translation>حُفظ {amount} عن بضاعة {number}: لم يُمنح من جديد خصم قدره {lost}. اضغط استبدال في شاشة الدفع.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. There is nothing to give back.</source>
        <extracomment>returns.done-nothing</extracomment>
        <translation>أُرجعت بضاعة {number}. لا شيء يُردّ.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. There is nothing to give back: {lost} of discount was not given again.</source>
        <extracomment>returns.done-nothing-lost</extracomment>
        <translation>أُرجعت بضاعة {number}. لا شيء يُردّ: لم يُمنح من جديد خصم قدره {lost}.</translation>
    </message>
    <message>
        <source>{number} was not returned. The purchase is unchanged. Return the goods again.</source>
        <extracomment>returns.not-done</extracomment>
        <translation>لم يتم إرجاع {number}. العملية على حالها. أرجع البضاعة مرة أخرى.</translation>
    </message>
    <message>
        <source>{number} needs a person: what is kept is not recorded. {words}</source>
        <extracomment>returns.not-recorded</extracomment>
        <translation>العملية {number} تحتاج إلى قرار: ما بقي للعميل غير مسجّل. {words}</translation>
    </message>
    <message>
        <source>{amount} is to be collected for {number}, or let go.</source>
        <extracomment>returns.owed</extracomment>
        <translation>يُحصَّل {amount} عن {number}، أو يُتنازل عنه.</translation>
    </message>
    <message>
        <source>CRM.COM did not cancel {number}: {words} The purchase is unchanged.</source>
        <extracomment>returns.refused</extracomment>
        <translation>لم يُلغِ CRM.COM العملية {number}: {words} العملية على حالها.</translation>
    </message>
    <message>
        <source>{number} needs a person: CRM.COM does not show whether what is kept is recorded. {words}</source>
        <extracomment>returns.rest-not-known</extracomment>
        <translation>العملية {number} تحتاج إلى قرار: لا يُظهر CRM.COM هل سُجّل ما بقي للعميل. {words}</translation>
    </message>
    <message>
        <source>Goods of {number} are being returned. Give nothing back before it is done.</source>
        <extracomment>returns.under-way</extracomment>
        <translation>جارٍ إرجاع بضاعة {number}. لا تردّ شيئًا قبل أن يتم.</translation>
    </message>
    <message>
        <source>Money back, about</source>
        <extracomment>returns/about</extracomment>
        <translation>يُردّ تقريبًا</translation>
    </message>
    <message>
        <source>All of it comes back already</source>
        <extracomment>returns/all-back</extracomment>
        <translation>كل ما بيع منها يعود بالفعل</translation>
    </message>
    <message>
        <source>CRM.COM has another purchase under this number. Nothing was changed. See the address in Settings.</source>
        <extracomment>returns/another</extracomment>
        <translation>لدى CRM.COM عملية شراء أخرى بهذا الرقم. لم يتغيّر شيء. راجع العنوان في الإعدادات.</translation>
    </message>
    <message>
        <source>Ask CRM.COM again</source>
        <extracomment>returns/ask-crm-com-again</extracomment>
        <translation>اسأل CRM.COM مرة أخرى</translation>
    </message>
    <message>
        <source>CRM.COM does not answer. The purchase is unchanged. Try again later.</source>
        <extracomment>returns/away</extracomment>
        <translation>لا يجيب CRM.COM. العملية على حالها. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>Return some goods</source>
        <extracomment>returns/button</extracomment>
        <translation>إرجاع بعض البضاعة</translation>
    </message>
    <message>
        <source>CRM.COM does not show whether it cancelled the purchase. No money has moved. Look at CRM.COM, then say how it stands there.</source>
        <extracomment>returns/cancel-not-known-explained</extracomment>
        <translation>لا يُظهر CRM.COM هل ألغى العملية. لم يتحرك أي مال. انظر في CRM.COM، ثم قل كيف حالها هناك.</translation>
    </message>
    <message>
        <source>Is {number} cancelled?</source>
        <extracomment>returns/cancel-not-known-title</extracomment>
        <translation>هل أُلغيت العملية {number}؟</translation>
    </message>
    <message>
        <source>It was cancelled at CRM.COM already. Give nothing back here.</source>
        <extracomment>returns/cancelled-already</extracomment>
        <translation>أُلغيت لدى CRM.COM من قبل. لا تردّ شيئًا هنا.</translation>
    </message>
    <message>
        <source>Collect {amount}</source>
        <extracomment>returns/collect</extracomment>
        <translation>تحصيل {amount}</translation>
    </message>
    <message>
        <source>Collect {amount} by card</source>
        <extracomment>returns/collect-card</extracomment>
        <translation>تحصيل {amount} بالبطاقة</translation>
    </message>
    <message>
        <source>Return goods and give money back</source>
        <extracomment>returns/confirm</extracomment>
        <translation>إرجاع البضاعة وردّ المال</translation>
    </message>
    <message>
        <source>CRM.COM gave less for what is kept than before. The goods are taken back; collect the difference, or let it go.</source>
        <extracomment>returns/debt-explained</extracomment>
        <translation>منح CRM.COM لما بقي أقل من ذي قبل. أُرجعت البضاعة؛ حصّل الفرق، أو تنازل عنه.</translation>
    </message>
    <message>
        <source>{amount} to collect for {number}</source>
        <extracomment>returns/debt-title</extracomment>
        <translation>يُحصَّل {amount} عن {number}</translation>
    </message>
    <message>
        <source>Money back</source>
        <extracomment>returns/exactly</extracomment>
        <translation>يُردّ</translation>
    </message>
    <message>
        <source>Exchange</source>
        <extracomment>returns/exchange</extracomment>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>CRM.COM cancels the purchase and records what is kept anew. Award dates, used vouchers and offers that count once may change: its answers decide.</source>
        <extracomment>returns/explained</extracomment>
        <translation>يُلغي CRM.COM العملية ويسجّل ما بقي من جديد. قد تتغير تواريخ المكافآت والقسائم المستخدمة والعروض التي تسري مرة واحدة: أجوبته هي الحكم.</translation>
    </message>
    <message>
        <source>Sold without a reward: CRM.COM is not asked. This cannot be undone.</source>
        <extracomment>returns/explained-alone</extracomment>
        <translation>بيعت بلا مكافأة: لا يُسأل CRM.COM. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Goods that come back</source>
        <extracomment>returns/goods</extracomment>
        <translation>البضاعة المرجعة</translation>
    </message>
    <message>
        <source>Goods back, less {off} discount</source>
        <extracomment>returns/goods-less</extracomment>
        <translation>البضاعة المرجعة، ناقص خصم {off}</translation>
    </message>
    <message>
        <source>It is at CRM.COM</source>
        <extracomment>returns/it-is-at-crm-com</extracomment>
        <translation>موجود لدى CRM.COM</translation>
    </message>
    <message>
        <source>It is cancelled</source>
        <extracomment>returns/it-is-cancelled</extracomment>
        <translation>أُلغيت</translation>
    </message>
    <message>
        <source>It is not cancelled</source>
        <extracomment>returns/it-is-not-cancelled</extracomment>
        <translation>لم تُلغَ</translation>
    </message>
    <message>
        <source>Keep purchase</source>
        <extracomment>returns/keep</extracomment>
        <translation>إبقاء العملية</translation>
    </message>
    <message>
        <source>Keep without reward</source>
        <extracomment>returns/keep-without-reward</extracomment>
        <translation>إبقاء بلا مكافأة</translation>
    </message>
    <message>
        <source>Return line {place}: {product}</source>
        <extracomment>returns/line</extracomment>
        <translation>سطر إرجاع {place}: {product}</translation>
    </message>
    <message>
        <source>Goods to return</source>
        <extracomment>returns/lines</extracomment>
        <translation>بضاعة للإرجاع</translation>
    </message>
    <message>
        <source>Discount not given again</source>
        <extracomment>returns/lost</extracomment>
        <translation>خصم لا يُمنح من جديد</translation>
    </message>
    <message>
        <source>Nothing of it comes back so far</source>
        <extracomment>returns/none-back</extracomment>
        <translation>لا يعود منها شيء بعد</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>returns/not-known</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Choose a line of several pieces first</source>
        <extracomment>returns/not-split</extracomment>
        <translation>اختر سطرًا من عدة قطع أولًا</translation>
    </message>
    <message>
        <source>Choose the goods that come back</source>
        <extracomment>returns/nothing-back</extracomment>
        <translation>اختر البضاعة المرجعة</translation>
    </message>
    <message>
        <source>No purchase is chosen</source>
        <extracomment>returns/nothing-chosen</extracomment>
        <translation>لم تُختر أي عملية</translation>
    </message>
    <message>
        <source>{sold} sold</source>
        <extracomment>returns/nothing-of</extracomment>
        <translation>المبيع {sold}</translation>
    </message>
    <message>
        <source>No money goes back that another sale could be paid with</source>
        <extracomment>returns/nothing-to-exchange</extracomment>
        <translation>لا يوجد مال يُردّ لتُدفع به عملية بيع أخرى</translation>
    </message>
    <message>
        <source>Return one less</source>
        <extracomment>returns/one-less</extracomment>
        <translation>إنقاص المُرجع</translation>
    </message>
    <message>
        <source>one less</source>
        <extracomment>returns/one-less-short</extracomment>
        <translation>إنقاص</translation>
    </message>
    <message>
        <source>Return one more</source>
        <extracomment>returns/one-more</extracomment>
        <translation>زيادة المُرجع</translation>
    </message>
    <message>
        <source>one more</source>
        <extracomment>returns/one-more-short</extracomment>
        <translation>زيادة</translation>
    </message>
    <message>
        <source>To collect</source>
        <extracomment>returns/owes</extracomment>
        <translation>يُحصَّل</translation>
    </message>
    <message>
        <source>To collect, about</source>
        <extracomment>returns/owes-about</extracomment>
        <translation>يُحصَّل تقريبًا</translation>
    </message>
    <message>
        <source>CRM.COM says no: {words} The purchase is unchanged.</source>
        <extracomment>returns/refused</extracomment>
        <translation>رفض CRM.COM: {words} العملية على حالها.</translation>
    </message>
    <message>
        <source>CRM.COM cancelled the purchase, but does not show whether it has what the customer keeps. No money has moved. Look at CRM.COM. If it is there and CRM.COM still does not show it, nothing comes off its price here.</source>
        <extracomment>returns/rest-not-known-explained</extracomment>
        <translation>ألغى CRM.COM العملية، لكنه لا يُظهر هل لديه ما بقي للعميل. لم يتحرك أي مال. انظر في CRM.COM. إن كان هناك وظل CRM.COM لا يُظهره فلا يُخصم شيء من ثمنه هنا.</translation>
    </message>
    <message>
        <source>{number}: is what is kept recorded?</source>
        <extracomment>returns/rest-not-known-title</extracomment>
        <translation>العملية {number}: هل سُجّل ما بقي؟</translation>
    </message>
    <message>
        <source>Its cancellation is being checked. Nothing is sent twice.</source>
        <extracomment>returns/return-being-checked</extracomment>
        <translation>يجري التحقق من إلغائها. لا يُرسل شيء مرتين.</translation>
    </message>
    <message>
        <source>It is cancelled already</source>
        <extracomment>returns/return-cancelled</extracomment>
        <translation>أُلغيت من قبل</translation>
    </message>
    <message>
        <source>Not sold at this till: it can only be cancelled whole</source>
        <extracomment>returns/return-elsewhere</extracomment>
        <translation>لم تُبع على هذا الصندوق: يمكن إلغاؤها كلها فقط</translation>
    </message>
    <message>
        <source>The shop keeps this customer no longer: it can only be cancelled whole</source>
        <extracomment>returns/return-forgotten</extracomment>
        <translation>لم يعد المتجر يحتفظ بهذا العميل: يمكن إلغاؤها كلها فقط</translation>
    </message>
    <message>
        <source>CRM.COM's number of it is not known here</source>
        <extracomment>returns/return-no-number</extracomment>
        <translation>رقمها لدى CRM.COM غير معروف هنا</translation>
    </message>
    <message>
        <source>CRM.COM must answer to return goods</source>
        <extracomment>returns/return-offline</extracomment>
        <translation>إرجاع البضاعة يحتاج إلى ردّ من CRM.COM</translation>
    </message>
    <message>
        <source>Goods of it came back already: what is kept is a purchase of its own</source>
        <extracomment>returns/return-returned</extracomment>
        <translation>أُرجعت بضاعة منها من قبل: ما بقي عملية قائمة بذاتها</translation>
    </message>
    <message>
        <source>Goods of it are being returned</source>
        <extracomment>returns/return-under-way</extracomment>
        <translation>يجري إرجاع بضاعة منها</translation>
    </message>
    <message>
        <source>It is not settled yet: see Waiting to be sent</source>
        <extracomment>returns/return-waiting</extracomment>
        <translation>لم تُسوَّ بعد: انظر في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>returns/send-again</extracomment>
        <translation>إرسال مرة أخرى</translation>
    </message>
    <message>
        <source>{back} of {sold} back, {total}</source>
        <extracomment>returns/some-of</extracomment>
        <translation>المُرجع {back} من {sold}، {total}</translation>
    </message>
    <message>
        <source>The purchase is cancelled at CRM.COM. No money has moved. Send what the customer keeps again, or let her keep it without reward.</source>
        <extracomment>returns/stuck-explained</extracomment>
        <translation>أُلغيت العملية لدى CRM.COM. لم يتحرك أي مال. أرسل ما بقي للعميل مرة أخرى، أو أبقه له بلا مكافأة.</translation>
    </message>
    <message>
        <source>{number}: what is kept is not recorded</source>
        <extracomment>returns/stuck-title</extracomment>
        <translation>العملية {number}: ما بقي غير مسجّل</translation>
    </message>
    <message>
        <source>CRM.COM said: {words}</source>
        <extracomment>returns/stuck-words</extracomment>
        <translation>ردّ CRM.COM: {words}</translation>
    </message>
    <message>
        <source>Return goods of {number}</source>
        <extracomment>returns/title</extracomment>
        <translation>إرجاع بضاعة {number}</translation>
    </message>
    <message>
        <source>Asking CRM.COM what it comes to…</source>
        <extracomment>returns/under-way</extracomment>
        <translation>جارٍ سؤال CRM.COM عن المبلغ…</translation>
    </message>
    <message>
        <source>Waive {amount}</source>
        <extracomment>returns/waive</extracomment>
        <translation>التنازل عن {amount}</translation>
    </message>
</context>
<context>
    <name>sale</name>
    <message>
        <source>Customer is now {customer}</source>
        <extracomment>sale.customer-is-now</extracomment>
        <translation>العميل الآن {customer}</translation>
    </message>
    <message numerus="yes">
        <source>{n} items removed</source>
        <extracomment>sale.emptied; one: {n} item removed</extracomment>
        <translation>
            <numerusform>لم يُزل شيء</numerusform>
            <numerusform>أُزيل صنف واحد</numerusform>
            <numerusform>أُزيل صنفان</numerusform>
            <numerusform>أُزيل {n} أصناف</numerusform>
            <numerusform>أُزيل {n} صنفًا</numerusform>
            <numerusform>أُزيل {n} صنف</numerusform>
        </translation>
    </message>
    <message>
        <source>What the customer earns shows here while you scan.</source>
        <extracomment>sale.explain.empty</extracomment>
        <translation>ما يكسبه العميل يظهر هنا أثناء المسح.</translation>
    </message>
    <message>
        <source>Scan the card or app code at any time. Selling goes on without it.</source>
        <extracomment>sale.explain.no-customer</extracomment>
        <translation>امسح البطاقة أو رمز التطبيق في أي وقت. البيع مستمر من دونهما.</translation>
    </message>
    <message>
        <source>The reward cannot be shown now. It is still given when the sale is recorded.</source>
        <extracomment>sale.explain.not-available</extracomment>
        <translation>لا يمكن عرض المكافأة الآن. لكنها تُمنح عند تسجيل البيع.</translation>
    </message>
    <message>
        <source>The purchase is kept on this till and sent when CRM.COM answers. Its reward is worked out then.</source>
        <extracomment>sale.explain.offline</extracomment>
        <translation>تُحفظ العملية على هذا الصندوق وتُرسل عندما يجيب CRM.COM. وعندها تُحسب مكافأتها.</translation>
    </message>
    <message>
        <source>Reward follows later</source>
        <extracomment>sale.follows-later.title</extracomment>
        <translation>المكافأة لاحقًا</translation>
    </message>
    <message>
        <source>{amount} of an earlier sale is to be given back</source>
        <extracomment>sale.give-back</extracomment>
        <translation>يُردّ {amount} من بيع سابق</translation>
    </message>
    <message>
        <source>Goods without barcode</source>
        <extracomment>sale.goods-without-barcode, sale/goods-without</extracomment>
        <translation>بضاعة بلا باركود</translation>
    </message>
    <message>
        <source>Starts with the first product</source>
        <extracomment>sale.hint.empty</extracomment>
        <translation>تبدأ مع أول منتج</translation>
    </message>
    <message>
        <source>Identify a customer to see the reward</source>
        <extracomment>sale.hint.no-customer</extracomment>
        <translation>حدّد عميلًا لرؤية المكافأة</translation>
    </message>
    <message>
        <source>Not known now</source>
        <extracomment>sale.hint.not-available</extracomment>
        <translation>غير معروف الآن</translation>
    </message>
    <message>
        <source>No preview while offline</source>
        <extracomment>sale.hint.offline</extracomment>
        <translation>لا معاينة دون اتصال</translation>
    </message>
    <message>
        <source>Live, up to date</source>
        <extracomment>sale.hint.up-to-date</extracomment>
        <translation>مباشر ومحدّث</translation>
    </message>
    <message>
        <source>Asking CRM.COM…</source>
        <extracomment>sale.hint.updating, sale.spend.asking</extracomment>
        <translation>جارٍ سؤال CRM.COM…</translation>
    </message>
    <message numerus="yes">
        <source>For {n} items, updating…</source>
        <extracomment>sale.hint.updating-items; one: For {n} item, updating…</extracomment>
        <translation>
            <numerusform>جارٍ التحديث…</numerusform>
            <numerusform>صنف واحد، جارٍ التحديث…</numerusform>
            <numerusform>صنفان، جارٍ التحديث…</numerusform>
            <numerusform>{n} أصناف، جارٍ التحديث…</numerusform>
            <numerusform>{n} صنفًا، جارٍ التحديث…</numerusform>
            <numerusform>{n} صنف، جارٍ التحديث…</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted once. Weigh or scan each of the others.</source>
        <extracomment>sale.not-multiplied</extracomment>
        <translation>حُسب مرة واحدة. زِن كلًّا من الباقي أو امسحه.</translation>
    </message>
    <message>
        <source>{product} removed</source>
        <extracomment>sale.removed</extracomment>
        <translation>أُزيل {product}</translation>
    </message>
    <message>
        <source>Blocked for this customer</source>
        <extracomment>sale.spend.blocked</extracomment>
        <translation>محظور لهذا العميل</translation>
    </message>
    <message>
        <source>Needs a customer</source>
        <extracomment>sale.spend.needs-customer</extracomment>
        <translation>يحتاج إلى عميل</translation>
    </message>
    <message>
        <source>Needs a product</source>
        <extracomment>sale.spend.needs-product</extracomment>
        <translation>يحتاج إلى منتج</translation>
    </message>
    <message>
        <source>Not known for this purchase now</source>
        <extracomment>sale.spend.no-preview</extracomment>
        <translation>غير معروف لهذه العملية الآن</translation>
    </message>
    <message>
        <source>Not on this purchase</source>
        <extracomment>sale.spend.not-allowed</extracomment>
        <translation>ليس على هذه العملية</translation>
    </message>
    <message>
        <source>Nothing can be spent</source>
        <extracomment>sale.spend.nothing</extracomment>
        <translation>لا شيء يمكن استخدامه</translation>
    </message>
    <message>
        <source>Not while offline</source>
        <extracomment>sale.spend.offline</extracomment>
        <translation>ليس دون اتصال</translation>
    </message>
    <message>
        <source>Will earn</source>
        <extracomment>sale.will-earn.title, sale/will-earn</extracomment>
        <translation>سيكسب</translation>
    </message>
    <message>
        <source>{n} above</source>
        <extracomment>sale/above</extracomment>
        <translation>{n} أعلاه</translation>
    </message>
    <message>
        <source>Add to basket</source>
        <extracomment>sale/add</extracomment>
        <translation>إضافة إلى السلة</translation>
    </message>
    <message>
        <source>Add weighed product</source>
        <extracomment>sale/add-weighed</extracomment>
        <translation>إضافة منتج موزون</translation>
    </message>
    <message>
        <source>All quick keys</source>
        <extracomment>sale/all-keys</extracomment>
        <translation>كل الأزرار السريعة</translation>
    </message>
    <message>
        <source>All keys</source>
        <extracomment>sale/all-keys-short</extracomment>
        <translation>كل الأزرار</translation>
    </message>
    <message>
        <source>or the customer’s card, in any order</source>
        <extracomment>sale/any-order</extracomment>
        <translation>أو بطاقة العميل، بأي ترتيب</translation>
    </message>
    <message>
        <source>Spent automatically</source>
        <extracomment>sale/automatic</extracomment>
        <translation>استُخدم تلقائيًا</translation>
    </message>
    <message>
        <source>Back to basket</source>
        <extracomment>sale/back</extracomment>
        <translation>العودة إلى السلة</translation>
    </message>
    <message>
        <source>Basket</source>
        <extracomment>sale/basket</extracomment>
        <translation>السلة</translation>
    </message>
    <message>
        <source>Can be spent</source>
        <extracomment>sale/can-be-spent</extracomment>
        <translation>يمكن استخدامه</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>sale/change</extracomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change customer</source>
        <extracomment>sale/change-customer</extracomment>
        <translation>تغيير العميل</translation>
    </message>
    <message>
        <source>Discard parked basket</source>
        <extracomment>sale/discard</extracomment>
        <translation>حذف السلة المعلّقة</translation>
    </message>
    <message numerus="yes">
        <source>Discard {n} items</source>
        <extracomment>sale/discard-items; one: Discard {n} item</extracomment>
        <translation>
            <numerusform>حذف السلة</numerusform>
            <numerusform>حذف صنف واحد</numerusform>
            <numerusform>حذف صنفين</numerusform>
            <numerusform>حذف {n} أصناف</numerusform>
            <numerusform>حذف {n} صنفًا</numerusform>
            <numerusform>حذف {n} صنف</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>sale/discard-short</extracomment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>sale/dismiss</extracomment>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>{price} each · VAT {rate}%</source>
        <extracomment>sale/each</extracomment>
        <translation>{price} للقطعة · ضريبة {rate}%</translation>
    </message>
    <message>
        <source>Show earlier lines</source>
        <extracomment>sale/earlier</extracomment>
        <translation>عرض الأسطر السابقة</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>sale/empty</extracomment>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Empty basket</source>
        <extracomment>sale/empty-basket</extracomment>
        <translation>إفراغ السلة</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <extracomment>sale/give-back</extracomment>
        <translation>ردّ {amount}</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>sale/goods</extracomment>
        <translation>البضاعة</translation>
    </message>
    <message>
        <source>Found {product}, {price}</source>
        <extracomment>sale/hit</extracomment>
        <translation>وُجد {product}، {price}</translation>
    </message>
    <message>
        <source>Products found</source>
        <extracomment>sale/hits</extracomment>
        <translation>المنتجات الموجودة</translation>
    </message>
    <message>
        <source>Identify customer</source>
        <extracomment>sale/identify</extracomment>
        <translation>تحديد العميل</translation>
    </message>
    <message>
        <source>Instant discount</source>
        <extracomment>sale/instant</extracomment>
        <translation>خصم فوري</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>sale/items; one: {n} item</extracomment>
        <translation>
            <numerusform>لا أصناف</numerusform>
            <numerusform>صنف واحد</numerusform>
            <numerusform>صنفان</numerusform>
            <numerusform>{n} أصناف</numerusform>
            <numerusform>{n} صنفًا</numerusform>
            <numerusform>{n} صنف</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep basket</source>
        <extracomment>sale/keep-basket</extracomment>
        <translation>إبقاء السلة</translation>
    </message>
    <message>
        <source>Keep parked basket</source>
        <extracomment>sale/keep-parked</extracomment>
        <translation>إبقاء السلة المعلّقة</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>sale/keep-parked-short</extracomment>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Quick keys by group</source>
        <extracomment>sale/key-groups</extracomment>
        <translation>الأزرار السريعة حسب المجموعة</translation>
    </message>
    <message>
        <source>kg</source>
        <extracomment>sale/kg</extracomment>
        <translation>كغ</translation>
    </message>
    <message>
        <source>Line {place}: {product}, {quantity}, {total}</source>
        <extracomment>sale/line</extracomment>
        <translation>السطر {place}: {product}، {quantity}، {total}</translation>
    </message>
    <message>
        <source>Line {place}: {product}, {weight} kg, {total}</source>
        <extracomment>sale/line-kg</extracomment>
        <translation>السطر {place}: {product}، {weight} كغ، {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines above</source>
        <extracomment>sale/lines-above; one: {n} line above</extracomment>
        <translation>
            <numerusform>لا أسطر أعلاه</numerusform>
            <numerusform>سطر واحد أعلاه</numerusform>
            <numerusform>سطران أعلاه</numerusform>
            <numerusform>{n} أسطر أعلاه</numerusform>
            <numerusform>{n} سطرًا أعلاه</numerusform>
            <numerusform>{n} سطر أعلاه</numerusform>
        </translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>sale/more-vouchers</extracomment>
        <translation>و{n} أخرى</translation>
    </message>
    <message>
        <source>No customer</source>
        <extracomment>sale/no-customer</extracomment>
        <translation>بلا عميل</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or the code.</source>
        <extracomment>sale/no-hits</extracomment>
        <translation>لم يوجد شيء. جرّب حروفًا أقل، أو الرمز.</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <extracomment>sale/nobody</extracomment>
        <translation>لا عميل بعد</translation>
    </message>
    <message>
        <source>Choose a parked basket first</source>
        <extracomment>sale/none-chosen</extracomment>
        <translation>اختر سلة معلّقة أولًا</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>sale/not-known</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{figure} (not while offline)</source>
        <extracomment>sale/not-offline</extracomment>
        <translation>{figure} (ليس دون اتصال)</translation>
    </message>
    <message>
        <source>Nothing found for {code}. Nothing was added.</source>
        <extracomment>sale/nothing-found</extracomment>
        <translation>لم يوجد شيء للرمز {code}. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>The basket is empty</source>
        <extracomment>sale/nothing-in-it</extracomment>
        <translation>السلة فارغة</translation>
    </message>
    <message>
        <source>No basket is parked.</source>
        <extracomment>sale/nothing-parked</extracomment>
        <translation>لا سلال معلّقة.</translation>
    </message>
    <message>
        <source>Park keeps a basket while you serve somebody else.</source>
        <extracomment>sale/nothing-parked-hint</extracomment>
        <translation>«تعليق» يحفظ السلة بينما تخدم شخصًا آخر.</translation>
    </message>
    <message>
        <source>Nothing is typed yet</source>
        <extracomment>sale/nothing-typed</extracomment>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>One less</source>
        <extracomment>sale/one-less</extracomment>
        <translation>إنقاص واحد</translation>
    </message>
    <message>
        <source>One more</source>
        <extracomment>sale/one-more</extracomment>
        <translation>زيادة واحد</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <extracomment>sale/open-drawer</extracomment>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>Open purchase {number}</source>
        <extracomment>sale/open-purchase</extracomment>
        <translation>عملية مفتوحة {number}</translation>
    </message>
    <message>
        <source>{figure} (paid back later)</source>
        <extracomment>sale/paid-back</extracomment>
        <translation>{figure} (يُردّ لاحقًا)</translation>
    </message>
    <message>
        <source>Park basket</source>
        <extracomment>sale/park</extracomment>
        <translation>تعليق السلة</translation>
    </message>
    <message>
        <source>Park</source>
        <extracomment>sale/park-short</extracomment>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Parked baskets</source>
        <extracomment>sale/parked</extracomment>
        <translation>السلال المعلّقة</translation>
    </message>
    <message>
        <source>Baskets parked on this till</source>
        <extracomment>sale/parked-list</extracomment>
        <translation>السلال المعلّقة على هذا الصندوق</translation>
    </message>
    <message numerus="yes">
        <source>Parked basket {at}, {n} items</source>
        <extracomment>sale/parked-row; one: Parked basket {at}, {n} item</extracomment>
        <translation>
            <numerusform>سلة معلّقة {at}، فارغة</numerusform>
            <numerusform>سلة معلّقة {at}، صنف واحد</numerusform>
            <numerusform>سلة معلّقة {at}، صنفان</numerusform>
            <numerusform>سلة معلّقة {at}، {n} أصناف</numerusform>
            <numerusform>سلة معلّقة {at}، {n} صنفًا</numerusform>
            <numerusform>سلة معلّقة {at}، {n} صنف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parked basket {at}, {n} items, {customer}</source>
        <extracomment>sale/parked-row-customer; one: Parked basket {at}, {n} item, {customer}</extracomment>
        <translation>
            <numerusform>سلة معلّقة {at}، فارغة، {customer}</numerusform>
            <numerusform>سلة معلّقة {at}، صنف واحد، {customer}</numerusform>
            <numerusform>سلة معلّقة {at}، صنفان، {customer}</numerusform>
            <numerusform>سلة معلّقة {at}، {n} أصناف، {customer}</numerusform>
            <numerusform>سلة معلّقة {at}، {n} صنفًا، {customer}</numerusform>
            <numerusform>سلة معلّقة {at}، {n} صنف، {customer}</numerusform>
        </translation>
    </message>
    <message>
        <source>Parked</source>
        <extracomment>sale/parked-short</extracomment>
        <translation>المعلّقة</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>sale/pay</extracomment>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Preview state: {state}</source>
        <extracomment>sale/preview-state</extracomment>
        <translation>حالة المعاينة: {state}</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>sale/price</extracomment>
        <translation>السعر</translation>
    </message>
    <message>
        <source>{price} / kg</source>
        <extracomment>sale/price-per-kg</extracomment>
        <translation>{price} / كغ</translation>
    </message>
    <message>
        <source>Quantity: {quantity}</source>
        <extracomment>sale/quantity</extracomment>
        <translation>الكمية: {quantity}</translation>
    </message>
    <message>
        <source>Quick key {product}</source>
        <extracomment>sale/quick-key</extracomment>
        <translation>زر سريع {product}</translation>
    </message>
    <message>
        <source>That is receipt {number}. Nothing was added.</source>
        <extracomment>sale/receipt-scanned</extracomment>
        <translation>هذا هو الإيصال {number}. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Remove line</source>
        <extracomment>sale/remove</extracomment>
        <translation>إزالة السطر</translation>
    </message>
    <message numerus="yes">
        <source>Remove all {n} items</source>
        <extracomment>sale/remove-all; one: Remove {n} item</extracomment>
        <translation>
            <numerusform>إزالة الكل</numerusform>
            <numerusform>إزالة الصنف</numerusform>
            <numerusform>إزالة الصنفين</numerusform>
            <numerusform>إزالة {n} أصناف</numerusform>
            <numerusform>إزالة {n} صنفًا</numerusform>
            <numerusform>إزالة {n} صنف</numerusform>
        </translation>
    </message>
    <message>
        <source>Reward preview</source>
        <extracomment>sale/reward</extracomment>
        <translation>معاينة المكافأة</translation>
    </message>
    <message>
        <source>Scan a card at any time</source>
        <extracomment>sale/scan-card</extracomment>
        <translation>امسح بطاقة في أي وقت</translation>
    </message>
    <message>
        <source>Scan the first product</source>
        <extracomment>sale/scan-first</extracomment>
        <translation>امسح أول منتج</translation>
    </message>
    <message>
        <source>Search or scan a product</source>
        <extracomment>sale/search</extracomment>
        <translation>ابحث عن منتج أو امسحه</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <extracomment>sale/search-hint</extracomment>
        <translation>بحث أو مسح</translation>
    </message>
    <message>
        <source>{quantity} × {price} · VAT {rate}%</source>
        <extracomment>sale/several</extracomment>
        <translation>{quantity} × {price} · ضريبة {rate}%</translation>
    </message>
    <message>
        <source>Nothing has these words. Similar products:</source>
        <extracomment>sale/similar</extracomment>
        <translation>لا شيء بهذه الكلمات. منتجات مشابهة:</translation>
    </message>
    <message>
        <source>Spend wallet money</source>
        <extracomment>sale/spend</extracomment>
        <translation>استخدام المحفظة</translation>
    </message>
    <message>
        <source>no customer</source>
        <extracomment>sale/state-empty, sale/state-no-customer</extracomment>
        <translation>بلا عميل</translation>
    </message>
    <message>
        <source>not available</source>
        <extracomment>sale/state-not-available</extracomment>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>sale/state-offline</extracomment>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>up to date</source>
        <extracomment>sale/state-up-to-date</extracomment>
        <translation>محدّث</translation>
    </message>
    <message>
        <source>updating</source>
        <extracomment>sale/state-updating</extracomment>
        <translation>جارٍ التحديث</translation>
    </message>
    <message>
        <source>Take up</source>
        <extracomment>sale/take-up</extracomment>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>sale/to-pay</extracomment>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>sale/totals</extracomment>
        <translation>المجاميع</translation>
    </message>
    <message>
        <source>Type a name, or a code and Enter.</source>
        <extracomment>sale/type</extracomment>
        <translation>اكتب اسمًا، أو رمزًا ثم Enter.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>sale/undo</extracomment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <extracomment>sale/up-to</extracomment>
        <translation>حتى {most}</translation>
    </message>
    <message>
        <source>up to {most} of {available}</source>
        <extracomment>sale/up-to-of</extracomment>
        <translation>حتى {most} من {available}</translation>
    </message>
    <message>
        <source>VAT {rate}%</source>
        <extracomment>sale/vat</extracomment>
        <translation>ضريبة {rate}%</translation>
    </message>
    <message>
        <source>Voucher</source>
        <extracomment>sale/voucher</extracomment>
        <translation>قسيمة</translation>
    </message>
    <message>
        <source>{weight} kg × {price} per kg · VAT {rate}%</source>
        <extracomment>sale/weighed</extracomment>
        <translation>{weight} كغ × {price} للكغ · ضريبة {rate}%</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>sale/weight</extracomment>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Sell without barcode</source>
        <extracomment>sale/without-barcode</extracomment>
        <translation>بيع بلا باركود</translation>
    </message>
</context>
<context>
    <name>set-up</name>
    <message>
        <source>That was another code. Scan the one on this screen.</source>
        <extracomment>set-up.another-code</extracomment>
        <translation>كان هذا رمزًا آخر. امسح الرمز الظاهر على هذه الشاشة.</translation>
    </message>
    <message>
        <source>This computer reads the scanner's keys as others. Set both to the same keyboard language, then scan again.</source>
        <extracomment>set-up.another-layout</extracomment>
        <translation>يقرأ هذا الحاسوب مفاتيح الماسح كمفاتيح أخرى. اضبط لغة لوحة المفاتيح نفسها في كليهما، ثم امسح مجددًا.</translation>
    </message>
    <message>
        <source>Codes that begin with {start} and have {n} characters are customers' cards now.</source>
        <extracomment>set-up.cards-known</extracomment>
        <translation>الرموز التي تبدأ بـ {start} وعدد خاناتها {n} هي الآن بطاقات عملاء.</translation>
    </message>
    <message numerus="yes">
        <source>{n} products are loaded</source>
        <extracomment>set-up.loaded; one: {n} product is loaded</extracomment>
        <translation>
            <numerusform>لم يُحمَّل أي منتج</numerusform>
            <numerusform>حُمّل منتج واحد</numerusform>
            <numerusform>حُمّل منتجان</numerusform>
            <numerusform>حُمّل {n} منتجات</numerusform>
            <numerusform>حُمّل {n} منتجًا</numerusform>
            <numerusform>حُمّل {n} منتج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} products are loaded, rows refused: {refused}</source>
        <extracomment>set-up.loaded-some; one: {n} product is loaded, rows refused: {refused}</extracomment>
        <translation>
            <numerusform>لم يُحمَّل أي منتج، صفوف مرفوضة: {refused}</numerusform>
            <numerusform>حُمّل منتج واحد، صفوف مرفوضة: {refused}</numerusform>
            <numerusform>حُمّل منتجان، صفوف مرفوضة: {refused}</numerusform>
            <numerusform>حُمّل {n} منتجات، صفوف مرفوضة: {refused}</numerusform>
            <numerusform>حُمّل {n} منتجًا، صفوف مرفوضة: {refused}</numerusform>
            <numerusform>حُمّل {n} منتج، صفوف مرفوضة: {refused}</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct these rows and import the file again, now or later. They are listed in {file}</source>
        <extracomment>set-up.loaded-some.whole</extracomment>
        <translation>صحّح هذه الصفوف واستورد الملف مرة أخرى، الآن أو لاحقًا. وهي مدوّنة في {file}</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>set-up.loading</extracomment>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Something that the till needs is missing</source>
        <extracomment>set-up.missing</extracomment>
        <translation>ينقص شيء يحتاج إليه الصندوق</translation>
    </message>
    <message>
        <source>Goods or payment cards could have that code, so it is no customer's card. Scan another card, or write the codes of your cards into Settings, More settings.</source>
        <extracomment>set-up.no-card</extracomment>
        <translation>قد تحمل السلع أو بطاقات الدفع هذا الرمز، لذا لا يُعد بطاقة عميل. امسح بطاقة أخرى، أو اكتب رموز بطاقاتكم في الإعدادات، المزيد من الإعدادات.</translation>
    </message>
    <message>
        <source>Nothing was loaded</source>
        <extracomment>set-up.not-loaded</extracomment>
        <translation>لم يُحمَّل شيء</translation>
    </message>
    <message>
        <source>Nothing was loaded: the till could not write to its disk. Ask who set this machine up.</source>
        <extracomment>set-up.not-loaded.disk</extracomment>
        <translation>لم يُحمَّل شيء: تعذرت الكتابة على قرص الصندوق. اسأل من أعدّ هذا الجهاز.</translation>
    </message>
    <message>
        <source>Nothing was loaded. {words}</source>
        <extracomment>set-up.not-loaded.whole</extracomment>
        <translation>لم يُحمَّل شيء. {words}</translation>
    </message>
    <message>
        <source>People work at this till already, so no supervisor was added. Sign in as before.</source>
        <extracomment>set-up.people-known</extracomment>
        <translation>يعمل أشخاص على هذا الصندوق، لذا لم يُضَف مشرف. سجّل الدخول كما في السابق.</translation>
    </message>
    <message>
        <source>It works: prefix {prefix}, ends with Enter, {n} ms a key.</source>
        <extracomment>set-up.scanner-enter</extracomment>
        <translation>يعمل: البادئة {prefix}، {n} م.ث لكل مفتاح، ينتهي بـ Enter.</translation>
    </message>
    <message>
        <source>It works: prefix {prefix}, no key at the end, {n} ms a key.</source>
        <extracomment>set-up.scanner-none</extracomment>
        <translation>يعمل: البادئة {prefix}، بلا مفتاح في النهاية، {n} م.ث لكل مفتاح.</translation>
    </message>
    <message>
        <source>It works: prefix {prefix}, ends with Tab, {n} ms a key.</source>
        <extracomment>set-up.scanner-tab</extracomment>
        <translation>يعمل: البادئة {prefix}، {n} م.ث لكل مفتاح، ينتهي بـ Tab.</translation>
    </message>
    <message>
        <source>The scanner waits {n} ms between keys, as a person does. Set a prefix at the scanner, such as ~, then scan again.</source>
        <extracomment>set-up.slow-scanner</extracomment>
        <translation>ينتظر الماسح {n} م.ث بين المفاتيح كما يفعل الإنسان. اضبط بادئة في الماسح، مثل ~، ثم امسح مجددًا.</translation>
    </message>
    <message>
        <source>CRM.COM</source>
        <extracomment>set-up/crm-com</extracomment>
        <translation>CRM.COM</translation>
    </message>
    <message>
        <source>The address and the API key come from whoever runs CRM.COM for you. The key goes into this computer's keyring and is never shown again.</source>
        <extracomment>set-up/crm-com-why</extracomment>
        <translation>العنوان ومفتاح API تحصل عليهما ممن يشغّل CRM.COM لك. يُحفظ المفتاح في خزنة مفاتيح هذا الكمبيوتر ولا يُعرض بعدها أبدًا.</translation>
    </message>
    <message>
        <source>Products files</source>
        <extracomment>set-up/files</extracomment>
        <translation>ملفات المنتجات</translation>
    </message>
    <message>
        <source>Finish set-up</source>
        <extracomment>set-up/finish</extracomment>
        <translation>إنهاء الإعداد</translation>
    </message>
    <message>
        <source>Import products file</source>
        <extracomment>set-up/import</extracomment>
        <translation>استيراد ملف المنتجات</translation>
    </message>
    <message>
        <source>Import products file {file}</source>
        <extracomment>set-up/import-one</extracomment>
        <translation>استيراد ملف المنتجات {file}</translation>
    </message>
    <message>
        <source>Choose language</source>
        <extracomment>set-up/language</extracomment>
        <translation>اختيار اللغة</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>set-up/look-again</extracomment>
        <translation>بحث مجددًا</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>set-up/next</extracomment>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>No products file was found.</source>
        <extracomment>set-up/no-files</extracomment>
        <translation>لم يوجد ملف منتجات.</translation>
    </message>
    <message>
        <source>This is the first step</source>
        <extracomment>set-up/nothing-before</extracomment>
        <translation>هذه هي الخطوة الأولى</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <extracomment>set-up/nothing-to-skip</extracomment>
        <translation>هذه آخر خطوة</translation>
    </message>
    <message>
        <source>Person name</source>
        <extracomment>set-up/person-name</extracomment>
        <translation>اسم الشخص</translation>
    </message>
    <message>
        <source>Person number</source>
        <extracomment>set-up/person-number</extracomment>
        <translation>رقم الشخص</translation>
    </message>
    <message>
        <source>New supervisor PIN</source>
        <extracomment>set-up/pin</extracomment>
        <translation>رقم سري جديد للمشرف</translation>
    </message>
    <message>
        <source>Previous step</source>
        <extracomment>set-up/previous</extracomment>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>set-up/printer</extracomment>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Choose the receipt printer and print a test page. A till sells without one, too.</source>
        <extracomment>set-up/printer-why</extracomment>
        <translation>اختر طابعة الإيصالات واطبع صفحة تجربة. الصندوق يبيع بلا طابعة أيضًا.</translation>
    </message>
    <message>
        <source>Products</source>
        <extracomment>set-up/products</extracomment>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>A CSV file with your products. Put it on a USB stick, or into Documents or Downloads of this computer.</source>
        <extracomment>set-up/products-why</extracomment>
        <translation>ملف CSV بمنتجاتك. ضعه على ذاكرة USB، أو في المستندات أو التنزيلات على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Repeat PIN</source>
        <extracomment>set-up/repeat</extracomment>
        <translation>تكرار الرقم السري</translation>
    </message>
    <message>
        <source>Scan the test code</source>
        <extracomment>set-up/scan</extracomment>
        <translation>امسح رمز الاختبار</translation>
    </message>
    <message>
        <source>Scanner</source>
        <extracomment>set-up/scanner</extracomment>
        <translation>الماسح</translation>
    </message>
    <message>
        <source>Scan this code: the till learns how your scanner sends codes. Then scan a customer's card, so that the till knows your cards.</source>
        <extracomment>set-up/scanner-why</extracomment>
        <translation>امسح هذا الرمز: يتعلم الصندوق كيف يرسل ماسحك الرموز. ثم امسح بطاقة عميل ليعرف الصندوق بطاقاتكم.</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <extracomment>set-up/skip</extracomment>
        <translation>تخطي هذه الخطوة</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {name}</source>
        <extracomment>set-up/step</extracomment>
        <translation>الخطوة {number} من {all}: {name}</translation>
    </message>
    <message>
        <source>{name}, done</source>
        <extracomment>set-up/step-done</extracomment>
        <translation>{name}، تم</translation>
    </message>
    <message>
        <source>Set-up steps</source>
        <extracomment>set-up/steps</extracomment>
        <translation>خطوات الإعداد</translation>
    </message>
    <message>
        <source>Still needed: {names}</source>
        <extracomment>set-up/still-missing</extracomment>
        <translation>بقي مطلوبًا: {names}</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>set-up/store</extracomment>
        <translation>المتجر</translation>
    </message>
    <message>
        <source>This stands on every receipt. Site code and till number make the number of each sale: no two tills may have both the same.</source>
        <extracomment>set-up/store-why</extracomment>
        <translation>يظهر هذا على كل إيصال. رمز الموقع ورقم الصندوق يكوّنان رقم كل بيع: لا يجوز أن يتطابقا في صندوقين.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>set-up/supervisor</extracomment>
        <translation>المشرف</translation>
    </message>
    <message>
        <source>She may change settings, cancel purchases and let others sign in. Without anybody the till asks nobody who works at it.</source>
        <extracomment>set-up/supervisor-why</extracomment>
        <translation>يغيّر المشرف الإعدادات ويلغي المشتريات ويضيف من يسجّل الدخول. وإن لم يوجد أحد لم يسأل الصندوق من يعمل عليه.</translation>
    </message>
    <message>
        <source>Set up this till</source>
        <extracomment>set-up/title</extracomment>
        <translation>إعداد هذا الصندوق</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>set-up/unit</extracomment>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>The code of this shop's unit at CRM.COM, and its release. With the number of a test card the test shows whether both are right; nothing is recorded.</source>
        <extracomment>set-up/unit-why</extracomment>
        <translation>رمز وحدة هذا المتجر لدى CRM.COM وإصداره. ومع رقم بطاقة اختبار يُظهر الاختبار هل كلاهما صحيح؛ لا يُسجّل شيء.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Not saved</source>
        <extracomment>settings.copy.not-saved</extracomment>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>The copy could not be written; the journal is as it was. Make room on the disk, then save it again.</source>
        <extracomment>settings.copy.not-saved.whole</extracomment>
        <translation>تعذّرت كتابة النسخة؛ السجل كما كان. أفسح مكانًا على القرص ثم احفظها مجددًا.</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>settings.copy.saved</extracomment>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>A list of the sales and one of who did what are in {folder}.</source>
        <extracomment>settings.copy.saved.whole</extracomment>
        <translation>قائمة بالمبيعات وأخرى بمن فعل ماذا في {folder}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>settings.copy.saving, settings/saving</extracomment>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Not secure: another host</source>
        <extracomment>settings.line.another-host</extracomment>
        <translation>غير آمن: مضيف آخر</translation>
    </message>
    <message>
        <source>The certificate is for another address: somebody may be in the way. Nothing was sent. Check the address, and if it is right, tell the operator.</source>
        <extracomment>settings.line.another-host.whole</extracomment>
        <translation>الشهادة لعنوان آخر: ربما يعترض أحد الاتصال. لم يُرسل شيء. راجع العنوان، فإن كان صحيحًا فأخبر الجهة المشغّلة.</translation>
    </message>
    <message>
        <source>Offline by hand</source>
        <extracomment>settings.line.by-hand</extracomment>
        <translation>مفصول يدويًا</translation>
    </message>
    <message>
        <source>This till is offline by hand, so nothing was asked. Go online in Waiting to be sent, then test again.</source>
        <extracomment>settings.line.by-hand.whole</extracomment>
        <translation>هذا الصندوق مفصول يدويًا، فلم يُسأل شيء. أعِد الاتصال من «في انتظار الإرسال» ثم اختبر مجددًا.</translation>
    </message>
    <message>
        <source>The certificate file is none</source>
        <extracomment>settings.line.ca-file</extracomment>
        <translation>ملف الشهادة بلا شهادة</translation>
    </message>
    <message>
        <source>The file named by ca_file in the settings holds no certificate. {words}</source>
        <extracomment>settings.line.ca-file.whole</extracomment>
        <translation>الملف المحدد في ca_file في الإعدادات لا يحوي شهادة. {words}</translation>
    </message>
    <message>
        <source>No customer has this card</source>
        <extracomment>settings.line.card-not-found</extracomment>
        <translation>لا عميل بهذه البطاقة</translation>
    </message>
    <message>
        <source>The connection works, but CRM.COM finds no customer for this card. Check its number. {words}</source>
        <extracomment>settings.line.card-not-found.whole</extracomment>
        <translation>الاتصال يعمل، لكن CRM.COM لا يجد عميلًا لهذه البطاقة. راجع رقمها. {words}</translation>
    </message>
    <message>
        <source>The clock is ahead</source>
        <extracomment>settings.line.clock-ahead</extracomment>
        <translation>الساعة متقدمة</translation>
    </message>
    <message>
        <source>The connection works, but this computer's clock is {n} s ahead of CRM.COM's. Receipts go by it: set it, and let the system keep it.</source>
        <extracomment>settings.line.clock-ahead.whole</extracomment>
        <translation>الاتصال يعمل، لكن ساعة هذا الكمبيوتر متقدمة على ساعة CRM.COM بمقدار {n} ث. عليها تُؤرّخ الإيصالات: اضبطها، ودع النظام يحافظ عليها.</translation>
    </message>
    <message>
        <source>The clock is behind</source>
        <extracomment>settings.line.clock-behind</extracomment>
        <translation>الساعة متأخرة</translation>
    </message>
    <message>
        <source>The connection works, but this computer's clock is {n} s behind CRM.COM's. Receipts go by it: set it, and let the system keep it.</source>
        <extracomment>settings.line.clock-behind.whole</extracomment>
        <translation>الاتصال يعمل، لكن ساعة هذا الكمبيوتر متأخرة عن ساعة CRM.COM بمقدار {n} ث. عليها تُؤرّخ الإيصالات: اضبطها، ودع النظام يحافظ عليها.</translation>
    </message>
    <message>
        <source>Not secure: certificate expired</source>
        <extracomment>settings.line.expired</extracomment>
        <translation>غير آمن: انتهت الشهادة</translation>
    </message>
    <message>
        <source>The certificate of this address has run out, or the clock of this computer is wrong. Nothing was sent. Check the clock, then tell the operator.</source>
        <extracomment>settings.line.expired.whole</extracomment>
        <translation>انتهت صلاحية شهادة هذا العنوان، أو ساعة هذا الكمبيوتر خاطئة. لم يُرسل شيء. راجع الساعة، ثم أخبر الجهة المشغّلة.</translation>
    </message>
    <message>
        <source>Key refused</source>
        <extracomment>settings.line.key-refused</extracomment>
        <translation>رُفض المفتاح</translation>
    </message>
    <message>
        <source>CRM.COM does not accept this key. Nothing was changed. Check that it was copied whole, or ask for a new one. {words}</source>
        <extracomment>settings.line.key-refused.whole</extracomment>
        <translation>لا يقبل CRM.COM هذا المفتاح. لم يتغير شيء. تأكد من نسخه كاملًا، أو اطلب مفتاحًا جديدًا. {words}</translation>
    </message>
    <message>
        <source>The line broke</source>
        <extracomment>settings.line.line-broke</extracomment>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>The line breaks before an answer is there. Selling goes on offline. A firewall or proxy may stand in between.</source>
        <extracomment>settings.line.line-broke.whole</extracomment>
        <translation>ينقطع الاتصال قبل وصول الجواب. البيع مستمر دون اتصال. قد يكون في الطريق جدار حماية أو خادم وكيل.</translation>
    </message>
    <message>
        <source>No such address</source>
        <extracomment>settings.line.name-not-known</extracomment>
        <translation>لا يوجد عنوان كهذا</translation>
    </message>
    <message>
        <source>No computer is known by this name. Selling goes on offline. Check the address and the network cable.</source>
        <extracomment>settings.line.name-not-known.whole</extracomment>
        <translation>لا جهاز معروف بهذا الاسم. البيع مستمر دون اتصال. راجع العنوان وكابل الشبكة.</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>settings.line.no-answer</extracomment>
        <translation>لا جواب</translation>
    </message>
    <message>
        <source>No answer from this address. Selling goes on offline. Check the address and the network cable.</source>
        <extracomment>settings.line.no-answer.whole</extracomment>
        <translation>لا جواب من هذا العنوان. البيع مستمر دون اتصال. راجع العنوان وكابل الشبكة.</translation>
    </message>
    <message>
        <source>Answers, needs a key</source>
        <extracomment>settings.line.no-key</extracomment>
        <translation>يجيب، ويحتاج إلى مفتاح</translation>
    </message>
    <message>
        <source>CRM.COM answers at this address. To sign in it needs an API key: type it.</source>
        <extracomment>settings.line.no-key.whole</extracomment>
        <translation>يجيب CRM.COM على هذا العنوان. لتسجيل الدخول يحتاج إلى مفتاح API: اكتبه.</translation>
    </message>
    <message>
        <source>Nobody answers there</source>
        <extracomment>settings.line.nobody-there</extracomment>
        <translation>لا أحد يجيب هناك</translation>
    </message>
    <message>
        <source>Nobody listens at this address. Selling goes on offline. Check the address, or ask the operator whether CRM.COM is up.</source>
        <extracomment>settings.line.nobody-there.whole</extracomment>
        <translation>لا شيء يستمع على هذا العنوان. البيع مستمر دون اتصال. راجع العنوان، أو اسأل الجهة المشغّلة هل CRM.COM يعمل.</translation>
    </message>
    <message>
        <source>This is not CRM.COM</source>
        <extracomment>settings.line.not-crmcom</extracomment>
        <translation>هذا ليس CRM.COM</translation>
    </message>
    <message>
        <source>Something answers at this address, but not as CRM.COM does. Check the address: it ends with /crmapi/rest/v2.</source>
        <extracomment>settings.line.not-crmcom.whole</extracomment>
        <translation>شيء ما يجيب على هذا العنوان، لكن ليس كما يجيب CRM.COM. راجع آخر العنوان: crmapi/rest/v2.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <extracomment>settings.line.not-reachable, settings.printer.not-reachable</extracomment>
        <translation>تعذر الوصول</translation>
    </message>
    <message>
        <source>This address cannot be reached. Selling goes on offline. Check the address and the network cable.</source>
        <extracomment>settings.line.not-reachable.whole</extracomment>
        <translation>تعذر الوصول إلى هذا العنوان. البيع مستمر دون اتصال. راجع العنوان وكابل الشبكة.</translation>
    </message>
    <message>
        <source>Not secure</source>
        <extracomment>settings.line.not-secure, settings.line.unknown-authority</extracomment>
        <translation>غير آمن</translation>
    </message>
    <message>
        <source>This address does not speak as securely as it has to: somebody may be in the way. Nothing was sent. Check the address, and if it is right, tell the operator.</source>
        <extracomment>settings.line.not-secure.whole</extracomment>
        <translation>هذا العنوان لا يتصل بالأمان المطلوب: ربما يعترض أحد الاتصال. لم يُرسل شيء. راجع العنوان، فإن كان صحيحًا فأخبر الجهة المشغّلة.</translation>
    </message>
    <message>
        <source>Not secure: not yet valid</source>
        <extracomment>settings.line.not-yet-valid</extracomment>
        <translation>غير آمن: لم يبدأ السريان</translation>
    </message>
    <message>
        <source>The certificate of this address is not valid yet, or the clock of this computer is wrong. Nothing was sent. Check the clock, then tell the operator.</source>
        <extracomment>settings.line.not-yet-valid.whole</extracomment>
        <translation>لم تبدأ صلاحية شهادة هذا العنوان بعد، أو ساعة هذا الكمبيوتر خاطئة. لم يُرسل شيء. راجع الساعة، ثم أخبر الجهة المشغّلة.</translation>
    </message>
    <message>
        <source>CRM.COM refuses</source>
        <extracomment>settings.line.refused</extracomment>
        <translation>يرفض CRM.COM</translation>
    </message>
    <message>
        <source>CRM.COM answers and refuses. Nothing was changed. {words}</source>
        <extracomment>settings.line.refused.whole</extracomment>
        <translation>يجيب CRM.COM ويرفض. لم يتغير شيء. {words}</translation>
    </message>
    <message>
        <source>Asking CRM.COM…</source>
        <extracomment>settings.line.testing</extracomment>
        <translation>جارٍ سؤال CRM.COM…</translation>
    </message>
    <message>
        <source>The unit is refused</source>
        <extracomment>settings.line.unit-refused</extracomment>
        <translation>رُفضت الوحدة</translation>
    </message>
    <message>
        <source>CRM.COM refuses a basket of this unit. Nothing was recorded. Check the CRM.COM unit with the operator. {words}</source>
        <extracomment>settings.line.unit-refused.whole</extracomment>
        <translation>يرفض CRM.COM سلة من هذه الوحدة. لم يُسجّل شيء. راجع وحدة CRM.COM مع الجهة المشغّلة. {words}</translation>
    </message>
    <message>
        <source>Works, also for this unit.</source>
        <extracomment>settings.line.unit-works</extracomment>
        <translation>يعمل، ولهذه الوحدة أيضًا.</translation>
    </message>
    <message>
        <source>The card is found and the unit takes a basket. Nothing was recorded.</source>
        <extracomment>settings.line.unit-works.whole</extracomment>
        <translation>وُجدت البطاقة وتقبل الوحدة السلة. لم يُسجّل شيء.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for this address: somebody may be in the way. Nothing was sent. Ask the operator; an authority of its own is named in the settings file.</source>
        <extracomment>settings.line.unknown-authority.whole</extracomment>
        <translation>لا أحد ممن يثق بهم هذا الكمبيوتر يضمن هذا العنوان: ربما يعترض أحد الاتصال. لم يُرسل شيء. اسأل الجهة المشغّلة؛ وإن كانت لها جهة إصدار خاصة فاسمها يوضع في ملف الإعدادات.</translation>
    </message>
    <message>
        <source>Works. Answered in {n} ms.</source>
        <extracomment>settings.line.works</extracomment>
        <translation>يعمل. أجاب خلال {n} م.ث.</translation>
    </message>
    <message>
        <source>Address, security, key and clock are right. Type a test card's number to check the unit, too.</source>
        <extracomment>settings.line.works.whole</extracomment>
        <translation>العنوان والأمان والمفتاح والساعة صحيحة. اكتب رقم بطاقة اختبار لفحص الوحدة أيضًا.</translation>
    </message>
    <message>
        <source>This machine has no safe place for an API key, so none is stored. Sign in to the desktop of this user, or ask who set this machine up. Selling goes on offline.</source>
        <extracomment>settings.no-keyring</extracomment>
        <translation>ليس على هذا الجهاز مكان آمن لمفتاح API، فلا يُخزَّن. سجّل الدخول إلى سطح مكتب هذا المستخدم، أو اسأل من أعدّ هذا الجهاز. البيع مستمر دون اتصال.</translation>
    </message>
    <message>
        <source>The settings file could not be written. It is as it was. Ask who set this machine up.</source>
        <extracomment>settings.not-saved.disk</extracomment>
        <translation>تعذرت كتابة ملف الإعدادات، وبقي كما كان. اسأل من أعدّ هذا الجهاز.</translation>
    </message>
    <message>
        <source>This cannot be an API key, so nothing was saved. Check that only the key was typed.</source>
        <extracomment>settings.not-saved.key</extracomment>
        <translation>لا يمكن أن يكون هذا مفتاح API، فلم يُحفظ شيء. تأكد من كتابة المفتاح وحده.</translation>
    </message>
    <message>
        <source>The key is too long: the keyring of a computer takes 1,280 characters at most. Nothing was saved. Check that only the key was typed, or ask for a shorter one.</source>
        <extracomment>settings.not-saved.key-too-long</extracomment>
        <translation>المفتاح أطول من اللازم: خزنة مفاتيح الكمبيوتر تتسع لما لا يزيد على 1,280 حرفًا. لم يُحفظ شيء. تأكد من كتابة المفتاح وحده، أو اطلب مفتاحًا أقصر.</translation>
    </message>
    <message>
        <source>Nothing was saved: something else in the settings file is wrong. cashier-app doctor says what.</source>
        <extracomment>settings.not-saved.others</extracomment>
        <translation>لم يُحفظ شيء: في ملف الإعدادات خطأ آخر. الأمر cashier-app doctor يبيّنه.</translation>
    </message>
    <message>
        <source>Not printed whole</source>
        <extracomment>settings.page.half</extracomment>
        <translation>لم تُطبع كاملة</translation>
    </message>
    <message>
        <source>The page was not printed whole. Look at the printer, then try again.</source>
        <extracomment>settings.page.half.whole</extracomment>
        <translation>لم تُطبع الصفحة كاملة. انظر إلى الطابعة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Look at the page: it shows letters, columns, the code, and the drawer.</source>
        <extracomment>settings.page.look</extracomment>
        <translation>انظر إلى الصفحة: فيها الحروف والأعمدة والرمز والدرج.</translation>
    </message>
    <message>
        <source>Printed</source>
        <extracomment>settings.page.printed</extracomment>
        <translation>طُبعت</translation>
    </message>
    <message>
        <source>Printing…</source>
        <extracomment>settings.page.printing</extracomment>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>The printer does not say</source>
        <extracomment>settings.page.unknown</extracomment>
        <translation>الطابعة لا تُخبر</translation>
    </message>
    <message>
        <source>Cover open</source>
        <extracomment>settings.printer.cover-open</extracomment>
        <translation>الغطاء مفتوح</translation>
    </message>
    <message>
        <source>Nothing was printed: the cover is open. Close it, then try again.</source>
        <extracomment>settings.printer.cover-open.whole</extracomment>
        <translation>لم يُطبع شيء: الغطاء مفتوح. أغلقه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>No printer is chosen</source>
        <extracomment>settings.printer.none</extracomment>
        <translation>لم تُختر طابعة</translation>
    </message>
    <message>
        <source>No printer is chosen yet. Choose one from the list.</source>
        <extracomment>settings.printer.none.whole</extracomment>
        <translation>لم تُختر طابعة بعد. اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>State not known</source>
        <extracomment>settings.printer.not-known</extracomment>
        <translation>الحالة غير معروفة</translation>
    </message>
    <message>
        <source>The printer did not take the page and does not say why. Look at it.</source>
        <extracomment>settings.printer.not-known.whole</extracomment>
        <translation>لم تأخذ الطابعة الصفحة ولا تذكر السبب. انظر إليها.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Sales go on without paper. Check that it is on, its cable, and its address.</source>
        <extracomment>settings.printer.not-reachable.whole</extracomment>
        <translation>تعذر الوصول إلى الطابعة. البيع مستمر بلا ورق. تأكد أنها مشغّلة، ومن كابلها وعنوانها.</translation>
    </message>
    <message>
        <source>Printer is offline</source>
        <extracomment>settings.printer.offline</extracomment>
        <translation>الطابعة موقوفة</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer is switched offline at its own button.</source>
        <extracomment>settings.printer.offline.whole</extracomment>
        <translation>لم يُطبع شيء: الطابعة موقوفة (offline) من زرها.</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <extracomment>settings.printer.out-of-paper</extracomment>
        <translation>نفد الورق</translation>
    </message>
    <message>
        <source>Nothing was printed: the paper is out. Put in a new roll, then try again.</source>
        <extracomment>settings.printer.out-of-paper.whole</extracomment>
        <translation>لم يُطبع شيء: نفد الورق. ضع لفة جديدة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Another address needs its own API key: type it</source>
        <extracomment>settings.reason.needs-key</extracomment>
        <translation>العنوان الآخر يحتاج إلى مفتاح API خاص به: اكتبه</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <extracomment>settings.reason.nothing-new</extracomment>
        <translation>لم يتغير شيء</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps belong to the old address: finish them first</source>
        <extracomment>settings.reason.unsettled; one: {n} step belongs to the old address: finish it first</extracomment>
        <translation>
            <numerusform>لا خطوات تخص العنوان القديم</numerusform>
            <numerusform>خطوة تخص العنوان القديم: أنهِها أولًا</numerusform>
            <numerusform>خطوتان تخصان العنوان القديم: أنهِهما أولًا</numerusform>
            <numerusform>{n} خطوات تخص العنوان القديم: أنهِها أولًا</numerusform>
            <numerusform>{n} خطوة تخص العنوان القديم: أنهِها أولًا</numerusform>
            <numerusform>{n} خطوة تخص العنوان القديم: أنهِها أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>A field is wrong</source>
        <extracomment>settings.reason.wrong, settings.trial.wrong</extracomment>
        <translation>في أحد الحقول خطأ</translation>
    </message>
    <message>
        <source>Saved. It holds from now on.</source>
        <extracomment>settings.saved</extracomment>
        <translation>حُفظ. يسري من الآن.</translation>
    </message>
    <message>
        <source>Saved. A new look, printer, scanner or key holds from now on; the rest when the till is opened again. The sale in work is not touched.</source>
        <extracomment>settings.saved-for-later</extracomment>
        <translation>حُفظ. يسري المظهر الجديد أو الطابعة أو الماسح أو المفتاح من الآن؛ والباقي عند فتح الصندوق مجددًا. لا يتأثر البيع الجاري.</translation>
    </message>
    <message>
        <source>Scan this code, and the till knows how the scanner sends codes.</source>
        <extracomment>settings.scanner.scan</extracomment>
        <translation>امسح هذا الرمز، فيعرف الصندوق كيف يرسل الماسح الرموز.</translation>
    </message>
    <message>
        <source>It could not be tried</source>
        <extracomment>settings.trial.failed</extracomment>
        <translation>تعذرت التجربة</translation>
    </message>
    <message>
        <source>It could not be tried. Nothing was changed. The log says why.</source>
        <extracomment>settings.trial.failed.whole</extracomment>
        <translation>تعذرت التجربة. لم يتغير شيء. السبب في السجل التقني.</translation>
    </message>
    <message>
        <source>Address on receipt</source>
        <extracomment>settings/address</extracomment>
        <translation>العنوان على الإيصال</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <extracomment>settings/all-saved</extracomment>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>settings/api-key</extracomment>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Back to settings</source>
        <extracomment>settings/back</extracomment>
        <translation>العودة إلى الإعدادات</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes not saved: {names}</source>
        <extracomment>settings/changes; one: {n} change not saved: {names}</extracomment>
        <translation>
            <numerusform>لا تغييرات غير محفوظة {names}</numerusform>
            <numerusform>تغيير لم يُحفظ: {names}</numerusform>
            <numerusform>تغييران لم يُحفظا: {names}</numerusform>
            <numerusform>{n} تغييرات لم تُحفظ: {names}</numerusform>
            <numerusform>{n} تغييرًا لم يُحفظ: {names}</numerusform>
            <numerusform>{n} تغيير لم يُحفظ: {names}</numerusform>
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
        <translation>اختيار الطابعة</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>settings/choose-short</extracomment>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>settings/columns</extracomment>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Connection to CRM.COM</source>
        <extracomment>settings/connection</extracomment>
        <translation>الاتصال بـ CRM.COM</translation>
    </message>
    <message>
        <source>Country code</source>
        <extracomment>settings/country-code</extracomment>
        <translation>رمز البلد</translation>
    </message>
    <message>
        <source>CRM.COM address</source>
        <extracomment>settings/crm-address</extracomment>
        <translation>عنوان CRM.COM</translation>
    </message>
    <message>
        <source>Customer card codes</source>
        <extracomment>settings/customer-codes</extracomment>
        <translation>رموز بطاقات العملاء</translation>
    </message>
    <message>
        <source>Customers and journal</source>
        <extracomment>settings/customers</extracomment>
        <translation>العملاء والسجل</translation>
    </message>
    <message>
        <source>Devices in detail</source>
        <extracomment>settings/devices</extracomment>
        <translation>الأجهزة بالتفصيل</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <extracomment>settings/discard</extracomment>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>settings/display</extracomment>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Given by {variable}, so not changed here</source>
        <extracomment>settings/fixed</extracomment>
        <translation>محدد في {variable}، فلا يُغيّر هنا</translation>
    </message>
    <message>
        <source>Fixed</source>
        <extracomment>settings/fixed-short</extracomment>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>settings/hand</extracomment>
        <translation>اليد</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>settings/hand-left</extracomment>
        <translation>اليسرى</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>settings/hand-right</extracomment>
        <translation>اليمنى</translation>
    </message>
    <message>
        <source>Keep old key</source>
        <extracomment>settings/keep-old-key</extracomment>
        <translation>إبقاء المفتاح القديم</translation>
    </message>
    <message>
        <source>Keep printer</source>
        <extracomment>settings/keep-printer</extracomment>
        <translation>إبقاء الطابعة</translation>
    </message>
    <message>
        <source>Keep old</source>
        <extracomment>settings/keep-short</extracomment>
        <translation>إبقاء القديم</translation>
    </message>
    <message>
        <source>kept, ends with {ending}</source>
        <extracomment>settings/key-kept</extracomment>
        <translation>محفوظ، ينتهي بـ {ending}</translation>
    </message>
    <message>
        <source>No key yet</source>
        <extracomment>settings/key-none</extracomment>
        <translation>لا مفتاح بعد</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>settings/language</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>{name}, {own}</source>
        <extracomment>settings/language-name</extracomment>
        <translation>{name}، {own}</translation>
    </message>
    <message>
        <source>Look there</source>
        <extracomment>settings/look-there</extracomment>
        <translation>بحث هناك</translation>
    </message>
    <message>
        <source>More settings</source>
        <extracomment>settings/more</extracomment>
        <translation>المزيد من الإعدادات</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>settings/motion</extracomment>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>settings/motion-normal</extracomment>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>settings/motion-reduced</extracomment>
        <translation>مخفّفة</translation>
    </message>
    <message>
        <source>Network address</source>
        <extracomment>settings/network-address</extracomment>
        <translation>عنوان الشبكة</translation>
    </message>
    <message>
        <source>58 mm, 32 columns</source>
        <extracomment>settings/paper-narrow</extracomment>
        <translation>58 مم، 32 عمودًا</translation>
    </message>
    <message>
        <source>80 mm, 42 columns</source>
        <extracomment>settings/paper-wide</extracomment>
        <translation>80 مم، 42 عمودًا</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>settings/people</extracomment>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>settings/phone</extracomment>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Phones at CRM.COM</source>
        <extracomment>settings/phone-format</extracomment>
        <translation>الهواتف في CRM.COM</translation>
    </message>
    <message>
        <source>With country code</source>
        <extracomment>settings/phone-international</extracomment>
        <translation>مع رمز البلد</translation>
    </message>
    <message>
        <source>Digits of a phone number</source>
        <extracomment>settings/phone-length</extracomment>
        <translation>أرقام رقم الهاتف</translation>
    </message>
    <message>
        <source>As typed</source>
        <extracomment>settings/phone-national</extracomment>
        <translation>كما يُكتب</translation>
    </message>
    <message>
        <source>Print test page</source>
        <extracomment>settings/print-test-page</extracomment>
        <translation>طباعة صفحة تجربة</translation>
    </message>
    <message>
        <source>Printer address</source>
        <extracomment>settings/printer-address</extracomment>
        <translation>عنوان الطابعة</translation>
    </message>
    <message>
        <source>Serial speed</source>
        <extracomment>settings/printer-baud</extracomment>
        <translation>السرعة التسلسلية</translation>
    </message>
    <message>
        <source>Printer connection</source>
        <extracomment>settings/printer-connection</extracomment>
        <translation>اتصال الطابعة</translation>
    </message>
    <message>
        <source>Printer name</source>
        <extracomment>settings/printer-name</extracomment>
        <translation>اسم الطابعة</translation>
    </message>
    <message>
        <source>Network port</source>
        <extracomment>settings/printer-port</extracomment>
        <translation>منفذ الشبكة</translation>
    </message>
    <message>
        <source>Printer profile</source>
        <extracomment>settings/printer-profile</extracomment>
        <translation>ملف تعريف الطابعة</translation>
    </message>
    <message>
        <source>Found printers</source>
        <extracomment>settings/printers</extracomment>
        <translation>الطابعات الموجودة</translation>
    </message>
    <message>
        <source>None found. Is it on? A network printer is found by its address.</source>
        <extracomment>settings/printers-none</extracomment>
        <translation>لم توجد طابعة. هل هي مشغّلة؟ طابعة الشبكة تُعرف بعنوانها.</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <extracomment>settings/receipt-printer</extracomment>
        <translation>طابعة الإيصالات</translation>
    </message>
    <message>
        <source>CRM.COM release</source>
        <extracomment>settings/release</extracomment>
        <translation>إصدار CRM.COM</translation>
    </message>
    <message>
        <source>Replace API key</source>
        <extracomment>settings/replace-key</extracomment>
        <translation>استبدال مفتاح API</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>settings/replace-short</extracomment>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Save settings</source>
        <extracomment>settings/save</extracomment>
        <translation>حفظ الإعدادات</translation>
    </message>
    <message>
        <source>Save a copy of the journal</source>
        <extracomment>settings/save-copy</extracomment>
        <translation>حفظ نسخة من السجل</translation>
    </message>
    <message>
        <source>Scanner prefix</source>
        <extracomment>settings/scanner-prefix</extracomment>
        <translation>بادئة الماسح</translation>
    </message>
    <message>
        <source>Scanner end key</source>
        <extracomment>settings/scanner-suffix</extracomment>
        <translation>مفتاح نهاية الماسح</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <extracomment>settings/searching</extracomment>
        <translation>جارٍ البحث عن طابعات…</translation>
    </message>
    <message>
        <source>Site code</source>
        <extracomment>settings/site</extracomment>
        <translation>رمز الموقع</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>settings/sound</extracomment>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>settings/sound-false</extracomment>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>settings/sound-true</extracomment>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Store and till</source>
        <extracomment>settings/store</extracomment>
        <translation>المتجر والصندوق</translation>
    </message>
    <message>
        <source>Store name</source>
        <extracomment>settings/store-name</extracomment>
        <translation>اسم المتجر</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>settings/suffix-enter</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>settings/suffix-none</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>settings/suffix-tab</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Test card number</source>
        <extracomment>settings/test-card</extracomment>
        <translation>رقم بطاقة الاختبار</translation>
    </message>
    <message>
        <source>Test card</source>
        <extracomment>settings/test-card-short</extracomment>
        <translation>بطاقة اختبار</translation>
    </message>
    <message>
        <source>Test connection</source>
        <extracomment>settings/test-connection</extracomment>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>settings/theme</extracomment>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>settings/theme-dark</extracomment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>settings/theme-high-contrast</extracomment>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>settings/theme-light</extracomment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Till number</source>
        <extracomment>settings/till</extracomment>
        <translation>رقم الصندوق</translation>
    </message>
    <message>
        <source>Try scanner</source>
        <extracomment>settings/try-scanner</extracomment>
        <translation>تجربة الماسح</translation>
    </message>
    <message>
        <source>Try</source>
        <extracomment>settings/try-short</extracomment>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>CRM.COM unit</source>
        <extracomment>settings/unit</extracomment>
        <translation>وحدة CRM.COM</translation>
    </message>
    <message>
        <source>Use {name}, {where}</source>
        <extracomment>settings/use-printer</extracomment>
        <translation>استخدام {name}، {where}</translation>
    </message>
    <message>
        <source>VAT number</source>
        <extracomment>settings/vat-number</extracomment>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>VAT rates</source>
        <extracomment>settings/vat-rates</extracomment>
        <translation>نسب الضريبة</translation>
    </message>
    <message>
        <source>queue of this computer</source>
        <extracomment>settings/where-cups, settings/where-windows</extracomment>
        <translation>طابور هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>network {address}</source>
        <extracomment>settings/where-network</extracomment>
        <translation>شبكة {address}</translation>
    </message>
    <message>
        <source>USB {address}</source>
        <extracomment>settings/where-usb</extracomment>
        <translation>منفذ USB {address}</translation>
    </message>
    <message>
        <source>Country code: such as +357, or nothing.</source>
        <extracomment>settings/wrong-country-code</extracomment>
        <translation>رمز البلد: مثل +357، أو لا شيء.</translation>
    </message>
    <message>
        <source>CRM.COM address: it begins with https://, such as https://shop.crm.com.</source>
        <extracomment>settings/wrong-crm-address</extracomment>
        <translation>عنوان CRM.COM: يبدأ بكلمة https، مثل https://shop.crm.com.</translation>
    </message>
    <message>
        <source>Customer card codes: expressions such as ^70, a blank between two.</source>
        <extracomment>settings/wrong-customer-codes</extracomment>
        <translation>رموز بطاقات العملاء: تعابير مثل ^70، بينها مسافة.</translation>
    </message>
    <message>
        <source>{what}: this is not allowed.</source>
        <extracomment>settings/wrong-other</extracomment>
        <translation>{what}: هذا غير مسموح.</translation>
    </message>
    <message>
        <source>Digits of a phone number: 4 to 15.</source>
        <extracomment>settings/wrong-phone-length</extracomment>
        <translation>أرقام رقم الهاتف: من 4 إلى 15.</translation>
    </message>
    <message>
        <source>Printer: it is not said where it is. Choose one from the list.</source>
        <extracomment>settings/wrong-printer-address</extracomment>
        <translation>الطابعة: لم يُذكر مكانها. اختر واحدة من القائمة.</translation>
    </message>
    <message>
        <source>Serial speed: a number such as 9600 or 115200.</source>
        <extracomment>settings/wrong-printer-baud</extracomment>
        <translation>السرعة التسلسلية: رقم مثل 9600 أو 115200.</translation>
    </message>
    <message>
        <source>Network port: a number from 1 to 65535, mostly 9100.</source>
        <extracomment>settings/wrong-printer-port</extracomment>
        <translation>منفذ الشبكة: رقم من 1 إلى 65535، غالبًا 9100.</translation>
    </message>
    <message>
        <source>Printer profile: one that python-escpos has, such as TM-T88V or default.</source>
        <extracomment>settings/wrong-printer-profile</extracomment>
        <translation>ملف تعريف الطابعة: أحد ملفات python-escpos، مثل TM-T88V أو default.</translation>
    </message>
    <message>
        <source>CRM.COM release: 10 to 18, such as 16 or 13.1.</source>
        <extracomment>settings/wrong-release</extracomment>
        <translation>إصدار CRM.COM: من 10 إلى 18، مثل 16 أو 13.1.</translation>
    </message>
    <message>
        <source>Site code: 1 to 8 capital letters and digits, such as LCA1.</source>
        <extracomment>settings/wrong-site</extracomment>
        <translation>رمز الموقع: من 1 إلى 8 من الأحرف اللاتينية الكبيرة والأرقام، مثل LCA1.</translation>
    </message>
    <message>
        <source>Store name: it cannot be empty.</source>
        <extracomment>settings/wrong-store-name</extracomment>
        <translation>اسم المتجر: لا يمكن تركه فارغًا.</translation>
    </message>
    <message>
        <source>Till number: 1 to 4 digits or capital letters.</source>
        <extracomment>settings/wrong-till</extracomment>
        <translation>رقم الصندوق: من 1 إلى 4 أرقام أو أحرف لاتينية كبيرة.</translation>
    </message>
    <message>
        <source>CRM.COM unit: the code of the shop's unit at CRM.COM is needed.</source>
        <extracomment>settings/wrong-unit</extracomment>
        <translation>وحدة CRM.COM: يلزم رمز وحدة المتجر لدى CRM.COM.</translation>
    </message>
    <message>
        <source>VAT rates: different rates per cent, such as 5, 19.</source>
        <extracomment>settings/wrong-vat-rates</extracomment>
        <translation>نسب الضريبة: نسب مختلفة بالمئة، مثل 5, 19.</translation>
    </message>
</context>
<context>
    <name>sign-in</name>
    <message>
        <source>Somebody else has to approve this.</source>
        <extracomment>approval.another-person</extracomment>
        <translation>يجب أن يوافق شخص آخر على هذا.</translation>
    </message>
    <message>
        <source>The key of all PINs is missing on this machine. Selling goes on; ask for new PINs.</source>
        <extracomment>approval.key-is-lost</extracomment>
        <translation>مفتاح كل الأرقام السرية مفقود على هذا الجهاز. البيع مستمر؛ اطلب أرقامًا سرية جديدة.</translation>
    </message>
    <message>
        <source>Number {number} may not approve this.</source>
        <extracomment>approval.may-not</extracomment>
        <translation>صاحب الرقم {number} لا يحق له الموافقة على هذا.</translation>
    </message>
    <message>
        <source>Cancel a purchase</source>
        <extracomment>approval.verb.cancel-purchase</extracomment>
        <translation>إلغاء عملية شراء</translation>
    </message>
    <message>
        <source>Change a price</source>
        <extracomment>approval.verb.change-price</extracomment>
        <translation>تعديل سعر</translation>
    </message>
    <message>
        <source>Give a past sale to a customer</source>
        <extracomment>approval.verb.claim-purchase</extracomment>
        <translation>نسبة بيع سابق إلى عميل</translation>
    </message>
    <message>
        <source>Edit the quick keys</source>
        <extracomment>approval.verb.edit-quick-keys</extracomment>
        <translation>تعديل الأزرار السريعة</translation>
    </message>
    <message>
        <source>Save a copy of the journal</source>
        <extracomment>approval.verb.export-journal</extracomment>
        <translation>حفظ نسخة من سجل العمليات</translation>
    </message>
    <message>
        <source>Give money back</source>
        <extracomment>approval.verb.give-back</extracomment>
        <translation>ردّ مال</translation>
    </message>
    <message>
        <source>Give a discount</source>
        <extracomment>approval.verb.give-discount</extracomment>
        <translation>منح خصم</translation>
    </message>
    <message>
        <source>Go offline</source>
        <extracomment>approval.verb.go-offline</extracomment>
        <translation>قطع الاتصال</translation>
    </message>
    <message>
        <source>Import products</source>
        <extracomment>approval.verb.import-products</extracomment>
        <translation>استيراد المنتجات</translation>
    </message>
    <message>
        <source>Leave the till</source>
        <extracomment>approval.verb.leave-till</extracomment>
        <translation>مغادرة الصندوق</translation>
    </message>
    <message>
        <source>Change who works here</source>
        <extracomment>approval.verb.manage-people</extracomment>
        <translation>تغيير من يعمل هنا</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <extracomment>approval.verb.open-drawer</extracomment>
        <translation>فتح الدرج</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <extracomment>approval.verb.open-settings</extracomment>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Take goods back</source>
        <extracomment>approval.verb.return-goods</extracomment>
        <translation>إرجاع بضاعة</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <extracomment>approval.verb.show-personal-data</extracomment>
        <translation>عرض البيانات الشخصية</translation>
    </message>
    <message>
        <source>Waive what is owed</source>
        <extracomment>approval.verb.waive-debt</extracomment>
        <translation>التنازل عن المستحق</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait {n} minutes, or ask another supervisor.</source>
        <extracomment>approval.wait; one: Too many wrong PINs. Wait {n} minute, or ask another supervisor.</extracomment>
        <translation>
            <numerusform>أرقام سرية خاطئة كثيرة. انتظر لحظة، أو اسأل مشرفًا آخر.</numerusform>
            <numerusform>أرقام سرية خاطئة كثيرة. انتظر دقيقة، أو اسأل مشرفًا آخر.</numerusform>
            <numerusform>أرقام سرية خاطئة كثيرة. انتظر دقيقتين، أو اسأل مشرفًا آخر.</numerusform>
            <numerusform>أرقام سرية خاطئة كثيرة. انتظر {n} دقائق، أو اسأل مشرفًا آخر.</numerusform>
            <numerusform>أرقام سرية خاطئة كثيرة. انتظر {n} دقيقة، أو اسأل مشرفًا آخر.</numerusform>
            <numerusform>أرقام سرية خاطئة كثيرة. انتظر {n} دقيقة، أو اسأل مشرفًا آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Number and PIN do not belong together. {n} tries left.</source>
        <extracomment>approval.wrong-pin; one: Number and PIN do not belong together. {n} try left.</extracomment>
        <translation>
            <numerusform>الرقم والرقم السري لا يتوافقان. لم تبقَ محاولات.</numerusform>
            <numerusform>الرقم والرقم السري لا يتوافقان. بقيت محاولة واحدة.</numerusform>
            <numerusform>الرقم والرقم السري لا يتوافقان. بقيت محاولتان.</numerusform>
            <numerusform>الرقم والرقم السري لا يتوافقان. بقيت {n} محاولات.</numerusform>
            <numerusform>الرقم والرقم السري لا يتوافقان. بقيت {n} محاولة.</numerusform>
            <numerusform>الرقم والرقم السري لا يتوافقان. بقيت {n} محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>approval/approve</extracomment>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Supervisor approval</source>
        <extracomment>approval/group</extracomment>
        <translation>موافقة المشرف</translation>
    </message>
    <message>
        <source>Number and PIN are not complete yet</source>
        <extracomment>approval/not-yet</extracomment>
        <translation>الرقم والرقم السري لم يكتملا بعد</translation>
    </message>
    <message>
        <source>Supervisor number</source>
        <extracomment>approval/number</extracomment>
        <translation>رقم المشرف</translation>
    </message>
    <message>
        <source>Supervisor PIN</source>
        <extracomment>approval/pin</extracomment>
        <translation>الرقم السري للمشرف</translation>
    </message>
    <message>
        <source>Do not approve</source>
        <extracomment>approval/refuse</extracomment>
        <translation>عدم الموافقة</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <extracomment>scan.sign-in-first</extracomment>
        <translation>سجّل الدخول أولًا</translation>
    </message>
    <message numerus="yes">
        <source>{name}'s basket with {n} items is kept</source>
        <extracomment>sign-in.basket-kept; one: {name}'s basket with {n} item is kept</extracomment>
        <translation>
            <numerusform>سلة {name} محفوظة، وهي فارغة</numerusform>
            <numerusform>سلة {name} محفوظة، فيها صنف واحد</numerusform>
            <numerusform>سلة {name} محفوظة، فيها صنفان</numerusform>
            <numerusform>سلة {name} محفوظة، فيها {n} أصناف</numerusform>
            <numerusform>سلة {name} محفوظة، فيها {n} صنفًا</numerusform>
            <numerusform>سلة {name} محفوظة، فيها {n} صنف</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>sign-in.checking</extracomment>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Nobody here has this number. Check it and type it again.</source>
        <extracomment>sign-in.no-such-number</extracomment>
        <translation>لا أحد هنا بهذا الرقم. راجعه واكتبه مرة أخرى.</translation>
    </message>
    <message>
        <source>{name}'s sale {number} is kept as it is</source>
        <extracomment>sign-in.sale-kept</extracomment>
        <translation>بيع {name} رقم {number} محفوظ كما هو</translation>
    </message>
    <message numerus="yes">
        <source>A basket with {n} items is kept</source>
        <extracomment>sign-in.some-basket-kept; one: A basket with {n} item is kept</extracomment>
        <translation>
            <numerusform>سلة محفوظة، وهي فارغة</numerusform>
            <numerusform>سلة محفوظة، فيها صنف واحد</numerusform>
            <numerusform>سلة محفوظة، فيها صنفان</numerusform>
            <numerusform>سلة محفوظة، فيها {n} أصناف</numerusform>
            <numerusform>سلة محفوظة، فيها {n} صنفًا</numerusform>
            <numerusform>سلة محفوظة، فيها {n} صنف</numerusform>
        </translation>
    </message>
    <message>
        <source>Sale {number} is kept as it is</source>
        <extracomment>sign-in.some-sale-kept</extracomment>
        <translation>البيع {number} محفوظ كما هو</translation>
    </message>
    <message>
        <source>The books do not say who works here. What was sold is safe. Close the till and start it again: it mends its books.</source>
        <extracomment>sign-in.unreadable</extracomment>
        <translation>لا تذكر الدفاتر من يعمل هنا. ما بيع محفوظ. أغلق الصندوق وشغّله مجددًا: فهو يصلح دفاتره.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. {name} can try again in {left}; others can sign in.</source>
        <extracomment>sign-in.wait</extracomment>
        <translation>أرقام سرية خاطئة كثيرة. يمكن لـ {name} المحاولة بعد {left}؛ ويمكن لغيره تسجيل الدخول.</translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not {name}'s. Nothing was changed. Try again, {n} tries left.</source>
        <extracomment>sign-in.wrong-pin; one: That PIN is not {name}'s. Nothing was changed. Try again, {n} try left.</extracomment>
        <translation>
            <numerusform>ليس هذا الرقم السري لـ {name}. لم يتغير شيء. لم تبقَ محاولات.</numerusform>
            <numerusform>ليس هذا الرقم السري لـ {name}. لم يتغير شيء. أعد المحاولة، بقيت واحدة.</numerusform>
            <numerusform>ليس هذا الرقم السري لـ {name}. لم يتغير شيء. أعد المحاولة، بقيت اثنتان.</numerusform>
            <numerusform>ليس هذا الرقم السري لـ {name}. لم يتغير شيء. أعد المحاولة، بقيت {n} محاولات.</numerusform>
            <numerusform>ليس هذا الرقم السري لـ {name}. لم يتغير شيء. أعد المحاولة، بقيت {n} محاولة.</numerusform>
            <numerusform>ليس هذا الرقم السري لـ {name}. لم يتغير شيء. أعد المحاولة، بقيت {n} محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <extracomment>sign-in/afternoon</extracomment>
        <translation>طاب نهارك</translation>
    </message>
    <message>
        <source>Cashier {name}</source>
        <extracomment>sign-in/cashier</extracomment>
        <translation>أمين الصندوق {name}</translation>
    </message>
    <message>
        <source>{n} digits</source>
        <extracomment>sign-in/digits</extracomment>
        <translation>{n} أرقام</translation>
    </message>
    <message>
        <source>{typed} of {n} digits</source>
        <extracomment>sign-in/digits-typed</extracomment>
        <translation>{typed} من {n} أرقام</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <extracomment>sign-in/enter-number</extracomment>
        <translation>أدخل رقمًا</translation>
    </message>
    <message>
        <source>Good evening</source>
        <extracomment>sign-in/evening</extracomment>
        <translation>مساء الخير</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <extracomment>sign-in/language-of</extracomment>
        <translation>اللغة: {language}</translation>
    </message>
    <message>
        <source>Last signed in here</source>
        <extracomment>sign-in/last</extracomment>
        <translation>آخر من سجّل الدخول هنا</translation>
    </message>
    <message>
        <source>Good morning</source>
        <extracomment>sign-in/morning</extracomment>
        <translation>صباح الخير</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>sign-in/next</extracomment>
        <translation>التالي</translation>
    </message>
    <message>
        <source>The PIN is not complete yet</source>
        <extracomment>sign-in/not-yet</extracomment>
        <translation>لم يكتمل الرقم السري بعد</translation>
    </message>
    <message>
        <source>Cashier number</source>
        <extracomment>sign-in/number-title</extracomment>
        <translation>رقم أمين الصندوق</translation>
    </message>
    <message>
        <source>Other cashier</source>
        <extracomment>sign-in/other</extracomment>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>PIN</source>
        <extracomment>sign-in/pin</extracomment>
        <translation>الرقم السري</translation>
    </message>
    <message>
        <source>PIN for {name}</source>
        <extracomment>sign-in/pin-for</extracomment>
        <translation>الرقم السري لـ {name}</translation>
    </message>
    <message>
        <source>{store} · Till {till}</source>
        <extracomment>sign-in/place</extracomment>
        <translation>{store} · صندوق {till}</translation>
    </message>
    <message numerus="yes">
        <source>{n} products to sell</source>
        <extracomment>sign-in/products; one: {n} product to sell</extracomment>
        <translation>
            <numerusform>لا منتجات للبيع ({n})</numerusform>
            <numerusform>منتج واحد للبيع ({n})</numerusform>
            <numerusform>منتجان للبيع ({n})</numerusform>
            <numerusform>{n} منتجات للبيع</numerusform>
            <numerusform>{n} منتجًا للبيع</numerusform>
            <numerusform>{n} منتج للبيع</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>sign-in/read-again</extracomment>
        <translation>اقرأ مجددًا</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>sign-in/sign-in</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Which language?</source>
        <extracomment>sign-in/which-language</extracomment>
        <translation>أي لغة؟</translation>
    </message>
    <message>
        <source>Who is working at this till?</source>
        <extracomment>sign-in/who</extracomment>
        <translation>من يعمل على هذا الصندوق؟</translation>
    </message>
</context>
<context>
    <name>spend-request</name>
    <message>
        <source>Amount to spend</source>
        <extracomment>spend-request/amount</extracomment>
        <translation>المبلغ المراد استخدامه</translation>
    </message>
    <message>
        <source>CRM.COM’s answer is awaited</source>
        <extracomment>spend-request/answer-awaited</extracomment>
        <translation>في انتظار جواب CRM.COM</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>spend-request/at-least</extracomment>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>spend-request/at-most</extracomment>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>spend-request/available</extracomment>
        <translation>المتاح</translation>
    </message>
    <message>
        <source>Available, this purchase</source>
        <extracomment>spend-request/available-shown</extracomment>
        <translation>المتاح لهذه العملية</translation>
    </message>
    <message>
        <source>Back without spending</source>
        <extracomment>spend-request/back</extracomment>
        <translation>العودة دون استخدام</translation>
    </message>
    <message>
        <source>CRM.COM says:</source>
        <extracomment>spend-request/crm-words</extracomment>
        <translation>ردّ CRM.COM:</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>spend-request/earned</extracomment>
        <translation>المكتسب</translation>
    </message>
    <message>
        <source>From the wallet</source>
        <extracomment>spend-request/from-wallet</extracomment>
        <translation>من المحفظة</translation>
    </message>
    <message>
        <source>Half</source>
        <extracomment>spend-request/half</extracomment>
        <translation>النصف</translation>
    </message>
    <message>
        <source>Half amount</source>
        <extracomment>spend-request/half-amount</extracomment>
        <translation>نصف المبلغ</translation>
    </message>
    <message>
        <source>Least</source>
        <extracomment>spend-request/least</extracomment>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Least amount</source>
        <extracomment>spend-request/least-amount</extracomment>
        <translation>أدنى مبلغ</translation>
    </message>
    <message>
        <source>At least, per purchase</source>
        <extracomment>spend-request/least-shown</extracomment>
        <translation>على الأقل لكل عملية</translation>
    </message>
    <message>
        <source>Most</source>
        <extracomment>spend-request/most</extracomment>
        <translation>الأقصى</translation>
    </message>
    <message>
        <source>Most amount</source>
        <extracomment>spend-request/most-amount</extracomment>
        <translation>أقصى مبلغ</translation>
    </message>
    <message>
        <source>At most, per purchase</source>
        <extracomment>spend-request/most-shown</extracomment>
        <translation>على الأكثر لكل عملية</translation>
    </message>
    <message>
        <source>No amount is typed yet</source>
        <extracomment>spend-request/no-amount</extracomment>
        <translation>لم يُكتب مبلغ بعد</translation>
    </message>
    <message>
        <source>No amount lies within the limits</source>
        <extracomment>spend-request/no-such-amount</extracomment>
        <translation>لا مبلغ ضمن الحدود</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>spend-request/not-known</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Nothing was spent.</source>
        <extracomment>spend-request/nothing-spent</extracomment>
        <translation>لم يُستخدم شيء.</translation>
    </message>
    <message>
        <source>The amount is not within limits</source>
        <extracomment>spend-request/outside</extracomment>
        <translation>المبلغ خارج الحدود</translation>
    </message>
    <message>
        <source>For purchase {number}</source>
        <extracomment>spend-request/purchase</extracomment>
        <translation>للعملية {number}</translation>
    </message>
    <message>
        <source>The purchase is still being recorded</source>
        <extracomment>spend-request/recording</extracomment>
        <translation>العملية ما زالت تُسجَّل</translation>
    </message>
    <message>
        <source>Remains to pay</source>
        <extracomment>spend-request/remains</extracomment>
        <translation>بقي للدفع</translation>
    </message>
    <message>
        <source>Spend from wallet</source>
        <extracomment>spend-request/spend</extracomment>
        <translation>استخدام من المحفظة</translation>
    </message>
    <message>
        <source>Spending…</source>
        <extracomment>spend-request/spending</extracomment>
        <translation>جارٍ الاستخدام…</translation>
    </message>
    <message>
        <source>Wallet money is spent as soon as you press Spend from wallet. It goes back to the wallet if the purchase is cancelled.</source>
        <extracomment>spend-request/spent-at-once</extracomment>
        <translation>يُستخدم مال المحفظة فور الضغط على «استخدام من المحفظة». ويعود إليها إن أُلغيت العملية.</translation>
    </message>
    <message>
        <source>Spend wallet money</source>
        <extracomment>spend-request/title</extracomment>
        <translation>استخدام مال المحفظة</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>spend-request/to-pay</extracomment>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>To pay now</source>
        <extracomment>spend-request/to-pay-now</extracomment>
        <translation>المطلوب الآن</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>spend-request/totals</extracomment>
        <translation>المجاميع</translation>
    </message>
    <message>
        <source>Will earn</source>
        <extracomment>spend-request/will-earn</extracomment>
        <translation>سيكسب</translation>
    </message>
</context>
<context>
    <name>till</name>
    <message>
        <source>Connected</source>
        <extracomment>connection.connected</extracomment>
        <translation>متصل</translation>
    </message>
    <message>
        <source>CRM.COM does not accept the API key. Selling goes on offline; call your supervisor.</source>
        <extracomment>connection.key-refused</extracomment>
        <translation>لا يقبل CRM.COM مفتاح API. البيع مستمر دون اتصال؛ استدعِ المشرف.</translation>
    </message>
    <message>
        <source>CRM.COM last answered at {time}</source>
        <extracomment>connection.last-answer</extracomment>
        <translation>آخر جواب من CRM.COM عند {time}</translation>
    </message>
    <message>
        <source>CRM.COM answers. Your decision is needed: {what}. See Purchases, Waiting to be sent.</source>
        <extracomment>connection.need-a-person</extracomment>
        <translation>يجيب CRM.COM. قرارك مطلوب: {what}. المشتريات، في انتظار الإرسال.</translation>
    </message>
    <message>
        <source>There is no API key on this till. Selling goes on offline.</source>
        <extracomment>connection.no-key</extracomment>
        <translation>لا مفتاح API على هذا الصندوق. البيع مستمر دون اتصال.</translation>
    </message>
    <message>
        <source>The line to CRM.COM is not secure. Nothing is sent. Selling goes on offline; call your supervisor.</source>
        <extracomment>connection.not-secure</extracomment>
        <translation>الاتصال بـ CRM.COM غير آمن. لا يُرسل شيء. البيع مستمر دون اتصال؛ استدعِ المشرف.</translation>
    </message>
    <message>
        <source>close the cover; it prints by itself.</source>
        <extracomment>print.next.cover-open</extracomment>
        <translation>أغلق الغطاء؛ تتم الطباعة تلقائيًا.</translation>
    </message>
    <message>
        <source>throw the piece away; the whole receipt is printed again.</source>
        <extracomment>print.next.half-printed</extracomment>
        <translation>ارمِ القطعة؛ يُطبع الإيصال كاملًا من جديد.</translation>
    </message>
    <message>
        <source>check the printer and its cable; it prints by itself.</source>
        <extracomment>print.next.not-reachable</extracomment>
        <translation>راجع الطابعة وكابلها؛ تتم الطباعة تلقائيًا.</translation>
    </message>
    <message>
        <source>put in a new roll and close the cover; it prints by itself.</source>
        <extracomment>print.next.out-of-paper</extracomment>
        <translation>ضع لفة جديدة وأغلق الغطاء؛ تتم الطباعة تلقائيًا.</translation>
    </message>
    <message>
        <source>look at the printer; press Print again if there is no receipt.</source>
        <extracomment>print.next.unknown</extracomment>
        <translation>انظر إلى الطابعة؛ واضغط إعادة الطباعة إن لم يخرج إيصال.</translation>
    </message>
    <message>
        <source>the sale and the payment are kept on this till.</source>
        <extracomment>print.safe.kept</extracomment>
        <translation>البيع والدفع محفوظان على هذا الصندوق.</translation>
    </message>
    <message>
        <source>the sale, the payment and the reward are recorded.</source>
        <extracomment>print.safe.recorded</extracomment>
        <translation>البيع والدفع والمكافأة مسجّلة.</translation>
    </message>
    <message>
        <source>The receipt is not printed: the cover is open</source>
        <extracomment>print.trouble.cover-open</extracomment>
        <translation>لم يُطبع الإيصال: الغطاء مفتوح</translation>
    </message>
    <message>
        <source>The receipt was not printed whole</source>
        <extracomment>print.trouble.half-printed</extracomment>
        <translation>لم يُطبع الإيصال كاملًا</translation>
    </message>
    <message>
        <source>The receipt is not printed: the printer does not answer</source>
        <extracomment>print.trouble.not-reachable</extracomment>
        <translation>لم يُطبع الإيصال: الطابعة لا تجيب</translation>
    </message>
    <message>
        <source>The receipt is not printed: no paper</source>
        <extracomment>print.trouble.out-of-paper</extracomment>
        <translation>لم يُطبع الإيصال: لا ورق</translation>
    </message>
    <message>
        <source>It is not known whether the receipt was printed</source>
        <extracomment>print.trouble.unknown</extracomment>
        <translation>لا يُعرف هل طُبع الإيصال</translation>
    </message>
    <message>
        <source>Printer cover open</source>
        <extracomment>printer.cover-open</extracomment>
        <translation>غطاء الطابعة مفتوح</translation>
    </message>
    <message numerus="yes">
        <source>{n} receipts of earlier days were not printed. Purchases prints them again.</source>
        <extracomment>printer.left-over; one: {n} receipt of an earlier day was not printed. Purchases prints it again.</extracomment>
        <translation>
            <numerusform>لا إيصالات من أيام سابقة لم تُطبع.</numerusform>
            <numerusform>إيصال من يوم سابق لم يُطبع. اطبعه من المشتريات.</numerusform>
            <numerusform>إيصالان من أيام سابقة لم يُطبعا. اطبعهما من المشتريات.</numerusform>
            <numerusform>{n} إيصالات من أيام سابقة لم تُطبع. اطبعها من المشتريات.</numerusform>
            <numerusform>{n} إيصالًا من أيام سابقة لم تُطبع. اطبعها من المشتريات.</numerusform>
            <numerusform>{n} إيصال من أيام سابقة لم تُطبع. اطبعها من المشتريات.</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer</source>
        <extracomment>printer.none</extracomment>
        <translation>لا طابعة</translation>
    </message>
    <message>
        <source>Printer state not known</source>
        <extracomment>printer.not-known</extracomment>
        <translation>حالة الطابعة غير معروفة</translation>
    </message>
    <message>
        <source>Printer not reachable</source>
        <extracomment>printer.not-reachable</extracomment>
        <translation>تعذر الوصول إلى الطابعة</translation>
    </message>
    <message>
        <source>Printer switched offline</source>
        <extracomment>printer.offline</extracomment>
        <translation>الطابعة موقوفة من زرها</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <extracomment>printer.out-of-paper</extracomment>
        <translation>نفد الورق</translation>
    </message>
    <message>
        <source>The paper roll is nearly empty</source>
        <extracomment>printer.paper-low</extracomment>
        <translation>لفة الورق أوشكت على النفاد</translation>
    </message>
    <message>
        <source>Printing</source>
        <extracomment>printer.printing</extracomment>
        <translation>جارٍ الطباعة</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <extracomment>printer.ready</extracomment>
        <translation>الطابعة جاهزة</translation>
    </message>
    <message>
        <source>Receipt {number}, answer of CRM.COM awaited</source>
        <extracomment>receipt.awaited</extracomment>
        <translation>الإيصال {number}، في انتظار جواب CRM.COM</translation>
    </message>
    <message>
        <source>Receipt {number}, cancelled since</source>
        <extracomment>receipt.cancelled</extracomment>
        <translation>الإيصال {number}، أُلغي بعد ذلك</translation>
    </message>
    <message>
        <source>There is no printer on this till</source>
        <extracomment>receipt.gift-no-printer</extracomment>
        <translation>لا طابعة على هذا الصندوق</translation>
    </message>
    <message>
        <source>The gift receipt is not printed yet. It prints by itself when the printer is well.</source>
        <extracomment>receipt.gift-not-printed</extracomment>
        <translation>لم يُطبع إيصال الهدية بعد. يُطبع تلقائيًا عندما تعمل الطابعة.</translation>
    </message>
    <message>
        <source>The gift receipt is printed</source>
        <extracomment>receipt.gift-printed</extracomment>
        <translation>طُبع إيصال الهدية</translation>
    </message>
    <message>
        <source>Printing the gift receipt…</source>
        <extracomment>receipt.gift-printing</extracomment>
        <translation>جارٍ طباعة إيصال الهدية…</translation>
    </message>
    <message>
        <source>It is not known whether the gift receipt was printed. Look at the printer.</source>
        <extracomment>receipt.gift-unknown</extracomment>
        <translation>لا يُعرف هل طُبع إيصال الهدية. انظر إلى الطابعة.</translation>
    </message>
    <message>
        <source>Receipt {number}, kept on this till, sent later</source>
        <extracomment>receipt.kept</extracomment>
        <translation>الإيصال {number}، محفوظ على هذا الصندوق، يُرسل لاحقًا</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <extracomment>receipt.no-customer</extracomment>
        <translation>الإيصال {number}</translation>
    </message>
    <message>
        <source>The receipt could not be saved. The sale is safe; look whether the disk is full.</source>
        <extracomment>receipt.not-saved</extracomment>
        <translation>تعذر حفظ الإيصال. البيع محفوظ؛ تحقق هل القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Receipt {number}, recorded by CRM.COM</source>
        <extracomment>receipt.recorded</extracomment>
        <translation>الإيصال {number}، سجّله CRM.COM</translation>
    </message>
    <message>
        <source>Receipt {number}, refused by CRM.COM</source>
        <extracomment>receipt.refused</extracomment>
        <translation>الإيصال {number}، رفضه CRM.COM</translation>
    </message>
    <message>
        <source>Receipt {number}, partly returned since</source>
        <extracomment>receipt.returned</extracomment>
        <translation>الإيصال {number}، أُرجع جزء منه بعد ذلك</translation>
    </message>
    <message>
        <source>Saved: {where}</source>
        <extracomment>receipt.saved</extracomment>
        <translation>حُفظ: {where}</translation>
    </message>
    <message>
        <source>Receipt {number}, sold without reward</source>
        <extracomment>receipt.without-reward</extracomment>
        <translation>الإيصال {number}، بيع بلا مكافأة</translation>
    </message>
    <message>
        <source>Added to the basket</source>
        <extracomment>scan.added</extracomment>
        <translation>أُضيف إلى السلة</translation>
    </message>
    <message>
        <source>CRM.COM does not answer. The card is kept with the sale and checked when it is sent.</source>
        <extracomment>scan.card-kept</extracomment>
        <translation>لا يجيب CRM.COM. تُحفظ البطاقة مع البيع ويُتحقق منها عند الإرسال.</translation>
    </message>
    <message>
        <source>That looks like the number of a payment card. It was not read, and nothing of it is kept. Payment cards belong on the card terminal.</source>
        <extracomment>scan.card-number</extracomment>
        <translation>يبدو هذا رقم بطاقة دفع. لم يُقرأ ولم يُحفظ منه شيء. مكان بطاقات الدفع هو جهاز البطاقات.</translation>
    </message>
    <message>
        <source>Change basket to add it. {product} was not added.</source>
        <extracomment>scan.change-basket-to-add</extracomment>
        <translation>لإضافته غيّر السلة. لم يُضف {product}.</translation>
    </message>
    <message>
        <source>The customer of this sale was not changed.</source>
        <extracomment>scan.customer-not-changed</extracomment>
        <translation>لم يتغير عميل هذا البيع.</translation>
    </message>
    <message>
        <source>Customer is now {customer}</source>
        <extracomment>scan.customer-of-sale</extracomment>
        <translation>العميل الآن {customer}</translation>
    </message>
    <message>
        <source>Membership ended. Nothing was changed. Ask for another card.</source>
        <extracomment>scan.membership-ended</extracomment>
        <translation>انتهت العضوية. لم يتغير شيء. اطلب بطاقة أخرى.</translation>
    </message>
    <message>
        <source>Membership ended on {date}. Nothing was changed. Ask for another card.</source>
        <extracomment>scan.membership-ended-on</extracomment>
        <translation>انتهت العضوية في {date}. لم يتغير شيء. اطلب بطاقة أخرى.</translation>
    </message>
    <message>
        <source>Money was taken already. The customer was not changed.</source>
        <extracomment>scan.money-was-taken</extracomment>
        <translation>أُخذ مال من قبل. لم يتغير العميل.</translation>
    </message>
    <message>
        <source>No customer has this card. Nothing was changed. {words}</source>
        <extracomment>scan.no-such-card</extracomment>
        <translation>لا عميل بهذه البطاقة. لم يتغير شيء. {words}</translation>
    </message>
    <message>
        <source>This card is known, but not active. Nothing was changed. Ask for another card or the phone number.</source>
        <extracomment>scan.not-active</extracomment>
        <translation>هذه البطاقة معروفة لكنها غير مفعّلة. لم يتغير شيء. اطلب بطاقة أخرى أو رقم الهاتف.</translation>
    </message>
    <message>
        <source>This card is known, but the customer has not confirmed it yet. Nothing was changed. Ask for the phone number.</source>
        <extracomment>scan.not-verified</extracomment>
        <translation>هذه البطاقة معروفة، لكن العميل لم يؤكدها بعد. لم يتغير شيء. اطلب رقم الهاتف.</translation>
    </message>
    <message>
        <source>Nothing found for {code}. Nothing was added.</source>
        <extracomment>scan.nothing-found</extracomment>
        <translation>لم يوجد شيء للرمز {code}. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>That is the code of receipt {number}. Nothing was added.</source>
        <extracomment>scan.receipt</extracomment>
        <translation>هذا رمز الإيصال {number}. لم يُضف شيء.</translation>
    </message>
    <message>
        <source>The books of this till were damaged and have been restored, but the last steps are missing. You can sell; keep the last receipts and call your supervisor.</source>
        <extracomment>till.books-incomplete</extracomment>
        <translation>تضررت دفاتر هذا الصندوق واستُعيدت، لكن آخر الخطوات ناقصة. يمكنك البيع؛ احتفظ بآخر الإيصالات واستدعِ المشرف.</translation>
    </message>
    <message>
        <source>The books of this till were damaged and nothing of them could be read. They are kept, and new ones were begun. You can sell; call your supervisor.</source>
        <extracomment>till.books-new</extracomment>
        <translation>تضررت دفاتر هذا الصندوق وتعذرت قراءة أي شيء منها. حُفظت، وبدأت دفاتر جديدة. يمكنك البيع؛ استدعِ المشرف.</translation>
    </message>
    <message>
        <source>The books of this till were damaged and have been restored. No sale is missing. Go on selling, and tell your supervisor.</source>
        <extracomment>till.books-restored</extracomment>
        <translation>تضررت دفاتر هذا الصندوق واستُعيدت. لا ينقص أي بيع. واصل البيع، وأخبر المشرف.</translation>
    </message>
    <message>
        <source>The books of this till are older than they were: an older copy was put back. Receipt numbers go on behind the last one known. You can sell; call your supervisor.</source>
        <extracomment>till.books-set-back</extracomment>
        <translation>دفاتر هذا الصندوق أقدم مما كانت: أُعيدت نسخة قديمة. تتابع أرقام الإيصالات بعد آخر رقم معروف. يمكنك البيع؛ استدعِ المشرف.</translation>
    </message>
    <message>
        <source>The books of this till were changed or damaged (row {row}). What is kept beside them is safe. Close the till and open it again: it restores them. Tell your supervisor.</source>
        <extracomment>till.books-tampered</extracomment>
        <translation>غُيّرت دفاتر هذا الصندوق أو تضررت (الصف {row}). المحفوظ بجانبها سليم. أغلق الصندوق وافتحه مجددًا: فيستعيدها. أخبر المشرف.</translation>
    </message>
    <message>
        <source>The books of this till are damaged. Close the till and open it again: it restores them by itself. If this comes back, call your supervisor.</source>
        <extracomment>till.damaged</extracomment>
        <translation>دفاتر هذا الصندوق متضررة. أغلق الصندوق وافتحه مجددًا: فيستعيدها بنفسه. وإن تكرر هذا فاستدعِ المشرف.</translation>
    </message>
    <message>
        <source>The baskets kept on this till were damaged. What was not paid yet has to be scanned again, parked baskets too. What was sold is safe; tell your supervisor.</source>
        <extracomment>till.damaged-baskets</extracomment>
        <translation>تضررت السلال المحفوظة على هذا الصندوق. ما لم يُدفع بعد يُمسح من جديد، والسلال المعلّقة أيضًا. ما بيع محفوظ؛ أخبر المشرف.</translation>
    </message>
    <message>
        <source>The quick keys arranged on this till were damaged. Those of the products file are shown. Go on selling, and tell your supervisor.</source>
        <extracomment>till.damaged-keys</extracomment>
        <translation>تضررت الأزرار السريعة المرتبة على هذا الصندوق. تظهر أزرار ملف المنتجات. واصل البيع، وأخبر المشرف.</translation>
    </message>
    <message>
        <source>The list of unknown products was damaged and begins anew. Go on selling, and tell your supervisor.</source>
        <extracomment>till.damaged-unknown</extracomment>
        <translation>تضررت قائمة المنتجات المجهولة وتبدأ من جديد. واصل البيع، وأخبر المشرف.</translation>
    </message>
    <message>
        <source>{said}, {next}</source>
        <extracomment>till.facts</extracomment>
        <translation>{said}، {next}</translation>
    </message>
    <message>
        <source>Sale {number} is finished and kept. Change: {change}</source>
        <extracomment>till.finished-before</extracomment>
        <translation>تم البيع {number} وحُفظ. الباقي: {change}</translation>
    </message>
    <message>
        <source>Something unexpected happened. What was recorded is safe. Try again. Incident {incident}</source>
        <extracomment>till.incident</extracomment>
        <translation>حدث شيء غير متوقع. ما سُجّل محفوظ. أعد المحاولة. رقم الواقعة {incident}</translation>
    </message>
    <message>
        <source>A newer Cashier wrote the books of this till. What was sold is safe. No sale can begin until that Cashier is installed again: call your supervisor.</source>
        <extracomment>till.newer-books</extracomment>
        <translation>كُتبت دفاتر هذا الصندوق بإصدار أحدث من Cashier. ما بيع محفوظ. لا يمكن بدء بيع حتى يُثبَّت ذلك الإصدار من جديد: استدعِ المشرف.</translation>
    </message>
    <message>
        <source>The disk of this till is full. What was sold is safe, and a sale that is open can be finished. No new sale can begin: call your supervisor.</source>
        <extracomment>till.no-room</extracomment>
        <translation>قرص هذا الصندوق ممتلئ. ما بيع محفوظ، ويمكن إنهاء البيع المفتوح. لا يمكن بدء بيع جديد: استدعِ المشرف.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer. Selling goes on.</source>
        <extracomment>till.offline</extracomment>
        <translation>لا يجيب CRM.COM. البيع مستمر.</translation>
    </message>
    <message>
        <source>Opening the till…</source>
        <extracomment>till.opening</extracomment>
        <translation>يجري فتح الصندوق…</translation>
    </message>
    <message>
        <source>This till may not write to its disk. What was sold is safe. No sale can begin: call your supervisor.</source>
        <extracomment>till.read-only</extracomment>
        <translation>لا يُسمح لهذا الصندوق بالكتابة على قرصه. ما بيع محفوظ. لا يمكن بدء بيع: استدعِ المشرف.</translation>
    </message>
    <message>
        <source>Sale cancelled. Nothing is to be paid.</source>
        <extracomment>till.sale-cancelled</extracomment>
        <translation>أُلغي البيع. لا شيء للدفع.</translation>
    </message>
    <message>
        <source>Sale cancelled. Give back {amount}: cash in cash, cards on the terminal.</source>
        <extracomment>till.sale-cancelled-give-back</extracomment>
        <translation>أُلغي البيع. ردّ {amount}: النقد نقدًا، والبطاقات على الجهاز.</translation>
    </message>
    <message>
        <source>The till could not write to its disk. What the screen shows is what was written. Try again; if it stays, call your supervisor.</source>
        <extracomment>till.storage</extracomment>
        <translation>تعذرت الكتابة على قرص الصندوق. ما تعرضه الشاشة هو ما كُتب. أعد المحاولة؛ وإن بقي هذا فاستدعِ المشرف.</translation>
    </message>
</context>
<context>
    <name>top-bar</name>
    <message>
        <source>Answer awaited</source>
        <extracomment>top-bar/awaited</extracomment>
        <translation>في انتظار الجواب</translation>
    </message>
    <message>
        <source>Offline by hand</source>
        <extracomment>top-bar/by-hand</extracomment>
        <translation>مفصول يدويًا</translation>
    </message>
    <message numerus="yes">
        <source>Offline by hand, {n} purchases queued</source>
        <extracomment>top-bar/by-hand-queued; one: Offline by hand, {n} purchase queued</extracomment>
        <translation>
            <numerusform>مفصول يدويًا، لا شيء ينتظر</numerusform>
            <numerusform>مفصول يدويًا، عملية تنتظر</numerusform>
            <numerusform>مفصول يدويًا، عمليتان تنتظران</numerusform>
            <numerusform>مفصول يدويًا، {n} عمليات تنتظر</numerusform>
            <numerusform>مفصول يدويًا، {n} عملية تنتظر</numerusform>
            <numerusform>مفصول يدويًا، {n} عملية تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>top-bar/connected</extracomment>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>top-bar/connection</extracomment>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Cover open</source>
        <extracomment>top-bar/cover-open</extracomment>
        <translation>الغطاء مفتوح</translation>
    </message>
    <message>
        <source>Another CRM.COM</source>
        <extracomment>top-bar/elsewhere</extracomment>
        <translation>نظام CRM.COM آخر</translation>
    </message>
    <message>
        <source>API key refused</source>
        <extracomment>top-bar/key-refused</extracomment>
        <translation>رُفض مفتاح API</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>top-bar/language</extracomment>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>top-bar/lock</extracomment>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>top-bar/menu</extracomment>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>No API key</source>
        <extracomment>top-bar/no-key</extracomment>
        <translation>لا مفتاح API</translation>
    </message>
    <message>
        <source>No cashier signs in on this till yet</source>
        <extracomment>top-bar/no-people</extracomment>
        <translation>لا أحد يسجّل الدخول على هذا الصندوق بعد</translation>
    </message>
    <message>
        <source>No printer</source>
        <extracomment>top-bar/no-printer</extracomment>
        <translation>لا طابعة</translation>
    </message>
    <message>
        <source>State not known</source>
        <extracomment>top-bar/not-known</extracomment>
        <translation>الحالة غير معروفة</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <extracomment>top-bar/not-reachable</extracomment>
        <translation>تعذر الوصول</translation>
    </message>
    <message>
        <source>Not secure</source>
        <extracomment>top-bar/not-secure</extracomment>
        <translation>غير آمن</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>top-bar/offline</extracomment>
        <translation>غير متصل</translation>
    </message>
    <message numerus="yes">
        <source>Offline, {n} purchases queued</source>
        <extracomment>top-bar/offline-queued; one: Offline, {n} purchase queued</extracomment>
        <translation>
            <numerusform>غير متصل، لا شيء ينتظر</numerusform>
            <numerusform>غير متصل، عملية تنتظر</numerusform>
            <numerusform>غير متصل، عمليتان تنتظران</numerusform>
            <numerusform>غير متصل، {n} عمليات تنتظر</numerusform>
            <numerusform>غير متصل، {n} عملية تنتظر</numerusform>
            <numerusform>غير متصل، {n} عملية تنتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of paper</source>
        <extracomment>top-bar/out-of-paper</extracomment>
        <translation>نفد الورق</translation>
    </message>
    <message>
        <source>Paper low</source>
        <extracomment>top-bar/paper-low</extracomment>
        <translation>الورق قليل</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>top-bar/printer</extracomment>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>Printer state not known</source>
        <extracomment>top-bar/printer-not-known</extracomment>
        <translation>حالة الطابعة غير معروفة</translation>
    </message>
    <message>
        <source>Printer not reachable</source>
        <extracomment>top-bar/printer-not-reachable</extracomment>
        <translation>تعذر الوصول إلى الطابعة</translation>
    </message>
    <message>
        <source>Printer offline</source>
        <extracomment>top-bar/printer-offline</extracomment>
        <translation>الطابعة موقوفة</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <extracomment>top-bar/printer-ready</extracomment>
        <translation>الطابعة جاهزة</translation>
    </message>
    <message>
        <source>Printing</source>
        <extracomment>top-bar/printing</extracomment>
        <translation>جارٍ الطباعة</translation>
    </message>
    <message>
        <source>Cashier</source>
        <extracomment>top-bar/product</extracomment>
        <translation>Cashier</translation>
    </message>
    <message>
        <source>Products</source>
        <extracomment>top-bar/products</extracomment>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Purchases</source>
        <extracomment>top-bar/purchases</extracomment>
        <translation>المشتريات</translation>
    </message>
    <message>
        <source>queued</source>
        <extracomment>top-bar/queued</extracomment>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>top-bar/ready</extracomment>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Sale</source>
        <extracomment>top-bar/sale</extracomment>
        <translation>البيع</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>top-bar/settings</extracomment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <extracomment>top-bar/sync</extracomment>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <extracomment>top-bar/time</extracomment>
        <translation>الوقت: {time}</translation>
    </message>
</context>
<context>
    <name>unknown-outcome</name>
    <message>
        <source>Try {checks}, next in {seconds} s</source>
        <extracomment>unknown-outcome/asked</extracomment>
        <translation>المحاولة {checks}، التالية بعد {seconds} ث</translation>
    </message>
    <message>
        <source>No answer: asking whether it was recorded</source>
        <extracomment>unknown-outcome/asking</extracomment>
        <translation>لا جواب: جارٍ السؤال هل سُجّلت</translation>
    </message>
    <message>
        <source>Asking now…</source>
        <extracomment>unknown-outcome/asking-now</extracomment>
        <translation>جارٍ السؤال الآن…</translation>
    </message>
    <message>
        <source>Spent automatically</source>
        <extracomment>unknown-outcome/automatic</extracomment>
        <translation>استُخدم تلقائيًا</translation>
    </message>
    <message>
        <source>Spent automatically, expected</source>
        <extracomment>unknown-outcome/automatic-shown</extracomment>
        <translation>استُخدم تلقائيًا، متوقع</translation>
    </message>
    <message>
        <source>Reward to be confirmed</source>
        <extracomment>unknown-outcome/band-title</extracomment>
        <translation>المكافأة قيد التأكيد</translation>
    </message>
    <message>
        <source>Cancel this sale</source>
        <extracomment>unknown-outcome/cancel</extracomment>
        <translation>إلغاء هذا البيع</translation>
    </message>
    <message>
        <source>Cancel sale and reverse reward</source>
        <extracomment>unknown-outcome/cancel-confirm</extracomment>
        <translation>إلغاء البيع وسحب المكافأة</translation>
    </message>
    <message>
        <source>Sale {number} is given up, no money is taken. If CRM.COM recorded it after all, the till cancels it there.</source>
        <extracomment>unknown-outcome/cancel-explained</extracomment>
        <translation>يُترك البيع {number}، ولا يُؤخذ مال. وإن كان CRM.COM قد سجّله، ألغاه الصندوق هناك.</translation>
    </message>
    <message>
        <source>Cancel this sale?</source>
        <extracomment>unknown-outcome/cancel-question</extracomment>
        <translation>إلغاء هذا البيع؟</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>unknown-outcome/check</extracomment>
        <translation>تحقق الآن</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>unknown-outcome/earned</extracomment>
        <translation>المكتسب</translation>
    </message>
    <message>
        <source>Expected {amount}, not in the wallet yet</source>
        <extracomment>unknown-outcome/expected</extracomment>
        <translation>المتوقع {amount}، ليس في المحفظة بعد</translation>
    </message>
    <message>
        <source>Spent from wallet</source>
        <extracomment>unknown-outcome/from-wallet</extracomment>
        <translation>استُخدم من المحفظة</translation>
    </message>
    <message>
        <source>Spent from wallet, expected</source>
        <extracomment>unknown-outcome/from-wallet-shown</extracomment>
        <translation>استُخدم من المحفظة، متوقع</translation>
    </message>
    <message>
        <source>Go on at full price</source>
        <extracomment>unknown-outcome/full-price</extracomment>
        <translation>المتابعة بالسعر الكامل</translation>
    </message>
    <message>
        <source>Full price:</source>
        <extracomment>unknown-outcome/full-price-is</extracomment>
        <translation>السعر الكامل:</translation>
    </message>
    <message>
        <source>the till keeps asking, and Purchases shows what to give back if the discount was recorded after all.</source>
        <extracomment>unknown-outcome/full-price-text</extracomment>
        <translation>يواصل الصندوق السؤال، وتُظهر المشتريات ما يُردّ إن كان الخصم قد سُجّل.</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>unknown-outcome/goods</extracomment>
        <translation>البضاعة</translation>
    </message>
    <message>
        <source>if confirmed</source>
        <extracomment>unknown-outcome/if-confirmed</extracomment>
        <translation>إن تأكد</translation>
    </message>
    <message>
        <source>Instant discount</source>
        <extracomment>unknown-outcome/instant</extracomment>
        <translation>خصم فوري</translation>
    </message>
    <message>
        <source>Instant discount, expected</source>
        <extracomment>unknown-outcome/instant-shown</extracomment>
        <translation>خصم فوري، متوقع</translation>
    </message>
    <message>
        <source>Keep sale</source>
        <extracomment>unknown-outcome/keep-sale</extracomment>
        <translation>إبقاء البيع</translation>
    </message>
    <message>
        <source>Purchase kept on this till as {number}</source>
        <extracomment>unknown-outcome/kept</extracomment>
        <translation>العملية محفوظة على هذا الصندوق برقم {number}</translation>
    </message>
    <message>
        <source>Next in {seconds} s</source>
        <extracomment>unknown-outcome/next</extracomment>
        <translation>التالية بعد {seconds} ث</translation>
    </message>
    <message>
        <source>go on at full price, so that nobody waits, or press Check now.</source>
        <extracomment>unknown-outcome/next-full-price</extracomment>
        <translation>تابع بالسعر الكامل كي لا ينتظر أحد، أو اضغط تحقق الآن.</translation>
    </message>
    <message>
        <source>Next:</source>
        <extracomment>unknown-outcome/next-step</extracomment>
        <translation>التالي:</translation>
    </message>
    <message>
        <source>wait for the answer. The till asks by itself, or press Check now.</source>
        <extracomment>unknown-outcome/next-text</extracomment>
        <translation>انتظر الجواب. يسأل الصندوق بنفسه، أو اضغط تحقق الآن.</translation>
    </message>
    <message>
        <source>CRM.COM did not answer in time</source>
        <extracomment>unknown-outcome/no-answer</extracomment>
        <translation>لم يجب CRM.COM في الوقت المحدد</translation>
    </message>
    <message>
        <source>No time?</source>
        <extracomment>unknown-outcome/no-time</extracomment>
        <translation>لا وقت؟</translation>
    </message>
    <message>
        <source>Go on at full price. The till keeps asking, and Purchases shows what to give back if the discount was recorded after all.</source>
        <extracomment>unknown-outcome/no-time-text</extracomment>
        <translation>تابع بالسعر الكامل. يواصل الصندوق السؤال، وتُظهر المشتريات ما يُردّ إن كان الخصم قد سُجّل.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>unknown-outcome/not-known</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>unknown-outcome/not-started</extracomment>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Not in the wallet yet</source>
        <extracomment>unknown-outcome/nothing-expected</extracomment>
        <translation>ليس في المحفظة بعد</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>unknown-outcome/payment</extracomment>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Safe:</source>
        <extracomment>unknown-outcome/safe</extracomment>
        <translation>محفوظ:</translation>
    </message>
    <message>
        <source>no money is taken. CRM.COM did not have the purchase, so it was sent again under the same number.</source>
        <extracomment>unknown-outcome/safe-sent-again</extracomment>
        <translation>لم يُؤخذ مال. لم تكن العملية لدى CRM.COM، فأُرسلت مرة أخرى بالرقم نفسه.</translation>
    </message>
    <message>
        <source>no money is taken. The purchase is not sent again before CRM.COM says whether it has it.</source>
        <extracomment>unknown-outcome/safe-text</extracomment>
        <translation>لم يُؤخذ مال. لا تُرسل العملية مرة أخرى قبل أن يقول CRM.COM هل هي لديه.</translation>
    </message>
    <message>
        <source>Sent to CRM.COM</source>
        <extracomment>unknown-outcome/sent</extracomment>
        <translation>أُرسلت إلى CRM.COM</translation>
    </message>
    <message>
        <source>Not there: sent again</source>
        <extracomment>unknown-outcome/sent-again</extracomment>
        <translation>ليست هناك: أُرسلت مجددًا</translation>
    </message>
    <message>
        <source>{step}: {state}</source>
        <extracomment>unknown-outcome/step</extracomment>
        <translation>{step}: {state}</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>unknown-outcome/steps</extracomment>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>{resends} of {most}</source>
        <extracomment>unknown-outcome/times</extracomment>
        <translation>{resends} من {most}</translation>
    </message>
    <message>
        <source>Checking if the purchase was recorded</source>
        <extracomment>unknown-outcome/title</extracomment>
        <translation>التحقق من تسجيل العملية</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>unknown-outcome/to-pay</extracomment>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>unknown-outcome/totals</extracomment>
        <translation>المجاميع</translation>
    </message>
</context>
</TS>
