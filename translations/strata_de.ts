<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>Welcome and purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is decided today, and who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes a customer valuable?</source>
        <translation type="unfinished">Was macht einen Kunden wertvoll?</translation>
    </message>
    <message>
        <source>Silent brainstorm, merge, three tests, dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do we measure it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics, and who gets what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does each one matter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private ballots, reveal, debate, second round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reality check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known accounts: where model and intuition differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the disagreement matter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each type of customer gets from us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Sign off, who does what by when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message numerus="yes">
        <source>%n have now</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can derive</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could collect</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Have now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can derive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The tables that Strata reads do not show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data will say it as soon as there are customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the data: %1, %2 of customers</source>
        <extracomment>%1: &quot;have now&quot;, %2: a share such as &quot;98 %&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Axis</name>
    <message>
        <source>Customer lifetime value</source>
        <translation>Kundenwert</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Reingewinn</translation>
    </message>
</context>
<context>
    <name>Ballots</name>
    <message>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle half of the votes lies within %1 points: no need to talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle half of the votes is %1 to %2 points wide: worth a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle half of the votes is more than %1 points wide: ask both ends why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strong agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>little agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W = %1, %2</source>
        <extracomment>Kendall&apos;s W and what it means: W = 0.71, strong agreement</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kendall&apos;s W says how alike the voters rank the rows: 1 means that all put them in the same order, 0 that there is no common order at all. It looks at the order only, not at how far the weights lie apart. From 0.7 on agreement is strong, from 0.5 on there is some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>the lowest and the highest of several weights</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value factors</source>
        <translation type="unfinished">Wertfaktoren</translation>
    </message>
    <message>
        <source>How much does each factor matter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still empty: %1 has to fill it in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too late: round %1 is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ballot of another project, or of a round or person that is not here (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&apos;s ballot is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in for %1. It counts in place of the vote cast here before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in for %1. It counts in place of the ballot taken in before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot files (*.strata-ballot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1 %2</source>
        <extracomment>the name of a file: Round 2 Ann
----------
the name of a scenario: Round 2 median</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Round %1 revealed: %n vote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The round had been revealed once before and was taken back; votes cast since may know the others&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>geometric mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 of round %2</source>
        <extracomment>where a scenario comes from: The median of round 2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights: the %1 of round %2</source>
        <extracomment>in the decision log: Weights: the median of round 2</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes weighted as in the list of participants.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BandPreset</name>
    <message>
        <source>The usual grades of the field</source>
        <translation>Die üblichen Stufen der Branche</translation>
    </message>
    <message>
        <source>Levels that distributors commonly use</source>
        <translation>Werte, die Händler üblicherweise verwenden</translation>
    </message>
    <message>
        <source>A to D, a quarter of the customers each</source>
        <translation>A bis D, je ein Viertel der Kunden</translation>
    </message>
    <message>
        <source>Levels read from today&apos;s customers; they stay put afterwards</source>
        <translation>Aus den heutigen Kunden gelesen; danach bleiben die Werte stehen</translation>
    </message>
    <message>
        <source>A to D, the top 10, the next 20, the next 30 %</source>
        <translation>A bis D: die besten 10, die nächsten 20, die nächsten 30 %</translation>
    </message>
    <message>
        <source>A narrow top: one customer in ten is an A</source>
        <translation>Eine schmale Spitze: jeder zehnte Kunde ist ein A</translation>
    </message>
    <message>
        <source>Five steps, a fifth of the customers each</source>
        <translation>Fünf Stufen, je ein Fünftel der Kunden</translation>
    </message>
    <message>
        <source>As many customers on every step as values allow</source>
        <translation>Auf jeder Stufe so viele Kunden, wie es die Werte zulassen</translation>
    </message>
    <message>
        <source>Rating from 1 to 10</source>
        <translation>Note von 1 bis 10</translation>
    </message>
    <message>
        <source>Each step of a rating by hand is a band</source>
        <translation>Jede Note von Hand ist eine Stufe</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
    <message>
        <source>Invoice lines less credits, without tax and billed freight</source>
        <translation>Rechnungszeilen abzüglich Gutschriften, ohne Steuer und berechnete Fracht</translation>
    </message>
    <message>
        <source>A credit counts when it is booked, even if the sale it takes back lies before the period.</source>
        <translation>Eine Gutschrift zählt, wenn sie gebucht wird, auch wenn der Verkauf vor dem Zeitraum liegt.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Different invoices with a net value above 0</source>
        <translation>Verschiedene Rechnungen mit einem Nettowert über 0</translation>
    </message>
    <message>
        <source>Back-orders split one order into several invoices; orders also cost money, so weigh them on one axis only.</source>
        <translation>Nachlieferungen teilen einen Auftrag in mehrere Rechnungen; Aufträge kosten auch Geld, gewichten Sie sie also nur auf einer Achse.</translation>
    </message>
    <message>
        <source>Different products</source>
        <translation>Verschiedene Artikel</translation>
    </message>
    <message>
        <source>Different product numbers on lines sold</source>
        <translation>Verschiedene Artikelnummern auf verkauften Zeilen</translation>
    </message>
    <message>
        <source>Collective numbers such as &quot;misc&quot; hide products; superseded numbers count twice.</source>
        <translation>Sammelnummern wie „diverse“ verbergen Artikel; abgelöste Nummern zählen doppelt.</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Rechnungszeilen</translation>
    </message>
    <message>
        <source>Invoice lines with a value above 0, returns aside</source>
        <translation>Rechnungszeilen mit einem Wert über 0, ohne Retouren</translation>
    </message>
    <message>
        <source>Fee and freight lines count unless they are left out at import; lines are also a cost, see lines per order.</source>
        <translation>Zeilen für Gebühren und Fracht zählen mit, wenn sie beim Import nicht weggelassen werden; Zeilen kosten auch, siehe Zeilen je Auftrag.</translation>
    </message>
    <message>
        <source>Active months of the last 12</source>
        <translation>Aktive Monate der letzten 12</translation>
    </message>
    <message>
        <source>Calendar months with a sale in the 12 months to the as-of date; newer customers scaled up to 12</source>
        <translation>Kalendermonate mit einem Verkauf in den 12 Monaten bis zum Stichtag; neuere Kunden auf 12 hochgerechnet</translation>
    </message>
    <message>
        <source>A seasonal trade with four active months may be perfectly loyal.</source>
        <translation>Ein Saisonbetrieb mit vier aktiven Monaten kann vollkommen treu sein.</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Dauer der Beziehung</translation>
    </message>
    <message>
        <source>Days from the first sale to the as-of date / 365.25</source>
        <translation>Tage vom ersten Verkauf bis zum Stichtag / 365,25</translation>
    </message>
    <message>
        <source>Histories that begin with a change of system make everybody look young.</source>
        <translation>Beginnt die Geschichte mit einem Systemwechsel, sehen alle jung aus.</translation>
    </message>
    <message>
        <source>Days since last purchase</source>
        <translation>Tage seit dem letzten Kauf</translation>
    </message>
    <message>
        <source>As-of date less the date of the last sale</source>
        <translation>Stichtag minus Datum des letzten Verkaufs</translation>
    </message>
    <message>
        <source>A credit is not a purchase, and the as-of date is the data&apos;s, not today.</source>
        <translation>Eine Gutschrift ist kein Kauf, und der Stichtag ist der der Daten, nicht heute.</translation>
    </message>
    <message>
        <source>Overdue against own rhythm</source>
        <translation>Überfällig gegen den eigenen Rhythmus</translation>
    </message>
    <message>
        <source>Days since last purchase / median days between order dates of the last 365 days</source>
        <translation>Tage seit dem letzten Kauf / Median der Tage zwischen den Auftragsdaten der letzten 365 Tage</translation>
    </message>
    <message>
        <source>Needs at least 3 order dates; below that there is no rhythm to be late against.</source>
        <translation>Braucht mindestens 3 Auftragsdaten; darunter gibt es keinen Rhythmus.</translation>
    </message>
    <message>
        <source>Sales growth</source>
        <translation>Umsatzwachstum</translation>
    </message>
    <message>
        <source>(Net sales of the period less those of the equal period before) / those before</source>
        <translation>(Nettoumsatz des Zeitraums minus der des gleich langen davor) / der davor</translation>
    </message>
    <message>
        <source>Missing without earlier sales; a first year that is only partly in the data looks like growth.</source>
        <translation>Fehlt ohne frühere Umsätze; ein erstes Jahr, das nur teilweise in den Daten ist, sieht wie Wachstum aus.</translation>
    </message>
    <message>
        <source>Category retention</source>
        <translation>Gehaltene Warengruppen</translation>
    </message>
    <message>
        <source>Categories bought in both periods / categories bought in the earlier one</source>
        <translation>In beiden Zeiträumen gekaufte Warengruppen / im früheren gekaufte</translation>
    </message>
    <message>
        <source>Products moved to another category look like losses.</source>
        <translation>Artikel, die in eine andere Warengruppe wechselten, sehen wie Verluste aus.</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Rohertrag</translation>
    </message>
    <message>
        <source>Net sales less cost of goods, over lines with a known cost</source>
        <translation>Nettoumsatz minus Wareneinsatz, über Zeilen mit bekanntem Wareneinsatz</translation>
    </message>
    <message>
        <source>A line without cost is left out, never counted as pure margin; rebates booked elsewhere are not in it.</source>
        <translation>Eine Zeile ohne Wareneinsatz wird weggelassen, nie als reine Marge gezählt; anderswo gebuchte Boni fehlen darin.</translation>
    </message>
    <message>
        <source>Gross margin percent</source>
        <translation>Rohertrag in Prozent</translation>
    </message>
    <message>
        <source>Gross margin / net sales of the lines with a known cost</source>
        <translation>Rohertrag / Nettoumsatz der Zeilen mit bekanntem Wareneinsatz</translation>
    </message>
    <message>
        <source>Tiny net sales make it jump; average and replacement cost give different answers.</source>
        <translation>Winzige Umsätze lassen sie springen; Durchschnitts- und Wiederbeschaffungskosten geben verschiedene Antworten.</translation>
    </message>
    <message>
        <source>Gross margin per order</source>
        <translation>Rohertrag je Auftrag</translation>
    </message>
    <message>
        <source>Gross margin / orders</source>
        <translation>Rohertrag / Aufträge</translation>
    </message>
    <message>
        <source>Orders split by back-orders pull it down, goods shipped directly push it up.</source>
        <translation>Durch Nachlieferungen geteilte Aufträge drücken ihn, direkt gelieferte Ware hebt ihn.</translation>
    </message>
    <message>
        <source>Discount off list</source>
        <translation>Nachlass auf den Listenpreis</translation>
    </message>
    <message>
        <source>1 less net value / value at list price, over lines sold that have one</source>
        <translation>1 minus Nettowert / Wert zum Listenpreis, über verkaufte Zeilen mit Listenpreis</translation>
    </message>
    <message>
        <source>Inflated list prices look like generosity, and a contract price is no discount.</source>
        <translation>Überhöhte Listenpreise sehen wie Großzügigkeit aus, und ein Vertragspreis ist kein Nachlass.</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Reingewinn</translation>
    </message>
    <message>
        <source>Gross margin less cost to serve: orders, lines, returns and freight at their rates, and receivables</source>
        <translation>Rohertrag minus Betreuungskosten: Aufträge, Zeilen, Retouren und Fracht zu ihren Sätzen, dazu die Forderungen</translation>
    </message>
    <message>
        <source>Without cost rates it equals the gross margin; compare the allocated total with the ledger.</source>
        <translation>Ohne Kostensätze ist er gleich dem Rohertrag; vergleichen Sie die verteilte Summe mit der Buchhaltung.</translation>
    </message>
    <message>
        <source>Net profit percent</source>
        <translation>Reingewinn in Prozent</translation>
    </message>
    <message>
        <source>Net profit / net sales</source>
        <translation>Reingewinn / Nettoumsatz</translation>
    </message>
    <message>
        <source>Unstable for very small customers.</source>
        <translation>Bei sehr kleinen Kunden unruhig.</translation>
    </message>
    <message>
        <source>Lines per order</source>
        <translation>Zeilen je Auftrag</translation>
    </message>
    <message>
        <source>Invoice lines / orders</source>
        <translation>Rechnungszeilen / Aufträge</translation>
    </message>
    <message>
        <source>Sources disagree: many lines cost picking time, but spread the cost of the order. Ask the team.</source>
        <translation>Die Fachwelt ist uneins: Viele Zeilen kosten Zeit, verteilen aber die Kosten des Auftrags. Fragen Sie das Team.</translation>
    </message>
    <message>
        <source>Average order value</source>
        <translation>Mittlerer Auftragswert</translation>
    </message>
    <message>
        <source>Net sales / orders</source>
        <translation>Nettoumsatz / Aufträge</translation>
    </message>
    <message>
        <source>One large project order dominates the average.</source>
        <translation>Ein großer Projektauftrag bestimmt den Durchschnitt.</translation>
    </message>
    <message>
        <source>Orders per active month</source>
        <translation>Aufträge je aktivem Monat</translation>
    </message>
    <message>
        <source>Orders / calendar months of the period with a sale</source>
        <translation>Aufträge / Kalendermonate des Zeitraums mit einem Verkauf</translation>
    </message>
    <message>
        <source>The same orders count as buying power: do not reward and punish them unknowingly.</source>
        <translation>Dieselben Aufträge zählen als Kaufkraft: Belohnen und bestrafen Sie sie nicht unbemerkt zugleich.</translation>
    </message>
    <message>
        <source>Share of small orders</source>
        <translation>Anteil kleiner Aufträge</translation>
    </message>
    <message>
        <source>Orders whose gross margin is below the cost per order / orders with a known cost</source>
        <translation>Aufträge mit einem Rohertrag unter den Kosten je Auftrag / Aufträge mit bekanntem Wareneinsatz</translation>
    </message>
    <message>
        <source>Missing until the team names a cost per order; collected goods cost less than delivered ones.</source>
        <translation>Fehlt, bis das Team Kosten je Auftrag nennt; abgeholte Ware kostet weniger als gelieferte.</translation>
    </message>
    <message>
        <source>Return rate by value</source>
        <translation>Retourenquote nach Wert</translation>
    </message>
    <message>
        <source>Value of return lines / value of lines sold</source>
        <translation>Wert der Retourenzeilen / Wert der verkauften Zeilen</translation>
    </message>
    <message>
        <source>Corrected prices and warranty cases are not the customer&apos;s returns.</source>
        <translation>Preiskorrekturen und Garantiefälle sind keine Retouren des Kunden.</translation>
    </message>
    <message>
        <source>Return rate by lines</source>
        <translation>Retourenquote nach Zeilen</translation>
    </message>
    <message>
        <source>Return lines / all lines</source>
        <translation>Retourenzeilen / alle Zeilen</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Tage bis zur Zahlung</translation>
    </message>
    <message>
        <source>Days from invoice to payment, weighted by value; open invoices count with their age</source>
        <translation>Tage von der Rechnung bis zur Zahlung, nach Wert gewichtet; offene Rechnungen zählen mit ihrem Alter</translation>
    </message>
    <message>
        <source>Customers with longer agreed terms look slow: see days beyond terms.</source>
        <translation>Kunden mit längerem Zahlungsziel sehen langsam aus: siehe Tage über dem Zahlungsziel.</translation>
    </message>
    <message>
        <source>Days beyond terms</source>
        <translation>Tage über dem Zahlungsziel</translation>
    </message>
    <message>
        <source>Days from due date to payment, weighted by value; open invoices count up to the as-of date</source>
        <translation>Tage von der Fälligkeit bis zur Zahlung, nach Wert gewichtet; offene Rechnungen zählen bis zum Stichtag</translation>
    </message>
    <message>
        <source>Invoices without a due date are left out.</source>
        <translation>Rechnungen ohne Fälligkeit werden weggelassen.</translation>
    </message>
    <message>
        <source>Delivery cost of margin</source>
        <translation>Lieferkosten am Rohertrag</translation>
    </message>
    <message>
        <source>(Freight booked less freight billed) / gross margin, at most 1000 %</source>
        <translation>(Gebuchte minus berechnete Fracht) / Rohertrag, höchstens 1000 %</translation>
    </message>
    <message>
        <source>Freight billed to the customer must be known, or good payers of freight look expensive.</source>
        <translation>Die berechnete Fracht muss bekannt sein, sonst sehen gute Frachtzahler teuer aus.</translation>
    </message>
    <message>
        <source>As it stands in the customer table</source>
        <translation>Wie es in der Kundentabelle steht</translation>
    </message>
    <message>
        <source>Say whether more is better.</source>
        <translation>Sagen Sie, ob mehr besser ist.</translation>
    </message>
</context>
<context>
    <name>CustomerType</name>
    <message>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Opportunistic</source>
        <translation>Gelegenheit</translation>
    </message>
    <message>
        <source>Marginal</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Service drain</source>
        <translation>Servicefresser</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>a customer who has not bought for long enough to be judged</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Zu wenig Daten</translation>
    </message>
</context>
<context>
    <name>DecisionLog</name>
    <message>
        <source>%1 left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>a weight in a list: Loyalty 25 %</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at a score of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at percentile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiers by share of customers: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiers by share of net sales: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiers by score: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer lifetime value cut %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net profit cut %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a loss never counts as high net profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a loss may count as high net profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New below %1 months or %2 orders, Inactive after %3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 per unit of freight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a year on receivables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts and rules</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>Buying power</source>
        <translation>Kaufkraft</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Treue</translation>
    </message>
    <message>
        <source>Profitability</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Betreuungskosten</translation>
    </message>
    <message>
        <source>Fields of your customer list</source>
        <translation>Felder Ihrer Kundenliste</translation>
    </message>
</context>
<context>
    <name>DoubleCount</name>
    <message>
        <source>%1 also counts on the other axis, as %2 under %3. One figure would decide both axes: keep one of the two, or know why you keep both.</source>
        <extracomment>%1: metric, %2: metric or the same, %3: factor on the other axis</extracomment>
        <translation>%1 zählt auch auf der anderen Achse, als %2 unter %3. Eine Zahl würde über beide Achsen entscheiden: Behalten Sie eine davon, oder wissen Sie, warum es beide sind.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Check that it exists and that you may open it.</source>
        <translation>Die Datei lässt sich nicht lesen: %1. Prüfen Sie, ob es sie gibt und ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Choose another name or folder.</source>
        <translation>Die Datei lässt sich nicht schreiben: %1. Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1. Free some space, then save again.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr für %1. Schaffen Sie Platz und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>This is not a text table (%1). Save it as CSV in your spreadsheet first.</source>
        <translation>Das ist keine Texttabelle (%1). Speichern Sie sie in Ihrer Tabellenkalkulation zuerst als CSV.</translation>
    </message>
    <message>
        <source>There is no row to import in this file.</source>
        <translation>In dieser Datei ist keine Zeile zu übernehmen.</translation>
    </message>
    <message>
        <source>The table is not well formed: %1. Check the file&apos;s columns and quotes.</source>
        <translation>Die Tabelle ist nicht wohlgeformt: %1. Prüfen Sie Spalten und Anführungszeichen der Datei.</translation>
    </message>
    <message>
        <source>This cannot be decided from the data alone: %1. Choose, then import again.</source>
        <translation>Das lässt sich aus den Daten allein nicht entscheiden: %1. Wählen Sie und importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>The column “%1” is not in the file. Choose one that is.</source>
        <translation>Die Spalte „%1“ ist nicht in der Datei. Wählen Sie eine, die es gibt.</translation>
    </message>
    <message>
        <source>The text encoding “%1” is not known. Choose another one.</source>
        <translation>Die Kodierung „%1“ ist unbekannt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>This is not a Strata project: %1.</source>
        <translation>Das ist kein Strata-Projekt: %1.</translation>
    </message>
    <message>
        <source>This file is a database of another program, not a Strata project: %1.</source>
        <translation>Diese Datei ist die Datenbank eines anderen Programms, kein Strata-Projekt: %1.</translation>
    </message>
    <message>
        <source>The file is empty: %1. Look for an earlier version or a backup.</source>
        <translation>Die Datei ist leer: %1. Suchen Sie eine frühere Fassung oder eine Sicherung.</translation>
    </message>
    <message>
        <source>A newer Strata made this file (%1). Open it with that version.</source>
        <translation>Ein neueres Strata hat diese Datei geschrieben (%1). Öffnen Sie sie mit jener Version.</translation>
    </message>
    <message>
        <source>The file is damaged: %1. It was left as it is; open an earlier version of it instead.</source>
        <translation>Die Datei ist beschädigt: %1. Sie blieb, wie sie ist; öffnen Sie stattdessen eine frühere Fassung.</translation>
    </message>
    <message>
        <source>The project is open elsewhere: %1.</source>
        <translation>Das Projekt ist anderswo geöffnet: %1.</translation>
    </message>
    <message>
        <source>Somebody else changed the file meanwhile: %1.</source>
        <translation>Jemand anders hat die Datei inzwischen geändert: %1.</translation>
    </message>
    <message>
        <source>The file or its folder is read-only: %1. Save the project under another name.</source>
        <translation>Die Datei oder ihr Ordner ist schreibgeschützt: %1. Speichern Sie das Projekt unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>There is no metric called “%1”.</source>
        <translation>Es gibt keine Kennzahl namens „%1“.</translation>
    </message>
    <message>
        <source>There is nothing called “%1”.</source>
        <translation>Es gibt nichts namens „%1“.</translation>
    </message>
    <message>
        <source>A value is outside what is allowed: %1.</source>
        <translation>Ein Wert liegt außerhalb des Erlaubten: %1.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing was changed; close other programs or use a smaller file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a ballot of this round (%1). Ask for a new ballot file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactorLibrary</name>
    <message>
        <source>Buying power</source>
        <translation>Kaufkraft</translation>
    </message>
    <message>
        <source>How much business do they do with us?</source>
        <translation>Wie viel kaufen sie bei uns?</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Treue</translation>
    </message>
    <message>
        <source>How often, how long, with what trend?</source>
        <translation>Wie oft, wie lange, mit welcher Tendenz?</translation>
    </message>
    <message>
        <source>Profitability</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>What do we earn on it?</source>
        <translation>Was verdienen wir daran?</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Betreuungskosten</translation>
    </message>
    <message>
        <source>What does it take to serve them?</source>
        <translation>Was braucht es, sie zu betreuen?</translation>
    </message>
    <message>
        <source>Strategic potential</source>
        <translation>Strategisches Potenzial</translation>
    </message>
    <message>
        <source>What could they become in the next years?</source>
        <translation>Was könnten sie in den nächsten Jahren werden?</translation>
    </message>
    <message>
        <source>Share of wallet</source>
        <translation>Lieferanteil</translation>
    </message>
    <message>
        <source>How much of what they buy do they buy from us?</source>
        <translation>Wie viel ihres Bedarfs kaufen sie bei uns?</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>Do they understand and want what we do for them?</source>
        <translation>Verstehen und wollen sie, was wir für sie tun?</translation>
    </message>
    <message>
        <source>Reference and reach</source>
        <translation>Empfehlung und Reichweite</translation>
    </message>
    <message>
        <source>Who else do they bring or open to us?</source>
        <translation>Wen bringen oder öffnen sie uns noch?</translation>
    </message>
    <message>
        <source>Payment behaviour</source>
        <translation>Zahlungsverhalten</translation>
    </message>
    <message>
        <source>How soon and how surely do they pay?</source>
        <translation>Wie bald und wie sicher zahlen sie?</translation>
    </message>
    <message>
        <source>Ease of doing business</source>
        <translation>Leichtigkeit der Zusammenarbeit</translation>
    </message>
    <message>
        <source>How smoothly do their orders run?</source>
        <translation>Wie glatt laufen ihre Aufträge?</translation>
    </message>
    <message>
        <source>Price discipline</source>
        <translation>Preistreue</translation>
    </message>
    <message>
        <source>How much of our list price do we get?</source>
        <translation>Wie viel unseres Listenpreises erhalten wir?</translation>
    </message>
    <message>
        <source>The size and breadth of what they buy from us: sales, orders, lines and different products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long and how regularly they have bought, how lately, and whether it grows or shrinks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What their sales leave us after the cost of the goods, and after serving them where that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work and money behind their orders: small orders, returns, late payment, delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they could buy in three years if all went well, judged by people who know them. Rate it from 1 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our part of all they buy of what we sell. Needs an estimate of the whole, and is as good as that estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether they plan with us, share what they know and pay for service. Rate it from 1 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether other customers come because of them, or a new trade or region opens. Rate it from 1 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to pay and days beyond the agreed terms, weighted by value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Few changes, few returns, few questions: how much of an order runs without anybody&apos;s hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far below list price they buy. A contract price is no discount.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactorTest</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevant: would we treat two customers differently who differ in nothing but this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliable: would two of us, or the same figures next month, give the same answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurable: do we have a figure for nearly every customer, or can we get one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: relevant, reliable or measurable; %2: open, yes or no</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Kundenname</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Rechnungsnummer</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Rechnungsdatum</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Product category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
    <message>
        <source>Cost of goods</source>
        <translation>Wareneinsatz</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Stückpreis</translation>
    </message>
    <message>
        <source>List price per unit</source>
        <translation>Listenpreis je Stück</translation>
    </message>
    <message>
        <source>Value at list price</source>
        <translation>Wert zum Listenpreis</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Nachlass in Prozent</translation>
    </message>
    <message>
        <source>Freight, our cost</source>
        <translation>Fracht, unsere Kosten</translation>
    </message>
    <message>
        <source>Freight billed</source>
        <translation>Berechnete Fracht</translation>
    </message>
    <message>
        <source>Return or credit</source>
        <translation>Retoure oder Gutschrift</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Paid date</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Tage bis zur Zahlung</translation>
    </message>
    <message>
        <source>Payment date</source>
        <translation>Zahlungsdatum</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Gezahlter Betrag</translation>
    </message>
</context>
<context>
    <name>ImportColumn</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>percentages</source>
        <translation>Prozentwerte</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>decimal mark cell by cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates, day first</source>
        <translation>Daten, Tag zuerst</translation>
    </message>
    <message>
        <source>dates, month first</source>
        <translation>Daten, Monat zuerst</translation>
    </message>
    <message>
        <source>dates, year first</source>
        <translation>Daten, Jahr zuerst</translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation>%1 leer</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 nicht lesbar</translation>
    </message>
</context>
<context>
    <name>MetricDirection</name>
    <message>
        <source>More is better</source>
        <translation>Mehr ist besser</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Weniger ist besser</translation>
    </message>
    <message>
        <source>Ask the team: sources disagree. It starts with more is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether more is better. It starts with more is better.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetricNeed</name>
    <message>
        <source>the cost of goods</source>
        <translation>die Wareneinsätze</translation>
    </message>
    <message>
        <source>list prices</source>
        <translation>Listenpreise</translation>
    </message>
    <message>
        <source>product numbers</source>
        <translation>Artikelnummern</translation>
    </message>
    <message>
        <source>product categories</source>
        <translation>Warengruppen</translation>
    </message>
    <message>
        <source>payment dates</source>
        <translation>Zahlungsdaten</translation>
    </message>
    <message>
        <source>due dates</source>
        <translation>Fälligkeiten</translation>
    </message>
    <message>
        <source>freight cost</source>
        <translation>Frachtkosten</translation>
    </message>
    <message>
        <source>No customer has a value</source>
        <translation>Kein Kunde hat einen Wert</translation>
    </message>
    <message>
        <source>No customer has a value in this field</source>
        <translation>In diesem Feld hat kein Kunde einen Wert</translation>
    </message>
    <message>
        <source>Needs the cost of goods and a cost per order</source>
        <translation>Braucht die Wareneinsätze und Kosten je Auftrag</translation>
    </message>
    <message>
        <source>Needs %1</source>
        <extracomment>%1 is a list such as &quot;the cost of goods, freight cost&quot;</extracomment>
        <translation>Braucht %1</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) without a value</source>
        <translation>
            <numerusform>%n Kunde ohne Wert</numerusform>
            <numerusform>%n Kunden ohne Wert</numerusform>
        </translation>
    </message>
    <message>
        <source>No customer is rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) not rated yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricState</name>
    <message>
        <source>Ready</source>
        <extracomment>the data for a metric are there</extracomment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>some customers have no value</extracomment>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>no customer has a value</extracomment>
        <translation>Fehlt</translation>
    </message>
