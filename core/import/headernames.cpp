#include "core/import/headernames.h"

#include <algorithm>
#include <array>

namespace strata {

namespace {

struct FieldNames
{
    Field field;
    const char* key; // as --map writes it
    const char* headers; // best first
};

// Headers after headerKey(), in the order of preference.
constexpr std::array<FieldNames, kFieldCount> kNames = {{
    {Field::None, "ignore", ""},
    {Field::CustomerId, "customer_id",
     "customerid customerno customernumber customernr customercode custid custno custnr custcode customerkey "
     "accountid accountno accountnumber account clientid clientno clientnumber soldto soldtoparty billto "
     "buyerid "
     "kundennummer kundennr kundenid kundeid kundenno kdnr debitor debitornr debitorennr debitorennummer "
     "numclient numeroclient noclient codeclient idclient compteclient codigocliente numerocliente ncliente "
     "idcliente clienteid codicecliente codcliente klantnummer klantnr klantid klantcode debiteurnummer "
     "debiteurnr "
     "customer kunde client cliente klant id key no nr code"},
    {Field::CustomerName, "customer_name",
     "customername custname accountname clientname companyname company kundenname kundename firma firmenname "
     "nomclient raisonsociale nombrecliente razonsocial nomecliente ragionesociale klantnaam bedrijfsnaam "
     "name nom "
     "nombre nome naam customer kunde client cliente klant reseller store"},
    {Field::CustomerField, "field", ""},
    {Field::InvoiceId, "invoice_id",
     "invoiceid invoiceno invoicenumber invoicenr invoice documentno documentnumber docno billingdocument "
     "rechnungsnummer rechnungsnr rechnung belegnummer belegnr beleg numfacture numerofacture nofacture "
     "facture "
     "numerofactura nfactura factura numerofattura nfattura fattura factuurnummer factuurnr factuur orderid "
     "ordernumber orderno salesordernumber salesorder order auftragsnummer auftragsnr auftrag transactionid"},
    {Field::InvoiceDate, "invoice_date",
     "invoicedate billingdate rechnungsdatum datefacture datefacturation fechafactura datafattura "
     "factuurdatum "
     "date postingdate documentdate docdate salesdate transactiondate belegdatum buchungsdatum datum fecha "
     "data "
     "orderdate auftragsdatum datecommande"},
    {Field::ProductId, "product_id",
     "productid productno productnumber productcode productkey itemid itemno itemnumber itemcode sku "
     "stockcode "
     "materialnumber material articleno articleid artikelnummer artikelnr artikelid artikel produktnummer "
     "produkt "
     "reference refproduit codeproduit codearticle article produit referencia codigoproducto producto "
     "articulo "
     "codiceprodotto codicearticolo prodotto articolo product item"},
    {Field::Category, "product_category",
     "productcategory category productgroup itemgroup itemcategory productline materialgroup warengruppe "
     "produktgruppe artikelgruppe kategorie produktkategorie categorieproduit categorie famille "
     "familleproduit "
     "categoriaproducto categoria familia categoriaprodotto gruppomerceologico productgroep artikelgroep"},
    {Field::Quantity, "quantity",
     "quantity qty quantityordered orderqty qtyshipped quantityshipped units menge anzahl stuckzahl "
     "stueckzahl stuck "
     "stueck quantite qte cantidad unidades quantita qta aantal hoeveelheid"},
    {Field::Revenue, "revenue",
     "netrevenue netsales salesnet netamount netvalue nettoumsatz umsatznetto nettobetrag nettowert "
     "montantht "
     "importeneto nettobedrag revenue extendedprice extendedamount linetotal lineamount salesamount sales "
     "umsatz "
     "erlos erloes chiffredaffaires chiffreaffaires ca ventas ingresos fatturato ricavo ricavi omzet "
     "turnover net "
     "netto invoiceamount amount betrag montant importe importo bedrag value wert total"},
    {Field::Cost, "cost",
     "cost costs cogs costofgoods costofgoodssold costofsales costamount extendedcost totalcost "
     "totalproductcost "
     "wareneinsatz wareneinstand einstandswert einkaufswert selbstkosten kosten coutdachat coutachat cout "
     "couttotal "
     "coste costes costo costi kostprijs inkoopwaarde"},
    {Field::UnitPrice, "unit_price",
     "unitprice priceeach price stuckpreis stueckpreis einzelpreis verkaufspreis preis prixunitaire prix "
     "preciounitario precio prezzounitario prezzo stukprijs prijs"},
    {Field::ListPrice, "list_price",
     "listprice unitlistprice catalogprice catalogueprice msrp listenpreis prixcatalogue preciolista "
     "preciodelista "
     "prezzolistino prezzodilistino catalogusprijs"},
    {Field::ListValue, "list_value",
     "listvalue listamount grossvalue grossamount grosssales listenwert bruttowert bruttobetrag"},
    {Field::DiscountRate, "discount",
     "discountrate discountpct discountpercent unitpricediscountpct rabattsatz rabattprozent tauxremise"},
    {Field::Freight, "freight",
     "freight freightcost freightamount frachtkosten fracht fraisdeport port flete costotrasporto trasporto "
     "vrachtkosten vracht shippingcost"},
    {Field::FreightBilled, "freight_billed",
     "freightbilled freightcharged billedfreight freightrevenue shippingcharged berechnetefracht "
     "frachtberechnet "
     "portfacture"},
    {Field::IsReturn, "is_return",
     "isreturn return returned returnflag iscredit credit creditnote creditmemo gutschrift retoure storno "
     "avoir "
     "devolucion reso retour"},
    {Field::Currency, "currency",
     "currency currencycode curr cur iso4217 waehrung wahrung waehrungscode devise moneda divisa valuta"},
    {Field::ExchangeRate, "exchange_rate",
     "exchangerate fxrate currencyrate conversionrate wechselkurs umrechnungskurs kurs tauxdechange "
     "tauxchange tipodecambio tipocambio tassodicambio cambio wisselkoers"},
    {Field::DueDate, "due_date",
     "duedate due falligkeitsdatum faelligkeitsdatum falligkeit faelligkeit falligam faelligam dateecheance "
     "echeance "
     "fechavencimiento vencimiento datascadenza scadenza vervaldatum"},
    {Field::PaidDate, "paid_date",
     "paiddate datepaid paidon settleddate settlementdate clearingdate cleareddate bezahltam ausgleichsdatum "
     "datereglement fechapagado betaaldop paymentdate zahlungsdatum"},
    {Field::DaysToPay, "days_to_pay",
     "daystopay daystosettle dayspaid paymentdays zahlungsdauer zahltage delaipaiement diaspago "
     "giornipagamento"},
    {Field::PaymentDate, "payment_date",
     "paymentdate paiddate datepaid paidon receiptdate zahlungsdatum zahldatum datepaiement fechapago "
     "datapagamento betaaldatum date buchungsdatum datum fecha data"},
    {Field::PaymentAmount, "amount",
     "paymentamount amountpaid paidamount amount payment zahlbetrag zahlung betrag montant importe importo "
     "bedrag "
     "revenue value"},
}};

const std::vector<Field> kCustomerFields = {Field::CustomerId, Field::CustomerName};
const std::vector<Field> kLineFields
    = {Field::CustomerId, Field::CustomerName, Field::InvoiceId,    Field::InvoiceDate, Field::ProductId,
       Field::Category,   Field::Quantity,     Field::Revenue,      Field::Cost,        Field::UnitPrice,
       Field::ListPrice,  Field::ListValue,    Field::DiscountRate, Field::Freight,     Field::FreightBilled,
       Field::IsReturn,   Field::Currency,     Field::ExchangeRate, Field::DueDate,     Field::PaidDate,
       Field::DaysToPay};
const std::vector<Field> kPaymentFields
    = {Field::CustomerId, Field::CustomerName, Field::PaymentDate, Field::PaymentAmount,
       Field::InvoiceId,  Field::Currency,     Field::ExchangeRate};

int rankIn(std::string_view names, std::string_view key)
{
    if (key.empty())
        return 0;
    int rank = 0;
    while (!names.empty()) {
        ++rank;
        const std::size_t end = std::min(names.find(' '), names.size());
        if (names.substr(0, end) == key)
            return rank;
        names.remove_prefix(std::min(end + 1, names.size()));
    }
    return 0;
}

bool isAnyOf(std::string_view key, std::string_view names)
{
    return rankIn(names, key) > 0;
}

} // namespace

const char* fieldKey(Field field)
{
    return kNames[std::size_t(field)].key;
}

std::optional<Field> fieldOfKey(std::string_view key)
{
    for (const FieldNames& names : kNames)
        if (key == names.key)
            return names.field;
    return std::nullopt;
}

const std::vector<Field>& fieldsOf(TableKind kind)
{
    return kind == TableKind::Customers ? kCustomerFields
        : kind == TableKind::Payments   ? kPaymentFields
                                        : kLineFields;
}

bool isRequired(TableKind kind, Field field)
{
    if (field == Field::CustomerId)
        return true;
    if (kind == TableKind::InvoiceLines)
        return field == Field::InvoiceDate || field == Field::Revenue;
    return kind == TableKind::Payments && (field == Field::PaymentDate || field == Field::PaymentAmount);
}

std::string headerKey(std::string_view header)
{
    std::string key;
    for (std::size_t i = 0; i < header.size(); ++i) {
        const char c = header[i];
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z')) {
            key += c;
        } else if (c >= 'A' && c <= 'Z') {
            key += char(c + 32);
        } else if (c == '\xc3' && i + 1 < header.size()) {
            // Latin letters without their accents, U+00C0 to U+00FF
            static constexpr std::string_view plain
                = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty";
            const std::size_t letter = static_cast<unsigned char>(header[++i]) - 0x80u;
            if (letter < plain.size() && plain[letter] != ' ')
                key += plain[letter];
        }
    }
    return key;
}

