<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>Welcome and purpose</source>
        <translation>Begrüßung und Zweck</translation>
    </message>
    <message>
        <source>What is decided today, and who decides</source>
        <translation>Was heute entschieden wird und wer entscheidet</translation>
    </message>
    <message>
        <source>What makes a customer valuable?</source>
        <translation>Was macht einen Kunden wertvoll?</translation>
    </message>
    <message>
        <source>Silent brainstorm, merge, three tests, dots</source>
        <translation>Stille Ideensammlung, zusammenführen, drei Proben, Punkte</translation>
    </message>
    <message>
        <source>How do we measure it?</source>
        <translation>Wie messen wir es?</translation>
    </message>
    <message>
        <source>Metrics, and who gets what is missing</source>
        <translation>Kennzahlen, und wer besorgt, was fehlt</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>How much does each one matter?</source>
        <translation>Wie viel zählt jeder?</translation>
    </message>
    <message>
        <source>Private ballots, reveal, debate, second round</source>
        <translation>Geheime Stimmzettel, aufdecken, Debatte, zweite Runde</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Mittagessen</translation>
    </message>
    <message>
        <source>Reality check</source>
        <translation>Wirklichkeitsprobe</translation>
    </message>
    <message>
        <source>Known accounts: where model and intuition differ</source>
        <translation>Bekannte Kunden: wo Modell und Gefühl auseinandergehen</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustheit</translation>
    </message>
    <message>
        <source>Does the disagreement matter?</source>
        <translation>Spielt die Uneinigkeit eine Rolle?</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>What each type of customer gets from us</source>
        <translation>Was jeder Kundentyp von uns erhält</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Sign off, who does what by when</source>
        <translation>Freigabe, wer macht was bis wann</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Agreed</source>
        <translation>Einig</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Besprechen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Uneinig</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message numerus="yes">
        <source>%Ln have now</source>
        <translation>
            <numerusform>%Ln vorhanden</numerusform>
            <numerusform>%Ln vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can derive</source>
        <translation>
            <numerusform>%Ln ableitbar</numerusform>
            <numerusform>%Ln ableitbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could collect</source>
        <translation>
            <numerusform>%Ln erhebbar</numerusform>
            <numerusform>%Ln erhebbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot</source>
        <translation>
            <numerusform>%Ln nicht möglich</numerusform>
            <numerusform>%Ln nicht möglich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known yet</source>
        <translation>
            <numerusform>%Ln noch unbekannt</numerusform>
            <numerusform>%Ln noch unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Have now</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Can derive</source>
        <translation>Ableitbar</translation>
    </message>
    <message>
        <source>Could collect</source>
        <translation>Erhebbar</translation>
    </message>
    <message>
        <source>Cannot</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln überfällig</numerusform>
            <numerusform>%Ln überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables that Strata reads do not show it</source>
        <translation>Die Tabellen, die Strata liest, zeigen es nicht</translation>
    </message>
    <message>
        <source>The data will say it as soon as there are customers</source>
        <translation>Die Daten sagen es, sobald es Kunden gibt</translation>
    </message>
    <message>
        <source>From the data: %1, %2 of customers</source>
        <extracomment>%1: &quot;have now&quot;, %2: a share such as &quot;98 %&quot;</extracomment>
        <translation>Aus den Daten: %1, %2 der Kunden</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>überfällig</translation>
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
        <translation>Einig</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Besprechen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Uneinig</translation>
    </message>
    <message>
        <source>The middle half of the votes lies within %1 points: no need to talk.</source>
        <translation>Die mittlere Hälfte der Stimmen liegt innerhalb von %1 Punkten: kein Gespräch nötig.</translation>
    </message>
    <message>
        <source>The middle half of the votes is %1 to %2 points wide: worth a few words.</source>
        <translation>Die mittlere Hälfte der Stimmen ist %1 bis %2 Punkte breit: ein paar Worte wert.</translation>
    </message>
    <message>
        <source>The middle half of the votes is more than %1 points wide: ask both ends why.</source>
        <translation>Die mittlere Hälfte der Stimmen ist mehr als %1 Punkte breit: Fragen Sie beide Enden nach dem Grund.</translation>
    </message>
    <message>
        <source>strong agreement</source>
        <translation>starke Einigkeit</translation>
    </message>
    <message>
        <source>some agreement</source>
        <translation>einige Einigkeit</translation>
    </message>
    <message>
        <source>little agreement</source>
        <translation>wenig Einigkeit</translation>
    </message>
    <message>
        <source>W = %1, %2</source>
        <extracomment>Kendall&apos;s W and what it means: W = 0.71, strong agreement</extracomment>
        <translation>W = %1, %2</translation>
    </message>
    <message>
        <source>Kendall&apos;s W says how alike the voters rank the rows: 1 means that all put them in the same order, 0 that there is no common order at all. It looks at the order only, not at how far the weights lie apart. From 0.7 on agreement is strong, from 0.5 on there is some.</source>
        <translation>Kendalls W sagt, wie ähnlich die Abstimmenden die Zeilen ordnen: 1 heißt, alle haben dieselbe Reihenfolge, 0 heißt, es gibt gar keine gemeinsame. Es sieht nur auf die Reihenfolge, nicht darauf, wie weit die Gewichte auseinanderliegen. Ab 0,7 ist die Einigkeit stark, ab 0,5 gibt es einige.</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>the lowest and the highest of several weights</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Value factors</source>
        <translation>Wertfaktoren</translation>
    </message>
    <message>
        <source>How much does each factor matter?</source>
        <translation>Wie viel zählt jeder Faktor?</translation>
    </message>
    <message>
        <source>Still empty: %1 has to fill it in first.</source>
        <translation>Noch leer: %1 muss ihn erst ausfüllen.</translation>
    </message>
    <message>
        <source>Too late: round %1 is closed.</source>
        <translation>Zu spät: Runde %1 ist geschlossen.</translation>
    </message>
    <message>
        <source>A ballot of another project, or of a round or person that is not here (%1).</source>
        <translation>Ein Stimmzettel eines anderen Projekts oder einer Runde oder Person, die es hier nicht gibt (%1).</translation>
    </message>
    <message>
        <source>%1&apos;s ballot is here already.</source>
        <translation>Der Stimmzettel von %1 ist schon da.</translation>
    </message>
    <message>
        <source>Taken in for %1. It counts in place of the vote cast here before.</source>
        <translation>Für %1 übernommen. Er zählt anstelle der Stimme, die hier zuvor abgegeben wurde.</translation>
    </message>
    <message>
        <source>Taken in for %1. It counts in place of the ballot taken in before.</source>
        <translation>Für %1 übernommen. Er zählt anstelle des zuvor übernommenen Stimmzettels.</translation>
    </message>
    <message>
        <source>Taken in for %1.</source>
        <translation>Für %1 übernommen.</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>Ballot files (*.strata-ballot)</source>
        <translation>Stimmzettel-Dateien (*.strata-ballot)</translation>
    </message>
    <message>
        <source>Round %1 %2</source>
        <extracomment>the name of a file: Round 2 Ann
----------
the name of a scenario: Round 2 median</extracomment>
        <translation>Runde %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Round %1 revealed: %Ln vote(s)</source>
        <translation>
            <numerusform>Runde %1 aufgedeckt: %Ln Stimme</numerusform>
            <numerusform>Runde %1 aufgedeckt: %Ln Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>The round had been revealed once before and was taken back; votes cast since may know the others&apos;.</source>
        <translation>Die Runde war schon einmal aufgedeckt und wurde zurückgenommen; wer seither abgestimmt hat, kennt vielleicht die Stimmen der anderen.</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>geometric mean</source>
        <translation>geometrisches Mittel</translation>
    </message>
    <message>
        <source>The %1 of round %2</source>
        <extracomment>where a scenario comes from: The median of round 2</extracomment>
        <translation>%1 aus Runde %2</translation>
    </message>
    <message>
        <source>Weights: the %1 of round %2</source>
        <extracomment>in the decision log: Weights: the median of round 2</extracomment>
        <translation>Gewichte: %1 aus Runde %2</translation>
    </message>
    <message>
        <source>Votes weighted as in the list of participants.</source>
        <translation>Stimmen gewichtet wie in der Liste der Teilnehmenden.</translation>
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
    <name>ConfidenceWords</name>
    <message>
        <source>%1 of net profit sits in customers whose type is sure.</source>
        <translation>%1 des Reingewinns stammen von Kunden, deren Typ sicher ist.</translation>
    </message>
    <message>
        <source>%1 of net sales sits in customers whose type is sure.</source>
        <translation>%1 des Nettoumsatzes stammen von Kunden, deren Typ sicher ist.</translation>
    </message>
    <message>
        <source>The type of %1 of the customers is sure.</source>
        <translation>Der Typ von %1 der Kunden ist sicher.</translation>
    </message>
    <message>
        <source>No customer has a type yet.</source>
        <translation>Noch hat kein Kunde einen Typ.</translation>
    </message>
    <message>
        <source>%1 weightings %2</source>
        <translation>%1 Gewichtungen %2</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Stopped before the end; nothing is shown of a part of the draws.</source>
        <translation>Vor dem Ende angehalten; aus einem Teil der Ziehungen wird nichts gezeigt.</translation>
    </message>
    <message>
        <source>There are no ballots to draw between. Reveal a round, or draw over all weights.</source>
        <translation>Es gibt keine Stimmzettel, zwischen denen gezogen werden kann. Decken Sie eine Runde auf, oder ziehen Sie über alle Gewichte.</translation>
    </message>
    <message>
        <source>Between the ballots of round %1</source>
        <translation>Zwischen den Stimmzetteln von Runde %1</translation>
    </message>
    <message>
        <source>Over all weights</source>
        <translation>Über alle Gewichte</translation>
    </message>
    <message>
        <source>There are no customers yet. Import them to see how sure their types are.</source>
        <translation>Noch gibt es keine Kunden. Importieren Sie sie, um zu sehen, wie sicher ihre Typen sind.</translation>
    </message>
</context>
<context>
    <name>CostDriver</name>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Rechnungszeilen</translation>
    </message>
    <message>
        <source>Return lines</source>
        <translation>Retourenzeilen</translation>
    </message>
    <message>
        <source>Booked freight</source>
        <translation>Gebuchte Fracht</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Forderungen</translation>
    </message>
    <message>
        <source>per order</source>
        <translation>je Auftrag</translation>
    </message>
    <message>
        <source>per line</source>
        <translation>je Zeile</translation>
    </message>
    <message>
        <source>per return line</source>
        <translation>je Retourenzeile</translation>
    </message>
    <message>
        <source>per unit of freight</source>
        <translation>je Einheit Fracht</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>each</source>
        <translation>je Stück</translation>
    </message>
    <message>
        <source>Taking, picking and billing one order</source>
        <translation>Einen Auftrag annehmen, zusammenstellen und berechnen</translation>
    </message>
    <message>
        <source>Picking and packing one line</source>
        <translation>Eine Zeile zusammenstellen und packen</translation>
    </message>
    <message>
        <source>Taking one line back</source>
        <translation>Eine Zeile zurücknehmen</translation>
    </message>
    <message>
        <source>1 books the freight as it stands on the invoices</source>
        <translation>1 bucht die Fracht, wie sie auf den Rechnungen steht</translation>
    </message>
    <message>
        <source>What it costs to wait for the money: sales x days to pay / 365 x rate</source>
        <translation>Was es kostet, auf das Geld zu warten: Umsatz x Tage bis zur Zahlung / 365 x Satz</translation>
    </message>
    <message>
        <source>Counted in a column of your customers table, as it stands there</source>
        <translation>In einer Spalte der Kundentabelle gezählt, wie es dort steht</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Schätzung</translation>
    </message>
    <message>
        <source>Nobody has measured this rate yet: mark it as a guess</source>
        <translation>Diesen Satz hat noch niemand gemessen: als Schätzung kennzeichnen</translation>
    </message>
    <message>
        <source>Take this driver out</source>
        <translation>Diesen Kostentreiber herausnehmen</translation>
    </message>
    <message>
        <source>Rate of %1</source>
        <translation>Satz für %1</translation>
    </message>
    <message>
        <source>The rate of %1 is a guess</source>
        <translation>Der Satz für %1 ist geschätzt</translation>
    </message>
    <message>
        <source>What customers owe on average over the year</source>
        <translation>Was Kunden im Jahresdurchschnitt schulden</translation>
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
    <name>CustomerWhy</name>
    <message>
        <source>Shortest ways up</source>
        <translation>Kürzeste Wege nach oben</translation>
    </message>
    <message>
        <source>Revenue and profit by quarter</source>
        <translation>Umsatz und Gewinn je Quartal</translation>
    </message>
    <message>
        <source>The customer&apos;s invoice lines of each calendar quarter, added up: net sales with credits, gross margin of the lines with a known cost, and net profit after the cost to serve at today&apos;s rates.</source>
        <translation>Die Rechnungszeilen des Kunden je Kalenderquartal, zusammengezählt: Nettoumsatz einschließlich Gutschriften, Rohertrag der Zeilen mit bekanntem Wareneinsatz und Reingewinn nach den Betreuungskosten zu heutigen Sätzen.</translation>
    </message>
    <message>
        <source>All lines up to the as-of date count, whatever the window of the metrics.</source>
        <translation>Alle Zeilen bis zum Stichtag zählen, gleich welcher Zeitraum für die Kennzahlen gilt.</translation>
    </message>
    <message>
        <source>Type and tier over time</source>
        <translation>Typ und Rang im Lauf der Zeit</translation>
    </message>
    <message>
        <source>As the snapshots kept them, each under the model and the data of its day. The first line is of now.</source>
        <translation>Wie die Schnappschüsse sie festgehalten haben, jeder mit dem Modell und den Daten seines Tages. Die erste Zeile ist der jetzige Stand.</translation>
    </message>
</context>
<context>
    <name>DecisionLog</name>
    <message>
        <source>%1 left out</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>a weight in a list: Loyalty 25 %</extracomment>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Das Team</translation>
    </message>
    <message>
        <source>at a score of %1</source>
        <translation>bei einer Punktzahl von %1</translation>
    </message>
    <message>
        <source>at percentile %1</source>
        <translation>beim Perzentil %1</translation>
    </message>
    <message>
        <source>tiers by share of customers: %1</source>
        <translation>Ränge nach Anteil der Kunden: %1</translation>
    </message>
    <message>
        <source>tiers by share of net sales: %1</source>
        <translation>Ränge nach Anteil am Nettoumsatz: %1</translation>
    </message>
    <message>
        <source>tiers by score: %1</source>
        <translation>Ränge nach Punkten: %1</translation>
    </message>
    <message>
        <source>Customer lifetime value cut %1</source>
        <translation>Schnitt Kundenwert %1</translation>
    </message>
    <message>
        <source>net profit cut %1</source>
        <translation>Schnitt Reingewinn %1</translation>
    </message>
    <message>
        <source>a loss never counts as high net profit</source>
        <translation>ein Verlust gilt nie als hoher Reingewinn</translation>
    </message>
    <message>
        <source>a loss may count as high net profit</source>
        <translation>ein Verlust kann als hoher Reingewinn gelten</translation>
    </message>
    <message>
        <source>New below %1 months or %2 orders, Inactive after %3 months</source>
        <translation>Neu unter %1 Monaten oder %2 Aufträgen, Inaktiv nach %3 Monaten</translation>
    </message>
    <message>
        <source>%1 per order</source>
        <translation>%1 je Auftrag</translation>
    </message>
    <message>
        <source>%1 per line</source>
        <translation>%1 je Zeile</translation>
    </message>
    <message>
        <source>%1 per return</source>
        <translation>%1 je Retoure</translation>
    </message>
    <message>
        <source>%1 per unit of freight</source>
        <translation>%1 je Einheit Fracht</translation>
    </message>
    <message>
        <source>%1 a year on receivables</source>
        <translation>%1 im Jahr auf Forderungen</translation>
    </message>
    <message>
        <source>no rates</source>
        <translation>keine Sätze</translation>
    </message>
    <message>
        <source>Cuts and rules</source>
        <translation>Schnitte und Regeln</translation>
    </message>
    <message>
        <source>%1 (a guess)</source>
        <translation>%1 (geschätzt)</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <extracomment>a rate and the counted customer field it is for: &quot;$90.00 per sales_calls&quot;</extracomment>
        <translation>%1 je %2</translation>
    </message>
    <message>
        <source>%1 in the ledger</source>
        <translation>%1 in der Buchhaltung</translation>
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
        <source>The file cannot be written: %1. Choose another name or folder.</source>
        <translation>Die Datei lässt sich nicht schreiben: %1. Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1. Free some space, then save again.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr für %1. Schaffen Sie Platz und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>There is no row to import in this file.</source>
        <translation>In dieser Datei ist keine Zeile zu übernehmen.</translation>
    </message>
    <message>
        <source>This cannot be decided from the data alone: %1. Choose, then import again.</source>
        <translation>Das lässt sich aus den Daten allein nicht entscheiden: %1. Wählen Sie und importieren Sie noch einmal.</translation>
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
        <translation>Dafür reicht der Speicher nicht. Nichts wurde geändert; schließen Sie andere Programme oder nehmen Sie eine kleinere Datei.</translation>
    </message>
    <message>
        <source>This is not a ballot of this round (%1). Ask for a new ballot file.</source>
        <translation>Das ist kein Stimmzettel dieser Runde (%1). Bitten Sie um eine neue Stimmzettel-Datei.</translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation>Das lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>This cannot be read: %1. Check that it is there and that you may open it.</source>
        <translation>Das lässt sich nicht lesen: %1. Prüfen, ob es vorhanden ist und geöffnet werden darf.</translation>
    </message>
    <message>
        <source>This is not a table that can be read: %1.</source>
        <translation>Das ist keine lesbare Tabelle: %1.</translation>
    </message>
    <message>
        <source>The table is not well formed: %1. Mend the file, then import it again.</source>
        <translation>Die Tabelle ist fehlerhaft aufgebaut: %1. Die Datei reparieren, dann noch einmal importieren.</translation>
    </message>
    <message>
        <source>The column “%1” is not there. Choose one that is.</source>
        <translation>Die Spalte „%1“ gibt es nicht. Eine vorhandene wählen.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>No computed figure here</source>
        <translation>Hier steht keine berechnete Zahl</translation>
    </message>
    <message>
        <source>Click a number, a bar or a mark to see how it was made. What people typed in needs no formula.</source>
        <translation>Klicken Sie auf eine Zahl, einen Balken oder eine Markierung, um zu sehen, wie sie zustande kam. Was jemand eingegeben hat, braucht keine Formel.</translation>
    </message>
    <message>
        <source>No figure is on screen</source>
        <translation>Keine Zahl auf dem Bildschirm</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>Every customer that the imported tables name, once each; one that only an invoice names counts too.</source>
        <translation>Jeder Kunde, den die importierten Tabellen nennen, je einmal; auch wer nur auf einer Rechnung steht, zählt.</translation>
    </message>
    <message>
        <source>%1 = %2 accounts, less %3 that were put under another one</source>
        <translation>%1 = %2 Konten, abzüglich %3, die mit einem anderen zusammengelegt wurden</translation>
    </message>
    <message>
        <source>The imports are listed on the page of the data.</source>
        <translation>Die Importe stehen auf der Seite der Daten.</translation>
    </message>
    <message>
        <source>%1 invoice lines</source>
        <translation>%1 Rechnungszeilen</translation>
    </message>
    <message>
        <source>So many lines did the database add up. They stay there; one row per customer came back.</source>
        <translation>So viele Zeilen hat die Datenbank zusammengezählt. Sie bleiben dort; zurück kam eine Zeile je Kunde.</translation>
    </message>
    <message>
        <source>Every row that the imports of invoice lines accepted, credits and returns included.</source>
        <translation>Jede Zeile, die beim Import der Rechnungszeilen angenommen wurde, einschließlich Gutschriften und Retouren.</translation>
    </message>
    <message>
        <source>%1: %2 read = %3 accepted + %4 rejected</source>
        <translation>%1: %2 gelesen = %3 angenommen + %4 abgelehnt</translation>
    </message>
    <message>
        <source>The metrics count those %1.</source>
        <translation>Die Kennzahlen zählen die Zeilen %1.</translation>
    </message>
    <message>
        <source>%1 metrics</source>
        <translation>%1 Kennzahlen</translation>
    </message>
    <message>
        <source>The metrics of the value tree, those left out included.</source>
        <translation>Die Kennzahlen des Wertebaums, einschließlich der ausgelassenen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln metric(s)</source>
        <translation>
            <numerusform>%1: %Ln Kennzahl</numerusform>
            <numerusform>%1: %Ln Kennzahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last recalculation</source>
        <translation>Letzte Neuberechnung</translation>
    </message>
    <message>
        <source>The metrics are being computed in the background. What is shown is not current yet.</source>
        <translation>Die Kennzahlen werden im Hintergrund berechnet. Was zu sehen ist, ist noch nicht auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>So long did it take to compute the scores, types and totals of all customers anew after the last change.</source>
        <translation>So lange dauerte es nach der letzten Änderung, Punkte, Typen und Summen aller Kunden neu zu berechnen.</translation>
    </message>
    <message>
        <source>%1 milliseconds for %2 customers</source>
        <translation>%1 Millisekunden für %2 Kunden</translation>
    </message>
    <message>
        <source>Weights are whole hundredths of a percent. Who drags one moves the free others in proportion, so that the sum stays %1; what rounding leaves over goes to the largest remainders.</source>
        <translation>Gewichte sind ganze Hundertstel eines Prozents. Wer eines verschiebt, bewegt die freien anderen im gleichen Verhältnis mit, sodass die Summe %1 bleibt; was beim Runden übrig bleibt, geht an die größten Reste.</translation>
    </message>
    <message>
        <source>Weight of %1: %2</source>
        <translation>Gewicht von %1: %2</translation>
    </message>
    <message>
        <source>The factor is left out: it weighs nothing until it is taken in again.</source>
        <translation>Der Faktor ist ausgelassen: Er hat kein Gewicht, bis er wieder aufgenommen wird.</translation>
    </message>
    <message>
        <source>What the factor counts in the composite score. The weights of all factors add up to %1.</source>
        <translation>Was der Faktor in der Gesamtpunktzahl zählt. Die Gewichte aller Faktoren ergeben zusammen %1.</translation>
    </message>
    <message>
        <source>On its axis, %1, it counts %2 = %3 ÷ %4.</source>
        <translation>Auf seiner Achse, %1, zählt er %2 = %3 ÷ %4.</translation>
    </message>
    <message>
        <source>The metric is left out: it weighs nothing until it is taken in again.</source>
        <translation>Die Kennzahl ist ausgelassen: Sie hat kein Gewicht, bis sie wieder aufgenommen wird.</translation>
    </message>
    <message>
        <source>What the metric counts inside %1. The weights of its metrics add up to %2.</source>
        <translation>Was die Kennzahl innerhalb von %1 zählt. Die Gewichte der Kennzahlen dort ergeben zusammen %2.</translation>
    </message>
    <message>
        <source>In the composite score it counts %1 = %2 × %3.</source>
        <translation>In der Gesamtpunktzahl zählt sie %1 = %2 × %3.</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: von %2 zu %3</translation>
    </message>
    <message>
        <source>The type then was %1 (%2). Now: %3</source>
        <translation>Der Typ war damals %1 (%2). Jetzt: %3</translation>
    </message>
    <message>
        <source>%1 customers change type</source>
        <translation>%1 Kunden wechseln den Typ</translation>
    </message>
    <message>
        <source>Customers whose type or status now is another one than it was (%1).</source>
        <translation>Kunden, deren Typ oder Status jetzt ein anderer ist als zuvor (%1).</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 von %2 Kunden</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>What was lent to customers over a year, net sales × days to pay ÷ 365, times the yearly cost of capital.</source>
        <translation>Was den Kunden über ein Jahr geliehen war, Nettoumsatz × Tage bis zur Zahlung ÷ 365, mal den jährlichen Kapitalkostensatz.</translation>
    </message>
    <message>
        <source>The freight that was booked, times its rate.</source>
        <translation>Die gebuchte Fracht, mal ihren Satz.</translation>
    </message>
    <message>
        <source>How many there were in the window, times what one of them costs.</source>
        <translation>Wie viele es im Zeitraum waren, mal die Kosten für jeden einzelnen Fall.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 = %2 × %3</source>
        <translation>%1 = %2 × %3</translation>
    </message>
    <message>
        <source>The rate is a guess of the team. Each customer’s part is rounded, then added up.</source>
        <translation>Der Satz ist eine Schätzung des Teams. Der Anteil jedes Kunden wird gerundet, dann wird zusammengezählt.</translation>
    </message>
    <message>
        <source>The rate is the team’s. Each customer’s part is rounded, then added up.</source>
        <translation>Der Satz stammt vom Team. Der Anteil jedes Kunden wird gerundet, dann wird zusammengezählt.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Betreuungskosten</translation>
    </message>
    <message>
        <source>Cost to serve of %1: %2</source>
        <translation>Betreuungskosten von %1: %2</translation>
    </message>
    <message>
        <source>The sum over the drivers of count × rate.</source>
        <translation>Die Summe aus Anzahl × Satz über alle Kostentreiber.</translation>
    </message>
    <message>
        <source>%1: %2 × %3 = %4</source>
        <translation>%1: %2 × %3 = %4</translation>
    </message>
    <message>
        <source>No driver has a rate yet, so serving costs nothing.</source>
        <translation>Noch hat kein Kostentreiber einen Satz, daher kostet die Betreuung nichts.</translation>
    </message>
    <message>
        <source>Counted %1. The rates are the team’s.</source>
        <translation>Gezählt %1. Die Sätze stammen vom Team.</translation>
    </message>
    <message>
        <source>Allocated: %1</source>
        <translation>Verteilt: %1</translation>
    </message>
    <message>
        <source>The cost to serve of all customers: the sum over the drivers of count × rate.</source>
        <translation>Die Betreuungskosten aller Kunden: die Summe aus Anzahl × Satz über alle Kostentreiber.</translation>
    </message>
    <message>
        <source>Not allocated: %1 = %2 in the ledger − %3 allocated</source>
        <translation>Nicht verteilt: %1 = %2 in der Buchhaltung − %3 verteilt</translation>
    </message>
    <message>
        <source>The ledger’s total was not given, so nothing can be set against it.</source>
        <translation>Die Summe der Buchhaltung wurde nicht angegeben, daher gibt es nichts zum Abgleichen.</translation>
    </message>
    <message>
        <source>By rates that are guesses: %1</source>
        <translation>Nach geschätzten Sätzen: %1</translation>
    </message>
    <message>
        <source>At customers whose margin is unknown: %1. It lowers no net profit.</source>
        <translation>Bei Kunden mit unbekannter Marge: %1. Das mindert keinen Reingewinn.</translation>
    </message>
    <message>
        <source>The ledger’s total is what the team typed in.</source>
        <translation>Die Summe der Buchhaltung hat das Team eingegeben.</translation>
    </message>
    <message>
        <source>Invoices from and to</source>
        <translation>Rechnungen von und bis</translation>
    </message>
    <message>
        <source>The dates of the first and of the last invoice line in the project.</source>
        <translation>Das Datum der ersten und der letzten Rechnungszeile im Projekt.</translation>
    </message>
    <message>
        <source>Share of sales with cost: %1</source>
        <translation>Anteil des Umsatzes mit Wareneinsatz: %1</translation>
    </message>
    <message>
        <source>The net value of lines sold whose cost of goods is known, of that of all lines sold. Credits are left aside, so that they cannot hide a hole.</source>
        <translation>Der Nettowert der verkauften Zeilen mit bekanntem Wareneinsatz, gemessen am Nettowert aller verkauften Zeilen. Gutschriften bleiben außer Betracht, damit sie keine Lücke verdecken.</translation>
    </message>
    <message>
        <source>Net value with a known cost ÷ net value sold, %1</source>
        <translation>Nettowert mit bekanntem Wareneinsatz ÷ verkaufter Nettowert, %1</translation>
    </message>
    <message>
        <source>Under %1, margins and profits say less than they seem to.</source>
        <translation>Unter %1 sagen Margen und Gewinne weniger, als es scheint.</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation>%1 Zahlungen</translation>
    </message>
    <message>
        <source>Every row that the imports of payments accepted. They settle the invoices that have no paid date of their own.</source>
        <translation>Jede Zeile, die beim Import der Zahlungen angenommen wurde. Sie begleichen die Rechnungen, die kein eigenes Zahlungsdatum haben.</translation>
    </message>
    <message>
        <source>Which invoices count</source>
        <translation>Welche Rechnungen zählen</translation>
    </message>
    <message>
        <source>The as-of date was chosen by the team.</source>
        <translation>Den Stichtag hat das Team gewählt.</translation>
    </message>
    <message>
        <source>The as-of date is that of the last invoice.</source>
        <translation>Der Stichtag ist das Datum der letzten Rechnung.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>First day: %1 = the day after the as-of date less %Ln month(s)</source>
        <translation>
            <numerusform>Erster Tag: %1 = der Tag nach dem Stichtag minus %Ln Monat</numerusform>
            <numerusform>Erster Tag: %1 = der Tag nach dem Stichtag minus %Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>All invoices up to then count.</source>
        <translation>Alle Rechnungen bis dahin zählen.</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 Zeilen</translation>
    </message>
    <message>
        <source>Every row that was read was either accepted or rejected with a reason.</source>
        <translation>Jede gelesene Zeile wurde entweder angenommen oder mit Angabe eines Grundes abgelehnt.</translation>
    </message>
    <message>
        <source>%1 read = %2 accepted + %3 rejected</source>
        <translation>%1 gelesen = %2 angenommen + %3 abgelehnt</translation>
    </message>
    <message>
        <source>Imported on %1. The findings name the rejected rows.</source>
        <translation>Importiert am %1. Die Befunde nennen die abgelehnten Zeilen.</translation>
    </message>
    <message>
        <source>%1: %2 customers</source>
        <translation>%1: %2 Kunden</translation>
    </message>
    <message>
        <source>So many customers were in the project when the snapshot was taken, those with a status included.</source>
        <translation>So viele Kunden waren im Projekt, als der Schnappschuss aufgenommen wurde, einschließlich derer mit einem Status.</translation>
    </message>
    <message>
        <source>%1 covers %2 of the customers</source>
        <translation>%1 liegt für %2 der Kunden vor</translation>
    </message>
    <message>
        <source>Customers with a value of this metric, of all customers.</source>
        <translation>Kunden mit einem Wert dieser Kennzahl, von allen Kunden.</translation>
    </message>
    <message>
        <source>%1 = %2 ÷ %3 customers</source>
        <translation>%1 = %2 ÷ %3 Kunden</translation>
    </message>
    <message>
        <source>How it is computed: %1.</source>
        <translation>So wird sie berechnet: %1.</translation>
    </message>
    <message>
        <source>Can we have them?</source>
        <translation>Sind die Daten zu bekommen?</translation>
    </message>
    <message>
        <source>Each metric of the value tree once: what the data hold, and what the team said where they hold nothing.</source>
        <translation>Jede Kennzahl des Wertebaums einmal: was die Daten enthalten, und was das Team gesagt hat, wo sie nichts enthalten.</translation>
    </message>
    <message>
        <source>No customer has a value yet.</source>
        <translation>Noch hat kein Kunde einen Wert.</translation>
    </message>
    <message>
        <source>How %1 is spread</source>
        <translation>Wie sich %1 verteilt</translation>
    </message>
    <message>
        <source>Each bar counts the customers whose value lies in its stretch. The picture reaches from about the 1st to the 99th percentile; who lies outside is counted at its ends.</source>
        <translation>Jeder Balken zählt die Kunden, deren Wert in seinem Bereich liegt. Das Bild reicht etwa vom 1. bis zum 99. Perzentil; wer außerhalb liegt, ist an den Enden mitgezählt.</translation>
    </message>
    <message>
        <source>%1 of %2 customers have a value; %3 are missing.</source>
        <translation>%1 von %2 Kunden haben einen Wert; bei %3 fehlt er.</translation>
    </message>
    <message>
        <source>Lowest %1, median %2, highest %3.</source>
        <translation>Niedrigster %1, Median %2, höchster %3.</translation>
    </message>
    <message>
        <source>%1: from %2 to below %3</source>
        <translation>%1: von %2 bis unter %3</translation>
    </message>
    <message>
        <source>So many customers have a value in this stretch.</source>
        <translation>So viele Kunden haben einen Wert in diesem Bereich.</translation>
    </message>
    <message>
        <source>%1 of %2 customers with a value</source>
        <translation>%1 von %2 Kunden mit einem Wert</translation>
    </message>
    <message>
        <source>A score runs from 0, the worst, to 100, the best.</source>
        <translation>Punkte reichen von 0, dem schlechtesten Wert, bis 100, dem besten.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a line of a formula; %1: &quot;40 % x 71.00&quot;, %2: what it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is missing for this customer: its %2 are shared out among the others.</source>
        <translation>%1 fehlt bei diesem Kunden: %2 Gewicht werden auf die anderen verteilt.</translation>
    </message>
    <message>
        <source>%1 is missing for this customer and counts as %2, as the team chose.</source>
        <translation>%1 fehlt bei diesem Kunden und zählt als %2, wie das Team es gewählt hat.</translation>
    </message>
    <message>
        <source>Scored on %1 of %2 metrics.</source>
        <translation>Mit %1 von %2 Kennzahlen bewertet.</translation>
    </message>
    <message>
        <source>%1 is not scored, since its status is “%2”.</source>
        <translation>%1 wird nicht bewertet, da der Status „%2“ ist.</translation>
    </message>
    <message>
        <source>%1 has no score here: every metric that would count is missing.</source>
        <translation>%1 hat hier keine Punkte: Jede Kennzahl, die zählen würde, fehlt.</translation>
    </message>
    <message>
        <source>Composite score</source>
        <translation>Gesamtpunktzahl</translation>
    </message>
    <message>
        <source>No composite score</source>
        <translation>Keine Gesamtpunktzahl</translation>
    </message>
    <message>
        <source>Composite score of %1: %2</source>
        <translation>Gesamtpunktzahl von %1: %2</translation>
    </message>
    <message>
        <source>The mean of the value factors’ scores, each counted by its weight.</source>
        <translation>Das Mittel der Punkte der Wertfaktoren, jeder nach seinem Gewicht gezählt.</translation>
    </message>
    <message>
        <source>%1: no score</source>
        <translation>%1: keine Punkte</translation>
    </message>
    <message>
        <source>%1 score of %2: %3</source>
        <translation>Punkte %1 von %2: %3</translation>
    </message>
    <message>
        <source>The mean of the factors on this axis. They weigh nothing, so each counts the same.</source>
        <translation>Das Mittel der Faktoren auf dieser Achse. Sie haben kein Gewicht, daher zählt jeder gleich viel.</translation>
    </message>
    <message>
        <source>The mean of the factors on this axis, each by its share of the axis’s weight.</source>
        <translation>Das Mittel der Faktoren auf dieser Achse, jeder nach seinem Anteil am Gewicht der Achse.</translation>
    </message>
    <message>
        <source>The cut lies at %1; at the cut counts as above.</source>
        <translation>Der Schnitt liegt bei %1; wer auf dem Schnitt liegt, zählt als darüber.</translation>
    </message>
    <message>
        <source>Factor score</source>
        <translation>Punkte des Faktors</translation>
    </message>
    <message>
        <source>The mean of the scores of its metrics, each counted by its weight in %1.</source>
        <translation>Das Mittel der Punkte seiner Kennzahlen, jede nach ihrem Gewicht in %1 gezählt.</translation>
    </message>
    <message>
        <source>%1 weighs nothing in the value tree at present.</source>
        <translation>%1 hat derzeit kein Gewicht im Wertebaum.</translation>
    </message>
    <message>
        <source>%1 weighs %2 of the whole and counts on the axis %3.</source>
        <translation>%1 hat %2 des ganzen Gewichts und zählt auf der Achse %3.</translation>
    </message>
    <message>
        <source>The value is missing. The team leaves the metric out for such customers: the factor’s other metrics share its weight.</source>
        <translation>Der Wert fehlt. Das Team lässt die Kennzahl bei solchen Kunden weg: Die anderen Kennzahlen des Faktors teilen sich ihr Gewicht.</translation>
    </message>
    <message>
        <source>The value is missing and counts as 50, the middle, as the team chose.</source>
        <translation>Der Wert fehlt und zählt als 50, die Mitte, wie das Team es gewählt hat.</translation>
    </message>
    <message>
        <source>The value is missing and counts as 0, the worst, as the team chose.</source>
        <translation>Der Wert fehlt und zählt als 0, das Schlechteste, wie das Team es gewählt hat.</translation>
    </message>
    <message>
        <source>Every scored customer has the same value, %1, so that all score 50.</source>
        <translation>Alle bewerteten Kunden haben denselben Wert, %1, daher erhalten alle 50 Punkte.</translation>
    </message>
    <message>
        <source>The value function cannot be used as it stands, so that all score 50. Correct it on the page of the metrics.</source>
        <translation>Die Wertfunktion ist so nicht brauchbar, daher erhalten alle 50 Punkte. Berichtigen Sie sie auf der Seite der Kennzahlen.</translation>
    </message>
    <message>
        <source>%1 scores 0 and %2 scores 100; %3 lies at that end or beyond it.</source>
        <translation>%1 erhält 0 Punkte und %2 erhält 100 Punkte; %3 liegt an diesem Ende oder jenseits davon.</translation>
    </message>
    <message>
        <source>%1 scores 0, %2 scores 100, and what lies between in proportion.</source>
        <translation>%1 erhält 0 Punkte, %2 erhält 100 Punkte, und was dazwischen liegt, anteilig.</translation>
    </message>
    <message>
        <source>100 × (%1 − %2) ÷ (%3 − %2)</source>
        <translation>100 × (%1 − %2) ÷ (%3 − %2)</translation>
    </message>
    <message>
        <source>%1 lies at or beyond the last agreed point, %2, which scores %3.</source>
        <translation>%1 liegt auf oder jenseits des letzten vereinbarten Punktes, %2, der %3 Punkte erhält.</translation>
    </message>
    <message>
        <source>%1 scores %2 and %3 scores %4; what lies between in proportion.</source>
        <translation>%1 erhält %2 Punkte und %3 erhält %4; was dazwischen liegt, anteilig.</translation>
    </message>
    <message>
        <source>%1 + (%2 − %1) × (%3 − %4) ÷ (%5 − %4)</source>
        <translation>%1 + (%2 − %1) × (%3 − %4) ÷ (%5 − %4)</translation>
    </message>
    <message>
        <source>The rank among the %1 scored customers with a value: how many of them do worse, and half of those with the same value, this customer included.</source>
        <translation>Der Rang unter den %1 bewerteten Kunden mit einem Wert: wie viele von ihnen schlechter abschneiden, und die Hälfte derer mit demselben Wert, dieser Kunde eingeschlossen.</translation>
    </message>
    <message>
        <source>100 × (%1 worse + %2 equal ÷ 2) ÷ %3</source>
        <translation>100 × (%1 schlechtere + %2 gleiche ÷ 2) ÷ %3</translation>
    </message>
    <message>
        <source>The step table has one band: every value scores %1.</source>
        <translation>Die Stufentabelle hat nur eine Stufe: Jeder Wert erhält %1 Punkte.</translation>
    </message>
    <message>
        <source>%1 lies in the lowest band of the step table, below %2, which scores %3.</source>
        <translation>%1 liegt in der niedrigsten Stufe der Stufentabelle, unter %2, die %3 Punkte erhält.</translation>
    </message>
    <message>
        <source>%1 lies in the highest band of the step table, from %2, which scores %3.</source>
        <translation>%1 liegt in der höchsten Stufe der Stufentabelle, ab %2, die %3 Punkte erhält.</translation>
    </message>
    <message>
        <source>%1 lies in the band of the step table from %2 to below %3, which scores %4.</source>
        <translation>%1 liegt in der Stufe der Stufentabelle von %2 bis unter %3, die %4 Punkte erhält.</translation>
    </message>
    <message>
        <source>%1 is not above 0 and adds nothing to the sum of all customers.</source>
        <translation>%1 liegt nicht über 0 und trägt nichts zur Summe aller Kunden bei.</translation>
    </message>
    <message>
        <source>The share of the sum of all scored customers that smaller ones make, and half of this customer’s own.</source>
        <translation>Der Anteil an der Summe aller bewerteten Kunden, den kleinere ausmachen, und die Hälfte des Anteils dieses Kunden.</translation>
    </message>
    <message>
        <source>100 × (%1 of smaller ones + %2 ÷ 2) ÷ %3</source>
        <translation>100 × (%1 der kleineren + %2 ÷ 2) ÷ %3</translation>
    </message>
    <message>
        <source>100 − 100 × (%1 of smaller ones + %2 ÷ 2) ÷ %3</source>
        <translation>100 − 100 × (%1 der kleineren + %2 ÷ 2) ÷ %3</translation>
    </message>
    <message>
        <source>%1 customers have the same value and share one stretch of the sum.</source>
        <translation>%1 Kunden haben denselben Wert und teilen sich einen Bereich der Summe.</translation>
    </message>
    <message>
        <source>Metric score</source>
        <translation>Punkte der Kennzahl</translation>
    </message>
    <message>
        <source>%1 of %2: no score</source>
        <translation>%1 von %2: keine Punkte</translation>
    </message>
    <message>
        <source>The value function is the team’s; it stands with the metric.</source>
        <translation>Die Wertfunktion stammt vom Team; sie steht bei der Kennzahl.</translation>
    </message>
    <message>
        <source>Part of the score</source>
        <translation>Teil der Punktzahl</translation>
    </message>
    <message>
        <source>%1 adds nothing</source>
        <translation>%1 trägt nichts bei</translation>
    </message>
    <message>
        <source>It has no weight in this customer’s composite score.</source>
        <translation>Sie hat kein Gewicht in der Gesamtpunktzahl dieses Kunden.</translation>
    </message>
    <message>
        <source>%1 adds %2 points</source>
        <translation>%1 trägt %2 Punkte bei</translation>
    </message>
    <message>
        <source>What this metric adds to the composite score of %1: its weight in it times its score.</source>
        <translation>Was diese Kennzahl zur Gesamtpunktzahl von %1 beiträgt: ihr Gewicht darin mal ihre Punkte.</translation>
    </message>
    <message>
        <source>By the value tree it weighs %1; what is missing for this customer was shared out.</source>
        <translation>Nach dem Wertebaum hat sie ein Gewicht von %1; was bei diesem Kunden fehlt, wurde auf die anderen verteilt.</translation>
    </message>
    <message>
        <source>The parts of all metrics add up to the composite score.</source>
        <translation>Die Teile aller Kennzahlen ergeben zusammen die Gesamtpunktzahl.</translation>
    </message>
    <message>
        <source>Metrics with a value</source>
        <translation>Kennzahlen mit einem Wert</translation>
    </message>
    <message>
        <source>Every metric that counts has a value for this customer.</source>
        <translation>Jede Kennzahl, die zählt, hat bei diesem Kunden einen Wert.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>Metrics without weight, and those left out, are not counted.</source>
        <translation>Kennzahlen ohne Gewicht und ausgelassene werden nicht gezählt.</translation>
    </message>
    <message>
        <source>%1: %2, at place %3 = 1 + (%4 − 1) × %5</source>
        <translation>%1: %2, an der Stelle %3 = 1 + (%4 − 1) × %5</translation>
    </message>
    <message>
        <source>Nobody voted on it.</source>
        <translation>Niemand hat darüber abgestimmt.</translation>
    </message>
    <message>
        <source>%1: median %2</source>
        <translation>%1: Median %2</translation>
    </message>
    <message>
        <source>Half of the votes lie at the median or below, half at it or above. The middle half of the votes is %1 points wide: that says how far people agree.</source>
        <translation>Die Hälfte der Stimmen liegt auf dem Median oder darunter, die Hälfte darauf oder darüber. Die mittlere Hälfte der Stimmen ist %1 Prozentpunkte breit: Das zeigt, wie einig man sich ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s), sorted: %1</source>
        <translation>
            <numerusform>%Ln Stimme, sortiert: %1</numerusform>
            <numerusform>%Ln Stimmen, sortiert: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Unteres Quartil</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Oberes Quartil</translation>
    </message>
    <message>
        <source>Middle half: %1 − %2 = %3 points</source>
        <translation>Mittlere Hälfte: %1 − %2 = %3 Prozentpunkte</translation>
    </message>
    <message>
        <source>Agreed up to %1 points, split above %2. Quartiles are interpolated between the neighbouring votes (type 7, as spreadsheets do).</source>
        <translation>Einig bis %1 Prozentpunkte, uneinig über %2. Quartile werden zwischen den benachbarten Stimmen interpoliert (Typ 7, wie in Tabellenkalkulationen).</translation>
    </message>
    <message>
        <source>No concordance</source>
        <translation>Keine Konkordanz</translation>
    </message>
    <message>
        <source>It takes two votes and two rows, and somebody who does not rate all the same.</source>
        <translation>Dazu braucht es zwei Stimmen und zwei Zeilen, und jemanden, der nicht alles gleich bewertet.</translation>
    </message>
    <message>
        <source>Concordance: %1</source>
        <translation>Konkordanz: %1</translation>
    </message>
    <message>
        <source>Kendall’s W: do people put the rows in the same order? 1 is the very same order, 0 no common one.</source>
        <translation>Kendalls W: Bringen alle die Zeilen in dieselbe Reihenfolge? 1 heißt genau dieselbe Reihenfolge, 0 gar keine gemeinsame.</translation>
    </message>
    <message>
        <source>%1 people ranked %2 rows</source>
        <translation>%1 Personen haben %2 Zeilen geordnet</translation>
    </message>
    <message>
        <source>%1 = 12 × %2 ÷ (%3² × (%4³ − %4) − %3 × %5)</source>
        <translation>%1 = 12 × %2 ÷ (%3² × (%4³ − %4) − %3 × %5)</translation>
    </message>
    <message>
        <source>%1 is the sum of the squared distances of the rows’ rank sums from their mean, %2 the correction for ties.</source>
        <translation>%1 ist die Summe der quadrierten Abstände der Rangsummen der Zeilen von ihrem Mittel, %2 die Korrektur für gleiche Ränge.</translation>
    </message>
    <message>
        <source>Kendall and Babington Smith, 1939, with the correction for ties.</source>
        <translation>Kendall und Babington Smith, 1939, mit der Korrektur für gleiche Ränge.</translation>
    </message>
    <message>
        <source>Concordance over all groups: %1</source>
        <translation>Konkordanz über alle Gruppen: %1</translation>
    </message>
    <message>
        <source>The mean of the groups’ concordances, each counted by its rows.</source>
        <translation>Das Mittel der Konkordanzen der Gruppen, jede nach der Zahl ihrer Zeilen gezählt.</translation>
    </message>
    <message>
        <source>%1 of %2 moved</source>
        <translation>%1 von %2 haben sich bewegt</translation>
    </message>
    <message>
        <source>Of those who voted on the same rows in both rounds, so many changed one of their weights by 1 point or more since round %1.</source>
        <translation>So viele von denen, die in beiden Runden über dieselben Zeilen abgestimmt haben, änderten seit Runde %1 eines ihrer Gewichte um 1 Prozentpunkt oder mehr.</translation>
    </message>
    <message>
        <source>%1 since round %2</source>
        <translation>%1 seit Runde %2</translation>
    </message>
    <message>
        <source>The median of this round less that of round %1. Half a point and less is called “as before”.</source>
        <translation>Der Median dieser Runde minus den von Runde %1. Ein halber Prozentpunkt oder weniger heißt „wie zuvor“.</translation>
    </message>
    <message>
        <source>%1 points = %2 − %3</source>
        <translation>%1 Prozentpunkte = %2 − %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln customer(s) would have another type</source>
        <translation>
            <numerusform>%1: %Ln Kunde hätte einen anderen Typ</numerusform>
            <numerusform>%1: %Ln Kunden hätten einen anderen Typ</numerusform>
        </translation>
    </message>
    <message>
        <source>Each person’s own weight takes the place of the group’s in turn, the others keep their ratios, and all customers are typed again. Who has another type under anybody’s weight counts.</source>
        <translation>Das eigene Gewicht jeder Person tritt der Reihe nach an die Stelle des Gewichts der Gruppe, die anderen behalten ihr Verhältnis, und der Typ aller Kunden wird neu bestimmt. Gezählt wird, wer unter dem Gewicht irgendeiner Person einen anderen Typ hat.</translation>
    </message>
    <message>
        <source>%1 = %2 ÷ %3 customers with a type</source>
        <translation>%1 = %2 ÷ %3 Kunden mit einem Typ</translation>
    </message>
    <message>
        <source>They make %1 of net sales; no net profit is known.</source>
        <translation>Sie machen %1 des Nettoumsatzes aus; ein Reingewinn ist nicht bekannt.</translation>
    </message>
    <message>
        <source>They make %1 of net profit, its sign aside.</source>
        <translation>Sie machen %1 des Reingewinns aus, ohne Rücksicht auf das Vorzeichen.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln own weight(s) lie between %1 and %2.</source>
        <translation>
            <numerusform>Das %Ln eigene Gewicht liegt zwischen %1 und %2.</numerusform>
            <numerusform>Die %Ln eigenen Gewichte liegen zwischen %1 und %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The debate starts with the row that matters most, not with the widest spread.</source>
        <translation>Die Debatte beginnt mit der Zeile, auf die es am meisten ankommt, nicht mit der breitesten Streuung.</translation>
    </message>
    <message>
        <source>Under the group’s weights: %1</source>
        <translation>Unter den Gewichten der Gruppe: %1</translation>
    </message>
    <message>
        <source>Under each person’s own weight of this row: %1</source>
        <translation>Unter dem eigenen Gewicht jeder Person für diese Zeile: %1</translation>
    </message>
    <message>
        <source>%1 of %2 accounts agree</source>
        <translation>%1 von %2 Kunden stimmen überein</translation>
    </message>
    <message>
        <source>Accounts for which most people named the same type, and for which the model has one: so many have the same type in both.</source>
        <translation>Kunden, für die die meisten denselben Typ genannt haben und für die das Modell einen hat: So viele haben in beiden denselben Typ.</translation>
    </message>
    <message>
        <source>%1 agree + %2 differ = %3</source>
        <translation>%1 stimmen überein + %2 weichen ab = %3</translation>
    </message>
    <message>
        <source>Not counted: %1 divided, %2 not sorted, %3 without a computed type.</source>
        <translation>Nicht gezählt: %1 uneins, %2 nicht sortiert, %3 ohne berechneten Typ.</translation>
    </message>
    <message>
        <source>Against the computed types; what was set by hand does not count.</source>
        <translation>Verglichen mit den berechneten Typen; von Hand Gesetztes zählt nicht.</translation>
    </message>
    <message>
        <source>Customers with a value, of all that are not excluded. Ready from %1 of those who bought in the window.</source>
        <translation>Kunden mit einem Wert, von allen nicht ausgeschlossenen. Bereit ab %1 derer, die im Zeitraum gekauft haben.</translation>
    </message>
    <message>
        <source>They make %1 of net sales.</source>
        <translation>Sie machen %1 des Nettoumsatzes aus.</translation>
    </message>
    <message>
        <source>So many months were found.</source>
        <translation>So viele Monate wurden gefunden.</translation>
    </message>
    <message>
        <source>So many customers were found.</source>
        <translation>So viele Kunden wurden gefunden.</translation>
    </message>
    <message>
        <source>So many lines were found.</source>
        <translation>So viele Zeilen wurden gefunden.</translation>
    </message>
    <message>
        <source>Net value: %1, which is %2 of all sales before credits</source>
        <translation>Nettowert: %1, das sind %2 des gesamten Umsatzes vor Gutschriften</translation>
    </message>
    <message>
        <source>Cut of %1</source>
        <translation>Schnitt %1</translation>
    </message>
    <message>
        <source>Nobody is scored, so nothing divides the customers.</source>
        <translation>Niemand ist bewertet, daher teilt nichts die Kunden.</translation>
    </message>
    <message>
        <source>A fixed score: it stays where the team put it, whoever comes and goes.</source>
        <translation>Eine feste Punktzahl: Sie bleibt, wo das Team sie gesetzt hat, wer auch kommt und geht.</translation>
    </message>
    <message>
        <source>Percentile %1 of the %2 scored customers: about %3 of them lie below.</source>
        <translation>Perzentil %1 der %2 bewerteten Kunden: etwa %3 von ihnen liegen darunter.</translation>
    </message>
    <message>
        <source>Place from the lowest: 1 + (%1 − 1) × %2 = %3</source>
        <translation>Stelle von unten: 1 + (%1 − 1) × %2 = %3</translation>
    </message>
    <message>
        <source>%1 = %2 + %3 × (%4 − %2), between the two scores next to that place</source>
        <translation>%1 = %2 + %3 × (%4 − %2), zwischen den beiden Punktzahlen neben dieser Stelle</translation>
    </message>
    <message>
        <source>%1 = the score at that place</source>
        <translation>%1 = die Punktzahl an dieser Stelle</translation>
    </message>
    <message>
        <source>%1 of %2 customers are at or above it.</source>
        <translation>%1 von %2 Kunden liegen auf oder über dem Schnitt.</translation>
    </message>
    <message>
        <source>At the cut counts as above, on both axes, everywhere.</source>
        <translation>Wer auf dem Schnitt liegt, zählt als darüber, auf beiden Achsen, überall.</translation>
    </message>
    <message>
        <source>Where the tiers begin</source>
        <translation>Wo die Ränge beginnen</translation>
    </message>
    <message>
        <source>At the composite scores that the team set.</source>
        <translation>Bei den Gesamtpunktzahlen, die das Team gesetzt hat.</translation>
    </message>
    <message>
        <source>Customers are put in order of their composite score, best first, until their net sales make the share of the tier. Its last customer’s score is where it begins.</source>
        <translation>Die Kunden werden nach ihrer Gesamtpunktzahl geordnet, beste zuerst, bis ihr Nettoumsatz den Anteil des Rangs ausmacht. Er beginnt bei der Punktzahl seines letzten Kunden.</translation>
    </message>
    <message>
        <source>Customers are put in order of their composite score, best first, until there are as many as the share of the tier says. Its last customer’s score is where it begins.</source>
        <translation>Die Kunden werden nach ihrer Gesamtpunktzahl geordnet, beste zuerst, bis es so viele sind, wie der Anteil des Rangs besagt. Er beginnt bei der Punktzahl seines letzten Kunden.</translation>
    </message>
    <message>
        <source>%1: the rest</source>
        <translation>%1: der Rest</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <translation>%1: ab %2</translation>
    </message>
    <message>
        <source>%1: the first %2, from %3</source>
        <translation>%1: die ersten %2, ab %3</translation>
    </message>
    <message>
        <source>%1 customers are scored.</source>
        <translation>%1 Kunden sind bewertet.</translation>
    </message>
    <message>
        <source>%1: %2. There is no share where the total is not above 0.</source>
        <translation>%1: %2. Wo die Summe nicht über 0 liegt, gibt es keinen Anteil.</translation>
    </message>
    <message>
        <source>%1: %2 = %3 ÷ %4 of all customers</source>
        <translation>%1: %2 = %3 ÷ %4 aller Kunden</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Reingewinn</translation>
    </message>
    <message>
        <source>The net profit of %1 of them is known; the others’ cost of goods is missing.</source>
        <translation>Von %1 dieser Kunden ist der Reingewinn bekannt; bei den anderen fehlt der Wareneinsatz.</translation>
    </message>
    <message>
        <source>At or above the cut on both axes.</source>
        <translation>Auf oder über dem Schnitt auf beiden Achsen.</translation>
    </message>
    <message>
        <source>Below the cut on customer lifetime value, at or above it on net profit.</source>
        <translation>Unter dem Schnitt beim Kundenwert, auf oder über ihm beim Reingewinn.</translation>
    </message>
    <message>
        <source>Below the cut on both axes.</source>
        <translation>Unter dem Schnitt auf beiden Achsen.</translation>
    </message>
    <message>
        <source>At or above the cut on customer lifetime value, below it on net profit.</source>
        <translation>Auf oder über dem Schnitt beim Kundenwert, unter ihm beim Reingewinn.</translation>
    </message>
    <message>
        <source>First sale less than %1 months ago, or fewer than %2 orders.</source>
        <translation>Erster Verkauf vor weniger als %1 Monaten, oder weniger als %2 Aufträge.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing bought for %Ln month(s) or longer.</source>
        <translation>
            <numerusform>Seit %Ln Monat oder länger nichts gekauft.</numerusform>
            <numerusform>Seit %Ln Monaten oder länger nichts gekauft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out by hand, with a reason.</source>
        <translation>Von Hand herausgenommen, mit Angabe eines Grundes.</translation>
    </message>
    <message>
        <source>What would count is missing, so that they cannot be scored.</source>
        <translation>Was zählen würde, fehlt, sodass sie nicht bewertet werden können.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln customer(s)</source>
        <translation>
            <numerusform>%1: %Ln Kunde</numerusform>
            <numerusform>%1: %Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The cuts: %1 on customer lifetime value, %2 on net profit.</source>
        <translation>Die Schnitte: %1 beim Kundenwert, %2 beim Reingewinn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them set by hand.</source>
        <translation>
            <numerusform>%Ln davon von Hand gesetzt.</numerusform>
            <numerusform>%Ln davon von Hand gesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them by the money guard: they lose money, so their net profit does not count as high.</source>
        <translation>
            <numerusform>%Ln davon durch den Geldwächter: Er verliert Geld, darum gilt sein Reingewinn nicht als hoch.</numerusform>
            <numerusform>%Ln davon durch den Geldwächter: Sie verlieren Geld, darum gilt ihr Reingewinn nicht als hoch.</numerusform>
        </translation>
    </message>
    <message>
        <source>The four types and four statuses add up to all customers.</source>
        <translation>Die vier Typen und die vier Status ergeben zusammen alle Kunden.</translation>
    </message>
    <message>
        <source>Customers by type</source>
        <translation>Kunden nach Typ</translation>
    </message>
    <message>
        <source>Both axis scores against both cuts give one of four types; who cannot be scored has a status. Every customer is in exactly one of them.</source>
        <translation>Die Punkte auf beiden Achsen, verglichen mit beiden Schnitten, ergeben einen von vier Typen; wer nicht bewertet werden kann, hat einen Status. Jeder Kunde gehört zu genau einem davon.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count of a type</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 customers = %2</source>
        <translation>%1 Kunden = %2</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Rang</translation>
    </message>
    <message numerus="yes">
        <source>Tier %1: %Ln customer(s)</source>
        <translation>
            <numerusform>Rang %1: %Ln Kunde</numerusform>
            <numerusform>Rang %1: %Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 scored customers</source>
        <translation>%1 von %2 bewerteten Kunden</translation>
    </message>
    <message numerus="yes">
        <source>Score %1 to %2: %Ln customer(s)</source>
        <translation>
            <numerusform>Punkte %1 bis %2: %Ln Kunde</numerusform>
            <numerusform>Punkte %1 bis %2: %Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>So many customers have a composite score of at least %1.</source>
        <translation>So viele Kunden haben eine Gesamtpunktzahl von mindestens %1.</translation>
    </message>
    <message>
        <source>So many customers have a composite score of at least %1 and below %2.</source>
        <translation>So viele Kunden haben eine Gesamtpunktzahl von mindestens %1 und unter %2.</translation>
    </message>
    <message>
        <source>Composite scores of the customers</source>
        <translation>Gesamtpunktzahlen der Kunden</translation>
    </message>
    <message>
        <source>Each bar counts the customers whose composite score lies in a band of 2 points; the lines are where the tiers begin.</source>
        <translation>Jeder Balken zählt die Kunden, deren Gesamtpunktzahl in einem Bereich von 2 Punkten liegt; die Linien zeigen, wo die Ränge beginnen.</translation>
    </message>
    <message>
        <source>Whale curve</source>
        <translation>Walkurve</translation>
    </message>
    <message>
        <source>No customer has a known net profit yet.</source>
        <translation>Noch ist von keinem Kunden der Reingewinn bekannt.</translation>
    </message>
    <message>
        <source>Customers are put in order of their net profit, highest first, and added up. The curve rises as long as customers earn money, stays where they earn nothing and falls with those who lose money.</source>
        <translation>Die Kunden werden nach ihrem Reingewinn geordnet, höchster zuerst, und zusammengezählt. Die Kurve steigt, solange Kunden Geld bringen, bleibt gleich, wo sie nichts bringen, und fällt bei denen, die Geld verlieren.</translation>
    </message>
    <message>
        <source>The first %1 of %2 customers, %3, earn %4.</source>
        <translation>Die ersten %1 von %2 Kunden, %3, bringen %4.</translation>
    </message>
    <message>
        <source>%1 = %2 ÷ %3, the net profit of all</source>
        <translation>%1 = %2 ÷ %3, der Reingewinn aller</translation>
    </message>
    <message>
        <source>The net profit of all is %1, not above 0, so there is no percentage of it.</source>
        <translation>Der Reingewinn aller beträgt %1 und liegt nicht über 0, daher gibt es davon keinen Prozentsatz.</translation>
    </message>
    <message>
        <source>Lost after it: %1 = %2 − %3, by %4 customers with a net profit below 0.</source>
        <translation>Danach verloren: %1 = %2 − %3, durch %4 Kunden mit einem Reingewinn unter 0.</translation>
    </message>
    <message>
        <source>Net profit is gross margin less cost to serve, %1. Excluded customers are left out.</source>
        <translation>Der Reingewinn ist der Rohertrag minus die Betreuungskosten, %1. Ausgeschlossene Kunden bleiben außer Betracht.</translation>
    </message>
    <message>
        <source>The matrix of the customers</source>
        <translation>Die Matrix der Kunden</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>of net sales</source>
        <translation>des Nettoumsatzes</translation>
    </message>
    <message>
        <source>of net profit</source>
        <translation>des Reingewinns</translation>
    </message>
    <message>
        <source>No net profit is known, so that shares are of the net sales of all customers with a type.</source>
        <translation>Es ist kein Reingewinn bekannt, daher beziehen sich die Anteile auf den Nettoumsatz aller Kunden mit einem Typ.</translation>
    </message>
    <message>
        <source>Shares are of the net profit of all customers with a type, without its sign: who loses as much as another earns counts as much.</source>
        <translation>Die Anteile beziehen sich auf den Reingewinn aller Kunden mit einem Typ, ohne Vorzeichen: Wer so viel verliert, wie ein anderer bringt, zählt gleich viel.</translation>
    </message>
    <message>
        <source>The other factors keep their ratios to each other.</source>
        <translation>Die anderen Faktoren behalten ihr Verhältnis zueinander.</translation>
    </message>
    <message>
        <source>The factor’s other metrics keep their ratios to each other.</source>
        <translation>Die anderen Kennzahlen des Faktors behalten ihr Verhältnis zueinander.</translation>
    </message>
    <message>
        <source>%1 cannot move</source>
        <translation>%1 lässt sich nicht verschieben</translation>
    </message>
    <message>
        <source>It is the only one of its group and weighs everything, whatever is said.</source>
        <translation>In der Gruppe gibt es sonst nichts, daher liegt dort das ganze Gewicht, was auch immer gesagt wird.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 nobody changes type</source>
        <translation>%1: Von %2 bis %3 wechselt niemand den Typ</translation>
    </message>
    <message>
        <source>Today’s weight is %1. Between these two weights every customer keeps its type.</source>
        <translation>Das heutige Gewicht ist %1. Zwischen diesen beiden Gewichten behält jeder Kunde seinen Typ.</translation>
    </message>
    <message>
        <source>%1 below today: %2 − %3</source>
        <translation>%1 unter heute: %2 − %3</translation>
    </message>
    <message>
        <source>%1 above today: %2 − %3</source>
        <translation>%1 über heute: %2 − %3</translation>
    </message>
    <message>
        <source>Exact: an axis score changes steadily with the weight, and the cut is a fixed score. A customer crosses it where (cut − score at 0 %) ÷ (score at 100 % − score at 0 %).</source>
        <translation>Exakt: Die Punktzahl auf einer Achse ändert sich stetig mit dem Gewicht, und der Schnitt ist eine feste Punktzahl. Ein Kunde überschreitet ihn bei (Schnitt − Punkte bei 0 %) ÷ (Punkte bei 100 % − Punkte bei 0 %).</translation>
    </message>
    <message>
        <source>The cut is a percentile and moves with the weight. The steps are found by trying the weights, to a hundredth of a percent.</source>
        <translation>Der Schnitt ist ein Perzentil und wandert mit dem Gewicht. Die Stufen werden durch Ausprobieren der Gewichte gefunden, auf ein Hundertstel Prozent genau.</translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2: %Ln customer(s) of another type than today</source>
        <translation>
            <numerusform>%1 bei %2: %Ln Kunde mit anderem Typ als heute</numerusform>
            <numerusform>%1 bei %2: %Ln Kunden mit anderem Typ als heute</numerusform>
        </translation>
    </message>
    <message>
        <source>If this weighed %1 instead of %2, so many customers had another type.</source>
        <translation>Wäre das Gewicht %1 statt %2, hätten so viele Kunden einen anderen Typ.</translation>
    </message>
    <message>
        <source>%1 of %2 customers with a type today</source>
        <translation>%1 von %2 Kunden, die heute einen Typ haben</translation>
    </message>
    <message>
        <source>They hold %1 %2.</source>
        <translation>Sie machen %1 %2 aus.</translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2 instead of %3: %Ln customer(s) change type</source>
        <translation>
            <numerusform>%1 bei %2 statt %3: %Ln Kunde wechselt den Typ</numerusform>
            <numerusform>%1 bei %2 statt %3: %Ln Kunden wechseln den Typ</numerusform>
        </translation>
    </message>
    <message>
        <source>All customers were typed again with the changed weight.</source>
        <translation>Der Typ aller Kunden wurde mit dem geänderten Gewicht neu bestimmt.</translation>
    </message>
    <message>
        <source>%1 = %2 + %3</source>
        <translation>%1 = %2 + %3</translation>
    </message>
    <message>
        <source>%1 = %2 − %3</source>
        <translation>%1 = %2 − %3</translation>
    </message>
    <message>
        <source>A weight cannot go beyond 0 and 100 percent, so the step is shorter here.</source>
        <translation>Ein Gewicht kann nicht unter 0 und nicht über 100 Prozent gehen, daher ist der Schritt hier kürzer.</translation>
    </message>
    <message numerus="yes">
        <source>The weights were drawn between the %Ln ballot(s) of round %1: random mixtures of what people voted.</source>
        <translation>
            <numerusform>Die Gewichte wurden aus dem %Ln Stimmzettel von Runde %1 gezogen: zufällige Mischungen der abgegebenen Stimmen.</numerusform>
            <numerusform>Die Gewichte wurden zwischen den %Ln Stimmzetteln von Runde %1 gezogen: zufällige Mischungen der abgegebenen Stimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weights were drawn from all possible ones, each as likely.</source>
        <translation>Die Gewichte wurden aus allen möglichen gezogen, jedes gleich wahrscheinlich.</translation>
    </message>
    <message>
        <source>%1 draws with seed %2: the same seed gives the same figures. Percentile cuts are found anew in each draw.</source>
        <translation>%1 Ziehungen mit dem Startwert %2: Derselbe Startwert ergibt dieselben Zahlen. Schnitte nach Perzentil werden in jeder Ziehung neu bestimmt.</translation>
    </message>
    <message>
        <source>Confidence of the type</source>
        <translation>Sicherheit des Typs</translation>
    </message>
    <message>
        <source>A status holds whatever the weights, so there is nothing to draw.</source>
        <translation>Ein Status gilt bei allen Gewichten, daher gibt es nichts zu ziehen.</translation>
    </message>
    <message>
        <source>%1 is %2 in %3 of the draws</source>
        <translation>%1 ist in %3 der Ziehungen %2</translation>
    </message>
    <message>
        <source>The type was given by hand and holds in every draw.</source>
        <translation>Der Typ wurde von Hand gesetzt und gilt in jeder Ziehung.</translation>
    </message>
    <message>
        <source>The weights were drawn at random and the customer typed each time.</source>
        <translation>Die Gewichte wurden zufällig gezogen und der Typ des Kunden jedes Mal neu bestimmt.</translation>
    </message>
    <message>
        <source>%1: %2 = %3 ÷ %4 draws</source>
        <translation>%1: %2 = %3 ÷ %4 Ziehungen</translation>
    </message>
    <message>
        <source>Known to about ± %1: the standard error of so many draws.</source>
        <translation>Bekannt auf etwa ± %1 genau: der Standardfehler bei so vielen Ziehungen.</translation>
    </message>
    <message>
        <source>How sure the types are</source>
        <translation>Wie sicher die Typen sind</translation>
    </message>
    <message>
        <source>A customer’s type is sure where the same type came out in at least %1 of the draws.</source>
        <translation>Der Typ eines Kunden ist sicher, wenn in mindestens %1 der Ziehungen derselbe Typ herauskam.</translation>
    </message>
    <message>
        <source>Customers: %1 = %2 ÷ %3</source>
        <translation>Kunden: %1 = %2 ÷ %3</translation>
    </message>
    <message>
        <source>Net sales: %1 = %2 ÷ %3</source>
        <translation>Nettoumsatz: %1 = %2 ÷ %3</translation>
    </message>
    <message>
        <source>Net profit, without its sign: %1 = %2 ÷ %3</source>
        <translation>Reingewinn, ohne Vorzeichen: %1 = %2 ÷ %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the sure customers have another type today than the sure one.</source>
        <translation>
            <numerusform>%Ln der sicheren Kunden hat heute einen anderen Typ als den sicheren.</numerusform>
            <numerusform>%Ln der sicheren Kunden haben heute einen anderen Typ als den sicheren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln customer(s)</source>
        <translation>
            <numerusform>%1 zu %2: %Ln Kunde</numerusform>
            <numerusform>%1 zu %2: %Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>So many customers are %1 under “%2” and %3 under “%4”.</source>
        <translation>So viele Kunden sind %1 unter „%2“ und %3 unter „%4“.</translation>
    </message>
    <message>
        <source>So many customers are %1 under both, “%2” and “%3”.</source>
        <translation>So viele Kunden sind %1 unter beiden, „%2“ und „%3“.</translation>
    </message>
    <message>
        <source>%1 of %2 customers, of whom %3 change type</source>
        <translation>%1 von %2 Kunden, davon wechseln %3 den Typ</translation>
    </message>
    <message>
        <source>Net sales: %1 of %2</source>
        <translation>Nettoumsatz: %1 von %2</translation>
    </message>
    <message>
        <source>Net profit: %1 of %2</source>
        <translation>Reingewinn: %1 von %2</translation>
    </message>
    <message>
        <source>Both models were applied to the same data. Money is under the cost rates of “%1”.</source>
        <translation>Beide Modelle wurden auf dieselben Daten angewandt. Für Geldbeträge gelten die Kostensätze von „%1“.</translation>
    </message>
    <message>
        <source>%1: %2 is at or above the cut of %3, so high.</source>
        <translation>%1: %2 liegt auf oder über dem Schnitt von %3, also hoch.</translation>
    </message>
    <message>
        <source>%1: %2 is below the cut of %3, so low.</source>
        <translation>%1: %2 liegt unter dem Schnitt von %3, also niedrig.</translation>
    </message>
    <message>
        <source>High on both axes is %1.</source>
        <translation>Hoch auf beiden Achsen ist %1.</translation>
    </message>
    <message>
        <source>High customer lifetime value with low net profit is %1.</source>
        <translation>Hoher Kundenwert mit niedrigem Reingewinn ist %1.</translation>
    </message>
    <message>
        <source>Low customer lifetime value with high net profit is %1.</source>
        <translation>Niedriger Kundenwert mit hohem Reingewinn ist %1.</translation>
    </message>
    <message>
        <source>Low on both axes is %1.</source>
        <translation>Niedrig auf beiden Achsen ist %1.</translation>
    </message>
    <message>
        <source>Money guard: the net profit is %1, below 0, so it never counts as high.</source>
        <translation>Geldwächter: Der Reingewinn beträgt %1 und liegt unter 0, darum gilt er nie als hoch.</translation>
    </message>
    <message>
        <source>Somebody took the customer out of the stratification.</source>
        <translation>Jemand hat den Kunden aus der Schichtung herausgenommen.</translation>
    </message>
    <message>
        <source>Inactive, since there is no sale up to the as-of date, %1.</source>
        <translation>Inaktiv, da es bis zum Stichtag, %1, keinen Verkauf gibt.</translation>
    </message>
    <message numerus="yes">
        <source>Last sale: %1. Limit: %2, %Ln month(s) before the as-of date, %3.</source>
        <translation>
            <numerusform>Letzter Verkauf: %1. Grenze: %2, %Ln Monat vor dem Stichtag, %3.</numerusform>
            <numerusform>Letzter Verkauf: %1. Grenze: %2, %Ln Monate vor dem Stichtag, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inactive, since nothing was bought for %Ln month(s) or longer.</source>
        <translation>
            <numerusform>Inaktiv, da seit %Ln Monat oder länger nichts gekauft wurde.</numerusform>
            <numerusform>Inaktiv, da seit %Ln Monaten oder länger nichts gekauft wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First sale: %1. Limit: %2, %Ln month(s) before the as-of date, %3.</source>
        <translation>
            <numerusform>Erster Verkauf: %1. Grenze: %2, %Ln Monat vor dem Stichtag, %3.</numerusform>
            <numerusform>Erster Verkauf: %1. Grenze: %2, %Ln Monate vor dem Stichtag, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New, since the first sale is less than %Ln month(s) old.</source>
        <translation>
            <numerusform>Neu, da der erste Verkauf weniger als %Ln Monat zurückliegt.</numerusform>
            <numerusform>Neu, da der erste Verkauf weniger als %Ln Monate zurückliegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of at least %2 orders.</source>
        <translation>%1 von mindestens %2 Aufträgen.</translation>
    </message>
    <message numerus="yes">
        <source>New, since there are fewer than %Ln order(s).</source>
        <translation>
            <numerusform>Neu, da es weniger als %Ln Auftrag gibt.</numerusform>
            <numerusform>Neu, da es weniger als %Ln Aufträge gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough data: the team decided that nobody is typed without %1, which is missing.</source>
        <translation>Zu wenig Daten: Das Team hat entschieden, dass niemand ohne %1 einen Typ erhält, und das fehlt.</translation>
    </message>
    <message>
        <source>Not enough data: on one axis every metric that would count is missing.</source>
        <translation>Zu wenig Daten: Auf einer Achse fehlt jede Kennzahl, die zählen würde.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Set by hand on %1: %2</source>
        <translation>Von Hand gesetzt am %1: %2</translation>
    </message>
    <message>
        <source>Set by hand by %1 on %2: %3</source>
        <translation>Von Hand gesetzt von %1 am %2: %3</translation>
    </message>
    <message>
        <source>Computed would be: %1</source>
        <translation>Berechnet wäre: %1</translation>
    </message>
    <message>
        <source>The rules for statuses stand with the cuts on the page of the stratification.</source>
        <translation>Die Regeln für den Status stehen bei den Schnitten auf der Seite der Schichtung.</translation>
    </message>
    <message>
        <source>%1: no tier</source>
        <translation>%1: kein Rang</translation>
    </message>
    <message>
        <source>Only customers with a composite score have a tier.</source>
        <translation>Nur Kunden mit einer Gesamtpunktzahl haben einen Rang.</translation>
    </message>
    <message>
        <source>%1: tier %2</source>
        <translation>%1: Rang %2</translation>
    </message>
    <message>
        <source>The composite score, %1, lies from %2, where tier %3 begins, to below %4.</source>
        <translation>Die Gesamtpunktzahl, %1, liegt zwischen %2, wo Rang %3 beginnt, und unter %4.</translation>
    </message>
    <message>
        <source>The composite score, %1, is at or above %2, where tier %3 begins.</source>
        <translation>Die Gesamtpunktzahl, %1, liegt auf oder über %2, wo Rang %3 beginnt.</translation>
    </message>
    <message>
        <source>The composite score, %1, is below %2. The last tier takes the rest.</source>
        <translation>Die Gesamtpunktzahl, %1, liegt unter %2. Der letzte Rang nimmt den Rest auf.</translation>
    </message>
    <message>
        <source>There is one tier only, which takes everybody.</source>
        <translation>Es gibt nur einen Rang, der alle aufnimmt.</translation>
    </message>
    <message>
        <source>Rank %1 of %2 by composite score.</source>
        <translation>Platz %1 von %2 nach Gesamtpunktzahl.</translation>
    </message>
    <message>
        <source>Tier %1 reaches down to rank %2 = %3 × %4, rounded up.</source>
        <translation>Rang %1 reicht bis Platz %2 = %3 × %4, aufgerundet.</translation>
    </message>
    <message>
        <source>Tiers are cut by share of customers, best composite score first.</source>
        <translation>Die Ränge werden nach dem Anteil der Kunden geschnitten, beste Gesamtpunktzahl zuerst.</translation>
    </message>
    <message>
        <source>Down to this customer %1 of %2 net sales: %3.</source>
        <translation>Bis zu diesem Kunden %1 von %2 Nettoumsatz: %3.</translation>
    </message>
    <message>
        <source>Tier %1 ends with the customer who fills up %2 of net sales.</source>
        <translation>Rang %1 endet mit dem Kunden, der %2 des Nettoumsatzes vollmacht.</translation>
    </message>
    <message>
        <source>Tiers are cut by share of net sales, best composite score first.</source>
        <translation>Die Ränge werden nach dem Anteil am Nettoumsatz geschnitten, beste Gesamtpunktzahl zuerst.</translation>
    </message>
    <message>
        <source>Tiers begin at the scores that the team set.</source>
        <translation>Die Ränge beginnen bei den Punktzahlen, die das Team gesetzt hat.</translation>
    </message>
    <message>
        <source>None of the %1 customers with a figure has more than %2.</source>
        <translation>Keiner der %1 Kunden mit einer Zahl hat mehr als %2.</translation>
    </message>
    <message>
        <source>%1 of the %2 customers with a figure have more than %3.</source>
        <translation>%1 der %2 Kunden mit einer Zahl haben mehr als %3.</translation>
    </message>
    <message>
        <source>%1 = %2 with more + 1</source>
        <translation>%1 = %2 mit mehr + 1</translation>
    </message>
    <message>
        <source>%1 customers have the same figure and share the rank.</source>
        <translation>%1 Kunden haben dieselbe Zahl und teilen sich den Platz.</translation>
    </message>
    <message>
        <source>Rank by score</source>
        <translation>Platz nach Punkten</translation>
    </message>
    <message>
        <source>No rank by score</source>
        <translation>Kein Platz nach Punkten</translation>
    </message>
    <message>
        <source>Only customers with a composite score have a rank.</source>
        <translation>Nur Kunden mit einer Gesamtpunktzahl haben einen Platz.</translation>
    </message>
    <message>
        <source>Rank by score of %1: %2</source>
        <translation>Platz nach Punkten von %1: %2</translation>
    </message>
    <message>
        <source>Rank by net sales</source>
        <translation>Platz nach Nettoumsatz</translation>
    </message>
    <message>
        <source>Rank by net sales of %1: %2</source>
        <translation>Platz nach Nettoumsatz von %1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figure</comment>
        <extracomment>a figure in a formula and what it counts: &quot;23 orders&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>as-of date %1 − last sale %2</source>
        <translation>Stichtag %1 − letzter Verkauf %2</translation>
    </message>
    <message>
        <source>%1: %2 lent over a year × %3 = %4</source>
        <translation>%1: %2 über ein Jahr geliehen × %3 = %4</translation>
    </message>
    <message>
        <source>%1 of %2: missing</source>
        <translation>%1 von %2: fehlt</translation>
    </message>
    <message>
        <source>Nobody has rated this customer yet.</source>
        <translation>Noch hat niemand diesen Kunden bewertet.</translation>
    </message>
    <message>
        <source>The customer table has no number for this customer.</source>
        <translation>Die Kundentabelle enthält für diesen Kunden keine Zahl.</translation>
    </message>
    <message>
        <source>The invoices of this customer do not say it. Missing is not 0.</source>
        <translation>Die Rechnungen dieses Kunden geben das nicht her. Fehlend ist nicht 0.</translation>
    </message>
    <message>
        <source>As it stands in the customer table.</source>
        <translation>Wie es in der Kundentabelle steht.</translation>
    </message>
    <message>
        <source>The mean of the ratings, from 1 to 10, that people gave.</source>
        <translation>Das Mittel der abgegebenen Bewertungen von 1 bis 10.</translation>
    </message>
    <message>
        <source>From this customer’s invoices %1.</source>
        <translation>Aus den Rechnungen dieses Kunden %1.</translation>
    </message>
    <message>
        <source>It counts as %1 at most, and so it does where the margin is not above 0.</source>
        <translation>Es zählt höchstens als %1, auch dann, wenn der Rohertrag nicht über 0 liegt.</translation>
    </message>
    <message>
        <source>Cost to serve is count × rate of each driver:</source>
        <translation>Betreuungskosten sind Anzahl × Satz jedes Kostentreibers:</translation>
    </message>
    <message>
        <source>%1: %2 is missing to the cut = %3 − %4</source>
        <translation>%1: Bis zum Schnitt fehlen %2 = %3 − %4</translation>
    </message>
    <message>
        <source>A way to %1</source>
        <translation>Ein Weg zu %1</translation>
    </message>
    <message>
        <source>The smallest change of this metric alone that reaches the cut. Everything else stays as it is.</source>
        <translation>Die kleinste Änderung allein dieser Kennzahl, die den Schnitt erreicht. Alles andere bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>The smallest change of both metrics together that reaches the cut; neither would do without the other. Everything else stays as it is.</source>
        <translation>Die kleinste Änderung beider Kennzahlen zusammen, die den Schnitt erreicht; eine ohne die andere würde nicht reichen. Alles andere bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>%1: from %2 to %3, so that its score goes from %4 to %5</source>
        <translation>%1: von %2 auf %3, sodass die Punktzahl von %4 auf %5 geht</translation>
    </message>
    <message>
        <source>Besides, the net profit, now %1, has to reach 0: the money guard.</source>
        <translation>Außerdem muss der Reingewinn, jetzt %1, 0 erreichen: der Geldwächter.</translation>
    </message>
    <message>
        <source>Effort: %1 of what is still open in these scores. The way was tried: the customer, scored again, reaches the goal. Cuts and other customers stand still.</source>
        <translation>Aufwand: %1 dessen, was bei diesen Punkten noch offen ist. Der Weg wurde durchprobiert: Neu bewertet, erreicht der Kunde das Ziel. Schnitte und andere Kunden bleiben dabei unverändert.</translation>
    </message>
    <message>
        <source>Loud or valuable</source>
        <translation>Laut oder wertvoll</translation>
    </message>
    <message>
        <source>%1: no difference of ranks</source>
        <translation>%1: kein Unterschied der Plätze</translation>
    </message>
    <message>
        <source>Only customers with both ranks can be compared.</source>
        <translation>Nur Kunden mit beiden Plätzen lassen sich vergleichen.</translation>
    </message>
    <message>
        <source>%1: both ranks are the same</source>
        <translation>%1: beide Plätze sind gleich</translation>
    </message>
    <message>
        <source>%1: %2 places more valuable than loud</source>
        <translation>%1: %2 Plätze wertvoller als laut</translation>
    </message>
    <message>
        <source>%1: %2 places louder than valuable</source>
        <translation>%1: %2 Plätze lauter als wertvoll</translation>
    </message>
    <message>
        <source>The rank by net sales less the rank by composite score: how much is bought beside how much the customer is worth. Rank 1 is the highest.</source>
        <translation>Der Platz nach Nettoumsatz minus den Platz nach Gesamtpunktzahl: wie viel gekauft wird, verglichen damit, wie viel der Kunde wert ist. Platz 1 ist der höchste.</translation>
    </message>
    <message>
        <source>%1 = rank %2 by net sales − rank %3 by score</source>
        <translation>%1 = Platz %2 nach Nettoumsatz − Platz %3 nach Punkten</translation>
    </message>
    <message>
        <source>Customers with the same figure share the better rank.</source>
        <translation>Kunden mit derselben Zahl teilen sich den besseren Platz.</translation>
    </message>
    <message>
        <source>No Gini coefficient</source>
        <translation>Kein Gini-Koeffizient</translation>
    </message>
    <message>
        <source>The total is not above 0, so there are no shares of it.</source>
        <translation>Die Summe liegt nicht über 0, daher gibt es keine Anteile an ihr.</translation>
    </message>
    <message>
        <source>Gini coefficient of %1: %2</source>
        <translation>Gini-Koeffizient von %1: %2</translation>
    </message>
    <message>
        <source>How unevenly the total is spread: 0 if all customers had the same, close to 1 if one had nearly everything.</source>
        <translation>Wie ungleich die Summe verteilt ist: 0, wenn alle Kunden gleich viel hätten, nahe 1, wenn einer fast alles hätte.</translation>
    </message>
    <message>
        <source>Sum of (2 × place from below − %1 − 1) × amount ÷ (%1 × total)</source>
        <translation>Summe aus (2 × Stelle von unten − %1 − 1) × Betrag ÷ (%1 × Summe)</translation>
    </message>
    <message>
        <source>C. Gini, 1912. %1 customers with a known amount; excluded ones are left out.</source>
        <translation>C. Gini, 1912. %1 Kunden mit bekanntem Betrag; ausgeschlossene bleiben außer Betracht.</translation>
    </message>
    <message>
        <source>No Herfindahl index</source>
        <translation>Kein Herfindahl-Index</translation>
    </message>
    <message>
        <source>Herfindahl index of %1: %2</source>
        <translation>Herfindahl-Index von %1: %2</translation>
    </message>
    <message>
        <source>The sum of the squared shares of all customers: 1 if one had everything.</source>
        <translation>Die Summe der quadrierten Anteile aller Kunden: 1, wenn einer alles hätte.</translation>
    </message>
    <message>
        <source>As concentrated as %1 customers of equal size: 1 ÷ %2</source>
        <translation>So konzentriert wie %1 gleich große Kunden: 1 ÷ %2</translation>
    </message>
    <message>
        <source>Hirschman, 1964. %1 customers with a known amount.</source>
        <translation>Hirschman, 1964. %1 Kunden mit bekanntem Betrag.</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Wie ähnlich</translation>
    </message>
    <message>
        <source>%1 is %2 points away</source>
        <translation>%1 ist %2 Punkte entfernt</translation>
    </message>
    <message>
        <source>The root of the mean squared difference of both customers’ metric scores, every metric by its weight in the composite score. 0 is scored the same, 100 the very opposite.</source>
        <translation>Die Wurzel aus dem mittleren quadrierten Unterschied der Punkte beider Kunden je Kennzahl, jede Kennzahl nach ihrem Gewicht in der Gesamtpunktzahl. 0 heißt gleich bewertet, 100 genau gegensätzlich.</translation>
    </message>
    <message>
        <source>Metrics that one of the two lacks are left out.</source>
        <translation>Kennzahlen, die einem der beiden fehlen, bleiben außer Betracht.</translation>
    </message>
    <message>
        <source>Nobody to compare with</source>
        <translation>Niemand zum Vergleichen</translation>
    </message>
    <message>
        <source>Better than %1</source>
        <translation>Besser als %1</translation>
    </message>
    <message>
        <source>So many of the other scored customers have a lower score of this metric.</source>
        <translation>So viele der anderen bewerteten Kunden haben bei dieser Kennzahl weniger Punkte.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>vom %1 bis %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Shares are rounded so that they add up to exactly %1: what rounding leaves over goes to the largest remainders.</source>
        <translation>Anteile werden so gerundet, dass sie zusammen genau %1 ergeben: Was beim Runden übrig bleibt, geht an die größten Reste.</translation>
    </message>
    <message>
        <source>Figures are computed in full precision and rounded only here.</source>
        <translation>Zahlen werden mit voller Genauigkeit berechnet und erst hier gerundet.</translation>
    </message>
    <message>
        <source>This figure is being computed. Ask again in a moment.</source>
        <translation>Diese Zahl wird gerade berechnet. Fragen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>Each mark is a customer: to the right its customer lifetime value score, upwards its net profit score, both from 0 to 100. The lines are the cuts.</source>
        <translation>Jede Markierung ist ein Kunde: nach rechts seine Punkte für den Kundenwert, nach oben seine Punkte für den Reingewinn, beide von 0 bis 100. Die Linien sind die Schnitte.</translation>
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
        <translation>Größe und Breite dessen, was sie bei uns kaufen: Umsatz, Aufträge, Zeilen und verschiedene Artikel.</translation>
    </message>
    <message>
        <source>How long and how regularly they have bought, how lately, and whether it grows or shrinks.</source>
        <translation>Wie lange und wie regelmäßig sie kaufen, wann zuletzt, und ob es wächst oder schrumpft.</translation>
    </message>
    <message>
        <source>What their sales leave us after the cost of the goods, and after serving them where that is known.</source>
        <translation>Was uns ihr Umsatz nach dem Wareneinsatz lässt, und nach der Betreuung, wo deren Kosten bekannt sind.</translation>
    </message>
    <message>
        <source>The work and money behind their orders: small orders, returns, late payment, delivery.</source>
        <translation>Arbeit und Geld hinter ihren Aufträgen: kleine Aufträge, Retouren, späte Zahlung, Lieferung.</translation>
    </message>
    <message>
        <source>What they could buy in three years if all went well, judged by people who know them. Rate it from 1 to 10.</source>
        <translation>Was sie in drei Jahren kaufen könnten, wenn alles gut geht, nach dem Urteil derer, die sie kennen. Von 1 bis 10 bewerten.</translation>
    </message>
    <message>
        <source>Our part of all they buy of what we sell. Needs an estimate of the whole, and is as good as that estimate.</source>
        <translation>Unser Teil an allem, was sie von unserem Angebot kaufen. Braucht eine Schätzung des Ganzen und ist so gut wie diese.</translation>
    </message>
    <message>
        <source>Whether they plan with us, share what they know and pay for service. Rate it from 1 to 10.</source>
        <translation>Ob sie mit uns planen, ihr Wissen teilen und für Service zahlen. Von 1 bis 10 bewerten.</translation>
    </message>
    <message>
        <source>Whether other customers come because of them, or a new trade or region opens. Rate it from 1 to 10.</source>
        <translation>Ob andere Kunden ihretwegen kommen oder sich eine neue Branche oder Region öffnet. Von 1 bis 10 bewerten.</translation>
    </message>
    <message>
        <source>Days to pay and days beyond the agreed terms, weighted by value.</source>
        <translation>Tage bis zur Zahlung und Tage über dem Zahlungsziel, nach Wert gewichtet.</translation>
    </message>
    <message>
        <source>Few changes, few returns, few questions: how much of an order runs without anybody&apos;s hand.</source>
        <translation>Wenige Änderungen, wenige Retouren, wenige Fragen: wie viel eines Auftrags ohne Handarbeit läuft.</translation>
    </message>
    <message>
        <source>How far below list price they buy. A contract price is no discount.</source>
        <translation>Wie weit unter Listenpreis sie kaufen. Ein Vertragspreis ist kein Nachlass.</translation>
    </message>
</context>
<context>
    <name>FactorTest</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Relevant</translation>
    </message>
    <message>
        <source>Reliable</source>
        <translation>Verlässlich</translation>
    </message>
    <message>
        <source>Measurable</source>
        <translation>Messbar</translation>
    </message>
    <message>
        <source>Relevant: would we treat two customers differently who differ in nothing but this?</source>
        <translation>Relevant: Würden wir zwei Kunden verschieden behandeln, die sich nur hierin unterscheiden?</translation>
    </message>
    <message>
        <source>Reliable: would two of us, or the same figures next month, give the same answer?</source>
        <translation>Verlässlich: Gäben zwei von uns, oder dieselben Zahlen im nächsten Monat, dieselbe Antwort?</translation>
    </message>
    <message>
        <source>Measurable: do we have a figure for nearly every customer, or can we get one?</source>
        <translation>Messbar: Haben wir für fast jeden Kunden eine Zahl, oder können wir eine bekommen?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: relevant, reliable or measurable; %2: open, yes or no</extracomment>
        <translation>%1: %2</translation>
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
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Note</source>
        <extracomment>worth knowing</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>changes numbers</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Serious</source>
        <extracomment>a number cannot be believed</extracomment>
        <translation>Schwerwiegend</translation>
    </message>
    <message>
        <source>Lines without a customer</source>
        <translation>Zeilen ohne Kunden</translation>
    </message>
    <message>
        <source>Lines without a date</source>
        <translation>Zeilen ohne Datum</translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation>Nicht lesbare Zeilen</translation>
    </message>
    <message>
        <source>Lines without a cost</source>
        <translation>Zeilen ohne Wareneinsatz</translation>
    </message>
    <message>
        <source>Sales with a cost of 0</source>
        <translation>Verkäufe mit Wareneinsatz 0</translation>
    </message>
    <message>
        <source>Lines with a value of 0</source>
        <translation>Zeilen mit Wert 0</translation>
    </message>
    <message>
        <source>Negative values that are no returns</source>
        <translation>Negative Werte, die keine Retouren sind</translation>
    </message>
    <message>
        <source>Returns with a value above 0</source>
        <translation>Retouren mit einem Wert über 0</translation>
    </message>
    <message>
        <source>Returns and credits</source>
        <translation>Retouren und Gutschriften</translation>
    </message>
    <message>
        <source>Credits that were billed again</source>
        <translation>Gutschriften, die erneut berechnet wurden</translation>
    </message>
    <message>
        <source>Repeated lines</source>
        <translation>Wiederholte Zeilen</translation>
    </message>
    <message>
        <source>Dates in the future</source>
        <translation>Datumsangaben in der Zukunft</translation>
    </message>
    <message>
        <source>Unusual amounts</source>
        <translation>Ungewöhnliche Beträge</translation>
    </message>
    <message>
        <source>Paid before the invoice</source>
        <translation>Vor der Rechnung bezahlt</translation>
    </message>
    <message>
        <source>One order makes most of the sales</source>
        <translation>Ein Auftrag macht den größten Teil des Umsatzes aus</translation>
    </message>
    <message>
        <source>Not a whole period yet</source>
        <translation>Noch kein ganzer Zeitraum</translation>
    </message>
    <message>
        <source>Customers who never bought</source>
        <translation>Kunden, die nie gekauft haben</translation>
    </message>
    <message>
        <source>Customers without a name</source>
        <translation>Kunden ohne Namen</translation>
    </message>
    <message>
        <source>Likely the same customer</source>
        <translation>Vermutlich derselbe Kunde</translation>
    </message>
    <message>
        <source>Months without a line</source>
        <translation>Monate ohne Zeile</translation>
    </message>
    <message>
        <source>Months with few lines</source>
        <translation>Monate mit wenigen Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no known customer and were left out</source>
        <translation>
            <numerusform>%Ln Zeile hat keinen bekannten Kunden und wurde weggelassen</numerusform>
            <numerusform>%Ln Zeilen haben keinen bekannten Kunden und wurden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no date and were left out</source>
        <translation>
            <numerusform>%Ln Zeile hat kein Datum und wurde weggelassen</numerusform>
            <numerusform>%Ln Zeilen haben kein Datum und wurden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read and were left out</source>
        <translation>
            <numerusform>%Ln Zeile war nicht lesbar und wurde weggelassen</numerusform>
            <numerusform>%Ln Zeilen waren nicht lesbar und wurden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have no cost</source>
        <translation>
            <numerusform>%Ln Zeile hat keinen Wareneinsatz</numerusform>
            <numerusform>%Ln Zeilen haben keinen Wareneinsatz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) have a cost of 0, a margin of 100 %</source>
        <translation>
            <numerusform>%Ln Verkauf hat den Wareneinsatz 0, also eine Marge von 100 %</numerusform>
            <numerusform>%Ln Verkäufe haben den Wareneinsatz 0, also eine Marge von 100 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have a value of 0</source>
        <translation>
            <numerusform>%Ln Zeile hat den Wert 0</numerusform>
            <numerusform>%Ln Zeilen haben den Wert 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are below 0 and no return</source>
        <translation>
            <numerusform>%Ln Zeile liegt unter 0 und ist keine Retoure</numerusform>
            <numerusform>%Ln Zeilen liegen unter 0 und sind keine Retouren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s) have a value above 0</source>
        <translation>
            <numerusform>%Ln Retoure hat einen Wert über 0</numerusform>
            <numerusform>%Ln Retouren haben einen Wert über 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are returns or credits</source>
        <translation>
            <numerusform>%Ln Zeile ist eine Retoure oder Gutschrift</numerusform>
            <numerusform>%Ln Zeilen sind Retouren oder Gutschriften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are credits that were billed again within 31 days</source>
        <translation>
            <numerusform>%Ln Zeile ist eine Gutschrift, die innerhalb von 31 Tagen erneut berechnet wurde</numerusform>
            <numerusform>%Ln Zeilen sind Gutschriften, die innerhalb von 31 Tagen erneut berechnet wurden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) equal an earlier one in every column</source>
        <translation>
            <numerusform>%Ln Zeile gleicht einer früheren in jeder Spalte</numerusform>
            <numerusform>%Ln Zeilen gleichen einer früheren in jeder Spalte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are dated in the future</source>
        <translation>
            <numerusform>%Ln Zeile hat ein Datum in der Zukunft</numerusform>
            <numerusform>%Ln Zeilen haben ein Datum in der Zukunft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have an unusual amount</source>
        <translation>
            <numerusform>%Ln Zeile hat einen ungewöhnlichen Betrag</numerusform>
            <numerusform>%Ln Zeilen haben einen ungewöhnlichen Betrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were paid before they were invoiced</source>
        <translation>
            <numerusform>%Ln Zeile wurde vor der Rechnungsstellung bezahlt</numerusform>
            <numerusform>%Ln Zeilen wurden vor der Rechnungsstellung bezahlt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) owe more than half of their sales to one order</source>
        <translation>
            <numerusform>%Ln Kunde verdankt mehr als die Hälfte seines Umsatzes einem einzigen Auftrag</numerusform>
            <numerusform>%Ln Kunden verdanken mehr als die Hälfte ihres Umsatzes einem einzigen Auftrag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have bought for less than the period</source>
        <translation>
            <numerusform>%Ln Kunde kauft noch keinen ganzen Zeitraum lang</numerusform>
            <numerusform>%Ln Kunden kaufen noch keinen ganzen Zeitraum lang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) never stand on an invoice</source>
        <translation>
            <numerusform>%Ln Kunde steht auf keiner Rechnung</numerusform>
            <numerusform>%Ln Kunden stehen auf keiner Rechnung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have no name</source>
        <translation>
            <numerusform>%Ln Kunde hat keinen Namen</numerusform>
            <numerusform>%Ln Kunden haben keinen Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have the name of another one</source>
        <translation>
            <numerusform>%Ln Kunde heißt wie ein anderer</numerusform>
            <numerusform>%Ln Kunden heißen wie ein anderer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) have no line at all</source>
        <translation>
            <numerusform>%Ln Monat hat gar keine Zeile</numerusform>
            <numerusform>%Ln Monate haben gar keine Zeile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) have fewer than half the usual lines</source>
        <translation>
            <numerusform>%Ln Monat hat weniger als die Hälfte der üblichen Zeilen</numerusform>
            <numerusform>%Ln Monate haben weniger als die Hälfte der üblichen Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a finding, %2: a file</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 of sales</source>
        <extracomment>%1: a finding, %2: a share such as &quot;3.1 %&quot;</extracomment>
        <translation>%1: %2 des Umsatzes</translation>
    </message>
    <message>
        <source>Complete the customers in the rejected rows and import those again.</source>
        <translation>In den abgelehnten Zeilen die Kunden ergänzen und diese Zeilen noch einmal importieren.</translation>
    </message>
    <message>
        <source>Complete the dates in the rejected rows and import those again.</source>
        <translation>In den abgelehnten Zeilen die Datumsangaben ergänzen und diese Zeilen noch einmal importieren.</translation>
    </message>
    <message>
        <source>Look at the rejected rows, repair them and import them again.</source>
        <translation>Die abgelehnten Zeilen ansehen, reparieren und noch einmal importieren.</translation>
    </message>
    <message>
        <source>Ask finance for the cost of these products; until then their customers have no margin.</source>
        <translation>In der Finanzabteilung nach dem Wareneinsatz dieser Artikel fragen; bis dahin haben ihre Kunden keine Marge.</translation>
    </message>
    <message>
        <source>Ask whether these cost nothing, or whether the cost was not booked.</source>
        <translation>Nachfragen, ob diese nichts kosten oder ob der Wareneinsatz nicht gebucht wurde.</translation>
    </message>
    <message>
        <source>Samples and free replacements are fine; a price that was lost is not.</source>
        <translation>Muster und kostenloser Ersatz sind in Ordnung; ein verlorener Preis ist es nicht.</translation>
    </message>
    <message>
        <source>Say in the import which lines are returns, so that they count as such.</source>
        <translation>Beim Import angeben, welche Zeilen Retouren sind, damit sie als solche zählen.</translation>
    </message>
    <message>
        <source>Look whether the sign or the mark for returns is wrong.</source>
        <translation>Prüfen, ob das Vorzeichen oder die Kennzeichnung der Retouren falsch ist.</translation>
    </message>
    <message>
        <source>Nothing to do; net sales have them taken off.</source>
        <translation>Nichts zu tun; vom Nettoumsatz sind sie abgezogen.</translation>
    </message>
    <message>
        <source>Corrections, not returns: they should not count against the customer.</source>
        <translation>Korrekturen, keine Retouren: Sie sollten dem Kunden nicht angelastet werden.</translation>
    </message>
    <message>
        <source>Look whether a file was read twice; take the second import back.</source>
        <translation>Prüfen, ob eine Datei zweimal gelesen wurde; den zweiten Import zurücknehmen.</translation>
    </message>
    <message>
        <source>Look for swapped days and months; these lines count from their date on.</source>
        <translation>Auf vertauschte Tage und Monate achten; diese Zeilen zählen erst ab ihrem Datum.</translation>
    </message>
    <message>
        <source>Look at the largest; a slip of the decimal point moves a whole ranking.</source>
        <translation>Die größten ansehen; ein verrutschtes Komma verschiebt eine ganze Rangfolge.</translation>
    </message>
    <message>
        <source>Prepaid is fine; otherwise one of the two dates is wrong.</source>
        <translation>Vorauszahlung ist in Ordnung; sonst ist eine der beiden Datumsangaben falsch.</translation>
    </message>
    <message>
        <source>Ask whether it will come again; otherwise judge them without it.</source>
        <translation>Nachfragen, ob er wiederkommt; sonst ohne ihn urteilen.</translation>
    </message>
    <message>
        <source>Their sums are smaller than those of a whole period: compare with care.</source>
        <translation>Ihre Summen sind kleiner als die eines ganzen Zeitraums: mit Vorsicht vergleichen.</translation>
    </message>
    <message>
        <source>Prospects or closed accounts: exclude them, or leave them unclassified.</source>
        <translation>Interessenten oder geschlossene Konten: ausschließen oder nicht einordnen.</translation>
    </message>
    <message>
        <source>Import a customer list, so that people know who is meant.</source>
        <translation>Eine Kundenliste importieren, damit alle wissen, wer gemeint ist.</translation>
    </message>
    <message>
        <source>Merge what is one customer, on the page Accounts and statuses.</source>
        <translation>Zusammenlegen, was ein Kunde ist, auf der Seite Konten und Status.</translation>
    </message>
    <message>
        <source>Ask whether a file is missing, and import it.</source>
        <translation>Nachfragen, ob eine Datei fehlt, und sie importieren.</translation>
    </message>
    <message>
        <source>Ask whether these months are complete.</source>
        <translation>Nachfragen, ob diese Monate vollständig sind.</translation>
    </message>
    <message>
        <source>Merge accounts</source>
        <translation>Konten zusammenlegen</translation>
    </message>
    <message>
        <source>Set statuses</source>
        <translation>Status setzen</translation>
    </message>
    <message>
        <source>Go to the data</source>
        <translation>Zu den Daten</translation>
    </message>
    <message>
        <source>Several currencies added up</source>
        <translation>Mehrere Währungen zusammengezählt</translation>
    </message>
    <message>
        <source>The as-of date lies in the future</source>
        <translation>Der Stichtag liegt in der Zukunft</translation>
    </message>
    <message>
        <source>Merged accounts that are not counted</source>
        <translation>Zusammengeführte Konten, die nicht mitzählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in several currencies (%1) are added up as they stand</source>
        <extracomment>%1: &quot;EUR, USD&quot;</extracomment>
        <translation>
            <numerusform>%Ln Zeile in mehreren Währungen (%1) ist zusammengezählt, wie sie steht</numerusform>
            <numerusform>%Ln Zeilen in mehreren Währungen (%1) sind zusammengezählt, wie sie stehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) dated after the import move the as-of date to %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>
            <numerusform>%Ln Zeile mit einem Datum nach dem Import verschiebt den Stichtag auf den %1</numerusform>
            <numerusform>%Ln Zeilen mit einem Datum nach dem Import verschieben den Stichtag auf den %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged customer(s) count only one of their accounts in %1</source>
        <extracomment>%1: &quot;sales_calls&quot;, a field that has a cost</extracomment>
        <translation>
            <numerusform>%Ln zusammengeführter Kunde zählt bei %1 nur eines seiner Konten</numerusform>
            <numerusform>%Ln zusammengeführte Kunden zählen bei %1 nur eines ihrer Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Import it again with an exchange rate, or one currency at a time.</source>
        <translation>Importieren Sie sie noch einmal mit einem Wechselkurs, oder eine Währung nach der anderen.</translation>
    </message>
    <message>
        <source>Set the as-of date: until then everybody is judged from a day to come.</source>
        <translation>Setzen Sie den Stichtag: Bis dahin wird jeder von einem Tag aus beurteilt, der noch kommt.</translation>
    </message>
    <message>
        <source>Their service costs are too low: let the field add up, on the page Accounts and statuses.</source>
        <translation>Ihre Servicekosten sind zu niedrig: Lassen Sie das Feld zusammenzählen, auf der Seite „Konten und Status“.</translation>
    </message>
    <message>
        <source>Let it add up</source>
        <translation>Zusammenzählen lassen</translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message>
        <source>%1, late</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>Data gaps</source>
        <translation>Datenlücken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) still open.</source>
        <translation>
            <numerusform>%Ln Lücke noch offen.</numerusform>
            <numerusform>%Ln Lücken noch offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Was auffiel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>The data sets</source>
        <translation>Die Datenbestände</translation>
    </message>
    <message>
        <source>Nothing stands out in the data.</source>
        <translation>In den Daten fällt nichts auf.</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Wie schlimm</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>the cost per order</source>
        <translation>der Satz je Auftrag</translation>
    </message>
    <message>
        <source>the cost per line</source>
        <translation>der Satz je Zeile</translation>
    </message>
    <message>
        <source>the cost per return</source>
        <translation>der Satz je Retoure</translation>
    </message>
    <message>
        <source>the cost of freight</source>
        <translation>der Satz für Fracht</translation>
    </message>
    <message>
        <source>the rate on receivables</source>
        <translation>der Satz auf Forderungen</translation>
    </message>
    <message>
        <source>the cost per %1</source>
        <translation>der Satz je %1</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>Gutschriften</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>Rechnungen</translation>
    </message>
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
        <source>Rating</source>
        <extracomment>people still have to rate customers</extracomment>
        <translation>Zu bewerten</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>no customer has a value</extracomment>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Computed from invoices</source>
        <translation>Aus Rechnungen berechnet</translation>
    </message>
    <message>
        <source>Not in the data</source>
        <translation>Nicht in den Daten</translation>
    </message>
    <message>
        <source>Computed; service costs by hand</source>
        <translation>Berechnet; Betreuungskosten von Hand</translation>
    </message>
    <message>
        <source>Computed from payments</source>
        <translation>Aus Zahlungen berechnet</translation>
    </message>
    <message>
        <source>Customer field %1</source>
        <extracomment>%1: a file, %2: its column</extracomment>
        <translation>Kundenfeld %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Rated 1 to 10</source>
        <translation>Von 1 bis 10 bewertet</translation>
    </message>
    <message>
        <source>Added up by the database</source>
        <translation>Von der Datenbank summiert</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>No table has %1</source>
        <extracomment>%1: &quot;the cost of goods&quot;, &quot;payment dates&quot;</extracomment>
        <translation>Keine Tabelle enthält %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without %1</source>
        <translation>
            <numerusform>%Ln Kunde ohne %1</numerusform>
            <numerusform>%Ln Kunden ohne %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) bought nothing in the period</source>
        <translation>
            <numerusform>%Ln Kunde hat im Zeitraum nichts gekauft</numerusform>
            <numerusform>%Ln Kunden haben im Zeitraum nichts gekauft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have no earlier period to compare with</source>
        <translation>
            <numerusform>%Ln Kunde hat keinen früheren Zeitraum zum Vergleich</numerusform>
            <numerusform>%Ln Kunden haben keinen früheren Zeitraum zum Vergleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have too few orders for a rhythm</source>
        <translation>
            <numerusform>%Ln Kunde hat zu wenige Aufträge für einen Rhythmus</numerusform>
            <numerusform>%Ln Kunden haben zu wenige Aufträge für einen Rhythmus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) still to rate</source>
        <translation>
            <numerusform>%Ln Kunde noch zu bewerten</numerusform>
            <numerusform>%Ln Kunden noch zu bewerten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have an empty cell</source>
        <translation>
            <numerusform>%Ln Kunde hat eine leere Zelle</numerusform>
            <numerusform>%Ln Kunden haben eine leere Zelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have a value below zero, which cannot be</source>
        <translation>
            <numerusform>%Ln Kunde hat einen Wert unter null, was nicht sein kann</numerusform>
            <numerusform>%Ln Kunden haben einen Wert unter null, was nicht sein kann</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have a value in the future</source>
        <translation>
            <numerusform>%Ln Kunde hat einen Wert in der Zukunft</numerusform>
            <numerusform>%Ln Kunden haben einen Wert in der Zukunft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have a value above 100 %</source>
        <translation>
            <numerusform>%Ln Kunde hat einen Wert über 100 %</numerusform>
            <numerusform>%Ln Kunden haben einen Wert über 100 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have a value that cannot be</source>
        <translation>
            <numerusform>%Ln Kunde hat einen Wert, der nicht sein kann</numerusform>
            <numerusform>%Ln Kunden haben einen Wert, der nicht sein kann</numerusform>
        </translation>
    </message>
    <message>
        <source>No service cost is set: net profit is the gross margin</source>
        <translation>Keine Betreuungskosten gesetzt: Der Reingewinn ist der Rohertrag</translation>
    </message>
    <message>
        <source>%1 is not set yet</source>
        <translation>%1 ist noch nicht gesetzt</translation>
    </message>
    <message>
        <source>%1 is a guess</source>
        <translation>%1 ist geschätzt</translation>
    </message>
    <message>
        <source>%1 start %2: earlier ones are missing</source>
        <extracomment>%1: &quot;credits&quot;, &quot;payment dates&quot;; %2: a day</extracomment>
        <translation>%1 beginnen am %2: frühere fehlen</translation>
    </message>
    <message>
        <source>The database added it up for another period or cost per order</source>
        <translation>Die Datenbank hat für einen anderen Zeitraum oder andere Kosten je Auftrag summiert</translation>
    </message>
    <message>
        <source>Rate customers</source>
        <translation>Kunden bewerten</translation>
    </message>
    <message>
        <source>Somebody has to rate them; begin with the largest customers.</source>
        <translation>Jemand muss sie bewerten; mit den größten Kunden beginnen.</translation>
    </message>
    <message>
        <source>Set service costs</source>
        <translation>Betreuungskosten setzen</translation>
    </message>
    <message>
        <source>Say what serving costs on the page Cost to serve.</source>
        <translation>Auf der Seite Betreuungskosten angeben, was die Betreuung kostet.</translation>
    </message>
    <message>
        <source>Refresh the data</source>
        <translation>Daten auffrischen</translation>
    </message>
    <message>
        <source>Read the database again for this period on the page Data.</source>
        <translation>Die Datenbank auf der Seite Daten für diesen Zeitraum noch einmal lesen.</translation>
    </message>
    <message>
        <source>Import what is missing</source>
        <translation>Fehlendes importieren</translation>
    </message>
    <message>
        <source>Import a table that has it on the page Data, or take another metric.</source>
        <translation>Auf der Seite Daten eine Tabelle importieren, die es enthält, oder eine andere Kennzahl nehmen.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Kunden importieren</translation>
    </message>
    <message>
        <source>Complete the column in the customer list and import it again.</source>
        <translation>Die Spalte in der Kundenliste ergänzen und die Liste noch einmal importieren.</translation>
    </message>
    <message>
        <source>Complete the invoice lines and import them again.</source>
        <translation>Die Rechnungszeilen ergänzen und noch einmal importieren.</translation>
    </message>
    <message>
        <source>Look at the metric</source>
        <translation>Kennzahl ansehen</translation>
    </message>
    <message>
        <source>Decide whether another metric shows it better, or say what a missing value counts.</source>
        <translation>Entscheiden, ob eine andere Kennzahl es besser zeigt, oder angeben, was ein fehlender Wert zählt.</translation>
    </message>
    <message>
        <source>Payments are not used: the database added the invoices up without a paid date</source>
        <translation>Zahlungen werden nicht verwendet: Die Datenbank hat die Rechnungen ohne Zahlungsdatum zusammengezählt</translation>
    </message>
    <message>
        <source>Give the table in the database a paid date, or bring in the invoice lines.</source>
        <translation>Geben Sie der Tabelle in der Datenbank ein Zahlungsdatum, oder holen Sie die Rechnungszeilen.</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>was %1</source>
        <extracomment>a customer&apos;s type before: &quot;was Marginal&quot;</extracomment>
        <translation>zuvor %1</translation>
    </message>
    <message>
        <source>tier %1, was %2</source>
        <translation>Rang %1, zuvor %2</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Punkte %1</translation>
    </message>
    <message>
        <source>was not among the customers</source>
        <translation>war nicht unter den Kunden</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Score %1 to %2 since %3</source>
        <translation>Punkte %1 bis %2 seit %3</translation>
    </message>
</context>
<context>
    <name>ImportAnswer</name>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>Dezimalpunkt</translation>
    </message>
    <message>
        <source>each number by its own marks</source>
        <translation>jede Zahl nach ihren eigenen Zeichen</translation>
    </message>
    <message>
        <source>all are 20yy</source>
        <translation>alle sind 20xx</translation>
    </message>
    <message>
        <source>all are 19yy</source>
        <translation>alle sind 19xx</translation>
    </message>
    <message>
        <source>00 to %1 are 20yy, %2 to 99 are 19yy</source>
        <translation>00 bis %1 sind 20xx, %2 bis 99 sind 19xx</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Was sie enthält</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>invoice lines</source>
        <translation>Rechnungszeilen</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Columns separated by</source>
        <translation>Spalten getrennt durch</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Header in line</source>
        <translation>Kopf in Zeile</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>kein Kopf</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>Years of two digits</source>
        <translation>Zweistellige Jahre</translation>
    </message>
    <message>
        <source>Customers with several rows</source>
        <translation>Kunden mit mehreren Zeilen</translation>
    </message>
    <message>
        <source>the first row counts</source>
        <translation>die erste Zeile zählt</translation>
    </message>
    <message>
        <source>the last row counts</source>
        <translation>die letzte Zeile zählt</translation>
    </message>
    <message>
        <source>their numbers are added up</source>
        <translation>ihre Zahlen werden zusammengezählt</translation>
    </message>
    <message>
        <source>all their rows are rejected</source>
        <translation>alle ihre Zeilen werden abgewiesen</translation>
    </message>
    <message>
        <source>Rows that look like totals</source>
        <translation>Zeilen, die nach Summen aussehen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>they are customers</source>
        <translation>es sind Kunden</translation>
    </message>
    <message>
        <source>Customer numbers that are nearly the same</source>
        <translation>Fast gleiche Kundennummern</translation>
    </message>
    <message>
        <source>one customer</source>
        <translation>ein Kunde</translation>
    </message>
    <message>
        <source>taken as they stand</source>
        <translation>genommen, wie sie stehen</translation>
    </message>
    <message>
        <source>Numbers without a percent sign</source>
        <translation>Zahlen ohne Prozentzeichen</translation>
    </message>
    <message>
        <source>12.5 is 12.5 percent</source>
        <translation>12,5 sind 12,5 Prozent</translation>
    </message>
    <message>
        <source>0.125 is 0.125</source>
        <translation>0,125 ist 0,125</translation>
    </message>
    <message>
        <source>Several currencies</source>
        <translation>Mehrere Währungen</translation>
    </message>
    <message>
        <source>numbers taken as they stand</source>
        <translation>Zahlen genommen, wie sie stehen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <message>
        <source>always %1</source>
        <translation>immer %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 below zero</source>
        <translation>%1 unter null</translation>
    </message>
    <message>
        <source>%1 zero</source>
        <translation>%1 gleich null</translation>
    </message>
    <message>
        <source>%1 different or more</source>
        <translation>%1 oder mehr verschiedene</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 verschiedene</translation>
    </message>
    <message>
        <source>percentages, decimal point</source>
        <translation>Prozente, Dezimalpunkt</translation>
    </message>
    <message>
        <source>numbers, decimal point</source>
        <translation>Zahlen, Dezimalpunkt</translation>
    </message>
    <message>
        <source>percentages, decimal comma</source>
        <translation>Prozente, Dezimalkomma</translation>
    </message>
    <message>
        <source>numbers, decimal comma</source>
        <translation>Zahlen, Dezimalkomma</translation>
    </message>
    <message>
        <source>percentages, mark cell by cell</source>
        <translation>Prozente, Zeichen Zelle für Zelle</translation>
    </message>
    <message>
        <source>numbers, mark cell by cell</source>
        <translation>Zahlen, Zeichen Zelle für Zelle</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Kundenname</translation>
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
        <source>Product number</source>
        <translation>Artikelnummer</translation>
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
        <source>Net value of the line</source>
        <translation>Nettowert der Zeile</translation>
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
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
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
</context>
<context>
    <name>MarginBars</name>
    <message numerus="yes">
        <source>Scores %1 to %2: %Ln customer(s)</source>
        <translation>
            <numerusform>Punkte %1 bis %2: %Ln Kunde</numerusform>
            <numerusform>Punkte %1 bis %2: %Ln Kunden</numerusform>
        </translation>
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
        <translation>Fragen Sie das Team: Die Fachwelt ist uneins. Am Anfang gilt: Mehr ist besser.</translation>
    </message>
    <message>
        <source>Say whether more is better. It starts with more is better.</source>
        <translation>Sagen Sie, ob mehr besser ist. Am Anfang gilt: Mehr ist besser.</translation>
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
        <source>%Ln customer(s) without a value</source>
        <translation>
            <numerusform>%Ln Kunde ohne Wert</numerusform>
            <numerusform>%Ln Kunden ohne Wert</numerusform>
        </translation>
    </message>
    <message>
        <source>No customer is rated yet</source>
        <translation>Noch ist kein Kunde bewertet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) not rated yet</source>
        <translation>
            <numerusform>%Ln Kunde noch nicht bewertet</numerusform>
            <numerusform>%Ln Kunden noch nicht bewertet</numerusform>
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
    <name>MetricTerm</name>
    <message>
        <source>sold</source>
        <translation>verkauft</translation>
    </message>
    <message>
        <source>credits and returns</source>
        <translation>Gutschriften und Retouren</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>different products</source>
        <translation>verschiedene Artikel</translation>
    </message>
    <message>
        <source>lines sold</source>
        <translation>verkaufte Zeilen</translation>
    </message>
    <message>
        <source>months with a sale</source>
        <translation>Monate mit einem Verkauf</translation>
    </message>
    <message>
        <source>months since the first sale</source>
        <translation>Monate seit dem ersten Verkauf</translation>
    </message>
    <message>
        <source>days since the first sale</source>
        <translation>Tage seit dem ersten Verkauf</translation>
    </message>
    <message>
        <source>days in a year</source>
        <translation>Tage im Jahr</translation>
    </message>
    <message>
        <source>as-of date</source>
        <translation>Stichtag</translation>
    </message>
    <message>
        <source>last sale</source>
        <translation>letzter Verkauf</translation>
    </message>
    <message>
        <source>days since the last purchase</source>
        <translation>Tage seit dem letzten Kauf</translation>
    </message>
    <message>
        <source>median days between orders</source>
        <translation>Median der Tage zwischen Aufträgen</translation>
    </message>
    <message>
        <source>net sales of this period</source>
        <translation>Nettoumsatz dieses Zeitraums</translation>
    </message>
    <message>
        <source>net sales of the equal period before</source>
        <translation>Nettoumsatz des gleich langen Zeitraums davor</translation>
    </message>
    <message>
        <source>categories bought in both periods</source>
        <translation>in beiden Zeiträumen gekaufte Warengruppen</translation>
    </message>
    <message>
        <source>categories bought in the earlier one</source>
        <translation>im früheren gekaufte Warengruppen</translation>
    </message>
    <message>
        <source>net sales with a known cost</source>
        <translation>Nettoumsatz mit bekanntem Wareneinsatz</translation>
    </message>
    <message>
        <source>cost of goods</source>
        <translation>Wareneinsatz</translation>
    </message>
    <message>
        <source>gross margin</source>
        <translation>Rohertrag</translation>
    </message>
    <message>
        <source>net value</source>
        <translation>Nettowert</translation>
    </message>
    <message>
        <source>value at list price</source>
        <translation>Wert zum Listenpreis</translation>
    </message>
    <message>
        <source>cost to serve</source>
        <translation>Betreuungskosten</translation>
    </message>
    <message>
        <source>net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
    <message>
        <source>orders with a margin below the cost per order</source>
        <translation>Aufträge mit einem Rohertrag unter den Kosten je Auftrag</translation>
    </message>
    <message>
        <source>orders with a known cost</source>
        <translation>Aufträge mit bekanntem Wareneinsatz</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>return lines</source>
        <translation>Retourenzeilen</translation>
    </message>
    <message>
        <source>all lines</source>
        <translation>alle Zeilen</translation>
    </message>
    <message>
        <source>invoice values times days to pay</source>
        <translation>Rechnungswerte mal Tage bis zur Zahlung</translation>
    </message>
    <message>
        <source>invoice values</source>
        <translation>Rechnungswerte</translation>
    </message>
    <message>
        <source>invoice values times days beyond terms</source>
        <translation>Rechnungswerte mal Tage über dem Zahlungsziel</translation>
    </message>
    <message>
        <source>values of invoices with a due date</source>
        <translation>Werte der Rechnungen mit Fälligkeit</translation>
    </message>
    <message>
        <source>freight booked</source>
        <translation>gebuchte Fracht</translation>
    </message>
    <message>
        <source>freight billed</source>
        <translation>berechnete Fracht</translation>
    </message>
</context>
<context>
    <name>MetricUnit</name>
    <message>
        <source>points from 1 to 10</source>
        <translation>Punkte von 1 bis 10</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>as in your customer list</source>
        <translation>wie in Ihrer Kundenliste</translation>
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
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Stimmzettel</translation>
    </message>
    <message>
        <source>Does it matter?</source>
        <translation>Spielt es eine Rolle?</translation>
    </message>
    <message>
        <source>Homework check</source>
        <translation>Hausaufgaben-Probe</translation>
    </message>
    <message>
        <source>Accounts and statuses</source>
        <translation>Konten und Status</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Betreuungskosten</translation>
    </message>
    <message>
        <source>Data gaps</source>
        <translation>Datenlücken</translation>
    </message>
    <message>
        <source>One customer</source>
        <translation>Ein Kunde</translation>
    </message>
    <message>
        <source>Loud or valuable?</source>
        <translation>Laut oder wertvoll?</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>What each weight moves</source>
        <translation>Was jedes Gewicht bewegt</translation>
    </message>
    <message>
        <source>How sure is the type?</source>
        <translation>Wie sicher ist der Typ?</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Serviceniveaus</translation>
    </message>
    <message>
        <source>Action plans</source>
        <translation>Maßnahmenpläne</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Playbooks</translation>
    </message>
    <message>
        <source>Growth campaigns</source>
        <translation>Wachstumskampagnen</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>Beobachtungsliste</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Passwort der Datenbank</translation>
    </message>
    <message>
        <source>Keep the password in the system&apos;s keyring</source>
        <translation>Passwort im Schlüsselbund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Passwort für %1</translation>
    </message>
    <message>
        <source>Asking the system&apos;s keyring…</source>
        <translation>Der Schlüsselbund des Systems wird gefragt …</translation>
    </message>
    <message>
        <source>The database refuses the password for %1. Type the one that holds now.</source>
        <translation>Die Datenbank lehnt das Passwort für %1 ab. Geben Sie das ein, das jetzt gilt.</translation>
    </message>
</context>
<context>
    <name>PrivateTurn</name>
    <message>
        <source>the team</source>
        <extracomment>&quot;Ideas of the team&quot;</extracomment>
        <translation>Team</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>Person ohne Namen</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>What makes us glad when this customer calls?</source>
        <translation>Was freut uns, wenn dieser Kunde anruft?</translation>
    </message>
    <message>
        <source>Whom would we miss most if they left tomorrow, and why?</source>
        <translation>Wen würden wir am meisten vermissen, wenn er morgen ginge, und warum?</translation>
    </message>
    <message>
        <source>What does a customer do that makes an order cheap to serve?</source>
        <translation>Was tut ein Kunde, damit ein Auftrag wenig Aufwand macht?</translation>
    </message>
    <message>
        <source>What do customers cost us that no invoice shows?</source>
        <translation>Was kosten uns Kunden, das auf keiner Rechnung steht?</translation>
    </message>
    <message>
        <source>Which small customer would you bet on to be large in three years?</source>
        <translation>Welcher kleine Kunde ist in drei Jahren groß? Auf wen würden Sie wetten?</translation>
    </message>
    <message>
        <source>Which large customer do we secretly not want, and what is it?</source>
        <translation>Welchen großen Kunden wollen wir insgeheim nicht, und woran liegt es?</translation>
    </message>
    <message>
        <source>For whom do we stay late, and for whom not?</source>
        <translation>Für wen bleiben wir länger, und für wen nicht?</translation>
    </message>
    <message>
        <source>What would a competitor like to know about our best ten?</source>
        <translation>Was wüsste ein Wettbewerber gern über unsere besten zehn?</translation>
    </message>
    <message>
        <source>Questions that help</source>
        <translation>Fragen, die helfen</translation>
    </message>
</context>
<context>
    <name>Qualities</name>
    <message>
        <source>Values what we do</source>
        <translation>Schätzt, was wir tun</translation>
    </message>
    <message>
        <source>Does this customer see and use what we offer beyond the price?</source>
        <translation>Sieht und nutzt dieser Kunde, was wir über den Preis hinaus bieten?</translation>
    </message>
    <message>
        <source>asks for the price only</source>
        <translation>fragt nur nach dem Preis</translation>
    </message>
    <message>
        <source>plans with us and says so</source>
        <translation>plant mit uns und sagt es auch</translation>
    </message>
    <message>
        <source>Refers others</source>
        <translation>Empfiehlt uns weiter</translation>
    </message>
    <message>
        <source>Does this customer send us other customers?</source>
        <translation>Schickt uns dieser Kunde andere Kunden?</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>several who bought</source>
        <translation>mehrere, die gekauft haben</translation>
    </message>
    <message>
        <source>Pays without haggling</source>
        <translation>Zahlt ohne Feilschen</translation>
    </message>
    <message>
        <source>Are our prices accepted, and our invoices paid as agreed?</source>
        <translation>Werden unsere Preise akzeptiert und unsere Rechnungen wie vereinbart bezahlt?</translation>
    </message>
    <message>
        <source>disputes every invoice</source>
        <translation>bestreitet jede Rechnung</translation>
    </message>
    <message>
        <source>no questions about price</source>
        <translation>keine Fragen zum Preis</translation>
    </message>
    <message>
        <source>Challenging work</source>
        <translation>Fordernde Arbeit</translation>
    </message>
    <message>
        <source>Do we learn something from working for this customer?</source>
        <translation>Lernen wir etwas durch die Arbeit für diesen Kunden?</translation>
    </message>
    <message>
        <source>pure routine</source>
        <translation>reine Routine</translation>
    </message>
    <message>
        <source>makes us better at our trade</source>
        <translation>macht uns in unserem Fach besser</translation>
    </message>
    <message>
        <source>Strategic fit</source>
        <translation>Strategisch passend</translation>
    </message>
    <message>
        <source>Does this customer belong to the market we want to be in?</source>
        <translation>Gehört dieser Kunde zu dem Markt, in dem wir sein wollen?</translation>
    </message>
    <message>
        <source>outside of it</source>
        <translation>außerhalb davon</translation>
    </message>
    <message>
        <source>at its heart</source>
        <translation>mitten darin</translation>
    </message>
    <message>
        <source>Long-term prospect</source>
        <translation>Langfristige Aussicht</translation>
    </message>
    <message>
        <source>How much business could there be in five years?</source>
        <translation>Wie viel Geschäft könnte in fünf Jahren da sein?</translation>
    </message>
    <message>
        <source>likely none</source>
        <translation>wohl keines</translation>
    </message>
    <message>
        <source>several times that of today</source>
        <translation>ein Mehrfaches des heutigen</translation>
    </message>
    <message>
        <source>A quality needs a name.</source>
        <translation>Eine Eigenschaft braucht einen Namen.</translation>
    </message>
    <message>
        <source>A quality of that name is there already; choose it in the list.</source>
        <translation>Eine Eigenschaft dieses Namens gibt es schon; wählen Sie sie in der Liste.</translation>
    </message>
</context>
<context>
    <name>QuarterBars</name>
    <message>
        <source>Net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Rohertrag</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Reingewinn</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>a quarter of a year: Q3 2012</extracomment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>net sales %1</source>
        <translation>Nettoumsatz %1</translation>
    </message>
    <message>
        <source>gross margin %1</source>
        <translation>Rohertrag %1</translation>
    </message>
    <message>
        <source>net profit %1</source>
        <translation>Reingewinn %1</translation>
    </message>
    <message>
        <source>orders: %1</source>
        <translation>Aufträge: %1</translation>
    </message>
</context>
<context>
    <name>QuartersCard</name>
    <message>
        <source>The database brought totals per customer: single invoices are not here.</source>
        <translation>Die Datenbank hat Summen je Kunde geliefert: Einzelne Rechnungen sind hier nicht vorhanden.</translation>
    </message>
    <message>
        <source>There is no invoice of this customer up to the as-of date.</source>
        <translation>Von diesem Kunden gibt es bis zum Stichtag keine Rechnung.</translation>
    </message>
    <message>
        <source>No cost of goods is known, so there is no margin to show.</source>
        <translation>Es ist kein Wareneinsatz bekannt, daher lässt sich kein Rohertrag zeigen.</translation>
    </message>
    <message>
        <source>What %1 cost has no date, so the bars end with the gross margin.</source>
        <translation>Die Kosten für %1 haben kein Datum, daher enden die Balken beim Rohertrag.</translation>
    </message>
    <message>
        <source>Older quarters are not shown.</source>
        <translation>Ältere Quartale werden nicht gezeigt.</translation>
    </message>
</context>
<context>
    <name>ServiceTemplate</name>
    <message>
        <source>Same-day quote</source>
        <translation>Angebot am selben Tag</translation>
    </message>
    <message>
        <source>Field sales visit</source>
        <translation>Besuch vom Außendienst</translation>
    </message>
    <message>
        <source>Inside sales call</source>
        <translation>Anruf vom Innendienst</translation>
    </message>
    <message>
        <source>Order taken by phone or e-mail</source>
        <translation>Auftrag per Telefon oder E-Mail</translation>
    </message>
    <message>
        <source>Rush delivery</source>
        <translation>Eillieferung</translation>
    </message>
    <message>
        <source>Free delivery of small orders</source>
        <translation>Kleine Aufträge frachtfrei geliefert</translation>
    </message>
    <message>
        <source>Split delivery</source>
        <translation>Teillieferung</translation>
    </message>
    <message>
        <source>Returns without fee</source>
        <translation>Rückgabe ohne Gebühr</translation>
    </message>
    <message>
        <source>Stock held for the customer</source>
        <translation>Lagerbestand für den Kunden</translation>
    </message>
    <message>
        <source>Stock refilled on site</source>
        <translation>Bestand vor Ort aufgefüllt</translation>
    </message>
    <message>
        <source>Special order of a product not in stock</source>
        <translation>Sonderbestellung eines Artikels, der nicht am Lager ist</translation>
    </message>
    <message>
        <source>Technical advice</source>
        <translation>Technische Beratung</translation>
    </message>
    <message>
        <source>Product training</source>
        <translation>Produktschulung</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Longer terms of payment</source>
        <translation>Längere Zahlungsziele</translation>
    </message>
    <message>
        <source>Own price list</source>
        <translation>Eigene Preisliste</translation>
    </message>
    <message>
        <source>Link between ordering systems</source>
        <translation>Verbindung der Bestellsysteme</translation>
    </message>
    <message>
        <source>Joint product development</source>
        <translation>Gemeinsame Produktentwicklung</translation>
    </message>
    <message>
        <source>Executive sponsor</source>
        <translation>Pate in der Geschäftsleitung</translation>
    </message>
    <message>
        <source>Yearly business review</source>
        <translation>Jährliches Geschäftsgespräch</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht vermerkt</translation>
    </message>
    <message>
        <source>%1, sheet %2</source>
        <translation>%1, Blatt %2</translation>
    </message>
    <message>
        <source>%1, query: %2</source>
        <translation>%1, Abfrage: %2</translation>
    </message>
    <message>
        <source>%1, table %2</source>
        <translation>%1, Tabelle %2</translation>
    </message>
    <message>
        <source>was pasted; stays as it is</source>
        <translation>wurde eingefügt; bleibt unverändert</translation>
    </message>
    <message>
        <source>its file is not recorded; stays as it is</source>
        <translation>die Datei dazu ist nicht vermerkt; bleibt unverändert</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Neu: %1.</translation>
    </message>
    <message>
        <source>Gone: %1.</source>
        <translation>Weggefallen: %1.</translation>
    </message>
    <message>
        <source>%1: was %2, now %3.</source>
        <translation>%1: war %2, jetzt %3.</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
</context>
<context>
    <name>SourceColumn</name>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
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
    <message>
        <source>Totals of a database</source>
        <translation>Summen einer Datenbank</translation>
    </message>
</context>
<context>
    <name>ValueInWords</name>
    <message>
        <source>%1 scores %2</source>
        <extracomment>%1: a value of a metric, %2: its score from 0 to 100</extracomment>
        <translation>%1 erhält %2 Punkte</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>every value</source>
        <translation>jeder Wert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Rank among customers&quot;, %2: &quot;More is better&quot;</extracomment>
        <translation>%1: %2</translation>
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
        <translation>100 % verteilen: Einen verschieben, die anderen geben nach.</translation>
    </message>
    <message>
        <source>Which step from worst to best would you take first? It gets 100 points, the others less.</source>
        <translation>Welchen Schritt vom schlechtesten zum besten Wert würden Sie zuerst gehen? Er erhält 100 Punkte, die anderen weniger.</translation>
    </message>
    <message>
        <source>Put them in order; the first weighs far more than the last.</source>
        <translation>In eine Reihenfolge bringen; der erste Platz wiegt weit mehr als der letzte.</translation>
    </message>
    <message>
        <source>Put them in order; the weights fall in even steps.</source>
        <translation>In eine Reihenfolge bringen; die Gewichte fallen in gleichen Schritten.</translation>
    </message>
    <message>
        <source>Compare two at a time: which one matters more, and how many times?</source>
        <translation>Je zwei vergleichen: Was zählt mehr, und wievielmal so viel?</translation>
    </message>
    <message>
        <source>Give each one 1 to 10; equal marks are equal weights.</source>
        <translation>Jedem 1 bis 10 geben; gleiche Noten sind gleiche Gewichte.</translation>
    </message>
</context>
<context>
    <name>WantedMetric</name>
    <message>
        <source>Product lines used</source>
        <translation>Genutzte Sortimente</translation>
    </message>
    <message>
        <source>Product lines bought / product lines offered to that trade</source>
        <translation>Gekaufte Sortimente / dieser Branche angebotene Sortimente</translation>
    </message>
    <message>
        <source>Divide by the lines this trade can use, not by the whole catalogue.</source>
        <translation>Durch die Sortimente teilen, die diese Branche brauchen kann, nicht durch den ganzen Katalog.</translation>
    </message>
    <message>
        <source>Share of company sales</source>
        <translation>Anteil am Firmenumsatz</translation>
    </message>
    <message>
        <source>Net sales of the customer / net sales of the company</source>
        <translation>Nettoumsatz des Kunden / Nettoumsatz der Firma</translation>
    </message>
    <message>
        <source>A high share is a risk as well as a value: show it, rarely weigh it.</source>
        <translation>Ein hoher Anteil ist Risiko und Wert zugleich: zeigen, selten gewichten.</translation>
    </message>
    <message>
        <source>Estimated potential</source>
        <translation>Geschätztes Potenzial</translation>
    </message>
    <message>
        <source>Employees × the company&apos;s sales per employee in that industry</source>
        <translation>Beschäftigte × Umsatz der Firma je Beschäftigtem in dieser Branche</translation>
    </message>
    <message>
        <source>The ratio is built from your own sales: where your share is small it says too little.</source>
        <translation>Das Verhältnis stammt aus den eigenen Umsätzen: Wo Ihr Anteil klein ist, sagt es zu wenig.</translation>
    </message>
    <message>
        <source>Share of wallet</source>
        <translation>Lieferanteil</translation>
    </message>
    <message>
        <source>Net sales / estimated potential, at most 1</source>
        <translation>Nettoumsatz / geschätztes Potenzial, höchstens 1</translation>
    </message>
    <message>
        <source>It is only as good as the estimate of the potential.</source>
        <translation>Er ist nur so gut wie die Schätzung des Potenzials.</translation>
    </message>
    <message>
        <source>Irregular orders</source>
        <translation>Unregelmäßige Aufträge</translation>
    </message>
    <message>
        <source>Standard deviation / mean of the days between orders</source>
        <translation>Standardabweichung / Mittelwert der Tage zwischen Aufträgen</translation>
    </message>
    <message>
        <source>Needs at least 5 orders; one long shutdown makes anybody look irregular.</source>
        <translation>Braucht mindestens 5 Aufträge; ein einziger langer Stillstand lässt jeden unregelmäßig aussehen.</translation>
    </message>
    <message>
        <source>Monthly sales trend</source>
        <translation>Monatlicher Umsatztrend</translation>
    </message>
    <message>
        <source>Middle slope of the last 12 to 24 monthly sales / mean monthly sales</source>
        <translation>Mittlere Steigung der letzten 12 bis 24 Monatsumsätze / mittlerer Monatsumsatz</translation>
    </message>
    <message>
        <source>Compare like months: a season looks like a trend.</source>
        <translation>Gleiche Monate vergleichen: Eine Saison sieht wie ein Trend aus.</translation>
    </message>
    <message>
        <source>Quotes won</source>
        <translation>Gewonnene Angebote</translation>
    </message>
    <message>
        <source>Orders won from quotes / quotes decided</source>
        <translation>Aus Angeboten gewonnene Aufträge / entschiedene Angebote</translation>
    </message>
    <message>
        <source>Open and repeated quotes stay out; who never asks for a quote has no rate.</source>
        <translation>Offene und wiederholte Angebote bleiben außen vor; wer nie ein Angebot anfragt, hat keine Quote.</translation>
    </message>
    <message>
        <source>Gross margin per line</source>
        <translation>Rohertrag je Zeile</translation>
    </message>
    <message>
        <source>Gross margin / invoice lines</source>
        <translation>Rohertrag / Rechnungszeilen</translation>
    </message>
    <message>
        <source>Lines split by back-orders pull it down, goods shipped directly push it up.</source>
        <translation>Durch Nachlieferungen geteilte Zeilen drücken ihn, direkt gelieferte Ware hebt ihn.</translation>
    </message>
    <message>
        <source>Rebates and allowances</source>
        <translation>Boni und Vergütungen</translation>
    </message>
    <message>
        <source>(Rebates to the customer + allowances of programmes) / net sales</source>
        <translation>(Boni an den Kunden + Vergütungen aus Programmen) / Nettoumsatz</translation>
    </message>
    <message>
        <source>Paid once a year: spread it; what the supplier pays of it is not your cost.</source>
        <translation>Einmal im Jahr gezahlt: verteilen; was der Lieferant davon trägt, sind nicht Ihre Kosten.</translation>
    </message>
    <message>
        <source>Value per line</source>
        <translation>Wert je Zeile</translation>
    </message>
    <message>
        <source>Net sales / invoice lines</source>
        <translation>Nettoumsatz / Rechnungszeilen</translation>
    </message>
    <message>
        <source>Lines for fees count as lines unless they are left out.</source>
        <translation>Zeilen für Gebühren zählen als Zeilen, wenn sie nicht weggelassen werden.</translation>
    </message>
    <message>
        <source>Credits per 100 invoices</source>
        <translation>Gutschriften je 100 Rechnungen</translation>
    </message>
    <message>
        <source>100 × credits / invoices</source>
        <translation>100 × Gutschriften / Rechnungen</translation>
    </message>
    <message>
        <source>A credit that mends our own error should not punish the customer.</source>
        <translation>Eine Gutschrift, die unseren eigenen Fehler behebt, soll den Kunden nicht bestrafen.</translation>
    </message>
    <message>
        <source>Rush orders</source>
        <translation>Eilaufträge</translation>
    </message>
    <message>
        <source>Orders marked as urgent / orders</source>
        <translation>Als eilig gekennzeichnete Aufträge / Aufträge</translation>
    </message>
    <message>
        <source>Often not recorded; same-day shipping or a special delivery code may stand in.</source>
        <translation>Oft nicht erfasst; Versand am selben Tag oder ein besonderer Lieferschlüssel kann dafür stehen.</translation>
    </message>
    <message>
        <source>Deliveries per 1,000 of sales</source>
        <translation>Lieferungen je 1.000 Umsatz</translation>
    </message>
    <message>
        <source>Delivery stops / (net sales / 1,000)</source>
        <translation>Lieferstopps / (Nettoumsatz / 1.000)</translation>
    </message>
    <message>
        <source>Collected goods and carriers make no stop; the density of the route drives the cost, not its length.</source>
        <translation>Abgeholte Ware und Speditionen machen keinen Stopp; die Dichte der Tour treibt die Kosten, nicht ihre Länge.</translation>
    </message>
    <message>
        <source>Cost of receivables</source>
        <translation>Kosten der Forderungen</translation>
    </message>
    <message>
        <source>Mean balance × yearly rate</source>
        <translation>Mittlerer Saldo × Jahressatz</translation>
    </message>
    <message>
        <source>Agree the rate with whoever answers for finance; net profit takes it in by the cost rates.</source>
        <translation>Den Satz mit der Person vereinbaren, die für die Finanzen verantwortlich ist; der Reingewinn enthält ihn über die Kostensätze.</translation>
    </message>
    <message>
        <source>Cost of sales calls</source>
        <translation>Kosten der Kundenbesuche</translation>
    </message>
    <message>
        <source>Visits × cost per visit</source>
        <translation>Besuche × Kosten je Besuch</translation>
    </message>
    <message>
        <source>Visits are seldom recorded in full.</source>
        <translation>Besuche sind selten vollständig erfasst.</translation>
    </message>
    <message>
        <source>Orders taken by hand</source>
        <translation>Von Hand erfasste Aufträge</translation>
    </message>
    <message>
        <source>Orders by phone, counter or mail / orders</source>
        <translation>Aufträge per Telefon, Theke oder Post / Aufträge</translation>
    </message>
    <message>
        <source>Before there was a web shop the channel was not recorded.</source>
        <translation>Bevor es einen Webshop gab, wurde der Kanal nicht erfasst.</translation>
    </message>
    <message>
        <source>Lines not on stock</source>
        <translation>Zeilen ohne Lagerware</translation>
    </message>
    <message>
        <source>Lines of goods not kept on stock / lines</source>
        <translation>Zeilen mit Ware, die nicht am Lager geführt wird / Zeilen</translation>
    </message>
    <message>
        <source>What is on stock changes: use the status on the day of the sale.</source>
        <translation>Was am Lager ist, ändert sich: den Stand am Tag des Verkaufs nehmen.</translation>
    </message>
    <message>
        <source>Changed orders</source>
        <translation>Geänderte Aufträge</translation>
    </message>
    <message>
        <source>Orders changed after their release / orders</source>
        <translation>Nach ihrer Freigabe geänderte Aufträge / Aufträge</translation>
    </message>
    <message>
        <source>Needs a record of changes, which few systems keep.</source>
        <translation>Braucht Aufzeichnungen der Änderungen, die wenige Systeme führen.</translation>
    </message>
    <message>
        <source>Cost to serve of margin</source>
        <translation>Betreuungskosten am Rohertrag</translation>
    </message>
    <message>
        <source>Cost to serve / gross margin</source>
        <translation>Betreuungskosten / Rohertrag</translation>
    </message>
    <message>
        <source>Without a margin above 0 it means nothing: count that as worst.</source>
        <translation>Ohne einen Rohertrag über 0 sagt es nichts: als schlechtesten Wert zählen.</translation>
    </message>
</context>
<context>
    <name>WeightDrag</name>
    <message>
        <source>This model is signed off: make a copy of it to set the weight here.</source>
        <translation>Dieses Modell ist freigegeben: Legen Sie eine Kopie an, um das Gewicht hier zu setzen.</translation>
    </message>
    <message>
        <source>A weight of this group is locked: unlock it on the weights page to set the weight here.</source>
        <translation>Ein Gewicht dieser Gruppe ist gesperrt: Entsperren Sie es auf der Seite der Gewichte, um das Gewicht hier zu setzen.</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
</context>
<context>
    <name>WeightGroup</name>
    <message>
        <source>Value factors</source>
        <translation>Wertfaktoren</translation>
    </message>
    <message>
        <source>Weights of the factors</source>
        <translation>Gewichte der Faktoren</translation>
    </message>
    <message>
        <source>Weights inside %1</source>
        <translation>Gewichte in %1</translation>
    </message>
</context>
<context>
    <name>WeightMethod</name>
    <message>
        <source>Sliders</source>
        <translation>Schieberegler</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Swing</translation>
    </message>
    <message>
        <source>Rank order, steep</source>
        <translation>Rangfolge, steil</translation>
    </message>
    <message>
        <source>Rank order, gentle</source>
        <translation>Rangfolge, sanft</translation>
    </message>
    <message>
        <source>Pairwise</source>
        <translation>Paarvergleich</translation>
    </message>
    <message>
        <source>Rating 1 to 10</source>
        <translation>Bewertung 1 bis 10</translation>
    </message>
</context>
<context>
    <name>WeightNames</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>a metric in its factor: &quot;Orders in Loyalty&quot;</extracomment>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>WeightText</name>
    <message>
        <source>%1 =</source>
        <extracomment>a place in a ranking that others have too: &quot;2 =&quot;</extracomment>
        <translation>%1 =</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>“%1” is signed off and stays as it is; work on a copy to change it.</source>
        <translation>„%1“ ist freigegeben und bleibt, wie es ist; arbeiten Sie an einer Kopie, um es zu ändern.</translation>
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
        <source>One customer</source>
        <translation>Ein Kunde</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
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
        <source>First bought in %1, last on %2.</source>
        <translation>Zuerst gekauft %1, zuletzt am %2.</translation>
    </message>
    <message>
        <source>Never bought anything up to the as-of date.</source>
        <translation>Bis zum Stichtag nie etwas gekauft.</translation>
    </message>
    <message>
        <source>No score: the first invoice is less than %1 months old, or there are fewer than %2 orders.</source>
        <translation>Keine Punkte: Die erste Rechnung ist weniger als %1 Monate alt, oder es sind weniger als %2 Aufträge.</translation>
    </message>
    <message>
        <source>No score: nothing was bought for %1 months.</source>
        <translation>Keine Punkte: seit %1 Monaten nichts gekauft.</translation>
    </message>
    <message>
        <source>No score: excluded customers are outside the comparison.</source>
        <translation>Keine Punkte: Ausgeschlossene Kunden stehen außerhalb des Vergleichs.</translation>
    </message>
    <message>
        <source>No score: the figures that are there do not reach for both axes.</source>
        <translation>Keine Punkte: Die vorhandenen Zahlen reichen nicht für beide Achsen.</translation>
    </message>
    <message>
        <source>The money guard holds it below the net profit cut: it loses money.</source>
        <translation>Der Geldwächter hält ihn unter dem Schnitt beim Reingewinn: Er verliert Geld.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>%1, set by %2 on %3: %4</source>
        <translation>%1, gesetzt von %2 am %3: %4</translation>
    </message>
    <message>
        <source>counts as 50</source>
        <translation>zählt als 50</translation>
    </message>
    <message>
        <source>counts as 0</source>
        <translation>zählt als 0</translation>
    </message>
    <message>
        <source>weight goes to others</source>
        <translation>Gewicht geht an andere</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>customer lifetime value</source>
        <translation>Kundenwert</translation>
    </message>
    <message>
        <source>net profit score</source>
        <translation>Punkte Reingewinn</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>Gesamtpunktzahl</translation>
    </message>
    <message>
        <source>%1 %2, cut at %3</source>
        <extracomment>&quot;composite 48.0, cut at 52.1&quot;</extracomment>
        <translation>%1 %2, Schnitt bei %3</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <extracomment>a metric that has to go from one value to another</extracomment>
        <translation>%1: von %2 auf %3</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Customers without a score have no way up: the score has to be there first.</source>
        <translation>Für Kunden ohne Punkte gibt es keinen Weg nach oben: Erst müssen Punkte da sein.</translation>
    </message>
    <message>
        <source>Nothing is above it: it is Core and in the best tier.</source>
        <translation>Darüber gibt es nichts: Er ist Kern und im besten Rang.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>&quot;14.0 % for Core&quot;: what a metric has to reach, and what is reached with it</extracomment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>cut %1</source>
        <extracomment>where a score is divided: &quot;cut 55.2&quot;</extracomment>
        <translation>Schnitt %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>where a tier begins: &quot;A from 62.4&quot;</extracomment>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Typ von %1</translation>
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
        <source>as computed</source>
        <translation>wie berechnet</translation>
    </message>
    <message>
        <source>Lift what was set by hand</source>
        <translation>Von Hand Gesetztes aufheben</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Customer fields</source>
        <translation>Kundenfelder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <source>Customer lifetime value score</source>
        <translation>Punkte Kundenwert</translation>
    </message>
    <message>
        <source>Net profit score</source>
        <translation>Punkte Reingewinn</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Von Hand gesetzt</translation>
    </message>
    <message>
        <source>Loses money</source>
        <translation>Verliert Geld</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>a list of names, and so many more</extracomment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <extracomment>a condition that holds: &quot;Loses money&quot;, or that does not: &quot;Not: Loses money&quot;</extracomment>
        <translation>Nicht: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what would be reached, and by what: &quot;Core: days to pay 61 to 45&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 enthält %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 mindestens %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1 höchstens %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1 ist bekannt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <extracomment>a band of figures: so much and more</extracomment>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <extracomment>a band of figures, the second one not included</extracomment>
        <translation>%1 bis unter %2</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <extracomment>a change of a figure: &quot;Days to pay 61 to 45&quot;</extracomment>
        <translation>%1 von %2 auf %3</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Ganz oben</translation>
    </message>
    <message>
        <source>no loss any more</source>
        <translation>kein Verlust mehr</translation>
    </message>
    <message>
        <source>No one or two metrics alone</source>
        <translation>Mit ein oder zwei Kennzahlen allein nicht</translation>
    </message>
    <message>
        <source>Its scores are enough. The money guard holds it down: the net profit of %1 has to reach 0.</source>
        <translation>Seine Punkte reichen. Der Geldwächter hält ihn unten: Der Reingewinn von %1 muss 0 erreichen.</translation>
    </message>
    <message>
        <source>Besides, the net profit of %1 has to reach 0: the money guard.</source>
        <translation>Außerdem muss der Reingewinn von %1 die 0 erreichen: der Geldwächter.</translation>
    </message>
    <message>
        <source>The type was set by hand and stays; these are the ways of the computed one.</source>
        <translation>Der Typ wurde von Hand gesetzt und bleibt; dies sind die Wege des berechneten.</translation>
    </message>
</context>
<context>
    <name>strata::AboutCard</name>
    <message>
        <source>Rate customers</source>
        <translation>Kunden bewerten</translation>
    </message>
    <message>
        <source>wished for, in no factor yet</source>
        <translation>gewünscht, noch in keinem Faktor</translation>
    </message>
    <message>
        <source>left out of %1 for now</source>
        <translation>vorerst aus %1 ausgelassen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>Every customer has a value</source>
        <translation>Jeder Kunde hat einen Wert</translation>
    </message>
    <message>
        <source>The tables that Strata reads do not show it. Bring it as a column of your customer list, or have it rated.</source>
        <translation>Die Tabellen, die Strata liest, zeigen es nicht. Als Spalte der Kundenliste mitbringen oder bewerten lassen.</translation>
    </message>
    <message>
        <source>Unknown to this version of Strata</source>
        <translation>Dieser Strata-Version unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customer(s) rated</source>
        <translation>
            <numerusform>%1 von %Ln Kunden bewertet</numerusform>
            <numerusform>%1 von %Ln Kunden bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>Rated by people from 1 to 10; the value is the mean of a customer&apos;s ratings.</source>
        <translation>Von Personen von 1 bis 10 bewertet; der Wert ist der Mittelwert der Bewertungen eines Kunden.</translation>
    </message>
    <message>
        <source>In %1. %2</source>
        <translation>In %1. %2</translation>
    </message>
    <message>
        <source>Beware: %1</source>
        <translation>Vorsicht: %1</translation>
    </message>
</context>
<context>
    <name>strata::AccountSort</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Save and hand back</source>
        <translation>Speichern und zurückgeben</translation>
    </message>
    <message>
        <source>Accounts sorted</source>
        <translation>Sortierte Kunden</translation>
    </message>
    <message>
        <source>Save and stop</source>
        <translation>Speichern und aufhören</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Leave without keeping what was sorted just now</source>
        <translation>Verlassen, ohne das eben Sortierte zu behalten</translation>
    </message>
    <message>
        <source>The account before (left arrow)</source>
        <translation>Der vorige Kunde (Pfeil links)</translation>
    </message>
    <message>
        <source>The next account (right arrow)</source>
        <translation>Der nächste Kunde (Pfeil rechts)</translation>
    </message>
    <message>
        <source>What is it to you, whatever any figure says? Keys 1 to 4 sort, the arrows go back and on.</source>
        <translation>Was ist er für Sie, was immer die Zahlen sagen? Die Tasten 1 bis 4 sortieren, die Pfeile gehen zurück und weiter.</translation>
    </message>
    <message>
        <source>Look through them again</source>
        <translation>Noch einmal durchsehen</translation>
    </message>
    <message>
        <source>%1 of %2 were sorted before; sorting again replaces them.</source>
        <translation>%1 von %2 wurden schon sortiert; erneutes Sortieren ersetzt sie.</translation>
    </message>
    <message>
        <source>%1 sorts</source>
        <translation>%1 sortiert</translation>
    </message>
    <message>
        <source>Homework of %1</source>
        <translation>Hausaufgaben von %1</translation>
    </message>
    <message>
        <source>%1 of %2 sorted</source>
        <translation>%1 von %2 sortiert</translation>
    </message>
    <message>
        <source>All accounts are sorted. Nobody sees it before the comparison.</source>
        <translation>Alle Kunden sind sortiert. Niemand sieht es vor dem Vergleich.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are still open. Save what is sorted, or go back to them.</source>
        <translation>
            <numerusform>%Ln Kunde ist noch offen. Sortiertes speichern oder dorthin zurückgehen.</numerusform>
            <numerusform>%Ln Kunden sind noch offen. Sortiertes speichern oder dorthin zurückgehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1 of %2, %3 sorted</source>
        <translation>Kunde %1 von %2, %3 sortiert</translation>
    </message>
    <message>
        <source>No longer in the data</source>
        <translation>Nicht mehr in den Daten</translation>
    </message>
    <message>
        <source>%1 This is one of them.</source>
        <translation>%1 Dies ist einer davon.</translation>
    </message>
</context>
<context>
    <name>strata::AccountsCard</name>
    <message>
        <source>Known accounts</source>
        <translation>Bekannte Kunden</translation>
    </message>
    <message>
        <source>Propose %1</source>
        <translation>%1 vorschlagen</translation>
    </message>
    <message>
        <source>Find a customer to add</source>
        <translation>Kunden zum Hinzufügen suchen</translation>
    </message>
    <message>
        <source>Find a customer to add, Enter takes the first</source>
        <translation>Kunden zum Hinzufügen suchen, Eingabe nimmt den ersten</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Gefundene Kunden</translation>
    </message>
    <message>
        <source>The largest accounts, and from every type some that are near a cut. It takes the place of the accounts chosen so far; undo brings those back.</source>
        <translation>Die größten Kunden und aus jedem Typ einige, die nahe an einem Schnitt liegen. Sie ersetzen die bisher gewählten; Rückgängig holt diese zurück.</translation>
    </message>
    <message>
        <source>No other customer has “%1” in its name or number.</source>
        <translation>Kein anderer Kunde hat „%1“ im Namen oder in der Nummer.</translation>
    </message>
    <message>
        <source>Add an account to the homework</source>
        <translation>Einen Kunden zu den Hausaufgaben hinzufügen</translation>
    </message>
    <message>
        <source>Take an account out of the homework</source>
        <translation>Einen Kunden aus den Hausaufgaben nehmen</translation>
    </message>
    <message>
        <source>No customer has a type yet. Choose metrics and bring invoices first, or add accounts by name.</source>
        <translation>Noch hat kein Kunde einen Typ. Zuerst Kennzahlen wählen und Rechnungen importieren, oder Kunden nach Namen hinzufügen.</translation>
    </message>
    <message>
        <source>Propose accounts for the homework</source>
        <translation>Kunden für die Hausaufgaben vorschlagen</translation>
    </message>
    <message>
        <source>None chosen yet. 15 to 20 that everybody knows are enough.</source>
        <translation>Noch keine gewählt. 15 bis 20, die alle kennen, genügen.</translation>
    </message>
    <message>
        <source>%1 chosen; 15 to 20 are a good number.</source>
        <translation>%1 gewählt; 15 bis 20 sind eine gute Zahl.</translation>
    </message>
    <message>
        <source>%1 chosen; more than 20 tire people, take some out.</source>
        <translation>%1 gewählt; mehr als 20 ermüden, nehmen Sie einige heraus.</translation>
    </message>
    <message>
        <source>%1 chosen, within 15 to 20.</source>
        <translation>%1 gewählt, zwischen 15 und 20.</translation>
    </message>
    <message>
        <source>no longer in the data</source>
        <translation>nicht mehr in den Daten</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>%1 herausnehmen</translation>
    </message>
    <message>
        <source>Take this account out</source>
        <translation>Diesen Kunden herausnehmen</translation>
    </message>
</context>
<context>
    <name>strata::AccountsPage</name>
    <message>
        <source>Which accounts are one customer?</source>
        <translation>Welche Konten sind ein und derselbe Kunde?</translation>
    </message>
    <message>
        <source>Merge accounts that belong together, and say who is not a customer to be judged.</source>
        <translation>Zusammengehörige Konten zusammenlegen und angeben, wer nicht als Kunde zu beurteilen ist.</translation>
    </message>
    <message>
        <source>A customer with ten ship-to accounts looks like ten small ones, and the company&apos;s own house account looks like a giant. Types mean something only when each customer stands once and nobody stands in the table who is none.</source>
        <translation>Ein Kunde mit zehn Lieferkonten sieht aus wie zehn kleine, und das eigene Hauskonto der Firma sieht aus wie ein Riese. Typen bedeuten nur dann etwas, wenn jeder Kunde genau einmal dasteht und niemand in der Tabelle steht, der keiner ist.</translation>
    </message>
    <message>
        <source>There are no customers yet.</source>
        <translation>Es gibt noch keine Kunden.</translation>
    </message>
    <message>
        <source>Bring in the data</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <source>Putting the lines together…</source>
        <translation>Die Zeilen werden zusammengestellt …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The accounts stay as they are</source>
        <translation>Die Konten bleiben, wie sie sind</translation>
    </message>
</context>
<context>
    <name>strata::ActionCalendar</name>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Typ: %1</translation>
    </message>
    <message>
        <source>Customer number: %1</source>
        <translation>Kundennummer: %1</translation>
    </message>
</context>
<context>
    <name>strata::ActionDelegate</name>
    <message>
        <source>State of the action</source>
        <translation>Stand der Maßnahme</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es tut</translation>
    </message>
    <message>
        <source>Due date, such as 2026-05-31; empty: none</source>
        <translation>Fälligkeit, etwa 2026-05-31; leer: keine</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Termin</translation>
    </message>
    <message>
        <source>That is no date; write it like 2026-05-31 or leave it empty.</source>
        <translation>Das ist kein Datum; schreiben Sie es wie 2026-05-31 oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Note to the action</source>
        <translation>Notiz zur Maßnahme</translation>
    </message>
</context>
<context>
    <name>strata::ActionFilterBar</name>
    <message>
        <source>State of the listed actions</source>
        <translation>Stand der aufgeführten Maßnahmen</translation>
    </message>
    <message>
        <source>Owner of the listed actions</source>
        <translation>Zuständige der aufgeführten Maßnahmen</translation>
    </message>
    <message>
        <source>When the listed actions are due</source>
        <translation>Wann die aufgeführten Maßnahmen fällig sind</translation>
    </message>
    <message>
        <source>Type of the customers listed</source>
        <translation>Typ der aufgeführten Kunden</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Noch nicht erledigt</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Alle Zuständigen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Due whenever</source>
        <translation>Fällig wann auch immer</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Diese Woche fällig</translation>
    </message>
    <message>
        <source>Due this month</source>
        <translation>Diesen Monat fällig</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message>
        <source>Given for another type</source>
        <translation>Für einen anderen Typ gegeben</translation>
    </message>
    <message>
        <source>No longer in the data</source>
        <translation>Nicht mehr in den Daten</translation>
    </message>
    <message>
        <source>Search in customers, actions, owners and notes</source>
        <translation>In Kunden, Maßnahmen, Zuständigen und Notizen suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>strata::ActionModel</name>
    <message>
        <source>%1 (no longer in the data)</source>
        <translation>%1 (nicht mehr in den Daten)</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>given as %1, now %2</source>
        <translation>gegeben als %1, jetzt %2</translation>
    </message>
    <message>
        <source>It is done or dropped, so that it cannot be late any more.</source>
        <translation>Sie ist erledigt oder verworfen und kann daher nicht mehr überfällig sein.</translation>
    </message>
    <message numerus="yes">
        <source>It was due %Ln day(s) ago and is neither done nor dropped.</source>
        <translation>
            <numerusform>Sie war vor %Ln Tag fällig und ist weder erledigt noch verworfen.</numerusform>
            <numerusform>Sie war vor %Ln Tagen fällig und ist weder erledigt noch verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is due today.</source>
        <translation>Sie ist heute fällig.</translation>
    </message>
    <message numerus="yes">
        <source>It is due in %Ln day(s).</source>
        <translation>
            <numerusform>Sie ist in %Ln Tag fällig.</numerusform>
            <numerusform>Sie ist in %Ln Tagen fällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was given to the customer with the playbook of a type. The customer may have another type by now: then look whether the action still fits.</source>
        <translation>Der Kunde hat sie mit dem Playbook eines Typs erhalten. Vielleicht hat er inzwischen einen anderen Typ: Prüfen Sie dann, ob die Maßnahme noch passt.</translation>
    </message>
    <message>
        <source>Somebody wrote it for this customer.</source>
        <translation>Jemand hat sie für diesen Kunden geschrieben.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Type now</source>
        <translation>Typ jetzt</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
</context>
<context>
    <name>strata::ActionWords</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>%1 playbook</source>
        <extracomment>where an action comes from: &quot;Core playbook&quot;</extracomment>
        <translation>Playbook %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
</context>
<context>
    <name>strata::ActionsPage</name>
    <message>
        <source>Who does what with whom, until when?</source>
        <translation>Wer tut was mit wem, bis wann?</translation>
    </message>
    <message>
        <source>Actions per customer, from the playbook of its type or by hand. A click in a cell and F2, or a double click, changes it.</source>
        <translation>Maßnahmen je Kunde, aus dem Playbook seines Typs oder von Hand. Ein Klick in eine Zelle und F2 oder ein Doppelklick ändert sie.</translation>
    </message>
    <message>
        <source>A type changes nothing by itself. What changes something is that one person does one thing with one customer until a day, and that somebody looks whether it was done.</source>
        <translation>Ein Typ allein ändert nichts. Etwas ändert sich, wenn eine Person mit einem Kunden bis zu einem Tag eine Sache tut und jemand nachsieht, ob sie getan wurde.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Go to the playbooks</source>
        <translation>Zu den Playbooks</translation>
    </message>
    <message>
        <source>Conversation sheet…</source>
        <translation>Gesprächsbogen …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Change an action</source>
        <translation>Maßnahme ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln action(s)</source>
        <translation>
            <numerusform>%Ln Maßnahme ändern</numerusform>
            <numerusform>%Ln Maßnahmen ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln action(s)</source>
        <translation>
            <numerusform>%Ln Maßnahme entfernen</numerusform>
            <numerusform>%Ln Maßnahmen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>One list</source>
        <translation>Eine Liste</translation>
    </message>
    <message>
        <source>All actions that pass the filters</source>
        <translation>Alle Maßnahmen, die die Filter durchlassen</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Nach Zuständigen</translation>
    </message>
    <message>
        <source>How many actions each owner has; a click lists them</source>
        <translation>Wie viele Maßnahmen jeder Zuständige hat; ein Klick führt sie auf</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>Nach Fälligkeit</translation>
    </message>
    <message>
        <source>How many actions each week has; a click lists them</source>
        <translation>Wie viele Maßnahmen jede Woche hat; ein Klick führt sie auf</translation>
    </message>
    <message>
        <source>What to talk about with the selected customer, to show and to print</source>
        <translation>Worüber mit dem gewählten Kunden zu sprechen ist, zum Zeigen und Drucken</translation>
    </message>
    <message>
        <source>Listed actions for a CRM (CSV)…</source>
        <translation>Aufgeführte Maßnahmen für ein CRM (CSV) …</translation>
    </message>
    <message>
        <source>Their due dates for a calendar (.ics)…</source>
        <translation>Ihre Termine für einen Kalender (.ics) …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>So many of all actions pass the filters and belong to the chosen group.</source>
        <translation>So viele von allen Maßnahmen lassen die Filter durch und gehören zur gewählten Gruppe.</translation>
    </message>
    <message>
        <source>Groups of actions with their numbers</source>
        <translation>Gruppen von Maßnahmen mit ihrer Anzahl</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Remove the selected actions</source>
        <translation>Die gewählten Maßnahmen entfernen</translation>
    </message>
    <message>
        <source>Actions are for customers. Import customers and invoices first.</source>
        <translation>Maßnahmen gelten Kunden. Importieren Sie zuerst Kunden und Rechnungen.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Zu den Daten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln überfällig</numerusform>
            <numerusform>%Ln überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no action yet. Add one below, or give the playbook of a type to its customers.</source>
        <translation>Noch gibt es keine Maßnahme. Fügen Sie unten eine hinzu, oder geben Sie das Playbook eines Typs seinen Kunden.</translation>
    </message>
    <message>
        <source>No action passes the filters.</source>
        <translation>Keine Maßnahme passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Export actions for a CRM</source>
        <translation>Maßnahmen für ein CRM exportieren</translation>
    </message>
    <message>
        <source>Export due dates for a calendar</source>
        <translation>Termine für einen Kalender exportieren</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Komma getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>None of these actions has a due date: there is nothing for a calendar.</source>
        <translation>Keine dieser Maßnahmen hat einen Termin: Für einen Kalender gibt es nichts.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>strata::AddMembersDialog</name>
    <message>
        <source>Filter by name or number</source>
        <translation>Nach Name oder Nummer filtern</translation>
    </message>
    <message>
        <source>Add customers</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Customers who may join the campaign</source>
        <translation>Kunden, die in die Kampagne aufgenommen werden können</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Which customers are listed</source>
        <translation>Welche Kunden aufgeführt sind</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Small customers: %1</source>
        <translation>Kleine Kunden: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Typ: %1</translation>
    </message>
    <message>
        <source>Kept view: %1</source>
        <translation>Aufbewahrte Ansicht: %1</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Comparing with like firms…</source>
        <translation>Wird mit vergleichbaren Firmen verglichen …</translation>
    </message>
    <message>
        <source>Nobody here who is not in the campaign already.</source>
        <translation>Hier ist niemand, der nicht schon in der Kampagne ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed; choose rows, or take all of them.</source>
        <translation>
            <numerusform>%Ln aufgeführt; wählen Sie Zeilen oder nehmen Sie alle.</numerusform>
            <numerusform>%Ln aufgeführt; wählen Sie Zeilen oder nehmen Sie alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the chosen %Ln</source>
        <translation>
            <numerusform>Den gewählten %Ln hinzufügen</numerusform>
            <numerusform>Die gewählten %Ln hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add all %Ln listed</source>
        <translation>
            <numerusform>Den %Ln aufgeführten hinzufügen</numerusform>
            <numerusform>Alle %Ln aufgeführten hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::AddressForm</name>
    <message>
        <source>Keep the password in the system&apos;s keyring</source>
        <translation>Passwort im Schlüsselbund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>PostgreSQL, or what speaks its protocol</source>
        <translation>PostgreSQL oder was dessen Protokoll spricht</translation>
    </message>
    <message>
        <source>MySQL or MariaDB</source>
        <translation>MySQL oder MariaDB</translation>
    </message>
    <message>
        <source>ODBC</source>
        <translation>ODBC</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>SQLite-Datei</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>It is never kept in the project, nor in a log</source>
        <translation>Es wird nie im Projekt aufbewahrt, auch nicht in einem Protokoll</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>This system has no keyring: the password is asked for each time</source>
        <translation>Dieses System hat keinen Schlüsselbund: Das Passwort wird jedes Mal abgefragt</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Datei wählen.</translation>
    </message>
    <message>
        <source>Say the connection, for example DSN=warehouse.</source>
        <translation>Verbindung angeben, zum Beispiel DSN=warehouse.</translation>
    </message>
    <message>
        <source>Say which database.</source>
        <translation>Datenbank angeben.</translation>
    </message>
</context>
<context>
    <name>strata::AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>No blocks yet. Take the one-day template and change it, or add blocks of your own.</source>
        <translation>Noch keine Blöcke. Die Vorlage für einen Tag nehmen und ändern, oder eigene Blöcke hinzufügen.</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Block hinzufügen</translation>
    </message>
    <message>
        <source>Use the one-day template</source>
        <translation>Vorlage für einen Tag nehmen</translation>
    </message>
    <message>
        <source>Three questions, reality check, robustness, treatment, close: eight hours. It takes the place of the blocks that are there; undo brings those back.</source>
        <translation>Drei Fragen, Wirklichkeitsprobe, Robustheit, Behandlung, Abschluss: acht Stunden. Sie ersetzt die vorhandenen Blöcke; Rückgängig holt diese zurück.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>New block</source>
        <translation>Neuer Block</translation>
    </message>
    <message>
        <source>Remove a block</source>
        <translation>Block entfernen</translation>
    </message>
    <message>
        <source>Move a block up</source>
        <translation>Block nach oben</translation>
    </message>
    <message>
        <source>Move a block down</source>
        <translation>Block nach unten</translation>
    </message>
    <message>
        <source>%1: %2 left</source>
        <translation>%1: noch %2</translation>
    </message>
    <message>
        <source>%1: %2 over</source>
        <translation>%1: %2 überzogen</translation>
    </message>
    <message>
        <source>%1 h %2 min, ends at %3</source>
        <translation>%1 Std. %2 Min., endet um %3</translation>
    </message>
    <message>
        <source>More than ten hours: nobody judges well for so long. Take two days, or shorten blocks.</source>
        <translation>Mehr als zehn Stunden: So lange urteilt niemand gut. Nehmen Sie zwei Tage, oder kürzen Sie Blöcke.</translation>
    </message>
</context>
<context>
    <name>strata::AgendaRow</name>
    <message>
        <source>Title of the block</source>
        <translation>Titel des Blocks</translation>
    </message>
    <message>
        <source>Note to the block</source>
        <translation>Notiz zum Block</translation>
    </message>
    <message>
        <source>Start this block</source>
        <translation>Diesen Block beginnen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove the block (undo brings it back)</source>
        <translation>Den Block entfernen (Rückgängig holt ihn zurück)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Worum geht es?</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Change a block&apos;s title</source>
        <translation>Titel eines Blocks ändern</translation>
    </message>
    <message>
        <source>Change a block&apos;s note</source>
        <translation>Notiz eines Blocks ändern</translation>
    </message>
    <message>
        <source>Change a block&apos;s length</source>
        <translation>Länge eines Blocks ändern</translation>
    </message>
    <message>
        <source>Tick off a block</source>
        <translation>Block abhaken</translation>
    </message>
    <message>
        <source>Take up a block again</source>
        <translation>Block wieder aufnehmen</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <translation>Minuten von %1</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>%1 ist erledigt</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 beginnen</translation>
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
</context>
<context>
    <name>strata::AgreementCard</name>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>↑ up %1</source>
        <extracomment>a median that rose by so many points since the round before</extracomment>
        <translation>↑ plus %1</translation>
    </message>
    <message>
        <source>↓ down %1</source>
        <extracomment>a median that fell by so many points since the round before</extracomment>
        <translation>↓ minus %1</translation>
    </message>
    <message>
        <source>%1 of %2 moved since round %3</source>
        <translation>%1 von %2 seit Runde %3 verändert</translation>
    </message>
    <message>
        <source>Votes, 0 to 100 %</source>
        <translation>Stimmen, 0 bis 100 %</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Since round %1</source>
        <translation>Seit Runde %1</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Votes on %1</source>
        <translation>Stimmen zu %1</translation>
    </message>
    <message>
        <source>Median of round %1: %2</source>
        <translation>Median aus Runde %1: %2</translation>
    </message>
</context>
<context>
    <name>strata::AgreementChip</name>
    <message>
        <source>median %1, the middle half of the ballots between %2 and %3</source>
        <translation>Median %1, die mittlere Hälfte der Stimmzettel zwischen %2 und %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>strata::BallotsPage</name>
    <message>
        <source>What does each of us think?</source>
        <translation>Was denkt jeder von uns?</translation>
    </message>
    <message>
        <source>Everybody votes in private; nothing is shown before the round is revealed.</source>
        <translation>Alle stimmen geheim ab; nichts wird gezeigt, bevor die Runde aufgedeckt ist.</translation>
    </message>
    <message>
        <source>Who hears the others first says what they say. A private vote keeps every opinion as it is; afterwards the talk is about the rows where people differ, and a second round shows who was convinced. Votes are kept as they were cast.</source>
        <translation>Wer die anderen zuerst hört, sagt, was sie sagen. Eine geheime Abstimmung lässt jede Meinung, wie sie ist; danach geht es um die Zeilen, in denen man sich unterscheidet, und eine zweite Runde zeigt, wer überzeugt wurde. Stimmen bleiben erhalten, wie sie abgegeben wurden.</translation>
    </message>
    <message>
        <source>See the weights</source>
        <translation>Gewichte ansehen</translation>
    </message>
    <message>
        <source>Ballot files</source>
        <translation>Stimmzettel-Dateien</translation>
    </message>
    <message>
        <source>Folder for the ballot files</source>
        <translation>Ordner für die Stimmzettel-Dateien</translation>
    </message>
    <message>
        <source>Take in ballot files</source>
        <translation>Stimmzettel-Dateien übernehmen</translation>
    </message>
    <message>
        <source>No round has been opened yet</source>
        <translation>Noch wurde keine Runde eröffnet</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation>Diesen Hinweis ausblenden</translation>
    </message>
    <message>
        <source>Reveal anyway</source>
        <translation>Trotzdem aufdecken</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Nobody is at the table yet. Name the participants, then everybody can vote.</source>
        <translation>Noch sitzt niemand am Tisch. Sobald die Teilnehmenden genannt sind, können alle abstimmen.</translation>
    </message>
    <message>
        <source>Name the participants</source>
        <translation>Teilnehmende nennen</translation>
    </message>
    <message>
        <source>There is nothing to vote on: a vote needs two factors, or two metrics of a factor.</source>
        <translation>Es gibt nichts abzustimmen: Eine Abstimmung braucht zwei Faktoren oder zwei Kennzahlen eines Faktors.</translation>
    </message>
    <message>
        <source>Choose metrics</source>
        <translation>Kennzahlen wählen</translation>
    </message>
    <message>
        <source>Open round %1</source>
        <translation>Runde %1 eröffnen</translation>
    </message>
    <message>
        <source>Voters: %1</source>
        <translation>Abstimmende: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <translation>
            <numerusform>%1 (%Ln Zeile)</numerusform>
            <numerusform>%1 (%Ln Zeilen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Voted on: %1</source>
        <translation>Abgestimmt wird über: %1</translation>
    </message>
    <message>
        <source>Vote in round %1</source>
        <translation>In Runde %1 abstimmen</translation>
    </message>
    <message>
        <source>Only you see this. Nothing is kept until you cast your vote.</source>
        <translation>Nur Sie sehen das. Nichts wird behalten, bevor Sie Ihre Stimme abgeben.</translation>
    </message>
    <message>
        <source>%1 votes in round %2</source>
        <translation>%1 stimmt in Runde %2 ab</translation>
    </message>
    <message>
        <source>It starts with your own vote of round %1.</source>
        <translation>Am Anfang steht Ihre eigene Stimme aus Runde %1.</translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation>Meine Stimme abgeben</translation>
    </message>
    <message>
        <source>%1 left without voting; nothing of it was kept.</source>
        <translation>%1 ist gegangen, ohne abzustimmen; nichts davon wurde behalten.</translation>
    </message>
    <message>
        <source>Vote of %1 in round %2</source>
        <translation>Stimme von %1 in Runde %2</translation>
    </message>
    <message>
        <source>The vote of %1 is cast. Pass the laptop on.</source>
        <translation>Die Stimme von %1 ist abgegeben. Geben Sie den Laptop weiter.</translation>
    </message>
    <message>
        <source>Close round %1</source>
        <translation>Runde %1 schließen</translation>
    </message>
    <message>
        <source>Not everybody has voted yet: %1. Reveal without them?</source>
        <translation>Noch haben nicht alle abgestimmt: %1. Ohne sie aufdecken?</translation>
    </message>
    <message>
        <source>Reveal round %1</source>
        <translation>Runde %1 aufdecken</translation>
    </message>
    <message>
        <source>Cancel round %1</source>
        <translation>Runde %1 abbrechen</translation>
    </message>
    <message>
        <source>The signed model has these weights already.</source>
        <translation>Das freigegebene Modell hat diese Gewichte schon.</translation>
    </message>
    <message>
        <source>Apply the %1 of round %2</source>
        <translation>Übernehmen: %1 aus Runde %2</translation>
    </message>
    <message>
        <source>“%1” is the present scenario now.</source>
        <translation>„%1“ ist jetzt das aktuelle Szenario.</translation>
    </message>
    <message>
        <source>Votes weighted as in the list of participants.</source>
        <translation>Stimmen gewichtet wie in der Liste der Teilnehmenden.</translation>
    </message>
    <message>
        <source>Limits of agreement</source>
        <translation>Grenzen der Einigkeit</translation>
    </message>
    <message>
        <source>The ballot of %1 is in %2. It is for nobody else.</source>
        <translation>Der Stimmzettel von %1 liegt in %2. Er ist für niemanden sonst.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballot file(s) are in %1, one for each participant.</source>
        <translation>
            <numerusform>%Ln Stimmzetteldatei liegt in %1, eine je Person.</numerusform>
            <numerusform>%Ln Stimmzetteldateien liegen in %1, eine je Person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln ballot file(s)</source>
        <translation>
            <numerusform>%Ln Stimmzetteldatei einlesen</numerusform>
            <numerusform>%Ln Stimmzetteldateien einlesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide what became of the ballot files</source>
        <translation>Ausblenden, was aus den Stimmzettel-Dateien wurde</translation>
    </message>
    <message>
        <source>Hand out a ballot file</source>
        <translation>Stimmzettel-Datei ausgeben</translation>
    </message>
</context>
<context>
    <name>strata::BaselineMenu</name>
    <message>
        <source>What changes of type are counted from</source>
        <translation>Von welchem Stand aus Typwechsel gezählt werden</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Count from</source>
        <translation>Zählen ab</translation>
    </message>
    <message>
        <source>From now</source>
        <translation>Ab jetzt</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>From “%1” as saved</source>
        <translation>Ab „%1“ wie gespeichert</translation>
    </message>
    <message>
        <source>From the saved scenario</source>
        <translation>Ab dem gespeicherten Szenario</translation>
    </message>
    <message>
        <source>From the median of round %1</source>
        <translation>Ab dem Median von Runde %1</translation>
    </message>
    <message>
        <source>since round %1</source>
        <translation>seit Runde %1</translation>
    </message>
</context>
<context>
    <name>strata::BesideMenu</name>
    <message>
        <source>No scenario</source>
        <translation>Kein Szenario</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Weights compared with %1</source>
        <translation>Gewichte verglichen mit %1</translation>
    </message>
    <message>
        <source>Compare the weights with a scenario</source>
        <translation>Die Gewichte mit einem Szenario vergleichen</translation>
    </message>
    <message>
        <source>The upright line on each slider is the weight that “%1” has there.</source>
        <translation>Der senkrechte Strich auf jedem Schieberegler ist das Gewicht, das „%1“ dort hat.</translation>
    </message>
    <message>
        <source>Shows on each slider the weight that a kept scenario has there.</source>
        <translation>Zeigt auf jedem Schieberegler das Gewicht, das ein aufbewahrtes Szenario dort hat.</translation>
    </message>
</context>
<context>
    <name>strata::BeyondModel</name>
    <message>
        <source>Invoiced less returned in the period.</source>
        <translation>In Rechnung Gestelltes minus Zurückgegebenes im Zeitraum.</translation>
    </message>
    <message>
        <source>Beyond the limit of the watch chosen above.</source>
        <translation>Jenseits der Grenze der oben gewählten Beobachtung.</translation>
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
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
</context>
<context>
    <name>strata::BlockModel</name>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
</context>
<context>
    <name>strata::BrainstormView</name>
    <message>
        <source>The team writes together</source>
        <translation>Das Team schreibt gemeinsam</translation>
    </message>
    <message>
        <source>Reveal all ideas</source>
        <translation>Alle Ideen aufdecken</translation>
    </message>
    <message>
        <source>Work on the candidates</source>
        <translation>An den Kandidaten arbeiten</translation>
    </message>
    <message>
        <source>Nobody is at the table yet.</source>
        <translation>Noch sitzt niemand am Tisch.</translation>
    </message>
    <message>
        <source>Name the participants first, then each of them writes in silence. Without names the team can still write together.</source>
        <translation>Zuerst die Teilnehmenden nennen, dann schreibt jede Person still für sich. Ohne Namen kann das Team trotzdem gemeinsam schreiben.</translation>
    </message>
    <message>
        <source>Name the participants</source>
        <translation>Teilnehmende nennen</translation>
    </message>
    <message>
        <source>Or all at once, without secrets.</source>
        <translation>Oder alle zugleich, ohne Geheimnisse.</translation>
    </message>
    <message>
        <source>Write in silence</source>
        <translation>Still schreiben</translation>
    </message>
    <message>
        <source>one after the other, nobody sees the others&apos; ideas</source>
        <translation>nacheinander, niemand sieht die Ideen der anderen</translation>
    </message>
    <message>
        <source>%1 writes</source>
        <translation>%1 schreibt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s)</source>
        <translation>
            <numerusform>%Ln Idee</numerusform>
            <numerusform>%Ln Ideen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>The ideas are revealed. New ones are written together.</source>
        <translation>Die Ideen sind aufgedeckt. Neue werden gemeinsam geschrieben.</translation>
    </message>
    <message>
        <source>Opens a private sheet, behind a PIN</source>
        <translation>Öffnet ein privates Blatt, durch eine PIN geschützt</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>%1: &quot;14 ideas&quot;, %2: &quot;5 people&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>No idea is written yet.</source>
        <translation>Noch ist keine Idee geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s), written together.</source>
        <translation>
            <numerusform>%Ln Idee, gemeinsam geschrieben.</numerusform>
            <numerusform>%Ln Ideen, gemeinsam geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revealed: %1.</source>
        <translation>Aufgedeckt: %1.</translation>
    </message>
    <message>
        <source>Hidden until you reveal them: %1.</source>
        <translation>Verborgen bis zum Aufdecken: %1.</translation>
    </message>
    <message>
        <source>Not written yet: %1.</source>
        <translation>Noch nicht geschrieben haben: %1.</translation>
    </message>
    <message>
        <source>Write ideas</source>
        <translation>Ideen schreiben</translation>
    </message>
    <message>
        <source>What the team values, in a few words each. Everybody sees these.</source>
        <translation>Was dem Team wichtig ist, jeweils in wenigen Worten. Alle sehen diese Ideen.</translation>
    </message>
    <message>
        <source>What you value in a customer, in a few words each. Nobody else sees them before they are revealed.</source>
        <translation>Was Ihnen an einem Kunden wichtig ist, jeweils in wenigen Worten. Vor dem Aufdecken sieht sie niemand sonst.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s) written earlier are kept; what you write is added.</source>
        <translation>
            <numerusform>%Ln früher geschriebene Idee bleibt erhalten; Neues kommt hinzu.</numerusform>
            <numerusform>%Ln früher geschriebene Ideen bleiben erhalten; Neues kommt hinzu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ideas of the team</source>
        <translation>Ideen des Teams</translation>
    </message>
    <message>
        <source>Ideas of %1</source>
        <translation>Ideen von %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done, pass on</source>
        <translation>Fertig, weitergeben</translation>
    </message>
    <message>
        <source>Kept, %1. Please pass the laptop on.</source>
        <translation>Festgehalten, %1. Bitte den Laptop weitergeben.</translation>
    </message>
    <message>
        <source>Ideas revealed: %1 from %2</source>
        <extracomment>%1: a number of ideas, %2: &quot;5 people&quot;</extracomment>
        <translation>Aufgedeckte Ideen: %1 von %2</translation>
    </message>
    <message>
        <source>Reveal the ideas</source>
        <translation>Ideen aufdecken</translation>
    </message>
</context>
<context>
    <name>strata::BreakdownCard</name>
    <message>
        <source>One customer</source>
        <translation>Ein Kunde</translation>
    </message>
    <message>
        <source>Select a customer to see what serving it takes, driver by driver.</source>
        <translation>Einen Kunden auswählen, um zu sehen, was seine Betreuung braucht, Kostentreiber für Kostentreiber.</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Rohertrag</translation>
    </message>
    <message>
        <source>%1, a guess</source>
        <translation>%1, geschätzt</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Betreuungskosten</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Reingewinn</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 of margin</source>
        <translation>%1 vom Rohertrag</translation>
    </message>
</context>
<context>
    <name>strata::CallTemplate</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>Title of the contact</source>
        <translation>Titel der Ansprechperson</translation>
    </message>
    <message>
        <source>Type of the customer</source>
        <translation>Typ des Kunden</translation>
    </message>
    <message>
        <source>Net sales of a year</source>
        <translation>Nettoumsatz eines Jahres</translation>
    </message>
    <message>
        <source>Potential of a year</source>
        <translation>Potenzial eines Jahres</translation>
    </message>
    <message>
        <source>Needs that were learned</source>
        <translation>Bedarf, den man erfahren hat</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Name der Kampagne</translation>
    </message>
</context>
<context>
    <name>strata::CampaignListModel</name>
    <message>
        <source>%1, tracking only</source>
        <translation>%1, nur Verfolgung</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Kontakte</translation>
    </message>
</context>
<context>
    <name>strata::CampaignWriter</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, start %2, window %3</source>
        <translation>%1, Start %2, Zeitraum %3</translation>
    </message>
    <message>
        <source>Campaign sheet</source>
        <translation>Kampagnenblatt</translation>
    </message>
    <message>
        <source>Nothing is written on the sheet yet.</source>
        <translation>Auf dem Blatt steht noch nichts.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>No lots are drawn yet.</source>
        <translation>Noch ist nicht ausgelost.</translation>
    </message>
    <message>
        <source>Lots were drawn on %1, inside blocks of type and size. The control group gets nothing and is compared with.</source>
        <translation>Ausgelost wurde am %1, innerhalb von Blöcken nach Typ und Größe. Die Kontrollgruppe erhält nichts und dient dem Vergleich.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>No touches are planned.</source>
        <translation>Es sind keine Kontakte geplant.</translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <translation>%1 von %2 erledigt.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Was wir erfahren haben</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Noch ist nichts aufgeschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) at %1 of %2 customers, %3 of them decide.</source>
        <translation>
            <numerusform>%Ln Ansprechperson bei %1 von %2 Kunden, davon entscheiden %3.</numerusform>
            <numerusform>%Ln Ansprechpersonen bei %1 von %2 Kunden, davon entscheiden %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>The newest %1 of %2 contacts.</source>
        <translation>Die neuesten %1 von %2 Ansprechpersonen.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Mean per customer</source>
        <translation>Mittel je Kunde</translation>
    </message>
    <message>
        <source>Target before</source>
        <translation>Ziel vorher</translation>
    </message>
    <message>
        <source>Target after</source>
        <translation>Ziel nachher</translation>
    </message>
    <message>
        <source>Control before</source>
        <translation>Kontrolle vorher</translation>
    </message>
    <message>
        <source>Control after</source>
        <translation>Kontrolle nachher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervall (95 %)</translation>
    </message>
    <message>
        <source>%1 of a customer, before and after</source>
        <translation>%1 je Kunde, vorher und nachher</translation>
    </message>
    <message>
        <source>Growth campaign</source>
        <translation>Wachstumskampagne</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
</context>
<context>
    <name>strata::Campaigns</name>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>Good morning {contact}, this is … of …. You have bought from us for some time, and I would like to know how we can make buying easier for {customer}.

1. Who decides what is bought, and from whom?
2. What do you buy elsewhere, and why?
3. What would have to happen for us to get a larger part of it?

Known so far: {needs}</source>
        <translation>Guten Tag {contact}, hier ist … von …. Sie kaufen seit einiger Zeit bei uns, und ich möchte gern wissen, wie wir {customer} das Einkaufen erleichtern können.

1. Wer entscheidet, was gekauft wird und bei wem?
2. Was kaufen Sie anderswo, und warum?
3. Was müsste geschehen, damit wir einen größeren Teil davon bekommen?

Bisher bekannt: {needs}</translation>
    </message>
    <message>
        <source>How can we make buying easier for {customer}?</source>
        <translation>Wie können wir {customer} das Einkaufen erleichtern?</translation>
    </message>
    <message>
        <source>Dear {contact},

thank you for buying from us. We have put together an offer for firms like {customer} and would like to show it to you in ten minutes on the telephone.

When does it suit you?
</source>
        <translation>Guten Tag {contact},

vielen Dank, dass Sie bei uns kaufen. Wir haben für Firmen wie {customer} ein Angebot zusammengestellt und möchten es Ihnen gern in zehn Minuten am Telefon zeigen.

Wann passt es Ihnen?
</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Flyer</source>
        <translation>Flyer</translation>
    </message>
    <message>
        <source>Web training</source>
        <translation>Webschulung</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>strata::CampaignsPage</name>
    <message>
        <source>How do we grow them, and does it work?</source>
        <translation>Wie lassen wir sie wachsen, und wirkt es?</translation>
    </message>
    <message>
        <source>A campaign says what is done for whom. The lot decides who gets it first, so that one sees what it brings.</source>
        <translation>Eine Kampagne sagt, was für wen getan wird. Das Los entscheidet, wer es zuerst bekommt, damit man sieht, was es bringt.</translation>
    </message>
    <message>
        <source>Whether a campaign works is seen only beside customers who did not get it. So the lot divides them before it starts: the target group gets calls, e-mails and visits, the control group gets nothing. What the target group gains over the control group is the effect.</source>
        <translation>Ob eine Kampagne wirkt, sieht man nur neben Kunden, die sie nicht bekommen haben. Darum teilt das Los sie vor dem Start: Die Zielgruppe bekommt Anrufe, E-Mails und Besuche, die Kontrollgruppe nichts. Was die Zielgruppe gegenüber der Kontrollgruppe gewinnt, ist die Wirkung.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Sheet, texts, customers and touches into a new campaign; lots and what was learned stay here</source>
        <translation>Blatt, Texte, Kunden und Kontakte in eine neue Kampagne; Auslosung und Erfahrenes bleiben hier</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removes the campaign; undo brings it back</source>
        <translation>Entfernt die Kampagne; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Bericht als PDF …</translation>
    </message>
    <message>
        <source>Sheet, groups, touches, what was learned, and the result</source>
        <translation>Blatt, Gruppen, Kontakte, was wir erfahren haben, und das Ergebnis</translation>
    </message>
    <message>
        <source>No campaigns yet. Begin one here, or choose small customers on the page before and start it with them.</source>
        <translation>Noch keine Kampagnen. Beginnen Sie hier eine, oder wählen Sie auf der Seite davor kleine Kunden und starten Sie sie mit ihnen.</translation>
    </message>
    <message>
        <source>About the chosen campaign</source>
        <translation>Über die gewählte Kampagne</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Kontrollgruppe</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Call guide and e-mail</source>
        <translation>Gesprächsleitfaden und E-Mail</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Was wir erfahren haben</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>A campaign is for customers. Import customers and invoices first.</source>
        <translation>Eine Kampagne gilt Kunden. Importieren Sie zuerst Kunden und Rechnungen.</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <source>Copy a campaign</source>
        <translation>Kampagne kopieren</translation>
    </message>
    <message>
        <source>Remove a campaign</source>
        <translation>Kampagne entfernen</translation>
    </message>
    <message>
        <source>A campaign needs a name.</source>
        <translation>Eine Kampagne braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another campaign is called “%1”; choose another name.</source>
        <translation>Eine andere Kampagne heißt schon „%1“; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Rename a campaign</source>
        <translation>Kampagne umbenennen</translation>
    </message>
    <message>
        <source>Report on the campaign</source>
        <translation>Bericht zur Kampagne</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>strata::CandidateCard</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The team says it is not %1. Think twice before it counts.</source>
        <translation>Das Team sagt: nicht %1. Gut überlegen, bevor er zählt.</translation>
    </message>
    <message>
        <source>In the value tree</source>
        <translation>Im Wertebaum</translation>
    </message>
    <message>
        <source>Take into the tree</source>
        <translation>In den Baum übernehmen</translation>
    </message>
    <message>
        <source>Merge them</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Drag it onto another one to merge the two</source>
        <translation>Auf einen anderen ziehen, um beide zusammenzuführen</translation>
    </message>
    <message>
        <source>Select it to merge it with others</source>
        <translation>Auswählen, um ihn mit anderen zusammenzuführen</translation>
    </message>
    <message>
        <source>Name of the candidate</source>
        <translation>Name des Kandidaten</translation>
    </message>
    <message>
        <source>Set it aside (undo brings it back)</source>
        <translation>Beiseitelegen (Rückgängig holt ihn zurück)</translation>
    </message>
    <message>
        <source>What does it ask about a customer?</source>
        <translation>Was fragt er über einen Kunden?</translation>
    </message>
    <message>
        <source>The axis of the matrix on which it counts</source>
        <translation>Die Achse der Matrix, auf der er zählt</translation>
    </message>
    <message>
        <source>Who cares for it: knows what it means and gets the figures</source>
        <translation>Wer sich um ihn kümmert: weiß, was er bedeutet, und besorgt die Zahlen</translation>
    </message>
    <message>
        <source>A candidate needs a name; it keeps the one it had.</source>
        <translation>Ein Kandidat braucht einen Namen; er behält den bisherigen.</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>%1 auswählen</translation>
    </message>
    <message>
        <source>What %1 asks</source>
        <translation>Was %1 fragt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Axis of %1</source>
        <translation>Achse von %1</translation>
    </message>
    <message>
        <source>No champion</source>
        <translation>Kein Fürsprecher</translation>
    </message>
    <message>
        <source>Champion of %1</source>
        <translation>Fürsprecher von %1</translation>
    </message>
    <message>
        <source>The model is signed off; copy it to change it</source>
        <translation>Das Modell ist freigegeben; zum Ändern eine Kopie anlegen</translation>
    </message>
    <message>
        <source>Makes it a value factor, with an equal share of the weight</source>
        <translation>Macht ihn zum Wertfaktor, mit gleichem Anteil am Gewicht</translation>
    </message>
    <message>
        <source>Take %1 into the value tree</source>
        <translation>%1 in den Wertebaum übernehmen</translation>
    </message>
    <message>
        <source>Set %1 aside</source>
        <translation>%1 beiseitelegen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s)</source>
        <translation>
            <numerusform>%Ln Idee</numerusform>
            <numerusform>%Ln Ideen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Similar to “%1”</source>
        <translation>Ähnlich wie „%1“</translation>
    </message>
    <message>
        <source>Merge %1 with %2</source>
        <translation>%1 mit %2 zusammenführen</translation>
    </message>
</context>
<context>
    <name>strata::CandidatesView</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Namen zeigen</translation>
    </message>
    <message>
        <source>Go to the brainstorm</source>
        <translation>Zur Ideensammlung</translation>
    </message>
    <message>
        <source>Who wrote which idea</source>
        <translation>Wer welche Idee geschrieben hat</translation>
    </message>
    <message>
        <source>Define a candidate</source>
        <translation>Kandidaten beschreiben</translation>
    </message>
    <message>
        <source>Name a champion</source>
        <translation>Fürsprecher nennen</translation>
    </message>
    <message>
        <source>Test a candidate</source>
        <translation>Kandidaten prüfen</translation>
    </message>
    <message>
        <source>What was written in silence is hidden until it is revealed.</source>
        <translation>Was still geschrieben wurde, bleibt bis zum Aufdecken verborgen.</translation>
    </message>
    <message>
        <source>A factor of that name is in the value tree: merge the two, or rename this one.</source>
        <translation>Ein Faktor dieses Namens ist im Wertebaum: beide zusammenführen oder diesen umbenennen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) become one, called “%1”.</source>
        <translation>
            <numerusform>%Ln Kandidat wird zu einem, genannt „%1“.</numerusform>
            <numerusform>%Ln Kandidaten werden zu einem, genannt „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several of them are in the value tree; take one out there first.</source>
        <translation>Mehrere davon sind im Wertebaum; zuerst dort einen herausnehmen.</translation>
    </message>
    <message>
        <source>Select two or more that mean the same, or drag one onto the other.</source>
        <translation>Zwei oder mehr auswählen, die dasselbe meinen, oder einen auf den anderen ziehen.</translation>
    </message>
    <message>
        <source>Another factor is called that; choose a different name.</source>
        <translation>So heißt schon ein anderer Faktor; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Rename a candidate</source>
        <translation>Kandidaten umbenennen</translation>
    </message>
    <message>
        <source>Factor renamed</source>
        <translation>Faktor umbenannt</translation>
    </message>
    <message>
        <source>Choose a candidate&apos;s axis</source>
        <translation>Achse eines Kandidaten wählen</translation>
    </message>
    <message>
        <source>Axis of %1</source>
        <translation>Achse von %1</translation>
    </message>
    <message>
        <source>Factor added: %1</source>
        <translation>Faktor hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Take a candidate into the value tree</source>
        <translation>Kandidaten in den Wertebaum übernehmen</translation>
    </message>
    <message>
        <source>Set a candidate aside</source>
        <translation>Kandidaten beiseitelegen</translation>
    </message>
    <message>
        <source>Merge candidates</source>
        <translation>Kandidaten zusammenführen</translation>
    </message>
    <message>
        <source>Set the number of dots</source>
        <translation>Anzahl der Punkte setzen</translation>
    </message>
    <message>
        <source>Place dots</source>
        <translation>Punkte setzen</translation>
    </message>
    <message>
        <source>Where would you put your dots? Several on one are allowed. Nobody else sees yours.</source>
        <translation>Wohin mit Ihren Punkten? Mehrere auf einem sind erlaubt. Niemand sonst sieht Ihre.</translation>
    </message>
    <message>
        <source>Dots placed earlier stay until you place new ones, which take their place.</source>
        <translation>Früher gesetzte Punkte bleiben, bis neue an ihre Stelle treten.</translation>
    </message>
    <message>
        <source>Dots of %1</source>
        <translation>Punkte von %1</translation>
    </message>
</context>
<context>
    <name>strata::ChecksCard</name>
    <message>
        <source>Fair, not equal</source>
        <translation>Fair, nicht gleich</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Worauf zu achten ist</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export the checks</source>
        <translation>Die Prüfungen exportieren</translation>
    </message>
    <message>
        <source>Double click or Enter goes to the cell</source>
        <translation>Doppelklick oder Eingabetaste führt zur Zelle</translation>
    </message>
    <message>
        <source>every service</source>
        <translation>jede Leistung</translation>
    </message>
    <message>
        <source>Gets nothing</source>
        <translation>Erhält nichts</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Price by group</source>
        <translation>Preis je nach Gruppe</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>There is no service to check yet.</source>
        <translation>Noch gibt es keine Leistung zu prüfen.</translation>
    </message>
    <message>
        <source>Every group has a decided level for every service, and none is left without.</source>
        <translation>Jede Gruppe hat für jede Leistung ein entschiedenes Niveau, und keine geht leer aus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln level(s) are not decided yet.</source>
        <translation>
            <numerusform>%Ln Niveau ist noch nicht entschieden.</numerusform>
            <numerusform>%Ln Niveaus sind noch nicht entschieden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no service at all is offered. Decide at least one level that they get.</source>
        <translation>%1: Es wird gar keine Leistung angeboten. Entscheiden Sie mindestens ein Niveau, das sie erhalten.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>strata::ColourLegend</name>
    <message>
        <source>Show only “%1” in full colour.</source>
        <translation>Nur „%1“ in voller Farbe zeigen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln customer(s)</source>
        <translation>
            <numerusform>%1: %Ln Kunde</numerusform>
            <numerusform>%1: %Ln Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ComparisonModel</name>
    <message>
        <source>Differs</source>
        <translation>Weicht ab</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>Uneins</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Nicht sortiert</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>No account has both a type of the model and a majority of ours yet.</source>
        <translation>Noch hat kein Kunde sowohl einen Typ des Modells als auch eine Mehrheit von uns.</translation>
    </message>
    <message>
        <source>The model agrees with most of us on %1 of %2 accounts (%3).</source>
        <translation>Das Modell stimmt bei %1 von %2 Kunden mit den meisten von uns überein (%3).</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln more we are divided ourselves.</source>
        <translation>
            <numerusform>Bei %Ln weiteren Kunden sind wir selbst uneins.</numerusform>
            <numerusform>Bei %Ln weiteren Kunden sind wir selbst uneins.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Most of us</source>
        <translation>Die meisten von uns</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>How many people sorted the account under each type: %1.</source>
        <translation>Wie viele den Kunden welchem Typ zugeordnet haben: %1.</translation>
    </message>
</context>
<context>
    <name>strata::ComparisonView</name>
    <message>
        <source>Only differences</source>
        <translation>Nur Abweichungen</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Namen zeigen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Choose an account.</source>
        <translation>Kunden wählen.</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Model and intuition</source>
        <translation>Modell und Gefühl</translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation>Antworten verbergen</translation>
    </message>
    <message>
        <source>Back to choosing accounts and sorting; nothing is lost</source>
        <translation>Zurück zum Wählen und Sortieren der Kunden; nichts geht verloren</translation>
    </message>
    <message>
        <source>Who said what. Ask the people at the table first.</source>
        <translation>Wer was gesagt hat. Zuerst die Leute am Tisch fragen.</translation>
    </message>
    <message>
        <source>Model and intuition, by account</source>
        <translation>Modell und Gefühl, nach Kunden</translation>
    </message>
    <message>
        <source>Writes the account into the parking lot</source>
        <translation>Schreibt den Kunden in den Themenspeicher</translation>
    </message>
    <message>
        <source>Its figures, and where its type can be set by hand</source>
        <translation>Seine Zahlen, und wo sich sein Typ von Hand setzen lässt</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>Most of us</source>
        <translation>Die meisten von uns</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Was das Modell sieht</translation>
    </message>
    <message>
        <source>%1: the model says %2, most of us say %3</source>
        <translation>%1: Das Modell sagt %2, die meisten von uns sagen %3</translation>
    </message>
    <message>
        <source>%1: what type is it?</source>
        <translation>%1: Welcher Typ ist es?</translation>
    </message>
    <message>
        <source>Park %1</source>
        <translation>%1 in den Themenspeicher</translation>
    </message>
    <message>
        <source>No account differs</source>
        <translation>Kein Kunde weicht ab</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Einer nach dem anderen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln say(s) %1</source>
        <translation>
            <numerusform>%Ln sagt %1</numerusform>
            <numerusform>%Ln sagen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the parking lot</source>
        <translation>Im Themenspeicher</translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation>Darüber sprechen</translation>
    </message>
    <message>
        <source>The model agrees with %1 on %2 of %3</source>
        <translation>Das Modell stimmt mit %1 bei %2 von %3 überein</translation>
    </message>
</context>
<context>
    <name>strata::ConfidenceCard</name>
    <message>
        <source>How sure is the type?</source>
        <translation>Wie sicher ist der Typ?</translation>
    </message>
    <message>
        <source>Large customers whose type is least sure</source>
        <translation>Große Kunden, deren Typ am wenigsten sicher ist</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Where the weights are drawn from</source>
        <translation>Woraus die Gewichte gezogen werden</translation>
    </message>
    <message>
        <source>Weightings drawn</source>
        <translation>Gezogene Gewichtungen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop drawing</source>
        <translation>Ziehen anhalten</translation>
    </message>
    <message>
        <source>Draw now</source>
        <translation>Jetzt ziehen</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>How sure the type of every customer is</source>
        <translation>Wie sicher der Typ jedes Kunden ist</translation>
    </message>
    <message>
        <source>No customer&apos;s type depends on how these weights are drawn.</source>
        <translation>Bei keinem Kunden hängt der Typ davon ab, wie diese Gewichte gezogen werden.</translation>
    </message>
    <message>
        <source>The largest customers whose type is not sure, by net sales.</source>
        <translation>Die größten Kunden, deren Typ nicht sicher ist, nach Nettoumsatz.</translation>
    </message>
</context>
<context>
    <name>strata::ConfidenceModel</name>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Leaning</source>
        <translation>Tendenz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Von Hand gesetzt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 draws; drawn again, give or take %3</source>
        <translation>%1 von %2 Ziehungen; bei erneutem Ziehen etwa %3 mehr oder weniger</translation>
    </message>
    <message>
        <source>Share of the draws in which the customer is %1</source>
        <translation>Anteil der Ziehungen, in denen der Kunde %1 ist</translation>
    </message>
    <message>
        <source>Sorts by the share of the likeliest type</source>
        <translation>Sortiert nach dem Anteil des wahrscheinlichsten Typs</translation>
    </message>
    <message>
        <source>In %1, of the invoices that count</source>
        <translation>In %1, aus den Rechnungen, die zählen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Type now</source>
        <translation>Typ jetzt</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Reingewinn</translation>
    </message>
</context>
<context>
    <name>strata::ConfidencePage</name>
    <message>
        <source>How sure is the type?</source>
        <translation>Wie sicher ist der Typ?</translation>
    </message>
    <message>
        <source>The weights are drawn at random, again and again. A type that holds in nearly all draws does not hang on how the team weighs.</source>
        <translation>Die Gewichte werden immer wieder zufällig gezogen. Ein Typ, der in fast allen Ziehungen gilt, hängt nicht davon ab, wie das Team gewichtet.</translation>
    </message>
    <message>
        <source>Nobody knows the right weights to the last percent. So many weightings are tried: those between what people voted, or any at all. For each customer the share of draws in each type is counted. Customers whose type is sure need no debate; talk about the large ones that are open.</source>
        <translation>Niemand kennt die richtigen Gewichte aufs Prozent genau. Darum werden viele Gewichtungen durchprobiert: solche zwischen den abgegebenen Stimmen oder überhaupt beliebige. Für jeden Kunden wird gezählt, in welchem Anteil der Ziehungen er welchen Typ hat. Kunden, deren Typ sicher ist, brauchen keine Debatte; sprechen Sie über die großen, die offen sind.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Weightings drawn</source>
        <translation>Gezogene Gewichtungen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop drawing</source>
        <translation>Ziehen anhalten</translation>
    </message>
    <message>
        <source>Draw now</source>
        <translation>Jetzt ziehen</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Where the weights are drawn from</source>
        <translation>Woraus die Gewichte gezogen werden</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Ziehungen</translation>
    </message>
    <message>
        <source>How many weightings are drawn</source>
        <translation>Wie viele Gewichtungen gezogen werden</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Number the draws begin from: the same seed draws the same weightings on any computer</source>
        <translation>Zahl, bei der die Ziehungen beginnen: Derselbe Startwert zieht auf jedem Computer dieselben Gewichtungen</translation>
    </message>
    <message>
        <source>Sure from</source>
        <translation>Sicher ab</translation>
    </message>
    <message>
        <source>A type is sure when at least this share of the draws gives it</source>
        <translation>Ein Typ ist sicher, wenn mindestens dieser Anteil der Ziehungen ihn ergibt</translation>
    </message>
    <message>
        <source>Filter by name or number</source>
        <translation>Nach Name oder Nummer filtern</translation>
    </message>
    <message>
        <source>Which customers are listed</source>
        <translation>Welche Kunden aufgeführt sind</translation>
    </message>
    <message>
        <source>All who have a type</source>
        <translation>Alle, die einen Typ haben</translation>
    </message>
    <message>
        <source>Sure, but of another type than now</source>
        <translation>Sicher, aber mit anderem Typ als jetzt</translation>
    </message>
    <message>
        <source>So many of the customers who have a type fit the filters here.</source>
        <translation>So viele der Kunden mit einem Typ passen zu den Filtern hier.</translation>
    </message>
    <message>
        <source>How sure the type of each customer is</source>
        <translation>Wie sicher der Typ jedes Kunden ist</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Tabelle exportieren …</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <source>Of %1 customers who have a type %2 are sure, %3 lean to one and %4 are open.</source>
        <translation>Von %1 Kunden mit einem Typ sind %2 sicher, %3 neigen zu einem, und %4 sind offen.</translation>
    </message>
    <message>
        <source>The sure ones make %1 of net sales.</source>
        <translation>Die sicheren machen %1 des Nettoumsatzes aus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are sure of another type than now.</source>
        <translation>
            <numerusform>%Ln Kunde ist sicher von einem anderen Typ als jetzt.</numerusform>
            <numerusform>%Ln Kunden sind sicher von einem anderen Typ als jetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sure: at least %1 of the draws give one type. Leaning: more than half do. Open: no type has half.</source>
        <translation>Sicher: Mindestens %1 der Ziehungen ergeben denselben Typ. Tendenz: Mehr als die Hälfte tut es. Offen: Kein Typ erreicht die Hälfte.</translation>
    </message>
    <message numerus="yes">
        <source>Every mixture of the %Ln ballot(s) is as likely, group by group of weights.</source>
        <translation>
            <numerusform>Nur dieser %Ln Stimmzettel zählt, Gruppe für Gruppe der Gewichte.</numerusform>
            <numerusform>Jede Mischung der %Ln Stimmzettel ist gleich wahrscheinlich, Gruppe für Gruppe der Gewichte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every weighting is as likely, group by group of weights.</source>
        <translation>Jede Gewichtung ist gleich wahrscheinlich, in jeder Gruppe von Gewichten für sich.</translation>
    </message>
    <message>
        <source>A share of half may be off by %1 (one standard error). Profit counts without sign.</source>
        <translation>Ein Anteil von der Hälfte kann um %1 danebenliegen (ein Standardfehler). Der Gewinn zählt ohne Vorzeichen.</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 von %2 Kunden</translation>
    </message>
</context>
<context>
    <name>strata::ConfidenceRun</name>
    <message>
        <source>between the ballots of round %1</source>
        <translation>zwischen den Stimmzetteln von Runde %1</translation>
    </message>
    <message>
        <source>over all weights</source>
        <translation>über alle Gewichte</translation>
    </message>
</context>
<context>
    <name>strata::ContactCard</name>
    <message>
        <source>Contact rhythm</source>
        <translation>Kontaktrhythmus</translation>
    </message>
    <message>
        <source>Contact rhythm by group</source>
        <translation>Kontaktrhythmus je Gruppe</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Change the contact with the chosen group</source>
        <translation>Den Kontakt mit der gewählten Gruppe ändern</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export the contact rhythm</source>
        <translation>Den Kontaktrhythmus exportieren</translation>
    </message>
    <message>
        <source>Set the contact rhythm</source>
        <translation>Kontaktrhythmus setzen</translation>
    </message>
    <message>
        <source>today: %1</source>
        <translation>heute: %1</translation>
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
        <source>By whom</source>
        <translation>Durch wen</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
</context>
<context>
    <name>strata::ContactPopup</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Durch wen</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Copy today to decided</source>
        <translation>Heute in Entschieden kopieren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a field of the form and whether it is of today or decided: &quot;Channel, today&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Contact with %1</source>
        <translation>Kontakt mit %1</translation>
    </message>
</context>
<context>
    <name>strata::ConversationDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Conversation sheet</source>
        <translation>Gesprächsbogen</translation>
    </message>
    <message>
        <source>What to talk about, and what it would do</source>
        <translation>Worüber zu sprechen ist und was es bewirken würde</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Offene Maßnahmen</translation>
    </message>
    <message>
        <source>This customer is no longer in the data.</source>
        <translation>Dieser Kunde ist nicht mehr in den Daten.</translation>
    </message>
    <message>
        <source>Recalculating…</source>
        <translation>Wird neu berechnet …</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>%1; score %2 (customer lifetime value %3, net profit %4)</source>
        <translation>%1; Punkte %2 (Kundenwert %3, Reingewinn %4)</translation>
    </message>
    <message>
        <source>None of the metrics in the model is one that a conversation with the customer can move.</source>
        <translation>Keine Kennzahl des Modells lässt sich durch ein Gespräch mit dem Kunden bewegen.</translation>
    </message>
    <message>
        <source>due %1, late</source>
        <translation>fällig am %1, überfällig</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Save the conversation sheet</source>
        <translation>Gesprächsbogen speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>strata::ConversationModel</name>
    <message numerus="yes">
        <source>Half of the %Ln Core customer(s) with this figure are above, half below.</source>
        <translation>
            <numerusform>Von dem %Ln Kunden vom Typ Kern mit dieser Zahl liegt die Hälfte darüber, die Hälfte darunter.</numerusform>
            <numerusform>Von den %Ln Kunden vom Typ Kern mit dieser Zahl liegt die Hälfte darüber, die Hälfte darunter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the %Ln scored customer(s) with this figure are above, half below.</source>
        <translation>
            <numerusform>Von dem %Ln bewerteten Kunden mit dieser Zahl liegt die Hälfte darüber, die Hälfte darunter.</numerusform>
            <numerusform>Von den %Ln bewerteten Kunden mit dieser Zahl liegt die Hälfte darüber, die Hälfte darunter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The metric&apos;s value function makes this of %1.</source>
        <translation>Das macht die Wertfunktion der Kennzahl aus %1.</translation>
    </message>
    <message>
        <source>The median of the better half: a quarter of the scored customers are at least that good.</source>
        <translation>Der Median der besseren Hälfte: Ein Viertel der bewerteten Kunden ist mindestens so gut.</translation>
    </message>
    <message>
        <source>The customer is in the better quarter already. This is the smallest change that leads to the next type or tier.</source>
        <translation>Der Kunde ist schon im besseren Viertel. Dies ist die kleinste Änderung, die zum nächsten Typ oder Rang führt.</translation>
    </message>
    <message>
        <source>The customer was scored again with this figure alone changed.</source>
        <translation>Der Kunde wurde neu bewertet, nur diese eine Zahl wurde geändert.</translation>
    </message>
    <message>
        <source>score of the metric: %1 to %2</source>
        <translation>Punkte der Kennzahl: von %1 auf %2</translation>
    </message>
    <message>
        <source>Talk about</source>
        <translation>Sprechen über</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Its score</source>
        <translation>Ihre Punkte</translation>
    </message>
    <message>
        <source>To reach</source>
        <translation>Zu erreichen</translation>
    </message>
    <message>
        <source>What that would do</source>
        <translation>Was das bewirken würde</translation>
    </message>
</context>
<context>
    <name>strata::ConversationPdf</name>
    <message>
        <source>tier %1</source>
        <translation>Rang %1</translation>
    </message>
    <message>
        <source>score %1 of 100 (%2 %3, %4 %5)</source>
        <translation>%1 von 100 Punkten (%2 %3, %4 %5)</translation>
    </message>
    <message>
        <source>What to talk about</source>
        <translation>Worüber zu sprechen ist</translation>
    </message>
    <message>
        <source>None of the metrics in the model is one that a conversation with the customer can move.</source>
        <translation>Keine Kennzahl des Modells lässt sich durch ein Gespräch mit dem Kunden bewegen.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Its score</source>
        <translation>Ihre Punkte</translation>
    </message>
    <message>
        <source>To reach</source>
        <translation>Zu erreichen</translation>
    </message>
    <message>
        <source>What that would do</source>
        <translation>Was das bewirken würde</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Offene Maßnahmen</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>Die ersten %1 von %2.</translation>
    </message>
    <message>
        <source>What was said, and agreed</source>
        <translation>Was gesagt und vereinbart wurde</translation>
    </message>
    <message>
        <source>Conversation sheet</source>
        <translation>Gesprächsbogen</translation>
    </message>
    <message>
        <source>Figures as of %1</source>
        <translation>Zahlen mit Stand %1</translation>
    </message>
</context>
<context>
    <name>strata::ConversationWords</name>
    <message>
        <source>becomes %1</source>
        <translation>wird %1</translation>
    </message>
    <message>
        <source>stays %1</source>
        <translation>bleibt %1</translation>
    </message>
    <message>
        <source>stays %1, tier %2 becomes %3</source>
        <extracomment>&quot;stays Service drain, tier C becomes B&quot;</extracomment>
        <translation>bleibt %1, aus Rang %2 wird %3</translation>
    </message>
    <message>
        <source>%1, tier %2</source>
        <extracomment>a type and a tier: &quot;Core, tier A+&quot;</extracomment>
        <translation>%1, Rang %2</translation>
    </message>
    <message>
        <source>Median of Core</source>
        <translation>Median von Kern</translation>
    </message>
    <message>
        <source>Median of all</source>
        <translation>Median von allen</translation>
    </message>
    <message>
        <source>Among the best already, or nothing better in reach</source>
        <translation>Schon unter den Besten, oder nichts Besseres erreichbar</translation>
    </message>
    <message>
        <source>%1; %2 %3 to %4, score %5 to %6</source>
        <extracomment>&quot;becomes Core, tier A; net profit 41.7 to 58.3, score 50.8 to 59.2&quot;</extracomment>
        <translation>%1; %2 von %3 auf %4, Punkte von %5 auf %6</translation>
    </message>
    <message>
        <source>All of these together: %1 %2 to %3, %4 %5 to %6, score %7 to %8; %9.</source>
        <translation>All dies zusammen: %1 von %2 auf %3, %4 von %5 auf %6, Punkte von %7 auf %8; %9.</translation>
    </message>
    <message>
        <source>The type was set by hand and stays; what is said here is about the computed one.</source>
        <translation>Der Typ wurde von Hand gesetzt und bleibt; was hier steht, gilt dem berechneten.</translation>
    </message>
    <message>
        <source>This customer has no score, so that nothing can be said about what would move it.</source>
        <translation>Dieser Kunde hat keine Punkte, daher lässt sich nicht sagen, was sie bewegen würde.</translation>
    </message>
    <message>
        <source>To reach: what the better quarter of the scored customers have; beyond that, the smallest change that leads to the next type or tier. Everything else, the other customers and the cuts are taken as standing still.</source>
        <translation>Zu erreichen: was das bessere Viertel der bewerteten Kunden hat; darüber hinaus die kleinste Änderung, die zum nächsten Typ oder Rang führt. Alles Übrige, die anderen Kunden und die Schnitte gelten dabei als unverändert.</translation>
    </message>
    <message>
        <source>Not known for this customer: %1.</source>
        <translation>Für diesen Kunden nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>There are too few Core customers to compare with; the medians are those of all scored customers.</source>
        <translation>Es gibt zu wenige Kunden vom Typ Kern zum Vergleichen; die Mediane sind die aller bewerteten Kunden.</translation>
    </message>
</context>
<context>
    <name>strata::CostCard</name>
    <message>
        <source>Cost of service</source>
        <translation>Kosten der Leistungen</translation>
    </message>
    <message>
        <source>Cost of service by group</source>
        <translation>Kosten der Leistungen je Gruppe</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export the cost of service</source>
        <translation>Die Kosten der Leistungen exportieren</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>heute %1</translation>
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
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Erlös</translation>
    </message>
    <message>
        <source>What these customers are charged as decided</source>
        <translation>Was diesen Kunden laut Entscheidung berechnet wird</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Cost less income, as decided</source>
        <translation>Kosten minus Erlös, laut Entscheidung</translation>
    </message>
    <message>
        <source>All: %1 today, %2 decided, %3 a year. Income %4 today, %5 decided; net %6 today, %7 decided.</source>
        <translation>Alle: heute %1, entschieden %2, %3 im Jahr. Erlös heute %4, entschieden %5; netto heute %6, entschieden %7.</translation>
    </message>
    <message>
        <source>The customers are being counted.</source>
        <translation>Die Kunden werden gezählt.</translation>
    </message>
    <message>
        <source>Hours are not included: say above what an hour of work costs.</source>
        <translation>Stunden sind nicht enthalten: Geben Sie oben an, was eine Arbeitsstunde kostet.</translation>
    </message>
    <message>
        <source>Today: %1.</source>
        <translation>Heute: %1.</translation>
    </message>
    <message>
        <source>Decided: %1.</source>
        <translation>Entschieden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with a status and no type are not counted.</source>
        <translation>
            <numerusform>%Ln Kunde mit einem Status und ohne Typ ist nicht mitgezählt.</numerusform>
            <numerusform>%Ln Kunden mit einem Status und ohne Typ sind nicht mitgezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without a tier are not counted.</source>
        <translation>
            <numerusform>%Ln Kunde ohne Rang ist nicht mitgezählt.</numerusform>
            <numerusform>%Ln Kunden ohne Rang sind nicht mitgezählt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::CostsPage</name>
    <message>
        <source>What does it take to serve them?</source>
        <translation>Was braucht es, sie zu betreuen?</translation>
    </message>
    <message>
        <source>A rate for everything that is counted; the total is set against the ledger.</source>
        <translation>Ein Satz für alles, was gezählt wird; die Summe wird der Buchhaltung gegenübergestellt.</translation>
    </message>
    <message>
        <source>Two customers with the same margin may leave very different profits: one orders once a month, the other twice a day. Rates come from the team. A rate that nobody has measured is marked as a guess, and what the rates allocate is set against the ledger, so that everybody can believe the result.</source>
        <translation>Zwei Kunden mit demselben Rohertrag können sehr verschiedene Gewinne übrig lassen: Der eine bestellt einmal im Monat, der andere zweimal am Tag. Die Sätze kommen vom Team. Ein Satz, den niemand gemessen hat, ist als Schätzung gekennzeichnet, und was die Sätze verteilen, wird der Buchhaltung gegenübergestellt, damit alle dem Ergebnis glauben können.</translation>
    </message>
    <message>
        <source>Every customer</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>Kunden filtern</translation>
    </message>
    <message>
        <source>Customers by cost to serve</source>
        <translation>Kunden nach Betreuungskosten</translation>
    </message>
    <message>
        <source>Serving costs need customers and their invoices.</source>
        <translation>Betreuungskosten brauchen Kunden und ihre Rechnungen.</translation>
    </message>
    <message>
        <source>Bring in the data</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <source>No sales have a cost of goods: without it there is no margin, and no net profit. Map a cost column, or bring in costs.</source>
        <translation>Kein Umsatz hat einen Wareneinsatz: Ohne ihn gibt es keinen Rohertrag und keinen Reingewinn. Eine Spalte dem Wareneinsatz zuordnen oder Kosten importieren.</translation>
    </message>
    <message>
        <source>Only %1 of sales have a cost of goods: margins and profits leave the rest out. See the data gaps.</source>
        <translation>Nur %1 des Umsatzes haben einen Wareneinsatz: Roherträge und Gewinne lassen den Rest weg. Siehe die Datenlücken.</translation>
    </message>
</context>
<context>
    <name>strata::Countdown</name>
    <message>
        <source>Time is up</source>
        <translation>Die Zeit ist um</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>minutes and seconds: &quot;08:40 left&quot;</extracomment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 left, paused</source>
        <translation>noch %1, angehalten</translation>
    </message>
</context>
<context>
    <name>strata::CustomerCard</name>
    <message>
        <source>The team</source>
        <translation>Das Team</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Letzter Kauf</translation>
    </message>
    <message>
        <source>Ratings are open to everybody, with the name of who gave them.</source>
        <translation>Bewertungen sind für alle offen, mit dem Namen der Person, die sie gab.</translation>
    </message>
    <message>
        <source>No customer fits. Change the filter on the left.</source>
        <translation>Kein Kunde passt. Ändern Sie den Filter links.</translation>
    </message>
</context>
<context>
    <name>strata::CustomerCostModel</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Rohertrag</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Betreuungskosten</translation>
    </message>
    <message>
        <source>Of margin</source>
        <translation>Vom Rohertrag</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Reingewinn</translation>
    </message>
</context>
<context>
    <name>strata::CustomerFind</name>
    <message>
        <source>Find customer</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Find customer by name or number</source>
        <translation>Kunden nach Name oder Nummer suchen</translation>
    </message>
    <message>
        <source>No customer has this in its name or number.</source>
        <translation>Kein Kunde hat dies in seinem Namen oder seiner Nummer.</translation>
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
        <translation>Geldwächter: verliert Geld</translation>
    </message>
    <message>
        <source>%1, by %2 on %3</source>
        <translation>%1, von %2 am %3</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
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
    <message>
        <source>Loses money: serving costs more than the margin</source>
        <translation>Verliert Geld: Die Betreuung kostet mehr als der Rohertrag</translation>
    </message>
    <message>
        <source>Low against the others, but earns money</source>
        <translation>Niedrig im Vergleich zu den anderen, verdient aber Geld</translation>
    </message>
    <message>
        <source>see the customer&apos;s page</source>
        <translation>siehe die Seite des Kunden</translation>
    </message>
    <message>
        <source>What would move it up</source>
        <translation>Was ihn nach oben brächte</translation>
    </message>
    <message>
        <source>Low against the others</source>
        <translation>Niedrig im Vergleich zu den anderen</translation>
    </message>
</context>
<context>
    <name>strata::CustomerNotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nobody has written anything about this customer yet.</source>
        <translation>Noch hat niemand etwas über diesen Kunden geschrieben.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>What should not be forgotten about this customer</source>
        <translation>Was über diesen Kunden nicht vergessen werden soll</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Edit the note of %1</source>
        <translation>Notiz von %1 bearbeiten</translation>
    </message>
    <message>
        <source>Remove the note of %1</source>
        <translation>Notiz von %1 entfernen</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Schreiben Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Eine Notiz hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Add a note to a customer</source>
        <translation>Einem Kunden eine Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Change a note on a customer</source>
        <translation>Notiz zu einem Kunden ändern</translation>
    </message>
    <message>
        <source>Remove a note from a customer</source>
        <translation>Notiz zu einem Kunden entfernen</translation>
    </message>
</context>
<context>
    <name>strata::CustomerPage</name>
    <message>
        <source>One customer</source>
        <translation>Ein Kunde</translation>
    </message>
    <message>
        <source>Why a customer stands where it stands: what each metric is worth and adds to the score, what would move it up, who stands beside it, and how it got here. A figure here is never an opinion; what people know belongs into the notes.</source>
        <translation>Warum ein Kunde steht, wo er steht: was jede Kennzahl wert ist und zu den Punkten beiträgt, was ihn nach oben brächte, wer neben ihm steht und wie er hierher kam. Eine Zahl ist hier nie eine Meinung; was Menschen wissen, gehört in die Notizen.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>How the score is made up</source>
        <translation>Wie sich die Punkte zusammensetzen</translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation>Voriger Kunde</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Nächster Kunde</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+→</translation>
    </message>
    <message>
        <source>This customer on one page, as a PDF</source>
        <translation>Dieser Kunde auf einer Seite, als PDF</translation>
    </message>
    <message>
        <source>Metrics of the customer</source>
        <translation>Kennzahlen des Kunden</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>This page needs customers and their invoices. Import them, or open the sample workshop to look around.</source>
        <translation>Diese Seite braucht Kunden und ihre Rechnungen. Importieren Sie diese, oder öffnen Sie das Beispiel, um sich umzusehen.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Zu den Daten</translation>
    </message>
    <message>
        <source>The customers are being computed…</source>
        <translation>Die Kunden werden berechnet …</translation>
    </message>
    <message>
        <source>No customer is chosen. Find one by name or number above, or open one from any list: a double click, or Enter.</source>
        <translation>Kein Kunde ist gewählt. Suchen Sie oben einen nach Name oder Nummer, oder öffnen Sie einen aus einer beliebigen Liste: mit Doppelklick oder der Eingabetaste.</translation>
    </message>
    <message>
        <source>Go to stratification</source>
        <translation>Zur Schichtung</translation>
    </message>
    <message>
        <source>Number %1.</source>
        <translation>Nummer %1.</translation>
    </message>
    <message>
        <source>There are no metrics yet: the value factors come first.</source>
        <translation>Noch gibt es keine Kennzahlen: Zuerst kommen die Wertfaktoren.</translation>
    </message>
    <message>
        <source>Missing: %1. Their weight goes to the other metrics of the factor, or to the other factors of the axis where it has none.</source>
        <translation>Fehlt: %1. Das Gewicht davon geht an die anderen Kennzahlen des Faktors oder, wo er keine hat, an die anderen Faktoren der Achse.</translation>
    </message>
    <message>
        <source>There is no score to take apart.</source>
        <translation>Es gibt keine Punkte zu zerlegen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>In the order of the list you came from</source>
        <translation>In der Reihenfolge der Liste, aus der Sie kommen</translation>
    </message>
    <message>
        <source>By net sales, largest first</source>
        <translation>Nach Nettoumsatz, größter zuerst</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt …</translation>
    </message>
</context>
<context>
    <name>strata::CustomerPrint</name>
    <message>
        <source>Print this customer</source>
        <translation>Diesen Kunden drucken</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>strata::CustomerRows</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
    <message>
        <source>Share of sales</source>
        <translation>Anteil am Umsatz</translation>
    </message>
    <message>
        <source>Orders ever</source>
        <translation>Aufträge insgesamt</translation>
    </message>
    <message>
        <source>First sale</source>
        <translation>Erster Verkauf</translation>
    </message>
    <message>
        <source>Last sale</source>
        <translation>Letzter Verkauf</translation>
    </message>
    <message>
        <source>The customer&apos;s invoice lines in the window, less credits, added up.</source>
        <translation>Die Rechnungszeilen des Kunden im Zeitraum, abzüglich Gutschriften, zusammengezählt.</translation>
    </message>
    <message>
        <source>The customer&apos;s net sales in the window, of those of all customers.</source>
        <translation>Der Nettoumsatz des Kunden im Zeitraum, gemessen an dem aller Kunden.</translation>
    </message>
    <message>
        <source>The customer&apos;s different invoices with a net value above 0, in the window.</source>
        <translation>Die verschiedenen Rechnungen des Kunden mit einem Nettowert über 0, im Zeitraum.</translation>
    </message>
    <message>
        <source>From the customer&apos;s first to the last invoice line with a sale.</source>
        <translation>Von der ersten bis zur letzten Rechnungszeile des Kunden mit einem Verkauf.</translation>
    </message>
</context>
<context>
    <name>strata::CutEditor</name>
    <message>
        <source>Where the cut lies, 0 to 100</source>
        <translation>Wo der Schnitt liegt, 0 bis 100</translation>
    </message>
    <message>
        <source>How the cut is meant</source>
        <translation>Wie der Schnitt gemeint ist</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>percentile of the scored customers</source>
        <translation>Perzentil der bewerteten Kunden</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Customer lifetime value cut</source>
        <translation>Schnitt Kundenwert</translation>
    </message>
    <message>
        <source>Net profit cut</source>
        <translation>Schnitt Reingewinn</translation>
    </message>
    <message>
        <source>Type a number from 0 to 100.</source>
        <translation>Geben Sie eine Zahl von 0 bis 100 ein.</translation>
    </message>
</context>
<context>
    <name>strata::DataPage</name>
    <message>
        <source>What do we know about our customers?</source>
        <translation>Was wissen wir über unsere Kunden?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Bring customers, invoice lines and payments from files, the clipboard or a database. Every decision about a table is shown before anything is taken.</source>
        <translation>Kunden, Rechnungszeilen und Zahlungen aus Dateien, der Zwischenablage oder einer Datenbank importieren. Jede Entscheidung über eine Tabelle wird gezeigt, bevor etwas übernommen wird.</translation>
    </message>
    <message>
        <source>The types are only as good as the figures under them. Whatever cannot be read is shown with its line and its reason; nothing is filled in and nothing is dropped in silence. Where a table came from is remembered, so that a refresh can read it again.</source>
        <translation>Die Typen sind nur so gut wie die Zahlen darunter. Was nicht gelesen werden kann, wird mit seiner Zeile und seinem Grund gezeigt; nichts wird ergänzt und nichts stillschweigend weggelassen. Woher eine Tabelle kam, bleibt vermerkt, damit eine Auffrischung sie noch einmal lesen kann.</translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation>Datei importieren …</translation>
    </message>
    <message>
        <source>Text tables (CSV, TSV) and workbooks (XLSX, ODS)</source>
        <translation>Texttabellen (CSV, TSV) und Arbeitsmappen (XLSX, ODS)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Cells that were copied in a spreadsheet (Ctrl+V)</source>
        <translation>Zellen, die in einer Tabellenkalkulation kopiert wurden (Strg+V)</translation>
    </message>
    <message>
        <source>Database…</source>
        <translation>Datenbank …</translation>
    </message>
    <message>
        <source>PostgreSQL, MySQL, SQLite or ODBC: rows, or totals added up there</source>
        <translation>PostgreSQL, MySQL, SQLite oder ODBC: Zeilen oder dort gebildete Summen</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation>Alle auffrischen</translation>
    </message>
    <message>
        <source>Reads every source again and shows what would change (F5)</source>
        <translation>Liest jede Quelle noch einmal und zeigt, was sich ändern würde (F5)</translation>
    </message>
    <message>
        <source>Stopped; the project is as it was.</source>
        <translation>Angehalten; das Projekt ist, wie es war.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.tab *.xlsx *.xlsm *.ods);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt *.tab *.xlsx *.xlsm *.ods);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There are no cells on the clipboard: copy them in the spreadsheet first, with their header.</source>
        <translation>In der Zwischenablage sind keine Zellen: zuerst in der Tabellenkalkulation kopieren, mit der Kopfzeile.</translation>
    </message>
    <message>
        <source>The database added up %1 invoice lines.</source>
        <translation>Die Datenbank hat %1 Rechnungszeilen summiert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) more</source>
        <translation>
            <numerusform>%Ln Kunde mehr</numerusform>
            <numerusform>%Ln Kunden mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) gone</source>
        <translation>
            <numerusform>%Ln Kunde weggefallen</numerusform>
            <numerusform>%Ln Kunden weggefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) of another type now</source>
        <translation>
            <numerusform>%Ln Kunde jetzt mit anderem Typ</numerusform>
            <numerusform>%Ln Kunden jetzt mit anderem Typ</numerusform>
        </translation>
    </message>
    <message>
        <source>everybody is of the same type as before</source>
        <translation>alle haben denselben Typ wie zuvor</translation>
    </message>
    <message>
        <source>Refreshed: %1.</source>
        <translation>Aufgefrischt: %1.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Schnappschuss aufnehmen</translation>
    </message>
    <message>
        <source>Taking over…</source>
        <translation>Wird übernommen …</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt …</translation>
    </message>
    <message>
        <source>Taking a snapshot…</source>
        <translation>Schnappschuss wird aufgenommen …</translation>
    </message>
    <message>
        <source>Reading the sources again…</source>
        <translation>Die Quellen werden noch einmal gelesen …</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Not now: wait until this is done, or stop it. Then try again.</source>
        <translation>Jetzt nicht: Warten Sie, bis dies fertig ist, oder halten Sie es an. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>strata::DataSetsView</name>
    <message>
        <source>What is wrong with the data</source>
        <translation>Was mit den Daten nicht stimmt</translation>
    </message>
    <message>
        <source>Nothing stands out in the data.</source>
        <translation>In den Daten fällt nichts auf.</translation>
    </message>
    <message>
        <source>How complete each month is</source>
        <translation>Wie vollständig jeder Monat ist</translation>
    </message>
    <message>
        <source>click a month to see its lines</source>
        <translation>einen Monat anklicken, um seine Zeilen zu sehen</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Change owner of a gap</source>
        <translation>Zuständigen einer Lücke ändern</translation>
    </message>
    <message>
        <source>Change due date of a gap</source>
        <translation>Termin einer Lücke ändern</translation>
    </message>
    <message>
        <source>Change note of a gap</source>
        <translation>Notiz einer Lücke ändern</translation>
    </message>
    <message>
        <source>Settle a gap</source>
        <translation>Lücke erledigen</translation>
    </message>
    <message>
        <source>Open a gap again</source>
        <translation>Lücke wieder öffnen</translation>
    </message>
    <message>
        <source>Show rejected rows</source>
        <translation>Abgelehnte Zeilen zeigen</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Zeilen zeigen</translation>
    </message>
    <message>
        <source>The data are not looked through yet.</source>
        <translation>Die Daten sind noch nicht durchgesehen.</translation>
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
        <translation>Die Tabelle ließ sich nicht nach „%1“ schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Warum diese Zahl?</translation>
    </message>
</context>
<context>
    <name>strata::DatabaseDialog</name>
    <message>
        <source>A table or view</source>
        <translation>Eine Tabelle oder Sicht</translation>
    </message>
    <message>
        <source>A query of your own</source>
        <translation>Eine eigene Abfrage</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Add up there: one row per customer comes back</source>
        <translation>Dort summieren: Eine Zeile je Kunde kommt zurück</translation>
    </message>
    <message>
        <source>Bring the rows in</source>
        <translation>Zeilen holen</translation>
    </message>
    <message>
        <source>The statement that is run there</source>
        <translation>Die Anweisung, die dort ausgeführt wird</translation>
    </message>
    <message>
        <source>A view that makes it faster</source>
        <translation>Eine Sicht, die es schneller macht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Table or view</source>
        <translation>Tabelle oder Sicht</translation>
    </message>
    <message>
        <source>What is run there</source>
        <translation>Was dort ausgeführt wird</translation>
    </message>
    <message>
        <source>What would make it faster</source>
        <translation>Was es schneller machen würde</translation>
    </message>
    <message>
        <source>A view by customer and month, for the database&apos;s owner to make</source>
        <translation>Eine Sicht nach Kunde und Monat, anzulegen von der für die Datenbank zuständigen Person</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Look at the columns</source>
        <translation>Spalten ansehen</translation>
    </message>
    <message>
        <source>Add up there</source>
        <translation>Dort summieren</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>The keyring did not take the password: it will be asked for next time.</source>
        <translation>Der Schlüsselbund hat das Passwort nicht angenommen: Es wird beim nächsten Mal wieder abgefragt.</translation>
    </message>
    <message>
        <source>Write the query.</source>
        <translation>Abfrage schreiben.</translation>
    </message>
    <message>
        <source>Say which table.</source>
        <translation>Tabelle angeben.</translation>
    </message>
    <message>
        <source>Looking at the columns…</source>
        <translation>Die Spalten werden angesehen …</translation>
    </message>
    <message>
        <source>The lines stay where they are. The database answers for %1; another period or cost per order is asked for by a refresh.</source>
        <translation>Die Zeilen bleiben, wo sie sind. Die Datenbank antwortet für %1; ein anderer Zeitraum oder andere Kosten je Auftrag werden mit einer Auffrischung abgefragt.</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln month(s)</source>
        <translation>
            <numerusform>%Ln Monat rückwirkend</numerusform>
            <numerusform>die letzten %Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>all years</source>
        <translation>alle Jahre</translation>
    </message>
    <message>
        <source>The rows are shown in the import window next, where you say which column is what. At most %1.</source>
        <translation>Die Zeilen erscheinen als Nächstes im Importfenster; dort wird angegeben, welche Spalte was ist. Höchstens %1.</translation>
    </message>
    <message>
        <source>Bringing the rows…</source>
        <translation>Die Zeilen werden geholt …</translation>
    </message>
    <message>
        <source>The database adds up…</source>
        <translation>Die Datenbank summiert …</translation>
    </message>
    <message>
        <source>Import totals</source>
        <translation>Summen importieren</translation>
    </message>
    <message>
        <source>Another import is running: wait for it, then try again.</source>
        <translation>Ein anderer Import läuft: auf sein Ende warten, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The project has invoice lines already; totals go into a project without.</source>
        <translation>Das Projekt hat schon Rechnungszeilen; Summen kommen in ein Projekt ohne.</translation>
    </message>
    <message>
        <source>One row per customer, invoice line or payment. Adding up there needs invoice lines.</source>
        <translation>Eine Zeile je Kunde, Rechnungszeile oder Zahlung. Dort zusammenzählen geht mit Rechnungszeilen.</translation>
    </message>
    <message>
        <source>The database refuses the password from the keyring: type the one that holds now.</source>
        <translation>Die Datenbank lehnt das Passwort aus dem Schlüsselbund ab: Geben Sie das ein, das jetzt gilt.</translation>
    </message>
</context>
<context>
    <name>strata::DecisionDetail</name>
    <message>
        <source>Choose a decision to read it in full and to add the reason or a dissent.</source>
        <translation>Eine Entscheidung wählen, um sie ganz zu lesen und Begründung oder Widerspruch zu ergänzen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Why was it decided so?</source>
        <translation>Warum wurde so entschieden?</translation>
    </message>
    <message>
        <source>Who would have decided otherwise, and why?</source>
        <translation>Wer hätte anders entschieden, und warum?</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Change the reason of a decision</source>
        <translation>Begründung einer Entscheidung ändern</translation>
    </message>
    <message>
        <source>Change the dissent to a decision</source>
        <translation>Widerspruch zu einer Entscheidung ändern</translation>
    </message>
    <message>
        <source>%1, decided by %2</source>
        <translation>%1, entschieden von %2</translation>
    </message>
</context>
<context>
    <name>strata::DecisionForm</name>
    <message>
        <source>These weights are as they were last decided: there is nothing to log. A reason can be added in the decision log of the workshop.</source>
        <translation>Diese Gewichte sind, wie zuletzt entschieden: Es gibt nichts festzuhalten. Eine Begründung lässt sich im Entscheidungsprotokoll des Workshops ergänzen.</translation>
    </message>
    <message>
        <source>Log the decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Why was it decided like this?</source>
        <translation>Warum wurde so entschieden?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Who sees it otherwise, and how? May be empty.</source>
        <translation>Wer sieht es anders, und wie? Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Entscheidung: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Log a decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
</context>
<context>
    <name>strata::DecisionLogPanel</name>
    <message>
        <source>Add a decision</source>
        <translation>Entscheidung hinzufügen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>Entscheidungsprotokoll</translation>
    </message>
    <message>
        <source>Decisions that contain</source>
        <translation>Entscheidungen, die das enthalten</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Protokoll suchen</translation>
    </message>
    <message>
        <source>Nothing has been decided yet. These write themselves down: ideas revealed, factors, metrics, rounds, weights applied or left out, cuts and rules, cost rates, overrides, versions in use, homework compared, and the sign-off. The rest comes in by “Log as a decision”, or here by “Add a decision”.</source>
        <translation>Noch ist nichts entschieden. Von selbst schreiben sich ein: aufgedeckte Ideen, Faktoren, Kennzahlen, Runden, angewandte oder ausgelassene Gewichte, Schnitte, Regeln und Kostensätze, von Hand gesetzte Typen, verwendete Fassungen, verglichene Hausaufgaben und Freigaben. Alles Übrige kommt über „Als Entscheidung festhalten“ oder von hier dazu.</translation>
    </message>
</context>
<context>
    <name>strata::DecisionModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Widerspruch</translation>
    </message>
</context>
<context>
    <name>strata::DialectBar</name>
    <message>
        <source>Comma ,</source>
        <translation>Komma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Semikolon ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Senkrechter Strich |</translation>
    </message>
    <message>
        <source>Double &quot;</source>
        <translation>Doppelte &quot;</translation>
    </message>
    <message>
        <source>Single &apos;</source>
        <translation>Einfache &apos;</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>ohne Kopfzeile</translation>
    </message>
    <message>
        <source>Take customers named only here</source>
        <translation>Nur hier genannte Kunden übernehmen</translation>
    </message>
    <message>
        <source>Otherwise a row of a customer who is not in the project is rejected.</source>
        <translation>Sonst wird eine Zeile eines Kunden, der nicht im Projekt ist, abgelehnt.</translation>
    </message>
    <message>
        <source>Leave out credits (below zero)</source>
        <translation>Gutschriften weglassen (unter null)</translation>
    </message>
    <message>
        <source>Lines with a quantity or an amount below zero are not taken; they are counted.</source>
        <translation>Zeilen mit einer Menge oder einem Betrag unter null werden nicht übernommen; sie werden gezählt.</translation>
    </message>
    <message>
        <source>Leave out zeros</source>
        <translation>Nullen weglassen</translation>
    </message>
    <message>
        <source>Lines with a quantity or an amount of zero are not taken; they are counted.</source>
        <translation>Zeilen mit einer Menge oder einem Betrag von null werden nicht übernommen; sie werden gezählt.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
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
        <source>%1 (hidden)</source>
        <translation>%1 (ausgeblendet)</translation>
    </message>
    <message>
        <source>%1 (empty)</source>
        <translation>%1 (leer)</translation>
    </message>
</context>
<context>
    <name>strata::DisagreementModel</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>a metric in its factor: &quot;Orders in Loyalty&quot;</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>a range of weights: &quot;10–35 %&quot;</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>under a metric: the factor it belongs to</extracomment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Customers whose type differs under any participant&apos;s own weight</source>
        <translation>Kunden, deren Typ mit dem eigenen Gewicht irgendeiner Person anders ausfällt</translation>
    </message>
    <message>
        <source>Factor or metric</source>
        <translation>Faktor oder Kennzahl</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>of customers</source>
        <translation>der Kunden</translation>
    </message>
    <message>
        <source>of sales</source>
        <translation>des Umsatzes</translation>
    </message>
    <message>
        <source>of profit</source>
        <translation>des Gewinns</translation>
    </message>
</context>
<context>
    <name>strata::DisagreementPage</name>
    <message>
        <source>Does it matter that we disagree?</source>
        <translation>Ist es wichtig, dass wir uneins sind?</translation>
    </message>
    <message>
        <source>The row at the top moves the most customers; start the debate there.</source>
        <translation>Die oberste Zeile bewegt die meisten Kunden; dort die Debatte beginnen.</translation>
    </message>
    <message>
        <source>People often argue longest where it makes no difference. Here each person&apos;s own weight of a row takes the place of the group&apos;s, the others of its group keep their ratios, and the customers whose type depends on who is right are counted. Debate those rows; leave the others.</source>
        <translation>Oft wird dort am längsten gestritten, wo es nichts ausmacht. Hier tritt das eigene Gewicht jeder Person für eine Zeile an die Stelle des Gewichts der Gruppe, die anderen ihrer Gruppe behalten ihr Verhältnis, und gezählt werden die Kunden, deren Typ davon abhängt, wer recht hat. Debattieren Sie über diese Zeilen; die anderen können bleiben.</translation>
    </message>
    <message>
        <source>Round whose votes are compared</source>
        <translation>Runde, deren Stimmen verglichen werden</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>Vergleich abbrechen</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Jetzt vergleichen</translation>
    </message>
    <message>
        <source>Worth a debate</source>
        <translation>Eine Debatte wert</translation>
    </message>
    <message>
        <source>Rows by how many customers change type with who is right</source>
        <translation>Zeilen danach, wie viele Kunden den Typ wechseln, je nachdem, wer recht hat</translation>
    </message>
    <message>
        <source>No need to debate</source>
        <translation>Keine Debatte nötig</translation>
    </message>
    <message>
        <source>nobody changes type, whoever is right</source>
        <translation>niemand wechselt den Typ, wer auch immer recht hat</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Namen zeigen</translation>
    </message>
    <message>
        <source>Show who sees a customer how</source>
        <translation>Zeigen, wer einen Kunden wie sieht</translation>
    </message>
    <message>
        <source>Say who sees a customer how, not only how many</source>
        <translation>Sagen, wer einen Kunden wie sieht, nicht nur wie viele</translation>
    </message>
    <message>
        <source>Customers whose type depends on who is right</source>
        <translation>Kunden, deren Typ davon abhängt, wer recht hat</translation>
    </message>
    <message>
        <source>Debate it on the weights page</source>
        <translation>Auf der Seite Gewichte debattieren</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>Whether a disagreement matters shows in the customers who change type. Get their data first.</source>
        <translation>Ob Uneinigkeit wichtig ist, zeigen die Kunden, die den Typ wechseln. Holen Sie zuerst ihre Daten.</translation>
    </message>
    <message>
        <source>Get data</source>
        <translation>Daten holen</translation>
    </message>
    <message>
        <source>Here people&apos;s own weights are compared once a round of ballots is revealed.</source>
        <translation>Hier werden die eigenen Gewichte der Personen verglichen, sobald eine Runde Stimmzettel aufgedeckt ist.</translation>
    </message>
    <message>
        <source>Go to the ballots</source>
        <translation>Zu den Stimmzetteln</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>Der Vergleich wurde angehalten.</translation>
    </message>
    <message>
        <source>Each person&apos;s own weights are tried on every customer…</source>
        <translation>Die eigenen Gewichte jeder Person werden an allen Kunden erprobt …</translation>
    </message>
    <message>
        <source>Results of the weights before your last change; the comparison was stopped.</source>
        <translation>Ergebnisse der Gewichte vor der letzten Änderung; der Vergleich wurde angehalten.</translation>
    </message>
    <message>
        <source>Results of the weights before your last change</source>
        <translation>Ergebnisse der Gewichte vor der letzten Änderung</translation>
    </message>
    <message>
        <source>Whoever is right, nobody changes type: there is no need to debate the weights.</source>
        <translation>Wer auch immer recht hat, niemand wechselt den Typ: Über die Gewichte ist keine Debatte nötig.</translation>
    </message>
    <message>
        <source>The debate is about %1: up to %2 of customers and %3 of sales change type with who is right.</source>
        <extracomment>%1 a factor or metric, %2 and %3 percentages</extracomment>
        <translation>Die Debatte dreht sich um %1: Bis zu %2 der Kunden und %3 des Umsatzes wechseln den Typ, je nachdem, wer recht hat.</translation>
    </message>
    <message>
        <source>The debate is about %1: up to %2 of customers and %3 of profit change type with who is right.</source>
        <translation>Die Debatte dreht sich um %1: Bis zu %2 der Kunden und %3 des Gewinns wechseln den Typ, je nachdem, wer recht hat.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) change nothing.</source>
        <translation>
            <numerusform>%Ln Zeile ändert nichts.</numerusform>
            <numerusform>%Ln Zeilen ändern nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Nobody&apos;s type depends on who is right.</source>
        <translation>Bei niemandem hängt der Typ davon ab, wer recht hat.</translation>
    </message>
    <message>
        <source>Looking for the customers…</source>
        <translation>Die Kunden werden gesucht …</translation>
    </message>
    <message>
        <source>somebody who has left</source>
        <translation>jemand, der nicht mehr dabei ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) whose type depends on who is right.</source>
        <translation>
            <numerusform>%Ln Kunde, dessen Typ davon abhängt, wer recht hat.</numerusform>
            <numerusform>%Ln Kunden, deren Typ davon abhängt, wer recht hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest %1 are listed.</source>
        <translation>Die größten %1 sind aufgeführt.</translation>
    </message>
</context>
<context>
    <name>strata::DisputedModel</name>
    <message>
        <source>How many people see the customer as which type, each by their own weight of the row</source>
        <translation>Wie viele Personen den Kunden als welchen Typ sehen, jede mit ihrem eigenen Gewicht der Zeile</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>For the group</source>
        <translation>Für die Gruppe</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>Gesehen als</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Nettoumsatz</translation>
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
        <source>%Ln customer(s) from %1 to %2</source>
        <translation>
            <numerusform>%Ln Kunde von %1 bis %2</numerusform>
            <numerusform>%Ln Kunden von %1 bis %2</numerusform>
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
        <translation>Punktabstimmung</translation>
    </message>
    <message>
        <source>Show the dots</source>
        <translation>Punkte zeigen</translation>
    </message>
    <message>
        <source>Dots for each person</source>
        <translation>Punkte je Person</translation>
    </message>
    <message>
        <source>The totals, before everybody has placed theirs</source>
        <translation>Die Summen, bevor alle ihre Punkte gesetzt haben</translation>
    </message>
    <message>
        <source>Dots each</source>
        <translation>Punkte je Person</translation>
    </message>
    <message>
        <source>%1 places dots</source>
        <translation>%1 setzt Punkte</translation>
    </message>
    <message>
        <source>The team places dots</source>
        <translation>Das Team setzt Punkte</translation>
    </message>
    <message>
        <source>Has placed dots, and may move them</source>
        <translation>Hat Punkte gesetzt und darf sie verschieben</translation>
    </message>
    <message>
        <source>Has placed no dots yet</source>
        <translation>Hat noch keine Punkte gesetzt</translation>
    </message>
    <message>
        <source>%1 of %2 have placed theirs</source>
        <translation>%1 von %2 haben ihre Punkte gesetzt</translation>
    </message>
</context>
<context>
    <name>strata::DotSheet</name>
    <message>
        <source>Done, pass on</source>
        <translation>Fertig, weitergeben</translation>
    </message>
    <message>
        <source>Leave without keeping</source>
        <translation>Verlassen ohne Festhalten</translation>
    </message>
    <message>
        <source>%1 of %2 dots left</source>
        <translation>Noch %1 von %2 Punkten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a dot from %1, it has %2</source>
        <translation>Punkt von %1 wegnehmen, hat %2</translation>
    </message>
    <message>
        <source>Place a dot on %1, it has %2</source>
        <translation>Punkt auf %1 setzen, hat %2</translation>
    </message>
</context>
<context>
    <name>strata::DotStrip</name>
    <message>
        <source>Median %1, quartiles %2 and %3</source>
        <translation>Median %1, Quartile %2 und %3</translation>
    </message>
</context>
<context>
    <name>strata::DriversCard</name>
    <message>
        <source>Cost drivers</source>
        <translation>Kostentreiber</translation>
    </message>
    <message>
        <source>the team&apos;s estimate; 0 = not counted</source>
        <translation>Schätzung des Teams; 0 = zählt nicht</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>What one costs</source>
        <translation>Was eines kostet</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>Ergibt</translation>
    </message>
    <message>
        <source>Add a counted field as a driver</source>
        <translation>Ein gezähltes Feld als Kostentreiber hinzufügen</translation>
    </message>
    <message>
        <source>Take out cost driver</source>
        <translation>Kostentreiber herausnehmen</translation>
    </message>
    <message>
        <source>Add a counted field…</source>
        <translation>Gezähltes Feld hinzufügen …</translation>
    </message>
    <message>
        <source>A number per customer: sales calls, expedited orders, pallets</source>
        <translation>Eine Zahl je Kunde: Vertreterbesuche, Eilaufträge, Paletten</translation>
    </message>
    <message>
        <source>Bring in a customers table with a numeric column, such as sales calls; it can then be a driver here.</source>
        <translation>Eine Kundentabelle mit einer Zahlenspalte importieren, zum Beispiel Vertreterbesuche; sie kann dann hier Kostentreiber sein.</translation>
    </message>
    <message>
        <source>Set cost rate</source>
        <translation>Kostensatz setzen</translation>
    </message>
    <message>
        <source>Mark cost rate as a guess</source>
        <translation>Kostensatz als geraten kennzeichnen</translation>
    </message>
    <message>
        <source>Take back the guess mark</source>
        <translation>Kennzeichnung als geraten zurücknehmen</translation>
    </message>
    <message>
        <source>Add cost driver</source>
        <translation>Kostentreiber hinzufügen</translation>
    </message>
    <message>
        <source>Cost-to-serve rates</source>
        <translation>Sätze der Betreuungskosten</translation>
    </message>
</context>
<context>
    <name>strata::DueField</name>
    <message>
        <source>Due date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Termin</translation>
    </message>
    <message>
        <source>Such as %1 or 2026-05-31; empty: no date</source>
        <translation>Etwa %1 oder 2026-05-31; leer: kein Termin</translation>
    </message>
    <message>
        <source>Choose the date in a calendar</source>
        <translation>Datum im Kalender wählen</translation>
    </message>
    <message>
        <source>That day has passed and it is still missing.</source>
        <translation>Dieser Tag ist vorbei, und es fehlt noch immer.</translation>
    </message>
    <message>
        <source>That is no date; write it like 2026-05-31 or leave it empty.</source>
        <translation>Das ist kein Datum; schreiben Sie es wie 2026-05-31 oder lassen Sie es leer.</translation>
    </message>
</context>
<context>
    <name>strata::DuplicatesCard</name>
    <message>
        <source>Perhaps the same</source>
        <translation>Vielleicht dieselben</translation>
    </message>
    <message>
        <source>Merge the selected</source>
        <translation>Ausgewählte zusammenlegen</translation>
    </message>
    <message>
        <source>same name, punctuation and legal form aside</source>
        <translation>gleicher Name, abgesehen von Satzzeichen und Rechtsform</translation>
    </message>
    <message>
        <source>Customers with the same name</source>
        <translation>Kunden mit gleichem Namen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
    <message>
        <source>Each group becomes one customer: the one with the largest sales takes the others in</source>
        <translation>Jede Gruppe wird ein Kunde: Der mit dem größten Umsatz nimmt die anderen auf</translation>
    </message>
    <message>
        <source>Looking through the names…</source>
        <translation>Namen werden durchgesehen …</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln account(s)</source>
        <translation>
            <numerusform>%1: %Ln Kunde</numerusform>
            <numerusform>%1: %Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No two customers have the same name.</source>
        <translation>Keine zwei Kunden haben denselben Namen.</translation>
    </message>
    <message>
        <source>%1 names occur more than once; the first %2 are shown.</source>
        <translation>%1 Namen kommen mehr als einmal vor; die ersten %2 werden gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) occur more than once. Same name is no proof: look before you merge.</source>
        <translation>
            <numerusform>%Ln Name kommt mehr als einmal vor. Gleicher Name ist kein Beweis: vor dem Zusammenlegen hinsehen.</numerusform>
            <numerusform>%Ln Namen kommen mehr als einmal vor. Gleicher Name ist kein Beweis: vor dem Zusammenlegen hinsehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge likely duplicates</source>
        <translation>Wahrscheinlich doppelte Kunden zusammenlegen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>A database added these customers up: who is the same is settled there.</source>
        <translation>Eine Datenbank hat diese Kunden zusammengezählt: Wer derselbe ist, wird dort geregelt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The account&apos;s invoice lines in the window, less credits, added up.</source>
        <translation>Die Rechnungszeilen des Kontos im Zeitraum, abzüglich Gutschriften, zusammengezählt.</translation>
    </message>
    <message>
        <source>The net sales in the window of these accounts, added up.</source>
        <translation>Der Nettoumsatz dieser Konten im Zeitraum, zusammengezählt.</translation>
    </message>
</context>
<context>
    <name>strata::EarlierNote</name>
    <message>
        <source>Add to them</source>
        <translation>Zu ihnen hinzufügen</translation>
    </message>
    <message>
        <source>For another part of the data under the same name. The same rows would count twice.</source>
        <translation>Für einen anderen Teil der Daten unter demselben Namen. Gleiche Zeilen würden doppelt zählen.</translation>
    </message>
    <message>
        <source>Mapping remembered from %1.</source>
        <translation>Zuordnung vom %1 gemerkt.</translation>
    </message>
    <message>
        <source>Imported before; the columns are others now.</source>
        <translation>Schon einmal importiert; die Spalten sind jetzt andere.</translation>
    </message>
    <message>
        <source>Replace the rows of %1, imported %2</source>
        <translation>Die Zeilen von %1 ersetzen, importiert am %2</translation>
    </message>
</context>
<context>
    <name>strata::EditPopup</name>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>strata::EffectChart</name>
    <message>
        <source>Target before</source>
        <translation>Ziel vorher</translation>
    </message>
    <message>
        <source>Target after</source>
        <translation>Ziel nachher</translation>
    </message>
    <message>
        <source>Control before</source>
        <translation>Kontrolle vorher</translation>
    </message>
    <message>
        <source>Control after</source>
        <translation>Kontrolle nachher</translation>
    </message>
    <message>
        <source>%1, mean per customer: target %2 before, %3 after</source>
        <translation>%1, Mittel je Kunde: Ziel vorher %2, nachher %3</translation>
    </message>
    <message>
        <source>; control %1 before, %2 after</source>
        <translation>; Kontrolle vorher %1, nachher %2</translation>
    </message>
</context>
<context>
    <name>strata::EffectModel</name>
    <message>
        <source>Mann-Whitney: how often chance alone would move the ranks so far</source>
        <translation>Mann-Whitney: wie oft der Zufall allein die Rangplätze so weit verschieben würde</translation>
    </message>
    <message>
        <source>Mean per customer in the window</source>
        <translation>Mittel je Kunde im Zeitraum</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Target before</source>
        <translation>Ziel vorher</translation>
    </message>
    <message>
        <source>Target after</source>
        <translation>Ziel nachher</translation>
    </message>
    <message>
        <source>Control before</source>
        <translation>Kontrolle vorher</translation>
    </message>
    <message>
        <source>Control after</source>
        <translation>Kontrolle nachher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervall (95 %)</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>In Prozent</translation>
    </message>
    <message>
        <source>Ranks, p</source>
        <translation>Rangplätze, p</translation>
    </message>
</context>
<context>
    <name>strata::EffectWords</name>
    <message>
        <source>Net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Rohertrag</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Reingewinn</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Durchschnittlicher Auftrag</translation>
    </message>
    <message>
        <source>Nobody to look at: the campaign has no customers that are in the data.</source>
        <translation>Niemand zu betrachten: Die Kampagne hat keine Kunden, die in den Daten sind.</translation>
    </message>
    <message>
        <source>Say when the campaign starts (Control group). Before and after are counted from there.</source>
        <translation>Geben Sie an, wann die Kampagne startet (Kontrollgruppe). Von da an zählen vorher und nachher.</translation>
    </message>
    <message>
        <source>The data end before the start. Import newer invoices once the campaign runs.</source>
        <translation>Die Daten enden vor dem Start. Importieren Sie neuere Rechnungen, sobald die Kampagne läuft.</translation>
    </message>
    <message>
        <source>The data begin at the start or after it, so there is nothing to compare with. Import older invoices.</source>
        <translation>Die Daten beginnen beim Start oder danach, daher gibt es nichts zum Vergleichen. Importieren Sie ältere Rechnungen.</translation>
    </message>
    <message>
        <source>The invoice lines stay in a database that gave sums of one window only. Import the lines to measure a campaign.</source>
        <translation>Die Rechnungszeilen bleiben in einer Datenbank, die nur Summen eines Zeitraums geliefert hat. Importieren Sie die Zeilen, um eine Kampagne zu messen.</translation>
    </message>
    <message numerus="yes">
        <source>The whole window of %Ln day(s) is covered, before and after the start on %1.</source>
        <translation>
            <numerusform>Der ganze Zeitraum von %Ln Tag ist abgedeckt, vor und nach dem Start am %1.</numerusform>
            <numerusform>Der ganze Zeitraum von %Ln Tagen ist abgedeckt, vor und nach dem Start am %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln day(s) of the window are covered, as many before as after the start on %2.</source>
        <translation>
            <numerusform>%1 von %Ln Tag des Zeitraums ist abgedeckt, vor dem Start am %2 so viele wie danach.</numerusform>
            <numerusform>%1 von %Ln Tagen des Zeitraums sind abgedeckt, vor dem Start am %2 so viele wie danach.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is early: the data end on %1, and the result may change.</source>
        <translation>Es ist noch früh: Die Daten enden am %1, und das Ergebnis kann sich ändern.</translation>
    </message>
    <message>
        <source>The data do not reach further back.</source>
        <translation>Die Daten reichen nicht weiter zurück.</translation>
    </message>
    <message>
        <source>%1 target and %2 control customers.</source>
        <translation>%1 Zielkunden und %2 Kontrollkunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s), no control group.</source>
        <translation>
            <numerusform>%Ln Kunde, keine Kontrollgruppe.</numerusform>
            <numerusform>%Ln Kunden, keine Kontrollgruppe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) are no longer in the data.</source>
        <translation>
            <numerusform>%Ln Mitglied ist nicht mehr in den Daten.</numerusform>
            <numerusform>%Ln Mitglieder sind nicht mehr in den Daten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracking only: without a control group nobody can tell the campaign from the times.</source>
        <translation>Nur verfolgt: Ohne Kontrollgruppe kann niemand die Kampagne vom Lauf der Zeiten unterscheiden.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>%1: %2 less a customer than before%3.</source>
        <translation>%1: %2 weniger je Kunde als vorher%3.</translation>
    </message>
    <message>
        <source>%1: %2 more a customer than before%3.</source>
        <translation>%1: %2 mehr je Kunde als vorher%3.</translation>
    </message>
    <message>
        <source>Too few customers to say whether that is chance.</source>
        <translation>Zu wenige Kunden, um zu sagen, ob das Zufall ist.</translation>
    </message>
    <message>
        <source>That may well be chance: %1.</source>
        <translation>Das kann gut Zufall sein: %1.</translation>
    </message>
    <message>
        <source>That is more than chance (%1), but whether the campaign did it cannot be told.</source>
        <translation>Das ist mehr als Zufall (%1), aber ob es an der Kampagne liegt, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>%1: the campaign works. Target customers came out %2 each ahead of the control group%3; with 95 % certainty between %4 and %5.</source>
        <translation>%1: Die Kampagne wirkt. Die Zielkunden liegen um je %2 vor der Kontrollgruppe%3; mit 95 % Sicherheit zwischen %4 und %5.</translation>
    </message>
    <message>
        <source>%1: the campaign does harm. Target customers came out %2 each behind the control group%3; with 95 % certainty between %4 and %5.</source>
        <translation>%1: Die Kampagne schadet. Die Zielkunden liegen um je %2 hinter der Kontrollgruppe%3; mit 95 % Sicherheit zwischen %4 und %5.</translation>
    </message>
    <message>
        <source>%1: no effect can be shown. Target customers came out %2 each behind the control group, and chance alone makes such differences (%3).</source>
        <translation>%1: Keine Wirkung nachweisbar. Die Zielkunden liegen um je %2 hinter der Kontrollgruppe, und solche Unterschiede macht schon der Zufall (%3).</translation>
    </message>
    <message>
        <source>%1: no effect can be shown. Target customers came out %2 each ahead of the control group, and chance alone makes such differences (%3).</source>
        <translation>%1: Keine Wirkung nachweisbar. Die Zielkunden liegen um je %2 vor der Kontrollgruppe, und solche Unterschiede macht schon der Zufall (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%1: no effect can be shown, because there are fewer than %Ln customer(s) in a group.</source>
        <translation>
            <numerusform>%1: Keine Wirkung nachweisbar, weil eine Gruppe weniger als %Ln Kunden hat.</numerusform>
            <numerusform>%1: Keine Wirkung nachweisbar, weil eine Gruppe weniger als %Ln Kunden hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check by ranks says the same (Mann-Whitney, p %1): it is not a few large customers.</source>
        <translation>Die Prüfung nach Rängen sagt dasselbe (Mann-Whitney, p %1): Es liegt nicht an wenigen großen Kunden.</translation>
    </message>
    <message>
        <source>The check by ranks does not see it (Mann-Whitney, p %1): a few large customers may have made it. Look at them before you rely on it.</source>
        <translation>Die Prüfung nach Rängen sieht es nicht (Mann-Whitney, p %1): Es kann an wenigen großen Kunden liegen. Sehen Sie sich diese an, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>The check by ranks sees a difference (Mann-Whitney, p %1): most customers moved, but a few large ones moved the other way or too far.</source>
        <translation>Die Prüfung nach Rängen sieht einen Unterschied (Mann-Whitney, p %1): Die meisten Kunden haben sich bewegt, aber einige große in die andere Richtung oder zu weit.</translation>
    </message>
    <message>
        <source>The check by ranks sees none either (Mann-Whitney, p %1).</source>
        <translation>Die Prüfung nach Rängen sieht auch keine (Mann-Whitney, p %1).</translation>
    </message>
    <message>
        <source>%1: difference %2 a customer</source>
        <translation>%1: Unterschied %2 je Kunde</translation>
    </message>
    <message>
        <source>%1: change %2 a customer</source>
        <translation>%1: Änderung %2 je Kunde</translation>
    </message>
    <message>
        <source>(target after − before) − (control after − before) = (%1 − %2) − (%3 − %4) = %5</source>
        <translation>(Ziel nachher − vorher) − (Kontrolle nachher − vorher) = (%1 − %2) − (%3 − %4) = %5</translation>
    </message>
    <message>
        <source>after − before = %1 − %2 = %3</source>
        <translation>nachher − vorher = %1 − %2 = %3</translation>
    </message>
    <message>
        <source>95 % bootstrap interval, drawn inside the blocks: %1 to %2</source>
        <translation>Bootstrap-Intervall zu 95 %, innerhalb der Blöcke gezogen: %1 bis %2</translation>
    </message>
    <message>
        <source>Welch: t %1, p %2</source>
        <translation>Welch: t %1, p %2</translation>
    </message>
    <message>
        <source>Mann-Whitney: U %1, p %2</source>
        <translation>Mann-Whitney: U %1, p %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) left out: no order, or no known cost, in one of the windows</source>
        <translation>
            <numerusform>%Ln Kunde ausgelassen: kein Auftrag oder keine bekannten Kosten in einem der Zeiträume</numerusform>
            <numerusform>%Ln Kunden ausgelassen: kein Auftrag oder keine bekannten Kosten in einem der Zeiträume</numerusform>
        </translation>
    </message>
    <message>
        <source>Means per customer, from %1 to %2; everybody the lot chose counts, whatever was done with them.</source>
        <translation>Mittelwerte je Kunde, von %1 bis %2; alle Ausgelosten zählen, was auch immer mit ihnen geschah.</translation>
    </message>
</context>
<context>
    <name>strata::EntryPanel</name>
    <message>
        <source>Steep</source>
        <translation>Steil</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Flach</translation>
    </message>
    <message>
        <source>Log as a decision</source>
        <translation>Als Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Take these weights</source>
        <translation>Diese Gewichte übernehmen</translation>
    </message>
    <message>
        <source>Nothing to weigh here: a group needs two rows that count.</source>
        <translation>Hier ist nichts zu gewichten: Eine Gruppe braucht zwei Zeilen, die zählen.</translation>
    </message>
    <message>
        <source>Which weights</source>
        <translation>Welche Gewichte</translation>
    </message>
    <message>
        <source>Rank-order centroid: the first places take most of the weight</source>
        <translation>Rangfolge-Schwerpunkt (ROC): Die ersten Plätze erhalten das meiste Gewicht</translation>
    </message>
    <message>
        <source>Rank sum: the weight falls by the same step from place to place</source>
        <translation>Rangsumme: Das Gewicht fällt von Platz zu Platz um denselben Schritt</translation>
    </message>
    <message>
        <source>This comes nearest to the weights in force, and is not them yet. They change with the first answer, or when taken as shown.</source>
        <translation>Dies kommt den geltenden Gewichten am nächsten und ist noch nicht dasselbe. Sie ändern sich mit der ersten Antwort oder wenn sie wie gezeigt übernommen werden.</translation>
    </message>
    <message>
        <source>Locked, and stays as it is: %1. The others share the rest.</source>
        <translation>Gesperrt und unverändert: %1. Die anderen teilen sich den Rest.</translation>
    </message>
    <message>
        <source>Nothing can move here: %1 locked. Unlock a weight under Sliders.</source>
        <translation>Hier kann sich nichts bewegen: %1 gesperrt. Unter „Regler“ ein Gewicht entsperren.</translation>
    </message>
</context>
<context>
    <name>strata::ExclusionsCard</name>
    <message>
        <source>Excluded by hand</source>
        <translation>Von Hand ausgeschlossen</translation>
    </message>
    <message>
        <source>Nobody is excluded. Intercompany and house accounts belong here.</source>
        <translation>Niemand ist ausgeschlossen. Konzerninterne und eigene Kundenkonten gehören hierher.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Customer, by number or name</source>
        <translation>Kunde, nach Nummer oder Name</translation>
    </message>
    <message>
        <source>Customer to exclude</source>
        <translation>Auszuschließender Kunde</translation>
    </message>
    <message>
        <source>Reason, for example intercompany</source>
        <translation>Begründung, zum Beispiel konzernintern</translation>
    </message>
    <message>
        <source>Reason for the exclusion</source>
        <translation>Begründung für den Ausschluss</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Excluded customers</source>
        <translation>Ausgeschlossene Kunden</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>No single customer is called &quot;%1&quot;: type the customer&apos;s number.</source>
        <translation>Kein einzelner Kunde heißt „%1“: die Kundennummer eingeben.</translation>
    </message>
    <message>
        <source>Say why: a reason makes the exclusion believable later.</source>
        <translation>Angeben, warum: Eine Begründung macht den Ausschluss später glaubhaft.</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Typ von %1</translation>
    </message>
    <message>
        <source>Exclude customer</source>
        <translation>Kunden ausschließen</translation>
    </message>
    <message>
        <source>as computed</source>
        <translation>wie berechnet</translation>
    </message>
    <message>
        <source>Bring customers back</source>
        <translation>Kunden zurückholen</translation>
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
        <translation>Seine drei Proben, sein Fürsprecher und die Ideen dahinter, unter „Kandidaten“</translation>
    </message>
    <message>
        <source>Champion: %1</source>
        <translation>Fürsprecher: %1</translation>
    </message>
    <message>
        <source>What the team says of %1</source>
        <translation>Was das Team über %1 sagt</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Test %1 and name its champion</source>
        <translation>%1 prüfen und Fürsprecher nennen</translation>
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
        <translation>Ideensammlung</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Value tree</source>
        <translation>Wertebaum</translation>
    </message>
    <message>
        <source>Everybody writes down ideas, in silence</source>
        <translation>Alle schreiben Ideen auf, schweigend</translation>
    </message>
    <message>
        <source>Merge duplicates, test each idea, place dots</source>
        <translation>Doppelte zusammenführen, jede Idee prüfen, Punkte setzen</translation>
    </message>
    <message>
        <source>The factors that count, by axis</source>
        <translation>Die Faktoren, die zählen, nach Achse</translation>
    </message>
</context>
<context>
    <name>strata::FactsCard</name>
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
        <source>none: profit is not known</source>
        <translation>keiner: Der Gewinn ist nicht bekannt</translation>
    </message>
    <message>
        <source>%1, thin for margins</source>
        <translation>%1, dünn für Margen</translation>
    </message>
    <message>
        <source>Under 98 %, margins and profits say less than they seem to.</source>
        <translation>Unter 98 % sagen Margen und Gewinne weniger, als es scheint.</translation>
    </message>
    <message>
        <source>Added up by the database: its lines stay there, one row per customer is here.</source>
        <translation>Von der Datenbank summiert: Ihre Zeilen bleiben dort, hier ist eine Zeile je Kunde.</translation>
    </message>
</context>
<context>
    <name>strata::FieldMap</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (nötig)</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Say which column is the net value of the line, or its unit price and quantity.</source>
        <translation>Angeben, welche Spalte den Nettowert der Zeile enthält, oder welche ihren Stückpreis und ihre Menge.</translation>
    </message>
    <message>
        <source>Say which column holds this: %1.</source>
        <translation>Sagen Sie, welche Spalte das enthält: %1.</translation>
    </message>
</context>
<context>
    <name>strata::FilterBar</name>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle entfernen</translation>
    </message>
    <message>
        <source>Ways of looking at the customers that were kept: filters, search, order and colours</source>
        <translation>Aufbewahrte Ansichten der Kunden: Filter, Suche, Reihenfolge und Farben</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Only these are listed. Esc lists all again.</source>
        <translation>Nur diese sind aufgeführt. Esc führt wieder alle auf.</translation>
    </message>
    <message>
        <source>Change this filter.</source>
        <translation>Diesen Filter ändern.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>View: %1 (changed)</source>
        <translation>Ansicht: %1 (geändert)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>No view is kept yet</source>
        <translation>Noch ist keine Ansicht aufbewahrt</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Diese Ansicht aufbewahren …</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>„%1“ aktualisieren</translation>
    </message>
    <message>
        <source>Update view</source>
        <translation>Ansicht aktualisieren</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>„%1“ umbenennen …</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Ansicht entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Geben Sie der Ansicht einen Namen.</translation>
    </message>
    <message>
        <source>Another view has this name; choose another one.</source>
        <translation>Eine andere Ansicht heißt schon so; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Keep view</source>
        <translation>Ansicht aufbewahren</translation>
    </message>
</context>
<context>
    <name>strata::FilterEditor</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>What is asked of a customer</source>
        <translation>Was von einem Kunden gefragt ist</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Wie verglichen wird</translation>
    </message>
    <message>
        <source>Change filter</source>
        <translation>Filter ändern</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>ist bekannt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation>Teil des Textes</translation>
    </message>
    <message>
        <source>Number in %1</source>
        <translation>Zahl in %1</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>Type a part of the text.</source>
        <translation>Geben Sie einen Teil des Textes ein.</translation>
    </message>
    <message>
        <source>Tick at least one value.</source>
        <translation>Haken Sie mindestens einen Wert an.</translation>
    </message>
</context>
<context>
    <name>strata::FindingModel</name>
    <message>
        <source>%1, late</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Wie schlimm</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Was wir gefunden haben</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
</context>
<context>
    <name>strata::FlipChart</name>
    <message>
        <source>It is the only one of its group and always weighs 100 %.</source>
        <translation>Es ist das einzige seiner Gruppe und wiegt immer 100 %.</translation>
    </message>
    <message>
        <source>From 0 % to 100 % nobody changes type.</source>
        <translation>Von 0 % bis 100 % wechselt niemand den Typ.</translation>
    </message>
    <message>
        <source>At the least change of %1 somebody changes type.</source>
        <translation>Schon bei der kleinsten Änderung von %1 wechselt jemand den Typ.</translation>
    </message>
    <message>
        <source>Between %1 and %2 nobody changes type.</source>
        <translation>Zwischen %1 und %2 wechselt niemand den Typ.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 %Ln customer(s) change type:</source>
        <translation>
            <numerusform>Bei %1 wechselt %Ln Kunde den Typ:</numerusform>
            <numerusform>Bei %1 wechseln %Ln Kunden den Typ:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 %Ln customer(s) change type:</source>
        <translation>
            <numerusform>Von %1 bis %2 wechselt %Ln Kunde den Typ:</numerusform>
            <numerusform>Von %1 bis %2 wechseln %Ln Kunden den Typ:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 zu %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers with another type than today, by the weight from 0 to 100 %</source>
        <translation>Kunden mit einem anderen Typ als heute, nach dem Gewicht von 0 bis 100 %</translation>
    </message>
    <message>
        <source>The curve is being computed.</source>
        <translation>Die Kurve wird berechnet.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Customers with another type than today</source>
        <translation>Kunden mit einem anderen Typ als heute</translation>
    </message>
    <message>
        <source>nobody changes type</source>
        <translation>niemand wechselt den Typ</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>At %1:</source>
        <translation>Bei %1:</translation>
    </message>
</context>
<context>
    <name>strata::FlipCurvesPage</name>
    <message>
        <source>What does each weight move?</source>
        <translation>Was bewegt jedes Gewicht?</translation>
    </message>
    <message>
        <source>Follow a weight from 0 to 100 %; the others of its group keep their ratios.</source>
        <translation>Verfolgen Sie ein Gewicht von 0 bis 100 %; die anderen seiner Gruppe behalten ihr Verhältnis.</translation>
    </message>
    <message>
        <source>A debate about a weight is worth its time where customers depend on it. The curve shows how many customers have another type than today if one weight were different, and how far it can go until the first one does. Where nobody moves, nobody needs to argue.</source>
        <translation>Eine Debatte über ein Gewicht lohnt die Zeit, wo Kunden davon abhängen. Die Kurve zeigt, wie viele Kunden einen anderen Typ als heute haben, wenn ein Gewicht anders wäre, und wie weit es gehen kann, bis es der erste tut. Wo niemand wechselt, braucht niemand zu streiten.</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>Alle Gewichte</translation>
    </message>
    <message>
        <source>Weights with the interval in which nobody changes type</source>
        <translation>Gewichte mit der Spanne, in der niemand den Typ wechselt</translation>
    </message>
    <message>
        <source>computing… %1 of %2</source>
        <translation>wird berechnet … %1 von %2</translation>
    </message>
    <message>
        <source>The curve</source>
        <translation>Die Kurve</translation>
    </message>
    <message>
        <source>What a weight moves shows in the customers who change type. Import customers and invoices first.</source>
        <translation>Was ein Gewicht bewegt, zeigen die Kunden, die den Typ wechseln. Importieren Sie zuerst Kunden und Rechnungen.</translation>
    </message>
    <message>
        <source>Go to the data</source>
        <translation>Zu den Daten</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>by how far they can go</source>
        <translation>danach, wie weit sie gehen können</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compute now</source>
        <translation>Jetzt berechnen</translation>
    </message>
    <message>
        <source>Cancel computing the curves</source>
        <translation>Berechnung der Kurven abbrechen</translation>
    </message>
    <message>
        <source>Compute the curves now</source>
        <translation>Die Kurven jetzt berechnen</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>The curve is that of %1, where the drag began; it is drawn anew when you let go. Esc goes back.</source>
        <translation>Die Kurve ist die von %1, wo das Ziehen begann; sie wird neu gezeichnet, wenn Sie loslassen. Esc geht zurück.</translation>
    </message>
    <message>
        <source>The curve was not computed.</source>
        <translation>Die Kurve wurde nicht berechnet.</translation>
    </message>
    <message>
        <source>The curve is being computed…</source>
        <translation>Die Kurve wird berechnet …</translation>
    </message>
    <message>
        <source>Drag, or Ctrl and arrow keys: set the weight. Arrow keys: from mover to mover. Enter: list them.</source>
        <translation>Ziehen, oder Strg und Pfeiltasten: das Gewicht setzen. Pfeiltasten: von Wechsler zu Wechsler. Eingabe: sie auflisten.</translation>
    </message>
</context>
<context>
    <name>strata::FlipListModel</name>
    <message>
        <source>%1–%2</source>
        <extracomment>an interval of weights: &quot;22.4–27.9 %&quot;</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>allein</translation>
    </message>
    <message>
        <source>This is being computed.</source>
        <translation>Das wird gerade berechnet.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 %Ln customer(s) have another type than now.</source>
        <translation>
            <numerusform>Bei %1 hat %Ln Kunde einen anderen Typ als jetzt.</numerusform>
            <numerusform>Bei %1 haben %Ln Kunden einen anderen Typ als jetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weights around today&apos;s at which everybody keeps their type</source>
        <translation>Die Gewichte um das heutige, bei denen alle ihren Typ behalten</translation>
    </message>
    <message>
        <source>Customers with another type, 10 points away or less where the weight is smaller</source>
        <translation>Kunden mit einem anderen Typ in 10 Prozentpunkten Abstand, oder weniger, wo das Gewicht kleiner ist</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Nobody moves</source>
        <translation>Niemand wechselt</translation>
    </message>
    <message>
        <source>−10</source>
        <extracomment>customers who change type where a weight is 10 points lower</extracomment>
        <translation>−10</translation>
    </message>
    <message>
        <source>+10</source>
        <translation>+10</translation>
    </message>
</context>
<context>
    <name>strata::FlipMoversCard</name>
    <message>
        <source>Who moves</source>
        <translation>Wer wechselt</translation>
    </message>
    <message>
        <source>Customers who change type at the chosen place of the curve</source>
        <translation>Kunden, die an der gewählten Stelle der Kurve den Typ wechseln</translation>
    </message>
    <message>
        <source>Each customer whose score passes the cut while the weight goes there from today&apos;s, the others of its group keeping their ratios. “At weight” is where it passes.</source>
        <translation>Jeder Kunde, dessen Punktzahl den Schnitt überschreitet, während das Gewicht vom heutigen dorthin geht; die anderen seiner Gruppe behalten ihre Verhältnisse. „Bei Gewicht“ ist, wo er ihn überschreitet.</translation>
    </message>
    <message>
        <source>Nobody changes type there. Click a place on the curve to see who does.</source>
        <translation>Dort wechselt niemand den Typ. Klicken Sie auf eine Stelle der Kurve, um zu sehen, wer es tut.</translation>
    </message>
    <message>
        <source>Shown are the %1 of %2 that are nearest to today&apos;s weight.</source>
        <translation>Gezeigt sind die %1 von %2, die dem heutigen Gewicht am nächsten sind.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>bei %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>within 10 points of today</source>
        <translation>innerhalb von 10 Prozentpunkten um heute</translation>
    </message>
</context>
<context>
    <name>strata::FlipMoversModel</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>At weight</source>
        <extracomment>the weight at which a customer changes type</extracomment>
        <translation>Bei Gewicht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
</context>
<context>
    <name>strata::FlowCard</name>
    <message>
        <source>Who changes type</source>
        <translation>Wer den Typ wechselt</translation>
    </message>
    <message>
        <source>So many customers have the first type under %1 and the second under %2. Both models are applied to the same customers and the same period.</source>
        <translation>So viele Kunden haben unter %1 den ersten Typ und unter %2 den zweiten. Beide Modelle werden auf dieselben Kunden und denselben Zeitraum angewandt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) change type</source>
        <translation>
            <numerusform>%Ln Kunde wechselt den Typ</numerusform>
            <numerusform>%Ln Kunden wechseln den Typ</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted are the customers whose type or status under %2 is another one than under %1.</source>
        <translation>Gezählt werden die Kunden, deren Typ oder Status unter %2 ein anderer ist als unter %1.</translation>
    </message>
    <message>
        <source>Close the list of customers</source>
        <translation>Die Kundenliste schließen</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>Customers of the chosen stream</source>
        <translation>Kunden des gewählten Stroms</translation>
    </message>
    <message>
        <source>%1 of net profit</source>
        <translation>%1 des Reingewinns</translation>
    </message>
    <message>
        <source>net profit %1</source>
        <translation>Reingewinn %1</translation>
    </message>
    <message>
        <source>%1 of net sales</source>
        <translation>%1 des Nettoumsatzes</translation>
    </message>
    <message>
        <source>Nothing to compare yet. Keep the present model under a name, change a weight, and come back; or choose “New scenario from” above.</source>
        <translation>Noch gibt es nichts zu vergleichen. Bewahren Sie das jetzige Modell unter einem Namen auf, ändern Sie ein Gewicht, und kommen Sie zurück; oder wählen Sie oben „Neues Szenario aus“.</translation>
    </message>
    <message>
        <source>There is only one model so far. Change a weight, or choose “New scenario from” above, and see here who changes type.</source>
        <translation>Bisher gibt es nur ein Modell. Ändern Sie ein Gewicht, oder wählen Sie oben „Neues Szenario aus“, und sehen Sie hier, wer den Typ wechselt.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 zu %2</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>wird berechnet …</translation>
    </message>
    <message>
        <source>Not computed. Choose “Compute” above.</source>
        <translation>Nicht berechnet. Wählen Sie oben „Berechnen“.</translation>
    </message>
    <message>
        <source>Computing who changes type…</source>
        <translation>Es wird berechnet, wer den Typ wechselt …</translation>
    </message>
    <message>
        <source>nobody changes type</source>
        <translation>niemand wechselt den Typ</translation>
    </message>
    <message>
        <source>The %1 largest by net sales are listed.</source>
        <translation>Aufgeführt sind die %1 größten nach Nettoumsatz.</translation>
    </message>
    <message>
        <source>Go to the data</source>
        <translation>Zu den Daten</translation>
    </message>
    <message>
        <source>Scenarios are compared by what they make of your customers. Import customers and invoices first.</source>
        <translation>Szenarien werden danach verglichen, was sie aus Ihren Kunden machen. Importieren Sie zuerst Kunden und Rechnungen.</translation>
    </message>
    <message>
        <source>Both sides are %1. Choose another model above to compare it with.</source>
        <translation>Beide Seiten sind %1. Oben lässt sich ein anderes Modell zum Vergleich wählen.</translation>
    </message>
</context>
<context>
    <name>strata::FlowChart</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: von %2 zu %3</translation>
    </message>
    <message>
        <source>%1: %2 in both</source>
        <translation>%1: %2 in beiden</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2: %Ln customer(s) change type</source>
        <translation>
            <numerusform>Von %1 zu %2: %Ln Kunde wechselt den Typ</numerusform>
            <numerusform>Von %1 zu %2: %Ln Kunden wechseln den Typ</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys go from stream to stream, Enter to its customers.</source>
        <translation>Die Pfeiltasten gehen von Strom zu Strom, die Eingabetaste zu seinen Kunden.</translation>
    </message>
</context>
<context>
    <name>strata::FlowModel</name>
    <message>
        <source>The composite score under the first of the two models, of 100.</source>
        <translation>Die Gesamtpunktzahl unter dem ersten der beiden Modelle, von 100.</translation>
    </message>
    <message>
        <source>The composite score under the second of the two models, of 100.</source>
        <translation>Die Gesamtpunktzahl unter dem zweiten der beiden Modelle, von 100.</translation>
    </message>
    <message>
        <source>Gross margin less cost to serve in the period, at the cost rates of the first of the two models.</source>
        <translation>Rohertrag minus Betreuungskosten im Zeitraum, zu den Kostensätzen des ersten der beiden Modelle.</translation>
    </message>
    <message>
        <source>Invoiced less returned in the period.</source>
        <translation>In Rechnung Gestelltes minus Zurückgegebenes im Zeitraum.</translation>
    </message>
    <message>
        <source>Composite score under the first model</source>
        <translation>Gesamtpunktzahl unter dem ersten Modell</translation>
    </message>
    <message>
        <source>Composite score under the second model</source>
        <translation>Gesamtpunktzahl unter dem zweiten Modell</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Reingewinn</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>strata::GapsPage</name>
    <message>
        <source>Can we measure what we chose?</source>
        <translation>Können wir messen, was wir gewählt haben?</translation>
    </message>
    <message>
        <source>Every metric, what it is made from, and what stands in its way. Nothing is filled in silently.</source>
        <translation>Jede Kennzahl, woraus sie gebildet wird und was ihr im Weg steht. Nichts wird stillschweigend ergänzt.</translation>
    </message>
    <message>
        <source>A metric that half the customers lack ranks the others. Here stands for each metric whom it covers, why the rest is missing and who gets it; and for the tables that were brought, what in them cannot be right. Where a value stays missing, the team decides what it counts, and sees how many types hang on that.</source>
        <translation>Eine Kennzahl, die der Hälfte der Kunden fehlt, ordnet nur die anderen. Hier steht zu jeder Kennzahl, wen sie abdeckt, warum der Rest fehlt und wer ihn besorgt; und zu den gelieferten Tabellen, was darin nicht stimmen kann. Wo ein Wert weiter fehlt, entscheidet das Team, wie er zählt, und sieht, wie viele Typen davon abhängen.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>The data sets</source>
        <translation>Die Datenbestände</translation>
    </message>
    <message>
        <source>Print gap list…</source>
        <translation>Lückenliste drucken …</translation>
    </message>
    <message>
        <source>Show these lines</source>
        <translation>Diese Zeilen zeigen</translation>
    </message>
    <message>
        <source>Looking through the data…</source>
        <translation>Daten werden durchgesehen …</translation>
    </message>
    <message>
        <source>Metrics, findings, owners and dates as a PDF</source>
        <translation>Kennzahlen, Befunde, Zuständige und Termine als PDF</translation>
    </message>
    <message>
        <source>How complete each month is</source>
        <translation>Wie vollständig jeder Monat ist</translation>
    </message>
    <message>
        <source>There are no customers yet. What can be measured and what is missing shows as soon as customers or invoice lines are here.</source>
        <translation>Noch gibt es keine Kunden. Was messbar ist und was fehlt, zeigt sich, sobald Kunden oder Rechnungszeilen da sind.</translation>
    </message>
    <message>
        <source>Get data</source>
        <translation>Daten holen</translation>
    </message>
    <message>
        <source>The data sets (%1)</source>
        <translation>Die Datenbestände (%1)</translation>
    </message>
    <message>
        <source>What is wrong with the tables that were brought</source>
        <translation>Was an den gelieferten Tabellen nicht stimmt</translation>
    </message>
    <message>
        <source>No sale has a cost: margins and profits are unknown.</source>
        <translation>Kein Umsatz hat einen Wareneinsatz: Margen und Gewinne sind unbekannt.</translation>
    </message>
    <message>
        <source>Only %1 of sales have a cost: margins and profits leave out the rest.</source>
        <translation>Nur %1 des Umsatzes haben einen Wareneinsatz: Margen und Gewinne lassen den Rest weg.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Print gap list</source>
        <translation>Lückenliste drucken</translation>
    </message>
    <message>
        <source>Data gaps.pdf</source>
        <translation>Datenlücken.pdf</translation>
    </message>
    <message>
        <source>%1 - data gaps.pdf</source>
        <translation>%1 - Datenlücken.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Open a month to see its lines.</source>
        <translation>Einen Monat öffnen, um seine Zeilen zu sehen.</translation>
    </message>
    <message>
        <source>Invoice lines of %1</source>
        <translation>Rechnungszeilen aus %1</translation>
    </message>
    <message>
        <source>Making the PDF…</source>
        <translation>PDF wird erstellt …</translation>
    </message>
    <message>
        <source>Not looked through</source>
        <translation>Nicht durchgesehen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal durchsehen</translation>
    </message>
    <message>
        <source>Stopped: no list was saved.</source>
        <translation>Angehalten: Es wurde keine Liste gespeichert.</translation>
    </message>
</context>
<context>
    <name>strata::GiveBar</name>
    <message>
        <source>Give</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Who gets the playbook of %1</source>
        <translation>Wer das Playbook von %1 erhält</translation>
    </message>
    <message>
        <source>All of this type</source>
        <translation>Alle von diesem Typ</translation>
    </message>
    <message>
        <source>The selected customer</source>
        <translation>Der ausgewählte Kunde</translation>
    </message>
    <message>
        <source>The largest by net sales</source>
        <translation>Die größten nach Nettoumsatz</translation>
    </message>
    <message>
        <source>How many of the largest customers</source>
        <translation>Wie viele der größten Kunden</translation>
    </message>
    <message>
        <source>Every customer gets each line of the playbook once. Who still has an action of this playbook with the same words, neither done nor dropped, does not get it again.</source>
        <translation>Jeder Kunde erhält jede Zeile des Playbooks einmal. Wer noch eine Maßnahme aus diesem Playbook mit denselben Worten hat, die weder erledigt noch verworfen ist, erhält sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>The types are being computed.</source>
        <translation>Die Typen werden berechnet.</translation>
    </message>
    <message>
        <source>No customer is selected. Select one in any list, or find one with Ctrl+F.</source>
        <translation>Kein Kunde ist ausgewählt. Wählen Sie einen in einer beliebigen Liste aus, oder suchen Sie einen mit Strg+F.</translation>
    </message>
    <message>
        <source>%1 is %2. Give it the playbook of its own type.</source>
        <translation>%1 hat den Typ %2. Weisen Sie das Playbook des eigenen Typs zu.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>The playbook has no line yet.</source>
        <translation>Das Playbook hat noch keine Zeile.</translation>
    </message>
    <message>
        <source>Everybody has these actions already.</source>
        <translation>Alle haben diese Maßnahmen schon.</translation>
    </message>
    <message>
        <source>No customer is of this type.</source>
        <translation>Kein Kunde ist von diesem Typ.</translation>
    </message>
    <message>
        <source>This makes %1 for %2.</source>
        <extracomment>&quot;This makes 444 actions for 148 customers.&quot;</extracomment>
        <translation>Das ergibt %1 für %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln Maßnahme</numerusform>
            <numerusform>%Ln Maßnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunden</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln they still have are left out.</source>
        <translation>
            <numerusform>%Ln, die noch offen ist, wird ausgelassen.</numerusform>
            <numerusform>%Ln, die noch offen sind, werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give %1 the playbook: %2</source>
        <translation>Playbook für %1 zuweisen: %2</translation>
    </message>
</context>
<context>
    <name>strata::GroupModel</name>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche vom %1</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln überfällig</numerusform>
            <numerusform>%Ln überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln Maßnahme</numerusform>
            <numerusform>%Ln Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>So many of them were due before today and are neither done nor dropped.</source>
        <translation>So viele davon waren vor heute fällig und sind weder erledigt noch verworfen.</translation>
    </message>
    <message>
        <source>So many actions pass the filters and belong here.</source>
        <translation>So viele Maßnahmen passen zu den Filtern und gehören hierher.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
</context>
<context>
    <name>strata::GrowthModel</name>
    <message numerus="yes">
        <source>%1: %Ln firm(s)</source>
        <translation>
            <numerusform>%1: %Ln Firma</numerusform>
            <numerusform>%1: %Ln Firmen</numerusform>
        </translation>
    </message>
    <message>
        <source>What the customer bought in a year, in %1</source>
        <translation>Was der Kunde in einem Jahr gekauft hat, in %1</translation>
    </message>
    <message>
        <source>What like firms buy in a year, in %1</source>
        <translation>Was vergleichbare Firmen in einem Jahr kaufen, in %1</translation>
    </message>
    <message>
        <source>Potential less net sales, in %1; below 0 where it buys more than like firms do</source>
        <translation>Potenzial minus Nettoumsatz, in %1; unter 0, wo der Kunde mehr kauft als vergleichbare Firmen</translation>
    </message>
    <message>
        <source>Net sales against those of the year before</source>
        <translation>Nettoumsatz gegenüber dem des Vorjahres</translation>
    </message>
    <message>
        <source>How many categories of products it buys, and how many like firms do</source>
        <translation>Aus wie vielen Warengruppen der Kunde kauft, und aus wie vielen vergleichbare Firmen</translation>
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
        <source>Net sales a year</source>
        <translation>Nettoumsatz im Jahr</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potenzial</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Spielraum</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Breadth</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>strata::GrowthPage</name>
    <message>
        <source>Which small customers can grow?</source>
        <translation>Welche kleinen Kunden können wachsen?</translation>
    </message>
    <message>
        <source>What like firms buy, beside what each small customer buys. The difference is the headroom.</source>
        <translation>Was vergleichbare Firmen kaufen, neben dem, was jeder kleine Kunde kauft. Der Unterschied ist der Spielraum.</translation>
    </message>
    <message>
        <source>A small customer may be small because the firm is small, or because it buys elsewhere. Compared with firms of the same industry and size one sees the difference. Those who could buy more are worth a campaign; those who never will are served at low cost.</source>
        <translation>Ein kleiner Kunde kann klein sein, weil die Firma klein ist oder weil sie anderswo kauft. Der Vergleich mit Firmen derselben Branche und Größe zeigt den Unterschied. Wer mehr kaufen könnte, ist eine Kampagne wert; wer es nie tun wird, wird günstig betreut.</translation>
    </message>
    <message>
        <source>Customers compared</source>
        <translation>Verglichene Kunden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich anhalten</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Jetzt vergleichen</translation>
    </message>
    <message>
        <source>Like firms buy much more: worth a campaign</source>
        <translation>Vergleichbare Firmen kaufen viel mehr: eine Kampagne wert</translation>
    </message>
    <message>
        <source>They buy about what like firms do: go on so</source>
        <translation>Sie kaufen etwa so viel wie vergleichbare Firmen: weiter so</translation>
    </message>
    <message>
        <source>They stay small whatever is done, and fall back or cost money: a web shop or inside sales will do</source>
        <translation>Sie bleiben klein, was man auch tut, und gehen zurück oder kosten Geld: Webshop oder Innendienst genügt</translation>
    </message>
    <message>
        <source>Every small customer is on one of the three lists; the column Why says what decided.</source>
        <translation>Jeder kleine Kunde steht auf einer der drei Listen; die Spalte „Warum“ sagt, was den Ausschlag gab.</translation>
    </message>
    <message>
        <source>net sales of a year: %1</source>
        <translation>Nettoumsatz eines Jahres: %1</translation>
    </message>
    <message>
        <source>headroom of those who have some: %1</source>
        <translation>Spielraum derer, die welchen haben: %1</translation>
    </message>
    <message>
        <source>Where the headroom is</source>
        <translation>Wo der Spielraum liegt</translation>
    </message>
    <message>
        <source>of the customers to grow, a year</source>
        <translation>der Kunden zum Ausbauen, im Jahr</translation>
    </message>
    <message>
        <source>The headroom of the customers on the list to grow, added up by industry.</source>
        <translation>Der Spielraum der Kunden auf der Liste „Ausbauen“, nach Branche zusammengezählt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln customer(s)</source>
        <translation>
            <numerusform>%1: %2, %Ln Kunde</numerusform>
            <numerusform>%1: %2, %Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by name or number</source>
        <translation>Nach Name oder Nummer filtern</translation>
    </message>
    <message>
        <source>So many customers are on this list and fit the filter; the buttons at the right take the chosen rows, or all of them.</source>
        <translation>So viele Kunden stehen auf dieser Liste und passen zum Filter; die Schaltflächen rechts nehmen die gewählten Zeilen oder alle.</translation>
    </message>
    <message>
        <source>Add to campaign…</source>
        <translation>Zur Kampagne hinzufügen …</translation>
    </message>
    <message>
        <source>Add to a campaign</source>
        <translation>Zu einer Kampagne hinzufügen</translation>
    </message>
    <message>
        <source>Adds the chosen customers to a campaign that is there</source>
        <translation>Fügt die gewählten Kunden zu einer vorhandenen Kampagne hinzu</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Tabelle exportieren …</translation>
    </message>
    <message>
        <source>Small customers and what they could buy</source>
        <translation>Kleine Kunden und was sie kaufen könnten</translation>
    </message>
    <message>
        <source>Potential comes from customers and what they bought. Import customers and invoices first.</source>
        <translation>Das Potenzial ergibt sich aus Kunden und ihren Käufen. Importieren Sie zuerst Kunden und Rechnungen.</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Daten importieren</translation>
    </message>
    <message>
        <source>These figures are from before the last change.</source>
        <translation>Diese Zahlen sind von vor der letzten Änderung.</translation>
    </message>
    <message>
        <source>Comparing again…</source>
        <translation>Wird neu verglichen …</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Waiting for the results…</source>
        <translation>Warten auf die Ergebnisse …</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared by: choose another column.</source>
        <translation>Nach „%1“ lässt sich nicht vergleichen: Wählen Sie eine andere Spalte.</translation>
    </message>
    <message>
        <source>%1: %2, headroom %3</source>
        <translation>%1: %2, Spielraum %3</translation>
    </message>
    <message>
        <source>%1: %2, net sales %3</source>
        <translation>%1: %2, Nettoumsatz %3</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 von %2 gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed</source>
        <translation>
            <numerusform>%Ln in der Liste</numerusform>
            <numerusform>%Ln in der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start a campaign with these %Ln…</source>
        <translation>
            <numerusform>Neue Kampagne mit %Ln Gewählten …</numerusform>
            <numerusform>Neue Kampagne mit %Ln Gewählten …</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a campaign with all listed…</source>
        <translation>Neue Kampagne mit der ganzen Liste …</translation>
    </message>
    <message>
        <source>Makes a new campaign with them; undo takes it back</source>
        <translation>Legt mit ihnen eine neue Kampagne an; Rückgängig nimmt sie zurück</translation>
    </message>
    <message>
        <source>Start a campaign</source>
        <translation>Neue Kampagne anlegen</translation>
    </message>
    <message>
        <source>Add customers to campaign %1</source>
        <translation>Kunden zur Kampagne %1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) added to %1</source>
        <translation>
            <numerusform>%Ln Kunde zu %1 hinzugefügt</numerusform>
            <numerusform>%Ln Kunden zu %1 hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are in %1 already</source>
        <translation>Alle sind schon in %1</translation>
    </message>
    <message>
        <source>Add to campaign</source>
        <translation>Zur Kampagne hinzufügen</translation>
    </message>
    <message>
        <source>Lots were drawn for “%1” on %2. With more customers they hold no more: they are taken back, and you draw again. Add the customers?</source>
        <translation>Für „%1“ wurde am %2 ausgelost. Mit mehr Kunden gilt die Auslosung nicht mehr: Sie wird zurückgenommen, und Sie losen neu aus. Die Kunden hinzufügen?</translation>
    </message>
    <message>
        <source>%1 (has begun, nobody can join)</source>
        <translation>%1 (hat begonnen, niemand kann dazukommen)</translation>
    </message>
</context>
<context>
    <name>strata::GrowthRulesCard</name>
    <message>
        <source>Small below</source>
        <translation>Klein unter</translation>
    </message>
    <message>
        <source>Use suggestions</source>
        <translation>Vorschläge übernehmen</translation>
    </message>
    <message>
        <source>Sets all six back to what is suggested for these data</source>
        <translation>Setzt alle sechs auf das zurück, was für diese Daten vorgeschlagen wird</translation>
    </message>
    <message>
        <source>Net sales of a year; who buys less is small. Leave it empty for half of those who buy.</source>
        <translation>Nettoumsatz eines Jahres; wer weniger kauft, ist klein. Leer lassen für die Hälfte derer, die kaufen.</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>The column that says which firms are alike</source>
        <translation>Die Spalte, die sagt, welche Firmen vergleichbar sind</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The column that says how large a firm is, such as employees</source>
        <translation>Die Spalte, die sagt, wie groß eine Firma ist, etwa Beschäftigte</translation>
    </message>
    <message>
        <source>Like firms at least</source>
        <translation>Vergleichbare Firmen mindestens</translation>
    </message>
    <message>
        <source>With fewer like firms a group is merged into a larger one</source>
        <translation>Mit weniger vergleichbaren Firmen geht eine Gruppe in einer größeren auf</translation>
    </message>
    <message>
        <source>They buy (percentile)</source>
        <translation>Sie kaufen (Perzentil)</translation>
    </message>
    <message>
        <source>What like firms buy: 50 % is the middle one of them, 75 % the one a quarter from the top</source>
        <translation>Was vergleichbare Firmen kaufen: 50 % ist die mittlere von ihnen, 75 % die ein Viertel von oben</translation>
    </message>
    <message>
        <source>Headroom from</source>
        <translation>Spielraum ab</translation>
    </message>
    <message>
        <source>From this share of the potential on there is something to grow</source>
        <translation>Ab diesem Anteil am Potenzial gibt es etwas auszubauen</translation>
    </message>
    <message>
        <source>Who is small, and who is alike</source>
        <translation>Wer klein ist und wer vergleichbar</translation>
    </message>
    <message>
        <source>Small are those whose net sales of a year are below the limit. Who bought for the first time less than a year ago cannot be judged yet; who never bought and who is excluded is left out.</source>
        <translation>Klein ist, wessen Nettoumsatz eines Jahres unter der Grenze liegt. Wer vor weniger als einem Jahr zum ersten Mal gekauft hat, lässt sich noch nicht beurteilen; wer nie gekauft hat und wer ausgeschlossen ist, bleibt außer Betracht.</translation>
    </message>
    <message>
        <source>Industry that small customers are compared in</source>
        <translation>Branche, in der kleine Kunden verglichen werden</translation>
    </message>
    <message>
        <source>Size that small customers are compared by</source>
        <translation>Größe, nach der kleine Kunden verglichen werden</translation>
    </message>
    <message>
        <source>What like firms buy</source>
        <translation>Was vergleichbare Firmen kaufen</translation>
    </message>
    <message>
        <source>Headroom that is worth growing</source>
        <translation>Spielraum, der das Ausbauen lohnt</translation>
    </message>
    <message>
        <source>Use the suggestions for growth</source>
        <translation>Vorschläge für das Wachstum übernehmen</translation>
    </message>
    <message>
        <source>Write an amount above 0, such as 10000, or leave it empty for the suggestion.</source>
        <translation>Schreiben Sie einen Betrag über 0, etwa 10000, oder lassen Sie das Feld leer für den Vorschlag.</translation>
    </message>
    <message>
        <source>Who is small</source>
        <translation>Wer klein ist</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Keine gefunden</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1 (vorgeschlagen)</translation>
    </message>
    <message>
        <source>%1 (not in these data)</source>
        <translation>%1 (nicht in diesen Daten)</translation>
    </message>
    <message>
        <source>All industries together</source>
        <translation>Alle Branchen zusammen</translation>
    </message>
    <message>
        <source>No size</source>
        <translation>Keine Größe</translation>
    </message>
</context>
<context>
    <name>strata::GrowthWords</name>
    <message>
        <source>Grow</source>
        <translation>Ausbauen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Move to low-cost service</source>
        <translation>Auf günstigen Service umstellen</translation>
    </message>
    <message>
        <source>All industries</source>
        <translation>Alle Branchen</translation>
    </message>
    <message>
        <source>%1, all sizes</source>
        <translation>%1, alle Größen</translation>
    </message>
    <message>
        <source>%1, %2 above %3</source>
        <translation>%1, %2 über %3</translation>
    </message>
    <message>
        <source>%1, %2 up to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1, %2 above %3 up to %4</source>
        <translation>%1, %2 über %3 bis %4</translation>
    </message>
    <message>
        <source>merged over all sizes: too few like firms of one size</source>
        <translation>über alle Größen zusammengefasst: zu wenige vergleichbare Firmen einer Größe</translation>
    </message>
    <message>
        <source>merged over all industries: too few like firms in its own</source>
        <translation>über alle Branchen zusammengefasst: zu wenige vergleichbare Firmen in der eigenen</translation>
    </message>
    <message>
        <source>products</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>Warengruppen</translation>
    </message>
    <message>
        <source>like firms buy %1 more a year (%2 of the potential is open)</source>
        <translation>vergleichbare Firmen kaufen im Jahr für %1 mehr (%2 des Potenzials sind offen)</translation>
    </message>
    <message>
        <source>only %1 of headroom (%2 of the potential)</source>
        <translation>nur %1 Spielraum (%2 des Potenzials)</translation>
    </message>
    <message>
        <source>buys %1, as much as like firms do or more (%2)</source>
        <translation>kauft für %1, so viel wie vergleichbare Firmen oder mehr (%2)</translation>
    </message>
    <message>
        <source>even like firms stay small: %1 a year, below %2</source>
        <translation>auch vergleichbare Firmen bleiben klein: %1 im Jahr, unter %2</translation>
    </message>
    <message numerus="yes">
        <source>has not bought for %Ln day(s)</source>
        <translation>
            <numerusform>hat seit %Ln Tag nicht gekauft</numerusform>
            <numerusform>hat seit %Ln Tagen nicht gekauft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last order %Ln day(s) ago, usually every %1 days</source>
        <translation>
            <numerusform>letzter Auftrag vor %Ln Tag, sonst alle %1 Tage</numerusform>
            <numerusform>letzter Auftrag vor %Ln Tagen, sonst alle %1 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>buys %1 less than the year before</source>
        <translation>kauft %1 weniger als im Vorjahr</translation>
    </message>
    <message>
        <source>loses %1 a year</source>
        <translation>verliert %1 im Jahr</translation>
    </message>
    <message>
        <source>buys %1 more than the year before</source>
        <translation>kauft %1 mehr als im Vorjahr</translation>
    </message>
    <message>
        <source>orders in its rhythm, every %1 days</source>
        <translation>bestellt im eigenen Rhythmus, alle %1 Tage</translation>
    </message>
    <message>
        <source>buys %1 %2, like firms %3</source>
        <translation>kauft %1 %2, vergleichbare Firmen %3</translation>
    </message>
    <message>
        <source>orders %1 times a year, like firms %2</source>
        <translation>bestellt %1-mal im Jahr, vergleichbare Firmen %2-mal</translation>
    </message>
    <message numerus="yes">
        <source>merged upward to all sizes, because too few firms of its size are known; compared with %Ln firm(s)</source>
        <translation>
            <numerusform>auf alle Größen ausgeweitet, weil zu wenige Firmen dieser Größe bekannt sind; verglichen mit %Ln Firma</numerusform>
            <numerusform>auf alle Größen ausgeweitet, weil zu wenige Firmen dieser Größe bekannt sind; verglichen mit %Ln Firmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merged upward to all industries, because too few firms of its own are known; compared with %Ln firm(s)</source>
        <translation>
            <numerusform>auf alle Branchen ausgeweitet, weil zu wenige Firmen der eigenen bekannt sind; verglichen mit %Ln Firma</numerusform>
            <numerusform>auf alle Branchen ausgeweitet, weil zu wenige Firmen der eigenen bekannt sind; verglichen mit %Ln Firmen</numerusform>
        </translation>
    </message>
    <message>
        <source>its industry is not known</source>
        <translation>die Branche ist nicht bekannt</translation>
    </message>
    <message>
        <source>its size is not known</source>
        <translation>die Größe ist nicht bekannt</translation>
    </message>
    <message>
        <source>the potential is more than any like firm buys (at most %1): check its size</source>
        <translation>das Potenzial ist mehr, als irgendeine vergleichbare Firma kauft (höchstens %1): Prüfen Sie die Größe</translation>
    </message>
    <message>
        <source>%1 (like firms %2)</source>
        <translation>%1 (vergleichbare Firmen %2)</translation>
    </message>
    <message>
        <source>Potential of %1: %2 a year</source>
        <translation>Potenzial von %1: %2 im Jahr</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %Ln customer(s): %1.</source>
        <translation>
            <numerusform>Verglichen mit %Ln Kunden: %1.</numerusform>
            <numerusform>Verglichen mit %Ln Kunden: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of like firms buy at most %2 a year</source>
        <translation>%1 der vergleichbaren Firmen kaufen im Jahr für höchstens %2</translation>
    </message>
    <message>
        <source>potential = %1</source>
        <translation>Potenzial = %1</translation>
    </message>
    <message>
        <source>%1 of like firms buy at most %2 a year for each unit of %3</source>
        <translation>%1 der vergleichbaren Firmen kaufen im Jahr für höchstens %2 je Einheit von %3</translation>
    </message>
    <message>
        <source>%1 × %2 (%3) = %4</source>
        <translation>%1 × %2 (%3) = %4</translation>
    </message>
    <message>
        <source>headroom = %1 − %2 = %3</source>
        <translation>Spielraum = %1 − %2 = %3</translation>
    </message>
    <message numerus="yes">
        <source>Net sales of %Ln day(s), scaled to a year. The settings are on this page.</source>
        <translation>
            <numerusform>Nettoumsatz von %Ln Tag, auf ein Jahr hochgerechnet. Die Einstellungen stehen auf dieser Seite.</numerusform>
            <numerusform>Nettoumsatz von %Ln Tagen, auf ein Jahr hochgerechnet. Die Einstellungen stehen auf dieser Seite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Net sales of a year. The settings are on this page.</source>
        <translation>Nettoumsatz eines Jahres. Die Einstellungen stehen auf dieser Seite.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Low-cost service: nothing bought for long; or like firms stay small, and so it was a year before, and buying falls, is overdue or loses money</source>
        <translation>Günstiger Service: lange nichts gekauft; oder vergleichbare Firmen bleiben klein, und das war ein Jahr zuvor auch so, und die Käufe sinken, sind überfällig oder bringen Verlust</translation>
    </message>
    <message>
        <source>Grow: headroom is at least %1 of the potential, and buying neither falls nor is overdue</source>
        <translation>Ausbauen: Der Spielraum ist mindestens %1 des Potenzials, und die Käufe sinken weder, noch sind sie überfällig</translation>
    </message>
    <message>
        <source>Keep: everybody else</source>
        <translation>Halten: alle übrigen</translation>
    </message>
    <message>
        <source>Our own rule; its limits are on this page and on the page Signals.</source>
        <translation>Unsere eigene Regel; ihre Grenzen stehen auf dieser Seite und auf der Seite „Anzeichen“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln small customer(s) below %1 a year</source>
        <translation>
            <numerusform>%Ln kleiner Kunde unter %1 im Jahr</numerusform>
            <numerusform>%Ln kleine Kunden unter %1 im Jahr</numerusform>
        </translation>
    </message>
    <message>
        <source> (suggested: half of all customers)</source>
        <translation> (vorgeschlagen: die Hälfte aller Kunden)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln larger one(s)</source>
        <translation>
            <numerusform>%Ln größerer</numerusform>
            <numerusform>%Ln größere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too new for a full year</source>
        <translation>
            <numerusform>%Ln zu neu für ein volles Jahr</numerusform>
            <numerusform>%Ln zu neu für ein volles Jahr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln never bought</source>
        <translation>
            <numerusform>%Ln hat nie gekauft</numerusform>
            <numerusform>%Ln haben nie gekauft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <translation>
            <numerusform>%Ln ausgeschlossen</numerusform>
            <numerusform>%Ln ausgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without enough like firms</source>
        <translation>
            <numerusform>%Ln ohne genügend vergleichbare Firmen</numerusform>
            <numerusform>%Ln ohne genügend vergleichbare Firmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither an industry nor a size is known, so every customer is compared with all others. Import a column such as industry or employees for a fairer comparison.</source>
        <translation>Weder eine Branche noch eine Größe ist bekannt, daher wird jeder Kunde mit allen anderen verglichen. Importieren Sie eine Spalte wie Branche oder Beschäftigte für einen gerechteren Vergleich.</translation>
    </message>
    <message>
        <source>No industry is known, so firms of all industries are compared by their size. Import a column such as industry for a fairer comparison.</source>
        <translation>Keine Branche ist bekannt, daher werden Firmen aller Branchen nach ihrer Größe verglichen. Importieren Sie eine Spalte wie Branche für einen gerechteren Vergleich.</translation>
    </message>
    <message>
        <source>No size is known, so firms of an industry are compared as if they were of one size. Import a column such as employees for a fairer comparison.</source>
        <translation>Keine Größe ist bekannt, daher werden Firmen einer Branche verglichen, als hätten sie alle dieselbe Größe. Importieren Sie eine Spalte wie Beschäftigte für einen gerechteren Vergleich.</translation>
    </message>
    <message>
        <source>small</source>
        <translation>klein</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>large</source>
        <translation>groß</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>type and size</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>strata::HeadroomBars</name>
    <message>
        <source>All industries</source>
        <translation>Alle Branchen</translation>
    </message>
    <message>
        <source>Industry not known</source>
        <translation>Branche nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <comment>industries</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln customer(s)</source>
        <translation>
            <numerusform>%1: %2, %Ln Kunde</numerusform>
            <numerusform>%1: %2, %Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Headroom by industry: %1</source>
        <translation>Spielraum nach Branche: %1</translation>
    </message>
    <message>
        <source>Nobody is on the list to grow.</source>
        <translation>Niemand steht auf der Liste „Ausbauen“.</translation>
    </message>
</context>
<context>
    <name>strata::HistoryCard</name>
    <message>
        <source>Type and tier over time</source>
        <translation>Typ und Rang im Lauf der Zeit</translation>
    </message>
    <message>
        <source>There are no snapshots yet. Each refresh of the data takes one; the data page takes one at any time.</source>
        <translation>Noch gibt es keine Schnappschüsse. Jede Auffrischung der Daten nimmt einen auf; auf der Seite „Daten“ geht es jederzeit.</translation>
    </message>
    <message>
        <source>Reading snapshots…</source>
        <translation>Schnappschüsse werden gelesen …</translation>
    </message>
    <message>
        <source>Snapshots are kept in the project&apos;s file, which is not open.</source>
        <translation>Schnappschüsse liegen in der Datei des Projekts, die nicht geöffnet ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Schnappschuss ließ sich nicht lesen.</numerusform>
            <numerusform>%Ln Schnappschüsse ließen sich nicht lesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::HomeworkPage</name>
    <message>
        <source>Does the model agree with what we know?</source>
        <translation>Stimmt das Modell mit dem überein, was wir wissen?</translation>
    </message>
    <message>
        <source>Each of us sorts the same known accounts into the four types, then we look where the model differs.</source>
        <translation>Jede Person sortiert dieselben bekannten Kunden in die vier Typen, dann sehen wir, wo das Modell abweicht.</translation>
    </message>
    <message>
        <source>Where model and intuition differ, one of them is wrong: a weight, a figure in the data, or a habit. Sort first and look afterwards, or the model will sort for you. Fifteen to twenty accounts that everybody knows are enough.</source>
        <translation>Wo Modell und Gefühl auseinandergehen, liegt eines davon falsch: ein Gewicht, eine Zahl in den Daten oder eine Gewohnheit. Erst sortieren und dann hinsehen, sonst sortiert das Modell für Sie. Fünfzehn bis zwanzig Kunden, die alle kennen, sind genug.</translation>
    </message>
    <message>
        <source>Sort the known accounts</source>
        <translation>Die bekannten Kunden sortieren</translation>
    </message>
    <message>
        <source>Homework compared</source>
        <translation>Hausaufgaben verglichen</translation>
    </message>
    <message>
        <source>Homework hidden again</source>
        <translation>Hausaufgaben wieder verborgen</translation>
    </message>
    <message>
        <source>All answers stay as they are, out of sight until the next comparison.</source>
        <translation>Alle Antworten bleiben, wie sie sind, bis zum nächsten Vergleich außer Sicht.</translation>
    </message>
    <message>
        <source>Compare the homework</source>
        <translation>Hausaufgaben vergleichen</translation>
    </message>
    <message>
        <source>Hide the homework</source>
        <translation>Hausaufgaben verbergen</translation>
    </message>
    <message>
        <source>The homework check needs customers. Import them first, with their invoices.</source>
        <translation>Die Hausaufgaben-Probe braucht Kunden. Importieren Sie zuerst diese und ihre Rechnungen.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Zu den Daten</translation>
    </message>
    <message>
        <source>Somebody has to sort the accounts. Say first who is at the table.</source>
        <translation>Jemand muss die Kunden sortieren. Sagen Sie zuerst, wer am Tisch sitzt.</translation>
    </message>
    <message>
        <source>Go to the workshop</source>
        <translation>Zum Workshop</translation>
    </message>
</context>
<context>
    <name>strata::HoursCard</name>
    <message>
        <source>Hours freed</source>
        <translation>Frei werdende Stunden</translation>
    </message>
    <message>
        <source>Hours by group</source>
        <translation>Stunden nach Gruppe</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export the hours</source>
        <translation>Die Stunden exportieren</translation>
    </message>
    <message>
        <source>No service costs hours. Choose “Name and cost” on a service that takes time and say how many hours.</source>
        <translation>Keine Leistung kostet Stunden. Wählen Sie „Name und Kosten“ bei einer Leistung, die Zeit braucht, und geben Sie an, wie viele Stunden.</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
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
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>strata::IdeaSheet</name>
    <message>
        <source>An idea in a few words; Enter adds it</source>
        <translation>Eine Idee in wenigen Worten; die Eingabetaste fügt sie hinzu</translation>
    </message>
    <message>
        <source>Next idea</source>
        <translation>Nächste Idee</translation>
    </message>
    <message>
        <source>Leave without keeping</source>
        <translation>Verlassen ohne Festhalten</translation>
    </message>
    <message>
        <source>Idea %1</source>
        <translation>Idee %1</translation>
    </message>
    <message>
        <source>Remove this idea</source>
        <translation>Diese Idee entfernen</translation>
    </message>
    <message>
        <source>Remove idea %1</source>
        <translation>Idee %1 entfernen</translation>
    </message>
</context>
<context>
    <name>strata::IdentifyDialog</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Noch einmal dieselbe PIN</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist da?</translation>
    </message>
    <message>
        <source>Who is it? – %1</source>
        <translation>Wer ist da? – %1</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Choose your name.</source>
        <translation>Wählen Sie Ihren Namen.</translation>
    </message>
    <message>
        <source>%1, choose a PIN of your own: 4 characters or more.</source>
        <translation>%1, wählen Sie eine eigene PIN: 4 Zeichen oder mehr.</translation>
    </message>
    <message>
        <source>%1, type your PIN.</source>
        <translation>%1, geben Sie Ihre PIN ein.</translation>
    </message>
    <message>
        <source>Nobody can read a PIN, not even in the file. Who forgets it asks the facilitator to reset it.</source>
        <translation>Niemand kann eine PIN lesen, auch nicht in der Datei. Wer sie vergisst, lässt sie von der Moderation zurücksetzen.</translation>
    </message>
    <message>
        <source>Try again in %1 s</source>
        <translation>Neuer Versuch in %1 s</translation>
    </message>
    <message>
        <source>A PIN has at least 4 characters.</source>
        <translation>Eine PIN hat mindestens 4 Zeichen.</translation>
    </message>
    <message>
        <source>Type the same PIN once more.</source>
        <translation>Geben Sie dieselbe PIN noch einmal ein.</translation>
    </message>
    <message>
        <source>The two are not the same; type both again.</source>
        <translation>Die beiden sind nicht gleich; geben Sie beide noch einmal ein.</translation>
    </message>
    <message>
        <source>There is not enough memory to keep a PIN; close other programs and try again.</source>
        <translation>Der Speicher reicht nicht, um eine PIN zu verwahren; schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN von %1</translation>
    </message>
    <message>
        <source>This is not the PIN of %1.</source>
        <translation>Das ist nicht die PIN von %1.</translation>
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
        <translation>Was gefunden wurde (%1)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>Import waits for a column: %1</source>
        <translation>Der Import wartet auf eine Spalte: %1</translation>
    </message>
    <message>
        <source>Import waits for one decision on the right.</source>
        <translation>Der Import wartet auf eine Entscheidung rechts.</translation>
    </message>
    <message>
        <source>Import waits for %1 decisions on the right.</source>
        <translation>Der Import wartet auf %1 Entscheidungen rechts.</translation>
    </message>
    <message>
        <source>No row can be taken: see what was found.</source>
        <translation>Keine Zeile lässt sich übernehmen: Sehen Sie, was gefunden wurde.</translation>
    </message>
    <message>
        <source>Open or create a project first.</source>
        <translation>Zuerst ein Projekt öffnen oder anlegen.</translation>
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
    <message>
        <source>, %1 of them left out as asked</source>
        <translation>, %1 davon wie gewünscht weggelassen</translation>
    </message>
    <message>
        <source>%1 below zero</source>
        <translation>%1 unter null</translation>
    </message>
    <message>
        <source>%1 of zero</source>
        <translation>%1 gleich null</translation>
    </message>
    <message>
        <source>. Among those taken: %1</source>
        <translation>. Unter den übernommenen: %1</translation>
    </message>
    <message>
        <source>%1 rows in the table</source>
        <translation>%1 Zeilen in der Tabelle</translation>
    </message>
    <message>
        <source>Reading the whole table…</source>
        <translation>Die ganze Tabelle wird gelesen …</translation>
    </message>
    <message>
        <source>The cells of %1 can be read in one way only.</source>
        <translation>Die Zellen von %1 können nur auf eine Weise gelesen werden.</translation>
    </message>
    <message>
        <source>Put back as it was. %1</source>
        <translation>Zurückgesetzt, wie es war. %1</translation>
    </message>
    <message>
        <source>Another import or refresh is running; this one can follow when it is done.</source>
        <translation>Ein anderer Import oder eine Auffrischung läuft; dieser kann folgen, sobald das fertig ist.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>strata::ImportQueue</name>
    <message>
        <source>Pasted %1, %2</source>
        <extracomment>The name of a table that came from the clipboard: a day and a time, &quot;Pasted 22 Nov, 14:03&quot;</extracomment>
        <translation>Eingefügt %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>strata::ImportsCard</name>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Drop files here, paste cells from a spreadsheet, or press Import file: customers first, then their invoice lines, then payments if there are any.</source>
        <translation>Noch ist nichts importiert. Dateien hier ablegen, Zellen aus einer Tabellenkalkulation einfügen oder „Datei importieren“ drücken: zuerst Kunden, dann ihre Rechnungszeilen, dann Zahlungen, falls es welche gibt.</translation>
    </message>
    <message>
        <source>in the order in which they came</source>
        <translation>in der Reihenfolge, in der sie kamen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Auffrischung</translation>
    </message>
    <message>
        <source>%1 rows read, %2 accepted, %3 rejected</source>
        <translation>%1 Zeilen gelesen, %2 angenommen, %3 abgelehnt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>Can be read again: a refresh brings what is new in it.</source>
        <translation>Kann erneut gelesen werden: Eine Auffrischung bringt, was darin neu ist.</translation>
    </message>
    <message>
        <source>Cannot be read again: %1.</source>
        <translation>Kann nicht erneut gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What was found in %1</source>
        <translation>Was in %1 gefunden wurde</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Read %1 again</source>
        <translation>%1 erneut lesen</translation>
    </message>
    <message>
        <source>Reads this source again and shows what would change</source>
        <translation>Liest diese Quelle erneut und zeigt, was sich ändern würde</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Takes its rows out of the project; undo brings them back</source>
        <translation>Nimmt ihre Zeilen aus dem Projekt; Rückgängig holt sie zurück</translation>
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
        <translation>Eine Datei mit den abgelehnten Zeilen, wie sie dastanden: reparieren und noch einmal importieren</translation>
    </message>
    <message>
        <source>Nothing was found that needs a look.</source>
        <translation>Nichts gefunden, was einen Blick braucht.</translation>
    </message>
    <message>
        <source>The first %1 of %2 remarks.</source>
        <translation>Die ersten %1 von %2 Bemerkungen.</translation>
    </message>
    <message>
        <source>Remarks: %1. Rejected rows: %2.</source>
        <translation>Bemerkungen: %1. Abgelehnte Zeilen: %2.</translation>
    </message>
    <message>
        <source>-rejected</source>
        <comment>end of a file name</comment>
        <translation>-abgelehnt</translation>
    </message>
    <message>
        <source>Export rejected rows</source>
        <translation>Abgelehnte Zeilen exportieren</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Texttabellen (*.csv)</translation>
    </message>
    <message>
        <source>What was found in %1</source>
        <translation>Was in %1 gefunden wurde</translation>
    </message>
    <message>
        <source>%1 rows read, %2 accepted, %3 rejected</source>
        <translation>%1 Zeilen gelesen, %2 angenommen, %3 abgelehnt</translation>
    </message>
</context>
<context>
    <name>strata::LearnedImportDialog</name>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Zeilen, die ausgelassen werden</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Contacts that will be added</source>
        <translation>Kontakte, die hinzugefügt werden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Tabelle exportieren …</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>“%1” is too large for a list of contacts.</source>
        <translation>„%1“ ist zu groß für eine Liste von Kontakten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) to add.</source>
        <translation>
            <numerusform>%Ln Kontakt hinzuzufügen.</numerusform>
            <numerusform>%Ln Kontakte hinzuzufügen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) say what is known already.</source>
        <translation>
            <numerusform>%Ln Zeile sagt, was schon bekannt ist.</numerusform>
            <numerusform>%Ln Zeilen sagen, was schon bekannt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out.</source>
        <translation>
            <numerusform>%Ln Zeile wird ausgelassen.</numerusform>
            <numerusform>%Ln Zeilen werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt hinzufügen</numerusform>
            <numerusform>%Ln Kontakte hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::LearnedModel</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Job function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Erfahren</translation>
    </message>
</context>
<context>
    <name>strata::LearnedTable</name>
    <message>
        <source>The file has no rows.</source>
        <translation>Die Datei hat keine Zeilen.</translation>
    </message>
    <message>
        <source>The first row must name the columns: customer_number or customer, and at least one of name, job_function, title, needs and notes.</source>
        <translation>Die erste Zeile muss die Spalten nennen: customer_number oder customer und mindestens eine von name, job_function, title, needs und notes.</translation>
    </message>
    <message>
        <source>The row cannot be read: check its quotes and its length.</source>
        <translation>Die Zeile lässt sich nicht lesen: Prüfen Sie ihre Anführungszeichen und ihre Länge.</translation>
    </message>
    <message>
        <source>%1 cells, %2 were expected. Put texts with the delimiter in quotes.</source>
        <translation>%1 Zellen, erwartet wurden %2. Setzen Sie Texte mit dem Trennzeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A text is longer than %1 characters.</source>
        <translation>Ein Text ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>No customer is named.</source>
        <translation>Kein Kunde ist genannt.</translation>
    </message>
    <message>
        <source>Several customers are called “%1”; give the customer number.</source>
        <translation>Mehrere Kunden heißen „%1“; geben Sie die Kundennummer an.</translation>
    </message>
    <message>
        <source>There is no customer “%1”.</source>
        <translation>Es gibt keinen Kunden „%1“.</translation>
    </message>
    <message>
        <source>“%1” does not belong to this campaign.</source>
        <translation>„%1“ gehört nicht zu dieser Kampagne.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no (decision maker).</source>
        <translation>„%1“ ist weder Ja noch Nein (Entscheider).</translation>
    </message>
    <message>
        <source>“%1” is no date; write it like 2026-05-31.</source>
        <translation>„%1“ ist kein Datum; schreiben Sie es wie 2026-05-31.</translation>
    </message>
    <message>
        <source>The row says nothing about a person.</source>
        <translation>Die Zeile sagt nichts über eine Person.</translation>
    </message>
    <message>
        <source>A quote is never closed; nothing behind it could be read.</source>
        <translation>Ein Anführungszeichen wird nie geschlossen; nichts dahinter ließ sich lesen.</translation>
    </message>
    <message>
        <source>A line is too long to be one; nothing behind it could be read.</source>
        <translation>Eine Zeile ist zu lang, um eine zu sein; nichts dahinter ließ sich lesen.</translation>
    </message>
</context>
<context>
    <name>strata::LearnedView</name>
    <message>
        <source>Add a contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>A person at the chosen customer, and what you learned from them</source>
        <translation>Eine Person beim gewählten Kunden, und was Sie von ihr erfahren haben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removes the chosen contact; undo brings it back</source>
        <translation>Entfernt den gewählten Kontakt; Rückgängig holt ihn zurück</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>CSV importieren …</translation>
    </message>
    <message>
        <source>A table with the columns customer_number or customer, name, job_function, title, decision_maker, needs and notes; shown before it is added</source>
        <translation>Eine Tabelle mit den Spalten customer_number oder customer, name, job_function, title, decision_maker, needs und notes; sie wird gezeigt, bevor sie hinzugefügt wird</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren …</translation>
    </message>
    <message>
        <source>All contacts; the file can be imported again</source>
        <translation>Alle Kontakte; die Datei lässt sich wieder importieren</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Was erfahren wurde</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Entscheidet</translation>
    </message>
    <message>
        <source>This person decides what is bought</source>
        <translation>Diese Person entscheidet, was gekauft wird</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of a contact</source>
        <translation>Name eines Kontakts</translation>
    </message>
    <message>
        <source>Job function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Job function of a contact</source>
        <translation>Funktion eines Kontakts</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of a contact</source>
        <translation>Titel eines Kontakts</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>What would help this customer?</source>
        <translation>Was würde diesem Kunden helfen?</translation>
    </message>
    <message>
        <source>Needs of a contact</source>
        <translation>Bedarf eines Kontakts</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What else was said?</source>
        <translation>Was wurde sonst gesagt?</translation>
    </message>
    <message>
        <source>Notes on a contact</source>
        <translation>Notizen zu einem Kontakt</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>Several customers are called “%1”; write the number instead.</source>
        <translation>Mehrere Kunden heißen „%1“; schreiben Sie stattdessen die Nummer.</translation>
    </message>
    <message>
        <source>“%1” is no customer of this campaign; write a name or a number.</source>
        <translation>„%1“ ist kein Kunde dieser Kampagne; schreiben Sie einen Namen oder eine Nummer.</translation>
    </message>
    <message>
        <source>Customer of a contact</source>
        <translation>Kunde eines Kontakts</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Remove a contact</source>
        <translation>Kontakt entfernen</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>Tabellen als Text (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Kontakte exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Komma getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>The contacts could not be written to “%1”. Choose another folder.</source>
        <translation>Die Kontakte ließen sich nicht nach „%1“ schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Add customers to the campaign first.</source>
        <translation>Fügen Sie zuerst Kunden zur Kampagne hinzu.</translation>
    </message>
    <message>
        <source>Nothing yet. Write down after every call whom you spoke to and what they need.</source>
        <translation>Noch nichts. Schreiben Sie nach jedem Anruf auf, mit wem Sie gesprochen haben und was gebraucht wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::LedgerCard</name>
    <message>
        <source>Against the ledger</source>
        <translation>Abgleich mit der Buchhaltung</translation>
    </message>
    <message>
        <source>What serving cost in the window, says the ledger</source>
        <translation>Was die Betreuung im Zeitraum laut Buchhaltung gekostet hat</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Serving cost in this window, says the ledger</source>
        <translation>Betreuungskosten in diesem Zeitraum laut Buchhaltung</translation>
    </message>
    <message>
        <source>Cost-to-serve rates</source>
        <translation>Sätze der Betreuungskosten</translation>
    </message>
    <message>
        <source>Set the ledger&apos;s total</source>
        <translation>Summe der Buchhaltung setzen</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Wird summiert …</translation>
    </message>
    <message>
        <source>Nothing is allocated yet: net profit equals gross margin. Give the drivers rates.</source>
        <translation>Noch ist nichts verteilt: Der Reingewinn ist gleich dem Rohertrag. Den Kostentreibern Sätze geben.</translation>
    </message>
    <message>
        <source>Allocated to customers: %1. Say what the ledger has, so that everybody sees what is still unallocated.</source>
        <translation>Auf Kunden verteilt: %1. Angeben, was in der Buchhaltung steht, damit alle sehen, was noch nicht verteilt ist.</translation>
    </message>
    <message>
        <source>Allocated to customers: %1, %2 of the ledger. Unallocated: %3.</source>
        <translation>Auf Kunden verteilt: %1, %2 der Summe der Buchhaltung. Nicht verteilt: %3.</translation>
    </message>
    <message>
        <source>Allocated to customers: %1. That is %2 more than the ledger has: rates are too high, or count something twice.</source>
        <translation>Auf Kunden verteilt: %1. Das sind %2 mehr, als in der Buchhaltung stehen: Sätze sind zu hoch oder zählen etwas doppelt.</translation>
    </message>
    <message>
        <source>Allocated to customers: %1, exactly what the ledger has.</source>
        <translation>Auf Kunden verteilt: %1, genau die Summe der Buchhaltung.</translation>
    </message>
    <message>
        <source>%1 of it (%2) rests on rates that are guesses; hatched.</source>
        <translation>%1 davon (%2) beruhen auf geratenen Sätzen; schraffiert.</translation>
    </message>
    <message>
        <source>%1 of it is at customers without a known margin: it lowers nobody&apos;s net profit.</source>
        <translation>%1 davon liegen bei Kunden ohne bekannten Rohertrag: Das mindert niemandes Reingewinn.</translation>
    </message>
</context>
<context>
    <name>strata::LevelPopup</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>Price each time</source>
        <translation>Preis je Nutzung</translation>
    </message>
    <message>
        <source>Uses per customer and year</source>
        <translation>Nutzungen je Kunde und Jahr</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Durch wen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>within 24 h</source>
        <translation>innerhalb von 24 Std.</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>inside sales</source>
        <translation>Innendienst</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Copy today to decided</source>
        <translation>Heute nach Entschieden kopieren</translation>
    </message>
    <message>
        <source>Keep for every group</source>
        <translation>Für jede Gruppe übernehmen</translation>
    </message>
    <message>
        <source>Every group gets this service in this way, today and as decided</source>
        <translation>Jede Gruppe erhält diese Leistung auf diese Weise, heute und wie entschieden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a field of the form and whether it is of today or decided: &quot;Terms, today&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Price in money or percent</source>
        <translation>Preis in Geld oder Prozent</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Percent of the value that the service has each time, such as the order&apos;s</source>
        <translation>Prozent des Werts, den die Leistung jedes Mal hat, etwa des Auftragswerts</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>a service and who gets it</extracomment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>, %1 charged</source>
        <translation>, %1 in Rechnung gestellt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s): %1 a year today%2, %3 decided%4.</source>
        <translation>
            <numerusform>%Ln Kunde: heute %1 im Jahr%2, entschieden %3%4.</numerusform>
            <numerusform>%Ln Kunden: heute %1 im Jahr%2, entschieden %3%4.</numerusform>
        </translation>
    </message>
    <message>
        <source>A fee in percent needs the value it is taken of: say it under “Cost each time”.</source>
        <translation>Eine Gebühr in Prozent braucht den Wert, von dem sie genommen wird: Geben Sie ihn unter „Kosten je Nutzung“ an.</translation>
    </message>
</context>
<context>
    <name>strata::LimitsPopup</name>
    <message>
        <source> points</source>
        <extracomment>percentage points</extracomment>
        <translation> Prozentpunkte</translation>
    </message>
    <message>
        <source>Agreed up to, in points</source>
        <translation>Einig bis, in Prozentpunkten</translation>
    </message>
    <message>
        <source>Split above, in points</source>
        <translation>Uneinig über, in Prozentpunkten</translation>
    </message>
    <message>
        <source>How wide the middle half of the votes may be.</source>
        <translation>Wie breit die mittlere Hälfte der Stimmen sein darf.</translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation>Grenzen setzen</translation>
    </message>
    <message>
        <source>Agreed up to</source>
        <translation>Einig bis</translation>
    </message>
    <message>
        <source>Split above</source>
        <translation>Uneinig über</translation>
    </message>
    <message>
        <source>Agreed has to end where split begins, or before.</source>
        <translation>„Einig“ muss enden, wo „Uneinig“ beginnt, oder davor.</translation>
    </message>
</context>
<context>
    <name>strata::LineRows</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Wareneinsatz</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retoure</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>As it stands on the invoice line that was imported.</source>
        <translation>Wie es auf der importierten Rechnungszeile steht.</translation>
    </message>
</context>
<context>
    <name>strata::ListTable</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>strata::LotsView</name>
    <message>
        <source>Export table…</source>
        <translation>Tabelle exportieren …</translation>
    </message>
    <message>
        <source>Blocks of the campaign</source>
        <translation>Blöcke der Kampagne</translation>
    </message>
    <message>
        <source>Smallest effect that can be shown</source>
        <translation>Kleinste nachweisbare Wirkung</translation>
    </message>
    <message>
        <source>(1.960 + 0.842) × spread × √(1/target + 1/control)</source>
        <translation>(1,960 + 0,842) × Streuung × √(1/Ziel + 1/Kontrolle)</translation>
    </message>
    <message>
        <source>spread of the change of net sales from one window to the next: %1 a customer</source>
        <translation>Streuung der Änderung des Nettoumsatzes von einem Zeitraum zum nächsten: %1 je Kunde</translation>
    </message>
    <message>
        <source>%1 target, %2 control customers</source>
        <translation>%1 Zielkunden, %2 Kontrollkunden</translation>
    </message>
    <message>
        <source>= %1 a customer</source>
        <translation>= %1 je Kunde</translation>
    </message>
    <message>
        <source>From these customers&apos; own sales %1, when nothing was done. Bloom, Minimum Detectable Effects (1995): found in 80 of 100 cases, with 5 % false alarms.</source>
        <translation>Aus den eigenen Umsätzen dieser Kunden %1, als nichts unternommen wurde. Bloom, Minimum Detectable Effects (1995): in 80 von 100 Fällen gefunden, bei 5 % Fehlalarmen.</translation>
    </message>
    <message>
        <source> months</source>
        <translation> Monate</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>No control group: tracking only</source>
        <translation>Keine Kontrollgruppe: nur verfolgen</translation>
    </message>
    <message>
        <source>&lt;p&gt;Everybody gets the campaign. Before and after can be seen, but not whether the campaign or the times made the difference.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Alle erhalten die Kampagne. Vorher und nachher sind zu sehen, aber nicht, ob die Kampagne oder die Zeiten den Unterschied gemacht haben.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Draw lots</source>
        <translation>Auslosen</translation>
    </message>
    <message>
        <source>Divides the customers by lot into those who get the campaign and those who get nothing, inside blocks of type and size</source>
        <translation>Teilt die Kunden durch das Los in solche, die die Kampagne bekommen, und solche, die nichts bekommen, innerhalb von Blöcken aus Typ und Größe</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>The first day of the window after; outcomes are compared from here on</source>
        <translation>Der erste Tag des Zeitraums danach; ab hier werden die Ergebnisse verglichen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>So many months before the start are compared with as many after it</source>
        <translation>So viele Monate vor dem Beginn werden mit ebenso vielen danach verglichen</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Kontrollgruppe</translation>
    </message>
    <message>
        <source>Part of every block that gets nothing and is compared with</source>
        <translation>Teil jedes Blocks, der nichts bekommt und mit dem verglichen wird</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Number the lots begin from: the same seed draws the same lots on any computer</source>
        <translation>Zahl, bei der die Auslosung beginnt: Derselbe Startwert zieht auf jedem Computer dieselben Lose</translation>
    </message>
    <message>
        <source>Start of a campaign</source>
        <translation>Beginn einer Kampagne</translation>
    </message>
    <message>
        <source>Window of a campaign</source>
        <translation>Zeitraum einer Kampagne</translation>
    </message>
    <message>
        <source>Share of the control group</source>
        <translation>Anteil der Kontrollgruppe</translation>
    </message>
    <message>
        <source>Seed of the lots</source>
        <translation>Startwert der Auslosung</translation>
    </message>
    <message>
        <source>The campaign began on %1. New lots mix up who got something and who did not: what was done so far can be measured no more. Draw all the same?</source>
        <translation>Die Kampagne hat am %1 begonnen. Neue Lose vermischen, wer etwas bekommen hat und wer nicht: Was bisher getan wurde, lässt sich dann nicht mehr messen. Trotzdem auslosen?</translation>
    </message>
    <message>
        <source>The lots drawn on %1 are replaced by new ones. Draw again?</source>
        <translation>Die Lose vom %1 werden durch neue ersetzt. Neu auslosen?</translation>
    </message>
    <message>
        <source>The start lies in the past. Lots say something only if they decided who got the campaign: was nothing done yet? Draw now?</source>
        <translation>Der Beginn liegt in der Vergangenheit. Lose sagen nur etwas aus, wenn sie entschieden haben, wer die Kampagne bekam: Wurde noch nichts getan? Jetzt auslosen?</translation>
    </message>
    <message>
        <source>Tracking only</source>
        <translation>Nur verfolgen</translation>
    </message>
    <message>
        <source>The lots drawn on %1 are taken back: everybody gets the campaign. Go on?</source>
        <translation>Die Lose vom %1 werden zurückgenommen: Alle bekommen die Kampagne. Fortfahren?</translation>
    </message>
    <message>
        <source>Track without a control group</source>
        <translation>Ohne Kontrollgruppe verfolgen</translation>
    </message>
    <message>
        <source>Use a control group</source>
        <translation>Kontrollgruppe verwenden</translation>
    </message>
    <message>
        <source>Draw again…</source>
        <translation>Neu auslosen …</translation>
    </message>
    <message>
        <source>Tracking only: there is no control group. What changes cannot be told from the times.</source>
        <translation>Nur verfolgen: Es gibt keine Kontrollgruppe. Was sich ändert, lässt sich vom Lauf der Zeit nicht unterscheiden.</translation>
    </message>
    <message>
        <source>Lots were drawn on %1. The control group gets nothing until the window is over; another share or seed counts with the next drawing.</source>
        <translation>Ausgelost wurde am %1. Die Kontrollgruppe bekommt nichts, bis der Zeitraum vorbei ist; ein anderer Anteil oder Startwert gilt ab der nächsten Auslosung.</translation>
    </message>
    <message>
        <source>Add customers first: lots need at least two.</source>
        <translation>Fügen Sie zuerst Kunden hinzu: Eine Auslosung braucht mindestens zwei.</translation>
    </message>
    <message>
        <source>No lots drawn yet. The lot, not a person, decides who gets the campaign: only then is the difference due to it.</source>
        <translation>Noch nicht ausgelost. Das Los, nicht ein Mensch, entscheidet, wer die Kampagne bekommt: Nur dann liegt der Unterschied an ihr.</translation>
    </message>
    <message>
        <source>Working out the smallest effect that can be shown…</source>
        <translation>Die kleinste nachweisbare Wirkung wird berechnet …</translation>
    </message>
    <message>
        <source>How small an effect can be shown is not known: it takes two customers in each group, and invoices of two windows before the start.</source>
        <translation>Wie klein eine Wirkung sein kann, die sich nachweisen lässt, ist nicht bekannt: Es braucht zwei Kunden in jeder Gruppe und Rechnungen aus zwei Zeiträumen vor dem Beginn.</translation>
    </message>
    <message>
        <source>%1 target and %2 control customers</source>
        <translation>%1 Ziel- und %2 Kontrollkunden</translation>
    </message>
    <message numerus="yes">
        <source>With %1 an effect from %2 a customer in %Ln month(s) can be shown: %3 of what they buy. Smaller ones drown in chance.</source>
        <translation>
            <numerusform>Mit %1 lässt sich eine Wirkung ab %2 je Kunde in %Ln Monat nachweisen: %3 dessen, was sie kaufen. Kleinere gehen im Zufall unter.</numerusform>
            <numerusform>Mit %1 lässt sich eine Wirkung ab %2 je Kunde in %Ln Monaten nachweisen: %3 dessen, was sie kaufen. Kleinere gehen im Zufall unter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 an effect from %2 a customer in %Ln month(s) can be shown. Smaller ones drown in chance.</source>
        <translation>
            <numerusform>Mit %1 lässt sich eine Wirkung ab %2 je Kunde in %Ln Monat nachweisen. Kleinere gehen im Zufall unter.</numerusform>
            <numerusform>Mit %1 lässt sich eine Wirkung ab %2 je Kunde in %Ln Monaten nachweisen. Kleinere gehen im Zufall unter.</numerusform>
        </translation>
    </message>
    <message>
        <source>These groups are too small to show anything that a campaign can do. Add customers, take a longer window, or choose “No control group: tracking only”.</source>
        <translation>Diese Gruppen sind zu klein, um etwas nachzuweisen, was eine Kampagne bewirken kann. Fügen Sie Kunden hinzu, nehmen Sie einen längeren Zeitraum oder wählen Sie „Keine Kontrollgruppe: nur verfolgen“.</translation>
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
        <source>%Ln metric(s)</source>
        <translation>
            <numerusform>%Ln Kennzahl</numerusform>
            <numerusform>%Ln Kennzahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln factor(s)</source>
        <translation>
            <numerusform>in %Ln Faktor</numerusform>
            <numerusform>in %Ln Faktoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
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
        <translation>seit dem Öffnen</translation>
    </message>
    <message>
        <source>Fill in a &amp;ballot…</source>
        <translation>Stimmzettel &amp;ausfüllen …</translation>
    </message>
    <message>
        <source>&amp;Projector view</source>
        <translation>&amp;Beameransicht</translation>
    </message>
    <message>
        <source>While it is &amp;shown</source>
        <translation>&amp;Während der Anzeige</translation>
    </message>
    <message>
        <source>&amp;Freeze, or show the present state</source>
        <translation>&amp;Einfrieren oder den jetzigen Stand zeigen</translation>
    </message>
    <message>
        <source>&amp;Blank</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <source>&amp;Mask names</source>
        <translation>&amp;Namen verdecken</translation>
    </message>
    <message>
        <source>&amp;Timer</source>
        <translation>&amp;Timer</translation>
    </message>
    <message>
        <source>Fill in a ballot</source>
        <translation>Stimmzettel ausfüllen</translation>
    </message>
    <message>
        <source>Ballots (*.strata-ballot)</source>
        <translation>Stimmzettel (*.strata-ballot)</translation>
    </message>
    <message>
        <source>Import from a &amp;database…</source>
        <translation>Aus einer &amp;Datenbank importieren …</translation>
    </message>
    <message>
        <source>Re&amp;fresh all data…</source>
        <translation>Alle Daten auff&amp;rischen …</translation>
    </message>
    <message>
        <source>%1 invoice lines in the database, %2</source>
        <translation>%1 Rechnungszeilen in der Datenbank, %2</translation>
    </message>
    <message>
        <source>&amp;Back from a customer</source>
        <translation>&amp;Zurück vom Kunden</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Strata will speak this language when it is next started.</source>
        <translation>Strata spricht diese Sprache, wenn es das nächste Mal gestartet wird.</translation>
    </message>
    <message>
        <source>The &amp;system&apos;s</source>
        <translation>Die des &amp;Systems</translation>
    </message>
</context>
<context>
    <name>strata::MappingTable</name>
    <message>
        <source>Our field</source>
        <translation>Unser Feld</translation>
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
        <translation>Spalte für %1</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>to decide, on the right</source>
        <translation>zu entscheiden, rechts</translation>
    </message>
    <message>
        <source>Column of the table</source>
        <translation>Spalte der Tabelle</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>nicht in der Tabelle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; such as %2</source>
        <translation>%1; zum Beispiel %2</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <translation>%1 (Spalte %2)</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>Was aus %1 wird</translation>
    </message>
    <message>
        <source>keep as own field</source>
        <translation>als eigenes Feld behalten</translation>
    </message>
    <message>
        <source>How %1 is read</source>
        <translation>Wie %1 gelesen wird</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>strata::MatrixCard</name>
    <message>
        <source>P %1: %2</source>
        <extracomment>a cut at percentile %1 of the customers, which is a score of %2</extracomment>
        <translation>P %1: %2</translation>
    </message>
    <message>
        <source>Stratification matrix</source>
        <translation>Schichtungsmatrix</translation>
    </message>
    <message>
        <source>The net profit in money is below 0: serving costs more than the margin.</source>
        <translation>Der Reingewinn in Geld liegt unter 0: Die Betreuung kostet mehr als der Rohertrag.</translation>
    </message>
    <message>
        <source>Type the customer lifetime value cut, or drag its line</source>
        <translation>Den Schnitt beim Kundenwert eingeben oder seine Linie ziehen</translation>
    </message>
    <message>
        <source>Type the net profit cut, or drag its line</source>
        <translation>Den Schnitt beim Reingewinn eingeben oder seine Linie ziehen</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Zeiger</translation>
    </message>
    <message>
        <source>A click selects a customer, a drag moves a cut line. With Shift a drag brushes a rectangle.</source>
        <translation>Ein Klick wählt einen Kunden, Ziehen verschiebt eine Schnittlinie. Mit der Umschalttaste markiert Ziehen ein Rechteck.</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Drag a rectangle around customers to list only them; with Ctrl they are added. By keys: the arrows move the cross, Space sets a corner.</source>
        <translation>Ziehen Sie ein Rechteck um Kunden, um nur sie aufzuführen; mit Strg kommen sie hinzu. Mit Tasten: Die Pfeile bewegen das Kreuz, die Leertaste setzt eine Ecke.</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Draw around customers to list only them; with Ctrl they are added.</source>
        <translation>Umfahren Sie Kunden, um nur sie aufzuführen; mit Strg kommen sie hinzu.</translation>
    </message>
    <message>
        <source>What the colours say</source>
        <translation>Was die Farben sagen</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Farbe nach</translation>
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
        <source>CLV cut %1</source>
        <translation>Schnitt Kundenwert %1</translation>
    </message>
    <message>
        <source>Profit cut %1</source>
        <translation>Schnitt Gewinn %1</translation>
    </message>
    <message>
        <source>Hatch: most lose money</source>
        <translation>Schraffur: Die meisten verlieren Geld</translation>
    </message>
    <message>
        <source>Ring: loses money</source>
        <translation>Ring: verliert Geld</translation>
    </message>
    <message>
        <source>darker: more customers</source>
        <translation>dunkler: mehr Kunden</translation>
    </message>
    <message>
        <source>bubble area is net sales</source>
        <translation>Kreisfläche ist der Nettoumsatz</translation>
    </message>
    <message>
        <source>Loses money: serving costs more than the margin</source>
        <translation>Verliert Geld: Die Betreuung kostet mehr als der Rohertrag</translation>
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
        <source>Set the customer lifetime value cut</source>
        <translation>Schnitt beim Kundenwert setzen</translation>
    </message>
    <message>
        <source>Set the net profit cut</source>
        <translation>Schnitt beim Reingewinn setzen</translation>
    </message>
</context>
<context>
    <name>strata::MatrixChart</name>
    <message>
        <source>Stratification matrix. Customer lifetime value cut %1, net profit cut %2. Left and right arrows move the first, up and down the second. F2 types the first, Shift and F2 the second.</source>
        <translation>Schichtungsmatrix. Schnitt Kundenwert %1, Schnitt Reingewinn %2. Die Pfeiltasten links und rechts verschieben den ersten, auf und ab den zweiten. Mit F2 geben Sie den ersten ein, mit Umschalttaste und F2 den zweiten.</translation>
    </message>
    <message>
        <source>Stratification matrix. The arrows move a cross, now at a customer lifetime value of %1 and a net profit of %2. Space sets the first corner of a rectangle, Space again brushes the customers in it, with Ctrl also.</source>
        <translation>Schichtungsmatrix. Die Pfeiltasten bewegen ein Kreuz, jetzt bei einem Kundenwert von %1 und einem Reingewinn von %2. Die Leertaste setzt die erste Ecke eines Rechtecks, noch einmal gedrückt markiert sie die Kunden darin, mit Strg zusätzlich.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::MemberModel</name>
    <message>
        <source>%1 (no longer in the data)</source>
        <translation>%1 (nicht mehr in den Daten)</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Customers alike by type and size; lots are drawn inside each block</source>
        <translation>Nach Typ und Größe ähnliche Kunden; ausgelost wird innerhalb jedes Blocks</translation>
    </message>
    <message>
        <source>What like firms buy in a year; known for small customers</source>
        <translation>Was vergleichbare Firmen im Jahr kaufen; bekannt bei kleinen Kunden</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
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
        <source>Net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potenzial</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>strata::MembersView</name>
    <message>
        <source>Filter by name or number</source>
        <translation>Nach Name oder Nummer filtern</translation>
    </message>
    <message>
        <source>Add customers…</source>
        <translation>Kunden hinzufügen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removes the chosen customers from the campaign; undo brings them back</source>
        <translation>Entfernt die gewählten Kunden aus der Kampagne; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>Customers of the campaign</source>
        <translation>Kunden der Kampagne</translation>
    </message>
    <message>
        <source>Which customers are listed</source>
        <translation>Welche Kunden aufgeführt sind</translation>
    </message>
    <message>
        <source>Both groups</source>
        <translation>Beide Gruppen</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Kontrollgruppe</translation>
    </message>
    <message>
        <source>The lot decides who gets the campaign (target) and who gets nothing and is compared with (control).</source>
        <translation>Das Los entscheidet, wer die Kampagne bekommt (Ziel) und wer nichts bekommt und als Vergleich dient (Kontrolle).</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Tabelle exportieren …</translation>
    </message>
    <message>
        <source>Add customers</source>
        <translation>Kunden hinzufügen</translation>
    </message>
    <message>
        <source>Lots were drawn on %1. With more customers they hold no more: they are taken back, and you draw again. Add customers?</source>
        <translation>Ausgelost wurde am %1. Mit mehr Kunden gelten die Lose nicht mehr: Sie werden zurückgenommen, und Sie losen neu aus. Kunden hinzufügen?</translation>
    </message>
    <message>
        <source>Add customers to a campaign</source>
        <translation>Kunden zu einer Kampagne hinzufügen</translation>
    </message>
    <message>
        <source>Remove customers</source>
        <translation>Kunden entfernen</translation>
    </message>
    <message>
        <source>The campaign has begun. Who is removed now is compared no more, which can make the result look better or worse than it is. Remove them?</source>
        <translation>Die Kampagne hat begonnen. Wer jetzt entfernt wird, wird nicht mehr verglichen; das kann das Ergebnis besser oder schlechter aussehen lassen, als es ist. Entfernen?</translation>
    </message>
    <message>
        <source>Remove customers from a campaign</source>
        <translation>Kunden aus einer Kampagne entfernen</translation>
    </message>
    <message>
        <source>Nobody yet. Add customers, or start from the list of small customers.</source>
        <translation>Noch niemand. Fügen Sie Kunden hinzu, oder beginnen Sie bei der Liste der kleinen Kunden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s): %1 target, %2 control</source>
        <translation>
            <numerusform>%Ln Kunde: %1 Ziel, %2 Kontrolle</numerusform>
            <numerusform>%Ln Kunden: %1 Ziel, %2 Kontrolle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s), no lots drawn</source>
        <translation>
            <numerusform>%Ln Kunde, noch nicht ausgelost</numerusform>
            <numerusform>%Ln Kunden, noch nicht ausgelost</numerusform>
        </translation>
    </message>
    <message>
        <source>The campaign has begun: who joins now could not be compared.</source>
        <translation>Die Kampagne hat begonnen: Wer jetzt dazukommt, ließe sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>From the lists of small customers, by type, or by a kept view</source>
        <translation>Aus den Listen der kleinen Kunden, nach Typ oder aus einer aufbewahrten Ansicht</translation>
    </message>
</context>
<context>
    <name>strata::MergedModel</name>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Counts under</source>
        <translation>Zählt unter</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Grund</translation>
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
        <source>%Ln beyond the worst</source>
        <translation>
            <numerusform>%Ln jenseits des schlechtesten Werts</numerusform>
            <numerusform>%Ln jenseits des schlechtesten Werts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln beyond the best.</source>
        <translation>
            <numerusform>%Ln jenseits des besten.</numerusform>
            <numerusform>%Ln jenseits des besten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) lie outside the picture.</source>
        <translation>
            <numerusform>%Ln Kunde liegt außerhalb des Bildes.</numerusform>
            <numerusform>%Ln Kunden liegen außerhalb des Bildes.</numerusform>
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
        <translation>Eigenschaft umformulieren</translation>
    </message>
    <message>
        <source>Value function of %1</source>
        <translation>Wertfunktion von %1</translation>
    </message>
    <message>
        <source>Missing values of %1</source>
        <translation>Fehlende Werte von %1</translation>
    </message>
</context>
<context>
    <name>strata::MetricGapModel</name>
    <message numerus="yes">
        <source>the %Ln largest are done</source>
        <extracomment>after &quot;394 customers still to rate&quot;</extracomment>
        <translation>
            <numerusform>der größte (%Ln) ist fertig</numerusform>
            <numerusform>die %Ln größten sind fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>%1 of %2 customers, %3</source>
        <translation>%1 von %2 Kunden, %3</translation>
    </message>
    <message>
        <source>%1 of %2 customers have a value</source>
        <translation>%1 von %2 Kunden haben einen Wert</translation>
    </message>
    <message>
        <source>Customers with a value make %1 of net sales</source>
        <translation>Kunden mit Wert machen %1 des Nettoumsatzes aus</translation>
    </message>
    <message>
        <source>Share of net sales of the customers who have a value</source>
        <translation>Anteil der Kunden mit Wert am Nettoumsatz</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Customers covered</source>
        <translation>Kunden mit Wert</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
</context>
<context>
    <name>strata::MetricGapsView</name>
    <message>
        <source>Metrics, what they are made from and what is missing</source>
        <translation>Kennzahlen, woraus sie entstehen und was fehlt</translation>
    </message>
    <message>
        <source>Change owner of a metric</source>
        <translation>Zuständigen einer Kennzahl ändern</translation>
    </message>
    <message>
        <source>Change due date of a metric</source>
        <translation>Termin einer Kennzahl ändern</translation>
    </message>
    <message>
        <source>Change note of a metric</source>
        <translation>Notiz einer Kennzahl ändern</translation>
    </message>
    <message>
        <source>Settle a gap</source>
        <translation>Lücke erledigen</translation>
    </message>
    <message>
        <source>Open a gap again</source>
        <translation>Lücke wieder öffnen</translation>
    </message>
    <message>
        <source>Missing values of %1</source>
        <translation>Fehlende Werte von %1</translation>
    </message>
    <message>
        <source>Change what a missing value counts</source>
        <translation>Ändern, was ein fehlender Wert zählt</translation>
    </message>
    <message>
        <source>No metric is chosen yet. Choose what to measure on the metrics page.</source>
        <translation>Noch ist keine Kennzahl gewählt. Wählen Sie auf der Seite „Kennzahlen“, was gemessen wird.</translation>
    </message>
    <message>
        <source>The data are not looked through yet.</source>
        <translation>Die Daten sind noch nicht durchgesehen.</translation>
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
        <translation>Stattdessen bewerten lassen</translation>
    </message>
    <message>
        <source>Add a quality to rate…</source>
        <translation>Zu bewertende Eigenschaft hinzufügen …</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Rated by people from 1 to 10</source>
        <translation>Von Personen mit 1 bis 10 bewertet</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Another quality…</source>
        <translation>Andere Eigenschaft …</translation>
    </message>
    <message>
        <source>Not in the tables, could be collected</source>
        <translation>Nicht in den Tabellen, ließe sich erheben</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message>
        <source>Add quality</source>
        <translation>Eigenschaft hinzufügen</translation>
    </message>
    <message>
        <source>Note: could collect</source>
        <translation>Notieren: erhebbar</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Einheit: %1</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation>Braucht: %1</translation>
    </message>
    <message>
        <source>1 means %1, 10 means %2.</source>
        <translation>1 heißt %1, 10 heißt %2.</translation>
    </message>
    <message>
        <source>The tables that Strata reads do not show it.</source>
        <translation>Die Tabellen, die Strata liest, zeigen sie nicht.</translation>
    </message>
    <message>
        <source>Bring it as a column of your customer list, or have it rated. Noted, it stands on the list of what is missing, with an owner and a date.</source>
        <translation>Bringen Sie sie als Spalte Ihrer Kundenliste, oder lassen Sie sie bewerten. Ist sie notiert, steht sie auf der Liste dessen, was fehlt, mit Zuständigem und Termin.</translation>
    </message>
    <message>
        <source>It is on the list of what is missing.</source>
        <translation>Sie steht auf der Liste dessen, was fehlt.</translation>
    </message>
    <message>
        <source>It belongs to %1 and is left out for now.</source>
        <translation>Sie gehört zu %1 und ist vorerst ausgelassen.</translation>
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
        <translation>Ist sie zu haben?</translation>
    </message>
    <message>
        <source>Left out for now</source>
        <translation>Vorerst ausgelassen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
</context>
<context>
    <name>strata::MetricsModel</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1, factor %2</source>
        <translation>%1, Faktor %2</translation>
    </message>
    <message>
        <source>(number %1 in the bars)</source>
        <translation>(Nummer %1 in den Balken)</translation>
    </message>
    <message>
        <source>How many percent of the other scored customers have a lower score in this metric</source>
        <translation>Wie viel Prozent der anderen bewerteten Kunden bei dieser Kennzahl weniger Punkte haben</translation>
    </message>
    <message>
        <source>Score times weight; together they make the composite</source>
        <translation>Punkte mal Gewicht; zusammen ergeben sie die Gesamtpunktzahl</translation>
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
        <source>Better than
% of customers</source>
        <extracomment>head of a column; two lines</extracomment>
        <translation>Besser als
% der Kunden</translation>
    </message>
    <message>
        <source>Adds
to score</source>
        <translation>Trägt zur
Punktzahl bei</translation>
    </message>
    <message>
        <source>To move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>The smallest change of this metric alone that is enough for a better type or tier; “no loss any more” says what the money guard asks for besides</source>
        <translation>Die kleinste Änderung allein dieser Kennzahl, die für einen besseren Typ oder Rang genügt; „kein Verlust mehr“ sagt, was der Geldwächter außerdem verlangt</translation>
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
        <translation>Wertebaum</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Nothing is missing: every chosen metric can be had now.</source>
        <translation>Nichts fehlt: Jede gewählte Kennzahl ist schon zu haben.</translation>
    </message>
    <message>
        <source>Metrics that are missing, with owner and due date</source>
        <translation>Fehlende Kennzahlen mit Zuständigem und Termin</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Liste exportieren …</translation>
    </message>
    <message>
        <source>What is missing (%1)</source>
        <translation>Was fehlt (%1)</translation>
    </message>
    <message>
        <source>Add a quality to rate</source>
        <translation>Eigenschaft zum Bewerten hinzufügen</translation>
    </message>
    <message>
        <source>Note a metric that is missing</source>
        <translation>Fehlende Kennzahl notieren</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Metrics of %1</source>
        <translation>Kennzahlen von %1</translation>
    </message>
</context>
<context>
    <name>strata::MigrationModel</name>
    <message numerus="yes">
        <source>%Ln customer(s) at either time</source>
        <translation>
            <numerusform>%Ln Kunde zu einem der beiden Zeitpunkte</numerusform>
            <numerusform>%Ln Kunden zu einem der beiden Zeitpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are gone</source>
        <translation>
            <numerusform>%Ln Kunde ist weggefallen</numerusform>
            <numerusform>%Ln Kunden sind weggefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are %1 at the later time</source>
        <translation>
            <numerusform>%Ln Kunde ist zum späteren Zeitpunkt %1</numerusform>
            <numerusform>%Ln Kunden sind zum späteren Zeitpunkt %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were not there</source>
        <translation>
            <numerusform>%Ln Kunde war nicht da</numerusform>
            <numerusform>%Ln Kunden waren nicht da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were %1 at the earlier time</source>
        <translation>
            <numerusform>%Ln Kunde war zum früheren Zeitpunkt %1</numerusform>
            <numerusform>%Ln Kunden waren zum früheren Zeitpunkt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Each customer is found again by its number and counted once: by the type at the earlier time and the type at the later one. Those before and the new ones add up to those after and the gone ones.</source>
        <translation>Jeder Kunde wird an seiner Nummer wiedererkannt und einmal gezählt: nach dem Typ zum früheren und dem zum späteren Zeitpunkt. Die früheren und die neuen ergeben zusammen die späteren und die weggefallenen.</translation>
    </message>
    <message>
        <source>Then ↓  Later →</source>
        <translation>Damals ↓  Später →</translation>
    </message>
</context>
<context>
    <name>strata::MissingModel</name>
    <message>
        <source>%1, late</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>in no factor yet</source>
        <translation>noch in keinem Faktor</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Can we have it?</source>
        <translation>Ist sie zu haben?</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
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
        <source>%Ln customer(s) are scored without this metric.</source>
        <translation>
            <numerusform>%Ln Kunde wird ohne diese Kennzahl bewertet.</numerusform>
            <numerusform>%Ln Kunden werden ohne diese Kennzahl bewertet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without a value get the middle score.</source>
        <translation>
            <numerusform>%Ln Kunde ohne Wert erhält die mittlere Punktzahl.</numerusform>
            <numerusform>%Ln Kunden ohne Wert erhalten die mittlere Punktzahl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without a value get the lowest score.</source>
        <translation>
            <numerusform>%Ln Kunde ohne Wert erhält die niedrigste Punktzahl.</numerusform>
            <numerusform>%Ln Kunden ohne Wert erhalten die niedrigste Punktzahl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without a value stay unclassified.</source>
        <translation>
            <numerusform>%Ln Kunde ohne Wert wird nicht eingeordnet.</numerusform>
            <numerusform>%Ln Kunden ohne Wert werden nicht eingeordnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving the metric out for them would change the type of %Ln customer(s).</source>
        <translation>
            <numerusform>Ließe man die Kennzahl für sie weg, änderte sich der Typ von %Ln Kunden.</numerusform>
            <numerusform>Ließe man die Kennzahl für sie weg, änderte sich der Typ von %Ln Kunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Treating them as lowest would change the type of %Ln customer(s).</source>
        <translation>
            <numerusform>Gäbe man ihnen die niedrigste Punktzahl, änderte sich der Typ von %Ln Kunden.</numerusform>
            <numerusform>Gäbe man ihnen die niedrigste Punktzahl, änderte sich der Typ von %Ln Kunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>changes no type</source>
        <translation>ändert keinen Typ</translation>
    </message>
    <message numerus="yes">
        <source>changes %Ln type(s)</source>
        <translation>
            <numerusform>ändert %Ln Typ</numerusform>
            <numerusform>ändert %Ln Typen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ModelView</name>
    <message>
        <source>%1: %2, at or above the cut of %3.</source>
        <translation>%1: %2, auf oder über dem Schnitt von %3.</translation>
    </message>
    <message>
        <source>%1: %2, below the cut of %3.</source>
        <translation>%1: %2, unter dem Schnitt von %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Customer since: %1</source>
        <translation>Kunde seit: %1</translation>
    </message>
    <message>
        <source>Last invoice: %1</source>
        <translation>Letzte Rechnung: %1</translation>
    </message>
    <message>
        <source>This customer is no longer in the data.</source>
        <translation>Dieser Kunde ist nicht mehr in den Daten.</translation>
    </message>
    <message>
        <source>The model gives it none of the four types: %1.</source>
        <translation>Das Modell gibt ihm keinen der vier Typen: %1.</translation>
    </message>
    <message>
        <source>Factors, of 100: %1.</source>
        <translation>Faktoren, von 100 Punkten: %1.</translation>
    </message>
    <message>
        <source>Scored on %1 of %2 metrics.</source>
        <translation>Mit %1 von %2 Kennzahlen bewertet.</translation>
    </message>
    <message>
        <source>It loses money, so its net profit does not count as high.</source>
        <translation>Er verliert Geld, darum gilt sein Reingewinn nicht als hoch.</translation>
    </message>
    <message>
        <source>Somebody has set its type by hand: %1.</source>
        <translation>Jemand hat seinen Typ von Hand gesetzt: %1.</translation>
    </message>
    <message>
        <source>High value, high profit</source>
        <translation>Hoher Wert, hoher Gewinn</translation>
    </message>
    <message>
        <source>Low value, high profit</source>
        <translation>Niedriger Wert, hoher Gewinn</translation>
    </message>
    <message>
        <source>Low value, low profit</source>
        <translation>Niedriger Wert, niedriger Gewinn</translation>
    </message>
    <message>
        <source>High value, low profit</source>
        <translation>Hoher Wert, niedriger Gewinn</translation>
    </message>
</context>
<context>
    <name>strata::MonthRows</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retouren</translation>
    </message>
    <message>
        <source>With cost</source>
        <translation>Mit Wareneinsatz</translation>
    </message>
    <message>
        <source>With product</source>
        <translation>Mit Artikel</translation>
    </message>
    <message>
        <source>With category</source>
        <translation>Mit Warengruppe</translation>
    </message>
    <message>
        <source>With due date</source>
        <translation>Mit Fälligkeit</translation>
    </message>
    <message>
        <source>With paid date</source>
        <translation>Mit Zahlungsdatum</translation>
    </message>
    <message>
        <source>A calendar month between the first and the last invoice line.</source>
        <translation>Ein Kalendermonat zwischen der ersten und der letzten Rechnungszeile.</translation>
    </message>
    <message>
        <source>Invoice lines dated in this month.</source>
        <translation>Rechnungszeilen mit einem Datum in diesem Monat.</translation>
    </message>
    <message>
        <source>The net values of the month&apos;s lines, credits included.</source>
        <translation>Die Nettowerte der Zeilen des Monats, Gutschriften eingeschlossen.</translation>
    </message>
    <message>
        <source>Lines of the month that are returns or credits.</source>
        <translation>Zeilen des Monats, die Retouren oder Gutschriften sind.</translation>
    </message>
    <message>
        <source>Lines of the month on which it is known, of all its lines.</source>
        <translation>Zeilen des Monats, bei denen es bekannt ist, von allen seinen Zeilen.</translation>
    </message>
</context>
<context>
    <name>strata::MonthStrip</name>
    <message>
        <source>Cost</source>
        <translation>Wareneinsatz</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Warengruppe</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fälligkeit</translation>
    </message>
    <message>
        <source>Paid date</source>
        <translation>Zahlungsdatum</translation>
    </message>
    <message>
        <source>How complete each month is</source>
        <translation>Wie vollständig jeder Monat ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>%1: no lines</source>
        <translation>%1: keine Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s)</source>
        <translation>
            <numerusform>%Ln Retoure</numerusform>
            <numerusform>%Ln Retouren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;Cost&quot;, %2: a share</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There are no invoice lines yet</source>
        <translation>Es gibt noch keine Rechnungszeilen</translation>
    </message>
    <message>
        <source>Each month&apos;s lines as a bar, and below it the share of them that has a cost, a product, a category, a due and a paid date.</source>
        <translation>Die Zeilen jedes Monats als Balken, und darunter der Anteil davon, der Wareneinsatz, Artikel, Warengruppe, Fälligkeit und Zahlungsdatum hat.</translation>
    </message>
</context>
<context>
    <name>strata::MoreLessCard</name>
    <message>
        <source>Who gets more, who gets less</source>
        <translation>Wer mehr bekommt, wer weniger</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter who gets more and who gets less</source>
        <translation>Filtern, wer mehr und wer weniger bekommt</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export who gets more and who gets less</source>
        <translation>Exportieren, wer mehr und wer weniger bekommt</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, neu</translation>
    </message>
    <message>
        <source>%1, ends</source>
        <translation>%1, entfällt</translation>
    </message>
    <message>
        <source>Today: %1
Decided: %2</source>
        <translation>Heute: %1
Entschieden: %2</translation>
    </message>
    <message>
        <source>%1 more, %2 less</source>
        <translation>%1 mehr, %2 weniger</translation>
    </message>
    <message>
        <source>There is no service yet.</source>
        <translation>Noch gibt es keine Leistung.</translation>
    </message>
    <message>
        <source>Nothing differs yet between today and what is decided.</source>
        <translation>Noch unterscheidet sich nichts zwischen heute und dem, was entschieden ist.</translation>
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
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>More or less</source>
        <translation>Mehr oder weniger</translation>
    </message>
    <message>
        <source>From today to decided</source>
        <translation>Von heute zu entschieden</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
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
    <name>strata::NeighboursCard</name>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Customers just above and below by score</source>
        <translation>Kunden nach Punkten knapp darüber und darunter</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Customers scored most alike</source>
        <translation>Kunden mit den ähnlichsten Punkten</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>choose one to go there</source>
        <translation>wählen Sie einen, um zu ihm zu gehen</translation>
    </message>
    <message>
        <source>How far the metric scores lie apart: the root of the mean squared difference, each metric by its weight; what one of the two lacks is left out.</source>
        <translation>Wie weit die Punkte der Kennzahlen auseinanderliegen: die Wurzel des mittleren quadrierten Unterschieds, jede Kennzahl mit ihrem Gewicht; was einem der beiden fehlt, bleibt weg.</translation>
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
        <source>Computing…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>By score: place %1 of %2</source>
        <translation>Nach Punkten: Platz %1 von %2</translation>
    </message>
    <message>
        <source>Without a score it has no place among the others.</source>
        <translation>Ohne Punkte hat er keinen Platz unter den anderen.</translation>
    </message>
    <message>
        <source>No customer can be compared metric by metric.</source>
        <translation>Kein Kunde lässt sich Kennzahl für Kennzahl vergleichen.</translation>
    </message>
    <message>
        <source>Most alike: metric scores nearest, in points</source>
        <translation>Am ähnlichsten: Punkte der Kennzahlen am nächsten, Abstand in Punkten</translation>
    </message>
</context>
<context>
    <name>strata::NewActionForm</name>
    <message>
        <source>Add action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Another customer</source>
        <translation>Anderer Kunde</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>What is done?</source>
        <translation>Was wird getan?</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es tut</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Wer?</translation>
    </message>
    <message>
        <source>Select a customer, or find one.</source>
        <translation>Wählen Sie einen Kunden aus, oder suchen Sie einen.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
</context>
<context>
    <name>strata::NewDecisionForm</name>
    <message>
        <source>Add a decision</source>
        <translation>Entscheidung hinzufügen</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Was entschieden wird</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>How it was before</source>
        <translation>Wie es vorher war</translation>
    </message>
    <message>
        <source>How it is from now on</source>
        <translation>Wie es von jetzt an ist</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add to the log</source>
        <translation>Ins Protokoll aufnehmen</translation>
    </message>
    <message>
        <source>Say what is decided, in a few words.</source>
        <translation>Sagen Sie in wenigen Worten, was entschieden wird.</translation>
    </message>
</context>
<context>
    <name>strata::NewQualityForm</name>
    <message>
        <source>Name of the quality</source>
        <translation>Name der Eigenschaft</translation>
    </message>
    <message>
        <source>Name, such as Strategic fit</source>
        <translation>Name, etwa Strategische Passung</translation>
    </message>
    <message>
        <source>A quality to rate</source>
        <translation>Eine Eigenschaft zum Bewerten</translation>
    </message>
    <message>
        <source>No invoice shows it; people rate it from 1 to 10, one customer at a time.</source>
        <translation>Keine Rechnung zeigt sie; Menschen bewerten sie von 1 bis 10, einen Kunden nach dem anderen.</translation>
    </message>
</context>
<context>
    <name>strata::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What was said and should not be lost</source>
        <translation>Was gesagt wurde und nicht verloren gehen soll</translation>
    </message>
    <message>
        <source>Change the notes</source>
        <translation>Notizen ändern</translation>
    </message>
</context>
<context>
    <name>strata::OpenRoundView</name>
    <message>
        <source>Who has voted</source>
        <translation>Wer abgestimmt hat</translation>
    </message>
    <message>
        <source>Pass the laptop round: each votes behind a PIN of one&apos;s own.</source>
        <translation>Den Laptop herumreichen: Jede Person stimmt hinter einer eigenen PIN ab.</translation>
    </message>
    <message>
        <source>The round is closed; nobody can vote any more.</source>
        <translation>Die Runde ist geschlossen; niemand kann mehr abstimmen.</translation>
    </message>
    <message>
        <source>Nobody is at the table. Name the participants on the workshop page.</source>
        <translation>Niemand ist am Tisch. Nennen Sie die Teilnehmenden auf der Seite Workshop.</translation>
    </message>
    <message>
        <source>This round has been revealed once before; votes may know the others&apos;.</source>
        <translation>Diese Runde wurde schon einmal aufgedeckt; wer abstimmt, kennt vielleicht die Stimmen der anderen.</translation>
    </message>
    <message>
        <source>What is voted on</source>
        <translation>Worüber abgestimmt wird</translation>
    </message>
    <message>
        <source>The value tree has changed since this round was opened; the vote is on the rows above.</source>
        <translation>Der Wertebaum hat sich geändert, seit diese Runde eröffnet wurde; abgestimmt wird über die Zeilen oben.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>no longer at the table</source>
        <translation>nicht mehr am Tisch</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Has voted from home</source>
        <translation>Hat von zu Hause abgestimmt</translation>
    </message>
    <message>
        <source>Has voted</source>
        <translation>Hat abgestimmt</translation>
    </message>
    <message>
        <source>Ballot file…</source>
        <translation>Stimmzettel-Datei …</translation>
    </message>
    <message>
        <source>Hand out a ballot file to %1</source>
        <translation>Stimmzettel-Datei an %1 ausgeben</translation>
    </message>
    <message>
        <source>A small file to vote at home with the same program</source>
        <translation>Eine kleine Datei, um zu Hause mit demselben Programm abzustimmen</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>Noch einmal abstimmen</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>Vote as %1</source>
        <translation>Als %1 abstimmen</translation>
    </message>
    <message>
        <source>Starts anew; the later vote counts</source>
        <translation>Beginnt von vorn; die spätere Stimme zählt</translation>
    </message>
</context>
<context>
    <name>strata::OverrideCard</name>
    <message>
        <source>Set by hand</source>
        <translation>Von Hand gesetzt</translation>
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
        <source>Nothing: the type is the computed one.</source>
        <translation>Nichts: Der Typ ist der berechnete.</translation>
    </message>
    <message>
        <source>As computed: %1</source>
        <translation>Wie berechnet: %1</translation>
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
    <name>strata::OverrideStrip</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Typ von %1</translation>
    </message>
    <message numerus="yes">
        <source>Types of %Ln customer(s): %1</source>
        <translation>
            <numerusform>Typ von %Ln Kunden: %1</numerusform>
            <numerusform>Typen von %Ln Kunden: %1</numerusform>
        </translation>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <extracomment>leave a customer out: &quot;Exclude Blue Lake Mills because of&quot;</extracomment>
        <translation>%1 ausschließen</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>Typ für %1:</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Ausschließen</translation>
    </message>
    <message>
        <source>Set type</source>
        <translation>Typ setzen</translation>
    </message>
    <message>
        <source>Give the reason, so that others understand it later.</source>
        <translation>Nennen Sie den Grund, damit andere es später verstehen.</translation>
    </message>
    <message>
        <source>The data were replaced meanwhile; select the customers again.</source>
        <translation>Die Daten wurden inzwischen ersetzt; wählen Sie die Kunden noch einmal aus.</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunden ausschließen</numerusform>
            <numerusform>%Ln Kunden ausschließen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set type by hand</source>
        <translation>Typ von Hand setzen</translation>
    </message>
    <message numerus="yes">
        <source>Set type of %Ln customer(s) by hand</source>
        <translation>
            <numerusform>Typ von %Ln Kunden von Hand setzen</numerusform>
            <numerusform>Typ von %Ln Kunden von Hand setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>as computed</source>
        <translation>wie berechnet</translation>
    </message>
    <message>
        <source>Lift what was set by hand</source>
        <translation>Von Hand Gesetztes aufheben</translation>
    </message>
    <message>
        <source>The customers are being computed; try again in a moment.</source>
        <translation>Die Kunden werden gerade berechnet; gleich noch einmal versuchen.</translation>
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
        <translation>etwas wichtiger</translation>
    </message>
    <message>
        <source>moderately more</source>
        <translation>mäßig wichtiger</translation>
    </message>
    <message>
        <source>moderately to strongly more</source>
        <translation>mäßig bis deutlich wichtiger</translation>
    </message>
    <message>
        <source>strongly more</source>
        <translation>deutlich wichtiger</translation>
    </message>
    <message>
        <source>strongly to very strongly more</source>
        <translation>deutlich bis sehr deutlich wichtiger</translation>
    </message>
    <message>
        <source>very strongly more</source>
        <translation>sehr deutlich wichtiger</translation>
    </message>
    <message>
        <source>very strongly to extremely more</source>
        <translation>sehr deutlich bis extrem wichtiger</translation>
    </message>
    <message>
        <source>extremely more</source>
        <translation>extrem wichtiger</translation>
    </message>
    <message>
        <source>These fit the others least. Look at them again:</source>
        <translation>Diese passen am wenigsten zu den anderen. Sehen Sie sie noch einmal an:</translation>
    </message>
    <message>
        <source>How far the judgements contradict each other: (lambda - n) / (n - 1), divided by Saaty&apos;s random index, the same figure for judgements drawn at random. Up to 0.10 is usual.</source>
        <translation>Wie weit die Urteile einander widersprechen: (lambda - n) / (n - 1), geteilt durch Saatys Zufallsindex, dieselbe Zahl für zufällig gezogene Urteile. Bis 0,10 ist üblich.</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1 beside %2: said %3, the weights imply %4</source>
        <translation>%1 neben %2: gesagt %3, aus den Gewichten folgt %4</translation>
    </message>
    <message>
        <source>%1 beside %2: said %3, the weights imply the opposite, %4</source>
        <translation>%1 neben %2: gesagt %3, aus den Gewichten folgt das Gegenteil, %4</translation>
    </message>
    <message>
        <source>%1: %2×, %3</source>
        <translation>%1: %2×, %3</translation>
    </message>
    <message>
        <source>%1 beside %2: %3</source>
        <translation>%1 neben %2: %3</translation>
    </message>
    <message>
        <source>Consistency ratio %1 (Saaty&apos;s random index): the judgements fit together.</source>
        <translation>Konsistenzverhältnis %1 (Saatys Zufallsindex): Die Urteile passen zusammen.</translation>
    </message>
    <message>
        <source>Consistency ratio %1 (Saaty&apos;s random index): attention, above 0.10 the judgements contradict each other. Those that fit least are below the pairs.</source>
        <translation>Konsistenzverhältnis %1 (Saatys Zufallsindex): Achtung, über 0,10 widersprechen die Urteile einander. Die am wenigsten passenden stehen unter den Paaren.</translation>
    </message>
    <message>
        <source>Two rows cannot contradict each other.</source>
        <translation>Zwei Zeilen können einander nicht widersprechen.</translation>
    </message>
    <message>
        <source>No consistency ratio: Saaty&apos;s random index ends below so many rows.</source>
        <translation>Kein Konsistenzverhältnis: Saatys Zufallsindex reicht nicht bis zu so vielen Zeilen.</translation>
    </message>
</context>
<context>
    <name>strata::PaperDialog</name>
    <message>
        <source>Fill it in anew</source>
        <translation>Neu ausfüllen</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern …</translation>
    </message>
    <message>
        <source>Fill in a ballot</source>
        <translation>Stimmzettel ausfüllen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close without saving? What you have set is not kept.</source>
        <translation>Ohne Speichern schließen? Was Sie eingestellt haben, bleibt nicht erhalten.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Go on voting</source>
        <translation>Weiter abstimmen</translation>
    </message>
    <message>
        <source>This ballot cannot be filled in</source>
        <translation>Dieser Stimmzettel lässt sich nicht ausfüllen</translation>
    </message>
    <message>
        <source>This ballot is filled in already</source>
        <translation>Dieser Stimmzettel ist schon ausgefüllt</translation>
    </message>
    <message>
        <source>The vote in it is sealed and nobody can read it here. You can fill the ballot in anew; the new vote then takes the place of the old one in this file.</source>
        <translation>Die Stimme darin ist versiegelt, und niemand kann sie hier lesen. Sie können den Stimmzettel neu ausfüllen; die neue Stimme ersetzt dann in dieser Datei die alte.</translation>
    </message>
    <message>
        <source>Ballot of %1, round %2</source>
        <translation>Stimmzettel von %1, Runde %2</translation>
    </message>
    <message>
        <source>Save my ballot</source>
        <translation>Meinen Stimmzettel speichern</translation>
    </message>
    <message>
        <source>The ballot is not saved yet</source>
        <translation>Der Stimmzettel ist noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Your ballot is filled in</source>
        <translation>Ihr Stimmzettel ist ausgefüllt</translation>
    </message>
    <message>
        <source>It is saved as %1. Send this file back to the facilitator: only the project it came from can open the vote in it.</source>
        <translation>Er ist als %1 gespeichert. Senden Sie diese Datei an die Moderation zurück: Nur das Projekt, aus dem sie kam, kann die Stimme darin öffnen.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Eine Kopie anderswo speichern …</translation>
    </message>
    <message>
        <source>Save the ballot</source>
        <translation>Stimmzettel speichern</translation>
    </message>
</context>
<context>
    <name>strata::ParentCard</name>
    <message>
        <source>Accounts and their parents</source>
        <translation>Konten und ihre übergeordneten Konten</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Accounts that count under another customer</source>
        <translation>Konten, die unter einem anderen Kunden zählen</translation>
    </message>
    <message>
        <source>The selected accounts stand on their own again</source>
        <translation>Die ausgewählten Konten stehen wieder für sich</translation>
    </message>
    <message>
        <source>The parent account is named in the column</source>
        <translation>Das übergeordnete Konto steht in der Spalte</translation>
    </message>
    <message>
        <source>Set the parent column</source>
        <translation>Spalte des übergeordneten Kontos setzen</translation>
    </message>
    <message>
        <source>Add these up over the accounts of a customer (the others keep the parent&apos;s value):</source>
        <translation>Diese über die Konten eines Kunden zusammenzählen (die anderen behalten den Wert des übergeordneten Kontos):</translation>
    </message>
    <message>
        <source>Fields that add up over the accounts of a customer</source>
        <translation>Felder, die sich über die Konten eines Kunden addieren</translation>
    </message>
    <message>
        <source>Set what adds up</source>
        <translation>Setzen, was sich addiert</translation>
    </message>
    <message>
        <source>Account, by number or name</source>
        <translation>Konto, nach Nummer oder Name</translation>
    </message>
    <message>
        <source>Account to merge</source>
        <translation>Konto zum Zusammenlegen</translation>
    </message>
    <message>
        <source>counts under, by number or name</source>
        <translation>zählt unter, nach Nummer oder Name</translation>
    </message>
    <message>
        <source>Customer it counts under</source>
        <translation>Kunde, unter dem es zählt</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenlegen</translation>
    </message>
    <message>
        <source>A database added these customers up: accounts are put together there, in the query.</source>
        <translation>Eine Datenbank hat diese Kunden zusammengezählt: Konten werden dort zusammengelegt, in der Abfrage.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s), each a customer of its own.</source>
        <translation>
            <numerusform>%Ln Konto, ein eigener Kunde.</numerusform>
            <numerusform>%Ln Konten, jedes ein eigener Kunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accounts count as %2 customers. Everything is computed for the customers; taking a merge back brings the account back.</source>
        <translation>%1 Konten zählen als %2 Kunden. Alles wird für die Kunden berechnet; wird eine Zusammenlegung zurückgenommen, ist das Konto wieder da.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>No single account is called &quot;%1&quot;: type its number.</source>
        <translation>Kein einzelnes Konto heißt „%1“: die Nummer eingeben.</translation>
    </message>
    <message>
        <source>An account cannot count under itself: name another one.</source>
        <translation>Ein Konto kann nicht unter sich selbst zählen: ein anderes nennen.</translation>
    </message>
    <message>
        <source>Merge accounts</source>
        <translation>Konten zusammenlegen</translation>
    </message>
    <message>
        <source>Take accounts apart</source>
        <translation>Konten trennen</translation>
    </message>
    <message>
        <source>The data changed meanwhile, so nothing was merged: merge again.</source>
        <translation>Die Daten haben sich inzwischen geändert, darum wurde nichts zusammengeführt: Führen Sie noch einmal zusammen.</translation>
    </message>
</context>
<context>
    <name>strata::ParkingLotCard</name>
    <message>
        <source>Parking lot</source>
        <translation>Themenspeicher</translation>
    </message>
    <message>
        <source>Park something for later</source>
        <translation>Etwas für später merken</translation>
    </message>
    <message>
        <source>Park something for later, Enter adds it</source>
        <translation>Etwas für später merken, Eingabetaste fügt es hinzu</translation>
    </message>
    <message>
        <source>Park an item</source>
        <translation>Thema merken</translation>
    </message>
    <message>
        <source>Remove a parked item</source>
        <translation>Gemerktes Thema entfernen</translation>
    </message>
    <message>
        <source>Parked item</source>
        <translation>Gemerktes Thema</translation>
    </message>
    <message>
        <source>Remove the item (undo brings it back)</source>
        <translation>Das Thema entfernen (Rückgängig holt es zurück)</translation>
    </message>
    <message>
        <source>Done with</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Tick off a parked item</source>
        <translation>Gemerktes Thema abhaken</translation>
    </message>
    <message>
        <source>Take up a parked item again</source>
        <translation>Gemerktes Thema wieder aufnehmen</translation>
    </message>
    <message>
        <source>Change a parked item</source>
        <translation>Gemerktes Thema ändern</translation>
    </message>
    <message>
        <source>%1 is done with</source>
        <translation>%1 ist erledigt</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 von %2 offen</translation>
    </message>
</context>
<context>
    <name>strata::ParticipantRow</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Weight of the vote: 100 % is one ordinary vote</source>
        <translation>Gewicht der Stimme: 100 % ist eine gewöhnliche Stimme</translation>
    </message>
    <message>
        <source>The person chooses a new PIN next time. A vote already cast stays.</source>
        <translation>Die Person wählt beim nächsten Mal eine neue PIN. Eine schon abgegebene Stimme bleibt.</translation>
    </message>
    <message>
        <source>Change a role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>Change a department</source>
        <translation>Abteilung ändern</translation>
    </message>
    <message>
        <source>Change the weight of a vote</source>
        <translation>Gewicht einer Stimme ändern</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Reset the PIN of %1</source>
        <translation>PIN von %1 zurücksetzen</translation>
    </message>
    <message>
        <source>Bring %1 back to the table</source>
        <translation>%1 an den Tisch zurückholen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Take this person off the list. What was said stays.</source>
        <translation>Diese Person von der Liste nehmen. Was gesagt wurde, bleibt.</translation>
    </message>
    <message>
        <source>No longer at the table; what was said stays.</source>
        <translation>Nicht mehr am Tisch; was gesagt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Weight of the vote of %1, in percent</source>
        <translation>Gewicht der Stimme von %1 in Prozent</translation>
    </message>
</context>
<context>
    <name>strata::ParticipantsCard</name>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Name of another participant</source>
        <translation>Name einer weiteren Person</translation>
    </message>
    <message>
        <source>Name of the next person, Enter adds it</source>
        <translation>Name der nächsten Person, Eingabetaste fügt sie hinzu</translation>
    </message>
    <message>
        <source>%1 was at the table before; bring that person back, or use another name.</source>
        <translation>%1 war schon einmal am Tisch; holen Sie diese Person zurück, oder verwenden Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is already somebody called %1; add an initial to tell them apart.</source>
        <translation>Es gibt schon jemanden namens %1; fügen Sie zur Unterscheidung einen Anfangsbuchstaben hinzu.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Everybody needs a name; it stays as it was.</source>
        <translation>Jede Person braucht einen Namen; er bleibt, wie er war.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>PIN of %1 reset</source>
        <translation>PIN von %1 zurückgesetzt</translation>
    </message>
    <message>
        <source>%1 chooses another one next time; nothing that was said changes.</source>
        <translation>%1 wählt beim nächsten Mal eine andere; nichts Gesagtes ändert sich.</translation>
    </message>
    <message>
        <source>The facilitator</source>
        <translation>Die Moderation</translation>
    </message>
    <message>
        <source>Reset the PIN of %1</source>
        <translation>PIN von %1 zurücksetzen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>three to twelve people who know the customers</source>
        <translation>drei bis zwölf Personen, die die Kunden kennen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at the table</source>
        <translation>
            <numerusform>%Ln am Tisch</numerusform>
            <numerusform>%Ln am Tisch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::PeopleCard</name>
    <message>
        <source>Who sorts</source>
        <translation>Wer einordnet</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Show everybody&apos;s answers beside the model&apos;s types</source>
        <translation>Die Antworten aller neben den Typen des Modells zeigen</translation>
    </message>
    <message>
        <source>Each sorts alone, behind a PIN, before anybody sees the model&apos;s types. Until you press Compare only the number of sorted accounts shows here.</source>
        <translation>Jede Person ordnet allein ein, hinter einer PIN, bevor jemand die Typen des Modells sieht. Bis Sie auf „Vergleichen“ drücken, erscheint hier nur die Zahl der eingeordneten Kunden.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>done %1 of %2</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>%1 sorts</source>
        <translation>%1 ordnet ein</translation>
    </message>
    <message>
        <source>%1 sorts the accounts</source>
        <translation>%1 ordnet die Kunden ein</translation>
    </message>
    <message>
        <source>Choose the accounts first.</source>
        <translation>Wählen Sie zuerst die Kunden.</translation>
    </message>
    <message>
        <source>Nobody has sorted yet.</source>
        <translation>Noch hat niemand eingeordnet.</translation>
    </message>
    <message>
        <source>Everybody is done.</source>
        <translation>Alle sind fertig.</translation>
    </message>
    <message>
        <source>%1 of %2 are done. What is missing simply does not count.</source>
        <translation>%1 von %2 sind fertig. Was fehlt, zählt einfach nicht.</translation>
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
        <translation>Gewählter Stichtag</translation>
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
        <translation>Gilt, sobald es Rechnungszeilen gibt.</translation>
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
    <message>
        <source>The database added up all invoices up to %1.</source>
        <translation>Die Datenbank hat alle Rechnungen bis %1 zusammengezählt.</translation>
    </message>
    <message numerus="yes">
        <source>The database added up the %Ln month(s) up to %1.</source>
        <translation>
            <numerusform>Die Datenbank hat %Ln Monat bis %1 zusammengezählt.</numerusform>
            <numerusform>Die Datenbank hat die %Ln Monate bis %1 zusammengezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What you chose counts from the next refresh on.</source>
        <translation>%1 Das Gewählte gilt ab der nächsten Auffrischung.</translation>
    </message>
    <message>
        <source>%1 Another choice counts from the next refresh on.</source>
        <translation>%1 Eine andere Wahl gilt ab der nächsten Auffrischung.</translation>
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
        <translation>Ist sie zu haben?</translation>
    </message>
    <message>
        <source>Who gets what is missing</source>
        <translation>Wer besorgt, was fehlt</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Note on what is missing</source>
        <translation>Notiz zu dem, was fehlt</translation>
    </message>
    <message>
        <source>what is needed, and from where</source>
        <translation>was gebraucht wird, und woher</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Change due date of a metric</source>
        <translation>Termin einer Kennzahl ändern</translation>
    </message>
    <message>
        <source>Change note of a metric</source>
        <translation>Notiz einer Kennzahl ändern</translation>
    </message>
    <message>
        <source>Said by the team. %1.</source>
        <translation>Vom Team gesagt. %1.</translation>
    </message>
    <message>
        <source>As the data say</source>
        <translation>Wie es die Daten sagen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Say whether a metric can be had</source>
        <translation>Sagen, ob eine Kennzahl zu haben ist</translation>
    </message>
    <message>
        <source>Change owner of a metric</source>
        <translation>Zuständigen einer Kennzahl ändern</translation>
    </message>
</context>
<context>
    <name>strata::PlanSettings</name>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Ränge</translation>
    </message>
    <message>
        <source>Service by type</source>
        <translation>Leistungen nach Typ</translation>
    </message>
    <message>
        <source>Each of the four types gets its own level of service</source>
        <translation>Jeder der vier Typen bekommt sein eigenes Serviceniveau</translation>
    </message>
    <message>
        <source>Service by tier</source>
        <translation>Leistungen nach Rang</translation>
    </message>
    <message>
        <source>Each tier gets its own level of service; what is said by type is kept</source>
        <translation>Jeder Rang bekommt sein eigenes Serviceniveau; was nach Typ angegeben ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>What an hour of work costs</source>
        <translation>Was eine Arbeitsstunde kostet</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Turns hours into money. As long as it is not said, hours stand beside the money.</source>
        <translation>Rechnet Stunden in Geld um. Solange es nicht angegeben ist, stehen Stunden neben dem Geld.</translation>
    </message>
    <message>
        <source>Hours that one full-time person works in a year</source>
        <translation>Stunden, die eine Vollzeitkraft im Jahr arbeitet</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Service by</source>
        <translation>Leistungen nach</translation>
    </message>
    <message>
        <source>An hour of work costs</source>
        <translation>Eine Arbeitsstunde kostet</translation>
    </message>
    <message>
        <source>A full-time year has</source>
        <translation>Ein Vollzeitjahr hat</translation>
    </message>
    <message>
        <source>Service levels by type</source>
        <translation>Serviceniveaus nach Typ</translation>
    </message>
    <message>
        <source>Service levels by tier</source>
        <translation>Serviceniveaus nach Rang</translation>
    </message>
    <message>
        <source>Set what an hour costs</source>
        <translation>Kosten einer Stunde setzen</translation>
    </message>
    <message>
        <source>Set the hours of a full-time year</source>
        <translation>Stunden eines Vollzeitjahrs setzen</translation>
    </message>
</context>
<context>
    <name>strata::PlanningPage</name>
    <message>
        <source>What are we here to decide?</source>
        <translation>Was wollen wir hier entscheiden?</translation>
    </message>
    <message>
        <source>Purpose, people and agenda of the session, every decision as it falls, and the versions of the model.</source>
        <translation>Zweck, Personen und Ablauf der Sitzung, jede Entscheidung, sobald sie fällt, und die Fassungen des Modells.</translation>
    </message>
    <message>
        <source>A model holds in the company when people remember who decided it, and why. Write down the purpose and who is at the table, follow the agenda, park what leads away, and sign off at the end. What is decided with the program goes into the log with the value before and after; add the reason while everybody still knows it.</source>
        <translation>Ein Modell hält im Unternehmen, wenn man sich erinnert, wer es beschlossen hat und warum. Schreiben Sie den Zweck auf und wer am Tisch ist, folgen Sie dem Ablauf, merken Sie vor, was wegführt, und geben Sie am Ende frei. Was mit dem Programm entschieden wird, kommt mit dem Wert vorher und nachher ins Protokoll; fügen Sie die Begründung hinzu, solange alle sie noch wissen.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>Entscheidungsprotokoll</translation>
    </message>
    <message>
        <source>Versions and sign-off</source>
        <translation>Fassungen und Freigabe</translation>
    </message>
</context>
<context>
    <name>strata::PlaybookCard</name>
    <message>
        <source>Suggested playbook</source>
        <translation>Vorgeschlagenes Playbook</translation>
    </message>
    <message>
        <source>Give it to the customers…</source>
        <translation>Den Kunden zuweisen …</translation>
    </message>
    <message>
        <source>Aim with %1 customers</source>
        <translation>Ziel bei Kunden vom Typ %1</translation>
    </message>
    <message>
        <source>What do we want with these customers?</source>
        <translation>Was wollen wir bei diesen Kunden erreichen?</translation>
    </message>
    <message>
        <source>New line in the playbook of %1</source>
        <translation>Neue Zeile im Playbook für %1</translation>
    </message>
    <message>
        <source>What is done with each of them? Enter adds it</source>
        <translation>Was wird mit jedem von ihnen getan? Eingabetaste fügt es hinzu</translation>
    </message>
    <message>
        <source>Fills in lines to start from; every one can be changed</source>
        <translation>Trägt Zeilen für den Anfang ein; jede lässt sich ändern</translation>
    </message>
    <message>
        <source>Change the aim of a playbook</source>
        <translation>Ziel eines Playbooks ändern</translation>
    </message>
    <message>
        <source>Suggested playbook for %1</source>
        <translation>Vorgeschlagenes Playbook für %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are of this type now.</source>
        <translation>
            <numerusform>%Ln Kunde ist jetzt von diesem Typ.</numerusform>
            <numerusform>%Ln Kunden sind jetzt von diesem Typ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a playbook line</source>
        <translation>Playbook-Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Move a playbook line</source>
        <translation>Playbook-Zeile verschieben</translation>
    </message>
    <message>
        <source>Remove a playbook line</source>
        <translation>Playbook-Zeile entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::PlaybookRow</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove the line (undo brings it back)</source>
        <translation>Die Zeile entfernen (Rückgängig holt sie zurück)</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Wer?</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Due so many days after it was given to a customer</source>
        <translation>So viele Tage nach der Zuweisung an einen Kunden fällig</translation>
    </message>
    <message>
        <source>Change a playbook line</source>
        <translation>Playbook-Zeile ändern</translation>
    </message>
    <message>
        <source>Change the owner of a playbook line</source>
        <translation>Zuständigen einer Playbook-Zeile ändern</translation>
    </message>
    <message>
        <source>Change when a playbook line is due</source>
        <translation>Fälligkeit einer Playbook-Zeile ändern</translation>
    </message>
    <message>
        <source>Who does: %1</source>
        <translation>Wer es tut: %1</translation>
    </message>
    <message>
        <source>Days until it is due: %1</source>
        <translation>Tage bis zur Fälligkeit: %1</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Nach oben: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Nach unten: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>strata::PlaybooksPage</name>
    <message>
        <source>What do we do with each type?</source>
        <translation>Was tun wir mit jedem Typ?</translation>
    </message>
    <message>
        <source>A playbook says what is done with every customer of a type. Give it to the customers and it becomes their action plan.</source>
        <translation>Ein Playbook sagt, was mit jedem Kunden eines Typs getan wird. Weisen Sie es den Kunden zu, und es wird ihr Maßnahmenplan.</translation>
    </message>
    <message>
        <source>Fair, not equal: every type has a defined way to be treated, and everybody in the company can read it here.</source>
        <translation>Fair, nicht gleich: Für jeden Typ ist festgelegt, wie er behandelt wird, und alle im Unternehmen können es hier lesen.</translation>
    </message>
    <message>
        <source>Types come from customers and what they bought. Import customers and invoices first.</source>
        <translation>Typen ergeben sich aus Kunden und dem, was sie gekauft haben. Importieren Sie zuerst Kunden und Rechnungen.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Zu den Daten</translation>
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
        <translation>Diese Zeile wird nicht übernommen: %1</translation>
    </message>
    <message>
        <source>Cannot be read; the cell will be empty</source>
        <translation>Nicht lesbar; die Zelle bleibt leer</translation>
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
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>strata::PreviewTable</name>
    <message>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
</context>
<context>
    <name>strata::ProjectFiles</name>
    <message>
        <source>Strata projects (*.strata)</source>
        <translation>Strata-Projekte (*.strata)</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Open it read-only? You can save it under another name.</source>
        <translation>Schreibgeschützt öffnen? Sie können es unter einem anderen Namen speichern.</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Neuer Workshop</translation>
    </message>
    <message>
        <source>Stratification.strata</source>
        <translation>Schichtung.strata</translation>
    </message>
    <message>
        <source>Sample workshop.strata</source>
        <translation>Beispiel-Workshop.strata</translation>
    </message>
    <message>
        <source>Open the sample workshop</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Kopie speichern unter</translation>
    </message>
    <message>
        <source>%1 copy.strata</source>
        <translation>%1 Kopie.strata</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>There is no earlier version of this project yet.</source>
        <translation>Von diesem Projekt gibt es noch keine frühere Fassung.</translation>
    </message>
    <message>
        <source>Open a copy of the version from</source>
        <translation>Kopie der Fassung öffnen vom</translation>
    </message>
    <message>
        <source>Copy of an earlier version</source>
        <translation>Kopie einer früheren Fassung</translation>
    </message>
    <message>
        <source>%1 earlier.strata</source>
        <translation>%1 früher.strata</translation>
    </message>
    <message>
        <source>Recover changes</source>
        <translation>Änderungen wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %Ln change(s) that never reached its file. The last one: %2, %3.</source>
        <translation>
            <numerusform>„%1“ hat %Ln Änderung, die nie in der Datei angekommen ist. Die letzte: %2, %3.</numerusform>
            <numerusform>„%1“ hat %Ln Änderungen, die nie in der Datei angekommen sind. Die letzte: %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>The file changed</source>
        <translation>Die Datei hat sich geändert</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” meanwhile. Your changes are safe on this computer.</source>
        <translation>Jemand anders hat „%1“ inzwischen geändert. Ihre Änderungen sind auf diesem Rechner sicher.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Keep both: yours takes the file&apos;s place, theirs becomes an earlier version.
Save elsewhere: yours gets a file of its own.
Reload: theirs is opened, yours is discarded.</source>
        <translation>Beide behalten: Ihre Fassung nimmt den Platz der Datei ein, die andere wird eine frühere Fassung.
Anderswo speichern: Ihre Fassung erhält eine eigene Datei.
Neu laden: Die andere Fassung wird geöffnet, Ihre verworfen.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern …</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Your changes are safe on this computer and are offered again at the next start.</source>
        <translation>Ihre Änderungen sind auf diesem Rechner sicher und werden beim nächsten Start wieder angeboten.</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>„%1“ gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>“%1” has changes that never reached its file, and they cannot be read: the working copy is damaged. The file itself is as it was last saved.</source>
        <translation>„%1“ hat Änderungen, die nie in der Datei angekommen sind, und sie lassen sich nicht lesen: Die Arbeitskopie ist beschädigt. Die Datei selbst ist, wie sie zuletzt gespeichert wurde.</translation>
    </message>
    <message>
        <source>Other projects have changes that never reached their files, too. They are offered at the next start.</source>
        <translation>Auch andere Projekte haben Änderungen, die nie in ihren Dateien angekommen sind. Sie werden beim nächsten Start angeboten.</translation>
    </message>
    <message>
        <source>Saving “%1”…</source>
        <translation>„%1“ wird gespeichert …</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>„%1“ wird gelesen …</translation>
    </message>
</context>
<context>
    <name>strata::ProjectSession</name>
    <message numerus="yes">
        <source>Read-only: %Ln change(s), safe on this computer</source>
        <translation>
            <numerusform>Schreibgeschützt: %Ln Änderung, auf diesem Rechner sicher</numerusform>
            <numerusform>Schreibgeschützt: %Ln Änderungen, auf diesem Rechner sicher</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message numerus="yes">
        <source>Not in the file yet: %Ln change(s), safe on this computer</source>
        <translation>
            <numerusform>Noch nicht in der Datei: %Ln Änderung, auf diesem Rechner sicher</numerusform>
            <numerusform>Noch nicht in der Datei: %Ln Änderungen, auf diesem Rechner sicher</numerusform>
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
        <translation>Beameransicht</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>What the room sees, on the second screen or over this window</source>
        <translation>Was der Raum sieht, auf dem zweiten Bildschirm oder über diesem Fenster</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Discard what I tried</source>
        <translation>Versuchtes verwerfen</translation>
    </message>
    <message>
        <source>Take back what you tried; the room never saw it</source>
        <translation>Zurücknehmen, was Sie versucht haben; der Raum hat es nie gesehen</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Schwarzes Bild</translation>
    </message>
    <message>
        <source>Show the room a black screen</source>
        <translation>Dem Raum ein schwarzes Bild zeigen</translation>
    </message>
    <message>
        <source>Mask names</source>
        <translation>Namen verbergen</translation>
    </message>
    <message>
        <source>The room reads “Customer 17” for a customer&apos;s name</source>
        <translation>Der Raum liest „Kunde 17“ statt des Kundennamens</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>The room keeps this picture while you try something (%1)</source>
        <translation>Der Raum behält dieses Bild, während Sie etwas versuchen (%1)</translation>
    </message>
    <message>
        <source>The room still sees the old picture; show it the present one (%1)</source>
        <translation>Der Raum sieht noch das alte Bild; das jetzige zeigen (%1)</translation>
    </message>
    <message>
        <source>The room keeps its picture; let it follow again (%1)</source>
        <translation>Der Raum behält sein Bild; wieder folgen lassen (%1)</translation>
    </message>
    <message>
        <source>Blanked</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More for the projector view</source>
        <translation>Mehr zur Beameransicht</translation>
    </message>
    <message>
        <source>The room sees a black screen</source>
        <translation>Der Raum sieht ein schwarzes Bild</translation>
    </message>
    <message>
        <source>Discard what you tried, blank, mask names, timer</source>
        <translation>Versuchtes verwerfen, schwarzes Bild, Namen verbergen, Timer</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>the timer</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>strata::ProjectorSlide</name>
    <message>
        <source>The customers&apos; data are not here yet.</source>
        <translation>Die Daten der Kunden sind noch nicht da.</translation>
    </message>
    <message>
        <source>Which type is each customer?</source>
        <translation>Welcher Typ ist jeder Kunde?</translation>
    </message>
    <message>
        <source>Round %1: %2 of %3 have voted</source>
        <extracomment>how many people have cast a ballot: &quot;Round 2: 3 of 5 have voted&quot;</extracomment>
        <translation>Runde %1: %2 von %3 haben abgestimmt</translation>
    </message>
    <message>
        <source>What are we here for?</source>
        <translation>Wozu sind wir hier?</translation>
    </message>
    <message>
        <source>%1, %2 min</source>
        <extracomment>when a block of the agenda begins, and how long it takes</extracomment>
        <translation>%1, %2 min</translation>
    </message>
    <message>
        <source>What makes a customer valuable?</source>
        <translation>Was macht einen Kunden wertvoll?</translation>
    </message>
    <message>
        <source>%1 from %2 so far</source>
        <extracomment>%1 &quot;14 ideas&quot;, %2 &quot;5 people&quot;</extracomment>
        <translation>Bisher %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s)</source>
        <translation>
            <numerusform>%Ln Idee</numerusform>
            <numerusform>%Ln Ideen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have placed their dots</source>
        <extracomment>dots of a vote, and how many people have given theirs: &quot;2 of 5 have placed their dots&quot;</extracomment>
        <translation>%1 von %2 haben ihre Punkte vergeben</translation>
    </message>
    <message>
        <source>have now</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>can derive</source>
        <translation>ableitbar</translation>
    </message>
    <message>
        <source>could collect</source>
        <translation>erhebbar</translation>
    </message>
    <message>
        <source>cannot get</source>
        <translation>nicht zu bekommen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>in the data</source>
        <translation>in den Daten</translation>
    </message>
    <message>
        <source>%1 of customers</source>
        <translation>%1 der Kunden</translation>
    </message>
    <message>
        <source>not in the data</source>
        <translation>nicht in den Daten</translation>
    </message>
    <message>
        <source>Which metrics show it?</source>
        <translation>Welche Kennzahlen zeigen es?</translation>
    </message>
    <message>
        <source>What does no invoice show?</source>
        <translation>Was zeigt keine Rechnung?</translation>
    </message>
    <message>
        <source>Does the model agree with what we know?</source>
        <translation>Stimmt das Modell mit dem überein, was wir wissen?</translation>
    </message>
    <message>
        <source>No accounts are chosen yet</source>
        <translation>Noch sind keine Kunden gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) to sort into types</source>
        <translation>
            <numerusform>%Ln Kunde in Typen einzuordnen</numerusform>
            <numerusform>%Ln Kunden in Typen einzuordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts sorted beforehand</source>
        <translation>Vorab eingeordnete Kunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The model agrees with most of us</source>
        <translation>Das Modell stimmt mit den meisten von uns überein</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>The model differs from most of us</source>
        <translation>Das Modell weicht von den meisten von uns ab</translation>
    </message>
    <message>
        <source>We are divided ourselves</source>
        <translation>Wir sind uns selbst nicht einig</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of %1.</source>
        <extracomment>the weight is a share of its factor&apos;s: &quot;Share of loyalty&quot;</extracomment>
        <translation>Anteil am Faktor %1.</translation>
    </message>
    <message>
        <source>How much does each factor matter?</source>
        <translation>Wie viel zählt jeder Faktor?</translation>
    </message>
    <message>
        <source>How much does %1 matter?</source>
        <extracomment>%1 is a factor or a metric: &quot;How much does loyalty matter?&quot;</extracomment>
        <translation>Wie viel zählt %1?</translation>
    </message>
    <message numerus="yes">
        <source>The marks are the %Ln vote(s) of round %1.</source>
        <translation>
            <numerusform>Die Marke ist die %Ln Stimme der Runde %1.</numerusform>
            <numerusform>Die Marken sind die %Ln Stimmen der Runde %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody changes type %1</source>
        <extracomment>%1: since when, &quot;since round 1&quot;</extracomment>
        <translation>Kein Typwechsel %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) change type %1</source>
        <translation>
            <numerusform>Typwechsel %1: %Ln Kunde</numerusform>
            <numerusform>Typwechsel %1: %Ln Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ProjectorView</name>
    <message>
        <source>Customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>Strata: projector view</source>
        <translation>Strata: Beameransicht</translation>
    </message>
    <message>
        <source>Discard what was tried</source>
        <translation>Versuchtes verwerfen</translation>
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
        <source>Stratification matrix</source>
        <translation>Schichtungsmatrix</translation>
    </message>
    <message>
        <source>Esc or F11 takes you back</source>
        <translation>Esc oder F11 führt zurück</translation>
    </message>
</context>
<context>
    <name>strata::PurposeCard</name>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Purpose of the session</source>
        <translation>Zweck der Sitzung</translation>
    </message>
    <message>
        <source>Set a date</source>
        <translation>Datum setzen</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>What will be decided when you leave the room?</source>
        <translation>Was wird entschieden sein, wenn Sie den Raum verlassen?</translation>
    </message>
    <message>
        <source>Date of the session</source>
        <translation>Datum der Sitzung</translation>
    </message>
    <message>
        <source>Take the date away</source>
        <translation>Datum entfernen</translation>
    </message>
    <message>
        <source>Start of the session</source>
        <translation>Beginn der Sitzung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>from</source>
        <translation>ab</translation>
    </message>
    <message>
        <source>Change the purpose</source>
        <translation>Zweck ändern</translation>
    </message>
    <message>
        <source>Change the start</source>
        <translation>Beginn ändern</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Datum setzen</translation>
    </message>
</context>
<context>
    <name>strata::QualityFields</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>1 means</source>
        <translation>1 heißt</translation>
    </message>
    <message>
        <source>10 means</source>
        <translation>10 heißt</translation>
    </message>
</context>
<context>
    <name>strata::QuarterBars</name>
    <message>
        <source>Revenue and profit by quarter</source>
        <translation>Umsatz und Gewinn nach Quartal</translation>
    </message>
</context>
<context>
    <name>strata::QuartersCard</name>
    <message>
        <source>Revenue and profit</source>
        <translation>Umsatz und Gewinn</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>nach Quartal</translation>
    </message>
    <message>
        <source>by quarter, up to %1</source>
        <translation>nach Quartal, bis %1</translation>
    </message>
</context>
<context>
    <name>strata::QuestionList</name>
    <message>
        <source>%1 (likely)</source>
        <translation>%1 (wahrscheinlich)</translation>
    </message>
    <message>
        <source>Pick its column in the table on the left.</source>
        <translation>Wählen Sie die Spalte dafür links in der Tabelle.</translation>
    </message>
    <message>
        <source>Set it in the row above.</source>
        <translation>Stellen Sie es in der Zeile darüber ein.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation>Nichts ist mehr offen.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Nothing is open: the table says it all.</source>
        <translation>Nichts ist offen: Die Tabelle sagt alles.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
</context>
<context>
    <name>strata::RankChart</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 auf %3</translation>
    </message>
    <message numerus="yes">
        <source>Rank by net sales and rank by score of %Ln customer(s). Loud: %1. Valuable: %2. The up and down arrows go from line to line, Enter opens the customer.</source>
        <translation>
            <numerusform>Rang nach Nettoumsatz und Rang nach Punkten von %Ln Kunden. Laut: %1. Wertvoll: %2. Die Pfeiltasten auf und ab gehen von Linie zu Linie, die Eingabetaste öffnet den Kunden.</numerusform>
            <numerusform>Rang nach Nettoumsatz und Rang nach Punkten von %Ln Kunden. Laut: %1. Wertvoll: %2. Die Pfeiltasten auf und ab gehen von Linie zu Linie, die Eingabetaste öffnet den Kunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank by net sales</source>
        <translation>Rang nach Nettoumsatz</translation>
    </message>
    <message>
        <source>Rank by score</source>
        <translation>Rang nach Punkten</translation>
    </message>
    <message>
        <source>%1: loud. Place %2 by net sales, %3 by score.</source>
        <translation>%1: laut. Platz %2 nach Nettoumsatz, %3 nach Punkten.</translation>
    </message>
    <message>
        <source>%1: valuable. Place %2 by net sales, %3 by score.</source>
        <translation>%1: wertvoll. Platz %2 nach Nettoumsatz, %3 nach Punkten.</translation>
    </message>
</context>
<context>
    <name>strata::RankEntry</name>
    <message>
        <source>Drag the most important to the top. The weight follows from the place.</source>
        <translation>Ziehen Sie das Wichtigste nach oben. Das Gewicht folgt aus dem Platz.</translation>
    </message>
</context>
<context>
    <name>strata::RankRow</name>
    <message>
        <source>Same as above</source>
        <translation>Wie darüber</translation>
    </message>
    <message>
        <source>Shares the place of the row above (key =)</source>
        <translation>Teilt den Platz der Zeile darüber (Taste =)</translation>
    </message>
    <message>
        <source>%1 has the same place as the row above</source>
        <translation>%1 hat denselben Platz wie die Zeile darüber</translation>
    </message>
    <message>
        <source>More important (Alt+Up)</source>
        <translation>Wichtiger (Alt+↑)</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>%1 nach oben</translation>
    </message>
    <message>
        <source>Less important (Alt+Down)</source>
        <translation>Weniger wichtig (Alt+↓)</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>%1 nach unten</translation>
    </message>
    <message>
        <source>%1: place %2, a share of %3</source>
        <translation>%1: Platz %2, Anteil %3</translation>
    </message>
</context>
<context>
    <name>strata::RankingModel</name>
    <message>
        <source>Rank by net sales of %1: %2</source>
        <translation>Rang nach Nettoumsatz von %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln customer(s) with a type, a score and net sales, so many sell more: %1. Equal ones share the best place.</source>
        <translation>
            <numerusform>Von dem %Ln Kunden mit Typ, Punkten und Nettoumsatz kaufen so viele mehr: %1. Gleiche teilen sich den besten Platz.</numerusform>
            <numerusform>Von den %Ln Kunden mit Typ, Punkten und Nettoumsatz kaufen so viele mehr: %1. Gleiche teilen sich den besten Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank by score of %1: %2</source>
        <translation>Rang nach Punkten von %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln customer(s) with a type, a score and net sales, so many score higher: %1. Equal ones share the best place.</source>
        <translation>
            <numerusform>Von dem %Ln Kunden mit Typ, Punkten und Nettoumsatz haben so viele mehr Punkte: %1. Gleiche teilen sich den besten Platz.</numerusform>
            <numerusform>Von den %Ln Kunden mit Typ, Punkten und Nettoumsatz haben so viele mehr Punkte: %1. Gleiche teilen sich den besten Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference of %1: %2</source>
        <translation>Unterschied von %1: %2</translation>
    </message>
    <message>
        <source>Loud: it stands further down by score than by net sales.</source>
        <translation>Laut: Er steht nach Punkten weiter unten als nach Nettoumsatz.</translation>
    </message>
    <message>
        <source>Valuable: it stands as high or higher by score than by net sales.</source>
        <translation>Wertvoll: Er steht nach Punkten gleich hoch oder höher als nach Nettoumsatz.</translation>
    </message>
    <message>
        <source>rank by net sales %1 less rank by score %2 = %3</source>
        <translation>Rang nach Nettoumsatz %1 minus Rang nach Punkten %2 = %3</translation>
    </message>
    <message>
        <source>%1 loud</source>
        <translation>%1 laut</translation>
    </message>
    <message>
        <source>+%1 valuable</source>
        <translation>+%1 wertvoll</translation>
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
        <source>Rank by sales</source>
        <translation>Rang nach Umsatz</translation>
    </message>
    <message>
        <source>Rank by score</source>
        <translation>Rang nach Punkten</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Reingewinn</translation>
    </message>
</context>
<context>
    <name>strata::RankingPage</name>
    <message>
        <source>Who is loud, who is valuable?</source>
        <translation>Wer ist laut, wer ist wertvoll?</translation>
    </message>
    <message>
        <source>Left the rank by net sales, right the rank by score. The steepest lines are customers one sees wrongly.</source>
        <translation>Links der Rang nach Nettoumsatz, rechts der Rang nach Punkten. Die steilsten Linien sind Kunden, die man falsch sieht.</translation>
    </message>
    <message>
        <source>Large customers are heard first. The score asks what they are worth: loyalty, profit and what it takes to serve them count too. Where both ranks differ much, attention goes to the wrong place.</source>
        <translation>Große Kunden hört man zuerst. Die Punkte fragen, was sie wert sind: Treue, Gewinn und der Aufwand ihrer Betreuung zählen mit. Wo beide Ränge weit auseinanderliegen, geht die Aufmerksamkeit an die falsche Stelle.</translation>
    </message>
    <message>
        <source>Two ranks of the same customers</source>
        <translation>Zwei Ränge derselben Kunden</translation>
    </message>
    <message>
        <source>At the left the rank by net sales, at the right the rank by composite score, 1 at the top; a line joins both ranks of a customer. Select a named customer to see its figures.</source>
        <translation>Links der Platz nach Nettoumsatz, rechts der Platz nach Gesamtpunktzahl, 1 ganz oben; eine Linie verbindet beide Plätze eines Kunden. Wählen Sie einen genannten Kunden, um seine Zahlen zu sehen.</translation>
    </message>
    <message>
        <source>How alike are both orders?</source>
        <translation>Wie ähnlich sind beide Reihenfolgen?</translation>
    </message>
    <message>
        <source>Spearman’s rank correlation: 1 where both orders are the same, 0 where one says nothing about the other, −1 where one is the other turned round.</source>
        <translation>Spearmans Rangkorrelation: 1, wo beide Reihenfolgen gleich sind, 0, wo die eine nichts über die andere sagt, −1, wo die eine die andere umgekehrt ist.</translation>
    </message>
    <message>
        <source>Kendall’s tau-b looks at pairs of customers: those in the same order by both less those in opposite order, as a share of the pairs that differ.</source>
        <translation>Kendalls Tau-b sieht auf Paare von Kunden: die in beiden Reihenfolgen gleich geordneten minus die entgegengesetzt geordneten, als Anteil der Paare, die sich unterscheiden.</translation>
    </message>
    <message>
        <source>How much comes from how few?</source>
        <translation>Wie viel kommt von wie wenigen?</translation>
    </message>
    <message>
        <source>Gini coefficient of the net sales: 0 where all customers buy the same, near 1 where one buys everything.</source>
        <translation>Gini-Koeffizient des Nettoumsatzes: 0, wo alle Kunden gleich viel kaufen, nahe 1, wo einer alles kauft.</translation>
    </message>
    <message>
        <source>One over the Herfindahl index, the sum of the squared shares of net sales.</source>
        <translation>Eins geteilt durch den Herfindahl-Index, die Summe der quadrierten Anteile am Nettoumsatz.</translation>
    </message>
    <message>
        <source>Customers are ranked by net sales and by score; equal ones share their mean rank. The figure is the correlation of both ranks.</source>
        <translation>Die Kunden werden nach Nettoumsatz und nach Punkten geordnet; gleiche teilen sich ihren mittleren Rang. Die Zahl ist die Korrelation beider Ränge.</translation>
    </message>
    <message numerus="yes">
        <source>correlation of the ranks of %Ln customer(s) = %1</source>
        <translation>
            <numerusform>Korrelation der Ränge von %Ln Kunden = %1</numerusform>
            <numerusform>Korrelation der Ränge von %Ln Kunden = %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no two different figures</source>
        <translation>keine zwei verschiedenen Zahlen</translation>
    </message>
    <message>
        <source>Spearman 1904</source>
        <translation>Spearman 1904</translation>
    </message>
    <message>
        <source>Of every two customers it is asked whether the one with more net sales has the higher score too.</source>
        <translation>Bei je zwei Kunden wird gefragt, ob der mit mehr Nettoumsatz auch mehr Punkte hat.</translation>
    </message>
    <message>
        <source>(pairs alike − pairs opposite) / pairs that differ = %1</source>
        <translation>(gleich geordnete Paare − entgegengesetzte Paare) / Paare, die sich unterscheiden = %1</translation>
    </message>
    <message>
        <source>Kendall 1945, tau-b: ties are taken out of both orders</source>
        <translation>Kendall 1945, Tau-b: Gleichstände werden aus beiden Reihenfolgen herausgerechnet</translation>
    </message>
    <message>
        <source>Net sales are added up from the largest customer downwards until half is reached.</source>
        <translation>Der Nettoumsatz wird vom größten Kunden abwärts zusammengezählt, bis die Hälfte erreicht ist.</translation>
    </message>
    <message>
        <source>half of %1 = %2</source>
        <translation>Hälfte von %1 = %2</translation>
    </message>
    <message>
        <source>Largest differences</source>
        <translation>Größte Unterschiede</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln angezeigt</numerusform>
            <numerusform>%Ln angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>So many customers have both ranks, pass the filters and fit the search.</source>
        <translation>So viele Kunden haben beide Plätze, bestehen die Filter und passen zur Suche.</translation>
    </message>
    <message>
        <source>Customers with both ranks</source>
        <translation>Kunden mit beiden Rängen</translation>
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
        <source>Both ways</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Further up by net sales than by score</source>
        <translation>Nach Nettoumsatz weiter oben als nach Punkten</translation>
    </message>
    <message>
        <source>Valuable</source>
        <translation>Wertvoll</translation>
    </message>
    <message>
        <source>Further up by score than by net sales</source>
        <translation>Nach Punkten weiter oben als nach Nettoumsatz</translation>
    </message>
    <message>
        <source>Ranks need customers and their invoices. Import them, or open the sample workshop to look around.</source>
        <translation>Ränge brauchen Kunden und ihre Rechnungen. Importieren Sie diese, oder öffnen Sie das Beispiel, um sich umzusehen.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Zu den Daten</translation>
    </message>
    <message>
        <source>Ranking…</source>
        <translation>Ränge werden gebildet …</translation>
    </message>
    <message>
        <source>No customer has both a score and net sales.</source>
        <translation>Kein Kunde hat sowohl Punkte als auch Nettoumsatz.</translation>
    </message>
    <message>
        <source>nearly the same order</source>
        <translation>fast dieselbe Reihenfolge</translation>
    </message>
    <message>
        <source>much alike</source>
        <translation>sehr ähnlich</translation>
    </message>
    <message>
        <source>somewhat alike</source>
        <translation>etwas ähnlich</translation>
    </message>
    <message>
        <source>hardly alike</source>
        <translation>kaum ähnlich</translation>
    </message>
    <message>
        <source>one says next to nothing about the other</source>
        <translation>das eine sagt so gut wie nichts über das andere</translation>
    </message>
    <message>
        <source>All have the same figure, so that there is no order to compare.</source>
        <translation>Alle haben dieselbe Zahl, daher gibt es keine Reihenfolge zu vergleichen.</translation>
    </message>
    <message>
        <source>Spearman %1: who sells more tends to score lower.</source>
        <translation>Spearman %1: Wer mehr kauft, hat eher weniger Punkte.</translation>
    </message>
    <message>
        <source>Spearman %1: %2.</source>
        <translation>Spearman %1: %2.</translation>
    </message>
    <message>
        <source>Kendall %1: of 100 pairs of customers that differ, in about %2 the one with more net sales scores higher too.</source>
        <translation>Kendall %1: Von 100 Paaren von Kunden, die sich unterscheiden, hat in etwa %2 der mit mehr Nettoumsatz auch mehr Punkte.</translation>
    </message>
    <message numerus="yes">
        <source>Half of all net sales come from %Ln customer(s), %1 of them.</source>
        <translation>
            <numerusform>Die Hälfte des gesamten Nettoumsatzes kommt von %Ln Kunden, das sind %1.</numerusform>
            <numerusform>Die Hälfte des gesamten Nettoumsatzes kommt von %Ln Kunden, das sind %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no net sales to share.</source>
        <translation>Es gibt keinen Nettoumsatz zu verteilen.</translation>
    </message>
    <message>
        <source>Gini %1</source>
        <translation>Gini %1</translation>
    </message>
    <message numerus="yes">
        <source>As concentrated as if %Ln equal customer(s) shared everything.</source>
        <translation>
            <numerusform>So konzentriert, als hätte %Ln Kunde alles.</numerusform>
            <numerusform>So konzentriert, als teilten sich %Ln gleiche Kunden alles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::RatingListModel</name>
    <message>
        <source>%1, mean of all ratings</source>
        <translation>%1, Mittel aller Bewertungen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
</context>
<context>
    <name>strata::RatingRow</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1: %2 of 10</source>
        <translation>%1: %2 von 10</translation>
    </message>
    <message>
        <source>Clear the rating of %1</source>
        <translation>Bewertung von %1 löschen</translation>
    </message>
    <message>
        <source>1: %1</source>
        <translation>1: %1</translation>
    </message>
    <message>
        <source>10: %1</source>
        <translation>10: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>who rated, and how</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mean %1: %2</source>
        <translation>Mittel %1: %2</translation>
    </message>
    <message>
        <source>They differ by %1: talk about it</source>
        <translation>Sie liegen um %1 auseinander: Sprechen Sie darüber</translation>
    </message>
</context>
<context>
    <name>strata::RatingsPage</name>
    <message>
        <source>How do we rate what no invoice shows?</source>
        <translation>Wie bewerten wir, was keine Rechnung zeigt?</translation>
    </message>
    <message>
        <source>One customer at a time, the most important first: they matter most, and they are known best.</source>
        <translation>Ein Kunde nach dem anderen, die wichtigsten zuerst: Sie zählen am meisten, und sie sind am besten bekannt.</translation>
    </message>
    <message>
        <source>Some of what makes a customer valuable stands in no ledger. Whoever knows the customer rates it from 1 to 10; the value is the mean of a customer&apos;s ratings. The customer&apos;s type is not shown here, so that it does not steer anybody. Nobody has to be rated: what a missing value counts is decided with the metric.</source>
        <translation>Manches, was einen Kunden wertvoll macht, steht in keiner Buchhaltung. Wer den Kunden kennt, bewertet es von 1 bis 10; der Wert ist das Mittel der Bewertungen eines Kunden. Der Typ des Kunden wird hier nicht gezeigt, damit er niemanden lenkt. Kein Kunde muss bewertet werden: Was ein fehlender Wert zählt, wird bei der Kennzahl entschieden.</translation>
    </message>
    <message>
        <source>Unrated only</source>
        <translation>Nur unbewertete</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Von selbst weiter</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Who rates</source>
        <translation>Wer bewertet</translation>
    </message>
    <message>
        <source>Most important by</source>
        <translation>Die wichtigsten nach</translation>
    </message>
    <message>
        <source>By net sales</source>
        <translation>Nach Nettoumsatz</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>Nach Punkten</translation>
    </message>
    <message>
        <source>The order stays while you rate; choose it again to sort by the scores of now</source>
        <translation>Die Reihenfolge bleibt, während Sie bewerten; wählen Sie sie noch einmal, um nach den jetzigen Punkten zu sortieren</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Share of net sales covered</source>
        <translation>Abgedeckter Anteil am Nettoumsatz</translation>
    </message>
    <message>
        <source>Customers and their ratings</source>
        <translation>Kunden und ihre Bewertungen</translation>
    </message>
    <message>
        <source>Shows the next customer as soon as every quality is rated</source>
        <translation>Zeigt den nächsten Kunden, sobald jede Eigenschaft bewertet ist</translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation>Voriger Kunde</translation>
    </message>
    <message>
        <source>To the next customer who is not rated yet</source>
        <translation>Zum nächsten noch nicht bewerteten Kunden</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Nächster Kunde</translation>
    </message>
    <message>
        <source>Keys: 1 to 9 rate, 0 is ten, Del clears, arrows go to the next quality or customer.</source>
        <translation>Tasten: 1 bis 9 bewerten, 0 ist zehn, Entf löscht, Pfeile führen zur nächsten Eigenschaft oder zum nächsten Kunden.</translation>
    </message>
    <message>
        <source>There are no customers to rate yet.</source>
        <translation>Es gibt noch keine Kunden zu bewerten.</translation>
    </message>
    <message>
        <source>Get data</source>
        <translation>Daten holen</translation>
    </message>
    <message>
        <source>There is no quality to rate yet. Add one to a factor on the page Metrics, such as Strategic fit.</source>
        <translation>Es gibt noch keine Eigenschaft zu bewerten. Fügen Sie auf der Seite Kennzahlen einem Faktor eine hinzu, etwa Strategische Passung.</translation>
    </message>
    <message>
        <source>Choose a quality</source>
        <translation>Eigenschaft wählen</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Das Team</translation>
    </message>
    <message>
        <source>No. %1 of %2 by net sales</source>
        <translation>Nr. %1 von %2 nach Nettoumsatz</translation>
    </message>
    <message>
        <source>No. %1 of %2 by score</source>
        <translation>Nr. %1 von %2 nach Punkten</translation>
    </message>
    <message>
        <source>%1 of %2 rated</source>
        <translation>%1 von %2 bewertet</translation>
    </message>
    <message>
        <source>%1 of %2 rated, %3 of net sales covered</source>
        <translation>%1 von %2 bewertet, %3 des Nettoumsatzes abgedeckt</translation>
    </message>
    <message>
        <source>Rate a customer</source>
        <translation>Kunden bewerten</translation>
    </message>
    <message>
        <source>Clear a rating</source>
        <translation>Bewertung löschen</translation>
    </message>
</context>
<context>
    <name>strata::RefreshCard</name>
    <message>
        <source>What the refresh brings</source>
        <translation>Was die Auffrischung bringt</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>No source here can be read again: nothing would change.</source>
        <translation>Keine Quelle hier lässt sich noch einmal einlesen: Es würde sich nichts ändern.</translation>
    </message>
    <message>
        <source>Overrides and ratings stay. A snapshot is kept, and undo takes the whole refresh back.</source>
        <translation>Von Hand Gesetztes und Bewertungen bleiben. Ein Schnappschuss wird aufbewahrt, und Rückgängig nimmt die ganze Auffrischung zurück.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>A figure before a refresh and after it</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>before → now; nothing is changed until you take it over</source>
        <translation>vorher → jetzt; nichts ändert sich, bis Sie übernehmen</translation>
    </message>
    <message>
        <source>paid: %1</source>
        <translation>gezahlt: %1</translation>
    </message>
    <message>
        <source>Every row is as before. Overrides and ratings stay, a snapshot is kept.</source>
        <translation>Jede Zeile ist wie zuvor. Von Hand Gesetztes und Bewertungen bleiben, ein Schnappschuss wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Counts, sums and columns are as before, but not every single value is. Overrides and ratings stay, a snapshot is kept.</source>
        <translation>Anzahlen, Summen und Spalten sind wie zuvor, aber nicht jeder einzelne Wert. Von Hand Gesetztes und Bewertungen bleiben, ein Schnappschuss wird aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>strata::Refresher</name>
    <message>
        <source>Nothing was read again: a database asks for its password.</source>
        <translation>Nichts wurde noch einmal eingelesen: Eine Datenbank fragt nach ihrem Passwort.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Nichts wurde geändert. %1</translation>
    </message>
    <message>
        <source>The imports are others by now: read them again to see what a refresh brings.</source>
        <translation>Die Importe sind inzwischen andere: noch einmal einlesen, um zu sehen, was eine Auffrischung bringt.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Auffrischen</translation>
    </message>
    <message>
        <source>Before the refresh of %1</source>
        <translation>Vor der Auffrischung vom %1</translation>
    </message>
    <message>
        <source>Refresh of %1</source>
        <translation>Auffrischung vom %1</translation>
    </message>
</context>
<context>
    <name>strata::RejectedModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Warum sie ausgelassen ist</translation>
    </message>
</context>
<context>
    <name>strata::Report</name>
    <message>
        <source>Customer %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>%1 of sales, %2 of profit</source>
        <translation>%1 des Umsatzes, %2 des Gewinns</translation>
    </message>
    <message>
        <source>%1 of sales</source>
        <translation>%1 des Umsatzes</translation>
    </message>
    <message>
        <source>Customer lifetime value, 0 to 100</source>
        <translation>Kundenwert, 0 bis 100</translation>
    </message>
    <message>
        <source>Net profit, 0 to 100</source>
        <translation>Reingewinn, 0 bis 100</translation>
    </message>
    <message>
        <source>100 % of customers</source>
        <translation>100 % der Kunden</translation>
    </message>
    <message>
        <source>Customers by net profit, highest first</source>
        <translation>Kunden nach Reingewinn, höchster zuerst</translation>
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
        <translation>Die größten Kunden jedes Typs</translation>
    </message>
    <message>
        <source>No customer is of this type.</source>
        <translation>Kein Kunde ist von diesem Typ.</translation>
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
        <translation>Kundenwert</translation>
    </message>
    <message>
        <source>Net profit score</source>
        <translation>Punkte Reingewinn</translation>
    </message>
    <message>
        <source>Net sales, %1</source>
        <translation>Nettoumsatz, %1</translation>
    </message>
    <message>
        <source>Net profit, %1</source>
        <translation>Reingewinn, %1</translation>
    </message>
    <message>
        <source>%1 (set by hand)</source>
        <translation>%1 (von Hand gesetzt)</translation>
    </message>
    <message>
        <source>The largest %1 of %2 by net sales; the customer export has them all.</source>
        <translation>Die größten %1 von %2 nach Nettoumsatz; der Kundenexport enthält alle.</translation>
    </message>
    <message>
        <source>Types set by hand</source>
        <translation>Von Hand gesetzte Typen</translation>
    </message>
    <message>
        <source>None: every type follows from the model.</source>
        <translation>Keine: Jeder Typ folgt aus dem Modell.</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Gesetzt auf</translation>
    </message>
    <message>
        <source>Model says</source>
        <translation>Laut Modell</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>Die ersten %1 von %2.</translation>
    </message>
    <message>
        <source>Without a customer in the data: %1 more.</source>
        <translation>Ohne Kunden in den Daten: %1 weitere.</translation>
    </message>
    <message>
        <source>What the figures rest on</source>
        <translation>Worauf die Zahlen beruhen</translation>
    </message>
    <message>
        <source>%1 customers, %2 invoice lines, %3 payments.</source>
        <translation>%1 Kunden, %2 Rechnungszeilen, %3 Zahlungen.</translation>
    </message>
    <message>
        <source>Under 98 %, margins and profits say less than they seem to: lines without a cost are left out of them, not counted as pure margin.</source>
        <translation>Unter 98 % sagen Margen und Gewinne weniger, als es scheint: Zeilen ohne Wareneinsatz werden dabei weggelassen, nicht als reine Marge gezählt.</translation>
    </message>
    <message>
        <source>All %1 scored customers are scored on all %2 metrics.</source>
        <translation>Alle %1 bewerteten Kunden sind mit allen %2 Kennzahlen bewertet.</translation>
    </message>
    <message>
        <source>%1 of %2 scored customers are scored on all %3 metrics; the other %4 on fewer, at least on %5.</source>
        <translation>%1 von %2 bewerteten Kunden sind mit allen %3 Kennzahlen bewertet; die übrigen %4 mit weniger, mindestens mit %5.</translation>
    </message>
    <message>
        <source>%1 is the same for everybody, so that everybody scores 50 on it.</source>
        <translation>%1 ist bei allen gleich; dafür erhalten alle 50 Punkte.</translation>
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
        <translation>Alle Importe</translation>
    </message>
    <message>
        <source>The first %1 of %2 imports; the sums hold all.</source>
        <translation>Die ersten %1 von %2 Importen; die Summen enthalten alle.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Linear: %1 scores 0, %2 scores 100</source>
        <translation>Linear: %1 erhält 0 Punkte, %2 erhält 100</translation>
    </message>
    <message>
        <source>Cumulative share, largest first</source>
        <translation>Aufsummierter Anteil, größte zuerst</translation>
    </message>
    <message>
        <source>Cumulative share, smallest first</source>
        <translation>Aufsummierter Anteil, kleinste zuerst</translation>
    </message>
    <message>
        <source>%1 scores %2</source>
        <translation>%1 erhält %2</translation>
    </message>
    <message>
        <source>Straight lines: %1</source>
        <translation>Geraden: %1</translation>
    </message>
    <message>
        <source>below %1: %2</source>
        <translation>unter %1: %2</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>ab %1: %2</translation>
    </message>
    <message>
        <source>Bands: %1</source>
        <translation>Stufen: %1</translation>
    </message>
    <message>
        <source>Left out, weight shared</source>
        <translation>Weggelassen, Gewicht verteilt</translation>
    </message>
    <message>
        <source>Scores 50</source>
        <translation>Erhält 50 Punkte</translation>
    </message>
    <message>
        <source>Scores 0</source>
        <translation>Erhält 0 Punkte</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Zu wenig Daten</translation>
    </message>
    <message>
        <source>%1: nobody is scored yet.</source>
        <translation>%1: Noch ist niemand bewertet.</translation>
    </message>
    <message>
        <source>%1: high from a score of %2.</source>
        <translation>%1: hoch ab %2 Punkten.</translation>
    </message>
    <message>
        <source>%1: high from percentile %2 of the scored customers, today a score of %3.</source>
        <translation>%1: hoch ab dem Perzentil %2 der bewerteten Kunden, heute %3 Punkte.</translation>
    </message>
    <message>
        <source>%1 the rest</source>
        <translation>%1 der Rest</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Tiers by share of customers, best composite score first: %1.</source>
        <translation>Ränge nach Anteil der Kunden, beste Gesamtpunktzahl zuerst: %1.</translation>
    </message>
    <message>
        <source>Tiers by share of net sales, best composite score first: %1.</source>
        <translation>Ränge nach Anteil am Nettoumsatz, beste Gesamtpunktzahl zuerst: %1.</translation>
    </message>
    <message>
        <source>Tiers by composite score: %1.</source>
        <translation>Ränge nach Gesamtpunktzahl: %1.</translation>
    </message>
    <message>
        <source>How the model decides</source>
        <translation>Wie das Modell entscheidet</translation>
    </message>
    <message>
        <source>Every metric of a customer becomes a score of 0 to 100, where higher is better. The weights turn scores into factors, and factors into two axes: customer lifetime value and net profit. A cut on each axis gives the four types.</source>
        <translation>Jede Kennzahl eines Kunden wird zu einer Punktzahl von 0 bis 100; mehr ist besser. Die Gewichte machen aus Punkten Faktoren und aus Faktoren zwei Achsen: Kundenwert und Reingewinn. Ein Schnitt auf jeder Achse ergibt die vier Typen.</translation>
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
        <translation>Von allem</translation>
    </message>
    <message>
        <source>How a value becomes a score</source>
        <translation>Wie ein Wert zur Punktzahl wird</translation>
    </message>
    <message>
        <source>If missing</source>
        <translation>Wenn er fehlt</translation>
    </message>
    <message>
        <source>on the net profit axis</source>
        <translation>auf der Achse Reingewinn</translation>
    </message>
    <message>
        <source>on the customer lifetime value axis</source>
        <translation>auf der Achse Kundenwert</translation>
    </message>
    <message>
        <source>From scores to types</source>
        <translation>Von Punkten zu Typen</translation>
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
        <translation>Der Geldwächter ist aus: Wer Geld verliert, kann als hoch im Reingewinn gelten.</translation>
    </message>
    <message>
        <source>The money guard is on: a customer who loses money never counts as high in net profit. It holds %1.</source>
        <translation>Der Geldwächter ist an: Wer Geld verliert, gilt nie als hoch im Reingewinn. Zurückgehalten: %1.</translation>
    </message>
    <message>
        <source>The money guard rests, as no cost is known.</source>
        <translation>Der Geldwächter ruht, da kein Wareneinsatz bekannt ist.</translation>
    </message>
    <message>
        <source>New: first invoice less than %1 months before the as-of date, or fewer than %2 orders. Inactive: nothing bought for %3 months.</source>
        <translation>Neu: erste Rechnung weniger als %1 Monate vor dem Stichtag oder weniger als %2 Aufträge. Inaktiv: seit %3 Monaten nichts gekauft.</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Betreuungskosten</translation>
    </message>
    <message>
        <source>No rates are set, so that net profit equals gross margin.</source>
        <translation>Es sind keine Sätze gesetzt, daher ist der Reingewinn gleich dem Rohertrag.</translation>
    </message>
    <message>
        <source>These rates allocate %1 to customers in the window.</source>
        <translation>Diese Sätze verteilen %1 auf die Kunden im Zeitraum.</translation>
    </message>
    <message>
        <source>They are worth a lot and earn a lot: protect them.</source>
        <translation>Sie sind viel wert und bringen viel ein: schützen.</translation>
    </message>
    <message>
        <source>They earn well when they buy, but buy little: find out which can grow.</source>
        <translation>Sie bringen viel ein, wenn sie kaufen, kaufen aber wenig: herausfinden, wer wachsen kann.</translation>
    </message>
    <message>
        <source>They buy little and earn little: serve them simply.</source>
        <translation>Sie kaufen wenig und bringen wenig ein: einfach betreuen.</translation>
    </message>
    <message>
        <source>They buy a lot and leave little: settle how they are served before selling them more.</source>
        <translation>Sie kaufen viel und lassen wenig übrig: erst klären, wie sie betreut werden, dann mehr verkaufen.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>No customer with a known profit loses money.</source>
        <translation>Kein Kunde mit bekanntem Gewinn verliert Geld.</translation>
    </message>
    <message>
        <source>%1 loses money: %2.</source>
        <translation>%1 verliert Geld: %2.</translation>
    </message>
    <message>
        <source>%1 lose money, %2 together.</source>
        <translation>%1 verlieren Geld, zusammen %2.</translation>
    </message>
    <message>
        <source>The largest losses are %1.</source>
        <translation>Die größten Verluste: %1.</translation>
    </message>
    <message>
        <source>By name: %1.</source>
        <translation>Mit Namen: %1.</translation>
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
        <translation>Stand %1: %2</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>Noch keine Rechnungen</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>net sales</source>
        <translation>Nettoumsatz</translation>
    </message>
    <message>
        <source>net profit</source>
        <translation>Reingewinn</translation>
    </message>
    <message>
        <source>customers lose money</source>
        <translation>Kunden verlieren Geld</translation>
    </message>
    <message>
        <source>What the model says</source>
        <translation>Was das Modell sagt</translation>
    </message>
    <message>
        <source>%1 bought for %2.</source>
        <translation>%1 kauften für %2.</translation>
    </message>
    <message>
        <source>They left a gross margin of %1 and, after the cost to serve them, a net profit of %2.</source>
        <translation>Davon blieben ein Rohertrag von %1 und nach den Betreuungskosten ein Reingewinn von %2.</translation>
    </message>
    <message>
        <source>What they cost is not in the data, so their profit is not known.</source>
        <translation>Was sie kosten, steht nicht in den Daten; ihr Gewinn ist daher nicht bekannt.</translation>
    </message>
    <message>
        <source>Outside the four types: %1, new, inactive, excluded or without enough data.</source>
        <translation>Außerhalb der vier Typen: %1, neu, inaktiv, ausgeschlossen oder mit zu wenig Daten.</translation>
    </message>
    <message>
        <source>Customers by type</source>
        <translation>Kunden nach Typ</translation>
    </message>
    <message>
        <source>Gross margin, %1</source>
        <translation>Rohertrag, %1</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Every customer, counted once</source>
        <translation>Jeder Kunde, einmal gezählt</translation>
    </message>
    <message>
        <source>Four types and four statuses outside them add up to all customers.</source>
        <translation>Vier Typen und vier Status außerhalb ergeben zusammen alle Kunden.</translation>
    </message>
    <message>
        <source>Type or status</source>
        <translation>Typ oder Status</translation>
    </message>
    <message>
        <source>Money is rounded to whole units of the currency, so that a column can differ from its sum by a unit or two. A share is given where the whole is above 0.</source>
        <translation>Geld ist auf ganze Einheiten der Währung gerundet; eine Spalte kann daher um ein, zwei Einheiten von ihrer Summe abweichen. Ein Anteil steht da, wo das Ganze über 0 liegt.</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>Nach Rang</translation>
    </message>
    <message>
        <source>Without a tier</source>
        <translation>Ohne Rang</translation>
    </message>
    <message>
        <source>The stratification matrix</source>
        <translation>Die Schichtungsmatrix</translation>
    </message>
    <message>
        <source>Each circle is a customer; its area is what they bought. To the right is a higher customer lifetime value, upwards a higher net profit score. A customer on a line counts as above it. A colour that does not fit its field marks a type set by hand, or a customer held below the line by the money guard.</source>
        <translation>Jeder Kreis ist ein Kunde; seine Fläche ist das, was er gekauft hat. Weiter rechts ist der Kundenwert höher, weiter oben sind es die Punkte für den Reingewinn. Ein Kunde auf einer Linie zählt als darüber. Eine Farbe, die nicht zu ihrem Feld passt, zeigt einen von Hand gesetzten Typ oder einen Kunden, den der Geldwächter unter der Linie hält.</translation>
    </message>
    <message>
        <source>The picture shows the %1 largest of %2 customers by net sales.</source>
        <translation>Das Bild zeigt die größten %1 von %2 Kunden nach Nettoumsatz.</translation>
    </message>
    <message>
        <source>Where the profit is made, and lost</source>
        <translation>Wo der Gewinn entsteht und wo er verloren geht</translation>
    </message>
    <message>
        <source>No invoice line has a cost of goods, so no customer&apos;s profit is known. Import the cost to see this page.</source>
        <translation>Keine Rechnungszeile hat einen Wareneinsatz, daher ist von keinem Kunden der Gewinn bekannt. Importieren Sie den Wareneinsatz, um diese Seite zu sehen.</translation>
    </message>
    <message>
        <source>The best %1 of %2 customers (%3) earn %4 of the net profit of %5.</source>
        <translation>Die besten %1 von %2 Kunden (%3) verdienen %4 des Reingewinns von %5.</translation>
    </message>
    <message>
        <source>The others give back %1 of it.</source>
        <translation>Die übrigen geben %1 davon wieder ab.</translation>
    </message>
    <message>
        <source>No customer takes any of it away.</source>
        <translation>Kein Kunde nimmt etwas davon weg.</translation>
    </message>
    <message>
        <source>The total net profit is %1. It is not above 0, so the curve is drawn in money and not in percent.</source>
        <translation>Der gesamte Reingewinn beträgt %1. Er liegt nicht über 0; die Kurve ist daher in Geld gezeichnet und nicht in Prozent.</translation>
    </message>
    <message>
        <source>The best %1 of %2 customers earn %3; the others lose %4.</source>
        <translation>Die besten %1 von %2 Kunden verdienen %3; die übrigen verlieren %4.</translation>
    </message>
    <message>
        <source>The largest losses</source>
        <translation>Die größten Verluste</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 Milliarden</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 Millionen</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a date format of QLocale: day, month as a word, year</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 Kunde</translation>
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
        <translation>1 Monat</translation>
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
        <translation>alle Rechnungen bis %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>As of %1 · %2</source>
        <translation>Stand %1 · %2</translation>
    </message>
    <message>
        <source>window of %1</source>
        <translation>Zeitraum %1</translation>
    </message>
    <message>
        <source>all invoices</source>
        <translation>alle Rechnungen</translation>
    </message>
    <message>
        <source>Rank among customers, high is good</source>
        <translation>Rang unter den Kunden, hoch ist gut</translation>
    </message>
    <message>
        <source>Rank among customers, low is good</source>
        <translation>Rang unter den Kunden, niedrig ist gut</translation>
    </message>
    <message>
        <source>Rates: %1 per order, %2 per invoice line, %3 per return line, %4 per unit of booked freight, and %5 a year on receivables.</source>
        <translation>Sätze: %1 je Auftrag, %2 je Rechnungszeile, %3 je Retourenzeile, %4 je Einheit gebuchter Fracht und %5 im Jahr auf Forderungen.</translation>
    </message>
    <message>
        <source>, %1 of net sales, %2 of net profit.</source>
        <translation>, %1 des Nettoumsatzes, %2 des Reingewinns.</translation>
    </message>
    <message>
        <source>, %1 of net sales, a net profit of %2.</source>
        <translation>, %1 des Nettoumsatzes, Reingewinn %2.</translation>
    </message>
    <message>
        <source>, %1 of net sales.</source>
        <translation>, %1 des Nettoumsatzes.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)%4 %5</source>
        <translation>%1: %2 (%3)%4 %5</translation>
    </message>
    <message>
        <source>Totals of a database</source>
        <translation>Summen einer Datenbank</translation>
    </message>
    <message>
        <source>%1 of the window&apos;s sales come with a cost of goods.</source>
        <translation>%1 des Umsatzes im Zeitraum haben einen Wareneinsatz.</translation>
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
        <translation>Eine Geschäftsleitung glaubt Zahlen, die aufgehen und die sagen, woher sie kommen. Der Schichtungsbericht enthält das Modell, die Summen und worauf die Zahlen beruhen, damit niemand sie auf Treu und Glauben nehmen muss.</translation>
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
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Customers listed per type</source>
        <translation>Aufgeführte Kunden je Typ</translation>
    </message>
    <message>
        <source>Pseudonyms instead of names and numbers; reasons and authors are left out.</source>
        <translation>Pseudonyme statt Namen und Nummern; Begründungen und Verfasser werden weggelassen.</translation>
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
        <translation>Die ersten Zeilen der Tabelle, wie sie gespeichert wird</translation>
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
        <translation>Angehalten. Ändern Sie eine Einstellung, um den Bericht neu zu erstellen.</translation>
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
        <translation>Die ersten %1 von %2 Kunden; die Datei enthält alle.</translation>
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
        <translation>%1 - Schichtungsbericht.pdf</translation>
    </message>
    <message>
        <source>%1 - customers.csv</source>
        <translation>%1 - Kunden.csv</translation>
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
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Texttabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>strata::ResultColumn</name>
    <message>
        <source>Customers by type</source>
        <translation>Kunden nach Typ</translation>
    </message>
    <message>
        <source>Composite score</source>
        <translation>Gesamtpunktzahl</translation>
    </message>
    <message>
        <source>Nobody changes type</source>
        <translation>Niemand wechselt den Typ</translation>
    </message>
    <message>
        <source>Customers who change type</source>
        <translation>Kunden, die den Typ wechseln</translation>
    </message>
    <message>
        <source>since start</source>
        <translation>seit Beginn</translation>
    </message>
    <message>
        <source>tiers at %1</source>
        <translation>Ränge bei %1</translation>
    </message>
    <message>
        <source>the tick shows %1</source>
        <translation>der Strich zeigt: %1</translation>
    </message>
    <message>
        <source>Changes of type appear here once there is data</source>
        <translation>Typwechsel erscheinen hier, sobald es Daten gibt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) change type</source>
        <translation>
            <numerusform>%Ln Kunde wechselt den Typ</numerusform>
            <numerusform>%Ln Kunden wechseln den Typ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ResultView</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Jetzt messen</translation>
    </message>
    <message>
        <source>Outcome that is shown</source>
        <translation>Gezeigtes Ergebnis</translation>
    </message>
    <message>
        <source>Outcomes before and after, target and control</source>
        <translation>Ergebnisse vorher und nachher, Ziel und Kontrolle</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Tabelle exportieren …</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen …</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
</context>
<context>
    <name>strata::RevealedView</name>
    <message>
        <source>Votes weighted as in the list of participants.</source>
        <translation>Stimmen gewichtet wie in der Liste der Teilnehmenden.</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Namen zeigen</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Grenzen …</translation>
    </message>
    <message>
        <source>Whose dot is whose; hidden again when this page is left</source>
        <translation>Wem welcher Punkt gehört; wird beim Verlassen der Seite wieder verborgen</translation>
    </message>
    <message>
        <source>When a group has agreed, and when it is split</source>
        <translation>Wann eine Gruppe einig ist und wann gespalten</translation>
    </message>
    <message>
        <source>Apply median</source>
        <translation>Median übernehmen</translation>
    </message>
    <message>
        <source>Makes the group&apos;s weights a scenario, which becomes the present one</source>
        <translation>Macht aus den Gewichten der Gruppe ein Szenario, das zum jetzigen wird</translation>
    </message>
    <message>
        <source>Apply the mean or the geometric mean</source>
        <translation>Das Mittel oder das geometrische Mittel übernehmen</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>Übernehmen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln Stimme</numerusform>
            <numerusform>%Ln Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>over all groups %1</source>
        <translation>über alle Gruppen %1</translation>
    </message>
    <message>
        <source>Nobody voted in this round.</source>
        <translation>In dieser Runde hat niemand abgestimmt.</translation>
    </message>
</context>
<context>
    <name>strata::RollupChange</name>
    <message>
        <source>%1 accounts are %2 customers</source>
        <translation>%1 Konten sind %2 Kunden</translation>
    </message>
    <message>
        <source>Accounts: %1</source>
        <translation>Konten: %1</translation>
    </message>
</context>
<context>
    <name>strata::RoundBar</name>
    <message>
        <source>Ballot files for all…</source>
        <translation>Stimmzettel-Dateien für alle …</translation>
    </message>
    <message>
        <source>Take in ballot files…</source>
        <translation>Stimmzettel-Dateien einlesen …</translation>
    </message>
    <message>
        <source>Cancel the round</source>
        <translation>Runde abbrechen</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Runde schließen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Aufdecken</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>No more votes; the round can be revealed later</source>
        <translation>Keine weiteren Stimmen; aufdecken lässt sich die Runde später</translation>
    </message>
    <message>
        <source>Takes the round away; nobody has voted in it</source>
        <translation>Nimmt die Runde weg; niemand hat in ihr abgestimmt</translation>
    </message>
    <message>
        <source>One small file per participant, to vote at home with the same program</source>
        <translation>Eine kleine Datei je Person, um zu Hause mit demselben Programm abzustimmen</translation>
    </message>
    <message>
        <source>Filled ballot files; they can also be dropped here</source>
        <translation>Ausgefüllte Stimmzettel-Dateien; sie lassen sich auch hierher ziehen</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>revealed %1</source>
        <translation>aufgedeckt %1</translation>
    </message>
    <message>
        <source>open, %1 of %2 have voted</source>
        <translation>offen, %1 von %2 haben abgestimmt</translation>
    </message>
    <message numerus="yes">
        <source>closed with %Ln vote(s), not revealed</source>
        <translation>
            <numerusform>geschlossen mit %Ln Stimme, nicht aufgedeckt</numerusform>
            <numerusform>geschlossen mit %Ln Stimmen, nicht aufgedeckt</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows all votes and ends the voting</source>
        <translation>Zeigt alle Stimmen und beendet die Abstimmung</translation>
    </message>
    <message>
        <source>Nobody has voted yet</source>
        <translation>Noch hat niemand abgestimmt</translation>
    </message>
    <message>
        <source>Open round %1</source>
        <translation>Runde %1 eröffnen</translation>
    </message>
    <message>
        <source>Everybody votes once more, knowing what was said</source>
        <translation>Alle stimmen noch einmal ab und wissen, was gesagt wurde</translation>
    </message>
    <message>
        <source>A round needs somebody at the table and something to vote on</source>
        <translation>Eine Runde braucht jemanden am Tisch und etwas zum Abstimmen</translation>
    </message>
</context>
<context>
    <name>strata::RowModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>strata::RowsDialog</name>
    <message>
        <source>Show rows that contain</source>
        <translation>Zeilen zeigen mit dem Text</translation>
    </message>
    <message>
        <source>Find in these rows</source>
        <translation>In diesen Zeilen suchen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The selected rows, or all of them, for a spreadsheet</source>
        <translation>Die ausgewählten Zeilen, oder alle, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Die Tabelle ließ sich nicht nach „%1“ schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Die ersten %1 von %2 Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
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
        <translation>Name von Rang %1</translation>
    </message>
    <message>
        <source>Limit of tier %1</source>
        <translation>Grenze von Rang %1</translation>
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
        <translation>Neu: Monate seit der ersten Rechnung unter</translation>
    </message>
    <message>
        <source>New: fewer orders than</source>
        <translation>Neu: weniger Aufträge als</translation>
    </message>
    <message>
        <source>Inactive: nothing bought for months</source>
        <translation>Inaktiv: Monate ohne Kauf</translation>
    </message>
    <message>
        <source>Give every tier a name.</source>
        <translation>Geben Sie jedem Rang einen Namen.</translation>
    </message>
    <message>
        <source>Each tier needs a lower score than the one above it.</source>
        <translation>Jeder Rang braucht eine niedrigere Punktzahl als der darüber.</translation>
    </message>
    <message>
        <source>Each limit must be larger than the one above it.</source>
        <translation>Jede Grenze muss größer sein als die darüber.</translation>
    </message>
</context>
<context>
    <name>strata::ScenarioModel</name>
    <message>
        <source>computing…</source>
        <translation>wird berechnet …</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>Das verwendete Modell</translation>
    </message>
    <message>
        <source>Signed off by %1: it stays as it is</source>
        <translation>Freigegeben von %1: Es bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Core customers earn %1 of the net profit of all customers.</source>
        <translation>Kunden vom Typ Kern verdienen %1 des Reingewinns aller Kunden.</translation>
    </message>
    <message>
        <source>Without a known net profit above zero there is no share of it.</source>
        <translation>Ohne einen bekannten Reingewinn über null gibt es keinen Anteil daran.</translation>
    </message>
    <message>
        <source>The reference: changes are counted from here.</source>
        <translation>Der Bezug: Von hier aus werden Änderungen gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have another type than under %1.</source>
        <translation>
            <numerusform>%Ln Kunde hat einen anderen Typ als unter %1.</numerusform>
            <numerusform>%Ln Kunden haben einen anderen Typ als unter %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>So many customers have this type when the present data are weighed as %1 weighs them.</source>
        <translation>So viele Kunden haben diesen Typ, wenn die jetzigen Daten so gewichtet werden, wie %1 es tut.</translation>
    </message>
    <message>
        <source>net profit of Core customers / net profit of all customers × 100</source>
        <translation>Reingewinn der Kunden vom Typ Kern / Reingewinn aller Kunden × 100</translation>
    </message>
    <message>
        <source>Customers whose type under %1 is another one than under %2; going to or from a status counts as well.</source>
        <translation>Kunden, deren Typ unter %1 ein anderer ist als unter %2; der Wechsel in einen Status oder aus einem heraus zählt auch.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Verwendung</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>Weights of the factors in percent: %1</source>
        <translation>Gewichte der Faktoren in Prozent: %1</translation>
    </message>
    <message>
        <source>Percent of the net profit of all customers that Core customers earn</source>
        <translation>Prozent des Reingewinns aller Kunden, die Kunden vom Typ Kern verdienen</translation>
    </message>
    <message>
        <source>Customers with another type than under %1</source>
        <translation>Kunden mit einem anderen Typ als unter %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Profit in Core %</source>
        <translation>Gewinn in Kern %</translation>
    </message>
    <message>
        <source>Changing type</source>
        <translation>Typwechsel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Name des Szenarios</translation>
    </message>
    <message>
        <source>Note on the scenario</source>
        <translation>Notiz zum Szenario</translation>
    </message>
</context>
<context>
    <name>strata::ScenariosCard</name>
    <message>
        <source>Scenarios: weights, customers by type, and how many change type</source>
        <translation>Szenarien: Gewichte, Kunden nach Typ und wie viele den Typ wechseln</translation>
    </message>
    <message>
        <source>Compare from here</source>
        <translation>Von hier aus vergleichen</translation>
    </message>
    <message>
        <source>Compare with this</source>
        <translation>Mit diesem vergleichen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>New scenario from</source>
        <translation>Neues Szenario aus</translation>
    </message>
    <message>
        <source>The present model, a round&apos;s result, one department&apos;s view or equal weights</source>
        <translation>Das jetzige Modell, das Ergebnis einer Runde, die Sicht einer Abteilung oder gleiche Gewichte</translation>
    </message>
    <message>
        <source>Keep the present model</source>
        <translation>Jetziges Modell aufbewahren</translation>
    </message>
    <message>
        <source>As a new scenario, under a name of its own</source>
        <translation>Als neues Szenario, unter eigenem Namen</translation>
    </message>
    <message>
        <source>The present model</source>
        <translation>Das jetzige Modell</translation>
    </message>
    <message>
        <source>Results and views of rounds come when a round is revealed</source>
        <translation>Ergebnisse und Sichten von Runden kommen, wenn eine Runde aufgedeckt wird</translation>
    </message>
    <message>
        <source>New scenario %1</source>
        <translation>Neues Szenario %1</translation>
    </message>
    <message>
        <source>Name of the new scenario</source>
        <translation>Name des neuen Szenarios</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep the present model as</source>
        <translation>Jetziges Modell aufbewahren als</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>Vergleichen von</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Andersherum</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>Computing what the scenarios make of the customers…</source>
        <translation>Es wird berechnet, was die Szenarien aus den Kunden machen …</translation>
    </message>
    <message>
        <source>The figures of some scenarios are not computed.</source>
        <translation>Die Zahlen einiger Szenarien sind nicht berechnet.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Stop computing the scenarios</source>
        <translation>Berechnung der Szenarien anhalten</translation>
    </message>
    <message>
        <source>Compute the scenarios</source>
        <translation>Die Szenarien berechnen</translation>
    </message>
    <message>
        <source>%1 is signed off and stays as it is; duplicate it to change it.</source>
        <translation>%1 ist freigegeben und bleibt, wie es ist; duplizieren Sie es, um es zu ändern.</translation>
    </message>
    <message>
        <source>The present model is not kept yet.</source>
        <translation>Das jetzige Modell ist noch nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>This is the model in use.</source>
        <translation>Das ist das verwendete Modell.</translation>
    </message>
    <message>
        <source>Make %1 the model in use</source>
        <translation>%1 zum verwendeten Modell machen</translation>
    </message>
    <message>
        <source>A new scenario with the model of %1 (Ctrl+D)</source>
        <translation>Ein neues Szenario mit dem Modell von %1 (Strg+D)</translation>
    </message>
    <message>
        <source>Keep the present model as a new scenario (Ctrl+D)</source>
        <translation>Das jetzige Modell als neues Szenario aufbewahren (Strg+D)</translation>
    </message>
    <message>
        <source>Give %1 another name (F2)</source>
        <translation>%1 einen anderen Namen geben (F2)</translation>
    </message>
    <message>
        <source>What the room says about %1 (Ctrl+E)</source>
        <translation>Was der Raum zu %1 sagt (Strg+E)</translation>
    </message>
    <message>
        <source>Remove %1; undo brings it back (Del)</source>
        <translation>%1 entfernen; Rückgängig holt es zurück (Entf)</translation>
    </message>
    <message>
        <source>Keep the present model as %1, in place of what was kept</source>
        <translation>Das jetzige Modell als %1 aufbewahren, anstelle des bisher Aufbewahrten</translation>
    </message>
    <message>
        <source>%1 is the present model as it stands.</source>
        <translation>%1 ist das jetzige Modell, wie es steht.</translation>
    </message>
    <message>
        <source>Give the scenario a name that tells it from the others.</source>
        <translation>Geben Sie dem Szenario einen Namen, der es von den anderen unterscheidet.</translation>
    </message>
    <message>
        <source>There is already a scenario called %1; choose another name.</source>
        <translation>Es gibt schon ein Szenario namens %1; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>Keep the model as %1</source>
        <translation>Modell als %1 aufbewahren</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Update %1 with the present model</source>
        <translation>%1 mit dem jetzigen Modell aktualisieren</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>A scenario needs a name; it keeps the one it had.</source>
        <translation>Ein Szenario braucht einen Namen; es behält den bisherigen.</translation>
    </message>
    <message>
        <source>There is already a scenario called %1; it keeps the name it had.</source>
        <translation>Es gibt schon ein Szenario namens %1; es behält den bisherigen Namen.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
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
        <source>Score %1 to %2: %Ln customer(s)</source>
        <translation>
            <numerusform>Punkte %1 bis %2: %Ln Kunde</numerusform>
            <numerusform>Punkte %1 bis %2: %Ln Kunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ScoreStack</name>
    <message>
        <source>%1: %2, made of %3</source>
        <translation>%1: %2, zusammengesetzt aus %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 adds %2 of %3</source>
        <translation>%1 trägt %2 von %3 bei</translation>
    </message>
</context>
<context>
    <name>strata::SelectionBar</name>
    <message>
        <source>Set owner</source>
        <translation>Zuständigen setzen</translation>
    </message>
    <message>
        <source>Set due date</source>
        <translation>Termin setzen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Owner for the selected actions</source>
        <translation>Zuständig für die ausgewählten Maßnahmen</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>An empty field takes the date away</source>
        <translation>Ein leeres Feld entfernt das Datum</translation>
    </message>
    <message>
        <source>State for the selected actions</source>
        <translation>Stand der ausgewählten Maßnahmen</translation>
    </message>
    <message>
        <source>Set state…</source>
        <translation>Stand setzen …</translation>
    </message>
    <message>
        <source>Remove the selected actions (undo brings them back)</source>
        <translation>Die ausgewählten Maßnahmen entfernen (Rückgängig holt sie zurück)</translation>
    </message>
    <message>
        <source>Select actions to change them together.</source>
        <translation>Wählen Sie Maßnahmen aus, um sie gemeinsam zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ServicePopup</name>
    <message>
        <source>Name of the service</source>
        <translation>Name der Leistung</translation>
    </message>
    <message>
        <source>Cost each time</source>
        <translation>Kosten je Nutzung</translation>
    </message>
    <message>
        <source>Value that a fee in percent is taken of</source>
        <translation>Wert, auf den eine Gebühr in Prozent erhoben wird</translation>
    </message>
    <message>
        <source>Note on the service</source>
        <translation>Notiz zur Leistung</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>It costs</source>
        <translation>Sie kostet</translation>
    </message>
    <message>
        <source>A fee in percent is taken of</source>
        <translation>Gebühr in Prozent auf</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Money or hours</source>
        <translation>Geld oder Stunden</translation>
    </message>
    <message>
        <source>money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>hours of work</source>
        <translation>Arbeitsstunden</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Neue Leistung</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Say what the service is called.</source>
        <translation>Geben Sie an, wie die Leistung heißt.</translation>
    </message>
    <message>
        <source>There is a service with this name. Choose another one.</source>
        <translation>Eine Leistung heißt schon so. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>strata::ServiceRows</name>
    <message>
        <source>today: %1</source>
        <translation>heute: %1</translation>
    </message>
    <message>
        <source>Today: %1
Decided: %2</source>
        <translation>Heute: %1
Entschieden: %2</translation>
    </message>
    <message>
        <source>%1 for %2. Today: %3. Decided: %4.</source>
        <translation>%1 für %2. Heute: %3. Entschieden: %4.</translation>
    </message>
    <message>
        <source>Cost: %1
Income: %2</source>
        <translation>Kosten: %1
Erlös: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unbekannt</numerusform>
            <numerusform>%Ln unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>income %1</source>
        <translation>Erlös %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a type or tier and how many customers it has</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cost each time</source>
        <translation>Kosten je Nutzung</translation>
    </message>
    <message>
        <source>Change per year</source>
        <translation>Änderung im Jahr</translation>
    </message>
    <message>
        <source>Cost as decided less cost today, in a year; what customers pay is not taken off</source>
        <translation>Kosten wie entschieden abzüglich der heutigen Kosten, im Jahr; was Kunden zahlen, ist nicht abgezogen</translation>
    </message>
</context>
<context>
    <name>strata::ServiceWhy</name>
    <message>
        <source>nobody has said it: counted as nothing</source>
        <translation>niemand hat es angegeben: zählt als nichts</translation>
    </message>
    <message>
        <source>not offered: nothing</source>
        <translation>nicht angeboten: nichts</translation>
    </message>
    <message>
        <source>%1 customers × %2 uses × %3</source>
        <translation>%1 Kunden × %2 Nutzungen × %3</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1, × %2 an hour = %3</source>
        <translation>%1, × %2 je Stunde = %3</translation>
    </message>
    <message>
        <source>charged %1 of a value that nobody has said: counted as nothing</source>
        <translation>berechnet: %1 auf einen Wert, den niemand angegeben hat: zählt als nichts</translation>
    </message>
    <message>
        <source>charged %1 uses × %2 of %3 = %4</source>
        <translation>berechnet: %1 Nutzungen × %2 von %3 = %4</translation>
    </message>
    <message>
        <source>charged %1 uses × %2 = %3</source>
        <translation>berechnet: %1 Nutzungen × %2 = %3</translation>
    </message>
    <message>
        <source>The customers are those of the present model, as they stand now.</source>
        <translation>Die Kunden sind die des jetzigen Modells, nach heutigem Stand.</translation>
    </message>
    <message>
        <source>The customers are being counted and stand as 0 until then.</source>
        <translation>Die Kunden werden gerade gezählt und stehen bis dahin als 0.</translation>
    </message>
    <message>
        <source>Hours are not in the money: nobody has said what one costs.</source>
        <translation>Stunden sind nicht im Geld enthalten: Niemand hat angegeben, was eine kostet.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Nicht bekannt: %1.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Today: %1. Decided: %2.</source>
        <translation>Heute: %1. Entschieden: %2.</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Heute: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Entschieden: %1</translation>
    </message>
    <message>
        <source>%1: %2 a year</source>
        <translation>%1: %2 im Jahr</translation>
    </message>
    <message>
        <source>What this service costs in a year as decided, less what it costs today, over all groups. What customers are charged is not taken off.</source>
        <translation>Was diese Leistung wie entschieden im Jahr kostet, abzüglich ihrer heutigen Kosten, über alle Gruppen. Was Kunden berechnet wird, ist nicht abgezogen.</translation>
    </message>
    <message>
        <source>%1: %2 − %3 = %4</source>
        <translation>%1: %2 − %3 = %4</translation>
    </message>
    <message>
        <source>Charged: %1 today, %2 decided</source>
        <translation>Berechnet: heute %1, entschieden %2</translation>
    </message>
    <message>
        <source>%1: %2 each time</source>
        <translation>%1: %2 je Nutzung</translation>
    </message>
    <message>
        <source>Nobody has said yet what it costs, so it counts as nothing.</source>
        <translation>Noch hat niemand angegeben, was sie kostet; sie zählt deshalb als nichts.</translation>
    </message>
    <message>
        <source>What the team says that one use costs.</source>
        <translation>Was eine Nutzung laut Team kostet.</translation>
    </message>
    <message>
        <source>%1 × %2 an hour = %3</source>
        <translation>%1 × %2 je Stunde = %3</translation>
    </message>
    <message>
        <source>Service for %1: %2 today, %3 decided</source>
        <translation>Leistungen für %1: heute %2, entschieden %3</translation>
    </message>
    <message>
        <source>The services of this group added up: %1 customers × uses × cost each.</source>
        <translation>Die Leistungen dieser Gruppe zusammengezählt: %1 Kunden × Nutzungen × jeweilige Kosten.</translation>
    </message>
    <message>
        <source>%1: %2 today, %3 decided</source>
        <translation>%1: heute %2, entschieden %3</translation>
    </message>
    <message>
        <source>%1 pays %2 a year as decided</source>
        <translation>%1 zahlt wie entschieden %2 im Jahr</translation>
    </message>
    <message>
        <source>Uses × price of what is charged. Net is the cost less this.</source>
        <translation>Nutzungen × Preis dessen, was berechnet wird. Netto sind die Kosten abzüglich dieses Betrags.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Today: %1 are charged</source>
        <translation>Heute: %1 werden berechnet</translation>
    </message>
    <message>
        <source>Hours for %1: %2 today, %3 decided</source>
        <translation>Stunden für %1: heute %2, entschieden %3</translation>
    </message>
    <message>
        <source>The services that cost hours, added up.</source>
        <translation>Die Leistungen, die Stunden kosten, zusammengezählt.</translation>
    </message>
    <message>
        <source>All groups: %1 a year</source>
        <translation>Alle Gruppen: %1 im Jahr</translation>
    </message>
    <message>
        <source>The groups added up.</source>
        <translation>Die Gruppen zusammengezählt.</translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>%1 frei geworden</translation>
    </message>
    <message>
        <source>The hours that groups need less than today. What other groups need in addition is set against them; services that cost money are not in it.</source>
        <translation>Die Stunden, die Gruppen weniger brauchen als heute. Was andere Gruppen zusätzlich brauchen, wird dem gegenübergestellt; Leistungen, die Geld kosten, sind nicht enthalten.</translation>
    </message>
    <message>
        <source>%1 ÷ %2 a full-time year = %3</source>
        <translation>%1 ÷ %2 je Vollzeitjahr = %3</translation>
    </message>
    <message>
        <source>More or less is judged from the customers’ side: first the terms (included, on request, charged, not offered), then the price, then the uses. Response, rhythm, channel and who does it are words: they make it otherwise, neither more nor less.</source>
        <translation>Mehr oder weniger wird aus Sicht der Kunden beurteilt: zuerst die Bedingungen (inbegriffen, auf Anfrage, kostenpflichtig, nicht angeboten), dann der Preis, dann die Nutzungen. Reaktion, Rhythmus, Kanal und wer es tut sind Worte: Sie machen es anders, weder mehr noch weniger.</translation>
    </message>
</context>
<context>
    <name>strata::ServiceWords</name>
    <message>
        <source>Not said yet</source>
        <translation>Noch nicht angegeben</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inbegriffen</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Kostenpflichtig</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Auf Anfrage</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>these customers get more service than before</extracomment>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>%1 fee</source>
        <translation>%1 Gebühr</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>a service that was not offered before</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Charged %1</source>
        <translation>Kostenpflichtig: %1</translation>
    </message>
    <message>
        <source>%1 uses a year</source>
        <translation>%1 Nutzungen im Jahr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>von %1 zu %2</translation>
    </message>
    <message>
        <source>%1 to %2 uses a year</source>
        <translation>von %1 auf %2 Nutzungen im Jahr</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>the last two of a list: &quot;Marginal and Service drain&quot;</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 full-time people</source>
        <translation>%1 Vollzeitkräfte</translation>
    </message>
    <message>
        <source>No group takes more or fewer hours than today.</source>
        <translation>Keine Gruppe braucht mehr oder weniger Stunden als heute.</translation>
    </message>
    <message>
        <source>That is the work of %1.</source>
        <translation>So viel arbeiten %1 im Jahr.</translation>
    </message>
    <message>
        <source>Nothing is freed; these hours are needed in addition.</source>
        <translation>Nichts wird frei; diese Stunden werden zusätzlich gebraucht.</translation>
    </message>
    <message>
        <source>Freed from %1; nobody takes them up yet.</source>
        <translation>Frei geworden bei %1; noch nimmt sie niemand in Anspruch.</translation>
    </message>
    <message>
        <source>Moved from %1 to %2.</source>
        <translation>Verschoben von %1 zu %2.</translation>
    </message>
    <message>
        <source>%1 of them are left over.</source>
        <translation>%1 davon bleiben übrig.</translation>
    </message>
    <message>
        <source>That is %1 more than is freed.</source>
        <translation>Das sind %1 mehr, als frei wird.</translation>
    </message>
    <message>
        <source>1 level not said</source>
        <translation>1 Niveau nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln levels not said</source>
        <translation>
            <numerusform>%Ln Niveau nicht angegeben</numerusform>
            <numerusform>%Ln Niveaus nicht angegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fee in percent of a value that nobody has said</source>
        <translation>1 Gebühr in Prozent eines Werts, den niemand angegeben hat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fees in percent of a value that nobody has said</source>
        <translation>
            <numerusform>%Ln Gebühr in Prozent eines Werts, den niemand angegeben hat</numerusform>
            <numerusform>%Ln Gebühren in Prozent eines Werts, den niemand angegeben hat</numerusform>
        </translation>
    </message>
    <message>
        <source>A price that follows from the group alone feeds on itself: who pays more buys less, ranks lower and pays more again. Tie the price to what the customer does, such as the size of an order or the notice given.</source>
        <translation>Ein Preis, der allein aus der Gruppe folgt, nährt sich selbst: Wer mehr zahlt, kauft weniger, rutscht im Rang ab und zahlt noch mehr. Binden Sie den Preis an das, was der Kunde tut, etwa an die Größe eines Auftrags oder die Vorlaufzeit.</translation>
    </message>
</context>
<context>
    <name>strata::ServicesCard</name>
    <message>
        <source>Services</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>Services and who gets them</source>
        <translation>Leistungen und wer sie bekommt</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>Leistungen filtern</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Show what is done today</source>
        <translation>Zeigen, was heute getan wird</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Show what is decided</source>
        <translation>Zeigen, was entschieden ist</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Show both, today below decided</source>
        <translation>Beides zeigen, heute unter entschieden</translation>
    </message>
    <message>
        <source>Services that distributors often have</source>
        <translation>Leistungen, die Händler oft haben</translation>
    </message>
    <message>
        <source>Set a service level for every group</source>
        <translation>Serviceniveau für alle Gruppen setzen</translation>
    </message>
    <message>
        <source>Set a service level</source>
        <translation>Serviceniveau setzen</translation>
    </message>
    <message>
        <source>Change a service</source>
        <translation>Leistung ändern</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Name and cost…</source>
        <translation>Name und Kosten …</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Change the chosen cell (Space or Enter)</source>
        <translation>Die gewählte Zelle ändern (Leertaste oder Eingabetaste)</translation>
    </message>
    <message>
        <source>Change the name, unit and cost of the chosen service</source>
        <translation>Name, Einheit und Kosten der gewählten Leistung ändern</translation>
    </message>
    <message>
        <source>Move the chosen service up (Alt+Up)</source>
        <translation>Die gewählte Leistung nach oben verschieben (Alt+↑)</translation>
    </message>
    <message>
        <source>Move the chosen service down (Alt+Down)</source>
        <translation>Die gewählte Leistung nach unten verschieben (Alt+↓)</translation>
    </message>
    <message>
        <source>Remove the chosen service (Del); undo brings it back</source>
        <translation>Die gewählte Leistung entfernen (Entf); Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>Add service…</source>
        <translation>Leistung hinzufügen …</translation>
    </message>
    <message>
        <source>Add from list…</source>
        <translation>Aus Liste hinzufügen …</translation>
    </message>
    <message>
        <source>Services that distributors often have, to begin with</source>
        <translation>Leistungen, die Händler oft haben, für den Anfang</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export the services</source>
        <translation>Leistungen exportieren</translation>
    </message>
    <message>
        <source>Add service %1</source>
        <translation>Leistung %1 hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln services</source>
        <translation>
            <numerusform>%Ln Leistung hinzufügen</numerusform>
            <numerusform>%Ln Leistungen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove service %1</source>
        <translation>Leistung %1 entfernen</translation>
    </message>
    <message>
        <source>Move a service</source>
        <translation>Leistung verschieben</translation>
    </message>
</context>
<context>
    <name>strata::ServicesPage</name>
    <message>
        <source>Who gets which service?</source>
        <translation>Wer bekommt welche Leistung?</translation>
    </message>
    <message>
        <source>What you do today beside what you decide for each group. Costs follow the live customer counts.</source>
        <translation>Was Sie heute tun, neben dem, was Sie für jede Gruppe entscheiden. Die Kosten folgen den aktuellen Kundenzahlen.</translation>
    </message>
    <message>
        <source>Resources for the best customers have to come from somewhere. Write down every service, free or charged, that you offer or would like to; say who gets it today and who shall get it. Fair does not mean equal: groups may get different levels, but each gets one that somebody decided.</source>
        <translation>Mittel für die besten Kunden müssen irgendwoher kommen. Schreiben Sie jede Leistung auf, kostenlos oder kostenpflichtig, die Sie anbieten oder anbieten möchten; geben Sie an, wer sie heute bekommt und wer sie bekommen soll. Fair heißt nicht gleich: Gruppen dürfen verschiedene Niveaus bekommen, aber jede bekommt eines, das jemand entschieden hat.</translation>
    </message>
    <message>
        <source>There are no customers yet, so every count is 0 and nothing costs anything. Levels can be decided all the same.</source>
        <translation>Noch gibt es keine Kunden, daher ist jede Anzahl 0 und nichts kostet etwas. Niveaus lassen sich trotzdem entscheiden.</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>Noch keine Leistung</translation>
    </message>
    <message>
        <source>Add a service of your own…</source>
        <translation>Eigene Leistung hinzufügen …</translation>
    </message>
    <message>
        <source>Tick what you offer or would like to, or add services of your own. What they cost and who gets them is yours to say; nothing is filled in.</source>
        <translation>Haken Sie an, was Sie anbieten oder anbieten möchten, oder fügen Sie eigene Leistungen hinzu. Was sie kosten und wer sie bekommt, bestimmen Sie; nichts wird vorausgefüllt.</translation>
    </message>
    <message>
        <source>Print / PDF…</source>
        <translation>Drucken / PDF …</translation>
    </message>
    <message>
        <source>The customers are being counted. Print again in a moment.</source>
        <translation>Die Kunden werden gerade gezählt. Drucken Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>strata::ServicesPrint</name>
    <message>
        <source>%1 service levels</source>
        <translation>%1 Serviceniveaus</translation>
    </message>
    <message>
        <source>Print the service levels</source>
        <translation>Serviceniveaus drucken</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>strata::ServicesReport</name>
    <message>
        <source>Who gets which service?</source>
        <translation>Wer bekommt welche Leistung?</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Nach Typ</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>Nach Rang</translation>
    </message>
    <message>
        <source>No service has been written down yet.</source>
        <translation>Noch ist keine Leistung aufgeschrieben.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is decided, and in brackets what is done today</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Levels as decided, today in brackets where it is different</source>
        <translation>Niveaus wie entschieden, heute in Klammern, wo es abweicht</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Cost each time</source>
        <translation>Kosten je Nutzung</translation>
    </message>
    <message>
        <source>Change per year</source>
        <translation>Änderung im Jahr</translation>
    </message>
    <message>
        <source>Cost of service in a year</source>
        <translation>Kosten der Leistungen im Jahr</translation>
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
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Income decided</source>
        <translation>Erlös entschieden</translation>
    </message>
    <message>
        <source>Net decided</source>
        <translation>Netto entschieden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Cost is uses per customer × customers × cost each time; income is what they are charged; net is cost less income. Today the income is %1 and the net %2.</source>
        <translation>Kosten sind Nutzungen je Kunde × Kunden × Kosten je Nutzung; Erlös ist, was ihnen berechnet wird; netto sind Kosten abzüglich Erlös. Heute beträgt der Erlös %1 und das Netto %2.</translation>
    </message>
    <message>
        <source>Hours are not included: nobody has said what an hour of work costs.</source>
        <translation>Stunden sind nicht enthalten: Niemand hat angegeben, was eine Arbeitsstunde kostet.</translation>
    </message>
    <message>
        <source>An hour of work is taken to cost %1.</source>
        <translation>Für eine Arbeitsstunde sind Kosten von %1 angesetzt.</translation>
    </message>
    <message>
        <source>Not known today: %1; counted as nothing.</source>
        <translation>Heute nicht bekannt: %1; zählt als nichts.</translation>
    </message>
    <message>
        <source>Not known as decided: %1; counted as nothing.</source>
        <translation>Wie entschieden nicht bekannt: %1; zählt als nichts.</translation>
    </message>
    <message>
        <source>%1 with a status or without a tier are in no group.</source>
        <translation>%1 mit einem Status oder ohne Rang sind in keiner Gruppe.</translation>
    </message>
    <message>
        <source>Hours in a year</source>
        <translation>Stunden im Jahr</translation>
    </message>
    <message>
        <source>%1 a year are freed.</source>
        <translation>%1 im Jahr werden frei.</translation>
    </message>
    <message>
        <source>Contact rhythm as decided, today in brackets where it is different</source>
        <translation>Kontaktrhythmus wie entschieden, heute in Klammern, wo er abweicht</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Durch wen</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Who gets more, who gets less</source>
        <translation>Wer mehr bekommt, wer weniger</translation>
    </message>
    <message>
        <source>Nothing differs between today and what is decided.</source>
        <translation>Zwischen heute und dem, was entschieden ist, unterscheidet sich nichts.</translation>
    </message>
    <message>
        <source>More or less</source>
        <translation>Mehr oder weniger</translation>
    </message>
    <message>
        <source>From today to decided</source>
        <translation>Von heute zu entschieden</translation>
    </message>
    <message>
        <source>More or less from the customers’ side: first the terms (included, on request, charged, not offered), then the price, then the uses.</source>
        <translation>Mehr oder weniger aus Sicht der Kunden: zuerst die Bedingungen (inbegriffen, auf Anfrage, kostenpflichtig, nicht angeboten), dann der Preis, dann die Nutzungen.</translation>
    </message>
    <message>
        <source>Fair, not equal</source>
        <translation>Fair, nicht gleich</translation>
    </message>
    <message>
        <source>Every group has a decided level for every service, and none is left without.</source>
        <translation>Jede Gruppe hat für jede Leistung ein entschiedenes Niveau, und keine geht leer aus.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Not decided yet: %1.</source>
        <translation>Noch nicht entschieden: %1.</translation>
    </message>
    <message>
        <source>No service at all is offered to %1.</source>
        <translation>Gar keine Leistung wird angeboten für: %1.</translation>
    </message>
    <message>
        <source>Priced by group: %1.</source>
        <translation>Preis je nach Gruppe: %1.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Serviceniveaus</translation>
    </message>
</context>
<context>
    <name>strata::ShareBars</name>
    <message>
        <source>The weights that follow: %1</source>
        <translation>Die Gewichte, die daraus folgen: %1</translation>
    </message>
</context>
<context>
    <name>strata::SheetView</name>
    <message>
        <source>Campaign sheet: %1</source>
        <translation>Kampagnenblatt: %1</translation>
    </message>
</context>
<context>
    <name>strata::SheetWords</name>
    <message>
        <source>Target customer</source>
        <translation>Zielkunde</translation>
    </message>
    <message>
        <source>Who is it for? Industry, size, what they buy now, who decides.</source>
        <translation>Für wen ist sie? Branche, Größe, was sie jetzt kaufen, wer entscheidet.</translation>
    </message>
    <message>
        <source>Problem or opportunity</source>
        <translation>Problem oder Chance</translation>
    </message>
    <message>
        <source>What keeps them from buying more, or what do they buy elsewhere?</source>
        <translation>Was hält sie davon ab, mehr zu kaufen, oder was kaufen sie anderswo?</translation>
    </message>
    <message>
        <source>Solution synopsis</source>
        <translation>Lösung in Kürze</translation>
    </message>
    <message>
        <source>What do we offer them, in two sentences?</source>
        <translation>Was bieten wir ihnen an, in zwei Sätzen?</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What shall have changed, by how much, until when? Choose what can be counted.</source>
        <translation>Was soll sich geändert haben, um wie viel, bis wann? Wählen Sie, was sich zählen lässt.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Who works on it, for how many hours, with what material?</source>
        <translation>Wer arbeitet daran, wie viele Stunden, mit welchem Material?</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>What may it cost, and what for?</source>
        <translation>Was darf es kosten, und wofür?</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>When does what happen? Leave some weeks between two touches.</source>
        <translation>Wann geschieht was? Lassen Sie zwischen zwei Kontakten einige Wochen.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Who does what until the next meeting?</source>
        <translation>Wer tut was bis zum nächsten Treffen?</translation>
    </message>
</context>
<context>
    <name>strata::SignOffCard</name>
    <message>
        <source>Sign off</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>Freigeben …</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Yes, sign off</source>
        <translation>Ja, freigeben</translation>
    </message>
    <message>
        <source>Name of the signed version</source>
        <translation>Name der freigegebenen Fassung</translation>
    </message>
    <message>
        <source>Others who sign, names apart by commas</source>
        <translation>Weitere, die freigeben; Namen durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Reason, where there is one to remember</source>
        <translation>Begründung, wenn eine festzuhalten ist</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Widerspruch</translation>
    </message>
    <message>
        <source>Dissent, and whose</source>
        <translation>Widerspruch und von wem</translation>
    </message>
    <message>
        <source>A signed version keeps its value tree, weights, cuts and cost rates for ever: it can be copied, never changed. Nothing that was done before can be undone afterwards.</source>
        <translation>Eine freigegebene Fassung behält Wertebaum, Gewichte, Schnitte und Kostensätze für immer: Sie lässt sich kopieren, nie ändern. Nichts, was vorher geschah, lässt sich danach rückgängig machen.</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Wer freigibt</translation>
    </message>
    <message>
        <source>Give the signed version a name.</source>
        <translation>Geben Sie der freigegebenen Fassung einen Namen.</translation>
    </message>
    <message>
        <source>There is already another version called %1; choose another name.</source>
        <translation>Es gibt schon eine andere Fassung namens %1; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>At least one person signs: tick somebody, or write a name.</source>
        <translation>Mindestens eine Person gibt frei: Haken Sie jemanden an oder schreiben Sie einen Namen.</translation>
    </message>
    <message>
        <source>Sign off “%1” for %2? This cannot be undone.</source>
        <translation>„%1“ für %2 freigeben? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and weights</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model signed off</source>
        <translation>Modell freigegeben</translation>
    </message>
    <message>
        <source>Sign off %1</source>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>%1 signs</source>
        <translation>%1 gibt frei</translation>
    </message>
    <message>
        <source>The model in use is signed off. Work on a copy to sign off another one later.</source>
        <translation>Das verwendete Modell ist freigegeben. Arbeiten Sie an einer Kopie, um später ein anderes freizugeben.</translation>
    </message>
</context>
<context>
    <name>strata::SignalsPage</name>
    <message>
        <source>Who rises, who slips?</source>
        <translation>Wer steigt auf, wer rutscht ab?</translation>
    </message>
    <message>
        <source>Customers whose buying changed since the earlier time, with the signs behind it.</source>
        <translation>Kunden, deren Käufe sich seit dem früheren Zeitpunkt geändert haben, mit den Anzeichen dahinter.</translation>
    </message>
    <message>
        <source>One flag says little, so every sign is listed with its figures. Talk first with the large customers at risk: a customer who orders every two weeks and has been silent for six is slipping long before the year&apos;s sales show it.</source>
        <translation>Ein Hinweis allein sagt wenig, darum steht jedes Anzeichen mit seinen Zahlen da. Sprechen Sie zuerst mit den großen gefährdeten Kunden: Ein Kunde, der alle zwei Wochen bestellt und seit sechs Wochen still ist, rutscht ab, lange bevor der Jahresumsatz es zeigt.</translation>
    </message>
    <message>
        <source> own intervals</source>
        <translation> eigenen Abständen</translation>
    </message>
    <message>
        <source> points</source>
        <translation> Punkte</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>What counts as a sign</source>
        <translation>Was als Anzeichen zählt</translation>
    </message>
    <message>
        <source>A change that just reaches its limit counts.</source>
        <translation>Eine Änderung, die ihre Grenze gerade erreicht, zählt mit.</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>Still seit</translation>
    </message>
    <message>
        <source>Days since the last order beyond which somebody is overdue, in the customer&apos;s own median intervals between order days; it takes 3 order days in the last 365 days</source>
        <translation>Tage seit dem letzten Auftrag, über die hinaus jemand überfällig ist, in den eigenen mittleren Abständen (Median) des Kunden zwischen Auftragstagen; nötig sind 3 Auftragstage in den letzten 365 Tagen</translation>
    </message>
    <message>
        <source>Scores by</source>
        <translation>Punktzahl um</translation>
    </message>
    <message>
        <source>Points of an axis score from which on a fall or rise is a sign</source>
        <translation>Punkte auf einer Achse, ab denen ein Fall oder Anstieg ein Anzeichen ist</translation>
    </message>
    <message>
        <source>Sales by</source>
        <translation>Umsatz um</translation>
    </message>
    <message>
        <source>Percent of the earlier net sales from which on a fall or rise is a sign</source>
        <translation>Prozent des früheren Nettoumsatzes, ab denen ein Fall oder Anstieg ein Anzeichen ist</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Tabelle exportieren …</translation>
    </message>
    <message>
        <source>Change what counts as a sign</source>
        <translation>Ändern, was als Anzeichen zählt</translation>
    </message>
    <message>
        <source>Types come from customers and what they bought. Import customers and invoices first.</source>
        <translation>Typen ergeben sich aus Kunden und dem, was sie gekauft haben. Importieren Sie zuerst Kunden und Rechnungen.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Zu den Daten</translation>
    </message>
    <message>
        <source>There is no snapshot yet to set the present against. Take the first one; each refresh of the data takes another.</source>
        <translation>Es gibt noch keinen Schnappschuss, mit dem sich die Gegenwart vergleichen lässt. Nehmen Sie den ersten auf; jede Auffrischung der Daten nimmt einen weiteren auf.</translation>
    </message>
    <message>
        <source>Go to snapshots</source>
        <translation>Zu den Schnappschüssen</translation>
    </message>
    <message>
        <source>Reading and comparing…</source>
        <translation>Wird gelesen und verglichen …</translation>
    </message>
    <message>
        <source>From %1 to %2; choose other times under “%3”.</source>
        <translation>Von %1 bis %2; andere Zeitpunkte wählen Sie unter „%3“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s), net sales %1 then and %2 later.</source>
        <translation>
            <numerusform>%Ln Kunde, Nettoumsatz damals %1 und später %2.</numerusform>
            <numerusform>%Ln Kunden, Nettoumsatz damals %1 und später %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model changed meanwhile: scores, types and tiers are compared across two models.</source>
        <translation>Das Modell hat sich inzwischen geändert: Punkte, Typen und Ränge werden über zwei Modelle hinweg verglichen.</translation>
    </message>
</context>
<context>
    <name>strata::SignedBanner</name>
    <message>
        <source>Work on a copy</source>
        <translation>An einer Kopie arbeiten</translation>
    </message>
    <message>
        <source>Work on a copy of the signed model</source>
        <translation>An einer Kopie des freigegebenen Modells arbeiten</translation>
    </message>
    <message>
        <source>“%1” was signed off by %2 on %3 and stays as it is.</source>
        <translation>„%1“ wurde von %2 am %3 freigegeben und bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>strata::SliderEntry</name>
    <message>
        <source>Points, 100 for the most important</source>
        <translation>Punkte, 100 für das Wichtigste</translation>
    </message>
    <message>
        <source>1: hardly matters, 10: matters most</source>
        <translation>1: zählt kaum, 10: zählt am meisten</translation>
    </message>
    <message>
        <source>Weight in its group</source>
        <translation>Gewicht in der Gruppe</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Weight of %1 in percent</source>
        <translation>Gewicht von %1 in Prozent</translation>
    </message>
    <message>
        <source>Points of %1, 0 to 100</source>
        <translation>Punkte von %1, 0 bis 100</translation>
    </message>
    <message>
        <source>Rating of %1, 1 to 10</source>
        <translation>Bewertung von %1, 1 bis 10</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>Weight of %1: %2</source>
        <translation>Gewicht von %1: %2</translation>
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
        <source>%1: %2, a share of %3</source>
        <translation>%1: %2, ein Anteil von %3</translation>
    </message>
</context>
<context>
    <name>strata::SnapshotsCard</name>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>Take a snapshot now</source>
        <translation>Jetzt Schnappschuss aufnehmen</translation>
    </message>
    <message>
        <source>None yet. A snapshot keeps where every customer stands, so that later months can be set against it. Each refresh takes one.</source>
        <translation>Noch keine. Ein Schnappschuss bewahrt auf, wo jeder Kunde steht, damit sich spätere Monate damit vergleichen lassen. Jede Auffrischung nimmt einen auf.</translation>
    </message>
    <message>
        <source>Keeps types, scores and metrics of all customers as they are now</source>
        <translation>Bewahrt Typen, Punkte und Kennzahlen aller Kunden auf, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the snapshot %1</source>
        <translation>Schnappschuss %1 entfernen</translation>
    </message>
    <message>
        <source>Takes it off the list; undo brings it back</source>
        <translation>Nimmt ihn von der Liste; Rückgängig holt ihn zurück</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <translation>Schnappschuss vom %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove snapshot</source>
        <translation>Schnappschuss entfernen</translation>
    </message>
</context>
<context>
    <name>strata::SpreadCard</name>
    <message>
        <source>Far out…</source>
        <translation>Weit außerhalb …</translation>
    </message>
    <message>
        <source>Without value…</source>
        <translation>Ohne Wert …</translation>
    </message>
    <message>
        <source>The customers whose values lie far from those of the others</source>
        <translation>Die Kunden, deren Werte weit von denen der anderen entfernt liegen</translation>
    </message>
    <message>
        <source>The customers who have no value of this metric</source>
        <translation>Die Kunden, die keinen Wert für diese Kennzahl haben</translation>
    </message>
    <message>
        <source>%1: far from the others</source>
        <translation>%1: weit entfernt von den anderen</translation>
    </message>
    <message>
        <source>%1: without a value</source>
        <translation>%1: ohne Wert</translation>
    </message>
    <message>
        <source>How values are spread</source>
        <translation>Wie sich Werte verteilen</translation>
    </message>
    <message>
        <source>Choose a metric above to see its values and who has none.</source>
        <translation>Oben eine Kennzahl wählen, um ihre Werte zu sehen und wer keinen hat.</translation>
    </message>
    <message>
        <source>No customer has a value yet.</source>
        <translation>Noch hat kein Kunde einen Wert.</translation>
    </message>
    <message>
        <source>how its values are spread</source>
        <translation>wie sich ihre Werte verteilen</translation>
    </message>
    <message>
        <source>Every value is %1: it tells nobody apart.</source>
        <translation>Jeder Wert ist %1: Er unterscheidet niemanden.</translation>
    </message>
    <message>
        <source>Median %1.</source>
        <translation>Median %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) above %1.</source>
        <translation>
            <numerusform>%Ln Kunde über %1.</numerusform>
            <numerusform>%Ln Kunden über %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) below %1.</source>
        <translation>
            <numerusform>%Ln Kunde unter %1.</numerusform>
            <numerusform>%Ln Kunden unter %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slips in the data, or customers of another kind?</source>
        <translation>Fehler in den Daten oder Kunden anderer Art?</translation>
    </message>
    <message>
        <source>No value lies far out.</source>
        <translation>Kein Wert liegt weit außerhalb.</translation>
    </message>
    <message>
        <source>Dashed: the tiers this metric alone would give.</source>
        <translation>Gestrichelt: die Ränge, die diese Kennzahl allein ergäbe.</translation>
    </message>
</context>
<context>
    <name>strata::SpreadChart</name>
    <message>
        <source>How the values are spread</source>
        <translation>Wie sich die Werte verteilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) from %1 to %2</source>
        <translation>
            <numerusform>%Ln Kunde von %1 bis %2</numerusform>
            <numerusform>%Ln Kunden von %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>far out</source>
        <translation>weit außerhalb</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>Tier %1, if this metric alone decided</source>
        <translation>Rang %1, wenn diese Kennzahl allein entschiede</translation>
    </message>
</context>
<context>
    <name>strata::StandingModel</name>
    <message>
        <source>not among the customers any more</source>
        <translation>nicht mehr unter den Kunden</translation>
    </message>
    <message>
        <source>Counts as: %1.</source>
        <translation>Zählt als: %1.</translation>
    </message>
    <message>
        <source>As the snapshot %1 kept it.</source>
        <translation>Wie der Schnappschuss %1 es aufbewahrt hat.</translation>
    </message>
    <message>
        <source>At the later time: %1.</source>
        <translation>Zum späteren Zeitpunkt: %1.</translation>
    </message>
    <message>
        <source>Sorts by the number of signs</source>
        <translation>Sortiert nach der Anzahl der Anzeichen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Type then</source>
        <translation>Typ damals</translation>
    </message>
    <message>
        <source>Type later</source>
        <translation>Typ später</translation>
    </message>
    <message>
        <source>Tier then</source>
        <translation>Rang damals</translation>
    </message>
    <message>
        <source>Tier later</source>
        <translation>Rang später</translation>
    </message>
    <message>
        <source>Sales then</source>
        <translation>Umsatz damals</translation>
    </message>
    <message>
        <source>Sales later</source>
        <translation>Umsatz später</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Letzter Auftrag</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Anzeichen</translation>
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
    <name>strata::StatusesCard</name>
    <message>
        <source>Statuses</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>outside the four types, and counted</source>
        <translation>außerhalb der vier Typen, und gezählt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>first invoice within</source>
        <translation>erste Rechnung vor weniger als</translation>
    </message>
    <message>
        <source>New: first invoice within months</source>
        <translation>Neu: Monate seit der ersten Rechnung unter</translation>
    </message>
    <message>
        <source>months, or</source>
        <translation>Monaten, oder</translation>
    </message>
    <message>
        <source>fewer than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>New: fewer orders than</source>
        <translation>Neu: weniger Aufträge als</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>nothing bought for</source>
        <translation>nichts gekauft seit</translation>
    </message>
    <message>
        <source>Inactive: nothing bought for months</source>
        <translation>Inaktiv: Monate ohne Kauf</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monaten</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>by hand, with a reason</source>
        <translation>von Hand, mit Grund</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Zu wenig Daten</translation>
    </message>
    <message>
        <source>a metric without a value says so</source>
        <translation>eine Kennzahl ohne Wert gibt es so vor</translation>
    </message>
    <message>
        <source>In one of the four types</source>
        <translation>In einem der vier Typen</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>0 = nobody</source>
        <translation>0 = niemand</translation>
    </message>
    <message>
        <source>Set status threshold</source>
        <translation>Statusschwelle setzen</translation>
    </message>
</context>
<context>
    <name>strata::StepButton</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln waiting there</source>
        <translation>
            <numerusform>%1, %Ln wartet dort</numerusform>
            <numerusform>%1, %Ln warten dort</numerusform>
        </translation>
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
    <message>
        <source>Transform</source>
        <translation>Verändern</translation>
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
        <source>Change rules</source>
        <translation>Regeln ändern</translation>
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
        <source>Every customer stands where its two scores put it. The cuts say what counts as high. At the cut counts as above, on both axes. The four types are a start for a talk about each customer; a person can overrule the type and says why. Service drain has two meanings: a net profit score that is low against the others, which some customers have in any book, and a net profit below 0 in money, where serving costs more than the margin. Those who lose money are ringed in the matrix.</source>
        <translation>Jeder Kunde steht dort, wohin ihn seine zwei Punktzahlen stellen. Die Schnitte sagen, was als hoch zählt. Auf dem Schnitt zählt als darüber, auf beiden Achsen. Die vier Typen sind der Anfang eines Gesprächs über jeden Kunden; eine Person kann den Typ überstimmen und sagt, warum. Servicefresser hat zwei Bedeutungen: eine Punktzahl für den Reingewinn, die im Vergleich zu den anderen niedrig ist, was es in jedem Kundenstamm gibt, und ein Reingewinn unter 0 in Geld, bei dem die Betreuung mehr kostet als der Rohertrag. Wer Geld verliert, ist in der Matrix umringt.</translation>
    </message>
    <message>
        <source>List money losers</source>
        <translation>Geldverlierer aufführen</translation>
    </message>
    <message>
        <source>List the Service drain customers who lose money</source>
        <translation>Die Servicefresser aufführen, die Geld verlieren</translation>
    </message>
    <message>
        <source>Service drain is relative: the customer lifetime value score is at or above its cut and the net profit score below its own, which some customers&apos; is in any book. To lose money is absolute: serving the customer costs more than its margin.</source>
        <translation>Servicefresser ist relativ: Die Punktzahl für den Kundenwert liegt auf oder über ihrem Schnitt und die für den Reingewinn unter dem ihren, was es in jedem Kundenstamm gibt. Geld zu verlieren ist absolut: Die Betreuung des Kunden kostet mehr als sein Rohertrag.</translation>
    </message>
    <message>
        <source>loses money: net profit in money &lt; 0</source>
        <translation>verliert Geld: Reingewinn in Geld &lt; 0</translation>
    </message>
    <message>
        <source>Cuts and rules of the model, net profit of the window</source>
        <translation>Schnitte und Regeln des Modells, Reingewinn im Zeitraum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln angezeigt</numerusform>
            <numerusform>%Ln angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>So many customers were brushed in the matrix, pass the filters and fit the search.</source>
        <translation>So viele Kunden wurden in der Matrix markiert, bestehen die Filter und passen zur Suche.</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 von %2 Kunden</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) brushed</source>
        <translation>
            <numerusform>%Ln Kunde markiert</numerusform>
            <numerusform>%Ln Kunden markiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of net sales</source>
        <translation>%1, %2 des Nettoumsatzes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Service drain</source>
        <translation>
            <numerusform>%Ln Servicefresser</numerusform>
            <numerusform>%Ln Servicefresser</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, low against the others; costs are not known</source>
        <translation>%1, niedrig im Vergleich zu den anderen; die Kosten sind nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them lose money</source>
        <translation>
            <numerusform>%1, %Ln davon verliert Geld</numerusform>
            <numerusform>%1, %Ln davon verlieren Geld</numerusform>
        </translation>
    </message>
    <message>
        <source>Service drain is relative: the net profit score is below the cut, which some customers&apos; is in any book.</source>
        <translation>Servicefresser ist relativ: Die Punktzahl für den Reingewinn liegt unter dem Schnitt, was es in jedem Kundenstamm gibt.</translation>
    </message>
    <message>
        <source>To lose money is absolute: the net profit in money is below 0, so that serving the customer costs more than its margin.</source>
        <translation>Geld zu verlieren ist absolut: Der Reingewinn in Geld liegt unter 0, sodass die Betreuung des Kunden mehr kostet als sein Rohertrag.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: net sales %1</source>
        <translation>
            <numerusform>%Ln ausgewählt: Nettoumsatz %1</numerusform>
            <numerusform>%Ln ausgewählt: Nettoumsatz %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, net profit %2</source>
        <translation>%1, Reingewinn %2</translation>
    </message>
</context>
<context>
    <name>strata::SuggestedPlaybook</name>
    <message>
        <source>Protect and grow</source>
        <translation>Schützen und ausbauen</translation>
    </message>
    <message>
        <source>Name one senior person who answers for this customer</source>
        <translation>Eine erfahrene Führungskraft benennen, die für diesen Kunden verantwortlich ist</translation>
    </message>
    <message>
        <source>Review meeting: what went well, what they plan, what we can add</source>
        <translation>Gespräch zum Rückblick: was gut lief, was sie vorhaben, was wir beitragen können</translation>
    </message>
    <message>
        <source>Offer two product lines they do not buy from us yet</source>
        <translation>Zwei Sortimente anbieten, die sie noch nicht bei uns kaufen</translation>
    </message>
    <message>
        <source>Streamline the service, keep the business</source>
        <translation>Den Service verschlanken, das Geschäft behalten</translation>
    </message>
    <message>
        <source>Go through the conversation sheet: days to pay, returns, order size</source>
        <translation>Den Gesprächsbogen durchgehen: Tage bis zur Zahlung, Retouren, Auftragsgröße</translation>
    </message>
    <message>
        <source>Renegotiate terms: minimum order, freight, return fee, payment</source>
        <translation>Konditionen neu verhandeln: Mindestauftrag, Fracht, Rücknahmegebühr, Zahlung</translation>
    </message>
    <message>
        <source>Move small orders to the web shop or to fixed order days</source>
        <translation>Kleine Aufträge in den Webshop oder auf feste Bestelltage verlegen</translation>
    </message>
    <message>
        <source>Win the relationship</source>
        <translation>Die Beziehung gewinnen</translation>
    </message>
    <message>
        <source>Find out who decides, and what else they buy elsewhere</source>
        <translation>Herausfinden, wer entscheidet und was sie sonst anderswo kaufen</translation>
    </message>
    <message>
        <source>Offer a standing agreement on what they buy now and then</source>
        <translation>Eine Rahmenvereinbarung anbieten über das, was sie ab und zu kaufen</translation>
    </message>
    <message>
        <source>Call again a month after the next order</source>
        <translation>Einen Monat nach dem nächsten Auftrag wieder anrufen</translation>
    </message>
    <message>
        <source>Serve well through low-cost channels</source>
        <translation>Gut bedienen, über günstige Kanäle</translation>
    </message>
    <message>
        <source>Invite to the web shop and help with the first order</source>
        <translation>In den Webshop einladen und beim ersten Auftrag helfen</translation>
    </message>
    <message>
        <source>Hand the contact over from field sales to inside sales</source>
        <translation>Die Betreuung vom Außendienst an den Innendienst übergeben</translation>
    </message>
</context>
<context>
    <name>strata::SurenessBars</name>
    <message>
        <source>%1: %2 sure, %3 leaning, %4 open</source>
        <translation>%1: %2 sicher, %3 mit Tendenz, %4 offen</translation>
    </message>
    <message>
        <source>How sure the types are. %1</source>
        <translation>Wie sicher die Typen sind. %1</translation>
    </message>
    <message>
        <source>How sure the types are: not computed</source>
        <translation>Wie sicher die Typen sind: nicht berechnet</translation>
    </message>
</context>
<context>
    <name>strata::TaskFields</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Who closes this gap</source>
        <translation>Wer diese Lücke schließt</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>Note on this gap</source>
        <translation>Notiz zu dieser Lücke</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Looked into and settled: it does not wait any more</source>
        <translation>Geprüft und erledigt: Die Lücke wartet nicht mehr</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
</context>
<context>
    <name>strata::TemplateList</name>
    <message>
        <source>Tick all</source>
        <translation>Alle anhaken</translation>
    </message>
    <message>
        <source>Services to choose from</source>
        <translation>Leistungen zur Auswahl</translation>
    </message>
    <message>
        <source>Add what is ticked</source>
        <translation>Angehakte hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln service(s)</source>
        <translation>
            <numerusform>%Ln Leistung hinzufügen</numerusform>
            <numerusform>%Ln Leistungen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine anhaken</translation>
    </message>
</context>
<context>
    <name>strata::TemplatesCard</name>
    <message>
        <source>What each table should contain</source>
        <translation>Was jede Tabelle enthalten soll</translation>
    </message>
    <message>
        <source>other headers are fine: you can say which column is which</source>
        <translation>andere Kopfzeilen sind möglich: welche Spalte was ist, lässt sich angeben</translation>
    </message>
    <message>
        <source>Copy header</source>
        <translation>Kopfzeile kopieren</translation>
    </message>
    <message>
        <source>Copy the header of %1</source>
        <translation>Kopfzeile von %1 kopieren</translation>
    </message>
    <message>
        <source>Puts the header line of this table on the clipboard</source>
        <translation>Legt die Kopfzeile dieser Tabelle in die Zwischenablage</translation>
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
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>strata::TextsView</name>
    <message>
        <source>Insert field</source>
        <translation>Feld einfügen</translation>
    </message>
    <message>
        <source>Insert a field into: %1</source>
        <translation>Ein Feld einfügen in: %1</translation>
    </message>
    <message>
        <source>Call guide</source>
        <translation>Gesprächsleitfaden</translation>
    </message>
    <message>
        <source>What is asked and said on the telephone, in its order</source>
        <translation>Was am Telefon gefragt und gesagt wird, der Reihe nach</translation>
    </message>
    <message>
        <source>Subject of the e-mail</source>
        <translation>Betreff der E-Mail</translation>
    </message>
    <message>
        <source>Text of the e-mail</source>
        <translation>Text der E-Mail</translation>
    </message>
    <message>
        <source>What is written to the customer</source>
        <translation>Was dem Kunden geschrieben wird</translation>
    </message>
    <message>
        <source>Preview for the customer before</source>
        <translation>Vorschau für den vorigen Kunden</translation>
    </message>
    <message>
        <source>Preview for the next customer</source>
        <translation>Vorschau für den nächsten Kunden</translation>
    </message>
    <message>
        <source>Call guide, filled in</source>
        <translation>Gesprächsleitfaden, ausgefüllt</translation>
    </message>
    <message>
        <source>E-mail, filled in</source>
        <translation>E-Mail, ausgefüllt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the call guide as it reads here to the clipboard</source>
        <translation>Kopiert den Gesprächsleitfaden, wie er hier steht, in die Zwischenablage</translation>
    </message>
    <message>
        <source>Copies subject and text as they read here to the clipboard</source>
        <translation>Kopiert Betreff und Text, wie sie hier stehen, in die Zwischenablage</translation>
    </message>
    <message>
        <source>Export all e-mails…</source>
        <translation>Alle E-Mails exportieren …</translation>
    </message>
    <message>
        <source>One row for each customer of the target group, filled in, as CSV. The control group gets nothing.</source>
        <translation>Eine Zeile für jeden Kunden der Zielgruppe, ausgefüllt, als CSV. Die Kontrollgruppe erhält nichts.</translation>
    </message>
    <message>
        <source>The call guide reads</source>
        <translation>So lautet der Gesprächsleitfaden</translation>
    </message>
    <message>
        <source>The e-mail reads</source>
        <translation>So lautet die E-Mail</translation>
    </message>
    <message>
        <source>No such field: %1. Take one from “Insert field”, or it is written as it stands.</source>
        <translation>Kein solches Feld: %1. Nehmen Sie eines aus „Feld einfügen“, sonst wird es so geschrieben, wie es dasteht.</translation>
    </message>
    <message>
        <source>Add customers to see how it reads</source>
        <translation>Fügen Sie Kunden hinzu, um zu sehen, wie es sich liest</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Not known of this customer, so left out: %1.</source>
        <translation>Von diesem Kunden nicht bekannt, daher weggelassen: %1.</translation>
    </message>
    <message>
        <source>Export all e-mails</source>
        <translation>Alle E-Mails exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Komma getrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>The e-mails could not be written to “%1”. Choose another folder.</source>
        <translation>Die E-Mails ließen sich nicht nach „%1“ schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>strata::TickList</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
</context>
<context>
    <name>strata::TimeChart</name>
    <message>
        <source>Net profit by type over time</source>
        <translation>Reingewinn nach Typ im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Net sales by type over time</source>
        <translation>Nettoumsatz nach Typ im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
</context>
<context>
    <name>strata::TopBar</name>
    <message>
        <source>Find customer</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Working model</source>
        <translation>Arbeitsmodell</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Szenario: %1</translation>
    </message>
    <message>
        <source>The present model is not kept under a name yet.</source>
        <translation>Das jetzige Modell ist noch nicht unter einem Namen aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 is signed off by %2.</source>
        <translation>%1 ist freigegeben von %2.</translation>
    </message>
    <message>
        <source>The present model differs from what was kept as %1.</source>
        <translation>Das jetzige Modell weicht von dem ab, was als %1 aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>The present model is %1 as it was kept.</source>
        <translation>Das jetzige Modell ist %1, wie es aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>%1 (signed off)</source>
        <translation>%1 (freigegeben)</translation>
    </message>
    <message>
        <source>Use scenario %1</source>
        <translation>Szenario %1 verwenden</translation>
    </message>
    <message>
        <source>No scenario is kept yet</source>
        <translation>Noch ist kein Szenario aufbewahrt</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Warum diese Zahl?</translation>
    </message>
    <message>
        <source>Click this, then any number, to see how it is made. With the keyboard: Shift+F1 on a number, or here for the list of all figures on the page.</source>
        <translation>Klicken Sie hierauf und dann auf eine beliebige Zahl, um zu sehen, wie sie zustande kommt. Mit der Tastatur: Umschalt+F1 auf einer Zahl, oder hier für die Liste aller Zahlen der Seite.</translation>
    </message>
    <message>
        <source>Update %1 with the present model</source>
        <translation>%1 mit dem jetzigen Modell aktualisieren</translation>
    </message>
    <message>
        <source>Keep as new scenario…</source>
        <translation>Als neues Szenario aufbewahren …</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Copy or sign off…</source>
        <translation>Kopieren oder freigeben …</translation>
    </message>
</context>
<context>
    <name>strata::TornadoCard</name>
    <message>
        <source>Which weight decides most</source>
        <translation>Welches Gewicht am meisten entscheidet</translation>
    </message>
    <message>
        <source>customers changing type at ±10 points</source>
        <translation>Kunden, die bei ±10 Prozentpunkten den Typ wechseln</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>wird berechnet …</translation>
    </message>
    <message numerus="yes">
        <source>At %1 %Ln customer(s) change type, with %2 of net sales.</source>
        <translation>
            <numerusform>Bei %1 wechselt %Ln Kunde den Typ, mit %2 des Nettoumsatzes.</numerusform>
            <numerusform>Bei %1 wechseln %Ln Kunden den Typ, mit %2 des Nettoumsatzes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 %Ln customer(s) change type, with %2 of net profit.</source>
        <translation>
            <numerusform>Bei %1 wechselt %Ln Kunde den Typ, mit %2 des Reingewinns.</numerusform>
            <numerusform>Bei %1 wechseln %Ln Kunden den Typ, mit %2 des Reingewinns.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, today %2. %3 %4</source>
        <translation>%1, heute %2. %3 %4</translation>
    </message>
    <message>
        <source>Every weight is the only one of its group; none can move.</source>
        <translation>Jedes Gewicht ist das einzige seiner Gruppe; keines kann sich bewegen.</translation>
    </message>
    <message>
        <source>Left: 10 points less, right: 10 points more. * Less than 10 points where the weight is too near to 0 % or 100 %.</source>
        <translation>Links: 10 Prozentpunkte weniger, rechts: 10 Prozentpunkte mehr. * Weniger als 10 Prozentpunkte, wo das Gewicht zu nahe an 0 % oder 100 % liegt.</translation>
    </message>
    <message>
        <source>Left: 10 points less, right: 10 points more.</source>
        <translation>Links: 10 Prozentpunkte weniger, rechts: 10 Prozentpunkte mehr.</translation>
    </message>
    <message>
        <source>Show the strongest only</source>
        <translation>Nur die stärksten zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln weight(s)</source>
        <translation>
            <numerusform>Alle Gewichte zeigen (%Ln)</numerusform>
            <numerusform>Alle %Ln Gewichte zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no customers yet. Import them to see how many hang on each weight.</source>
        <translation>Noch gibt es keine Kunden. Nach dem Import zeigt sich, wie viele an jedem Gewicht hängen.</translation>
    </message>
</context>
<context>
    <name>strata::TornadoChart</name>
    <message>
        <source>Customers changing type at ten points below and above each weight</source>
        <translation>Kunden, die zehn Prozentpunkte unter und über jedem Gewicht den Typ wechseln</translation>
    </message>
    <message>
        <source>The figures are being computed.</source>
        <translation>Die Zahlen werden berechnet.</translation>
    </message>
</context>
<context>
    <name>strata::TouchModel</name>
    <message>
        <source>Whole target group</source>
        <translation>Ganze Zielgruppe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>strata::TouchesView</name>
    <message>
        <source>Touches of the campaign</source>
        <translation>Kontakte der Kampagne</translation>
    </message>
    <message>
        <source>Add a touch</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>A call, an e-mail, a flyer, a web training or a visit, on a day</source>
        <translation>Ein Anruf, eine E-Mail, ein Flyer, eine Webschulung oder ein Besuch, an einem Tag</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removes the chosen touch; undo brings it back</source>
        <translation>Entfernt den gewählten Kontakt; Rückgängig holt ihn zurück</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Tabelle exportieren …</translation>
    </message>
    <message>
        <source>Touch is done</source>
        <translation>Kontakt ist erledigt</translation>
    </message>
    <message>
        <source>Touch is not done</source>
        <translation>Kontakt ist nicht erledigt</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>What is said or sent?</source>
        <translation>Was wird gesagt oder gesendet?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The day on which it is done, or is to be done</source>
        <translation>Der Tag, an dem er erledigt wird oder werden soll</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>How the customers are reached</source>
        <translation>Wie die Kunden erreicht werden</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What is said or sent</source>
        <translation>Was gesagt oder gesendet wird</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Customers of one block only, or the whole target group. The control group gets nothing.</source>
        <translation>Nur Kunden eines Blocks oder die ganze Zielgruppe. Die Kontrollgruppe erhält nichts.</translation>
    </message>
    <message>
        <source>Date of a touch</source>
        <translation>Datum eines Kontakts</translation>
    </message>
    <message>
        <source>Kind of a touch</source>
        <translation>Art eines Kontakts</translation>
    </message>
    <message>
        <source>Who gets a touch</source>
        <translation>Wer einen Kontakt erhält</translation>
    </message>
    <message>
        <source>Text of a touch</source>
        <translation>Text eines Kontakts</translation>
    </message>
    <message>
        <source>Remove a touch</source>
        <translation>Kontakt entfernen</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Several touches over some weeks work better than one.</source>
        <translation>Noch ist nichts geplant. Mehrere Kontakte über einige Wochen wirken besser als einer.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Whole target group</source>
        <translation>Ganze Zielgruppe</translation>
    </message>
    <message>
        <source>%1 (no such block now)</source>
        <translation>%1 (diesen Block gibt es jetzt nicht)</translation>
    </message>
</context>
<context>
    <name>strata::TrackPage</name>
    <message>
        <source>Who moved since last time?</source>
        <translation>Wer hat sich seit dem letzten Mal bewegt?</translation>
    </message>
    <message>
        <source>Every customer&apos;s type at one time beside its type at another. Choose a cell to see who it is.</source>
        <translation>Der Typ jedes Kunden zu einem Zeitpunkt neben seinem Typ zu einem anderen. Wählen Sie eine Zelle, um zu sehen, wer es ist.</translation>
    </message>
    <message>
        <source>Buying patterns change quickly, so the whole book is looked at again and again, not only the large accounts. Each refresh keeps a snapshot of where everybody stood; this page sets two of them side by side and tells apart what the data, the model and the customers themselves did.</source>
        <translation>Kaufgewohnheiten ändern sich schnell, darum wird immer wieder der ganze Kundenstamm betrachtet, nicht nur die großen Kunden. Jede Auffrischung bewahrt in einem Schnappschuss auf, wo alle standen; diese Seite stellt zwei davon nebeneinander und trennt, was die Daten, das Modell und die Kunden selbst bewirkt haben.</translation>
    </message>
    <message>
        <source>Take a snapshot now</source>
        <translation>Jetzt Schnappschuss aufnehmen</translation>
    </message>
    <message>
        <source>Keeps types, scores and money of all customers as they are now</source>
        <translation>Bewahrt Typen, Punkte und Geldbeträge aller Kunden auf, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Print / PDF…</source>
        <translation>Drucken / PDF …</translation>
    </message>
    <message>
        <source>Puts what changed since last time on paper</source>
        <translation>Bringt zu Papier, was sich seit dem letzten Mal geändert hat</translation>
    </message>
    <message>
        <source>The earlier time: a snapshot</source>
        <translation>Der frühere Zeitpunkt: ein Schnappschuss</translation>
    </message>
    <message>
        <source>The later time: now, or a later snapshot</source>
        <translation>Der spätere Zeitpunkt: jetzt oder ein späterer Schnappschuss</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Take the first snapshot</source>
        <translation>Ersten Schnappschuss aufnehmen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>The model of then is applied to the data of now: whoever already moves there was moved by the data, whoever moves only under the model of now was moved by the model. And the data of now are looked at as of the earlier day: where they do not give the figures the snapshot kept, the past was restated; all other changes of sales, margin and last order are the customer&apos;s own.</source>
        <translation>Das Modell von damals wird auf die Daten von jetzt angewandt: Wer sich schon dabei bewegt, den haben die Daten bewegt; wer sich erst unter dem Modell von jetzt bewegt, den hat das Modell bewegt. Und die Daten von jetzt werden mit dem Stand des früheren Tages betrachtet: Wo sie nicht die Zahlen ergeben, die der Schnappschuss aufbewahrt hat, wurde die Vergangenheit berichtigt; alle anderen Änderungen von Umsatz, Rohertrag und letztem Auftrag stammen vom Kunden selbst.</translation>
    </message>
    <message>
        <source>Customers from type to type</source>
        <translation>Kunden von Typ zu Typ</translation>
    </message>
    <message>
        <source>From type to type</source>
        <translation>Von Typ zu Typ</translation>
    </message>
    <message>
        <source>Those before and the new ones add up to those after and the gone ones.</source>
        <translation>Die von vorher und die neuen ergeben zusammen die von nachher und die weggefallenen.</translation>
    </message>
    <message>
        <source>customers; who stays is pale</source>
        <translation>Kunden; wer bleibt, ist blass</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Tabelle exportieren …</translation>
    </message>
    <message>
        <source>Saves this table as CSV</source>
        <translation>Speichert diese Tabelle als CSV</translation>
    </message>
    <message>
        <source>The customers of the chosen cell, or the biggest movers</source>
        <translation>Die Kunden der gewählten Zelle oder die größten Wechsler</translation>
    </message>
    <message>
        <source>Biggest movers</source>
        <translation>Größte Wechsler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with another type</source>
        <translation>
            <numerusform>%Ln Kunde mit anderem Typ</numerusform>
            <numerusform>%Ln Kunden mit anderem Typ</numerusform>
        </translation>
    </message>
    <message>
        <source>The customers of the cell chosen above, or all whose type or status is another one at the later time.</source>
        <translation>Die Kunden der oben gewählten Zelle oder alle, deren Typ oder Status zum späteren Zeitpunkt ein anderer ist.</translation>
    </message>
    <message>
        <source>Lists everybody with another type, largest change of sales first</source>
        <translation>Führt alle mit anderem Typ auf, größte Umsatzänderung zuerst</translation>
    </message>
    <message>
        <source>Saves these customers as CSV</source>
        <translation>Speichert diese Kunden als CSV</translation>
    </message>
    <message>
        <source>Counted are the customers who were there at both times, by their type at the earlier time and at the later one.</source>
        <translation>Gezählt werden die Kunden, die zu beiden Zeitpunkten da waren, nach ihrem Typ zum früheren und zum späteren Zeitpunkt.</translation>
    </message>
    <message>
        <source>Who went where</source>
        <translation>Wer wohin gewandert ist</translation>
    </message>
    <message>
        <source>customers of both times</source>
        <translation>Kunden beider Zeitpunkte</translation>
    </message>
    <message>
        <source>Point at a time to read it out.</source>
        <translation>Zeigen Sie auf einen Zeitpunkt, um ihn abzulesen.</translation>
    </message>
    <message>
        <source>Net profit by type over time</source>
        <translation>Reingewinn nach Typ im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Net sales by type over time</source>
        <translation>Nettoumsatz nach Typ im Lauf der Zeit</translation>
    </message>
    <message>
        <source>At each snapshot the figures of all customers of a type are added up, as that snapshot kept them: its own period, its own model.</source>
        <translation>Bei jedem Schnappschuss werden die Zahlen aller Kunden eines Typs summiert, wie dieser Schnappschuss sie aufbewahrt hat: mit seinem eigenen Zeitraum und seinem eigenen Modell.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Types come from customers and what they bought. Import customers and invoices first.</source>
        <translation>Typen ergeben sich aus Kunden und dem, was sie gekauft haben. Importieren Sie zuerst Kunden und Rechnungen.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Zu den Daten</translation>
    </message>
    <message>
        <source>There is no snapshot yet. A snapshot keeps where every customer stands, so that later months can be set against it. Each refresh of the data takes one; take the first one now.</source>
        <translation>Es gibt noch keinen Schnappschuss. Ein Schnappschuss bewahrt auf, wo jeder Kunde steht, damit sich spätere Monate damit vergleichen lassen. Jede Auffrischung der Daten nimmt einen auf; nehmen Sie den ersten jetzt auf.</translation>
    </message>
    <message>
        <source>Reading and comparing…</source>
        <translation>Wird gelesen und verglichen …</translation>
    </message>
    <message>
        <source>Reading earlier snapshots…</source>
        <translation>Frühere Schnappschüsse werden gelesen …</translation>
    </message>
    <message>
        <source>net sales %1</source>
        <translation>Nettoumsatz %1</translation>
    </message>
    <message>
        <source>Nobody was there at both times.</source>
        <translation>Niemand war zu beiden Zeitpunkten da.</translation>
    </message>
    <message>
        <source>nobody has another type</source>
        <translation>niemand hat einen anderen Typ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with another type, largest change of sales first</source>
        <translation>
            <numerusform>%Ln Kunde mit anderem Typ, größte Umsatzänderung zuerst</numerusform>
            <numerusform>%Ln Kunden mit anderem Typ, größte Umsatzänderung zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>Print what changed</source>
        <translation>Drucken, was sich geändert hat</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Seit dem letzten Mal</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt …</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>strata::TrackRun</name>
    <message>
        <source>This snapshot could not be read. Choose another one above.</source>
        <translation>Dieser Schnappschuss ließ sich nicht lesen. Wählen Sie oben einen anderen.</translation>
    </message>
    <message>
        <source>Snapshots are kept in the project&apos;s file, which is not open.</source>
        <translation>Schnappschüsse liegen in der Datei des Projekts, die nicht geöffnet ist.</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <translation>Schnappschuss vom %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a name, and a time of day to tell it from others</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Taking a snapshot…</source>
        <translation>Schnappschuss wird aufgenommen …</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Schnappschuss aufnehmen</translation>
    </message>
</context>
<context>
    <name>strata::TrackSheet</name>
    <message>
        <source>Since last time</source>
        <translation>Seit dem letzten Mal</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Who moved, and why</source>
        <translation>Wer sich bewegt hat und warum</translation>
    </message>
    <message>
        <source>From type to type</source>
        <translation>Von Typ zu Typ</translation>
    </message>
    <message>
        <source>Rows: the type then. Columns: the type at the later time. Customers then and new ones add up to customers later and gone ones.</source>
        <translation>Zeilen: der Typ damals. Spalten: der Typ zum späteren Zeitpunkt. Die Kunden von damals und die neuen ergeben zusammen die Kunden von später und die weggefallenen.</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Biggest movers: customers with another type, by the change of their sales</source>
        <translation>Größte Wechsler: Kunden mit anderem Typ, nach der Änderung ihres Umsatzes</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Sales then</source>
        <translation>Umsatz damals</translation>
    </message>
    <message>
        <source>Sales later</source>
        <translation>Umsatz später</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
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
        <source>Signs</source>
        <translation>Anzeichen</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>Die ersten %1 von %2.</translation>
    </message>
</context>
<context>
    <name>strata::TrackWords</name>
    <message>
        <source>Rising stars</source>
        <translation>Aufsteiger</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Lapsing</source>
        <translation>Abwandernd</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Beständig</translation>
    </message>
    <message>
        <source>At least one good sign and no bad one: sales up by %1 or more, a score up by %2 points or more, or a better type.</source>
        <translation>Mindestens ein gutes Anzeichen und kein schlechtes: Umsatz um %1 oder mehr gestiegen, eine Punktzahl um %2 Punkte oder mehr gestiegen oder ein besserer Typ.</translation>
    </message>
    <message>
        <source>At least one bad sign: no order for longer than %1 times the customer&apos;s own median interval (of 3 order days or more), sales down by %2 or more, a score down by %3 points or more, or a lower type.</source>
        <translation>Mindestens ein schlechtes Anzeichen: länger als das %1-Fache des eigenen mittleren Abstands (Median) des Kunden kein Auftrag (bei 3 Auftragstagen oder mehr), Umsatz um %2 oder mehr gesunken, eine Punktzahl um %3 Punkte oder mehr gesunken oder ein niedrigerer Typ.</translation>
    </message>
    <message>
        <source>Bought in the period then and nothing in the period now, or became inactive.</source>
        <translation>Hat im Zeitraum damals gekauft und im Zeitraum jetzt nichts, oder wurde inaktiv.</translation>
    </message>
    <message>
        <source>Was not among the customers then, or had bought nothing by then and has since.</source>
        <translation>War damals nicht unter den Kunden, oder hatte bis dahin nichts gekauft und hat es seither.</translation>
    </message>
    <message>
        <source>No sign either way. Excluded customers count here, too.</source>
        <translation>Kein Anzeichen in eine der Richtungen. Auch ausgeschlossene Kunden zählen hierher.</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>War nicht da</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>new, no order yet</source>
        <translation>neu, noch kein Auftrag</translation>
    </message>
    <message>
        <source>new, last order %1</source>
        <translation>neu, letzter Auftrag %1</translation>
    </message>
    <message>
        <source>nothing bought in the period, last order %1 ago</source>
        <translation>im Zeitraum nichts gekauft, letzter Auftrag %1 her</translation>
    </message>
    <message>
        <source>nothing bought in the period</source>
        <translation>im Zeitraum nichts gekauft</translation>
    </message>
    <message>
        <source>no order for %1, usually every %2</source>
        <translation>%1 ohne Auftrag, üblicher Abstand %2</translation>
    </message>
    <message>
        <source>sales down %1, %2 to %3</source>
        <translation>Umsatz um %1 gesunken, %2 auf %3</translation>
    </message>
    <message>
        <source>sales down, %1 to %2</source>
        <translation>Umsatz gesunken, %1 auf %2</translation>
    </message>
    <message>
        <source>sales up %1, %2 to %3</source>
        <translation>Umsatz um %1 gestiegen, %2 auf %3</translation>
    </message>
    <message>
        <source>sales up, %1 to %2</source>
        <translation>Umsatz gestiegen, %1 auf %2</translation>
    </message>
    <message>
        <source>lifetime value score down, %1 to %2</source>
        <translation>Punktzahl Kundenwert gesunken, %1 auf %2</translation>
    </message>
    <message>
        <source>lifetime value score up, %1 to %2</source>
        <translation>Punktzahl Kundenwert gestiegen, %1 auf %2</translation>
    </message>
    <message>
        <source>net profit score down, %1 to %2</source>
        <translation>Punktzahl Reingewinn gesunken, %1 auf %2</translation>
    </message>
    <message>
        <source>net profit score up, %1 to %2</source>
        <translation>Punktzahl Reingewinn gestiegen, %1 auf %2</translation>
    </message>
    <message>
        <source>type down, %1 to %2</source>
        <translation>Typ gesunken, %1 zu %2</translation>
    </message>
    <message>
        <source>type up, %1 to %2</source>
        <translation>Typ gestiegen, %1 zu %2</translation>
    </message>
    <message>
        <source>tier down, %1 to %2</source>
        <translation>Rang gesunken, %1 zu %2</translation>
    </message>
    <message>
        <source>tier up, %1 to %2</source>
        <translation>Rang gestiegen, %1 zu %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 customers changed type. Added: %4. Gone: %5. Rising: %6. At risk: %7. Lapsing: %8.</source>
        <translation>%1: %2 von %3 Kunden haben den Typ gewechselt. Hinzugekommen: %4. Weggefallen: %5. Aufsteiger: %6. Gefährdet: %7. Abwandernd: %8.</translation>
    </message>
    <message>
        <source>The invoices begin inside the earlier period: its sales are of a shorter time, and rises look larger than they are.</source>
        <translation>Die Rechnungen beginnen erst innerhalb des früheren Zeitraums: Sein Umsatz stammt aus kürzerer Zeit, und Anstiege sehen größer aus, als sie sind.</translation>
    </message>
    <message>
        <source>What moved the customers can be told up to now only: the invoices of an earlier time are not kept with its snapshot. Choose “now” as the later time.</source>
        <translation>Was die Kunden bewegt hat, lässt sich nur bis jetzt sagen: Die Rechnungen eines früheren Zeitpunkts werden nicht mit seinem Schnappschuss aufbewahrt. Wählen Sie „Jetzt“ als späteren Zeitpunkt.</translation>
    </message>
    <message>
        <source>Model: it is another one than then. By itself it moved %1 customers; %2 were moved by both model and data, and %3 were moved by the data and moved back by the model.</source>
        <translation>Modell: Es ist ein anderes als damals. Für sich allein hat es %1 Kunden bewegt; %2 wurden von Modell und Daten zugleich bewegt, und %3 wurden von den Daten bewegt und vom Modell zurückbewegt.</translation>
    </message>
    <message>
        <source>Model: value tree, rules and cost rates are as they were.</source>
        <translation>Modell: Wertebaum, Regeln und Kostensätze sind, wie sie waren.</translation>
    </message>
    <message>
        <source>Data: under the model of then, the data of now move %1 customers. Of these %2 bought more or less themselves, %3 have a restated past, and %4 moved because time went on or others changed around them.</source>
        <translation>Daten: Unter dem Modell von damals bewegen die Daten von jetzt %1 Kunden. Davon haben %2 selbst mehr oder weniger gekauft, %3 haben eine berichtigte Vergangenheit, und %4 haben sich bewegt, weil Zeit verging oder andere um sie herum sich änderten.</translation>
    </message>
    <message>
        <source>Customers: %1 have other figures because of what they bought, %2 are as they were, %3 are new.</source>
        <translation>Kunden: %1 haben andere Zahlen durch das, was sie gekauft haben, %2 sind, wie sie waren, %3 sind neu.</translation>
    </message>
    <message>
        <source>Restated: for %1 customers the data of now tell another past than the snapshot kept: invoices of those days were added, taken out or corrected, or a field or rating changed.</source>
        <translation>Berichtigt: Für %1 Kunden erzählen die Daten von jetzt eine andere Vergangenheit, als der Schnappschuss aufbewahrt hat: Rechnungen jener Tage wurden hinzugefügt, entfernt oder korrigiert, oder ein Feld oder eine Bewertung hat sich geändert.</translation>
    </message>
    <message>
        <source>By hand: %1 customers have another type because a person said so.</source>
        <translation>Von Hand: %1 Kunden haben einen anderen Typ, weil eine Person es so bestimmt hat.</translation>
    </message>
    <message>
        <source>A database added the invoices up, so the past cannot be looked at again: every change of figures counts as the customer&apos;s.</source>
        <translation>Eine Datenbank hat die Rechnungen summiert, darum lässt sich die Vergangenheit nicht noch einmal betrachten: Jede Änderung der Zahlen zählt als eine des Kunden.</translation>
    </message>
    <message>
        <source>The period is another one than then, so sales are of different lengths of time.</source>
        <translation>Der Zeitraum ist ein anderer als damals, daher stammen die Umsätze aus unterschiedlich langer Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) stayed %1</source>
        <translation>
            <numerusform>%Ln Kunde blieb %1</numerusform>
            <numerusform>%Ln Kunden blieben %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) from %1 to %2</source>
        <translation>
            <numerusform>%Ln Kunde von %1 zu %2</numerusform>
            <numerusform>%Ln Kunden von %1 zu %2</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 of those who were %2</source>
        <translation>, %1 derer, die zuvor %2 waren</translation>
    </message>
    <message>
        <source>Net sales %1 then, %2 now. Net profit %3 then, %4 now.</source>
        <translation>Nettoumsatz damals %1, jetzt %2. Reingewinn damals %3, jetzt %4.</translation>
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
        <translation>%1: %2, Taste %3</translation>
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
        <translation>%1 (%2) und %3 (%4) sind dieselbe Zahl, auf beiden Achsen.</translation>
    </message>
    <message>
        <source>No factor counts here, so this axis cannot tell customers apart. Add one, or move one over.</source>
        <translation>Hier zählt kein Faktor, daher kann diese Achse Kunden nicht unterscheiden. Fügen Sie einen hinzu oder verschieben Sie einen hierher.</translation>
    </message>
    <message>
        <source>Add a factor to %1</source>
        <translation>Faktor zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add factor</source>
        <translation>Faktor hinzufügen</translation>
    </message>
    <message>
        <source>How much business, how faithfully. Left to right in the matrix.</source>
        <translation>Wie viel sie kaufen und wie treu. In der Matrix von links nach rechts.</translation>
    </message>
    <message>
        <source>What is left after serving them. Upwards in the matrix.</source>
        <translation>Was nach der Betreuung übrig bleibt. In der Matrix nach oben.</translation>
    </message>
    <message>
        <source>A factor of your own</source>
        <translation>Ein eigener Faktor</translation>
    </message>
    <message>
        <source>New factor</source>
        <translation>Neuer Faktor</translation>
    </message>
    <message>
        <source>Factor added: %1</source>
        <translation>Faktor hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Factor renamed</source>
        <translation>Faktor umbenannt</translation>
    </message>
    <message>
        <source>Rename factor</source>
        <translation>Faktor umbenennen</translation>
    </message>
    <message>
        <source>Change a factor&apos;s question</source>
        <translation>Frage eines Faktors ändern</translation>
    </message>
    <message>
        <source>Axis of %1</source>
        <translation>Achse von %1</translation>
    </message>
    <message>
        <source>Move factor to the other axis</source>
        <translation>Faktor auf die andere Achse verschieben</translation>
    </message>
    <message>
        <source>Move factor up</source>
        <translation>Faktor nach oben verschieben</translation>
    </message>
    <message>
        <source>Move factor down</source>
        <translation>Faktor nach unten verschieben</translation>
    </message>
    <message>
        <source>Factor removed: %1</source>
        <translation>Faktor entfernt: %1</translation>
    </message>
    <message>
        <source>Remove factor</source>
        <translation>Faktor entfernen</translation>
    </message>
    <message>
        <source>%1 of the whole</source>
        <translation>%1 des Ganzen</translation>
    </message>
</context>
<context>
    <name>strata::VerdictButton</name>
    <message>
        <source>Click for the next answer: open, yes, no.</source>
        <translation>Klicken für die nächste Antwort: offen, ja, nein.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>strata::VersionRow</name>
    <message>
        <source>Signed off</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Signed off: it stays as it is</source>
        <translation>Freigegeben: bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Name der Fassung</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Remove this version (undo brings it back)</source>
        <translation>Diese Fassung entfernen (Rückgängig holt sie zurück)</translation>
    </message>
    <message>
        <source>Make it the model in use</source>
        <translation>Zum verwendeten Modell machen</translation>
    </message>
    <message>
        <source>Go on with a copy that can be changed</source>
        <translation>Mit einer Kopie weiterarbeiten, die sich ändern lässt</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>aufbewahrt %1</translation>
    </message>
    <message>
        <source>signed off by %1 on %2</source>
        <translation>freigegeben von %1 am %2</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Work on a copy of %1</source>
        <translation>An einer Kopie von %1 arbeiten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>In use, changed since</source>
        <translation>In Verwendung, seither geändert</translation>
    </message>
</context>
<context>
    <name>strata::VersionUse</name>
    <message>
        <source>Cost rates: %1</source>
        <translation>Kostensätze: %1</translation>
    </message>
    <message>
        <source>Scored otherwise: %1</source>
        <translation>Anders bewertet: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and weights</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>Verwendetes Modell</translation>
    </message>
    <message>
        <source>Working model</source>
        <translation>Arbeitsmodell</translation>
    </message>
    <message>
        <source>%1, changed since</source>
        <translation>%1, seither geändert</translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <translation>Eine Kopie von %1</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
</context>
<context>
    <name>strata::VersionsCard</name>
    <message>
        <source>Versions of the model</source>
        <translation>Fassungen des Modells</translation>
    </message>
    <message>
        <source>None kept yet. A version holds the value tree with its weights, the cuts and tiers, and the cost rates, so that you can try something else and come back.</source>
        <translation>Noch keine aufbewahrt. Eine Fassung enthält den Wertebaum mit seinen Gewichten, die Schnitte und Ränge sowie die Kostensätze, damit Sie etwas anderes versuchen und zurückkehren können.</translation>
    </message>
    <message>
        <source>Name to keep the present model under</source>
        <translation>Name, unter dem das jetzige Modell aufbewahrt wird</translation>
    </message>
    <message>
        <source>Name for the present model</source>
        <translation>Name für das jetzige Modell</translation>
    </message>
    <message>
        <source>Keep the present model</source>
        <translation>Jetziges Modell aufbewahren</translation>
    </message>
    <message>
        <source>Give the version a name that tells it from the others.</source>
        <translation>Geben Sie der Fassung einen Namen, der sie von den anderen unterscheidet.</translation>
    </message>
    <message>
        <source>There is already a version called %1; choose another name.</source>
        <translation>Es gibt schon eine Fassung namens %1; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>Keep the model as %1</source>
        <translation>Modell als %1 aufbewahren</translation>
    </message>
    <message>
        <source>A version needs a name; it keeps the one it had.</source>
        <translation>Eine Fassung braucht einen Namen; sie behält den bisherigen.</translation>
    </message>
    <message>
        <source>There is already a version called %1.</source>
        <translation>Es gibt schon eine Fassung namens %1.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>Work on a copy of %1</source>
        <translation>An einer Kopie von %1 arbeiten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept, newest first</source>
        <translation>
            <numerusform>%Ln aufbewahrt</numerusform>
            <numerusform>%Ln aufbewahrt, neueste zuerst</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::VotingDialog</name>
    <message>
        <source>Leave without voting</source>
        <translation>Ohne Abstimmen verlassen</translation>
    </message>
    <message>
        <source>Leave without voting? What you have set is not kept.</source>
        <translation>Ohne Abstimmen verlassen? Was Sie eingestellt haben, wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Go on voting</source>
        <translation>Weiter abstimmen</translation>
    </message>
</context>
<context>
    <name>strata::VotingView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>How do you want to say it?</source>
        <translation>Wie möchten Sie es sagen?</translation>
    </message>
    <message>
        <source>Your vote</source>
        <translation>Ihre Stimme</translation>
    </message>
    <message>
        <source>Only you see this. Go back to change something; once it is cast nobody can look at it before the round is revealed, you neither.</source>
        <translation>Das sehen nur Sie. Gehen Sie zurück, um etwas zu ändern; ist die Stimme abgegeben, kann sie niemand ansehen, bevor die Runde aufgedeckt wird, auch Sie nicht.</translation>
    </message>
    <message>
        <source>Review my vote</source>
        <translation>Meine Stimme prüfen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln group(s) answered</source>
        <translation>
            <numerusform>%Ln Gruppe beantwortet</numerusform>
            <numerusform>Alle %Ln Gruppen beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>strata::WatchModel</name>
    <message>
        <source>looking…</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>Beyond the limit</source>
        <translation>Jenseits der Grenze</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Innerhalb</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <source>The figure of now is compared with the limit that was set. At the limit is still within; customers without the figure are left out.</source>
        <translation>Die Zahl von jetzt wird mit der gesetzten Grenze verglichen. Auf der Grenze ist noch innerhalb; Kunden ohne diese Zahl bleiben außen vor.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Wissenswert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>strata::WatchPage</name>
    <message>
        <source>Whom do we keep an eye on?</source>
        <translation>Wen behalten wir im Auge?</translation>
    </message>
    <message>
        <source>Limits that somebody set, and the customers beyond them. Looked at after every change of data or model.</source>
        <translation>Grenzen, die jemand gesetzt hat, und die Kunden jenseits davon. Geprüft nach jeder Änderung von Daten oder Modell.</translation>
    </message>
    <message>
        <source>Some customers deserve intensive care, and some figures a warning: days to pay above 60, a score below 40. Watches that have somebody beyond the limit are counted beside Track on the left.</source>
        <translation>Manche Kunden verdienen intensive Betreuung und manche Zahlen eine Warnung: Tage bis zur Zahlung über 60, eine Punktzahl unter 40. Beobachtungen, bei denen jemand jenseits der Grenze ist, werden links neben „Verfolgen“ gezählt.</translation>
    </message>
    <message>
        <source>below</source>
        <translation>unter</translation>
    </message>
    <message>
        <source>above</source>
        <translation>über</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Whom to watch: everybody, or the selected customer</source>
        <translation>Wer beobachtet wird: alle oder der ausgewählte Kunde</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>The figure to watch</source>
        <translation>Die Zahl, die beobachtet wird</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Wissenswert</translation>
    </message>
    <message>
        <source>On which side of the limit it is worth knowing</source>
        <translation>Auf welcher Seite der Grenze es wissenswert ist</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>The limit, in the unit of the figure</source>
        <translation>Die Grenze, in der Einheit der Zahl</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Why it is watched, or what to do then</source>
        <translation>Warum beobachtet wird oder was dann zu tun ist</translation>
    </message>
    <message>
        <source>New watch</source>
        <translation>Neue Beobachtung</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>Beobachtungsliste</translation>
    </message>
    <message>
        <source>Nothing is watched yet. Choose a figure and a limit above, for everybody or for the customer that is selected.</source>
        <translation>Noch wird nichts beobachtet. Wählen Sie oben eine Zahl und eine Grenze, für alle oder für den ausgewählten Kunden.</translation>
    </message>
    <message>
        <source>Empties the form above for another watch</source>
        <translation>Leert das Formular oben für eine weitere Beobachtung</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Takes the chosen watch off the list; undo brings it back</source>
        <translation>Nimmt die gewählte Beobachtung von der Liste; Rückgängig holt sie zurück</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Tabelle exportieren …</translation>
    </message>
    <message>
        <source>Customers beyond the limit</source>
        <translation>Kunden jenseits der Grenze</translation>
    </message>
    <message>
        <source>Beyond the limit</source>
        <translation>Jenseits der Grenze</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) beyond the limit</source>
        <translation>
            <numerusform>%Ln Kunde jenseits der Grenze</numerusform>
            <numerusform>%Ln Kunden jenseits der Grenze</numerusform>
        </translation>
    </message>
    <message>
        <source>The figure of now is compared with the limit of the watch chosen above. At the limit is still within.</source>
        <translation>Die Zahl von jetzt wird mit der Grenze der oben gewählten Beobachtung verglichen. Auf der Grenze ist noch innerhalb.</translation>
    </message>
    <message>
        <source>Types come from customers and what they bought. Import customers and invoices first.</source>
        <translation>Typen ergeben sich aus Kunden und dem, was sie gekauft haben. Importieren Sie zuerst Kunden und Rechnungen.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Zu den Daten</translation>
    </message>
    <message>
        <source>Watch this customer</source>
        <translation>Diesen Kunden beobachten</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <translation>%1 beobachten</translation>
    </message>
    <message>
        <source>Select a customer on any page first</source>
        <translation>Wählen Sie zuerst auf einer beliebigen Seite einen Kunden aus</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Change the chosen watch</source>
        <translation>Die gewählte Beobachtung ändern</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>choose a watch above</source>
        <translation>wählen Sie oben eine Beobachtung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the limit as a number, such as %1.</source>
        <translation>Geben Sie die Grenze als Zahl ein, etwa %1.</translation>
    </message>
    <message>
        <source>Change a watch</source>
        <translation>Beobachtung ändern</translation>
    </message>
    <message>
        <source>Add a watch</source>
        <translation>Beobachtung hinzufügen</translation>
    </message>
    <message>
        <source>Remove a watch</source>
        <translation>Beobachtung entfernen</translation>
    </message>
</context>
<context>
    <name>strata::WatchWords</name>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Customer lifetime value score</source>
        <translation>Punkte Kundenwert</translation>
    </message>
    <message>
        <source>Net profit score</source>
        <translation>Punkte Reingewinn</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>no such customer any more</source>
        <translation>diesen Kunden gibt es nicht mehr</translation>
    </message>
    <message>
        <source>no such figure in these data</source>
        <translation>diese Zahl gibt es in diesen Daten nicht</translation>
    </message>
    <message>
        <source>has no such figure</source>
        <translation>hat diese Zahl nicht</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 von %2 Kunden</translation>
    </message>
</context>
<context>
    <name>strata::WaysCard</name>
    <message>
        <source>Shortest ways up</source>
        <translation>Kürzeste Wege nach oben</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>heading above the ways to a type or tier: &quot;To Core&quot;</extracomment>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the table.</source>
        <translation>
            <numerusform>%Ln weiterer in der Tabelle.</numerusform>
            <numerusform>%Ln weitere in der Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any of these is enough.</source>
        <translation>Jeder davon genügt für sich.</translation>
    </message>
    <message>
        <source>No single metric is enough. Two together are:</source>
        <translation>Keine einzelne Kennzahl genügt. Zwei zusammen genügen:</translation>
    </message>
    <message>
        <source>Or two together:</source>
        <translation>Oder zwei zusammen:</translation>
    </message>
    <message>
        <source>Nothing this customer could change reaches %1.</source>
        <translation>Nichts, was dieser Kunde ändern könnte, reicht für %1.</translation>
    </message>
    <message>
        <source>Not known: %1. To find out may move the score, either way.</source>
        <translation>Nicht bekannt: %1. Es herauszufinden, kann die Punkte verschieben, nach oben wie nach unten.</translation>
    </message>
    <message>
        <source>Everybody else is taken as standing still, and so are the cuts, although they depend on the others.</source>
        <translation>Alle anderen gelten als unverändert, und auch die Schnitte, obwohl sie von den anderen abhängen.</translation>
    </message>
    <message>
        <source>Everybody else and the cuts are taken as standing still.</source>
        <translation>Alle anderen und die Schnitte gelten als unverändert.</translation>
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
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Take %1 in again</source>
        <translation>%1 wieder aufnehmen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>What else can be done with this row (Shift+F10)</source>
        <translation>Was sich mit dieser Zeile noch tun lässt (Umschalt+F10)</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Ring: the saved scenario, %1</source>
        <translation>Ring: das gespeicherte Szenario, %1</translation>
    </message>
    <message>
        <source>Triangle: the group&apos;s median, %1</source>
        <translation>Dreieck: der Median der Gruppe, %1</translation>
    </message>
    <message numerus="yes">
        <source>Ticks: %Ln ballot(s)</source>
        <translation>
            <numerusform>Strich: %Ln Stimmzettel</numerusform>
            <numerusform>Striche: %Ln Stimmzettel</numerusform>
        </translation>
    </message>
    <message>
        <source>Upright line: %1, %2</source>
        <comment>scenario and weight</comment>
        <translation>Senkrechter Strich: %1, %2</translation>
    </message>
</context>
<context>
    <name>strata::WeightRows</name>
    <message>
        <source>Factor and metric</source>
        <translation>Faktor und Kennzahl</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Give all factors the same weight</source>
        <translation>Allen Faktoren dasselbe Gewicht geben</translation>
    </message>
    <message>
        <source>Give all factors the same weight, locked ones too</source>
        <translation>Allen Faktoren dasselbe Gewicht geben, auch gesperrten</translation>
    </message>
    <message>
        <source>Set equal weights</source>
        <translation>Gleiche Gewichte setzen</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Gewicht von %1</translation>
    </message>
    <message>
        <source>Lock weight of %1</source>
        <translation>Gewicht von %1 sperren</translation>
    </message>
    <message>
        <source>Unlock weight of %1</source>
        <translation>Gewicht von %1 entsperren</translation>
    </message>
    <message>
        <source>Take %1 in again</source>
        <translation>%1 wieder aufnehmen</translation>
    </message>
    <message>
        <source>Lock all but this and one other</source>
        <translation>Alle außer diesem und einem anderen sperren</translation>
    </message>
    <message>
        <source>Lock all but %1 and %2</source>
        <translation>Alle außer %1 und %2 sperren</translation>
    </message>
    <message>
        <source>Unlock all</source>
        <translation>Alle entsperren</translation>
    </message>
    <message>
        <source>Unlock all weights</source>
        <translation>Alle Gewichte entsperren</translation>
    </message>
    <message>
        <source>Same weight for all its metrics</source>
        <translation>Dasselbe Gewicht für alle Kennzahlen darin</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Leave out (keeps its weight)</source>
        <translation>Auslassen (behält das Gewicht)</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>%1 auslassen</translation>
    </message>
    <message>
        <source>Back to the saved scenario: %1</source>
        <translation>Zurück zum gespeicherten Szenario: %1</translation>
    </message>
    <message>
        <source>Back to the saved scenario</source>
        <translation>Zurück zum gespeicherten Szenario</translation>
    </message>
    <message>
        <source>Log this as a decision</source>
        <translation>Dies als Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Weight, with ballots</source>
        <translation>Gewicht, mit Stimmzetteln</translation>
    </message>
    <message>
        <source>Weight in its group</source>
        <translation>Gewicht in der Gruppe</translation>
    </message>
    <message>
        <source>Upright line: %1</source>
        <translation>Senkrechter Strich: %1</translation>
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
        <source>%Ln metric(s)</source>
        <translation>
            <numerusform>%Ln Kennzahl</numerusform>
            <numerusform>%Ln Kennzahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln factor(s)</source>
        <translation>
            <numerusform>%Ln Faktor</numerusform>
            <numerusform>%Ln Faktoren</numerusform>
        </translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Drag a weight; the others in its group give way</source>
        <translation>Ein Gewicht ziehen; die anderen der Gruppe geben nach</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Swing</translation>
    </message>
    <message>
        <source>0 to 100 points: how much is going from worst to best worth, beside the most important one?</source>
        <translation>0 bis 100 Punkte: Wie viel ist der Schritt vom schlechtesten zum besten Wert wert, verglichen mit dem wichtigsten?</translation>
    </message>
    <message>
        <source>Rank order</source>
        <translation>Rangfolge</translation>
    </message>
    <message>
        <source>Drag the rows into order; the weights follow from the places</source>
        <translation>Die Zeilen in die Rangfolge ziehen; die Gewichte folgen aus den Plätzen</translation>
    </message>
    <message>
        <source>Pairwise</source>
        <translation>Paarvergleich</translation>
    </message>
    <message>
        <source>Two rows at a time: how many times does one matter as much?</source>
        <translation>Je zwei Zeilen: Wievielmal so viel zählt die eine?</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>1 to 10 for each row</source>
        <translation>1 bis 10 für jede Zeile</translation>
    </message>
    <message>
        <source>Collect ballots</source>
        <translation>Stimmzettel einholen</translation>
    </message>
    <message>
        <source>Everybody votes in private, before the group&apos;s result is shown</source>
        <translation>Alle stimmen für sich ab, bevor das Ergebnis der Gruppe gezeigt wird</translation>
    </message>
    <message>
        <source>Log as a decision</source>
        <translation>Als Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Zeigen als</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Percent of the group</source>
        <translation>Prozent der Gruppe</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>The highest of the group is 100</source>
        <translation>Das höchste der Gruppe ist 100</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>1 for the highest of the group</source>
        <translation>1 für das höchste der Gruppe</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the weights</source>
        <translation>Gewichte zurücksetzen</translation>
    </message>
    <message>
        <source>Changed since the last logged decision: %1</source>
        <translation>Geändert seit der letzten festgehaltenen Entscheidung: %1</translation>
    </message>
    <message>
        <source>All weights back to those of “%1”; locked ones stay</source>
        <translation>Alle Gewichte zurück auf die von „%1“; gesperrte bleiben</translation>
    </message>
    <message>
        <source>All weights back to those the project was opened with; locked ones stay</source>
        <translation>Alle Gewichte zurück auf die beim Öffnen des Projekts; gesperrte bleiben</translation>
    </message>
    <message>
        <source>%1 in %2. Each group adds up to 100&#xa0;%.</source>
        <translation>%1 in %2. Jede Gruppe ergibt zusammen 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Drag a slider; the others in its group give way so that the group stays at 100 %.</source>
        <translation>Einen Regler ziehen; die anderen der Gruppe geben nach, sodass die Gruppe bei 100 % bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>Ticks above a slider are the %Ln ballot(s) of round %1.</source>
        <translation>
            <numerusform>Der Strich über einem Regler ist der %Ln Stimmzettel von Runde %1.</numerusform>
            <numerusform>Die Striche über einem Regler sind die %Ln Stimmzettel von Runde %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A locked weight does not move.</source>
        <translation>Ein gesperrtes Gewicht bewegt sich nicht.</translation>
    </message>
    <message>
        <source>Agreement W = %1</source>
        <translation>Einigkeit W = %1</translation>
    </message>
    <message>
        <source>W = %1</source>
        <translation>W = %1</translation>
    </message>
    <message>
        <source>Kendall&apos;s W of round %1: how alike the ballots rank the rows. 1: all in the same order, 0: no agreement at all.</source>
        <translation>Kendalls W von Runde %1: wie ähnlich die Stimmzettel die Zeilen ordnen. 1: alle in derselben Reihenfolge, 0: keinerlei Einigkeit.</translation>
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
        <translation>Gipfel %1 des Reingewinns bei %2 der Kunden; danach gehen %3 verloren.</translation>
    </message>
    <message>
        <source>Peak %1 at %2 of customers; %3 is lost after it.</source>
        <translation>Gipfel %1 bei %2 der Kunden; danach gehen %3 verloren.</translation>
    </message>
</context>
<context>
    <name>strata::WhatIf</name>
    <message>
        <source>%1 %2</source>
        <comment>name and number</comment>
        <extracomment>a name that is taken, and a number: Finance view 2</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Szenario %1</translation>
    </message>
    <message>
        <source>Result of round %1 (median)</source>
        <translation>Ergebnis von Runde %1 (Median)</translation>
    </message>
    <message>
        <source>Round %1 result</source>
        <translation>Ergebnis Runde %1</translation>
    </message>
    <message>
        <source>The median of round %1</source>
        <translation>Der Median von Runde %1</translation>
    </message>
    <message>
        <source>%1 view</source>
        <extracomment>what one department thinks: Finance view</extracomment>
        <translation>Sicht %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, round %2 (%Ln ballot(s))</source>
        <translation>
            <numerusform>%1, Runde %2 (%Ln Stimmzettel)</numerusform>
            <numerusform>%1, Runde %2 (%Ln Stimmzettel)</numerusform>
        </translation>
    </message>
    <message>
        <source>The votes of %1 in round %2, their median</source>
        <translation>Die Stimmen von %1 in Runde %2, ihr Median</translation>
    </message>
    <message>
        <source>Equal weights</source>
        <translation>Gleiche Gewichte</translation>
    </message>
    <message>
        <source>All factors alike, and all metrics of a factor</source>
        <translation>Alle Faktoren gleich, und alle Kennzahlen eines Faktors</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, Kopie</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
</context>
<context>
    <name>strata::WhatIfPage</name>
    <message>
        <source>What if we weighed it differently?</source>
        <translation>Was wäre, wenn wir anders gewichteten?</translation>
    </message>
    <message>
        <source>Scenarios share data and metrics; each keeps its own weights and cut lines. Pick two to compare.</source>
        <translation>Szenarien teilen sich Daten und Kennzahlen; jedes behält seine eigenen Gewichte und Schnittlinien. Wählen Sie zwei zum Vergleich.</translation>
    </message>
    <message>
        <source>A scenario is a whole model kept under a name: weights, value functions, cuts and tiers. Beside each other they show which customers depend on how the team weighs, and which keep their type whatever it decides.</source>
        <translation>Ein Szenario ist ein ganzes Modell, aufbewahrt unter einem Namen: Gewichte, Wertfunktionen, Schnitte und Ränge. Nebeneinander zeigen sie, welche Kunden davon abhängen, wie das Team gewichtet, und welche ihren Typ behalten, was immer es entscheidet.</translation>
    </message>
    <message>
        <source>Which weight decides most</source>
        <translation>Welches Gewicht am meisten entscheidet</translation>
    </message>
    <message>
        <source>Each weight is moved 10 points down and 10 points up in turn, the others of its group keep their ratios, and all customers are typed again. Counted are those who then have another type, or status, than now.</source>
        <translation>Jedes Gewicht wird der Reihe nach um 10 Prozentpunkte gesenkt und erhöht, die anderen seiner Gruppe behalten ihre Verhältnisse, und alle Kunden werden neu eingestuft. Gezählt werden die, die dann einen anderen Typ oder Status haben als jetzt.</translation>
    </message>
</context>
<context>
    <name>strata::WhyPopup</name>
    <message>
        <source>Why this number?</source>
        <translation>Warum diese Zahl?</translation>
    </message>
</context>
<context>
    <name>strata::WorkStrip</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
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
        <translation>seit Beginn</translation>
    </message>
    <message>
        <source>Sign off %1</source>
        <translation>%1 freigeben</translation>
    </message>
</context>
<context>
    <name>strata::Writer</name>
    <message>
        <source>Set by hand: %1</source>
        <translation>Von Hand gesetzt: %1</translation>
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
        <source>Better than % of customers</source>
        <translation>Besser als % der Kunden</translation>
    </message>
    <message>
        <source>Adds to score</source>
        <translation>Trägt bei</translation>
    </message>
    <message>
        <source>To move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>The metrics that add most, %1 of %2.</source>
        <translation>Die Kennzahlen, die am meisten beitragen, %1 von %2.</translation>
    </message>
    <message>
        <source>How the score is made up</source>
        <translation>Wie sich die Punkte zusammensetzen</translation>
    </message>
    <message>
        <source>Shortest ways up</source>
        <translation>Kürzeste Wege nach oben</translation>
    </message>
    <message>
        <source>To %1: the net profit of %2 has to reach 0.</source>
        <translation>Zu %1: Der Reingewinn von %2 muss 0 erreichen.</translation>
    </message>
    <message>
        <source>Nothing this customer could change reaches %1.</source>
        <translation>Nichts, was dieser Kunde ändern könnte, reicht für %1.</translation>
    </message>
    <message>
        <source>To %1, any of these: %2.</source>
        <translation>Für %1 genügt eines davon: %2.</translation>
    </message>
    <message>
        <source>; or </source>
        <translation>; oder </translation>
    </message>
    <message>
        <source>Everybody else and the cuts are taken as standing still.</source>
        <translation>Alle anderen und die Schnitte gelten als unverändert.</translation>
    </message>
    <message>
        <source>Revenue and profit by quarter</source>
        <translation>Umsatz und Gewinn nach Quartal</translation>
    </message>
    <message>
        <source>Type and tier over time</source>
        <translation>Typ und Rang im Lauf der Zeit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Scored most alike</source>
        <translation>Mit den ähnlichsten Punkten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>The newest %1 of %2 notes.</source>
        <translation>Die neuesten %1 von %2 Notizen.</translation>
    </message>
</context>
</TS>