</context>
<context>
    <name>MetricUnit</name>
    <message>
        <source>points from 1 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count</source>
        <translation type="unfinished">Anzahl</translation>
    </message>
    <message>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio</source>
        <translation type="unfinished">Verhältnis</translation>
    </message>
    <message>
        <source>as in your customer list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissingPolicy</name>
    <message>
        <source>Leave the metric out for that customer, and share its weight among the rest</source>
        <translation>Die Kennzahl für diesen Kunden weglassen und ihr Gewicht auf die übrigen verteilen</translation>
    </message>
    <message>
        <source>Give the middle score</source>
        <translation>Die mittlere Punktzahl geben</translation>
    </message>
    <message>
        <source>Give the lowest score</source>
        <translation>Die niedrigste Punktzahl geben</translation>
    </message>
    <message>
        <source>Leave the customer unclassified</source>
        <translation>Den Kunden nicht einordnen</translation>
    </message>
</context>
<context>
    <name>PageId</name>
    <message>
        <source>Value factors</source>
        <translation>Wertfaktoren</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Stratification</source>
        <translation>Schichtung</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it matter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homework check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrivateTurn</name>
    <message>
        <source>the team</source>
        <extracomment>&quot;Ideas of the team&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>What makes us glad when this customer calls?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom would we miss most if they left tomorrow, and why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does a customer do that makes an order cheap to serve?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do customers cost us that no invoice shows?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which small customer would you bet on to be large in three years?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which large customer do we secretly not want, and what is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom do we stay late, and for whom not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would a competitor like to know about our best ten?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Qualities</name>
    <message>
        <source>Values what we do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does this customer see and use what we offer beyond the price?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for the price only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans with us and says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refers others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does this customer send us other customers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several who bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pays without haggling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are our prices accepted, and our invoices paid as agreed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputes every invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no questions about price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Challenging work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do we learn something from working for this customer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pure routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes us better at our trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does this customer belong to the market we want to be in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at its heart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long-term prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much business could there be in five years?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several times that of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quality needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quality of that name is there already; choose it in the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableKind</name>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Rechnungszeilen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