int headerRank(TableKind kind, Field field, std::string_view key)
{
    const std::vector<Field>& fields = fieldsOf(kind);
    if (std::find(fields.begin(), fields.end(), field) == fields.end())
        return 0;
    return rankIn(kNames[std::size_t(field)].headers, key);
}

TableKind kindOfHeaders(const std::vector<std::string>& keys)
{
    const auto has = [&](TableKind kind, Field field) {
        return std::any_of(keys.begin(), keys.end(),
                           [&](const std::string& key) { return headerRank(kind, field, key) > 0; });
    };
    const bool saysPayment = std::any_of(keys.begin(), keys.end(), [](const std::string& key) {
        return isAnyOf(key,
                       "paymentdate receiptdate zahlungsdatum zahldatum datepaiement fechapago datapagamento "
                       "betaaldatum paymentamount amountpaid paidamount zahlbetrag checknumber checkno");
    });
    const TableKind lines = TableKind::InvoiceLines;
    const bool hasPrice = has(lines, Field::Quantity) && has(lines, Field::UnitPrice);
    const bool saysLines = has(lines, Field::InvoiceDate) && (has(lines, Field::Revenue) || hasPrice);
    const bool saysGoods
        = has(lines, Field::Quantity) || has(lines, Field::ProductId) || has(lines, Field::Cost);
    if (saysPayment && !saysGoods && has(TableKind::Payments, Field::PaymentAmount)
        && !std::any_of(keys.begin(), keys.end(), [](const std::string& key) {
               return isAnyOf(key,
                              "invoicedate rechnungsdatum datefacture fechafactura datafattura factuurdatum");
           }))
        return TableKind::Payments;
    if (saysLines || (has(lines, Field::InvoiceId) && has(lines, Field::InvoiceDate)))
        return lines;
    return TableKind::Customers;
}

