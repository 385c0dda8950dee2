<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>cancel</name>
    <message>
        <source>CRM.COM has another purchase under this number. Nothing was changed. See the address in Settings.</source>
        <extracomment>cancel/another</extracomment>
        <translation>CRM.COM tiene otra compra con este número. No ha cambiado nada. Vea la dirección en Ajustes.</translation>
    </message>
    <message>
        <source>In the wallet at CRM.COM</source>
        <extracomment>cancel/at-crm</extracomment>
        <translation>En el monedero de CRM.COM</translation>
    </message>
    <message>
        <source>At the till</source>
        <extracomment>cancel/at-till</extracomment>
        <translation>En la caja</translation>
    </message>
    <message>
        <source>Spent automatically, returned</source>
        <extracomment>cancel/automatic</extracomment>
        <translation>Canje automático, devuelto</translation>
    </message>
    <message>
        <source>CRM.COM does not answer. The purchase is unchanged. Try again later.</source>
        <extracomment>cancel/away</extracomment>
        <translation>CRM.COM no responde. La compra sigue igual. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Give back on the card terminal</source>
        <extracomment>cancel/back-card</extracomment>
        <translation>A devolver en el datáfono</translation>
    </message>
    <message>
        <source>Give back on the card, slip {slip}</source>
        <extracomment>cancel/back-card-slip</extracomment>
        <translation>A devolver en tarjeta, n.º {slip}</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <extracomment>cancel/back-cash</extracomment>
        <translation>A devolver en efectivo</translation>
    </message>
    <message>
        <source>Give back what its receipt says</source>
        <extracomment>cancel/back-not-known</extracomment>
        <translation>Devuelva lo que indica su tique</translation>
    </message>
    <message>
        <source>Nothing to give back</source>
        <extracomment>cancel/back-nothing</extracomment>
        <translation>Nada que devolver</translation>
    </message>
    <message>
        <source>Cancel this purchase</source>
        <extracomment>cancel/button</extracomment>
        <translation>Anular esta compra</translation>
    </message>
    <message>
        <source>Its cancellation is being checked. Nothing is sent twice.</source>
        <extracomment>cancel/cancel-being-checked</extracomment>
        <translation>Se está comprobando su anulación. Nada se envía dos veces.</translation>
    </message>
    <message>
        <source>It is cancelled already</source>
        <extracomment>cancel/cancel-cancelled</extracomment>
        <translation>Ya está anulada</translation>
    </message>
    <message>
        <source>CRM.COM's number of it is not known here: show the customer's purchases</source>
        <extracomment>cancel/cancel-no-number</extracomment>
        <translation>Aquí no se conoce su número de CRM.COM: muestre las compras del cliente</translation>
    </message>
    <message>
        <source>CRM.COM must answer to cancel</source>
        <extracomment>cancel/cancel-offline</extracomment>
        <translation>CRM.COM tiene que responder para anular</translation>
    </message>
    <message>
        <source>Goods of it are being returned. End that first.</source>
        <extracomment>cancel/cancel-returning</extracomment>
        <translation>Hay una devolución de artículos en curso. Termínela primero.</translation>
    </message>
    <message>
        <source>It is not settled yet: see Waiting to be sent</source>
        <extracomment>cancel/cancel-waiting</extracomment>
        <translation>Aún no está resuelta: vea Por enviar</translation>
    </message>
    <message>
        <source>It was cancelled at CRM.COM already. Give nothing back here.</source>
        <extracomment>cancel/cancelled-already</extracomment>
        <translation>Ya se anuló en CRM.COM. No devuelva nada aquí.</translation>
    </message>
    <message>
        <source>Choose a reason first</source>
        <extracomment>cancel/choose-reason</extracomment>
        <translation>Elija primero un motivo</translation>
    </message>
    <message>
        <source>Cancel purchase and reverse reward</source>
        <extracomment>cancel/confirm</extracomment>
        <translation>Anular compra y recompensa</translation>
    </message>
    <message>
        <source>Cancel purchase and give back</source>
        <extracomment>cancel/confirm-alone</extracomment>
        <translation>Anular compra y devolver</translation>
    </message>
    <message numerus="yes">
        <source>All {n} lines, {total}, {when}. This cannot be undone.</source>
        <extracomment>cancel/explained; one: {n} line, {total}, {when}. This cannot be undone.</extracomment>
        <translation>
            <numerusform>{n} línea, {total}, {when}. No se puede deshacer.</numerusform>
            <numerusform>Las {n} líneas, {total}, {when}. No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it, {total}, {when}, bought at another till. This cannot be undone.</source>
        <extracomment>cancel/explained-elsewhere</extracomment>
        <translation>Entera, {total}, {when}, comprada en otra caja. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Instant discount, taken back</source>
        <extracomment>cancel/instant</extracomment>
        <translation>Descuento inmediato, retirado</translation>
    </message>
    <message>
        <source>Keep purchase</source>
        <extracomment>cancel/keep</extracomment>
        <translation>Conservar compra</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>cancel/not-known</extracomment>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>No purchase is chosen</source>
        <extracomment>cancel/nothing-chosen</extracomment>
        <translation>No hay ninguna compra elegida</translation>
    </message>
    <message>
        <source>Spent on request, returned</source>
        <extracomment>cancel/on-request</extracomment>
        <translation>Canje a petición, devuelto</translation>
    </message>
    <message>
        <source>Cancel reason: {reason}</source>
        <extracomment>cancel/reason</extracomment>
        <translation>Motivo de la anulación: {reason}</translation>
    </message>
    <message>
        <source>Customer does not want it</source>
        <extracomment>cancel/reason-changed-mind</extracomment>
        <translation>El cliente no la quiere</translation>
    </message>
    <message>
        <source>Goods are faulty</source>
        <extracomment>cancel/reason-faulty</extracomment>
        <translation>Artículos defectuosos</translation>
    </message>
    <message>
        <source>Mistake at the till</source>
        <extracomment>cancel/reason-mistake</extracomment>
        <translation>Error en la caja</translation>
    </message>
    <message>
        <source>Another reason</source>
        <extracomment>cancel/reason-other</extracomment>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>CRM.COM does not show it: {words} The purchase is unchanged.</source>
        <extracomment>cancel/refused</extracomment>
        <translation>CRM.COM no la muestra: {words} La compra sigue igual.</translation>
    </message>
    <message>
        <source>Reward, taken back</source>
        <extracomment>cancel/taken-back</extracomment>
        <translation>Recompensa, retirada</translation>
    </message>
    <message>
        <source>Cancel purchase {number}?</source>
        <extracomment>cancel/title</extracomment>
        <translation>¿Anular la compra {number}?</translation>
    </message>
    <message>
        <source>Asking CRM.COM how it stands…</source>
        <extracomment>cancel/under-way</extracomment>
        <translation>Consultando a CRM.COM…</translation>
    </message>
    <message>
        <source>Wallet now</source>
        <extracomment>cancel/wallet-now</extracomment>
        <translation>Monedero ahora</translation>
    </message>
    <message>
        <source>Why is it cancelled? The reason is kept at this till. Nothing is cancelled yet.</source>
        <extracomment>cancel/why</extracomment>
        <translation>¿Por qué se anula? El motivo queda en esta caja. Todavía no se ha anulado nada.</translation>
    </message>
    <message>
        <source>{number} is being cancelled. Give nothing back before CRM.COM has answered.</source>
        <extracomment>purchases.cancel-asked</extracomment>
        <translation>{number} se está anulando. No devuelva nada hasta que CRM.COM responda.</translation>
    </message>
    <message>
        <source>{number} was not cancelled. The purchase is unchanged. Cancel it again.</source>
        <extracomment>purchases.cancel-not-done</extracomment>
        <translation>{number} no se ha anulado. La compra sigue igual. Anúlela otra vez.</translation>
    </message>
    <message>
        <source>{number} needs a person: CRM.COM does not show whether it is cancelled. {words}</source>
        <extracomment>purchases.cancel-not-known</extracomment>
        <translation>{number} necesita una decisión: CRM.COM no muestra si está anulada. {words}</translation>
    </message>
    <message>
        <source>CRM.COM did not cancel {number}: {words} The purchase is unchanged.</source>
        <extracomment>purchases.cancel-refused</extracomment>
        <translation>CRM.COM no ha anulado {number}: {words} La compra sigue igual.</translation>
    </message>
    <message>
        <source>{number} is cancelled. Give back {cash} in cash and {card} on the card terminal.</source>
        <extracomment>purchases.cancelled-both</extracomment>
        <translation>{number} está anulada. Devuelva {cash} en efectivo y {card} en el datáfono.</translation>
    </message>
    <message>
        <source>{number} is cancelled. Give back {amount} on the card terminal.</source>
        <extracomment>purchases.cancelled-card</extracomment>
        <translation>{number} está anulada. Devuelva {amount} en el datáfono.</translation>
    </message>
    <message>
        <source>{number} is cancelled. Give back {amount} in cash.</source>
        <extracomment>purchases.cancelled-cash</extracomment>
        <translation>{number} está anulada. Devuelva {amount} en efectivo.</translation>
    </message>
    <message>
        <source>{number} is cancelled. Give back what its receipt says was paid.</source>
        <extracomment>purchases.cancelled-elsewhere</extracomment>
        <translation>{number} está anulada. Devuelva lo pagado según su tique.</translation>
    </message>
    <message>
        <source>{number} is cancelled. There is nothing to give back.</source>
        <extracomment>purchases.cancelled-nothing</extracomment>
        <translation>{number} está anulada. No hay nada que devolver.</translation>
    </message>
</context>
<context>
    <name>claims</name>
    <message>
        <source>{number} belongs to {name} now. It is being sent to CRM.COM.</source>
        <extracomment>claims.given</extracomment>
        <translation>{number} ya es de {name} y se está enviando a CRM.COM.</translation>
    </message>
    <message>
        <source>CRM.COM has not confirmed this customer. Nothing was changed. Try again when it answers.</source>
        <extracomment>claims.not-checked</extracomment>
        <translation>CRM.COM no ha confirmado a este cliente. No se ha cambiado nada. Inténtelo cuando responda.</translation>
    </message>
    <message>
        <source>Purchases are not given to customers on this till.</source>
        <extracomment>claims.off</extracomment>
        <translation>En esta caja no se asignan compras a clientes.</translation>
    </message>
    <message>
        <source>{number} was cancelled, or goods of it came back. Nothing was changed.</source>
        <extracomment>claims.returned</extracomment>
        <translation>{number} se anuló, o se devolvieron artículos. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{number} belongs to a customer already. Nothing was changed.</source>
        <extracomment>claims.taken</extracomment>
        <translation>{number} ya es de un cliente. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This customer got as many purchases today as one may. Nothing was changed. Try tomorrow.</source>
        <extracomment>claims.too-many</extracomment>
        <translation>Este cliente ya ha recibido hoy todas las compras posibles. No se ha cambiado nada. Inténtelo mañana.</translation>
    </message>
    <message>
        <source>{number} is too old to be given to a customer. Nothing was changed.</source>
        <extracomment>claims.too-old</extracomment>
        <translation>{number} es demasiado antigua para asignarla a un cliente. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Print addendum</source>
        <extracomment>claims/addendum</extracomment>
        <translation>Imprimir anexo</translation>
    </message>
    <message>
        <source>Add customer to this purchase</source>
        <extracomment>claims/button</extracomment>
        <translation>Asignar esta compra a un cliente</translation>
    </message>
    <message>
        <source>Give this purchase to {name}</source>
        <extracomment>claims/confirm</extracomment>
        <translation>Asignar esta compra a {name}</translation>
    </message>
    <message>
        <source>The purchase is sent to CRM.COM with its own date, and the customer earns on it. It can be given once. What CRM.COM takes off is given back to her.</source>
        <extracomment>claims/explained</extracomment>
        <translation>La compra se envía con su fecha; el cliente gana. Solo una vez. Lo que CRM.COM descuente se le devuelve.</translation>
    </message>
    <message>
        <source>Keep without customer</source>
        <extracomment>claims/keep</extracomment>
        <translation>Dejar sin cliente</translation>
    </message>
    <message>
        <source>CRM.COM has not confirmed this customer</source>
        <extracomment>claims/not-checked</extracomment>
        <translation>CRM.COM no ha confirmado a este cliente</translation>
    </message>
    <message>
        <source>Not on this till</source>
        <extracomment>claims/off</extracomment>
        <translation>No en esta caja</translation>
    </message>
    <message>
        <source>It was cancelled, or goods of it came back</source>
        <extracomment>claims/returned</extracomment>
        <translation>Se anuló, o se devolvieron artículos</translation>
    </message>
    <message>
        <source>It belongs to a customer already</source>
        <extracomment>claims/taken</extracomment>
        <translation>Ya es de un cliente</translation>
    </message>
    <message>
        <source>Give {number} to {name}?</source>
        <extracomment>claims/title</extracomment>
        <translation>¿{number} a {name}?</translation>
    </message>
    <message>
        <source>This customer got enough of them today</source>
        <extracomment>claims/too-many</extracomment>
        <translation>Este cliente ya ha recibido bastantes hoy</translation>
    </message>
    <message>
        <source>It is too old to be given to a customer</source>
        <extracomment>claims/too-old</extracomment>
        <translation>Es demasiado antigua para asignarla</translation>
    </message>
</context>
<context>
    <name>customer-card</name>
    <message>
        <source>Card ending {ending}</source>
        <extracomment>customer-card/card</extracomment>
        <translation>Tarjeta …{ending}</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>customer-card/group</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>No reward on this sale</source>
        <extracomment>customer-card/no-reward</extracomment>
        <translation>Esta venta no tiene recompensa</translation>
    </message>
    <message>
        <source>No customer</source>
        <extracomment>customer-card/nobody</extracomment>
        <translation>Sin cliente</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <extracomment>customer-card/not-checked</extracomment>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>customer-card/not-known</extracomment>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>Phone ending {ending}</source>
        <extracomment>customer-card/phone</extracomment>
        <translation>Teléfono …{ending}</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <extracomment>customer-card/show-personal</extracomment>
        <translation>Mostrar datos</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>customer-card/wallet</extracomment>
        <translation>Monedero</translation>
    </message>
</context>
<context>
    <name>customer-display</name>
    <message>
        <source>Your basket</source>
        <extracomment>customer-display/basket</extracomment>
        <translation>Su cesta</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>customer-display/change</extracomment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Your reward follows when the sale is recorded.</source>
        <extracomment>customer-display/follows</extracomment>
        <translation>Su recompensa llegará cuando se registre la venta.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>customer-display/not-known</extracomment>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>Show your card or app to earn a reward.</source>
        <extracomment>customer-display/show-card</extracomment>
        <translation>Muestre su tarjeta o su app para ganar una recompensa.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <extracomment>customer-display/thank-you</extracomment>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>customer-display/to-pay</extracomment>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>Updating…</source>
        <extracomment>customer-display/updating</extracomment>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>Wallet after</source>
        <extracomment>customer-display/wallet-after</extracomment>
        <translation>Monedero después</translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>customer-display/welcome</extracomment>
        <translation>Bienvenidos</translation>
    </message>
    <message>
        <source>Customer display</source>
        <extracomment>customer-display/window</extracomment>
        <translation>Pantalla del cliente</translation>
    </message>
    <message>
        <source>You earn</source>
        <extracomment>customer-display/you-earn</extracomment>
        <translation>Usted gana</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Figures of this till</source>
        <extracomment>figures/figures</extracomment>
        <translation>Cifras de esta caja</translation>
    </message>
    <message>
        <source>{what}, half of them within</source>
        <extracomment>figures/half</extracomment>
        <translation>{what}, la mitad en menos de</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <extracomment>figures/milliseconds</extracomment>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>{what}, 19 of 20 within</source>
        <extracomment>figures/most</extracomment>
        <translation>{what}, 19 de 20 en menos de</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>figures/not-yet</extracomment>
        <translation>aún no hay</translation>
    </message>
    <message>
        <source>From payment to receipt</source>
        <extracomment>figures/paper</extracomment>
        <translation>Del pago al tique</translation>
    </message>
    <message>
        <source>Reward from CRM.COM</source>
        <extracomment>figures/preview</extracomment>
        <translation>Recompensa de CRM.COM</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>figures/sales</extracomment>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>From scan to line</source>
        <extracomment>figures/scan</extracomment>
        <translation>Del escaneo a la línea</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>figures/show</extracomment>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Since this till was started. They are kept nowhere and are of nobody.</source>
        <extracomment>figures/since</extracomment>
        <translation>Desde que se inició esta caja. No se guardan en ningún sitio ni son de nadie.</translation>
    </message>
    <message>
        <source>Taps for each sale</source>
        <extracomment>figures/taps</extracomment>
        <translation>Toques por venta</translation>
    </message>
</context>
<context>
    <name>identify</name>
    <message>
        <source>Membership ended. Sell without customer, or ask for another card.</source>
        <extracomment>identify.ended</extracomment>
        <translation>La afiliación ha terminado. Venda sin cliente, o pida otra tarjeta.</translation>
    </message>
    <message>
        <source>Membership ended on {date}. Sell without customer, or ask for another card.</source>
        <extracomment>identify.ended-on</extracomment>
        <translation>La afiliación terminó el {date}. Venda sin cliente, o pida otra tarjeta.</translation>
    </message>
    <message>
        <source>One customer found</source>
        <extracomment>identify.found</extracomment>
        <translation>Un cliente encontrado</translation>
    </message>
    <message>
        <source>Type it, then press Find customer</source>
        <extracomment>identify.hint.other</extracomment>
        <translation>Escríbalo y pulse Buscar cliente</translation>
    </message>
    <message>
        <source>The customer is looked up after digit {length}</source>
        <extracomment>identify.hint.phone</extracomment>
        <translation>El cliente se busca tras el dígito {length}</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <extracomment>identify.looking</extracomment>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>This is known, but not active. Nothing was changed. Ask for another card, the phone number or the e-mail.</source>
        <extracomment>identify.not-active</extracomment>
        <translation>Se conoce, pero no está activo. No se ha cambiado nada. Pida otra tarjeta, el teléfono o el correo.</translation>
    </message>
    <message>
        <source>No customer has this card. Nothing was changed. Check the number, or ask for the phone number.</source>
        <extracomment>identify.not-found.card</extracomment>
        <translation>Ningún cliente tiene esta tarjeta. No se ha cambiado nada. Compruebe el número, o pida el teléfono.</translation>
    </message>
    <message>
        <source>No customer has this address. Nothing was changed. Check the spelling, or ask for the card.</source>
        <extracomment>identify.not-found.email</extracomment>
        <translation>Ningún cliente tiene esta dirección. No se ha cambiado nada. Compruebe cómo se escribe, o pida la tarjeta.</translation>
    </message>
    <message>
        <source>No customer has this address. Nothing was changed. Did you mean {domain}?</source>
        <extracomment>identify.not-found.email-typo</extracomment>
        <translation>Ningún cliente tiene esta dirección. No se ha cambiado nada. ¿Quería decir {domain}?</translation>
    </message>
    <message>
        <source>No customer has this number. Nothing was changed. Check the number, or ask for the card.</source>
        <extracomment>identify.not-found.phone</extracomment>
        <translation>Ningún cliente tiene este número. No se ha cambiado nada. Compruebe el número, o pida la tarjeta.</translation>
    </message>
    <message>
        <source>This is known, but the customer has not confirmed it yet. Nothing was changed. Ask for another card, the phone number or the e-mail.</source>
        <extracomment>identify.not-verified</extracomment>
        <translation>Se conoce, pero el cliente aún no lo ha confirmado. No se ha cambiado nada. Pida otra tarjeta, el teléfono o el correo.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer. The number is kept with the sale and checked when it is sent.</source>
        <extracomment>identify.offline</extracomment>
        <translation>CRM.COM no responde. El número se guarda con la venta y se comprueba al enviarla.</translation>
    </message>
    <message>
        <source>More than one customer has this address. Nothing was changed. Ask for the card or the phone number.</source>
        <extracomment>identify.several</extracomment>
        <translation>Más de un cliente tiene esta dirección. No se ha cambiado nada. Pida la tarjeta o el número de teléfono.</translation>
    </message>
    <message>
        <source>Back to basket</source>
        <extracomment>identify/back</extracomment>
        <translation>Volver a la cesta</translation>
    </message>
    <message>
        <source>Back to purchases</source>
        <extracomment>identify/back-to-purchases</extracomment>
        <translation>Volver a las compras</translation>
    </message>
    <message>
        <source>By card number</source>
        <extracomment>identify/by-card</extracomment>
        <translation>Por n.º de tarjeta</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <extracomment>identify/by-email</extracomment>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>By phone</source>
        <extracomment>identify/by-phone</extracomment>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>Card number</source>
        <extracomment>identify/card, identify/card-field</extracomment>
        <translation>Número de tarjeta</translation>
    </message>
    <message>
        <source>Check the spelling, or ask for the phone number or the card.</source>
        <extracomment>identify/check-spelling</extracomment>
        <translation>Compruebe cómo se escribe, o pida el teléfono o la tarjeta.</translation>
    </message>
    <message>
        <source>Choose country code {code}</source>
        <extracomment>identify/choose-country</extracomment>
        <translation>Elegir prefijo {code}</translation>
    </message>
    <message>
        <source>Continue without customer</source>
        <extracomment>identify/continue-without-customer</extracomment>
        <translation>Continuar sin cliente</translation>
    </message>
    <message>
        <source>Country codes</source>
        <extracomment>identify/countries</extracomment>
        <translation>Prefijos de país</translation>
    </message>
    <message>
        <source>Country code {code}</source>
        <extracomment>identify/country-code</extracomment>
        <translation>Prefijo de país {code}</translation>
    </message>
    <message>
        <source>Customer found: {name}</source>
        <extracomment>identify/customer-found</extracomment>
        <translation>Cliente encontrado: {name}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <extracomment>identify/email</extracomment>
        <translation>Correo</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <extracomment>identify/email-field</extracomment>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Find customer</source>
        <extracomment>identify/find-customer</extracomment>
        <translation>Buscar cliente</translation>
    </message>
    <message>
        <source>{line} CRM.COM: {words}</source>
        <extracomment>identify/line-and-words</extracomment>
        <translation>{line} CRM.COM: {words}</translation>
    </message>
    <message>
        <source>Member number</source>
        <extracomment>identify/member-number</extracomment>
        <translation>Número de socio</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <extracomment>identify/membership-ended</extracomment>
        <translation>Afiliación terminada</translation>
    </message>
    <message>
        <source>Not found?</source>
        <extracomment>identify/not-found</extracomment>
        <translation>¿No aparece?</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>identify/not-known</extracomment>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>Nothing is typed yet</source>
        <extracomment>identify/nothing-typed</extracomment>
        <translation>Aún no hay nada escrito</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>identify/phone</extracomment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Phone number</source>
        <extracomment>identify/phone-field</extracomment>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>Recent at this till</source>
        <extracomment>identify/recent</extracomment>
        <translation>Recientes en esta caja</translation>
    </message>
    <message>
        <source>Recent customer {name}, card ending {ending}</source>
        <extracomment>identify/recent-card</extracomment>
        <translation>Cliente reciente {name}, tarjeta terminada en {ending}</translation>
    </message>
    <message>
        <source>Recent customer {name}, by e-mail</source>
        <extracomment>identify/recent-email</extracomment>
        <translation>Cliente reciente {name}, por correo</translation>
    </message>
    <message>
        <source>Recent customer {name}, phone ending {ending}</source>
        <extracomment>identify/recent-phone</extracomment>
        <translation>Cliente reciente {name}, teléfono terminado en {ending}</translation>
    </message>
    <message>
        <source>Remove customer</source>
        <extracomment>identify/remove-customer</extracomment>
        <translation>Quitar cliente</translation>
    </message>
    <message>
        <source>The scanner works on every screen, nothing to tap.</source>
        <extracomment>identify/scan-anywhere</extracomment>
        <translation>El lector funciona en todas las pantallas, sin tocar nada.</translation>
    </message>
    <message>
        <source>Scan the card or the app code now</source>
        <extracomment>identify/scan-now</extracomment>
        <translation>Escanee ahora la tarjeta o el código de la app</translation>
    </message>
    <message>
        <source>Spending blocked. Earning still works.</source>
        <extracomment>identify/spending-blocked</extracomment>
        <translation>Canje bloqueado. Sigue ganando.</translation>
    </message>
    <message>
        <source>Identify customer</source>
        <extracomment>identify/title</extracomment>
        <translation>Identificar al cliente</translation>
    </message>
    <message>
        <source>Use {domain}</source>
        <extracomment>identify/use-domain</extracomment>
        <translation>Usar {domain}</translation>
    </message>
    <message>
        <source>Use this customer</source>
        <extracomment>identify/use-this-customer</extracomment>
        <translation>Usar este cliente</translation>
    </message>
    <message>
        <source>Use this number</source>
        <extracomment>identify/use-this-number</extracomment>
        <translation>Usar este número</translation>
    </message>
    <message>
        <source>Used last</source>
        <extracomment>identify/used-last</extracomment>
        <translation>Último usado</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>identify/wallet</extracomment>
        <translation>Monedero</translation>
    </message>