</context>
<context>
    <name>ValueInWords</name>
    <message>
        <source>%1 scores %2</source>
        <extracomment>%1: a value of a metric, %2: its score from 0 to 100</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below %1</source>
        <translation type="unfinished">unter %1</translation>
    </message>
    <message>
        <source>every value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Rank among customers&quot;, %2: &quot;More is better&quot;</extracomment>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>ValueKind</name>
    <message>
        <source>Line from worst to best</source>
        <translation>Gerade vom schlechtesten zum besten Wert</translation>
    </message>
    <message>
        <source>Line through points</source>
        <translation>Linie durch Punkte</translation>
    </message>
    <message>
        <source>Rank among customers</source>
        <translation>Rang unter den Kunden</translation>
    </message>
    <message>
        <source>Steps (grades)</source>
        <translation>Stufen (Noten)</translation>
    </message>
    <message>
        <source>Share of the total</source>
        <translation>Anteil am Ganzen</translation>
    </message>
    <message>
        <source>Worst scores 0, best scores 100, evenly between. The anchors stay where you agree on them when customers come and go.</source>
        <translation>Der schlechteste Wert erhält 0, der beste 100 Punkte, dazwischen gleichmäßig. Die Anker bleiben, wo Sie sie vereinbaren, wenn Kunden kommen und gehen.</translation>
    </message>
    <message>
        <source>A line through two to six points, flat outside them: for values that matter more in one stretch than in another.</source>
        <translation>Eine Linie durch zwei bis sechs Punkte, außerhalb flach: für Werte, die in einem Bereich mehr zählen als in einem anderen.</translation>
    </message>
    <message>
        <source>The better a customer ranks among all scored customers, the higher the score; half of them are above 50. It moves when customers come and go.</source>
        <translation>Je besser der Rang unter allen bewerteten Kunden, desto mehr Punkte; die Hälfte liegt über 50. Der Rang ändert sich, wenn Kunden kommen und gehen.</translation>
    </message>
    <message>
        <source>Every customer in a band gets the score of that band.</source>
        <translation>Jeder Kunde einer Stufe erhält die Punkte dieser Stufe.</translation>
    </message>
    <message>
        <source>By cumulative share of the total, largest customers first: for figures that add up, such as sales and margin in money.</source>
        <translation>Nach dem aufsummierten Anteil am Ganzen, die größten Kunden zuerst: für Zahlen, die sich addieren, wie Umsatz und Marge in Geld.</translation>
    </message>
</context>
<context>
    <name>ValueProblem</name>
    <message>
        <source>Add a band: a step table needs at least two.</source>
        <translation>Fügen Sie eine Stufe hinzu: Eine Stufentabelle braucht mindestens zwei.</translation>
    </message>
    <message>
        <source>Add a point: a line needs at least two.</source>
        <translation>Fügen Sie einen Punkt hinzu: Eine Linie braucht mindestens zwei.</translation>
    </message>
    <message>
        <source>Remove a row: there are more than can be used.</source>
        <translation>Entfernen Sie eine Zeile: Es sind mehr, als verwendet werden können.</translation>
    </message>
    <message>
        <source>Row %1 begins below the row above it: enter a larger value.</source>
        <translation>Zeile %1 beginnt unter der Zeile darüber: Geben Sie einen größeren Wert ein.</translation>
    </message>
    <message>
        <source>Row %1 begins where another does: change one of the two.</source>
        <translation>Zeile %1 beginnt, wo schon eine andere beginnt: Ändern Sie eine der beiden.</translation>
    </message>
    <message>
        <source>The score of row %1 must lie between 0 and 100.</source>
        <translation>Die Punktzahl von Zeile %1 muss zwischen 0 und 100 liegen.</translation>
    </message>
    <message>
        <source>Enter a number in row %1.</source>
        <translation>Geben Sie in Zeile %1 eine Zahl ein.</translation>
    </message>
    <message>
        <source>Worst and best are the same: move one of them, or everybody scores 50.</source>
        <translation>Schlechtester und bester Wert sind gleich: Verschieben Sie einen, sonst erhalten alle 50 Punkte.</translation>
    </message>
</context>
<context>
    <name>VotingView</name>
    <message>
        <source>Share out 100 %: move one, the others give way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which step from worst to best would you take first? It gets 100 points, the others less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them in order; the first weighs far more than the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put them in order; the weights fall in even steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two at a time: which one matters more, and how many times?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each one 1 to 10; equal marks are equal weights.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WantedMetric</name>
    <message>
        <source>Product lines used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product lines bought / product lines offered to that trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide by the lines this trade can use, not by the whole catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of company sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net sales of the customer / net sales of the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A high share is a risk as well as a value: show it, rarely weigh it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated potential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees × the company&apos;s sales per employee in that industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratio is built from your own sales: where your share is small it says too little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of wallet</source>
        <translation type="unfinished">Lieferanteil</translation>
    </message>
    <message>
        <source>Net sales / estimated potential, at most 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is only as good as the estimate of the potential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irregular orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation / mean of the days between orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs at least 5 orders; one long shutdown makes anybody look irregular.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly sales trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle slope of the last 12 to 24 monthly sales / mean monthly sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare like months: a season looks like a trend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes won</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders won from quotes / quotes decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and repeated quotes stay out; who never asks for a quote has no rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross margin per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross margin / invoice lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines split by back-orders pull it down, goods shipped directly push it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebates and allowances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(Rebates to the customer + allowances of programmes) / net sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid once a year: spread it; what the supplier pays of it is not your cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value per line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net sales / invoice lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines for fees count as lines unless they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credits per 100 invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 × credits / invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A credit that mends our own error should not punish the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rush orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders marked as urgent / orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often not recorded; same-day shipping or a special delivery code may stand in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliveries per 1,000 of sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivery stops / (net sales / 1,000)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected goods and carriers make no stop; the density of the route drives the cost, not its length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of receivables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean balance × yearly rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree the rate with whoever answers for finance; net profit takes it in by the cost rates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of sales calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits × cost per visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits are seldom recorded in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders taken by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders by phone, counter or mail / orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before there was a web shop the channel was not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines not on stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of goods not kept on stock / lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on stock changes: use the status on the day of the sale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders changed after their release / orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a record of changes, which few systems keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost to serve of margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost to serve / gross margin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a margin above 0 it means nothing: count that as worst.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightGroup</name>
    <message>
        <source>Value factors</source>
        <translation type="unfinished">Wertfaktoren</translation>
    </message>
    <message>
        <source>Weights of the factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights inside %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightMethod</name>
    <message>
        <source>Sliders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank order, steep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank order, gentle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating 1 to 10</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeightText</name>
    <message>
        <source>%1 =</source>
        <extracomment>a place in a ranking that others have too: &quot;2 =&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>“%1” is signed off and stays as it is; work on a copy to change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Verhältnis</translation>
    </message>
</context>
<context>
    <name>strata</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what became of the ballot files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out a ballot file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody writes down ideas, in silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge duplicates, test each idea, place dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The factors that count, by axis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::AboutCard</name>
    <message>
        <source>Rate customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wished for, in no factor yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out of %1 for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 von %2</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation type="unfinished">Noch keine Kunden</translation>
    </message>
    <message>
        <source>Every customer has a value</source>
        <translation type="unfinished">Jeder Kunde hat einen Wert</translation>
    </message>
    <message>
        <source>The tables that Strata reads do not show it. Bring it as a column of your customer list, or have it rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown to this version of Strata</source>
        <translation type="unfinished">Dieser Strata-Version unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customer(s) rated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rated by people from 1 to 10; the value is the mean of a customer&apos;s ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beware: %1</source>
        <translation type="unfinished">Vorsicht: %1</translation>
    </message>
