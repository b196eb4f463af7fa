<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>Welcome and purpose</source>
        <translation>Accueil et objectif</translation>
    </message>
    <message>
        <source>What is decided today, and who decides</source>
        <translation>Ce qui se décide aujourd’hui, et qui décide</translation>
    </message>
    <message>
        <source>What makes a customer valuable?</source>
        <translation>Qu’est-ce qui fait la valeur d’un client&#x202f;?</translation>
    </message>
    <message>
        <source>Silent brainstorm, merge, three tests, dots</source>
        <translation>Remue-méninges silencieux, regroupement, trois épreuves, points</translation>
    </message>
    <message>
        <source>How do we measure it?</source>
        <translation>Comment le mesurer&#x202f;?</translation>
    </message>
    <message>
        <source>Metrics, and who gets what is missing</source>
        <translation>Les indicateurs, et qui se procure ce qui manque</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>How much does each one matter?</source>
        <translation>Combien compte chacun&#x202f;?</translation>
    </message>
    <message>
        <source>Private ballots, reveal, debate, second round</source>
        <translation>Bulletins secrets, révélation, débat, second tour</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Déjeuner</translation>
    </message>
    <message>
        <source>Reality check</source>
        <translation>Épreuve de la réalité</translation>
    </message>
    <message>
        <source>Known accounts: where model and intuition differ</source>
        <translation>Clients connus&#xa0;: là où le modèle et l’intuition divergent</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Robustesse</translation>
    </message>
    <message>
        <source>Does the disagreement matter?</source>
        <translation>Le désaccord a-t-il de l’importance&#x202f;?</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>What each type of customer gets from us</source>
        <translation>Ce que chaque type de client reçoit de nous</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Sign off, who does what by when</source>
        <translation>Validation, qui fait quoi et pour quand</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Agreed</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>À discuter</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partagé</translation>
    </message>
</context>
<context>
    <name>Availability</name>
    <message numerus="yes">
        <source>%Ln have now</source>
        <translation>
            <numerusform>%Ln disponible</numerusform>
            <numerusform>%Ln disponibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can derive</source>
        <translation>
            <numerusform>%Ln déductible</numerusform>
            <numerusform>%Ln déductibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could collect</source>
        <translation>
            <numerusform>%Ln à recueillir</numerusform>
            <numerusform>%Ln à recueillir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot</source>
        <translation>
            <numerusform>%Ln impossible</numerusform>
            <numerusform>%Ln impossibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known yet</source>
        <translation>
            <numerusform>%Ln encore inconnu</numerusform>
            <numerusform>%Ln encore inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>Have now</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Can derive</source>
        <translation>Déductible</translation>
    </message>
    <message>
        <source>Could collect</source>
        <translation>À recueillir</translation>
    </message>
    <message>
        <source>Cannot</source>
        <translation>Impossible</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Encore inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables that Strata reads do not show it</source>
        <translation>Les tables que lit Strata ne le montrent pas</translation>
    </message>
    <message>
        <source>The data will say it as soon as there are customers</source>
        <translation>Les données le diront dès qu’il y aura des clients</translation>
    </message>
    <message>
        <source>From the data: %1, %2 of customers</source>
        <extracomment>%1: &quot;have now&quot;, %2: a share such as &quot;98 %&quot;</extracomment>
        <translation>D’après les données&#xa0;: %1, %2 des clients</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
</context>
<context>
    <name>Axis</name>
    <message>
        <source>Customer lifetime value</source>
        <translation>Valeur vie client</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Profit net</translation>
    </message>
</context>
<context>
    <name>Ballots</name>
    <message>
        <source>Agreed</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>À discuter</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>The middle half of the votes lies within %1 points: no need to talk.</source>
        <translation>La moitié centrale des votes tient dans %1 points&#xa0;: inutile d’en parler.</translation>
    </message>
    <message>
        <source>The middle half of the votes is %1 to %2 points wide: worth a few words.</source>
        <translation>La moitié centrale des votes s’étend sur %1 à %2 points&#xa0;: cela mérite quelques mots.</translation>
    </message>
    <message>
        <source>The middle half of the votes is more than %1 points wide: ask both ends why.</source>
        <translation>La moitié centrale des votes s’étend sur plus de %1 points&#xa0;: demandez aux deux extrêmes pourquoi.</translation>
    </message>
    <message>
        <source>strong agreement</source>
        <translation>fort accord</translation>
    </message>
    <message>
        <source>some agreement</source>
        <translation>accord moyen</translation>
    </message>
    <message>
        <source>little agreement</source>
        <translation>faible accord</translation>
    </message>
    <message>
        <source>W = %1, %2</source>
        <extracomment>Kendall&apos;s W and what it means: W = 0.71, strong agreement</extracomment>
        <translation>W&#xa0;= %1, %2</translation>
    </message>
    <message>
        <source>Kendall&apos;s W says how alike the voters rank the rows: 1 means that all put them in the same order, 0 that there is no common order at all. It looks at the order only, not at how far the weights lie apart. From 0.7 on agreement is strong, from 0.5 on there is some.</source>
        <translation>Le W de Kendall dit à quel point les votants classent les lignes de la même façon&#xa0;: 1 signifie que tous les mettent dans le même ordre, 0 qu’il n’y a aucun ordre commun. Il ne regarde que l’ordre, pas l’écart entre les poids. À partir de 0,7 l’accord est fort, à partir de 0,5 il est moyen.</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>tous %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>the lowest and the highest of several weights</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Value factors</source>
        <translation>Facteurs de valeur</translation>
    </message>
    <message>
        <source>How much does each factor matter?</source>
        <translation>Combien compte chaque facteur&#x202f;?</translation>
    </message>
    <message>
        <source>Still empty: %1 has to fill it in first.</source>
        <translation>Encore vide&#xa0;: %1 doit d’abord le remplir.</translation>
    </message>
    <message>
        <source>Too late: round %1 is closed.</source>
        <translation>Trop tard&#xa0;: le tour %1 est clos.</translation>
    </message>
    <message>
        <source>A ballot of another project, or of a round or person that is not here (%1).</source>
        <translation>Un bulletin d’un autre projet, ou d’un tour ou d’une personne qui n’existe pas ici (%1).</translation>
    </message>
    <message>
        <source>%1&apos;s ballot is here already.</source>
        <translation>Le bulletin de %1 est déjà là.</translation>
    </message>
    <message>
        <source>Taken in for %1. It counts in place of the vote cast here before.</source>
        <translation>Pris en compte pour %1. Il remplace le vote exprimé ici auparavant.</translation>
    </message>
    <message>
        <source>Taken in for %1. It counts in place of the ballot taken in before.</source>
        <translation>Pris en compte pour %1. Il remplace le bulletin pris en compte auparavant.</translation>
    </message>
    <message>
        <source>Taken in for %1.</source>
        <translation>Pris en compte pour %1.</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>le fichier est trop volumineux</translation>
    </message>
    <message>
        <source>Ballot files (*.strata-ballot)</source>
        <translation>Fichiers de bulletin (*.strata-ballot)</translation>
    </message>
    <message>
        <source>Round %1 %2</source>
        <extracomment>the name of a file: Round 2 Ann
----------
the name of a scenario: Round 2 median</extracomment>
        <translation>Tour %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Round %1 revealed: %Ln vote(s)</source>
        <translation>
            <numerusform>Tour %1 révélé&#xa0;: %Ln vote</numerusform>
            <numerusform>Tour %1 révélé&#xa0;: %Ln votes</numerusform>
        </translation>
    </message>
    <message>
        <source>The round had been revealed once before and was taken back; votes cast since may know the others&apos;.</source>
        <translation>Le tour avait déjà été révélé une fois, puis repris&#x202f;; les votes exprimés depuis peuvent tenir compte de ceux des autres.</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>geometric mean</source>
        <translation>moyenne géométrique</translation>
    </message>
    <message>
        <source>The %1 of round %2</source>
        <extracomment>where a scenario comes from: The median of round 2</extracomment>
        <translation>La %1 du tour %2</translation>
    </message>
    <message>
        <source>Weights: the %1 of round %2</source>
        <extracomment>in the decision log: Weights: the median of round 2</extracomment>
        <translation>Poids&#xa0;: la %1 du tour %2</translation>
    </message>
    <message>
        <source>Votes weighted as in the list of participants.</source>
        <translation>Votes pondérés comme dans la liste des participants.</translation>
    </message>
</context>
<context>
    <name>BandPreset</name>
    <message>
        <source>The usual grades of the field</source>
        <translation>Les paliers habituels du secteur</translation>
    </message>
    <message>
        <source>Levels that distributors commonly use</source>
        <translation>Des niveaux que les distributeurs utilisent couramment</translation>
    </message>
    <message>
        <source>A to D, a quarter of the customers each</source>
        <translation>A à D, un quart des clients chacun</translation>
    </message>
    <message>
        <source>Levels read from today&apos;s customers; they stay put afterwards</source>
        <translation>Niveaux tirés des clients d’aujourd’hui&#x202f;; ils ne bougent plus ensuite</translation>
    </message>
    <message>
        <source>A to D, the top 10, the next 20, the next 30 %</source>
        <translation>A à D&#xa0;: les 10 premiers&#xa0;%, puis 20&#xa0;%, puis 30&#xa0;%</translation>
    </message>
    <message>
        <source>A narrow top: one customer in ten is an A</source>
        <translation>Un sommet étroit&#xa0;: un client sur dix est un A</translation>
    </message>
    <message>
        <source>Five steps, a fifth of the customers each</source>
        <translation>Cinq paliers, un cinquième des clients chacun</translation>
    </message>
    <message>
        <source>As many customers on every step as values allow</source>
        <translation>Autant de clients par palier que les valeurs le permettent</translation>
    </message>
    <message>
        <source>Rating from 1 to 10</source>
        <translation>Note de 1 à 10</translation>
    </message>
    <message>
        <source>Each step of a rating by hand is a band</source>
        <translation>Chaque note donnée à la main est un palier</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Net sales</source>
        <translation>Ventes nettes</translation>
    </message>
    <message>
        <source>Invoice lines less credits, without tax and billed freight</source>
        <translation>Lignes de facture moins les avoirs, hors taxes et hors fret facturé</translation>
    </message>
    <message>
        <source>A credit counts when it is booked, even if the sale it takes back lies before the period.</source>
        <translation>Un avoir compte quand il est comptabilisé, même si la vente qu’il annule est antérieure à la période.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Different invoices with a net value above 0</source>
        <translation>Factures différentes d’une valeur nette supérieure à 0</translation>
    </message>
    <message>
        <source>Back-orders split one order into several invoices; orders also cost money, so weigh them on one axis only.</source>
        <translation>Les reliquats répartissent une commande sur plusieurs factures&#x202f;; les commandes coûtent aussi de l’argent&#xa0;: pondérez-les sur un seul axe.</translation>
    </message>
    <message>
        <source>Different products</source>
        <translation>Articles différents</translation>
    </message>
    <message>
        <source>Different product numbers on lines sold</source>
        <translation>Numéros d’article différents sur les lignes vendues</translation>
    </message>
    <message>
        <source>Collective numbers such as &quot;misc&quot; hide products; superseded numbers count twice.</source>
        <translation>Les numéros collectifs comme «&#xa0;divers&#xa0;» cachent des articles&#x202f;; les numéros remplacés comptent deux fois.</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Lignes de facture</translation>
    </message>
    <message>
        <source>Invoice lines with a value above 0, returns aside</source>
        <translation>Lignes de facture d’une valeur supérieure à 0, hors retours</translation>
    </message>
    <message>
        <source>Fee and freight lines count unless they are left out at import; lines are also a cost, see lines per order.</source>
        <translation>Les lignes de frais et de fret comptent, sauf si elles sont écartées à l’importation&#x202f;; les lignes sont aussi un coût, voir lignes par commande.</translation>
    </message>
    <message>
        <source>Active months of the last 12</source>
        <translation>Mois actifs sur les 12 derniers</translation>
    </message>
    <message>
        <source>Calendar months with a sale in the 12 months to the as-of date; newer customers scaled up to 12</source>
        <translation>Mois civils avec une vente dans les 12 mois avant la date d’arrêté&#x202f;; nouveaux clients ramenés à 12</translation>
    </message>
    <message>
        <source>A seasonal trade with four active months may be perfectly loyal.</source>
        <translation>Une activité saisonnière à quatre mois actifs peut être parfaitement fidèle.</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Ancienneté</translation>
    </message>
    <message>
        <source>Days from the first sale to the as-of date / 365.25</source>
        <translation>Jours de la première vente à la date d’arrêté / 365,25</translation>
    </message>
    <message>
        <source>Histories that begin with a change of system make everybody look young.</source>
        <translation>Un historique qui commence avec un changement de système rajeunit tout le monde.</translation>
    </message>
    <message>
        <source>Days since last purchase</source>
        <translation>Jours depuis le dernier achat</translation>
    </message>
    <message>
        <source>As-of date less the date of the last sale</source>
        <translation>Date d’arrêté moins date de la dernière vente</translation>
    </message>
    <message>
        <source>A credit is not a purchase, and the as-of date is the data&apos;s, not today.</source>
        <translation>Un avoir n’est pas un achat, et la date d’arrêté est celle des données, pas aujourd’hui.</translation>
    </message>
    <message>
        <source>Overdue against own rhythm</source>
        <translation>Retard sur son propre rythme</translation>
    </message>
    <message>
        <source>Days since last purchase / median days between order dates of the last 365 days</source>
        <translation>Jours depuis le dernier achat / médiane des jours entre dates de commande des 365 derniers jours</translation>
    </message>
    <message>
        <source>Needs at least 3 order dates; below that there is no rhythm to be late against.</source>
        <translation>Il faut au moins 3 dates de commande&#x202f;; en dessous, il n’y a pas de rythme à ne pas tenir.</translation>
    </message>
    <message>
        <source>Sales growth</source>
        <translation>Croissance des ventes</translation>
    </message>
    <message>
        <source>(Net sales of the period less those of the equal period before) / those before</source>
        <translation>(Ventes nettes de la période moins celles de la période égale précédente) / ces dernières</translation>
    </message>
    <message>
        <source>Missing without earlier sales; a first year that is only partly in the data looks like growth.</source>
        <translation>Manque s’il n’y a pas de ventes antérieures&#x202f;; une première année partiellement présente dans les données ressemble à une croissance.</translation>
    </message>
    <message>
        <source>Category retention</source>
        <translation>Familles conservées</translation>
    </message>
    <message>
        <source>Categories bought in both periods / categories bought in the earlier one</source>
        <translation>Familles achetées dans les deux périodes / familles achetées dans la plus ancienne</translation>
    </message>
    <message>
        <source>Products moved to another category look like losses.</source>
        <translation>Les articles passés dans une autre famille ressemblent à des pertes.</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Marge brute</translation>
    </message>
    <message>
        <source>Net sales less cost of goods, over lines with a known cost</source>
        <translation>Ventes nettes moins coût des marchandises, sur les lignes au coût connu</translation>
    </message>
    <message>
        <source>A line without cost is left out, never counted as pure margin; rebates booked elsewhere are not in it.</source>
        <translation>Une ligne sans coût est écartée, jamais comptée comme pure marge&#x202f;; les remises comptabilisées ailleurs n’y figurent pas.</translation>
    </message>
    <message>
        <source>Gross margin percent</source>
        <translation>Marge brute en pour cent</translation>
    </message>
    <message>
        <source>Gross margin / net sales of the lines with a known cost</source>
        <translation>Marge brute / ventes nettes des lignes au coût connu</translation>
    </message>
    <message>
        <source>Tiny net sales make it jump; average and replacement cost give different answers.</source>
        <translation>De très petites ventes nettes la font bondir&#x202f;; coût moyen et coût de remplacement donnent des réponses différentes.</translation>
    </message>
    <message>
        <source>Gross margin per order</source>
        <translation>Marge brute par commande</translation>
    </message>
    <message>
        <source>Gross margin / orders</source>
        <translation>Marge brute / commandes</translation>
    </message>
    <message>
        <source>Orders split by back-orders pull it down, goods shipped directly push it up.</source>
        <translation>Les commandes fractionnées par des reliquats la tirent vers le bas, les livraisons directes la poussent vers le haut.</translation>
    </message>
    <message>
        <source>Discount off list</source>
        <translation>Remise sur tarif</translation>
    </message>
    <message>
        <source>1 less net value / value at list price, over lines sold that have one</source>
        <translation>1 moins valeur nette / valeur au prix tarif, sur les lignes vendues qui en ont un</translation>
    </message>
    <message>
        <source>Inflated list prices look like generosity, and a contract price is no discount.</source>
        <translation>Des prix tarif gonflés passent pour de la générosité, et un prix contractuel n’est pas une remise.</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Profit net</translation>
    </message>
    <message>
        <source>Gross margin less cost to serve: orders, lines, returns and freight at their rates, and receivables</source>
        <translation>Marge brute moins coût de service&#xa0;: commandes, lignes, retours et fret à leurs taux, plus les créances</translation>
    </message>
    <message>
        <source>Without cost rates it equals the gross margin; compare the allocated total with the ledger.</source>
        <translation>Sans taux de coût, il est égal à la marge brute&#x202f;; comparez le total réparti avec la comptabilité.</translation>
    </message>
    <message>
        <source>Net profit percent</source>
        <translation>Profit net en pour cent</translation>
    </message>
    <message>
        <source>Net profit / net sales</source>
        <translation>Profit net / ventes nettes</translation>
    </message>
    <message>
        <source>Unstable for very small customers.</source>
        <translation>Instable pour les très petits clients.</translation>
    </message>
    <message>
        <source>Lines per order</source>
        <translation>Lignes par commande</translation>
    </message>
    <message>
        <source>Invoice lines / orders</source>
        <translation>Lignes de facture / commandes</translation>
    </message>
    <message>
        <source>Sources disagree: many lines cost picking time, but spread the cost of the order. Ask the team.</source>
        <translation>Les sources divergent&#xa0;: beaucoup de lignes coûtent du temps de préparation, mais répartissent le coût de la commande. Demandez à l’équipe.</translation>
    </message>
    <message>
        <source>Average order value</source>
        <translation>Valeur moyenne des commandes</translation>
    </message>
    <message>
        <source>Net sales / orders</source>
        <translation>Ventes nettes / commandes</translation>
    </message>
    <message>
        <source>One large project order dominates the average.</source>
        <translation>Une seule grosse commande de projet domine la moyenne.</translation>
    </message>
    <message>
        <source>Orders per active month</source>
        <translation>Commandes par mois actif</translation>
    </message>
    <message>
        <source>Orders / calendar months of the period with a sale</source>
        <translation>Commandes / mois civils de la période avec une vente</translation>
    </message>
    <message>
        <source>The same orders count as buying power: do not reward and punish them unknowingly.</source>
        <translation>Ces mêmes commandes comptent comme pouvoir d’achat&#xa0;: ne les récompensez et ne les pénalisez pas sans le savoir.</translation>
    </message>
    <message>
        <source>Share of small orders</source>
        <translation>Part des petites commandes</translation>
    </message>
    <message>
        <source>Orders whose gross margin is below the cost per order / orders with a known cost</source>
        <translation>Commandes dont la marge brute est inférieure au coût par commande / commandes au coût connu</translation>
    </message>
    <message>
        <source>Missing until the team names a cost per order; collected goods cost less than delivered ones.</source>
        <translation>Manque tant que l’équipe n’a pas indiqué de coût par commande&#x202f;; la marchandise retirée coûte moins que la marchandise livrée.</translation>
    </message>
    <message>
        <source>Return rate by value</source>
        <translation>Taux de retour en valeur</translation>
    </message>
    <message>
        <source>Value of return lines / value of lines sold</source>
        <translation>Valeur des lignes de retour / valeur des lignes vendues</translation>
    </message>
    <message>
        <source>Corrected prices and warranty cases are not the customer&apos;s returns.</source>
        <translation>Les corrections de prix et les cas de garantie ne sont pas des retours du client.</translation>
    </message>
    <message>
        <source>Return rate by lines</source>
        <translation>Taux de retour en lignes</translation>
    </message>
    <message>
        <source>Return lines / all lines</source>
        <translation>Lignes de retour / toutes les lignes</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Délai de paiement en jours</translation>
    </message>
    <message>
        <source>Days from invoice to payment, weighted by value; open invoices count with their age</source>
        <translation>Jours de la facture au paiement, pondérés par la valeur&#x202f;; les factures ouvertes comptent avec leur âge</translation>
    </message>
    <message>
        <source>Customers with longer agreed terms look slow: see days beyond terms.</source>
        <translation>Les clients aux délais convenus plus longs semblent lents&#xa0;: voir jours au-delà du délai.</translation>
    </message>
    <message>
        <source>Days beyond terms</source>
        <translation>Jours au-delà du délai</translation>
    </message>
    <message>
        <source>Days from due date to payment, weighted by value; open invoices count up to the as-of date</source>
        <translation>Jours de l’échéance au paiement, pondérés par la valeur&#x202f;; les factures ouvertes comptent jusqu’à la date d’arrêté</translation>
    </message>
    <message>
        <source>Invoices without a due date are left out.</source>
        <translation>Les factures sans échéance sont écartées.</translation>
    </message>
    <message>
        <source>Delivery cost of margin</source>
        <translation>Coût de livraison sur marge</translation>
    </message>
    <message>
        <source>(Freight booked less freight billed) / gross margin, at most 1000 %</source>
        <translation>(Fret comptabilisé moins fret facturé) / marge brute, au plus 1000&#xa0;%</translation>
    </message>
    <message>
        <source>Freight billed to the customer must be known, or good payers of freight look expensive.</source>
        <translation>Le fret facturé au client doit être connu, sinon les bons payeurs de fret paraissent chers.</translation>
    </message>
    <message>
        <source>As it stands in the customer table</source>
        <translation>Tel qu’il figure dans la table des clients</translation>
    </message>
    <message>
        <source>Say whether more is better.</source>
        <translation>Dites si plus vaut mieux.</translation>
    </message>
</context>
<context>
    <name>ConfidenceWords</name>
    <message>
        <source>%1 of net profit sits in customers whose type is sure.</source>
        <translation>%1 du profit net vient de clients dont le type est sûr.</translation>
    </message>
    <message>
        <source>%1 of net sales sits in customers whose type is sure.</source>
        <translation>%1 des ventes nettes viennent de clients dont le type est sûr.</translation>
    </message>
    <message>
        <source>The type of %1 of the customers is sure.</source>
        <translation>Le type de %1 des clients est sûr.</translation>
    </message>
    <message>
        <source>No customer has a type yet.</source>
        <translation>Aucun client n’a encore de type.</translation>
    </message>
    <message>
        <source>%1 weightings %2</source>
        <translation>%1 pondérations %2</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Stopped before the end; nothing is shown of a part of the draws.</source>
        <translation>Arrêté avant la fin&#x202f;; rien n’est montré d’une partie des tirages.</translation>
    </message>
    <message>
        <source>There are no ballots to draw between. Reveal a round, or draw over all weights.</source>
        <translation>Il n’y a pas de bulletins entre lesquels tirer. Révélez un tour, ou tirez sur tous les poids.</translation>
    </message>
    <message>
        <source>Between the ballots of round %1</source>
        <translation>Entre les bulletins du tour %1</translation>
    </message>
    <message>
        <source>Over all weights</source>
        <translation>Sur tous les poids</translation>
    </message>
    <message>
        <source>There are no customers yet. Import them to see how sure their types are.</source>
        <translation>Il n’y a pas encore de clients. Importez-les pour voir à quel point leurs types sont sûrs.</translation>
    </message>
</context>
<context>
    <name>CostDriver</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Lignes de facture</translation>
    </message>
    <message>
        <source>Return lines</source>
        <translation>Lignes de retour</translation>
    </message>
    <message>
        <source>Booked freight</source>
        <translation>Fret comptabilisé</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Créances</translation>
    </message>
    <message>
        <source>per order</source>
        <translation>par commande</translation>
    </message>
    <message>
        <source>per line</source>
        <translation>par ligne</translation>
    </message>
    <message>
        <source>per return line</source>
        <translation>par ligne de retour</translation>
    </message>
    <message>
        <source>per unit of freight</source>
        <translation>par unité de fret</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>each</source>
        <translation>l’unité</translation>
    </message>
    <message>
        <source>Taking, picking and billing one order</source>
        <translation>Prendre, préparer et facturer une commande</translation>
    </message>
    <message>
        <source>Picking and packing one line</source>
        <translation>Préparer et emballer une ligne</translation>
    </message>
    <message>
        <source>Taking one line back</source>
        <translation>Reprendre une ligne</translation>
    </message>
    <message>
        <source>1 books the freight as it stands on the invoices</source>
        <translation>1 comptabilise le fret tel qu’il figure sur les factures</translation>
    </message>
    <message>
        <source>What it costs to wait for the money: sales x days to pay / 365 x rate</source>
        <translation>Ce que coûte l’attente de l’argent&#xa0;: ventes x délai de paiement en jours / 365 x taux</translation>
    </message>
    <message>
        <source>Counted in a column of your customers table, as it stands there</source>
        <translation>Compté dans une colonne de votre table des clients, tel qu’il y figure</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Estimation</translation>
    </message>
    <message>
        <source>Nobody has measured this rate yet: mark it as a guess</source>
        <translation>Personne n’a encore mesuré ce taux&#xa0;: le marquer comme estimation</translation>
    </message>
    <message>
        <source>Take this driver out</source>
        <translation>Retirer cet inducteur de coût</translation>
    </message>
    <message>
        <source>Rate of %1</source>
        <translation>Taux de %1</translation>
    </message>
    <message>
        <source>The rate of %1 is a guess</source>
        <translation>Le taux de %1 est une estimation</translation>
    </message>
    <message>
        <source>What customers owe on average over the year</source>
        <translation>Ce que les clients doivent en moyenne sur l’année</translation>
    </message>
</context>
<context>
    <name>CustomerType</name>
    <message>
        <source>Core</source>
        <translation>Cœur</translation>
    </message>
    <message>
        <source>Opportunistic</source>
        <translation>Opportuniste</translation>
    </message>
    <message>
        <source>Marginal</source>
        <translation>Marginal</translation>
    </message>
    <message>
        <source>Service drain</source>
        <translation>Gouffre à service</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>a customer who has not bought for long enough to be judged</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Données insuffisantes</translation>
    </message>
</context>
<context>
    <name>CustomerWhy</name>
    <message>
        <source>Shortest ways up</source>
        <translation>Les plus courts chemins vers le haut</translation>
    </message>
    <message>
        <source>Revenue and profit by quarter</source>
        <translation>Chiffre d’affaires et profit par trimestre</translation>
    </message>
    <message>
        <source>The customer&apos;s invoice lines of each calendar quarter, added up: net sales with credits, gross margin of the lines with a known cost, and net profit after the cost to serve at today&apos;s rates.</source>
        <translation>Les lignes de facture du client par trimestre civil, additionnées&#xa0;: ventes nettes avec avoirs, marge brute des lignes au coût connu, et profit net après coût de service aux taux d’aujourd’hui.</translation>
    </message>
    <message>
        <source>All lines up to the as-of date count, whatever the window of the metrics.</source>
        <translation>Toutes les lignes jusqu’à la date d’arrêté comptent, quelle que soit la période des indicateurs.</translation>
    </message>
    <message>
        <source>Type and tier over time</source>
        <translation>Type et rang au fil du temps</translation>
    </message>
    <message>
        <source>As the snapshots kept them, each under the model and the data of its day. The first line is of now.</source>
        <translation>Tels que les instantanés les ont conservés, chacun avec le modèle et les données de son jour. La première ligne est l’état actuel.</translation>
    </message>
</context>
<context>
    <name>DecisionLog</name>
    <message>
        <source>%1 left out</source>
        <translation>%1 écarté</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>a weight in a list: Loyalty 25 %</extracomment>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>L’équipe</translation>
    </message>
    <message>
        <source>at a score of %1</source>
        <translation>à un score de %1</translation>
    </message>
    <message>
        <source>at percentile %1</source>
        <translation>au percentile %1</translation>
    </message>
    <message>
        <source>tiers by share of customers: %1</source>
        <translation>rangs par part des clients&#xa0;: %1</translation>
    </message>
    <message>
        <source>tiers by share of net sales: %1</source>
        <translation>rangs par part des ventes nettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>tiers by score: %1</source>
        <translation>rangs par score&#xa0;: %1</translation>
    </message>
    <message>
        <source>Customer lifetime value cut %1</source>
        <translation>Seuil de valeur vie client %1</translation>
    </message>
    <message>
        <source>net profit cut %1</source>
        <translation>seuil de profit net %1</translation>
    </message>
    <message>
        <source>a loss never counts as high net profit</source>
        <translation>une perte ne compte jamais comme profit net élevé</translation>
    </message>
    <message>
        <source>a loss may count as high net profit</source>
        <translation>une perte peut compter comme profit net élevé</translation>
    </message>
    <message>
        <source>New below %1 months or %2 orders, Inactive after %3 months</source>
        <translation>Nouveau sous %1 mois ou %2 commandes, Inactif après %3 mois</translation>
    </message>
    <message>
        <source>%1 per order</source>
        <translation>%1 par commande</translation>
    </message>
    <message>
        <source>%1 per line</source>
        <translation>%1 par ligne</translation>
    </message>
    <message>
        <source>%1 per return</source>
        <translation>%1 par retour</translation>
    </message>
    <message>
        <source>%1 per unit of freight</source>
        <translation>%1 par unité de fret</translation>
    </message>
    <message>
        <source>%1 a year on receivables</source>
        <translation>%1 par an sur les créances</translation>
    </message>
    <message>
        <source>no rates</source>
        <translation>aucun taux</translation>
    </message>
    <message>
        <source>Cuts and rules</source>
        <translation>Seuils et règles</translation>
    </message>
    <message>
        <source>%1 (a guess)</source>
        <translation>%1 (estimation)</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <extracomment>a rate and the counted customer field it is for: &quot;$90.00 per sales_calls&quot;</extracomment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>%1 in the ledger</source>
        <translation>%1 en comptabilité</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>Buying power</source>
        <translation>Pouvoir d’achat</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fidélité</translation>
    </message>
    <message>
        <source>Profitability</source>
        <translation>Rentabilité</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Coût de service</translation>
    </message>
    <message>
        <source>Fields of your customer list</source>
        <translation>Champs de votre liste de clients</translation>
    </message>
</context>
<context>
    <name>DoubleCount</name>
    <message>
        <source>%1 also counts on the other axis, as %2 under %3. One figure would decide both axes: keep one of the two, or know why you keep both.</source>
        <extracomment>%1: metric, %2: metric or the same, %3: factor on the other axis</extracomment>
        <translation>%1 compte aussi sur l’autre axe, comme %2 sous %3. Un seul chiffre déciderait des deux axes&#xa0;: gardez l’un des deux, ou sachez pourquoi vous gardez les deux.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Choose another name or folder.</source>
        <translation>Impossible d’écrire le fichier&#xa0;: %1. Choisissez un autre nom ou dossier.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1. Free some space, then save again.</source>
        <translation>Il n’y a plus de place sur le disque pour %1. Libérez de l’espace, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>There is no row to import in this file.</source>
        <translation>Ce fichier ne contient aucune ligne à importer.</translation>
    </message>
    <message>
        <source>This cannot be decided from the data alone: %1. Choose, then import again.</source>
        <translation>Les données seules ne permettent pas de trancher&#xa0;: %1. Choisissez, puis importez de nouveau.</translation>
    </message>
    <message>
        <source>The text encoding “%1” is not known. Choose another one.</source>
        <translation>L’encodage de texte «&#xa0;%1&#xa0;» est inconnu. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This is not a Strata project: %1.</source>
        <translation>Ce n’est pas un projet Strata&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This file is a database of another program, not a Strata project: %1.</source>
        <translation>Ce fichier est la base de données d’un autre programme, pas un projet Strata&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file is empty: %1. Look for an earlier version or a backup.</source>
        <translation>Le fichier est vide&#xa0;: %1. Cherchez une version antérieure ou une sauvegarde.</translation>
    </message>
    <message>
        <source>A newer Strata made this file (%1). Open it with that version.</source>
        <translation>Ce fichier vient d’une version plus récente de Strata (%1). Ouvrez-le avec cette version.</translation>
    </message>
    <message>
        <source>The file is damaged: %1. It was left as it is; open an earlier version of it instead.</source>
        <translation>Le fichier est endommagé&#xa0;: %1. Il a été laissé tel quel&#x202f;; ouvrez plutôt une version antérieure.</translation>
    </message>
    <message>
        <source>The project is open elsewhere: %1.</source>
        <translation>Le projet est ouvert ailleurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Somebody else changed the file meanwhile: %1.</source>
        <translation>Quelqu’un d’autre a modifié le fichier entre-temps&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file or its folder is read-only: %1. Save the project under another name.</source>
        <translation>Le fichier ou son dossier est en lecture seule&#xa0;: %1. Enregistrez le projet sous un autre nom.</translation>
    </message>
    <message>
        <source>There is no metric called “%1”.</source>
        <translation>Il n’y a pas d’indicateur nommé «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing called “%1”.</source>
        <translation>Il n’y a rien qui s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A value is outside what is allowed: %1.</source>
        <translation>Une valeur est hors des limites permises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing was changed; close other programs or use a smaller file.</source>
        <translation>La mémoire ne suffit pas. Rien n’a été modifié&#x202f;; fermez d’autres programmes ou prenez un fichier plus petit.</translation>
    </message>
    <message>
        <source>This is not a ballot of this round (%1). Ask for a new ballot file.</source>
        <translation>Ce n’est pas un bulletin de ce tour (%1). Demandez un nouveau fichier de bulletin.</translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation>Lecture impossible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This cannot be read: %1. Check that it is there and that you may open it.</source>
        <translation>Lecture impossible&#xa0;: %1. Vérifiez que le fichier est là et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>This is not a table that can be read: %1.</source>
        <translation>Ce n’est pas une table lisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The table is not well formed: %1. Mend the file, then import it again.</source>
        <translation>La table est mal formée&#xa0;: %1. Réparez le fichier, puis importez-le de nouveau.</translation>
    </message>
    <message>
        <source>The column “%1” is not there. Choose one that is.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» n’existe pas. Choisissez-en une qui existe.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>No computed figure here</source>
        <translation>Pas de chiffre calculé ici</translation>
    </message>
    <message>
        <source>Click a number, a bar or a mark to see how it was made. What people typed in needs no formula.</source>
        <translation>Cliquez sur un nombre, une barre ou un repère pour voir comment il est obtenu. Ce que quelqu’un a saisi n’a pas besoin de formule.</translation>
    </message>
    <message>
        <source>No figure is on screen</source>
        <translation>Aucun chiffre à l’écran</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clients</translation>
    </message>
    <message>
        <source>Every customer that the imported tables name, once each; one that only an invoice names counts too.</source>
        <translation>Chaque client que nomment les tables importées, une fois chacun&#x202f;; celui que seule une facture nomme compte aussi.</translation>
    </message>
    <message>
        <source>%1 = %2 accounts, less %3 that were put under another one</source>
        <translation>%1 = %2 comptes, moins %3 rattachés à un autre</translation>
    </message>
    <message>
        <source>The imports are listed on the page of the data.</source>
        <translation>Les importations figurent sur la page des données.</translation>
    </message>
    <message>
        <source>%1 invoice lines</source>
        <translation>%1 lignes de facture</translation>
    </message>
    <message>
        <source>So many lines did the database add up. They stay there; one row per customer came back.</source>
        <translation>Voilà combien de lignes la base de données a additionnées. Elles y restent&#x202f;; il en revient une ligne par client.</translation>
    </message>
    <message>
        <source>Every row that the imports of invoice lines accepted, credits and returns included.</source>
        <translation>Chaque ligne que les importations de lignes de facture ont acceptée, avoirs et retours compris.</translation>
    </message>
    <message>
        <source>%1: %2 read = %3 accepted + %4 rejected</source>
        <translation>%1&#xa0;: %2 lues = %3 acceptées + %4 rejetées</translation>
    </message>
    <message>
        <source>The metrics count those %1.</source>
        <translation>Les indicateurs comptent celles-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 metrics</source>
        <translation>%1 indicateurs</translation>
    </message>
    <message>
        <source>The metrics of the value tree, those left out included.</source>
        <translation>Les indicateurs de l’arbre de valeur, y compris ceux qui sont écartés.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln metric(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln indicateur</numerusform>
            <numerusform>%1&#xa0;: %Ln indicateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Last recalculation</source>
        <translation>Dernier recalcul</translation>
    </message>
    <message>
        <source>The metrics are being computed in the background. What is shown is not current yet.</source>
        <translation>Les indicateurs sont en cours de calcul en arrière-plan. Ce qui est affiché n’est pas encore à jour.</translation>
    </message>
    <message>
        <source>So long did it take to compute the scores, types and totals of all customers anew after the last change.</source>
        <translation>Le temps qu’il a fallu pour recalculer les scores, types et totaux de tous les clients après la dernière modification.</translation>
    </message>
    <message>
        <source>%1 milliseconds for %2 customers</source>
        <translation>%1 millisecondes pour %2 clients</translation>
    </message>
    <message>
        <source>Weights are whole hundredths of a percent. Who drags one moves the free others in proportion, so that the sum stays %1; what rounding leaves over goes to the largest remainders.</source>
        <translation>Les poids sont des centièmes de pour cent entiers. En déplacer un déplace les autres poids libres en proportion, pour que la somme reste %1&#x202f;; ce que laisse l’arrondi va aux plus grands restes.</translation>
    </message>
    <message>
        <source>Weight of %1: %2</source>
        <translation>Poids de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The factor is left out: it weighs nothing until it is taken in again.</source>
        <translation>Le facteur est écarté&#xa0;: il ne pèse rien tant qu’il n’est pas repris.</translation>
    </message>
    <message>
        <source>What the factor counts in the composite score. The weights of all factors add up to %1.</source>
        <translation>Ce que le facteur compte dans le score composite. La somme des poids de tous les facteurs est %1.</translation>
    </message>
    <message>
        <source>On its axis, %1, it counts %2 = %3 ÷ %4.</source>
        <translation>Sur son axe, %1, il compte %2 = %3 ÷ %4.</translation>
    </message>
    <message>
        <source>The metric is left out: it weighs nothing until it is taken in again.</source>
        <translation>L’indicateur est écarté&#xa0;: il ne pèse rien tant qu’il n’est pas repris.</translation>
    </message>
    <message>
        <source>What the metric counts inside %1. The weights of its metrics add up to %2.</source>
        <translation>Ce que l’indicateur compte dans %1. La somme des poids de ses indicateurs est %2.</translation>
    </message>
    <message>
        <source>In the composite score it counts %1 = %2 × %3.</source>
        <translation>Dans le score composite, il compte %1 = %2 × %3.</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1&#xa0;: de %2 à %3</translation>
    </message>
    <message>
        <source>The type then was %1 (%2). Now: %3</source>
        <translation>Le type était alors %1 (%2). Maintenant&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 customers change type</source>
        <translation>%1 clients changent de type</translation>
    </message>
    <message>
        <source>Customers whose type or status now is another one than it was (%1).</source>
        <translation>Clients dont le type ou le statut est maintenant différent de ce qu’il était (%1).</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 clients sur %2</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>What was lent to customers over a year, net sales × days to pay ÷ 365, times the yearly cost of capital.</source>
        <translation>Ce qui a été prêté aux clients sur un an, ventes nettes × délai de paiement en jours ÷ 365, multiplié par le coût annuel du capital.</translation>
    </message>
    <message>
        <source>The freight that was booked, times its rate.</source>
        <translation>Le fret comptabilisé, multiplié par son taux.</translation>
    </message>
    <message>
        <source>How many there were in the window, times what one of them costs.</source>
        <translation>Combien il y en a eu dans la période, multiplié par ce que coûte chacun.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 = %2 × %3</source>
        <translation>%1 = %2&#xa0;× %3</translation>
    </message>
    <message>
        <source>The rate is a guess of the team. Each customer’s part is rounded, then added up.</source>
        <translation>Le taux est une estimation de l’équipe. La part de chaque client est arrondie, puis additionnée.</translation>
    </message>
    <message>
        <source>The rate is the team’s. Each customer’s part is rounded, then added up.</source>
        <translation>Le taux est celui de l’équipe. La part de chaque client est arrondie, puis additionnée.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Coût de service</translation>
    </message>
    <message>
        <source>Cost to serve of %1: %2</source>
        <translation>Coût de service de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The sum over the drivers of count × rate.</source>
        <translation>La somme de quantité × taux sur tous les inducteurs de coût.</translation>
    </message>
    <message>
        <source>%1: %2 × %3 = %4</source>
        <translation>%1&#xa0;: %2 × %3 = %4</translation>
    </message>
    <message>
        <source>No driver has a rate yet, so serving costs nothing.</source>
        <translation>Aucun inducteur n’a encore de taux, le service ne coûte donc rien.</translation>
    </message>
    <message>
        <source>Counted %1. The rates are the team’s.</source>
        <translation>Compté %1. Les taux sont ceux de l’équipe.</translation>
    </message>
    <message>
        <source>Allocated: %1</source>
        <translation>Réparti&#xa0;: %1</translation>
    </message>
    <message>
        <source>The cost to serve of all customers: the sum over the drivers of count × rate.</source>
        <translation>Le coût de service de tous les clients&#xa0;: la somme de quantité × taux sur tous les inducteurs de coût.</translation>
    </message>
    <message>
        <source>Not allocated: %1 = %2 in the ledger − %3 allocated</source>
        <translation>Non réparti&#xa0;: %1 = %2 en comptabilité − %3 réparti</translation>
    </message>
    <message>
        <source>The ledger’s total was not given, so nothing can be set against it.</source>
        <translation>Le total de la comptabilité n’a pas été indiqué, il n’y a donc rien à comparer.</translation>
    </message>
    <message>
        <source>By rates that are guesses: %1</source>
        <translation>Selon des taux estimés&#xa0;: %1</translation>
    </message>
    <message>
        <source>At customers whose margin is unknown: %1. It lowers no net profit.</source>
        <translation>Chez des clients à la marge inconnue&#xa0;: %1. Cela ne réduit aucun profit net.</translation>
    </message>
    <message>
        <source>The ledger’s total is what the team typed in.</source>
        <translation>Le total de la comptabilité est celui que l’équipe a saisi.</translation>
    </message>
    <message>
        <source>Invoices from and to</source>
        <translation>Factures du et au</translation>
    </message>
    <message>
        <source>The dates of the first and of the last invoice line in the project.</source>
        <translation>Les dates de la première et de la dernière ligne de facture du projet.</translation>
    </message>
    <message>
        <source>Share of sales with cost: %1</source>
        <translation>Part des ventes avec coût&#xa0;: %1</translation>
    </message>
    <message>
        <source>The net value of lines sold whose cost of goods is known, of that of all lines sold. Credits are left aside, so that they cannot hide a hole.</source>
        <translation>La valeur nette des lignes vendues dont le coût des marchandises est connu, rapportée à celle de toutes les lignes vendues. Les avoirs sont mis de côté, pour qu’ils ne cachent pas une lacune.</translation>
    </message>
    <message>
        <source>Net value with a known cost ÷ net value sold, %1</source>
        <translation>Valeur nette au coût connu ÷ valeur nette vendue, %1</translation>
    </message>
    <message>
        <source>Under %1, margins and profits say less than they seem to.</source>
        <translation>Sous %1, marges et profits en disent moins qu’il n’y paraît.</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation>%1 paiements</translation>
    </message>
    <message>
        <source>Every row that the imports of payments accepted. They settle the invoices that have no paid date of their own.</source>
        <translation>Chaque ligne que les importations de paiements ont acceptée. Elles règlent les factures qui n’ont pas de date de paiement propre.</translation>
    </message>
    <message>
        <source>Which invoices count</source>
        <translation>Quelles factures comptent</translation>
    </message>
    <message>
        <source>The as-of date was chosen by the team.</source>
        <translation>La date d’arrêté a été choisie par l’équipe.</translation>
    </message>
    <message>
        <source>The as-of date is that of the last invoice.</source>
        <translation>La date d’arrêté est celle de la dernière facture.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Au %1</translation>
    </message>
    <message numerus="yes">
        <source>First day: %1 = the day after the as-of date less %Ln month(s)</source>
        <translation>
            <numerusform>Premier jour&#xa0;: %1 = le lendemain de la date d’arrêté moins %Ln mois</numerusform>
            <numerusform>Premier jour&#xa0;: %1 = le lendemain de la date d’arrêté moins %Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>All invoices up to then count.</source>
        <translation>Toutes les factures jusque-là comptent.</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1&#xa0;: %2 lignes</translation>
    </message>
    <message>
        <source>Every row that was read was either accepted or rejected with a reason.</source>
        <translation>Chaque ligne lue a été soit acceptée, soit rejetée avec un motif.</translation>
    </message>
    <message>
        <source>%1 read = %2 accepted + %3 rejected</source>
        <translation>%1 lues = %2 acceptées + %3 rejetées</translation>
    </message>
    <message>
        <source>Imported on %1. The findings name the rejected rows.</source>
        <translation>Importé le %1. Les constats nomment les lignes rejetées.</translation>
    </message>
    <message>
        <source>%1: %2 customers</source>
        <translation>%1&#xa0;: %2 clients</translation>
    </message>
    <message>
        <source>So many customers were in the project when the snapshot was taken, those with a status included.</source>
        <translation>Voilà combien de clients comptait le projet quand l’instantané a été pris, y compris ceux qui ont un statut.</translation>
    </message>
    <message>
        <source>%1 covers %2 of the customers</source>
        <translation>%1 couvre %2 des clients</translation>
    </message>
    <message>
        <source>Customers with a value of this metric, of all customers.</source>
        <translation>Clients ayant une valeur de cet indicateur, sur tous les clients.</translation>
    </message>
    <message>
        <source>%1 = %2 ÷ %3 customers</source>
        <translation>%1 = %2 ÷ %3 clients</translation>
    </message>
    <message>
        <source>How it is computed: %1.</source>
        <translation>Comment il se calcule&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Can we have them?</source>
        <translation>Peut-on les avoir&#x202f;?</translation>
    </message>
    <message>
        <source>Each metric of the value tree once: what the data hold, and what the team said where they hold nothing.</source>
        <translation>Chaque indicateur de l’arbre de valeur une fois&#xa0;: ce que contiennent les données, et ce qu’a dit l’équipe là où elles ne contiennent rien.</translation>
    </message>
    <message>
        <source>No customer has a value yet.</source>
        <translation>Aucun client n’a encore de valeur.</translation>
    </message>
    <message>
        <source>How %1 is spread</source>
        <translation>Répartition de %1</translation>
    </message>
    <message>
        <source>Each bar counts the customers whose value lies in its stretch. The picture reaches from about the 1st to the 99th percentile; who lies outside is counted at its ends.</source>
        <translation>Chaque barre compte les clients dont la valeur est dans son intervalle. L’image va environ du 1er au 99e percentile&#x202f;; ceux qui sont en dehors sont comptés aux extrémités.</translation>
    </message>
    <message>
        <source>%1 of %2 customers have a value; %3 are missing.</source>
        <translation>%1 clients sur %2 ont une valeur&#x202f;; elle manque pour %3.</translation>
    </message>
    <message>
        <source>Lowest %1, median %2, highest %3.</source>
        <translation>Minimum %1, médiane %2, maximum %3.</translation>
    </message>
    <message>
        <source>%1: from %2 to below %3</source>
        <translation>%1&#xa0;: de %2 à moins de %3</translation>
    </message>
    <message>
        <source>So many customers have a value in this stretch.</source>
        <translation>Voilà combien de clients ont une valeur dans cet intervalle.</translation>
    </message>
    <message>
        <source>%1 of %2 customers with a value</source>
        <translation>%1 clients sur %2 ayant une valeur</translation>
    </message>
    <message>
        <source>A score runs from 0, the worst, to 100, the best.</source>
        <translation>Un score va de 0, le pire, à 100, le meilleur.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a line of a formula; %1: &quot;40 % x 71.00&quot;, %2: what it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is missing for this customer: its %2 are shared out among the others.</source>
        <translation>%1 manque pour ce client&#xa0;: son poids de %2 est réparti entre les autres.</translation>
    </message>
    <message>
        <source>%1 is missing for this customer and counts as %2, as the team chose.</source>
        <translation>%1 manque pour ce client et compte comme %2, selon le choix de l’équipe.</translation>
    </message>
    <message>
        <source>Scored on %1 of %2 metrics.</source>
        <translation>Évalué sur %1 indicateurs sur %2.</translation>
    </message>
    <message>
        <source>%1 is not scored, since its status is “%2”.</source>
        <translation>%1 n’est pas évalué, car son statut est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has no score here: every metric that would count is missing.</source>
        <translation>%1 n’a pas de score ici&#xa0;: tous les indicateurs qui compteraient manquent.</translation>
    </message>
    <message>
        <source>Composite score</source>
        <translation>Score composite</translation>
    </message>
    <message>
        <source>No composite score</source>
        <translation>Pas de score composite</translation>
    </message>
    <message>
        <source>Composite score of %1: %2</source>
        <translation>Score composite de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The mean of the value factors’ scores, each counted by its weight.</source>
        <translation>La moyenne des scores des facteurs de valeur, chacun compté selon son poids.</translation>
    </message>
    <message>
        <source>%1: no score</source>
        <translation>%1&#xa0;: pas de score</translation>
    </message>
    <message>
        <source>%1 score of %2: %3</source>
        <translation>Score %1 de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The mean of the factors on this axis. They weigh nothing, so each counts the same.</source>
        <translation>La moyenne des facteurs de cet axe. Ils ne pèsent rien, chacun compte donc autant.</translation>
    </message>
    <message>
        <source>The mean of the factors on this axis, each by its share of the axis’s weight.</source>
        <translation>La moyenne des facteurs de cet axe, chacun selon sa part du poids de l’axe.</translation>
    </message>
    <message>
        <source>The cut lies at %1; at the cut counts as above.</source>
        <translation>Le seuil est à %1&#x202f;; être au seuil compte comme au-dessus.</translation>
    </message>
    <message>
        <source>Factor score</source>
        <translation>Score du facteur</translation>
    </message>
    <message>
        <source>The mean of the scores of its metrics, each counted by its weight in %1.</source>
        <translation>La moyenne des scores de ses indicateurs, chacun compté selon son poids dans %1.</translation>
    </message>
    <message>
        <source>%1 weighs nothing in the value tree at present.</source>
        <translation>%1 ne pèse rien dans l’arbre de valeur pour l’instant.</translation>
    </message>
    <message>
        <source>%1 weighs %2 of the whole and counts on the axis %3.</source>
        <translation>%1 pèse %2 de l’ensemble et compte sur l’axe %3.</translation>
    </message>
    <message>
        <source>The value is missing. The team leaves the metric out for such customers: the factor’s other metrics share its weight.</source>
        <translation>La valeur manque. L’équipe écarte l’indicateur pour ces clients&#xa0;: les autres indicateurs du facteur se partagent son poids.</translation>
    </message>
    <message>
        <source>The value is missing and counts as 50, the middle, as the team chose.</source>
        <translation>La valeur manque et compte comme 50, le milieu, selon le choix de l’équipe.</translation>
    </message>
    <message>
        <source>The value is missing and counts as 0, the worst, as the team chose.</source>
        <translation>La valeur manque et compte comme 0, le pire, selon le choix de l’équipe.</translation>
    </message>
    <message>
        <source>Every scored customer has the same value, %1, so that all score 50.</source>
        <translation>Tous les clients évalués ont la même valeur, %1, et obtiennent donc tous 50.</translation>
    </message>
    <message>
        <source>The value function cannot be used as it stands, so that all score 50. Correct it on the page of the metrics.</source>
        <translation>La fonction de valeur n’est pas utilisable en l’état, tous obtiennent donc 50. Corrigez-la sur la page des indicateurs.</translation>
    </message>
    <message>
        <source>%1 scores 0 and %2 scores 100; %3 lies at that end or beyond it.</source>
        <translation>%1 obtient 0 et %2 obtient 100&#x202f;; %3 est à cette extrémité ou au-delà.</translation>
    </message>
    <message>
        <source>%1 scores 0, %2 scores 100, and what lies between in proportion.</source>
        <translation>%1 obtient 0, %2 obtient 100, et ce qui est entre les deux en proportion.</translation>
    </message>
    <message>
        <source>100 × (%1 − %2) ÷ (%3 − %2)</source>
        <translation>100&#xa0;× (%1 − %2) ÷ (%3 − %2)</translation>
    </message>
    <message>
        <source>%1 lies at or beyond the last agreed point, %2, which scores %3.</source>
        <translation>%1 est au dernier point convenu ou au-delà, %2, qui obtient %3.</translation>
    </message>
    <message>
        <source>%1 scores %2 and %3 scores %4; what lies between in proportion.</source>
        <translation>%1 obtient %2 et %3 obtient %4&#x202f;; ce qui est entre les deux en proportion.</translation>
    </message>
    <message>
        <source>%1 + (%2 − %1) × (%3 − %4) ÷ (%5 − %4)</source>
        <translation>%1 + (%2 − %1)&#xa0;× (%3 − %4) ÷ (%5 − %4)</translation>
    </message>
    <message>
        <source>The rank among the %1 scored customers with a value: how many of them do worse, and half of those with the same value, this customer included.</source>
        <translation>Le rang parmi les %1 clients évalués ayant une valeur&#xa0;: combien d’entre eux font moins bien, et la moitié de ceux qui ont la même valeur, ce client compris.</translation>
    </message>
    <message>
        <source>100 × (%1 worse + %2 equal ÷ 2) ÷ %3</source>
        <translation>100 × (%1 moins bons + %2 égaux ÷ 2) ÷ %3</translation>
    </message>
    <message>
        <source>The step table has one band: every value scores %1.</source>
        <translation>La table de paliers n’a qu’un palier&#xa0;: chaque valeur obtient %1.</translation>
    </message>
    <message>
        <source>%1 lies in the lowest band of the step table, below %2, which scores %3.</source>
        <translation>%1 est dans le palier le plus bas de la table, sous %2, qui obtient %3.</translation>
    </message>
    <message>
        <source>%1 lies in the highest band of the step table, from %2, which scores %3.</source>
        <translation>%1 est dans le palier le plus haut de la table, à partir de %2, qui obtient %3.</translation>
    </message>
    <message>
        <source>%1 lies in the band of the step table from %2 to below %3, which scores %4.</source>
        <translation>%1 est dans le palier de la table allant de %2 à moins de %3, qui obtient %4.</translation>
    </message>
    <message>
        <source>%1 is not above 0 and adds nothing to the sum of all customers.</source>
        <translation>%1 n’est pas supérieur à 0 et n’ajoute rien à la somme de tous les clients.</translation>
    </message>
    <message>
        <source>The share of the sum of all scored customers that smaller ones make, and half of this customer’s own.</source>
        <translation>La part de la somme de tous les clients évalués que font les plus petits, et la moitié de celle de ce client.</translation>
    </message>
    <message>
        <source>100 × (%1 of smaller ones + %2 ÷ 2) ÷ %3</source>
        <translation>100 × (%1 des plus petits + %2 ÷ 2) ÷ %3</translation>
    </message>
    <message>
        <source>100 − 100 × (%1 of smaller ones + %2 ÷ 2) ÷ %3</source>
        <translation>100 − 100 × (%1 des plus petits + %2 ÷ 2) ÷ %3</translation>
    </message>
    <message>
        <source>%1 customers have the same value and share one stretch of the sum.</source>
        <translation>%1 clients ont la même valeur et partagent un intervalle de la somme.</translation>
    </message>
    <message>
        <source>Metric score</source>
        <translation>Score de l’indicateur</translation>
    </message>
    <message>
        <source>%1 of %2: no score</source>
        <translation>%1 de %2&#xa0;: pas de score</translation>
    </message>
    <message>
        <source>The value function is the team’s; it stands with the metric.</source>
        <translation>La fonction de valeur est celle de l’équipe&#x202f;; elle figure avec l’indicateur.</translation>
    </message>
    <message>
        <source>Part of the score</source>
        <translation>Partie du score</translation>
    </message>
    <message>
        <source>%1 adds nothing</source>
        <translation>%1 n’ajoute rien</translation>
    </message>
    <message>
        <source>It has no weight in this customer’s composite score.</source>
        <translation>Il n’a aucun poids dans le score composite de ce client.</translation>
    </message>
    <message>
        <source>%1 adds %2 points</source>
        <translation>%1 ajoute %2 points</translation>
    </message>
    <message>
        <source>What this metric adds to the composite score of %1: its weight in it times its score.</source>
        <translation>Ce que cet indicateur ajoute au score composite de %1&#xa0;: son poids dans ce score multiplié par son score.</translation>
    </message>
    <message>
        <source>By the value tree it weighs %1; what is missing for this customer was shared out.</source>
        <translation>D’après l’arbre de valeur, il pèse %1&#x202f;; ce qui manque pour ce client a été réparti.</translation>
    </message>
    <message>
        <source>The parts of all metrics add up to the composite score.</source>
        <translation>La somme des parties de tous les indicateurs donne le score composite.</translation>
    </message>
    <message>
        <source>Metrics with a value</source>
        <translation>Indicateurs ayant une valeur</translation>
    </message>
    <message>
        <source>Every metric that counts has a value for this customer.</source>
        <translation>Chaque indicateur qui compte a une valeur pour ce client.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Manquant&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Metrics without weight, and those left out, are not counted.</source>
        <translation>Les indicateurs sans poids et ceux qui sont écartés ne sont pas comptés.</translation>
    </message>
    <message>
        <source>%1: %2, at place %3 = 1 + (%4 − 1) × %5</source>
        <translation>%1&#xa0;: %2, à la place %3 = 1 + (%4 − 1) × %5</translation>
    </message>
    <message>
        <source>Nobody voted on it.</source>
        <translation>Personne n’a voté à ce sujet.</translation>
    </message>
    <message>
        <source>%1: median %2</source>
        <translation>%1&#xa0;: médiane %2</translation>
    </message>
    <message>
        <source>Half of the votes lie at the median or below, half at it or above. The middle half of the votes is %1 points wide: that says how far people agree.</source>
        <translation>La moitié des votes est à la médiane ou en dessous, la moitié à la médiane ou au-dessus. La moitié centrale des votes s’étend sur %1 points&#xa0;: cela dit à quel point l’on est d’accord.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s), sorted: %1</source>
        <translation>
            <numerusform>%Ln vote, trié&#xa0;: %1</numerusform>
            <numerusform>%Ln votes, triés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Quartile inférieur</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Quartile supérieur</translation>
    </message>
    <message>
        <source>Middle half: %1 − %2 = %3 points</source>
        <translation>Moitié centrale&#xa0;: %1 − %2 = %3 points</translation>
    </message>
    <message>
        <source>Agreed up to %1 points, split above %2. Quartiles are interpolated between the neighbouring votes (type 7, as spreadsheets do).</source>
        <translation>Accord jusqu’à %1 points, partagé au-dessus de %2. Les quartiles sont interpolés entre les votes voisins (type 7, comme dans les tableurs).</translation>
    </message>
    <message>
        <source>No concordance</source>
        <translation>Pas de concordance</translation>
    </message>
    <message>
        <source>It takes two votes and two rows, and somebody who does not rate all the same.</source>
        <translation>Il faut deux votes et deux lignes, et quelqu’un qui ne note pas tout pareil.</translation>
    </message>
    <message>
        <source>Concordance: %1</source>
        <translation>Concordance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kendall’s W: do people put the rows in the same order? 1 is the very same order, 0 no common one.</source>
        <translation>Le W de Kendall&#xa0;: chacun met-il les lignes dans le même ordre&#x202f;? 1 est exactement le même ordre, 0 aucun ordre commun.</translation>
    </message>
    <message>
        <source>%1 people ranked %2 rows</source>
        <translation>%1 personnes ont classé %2 lignes</translation>
    </message>
    <message>
        <source>%1 = 12 × %2 ÷ (%3² × (%4³ − %4) − %3 × %5)</source>
        <translation>%1 = 12&#xa0;× %2 ÷ (%3²&#xa0;× (%4³ − %4) − %3&#xa0;× %5)</translation>
    </message>
    <message>
        <source>%1 is the sum of the squared distances of the rows’ rank sums from their mean, %2 the correction for ties.</source>
        <translation>%1 est la somme des carrés des écarts entre les sommes de rangs des lignes et leur moyenne, %2 la correction des ex æquo.</translation>
    </message>
    <message>
        <source>Kendall and Babington Smith, 1939, with the correction for ties.</source>
        <translation>Kendall et Babington Smith, 1939, avec la correction des ex æquo.</translation>
    </message>
    <message>
        <source>Concordance over all groups: %1</source>
        <translation>Concordance de tous les groupes&#xa0;: %1</translation>
    </message>
    <message>
        <source>The mean of the groups’ concordances, each counted by its rows.</source>
        <translation>La moyenne des concordances des groupes, chacune comptée selon le nombre de ses lignes.</translation>
    </message>
    <message>
        <source>%1 of %2 moved</source>
        <translation>%1 sur %2 ont bougé</translation>
    </message>
    <message>
        <source>Of those who voted on the same rows in both rounds, so many changed one of their weights by 1 point or more since round %1.</source>
        <translation>Parmi ceux qui ont voté sur les mêmes lignes dans les deux tours, voilà combien ont changé un de leurs poids d’au moins 1 point depuis le tour %1.</translation>
    </message>
    <message>
        <source>%1 since round %2</source>
        <translation>%1 depuis le tour %2</translation>
    </message>
    <message>
        <source>The median of this round less that of round %1. Half a point and less is called “as before”.</source>
        <translation>La médiane de ce tour moins celle du tour %1. Un demi-point ou moins s’appelle «&#xa0;comme avant&#xa0;».</translation>
    </message>
    <message>
        <source>%1 points = %2 − %3</source>
        <translation>%1&#xa0;points = %2&#xa0;− %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln customer(s) would have another type</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln client aurait un autre type</numerusform>
            <numerusform>%1&#xa0;: %Ln clients auraient un autre type</numerusform>
        </translation>
    </message>
    <message>
        <source>Each person’s own weight takes the place of the group’s in turn, the others keep their ratios, and all customers are typed again. Who has another type under anybody’s weight counts.</source>
        <translation>Le poids propre de chaque personne remplace tour à tour celui du groupe, les autres gardent leurs proportions, et tous les clients sont reclassés. On compte ceux qui ont un autre type sous le poids d’au moins une personne.</translation>
    </message>
    <message>
        <source>%1 = %2 ÷ %3 customers with a type</source>
        <translation>%1 = %2 ÷ %3 clients ayant un type</translation>
    </message>
    <message>
        <source>They make %1 of net sales; no net profit is known.</source>
        <translation>Ils font %1 des ventes nettes&#x202f;; aucun profit net n’est connu.</translation>
    </message>
    <message>
        <source>They make %1 of net profit, its sign aside.</source>
        <translation>Ils font %1 du profit net, sans tenir compte de son signe.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln own weight(s) lie between %1 and %2.</source>
        <translation>
            <numerusform>Le %Ln poids propre est entre %1 et %2.</numerusform>
            <numerusform>Les %Ln poids propres sont entre %1 et %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The debate starts with the row that matters most, not with the widest spread.</source>
        <translation>Le débat commence par la ligne qui compte le plus, non par le plus grand écart.</translation>
    </message>
    <message>
        <source>Under the group’s weights: %1</source>
        <translation>Sous les poids du groupe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Under each person’s own weight of this row: %1</source>
        <translation>Sous le poids propre de chacun pour cette ligne&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 accounts agree</source>
        <translation>%1 comptes sur %2 concordent</translation>
    </message>
    <message>
        <source>Accounts for which most people named the same type, and for which the model has one: so many have the same type in both.</source>
        <translation>Comptes pour lesquels la plupart ont nommé le même type, et pour lesquels le modèle en a un&#xa0;: voilà combien ont le même type des deux côtés.</translation>
    </message>
    <message>
        <source>%1 agree + %2 differ = %3</source>
        <translation>%1 concordent + %2 diffèrent = %3</translation>
    </message>
    <message>
        <source>Not counted: %1 divided, %2 not sorted, %3 without a computed type.</source>
        <translation>Non comptés&#xa0;: %1 partagés, %2 non triés, %3 sans type calculé.</translation>
    </message>
    <message>
        <source>Against the computed types; what was set by hand does not count.</source>
        <translation>Par rapport aux types calculés&#x202f;; ce qui a été fixé à la main ne compte pas.</translation>
    </message>
    <message>
        <source>Customers with a value, of all that are not excluded. Ready from %1 of those who bought in the window.</source>
        <translation>Clients ayant une valeur, sur tous ceux qui ne sont pas exclus. Prêt à partir de %1 de ceux qui ont acheté dans la période.</translation>
    </message>
    <message>
        <source>They make %1 of net sales.</source>
        <translation>Ils font %1 des ventes nettes.</translation>
    </message>
    <message>
        <source>So many months were found.</source>
        <translation>Voilà combien de mois ont été trouvés.</translation>
    </message>
    <message>
        <source>So many customers were found.</source>
        <translation>Voilà combien de clients ont été trouvés.</translation>
    </message>
    <message>
        <source>So many lines were found.</source>
        <translation>Voilà combien de lignes ont été trouvées.</translation>
    </message>
    <message>
        <source>Net value: %1, which is %2 of all sales before credits</source>
        <translation>Valeur nette&#xa0;: %1, soit %2 de toutes les ventes avant avoirs</translation>
    </message>
    <message>
        <source>Cut of %1</source>
        <translation>Seuil de %1</translation>
    </message>
    <message>
        <source>Nobody is scored, so nothing divides the customers.</source>
        <translation>Personne n’est évalué, donc rien ne partage les clients.</translation>
    </message>
    <message>
        <source>A fixed score: it stays where the team put it, whoever comes and goes.</source>
        <translation>Un score fixe&#xa0;: il reste là où l’équipe l’a mis, qui que ce soit qui arrive ou parte.</translation>
    </message>
    <message>
        <source>Percentile %1 of the %2 scored customers: about %3 of them lie below.</source>
        <translation>Percentile %1 des %2 clients évalués : environ %3 d’entre eux se situent au-dessous.</translation>
    </message>
    <message>
        <source>Place from the lowest: 1 + (%1 − 1) × %2 = %3</source>
        <translation>Place à partir du plus bas&#xa0;: 1 + (%1 − 1) × %2 = %3</translation>
    </message>
    <message>
        <source>%1 = %2 + %3 × (%4 − %2), between the two scores next to that place</source>
        <translation>%1 = %2 + %3 × (%4 − %2), entre les deux scores voisins de cette place</translation>
    </message>
    <message>
        <source>%1 = the score at that place</source>
        <translation>%1 = le score à cette place</translation>
    </message>
    <message>
        <source>%1 of %2 customers are at or above it.</source>
        <translation>%1 clients sur %2 sont au seuil ou au-dessus.</translation>
    </message>
    <message>
        <source>At the cut counts as above, on both axes, everywhere.</source>
        <translation>Être au seuil compte comme au-dessus, sur les deux axes, partout.</translation>
    </message>
    <message>
        <source>Where the tiers begin</source>
        <translation>Où commencent les rangs</translation>
    </message>
    <message>
        <source>At the composite scores that the team set.</source>
        <translation>Aux scores composites que l’équipe a fixés.</translation>
    </message>
    <message>
        <source>Customers are put in order of their composite score, best first, until their net sales make the share of the tier. Its last customer’s score is where it begins.</source>
        <translation>Les clients sont rangés par score composite, le meilleur d’abord, jusqu’à ce que leurs ventes nettes fassent la part du rang. Il commence au score de son dernier client.</translation>
    </message>
    <message>
        <source>Customers are put in order of their composite score, best first, until there are as many as the share of the tier says. Its last customer’s score is where it begins.</source>
        <translation>Les clients sont rangés par score composite, le meilleur d’abord, jusqu’à ce qu’ils soient aussi nombreux que le dit la part du rang. Il commence au score de son dernier client.</translation>
    </message>
    <message>
        <source>%1: the rest</source>
        <translation>%1&#xa0;: le reste</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <translation>%1&#xa0;: à partir de %2</translation>
    </message>
    <message>
        <source>%1: the first %2, from %3</source>
        <translation>%1&#xa0;: les premiers %2, à partir de %3</translation>
    </message>
    <message>
        <source>%1 customers are scored.</source>
        <translation>%1 clients sont évalués.</translation>
    </message>
    <message>
        <source>%1: %2. There is no share where the total is not above 0.</source>
        <translation>%1&#xa0;: %2. Il n’y a pas de part là où le total n’est pas supérieur à 0.</translation>
    </message>
    <message>
        <source>%1: %2 = %3 ÷ %4 of all customers</source>
        <translation>%1&#xa0;: %2 = %3 ÷ %4 de tous les clients</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventes nettes</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Profit net</translation>
    </message>
    <message>
        <source>The net profit of %1 of them is known; the others’ cost of goods is missing.</source>
        <translation>Le profit net est connu pour %1 d’entre eux&#x202f;; pour les autres, le coût des marchandises manque.</translation>
    </message>
    <message>
        <source>At or above the cut on both axes.</source>
        <translation>Au seuil ou au-dessus sur les deux axes.</translation>
    </message>
    <message>
        <source>Below the cut on customer lifetime value, at or above it on net profit.</source>
        <translation>Sous le seuil pour la valeur vie client, au seuil ou au-dessus pour le profit net.</translation>
    </message>
    <message>
        <source>Below the cut on both axes.</source>
        <translation>Sous le seuil sur les deux axes.</translation>
    </message>
    <message>
        <source>At or above the cut on customer lifetime value, below it on net profit.</source>
        <translation>Au seuil ou au-dessus pour la valeur vie client, sous le seuil pour le profit net.</translation>
    </message>
    <message>
        <source>First sale less than %1 months ago, or fewer than %2 orders.</source>
        <translation>Première vente il y a moins de %1 mois, ou moins de %2 commandes.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing bought for %Ln month(s) or longer.</source>
        <translation>
            <numerusform>Rien acheté depuis %Ln mois ou plus.</numerusform>
            <numerusform>Rien acheté depuis %Ln mois ou plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out by hand, with a reason.</source>
        <translation>Retiré à la main, avec un motif.</translation>
    </message>
    <message>
        <source>What would count is missing, so that they cannot be scored.</source>
        <translation>Ce qui compterait manque, ils ne peuvent donc pas être évalués.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln customer(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln client</numerusform>
            <numerusform>%1&#xa0;: %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>The cuts: %1 on customer lifetime value, %2 on net profit.</source>
        <translation>Les seuils&#xa0;: %1 pour la valeur vie client, %2 pour le profit net.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them set by hand.</source>
        <translation>
            <numerusform>%Ln d’entre eux fixé à la main.</numerusform>
            <numerusform>%Ln d’entre eux fixés à la main.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them by the money guard: they lose money, so their net profit does not count as high.</source>
        <translation>
            <numerusform>%Ln d’entre eux par le garde-fou des pertes&#xa0;: il perd de l’argent, son profit net ne compte donc pas comme élevé.</numerusform>
            <numerusform>%Ln d’entre eux par le garde-fou des pertes&#xa0;: ils perdent de l’argent, leur profit net ne compte donc pas comme élevé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The four types and four statuses add up to all customers.</source>
        <translation>Les quatre types et les quatre statuts réunissent tous les clients.</translation>
    </message>
    <message>
        <source>Customers by type</source>
        <translation>Clients par type</translation>
    </message>
    <message>
        <source>Both axis scores against both cuts give one of four types; who cannot be scored has a status. Every customer is in exactly one of them.</source>
        <translation>Les deux scores d’axe face aux deux seuils donnent l’un des quatre types&#x202f;; qui ne peut pas être évalué a un statut. Chaque client est dans exactement un d’entre eux.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count of a type</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 customers = %2</source>
        <translation>%1 clients = %2</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Rang</translation>
    </message>
    <message numerus="yes">
        <source>Tier %1: %Ln customer(s)</source>
        <translation>
            <numerusform>Rang %1&#xa0;: %Ln client</numerusform>
            <numerusform>Rang %1&#xa0;: %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 scored customers</source>
        <translation>%1 clients évalués sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Score %1 to %2: %Ln customer(s)</source>
        <translation>
            <numerusform>Score %1 à %2&#xa0;: %Ln client</numerusform>
            <numerusform>Score %1 à %2&#xa0;: %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>So many customers have a composite score of at least %1.</source>
        <translation>Voilà combien de clients ont un score composite d’au moins %1.</translation>
    </message>
    <message>
        <source>So many customers have a composite score of at least %1 and below %2.</source>
        <translation>Voilà combien de clients ont un score composite d’au moins %1 et inférieur à %2.</translation>
    </message>
    <message>
        <source>Composite scores of the customers</source>
        <translation>Scores composites des clients</translation>
    </message>
    <message>
        <source>Each bar counts the customers whose composite score lies in a band of 2 points; the lines are where the tiers begin.</source>
        <translation>Chaque barre compte les clients dont le score composite est dans un intervalle de 2 points&#x202f;; les lignes marquent le début des rangs.</translation>
    </message>
    <message>
        <source>Whale curve</source>
        <translation>Courbe de la baleine</translation>
    </message>
    <message>
        <source>No customer has a known net profit yet.</source>
        <translation>Aucun client n’a encore de profit net connu.</translation>
    </message>
    <message>
        <source>Customers are put in order of their net profit, highest first, and added up. The curve rises as long as customers earn money, stays where they earn nothing and falls with those who lose money.</source>
        <translation>Les clients sont rangés par profit net, le plus élevé d’abord, et additionnés. La courbe monte tant que les clients rapportent, reste stable quand ils ne rapportent rien et descend avec ceux qui perdent de l’argent.</translation>
    </message>
    <message>
        <source>The first %1 of %2 customers, %3, earn %4.</source>
        <translation>Les premiers %1 des %2 clients, %3, rapportent %4.</translation>
    </message>
    <message>
        <source>%1 = %2 ÷ %3, the net profit of all</source>
        <translation>%1 = %2 ÷ %3, le profit net de tous</translation>
    </message>
    <message>
        <source>The net profit of all is %1, not above 0, so there is no percentage of it.</source>
        <translation>Le profit net de tous est de %1, non supérieur à 0, il n’y en a donc pas de pourcentage.</translation>
    </message>
    <message>
        <source>Lost after it: %1 = %2 − %3, by %4 customers with a net profit below 0.</source>
        <translation>Perdu ensuite&#xa0;: %1 = %2 − %3, par %4 clients au profit net inférieur à 0.</translation>
    </message>
    <message>
        <source>Net profit is gross margin less cost to serve, %1. Excluded customers are left out.</source>
        <translation>Le profit net est la marge brute moins le coût de service, %1. Les clients exclus sont laissés de côté.</translation>
    </message>
    <message>
        <source>The matrix of the customers</source>
        <translation>La matrice des clients</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>of net sales</source>
        <translation>des ventes nettes</translation>
    </message>
    <message>
        <source>of net profit</source>
        <translation>du profit net</translation>
    </message>
    <message>
        <source>No net profit is known, so that shares are of the net sales of all customers with a type.</source>
        <translation>Aucun profit net n’est connu, les parts se rapportent donc aux ventes nettes de tous les clients ayant un type.</translation>
    </message>
    <message>
        <source>Shares are of the net profit of all customers with a type, without its sign: who loses as much as another earns counts as much.</source>
        <translation>Les parts se rapportent au profit net de tous les clients ayant un type, sans son signe&#xa0;: qui perd autant qu’un autre rapporte compte autant.</translation>
    </message>
    <message>
        <source>The other factors keep their ratios to each other.</source>
        <translation>Les autres facteurs gardent leurs proportions entre eux.</translation>
    </message>
    <message>
        <source>The factor’s other metrics keep their ratios to each other.</source>
        <translation>Les autres indicateurs du facteur gardent leurs proportions entre eux.</translation>
    </message>
    <message>
        <source>%1 cannot move</source>
        <translation>%1 ne peut pas bouger</translation>
    </message>
    <message>
        <source>It is the only one of its group and weighs everything, whatever is said.</source>
        <translation>C’est le seul de son groupe&#xa0;: il pèse tout, quoi qu’on dise.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 nobody changes type</source>
        <translation>%1&#xa0;: de %2 à %3, personne ne change de type</translation>
    </message>
    <message>
        <source>Today’s weight is %1. Between these two weights every customer keeps its type.</source>
        <translation>Le poids d’aujourd’hui est %1. Entre ces deux poids, chaque client garde son type.</translation>
    </message>
    <message>
        <source>%1 below today: %2 − %3</source>
        <translation>%1 sous aujourd’hui&#xa0;: %2 − %3</translation>
    </message>
    <message>
        <source>%1 above today: %2 − %3</source>
        <translation>%1 au-dessus d’aujourd’hui&#xa0;: %2 − %3</translation>
    </message>
    <message>
        <source>Exact: an axis score changes steadily with the weight, and the cut is a fixed score. A customer crosses it where (cut − score at 0 %) ÷ (score at 100 % − score at 0 %).</source>
        <translation>Exact&#xa0;: un score d’axe varie régulièrement avec le poids, et le seuil est un score fixe. Un client le franchit à (seuil − score à 0&#xa0;%) ÷ (score à 100&#xa0;% − score à 0&#xa0;%).</translation>
    </message>
    <message>
        <source>The cut is a percentile and moves with the weight. The steps are found by trying the weights, to a hundredth of a percent.</source>
        <translation>Le seuil est un percentile et bouge avec le poids. Les marches sont trouvées en essayant les poids, au centième de pour cent près.</translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2: %Ln customer(s) of another type than today</source>
        <translation>
            <numerusform>%1 à %2&#xa0;: %Ln client d’un autre type qu’aujourd’hui</numerusform>
            <numerusform>%1 à %2&#xa0;: %Ln clients d’un autre type qu’aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>If this weighed %1 instead of %2, so many customers had another type.</source>
        <translation>Si le poids était %1 au lieu de %2, voilà combien de clients auraient un autre type.</translation>
    </message>
    <message>
        <source>%1 of %2 customers with a type today</source>
        <translation>%1 clients sur %2 ayant un type aujourd’hui</translation>
    </message>
    <message>
        <source>They hold %1 %2.</source>
        <translation>Ils font %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2 instead of %3: %Ln customer(s) change type</source>
        <translation>
            <numerusform>%1 à %2 au lieu de %3&#xa0;: %Ln client change de type</numerusform>
            <numerusform>%1 à %2 au lieu de %3&#xa0;: %Ln clients changent de type</numerusform>
        </translation>
    </message>
    <message>
        <source>All customers were typed again with the changed weight.</source>
        <translation>Tous les clients ont été reclassés avec le poids modifié.</translation>
    </message>
    <message>
        <source>%1 = %2 + %3</source>
        <translation>%1 = %2&#xa0;+ %3</translation>
    </message>
    <message>
        <source>%1 = %2 − %3</source>
        <translation>%1 = %2&#xa0;− %3</translation>
    </message>
    <message>
        <source>A weight cannot go beyond 0 and 100 percent, so the step is shorter here.</source>
        <translation>Un poids ne peut pas sortir de 0 à 100 pour cent, le pas est donc plus court ici.</translation>
    </message>
    <message numerus="yes">
        <source>The weights were drawn between the %Ln ballot(s) of round %1: random mixtures of what people voted.</source>
        <translation>
            <numerusform>Les poids ont été tirés à partir de %Ln bulletin du tour %1&#xa0;: mélanges aléatoires de ce que chacun a voté.</numerusform>
            <numerusform>Les poids ont été tirés entre les %Ln bulletins du tour %1&#xa0;: mélanges aléatoires de ce que chacun a voté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weights were drawn from all possible ones, each as likely.</source>
        <translation>Les poids ont été tirés parmi tous les poids possibles, chacun avec la même probabilité.</translation>
    </message>
    <message>
        <source>%1 draws with seed %2: the same seed gives the same figures. Percentile cuts are found anew in each draw.</source>
        <translation>%1 tirages avec la graine %2&#xa0;: la même graine donne les mêmes chiffres. Les seuils en percentile sont recalculés à chaque tirage.</translation>
    </message>
    <message>
        <source>Confidence of the type</source>
        <translation>Confiance du type</translation>
    </message>
    <message>
        <source>A status holds whatever the weights, so there is nothing to draw.</source>
        <translation>Un statut vaut quels que soient les poids, il n’y a donc rien à tirer.</translation>
    </message>
    <message>
        <source>%1 is %2 in %3 of the draws</source>
        <translation>%1 est %2 dans %3 des tirages</translation>
    </message>
    <message>
        <source>The type was given by hand and holds in every draw.</source>
        <translation>Le type a été donné à la main et vaut dans chaque tirage.</translation>
    </message>
    <message>
        <source>The weights were drawn at random and the customer typed each time.</source>
        <translation>Les poids ont été tirés au hasard et le client reclassé chaque fois.</translation>
    </message>
    <message>
        <source>%1: %2 = %3 ÷ %4 draws</source>
        <translation>%1&#xa0;: %2 = %3 ÷ %4 tirages</translation>
    </message>
    <message>
        <source>Known to about ± %1: the standard error of so many draws.</source>
        <translation>Connu à environ ± %1 près&#xa0;: l’erreur type d’un tel nombre de tirages.</translation>
    </message>
    <message>
        <source>How sure the types are</source>
        <translation>À quel point les types sont sûrs</translation>
    </message>
    <message>
        <source>A customer’s type is sure where the same type came out in at least %1 of the draws.</source>
        <translation>Le type d’un client est sûr quand le même type est sorti dans au moins %1 des tirages.</translation>
    </message>
    <message>
        <source>Customers: %1 = %2 ÷ %3</source>
        <translation>Clients&#xa0;: %1 = %2 ÷ %3</translation>
    </message>
    <message>
        <source>Net sales: %1 = %2 ÷ %3</source>
        <translation>Ventes nettes&#xa0;: %1 = %2 ÷ %3</translation>
    </message>
    <message>
        <source>Net profit, without its sign: %1 = %2 ÷ %3</source>
        <translation>Profit net, sans son signe&#xa0;: %1 = %2 ÷ %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the sure customers have another type today than the sure one.</source>
        <translation>
            <numerusform>%Ln des clients sûrs a aujourd’hui un autre type que le type sûr.</numerusform>
            <numerusform>%Ln des clients sûrs ont aujourd’hui un autre type que le type sûr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln customer(s)</source>
        <translation>
            <numerusform>%1 vers %2&#xa0;: %Ln client</numerusform>
            <numerusform>%1 vers %2&#xa0;: %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>So many customers are %1 under “%2” and %3 under “%4”.</source>
        <translation>Voilà combien de clients sont %1 sous «&#xa0;%2&#xa0;» et %3 sous «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>So many customers are %1 under both, “%2” and “%3”.</source>
        <translation>Voilà combien de clients sont %1 sous les deux, «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 of %2 customers, of whom %3 change type</source>
        <translation>%1 clients sur %2, dont %3 changent de type</translation>
    </message>
    <message>
        <source>Net sales: %1 of %2</source>
        <translation>Ventes nettes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Net profit: %1 of %2</source>
        <translation>Profit net&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Both models were applied to the same data. Money is under the cost rates of “%1”.</source>
        <translation>Les deux modèles ont été appliqués aux mêmes données. Les montants suivent les taux de coût de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2 is at or above the cut of %3, so high.</source>
        <translation>%1&#xa0;: %2 est au seuil de %3 ou au-dessus, donc élevé.</translation>
    </message>
    <message>
        <source>%1: %2 is below the cut of %3, so low.</source>
        <translation>%1&#xa0;: %2 est sous le seuil de %3, donc faible.</translation>
    </message>
    <message>
        <source>High on both axes is %1.</source>
        <translation>Élevé sur les deux axes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>High customer lifetime value with low net profit is %1.</source>
        <translation>Valeur vie client élevée et profit net faible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Low customer lifetime value with high net profit is %1.</source>
        <translation>Valeur vie client faible et profit net élevé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Low on both axes is %1.</source>
        <translation>Faible sur les deux axes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Money guard: the net profit is %1, below 0, so it never counts as high.</source>
        <translation>Garde-fou des pertes&#xa0;: le profit net est de %1, inférieur à 0, il ne compte donc jamais comme élevé.</translation>
    </message>
    <message>
        <source>Somebody took the customer out of the stratification.</source>
        <translation>Quelqu’un a retiré le client de la stratification.</translation>
    </message>
    <message>
        <source>Inactive, since there is no sale up to the as-of date, %1.</source>
        <translation>Inactif, car il n’y a pas de vente jusqu’à la date d’arrêté, %1.</translation>
    </message>
    <message numerus="yes">
        <source>Last sale: %1. Limit: %2, %Ln month(s) before the as-of date, %3.</source>
        <translation>
            <numerusform>Dernière vente&#xa0;: %1. Limite&#xa0;: %2, %Ln mois avant la date d’arrêté, %3.</numerusform>
            <numerusform>Dernière vente&#xa0;: %1. Limite&#xa0;: %2, %Ln mois avant la date d’arrêté, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inactive, since nothing was bought for %Ln month(s) or longer.</source>
        <translation>
            <numerusform>Inactif, car rien n’a été acheté depuis %Ln mois ou plus.</numerusform>
            <numerusform>Inactif, car rien n’a été acheté depuis %Ln mois ou plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First sale: %1. Limit: %2, %Ln month(s) before the as-of date, %3.</source>
        <translation>
            <numerusform>Première vente&#xa0;: %1. Limite&#xa0;: %2, %Ln mois avant la date d’arrêté, %3.</numerusform>
            <numerusform>Première vente&#xa0;: %1. Limite&#xa0;: %2, %Ln mois avant la date d’arrêté, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New, since the first sale is less than %Ln month(s) old.</source>
        <translation>
            <numerusform>Nouveau, car la première vente date de moins de %Ln mois.</numerusform>
            <numerusform>Nouveau, car la première vente date de moins de %Ln mois.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of at least %2 orders.</source>
        <translation>%1 sur au moins %2 commandes.</translation>
    </message>
    <message numerus="yes">
        <source>New, since there are fewer than %Ln order(s).</source>
        <translation>
            <numerusform>Nouveau, car il y a moins de %Ln commande.</numerusform>
            <numerusform>Nouveau, car il y a moins de %Ln commandes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough data: the team decided that nobody is typed without %1, which is missing.</source>
        <translation>Données insuffisantes&#xa0;: l’équipe a décidé que personne n’est classé sans %1, qui manque.</translation>
    </message>
    <message>
        <source>Not enough data: on one axis every metric that would count is missing.</source>
        <translation>Données insuffisantes&#xa0;: sur un axe, tous les indicateurs qui compteraient manquent.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Set by hand on %1: %2</source>
        <translation>Fixé à la main le %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Set by hand by %1 on %2: %3</source>
        <translation>Fixé à la main par %1 le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Computed would be: %1</source>
        <translation>Type calculé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The rules for statuses stand with the cuts on the page of the stratification.</source>
        <translation>Les règles des statuts figurent avec les seuils sur la page de la stratification.</translation>
    </message>
    <message>
        <source>%1: no tier</source>
        <translation>%1&#xa0;: pas de rang</translation>
    </message>
    <message>
        <source>Only customers with a composite score have a tier.</source>
        <translation>Seuls les clients ayant un score composite ont un rang.</translation>
    </message>
    <message>
        <source>%1: tier %2</source>
        <translation>%1&#xa0;: rang %2</translation>
    </message>
    <message>
        <source>The composite score, %1, lies from %2, where tier %3 begins, to below %4.</source>
        <translation>Le score composite, %1, va de %2, où commence le rang %3, à moins de %4.</translation>
    </message>
    <message>
        <source>The composite score, %1, is at or above %2, where tier %3 begins.</source>
        <translation>Le score composite, %1, est égal ou supérieur à %2, où commence le rang %3.</translation>
    </message>
    <message>
        <source>The composite score, %1, is below %2. The last tier takes the rest.</source>
        <translation>Le score composite, %1, est inférieur à %2. Le dernier rang prend le reste.</translation>
    </message>
    <message>
        <source>There is one tier only, which takes everybody.</source>
        <translation>Il n’y a qu’un rang, qui prend tout le monde.</translation>
    </message>
    <message>
        <source>Rank %1 of %2 by composite score.</source>
        <translation>Place %1 sur %2 par score composite.</translation>
    </message>
    <message>
        <source>Tier %1 reaches down to rank %2 = %3 × %4, rounded up.</source>
        <translation>Le rang %1 va jusqu’à la place %2 = %3 × %4, arrondi au-dessus.</translation>
    </message>
    <message>
        <source>Tiers are cut by share of customers, best composite score first.</source>
        <translation>Les rangs sont coupés par part des clients, meilleur score composite d’abord.</translation>
    </message>
    <message>
        <source>Down to this customer %1 of %2 net sales: %3.</source>
        <translation>Jusqu’à ce client, %1 sur %2 de ventes nettes&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Tier %1 ends with the customer who fills up %2 of net sales.</source>
        <translation>Le rang %1 finit au client qui complète %2 des ventes nettes.</translation>
    </message>
    <message>
        <source>Tiers are cut by share of net sales, best composite score first.</source>
        <translation>Les rangs sont coupés par part des ventes nettes, meilleur score composite d’abord.</translation>
    </message>
    <message>
        <source>Tiers begin at the scores that the team set.</source>
        <translation>Les rangs commencent aux scores que l’équipe a fixés.</translation>
    </message>
    <message>
        <source>None of the %1 customers with a figure has more than %2.</source>
        <translation>Aucun des %1 clients ayant un chiffre n’a plus de %2.</translation>
    </message>
    <message>
        <source>%1 of the %2 customers with a figure have more than %3.</source>
        <translation>%1 des %2 clients ayant un chiffre ont plus de %3.</translation>
    </message>
    <message>
        <source>%1 = %2 with more + 1</source>
        <translation>%1 = %2 ayant plus + 1</translation>
    </message>
    <message>
        <source>%1 customers have the same figure and share the rank.</source>
        <translation>%1 clients ont le même chiffre et partagent la place.</translation>
    </message>
    <message>
        <source>Rank by score</source>
        <translation>Place par score</translation>
    </message>
    <message>
        <source>No rank by score</source>
        <translation>Pas de place par score</translation>
    </message>
    <message>
        <source>Only customers with a composite score have a rank.</source>
        <translation>Seuls les clients ayant un score composite ont une place.</translation>
    </message>
    <message>
        <source>Rank by score of %1: %2</source>
        <translation>Place par score de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rank by net sales</source>
        <translation>Place par ventes nettes</translation>
    </message>
    <message>
        <source>Rank by net sales of %1: %2</source>
        <translation>Place par ventes nettes de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figure</comment>
        <extracomment>a figure in a formula and what it counts: &quot;23 orders&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>as-of date %1 − last sale %2</source>
        <translation>date d’arrêté %1 − dernière vente %2</translation>
    </message>
    <message>
        <source>%1: %2 lent over a year × %3 = %4</source>
        <translation>%1&#xa0;: %2 prêtés sur un an × %3 = %4</translation>
    </message>
    <message>
        <source>%1 of %2: missing</source>
        <translation>%1 de %2&#xa0;: manquant</translation>
    </message>
    <message>
        <source>Nobody has rated this customer yet.</source>
        <translation>Personne n’a encore noté ce client.</translation>
    </message>
    <message>
        <source>The customer table has no number for this customer.</source>
        <translation>La table des clients n’a pas de nombre pour ce client.</translation>
    </message>
    <message>
        <source>The invoices of this customer do not say it. Missing is not 0.</source>
        <translation>Les factures de ce client ne le disent pas. Manquant n’est pas 0.</translation>
    </message>
    <message>
        <source>As it stands in the customer table.</source>
        <translation>Tel qu’il figure dans la table des clients.</translation>
    </message>
    <message>
        <source>The mean of the ratings, from 1 to 10, that people gave.</source>
        <translation>La moyenne des notes, de 1 à 10, que chacun a données.</translation>
    </message>
    <message>
        <source>From this customer’s invoices %1.</source>
        <translation>D’après les factures de ce client %1.</translation>
    </message>
    <message>
        <source>It counts as %1 at most, and so it does where the margin is not above 0.</source>
        <translation>Il compte comme %1 au plus, de même quand la marge n’est pas supérieure à 0.</translation>
    </message>
    <message>
        <source>Cost to serve is count × rate of each driver:</source>
        <translation>Le coût de service est quantité × taux de chaque inducteur&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2 is missing to the cut = %3 − %4</source>
        <translation>%1&#xa0;: il manque %2 jusqu’au seuil = %3 − %4</translation>
    </message>
    <message>
        <source>A way to %1</source>
        <translation>Un chemin vers %1</translation>
    </message>
    <message>
        <source>The smallest change of this metric alone that reaches the cut. Everything else stays as it is.</source>
        <translation>Le plus petit changement de ce seul indicateur qui atteint le seuil. Tout le reste demeure tel quel.</translation>
    </message>
    <message>
        <source>The smallest change of both metrics together that reaches the cut; neither would do without the other. Everything else stays as it is.</source>
        <translation>Le plus petit changement des deux indicateurs ensemble qui atteint le seuil&#x202f;; l’un sans l’autre ne suffirait pas. Tout le reste demeure tel quel.</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>moins de %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>%1: from %2 to %3, so that its score goes from %4 to %5</source>
        <translation>%1&#xa0;: de %2 à %3, de sorte que son score passe de %4 à %5</translation>
    </message>
    <message>
        <source>Besides, the net profit, now %1, has to reach 0: the money guard.</source>
        <translation>De plus, le profit net, maintenant de %1, doit atteindre 0&#xa0;: le garde-fou des pertes.</translation>
    </message>
    <message>
        <source>Effort: %1 of what is still open in these scores. The way was tried: the customer, scored again, reaches the goal. Cuts and other customers stand still.</source>
        <translation>Effort&#xa0;: %1 de ce qui reste ouvert dans ces scores. Le chemin a été essayé&#xa0;: évalué de nouveau, le client atteint l’objectif. Les seuils et les autres clients ne bougent pas.</translation>
    </message>
    <message>
        <source>Loud or valuable</source>
        <translation>Bruyant ou précieux</translation>
    </message>
    <message>
        <source>%1: no difference of ranks</source>
        <translation>%1&#xa0;: pas de différence de places</translation>
    </message>
    <message>
        <source>Only customers with both ranks can be compared.</source>
        <translation>Seuls les clients ayant les deux places peuvent être comparés.</translation>
    </message>
    <message>
        <source>%1: both ranks are the same</source>
        <translation>%1&#xa0;: les deux places sont égales</translation>
    </message>
    <message>
        <source>%1: %2 places more valuable than loud</source>
        <translation>%1&#xa0;: %2 places plus précieux que bruyant</translation>
    </message>
    <message>
        <source>%1: %2 places louder than valuable</source>
        <translation>%1&#xa0;: %2 places plus bruyant que précieux</translation>
    </message>
    <message>
        <source>The rank by net sales less the rank by composite score: how much is bought beside how much the customer is worth. Rank 1 is the highest.</source>
        <translation>La place par ventes nettes moins la place par score composite&#xa0;: combien le client achète à côté de ce qu’il vaut. La place 1 est la plus haute.</translation>
    </message>
    <message>
        <source>%1 = rank %2 by net sales − rank %3 by score</source>
        <translation>%1 = place %2 par ventes nettes − place %3 par score</translation>
    </message>
    <message>
        <source>Customers with the same figure share the better rank.</source>
        <translation>Les clients ayant le même chiffre partagent la meilleure place.</translation>
    </message>
    <message>
        <source>No Gini coefficient</source>
        <translation>Pas de coefficient de Gini</translation>
    </message>
    <message>
        <source>The total is not above 0, so there are no shares of it.</source>
        <translation>Le total n’est pas supérieur à 0, il n’y en a donc pas de parts.</translation>
    </message>
    <message>
        <source>Gini coefficient of %1: %2</source>
        <translation>Coefficient de Gini de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>How unevenly the total is spread: 0 if all customers had the same, close to 1 if one had nearly everything.</source>
        <translation>À quel point le total est inégalement réparti&#xa0;: 0 si tous les clients avaient autant, près de 1 si un seul avait presque tout.</translation>
    </message>
    <message>
        <source>Sum of (2 × place from below − %1 − 1) × amount ÷ (%1 × total)</source>
        <translation>Somme de (2 × place à partir du bas − %1 − 1) × montant ÷ (%1 × total)</translation>
    </message>
    <message>
        <source>C. Gini, 1912. %1 customers with a known amount; excluded ones are left out.</source>
        <translation>C. Gini, 1912. %1 clients au montant connu&#x202f;; les clients exclus sont laissés de côté.</translation>
    </message>
    <message>
        <source>No Herfindahl index</source>
        <translation>Pas d’indice de Herfindahl</translation>
    </message>
    <message>
        <source>Herfindahl index of %1: %2</source>
        <translation>Indice de Herfindahl de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The sum of the squared shares of all customers: 1 if one had everything.</source>
        <translation>La somme des carrés des parts de tous les clients&#xa0;: 1 si un seul avait tout.</translation>
    </message>
    <message>
        <source>As concentrated as %1 customers of equal size: 1 ÷ %2</source>
        <translation>Aussi concentré que %1 clients de même taille&#xa0;: 1 ÷ %2</translation>
    </message>
    <message>
        <source>Hirschman, 1964. %1 customers with a known amount.</source>
        <translation>Hirschman, 1964. %1 clients au montant connu.</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Degré de ressemblance</translation>
    </message>
    <message>
        <source>%1 is %2 points away</source>
        <translation>%1 est à %2 points</translation>
    </message>
    <message>
        <source>The root of the mean squared difference of both customers’ metric scores, every metric by its weight in the composite score. 0 is scored the same, 100 the very opposite.</source>
        <translation>La racine de la moyenne des carrés des écarts entre les scores d’indicateurs des deux clients, chaque indicateur selon son poids dans le score composite. 0 signifie évalués pareil, 100 tout à l’opposé.</translation>
    </message>
    <message>
        <source>Metrics that one of the two lacks are left out.</source>
        <translation>Les indicateurs qui manquent à l’un des deux sont laissés de côté.</translation>
    </message>
    <message>
        <source>Nobody to compare with</source>
        <translation>Personne à qui comparer</translation>
    </message>
    <message>
        <source>Better than %1</source>
        <translation>Mieux que %1</translation>
    </message>
    <message>
        <source>So many of the other scored customers have a lower score of this metric.</source>
        <translation>Voilà combien des autres clients évalués ont un score plus bas pour cet indicateur.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Shares are rounded so that they add up to exactly %1: what rounding leaves over goes to the largest remainders.</source>
        <translation>Les parts sont arrondies de façon que leur somme soit exactement %1&#xa0;: ce que laisse l’arrondi va aux plus grands restes.</translation>
    </message>
    <message>
        <source>Figures are computed in full precision and rounded only here.</source>
        <translation>Les chiffres sont calculés en pleine précision et arrondis seulement ici.</translation>
    </message>
    <message>
        <source>This figure is being computed. Ask again in a moment.</source>
        <translation>Ce chiffre est en cours de calcul. Redemandez dans un instant.</translation>
    </message>
    <message>
        <source>Each mark is a customer: to the right its customer lifetime value score, upwards its net profit score, both from 0 to 100. The lines are the cuts.</source>
        <translation>Chaque repère est un client&#xa0;: vers la droite son score de valeur vie client, vers le haut son score de profit net, tous deux de 0 à 100. Les lignes sont les seuils.</translation>
    </message>
</context>
<context>
    <name>FactorLibrary</name>
    <message>
        <source>Buying power</source>
        <translation>Pouvoir d’achat</translation>
    </message>
    <message>
        <source>How much business do they do with us?</source>
        <translation>Combien achètent-ils chez nous&#x202f;?</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fidélité</translation>
    </message>
    <message>
        <source>How often, how long, with what trend?</source>
        <translation>À quelle fréquence, depuis quand, avec quelle tendance&#x202f;?</translation>
    </message>
    <message>
        <source>Profitability</source>
        <translation>Rentabilité</translation>
    </message>
    <message>
        <source>What do we earn on it?</source>
        <translation>Qu’y gagnons-nous&#x202f;?</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Coût de service</translation>
    </message>
    <message>
        <source>What does it take to serve them?</source>
        <translation>Que faut-il pour les servir&#x202f;?</translation>
    </message>
    <message>
        <source>Strategic potential</source>
        <translation>Potentiel stratégique</translation>
    </message>
    <message>
        <source>What could they become in the next years?</source>
        <translation>Que pourraient-ils devenir dans les prochaines années&#x202f;?</translation>
    </message>
    <message>
        <source>Share of wallet</source>
        <translation>Part de portefeuille</translation>
    </message>
    <message>
        <source>How much of what they buy do they buy from us?</source>
        <translation>Quelle part de leurs achats font-ils chez nous&#x202f;?</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partenariat</translation>
    </message>
    <message>
        <source>Do they understand and want what we do for them?</source>
        <translation>Comprennent-ils et veulent-ils ce que nous faisons pour eux&#x202f;?</translation>
    </message>
    <message>
        <source>Reference and reach</source>
        <translation>Référence et rayonnement</translation>
    </message>
    <message>
        <source>Who else do they bring or open to us?</source>
        <translation>Qui d’autre nous amènent-ils, quelles portes nous ouvrent-ils&#x202f;?</translation>
    </message>
    <message>
        <source>Payment behaviour</source>
        <translation>Comportement de paiement</translation>
    </message>
    <message>
        <source>How soon and how surely do they pay?</source>
        <translation>Paient-ils vite et sûrement&#x202f;?</translation>
    </message>
    <message>
        <source>Ease of doing business</source>
        <translation>Facilité de collaboration</translation>
    </message>
    <message>
        <source>How smoothly do their orders run?</source>
        <translation>Leurs commandes se déroulent-elles sans accroc&#x202f;?</translation>
    </message>
    <message>
        <source>Price discipline</source>
        <translation>Discipline des prix</translation>
    </message>
    <message>
        <source>How much of our list price do we get?</source>
        <translation>Quelle part de notre prix tarif obtenons-nous&#x202f;?</translation>
    </message>
    <message>
        <source>The size and breadth of what they buy from us: sales, orders, lines and different products.</source>
        <translation>La taille et l’étendue de leurs achats chez nous&#xa0;: ventes, commandes, lignes et articles différents.</translation>
    </message>
    <message>
        <source>How long and how regularly they have bought, how lately, and whether it grows or shrinks.</source>
        <translation>Depuis quand et avec quelle régularité ils achètent, depuis quand pour la dernière fois, et si cela croît ou décroît.</translation>
    </message>
    <message>
        <source>What their sales leave us after the cost of the goods, and after serving them where that is known.</source>
        <translation>Ce que leurs ventes nous laissent après le coût des marchandises, et après le service là où son coût est connu.</translation>
    </message>
    <message>
        <source>The work and money behind their orders: small orders, returns, late payment, delivery.</source>
        <translation>Le travail et l’argent derrière leurs commandes&#xa0;: petites commandes, retours, paiement tardif, livraison.</translation>
    </message>
    <message>
        <source>What they could buy in three years if all went well, judged by people who know them. Rate it from 1 to 10.</source>
        <translation>Ce qu’ils pourraient acheter dans trois ans si tout allait bien, selon ceux qui les connaissent. À noter de 1 à 10.</translation>
    </message>
    <message>
        <source>Our part of all they buy of what we sell. Needs an estimate of the whole, and is as good as that estimate.</source>
        <translation>Notre part de tout ce qu’ils achètent de notre offre. Demande une estimation de l’ensemble, et vaut ce que vaut cette estimation.</translation>
    </message>
    <message>
        <source>Whether they plan with us, share what they know and pay for service. Rate it from 1 to 10.</source>
        <translation>S’ils planifient avec nous, partagent leur savoir et paient le service. À noter de 1 à 10.</translation>
    </message>
    <message>
        <source>Whether other customers come because of them, or a new trade or region opens. Rate it from 1 to 10.</source>
        <translation>Si d’autres clients viennent grâce à eux, ou si un nouveau métier ou une nouvelle région s’ouvre. À noter de 1 à 10.</translation>
    </message>
    <message>
        <source>Days to pay and days beyond the agreed terms, weighted by value.</source>
        <translation>Délai de paiement et jours au-delà du délai convenu, pondérés par la valeur.</translation>
    </message>
    <message>
        <source>Few changes, few returns, few questions: how much of an order runs without anybody&apos;s hand.</source>
        <translation>Peu de modifications, peu de retours, peu de questions&#xa0;: quelle part d’une commande passe sans intervention.</translation>
    </message>
    <message>
        <source>How far below list price they buy. A contract price is no discount.</source>
        <translation>De combien ils achètent sous le prix tarif. Un prix contractuel n’est pas une remise.</translation>
    </message>
</context>
<context>
    <name>FactorTest</name>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Pertinent</translation>
    </message>
    <message>
        <source>Reliable</source>
        <translation>Fiable</translation>
    </message>
    <message>
        <source>Measurable</source>
        <translation>Mesurable</translation>
    </message>
    <message>
        <source>Relevant: would we treat two customers differently who differ in nothing but this?</source>
        <translation>Pertinent&#xa0;: traiterions-nous différemment deux clients qui ne diffèrent que par cela&#x202f;?</translation>
    </message>
    <message>
        <source>Reliable: would two of us, or the same figures next month, give the same answer?</source>
        <translation>Fiable&#xa0;: deux d’entre nous, ou les mêmes chiffres le mois prochain, donneraient-ils la même réponse&#x202f;?</translation>
    </message>
    <message>
        <source>Measurable: do we have a figure for nearly every customer, or can we get one?</source>
        <translation>Mesurable&#xa0;: avons-nous un chiffre pour presque chaque client, ou pouvons-nous en obtenir un&#x202f;?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: relevant, reliable or measurable; %2: open, yes or no</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Not used</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Champ propre</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Numéro de facture</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Date de facture</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Product category</source>
        <translation>Famille d’articles</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventes nettes</translation>
    </message>
    <message>
        <source>Cost of goods</source>
        <translation>Coût des marchandises</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>List price per unit</source>
        <translation>Prix tarif unitaire</translation>
    </message>
    <message>
        <source>Value at list price</source>
        <translation>Valeur au prix tarif</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Taux de remise</translation>
    </message>
    <message>
        <source>Freight, our cost</source>
        <translation>Fret, notre coût</translation>
    </message>
    <message>
        <source>Freight billed</source>
        <translation>Fret facturé</translation>
    </message>
    <message>
        <source>Return or credit</source>
        <translation>Retour ou avoir</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Paid date</source>
        <translation>Date de règlement</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Délai de paiement en jours</translation>
    </message>
    <message>
        <source>Payment date</source>
        <translation>Date de paiement</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Montant payé</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Note</source>
        <extracomment>worth knowing</extracomment>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>changes numbers</extracomment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Serious</source>
        <extracomment>a number cannot be believed</extracomment>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Lines without a customer</source>
        <translation>Lignes sans client</translation>
    </message>
    <message>
        <source>Lines without a date</source>
        <translation>Lignes sans date</translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation>Lignes illisibles</translation>
    </message>
    <message>
        <source>Lines without a cost</source>
        <translation>Lignes sans coût</translation>
    </message>
    <message>
        <source>Sales with a cost of 0</source>
        <translation>Ventes au coût de 0</translation>
    </message>
    <message>
        <source>Lines with a value of 0</source>
        <translation>Lignes d’une valeur de 0</translation>
    </message>
    <message>
        <source>Negative values that are no returns</source>
        <translation>Valeurs négatives qui ne sont pas des retours</translation>
    </message>
    <message>
        <source>Returns with a value above 0</source>
        <translation>Retours d’une valeur supérieure à 0</translation>
    </message>
    <message>
        <source>Returns and credits</source>
        <translation>Retours et avoirs</translation>
    </message>
    <message>
        <source>Credits that were billed again</source>
        <translation>Avoirs facturés de nouveau</translation>
    </message>
    <message>
        <source>Repeated lines</source>
        <translation>Lignes répétées</translation>
    </message>
    <message>
        <source>Dates in the future</source>
        <translation>Dates dans le futur</translation>
    </message>
    <message>
        <source>Unusual amounts</source>
        <translation>Montants inhabituels</translation>
    </message>
    <message>
        <source>Paid before the invoice</source>
        <translation>Payé avant la facture</translation>
    </message>
    <message>
        <source>One order makes most of the sales</source>
        <translation>Une commande fait la plupart des ventes</translation>
    </message>
    <message>
        <source>Not a whole period yet</source>
        <translation>Pas encore une période entière</translation>
    </message>
    <message>
        <source>Customers who never bought</source>
        <translation>Clients n’ayant jamais acheté</translation>
    </message>
    <message>
        <source>Customers without a name</source>
        <translation>Clients sans nom</translation>
    </message>
    <message>
        <source>Likely the same customer</source>
        <translation>Probablement le même client</translation>
    </message>
    <message>
        <source>Months without a line</source>
        <translation>Mois sans ligne</translation>
    </message>
    <message>
        <source>Months with few lines</source>
        <translation>Mois avec peu de lignes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no known customer and were left out</source>
        <translation>
            <numerusform>%Ln ligne n’a pas de client connu et a été écartée</numerusform>
            <numerusform>%Ln lignes n’ont pas de client connu et ont été écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no date and were left out</source>
        <translation>
            <numerusform>%Ln ligne n’a pas de date et a été écartée</numerusform>
            <numerusform>%Ln lignes n’ont pas de date et ont été écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read and were left out</source>
        <translation>
            <numerusform>%Ln ligne était illisible et a été écartée</numerusform>
            <numerusform>%Ln lignes étaient illisibles et ont été écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have no cost</source>
        <translation>
            <numerusform>%Ln ligne n’a pas de coût</numerusform>
            <numerusform>%Ln lignes n’ont pas de coût</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) have a cost of 0, a margin of 100 %</source>
        <translation>
            <numerusform>%Ln vente a un coût de 0, une marge de 100&#xa0;%</numerusform>
            <numerusform>%Ln ventes ont un coût de 0, une marge de 100&#xa0;%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have a value of 0</source>
        <translation>
            <numerusform>%Ln ligne a une valeur de 0</numerusform>
            <numerusform>%Ln lignes ont une valeur de 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are below 0 and no return</source>
        <translation>
            <numerusform>%Ln ligne est inférieure à 0 sans être un retour</numerusform>
            <numerusform>%Ln lignes sont inférieures à 0 sans être des retours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s) have a value above 0</source>
        <translation>
            <numerusform>%Ln retour a une valeur supérieure à 0</numerusform>
            <numerusform>%Ln retours ont une valeur supérieure à 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are returns or credits</source>
        <translation>
            <numerusform>%Ln ligne est un retour ou un avoir</numerusform>
            <numerusform>%Ln lignes sont des retours ou des avoirs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are credits that were billed again within 31 days</source>
        <translation>
            <numerusform>%Ln ligne est un avoir facturé de nouveau sous 31 jours</numerusform>
            <numerusform>%Ln lignes sont des avoirs facturés de nouveau sous 31 jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) equal an earlier one in every column</source>
        <translation>
            <numerusform>%Ln ligne est identique à une précédente dans chaque colonne</numerusform>
            <numerusform>%Ln lignes sont identiques à une précédente dans chaque colonne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are dated in the future</source>
        <translation>
            <numerusform>%Ln ligne a une date dans le futur</numerusform>
            <numerusform>%Ln lignes ont une date dans le futur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have an unusual amount</source>
        <translation>
            <numerusform>%Ln ligne a un montant inhabituel</numerusform>
            <numerusform>%Ln lignes ont un montant inhabituel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were paid before they were invoiced</source>
        <translation>
            <numerusform>%Ln ligne a été payée avant d’être facturée</numerusform>
            <numerusform>%Ln lignes ont été payées avant d’être facturées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) owe more than half of their sales to one order</source>
        <translation>
            <numerusform>%Ln client doit plus de la moitié de ses ventes à une seule commande</numerusform>
            <numerusform>%Ln clients doivent plus de la moitié de leurs ventes à une seule commande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have bought for less than the period</source>
        <translation>
            <numerusform>%Ln client achète depuis moins longtemps que la période</numerusform>
            <numerusform>%Ln clients achètent depuis moins longtemps que la période</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) never stand on an invoice</source>
        <translation>
            <numerusform>%Ln client ne figure sur aucune facture</numerusform>
            <numerusform>%Ln clients ne figurent sur aucune facture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have no name</source>
        <translation>
            <numerusform>%Ln client n’a pas de nom</numerusform>
            <numerusform>%Ln clients n’ont pas de nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have the name of another one</source>
        <translation>
            <numerusform>%Ln client porte le nom d’un autre</numerusform>
            <numerusform>%Ln clients portent le nom d’un autre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) have no line at all</source>
        <translation>
            <numerusform>%Ln mois n’a aucune ligne</numerusform>
            <numerusform>%Ln mois n’ont aucune ligne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) have fewer than half the usual lines</source>
        <translation>
            <numerusform>%Ln mois a moins de la moitié des lignes habituelles</numerusform>
            <numerusform>%Ln mois ont moins de la moitié des lignes habituelles</numerusform>
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
        <translation>%1&#xa0;: %2 des ventes</translation>
    </message>
    <message>
        <source>Complete the customers in the rejected rows and import those again.</source>
        <translation>Complétez les clients dans les lignes rejetées et importez-les de nouveau.</translation>
    </message>
    <message>
        <source>Complete the dates in the rejected rows and import those again.</source>
        <translation>Complétez les dates dans les lignes rejetées et importez-les de nouveau.</translation>
    </message>
    <message>
        <source>Look at the rejected rows, repair them and import them again.</source>
        <translation>Examinez les lignes rejetées, réparez-les et importez-les de nouveau.</translation>
    </message>
    <message>
        <source>Ask finance for the cost of these products; until then their customers have no margin.</source>
        <translation>Demandez à la comptabilité le coût de ces articles&#x202f;; d’ici là, leurs clients n’ont pas de marge.</translation>
    </message>
    <message>
        <source>Ask whether these cost nothing, or whether the cost was not booked.</source>
        <translation>Demandez si ces articles ne coûtent rien, ou si le coût n’a pas été comptabilisé.</translation>
    </message>
    <message>
        <source>Samples and free replacements are fine; a price that was lost is not.</source>
        <translation>Échantillons et remplacements gratuits sont normaux&#x202f;; un prix perdu ne l’est pas.</translation>
    </message>
    <message>
        <source>Say in the import which lines are returns, so that they count as such.</source>
        <translation>Dites à l’importation quelles lignes sont des retours, pour qu’elles comptent comme tels.</translation>
    </message>
    <message>
        <source>Look whether the sign or the mark for returns is wrong.</source>
        <translation>Vérifiez si le signe ou la marque des retours est erroné.</translation>
    </message>
    <message>
        <source>Nothing to do; net sales have them taken off.</source>
        <translation>Rien à faire&#x202f;; ils sont déduits des ventes nettes.</translation>
    </message>
    <message>
        <source>Corrections, not returns: they should not count against the customer.</source>
        <translation>Des corrections, pas des retours&#xa0;: elles ne devraient pas être imputées au client.</translation>
    </message>
    <message>
        <source>Look whether a file was read twice; take the second import back.</source>
        <translation>Vérifiez si un fichier a été lu deux fois&#x202f;; annulez la seconde importation.</translation>
    </message>
    <message>
        <source>Look for swapped days and months; these lines count from their date on.</source>
        <translation>Cherchez des jours et mois inversés&#x202f;; ces lignes ne comptent qu’à partir de leur date.</translation>
    </message>
    <message>
        <source>Look at the largest; a slip of the decimal point moves a whole ranking.</source>
        <translation>Examinez les plus grands&#x202f;; une virgule mal placée déplace tout un classement.</translation>
    </message>
    <message>
        <source>Prepaid is fine; otherwise one of the two dates is wrong.</source>
        <translation>Un paiement d’avance est normal&#x202f;; sinon, l’une des deux dates est fausse.</translation>
    </message>
    <message>
        <source>Ask whether it will come again; otherwise judge them without it.</source>
        <translation>Demandez si elle reviendra&#x202f;; sinon, jugez ces clients sans elle.</translation>
    </message>
    <message>
        <source>Their sums are smaller than those of a whole period: compare with care.</source>
        <translation>Leurs sommes sont plus petites que celles d’une période entière&#xa0;: comparez avec prudence.</translation>
    </message>
    <message>
        <source>Prospects or closed accounts: exclude them, or leave them unclassified.</source>
        <translation>Prospects ou comptes fermés&#xa0;: excluez-les, ou laissez-les non classés.</translation>
    </message>
    <message>
        <source>Import a customer list, so that people know who is meant.</source>
        <translation>Importez une liste de clients, pour que l’on sache de qui il s’agit.</translation>
    </message>
    <message>
        <source>Merge what is one customer, on the page Accounts and statuses.</source>
        <translation>Fusionnez ce qui est un seul client, sur la page Comptes et statuts.</translation>
    </message>
    <message>
        <source>Ask whether a file is missing, and import it.</source>
        <translation>Demandez si un fichier manque, et importez-le.</translation>
    </message>
    <message>
        <source>Ask whether these months are complete.</source>
        <translation>Demandez si ces mois sont complets.</translation>
    </message>
    <message>
        <source>Merge accounts</source>
        <translation>Fusionner des comptes</translation>
    </message>
    <message>
        <source>Set statuses</source>
        <translation>Définir les statuts</translation>
    </message>
    <message>
        <source>Go to the data</source>
        <translation>Aller aux données</translation>
    </message>
    <message>
        <source>Several currencies added up</source>
        <translation>Plusieurs devises additionnées</translation>
    </message>
    <message>
        <source>The as-of date lies in the future</source>
        <translation>La date d’arrêté est dans le futur</translation>
    </message>
    <message>
        <source>Merged accounts that are not counted</source>
        <translation>Comptes fusionnés non comptés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in several currencies (%1) are added up as they stand</source>
        <extracomment>%1: &quot;EUR, USD&quot;</extracomment>
        <translation>
            <numerusform>%Ln ligne en plusieurs devises (%1) est additionnée telle quelle</numerusform>
            <numerusform>%Ln lignes en plusieurs devises (%1) sont additionnées telles quelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) dated after the import move the as-of date to %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>
            <numerusform>%Ln ligne datée d’après l’importation déplace la date d’arrêté au %1</numerusform>
            <numerusform>%Ln lignes datées d’après l’importation déplacent la date d’arrêté au %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged customer(s) count only one of their accounts in %1</source>
        <extracomment>%1: &quot;sales_calls&quot;, a field that has a cost</extracomment>
        <translation>
            <numerusform>%Ln client fusionné ne compte qu’un de ses comptes dans %1</numerusform>
            <numerusform>%Ln clients fusionnés ne comptent qu’un de leurs comptes dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import it again with an exchange rate, or one currency at a time.</source>
        <translation>Importez-les de nouveau avec un taux de change, ou une devise à la fois.</translation>
    </message>
    <message>
        <source>Set the as-of date: until then everybody is judged from a day to come.</source>
        <translation>Fixez la date d’arrêté&#xa0;: d’ici là, chacun est jugé depuis un jour à venir.</translation>
    </message>
    <message>
        <source>Their service costs are too low: let the field add up, on the page Accounts and statuses.</source>
        <translation>Leurs coûts de service sont trop bas&#xa0;: laissez le champ s’additionner, sur la page Comptes et statuts.</translation>
    </message>
    <message>
        <source>Let it add up</source>
        <translation>Laisser additionner</translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message>
        <source>%1, late</source>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>Data gaps</source>
        <translation>Lacunes des données</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) still open.</source>
        <translation>
            <numerusform>%Ln lacune encore ouverte.</numerusform>
            <numerusform>%Ln lacunes encore ouvertes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, fait</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Ce que nous avons constaté</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>The data sets</source>
        <translation>Les jeux de données</translation>
    </message>
    <message>
        <source>Nothing stands out in the data.</source>
        <translation>Rien ne ressort dans les données.</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>the cost per order</source>
        <translation>le coût par commande</translation>
    </message>
    <message>
        <source>the cost per line</source>
        <translation>le coût par ligne</translation>
    </message>
    <message>
        <source>the cost per return</source>
        <translation>le coût par retour</translation>
    </message>
    <message>
        <source>the cost of freight</source>
        <translation>le coût du fret</translation>
    </message>
    <message>
        <source>the rate on receivables</source>
        <translation>le taux sur les créances</translation>
    </message>
    <message>
        <source>the cost per %1</source>
        <translation>le coût par %1</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>les avoirs</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>les factures</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>the data for a metric are there</extracomment>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>some customers have no value</extracomment>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>people still have to rate customers</extracomment>
        <translation>À noter</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>no customer has a value</extracomment>
        <translation>Manquant</translation>
    </message>
    <message>
        <source>Computed from invoices</source>
        <translation>Calculé d’après les factures</translation>
    </message>
    <message>
        <source>Not in the data</source>
        <translation>Absent des données</translation>
    </message>
    <message>
        <source>Computed; service costs by hand</source>
        <translation>Calculé&#x202f;; coûts de service à la main</translation>
    </message>
    <message>
        <source>Computed from payments</source>
        <translation>Calculé d’après les paiements</translation>
    </message>
    <message>
        <source>Customer field %1</source>
        <extracomment>%1: a file, %2: its column</extracomment>
        <translation>Champ client %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Rated 1 to 10</source>
        <translation>Noté de 1 à 10</translation>
    </message>
    <message>
        <source>Added up by the database</source>
        <translation>Additionné par la base de données</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>No table has %1</source>
        <extracomment>%1: &quot;the cost of goods&quot;, &quot;payment dates&quot;</extracomment>
        <translation>Aucune table ne contient %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without %1</source>
        <translation>
            <numerusform>%Ln client sans %1</numerusform>
            <numerusform>%Ln clients sans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) bought nothing in the period</source>
        <translation>
            <numerusform>%Ln client n’a rien acheté dans la période</numerusform>
            <numerusform>%Ln clients n’ont rien acheté dans la période</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have no earlier period to compare with</source>
        <translation>
            <numerusform>%Ln client n’a pas de période antérieure à comparer</numerusform>
            <numerusform>%Ln clients n’ont pas de période antérieure à comparer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have too few orders for a rhythm</source>
        <translation>
            <numerusform>%Ln client a trop peu de commandes pour un rythme</numerusform>
            <numerusform>%Ln clients ont trop peu de commandes pour un rythme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) still to rate</source>
        <translation>
            <numerusform>%Ln client encore à noter</numerusform>
            <numerusform>%Ln clients encore à noter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have an empty cell</source>
        <translation>
            <numerusform>%Ln client a une cellule vide</numerusform>
            <numerusform>%Ln clients ont une cellule vide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have a value below zero, which cannot be</source>
        <translation>
            <numerusform>%Ln client a une valeur inférieure à zéro, ce qui est impossible</numerusform>
            <numerusform>%Ln clients ont une valeur inférieure à zéro, ce qui est impossible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have a value in the future</source>
        <translation>
            <numerusform>%Ln client a une valeur dans le futur</numerusform>
            <numerusform>%Ln clients ont une valeur dans le futur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have a value above 100 %</source>
        <translation>
            <numerusform>%Ln client a une valeur supérieure à 100&#xa0;%</numerusform>
            <numerusform>%Ln clients ont une valeur supérieure à 100&#xa0;%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have a value that cannot be</source>
        <translation>
            <numerusform>%Ln client a une valeur impossible</numerusform>
            <numerusform>%Ln clients ont une valeur impossible</numerusform>
        </translation>
    </message>
    <message>
        <source>No service cost is set: net profit is the gross margin</source>
        <translation>Aucun coût de service n’est fixé&#xa0;: le profit net est la marge brute</translation>
    </message>
    <message>
        <source>%1 is not set yet</source>
        <translation>Pas encore fixé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is a guess</source>
        <translation>Simple estimation&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 start %2: earlier ones are missing</source>
        <extracomment>%1: &quot;credits&quot;, &quot;payment dates&quot;; %2: a day</extracomment>
        <translation>Seulement depuis le %2&#xa0;: %1&#x202f;; ce qui précède manque</translation>
    </message>
    <message>
        <source>The database added it up for another period or cost per order</source>
        <translation>La base de données l’a additionné pour une autre période ou un autre coût par commande</translation>
    </message>
    <message>
        <source>Rate customers</source>
        <translation>Noter les clients</translation>
    </message>
    <message>
        <source>Somebody has to rate them; begin with the largest customers.</source>
        <translation>Quelqu’un doit les noter&#x202f;; commencez par les plus grands clients.</translation>
    </message>
    <message>
        <source>Set service costs</source>
        <translation>Fixer les coûts de service</translation>
    </message>
    <message>
        <source>Say what serving costs on the page Cost to serve.</source>
        <translation>Indiquez ce que coûte le service sur la page Coût de service.</translation>
    </message>
    <message>
        <source>Refresh the data</source>
        <translation>Actualiser les données</translation>
    </message>
    <message>
        <source>Read the database again for this period on the page Data.</source>
        <translation>Relisez la base de données pour cette période sur la page Données.</translation>
    </message>
    <message>
        <source>Import what is missing</source>
        <translation>Importer ce qui manque</translation>
    </message>
    <message>
        <source>Import a table that has it on the page Data, or take another metric.</source>
        <translation>Importez sur la page Données une table qui le contient, ou prenez un autre indicateur.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importer des clients</translation>
    </message>
    <message>
        <source>Complete the column in the customer list and import it again.</source>
        <translation>Complétez la colonne dans la liste des clients et importez-la de nouveau.</translation>
    </message>
    <message>
        <source>Complete the invoice lines and import them again.</source>
        <translation>Complétez les lignes de facture et importez-les de nouveau.</translation>
    </message>
    <message>
        <source>Look at the metric</source>
        <translation>Voir l’indicateur</translation>
    </message>
    <message>
        <source>Decide whether another metric shows it better, or say what a missing value counts.</source>
        <translation>Décidez si un autre indicateur le montre mieux, ou dites ce que compte une valeur manquante.</translation>
    </message>
    <message>
        <source>Payments are not used: the database added the invoices up without a paid date</source>
        <translation>Les paiements ne sont pas utilisés&#xa0;: la base de données a additionné les factures sans date de règlement</translation>
    </message>
    <message>
        <source>Give the table in the database a paid date, or bring in the invoice lines.</source>
        <translation>Donnez à la table de la base de données une date de règlement, ou importez les lignes de facture.</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>was %1</source>
        <extracomment>a customer&apos;s type before: &quot;was Marginal&quot;</extracomment>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>tier %1, was %2</source>
        <translation>rang %1, avant %2</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>rang %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>score %1</translation>
    </message>
    <message>
        <source>was not among the customers</source>
        <translation>n’était pas parmi les clients</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Score %1 to %2 since %3</source>
        <translation>Score %1 à %2 depuis %3</translation>
    </message>
</context>
<context>
    <name>ImportAnswer</name>
    <message>
        <source>Left out</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>virgule décimale</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>point décimal</translation>
    </message>
    <message>
        <source>each number by its own marks</source>
        <translation>chaque nombre selon ses propres signes</translation>
    </message>
    <message>
        <source>all are 20yy</source>
        <translation>toutes sont 20aa</translation>
    </message>
    <message>
        <source>all are 19yy</source>
        <translation>toutes sont 19aa</translation>
    </message>
    <message>
        <source>00 to %1 are 20yy, %2 to 99 are 19yy</source>
        <translation>00 à %1 sont 20aa, %2 à 99 sont 19aa</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ce qu’elle contient</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>invoice lines</source>
        <translation>lignes de facture</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>paiements</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Columns separated by</source>
        <translation>Colonnes séparées par</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>point-virgule</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barre verticale</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Guillemets</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Header in line</source>
        <translation>En-tête à la ligne</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>pas d’en-tête</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>jour, mois, année</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mois, jour, année</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>année, mois, jour</translation>
    </message>
    <message>
        <source>Years of two digits</source>
        <translation>Années à deux chiffres</translation>
    </message>
    <message>
        <source>Customers with several rows</source>
        <translation>Clients à plusieurs lignes</translation>
    </message>
    <message>
        <source>the first row counts</source>
        <translation>la première ligne compte</translation>
    </message>
    <message>
        <source>the last row counts</source>
        <translation>la dernière ligne compte</translation>
    </message>
    <message>
        <source>their numbers are added up</source>
        <translation>leurs nombres sont additionnés</translation>
    </message>
    <message>
        <source>all their rows are rejected</source>
        <translation>toutes leurs lignes sont rejetées</translation>
    </message>
    <message>
        <source>Rows that look like totals</source>
        <translation>Lignes qui ressemblent à des totaux</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartées</translation>
    </message>
    <message>
        <source>they are customers</source>
        <translation>ce sont des clients</translation>
    </message>
    <message>
        <source>Customer numbers that are nearly the same</source>
        <translation>Numéros de client presque identiques</translation>
    </message>
    <message>
        <source>one customer</source>
        <translation>un seul client</translation>
    </message>
    <message>
        <source>taken as they stand</source>
        <translation>pris tels quels</translation>
    </message>
    <message>
        <source>Numbers without a percent sign</source>
        <translation>Nombres sans signe pour cent</translation>
    </message>
    <message>
        <source>12.5 is 12.5 percent</source>
        <translation>12,5 vaut 12,5 pour cent</translation>
    </message>
    <message>
        <source>0.125 is 0.125</source>
        <translation>0,125 vaut 0,125</translation>
    </message>
    <message>
        <source>Several currencies</source>
        <translation>Plusieurs devises</translation>
    </message>
    <message>
        <source>numbers taken as they stand</source>
        <translation>nombres pris tels quels</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ImportColumn</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>percentages</source>
        <translation>pourcentages</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>dates, day first</source>
        <translation>dates, jour d’abord</translation>
    </message>
    <message>
        <source>dates, month first</source>
        <translation>dates, mois d’abord</translation>
    </message>
    <message>
        <source>dates, year first</source>
        <translation>dates, année d’abord</translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation>%1 vides</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 illisibles</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>toujours %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 below zero</source>
        <translation>%1 inférieurs à zéro</translation>
    </message>
    <message>
        <source>%1 zero</source>
        <translation>%1 à zéro</translation>
    </message>
    <message>
        <source>%1 different or more</source>
        <translation>%1 différents ou plus</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 différents</translation>
    </message>
    <message>
        <source>percentages, decimal point</source>
        <translation>pourcentages, point décimal</translation>
    </message>
    <message>
        <source>numbers, decimal point</source>
        <translation>nombres, point décimal</translation>
    </message>
    <message>
        <source>percentages, decimal comma</source>
        <translation>pourcentages, virgule décimale</translation>
    </message>
    <message>
        <source>numbers, decimal comma</source>
        <translation>nombres, virgule décimale</translation>
    </message>
    <message>
        <source>percentages, mark cell by cell</source>
        <translation>pourcentages, signe propre à chaque cellule</translation>
    </message>
    <message>
        <source>numbers, mark cell by cell</source>
        <translation>nombres, signe propre à chaque cellule</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Numéro de facture</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Date de facture</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>Numéro d’article</translation>
    </message>
    <message>
        <source>Product category</source>
        <translation>Famille d’articles</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Net value of the line</source>
        <translation>Valeur nette de la ligne</translation>
    </message>
    <message>
        <source>Cost of goods</source>
        <translation>Coût des marchandises</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>List price per unit</source>
        <translation>Prix tarif unitaire</translation>
    </message>
    <message>
        <source>Value at list price</source>
        <translation>Valeur au prix tarif</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Taux de remise</translation>
    </message>
    <message>
        <source>Freight, our cost</source>
        <translation>Fret, notre coût</translation>
    </message>
    <message>
        <source>Freight billed</source>
        <translation>Fret facturé</translation>
    </message>
    <message>
        <source>Return or credit</source>
        <translation>Retour ou avoir</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Taux de change</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Paid date</source>
        <translation>Date de règlement</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Délai de paiement en jours</translation>
    </message>
</context>
<context>
    <name>MarginBars</name>
    <message numerus="yes">
        <source>Scores %1 to %2: %Ln customer(s)</source>
        <translation>
            <numerusform>Scores %1 à %2&#xa0;: %Ln client</numerusform>
            <numerusform>Scores %1 à %2&#xa0;: %Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricDirection</name>
    <message>
        <source>More is better</source>
        <translation>Plus vaut mieux</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Moins vaut mieux</translation>
    </message>
    <message>
        <source>Ask the team: sources disagree. It starts with more is better.</source>
        <translation>Demandez à l’équipe&#xa0;: les sources divergent. Au départ, plus vaut mieux.</translation>
    </message>
    <message>
        <source>Say whether more is better. It starts with more is better.</source>
        <translation>Dites si plus vaut mieux. Au départ, plus vaut mieux.</translation>
    </message>
</context>
<context>
    <name>MetricNeed</name>
    <message>
        <source>the cost of goods</source>
        <translation>le coût des marchandises</translation>
    </message>
    <message>
        <source>list prices</source>
        <translation>les prix tarif</translation>
    </message>
    <message>
        <source>product numbers</source>
        <translation>les numéros d’article</translation>
    </message>
    <message>
        <source>product categories</source>
        <translation>les familles d’articles</translation>
    </message>
    <message>
        <source>payment dates</source>
        <translation>les dates de paiement</translation>
    </message>
    <message>
        <source>due dates</source>
        <translation>les échéances</translation>
    </message>
    <message>
        <source>freight cost</source>
        <translation>le coût du fret</translation>
    </message>
    <message>
        <source>No customer has a value</source>
        <translation>Aucun client n’a de valeur</translation>
    </message>
    <message>
        <source>No customer has a value in this field</source>
        <translation>Aucun client n’a de valeur dans ce champ</translation>
    </message>
    <message>
        <source>Needs the cost of goods and a cost per order</source>
        <translation>Demande le coût des marchandises et un coût par commande</translation>
    </message>
    <message>
        <source>Needs %1</source>
        <extracomment>%1 is a list such as &quot;the cost of goods, freight cost&quot;</extracomment>
        <translation>Demande %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without a value</source>
        <translation>
            <numerusform>%Ln client sans valeur</numerusform>
            <numerusform>%Ln clients sans valeur</numerusform>
        </translation>
    </message>
    <message>
        <source>No customer is rated yet</source>
        <translation>Aucun client n’est encore noté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) not rated yet</source>
        <translation>
            <numerusform>%Ln client pas encore noté</numerusform>
            <numerusform>%Ln clients pas encore notés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricState</name>
    <message>
        <source>Ready</source>
        <extracomment>the data for a metric are there</extracomment>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>some customers have no value</extracomment>
        <translation>Lacune</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>no customer has a value</extracomment>
        <translation>Manquant</translation>
    </message>
</context>
<context>
    <name>MetricTerm</name>
    <message>
        <source>sold</source>
        <translation>vendu</translation>
    </message>
    <message>
        <source>credits and returns</source>
        <translation>avoirs et retours</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>different products</source>
        <translation>articles différents</translation>
    </message>
    <message>
        <source>lines sold</source>
        <translation>lignes vendues</translation>
    </message>
    <message>
        <source>months with a sale</source>
        <translation>mois avec une vente</translation>
    </message>
    <message>
        <source>months since the first sale</source>
        <translation>mois depuis la première vente</translation>
    </message>
    <message>
        <source>days since the first sale</source>
        <translation>jours depuis la première vente</translation>
    </message>
    <message>
        <source>days in a year</source>
        <translation>jours dans une année</translation>
    </message>
    <message>
        <source>as-of date</source>
        <translation>date d’arrêté</translation>
    </message>
    <message>
        <source>last sale</source>
        <translation>dernière vente</translation>
    </message>
    <message>
        <source>days since the last purchase</source>
        <translation>jours depuis le dernier achat</translation>
    </message>
    <message>
        <source>median days between orders</source>
        <translation>médiane des jours entre commandes</translation>
    </message>
    <message>
        <source>net sales of this period</source>
        <translation>ventes nettes de cette période</translation>
    </message>
    <message>
        <source>net sales of the equal period before</source>
        <translation>ventes nettes de la période égale précédente</translation>
    </message>
    <message>
        <source>categories bought in both periods</source>
        <translation>familles achetées dans les deux périodes</translation>
    </message>
    <message>
        <source>categories bought in the earlier one</source>
        <translation>familles achetées dans la plus ancienne</translation>
    </message>
    <message>
        <source>net sales with a known cost</source>
        <translation>ventes nettes au coût connu</translation>
    </message>
    <message>
        <source>cost of goods</source>
        <translation>coût des marchandises</translation>
    </message>
    <message>
        <source>gross margin</source>
        <translation>marge brute</translation>
    </message>
    <message>
        <source>net value</source>
        <translation>valeur nette</translation>
    </message>
    <message>
        <source>value at list price</source>
        <translation>valeur au prix tarif</translation>
    </message>
    <message>
        <source>cost to serve</source>
        <translation>coût de service</translation>
    </message>
    <message>
        <source>net sales</source>
        <translation>ventes nettes</translation>
    </message>
    <message>
        <source>orders with a margin below the cost per order</source>
        <translation>commandes dont la marge est inférieure au coût par commande</translation>
    </message>
    <message>
        <source>orders with a known cost</source>
        <translation>commandes au coût connu</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>retourné</translation>
    </message>
    <message>
        <source>return lines</source>
        <translation>lignes de retour</translation>
    </message>
    <message>
        <source>all lines</source>
        <translation>toutes les lignes</translation>
    </message>
    <message>
        <source>invoice values times days to pay</source>
        <translation>valeurs de facture fois jours jusqu’au paiement</translation>
    </message>
    <message>
        <source>invoice values</source>
        <translation>valeurs de facture</translation>
    </message>
    <message>
        <source>invoice values times days beyond terms</source>
        <translation>valeurs de facture fois jours au-delà du délai</translation>
    </message>
    <message>
        <source>values of invoices with a due date</source>
        <translation>valeurs des factures avec échéance</translation>
    </message>
    <message>
        <source>freight booked</source>
        <translation>fret comptabilisé</translation>
    </message>
    <message>
        <source>freight billed</source>
        <translation>fret facturé</translation>
    </message>
</context>
<context>
    <name>MetricUnit</name>
    <message>
        <source>points from 1 to 10</source>
        <translation>points de 1 à 10</translation>
    </message>
    <message>
        <source>count</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>as in your customer list</source>
        <translation>comme dans votre liste de clients</translation>
    </message>
</context>
<context>
    <name>MissingPolicy</name>
    <message>
        <source>Leave the metric out for that customer, and share its weight among the rest</source>
        <translation>Écarter l’indicateur pour ce client et répartir son poids entre les autres</translation>
    </message>
    <message>
        <source>Give the middle score</source>
        <translation>Donner le score du milieu</translation>
    </message>
    <message>
        <source>Give the lowest score</source>
        <translation>Donner le score le plus bas</translation>
    </message>
    <message>
        <source>Leave the customer unclassified</source>
        <translation>Laisser le client non classé</translation>
    </message>
</context>
<context>
    <name>PageId</name>
    <message>
        <source>Value factors</source>
        <translation>Facteurs de valeur</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Stratification</source>
        <translation>Stratification</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Bulletins</translation>
    </message>
    <message>
        <source>Does it matter?</source>
        <translation>Est-ce important&#x202f;?</translation>
    </message>
    <message>
        <source>Homework check</source>
        <translation>Contrôle des devoirs</translation>
    </message>
    <message>
        <source>Accounts and statuses</source>
        <translation>Comptes et statuts</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Coût de service</translation>
    </message>
    <message>
        <source>Data gaps</source>
        <translation>Lacunes des données</translation>
    </message>
    <message>
        <source>One customer</source>
        <translation>Un client</translation>
    </message>
    <message>
        <source>Loud or valuable?</source>
        <translation>Bruyant ou précieux&#x202f;?</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>What each weight moves</source>
        <translation>Ce que déplace chaque poids</translation>
    </message>
    <message>
        <source>How sure is the type?</source>
        <translation>Le type est-il sûr&#x202f;?</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Niveaux de service</translation>
    </message>
    <message>
        <source>Action plans</source>
        <translation>Plans d’action</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Guides d’actions</translation>
    </message>
    <message>
        <source>Growth campaigns</source>
        <translation>Campagnes de croissance</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signaux</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>Liste de surveillance</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Mot de passe de la base de données</translation>
    </message>
    <message>
        <source>Keep the password in the system&apos;s keyring</source>
        <translation>Garder le mot de passe dans le trousseau du système</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Mot de passe pour %1</translation>
    </message>
    <message>
        <source>Asking the system&apos;s keyring…</source>
        <translation>Interrogation du trousseau du système…</translation>
    </message>
    <message>
        <source>The database refuses the password for %1. Type the one that holds now.</source>
        <translation>La base de données refuse le mot de passe pour %1. Saisissez celui qui est valable maintenant.</translation>
    </message>
</context>
<context>
    <name>PrivateTurn</name>
    <message>
        <source>the team</source>
        <extracomment>&quot;Ideas of the team&quot;</extracomment>
        <translation>l’équipe</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>une personne sans nom</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>What makes us glad when this customer calls?</source>
        <translation>Qu’est-ce qui nous réjouit quand ce client appelle&#x202f;?</translation>
    </message>
    <message>
        <source>Whom would we miss most if they left tomorrow, and why?</source>
        <translation>Qui nous manquerait le plus s’il partait demain, et pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>What does a customer do that makes an order cheap to serve?</source>
        <translation>Que fait un client pour qu’une commande soit peu coûteuse à servir&#x202f;?</translation>
    </message>
    <message>
        <source>What do customers cost us that no invoice shows?</source>
        <translation>Que nous coûtent les clients qu’aucune facture ne montre&#x202f;?</translation>
    </message>
    <message>
        <source>Which small customer would you bet on to be large in three years?</source>
        <translation>Sur quel petit client parieriez-vous pour qu’il soit grand dans trois ans&#x202f;?</translation>
    </message>
    <message>
        <source>Which large customer do we secretly not want, and what is it?</source>
        <translation>Quel grand client ne voulons-nous pas, en secret, et pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>For whom do we stay late, and for whom not?</source>
        <translation>Pour qui restons-nous tard, et pour qui non&#x202f;?</translation>
    </message>
    <message>
        <source>What would a competitor like to know about our best ten?</source>
        <translation>Qu’aimerait savoir un concurrent sur nos dix meilleurs&#x202f;?</translation>
    </message>
    <message>
        <source>Questions that help</source>
        <translation>Questions qui aident</translation>
    </message>
</context>
<context>
    <name>Qualities</name>
    <message>
        <source>Values what we do</source>
        <translation>Apprécie ce que nous faisons</translation>
    </message>
    <message>
        <source>Does this customer see and use what we offer beyond the price?</source>
        <translation>Ce client voit-il et utilise-t-il ce que nous offrons au-delà du prix&#x202f;?</translation>
    </message>
    <message>
        <source>asks for the price only</source>
        <translation>ne demande que le prix</translation>
    </message>
    <message>
        <source>plans with us and says so</source>
        <translation>planifie avec nous et le dit</translation>
    </message>
    <message>
        <source>Refers others</source>
        <translation>Nous recommande</translation>
    </message>
    <message>
        <source>Does this customer send us other customers?</source>
        <translation>Ce client nous envoie-t-il d’autres clients&#x202f;?</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>several who bought</source>
        <translation>plusieurs qui ont acheté</translation>
    </message>
    <message>
        <source>Pays without haggling</source>
        <translation>Paie sans marchander</translation>
    </message>
    <message>
        <source>Are our prices accepted, and our invoices paid as agreed?</source>
        <translation>Nos prix sont-ils acceptés, et nos factures payées comme convenu&#x202f;?</translation>
    </message>
    <message>
        <source>disputes every invoice</source>
        <translation>conteste chaque facture</translation>
    </message>
    <message>
        <source>no questions about price</source>
        <translation>aucune question sur le prix</translation>
    </message>
    <message>
        <source>Challenging work</source>
        <translation>Travail stimulant</translation>
    </message>
    <message>
        <source>Do we learn something from working for this customer?</source>
        <translation>Apprenons-nous quelque chose en travaillant pour ce client&#x202f;?</translation>
    </message>
    <message>
        <source>pure routine</source>
        <translation>pure routine</translation>
    </message>
    <message>
        <source>makes us better at our trade</source>
        <translation>nous rend meilleurs dans notre métier</translation>
    </message>
    <message>
        <source>Strategic fit</source>
        <translation>Adéquation stratégique</translation>
    </message>
    <message>
        <source>Does this customer belong to the market we want to be in?</source>
        <translation>Ce client appartient-il au marché où nous voulons être&#x202f;?</translation>
    </message>
    <message>
        <source>outside of it</source>
        <translation>en dehors</translation>
    </message>
    <message>
        <source>at its heart</source>
        <translation>en plein cœur</translation>
    </message>
    <message>
        <source>Long-term prospect</source>
        <translation>Perspective à long terme</translation>
    </message>
    <message>
        <source>How much business could there be in five years?</source>
        <translation>Combien d’affaires pourrait-il y avoir dans cinq ans&#x202f;?</translation>
    </message>
    <message>
        <source>likely none</source>
        <translation>probablement aucune</translation>
    </message>
    <message>
        <source>several times that of today</source>
        <translation>plusieurs fois celles d’aujourd’hui</translation>
    </message>
    <message>
        <source>A quality needs a name.</source>
        <translation>Une qualité doit avoir un nom.</translation>
    </message>
    <message>
        <source>A quality of that name is there already; choose it in the list.</source>
        <translation>Une qualité de ce nom existe déjà&#x202f;; choisissez-la dans la liste.</translation>
    </message>
</context>
<context>
    <name>QuarterBars</name>
    <message>
        <source>Net sales</source>
        <translation>Ventes nettes</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Marge brute</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Profit net</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>a quarter of a year: Q3 2012</extracomment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>net sales %1</source>
        <translation>ventes nettes %1</translation>
    </message>
    <message>
        <source>gross margin %1</source>
        <translation>marge brute %1</translation>
    </message>
    <message>
        <source>net profit %1</source>
        <translation>profit net %1</translation>
    </message>
    <message>
        <source>orders: %1</source>
        <translation>commandes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>QuartersCard</name>
    <message>
        <source>The database brought totals per customer: single invoices are not here.</source>
        <translation>La base de données a fourni des totaux par client&#xa0;: les factures individuelles ne sont pas ici.</translation>
    </message>
    <message>
        <source>There is no invoice of this customer up to the as-of date.</source>
        <translation>Il n’y a pas de facture de ce client jusqu’à la date d’arrêté.</translation>
    </message>
    <message>
        <source>No cost of goods is known, so there is no margin to show.</source>
        <translation>Aucun coût des marchandises n’est connu, il n’y a donc pas de marge à montrer.</translation>
    </message>
    <message>
        <source>What %1 cost has no date, so the bars end with the gross margin.</source>
        <translation>Ce que %1 a coûté n’a pas de date, les barres s’arrêtent donc à la marge brute.</translation>
    </message>
    <message>
        <source>Older quarters are not shown.</source>
        <translation>Les trimestres plus anciens ne sont pas montrés.</translation>
    </message>
</context>
<context>
    <name>ServiceTemplate</name>
    <message>
        <source>Same-day quote</source>
        <translation>Devis le jour même</translation>
    </message>
    <message>
        <source>Field sales visit</source>
        <translation>Visite d’un commercial</translation>
    </message>
    <message>
        <source>Inside sales call</source>
        <translation>Appel des ventes sédentaires</translation>
    </message>
    <message>
        <source>Order taken by phone or e-mail</source>
        <translation>Commande prise par téléphone ou e-mail</translation>
    </message>
    <message>
        <source>Rush delivery</source>
        <translation>Livraison urgente</translation>
    </message>
    <message>
        <source>Free delivery of small orders</source>
        <translation>Livraison gratuite des petites commandes</translation>
    </message>
    <message>
        <source>Split delivery</source>
        <translation>Livraison fractionnée</translation>
    </message>
    <message>
        <source>Returns without fee</source>
        <translation>Retours sans frais</translation>
    </message>
    <message>
        <source>Stock held for the customer</source>
        <translation>Stock réservé au client</translation>
    </message>
    <message>
        <source>Stock refilled on site</source>
        <translation>Stock réapprovisionné sur place</translation>
    </message>
    <message>
        <source>Special order of a product not in stock</source>
        <translation>Commande spéciale d’un article hors stock</translation>
    </message>
    <message>
        <source>Technical advice</source>
        <translation>Conseil technique</translation>
    </message>
    <message>
        <source>Product training</source>
        <translation>Formation aux produits</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Longer terms of payment</source>
        <translation>Délais de paiement allongés</translation>
    </message>
    <message>
        <source>Own price list</source>
        <translation>Tarif propre</translation>
    </message>
    <message>
        <source>Link between ordering systems</source>
        <translation>Liaison entre systèmes de commande</translation>
    </message>
    <message>
        <source>Joint product development</source>
        <translation>Développement de produits en commun</translation>
    </message>
    <message>
        <source>Executive sponsor</source>
        <translation>Parrain à la direction</translation>
    </message>
    <message>
        <source>Yearly business review</source>
        <translation>Revue d’affaires annuelle</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>clipboard</source>
        <translation>presse-papiers</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non consigné</translation>
    </message>
    <message>
        <source>%1, sheet %2</source>
        <translation>%1, feuille %2</translation>
    </message>
    <message>
        <source>%1, query: %2</source>
        <translation>%1, requête&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, table %2</source>
        <translation>%1, table %2</translation>
    </message>
    <message>
        <source>was pasted; stays as it is</source>
        <translation>a été collé&#x202f;; reste tel quel</translation>
    </message>
    <message>
        <source>its file is not recorded; stays as it is</source>
        <translation>son fichier n’est pas consigné&#x202f;; reste tel quel</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Nouveau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Gone: %1.</source>
        <translation>Disparu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: was %2, now %3.</source>
        <translation>%1&#xa0;: avant %2, maintenant %3.</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
</context>
<context>
    <name>SourceColumn</name>
    <message>
        <source>numbers</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
</context>
<context>
    <name>TableKind</name>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Lignes de facture</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Totals of a database</source>
        <translation>Totaux d’une base de données</translation>
    </message>
</context>
<context>
    <name>ValueInWords</name>
    <message>
        <source>%1 scores %2</source>
        <extracomment>%1: a value of a metric, %2: its score from 0 to 100</extracomment>
        <translation>%1 obtient %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>sous %1</translation>
    </message>
    <message>
        <source>every value</source>
        <translation>toute valeur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Rank among customers&quot;, %2: &quot;More is better&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ValueKind</name>
    <message>
        <source>Line from worst to best</source>
        <translation>Droite du pire au meilleur</translation>
    </message>
    <message>
        <source>Line through points</source>
        <translation>Ligne passant par des points</translation>
    </message>
    <message>
        <source>Rank among customers</source>
        <translation>Rang parmi les clients</translation>
    </message>
    <message>
        <source>Steps (grades)</source>
        <translation>Paliers (notes)</translation>
    </message>
    <message>
        <source>Share of the total</source>
        <translation>Part du total</translation>
    </message>
    <message>
        <source>Worst scores 0, best scores 100, evenly between. The anchors stay where you agree on them when customers come and go.</source>
        <translation>Le pire obtient 0, le meilleur 100, régulièrement entre les deux. Les ancres restent là où vous les convenez quand des clients arrivent ou partent.</translation>
    </message>
    <message>
        <source>A line through two to six points, flat outside them: for values that matter more in one stretch than in another.</source>
        <translation>Une ligne passant par deux à six points, plate au-delà&#xa0;: pour des valeurs qui comptent plus dans un intervalle que dans un autre.</translation>
    </message>
    <message>
        <source>The better a customer ranks among all scored customers, the higher the score; half of them are above 50. It moves when customers come and go.</source>
        <translation>Mieux un client se classe parmi tous les clients évalués, plus le score est haut&#x202f;; la moitié est au-dessus de 50. Il bouge quand des clients arrivent ou partent.</translation>
    </message>
    <message>
        <source>Every customer in a band gets the score of that band.</source>
        <translation>Chaque client d’un palier obtient le score de ce palier.</translation>
    </message>
    <message>
        <source>By cumulative share of the total, largest customers first: for figures that add up, such as sales and margin in money.</source>
        <translation>Par part cumulée du total, les plus grands clients d’abord&#xa0;: pour des chiffres qui s’additionnent, comme les ventes et la marge en argent.</translation>
    </message>
</context>
<context>
    <name>ValueProblem</name>
    <message>
        <source>Add a band: a step table needs at least two.</source>
        <translation>Ajoutez un palier&#xa0;: une table de paliers en demande au moins deux.</translation>
    </message>
    <message>
        <source>Add a point: a line needs at least two.</source>
        <translation>Ajoutez un point&#xa0;: une ligne en demande au moins deux.</translation>
    </message>
    <message>
        <source>Remove a row: there are more than can be used.</source>
        <translation>Retirez une ligne&#xa0;: il y en a plus qu’on ne peut en utiliser.</translation>
    </message>
    <message>
        <source>Row %1 begins below the row above it: enter a larger value.</source>
        <translation>La ligne %1 commence sous la ligne précédente&#xa0;: saisissez une valeur plus grande.</translation>
    </message>
    <message>
        <source>Row %1 begins where another does: change one of the two.</source>
        <translation>La ligne %1 commence au même endroit qu’une autre&#xa0;: modifiez l’une des deux.</translation>
    </message>
    <message>
        <source>The score of row %1 must lie between 0 and 100.</source>
        <translation>Le score de la ligne %1 doit être entre 0 et 100.</translation>
    </message>
    <message>
        <source>Enter a number in row %1.</source>
        <translation>Saisissez un nombre à la ligne %1.</translation>
    </message>
    <message>
        <source>Worst and best are the same: move one of them, or everybody scores 50.</source>
        <translation>Le pire et le meilleur sont égaux&#xa0;: déplacez l’un d’eux, sinon tous obtiennent 50.</translation>
    </message>
</context>
<context>
    <name>VotingView</name>
    <message>
        <source>Share out 100 %: move one, the others give way.</source>
        <translation>Répartissez 100&#xa0;%&#xa0;: déplacez-en un, les autres cèdent.</translation>
    </message>
    <message>
        <source>Which step from worst to best would you take first? It gets 100 points, the others less.</source>
        <translation>Quel pas du pire au meilleur feriez-vous en premier&#x202f;? Il reçoit 100 points, les autres moins.</translation>
    </message>
    <message>
        <source>Put them in order; the first weighs far more than the last.</source>
        <translation>Mettez-les en ordre&#x202f;; le premier pèse bien plus que le dernier.</translation>
    </message>
    <message>
        <source>Put them in order; the weights fall in even steps.</source>
        <translation>Mettez-les en ordre&#x202f;; les poids diminuent par pas égaux.</translation>
    </message>
    <message>
        <source>Compare two at a time: which one matters more, and how many times?</source>
        <translation>Comparez-les deux à deux&#xa0;: lequel compte le plus, et combien de fois plus&#x202f;?</translation>
    </message>
    <message>
        <source>Give each one 1 to 10; equal marks are equal weights.</source>
        <translation>Donnez à chacun de 1 à 10&#x202f;; à notes égales, poids égaux.</translation>
    </message>
</context>
<context>
    <name>WantedMetric</name>
    <message>
        <source>Product lines used</source>
        <translation>Gammes utilisées</translation>
    </message>
    <message>
        <source>Product lines bought / product lines offered to that trade</source>
        <translation>Gammes achetées / gammes proposées à ce métier</translation>
    </message>
    <message>
        <source>Divide by the lines this trade can use, not by the whole catalogue.</source>
        <translation>Divisez par les gammes que ce métier peut utiliser, non par tout le catalogue.</translation>
    </message>
    <message>
        <source>Share of company sales</source>
        <translation>Part des ventes de l’entreprise</translation>
    </message>
    <message>
        <source>Net sales of the customer / net sales of the company</source>
        <translation>Ventes nettes du client / ventes nettes de l’entreprise</translation>
    </message>
    <message>
        <source>A high share is a risk as well as a value: show it, rarely weigh it.</source>
        <translation>Une part élevée est un risque autant qu’une valeur&#xa0;: montrez-la, pondérez-la rarement.</translation>
    </message>
    <message>
        <source>Estimated potential</source>
        <translation>Potentiel estimé</translation>
    </message>
    <message>
        <source>Employees × the company&apos;s sales per employee in that industry</source>
        <translation>Effectif × ventes de l’entreprise par salarié dans ce secteur</translation>
    </message>
    <message>
        <source>The ratio is built from your own sales: where your share is small it says too little.</source>
        <translation>Le rapport est tiré de vos propres ventes&#xa0;: là où votre part est petite, il en dit trop peu.</translation>
    </message>
    <message>
        <source>Share of wallet</source>
        <translation>Part de portefeuille</translation>
    </message>
    <message>
        <source>Net sales / estimated potential, at most 1</source>
        <translation>Ventes nettes / potentiel estimé, au plus 1</translation>
    </message>
    <message>
        <source>It is only as good as the estimate of the potential.</source>
        <translation>Elle ne vaut que ce que vaut l’estimation du potentiel.</translation>
    </message>
    <message>
        <source>Irregular orders</source>
        <translation>Commandes irrégulières</translation>
    </message>
    <message>
        <source>Standard deviation / mean of the days between orders</source>
        <translation>Écart type / moyenne des jours entre commandes</translation>
    </message>
    <message>
        <source>Needs at least 5 orders; one long shutdown makes anybody look irregular.</source>
        <translation>Demande au moins 5 commandes&#x202f;; un seul long arrêt fait paraître n’importe qui irrégulier.</translation>
    </message>
    <message>
        <source>Monthly sales trend</source>
        <translation>Tendance mensuelle des ventes</translation>
    </message>
    <message>
        <source>Middle slope of the last 12 to 24 monthly sales / mean monthly sales</source>
        <translation>Pente médiane des 12 à 24 dernières ventes mensuelles / ventes mensuelles moyennes</translation>
    </message>
    <message>
        <source>Compare like months: a season looks like a trend.</source>
        <translation>Comparez les mêmes mois&#xa0;: une saison ressemble à une tendance.</translation>
    </message>
    <message>
        <source>Quotes won</source>
        <translation>Devis gagnés</translation>
    </message>
    <message>
        <source>Orders won from quotes / quotes decided</source>
        <translation>Commandes gagnées sur devis / devis tranchés</translation>
    </message>
    <message>
        <source>Open and repeated quotes stay out; who never asks for a quote has no rate.</source>
        <translation>Les devis ouverts ou répétés ne comptent pas&#x202f;; qui ne demande jamais de devis n’a pas de taux.</translation>
    </message>
    <message>
        <source>Gross margin per line</source>
        <translation>Marge brute par ligne</translation>
    </message>
    <message>
        <source>Gross margin / invoice lines</source>
        <translation>Marge brute / lignes de facture</translation>
    </message>
    <message>
        <source>Lines split by back-orders pull it down, goods shipped directly push it up.</source>
        <translation>Les lignes fractionnées par des reliquats la tirent vers le bas, les livraisons directes la poussent vers le haut.</translation>
    </message>
    <message>
        <source>Rebates and allowances</source>
        <translation>Ristournes et participations</translation>
    </message>
    <message>
        <source>(Rebates to the customer + allowances of programmes) / net sales</source>
        <translation>(Ristournes au client + participations des programmes) / ventes nettes</translation>
    </message>
    <message>
        <source>Paid once a year: spread it; what the supplier pays of it is not your cost.</source>
        <translation>Payées une fois par an&#xa0;: étalez-les&#x202f;; ce que le fournisseur en paie n’est pas votre coût.</translation>
    </message>
    <message>
        <source>Value per line</source>
        <translation>Valeur par ligne</translation>
    </message>
    <message>
        <source>Net sales / invoice lines</source>
        <translation>Ventes nettes / lignes de facture</translation>
    </message>
    <message>
        <source>Lines for fees count as lines unless they are left out.</source>
        <translation>Les lignes de frais comptent comme lignes, sauf si elles sont écartées.</translation>
    </message>
    <message>
        <source>Credits per 100 invoices</source>
        <translation>Avoirs pour 100 factures</translation>
    </message>
    <message>
        <source>100 × credits / invoices</source>
        <translation>100 × avoirs / factures</translation>
    </message>
    <message>
        <source>A credit that mends our own error should not punish the customer.</source>
        <translation>Un avoir qui répare notre propre erreur ne doit pas pénaliser le client.</translation>
    </message>
    <message>
        <source>Rush orders</source>
        <translation>Commandes urgentes</translation>
    </message>
    <message>
        <source>Orders marked as urgent / orders</source>
        <translation>Commandes marquées urgentes / commandes</translation>
    </message>
    <message>
        <source>Often not recorded; same-day shipping or a special delivery code may stand in.</source>
        <translation>Souvent non enregistré&#x202f;; l’expédition le jour même ou un code de livraison spécial peut en tenir lieu.</translation>
    </message>
    <message>
        <source>Deliveries per 1,000 of sales</source>
        <translation>Livraisons pour 1&#xa0;000 de ventes</translation>
    </message>
    <message>
        <source>Delivery stops / (net sales / 1,000)</source>
        <translation>Arrêts de livraison / (ventes nettes / 1&#xa0;000)</translation>
    </message>
    <message>
        <source>Collected goods and carriers make no stop; the density of the route drives the cost, not its length.</source>
        <translation>Les marchandises retirées et les transporteurs ne font pas d’arrêt&#x202f;; c’est la densité de la tournée qui fait le coût, non sa longueur.</translation>
    </message>
    <message>
        <source>Cost of receivables</source>
        <translation>Coût des créances</translation>
    </message>
    <message>
        <source>Mean balance × yearly rate</source>
        <translation>Solde moyen × taux annuel</translation>
    </message>
    <message>
        <source>Agree the rate with whoever answers for finance; net profit takes it in by the cost rates.</source>
        <translation>Convenez du taux avec la personne responsable des finances&#x202f;; le profit net l’intègre par les taux de coût.</translation>
    </message>
    <message>
        <source>Cost of sales calls</source>
        <translation>Coût des visites commerciales</translation>
    </message>
    <message>
        <source>Visits × cost per visit</source>
        <translation>Visites × coût par visite</translation>
    </message>
    <message>
        <source>Visits are seldom recorded in full.</source>
        <translation>Les visites sont rarement toutes enregistrées.</translation>
    </message>
    <message>
        <source>Orders taken by hand</source>
        <translation>Commandes prises à la main</translation>
    </message>
    <message>
        <source>Orders by phone, counter or mail / orders</source>
        <translation>Commandes par téléphone, au comptoir ou par courrier / commandes</translation>
    </message>
    <message>
        <source>Before there was a web shop the channel was not recorded.</source>
        <translation>Avant la boutique en ligne, le canal n’était pas enregistré.</translation>
    </message>
    <message>
        <source>Lines not on stock</source>
        <translation>Lignes hors stock</translation>
    </message>
    <message>
        <source>Lines of goods not kept on stock / lines</source>
        <translation>Lignes de marchandises non tenues en stock / lignes</translation>
    </message>
    <message>
        <source>What is on stock changes: use the status on the day of the sale.</source>
        <translation>Ce qui est en stock change&#xa0;: prenez l’état du jour de la vente.</translation>
    </message>
    <message>
        <source>Changed orders</source>
        <translation>Commandes modifiées</translation>
    </message>
    <message>
        <source>Orders changed after their release / orders</source>
        <translation>Commandes modifiées après leur lancement / commandes</translation>
    </message>
    <message>
        <source>Needs a record of changes, which few systems keep.</source>
        <translation>Demande un relevé des modifications, que peu de systèmes tiennent.</translation>
    </message>
    <message>
        <source>Cost to serve of margin</source>
        <translation>Coût de service sur marge</translation>
    </message>
    <message>
        <source>Cost to serve / gross margin</source>
        <translation>Coût de service / marge brute</translation>
    </message>
    <message>
        <source>Without a margin above 0 it means nothing: count that as worst.</source>
        <translation>Sans marge supérieure à 0, il ne veut rien dire&#xa0;: comptez-le comme le pire.</translation>
    </message>
</context>
<context>
    <name>WeightDrag</name>
    <message>
        <source>This model is signed off: make a copy of it to set the weight here.</source>
        <translation>Ce modèle est validé&#xa0;: faites-en une copie pour régler le poids ici.</translation>
    </message>
    <message>
        <source>A weight of this group is locked: unlock it on the weights page to set the weight here.</source>
        <translation>Un poids de ce groupe est verrouillé&#xa0;: déverrouillez-le sur la page des poids pour régler le poids ici.</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Poids de %1</translation>
    </message>
</context>
<context>
    <name>WeightGroup</name>
    <message>
        <source>Value factors</source>
        <translation>Facteurs de valeur</translation>
    </message>
    <message>
        <source>Weights of the factors</source>
        <translation>Poids des facteurs</translation>
    </message>
    <message>
        <source>Weights inside %1</source>
        <translation>Poids dans %1</translation>
    </message>
</context>
<context>
    <name>WeightMethod</name>
    <message>
        <source>Sliders</source>
        <translation>Curseurs</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Swing</translation>
    </message>
    <message>
        <source>Rank order, steep</source>
        <translation>Classement, marqué</translation>
    </message>
    <message>
        <source>Rank order, gentle</source>
        <translation>Classement, doux</translation>
    </message>
    <message>
        <source>Pairwise</source>
        <translation>Par paires</translation>
    </message>
    <message>
        <source>Rating 1 to 10</source>
        <translation>Note de 1 à 10</translation>
    </message>
</context>
<context>
    <name>WeightNames</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>a metric in its factor: &quot;Orders in Loyalty&quot;</extracomment>
        <translation>%1 dans %2</translation>
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
        <translation>«&#xa0;%1&#xa0;» est validé et reste tel quel&#x202f;; travaillez sur une copie pour le modifier.</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>count</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>years</source>
        <translation>ans</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>rapport</translation>
    </message>
</context>
<context>
    <name>strata</name>
    <message>
        <source>One customer</source>
        <translation>Un client</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>rang %1</translation>
    </message>
    <message>
        <source>score %1 of 100</source>
        <translation>score de %1 sur 100</translation>
    </message>
    <message>
        <source>First bought in %1, last on %2.</source>
        <translation>Premier achat en %1, dernier le %2.</translation>
    </message>
    <message>
        <source>Never bought anything up to the as-of date.</source>
        <translation>N’a jamais rien acheté jusqu’à la date d’arrêté.</translation>
    </message>
    <message>
        <source>No score: the first invoice is less than %1 months old, or there are fewer than %2 orders.</source>
        <translation>Pas de score&#xa0;: la première facture a moins de %1 mois, ou il y a moins de %2 commandes.</translation>
    </message>
    <message>
        <source>No score: nothing was bought for %1 months.</source>
        <translation>Pas de score&#xa0;: rien n’a été acheté depuis %1 mois.</translation>
    </message>
    <message>
        <source>No score: excluded customers are outside the comparison.</source>
        <translation>Pas de score&#xa0;: les clients exclus sont hors comparaison.</translation>
    </message>
    <message>
        <source>No score: the figures that are there do not reach for both axes.</source>
        <translation>Pas de score&#xa0;: les chiffres présents ne suffisent pas pour les deux axes.</translation>
    </message>
    <message>
        <source>The money guard holds it below the net profit cut: it loses money.</source>
        <translation>Le garde-fou des pertes le retient sous le seuil de profit net&#xa0;: il perd de l’argent.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>%1, set by %2 on %3: %4</source>
        <translation>%1, fixé par %2 le %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>counts as 50</source>
        <translation>compte comme 50</translation>
    </message>
    <message>
        <source>counts as 0</source>
        <translation>compte comme 0</translation>
    </message>
    <message>
        <source>weight goes to others</source>
        <translation>le poids va aux autres</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>customer lifetime value</source>
        <translation>valeur vie client</translation>
    </message>
    <message>
        <source>net profit score</source>
        <translation>score de profit net</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>score composite</translation>
    </message>
    <message>
        <source>%1 %2, cut at %3</source>
        <extracomment>&quot;composite 48.0, cut at 52.1&quot;</extracomment>
        <translation>%1 %2, seuil à %3</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <extracomment>a metric that has to go from one value to another</extracomment>
        <translation>%1&#xa0;: de %2 à %3</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>Customers without a score have no way up: the score has to be there first.</source>
        <translation>Les clients sans score n’ont pas de chemin vers le haut&#xa0;: il faut d’abord un score.</translation>
    </message>
    <message>
        <source>Nothing is above it: it is Core and in the best tier.</source>
        <translation>Rien n’est au-dessus&#xa0;: il est Cœur et dans le meilleur rang.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>&quot;14.0 % for Core&quot;: what a metric has to reach, and what is reached with it</extracomment>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 sur 100</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Composite</translation>
    </message>
    <message>
        <source>cut %1</source>
        <extracomment>where a score is divided: &quot;cut 55.2&quot;</extracomment>
        <translation>seuil %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>where a tier begins: &quot;A from 62.4&quot;</extracomment>
        <translation>%1 à partir de %2</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Type de %1</translation>
    </message>
    <message>
        <source>Exclude customer</source>
        <translation>Exclure le client</translation>
    </message>
    <message>
        <source>Set type by hand</source>
        <translation>Fixer le type à la main</translation>
    </message>
    <message>
        <source>as computed</source>
        <translation>tel que calculé</translation>
    </message>
    <message>
        <source>Lift what was set by hand</source>
        <translation>Lever ce qui a été fixé à la main</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>Customer fields</source>
        <translation>Champs du client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Customer lifetime value score</source>
        <translation>Score de valeur vie client</translation>
    </message>
    <message>
        <source>Net profit score</source>
        <translation>Score de profit net</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Fixé à la main</translation>
    </message>
    <message>
        <source>Loses money</source>
        <translation>Perd de l’argent</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>a list of names, and so many more</extracomment>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <extracomment>a condition that holds: &quot;Loses money&quot;, or that does not: &quot;Not: Loses money&quot;</extracomment>
        <translation>Non&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what would be reached, and by what: &quot;Core: days to pay 61 to 45&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 n’est pas %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 contient %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 au moins %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1 au plus %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>%1 est connu</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <extracomment>a band of figures: so much and more</extracomment>
        <translation>%1 et plus</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Sous %1</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <extracomment>a band of figures, the second one not included</extracomment>
        <translation>%1 à moins de %2</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <extracomment>a change of a figure: &quot;Days to pay 61 to 45&quot;</extracomment>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>Tout en haut</translation>
    </message>
    <message>
        <source>no loss any more</source>
        <translation>plus de perte</translation>
    </message>
    <message>
        <source>No one or two metrics alone</source>
        <translation>Pas avec un ou deux indicateurs seuls</translation>
    </message>
    <message>
        <source>Its scores are enough. The money guard holds it down: the net profit of %1 has to reach 0.</source>
        <translation>Ses scores suffisent. Le garde-fou des pertes le retient&#xa0;: le profit net de %1 doit atteindre 0.</translation>
    </message>
    <message>
        <source>Besides, the net profit of %1 has to reach 0: the money guard.</source>
        <translation>De plus, le profit net de %1 doit atteindre 0&#xa0;: le garde-fou des pertes.</translation>
    </message>
    <message>
        <source>The type was set by hand and stays; these are the ways of the computed one.</source>
        <translation>Le type a été fixé à la main et reste&#x202f;; voici les chemins du type calculé.</translation>
    </message>
</context>
<context>
    <name>strata::AboutCard</name>
    <message>
        <source>Rate customers</source>
        <translation>Noter les clients</translation>
    </message>
    <message>
        <source>wished for, in no factor yet</source>
        <translation>souhaité, dans aucun facteur pour l’instant</translation>
    </message>
    <message>
        <source>left out of %1 for now</source>
        <translation>écarté de %1 pour l’instant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Pas encore de clients</translation>
    </message>
    <message>
        <source>Every customer has a value</source>
        <translation>Chaque client a une valeur</translation>
    </message>
    <message>
        <source>The tables that Strata reads do not show it. Bring it as a column of your customer list, or have it rated.</source>
        <translation>Les tables que lit Strata ne le montrent pas. Apportez-le comme colonne de votre liste de clients, ou faites-le noter.</translation>
    </message>
    <message>
        <source>Unknown to this version of Strata</source>
        <translation>Inconnu de cette version de Strata</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customer(s) rated</source>
        <translation>
            <numerusform>%1 de %Ln client noté</numerusform>
            <numerusform>%1 de %Ln clients notés</numerusform>
        </translation>
    </message>
    <message>
        <source>Rated by people from 1 to 10; the value is the mean of a customer&apos;s ratings.</source>
        <translation>Noté par des personnes de 1 à 10&#x202f;; la valeur est la moyenne des notes d’un client.</translation>
    </message>
    <message>
        <source>In %1. %2</source>
        <translation>Dans %1. %2</translation>
    </message>
    <message>
        <source>Beware: %1</source>
        <translation>Attention&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>strata::AccountSort</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Save and hand back</source>
        <translation>Enregistrer et rendre</translation>
    </message>
    <message>
        <source>Accounts sorted</source>
        <translation>Comptes triés</translation>
    </message>
    <message>
        <source>Save and stop</source>
        <translation>Enregistrer et arrêter</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Leave without keeping what was sorted just now</source>
        <translation>Quitter sans garder ce qui vient d’être trié</translation>
    </message>
    <message>
        <source>The account before (left arrow)</source>
        <translation>Le compte précédent (flèche gauche)</translation>
    </message>
    <message>
        <source>The next account (right arrow)</source>
        <translation>Le compte suivant (flèche droite)</translation>
    </message>
    <message>
        <source>What is it to you, whatever any figure says? Keys 1 to 4 sort, the arrows go back and on.</source>
        <translation>Qu’est-il pour vous, quoi que disent les chiffres&#x202f;? Les touches 1 à 4 trient, les flèches reculent et avancent.</translation>
    </message>
    <message>
        <source>Look through them again</source>
        <translation>Les revoir</translation>
    </message>
    <message>
        <source>%1 of %2 were sorted before; sorting again replaces them.</source>
        <translation>%1 sur %2 ont déjà été triés&#x202f;; trier de nouveau les remplace.</translation>
    </message>
    <message>
        <source>%1 sorts</source>
        <translation>%1 trie</translation>
    </message>
    <message>
        <source>Homework of %1</source>
        <translation>Devoir de %1</translation>
    </message>
    <message>
        <source>%1 of %2 sorted</source>
        <translation>%1 sur %2 triés</translation>
    </message>
    <message>
        <source>All accounts are sorted. Nobody sees it before the comparison.</source>
        <translation>Tous les comptes sont triés. Personne ne le voit avant la comparaison.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are still open. Save what is sorted, or go back to them.</source>
        <translation>
            <numerusform>%Ln compte est encore ouvert. Enregistrez ce qui est trié, ou revenez-y.</numerusform>
            <numerusform>%Ln comptes sont encore ouverts. Enregistrez ce qui est trié, ou revenez-y.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1 of %2, %3 sorted</source>
        <translation>Compte %1 sur %2, %3 triés</translation>
    </message>
    <message>
        <source>No longer in the data</source>
        <translation>N’est plus dans les données</translation>
    </message>
    <message>
        <source>%1 This is one of them.</source>
        <translation>%1 Celui-ci en fait partie.</translation>
    </message>
</context>
<context>
    <name>strata::AccountsCard</name>
    <message>
        <source>Known accounts</source>
        <translation>Comptes connus</translation>
    </message>
    <message>
        <source>Propose %1</source>
        <translation>Proposer %1</translation>
    </message>
    <message>
        <source>Find a customer to add</source>
        <translation>Chercher un client à ajouter</translation>
    </message>
    <message>
        <source>Find a customer to add, Enter takes the first</source>
        <translation>Chercher un client à ajouter, Entrée prend le premier</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clients trouvés</translation>
    </message>
    <message>
        <source>The largest accounts, and from every type some that are near a cut. It takes the place of the accounts chosen so far; undo brings those back.</source>
        <translation>Les plus grands comptes, et de chaque type quelques-uns proches d’un seuil. Cela remplace les comptes choisis jusqu’ici&#x202f;; Annuler les rétablit.</translation>
    </message>
    <message>
        <source>No other customer has “%1” in its name or number.</source>
        <translation>Aucun autre client n’a «&#xa0;%1&#xa0;» dans son nom ou son numéro.</translation>
    </message>
    <message>
        <source>Add an account to the homework</source>
        <translation>Ajouter un compte au devoir</translation>
    </message>
    <message>
        <source>Take an account out of the homework</source>
        <translation>Retirer un compte du devoir</translation>
    </message>
    <message>
        <source>No customer has a type yet. Choose metrics and bring invoices first, or add accounts by name.</source>
        <translation>Aucun client n’a encore de type. Choisissez d’abord des indicateurs et importez des factures, ou ajoutez des comptes par leur nom.</translation>
    </message>
    <message>
        <source>Propose accounts for the homework</source>
        <translation>Proposer des comptes pour le devoir</translation>
    </message>
    <message>
        <source>None chosen yet. 15 to 20 that everybody knows are enough.</source>
        <translation>Aucun choisi encore. 15 à 20 que tout le monde connaît suffisent.</translation>
    </message>
    <message>
        <source>%1 chosen; 15 to 20 are a good number.</source>
        <translation>%1 choisis&#x202f;; 15 à 20 est un bon nombre.</translation>
    </message>
    <message>
        <source>%1 chosen; more than 20 tire people, take some out.</source>
        <translation>%1 choisis&#x202f;; plus de 20 fatiguent, retirez-en quelques-uns.</translation>
    </message>
    <message>
        <source>%1 chosen, within 15 to 20.</source>
        <translation>%1 choisis, entre 15 et 20.</translation>
    </message>
    <message>
        <source>no longer in the data</source>
        <translation>n’est plus dans les données</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Take this account out</source>
        <translation>Retirer ce compte</translation>
    </message>
</context>
<context>
    <name>strata::AccountsPage</name>
    <message>
        <source>Which accounts are one customer?</source>
        <translation>Quels comptes sont un seul client&#x202f;?</translation>
    </message>
    <message>
        <source>Merge accounts that belong together, and say who is not a customer to be judged.</source>
        <translation>Fusionnez les comptes qui vont ensemble, et dites qui n’est pas un client à juger.</translation>
    </message>
    <message>
        <source>A customer with ten ship-to accounts looks like ten small ones, and the company&apos;s own house account looks like a giant. Types mean something only when each customer stands once and nobody stands in the table who is none.</source>
        <translation>Un client qui a dix comptes de livraison ressemble à dix petits, et le compte interne de l’entreprise ressemble à un géant. Les types n’ont de sens que si chaque client figure une fois et que personne ne figure dans la table sans en être un.</translation>
    </message>
    <message>
        <source>There are no customers yet.</source>
        <translation>Il n’y a pas encore de clients.</translation>
    </message>
    <message>
        <source>Bring in the data</source>
        <translation>Importer les données</translation>
    </message>
    <message>
        <source>Putting the lines together…</source>
        <translation>Assemblage des lignes…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The accounts stay as they are</source>
        <translation>Les comptes restent tels quels</translation>
    </message>
</context>
<context>
    <name>strata::ActionCalendar</name>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Type&#xa0;: %1</translation>
    </message>
    <message>
        <source>Customer number: %1</source>
        <translation>Numéro de client&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>strata::ActionDelegate</name>
    <message>
        <source>State of the action</source>
        <translation>État de l’action</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui le fait</translation>
    </message>
    <message>
        <source>Due date, such as 2026-05-31; empty: none</source>
        <translation>Échéance, par exemple 2026-05-31&#x202f;; vide&#xa0;: aucune</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>That is no date; write it like 2026-05-31 or leave it empty.</source>
        <translation>Ce n’est pas une date&#x202f;; écrivez-la comme 2026-05-31 ou laissez vide.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Note to the action</source>
        <translation>Note sur l’action</translation>
    </message>
</context>
<context>
    <name>strata::ActionFilterBar</name>
    <message>
        <source>State of the listed actions</source>
        <translation>État des actions listées</translation>
    </message>
    <message>
        <source>Owner of the listed actions</source>
        <translation>Responsable des actions listées</translation>
    </message>
    <message>
        <source>When the listed actions are due</source>
        <translation>Échéance des actions listées</translation>
    </message>
    <message>
        <source>Type of the customers listed</source>
        <translation>Type des clients listés</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Pas encore fait</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Tous les responsables</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>Due whenever</source>
        <translation>Toutes les échéances</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Échéance cette semaine</translation>
    </message>
    <message>
        <source>Due this month</source>
        <translation>Échéance ce mois-ci</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Given for another type</source>
        <translation>Donné pour un autre type</translation>
    </message>
    <message>
        <source>No longer in the data</source>
        <translation>N’est plus dans les données</translation>
    </message>
    <message>
        <source>Search in customers, actions, owners and notes</source>
        <translation>Rechercher dans les clients, actions, responsables et notes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>strata::ActionModel</name>
    <message>
        <source>%1 (no longer in the data)</source>
        <translation>%1 (n’est plus dans les données)</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>given as %1, now %2</source>
        <translation>donné comme %1, maintenant %2</translation>
    </message>
    <message>
        <source>It is done or dropped, so that it cannot be late any more.</source>
        <translation>Elle est faite ou abandonnée, elle ne peut donc plus être en retard.</translation>
    </message>
    <message numerus="yes">
        <source>It was due %Ln day(s) ago and is neither done nor dropped.</source>
        <translation>
            <numerusform>Elle était à échéance il y a %Ln jour et n’est ni faite ni abandonnée.</numerusform>
            <numerusform>Elle était à échéance il y a %Ln jours et n’est ni faite ni abandonnée.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is due today.</source>
        <translation>Elle est à échéance aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>It is due in %Ln day(s).</source>
        <translation>
            <numerusform>Elle est à échéance dans %Ln jour.</numerusform>
            <numerusform>Elle est à échéance dans %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was given to the customer with the playbook of a type. The customer may have another type by now: then look whether the action still fits.</source>
        <translation>Elle a été donnée au client avec le guide d’actions d’un type. Le client a peut-être un autre type depuis&#xa0;: vérifiez alors si l’action convient encore.</translation>
    </message>
    <message>
        <source>Somebody wrote it for this customer.</source>
        <translation>Quelqu’un l’a écrite pour ce client.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Type now</source>
        <translation>Type actuel</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Provenance</translation>
    </message>
</context>
<context>
    <name>strata::ActionWords</name>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>%1 playbook</source>
        <extracomment>where an action comes from: &quot;Core playbook&quot;</extracomment>
        <translation>Guide d’actions %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
</context>
<context>
    <name>strata::ActionsPage</name>
    <message>
        <source>Who does what with whom, until when?</source>
        <translation>Qui fait quoi avec qui, et pour quand&#x202f;?</translation>
    </message>
    <message>
        <source>Actions per customer, from the playbook of its type or by hand. A click in a cell and F2, or a double click, changes it.</source>
        <translation>Actions par client, issues du guide d’actions de son type ou saisies à la main. Un clic dans une cellule et F2, ou un double clic, la modifie.</translation>
    </message>
    <message>
        <source>A type changes nothing by itself. What changes something is that one person does one thing with one customer until a day, and that somebody looks whether it was done.</source>
        <translation>Un type ne change rien par lui-même. Ce qui change quelque chose, c’est qu’une personne fasse une chose avec un client avant une date, et que quelqu’un vérifie si c’est fait.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Go to the playbooks</source>
        <translation>Aller aux guides d’actions</translation>
    </message>
    <message>
        <source>Conversation sheet…</source>
        <translation>Fiche d’entretien…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Change an action</source>
        <translation>Modifier une action</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln action(s)</source>
        <translation>
            <numerusform>Modifier %Ln action</numerusform>
            <numerusform>Modifier %Ln actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln action(s)</source>
        <translation>
            <numerusform>Supprimer %Ln action</numerusform>
            <numerusform>Supprimer %Ln actions</numerusform>
        </translation>
    </message>
    <message>
        <source>One list</source>
        <translation>Une liste</translation>
    </message>
    <message>
        <source>All actions that pass the filters</source>
        <translation>Toutes les actions qui passent les filtres</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Par responsable</translation>
    </message>
    <message>
        <source>How many actions each owner has; a click lists them</source>
        <translation>Combien d’actions a chaque responsable&#x202f;; un clic les affiche</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>Par échéance</translation>
    </message>
    <message>
        <source>How many actions each week has; a click lists them</source>
        <translation>Combien d’actions a chaque semaine&#x202f;; un clic les affiche</translation>
    </message>
    <message>
        <source>What to talk about with the selected customer, to show and to print</source>
        <translation>De quoi parler avec le client sélectionné, à montrer et à imprimer</translation>
    </message>
    <message>
        <source>Listed actions for a CRM (CSV)…</source>
        <translation>Actions listées pour un CRM (CSV)…</translation>
    </message>
    <message>
        <source>Their due dates for a calendar (.ics)…</source>
        <translation>Leurs échéances pour un calendrier (.ics)…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>So many of all actions pass the filters and belong to the chosen group.</source>
        <translation>Voilà combien d’actions passent les filtres et font partie du groupe choisi.</translation>
    </message>
    <message>
        <source>Groups of actions with their numbers</source>
        <translation>Groupes d’actions avec leur nombre</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Remove the selected actions</source>
        <translation>Supprimer les actions sélectionnées</translation>
    </message>
    <message>
        <source>Actions are for customers. Import customers and invoices first.</source>
        <translation>Les actions concernent des clients. Importez d’abord des clients et des factures.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Aller aux données</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no action yet. Add one below, or give the playbook of a type to its customers.</source>
        <translation>Il n’y a pas encore d’action. Ajoutez-en une ci-dessous, ou donnez le guide d’actions d’un type à ses clients.</translation>
    </message>
    <message>
        <source>No action passes the filters.</source>
        <translation>Aucune action ne passe les filtres.</translation>
    </message>
    <message>
        <source>Export actions for a CRM</source>
        <translation>Exporter les actions pour un CRM</translation>
    </message>
    <message>
        <source>Export due dates for a calendar</source>
        <translation>Exporter les échéances pour un calendrier</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>actions</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture en cours…</translation>
    </message>
    <message>
        <source>None of these actions has a due date: there is nothing for a calendar.</source>
        <translation>Aucune de ces actions n’a d’échéance&#xa0;: il n’y a rien pour un calendrier.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>strata::AddMembersDialog</name>
    <message>
        <source>Filter by name or number</source>
        <translation>Filtrer par nom ou numéro</translation>
    </message>
    <message>
        <source>Add customers</source>
        <translation>Ajouter des clients</translation>
    </message>
    <message>
        <source>Customers who may join the campaign</source>
        <translation>Clients pouvant rejoindre la campagne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Which customers are listed</source>
        <translation>Quels clients sont listés</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Small customers: %1</source>
        <translation>Petits clients&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Type&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kept view: %1</source>
        <translation>Vue conservée&#xa0;: %1</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Comparing with like firms…</source>
        <translation>Comparaison avec des entreprises comparables…</translation>
    </message>
    <message>
        <source>Nobody here who is not in the campaign already.</source>
        <translation>Personne ici qui ne soit déjà dans la campagne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed; choose rows, or take all of them.</source>
        <translation>
            <numerusform>%Ln listé&#x202f;; choisissez des lignes, ou prenez-les toutes.</numerusform>
            <numerusform>%Ln listés&#x202f;; choisissez des lignes, ou prenez-les toutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the chosen %Ln</source>
        <translation>
            <numerusform>Ajouter le %Ln choisi</numerusform>
            <numerusform>Ajouter les %Ln choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add all %Ln listed</source>
        <translation>
            <numerusform>Ajouter le %Ln listé</numerusform>
            <numerusform>Ajouter les %Ln listés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::AddressForm</name>
    <message>
        <source>Keep the password in the system&apos;s keyring</source>
        <translation>Garder le mot de passe dans le trousseau du système</translation>
    </message>
    <message>
        <source>PostgreSQL, or what speaks its protocol</source>
        <translation>PostgreSQL, ou ce qui parle son protocole</translation>
    </message>
    <message>
        <source>MySQL or MariaDB</source>
        <translation>MySQL ou MariaDB</translation>
    </message>
    <message>
        <source>ODBC</source>
        <translation>ODBC</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>Fichier SQLite</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habituel</translation>
    </message>
    <message>
        <source>It is never kept in the project, nor in a log</source>
        <translation>Il n’est jamais gardé dans le projet, ni dans un journal</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>This system has no keyring: the password is asked for each time</source>
        <translation>Ce système n’a pas de trousseau&#xa0;: le mot de passe est demandé chaque fois</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Choisissez le fichier.</translation>
    </message>
    <message>
        <source>Say the connection, for example DSN=warehouse.</source>
        <translation>Indiquez la connexion, par exemple DSN=warehouse.</translation>
    </message>
    <message>
        <source>Say which database.</source>
        <translation>Indiquez la base de données.</translation>
    </message>
</context>
<context>
    <name>strata::AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>No blocks yet. Take the one-day template and change it, or add blocks of your own.</source>
        <translation>Pas encore de blocs. Prenez le modèle d’une journée et modifiez-le, ou ajoutez vos propres blocs.</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Ajouter un bloc</translation>
    </message>
    <message>
        <source>Use the one-day template</source>
        <translation>Utiliser le modèle d’une journée</translation>
    </message>
    <message>
        <source>Three questions, reality check, robustness, treatment, close: eight hours. It takes the place of the blocks that are there; undo brings those back.</source>
        <translation>Trois questions, épreuve de la réalité, robustesse, traitement, clôture&#xa0;: huit heures. Il remplace les blocs présents&#x202f;; Annuler les rétablit.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>New block</source>
        <translation>Nouveau bloc</translation>
    </message>
    <message>
        <source>Remove a block</source>
        <translation>Supprimer un bloc</translation>
    </message>
    <message>
        <source>Move a block up</source>
        <translation>Monter un bloc</translation>
    </message>
    <message>
        <source>Move a block down</source>
        <translation>Descendre un bloc</translation>
    </message>
    <message>
        <source>%1: %2 left</source>
        <translation>%1&#xa0;: encore %2</translation>
    </message>
    <message>
        <source>%1: %2 over</source>
        <translation>%1&#xa0;: dépassé de %2</translation>
    </message>
    <message>
        <source>%1 h %2 min, ends at %3</source>
        <translation>%1 h %2 min, fin à %3</translation>
    </message>
    <message>
        <source>More than ten hours: nobody judges well for so long. Take two days, or shorten blocks.</source>
        <translation>Plus de dix heures&#xa0;: personne ne juge bien si longtemps. Prenez deux jours, ou raccourcissez des blocs.</translation>
    </message>
</context>
<context>
    <name>strata::AgendaRow</name>
    <message>
        <source>Title of the block</source>
        <translation>Titre du bloc</translation>
    </message>
    <message>
        <source>Note to the block</source>
        <translation>Note sur le bloc</translation>
    </message>
    <message>
        <source>Start this block</source>
        <translation>Commencer ce bloc</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove the block (undo brings it back)</source>
        <translation>Supprimer le bloc (Annuler le rétablit)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Change a block&apos;s title</source>
        <translation>Modifier le titre d’un bloc</translation>
    </message>
    <message>
        <source>Change a block&apos;s note</source>
        <translation>Modifier la note d’un bloc</translation>
    </message>
    <message>
        <source>Change a block&apos;s length</source>
        <translation>Modifier la durée d’un bloc</translation>
    </message>
    <message>
        <source>Tick off a block</source>
        <translation>Cocher un bloc</translation>
    </message>
    <message>
        <source>Take up a block again</source>
        <translation>Reprendre un bloc</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <translation>Minutes de %1</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>%1 est fait</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Commencer %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Monter %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Descendre %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
</context>
<context>
    <name>strata::AgreementCard</name>
    <message>
        <source>as before</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>↑ up %1</source>
        <extracomment>a median that rose by so many points since the round before</extracomment>
        <translation>↑ plus %1</translation>
    </message>
    <message>
        <source>↓ down %1</source>
        <extracomment>a median that fell by so many points since the round before</extracomment>
        <translation>↓ moins %1</translation>
    </message>
    <message>
        <source>%1 of %2 moved since round %3</source>
        <translation>%1 sur %2 ont bougé depuis le tour %3</translation>
    </message>
    <message>
        <source>Votes, 0 to 100 %</source>
        <translation>Votes, de 0 à 100&#xa0;%</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Since round %1</source>
        <translation>Depuis le tour %1</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Votes on %1</source>
        <translation>Votes sur %1</translation>
    </message>
    <message>
        <source>Median of round %1: %2</source>
        <translation>Médiane du tour %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>strata::AgreementChip</name>
    <message>
        <source>median %1, the middle half of the ballots between %2 and %3</source>
        <translation>médiane %1, la moitié centrale des bulletins entre %2 et %3</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>strata::BallotsPage</name>
    <message>
        <source>What does each of us think?</source>
        <translation>Que pense chacun de nous&#x202f;?</translation>
    </message>
    <message>
        <source>Everybody votes in private; nothing is shown before the round is revealed.</source>
        <translation>Chacun vote en secret&#x202f;; rien n’est montré avant que le tour soit révélé.</translation>
    </message>
    <message>
        <source>Who hears the others first says what they say. A private vote keeps every opinion as it is; afterwards the talk is about the rows where people differ, and a second round shows who was convinced. Votes are kept as they were cast.</source>
        <translation>Qui entend d’abord les autres dit ce qu’ils disent. Un vote secret laisse chaque avis tel qu’il est&#x202f;; on parle ensuite des lignes où les avis diffèrent, et un second tour montre qui a été convaincu. Les votes sont conservés tels qu’ils ont été exprimés.</translation>
    </message>
    <message>
        <source>See the weights</source>
        <translation>Voir les poids</translation>
    </message>
    <message>
        <source>Ballot files</source>
        <translation>Fichiers de bulletin</translation>
    </message>
    <message>
        <source>Folder for the ballot files</source>
        <translation>Dossier des fichiers de bulletin</translation>
    </message>
    <message>
        <source>Take in ballot files</source>
        <translation>Prendre en compte des fichiers de bulletin</translation>
    </message>
    <message>
        <source>No round has been opened yet</source>
        <translation>Aucun tour n’a encore été ouvert</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation>Masquer cet avis</translation>
    </message>
    <message>
        <source>Reveal anyway</source>
        <translation>Révéler quand même</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Nobody is at the table yet. Name the participants, then everybody can vote.</source>
        <translation>Personne n’est encore à la table. Nommez les participants, et chacun pourra voter.</translation>
    </message>
    <message>
        <source>Name the participants</source>
        <translation>Nommer les participants</translation>
    </message>
    <message>
        <source>There is nothing to vote on: a vote needs two factors, or two metrics of a factor.</source>
        <translation>Il n’y a rien à voter&#xa0;: un vote demande deux facteurs, ou deux indicateurs d’un facteur.</translation>
    </message>
    <message>
        <source>Choose metrics</source>
        <translation>Choisir les indicateurs</translation>
    </message>
    <message>
        <source>Open round %1</source>
        <translation>Ouvrir le tour %1</translation>
    </message>
    <message>
        <source>Voters: %1</source>
        <translation>Votants&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <translation>
            <numerusform>%1 (%Ln ligne)</numerusform>
            <numerusform>%1 (%Ln lignes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Voted on: %1</source>
        <translation>Objet du vote&#xa0;: %1</translation>
    </message>
    <message>
        <source>Vote in round %1</source>
        <translation>Voter au tour %1</translation>
    </message>
    <message>
        <source>Only you see this. Nothing is kept until you cast your vote.</source>
        <translation>Vous seul voyez ceci. Rien n’est conservé avant que vous exprimiez votre vote.</translation>
    </message>
    <message>
        <source>%1 votes in round %2</source>
        <translation>%1 vote au tour %2</translation>
    </message>
    <message>
        <source>It starts with your own vote of round %1.</source>
        <translation>Votre propre vote du tour %1 sert de point de départ.</translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation>Exprimer mon vote</translation>
    </message>
    <message>
        <source>%1 left without voting; nothing of it was kept.</source>
        <translation>%1 a quitté sans voter&#x202f;; rien n’en a été conservé.</translation>
    </message>
    <message>
        <source>Vote of %1 in round %2</source>
        <translation>Vote de %1 au tour %2</translation>
    </message>
    <message>
        <source>The vote of %1 is cast. Pass the laptop on.</source>
        <translation>Le vote de %1 est exprimé. Passez l’ordinateur au suivant.</translation>
    </message>
    <message>
        <source>Close round %1</source>
        <translation>Clore le tour %1</translation>
    </message>
    <message>
        <source>Not everybody has voted yet: %1. Reveal without them?</source>
        <translation>Tout le monde n’a pas encore voté&#xa0;: %1. Révéler sans eux&#x202f;?</translation>
    </message>
    <message>
        <source>Reveal round %1</source>
        <translation>Révéler le tour %1</translation>
    </message>
    <message>
        <source>Cancel round %1</source>
        <translation>Annuler le tour %1</translation>
    </message>
    <message>
        <source>The signed model has these weights already.</source>
        <translation>Le modèle validé a déjà ces poids.</translation>
    </message>
    <message>
        <source>Apply the %1 of round %2</source>
        <translation>Appliquer la %1 du tour %2</translation>
    </message>
    <message>
        <source>“%1” is the present scenario now.</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant le scénario actuel.</translation>
    </message>
    <message>
        <source>Votes weighted as in the list of participants.</source>
        <translation>Votes pondérés comme dans la liste des participants.</translation>
    </message>
    <message>
        <source>Limits of agreement</source>
        <translation>Limites de l’accord</translation>
    </message>
    <message>
        <source>The ballot of %1 is in %2. It is for nobody else.</source>
        <translation>Le bulletin de %1 est dans %2. Il n’est pour personne d’autre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballot file(s) are in %1, one for each participant.</source>
        <translation>
            <numerusform>%Ln fichier de bulletin est dans %1, un par participant.</numerusform>
            <numerusform>%Ln fichiers de bulletin sont dans %1, un par participant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln ballot file(s)</source>
        <translation>
            <numerusform>Prendre en compte %Ln fichier de bulletin</numerusform>
            <numerusform>Prendre en compte %Ln fichiers de bulletin</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide what became of the ballot files</source>
        <translation>Masquer ce que sont devenus les fichiers de bulletin</translation>
    </message>
    <message>
        <source>Hand out a ballot file</source>
        <translation>Distribuer un fichier de bulletin</translation>
    </message>
</context>
<context>
    <name>strata::BaselineMenu</name>
    <message>
        <source>What changes of type are counted from</source>
        <translation>À partir de quel état les changements de type sont comptés</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage en cours…</translation>
    </message>
    <message>
        <source>Count from</source>
        <translation>Compter depuis</translation>
    </message>
    <message>
        <source>From now</source>
        <translation>À partir de maintenant</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>From “%1” as saved</source>
        <translation>Depuis «&#xa0;%1&#xa0;» tel qu’enregistré</translation>
    </message>
    <message>
        <source>From the saved scenario</source>
        <translation>Depuis le scénario enregistré</translation>
    </message>
    <message>
        <source>From the median of round %1</source>
        <translation>Depuis la médiane du tour %1</translation>
    </message>
    <message>
        <source>since round %1</source>
        <translation>depuis le tour %1</translation>
    </message>
</context>
<context>
    <name>strata::BesideMenu</name>
    <message>
        <source>No scenario</source>
        <translation>Aucun scénario</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Weights compared with %1</source>
        <translation>Poids comparés à %1</translation>
    </message>
    <message>
        <source>Compare the weights with a scenario</source>
        <translation>Comparer les poids à un scénario</translation>
    </message>
    <message>
        <source>The upright line on each slider is the weight that “%1” has there.</source>
        <translation>Le trait vertical sur chaque curseur est le poids que «&#xa0;%1&#xa0;» y a.</translation>
    </message>
    <message>
        <source>Shows on each slider the weight that a kept scenario has there.</source>
        <translation>Montre sur chaque curseur le poids qu’un scénario conservé y a.</translation>
    </message>
</context>
<context>
    <name>strata::BeyondModel</name>
    <message>
        <source>Invoiced less returned in the period.</source>
        <translation>Facturé moins retourné dans la période.</translation>
    </message>
    <message>
        <source>Beyond the limit of the watch chosen above.</source>
        <translation>Au-delà de la limite de la surveillance choisie ci-dessus.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventes nettes</translation>
    </message>
</context>
<context>
    <name>strata::BlockModel</name>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventes nettes</translation>
    </message>
</context>
<context>
    <name>strata::BrainstormView</name>
    <message>
        <source>The team writes together</source>
        <translation>L’équipe écrit ensemble</translation>
    </message>
    <message>
        <source>Reveal all ideas</source>
        <translation>Révéler toutes les idées</translation>
    </message>
    <message>
        <source>Work on the candidates</source>
        <translation>Travailler sur les candidats</translation>
    </message>
    <message>
        <source>Nobody is at the table yet.</source>
        <translation>Personne n’est encore à la table.</translation>
    </message>
    <message>
        <source>Name the participants first, then each of them writes in silence. Without names the team can still write together.</source>
        <translation>Nommez d’abord les participants, puis chacun écrit en silence. Sans noms, l’équipe peut quand même écrire ensemble.</translation>
    </message>
    <message>
        <source>Name the participants</source>
        <translation>Nommer les participants</translation>
    </message>
    <message>
        <source>Or all at once, without secrets.</source>
        <translation>Ou tous à la fois, sans secrets.</translation>
    </message>
    <message>
        <source>Write in silence</source>
        <translation>Écrire en silence</translation>
    </message>
    <message>
        <source>one after the other, nobody sees the others&apos; ideas</source>
        <translation>l’un après l’autre, personne ne voit les idées des autres</translation>
    </message>
    <message>
        <source>%1 writes</source>
        <translation>%1 écrit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s)</source>
        <translation>
            <numerusform>%Ln idée</numerusform>
            <numerusform>%Ln idées</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>encore rien</translation>
    </message>
    <message>
        <source>The ideas are revealed. New ones are written together.</source>
        <translation>Les idées sont révélées. Les nouvelles sont écrites ensemble.</translation>
    </message>
    <message>
        <source>Opens a private sheet, behind a PIN</source>
        <translation>Ouvre une feuille privée, protégée par un code PIN</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>%1: &quot;14 ideas&quot;, %2: &quot;5 people&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>No idea is written yet.</source>
        <translation>Aucune idée n’est encore écrite.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s), written together.</source>
        <translation>
            <numerusform>%Ln idée, écrite ensemble.</numerusform>
            <numerusform>%Ln idées, écrites ensemble.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revealed: %1.</source>
        <translation>Révélé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Hidden until you reveal them: %1.</source>
        <translation>Caché jusqu’à la révélation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not written yet: %1.</source>
        <translation>N’ont pas encore écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Write ideas</source>
        <translation>Écrire des idées</translation>
    </message>
    <message>
        <source>What the team values, in a few words each. Everybody sees these.</source>
        <translation>Ce à quoi l’équipe tient, en quelques mots chaque fois. Tout le monde voit ces idées.</translation>
    </message>
    <message>
        <source>What you value in a customer, in a few words each. Nobody else sees them before they are revealed.</source>
        <translation>Ce à quoi vous tenez chez un client, en quelques mots chaque fois. Personne d’autre ne le voit avant la révélation.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s) written earlier are kept; what you write is added.</source>
        <translation>
            <numerusform>%Ln idée écrite auparavant est conservée&#x202f;; ce que vous écrivez s’y ajoute.</numerusform>
            <numerusform>%Ln idées écrites auparavant sont conservées&#x202f;; ce que vous écrivez s’y ajoute.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ideas of the team</source>
        <translation>Idées de l’équipe</translation>
    </message>
    <message>
        <source>Ideas of %1</source>
        <translation>Idées de %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done, pass on</source>
        <translation>Terminé, au suivant</translation>
    </message>
    <message>
        <source>Kept, %1. Please pass the laptop on.</source>
        <translation>C’est noté, %1. Passez l’ordinateur au suivant.</translation>
    </message>
    <message>
        <source>Ideas revealed: %1 from %2</source>
        <extracomment>%1: a number of ideas, %2: &quot;5 people&quot;</extracomment>
        <translation>Idées révélées&#xa0;: %1 de %2</translation>
    </message>
    <message>
        <source>Reveal the ideas</source>
        <translation>Révéler les idées</translation>
    </message>
</context>
<context>
    <name>strata::BreakdownCard</name>
    <message>
        <source>One customer</source>
        <translation>Un client</translation>
    </message>
    <message>
        <source>Select a customer to see what serving it takes, driver by driver.</source>
        <translation>Sélectionnez un client pour voir ce que demande son service, inducteur par inducteur.</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Marge brute</translation>
    </message>
    <message>
        <source>%1, a guess</source>
        <translation>%1, une estimation</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Coût de service</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Profit net</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 of margin</source>
        <translation>%1 de la marge</translation>
    </message>
</context>
<context>
    <name>strata::CallTemplate</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Title of the contact</source>
        <translation>Civilité de l’interlocuteur</translation>
    </message>
    <message>
        <source>Type of the customer</source>
        <translation>Type du client</translation>
    </message>
    <message>
        <source>Net sales of a year</source>
        <translation>Ventes nettes d’une année</translation>
    </message>
    <message>
        <source>Potential of a year</source>
        <translation>Potentiel d’une année</translation>
    </message>
    <message>
        <source>Needs that were learned</source>
        <translation>Besoins appris</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Nom de la campagne</translation>
    </message>
</context>
<context>
    <name>strata::CampaignListModel</name>
    <message>
        <source>%1, tracking only</source>
        <translation>%1, suivi seul</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 faits</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Contacts</translation>
    </message>
</context>
<context>
    <name>strata::CampaignWriter</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, start %2, window %3</source>
        <translation>%1, début %2, période %3</translation>
    </message>
    <message>
        <source>Campaign sheet</source>
        <translation>Feuille de campagne</translation>
    </message>
    <message>
        <source>Nothing is written on the sheet yet.</source>
        <translation>La feuille est encore vide.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>No lots are drawn yet.</source>
        <translation>Le tirage au sort n’est pas encore fait.</translation>
    </message>
    <message>
        <source>Lots were drawn on %1, inside blocks of type and size. The control group gets nothing and is compared with.</source>
        <translation>Le tirage au sort a eu lieu le %1, dans des blocs par type et taille. Le groupe témoin ne reçoit rien et sert de comparaison.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventes nettes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>No touches are planned.</source>
        <translation>Aucun contact n’est prévu.</translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <translation>%1 sur %2 faits.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Groupe cible</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Ce que nous avons appris</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Rien n’est encore noté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) at %1 of %2 customers, %3 of them decide.</source>
        <translation>
            <numerusform>%Ln interlocuteur chez %1 clients sur %2, dont %3 décident.</numerusform>
            <numerusform>%Ln interlocuteurs chez %1 clients sur %2, dont %3 décident.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Interlocuteur</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Décide</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>The newest %1 of %2 contacts.</source>
        <translation>Les %1 interlocuteurs les plus récents sur %2.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Mean per customer</source>
        <translation>Moyenne par client</translation>
    </message>
    <message>
        <source>Target before</source>
        <translation>Cible avant</translation>
    </message>
    <message>
        <source>Target after</source>
        <translation>Cible après</translation>
    </message>
    <message>
        <source>Control before</source>
        <translation>Témoin avant</translation>
    </message>
    <message>
        <source>Control after</source>
        <translation>Témoin après</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of a customer, before and after</source>
        <translation>%1 d’un client, avant et après</translation>
    </message>
    <message>
        <source>Growth campaign</source>
        <translation>Campagne de croissance</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Au %1</translation>
    </message>
</context>
<context>
    <name>strata::Campaigns</name>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>Good morning {contact}, this is … of …. You have bought from us for some time, and I would like to know how we can make buying easier for {customer}.

1. Who decides what is bought, and from whom?
2. What do you buy elsewhere, and why?
3. What would have to happen for us to get a larger part of it?

Known so far: {needs}</source>
        <translation>Bonjour {contact}, ici … de …. Vous achetez chez nous depuis un certain temps, et j’aimerais savoir comment faciliter les achats de {customer}.

1. Qui décide de ce qui est acheté, et chez qui&#x202f;?
2. Qu’achetez-vous ailleurs, et pourquoi&#x202f;?
3. Que faudrait-il pour que nous en obtenions une plus grande part&#x202f;?

Connu jusqu’ici&#xa0;: {needs}</translation>
    </message>
    <message>
        <source>How can we make buying easier for {customer}?</source>
        <translation>Comment faciliter les achats de {customer}&#x202f;?</translation>
    </message>
    <message>
        <source>Dear {contact},

thank you for buying from us. We have put together an offer for firms like {customer} and would like to show it to you in ten minutes on the telephone.

When does it suit you?
</source>
        <translation>Bonjour {contact},

merci d’acheter chez nous. Nous avons préparé une offre pour les entreprises comme {customer} et aimerions vous la présenter en dix minutes au téléphone.

Quand cela vous convient-il&#x202f;?
</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Flyer</source>
        <translation>Prospectus</translation>
    </message>
    <message>
        <source>Web training</source>
        <translation>Formation en ligne</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>strata::CampaignsPage</name>
    <message>
        <source>How do we grow them, and does it work?</source>
        <translation>Comment les faire croître, et est-ce que cela marche&#x202f;?</translation>
    </message>
    <message>
        <source>A campaign says what is done for whom. The lot decides who gets it first, so that one sees what it brings.</source>
        <translation>Une campagne dit ce qui est fait pour qui. Le sort décide qui le reçoit d’abord, pour que l’on voie ce que cela rapporte.</translation>
    </message>
    <message>
        <source>Whether a campaign works is seen only beside customers who did not get it. So the lot divides them before it starts: the target group gets calls, e-mails and visits, the control group gets nothing. What the target group gains over the control group is the effect.</source>
        <translation>On ne voit si une campagne marche qu’à côté de clients qui ne l’ont pas reçue. Le sort les partage donc avant le début&#xa0;: le groupe cible reçoit appels, e-mails et visites, le groupe témoin ne reçoit rien. Ce que le groupe cible gagne de plus que le groupe témoin est l’effet.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Sheet, texts, customers and touches into a new campaign; lots and what was learned stay here</source>
        <translation>Feuille, textes, clients et contacts dans une nouvelle campagne&#x202f;; le tirage au sort et ce qui a été appris restent ici</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Removes the campaign; undo brings it back</source>
        <translation>Supprime la campagne&#x202f;; Annuler la rétablit</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Rapport en PDF…</translation>
    </message>
    <message>
        <source>Sheet, groups, touches, what was learned, and the result</source>
        <translation>Feuille, groupes, contacts, ce qui a été appris, et le résultat</translation>
    </message>
    <message>
        <source>No campaigns yet. Begin one here, or choose small customers on the page before and start it with them.</source>
        <translation>Pas encore de campagnes. Commencez-en une ici, ou choisissez de petits clients sur la page précédente et démarrez-la avec eux.</translation>
    </message>
    <message>
        <source>About the chosen campaign</source>
        <translation>À propos de la campagne choisie</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Groupe témoin</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Call guide and e-mail</source>
        <translation>Guide d’appel et e-mail</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Ce que nous avons appris</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>A campaign is for customers. Import customers and invoices first.</source>
        <translation>Une campagne concerne des clients. Importez d’abord des clients et des factures.</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Importer des données</translation>
    </message>
    <message>
        <source>Copy a campaign</source>
        <translation>Copier une campagne</translation>
    </message>
    <message>
        <source>Remove a campaign</source>
        <translation>Supprimer une campagne</translation>
    </message>
    <message>
        <source>A campaign needs a name.</source>
        <translation>Une campagne doit avoir un nom.</translation>
    </message>
    <message>
        <source>Another campaign is called “%1”; choose another name.</source>
        <translation>Une autre campagne s’appelle «&#xa0;%1&#xa0;»&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Rename a campaign</source>
        <translation>Renommer une campagne</translation>
    </message>
    <message>
        <source>Report on the campaign</source>
        <translation>Rapport sur la campagne</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture en cours…</translation>
    </message>
</context>
<context>
    <name>strata::CandidateCard</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The team says it is not %1. Think twice before it counts.</source>
        <translation>L’équipe dit&#xa0;: pas %1. Réfléchissez bien avant qu’il compte.</translation>
    </message>
    <message>
        <source>In the value tree</source>
        <translation>Dans l’arbre de valeur</translation>
    </message>
    <message>
        <source>Take into the tree</source>
        <translation>Mettre dans l’arbre</translation>
    </message>
    <message>
        <source>Merge them</source>
        <translation>Les fusionner</translation>
    </message>
    <message>
        <source>Drag it onto another one to merge the two</source>
        <translation>Faites-le glisser sur un autre pour fusionner les deux</translation>
    </message>
    <message>
        <source>Select it to merge it with others</source>
        <translation>Sélectionnez-le pour le fusionner avec d’autres</translation>
    </message>
    <message>
        <source>Name of the candidate</source>
        <translation>Nom du candidat</translation>
    </message>
    <message>
        <source>Set it aside (undo brings it back)</source>
        <translation>Le mettre de côté (Annuler le rétablit)</translation>
    </message>
    <message>
        <source>What does it ask about a customer?</source>
        <translation>Que demande-t-il sur un client&#x202f;?</translation>
    </message>
    <message>
        <source>The axis of the matrix on which it counts</source>
        <translation>L’axe de la matrice sur lequel il compte</translation>
    </message>
    <message>
        <source>Who cares for it: knows what it means and gets the figures</source>
        <translation>Qui s’en occupe&#xa0;: sait ce qu’il signifie et procure les chiffres</translation>
    </message>
    <message>
        <source>A candidate needs a name; it keeps the one it had.</source>
        <translation>Un candidat doit avoir un nom&#x202f;; il garde celui qu’il avait.</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Sélectionner %1</translation>
    </message>
    <message>
        <source>What %1 asks</source>
        <translation>Ce que demande %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>Axis of %1</source>
        <translation>Axe de %1</translation>
    </message>
    <message>
        <source>No champion</source>
        <translation>Pas de porteur</translation>
    </message>
    <message>
        <source>Champion of %1</source>
        <translation>Porteur de %1</translation>
    </message>
    <message>
        <source>The model is signed off; copy it to change it</source>
        <translation>Le modèle est validé&#x202f;; copiez-le pour le modifier</translation>
    </message>
    <message>
        <source>Makes it a value factor, with an equal share of the weight</source>
        <translation>En fait un facteur de valeur, avec une part égale du poids</translation>
    </message>
    <message>
        <source>Take %1 into the value tree</source>
        <translation>Mettre %1 dans l’arbre de valeur</translation>
    </message>
    <message>
        <source>Set %1 aside</source>
        <translation>Mettre %1 de côté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s)</source>
        <translation>
            <numerusform>%Ln idée</numerusform>
            <numerusform>%Ln idées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Similar to “%1”</source>
        <translation>Semblable à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Merge %1 with %2</source>
        <translation>Fusionner %1 avec %2</translation>
    </message>
</context>
<context>
    <name>strata::CandidatesView</name>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Afficher les noms</translation>
    </message>
    <message>
        <source>Go to the brainstorm</source>
        <translation>Aller au remue-méninges</translation>
    </message>
    <message>
        <source>Who wrote which idea</source>
        <translation>Qui a écrit quelle idée</translation>
    </message>
    <message>
        <source>Define a candidate</source>
        <translation>Décrire un candidat</translation>
    </message>
    <message>
        <source>Name a champion</source>
        <translation>Nommer un porteur</translation>
    </message>
    <message>
        <source>Test a candidate</source>
        <translation>Éprouver un candidat</translation>
    </message>
    <message>
        <source>What was written in silence is hidden until it is revealed.</source>
        <translation>Ce qui a été écrit en silence reste caché jusqu’à la révélation.</translation>
    </message>
    <message>
        <source>A factor of that name is in the value tree: merge the two, or rename this one.</source>
        <translation>Un facteur de ce nom est dans l’arbre de valeur&#xa0;: fusionnez les deux, ou renommez celui-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) become one, called “%1”.</source>
        <translation>
            <numerusform>%Ln candidat devient un seul, nommé «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln candidats deviennent un seul, nommé «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Several of them are in the value tree; take one out there first.</source>
        <translation>Plusieurs d’entre eux sont dans l’arbre de valeur&#x202f;; retirez-en d’abord un là-bas.</translation>
    </message>
    <message>
        <source>Select two or more that mean the same, or drag one onto the other.</source>
        <translation>Sélectionnez-en deux ou plus qui veulent dire la même chose, ou faites glisser l’un sur l’autre.</translation>
    </message>
    <message>
        <source>Another factor is called that; choose a different name.</source>
        <translation>Un autre facteur porte ce nom&#x202f;; choisissez-en un différent.</translation>
    </message>
    <message>
        <source>Rename a candidate</source>
        <translation>Renommer un candidat</translation>
    </message>
    <message>
        <source>Factor renamed</source>
        <translation>Facteur renommé</translation>
    </message>
    <message>
        <source>Choose a candidate&apos;s axis</source>
        <translation>Choisir l’axe d’un candidat</translation>
    </message>
    <message>
        <source>Axis of %1</source>
        <translation>Axe de %1</translation>
    </message>
    <message>
        <source>Factor added: %1</source>
        <translation>Facteur ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take a candidate into the value tree</source>
        <translation>Mettre un candidat dans l’arbre de valeur</translation>
    </message>
    <message>
        <source>Set a candidate aside</source>
        <translation>Mettre un candidat de côté</translation>
    </message>
    <message>
        <source>Merge candidates</source>
        <translation>Fusionner des candidats</translation>
    </message>
    <message>
        <source>Set the number of dots</source>
        <translation>Fixer le nombre de points</translation>
    </message>
    <message>
        <source>Place dots</source>
        <translation>Placer les points</translation>
    </message>
    <message>
        <source>Where would you put your dots? Several on one are allowed. Nobody else sees yours.</source>
        <translation>Où mettriez-vous vos points&#x202f;? Plusieurs sur un seul sont permis. Personne d’autre ne voit les vôtres.</translation>
    </message>
    <message>
        <source>Dots placed earlier stay until you place new ones, which take their place.</source>
        <translation>Les points placés auparavant restent jusqu’à ce que de nouveaux les remplacent.</translation>
    </message>
    <message>
        <source>Dots of %1</source>
        <translation>Points de %1</translation>
    </message>
</context>
<context>
    <name>strata::ChecksCard</name>
    <message>
        <source>Fair, not equal</source>
        <translation>Juste, pas égal</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>À quoi faire attention</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export the checks</source>
        <translation>Exporter les contrôles</translation>
    </message>
    <message>
        <source>Double click or Enter goes to the cell</source>
        <translation>Un double clic ou Entrée mène à la cellule</translation>
    </message>
    <message>
        <source>every service</source>
        <translation>chaque service</translation>
    </message>
    <message>
        <source>Gets nothing</source>
        <translation>Ne reçoit rien</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Price by group</source>
        <translation>Prix par groupe</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>There is no service to check yet.</source>
        <translation>Il n’y a pas encore de service à contrôler.</translation>
    </message>
    <message>
        <source>Every group has a decided level for every service, and none is left without.</source>
        <translation>Chaque groupe a un niveau décidé pour chaque service, et aucun n’est laissé sans rien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln level(s) are not decided yet.</source>
        <translation>
            <numerusform>%Ln niveau n’est pas encore décidé.</numerusform>
            <numerusform>%Ln niveaux ne sont pas encore décidés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no service at all is offered. Decide at least one level that they get.</source>
        <translation>%1&#xa0;: aucun service n’est proposé. Décidez au moins un niveau pour ce groupe.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>strata::ColourLegend</name>
    <message>
        <source>Show only “%1” in full colour.</source>
        <translation>N’afficher que «&#xa0;%1&#xa0;» en pleine couleur.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln customer(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln client</numerusform>
            <numerusform>%1&#xa0;: %Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ComparisonModel</name>
    <message>
        <source>Differs</source>
        <translation>Diffère</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Non trié</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Concorde</translation>
    </message>
    <message>
        <source>No account has both a type of the model and a majority of ours yet.</source>
        <translation>Aucun compte n’a encore à la fois un type du modèle et une majorité parmi nous.</translation>
    </message>
    <message>
        <source>The model agrees with most of us on %1 of %2 accounts (%3).</source>
        <translation>Le modèle concorde avec la plupart d’entre nous sur %1 comptes sur %2 (%3).</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln more we are divided ourselves.</source>
        <translation>
            <numerusform>Sur %Ln autre, nous sommes nous-mêmes partagés.</numerusform>
            <numerusform>Sur %Ln autres, nous sommes nous-mêmes partagés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Most of us</source>
        <translation>La plupart d’entre nous</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>How many people sorted the account under each type: %1.</source>
        <translation>Combien de personnes ont classé le compte dans chaque type&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>strata::ComparisonView</name>
    <message>
        <source>Only differences</source>
        <translation>Différences seules</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Afficher les noms</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Choose an account.</source>
        <translation>Choisissez un compte.</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Ouvrir le client</translation>
    </message>
    <message>
        <source>Model and intuition</source>
        <translation>Modèle et intuition</translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation>Masquer les réponses</translation>
    </message>
    <message>
        <source>Back to choosing accounts and sorting; nothing is lost</source>
        <translation>Retour au choix des comptes et au tri&#x202f;; rien n’est perdu</translation>
    </message>
    <message>
        <source>Who said what. Ask the people at the table first.</source>
        <translation>Qui a dit quoi. Demandez d’abord aux personnes à la table.</translation>
    </message>
    <message>
        <source>Model and intuition, by account</source>
        <translation>Modèle et intuition, par compte</translation>
    </message>
    <message>
        <source>Writes the account into the parking lot</source>
        <translation>Inscrit le compte aux sujets en attente</translation>
    </message>
    <message>
        <source>Its figures, and where its type can be set by hand</source>
        <translation>Ses chiffres, et où son type peut être fixé à la main</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>Most of us</source>
        <translation>La plupart d’entre nous</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Ce que voit le modèle</translation>
    </message>
    <message>
        <source>%1: the model says %2, most of us say %3</source>
        <translation>%1&#xa0;: le modèle dit %2, la plupart d’entre nous disent %3</translation>
    </message>
    <message>
        <source>%1: what type is it?</source>
        <translation>%1&#xa0;: de quel type s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>Park %1</source>
        <translation>Mettre %1 en attente</translation>
    </message>
    <message>
        <source>No account differs</source>
        <translation>Aucun compte ne diffère</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Un par un</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln say(s) %1</source>
        <translation>
            <numerusform>%Ln dit %1</numerusform>
            <numerusform>%Ln disent %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>In the parking lot</source>
        <translation>Dans les sujets en attente</translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation>En parler</translation>
    </message>
    <message>
        <source>The model agrees with %1 on %2 of %3</source>
        <translation>Le modèle concorde avec %1 sur %2 de %3</translation>
    </message>
</context>
<context>
    <name>strata::ConfidenceCard</name>
    <message>
        <source>How sure is the type?</source>
        <translation>Le type est-il sûr&#x202f;?</translation>
    </message>
    <message>
        <source>Large customers whose type is least sure</source>
        <translation>Grands clients dont le type est le moins sûr</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Where the weights are drawn from</source>
        <translation>D’où les poids sont tirés</translation>
    </message>
    <message>
        <source>Weightings drawn</source>
        <translation>Pondérations tirées</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop drawing</source>
        <translation>Arrêter le tirage</translation>
    </message>
    <message>
        <source>Draw now</source>
        <translation>Tirer maintenant</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>How sure the type of every customer is</source>
        <translation>À quel point le type de chaque client est sûr</translation>
    </message>
    <message>
        <source>No customer&apos;s type depends on how these weights are drawn.</source>
        <translation>Aucun client n’a un type qui dépende du tirage de ces poids.</translation>
    </message>
    <message>
        <source>The largest customers whose type is not sure, by net sales.</source>
        <translation>Les plus grands clients dont le type n’est pas sûr, par ventes nettes.</translation>
    </message>
</context>
<context>
    <name>strata::ConfidenceModel</name>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Leaning</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Fixé à la main</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 of %2 draws; drawn again, give or take %3</source>
        <translation>%1 tirages sur %2&#x202f;; à un nouveau tirage, à %3 près</translation>
    </message>
    <message>
        <source>Share of the draws in which the customer is %1</source>
        <translation>Part des tirages dans lesquels le client est %1</translation>
    </message>
    <message>
        <source>Sorts by the share of the likeliest type</source>
        <translation>Trie selon la part du type le plus probable</translation>
    </message>
    <message>
        <source>In %1, of the invoices that count</source>
        <translation>En %1, sur les factures qui comptent</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Type now</source>
        <translation>Type actuel</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Sûreté</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventes nettes</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Profit net</translation>
    </message>
</context>
<context>
    <name>strata::ConfidencePage</name>
    <message>
        <source>How sure is the type?</source>
        <translation>Le type est-il sûr&#x202f;?</translation>
    </message>
    <message>
        <source>The weights are drawn at random, again and again. A type that holds in nearly all draws does not hang on how the team weighs.</source>
        <translation>Les poids sont tirés au hasard, encore et encore. Un type qui tient dans presque tous les tirages ne dépend pas de la façon dont l’équipe pondère.</translation>
    </message>
    <message>
        <source>Nobody knows the right weights to the last percent. So many weightings are tried: those between what people voted, or any at all. For each customer the share of draws in each type is counted. Customers whose type is sure need no debate; talk about the large ones that are open.</source>
        <translation>Personne ne connaît les bons poids au pour cent près. On essaie donc beaucoup de pondérations&#xa0;: celles entre les votes exprimés, ou n’importe lesquelles. Pour chaque client, on compte la part des tirages dans chaque type. Les clients dont le type est sûr n’ont pas besoin de débat&#x202f;; parlez des grands qui restent ouverts.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Weightings drawn</source>
        <translation>Pondérations tirées</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop drawing</source>
        <translation>Arrêter le tirage</translation>
    </message>
    <message>
        <source>Draw now</source>
        <translation>Tirer maintenant</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Where the weights are drawn from</source>
        <translation>D’où les poids sont tirés</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Tirages</translation>
    </message>
    <message>
        <source>How many weightings are drawn</source>
        <translation>Combien de pondérations sont tirées</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Number the draws begin from: the same seed draws the same weightings on any computer</source>
        <translation>Nombre d’où partent les tirages&#xa0;: la même graine tire les mêmes pondérations sur n’importe quel ordinateur</translation>
    </message>
    <message>
        <source>Sure from</source>
        <translation>Sûr à partir de</translation>
    </message>
    <message>
        <source>A type is sure when at least this share of the draws gives it</source>
        <translation>Un type est sûr quand au moins cette part des tirages le donne</translation>
    </message>
    <message>
        <source>Filter by name or number</source>
        <translation>Filtrer par nom ou numéro</translation>
    </message>
    <message>
        <source>Which customers are listed</source>
        <translation>Quels clients sont listés</translation>
    </message>
    <message>
        <source>All who have a type</source>
        <translation>Tous ceux qui ont un type</translation>
    </message>
    <message>
        <source>Sure, but of another type than now</source>
        <translation>Sûrs, mais d’un autre type qu’actuellement</translation>
    </message>
    <message>
        <source>So many of the customers who have a type fit the filters here.</source>
        <translation>Voilà combien de clients ayant un type répondent aux filtres.</translation>
    </message>
    <message>
        <source>How sure the type of each customer is</source>
        <translation>À quel point le type de chaque client est sûr</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exporter la table…</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Importer des données</translation>
    </message>
    <message>
        <source>Of %1 customers who have a type %2 are sure, %3 lean to one and %4 are open.</source>
        <translation>Sur %1 clients ayant un type, %2 sont sûrs, %3 penchent vers un type et %4 sont ouverts.</translation>
    </message>
    <message>
        <source>The sure ones make %1 of net sales.</source>
        <translation>Les sûrs font %1 des ventes nettes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are sure of another type than now.</source>
        <translation>
            <numerusform>%Ln client est sûr d’un autre type qu’actuellement.</numerusform>
            <numerusform>%Ln clients sont sûrs d’un autre type qu’actuellement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sure: at least %1 of the draws give one type. Leaning: more than half do. Open: no type has half.</source>
        <translation>Sûr&#xa0;: au moins %1 des tirages donnent un même type. Tendance&#xa0;: plus de la moitié. Ouvert&#xa0;: aucun type n’atteint la moitié.</translation>
    </message>
    <message numerus="yes">
        <source>Every mixture of the %Ln ballot(s) is as likely, group by group of weights.</source>
        <translation>
            <numerusform>Tout mélange de %Ln bulletin est aussi probable, groupe de poids par groupe de poids.</numerusform>
            <numerusform>Chaque mélange des %Ln bulletins est aussi probable, groupe de poids par groupe de poids.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every weighting is as likely, group by group of weights.</source>
        <translation>Chaque pondération est aussi probable, groupe de poids par groupe de poids.</translation>
    </message>
    <message>
        <source>A share of half may be off by %1 (one standard error). Profit counts without sign.</source>
        <translation>Une part de la moitié peut s’écarter de %1 (une erreur type). Le profit compte sans signe.</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 clients sur %2</translation>
    </message>
</context>
<context>
    <name>strata::ConfidenceRun</name>
    <message>
        <source>between the ballots of round %1</source>
        <translation>entre les bulletins du tour %1</translation>
    </message>
    <message>
        <source>over all weights</source>
        <translation>sur tous les poids</translation>
    </message>
</context>
<context>
    <name>strata::ContactCard</name>
    <message>
        <source>Contact rhythm</source>
        <translation>Rythme de contact</translation>
    </message>
    <message>
        <source>Contact rhythm by group</source>
        <translation>Rythme de contact par groupe</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the contact with the chosen group</source>
        <translation>Modifier le contact avec le groupe choisi</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export the contact rhythm</source>
        <translation>Exporter le rythme de contact</translation>
    </message>
    <message>
        <source>Set the contact rhythm</source>
        <translation>Fixer le rythme de contact</translation>
    </message>
    <message>
        <source>today: %1</source>
        <translation>aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
</context>
<context>
    <name>strata::ContactPopup</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Copy today to decided</source>
        <translation>Copier aujourd’hui vers décidé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a field of the form and whether it is of today or decided: &quot;Channel, today&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Contact with %1</source>
        <translation>Contact avec %1</translation>
    </message>
</context>
<context>
    <name>strata::ConversationDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Conversation sheet</source>
        <translation>Fiche d’entretien</translation>
    </message>
    <message>
        <source>What to talk about, and what it would do</source>
        <translation>De quoi parler, et ce que cela ferait</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Actions ouvertes</translation>
    </message>
    <message>
        <source>This customer is no longer in the data.</source>
        <translation>Ce client n’est plus dans les données.</translation>
    </message>
    <message>
        <source>Recalculating…</source>
        <translation>Recalcul en cours…</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>%1; score %2 (customer lifetime value %3, net profit %4)</source>
        <translation>%1&#x202f;; score %2 (valeur vie client %3, profit net %4)</translation>
    </message>
    <message>
        <source>None of the metrics in the model is one that a conversation with the customer can move.</source>
        <translation>Aucun des indicateurs du modèle ne peut bouger par un entretien avec le client.</translation>
    </message>
    <message>
        <source>due %1, late</source>
        <translation>échéance %1, en retard</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>échéance %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Save the conversation sheet</source>
        <translation>Enregistrer la fiche d’entretien</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture en cours…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>strata::ConversationModel</name>
    <message numerus="yes">
        <source>Half of the %Ln Core customer(s) with this figure are above, half below.</source>
        <translation>
            <numerusform>Sur %Ln client Cœur ayant ce chiffre, la moitié est au-dessus, la moitié en dessous.</numerusform>
            <numerusform>Sur %Ln clients Cœur ayant ce chiffre, la moitié est au-dessus, la moitié en dessous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the %Ln scored customer(s) with this figure are above, half below.</source>
        <translation>
            <numerusform>Sur %Ln client évalué ayant ce chiffre, la moitié est au-dessus, la moitié en dessous.</numerusform>
            <numerusform>Sur %Ln clients évalués ayant ce chiffre, la moitié est au-dessus, la moitié en dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>The metric&apos;s value function makes this of %1.</source>
        <translation>C’est ce que la fonction de valeur de l’indicateur tire de %1.</translation>
    </message>
    <message>
        <source>The median of the better half: a quarter of the scored customers are at least that good.</source>
        <translation>La médiane de la meilleure moitié&#xa0;: un quart des clients évalués sont au moins aussi bons.</translation>
    </message>
    <message>
        <source>The customer is in the better quarter already. This is the smallest change that leads to the next type or tier.</source>
        <translation>Le client est déjà dans le meilleur quart. Voici le plus petit changement qui mène au type ou au rang suivant.</translation>
    </message>
    <message>
        <source>The customer was scored again with this figure alone changed.</source>
        <translation>Le client a été évalué de nouveau avec ce seul chiffre modifié.</translation>
    </message>
    <message>
        <source>score of the metric: %1 to %2</source>
        <translation>score de l’indicateur&#xa0;: de %1 à %2</translation>
    </message>
    <message>
        <source>Talk about</source>
        <translation>Parler de</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Its score</source>
        <translation>Son score</translation>
    </message>
    <message>
        <source>To reach</source>
        <translation>À atteindre</translation>
    </message>
    <message>
        <source>What that would do</source>
        <translation>Ce que cela ferait</translation>
    </message>
</context>
<context>
    <name>strata::ConversationPdf</name>
    <message>
        <source>tier %1</source>
        <translation>rang %1</translation>
    </message>
    <message>
        <source>score %1 of 100 (%2 %3, %4 %5)</source>
        <translation>score de %1 sur 100 (%2 %3, %4 %5)</translation>
    </message>
    <message>
        <source>What to talk about</source>
        <translation>De quoi parler</translation>
    </message>
    <message>
        <source>None of the metrics in the model is one that a conversation with the customer can move.</source>
        <translation>Aucun des indicateurs du modèle ne peut bouger par un entretien avec le client.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Its score</source>
        <translation>Son score</translation>
    </message>
    <message>
        <source>To reach</source>
        <translation>À atteindre</translation>
    </message>
    <message>
        <source>What that would do</source>
        <translation>Ce que cela ferait</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Actions ouvertes</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>Les premiers %1 sur %2.</translation>
    </message>
    <message>
        <source>What was said, and agreed</source>
        <translation>Ce qui a été dit et convenu</translation>
    </message>
    <message>
        <source>Conversation sheet</source>
        <translation>Fiche d’entretien</translation>
    </message>
    <message>
        <source>Figures as of %1</source>
        <translation>Chiffres au %1</translation>
    </message>
</context>
<context>
    <name>strata::ConversationWords</name>
    <message>
        <source>becomes %1</source>
        <translation>devient %1</translation>
    </message>
    <message>
        <source>stays %1</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>stays %1, tier %2 becomes %3</source>
        <extracomment>&quot;stays Service drain, tier C becomes B&quot;</extracomment>
        <translation>reste %1, le rang %2 devient %3</translation>
    </message>
    <message>
        <source>%1, tier %2</source>
        <extracomment>a type and a tier: &quot;Core, tier A+&quot;</extracomment>
        <translation>%1, rang %2</translation>
    </message>
    <message>
        <source>Median of Core</source>
        <translation>Médiane de Cœur</translation>
    </message>
    <message>
        <source>Median of all</source>
        <translation>Médiane de tous</translation>
    </message>
    <message>
        <source>Among the best already, or nothing better in reach</source>
        <translation>Déjà parmi les meilleurs, ou rien de mieux à portée</translation>
    </message>
    <message>
        <source>%1; %2 %3 to %4, score %5 to %6</source>
        <extracomment>&quot;becomes Core, tier A; net profit 41.7 to 58.3, score 50.8 to 59.2&quot;</extracomment>
        <translation>%1&#x202f;; %2 de %3 à %4, score de %5 à %6</translation>
    </message>
    <message>
        <source>All of these together: %1 %2 to %3, %4 %5 to %6, score %7 to %8; %9.</source>
        <translation>Tout cela ensemble&#xa0;: %1 de %2 à %3, %4 de %5 à %6, score de %7 à %8&#x202f;; %9.</translation>
    </message>
    <message>
        <source>The type was set by hand and stays; what is said here is about the computed one.</source>
        <translation>Le type a été fixé à la main et reste&#x202f;; ce qui est dit ici concerne le type calculé.</translation>
    </message>
    <message>
        <source>This customer has no score, so that nothing can be said about what would move it.</source>
        <translation>Ce client n’a pas de score, on ne peut donc rien dire de ce qui le ferait bouger.</translation>
    </message>
    <message>
        <source>To reach: what the better quarter of the scored customers have; beyond that, the smallest change that leads to the next type or tier. Everything else, the other customers and the cuts are taken as standing still.</source>
        <translation>À atteindre&#xa0;: ce qu’a le meilleur quart des clients évalués&#x202f;; au-delà, le plus petit changement qui mène au type ou au rang suivant. Tout le reste, les autres clients et les seuils sont supposés immobiles.</translation>
    </message>
    <message>
        <source>Not known for this customer: %1.</source>
        <translation>Inconnu pour ce client&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There are too few Core customers to compare with; the medians are those of all scored customers.</source>
        <translation>Il y a trop peu de clients Cœur pour comparer&#x202f;; les médianes sont celles de tous les clients évalués.</translation>
    </message>
</context>
<context>
    <name>strata::CostCard</name>
    <message>
        <source>Cost of service</source>
        <translation>Coût des services</translation>
    </message>
    <message>
        <source>Cost of service by group</source>
        <translation>Coût des services par groupe</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>par an</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export the cost of service</source>
        <translation>Exporter le coût des services</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 aujourd’hui</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Recettes</translation>
    </message>
    <message>
        <source>What these customers are charged as decided</source>
        <translation>Ce qui est facturé à ces clients selon la décision</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Cost less income, as decided</source>
        <translation>Coût moins recettes, selon la décision</translation>
    </message>
    <message>
        <source>All: %1 today, %2 decided, %3 a year. Income %4 today, %5 decided; net %6 today, %7 decided.</source>
        <translation>Tous&#xa0;: %1 aujourd’hui, %2 décidé, %3 par an. Recettes %4 aujourd’hui, %5 décidé&#x202f;; net %6 aujourd’hui, %7 décidé.</translation>
    </message>
    <message>
        <source>The customers are being counted.</source>
        <translation>Les clients sont en cours de comptage.</translation>
    </message>
    <message>
        <source>Hours are not included: say above what an hour of work costs.</source>
        <translation>Les heures ne sont pas comprises&#xa0;: indiquez ci-dessus ce que coûte une heure de travail.</translation>
    </message>
    <message>
        <source>Today: %1.</source>
        <translation>Aujourd’hui&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Decided: %1.</source>
        <translation>Décidé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with a status and no type are not counted.</source>
        <translation>
            <numerusform>%Ln client ayant un statut et pas de type n’est pas compté.</numerusform>
            <numerusform>%Ln clients ayant un statut et pas de type ne sont pas comptés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without a tier are not counted.</source>
        <translation>
            <numerusform>%Ln client sans rang n’est pas compté.</numerusform>
            <numerusform>%Ln clients sans rang ne sont pas comptés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::CostsPage</name>
    <message>
        <source>What does it take to serve them?</source>
        <translation>Que faut-il pour les servir&#x202f;?</translation>
    </message>
    <message>
        <source>A rate for everything that is counted; the total is set against the ledger.</source>
        <translation>Un taux pour tout ce qui se compte&#x202f;; le total est comparé à la comptabilité.</translation>
    </message>
    <message>
        <source>Two customers with the same margin may leave very different profits: one orders once a month, the other twice a day. Rates come from the team. A rate that nobody has measured is marked as a guess, and what the rates allocate is set against the ledger, so that everybody can believe the result.</source>
        <translation>Deux clients à la même marge peuvent laisser des profits très différents&#xa0;: l’un commande une fois par mois, l’autre deux fois par jour. Les taux viennent de l’équipe. Un taux que personne n’a mesuré est marqué comme estimation, et ce que les taux répartissent est comparé à la comptabilité, pour que chacun puisse croire au résultat.</translation>
    </message>
    <message>
        <source>Every customer</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>Filtrer les clients</translation>
    </message>
    <message>
        <source>Customers by cost to serve</source>
        <translation>Clients par coût de service</translation>
    </message>
    <message>
        <source>Serving costs need customers and their invoices.</source>
        <translation>Le coût de service demande des clients et leurs factures.</translation>
    </message>
    <message>
        <source>Bring in the data</source>
        <translation>Importer les données</translation>
    </message>
    <message>
        <source>No sales have a cost of goods: without it there is no margin, and no net profit. Map a cost column, or bring in costs.</source>
        <translation>Aucune vente n’a de coût des marchandises&#xa0;: sans lui, il n’y a ni marge ni profit net. Affectez une colonne de coût, ou importez des coûts.</translation>
    </message>
    <message>
        <source>Only %1 of sales have a cost of goods: margins and profits leave the rest out. See the data gaps.</source>
        <translation>Seulement %1 des ventes ont un coût des marchandises&#xa0;: marges et profits laissent le reste de côté. Voir les lacunes des données.</translation>
    </message>
</context>
<context>
    <name>strata::Countdown</name>
    <message>
        <source>Time is up</source>
        <translation>Le temps est écoulé</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>minutes and seconds: &quot;08:40 left&quot;</extracomment>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1 left, paused</source>
        <translation>encore %1, en pause</translation>
    </message>
</context>
<context>
    <name>strata::CustomerCard</name>
    <message>
        <source>The team</source>
        <translation>L’équipe</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventes nettes</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Client depuis</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Dernier achat</translation>
    </message>
    <message>
        <source>Ratings are open to everybody, with the name of who gave them.</source>
        <translation>Les notes sont visibles de tous, avec le nom de la personne qui les a données.</translation>
    </message>
    <message>
        <source>No customer fits. Change the filter on the left.</source>
        <translation>Aucun client ne correspond. Modifiez le filtre à gauche.</translation>
    </message>
</context>
<context>
    <name>strata::CustomerCostModel</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventes nettes</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Marge brute</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Coût de service</translation>
    </message>
    <message>
        <source>Of margin</source>
        <translation>De la marge</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Profit net</translation>
    </message>
</context>
<context>
    <name>strata::CustomerFind</name>
    <message>
        <source>Find customer</source>
        <translation>Chercher un client</translation>
    </message>
    <message>
        <source>Find customer by name or number</source>
        <translation>Chercher un client par nom ou numéro</translation>
    </message>
    <message>
        <source>No customer has this in its name or number.</source>
        <translation>Aucun client n’a cela dans son nom ou son numéro.</translation>
    </message>
</context>
<context>
    <name>strata::CustomerModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Set by hand: %1</source>
        <translation>Fixé à la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>Money guard: loses money</source>
        <translation>Garde-fou des pertes&#xa0;: perd de l’argent</translation>
    </message>
    <message>
        <source>%1, by %2 on %3</source>
        <translation>%1, par %2 le %3</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventes nettes</translation>
    </message>
    <message>
        <source>Margin %</source>
        <translation>Marge&#xa0;%</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Profit net</translation>
    </message>
    <message>
        <source>Scored on</source>
        <extracomment>on how many of the metrics a customer could be scored</extracomment>
        <translation>Évalué sur</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Loses money: serving costs more than the margin</source>
        <translation>Perd de l’argent&#xa0;: le servir coûte plus que la marge</translation>
    </message>
    <message>
        <source>Low against the others, but earns money</source>
        <translation>Faible face aux autres, mais rapporte de l’argent</translation>
    </message>
    <message>
        <source>see the customer&apos;s page</source>
        <translation>voir la page du client</translation>
    </message>
    <message>
        <source>What would move it up</source>
        <translation>Ce qui le ferait monter</translation>
    </message>
    <message>
        <source>Low against the others</source>
        <translation>Faible face aux autres</translation>
    </message>
</context>
<context>
    <name>strata::CustomerNotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nobody has written anything about this customer yet.</source>
        <translation>Personne n’a encore rien écrit sur ce client.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>What should not be forgotten about this customer</source>
        <translation>Ce qu’il ne faut pas oublier sur ce client</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Edit the note of %1</source>
        <translation>Modifier la note de %1</translation>
    </message>
    <message>
        <source>Remove the note of %1</source>
        <translation>Supprimer la note de %1</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Une note a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>Add a note to a customer</source>
        <translation>Ajouter une note à un client</translation>
    </message>
    <message>
        <source>Change a note on a customer</source>
        <translation>Modifier une note sur un client</translation>
    </message>
    <message>
        <source>Remove a note from a customer</source>
        <translation>Supprimer une note d’un client</translation>
    </message>
</context>
<context>
    <name>strata::CustomerPage</name>
    <message>
        <source>One customer</source>
        <translation>Un client</translation>
    </message>
    <message>
        <source>Why a customer stands where it stands: what each metric is worth and adds to the score, what would move it up, who stands beside it, and how it got here. A figure here is never an opinion; what people know belongs into the notes.</source>
        <translation>Pourquoi un client est là où il est&#xa0;: ce que vaut chaque indicateur et ce qu’il ajoute au score, ce qui le ferait monter, qui est à côté de lui, et comment il est arrivé ici. Un chiffre n’est jamais ici une opinion&#x202f;; ce que l’on sait a sa place dans les notes.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>How the score is made up</source>
        <translation>Comment se compose le score</translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation>Client précédent</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Client suivant</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+→</translation>
    </message>
    <message>
        <source>This customer on one page, as a PDF</source>
        <translation>Ce client sur une page, en PDF</translation>
    </message>
    <message>
        <source>Metrics of the customer</source>
        <translation>Indicateurs du client</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>This page needs customers and their invoices. Import them, or open the sample workshop to look around.</source>
        <translation>Cette page demande des clients et leurs factures. Importez-les, ou ouvrez l’atelier d’exemple pour regarder.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Aller aux données</translation>
    </message>
    <message>
        <source>The customers are being computed…</source>
        <translation>Calcul des clients en cours…</translation>
    </message>
    <message>
        <source>No customer is chosen. Find one by name or number above, or open one from any list: a double click, or Enter.</source>
        <translation>Aucun client n’est choisi. Cherchez-en un ci-dessus par nom ou numéro, ou ouvrez-en un depuis n’importe quelle liste&#xa0;: un double clic, ou Entrée.</translation>
    </message>
    <message>
        <source>Go to stratification</source>
        <translation>Aller à la stratification</translation>
    </message>
    <message>
        <source>Number %1.</source>
        <translation>Numéro %1.</translation>
    </message>
    <message>
        <source>There are no metrics yet: the value factors come first.</source>
        <translation>Il n’y a pas encore d’indicateurs&#xa0;: les facteurs de valeur viennent d’abord.</translation>
    </message>
    <message>
        <source>Missing: %1. Their weight goes to the other metrics of the factor, or to the other factors of the axis where it has none.</source>
        <translation>Manquant&#xa0;: %1. Leur poids va aux autres indicateurs du facteur, ou aux autres facteurs de l’axe s’il n’en a pas.</translation>
    </message>
    <message>
        <source>There is no score to take apart.</source>
        <translation>Il n’y a pas de score à décomposer.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>In the order of the list you came from</source>
        <translation>Dans l’ordre de la liste d’où vous venez</translation>
    </message>
    <message>
        <source>By net sales, largest first</source>
        <translation>Par ventes nettes, les plus grandes d’abord</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression en cours…</translation>
    </message>
</context>
<context>
    <name>strata::CustomerPrint</name>
    <message>
        <source>Print this customer</source>
        <translation>Imprimer ce client</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>strata::CustomerRows</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventes nettes</translation>
    </message>
    <message>
        <source>Share of sales</source>
        <translation>Part des ventes</translation>
    </message>
    <message>
        <source>Orders ever</source>
        <translation>Commandes en tout</translation>
    </message>
    <message>
        <source>First sale</source>
        <translation>Première vente</translation>
    </message>
    <message>
        <source>Last sale</source>
        <translation>Dernière vente</translation>
    </message>
    <message>
        <source>The customer&apos;s invoice lines in the window, less credits, added up.</source>
        <translation>Les lignes de facture du client dans la période, moins les avoirs, additionnées.</translation>
    </message>
    <message>
        <source>The customer&apos;s net sales in the window, of those of all customers.</source>
        <translation>Les ventes nettes du client dans la période, rapportées à celles de tous les clients.</translation>
    </message>
    <message>
        <source>The customer&apos;s different invoices with a net value above 0, in the window.</source>
        <translation>Les factures différentes du client d’une valeur nette supérieure à 0, dans la période.</translation>
    </message>
    <message>
        <source>From the customer&apos;s first to the last invoice line with a sale.</source>
        <translation>De la première à la dernière ligne de facture du client avec une vente.</translation>
    </message>
</context>
<context>
    <name>strata::CutEditor</name>
    <message>
        <source>Where the cut lies, 0 to 100</source>
        <translation>Où se trouve le seuil, de 0 à 100</translation>
    </message>
    <message>
        <source>How the cut is meant</source>
        <translation>Comment le seuil s’entend</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>percentile of the scored customers</source>
        <translation>percentile des clients évalués</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>Customer lifetime value cut</source>
        <translation>Seuil de valeur vie client</translation>
    </message>
    <message>
        <source>Net profit cut</source>
        <translation>Seuil de profit net</translation>
    </message>
    <message>
        <source>Type a number from 0 to 100.</source>
        <translation>Saisissez un nombre de 0 à 100.</translation>
    </message>
</context>
<context>
    <name>strata::DataPage</name>
    <message>
        <source>What do we know about our customers?</source>
        <translation>Que savons-nous de nos clients&#x202f;?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Bring customers, invoice lines and payments from files, the clipboard or a database. Every decision about a table is shown before anything is taken.</source>
        <translation>Importez clients, lignes de facture et paiements depuis des fichiers, le presse-papiers ou une base de données. Chaque décision sur une table est montrée avant que quoi que ce soit ne soit pris.</translation>
    </message>
    <message>
        <source>The types are only as good as the figures under them. Whatever cannot be read is shown with its line and its reason; nothing is filled in and nothing is dropped in silence. Where a table came from is remembered, so that a refresh can read it again.</source>
        <translation>Les types ne valent que ce que valent les chiffres dessous. Ce qui est illisible est montré avec sa ligne et son motif&#x202f;; rien n’est complété et rien n’est écarté en silence. La provenance d’une table est retenue, pour qu’une actualisation puisse la relire.</translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Text tables (CSV, TSV) and workbooks (XLSX, ODS)</source>
        <translation>Tables de texte (CSV, TSV) et classeurs (XLSX, ODS)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Cells that were copied in a spreadsheet (Ctrl+V)</source>
        <translation>Cellules copiées dans un tableur (Ctrl+V)</translation>
    </message>
    <message>
        <source>Database…</source>
        <translation>Base de données…</translation>
    </message>
    <message>
        <source>PostgreSQL, MySQL, SQLite or ODBC: rows, or totals added up there</source>
        <translation>PostgreSQL, MySQL, SQLite ou ODBC&#xa0;: des lignes, ou des totaux additionnés là-bas</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation>Tout actualiser</translation>
    </message>
    <message>
        <source>Reads every source again and shows what would change (F5)</source>
        <translation>Relit chaque source et montre ce qui changerait (F5)</translation>
    </message>
    <message>
        <source>Stopped; the project is as it was.</source>
        <translation>Arrêté&#x202f;; le projet est tel qu’il était.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.tab *.xlsx *.xlsm *.ods);;All files (*)</source>
        <translation>Tables (*.csv *.tsv *.txt *.tab *.xlsx *.xlsm *.ods);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There are no cells on the clipboard: copy them in the spreadsheet first, with their header.</source>
        <translation>Il n’y a pas de cellules dans le presse-papiers&#xa0;: copiez-les d’abord dans le tableur, avec leur en-tête.</translation>
    </message>
    <message>
        <source>The database added up %1 invoice lines.</source>
        <translation>La base de données a additionné %1 lignes de facture.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) more</source>
        <translation>
            <numerusform>%Ln client de plus</numerusform>
            <numerusform>%Ln clients de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) gone</source>
        <translation>
            <numerusform>%Ln client disparu</numerusform>
            <numerusform>%Ln clients disparus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) of another type now</source>
        <translation>
            <numerusform>%Ln client maintenant d’un autre type</numerusform>
            <numerusform>%Ln clients maintenant d’un autre type</numerusform>
        </translation>
    </message>
    <message>
        <source>everybody is of the same type as before</source>
        <translation>tous sont du même type qu’avant</translation>
    </message>
    <message>
        <source>Refreshed: %1.</source>
        <translation>Actualisé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Prendre un instantané</translation>
    </message>
    <message>
        <source>Taking over…</source>
        <translation>Reprise en cours…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Suppression en cours…</translation>
    </message>
    <message>
        <source>Taking a snapshot…</source>
        <translation>Prise de l’instantané en cours…</translation>
    </message>
    <message>
        <source>Reading the sources again…</source>
        <translation>Relecture des sources en cours…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture en cours…</translation>
    </message>
    <message>
        <source>Not now: wait until this is done, or stop it. Then try again.</source>
        <translation>Pas maintenant&#xa0;: attendez la fin, ou arrêtez l’opération. Puis réessayez.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>strata::DataSetsView</name>
    <message>
        <source>What is wrong with the data</source>
        <translation>Ce qui ne va pas dans les données</translation>
    </message>
    <message>
        <source>Nothing stands out in the data.</source>
        <translation>Rien ne ressort dans les données.</translation>
    </message>
    <message>
        <source>How complete each month is</source>
        <translation>À quel point chaque mois est complet</translation>
    </message>
    <message>
        <source>click a month to see its lines</source>
        <translation>cliquez sur un mois pour voir ses lignes</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En table</translation>
    </message>
    <message>
        <source>Change owner of a gap</source>
        <translation>Modifier le responsable d’une lacune</translation>
    </message>
    <message>
        <source>Change due date of a gap</source>
        <translation>Modifier l’échéance d’une lacune</translation>
    </message>
    <message>
        <source>Change note of a gap</source>
        <translation>Modifier la note d’une lacune</translation>
    </message>
    <message>
        <source>Settle a gap</source>
        <translation>Régler une lacune</translation>
    </message>
    <message>
        <source>Open a gap again</source>
        <translation>Rouvrir une lacune</translation>
    </message>
    <message>
        <source>Show rejected rows</source>
        <translation>Afficher les lignes rejetées</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Afficher les lignes</translation>
    </message>
    <message>
        <source>The data are not looked through yet.</source>
        <translation>Les données ne sont pas encore examinées.</translation>
    </message>
</context>
<context>
    <name>strata::DataTable</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exporter la table…</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exporter la table</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>The table could not be written to “%1”. Choose another folder.</source>
        <translation>La table n’a pas pu être écrite dans «&#xa0;%1&#xa0;». Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Pourquoi ce chiffre&#x202f;?</translation>
    </message>
</context>
<context>
    <name>strata::DatabaseDialog</name>
    <message>
        <source>A table or view</source>
        <translation>Une table ou une vue</translation>
    </message>
    <message>
        <source>A query of your own</source>
        <translation>Votre propre requête</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Add up there: one row per customer comes back</source>
        <translation>Additionner là-bas&#xa0;: il revient une ligne par client</translation>
    </message>
    <message>
        <source>Bring the rows in</source>
        <translation>Importer les lignes</translation>
    </message>
    <message>
        <source>The statement that is run there</source>
        <translation>L’instruction qui y est exécutée</translation>
    </message>
    <message>
        <source>A view that makes it faster</source>
        <translation>Une vue qui accélère</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Table or view</source>
        <translation>Table ou vue</translation>
    </message>
    <message>
        <source>What is run there</source>
        <translation>Ce qui y est exécuté</translation>
    </message>
    <message>
        <source>What would make it faster</source>
        <translation>Ce qui accélérerait</translation>
    </message>
    <message>
        <source>A view by customer and month, for the database&apos;s owner to make</source>
        <translation>Une vue par client et par mois, à créer par le responsable de la base de données</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Look at the columns</source>
        <translation>Examiner les colonnes</translation>
    </message>
    <message>
        <source>Add up there</source>
        <translation>Additionner là-bas</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>The keyring did not take the password: it will be asked for next time.</source>
        <translation>Le trousseau n’a pas accepté le mot de passe&#xa0;: il sera demandé la prochaine fois.</translation>
    </message>
    <message>
        <source>Write the query.</source>
        <translation>Écrivez la requête.</translation>
    </message>
    <message>
        <source>Say which table.</source>
        <translation>Indiquez la table.</translation>
    </message>
    <message>
        <source>Looking at the columns…</source>
        <translation>Examen des colonnes en cours…</translation>
    </message>
    <message>
        <source>The lines stay where they are. The database answers for %1; another period or cost per order is asked for by a refresh.</source>
        <translation>Les lignes restent où elles sont. La base de données répond pour %1&#x202f;; une autre période ou un autre coût par commande se demande par une actualisation.</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln month(s)</source>
        <translation>
            <numerusform>le dernier %Ln mois</numerusform>
            <numerusform>les %Ln derniers mois</numerusform>
        </translation>
    </message>
    <message>
        <source>all years</source>
        <translation>toutes les années</translation>
    </message>
    <message>
        <source>The rows are shown in the import window next, where you say which column is what. At most %1.</source>
        <translation>Les lignes s’affichent ensuite dans la fenêtre d’importation, où vous dites quelle colonne est quoi. Au plus %1.</translation>
    </message>
    <message>
        <source>Bringing the rows…</source>
        <translation>Importation des lignes en cours…</translation>
    </message>
    <message>
        <source>The database adds up…</source>
        <translation>La base de données additionne…</translation>
    </message>
    <message>
        <source>Import totals</source>
        <translation>Importer les totaux</translation>
    </message>
    <message>
        <source>Another import is running: wait for it, then try again.</source>
        <translation>Une autre importation est en cours&#xa0;: attendez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The project has invoice lines already; totals go into a project without.</source>
        <translation>Le projet a déjà des lignes de facture&#x202f;; les totaux vont dans un projet sans lignes.</translation>
    </message>
    <message>
        <source>One row per customer, invoice line or payment. Adding up there needs invoice lines.</source>
        <translation>Une ligne par client, ligne de facture ou paiement. L’addition là-bas demande des lignes de facture.</translation>
    </message>
    <message>
        <source>The database refuses the password from the keyring: type the one that holds now.</source>
        <translation>La base de données refuse le mot de passe du trousseau&#xa0;: saisissez celui qui est valable maintenant.</translation>
    </message>
</context>
<context>
    <name>strata::DecisionDetail</name>
    <message>
        <source>Choose a decision to read it in full and to add the reason or a dissent.</source>
        <translation>Choisissez une décision pour la lire en entier et y ajouter le motif ou un désaccord.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Désaccord consigné</translation>
    </message>
    <message>
        <source>Why was it decided so?</source>
        <translation>Pourquoi a-t-on décidé ainsi&#x202f;?</translation>
    </message>
    <message>
        <source>Who would have decided otherwise, and why?</source>
        <translation>Qui aurait décidé autrement, et pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Change the reason of a decision</source>
        <translation>Modifier le motif d’une décision</translation>
    </message>
    <message>
        <source>Change the dissent to a decision</source>
        <translation>Modifier le désaccord consigné d’une décision</translation>
    </message>
    <message>
        <source>%1, decided by %2</source>
        <translation>%1, décidé par %2</translation>
    </message>
</context>
<context>
    <name>strata::DecisionForm</name>
    <message>
        <source>These weights are as they were last decided: there is nothing to log. A reason can be added in the decision log of the workshop.</source>
        <translation>Ces poids sont ceux de la dernière décision&#xa0;: il n’y a rien à consigner. Un motif peut être ajouté dans le journal des décisions de l’atelier.</translation>
    </message>
    <message>
        <source>Log the decision</source>
        <translation>Consigner la décision</translation>
    </message>
    <message>
        <source>Why was it decided like this?</source>
        <translation>Pourquoi a-t-on décidé ainsi&#x202f;?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Who sees it otherwise, and how? May be empty.</source>
        <translation>Qui voit les choses autrement, et comment&#x202f;? Peut rester vide.</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Désaccord consigné</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Décision&#xa0;: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Log a decision</source>
        <translation>Consigner une décision</translation>
    </message>
</context>
<context>
    <name>strata::DecisionLogPanel</name>
    <message>
        <source>Add a decision</source>
        <translation>Ajouter une décision</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>Journal des décisions</translation>
    </message>
    <message>
        <source>Decisions that contain</source>
        <translation>Décisions qui contiennent</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Chercher dans le journal</translation>
    </message>
    <message>
        <source>Nothing has been decided yet. These write themselves down: ideas revealed, factors, metrics, rounds, weights applied or left out, cuts and rules, cost rates, overrides, versions in use, homework compared, and the sign-off. The rest comes in by “Log as a decision”, or here by “Add a decision”.</source>
        <translation>Rien n’est encore décidé. S’inscrivent d’eux-mêmes&#xa0;: idées révélées, facteurs, indicateurs, tours, poids appliqués ou écartés, seuils et règles, taux de coût, exceptions, versions utilisées, devoirs comparés et validation. Le reste vient par «&#xa0;Consigner comme décision&#xa0;», ou ici par «&#xa0;Ajouter une décision&#xa0;».</translation>
    </message>
</context>
<context>
    <name>strata::DecisionModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Désaccord consigné</translation>
    </message>
</context>
<context>
    <name>strata::DialectBar</name>
    <message>
        <source>Comma ,</source>
        <translation>Virgule ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Point-virgule&#x202f;;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barre verticale |</translation>
    </message>
    <message>
        <source>Double &quot;</source>
        <translation>Doubles &quot;</translation>
    </message>
    <message>
        <source>Single &apos;</source>
        <translation>Simples &apos;</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>sans en-tête</translation>
    </message>
    <message>
        <source>Take customers named only here</source>
        <translation>Prendre les clients nommés seulement ici</translation>
    </message>
    <message>
        <source>Otherwise a row of a customer who is not in the project is rejected.</source>
        <translation>Sinon, la ligne d’un client absent du projet est rejetée.</translation>
    </message>
    <message>
        <source>Leave out credits (below zero)</source>
        <translation>Écarter les avoirs (sous zéro)</translation>
    </message>
    <message>
        <source>Lines with a quantity or an amount below zero are not taken; they are counted.</source>
        <translation>Les lignes dont la quantité ou le montant est inférieur à zéro ne sont pas prises&#x202f;; elles sont comptées.</translation>
    </message>
    <message>
        <source>Leave out zeros</source>
        <translation>Écarter les zéros</translation>
    </message>
    <message>
        <source>Lines with a quantity or an amount of zero are not taken; they are counted.</source>
        <translation>Les lignes dont la quantité ou le montant est de zéro ne sont pas prises&#x202f;; elles sont comptées.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ce qu’elle contient</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>Séparé par</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Guillemets</translation>
    </message>
    <message>
        <source>Header in line</source>
        <translation>En-tête à la ligne</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (masqué)</translation>
    </message>
    <message>
        <source>%1 (empty)</source>
        <translation>%1 (vide)</translation>
    </message>
</context>
<context>
    <name>strata::DisagreementModel</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>a metric in its factor: &quot;Orders in Loyalty&quot;</extracomment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>a range of weights: &quot;10–35 %&quot;</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>under a metric: the factor it belongs to</extracomment>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Customers whose type differs under any participant&apos;s own weight</source>
        <translation>Clients dont le type diffère sous le poids propre d’au moins un participant</translation>
    </message>
    <message>
        <source>Factor or metric</source>
        <translation>Facteur ou indicateur</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>of customers</source>
        <translation>des clients</translation>
    </message>
    <message>
        <source>of sales</source>
        <translation>des ventes</translation>
    </message>
    <message>
        <source>of profit</source>
        <translation>du profit</translation>
    </message>
</context>
<context>
    <name>strata::DisagreementPage</name>
    <message>
        <source>Does it matter that we disagree?</source>
        <translation>Notre désaccord est-il important&#x202f;?</translation>
    </message>
    <message>
        <source>The row at the top moves the most customers; start the debate there.</source>
        <translation>La ligne du haut fait bouger le plus de clients&#x202f;; commencez le débat par là.</translation>
    </message>
    <message>
        <source>People often argue longest where it makes no difference. Here each person&apos;s own weight of a row takes the place of the group&apos;s, the others of its group keep their ratios, and the customers whose type depends on who is right are counted. Debate those rows; leave the others.</source>
        <translation>On discute souvent le plus longtemps là où cela ne change rien. Ici, le poids propre de chaque personne pour une ligne remplace celui du groupe, les autres de son groupe gardent leurs proportions, et l’on compte les clients dont le type dépend de qui a raison. Débattez de ces lignes&#x202f;; laissez les autres.</translation>
    </message>
    <message>
        <source>Round whose votes are compared</source>
        <translation>Tour dont les votes sont comparés</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>Annuler la comparaison</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Comparer maintenant</translation>
    </message>
    <message>
        <source>Worth a debate</source>
        <translation>Mérite un débat</translation>
    </message>
    <message>
        <source>Rows by how many customers change type with who is right</source>
        <translation>Lignes selon le nombre de clients qui changent de type d’après qui a raison</translation>
    </message>
    <message>
        <source>No need to debate</source>
        <translation>Débat inutile</translation>
    </message>
    <message>
        <source>nobody changes type, whoever is right</source>
        <translation>personne ne change de type, qui que ce soit qui ait raison</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Afficher les noms</translation>
    </message>
    <message>
        <source>Show who sees a customer how</source>
        <translation>Montrer qui voit un client comment</translation>
    </message>
    <message>
        <source>Say who sees a customer how, not only how many</source>
        <translation>Dire qui voit un client comment, pas seulement combien</translation>
    </message>
    <message>
        <source>Customers whose type depends on who is right</source>
        <translation>Clients dont le type dépend de qui a raison</translation>
    </message>
    <message>
        <source>Debate it on the weights page</source>
        <translation>En débattre sur la page Poids</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Tour %1</translation>
    </message>
    <message>
        <source>Whether a disagreement matters shows in the customers who change type. Get their data first.</source>
        <translation>L’importance d’un désaccord se voit aux clients qui changent de type. Importez d’abord leurs données.</translation>
    </message>
    <message>
        <source>Get data</source>
        <translation>Importer des données</translation>
    </message>
    <message>
        <source>Here people&apos;s own weights are compared once a round of ballots is revealed.</source>
        <translation>Les poids propres de chacun sont comparés ici dès qu’un tour de bulletins est révélé.</translation>
    </message>
    <message>
        <source>Go to the ballots</source>
        <translation>Aller aux bulletins</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>La comparaison a été arrêtée.</translation>
    </message>
    <message>
        <source>Each person&apos;s own weights are tried on every customer…</source>
        <translation>Les poids propres de chacun sont essayés sur tous les clients…</translation>
    </message>
    <message>
        <source>Results of the weights before your last change; the comparison was stopped.</source>
        <translation>Résultats des poids avant votre dernière modification&#x202f;; la comparaison a été arrêtée.</translation>
    </message>
    <message>
        <source>Results of the weights before your last change</source>
        <translation>Résultats des poids avant votre dernière modification</translation>
    </message>
    <message>
        <source>Whoever is right, nobody changes type: there is no need to debate the weights.</source>
        <translation>Qui que ce soit qui ait raison, personne ne change de type&#xa0;: inutile de débattre des poids.</translation>
    </message>
    <message>
        <source>The debate is about %1: up to %2 of customers and %3 of sales change type with who is right.</source>
        <extracomment>%1 a factor or metric, %2 and %3 percentages</extracomment>
        <translation>Le débat porte sur %1&#xa0;: jusqu’à %2 des clients et %3 des ventes changent de type selon qui a raison.</translation>
    </message>
    <message>
        <source>The debate is about %1: up to %2 of customers and %3 of profit change type with who is right.</source>
        <translation>Le débat porte sur %1&#xa0;: jusqu’à %2 des clients et %3 du profit changent de type selon qui a raison.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) change nothing.</source>
        <translation>
            <numerusform>%Ln ligne ne change rien.</numerusform>
            <numerusform>%Ln lignes ne changent rien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Nobody&apos;s type depends on who is right.</source>
        <translation>Aucun client n’a un type qui dépende de qui a raison.</translation>
    </message>
    <message>
        <source>Looking for the customers…</source>
        <translation>Recherche des clients en cours…</translation>
    </message>
    <message>
        <source>somebody who has left</source>
        <translation>quelqu’un qui est parti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) whose type depends on who is right.</source>
        <translation>
            <numerusform>%Ln client dont le type dépend de qui a raison.</numerusform>
            <numerusform>%Ln clients dont le type dépend de qui a raison.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest %1 are listed.</source>
        <translation>Les %1 plus grands sont listés.</translation>
    </message>
</context>
<context>
    <name>strata::DisputedModel</name>
    <message>
        <source>How many people see the customer as which type, each by their own weight of the row</source>
        <translation>Combien de personnes voient le client comme quel type, chacune avec son propre poids de la ligne</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>For the group</source>
        <translation>Pour le groupe</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>Vu comme</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventes nettes</translation>
    </message>
</context>
<context>
    <name>strata::DistributionChart</name>
    <message>
        <source>How the values are spread, and the score that each of them gets</source>
        <translation>Comment les valeurs se répartissent, et le score que chacune obtient</translation>
    </message>
    <message>
        <source>%1: %2 scores %3. Drag it, or press Space to choose it and move it with the arrow keys.</source>
        <translation>%1&#xa0;: %2 obtient %3. Faites-le glisser, ou appuyez sur Espace pour le choisir et déplacez-le avec les flèches.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) from %1 to %2</source>
        <translation>
            <numerusform>%Ln client de %1 à %2</numerusform>
            <numerusform>%Ln clients de %1 à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>No customer has a value yet</source>
        <translation>Aucun client n’a encore de valeur</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>Médiane %1</translation>
    </message>
</context>
<context>
    <name>strata::DotBar</name>
    <message>
        <source>Dot vote</source>
        <translation>Vote par points</translation>
    </message>
    <message>
        <source>Show the dots</source>
        <translation>Afficher les points</translation>
    </message>
    <message>
        <source>Dots for each person</source>
        <translation>Points par personne</translation>
    </message>
    <message>
        <source>The totals, before everybody has placed theirs</source>
        <translation>Les totaux, avant que chacun ait placé les siens</translation>
    </message>
    <message>
        <source>Dots each</source>
        <translation>Points par personne</translation>
    </message>
    <message>
        <source>%1 places dots</source>
        <translation>%1 place ses points</translation>
    </message>
    <message>
        <source>The team places dots</source>
        <translation>L’équipe place les points</translation>
    </message>
    <message>
        <source>Has placed dots, and may move them</source>
        <translation>A placé ses points, et peut les déplacer</translation>
    </message>
    <message>
        <source>Has placed no dots yet</source>
        <translation>N’a pas encore placé de points</translation>
    </message>
    <message>
        <source>%1 of %2 have placed theirs</source>
        <translation>%1 sur %2 ont placé les leurs</translation>
    </message>
</context>
<context>
    <name>strata::DotSheet</name>
    <message>
        <source>Done, pass on</source>
        <translation>Terminé, au suivant</translation>
    </message>
    <message>
        <source>Leave without keeping</source>
        <translation>Quitter sans garder</translation>
    </message>
    <message>
        <source>%1 of %2 dots left</source>
        <translation>Encore %1 points sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a dot from %1, it has %2</source>
        <translation>Retirer un point à %1, il en a %2</translation>
    </message>
    <message>
        <source>Place a dot on %1, it has %2</source>
        <translation>Placer un point sur %1, il en a %2</translation>
    </message>
</context>
<context>
    <name>strata::DotStrip</name>
    <message>
        <source>Median %1, quartiles %2 and %3</source>
        <translation>Médiane %1, quartiles %2 et %3</translation>
    </message>
</context>
<context>
    <name>strata::DriversCard</name>
    <message>
        <source>Cost drivers</source>
        <translation>Inducteurs de coût</translation>
    </message>
    <message>
        <source>the team&apos;s estimate; 0 = not counted</source>
        <translation>l’estimation de l’équipe&#x202f;; 0 = non compté</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Ce qui est compté</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>What one costs</source>
        <translation>Coût unitaire</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Add a counted field as a driver</source>
        <translation>Ajouter un champ compté comme inducteur</translation>
    </message>
    <message>
        <source>Take out cost driver</source>
        <translation>Retirer l’inducteur de coût</translation>
    </message>
    <message>
        <source>Add a counted field…</source>
        <translation>Ajouter un champ compté…</translation>
    </message>
    <message>
        <source>A number per customer: sales calls, expedited orders, pallets</source>
        <translation>Un nombre par client&#xa0;: visites commerciales, commandes urgentes, palettes</translation>
    </message>
    <message>
        <source>Bring in a customers table with a numeric column, such as sales calls; it can then be a driver here.</source>
        <translation>Importez une table de clients avec une colonne numérique, par exemple les visites commerciales&#x202f;; elle peut alors être un inducteur ici.</translation>
    </message>
    <message>
        <source>Set cost rate</source>
        <translation>Fixer le taux de coût</translation>
    </message>
    <message>
        <source>Mark cost rate as a guess</source>
        <translation>Marquer le taux de coût comme estimation</translation>
    </message>
    <message>
        <source>Take back the guess mark</source>
        <translation>Retirer la marque d’estimation</translation>
    </message>
    <message>
        <source>Add cost driver</source>
        <translation>Ajouter un inducteur de coût</translation>
    </message>
    <message>
        <source>Cost-to-serve rates</source>
        <translation>Taux du coût de service</translation>
    </message>
</context>
<context>
    <name>strata::DueField</name>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>Such as %1 or 2026-05-31; empty: no date</source>
        <translation>Par exemple %1 ou 2026-05-31&#x202f;; vide&#xa0;: aucune date</translation>
    </message>
    <message>
        <source>Choose the date in a calendar</source>
        <translation>Choisir la date dans un calendrier</translation>
    </message>
    <message>
        <source>That day has passed and it is still missing.</source>
        <translation>Ce jour est passé et cela manque toujours.</translation>
    </message>
    <message>
        <source>That is no date; write it like 2026-05-31 or leave it empty.</source>
        <translation>Ce n’est pas une date&#x202f;; écrivez-la comme 2026-05-31 ou laissez vide.</translation>
    </message>
</context>
<context>
    <name>strata::DuplicatesCard</name>
    <message>
        <source>Perhaps the same</source>
        <translation>Peut-être les mêmes</translation>
    </message>
    <message>
        <source>Merge the selected</source>
        <translation>Fusionner la sélection</translation>
    </message>
    <message>
        <source>same name, punctuation and legal form aside</source>
        <translation>même nom, hors ponctuation et forme juridique</translation>
    </message>
    <message>
        <source>Customers with the same name</source>
        <translation>Clients du même nom</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventes nettes</translation>
    </message>
    <message>
        <source>Each group becomes one customer: the one with the largest sales takes the others in</source>
        <translation>Chaque groupe devient un seul client&#xa0;: celui aux plus grandes ventes absorbe les autres</translation>
    </message>
    <message>
        <source>Looking through the names…</source>
        <translation>Examen des noms en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln account(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln compte</numerusform>
            <numerusform>%1&#xa0;: %Ln comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>No two customers have the same name.</source>
        <translation>Il n’y a pas deux clients du même nom.</translation>
    </message>
    <message>
        <source>%1 names occur more than once; the first %2 are shown.</source>
        <translation>%1 noms reviennent plus d’une fois&#x202f;; les %2 premiers sont affichés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) occur more than once. Same name is no proof: look before you merge.</source>
        <translation>
            <numerusform>%Ln nom revient plus d’une fois. Un même nom n’est pas une preuve&#xa0;: vérifiez avant de fusionner.</numerusform>
            <numerusform>%Ln noms reviennent plus d’une fois. Un même nom n’est pas une preuve&#xa0;: vérifiez avant de fusionner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge likely duplicates</source>
        <translation>Fusionner les doublons probables</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>A database added these customers up: who is the same is settled there.</source>
        <translation>Une base de données a additionné ces clients&#xa0;: c’est là-bas que se règle qui est le même.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The account&apos;s invoice lines in the window, less credits, added up.</source>
        <translation>Les lignes de facture du compte dans la période, moins les avoirs, additionnées.</translation>
    </message>
    <message>
        <source>The net sales in the window of these accounts, added up.</source>
        <translation>Les ventes nettes de ces comptes dans la période, additionnées.</translation>
    </message>
</context>
<context>
    <name>strata::EarlierNote</name>
    <message>
        <source>Add to them</source>
        <translation>Les y ajouter</translation>
    </message>
    <message>
        <source>For another part of the data under the same name. The same rows would count twice.</source>
        <translation>Pour une autre partie des données sous le même nom. Les mêmes lignes compteraient deux fois.</translation>
    </message>
    <message>
        <source>Mapping remembered from %1.</source>
        <translation>Affectation retenue du %1.</translation>
    </message>
    <message>
        <source>Imported before; the columns are others now.</source>
        <translation>Déjà importé&#x202f;; les colonnes sont différentes maintenant.</translation>
    </message>
    <message>
        <source>Replace the rows of %1, imported %2</source>
        <translation>Remplacer les lignes de %1, importées le %2</translation>
    </message>
</context>
<context>
    <name>strata::EditPopup</name>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>strata::EffectChart</name>
    <message>
        <source>Target before</source>
        <translation>Cible avant</translation>
    </message>
    <message>
        <source>Target after</source>
        <translation>Cible après</translation>
    </message>
    <message>
        <source>Control before</source>
        <translation>Témoin avant</translation>
    </message>
    <message>
        <source>Control after</source>
        <translation>Témoin après</translation>
    </message>
    <message>
        <source>%1, mean per customer: target %2 before, %3 after</source>
        <translation>%1, moyenne par client&#xa0;: cible %2 avant, %3 après</translation>
    </message>
    <message>
        <source>; control %1 before, %2 after</source>
        <translation>&#x202f;; témoin %1 avant, %2 après</translation>
    </message>
</context>
<context>
    <name>strata::EffectModel</name>
    <message>
        <source>Mann-Whitney: how often chance alone would move the ranks so far</source>
        <translation>Mann-Whitney&#xa0;: à quelle fréquence le seul hasard déplacerait autant les rangs</translation>
    </message>
    <message>
        <source>Mean per customer in the window</source>
        <translation>Moyenne par client dans la période</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Target before</source>
        <translation>Cible avant</translation>
    </message>
    <message>
        <source>Target after</source>
        <translation>Cible après</translation>
    </message>
    <message>
        <source>Control before</source>
        <translation>Témoin avant</translation>
    </message>
    <message>
        <source>Control after</source>
        <translation>Témoin après</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>En pour cent</translation>
    </message>
    <message>
        <source>Ranks, p</source>
        <translation>Rangs, p</translation>
    </message>
</context>
<context>
    <name>strata::EffectWords</name>
    <message>
        <source>Net sales</source>
        <translation>Ventes nettes</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Marge brute</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Profit net</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Commande moyenne</translation>
    </message>
    <message>
        <source>Nobody to look at: the campaign has no customers that are in the data.</source>
        <translation>Personne à examiner&#xa0;: la campagne n’a aucun client présent dans les données.</translation>
    </message>
    <message>
        <source>Say when the campaign starts (Control group). Before and after are counted from there.</source>
        <translation>Dites quand la campagne commence (Groupe témoin). Avant et après sont comptés à partir de là.</translation>
    </message>
    <message>
        <source>The data end before the start. Import newer invoices once the campaign runs.</source>
        <translation>Les données s’arrêtent avant le début. Importez des factures plus récentes dès que la campagne est en cours.</translation>
    </message>
    <message>
        <source>The data begin at the start or after it, so there is nothing to compare with. Import older invoices.</source>
        <translation>Les données commencent au début ou après, il n’y a donc rien à comparer. Importez des factures plus anciennes.</translation>
    </message>
    <message>
        <source>The invoice lines stay in a database that gave sums of one window only. Import the lines to measure a campaign.</source>
        <translation>Les lignes de facture restent dans une base de données qui n’a donné les sommes que d’une période. Importez les lignes pour mesurer une campagne.</translation>
    </message>
    <message numerus="yes">
        <source>The whole window of %Ln day(s) is covered, before and after the start on %1.</source>
        <translation>
            <numerusform>Toute la période de %Ln jour est couverte, avant et après le début le %1.</numerusform>
            <numerusform>Toute la période de %Ln jours est couverte, avant et après le début le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln day(s) of the window are covered, as many before as after the start on %2.</source>
        <translation>
            <numerusform>%1 sur %Ln jour de la période est couvert, autant avant qu’après le début le %2.</numerusform>
            <numerusform>%1 sur %Ln jours de la période sont couverts, autant avant qu’après le début le %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is early: the data end on %1, and the result may change.</source>
        <translation>Il est tôt&#xa0;: les données s’arrêtent le %1, et le résultat peut changer.</translation>
    </message>
    <message>
        <source>The data do not reach further back.</source>
        <translation>Les données ne remontent pas plus loin.</translation>
    </message>
    <message>
        <source>%1 target and %2 control customers.</source>
        <translation>%1 clients cibles et %2 clients témoins.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s), no control group.</source>
        <translation>
            <numerusform>%Ln client, pas de groupe témoin.</numerusform>
            <numerusform>%Ln clients, pas de groupe témoin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) are no longer in the data.</source>
        <translation>
            <numerusform>%Ln membre n’est plus dans les données.</numerusform>
            <numerusform>%Ln membres ne sont plus dans les données.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracking only: without a control group nobody can tell the campaign from the times.</source>
        <translation>Suivi seul&#xa0;: sans groupe témoin, personne ne peut distinguer la campagne de la conjoncture.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>sous %1</translation>
    </message>
    <message>
        <source>%1: %2 less a customer than before%3.</source>
        <translation>%1&#xa0;: %2 de moins par client qu’avant%3.</translation>
    </message>
    <message>
        <source>%1: %2 more a customer than before%3.</source>
        <translation>%1&#xa0;: %2 de plus par client qu’avant%3.</translation>
    </message>
    <message>
        <source>Too few customers to say whether that is chance.</source>
        <translation>Trop peu de clients pour dire si c’est le hasard.</translation>
    </message>
    <message>
        <source>That may well be chance: %1.</source>
        <translation>Cela peut bien être le hasard&#xa0;: %1.</translation>
    </message>
    <message>
        <source>That is more than chance (%1), but whether the campaign did it cannot be told.</source>
        <translation>C’est plus que le hasard (%1), mais on ne peut pas dire si cela vient de la campagne.</translation>
    </message>
    <message>
        <source>%1: the campaign works. Target customers came out %2 each ahead of the control group%3; with 95 % certainty between %4 and %5.</source>
        <translation>%1&#xa0;: la campagne marche. Les clients cibles finissent chacun %2 devant le groupe témoin%3&#x202f;; avec 95&#xa0;% de certitude, entre %4 et %5.</translation>
    </message>
    <message>
        <source>%1: the campaign does harm. Target customers came out %2 each behind the control group%3; with 95 % certainty between %4 and %5.</source>
        <translation>%1&#xa0;: la campagne nuit. Les clients cibles finissent chacun %2 derrière le groupe témoin%3&#x202f;; avec 95&#xa0;% de certitude, entre %4 et %5.</translation>
    </message>
    <message>
        <source>%1: no effect can be shown. Target customers came out %2 each behind the control group, and chance alone makes such differences (%3).</source>
        <translation>%1&#xa0;: aucun effet démontrable. Les clients cibles finissent chacun %2 derrière le groupe témoin, et le seul hasard fait de telles différences (%3).</translation>
    </message>
    <message>
        <source>%1: no effect can be shown. Target customers came out %2 each ahead of the control group, and chance alone makes such differences (%3).</source>
        <translation>%1&#xa0;: aucun effet démontrable. Les clients cibles finissent chacun %2 devant le groupe témoin, et le seul hasard fait de telles différences (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%1: no effect can be shown, because there are fewer than %Ln customer(s) in a group.</source>
        <translation>
            <numerusform>%1&#xa0;: aucun effet démontrable, car un groupe a moins de %Ln client.</numerusform>
            <numerusform>%1&#xa0;: aucun effet démontrable, car un groupe a moins de %Ln clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check by ranks says the same (Mann-Whitney, p %1): it is not a few large customers.</source>
        <translation>Le contrôle par rangs dit la même chose (Mann-Whitney, p %1)&#xa0;: cela ne tient pas à quelques grands clients.</translation>
    </message>
    <message>
        <source>The check by ranks does not see it (Mann-Whitney, p %1): a few large customers may have made it. Look at them before you rely on it.</source>
        <translation>Le contrôle par rangs ne le voit pas (Mann-Whitney, p %1)&#xa0;: cela tient peut-être à quelques grands clients. Examinez-les avant de vous y fier.</translation>
    </message>
    <message>
        <source>The check by ranks sees a difference (Mann-Whitney, p %1): most customers moved, but a few large ones moved the other way or too far.</source>
        <translation>Le contrôle par rangs voit une différence (Mann-Whitney, p %1)&#xa0;: la plupart des clients ont bougé, mais quelques grands ont bougé dans l’autre sens ou trop loin.</translation>
    </message>
    <message>
        <source>The check by ranks sees none either (Mann-Whitney, p %1).</source>
        <translation>Le contrôle par rangs n’en voit pas non plus (Mann-Whitney, p %1).</translation>
    </message>
    <message>
        <source>%1: difference %2 a customer</source>
        <translation>%1&#xa0;: différence %2 par client</translation>
    </message>
    <message>
        <source>%1: change %2 a customer</source>
        <translation>%1&#xa0;: variation %2 par client</translation>
    </message>
    <message>
        <source>(target after − before) − (control after − before) = (%1 − %2) − (%3 − %4) = %5</source>
        <translation>(cible après − avant) − (témoin après − avant) = (%1 − %2) − (%3 − %4) = %5</translation>
    </message>
    <message>
        <source>after − before = %1 − %2 = %3</source>
        <translation>après − avant = %1 − %2 = %3</translation>
    </message>
    <message>
        <source>95 % bootstrap interval, drawn inside the blocks: %1 to %2</source>
        <translation>Intervalle bootstrap à 95&#xa0;%, tiré dans les blocs&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>Welch: t %1, p %2</source>
        <translation>Welch&#xa0;: t %1, p %2</translation>
    </message>
    <message>
        <source>Mann-Whitney: U %1, p %2</source>
        <translation>Mann-Whitney&#xa0;: U %1, p %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) left out: no order, or no known cost, in one of the windows</source>
        <translation>
            <numerusform>%Ln client écarté&#xa0;: pas de commande, ou pas de coût connu, dans l’une des périodes</numerusform>
            <numerusform>%Ln clients écartés&#xa0;: pas de commande, ou pas de coût connu, dans l’une des périodes</numerusform>
        </translation>
    </message>
    <message>
        <source>Means per customer, from %1 to %2; everybody the lot chose counts, whatever was done with them.</source>
        <translation>Moyennes par client, de %1 à %2&#x202f;; tous ceux que le sort a désignés comptent, quoi qu’on ait fait avec eux.</translation>
    </message>
</context>
<context>
    <name>strata::EntryPanel</name>
    <message>
        <source>Steep</source>
        <translation>Marqué</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Doux</translation>
    </message>
    <message>
        <source>Log as a decision</source>
        <translation>Consigner comme décision</translation>
    </message>
    <message>
        <source>Take these weights</source>
        <translation>Prendre ces poids</translation>
    </message>
    <message>
        <source>Nothing to weigh here: a group needs two rows that count.</source>
        <translation>Rien à pondérer ici&#xa0;: un groupe demande deux lignes qui comptent.</translation>
    </message>
    <message>
        <source>Which weights</source>
        <translation>Quels poids</translation>
    </message>
    <message>
        <source>Rank-order centroid: the first places take most of the weight</source>
        <translation>Centroïde des rangs (ROC)&#xa0;: les premières places prennent l’essentiel du poids</translation>
    </message>
    <message>
        <source>Rank sum: the weight falls by the same step from place to place</source>
        <translation>Somme des rangs&#xa0;: le poids diminue du même pas de place en place</translation>
    </message>
    <message>
        <source>This comes nearest to the weights in force, and is not them yet. They change with the first answer, or when taken as shown.</source>
        <translation>C’est ce qui se rapproche le plus des poids en vigueur, sans les être encore. Ils changent à la première réponse, ou quand ils sont pris tels qu’affichés.</translation>
    </message>
    <message>
        <source>Locked, and stays as it is: %1. The others share the rest.</source>
        <translation>Verrouillé, et reste tel quel&#xa0;: %1. Les autres se partagent le reste.</translation>
    </message>
    <message>
        <source>Nothing can move here: %1 locked. Unlock a weight under Sliders.</source>
        <translation>Rien ne peut bouger ici&#xa0;: %1 verrouillé. Déverrouillez un poids sous Curseurs.</translation>
    </message>
</context>
<context>
    <name>strata::ExclusionsCard</name>
    <message>
        <source>Excluded by hand</source>
        <translation>Exclus à la main</translation>
    </message>
    <message>
        <source>Nobody is excluded. Intercompany and house accounts belong here.</source>
        <translation>Personne n’est exclu. Les comptes intragroupe et internes ont leur place ici.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Réintégrer</translation>
    </message>
    <message>
        <source>Customer, by number or name</source>
        <translation>Client, par numéro ou nom</translation>
    </message>
    <message>
        <source>Customer to exclude</source>
        <translation>Client à exclure</translation>
    </message>
    <message>
        <source>Reason, for example intercompany</source>
        <translation>Motif, par exemple intragroupe</translation>
    </message>
    <message>
        <source>Reason for the exclusion</source>
        <translation>Motif de l’exclusion</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Excluded customers</source>
        <translation>Clients exclus</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>No single customer is called &quot;%1&quot;: type the customer&apos;s number.</source>
        <translation>Aucun client seul ne s’appelle «&#xa0;%1&#xa0;»&#xa0;: saisissez le numéro du client.</translation>
    </message>
    <message>
        <source>Say why: a reason makes the exclusion believable later.</source>
        <translation>Dites pourquoi&#xa0;: un motif rend l’exclusion crédible plus tard.</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Type de %1</translation>
    </message>
    <message>
        <source>Exclude customer</source>
        <translation>Exclure le client</translation>
    </message>
    <message>
        <source>as computed</source>
        <translation>tel que calculé</translation>
    </message>
    <message>
        <source>Bring customers back</source>
        <translation>Réintégrer des clients</translation>
    </message>
</context>
<context>
    <name>strata::FactorCard</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>No metric shows it yet, so it counts for nothing.</source>
        <translation>Aucun indicateur ne le montre encore, il ne compte donc pour rien.</translation>
    </message>
    <message>
        <source>Choose metrics</source>
        <translation>Choisir les indicateurs</translation>
    </message>
    <message>
        <source>Name of the factor</source>
        <translation>Nom du facteur</translation>
    </message>
    <message>
        <source>What does it ask about a customer?</source>
        <translation>Que demande-t-il sur un client&#x202f;?</translation>
    </message>
    <message>
        <source>Its share of the whole. Weights are set on the page Weights.</source>
        <translation>Sa part de l’ensemble. Les poids se règlent sur la page Poids.</translation>
    </message>
    <message>
        <source>The axis of the matrix on which the factor counts</source>
        <translation>L’axe de la matrice sur lequel le facteur compte</translation>
    </message>
    <message>
        <source>Counts on</source>
        <translation>Compte sur</translation>
    </message>
    <message>
        <source>A factor needs a name; it keeps the one it had.</source>
        <translation>Un facteur doit avoir un nom&#x202f;; il garde celui qu’il avait.</translation>
    </message>
    <message>
        <source>Another factor is called that; choose a different name.</source>
        <translation>Un autre facteur porte ce nom&#x202f;; choisissez-en un différent.</translation>
    </message>
    <message>
        <source>What %1 asks</source>
        <translation>Ce que demande %1</translation>
    </message>
    <message>
        <source>Weight of %1: %2</source>
        <translation>Poids de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Monter %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Descendre %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Remove the factor and its metrics (undo brings it back)</source>
        <translation>Supprimer le facteur et ses indicateurs (Annuler le rétablit)</translation>
    </message>
    <message>
        <source>The last factor stays: without one nothing can be scored</source>
        <translation>Le dernier facteur reste&#xa0;: sans lui, rien ne peut être évalué</translation>
    </message>
    <message>
        <source>Axis of %1</source>
        <translation>Axe de %1</translation>
    </message>
    <message>
        <source>Metrics of %1</source>
        <translation>Indicateurs de %1</translation>
    </message>
    <message>
        <source>Choose metrics for %1</source>
        <translation>Choisir des indicateurs pour %1</translation>
    </message>
    <message>
        <source>Its three tests, its champion and the ideas behind it, under Candidates</source>
        <translation>Ses trois épreuves, son porteur et les idées derrière lui, sous Candidats</translation>
    </message>
    <message>
        <source>Champion: %1</source>
        <translation>Porteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>What the team says of %1</source>
        <translation>Ce que l’équipe dit de %1</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Éprouver</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Épreuves</translation>
    </message>
    <message>
        <source>Test %1 and name its champion</source>
        <translation>Éprouver %1 et nommer son porteur</translation>
    </message>
</context>
<context>
    <name>strata::FactorsPage</name>
    <message>
        <source>What makes a customer valuable?</source>
        <translation>Qu’est-ce qui fait la valeur d’un client&#x202f;?</translation>
    </message>
    <message>
        <source>Name the factors your team values, say what each one asks, and on which axis of the matrix it counts.</source>
        <translation>Nommez les facteurs auxquels votre équipe tient, dites ce que chacun demande, et sur quel axe de la matrice il compte.</translation>
    </message>
    <message>
        <source>A customer can be large and still cost more than it brings. That is why there are two axes: customer lifetime value says how much business a customer does and how faithfully, net profit says what is left of it after serving. Three to six factors are enough; a factor that nobody can explain in one question should go.</source>
        <translation>Un client peut être grand et pourtant coûter plus qu’il ne rapporte. C’est pourquoi il y a deux axes&#xa0;: la valeur vie client dit combien d’affaires un client fait et avec quelle fidélité, le profit net dit ce qu’il en reste une fois le client servi. Trois à six facteurs suffisent&#x202f;; un facteur que personne ne peut expliquer en une question devrait partir.</translation>
    </message>
    <message>
        <source>Brainstorm</source>
        <translation>Remue-méninges</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidats</translation>
    </message>
    <message>
        <source>Value tree</source>
        <translation>Arbre de valeur</translation>
    </message>
    <message>
        <source>Everybody writes down ideas, in silence</source>
        <translation>Chacun note ses idées, en silence</translation>
    </message>
    <message>
        <source>Merge duplicates, test each idea, place dots</source>
        <translation>Fusionner les doublons, éprouver chaque idée, placer les points</translation>
    </message>
    <message>
        <source>The factors that count, by axis</source>
        <translation>Les facteurs qui comptent, par axe</translation>
    </message>
</context>
<context>
    <name>strata::FactsCard</name>
    <message>
        <source>What is there</source>
        <translation>Ce qui est là</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Lignes de facture</translation>
    </message>
    <message>
        <source>Invoices from and to</source>
        <translation>Factures du et au</translation>
    </message>
    <message>
        <source>Share of sales with cost</source>
        <translation>Part des ventes avec coût</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>none: profit is not known</source>
        <translation>aucune&#xa0;: le profit est inconnu</translation>
    </message>
    <message>
        <source>%1, thin for margins</source>
        <translation>%1, mince pour des marges</translation>
    </message>
    <message>
        <source>Under 98 %, margins and profits say less than they seem to.</source>
        <translation>Sous 98&#xa0;%, marges et profits en disent moins qu’il n’y paraît.</translation>
    </message>
    <message>
        <source>Added up by the database: its lines stay there, one row per customer is here.</source>
        <translation>Additionné par la base de données&#xa0;: ses lignes y restent, une ligne par client est ici.</translation>
    </message>
</context>
<context>
    <name>strata::FieldMap</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (nécessaire)</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Say which column is the net value of the line, or its unit price and quantity.</source>
        <translation>Indiquez quelle colonne est la valeur nette de la ligne, ou son prix unitaire et sa quantité.</translation>
    </message>
    <message>
        <source>Say which column holds this: %1.</source>
        <translation>Dites quelle colonne contient ceci&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>strata::FilterBar</name>
    <message>
        <source>Add filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Ways of looking at the customers that were kept: filters, search, order and colours</source>
        <translation>Vues conservées des clients&#xa0;: filtres, recherche, ordre et couleurs</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nom de la vue</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Supprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only these are listed. Esc lists all again.</source>
        <translation>Seuls ceux-ci sont listés. Échap les liste tous de nouveau.</translation>
    </message>
    <message>
        <source>Change this filter.</source>
        <translation>Modifier ce filtre.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>View: %1 (changed)</source>
        <translation>Vue&#xa0;: %1 (modifiée)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>No view is kept yet</source>
        <translation>Aucune vue n’est encore conservée</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Conserver cette vue…</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>Mettre à jour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Update view</source>
        <translation>Mettre à jour la vue</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Renommer «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Supprimer la vue</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Donnez un nom à la vue.</translation>
    </message>
    <message>
        <source>Another view has this name; choose another one.</source>
        <translation>Une autre vue porte ce nom&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Keep view</source>
        <translation>Conserver la vue</translation>
    </message>
</context>
<context>
    <name>strata::FilterEditor</name>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>What is asked of a customer</source>
        <translation>Ce qui est demandé d’un client</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Mode de comparaison</translation>
    </message>
    <message>
        <source>Change filter</source>
        <translation>Modifier le filtre</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>est l’un de</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>n’est aucun de</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>est connu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation>Partie du texte</translation>
    </message>
    <message>
        <source>Number in %1</source>
        <translation>Nombre en %1</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Saisissez un nombre.</translation>
    </message>
    <message>
        <source>Type a part of the text.</source>
        <translation>Saisissez une partie du texte.</translation>
    </message>
    <message>
        <source>Tick at least one value.</source>
        <translation>Cochez au moins une valeur.</translation>
    </message>
</context>
<context>
    <name>strata::FindingModel</name>
    <message>
        <source>%1, late</source>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Ce que nous avons constaté</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
</context>
<context>
    <name>strata::FlipChart</name>
    <message>
        <source>It is the only one of its group and always weighs 100 %.</source>
        <translation>C’est le seul de son groupe, il pèse toujours 100&#xa0;%.</translation>
    </message>
    <message>
        <source>From 0 % to 100 % nobody changes type.</source>
        <translation>De 0&#xa0;% à 100&#xa0;%, personne ne change de type.</translation>
    </message>
    <message>
        <source>At the least change of %1 somebody changes type.</source>
        <translation>Au moindre changement de %1, quelqu’un change de type.</translation>
    </message>
    <message>
        <source>Between %1 and %2 nobody changes type.</source>
        <translation>Entre %1 et %2, personne ne change de type.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 %Ln customer(s) change type:</source>
        <translation>
            <numerusform>À %1, %Ln client change de type&#xa0;:</numerusform>
            <numerusform>À %1, %Ln clients changent de type&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 %Ln customer(s) change type:</source>
        <translation>
            <numerusform>De %1 à %2, %Ln client change de type&#xa0;:</numerusform>
            <numerusform>De %1 à %2, %Ln clients changent de type&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers with another type than today, by the weight from 0 to 100 %</source>
        <translation>Clients d’un autre type qu’aujourd’hui, selon le poids de 0 à 100&#xa0;%</translation>
    </message>
    <message>
        <source>The curve is being computed.</source>
        <translation>La courbe est en cours de calcul.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>Customers with another type than today</source>
        <translation>Clients d’un autre type qu’aujourd’hui</translation>
    </message>
    <message>
        <source>nobody changes type</source>
        <translation>personne ne change de type</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>maintenant %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>At %1:</source>
        <translation>À %1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>strata::FlipCurvesPage</name>
    <message>
        <source>What does each weight move?</source>
        <translation>Que déplace chaque poids&#x202f;?</translation>
    </message>
    <message>
        <source>Follow a weight from 0 to 100 %; the others of its group keep their ratios.</source>
        <translation>Suivez un poids de 0 à 100&#xa0;%&#x202f;; les autres de son groupe gardent leurs proportions.</translation>
    </message>
    <message>
        <source>A debate about a weight is worth its time where customers depend on it. The curve shows how many customers have another type than today if one weight were different, and how far it can go until the first one does. Where nobody moves, nobody needs to argue.</source>
        <translation>Un débat sur un poids vaut son temps là où des clients en dépendent. La courbe montre combien de clients auraient un autre type qu’aujourd’hui si un poids était différent, et jusqu’où il peut aller avant que le premier change. Là où personne ne bouge, personne n’a besoin de discuter.</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>Tous les poids</translation>
    </message>
    <message>
        <source>Weights with the interval in which nobody changes type</source>
        <translation>Poids avec l’intervalle où personne ne change de type</translation>
    </message>
    <message>
        <source>computing… %1 of %2</source>
        <translation>calcul… %1 sur %2</translation>
    </message>
    <message>
        <source>The curve</source>
        <translation>La courbe</translation>
    </message>
    <message>
        <source>What a weight moves shows in the customers who change type. Import customers and invoices first.</source>
        <translation>Ce que déplace un poids se voit aux clients qui changent de type. Importez d’abord des clients et des factures.</translation>
    </message>
    <message>
        <source>Go to the data</source>
        <translation>Aller aux données</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>by how far they can go</source>
        <translation>selon jusqu’où ils peuvent aller</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Compute now</source>
        <translation>Calculer maintenant</translation>
    </message>
    <message>
        <source>Cancel computing the curves</source>
        <translation>Annuler le calcul des courbes</translation>
    </message>
    <message>
        <source>Compute the curves now</source>
        <translation>Calculer les courbes maintenant</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui %1</translation>
    </message>
    <message>
        <source>The curve is that of %1, where the drag began; it is drawn anew when you let go. Esc goes back.</source>
        <translation>La courbe est celle de %1, où le glissement a commencé&#x202f;; elle est redessinée quand vous relâchez. Échap revient en arrière.</translation>
    </message>
    <message>
        <source>The curve was not computed.</source>
        <translation>La courbe n’a pas été calculée.</translation>
    </message>
    <message>
        <source>The curve is being computed…</source>
        <translation>Calcul de la courbe en cours…</translation>
    </message>
    <message>
        <source>Drag, or Ctrl and arrow keys: set the weight. Arrow keys: from mover to mover. Enter: list them.</source>
        <translation>Glisser, ou Ctrl et flèches&#xa0;: régler le poids. Flèches&#xa0;: d’un changement à l’autre. Entrée&#xa0;: les lister.</translation>
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
        <translation>seul</translation>
    </message>
    <message>
        <source>This is being computed.</source>
        <translation>Le calcul est en cours.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 %Ln customer(s) have another type than now.</source>
        <translation>
            <numerusform>À %1, %Ln client a un autre type qu’actuellement.</numerusform>
            <numerusform>À %1, %Ln clients ont un autre type qu’actuellement.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weights around today&apos;s at which everybody keeps their type</source>
        <translation>Les poids autour de celui d’aujourd’hui auxquels chacun garde son type</translation>
    </message>
    <message>
        <source>Customers with another type, 10 points away or less where the weight is smaller</source>
        <translation>Clients d’un autre type, à 10 points d’écart, ou moins si le poids est plus petit</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Nobody moves</source>
        <translation>Personne ne bouge</translation>
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
        <translation>Qui change</translation>
    </message>
    <message>
        <source>Customers who change type at the chosen place of the curve</source>
        <translation>Clients qui changent de type au point choisi de la courbe</translation>
    </message>
    <message>
        <source>Each customer whose score passes the cut while the weight goes there from today&apos;s, the others of its group keeping their ratios. “At weight” is where it passes.</source>
        <translation>Chaque client dont le score franchit le seuil pendant que le poids va de celui d’aujourd’hui à ce point, les autres de son groupe gardant leurs proportions. «&#xa0;Au poids&#xa0;» est l’endroit où il le franchit.</translation>
    </message>
    <message>
        <source>Nobody changes type there. Click a place on the curve to see who does.</source>
        <translation>Personne ne change de type à cet endroit. Cliquez sur un point de la courbe pour voir qui change.</translation>
    </message>
    <message>
        <source>Shown are the %1 of %2 that are nearest to today&apos;s weight.</source>
        <translation>Affichés&#xa0;: les %1 sur %2 les plus proches du poids d’aujourd’hui.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>within 10 points of today</source>
        <translation>à moins de 10 points d’aujourd’hui</translation>
    </message>
</context>
<context>
    <name>strata::FlipMoversModel</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>At weight</source>
        <extracomment>the weight at which a customer changes type</extracomment>
        <translation>Au poids</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventes nettes</translation>
    </message>
</context>
<context>
    <name>strata::FlowCard</name>
    <message>
        <source>Who changes type</source>
        <translation>Qui change de type</translation>
    </message>
    <message>
        <source>So many customers have the first type under %1 and the second under %2. Both models are applied to the same customers and the same period.</source>
        <translation>Voilà combien de clients ont le premier type sous %1 et le second sous %2. Les deux modèles sont appliqués aux mêmes clients et à la même période.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) change type</source>
        <translation>
            <numerusform>%Ln client change de type</numerusform>
            <numerusform>%Ln clients changent de type</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted are the customers whose type or status under %2 is another one than under %1.</source>
        <translation>Sont comptés les clients dont le type ou le statut sous %2 est différent de celui sous %1.</translation>
    </message>
    <message>
        <source>Close the list of customers</source>
        <translation>Fermer la liste des clients</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Fermer la liste</translation>
    </message>
    <message>
        <source>Customers of the chosen stream</source>
        <translation>Clients du flux choisi</translation>
    </message>
    <message>
        <source>%1 of net profit</source>
        <translation>%1 du profit net</translation>
    </message>
    <message>
        <source>net profit %1</source>
        <translation>profit net %1</translation>
    </message>
    <message>
        <source>%1 of net sales</source>
        <translation>%1 des ventes nettes</translation>
    </message>
    <message>
        <source>Nothing to compare yet. Keep the present model under a name, change a weight, and come back; or choose “New scenario from” above.</source>
        <translation>Rien à comparer encore. Conservez le modèle actuel sous un nom, modifiez un poids et revenez&#x202f;; ou choisissez «&#xa0;Nouveau scénario d’après&#xa0;» ci-dessus.</translation>
    </message>
    <message>
        <source>There is only one model so far. Change a weight, or choose “New scenario from” above, and see here who changes type.</source>
        <translation>Il n’y a qu’un modèle jusqu’ici. Modifiez un poids, ou choisissez «&#xa0;Nouveau scénario d’après&#xa0;» ci-dessus, et voyez ici qui change de type.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>calcul en cours…</translation>
    </message>
    <message>
        <source>Not computed. Choose “Compute” above.</source>
        <translation>Non calculé. Choisissez «&#xa0;Calculer&#xa0;» ci-dessus.</translation>
    </message>
    <message>
        <source>Computing who changes type…</source>
        <translation>Calcul en cours de qui change de type…</translation>
    </message>
    <message>
        <source>nobody changes type</source>
        <translation>personne ne change de type</translation>
    </message>
    <message>
        <source>The %1 largest by net sales are listed.</source>
        <translation>Les %1 plus grands par ventes nettes sont listés.</translation>
    </message>
    <message>
        <source>Go to the data</source>
        <translation>Aller aux données</translation>
    </message>
    <message>
        <source>Scenarios are compared by what they make of your customers. Import customers and invoices first.</source>
        <translation>Les scénarios se comparent à ce qu’ils font de vos clients. Importez d’abord des clients et des factures.</translation>
    </message>
    <message>
        <source>Both sides are %1. Choose another model above to compare it with.</source>
        <translation>Les deux côtés sont %1. Choisissez ci-dessus un autre modèle à comparer.</translation>
    </message>
</context>
<context>
    <name>strata::FlowChart</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1&#xa0;: de %2 à %3</translation>
    </message>
    <message>
        <source>%1: %2 in both</source>
        <translation>%1&#xa0;: %2 dans les deux</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2: %Ln customer(s) change type</source>
        <translation>
            <numerusform>De %1 à %2&#xa0;: %Ln client change de type</numerusform>
            <numerusform>De %1 à %2&#xa0;: %Ln clients changent de type</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys go from stream to stream, Enter to its customers.</source>
        <translation>Les flèches vont de flux en flux, Entrée va à ses clients.</translation>
    </message>
</context>
<context>
    <name>strata::FlowModel</name>
    <message>
        <source>The composite score under the first of the two models, of 100.</source>
        <translation>Le score composite sous le premier des deux modèles, sur 100.</translation>
    </message>
    <message>
        <source>The composite score under the second of the two models, of 100.</source>
        <translation>Le score composite sous le second des deux modèles, sur 100.</translation>
    </message>
    <message>
        <source>Gross margin less cost to serve in the period, at the cost rates of the first of the two models.</source>
        <translation>Marge brute moins coût de service dans la période, aux taux de coût du premier des deux modèles.</translation>
    </message>
    <message>
        <source>Invoiced less returned in the period.</source>
        <translation>Facturé moins retourné dans la période.</translation>
    </message>
    <message>
        <source>Composite score under the first model</source>
        <translation>Score composite sous le premier modèle</translation>
    </message>
    <message>
        <source>Composite score under the second model</source>
        <translation>Score composite sous le second modèle</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventes nettes</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Profit net</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>strata::GapsPage</name>
    <message>
        <source>Can we measure what we chose?</source>
        <translation>Pouvons-nous mesurer ce que nous avons choisi&#x202f;?</translation>
    </message>
    <message>
        <source>Every metric, what it is made from, and what stands in its way. Nothing is filled in silently.</source>
        <translation>Chaque indicateur, de quoi il est fait, et ce qui lui fait obstacle. Rien n’est complété en silence.</translation>
    </message>
    <message>
        <source>A metric that half the customers lack ranks the others. Here stands for each metric whom it covers, why the rest is missing and who gets it; and for the tables that were brought, what in them cannot be right. Where a value stays missing, the team decides what it counts, and sees how many types hang on that.</source>
        <translation>Un indicateur qui manque à la moitié des clients ne classe que les autres. On voit ici, pour chaque indicateur, qui il couvre, pourquoi le reste manque et qui se le procure&#x202f;; et pour les tables importées, ce qui ne peut pas être juste. Là où une valeur continue de manquer, l’équipe décide ce qu’elle compte, et voit combien de types en dépendent.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Indicateurs</translation>
    </message>
    <message>
        <source>The data sets</source>
        <translation>Les jeux de données</translation>
    </message>
    <message>
        <source>Print gap list…</source>
        <translation>Imprimer la liste des lacunes…</translation>
    </message>
    <message>
        <source>Show these lines</source>
        <translation>Afficher ces lignes</translation>
    </message>
    <message>
        <source>Looking through the data…</source>
        <translation>Examen des données en cours…</translation>
    </message>
    <message>
        <source>Metrics, findings, owners and dates as a PDF</source>
        <translation>Indicateurs, constats, responsables et dates en PDF</translation>
    </message>
    <message>
        <source>How complete each month is</source>
        <translation>À quel point chaque mois est complet</translation>
    </message>
    <message>
        <source>There are no customers yet. What can be measured and what is missing shows as soon as customers or invoice lines are here.</source>
        <translation>Il n’y a pas encore de clients. Ce qui est mesurable et ce qui manque s’affiche dès que des clients ou des lignes de facture sont là.</translation>
    </message>
    <message>
        <source>Get data</source>
        <translation>Importer des données</translation>
    </message>
    <message>
        <source>The data sets (%1)</source>
        <translation>Les jeux de données (%1)</translation>
    </message>
    <message>
        <source>What is wrong with the tables that were brought</source>
        <translation>Ce qui ne va pas dans les tables importées</translation>
    </message>
    <message>
        <source>No sale has a cost: margins and profits are unknown.</source>
        <translation>Aucune vente n’a de coût&#xa0;: marges et profits sont inconnus.</translation>
    </message>
    <message>
        <source>Only %1 of sales have a cost: margins and profits leave out the rest.</source>
        <translation>Seulement %1 des ventes ont un coût&#xa0;: marges et profits laissent le reste de côté.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Print gap list</source>
        <translation>Imprimer la liste des lacunes</translation>
    </message>
    <message>
        <source>Data gaps.pdf</source>
        <translation>Lacunes des données.pdf</translation>
    </message>
    <message>
        <source>%1 - data gaps.pdf</source>
        <translation>%1 - lacunes des données.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Open a month to see its lines.</source>
        <translation>Ouvrez un mois pour voir ses lignes.</translation>
    </message>
    <message>
        <source>Invoice lines of %1</source>
        <translation>Lignes de facture de %1</translation>
    </message>
    <message>
        <source>Making the PDF…</source>
        <translation>Création du PDF en cours…</translation>
    </message>
    <message>
        <source>Not looked through</source>
        <translation>Non examiné</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Examiner de nouveau</translation>
    </message>
    <message>
        <source>Stopped: no list was saved.</source>
        <translation>Arrêté&#xa0;: aucune liste n’a été enregistrée.</translation>
    </message>
</context>
<context>
    <name>strata::GiveBar</name>
    <message>
        <source>Give</source>
        <translation>Donner</translation>
    </message>
    <message>
        <source>Who gets the playbook of %1</source>
        <translation>Qui reçoit le guide d’actions %1</translation>
    </message>
    <message>
        <source>All of this type</source>
        <translation>Tous ceux de ce type</translation>
    </message>
    <message>
        <source>The selected customer</source>
        <translation>Le client sélectionné</translation>
    </message>
    <message>
        <source>The largest by net sales</source>
        <translation>Les plus grands par ventes nettes</translation>
    </message>
    <message>
        <source>How many of the largest customers</source>
        <translation>Combien des plus grands clients</translation>
    </message>
    <message>
        <source>Every customer gets each line of the playbook once. Who still has an action of this playbook with the same words, neither done nor dropped, does not get it again.</source>
        <translation>Chaque client reçoit chaque ligne du guide d’actions une fois. Qui a encore une action de ce guide avec les mêmes mots, ni faite ni abandonnée, ne la reçoit pas de nouveau.</translation>
    </message>
    <message>
        <source>The types are being computed.</source>
        <translation>Les types sont en cours de calcul.</translation>
    </message>
    <message>
        <source>No customer is selected. Select one in any list, or find one with Ctrl+F.</source>
        <translation>Aucun client n’est sélectionné. Sélectionnez-en un dans n’importe quelle liste, ou cherchez-en un avec Ctrl+F.</translation>
    </message>
    <message>
        <source>%1 is %2. Give it the playbook of its own type.</source>
        <translation>%1 est %2. Donnez-lui le guide d’actions de son propre type.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage en cours…</translation>
    </message>
    <message>
        <source>The playbook has no line yet.</source>
        <translation>Le guide d’actions n’a pas encore de ligne.</translation>
    </message>
    <message>
        <source>Everybody has these actions already.</source>
        <translation>Tous ont déjà ces actions.</translation>
    </message>
    <message>
        <source>No customer is of this type.</source>
        <translation>Aucun client n’est de ce type.</translation>
    </message>
    <message>
        <source>This makes %1 for %2.</source>
        <extracomment>&quot;This makes 444 actions for 148 customers.&quot;</extracomment>
        <translation>Cela fait %1 pour %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln they still have are left out.</source>
        <translation>
            <numerusform>%Ln encore en cours est écartée.</numerusform>
            <numerusform>%Ln encore en cours sont écartées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give %1 the playbook: %2</source>
        <translation>Donner le guide d’actions à %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>strata::GroupModel</name>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semaine du %1</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
    <message>
        <source>So many of them were due before today and are neither done nor dropped.</source>
        <translation>Voilà combien d’entre elles étaient à échéance avant aujourd’hui et ne sont ni faites ni abandonnées.</translation>
    </message>
    <message>
        <source>So many actions pass the filters and belong here.</source>
        <translation>Voilà combien d’actions passent les filtres et ont leur place ici.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>strata::GrowthModel</name>
    <message numerus="yes">
        <source>%1: %Ln firm(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln entreprise</numerusform>
            <numerusform>%1&#xa0;: %Ln entreprises</numerusform>
        </translation>
    </message>
    <message>
        <source>What the customer bought in a year, in %1</source>
        <translation>Ce que le client a acheté en un an, en %1</translation>
    </message>
    <message>
        <source>What like firms buy in a year, in %1</source>
        <translation>Ce qu’achètent en un an les entreprises comparables, en %1</translation>
    </message>
    <message>
        <source>Potential less net sales, in %1; below 0 where it buys more than like firms do</source>
        <translation>Potentiel moins ventes nettes, en %1&#x202f;; inférieur à 0 si le client achète plus que les entreprises comparables</translation>
    </message>
    <message>
        <source>Net sales against those of the year before</source>
        <translation>Ventes nettes par rapport à celles de l’année précédente</translation>
    </message>
    <message>
        <source>How many categories of products it buys, and how many like firms do</source>
        <translation>Combien de familles d’articles il achète, et combien en achètent les entreprises comparables</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Net sales a year</source>
        <translation>Ventes nettes par an</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potentiel</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Potentiel restant</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Breadth</source>
        <translation>Diversité</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>strata::GrowthPage</name>
    <message>
        <source>Which small customers can grow?</source>
        <translation>Quels petits clients peuvent croître&#x202f;?</translation>
    </message>
    <message>
        <source>What like firms buy, beside what each small customer buys. The difference is the headroom.</source>
        <translation>Ce qu’achètent les entreprises comparables, à côté de ce qu’achète chaque petit client. La différence est le potentiel restant.</translation>
    </message>
    <message>
        <source>A small customer may be small because the firm is small, or because it buys elsewhere. Compared with firms of the same industry and size one sees the difference. Those who could buy more are worth a campaign; those who never will are served at low cost.</source>
        <translation>Un petit client peut l’être parce que l’entreprise est petite, ou parce qu’elle achète ailleurs. La comparaison avec des entreprises du même secteur et de la même taille montre la différence. Ceux qui pourraient acheter plus méritent une campagne&#x202f;; ceux qui ne le feront jamais sont servis à faible coût.</translation>
    </message>
    <message>
        <source>Customers compared</source>
        <translation>Clients comparés</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Arrêter la comparaison</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Comparer maintenant</translation>
    </message>
    <message>
        <source>Like firms buy much more: worth a campaign</source>
        <translation>Les entreprises comparables achètent bien plus&#xa0;: une campagne en vaut la peine</translation>
    </message>
    <message>
        <source>They buy about what like firms do: go on so</source>
        <translation>Ils achètent à peu près autant que les entreprises comparables&#xa0;: continuez ainsi</translation>
    </message>
    <message>
        <source>They stay small whatever is done, and fall back or cost money: a web shop or inside sales will do</source>
        <translation>Ils restent petits quoi qu’on fasse, et reculent ou coûtent de l’argent&#xa0;: une boutique en ligne ou les ventes sédentaires suffisent</translation>
    </message>
    <message>
        <source>Every small customer is on one of the three lists; the column Why says what decided.</source>
        <translation>Chaque petit client est sur l’une des trois listes&#x202f;; la colonne Pourquoi dit ce qui a décidé.</translation>
    </message>
    <message>
        <source>net sales of a year: %1</source>
        <translation>ventes nettes d’une année&#xa0;: %1</translation>
    </message>
    <message>
        <source>headroom of those who have some: %1</source>
        <translation>potentiel restant de ceux qui en ont&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where the headroom is</source>
        <translation>Où se trouve le potentiel restant</translation>
    </message>
    <message>
        <source>of the customers to grow, a year</source>
        <translation>des clients à développer, par an</translation>
    </message>
    <message>
        <source>The headroom of the customers on the list to grow, added up by industry.</source>
        <translation>Le potentiel restant des clients de la liste «&#xa0;Développer&#xa0;», additionné par secteur.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln customer(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %2, %Ln client</numerusform>
            <numerusform>%1&#xa0;: %2, %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by name or number</source>
        <translation>Filtrer par nom ou numéro</translation>
    </message>
    <message>
        <source>So many customers are on this list and fit the filter; the buttons at the right take the chosen rows, or all of them.</source>
        <translation>Voilà combien de clients sont sur cette liste et répondent au filtre&#x202f;; les boutons à droite prennent les lignes choisies, ou toutes.</translation>
    </message>
    <message>
        <source>Add to campaign…</source>
        <translation>Ajouter à la campagne…</translation>
    </message>
    <message>
        <source>Add to a campaign</source>
        <translation>Ajouter à une campagne</translation>
    </message>
    <message>
        <source>Adds the chosen customers to a campaign that is there</source>
        <translation>Ajoute les clients choisis à une campagne existante</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exporter la table…</translation>
    </message>
    <message>
        <source>Small customers and what they could buy</source>
        <translation>Petits clients et ce qu’ils pourraient acheter</translation>
    </message>
    <message>
        <source>Potential comes from customers and what they bought. Import customers and invoices first.</source>
        <translation>Le potentiel vient des clients et de leurs achats. Importez d’abord des clients et des factures.</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Importer des données</translation>
    </message>
    <message>
        <source>These figures are from before the last change.</source>
        <translation>Ces chiffres datent d’avant la dernière modification.</translation>
    </message>
    <message>
        <source>Comparing again…</source>
        <translation>Nouvelle comparaison en cours…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>Waiting for the results…</source>
        <translation>Attente des résultats…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared by: choose another column.</source>
        <translation>Impossible de comparer selon «&#xa0;%1&#xa0;»&#xa0;: choisissez une autre colonne.</translation>
    </message>
    <message>
        <source>%1: %2, headroom %3</source>
        <translation>%1&#xa0;: %2, potentiel restant %3</translation>
    </message>
    <message>
        <source>%1: %2, net sales %3</source>
        <translation>%1&#xa0;: %2, ventes nettes %3</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 sur %2 choisis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed</source>
        <translation>
            <numerusform>%Ln listé</numerusform>
            <numerusform>%Ln listés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start a campaign with these %Ln…</source>
        <translation>
            <numerusform>Lancer une campagne avec %Ln choisi…</numerusform>
            <numerusform>Lancer une campagne avec ces %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a campaign with all listed…</source>
        <translation>Lancer une campagne avec toute la liste…</translation>
    </message>
    <message>
        <source>Makes a new campaign with them; undo takes it back</source>
        <translation>Crée avec eux une nouvelle campagne&#x202f;; Annuler la retire</translation>
    </message>
    <message>
        <source>Start a campaign</source>
        <translation>Lancer une campagne</translation>
    </message>
    <message>
        <source>Add customers to campaign %1</source>
        <translation>Ajouter des clients à la campagne %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) added to %1</source>
        <translation>
            <numerusform>%Ln client ajouté à %1</numerusform>
            <numerusform>%Ln clients ajoutés à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are in %1 already</source>
        <translation>Ils sont déjà tous dans %1</translation>
    </message>
    <message>
        <source>Add to campaign</source>
        <translation>Ajouter à la campagne</translation>
    </message>
    <message>
        <source>Lots were drawn for “%1” on %2. With more customers they hold no more: they are taken back, and you draw again. Add the customers?</source>
        <translation>Le tirage au sort de «&#xa0;%1&#xa0;» a eu lieu le %2. Avec plus de clients, il n’est plus valable&#xa0;: il est annulé, et vous tirez de nouveau. Ajouter les clients&#x202f;?</translation>
    </message>
    <message>
        <source>%1 (has begun, nobody can join)</source>
        <translation>%1 (a commencé, personne ne peut s’y joindre)</translation>
    </message>
</context>
<context>
    <name>strata::GrowthRulesCard</name>
    <message>
        <source>Small below</source>
        <translation>Petit sous</translation>
    </message>
    <message>
        <source>Use suggestions</source>
        <translation>Prendre les suggestions</translation>
    </message>
    <message>
        <source>Sets all six back to what is suggested for these data</source>
        <translation>Remet les six à ce qui est suggéré pour ces données</translation>
    </message>
    <message>
        <source>Net sales of a year; who buys less is small. Leave it empty for half of those who buy.</source>
        <translation>Ventes nettes d’une année&#x202f;; qui achète moins est petit. Laissez vide pour la moitié de ceux qui achètent.</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>The column that says which firms are alike</source>
        <translation>La colonne qui dit quelles entreprises sont comparables</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The column that says how large a firm is, such as employees</source>
        <translation>La colonne qui dit la taille d’une entreprise, par exemple l’effectif</translation>
    </message>
    <message>
        <source>Like firms at least</source>
        <translation>Comparables, au moins</translation>
    </message>
    <message>
        <source>With fewer like firms a group is merged into a larger one</source>
        <translation>Avec moins d’entreprises comparables, un groupe est fondu dans un plus grand</translation>
    </message>
    <message>
        <source>They buy (percentile)</source>
        <translation>Elles achètent (percentile)</translation>
    </message>
    <message>
        <source>What like firms buy: 50 % is the middle one of them, 75 % the one a quarter from the top</source>
        <translation>Ce qu’achètent les entreprises comparables&#xa0;: 50&#xa0;% est celle du milieu, 75&#xa0;% celle à un quart du haut</translation>
    </message>
    <message>
        <source>Headroom from</source>
        <translation>Restant à partir de</translation>
    </message>
    <message>
        <source>From this share of the potential on there is something to grow</source>
        <translation>À partir de cette part du potentiel, il y a quelque chose à développer</translation>
    </message>
    <message>
        <source>Who is small, and who is alike</source>
        <translation>Qui est petit, et qui est comparable</translation>
    </message>
    <message>
        <source>Small are those whose net sales of a year are below the limit. Who bought for the first time less than a year ago cannot be judged yet; who never bought and who is excluded is left out.</source>
        <translation>Sont petits ceux dont les ventes nettes d’une année sont sous la limite. Qui a acheté pour la première fois il y a moins d’un an ne peut pas encore être jugé&#x202f;; qui n’a jamais acheté ou est exclu est laissé de côté.</translation>
    </message>
    <message>
        <source>Industry that small customers are compared in</source>
        <translation>Secteur dans lequel les petits clients sont comparés</translation>
    </message>
    <message>
        <source>Size that small customers are compared by</source>
        <translation>Taille selon laquelle les petits clients sont comparés</translation>
    </message>
    <message>
        <source>What like firms buy</source>
        <translation>Ce qu’achètent les entreprises comparables</translation>
    </message>
    <message>
        <source>Headroom that is worth growing</source>
        <translation>Potentiel restant qui vaut la peine d’être développé</translation>
    </message>
    <message>
        <source>Use the suggestions for growth</source>
        <translation>Prendre les suggestions pour la croissance</translation>
    </message>
    <message>
        <source>Write an amount above 0, such as 10000, or leave it empty for the suggestion.</source>
        <translation>Saisissez un montant supérieur à 0, par exemple 10000, ou laissez vide pour la suggestion.</translation>
    </message>
    <message>
        <source>Who is small</source>
        <translation>Qui est petit</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>suggestion</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Aucune trouvée</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1 (suggéré)</translation>
    </message>
    <message>
        <source>%1 (not in these data)</source>
        <translation>%1 (absent de ces données)</translation>
    </message>
    <message>
        <source>All industries together</source>
        <translation>Tous les secteurs ensemble</translation>
    </message>
    <message>
        <source>No size</source>
        <translation>Aucune taille</translation>
    </message>
</context>
<context>
    <name>strata::GrowthWords</name>
    <message>
        <source>Grow</source>
        <translation>Développer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Maintenir</translation>
    </message>
    <message>
        <source>Move to low-cost service</source>
        <translation>Passer au service économique</translation>
    </message>
    <message>
        <source>All industries</source>
        <translation>Tous les secteurs</translation>
    </message>
    <message>
        <source>%1, all sizes</source>
        <translation>%1, toutes tailles</translation>
    </message>
    <message>
        <source>%1, %2 above %3</source>
        <translation>%1, %2 au-dessus de %3</translation>
    </message>
    <message>
        <source>%1, %2 up to %3</source>
        <translation>%1, %2 jusqu’à %3</translation>
    </message>
    <message>
        <source>%1, %2 above %3 up to %4</source>
        <translation>%1, %2 au-dessus de %3 jusqu’à %4</translation>
    </message>
    <message>
        <source>merged over all sizes: too few like firms of one size</source>
        <translation>réuni sur toutes les tailles&#xa0;: trop peu d’entreprises comparables d’une même taille</translation>
    </message>
    <message>
        <source>merged over all industries: too few like firms in its own</source>
        <translation>réuni sur tous les secteurs&#xa0;: trop peu d’entreprises comparables dans le sien</translation>
    </message>
    <message>
        <source>products</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>familles</translation>
    </message>
    <message>
        <source>like firms buy %1 more a year (%2 of the potential is open)</source>
        <translation>les entreprises comparables achètent %1 de plus par an (%2 du potentiel reste ouvert)</translation>
    </message>
    <message>
        <source>only %1 of headroom (%2 of the potential)</source>
        <translation>seulement %1 de potentiel restant (%2 du potentiel)</translation>
    </message>
    <message>
        <source>buys %1, as much as like firms do or more (%2)</source>
        <translation>achète pour %1, autant que les entreprises comparables ou plus (%2)</translation>
    </message>
    <message>
        <source>even like firms stay small: %1 a year, below %2</source>
        <translation>même les entreprises comparables restent petites&#xa0;: %1 par an, sous %2</translation>
    </message>
    <message numerus="yes">
        <source>has not bought for %Ln day(s)</source>
        <translation>
            <numerusform>n’a pas acheté depuis %Ln jour</numerusform>
            <numerusform>n’a pas acheté depuis %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last order %Ln day(s) ago, usually every %1 days</source>
        <translation>
            <numerusform>dernière commande il y a %Ln jour, d’habitude tous les %1 jours</numerusform>
            <numerusform>dernière commande il y a %Ln jours, d’habitude tous les %1 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>buys %1 less than the year before</source>
        <translation>achète %1 de moins que l’année précédente</translation>
    </message>
    <message>
        <source>loses %1 a year</source>
        <translation>perd %1 par an</translation>
    </message>
    <message>
        <source>buys %1 more than the year before</source>
        <translation>achète %1 de plus que l’année précédente</translation>
    </message>
    <message>
        <source>orders in its rhythm, every %1 days</source>
        <translation>commande à son rythme, tous les %1 jours</translation>
    </message>
    <message>
        <source>buys %1 %2, like firms %3</source>
        <translation>achète %1 %2, les entreprises comparables %3</translation>
    </message>
    <message>
        <source>orders %1 times a year, like firms %2</source>
        <translation>commande %1 fois par an, les entreprises comparables %2</translation>
    </message>
    <message numerus="yes">
        <source>merged upward to all sizes, because too few firms of its size are known; compared with %Ln firm(s)</source>
        <translation>
            <numerusform>élargi à toutes les tailles, car trop peu d’entreprises de sa taille sont connues&#x202f;; comparé à %Ln entreprise</numerusform>
            <numerusform>élargi à toutes les tailles, car trop peu d’entreprises de sa taille sont connues&#x202f;; comparé à %Ln entreprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merged upward to all industries, because too few firms of its own are known; compared with %Ln firm(s)</source>
        <translation>
            <numerusform>élargi à tous les secteurs, car trop peu d’entreprises du sien sont connues&#x202f;; comparé à %Ln entreprise</numerusform>
            <numerusform>élargi à tous les secteurs, car trop peu d’entreprises du sien sont connues&#x202f;; comparé à %Ln entreprises</numerusform>
        </translation>
    </message>
    <message>
        <source>its industry is not known</source>
        <translation>son secteur est inconnu</translation>
    </message>
    <message>
        <source>its size is not known</source>
        <translation>sa taille est inconnue</translation>
    </message>
    <message>
        <source>the potential is more than any like firm buys (at most %1): check its size</source>
        <translation>le potentiel dépasse ce qu’achète n’importe quelle entreprise comparable (au plus %1)&#xa0;: vérifiez sa taille</translation>
    </message>
    <message>
        <source>%1 (like firms %2)</source>
        <translation>%1 (entreprises comparables %2)</translation>
    </message>
    <message>
        <source>Potential of %1: %2 a year</source>
        <translation>Potentiel de %1&#xa0;: %2 par an</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %Ln customer(s): %1.</source>
        <translation>
            <numerusform>Comparé à %Ln client&#xa0;: %1.</numerusform>
            <numerusform>Comparé à %Ln clients&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of like firms buy at most %2 a year</source>
        <translation>%1 des entreprises comparables achètent au plus pour %2 par an</translation>
    </message>
    <message>
        <source>potential = %1</source>
        <translation>potentiel = %1</translation>
    </message>
    <message>
        <source>%1 of like firms buy at most %2 a year for each unit of %3</source>
        <translation>%1 des entreprises comparables achètent au plus pour %2 par an et par unité de %3</translation>
    </message>
    <message>
        <source>%1 × %2 (%3) = %4</source>
        <translation>%1&#xa0;× %2 (%3) = %4</translation>
    </message>
    <message>
        <source>headroom = %1 − %2 = %3</source>
        <translation>potentiel restant = %1 − %2 = %3</translation>
    </message>
    <message numerus="yes">
        <source>Net sales of %Ln day(s), scaled to a year. The settings are on this page.</source>
        <translation>
            <numerusform>Ventes nettes de %Ln jour, ramenées à un an. Les réglages sont sur cette page.</numerusform>
            <numerusform>Ventes nettes de %Ln jours, ramenées à un an. Les réglages sont sur cette page.</numerusform>
        </translation>
    </message>
    <message>
        <source>Net sales of a year. The settings are on this page.</source>
        <translation>Ventes nettes d’une année. Les réglages sont sur cette page.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Low-cost service: nothing bought for long; or like firms stay small, and so it was a year before, and buying falls, is overdue or loses money</source>
        <translation>Service économique&#xa0;: rien acheté depuis longtemps&#x202f;; ou les entreprises comparables restent petites, il en était ainsi un an avant, et les achats baissent, sont en retard ou font perdre de l’argent</translation>
    </message>
    <message>
        <source>Grow: headroom is at least %1 of the potential, and buying neither falls nor is overdue</source>
        <translation>Développer&#xa0;: le potentiel restant est d’au moins %1 du potentiel, et les achats ne baissent pas et ne sont pas en retard</translation>
    </message>
    <message>
        <source>Keep: everybody else</source>
        <translation>Maintenir&#xa0;: tous les autres</translation>
    </message>
    <message>
        <source>Our own rule; its limits are on this page and on the page Signals.</source>
        <translation>Notre propre règle&#x202f;; ses limites sont sur cette page et sur la page Signaux.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln small customer(s) below %1 a year</source>
        <translation>
            <numerusform>%Ln petit client sous %1 par an</numerusform>
            <numerusform>%Ln petits clients sous %1 par an</numerusform>
        </translation>
    </message>
    <message>
        <source> (suggested: half of all customers)</source>
        <translation> (suggéré&#xa0;: la moitié de tous les clients)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln larger one(s)</source>
        <translation>
            <numerusform>%Ln plus grand</numerusform>
            <numerusform>%Ln plus grands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too new for a full year</source>
        <translation>
            <numerusform>%Ln trop récent pour une année entière</numerusform>
            <numerusform>%Ln trop récents pour une année entière</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln never bought</source>
        <translation>
            <numerusform>%Ln n’a jamais acheté</numerusform>
            <numerusform>%Ln n’ont jamais acheté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <translation>
            <numerusform>%Ln exclu</numerusform>
            <numerusform>%Ln exclus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without enough like firms</source>
        <translation>
            <numerusform>%Ln sans assez d’entreprises comparables</numerusform>
            <numerusform>%Ln sans assez d’entreprises comparables</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither an industry nor a size is known, so every customer is compared with all others. Import a column such as industry or employees for a fairer comparison.</source>
        <translation>Ni secteur ni taille ne sont connus, chaque client est donc comparé à tous les autres. Importez une colonne comme le secteur ou l’effectif pour une comparaison plus juste.</translation>
    </message>
    <message>
        <source>No industry is known, so firms of all industries are compared by their size. Import a column such as industry for a fairer comparison.</source>
        <translation>Aucun secteur n’est connu, les entreprises de tous les secteurs sont donc comparées selon leur taille. Importez une colonne comme le secteur pour une comparaison plus juste.</translation>
    </message>
    <message>
        <source>No size is known, so firms of an industry are compared as if they were of one size. Import a column such as employees for a fairer comparison.</source>
        <translation>Aucune taille n’est connue, les entreprises d’un secteur sont donc comparées comme si elles étaient de même taille. Importez une colonne comme l’effectif pour une comparaison plus juste.</translation>
    </message>
    <message>
        <source>small</source>
        <translation>petit</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>large</source>
        <translation>grand</translation>
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
        <translation>Tous les secteurs</translation>
    </message>
    <message>
        <source>Industry not known</source>
        <translation>Secteur inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <comment>industries</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln customer(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %2, %Ln client</numerusform>
            <numerusform>%1&#xa0;: %2, %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Headroom by industry: %1</source>
        <translation>Potentiel restant par secteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody is on the list to grow.</source>
        <translation>Personne n’est sur la liste «&#xa0;Développer&#xa0;».</translation>
    </message>
</context>
<context>
    <name>strata::HistoryCard</name>
    <message>
        <source>Type and tier over time</source>
        <translation>Type et rang au fil du temps</translation>
    </message>
    <message>
        <source>There are no snapshots yet. Each refresh of the data takes one; the data page takes one at any time.</source>
        <translation>Il n’y a pas encore d’instantanés. Chaque actualisation des données en prend un&#x202f;; la page des données en prend un à tout moment.</translation>
    </message>
    <message>
        <source>Reading snapshots…</source>
        <translation>Lecture des instantanés en cours…</translation>
    </message>
    <message>
        <source>Snapshots are kept in the project&apos;s file, which is not open.</source>
        <translation>Les instantanés sont gardés dans le fichier du projet, qui n’est pas ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) could not be read.</source>
        <translation>
            <numerusform>%Ln instantané n’a pas pu être lu.</numerusform>
            <numerusform>%Ln instantanés n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::HomeworkPage</name>
    <message>
        <source>Does the model agree with what we know?</source>
        <translation>Le modèle concorde-t-il avec ce que nous savons&#x202f;?</translation>
    </message>
    <message>
        <source>Each of us sorts the same known accounts into the four types, then we look where the model differs.</source>
        <translation>Chacun de nous trie les mêmes comptes connus dans les quatre types, puis nous regardons où le modèle diffère.</translation>
    </message>
    <message>
        <source>Where model and intuition differ, one of them is wrong: a weight, a figure in the data, or a habit. Sort first and look afterwards, or the model will sort for you. Fifteen to twenty accounts that everybody knows are enough.</source>
        <translation>Là où modèle et intuition diffèrent, l’un des deux se trompe&#xa0;: un poids, un chiffre des données, ou une habitude. Triez d’abord et regardez ensuite, sinon le modèle triera pour vous. Quinze à vingt comptes que tout le monde connaît suffisent.</translation>
    </message>
    <message>
        <source>Sort the known accounts</source>
        <translation>Trier les comptes connus</translation>
    </message>
    <message>
        <source>Homework compared</source>
        <translation>Devoirs comparés</translation>
    </message>
    <message>
        <source>Homework hidden again</source>
        <translation>Devoirs de nouveau masqués</translation>
    </message>
    <message>
        <source>All answers stay as they are, out of sight until the next comparison.</source>
        <translation>Toutes les réponses restent telles quelles, hors de vue jusqu’à la prochaine comparaison.</translation>
    </message>
    <message>
        <source>Compare the homework</source>
        <translation>Comparer les devoirs</translation>
    </message>
    <message>
        <source>Hide the homework</source>
        <translation>Masquer les devoirs</translation>
    </message>
    <message>
        <source>The homework check needs customers. Import them first, with their invoices.</source>
        <translation>Le contrôle des devoirs demande des clients. Importez-les d’abord, avec leurs factures.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Aller aux données</translation>
    </message>
    <message>
        <source>Somebody has to sort the accounts. Say first who is at the table.</source>
        <translation>Quelqu’un doit trier les comptes. Dites d’abord qui est à la table.</translation>
    </message>
    <message>
        <source>Go to the workshop</source>
        <translation>Aller à l’atelier</translation>
    </message>
</context>
<context>
    <name>strata::HoursCard</name>
    <message>
        <source>Hours freed</source>
        <translation>Heures libérées</translation>
    </message>
    <message>
        <source>Hours by group</source>
        <translation>Heures par groupe</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export the hours</source>
        <translation>Exporter les heures</translation>
    </message>
    <message>
        <source>No service costs hours. Choose “Name and cost” on a service that takes time and say how many hours.</source>
        <translation>Aucun service ne coûte d’heures. Choisissez «&#xa0;Nom et coût&#xa0;» sur un service qui prend du temps et indiquez combien d’heures.</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 par an</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
</context>
<context>
    <name>strata::IdeaSheet</name>
    <message>
        <source>An idea in a few words; Enter adds it</source>
        <translation>Une idée en quelques mots&#x202f;; Entrée l’ajoute</translation>
    </message>
    <message>
        <source>Next idea</source>
        <translation>Idée suivante</translation>
    </message>
    <message>
        <source>Leave without keeping</source>
        <translation>Quitter sans garder</translation>
    </message>
    <message>
        <source>Idea %1</source>
        <translation>Idée %1</translation>
    </message>
    <message>
        <source>Remove this idea</source>
        <translation>Supprimer cette idée</translation>
    </message>
    <message>
        <source>Remove idea %1</source>
        <translation>Supprimer l’idée %1</translation>
    </message>
</context>
<context>
    <name>strata::IdentifyDialog</name>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même code PIN encore une fois</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce&#x202f;?</translation>
    </message>
    <message>
        <source>Who is it? – %1</source>
        <translation>Qui est-ce&#x202f;? – %1</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Choose your name.</source>
        <translation>Choisissez votre nom.</translation>
    </message>
    <message>
        <source>%1, choose a PIN of your own: 4 characters or more.</source>
        <translation>%1, choisissez votre propre code PIN&#xa0;: 4 caractères ou plus.</translation>
    </message>
    <message>
        <source>%1, type your PIN.</source>
        <translation>%1, saisissez votre code PIN.</translation>
    </message>
    <message>
        <source>Nobody can read a PIN, not even in the file. Who forgets it asks the facilitator to reset it.</source>
        <translation>Personne ne peut lire un code PIN, pas même dans le fichier. Qui l’oublie demande à l’animateur de le réinitialiser.</translation>
    </message>
    <message>
        <source>Try again in %1 s</source>
        <translation>Réessayez dans %1 s</translation>
    </message>
    <message>
        <source>A PIN has at least 4 characters.</source>
        <translation>Un code PIN a au moins 4 caractères.</translation>
    </message>
    <message>
        <source>Type the same PIN once more.</source>
        <translation>Saisissez le même code PIN encore une fois.</translation>
    </message>
    <message>
        <source>The two are not the same; type both again.</source>
        <translation>Les deux sont différents&#x202f;; saisissez les deux de nouveau.</translation>
    </message>
    <message>
        <source>There is not enough memory to keep a PIN; close other programs and try again.</source>
        <translation>La mémoire ne suffit pas pour garder un code PIN&#x202f;; fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>Code PIN de %1</translation>
    </message>
    <message>
        <source>This is not the PIN of %1.</source>
        <translation>Ce n’est pas le code PIN de %1.</translation>
    </message>
</context>
<context>
    <name>strata::ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>Quelle colonne est quoi</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Premières lignes</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Stopped; the project is as it was.</source>
        <translation>Arrêté&#x202f;; le projet est tel qu’il était.</translation>
    </message>
    <message>
        <source>%1 rows read, %2 can be taken, %3 rejected</source>
        <translation>%1 lignes lues, %2 peuvent être prises, %3 rejetées</translation>
    </message>
    <message>
        <source>What was found (%1)</source>
        <translation>Ce qui a été trouvé (%1)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation en cours…</translation>
    </message>
    <message>
        <source>Import waits for a column: %1</source>
        <translation>L’importation attend une colonne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Import waits for one decision on the right.</source>
        <translation>L’importation attend une décision à droite.</translation>
    </message>
    <message>
        <source>Import waits for %1 decisions on the right.</source>
        <translation>L’importation attend %1 décisions à droite.</translation>
    </message>
    <message>
        <source>No row can be taken: see what was found.</source>
        <translation>Aucune ligne ne peut être prise&#xa0;: voyez ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>Open or create a project first.</source>
        <translation>Ouvrez ou créez d’abord un projet.</translation>
    </message>
    <message>
        <source>%1 rows read, %2 accepted, %3 rejected</source>
        <translation>%1 lignes lues, %2 acceptées, %3 rejetées</translation>
    </message>
    <message>
        <source>It is one step: undo takes the whole import out again.</source>
        <translation>C’est une seule étape&#xa0;: Annuler retire toute l’importation.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>, %1 of them left out as asked</source>
        <translation>, dont %1 écartées comme demandé</translation>
    </message>
    <message>
        <source>%1 below zero</source>
        <translation>%1 inférieurs à zéro</translation>
    </message>
    <message>
        <source>%1 of zero</source>
        <translation>%1 à zéro</translation>
    </message>
    <message>
        <source>. Among those taken: %1</source>
        <translation>. Parmi celles prises&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 rows in the table</source>
        <translation>%1 lignes dans la table</translation>
    </message>
    <message>
        <source>Reading the whole table…</source>
        <translation>Lecture de toute la table en cours…</translation>
    </message>
    <message>
        <source>The cells of %1 can be read in one way only.</source>
        <translation>Les cellules de %1 ne peuvent être lues que d’une seule façon.</translation>
    </message>
    <message>
        <source>Put back as it was. %1</source>
        <translation>Rétabli tel quel. %1</translation>
    </message>
    <message>
        <source>Another import or refresh is running; this one can follow when it is done.</source>
        <translation>Une autre importation ou actualisation est en cours&#x202f;; celle-ci peut suivre quand elle sera finie.</translation>
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
        <translation>Collé %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>strata::ImportsCard</name>
    <message>
        <source>Imports</source>
        <translation>Importations</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Drop files here, paste cells from a spreadsheet, or press Import file: customers first, then their invoice lines, then payments if there are any.</source>
        <translation>Rien n’a encore été importé. Déposez des fichiers ici, collez des cellules d’un tableur, ou appuyez sur «&#xa0;Importer un fichier&#xa0;»&#xa0;: d’abord les clients, puis leurs lignes de facture, puis les paiements s’il y en a.</translation>
    </message>
    <message>
        <source>in the order in which they came</source>
        <translation>dans l’ordre de leur arrivée</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualisation</translation>
    </message>
    <message>
        <source>%1 rows read, %2 accepted, %3 rejected</source>
        <translation>%1 lignes lues, %2 acceptées, %3 rejetées</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>Can be read again: a refresh brings what is new in it.</source>
        <translation>Peut être relue&#xa0;: une actualisation apporte ce qu’elle contient de nouveau.</translation>
    </message>
    <message>
        <source>Cannot be read again: %1.</source>
        <translation>Ne peut pas être relue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>What was found in %1</source>
        <translation>Ce qui a été trouvé dans %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read %1 again</source>
        <translation>Relire %1</translation>
    </message>
    <message>
        <source>Reads this source again and shows what would change</source>
        <translation>Relit cette source et montre ce qui changerait</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Takes its rows out of the project; undo brings them back</source>
        <translation>Retire ses lignes du projet&#x202f;; Annuler les rétablit</translation>
    </message>
</context>
<context>
    <name>strata::IssueModel</name>
    <message>
        <source>whole row</source>
        <translation>ligne entière</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>strata::IssueTable</name>
    <message>
        <source>Export list…</source>
        <translation>Exporter la liste…</translation>
    </message>
    <message>
        <source>Export rejected rows…</source>
        <translation>Exporter les lignes rejetées…</translation>
    </message>
    <message>
        <source>What was found in the file</source>
        <translation>Ce qui a été trouvé dans le fichier</translation>
    </message>
    <message>
        <source>A file with the rejected rows as they stood: repair it and import it again</source>
        <translation>Un fichier avec les lignes rejetées telles quelles&#xa0;: corrigez-le et importez-le à nouveau</translation>
    </message>
    <message>
        <source>Nothing was found that needs a look.</source>
        <translation>Rien trouvé qui demande un examen.</translation>
    </message>
    <message>
        <source>The first %1 of %2 remarks.</source>
        <translation>Les %1 premières remarques sur %2.</translation>
    </message>
    <message>
        <source>Remarks: %1. Rejected rows: %2.</source>
        <translation>Remarques&#xa0;: %1. Lignes rejetées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>-rejected</source>
        <comment>end of a file name</comment>
        <translation>-rejets</translation>
    </message>
    <message>
        <source>Export rejected rows</source>
        <translation>Exporter les lignes rejetées</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Tableaux texte (*.csv)</translation>
    </message>
    <message>
        <source>What was found in %1</source>
        <translation>Ce qui a été trouvé dans %1</translation>
    </message>
    <message>
        <source>%1 rows read, %2 accepted, %3 rejected</source>
        <translation>%1 lignes lues, %2 acceptées, %3 rejetées</translation>
    </message>
</context>
<context>
    <name>strata::LearnedImportDialog</name>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Lignes laissées de côté</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Contacts that will be added</source>
        <translation>Contacts qui seront ajoutés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exporter la table…</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“%1” is too large for a list of contacts.</source>
        <translation>«&#xa0;%1&#xa0;» est trop volumineux pour une liste de contacts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) to add.</source>
        <translation>
            <numerusform>%Ln contact à ajouter.</numerusform>
            <numerusform>%Ln contacts à ajouter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) say what is known already.</source>
        <translation>
            <numerusform>%Ln ligne dit ce qui est déjà connu.</numerusform>
            <numerusform>%Ln lignes disent ce qui est déjà connu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out.</source>
        <translation>
            <numerusform>%Ln ligne est laissée de côté.</numerusform>
            <numerusform>%Ln lignes sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln contact(s)</source>
        <translation>
            <numerusform>Ajouter %Ln contact</numerusform>
            <numerusform>Ajouter %Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::LearnedModel</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Job function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Décide</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Appris</translation>
    </message>
</context>
<context>
    <name>strata::LearnedTable</name>
    <message>
        <source>The file has no rows.</source>
        <translation>Le fichier ne contient aucune ligne.</translation>
    </message>
    <message>
        <source>The first row must name the columns: customer_number or customer, and at least one of name, job_function, title, needs and notes.</source>
        <translation>La première ligne doit nommer les colonnes&#xa0;: customer_number ou customer, et au moins une parmi name, job_function, title, needs et notes.</translation>
    </message>
    <message>
        <source>The row cannot be read: check its quotes and its length.</source>
        <translation>La ligne ne peut pas être lue&#xa0;: vérifiez ses guillemets et sa longueur.</translation>
    </message>
    <message>
        <source>%1 cells, %2 were expected. Put texts with the delimiter in quotes.</source>
        <translation>%1 cellules, alors que %2 étaient attendues. Mettez entre guillemets les textes qui contiennent le séparateur.</translation>
    </message>
    <message>
        <source>A text is longer than %1 characters.</source>
        <translation>Un texte dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>No customer is named.</source>
        <translation>Aucun client n’est nommé.</translation>
    </message>
    <message>
        <source>Several customers are called “%1”; give the customer number.</source>
        <translation>Plusieurs clients s’appellent «&#xa0;%1&#xa0;»&#x202f;; indiquez le numéro de client.</translation>
    </message>
    <message>
        <source>There is no customer “%1”.</source>
        <translation>Il n’y a pas de client «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” does not belong to this campaign.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait pas partie de cette campagne.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no (decision maker).</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni oui ni non (décideur).</translation>
    </message>
    <message>
        <source>“%1” is no date; write it like 2026-05-31.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#x202f;; écrivez-la comme 2026-05-31.</translation>
    </message>
    <message>
        <source>The row says nothing about a person.</source>
        <translation>La ligne ne dit rien d’une personne.</translation>
    </message>
    <message>
        <source>A quote is never closed; nothing behind it could be read.</source>
        <translation>Un guillemet n’est jamais fermé&#x202f;; rien de ce qui suit n’a pu être lu.</translation>
    </message>
    <message>
        <source>A line is too long to be one; nothing behind it could be read.</source>
        <translation>Une ligne est trop longue pour en être une&#x202f;; rien de ce qui suit n’a pu être lu.</translation>
    </message>
</context>
<context>
    <name>strata::LearnedView</name>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>A person at the chosen customer, and what you learned from them</source>
        <translation>Une personne chez le client choisi, et ce qu’elle vous a appris</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Removes the chosen contact; undo brings it back</source>
        <translation>Retire le contact choisi&#x202f;; Annuler le rétablit</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>Importer un CSV…</translation>
    </message>
    <message>
        <source>A table with the columns customer_number or customer, name, job_function, title, decision_maker, needs and notes; shown before it is added</source>
        <translation>Un tableau avec les colonnes customer_number ou customer, name, job_function, title, decision_maker, needs et notes&#x202f;; il est montré avant d’être ajouté</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>All contacts; the file can be imported again</source>
        <translation>Tous les contacts&#x202f;; le fichier peut être réimporté</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Ce qui a été appris</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Décide</translation>
    </message>
    <message>
        <source>This person decides what is bought</source>
        <translation>Cette personne décide des achats</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of a contact</source>
        <translation>Nom d’un contact</translation>
    </message>
    <message>
        <source>Job function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Job function of a contact</source>
        <translation>Fonction d’un contact</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of a contact</source>
        <translation>Titre d’un contact</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>What would help this customer?</source>
        <translation>Qu’est-ce qui aiderait ce client&#x202f;?</translation>
    </message>
    <message>
        <source>Needs of a contact</source>
        <translation>Besoins d’un contact</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What else was said?</source>
        <translation>Qu’a-t-on dit d’autre&#x202f;?</translation>
    </message>
    <message>
        <source>Notes on a contact</source>
        <translation>Notes sur un contact</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>Several customers are called “%1”; write the number instead.</source>
        <translation>Plusieurs clients s’appellent «&#xa0;%1&#xa0;»&#x202f;; écrivez plutôt le numéro.</translation>
    </message>
    <message>
        <source>“%1” is no customer of this campaign; write a name or a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un client de cette campagne&#x202f;; écrivez un nom ou un numéro.</translation>
    </message>
    <message>
        <source>Customer of a contact</source>
        <translation>Client d’un contact</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Remove a contact</source>
        <translation>Retirer un contact</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>Tableaux en texte (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exporter les contacts</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>The contacts could not be written to “%1”. Choose another folder.</source>
        <translation>Les contacts n’ont pas pu être écrits dans «&#xa0;%1&#xa0;». Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Add customers to the campaign first.</source>
        <translation>Ajoutez d’abord des clients à la campagne.</translation>
    </message>
    <message>
        <source>Nothing yet. Write down after every call whom you spoke to and what they need.</source>
        <translation>Rien pour l’instant. Notez après chaque appel à qui vous avez parlé et ce dont cette personne a besoin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::LedgerCard</name>
    <message>
        <source>Against the ledger</source>
        <translation>Face à la comptabilité</translation>
    </message>
    <message>
        <source>What serving cost in the window, says the ledger</source>
        <translation>Ce que le service a coûté sur la période, selon la comptabilité</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Serving cost in this window, says the ledger</source>
        <translation>Coût de service sur cette période, selon la comptabilité</translation>
    </message>
    <message>
        <source>Cost-to-serve rates</source>
        <translation>Taux du coût de service</translation>
    </message>
    <message>
        <source>Set the ledger&apos;s total</source>
        <translation>Définir le total de la comptabilité</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Addition en cours…</translation>
    </message>
    <message>
        <source>Nothing is allocated yet: net profit equals gross margin. Give the drivers rates.</source>
        <translation>Rien n’est encore réparti&#xa0;: le profit net est égal à la marge brute. Donnez des taux aux inducteurs de coût.</translation>
    </message>
    <message>
        <source>Allocated to customers: %1. Say what the ledger has, so that everybody sees what is still unallocated.</source>
        <translation>Réparti entre les clients&#xa0;: %1. Indiquez le total de la comptabilité, pour que chacun voie ce qui reste à répartir.</translation>
    </message>
    <message>
        <source>Allocated to customers: %1, %2 of the ledger. Unallocated: %3.</source>
        <translation>Réparti entre les clients&#xa0;: %1, soit %2 du total de la comptabilité. Non réparti&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Allocated to customers: %1. That is %2 more than the ledger has: rates are too high, or count something twice.</source>
        <translation>Réparti entre les clients&#xa0;: %1. C’est %2 de plus que la comptabilité&#xa0;: des taux sont trop élevés ou comptent quelque chose deux fois.</translation>
    </message>
    <message>
        <source>Allocated to customers: %1, exactly what the ledger has.</source>
        <translation>Réparti entre les clients&#xa0;: %1, exactement le total de la comptabilité.</translation>
    </message>
    <message>
        <source>%1 of it (%2) rests on rates that are guesses; hatched.</source>
        <translation>Dont %1 (%2) reposent sur des taux estimés au jugé&#x202f;; hachuré.</translation>
    </message>
    <message>
        <source>%1 of it is at customers without a known margin: it lowers nobody&apos;s net profit.</source>
        <translation>Dont %1 chez des clients sans marge connue&#xa0;: cela ne réduit le profit net de personne.</translation>
    </message>
</context>
<context>
    <name>strata::LevelPopup</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Price each time</source>
        <translation>Prix par utilisation</translation>
    </message>
    <message>
        <source>Uses per customer and year</source>
        <translation>Utilisations par client et par an</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>within 24 h</source>
        <translation>sous 24 h</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensuel</translation>
    </message>
    <message>
        <source>inside sales</source>
        <translation>vente sédentaire</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>Copy today to decided</source>
        <translation>Copier Aujourd’hui dans Décidé</translation>
    </message>
    <message>
        <source>Keep for every group</source>
        <translation>Appliquer à tous les groupes</translation>
    </message>
    <message>
        <source>Every group gets this service in this way, today and as decided</source>
        <translation>Tous les groupes reçoivent ce service de cette façon, aujourd’hui et selon la décision</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a field of the form and whether it is of today or decided: &quot;Terms, today&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Price in money or percent</source>
        <translation>Prix en argent ou en pourcentage</translation>
    </message>
    <message>
        <source>money</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Percent of the value that the service has each time, such as the order&apos;s</source>
        <translation>Pourcentage de la valeur que le service a chaque fois, comme celle de la commande</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>a service and who gets it</extracomment>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>, %1 charged</source>
        <translation>, %1 facturés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s): %1 a year today%2, %3 decided%4.</source>
        <translation>
            <numerusform>%Ln client&#xa0;: %1 par an aujourd’hui%2, %3 selon la décision%4.</numerusform>
            <numerusform>%Ln clients&#xa0;: %1 par an aujourd’hui%2, %3 selon la décision%4.</numerusform>
        </translation>
    </message>
    <message>
        <source>A fee in percent needs the value it is taken of: say it under “Cost each time”.</source>
        <translation>Des frais en pourcentage demandent la valeur à laquelle ils s’appliquent&#xa0;: indiquez-la sous «&#xa0;Coût par utilisation&#xa0;».</translation>
    </message>
</context>
<context>
    <name>strata::LimitsPopup</name>
    <message>
        <source> points</source>
        <extracomment>percentage points</extracomment>
        <translation> points</translation>
    </message>
    <message>
        <source>Agreed up to, in points</source>
        <translation>Accord jusqu’à, en points</translation>
    </message>
    <message>
        <source>Split above, in points</source>
        <translation>Partagé au-dessus de, en points</translation>
    </message>
    <message>
        <source>How wide the middle half of the votes may be.</source>
        <translation>Étendue maximale de la moitié centrale des votes.</translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation>Définir les limites</translation>
    </message>
    <message>
        <source>Agreed up to</source>
        <translation>Accord jusqu’à</translation>
    </message>
    <message>
        <source>Split above</source>
        <translation>Partagé au-dessus de</translation>
    </message>
    <message>
        <source>Agreed has to end where split begins, or before.</source>
        <translation>«&#xa0;Accord&#xa0;» doit finir là où «&#xa0;Partagé&#xa0;» commence, ou avant.</translation>
    </message>
</context>
<context>
    <name>strata::LineRows</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>As it stands on the invoice line that was imported.</source>
        <translation>Comme sur la ligne de facture importée.</translation>
    </message>
</context>
<context>
    <name>strata::ListTable</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>strata::LotsView</name>
    <message>
        <source>Export table…</source>
        <translation>Exporter la table…</translation>
    </message>
    <message>
        <source>Blocks of the campaign</source>
        <translation>Blocs de la campagne</translation>
    </message>
    <message>
        <source>Smallest effect that can be shown</source>
        <translation>Plus petit effet démontrable</translation>
    </message>
    <message>
        <source>(1.960 + 0.842) × spread × √(1/target + 1/control)</source>
        <translation>(1,960 + 0,842) × dispersion × √(1/cible + 1/témoin)</translation>
    </message>
    <message>
        <source>spread of the change of net sales from one window to the next: %1 a customer</source>
        <translation>dispersion de la variation des ventes nettes d’une période à la suivante&#xa0;: %1 par client</translation>
    </message>
    <message>
        <source>%1 target, %2 control customers</source>
        <translation>%1 clients cibles, %2 clients témoins</translation>
    </message>
    <message>
        <source>= %1 a customer</source>
        <translation>= %1 par client</translation>
    </message>
    <message>
        <source>From these customers&apos; own sales %1, when nothing was done. Bloom, Minimum Detectable Effects (1995): found in 80 of 100 cases, with 5 % false alarms.</source>
        <translation>D’après les propres achats de ces clients %1, quand rien n’était fait. Bloom, Minimum Detectable Effects (1995)&#xa0;: détecté dans 80 cas sur 100, avec 5&#xa0;% de fausses alertes.</translation>
    </message>
    <message>
        <source> months</source>
        <translation> mois</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>No control group: tracking only</source>
        <translation>Pas de groupe témoin&#xa0;: suivi seul</translation>
    </message>
    <message>
        <source>&lt;p&gt;Everybody gets the campaign. Before and after can be seen, but not whether the campaign or the times made the difference.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Tous reçoivent la campagne. On voit l’avant et l’après, mais pas si la différence vient de la campagne ou de la conjoncture.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Draw lots</source>
        <translation>Tirer au sort</translation>
    </message>
    <message>
        <source>Divides the customers by lot into those who get the campaign and those who get nothing, inside blocks of type and size</source>
        <translation>Répartit par tirage au sort les clients entre ceux qui reçoivent la campagne et ceux qui ne reçoivent rien, dans des blocs de même type et de même taille</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>The first day of the window after; outcomes are compared from here on</source>
        <translation>Le premier jour de la période d’après&#x202f;; les résultats sont comparés à partir de là</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>So many months before the start are compared with as many after it</source>
        <translation>Ce nombre de mois avant le début est comparé à autant de mois après</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Groupe témoin</translation>
    </message>
    <message>
        <source>Part of every block that gets nothing and is compared with</source>
        <translation>Part de chaque bloc qui ne reçoit rien et sert de comparaison</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Number the lots begin from: the same seed draws the same lots on any computer</source>
        <translation>Nombre dont part le tirage&#xa0;: la même graine donne le même tirage sur tout ordinateur</translation>
    </message>
    <message>
        <source>Start of a campaign</source>
        <translation>Début d’une campagne</translation>
    </message>
    <message>
        <source>Window of a campaign</source>
        <translation>Période d’une campagne</translation>
    </message>
    <message>
        <source>Share of the control group</source>
        <translation>Part du groupe témoin</translation>
    </message>
    <message>
        <source>Seed of the lots</source>
        <translation>Graine du tirage</translation>
    </message>
    <message>
        <source>The campaign began on %1. New lots mix up who got something and who did not: what was done so far can be measured no more. Draw all the same?</source>
        <translation>La campagne a commencé le %1. Un nouveau tirage mélange ceux qui ont reçu quelque chose et les autres&#xa0;: ce qui a été fait jusqu’ici ne pourra plus être mesuré. Tirer au sort quand même&#x202f;?</translation>
    </message>
    <message>
        <source>The lots drawn on %1 are replaced by new ones. Draw again?</source>
        <translation>Le tirage du %1 sera remplacé par un nouveau. Tirer à nouveau&#x202f;?</translation>
    </message>
    <message>
        <source>The start lies in the past. Lots say something only if they decided who got the campaign: was nothing done yet? Draw now?</source>
        <translation>Le début est dans le passé. Le tirage n’a de sens que s’il a décidé qui recevait la campagne&#xa0;: rien n’a-t-il encore été fait&#x202f;? Tirer au sort maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Tracking only</source>
        <translation>Suivi seul</translation>
    </message>
    <message>
        <source>The lots drawn on %1 are taken back: everybody gets the campaign. Go on?</source>
        <translation>Le tirage du %1 est annulé&#xa0;: tous reçoivent la campagne. Continuer&#x202f;?</translation>
    </message>
    <message>
        <source>Track without a control group</source>
        <translation>Suivre sans groupe témoin</translation>
    </message>
    <message>
        <source>Use a control group</source>
        <translation>Utiliser un groupe témoin</translation>
    </message>
    <message>
        <source>Draw again…</source>
        <translation>Tirer à nouveau…</translation>
    </message>
    <message>
        <source>Tracking only: there is no control group. What changes cannot be told from the times.</source>
        <translation>Suivi seul&#xa0;: il n’y a pas de groupe témoin. Ce qui change ne peut pas être distingué de la conjoncture.</translation>
    </message>
    <message>
        <source>Lots were drawn on %1. The control group gets nothing until the window is over; another share or seed counts with the next drawing.</source>
        <translation>Le tirage a eu lieu le %1. Le groupe témoin ne reçoit rien avant la fin de la période&#x202f;; une autre part ou une autre graine vaudra au prochain tirage.</translation>
    </message>
    <message>
        <source>Add customers first: lots need at least two.</source>
        <translation>Ajoutez d’abord des clients&#xa0;: un tirage en demande au moins deux.</translation>
    </message>
    <message>
        <source>No lots drawn yet. The lot, not a person, decides who gets the campaign: only then is the difference due to it.</source>
        <translation>Pas encore de tirage. C’est le sort, et non une personne, qui décide qui reçoit la campagne&#xa0;: alors seulement la différence lui est due.</translation>
    </message>
    <message>
        <source>Working out the smallest effect that can be shown…</source>
        <translation>Calcul du plus petit effet démontrable…</translation>
    </message>
    <message>
        <source>How small an effect can be shown is not known: it takes two customers in each group, and invoices of two windows before the start.</source>
        <translation>On ne sait pas à partir de quelle taille un effet peut être démontré&#xa0;: il faut deux clients dans chaque groupe et les factures de deux périodes avant le début.</translation>
    </message>
    <message>
        <source>%1 target and %2 control customers</source>
        <translation>%1 clients cibles et %2 clients témoins</translation>
    </message>
    <message numerus="yes">
        <source>With %1 an effect from %2 a customer in %Ln month(s) can be shown: %3 of what they buy. Smaller ones drown in chance.</source>
        <translation>
            <numerusform>Avec %1, un effet à partir de %2 par client en %Ln mois peut être démontré&#xa0;: %3 de ce qu’ils achètent. En dessous, il se perd dans le hasard.</numerusform>
            <numerusform>Avec %1, un effet à partir de %2 par client en %Ln mois peut être démontré&#xa0;: %3 de ce qu’ils achètent. En dessous, il se perd dans le hasard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 an effect from %2 a customer in %Ln month(s) can be shown. Smaller ones drown in chance.</source>
        <translation>
            <numerusform>Avec %1, un effet à partir de %2 par client en %Ln mois peut être démontré. En dessous, il se perd dans le hasard.</numerusform>
            <numerusform>Avec %1, un effet à partir de %2 par client en %Ln mois peut être démontré. En dessous, il se perd dans le hasard.</numerusform>
        </translation>
    </message>
    <message>
        <source>These groups are too small to show anything that a campaign can do. Add customers, take a longer window, or choose “No control group: tracking only”.</source>
        <translation>Ces groupes sont trop petits pour démontrer ce qu’une campagne peut produire. Ajoutez des clients, prenez une période plus longue ou choisissez «&#xa0;Pas de groupe témoin&#xa0;: suivi seul&#xa0;».</translation>
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
        <translation>Recalcul en cours…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New workshop…</source>
        <translation>&amp;Nouvel atelier…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Open the sam&amp;ple workshop</source>
        <translation>Ouvrir l’atelier d’e&amp;xemple</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;Enregistrer maintenant</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>Enregistrer une &amp;copie sous…</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>&amp;Versions antérieures…</translation>
    </message>
    <message>
        <source>&amp;Import data…</source>
        <translation>&amp;Importer des données…</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>Ex&amp;porter le rapport…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find customer</source>
        <translation>Rec&amp;hercher un client</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Couleurs du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;About Strata</source>
        <translation>À &amp;propos de Strata</translation>
    </message>
    <message>
        <source>About Strata</source>
        <translation>À propos de Strata</translation>
    </message>
    <message>
        <source>Strata stratifies customers by lifetime value and net profit. It is free software under the GNU General Public License, version 3 or later.</source>
        <translation>Strata stratifie les clients selon la valeur vie client et le profit net. C’est un logiciel libre sous licence GNU General Public License, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>%1 – Strata</source>
        <translation>%1 – Strata</translation>
    </message>
    <message numerus="yes">
        <source>%Ln metric(s)</source>
        <translation>
            <numerusform>%Ln indicateur</numerusform>
            <numerusform>%Ln indicateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln factor(s)</source>
        <translation>
            <numerusform>dans %Ln facteur</numerusform>
            <numerusform>dans %Ln facteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Recalculated in %1 ms</source>
        <translation>Recalculé en %1 ms</translation>
    </message>
    <message>
        <source>No invoice lines</source>
        <translation>Aucune ligne de facture</translation>
    </message>
    <message>
        <source>%1 invoice lines</source>
        <translation>%1 lignes de facture</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>since opening</source>
        <translation>depuis l’ouverture</translation>
    </message>
    <message>
        <source>Fill in a &amp;ballot…</source>
        <translation>Remplir un bulle&amp;tin…</translation>
    </message>
    <message>
        <source>&amp;Projector view</source>
        <translation>Vue &amp;projecteur</translation>
    </message>
    <message>
        <source>While it is &amp;shown</source>
        <translation>Pen&amp;dant l’affichage</translation>
    </message>
    <message>
        <source>&amp;Freeze, or show the present state</source>
        <translation>&amp;Figer, ou montrer l’état actuel</translation>
    </message>
    <message>
        <source>&amp;Blank</source>
        <translation>Écran &amp;noir</translation>
    </message>
    <message>
        <source>&amp;Mask names</source>
        <translation>&amp;Masquer les noms</translation>
    </message>
    <message>
        <source>&amp;Timer</source>
        <translation>Minu&amp;teur</translation>
    </message>
    <message>
        <source>Fill in a ballot</source>
        <translation>Remplir un bulletin</translation>
    </message>
    <message>
        <source>Ballots (*.strata-ballot)</source>
        <translation>Bulletins (*.strata-ballot)</translation>
    </message>
    <message>
        <source>Import from a &amp;database…</source>
        <translation>Importer depuis une &amp;base de données…</translation>
    </message>
    <message>
        <source>Re&amp;fresh all data…</source>
        <translation>Act&amp;ualiser toutes les données…</translation>
    </message>
    <message>
        <source>%1 invoice lines in the database, %2</source>
        <translation>%1 lignes de facture dans la base de données, %2</translation>
    </message>
    <message>
        <source>&amp;Back from a customer</source>
        <translation>&amp;Retour depuis un client</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Strata will speak this language when it is next started.</source>
        <translation>Strata parlera cette langue à son prochain démarrage.</translation>
    </message>
    <message>
        <source>The &amp;system&apos;s</source>
        <translation>Celle du &amp;système</translation>
    </message>
</context>
<context>
    <name>strata::MappingTable</name>
    <message>
        <source>Our field</source>
        <translation>Notre champ</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Compris comme</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>Quelle colonne est quoi</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (nécessaire)</translation>
    </message>
    <message>
        <source>Own field: %1</source>
        <translation>Champ propre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Colonne pour %1</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>laisser de côté</translation>
    </message>
    <message>
        <source>to decide, on the right</source>
        <translation>à décider, à droite</translation>
    </message>
    <message>
        <source>Column of the table</source>
        <translation>Colonne du tableau</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Ce qu’elle contient</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>pas dans le tableau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; such as %2</source>
        <translation>%1&#x202f;; par exemple %2</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <translation>%1 (colonne %2)</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Laissé de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>Ce que devient %1</translation>
    </message>
    <message>
        <source>keep as own field</source>
        <translation>garder comme champ propre</translation>
    </message>
    <message>
        <source>How %1 is read</source>
        <translation>Comment %1 est lu</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
</context>
<context>
    <name>strata::MatrixCard</name>
    <message>
        <source>P %1: %2</source>
        <extracomment>a cut at percentile %1 of the customers, which is a score of %2</extracomment>
        <translation>P %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stratification matrix</source>
        <translation>Matrice de stratification</translation>
    </message>
    <message>
        <source>The net profit in money is below 0: serving costs more than the margin.</source>
        <translation>Le profit net en argent est inférieur à 0&#xa0;: servir coûte plus que la marge.</translation>
    </message>
    <message>
        <source>Type the customer lifetime value cut, or drag its line</source>
        <translation>Saisissez le seuil de valeur vie client, ou faites glisser sa ligne</translation>
    </message>
    <message>
        <source>Type the net profit cut, or drag its line</source>
        <translation>Saisissez le seuil de profit net, ou faites glisser sa ligne</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Pointer</translation>
    </message>
    <message>
        <source>A click selects a customer, a drag moves a cut line. With Shift a drag brushes a rectangle.</source>
        <translation>Un clic sélectionne un client, un glissement déplace une ligne de seuil. Avec Maj, le glissement trace un rectangle de sélection.</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Drag a rectangle around customers to list only them; with Ctrl they are added. By keys: the arrows move the cross, Space sets a corner.</source>
        <translation>Tracez un rectangle autour de clients pour ne lister qu’eux&#x202f;; avec Ctrl, ils s’ajoutent. Au clavier&#xa0;: les flèches déplacent la croix, Espace pose un coin.</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Draw around customers to list only them; with Ctrl they are added.</source>
        <translation>Entourez des clients pour ne lister qu’eux&#x202f;; avec Ctrl, ils s’ajoutent.</translation>
    </message>
    <message>
        <source>What the colours say</source>
        <translation>Ce que disent les couleurs</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Couleur selon</translation>
    </message>
    <message>
        <source>Customer lifetime value: %1</source>
        <translation>Valeur vie client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Net profit: %1</source>
        <translation>Profit net&#xa0;: %1</translation>
    </message>
    <message>
        <source>CLV cut %1</source>
        <translation>Seuil CLV %1</translation>
    </message>
    <message>
        <source>Profit cut %1</source>
        <translation>Seuil profit %1</translation>
    </message>
    <message>
        <source>Hatch: most lose money</source>
        <translation>Hachures&#xa0;: la plupart perdent de l’argent</translation>
    </message>
    <message>
        <source>Ring: loses money</source>
        <translation>Anneau&#xa0;: perd de l’argent</translation>
    </message>
    <message>
        <source>darker: more customers</source>
        <translation>plus foncé&#xa0;: plus de clients</translation>
    </message>
    <message>
        <source>bubble area is net sales</source>
        <translation>la surface de la bulle donne les ventes nettes</translation>
    </message>
    <message>
        <source>Loses money: serving costs more than the margin</source>
        <translation>Perd de l’argent&#xa0;: le servir coûte plus que la marge</translation>
    </message>
    <message>
        <source>Move the customer lifetime value cut</source>
        <translation>Déplacer le seuil de valeur vie client</translation>
    </message>
    <message>
        <source>Move the net profit cut</source>
        <translation>Déplacer le seuil de profit net</translation>
    </message>
    <message>
        <source>Set the customer lifetime value cut</source>
        <translation>Définir le seuil de valeur vie client</translation>
    </message>
    <message>
        <source>Set the net profit cut</source>
        <translation>Définir le seuil de profit net</translation>
    </message>
</context>
<context>
    <name>strata::MatrixChart</name>
    <message>
        <source>Stratification matrix. Customer lifetime value cut %1, net profit cut %2. Left and right arrows move the first, up and down the second. F2 types the first, Shift and F2 the second.</source>
        <translation>Matrice de stratification. Seuil de valeur vie client %1, seuil de profit net %2. Les flèches gauche et droite déplacent le premier, haut et bas le second. F2 sert à saisir le premier, Maj et F2 le second.</translation>
    </message>
    <message>
        <source>Stratification matrix. The arrows move a cross, now at a customer lifetime value of %1 and a net profit of %2. Space sets the first corner of a rectangle, Space again brushes the customers in it, with Ctrl also.</source>
        <translation>Matrice de stratification. Les flèches déplacent une croix, actuellement à une valeur vie client de %1 et un profit net de %2. Espace pose le premier coin d’un rectangle, Espace à nouveau sélectionne les clients qui s’y trouvent, avec Ctrl en plus des autres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::MemberModel</name>
    <message>
        <source>%1 (no longer in the data)</source>
        <translation>%1 (n’est plus dans les données)</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Témoin</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Customers alike by type and size; lots are drawn inside each block</source>
        <translation>Clients semblables par leur type et leur taille&#x202f;; le tirage se fait dans chaque bloc</translation>
    </message>
    <message>
        <source>What like firms buy in a year; known for small customers</source>
        <translation>Ce que des entreprises comparables achètent en un an&#x202f;; connu pour les petits clients</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventes nettes</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potentiel</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
</context>
<context>
    <name>strata::MembersView</name>
    <message>
        <source>Filter by name or number</source>
        <translation>Filtrer par nom ou numéro</translation>
    </message>
    <message>
        <source>Add customers…</source>
        <translation>Ajouter des clients…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Removes the chosen customers from the campaign; undo brings them back</source>
        <translation>Retire de la campagne les clients choisis&#x202f;; Annuler les rétablit</translation>
    </message>
    <message>
        <source>Customers of the campaign</source>
        <translation>Clients de la campagne</translation>
    </message>
    <message>
        <source>Which customers are listed</source>
        <translation>Quels clients sont listés</translation>
    </message>
    <message>
        <source>Both groups</source>
        <translation>Les deux groupes</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Groupe cible</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Groupe témoin</translation>
    </message>
    <message>
        <source>The lot decides who gets the campaign (target) and who gets nothing and is compared with (control).</source>
        <translation>Le tirage décide qui reçoit la campagne (cible) et qui ne reçoit rien et sert de comparaison (témoin).</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exporter la table…</translation>
    </message>
    <message>
        <source>Add customers</source>
        <translation>Ajouter des clients</translation>
    </message>
    <message>
        <source>Lots were drawn on %1. With more customers they hold no more: they are taken back, and you draw again. Add customers?</source>
        <translation>Le tirage a eu lieu le %1. Avec davantage de clients, il ne vaut plus&#xa0;: il est annulé et vous tirez à nouveau. Ajouter des clients&#x202f;?</translation>
    </message>
    <message>
        <source>Add customers to a campaign</source>
        <translation>Ajouter des clients à une campagne</translation>
    </message>
    <message>
        <source>Remove customers</source>
        <translation>Retirer des clients</translation>
    </message>
    <message>
        <source>The campaign has begun. Who is removed now is compared no more, which can make the result look better or worse than it is. Remove them?</source>
        <translation>La campagne a commencé. Qui est retiré maintenant n’est plus comparé, ce qui peut faire paraître le résultat meilleur ou pire qu’il n’est. Les retirer&#x202f;?</translation>
    </message>
    <message>
        <source>Remove customers from a campaign</source>
        <translation>Retirer des clients d’une campagne</translation>
    </message>
    <message>
        <source>Nobody yet. Add customers, or start from the list of small customers.</source>
        <translation>Personne pour l’instant. Ajoutez des clients, ou partez de la liste des petits clients.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s): %1 target, %2 control</source>
        <translation>
            <numerusform>%Ln client&#xa0;: %1 cible, %2 témoin</numerusform>
            <numerusform>%Ln clients&#xa0;: %1 cible, %2 témoin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s), no lots drawn</source>
        <translation>
            <numerusform>%Ln client, pas de tirage</numerusform>
            <numerusform>%Ln clients, pas de tirage</numerusform>
        </translation>
    </message>
    <message>
        <source>The campaign has begun: who joins now could not be compared.</source>
        <translation>La campagne a commencé&#xa0;: qui s’ajoute maintenant ne pourrait pas être comparé.</translation>
    </message>
    <message>
        <source>From the lists of small customers, by type, or by a kept view</source>
        <translation>Depuis les listes de petits clients, par type ou par une vue conservée</translation>
    </message>
</context>
<context>
    <name>strata::MergedModel</name>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Counts under</source>
        <translation>Compte sous</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>strata::MetricDetail</name>
    <message>
        <source>From value to score</source>
        <translation>De la valeur au score</translation>
    </message>
    <message>
        <source>how its values are spread, and what each of them scores</source>
        <translation>comment ses valeurs se répartissent, et le score de chacune</translation>
    </message>
    <message>
        <source>Choose a metric on the left to see its values and decide how they are scored, or add one.</source>
        <translation>Choisissez un indicateur à gauche pour voir ses valeurs et décider de leur score, ou ajoutez-en un.</translation>
    </message>
    <message>
        <source>Change what a missing value counts</source>
        <translation>Modifier ce que compte une valeur manquante</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Pire</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleur</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Median %1; %2 of %3 customers have a value.</source>
        <translation>Médiane %1&#x202f;; %2 clients sur %3 ont une valeur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln beyond the worst</source>
        <translation>
            <numerusform>%Ln au-delà du pire</numerusform>
            <numerusform>%Ln au-delà du pire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln beyond the best.</source>
        <translation>
            <numerusform>%Ln au-delà du meilleur.</numerusform>
            <numerusform>%Ln au-delà du meilleur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) lie outside the picture.</source>
        <translation>
            <numerusform>%Ln client est hors du graphique.</numerusform>
            <numerusform>%Ln clients sont hors du graphique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every customer has the same value, so everybody scores 50: it tells nobody apart.</source>
        <translation>Tous les clients ont la même valeur, donc tous obtiennent 50&#xa0;: cela ne distingue personne.</translation>
    </message>
    <message>
        <source>All scored customers have the same value, so everybody scores 50.</source>
        <translation>Tous les clients évalués ont la même valeur, donc tous obtiennent 50.</translation>
    </message>
    <message>
        <source>Move a band</source>
        <translation>Déplacer un palier</translation>
    </message>
    <message>
        <source>Move a point</source>
        <translation>Déplacer un point</translation>
    </message>
    <message>
        <source>Move the worst anchor</source>
        <translation>Déplacer la pire ancre</translation>
    </message>
    <message>
        <source>Move the best anchor</source>
        <translation>Déplacer la meilleure ancre</translation>
    </message>
    <message>
        <source>Reword a quality</source>
        <translation>Reformuler une qualité</translation>
    </message>
    <message>
        <source>Value function of %1</source>
        <translation>Fonction de valeur de %1</translation>
    </message>
    <message>
        <source>Missing values of %1</source>
        <translation>Valeurs manquantes de %1</translation>
    </message>
</context>
<context>
    <name>strata::MetricGapModel</name>
    <message numerus="yes">
        <source>the %Ln largest are done</source>
        <extracomment>after &quot;394 customers still to rate&quot;</extracomment>
        <translation>
            <numerusform>le plus grand (%Ln) est fait</numerusform>
            <numerusform>les %Ln plus grands sont faits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>%1 of %2 customers, %3</source>
        <translation>%1 clients sur %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2 customers have a value</source>
        <translation>%1 clients sur %2 ont une valeur</translation>
    </message>
    <message>
        <source>Customers with a value make %1 of net sales</source>
        <translation>Les clients qui ont une valeur font %1 des ventes nettes</translation>
    </message>
    <message>
        <source>Share of net sales of the customers who have a value</source>
        <translation>Part des ventes nettes des clients qui ont une valeur</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Customers covered</source>
        <translation>Clients couverts</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
</context>
<context>
    <name>strata::MetricGapsView</name>
    <message>
        <source>Metrics, what they are made from and what is missing</source>
        <translation>Les indicateurs, ce dont ils sont faits et ce qui manque</translation>
    </message>
    <message>
        <source>Change owner of a metric</source>
        <translation>Changer le responsable d’un indicateur</translation>
    </message>
    <message>
        <source>Change due date of a metric</source>
        <translation>Changer l’échéance d’un indicateur</translation>
    </message>
    <message>
        <source>Change note of a metric</source>
        <translation>Changer la note d’un indicateur</translation>
    </message>
    <message>
        <source>Settle a gap</source>
        <translation>Régler une lacune</translation>
    </message>
    <message>
        <source>Open a gap again</source>
        <translation>Rouvrir une lacune</translation>
    </message>
    <message>
        <source>Missing values of %1</source>
        <translation>Valeurs manquantes de %1</translation>
    </message>
    <message>
        <source>Change what a missing value counts</source>
        <translation>Modifier ce que compte une valeur manquante</translation>
    </message>
    <message>
        <source>No metric is chosen yet. Choose what to measure on the metrics page.</source>
        <translation>Aucun indicateur n’est encore choisi. Choisissez quoi mesurer sur la page «&#xa0;Indicateurs&#xa0;».</translation>
    </message>
    <message>
        <source>The data are not looked through yet.</source>
        <translation>Les données ne sont pas encore examinées.</translation>
    </message>
</context>
<context>
    <name>strata::MetricLibrary</name>
    <message>
        <source>Add metric</source>
        <translation>Ajouter l’indicateur</translation>
    </message>
    <message>
        <source>Add a metric</source>
        <translation>Ajouter un indicateur</translation>
    </message>
    <message>
        <source>Find a metric</source>
        <translation>Rechercher un indicateur</translation>
    </message>
    <message>
        <source>Metrics by dimension</source>
        <translation>Indicateurs par dimension</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Customers covered</source>
        <translation>Clients couverts</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Factor that it shows</source>
        <translation>Facteur qu’il montre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No metric fits. Try another word.</source>
        <translation>Aucun indicateur ne correspond. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Pas encore de données</translation>
    </message>
    <message>
        <source>Every customer has a value</source>
        <translation>Chaque client a une valeur</translation>
    </message>
    <message>
        <source>Beware: %1</source>
        <translation>Attention&#xa0;: %1</translation>
    </message>
    <message>
        <source>It already shows %1.</source>
        <translation>Il montre déjà %1.</translation>
    </message>
    <message>
        <source>Have it rated instead</source>
        <translation>Le faire plutôt noter</translation>
    </message>
    <message>
        <source>Add a quality to rate…</source>
        <translation>Ajouter une qualité à noter…</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Rated by people from 1 to 10</source>
        <translation>Noté de 1 à 10 par des personnes</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Another quality…</source>
        <translation>Une autre qualité…</translation>
    </message>
    <message>
        <source>Not in the tables, could be collected</source>
        <translation>Absent des tableaux, pourrait être recueilli</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Pris en note</translation>
    </message>
    <message>
        <source>Add quality</source>
        <translation>Ajouter la qualité</translation>
    </message>
    <message>
        <source>Note: could collect</source>
        <translation>Noter&#xa0;: à recueillir</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Unité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation>Demande&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 means %1, 10 means %2.</source>
        <translation>1 signifie %1, 10 signifie %2.</translation>
    </message>
    <message>
        <source>The tables that Strata reads do not show it.</source>
        <translation>Les tableaux que Strata lit ne le montrent pas.</translation>
    </message>
    <message>
        <source>Bring it as a column of your customer list, or have it rated. Noted, it stands on the list of what is missing, with an owner and a date.</source>
        <translation>Apportez-le comme colonne de votre liste de clients, ou faites-le noter. Une fois pris en note, il figure dans la liste de ce qui manque, avec un responsable et une date.</translation>
    </message>
    <message>
        <source>It is on the list of what is missing.</source>
        <translation>Il figure dans la liste de ce qui manque.</translation>
    </message>
    <message>
        <source>It belongs to %1 and is left out for now.</source>
        <translation>Il fait partie de %1 et est laissé de côté pour l’instant.</translation>
    </message>
</context>
<context>
    <name>strata::MetricTree</name>
    <message>
        <source>Factors and their metrics</source>
        <translation>Les facteurs et leurs indicateurs</translation>
    </message>
    <message>
        <source>Factor and metric</source>
        <translation>Facteur et indicateur</translation>
    </message>
    <message>
        <source>Customers covered</source>
        <translation>Clients couverts</translation>
    </message>
    <message>
        <source>No metric yet</source>
        <translation>Pas encore d’indicateur</translation>
    </message>
    <message>
        <source>Without a metric the factor counts for nothing. Add one.</source>
        <translation>Sans indicateur, le facteur ne compte pour rien. Ajoutez-en un.</translation>
    </message>
    <message>
        <source>Unknown to this version of Strata</source>
        <translation>Inconnu de cette version de Strata</translation>
    </message>
    <message>
        <source>Every customer has a value</source>
        <translation>Chaque client a une valeur</translation>
    </message>
    <message>
        <source>Can we have it?</source>
        <translation>Peut-on l’avoir&#x202f;?</translation>
    </message>
    <message>
        <source>Left out for now</source>
        <translation>Laissé de côté pour l’instant</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
</context>
<context>
    <name>strata::MetricsModel</name>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>%1, factor %2</source>
        <translation>%1, facteur %2</translation>
    </message>
    <message>
        <source>(number %1 in the bars)</source>
        <translation>(numéro %1 dans les barres)</translation>
    </message>
    <message>
        <source>How many percent of the other scored customers have a lower score in this metric</source>
        <translation>Pourcentage des autres clients évalués qui ont un score plus bas pour cet indicateur</translation>
    </message>
    <message>
        <source>Score times weight; together they make the composite</source>
        <translation>Score multiplié par le poids&#x202f;; ensemble, ils font le score composite</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Better than
% of customers</source>
        <extracomment>head of a column; two lines</extracomment>
        <translation>Mieux que
% des clients</translation>
    </message>
    <message>
        <source>Adds
to score</source>
        <translation>Apport
au score</translation>
    </message>
    <message>
        <source>To move up</source>
        <translation>Pour monter</translation>
    </message>
    <message>
        <source>The smallest change of this metric alone that is enough for a better type or tier; “no loss any more” says what the money guard asks for besides</source>
        <translation>Le plus petit changement de ce seul indicateur qui suffit pour un meilleur type ou rang&#x202f;; «&#xa0;plus de perte&#xa0;» dit ce que le garde-fou des pertes exige en plus</translation>
    </message>
</context>
<context>
    <name>strata::MetricsPage</name>
    <message>
        <source>Which metrics show it?</source>
        <translation>Quels indicateurs le montrent&#x202f;?</translation>
    </message>
    <message>
        <source>Each factor needs figures that everybody accepts. Say for each one which value is bad, which is good, and what counts where it is missing.</source>
        <translation>Chaque facteur a besoin de chiffres que tous acceptent. Dites pour chacun quelle valeur est mauvaise, laquelle est bonne, et ce qui compte là où elle manque.</translation>
    </message>
    <message>
        <source>A factor is an opinion until a figure shows it. Two or three metrics per factor are enough. The score from 0 to 100 makes days, percent and money comparable: higher is always better. Nothing is filled in silently; where a value is missing you decide what it counts.</source>
        <translation>Un facteur est une opinion tant qu’un chiffre ne le montre pas. Deux ou trois indicateurs par facteur suffisent. Le score de 0 à 100 rend comparables les jours, les pourcentages et l’argent&#xa0;: plus haut est toujours mieux. Rien n’est complété en silence&#x202f;; là où une valeur manque, vous décidez de ce qu’elle compte.</translation>
    </message>
    <message>
        <source>Add metric</source>
        <translation>Ajouter l’indicateur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>There are no customers yet. Metrics can be chosen now; how they are spread and what is missing shows as soon as invoice lines are here.</source>
        <translation>Il n’y a pas encore de clients. Vous pouvez déjà choisir des indicateurs&#x202f;; leur répartition et ce qui manque apparaîtront dès que les lignes de facture seront là.</translation>
    </message>
    <message>
        <source>Get data</source>
        <translation>Importer des données</translation>
    </message>
    <message>
        <source>Choose from everything that your data can show</source>
        <translation>Choisir parmi tout ce que vos données peuvent montrer</translation>
    </message>
    <message>
        <source>Remove the metric from its factor (Del; undo brings it back)</source>
        <translation>Retirer l’indicateur de son facteur (Suppr&#x202f;; Annuler le rétablit)</translation>
    </message>
    <message>
        <source>Move to factor</source>
        <translation>Déplacer vers le facteur</translation>
    </message>
    <message>
        <source>Chosen metrics</source>
        <translation>Indicateurs choisis</translation>
    </message>
    <message>
        <source>Remove metric</source>
        <translation>Retirer l’indicateur</translation>
    </message>
    <message>
        <source>Move metric to another factor</source>
        <translation>Déplacer l’indicateur vers un autre facteur</translation>
    </message>
    <message>
        <source>Value tree</source>
        <translation>Arbre de valeur</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Nothing is missing: every chosen metric can be had now.</source>
        <translation>Rien ne manque&#xa0;: chaque indicateur choisi est déjà disponible.</translation>
    </message>
    <message>
        <source>Metrics that are missing, with owner and due date</source>
        <translation>Indicateurs manquants, avec responsable et échéance</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Exporter la liste…</translation>
    </message>
    <message>
        <source>What is missing (%1)</source>
        <translation>Ce qui manque (%1)</translation>
    </message>
    <message>
        <source>Add a quality to rate</source>
        <translation>Ajouter une qualité à noter</translation>
    </message>
    <message>
        <source>Note a metric that is missing</source>
        <translation>Prendre en note un indicateur manquant</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Metrics of %1</source>
        <translation>Indicateurs de %1</translation>
    </message>
</context>
<context>
    <name>strata::MigrationModel</name>
    <message numerus="yes">
        <source>%Ln customer(s) at either time</source>
        <translation>
            <numerusform>%Ln client à l’une ou l’autre date</numerusform>
            <numerusform>%Ln clients à l’une ou l’autre date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are gone</source>
        <translation>
            <numerusform>%Ln client est parti</numerusform>
            <numerusform>%Ln clients sont partis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are %1 at the later time</source>
        <translation>
            <numerusform>%Ln client est %1 à la date la plus récente</numerusform>
            <numerusform>%Ln clients sont %1 à la date la plus récente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were not there</source>
        <translation>
            <numerusform>%Ln client n’était pas là</numerusform>
            <numerusform>%Ln clients n’étaient pas là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were %1 at the earlier time</source>
        <translation>
            <numerusform>%Ln client était %1 à la date la plus ancienne</numerusform>
            <numerusform>%Ln clients étaient %1 à la date la plus ancienne</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Each customer is found again by its number and counted once: by the type at the earlier time and the type at the later one. Those before and the new ones add up to those after and the gone ones.</source>
        <translation>Chaque client est retrouvé par son numéro et compté une fois&#xa0;: par son type à la date la plus ancienne et par son type à la plus récente. Ceux d’avant et les nouveaux font ensemble ceux d’après et les partis.</translation>
    </message>
    <message>
        <source>Then ↓  Later →</source>
        <translation>Avant ↓  Après →</translation>
    </message>
</context>
<context>
    <name>strata::MissingModel</name>
    <message>
        <source>%1, late</source>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>in no factor yet</source>
        <translation>dans aucun facteur pour l’instant</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Can we have it?</source>
        <translation>Peut-on l’avoir&#x202f;?</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
</context>
<context>
    <name>strata::MissingPolicyCard</name>
    <message>
        <source>If a value is missing</source>
        <translation>Si une valeur manque</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>It counts as soon as there are customers.</source>
        <translation>Cela vaudra dès qu’il y aura des clients.</translation>
    </message>
    <message>
        <source>Every customer has a value.</source>
        <translation>Chaque client a une valeur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are scored without this metric.</source>
        <translation>
            <numerusform>%Ln client est évalué sans cet indicateur.</numerusform>
            <numerusform>%Ln clients sont évalués sans cet indicateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without a value get the middle score.</source>
        <translation>
            <numerusform>%Ln client sans valeur reçoit le score moyen.</numerusform>
            <numerusform>%Ln clients sans valeur reçoivent le score moyen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without a value get the lowest score.</source>
        <translation>
            <numerusform>%Ln client sans valeur reçoit le score le plus bas.</numerusform>
            <numerusform>%Ln clients sans valeur reçoivent le score le plus bas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without a value stay unclassified.</source>
        <translation>
            <numerusform>%Ln client sans valeur reste non classé.</numerusform>
            <numerusform>%Ln clients sans valeur restent non classés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving the metric out for them would change the type of %Ln customer(s).</source>
        <translation>
            <numerusform>Laisser cet indicateur de côté pour eux changerait le type de %Ln client.</numerusform>
            <numerusform>Laisser cet indicateur de côté pour eux changerait le type de %Ln clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Treating them as lowest would change the type of %Ln customer(s).</source>
        <translation>
            <numerusform>Leur donner le score le plus bas changerait le type de %Ln client.</numerusform>
            <numerusform>Leur donner le score le plus bas changerait le type de %Ln clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>changes no type</source>
        <translation>ne change aucun type</translation>
    </message>
    <message numerus="yes">
        <source>changes %Ln type(s)</source>
        <translation>
            <numerusform>change %Ln type</numerusform>
            <numerusform>change %Ln types</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ModelView</name>
    <message>
        <source>%1: %2, at or above the cut of %3.</source>
        <translation>%1&#xa0;: %2, au niveau ou au-dessus du seuil de %3.</translation>
    </message>
    <message>
        <source>%1: %2, below the cut of %3.</source>
        <translation>%1&#xa0;: %2, en dessous du seuil de %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Customer since: %1</source>
        <translation>Client depuis&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last invoice: %1</source>
        <translation>Dernière facture&#xa0;: %1</translation>
    </message>
    <message>
        <source>This customer is no longer in the data.</source>
        <translation>Ce client n’est plus dans les données.</translation>
    </message>
    <message>
        <source>The model gives it none of the four types: %1.</source>
        <translation>Le modèle ne lui donne aucun des quatre types&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Factors, of 100: %1.</source>
        <translation>Facteurs, sur 100&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Scored on %1 of %2 metrics.</source>
        <translation>Évalué sur %1 indicateurs sur %2.</translation>
    </message>
    <message>
        <source>It loses money, so its net profit does not count as high.</source>
        <translation>Il perd de l’argent, donc son profit net ne compte pas comme élevé.</translation>
    </message>
    <message>
        <source>Somebody has set its type by hand: %1.</source>
        <translation>Quelqu’un a fixé son type à la main&#xa0;: %1.</translation>
    </message>
    <message>
        <source>High value, high profit</source>
        <translation>Valeur élevée, profit élevé</translation>
    </message>
    <message>
        <source>Low value, high profit</source>
        <translation>Valeur faible, profit élevé</translation>
    </message>
    <message>
        <source>Low value, low profit</source>
        <translation>Valeur faible, profit faible</translation>
    </message>
    <message>
        <source>High value, low profit</source>
        <translation>Valeur élevée, profit faible</translation>
    </message>
</context>
<context>
    <name>strata::MonthRows</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventes nettes</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>With cost</source>
        <translation>Avec coût</translation>
    </message>
    <message>
        <source>With product</source>
        <translation>Avec produit</translation>
    </message>
    <message>
        <source>With category</source>
        <translation>Avec catégorie</translation>
    </message>
    <message>
        <source>With due date</source>
        <translation>Avec échéance</translation>
    </message>
    <message>
        <source>With paid date</source>
        <translation>Avec date de paiement</translation>
    </message>
    <message>
        <source>A calendar month between the first and the last invoice line.</source>
        <translation>Un mois civil entre la première et la dernière ligne de facture.</translation>
    </message>
    <message>
        <source>Invoice lines dated in this month.</source>
        <translation>Lignes de facture datées de ce mois.</translation>
    </message>
    <message>
        <source>The net values of the month&apos;s lines, credits included.</source>
        <translation>Les valeurs nettes des lignes du mois, avoirs compris.</translation>
    </message>
    <message>
        <source>Lines of the month that are returns or credits.</source>
        <translation>Lignes du mois qui sont des retours ou des avoirs.</translation>
    </message>
    <message>
        <source>Lines of the month on which it is known, of all its lines.</source>
        <translation>Lignes du mois pour lesquelles cela est connu, sur toutes ses lignes.</translation>
    </message>
</context>
<context>
    <name>strata::MonthStrip</name>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Paid date</source>
        <translation>Date de paiement</translation>
    </message>
    <message>
        <source>How complete each month is</source>
        <translation>À quel point chaque mois est complet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>%1: no lines</source>
        <translation>%1&#xa0;: aucune ligne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s)</source>
        <translation>
            <numerusform>%Ln retour</numerusform>
            <numerusform>%Ln retours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: &quot;Cost&quot;, %2: a share</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There are no invoice lines yet</source>
        <translation>Il n’y a pas encore de lignes de facture</translation>
    </message>
    <message>
        <source>Each month&apos;s lines as a bar, and below it the share of them that has a cost, a product, a category, a due and a paid date.</source>
        <translation>Les lignes de chaque mois sous forme de barre et, en dessous, la part d’entre elles qui a un coût, un produit, une catégorie, une échéance et une date de paiement.</translation>
    </message>
</context>
<context>
    <name>strata::MoreLessCard</name>
    <message>
        <source>Who gets more, who gets less</source>
        <translation>Qui reçoit plus, qui reçoit moins</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter who gets more and who gets less</source>
        <translation>Filtrer qui reçoit plus et qui reçoit moins</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export who gets more and who gets less</source>
        <translation>Exporter qui reçoit plus et qui reçoit moins</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, nouveau</translation>
    </message>
    <message>
        <source>%1, ends</source>
        <translation>%1, prend fin</translation>
    </message>
    <message>
        <source>Today: %1
Decided: %2</source>
        <translation>Aujourd’hui&#xa0;: %1
Décidé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 more, %2 less</source>
        <translation>%1 de plus, %2 de moins</translation>
    </message>
    <message>
        <source>There is no service yet.</source>
        <translation>Il n’y a pas encore de service.</translation>
    </message>
    <message>
        <source>Nothing differs yet between today and what is decided.</source>
        <translation>Rien ne diffère encore entre aujourd’hui et ce qui est décidé.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>More or less</source>
        <translation>Plus ou moins</translation>
    </message>
    <message>
        <source>From today to decided</source>
        <translation>D’aujourd’hui à la décision</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
</context>
<context>
    <name>strata::MoversModel</name>
    <message>
        <source>to</source>
        <extracomment>between two types: &quot;Marginal to Core&quot;</extracomment>
        <translation>vers</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventes nettes</translation>
    </message>
</context>
<context>
    <name>strata::NeighboursCard</name>
    <message>
        <source>Neighbours</source>
        <translation>Voisins</translation>
    </message>
    <message>
        <source>Customers just above and below by score</source>
        <translation>Clients juste au-dessus et au-dessous selon le score</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Customers scored most alike</source>
        <translation>Clients aux scores les plus semblables</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>choose one to go there</source>
        <translation>choisissez-en un pour y aller</translation>
    </message>
    <message>
        <source>How far the metric scores lie apart: the root of the mean squared difference, each metric by its weight; what one of the two lacks is left out.</source>
        <translation>Distance entre les scores des indicateurs&#xa0;: racine de l’écart quadratique moyen, chaque indicateur selon son poids&#x202f;; ce qui manque à l’un des deux est laissé de côté.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>By score: place %1 of %2</source>
        <translation>Selon le score&#xa0;: place %1 sur %2</translation>
    </message>
    <message>
        <source>Without a score it has no place among the others.</source>
        <translation>Sans score, il n’a pas de place parmi les autres.</translation>
    </message>
    <message>
        <source>No customer can be compared metric by metric.</source>
        <translation>Aucun client ne peut être comparé indicateur par indicateur.</translation>
    </message>
    <message>
        <source>Most alike: metric scores nearest, in points</source>
        <translation>Les plus semblables&#xa0;: scores des indicateurs les plus proches, en points</translation>
    </message>
</context>
<context>
    <name>strata::NewActionForm</name>
    <message>
        <source>Add action</source>
        <translation>Ajouter l’action</translation>
    </message>
    <message>
        <source>Another customer</source>
        <translation>Un autre client</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>What is done?</source>
        <translation>Que fait-on&#x202f;?</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Qui le fait</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Qui&#x202f;?</translation>
    </message>
    <message>
        <source>Select a customer, or find one.</source>
        <translation>Sélectionnez un client, ou recherchez-en un.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
</context>
<context>
    <name>strata::NewDecisionForm</name>
    <message>
        <source>Add a decision</source>
        <translation>Ajouter une décision</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Ce qui est décidé</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>How it was before</source>
        <translation>Comment c’était avant</translation>
    </message>
    <message>
        <source>How it is from now on</source>
        <translation>Comment c’est désormais</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Désaccord consigné</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add to the log</source>
        <translation>Ajouter au journal</translation>
    </message>
    <message>
        <source>Say what is decided, in a few words.</source>
        <translation>Dites en quelques mots ce qui est décidé.</translation>
    </message>
</context>
<context>
    <name>strata::NewQualityForm</name>
    <message>
        <source>Name of the quality</source>
        <translation>Nom de la qualité</translation>
    </message>
    <message>
        <source>Name, such as Strategic fit</source>
        <translation>Nom, par exemple Adéquation stratégique</translation>
    </message>
    <message>
        <source>A quality to rate</source>
        <translation>Une qualité à noter</translation>
    </message>
    <message>
        <source>No invoice shows it; people rate it from 1 to 10, one customer at a time.</source>
        <translation>Aucune facture ne la montre&#x202f;; des personnes la notent de 1 à 10, un client à la fois.</translation>
    </message>
</context>
<context>
    <name>strata::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What was said and should not be lost</source>
        <translation>Ce qui a été dit et ne doit pas se perdre</translation>
    </message>
    <message>
        <source>Change the notes</source>
        <translation>Modifier les notes</translation>
    </message>
</context>
<context>
    <name>strata::OpenRoundView</name>
    <message>
        <source>Who has voted</source>
        <translation>Qui a voté</translation>
    </message>
    <message>
        <source>Pass the laptop round: each votes behind a PIN of one&apos;s own.</source>
        <translation>Faites circuler l’ordinateur&#xa0;: chacun vote derrière son propre code PIN.</translation>
    </message>
    <message>
        <source>The round is closed; nobody can vote any more.</source>
        <translation>Le tour est clos&#x202f;; personne ne peut plus voter.</translation>
    </message>
    <message>
        <source>Nobody is at the table. Name the participants on the workshop page.</source>
        <translation>Personne n’est à la table. Nommez les participants sur la page Atelier.</translation>
    </message>
    <message>
        <source>This round has been revealed once before; votes may know the others&apos;.</source>
        <translation>Ce tour a déjà été révélé une fois&#x202f;; qui vote connaît peut-être les votes des autres.</translation>
    </message>
    <message>
        <source>What is voted on</source>
        <translation>Sur quoi l’on vote</translation>
    </message>
    <message>
        <source>The value tree has changed since this round was opened; the vote is on the rows above.</source>
        <translation>L’arbre de valeur a changé depuis l’ouverture de ce tour&#x202f;; le vote porte sur les lignes ci-dessus.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>no longer at the table</source>
        <translation>n’est plus à la table</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Has voted from home</source>
        <translation>A voté de chez soi</translation>
    </message>
    <message>
        <source>Has voted</source>
        <translation>A voté</translation>
    </message>
    <message>
        <source>Ballot file…</source>
        <translation>Fichier de bulletin…</translation>
    </message>
    <message>
        <source>Hand out a ballot file to %1</source>
        <translation>Remettre un fichier de bulletin à %1</translation>
    </message>
    <message>
        <source>A small file to vote at home with the same program</source>
        <translation>Un petit fichier pour voter de chez soi avec le même programme</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>Revoter</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voter</translation>
    </message>
    <message>
        <source>Vote as %1</source>
        <translation>Voter en tant que %1</translation>
    </message>
    <message>
        <source>Starts anew; the later vote counts</source>
        <translation>Recommence à zéro&#x202f;; le dernier vote compte</translation>
    </message>
</context>
<context>
    <name>strata::OverrideCard</name>
    <message>
        <source>Set by hand</source>
        <translation>Fixé à la main</translation>
    </message>
    <message>
        <source>Set type…</source>
        <translation>Fixer le type…</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Exclure…</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Take back what was set by hand</source>
        <translation>Annuler ce qui a été fixé à la main</translation>
    </message>
    <message>
        <source>Nothing: the type is the computed one.</source>
        <translation>Rien&#xa0;: le type est celui du calcul.</translation>
    </message>
    <message>
        <source>As computed: %1</source>
        <translation>Selon le calcul&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>strata::OverrideDialog</name>
    <message>
        <source>Exclude customer</source>
        <translation>Exclure le client</translation>
    </message>
    <message>
        <source>Set type</source>
        <translation>Fixer le type</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Give the reason, so that others understand it later.</source>
        <translation>Donnez la raison, pour que d’autres la comprennent plus tard.</translation>
    </message>
</context>
<context>
    <name>strata::OverrideStrip</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Type de %1</translation>
    </message>
    <message numerus="yes">
        <source>Types of %Ln customer(s): %1</source>
        <translation>
            <numerusform>Types de %Ln client&#xa0;: %1</numerusform>
            <numerusform>Types de %Ln clients&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <extracomment>leave a customer out: &quot;Exclude Blue Lake Mills because of&quot;</extracomment>
        <translation>Exclure %1</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 est</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Set type</source>
        <translation>Fixer le type</translation>
    </message>
    <message>
        <source>Give the reason, so that others understand it later.</source>
        <translation>Donnez la raison, pour que d’autres la comprennent plus tard.</translation>
    </message>
    <message>
        <source>The data were replaced meanwhile; select the customers again.</source>
        <translation>Les données ont été remplacées entre-temps&#x202f;; sélectionnez à nouveau les clients.</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln customer(s)</source>
        <translation>
            <numerusform>Exclure %Ln client</numerusform>
            <numerusform>Exclure %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Set type by hand</source>
        <translation>Fixer le type à la main</translation>
    </message>
    <message numerus="yes">
        <source>Set type of %Ln customer(s) by hand</source>
        <translation>
            <numerusform>Fixer à la main le type de %Ln client</numerusform>
            <numerusform>Fixer à la main le type de %Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>as computed</source>
        <translation>tel que calculé</translation>
    </message>
    <message>
        <source>Lift what was set by hand</source>
        <translation>Lever ce qui a été fixé à la main</translation>
    </message>
    <message>
        <source>The customers are being computed; try again in a moment.</source>
        <translation>Les clients sont en cours de calcul&#x202f;; réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>strata::Page</name>
    <message>
        <source>Why is this asked?</source>
        <translation>Pourquoi cette question&#x202f;?</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Suite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>strata::PairwiseEntry</name>
    <message>
        <source>slightly more</source>
        <translation>légèrement plus</translation>
    </message>
    <message>
        <source>moderately more</source>
        <translation>modérément plus</translation>
    </message>
    <message>
        <source>moderately to strongly more</source>
        <translation>modérément à fortement plus</translation>
    </message>
    <message>
        <source>strongly more</source>
        <translation>fortement plus</translation>
    </message>
    <message>
        <source>strongly to very strongly more</source>
        <translation>fortement à très fortement plus</translation>
    </message>
    <message>
        <source>very strongly more</source>
        <translation>très fortement plus</translation>
    </message>
    <message>
        <source>very strongly to extremely more</source>
        <translation>très fortement à extrêmement plus</translation>
    </message>
    <message>
        <source>extremely more</source>
        <translation>extrêmement plus</translation>
    </message>
    <message>
        <source>These fit the others least. Look at them again:</source>
        <translation>Ceux-ci s’accordent le moins avec les autres. Revoyez-les&#xa0;:</translation>
    </message>
    <message>
        <source>How far the judgements contradict each other: (lambda - n) / (n - 1), divided by Saaty&apos;s random index, the same figure for judgements drawn at random. Up to 0.10 is usual.</source>
        <translation>À quel point les jugements se contredisent&#xa0;: (lambda - n) / (n - 1), divisé par l’indice aléatoire de Saaty, le même chiffre pour des jugements tirés au hasard. Jusqu’à 0,10 est usuel.</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>égal</translation>
    </message>
    <message>
        <source>%1 beside %2: said %3, the weights imply %4</source>
        <translation>%1 face à %2&#xa0;: dit %3, les poids donnent %4</translation>
    </message>
    <message>
        <source>%1 beside %2: said %3, the weights imply the opposite, %4</source>
        <translation>%1 face à %2&#xa0;: dit %3, les poids donnent le contraire, %4</translation>
    </message>
    <message>
        <source>%1: %2×, %3</source>
        <translation>%1&#xa0;: %2×, %3</translation>
    </message>
    <message>
        <source>%1 beside %2: %3</source>
        <translation>%1 face à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Consistency ratio %1 (Saaty&apos;s random index): the judgements fit together.</source>
        <translation>Ratio de cohérence %1 (indice aléatoire de Saaty)&#xa0;: les jugements s’accordent.</translation>
    </message>
    <message>
        <source>Consistency ratio %1 (Saaty&apos;s random index): attention, above 0.10 the judgements contradict each other. Those that fit least are below the pairs.</source>
        <translation>Ratio de cohérence %1 (indice aléatoire de Saaty)&#xa0;: attention, au-dessus de 0,10 les jugements se contredisent. Ceux qui s’accordent le moins figurent sous les paires.</translation>
    </message>
    <message>
        <source>Two rows cannot contradict each other.</source>
        <translation>Deux lignes ne peuvent pas se contredire.</translation>
    </message>
    <message>
        <source>No consistency ratio: Saaty&apos;s random index ends below so many rows.</source>
        <translation>Pas de ratio de cohérence&#xa0;: l’indice aléatoire de Saaty ne va pas jusqu’à autant de lignes.</translation>
    </message>
</context>
<context>
    <name>strata::PaperDialog</name>
    <message>
        <source>Fill it in anew</source>
        <translation>Remplir à nouveau</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Fill in a ballot</source>
        <translation>Remplir un bulletin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close without saving? What you have set is not kept.</source>
        <translation>Fermer sans enregistrer&#x202f;? Ce que vous avez réglé n’est pas conservé.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Go on voting</source>
        <translation>Continuer à voter</translation>
    </message>
    <message>
        <source>This ballot cannot be filled in</source>
        <translation>Ce bulletin ne peut pas être rempli</translation>
    </message>
    <message>
        <source>This ballot is filled in already</source>
        <translation>Ce bulletin est déjà rempli</translation>
    </message>
    <message>
        <source>The vote in it is sealed and nobody can read it here. You can fill the ballot in anew; the new vote then takes the place of the old one in this file.</source>
        <translation>Le vote qu’il contient est scellé et personne ne peut le lire ici. Vous pouvez remplir le bulletin à nouveau&#x202f;; le nouveau vote remplace alors l’ancien dans ce fichier.</translation>
    </message>
    <message>
        <source>Ballot of %1, round %2</source>
        <translation>Bulletin de %1, tour %2</translation>
    </message>
    <message>
        <source>Save my ballot</source>
        <translation>Enregistrer mon bulletin</translation>
    </message>
    <message>
        <source>The ballot is not saved yet</source>
        <translation>Le bulletin n’est pas encore enregistré</translation>
    </message>
    <message>
        <source>Your ballot is filled in</source>
        <translation>Votre bulletin est rempli</translation>
    </message>
    <message>
        <source>It is saved as %1. Send this file back to the facilitator: only the project it came from can open the vote in it.</source>
        <translation>Il est enregistré sous %1. Renvoyez ce fichier à l’animateur&#xa0;: seul le projet dont il vient peut ouvrir le vote qu’il contient.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Enregistrer une copie ailleurs…</translation>
    </message>
    <message>
        <source>Save the ballot</source>
        <translation>Enregistrer le bulletin</translation>
    </message>
</context>
<context>
    <name>strata::ParentCard</name>
    <message>
        <source>Accounts and their parents</source>
        <translation>Les comptes et leurs parents</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Séparer</translation>
    </message>
    <message>
        <source>Accounts that count under another customer</source>
        <translation>Comptes qui comptent sous un autre client</translation>
    </message>
    <message>
        <source>The selected accounts stand on their own again</source>
        <translation>Les comptes sélectionnés redeviennent indépendants</translation>
    </message>
    <message>
        <source>The parent account is named in the column</source>
        <translation>Le compte parent est indiqué dans la colonne</translation>
    </message>
    <message>
        <source>Set the parent column</source>
        <translation>Définir la colonne du parent</translation>
    </message>
    <message>
        <source>Add these up over the accounts of a customer (the others keep the parent&apos;s value):</source>
        <translation>Additionner ces champs sur les comptes d’un client (les autres gardent la valeur du parent)&#xa0;:</translation>
    </message>
    <message>
        <source>Fields that add up over the accounts of a customer</source>
        <translation>Champs qui s’additionnent sur les comptes d’un client</translation>
    </message>
    <message>
        <source>Set what adds up</source>
        <translation>Définir ce qui s’additionne</translation>
    </message>
    <message>
        <source>Account, by number or name</source>
        <translation>Compte, par numéro ou par nom</translation>
    </message>
    <message>
        <source>Account to merge</source>
        <translation>Compte à fusionner</translation>
    </message>
    <message>
        <source>counts under, by number or name</source>
        <translation>compte sous, par numéro ou par nom</translation>
    </message>
    <message>
        <source>Customer it counts under</source>
        <translation>Client sous lequel il compte</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>A database added these customers up: accounts are put together there, in the query.</source>
        <translation>Une base de données a totalisé ces clients&#xa0;: c’est là que les comptes sont regroupés, dans la requête.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s), each a customer of its own.</source>
        <translation>
            <numerusform>%Ln compte, qui est un client à part entière.</numerusform>
            <numerusform>%Ln comptes, chacun un client à part entière.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accounts count as %2 customers. Everything is computed for the customers; taking a merge back brings the account back.</source>
        <translation>%1 comptes valent pour %2 clients. Tout est calculé pour les clients&#x202f;; annuler une fusion rétablit le compte.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>No single account is called &quot;%1&quot;: type its number.</source>
        <translation>Aucun compte unique ne s’appelle «&#xa0;%1&#xa0;»&#xa0;: saisissez son numéro.</translation>
    </message>
    <message>
        <source>An account cannot count under itself: name another one.</source>
        <translation>Un compte ne peut pas compter sous lui-même&#xa0;: nommez-en un autre.</translation>
    </message>
    <message>
        <source>Merge accounts</source>
        <translation>Fusionner des comptes</translation>
    </message>
    <message>
        <source>Take accounts apart</source>
        <translation>Séparer des comptes</translation>
    </message>
    <message>
        <source>The data changed meanwhile, so nothing was merged: merge again.</source>
        <translation>Les données ont changé entre-temps, rien n’a donc été fusionné&#xa0;: fusionnez à nouveau.</translation>
    </message>
</context>
<context>
    <name>strata::ParkingLotCard</name>
    <message>
        <source>Parking lot</source>
        <translation>Sujets en attente</translation>
    </message>
    <message>
        <source>Park something for later</source>
        <translation>Mettre un sujet en attente</translation>
    </message>
    <message>
        <source>Park something for later, Enter adds it</source>
        <translation>Mettre un sujet en attente, Entrée l’ajoute</translation>
    </message>
    <message>
        <source>Park an item</source>
        <translation>Mettre un sujet en attente</translation>
    </message>
    <message>
        <source>Remove a parked item</source>
        <translation>Retirer un sujet en attente</translation>
    </message>
    <message>
        <source>Parked item</source>
        <translation>Sujet en attente</translation>
    </message>
    <message>
        <source>Remove the item (undo brings it back)</source>
        <translation>Retirer le sujet (Annuler le rétablit)</translation>
    </message>
    <message>
        <source>Done with</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Tick off a parked item</source>
        <translation>Cocher un sujet en attente</translation>
    </message>
    <message>
        <source>Take up a parked item again</source>
        <translation>Reprendre un sujet en attente</translation>
    </message>
    <message>
        <source>Change a parked item</source>
        <translation>Modifier un sujet en attente</translation>
    </message>
    <message>
        <source>%1 is done with</source>
        <translation>%1 est réglé</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 sur %2 ouverts</translation>
    </message>
</context>
<context>
    <name>strata::ParticipantRow</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Réintégrer</translation>
    </message>
    <message>
        <source>Weight of the vote: 100 % is one ordinary vote</source>
        <translation>Poids du vote&#xa0;: 100&#xa0;% est un vote ordinaire</translation>
    </message>
    <message>
        <source>The person chooses a new PIN next time. A vote already cast stays.</source>
        <translation>La personne choisit un nouveau code PIN la prochaine fois. Un vote déjà déposé reste valable.</translation>
    </message>
    <message>
        <source>Change a role</source>
        <translation>Modifier un rôle</translation>
    </message>
    <message>
        <source>Change a department</source>
        <translation>Modifier un service</translation>
    </message>
    <message>
        <source>Change the weight of a vote</source>
        <translation>Modifier le poids d’un vote</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Reset the PIN of %1</source>
        <translation>Réinitialiser le code PIN de %1</translation>
    </message>
    <message>
        <source>Bring %1 back to the table</source>
        <translation>Faire revenir %1 à la table</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Take this person off the list. What was said stays.</source>
        <translation>Retirer cette personne de la liste. Ce qui a été dit reste.</translation>
    </message>
    <message>
        <source>No longer at the table; what was said stays.</source>
        <translation>N’est plus à la table&#x202f;; ce qui a été dit reste.</translation>
    </message>
    <message>
        <source>Weight of the vote of %1, in percent</source>
        <translation>Poids du vote de %1, en pourcentage</translation>
    </message>
</context>
<context>
    <name>strata::ParticipantsCard</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Name of another participant</source>
        <translation>Nom d’un autre participant</translation>
    </message>
    <message>
        <source>Name of the next person, Enter adds it</source>
        <translation>Nom de la personne suivante, Entrée l’ajoute</translation>
    </message>
    <message>
        <source>%1 was at the table before; bring that person back, or use another name.</source>
        <translation>%1 a déjà été à la table&#x202f;; faites revenir cette personne ou utilisez un autre nom.</translation>
    </message>
    <message>
        <source>There is already somebody called %1; add an initial to tell them apart.</source>
        <translation>Il y a déjà quelqu’un du nom de %1&#x202f;; ajoutez une initiale pour les distinguer.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Everybody needs a name; it stays as it was.</source>
        <translation>Chacun a besoin d’un nom&#x202f;; il reste tel qu’il était.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>PIN of %1 reset</source>
        <translation>Code PIN de %1 réinitialisé</translation>
    </message>
    <message>
        <source>%1 chooses another one next time; nothing that was said changes.</source>
        <translation>%1 en choisit un autre la prochaine fois&#x202f;; rien de ce qui a été dit ne change.</translation>
    </message>
    <message>
        <source>The facilitator</source>
        <translation>L’animateur</translation>
    </message>
    <message>
        <source>Reset the PIN of %1</source>
        <translation>Réinitialiser le code PIN de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <translation>Faire revenir %1</translation>
    </message>
    <message>
        <source>three to twelve people who know the customers</source>
        <translation>trois à douze personnes qui connaissent les clients</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at the table</source>
        <translation>
            <numerusform>%Ln à la table</numerusform>
            <numerusform>%Ln à la table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::PeopleCard</name>
    <message>
        <source>Who sorts</source>
        <translation>Qui classe</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Show everybody&apos;s answers beside the model&apos;s types</source>
        <translation>Montrer les réponses de chacun à côté des types du modèle</translation>
    </message>
    <message>
        <source>Each sorts alone, behind a PIN, before anybody sees the model&apos;s types. Until you press Compare only the number of sorted accounts shows here.</source>
        <translation>Chacun classe seul, derrière un code PIN, avant que quiconque voie les types du modèle. Tant que vous n’avez pas appuyé sur Comparer, seul le nombre de comptes classés s’affiche ici.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>done %1 of %2</source>
        <translation>fait&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 sorts</source>
        <translation>%1 classe</translation>
    </message>
    <message>
        <source>%1 sorts the accounts</source>
        <translation>%1 classe les comptes</translation>
    </message>
    <message>
        <source>Choose the accounts first.</source>
        <translation>Choisissez d’abord les comptes.</translation>
    </message>
    <message>
        <source>Nobody has sorted yet.</source>
        <translation>Personne n’a encore classé.</translation>
    </message>
    <message>
        <source>Everybody is done.</source>
        <translation>Tout le monde a fini.</translation>
    </message>
    <message>
        <source>%1 of %2 are done. What is missing simply does not count.</source>
        <translation>%1 sur %2 ont fini. Ce qui manque ne compte simplement pas.</translation>
    </message>
</context>
<context>
    <name>strata::PeriodCard</name>
    <message>
        <source>Which invoices count</source>
        <translation>Quelles factures comptent</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>Date d’arrêté</translation>
    </message>
    <message>
        <source>Date of the last invoice</source>
        <translation>Date de la dernière facture</translation>
    </message>
    <message>
        <source>Chosen date</source>
        <translation>Date choisie</translation>
    </message>
    <message>
        <source>Chosen as-of date</source>
        <translation>Date d’arrêté choisie</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 mois</translation>
    </message>
    <message>
        <source>Another number of months</source>
        <translation>Un autre nombre de mois</translation>
    </message>
    <message>
        <source>All invoices</source>
        <translation>Toutes les factures</translation>
    </message>
    <message>
        <source>Months in the window</source>
        <translation>Mois de la période</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Arrêté au</translation>
    </message>
    <message>
        <source>Takes effect as soon as there are invoice lines.</source>
        <translation>Prend effet dès qu’il y a des lignes de facture.</translation>
    </message>
    <message>
        <source>Invoices from %1 to %2 count.</source>
        <translation>Les factures du %1 au %2 comptent.</translation>
    </message>
    <message>
        <source>All invoices up to %1 count.</source>
        <translation>Toutes les factures jusqu’au %1 comptent.</translation>
    </message>
    <message>
        <source>Set as-of date</source>
        <translation>Définir la date d’arrêté</translation>
    </message>
    <message>
        <source>Set window</source>
        <translation>Définir la période</translation>
    </message>
    <message>
        <source>The database added up all invoices up to %1.</source>
        <translation>La base de données a totalisé toutes les factures jusqu’au %1.</translation>
    </message>
    <message numerus="yes">
        <source>The database added up the %Ln month(s) up to %1.</source>
        <translation>
            <numerusform>La base de données a totalisé le dernier mois (%Ln) jusqu’au %1.</numerusform>
            <numerusform>La base de données a totalisé les %Ln mois jusqu’au %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What you chose counts from the next refresh on.</source>
        <translation>%1 Votre choix vaudra à partir de la prochaine actualisation.</translation>
    </message>
    <message>
        <source>%1 Another choice counts from the next refresh on.</source>
        <translation>%1 Un autre choix vaudra à partir de la prochaine actualisation.</translation>
    </message>
</context>
<context>
    <name>strata::Pill</name>
    <message>
        <source>%1, by hand</source>
        <extracomment>a customer type that a person set by hand</extracomment>
        <translation>%1, à la main</translation>
    </message>
</context>
<context>
    <name>strata::PlanCard</name>
    <message>
        <source>Can we have it?</source>
        <translation>Peut-on l’avoir&#x202f;?</translation>
    </message>
    <message>
        <source>Who gets what is missing</source>
        <translation>Qui procure ce qui manque</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne pour l’instant</translation>
    </message>
    <message>
        <source>Note on what is missing</source>
        <translation>Note sur ce qui manque</translation>
    </message>
    <message>
        <source>what is needed, and from where</source>
        <translation>ce qu’il faut, et d’où</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Change due date of a metric</source>
        <translation>Changer l’échéance d’un indicateur</translation>
    </message>
    <message>
        <source>Change note of a metric</source>
        <translation>Changer la note d’un indicateur</translation>
    </message>
    <message>
        <source>Said by the team. %1.</source>
        <translation>Dit par l’équipe. %1.</translation>
    </message>
    <message>
        <source>As the data say</source>
        <translation>Selon les données</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Say whether a metric can be had</source>
        <translation>Dire si un indicateur est disponible</translation>
    </message>
    <message>
        <source>Change owner of a metric</source>
        <translation>Changer le responsable d’un indicateur</translation>
    </message>
</context>
<context>
    <name>strata::PlanSettings</name>
    <message>
        <source>Types</source>
        <translation>Types</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Rangs</translation>
    </message>
    <message>
        <source>Service by type</source>
        <translation>Service par type</translation>
    </message>
    <message>
        <source>Each of the four types gets its own level of service</source>
        <translation>Chacun des quatre types a son propre niveau de service</translation>
    </message>
    <message>
        <source>Service by tier</source>
        <translation>Service par rang</translation>
    </message>
    <message>
        <source>Each tier gets its own level of service; what is said by type is kept</source>
        <translation>Chaque rang a son propre niveau de service&#x202f;; ce qui est dit par type est conservé</translation>
    </message>
    <message>
        <source>What an hour of work costs</source>
        <translation>Ce que coûte une heure de travail</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Turns hours into money. As long as it is not said, hours stand beside the money.</source>
        <translation>Convertit les heures en argent. Tant que ce n’est pas indiqué, les heures figurent à côté de l’argent.</translation>
    </message>
    <message>
        <source>Hours that one full-time person works in a year</source>
        <translation>Heures qu’une personne à temps plein travaille en un an</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Service by</source>
        <translation>Service par</translation>
    </message>
    <message>
        <source>An hour of work costs</source>
        <translation>Une heure de travail coûte</translation>
    </message>
    <message>
        <source>A full-time year has</source>
        <translation>Une année à temps plein compte</translation>
    </message>
    <message>
        <source>Service levels by type</source>
        <translation>Niveaux de service par type</translation>
    </message>
    <message>
        <source>Service levels by tier</source>
        <translation>Niveaux de service par rang</translation>
    </message>
    <message>
        <source>Set what an hour costs</source>
        <translation>Définir ce que coûte une heure</translation>
    </message>
    <message>
        <source>Set the hours of a full-time year</source>
        <translation>Définir les heures d’une année à temps plein</translation>
    </message>
</context>
<context>
    <name>strata::PlanningPage</name>
    <message>
        <source>What are we here to decide?</source>
        <translation>Que sommes-nous là pour décider&#x202f;?</translation>
    </message>
    <message>
        <source>Purpose, people and agenda of the session, every decision as it falls, and the versions of the model.</source>
        <translation>But, personnes et ordre du jour de la séance, chaque décision au moment où elle est prise, et les versions du modèle.</translation>
    </message>
    <message>
        <source>A model holds in the company when people remember who decided it, and why. Write down the purpose and who is at the table, follow the agenda, park what leads away, and sign off at the end. What is decided with the program goes into the log with the value before and after; add the reason while everybody still knows it.</source>
        <translation>Un modèle tient dans l’entreprise quand on se rappelle qui l’a décidé, et pourquoi. Notez le but et qui est à la table, suivez l’ordre du jour, mettez en attente ce qui éloigne du sujet et validez à la fin. Ce qui est décidé avec le programme entre au journal avec la valeur avant et après&#x202f;; ajoutez la raison tant que tout le monde la connaît encore.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>Journal des décisions</translation>
    </message>
    <message>
        <source>Versions and sign-off</source>
        <translation>Versions et validation</translation>
    </message>
</context>
<context>
    <name>strata::PlaybookCard</name>
    <message>
        <source>Suggested playbook</source>
        <translation>Guide d’actions suggéré</translation>
    </message>
    <message>
        <source>Give it to the customers…</source>
        <translation>L’attribuer aux clients…</translation>
    </message>
    <message>
        <source>Aim with %1 customers</source>
        <translation>But avec les clients de type %1</translation>
    </message>
    <message>
        <source>What do we want with these customers?</source>
        <translation>Que voulons-nous avec ces clients&#x202f;?</translation>
    </message>
    <message>
        <source>New line in the playbook of %1</source>
        <translation>Nouvelle ligne dans le guide d’actions pour %1</translation>
    </message>
    <message>
        <source>What is done with each of them? Enter adds it</source>
        <translation>Que fait-on avec chacun d’eux&#x202f;? Entrée l’ajoute</translation>
    </message>
    <message>
        <source>Fills in lines to start from; every one can be changed</source>
        <translation>Remplit des lignes pour commencer&#x202f;; chacune peut être modifiée</translation>
    </message>
    <message>
        <source>Change the aim of a playbook</source>
        <translation>Modifier le but d’un guide d’actions</translation>
    </message>
    <message>
        <source>Suggested playbook for %1</source>
        <translation>Guide d’actions suggéré pour %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are of this type now.</source>
        <translation>
            <numerusform>%Ln client est maintenant de ce type.</numerusform>
            <numerusform>%Ln clients sont maintenant de ce type.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a playbook line</source>
        <translation>Ajouter une ligne au guide d’actions</translation>
    </message>
    <message>
        <source>Move a playbook line</source>
        <translation>Déplacer une ligne du guide d’actions</translation>
    </message>
    <message>
        <source>Remove a playbook line</source>
        <translation>Retirer une ligne du guide d’actions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::PlaybookRow</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove the line (undo brings it back)</source>
        <translation>Retirer la ligne (Annuler la rétablit)</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Qui&#x202f;?</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Due so many days after it was given to a customer</source>
        <translation>À faire dans ce nombre de jours après l’attribution à un client</translation>
    </message>
    <message>
        <source>Change a playbook line</source>
        <translation>Modifier une ligne du guide d’actions</translation>
    </message>
    <message>
        <source>Change the owner of a playbook line</source>
        <translation>Changer le responsable d’une ligne du guide d’actions</translation>
    </message>
    <message>
        <source>Change when a playbook line is due</source>
        <translation>Changer l’échéance d’une ligne du guide d’actions</translation>
    </message>
    <message>
        <source>Who does: %1</source>
        <translation>Qui fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Days until it is due: %1</source>
        <translation>Jours jusqu’à l’échéance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Monter&#xa0;: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Descendre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Supprimer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>strata::PlaybooksPage</name>
    <message>
        <source>What do we do with each type?</source>
        <translation>Que faisons-nous de chaque type&#x202f;?</translation>
    </message>
    <message>
        <source>A playbook says what is done with every customer of a type. Give it to the customers and it becomes their action plan.</source>
        <translation>Un guide d’actions dit ce qui est fait avec chaque client d’un type. Attribuez-le aux clients, et il devient leur plan d’action.</translation>
    </message>
    <message>
        <source>Fair, not equal: every type has a defined way to be treated, and everybody in the company can read it here.</source>
        <translation>Équitable, pas égal&#xa0;: chaque type a une façon définie d’être traité, et chacun dans l’entreprise peut la lire ici.</translation>
    </message>
    <message>
        <source>Types come from customers and what they bought. Import customers and invoices first.</source>
        <translation>Les types viennent des clients et de leurs achats. Importez d’abord les clients et les factures.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Aller aux données</translation>
    </message>
</context>
<context>
    <name>strata::PointTable</name>
    <message>
        <source>From value</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Retirer cette ligne</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>Retirer la ligne %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>sous %1</translation>
    </message>
    <message>
        <source>all values</source>
        <translation>toutes les valeurs</translation>
    </message>
    <message>
        <source>Row %1 begins at</source>
        <translation>La ligne %1 commence à</translation>
    </message>
    <message>
        <source>Score of row %1</source>
        <translation>Score de la ligne %1</translation>
    </message>
</context>
<context>
    <name>strata::PreviewModel</name>
    <message>
        <source>This row will not be taken: %1</source>
        <translation>Cette ligne ne sera pas prise&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cannot be read; the cell will be empty</source>
        <translation>Illisible&#x202f;; la cellule sera vide</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Pas de valeur</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>Compris comme %1</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
</context>
<context>
    <name>strata::PreviewTable</name>
    <message>
        <source>The first rows</source>
        <translation>Les premières lignes</translation>
    </message>
</context>
<context>
    <name>strata::ProjectFiles</name>
    <message>
        <source>Strata projects (*.strata)</source>
        <translation>Projets Strata (*.strata)</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Open it read-only? You can save it under another name.</source>
        <translation>L’ouvrir en lecture seule&#x202f;? Vous pouvez l’enregistrer sous un autre nom.</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Nouvel atelier</translation>
    </message>
    <message>
        <source>Stratification.strata</source>
        <translation>Stratification.strata</translation>
    </message>
    <message>
        <source>Sample workshop.strata</source>
        <translation>Atelier exemple.strata</translation>
    </message>
    <message>
        <source>Open the sample workshop</source>
        <translation>Ouvrir l’atelier d’exemple</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Enregistrer une copie sous</translation>
    </message>
    <message>
        <source>%1 copy.strata</source>
        <translation>%1 copie.strata</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versions antérieures</translation>
    </message>
    <message>
        <source>There is no earlier version of this project yet.</source>
        <translation>Il n’y a pas encore de version antérieure de ce projet.</translation>
    </message>
    <message>
        <source>Open a copy of the version from</source>
        <translation>Ouvrir une copie de la version du</translation>
    </message>
    <message>
        <source>Copy of an earlier version</source>
        <translation>Copie d’une version antérieure</translation>
    </message>
    <message>
        <source>%1 earlier.strata</source>
        <translation>%1 antérieur.strata</translation>
    </message>
    <message>
        <source>Recover changes</source>
        <translation>Récupérer les modifications</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %Ln change(s) that never reached its file. The last one: %2, %3.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» a %Ln modification qui n’est jamais arrivée dans son fichier. La dernière&#xa0;: %2, %3.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» a %Ln modifications qui ne sont jamais arrivées dans son fichier. La dernière&#xa0;: %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>The file changed</source>
        <translation>Le fichier a changé</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” meanwhile. Your changes are safe on this computer.</source>
        <translation>Quelqu’un d’autre a modifié «&#xa0;%1&#xa0;» entre-temps. Vos modifications sont en sûreté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Keep both: yours takes the file&apos;s place, theirs becomes an earlier version.
Save elsewhere: yours gets a file of its own.
Reload: theirs is opened, yours is discarded.</source>
        <translation>Garder les deux&#xa0;: la vôtre prend la place du fichier, l’autre devient une version antérieure.
Enregistrer ailleurs&#xa0;: la vôtre reçoit son propre fichier.
Recharger&#xa0;: l’autre est ouverte, la vôtre est abandonnée.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Enregistrer ailleurs…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Fermer le projet</translation>
    </message>
    <message>
        <source>Your changes are safe on this computer and are offered again at the next start.</source>
        <translation>Vos modifications sont en sûreté sur cet ordinateur et vous seront à nouveau proposées au prochain démarrage.</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” has changes that never reached its file, and they cannot be read: the working copy is damaged. The file itself is as it was last saved.</source>
        <translation>«&#xa0;%1&#xa0;» a des modifications qui ne sont jamais arrivées dans son fichier, et elles ne peuvent pas être lues&#xa0;: la copie de travail est endommagée. Le fichier lui-même est tel qu’au dernier enregistrement.</translation>
    </message>
    <message>
        <source>Other projects have changes that never reached their files, too. They are offered at the next start.</source>
        <translation>D’autres projets ont aussi des modifications qui ne sont jamais arrivées dans leurs fichiers. Elles seront proposées au prochain démarrage.</translation>
    </message>
    <message>
        <source>Saving “%1”…</source>
        <translation>Enregistrement de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Lecture de «&#xa0;%1&#xa0;»…</translation>
    </message>
</context>
<context>
    <name>strata::ProjectSession</name>
    <message numerus="yes">
        <source>Read-only: %Ln change(s), safe on this computer</source>
        <translation>
            <numerusform>Lecture seule&#xa0;: %Ln modification, en sûreté sur cet ordinateur</numerusform>
            <numerusform>Lecture seule&#xa0;: %Ln modifications, en sûreté sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message numerus="yes">
        <source>Not in the file yet: %Ln change(s), safe on this computer</source>
        <translation>
            <numerusform>Pas encore dans le fichier&#xa0;: %Ln modification, en sûreté sur cet ordinateur</numerusform>
            <numerusform>Pas encore dans le fichier&#xa0;: %Ln modifications, en sûreté sur cet ordinateur</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Toutes les modifications sont enregistrées</translation>
    </message>
</context>
<context>
    <name>strata::ProjectorControls</name>
    <message>
        <source>Projector view</source>
        <translation>Vue projecteur</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>What the room sees, on the second screen or over this window</source>
        <translation>Ce que voit la salle, sur le second écran ou par-dessus cette fenêtre</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>La montrer</translation>
    </message>
    <message>
        <source>Discard what I tried</source>
        <translation>Abandonner mes essais</translation>
    </message>
    <message>
        <source>Take back what you tried; the room never saw it</source>
        <translation>Annuler ce que vous avez essayé&#x202f;; la salle ne l’a jamais vu</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Écran noir</translation>
    </message>
    <message>
        <source>Show the room a black screen</source>
        <translation>Montrer un écran noir à la salle</translation>
    </message>
    <message>
        <source>Mask names</source>
        <translation>Masquer les noms</translation>
    </message>
    <message>
        <source>The room reads “Customer 17” for a customer&apos;s name</source>
        <translation>La salle lit «&#xa0;Client 17&#xa0;» à la place du nom d’un client</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Minuteur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>The room keeps this picture while you try something (%1)</source>
        <translation>La salle garde cette image pendant que vous essayez quelque chose (%1)</translation>
    </message>
    <message>
        <source>The room still sees the old picture; show it the present one (%1)</source>
        <translation>La salle voit encore l’ancienne image&#x202f;; lui montrer l’image actuelle (%1)</translation>
    </message>
    <message>
        <source>The room keeps its picture; let it follow again (%1)</source>
        <translation>La salle garde son image&#x202f;; la laisser suivre à nouveau (%1)</translation>
    </message>
    <message>
        <source>Blanked</source>
        <translation>Écran noir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More for the projector view</source>
        <translation>Plus d’options pour la vue projecteur</translation>
    </message>
    <message>
        <source>The room sees a black screen</source>
        <translation>La salle voit un écran noir</translation>
    </message>
    <message>
        <source>Discard what you tried, blank, mask names, timer</source>
        <translation>Abandonner vos essais, écran noir, masquer les noms, minuteur</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>the timer</extracomment>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>strata::ProjectorSlide</name>
    <message>
        <source>The customers&apos; data are not here yet.</source>
        <translation>Les données des clients ne sont pas encore là.</translation>
    </message>
    <message>
        <source>Which type is each customer?</source>
        <translation>De quel type est chaque client&#x202f;?</translation>
    </message>
    <message>
        <source>Round %1: %2 of %3 have voted</source>
        <extracomment>how many people have cast a ballot: &quot;Round 2: 3 of 5 have voted&quot;</extracomment>
        <translation>Tour %1&#xa0;: %2 sur %3 ont voté</translation>
    </message>
    <message>
        <source>What are we here for?</source>
        <translation>Pourquoi sommes-nous là&#x202f;?</translation>
    </message>
    <message>
        <source>%1, %2 min</source>
        <extracomment>when a block of the agenda begins, and how long it takes</extracomment>
        <translation>%1, %2 min</translation>
    </message>
    <message>
        <source>What makes a customer valuable?</source>
        <translation>Qu’est-ce qui fait la valeur d’un client&#x202f;?</translation>
    </message>
    <message>
        <source>%1 from %2 so far</source>
        <extracomment>%1 &quot;14 ideas&quot;, %2 &quot;5 people&quot;</extracomment>
        <translation>%1 de %2 pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s)</source>
        <translation>
            <numerusform>%Ln idée</numerusform>
            <numerusform>%Ln idées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have placed their dots</source>
        <extracomment>dots of a vote, and how many people have given theirs: &quot;2 of 5 have placed their dots&quot;</extracomment>
        <translation>%1 sur %2 ont placé leurs points</translation>
    </message>
    <message>
        <source>have now</source>
        <translation>déjà disponible</translation>
    </message>
    <message>
        <source>can derive</source>
        <translation>calculable</translation>
    </message>
    <message>
        <source>could collect</source>
        <translation>à recueillir</translation>
    </message>
    <message>
        <source>cannot get</source>
        <translation>impossible à obtenir</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>in the data</source>
        <translation>dans les données</translation>
    </message>
    <message>
        <source>%1 of customers</source>
        <translation>%1 des clients</translation>
    </message>
    <message>
        <source>not in the data</source>
        <translation>pas dans les données</translation>
    </message>
    <message>
        <source>Which metrics show it?</source>
        <translation>Quels indicateurs le montrent&#x202f;?</translation>
    </message>
    <message>
        <source>What does no invoice show?</source>
        <translation>Que ne montre aucune facture&#x202f;?</translation>
    </message>
    <message>
        <source>Does the model agree with what we know?</source>
        <translation>Le modèle concorde-t-il avec ce que nous savons&#x202f;?</translation>
    </message>
    <message>
        <source>No accounts are chosen yet</source>
        <translation>Aucun compte n’est encore choisi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) to sort into types</source>
        <translation>
            <numerusform>%Ln compte à classer par type</numerusform>
            <numerusform>%Ln comptes à classer par type</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts sorted beforehand</source>
        <translation>Comptes classés au préalable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The model agrees with most of us</source>
        <translation>Le modèle est d’accord avec la plupart d’entre nous</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 sur %2, %3</translation>
    </message>
    <message>
        <source>The model differs from most of us</source>
        <translation>Le modèle diffère de la plupart d’entre nous</translation>
    </message>
    <message>
        <source>We are divided ourselves</source>
        <translation>Nous sommes nous-mêmes partagés</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of %1.</source>
        <extracomment>the weight is a share of its factor&apos;s: &quot;Share of loyalty&quot;</extracomment>
        <translation>Part du facteur %1.</translation>
    </message>
    <message>
        <source>How much does each factor matter?</source>
        <translation>Combien compte chaque facteur&#x202f;?</translation>
    </message>
    <message>
        <source>How much does %1 matter?</source>
        <extracomment>%1 is a factor or a metric: &quot;How much does loyalty matter?&quot;</extracomment>
        <translation>À quel point %1 compte-t-il&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>The marks are the %Ln vote(s) of round %1.</source>
        <translation>
            <numerusform>Le repère est le vote (%Ln) du tour %1.</numerusform>
            <numerusform>Les repères sont les %Ln votes du tour %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody changes type %1</source>
        <extracomment>%1: since when, &quot;since round 1&quot;</extracomment>
        <translation>Personne ne change de type %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) change type %1</source>
        <translation>
            <numerusform>%Ln client change de type %1</numerusform>
            <numerusform>%Ln clients changent de type %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ProjectorView</name>
    <message>
        <source>Customer %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>Strata: projector view</source>
        <translation>Strata&#xa0;: vue projecteur</translation>
    </message>
    <message>
        <source>Discard what was tried</source>
        <translation>Abandonner les essais</translation>
    </message>
    <message>
        <source>Customer lifetime value: %1</source>
        <translation>Valeur vie client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Net profit: %1</source>
        <translation>Profit net&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stratification matrix</source>
        <translation>Matrice de stratification</translation>
    </message>
    <message>
        <source>Esc or F11 takes you back</source>
        <translation>Échap ou F11 pour revenir</translation>
    </message>
</context>
<context>
    <name>strata::PurposeCard</name>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Purpose of the session</source>
        <translation>But de la séance</translation>
    </message>
    <message>
        <source>Set a date</source>
        <translation>Fixer une date</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>What will be decided when you leave the room?</source>
        <translation>Qu’est-ce qui sera décidé quand vous quitterez la salle&#x202f;?</translation>
    </message>
    <message>
        <source>Date of the session</source>
        <translation>Date de la séance</translation>
    </message>
    <message>
        <source>Take the date away</source>
        <translation>Retirer la date</translation>
    </message>
    <message>
        <source>Start of the session</source>
        <translation>Début de la séance</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>from</source>
        <translation>à partir de</translation>
    </message>
    <message>
        <source>Change the purpose</source>
        <translation>Modifier le but</translation>
    </message>
    <message>
        <source>Change the start</source>
        <translation>Modifier le début</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Fixer la date</translation>
    </message>
</context>
<context>
    <name>strata::QualityFields</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>1 means</source>
        <translation>1 signifie</translation>
    </message>
    <message>
        <source>10 means</source>
        <translation>10 signifie</translation>
    </message>
</context>
<context>
    <name>strata::QuarterBars</name>
    <message>
        <source>Revenue and profit by quarter</source>
        <translation>Chiffre d’affaires et profit par trimestre</translation>
    </message>
</context>
<context>
    <name>strata::QuartersCard</name>
    <message>
        <source>Revenue and profit</source>
        <translation>Chiffre d’affaires et profit</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>par trimestre</translation>
    </message>
    <message>
        <source>by quarter, up to %1</source>
        <translation>par trimestre, jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>strata::QuestionList</name>
    <message>
        <source>%1 (likely)</source>
        <translation>%1 (probable)</translation>
    </message>
    <message>
        <source>Pick its column in the table on the left.</source>
        <translation>Choisissez sa colonne dans le tableau à gauche.</translation>
    </message>
    <message>
        <source>Set it in the row above.</source>
        <translation>Réglez-le dans la ligne au-dessus.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation>Plus rien n’est en suspens.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is open: the table says it all.</source>
        <translation>Rien n’est en suspens&#xa0;: le tableau dit tout.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
</context>
<context>
    <name>strata::RankChart</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message numerus="yes">
        <source>Rank by net sales and rank by score of %Ln customer(s). Loud: %1. Valuable: %2. The up and down arrows go from line to line, Enter opens the customer.</source>
        <translation>
            <numerusform>Rang par ventes nettes et rang par score de %Ln client. Bruyants&#xa0;: %1. Précieux&#xa0;: %2. Les flèches haut et bas vont d’une ligne à l’autre, Entrée ouvre le client.</numerusform>
            <numerusform>Rang par ventes nettes et rang par score de %Ln clients. Bruyants&#xa0;: %1. Précieux&#xa0;: %2. Les flèches haut et bas vont d’une ligne à l’autre, Entrée ouvre le client.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank by net sales</source>
        <translation>Rang par ventes nettes</translation>
    </message>
    <message>
        <source>Rank by score</source>
        <translation>Rang par score</translation>
    </message>
    <message>
        <source>%1: loud. Place %2 by net sales, %3 by score.</source>
        <translation>%1&#xa0;: bruyant. Place %2 par ventes nettes, %3 par score.</translation>
    </message>
    <message>
        <source>%1: valuable. Place %2 by net sales, %3 by score.</source>
        <translation>%1&#xa0;: précieux. Place %2 par ventes nettes, %3 par score.</translation>
    </message>
</context>
<context>
    <name>strata::RankEntry</name>
    <message>
        <source>Drag the most important to the top. The weight follows from the place.</source>
        <translation>Faites glisser le plus important en haut. Le poids découle de la place.</translation>
    </message>
</context>
<context>
    <name>strata::RankRow</name>
    <message>
        <source>Same as above</source>
        <translation>Comme au-dessus</translation>
    </message>
    <message>
        <source>Shares the place of the row above (key =)</source>
        <translation>Partage la place de la ligne au-dessus (touche =)</translation>
    </message>
    <message>
        <source>%1 has the same place as the row above</source>
        <translation>%1 a la même place que la ligne au-dessus</translation>
    </message>
    <message>
        <source>More important (Alt+Up)</source>
        <translation>Plus important (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Monter %1</translation>
    </message>
    <message>
        <source>Less important (Alt+Down)</source>
        <translation>Moins important (Alt+Bas)</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Descendre %1</translation>
    </message>
    <message>
        <source>%1: place %2, a share of %3</source>
        <translation>%1&#xa0;: place %2, une part de %3</translation>
    </message>
</context>
<context>
    <name>strata::RankingModel</name>
    <message>
        <source>Rank by net sales of %1: %2</source>
        <translation>Rang par ventes nettes de %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln customer(s) with a type, a score and net sales, so many sell more: %1. Equal ones share the best place.</source>
        <translation>
            <numerusform>Sur %Ln client ayant un type, un score et des ventes nettes, autant achètent davantage&#xa0;: %1. Les ex æquo partagent la meilleure place.</numerusform>
            <numerusform>Sur les %Ln clients ayant un type, un score et des ventes nettes, autant achètent davantage&#xa0;: %1. Les ex æquo partagent la meilleure place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank by score of %1: %2</source>
        <translation>Rang par score de %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln customer(s) with a type, a score and net sales, so many score higher: %1. Equal ones share the best place.</source>
        <translation>
            <numerusform>Sur %Ln client ayant un type, un score et des ventes nettes, autant ont un score plus élevé&#xa0;: %1. Les ex æquo partagent la meilleure place.</numerusform>
            <numerusform>Sur les %Ln clients ayant un type, un score et des ventes nettes, autant ont un score plus élevé&#xa0;: %1. Les ex æquo partagent la meilleure place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference of %1: %2</source>
        <translation>Différence de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Loud: it stands further down by score than by net sales.</source>
        <translation>Bruyant&#xa0;: il est plus bas par score que par ventes nettes.</translation>
    </message>
    <message>
        <source>Valuable: it stands as high or higher by score than by net sales.</source>
        <translation>Précieux&#xa0;: il est aussi haut ou plus haut par score que par ventes nettes.</translation>
    </message>
    <message>
        <source>rank by net sales %1 less rank by score %2 = %3</source>
        <translation>rang par ventes nettes %1 moins rang par score %2 = %3</translation>
    </message>
    <message>
        <source>%1 loud</source>
        <translation>%1 bruyant</translation>
    </message>
    <message>
        <source>+%1 valuable</source>
        <translation>+%1 précieux</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Rank by sales</source>
        <translation>Rang par ventes</translation>
    </message>
    <message>
        <source>Rank by score</source>
        <translation>Rang par score</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventes nettes</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Profit net</translation>
    </message>
</context>
<context>
    <name>strata::RankingPage</name>
    <message>
        <source>Who is loud, who is valuable?</source>
        <translation>Qui est bruyant, qui est précieux&#x202f;?</translation>
    </message>
    <message>
        <source>Left the rank by net sales, right the rank by score. The steepest lines are customers one sees wrongly.</source>
        <translation>À gauche le rang par ventes nettes, à droite le rang par score. Les lignes les plus raides sont des clients que l’on voit mal.</translation>
    </message>
    <message>
        <source>Large customers are heard first. The score asks what they are worth: loyalty, profit and what it takes to serve them count too. Where both ranks differ much, attention goes to the wrong place.</source>
        <translation>On entend d’abord les gros clients. Le score demande ce qu’ils valent&#xa0;: la fidélité, le profit et ce qu’il faut pour les servir comptent aussi. Là où les deux rangs diffèrent beaucoup, l’attention va au mauvais endroit.</translation>
    </message>
    <message>
        <source>Two ranks of the same customers</source>
        <translation>Deux rangs des mêmes clients</translation>
    </message>
    <message>
        <source>At the left the rank by net sales, at the right the rank by composite score, 1 at the top; a line joins both ranks of a customer. Select a named customer to see its figures.</source>
        <translation>À gauche le rang par ventes nettes, à droite le rang par score composite, le 1 en haut&#x202f;; une ligne relie les deux rangs d’un client. Sélectionnez un client nommé pour voir ses chiffres.</translation>
    </message>
    <message>
        <source>How alike are both orders?</source>
        <translation>À quel point les deux ordres se ressemblent-ils&#x202f;?</translation>
    </message>
    <message>
        <source>Spearman’s rank correlation: 1 where both orders are the same, 0 where one says nothing about the other, −1 where one is the other turned round.</source>
        <translation>Corrélation des rangs de Spearman&#xa0;: 1 si les deux ordres sont les mêmes, 0 si l’un ne dit rien de l’autre, −1 si l’un est l’inverse de l’autre.</translation>
    </message>
    <message>
        <source>Kendall’s tau-b looks at pairs of customers: those in the same order by both less those in opposite order, as a share of the pairs that differ.</source>
        <translation>Le tau-b de Kendall examine les paires de clients&#xa0;: celles qui sont dans le même ordre pour les deux, moins celles en ordre opposé, rapportées aux paires qui diffèrent.</translation>
    </message>
    <message>
        <source>How much comes from how few?</source>
        <translation>Combien vient de si peu&#x202f;?</translation>
    </message>
    <message>
        <source>Gini coefficient of the net sales: 0 where all customers buy the same, near 1 where one buys everything.</source>
        <translation>Coefficient de Gini des ventes nettes&#xa0;: 0 si tous les clients achètent autant, près de 1 si un seul achète tout.</translation>
    </message>
    <message>
        <source>One over the Herfindahl index, the sum of the squared shares of net sales.</source>
        <translation>Un divisé par l’indice de Herfindahl, la somme des carrés des parts de ventes nettes.</translation>
    </message>
    <message>
        <source>Customers are ranked by net sales and by score; equal ones share their mean rank. The figure is the correlation of both ranks.</source>
        <translation>Les clients sont classés par ventes nettes et par score&#x202f;; les ex æquo partagent leur rang moyen. Le chiffre est la corrélation des deux rangs.</translation>
    </message>
    <message numerus="yes">
        <source>correlation of the ranks of %Ln customer(s) = %1</source>
        <translation>
            <numerusform>corrélation des rangs de %Ln client = %1</numerusform>
            <numerusform>corrélation des rangs de %Ln clients = %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no two different figures</source>
        <translation>pas deux chiffres différents</translation>
    </message>
    <message>
        <source>Spearman 1904</source>
        <translation>Spearman 1904</translation>
    </message>
    <message>
        <source>Of every two customers it is asked whether the one with more net sales has the higher score too.</source>
        <translation>Pour chaque paire de clients, on demande si celui qui a le plus de ventes nettes a aussi le meilleur score.</translation>
    </message>
    <message>
        <source>(pairs alike − pairs opposite) / pairs that differ = %1</source>
        <translation>(paires concordantes − paires opposées) / paires qui diffèrent = %1</translation>
    </message>
    <message>
        <source>Kendall 1945, tau-b: ties are taken out of both orders</source>
        <translation>Kendall 1945, tau-b&#xa0;: les ex æquo sont retirés des deux ordres</translation>
    </message>
    <message>
        <source>Net sales are added up from the largest customer downwards until half is reached.</source>
        <translation>Les ventes nettes sont additionnées à partir du plus gros client jusqu’à en atteindre la moitié.</translation>
    </message>
    <message>
        <source>half of %1 = %2</source>
        <translation>moitié de %1 = %2</translation>
    </message>
    <message>
        <source>Largest differences</source>
        <translation>Plus grandes différences</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln affiché</numerusform>
            <numerusform>%Ln affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>So many customers have both ranks, pass the filters and fit the search.</source>
        <translation>Ce nombre de clients ont les deux rangs, passent les filtres et correspondent à la recherche.</translation>
    </message>
    <message>
        <source>Customers with both ranks</source>
        <translation>Clients ayant les deux rangs</translation>
    </message>
    <message>
        <source>Find customer</source>
        <translation>Chercher un client</translation>
    </message>
    <message>
        <source>Find customer by name or number</source>
        <translation>Chercher un client par nom ou numéro</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Les deux sens</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Bruyants</translation>
    </message>
    <message>
        <source>Further up by net sales than by score</source>
        <translation>Plus haut par ventes nettes que par score</translation>
    </message>
    <message>
        <source>Valuable</source>
        <translation>Précieux</translation>
    </message>
    <message>
        <source>Further up by score than by net sales</source>
        <translation>Plus haut par score que par ventes nettes</translation>
    </message>
    <message>
        <source>Ranks need customers and their invoices. Import them, or open the sample workshop to look around.</source>
        <translation>Les rangs demandent des clients et leurs factures. Importez-les, ou ouvrez l’atelier d’exemple pour découvrir.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Aller aux données</translation>
    </message>
    <message>
        <source>Ranking…</source>
        <translation>Calcul des rangs…</translation>
    </message>
    <message>
        <source>No customer has both a score and net sales.</source>
        <translation>Aucun client n’a à la fois un score et des ventes nettes.</translation>
    </message>
    <message>
        <source>nearly the same order</source>
        <translation>presque le même ordre</translation>
    </message>
    <message>
        <source>much alike</source>
        <translation>très semblables</translation>
    </message>
    <message>
        <source>somewhat alike</source>
        <translation>assez semblables</translation>
    </message>
    <message>
        <source>hardly alike</source>
        <translation>peu semblables</translation>
    </message>
    <message>
        <source>one says next to nothing about the other</source>
        <translation>l’un ne dit presque rien de l’autre</translation>
    </message>
    <message>
        <source>All have the same figure, so that there is no order to compare.</source>
        <translation>Tous ont le même chiffre, il n’y a donc pas d’ordre à comparer.</translation>
    </message>
    <message>
        <source>Spearman %1: who sells more tends to score lower.</source>
        <translation>Spearman %1&#xa0;: qui achète plus tend à avoir un score plus bas.</translation>
    </message>
    <message>
        <source>Spearman %1: %2.</source>
        <translation>Spearman %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Kendall %1: of 100 pairs of customers that differ, in about %2 the one with more net sales scores higher too.</source>
        <translation>Kendall %1&#xa0;: sur 100 paires de clients qui diffèrent, dans environ %2 celui qui a le plus de ventes nettes a aussi le meilleur score.</translation>
    </message>
    <message numerus="yes">
        <source>Half of all net sales come from %Ln customer(s), %1 of them.</source>
        <translation>
            <numerusform>La moitié des ventes nettes vient de %Ln client, soit %1 d’entre eux.</numerusform>
            <numerusform>La moitié des ventes nettes vient de %Ln clients, soit %1 d’entre eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no net sales to share.</source>
        <translation>Il n’y a pas de ventes nettes à répartir.</translation>
    </message>
    <message>
        <source>Gini %1</source>
        <translation>Gini %1</translation>
    </message>
    <message numerus="yes">
        <source>As concentrated as if %Ln equal customer(s) shared everything.</source>
        <translation>
            <numerusform>Aussi concentré que si %Ln client avait tout.</numerusform>
            <numerusform>Aussi concentré que si %Ln clients égaux se partageaient tout.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::RatingListModel</name>
    <message>
        <source>%1, mean of all ratings</source>
        <translation>%1, moyenne de toutes les notes</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
</context>
<context>
    <name>strata::RatingRow</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>%1: %2 of 10</source>
        <translation>%1&#xa0;: %2 sur 10</translation>
    </message>
    <message>
        <source>Clear the rating of %1</source>
        <translation>Effacer la note de %1</translation>
    </message>
    <message>
        <source>1: %1</source>
        <translation>1&#xa0;: %1</translation>
    </message>
    <message>
        <source>10: %1</source>
        <translation>10&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>who rated, and how</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mean %1: %2</source>
        <translation>Moyenne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>They differ by %1: talk about it</source>
        <translation>Elles diffèrent de %1&#xa0;: parlez-en</translation>
    </message>
</context>
<context>
    <name>strata::RatingsPage</name>
    <message>
        <source>How do we rate what no invoice shows?</source>
        <translation>Comment noter ce qu’aucune facture ne montre&#x202f;?</translation>
    </message>
    <message>
        <source>One customer at a time, the most important first: they matter most, and they are known best.</source>
        <translation>Un client à la fois, les plus importants d’abord&#xa0;: ils comptent le plus, et on les connaît le mieux.</translation>
    </message>
    <message>
        <source>Some of what makes a customer valuable stands in no ledger. Whoever knows the customer rates it from 1 to 10; the value is the mean of a customer&apos;s ratings. The customer&apos;s type is not shown here, so that it does not steer anybody. Nobody has to be rated: what a missing value counts is decided with the metric.</source>
        <translation>Une partie de ce qui rend un client précieux ne figure dans aucune comptabilité. Qui connaît le client la note de 1 à 10&#x202f;; la valeur est la moyenne des notes d’un client. Le type du client n’est pas montré ici, pour n’influencer personne. Aucun client ne doit forcément être noté&#xa0;: ce que compte une valeur manquante se décide avec l’indicateur.</translation>
    </message>
    <message>
        <source>Unrated only</source>
        <translation>Non notés seulement</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Avancer tout seul</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Who rates</source>
        <translation>Qui note</translation>
    </message>
    <message>
        <source>Most important by</source>
        <translation>Plus importants par</translation>
    </message>
    <message>
        <source>By net sales</source>
        <translation>Par ventes nettes</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>Par score</translation>
    </message>
    <message>
        <source>The order stays while you rate; choose it again to sort by the scores of now</source>
        <translation>L’ordre reste pendant que vous notez&#x202f;; choisissez-le à nouveau pour trier selon les scores actuels</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Rechercher un client</translation>
    </message>
    <message>
        <source>Share of net sales covered</source>
        <translation>Part des ventes nettes couverte</translation>
    </message>
    <message>
        <source>Customers and their ratings</source>
        <translation>Les clients et leurs notes</translation>
    </message>
    <message>
        <source>Shows the next customer as soon as every quality is rated</source>
        <translation>Montre le client suivant dès que chaque qualité est notée</translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation>Client précédent</translation>
    </message>
    <message>
        <source>To the next customer who is not rated yet</source>
        <translation>Au prochain client pas encore noté</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Client suivant</translation>
    </message>
    <message>
        <source>Keys: 1 to 9 rate, 0 is ten, Del clears, arrows go to the next quality or customer.</source>
        <translation>Touches&#xa0;: 1 à 9 pour noter, 0 vaut dix, Suppr efface, les flèches vont à la qualité ou au client suivants.</translation>
    </message>
    <message>
        <source>There are no customers to rate yet.</source>
        <translation>Il n’y a pas encore de clients à noter.</translation>
    </message>
    <message>
        <source>Get data</source>
        <translation>Importer des données</translation>
    </message>
    <message>
        <source>There is no quality to rate yet. Add one to a factor on the page Metrics, such as Strategic fit.</source>
        <translation>Il n’y a pas encore de qualité à noter. Ajoutez-en une à un facteur sur la page Indicateurs, par exemple Adéquation stratégique.</translation>
    </message>
    <message>
        <source>Choose a quality</source>
        <translation>Choisir une qualité</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>L’équipe</translation>
    </message>
    <message>
        <source>No. %1 of %2 by net sales</source>
        <translation>N° %1 sur %2 par ventes nettes</translation>
    </message>
    <message>
        <source>No. %1 of %2 by score</source>
        <translation>N° %1 sur %2 par score</translation>
    </message>
    <message>
        <source>%1 of %2 rated</source>
        <translation>%1 notés sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 rated, %3 of net sales covered</source>
        <translation>%1 notés sur %2, %3 des ventes nettes couvertes</translation>
    </message>
    <message>
        <source>Rate a customer</source>
        <translation>Noter un client</translation>
    </message>
    <message>
        <source>Clear a rating</source>
        <translation>Effacer une note</translation>
    </message>
</context>
<context>
    <name>strata::RefreshCard</name>
    <message>
        <source>What the refresh brings</source>
        <translation>Ce qu’apporte l’actualisation</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Tout laisser tel quel</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>No source here can be read again: nothing would change.</source>
        <translation>Aucune source ici ne peut être relue&#xa0;: rien ne changerait.</translation>
    </message>
    <message>
        <source>Overrides and ratings stay. A snapshot is kept, and undo takes the whole refresh back.</source>
        <translation>Les exceptions et les notes restent. Un instantané est conservé, et Annuler défait toute l’actualisation.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>A figure before a refresh and after it</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventes nettes</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>before → now; nothing is changed until you take it over</source>
        <translation>avant → maintenant&#x202f;; rien ne change tant que vous n’avez pas repris</translation>
    </message>
    <message>
        <source>paid: %1</source>
        <translation>payé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Every row is as before. Overrides and ratings stay, a snapshot is kept.</source>
        <translation>Chaque ligne est comme avant. Les exceptions et les notes restent, un instantané est conservé.</translation>
    </message>
    <message>
        <source>Counts, sums and columns are as before, but not every single value is. Overrides and ratings stay, a snapshot is kept.</source>
        <translation>Les nombres, les sommes et les colonnes sont comme avant, mais pas toutes les valeurs. Les exceptions et les notes restent, un instantané est conservé.</translation>
    </message>
</context>
<context>
    <name>strata::Refresher</name>
    <message>
        <source>Nothing was read again: a database asks for its password.</source>
        <translation>Rien n’a été relu&#xa0;: une base de données demande son mot de passe.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Rien n’a été modifié. %1</translation>
    </message>
    <message>
        <source>The imports are others by now: read them again to see what a refresh brings.</source>
        <translation>Les importations ont changé depuis&#xa0;: relisez-les pour voir ce qu’apporte une actualisation.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Before the refresh of %1</source>
        <translation>Avant l’actualisation du %1</translation>
    </message>
    <message>
        <source>Refresh of %1</source>
        <translation>Actualisation du %1</translation>
    </message>
</context>
<context>
    <name>strata::RejectedModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Pourquoi elle est laissée de côté</translation>
    </message>
</context>
<context>
    <name>strata::Report</name>
    <message>
        <source>Customer %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>%1 of sales, %2 of profit</source>
        <translation>%1 des ventes, %2 du profit</translation>
    </message>
    <message>
        <source>%1 of sales</source>
        <translation>%1 des ventes</translation>
    </message>
    <message>
        <source>Customer lifetime value, 0 to 100</source>
        <translation>Valeur vie client, 0 à 100</translation>
    </message>
    <message>
        <source>Net profit, 0 to 100</source>
        <translation>Profit net, 0 à 100</translation>
    </message>
    <message>
        <source>100 % of customers</source>
        <translation>100&#xa0;% des clients</translation>
    </message>
    <message>
        <source>Customers by net profit, highest first</source>
        <translation>Clients par profit net, le plus élevé d’abord</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Lignes de facture</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>The largest customers of each type</source>
        <translation>Les plus gros clients de chaque type</translation>
    </message>
    <message>
        <source>No customer is of this type.</source>
        <translation>Aucun client n’est de ce type.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>Valeur vie client</translation>
    </message>
    <message>
        <source>Net profit score</source>
        <translation>Score de profit net</translation>
    </message>
    <message>
        <source>Net sales, %1</source>
        <translation>Ventes nettes, %1</translation>
    </message>
    <message>
        <source>Net profit, %1</source>
        <translation>Profit net, %1</translation>
    </message>
    <message>
        <source>%1 (set by hand)</source>
        <translation>%1 (fixé à la main)</translation>
    </message>
    <message>
        <source>The largest %1 of %2 by net sales; the customer export has them all.</source>
        <translation>Les %1 plus gros sur %2 par ventes nettes&#x202f;; l’export des clients les contient tous.</translation>
    </message>
    <message>
        <source>Types set by hand</source>
        <translation>Types fixés à la main</translation>
    </message>
    <message>
        <source>None: every type follows from the model.</source>
        <translation>Aucun&#xa0;: chaque type découle du modèle.</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Fixé à</translation>
    </message>
    <message>
        <source>Model says</source>
        <translation>Selon le modèle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>Les premiers %1 sur %2.</translation>
    </message>
    <message>
        <source>Without a customer in the data: %1 more.</source>
        <translation>Sans client dans les données&#xa0;: %1 de plus.</translation>
    </message>
    <message>
        <source>What the figures rest on</source>
        <translation>Sur quoi reposent les chiffres</translation>
    </message>
    <message>
        <source>%1 customers, %2 invoice lines, %3 payments.</source>
        <translation>%1 clients, %2 lignes de facture, %3 paiements.</translation>
    </message>
    <message>
        <source>Under 98 %, margins and profits say less than they seem to: lines without a cost are left out of them, not counted as pure margin.</source>
        <translation>En dessous de 98&#xa0;%, les marges et les profits en disent moins qu’il n’y paraît&#xa0;: les lignes sans coût en sont écartées, et non comptées comme pure marge.</translation>
    </message>
    <message>
        <source>All %1 scored customers are scored on all %2 metrics.</source>
        <translation>Les %1 clients évalués le sont tous sur les %2 indicateurs.</translation>
    </message>
    <message>
        <source>%1 of %2 scored customers are scored on all %3 metrics; the other %4 on fewer, at least on %5.</source>
        <translation>%1 clients évalués sur %2 le sont sur les %3 indicateurs&#x202f;; les %4 autres sur moins, au minimum sur %5.</translation>
    </message>
    <message>
        <source>%1 is the same for everybody, so that everybody scores 50 on it.</source>
        <translation>%1 est identique pour tous, donc tous y obtiennent 50.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Lignes lues</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>All imports</source>
        <translation>Toutes les importations</translation>
    </message>
    <message>
        <source>The first %1 of %2 imports; the sums hold all.</source>
        <translation>Les %1 premières importations sur %2&#x202f;; les sommes les comprennent toutes.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Linear: %1 scores 0, %2 scores 100</source>
        <translation>Linéaire&#xa0;: %1 obtient 0, %2 obtient 100</translation>
    </message>
    <message>
        <source>Cumulative share, largest first</source>
        <translation>Part cumulée, les plus gros d’abord</translation>
    </message>
    <message>
        <source>Cumulative share, smallest first</source>
        <translation>Part cumulée, les plus petits d’abord</translation>
    </message>
    <message>
        <source>%1 scores %2</source>
        <translation>%1 obtient %2</translation>
    </message>
    <message>
        <source>Straight lines: %1</source>
        <translation>Segments de droite&#xa0;: %1</translation>
    </message>
    <message>
        <source>below %1: %2</source>
        <translation>en dessous de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>à partir de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Bands: %1</source>
        <translation>Paliers&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out, weight shared</source>
        <translation>Laissé de côté, poids réparti</translation>
    </message>
    <message>
        <source>Scores 50</source>
        <translation>Obtient 50</translation>
    </message>
    <message>
        <source>Scores 0</source>
        <translation>Obtient 0</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Données insuffisantes</translation>
    </message>
    <message>
        <source>%1: nobody is scored yet.</source>
        <translation>%1&#xa0;: personne n’est encore évalué.</translation>
    </message>
    <message>
        <source>%1: high from a score of %2.</source>
        <translation>%1&#xa0;: élevé à partir d’un score de %2.</translation>
    </message>
    <message>
        <source>%1: high from percentile %2 of the scored customers, today a score of %3.</source>
        <translation>%1&#xa0;: élevé à partir du centile %2 des clients évalués, aujourd’hui un score de %3.</translation>
    </message>
    <message>
        <source>%1 the rest</source>
        <translation>%1 le reste</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 à partir de %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Tiers by share of customers, best composite score first: %1.</source>
        <translation>Rangs par part des clients, meilleur score composite d’abord&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Tiers by share of net sales, best composite score first: %1.</source>
        <translation>Rangs par part des ventes nettes, meilleur score composite d’abord&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Tiers by composite score: %1.</source>
        <translation>Rangs par score composite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>How the model decides</source>
        <translation>Comment le modèle décide</translation>
    </message>
    <message>
        <source>Every metric of a customer becomes a score of 0 to 100, where higher is better. The weights turn scores into factors, and factors into two axes: customer lifetime value and net profit. A cut on each axis gives the four types.</source>
        <translation>Chaque indicateur d’un client devient un score de 0 à 100, où plus haut est mieux. Les poids transforment les scores en facteurs, et les facteurs en deux axes&#xa0;: valeur vie client et profit net. Un seuil sur chaque axe donne les quatre types.</translation>
    </message>
    <message>
        <source>Factor and metric</source>
        <translation>Facteur et indicateur</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>Du total</translation>
    </message>
    <message>
        <source>How a value becomes a score</source>
        <translation>Comment une valeur devient un score</translation>
    </message>
    <message>
        <source>If missing</source>
        <translation>Si absent</translation>
    </message>
    <message>
        <source>on the net profit axis</source>
        <translation>sur l’axe du profit net</translation>
    </message>
    <message>
        <source>on the customer lifetime value axis</source>
        <translation>sur l’axe de la valeur vie client</translation>
    </message>
    <message>
        <source>From scores to types</source>
        <translation>Des scores aux types</translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation>Valeur vie client</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Profit net</translation>
    </message>
    <message>
        <source>The money guard is off: a customer who loses money can count as high in net profit.</source>
        <translation>Le garde-fou des pertes est désactivé&#xa0;: un client qui perd de l’argent peut compter comme élevé en profit net.</translation>
    </message>
    <message>
        <source>The money guard is on: a customer who loses money never counts as high in net profit. It holds %1.</source>
        <translation>Le garde-fou des pertes est activé&#xa0;: un client qui perd de l’argent ne compte jamais comme élevé en profit net. Il retient %1.</translation>
    </message>
    <message>
        <source>The money guard rests, as no cost is known.</source>
        <translation>Le garde-fou des pertes est en repos, car aucun coût n’est connu.</translation>
    </message>
    <message>
        <source>New: first invoice less than %1 months before the as-of date, or fewer than %2 orders. Inactive: nothing bought for %3 months.</source>
        <translation>Nouveau&#xa0;: première facture moins de %1 mois avant la date d’arrêté, ou moins de %2 commandes. Inactif&#xa0;: aucun achat depuis %3 mois.</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Coût de service</translation>
    </message>
    <message>
        <source>No rates are set, so that net profit equals gross margin.</source>
        <translation>Aucun taux n’est défini, le profit net est donc égal à la marge brute.</translation>
    </message>
    <message>
        <source>These rates allocate %1 to customers in the window.</source>
        <translation>Ces taux répartissent %1 entre les clients sur la période.</translation>
    </message>
    <message>
        <source>They are worth a lot and earn a lot: protect them.</source>
        <translation>Ils valent beaucoup et rapportent beaucoup&#xa0;: protégez-les.</translation>
    </message>
    <message>
        <source>They earn well when they buy, but buy little: find out which can grow.</source>
        <translation>Ils rapportent bien quand ils achètent, mais achètent peu&#xa0;: trouvez lesquels peuvent croître.</translation>
    </message>
    <message>
        <source>They buy little and earn little: serve them simply.</source>
        <translation>Ils achètent peu et rapportent peu&#xa0;: servez-les simplement.</translation>
    </message>
    <message>
        <source>They buy a lot and leave little: settle how they are served before selling them more.</source>
        <translation>Ils achètent beaucoup et laissent peu&#xa0;: réglez la façon de les servir avant de leur vendre davantage.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>No customer with a known profit loses money.</source>
        <translation>Aucun client au profit connu ne perd d’argent.</translation>
    </message>
    <message>
        <source>%1 loses money: %2.</source>
        <translation>%1 perd de l’argent&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 lose money, %2 together.</source>
        <translation>%1 perdent de l’argent, %2 au total.</translation>
    </message>
    <message>
        <source>The largest losses are %1.</source>
        <translation>Les plus grosses pertes sont %1.</translation>
    </message>
    <message>
        <source>By name: %1.</source>
        <translation>Par nom&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Segment report</source>
        <translation>Rapport de segmentation</translation>
    </message>
    <message>
        <source>Customer stratification</source>
        <translation>Stratification des clients</translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <translation>Arrêté au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>Pas encore de factures</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clients</translation>
    </message>
    <message>
        <source>net sales</source>
        <translation>ventes nettes</translation>
    </message>
    <message>
        <source>net profit</source>
        <translation>profit net</translation>
    </message>
    <message>
        <source>customers lose money</source>
        <translation>clients perdent de l’argent</translation>
    </message>
    <message>
        <source>What the model says</source>
        <translation>Ce que dit le modèle</translation>
    </message>
    <message>
        <source>%1 bought for %2.</source>
        <translation>%1 ont acheté pour %2.</translation>
    </message>
    <message>
        <source>They left a gross margin of %1 and, after the cost to serve them, a net profit of %2.</source>
        <translation>Ils ont laissé une marge brute de %1 et, après leur coût de service, un profit net de %2.</translation>
    </message>
    <message>
        <source>What they cost is not in the data, so their profit is not known.</source>
        <translation>Ce qu’ils coûtent n’est pas dans les données, leur profit n’est donc pas connu.</translation>
    </message>
    <message>
        <source>Outside the four types: %1, new, inactive, excluded or without enough data.</source>
        <translation>Hors des quatre types&#xa0;: %1, nouveaux, inactifs, exclus ou aux données insuffisantes.</translation>
    </message>
    <message>
        <source>Customers by type</source>
        <translation>Clients par type</translation>
    </message>
    <message>
        <source>Gross margin, %1</source>
        <translation>Marge brute, %1</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>Every customer, counted once</source>
        <translation>Chaque client, compté une fois</translation>
    </message>
    <message>
        <source>Four types and four statuses outside them add up to all customers.</source>
        <translation>Les quatre types et les quatre statuts hors types font ensemble tous les clients.</translation>
    </message>
    <message>
        <source>Type or status</source>
        <translation>Type ou statut</translation>
    </message>
    <message>
        <source>Money is rounded to whole units of the currency, so that a column can differ from its sum by a unit or two. A share is given where the whole is above 0.</source>
        <translation>L’argent est arrondi à l’unité de la monnaie, si bien qu’une colonne peut différer de sa somme d’une ou deux unités. Une part est donnée là où le total est supérieur à 0.</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>Par rang</translation>
    </message>
    <message>
        <source>Without a tier</source>
        <translation>Sans rang</translation>
    </message>
    <message>
        <source>The stratification matrix</source>
        <translation>La matrice de stratification</translation>
    </message>
    <message>
        <source>Each circle is a customer; its area is what they bought. To the right is a higher customer lifetime value, upwards a higher net profit score. A customer on a line counts as above it. A colour that does not fit its field marks a type set by hand, or a customer held below the line by the money guard.</source>
        <translation>Chaque cercle est un client&#x202f;; sa surface est ce qu’il a acheté. Vers la droite, la valeur vie client est plus élevée&#x202f;; vers le haut, le score de profit net. Un client sur une ligne compte comme au-dessus. Une couleur qui ne va pas avec son champ signale un type fixé à la main, ou un client retenu sous la ligne par le garde-fou des pertes.</translation>
    </message>
    <message>
        <source>The picture shows the %1 largest of %2 customers by net sales.</source>
        <translation>L’image montre les %1 plus gros clients sur %2 par ventes nettes.</translation>
    </message>
    <message>
        <source>Where the profit is made, and lost</source>
        <translation>Où le profit se fait, et se perd</translation>
    </message>
    <message>
        <source>No invoice line has a cost of goods, so no customer&apos;s profit is known. Import the cost to see this page.</source>
        <translation>Aucune ligne de facture n’a de coût des marchandises, le profit d’aucun client n’est donc connu. Importez le coût pour voir cette page.</translation>
    </message>
    <message>
        <source>The best %1 of %2 customers (%3) earn %4 of the net profit of %5.</source>
        <translation>Les %1 meilleurs clients sur %2 (%3) gagnent %4 du profit net de %5.</translation>
    </message>
    <message>
        <source>The others give back %1 of it.</source>
        <translation>Les autres en reperdent %1.</translation>
    </message>
    <message>
        <source>No customer takes any of it away.</source>
        <translation>Aucun client n’en retire quoi que ce soit.</translation>
    </message>
    <message>
        <source>The total net profit is %1. It is not above 0, so the curve is drawn in money and not in percent.</source>
        <translation>Le profit net total est de %1. Il n’est pas supérieur à 0, la courbe est donc tracée en argent et non en pourcentage.</translation>
    </message>
    <message>
        <source>The best %1 of %2 customers earn %3; the others lose %4.</source>
        <translation>Les %1 meilleurs clients sur %2 gagnent %3&#x202f;; les autres perdent %4.</translation>
    </message>
    <message>
        <source>The largest losses</source>
        <translation>Les plus grosses pertes</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 Md</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a date format of QLocale: day, month as a word, year</extracomment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 client</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mois</numerusform>
            <numerusform>%Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>all invoices up to %1</source>
        <translation>toutes les factures jusqu’au %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, du %2 au %3</translation>
    </message>
    <message>
        <source>As of %1 · %2</source>
        <translation>Arrêté au %1 · %2</translation>
    </message>
    <message>
        <source>window of %1</source>
        <translation>période de %1</translation>
    </message>
    <message>
        <source>all invoices</source>
        <translation>toutes les factures</translation>
    </message>
    <message>
        <source>Rank among customers, high is good</source>
        <translation>Rang parmi les clients, élevé est bon</translation>
    </message>
    <message>
        <source>Rank among customers, low is good</source>
        <translation>Rang parmi les clients, bas est bon</translation>
    </message>
    <message>
        <source>Rates: %1 per order, %2 per invoice line, %3 per return line, %4 per unit of booked freight, and %5 a year on receivables.</source>
        <translation>Taux&#xa0;: %1 par commande, %2 par ligne de facture, %3 par ligne de retour, %4 par unité de fret comptabilisé et %5 par an sur les créances.</translation>
    </message>
    <message>
        <source>, %1 of net sales, %2 of net profit.</source>
        <translation>, %1 des ventes nettes, %2 du profit net.</translation>
    </message>
    <message>
        <source>, %1 of net sales, a net profit of %2.</source>
        <translation>, %1 des ventes nettes, un profit net de %2.</translation>
    </message>
    <message>
        <source>, %1 of net sales.</source>
        <translation>, %1 des ventes nettes.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)%4 %5</source>
        <translation>%1&#xa0;: %2 (%3)%4 %5</translation>
    </message>
    <message>
        <source>Totals of a database</source>
        <translation>Totaux d’une base de données</translation>
    </message>
    <message>
        <source>%1 of the window&apos;s sales come with a cost of goods.</source>
        <translation>%1 des ventes de la période ont un coût des marchandises.</translation>
    </message>
</context>
<context>
    <name>strata::ReportsPage</name>
    <message>
        <source>What do we take out of the room?</source>
        <translation>Qu’emportons-nous de la salle&#x202f;?</translation>
    </message>
    <message>
        <source>Choose a report. What you see is the very file that will be saved.</source>
        <translation>Choisissez un rapport. Ce que vous voyez est exactement le fichier qui sera enregistré.</translation>
    </message>
    <message>
        <source>A board believes figures that add up and that say where they come from. The segment report holds the model, the totals and what the figures rest on, so that nobody has to take it on trust.</source>
        <translation>Une direction croit les chiffres qui tombent juste et qui disent d’où ils viennent. Le rapport de segmentation contient le modèle, les totaux et ce sur quoi reposent les chiffres, pour que personne n’ait à les croire sur parole.</translation>
    </message>
    <message>
        <source>Mask customers&apos; names</source>
        <translation>Masquer les noms des clients</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Segment report (PDF)</source>
        <translation>Rapport de segmentation (PDF)</translation>
    </message>
    <message>
        <source>Customers (CSV)</source>
        <translation>Clients (CSV)</translation>
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
        <translation>Clients listés par type</translation>
    </message>
    <message>
        <source>Pseudonyms instead of names and numbers; reasons and authors are left out.</source>
        <translation>Des pseudonymes au lieu des noms et des numéros&#x202f;; les raisons et les auteurs sont omis.</translation>
    </message>
    <message>
        <source>Customers per type</source>
        <translation>Clients par type</translation>
    </message>
    <message>
        <source>The report as it will be saved</source>
        <translation>Le rapport tel qu’il sera enregistré</translation>
    </message>
    <message>
        <source>The first rows of the table as it will be saved</source>
        <translation>Les premières lignes du tableau tel qu’il sera enregistré</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Stopped. Change an option to make the report again.</source>
        <translation>Interrompu. Modifiez une option pour refaire le rapport.</translation>
    </message>
    <message>
        <source>A report needs customers. Import them and their invoice lines first.</source>
        <translation>Un rapport demande des clients. Importez-les d’abord, avec leurs lignes de facture.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Aller aux données</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>Création du fichier…</translation>
    </message>
    <message>
        <source>%1 pages, %2 KB</source>
        <translation>%1 pages, %2 Ko</translation>
    </message>
    <message>
        <source>The first %1 of %2 customers; the file has them all.</source>
        <translation>Les %1 premiers clients sur %2&#x202f;; le fichier les contient tous.</translation>
    </message>
    <message>
        <source>All %1 customers.</source>
        <translation>Tous les clients (%1).</translation>
    </message>
    <message>
        <source>Stratification</source>
        <translation>Stratification</translation>
    </message>
    <message>
        <source>%1 - segment report.pdf</source>
        <translation>%1 - rapport de segmentation.pdf</translation>
    </message>
    <message>
        <source>%1 - customers.csv</source>
        <translation>%1 - clients.csv</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Tableaux texte (*.csv)</translation>
    </message>
</context>
<context>
    <name>strata::ResultColumn</name>
    <message>
        <source>Customers by type</source>
        <translation>Clients par type</translation>
    </message>
    <message>
        <source>Composite score</source>
        <translation>Score composite</translation>
    </message>
    <message>
        <source>Nobody changes type</source>
        <translation>Personne ne change de type</translation>
    </message>
    <message>
        <source>Customers who change type</source>
        <translation>Clients qui changent de type</translation>
    </message>
    <message>
        <source>since start</source>
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>tiers at %1</source>
        <translation>rangs à %1</translation>
    </message>
    <message>
        <source>the tick shows %1</source>
        <translation>le trait montre %1</translation>
    </message>
    <message>
        <source>Changes of type appear here once there is data</source>
        <translation>Les changements de type apparaissent ici dès qu’il y a des données</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) change type</source>
        <translation>
            <numerusform>%Ln client change de type</numerusform>
            <numerusform>%Ln clients changent de type</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ResultView</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Mesurer maintenant</translation>
    </message>
    <message>
        <source>Outcome that is shown</source>
        <translation>Résultat affiché</translation>
    </message>
    <message>
        <source>Outcomes before and after, target and control</source>
        <translation>Résultats avant et après, cible et témoin</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exporter la table…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure en cours…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
</context>
<context>
    <name>strata::RevealedView</name>
    <message>
        <source>Votes weighted as in the list of participants.</source>
        <translation>Votes pondérés comme dans la liste des participants.</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Afficher les noms</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Limites…</translation>
    </message>
    <message>
        <source>Whose dot is whose; hidden again when this page is left</source>
        <translation>À qui est chaque point&#x202f;; masqué à nouveau quand on quitte cette page</translation>
    </message>
    <message>
        <source>When a group has agreed, and when it is split</source>
        <translation>Quand un groupe est d’accord, et quand il est partagé</translation>
    </message>
    <message>
        <source>Apply median</source>
        <translation>Appliquer la médiane</translation>
    </message>
    <message>
        <source>Makes the group&apos;s weights a scenario, which becomes the present one</source>
        <translation>Fait des poids du groupe un scénario, qui devient le scénario actuel</translation>
    </message>
    <message>
        <source>Apply the mean or the geometric mean</source>
        <translation>Appliquer la moyenne ou la moyenne géométrique</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>Appliquer&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
    <message>
        <source>over all groups %1</source>
        <translation>tous groupes confondus %1</translation>
    </message>
    <message>
        <source>Nobody voted in this round.</source>
        <translation>Personne n’a voté à ce tour.</translation>
    </message>
</context>
<context>
    <name>strata::RollupChange</name>
    <message>
        <source>%1 accounts are %2 customers</source>
        <translation>%1 comptes font %2 clients</translation>
    </message>
    <message>
        <source>Accounts: %1</source>
        <translation>Comptes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>strata::RoundBar</name>
    <message>
        <source>Ballot files for all…</source>
        <translation>Fichiers de bulletin pour tous…</translation>
    </message>
    <message>
        <source>Take in ballot files…</source>
        <translation>Lire des fichiers de bulletin…</translation>
    </message>
    <message>
        <source>Cancel the round</source>
        <translation>Annuler le tour</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Clore le tour</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>No more votes; the round can be revealed later</source>
        <translation>Plus de votes&#x202f;; le tour pourra être révélé plus tard</translation>
    </message>
    <message>
        <source>Takes the round away; nobody has voted in it</source>
        <translation>Supprime le tour&#x202f;; personne n’y a voté</translation>
    </message>
    <message>
        <source>One small file per participant, to vote at home with the same program</source>
        <translation>Un petit fichier par participant, pour voter de chez soi avec le même programme</translation>
    </message>
    <message>
        <source>Filled ballot files; they can also be dropped here</source>
        <translation>Fichiers de bulletin remplis&#x202f;; ils peuvent aussi être déposés ici</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Tour %1</translation>
    </message>
    <message>
        <source>revealed %1</source>
        <translation>révélé&#xa0;: %1</translation>
    </message>
    <message>
        <source>open, %1 of %2 have voted</source>
        <translation>ouvert, %1 sur %2 ont voté</translation>
    </message>
    <message numerus="yes">
        <source>closed with %Ln vote(s), not revealed</source>
        <translation>
            <numerusform>clos avec %Ln vote, non révélé</numerusform>
            <numerusform>clos avec %Ln votes, non révélé</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows all votes and ends the voting</source>
        <translation>Montre tous les votes et met fin au vote</translation>
    </message>
    <message>
        <source>Nobody has voted yet</source>
        <translation>Personne n’a encore voté</translation>
    </message>
    <message>
        <source>Open round %1</source>
        <translation>Ouvrir le tour %1</translation>
    </message>
    <message>
        <source>Everybody votes once more, knowing what was said</source>
        <translation>Tous votent encore une fois, en sachant ce qui a été dit</translation>
    </message>
    <message>
        <source>A round needs somebody at the table and something to vote on</source>
        <translation>Un tour demande quelqu’un à la table et quelque chose à voter</translation>
    </message>
</context>
<context>
    <name>strata::RowModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>strata::RowsDialog</name>
    <message>
        <source>Show rows that contain</source>
        <translation>Montrer les lignes contenant</translation>
    </message>
    <message>
        <source>Find in these rows</source>
        <translation>Rechercher dans ces lignes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The selected rows, or all of them, for a spreadsheet</source>
        <translation>Les lignes sélectionnées, ou toutes, pour un tableur</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exporter la table</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>The table could not be written to “%1”. Choose another folder.</source>
        <translation>La table n’a pas pu être écrite dans «&#xa0;%1&#xa0;». Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Les %1 premières lignes sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::RulesDialog</name>
    <message>
        <source>A customer who loses money never counts as high in net profit (money guard)</source>
        <translation>Un client qui perd de l’argent ne compte jamais comme élevé en profit net (garde-fou des pertes)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Share of customers, best score first</source>
        <translation>Part des clients, meilleur score d’abord</translation>
    </message>
    <message>
        <source>Share of net sales, best score first</source>
        <translation>Part des ventes nettes, meilleur score d’abord</translation>
    </message>
    <message>
        <source>Lowest composite score</source>
        <translation>Score composite le plus bas</translation>
    </message>
    <message>
        <source>Tiers by</source>
        <translation>Rangs par</translation>
    </message>
    <message>
        <source>Name of tier %1</source>
        <translation>Nom du rang %1</translation>
    </message>
    <message>
        <source>Limit of tier %1</source>
        <translation>Limite du rang %1</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>tous les autres</translation>
    </message>
    <message>
        <source>Name and limit</source>
        <translation>Nom et limite</translation>
    </message>
    <message>
        <source>New: first invoice within months</source>
        <translation>Nouveau&#xa0;: première facture depuis moins de (mois)</translation>
    </message>
    <message>
        <source>New: fewer orders than</source>
        <translation>Nouveau&#xa0;: moins de commandes que</translation>
    </message>
    <message>
        <source>Inactive: nothing bought for months</source>
        <translation>Inactif&#xa0;: aucun achat depuis (mois)</translation>
    </message>
    <message>
        <source>Give every tier a name.</source>
        <translation>Donnez un nom à chaque rang.</translation>
    </message>
    <message>
        <source>Each tier needs a lower score than the one above it.</source>
        <translation>Chaque rang demande un score plus bas que celui du dessus.</translation>
    </message>
    <message>
        <source>Each limit must be larger than the one above it.</source>
        <translation>Chaque limite doit être plus grande que celle du dessus.</translation>
    </message>
</context>
<context>
    <name>strata::ScenarioModel</name>
    <message>
        <source>computing…</source>
        <translation>calcul en cours…</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>Le modèle utilisé</translation>
    </message>
    <message>
        <source>Signed off by %1: it stays as it is</source>
        <translation>Validé par %1&#xa0;: il reste tel quel</translation>
    </message>
    <message>
        <source>Core customers earn %1 of the net profit of all customers.</source>
        <translation>Les clients Cœur gagnent %1 du profit net de tous les clients.</translation>
    </message>
    <message>
        <source>Without a known net profit above zero there is no share of it.</source>
        <translation>Sans profit net connu supérieur à zéro, il n’en existe pas de part.</translation>
    </message>
    <message>
        <source>The reference: changes are counted from here.</source>
        <translation>La référence&#xa0;: les changements sont comptés à partir d’ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have another type than under %1.</source>
        <translation>
            <numerusform>%Ln client a un autre type que sous %1.</numerusform>
            <numerusform>%Ln clients ont un autre type que sous %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>So many customers have this type when the present data are weighed as %1 weighs them.</source>
        <translation>Ce nombre de clients ont ce type quand les données actuelles sont pondérées comme le fait %1.</translation>
    </message>
    <message>
        <source>net profit of Core customers / net profit of all customers × 100</source>
        <translation>profit net des clients Cœur / profit net de tous les clients × 100</translation>
    </message>
    <message>
        <source>Customers whose type under %1 is another one than under %2; going to or from a status counts as well.</source>
        <translation>Clients dont le type sous %1 est autre que sous %2&#x202f;; passer à un statut ou en sortir compte aussi.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>validé</translation>
    </message>
    <message>
        <source>Weights of the factors in percent: %1</source>
        <translation>Poids des facteurs en pourcentage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Percent of the net profit of all customers that Core customers earn</source>
        <translation>Pourcentage du profit net de tous les clients que gagnent les clients Cœur</translation>
    </message>
    <message>
        <source>Customers with another type than under %1</source>
        <translation>Clients avec un autre type que sous %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Profit in Core %</source>
        <translation>Profit en Cœur&#xa0;%</translation>
    </message>
    <message>
        <source>Changing type</source>
        <translation>Changent de type</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nom du scénario</translation>
    </message>
    <message>
        <source>Note on the scenario</source>
        <translation>Note sur le scénario</translation>
    </message>
</context>
<context>
    <name>strata::ScenariosCard</name>
    <message>
        <source>Scenarios: weights, customers by type, and how many change type</source>
        <translation>Scénarios&#xa0;: poids, clients par type et combien changent de type</translation>
    </message>
    <message>
        <source>Compare from here</source>
        <translation>Comparer à partir d’ici</translation>
    </message>
    <message>
        <source>Compare with this</source>
        <translation>Comparer avec celui-ci</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New scenario from</source>
        <translation>Nouveau scénario d’après</translation>
    </message>
    <message>
        <source>The present model, a round&apos;s result, one department&apos;s view or equal weights</source>
        <translation>Le modèle actuel, le résultat d’un tour, la vue d’un service ou des poids égaux</translation>
    </message>
    <message>
        <source>Keep the present model</source>
        <translation>Conserver le modèle actuel</translation>
    </message>
    <message>
        <source>As a new scenario, under a name of its own</source>
        <translation>Comme nouveau scénario, sous son propre nom</translation>
    </message>
    <message>
        <source>The present model</source>
        <translation>Le modèle actuel</translation>
    </message>
    <message>
        <source>Results and views of rounds come when a round is revealed</source>
        <translation>Les résultats et les vues des tours arrivent quand un tour est révélé</translation>
    </message>
    <message>
        <source>New scenario %1</source>
        <translation>Nouveau scénario %1</translation>
    </message>
    <message>
        <source>Name of the new scenario</source>
        <translation>Nom du nouveau scénario</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep the present model as</source>
        <translation>Conserver le modèle actuel sous</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>Comparer de</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intervertir</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Dans l’autre sens</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
    <message>
        <source>Computing what the scenarios make of the customers…</source>
        <translation>Calcul de ce que les scénarios font des clients…</translation>
    </message>
    <message>
        <source>The figures of some scenarios are not computed.</source>
        <translation>Les chiffres de certains scénarios ne sont pas calculés.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Stop computing the scenarios</source>
        <translation>Arrêter le calcul des scénarios</translation>
    </message>
    <message>
        <source>Compute the scenarios</source>
        <translation>Calculer les scénarios</translation>
    </message>
    <message>
        <source>%1 is signed off and stays as it is; duplicate it to change it.</source>
        <translation>%1 est validé et reste tel quel&#x202f;; dupliquez-le pour le modifier.</translation>
    </message>
    <message>
        <source>The present model is not kept yet.</source>
        <translation>Le modèle actuel n’est pas encore conservé.</translation>
    </message>
    <message>
        <source>This is the model in use.</source>
        <translation>C’est le modèle utilisé.</translation>
    </message>
    <message>
        <source>Make %1 the model in use</source>
        <translation>Faire de %1 le modèle utilisé</translation>
    </message>
    <message>
        <source>A new scenario with the model of %1 (Ctrl+D)</source>
        <translation>Un nouveau scénario avec le modèle de %1 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Keep the present model as a new scenario (Ctrl+D)</source>
        <translation>Conserver le modèle actuel comme nouveau scénario (Ctrl+D)</translation>
    </message>
    <message>
        <source>Give %1 another name (F2)</source>
        <translation>Donner un autre nom à %1 (F2)</translation>
    </message>
    <message>
        <source>What the room says about %1 (Ctrl+E)</source>
        <translation>Ce que la salle dit de %1 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Remove %1; undo brings it back (Del)</source>
        <translation>Retirer %1&#x202f;; Annuler le rétablit (Suppr)</translation>
    </message>
    <message>
        <source>Keep the present model as %1, in place of what was kept</source>
        <translation>Conserver le modèle actuel sous %1, à la place de ce qui était conservé</translation>
    </message>
    <message>
        <source>%1 is the present model as it stands.</source>
        <translation>%1 est le modèle actuel tel quel.</translation>
    </message>
    <message>
        <source>Give the scenario a name that tells it from the others.</source>
        <translation>Donnez au scénario un nom qui le distingue des autres.</translation>
    </message>
    <message>
        <source>There is already a scenario called %1; choose another name.</source>
        <translation>Il y a déjà un scénario nommé %1&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>D’après %1</translation>
    </message>
    <message>
        <source>Keep the model as %1</source>
        <translation>Conserver le modèle sous %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>Update %1 with the present model</source>
        <translation>Mettre à jour %1 avec le modèle actuel</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>A scenario needs a name; it keeps the one it had.</source>
        <translation>Un scénario a besoin d’un nom&#x202f;; il garde le sien.</translation>
    </message>
    <message>
        <source>There is already a scenario called %1; it keeps the name it had.</source>
        <translation>Il y a déjà un scénario nommé %1&#x202f;; celui-ci garde le nom qu’il avait.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note sur %1</translation>
    </message>
</context>
<context>
    <name>strata::ScoreHistogram</name>
    <message>
        <source>Composite scores of the customers</source>
        <translation>Scores composites des clients</translation>
    </message>
    <message>
        <source>composite score</source>
        <translation>score composite</translation>
    </message>
    <message numerus="yes">
        <source>Score %1 to %2: %Ln customer(s)</source>
        <translation>
            <numerusform>Score %1 à %2&#xa0;: %Ln client</numerusform>
            <numerusform>Score %1 à %2&#xa0;: %Ln clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ScoreStack</name>
    <message>
        <source>%1: %2, made of %3</source>
        <translation>%1&#xa0;: %2, composé de %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>%1 adds %2 of %3</source>
        <translation>%1 apporte %2 sur %3</translation>
    </message>
</context>
<context>
    <name>strata::SelectionBar</name>
    <message>
        <source>Set owner</source>
        <translation>Définir le responsable</translation>
    </message>
    <message>
        <source>Set due date</source>
        <translation>Définir l’échéance</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Owner for the selected actions</source>
        <translation>Responsable des actions sélectionnées</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne pour l’instant</translation>
    </message>
    <message>
        <source>An empty field takes the date away</source>
        <translation>Un champ vide retire la date</translation>
    </message>
    <message>
        <source>State for the selected actions</source>
        <translation>État des actions sélectionnées</translation>
    </message>
    <message>
        <source>Set state…</source>
        <translation>Définir l’état…</translation>
    </message>
    <message>
        <source>Remove the selected actions (undo brings them back)</source>
        <translation>Retirer les actions sélectionnées (Annuler les rétablit)</translation>
    </message>
    <message>
        <source>Select actions to change them together.</source>
        <translation>Sélectionnez des actions pour les modifier ensemble.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ServicePopup</name>
    <message>
        <source>Name of the service</source>
        <translation>Nom du service</translation>
    </message>
    <message>
        <source>Cost each time</source>
        <translation>Coût par utilisation</translation>
    </message>
    <message>
        <source>Value that a fee in percent is taken of</source>
        <translation>Valeur à laquelle s’appliquent des frais en pourcentage</translation>
    </message>
    <message>
        <source>Note on the service</source>
        <translation>Note sur le service</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>It costs</source>
        <translation>Il coûte</translation>
    </message>
    <message>
        <source>A fee in percent is taken of</source>
        <translation>Frais en pourcentage sur</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Money or hours</source>
        <translation>Argent ou heures</translation>
    </message>
    <message>
        <source>money</source>
        <translation>argent</translation>
    </message>
    <message>
        <source>hours of work</source>
        <translation>heures de travail</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nouveau service</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Say what the service is called.</source>
        <translation>Dites comment s’appelle le service.</translation>
    </message>
    <message>
        <source>There is a service with this name. Choose another one.</source>
        <translation>Un service porte déjà ce nom. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>strata::ServiceRows</name>
    <message>
        <source>today: %1</source>
        <translation>aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Today: %1
Decided: %2</source>
        <translation>Aujourd’hui&#xa0;: %1
Décidé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 for %2. Today: %3. Decided: %4.</source>
        <translation>%1 pour %2. Aujourd’hui&#xa0;: %3. Décidé&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Cost: %1
Income: %2</source>
        <translation>Coût&#xa0;: %1
Recettes&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln inconnu</numerusform>
            <numerusform>%Ln inconnus</numerusform>
        </translation>
    </message>
    <message>
        <source>income %1</source>
        <translation>recettes %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a type or tier and how many customers it has</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cost each time</source>
        <translation>Coût par utilisation</translation>
    </message>
    <message>
        <source>Change per year</source>
        <translation>Évolution par an</translation>
    </message>
    <message>
        <source>Cost as decided less cost today, in a year; what customers pay is not taken off</source>
        <translation>Coût décidé moins coût d’aujourd’hui, sur un an&#x202f;; ce que paient les clients n’est pas déduit</translation>
    </message>
</context>
<context>
    <name>strata::ServiceWhy</name>
    <message>
        <source>nobody has said it: counted as nothing</source>
        <translation>personne ne l’a dit&#xa0;: compté pour rien</translation>
    </message>
    <message>
        <source>not offered: nothing</source>
        <translation>non proposé&#xa0;: rien</translation>
    </message>
    <message>
        <source>%1 customers × %2 uses × %3</source>
        <translation>%1 clients × %2 utilisations × %3</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1, × %2 an hour = %3</source>
        <translation>%1, × %2 l’heure = %3</translation>
    </message>
    <message>
        <source>charged %1 of a value that nobody has said: counted as nothing</source>
        <translation>facturé %1 d’une valeur que personne n’a indiquée&#xa0;: compté pour rien</translation>
    </message>
    <message>
        <source>charged %1 uses × %2 of %3 = %4</source>
        <translation>facturé %1 utilisations × %2 de %3 = %4</translation>
    </message>
    <message>
        <source>charged %1 uses × %2 = %3</source>
        <translation>facturé %1 utilisations × %2 = %3</translation>
    </message>
    <message>
        <source>The customers are those of the present model, as they stand now.</source>
        <translation>Les clients sont ceux du modèle actuel, tels qu’ils sont maintenant.</translation>
    </message>
    <message>
        <source>The customers are being counted and stand as 0 until then.</source>
        <translation>Les clients sont en cours de comptage et valent 0 d’ici là.</translation>
    </message>
    <message>
        <source>Hours are not in the money: nobody has said what one costs.</source>
        <translation>Les heures ne sont pas dans l’argent&#xa0;: personne n’a dit ce qu’une heure coûte.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>Inconnu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>Today: %1. Decided: %2.</source>
        <translation>Aujourd’hui&#xa0;: %1. Décidé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Décidé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2 a year</source>
        <translation>%1&#xa0;: %2 par an</translation>
    </message>
    <message>
        <source>What this service costs in a year as decided, less what it costs today, over all groups. What customers are charged is not taken off.</source>
        <translation>Ce que ce service coûte en un an selon la décision, moins ce qu’il coûte aujourd’hui, tous groupes confondus. Ce qui est facturé aux clients n’est pas déduit.</translation>
    </message>
    <message>
        <source>%1: %2 − %3 = %4</source>
        <translation>%1&#xa0;: %2 − %3 = %4</translation>
    </message>
    <message>
        <source>Charged: %1 today, %2 decided</source>
        <translation>Facturé&#xa0;: %1 aujourd’hui, %2 décidé</translation>
    </message>
    <message>
        <source>%1: %2 each time</source>
        <translation>%1&#xa0;: %2 par utilisation</translation>
    </message>
    <message>
        <source>Nobody has said yet what it costs, so it counts as nothing.</source>
        <translation>Personne n’a encore dit ce qu’il coûte, il compte donc pour rien.</translation>
    </message>
    <message>
        <source>What the team says that one use costs.</source>
        <translation>Ce que coûte une utilisation, selon l’équipe.</translation>
    </message>
    <message>
        <source>%1 × %2 an hour = %3</source>
        <translation>%1 × %2 l’heure = %3</translation>
    </message>
    <message>
        <source>Service for %1: %2 today, %3 decided</source>
        <translation>Service pour %1&#xa0;: %2 aujourd’hui, %3 décidé</translation>
    </message>
    <message>
        <source>The services of this group added up: %1 customers × uses × cost each.</source>
        <translation>Les services de ce groupe additionnés&#xa0;: %1 clients × utilisations × coût de chacune.</translation>
    </message>
    <message>
        <source>%1: %2 today, %3 decided</source>
        <translation>%1&#xa0;: %2 aujourd’hui, %3 décidé</translation>
    </message>
    <message>
        <source>%1 pays %2 a year as decided</source>
        <translation>%1 paie %2 par an selon la décision</translation>
    </message>
    <message>
        <source>Uses × price of what is charged. Net is the cost less this.</source>
        <translation>Utilisations × prix de ce qui est facturé. Le net est le coût moins ce montant.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Today: %1 are charged</source>
        <translation>Aujourd’hui&#xa0;: %1 facturés</translation>
    </message>
    <message>
        <source>Hours for %1: %2 today, %3 decided</source>
        <translation>Heures pour %1&#xa0;: %2 aujourd’hui, %3 décidé</translation>
    </message>
    <message>
        <source>The services that cost hours, added up.</source>
        <translation>Les services qui coûtent des heures, additionnés.</translation>
    </message>
    <message>
        <source>All groups: %1 a year</source>
        <translation>Tous les groupes&#xa0;: %1 par an</translation>
    </message>
    <message>
        <source>The groups added up.</source>
        <translation>Les groupes additionnés.</translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>%1 libérées</translation>
    </message>
    <message>
        <source>The hours that groups need less than today. What other groups need in addition is set against them; services that cost money are not in it.</source>
        <translation>Les heures dont des groupes ont besoin en moins qu’aujourd’hui. Ce que d’autres groupes demandent en plus en est déduit&#x202f;; les services qui coûtent de l’argent n’y sont pas.</translation>
    </message>
    <message>
        <source>%1 ÷ %2 a full-time year = %3</source>
        <translation>%1 ÷ %2 par année à temps plein = %3</translation>
    </message>
    <message>
        <source>More or less is judged from the customers’ side: first the terms (included, on request, charged, not offered), then the price, then the uses. Response, rhythm, channel and who does it are words: they make it otherwise, neither more nor less.</source>
        <translation>Plus ou moins se juge du côté des clients&#xa0;: d’abord les conditions (inclus, sur demande, facturé, non proposé), puis le prix, puis les utilisations. Réponse, rythme, canal et qui le fait sont des mots&#xa0;: ils le font autrement, ni plus ni moins.</translation>
    </message>
</context>
<context>
    <name>strata::ServiceWords</name>
    <message>
        <source>Not said yet</source>
        <translation>Pas encore indiqué</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Inclus</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Facturé</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>Sur demande</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Non proposé</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Pareil</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>these customers get more service than before</extracomment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Autrement</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1 fee</source>
        <translation>%1 de frais</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>a service that was not offered before</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Charged %1</source>
        <translation>Facturé %1</translation>
    </message>
    <message>
        <source>%1 uses a year</source>
        <translation>%1 utilisations par an</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>%1 to %2 uses a year</source>
        <translation>de %1 à %2 utilisations par an</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>the last two of a list: &quot;Marginal and Service drain&quot;</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 full-time people</source>
        <translation>%1 personnes à temps plein</translation>
    </message>
    <message>
        <source>No group takes more or fewer hours than today.</source>
        <translation>Aucun groupe ne demande plus ou moins d’heures qu’aujourd’hui.</translation>
    </message>
    <message>
        <source>That is the work of %1.</source>
        <translation>C’est le travail de %1.</translation>
    </message>
    <message>
        <source>Nothing is freed; these hours are needed in addition.</source>
        <translation>Rien n’est libéré&#x202f;; ces heures sont nécessaires en plus.</translation>
    </message>
    <message>
        <source>Freed from %1; nobody takes them up yet.</source>
        <translation>Libérées chez %1&#x202f;; personne ne les utilise encore.</translation>
    </message>
    <message>
        <source>Moved from %1 to %2.</source>
        <translation>Déplacées de %1 vers %2.</translation>
    </message>
    <message>
        <source>%1 of them are left over.</source>
        <translation>Il en reste %1.</translation>
    </message>
    <message>
        <source>That is %1 more than is freed.</source>
        <translation>C’est %1 de plus que ce qui est libéré.</translation>
    </message>
    <message>
        <source>1 level not said</source>
        <translation>1 niveau non indiqué</translation>
    </message>
    <message numerus="yes">
        <source>%Ln levels not said</source>
        <translation>
            <numerusform>%Ln niveau non indiqué</numerusform>
            <numerusform>%Ln niveaux non indiqués</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fee in percent of a value that nobody has said</source>
        <translation>1 fois des frais en pourcentage d’une valeur que personne n’a indiquée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fees in percent of a value that nobody has said</source>
        <translation>
            <numerusform>%Ln fois des frais en pourcentage d’une valeur que personne n’a indiquée</numerusform>
            <numerusform>%Ln fois des frais en pourcentage d’une valeur que personne n’a indiquée</numerusform>
        </translation>
    </message>
    <message>
        <source>A price that follows from the group alone feeds on itself: who pays more buys less, ranks lower and pays more again. Tie the price to what the customer does, such as the size of an order or the notice given.</source>
        <translation>Un prix qui découle du seul groupe se nourrit de lui-même&#xa0;: qui paie plus achète moins, descend de rang et paie encore plus. Liez le prix à ce que fait le client, par exemple la taille d’une commande ou le délai de prévenance.</translation>
    </message>
</context>
<context>
    <name>strata::ServicesCard</name>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Services and who gets them</source>
        <translation>Les services et qui les reçoit</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>Filtrer les services</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Show what is done today</source>
        <translation>Montrer ce qui se fait aujourd’hui</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Show what is decided</source>
        <translation>Montrer ce qui est décidé</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Show both, today below decided</source>
        <translation>Montrer les deux, aujourd’hui sous décidé</translation>
    </message>
    <message>
        <source>Services that distributors often have</source>
        <translation>Services que les distributeurs ont souvent</translation>
    </message>
    <message>
        <source>Set a service level for every group</source>
        <translation>Définir un niveau de service pour tous les groupes</translation>
    </message>
    <message>
        <source>Set a service level</source>
        <translation>Définir un niveau de service</translation>
    </message>
    <message>
        <source>Change a service</source>
        <translation>Modifier un service</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Name and cost…</source>
        <translation>Nom et coût…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Change the chosen cell (Space or Enter)</source>
        <translation>Modifier la cellule choisie (Espace ou Entrée)</translation>
    </message>
    <message>
        <source>Change the name, unit and cost of the chosen service</source>
        <translation>Modifier le nom, l’unité et le coût du service choisi</translation>
    </message>
    <message>
        <source>Move the chosen service up (Alt+Up)</source>
        <translation>Monter le service choisi (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move the chosen service down (Alt+Down)</source>
        <translation>Descendre le service choisi (Alt+Bas)</translation>
    </message>
    <message>
        <source>Remove the chosen service (Del); undo brings it back</source>
        <translation>Retirer le service choisi (Suppr)&#x202f;; Annuler le rétablit</translation>
    </message>
    <message>
        <source>Add service…</source>
        <translation>Ajouter un service…</translation>
    </message>
    <message>
        <source>Add from list…</source>
        <translation>Ajouter de la liste…</translation>
    </message>
    <message>
        <source>Services that distributors often have, to begin with</source>
        <translation>Services que les distributeurs ont souvent, pour commencer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export the services</source>
        <translation>Exporter les services</translation>
    </message>
    <message>
        <source>Add service %1</source>
        <translation>Ajouter le service %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln services</source>
        <translation>
            <numerusform>Ajouter %Ln service</numerusform>
            <numerusform>Ajouter %Ln services</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove service %1</source>
        <translation>Retirer le service %1</translation>
    </message>
    <message>
        <source>Move a service</source>
        <translation>Déplacer un service</translation>
    </message>
</context>
<context>
    <name>strata::ServicesPage</name>
    <message>
        <source>Who gets which service?</source>
        <translation>Qui reçoit quel service&#x202f;?</translation>
    </message>
    <message>
        <source>What you do today beside what you decide for each group. Costs follow the live customer counts.</source>
        <translation>Ce que vous faites aujourd’hui à côté de ce que vous décidez pour chaque groupe. Les coûts suivent le nombre actuel de clients.</translation>
    </message>
    <message>
        <source>Resources for the best customers have to come from somewhere. Write down every service, free or charged, that you offer or would like to; say who gets it today and who shall get it. Fair does not mean equal: groups may get different levels, but each gets one that somebody decided.</source>
        <translation>Les ressources pour les meilleurs clients doivent venir de quelque part. Notez chaque service, gratuit ou facturé, que vous proposez ou aimeriez proposer&#x202f;; dites qui le reçoit aujourd’hui et qui doit le recevoir. Équitable ne veut pas dire égal&#xa0;: les groupes peuvent avoir des niveaux différents, mais chacun en a un que quelqu’un a décidé.</translation>
    </message>
    <message>
        <source>There are no customers yet, so every count is 0 and nothing costs anything. Levels can be decided all the same.</source>
        <translation>Il n’y a pas encore de clients, donc chaque nombre est 0 et rien ne coûte. Les niveaux peuvent être décidés malgré tout.</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>Pas encore de service</translation>
    </message>
    <message>
        <source>Add a service of your own…</source>
        <translation>Ajouter un service à vous…</translation>
    </message>
    <message>
        <source>Tick what you offer or would like to, or add services of your own. What they cost and who gets them is yours to say; nothing is filled in.</source>
        <translation>Cochez ce que vous proposez ou aimeriez proposer, ou ajoutez vos propres services. À vous de dire ce qu’ils coûtent et qui les reçoit&#x202f;; rien n’est prérempli.</translation>
    </message>
    <message>
        <source>Print / PDF…</source>
        <translation>Imprimer / PDF…</translation>
    </message>
    <message>
        <source>The customers are being counted. Print again in a moment.</source>
        <translation>Les clients sont en cours de comptage. Imprimez à nouveau dans un instant.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture en cours…</translation>
    </message>
</context>
<context>
    <name>strata::ServicesPrint</name>
    <message>
        <source>%1 service levels</source>
        <translation>%1 - niveaux de service</translation>
    </message>
    <message>
        <source>Print the service levels</source>
        <translation>Imprimer les niveaux de service</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>strata::ServicesReport</name>
    <message>
        <source>Who gets which service?</source>
        <translation>Qui reçoit quel service&#x202f;?</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>Par rang</translation>
    </message>
    <message>
        <source>No service has been written down yet.</source>
        <translation>Aucun service n’a encore été noté.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is decided, and in brackets what is done today</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Levels as decided, today in brackets where it is different</source>
        <translation>Niveaux décidés, aujourd’hui entre parenthèses là où il diffère</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Cost each time</source>
        <translation>Coût par utilisation</translation>
    </message>
    <message>
        <source>Change per year</source>
        <translation>Évolution par an</translation>
    </message>
    <message>
        <source>Cost of service in a year</source>
        <translation>Coût des services sur un an</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Variation</translation>
    </message>
    <message>
        <source>Income decided</source>
        <translation>Recettes décidées</translation>
    </message>
    <message>
        <source>Net decided</source>
        <translation>Net décidé</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Cost is uses per customer × customers × cost each time; income is what they are charged; net is cost less income. Today the income is %1 and the net %2.</source>
        <translation>Le coût est utilisations par client × clients × coût par utilisation&#x202f;; les recettes sont ce qui leur est facturé&#x202f;; le net est le coût moins les recettes. Aujourd’hui, les recettes sont de %1 et le net de %2.</translation>
    </message>
    <message>
        <source>Hours are not included: nobody has said what an hour of work costs.</source>
        <translation>Les heures ne sont pas incluses&#xa0;: personne n’a dit ce que coûte une heure de travail.</translation>
    </message>
    <message>
        <source>An hour of work is taken to cost %1.</source>
        <translation>Une heure de travail est supposée coûter %1.</translation>
    </message>
    <message>
        <source>Not known today: %1; counted as nothing.</source>
        <translation>Inconnu aujourd’hui&#xa0;: %1&#x202f;; compté pour rien.</translation>
    </message>
    <message>
        <source>Not known as decided: %1; counted as nothing.</source>
        <translation>Inconnu selon la décision&#xa0;: %1&#x202f;; compté pour rien.</translation>
    </message>
    <message>
        <source>%1 with a status or without a tier are in no group.</source>
        <translation>%1 avec un statut ou sans rang ne sont dans aucun groupe.</translation>
    </message>
    <message>
        <source>Hours in a year</source>
        <translation>Heures sur un an</translation>
    </message>
    <message>
        <source>%1 a year are freed.</source>
        <translation>%1 par an sont libérées.</translation>
    </message>
    <message>
        <source>Contact rhythm as decided, today in brackets where it is different</source>
        <translation>Rythme des contacts décidé, aujourd’hui entre parenthèses là où il diffère</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Who gets more, who gets less</source>
        <translation>Qui reçoit plus, qui reçoit moins</translation>
    </message>
    <message>
        <source>Nothing differs between today and what is decided.</source>
        <translation>Rien ne diffère entre aujourd’hui et ce qui est décidé.</translation>
    </message>
    <message>
        <source>More or less</source>
        <translation>Plus ou moins</translation>
    </message>
    <message>
        <source>From today to decided</source>
        <translation>D’aujourd’hui à la décision</translation>
    </message>
    <message>
        <source>More or less from the customers’ side: first the terms (included, on request, charged, not offered), then the price, then the uses.</source>
        <translation>Plus ou moins du côté des clients&#xa0;: d’abord les conditions (inclus, sur demande, facturé, non proposé), puis le prix, puis les utilisations.</translation>
    </message>
    <message>
        <source>Fair, not equal</source>
        <translation>Juste, pas égal</translation>
    </message>
    <message>
        <source>Every group has a decided level for every service, and none is left without.</source>
        <translation>Chaque groupe a un niveau décidé pour chaque service, et aucun n’est laissé sans rien.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>Not decided yet: %1.</source>
        <translation>Pas encore décidé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No service at all is offered to %1.</source>
        <translation>Aucun service n’est proposé à %1.</translation>
    </message>
    <message>
        <source>Priced by group: %1.</source>
        <translation>Prix selon le groupe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Niveaux de service</translation>
    </message>
</context>
<context>
    <name>strata::ShareBars</name>
    <message>
        <source>The weights that follow: %1</source>
        <translation>Les poids qui en découlent&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>strata::SheetView</name>
    <message>
        <source>Campaign sheet: %1</source>
        <translation>Feuille de campagne&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>strata::SheetWords</name>
    <message>
        <source>Target customer</source>
        <translation>Client cible</translation>
    </message>
    <message>
        <source>Who is it for? Industry, size, what they buy now, who decides.</source>
        <translation>Pour qui&#x202f;? Secteur, taille, ce qu’ils achètent aujourd’hui, qui décide.</translation>
    </message>
    <message>
        <source>Problem or opportunity</source>
        <translation>Problème ou occasion</translation>
    </message>
    <message>
        <source>What keeps them from buying more, or what do they buy elsewhere?</source>
        <translation>Qu’est-ce qui les empêche d’acheter plus, ou qu’achètent-ils ailleurs&#x202f;?</translation>
    </message>
    <message>
        <source>Solution synopsis</source>
        <translation>La solution en bref</translation>
    </message>
    <message>
        <source>What do we offer them, in two sentences?</source>
        <translation>Que leur proposons-nous, en deux phrases&#x202f;?</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>What shall have changed, by how much, until when? Choose what can be counted.</source>
        <translation>Qu’est-ce qui doit avoir changé, de combien, jusqu’à quand&#x202f;? Choisissez ce qui peut se compter.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Who works on it, for how many hours, with what material?</source>
        <translation>Qui y travaille, combien d’heures, avec quel matériel&#x202f;?</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>What may it cost, and what for?</source>
        <translation>Combien cela peut-il coûter, et pour quoi&#x202f;?</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>When does what happen? Leave some weeks between two touches.</source>
        <translation>Que se passe-t-il quand&#x202f;? Laissez quelques semaines entre deux contacts.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Prochaines étapes</translation>
    </message>
    <message>
        <source>Who does what until the next meeting?</source>
        <translation>Qui fait quoi d’ici la prochaine réunion&#x202f;?</translation>
    </message>
</context>
<context>
    <name>strata::SignOffCard</name>
    <message>
        <source>Sign off</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>Valider…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Yes, sign off</source>
        <translation>Oui, valider</translation>
    </message>
    <message>
        <source>Name of the signed version</source>
        <translation>Nom de la version validée</translation>
    </message>
    <message>
        <source>Others who sign, names apart by commas</source>
        <translation>Autres signataires, noms séparés par des virgules</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason, where there is one to remember</source>
        <translation>Raison, s’il y en a une à retenir</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Désaccord consigné</translation>
    </message>
    <message>
        <source>Dissent, and whose</source>
        <translation>Désaccord consigné, et de qui</translation>
    </message>
    <message>
        <source>A signed version keeps its value tree, weights, cuts and cost rates for ever: it can be copied, never changed. Nothing that was done before can be undone afterwards.</source>
        <translation>Une version validée garde pour toujours son arbre de valeur, ses poids, ses seuils et ses taux de coût&#xa0;: elle peut être copiée, jamais modifiée. Rien de ce qui a été fait avant ne peut plus être annulé ensuite.</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Qui valide</translation>
    </message>
    <message>
        <source>Give the signed version a name.</source>
        <translation>Donnez un nom à la version validée.</translation>
    </message>
    <message>
        <source>There is already another version called %1; choose another name.</source>
        <translation>Il y a déjà une autre version nommée %1&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>At least one person signs: tick somebody, or write a name.</source>
        <translation>Au moins une personne valide&#xa0;: cochez quelqu’un ou écrivez un nom.</translation>
    </message>
    <message>
        <source>Sign off “%1” for %2? This cannot be undone.</source>
        <translation>Valider «&#xa0;%1&#xa0;» pour %2&#x202f;? Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and weights</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Model signed off</source>
        <translation>Modèle validé</translation>
    </message>
    <message>
        <source>Sign off %1</source>
        <translation>Valider %1</translation>
    </message>
    <message>
        <source>%1 signs</source>
        <translation>%1 valide</translation>
    </message>
    <message>
        <source>The model in use is signed off. Work on a copy to sign off another one later.</source>
        <translation>Le modèle utilisé est validé. Travaillez sur une copie pour en valider un autre plus tard.</translation>
    </message>
</context>
<context>
    <name>strata::SignalsPage</name>
    <message>
        <source>Who rises, who slips?</source>
        <translation>Qui monte, qui glisse&#x202f;?</translation>
    </message>
    <message>
        <source>Customers whose buying changed since the earlier time, with the signs behind it.</source>
        <translation>Clients dont les achats ont changé depuis la date la plus ancienne, avec les signes qui le montrent.</translation>
    </message>
    <message>
        <source>One flag says little, so every sign is listed with its figures. Talk first with the large customers at risk: a customer who orders every two weeks and has been silent for six is slipping long before the year&apos;s sales show it.</source>
        <translation>Un signe seul dit peu, c’est pourquoi chacun est listé avec ses chiffres. Parlez d’abord aux gros clients à risque&#xa0;: un client qui commande toutes les deux semaines et se tait depuis six glisse bien avant que les ventes de l’année ne le montrent.</translation>
    </message>
    <message>
        <source> own intervals</source>
        <translation> intervalles propres</translation>
    </message>
    <message>
        <source> points</source>
        <translation> points</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>What counts as a sign</source>
        <translation>Ce qui compte comme signe</translation>
    </message>
    <message>
        <source>A change that just reaches its limit counts.</source>
        <translation>Un changement qui atteint tout juste sa limite compte.</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>Silencieux depuis</translation>
    </message>
    <message>
        <source>Days since the last order beyond which somebody is overdue, in the customer&apos;s own median intervals between order days; it takes 3 order days in the last 365 days</source>
        <translation>Jours depuis la dernière commande au-delà desquels quelqu’un est en retard, en intervalles médians propres au client entre ses jours de commande&#x202f;; il faut 3 jours de commande dans les 365 derniers jours</translation>
    </message>
    <message>
        <source>Scores by</source>
        <translation>Scores de</translation>
    </message>
    <message>
        <source>Points of an axis score from which on a fall or rise is a sign</source>
        <translation>Points d’un score d’axe à partir desquels une baisse ou une hausse est un signe</translation>
    </message>
    <message>
        <source>Sales by</source>
        <translation>Ventes de</translation>
    </message>
    <message>
        <source>Percent of the earlier net sales from which on a fall or rise is a sign</source>
        <translation>Pourcentage des ventes nettes antérieures à partir duquel une baisse ou une hausse est un signe</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exporter la table…</translation>
    </message>
    <message>
        <source>Change what counts as a sign</source>
        <translation>Modifier ce qui compte comme signe</translation>
    </message>
    <message>
        <source>Types come from customers and what they bought. Import customers and invoices first.</source>
        <translation>Les types viennent des clients et de leurs achats. Importez d’abord les clients et les factures.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Aller aux données</translation>
    </message>
    <message>
        <source>There is no snapshot yet to set the present against. Take the first one; each refresh of the data takes another.</source>
        <translation>Il n’y a pas encore d’instantané auquel comparer le présent. Prenez le premier&#x202f;; chaque actualisation des données en prend un autre.</translation>
    </message>
    <message>
        <source>Go to snapshots</source>
        <translation>Aller aux instantanés</translation>
    </message>
    <message>
        <source>Reading and comparing…</source>
        <translation>Lecture et comparaison…</translation>
    </message>
    <message>
        <source>From %1 to %2; choose other times under “%3”.</source>
        <translation>De %1 à %2&#x202f;; choisissez d’autres dates sous «&#xa0;%3&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s), net sales %1 then and %2 later.</source>
        <translation>
            <numerusform>%Ln client, ventes nettes %1 avant et %2 après.</numerusform>
            <numerusform>%Ln clients, ventes nettes %1 avant et %2 après.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model changed meanwhile: scores, types and tiers are compared across two models.</source>
        <translation>Le modèle a changé entre-temps&#xa0;: scores, types et rangs sont comparés entre deux modèles.</translation>
    </message>
</context>
<context>
    <name>strata::SignedBanner</name>
    <message>
        <source>Work on a copy</source>
        <translation>Travailler sur une copie</translation>
    </message>
    <message>
        <source>Work on a copy of the signed model</source>
        <translation>Travailler sur une copie du modèle validé</translation>
    </message>
    <message>
        <source>“%1” was signed off by %2 on %3 and stays as it is.</source>
        <translation>«&#xa0;%1&#xa0;» a été validé par %2 le %3 et reste tel quel.</translation>
    </message>
</context>
<context>
    <name>strata::SliderEntry</name>
    <message>
        <source>Points, 100 for the most important</source>
        <translation>Points, 100 pour le plus important</translation>
    </message>
    <message>
        <source>1: hardly matters, 10: matters most</source>
        <translation>1&#xa0;: compte à peine, 10&#xa0;: compte le plus</translation>
    </message>
    <message>
        <source>Weight in its group</source>
        <translation>Poids dans son groupe</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Weight of %1 in percent</source>
        <translation>Poids de %1 en pourcentage</translation>
    </message>
    <message>
        <source>Points of %1, 0 to 100</source>
        <translation>Points de %1, 0 à 100</translation>
    </message>
    <message>
        <source>Rating of %1, 1 to 10</source>
        <translation>Note de %1, 1 à 10</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 sur 10</translation>
    </message>
    <message>
        <source>Weight of %1: %2</source>
        <translation>Poids de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Unlock the weight of %1</source>
        <translation>Déverrouiller le poids de %1</translation>
    </message>
    <message>
        <source>Lock the weight of %1</source>
        <translation>Verrouiller le poids de %1</translation>
    </message>
    <message>
        <source>%1: %2, a share of %3</source>
        <translation>%1&#xa0;: %2, une part de %3</translation>
    </message>
</context>
<context>
    <name>strata::SnapshotsCard</name>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Take a snapshot now</source>
        <translation>Prendre un instantané</translation>
    </message>
    <message>
        <source>None yet. A snapshot keeps where every customer stands, so that later months can be set against it. Each refresh takes one.</source>
        <translation>Aucun pour l’instant. Un instantané garde la position de chaque client, pour que les mois suivants puissent y être comparés. Chaque actualisation en prend un.</translation>
    </message>
    <message>
        <source>Keeps types, scores and metrics of all customers as they are now</source>
        <translation>Garde les types, scores et indicateurs de tous les clients tels qu’ils sont maintenant</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Arrêté au</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the snapshot %1</source>
        <translation>Retirer l’instantané %1</translation>
    </message>
    <message>
        <source>Takes it off the list; undo brings it back</source>
        <translation>Le retire de la liste&#x202f;; Annuler le rétablit</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <translation>Instantané du %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove snapshot</source>
        <translation>Retirer l’instantané</translation>
    </message>
</context>
<context>
    <name>strata::SpreadCard</name>
    <message>
        <source>Far out…</source>
        <translation>Valeurs extrêmes…</translation>
    </message>
    <message>
        <source>Without value…</source>
        <translation>Sans valeur…</translation>
    </message>
    <message>
        <source>The customers whose values lie far from those of the others</source>
        <translation>Les clients dont les valeurs sont loin de celles des autres</translation>
    </message>
    <message>
        <source>The customers who have no value of this metric</source>
        <translation>Les clients qui n’ont pas de valeur pour cet indicateur</translation>
    </message>
    <message>
        <source>%1: far from the others</source>
        <translation>%1&#xa0;: loin des autres</translation>
    </message>
    <message>
        <source>%1: without a value</source>
        <translation>%1&#xa0;: sans valeur</translation>
    </message>
    <message>
        <source>How values are spread</source>
        <translation>Répartition des valeurs</translation>
    </message>
    <message>
        <source>Choose a metric above to see its values and who has none.</source>
        <translation>Choisissez un indicateur ci-dessus pour voir ses valeurs et qui n’en a pas.</translation>
    </message>
    <message>
        <source>No customer has a value yet.</source>
        <translation>Aucun client n’a encore de valeur.</translation>
    </message>
    <message>
        <source>how its values are spread</source>
        <translation>comment ses valeurs se répartissent</translation>
    </message>
    <message>
        <source>Every value is %1: it tells nobody apart.</source>
        <translation>Chaque valeur est %1&#xa0;: cela ne distingue personne.</translation>
    </message>
    <message>
        <source>Median %1.</source>
        <translation>Médiane %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) above %1.</source>
        <translation>
            <numerusform>%Ln client au-dessus de %1.</numerusform>
            <numerusform>%Ln clients au-dessus de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) below %1.</source>
        <translation>
            <numerusform>%Ln client en dessous de %1.</numerusform>
            <numerusform>%Ln clients en dessous de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slips in the data, or customers of another kind?</source>
        <translation>Des erreurs dans les données, ou des clients d’une autre sorte&#x202f;?</translation>
    </message>
    <message>
        <source>No value lies far out.</source>
        <translation>Aucune valeur n’est extrême.</translation>
    </message>
    <message>
        <source>Dashed: the tiers this metric alone would give.</source>
        <translation>Pointillés&#xa0;: les rangs que donnerait cet indicateur seul.</translation>
    </message>
</context>
<context>
    <name>strata::SpreadChart</name>
    <message>
        <source>How the values are spread</source>
        <translation>Comment les valeurs se répartissent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) from %1 to %2</source>
        <translation>
            <numerusform>%Ln client de %1 à %2</numerusform>
            <numerusform>%Ln clients de %1 à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>far out</source>
        <translation>extrême</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>Médiane %1</translation>
    </message>
    <message>
        <source>Tier %1, if this metric alone decided</source>
        <translation>Rang %1, si cet indicateur décidait seul</translation>
    </message>
</context>
<context>
    <name>strata::StandingModel</name>
    <message>
        <source>not among the customers any more</source>
        <translation>ne figure plus parmi les clients</translation>
    </message>
    <message>
        <source>Counts as: %1.</source>
        <translation>Compte comme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>As the snapshot %1 kept it.</source>
        <translation>Tel que l’instantané %1 l’a gardé.</translation>
    </message>
    <message>
        <source>At the later time: %1.</source>
        <translation>À la date la plus récente&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sorts by the number of signs</source>
        <translation>Trie par le nombre de signes</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Type then</source>
        <translation>Type avant</translation>
    </message>
    <message>
        <source>Type later</source>
        <translation>Type après</translation>
    </message>
    <message>
        <source>Tier then</source>
        <translation>Rang avant</translation>
    </message>
    <message>
        <source>Tier later</source>
        <translation>Rang après</translation>
    </message>
    <message>
        <source>Sales then</source>
        <translation>Ventes avant</translation>
    </message>
    <message>
        <source>Sales later</source>
        <translation>Ventes après</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Dernière commande</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
</context>
<context>
    <name>strata::StartPage</name>
    <message>
        <source>Which customers deserve what?</source>
        <translation>Quels clients méritent quoi&#x202f;?</translation>
    </message>
    <message>
        <source>Say what you value in a customer, weigh it together, and see which customers are core, opportunistic, marginal or a service drain.</source>
        <translation>Dites ce que vous appréciez chez un client, pondérez-le ensemble et voyez quels clients sont Cœur, Opportuniste, Marginal ou Gouffre à service.</translation>
    </message>
    <message>
        <source>Open the sample workshop</source>
        <translation>Ouvrir l’atelier d’exemple</translation>
    </message>
    <message>
        <source>An invented distributor with 600 customers and three years of invoices, to look around in.</source>
        <translation>Un distributeur inventé avec 600 clients et trois ans de factures, pour découvrir le programme.</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Nouvel atelier</translation>
    </message>
    <message>
        <source>Start with the usual four value factors and your own data.</source>
        <translation>Commencez avec les quatre facteurs de valeur habituels et vos propres données.</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>A .strata file. You can also drop one on this window.</source>
        <translation>Un fichier .strata. Vous pouvez aussi en déposer un sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
</context>
<context>
    <name>strata::StatusesCard</name>
    <message>
        <source>Statuses</source>
        <translation>Statuts</translation>
    </message>
    <message>
        <source>outside the four types, and counted</source>
        <translation>hors des quatre types, et comptés</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>first invoice within</source>
        <translation>première facture depuis moins de</translation>
    </message>
    <message>
        <source>New: first invoice within months</source>
        <translation>Nouveau&#xa0;: première facture depuis moins de (mois)</translation>
    </message>
    <message>
        <source>months, or</source>
        <translation>mois, ou</translation>
    </message>
    <message>
        <source>fewer than</source>
        <translation>moins de</translation>
    </message>
    <message>
        <source>New: fewer orders than</source>
        <translation>Nouveau&#xa0;: moins de commandes que</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>commandes</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>nothing bought for</source>
        <translation>aucun achat depuis</translation>
    </message>
    <message>
        <source>Inactive: nothing bought for months</source>
        <translation>Inactif&#xa0;: aucun achat depuis (mois)</translation>
    </message>
    <message>
        <source>months</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>by hand, with a reason</source>
        <translation>à la main, avec une raison</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Données insuffisantes</translation>
    </message>
    <message>
        <source>a metric without a value says so</source>
        <translation>un indicateur sans valeur l’exige</translation>
    </message>
    <message>
        <source>In one of the four types</source>
        <translation>Dans l’un des quatre types</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Tous les clients</translation>
    </message>
    <message>
        <source>0 = nobody</source>
        <translation>0 = personne</translation>
    </message>
    <message>
        <source>Set status threshold</source>
        <translation>Définir la limite d’un statut</translation>
    </message>
</context>
<context>
    <name>strata::StepButton</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln waiting there</source>
        <translation>
            <numerusform>%1, %Ln y attend</numerusform>
            <numerusform>%1, %Ln y attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::StepRail</name>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Construire</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Livrer</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformer</translation>
    </message>
</context>
<context>
    <name>strata::StratificationPage</name>
    <message>
        <source>Which type is each customer?</source>
        <translation>De quel type est chaque client&#x202f;?</translation>
    </message>
    <message>
        <source>Drag a cut line to move the boundary. Select customers in the chart or the table; both follow.</source>
        <translation>Faites glisser une ligne de seuil pour déplacer la limite. Sélectionnez des clients dans le graphique ou le tableau&#x202f;; les deux suivent.</translation>
    </message>
    <message>
        <source>Customers by type</source>
        <translation>Clients par type</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Règles…</translation>
    </message>
    <message>
        <source>Money guard, tiers, and who counts as new or inactive</source>
        <translation>Garde-fou des pertes, rangs, et qui compte comme nouveau ou inactif</translation>
    </message>
    <message>
        <source>Whale curve</source>
        <translation>Courbe de la baleine</translation>
    </message>
    <message>
        <source>cumulative net profit, best customers first</source>
        <translation>profit net cumulé, meilleurs clients d’abord</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Find customer</source>
        <translation>Chercher un client</translation>
    </message>
    <message>
        <source>Find customer by name or number</source>
        <translation>Chercher un client par nom ou numéro</translation>
    </message>
    <message>
        <source>Set type…</source>
        <translation>Fixer le type…</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Exclure…</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Take back what was set by hand</source>
        <translation>Annuler ce qui a été fixé à la main</translation>
    </message>
    <message>
        <source>Change rules</source>
        <translation>Modifier les règles</translation>
    </message>
    <message>
        <source>Types need customers and their invoices. Import them, or open the sample workshop to look around.</source>
        <translation>Les types demandent des clients et leurs factures. Importez-les, ou ouvrez l’atelier d’exemple pour découvrir.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Aller aux données</translation>
    </message>
    <message>
        <source>Every customer stands where its two scores put it. The cuts say what counts as high. At the cut counts as above, on both axes. The four types are a start for a talk about each customer; a person can overrule the type and says why. Service drain has two meanings: a net profit score that is low against the others, which some customers have in any book, and a net profit below 0 in money, where serving costs more than the margin. Those who lose money are ringed in the matrix.</source>
        <translation>Chaque client se trouve là où ses deux scores le placent. Les seuils disent ce qui compte comme élevé. Au seuil compte comme au-dessus, sur les deux axes. Les quatre types ouvrent une discussion sur chaque client&#x202f;; une personne peut passer outre le type et dit pourquoi. Gouffre à service a deux sens&#xa0;: un score de profit net bas par rapport aux autres, ce que certains clients ont dans tout portefeuille, et un profit net inférieur à 0 en argent, quand servir coûte plus que la marge. Ceux qui perdent de l’argent sont cerclés dans la matrice.</translation>
    </message>
    <message>
        <source>List money losers</source>
        <translation>Lister ceux à perte</translation>
    </message>
    <message>
        <source>List the Service drain customers who lose money</source>
        <translation>Lister les clients Gouffre à service qui perdent de l’argent</translation>
    </message>
    <message>
        <source>Service drain is relative: the customer lifetime value score is at or above its cut and the net profit score below its own, which some customers&apos; is in any book. To lose money is absolute: serving the customer costs more than its margin.</source>
        <translation>Gouffre à service est relatif&#xa0;: le score de valeur vie client est au niveau ou au-dessus de son seuil et le score de profit net sous le sien, ce qui est le cas de certains clients dans tout portefeuille. Perdre de l’argent est absolu&#xa0;: servir le client coûte plus que sa marge.</translation>
    </message>
    <message>
        <source>loses money: net profit in money &lt; 0</source>
        <translation>perd de l’argent&#xa0;: profit net en argent &lt; 0</translation>
    </message>
    <message>
        <source>Cuts and rules of the model, net profit of the window</source>
        <translation>Seuils et règles du modèle, profit net de la période</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln affiché</numerusform>
            <numerusform>%Ln affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>So many customers were brushed in the matrix, pass the filters and fit the search.</source>
        <translation>Ce nombre de clients ont été marqués dans la matrice, passent les filtres et correspondent à la recherche.</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 clients sur %2</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes du tableau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) brushed</source>
        <translation>
            <numerusform>%Ln client marqué</numerusform>
            <numerusform>%Ln clients marqués</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of net sales</source>
        <translation>%1, %2 des ventes nettes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Service drain</source>
        <translation>
            <numerusform>%Ln Gouffre à service</numerusform>
            <numerusform>%Ln Gouffres à service</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, low against the others; costs are not known</source>
        <translation>%1, bas par rapport aux autres&#x202f;; les coûts ne sont pas connus</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them lose money</source>
        <translation>
            <numerusform>%1, dont %Ln perd de l’argent</numerusform>
            <numerusform>%1, dont %Ln perdent de l’argent</numerusform>
        </translation>
    </message>
    <message>
        <source>Service drain is relative: the net profit score is below the cut, which some customers&apos; is in any book.</source>
        <translation>Gouffre à service est relatif&#xa0;: le score de profit net est sous le seuil, ce qui est le cas de certains clients dans tout portefeuille.</translation>
    </message>
    <message>
        <source>To lose money is absolute: the net profit in money is below 0, so that serving the customer costs more than its margin.</source>
        <translation>Perdre de l’argent est absolu&#xa0;: le profit net en argent est inférieur à 0, si bien que servir le client coûte plus que sa marge.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: net sales %1</source>
        <translation>
            <numerusform>%Ln sélectionné&#xa0;: ventes nettes %1</numerusform>
            <numerusform>%Ln sélectionnés&#xa0;: ventes nettes %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, net profit %2</source>
        <translation>%1, profit net %2</translation>
    </message>
</context>
<context>
    <name>strata::SuggestedPlaybook</name>
    <message>
        <source>Protect and grow</source>
        <translation>Protéger et développer</translation>
    </message>
    <message>
        <source>Name one senior person who answers for this customer</source>
        <translation>Nommer un cadre dirigeant qui répond de ce client</translation>
    </message>
    <message>
        <source>Review meeting: what went well, what they plan, what we can add</source>
        <translation>Réunion de bilan&#xa0;: ce qui s’est bien passé, ce qu’ils prévoient, ce que nous pouvons apporter</translation>
    </message>
    <message>
        <source>Offer two product lines they do not buy from us yet</source>
        <translation>Proposer deux gammes de produits qu’ils ne nous achètent pas encore</translation>
    </message>
    <message>
        <source>Streamline the service, keep the business</source>
        <translation>Alléger le service, garder l’affaire</translation>
    </message>
    <message>
        <source>Go through the conversation sheet: days to pay, returns, order size</source>
        <translation>Parcourir la fiche d’entretien&#xa0;: délai de paiement, retours, taille des commandes</translation>
    </message>
    <message>
        <source>Renegotiate terms: minimum order, freight, return fee, payment</source>
        <translation>Renégocier les conditions&#xa0;: commande minimale, fret, frais de retour, paiement</translation>
    </message>
    <message>
        <source>Move small orders to the web shop or to fixed order days</source>
        <translation>Orienter les petites commandes vers la boutique en ligne ou des jours de commande fixes</translation>
    </message>
    <message>
        <source>Win the relationship</source>
        <translation>Gagner la relation</translation>
    </message>
    <message>
        <source>Find out who decides, and what else they buy elsewhere</source>
        <translation>Découvrir qui décide, et ce qu’ils achètent d’autre ailleurs</translation>
    </message>
    <message>
        <source>Offer a standing agreement on what they buy now and then</source>
        <translation>Proposer un accord permanent sur ce qu’ils achètent de temps à autre</translation>
    </message>
    <message>
        <source>Call again a month after the next order</source>
        <translation>Rappeler un mois après la prochaine commande</translation>
    </message>
    <message>
        <source>Serve well through low-cost channels</source>
        <translation>Bien servir par des canaux peu coûteux</translation>
    </message>
    <message>
        <source>Invite to the web shop and help with the first order</source>
        <translation>Inviter à la boutique en ligne et aider à la première commande</translation>
    </message>
    <message>
        <source>Hand the contact over from field sales to inside sales</source>
        <translation>Transférer le contact de la vente terrain à la vente sédentaire</translation>
    </message>
</context>
<context>
    <name>strata::SurenessBars</name>
    <message>
        <source>%1: %2 sure, %3 leaning, %4 open</source>
        <translation>%1&#xa0;: %2 sûrs, %3 qui penchent, %4 ouverts</translation>
    </message>
    <message>
        <source>How sure the types are. %1</source>
        <translation>À quel point les types sont sûrs. %1</translation>
    </message>
    <message>
        <source>How sure the types are: not computed</source>
        <translation>À quel point les types sont sûrs&#xa0;: non calculé</translation>
    </message>
</context>
<context>
    <name>strata::TaskFields</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Who closes this gap</source>
        <translation>Qui comble cette lacune</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne pour l’instant</translation>
    </message>
    <message>
        <source>Note on this gap</source>
        <translation>Note sur cette lacune</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Looked into and settled: it does not wait any more</source>
        <translation>Examiné et réglé&#xa0;: elle n’attend plus</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
</context>
<context>
    <name>strata::TemplateList</name>
    <message>
        <source>Tick all</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Services to choose from</source>
        <translation>Services à choisir</translation>
    </message>
    <message>
        <source>Add what is ticked</source>
        <translation>Ajouter ce qui est coché</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln service(s)</source>
        <translation>
            <numerusform>Ajouter %Ln service</numerusform>
            <numerusform>Ajouter %Ln services</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Tout décocher</translation>
    </message>
</context>
<context>
    <name>strata::TemplatesCard</name>
    <message>
        <source>What each table should contain</source>
        <translation>Ce que chaque tableau doit contenir</translation>
    </message>
    <message>
        <source>other headers are fine: you can say which column is which</source>
        <translation>d’autres en-têtes conviennent&#xa0;: vous pouvez dire à quoi correspond chaque colonne</translation>
    </message>
    <message>
        <source>Copy header</source>
        <translation>Copier l’en-tête</translation>
    </message>
    <message>
        <source>Copy the header of %1</source>
        <translation>Copier l’en-tête de %1</translation>
    </message>
    <message>
        <source>Puts the header line of this table on the clipboard</source>
        <translation>Met la ligne d’en-tête de ce tableau dans le presse-papiers</translation>
    </message>
    <message>
        <source>Needed: %1.</source>
        <translation>Nécessaire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Needed: %1. Useful: %2.</source>
        <translation>Nécessaire&#xa0;: %1. Utile&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>strata::TextsView</name>
    <message>
        <source>Insert field</source>
        <translation>Insérer un champ</translation>
    </message>
    <message>
        <source>Insert a field into: %1</source>
        <translation>Insérer un champ dans&#xa0;: %1</translation>
    </message>
    <message>
        <source>Call guide</source>
        <translation>Guide d’appel</translation>
    </message>
    <message>
        <source>What is asked and said on the telephone, in its order</source>
        <translation>Ce qu’on demande et dit au téléphone, dans l’ordre</translation>
    </message>
    <message>
        <source>Subject of the e-mail</source>
        <translation>Objet de l’e-mail</translation>
    </message>
    <message>
        <source>Text of the e-mail</source>
        <translation>Texte de l’e-mail</translation>
    </message>
    <message>
        <source>What is written to the customer</source>
        <translation>Ce qu’on écrit au client</translation>
    </message>
    <message>
        <source>Preview for the customer before</source>
        <translation>Aperçu pour le client précédent</translation>
    </message>
    <message>
        <source>Preview for the next customer</source>
        <translation>Aperçu pour le client suivant</translation>
    </message>
    <message>
        <source>Call guide, filled in</source>
        <translation>Guide d’appel, rempli</translation>
    </message>
    <message>
        <source>E-mail, filled in</source>
        <translation>E-mail, rempli</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the call guide as it reads here to the clipboard</source>
        <translation>Copie dans le presse-papiers le guide d’appel tel qu’il se lit ici</translation>
    </message>
    <message>
        <source>Copies subject and text as they read here to the clipboard</source>
        <translation>Copie dans le presse-papiers l’objet et le texte tels qu’ils se lisent ici</translation>
    </message>
    <message>
        <source>Export all e-mails…</source>
        <translation>Exporter tous les e-mails…</translation>
    </message>
    <message>
        <source>One row for each customer of the target group, filled in, as CSV. The control group gets nothing.</source>
        <translation>Une ligne remplie pour chaque client du groupe cible, en CSV. Le groupe témoin ne reçoit rien.</translation>
    </message>
    <message>
        <source>The call guide reads</source>
        <translation>Le guide d’appel se lit</translation>
    </message>
    <message>
        <source>The e-mail reads</source>
        <translation>L’e-mail se lit</translation>
    </message>
    <message>
        <source>No such field: %1. Take one from “Insert field”, or it is written as it stands.</source>
        <translation>Ce champ n’existe pas&#xa0;: %1. Prenez-en un sous «&#xa0;Insérer un champ&#xa0;», sinon il est écrit tel quel.</translation>
    </message>
    <message>
        <source>Add customers to see how it reads</source>
        <translation>Ajoutez des clients pour voir comment il se lit</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 sur %3)</translation>
    </message>
    <message>
        <source>Not known of this customer, so left out: %1.</source>
        <translation>Inconnu pour ce client, donc omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Export all e-mails</source>
        <translation>Exporter tous les e-mails</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message>
        <source>The e-mails could not be written to “%1”. Choose another folder.</source>
        <translation>Les e-mails n’ont pas pu être écrits dans «&#xa0;%1&#xa0;». Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>strata::TickList</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Rechercher dans la liste</translation>
    </message>
</context>
<context>
    <name>strata::TimeChart</name>
    <message>
        <source>Net profit by type over time</source>
        <translation>Profit net par type au fil du temps</translation>
    </message>
    <message>
        <source>Net sales by type over time</source>
        <translation>Ventes nettes par type au fil du temps</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
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
        <translation>Chercher un client</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Working model</source>
        <translation>Modèle de travail</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Scénario&#xa0;: %1</translation>
    </message>
    <message>
        <source>The present model is not kept under a name yet.</source>
        <translation>Le modèle actuel n’est pas encore conservé sous un nom.</translation>
    </message>
    <message>
        <source>%1 is signed off by %2.</source>
        <translation>%1 est validé par %2.</translation>
    </message>
    <message>
        <source>The present model differs from what was kept as %1.</source>
        <translation>Le modèle actuel diffère de ce qui a été conservé sous %1.</translation>
    </message>
    <message>
        <source>The present model is %1 as it was kept.</source>
        <translation>Le modèle actuel est %1 tel qu’il a été conservé.</translation>
    </message>
    <message>
        <source>%1 (signed off)</source>
        <translation>%1 (validé)</translation>
    </message>
    <message>
        <source>Use scenario %1</source>
        <translation>Utiliser le scénario %1</translation>
    </message>
    <message>
        <source>No scenario is kept yet</source>
        <translation>Aucun scénario n’est encore conservé</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#x202f;?</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>Pourquoi ce chiffre&#x202f;?</translation>
    </message>
    <message>
        <source>Click this, then any number, to see how it is made. With the keyboard: Shift+F1 on a number, or here for the list of all figures on the page.</source>
        <translation>Cliquez ici, puis sur un chiffre quelconque, pour voir comment il est fait. Au clavier&#xa0;: Maj+F1 sur un chiffre, ou ici pour la liste de tous les chiffres de la page.</translation>
    </message>
    <message>
        <source>Update %1 with the present model</source>
        <translation>Mettre à jour %1 avec le modèle actuel</translation>
    </message>
    <message>
        <source>Keep as new scenario…</source>
        <translation>Conserver comme nouveau scénario…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Copy or sign off…</source>
        <translation>Copier ou valider…</translation>
    </message>
</context>
<context>
    <name>strata::TornadoCard</name>
    <message>
        <source>Which weight decides most</source>
        <translation>Quel poids décide le plus</translation>
    </message>
    <message>
        <source>customers changing type at ±10 points</source>
        <translation>clients qui changent de type à ±10 points</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>calcul en cours…</translation>
    </message>
    <message numerus="yes">
        <source>At %1 %Ln customer(s) change type, with %2 of net sales.</source>
        <translation>
            <numerusform>À %1, %Ln client change de type, avec %2 des ventes nettes.</numerusform>
            <numerusform>À %1, %Ln clients changent de type, avec %2 des ventes nettes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 %Ln customer(s) change type, with %2 of net profit.</source>
        <translation>
            <numerusform>À %1, %Ln client change de type, avec %2 du profit net.</numerusform>
            <numerusform>À %1, %Ln clients changent de type, avec %2 du profit net.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, today %2. %3 %4</source>
        <translation>%1, aujourd’hui %2. %3 %4</translation>
    </message>
    <message>
        <source>Every weight is the only one of its group; none can move.</source>
        <translation>Chaque poids est le seul de son groupe&#x202f;; aucun ne peut bouger.</translation>
    </message>
    <message>
        <source>Left: 10 points less, right: 10 points more. * Less than 10 points where the weight is too near to 0 % or 100 %.</source>
        <translation>À gauche&#xa0;: 10 points de moins, à droite&#xa0;: 10 points de plus. * Moins de 10 points là où le poids est trop proche de 0&#xa0;% ou de 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Left: 10 points less, right: 10 points more.</source>
        <translation>À gauche&#xa0;: 10 points de moins, à droite&#xa0;: 10 points de plus.</translation>
    </message>
    <message>
        <source>Show the strongest only</source>
        <translation>Montrer seulement les plus forts</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln weight(s)</source>
        <translation>
            <numerusform>Montrer %Ln poids</numerusform>
            <numerusform>Montrer les %Ln poids</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no customers yet. Import them to see how many hang on each weight.</source>
        <translation>Il n’y a pas encore de clients. Importez-les pour voir combien dépendent de chaque poids.</translation>
    </message>
</context>
<context>
    <name>strata::TornadoChart</name>
    <message>
        <source>Customers changing type at ten points below and above each weight</source>
        <translation>Clients qui changent de type dix points en dessous et au-dessus de chaque poids</translation>
    </message>
    <message>
        <source>The figures are being computed.</source>
        <translation>Les chiffres sont en cours de calcul.</translation>
    </message>
</context>
<context>
    <name>strata::TouchModel</name>
    <message>
        <source>Whole target group</source>
        <translation>Tout le groupe cible</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>strata::TouchesView</name>
    <message>
        <source>Touches of the campaign</source>
        <translation>Contacts de la campagne</translation>
    </message>
    <message>
        <source>Add a touch</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>A call, an e-mail, a flyer, a web training or a visit, on a day</source>
        <translation>Un appel, un e-mail, un dépliant, une formation en ligne ou une visite, un jour donné</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Removes the chosen touch; undo brings it back</source>
        <translation>Retire le contact choisi&#x202f;; Annuler le rétablit</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exporter la table…</translation>
    </message>
    <message>
        <source>Touch is done</source>
        <translation>Le contact est fait</translation>
    </message>
    <message>
        <source>Touch is not done</source>
        <translation>Le contact n’est pas fait</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>What is said or sent?</source>
        <translation>Que dit-on ou qu’envoie-t-on&#x202f;?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>The day on which it is done, or is to be done</source>
        <translation>Le jour où il est fait, ou doit l’être</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>How the customers are reached</source>
        <translation>Comment les clients sont joints</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What is said or sent</source>
        <translation>Ce qui est dit ou envoyé</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Customers of one block only, or the whole target group. The control group gets nothing.</source>
        <translation>Les clients d’un seul bloc, ou tout le groupe cible. Le groupe témoin ne reçoit rien.</translation>
    </message>
    <message>
        <source>Date of a touch</source>
        <translation>Date d’un contact</translation>
    </message>
    <message>
        <source>Kind of a touch</source>
        <translation>Genre d’un contact</translation>
    </message>
    <message>
        <source>Who gets a touch</source>
        <translation>Qui reçoit un contact</translation>
    </message>
    <message>
        <source>Text of a touch</source>
        <translation>Texte d’un contact</translation>
    </message>
    <message>
        <source>Remove a touch</source>
        <translation>Retirer un contact</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Several touches over some weeks work better than one.</source>
        <translation>Rien n’est encore prévu. Plusieurs contacts sur quelques semaines agissent mieux qu’un seul.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 faits</translation>
    </message>
    <message>
        <source>Whole target group</source>
        <translation>Tout le groupe cible</translation>
    </message>
    <message>
        <source>%1 (no such block now)</source>
        <translation>%1 (ce bloc n’existe plus)</translation>
    </message>
</context>
<context>
    <name>strata::TrackPage</name>
    <message>
        <source>Who moved since last time?</source>
        <translation>Qui a bougé depuis la dernière fois&#x202f;?</translation>
    </message>
    <message>
        <source>Every customer&apos;s type at one time beside its type at another. Choose a cell to see who it is.</source>
        <translation>Le type de chaque client à une date à côté de son type à une autre. Choisissez une cellule pour voir de qui il s’agit.</translation>
    </message>
    <message>
        <source>Buying patterns change quickly, so the whole book is looked at again and again, not only the large accounts. Each refresh keeps a snapshot of where everybody stood; this page sets two of them side by side and tells apart what the data, the model and the customers themselves did.</source>
        <translation>Les habitudes d’achat changent vite, c’est pourquoi tout le portefeuille est réexaminé sans cesse, et pas seulement les gros comptes. Chaque actualisation garde un instantané de la position de chacun&#x202f;; cette page en met deux côte à côte et distingue ce qu’ont fait les données, le modèle et les clients eux-mêmes.</translation>
    </message>
    <message>
        <source>Take a snapshot now</source>
        <translation>Prendre un instantané</translation>
    </message>
    <message>
        <source>Keeps types, scores and money of all customers as they are now</source>
        <translation>Garde les types, les scores et l’argent de tous les clients tels qu’ils sont maintenant</translation>
    </message>
    <message>
        <source>Print / PDF…</source>
        <translation>Imprimer / PDF…</translation>
    </message>
    <message>
        <source>Puts what changed since last time on paper</source>
        <translation>Met sur papier ce qui a changé depuis la dernière fois</translation>
    </message>
    <message>
        <source>The earlier time: a snapshot</source>
        <translation>La date la plus ancienne&#xa0;: un instantané</translation>
    </message>
    <message>
        <source>The later time: now, or a later snapshot</source>
        <translation>La date la plus récente&#xa0;: maintenant, ou un instantané plus tardif</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>Take the first snapshot</source>
        <translation>Prendre le premier instantané</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>The model of then is applied to the data of now: whoever already moves there was moved by the data, whoever moves only under the model of now was moved by the model. And the data of now are looked at as of the earlier day: where they do not give the figures the snapshot kept, the past was restated; all other changes of sales, margin and last order are the customer&apos;s own.</source>
        <translation>Le modèle d’alors est appliqué aux données de maintenant&#xa0;: qui bouge déjà là a été déplacé par les données, qui ne bouge qu’avec le modèle de maintenant a été déplacé par le modèle. Et les données de maintenant sont regardées au jour le plus ancien&#xa0;: là où elles ne donnent pas les chiffres que l’instantané a gardés, le passé a été corrigé&#x202f;; tous les autres changements de ventes, de marge et de dernière commande viennent du client lui-même.</translation>
    </message>
    <message>
        <source>Customers from type to type</source>
        <translation>Les clients d’un type à l’autre</translation>
    </message>
    <message>
        <source>From type to type</source>
        <translation>D’un type à l’autre</translation>
    </message>
    <message>
        <source>Those before and the new ones add up to those after and the gone ones.</source>
        <translation>Ceux d’avant et les nouveaux font ensemble ceux d’après et les partis.</translation>
    </message>
    <message>
        <source>customers; who stays is pale</source>
        <translation>clients&#x202f;; qui reste est pâle</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exporter la table…</translation>
    </message>
    <message>
        <source>Saves this table as CSV</source>
        <translation>Enregistre ce tableau en CSV</translation>
    </message>
    <message>
        <source>The customers of the chosen cell, or the biggest movers</source>
        <translation>Les clients de la cellule choisie, ou les plus grands changements</translation>
    </message>
    <message>
        <source>Biggest movers</source>
        <translation>Plus grands changements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with another type</source>
        <translation>
            <numerusform>%Ln client avec un autre type</numerusform>
            <numerusform>%Ln clients avec un autre type</numerusform>
        </translation>
    </message>
    <message>
        <source>The customers of the cell chosen above, or all whose type or status is another one at the later time.</source>
        <translation>Les clients de la cellule choisie ci-dessus, ou tous ceux dont le type ou le statut est autre à la date la plus récente.</translation>
    </message>
    <message>
        <source>Lists everybody with another type, largest change of sales first</source>
        <translation>Liste tous ceux qui ont un autre type, le plus grand changement de ventes d’abord</translation>
    </message>
    <message>
        <source>Saves these customers as CSV</source>
        <translation>Enregistre ces clients en CSV</translation>
    </message>
    <message>
        <source>Counted are the customers who were there at both times, by their type at the earlier time and at the later one.</source>
        <translation>Sont comptés les clients présents aux deux dates, selon leur type à la date la plus ancienne et à la plus récente.</translation>
    </message>
    <message>
        <source>Who went where</source>
        <translation>Qui est allé où</translation>
    </message>
    <message>
        <source>customers of both times</source>
        <translation>clients des deux dates</translation>
    </message>
    <message>
        <source>Point at a time to read it out.</source>
        <translation>Pointez une date pour la lire.</translation>
    </message>
    <message>
        <source>Net profit by type over time</source>
        <translation>Profit net par type au fil du temps</translation>
    </message>
    <message>
        <source>Net sales by type over time</source>
        <translation>Ventes nettes par type au fil du temps</translation>
    </message>
    <message>
        <source>At each snapshot the figures of all customers of a type are added up, as that snapshot kept them: its own period, its own model.</source>
        <translation>À chaque instantané, les chiffres de tous les clients d’un type sont additionnés, tels que cet instantané les a gardés&#xa0;: avec sa propre période et son propre modèle.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Types come from customers and what they bought. Import customers and invoices first.</source>
        <translation>Les types viennent des clients et de leurs achats. Importez d’abord les clients et les factures.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Aller aux données</translation>
    </message>
    <message>
        <source>There is no snapshot yet. A snapshot keeps where every customer stands, so that later months can be set against it. Each refresh of the data takes one; take the first one now.</source>
        <translation>Il n’y a pas encore d’instantané. Un instantané garde la position de chaque client, pour que les mois suivants puissent y être comparés. Chaque actualisation des données en prend un&#x202f;; prenez le premier maintenant.</translation>
    </message>
    <message>
        <source>Reading and comparing…</source>
        <translation>Lecture et comparaison…</translation>
    </message>
    <message>
        <source>Reading earlier snapshots…</source>
        <translation>Lecture des instantanés antérieurs…</translation>
    </message>
    <message>
        <source>net sales %1</source>
        <translation>ventes nettes %1</translation>
    </message>
    <message>
        <source>Nobody was there at both times.</source>
        <translation>Personne n’était présent aux deux dates.</translation>
    </message>
    <message>
        <source>nobody has another type</source>
        <translation>personne n’a un autre type</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with another type, largest change of sales first</source>
        <translation>
            <numerusform>%Ln client avec un autre type, le plus grand changement de ventes d’abord</numerusform>
            <numerusform>%Ln clients avec un autre type, le plus grand changement de ventes d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>Print what changed</source>
        <translation>Imprimer ce qui a changé</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Depuis la dernière fois</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression en cours…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>strata::TrackRun</name>
    <message>
        <source>This snapshot could not be read. Choose another one above.</source>
        <translation>Cet instantané n’a pas pu être lu. Choisissez-en un autre ci-dessus.</translation>
    </message>
    <message>
        <source>Snapshots are kept in the project&apos;s file, which is not open.</source>
        <translation>Les instantanés sont gardés dans le fichier du projet, qui n’est pas ouvert.</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <translation>Instantané du %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a name, and a time of day to tell it from others</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Taking a snapshot…</source>
        <translation>Prise de l’instantané en cours…</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Prendre un instantané</translation>
    </message>
</context>
<context>
    <name>strata::TrackSheet</name>
    <message>
        <source>Since last time</source>
        <translation>Depuis la dernière fois</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Who moved, and why</source>
        <translation>Qui a bougé, et pourquoi</translation>
    </message>
    <message>
        <source>From type to type</source>
        <translation>D’un type à l’autre</translation>
    </message>
    <message>
        <source>Rows: the type then. Columns: the type at the later time. Customers then and new ones add up to customers later and gone ones.</source>
        <translation>Lignes&#xa0;: le type d’alors. Colonnes&#xa0;: le type à la date la plus récente. Les clients d’alors et les nouveaux font ensemble les clients d’après et les partis.</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>Biggest movers: customers with another type, by the change of their sales</source>
        <translation>Plus grands changements&#xa0;: clients avec un autre type, selon l’évolution de leurs ventes</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Sales then</source>
        <translation>Ventes avant</translation>
    </message>
    <message>
        <source>Sales later</source>
        <translation>Ventes après</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signes</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>Les premiers %1 sur %2.</translation>
    </message>
</context>
<context>
    <name>strata::TrackWords</name>
    <message>
        <source>Rising stars</source>
        <translation>Étoiles montantes</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Lapsing</source>
        <translation>En décrochage</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Stables</translation>
    </message>
    <message>
        <source>At least one good sign and no bad one: sales up by %1 or more, a score up by %2 points or more, or a better type.</source>
        <translation>Au moins un bon signe et aucun mauvais&#xa0;: ventes en hausse de %1 ou plus, un score en hausse de %2 points ou plus, ou un meilleur type.</translation>
    </message>
    <message>
        <source>At least one bad sign: no order for longer than %1 times the customer&apos;s own median interval (of 3 order days or more), sales down by %2 or more, a score down by %3 points or more, or a lower type.</source>
        <translation>Au moins un mauvais signe&#xa0;: pas de commande depuis plus de %1 fois l’intervalle médian propre au client (avec 3 jours de commande ou plus), ventes en baisse de %2 ou plus, un score en baisse de %3 points ou plus, ou un type inférieur.</translation>
    </message>
    <message>
        <source>Bought in the period then and nothing in the period now, or became inactive.</source>
        <translation>A acheté dans la période d’alors et rien dans la période actuelle, ou est devenu inactif.</translation>
    </message>
    <message>
        <source>Was not among the customers then, or had bought nothing by then and has since.</source>
        <translation>Ne figurait pas alors parmi les clients, ou n’avait encore rien acheté et l’a fait depuis.</translation>
    </message>
    <message>
        <source>No sign either way. Excluded customers count here, too.</source>
        <translation>Aucun signe dans un sens ni dans l’autre. Les clients exclus comptent aussi ici.</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Partis</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>N’était pas là</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>new, no order yet</source>
        <translation>nouveau, pas encore de commande</translation>
    </message>
    <message>
        <source>new, last order %1</source>
        <translation>nouveau, dernière commande %1</translation>
    </message>
    <message>
        <source>nothing bought in the period, last order %1 ago</source>
        <translation>aucun achat dans la période, dernière commande il y a %1</translation>
    </message>
    <message>
        <source>nothing bought in the period</source>
        <translation>aucun achat dans la période</translation>
    </message>
    <message>
        <source>no order for %1, usually every %2</source>
        <translation>pas de commande depuis %1, intervalle habituel %2</translation>
    </message>
    <message>
        <source>sales down %1, %2 to %3</source>
        <translation>ventes en baisse de %1, de %2 à %3</translation>
    </message>
    <message>
        <source>sales down, %1 to %2</source>
        <translation>ventes en baisse, de %1 à %2</translation>
    </message>
    <message>
        <source>sales up %1, %2 to %3</source>
        <translation>ventes en hausse de %1, de %2 à %3</translation>
    </message>
    <message>
        <source>sales up, %1 to %2</source>
        <translation>ventes en hausse, de %1 à %2</translation>
    </message>
    <message>
        <source>lifetime value score down, %1 to %2</source>
        <translation>score de valeur vie client en baisse, de %1 à %2</translation>
    </message>
    <message>
        <source>lifetime value score up, %1 to %2</source>
        <translation>score de valeur vie client en hausse, de %1 à %2</translation>
    </message>
    <message>
        <source>net profit score down, %1 to %2</source>
        <translation>score de profit net en baisse, de %1 à %2</translation>
    </message>
    <message>
        <source>net profit score up, %1 to %2</source>
        <translation>score de profit net en hausse, de %1 à %2</translation>
    </message>
    <message>
        <source>type down, %1 to %2</source>
        <translation>type en baisse, de %1 à %2</translation>
    </message>
    <message>
        <source>type up, %1 to %2</source>
        <translation>type en hausse, de %1 à %2</translation>
    </message>
    <message>
        <source>tier down, %1 to %2</source>
        <translation>rang en baisse, de %1 à %2</translation>
    </message>
    <message>
        <source>tier up, %1 to %2</source>
        <translation>rang en hausse, de %1 à %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 customers changed type. Added: %4. Gone: %5. Rising: %6. At risk: %7. Lapsing: %8.</source>
        <translation>%1&#xa0;: %2 clients sur %3 ont changé de type. Ajoutés&#xa0;: %4. Partis&#xa0;: %5. En hausse&#xa0;: %6. À risque&#xa0;: %7. En décrochage&#xa0;: %8.</translation>
    </message>
    <message>
        <source>The invoices begin inside the earlier period: its sales are of a shorter time, and rises look larger than they are.</source>
        <translation>Les factures commencent à l’intérieur de la période la plus ancienne&#xa0;: ses ventes portent sur une durée plus courte, et les hausses paraissent plus grandes qu’elles ne sont.</translation>
    </message>
    <message>
        <source>What moved the customers can be told up to now only: the invoices of an earlier time are not kept with its snapshot. Choose “now” as the later time.</source>
        <translation>Ce qui a déplacé les clients ne peut se dire que jusqu’à maintenant&#xa0;: les factures d’une date antérieure ne sont pas gardées avec son instantané. Choisissez «&#xa0;maintenant&#xa0;» comme date la plus récente.</translation>
    </message>
    <message>
        <source>Model: it is another one than then. By itself it moved %1 customers; %2 were moved by both model and data, and %3 were moved by the data and moved back by the model.</source>
        <translation>Modèle&#xa0;: il n’est plus le même qu’alors. À lui seul, il a déplacé %1 clients&#x202f;; %2 ont été déplacés à la fois par le modèle et les données, et %3 ont été déplacés par les données puis ramenés par le modèle.</translation>
    </message>
    <message>
        <source>Model: value tree, rules and cost rates are as they were.</source>
        <translation>Modèle&#xa0;: l’arbre de valeur, les règles et les taux de coût sont restés les mêmes.</translation>
    </message>
    <message>
        <source>Data: under the model of then, the data of now move %1 customers. Of these %2 bought more or less themselves, %3 have a restated past, and %4 moved because time went on or others changed around them.</source>
        <translation>Données&#xa0;: avec le modèle d’alors, les données de maintenant déplacent %1 clients. Parmi eux, %2 ont eux-mêmes acheté plus ou moins, %3 ont un passé corrigé, et %4 ont bougé parce que le temps a passé ou que d’autres ont changé autour d’eux.</translation>
    </message>
    <message>
        <source>Customers: %1 have other figures because of what they bought, %2 are as they were, %3 are new.</source>
        <translation>Clients&#xa0;: %1 ont d’autres chiffres à cause de leurs achats, %2 sont comme avant, %3 sont nouveaux.</translation>
    </message>
    <message>
        <source>Restated: for %1 customers the data of now tell another past than the snapshot kept: invoices of those days were added, taken out or corrected, or a field or rating changed.</source>
        <translation>Corrigé&#xa0;: pour %1 clients, les données de maintenant racontent un autre passé que celui que l’instantané a gardé&#xa0;: des factures de cette époque ont été ajoutées, retirées ou corrigées, ou un champ ou une note a changé.</translation>
    </message>
    <message>
        <source>By hand: %1 customers have another type because a person said so.</source>
        <translation>À la main&#xa0;: %1 clients ont un autre type parce qu’une personne l’a décidé.</translation>
    </message>
    <message>
        <source>A database added the invoices up, so the past cannot be looked at again: every change of figures counts as the customer&apos;s.</source>
        <translation>Une base de données a totalisé les factures, le passé ne peut donc pas être réexaminé&#xa0;: chaque changement de chiffres compte comme venant du client.</translation>
    </message>
    <message>
        <source>The period is another one than then, so sales are of different lengths of time.</source>
        <translation>La période n’est plus la même qu’alors, les ventes portent donc sur des durées différentes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) stayed %1</source>
        <translation>
            <numerusform>%Ln client est resté %1</numerusform>
            <numerusform>%Ln clients sont restés %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) from %1 to %2</source>
        <translation>
            <numerusform>%Ln client de %1 à %2</numerusform>
            <numerusform>%Ln clients de %1 à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 of those who were %2</source>
        <translation>, %1 de ceux qui étaient %2</translation>
    </message>
    <message>
        <source>Net sales %1 then, %2 now. Net profit %3 then, %4 now.</source>
        <translation>Ventes nettes %1 alors, %2 maintenant. Profit net %3 alors, %4 maintenant.</translation>
    </message>
</context>
<context>
    <name>strata::TypeBars</name>
    <message>
        <source>Customers by type: %1</source>
        <translation>Clients par type&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: net sales %2, net profit %3</source>
        <translation>%1&#xa0;: ventes nettes %2, profit net %3</translation>
    </message>
    <message>
        <source>%1: net sales %2</source>
        <translation>%1&#xa0;: ventes nettes %2</translation>
    </message>
    <message>
        <source>%1 of net sales</source>
        <translation>%1 des ventes nettes</translation>
    </message>
    <message>
        <source>%1 net sales</source>
        <translation>%1 de ventes nettes</translation>
    </message>
    <message>
        <source>%1 of net sales, %2 of net profit</source>
        <translation>%1 des ventes nettes, %2 du profit net</translation>
    </message>
    <message>
        <source>%1 of net sales, net profit %2</source>
        <translation>%1 des ventes nettes, profit net %2</translation>
    </message>
    <message>
        <source>net sales %1, net profit %2</source>
        <translation>ventes nettes %1, profit net %2</translation>
    </message>
    <message>
        <source>All %1 customers have a type</source>
        <translation>Tous les clients (%1) ont un type</translation>
    </message>
    <message>
        <source>Outside the types: %1. All: %2</source>
        <translation>Hors des types&#xa0;: %1. Total&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>strata::TypeButton</name>
    <message>
        <source>%1: %2, key %3</source>
        <translation>%1&#xa0;: %2, touche %3</translation>
    </message>
</context>
<context>
    <name>strata::ValueFunctionEditor</name>
    <message>
        <source>Propose from data</source>
        <translation>Proposer d’après les données</translation>
    </message>
    <message>
        <source>How a value becomes a score</source>
        <translation>Comment une valeur devient un score</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Higher scores are always better; this says which end of the values earns them.</source>
        <translation>Un score plus élevé est toujours meilleur&#x202f;; ceci dit quel bout des valeurs l’obtient.</translation>
    </message>
    <message>
        <source>Worst: scores 0</source>
        <translation>Pire&#xa0;: obtient 0</translation>
    </message>
    <message>
        <source>Best: scores 100</source>
        <translation>Meilleur&#xa0;: obtient 100</translation>
    </message>
    <message>
        <source>The values that 5 % and 95 % of the customers stay below, rounded</source>
        <translation>Les valeurs sous lesquelles restent 5&#xa0;% et 95&#xa0;% des clients, arrondies</translation>
    </message>
    <message>
        <source>Take grades</source>
        <translation>Reprendre des paliers</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Pire</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleur</translation>
    </message>
    <message>
        <source>Change how a metric is scored</source>
        <translation>Modifier le calcul du score d’un indicateur</translation>
    </message>
    <message>
        <source>Turn a metric&apos;s direction</source>
        <translation>Inverser le sens d’un indicateur</translation>
    </message>
    <message>
        <source>Take anchors from the data</source>
        <translation>Reprendre les ancres des données</translation>
    </message>
    <message>
        <source>Move a band</source>
        <translation>Déplacer un palier</translation>
    </message>
    <message>
        <source>Move a point</source>
        <translation>Déplacer un point</translation>
    </message>
    <message>
        <source>Remove a band</source>
        <translation>Retirer un palier</translation>
    </message>
    <message>
        <source>Remove a point</source>
        <translation>Retirer un point</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>Ajouter un palier</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>Move the best anchor</source>
        <translation>Déplacer la meilleure ancre</translation>
    </message>
    <message>
        <source>Move the worst anchor</source>
        <translation>Déplacer la pire ancre</translation>
    </message>
    <message>
        <source>Add band</source>
        <translation>Ajouter un palier</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>Ajouter un point</translation>
    </message>
</context>
<context>
    <name>strata::ValueTree</name>
    <message>
        <source>%1 (%2) and %3 (%4) are one figure, on both axes.</source>
        <extracomment>%1 and %3: metrics, %2 and %4: their factors</extracomment>
        <translation>%1 (%2) et %3 (%4) sont un seul chiffre, sur les deux axes.</translation>
    </message>
    <message>
        <source>No factor counts here, so this axis cannot tell customers apart. Add one, or move one over.</source>
        <translation>Aucun facteur ne compte ici, cet axe ne peut donc pas distinguer les clients. Ajoutez-en un, ou déplacez-en un ici.</translation>
    </message>
    <message>
        <source>Add a factor to %1</source>
        <translation>Ajouter un facteur à %1</translation>
    </message>
    <message>
        <source>Add factor</source>
        <translation>Ajouter un facteur</translation>
    </message>
    <message>
        <source>How much business, how faithfully. Left to right in the matrix.</source>
        <translation>Combien d’affaires, avec quelle fidélité. De gauche à droite dans la matrice.</translation>
    </message>
    <message>
        <source>What is left after serving them. Upwards in the matrix.</source>
        <translation>Ce qui reste après les avoir servis. Vers le haut dans la matrice.</translation>
    </message>
    <message>
        <source>A factor of your own</source>
        <translation>Un facteur à vous</translation>
    </message>
    <message>
        <source>New factor</source>
        <translation>Nouveau facteur</translation>
    </message>
    <message>
        <source>Factor added: %1</source>
        <translation>Facteur ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Factor renamed</source>
        <translation>Facteur renommé</translation>
    </message>
    <message>
        <source>Rename factor</source>
        <translation>Renommer le facteur</translation>
    </message>
    <message>
        <source>Change a factor&apos;s question</source>
        <translation>Modifier la question d’un facteur</translation>
    </message>
    <message>
        <source>Axis of %1</source>
        <translation>Axe de %1</translation>
    </message>
    <message>
        <source>Move factor to the other axis</source>
        <translation>Déplacer le facteur vers l’autre axe</translation>
    </message>
    <message>
        <source>Move factor up</source>
        <translation>Monter le facteur</translation>
    </message>
    <message>
        <source>Move factor down</source>
        <translation>Descendre le facteur</translation>
    </message>
    <message>
        <source>Factor removed: %1</source>
        <translation>Facteur retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove factor</source>
        <translation>Retirer le facteur</translation>
    </message>
    <message>
        <source>%1 of the whole</source>
        <translation>%1 du tout</translation>
    </message>
</context>
<context>
    <name>strata::VerdictButton</name>
    <message>
        <source>Click for the next answer: open, yes, no.</source>
        <translation>Cliquez pour la réponse suivante&#xa0;: ouvert, oui, non.</translation>
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
        <translation>Validée</translation>
    </message>
    <message>
        <source>Signed off: it stays as it is</source>
        <translation>Validée&#xa0;: elle reste telle quelle</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nom de la version</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Remove this version (undo brings it back)</source>
        <translation>Retirer cette version (Annuler la rétablit)</translation>
    </message>
    <message>
        <source>Make it the model in use</source>
        <translation>En faire le modèle utilisé</translation>
    </message>
    <message>
        <source>Go on with a copy that can be changed</source>
        <translation>Continuer avec une copie modifiable</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>conservée le %1</translation>
    </message>
    <message>
        <source>signed off by %1 on %2</source>
        <translation>validée par %1 le %2</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Work on a copy of %1</source>
        <translation>Travailler sur une copie de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>In use, changed since</source>
        <translation>Utilisée, modifiée depuis</translation>
    </message>
</context>
<context>
    <name>strata::VersionUse</name>
    <message>
        <source>Cost rates: %1</source>
        <translation>Taux de coût&#xa0;: %1</translation>
    </message>
    <message>
        <source>Scored otherwise: %1</source>
        <translation>Score calculé autrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and weights</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>Modèle utilisé</translation>
    </message>
    <message>
        <source>Working model</source>
        <translation>Modèle de travail</translation>
    </message>
    <message>
        <source>%1, changed since</source>
        <translation>%1, modifié depuis</translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <translation>Une copie de %1</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Scénario %1</translation>
    </message>
</context>
<context>
    <name>strata::VersionsCard</name>
    <message>
        <source>Versions of the model</source>
        <translation>Versions du modèle</translation>
    </message>
    <message>
        <source>None kept yet. A version holds the value tree with its weights, the cuts and tiers, and the cost rates, so that you can try something else and come back.</source>
        <translation>Aucune conservée pour l’instant. Une version contient l’arbre de valeur avec ses poids, les seuils et les rangs, et les taux de coût, pour que vous puissiez essayer autre chose et revenir.</translation>
    </message>
    <message>
        <source>Name to keep the present model under</source>
        <translation>Nom sous lequel conserver le modèle actuel</translation>
    </message>
    <message>
        <source>Name for the present model</source>
        <translation>Nom du modèle actuel</translation>
    </message>
    <message>
        <source>Keep the present model</source>
        <translation>Conserver le modèle actuel</translation>
    </message>
    <message>
        <source>Give the version a name that tells it from the others.</source>
        <translation>Donnez à la version un nom qui la distingue des autres.</translation>
    </message>
    <message>
        <source>There is already a version called %1; choose another name.</source>
        <translation>Il y a déjà une version nommée %1&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>D’après %1</translation>
    </message>
    <message>
        <source>Keep the model as %1</source>
        <translation>Conserver le modèle sous %1</translation>
    </message>
    <message>
        <source>A version needs a name; it keeps the one it had.</source>
        <translation>Une version a besoin d’un nom&#x202f;; elle garde le sien.</translation>
    </message>
    <message>
        <source>There is already a version called %1.</source>
        <translation>Il y a déjà une version nommée %1.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Work on a copy of %1</source>
        <translation>Travailler sur une copie de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept, newest first</source>
        <translation>
            <numerusform>%Ln conservée, la plus récente d’abord</numerusform>
            <numerusform>%Ln conservées, la plus récente d’abord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::VotingDialog</name>
    <message>
        <source>Leave without voting</source>
        <translation>Quitter sans voter</translation>
    </message>
    <message>
        <source>Leave without voting? What you have set is not kept.</source>
        <translation>Quitter sans voter&#x202f;? Ce que vous avez réglé n’est pas conservé.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Go on voting</source>
        <translation>Continuer à voter</translation>
    </message>
</context>
<context>
    <name>strata::VotingView</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>How do you want to say it?</source>
        <translation>Comment voulez-vous le dire&#x202f;?</translation>
    </message>
    <message>
        <source>Your vote</source>
        <translation>Votre vote</translation>
    </message>
    <message>
        <source>Only you see this. Go back to change something; once it is cast nobody can look at it before the round is revealed, you neither.</source>
        <translation>Vous seul voyez ceci. Revenez en arrière pour changer quelque chose&#x202f;; une fois le vote exprimé, personne ne peut le voir avant que le tour soit révélé, vous non plus.</translation>
    </message>
    <message>
        <source>Review my vote</source>
        <translation>Revoir mon vote</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln group(s) answered</source>
        <translation>
            <numerusform>%Ln groupe a une réponse</numerusform>
            <numerusform>Tous les %Ln groupes ont une réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>strata::WatchModel</name>
    <message>
        <source>looking…</source>
        <translation>recherche…</translation>
    </message>
    <message>
        <source>Beyond the limit</source>
        <translation>Au-delà de la limite</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Dans la limite</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Impossible à dire</translation>
    </message>
    <message>
        <source>The figure of now is compared with the limit that was set. At the limit is still within; customers without the figure are left out.</source>
        <translation>Le chiffre de maintenant est comparé à la limite fixée. À la limite est encore dedans&#x202f;; les clients sans ce chiffre sont laissés de côté.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>strata::WatchPage</name>
    <message>
        <source>Whom do we keep an eye on?</source>
        <translation>Qui gardons-nous à l’œil&#x202f;?</translation>
    </message>
    <message>
        <source>Limits that somebody set, and the customers beyond them. Looked at after every change of data or model.</source>
        <translation>Des limites que quelqu’un a fixées, et les clients au-delà. Vérifié après chaque changement des données ou du modèle.</translation>
    </message>
    <message>
        <source>Some customers deserve intensive care, and some figures a warning: days to pay above 60, a score below 40. Watches that have somebody beyond the limit are counted beside Track on the left.</source>
        <translation>Certains clients méritent un suivi intensif, et certains chiffres un avertissement&#xa0;: un délai de paiement de plus de 60 jours, un score inférieur à 40. Les surveillances qui ont quelqu’un au-delà de la limite sont comptées à côté de Suivi, à gauche.</translation>
    </message>
    <message>
        <source>below</source>
        <translation>en dessous de</translation>
    </message>
    <message>
        <source>above</source>
        <translation>au-dessus de</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Whom to watch: everybody, or the selected customer</source>
        <translation>Qui surveiller&#xa0;: tout le monde, ou le client sélectionné</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>The figure to watch</source>
        <translation>Le chiffre à surveiller</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>On which side of the limit it is worth knowing</source>
        <translation>De quel côté de la limite il est bon de le savoir</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>The limit, in the unit of the figure</source>
        <translation>La limite, dans l’unité du chiffre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Why it is watched, or what to do then</source>
        <translation>Pourquoi on le surveille, ou que faire alors</translation>
    </message>
    <message>
        <source>New watch</source>
        <translation>Nouvelle surveillance</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>Liste de surveillance</translation>
    </message>
    <message>
        <source>Nothing is watched yet. Choose a figure and a limit above, for everybody or for the customer that is selected.</source>
        <translation>Rien n’est encore surveillé. Choisissez ci-dessus un chiffre et une limite, pour tout le monde ou pour le client sélectionné.</translation>
    </message>
    <message>
        <source>Empties the form above for another watch</source>
        <translation>Vide le formulaire ci-dessus pour une autre surveillance</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Takes the chosen watch off the list; undo brings it back</source>
        <translation>Retire de la liste la surveillance choisie&#x202f;; Annuler la rétablit</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exporter la table…</translation>
    </message>
    <message>
        <source>Customers beyond the limit</source>
        <translation>Clients au-delà de la limite</translation>
    </message>
    <message>
        <source>Beyond the limit</source>
        <translation>Au-delà de la limite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) beyond the limit</source>
        <translation>
            <numerusform>%Ln client au-delà de la limite</numerusform>
            <numerusform>%Ln clients au-delà de la limite</numerusform>
        </translation>
    </message>
    <message>
        <source>The figure of now is compared with the limit of the watch chosen above. At the limit is still within.</source>
        <translation>Le chiffre de maintenant est comparé à la limite de la surveillance choisie ci-dessus. À la limite est encore dedans.</translation>
    </message>
    <message>
        <source>Types come from customers and what they bought. Import customers and invoices first.</source>
        <translation>Les types viennent des clients et de leurs achats. Importez d’abord les clients et les factures.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Aller aux données</translation>
    </message>
    <message>
        <source>Watch this customer</source>
        <translation>Surveiller ce client</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <translation>Surveiller %1</translation>
    </message>
    <message>
        <source>Select a customer on any page first</source>
        <translation>Sélectionnez d’abord un client sur une page quelconque</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Change the chosen watch</source>
        <translation>Modifier la surveillance choisie</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>choose a watch above</source>
        <translation>choisissez une surveillance ci-dessus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln client</numerusform>
            <numerusform>%Ln clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the limit as a number, such as %1.</source>
        <translation>Saisissez la limite comme un nombre, par exemple %1.</translation>
    </message>
    <message>
        <source>Change a watch</source>
        <translation>Modifier une surveillance</translation>
    </message>
    <message>
        <source>Add a watch</source>
        <translation>Ajouter une surveillance</translation>
    </message>
    <message>
        <source>Remove a watch</source>
        <translation>Retirer une surveillance</translation>
    </message>
</context>
<context>
    <name>strata::WatchWords</name>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Customer lifetime value score</source>
        <translation>Score de valeur vie client</translation>
    </message>
    <message>
        <source>Net profit score</source>
        <translation>Score de profit net</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>sous %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>au-dessus de %1</translation>
    </message>
    <message>
        <source>no such customer any more</source>
        <translation>ce client n’existe plus</translation>
    </message>
    <message>
        <source>no such figure in these data</source>
        <translation>ce chiffre n’existe pas dans ces données</translation>
    </message>
    <message>
        <source>has no such figure</source>
        <translation>n’a pas ce chiffre</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 clients sur %2</translation>
    </message>
</context>
<context>
    <name>strata::WaysCard</name>
    <message>
        <source>Shortest ways up</source>
        <translation>Les plus courts chemins vers le haut</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>heading above the ways to a type or tier: &quot;To Core&quot;</extracomment>
        <translation>Vers %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the table.</source>
        <translation>
            <numerusform>%Ln de plus dans le tableau.</numerusform>
            <numerusform>%Ln de plus dans le tableau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any of these is enough.</source>
        <translation>N’importe laquelle de ces voies suffit.</translation>
    </message>
    <message>
        <source>No single metric is enough. Two together are:</source>
        <translation>Aucun indicateur ne suffit seul. Deux ensemble suffisent&#xa0;:</translation>
    </message>
    <message>
        <source>Or two together:</source>
        <translation>Ou deux ensemble&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing this customer could change reaches %1.</source>
        <translation>Rien de ce que ce client pourrait changer n’atteint %1.</translation>
    </message>
    <message>
        <source>Not known: %1. To find out may move the score, either way.</source>
        <translation>Inconnu&#xa0;: %1. Le découvrir peut déplacer le score, dans un sens ou dans l’autre.</translation>
    </message>
    <message>
        <source>Everybody else is taken as standing still, and so are the cuts, although they depend on the others.</source>
        <translation>Tous les autres sont supposés ne pas bouger, et les seuils non plus, bien qu’ils dépendent des autres.</translation>
    </message>
    <message>
        <source>Everybody else and the cuts are taken as standing still.</source>
        <translation>Tous les autres et les seuils sont supposés ne pas bouger.</translation>
    </message>
</context>
<context>
    <name>strata::WeightRow</name>
    <message>
        <source>Weight of %1 in percent</source>
        <translation>Poids de %1 en pourcentage</translation>
    </message>
    <message>
        <source>Weight of %1: %2</source>
        <translation>Poids de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>At most %1: the rest is locked</source>
        <translation>Au plus %1&#xa0;: le reste est verrouillé</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Unlock the weight of %1</source>
        <translation>Déverrouiller le poids de %1</translation>
    </message>
    <message>
        <source>Lock the weight of %1</source>
        <translation>Verrouiller le poids de %1</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Reprendre en compte</translation>
    </message>
    <message>
        <source>Take %1 in again</source>
        <translation>Reprendre %1 en compte</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>What else can be done with this row (Shift+F10)</source>
        <translation>Autres actions possibles sur cette ligne (Maj+F10)</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Plus sur %1</translation>
    </message>
    <message>
        <source>Ring: the saved scenario, %1</source>
        <translation>Anneau&#xa0;: le scénario enregistré, %1</translation>
    </message>
    <message>
        <source>Triangle: the group&apos;s median, %1</source>
        <translation>Triangle&#xa0;: la médiane du groupe, %1</translation>
    </message>
    <message numerus="yes">
        <source>Ticks: %Ln ballot(s)</source>
        <translation>
            <numerusform>Traits&#xa0;: %Ln bulletin</numerusform>
            <numerusform>Traits&#xa0;: %Ln bulletins</numerusform>
        </translation>
    </message>
    <message>
        <source>Upright line: %1, %2</source>
        <comment>scenario and weight</comment>
        <translation>Ligne verticale&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>strata::WeightRows</name>
    <message>
        <source>Factor and metric</source>
        <translation>Facteur et indicateur</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Égaux</translation>
    </message>
    <message>
        <source>Give all factors the same weight</source>
        <translation>Donner le même poids à tous les facteurs</translation>
    </message>
    <message>
        <source>Give all factors the same weight, locked ones too</source>
        <translation>Donner le même poids à tous les facteurs, même verrouillés</translation>
    </message>
    <message>
        <source>Set equal weights</source>
        <translation>Définir des poids égaux</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Poids de %1</translation>
    </message>
    <message>
        <source>Lock weight of %1</source>
        <translation>Verrouiller le poids de %1</translation>
    </message>
    <message>
        <source>Unlock weight of %1</source>
        <translation>Déverrouiller le poids de %1</translation>
    </message>
    <message>
        <source>Take %1 in again</source>
        <translation>Reprendre %1 en compte</translation>
    </message>
    <message>
        <source>Lock all but this and one other</source>
        <translation>Verrouiller tout sauf celui-ci et un autre</translation>
    </message>
    <message>
        <source>Lock all but %1 and %2</source>
        <translation>Verrouiller tout sauf %1 et %2</translation>
    </message>
    <message>
        <source>Unlock all</source>
        <translation>Tout déverrouiller</translation>
    </message>
    <message>
        <source>Unlock all weights</source>
        <translation>Déverrouiller tous les poids</translation>
    </message>
    <message>
        <source>Same weight for all its metrics</source>
        <translation>Même poids pour tous ses indicateurs</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Reprendre en compte</translation>
    </message>
    <message>
        <source>Leave out (keeps its weight)</source>
        <translation>Laisser de côté (garde son poids)</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>Laisser %1 de côté</translation>
    </message>
    <message>
        <source>Back to the saved scenario: %1</source>
        <translation>Revenir au scénario enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back to the saved scenario</source>
        <translation>Revenir au scénario enregistré</translation>
    </message>
    <message>
        <source>Log this as a decision</source>
        <translation>Consigner comme décision</translation>
    </message>
    <message>
        <source>Weight, with ballots</source>
        <translation>Poids, avec bulletins</translation>
    </message>
    <message>
        <source>Weight in its group</source>
        <translation>Poids dans son groupe</translation>
    </message>
    <message>
        <source>Upright line: %1</source>
        <translation>Ligne verticale&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>strata::WeightsPage</name>
    <message>
        <source>How much does each metric matter?</source>
        <translation>À quel point chaque indicateur compte-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Weights say what the team values. Factors share 100 % between them, and so do the metrics inside each factor. Look at the customers who change their type while you drag: the debate is about them, not about percentages.</source>
        <translation>Les poids disent ce que l’équipe apprécie. Les facteurs se partagent 100&#xa0;%, et les indicateurs de chaque facteur aussi. Regardez les clients qui changent de type pendant que vous faites glisser&#xa0;: le débat porte sur eux, non sur des pourcentages.</translation>
    </message>
    <message>
        <source>Weights need factors with metrics. Say first what the team values.</source>
        <translation>Les poids demandent des facteurs avec des indicateurs. Dites d’abord ce que l’équipe apprécie.</translation>
    </message>
    <message>
        <source>Go to value factors</source>
        <translation>Aller aux facteurs de valeur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln metric(s)</source>
        <translation>
            <numerusform>%Ln indicateur</numerusform>
            <numerusform>%Ln indicateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln factor(s)</source>
        <translation>
            <numerusform>%Ln facteur</numerusform>
            <numerusform>%Ln facteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>Curseurs</translation>
    </message>
    <message>
        <source>Drag a weight; the others in its group give way</source>
        <translation>Faites glisser un poids&#x202f;; les autres de son groupe cèdent</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Swing</translation>
    </message>
    <message>
        <source>0 to 100 points: how much is going from worst to best worth, beside the most important one?</source>
        <translation>0 à 100 points&#xa0;: combien vaut le passage du pire au meilleur, à côté du plus important&#x202f;?</translation>
    </message>
    <message>
        <source>Rank order</source>
        <translation>Classement</translation>
    </message>
    <message>
        <source>Drag the rows into order; the weights follow from the places</source>
        <translation>Faites glisser les lignes dans l’ordre&#x202f;; les poids découlent des places</translation>
    </message>
    <message>
        <source>Pairwise</source>
        <translation>Par paires</translation>
    </message>
    <message>
        <source>Two rows at a time: how many times does one matter as much?</source>
        <translation>Deux lignes à la fois&#xa0;: combien de fois plus l’une compte-t-elle que l’autre&#x202f;?</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Notation</translation>
    </message>
    <message>
        <source>1 to 10 for each row</source>
        <translation>1 à 10 pour chaque ligne</translation>
    </message>
    <message>
        <source>Collect ballots</source>
        <translation>Recueillir les bulletins</translation>
    </message>
    <message>
        <source>Everybody votes in private, before the group&apos;s result is shown</source>
        <translation>Chacun vote en privé, avant que le résultat du groupe soit montré</translation>
    </message>
    <message>
        <source>Log as a decision</source>
        <translation>Consigner comme décision</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Afficher en</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Percent of the group</source>
        <translation>Pourcentage du groupe</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importance</translation>
    </message>
    <message>
        <source>The highest of the group is 100</source>
        <translation>Le plus élevé du groupe vaut 100</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>1 for the highest of the group</source>
        <translation>1 pour le plus élevé du groupe</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset the weights</source>
        <translation>Réinitialiser les poids</translation>
    </message>
    <message>
        <source>Changed since the last logged decision: %1</source>
        <translation>Modifiés depuis la dernière décision consignée&#xa0;: %1</translation>
    </message>
    <message>
        <source>All weights back to those of “%1”; locked ones stay</source>
        <translation>Tous les poids reviennent à ceux de «&#xa0;%1&#xa0;»&#x202f;; ceux qui sont verrouillés restent</translation>
    </message>
    <message>
        <source>All weights back to those the project was opened with; locked ones stay</source>
        <translation>Tous les poids reviennent à ceux de l’ouverture du projet&#x202f;; ceux qui sont verrouillés restent</translation>
    </message>
    <message>
        <source>%1 in %2. Each group adds up to 100&#xa0;%.</source>
        <translation>%1 dans %2. Chaque groupe totalise 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Drag a slider; the others in its group give way so that the group stays at 100 %.</source>
        <translation>Faites glisser un curseur&#x202f;; les autres de son groupe cèdent pour que le groupe reste à 100&#xa0;%.</translation>
    </message>
    <message numerus="yes">
        <source>Ticks above a slider are the %Ln ballot(s) of round %1.</source>
        <translation>
            <numerusform>Le trait au-dessus d’un curseur est le bulletin (%Ln) du tour %1.</numerusform>
            <numerusform>Les traits au-dessus d’un curseur sont les %Ln bulletins du tour %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A locked weight does not move.</source>
        <translation>Un poids verrouillé ne bouge pas.</translation>
    </message>
    <message>
        <source>Agreement W = %1</source>
        <translation>Accord W = %1</translation>
    </message>
    <message>
        <source>W = %1</source>
        <translation>W = %1</translation>
    </message>
    <message>
        <source>Kendall&apos;s W of round %1: how alike the ballots rank the rows. 1: all in the same order, 0: no agreement at all.</source>
        <translation>W de Kendall du tour %1&#xa0;: à quel point les bulletins classent les lignes de la même façon. 1&#xa0;: tous dans le même ordre, 0&#xa0;: aucun accord.</translation>
    </message>
</context>
<context>
    <name>strata::WhaleChart</name>
    <message>
        <source>No customer has a known net profit yet.</source>
        <translation>Aucun client n’a encore de profit net connu.</translation>
    </message>
    <message>
        <source>Whale curve. %1</source>
        <translation>Courbe de la baleine. %1</translation>
    </message>
    <message>
        <source>Peak %1 of net profit at %2 of customers; %3 is lost after it.</source>
        <translation>Sommet à %1 du profit net pour %2 des clients&#x202f;; %3 est perdu ensuite.</translation>
    </message>
    <message>
        <source>Peak %1 at %2 of customers; %3 is lost after it.</source>
        <translation>Sommet à %1 pour %2 des clients&#x202f;; %3 est perdu ensuite.</translation>
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
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Scénario %1</translation>
    </message>
    <message>
        <source>Result of round %1 (median)</source>
        <translation>Résultat du tour %1 (médiane)</translation>
    </message>
    <message>
        <source>Round %1 result</source>
        <translation>Résultat du tour %1</translation>
    </message>
    <message>
        <source>The median of round %1</source>
        <translation>La médiane du tour %1</translation>
    </message>
    <message>
        <source>%1 view</source>
        <extracomment>what one department thinks: Finance view</extracomment>
        <translation>Vue %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, round %2 (%Ln ballot(s))</source>
        <translation>
            <numerusform>%1, tour %2 (%Ln bulletin)</numerusform>
            <numerusform>%1, tour %2 (%Ln bulletins)</numerusform>
        </translation>
    </message>
    <message>
        <source>The votes of %1 in round %2, their median</source>
        <translation>Les votes de %1 au tour %2, leur médiane</translation>
    </message>
    <message>
        <source>Equal weights</source>
        <translation>Poids égaux</translation>
    </message>
    <message>
        <source>All factors alike, and all metrics of a factor</source>
        <translation>Tous les facteurs à égalité, et tous les indicateurs d’un facteur</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, copie</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
</context>
<context>
    <name>strata::WhatIfPage</name>
    <message>
        <source>What if we weighed it differently?</source>
        <translation>Et si nous pondérions autrement&#x202f;?</translation>
    </message>
    <message>
        <source>Scenarios share data and metrics; each keeps its own weights and cut lines. Pick two to compare.</source>
        <translation>Les scénarios partagent les données et les indicateurs&#x202f;; chacun garde ses propres poids et lignes de seuil. Choisissez-en deux à comparer.</translation>
    </message>
    <message>
        <source>A scenario is a whole model kept under a name: weights, value functions, cuts and tiers. Beside each other they show which customers depend on how the team weighs, and which keep their type whatever it decides.</source>
        <translation>Un scénario est un modèle entier conservé sous un nom&#xa0;: poids, fonctions de valeur, seuils et rangs. Côte à côte, ils montrent quels clients dépendent de la pondération de l’équipe, et lesquels gardent leur type quoi qu’elle décide.</translation>
    </message>
    <message>
        <source>Which weight decides most</source>
        <translation>Quel poids décide le plus</translation>
    </message>
    <message>
        <source>Each weight is moved 10 points down and 10 points up in turn, the others of its group keep their ratios, and all customers are typed again. Counted are those who then have another type, or status, than now.</source>
        <translation>Chaque poids est tour à tour baissé et relevé de 10 points, les autres de son groupe gardent leurs proportions, et le type de tous les clients est recalculé. Sont comptés ceux qui ont alors un autre type, ou statut, que maintenant.</translation>
    </message>
</context>
<context>
    <name>strata::WhyPopup</name>
    <message>
        <source>Why this number?</source>
        <translation>Pourquoi ce chiffre&#x202f;?</translation>
    </message>
</context>
<context>
    <name>strata::WorkStrip</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>strata::Workshop</name>
    <message>
        <source>Undo %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>since start</source>
        <translation>depuis le début</translation>
    </message>
    <message>
        <source>Sign off %1</source>
        <translation>Valider %1</translation>
    </message>
</context>
<context>
    <name>strata::Writer</name>
    <message>
        <source>Set by hand: %1</source>
        <translation>Fixé à la main&#xa0;: %1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Better than % of customers</source>
        <translation>Mieux que&#xa0;% des clients</translation>
    </message>
    <message>
        <source>Adds to score</source>
        <translation>Apport au score</translation>
    </message>
    <message>
        <source>To move up</source>
        <translation>Pour monter</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>The metrics that add most, %1 of %2.</source>
        <translation>Les indicateurs qui apportent le plus, %1 sur %2.</translation>
    </message>
    <message>
        <source>How the score is made up</source>
        <translation>Comment se compose le score</translation>
    </message>
    <message>
        <source>Shortest ways up</source>
        <translation>Les plus courts chemins vers le haut</translation>
    </message>
    <message>
        <source>To %1: the net profit of %2 has to reach 0.</source>
        <translation>Vers %1&#xa0;: le profit net de %2 doit atteindre 0.</translation>
    </message>
    <message>
        <source>Nothing this customer could change reaches %1.</source>
        <translation>Rien de ce que ce client pourrait changer n’atteint %1.</translation>
    </message>
    <message>
        <source>To %1, any of these: %2.</source>
        <translation>Vers %1, l’un de ceux-ci suffit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>; or </source>
        <translation>&#x202f;; ou </translation>
    </message>
    <message>
        <source>Everybody else and the cuts are taken as standing still.</source>
        <translation>Tous les autres et les seuils sont supposés ne pas bouger.</translation>
    </message>
    <message>
        <source>Revenue and profit by quarter</source>
        <translation>Chiffre d’affaires et profit par trimestre</translation>
    </message>
    <message>
        <source>Type and tier over time</source>
        <translation>Type et rang au fil du temps</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Scored most alike</source>
        <translation>Scores les plus semblables</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>The newest %1 of %2 notes.</source>
        <translation>Les %1 notes les plus récentes sur %2.</translation>
    </message>
</context>
</TS>