</context>
<context>
    <name>keyboard</name>
    <message>
        <source>Clear</source>
        <extracomment>keyboard/clear</extracomment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>keyboard/close</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close keyboard</source>
        <extracomment>keyboard/close-keyboard</extracomment>
        <translation>Cerrar el teclado</translation>
    </message>
    <message>
        <source>Delete last character</source>
        <extracomment>keyboard/delete</extracomment>
        <translation>Borrar el último carácter</translation>
    </message>
    <message>
        <source>Delete last digit</source>
        <extracomment>keyboard/delete-digit</extracomment>
        <translation>Borrar el último dígito</translation>
    </message>
    <message>
        <source>Digit {digit}</source>
        <extracomment>keyboard/digit</extracomment>
        <translation>Dígito {digit}</translation>
    </message>
    <message>
        <source>Double zero</source>
        <extracomment>keyboard/double-zero</extracomment>
        <translation>Doble cero</translation>
    </message>
    <message>
        <source>Key {letter}</source>
        <extracomment>keyboard/key</extracomment>
        <translation>Tecla {letter}</translation>
    </message>
    <message>
        <source>Letters {face}</source>
        <extracomment>keyboard/letters</extracomment>
        <translation>Letras {face}</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <extracomment>keyboard/shift</extracomment>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>for all letters</source>
        <extracomment>keyboard/shift-all</extracomment>
        <translation>para todas las letras</translation>
    </message>
    <message>
        <source>for the next letter</source>
        <extracomment>keyboard/shift-next</extracomment>
        <translation>para la letra siguiente</translation>
    </message>
    <message>
        <source>Signs</source>
        <extracomment>keyboard/signs</extracomment>
        <translation>Signos</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>keyboard/space</extracomment>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>{product} is a quick key now</source>
        <extracomment>keys.added</extracomment>
        <translation>{product} ya es una tecla rápida</translation>
    </message>
    <message>
        <source>{product} is a quick key already</source>
        <extracomment>keys.has-one</extracomment>
        <translation>{product} ya era una tecla rápida</translation>
    </message>
    <message>
        <source>Begin new group</source>
        <extracomment>keys/begin-group</extracomment>
        <translation>Crear grupo</translation>
    </message>
    <message>
        <source>Tap a key first</source>
        <extracomment>keys/choose-first</extracomment>
        <translation>Elija una tecla</translation>
    </message>
    <message>
        <source>Edit quick keys</source>
        <extracomment>keys/edit-quick-keys</extracomment>
        <translation>Editar teclas</translation>
    </message>
    <message>
        <source>Finish editing</source>
        <extracomment>keys/finish-editing</extracomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>These are the first ones</source>
        <extracomment>keys/first-page</extracomment>
        <translation>Estas son las primeras</translation>
    </message>
    <message>
        <source>Group name</source>
        <extracomment>keys/group-name</extracomment>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Scan or search a product to add it. Tap a key to move, remove or regroup it.</source>
        <extracomment>keys/hint</extracomment>
        <translation>Escanee o busque un producto para añadirlo. Toque una tecla para modificarla.</translation>
    </message>
    <message>
        <source>Keep name</source>
        <extracomment>keys/keep-name</extracomment>
        <translation>Guardar nombre</translation>
    </message>
    <message>
        <source>Edit key {product}</source>
        <extracomment>keys/key</extracomment>
        <translation>Editar tecla {product}</translation>
    </message>
    <message>
        <source>Keys before</source>
        <extracomment>keys/keys-before</extracomment>
        <translation>Teclas anteriores</translation>
    </message>
    <message>
        <source>Keys of the list</source>
        <extracomment>keys/keys-of-product-list</extracomment>
        <translation>Teclas de la lista</translation>
    </message>
    <message>
        <source>These are the last ones</source>
        <extracomment>keys/last-page</extracomment>
        <translation>Estas son las últimas</translation>
    </message>
    <message>
        <source>These are the keys of the product list</source>
        <extracomment>keys/list-rules</extracomment>
        <translation>Estas son las teclas de la lista de productos</translation>
    </message>
    <message>
        <source>More keys</source>
        <extracomment>keys/more-keys</extracomment>
        <translation>Más teclas</translation>
    </message>
    <message>
        <source>Move back</source>
        <extracomment>keys/move-key-back</extracomment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Move on</source>
        <extracomment>keys/move-key-on</extracomment>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Name group</source>
        <extracomment>keys/name-group</extracomment>
        <translation>Nombrar grupo</translation>
    </message>
    <message>
        <source>Name this group</source>
        <extracomment>keys/name-this-group</extracomment>
        <translation>Nombrar este grupo</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>keys/page-short</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Remove key</source>
        <extracomment>keys/remove-key</extracomment>
        <translation>Quitar tecla</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>ADDENDUM</source>
        <extracomment>paper/addendum</extracomment>
        <translation>ANEXO</translation>
    </message>
    <message>
        <source>reward for receipt {number}</source>
        <extracomment>paper/addendum-of</extracomment>
        <translation>recompensa del tique {number}</translation>
    </message>
    <message>
        <source>Spent automatically</source>
        <extracomment>paper/automatic</extracomment>
        <translation>Canje automático</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>paper/card</extracomment>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>card {ending}</source>
        <extracomment>paper/card-ending</extracomment>
        <translation>tarjeta {ending}</translation>
    </message>
    <message>
        <source>Card, slip {slip}</source>
        <extracomment>paper/card-slip</extracomment>
        <translation>Tarjeta, n.º {slip}</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>paper/cash</extracomment>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>paper/change</extracomment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Keep this code until your reward is confirmed.</source>
        <extracomment>paper/claim-later</extracomment>
        <translation>Guarde este código hasta que se confirme su recompensa.</translation>
    </message>
    <message numerus="yes">
        <source>No card with you? Show this code here within {n} days.</source>
        <extracomment>paper/claim-without-card; one: No card with you? Show this code here within {n} day.</extracomment>
        <translation>
            <numerusform>¿No lleva la tarjeta? Muestre este código aquí en {n} día.</numerusform>
            <numerusform>¿No lleva la tarjeta? Muestre este código aquí en {n} días.</numerusform>
        </translation>
    </message>
    <message>
        <source>COPY {count}</source>
        <extracomment>paper/copy</extracomment>
        <translation>COPIA {count}</translation>
    </message>
    <message>
        <source>CREDIT NOTE</source>
        <extracomment>paper/credit</extracomment>
        <translation>NOTA DE ABONO</translation>
    </message>
    <message>
        <source>COLLECTED {currency}</source>
        <extracomment>paper/credit-collected</extracomment>
        <translation>COBRADO {currency}</translation>
    </message>
    <message>
        <source>GIVEN BACK {currency}</source>
        <extracomment>paper/credit-given</extracomment>
        <translation>DEVUELTO {currency}</translation>
    </message>
    <message>
        <source>Credit note {number}</source>
        <extracomment>paper/credit-number</extracomment>
        <translation>Nota de abono {number}</translation>
    </message>
    <message>
        <source>for receipt {number}, taken back whole</source>
        <extracomment>paper/credit-of</extracomment>
        <translation>del tique {number}, devuelto entero</translation>
    </message>
    <message>
        <source>for these goods of receipt {number}</source>
        <extracomment>paper/credit-of-goods</extracomment>
        <translation>de estos artículos del tique {number}</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>paper/customer</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Discount</source>
        <extracomment>paper/discount</extracomment>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Discount {percent}%</source>
        <extracomment>paper/discount-percent</extracomment>
        <translation>Descuento {percent} %</translation>
    </message>
    <message>
        <source>You earned</source>
        <extracomment>paper/earned</extracomment>
        <translation>Ha ganado</translation>
    </message>
    <message>
        <source>Exchange</source>
        <extracomment>paper/exchange</extracomment>
        <translation>Cambio de artículos</translation>
    </message>
    <message>
        <source>MONEY GIVEN BACK</source>
        <extracomment>paper/exchange-back</extracomment>
        <translation>DINERO DEVUELTO</translation>
    </message>
    <message>
        <source>Kept for an exchange: goods of receipt {number}.</source>
        <extracomment>paper/exchange-back-why</extracomment>
        <translation>Guardado para un cambio: artículos del tique {number}.</translation>
    </message>
    <message>
        <source>Spent from wallet</source>
        <extracomment>paper/from-wallet</extracomment>
        <translation>Pagado con monedero</translation>
    </message>
    <message>
        <source>GIFT RECEIPT</source>
        <extracomment>paper/gift</extracomment>
        <translation>TIQUE REGALO</translation>
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
        <translation>EFECTIVO DEVUELTO</translation>
    </message>
    <message>
        <source>Receipt {number} was paid in full; a discount or wallet money came off it later.</source>
        <extracomment>paper/give-back-why</extracomment>
        <translation>El recibo {number} se pagó entero; después se le restó un descuento o dinero del monedero.</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>paper/given-back</extracomment>
        <translation>Devuelto</translation>
    </message>
    <message numerus="yes">
        <source>Goods ({n} items)</source>
        <extracomment>paper/goods; one: Goods ({n} item)</extracomment>
        <translation>
            <numerusform>Total ({n} artículo)</numerusform>
            <numerusform>Total ({n} artículos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Gross</source>
        <extracomment>paper/gross</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Instant discount</source>
        <extracomment>paper/instant</extracomment>
        <translation>Descuento inmediato</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>paper/net</extracomment>
        <translation>Base</translation>
    </message>
    <message>
        <source>Paid back later</source>
        <extracomment>paper/paid-back</extracomment>
        <translation>Se devuelve después</translation>
    </message>
    <message>
        <source>Tel {phone}</source>
        <extracomment>paper/phone</extracomment>
        <translation>Tel. {phone}</translation>
    </message>
    <message>
        <source>phone {ending}</source>
        <extracomment>paper/phone-ending</extracomment>
        <translation>teléfono {ending}</translation>
    </message>
    <message>
        <source>{quantity} x {price}</source>
        <extracomment>paper/pieces</extracomment>
        <translation>{quantity} x {price}</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <extracomment>paper/receipt</extracomment>
        <translation>Tique {number}</translation>
    </message>
    <message>
        <source>Rewards</source>
        <extracomment>paper/rewards</extracomment>
        <translation>Recompensas</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <extracomment>paper/rounding</extracomment>
        <translation>Redondeo efectivo</translation>
    </message>
    <message>
        <source>Received, signature</source>
        <extracomment>paper/signature</extracomment>
        <translation>Recibido, firma</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <extracomment>paper/subtotal</extracomment>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>TEST PAGE</source>
        <extracomment>paper/test</extracomment>
        <translation>PÁGINA DE PRUEBA</translation>
    </message>
    <message>
        <source>automatic (GS a)</source>
        <extracomment>paper/test-automatic</extracomment>
        <translation>automático (GS a)</translation>
    </message>
    <message>
        <source>Bold letters</source>
        <extracomment>paper/test-bold</extracomment>
        <translation>Letra negrita</translation>
    </message>
    <message>
        <source>Status channel</source>
        <extracomment>paper/test-channel</extracomment>
        <translation>Canal de estado</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>paper/test-connection</extracomment>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Density, from light to black</source>
        <extracomment>paper/test-density</extracomment>
        <translation>Densidad, de claro a negro</translation>
    </message>
    <message>
        <source>Drawer</source>
        <extracomment>paper/test-drawer</extracomment>
        <translation>Cajón</translation>
    </message>
    <message>
        <source>asked to open</source>
        <extracomment>paper/test-drawer-asked</extracomment>
        <translation>se pidió abrir</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <extracomment>paper/test-drawer-failed</extracomment>
        <translation>no se pudo pedir</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>paper/test-large</extracomment>
        <translation>Grande</translation>
    </message>
    <message>
        <source>left</source>
        <extracomment>paper/test-left</extracomment>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>middle</source>
        <extracomment>paper/test-middle</extracomment>
        <translation>centro</translation>
    </message>
    <message>
        <source>no answer</source>
        <extracomment>paper/test-none</extracomment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>paper/test-printer</extracomment>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>paper/test-profile</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>real time (DLE EOT)</source>
        <extracomment>paper/test-real-time</extracomment>
        <translation>tiempo real (DLE EOT)</translation>
    </message>
    <message>
        <source>right</source>
        <extracomment>paper/test-right</extracomment>
        <translation>derecha</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>paper/test-state</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <extracomment>paper/thanks</extracomment>
        <translation>¡Gracias!</translation>
    </message>
    <message>
        <source>Till {till}</source>
        <extracomment>paper/till</extracomment>
        <translation>Caja {till}</translation>
    </message>
    <message>
        <source>Reward to be confirmed</source>
        <extracomment>paper/to-be-confirmed</extracomment>
        <translation>Recompensa por confirmar</translation>
    </message>
    <message>
        <source>TO PAY {currency}</source>
        <extracomment>paper/to-pay</extracomment>
        <translation>A PAGAR {currency}</translation>
    </message>
    <message>
        <source>VAT</source>
        <extracomment>paper/vat</extracomment>
        <translation>IVA</translation>
    </message>
    <message>
        <source>VAT {number}</source>
        <extracomment>paper/vat-number</extracomment>
        <translation>IVA {number}</translation>
    </message>
    <message>
        <source>Voucher</source>
        <extracomment>paper/voucher</extracomment>
        <translation>Vale</translation>
    </message>
    <message>
        <source>Let go</source>
        <extracomment>paper/waived</extracomment>
        <translation>No reclamado</translation>
    </message>
    <message>
        <source>Wallet now</source>
        <extracomment>paper/wallet</extracomment>
        <translation>Monedero ahora</translation>
    </message>
    <message>
        <source>Price changed, was {price}</source>
        <extracomment>paper/was</extracomment>
        <translation>Precio cambiado, antes {price}</translation>
    </message>
    <message>
        <source>{quantity} kg x {price}</source>
        <extracomment>paper/weight</extracomment>
        <translation>{quantity} kg x {price}</translation>
    </message>
    <message>
        <source>Sold without reward</source>
        <extracomment>paper/without</extracomment>
        <translation>Vendido sin recompensa</translation>
    </message>
</context>
<context>
    <name>past-sale</name>
    <message>
        <source>Spent automatically</source>
        <extracomment>past-sale/automatic</extracomment>
        <translation>Canje automático</translation>
    </message>
    <message>
        <source>Paid by card</source>
        <extracomment>past-sale/card</extracomment>
        <translation>Pagado con tarjeta</translation>
    </message>
    <message>
        <source>Paid in cash</source>
        <extracomment>past-sale/cash</extracomment>
        <translation>Pagado en efectivo</translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <extracomment>past-sale/day</extracomment>
        <translation>{day} {time}</translation>
    </message>
    <message>
        <source>Discount</source>
        <extracomment>past-sale/discount</extracomment>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Show earlier lines</source>
        <extracomment>past-sale/earlier</extracomment>
        <translation>Líneas anteriores</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>past-sale/earned</extracomment>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Not sold at this till. What was bought and how it was paid stands on its receipt.</source>
        <extracomment>past-sale/elsewhere</extracomment>
        <translation>No se vendió en esta caja. Su tique indica los artículos y el pago.</translation>
    </message>
    <message>
        <source>Paid by exchange</source>
        <extracomment>past-sale/exchange</extracomment>
        <translation>Pagado con cambio de artículos</translation>
    </message>
    <message>
        <source>{when} · Till {till}</source>
        <extracomment>past-sale/facts</extracomment>
        <translation>{when} · Caja {till}</translation>
    </message>
    <message>
        <source>{when} · Till {till} · {cashier}</source>
        <extracomment>past-sale/facts-cashier</extracomment>
        <translation>{when} · Caja {till} · {cashier}</translation>
    </message>
    <message>
        <source>These are the first lines</source>
        <extracomment>past-sale/first-lines</extracomment>
        <translation>Estas son las primeras líneas</translation>
    </message>
    <message>
        <source>Reward follows later</source>
        <extracomment>past-sale/follows-later</extracomment>
        <translation>Recompensa después</translation>
    </message>
    <message>
        <source>Spent from wallet</source>
        <extracomment>past-sale/from-wallet</extracomment>
        <translation>Pagado con monedero</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>past-sale/goods</extracomment>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Instant discount</source>
        <extracomment>past-sale/instant</extracomment>
        <translation>Descuento inmediato</translation>
    </message>
    <message>
        <source>{weight} kg</source>
        <extracomment>past-sale/kg</extracomment>
        <translation>{weight} kg</translation>
    </message>
    <message>
        <source>These are the last lines</source>
        <extracomment>past-sale/last-lines</extracomment>
        <translation>Estas son las últimas líneas</translation>
    </message>
    <message>
        <source>Show later lines</source>
        <extracomment>past-sale/later</extracomment>
        <translation>Líneas siguientes</translation>
    </message>
    <message>
        <source>Line {place}: {product}, {quantity}, {total}</source>
        <extracomment>past-sale/line</extracomment>
        <translation>Línea {place}: {product}, {quantity}, {total}</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>past-sale/lines</extracomment>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>CRM.COM did not say how much</source>
        <extracomment>past-sale/no-figure</extracomment>
        <translation>CRM.COM no dijo cuánto</translation>
    </message>
    <message>
        <source>Time not known</source>
        <extracomment>past-sale/no-time</extracomment>
        <translation>Hora desconocida</translation>
    </message>
    <message>
        <source>time not known</source>
        <extracomment>past-sale/no-time-within</extracomment>
        <translation>hora desconocida</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>past-sale/no-total, past-sale/not-known</extracomment>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>{who}, not checked</source>
        <extracomment>past-sale/not-checked</extracomment>
        <translation>{who}, sin comprobar</translation>
    </message>
    <message>
        <source>Still to give back</source>
        <extracomment>past-sale/owed</extracomment>
        <translation>Aún por devolver</translation>
    </message>
    <message>
        <source>Purchase {number}</source>
        <extracomment>past-sale/title</extracomment>
        <translation>Compra {number}</translation>
    </message>
    <message>
        <source>Today {time}</source>
        <extracomment>past-sale/today</extracomment>
        <translation>Hoy {time}</translation>
    </message>
    <message>
        <source>today {time}</source>
        <extracomment>past-sale/today-within</extracomment>
        <translation>hoy {time}</translation>
    </message>
    <message>
        <source>Known once CRM.COM recorded it</source>
        <extracomment>past-sale/when-sent</extracomment>
        <translation>Se sabrá una vez registrada</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>standing/being-checked</extracomment>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>being checked</source>
        <extracomment>standing/being-checked-spoken</extracomment>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>standing/cancelled</extracomment>
        <translation>Anulada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>standing/cancelled-spoken</extracomment>
        <translation>anulada</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <extracomment>standing/needs-a-person</extracomment>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>needs a person</source>
        <extracomment>standing/needs-a-person-spoken</extracomment>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>No customer</source>
        <extracomment>standing/no-customer</extracomment>
        <translation>Sin cliente</translation>
    </message>
    <message>
        <source>no customer</source>
        <extracomment>standing/no-customer-spoken</extracomment>
        <translation>sin cliente</translation>
    </message>
    <message>
        <source>Recorded</source>
        <extracomment>standing/recorded</extracomment>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>recorded</source>
        <extracomment>standing/recorded-spoken</extracomment>
        <translation>registrada</translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>standing/refused</extracomment>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>standing/refused-spoken</extracomment>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>Partly returned</source>
        <extracomment>standing/returned</extracomment>
        <translation>Devuelta en parte</translation>
    </message>
    <message>
        <source>partly returned</source>
        <extracomment>standing/returned-spoken</extracomment>
        <translation>devuelta en parte</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>standing/waiting</extracomment>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>standing/waiting-spoken</extracomment>
        <translation>por enviar</translation>
    </message>
    <message>
        <source>Without reward</source>
        <extracomment>standing/without-reward</extracomment>
        <translation>Sin recompensa</translation>
    </message>
    <message>
        <source>without reward</source>
        <extracomment>standing/without-reward-spoken</extracomment>
        <translation>sin recompensa</translation>
    </message>
</context>
<context>
    <name>payment</name>
    <message>
        <source>Kept on this till, will be sent later</source>
        <extracomment>band.not-sent.line</extracomment>
        <translation>Guardada aquí, se enviará después</translation>
    </message>
    <message>
        <source>Reward follows later</source>
        <extracomment>band.not-sent.title</extracomment>
        <translation>Recompensa después</translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <extracomment>band.previewed.line</extracomment>
        <translation>Aún sin registrar</translation>
    </message>
    <message>
        <source>Will earn</source>
        <extracomment>band.previewed.title, payment/will-earn</extracomment>
        <translation>Ganará</translation>
    </message>
    <message>
        <source>Recorded, {number}</source>
        <extracomment>band.recorded.line</extracomment>
        <translation>Registrada, {number}</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>band.recorded.title, payment/earned</extracomment>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Figures from the preview</source>
        <extracomment>band.recording.line</extracomment>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Recording…</source>
        <extracomment>band.recording.title</extracomment>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>No money is taken, the basket is kept</source>
        <extracomment>band.refused.line</extracomment>
        <translation>No se cobra nada, la cesta se conserva</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <extracomment>band.refused.title</extracomment>
        <translation>Sin registrar</translation>
    </message>
    <message>
        <source>The till keeps asking CRM.COM</source>
        <extracomment>band.unknown.line</extracomment>
        <translation>La caja sigue preguntando a CRM.COM</translation>
    </message>
    <message>
        <source>Reward to be confirmed</source>
        <extracomment>band.unknown.title</extracomment>
        <translation>Recompensa por confirmar</translation>
    </message>
    <message>
        <source>Sold as {number}</source>
        <extracomment>band.without-reward.line</extracomment>
        <translation>Vendida como {number}</translation>
    </message>
    <message>
        <source>Without reward</source>
        <extracomment>band.without-reward.title</extracomment>
        <translation>Sin recompensa</translation>
    </message>
    <message>
        <source>The card was declined. Nothing was taken. Ask for cash or another card.</source>
        <extracomment>payment.card-declined</extracomment>
        <translation>La tarjeta fue rechazada. No se ha cobrado nada. Pida efectivo u otra tarjeta.</translation>
    </message>
    <message>
        <source>Full price. The till keeps asking, and what was deducted after all is given back.</source>
        <extracomment>payment.full-price</extracomment>
        <translation>Precio completo. La caja sigue preguntando, y lo que al final se haya descontado se devuelve.</translation>
    </message>
    <message>
        <source>Kept on this till, will be sent later. The full price is to be paid.</source>
        <extracomment>payment.not-sent</extracomment>
        <translation>Guardada en esta caja, se enviará después. Se paga el precio completo.</translation>
    </message>
    <message>
        <source>Approved, no. {number}</source>
        <extracomment>payment.part.card</extracomment>
        <translation>Aceptada, n.º {number}</translation>
    </message>
    <message>
        <source>Approved {time}</source>
        <extracomment>payment.part.card-plain</extracomment>
        <translation>Aceptada {time}</translation>
    </message>
    <message>
        <source>Taken {time}</source>
        <extracomment>payment.part.cash</extracomment>
        <translation>Cobrado {time}</translation>
    </message>
    <message>
        <source>Goods of {number}</source>
        <extracomment>payment.part.exchange</extracomment>
        <translation>Artículos de {number}</translation>
    </message>
    <message>
        <source>CRM.COM refused this purchase. No money is taken, the basket is kept. {words}</source>
        <extracomment>payment.refused</extracomment>
        <translation>CRM.COM ha rechazado esta compra. No se cobra nada, la cesta se conserva. {words}</translation>
    </message>
    <message>
        <source>CRM.COM could not be reached; the wallet money stays off the bill. {words}</source>
        <extracomment>payment.return-not-sent</extracomment>
        <translation>No se pudo llegar a CRM.COM; el monedero sigue descontado. {words}</translation>
    </message>
    <message>
        <source>CRM.COM did not return the wallet money; it stays off the bill. {words}</source>
        <extracomment>payment.return-refused</extracomment>
        <translation>CRM.COM no devolvió el monedero; sigue descontado. {words}</translation>
    </message>
    <message>
        <source>No answer yet; the wallet money stays off the bill until it is known. {words}</source>
        <extracomment>payment.return-unknown</extracomment>
        <translation>Aún sin respuesta; el monedero sigue descontado hasta saberlo. {words}</translation>
    </message>
    <message>
        <source>It was spent with the purchase, and is returned only with the whole sale</source>
        <extracomment>payment.return-with-sale</extracomment>
        <translation>Se canjeó con la compra, y solo se devuelve con la venta entera</translation>
    </message>
    <message>
        <source>Nothing was spent: CRM.COM could not be reached. {words}</source>
        <extracomment>payment.spend-not-sent</extracomment>
        <translation>No se ha canjeado nada: no se pudo llegar a CRM.COM. {words}</translation>
    </message>
    <message>
        <source>Nothing is taken off the bill. If the wallet was used after all, it is returned by itself. {words}</source>
        <extracomment>payment.spend-unknown</extracomment>
        <translation>No se descuenta nada. Si al final se usó el monedero, se devuelve solo. {words}</translation>
    </message>
    <message>
        <source>CRM.COM did not say clearly what it spent: nothing is taken off. Cancel the sale to return it.</source>
        <extracomment>payment.spend-unstated</extracomment>
        <translation>CRM.COM no dijo claramente qué canjeó: no se descuenta nada. Anule la venta para devolverlo.</translation>
    </message>
    <message>
        <source>CRM.COM named an amount that does not fit this bill. Nothing is taken off; it goes back to the wallet. {words}</source>
        <extracomment>payment.spend-unusable</extracomment>
        <translation>CRM.COM dio un importe que no cuadra con esta cuenta. No se descuenta nada; vuelve al monedero. {words}</translation>
    </message>
    <message>
        <source>Not after going on at full price</source>
        <extracomment>payment.spend.full-price</extracomment>
        <translation>No después de seguir a precio completo</translation>
    </message>
    <message>
        <source>Only once CRM.COM recorded the purchase</source>
        <extracomment>payment.spend.not-recorded</extracomment>
        <translation>Solo cuando CRM.COM registre la compra</translation>
    </message>
    <message>
        <source>Nothing remains to be paid</source>
        <extracomment>payment.spend.nothing-left</extracomment>
        <translation>No queda nada por pagar</translation>
    </message>
    <message>
        <source>Wallet money was used already</source>
        <extracomment>payment.spend.one-at-a-time</extracomment>
        <translation>El monedero ya se ha usado</translation>
    </message>
    <message>
        <source>Only together with the purchase, on Sale</source>
        <extracomment>payment.spend.with-purchase</extracomment>
        <translation>Solo junto con la compra, en Venta</translation>
    </message>
    <message>
        <source>CRM.COM spent {spent} of the {asked} asked. {remains} remains to pay.</source>
        <extracomment>payment.spent-less</extracomment>
        <translation>CRM.COM canjeó {spent} de {asked} pedidos. Quedan {remains} por pagar.</translation>
    </message>
    <message>
        <source>The till was started again. Did the card terminal approve? Choose Card, then Card approved.</source>
        <extracomment>payment.started-again</extracomment>
        <translation>La caja se ha reiniciado. ¿Aceptó el datáfono el pago? Elija Tarjeta y Tarjeta aceptada.</translation>
    </message>
    <message>
        <source>{amount} is far too much for this bill. Nothing is taken. Type the amount again.</source>
        <extracomment>payment.too-much</extracomment>
        <translation>{amount} es demasiado para esta cuenta. No se ha cobrado nada. Escriba el importe de nuevo.</translation>
    </message>
    <message>
        <source>CRM.COM’s answer is awaited</source>
        <extracomment>payment.waits.answer, payment/answer-awaited</extracomment>
        <translation>Esperando respuesta de CRM.COM</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>payment.waits.moment</extracomment>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>being checked</source>
        <extracomment>payment.wallet-return.checking</extracomment>
        <translation>comprobando</translation>
    </message>
    <message>
        <source>being returned</source>
        <extracomment>payment.wallet-return.returning</extracomment>
        <translation>devolviendo</translation>
    </message>
    <message>
        <source>The wallet money was returned. {words}</source>
        <extracomment>payment.wallet-returned</extracomment>
        <translation>Se ha devuelto el monedero. {words}</translation>
    </message>
    <message>
        <source>Was {amount} in the preview</source>
        <extracomment>payment.was</extracomment>
        <translation>{amount} en la vista previa</translation>
    </message>
    <message>
        <source>Add card</source>
        <extracomment>payment/add-card</extracomment>
        <translation>Añadir tarjeta</translation>
    </message>
    <message>
        <source>Add card payment</source>
        <extracomment>payment/add-card-payment</extracomment>
        <translation>Añadir pago con tarjeta</translation>
    </message>
    <message>
        <source>Add cash</source>
        <extracomment>payment/add-cash</extracomment>
        <translation>Añadir efectivo</translation>
    </message>
    <message>
        <source>Add cash payment</source>
        <extracomment>payment/add-cash-payment</extracomment>
        <translation>Añadir pago en efectivo</translation>
    </message>
    <message>
        <source>Amount of next part</source>
        <extracomment>payment/amount-of-next-part</extracomment>
        <translation>Importe de la parte siguiente</translation>
    </message>
    <message>
        <source>Spent automatically</source>
        <extracomment>payment/automatic</extracomment>
        <translation>Canje automático</translation>
    </message>
    <message>
        <source>Reward taken back</source>
        <extracomment>payment/award-taken-back</extracomment>
        <translation>Recompensa retirada</translation>
    </message>
    <message>
        <source>Back to basket</source>
        <extracomment>payment/back</extracomment>
        <translation>Volver a la cesta</translation>
    </message>
    <message>
        <source>Cancel this sale</source>
        <extracomment>payment/cancel</extracomment>
        <translation>Anular esta venta</translation>
    </message>
    <message>
        <source>Cancel sale and reverse reward</source>
        <extracomment>payment/cancel-confirm</extracomment>
        <translation>Anular venta y recompensa</translation>
    </message>
    <message>
        <source>The whole sale {number} is given up. This cannot be undone.</source>
        <extracomment>payment/cancel-explained</extracomment>
        <translation>Se abandona toda la venta {number}. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Cancel this sale?</source>
        <extracomment>payment/cancel-question</extracomment>
        <translation>¿Anular esta venta?</translation>
    </message>
    <message>
        <source>The wallet money cannot be returned now</source>
        <extracomment>payment/cannot-return</extracomment>
        <translation>Ahora no se puede devolver el monedero</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>payment/card</extracomment>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Card approved</source>
        <extracomment>payment/card-approved</extracomment>
        <translation>Tarjeta aceptada</translation>
    </message>
    <message>
        <source>Card declined</source>
        <extracomment>payment/card-declined</extracomment>
        <translation>Tarjeta rechazada</translation>
    </message>
    <message>
        <source>Cash</source>
        <extracomment>payment/cash</extracomment>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Cash received</source>
        <extracomment>payment/cash-received</extracomment>
        <translation>Efectivo recibido</translation>
    </message>
    <message>
        <source>Cash received {amount}</source>
        <extracomment>payment/cash-received-amount</extracomment>
        <translation>Efectivo recibido {amount}</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>payment/change</extracomment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Change {amount}</source>
        <extracomment>payment/change-amount</extracomment>
        <translation>Cambio {amount}</translation>
    </message>
    <message>
        <source>Change basket</source>
        <extracomment>payment/change-basket</extracomment>
        <translation>Cambiar cesta</translation>
    </message>
    <message>
        <source>Change basket and cancel purchase</source>
        <extracomment>payment/change-basket-confirm</extracomment>
        <translation>Cambiar cesta y anular compra</translation>
    </message>
    <message>
        <source>Change basket and cancel purchase {number}</source>
        <extracomment>payment/change-basket-confirm-number</extracomment>
        <translation>Cambiar cesta y anular compra {number}</translation>
    </message>
    <message>
        <source>Purchase {number} is cancelled at CRM.COM. The basket opens with the same lines; paying makes a new purchase.</source>
        <extracomment>payment/change-basket-explained</extracomment>
        <translation>La compra {number} se anula en CRM.COM. La cesta se abre con las mismas líneas; al pagar se hace una compra nueva.</translation>
    </message>
    <message>
        <source>Change the basket?</source>
        <extracomment>payment/change-basket-question</extracomment>
        <translation>¿Cambiar la cesta?</translation>
    </message>
    <message>
        <source>Exact cash</source>
        <extracomment>payment/exact-cash</extracomment>
        <translation>Justo</translation>
    </message>
    <message>
        <source>Exchange</source>
        <extracomment>payment/exchange</extracomment>
        <translation>Cambio de artículos</translation>
    </message>
    <message>
        <source>{amount}, goods of {number}</source>
        <extracomment>payment/exchange-of</extracomment>
        <translation>{amount}, artículos de {number}</translation>
    </message>
    <message>
        <source>Finish sale</source>
        <extracomment>payment/finish</extracomment>
        <translation>Terminar venta</translation>
    </message>
    <message>
        <source>Spent from wallet</source>
        <extracomment>payment/from-wallet</extracomment>
        <translation>Monedero</translation>
    </message>
    <message>
        <source>Give back to the customer</source>
        <extracomment>payment/give-back</extracomment>
        <translation>A devolver al cliente</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <extracomment>payment/give-back-cash</extracomment>
        <translation>Devolver {amount}</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>payment/goods</extracomment>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Instant discount</source>
        <extracomment>payment/instant</extracomment>
        <translation>Descuento inmediato</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>payment/items; one: {n} item</extracomment>
        <translation>
            <numerusform>{n} artículo</numerusform>
            <numerusform>{n} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>payment/keep</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep sale</source>
        <extracomment>payment/keep-sale</extracomment>
        <translation>Conservar venta</translation>
    </message>
    <message>
        <source>Money was taken for this sale already</source>
        <extracomment>payment/money-was-taken</extracomment>
        <translation>Ya se ha cobrado dinero de esta venta</translation>
    </message>
    <message>
        <source>Next:</source>
        <extracomment>payment/next</extracomment>
        <translation>Ahora:</translation>
    </message>
    <message>
        <source>Next part</source>
        <extracomment>payment/next-part</extracomment>
        <translation>Parte siguiente</translation>
    </message>
    <message>
        <source>Nothing is kept for an exchange, or nothing is left to pay</source>
        <extracomment>payment/no-more-to-exchange</extracomment>
        <translation>No hay nada guardado para un cambio, o no queda nada por pagar</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>payment/not-known</extracomment>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>Not possible at this point of the sale</source>
        <extracomment>payment/not-now</extracomment>
        <translation>No es posible en este punto de la venta</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <extracomment>payment/nothing-taken</extracomment>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>There is no amount to take</source>
        <extracomment>payment/nothing-to-add</extracomment>
        <translation>No hay importe que cobrar</translation>
    </message>
    <message>
        <source>On the card terminal: {amount}</source>
        <extracomment>payment/on-terminal</extracomment>
        <translation>En el datáfono: {amount}</translation>
    </message>
    <message>
        <source>{kind}, {amount}, {detail}</source>
        <extracomment>payment/part</extracomment>
        <translation>{kind}, {amount}, {detail}</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <extracomment>payment/pay-by-card</extracomment>
        <translation>Pagar con tarjeta</translation>
    </message>
    <message>
        <source>Pay by cash</source>
        <extracomment>payment/pay-by-cash</extracomment>
        <translation>Pagar en efectivo</translation>
    </message>
    <message>
        <source>Take {amount} out</source>
        <extracomment>payment/put-back</extracomment>
        <translation>Quitar {amount}</translation>
    </message>
    <message>
        <source>sell without reward, or go back to the basket.</source>
        <extracomment>payment/refused-next</extracomment>
        <translation>venda sin recompensa, o vuelva a la cesta.</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>payment/remove</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove card payment</source>
        <extracomment>payment/remove-card</extracomment>
        <translation>Quitar pago con tarjeta</translation>
    </message>
    <message>
        <source>Remove card payment {place}</source>
        <extracomment>payment/remove-card-nth</extracomment>
        <translation>Quitar pago con tarjeta {place}</translation>
    </message>
    <message>
        <source>Remove cash payment</source>
        <extracomment>payment/remove-cash</extracomment>
        <translation>Quitar pago en efectivo</translation>
    </message>
    <message>
        <source>Remove cash payment {place}</source>
        <extracomment>payment/remove-cash-nth</extracomment>
        <translation>Quitar pago en efectivo {place}</translation>
    </message>
    <message>
        <source>Remove exchange</source>
        <extracomment>payment/remove-exchange</extracomment>
        <translation>Quitar cambio de artículos</translation>
    </message>
    <message>
        <source>Remove exchange {place}</source>
        <extracomment>payment/remove-exchange-nth</extracomment>
        <translation>Quitar cambio de artículos {place}</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>payment/return</extracomment>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Return {amount} to the wallet</source>
        <extracomment>payment/return-confirm</extracomment>
        <translation>Devolver {amount} al monedero</translation>
    </message>
    <message>
        <source>CRM.COM is asked to put {amount} back into the wallet. When it agrees, To pay rises.</source>
        <extracomment>payment/return-explained</extracomment>
        <translation>Se pide a CRM.COM que devuelva {amount} al monedero. Si acepta, el importe a pagar sube.</translation>
    </message>
    <message>
        <source>Return wallet money?</source>
        <extracomment>payment/return-question</extracomment>
        <translation>¿Devolver el monedero?</translation>
    </message>
    <message>
        <source>Return wallet money</source>
        <extracomment>payment/return-wallet</extracomment>
        <translation>Devolver monedero</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <extracomment>payment/rounding</extracomment>
        <translation>Redondeo efectivo</translation>
    </message>
    <message>
        <source>Then say below what the terminal answered. Nothing is finished before you do.</source>
        <extracomment>payment/say-the-answer</extracomment>
        <translation>Después indique abajo qué respondió el datáfono. Hasta entonces no se termina nada.</translation>
    </message>
    <message>
        <source>Spend wallet money</source>
        <extracomment>payment/spend</extracomment>
        <translation>Canjear monedero</translation>
    </message>
    <message>
        <source>Returned to the wallet</source>
        <extracomment>payment/spend-returned</extracomment>
        <translation>Devuelto al monedero</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>payment/split</extracomment>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Split payment</source>
        <extracomment>payment/split-payment</extracomment>
        <translation>Dividir el pago</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <extracomment>payment/still-to-pay</extracomment>
        <translation>Queda por pagar</translation>
    </message>
    <message>
        <source>Take the payment on the card terminal</source>
        <extracomment>payment/take-on-terminal</extracomment>
        <translation>Cobre en el datáfono</translation>
    </message>
    <message>
        <source>Take this part on the card terminal</source>
        <extracomment>payment/take-part-on-terminal</extracomment>
        <translation>Cobre esta parte en el datáfono</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>payment/taken</extracomment>
        <translation>Cobrado</translation>
    </message>
    <message>
        <source>Taken so far</source>
        <extracomment>payment/taken-so-far</extracomment>
        <translation>Cobrado hasta ahora</translation>
    </message>
    <message>
        <source>Terminal receipt number</source>
        <extracomment>payment/terminal-receipt</extracomment>
        <translation>N.º de comprobante</translation>
    </message>
    <message>
        <source>e.g. 004417</source>
        <extracomment>payment/terminal-receipt-example</extracomment>
        <translation>p. ej. 004417</translation>
    </message>
    <message>
        <source>Terminal receipt number (if any)</source>
        <extracomment>payment/terminal-receipt-if-any</extracomment>
        <translation>N.º de comprobante (si lo hay)</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>payment/title</extracomment>
        <translation>Pago</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>payment/to-pay</extracomment>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>Less than To pay is received</source>
        <extracomment>payment/too-little</extracomment>
        <translation>Recibido menos de lo que hay que pagar</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>payment/totals</extracomment>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Voided on the terminal</source>
        <extracomment>payment/voided</extracomment>
        <translation>Anulado en el datáfono</translation>
    </message>
    <message>
        <source>Wallet return state: {state}</source>
        <extracomment>payment/wallet-return</extracomment>
        <translation>Devolución del monedero: {state}</translation>
    </message>
    <message>
        <source>Sell without reward</source>
        <extracomment>payment/without-reward</extracomment>
        <translation>Vender sin recompensa</translation>
    </message>
    <message>
        <source>Only {amount} is available</source>
        <extracomment>spend.above-available</extracomment>
        <translation>Solo hay {amount} disponibles</translation>
    </message>
    <message>
        <source>Only {amount} remains to be paid</source>
        <extracomment>spend.above-due</extracomment>
        <translation>Solo quedan {amount} por pagar</translation>
    </message>
    <message>
        <source>At least {amount} per purchase</source>
        <extracomment>spend.at-least</extracomment>
        <translation>Al menos {amount} por compra</translation>
    </message>
    <message>
        <source>At most {amount} per purchase</source>
        <extracomment>spend.at-most</extracomment>
        <translation>Como máximo {amount} por compra</translation>
    </message>
    <message>
        <source>Nothing was spent. Change the amount, or go back without spending.</source>
        <extracomment>spend.refused</extracomment>
        <translation>No se ha canjeado nada. Cambie el importe, o vuelva sin canjear.</translation>
    </message>
    <message>
        <source>Within the limits</source>
        <extracomment>spend.within</extracomment>
        <translation>Dentro de los límites</translation>
    </message>
    <message>
        <source>CRM.COM has this number with another total. Ask your supervisor before you go on.</source>
        <extracomment>unknown.mismatch</extracomment>
        <translation>CRM.COM tiene este número con otro total. Pregunte al responsable antes de seguir.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer now; the till goes on asking</source>
        <extracomment>unknown.no-answer-either</extracomment>
        <translation>CRM.COM no responde ahora; la caja sigue preguntando</translation>
    </message>
    <message>
        <source>CRM.COM has not seen it so far</source>
        <extracomment>unknown.not-seen</extracomment>
        <translation>CRM.COM aún no la ha visto</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>The file lacks the columns {columns}. Nothing was changed.</source>
        <extracomment>people.file-columns</extracomment>
        <translation>Al fichero le faltan las columnas {columns}. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file} holds nobody. Nothing was changed.</source>
        <extracomment>people.file-empty</extracomment>
        <translation>{file} no contiene a nadie. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Row {row}: the name has 1 to 40 letters. Nothing was changed.</source>
        <extracomment>people.file-name</extracomment>
        <translation>Fila {row}: el nombre tiene de 1 a 40 letras. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Row {row}: the number has 1 to 6 digits. Nothing was changed.</source>
        <extracomment>people.file-number</extracomment>
        <translation>Fila {row}: el número tiene de 1 a 6 dígitos. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Row {row}: the PIN has the wrong length or is too easy to guess. Nothing was changed.</source>
        <extracomment>people.file-pin</extracomment>
        <translation>Fila {row}: el PIN no tiene la longitud correcta o es demasiado fácil. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Row {row}: the role is cashier or supervisor. Nothing was changed.</source>
        <extracomment>people.file-role</extracomment>
        <translation>Fila {row}: la función es cashier o supervisor. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Row {row}: the number {number} stands there twice. Nothing was changed.</source>
        <extracomment>people.file-twice</extracomment>
        <translation>Fila {row}: el número {number} está dos veces. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{file} cannot be read. Nothing was changed. Save it there as CSV UTF-8.</source>
        <extracomment>people.file-unreadable</extracomment>
        <translation>No se puede leer {file}. No se ha cambiado nada. Guárdelo como CSV UTF-8.</translation>
    </message>
    <message numerus="yes">
        <source>{n} people were imported. Delete the file: PINs stand in it.</source>
        <extracomment>people.imported; one: {n} person was imported. Delete the file: PINs stand in it.</extracomment>
        <translation>
            <numerusform>Se ha importado {n} persona. Borre el fichero: contiene los PIN.</numerusform>
            <numerusform>Se han importado {n} personas. Borre el fichero: contiene los PIN.</numerusform>
        </translation>
    </message>
    <message>
        <source>This till needs a supervisor with a PIN. Nothing was changed. Add another one first.</source>
        <extracomment>people.last-supervisor</extracomment>
        <translation>Esta caja necesita un responsable con PIN. No se ha cambiado nada. Añada antes otro.</translation>
    </message>
    <message>
        <source>Somebody has the number {number} already.</source>
        <extracomment>people.number-taken</extracomment>
        <translation>Alguien ya tiene el número {number}.</translation>
    </message>
    <message>
        <source>Both PINs have to be the same.</source>
        <extracomment>people.pins-differ</extracomment>
        <translation>Los dos PIN tienen que ser iguales.</translation>
    </message>
    <message>
        <source>{name} is removed.</source>
        <extracomment>people.removed</extracomment>
        <translation>{name} ya no figura aquí.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <extracomment>people.saved</extracomment>
        <translation>Los datos de {name} están guardados.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Take other digits.</source>
        <extracomment>people.weak-pin</extracomment>
        <translation>Este PIN es demasiado fácil. Elija otros dígitos.</translation>
    </message>
    <message>
        <source>The name has 1 to 40 letters.</source>
        <extracomment>people.wrong-name</extracomment>
        <translation>El nombre tiene de 1 a 40 letras.</translation>
    </message>
    <message>
        <source>The number has 1 to 6 digits.</source>
        <extracomment>people.wrong-number</extracomment>
        <translation>El número tiene de 1 a 6 dígitos.</translation>
    </message>
    <message>
        <source>The PIN has {n} digits.</source>
        <extracomment>people.wrong-pin</extracomment>
        <translation>El PIN tiene {n} dígitos.</translation>
    </message>
    <message>
        <source>Add person</source>
        <extracomment>people/add</extracomment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cashier</source>
        <extracomment>people/as-cashier</extracomment>
        <translation>Cajero</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>people/as-supervisor</extracomment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>cashier</source>
        <extracomment>people/cashier</extracomment>
        <translation>cajero</translation>
    </message>
    <message>
        <source>Import people</source>
        <extracomment>people/import</extracomment>
        <translation>Importar personas</translation>
    </message>
    <message>
        <source>Keep person</source>
        <extracomment>people/keep</extracomment>
        <translation>Conservar persona</translation>
    </message>
    <message>
        <source>Person name</source>
        <extracomment>people/name</extracomment>
        <translation>Nombre de la persona</translation>
    </message>
    <message>
        <source>Nobody signs in here yet.</source>
        <extracomment>people/nobody</extracomment>
        <translation>Aún no inicia sesión nadie aquí.</translation>
    </message>
    <message>
        <source>The first person is a supervisor.</source>
        <extracomment>people/nobody-hint</extracomment>
        <translation>La primera persona es un responsable.</translation>
    </message>
    <message>
        <source>Person number</source>
        <extracomment>people/number</extracomment>
        <translation>Número de la persona</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>people/people</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Person {number}, {name}, {role}</source>
        <extracomment>people/person</extracomment>
        <translation>Persona {number}, {name}, {role}</translation>
    </message>
    <message>
        <source>Set new PIN</source>
        <extracomment>people/pin</extracomment>
        <translation>PIN nuevo</translation>
    </message>
    <message>
        <source>Remove person</source>
        <extracomment>people/remove</extracomment>
        <translation>Quitar persona</translation>
    </message>
    <message>
        <source>{name} cannot sign in here any more. The journal keeps what was done.</source>
        <extracomment>people/remove-explained</extracomment>
        <translation>{name} ya no puede iniciar sesión aquí. El registro de auditoría conserva lo que se hizo.</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <extracomment>people/remove-name</extracomment>
        <translation>Quitar a {name}</translation>
    </message>
    <message>
        <source>Repeat PIN</source>
        <extracomment>people/repeat</extracomment>
        <translation>Repetir PIN</translation>
    </message>
    <message>
        <source>Role: Cashier</source>
        <extracomment>people/role-cashier</extracomment>
        <translation>Función: cajero</translation>
    </message>
    <message>
        <source>Role: Supervisor</source>
        <extracomment>people/role-supervisor</extracomment>
        <translation>Función: responsable</translation>
    </message>
    <message>
        <source>Save person</source>
        <extracomment>people/save</extracomment>
        <translation>Guardar persona</translation>
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
        <translation>La cesta cambió entretanto. No se ha descontado nada. Pídalo de nuevo si hace falta.</translation>
    </message>
    <message>
        <source>Price changed</source>
        <extracomment>price.changed</extracomment>
        <translation>Precio cambiado</translation>
    </message>
    <message>
        <source>Discount given</source>
        <extracomment>price.discounted</extracomment>
        <translation>Descuento aplicado</translation>
    </message>
    <message>
        <source>The shelf’s price counts again</source>
        <extracomment>price.taken-back</extracomment>
        <translation>Vuelve a valer el precio de etiqueta</translation>
    </message>
    <message>
        <source>All goods</source>
        <extracomment>price/all-goods</extracomment>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Change price</source>
        <extracomment>price/change-price</extracomment>
        <translation>Cambiar precio</translation>
    </message>
    <message>
        <source>Choose the reason to give it</source>
        <extracomment>price/choose-reason</extracomment>
        <translation>Elija el motivo para aplicarlo</translation>
    </message>
    <message>
        <source>Now {before}</source>
        <extracomment>price/costs</extracomment>
        <translation>Ahora {before}</translation>
    </message>
    <message>
        <source>Discount</source>
        <extracomment>price/discount</extracomment>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Give discount</source>
        <extracomment>price/give-discount</extracomment>
        <translation>Aplicar descuento</translation>
    </message>
    <message>
        <source>{figure}, less {amount}</source>
        <extracomment>price/goods-less</extracomment>
        <translation>{figure}, menos {amount}</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>price/in-money</extracomment>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Per cent</source>
        <extracomment>price/in-per-cent</extracomment>
        <translation>Por ciento</translation>
    </message>
    <message>
        <source>{line} · less {amount}</source>
        <extracomment>price/less</extracomment>
        <translation>{line} · menos {amount}</translation>
    </message>
    <message>
        <source>New price</source>
        <extracomment>price/new-price</extracomment>
        <translation>Precio nuevo</translation>
    </message>
    <message>
        <source>No discount</source>
        <extracomment>price/no-discount</extracomment>
        <translation>Sin descuento</translation>
    </message>
    <message>
        <source>Whole basket</source>
        <extracomment>price/on-basket</extracomment>
        <translation>Toda la cesta</translation>
    </message>
    <message>
        <source>This line</source>
        <extracomment>price/on-line</extracomment>
        <translation>Esta línea</translation>
    </message>
    <message>
        <source>Discount reason: {reason}</source>
        <extracomment>price/reason</extracomment>
        <translation>Motivo del descuento: {reason}</translation>
    </message>
    <message>
        <source>Damaged</source>
        <extracomment>price/reason-damaged</extracomment>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Goodwill</source>
        <extracomment>price/reason-goodwill</extracomment>
        <translation>Cortesía</translation>
    </message>
    <message>
        <source>Price promise</source>
        <extracomment>price/reason-price-promise</extracomment>
        <translation>Igualar precio</translation>
    </message>
    <message>
        <source>Shelf label</source>
        <extracomment>price/reason-shelf-label</extracomment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Short date</source>
        <extracomment>price/reason-short-date</extracomment>
        <translation>Caduca pronto</translation>
    </message>
    <message>
        <source>Staff</source>
        <extracomment>price/reason-staff</extracomment>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Shelf price</source>
        <extracomment>price/shelf-price</extracomment>
        <translation>Precio de etiqueta</translation>
    </message>
    <message>
        <source>That is more than it costs</source>
        <extracomment>price/too-much</extracomment>
        <translation>Es más de lo que cuesta</translation>
    </message>
    <message>
        <source>Type the figure first</source>
        <extracomment>price/type-first</extracomment>
        <translation>Escriba primero la cifra</translation>
    </message>
    <message>
        <source>{line} · was {price}</source>
        <extracomment>price/was</extracomment>
        <translation>{line} · antes {price}</translation>
    </message>
    <message>
        <source>Now {before}, then {after}</source>
        <extracomment>price/would-cost</extracomment>
        <translation>Ahora {before}, después {after}</translation>
    </message>