</context>
<context>
    <name>strata::AccountSort</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and hand back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts sorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without keeping what was sorted just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account before (left arrow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next account (right arrow)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it to you, whatever any figure says? Keys 1 to 4 sort, the arrows go back and on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 were sorted before; sorting again replaces them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sorts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homework of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All accounts are sorted. Nobody sees it before the comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are still open. Save what is sorted, or go back to them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1 of %2, sorted before; %3 sorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1 of %2, %3 sorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in the data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::AccountsCard</name>
    <message>
        <source>Known accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a customer to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a customer to add, Enter takes the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest accounts, and from every type some that are near a cut. It takes the place of the accounts chosen so far; undo brings those back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other customer has “%1” in its name or number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account to the homework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an account out of the homework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer has a type yet. Choose metrics and bring invoices first, or add accounts by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose accounts for the homework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None chosen yet. 15 to 20 that everybody knows are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chosen; 15 to 20 are a good number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chosen; more than 20 tire people, take some out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chosen, within 15 to 20.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this account out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No blocks yet. Take the one-day template and change it, or add blocks of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the one-day template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three questions, reality check, robustness, treatment, close: eight hours. It takes the place of the blocks that are there; undo brings those back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Anhalten</translation>
    </message>
    <message>
        <source>New block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a block up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a block down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min, ends at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than ten hours: nobody judges well for so long. Take two days, or shorten blocks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::AgendaRow</name>
    <message>
        <source>Title of the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note to the block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start this block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished">Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished">Nach unten</translation>
    </message>
    <message>
        <source>Remove the block (undo brings it back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a block&apos;s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a block&apos;s note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a block&apos;s length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick off a block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up a block again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation type="unfinished">%1 nach oben</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation type="unfinished">%1 nach unten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished">%1 entfernen</translation>
    </message>
</context>
<context>
    <name>strata::AgreementCard</name>
    <message>
        <source>as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ up %1</source>
        <extracomment>a median that rose by so many points since the round before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ down %1</source>
        <extracomment>a median that fell by so many points since the round before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 moved since round %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes, 0 to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of round %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::AgreementChip</name>
    <message>
        <source>median %1, the middle half of the ballots between %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::BallotsPage</name>
    <message>
        <source>What does each of us think?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody votes in private; nothing is shown before the round is revealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who hears the others first says what they say. A private vote keeps every opinion as it is; afterwards the talk is about the rows where people differ, and a second round shows who was convinced. Votes are kept as they were cast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the ballot files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in ballot files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round has been opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is at the table yet. Name the participants, then everybody can vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to vote on: a vote needs two factors, or two metrics of a factor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose metrics</source>
        <translation type="unfinished">Kennzahlen wählen</translation>
    </message>
    <message>
        <source>Open round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voters: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n row(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Voted on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote in round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see this. Nothing is kept until you cast your vote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 votes in round %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It starts with your own vote of round %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left without voting; nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote of %1 in round %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vote of %1 is cast. Pass the laptop on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everybody has voted yet: %1. Reveal without them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signed model has these weights already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the %1 of round %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the present scenario now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes weighted as in the list of participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ballot of %1 is in %2. It is for nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n ballot file(s) are in %1, one for each participant.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n ballot file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::BaselineMenu</name>
    <message>
        <source>What changes of type are counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished">seit %1</translation>
    </message>
    <message>
        <source>From “%1” as saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the saved scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the median of round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since round %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::BrainstormView</name>
    <message>
        <source>The team writes together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal all ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on the candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is at the table yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the participants first, then each of them writes in silence. Without names the team can still write together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or all at once, without secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one after the other, nobody sees the others&apos; ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ideas are revealed. New ones are written together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a private sheet, behind a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>%1: &quot;14 ideas&quot;, %2: &quot;5 people&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No idea is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s), written together.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Revealed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden until you reveal them: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the team values, in a few words each. Everybody sees these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you value in a customer, in a few words each. Nobody else sees them before they are revealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s) written earlier are kept; what you write is added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ideas of the team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, %1. Please pass the laptop on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas revealed: %1 from %2</source>
        <extracomment>%1: a number of ideas, %2: &quot;5 people&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal the ideas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::CandidateCard</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team says it is not %1. Think twice before it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the value tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take into the tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it onto another one to merge the two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select it to merge it with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it aside (undo brings it back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it ask about a customer?</source>
        <translation type="unfinished">Was fragt er über einen Kunden?</translation>
    </message>
    <message>
        <source>The axis of the matrix on which it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who cares for it: knows what it means and gets the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A candidate needs a name; it keeps the one it had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 asks</source>
        <translation type="unfinished">Was %1 fragt</translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Axis of %1</source>
        <translation type="unfinished">Achse von %1</translation>
    </message>
    <message>
        <source>No champion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champion of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is signed off; copy it to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes it a value factor, with an equal share of the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 into the value tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Similar to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::CandidatesView</name>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the brainstorm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote which idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Define a candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a champion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test a candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written in silence is hidden until it is revealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A factor of that name is in the value tree: merge the two, or rename this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) become one, called “%1”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Several of them are in the value tree; take one out there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two or more that mean the same, or drag one onto the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another factor is called that; choose a different name.</source>
        <translation type="unfinished">So heißt schon ein anderer Faktor; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Rename a candidate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a candidate&apos;s axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis of %1</source>
        <translation type="unfinished">Achse von %1</translation>
    </message>
    <message>
        <source>Factor added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a candidate into the value tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a candidate aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the number of dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where would you put your dots? Several on one are allowed. Nobody else sees yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots placed earlier stay until you place new ones, which take their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::ComparisonModel</name>
    <message>
        <source>Differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account has both a type of the model and a majority of ours yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model agrees with most of us on %1 of %2 accounts (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On %n more we are divided ourselves.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::ComparisonView</name>
    <message>
        <source>Only differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model and intuition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to choosing accounts and sorting; nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said what. Ask the people at the table first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model and intuition, by account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the account into the parking lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its figures, and where its type can be set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the model says %2, most of us say %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what type is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n say(s) %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>In the parking lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model agrees with %1 on %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::CostRatesCard</name>
    <message>
        <source>What serving costs</source>
        <translation>Was die Betreuung kostet</translation>
    </message>
    <message>
        <source>the team&apos;s estimate; 0 = not counted</source>
        <translation>Schätzung des Teams; 0 = zählt nicht</translation>
    </message>
    <message>
        <source>Per order</source>
        <translation>Je Auftrag</translation>
    </message>
    <message>
        <source>Taking, picking and billing one order</source>
        <translation>Einen Auftrag annehmen, zusammenstellen und berechnen</translation>
    </message>
    <message>
        <source>Set cost per order</source>
        <translation>Kosten je Auftrag setzen</translation>
    </message>
    <message>
        <source>Per invoice line</source>
        <translation>Je Rechnungszeile</translation>
    </message>
    <message>
        <source>Picking and packing one line</source>
        <translation>Eine Zeile zusammenstellen und packen</translation>
    </message>
    <message>
        <source>Set cost per line</source>
        <translation>Kosten je Zeile setzen</translation>
    </message>
    <message>
        <source>Per return line</source>
        <translation>Je Retourenzeile</translation>
    </message>
    <message>
        <source>Taking one line back</source>
        <translation>Eine Zeile zurücknehmen</translation>
    </message>
    <message>
        <source>Set cost per return</source>
        <translation>Kosten je Retoure setzen</translation>
    </message>
    <message>
        <source>Per unit of booked freight</source>
        <translation>Je Einheit gebuchter Fracht</translation>
    </message>
    <message>
        <source>1 books the freight as it stands on the invoices</source>
        <translation>1 bucht die Fracht, wie sie auf den Rechnungen steht</translation>
    </message>
    <message>
        <source>Set cost of freight</source>
        <translation>Frachtkosten setzen</translation>
    </message>
    <message>
        <source>Receivables, % a year</source>
        <translation>Forderungen, % im Jahr</translation>
    </message>
    <message>
        <source>What it costs to wait for the money: sales x days to pay / 365 x rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set cost of receivables</source>
        <translation>Kosten der Forderungen setzen</translation>
    </message>
    <message>
        <source>No rates yet: net profit equals gross margin.</source>
        <translation>Noch keine Sätze: Der Reingewinn ist gleich dem Rohertrag.</translation>
    </message>
    <message>
        <source>Nothing is allocated yet: net profit needs a cost of goods on the invoice lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocated to customers: %1, or %2 of the gross margin. Set it against your ledger.</source>
        <translation>Auf Kunden verteilt: %1, das sind %2 des Rohertrags. Vergleichen Sie es mit Ihrer Buchhaltung.</translation>
    </message>
    <message>
        <source>Allocated to customers: %1. Set it against your ledger.</source>
        <translation>Auf Kunden verteilt: %1. Vergleichen Sie es mit Ihrer Buchhaltung.</translation>
    </message>
    <message>
        <source>Cost-to-serve rates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::Countdown</name>
    <message>
        <source>Time is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>minutes and seconds: &quot;08:40 left&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left, paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::CustomerCard</name>
    <message>
        <source>The team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation type="unfinished">Nettoumsatz</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished">Aufträge</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings are open to everybody, with the name of who gave them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer fits. Change the filter on the left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::CustomerDialog</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Adds to score</source>
        <translation>Trägt bei</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>score %1 of 100</source>
        <translation>%1 von 100 Punkten</translation>
    </message>
    <message>
        <source>scored on %1 of %2 metrics</source>
        <translation>mit %1 von %2 Kennzahlen bewertet</translation>
    </message>
    <message>
        <source>First invoice %1, last invoice %2.</source>
        <translation>Erste Rechnung %1, letzte Rechnung %2.</translation>
    </message>
</context>
<context>
    <name>strata::CustomerModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Set by hand: %1</source>
        <translation>Von Hand gesetzt: %1</translation>
    </message>
    <message>
        <source>Money guard: loses money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2 on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
    <message>
        <source>Margin %</source>
        <translation>Marge %</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Reingewinn</translation>
    </message>
    <message>
        <source>Scored on</source>
        <extracomment>on how many of the metrics a customer could be scored</extracomment>
        <translation>Bewertet mit</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>strata::DataPage</name>
    <message>
        <source>What do we know about our customers?</source>
        <translation>Was wissen wir über unsere Kunden?</translation>
    </message>
    <message>
        <source>Bring customers, invoice lines and payments as text tables. Every decision about a file is shown before anything is taken.</source>
        <translation>Bringen Sie Kunden, Rechnungszeilen und Zahlungen als Texttabellen. Jede Entscheidung über eine Datei wird gezeigt, bevor etwas übernommen wird.</translation>
    </message>
    <message>
        <source>The types are only as good as the figures under them. Whatever cannot be read is shown with its line and its reason; nothing is filled in and nothing is dropped in silence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>in the order in which they came</source>
        <translation>in der Reihenfolge, in der sie kamen</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Drop files here, or press Import: customers first, then their invoice lines, then payments if there are any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Gelesene Zeilen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Was da ist</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Rechnungszeilen</translation>
    </message>
    <message>
        <source>Invoices from and to</source>
        <translation>Rechnungen von und bis</translation>
    </message>
    <message>
        <source>Share of sales with cost</source>
        <translation>Umsatzanteil mit Wareneinsatz</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>What each file should contain</source>
        <translation>Was jede Datei enthalten soll</translation>
    </message>
    <message>
        <source>other headers are fine: you can say which column is which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy header</source>
        <translation>Kopfzeile kopieren</translation>
    </message>
    <message>
        <source>Puts the header line of this file on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed: %1.</source>
        <translation>Nötig: %1.</translation>
    </message>
    <message>
        <source>Needed: %1. Useful: %2.</source>
        <translation>Nötig: %1. Nützlich: %2.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was found in %1</source>
        <translation>Was in %1 gefunden wurde</translation>
    </message>
    <message>
        <source>%1, thin for margins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 98 %, margins and profits say less than they seem to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows read, %2 accepted, %3 rejected</source>
        <translation>%1 Zeilen gelesen, %2 angenommen, %3 abgelehnt</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Text tables (*.csv *.tsv *.txt *.tab);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Anhalten</translation>
    </message>
    <message>
        <source>none: profit is not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::DataTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Tabelle exportieren …</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Komma getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>The table could not be written to “%1”. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::DecisionDetail</name>
    <message>
        <source>Choose a decision to read it in full and to add the reason or a dissent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Begründung</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why was it decided so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who would have decided otherwise, and why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the reason of a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the dissent to a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, decided by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::DecisionForm</name>
    <message>
        <source>These weights are as they were last decided: there is nothing to log. A reason can be added in the decision log of the workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why was it decided like this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Begründung</translation>
    </message>
    <message>
        <source>Who sees it otherwise, and how? May be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::DecisionLogPanel</name>
    <message>
        <source>Nothing has been decided yet. These write themselves down: ideas revealed, factors, metrics, rounds, weights applied or left out, cuts and rules, overrides, versions in use, homework compared, and the sign-off. The rest comes in by “Log as a decision”, or here by “Add a decision”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions that contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::DecisionModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Begründung</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::DisagreementModel</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>a metric in its factor: &quot;Orders in Loyalty&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>a range of weights: &quot;10–35 %&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>under a metric: the factor it belongs to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers whose type differs under any participant&apos;s own weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor or metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished">Kunden</translation>
    </message>
    <message>
        <source>of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of profit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::DisagreementPage</name>
    <message>
        <source>Does it matter that we disagree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row at the top moves the most customers; start the debate there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People often argue longest where it makes no difference. Here each person&apos;s own weight of a row takes the place of the group&apos;s, the others of its group keep their ratios, and the customers whose type depends on who is right are counted. Debate those rows; leave the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round whose votes are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows by how many customers change type with who is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No need to debate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody changes type, whoever is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who sees a customer how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who sees a customer how, not only how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers whose type depends on who is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debate it on the weights page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a disagreement matters shows in the customers who change type. Get their data first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get data</source>
        <translation type="unfinished">Daten holen</translation>
    </message>
    <message>
        <source>Here people&apos;s own weights are compared once a round of ballots is revealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person&apos;s own weights are tried on every customer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of the weights before your last change; the comparison was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of the weights before your last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is right, nobody changes type: there is no need to debate the weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debate is about %1: up to %2 of customers and %3 of sales change type with who is right.</source>
        <extracomment>%1 a factor or metric, %2 and %3 percentages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The debate is about %1: up to %2 of customers and %3 of profit change type with who is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) change nothing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished">Kunden</translation>
    </message>
    <message>
        <source>Nobody&apos;s type depends on who is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the customers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) whose type depends on who is right.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The largest %1 are listed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::DisputedModel</name>
    <message>
        <source>How many people see the customer as which type, each by their own weight of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished">Kunde</translation>
    </message>
    <message>
        <source>For the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation type="unfinished">Nettoumsatz</translation>
    </message>
</context>
<context>
    <name>strata::DistributionChart</name>
    <message>
        <source>How the values are spread, and the score that each of them gets</source>
        <translation>Wie sich die Werte verteilen und welche Punktzahl jeder erhält</translation>
    </message>
    <message>
        <source>%1: %2 scores %3. Drag it, or press Space to choose it and move it with the arrow keys.</source>
        <translation>%1: %2 erhält %3 Punkte. Ziehen Sie ihn, oder wählen Sie ihn mit der Leertaste und bewegen ihn mit den Pfeiltasten.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) from %1 to %2</source>
        <translation>
            <numerusform>%n Kunde von %1 bis %2</numerusform>
            <numerusform>%n Kunden von %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>No customer has a value yet</source>
        <translation>Noch hat kein Kunde einen Wert</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>Median %1</translation>
    </message>