bool isKnownHeader(std::string_view key)
{
    return std::any_of(kNames.begin(), kNames.end(),
                       [&](const FieldNames& names) { return rankIn(names.headers, key) > 0; });
}

bool namesNumber(std::string_view key)
{
    if (isAnyOf(key,
                "margin margins marge profit grossprofit grossmargin contribution deckungsbeitrag gewinn "
                "employees "
                "mitarbeiter headcount credit creditlimit kreditlimit annualsales annualrevenue visits calls "
                "orders potential weight score index share rate"))
        return true;
    for (const Field field :
         {Field::Quantity, Field::Revenue, Field::Cost, Field::Freight, Field::FreightBilled,
          Field::DiscountRate, Field::ListValue, Field::PaymentAmount, Field::DaysToPay})
        if (rankIn(kNames[std::size_t(field)].headers, key) > 0)
            return true;
    return false;
}

bool namesTotal(std::string_view cell)
{
    const std::string key = headerKey(cell);
    return isAnyOf(
        key,
        "total totals grandtotal subtotal sum summe gesamt gesamtsumme gesamtergebnis zwischensumme "
        "insgesamt totalgeneral totalgeneral soustotal totale totalegenerale totaal eindtotaal "
        "subtotaal ergebnis");
}

} // namespace strata