</context>
<context>
    <name>products</name>
    <message>
        <source>The file was changed while the till read it.</source>
        <extracomment>import-file/changed</extracomment>
        <translation>El archivo cambió mientras la caja lo leía.</translation>
    </message>
    <message>
        <source>The column {column} is there more than once.</source>
        <extracomment>import-file/column-twice</extracomment>
        <translation>La columna {column} está más de una vez.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <extracomment>import-file/empty</extracomment>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Line {line} has letters that the till cannot read. Save the file as CSV UTF-8.</source>
        <extracomment>import-file/encoding</extracomment>
        <translation>La línea {line} tiene letras que la caja no puede leer. Guarde el archivo como CSV UTF-8.</translation>
    </message>
    <message>
        <source>{reason} Row {row}: {words}</source>
        <extracomment>import-file/first</extracomment>
        <translation>{reason} Fila {row}: {words}</translation>
    </message>
    <message>
        <source>Line {line} is longer than {most} characters. Each product stands on a line of its own.</source>
        <extracomment>import-file/long-line</extracomment>
        <translation>La línea {line} tiene más de {most} caracteres. Cada producto va en su propia línea.</translation>
    </message>
    <message>
        <source>Not all columns are there. Missing: {columns}. The first line names the columns, with commas or semicolons between them. It says: {found}</source>
        <extracomment>import-file/no-column</extracomment>
        <translation>No están todas las columnas. Falta: {columns}. La primera línea nombra las columnas, separadas por comas o puntos y comas. Dice: {found}</translation>
    </message>
    <message>
        <source>The file holds no products, only the names of columns.</source>
        <extracomment>import-file/no-products</extracomment>
        <translation>El archivo no tiene productos, solo los nombres de las columnas.</translation>
    </message>
    <message>
        <source>No row of the file can be used.</source>
        <extracomment>import-file/no-row</extracomment>
        <translation>No se puede usar ninguna fila del archivo.</translation>
    </message>
    <message>
        <source>Row {row} cannot be read. Look for a quotation mark too many or too few in it.</source>
        <extracomment>import-file/not-csv</extracomment>
        <translation>La fila {row} no se puede leer. Mire si le sobra o le falta una comilla.</translation>
    </message>
    <message>
        <source>The file cannot be read. Is its stick still there? ({words})</source>
        <extracomment>import-file/unreadable</extracomment>
        <translation>El archivo no se puede leer. ¿Sigue puesto el lápiz USB? ({words})</translation>
    </message>
    <message>
        <source>barcode {code} belongs to product {owner} already</source>
        <extracomment>import-row/barcode-taken</extracomment>
        <translation>el código de barras {code} ya es del producto {owner}</translation>
    </message>
    <message>
        <source>code {code} is a barcode of product {owner} already</source>
        <extracomment>import-row/code-is-barcode</extracomment>
        <translation>el código {code} ya es un código de barras del producto {owner}</translation>
    </message>
    <message>
        <source>code {code} stands in the file already</source>
        <extracomment>import-row/code-twice</extracomment>
        <translation>el código {code} ya está en el archivo</translation>
    </message>
    <message>
        <source>control characters in {column} became blanks</source>
        <extracomment>import-row/control-characters</extracomment>
        <translation>los caracteres de control en {column} pasaron a ser espacios</translation>
    </message>
    <message>
        <source>{column} is missing</source>
        <extracomment>import-row/missing</extracomment>
        <translation>falta {column}</translation>
    </message>
    <message>
        <source>code {code} is the same article number as {other} of product {owner}</source>
        <extracomment>import-row/other-length</extracomment>
        <translation>el código {code} es el mismo número de artículo que {other} del producto {owner}</translation>
    </message>
    <message>
        <source>price {price} has more than two decimals</source>
        <extracomment>import-row/price-decimals</extracomment>
        <translation>el precio {price} tiene más de dos decimales</translation>
    </message>
    <message>
        <source>price {price} is negative</source>
        <extracomment>import-row/price-negative</extracomment>
        <translation>el precio {price} es negativo</translation>
    </message>
    <message>
        <source>price "{price}" is not a number such as 1.29</source>
        <extracomment>import-row/price-no-number</extracomment>
        <translation>el precio «{price}» no es un número como 1.29</translation>
    </message>
    <message>
        <source>price {price} is too large</source>
        <extracomment>import-row/price-too-large</extracomment>
        <translation>el precio {price} es demasiado grande</translation>
    </message>
    <message>
        <source>quick_key "{key}" is not group/position; it is left out</source>
        <extracomment>import-row/quick-key</extracomment>
        <translation>quick_key «{key}» no es grupo/lugar; se deja fuera</translation>
    </message>
    <message>
        <source>it has more fields than the first line has columns</source>
        <extracomment>import-row/too-many-fields</extracomment>
        <translation>tiene más campos que columnas la primera línea</translation>
    </message>
    <message>
        <source>unit "{unit}" is not known; it is "each" or "kg"</source>
        <extracomment>import-row/unit-unknown</extracomment>
        <translation>unit «{unit}» no se conoce; es «each» o «kg»</translation>
    </message>
    <message>
        <source>column "{column}" is not used</source>
        <extracomment>import-row/unused-column</extracomment>
        <translation>la columna «{column}» no se usa</translation>
    </message>
    <message>
        <source>vat_rate "{rate}" is not a number such as 19</source>
        <extracomment>import-row/vat-no-number</extracomment>
        <translation>vat_rate «{rate}» no es un número como 19</translation>
    </message>
    <message>
        <source>vat_rate {rate} is not between 0 and 100</source>
        <extracomment>import-row/vat-out-of-range</extracomment>
        <translation>vat_rate {rate} no está entre 0 y 100</translation>
    </message>
    <message>
        <source>vat_rate {rate} is not one of this shop's: {known}</source>
        <extracomment>import-row/vat-unknown</extracomment>
        <translation>vat_rate {rate} no es un tipo de esta tienda: {known}</translation>
    </message>
    <message>
        <source>All {products} sent, {time}</source>
        <extracomment>products.all-sent</extracomment>
        <translation>Los {products} enviados, {time}</translation>
    </message>
    <message>
        <source>{accepted} accepted, {rejected} rejected.</source>
        <extracomment>products.all-sent.fact</extracomment>
        <translation>{accepted} aceptados, {rejected} rechazados.</translation>
    </message>
    <message>
        <source>Batch {batch} was refused as a whole: {words}</source>
        <extracomment>products.batch-refused</extracomment>
        <translation>El lote {batch} fue rechazado entero: {words}</translation>
    </message>
    <message>
        <source>synchronise once more; what was refused goes again.</source>
        <extracomment>products.batch-refused.next</extracomment>
        <translation>sincronice otra vez; lo rechazado se envía de nuevo.</translation>
    </message>
    <message>
        <source>The synchronisation broke off</source>
        <extracomment>products.broken</extracomment>
        <translation>La sincronización se interrumpió</translation>
    </message>
    <message>
        <source>resume. If it breaks off again, call support: the log says why.</source>
        <extracomment>products.broken.next</extracomment>
        <translation>reanude. Si se interrumpe otra vez, llame al soporte: el registro técnico dice por qué.</translation>
    </message>
    <message>
        <source>Looking for changes</source>
        <extracomment>products.comparing</extracomment>
        <translation>Buscando cambios</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>products.done</extracomment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>the products in use are as before.</source>
        <extracomment>products.import.as-before</extracomment>
        <translation>los productos en uso siguen como antes.</translation>
    </message>
    <message>
        <source>Reading {file} broke off</source>
        <extracomment>products.import.broken</extracomment>
        <translation>La lectura de {file} se interrumpió</translation>
    </message>
    <message>
        <source>read it again. If it breaks off again, call support: the log says why.</source>
        <extracomment>products.import.broken.next</extracomment>
        <translation>léalo de nuevo. Si se interrumpe otra vez, llame a soporte: el registro dice por qué.</translation>
    </message>
    <message>
        <source>Choose a products file</source>
        <extracomment>products.import.choose</extracomment>
        <translation>Elija un archivo de productos</translation>
    </message>
    <message>
        <source>Choose a file in the list first</source>
        <extracomment>products.import.choose-first</extracomment>
        <translation>Elija primero un archivo de la lista</translation>
    </message>
    <message>
        <source>The till reads it and shows what would change. Until then nothing does.</source>
        <extracomment>products.import.choose.fact</extracomment>
        <translation>La caja lo lee y muestra qué cambiaría. Hasta entonces no cambia nada.</translation>
    </message>
    <message>
        <source>The products of {file} could not be written</source>
        <extracomment>products.import.disk</extracomment>
        <translation>No se pudieron guardar los productos de {file}</translation>
    </message>
    <message>
        <source>make room on this computer's disk, then read the file again.</source>
        <extracomment>products.import.disk.next</extracomment>
        <translation>libere espacio en el disco de este equipo y lea el archivo otra vez.</translation>
    </message>
    <message>
        <source>Other products are being imported just now</source>
        <extracomment>products.import.elsewhere</extracomment>
        <translation>En este momento se están importando otros productos</translation>
    </message>
    <message>
        <source>wait until that is done, then read the file again.</source>
        <extracomment>products.import.elsewhere.next</extracomment>
        <translation>espere a que termine y lea el archivo otra vez.</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <extracomment>products.import.reading</extracomment>
        <translation>Leyendo {file}</translation>
    </message>
    <message>
        <source>correct the refused rows and import the file again.</source>
        <extracomment>products.import.refused.next</extracomment>
        <translation>corrija las filas rechazadas e importe el archivo otra vez.</translation>
    </message>
    <message>
        <source>all rows are listed in {file}</source>
        <extracomment>products.import.saved</extracomment>
        <translation>todas las filas están en {file}</translation>
    </message>
    <message>
        <source>you can sell meanwhile.</source>
        <extracomment>products.import.sell</extracomment>
        <translation>mientras tanto puede vender.</translation>
    </message>
    <message>
        <source>{file} was not read: the settings file is wrong</source>
        <extracomment>products.import.settings</extracomment>
        <translation>{file} no se leyó: el archivo de ajustes está mal</translation>
    </message>
    <message>
        <source>ask who set this till up; the log says what is wrong.</source>
        <extracomment>products.import.settings.next</extracomment>
        <translation>pregunte a quien instaló esta caja; el registro dice qué está mal.</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows so far.</source>
        <extracomment>products.import.so-far; one: {n} row so far.</extracomment>
        <translation>
            <numerusform>{n} fila hasta ahora.</numerusform>
            <numerusform>{n} filas hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {removed} removed, rows refused: {refused}.</source>
        <extracomment>products.import.sums</extracomment>
        <translation>{new} nuevos, {changed} cambiados, {removed} quitados, filas rechazadas: {refused}.</translation>
    </message>
    <message>
        <source>{file} cannot be used</source>
        <extracomment>products.import.trouble</extracomment>
        <translation>{file} no se puede usar</translation>
    </message>
    <message>
        <source>correct the file and read it again.</source>
        <extracomment>products.import.trouble.next</extracomment>
        <translation>corrija el archivo y léalo otra vez.</translation>
    </message>
    <message>
        <source>{file} is in use</source>
        <extracomment>products.import.used</extracomment>
        <translation>{file} está en uso</translation>
    </message>
    <message>
        <source>synchronise, so that CRM.COM knows them, too.</source>
        <extracomment>products.import.used.next</extracomment>
        <translation>sincronice, para que CRM.COM también los conozca.</translation>
    </message>
    <message>
        <source>The new products are put in use</source>
        <extracomment>products.import.using</extracomment>
        <translation>Los productos nuevos se ponen en uso</translation>
    </message>
    <message>
        <source>Products were imported after the last synchronisation</source>
        <extracomment>products.imported-since</extracomment>
        <translation>Se importaron productos después de la última sincronización</translation>
    </message>
    <message>
        <source>Paused</source>
        <extracomment>products.is-paused</extracomment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <extracomment>products.never</extracomment>
        <translation>Aún sin sincronizar</translation>
    </message>
    <message numerus="yes">
        <source>{products} products, {n} batches.</source>
        <extracomment>products.never.fact; one: {products} products, {n} batch.</extracomment>
        <translation>
            <numerusform>{products} productos, {n} lote.</numerusform>
            <numerusform>{products} productos, {n} lotes.</numerusform>
        </translation>
    </message>
    <message>
        <source>selling goes on as before.</source>
        <extracomment>products.nothing-sent</extracomment>
        <translation>la venta sigue como antes.</translation>
    </message>
    <message>
        <source>Paused after batch {batch}</source>
        <extracomment>products.paused</extracomment>
        <translation>En pausa tras el lote {batch}</translation>
    </message>
    <message>
        <source>Pauses after batch {batch}</source>
        <extracomment>products.pausing</extracomment>
        <translation>Se detiene tras el lote {batch}</translation>
    </message>
    <message>
        <source>Not while CRM.COM does not answer</source>
        <extracomment>products.reason.away</extracomment>
        <translation>No mientras CRM.COM no responda</translation>
    </message>
    <message>
        <source>Not while this till is offline</source>
        <extracomment>products.reason.by-hand</extracomment>
        <translation>No mientras esta caja esté sin conexión</translation>
    </message>
    <message>
        <source>CRM.COM does not accept the API key</source>
        <extracomment>products.reason.key-refused</extracomment>
        <translation>CRM.COM no acepta la clave API</translation>
    </message>
    <message>
        <source>There is no API key on this till</source>
        <extracomment>products.reason.no-key</extracomment>
        <translation>No hay clave API en esta caja</translation>
    </message>
    <message>
        <source>There are no products on this till</source>
        <extracomment>products.reason.none</extracomment>
        <translation>No hay productos en esta caja</translation>
    </message>
    <message>
        <source>Not while the line is not secure</source>
        <extracomment>products.reason.not-secure</extracomment>
        <translation>No mientras la conexión no sea segura</translation>
    </message>
    <message>
        <source>It pauses after this batch</source>
        <extracomment>products.reason.pausing</extracomment>
        <translation>Se detiene después de este lote</translation>
    </message>
    <message>
        <source>correct them in your products file, import it and synchronise once more.</source>
        <extracomment>products.rejected.next</extracomment>
        <translation>corríjalos en su archivo de productos, impórtelo y sincronice otra vez.</translation>
    </message>
    <message>
        <source>resume with batch {batch}. You can sell meanwhile.</source>
        <extracomment>products.resume.next</extracomment>
        <translation>reanude con el lote {batch}. Mientras tanto puede vender.</translation>
    </message>
    <message>
        <source>Batch {batch} of {of}</source>
        <extracomment>products.running</extracomment>
        <translation>Lote {batch} de {of}</translation>
    </message>
    <message numerus="yes">
        <source>{n} batches are in CRM.COM.</source>
        <extracomment>products.safe; one: {n} batch is in CRM.COM.</extracomment>
        <translation>
            <numerusform>{n} lote está en CRM.COM.</numerusform>
            <numerusform>{n} lotes están en CRM.COM.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is saved</source>
        <extracomment>products.saved</extracomment>
        <translation>La lista está guardada</translation>
    </message>
    <message>
        <source>{file}</source>
        <extracomment>products.saved.fact</extracomment>
        <translation>{file}</translation>
    </message>
    <message>
        <source>Sending rejected again</source>
        <extracomment>products.sending-rejected</extracomment>
        <translation>Reenviando rechazados</translation>
    </message>
    <message>
        <source>The settings do not allow synchronising products</source>
        <extracomment>products.settings</extracomment>
        <translation>Los ajustes no permiten sincronizar productos</translation>
    </message>
    <message>
        <source>set products_sync_definition in the settings, and release 14 or later.</source>
        <extracomment>products.settings.next</extracomment>
        <translation>indique products_sync_definition en los ajustes, y la versión 14 o posterior.</translation>
    </message>
    <message>
        <source>CRM.COM did not accept the API key at {time}</source>
        <extracomment>products.stop.key-refused</extracomment>
        <translation>CRM.COM no aceptó la clave API a las {time}</translation>
    </message>
    <message>
        <source>Connection lost at {time}</source>
        <extracomment>products.stop.line</extracomment>
        <translation>Conexión perdida a las {time}</translation>
    </message>
    <message>
        <source>There was no API key at {time}</source>
        <extracomment>products.stop.no-key</extracomment>
        <translation>No había clave API a las {time}</translation>
    </message>
    <message>
        <source>The line to CRM.COM was not secure at {time}</source>
        <extracomment>products.stop.not-secure</extracomment>
        <translation>La conexión con CRM.COM no era segura a las {time}</translation>
    </message>
    <message>
        <source>Products are being synchronised elsewhere</source>
        <extracomment>products.twice</extracomment>
        <translation>Los productos se están sincronizando en otro sitio</translation>
    </message>
    <message>
        <source>wait until that is done; it does the same.</source>
        <extracomment>products.twice.next</extracomment>
        <translation>espere a que termine; el resultado es el mismo.</translation>
    </message>
    <message>
        <source>Nothing had changed, {time}</source>
        <extracomment>products.unchanged</extracomment>
        <translation>No había cambios, {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} products were not taken in every part.</source>
        <extracomment>products.warnings; one: {n} product was not taken in every part.</extracomment>
        <translation>
            <numerusform>{n} producto no se aceptó en todas sus partes.</numerusform>
            <numerusform>{n} productos no se aceptaron en todas sus partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>products/accepted</extracomment>
        <translation>Aceptados</translation>
    </message>
    <message>
        <source>Send all {products} again</source>
        <extracomment>products/ask-confirm</extracomment>
        <translation>Reenviar los {products}</translation>
    </message>
    <message>
        <source>CRM.COM gets every product once more. It changes nothing there, and takes its time.</source>
        <extracomment>products/ask-explained</extracomment>
        <translation>CRM.COM recibe cada producto otra vez. Allí no cambia nada y lleva su tiempo.</translation>
    </message>
    <message>
        <source>Keep progress</source>
        <extracomment>products/ask-keep</extracomment>
        <translation>Conservar el avance</translation>
    </message>
    <message>
        <source>Send everything again?</source>
        <extracomment>products/ask-title</extracomment>
        <translation>¿Enviar todo otra vez?</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>products/barcode</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>products/batch</extracomment>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Batch {first}, {products} products, {rejected} rejected</source>
        <extracomment>products/cell</extracomment>
        <translation>Lote {first}, {products} productos, {rejected} rechazados</translation>
    </message>
    <message>
        <source>Batches {first} to {last}, {products} products, {rejected} rejected</source>
        <extracomment>products/cells</extracomment>
        <translation>Lotes {first} a {last}, {products} productos, {rejected} rechazados</translation>
    </message>
    <message numerus="yes">
        <source>{n} rows to look at</source>
        <extracomment>products/changes-count; one: {n} row to look at</extracomment>
        <translation>
            <numerusform>{n} fila por mirar</numerusform>
            <numerusform>{n} filas por mirar</numerusform>
        </translation>
    </message>
    <message>
        <source>What would change</source>
        <extracomment>products/changes-title</extracomment>
        <translation>Qué cambiaría</translation>
    </message>
    <message>
        <source>Choose a code in the list first</source>
        <extracomment>products/choose-first</extracomment>
        <translation>Elija primero un código de la lista</translation>
    </message>
    <message>
        <source>CRM.COM said</source>
        <extracomment>products/crm-said</extracomment>
        <translation>CRM.COM dijo</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>products/file</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>products/folder</extracomment>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Rejected products can still be sold here</source>
        <extracomment>products/foot</extracomment>
        <translation>Los productos rechazados se pueden vender aquí</translation>
    </message>
    <message>
        <source>Import products</source>
        <extracomment>products/import</extracomment>
        <translation>Importar productos</translation>
    </message>
    <message>
        <source>Use these products?</source>
        <extracomment>products/import-ask</extracomment>
        <translation>¿Usar estos productos?</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>products/import-changed</extracomment>
        <translation>Cambiados</translation>
    </message>
    <message>
        <source>Use these products</source>
        <extracomment>products/import-confirm</extracomment>
        <translation>Usar estos productos</translation>
    </message>
    <message numerus="yes">
        <source>{n} products files</source>
        <extracomment>products/import-count; one: {n} products file</extracomment>
        <translation>
            <numerusform>{n} archivo de productos</numerusform>
            <numerusform>{n} archivos de productos</numerusform>
        </translation>
    </message>
    <message>
        <source>They take the place of all products in use. The next scan finds them.</source>
        <extracomment>products/import-explained</extracomment>
        <translation>Sustituyen a todos los productos en uso. La próxima lectura los encuentra.</translation>
    </message>
    <message>
        <source>Nothing changes before you say so</source>
        <extracomment>products/import-foot</extracomment>
        <translation>Nada cambia hasta que usted lo diga</translation>
    </message>
    <message>
        <source>Keep products as they are</source>
        <extracomment>products/import-keep</extracomment>
        <translation>Dejar los productos como están</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>products/import-new</extracomment>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Products file {file}</source>
        <extracomment>products/import-one</extracomment>
        <translation>Archivo de productos {file}</translation>
    </message>
    <message>
        <source>Rows refused</source>
        <extracomment>products/import-refused</extracomment>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Removed</source>
        <extracomment>products/import-removed</extracomment>
        <translation>Quitados</translation>
    </message>
    <message numerus="yes">
        <source>{n} products are not in this file: they cannot be sold any more.</source>
        <extracomment>products/import-removes; one: {n} product is not in this file: it cannot be sold any more.</extracomment>
        <translation>
            <numerusform>{n} producto no está en este archivo: ya no se podrá vender.</numerusform>
            <numerusform>{n} productos no están en este archivo: ya no se podrán vender.</numerusform>
        </translation>
    </message>
    <message>
        <source>New price or VAT</source>
        <extracomment>products/import-repriced</extracomment>
        <translation>Precio o IVA nuevo</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>products/import-short</extracomment>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Products files</source>
        <extracomment>products/import-title</extracomment>
        <translation>Archivos de productos</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>products/last</extracomment>
        <translation>Último</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>products/look-again</extracomment>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>{before} becomes {now}</source>
        <extracomment>products/new-price</extracomment>
        <translation>{before} pasa a {now}</translation>
    </message>
    <message>
        <source>VAT {before}% becomes {now}%</source>
        <extracomment>products/new-vat</extracomment>
        <translation>IVA {before} % pasa a {now} %</translation>
    </message>
    <message>
        <source>Next:</source>
        <extracomment>products/next</extracomment>
        <translation>Ahora:</translation>
    </message>
    <message>
        <source>Every row can be used.</source>
        <extracomment>products/no-changes</extracomment>
        <translation>Todas las filas sirven.</translation>
    </message>
    <message>
        <source>No price and no VAT rate of a product changes.</source>
        <extracomment>products/no-changes-hint</extracomment>
        <translation>No cambia el precio ni el IVA de ningún producto.</translation>
    </message>
    <message>
        <source>No products file was found.</source>
        <extracomment>products/no-import</extracomment>
        <translation>No se encontró ningún archivo de productos.</translation>
    </message>
    <message>
        <source>Put a CSV file on a stick, or into Documents or Downloads.</source>
        <extracomment>products/no-import-hint</extracomment>
        <translation>Ponga un archivo CSV en un lápiz USB, o en Documentos o Descargas.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <extracomment>products/no-name</extracomment>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>CRM.COM said nothing of it</source>
        <extracomment>products/no-reason</extracomment>
        <translation>CRM.COM no dijo nada</translation>
    </message>
    <message>
        <source>Nothing is rejected.</source>
        <extracomment>products/no-rejected</extracomment>
        <translation>No hay nada rechazado.</translation>
    </message>
    <message>
        <source>What CRM.COM does not accept shows here, with the reason.</source>
        <extracomment>products/no-rejected-hint</extracomment>
        <translation>Lo que CRM.COM no acepta aparece aquí, con el motivo.</translation>
    </message>
    <message>
        <source>Every code was known.</source>
        <extracomment>products/no-unknown</extracomment>
        <translation>Todos los códigos eran conocidos.</translation>
    </message>
    <message>
        <source>A scanned code that is no product shows here.</source>
        <extracomment>products/no-unknown-hint</extracomment>
        <translation>Un código escaneado sin producto aparece aquí.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>products/not-known</extracomment>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>Not now</source>
        <extracomment>products/not-now</extracomment>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>products/pause</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <extracomment>products/percent</extracomment>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>products/product</extracomment>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Read this file</source>
        <extracomment>products/read-this-file</extracomment>
        <translation>Leer este archivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>products/reason</extracomment>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>products/rejected</extracomment>
        <translation>Rechazados</translation>
    </message>
    <message numerus="yes">
        <source>{n} products rejected</source>
        <extracomment>products/rejected-count; one: {n} product rejected</extracomment>
        <translation>
            <numerusform>{n} producto rechazado</numerusform>
            <numerusform>{n} productos rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected products</source>
        <extracomment>products/rejected-title</extracomment>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <extracomment>products/remove</extracomment>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>products/remove-short</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>products/resume</extracomment>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Rejected {code}, {product}: {reason}</source>
        <extracomment>products/row</extracomment>
        <translation>Rechazado {code}, {product}: {reason}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <extracomment>products/row-number</extracomment>
        <translation>Fila {row}</translation>
    </message>
    <message>
        <source>Row or code</source>
        <extracomment>products/row-or-code</extracomment>
        <translation>Fila o código</translation>
    </message>
    <message>
        <source>Refused: {words}</source>
        <extracomment>products/row-refused</extracomment>
        <translation>Rechazada: {words}</translation>
    </message>
    <message>
        <source>Used, but: {words}</source>
        <extracomment>products/row-warned</extracomment>
        <translation>Se usa, pero: {words}</translation>
    </message>
    <message>
        <source>Rejected list</source>
        <extracomment>products/rows</extracomment>
        <translation>Lista de rechazados</translation>
    </message>
    <message>
        <source>Safe:</source>
        <extracomment>products/safe</extracomment>
        <translation>Seguro:</translation>
    </message>
    <message>
        <source>Save list</source>
        <extracomment>products/save</extracomment>
        <translation>Guardar lista</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>products/save-short</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save unknown list</source>
        <extracomment>products/save-unknown</extracomment>
        <translation>Guardar lista de desconocidos</translation>
    </message>
    <message>
        <source>Scanned</source>
        <extracomment>products/scanned</extracomment>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Send rejected again</source>
        <extracomment>products/send-rejected</extracomment>
        <translation>Reenviar rechazados</translation>
    </message>
    <message>
        <source>{sent} of {products} products sent</source>
        <extracomment>products/sent</extracomment>
        <translation>{sent} de {products} productos enviados</translation>
    </message>
    <message>
        <source>Products sent: {sent} of {products}</source>
        <extracomment>products/sent-name</extracomment>
        <translation>Productos enviados: {sent} de {products}</translation>
    </message>
    <message>
        <source>{shown} of {n} in the list, scroll for more</source>
        <extracomment>products/shown</extracomment>
        <translation>{shown} de {n}, más abajo el resto</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>products/sold</extracomment>
        <translation>Vendido</translation>
    </message>
    <message>
        <source>Start again from batch 1</source>
        <extracomment>products/start-again</extracomment>
        <translation>Empezar desde el lote 1</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <extracomment>products/stop-reading</extracomment>
        <translation>Dejar de leer</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <extracomment>products/synchronise-now</extracomment>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Synchronise products</source>
        <extracomment>products/title</extracomment>
        <translation>Sincronizar productos</translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown codes</source>
        <extracomment>products/unknown-count; one: {n} unknown code</extracomment>
        <translation>
            <numerusform>{n} código desconocido</numerusform>
            <numerusform>{n} códigos desconocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a products file with these codes</source>
        <extracomment>products/unknown-foot</extracomment>
        <translation>Importe un fichero de productos con estos códigos</translation>
    </message>
    <message numerus="yes">
        <source>Unknown {code}, sold {n} times, last {day}</source>
        <extracomment>products/unknown-row; one: Unknown {code}, sold {n} time, last {day}</extracomment>
        <translation>
            <numerusform>Desconocido {code}, vendido {n} vez, último {day}</numerusform>
            <numerusform>Desconocido {code}, vendido {n} veces, último {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown list</source>
        <extracomment>products/unknown-rows</extracomment>
        <translation>Lista de desconocidos</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>products/unknown-short</extracomment>
        <translation>Desconocidos</translation>
    </message>
    <message>
        <source>Unknown products</source>
        <extracomment>products/unknown-title</extracomment>
        <translation>Desconocidos</translation>
    </message>
    <message>
        <source>Still to send</source>
        <extracomment>products/waiting</extracomment>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>What happens</source>
        <extracomment>products/what</extracomment>
        <translation>Qué pasa</translation>
    </message>
</context>
<context>
    <name>purchases</name>
    <message>
        <source>Nothing was given back for {number}: a sale is being paid with it, or was. Finish or cancel that sale, then look here again.</source>
        <extracomment>purchases.exchange-taken</extracomment>
        <translation>No se ha devuelto nada por {number}: una venta se está pagando con ello, o se pagó. Termine o cancele esa venta y mire aquí de nuevo.</translation>
    </message>
    <message>
        <source>{amount} was given back for {number}. The slip is being printed.</source>
        <extracomment>purchases.given-back</extracomment>
        <translation>Se han devuelto {amount} por {number}. Se está imprimiendo el recibo.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer: this till's own only.</source>
        <extracomment>purchases.list-away</extracomment>
        <translation>CRM.COM no responde: solo las de esta caja.</translation>
    </message>
    <message>
        <source>This till's own only: {words}</source>
        <extracomment>purchases.list-refused</extracomment>
        <translation>Solo las de esta caja: {words}</translation>
    </message>
    <message>
        <source>There is no printer on this till</source>
        <extracomment>purchases.no-printer</extracomment>
        <translation>No hay impresora en esta caja</translation>
    </message>
    <message>
        <source>{number} has no receipt</source>
        <extracomment>purchases.no-receipt</extracomment>
        <translation>{number} no tiene tique</translation>
    </message>
    <message>
        <source>CRM.COM knows nobody by this card. {words}</source>
        <extracomment>purchases.no-such-card</extracomment>
        <translation>CRM.COM no conoce a nadie con esta tarjeta. {words}</translation>
    </message>
    <message>
        <source>This is no day. Type day and month, such as 2111 for 21 November.</source>
        <extracomment>purchases.no-such-day</extracomment>
        <translation>No es una fecha. Escriba día y mes, como 2111 para el 21 de noviembre.</translation>
    </message>
    <message>
        <source>This till has no receipt with number {number}.</source>
        <extracomment>purchases.no-such-number</extracomment>
        <translation>Esta caja no tiene un tique con el número {number}.</translation>
    </message>
    <message>
        <source>This card is not in force. {words}</source>
        <extracomment>purchases.not-active</extracomment>
        <translation>Esta tarjeta no está vigente. {words}</translation>
    </message>
    <message>
        <source>{number} is not among the purchases of this till shown here.</source>
        <extracomment>purchases.not-found</extracomment>
        <translation>{number} no está entre las compras de esta caja que se ven aquí.</translation>
    </message>
    <message>
        <source>{number} is not printed yet. It prints by itself when the printer is well.</source>
        <extracomment>purchases.not-printed</extracomment>
        <translation>{number} aún no está impreso. Se imprime solo cuando la impresora esté bien.</translation>
    </message>
    <message>
        <source>It is not known whether {number} was printed. Look at the printer.</source>
        <extracomment>purchases.print-unknown</extracomment>
        <translation>No se sabe si {number} se imprimió. Mire la impresora.</translation>
    </message>
    <message>
        <source>{number} is printed</source>
        <extracomment>purchases.printed</extracomment>
        <translation>{number} está impreso</translation>
    </message>
    <message>
        <source>Printing {number}…</source>
        <extracomment>purchases.printing</extracomment>
        <translation>Imprimiendo {number}…</translation>
    </message>
    <message>
        <source>The till could not read its books. Try again.</source>
        <extracomment>purchases.unreadable</extracomment>
        <translation>La caja no pudo leer sus libros. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>All purchases</source>
        <extracomment>purchases/all</extracomment>
        <translation>Todas las compras</translation>
    </message>
    <message>
        <source>All days</source>
        <extracomment>purchases/all-days</extracomment>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Give back</source>
        <extracomment>purchases/amount</extracomment>
        <translation>A devolver</translation>
    </message>
    <message>
        <source>Choose a purchase to see it.</source>
        <extracomment>purchases/choose</extracomment>
        <translation>Elija una compra para verla.</translation>
    </message>
    <message>
        <source>Choose whom to give money back, when the customer stands here.</source>
        <extracomment>purchases/choose-owed</extracomment>
        <translation>Elija a quién devolver dinero, cuando el cliente esté aquí.</translation>
    </message>
    <message numerus="yes">
        <source>{n} purchases</source>
        <extracomment>purchases/count, purchases/waiting-count; one: {n} purchase</extracomment>
        <translation>
            <numerusform>{n} compra</numerusform>
            <numerusform>{n} compras</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>purchases/customer</extracomment>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Day and month, such as 2111</source>
        <extracomment>purchases/day-field</extracomment>
        <translation>Día y mes, como 2111</translation>
    </message>
    <message numerus="yes">
        <source>last {n} days</source>
        <extracomment>purchases/days; one: last {n} day</extracomment>
        <translation>
            <numerusform>en {n} día</numerusform>
            <numerusform>en {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>purchases/earned</extracomment>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>To {customer}, for goods of {number} that came back. It was kept for an exchange: given back, no sale can be paid with it. A slip is printed.</source>
        <extracomment>purchases/exchange-explained</extracomment>
        <translation>A {customer}, por artículos devueltos de {number}. Estaba guardado para un cambio: una vez devuelto, ya no paga ninguna venta. Se imprime un recibo.</translation>
    </message>
    <message>
        <source>To whoever brings receipt {number}, for goods that came back. It was kept for an exchange: given back, no sale can be paid with it. A slip is printed.</source>
        <extracomment>purchases/exchange-explained-nobody</extracomment>
        <translation>A quien traiga el tique {number}, por artículos devueltos. Estaba guardado para un cambio: una vez devuelto, ya no paga ninguna venta. Se imprime un recibo.</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <extracomment>purchases/fetching</extracomment>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <extracomment>purchases/find</extracomment>
        <translation>N.º de tique</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>purchases/find-day</extracomment>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Find by date</source>
        <extracomment>purchases/find-day-spoken</extracomment>
        <translation>Buscar por fecha</translation>
    </message>
    <message>
        <source>Find by receipt number</source>
        <extracomment>purchases/find-spoken</extracomment>
        <translation>Buscar por número de tique</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <extracomment>purchases/give-back-cash</extracomment>
        <translation>Devolver en efectivo</translation>
    </message>
    <message>
        <source>In cash, to {customer}, for {number}. The drawer opens and a slip is printed. It can be given back once.</source>
        <extracomment>purchases/give-back-explained</extracomment>
        <translation>En efectivo, a {customer}, por {number}. Se abre el cajón y se imprime un recibo. Solo se puede devolver una vez.</translation>
    </message>
    <message>
        <source>In cash, to whoever brings receipt {number}. The drawer opens and a slip is printed. It can be given back once.</source>
        <extracomment>purchases/give-back-explained-nobody</extracomment>
        <translation>En efectivo, a quien traiga el tique {number}. Se abre el cajón y se imprime un recibo. Solo se puede devolver una vez.</translation>
    </message>
    <message>
        <source>Give back list</source>
        <extracomment>purchases/give-back-list</extracomment>
        <translation>A devolver</translation>
    </message>
    <message>
        <source>Give back {amount}, {number}, {customer}</source>
        <extracomment>purchases/give-back-row</extracomment>
        <translation>A devolver {amount}, {number}, {customer}</translation>
    </message>
    <message>
        <source>Give back {amount}?</source>
        <extracomment>purchases/give-back-title</extracomment>
        <translation>¿Devolver {amount}?</translation>
    </message>
    <message>
        <source>Money to give back</source>
        <extracomment>purchases/give-backs</extracomment>
        <translation>Dinero por devolver</translation>
    </message>
    <message>
        <source>Given back</source>
        <extracomment>purchases/given-back</extracomment>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Keep in the list</source>
        <extracomment>purchases/keep-owed</extracomment>
        <translation>Dejar en la lista</translation>
    </message>
    <message>
        <source>Show older purchases</source>
        <extracomment>purchases/more</extracomment>
        <translation>Compras anteriores</translation>
    </message>
    <message>
        <source>Type a number first</source>
        <extracomment>purchases/no-number</extracomment>
        <translation>Escriba primero un número</translation>
    </message>
    <message>
        <source>There is no receipt of this sale</source>
        <extracomment>purchases/no-receipt</extracomment>
        <translation>No hay tique de esta venta</translation>
    </message>
    <message numerus="yes">
        <source>No purchases in the last {n} days.</source>
        <extracomment>purchases/nothing; one: No purchases in the last {n} day.</extracomment>
        <translation>
            <numerusform>Ninguna compra en {n} día.</numerusform>
            <numerusform>Ninguna compra en los últimos {n} días.</numerusform>
        </translation>
    </message>
    <message>
        <source>No purchase is chosen</source>
        <extracomment>purchases/nothing-chosen</extracomment>
        <translation>No hay ninguna compra elegida</translation>
    </message>
    <message>
        <source>Scan a receipt to find a sale without a customer.</source>
        <extracomment>purchases/nothing-hers-hint</extracomment>
        <translation>Escanee un tique para hallar una venta sin cliente.</translation>
    </message>
    <message>
        <source>Sales show here as soon as they are finished.</source>
        <extracomment>purchases/nothing-hint</extracomment>
        <translation>Las ventas aparecen aquí en cuanto terminan.</translation>
    </message>
    <message>
        <source>Nothing is to be given back.</source>
        <extracomment>purchases/nothing-owed</extracomment>
        <translation>No hay nada que devolver.</translation>
    </message>
    <message>
        <source>Money that is owed to a customer shows here by itself.</source>
        <extracomment>purchases/nothing-owed-hint</extracomment>
        <translation>El dinero que se debe a un cliente aparece aquí solo.</translation>
    </message>
    <message>
        <source>No purchases on this day.</source>
        <extracomment>purchases/nothing-that-day</extracomment>
        <translation>Ninguna compra ese día.</translation>
    </message>
    <message>
        <source>Choose another day, or show all days.</source>
        <extracomment>purchases/nothing-that-day-hint</extracomment>
        <translation>Elija otro día, o todos los días.</translation>
    </message>
    <message>
        <source>Number on the receipt</source>
        <extracomment>purchases/number-field</extracomment>
        <translation>Número del tique</translation>
    </message>
    <message>
        <source>This till</source>
        <extracomment>purchases/of-till</extracomment>
        <translation>Esta caja</translation>
    </message>
    <message>
        <source>Scan a customer's card</source>
        <extracomment>purchases/of-till-line</extracomment>
        <translation>Escanee la tarjeta del cliente</translation>
    </message>
    <message>
        <source>Other customer</source>
        <extracomment>purchases/other-customer</extracomment>
        <translation>Otro cliente</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>purchases/other-short</extracomment>
        <translation>Otro</translation>
    </message>
    <message>
        <source>{amount} to give back</source>
        <extracomment>purchases/owed</extracomment>
        <translation>{amount} a devolver</translation>
    </message>
    <message>
        <source>Nothing to give back</source>
        <extracomment>purchases/owed-none</extracomment>
        <translation>Nada que devolver</translation>
    </message>
    <message>
        <source>Print receipt again</source>
        <extracomment>purchases/print</extracomment>
        <translation>Reimprimir tique</translation>
    </message>
    <message>
        <source>Purchase {number}, {when}, {total}, {state}</source>
        <extracomment>purchases/row</extracomment>
        <translation>Compra {number}, {when}, {total}, {state}</translation>
    </message>
    <message>
        <source>Purchases of this till</source>
        <extracomment>purchases/rows</extracomment>
        <translation>Compras de esta caja</translation>
    </message>
    <message>
        <source>Purchases of this customer</source>
        <extracomment>purchases/rows-hers</extracomment>
        <translation>Compras de este cliente</translation>
    </message>
    <message>
        <source>Scan a receipt to jump to it</source>
        <extracomment>purchases/scan</extracomment>
        <translation>Escanee un tique para ir a él</translation>
    </message>
    <message>
        <source>Show this day</source>
        <extracomment>purchases/show-day</extracomment>
        <translation>Mostrar este día</translation>
    </message>
    <message>
        <source>Show this receipt</source>
        <extracomment>purchases/show-number</extracomment>
        <translation>Mostrar este tique</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>purchases/spent</extracomment>
        <translation>Canjeado</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>purchases/state</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Purchases</source>
        <extracomment>purchases/title</extracomment>
        <translation>Compras</translation>
    </message>
    <message>
        <source>Total</source>
        <extracomment>purchases/total</extracomment>
        <translation>Total</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <extracomment>purchases/waiting</extracomment>
        <translation>Por enviar</translation>
    </message>
    <message numerus="yes">
        <source>{n} need a person</source>
        <extracomment>purchases/waiting-needs; one: {n} needs a person</extracomment>
        <translation>
            <numerusform>{n} por decidir</numerusform>
            <numerusform>{n} por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <extracomment>purchases/waiting-none</extracomment>
        <translation>Nada por enviar</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>purchases/when</extracomment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>CRM.COM took wallet money or gave a discount after the customer had paid in full.</source>
        <extracomment>purchases/why-owed</extracomment>
        <translation>CRM.COM usó el monedero o dio un descuento cuando el cliente ya había pagado todo.</translation>
    </message>
</context>
<context>
    <name>queue</name>
    <message>
        <source>An answer of CRM.COM is awaited</source>
        <extracomment>queue.awaited</extracomment>
        <translation>Se espera una respuesta de CRM.COM</translation>
    </message>
    <message>
        <source>keep selling. The till asks by itself until it knows.</source>
        <extracomment>queue.awaited.next</extracomment>
        <translation>siga vendiendo. La caja pregunta sola hasta saberlo.</translation>
    </message>
    <message>
        <source>This till is offline by hand</source>
        <extracomment>queue.by-hand</extracomment>
        <translation>Esta caja está desconectada a mano</translation>
    </message>
    <message>
        <source>keep selling. Go online sends what waits, and rewards follow then.</source>
        <extracomment>queue.by-hand.next</extracomment>
        <translation>siga vendiendo. Conectar envía lo que espera, y entonces llegan las recompensas.</translation>
    </message>
    <message>
        <source>Since {time}. Nothing is sent.</source>
        <extracomment>queue.by-hand.since</extracomment>
        <translation>Desde las {time}. No se envía nada.</translation>
    </message>
    <message>
        <source>CRM.COM answers</source>
        <extracomment>queue.connected</extracomment>
        <translation>CRM.COM responde</translation>
    </message>
    <message>
        <source>Last answer at {time}.</source>
        <extracomment>queue.connected.last</extracomment>
        <translation>Última respuesta a las {time}.</translation>
    </message>
    <message>
        <source>keep selling. The list empties by itself.</source>
        <extracomment>queue.connected.next</extracomment>
        <translation>siga vendiendo. La lista se vacía sola.</translation>
    </message>
    <message numerus="yes">
        <source>{n} cancellations</source>
        <extracomment>queue.count.cancellations; one: {n} cancellation</extracomment>
        <translation>
            <numerusform>{n} anulación</numerusform>
            <numerusform>{n} anulaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} purchases</source>
        <extracomment>queue.count.purchases; one: {n} purchase</extracomment>
        <translation>
            <numerusform>{n} compra</numerusform>
            <numerusform>{n} compras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} returns</source>
        <extracomment>queue.count.returns; one: {n} return</extracomment>
        <translation>
            <numerusform>{n} devolución</numerusform>
            <numerusform>{n} devoluciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} wallet returns</source>
        <extracomment>queue.count.wallet-returns; one: {n} wallet return</extracomment>
        <translation>
            <numerusform>{n} vuelta al monedero</numerusform>
            <numerusform>{n} vueltas al monedero</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits belongs to another CRM.COM</source>
        <extracomment>queue.elsewhere</extracomment>
        <translation>Lo que espera es de otro CRM.COM</translation>
    </message>
    <message>
        <source>keep selling, and call your supervisor: put that address back in Settings, or decide about each purchase here.</source>
        <extracomment>queue.elsewhere.next</extracomment>
        <translation>siga vendiendo, y llame al responsable: vuelva a poner esa dirección en Ajustes, o decida aquí sobre cada compra.</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps were begun with {address}. Nothing is sent.</source>
        <extracomment>queue.elsewhere.what; one: {n} step was begun with {address}. Nothing is sent.</extracomment>
        <translation>
            <numerusform>{n} paso empezó con {address}. No se envía nada.</numerusform>
            <numerusform>{n} pasos empezaron con {address}. No se envía nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to do here.</source>
        <extracomment>queue.empty.next</extracomment>
        <translation>aquí no hay nada que hacer.</translation>
    </message>
    <message>
        <source>{number} is at CRM.COM, by your word</source>
        <extracomment>queue.it-is-at-crm</extracomment>
        <translation>{number} está en CRM.COM, según usted</translation>
    </message>
    <message>
        <source>{number} stays without reward</source>
        <extracomment>queue.keep-without-reward</extracomment>
        <translation>{number} queda sin recompensa</translation>
    </message>
    <message>
        <source>CRM.COM does not accept the API key</source>
        <extracomment>queue.key-refused</extracomment>
        <translation>CRM.COM no acepta la clave API</translation>
    </message>
    <message>
        <source>keep selling, and call your supervisor. The list empties once the key is right.</source>
        <extracomment>queue.key-refused.next</extracomment>
        <translation>siga vendiendo, y llame al responsable. La lista se vacía cuando la clave sea correcta.</translation>
    </message>
    <message>
        <source>Your decision is needed: {what}</source>
        <extracomment>queue.need-a-person</extracomment>
        <translation>Se necesita su decisión: {what}</translation>
    </message>
    <message>
        <source>choose it in the list and decide. It holds up nothing else.</source>
        <extracomment>queue.need-a-person.next</extracomment>
        <translation>elíjala en la lista y decida. No retiene nada más.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer for {number}</source>
        <extracomment>queue.no-answer</extracomment>
        <translation>CRM.COM no responde por {number}</translation>
    </message>
    <message>
        <source>decide again when the connection is back; its figures are read then.</source>
        <extracomment>queue.no-answer.next</extracomment>
        <translation>decida otra vez cuando vuelva la conexión; entonces se leen sus cifras.</translation>
    </message>
    <message>
        <source>There is no API key on this till</source>
        <extracomment>queue.no-key</extracomment>
        <translation>No hay clave API en esta caja</translation>
    </message>
    <message>
        <source>keep selling. The list empties by itself once a key is set.</source>
        <extracomment>queue.no-key.next</extracomment>
        <translation>siga vendiendo. La lista se vacía sola cuando haya una clave.</translation>
    </message>
    <message>
        <source>nothing was changed.</source>
        <extracomment>queue.not-decided.safe</extracomment>
        <translation>no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The line to CRM.COM is not secure</source>
        <extracomment>queue.not-secure</extracomment>
        <translation>La conexión con CRM.COM no es segura</translation>
    </message>
    <message>
        <source>keep selling, and call your supervisor. Nothing is sent over this line.</source>
        <extracomment>queue.not-secure.next</extracomment>
        <translation>siga vendiendo, y llame al responsable. No se envía nada por esta conexión.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer</source>
        <extracomment>queue.offline</extracomment>
        <translation>CRM.COM no responde</translation>
    </message>
    <message>
        <source>keep selling. The list empties by itself when the connection is back.</source>
        <extracomment>queue.offline.next</extracomment>
        <translation>siga vendiendo. La lista se vacía sola cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>Next try in {seconds} s.</source>
        <extracomment>queue.offline.next-try</extracomment>
        <translation>Próximo intento en {seconds} s.</translation>
    </message>
    <message>
        <source>Since {time}, next try in {seconds} s.</source>
        <extracomment>queue.offline.since</extracomment>
        <translation>Desde las {time}, próximo intento en {seconds} s.</translation>
    </message>
    <message>
        <source>Since {time}, trying now.</source>
        <extracomment>queue.offline.since-trying</extracomment>
        <translation>Desde las {time}, intentando ahora.</translation>
    </message>
    <message>
        <source>Trying now.</source>
        <extracomment>queue.offline.trying</extracomment>
        <translation>Intentando ahora.</translation>
    </message>
    <message>
        <source>{number} is not as it was a moment ago</source>
        <extracomment>queue.overtaken</extracomment>
        <translation>{number} ha cambiado hace un momento</translation>
    </message>
    <message>
        <source>look at it in the list, and decide again if it is still there.</source>
        <extracomment>queue.overtaken.next</extracomment>
        <translation>búsquela en la lista, y decida otra vez si sigue ahí.</translation>
    </message>
    <message>
        <source>{number} is out of the list</source>
        <extracomment>queue.removed</extracomment>
        <translation>{number} ya no está en la lista</translation>
    </message>
    <message>
        <source>give back {cash} in cash, and void {card} on the card terminal.</source>
        <extracomment>queue.removed.both</extracomment>
        <translation>devuelva {cash} en efectivo, y anule {card} en el datáfono.</translation>
    </message>
    <message>
        <source>void {amount} on the card terminal.</source>
        <extracomment>queue.removed.card</extracomment>
        <translation>anule {amount} en el datáfono.</translation>
    </message>
    <message>
        <source>give back {amount} in cash.</source>
        <extracomment>queue.removed.cash</extracomment>
        <translation>devuelva {amount} en efectivo.</translation>
    </message>
    <message>
        <source>nothing was paid, nothing goes back.</source>
        <extracomment>queue.removed.nothing</extracomment>
        <translation>no se pagó nada, no se devuelve nada.</translation>
    </message>
    <message>
        <source>it was never sent to CRM.COM, and never will be.</source>
        <extracomment>queue.removed.safe</extracomment>
        <translation>nunca se envió a CRM.COM, y nunca se enviará.</translation>
    </message>
    <message>
        <source>every sale is stored on this till, also when it is switched off.</source>
        <extracomment>queue.safe</extracomment>
        <translation>cada venta está guardada en esta caja, también si se apaga.</translation>
    </message>
    <message>
        <source>{number} is sent again</source>
        <extracomment>queue.send-again</extracomment>
        <translation>{number} se envía otra vez</translation>
    </message>
    <message>
        <source>The wallet of {number} is settled</source>
        <extracomment>queue.settled</extracomment>
        <translation>El monedero de {number} está resuelto</translation>
    </message>
    <message>
        <source>CRM.COM answered the test at {time}.</source>
        <extracomment>queue.test.answered</extracomment>
        <translation>CRM.COM respondió a la prueba a las {time}.</translation>
    </message>
    <message>
        <source>No answer to the test at {time}.</source>
        <extracomment>queue.test.no-answer</extracomment>
        <translation>Sin respuesta a la prueba a las {time}.</translation>
    </message>
    <message>
        <source>Asking CRM.COM…</source>
        <extracomment>queue.testing, queue/testing</extracomment>
        <translation>Consultando a CRM.COM…</translation>
    </message>
    <message>
        <source>All purchases</source>
        <extracomment>queue/all-purchases</extracomment>
        <translation>Todas las compras</translation>
    </message>
    <message>
        <source>Not while this till is offline by hand</source>
        <extracomment>queue/by-hand</extracomment>
        <translation>No mientras esté desconectada a mano</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <extracomment>queue/cancel</extracomment>
        <translation>Anulación</translation>
    </message>
    <message>
        <source>Cancelled sale</source>
        <extracomment>queue/cancellation</extracomment>
        <translation>Venta anulada</translation>
    </message>
    <message>
        <source>Void on the card terminal</source>
        <extracomment>queue/card-back</extracomment>
        <translation>Anular en el datáfono</translation>
    </message>
    <message>
        <source>Void slip {slip} on the terminal</source>
        <extracomment>queue/card-back-slip</extracomment>
        <translation>Anular n.º {slip} en el datáfono</translation>
    </message>
    <message>
        <source>Give back in cash</source>
        <extracomment>queue/cash-back</extracomment>
        <translation>A devolver en efectivo</translation>
    </message>
    <message>
        <source>Waiting: {n}</source>
        <extracomment>queue/count</extracomment>
        <translation>Por enviar: {n}</translation>
    </message>
    <message>
        <source>CRM.COM said</source>
        <extracomment>queue/crm-said</extracomment>
        <translation>CRM.COM dijo</translation>
    </message>
    <message>
        <source>Customer</source>
        <extracomment>queue/customer</extracomment>
        <translation>Cliente</translation>
    </message>
    <message numerus="yes">
        <source>{n} customers</source>
        <extracomment>queue/customers; one: {n} customer</extracomment>
        <translation>
            <numerusform>{n} cliente</numerusform>
            <numerusform>{n} clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not before this is settled</source>
        <extracomment>queue/elsewhere</extracomment>
        <translation>No antes de resolver esto</translation>
    </message>
    <message>
        <source>Go offline</source>
        <extracomment>queue/go-offline</extracomment>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Go online</source>
        <extracomment>queue/go-online</extracomment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>One purchase waits for CRM.COM’s answer.</source>
        <extracomment>queue/in-work</extracomment>
        <translation>Una compra espera la respuesta de CRM.COM.</translation>
    </message>
    <message>
        <source>It is {number}: Sale shows how it stands.</source>
        <extracomment>queue/in-work-hint</extracomment>
        <translation>Es la {number}: Venta muestra cómo está.</translation>
    </message>
    <message>
        <source>It is at CRM.COM</source>
        <extracomment>queue/it-is-at-crm</extracomment>
        <translation>Está en CRM.COM</translation>
    </message>
    <message>
        <source>I saw it at CRM.COM</source>
        <extracomment>queue/it-is-at-crm-confirm</extracomment>
        <translation>La vi en CRM.COM</translation>
    </message>
    <message>
        <source>Say so only if you saw it there with the same total. The till asks no more and never sends it again.</source>
        <extracomment>queue/it-is-at-crm-explained</extracomment>
        <translation>Dígalo solo si la vio allí con el mismo total. La caja no pregunta más y nunca la envía otra vez.</translation>
    </message>
    <message>
        <source>Is {number} at CRM.COM?</source>
        <extracomment>queue/it-is-at-crm-title</extracomment>
        <translation>¿{number} en CRM.COM?</translation>
    </message>
    <message>
        <source>Keep in the list</source>
        <extracomment>queue/keep-waiting</extracomment>
        <translation>Dejar en la lista</translation>
    </message>
    <message>
        <source>Keep without reward</source>
        <extracomment>queue/keep-without-reward</extracomment>
        <translation>Conservar sin recompensa</translation>
    </message>
    <message>
        <source>Give up the reward</source>
        <extracomment>queue/keep-without-reward-confirm</extracomment>
        <translation>Renunciar a la recompensa</translation>
    </message>
    <message>
        <source>The sale stays paid. It is not sent any more and the customer earns nothing. This cannot be undone.</source>
        <extracomment>queue/keep-without-reward-explained</extracomment>
        <translation>La venta queda pagada. No se envía más y el cliente no gana nada. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Without reward</source>
        <extracomment>queue/keep-without-reward-short</extracomment>
        <translation>Sin recompensa</translation>
    </message>
    <message>
        <source>Keep {number} without reward?</source>
        <extracomment>queue/keep-without-reward-title</extracomment>
        <translation>¿Conservar {number} sin recompensa?</translation>
    </message>
    <message>
        <source>Need a person</source>
        <extracomment>queue/need-a-person</extracomment>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Next:</source>
        <extracomment>queue/next</extracomment>
        <translation>Ahora:</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <extracomment>queue/nothing</extracomment>
        <translation>No hay nada por enviar.</translation>
    </message>
    <message>
        <source>CRM.COM has every purchase of this till.</source>
        <extracomment>queue/nothing-hint</extracomment>
        <translation>CRM.COM tiene todas las compras de esta caja.</translation>
    </message>
    <message numerus="yes">
        <source>and {n} older ones, sent first</source>
        <extracomment>queue/older; one: and {n} older one, sent first</extracomment>
        <translation>
            <numerusform>y {n} más antigua, se envía antes</numerusform>
            <numerusform>y {n} más antiguas, se envían antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest first is sent first</source>
        <extracomment>queue/order</extracomment>
        <translation>La más antigua se envía primero</translation>
    </message>
    <message>
        <source>Sent, answer awaited</source>
        <extracomment>queue/purchase-being-checked</extracomment>
        <translation>Respuesta pendiente</translation>
    </message>
    <message>
        <source>Choose it to decide</source>
        <extracomment>queue/purchase-needs-a-person</extracomment>
        <translation>Toque para decidir</translation>
    </message>
    <message>
        <source>CRM.COM said no</source>
        <extracomment>queue/purchase-refused</extracomment>
        <translation>CRM.COM dijo que no</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <extracomment>queue/purchase-waiting</extracomment>
        <translation>Aún sin enviar</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>queue/receipt</extracomment>
        <translation>Tique</translation>
    </message>
    <message>
        <source>Remove from waiting list</source>
        <extracomment>queue/remove</extracomment>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Remove and give money back</source>
        <extracomment>queue/remove-confirm</extracomment>
        <translation>Quitar y devolver el dinero</translation>
    </message>
    <message>
        <source>The sale is cancelled. It was never sent and earns nothing. This cannot be undone.</source>
        <extracomment>queue/remove-explained</extracomment>
        <translation>La venta se anula. Nunca se envió y no gana nada. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Remove {number}?</source>
        <extracomment>queue/remove-title</extracomment>
        <translation>¿Quitar {number}?</translation>
    </message>
    <message>
        <source>Return of goods</source>
        <extracomment>queue/return</extracomment>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Wallet return unclear</source>
        <extracomment>queue/return-check</extracomment>
        <translation>Monedero sin aclarar</translation>
    </message>
    <message>
        <source>Rewards waiting for</source>
        <extracomment>queue/rewards-waiting</extracomment>
        <translation>Recompensas pendientes de</translation>
    </message>
    <message>
        <source>Cancellation of {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-cancel</extracomment>
        <translation>Anulación de {number}, {customer}, {total}, {state}</translation>
    </message>
    <message>
        <source>Waiting cancellation {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-cancellation</extracomment>
        <translation>Anulación por enviar {number}, {customer}, {total}, {state}</translation>
    </message>
    <message>
        <source>Waiting purchase {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-purchase</extracomment>
        <translation>Compra por enviar {number}, {customer}, {total}, {state}</translation>
    </message>
    <message>
        <source>Return of goods {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-return</extracomment>
        <translation>Devolución de artículos {number}, {customer}, {total}, {state}</translation>
    </message>
    <message>
        <source>Wallet return being checked {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-return-check</extracomment>
        <translation>Devolución al monedero en comprobación {number}, {customer}, {total}, {state}</translation>
    </message>
    <message>
        <source>Waiting wallet return {number}, {customer}, {total}, {state}</source>
        <extracomment>queue/row-spend-cancellation</extracomment>
        <translation>Devolución al monedero por enviar {number}, {customer}, {total}, {state}</translation>
    </message>
    <message>
        <source>Waiting purchases</source>
        <extracomment>queue/rows</extracomment>
        <translation>Compras por enviar</translation>
    </message>
    <message>
        <source>Safe:</source>
        <extracomment>queue/safe</extracomment>
        <translation>Seguro:</translation>
    </message>
    <message>
        <source>Try to send now</source>
        <extracomment>queue/send</extracomment>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>queue/send-again</extracomment>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Look and send again</source>
        <extracomment>queue/send-again-confirm</extracomment>
        <translation>Mirar y reenviar</translation>
    </message>
    <message>
        <source>The till looks once more first. If CRM.COM has it without saying so, it is recorded twice.</source>
        <extracomment>queue/send-again-explained</extracomment>
        <translation>La caja mira antes una vez más. Si CRM.COM la tiene sin decirlo, se registra dos veces.</translation>
    </message>
    <message>
        <source>Send {number} again?</source>
        <extracomment>queue/send-again-title</extracomment>
        <translation>¿Reenviar {number}?</translation>
    </message>
    <message>
        <source>Sending…</source>
        <extracomment>queue/sending</extracomment>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Wallet is settled</source>
        <extracomment>queue/settled</extracomment>
        <translation>Monedero resuelto</translation>
    </message>
    <message>
        <source>It is settled</source>
        <extracomment>queue/settled-confirm</extracomment>
        <translation>Está resuelto</translation>
    </message>
    <message>
        <source>The till asked for {amount} back into the wallet and got no answer. The receipt counts it as paid. If CRM.COM shows it as returned, the customer paid that much too little.</source>
        <extracomment>queue/settled-explained</extracomment>
        <translation>Devolución de {amount} sin respuesta; el tique la cuenta pagada. Si CRM.COM la muestra hecha, el cliente la debe.</translation>
    </message>
    <message>
        <source>Is the wallet of {number} settled?</source>
        <extracomment>queue/settled-title</extracomment>
        <translation>¿Resuelto {number}?</translation>
    </message>
    <message>
        <source>Wallet return</source>
        <extracomment>queue/spend-cancellation</extracomment>
        <translation>Vuelta al monedero</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>queue/state</extracomment>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>{n} purchases, {total}</source>
        <extracomment>queue/sum; one: {n} purchase, {total}</extracomment>
        <translation>
            <numerusform>{n} compra, {total}</numerusform>
            <numerusform>{n} compras, {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} cancellations or returns</source>
        <extracomment>queue/sum-undoing; one: {n} cancellation or return</extracomment>
        <translation>
            <numerusform>{n} anulación o devolución</numerusform>
            <numerusform>{n} anulaciones o devoluciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Test connection</source>
        <extracomment>queue/test</extracomment>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <extracomment>queue/title</extracomment>
        <translation>Por enviar</translation>
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
        <translation>CRM.COM dijo: {words}</translation>
    </message>
    <message>
        <source>{name} earned</source>
        <extracomment>receipt/customer-earned</extracomment>
        <translation>{name} ha ganado</translation>
    </message>
    <message>
        <source>Sale done</source>
        <extracomment>receipt/done</extracomment>
        <translation>Venta hecha</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>receipt/earned</extracomment>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Reward follows later</source>
        <extracomment>receipt/follows-later</extracomment>
        <translation>Recompensa después</translation>
    </message>
    <message>
        <source>It is confirmed as soon as CRM.COM answers</source>
        <extracomment>receipt/follows-later-line</extracomment>
        <translation>Se confirma en cuanto CRM.COM responda</translation>
    </message>
    <message>
        <source>Gift receipt</source>
        <extracomment>receipt/gift</extracomment>
        <translation>Tique regalo</translation>
    </message>
    <message>
        <source>Give change</source>
        <extracomment>receipt/give-change</extracomment>
        <translation>Dar el cambio</translation>
    </message>
    <message>
        <source>New sale</source>
        <extracomment>receipt/new-sale</extracomment>
        <translation>Venta nueva</translation>
    </message>
    <message>
        <source>Next:</source>
        <extracomment>receipt/next</extracomment>
        <translation>Ahora:</translation>
    </message>
    <message>
        <source>No printer</source>
        <extracomment>receipt/no-printer</extracomment>
        <translation>Sin impresora</translation>
    </message>
    <message>
        <source>The receipt is kept on this till</source>
        <extracomment>receipt/no-printer-line</extracomment>
        <translation>El tique se guarda en esta caja</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>receipt/not-known</extracomment>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>PDF</source>
        <extracomment>receipt/pdf</extracomment>
        <translation>PDF</translation>
    </message>
    <message>
        <source>picture</source>
        <extracomment>receipt/picture</extracomment>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Receipt preview</source>
        <extracomment>receipt/preview</extracomment>
        <translation>Vista previa del tique</translation>
    </message>
    <message>
        <source>Print again</source>
        <extracomment>receipt/print-again</extracomment>
        <translation>Reimprimir</translation>
    </message>
    <message>
        <source>New sale, print later</source>
        <extracomment>receipt/print-later</extracomment>
        <translation>Venta nueva, imprimir después</translation>
    </message>
    <message>
        <source>Receipt printed</source>
        <extracomment>receipt/printed</extracomment>
        <translation>Tique impreso</translation>
    </message>
    <message>
        <source>{printer}, {time}</source>
        <extracomment>receipt/printed-at</extracomment>
        <translation>{printer}, {time}</translation>
    </message>
    <message>
        <source>Printer state: {state}</source>
        <extracomment>receipt/printer-state</extracomment>
        <translation>Estado de la impresora: {state}</translation>
    </message>
    <message>
        <source>Printing…</source>
        <extracomment>receipt/printing</extracomment>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>No reward so far</source>
        <extracomment>receipt/refused</extracomment>
        <translation>Aún sin recompensa</translation>
    </message>
    <message>
        <source>The sale is paid. Decide in Waiting to be sent</source>
        <extracomment>receipt/refused-line</extracomment>
        <translation>La venta está pagada. Decida en «Por enviar»</translation>
    </message>
    <message>
        <source>Safe:</source>
        <extracomment>receipt/safe</extracomment>
        <translation>Seguro:</translation>
    </message>
    <message>
        <source>Save receipt as PDF</source>
        <extracomment>receipt/save-pdf</extracomment>
        <translation>Guardar tique en PDF</translation>
    </message>
    <message>
        <source>Save receipt as picture</source>
        <extracomment>receipt/save-picture</extracomment>
        <translation>Guardar tique como imagen</translation>
    </message>
    <message>
        <source>Scanning a product starts the next sale</source>
        <extracomment>receipt/scan-next</extracomment>
        <translation>Al escanear un producto empieza la venta siguiente</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>receipt/wallet</extracomment>
        <translation>Monedero</translation>
    </message>
    <message>
        <source>Wallet: being read</source>
        <extracomment>receipt/wallet-being-read</extracomment>
        <translation>Monedero: leyendo</translation>
    </message>
    <message>
        <source>Wallet: not known</source>
        <extracomment>receipt/wallet-not-known</extracomment>
        <translation>Monedero: sin datos</translation>
    </message>
    <message>
        <source>Wallet now {amount}</source>
        <extracomment>receipt/wallet-now</extracomment>
        <translation>Monedero ahora {amount}</translation>
    </message>
    <message>
        <source>Without reward</source>
        <extracomment>receipt/without-reward</extracomment>
        <translation>Sin recompensa</translation>
    </message>
    <message>
        <source>Nothing is earned on this sale</source>
        <extracomment>receipt/without-reward-line</extracomment>
        <translation>Con esta venta no se gana nada</translation>
    </message>
</context>
<context>
    <name>returns</name>
    <message>
        <source>Goods of {number} are returned. Give back {cash} in cash and {card} on the card terminal.</source>
        <extracomment>returns.done-both</extracomment>
        <translation>Artículos de {number} devueltos. Devuelva {cash} en efectivo y {card} en el datáfono.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. Give back {cash} in cash and {card} on the card terminal. {lost} of discount was not given again.</source>
        <extracomment>returns.done-both-lost</extracomment>
        <translation>Artículos de {number} devueltos. Devuelva {cash} en efectivo y {card} en el datáfono. {lost} de descuento ya no se aplican.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. Give back {amount} on the card terminal.</source>
        <extracomment>returns.done-card</extracomment>
        <translation>Artículos de {number} devueltos. Devuelva {amount} en el datáfono.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. Give back {amount} on the card terminal. {lost} of discount was not given again.</source>
        <extracomment>returns.done-card-lost</extracomment>
        <translation>Artículos de {number} devueltos. Devuelva {amount} en el datáfono. {lost} de descuento ya no se aplican.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. Give back {amount} in cash.</source>
        <extracomment>returns.done-cash</extracomment>
        <translation>Artículos de {number} devueltos. Devuelva {amount} en efectivo.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. Give back {amount} in cash. {lost} of discount was not given again.</source>
        <extracomment>returns.done-cash-lost</extracomment>
        <translation>Artículos de {number} devueltos. Devuelva {amount} en efectivo. {lost} de descuento ya no se aplican.</translation>
    </message>
    <message>
        <source>{amount} for goods of {number} is kept. Sell the other goods, then press Exchange on Payment.</source>
        <extracomment>returns.done-exchange</extracomment>
        <translation>{amount} guardados por artículos de {number}. Venda los otros artículos y pulse Cambio de artículos en Pago.</translation>
    </message>
    <message>
        <source>{amount} for goods of {number} is kept: {lost} of discount was not given again. Press Exchange on Payment.</source>
        <extracomment>returns.done-exchange-lost</extracomment>
        <translation>{amount} guardados por artículos de {number}: {lost} de descuento ya no se aplican. Pulse Cambio de artículos en Pago.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. There is nothing to give back.</source>
        <extracomment>returns.done-nothing</extracomment>
        <translation>Artículos de {number} devueltos. No hay dinero que devolver.</translation>
    </message>
    <message>
        <source>Goods of {number} are returned. There is nothing to give back: {lost} of discount was not given again.</source>
        <extracomment>returns.done-nothing-lost</extracomment>
        <translation>Artículos de {number} devueltos. No hay dinero que devolver: {lost} de descuento ya no se aplican.</translation>
    </message>
    <message>
        <source>{number} was not returned. The purchase is unchanged. Return the goods again.</source>
        <extracomment>returns.not-done</extracomment>
        <translation>{number} no se ha devuelto. La compra sigue igual. Repita la devolución.</translation>
    </message>
    <message>
        <source>{number} needs a person: what is kept is not recorded. {words}</source>
        <extracomment>returns.not-recorded</extracomment>
        <translation>{number} necesita una decisión: lo que se queda el cliente no está registrado. {words}</translation>
    </message>
    <message>
        <source>{amount} is to be collected for {number}, or let go.</source>
        <extracomment>returns.owed</extracomment>
        <translation>Cobre {amount} por {number}, o renuncie a ello.</translation>
    </message>
    <message>
        <source>CRM.COM did not cancel {number}: {words} The purchase is unchanged.</source>
        <extracomment>returns.refused</extracomment>
        <translation>CRM.COM no ha anulado {number}: {words} La compra sigue igual.</translation>
    </message>
    <message>
        <source>{number} needs a person: CRM.COM does not show whether what is kept is recorded. {words}</source>
        <extracomment>returns.rest-not-known</extracomment>
        <translation>{number} necesita una decisión: CRM.COM no muestra si está registrado lo que se queda el cliente. {words}</translation>
    </message>
    <message>
        <source>Goods of {number} are being returned. Give nothing back before it is done.</source>
        <extracomment>returns.under-way</extracomment>
        <translation>Devolución de artículos de {number} en curso. No devuelva dinero hasta que termine.</translation>
    </message>
    <message>
        <source>Money back, about</source>
        <extracomment>returns/about</extracomment>
        <translation>Dinero a devolver, aprox.</translation>
    </message>
    <message>
        <source>All of it comes back already</source>
        <extracomment>returns/all-back</extracomment>
        <translation>Ya se devuelve todo</translation>
    </message>
    <message>
        <source>CRM.COM has another purchase under this number. Nothing was changed. See the address in Settings.</source>
        <extracomment>returns/another</extracomment>
        <translation>CRM.COM tiene otra compra con este número. No ha cambiado nada. Vea la dirección en Ajustes.</translation>
    </message>
    <message>
        <source>Ask CRM.COM again</source>
        <extracomment>returns/ask-crm-com-again</extracomment>
        <translation>Preguntar otra vez a CRM.COM</translation>
    </message>
    <message>
        <source>CRM.COM does not answer. The purchase is unchanged. Try again later.</source>
        <extracomment>returns/away</extracomment>
        <translation>CRM.COM no responde. La compra sigue igual. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Return some goods</source>
        <extracomment>returns/button</extracomment>
        <translation>Devolver artículos</translation>
    </message>
    <message>
        <source>CRM.COM does not show whether it cancelled the purchase. No money has moved. Look at CRM.COM, then say how it stands there.</source>
        <extracomment>returns/cancel-not-known-explained</extracomment>
        <translation>CRM.COM no muestra si ha anulado la compra. No se ha movido dinero. Mire en CRM.COM y diga cómo está allí.</translation>
    </message>
    <message>
        <source>Is {number} cancelled?</source>
        <extracomment>returns/cancel-not-known-title</extracomment>
        <translation>¿Está anulada {number}?</translation>
    </message>
    <message>
        <source>It was cancelled at CRM.COM already. Give nothing back here.</source>
        <extracomment>returns/cancelled-already</extracomment>
        <translation>Ya se anuló en CRM.COM. No devuelva nada aquí.</translation>
    </message>
    <message>
        <source>Collect {amount}</source>
        <extracomment>returns/collect</extracomment>
        <translation>Cobrar {amount}</translation>
    </message>
    <message>
        <source>Collect {amount} by card</source>
        <extracomment>returns/collect-card</extracomment>
        <translation>Cobrar {amount} con tarjeta</translation>
    </message>
    <message>
        <source>Return goods and give money back</source>
        <extracomment>returns/confirm</extracomment>
        <translation>Aceptar y devolver el dinero</translation>
    </message>
    <message>
        <source>CRM.COM gave less for what is kept than before. The goods are taken back; collect the difference, or let it go.</source>
        <extracomment>returns/debt-explained</extracomment>
        <translation>CRM.COM dio menos que antes por lo que se queda el cliente. Los artículos se aceptan; cobre la diferencia, o renuncie a ella.</translation>
    </message>
    <message>
        <source>{amount} to collect for {number}</source>
        <extracomment>returns/debt-title</extracomment>
        <translation>{amount} por cobrar de {number}</translation>
    </message>
    <message>
        <source>Money back</source>
        <extracomment>returns/exactly</extracomment>
        <translation>Dinero a devolver</translation>
    </message>
    <message>
        <source>Exchange</source>
        <extracomment>returns/exchange</extracomment>
        <translation>Cambio de artículos</translation>
    </message>
    <message>
        <source>CRM.COM cancels the purchase and records what is kept anew. Award dates, used vouchers and offers that count once may change: its answers decide.</source>
        <extracomment>returns/explained</extracomment>
        <translation>CRM.COM anula la compra y registra de nuevo lo que queda. Fechas, vales y ofertas de una vez pueden cambiar.</translation>
    </message>
    <message>
        <source>Sold without a reward: CRM.COM is not asked. This cannot be undone.</source>
        <extracomment>returns/explained-alone</extracomment>
        <translation>Vendida sin recompensa: no se consulta a CRM.COM. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Goods that come back</source>
        <extracomment>returns/goods</extracomment>
        <translation>Artículos que vuelven</translation>
    </message>
    <message>
        <source>Goods back, less {off} discount</source>
        <extracomment>returns/goods-less</extracomment>
        <translation>Artículos devueltos, menos {off} de descuento</translation>
    </message>
    <message>
        <source>It is at CRM.COM</source>
        <extracomment>returns/it-is-at-crm-com</extracomment>
        <translation>Está en CRM.COM</translation>
    </message>
    <message>
        <source>It is cancelled</source>
        <extracomment>returns/it-is-cancelled</extracomment>
        <translation>Está anulada</translation>
    </message>
    <message>
        <source>It is not cancelled</source>
        <extracomment>returns/it-is-not-cancelled</extracomment>
        <translation>No está anulada</translation>
    </message>
    <message>
        <source>Keep purchase</source>
        <extracomment>returns/keep</extracomment>
        <translation>Conservar compra</translation>
    </message>
    <message>
        <source>Keep without reward</source>
        <extracomment>returns/keep-without-reward</extracomment>
        <translation>Conservar sin recompensa</translation>
    </message>
    <message>
        <source>Return line {place}: {product}</source>
        <extracomment>returns/line</extracomment>
        <translation>Línea de devolución {place}: {product}</translation>
    </message>
    <message>
        <source>Goods to return</source>
        <extracomment>returns/lines</extracomment>
        <translation>Artículos a devolver</translation>
    </message>
    <message>
        <source>Discount not given again</source>
        <extracomment>returns/lost</extracomment>
        <translation>Descuento perdido</translation>
    </message>
    <message>
        <source>Nothing of it comes back so far</source>
        <extracomment>returns/none-back</extracomment>
        <translation>Aún no se devuelve nada</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>returns/not-known</extracomment>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>Choose a line of several pieces first</source>
        <extracomment>returns/not-split</extracomment>
        <translation>Elija antes una línea de varias unidades</translation>
    </message>
    <message>
        <source>Choose the goods that come back</source>
        <extracomment>returns/nothing-back</extracomment>
        <translation>Elija los artículos que vuelven</translation>
    </message>
    <message>
        <source>No purchase is chosen</source>
        <extracomment>returns/nothing-chosen</extracomment>
        <translation>No hay ninguna compra elegida</translation>
    </message>
    <message>
        <source>{sold} sold</source>
        <extracomment>returns/nothing-of</extracomment>
        <translation>Vendido: {sold}</translation>
    </message>
    <message>
        <source>No money goes back that another sale could be paid with</source>
        <extracomment>returns/nothing-to-exchange</extracomment>
        <translation>No se devuelve dinero con el que pagar otra venta</translation>
    </message>
    <message>
        <source>Return one less</source>
        <extracomment>returns/one-less</extracomment>
        <translation>Devolver uno menos</translation>
    </message>
    <message>
        <source>one less</source>
        <extracomment>returns/one-less-short</extracomment>
        <translation>Uno menos</translation>
    </message>
    <message>
        <source>Return one more</source>
        <extracomment>returns/one-more</extracomment>
        <translation>Devolver uno más</translation>
    </message>
    <message>
        <source>one more</source>
        <extracomment>returns/one-more-short</extracomment>
        <translation>Uno más</translation>
    </message>
    <message>
        <source>To collect</source>
        <extracomment>returns/owes</extracomment>
        <translation>Por cobrar</translation>
    </message>
    <message>
        <source>To collect, about</source>
        <extracomment>returns/owes-about</extracomment>
        <translation>Por cobrar, aprox.</translation>
    </message>
    <message>
        <source>CRM.COM says no: {words} The purchase is unchanged.</source>
        <extracomment>returns/refused</extracomment>
        <translation>CRM.COM dice que no: {words} La compra sigue igual.</translation>
    </message>
    <message>
        <source>CRM.COM cancelled the purchase, but does not show whether it has what the customer keeps. No money has moved. Look at CRM.COM. If it is there and CRM.COM still does not show it, nothing comes off its price here.</source>
        <extracomment>returns/rest-not-known-explained</extracomment>
        <translation>CRM.COM ha anulado la compra, pero no muestra si tiene lo que se queda el cliente. No se ha movido dinero. Mire en CRM.COM. Si está allí y CRM.COM sigue sin mostrarlo, aquí no se le descuenta nada.</translation>
    </message>
    <message>
        <source>{number}: is what is kept recorded?</source>
        <extracomment>returns/rest-not-known-title</extracomment>
        <translation>{number}: ¿está registrado lo que se queda?</translation>
    </message>
    <message>
        <source>Its cancellation is being checked. Nothing is sent twice.</source>
        <extracomment>returns/return-being-checked</extracomment>
        <translation>Se está comprobando su anulación. Nada se envía dos veces.</translation>
    </message>
    <message>
        <source>It is cancelled already</source>
        <extracomment>returns/return-cancelled</extracomment>
        <translation>Ya está anulada</translation>
    </message>
    <message>
        <source>Not sold at this till: it can only be cancelled whole</source>
        <extracomment>returns/return-elsewhere</extracomment>
        <translation>No se vendió en esta caja: solo se puede anular entera</translation>
    </message>
    <message>
        <source>The shop keeps this customer no longer: it can only be cancelled whole</source>
        <extracomment>returns/return-forgotten</extracomment>
        <translation>La tienda ya no guarda a este cliente: solo se puede anular entera</translation>
    </message>
    <message>
        <source>CRM.COM's number of it is not known here</source>
        <extracomment>returns/return-no-number</extracomment>
        <translation>Aquí no se conoce su número de CRM.COM</translation>
    </message>
    <message>
        <source>CRM.COM must answer to return goods</source>
        <extracomment>returns/return-offline</extracomment>
        <translation>CRM.COM tiene que responder para devolver</translation>
    </message>
    <message>
        <source>Goods of it came back already: what is kept is a purchase of its own</source>
        <extracomment>returns/return-returned</extracomment>
        <translation>Ya se devolvieron artículos: lo que quedó es una compra aparte</translation>
    </message>
    <message>
        <source>Goods of it are being returned</source>
        <extracomment>returns/return-under-way</extracomment>
        <translation>Hay una devolución de artículos en curso</translation>
    </message>
    <message>
        <source>It is not settled yet: see Waiting to be sent</source>
        <extracomment>returns/return-waiting</extracomment>
        <translation>Aún no está resuelta: vea Por enviar</translation>
    </message>
    <message>
        <source>Send again</source>
        <extracomment>returns/send-again</extracomment>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>{back} of {sold} back, {total}</source>
        <extracomment>returns/some-of</extracomment>
        <translation>{back} de {sold} de vuelta, {total}</translation>
    </message>
    <message>
        <source>The purchase is cancelled at CRM.COM. No money has moved. Send what the customer keeps again, or let her keep it without reward.</source>
        <extracomment>returns/stuck-explained</extracomment>
        <translation>La compra está anulada en CRM.COM. No se ha movido dinero. Reenvíe lo que se queda el cliente, o déjeselo sin recompensa.</translation>
    </message>
    <message>
        <source>{number}: what is kept is not recorded</source>
        <extracomment>returns/stuck-title</extracomment>
        <translation>{number}: sin registrar lo que se queda</translation>
    </message>
    <message>
        <source>CRM.COM said: {words}</source>
        <extracomment>returns/stuck-words</extracomment>
        <translation>CRM.COM dijo: {words}</translation>
    </message>
    <message>
        <source>Return goods of {number}</source>
        <extracomment>returns/title</extracomment>
        <translation>Devolver artículos de {number}</translation>
    </message>
    <message>
        <source>Asking CRM.COM what it comes to…</source>
        <extracomment>returns/under-way</extracomment>
        <translation>CRM.COM calcula el importe…</translation>
    </message>
    <message>
        <source>Waive {amount}</source>
        <extracomment>returns/waive</extracomment>
        <translation>Renunciar a {amount}</translation>
    </message>
</context>
<context>
    <name>sale</name>
    <message>
        <source>Customer is now {customer}</source>
        <extracomment>sale.customer-is-now</extracomment>
        <translation>El cliente ahora es {customer}</translation>
    </message>
    <message numerus="yes">
        <source>{n} items removed</source>
        <extracomment>sale.emptied; one: {n} item removed</extracomment>
        <translation>
            <numerusform>{n} artículo quitado</numerusform>
            <numerusform>{n} artículos quitados</numerusform>
        </translation>
    </message>
    <message>
        <source>What the customer earns shows here while you scan.</source>
        <extracomment>sale.explain.empty</extracomment>
        <translation>Lo que gana el cliente aparece aquí mientras escanea.</translation>
    </message>
    <message>
        <source>Scan the card or app code at any time. Selling goes on without it.</source>
        <extracomment>sale.explain.no-customer</extracomment>
        <translation>Escanee la tarjeta o el código de la app en cualquier momento. La venta sigue sin ella.</translation>
    </message>
    <message>
        <source>The reward cannot be shown now. It is still given when the sale is recorded.</source>
        <extracomment>sale.explain.not-available</extracomment>
        <translation>Ahora no se puede mostrar la recompensa. Se da igualmente al registrar la venta.</translation>
    </message>
    <message>
        <source>The purchase is kept on this till and sent when CRM.COM answers. Its reward is worked out then.</source>
        <extracomment>sale.explain.offline</extracomment>
        <translation>La compra se guarda en esta caja y se envía cuando CRM.COM responda. Entonces se calcula la recompensa.</translation>
    </message>
    <message>
        <source>Reward follows later</source>
        <extracomment>sale.follows-later.title</extracomment>
        <translation>Recompensa después</translation>
    </message>
    <message>
        <source>{amount} of an earlier sale is to be given back</source>
        <extracomment>sale.give-back</extracomment>
        <translation>Hay que devolver {amount} de una venta anterior</translation>
    </message>
    <message>
        <source>Goods without barcode</source>
        <extracomment>sale.goods-without-barcode, sale/goods-without</extracomment>
        <translation>Artículos sin código</translation>
    </message>
    <message>
        <source>Starts with the first product</source>
        <extracomment>sale.hint.empty</extracomment>
        <translation>Al primer producto</translation>
    </message>
    <message>
        <source>Identify a customer to see the reward</source>
        <extracomment>sale.hint.no-customer</extracomment>
        <translation>Identifique al cliente para verla</translation>
    </message>
    <message>
        <source>Not known now</source>
        <extracomment>sale.hint.not-available</extracomment>
        <translation>Ahora sin datos</translation>
    </message>
    <message>
        <source>No preview while offline</source>
        <extracomment>sale.hint.offline</extracomment>
        <translation>Sin vista previa sin conexión</translation>
    </message>
    <message>
        <source>Live, up to date</source>
        <extracomment>sale.hint.up-to-date</extracomment>
        <translation>En directo</translation>
    </message>
    <message>
        <source>Asking CRM.COM…</source>
        <extracomment>sale.hint.updating, sale.spend.asking</extracomment>
        <translation>Consultando a CRM.COM…</translation>
    </message>
    <message numerus="yes">
        <source>For {n} items, updating…</source>
        <extracomment>sale.hint.updating-items; one: For {n} item, updating…</extracomment>
        <translation>
            <numerusform>Para {n} artículo…</numerusform>
            <numerusform>Para {n} artículos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted once. Weigh or scan each of the others.</source>
        <extracomment>sale.not-multiplied</extracomment>
        <translation>Contado una vez. Pese o escanee cada uno de los demás.</translation>
    </message>
    <message>
        <source>{product} removed</source>
        <extracomment>sale.removed</extracomment>
        <translation>{product} quitado</translation>
    </message>
    <message>
        <source>Blocked for this customer</source>
        <extracomment>sale.spend.blocked</extracomment>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Needs a customer</source>
        <extracomment>sale.spend.needs-customer</extracomment>
        <translation>Falta el cliente</translation>
    </message>
    <message>
        <source>Needs a product</source>
        <extracomment>sale.spend.needs-product</extracomment>
        <translation>Falta un producto</translation>
    </message>
    <message>
        <source>Not known for this purchase now</source>
        <extracomment>sale.spend.no-preview</extracomment>
        <translation>Sin datos para esta compra</translation>
    </message>
    <message>
        <source>Not on this purchase</source>
        <extracomment>sale.spend.not-allowed</extracomment>
        <translation>No en esta compra</translation>
    </message>
    <message>
        <source>Nothing can be spent</source>
        <extracomment>sale.spend.nothing</extracomment>
        <translation>No hay nada que canjear</translation>
    </message>
    <message>
        <source>Not while offline</source>
        <extracomment>sale.spend.offline</extracomment>
        <translation>No sin conexión</translation>
    </message>
    <message>
        <source>Will earn</source>
        <extracomment>sale.will-earn.title, sale/will-earn</extracomment>
        <translation>Ganará</translation>
    </message>
    <message>
        <source>{n} above</source>
        <extracomment>sale/above</extracomment>
        <translation>{n} arriba</translation>
    </message>
    <message>
        <source>Add to basket</source>
        <extracomment>sale/add</extracomment>
        <translation>Añadir a la cesta</translation>
    </message>
    <message>
        <source>Add weighed product</source>
        <extracomment>sale/add-weighed</extracomment>
        <translation>Añadir producto pesado</translation>
    </message>
    <message>
        <source>All quick keys</source>
        <extracomment>sale/all-keys</extracomment>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <source>All keys</source>
        <extracomment>sale/all-keys-short</extracomment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>or the customer’s card, in any order</source>
        <extracomment>sale/any-order</extracomment>
        <translation>o la tarjeta del cliente, en cualquier orden</translation>
    </message>
    <message>
        <source>Spent automatically</source>
        <extracomment>sale/automatic</extracomment>
        <translation>Canje automático</translation>
    </message>
    <message>
        <source>Back to basket</source>
        <extracomment>sale/back</extracomment>
        <translation>Volver a la cesta</translation>
    </message>
    <message>
        <source>Basket</source>
        <extracomment>sale/basket</extracomment>
        <translation>Cesta</translation>
    </message>
    <message>
        <source>Can be spent</source>
        <extracomment>sale/can-be-spent</extracomment>
        <translation>Canjeable</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>sale/change</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change customer</source>
        <extracomment>sale/change-customer</extracomment>
        <translation>Cambiar de cliente</translation>
    </message>
    <message>
        <source>Discard parked basket</source>
        <extracomment>sale/discard</extracomment>
        <translation>Descartar cesta aparcada</translation>
    </message>
    <message numerus="yes">
        <source>Discard {n} items</source>
        <extracomment>sale/discard-items; one: Discard {n} item</extracomment>
        <translation>
            <numerusform>Descartar {n} artículo</numerusform>
            <numerusform>Descartar {n} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>sale/discard-short</extracomment>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>sale/dismiss</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{price} each · VAT {rate}%</source>
        <extracomment>sale/each</extracomment>
        <translation>{price} unidad · IVA {rate} %</translation>
    </message>
    <message>
        <source>Show earlier lines</source>
        <extracomment>sale/earlier</extracomment>
        <translation>Líneas anteriores</translation>
    </message>
    <message>
        <source>empty</source>
        <extracomment>sale/empty</extracomment>
        <translation>vacía</translation>
    </message>
    <message>
        <source>Empty basket</source>
        <extracomment>sale/empty-basket</extracomment>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Give back {amount}</source>
        <extracomment>sale/give-back</extracomment>
        <translation>Devolver {amount}</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>sale/goods</extracomment>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Found {product}, {price}</source>
        <extracomment>sale/hit</extracomment>
        <translation>Encontrado {product}, {price}</translation>
    </message>
    <message>
        <source>Products found</source>
        <extracomment>sale/hits</extracomment>
        <translation>Productos encontrados</translation>
    </message>
    <message>
        <source>Identify customer</source>
        <extracomment>sale/identify</extracomment>
        <translation>Identificar al cliente</translation>
    </message>
    <message>
        <source>Instant discount</source>
        <extracomment>sale/instant</extracomment>
        <translation>Descuento inmediato</translation>
    </message>
    <message numerus="yes">
        <source>{n} items</source>
        <extracomment>sale/items; one: {n} item</extracomment>
        <translation>
            <numerusform>{n} artículo</numerusform>
            <numerusform>{n} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep basket</source>
        <extracomment>sale/keep-basket</extracomment>
        <translation>Conservar cesta</translation>
    </message>
    <message>
        <source>Keep parked basket</source>
        <extracomment>sale/keep-parked</extracomment>
        <translation>Conservar cesta aparcada</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>sale/keep-parked-short</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Quick keys by group</source>
        <extracomment>sale/key-groups</extracomment>
        <translation>Teclas rápidas por grupo</translation>
    </message>
    <message>
        <source>kg</source>
        <extracomment>sale/kg</extracomment>
        <translation>kg</translation>
    </message>
    <message>
        <source>Line {place}: {product}, {quantity}, {total}</source>
        <extracomment>sale/line</extracomment>
        <translation>Línea {place}: {product}, {quantity}, {total}</translation>
    </message>
    <message>
        <source>Line {place}: {product}, {weight} kg, {total}</source>
        <extracomment>sale/line-kg</extracomment>
        <translation>Línea {place}: {product}, {weight} kg, {total}</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines above</source>
        <extracomment>sale/lines-above; one: {n} line above</extracomment>
        <translation>
            <numerusform>{n} línea arriba</numerusform>
            <numerusform>{n} líneas arriba</numerusform>
        </translation>
    </message>
    <message>
        <source>and {n} more</source>
        <extracomment>sale/more-vouchers</extracomment>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>No customer</source>
        <extracomment>sale/no-customer</extracomment>
        <translation>Sin cliente</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or the code.</source>
        <extracomment>sale/no-hits</extracomment>
        <translation>No hay resultados. Pruebe con menos letras, o con el código.</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <extracomment>sale/nobody</extracomment>
        <translation>Sin cliente</translation>
    </message>
    <message>
        <source>Choose a parked basket first</source>
        <extracomment>sale/none-chosen</extracomment>
        <translation>Elija primero una cesta aparcada</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>sale/not-known</extracomment>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>{figure} (not while offline)</source>
        <extracomment>sale/not-offline</extracomment>
        <translation>{figure} (no sin conexión)</translation>
    </message>
    <message>
        <source>Nothing found for {code}. Nothing was added.</source>
        <extracomment>sale/nothing-found</extracomment>
        <translation>Nada con {code}. No se ha añadido nada.</translation>
    </message>
    <message>
        <source>The basket is empty</source>
        <extracomment>sale/nothing-in-it</extracomment>
        <translation>La cesta está vacía</translation>
    </message>
    <message>
        <source>No basket is parked.</source>
        <extracomment>sale/nothing-parked</extracomment>
        <translation>No hay cestas aparcadas.</translation>
    </message>
    <message>
        <source>Park keeps a basket while you serve somebody else.</source>
        <extracomment>sale/nothing-parked-hint</extracomment>
        <translation>Aparcar guarda una cesta mientras atiende a otra persona.</translation>
    </message>
    <message>
        <source>Nothing is typed yet</source>
        <extracomment>sale/nothing-typed</extracomment>
        <translation>Aún no hay nada escrito</translation>
    </message>
    <message>
        <source>One less</source>
        <extracomment>sale/one-less</extracomment>
        <translation>Uno menos</translation>
    </message>
    <message>
        <source>One more</source>
        <extracomment>sale/one-more</extracomment>
        <translation>Uno más</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <extracomment>sale/open-drawer</extracomment>
        <translation>Abrir cajón</translation>
    </message>
    <message>
        <source>Open purchase {number}</source>
        <extracomment>sale/open-purchase</extracomment>
        <translation>Abrir compra {number}</translation>
    </message>
    <message>
        <source>{figure} (paid back later)</source>
        <extracomment>sale/paid-back</extracomment>
        <translation>{figure} (después)</translation>
    </message>
    <message>
        <source>Park basket</source>
        <extracomment>sale/park</extracomment>
        <translation>Aparcar cesta</translation>
    </message>
    <message>
        <source>Park</source>
        <extracomment>sale/park-short</extracomment>
        <translation>Aparcar</translation>
    </message>
    <message>
        <source>Parked baskets</source>
        <extracomment>sale/parked</extracomment>
        <translation>Cestas aparcadas</translation>
    </message>
    <message>
        <source>Baskets parked on this till</source>
        <extracomment>sale/parked-list</extracomment>
        <translation>Cestas aparcadas en esta caja</translation>
    </message>
    <message numerus="yes">
        <source>Parked basket {at}, {n} items</source>
        <extracomment>sale/parked-row; one: Parked basket {at}, {n} item</extracomment>
        <translation>
            <numerusform>Cesta aparcada {at}, {n} artículo</numerusform>
            <numerusform>Cesta aparcada {at}, {n} artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Parked basket {at}, {n} items, {customer}</source>
        <extracomment>sale/parked-row-customer; one: Parked basket {at}, {n} item, {customer}</extracomment>
        <translation>
            <numerusform>Cesta aparcada {at}, {n} artículo, {customer}</numerusform>
            <numerusform>Cesta aparcada {at}, {n} artículos, {customer}</numerusform>
        </translation>
    </message>
    <message>
        <source>Parked</source>
        <extracomment>sale/parked-short</extracomment>
        <translation>Aparcadas</translation>
    </message>
    <message>
        <source>Pay</source>
        <extracomment>sale/pay</extracomment>
        <translation>Pagar</translation>
    </message>
    <message>
        <source>Preview state: {state}</source>
        <extracomment>sale/preview-state</extracomment>
        <translation>Estado de la vista previa: {state}</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>sale/price</extracomment>
        <translation>Precio</translation>
    </message>
    <message>
        <source>{price} / kg</source>
        <extracomment>sale/price-per-kg</extracomment>
        <translation>{price} / kg</translation>
    </message>
    <message>
        <source>Quantity: {quantity}</source>
        <extracomment>sale/quantity</extracomment>
        <translation>Cantidad: {quantity}</translation>
    </message>
    <message>
        <source>Quick key {product}</source>
        <extracomment>sale/quick-key</extracomment>
        <translation>Tecla rápida {product}</translation>
    </message>
    <message>
        <source>That is receipt {number}. Nothing was added.</source>
        <extracomment>sale/receipt-scanned</extracomment>
        <translation>Es el tique {number}. No se ha añadido nada.</translation>
    </message>
    <message>
        <source>Remove line</source>
        <extracomment>sale/remove</extracomment>
        <translation>Quitar línea</translation>
    </message>
    <message numerus="yes">
        <source>Remove all {n} items</source>
        <extracomment>sale/remove-all; one: Remove {n} item</extracomment>
        <translation>
            <numerusform>Quitar {n} artículo</numerusform>
            <numerusform>Quitar los {n} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reward preview</source>
        <extracomment>sale/reward</extracomment>
        <translation>Vista previa de la recompensa</translation>
    </message>
    <message>
        <source>Scan a card at any time</source>
        <extracomment>sale/scan-card</extracomment>
        <translation>Escanee tarjeta</translation>
    </message>
    <message>
        <source>Scan the first product</source>
        <extracomment>sale/scan-first</extracomment>
        <translation>Escanee el primer producto</translation>
    </message>
    <message>
        <source>Search or scan a product</source>
        <extracomment>sale/search</extracomment>
        <translation>Buscar o escanear un producto</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <extracomment>sale/search-hint</extracomment>
        <translation>Buscar o escanear</translation>
    </message>
    <message>
        <source>{quantity} × {price} · VAT {rate}%</source>
        <extracomment>sale/several</extracomment>
        <translation>{quantity} × {price} · IVA {rate} %</translation>
    </message>
    <message>
        <source>Nothing has these words. Similar products:</source>
        <extracomment>sale/similar</extracomment>
        <translation>Nada con estas palabras. Productos parecidos:</translation>
    </message>
    <message>
        <source>Spend wallet money</source>
        <extracomment>sale/spend</extracomment>
        <translation>Canjear monedero</translation>
    </message>
    <message>
        <source>no customer</source>
        <extracomment>sale/state-empty, sale/state-no-customer</extracomment>
        <translation>sin cliente</translation>
    </message>
    <message>
        <source>not available</source>
        <extracomment>sale/state-not-available</extracomment>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>offline</source>
        <extracomment>sale/state-offline</extracomment>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>up to date</source>
        <extracomment>sale/state-up-to-date</extracomment>
        <translation>al día</translation>
    </message>
    <message>
        <source>updating</source>
        <extracomment>sale/state-updating</extracomment>
        <translation>actualizando</translation>
    </message>
    <message>
        <source>Take up</source>
        <extracomment>sale/take-up</extracomment>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>sale/to-pay</extracomment>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>sale/totals</extracomment>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Type a name, or a code and Enter.</source>
        <extracomment>sale/type</extracomment>
        <translation>Escriba un nombre, o un código e Intro.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>sale/undo</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <extracomment>sale/up-to</extracomment>
        <translation>hasta {most}</translation>
    </message>
    <message>
        <source>up to {most} of {available}</source>
        <extracomment>sale/up-to-of</extracomment>
        <translation>hasta {most} de {available}</translation>
    </message>
    <message>
        <source>VAT {rate}%</source>
        <extracomment>sale/vat</extracomment>
        <translation>IVA {rate} %</translation>
    </message>
    <message>
        <source>Voucher</source>
        <extracomment>sale/voucher</extracomment>
        <translation>Vale</translation>
    </message>
    <message>
        <source>{weight} kg × {price} per kg · VAT {rate}%</source>
        <extracomment>sale/weighed</extracomment>
        <translation>{weight} kg × {price} el kg · IVA {rate} %</translation>
    </message>
    <message>
        <source>Weight</source>
        <extracomment>sale/weight</extracomment>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Sell without barcode</source>
        <extracomment>sale/without-barcode</extracomment>
        <translation>Vender sin código</translation>
    </message>
</context>
<context>
    <name>set-up</name>
    <message>
        <source>That was another code. Scan the one on this screen.</source>
        <extracomment>set-up.another-code</extracomment>
        <translation>Era otro código. Escanee el de esta pantalla.</translation>
    </message>
    <message>
        <source>This computer reads the scanner's keys as others. Set both to the same keyboard language, then scan again.</source>
        <extracomment>set-up.another-layout</extracomment>
        <translation>Este ordenador lee las teclas del lector como otras. Ponga en ambos el mismo idioma de teclado y escanee otra vez.</translation>
    </message>
    <message>
        <source>Codes that begin with {start} and have {n} characters are customers' cards now.</source>
        <extracomment>set-up.cards-known</extracomment>
        <translation>Los códigos que empiezan por {start} y tienen {n} caracteres son ahora tarjetas de cliente.</translation>
    </message>
    <message numerus="yes">
        <source>{n} products are loaded</source>
        <extracomment>set-up.loaded; one: {n} product is loaded</extracomment>
        <translation>
            <numerusform>{n} producto cargado</numerusform>
            <numerusform>{n} productos cargados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} products are loaded, rows refused: {refused}</source>
        <extracomment>set-up.loaded-some; one: {n} product is loaded, rows refused: {refused}</extracomment>
        <translation>
            <numerusform>{n} producto cargado, filas rechazadas: {refused}</numerusform>
            <numerusform>{n} productos cargados, filas rechazadas: {refused}</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct these rows and import the file again, now or later. They are listed in {file}</source>
        <extracomment>set-up.loaded-some.whole</extracomment>
        <translation>Corrija estas filas e importe el archivo otra vez, ahora o más tarde. Están en {file}</translation>
    </message>
    <message>
        <source>Loading…</source>
        <extracomment>set-up.loading</extracomment>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Something that the till needs is missing</source>
        <extracomment>set-up.missing</extracomment>
        <translation>Falta algo que la caja necesita</translation>
    </message>
    <message>
        <source>Goods or payment cards could have that code, so it is no customer's card. Scan another card, or write the codes of your cards into Settings, More settings.</source>
        <extracomment>set-up.no-card</extracomment>
        <translation>Artículos o tarjetas de pago podrían tener ese código, así que no es una tarjeta de cliente. Escanee otra tarjeta, o escriba los códigos de sus tarjetas en Ajustes, Más ajustes.</translation>
    </message>
    <message>
        <source>Nothing was loaded</source>
        <extracomment>set-up.not-loaded</extracomment>
        <translation>No se ha cargado nada</translation>
    </message>
    <message>
        <source>Nothing was loaded: the till could not write to its disk. Ask who set this machine up.</source>
        <extracomment>set-up.not-loaded.disk</extracomment>
        <translation>No se ha cargado nada: la caja no pudo escribir en su disco. Pregunte a quien instaló este equipo.</translation>
    </message>
    <message>
        <source>Nothing was loaded. {words}</source>
        <extracomment>set-up.not-loaded.whole</extracomment>
        <translation>No se ha cargado nada. {words}</translation>
    </message>
    <message>
        <source>People work at this till already, so no supervisor was added. Sign in as before.</source>
        <extracomment>set-up.people-known</extracomment>
        <translation>Ya trabajan personas en esta caja, así que no se añadió ningún responsable. Inicie sesión como antes.</translation>
    </message>
    <message>
        <source>It works: prefix {prefix}, ends with Enter, {n} ms a key.</source>
        <extracomment>set-up.scanner-enter</extracomment>
        <translation>Funciona: prefijo {prefix}, termina con Intro, {n} ms por tecla.</translation>
    </message>
    <message>
        <source>It works: prefix {prefix}, no key at the end, {n} ms a key.</source>
        <extracomment>set-up.scanner-none</extracomment>
        <translation>Funciona: prefijo {prefix}, sin tecla al final, {n} ms por tecla.</translation>
    </message>
    <message>
        <source>It works: prefix {prefix}, ends with Tab, {n} ms a key.</source>
        <extracomment>set-up.scanner-tab</extracomment>
        <translation>Funciona: prefijo {prefix}, termina con Tab, {n} ms por tecla.</translation>
    </message>
    <message>
        <source>The scanner waits {n} ms between keys, as a person does. Set a prefix at the scanner, such as ~, then scan again.</source>
        <extracomment>set-up.slow-scanner</extracomment>
        <translation>El lector espera {n} ms entre teclas, como una persona. Configure un prefijo en el lector, por ejemplo ~, y escanee otra vez.</translation>
    </message>
    <message>
        <source>CRM.COM</source>
        <extracomment>set-up/crm-com</extracomment>
        <translation>CRM.COM</translation>
    </message>
    <message>
        <source>The address and the API key come from whoever runs CRM.COM for you. The key goes into this computer's keyring and is never shown again.</source>
        <extracomment>set-up/crm-com-why</extracomment>
        <translation>La dirección y la clave API las da quien gestiona CRM.COM para usted. La clave va al llavero de este ordenador y no se muestra nunca más.</translation>
    </message>
    <message>
        <source>Products files</source>
        <extracomment>set-up/files</extracomment>
        <translation>Ficheros de productos</translation>
    </message>
    <message>
        <source>Finish set-up</source>
        <extracomment>set-up/finish</extracomment>
        <translation>Terminar la instalación</translation>
    </message>
    <message>
        <source>Import products file</source>
        <extracomment>set-up/import</extracomment>
        <translation>Importar fichero de productos</translation>
    </message>
    <message>
        <source>Import products file {file}</source>
        <extracomment>set-up/import-one</extracomment>
        <translation>Importar fichero de productos {file}</translation>
    </message>
    <message>
        <source>Choose language</source>
        <extracomment>set-up/language</extracomment>
        <translation>Elegir idioma</translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>set-up/look-again</extracomment>
        <translation>Buscar otra vez</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>set-up/next</extracomment>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>No products file was found.</source>
        <extracomment>set-up/no-files</extracomment>
        <translation>No se encontró ningún fichero de productos.</translation>
    </message>
    <message>
        <source>This is the first step</source>
        <extracomment>set-up/nothing-before</extracomment>
        <translation>Este es el primer paso</translation>
    </message>
    <message>
        <source>This is the last step</source>
        <extracomment>set-up/nothing-to-skip</extracomment>
        <translation>Este es el último paso</translation>
    </message>
    <message>
        <source>Person name</source>
        <extracomment>set-up/person-name</extracomment>
        <translation>Nombre de la persona</translation>
    </message>
    <message>
        <source>Person number</source>
        <extracomment>set-up/person-number</extracomment>
        <translation>Número de la persona</translation>
    </message>
    <message>
        <source>New supervisor PIN</source>
        <extracomment>set-up/pin</extracomment>
        <translation>PIN nuevo del responsable</translation>
    </message>
    <message>
        <source>Previous step</source>
        <extracomment>set-up/previous</extracomment>
        <translation>Paso anterior</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>set-up/printer</extracomment>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Choose the receipt printer and print a test page. A till sells without one, too.</source>
        <extracomment>set-up/printer-why</extracomment>
        <translation>Elija la impresora de tiques e imprima una página de prueba. La caja también vende sin ella.</translation>
    </message>
    <message>
        <source>Products</source>
        <extracomment>set-up/products</extracomment>
        <translation>Productos</translation>
    </message>
    <message>
        <source>A CSV file with your products. Put it on a USB stick, or into Documents or Downloads of this computer.</source>
        <extracomment>set-up/products-why</extracomment>
        <translation>Un fichero CSV con sus productos. Póngalo en una memoria USB, o en Documentos o Descargas de este ordenador.</translation>
    </message>
    <message>
        <source>Repeat PIN</source>
        <extracomment>set-up/repeat</extracomment>
        <translation>Repetir PIN</translation>
    </message>
    <message>
        <source>Scan the test code</source>
        <extracomment>set-up/scan</extracomment>
        <translation>Escanear el código de prueba</translation>
    </message>
    <message>
        <source>Scanner</source>
        <extracomment>set-up/scanner</extracomment>
        <translation>Lector</translation>
    </message>
    <message>
        <source>Scan this code: the till learns how your scanner sends codes. Then scan a customer's card, so that the till knows your cards.</source>
        <extracomment>set-up/scanner-why</extracomment>
        <translation>Escanee este código: la caja aprende cómo envía los códigos su lector. Después escanee una tarjeta de cliente, para que la caja conozca sus tarjetas.</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <extracomment>set-up/skip</extracomment>
        <translation>Saltar este paso</translation>
    </message>
    <message>
        <source>Step {number} of {all}: {name}</source>
        <extracomment>set-up/step</extracomment>
        <translation>Paso {number} de {all}: {name}</translation>
    </message>
    <message>
        <source>{name}, done</source>
        <extracomment>set-up/step-done</extracomment>
        <translation>{name}, hecho</translation>
    </message>
    <message>
        <source>Set-up steps</source>
        <extracomment>set-up/steps</extracomment>
        <translation>Pasos de la instalación</translation>
    </message>
    <message>
        <source>Still needed: {names}</source>
        <extracomment>set-up/still-missing</extracomment>
        <translation>Aún falta: {names}</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>set-up/store</extracomment>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>This stands on every receipt. Site code and till number make the number of each sale: no two tills may have both the same.</source>
        <extracomment>set-up/store-why</extracomment>
        <translation>Esto figura en cada tique. El código de sede y el número de caja forman el número de cada venta: dos cajas no pueden tener ambos iguales.</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <extracomment>set-up/supervisor</extracomment>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>She may change settings, cancel purchases and let others sign in. Without anybody the till asks nobody who works at it.</source>
        <extracomment>set-up/supervisor-why</extracomment>
        <translation>El responsable puede cambiar los ajustes, anular compras y dejar que otros inicien sesión. Si no hay nadie, la caja no pregunta quién trabaja en ella.</translation>
    </message>
    <message>
        <source>Set up this till</source>
        <extracomment>set-up/title</extracomment>
        <translation>Instalar esta caja</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>set-up/unit</extracomment>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>The code of this shop's unit at CRM.COM, and its release. With the number of a test card the test shows whether both are right; nothing is recorded.</source>
        <extracomment>set-up/unit-why</extracomment>
        <translation>El código de la unidad de esta tienda en CRM.COM, y su versión. Con el número de una tarjeta de prueba, la prueba muestra si ambos son correctos; no se registra nada.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Not saved</source>
        <extracomment>settings.copy.not-saved</extracomment>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>The copy could not be written; the journal is as it was. Make room on the disk, then save it again.</source>
        <extracomment>settings.copy.not-saved.whole</extracomment>
        <translation>No se pudo escribir la copia; el diario está como estaba. Haga sitio en el disco y guárdela otra vez.</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>settings.copy.saved</extracomment>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>A list of the sales and one of who did what are in {folder}.</source>
        <extracomment>settings.copy.saved.whole</extracomment>
        <translation>Una lista de las ventas y otra de quién hizo qué están en {folder}.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <extracomment>settings.copy.saving, settings/saving</extracomment>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not secure: another host</source>
        <extracomment>settings.line.another-host</extracomment>
        <translation>No es seguro: otro servidor</translation>
    </message>
    <message>
        <source>The certificate is for another address: somebody may be in the way. Nothing was sent. Check the address, and if it is right, tell the operator.</source>
        <extracomment>settings.line.another-host.whole</extracomment>
        <translation>El certificado es de otra dirección: puede que alguien esté en medio. No se ha enviado nada. Compruebe la dirección; si es correcta, avise al operador.</translation>
    </message>
    <message>
        <source>Offline by hand</source>
        <extracomment>settings.line.by-hand</extracomment>
        <translation>Desconectada a mano</translation>
    </message>
    <message>
        <source>This till is offline by hand, so nothing was asked. Go online in Waiting to be sent, then test again.</source>
        <extracomment>settings.line.by-hand.whole</extracomment>
        <translation>Esta caja está desconectada a mano, así que no se preguntó nada. Conéctela en «Por enviar» y pruebe otra vez.</translation>
    </message>
    <message>
        <source>The certificate file is none</source>
        <extracomment>settings.line.ca-file</extracomment>
        <translation>El fichero no es un certificado</translation>
    </message>
    <message>
        <source>The file named by ca_file in the settings holds no certificate. {words}</source>
        <extracomment>settings.line.ca-file.whole</extracomment>
        <translation>El fichero indicado en ca_file en los ajustes no contiene ningún certificado. {words}</translation>
    </message>
    <message>
        <source>No customer has this card</source>
        <extracomment>settings.line.card-not-found</extracomment>
        <translation>Ningún cliente tiene esta tarjeta</translation>
    </message>
    <message>
        <source>The connection works, but CRM.COM finds no customer for this card. Check its number. {words}</source>
        <extracomment>settings.line.card-not-found.whole</extracomment>
        <translation>La conexión funciona, pero CRM.COM no encuentra ningún cliente con esta tarjeta. Compruebe su número. {words}</translation>
    </message>
    <message>
        <source>The clock is ahead</source>
        <extracomment>settings.line.clock-ahead</extracomment>
        <translation>El reloj va adelantado</translation>
    </message>
    <message>
        <source>The connection works, but this computer's clock is {n} s ahead of CRM.COM's. Receipts go by it: set it, and let the system keep it.</source>
        <extracomment>settings.line.clock-ahead.whole</extracomment>
        <translation>La conexión funciona, pero el reloj de este ordenador va {n} s adelantado respecto al de CRM.COM. Los tiques se rigen por él: póngalo en hora, y deje que el sistema lo mantenga.</translation>
    </message>
    <message>
        <source>The clock is behind</source>
        <extracomment>settings.line.clock-behind</extracomment>
        <translation>El reloj va atrasado</translation>
    </message>
    <message>
        <source>The connection works, but this computer's clock is {n} s behind CRM.COM's. Receipts go by it: set it, and let the system keep it.</source>
        <extracomment>settings.line.clock-behind.whole</extracomment>
        <translation>La conexión funciona, pero el reloj de este ordenador va {n} s atrasado respecto al de CRM.COM. Los tiques se rigen por él: póngalo en hora, y deje que el sistema lo mantenga.</translation>
    </message>
    <message>
        <source>Not secure: certificate expired</source>
        <extracomment>settings.line.expired</extracomment>
        <translation>No es seguro: certificado caducado</translation>
    </message>
    <message>
        <source>The certificate of this address has run out, or the clock of this computer is wrong. Nothing was sent. Check the clock, then tell the operator.</source>
        <extracomment>settings.line.expired.whole</extracomment>
        <translation>El certificado de esta dirección ha caducado, o el reloj de este ordenador está mal. No se ha enviado nada. Compruebe el reloj y avise al operador.</translation>
    </message>
    <message>
        <source>Key refused</source>
        <extracomment>settings.line.key-refused</extracomment>
        <translation>Clave rechazada</translation>
    </message>
    <message>
        <source>CRM.COM does not accept this key. Nothing was changed. Check that it was copied whole, or ask for a new one. {words}</source>
        <extracomment>settings.line.key-refused.whole</extracomment>
        <translation>CRM.COM no acepta esta clave. No se ha cambiado nada. Compruebe que se copió entera, o pida una nueva. {words}</translation>
    </message>
    <message>
        <source>The line broke</source>
        <extracomment>settings.line.line-broke</extracomment>
        <translation>Conexión cortada</translation>
    </message>
    <message>
        <source>The line breaks before an answer is there. Selling goes on offline. A firewall or proxy may stand in between.</source>
        <extracomment>settings.line.line-broke.whole</extracomment>
        <translation>La conexión se corta antes de la respuesta. La venta sigue sin conexión. Puede haber un cortafuegos o un proxy en medio.</translation>
    </message>
    <message>
        <source>No such address</source>
        <extracomment>settings.line.name-not-known</extracomment>
        <translation>No existe esa dirección</translation>
    </message>
    <message>
        <source>No computer is known by this name. Selling goes on offline. Check the address and the network cable.</source>
        <extracomment>settings.line.name-not-known.whole</extracomment>
        <translation>No se conoce ningún ordenador con este nombre. La venta sigue sin conexión. Compruebe la dirección y el cable de red.</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>settings.line.no-answer</extracomment>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No answer from this address. Selling goes on offline. Check the address and the network cable.</source>
        <extracomment>settings.line.no-answer.whole</extracomment>
        <translation>Sin respuesta de esta dirección. La venta sigue sin conexión. Compruebe la dirección y el cable de red.</translation>
    </message>
    <message>
        <source>Answers, needs a key</source>
        <extracomment>settings.line.no-key</extracomment>
        <translation>Responde, falta una clave</translation>
    </message>
    <message>
        <source>CRM.COM answers at this address. To sign in it needs an API key: type it.</source>
        <extracomment>settings.line.no-key.whole</extracomment>
        <translation>CRM.COM responde en esta dirección. Para entrar hace falta una clave API: escríbala.</translation>
    </message>
    <message>
        <source>Nobody answers there</source>
        <extracomment>settings.line.nobody-there</extracomment>
        <translation>Allí no responde nadie</translation>
    </message>
    <message>
        <source>Nobody listens at this address. Selling goes on offline. Check the address, or ask the operator whether CRM.COM is up.</source>
        <extracomment>settings.line.nobody-there.whole</extracomment>
        <translation>Nadie escucha en esta dirección. La venta sigue sin conexión. Compruebe la dirección, o pregunte al operador si CRM.COM está en marcha.</translation>
    </message>
    <message>
        <source>This is not CRM.COM</source>
        <extracomment>settings.line.not-crmcom</extracomment>
        <translation>Esto no es CRM.COM</translation>
    </message>
    <message>
        <source>Something answers at this address, but not as CRM.COM does. Check the address: it ends with /crmapi/rest/v2.</source>
        <extracomment>settings.line.not-crmcom.whole</extracomment>
        <translation>Algo responde en esta dirección, pero no como CRM.COM. Compruebe la dirección: termina en /crmapi/rest/v2.</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <extracomment>settings.line.not-reachable, settings.printer.not-reachable</extracomment>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>This address cannot be reached. Selling goes on offline. Check the address and the network cable.</source>
        <extracomment>settings.line.not-reachable.whole</extracomment>
        <translation>No se puede llegar a esta dirección. La venta sigue sin conexión. Compruebe la dirección y el cable de red.</translation>
    </message>
    <message>
        <source>Not secure</source>
        <extracomment>settings.line.not-secure, settings.line.unknown-authority</extracomment>
        <translation>No es seguro</translation>
    </message>
    <message>
        <source>This address does not speak as securely as it has to: somebody may be in the way. Nothing was sent. Check the address, and if it is right, tell the operator.</source>
        <extracomment>settings.line.not-secure.whole</extracomment>
        <translation>Esta dirección no se comunica con la seguridad necesaria: puede que alguien esté en medio. No se ha enviado nada. Compruebe la dirección; si es correcta, avise al operador.</translation>
    </message>
    <message>
        <source>Not secure: not yet valid</source>
        <extracomment>settings.line.not-yet-valid</extracomment>
        <translation>No es seguro: aún no válido</translation>
    </message>
    <message>
        <source>The certificate of this address is not valid yet, or the clock of this computer is wrong. Nothing was sent. Check the clock, then tell the operator.</source>
        <extracomment>settings.line.not-yet-valid.whole</extracomment>
        <translation>El certificado de esta dirección aún no es válido, o el reloj de este ordenador está mal. No se ha enviado nada. Compruebe el reloj y avise al operador.</translation>
    </message>
    <message>
        <source>CRM.COM refuses</source>
        <extracomment>settings.line.refused</extracomment>
        <translation>CRM.COM lo rechaza</translation>
    </message>
    <message>
        <source>CRM.COM answers and refuses. Nothing was changed. {words}</source>
        <extracomment>settings.line.refused.whole</extracomment>
        <translation>CRM.COM responde y lo rechaza. No se ha cambiado nada. {words}</translation>
    </message>
    <message>
        <source>Asking CRM.COM…</source>
        <extracomment>settings.line.testing</extracomment>
        <translation>Consultando a CRM.COM…</translation>
    </message>
    <message>
        <source>The unit is refused</source>
        <extracomment>settings.line.unit-refused</extracomment>
        <translation>La unidad se rechaza</translation>
    </message>
    <message>
        <source>CRM.COM refuses a basket of this unit. Nothing was recorded. Check the CRM.COM unit with the operator. {words}</source>
        <extracomment>settings.line.unit-refused.whole</extracomment>
        <translation>CRM.COM rechaza una cesta de esta unidad. No se ha registrado nada. Compruebe la unidad de CRM.COM con el operador. {words}</translation>
    </message>
    <message>
        <source>Works, also for this unit.</source>
        <extracomment>settings.line.unit-works</extracomment>
        <translation>Funciona, también con esta unidad.</translation>
    </message>
    <message>
        <source>The card is found and the unit takes a basket. Nothing was recorded.</source>
        <extracomment>settings.line.unit-works.whole</extracomment>
        <translation>La tarjeta existe y la unidad acepta una cesta. No se ha registrado nada.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for this address: somebody may be in the way. Nothing was sent. Ask the operator; an authority of its own is named in the settings file.</source>
        <extracomment>settings.line.unknown-authority.whole</extracomment>
        <translation>Ninguna autoridad de confianza de este ordenador responde por esta dirección: puede que alguien esté en medio. No se ha enviado nada. Pregunte al operador; una autoridad propia se indica en el fichero de ajustes.</translation>
    </message>
    <message>
        <source>Works. Answered in {n} ms.</source>
        <extracomment>settings.line.works</extracomment>
        <translation>Funciona. Respuesta en {n} ms.</translation>
    </message>
    <message>
        <source>Address, security, key and clock are right. Type a test card's number to check the unit, too.</source>
        <extracomment>settings.line.works.whole</extracomment>
        <translation>Dirección, seguridad, clave y reloj son correctos. Escriba el número de una tarjeta de prueba para comprobar también la unidad.</translation>
    </message>
    <message>
        <source>This machine has no safe place for an API key, so none is stored. Sign in to the desktop of this user, or ask who set this machine up. Selling goes on offline.</source>
        <extracomment>settings.no-keyring</extracomment>
        <translation>Este equipo no tiene un lugar seguro para la clave API, así que no se guarda ninguna. Inicie sesión en el escritorio de este usuario, o pregunte a quien instaló este equipo. La venta sigue sin conexión.</translation>
    </message>
    <message>
        <source>The settings file could not be written. It is as it was. Ask who set this machine up.</source>
        <extracomment>settings.not-saved.disk</extracomment>
        <translation>No se pudo escribir el fichero de ajustes. Está como antes. Pregunte a quien instaló este equipo.</translation>
    </message>
    <message>
        <source>This cannot be an API key, so nothing was saved. Check that only the key was typed.</source>
        <extracomment>settings.not-saved.key</extracomment>
        <translation>Esto no puede ser una clave API, así que no se ha guardado nada. Compruebe que se escribió solo la clave.</translation>
    </message>
    <message>
        <source>The key is too long: the keyring of a computer takes 1,280 characters at most. Nothing was saved. Check that only the key was typed, or ask for a shorter one.</source>
        <extracomment>settings.not-saved.key-too-long</extracomment>
        <translation>La clave es demasiado larga: el llavero de un ordenador admite 1280 caracteres como máximo. No se ha guardado nada. Compruebe que se escribió solo la clave, o pida una más corta.</translation>
    </message>
    <message>
        <source>Nothing was saved: something else in the settings file is wrong. cashier-app doctor says what.</source>
        <extracomment>settings.not-saved.others</extracomment>
        <translation>No se ha guardado nada: hay otro error en el fichero de ajustes. cashier-app doctor dice cuál.</translation>
    </message>
    <message>
        <source>Not printed whole</source>
        <extracomment>settings.page.half</extracomment>
        <translation>Impresa en parte</translation>
    </message>
    <message>
        <source>The page was not printed whole. Look at the printer, then try again.</source>
        <extracomment>settings.page.half.whole</extracomment>
        <translation>La página no se imprimió entera. Mire la impresora e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Look at the page: it shows letters, columns, the code, and the drawer.</source>
        <extracomment>settings.page.look</extracomment>
        <translation>Mire la página: muestra letras, columnas, el código y el cajón.</translation>
    </message>
    <message>
        <source>Printed</source>
        <extracomment>settings.page.printed</extracomment>
        <translation>Impresa</translation>
    </message>
    <message>
        <source>Printing…</source>
        <extracomment>settings.page.printing</extracomment>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>The printer does not say</source>
        <extracomment>settings.page.unknown</extracomment>
        <translation>La impresora no lo dice</translation>
    </message>
    <message>
        <source>Cover open</source>
        <extracomment>settings.printer.cover-open</extracomment>
        <translation>Tapa abierta</translation>
    </message>
    <message>
        <source>Nothing was printed: the cover is open. Close it, then try again.</source>
        <extracomment>settings.printer.cover-open.whole</extracomment>
        <translation>No se ha impreso nada: la tapa está abierta. Ciérrela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>No printer is chosen</source>
        <extracomment>settings.printer.none</extracomment>
        <translation>Ninguna impresora elegida</translation>
    </message>
    <message>
        <source>No printer is chosen yet. Choose one from the list.</source>
        <extracomment>settings.printer.none.whole</extracomment>
        <translation>Aún no hay ninguna impresora elegida. Elija una de la lista.</translation>
    </message>
    <message>
        <source>State not known</source>
        <extracomment>settings.printer.not-known</extracomment>
        <translation>Estado desconocido</translation>
    </message>
    <message>
        <source>The printer did not take the page and does not say why. Look at it.</source>
        <extracomment>settings.printer.not-known.whole</extracomment>
        <translation>La impresora no aceptó la página y no dice por qué. Mírela.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Sales go on without paper. Check that it is on, its cable, and its address.</source>
        <extracomment>settings.printer.not-reachable.whole</extracomment>
        <translation>No se puede llegar a la impresora. Las ventas siguen sin papel. Compruebe que está encendida, su cable y su dirección.</translation>
    </message>
    <message>
        <source>Printer is offline</source>
        <extracomment>settings.printer.offline</extracomment>
        <translation>Impresora sin conexión</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer is switched offline at its own button.</source>
        <extracomment>settings.printer.offline.whole</extracomment>
        <translation>No se ha impreso nada: la impresora se puso sin conexión con su propio botón.</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <extracomment>settings.printer.out-of-paper</extracomment>
        <translation>Sin papel</translation>
    </message>
    <message>
        <source>Nothing was printed: the paper is out. Put in a new roll, then try again.</source>
        <extracomment>settings.printer.out-of-paper.whole</extracomment>
        <translation>No se ha impreso nada: no hay papel. Ponga un rollo nuevo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another address needs its own API key: type it</source>
        <extracomment>settings.reason.needs-key</extracomment>
        <translation>Otra dirección necesita su propia clave API: escríbala</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <extracomment>settings.reason.nothing-new</extracomment>
        <translation>No se ha cambiado nada</translation>
    </message>
    <message numerus="yes">
        <source>{n} steps belong to the old address: finish them first</source>
        <extracomment>settings.reason.unsettled; one: {n} step belongs to the old address: finish it first</extracomment>
        <translation>
            <numerusform>{n} paso es de la dirección antigua: termínelo antes</numerusform>
            <numerusform>{n} pasos son de la dirección antigua: termínelos antes</numerusform>
        </translation>
    </message>
    <message>
        <source>A field is wrong</source>
        <extracomment>settings.reason.wrong, settings.trial.wrong</extracomment>
        <translation>Un campo no es correcto</translation>
    </message>
    <message>
        <source>Saved. It holds from now on.</source>
        <extracomment>settings.saved</extracomment>
        <translation>Guardado. Vale desde ahora.</translation>
    </message>
    <message>
        <source>Saved. A new look, printer, scanner or key holds from now on; the rest when the till is opened again. The sale in work is not touched.</source>
        <extracomment>settings.saved-for-later</extracomment>
        <translation>Guardado. Aspecto, impresora, lector y clave valen desde ahora; lo demás al volver a abrir la caja. La venta en curso no se toca.</translation>
    </message>
    <message>
        <source>Scan this code, and the till knows how the scanner sends codes.</source>
        <extracomment>settings.scanner.scan</extracomment>
        <translation>Escanee este código y la caja sabrá cómo envía los códigos el lector.</translation>
    </message>
    <message>
        <source>It could not be tried</source>
        <extracomment>settings.trial.failed</extracomment>
        <translation>No se pudo probar</translation>
    </message>
    <message>
        <source>It could not be tried. Nothing was changed. The log says why.</source>
        <extracomment>settings.trial.failed.whole</extracomment>
        <translation>No se pudo probar. No se ha cambiado nada. El registro técnico dice por qué.</translation>
    </message>
    <message>
        <source>Address on receipt</source>
        <extracomment>settings/address</extracomment>
        <translation>Dirección en el tique</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <extracomment>settings/all-saved</extracomment>
        <translation>Todo está guardado</translation>
    </message>
    <message>
        <source>API key</source>
        <extracomment>settings/api-key</extracomment>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>Back to settings</source>
        <extracomment>settings/back</extracomment>
        <translation>Volver a los ajustes</translation>
    </message>
    <message numerus="yes">
        <source>{n} changes not saved: {names}</source>
        <extracomment>settings/changes; one: {n} change not saved: {names}</extracomment>
        <translation>
            <numerusform>{n} cambio sin guardar: {names}</numerusform>
            <numerusform>{n} cambios sin guardar: {names}</numerusform>
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
        <translation>Elegir impresora</translation>
    </message>
    <message>
        <source>Choose</source>
        <extracomment>settings/choose-short</extracomment>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>settings/columns</extracomment>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Connection to CRM.COM</source>
        <extracomment>settings/connection</extracomment>
        <translation>Conexión con CRM.COM</translation>
    </message>
    <message>
        <source>Country code</source>
        <extracomment>settings/country-code</extracomment>
        <translation>Prefijo del país</translation>
    </message>
    <message>
        <source>CRM.COM address</source>
        <extracomment>settings/crm-address</extracomment>
        <translation>Dirección CRM.COM</translation>
    </message>
    <message>
        <source>Customer card codes</source>
        <extracomment>settings/customer-codes</extracomment>
        <translation>Códigos de tarjetas de cliente</translation>
    </message>
    <message>
        <source>Customers and journal</source>
        <extracomment>settings/customers</extracomment>
        <translation>Clientes y diario</translation>
    </message>
    <message>
        <source>Devices in detail</source>
        <extracomment>settings/devices</extracomment>
        <translation>Aparatos en detalle</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <extracomment>settings/discard</extracomment>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>settings/display</extracomment>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Given by {variable}, so not changed here</source>
        <extracomment>settings/fixed</extracomment>
        <translation>Lo fija {variable}, no se cambia aquí</translation>
    </message>
    <message>
        <source>Fixed</source>
        <extracomment>settings/fixed-short</extracomment>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>settings/hand</extracomment>
        <translation>Mano</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>settings/hand-left</extracomment>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>settings/hand-right</extracomment>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Keep old key</source>
        <extracomment>settings/keep-old-key</extracomment>
        <translation>Conservar clave</translation>
    </message>
    <message>
        <source>Keep printer</source>
        <extracomment>settings/keep-printer</extracomment>
        <translation>Conservar impresora</translation>
    </message>
    <message>
        <source>Keep old</source>
        <extracomment>settings/keep-short</extracomment>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>kept, ends with {ending}</source>
        <extracomment>settings/key-kept</extracomment>
        <translation>guardada, termina en {ending}</translation>
    </message>
    <message>
        <source>No key yet</source>
        <extracomment>settings/key-none</extracomment>
        <translation>Aún sin clave</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>settings/language</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>{name}, {own}</source>
        <extracomment>settings/language-name</extracomment>
        <translation>{name}, {own}</translation>
    </message>
    <message>
        <source>Look there</source>
        <extracomment>settings/look-there</extracomment>
        <translation>Buscar ahí</translation>
    </message>
    <message>
        <source>More settings</source>
        <extracomment>settings/more</extracomment>
        <translation>Más ajustes</translation>
    </message>
    <message>
        <source>Motion</source>
        <extracomment>settings/motion</extracomment>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>settings/motion-normal</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Reduced</source>
        <extracomment>settings/motion-reduced</extracomment>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Network address</source>
        <extracomment>settings/network-address</extracomment>
        <translation>Dirección de red</translation>
    </message>
    <message>
        <source>58 mm, 32 columns</source>
        <extracomment>settings/paper-narrow</extracomment>
        <translation>58 mm, 32 columnas</translation>
    </message>
    <message>
        <source>80 mm, 42 columns</source>
        <extracomment>settings/paper-wide</extracomment>
        <translation>80 mm, 42 columnas</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>settings/people</extracomment>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>settings/phone</extracomment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Phones at CRM.COM</source>
        <extracomment>settings/phone-format</extracomment>
        <translation>Teléfonos en CRM.COM</translation>
    </message>
    <message>
        <source>With country code</source>
        <extracomment>settings/phone-international</extracomment>
        <translation>Con prefijo</translation>
    </message>
    <message>
        <source>Digits of a phone number</source>
        <extracomment>settings/phone-length</extracomment>
        <translation>Cifras de un teléfono</translation>
    </message>
    <message>
        <source>As typed</source>
        <extracomment>settings/phone-national</extracomment>
        <translation>Como se teclea</translation>
    </message>
    <message>
        <source>Print test page</source>
        <extracomment>settings/print-test-page</extracomment>
        <translation>Imprimir prueba</translation>
    </message>
    <message>
        <source>Printer address</source>
        <extracomment>settings/printer-address</extracomment>
        <translation>Dirección de la impresora</translation>
    </message>
    <message>
        <source>Serial speed</source>
        <extracomment>settings/printer-baud</extracomment>
        <translation>Velocidad serie</translation>
    </message>
    <message>
        <source>Printer connection</source>
        <extracomment>settings/printer-connection</extracomment>
        <translation>Conexión de la impresora</translation>
    </message>
    <message>
        <source>Printer name</source>
        <extracomment>settings/printer-name</extracomment>
        <translation>Nombre de la impresora</translation>
    </message>
    <message>
        <source>Network port</source>
        <extracomment>settings/printer-port</extracomment>
        <translation>Puerto de red</translation>
    </message>
    <message>
        <source>Printer profile</source>
        <extracomment>settings/printer-profile</extracomment>
        <translation>Perfil de impresora</translation>
    </message>
    <message>
        <source>Found printers</source>
        <extracomment>settings/printers</extracomment>
        <translation>Impresoras encontradas</translation>
    </message>
    <message>
        <source>None found. Is it on? A network printer is found by its address.</source>
        <extracomment>settings/printers-none</extracomment>
        <translation>No se encontró ninguna. ¿Está encendida? Una impresora de red se encuentra por su dirección.</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <extracomment>settings/receipt-printer</extracomment>
        <translation>Impresora de tiques</translation>
    </message>
    <message>
        <source>CRM.COM release</source>
        <extracomment>settings/release</extracomment>
        <translation>Versión de CRM.COM</translation>
    </message>
    <message>
        <source>Replace API key</source>
        <extracomment>settings/replace-key</extracomment>
        <translation>Cambiar clave API</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>settings/replace-short</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Save settings</source>
        <extracomment>settings/save</extracomment>
        <translation>Guardar ajustes</translation>
    </message>
    <message>
        <source>Save a copy of the journal</source>
        <extracomment>settings/save-copy</extracomment>
        <translation>Guardar copia del diario</translation>
    </message>
    <message>
        <source>Scanner prefix</source>
        <extracomment>settings/scanner-prefix</extracomment>
        <translation>Prefijo del lector</translation>
    </message>
    <message>
        <source>Scanner end key</source>
        <extracomment>settings/scanner-suffix</extracomment>
        <translation>Tecla final del lector</translation>
    </message>
    <message>
        <source>Looking for printers…</source>
        <extracomment>settings/searching</extracomment>
        <translation>Buscando impresoras…</translation>
    </message>
    <message>
        <source>Site code</source>
        <extracomment>settings/site</extracomment>
        <translation>Código de sede</translation>
    </message>
    <message>
        <source>Sound</source>
        <extracomment>settings/sound</extracomment>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>settings/sound-false</extracomment>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>settings/sound-true</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Store and till</source>
        <extracomment>settings/store</extracomment>
        <translation>Tienda y caja</translation>
    </message>
    <message>
        <source>Store name</source>
        <extracomment>settings/store-name</extracomment>
        <translation>Nombre de la tienda</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>settings/suffix-enter</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>settings/suffix-none</extracomment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>settings/suffix-tab</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Test card number</source>
        <extracomment>settings/test-card</extracomment>
        <translation>N.º de tarjeta de prueba</translation>
    </message>
    <message>
        <source>Test card</source>
        <extracomment>settings/test-card-short</extracomment>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Test connection</source>
        <extracomment>settings/test-connection</extracomment>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Theme</source>
        <extracomment>settings/theme</extracomment>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>settings/theme-dark</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>settings/theme-high-contrast</extracomment>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>settings/theme-light</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Till number</source>
        <extracomment>settings/till</extracomment>
        <translation>Número de caja</translation>
    </message>
    <message>
        <source>Try scanner</source>
        <extracomment>settings/try-scanner</extracomment>
        <translation>Probar lector</translation>
    </message>
    <message>
        <source>Try</source>
        <extracomment>settings/try-short</extracomment>
        <translation>Probar</translation>
    </message>
    <message>
        <source>CRM.COM unit</source>
        <extracomment>settings/unit</extracomment>
        <translation>Unidad CRM.COM</translation>
    </message>
    <message>
        <source>Use {name}, {where}</source>
        <extracomment>settings/use-printer</extracomment>
        <translation>Usar {name}, {where}</translation>
    </message>
    <message>
        <source>VAT number</source>
        <extracomment>settings/vat-number</extracomment>
        <translation>Número de IVA</translation>
    </message>
    <message>
        <source>VAT rates</source>
        <extracomment>settings/vat-rates</extracomment>
        <translation>Tipos de IVA</translation>
    </message>
    <message>
        <source>queue of this computer</source>
        <extracomment>settings/where-cups, settings/where-windows</extracomment>
        <translation>cola de este ordenador</translation>
    </message>
    <message>
        <source>network {address}</source>
        <extracomment>settings/where-network</extracomment>
        <translation>red {address}</translation>
    </message>
    <message>
        <source>USB {address}</source>
        <extracomment>settings/where-usb</extracomment>
        <translation>USB {address}</translation>
    </message>
    <message>
        <source>Country code: such as +357, or nothing.</source>
        <extracomment>settings/wrong-country-code</extracomment>
        <translation>Prefijo del país: como +357, o nada.</translation>
    </message>
    <message>
        <source>CRM.COM address: it begins with https://, such as https://shop.crm.com.</source>
        <extracomment>settings/wrong-crm-address</extracomment>
        <translation>Dirección CRM.COM: empieza por https://, como https://shop.crm.com.</translation>
    </message>
    <message>
        <source>Customer card codes: expressions such as ^70, a blank between two.</source>
        <extracomment>settings/wrong-customer-codes</extracomment>
        <translation>Códigos de tarjetas de cliente: expresiones como ^70, separadas por un espacio.</translation>
    </message>
    <message>
        <source>{what}: this is not allowed.</source>
        <extracomment>settings/wrong-other</extracomment>
        <translation>{what}: no está permitido.</translation>
    </message>
    <message>
        <source>Digits of a phone number: 4 to 15.</source>
        <extracomment>settings/wrong-phone-length</extracomment>
        <translation>Cifras de un teléfono: de 4 a 15.</translation>
    </message>
    <message>
        <source>Printer: it is not said where it is. Choose one from the list.</source>
        <extracomment>settings/wrong-printer-address</extracomment>
        <translation>Impresora: no se dice dónde está. Elija una de la lista.</translation>
    </message>
    <message>
        <source>Serial speed: a number such as 9600 or 115200.</source>
        <extracomment>settings/wrong-printer-baud</extracomment>
        <translation>Velocidad serie: un número como 9600 o 115200.</translation>
    </message>
    <message>
        <source>Network port: a number from 1 to 65535, mostly 9100.</source>
        <extracomment>settings/wrong-printer-port</extracomment>
        <translation>Puerto de red: un número de 1 a 65535, casi siempre 9100.</translation>
    </message>
    <message>
        <source>Printer profile: one that python-escpos has, such as TM-T88V or default.</source>
        <extracomment>settings/wrong-printer-profile</extracomment>
        <translation>Perfil de impresora: uno de python-escpos, como TM-T88V o default.</translation>
    </message>
    <message>
        <source>CRM.COM release: 10 to 18, such as 16 or 13.1.</source>
        <extracomment>settings/wrong-release</extracomment>
        <translation>Versión de CRM.COM: de 10 a 18, como 16 o 13.1.</translation>
    </message>
    <message>
        <source>Site code: 1 to 8 capital letters and digits, such as LCA1.</source>
        <extracomment>settings/wrong-site</extracomment>
        <translation>Código de sede: de 1 a 8 mayúsculas y dígitos, como LCA1.</translation>
    </message>
    <message>
        <source>Store name: it cannot be empty.</source>
        <extracomment>settings/wrong-store-name</extracomment>
        <translation>Nombre de la tienda: no puede estar vacío.</translation>
    </message>
    <message>
        <source>Till number: 1 to 4 digits or capital letters.</source>
        <extracomment>settings/wrong-till</extracomment>
        <translation>Número de caja: de 1 a 4 dígitos o mayúsculas.</translation>
    </message>
    <message>
        <source>CRM.COM unit: the code of the shop's unit at CRM.COM is needed.</source>
        <extracomment>settings/wrong-unit</extracomment>
        <translation>Unidad CRM.COM: hace falta el código de la unidad de la tienda en CRM.COM.</translation>
    </message>
    <message>
        <source>VAT rates: different rates per cent, such as 5, 19.</source>
        <extracomment>settings/wrong-vat-rates</extracomment>
        <translation>Tipos de IVA: tipos distintos en tanto por ciento, como 5, 19.</translation>
    </message>
</context>
<context>
    <name>sign-in</name>
    <message>
        <source>Somebody else has to approve this.</source>
        <extracomment>approval.another-person</extracomment>
        <translation>Esto lo tiene que autorizar otra persona.</translation>
    </message>
    <message>
        <source>The key of all PINs is missing on this machine. Selling goes on; ask for new PINs.</source>
        <extracomment>approval.key-is-lost</extracomment>
        <translation>Falta la clave de todos los PIN en este equipo. La venta sigue; pida PIN nuevos.</translation>
    </message>
    <message>
        <source>Number {number} may not approve this.</source>
        <extracomment>approval.may-not</extracomment>
        <translation>El número {number} no puede autorizar esto.</translation>
    </message>
    <message>
        <source>Cancel a purchase</source>
        <extracomment>approval.verb.cancel-purchase</extracomment>
        <translation>Anular una compra</translation>
    </message>
    <message>
        <source>Change a price</source>
        <extracomment>approval.verb.change-price</extracomment>
        <translation>Cambiar un precio</translation>
    </message>
    <message>
        <source>Give a past sale to a customer</source>
        <extracomment>approval.verb.claim-purchase</extracomment>
        <translation>Asignar una venta pasada a un cliente</translation>
    </message>
    <message>
        <source>Edit the quick keys</source>
        <extracomment>approval.verb.edit-quick-keys</extracomment>
        <translation>Editar las teclas rápidas</translation>
    </message>
    <message>
        <source>Save a copy of the journal</source>
        <extracomment>approval.verb.export-journal</extracomment>
        <translation>Guardar una copia del registro de auditoría</translation>
    </message>
    <message>
        <source>Give money back</source>
        <extracomment>approval.verb.give-back</extracomment>
        <translation>Devolver dinero</translation>
    </message>
    <message>
        <source>Give a discount</source>
        <extracomment>approval.verb.give-discount</extracomment>
        <translation>Aplicar un descuento</translation>
    </message>
    <message>
        <source>Go offline</source>
        <extracomment>approval.verb.go-offline</extracomment>
        <translation>Desconectar la caja</translation>
    </message>
    <message>
        <source>Import products</source>
        <extracomment>approval.verb.import-products</extracomment>
        <translation>Importar productos</translation>
    </message>
    <message>
        <source>Leave the till</source>
        <extracomment>approval.verb.leave-till</extracomment>
        <translation>Salir de la caja</translation>
    </message>
    <message>
        <source>Change who works here</source>
        <extracomment>approval.verb.manage-people</extracomment>
        <translation>Cambiar quién trabaja aquí</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <extracomment>approval.verb.open-drawer</extracomment>
        <translation>Abrir el cajón</translation>
    </message>
    <message>
        <source>Open Settings</source>
        <extracomment>approval.verb.open-settings</extracomment>
        <translation>Abrir Ajustes</translation>
    </message>
    <message>
        <source>Take goods back</source>
        <extracomment>approval.verb.return-goods</extracomment>
        <translation>Aceptar devoluciones</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <extracomment>approval.verb.show-personal-data</extracomment>
        <translation>Mostrar datos personales</translation>
    </message>
    <message>
        <source>Waive what is owed</source>
        <extracomment>approval.verb.waive-debt</extracomment>
        <translation>Renunciar a lo debido</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait {n} minutes, or ask another supervisor.</source>
        <extracomment>approval.wait; one: Too many wrong PINs. Wait {n} minute, or ask another supervisor.</extracomment>
        <translation>
            <numerusform>Demasiados PIN erróneos. Espere {n} minuto, o pida a otro responsable.</numerusform>
            <numerusform>Demasiados PIN erróneos. Espere {n} minutos, o pida a otro responsable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Number and PIN do not belong together. {n} tries left.</source>
        <extracomment>approval.wrong-pin; one: Number and PIN do not belong together. {n} try left.</extracomment>
        <translation>
            <numerusform>El número y el PIN no van juntos. Queda {n} intento.</numerusform>
            <numerusform>El número y el PIN no van juntos. Quedan {n} intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>approval/approve</extracomment>
        <translation>Autorizar</translation>
    </message>
    <message>
        <source>Supervisor approval</source>
        <extracomment>approval/group</extracomment>
        <translation>Autorización del responsable</translation>
    </message>
    <message>
        <source>Number and PIN are not complete yet</source>
        <extracomment>approval/not-yet</extracomment>
        <translation>El número y el PIN aún no están completos</translation>
    </message>
    <message>
        <source>Supervisor number</source>
        <extracomment>approval/number</extracomment>
        <translation>N.º del responsable</translation>
    </message>
    <message>
        <source>Supervisor PIN</source>
        <extracomment>approval/pin</extracomment>
        <translation>PIN del responsable</translation>
    </message>
    <message>
        <source>Do not approve</source>
        <extracomment>approval/refuse</extracomment>
        <translation>No autorizar</translation>
    </message>
    <message>
        <source>Sign in first</source>
        <extracomment>scan.sign-in-first</extracomment>
        <translation>Inicie sesión primero</translation>
    </message>
    <message numerus="yes">
        <source>{name}'s basket with {n} items is kept</source>
        <extracomment>sign-in.basket-kept; one: {name}'s basket with {n} item is kept</extracomment>
        <translation>
            <numerusform>La cesta de {name} con {n} artículo está guardada</numerusform>
            <numerusform>La cesta de {name} con {n} artículos está guardada</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>sign-in.checking</extracomment>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nobody here has this number. Check it and type it again.</source>
        <extracomment>sign-in.no-such-number</extracomment>
        <translation>Aquí nadie tiene este número. Compruébelo y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>{name}'s sale {number} is kept as it is</source>
        <extracomment>sign-in.sale-kept</extracomment>
        <translation>La venta {number} de {name} se conserva tal como está</translation>
    </message>
    <message numerus="yes">
        <source>A basket with {n} items is kept</source>
        <extracomment>sign-in.some-basket-kept; one: A basket with {n} item is kept</extracomment>
        <translation>
            <numerusform>Hay guardada una cesta con {n} artículo</numerusform>
            <numerusform>Hay guardada una cesta con {n} artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sale {number} is kept as it is</source>
        <extracomment>sign-in.some-sale-kept</extracomment>
        <translation>La venta {number} se conserva tal como está</translation>
    </message>
    <message>
        <source>The books do not say who works here. What was sold is safe. Close the till and start it again: it mends its books.</source>
        <extracomment>sign-in.unreadable</extracomment>
        <translation>Los libros no dicen quién trabaja aquí. Lo vendido está a salvo. Cierre la caja y ábrala otra vez: repara sus libros.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. {name} can try again in {left}; others can sign in.</source>
        <extracomment>sign-in.wait</extracomment>
        <translation>Demasiados PIN erróneos. {name} espera {left}; los demás pueden iniciar sesión.</translation>
    </message>
    <message numerus="yes">
        <source>That PIN is not {name}'s. Nothing was changed. Try again, {n} tries left.</source>
        <extracomment>sign-in.wrong-pin; one: That PIN is not {name}'s. Nothing was changed. Try again, {n} try left.</extracomment>
        <translation>
            <numerusform>Ese PIN no es de {name}. No se ha cambiado nada. Inténtelo otra vez, queda {n} intento.</numerusform>
            <numerusform>Ese PIN no es de {name}. No se ha cambiado nada. Inténtelo otra vez, quedan {n} intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <extracomment>sign-in/afternoon</extracomment>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Cashier {name}</source>
        <extracomment>sign-in/cashier</extracomment>
        <translation>Cajero {name}</translation>
    </message>
    <message>
        <source>{n} digits</source>
        <extracomment>sign-in/digits</extracomment>
        <translation>{n} dígitos</translation>
    </message>
    <message>
        <source>{typed} of {n} digits</source>
        <extracomment>sign-in/digits-typed</extracomment>
        <translation>{typed} de {n} dígitos</translation>
    </message>
    <message>
        <source>Enter a number</source>
        <extracomment>sign-in/enter-number</extracomment>
        <translation>Escribir número</translation>
    </message>
    <message>
        <source>Good evening</source>
        <extracomment>sign-in/evening</extracomment>
        <translation>Buenas noches</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <extracomment>sign-in/language-of</extracomment>
        <translation>Idioma: {language}</translation>
    </message>
    <message>
        <source>Last signed in here</source>
        <extracomment>sign-in/last</extracomment>
        <translation>Última sesión aquí</translation>
    </message>
    <message>
        <source>Good morning</source>
        <extracomment>sign-in/morning</extracomment>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Next</source>
        <extracomment>sign-in/next</extracomment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>The PIN is not complete yet</source>
        <extracomment>sign-in/not-yet</extracomment>
        <translation>El PIN aún no está completo</translation>
    </message>
    <message>
        <source>Cashier number</source>
        <extracomment>sign-in/number-title</extracomment>
        <translation>Número de cajero</translation>
    </message>
    <message>
        <source>Other cashier</source>
        <extracomment>sign-in/other</extracomment>
        <translation>Otro cajero</translation>
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
        <translation>{store} · Caja {till}</translation>
    </message>
    <message numerus="yes">
        <source>{n} products to sell</source>
        <extracomment>sign-in/products; one: {n} product to sell</extracomment>
        <translation>
            <numerusform>{n} producto para vender</numerusform>
            <numerusform>{n} productos para vender</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>sign-in/read-again</extracomment>
        <translation>Leer otra vez</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>sign-in/sign-in</extracomment>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Which language?</source>
        <extracomment>sign-in/which-language</extracomment>
        <translation>¿Qué idioma?</translation>
    </message>
    <message>
        <source>Who is working at this till?</source>
        <extracomment>sign-in/who</extracomment>
        <translation>¿Quién trabaja en esta caja?</translation>
    </message>
</context>
<context>
    <name>spend-request</name>
    <message>
        <source>Amount to spend</source>
        <extracomment>spend-request/amount</extracomment>
        <translation>Importe a canjear</translation>
    </message>
    <message>
        <source>CRM.COM’s answer is awaited</source>
        <extracomment>spend-request/answer-awaited</extracomment>
        <translation>Esperando respuesta de CRM.COM</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>spend-request/at-least</extracomment>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>spend-request/at-most</extracomment>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>spend-request/available</extracomment>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Available, this purchase</source>
        <extracomment>spend-request/available-shown</extracomment>
        <translation>Disponible ahora</translation>
    </message>
    <message>
        <source>Back without spending</source>
        <extracomment>spend-request/back</extracomment>
        <translation>Volver sin canjear</translation>
    </message>
    <message>
        <source>CRM.COM says:</source>
        <extracomment>spend-request/crm-words</extracomment>
        <translation>CRM.COM dice:</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>spend-request/earned</extracomment>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>From the wallet</source>
        <extracomment>spend-request/from-wallet</extracomment>
        <translation>Del monedero</translation>
    </message>
    <message>
        <source>Half</source>
        <extracomment>spend-request/half</extracomment>
        <translation>Mitad</translation>
    </message>
    <message>
        <source>Half amount</source>
        <extracomment>spend-request/half-amount</extracomment>
        <translation>Mitad del importe</translation>
    </message>
    <message>
        <source>Least</source>
        <extracomment>spend-request/least</extracomment>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Least amount</source>
        <extracomment>spend-request/least-amount</extracomment>
        <translation>Importe mínimo</translation>
    </message>
    <message>
        <source>At least, per purchase</source>
        <extracomment>spend-request/least-shown</extracomment>
        <translation>Mínimo por compra</translation>
    </message>
    <message>
        <source>Most</source>
        <extracomment>spend-request/most</extracomment>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Most amount</source>
        <extracomment>spend-request/most-amount</extracomment>
        <translation>Importe máximo</translation>
    </message>
    <message>
        <source>At most, per purchase</source>
        <extracomment>spend-request/most-shown</extracomment>
        <translation>Máximo por compra</translation>
    </message>
    <message>
        <source>No amount is typed yet</source>
        <extracomment>spend-request/no-amount</extracomment>
        <translation>Aún no hay importe escrito</translation>
    </message>
    <message>
        <source>No amount lies within the limits</source>
        <extracomment>spend-request/no-such-amount</extracomment>
        <translation>Ningún importe cabe en los límites</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>spend-request/not-known</extracomment>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>Nothing was spent.</source>
        <extracomment>spend-request/nothing-spent</extracomment>
        <translation>No se ha canjeado nada.</translation>
    </message>
    <message>
        <source>The amount is not within limits</source>
        <extracomment>spend-request/outside</extracomment>
        <translation>El importe está fuera de los límites</translation>
    </message>
    <message>
        <source>For purchase {number}</source>
        <extracomment>spend-request/purchase</extracomment>
        <translation>Para la compra {number}</translation>
    </message>
    <message>
        <source>The purchase is still being recorded</source>
        <extracomment>spend-request/recording</extracomment>
        <translation>La compra aún se está registrando</translation>
    </message>
    <message>
        <source>Remains to pay</source>
        <extracomment>spend-request/remains</extracomment>
        <translation>Queda por pagar</translation>
    </message>
    <message>
        <source>Spend from wallet</source>
        <extracomment>spend-request/spend</extracomment>
        <translation>Canjear del monedero</translation>
    </message>
    <message>
        <source>Spending…</source>
        <extracomment>spend-request/spending</extracomment>
        <translation>Canjeando…</translation>
    </message>
    <message>
        <source>Wallet money is spent as soon as you press Spend from wallet. It goes back to the wallet if the purchase is cancelled.</source>
        <extracomment>spend-request/spent-at-once</extracomment>
        <translation>El monedero se usa en cuanto pulse Canjear del monedero. Vuelve al monedero si se anula la compra.</translation>
    </message>
    <message>
        <source>Spend wallet money</source>
        <extracomment>spend-request/title</extracomment>
        <translation>Canjear monedero</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>spend-request/to-pay</extracomment>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>To pay now</source>
        <extracomment>spend-request/to-pay-now</extracomment>
        <translation>A pagar ahora</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>spend-request/totals</extracomment>
        <translation>Totales</translation>
    </message>
    <message>
        <source>Will earn</source>
        <extracomment>spend-request/will-earn</extracomment>
        <translation>Ganará</translation>
    </message>
</context>
<context>
    <name>till</name>
    <message>
        <source>Connected</source>
        <extracomment>connection.connected</extracomment>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>CRM.COM does not accept the API key. Selling goes on offline; call your supervisor.</source>
        <extracomment>connection.key-refused</extracomment>
        <translation>CRM.COM no acepta la clave API. La venta sigue sin conexión; llame al responsable.</translation>
    </message>
    <message>
        <source>CRM.COM last answered at {time}</source>
        <extracomment>connection.last-answer</extracomment>
        <translation>Última respuesta de CRM.COM a las {time}</translation>
    </message>
    <message>
        <source>CRM.COM answers. Your decision is needed: {what}. See Purchases, Waiting to be sent.</source>
        <extracomment>connection.need-a-person</extracomment>
        <translation>CRM.COM responde. Se necesita su decisión: {what}. Vea Compras, Por enviar.</translation>
    </message>
    <message>
        <source>There is no API key on this till. Selling goes on offline.</source>
        <extracomment>connection.no-key</extracomment>
        <translation>No hay clave API en esta caja. La venta sigue sin conexión.</translation>
    </message>
    <message>
        <source>The line to CRM.COM is not secure. Nothing is sent. Selling goes on offline; call your supervisor.</source>
        <extracomment>connection.not-secure</extracomment>
        <translation>La conexión con CRM.COM no es segura. No se envía nada. La venta sigue sin conexión; llame al responsable.</translation>
    </message>
    <message>
        <source>close the cover; it prints by itself.</source>
        <extracomment>print.next.cover-open</extracomment>
        <translation>cierre la tapa; se imprime solo.</translation>
    </message>
    <message>
        <source>throw the piece away; the whole receipt is printed again.</source>
        <extracomment>print.next.half-printed</extracomment>
        <translation>tire el trozo; el tique entero se imprime otra vez.</translation>
    </message>
    <message>
        <source>check the printer and its cable; it prints by itself.</source>
        <extracomment>print.next.not-reachable</extracomment>
        <translation>compruebe la impresora y su cable; se imprime solo.</translation>
    </message>
    <message>
        <source>put in a new roll and close the cover; it prints by itself.</source>
        <extracomment>print.next.out-of-paper</extracomment>
        <translation>ponga un rollo nuevo y cierre la tapa; se imprime solo.</translation>
    </message>
    <message>
        <source>look at the printer; press Print again if there is no receipt.</source>
        <extracomment>print.next.unknown</extracomment>
        <translation>mire la impresora; pulse Reimprimir si no hay tique.</translation>
    </message>
    <message>
        <source>the sale and the payment are kept on this till.</source>
        <extracomment>print.safe.kept</extracomment>
        <translation>la venta y el pago están guardados en esta caja.</translation>
    </message>
    <message>
        <source>the sale, the payment and the reward are recorded.</source>
        <extracomment>print.safe.recorded</extracomment>
        <translation>la venta, el pago y la recompensa están registrados.</translation>
    </message>
    <message>
        <source>The receipt is not printed: the cover is open</source>
        <extracomment>print.trouble.cover-open</extracomment>
        <translation>El tique no se ha impreso: la tapa está abierta</translation>
    </message>
    <message>
        <source>The receipt was not printed whole</source>
        <extracomment>print.trouble.half-printed</extracomment>
        <translation>El tique no se imprimió entero</translation>
    </message>
    <message>
        <source>The receipt is not printed: the printer does not answer</source>
        <extracomment>print.trouble.not-reachable</extracomment>
        <translation>El tique no se ha impreso: la impresora no responde</translation>
    </message>
    <message>
        <source>The receipt is not printed: no paper</source>
        <extracomment>print.trouble.out-of-paper</extracomment>
        <translation>El tique no se ha impreso: no hay papel</translation>
    </message>
    <message>
        <source>It is not known whether the receipt was printed</source>
        <extracomment>print.trouble.unknown</extracomment>
        <translation>No se sabe si el tique se imprimió</translation>
    </message>
    <message>
        <source>Printer cover open</source>
        <extracomment>printer.cover-open</extracomment>
        <translation>Tapa de la impresora abierta</translation>
    </message>
    <message numerus="yes">
        <source>{n} receipts of earlier days were not printed. Purchases prints them again.</source>
        <extracomment>printer.left-over; one: {n} receipt of an earlier day was not printed. Purchases prints it again.</extracomment>
        <translation>
            <numerusform>{n} tique de un día anterior no se imprimió. En Compras se puede reimprimir.</numerusform>
            <numerusform>{n} tiques de días anteriores no se imprimieron. En Compras se pueden reimprimir.</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer</source>
        <extracomment>printer.none</extracomment>
        <translation>Sin impresora</translation>
    </message>
    <message>
        <source>Printer state not known</source>
        <extracomment>printer.not-known</extracomment>
        <translation>Estado de la impresora desconocido</translation>
    </message>
    <message>
        <source>Printer not reachable</source>
        <extracomment>printer.not-reachable</extracomment>
        <translation>Impresora inaccesible</translation>
    </message>
    <message>
        <source>Printer switched offline</source>
        <extracomment>printer.offline</extracomment>
        <translation>Impresora desconectada a mano</translation>
    </message>
    <message>
        <source>Out of paper</source>
        <extracomment>printer.out-of-paper</extracomment>
        <translation>Sin papel</translation>
    </message>
    <message>
        <source>The paper roll is nearly empty</source>
        <extracomment>printer.paper-low</extracomment>
        <translation>El rollo de papel está casi vacío</translation>
    </message>
    <message>
        <source>Printing</source>
        <extracomment>printer.printing</extracomment>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <extracomment>printer.ready</extracomment>
        <translation>Impresora lista</translation>
    </message>
    <message>
        <source>Receipt {number}, answer of CRM.COM awaited</source>
        <extracomment>receipt.awaited</extracomment>
        <translation>Tique {number}, se espera la respuesta de CRM.COM</translation>
    </message>
    <message>
        <source>Receipt {number}, cancelled since</source>
        <extracomment>receipt.cancelled</extracomment>
        <translation>Tique {number}, anulado después</translation>
    </message>
    <message>
        <source>There is no printer on this till</source>
        <extracomment>receipt.gift-no-printer</extracomment>
        <translation>No hay impresora en esta caja</translation>
    </message>
    <message>
        <source>The gift receipt is not printed yet. It prints by itself when the printer is well.</source>
        <extracomment>receipt.gift-not-printed</extracomment>
        <translation>El tique regalo aún no está impreso. Se imprime solo cuando la impresora esté bien.</translation>
    </message>
    <message>
        <source>The gift receipt is printed</source>
        <extracomment>receipt.gift-printed</extracomment>
        <translation>El tique regalo está impreso</translation>
    </message>
    <message>
        <source>Printing the gift receipt…</source>
        <extracomment>receipt.gift-printing</extracomment>
        <translation>Imprimiendo el tique regalo…</translation>
    </message>
    <message>
        <source>It is not known whether the gift receipt was printed. Look at the printer.</source>
        <extracomment>receipt.gift-unknown</extracomment>
        <translation>No se sabe si el tique regalo se imprimió. Mire la impresora.</translation>
    </message>
    <message>
        <source>Receipt {number}, kept on this till, sent later</source>
        <extracomment>receipt.kept</extracomment>
        <translation>Tique {number}, guardado en esta caja, se envía después</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <extracomment>receipt.no-customer</extracomment>
        <translation>Tique {number}</translation>
    </message>
    <message>
        <source>The receipt could not be saved. The sale is safe; look whether the disk is full.</source>
        <extracomment>receipt.not-saved</extracomment>
        <translation>No se pudo guardar el tique. La venta está a salvo; mire si el disco está lleno.</translation>
    </message>
    <message>
        <source>Receipt {number}, recorded by CRM.COM</source>
        <extracomment>receipt.recorded</extracomment>
        <translation>Tique {number}, registrado por CRM.COM</translation>
    </message>
    <message>
        <source>Receipt {number}, refused by CRM.COM</source>
        <extracomment>receipt.refused</extracomment>
        <translation>Tique {number}, rechazado por CRM.COM</translation>
    </message>
    <message>
        <source>Receipt {number}, partly returned since</source>
        <extracomment>receipt.returned</extracomment>
        <translation>Tique {number}, devuelto en parte después</translation>
    </message>
    <message>
        <source>Saved: {where}</source>
        <extracomment>receipt.saved</extracomment>
        <translation>Guardado: {where}</translation>
    </message>
    <message>
        <source>Receipt {number}, sold without reward</source>
        <extracomment>receipt.without-reward</extracomment>
        <translation>Tique {number}, vendido sin recompensa</translation>
    </message>
    <message>
        <source>Added to the basket</source>
        <extracomment>scan.added</extracomment>
        <translation>Añadido a la cesta</translation>
    </message>
    <message>
        <source>CRM.COM does not answer. The card is kept with the sale and checked when it is sent.</source>
        <extracomment>scan.card-kept</extracomment>
        <translation>CRM.COM no responde. La tarjeta se guarda con la venta y se comprueba al enviarla.</translation>
    </message>
    <message>
        <source>That looks like the number of a payment card. It was not read, and nothing of it is kept. Payment cards belong on the card terminal.</source>
        <extracomment>scan.card-number</extracomment>
        <translation>Parece el número de una tarjeta de pago. No se ha leído, y no se guarda nada de él. Las tarjetas de pago van en el datáfono.</translation>
    </message>
    <message>
        <source>Change basket to add it. {product} was not added.</source>
        <extracomment>scan.change-basket-to-add</extracomment>
        <translation>Cambie la cesta para añadirlo. {product} no se ha añadido.</translation>
    </message>
    <message>
        <source>The customer of this sale was not changed.</source>
        <extracomment>scan.customer-not-changed</extracomment>
        <translation>El cliente de esta venta no ha cambiado.</translation>
    </message>
    <message>
        <source>Customer is now {customer}</source>
        <extracomment>scan.customer-of-sale</extracomment>
        <translation>El cliente ahora es {customer}</translation>
    </message>
    <message>
        <source>Membership ended. Nothing was changed. Ask for another card.</source>
        <extracomment>scan.membership-ended</extracomment>
        <translation>La afiliación ha terminado. No se ha cambiado nada. Pida otra tarjeta.</translation>
    </message>
    <message>
        <source>Membership ended on {date}. Nothing was changed. Ask for another card.</source>
        <extracomment>scan.membership-ended-on</extracomment>
        <translation>La afiliación terminó el {date}. No se ha cambiado nada. Pida otra tarjeta.</translation>
    </message>
    <message>
        <source>Money was taken already. The customer was not changed.</source>
        <extracomment>scan.money-was-taken</extracomment>
        <translation>Ya se ha cobrado dinero. El cliente no ha cambiado.</translation>
    </message>
    <message>
        <source>No customer has this card. Nothing was changed. {words}</source>
        <extracomment>scan.no-such-card</extracomment>
        <translation>Ningún cliente tiene esta tarjeta. No se ha cambiado nada. {words}</translation>
    </message>
    <message>
        <source>This card is known, but not active. Nothing was changed. Ask for another card or the phone number.</source>
        <extracomment>scan.not-active</extracomment>
        <translation>Esta tarjeta se conoce, pero no está activa. No se ha cambiado nada. Pida otra tarjeta o el teléfono.</translation>
    </message>
    <message>
        <source>This card is known, but the customer has not confirmed it yet. Nothing was changed. Ask for the phone number.</source>
        <extracomment>scan.not-verified</extracomment>
        <translation>Esta tarjeta se conoce, pero el cliente aún no la ha confirmado. No se ha cambiado nada. Pida el teléfono.</translation>
    </message>
    <message>
        <source>Nothing found for {code}. Nothing was added.</source>
        <extracomment>scan.nothing-found</extracomment>
        <translation>Nada con {code}. No se ha añadido nada.</translation>
    </message>
    <message>
        <source>That is the code of receipt {number}. Nothing was added.</source>
        <extracomment>scan.receipt</extracomment>
        <translation>Es el código del tique {number}. No se ha añadido nada.</translation>
    </message>
    <message>
        <source>The books of this till were damaged and have been restored, but the last steps are missing. You can sell; keep the last receipts and call your supervisor.</source>
        <extracomment>till.books-incomplete</extracomment>
        <translation>Los libros de esta caja estaban dañados y se han restaurado, pero faltan los últimos pasos. Puede vender; guarde los últimos tiques y llame al responsable.</translation>
    </message>
    <message>
        <source>The books of this till were damaged and nothing of them could be read. They are kept, and new ones were begun. You can sell; call your supervisor.</source>
        <extracomment>till.books-new</extracomment>
        <translation>Los libros de esta caja estaban dañados y no se pudo leer nada. Se conservan, y se han empezado otros nuevos. Puede vender; llame al responsable.</translation>
    </message>
    <message>
        <source>The books of this till were damaged and have been restored. No sale is missing. Go on selling, and tell your supervisor.</source>
        <extracomment>till.books-restored</extracomment>
        <translation>Los libros de esta caja estaban dañados y se han restaurado. No falta ninguna venta. Siga vendiendo, y avise al responsable.</translation>
    </message>
    <message>
        <source>The books of this till are older than they were: an older copy was put back. Receipt numbers go on behind the last one known. You can sell; call your supervisor.</source>
        <extracomment>till.books-set-back</extracomment>
        <translation>Los libros de esta caja son más antiguos que antes: se repuso una copia vieja. Los números de tique siguen tras el último conocido. Puede vender; llame al responsable.</translation>
    </message>
    <message>
        <source>The books of this till were changed or damaged (row {row}). What is kept beside them is safe. Close the till and open it again: it restores them. Tell your supervisor.</source>
        <extracomment>till.books-tampered</extracomment>
        <translation>Los libros de esta caja se han cambiado o dañado (fila {row}). Lo que se guarda aparte está a salvo. Cierre la caja y ábrala otra vez: los restaura. Avise al responsable.</translation>
    </message>
    <message>
        <source>The books of this till are damaged. Close the till and open it again: it restores them by itself. If this comes back, call your supervisor.</source>
        <extracomment>till.damaged</extracomment>
        <translation>Los libros de esta caja están dañados. Cierre la caja y ábrala otra vez: los restaura sola. Si se repite, llame al responsable.</translation>
    </message>
    <message>
        <source>The baskets kept on this till were damaged. What was not paid yet has to be scanned again, parked baskets too. What was sold is safe; tell your supervisor.</source>
        <extracomment>till.damaged-baskets</extracomment>
        <translation>Las cestas guardadas en esta caja estaban dañadas. Lo que aún no se ha pagado hay que escanearlo otra vez, también las cestas aparcadas. Lo vendido está a salvo; avise al responsable.</translation>
    </message>
    <message>
        <source>The quick keys arranged on this till were damaged. Those of the products file are shown. Go on selling, and tell your supervisor.</source>
        <extracomment>till.damaged-keys</extracomment>
        <translation>Las teclas rápidas ordenadas en esta caja estaban dañadas. Se muestran las del archivo de productos. Siga vendiendo, y avise al responsable.</translation>
    </message>
    <message>
        <source>The list of unknown products was damaged and begins anew. Go on selling, and tell your supervisor.</source>
        <extracomment>till.damaged-unknown</extracomment>
        <translation>La lista de productos desconocidos estaba dañada y empieza de nuevo. Siga vendiendo, y avise al responsable.</translation>
    </message>
    <message>
        <source>{said}, {next}</source>
        <extracomment>till.facts</extracomment>
        <translation>{said}, {next}</translation>
    </message>
    <message>
        <source>Sale {number} is finished and kept. Change: {change}</source>
        <extracomment>till.finished-before</extracomment>
        <translation>La venta {number} está terminada y guardada. Cambio: {change}</translation>
    </message>
    <message>
        <source>Something unexpected happened. What was recorded is safe. Try again. Incident {incident}</source>
        <extracomment>till.incident</extracomment>
        <translation>Ha pasado algo inesperado. Lo registrado está a salvo. Inténtelo de nuevo. Incidencia {incident}</translation>
    </message>
    <message>
        <source>A newer Cashier wrote the books of this till. What was sold is safe. No sale can begin until that Cashier is installed again: call your supervisor.</source>
        <extracomment>till.newer-books</extracomment>
        <translation>Una versión más nueva de Cashier escribió los libros de esta caja. Lo vendido está a salvo. No puede empezar ninguna venta hasta que se instale de nuevo: llame al responsable.</translation>
    </message>
    <message>
        <source>The disk of this till is full. What was sold is safe, and a sale that is open can be finished. No new sale can begin: call your supervisor.</source>
        <extracomment>till.no-room</extracomment>
        <translation>El disco de esta caja está lleno. Lo vendido está a salvo, y una venta abierta se puede terminar. No puede empezar ninguna venta nueva: llame al responsable.</translation>
    </message>
    <message>
        <source>CRM.COM does not answer. Selling goes on.</source>
        <extracomment>till.offline</extracomment>
        <translation>CRM.COM no responde. La venta sigue.</translation>
    </message>
    <message>
        <source>Opening the till…</source>
        <extracomment>till.opening</extracomment>
        <translation>Abriendo la caja…</translation>
    </message>
    <message>
        <source>This till may not write to its disk. What was sold is safe. No sale can begin: call your supervisor.</source>
        <extracomment>till.read-only</extracomment>
        <translation>Esta caja no puede escribir en su disco. Lo vendido está a salvo. No puede empezar ninguna venta: llame al responsable.</translation>
    </message>
    <message>
        <source>Sale cancelled. Nothing is to be paid.</source>
        <extracomment>till.sale-cancelled</extracomment>
        <translation>Venta anulada. No hay nada que pagar.</translation>
    </message>
    <message>
        <source>Sale cancelled. Give back {amount}: cash in cash, cards on the terminal.</source>
        <extracomment>till.sale-cancelled-give-back</extracomment>
        <translation>Venta anulada. Devuelva {amount}: lo efectivo en efectivo, lo de tarjeta en el datáfono.</translation>
    </message>
    <message>
        <source>The till could not write to its disk. What the screen shows is what was written. Try again; if it stays, call your supervisor.</source>
        <extracomment>till.storage</extracomment>
        <translation>La caja no pudo escribir en su disco. La pantalla muestra lo que se escribió. Inténtelo de nuevo; si continúa, llame al responsable.</translation>
    </message>
</context>
<context>
    <name>top-bar</name>
    <message>
        <source>Answer awaited</source>
        <extracomment>top-bar/awaited</extracomment>
        <translation>Respuesta pendiente</translation>
    </message>
    <message>
        <source>Offline by hand</source>
        <extracomment>top-bar/by-hand</extracomment>
        <translation>Desconectada a mano</translation>
    </message>
    <message numerus="yes">
        <source>Offline by hand, {n} purchases queued</source>
        <extracomment>top-bar/by-hand-queued; one: Offline by hand, {n} purchase queued</extracomment>
        <translation>
            <numerusform>Desconectada a mano, {n} compra por enviar</numerusform>
            <numerusform>Desconectada a mano, {n} compras por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>top-bar/connected</extracomment>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connection</source>
        <extracomment>top-bar/connection</extracomment>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Cover open</source>
        <extracomment>top-bar/cover-open</extracomment>
        <translation>Tapa abierta</translation>
    </message>
    <message>
        <source>Another CRM.COM</source>
        <extracomment>top-bar/elsewhere</extracomment>
        <translation>Otro CRM.COM</translation>
    </message>
    <message>
        <source>API key refused</source>
        <extracomment>top-bar/key-refused</extracomment>
        <translation>Clave API rechazada</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>top-bar/language</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Lock</source>
        <extracomment>top-bar/lock</extracomment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Menu</source>
        <extracomment>top-bar/menu</extracomment>
        <translation>Menú</translation>
    </message>
    <message>
        <source>No API key</source>
        <extracomment>top-bar/no-key</extracomment>
        <translation>Sin clave API</translation>
    </message>
    <message>
        <source>No cashier signs in on this till yet</source>
        <extracomment>top-bar/no-people</extracomment>
        <translation>Aún no inicia sesión ningún cajero en esta caja</translation>
    </message>
    <message>
        <source>No printer</source>
        <extracomment>top-bar/no-printer</extracomment>
        <translation>Sin impresora</translation>
    </message>
    <message>
        <source>State not known</source>
        <extracomment>top-bar/not-known</extracomment>
        <translation>Estado desconocido</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <extracomment>top-bar/not-reachable</extracomment>
        <translation>Inaccesible</translation>
    </message>
    <message>
        <source>Not secure</source>
        <extracomment>top-bar/not-secure</extracomment>
        <translation>No es seguro</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>top-bar/offline</extracomment>
        <translation>Sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>Offline, {n} purchases queued</source>
        <extracomment>top-bar/offline-queued; one: Offline, {n} purchase queued</extracomment>
        <translation>
            <numerusform>Sin conexión, {n} compra por enviar</numerusform>
            <numerusform>Sin conexión, {n} compras por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Out of paper</source>
        <extracomment>top-bar/out-of-paper</extracomment>
        <translation>Sin papel</translation>
    </message>
    <message>
        <source>Paper low</source>
        <extracomment>top-bar/paper-low</extracomment>
        <translation>Poco papel</translation>
    </message>
    <message>
        <source>Printer</source>
        <extracomment>top-bar/printer</extracomment>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Printer state not known</source>
        <extracomment>top-bar/printer-not-known</extracomment>
        <translation>Estado de la impresora desconocido</translation>
    </message>
    <message>
        <source>Printer not reachable</source>
        <extracomment>top-bar/printer-not-reachable</extracomment>
        <translation>Impresora inaccesible</translation>
    </message>
    <message>
        <source>Printer offline</source>
        <extracomment>top-bar/printer-offline</extracomment>
        <translation>Impresora sin conexión</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <extracomment>top-bar/printer-ready</extracomment>
        <translation>Impresora lista</translation>
    </message>
    <message>
        <source>Printing</source>
        <extracomment>top-bar/printing</extracomment>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>Cashier</source>
        <extracomment>top-bar/product</extracomment>
        <translation>Cashier</translation>
    </message>
    <message>
        <source>Products</source>
        <extracomment>top-bar/products</extracomment>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Purchases</source>
        <extracomment>top-bar/purchases</extracomment>
        <translation>Compras</translation>
    </message>
    <message>
        <source>queued</source>
        <extracomment>top-bar/queued</extracomment>
        <translation>por enviar</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>top-bar/ready</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Sale</source>
        <extracomment>top-bar/sale</extracomment>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>top-bar/settings</extracomment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <extracomment>top-bar/sync</extracomment>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <extracomment>top-bar/time</extracomment>
        <translation>Hora: {time}</translation>
    </message>
</context>
<context>
    <name>unknown-outcome</name>
    <message>
        <source>Try {checks}, next in {seconds} s</source>
        <extracomment>unknown-outcome/asked</extracomment>
        <translation>Intento {checks}, próximo en {seconds} s</translation>
    </message>
    <message>
        <source>No answer: asking whether it was recorded</source>
        <extracomment>unknown-outcome/asking</extracomment>
        <translation>Sin respuesta: comprobando</translation>
    </message>
    <message>
        <source>Asking now…</source>
        <extracomment>unknown-outcome/asking-now</extracomment>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Spent automatically</source>
        <extracomment>unknown-outcome/automatic</extracomment>
        <translation>Canje automático</translation>
    </message>
    <message>
        <source>Spent automatically, expected</source>
        <extracomment>unknown-outcome/automatic-shown</extracomment>
        <translation>Canje automático, previsto</translation>
    </message>
    <message>
        <source>Reward to be confirmed</source>
        <extracomment>unknown-outcome/band-title</extracomment>
        <translation>Recompensa por confirmar</translation>
    </message>
    <message>
        <source>Cancel this sale</source>
        <extracomment>unknown-outcome/cancel</extracomment>
        <translation>Anular esta venta</translation>
    </message>
    <message>
        <source>Cancel sale and reverse reward</source>
        <extracomment>unknown-outcome/cancel-confirm</extracomment>
        <translation>Anular venta y recompensa</translation>
    </message>
    <message>
        <source>Sale {number} is given up, no money is taken. If CRM.COM recorded it after all, the till cancels it there.</source>
        <extracomment>unknown-outcome/cancel-explained</extracomment>
        <translation>Se abandona la venta {number}, no se cobra nada. Si CRM.COM la registró a pesar de todo, la caja la anula allí.</translation>
    </message>
    <message>
        <source>Cancel this sale?</source>
        <extracomment>unknown-outcome/cancel-question</extracomment>
        <translation>¿Anular esta venta?</translation>
    </message>
    <message>
        <source>Check now</source>
        <extracomment>unknown-outcome/check</extracomment>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>unknown-outcome/earned</extracomment>
        <translation>Ganado</translation>
    </message>
    <message>
        <source>Expected {amount}, not in the wallet yet</source>
        <extracomment>unknown-outcome/expected</extracomment>
        <translation>{amount} previstos, aún no en monedero</translation>
    </message>
    <message>
        <source>Spent from wallet</source>
        <extracomment>unknown-outcome/from-wallet</extracomment>
        <translation>Pagado con monedero</translation>
    </message>
    <message>
        <source>Spent from wallet, expected</source>
        <extracomment>unknown-outcome/from-wallet-shown</extracomment>
        <translation>Pagado con monedero, previsto</translation>
    </message>
    <message>
        <source>Go on at full price</source>
        <extracomment>unknown-outcome/full-price</extracomment>
        <translation>Seguir a precio completo</translation>
    </message>
    <message>
        <source>Full price:</source>
        <extracomment>unknown-outcome/full-price-is</extracomment>
        <translation>Precio completo:</translation>
    </message>
    <message>
        <source>the till keeps asking, and Purchases shows what to give back if the discount was recorded after all.</source>
        <extracomment>unknown-outcome/full-price-text</extracomment>
        <translation>la caja sigue preguntando, y Compras muestra qué devolver si al final se registró el descuento.</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>unknown-outcome/goods</extracomment>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>if confirmed</source>
        <extracomment>unknown-outcome/if-confirmed</extracomment>
        <translation>si se confirma</translation>
    </message>
    <message>
        <source>Instant discount</source>
        <extracomment>unknown-outcome/instant</extracomment>
        <translation>Descuento inmediato</translation>
    </message>
    <message>
        <source>Instant discount, expected</source>
        <extracomment>unknown-outcome/instant-shown</extracomment>
        <translation>Descuento inmediato, previsto</translation>
    </message>
    <message>
        <source>Keep sale</source>
        <extracomment>unknown-outcome/keep-sale</extracomment>
        <translation>Conservar venta</translation>
    </message>
    <message>
        <source>Purchase kept on this till as {number}</source>
        <extracomment>unknown-outcome/kept</extracomment>
        <translation>Compra guardada en esta caja como {number}</translation>
    </message>
    <message>
        <source>Next in {seconds} s</source>
        <extracomment>unknown-outcome/next</extracomment>
        <translation>Próximo en {seconds} s</translation>
    </message>
    <message>
        <source>go on at full price, so that nobody waits, or press Check now.</source>
        <extracomment>unknown-outcome/next-full-price</extracomment>
        <translation>siga a precio completo, para que nadie espere, o pulse Comprobar.</translation>
    </message>
    <message>
        <source>Next:</source>
        <extracomment>unknown-outcome/next-step</extracomment>
        <translation>Ahora:</translation>
    </message>
    <message>
        <source>wait for the answer. The till asks by itself, or press Check now.</source>
        <extracomment>unknown-outcome/next-text</extracomment>
        <translation>espere la respuesta. La caja pregunta sola, o pulse Comprobar.</translation>
    </message>
    <message>
        <source>CRM.COM did not answer in time</source>
        <extracomment>unknown-outcome/no-answer</extracomment>
        <translation>CRM.COM no respondió a tiempo</translation>
    </message>
    <message>
        <source>No time?</source>
        <extracomment>unknown-outcome/no-time</extracomment>
        <translation>¿Sin tiempo?</translation>
    </message>
    <message>
        <source>Go on at full price. The till keeps asking, and Purchases shows what to give back if the discount was recorded after all.</source>
        <extracomment>unknown-outcome/no-time-text</extracomment>
        <translation>Siga a precio completo. La caja sigue preguntando, y Compras muestra qué devolver si al final se registró el descuento.</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>unknown-outcome/not-known</extracomment>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>Not started</source>
        <extracomment>unknown-outcome/not-started</extracomment>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Not in the wallet yet</source>
        <extracomment>unknown-outcome/nothing-expected</extracomment>
        <translation>Aún no está en el monedero</translation>
    </message>
    <message>
        <source>Payment</source>
        <extracomment>unknown-outcome/payment</extracomment>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Safe:</source>
        <extracomment>unknown-outcome/safe</extracomment>
        <translation>Seguro:</translation>
    </message>
    <message>
        <source>no money is taken. CRM.COM did not have the purchase, so it was sent again under the same number.</source>
        <extracomment>unknown-outcome/safe-sent-again</extracomment>
        <translation>no se cobra nada. CRM.COM no tenía la compra, así que se envió otra vez con el mismo número.</translation>
    </message>
    <message>
        <source>no money is taken. The purchase is not sent again before CRM.COM says whether it has it.</source>
        <extracomment>unknown-outcome/safe-text</extracomment>
        <translation>no se cobra nada. La compra no se envía otra vez hasta que CRM.COM diga si la tiene.</translation>
    </message>
    <message>
        <source>Sent to CRM.COM</source>
        <extracomment>unknown-outcome/sent</extracomment>
        <translation>Enviada a CRM.COM</translation>
    </message>
    <message>
        <source>Not there: sent again</source>
        <extracomment>unknown-outcome/sent-again</extracomment>
        <translation>No estaba: enviada otra vez</translation>
    </message>
    <message>
        <source>{step}: {state}</source>
        <extracomment>unknown-outcome/step</extracomment>
        <translation>{step}: {state}</translation>
    </message>
    <message>
        <source>Steps</source>
        <extracomment>unknown-outcome/steps</extracomment>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>{resends} of {most}</source>
        <extracomment>unknown-outcome/times</extracomment>
        <translation>{resends} de {most}</translation>
    </message>
    <message>
        <source>Checking if the purchase was recorded</source>
        <extracomment>unknown-outcome/title</extracomment>
        <translation>Comprobando si la compra se registró</translation>
    </message>
    <message>
        <source>To pay</source>
        <extracomment>unknown-outcome/to-pay</extracomment>
        <translation>A pagar</translation>
    </message>
    <message>
        <source>Totals</source>
        <extracomment>unknown-outcome/totals</extracomment>
        <translation>Totales</translation>
    </message>
</context>
</TS>