</context>
<context>
    <name>strata::DotBar</name>
    <message>
        <source>Dot vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots for each person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The totals, before everybody has placed theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team places dots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has placed dots, and may move them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has placed no dots yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 have placed theirs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::DotSheet</name>
    <message>
        <source>Done, pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 dots left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take a dot from %1, it has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place a dot on %1, it has %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::DotStrip</name>
    <message>
        <source>Median %1, quartiles %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::DueField</name>
    <message>
        <source>Due date</source>
        <translation type="unfinished">Fällig am</translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as %1 or 2026-05-31; empty: no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the date in a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day has passed and it is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no date; write it like 2026-05-31 or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::EntryPanel</name>
    <message>
        <source>Steep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log as a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to weigh here: a group needs two rows that count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank-order centroid: the first places take most of the weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank sum: the weight falls by the same step from place to place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comes nearest to the weights in force, and is not them yet. They change with the first answer, or when taken as shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked, and stays as it is: %1. The others share the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can move here: %1 locked. Unlock a weight under Sliders.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::FactorCard</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>No metric shows it yet, so it counts for nothing.</source>
        <translation>Noch zeigt ihn keine Kennzahl, also zählt er nicht.</translation>
    </message>
    <message>
        <source>Choose metrics</source>
        <translation>Kennzahlen wählen</translation>
    </message>
    <message>
        <source>Name of the factor</source>
        <translation>Name des Faktors</translation>
    </message>
    <message>
        <source>What does it ask about a customer?</source>
        <translation>Was fragt er über einen Kunden?</translation>
    </message>
    <message>
        <source>Its share of the whole. Weights are set on the page Weights.</source>
        <translation>Sein Anteil am Ganzen. Die Gewichte stellen Sie auf der Seite Gewichte ein.</translation>
    </message>
    <message>
        <source>The axis of the matrix on which the factor counts</source>
        <translation>Die Achse der Matrix, auf der der Faktor zählt</translation>
    </message>
    <message>
        <source>Counts on</source>
        <translation>Zählt auf</translation>
    </message>
    <message>
        <source>A factor needs a name; it keeps the one it had.</source>
        <translation>Ein Faktor braucht einen Namen; er behält den bisherigen.</translation>
    </message>
    <message>
        <source>Another factor is called that; choose a different name.</source>
        <translation>So heißt schon ein anderer Faktor; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>What %1 asks</source>
        <translation>Was %1 fragt</translation>
    </message>
    <message>
        <source>Weight of %1: %2</source>
        <translation>Gewicht von %1: %2</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 nach unten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove the factor and its metrics (undo brings it back)</source>
        <translation>Den Faktor und seine Kennzahlen entfernen (Rückgängig holt ihn zurück)</translation>
    </message>
    <message>
        <source>The last factor stays: without one nothing can be scored</source>
        <translation>Der letzte Faktor bleibt: Ohne ihn lässt sich nichts bewerten</translation>
    </message>
    <message>
        <source>Axis of %1</source>
        <translation>Achse von %1</translation>
    </message>
    <message>
        <source>Metrics of %1</source>
        <translation>Kennzahlen von %1</translation>
    </message>
    <message>
        <source>Choose metrics for %1</source>
        <translation>Kennzahlen für %1 wählen</translation>
    </message>
    <message>
        <source>Its three tests, its champion and the ideas behind it, under Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Champion: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the team says of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test %1 and name its champion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::FactorsPage</name>
    <message>
        <source>What makes a customer valuable?</source>
        <translation>Was macht einen Kunden wertvoll?</translation>
    </message>
    <message>
        <source>Name the factors your team values, say what each one asks, and on which axis of the matrix it counts.</source>
        <translation>Nennen Sie die Faktoren, die Ihrem Team wichtig sind, sagen Sie, was jeder fragt und auf welcher Achse der Matrix er zählt.</translation>
    </message>
    <message>
        <source>A customer can be large and still cost more than it brings. That is why there are two axes: customer lifetime value says how much business a customer does and how faithfully, net profit says what is left of it after serving. Three to six factors are enough; a factor that nobody can explain in one question should go.</source>
        <translation>Ein Kunde kann groß sein und doch mehr kosten, als er bringt. Darum gibt es zwei Achsen: Der Kundenwert sagt, wie viel ein Kunde kauft und wie treu er ist, der Reingewinn, was nach der Betreuung davon bleibt. Drei bis sechs Faktoren genügen; ein Faktor, den niemand in einer Frage erklären kann, sollte gehen.</translation>
    </message>
    <message>
        <source>Brainstorm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value tree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::HomeworkPage</name>
    <message>
        <source>Does the model agree with what we know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of us sorts the same known accounts into the four types, then we look where the model differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where model and intuition differ, one of them is wrong: a weight, a figure in the data, or a habit. Sort first and look afterwards, or the model will sort for you. Fifteen to twenty accounts that everybody knows are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the known accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homework compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homework hidden again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers stay as they are, out of sight until the next comparison.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the homework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the homework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The homework check needs customers. Import them first, with their invoices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation type="unfinished">Zu den Daten</translation>
    </message>
    <message>
        <source>Somebody has to sort the accounts. Say first who is at the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the workshop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::IdeaSheet</name>
    <message>
        <source>An idea in a few words; Enter adds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove idea %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::IdentifyDialog</name>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is it? – %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, choose a PIN of your own: 4 characters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, type your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can read a PIN, not even in the file. Who forgets it asks the facilitator to reset it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has at least 4 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same PIN once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same; type both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to keep a PIN; close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the PIN of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>Welche Spalte was ist</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Strichpunkt ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double &quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single &apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>keine Kopfzeile</translation>
    </message>
    <message>
        <source>Take customers named only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise a row of a customer who is not in the project is rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was sie enthält</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>Getrennt durch</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>Header in line</source>
        <translation>Kopf in Zeile</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Stopped; the project is as it was.</source>
        <translation>Angehalten; das Projekt ist, wie es war.</translation>
    </message>
    <message>
        <source>%1 rows read, %2 can be taken, %3 rejected</source>
        <translation>%1 Zeilen gelesen, %2 können übernommen werden, %3 abgelehnt</translation>
    </message>
    <message>
        <source>What was found (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>Import waits for a column: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import waits for one decision on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import waits for %1 decisions on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the whole file…</source>
        <translation>Die ganze Datei wird gelesen …</translation>
    </message>
    <message>
        <source>No row can be taken: see what was found.</source>
        <translation>Keine Zeile lässt sich übernehmen: Sehen Sie, was gefunden wurde.</translation>
    </message>
    <message>
        <source>Open or create a project first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows read, %2 accepted, %3 rejected</source>
        <translation>%1 Zeilen gelesen, %2 angenommen, %3 abgelehnt</translation>
    </message>
    <message>
        <source>It is one step: undo takes the whole import out again.</source>
        <translation>Es ist ein Schritt: Rückgängig nimmt den ganzen Import wieder heraus.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>strata::IssueModel</name>
    <message>
        <source>whole row</source>
        <translation>ganze Zeile</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>strata::IssueTable</name>
    <message>
        <source>Export list…</source>
        <translation>Liste exportieren …</translation>
    </message>
    <message>
        <source>Export rejected rows…</source>
        <translation>Abgelehnte Zeilen exportieren …</translation>
    </message>
    <message>
        <source>What was found in the file</source>
        <translation>Was in der Datei gefunden wurde</translation>
    </message>
    <message>
        <source>A file with the rejected rows as they stood: repair it and import it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found that needs a look.</source>
        <translation>Nichts gefunden, was einen Blick braucht.</translation>
    </message>
    <message>
        <source>The first %1 of %2 remarks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks: %1. Rejected rows: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-rejected</source>
        <comment>end of a file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::LimitsPopup</name>
    <message>
        <source> points</source>
        <extracomment>percentage points</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed up to, in points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split above, in points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wide the middle half of the votes may be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed has to end where split begins, or before.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::MainWindow</name>
    <message>
        <source>Strata</source>
        <translation>Strata</translation>
    </message>
    <message>
        <source>Recalculating…</source>
        <translation>Wird neu berechnet …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New workshop…</source>
        <translation>&amp;Neuer Workshop …</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the sam&amp;ple workshop</source>
        <translation>&amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>Jetzt &amp;speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>&amp;Kopie speichern unter …</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>Frühere &amp;Fassungen …</translation>
    </message>
    <message>
        <source>&amp;Import data…</source>
        <translation>Daten &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>Bericht &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find customer</source>
        <translation>Kunden &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Strata</source>
        <translation>&amp;Über Strata</translation>
    </message>
    <message>
        <source>About Strata</source>
        <translation>Über Strata</translation>
    </message>
    <message>
        <source>Strata stratifies customers by lifetime value and net profit. It is free software under the GNU General Public License, version 3 or later.</source>
        <translation>Strata schichtet Kunden nach Kundenwert und Reingewinn. Es ist freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>%1 – Strata</source>
        <translation>%1 – Strata</translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <translation>
            <numerusform>%n Kennzahl</numerusform>
            <numerusform>%n Kennzahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n factor(s)</source>
        <translation>
            <numerusform>in %n Faktor</numerusform>
            <numerusform>in %n Faktoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Recalculated in %1 ms</source>
        <translation>Neu berechnet in %1 ms</translation>
    </message>
    <message>
        <source>No invoice lines</source>
        <translation>Keine Rechnungszeilen</translation>
    </message>
    <message>
        <source>%1 invoice lines</source>
        <translation>%1 Rechnungszeilen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>since opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in a &amp;ballot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Projector view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is &amp;shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Freeze, or show the present state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mask names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in a ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballots (*.strata-ballot)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::MappingTable</name>
    <message>
        <source>Our field</source>
        <translation>Unser Feld</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Verstanden als</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>Welche Spalte was ist</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (nötig)</translation>
    </message>
    <message>
        <source>Own field: %1</source>
        <translation>Eigenes Feld: %1</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>not in the file</source>
        <translation>nicht in der Datei</translation>
    </message>
    <message>
        <source>to decide, on the right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::MatrixChart</name>
    <message>
        <source>Stratification matrix. Customer lifetime value cut %1, net profit cut %2. Left and right arrows move the first, up and down the second.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::MetricDetail</name>
    <message>
        <source>From value to score</source>
        <translation>Vom Wert zur Punktzahl</translation>
    </message>
    <message>
        <source>how its values are spread, and what each of them scores</source>
        <translation>wie sich die Werte verteilen und was jeder an Punkten bringt</translation>
    </message>
    <message>
        <source>Choose a metric on the left to see its values and decide how they are scored, or add one.</source>
        <translation>Wählen Sie links eine Kennzahl, um ihre Werte zu sehen und ihre Punkte festzulegen, oder fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>Change what a missing value counts</source>
        <translation>Ändern, was ein fehlender Wert zählt</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlechtester</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bester</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Median %1; %2 of %3 customers have a value.</source>
        <translation>Median %1; %2 von %3 Kunden haben einen Wert.</translation>
    </message>
    <message numerus="yes">
        <source>%n beyond the worst</source>
        <translation>
            <numerusform>%n jenseits des schlechtesten Werts</numerusform>
            <numerusform>%n jenseits des schlechtesten Werts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beyond the best.</source>
        <translation>
            <numerusform>%n jenseits des besten.</numerusform>
            <numerusform>%n jenseits des besten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) lie outside the picture.</source>
        <translation>
            <numerusform>%n Kunde liegt außerhalb des Bildes.</numerusform>
            <numerusform>%n Kunden liegen außerhalb des Bildes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every customer has the same value, so everybody scores 50: it tells nobody apart.</source>
        <translation>Alle Kunden haben denselben Wert und erhalten 50 Punkte: Er unterscheidet niemanden.</translation>
    </message>
    <message>
        <source>All scored customers have the same value, so everybody scores 50.</source>
        <translation>Alle bewerteten Kunden haben denselben Wert und erhalten 50 Punkte.</translation>
    </message>
    <message>
        <source>Move a band</source>
        <translation>Stufe verschieben</translation>
    </message>
    <message>
        <source>Move a point</source>
        <translation>Punkt verschieben</translation>
    </message>
    <message>
        <source>Move the worst anchor</source>
        <translation>Schlechtesten Anker verschieben</translation>
    </message>
    <message>
        <source>Move the best anchor</source>
        <translation>Besten Anker verschieben</translation>
    </message>
    <message>
        <source>Reword a quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value function of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing values of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::MetricLibrary</name>
    <message>
        <source>Add metric</source>
        <translation>Kennzahl hinzufügen</translation>
    </message>
    <message>
        <source>Add a metric</source>
        <translation>Kennzahl hinzufügen</translation>
    </message>
    <message>
        <source>Find a metric</source>
        <translation>Kennzahl suchen</translation>
    </message>
    <message>
        <source>Metrics by dimension</source>
        <translation>Kennzahlen nach Bereich</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Customers covered</source>
        <translation>Kunden mit Wert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Factor that it shows</source>
        <translation>Faktor, den sie zeigt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No metric fits. Try another word.</source>
        <translation>Keine Kennzahl passt. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>Every customer has a value</source>
        <translation>Jeder Kunde hat einen Wert</translation>
    </message>
    <message>
        <source>Beware: %1</source>
        <translation>Vorsicht: %1</translation>
    </message>
    <message>
        <source>It already shows %1.</source>
        <translation>Sie zeigt bereits %1.</translation>
    </message>
    <message>
        <source>Have it rated instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a quality to rate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated by people from 1 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another quality…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the tables, could be collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: could collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 means %1, 10 means %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables that Strata reads do not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it as a column of your customer list, or have it rated. Noted, it stands on the list of what is missing, with an owner and a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the list of what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to %1 and is left out for now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::MetricTree</name>
    <message>
        <source>Factors and their metrics</source>
        <translation>Faktoren und ihre Kennzahlen</translation>
    </message>
    <message>
        <source>Factor and metric</source>
        <translation>Faktor und Kennzahl</translation>
    </message>
    <message>
        <source>Customers covered</source>
        <translation>Kunden mit Wert</translation>
    </message>
    <message>
        <source>No metric yet</source>
        <translation>Noch keine Kennzahl</translation>
    </message>
    <message>
        <source>Without a metric the factor counts for nothing. Add one.</source>
        <translation>Ohne Kennzahl zählt der Faktor nicht. Fügen Sie eine hinzu.</translation>
    </message>
    <message>
        <source>Unknown to this version of Strata</source>
        <translation>Dieser Strata-Version unbekannt</translation>
    </message>
    <message>
        <source>Every customer has a value</source>
        <translation>Jeder Kunde hat einen Wert</translation>
    </message>
    <message>
        <source>Can we have it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::MetricsPage</name>
    <message>
        <source>Which metrics show it?</source>
        <translation>Welche Kennzahlen zeigen es?</translation>
    </message>
    <message>
        <source>Each factor needs figures that everybody accepts. Say for each one which value is bad, which is good, and what counts where it is missing.</source>
        <translation>Jeder Faktor braucht Zahlen, die alle anerkennen. Sagen Sie für jede, welcher Wert schlecht und welcher gut ist und was zählt, wo er fehlt.</translation>
    </message>
    <message>
        <source>A factor is an opinion until a figure shows it. Two or three metrics per factor are enough. The score from 0 to 100 makes days, percent and money comparable: higher is always better. Nothing is filled in silently; where a value is missing you decide what it counts.</source>
        <translation>Ein Faktor ist eine Meinung, bis eine Zahl ihn zeigt. Zwei oder drei Kennzahlen je Faktor genügen. Die Punkte von 0 bis 100 machen Tage, Prozent und Geld vergleichbar: Mehr ist immer besser. Nichts wird stillschweigend ergänzt; wo ein Wert fehlt, entscheiden Sie, was er zählt.</translation>
    </message>
    <message>
        <source>Add metric</source>
        <translation>Kennzahl hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>There are no customers yet. Metrics can be chosen now; how they are spread and what is missing shows as soon as invoice lines are here.</source>
        <translation>Es gibt noch keine Kunden. Kennzahlen können Sie schon wählen; wie sie sich verteilen und was fehlt, zeigt sich, sobald Rechnungszeilen da sind.</translation>
    </message>
    <message>
        <source>Get data</source>
        <translation>Daten holen</translation>
    </message>
    <message>
        <source>Choose from everything that your data can show</source>
        <translation>Aus allem wählen, was Ihre Daten zeigen können</translation>
    </message>
    <message>
        <source>Remove the metric from its factor (Del; undo brings it back)</source>
        <translation>Die Kennzahl aus ihrem Faktor entfernen (Entf; Rückgängig holt sie zurück)</translation>
    </message>
    <message>
        <source>Move to factor</source>
        <translation>Zu Faktor verschieben</translation>
    </message>
    <message>
        <source>Chosen metrics</source>
        <translation>Gewählte Kennzahlen</translation>
    </message>
    <message>
        <source>Remove metric</source>
        <translation>Kennzahl entfernen</translation>
    </message>
    <message>
        <source>Move metric to another factor</source>
        <translation>Kennzahl in einen anderen Faktor verschieben</translation>
    </message>
    <message>
        <source>Value tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing: every chosen metric can be had now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics that are missing, with owner and due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation type="unfinished">Liste exportieren …</translation>
    </message>
    <message>
        <source>What is missing (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a quality to rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a metric that is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics of %1</source>
        <translation type="unfinished">Kennzahlen von %1</translation>
    </message>
</context>
<context>
    <name>strata::MissingModel</name>
    <message>
        <source>%1, late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no factor yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished">Kennzahl</translation>
    </message>
    <message>
        <source>Can we have it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::MissingPolicyCard</name>
    <message>
        <source>If a value is missing</source>
        <translation>Wenn ein Wert fehlt</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>It counts as soon as there are customers.</source>
        <translation>Es gilt, sobald es Kunden gibt.</translation>
    </message>
    <message>
        <source>Every customer has a value.</source>
        <translation>Jeder Kunde hat einen Wert.</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are scored without this metric.</source>
        <translation>
            <numerusform>%n Kunde wird ohne diese Kennzahl bewertet.</numerusform>
            <numerusform>%n Kunden werden ohne diese Kennzahl bewertet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) without a value get the middle score.</source>
        <translation>
            <numerusform>%n Kunde ohne Wert erhält die mittlere Punktzahl.</numerusform>
            <numerusform>%n Kunden ohne Wert erhalten die mittlere Punktzahl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) without a value get the lowest score.</source>
        <translation>
            <numerusform>%n Kunde ohne Wert erhält die niedrigste Punktzahl.</numerusform>
            <numerusform>%n Kunden ohne Wert erhalten die niedrigste Punktzahl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) without a value stay unclassified.</source>
        <translation>
            <numerusform>%n Kunde ohne Wert wird nicht eingeordnet.</numerusform>
            <numerusform>%n Kunden ohne Wert werden nicht eingeordnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving the metric out for them would change the type of %n customer(s).</source>
        <translation>
            <numerusform>Ließe man die Kennzahl für sie weg, änderte sich der Typ von %n Kunden.</numerusform>
            <numerusform>Ließe man die Kennzahl für sie weg, änderte sich der Typ von %n Kunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Treating them as lowest would change the type of %n customer(s).</source>
        <translation>
            <numerusform>Gäbe man ihnen die niedrigste Punktzahl, änderte sich der Typ von %n Kunden.</numerusform>
            <numerusform>Gäbe man ihnen die niedrigste Punktzahl, änderte sich der Typ von %n Kunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ModelView</name>
    <message>
        <source>%1: %2, at or above the cut of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, below the cut of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Customer since: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last invoice: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer is no longer in the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gives it none of the four types: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factors, of 100: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored on %1 of %2 metrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It loses money, so its net profit does not count as high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has set its type by hand: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High value, high profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low value, high profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low value, low profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High value, low profit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::MoversModel</name>
    <message>
        <source>to</source>
        <extracomment>between two types: &quot;Marginal to Core&quot;</extracomment>
        <translation>nach</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>War</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
</context>
<context>
    <name>strata::NewDecisionForm</name>
    <message>
        <source>Add a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Begründung</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Add to the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is decided, in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::NewQualityForm</name>
    <message>
        <source>Name of the quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, such as Strategic fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quality to rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invoice shows it; people rate it from 1 to 10, one customer at a time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said and should not be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::OpenRoundView</name>
    <message>
        <source>Who has voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass the laptop round: each votes behind a PIN of one&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The round is closed; nobody can vote any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is at the table. Name the participants on the workshop page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This round has been revealed once before; votes may know the others&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is voted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value tree has changed since this round was opened; the vote is on the rows above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer at the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has voted from home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out a ballot file to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small file to vote at home with the same program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts anew; the later vote counts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::OverrideDialog</name>
    <message>
        <source>Exclude customer</source>
        <translation>Kunden ausschließen</translation>
    </message>
    <message>
        <source>Set type</source>
        <translation>Typ setzen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Give the reason, so that others understand it later.</source>
        <translation>Nennen Sie den Grund, damit andere es später verstehen.</translation>
    </message>
</context>
<context>
    <name>strata::Page</name>
    <message>
        <source>Why is this asked?</source>
        <translation>Warum wird das gefragt?</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
</context>
<context>
    <name>strata::PairwiseEntry</name>
    <message>
        <source>slightly more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderately more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moderately to strongly more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongly more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strongly to very strongly more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very strongly more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very strongly to extremely more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extremely more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These fit the others least. Look at them again:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the judgements contradict each other: (lambda - n) / (n - 1), divided by Saaty&apos;s random index, the same figure for judgements drawn at random. Up to 0.10 is usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 beside %2: said %3, the weights imply %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 beside %2: said %3, the weights imply the opposite, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2×, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 beside %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency ratio %1 (Saaty&apos;s random index): the judgements fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency ratio %1 (Saaty&apos;s random index): attention, above 0.10 the judgements contradict each other. Those that fit least are below the pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rows cannot contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consistency ratio: Saaty&apos;s random index ends below so many rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::PaperDialog</name>
    <message>
        <source>Fill it in anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in a ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
    <message>
        <source>Close without saving? What you have set is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ballot cannot be filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ballot is filled in already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vote in it is sealed and nobody can read it here. You can fill the ballot in anew; the new vote then takes the place of the old one in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ballot of %1, round %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save my ballot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ballot is not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ballot is filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saved as %1. Send this file back to the facilitator: only the project it came from can open the vote in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the ballot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::ParkingLotCard</name>
    <message>
        <source>Parking lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park something for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park something for later, Enter adds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a parked item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the item (undo brings it back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick off a parked item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up a parked item again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a parked item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is done with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished">%1 entfernen</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::ParticipantRow</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the vote: 100 % is one ordinary vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person chooses a new PIN next time. A vote already cast stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the weight of a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the PIN of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring %1 back to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished">%1 entfernen</translation>
    </message>
    <message>
        <source>Take this person off the list. What was said stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer at the table; what was said stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the vote of %1, in percent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::ParticipantsCard</name>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of another participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the next person, Enter adds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was at the table before; bring that person back, or use another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already somebody called %1; add an initial to tell them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody needs a name; it stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN of %1 reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chooses another one next time; nothing that was said changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the PIN of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished">%1 entfernen</translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three to twelve people who know the customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n at the table</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::PeopleCard</name>
    <message>
        <source>Who sorts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody&apos;s answers beside the model&apos;s types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sorts alone, behind a PIN, before anybody sees the model&apos;s types. Until you press Compare only the number of sorted accounts shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sorts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sorts the accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the accounts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has sorted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 are done. What is missing simply does not count.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::PeriodCard</name>
    <message>
        <source>Which invoices count</source>
        <translation>Welche Rechnungen zählen</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>Date of the last invoice</source>
        <translation>Datum der letzten Rechnung</translation>
    </message>
    <message>
        <source>Chosen date</source>
        <translation>Gewähltes Datum</translation>
    </message>
    <message>
        <source>Chosen as-of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>Another number of months</source>
        <translation>Eine andere Zahl von Monaten</translation>
    </message>
    <message>
        <source>All invoices</source>
        <translation>Alle Rechnungen</translation>
    </message>
    <message>
        <source>Months in the window</source>
        <translation>Monate im Zeitraum</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Takes effect as soon as there are invoice lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invoices from %1 to %2 count.</source>
        <translation>Rechnungen von %1 bis %2 zählen.</translation>
    </message>
    <message>
        <source>All invoices up to %1 count.</source>
        <translation>Alle Rechnungen bis %1 zählen.</translation>
    </message>
    <message>
        <source>Set as-of date</source>
        <translation>Stichtag setzen</translation>
    </message>
    <message>
        <source>Set window</source>
        <translation>Zeitraum setzen</translation>
    </message>
</context>
<context>
    <name>strata::Pill</name>
    <message>
        <source>%1, by hand</source>
        <extracomment>a customer type that a person set by hand</extracomment>
        <translation>%1, von Hand</translation>
    </message>
</context>
<context>
    <name>strata::PlanCard</name>
    <message>
        <source>Can we have it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is needed, and from where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change due date of a metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change note of a metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by the team. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the data say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether a metric can be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change owner of a metric</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::PlanningPage</name>
    <message>
        <source>What are we here to decide?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose, people and agenda of the session, every decision as it falls, and the versions of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model holds in the company when people remember who decided it, and why. Write down the purpose and who is at the table, follow the agenda, park what leads away, and sign off at the end. What is decided with the program goes into the log with the value before and after; add the reason while everybody still knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and sign-off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::PointTable</name>
    <message>
        <source>From value</source>
        <translation>Ab Wert</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>Zeile %1 entfernen</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>all values</source>
        <translation>alle Werte</translation>
    </message>
    <message>
        <source>Row %1 begins at</source>
        <translation>Zeile %1 beginnt bei</translation>
    </message>
    <message>
        <source>Score of row %1</source>
        <translation>Punkte von Zeile %1</translation>
    </message>
</context>
<context>
    <name>strata::PreviewModel</name>
    <message>
        <source>This row will not be taken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read; the cell will be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>Verstanden als %1</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>strata::ProjectFiles</name>
    <message>
        <source>Strata projects (*.strata)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it read-only? You can save it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Neuer Workshop</translation>
    </message>
    <message>
        <source>Stratification.strata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample workshop.strata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample workshop</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 copy.strata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier version of this project yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy of the version from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of an earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 earlier.strata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n change(s) that never reached its file. The last one: %2, %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed “%1” meanwhile. Your changes are safe on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both: yours takes the file&apos;s place, theirs becomes an earlier version.
Save elsewhere: yours gets a file of its own.
Reload: theirs is opened, yours is discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes are safe on this computer and are offered again at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has changes that never reached its file, and they cannot be read: the working copy is damaged. The file itself is as it was last saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other projects have changes that never reached their files, too. They are offered at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::ProjectSession</name>
    <message numerus="yes">
        <source>Read-only: %n change(s), safe on this computer</source>
        <translation>
            <numerusform>Schreibgeschützt: %n Änderung, auf diesem Rechner sicher</numerusform>
            <numerusform>Schreibgeschützt: %n Änderungen, auf diesem Rechner sicher</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message numerus="yes">
        <source>Not in the file yet: %n change(s), safe on this computer</source>
        <translation>
            <numerusform>Noch nicht in der Datei: %n Änderung, auf diesem Rechner sicher</numerusform>
            <numerusform>Noch nicht in der Datei: %n Änderungen, auf diesem Rechner sicher</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
</context>
<context>
    <name>strata::ProjectorControls</name>
    <message>
        <source>Projector view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the room sees, on the second screen or over this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what I tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what you tried; the room never saw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the room a black screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room reads “Customer 17” for a customer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room keeps this picture while you try something (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room still sees the old picture; show it the present one (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room keeps its picture; let it follow again (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for the projector view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees a black screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you tried, blank, mask names, timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>the timer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::ProjectorSlide</name>
    <message>
        <source>The customers&apos; data are not here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which type is each customer?</source>
        <translation type="unfinished">Welcher Typ ist jeder Kunde?</translation>
    </message>
    <message>
        <source>Round %1: %2 of %3 have voted</source>
        <extracomment>how many people have cast a ballot: &quot;Round 2: 3 of 5 have voted&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are we here for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 min</source>
        <extracomment>when a block of the agenda begins, and how long it takes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What makes a customer valuable?</source>
        <translation type="unfinished">Was macht einen Kunden wertvoll?</translation>
    </message>
    <message>
        <source>%1 from %2 so far</source>
        <extracomment>%1 &quot;14 ideas&quot;, %2 &quot;5 people&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n idea(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have placed their dots</source>
        <extracomment>dots of a vote, and how many people have given theirs: &quot;2 of 5 have placed their dots&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can derive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which metrics show it?</source>
        <translation type="unfinished">Welche Kennzahlen zeigen es?</translation>
    </message>
    <message>
        <source>What does no invoice show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the model agree with what we know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No accounts are chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) to sort into types</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts sorted beforehand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 von %2</translation>
    </message>
    <message>
        <source>The model agrees with most of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model differs from most of us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are divided ourselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Share of %1.</source>
        <extracomment>the weight is a share of its factor&apos;s: &quot;Share of loyalty&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does each factor matter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much does %1 matter?</source>
        <extracomment>%1 is a factor or a metric: &quot;How much does loyalty matter?&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The marks are the %n vote(s) of round %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody changes type %1</source>
        <extracomment>%1: since when, &quot;since round 1&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) change type %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ProjectorView</name>
    <message>
        <source>Customer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strata: projector view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what was tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer lifetime value: %1</source>
        <translation type="unfinished">Kundenwert: %1</translation>
    </message>
    <message>
        <source>Net profit: %1</source>
        <translation type="unfinished">Reingewinn: %1</translation>
    </message>
    <message>
        <source>Stratification matrix</source>
        <translation type="unfinished">Schichtungsmatrix</translation>
    </message>
    <message>
        <source>Esc or F11 takes you back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::PurposeCard</name>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be decided when you leave the room?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the date away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::QualityFields</name>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 means</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::QuestionList</name>
    <message>
        <source>%1 (likely)</source>
        <translation type="unfinished">%1 (wahrscheinlich)</translation>
    </message>
    <message>
        <source>Pick its column in the table on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it in the row above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You chose %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Ändern</translation>
    </message>
    <message>
        <source>Nothing is open: the file says it all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished">Hinweis: %1</translation>
    </message>
</context>
<context>
    <name>strata::RankEntry</name>
    <message>
        <source>Drag the most important to the top. The weight follows from the place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::RankRow</name>
    <message>
        <source>Same as above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares the place of the row above (key =)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the same place as the row above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More important (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation type="unfinished">%1 nach oben</translation>
    </message>
    <message>
        <source>Less important (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation type="unfinished">%1 nach unten</translation>
    </message>
    <message>
        <source>%1: place %2, a share of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::RatingListModel</name>
    <message>
        <source>%1, mean of all ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished">Kunde</translation>
    </message>
</context>
<context>
    <name>strata::RatingRow</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the rating of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>who rated, and how</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ by %1: talk about it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::RatingsPage</name>
    <message>
        <source>How do we rate what no invoice shows?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One customer at a time, the most important first: they matter most, and they are known best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of what makes a customer valuable stands in no ledger. Whoever knows the customer rates it from 1 to 10; the value is the mean of a customer&apos;s ratings. The customer&apos;s type is not shown here, so that it does not steer anybody. Nobody has to be rated: what a missing value counts is decided with the metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unrated only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most important by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By net sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order stays while you rate; choose it again to sort by the scores of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of net sales covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers and their ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the next customer as soon as every quality is rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next customer who is not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys: 1 to 9 rate, 0 is ten, Del clears, arrows go to the next quality or customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no customers to rate yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get data</source>
        <translation type="unfinished">Daten holen</translation>
    </message>
    <message>
        <source>There is no quality to rate yet. Add one to a factor on the page Metrics, such as Strategic fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1 of %2 by net sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1 of %2 by score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rated, %3 of net sales covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear a rating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::Report</name>
    <message>
        <source>Customer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of sales, %2 of profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer lifetime value, 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net profit, 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 % of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers by net profit, highest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Rechnungszeilen</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>The largest customers of each type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer is of this type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net profit score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net sales, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net profit, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (set by hand)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest %1 of %2 by net sales; the customer export has them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types set by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: every type follows from the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a customer in the data: %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figures rest on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers, %2 invoice lines, %3 payments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the window&apos;s net sales come with a cost of goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 98 %, margins and profits say less than they seem to: lines without a cost are left out of them, not counted as pure margin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 scored customers are scored on all %2 metrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 scored customers are scored on all %3 metrics; the other %4 on fewer, at least on %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the same for everybody, so that everybody scores 50 on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Gelesene Zeilen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>All imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 of %2 imports; the sums hold all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Linear: %1 scores 0, %2 scores 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative share, largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cumulative share, smallest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 scores %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight lines: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, weight shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Zu wenig Daten</translation>
    </message>
    <message>
        <source>%1: nobody is scored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: high from a score of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: high from percentile %2 of the scored customers, today a score of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiers by share of customers, best composite score first: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiers by share of net sales, best composite score first: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiers by composite score: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the model decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every metric of a customer becomes a score of 0 to 100, where higher is better. The weights turn scores into factors, and factors into two axes: customer lifetime value and net profit. A cut on each axis gives the four types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor and metric</source>
        <translation>Faktor und Kennzahl</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a value becomes a score</source>
        <translation>Wie ein Wert zur Punktzahl wird</translation>
    </message>
    <message>
        <source>If missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the net profit axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the customer lifetime value axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From scores to types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation>Kundenwert</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Reingewinn</translation>
    </message>
    <message>
        <source>The money guard is off: a customer who loses money can count as high in net profit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money guard is on: a customer who loses money never counts as high in net profit. It holds %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money guard rests, as no cost is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: first invoice less than %1 months before the as-of date, or fewer than %2 orders. Inactive: nothing bought for %3 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Betreuungskosten</translation>
    </message>
    <message>
        <source>No rates are set, so that net profit equals gross margin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rates allocate %1 to customers in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are worth a lot and earn a lot: protect them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They earn well when they buy, but buy little: find out which can grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They buy little and earn little: serve them simply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They buy a lot and leave little: settle how they are served before selling them more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer with a known profit loses money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 loses money: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lose money, %2 together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest losses are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment report</source>
        <translation>Schichtungsbericht</translation>
    </message>
    <message>
        <source>Customer stratification</source>
        <translation>Kundenschichtung</translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>net profit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers lose money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bought for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They left a gross margin of %1 and, after the cost to serve them, a net profit of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they cost is not in the data, so their profit is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the four types: %1, new, inactive, excluded or without enough data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers by type</source>
        <translation>Kunden nach Typ</translation>
    </message>
    <message>
        <source>Gross margin, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Every customer, counted once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four types and four statuses outside them add up to all customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money is rounded to whole units of the currency, so that a column can differ from its sum by a unit or two. A share is given where the whole is above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stratification matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each circle is a customer; its area is what they bought. To the right is a higher customer lifetime value, upwards a higher net profit score. A customer on a line counts as above it. A colour that does not fit its field marks a type set by hand, or a customer held below the line by the money guard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture shows the %1 largest of %2 customers by net sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the profit is made, and lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No invoice line has a cost of goods, so no customer&apos;s profit is known. Import the cost to see this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best %1 of %2 customers (%3) earn %4 of the net profit of %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others give back %1 of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer takes any of it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total net profit is %1. It is not above 0, so the curve is drawn in money and not in percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best %1 of %2 customers earn %3; the others lose %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a date format of QLocale: day, month as a word, year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>all invoices up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all invoices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank among customers, high is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank among customers, low is good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates: %1 per order, %2 per invoice line, %3 per return line, %4 per unit of booked freight, and %5 a year on receivables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 of net sales, %2 of net profit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 of net sales, a net profit of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 of net sales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)%4 %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::ReportsPage</name>
    <message>
        <source>What do we take out of the room?</source>
        <translation>Was nehmen wir mit?</translation>
    </message>
    <message>
        <source>Choose a report. What you see is the very file that will be saved.</source>
        <translation>Wählen Sie einen Bericht. Was Sie sehen, ist genau die Datei, die gespeichert wird.</translation>
    </message>
    <message>
        <source>A board believes figures that add up and that say where they come from. The segment report holds the model, the totals and what the figures rest on, so that nobody has to take it on trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask customers&apos; names</source>
        <translation>Kundennamen verbergen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Segment report (PDF)</source>
        <translation>Schichtungsbericht (PDF)</translation>
    </message>
    <message>
        <source>Customers (CSV)</source>
        <translation>Kunden (CSV)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers listed per type</source>
        <translation>Aufgeführte Kunden je Typ</translation>
    </message>
    <message>
        <source>Pseudonyms instead of names and numbers; reasons and authors are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers per type</source>
        <translation>Kunden je Typ</translation>
    </message>
    <message>
        <source>The report as it will be saved</source>
        <translation>Der Bericht, wie er gespeichert wird</translation>
    </message>
    <message>
        <source>The first rows of the table as it will be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>Stopped. Change an option to make the report again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report needs customers. Import them and their invoice lines first.</source>
        <translation>Ein Bericht braucht Kunden. Importieren Sie zuerst diese und ihre Rechnungszeilen.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Zu den Daten</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>Die Datei wird erstellt …</translation>
    </message>
    <message>
        <source>%1 pages, %2 KB</source>
        <translation>%1 Seiten, %2 KB</translation>
    </message>
    <message>
        <source>The first %1 of %2 customers; the file has them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 customers.</source>
        <translation>Alle %1 Kunden.</translation>
    </message>
    <message>
        <source>Stratification</source>
        <translation>Schichtung</translation>
    </message>
    <message>
        <source>%1 - segment report.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - customers.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::ResultColumn</name>
    <message>
        <source>Customers by type</source>
        <translation type="unfinished">Kunden nach Typ</translation>
    </message>
    <message>
        <source>Composite score</source>
        <translation type="unfinished">Gesamtpunktzahl</translation>
    </message>
    <message>
        <source>Nobody changes type</source>
        <translation type="unfinished">Niemand wechselt den Typ</translation>
    </message>
    <message>
        <source>Customers who change type</source>
        <translation type="unfinished">Kunden, die den Typ wechseln</translation>
    </message>
    <message>
        <source>since start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiers at %1</source>
        <translation type="unfinished">Ränge bei %1</translation>
    </message>
    <message>
        <source>the tick shows %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of type appear here once there is data</source>
        <translation type="unfinished">Typwechsel erscheinen hier, sobald es Daten gibt</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) change type</source>
        <translation type="unfinished">
            <numerusform>%n Kunde wechselt den Typ</numerusform>
            <numerusform>%n Kunden wechseln den Typ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::RevealedView</name>
    <message>
        <source>Votes weighted as in the list of participants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose dot is whose; hidden again when this page is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a group has agreed, and when it is split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the group&apos;s weights a scenario, which becomes the present one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the mean or the geometric mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>over all groups %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody voted in this round.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::RoundBar</name>
    <message>
        <source>Ballot files for all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in ballot files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more votes; the round can be revealed later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the round away; nobody has voted in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One small file per participant, to vote at home with the same program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled ballot files; they can also be dropped here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revealed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open, %1 of %2 have voted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>closed with %n vote(s), not revealed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shows all votes and ends the voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has voted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open round %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody votes once more, knowing what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round needs somebody at the table and something to vote on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::RulesDialog</name>
    <message>
        <source>A customer who loses money never counts as high in net profit (money guard)</source>
        <translation>Wer Geld verliert, gilt nie als hoch im Reingewinn (Geldwächter)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Share of customers, best score first</source>
        <translation>Anteil der Kunden, beste Punktzahl zuerst</translation>
    </message>
    <message>
        <source>Share of net sales, best score first</source>
        <translation>Anteil am Nettoumsatz, beste Punktzahl zuerst</translation>
    </message>
    <message>
        <source>Lowest composite score</source>
        <translation>Niedrigste Gesamtpunktzahl</translation>
    </message>
    <message>
        <source>Tiers by</source>
        <translation>Ränge nach</translation>
    </message>
    <message>
        <source>Name of tier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit of tier %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all others</source>
        <translation>alle übrigen</translation>
    </message>
    <message>
        <source>Name and limit</source>
        <translation>Name und Grenze</translation>
    </message>
    <message>
        <source>New: first invoice within months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: fewer orders than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive: nothing bought for months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give every tier a name.</source>
        <translation>Geben Sie jedem Rang einen Namen.</translation>
    </message>
    <message>
        <source>Each tier needs a lower score than the one above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each limit must be larger than the one above it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::ScoreHistogram</name>
    <message>
        <source>Composite scores of the customers</source>
        <translation>Gesamtpunktzahlen der Kunden</translation>
    </message>
    <message>
        <source>composite score</source>
        <translation>Gesamtpunktzahl</translation>
    </message>
    <message numerus="yes">
        <source>Score %1 to %2: %n customer(s)</source>
        <translation>
            <numerusform>Punkte %1 bis %2: %n Kunde</numerusform>
            <numerusform>Punkte %1 bis %2: %n Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ShareBars</name>
    <message>
        <source>The weights that follow: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::SignOffCard</name>
    <message>
        <source>Sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, sign off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the signed version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others who sign, names apart by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Begründung</translation>
    </message>
    <message>
        <source>Reason, where there is one to remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissent, and whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signed version keeps its value tree, weights, cuts and cost rates for ever: it can be copied, never changed. Nothing that was done before can be undone afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the signed version a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already another version called %1; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one person signs: tick somebody, or write a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off “%1” for %2? This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and weights</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Model signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model in use is signed off. Work on a copy to sign off another one later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::SignedBanner</name>
    <message>
        <source>Work on a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on a copy of the signed model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was signed off by %2 on %3 and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::SliderEntry</name>
    <message>
        <source>Points, 100 for the most important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: hardly matters, 10: matters most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight in its group</source>
        <translation type="unfinished">Gewicht in der Gruppe</translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of %1 in percent</source>
        <translation type="unfinished">Gewicht von %1 in Prozent</translation>
    </message>
    <message>
        <source>Points of %1, 0 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating of %1, 1 to 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of %1: %2</source>
        <translation type="unfinished">Gewicht von %1: %2</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished">Gesperrt</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished">Sperren</translation>
    </message>
    <message>
        <source>Unlock the weight of %1</source>
        <translation type="unfinished">Gewicht von %1 entsperren</translation>
    </message>
    <message>
        <source>Lock the weight of %1</source>
        <translation type="unfinished">Gewicht von %1 sperren</translation>
    </message>
    <message>
        <source>%1: %2, a share of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::StartPage</name>
    <message>
        <source>Which customers deserve what?</source>
        <translation>Welche Kunden verdienen was?</translation>
    </message>
    <message>
        <source>Say what you value in a customer, weigh it together, and see which customers are core, opportunistic, marginal or a service drain.</source>
        <translation>Sagen Sie, was Ihnen an einem Kunden wichtig ist, gewichten Sie es gemeinsam und sehen Sie, wer Kern-, Gelegenheits- oder Randkunde ist und wer Service frisst.</translation>
    </message>
    <message>
        <source>Open the sample workshop</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>An invented distributor with 600 customers and three years of invoices, to look around in.</source>
        <translation>Ein erfundener Händler mit 600 Kunden und Rechnungen aus drei Jahren, um sich umzusehen.</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Neuer Workshop</translation>
    </message>
    <message>
        <source>Start with the usual four value factors and your own data.</source>
        <translation>Beginnen Sie mit den üblichen vier Wertfaktoren und Ihren eigenen Daten.</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Projekt öffnen …</translation>
    </message>
    <message>
        <source>A .strata file. You can also drop one on this window.</source>
        <translation>Eine .strata-Datei. Sie können sie auch auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>strata::StepButton</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>strata::StepRail</name>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Aufbauen</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Liefern</translation>
    </message>
</context>
<context>
    <name>strata::StratificationPage</name>
    <message>
        <source>Which type is each customer?</source>
        <translation>Welcher Typ ist jeder Kunde?</translation>
    </message>
    <message>
        <source>Drag a cut line to move the boundary. Select customers in the chart or the table; both follow.</source>
        <translation>Ziehen Sie eine Schnittlinie, um die Grenze zu verschieben. Wählen Sie Kunden im Bild oder in der Tabelle; beide folgen.</translation>
    </message>
    <message>
        <source>Every customer stands where its two scores put it. The cuts say what counts as high. At the cut counts as above, on both axes. The four types are a start for a talk about each customer; a person can overrule the type and says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stratification matrix</source>
        <translation>Schichtungsmatrix</translation>
    </message>
    <message>
        <source>bubble area is net sales</source>
        <translation>Kreisfläche ist der Nettoumsatz</translation>
    </message>
    <message>
        <source>CLV cut: score</source>
        <translation>Schnitt Kundenwert: Punkte</translation>
    </message>
    <message>
        <source>Profit cut: score</source>
        <translation>Schnitt Gewinn: Punkte</translation>
    </message>
    <message>
        <source>CLV cut: percentile</source>
        <translation>Schnitt Kundenwert: Perzentil</translation>
    </message>
    <message>
        <source>Profit cut: percentile</source>
        <translation>Schnitt Gewinn: Perzentil</translation>
    </message>
    <message>
        <source>How the customer lifetime value cut is set</source>
        <translation>Wie der Schnitt beim Kundenwert gesetzt wird</translation>
    </message>
    <message>
        <source>How the net profit cut is set</source>
        <translation>Wie der Schnitt beim Reingewinn gesetzt wird</translation>
    </message>
    <message>
        <source>Customers by type</source>
        <translation>Kunden nach Typ</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln …</translation>
    </message>
    <message>
        <source>Money guard, tiers, and who counts as new or inactive</source>
        <translation>Geldwächter, Ränge und wer als neu oder inaktiv gilt</translation>
    </message>
    <message>
        <source>Whale curve</source>
        <translation>Walkurve</translation>
    </message>
    <message>
        <source>cumulative net profit, best customers first</source>
        <translation>aufsummierter Reingewinn, beste Kunden zuerst</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Find customer</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Find customer by name or number</source>
        <translation>Kunden nach Name oder Nummer suchen</translation>
    </message>
    <message>
        <source>Show customers of type</source>
        <translation>Kunden des Typs zeigen</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>Set type…</source>
        <translation>Typ setzen …</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Ausschließen …</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Take back what was set by hand</source>
        <translation>Zurücknehmen, was von Hand gesetzt wurde</translation>
    </message>
    <message>
        <source>Move the customer lifetime value cut</source>
        <translation>Schnitt beim Kundenwert verschieben</translation>
    </message>
    <message>
        <source>Move the net profit cut</source>
        <translation>Schnitt beim Reingewinn verschieben</translation>
    </message>
    <message>
        <source>Set the kind of cut</source>
        <translation>Art des Schnitts setzen</translation>
    </message>
    <message>
        <source>Exclude customer</source>
        <translation>Kunden ausschließen</translation>
    </message>
    <message>
        <source>Set type by hand</source>
        <translation>Typ von Hand setzen</translation>
    </message>
    <message>
        <source>Lift what was set by hand</source>
        <translation>Von Hand Gesetztes aufheben</translation>
    </message>
    <message>
        <source>Change rules</source>
        <translation>Regeln ändern</translation>
    </message>
    <message>
        <source>Customer lifetime value: %1</source>
        <translation>Kundenwert: %1</translation>
    </message>
    <message>
        <source>Net profit: %1</source>
        <translation>Reingewinn: %1</translation>
    </message>
    <message>
        <source>Types need customers and their invoices. Import them, or open the sample workshop to look around.</source>
        <translation>Typen brauchen Kunden und ihre Rechnungen. Importieren Sie diese, oder öffnen Sie das Beispiel, um sich umzusehen.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Zu den Daten</translation>
    </message>
    <message>
        <source>P %1: %2</source>
        <extracomment>a cut at the %1th percentile of the customers, which is a score of %2</extracomment>
        <translation>P %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n angezeigt</numerusform>
            <numerusform>%n angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as computed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::TopBar</name>
    <message>
        <source>Find customer</source>
        <translation type="unfinished">Kunden suchen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">Wiederholen</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished">Bericht exportieren</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished">Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished">Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished">Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished">Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Working model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present model is not kept under a name yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is signed off by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present model differs from what was kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present model is %1 as it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (signed off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scenario is kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep, copy or sign off…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::TypeBars</name>
    <message>
        <source>Customers by type: %1</source>
        <translation>Kunden nach Typ: %1</translation>
    </message>
    <message>
        <source>%1: net sales %2, net profit %3</source>
        <translation>%1: Nettoumsatz %2, Reingewinn %3</translation>
    </message>
    <message>
        <source>%1: net sales %2</source>
        <translation>%1: Nettoumsatz %2</translation>
    </message>
    <message>
        <source>%1 of net sales</source>
        <translation>%1 des Nettoumsatzes</translation>
    </message>
    <message>
        <source>%1 net sales</source>
        <translation>%1 Nettoumsatz</translation>
    </message>
    <message>
        <source>%1 of net sales, %2 of net profit</source>
        <translation>%1 des Nettoumsatzes, %2 des Reingewinns</translation>
    </message>
    <message>
        <source>%1 of net sales, net profit %2</source>
        <translation>%1 des Nettoumsatzes, Reingewinn %2</translation>
    </message>
    <message>
        <source>net sales %1, net profit %2</source>
        <translation>Nettoumsatz %1, Reingewinn %2</translation>
    </message>
    <message>
        <source>All %1 customers have a type</source>
        <translation>Alle %1 Kunden haben einen Typ</translation>
    </message>
    <message>
        <source>Outside the types: %1. All: %2</source>
        <translation>Außerhalb der Typen: %1. Alle: %2</translation>
    </message>
</context>
<context>
    <name>strata::TypeButton</name>
    <message>
        <source>%1: %2, key %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::ValueFunctionEditor</name>
    <message>
        <source>Propose from data</source>
        <translation>Aus den Daten vorschlagen</translation>
    </message>
    <message>
        <source>How a value becomes a score</source>
        <translation>Wie ein Wert zur Punktzahl wird</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Higher scores are always better; this says which end of the values earns them.</source>
        <translation>Mehr Punkte sind immer besser; dies sagt, welches Ende der Werte sie bringt.</translation>
    </message>
    <message>
        <source>Worst: scores 0</source>
        <translation>Schlechtester: 0 Punkte</translation>
    </message>
    <message>
        <source>Best: scores 100</source>
        <translation>Bester: 100 Punkte</translation>
    </message>
    <message>
        <source>The values that 5 % and 95 % of the customers stay below, rounded</source>
        <translation>Die Werte, unter denen 5 % und 95 % der Kunden bleiben, gerundet</translation>
    </message>
    <message>
        <source>Take grades</source>
        <translation>Stufen übernehmen</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlechtester</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bester</translation>
    </message>
    <message>
        <source>Change how a metric is scored</source>
        <translation>Bewertung einer Kennzahl ändern</translation>
    </message>
    <message>
        <source>Turn a metric&apos;s direction</source>
        <translation>Richtung einer Kennzahl umkehren</translation>
    </message>
    <message>
        <source>Take anchors from the data</source>
        <translation>Anker aus den Daten übernehmen</translation>
    </message>
    <message>
        <source>Move a band</source>
        <translation>Stufe verschieben</translation>
    </message>
    <message>
        <source>Move a point</source>
        <translation>Punkt verschieben</translation>
    </message>
    <message>
        <source>Remove a band</source>
        <translation>Stufe entfernen</translation>
    </message>
    <message>
        <source>Remove a point</source>
        <translation>Punkt entfernen</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Punkt hinzufügen</translation>
    </message>
    <message>
        <source>Move the best anchor</source>
        <translation>Besten Anker verschieben</translation>
    </message>
    <message>
        <source>Move the worst anchor</source>
        <translation>Schlechtesten Anker verschieben</translation>
    </message>
    <message>
        <source>Add band</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>Punkt hinzufügen</translation>
    </message>
</context>
<context>
    <name>strata::ValueTree</name>
    <message>
        <source>%1 (%2) and %3 (%4) are one figure, on both axes.</source>
        <extracomment>%1 and %3: metrics, %2 and %4: their factors</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No factor counts here, so this axis cannot tell customers apart. Add one, or move one over.</source>
        <translation type="unfinished">Hier zählt kein Faktor, also kann diese Achse die Kunden nicht unterscheiden. Fügen Sie einen hinzu oder holen Sie einen herüber.</translation>
    </message>
    <message>
        <source>Add a factor to %1</source>
        <translation type="unfinished">Faktor zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add factor</source>
        <translation type="unfinished">Faktor hinzufügen</translation>
    </message>
    <message>
        <source>How much business, how faithfully. Left to right in the matrix.</source>
        <translation type="unfinished">Wie viel Geschäft, wie treu. In der Matrix von links nach rechts.</translation>
    </message>
    <message>
        <source>What is left after serving them. Upwards in the matrix.</source>
        <translation type="unfinished">Was nach der Betreuung bleibt. In der Matrix nach oben.</translation>
    </message>
    <message>
        <source>A factor of your own</source>
        <translation type="unfinished">Ein eigener Faktor</translation>
    </message>
    <message>
        <source>New factor</source>
        <translation type="unfinished">Neuer Faktor</translation>
    </message>
    <message>
        <source>Factor added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Factor renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename factor</source>
        <translation type="unfinished">Faktor umbenennen</translation>
    </message>
    <message>
        <source>Change a factor&apos;s question</source>
        <translation type="unfinished">Frage eines Faktors ändern</translation>
    </message>
    <message>
        <source>Axis of %1</source>
        <translation type="unfinished">Achse von %1</translation>
    </message>
    <message>
        <source>Move factor to the other axis</source>
        <translation type="unfinished">Faktor auf die andere Achse setzen</translation>
    </message>
    <message>
        <source>Move factor up</source>
        <translation type="unfinished">Faktor nach oben</translation>
    </message>
    <message>
        <source>Move factor down</source>
        <translation type="unfinished">Faktor nach unten</translation>
    </message>
    <message>
        <source>Factor removed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove factor</source>
        <translation type="unfinished">Faktor entfernen</translation>
    </message>
    <message>
        <source>%1 of the whole</source>
        <translation type="unfinished">%1 des Ganzen</translation>
    </message>
</context>
<context>
    <name>strata::VerdictButton</name>
    <message>
        <source>Click for the next answer: open, yes, no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1: %2 {1,?}</translation>
    </message>
</context>
<context>
    <name>strata::VersionRow</name>
    <message>
        <source>Signed off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed off: it stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">Kopieren</translation>
    </message>
    <message>
        <source>Remove this version (undo brings it back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the model in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a copy that can be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed off by %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on a copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished">%1 entfernen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use, changed since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::VersionUse</name>
    <message>
        <source>Cost rates: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored otherwise: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and weights</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::VersionsCard</name>
    <message>
        <source>Versions of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None kept yet. A version holds the value tree with its weights, the cuts and tiers, and the cost rates, so that you can try something else and come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name to keep the present model under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name for the present model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the present model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the version a name that tells it from the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a version called %1; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the model as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version needs a name; it keeps the one it had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a version called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on a copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished">%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n kept, newest first</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::VotingDialog</name>
    <message>
        <source>Leave without voting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without voting? What you have set is not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on voting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::VotingView</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you want to say it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you see this. Go back to change something; once it is cast nobody can look at it before the round is revealed, you neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review my vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n group(s) answered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 von %2</translation>
    </message>
</context>
<context>
    <name>strata::WeightRow</name>
    <message>
        <source>Weight of %1 in percent</source>
        <translation>Gewicht von %1 in Prozent</translation>
    </message>
    <message>
        <source>Weight of %1: %2</source>
        <translation>Gewicht von %1: %2</translation>
    </message>
    <message>
        <source>At most %1: the rest is locked</source>
        <translation>Höchstens %1: Der Rest ist gesperrt</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unlock the weight of %1</source>
        <translation>Gewicht von %1 entsperren</translation>
    </message>
    <message>
        <source>Lock the weight of %1</source>
        <translation>Gewicht von %1 sperren</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else can be done with this row (Shift+F10)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring: the saved scenario, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triangle: the group&apos;s median, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ticks: %n ballot(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::WeightRows</name>
    <message>
        <source>Factor and metric</source>
        <translation type="unfinished">Faktor und Kennzahl</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal</source>
        <translation type="unfinished">Gleich</translation>
    </message>
    <message>
        <source>Give all factors the same weight</source>
        <translation type="unfinished">Allen Faktoren dasselbe Gewicht geben</translation>
    </message>
    <message>
        <source>Give all factors the same weight, locked ones too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set equal weights</source>
        <translation type="unfinished">Gleiche Gewichte setzen</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation type="unfinished">Gewicht von %1</translation>
    </message>
    <message>
        <source>Lock weight of %1</source>
        <translation type="unfinished">Gewicht von %1 sperren</translation>
    </message>
    <message>
        <source>Unlock weight of %1</source>
        <translation type="unfinished">Gewicht von %1 entsperren</translation>
    </message>
    <message>
        <source>Take %1 in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock all but this and one other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock all but %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock all weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same weight for all its metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out (keeps its weight)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the saved scenario: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the saved scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log this as a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight, with ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight in its group</source>
        <translation type="unfinished">Gewicht in der Gruppe</translation>
    </message>
</context>
<context>
    <name>strata::WeightsPage</name>
    <message>
        <source>How much does each metric matter?</source>
        <translation>Wie viel zählt jede Kennzahl?</translation>
    </message>
    <message>
        <source>Weights say what the team values. Factors share 100 % between them, and so do the metrics inside each factor. Look at the customers who change their type while you drag: the debate is about them, not about percentages.</source>
        <translation>Gewichte sagen, was dem Team wichtig ist. Die Faktoren teilen sich 100 %, ebenso die Kennzahlen in jedem Faktor. Sehen Sie beim Ziehen auf die Kunden, die ihren Typ wechseln: Um sie geht die Debatte, nicht um Prozente.</translation>
    </message>
    <message>
        <source>Weights need factors with metrics. Say first what the team values.</source>
        <translation>Gewichte brauchen Faktoren mit Kennzahlen. Sagen Sie zuerst, was dem Team wichtig ist.</translation>
    </message>
    <message>
        <source>Go to value factors</source>
        <translation>Zu den Wertfaktoren</translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <translation>
            <numerusform>%n Kennzahl</numerusform>
            <numerusform>%n Kennzahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s)</source>
        <translation>
            <numerusform>%n Faktor</numerusform>
            <numerusform>%n Faktoren</numerusform>
        </translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a weight; the others in its group give way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 100 points: how much is going from worst to best worth, beside the most important one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the rows into order; the weights follow from the places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rows at a time: how many times does one matter as much?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 10 for each row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect ballots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody votes in private, before the group&apos;s result is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log as a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest of the group is 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 for the highest of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since the last logged decision: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights back to those of “%1”; locked ones stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weights back to those the project was opened with; locked ones stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2. Each group adds up to 100&#xa0;%.</source>
        <translation type="unfinished">%1 in %2. Jede Gruppe ergibt 100 %. {1 ?} {2.?} {100&#xa0;?}</translation>
    </message>
    <message>
        <source>Drag a slider; the others in its group give way so that the group stays at 100 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ticks above a slider are the %n ballot(s) of round %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A locked weight does not move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement W = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kendall&apos;s W of round %1: how alike the ballots rank the rows. 1: all in the same order, 0: no agreement at all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::WhaleChart</name>
    <message>
        <source>No customer has a known net profit yet.</source>
        <translation>Noch ist von keinem Kunden der Reingewinn bekannt.</translation>
    </message>
    <message>
        <source>Whale curve. %1</source>
        <translation>Walkurve. %1</translation>
    </message>
    <message>
        <source>Peak %1 of net profit at %2 of customers; %3 is lost after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak %1 at %2 of customers; %3 is lost after it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>strata::Workshop</name>
    <message>
        <source>Undo %1</source>
        <translation>%1 rückgängig machen</translation>
    </message>
    <message>
        <source>since start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign off %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
