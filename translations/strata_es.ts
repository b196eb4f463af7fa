<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>Welcome and purpose</source>
        <translation>Bienvenida y propósito</translation>
    </message>
    <message>
        <source>What is decided today, and who decides</source>
        <translation>Qué se decide hoy y quién decide</translation>
    </message>
    <message>
        <source>What makes a customer valuable?</source>
        <translation>¿Qué hace valioso a un cliente?</translation>
    </message>
    <message>
        <source>Silent brainstorm, merge, three tests, dots</source>
        <translation>Lluvia de ideas en silencio, unir, tres pruebas, puntos</translation>
    </message>
    <message>
        <source>How do we measure it?</source>
        <translation>¿Cómo lo medimos?</translation>
    </message>
    <message>
        <source>Metrics, and who gets what is missing</source>
        <translation>Métricas, y quién consigue lo que falta</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>How much does each one matter?</source>
        <translation>¿Cuánto cuenta cada uno?</translation>
    </message>
    <message>
        <source>Private ballots, reveal, debate, second round</source>
        <translation>Papeletas secretas, revelación, debate, segunda ronda</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Reality check</source>
        <translation>Contraste con la realidad</translation>
    </message>
    <message>
        <source>Known accounts: where model and intuition differ</source>
        <translation>Cuentas conocidas: dónde difieren modelo e intuición</translation>
    </message>
    <message>
        <source>Robustness</source>
        <translation>Solidez</translation>
    </message>
    <message>
        <source>Does the disagreement matter?</source>
        <translation>¿Importa el desacuerdo?</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Trato</translation>
    </message>
    <message>
        <source>What each type of customer gets from us</source>
        <translation>Qué recibe de nosotros cada tipo de cliente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Sign off, who does what by when</source>
        <translation>Aprobación, quién hace qué y para cuándo</translation>
    </message>
</context>
<context>
    <name>Agreement</name>
    <message>
        <source>Agreed</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Hablarlo</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Divididos</translation>
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
            <numerusform>%Ln derivable</numerusform>
            <numerusform>%Ln derivables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could collect</source>
        <translation>
            <numerusform>%Ln se puede recopilar</numerusform>
            <numerusform>%Ln se pueden recopilar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot</source>
        <translation>
            <numerusform>%Ln imposible</numerusform>
            <numerusform>%Ln imposibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known yet</source>
        <translation>
            <numerusform>%Ln aún por saber</numerusform>
            <numerusform>%Ln aún por saber</numerusform>
        </translation>
    </message>
    <message>
        <source>Have now</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Can derive</source>
        <translation>Derivable</translation>
    </message>
    <message>
        <source>Could collect</source>
        <translation>Se puede recopilar</translation>
    </message>
    <message>
        <source>Cannot</source>
        <translation>Imposible</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún por saber</translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln con retraso</numerusform>
            <numerusform>%Ln con retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>The tables that Strata reads do not show it</source>
        <translation>Las tablas que lee Strata no lo muestran</translation>
    </message>
    <message>
        <source>The data will say it as soon as there are customers</source>
        <translation>Los datos lo dirán en cuanto haya clientes</translation>
    </message>
    <message>
        <source>From the data: %1, %2 of customers</source>
        <extracomment>%1: &quot;have now&quot;, %2: a share such as &quot;98 %&quot;</extracomment>
        <translation>Según los datos: %1, %2 de los clientes</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence el %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
</context>
<context>
    <name>Axis</name>
    <message>
        <source>Customer lifetime value</source>
        <translation>Valor de vida del cliente</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Beneficio neto</translation>
    </message>
</context>
<context>
    <name>Ballots</name>
    <message>
        <source>Agreed</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Hablarlo</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Divididos</translation>
    </message>
    <message>
        <source>The middle half of the votes lies within %1 points: no need to talk.</source>
        <translation>La mitad central de los votos está dentro de %1 puntos: no hace falta hablar.</translation>
    </message>
    <message>
        <source>The middle half of the votes is %1 to %2 points wide: worth a few words.</source>
        <translation>La mitad central de los votos abarca de %1 a %2 puntos: merece unas palabras.</translation>
    </message>
    <message>
        <source>The middle half of the votes is more than %1 points wide: ask both ends why.</source>
        <translation>La mitad central de los votos abarca más de %1 puntos: pregunte el porqué a los dos extremos.</translation>
    </message>
    <message>
        <source>strong agreement</source>
        <translation>acuerdo fuerte</translation>
    </message>
    <message>
        <source>some agreement</source>
        <translation>cierto acuerdo</translation>
    </message>
    <message>
        <source>little agreement</source>
        <translation>poco acuerdo</translation>
    </message>
    <message>
        <source>W = %1, %2</source>
        <extracomment>Kendall&apos;s W and what it means: W = 0.71, strong agreement</extracomment>
        <translation>W&#xa0;= %1, %2</translation>
    </message>
    <message>
        <source>Kendall&apos;s W says how alike the voters rank the rows: 1 means that all put them in the same order, 0 that there is no common order at all. It looks at the order only, not at how far the weights lie apart. From 0.7 on agreement is strong, from 0.5 on there is some.</source>
        <translation>La W de Kendall dice hasta qué punto los votantes ordenan igual las filas: 1 significa que todos las ponen en el mismo orden; 0, que no hay ningún orden común. Solo mira el orden, no cuánto distan los pesos entre sí. Desde 0,7 el acuerdo es fuerte; desde 0,5 hay cierto acuerdo.</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>todos %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>the lowest and the highest of several weights</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Value factors</source>
        <translation>Factores de valor</translation>
    </message>
    <message>
        <source>How much does each factor matter?</source>
        <translation>¿Cuánto cuenta cada factor?</translation>
    </message>
    <message>
        <source>Still empty: %1 has to fill it in first.</source>
        <translation>Aún vacía: %1 tiene que rellenarla antes.</translation>
    </message>
    <message>
        <source>Too late: round %1 is closed.</source>
        <translation>Demasiado tarde: la ronda %1 está cerrada.</translation>
    </message>
    <message>
        <source>A ballot of another project, or of a round or person that is not here (%1).</source>
        <translation>Una papeleta de otro proyecto, o de una ronda o persona que no está aquí (%1).</translation>
    </message>
    <message>
        <source>%1&apos;s ballot is here already.</source>
        <translation>La papeleta de %1 ya está aquí.</translation>
    </message>
    <message>
        <source>Taken in for %1. It counts in place of the vote cast here before.</source>
        <translation>Recogida para %1. Cuenta en lugar del voto emitido aquí antes.</translation>
    </message>
    <message>
        <source>Taken in for %1. It counts in place of the ballot taken in before.</source>
        <translation>Recogida para %1. Cuenta en lugar de la papeleta recogida antes.</translation>
    </message>
    <message>
        <source>Taken in for %1.</source>
        <translation>Recogida para %1.</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>el archivo es demasiado grande</translation>
    </message>
    <message>
        <source>Ballot files (*.strata-ballot)</source>
        <translation>Archivos de papeleta (*.strata-ballot)</translation>
    </message>
    <message>
        <source>Round %1 %2</source>
        <extracomment>the name of a file: Round 2 Ann
----------
the name of a scenario: Round 2 median</extracomment>
        <translation>Ronda %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Round %1 revealed: %Ln vote(s)</source>
        <translation>
            <numerusform>Ronda %1 revelada: %Ln voto</numerusform>
            <numerusform>Ronda %1 revelada: %Ln votos</numerusform>
        </translation>
    </message>
    <message>
        <source>The round had been revealed once before and was taken back; votes cast since may know the others&apos;.</source>
        <translation>La ronda ya se había revelado una vez y se retiró; quien haya votado desde entonces puede conocer los votos de los demás.</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>geometric mean</source>
        <translation>media geométrica</translation>
    </message>
    <message>
        <source>The %1 of round %2</source>
        <extracomment>where a scenario comes from: The median of round 2</extracomment>
        <translation>La %1 de la ronda %2</translation>
    </message>
    <message>
        <source>Weights: the %1 of round %2</source>
        <extracomment>in the decision log: Weights: the median of round 2</extracomment>
        <translation>Pesos: la %1 de la ronda %2</translation>
    </message>
    <message>
        <source>Votes weighted as in the list of participants.</source>
        <translation>Votos ponderados según la lista de participantes.</translation>
    </message>
</context>
<context>
    <name>BandPreset</name>
    <message>
        <source>The usual grades of the field</source>
        <translation>Las notas habituales del sector</translation>
    </message>
    <message>
        <source>Levels that distributors commonly use</source>
        <translation>Niveles que suelen usar los distribuidores</translation>
    </message>
    <message>
        <source>A to D, a quarter of the customers each</source>
        <translation>De A a D, un cuarto de los clientes en cada una</translation>
    </message>
    <message>
        <source>Levels read from today&apos;s customers; they stay put afterwards</source>
        <translation>Niveles tomados de los clientes de hoy; después no se mueven</translation>
    </message>
    <message>
        <source>A to D, the top 10, the next 20, the next 30 %</source>
        <translation>De A a D: el 10 mejor, los 20 siguientes, el 30&#xa0;% siguiente</translation>
    </message>
    <message>
        <source>A narrow top: one customer in ten is an A</source>
        <translation>Una cima estrecha: uno de cada diez clientes es A</translation>
    </message>
    <message>
        <source>Five steps, a fifth of the customers each</source>
        <translation>Cinco escalones, un quinto de los clientes en cada uno</translation>
    </message>
    <message>
        <source>As many customers on every step as values allow</source>
        <translation>Tantos clientes en cada escalón como permitan los valores</translation>
    </message>
    <message>
        <source>Rating from 1 to 10</source>
        <translation>Nota de 1 a 10</translation>
    </message>
    <message>
        <source>Each step of a rating by hand is a band</source>
        <translation>Cada nota puesta a mano es un tramo</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Net sales</source>
        <translation>Ventas netas</translation>
    </message>
    <message>
        <source>Invoice lines less credits, without tax and billed freight</source>
        <translation>Líneas de factura menos abonos, sin impuestos ni portes facturados</translation>
    </message>
    <message>
        <source>A credit counts when it is booked, even if the sale it takes back lies before the period.</source>
        <translation>Un abono cuenta cuando se contabiliza, aunque la venta que anula sea anterior al periodo.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Different invoices with a net value above 0</source>
        <translation>Facturas distintas con un valor neto superior a 0</translation>
    </message>
    <message>
        <source>Back-orders split one order into several invoices; orders also cost money, so weigh them on one axis only.</source>
        <translation>Las entregas pendientes dividen un pedido en varias facturas; los pedidos también cuestan dinero, así que pondérelos en un solo eje.</translation>
    </message>
    <message>
        <source>Different products</source>
        <translation>Productos distintos</translation>
    </message>
    <message>
        <source>Different product numbers on lines sold</source>
        <translation>Números de producto distintos en líneas vendidas</translation>
    </message>
    <message>
        <source>Collective numbers such as &quot;misc&quot; hide products; superseded numbers count twice.</source>
        <translation>Los números genéricos, como «varios», ocultan productos; los sustituidos cuentan dos veces.</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Líneas de factura</translation>
    </message>
    <message>
        <source>Invoice lines with a value above 0, returns aside</source>
        <translation>Líneas de factura con un valor superior a 0, sin las devoluciones</translation>
    </message>
    <message>
        <source>Fee and freight lines count unless they are left out at import; lines are also a cost, see lines per order.</source>
        <translation>Las líneas de cargos y portes cuentan si no se omiten al importar; las líneas también son un coste, vea líneas por pedido.</translation>
    </message>
    <message>
        <source>Active months of the last 12</source>
        <translation>Meses activos de los últimos 12</translation>
    </message>
    <message>
        <source>Calendar months with a sale in the 12 months to the as-of date; newer customers scaled up to 12</source>
        <translation>Meses naturales con alguna venta en los 12 meses hasta la fecha de referencia; los clientes más recientes, extrapolados a 12</translation>
    </message>
    <message>
        <source>A seasonal trade with four active months may be perfectly loyal.</source>
        <translation>Un negocio de temporada con cuatro meses activos puede ser totalmente fiel.</translation>
    </message>
    <message>
        <source>Tenure</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Days from the first sale to the as-of date / 365.25</source>
        <translation>Días desde la primera venta hasta la fecha de referencia / 365,25</translation>
    </message>
    <message>
        <source>Histories that begin with a change of system make everybody look young.</source>
        <translation>Si el historial empieza con un cambio de sistema, todos parecen recientes.</translation>
    </message>
    <message>
        <source>Days since last purchase</source>
        <translation>Días desde la última compra</translation>
    </message>
    <message>
        <source>As-of date less the date of the last sale</source>
        <translation>Fecha de referencia menos fecha de la última venta</translation>
    </message>
    <message>
        <source>A credit is not a purchase, and the as-of date is the data&apos;s, not today.</source>
        <translation>Un abono no es una compra, y la fecha de referencia es la de los datos, no la de hoy.</translation>
    </message>
    <message>
        <source>Overdue against own rhythm</source>
        <translation>Retraso frente al propio ritmo</translation>
    </message>
    <message>
        <source>Days since last purchase / median days between order dates of the last 365 days</source>
        <translation>Días desde la última compra / mediana de los días entre fechas de pedido de los últimos 365 días</translation>
    </message>
    <message>
        <source>Needs at least 3 order dates; below that there is no rhythm to be late against.</source>
        <translation>Necesita al menos 3 fechas de pedido; con menos no hay ritmo con el que comparar el retraso.</translation>
    </message>
    <message>
        <source>Sales growth</source>
        <translation>Crecimiento de ventas</translation>
    </message>
    <message>
        <source>(Net sales of the period less those of the equal period before) / those before</source>
        <translation>(Ventas netas del periodo menos las del periodo igual anterior) / las anteriores</translation>
    </message>
    <message>
        <source>Missing without earlier sales; a first year that is only partly in the data looks like growth.</source>
        <translation>Falta si no hay ventas anteriores; un primer año que solo está en parte en los datos parece crecimiento.</translation>
    </message>
    <message>
        <source>Category retention</source>
        <translation>Retención de categorías</translation>
    </message>
    <message>
        <source>Categories bought in both periods / categories bought in the earlier one</source>
        <translation>Categorías compradas en ambos periodos / categorías compradas en el anterior</translation>
    </message>
    <message>
        <source>Products moved to another category look like losses.</source>
        <translation>Los productos trasladados a otra categoría parecen pérdidas.</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Margen bruto</translation>
    </message>
    <message>
        <source>Net sales less cost of goods, over lines with a known cost</source>
        <translation>Ventas netas menos coste de la mercancía, en las líneas con coste conocido</translation>
    </message>
    <message>
        <source>A line without cost is left out, never counted as pure margin; rebates booked elsewhere are not in it.</source>
        <translation>Una línea sin coste se omite, nunca se cuenta como margen puro; los rápeles contabilizados en otro sitio no están incluidos.</translation>
    </message>
    <message>
        <source>Gross margin percent</source>
        <translation>Margen bruto en porcentaje</translation>
    </message>
    <message>
        <source>Gross margin / net sales of the lines with a known cost</source>
        <translation>Margen bruto / ventas netas de las líneas con coste conocido</translation>
    </message>
    <message>
        <source>Tiny net sales make it jump; average and replacement cost give different answers.</source>
        <translation>Con ventas netas muy pequeñas da saltos; el coste medio y el de reposición dan respuestas distintas.</translation>
    </message>
    <message>
        <source>Gross margin per order</source>
        <translation>Margen bruto por pedido</translation>
    </message>
    <message>
        <source>Gross margin / orders</source>
        <translation>Margen bruto / pedidos</translation>
    </message>
    <message>
        <source>Orders split by back-orders pull it down, goods shipped directly push it up.</source>
        <translation>Los pedidos divididos por entregas pendientes lo bajan; la mercancía enviada directamente lo sube.</translation>
    </message>
    <message>
        <source>Discount off list</source>
        <translation>Descuento sobre tarifa</translation>
    </message>
    <message>
        <source>1 less net value / value at list price, over lines sold that have one</source>
        <translation>1 menos valor neto / valor a precio de tarifa, en las líneas vendidas que lo tienen</translation>
    </message>
    <message>
        <source>Inflated list prices look like generosity, and a contract price is no discount.</source>
        <translation>Unos precios de tarifa inflados parecen generosidad, y un precio de contrato no es un descuento.</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Beneficio neto</translation>
    </message>
    <message>
        <source>Gross margin less cost to serve: orders, lines, returns and freight at their rates, and receivables</source>
        <translation>Margen bruto menos coste de servir: pedidos, líneas, devoluciones y portes según sus tarifas, y las cuentas por cobrar</translation>
    </message>
    <message>
        <source>Without cost rates it equals the gross margin; compare the allocated total with the ledger.</source>
        <translation>Sin tarifas de coste es igual al margen bruto; compare el total repartido con la contabilidad.</translation>
    </message>
    <message>
        <source>Net profit percent</source>
        <translation>Beneficio neto en porcentaje</translation>
    </message>
    <message>
        <source>Net profit / net sales</source>
        <translation>Beneficio neto / ventas netas</translation>
    </message>
    <message>
        <source>Unstable for very small customers.</source>
        <translation>Inestable en clientes muy pequeños.</translation>
    </message>
    <message>
        <source>Lines per order</source>
        <translation>Líneas por pedido</translation>
    </message>
    <message>
        <source>Invoice lines / orders</source>
        <translation>Líneas de factura / pedidos</translation>
    </message>
    <message>
        <source>Sources disagree: many lines cost picking time, but spread the cost of the order. Ask the team.</source>
        <translation>Los expertos no coinciden: muchas líneas cuestan tiempo de preparación, pero reparten el coste del pedido. Pregunte al equipo.</translation>
    </message>
    <message>
        <source>Average order value</source>
        <translation>Valor medio del pedido</translation>
    </message>
    <message>
        <source>Net sales / orders</source>
        <translation>Ventas netas / pedidos</translation>
    </message>
    <message>
        <source>One large project order dominates the average.</source>
        <translation>Un solo pedido grande de un proyecto domina la media.</translation>
    </message>
    <message>
        <source>Orders per active month</source>
        <translation>Pedidos por mes activo</translation>
    </message>
    <message>
        <source>Orders / calendar months of the period with a sale</source>
        <translation>Pedidos / meses naturales del periodo con alguna venta</translation>
    </message>
    <message>
        <source>The same orders count as buying power: do not reward and punish them unknowingly.</source>
        <translation>Los mismos pedidos cuentan como poder de compra: no los premie y castigue a la vez sin darse cuenta.</translation>
    </message>
    <message>
        <source>Share of small orders</source>
        <translation>Proporción de pedidos pequeños</translation>
    </message>
    <message>
        <source>Orders whose gross margin is below the cost per order / orders with a known cost</source>
        <translation>Pedidos cuyo margen bruto es inferior al coste por pedido / pedidos con coste conocido</translation>
    </message>
    <message>
        <source>Missing until the team names a cost per order; collected goods cost less than delivered ones.</source>
        <translation>Falta hasta que el equipo indique un coste por pedido; la mercancía recogida cuesta menos que la entregada.</translation>
    </message>
    <message>
        <source>Return rate by value</source>
        <translation>Tasa de devolución por valor</translation>
    </message>
    <message>
        <source>Value of return lines / value of lines sold</source>
        <translation>Valor de las líneas de devolución / valor de las líneas vendidas</translation>
    </message>
    <message>
        <source>Corrected prices and warranty cases are not the customer&apos;s returns.</source>
        <translation>Las correcciones de precio y las garantías no son devoluciones del cliente.</translation>
    </message>
    <message>
        <source>Return rate by lines</source>
        <translation>Tasa de devolución por líneas</translation>
    </message>
    <message>
        <source>Return lines / all lines</source>
        <translation>Líneas de devolución / todas las líneas</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Días hasta el pago</translation>
    </message>
    <message>
        <source>Days from invoice to payment, weighted by value; open invoices count with their age</source>
        <translation>Días de la factura al pago, ponderados por valor; las facturas abiertas cuentan con su antigüedad</translation>
    </message>
    <message>
        <source>Customers with longer agreed terms look slow: see days beyond terms.</source>
        <translation>Los clientes con plazos acordados más largos parecen lentos: vea días sobre el plazo.</translation>
    </message>
    <message>
        <source>Days beyond terms</source>
        <translation>Días sobre el plazo</translation>
    </message>
    <message>
        <source>Days from due date to payment, weighted by value; open invoices count up to the as-of date</source>
        <translation>Días del vencimiento al pago, ponderados por valor; las facturas abiertas cuentan hasta la fecha de referencia</translation>
    </message>
    <message>
        <source>Invoices without a due date are left out.</source>
        <translation>Las facturas sin vencimiento se omiten.</translation>
    </message>
    <message>
        <source>Delivery cost of margin</source>
        <translation>Coste de entrega sobre el margen</translation>
    </message>
    <message>
        <source>(Freight booked less freight billed) / gross margin, at most 1000 %</source>
        <translation>(Portes contabilizados menos portes facturados) / margen bruto, como máximo 1000&#xa0;%</translation>
    </message>
    <message>
        <source>Freight billed to the customer must be known, or good payers of freight look expensive.</source>
        <translation>Hay que conocer los portes facturados al cliente; si no, los que pagan bien los portes parecen caros.</translation>
    </message>
    <message>
        <source>As it stands in the customer table</source>
        <translation>Tal como figura en la tabla de clientes</translation>
    </message>
    <message>
        <source>Say whether more is better.</source>
        <translation>Indique si más es mejor.</translation>
    </message>
</context>
<context>
    <name>ConfidenceWords</name>
    <message>
        <source>%1 of net profit sits in customers whose type is sure.</source>
        <translation>%1 del beneficio neto procede de clientes cuyo tipo es seguro.</translation>
    </message>
    <message>
        <source>%1 of net sales sits in customers whose type is sure.</source>
        <translation>%1 de las ventas netas procede de clientes cuyo tipo es seguro.</translation>
    </message>
    <message>
        <source>The type of %1 of the customers is sure.</source>
        <translation>El tipo de %1 de los clientes es seguro.</translation>
    </message>
    <message>
        <source>No customer has a type yet.</source>
        <translation>Ningún cliente tiene tipo todavía.</translation>
    </message>
    <message>
        <source>%1 weightings %2</source>
        <translation>%1 ponderaciones %2</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Stopped before the end; nothing is shown of a part of the draws.</source>
        <translation>Detenido antes del final; de una parte de los sorteos no se muestra nada.</translation>
    </message>
    <message>
        <source>There are no ballots to draw between. Reveal a round, or draw over all weights.</source>
        <translation>No hay papeletas entre las que sortear. Revele una ronda o sortee entre todos los pesos.</translation>
    </message>
    <message>
        <source>Between the ballots of round %1</source>
        <translation>Entre las papeletas de la ronda %1</translation>
    </message>
    <message>
        <source>Over all weights</source>
        <translation>Entre todos los pesos</translation>
    </message>
    <message>
        <source>There are no customers yet. Import them to see how sure their types are.</source>
        <translation>Aún no hay clientes. Impórtelos para ver lo seguros que son sus tipos.</translation>
    </message>
</context>
<context>
    <name>CostDriver</name>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Líneas de factura</translation>
    </message>
    <message>
        <source>Return lines</source>
        <translation>Líneas de devolución</translation>
    </message>
    <message>
        <source>Booked freight</source>
        <translation>Portes contabilizados</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Cuentas por cobrar</translation>
    </message>
    <message>
        <source>per order</source>
        <translation>por pedido</translation>
    </message>
    <message>
        <source>per line</source>
        <translation>por línea</translation>
    </message>
    <message>
        <source>per return line</source>
        <translation>por línea de devolución</translation>
    </message>
    <message>
        <source>per unit of freight</source>
        <translation>por unidad de portes</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>al año</translation>
    </message>
    <message>
        <source>each</source>
        <translation>por unidad</translation>
    </message>
    <message>
        <source>Taking, picking and billing one order</source>
        <translation>Recibir, preparar y facturar un pedido</translation>
    </message>
    <message>
        <source>Picking and packing one line</source>
        <translation>Preparar y embalar una línea</translation>
    </message>
    <message>
        <source>Taking one line back</source>
        <translation>Recibir de vuelta una línea</translation>
    </message>
    <message>
        <source>1 books the freight as it stands on the invoices</source>
        <translation>1 carga los portes tal como figuran en las facturas</translation>
    </message>
    <message>
        <source>What it costs to wait for the money: sales x days to pay / 365 x rate</source>
        <translation>Lo que cuesta esperar el dinero: ventas x días hasta el pago / 365 x tarifa</translation>
    </message>
    <message>
        <source>Counted in a column of your customers table, as it stands there</source>
        <translation>Contado en una columna de su tabla de clientes, tal como figura allí</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Estimación</translation>
    </message>
    <message>
        <source>Nobody has measured this rate yet: mark it as a guess</source>
        <translation>Nadie ha medido aún esta tarifa: márquela como estimación</translation>
    </message>
    <message>
        <source>Take this driver out</source>
        <translation>Quitar este inductor de coste</translation>
    </message>
    <message>
        <source>Rate of %1</source>
        <translation>Tarifa de %1</translation>
    </message>
    <message>
        <source>The rate of %1 is a guess</source>
        <translation>La tarifa de %1 es una estimación</translation>
    </message>
    <message>
        <source>What customers owe on average over the year</source>
        <translation>Lo que deben los clientes de media a lo largo del año</translation>
    </message>
</context>
<context>
    <name>CustomerType</name>
    <message>
        <source>Core</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>Opportunistic</source>
        <translation>Oportunista</translation>
    </message>
    <message>
        <source>Marginal</source>
        <translation>Marginal</translation>
    </message>
    <message>
        <source>Service drain</source>
        <translation>Sumidero de servicio</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>a customer who has not bought for long enough to be judged</extracomment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Datos insuficientes</translation>
    </message>
</context>
<context>
    <name>CustomerWhy</name>
    <message>
        <source>Shortest ways up</source>
        <translation>Los caminos más cortos hacia arriba</translation>
    </message>
    <message>
        <source>Revenue and profit by quarter</source>
        <translation>Ventas y beneficio por trimestre</translation>
    </message>
    <message>
        <source>The customer&apos;s invoice lines of each calendar quarter, added up: net sales with credits, gross margin of the lines with a known cost, and net profit after the cost to serve at today&apos;s rates.</source>
        <translation>Las líneas de factura del cliente de cada trimestre natural, sumadas: ventas netas con abonos, margen bruto de las líneas con coste conocido y beneficio neto tras el coste de servir a las tarifas de hoy.</translation>
    </message>
    <message>
        <source>All lines up to the as-of date count, whatever the window of the metrics.</source>
        <translation>Cuentan todas las líneas hasta la fecha de referencia, sea cual sea el periodo de las métricas.</translation>
    </message>
    <message>
        <source>Type and tier over time</source>
        <translation>Tipo y nivel a lo largo del tiempo</translation>
    </message>
    <message>
        <source>As the snapshots kept them, each under the model and the data of its day. The first line is of now.</source>
        <translation>Como los guardaron las instantáneas, cada una con el modelo y los datos de su día. La primera línea es la situación actual.</translation>
    </message>
</context>
<context>
    <name>DecisionLog</name>
    <message>
        <source>%1 left out</source>
        <translation>%1 omitido</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <extracomment>a weight in a list: Loyalty 25 %</extracomment>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>El equipo</translation>
    </message>
    <message>
        <source>at a score of %1</source>
        <translation>en una puntuación de %1</translation>
    </message>
    <message>
        <source>at percentile %1</source>
        <translation>en el percentil %1</translation>
    </message>
    <message>
        <source>tiers by share of customers: %1</source>
        <translation>niveles por proporción de clientes: %1</translation>
    </message>
    <message>
        <source>tiers by share of net sales: %1</source>
        <translation>niveles por proporción de ventas netas: %1</translation>
    </message>
    <message>
        <source>tiers by score: %1</source>
        <translation>niveles por puntuación: %1</translation>
    </message>
    <message>
        <source>Customer lifetime value cut %1</source>
        <translation>Corte del valor de vida del cliente %1</translation>
    </message>
    <message>
        <source>net profit cut %1</source>
        <translation>corte del beneficio neto %1</translation>
    </message>
    <message>
        <source>a loss never counts as high net profit</source>
        <translation>una pérdida nunca cuenta como beneficio neto alto</translation>
    </message>
    <message>
        <source>a loss may count as high net profit</source>
        <translation>una pérdida puede contar como beneficio neto alto</translation>
    </message>
    <message>
        <source>New below %1 months or %2 orders, Inactive after %3 months</source>
        <translation>Nuevo por debajo de %1 meses o %2 pedidos, Inactivo tras %3 meses</translation>
    </message>
    <message>
        <source>%1 per order</source>
        <translation>%1 por pedido</translation>
    </message>
    <message>
        <source>%1 per line</source>
        <translation>%1 por línea</translation>
    </message>
    <message>
        <source>%1 per return</source>
        <translation>%1 por devolución</translation>
    </message>
    <message>
        <source>%1 per unit of freight</source>
        <translation>%1 por unidad de portes</translation>
    </message>
    <message>
        <source>%1 a year on receivables</source>
        <translation>%1 al año sobre cuentas por cobrar</translation>
    </message>
    <message>
        <source>no rates</source>
        <translation>sin tarifas</translation>
    </message>
    <message>
        <source>Cuts and rules</source>
        <translation>Cortes y reglas</translation>
    </message>
    <message>
        <source>%1 (a guess)</source>
        <translation>%1 (estimación)</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <extracomment>a rate and the counted customer field it is for: &quot;$90.00 per sales_calls&quot;</extracomment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1 in the ledger</source>
        <translation>%1 en la contabilidad</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>Buying power</source>
        <translation>Poder de compra</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fidelidad</translation>
    </message>
    <message>
        <source>Profitability</source>
        <translation>Rentabilidad</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Coste de servir</translation>
    </message>
    <message>
        <source>Fields of your customer list</source>
        <translation>Campos de su lista de clientes</translation>
    </message>
</context>
<context>
    <name>DoubleCount</name>
    <message>
        <source>%1 also counts on the other axis, as %2 under %3. One figure would decide both axes: keep one of the two, or know why you keep both.</source>
        <extracomment>%1: metric, %2: metric or the same, %3: factor on the other axis</extracomment>
        <translation>%1 también cuenta en el otro eje, como %2 en %3. Una misma cifra decidiría ambos ejes: conserve una de las dos o tenga claro por qué conserva ambas.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Choose another name or folder.</source>
        <translation>No se puede escribir el archivo: %1. Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for %1. Free some space, then save again.</source>
        <translation>No queda espacio en el disco para %1. Libere espacio y guarde de nuevo.</translation>
    </message>
    <message>
        <source>There is no row to import in this file.</source>
        <translation>No hay ninguna fila que importar en este archivo.</translation>
    </message>
    <message>
        <source>This cannot be decided from the data alone: %1. Choose, then import again.</source>
        <translation>Esto no se puede decidir solo con los datos: %1. Elija y vuelva a importar.</translation>
    </message>
    <message>
        <source>The text encoding “%1” is not known. Choose another one.</source>
        <translation>La codificación de texto «%1» no se conoce. Elija otra.</translation>
    </message>
    <message>
        <source>This is not a Strata project: %1.</source>
        <translation>Esto no es un proyecto de Strata: %1.</translation>
    </message>
    <message>
        <source>This file is a database of another program, not a Strata project: %1.</source>
        <translation>Este archivo es una base de datos de otro programa, no un proyecto de Strata: %1.</translation>
    </message>
    <message>
        <source>The file is empty: %1. Look for an earlier version or a backup.</source>
        <translation>El archivo está vacío: %1. Busque una versión anterior o una copia de seguridad.</translation>
    </message>
    <message>
        <source>A newer Strata made this file (%1). Open it with that version.</source>
        <translation>Este archivo lo hizo un Strata más nuevo (%1). Ábralo con esa versión.</translation>
    </message>
    <message>
        <source>The file is damaged: %1. It was left as it is; open an earlier version of it instead.</source>
        <translation>El archivo está dañado: %1. Se ha dejado como está; abra en su lugar una versión anterior.</translation>
    </message>
    <message>
        <source>The project is open elsewhere: %1.</source>
        <translation>El proyecto está abierto en otro sitio: %1.</translation>
    </message>
    <message>
        <source>Somebody else changed the file meanwhile: %1.</source>
        <translation>Otra persona ha cambiado el archivo entretanto: %1.</translation>
    </message>
    <message>
        <source>The file or its folder is read-only: %1. Save the project under another name.</source>
        <translation>El archivo o su carpeta es de solo lectura: %1. Guarde el proyecto con otro nombre.</translation>
    </message>
    <message>
        <source>There is no metric called “%1”.</source>
        <translation>No hay ninguna métrica llamada «%1».</translation>
    </message>
    <message>
        <source>There is nothing called “%1”.</source>
        <translation>No hay nada llamado «%1».</translation>
    </message>
    <message>
        <source>A value is outside what is allowed: %1.</source>
        <translation>Un valor está fuera de lo permitido: %1.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing was changed; close other programs or use a smaller file.</source>
        <translation>No hay memoria suficiente para esto. No se ha cambiado nada; cierre otros programas o use un archivo más pequeño.</translation>
    </message>
    <message>
        <source>This is not a ballot of this round (%1). Ask for a new ballot file.</source>
        <translation>Esta no es una papeleta de esta ronda (%1). Pida un nuevo archivo de papeleta.</translation>
    </message>
    <message>
        <source>This cannot be read: %1.</source>
        <translation>No se puede leer: %1.</translation>
    </message>
    <message>
        <source>This cannot be read: %1. Check that it is there and that you may open it.</source>
        <translation>No se puede leer: %1. Compruebe que existe y que usted puede abrirlo.</translation>
    </message>
    <message>
        <source>This is not a table that can be read: %1.</source>
        <translation>No es una tabla que se pueda leer: %1.</translation>
    </message>
    <message>
        <source>The table is not well formed: %1. Mend the file, then import it again.</source>
        <translation>La tabla está mal formada: %1. Arregle el archivo e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>The column “%1” is not there. Choose one that is.</source>
        <translation>La columna «%1» no existe. Elija una que exista.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>No computed figure here</source>
        <translation>Aquí no hay ninguna cifra calculada</translation>
    </message>
    <message>
        <source>Click a number, a bar or a mark to see how it was made. What people typed in needs no formula.</source>
        <translation>Haga clic en un número, una barra o una marca para ver cómo se obtuvo. Lo que alguien ha escrito no necesita fórmula.</translation>
    </message>
    <message>
        <source>No figure is on screen</source>
        <translation>No hay ninguna cifra en pantalla</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 clientes</translation>
    </message>
    <message>
        <source>Every customer that the imported tables name, once each; one that only an invoice names counts too.</source>
        <translation>Todos los clientes que nombran las tablas importadas, una vez cada uno; también cuenta el que solo aparece en una factura.</translation>
    </message>
    <message>
        <source>%1 = %2 accounts, less %3 that were put under another one</source>
        <translation>%1 = %2 cuentas, menos %3 que se agruparon bajo otra</translation>
    </message>
    <message>
        <source>The imports are listed on the page of the data.</source>
        <translation>Las importaciones figuran en la página de los datos.</translation>
    </message>
    <message>
        <source>%1 invoice lines</source>
        <translation>%1 líneas de factura</translation>
    </message>
    <message>
        <source>So many lines did the database add up. They stay there; one row per customer came back.</source>
        <translation>Tantas líneas ha sumado la base de datos. Se quedan allí; ha vuelto una fila por cliente.</translation>
    </message>
    <message>
        <source>Every row that the imports of invoice lines accepted, credits and returns included.</source>
        <translation>Todas las filas aceptadas al importar líneas de factura, incluidos abonos y devoluciones.</translation>
    </message>
    <message>
        <source>%1: %2 read = %3 accepted + %4 rejected</source>
        <translation>%1: %2 leídas = %3 aceptadas + %4 rechazadas</translation>
    </message>
    <message>
        <source>The metrics count those %1.</source>
        <translation>Las métricas cuentan las líneas %1.</translation>
    </message>
    <message>
        <source>%1 metrics</source>
        <translation>%1 métricas</translation>
    </message>
    <message>
        <source>The metrics of the value tree, those left out included.</source>
        <translation>Las métricas del árbol de valor, incluidas las omitidas.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln metric(s)</source>
        <translation>
            <numerusform>%1: %Ln métrica</numerusform>
            <numerusform>%1: %Ln métricas</numerusform>
        </translation>
    </message>
    <message>
        <source>Last recalculation</source>
        <translation>Último recálculo</translation>
    </message>
    <message>
        <source>The metrics are being computed in the background. What is shown is not current yet.</source>
        <translation>Las métricas se están calculando en segundo plano. Lo que se ve aún no está al día.</translation>
    </message>
    <message>
        <source>So long did it take to compute the scores, types and totals of all customers anew after the last change.</source>
        <translation>Lo que se tardó en volver a calcular las puntuaciones, los tipos y los totales de todos los clientes tras el último cambio.</translation>
    </message>
    <message>
        <source>%1 milliseconds for %2 customers</source>
        <translation>%1 milisegundos para %2 clientes</translation>
    </message>
    <message>
        <source>Weights are whole hundredths of a percent. Who drags one moves the free others in proportion, so that the sum stays %1; what rounding leaves over goes to the largest remainders.</source>
        <translation>Los pesos son centésimas enteras de un porcentaje. Al mover uno, los demás que están libres se mueven en proporción, de modo que la suma sigue siendo %1; lo que sobra al redondear va a los restos mayores.</translation>
    </message>
    <message>
        <source>Weight of %1: %2</source>
        <translation>Peso de %1: %2</translation>
    </message>
    <message>
        <source>The factor is left out: it weighs nothing until it is taken in again.</source>
        <translation>El factor está omitido: no pesa nada hasta que se vuelva a incluir.</translation>
    </message>
    <message>
        <source>What the factor counts in the composite score. The weights of all factors add up to %1.</source>
        <translation>Lo que cuenta el factor en la puntuación compuesta. Los pesos de todos los factores suman %1.</translation>
    </message>
    <message>
        <source>On its axis, %1, it counts %2 = %3 ÷ %4.</source>
        <translation>En su eje, %1, cuenta %2 = %3 ÷ %4.</translation>
    </message>
    <message>
        <source>The metric is left out: it weighs nothing until it is taken in again.</source>
        <translation>La métrica está omitida: no pesa nada hasta que se vuelva a incluir.</translation>
    </message>
    <message>
        <source>What the metric counts inside %1. The weights of its metrics add up to %2.</source>
        <translation>Lo que cuenta la métrica dentro de %1. Los pesos de sus métricas suman %2.</translation>
    </message>
    <message>
        <source>In the composite score it counts %1 = %2 × %3.</source>
        <translation>En la puntuación compuesta cuenta %1 = %2 × %3.</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: de %2 a %3</translation>
    </message>
    <message>
        <source>The type then was %1 (%2). Now: %3</source>
        <translation>El tipo entonces era %1 (%2). Ahora: %3</translation>
    </message>
    <message>
        <source>%1 customers change type</source>
        <translation>%1 clientes cambian de tipo</translation>
    </message>
    <message>
        <source>Customers whose type or status now is another one than it was (%1).</source>
        <translation>Clientes cuyo tipo o estado es ahora distinto del que era (%1).</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 de %2 clientes</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 al año</translation>
    </message>
    <message>
        <source>What was lent to customers over a year, net sales × days to pay ÷ 365, times the yearly cost of capital.</source>
        <translation>Lo prestado a los clientes a lo largo de un año, ventas netas × días hasta el pago ÷ 365, por el coste anual del capital.</translation>
    </message>
    <message>
        <source>The freight that was booked, times its rate.</source>
        <translation>Los portes contabilizados, por su tarifa.</translation>
    </message>
    <message>
        <source>How many there were in the window, times what one of them costs.</source>
        <translation>Cuántos hubo en el periodo, por lo que cuesta cada uno.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 = %2 × %3</source>
        <translation>%1&#xa0;= %2 × %3</translation>
    </message>
    <message>
        <source>The rate is a guess of the team. Each customer’s part is rounded, then added up.</source>
        <translation>La tarifa es una estimación del equipo. La parte de cada cliente se redondea y luego se suma.</translation>
    </message>
    <message>
        <source>The rate is the team’s. Each customer’s part is rounded, then added up.</source>
        <translation>La tarifa es la del equipo. La parte de cada cliente se redondea y luego se suma.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Coste de servir</translation>
    </message>
    <message>
        <source>Cost to serve of %1: %2</source>
        <translation>Coste de servir de %1: %2</translation>
    </message>
    <message>
        <source>The sum over the drivers of count × rate.</source>
        <translation>La suma de cantidad × tarifa de todos los inductores de coste.</translation>
    </message>
    <message>
        <source>%1: %2 × %3 = %4</source>
        <translation>%1: %2 × %3&#xa0;= %4</translation>
    </message>
    <message>
        <source>No driver has a rate yet, so serving costs nothing.</source>
        <translation>Ningún inductor tiene aún tarifa, así que servir no cuesta nada.</translation>
    </message>
    <message>
        <source>Counted %1. The rates are the team’s.</source>
        <translation>Recuento %1. Las tarifas son las del equipo.</translation>
    </message>
    <message>
        <source>Allocated: %1</source>
        <translation>Repartido: %1</translation>
    </message>
    <message>
        <source>The cost to serve of all customers: the sum over the drivers of count × rate.</source>
        <translation>El coste de servir de todos los clientes: la suma de cantidad × tarifa de todos los inductores de coste.</translation>
    </message>
    <message>
        <source>Not allocated: %1 = %2 in the ledger − %3 allocated</source>
        <translation>Sin repartir: %1 = %2 en la contabilidad − %3 repartido</translation>
    </message>
    <message>
        <source>The ledger’s total was not given, so nothing can be set against it.</source>
        <translation>No se ha indicado el total de la contabilidad, así que no hay nada con que compararlo.</translation>
    </message>
    <message>
        <source>By rates that are guesses: %1</source>
        <translation>Con tarifas estimadas: %1</translation>
    </message>
    <message>
        <source>At customers whose margin is unknown: %1. It lowers no net profit.</source>
        <translation>En clientes de margen desconocido: %1. No reduce ningún beneficio neto.</translation>
    </message>
    <message>
        <source>The ledger’s total is what the team typed in.</source>
        <translation>El total de la contabilidad es el que ha escrito el equipo.</translation>
    </message>
    <message>
        <source>Invoices from and to</source>
        <translation>Facturas desde y hasta</translation>
    </message>
    <message>
        <source>The dates of the first and of the last invoice line in the project.</source>
        <translation>Las fechas de la primera y de la última línea de factura del proyecto.</translation>
    </message>
    <message>
        <source>Share of sales with cost: %1</source>
        <translation>Proporción de ventas con coste: %1</translation>
    </message>
    <message>
        <source>The net value of lines sold whose cost of goods is known, of that of all lines sold. Credits are left aside, so that they cannot hide a hole.</source>
        <translation>El valor neto de las líneas vendidas cuyo coste de mercancía se conoce, respecto al de todas las líneas vendidas. Los abonos se dejan aparte para que no oculten ninguna laguna.</translation>
    </message>
    <message>
        <source>Net value with a known cost ÷ net value sold, %1</source>
        <translation>Valor neto con coste conocido ÷ valor neto vendido, %1</translation>
    </message>
    <message>
        <source>Under %1, margins and profits say less than they seem to.</source>
        <translation>Por debajo de %1, los márgenes y beneficios dicen menos de lo que parece.</translation>
    </message>
    <message>
        <source>%1 payments</source>
        <translation>%1 pagos</translation>
    </message>
    <message>
        <source>Every row that the imports of payments accepted. They settle the invoices that have no paid date of their own.</source>
        <translation>Todas las filas aceptadas al importar pagos. Saldan las facturas que no tienen fecha de pago propia.</translation>
    </message>
    <message>
        <source>Which invoices count</source>
        <translation>Qué facturas cuentan</translation>
    </message>
    <message>
        <source>The as-of date was chosen by the team.</source>
        <translation>La fecha de referencia la ha elegido el equipo.</translation>
    </message>
    <message>
        <source>The as-of date is that of the last invoice.</source>
        <translation>La fecha de referencia es la de la última factura.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
    <message numerus="yes">
        <source>First day: %1 = the day after the as-of date less %Ln month(s)</source>
        <translation>
            <numerusform>Primer día: %1 = el día siguiente a la fecha de referencia menos %Ln mes</numerusform>
            <numerusform>Primer día: %1 = el día siguiente a la fecha de referencia menos %Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>All invoices up to then count.</source>
        <translation>Cuentan todas las facturas hasta entonces.</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 filas</translation>
    </message>
    <message>
        <source>Every row that was read was either accepted or rejected with a reason.</source>
        <translation>Cada fila leída se aceptó o se rechazó con un motivo.</translation>
    </message>
    <message>
        <source>%1 read = %2 accepted + %3 rejected</source>
        <translation>%1 leídas = %2 aceptadas + %3 rechazadas</translation>
    </message>
    <message>
        <source>Imported on %1. The findings name the rejected rows.</source>
        <translation>Importado el %1. Los hallazgos nombran las filas rechazadas.</translation>
    </message>
    <message>
        <source>%1: %2 customers</source>
        <translation>%1: %2 clientes</translation>
    </message>
    <message>
        <source>So many customers were in the project when the snapshot was taken, those with a status included.</source>
        <translation>Tantos clientes había en el proyecto cuando se tomó la instantánea, incluidos los que tienen un estado.</translation>
    </message>
    <message>
        <source>%1 covers %2 of the customers</source>
        <translation>%1 cubre %2 de los clientes</translation>
    </message>
    <message>
        <source>Customers with a value of this metric, of all customers.</source>
        <translation>Clientes con un valor de esta métrica, respecto a todos los clientes.</translation>
    </message>
    <message>
        <source>%1 = %2 ÷ %3 customers</source>
        <translation>%1 = %2 ÷ %3 clientes</translation>
    </message>
    <message>
        <source>How it is computed: %1.</source>
        <translation>Cómo se calcula: %1.</translation>
    </message>
    <message>
        <source>Can we have them?</source>
        <translation>¿Podemos conseguirlas?</translation>
    </message>
    <message>
        <source>Each metric of the value tree once: what the data hold, and what the team said where they hold nothing.</source>
        <translation>Cada métrica del árbol de valor una vez: lo que contienen los datos y, donde no contienen nada, lo que ha dicho el equipo.</translation>
    </message>
    <message>
        <source>No customer has a value yet.</source>
        <translation>Ningún cliente tiene un valor todavía.</translation>
    </message>
    <message>
        <source>How %1 is spread</source>
        <translation>Cómo se reparte %1</translation>
    </message>
    <message>
        <source>Each bar counts the customers whose value lies in its stretch. The picture reaches from about the 1st to the 99th percentile; who lies outside is counted at its ends.</source>
        <translation>Cada barra cuenta los clientes cuyo valor está en su tramo. La imagen va más o menos del percentil 1 al 99; los que quedan fuera se cuentan en los extremos.</translation>
    </message>
    <message>
        <source>%1 of %2 customers have a value; %3 are missing.</source>
        <translation>%1 de %2 clientes tienen un valor; faltan %3.</translation>
    </message>
    <message>
        <source>Lowest %1, median %2, highest %3.</source>
        <translation>Mínimo %1, mediana %2, máximo %3.</translation>
    </message>
    <message>
        <source>%1: from %2 to below %3</source>
        <translation>%1: de %2 a menos de %3</translation>
    </message>
    <message>
        <source>So many customers have a value in this stretch.</source>
        <translation>Tantos clientes tienen un valor en este tramo.</translation>
    </message>
    <message>
        <source>%1 of %2 customers with a value</source>
        <translation>%1 de %2 clientes con un valor</translation>
    </message>
    <message>
        <source>A score runs from 0, the worst, to 100, the best.</source>
        <translation>Una puntuación va de 0, la peor, a 100, la mejor.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a line of a formula; %1: &quot;40 % x 71.00&quot;, %2: what it is</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is missing for this customer: its %2 are shared out among the others.</source>
        <translation>%1 falta en este cliente: su %2 se reparte entre las demás.</translation>
    </message>
    <message>
        <source>%1 is missing for this customer and counts as %2, as the team chose.</source>
        <translation>%1 falta en este cliente y cuenta como %2, según eligió el equipo.</translation>
    </message>
    <message>
        <source>Scored on %1 of %2 metrics.</source>
        <translation>Puntuado con %1 de %2 métricas.</translation>
    </message>
    <message>
        <source>%1 is not scored, since its status is “%2”.</source>
        <translation>%1 no se puntúa, porque su estado es «%2».</translation>
    </message>
    <message>
        <source>%1 has no score here: every metric that would count is missing.</source>
        <translation>%1 no tiene puntuación aquí: faltan todas las métricas que contarían.</translation>
    </message>
    <message>
        <source>Composite score</source>
        <translation>Puntuación compuesta</translation>
    </message>
    <message>
        <source>No composite score</source>
        <translation>Sin puntuación compuesta</translation>
    </message>
    <message>
        <source>Composite score of %1: %2</source>
        <translation>Puntuación compuesta de %1: %2</translation>
    </message>
    <message>
        <source>The mean of the value factors’ scores, each counted by its weight.</source>
        <translation>La media de las puntuaciones de los factores de valor, cada una según su peso.</translation>
    </message>
    <message>
        <source>%1: no score</source>
        <translation>%1: sin puntuación</translation>
    </message>
    <message>
        <source>%1 score of %2: %3</source>
        <translation>Puntuación %1 de %2: %3</translation>
    </message>
    <message>
        <source>The mean of the factors on this axis. They weigh nothing, so each counts the same.</source>
        <translation>La media de los factores de este eje. No pesan nada, así que todos cuentan lo mismo.</translation>
    </message>
    <message>
        <source>The mean of the factors on this axis, each by its share of the axis’s weight.</source>
        <translation>La media de los factores de este eje, cada uno según su parte del peso del eje.</translation>
    </message>
    <message>
        <source>The cut lies at %1; at the cut counts as above.</source>
        <translation>El corte está en %1; en el corte cuenta como por encima.</translation>
    </message>
    <message>
        <source>Factor score</source>
        <translation>Puntuación del factor</translation>
    </message>
    <message>
        <source>The mean of the scores of its metrics, each counted by its weight in %1.</source>
        <translation>La media de las puntuaciones de sus métricas, cada una según su peso en %1.</translation>
    </message>
    <message>
        <source>%1 weighs nothing in the value tree at present.</source>
        <translation>%1 no pesa nada ahora en el árbol de valor.</translation>
    </message>
    <message>
        <source>%1 weighs %2 of the whole and counts on the axis %3.</source>
        <translation>%1 pesa %2 del total y cuenta en el eje %3.</translation>
    </message>
    <message>
        <source>The value is missing. The team leaves the metric out for such customers: the factor’s other metrics share its weight.</source>
        <translation>Falta el valor. El equipo omite la métrica en estos clientes: las demás métricas del factor se reparten su peso.</translation>
    </message>
    <message>
        <source>The value is missing and counts as 50, the middle, as the team chose.</source>
        <translation>Falta el valor y cuenta como 50, el punto medio, según eligió el equipo.</translation>
    </message>
    <message>
        <source>The value is missing and counts as 0, the worst, as the team chose.</source>
        <translation>Falta el valor y cuenta como 0, lo peor, según eligió el equipo.</translation>
    </message>
    <message>
        <source>Every scored customer has the same value, %1, so that all score 50.</source>
        <translation>Todos los clientes puntuados tienen el mismo valor, %1, así que todos obtienen 50.</translation>
    </message>
    <message>
        <source>The value function cannot be used as it stands, so that all score 50. Correct it on the page of the metrics.</source>
        <translation>La función de valor no se puede usar tal como está, así que todos obtienen 50. Corríjala en la página de las métricas.</translation>
    </message>
    <message>
        <source>%1 scores 0 and %2 scores 100; %3 lies at that end or beyond it.</source>
        <translation>%1 obtiene 0 y %2 obtiene 100; %3 está en ese extremo o más allá.</translation>
    </message>
    <message>
        <source>%1 scores 0, %2 scores 100, and what lies between in proportion.</source>
        <translation>%1 obtiene 0, %2 obtiene 100, y lo que hay en medio, en proporción.</translation>
    </message>
    <message>
        <source>100 × (%1 − %2) ÷ (%3 − %2)</source>
        <translation>100&#xa0;× (%1 − %2)&#xa0;÷ (%3 − %2)</translation>
    </message>
    <message>
        <source>%1 lies at or beyond the last agreed point, %2, which scores %3.</source>
        <translation>%1 está en el último punto acordado, %2, o más allá; ese punto obtiene %3.</translation>
    </message>
    <message>
        <source>%1 scores %2 and %3 scores %4; what lies between in proportion.</source>
        <translation>%1 obtiene %2 y %3 obtiene %4; lo que hay en medio, en proporción.</translation>
    </message>
    <message>
        <source>%1 + (%2 − %1) × (%3 − %4) ÷ (%5 − %4)</source>
        <translation>%1 + (%2 − %1)&#xa0;× (%3 − %4)&#xa0;÷ (%5 − %4)</translation>
    </message>
    <message>
        <source>The rank among the %1 scored customers with a value: how many of them do worse, and half of those with the same value, this customer included.</source>
        <translation>El puesto entre los %1 clientes puntuados con un valor: cuántos lo hacen peor, más la mitad de los que tienen el mismo valor, este cliente incluido.</translation>
    </message>
    <message>
        <source>100 × (%1 worse + %2 equal ÷ 2) ÷ %3</source>
        <translation>100 × (%1 peores + %2 iguales ÷ 2) ÷ %3</translation>
    </message>
    <message>
        <source>The step table has one band: every value scores %1.</source>
        <translation>La tabla de tramos tiene un solo tramo: todos los valores obtienen %1.</translation>
    </message>
    <message>
        <source>%1 lies in the lowest band of the step table, below %2, which scores %3.</source>
        <translation>%1 está en el tramo más bajo de la tabla de tramos, por debajo de %2, que obtiene %3.</translation>
    </message>
    <message>
        <source>%1 lies in the highest band of the step table, from %2, which scores %3.</source>
        <translation>%1 está en el tramo más alto de la tabla de tramos, desde %2, que obtiene %3.</translation>
    </message>
    <message>
        <source>%1 lies in the band of the step table from %2 to below %3, which scores %4.</source>
        <translation>%1 está en el tramo de la tabla de tramos que va de %2 a menos de %3, que obtiene %4.</translation>
    </message>
    <message>
        <source>%1 is not above 0 and adds nothing to the sum of all customers.</source>
        <translation>%1 no está por encima de 0 y no aporta nada a la suma de todos los clientes.</translation>
    </message>
    <message>
        <source>The share of the sum of all scored customers that smaller ones make, and half of this customer’s own.</source>
        <translation>La parte de la suma de todos los clientes puntuados que aportan los menores, más la mitad de la de este cliente.</translation>
    </message>
    <message>
        <source>100 × (%1 of smaller ones + %2 ÷ 2) ÷ %3</source>
        <translation>100 × (%1 de los menores + %2 ÷ 2) ÷ %3</translation>
    </message>
    <message>
        <source>100 − 100 × (%1 of smaller ones + %2 ÷ 2) ÷ %3</source>
        <translation>100 − 100 × (%1 de los menores + %2 ÷ 2) ÷ %3</translation>
    </message>
    <message>
        <source>%1 customers have the same value and share one stretch of the sum.</source>
        <translation>%1 clientes tienen el mismo valor y comparten un tramo de la suma.</translation>
    </message>
    <message>
        <source>Metric score</source>
        <translation>Puntuación de la métrica</translation>
    </message>
    <message>
        <source>%1 of %2: no score</source>
        <translation>%1 de %2: sin puntuación</translation>
    </message>
    <message>
        <source>The value function is the team’s; it stands with the metric.</source>
        <translation>La función de valor es del equipo; está junto a la métrica.</translation>
    </message>
    <message>
        <source>Part of the score</source>
        <translation>Parte de la puntuación</translation>
    </message>
    <message>
        <source>%1 adds nothing</source>
        <translation>%1 no aporta nada</translation>
    </message>
    <message>
        <source>It has no weight in this customer’s composite score.</source>
        <translation>No tiene peso en la puntuación compuesta de este cliente.</translation>
    </message>
    <message>
        <source>%1 adds %2 points</source>
        <translation>%1 aporta %2 puntos</translation>
    </message>
    <message>
        <source>What this metric adds to the composite score of %1: its weight in it times its score.</source>
        <translation>Lo que aporta esta métrica a la puntuación compuesta de %1: su peso en ella por su puntuación.</translation>
    </message>
    <message>
        <source>By the value tree it weighs %1; what is missing for this customer was shared out.</source>
        <translation>Según el árbol de valor pesa %1; lo que falta en este cliente se ha repartido.</translation>
    </message>
    <message>
        <source>The parts of all metrics add up to the composite score.</source>
        <translation>Las partes de todas las métricas suman la puntuación compuesta.</translation>
    </message>
    <message>
        <source>Metrics with a value</source>
        <translation>Métricas con un valor</translation>
    </message>
    <message>
        <source>Every metric that counts has a value for this customer.</source>
        <translation>Todas las métricas que cuentan tienen un valor en este cliente.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Falta: %1.</translation>
    </message>
    <message>
        <source>Metrics without weight, and those left out, are not counted.</source>
        <translation>Las métricas sin peso y las omitidas no se cuentan.</translation>
    </message>
    <message>
        <source>%1: %2, at place %3 = 1 + (%4 − 1) × %5</source>
        <translation>%1: %2, en la posición %3 = 1 + (%4 − 1) × %5</translation>
    </message>
    <message>
        <source>Nobody voted on it.</source>
        <translation>Nadie ha votado sobre esto.</translation>
    </message>
    <message>
        <source>%1: median %2</source>
        <translation>%1: mediana %2</translation>
    </message>
    <message>
        <source>Half of the votes lie at the median or below, half at it or above. The middle half of the votes is %1 points wide: that says how far people agree.</source>
        <translation>La mitad de los votos está en la mediana o por debajo, y la otra mitad en ella o por encima. La mitad central de los votos abarca %1 puntos: eso indica hasta qué punto hay acuerdo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s), sorted: %1</source>
        <translation>
            <numerusform>%Ln voto, ordenado: %1</numerusform>
            <numerusform>%Ln votos, ordenados: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Lower quartile</source>
        <translation>Cuartil inferior</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Upper quartile</source>
        <translation>Cuartil superior</translation>
    </message>
    <message>
        <source>Middle half: %1 − %2 = %3 points</source>
        <translation>Mitad central: %1 − %2 = %3 puntos</translation>
    </message>
    <message>
        <source>Agreed up to %1 points, split above %2. Quartiles are interpolated between the neighbouring votes (type 7, as spreadsheets do).</source>
        <translation>De acuerdo hasta %1 puntos, divididos por encima de %2. Los cuartiles se interpolan entre los votos vecinos (tipo 7, como en las hojas de cálculo).</translation>
    </message>
    <message>
        <source>No concordance</source>
        <translation>Sin concordancia</translation>
    </message>
    <message>
        <source>It takes two votes and two rows, and somebody who does not rate all the same.</source>
        <translation>Hacen falta dos votos y dos filas, y alguien que no valore todo igual.</translation>
    </message>
    <message>
        <source>Concordance: %1</source>
        <translation>Concordancia: %1</translation>
    </message>
    <message>
        <source>Kendall’s W: do people put the rows in the same order? 1 is the very same order, 0 no common one.</source>
        <translation>W de Kendall: ¿ponen todos las filas en el mismo orden? 1 es exactamente el mismo orden; 0, ninguno común.</translation>
    </message>
    <message>
        <source>%1 people ranked %2 rows</source>
        <translation>%1 personas ordenaron %2 filas</translation>
    </message>
    <message>
        <source>%1 = 12 × %2 ÷ (%3² × (%4³ − %4) − %3 × %5)</source>
        <translation>%1&#xa0;= 12 × %2 ÷ (%3² × (%4³ − %4) − %3 × %5)</translation>
    </message>
    <message>
        <source>%1 is the sum of the squared distances of the rows’ rank sums from their mean, %2 the correction for ties.</source>
        <translation>%1 es la suma de las distancias al cuadrado entre las sumas de rangos de las filas y su media; %2, la corrección por empates.</translation>
    </message>
    <message>
        <source>Kendall and Babington Smith, 1939, with the correction for ties.</source>
        <translation>Kendall y Babington Smith, 1939, con la corrección por empates.</translation>
    </message>
    <message>
        <source>Concordance over all groups: %1</source>
        <translation>Concordancia de todos los grupos: %1</translation>
    </message>
    <message>
        <source>The mean of the groups’ concordances, each counted by its rows.</source>
        <translation>La media de las concordancias de los grupos, cada una según su número de filas.</translation>
    </message>
    <message>
        <source>%1 of %2 moved</source>
        <translation>%1 de %2 se han movido</translation>
    </message>
    <message>
        <source>Of those who voted on the same rows in both rounds, so many changed one of their weights by 1 point or more since round %1.</source>
        <translation>De quienes votaron sobre las mismas filas en ambas rondas, tantos han cambiado alguno de sus pesos en 1 punto o más desde la ronda %1.</translation>
    </message>
    <message>
        <source>%1 since round %2</source>
        <translation>%1 desde la ronda %2</translation>
    </message>
    <message>
        <source>The median of this round less that of round %1. Half a point and less is called “as before”.</source>
        <translation>La mediana de esta ronda menos la de la ronda %1. Medio punto o menos se llama «como antes».</translation>
    </message>
    <message>
        <source>%1 points = %2 − %3</source>
        <translation>%1 puntos = %2 − %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln customer(s) would have another type</source>
        <translation>
            <numerusform>%1: %Ln cliente tendría otro tipo</numerusform>
            <numerusform>%1: %Ln clientes tendrían otro tipo</numerusform>
        </translation>
    </message>
    <message>
        <source>Each person’s own weight takes the place of the group’s in turn, the others keep their ratios, and all customers are typed again. Who has another type under anybody’s weight counts.</source>
        <translation>El peso propio de cada persona sustituye por turno al del grupo, los demás conservan sus proporciones y se vuelve a asignar el tipo a todos los clientes. Cuenta quien tenga otro tipo con el peso de cualquiera.</translation>
    </message>
    <message>
        <source>%1 = %2 ÷ %3 customers with a type</source>
        <translation>%1 = %2 ÷ %3 clientes con un tipo</translation>
    </message>
    <message>
        <source>They make %1 of net sales; no net profit is known.</source>
        <translation>Suponen %1 de las ventas netas; no se conoce ningún beneficio neto.</translation>
    </message>
    <message>
        <source>They make %1 of net profit, its sign aside.</source>
        <translation>Suponen %1 del beneficio neto, sin tener en cuenta el signo.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln own weight(s) lie between %1 and %2.</source>
        <translation>
            <numerusform>El %Ln peso propio está entre %1 y %2.</numerusform>
            <numerusform>Los %Ln pesos propios están entre %1 y %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The debate starts with the row that matters most, not with the widest spread.</source>
        <translation>El debate empieza por la fila que más importa, no por la de mayor dispersión.</translation>
    </message>
    <message>
        <source>Under the group’s weights: %1</source>
        <translation>Con los pesos del grupo: %1</translation>
    </message>
    <message>
        <source>Under each person’s own weight of this row: %1</source>
        <translation>Con el peso propio de cada persona en esta fila: %1</translation>
    </message>
    <message>
        <source>%1 of %2 accounts agree</source>
        <translation>%1 de %2 cuentas coinciden</translation>
    </message>
    <message>
        <source>Accounts for which most people named the same type, and for which the model has one: so many have the same type in both.</source>
        <translation>Cuentas para las que la mayoría nombró el mismo tipo y para las que el modelo tiene uno: tantas tienen el mismo tipo en ambos.</translation>
    </message>
    <message>
        <source>%1 agree + %2 differ = %3</source>
        <translation>%1 coinciden + %2 difieren = %3</translation>
    </message>
    <message>
        <source>Not counted: %1 divided, %2 not sorted, %3 without a computed type.</source>
        <translation>No se cuentan: %1 divididas, %2 sin clasificar, %3 sin tipo calculado.</translation>
    </message>
    <message>
        <source>Against the computed types; what was set by hand does not count.</source>
        <translation>Frente a los tipos calculados; lo fijado a mano no cuenta.</translation>
    </message>
    <message>
        <source>Customers with a value, of all that are not excluded. Ready from %1 of those who bought in the window.</source>
        <translation>Clientes con un valor, de todos los no excluidos. Listo a partir de %1 de los que compraron en el periodo.</translation>
    </message>
    <message>
        <source>They make %1 of net sales.</source>
        <translation>Suponen %1 de las ventas netas.</translation>
    </message>
    <message>
        <source>So many months were found.</source>
        <translation>Tantos meses se encontraron.</translation>
    </message>
    <message>
        <source>So many customers were found.</source>
        <translation>Tantos clientes se encontraron.</translation>
    </message>
    <message>
        <source>So many lines were found.</source>
        <translation>Tantas líneas se encontraron.</translation>
    </message>
    <message>
        <source>Net value: %1, which is %2 of all sales before credits</source>
        <translation>Valor neto: %1, es decir, %2 de todas las ventas antes de abonos</translation>
    </message>
    <message>
        <source>Cut of %1</source>
        <translation>Corte de %1</translation>
    </message>
    <message>
        <source>Nobody is scored, so nothing divides the customers.</source>
        <translation>Nadie está puntuado, así que nada divide a los clientes.</translation>
    </message>
    <message>
        <source>A fixed score: it stays where the team put it, whoever comes and goes.</source>
        <translation>Una puntuación fija: se queda donde la puso el equipo, entre o salga quien sea.</translation>
    </message>
    <message>
        <source>Percentile %1 of the %2 scored customers: about %3 of them lie below.</source>
        <translation>Percentil %1 de los %2 clientes puntuados: cerca de %3 de ellos quedan por debajo.</translation>
    </message>
    <message>
        <source>Place from the lowest: 1 + (%1 − 1) × %2 = %3</source>
        <translation>Posición desde el más bajo: 1 + (%1 − 1) × %2 = %3</translation>
    </message>
    <message>
        <source>%1 = %2 + %3 × (%4 − %2), between the two scores next to that place</source>
        <translation>%1 = %2 + %3 × (%4 − %2), entre las dos puntuaciones contiguas a esa posición</translation>
    </message>
    <message>
        <source>%1 = the score at that place</source>
        <translation>%1 = la puntuación en esa posición</translation>
    </message>
    <message>
        <source>%1 of %2 customers are at or above it.</source>
        <translation>%1 de %2 clientes están en él o por encima.</translation>
    </message>
    <message>
        <source>At the cut counts as above, on both axes, everywhere.</source>
        <translation>En el corte cuenta como por encima, en ambos ejes y en todas partes.</translation>
    </message>
    <message>
        <source>Where the tiers begin</source>
        <translation>Dónde empiezan los niveles</translation>
    </message>
    <message>
        <source>At the composite scores that the team set.</source>
        <translation>En las puntuaciones compuestas que fijó el equipo.</translation>
    </message>
    <message>
        <source>Customers are put in order of their composite score, best first, until their net sales make the share of the tier. Its last customer’s score is where it begins.</source>
        <translation>Los clientes se ordenan por su puntuación compuesta, los mejores primero, hasta que sus ventas netas suman la parte del nivel. Este empieza en la puntuación de su último cliente.</translation>
    </message>
    <message>
        <source>Customers are put in order of their composite score, best first, until there are as many as the share of the tier says. Its last customer’s score is where it begins.</source>
        <translation>Los clientes se ordenan por su puntuación compuesta, los mejores primero, hasta que son tantos como indica la parte del nivel. Este empieza en la puntuación de su último cliente.</translation>
    </message>
    <message>
        <source>%1: the rest</source>
        <translation>%1: el resto</translation>
    </message>
    <message>
        <source>%1: from %2</source>
        <translation>%1: desde %2</translation>
    </message>
    <message>
        <source>%1: the first %2, from %3</source>
        <translation>%1: los primeros %2, desde %3</translation>
    </message>
    <message>
        <source>%1 customers are scored.</source>
        <translation>%1 clientes están puntuados.</translation>
    </message>
    <message>
        <source>%1: %2. There is no share where the total is not above 0.</source>
        <translation>%1: %2. No hay proporción si el total no está por encima de 0.</translation>
    </message>
    <message>
        <source>%1: %2 = %3 ÷ %4 of all customers</source>
        <translation>%1: %2 = %3 ÷ %4 de todos los clientes</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventas netas</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Beneficio neto</translation>
    </message>
    <message>
        <source>The net profit of %1 of them is known; the others’ cost of goods is missing.</source>
        <translation>Se conoce el beneficio neto de %1 de ellos; en los demás falta el coste de la mercancía.</translation>
    </message>
    <message>
        <source>At or above the cut on both axes.</source>
        <translation>En el corte o por encima en ambos ejes.</translation>
    </message>
    <message>
        <source>Below the cut on customer lifetime value, at or above it on net profit.</source>
        <translation>Por debajo del corte en valor de vida del cliente, en él o por encima en beneficio neto.</translation>
    </message>
    <message>
        <source>Below the cut on both axes.</source>
        <translation>Por debajo del corte en ambos ejes.</translation>
    </message>
    <message>
        <source>At or above the cut on customer lifetime value, below it on net profit.</source>
        <translation>En el corte o por encima en valor de vida del cliente, por debajo en beneficio neto.</translation>
    </message>
    <message>
        <source>First sale less than %1 months ago, or fewer than %2 orders.</source>
        <translation>Primera venta hace menos de %1 meses, o menos de %2 pedidos.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing bought for %Ln month(s) or longer.</source>
        <translation>
            <numerusform>Nada comprado desde hace %Ln mes o más.</numerusform>
            <numerusform>Nada comprado desde hace %Ln meses o más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out by hand, with a reason.</source>
        <translation>Retirado a mano, con un motivo.</translation>
    </message>
    <message>
        <source>What would count is missing, so that they cannot be scored.</source>
        <translation>Falta lo que contaría, así que no se pueden puntuar.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln customer(s)</source>
        <translation>
            <numerusform>%1: %Ln cliente</numerusform>
            <numerusform>%1: %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>The cuts: %1 on customer lifetime value, %2 on net profit.</source>
        <translation>Los cortes: %1 en valor de vida del cliente, %2 en beneficio neto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them set by hand.</source>
        <translation>
            <numerusform>%Ln de ellos fijado a mano.</numerusform>
            <numerusform>%Ln de ellos fijados a mano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them by the money guard: they lose money, so their net profit does not count as high.</source>
        <translation>
            <numerusform>%Ln de ellos por el guardián del dinero: pierde dinero, así que su beneficio neto no cuenta como alto.</numerusform>
            <numerusform>%Ln de ellos por el guardián del dinero: pierden dinero, así que su beneficio neto no cuenta como alto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The four types and four statuses add up to all customers.</source>
        <translation>Los cuatro tipos y los cuatro estados suman todos los clientes.</translation>
    </message>
    <message>
        <source>Customers by type</source>
        <translation>Clientes por tipo</translation>
    </message>
    <message>
        <source>Both axis scores against both cuts give one of four types; who cannot be scored has a status. Every customer is in exactly one of them.</source>
        <translation>Las puntuaciones en ambos ejes, frente a ambos cortes, dan uno de los cuatro tipos; quien no se puede puntuar tiene un estado. Cada cliente está en uno exactamente.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count of a type</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 customers = %2</source>
        <translation>%1 clientes = %2</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message numerus="yes">
        <source>Tier %1: %Ln customer(s)</source>
        <translation>
            <numerusform>Nivel %1: %Ln cliente</numerusform>
            <numerusform>Nivel %1: %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 scored customers</source>
        <translation>%1 de %2 clientes puntuados</translation>
    </message>
    <message numerus="yes">
        <source>Score %1 to %2: %Ln customer(s)</source>
        <translation>
            <numerusform>Puntuación de %1 a %2: %Ln cliente</numerusform>
            <numerusform>Puntuación de %1 a %2: %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>So many customers have a composite score of at least %1.</source>
        <translation>Tantos clientes tienen una puntuación compuesta de al menos %1.</translation>
    </message>
    <message>
        <source>So many customers have a composite score of at least %1 and below %2.</source>
        <translation>Tantos clientes tienen una puntuación compuesta de al menos %1 e inferior a %2.</translation>
    </message>
    <message>
        <source>Composite scores of the customers</source>
        <translation>Puntuaciones compuestas de los clientes</translation>
    </message>
    <message>
        <source>Each bar counts the customers whose composite score lies in a band of 2 points; the lines are where the tiers begin.</source>
        <translation>Cada barra cuenta los clientes cuya puntuación compuesta está en un tramo de 2 puntos; las líneas marcan dónde empiezan los niveles.</translation>
    </message>
    <message>
        <source>Whale curve</source>
        <translation>Curva de la ballena</translation>
    </message>
    <message>
        <source>No customer has a known net profit yet.</source>
        <translation>No se conoce aún el beneficio neto de ningún cliente.</translation>
    </message>
    <message>
        <source>Customers are put in order of their net profit, highest first, and added up. The curve rises as long as customers earn money, stays where they earn nothing and falls with those who lose money.</source>
        <translation>Los clientes se ordenan por su beneficio neto, de mayor a menor, y se suman. La curva sube mientras los clientes dan dinero, se mantiene donde no dan nada y baja con los que pierden dinero.</translation>
    </message>
    <message>
        <source>The first %1 of %2 customers, %3, earn %4.</source>
        <translation>Los primeros %1 de %2 clientes, %3, ganan %4.</translation>
    </message>
    <message>
        <source>%1 = %2 ÷ %3, the net profit of all</source>
        <translation>%1 = %2 ÷ %3, el beneficio neto de todos</translation>
    </message>
    <message>
        <source>The net profit of all is %1, not above 0, so there is no percentage of it.</source>
        <translation>El beneficio neto de todos es %1 y no está por encima de 0, así que no hay porcentaje de él.</translation>
    </message>
    <message>
        <source>Lost after it: %1 = %2 − %3, by %4 customers with a net profit below 0.</source>
        <translation>Perdido después: %1 = %2 − %3, por %4 clientes con un beneficio neto inferior a 0.</translation>
    </message>
    <message>
        <source>Net profit is gross margin less cost to serve, %1. Excluded customers are left out.</source>
        <translation>El beneficio neto es el margen bruto menos el coste de servir, %1. Los clientes excluidos se dejan fuera.</translation>
    </message>
    <message>
        <source>The matrix of the customers</source>
        <translation>La matriz de los clientes</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>of net sales</source>
        <translation>de las ventas netas</translation>
    </message>
    <message>
        <source>of net profit</source>
        <translation>del beneficio neto</translation>
    </message>
    <message>
        <source>No net profit is known, so that shares are of the net sales of all customers with a type.</source>
        <translation>No se conoce ningún beneficio neto, así que las proporciones se refieren a las ventas netas de todos los clientes con un tipo.</translation>
    </message>
    <message>
        <source>Shares are of the net profit of all customers with a type, without its sign: who loses as much as another earns counts as much.</source>
        <translation>Las proporciones se refieren al beneficio neto de todos los clientes con un tipo, sin su signo: quien pierde tanto como otro gana cuenta lo mismo.</translation>
    </message>
    <message>
        <source>The other factors keep their ratios to each other.</source>
        <translation>Los demás factores conservan sus proporciones entre sí.</translation>
    </message>
    <message>
        <source>The factor’s other metrics keep their ratios to each other.</source>
        <translation>Las demás métricas del factor conservan sus proporciones entre sí.</translation>
    </message>
    <message>
        <source>%1 cannot move</source>
        <translation>%1 no se puede mover</translation>
    </message>
    <message>
        <source>It is the only one of its group and weighs everything, whatever is said.</source>
        <translation>No hay nada más en su grupo y lo pesa todo, se diga lo que se diga.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 nobody changes type</source>
        <translation>%1: de %2 a %3 nadie cambia de tipo</translation>
    </message>
    <message>
        <source>Today’s weight is %1. Between these two weights every customer keeps its type.</source>
        <translation>El peso de hoy es %1. Entre estos dos pesos, todos los clientes conservan su tipo.</translation>
    </message>
    <message>
        <source>%1 below today: %2 − %3</source>
        <translation>%1 por debajo de hoy: %2 − %3</translation>
    </message>
    <message>
        <source>%1 above today: %2 − %3</source>
        <translation>%1 por encima de hoy: %2 − %3</translation>
    </message>
    <message>
        <source>Exact: an axis score changes steadily with the weight, and the cut is a fixed score. A customer crosses it where (cut − score at 0 %) ÷ (score at 100 % − score at 0 %).</source>
        <translation>Exacto: la puntuación de un eje cambia de forma continua con el peso y el corte es una puntuación fija. Un cliente lo cruza donde (corte − puntuación con 0&#xa0;%) ÷ (puntuación con 100&#xa0;% − puntuación con 0&#xa0;%).</translation>
    </message>
    <message>
        <source>The cut is a percentile and moves with the weight. The steps are found by trying the weights, to a hundredth of a percent.</source>
        <translation>El corte es un percentil y se mueve con el peso. Los saltos se encuentran probando los pesos, hasta la centésima de un porcentaje.</translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2: %Ln customer(s) of another type than today</source>
        <translation>
            <numerusform>%1 en %2: %Ln cliente de otro tipo que hoy</numerusform>
            <numerusform>%1 en %2: %Ln clientes de otro tipo que hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>If this weighed %1 instead of %2, so many customers had another type.</source>
        <translation>Si esto pesara %1 en lugar de %2, tantos clientes tendrían otro tipo.</translation>
    </message>
    <message>
        <source>%1 of %2 customers with a type today</source>
        <translation>%1 de %2 clientes que hoy tienen un tipo</translation>
    </message>
    <message>
        <source>They hold %1 %2.</source>
        <translation>Suponen %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2 instead of %3: %Ln customer(s) change type</source>
        <translation>
            <numerusform>%1 en %2 en lugar de %3: %Ln cliente cambia de tipo</numerusform>
            <numerusform>%1 en %2 en lugar de %3: %Ln clientes cambian de tipo</numerusform>
        </translation>
    </message>
    <message>
        <source>All customers were typed again with the changed weight.</source>
        <translation>Se ha vuelto a asignar el tipo a todos los clientes con el peso cambiado.</translation>
    </message>
    <message>
        <source>%1 = %2 + %3</source>
        <translation>%1&#xa0;= %2 + %3</translation>
    </message>
    <message>
        <source>%1 = %2 − %3</source>
        <translation>%1&#xa0;= %2 − %3</translation>
    </message>
    <message>
        <source>A weight cannot go beyond 0 and 100 percent, so the step is shorter here.</source>
        <translation>Un peso no puede salir de entre 0 y 100 por ciento, así que aquí el paso es más corto.</translation>
    </message>
    <message numerus="yes">
        <source>The weights were drawn between the %Ln ballot(s) of round %1: random mixtures of what people voted.</source>
        <translation>
            <numerusform>Los pesos se han sorteado a partir de la %Ln papeleta de la ronda %1: mezclas aleatorias de lo votado.</numerusform>
            <numerusform>Los pesos se han sorteado entre las %Ln papeletas de la ronda %1: mezclas aleatorias de lo votado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weights were drawn from all possible ones, each as likely.</source>
        <translation>Los pesos se han sorteado entre todos los posibles, cada uno con la misma probabilidad.</translation>
    </message>
    <message>
        <source>%1 draws with seed %2: the same seed gives the same figures. Percentile cuts are found anew in each draw.</source>
        <translation>%1 sorteos con la semilla %2: la misma semilla da las mismas cifras. Los cortes por percentil se vuelven a calcular en cada sorteo.</translation>
    </message>
    <message>
        <source>Confidence of the type</source>
        <translation>Confianza en el tipo</translation>
    </message>
    <message>
        <source>A status holds whatever the weights, so there is nothing to draw.</source>
        <translation>Un estado vale sean cuales sean los pesos, así que no hay nada que sortear.</translation>
    </message>
    <message>
        <source>%1 is %2 in %3 of the draws</source>
        <translation>%1 es %2 en %3 de los sorteos</translation>
    </message>
    <message>
        <source>The type was given by hand and holds in every draw.</source>
        <translation>El tipo se fijó a mano y vale en todos los sorteos.</translation>
    </message>
    <message>
        <source>The weights were drawn at random and the customer typed each time.</source>
        <translation>Los pesos se han sorteado al azar y cada vez se ha asignado el tipo al cliente.</translation>
    </message>
    <message>
        <source>%1: %2 = %3 ÷ %4 draws</source>
        <translation>%1: %2 = %3 ÷ %4 sorteos</translation>
    </message>
    <message>
        <source>Known to about ± %1: the standard error of so many draws.</source>
        <translation>Conocido con un margen de ± %1: el error estándar de tantos sorteos.</translation>
    </message>
    <message>
        <source>How sure the types are</source>
        <translation>Lo seguros que son los tipos</translation>
    </message>
    <message>
        <source>A customer’s type is sure where the same type came out in at least %1 of the draws.</source>
        <translation>El tipo de un cliente es seguro si ha salido el mismo tipo en al menos %1 de los sorteos.</translation>
    </message>
    <message>
        <source>Customers: %1 = %2 ÷ %3</source>
        <translation>Clientes: %1 = %2 ÷ %3</translation>
    </message>
    <message>
        <source>Net sales: %1 = %2 ÷ %3</source>
        <translation>Ventas netas: %1 = %2 ÷ %3</translation>
    </message>
    <message>
        <source>Net profit, without its sign: %1 = %2 ÷ %3</source>
        <translation>Beneficio neto, sin su signo: %1 = %2 ÷ %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the sure customers have another type today than the sure one.</source>
        <translation>
            <numerusform>%Ln de los clientes seguros tiene hoy un tipo distinto del seguro.</numerusform>
            <numerusform>%Ln de los clientes seguros tienen hoy un tipo distinto del seguro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln customer(s)</source>
        <translation>
            <numerusform>%1 a %2: %Ln cliente</numerusform>
            <numerusform>%1 a %2: %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>So many customers are %1 under “%2” and %3 under “%4”.</source>
        <translation>Tantos clientes son %1 con «%2» y %3 con «%4».</translation>
    </message>
    <message>
        <source>So many customers are %1 under both, “%2” and “%3”.</source>
        <translation>Tantos clientes son %1 con ambos, «%2» y «%3».</translation>
    </message>
    <message>
        <source>%1 of %2 customers, of whom %3 change type</source>
        <translation>%1 de %2 clientes, de los que %3 cambian de tipo</translation>
    </message>
    <message>
        <source>Net sales: %1 of %2</source>
        <translation>Ventas netas: %1 de %2</translation>
    </message>
    <message>
        <source>Net profit: %1 of %2</source>
        <translation>Beneficio neto: %1 de %2</translation>
    </message>
    <message>
        <source>Both models were applied to the same data. Money is under the cost rates of “%1”.</source>
        <translation>Ambos modelos se han aplicado a los mismos datos. El dinero sigue las tarifas de coste de «%1».</translation>
    </message>
    <message>
        <source>%1: %2 is at or above the cut of %3, so high.</source>
        <translation>%1: %2 está en el corte de %3 o por encima, es decir, alto.</translation>
    </message>
    <message>
        <source>%1: %2 is below the cut of %3, so low.</source>
        <translation>%1: %2 está por debajo del corte de %3, es decir, bajo.</translation>
    </message>
    <message>
        <source>High on both axes is %1.</source>
        <translation>Alto en ambos ejes es %1.</translation>
    </message>
    <message>
        <source>High customer lifetime value with low net profit is %1.</source>
        <translation>Valor de vida del cliente alto con beneficio neto bajo es %1.</translation>
    </message>
    <message>
        <source>Low customer lifetime value with high net profit is %1.</source>
        <translation>Valor de vida del cliente bajo con beneficio neto alto es %1.</translation>
    </message>
    <message>
        <source>Low on both axes is %1.</source>
        <translation>Bajo en ambos ejes es %1.</translation>
    </message>
    <message>
        <source>Money guard: the net profit is %1, below 0, so it never counts as high.</source>
        <translation>Guardián del dinero: el beneficio neto es %1, inferior a 0, así que nunca cuenta como alto.</translation>
    </message>
    <message>
        <source>Somebody took the customer out of the stratification.</source>
        <translation>Alguien ha sacado al cliente de la estratificación.</translation>
    </message>
    <message>
        <source>Inactive, since there is no sale up to the as-of date, %1.</source>
        <translation>Inactivo, porque no hay ninguna venta hasta la fecha de referencia, %1.</translation>
    </message>
    <message numerus="yes">
        <source>Last sale: %1. Limit: %2, %Ln month(s) before the as-of date, %3.</source>
        <translation>
            <numerusform>Última venta: %1. Límite: %2, %Ln mes antes de la fecha de referencia, %3.</numerusform>
            <numerusform>Última venta: %1. Límite: %2, %Ln meses antes de la fecha de referencia, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inactive, since nothing was bought for %Ln month(s) or longer.</source>
        <translation>
            <numerusform>Inactivo, porque no se ha comprado nada desde hace %Ln mes o más.</numerusform>
            <numerusform>Inactivo, porque no se ha comprado nada desde hace %Ln meses o más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First sale: %1. Limit: %2, %Ln month(s) before the as-of date, %3.</source>
        <translation>
            <numerusform>Primera venta: %1. Límite: %2, %Ln mes antes de la fecha de referencia, %3.</numerusform>
            <numerusform>Primera venta: %1. Límite: %2, %Ln meses antes de la fecha de referencia, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New, since the first sale is less than %Ln month(s) old.</source>
        <translation>
            <numerusform>Nuevo, porque la primera venta fue hace menos de %Ln mes.</numerusform>
            <numerusform>Nuevo, porque la primera venta fue hace menos de %Ln meses.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of at least %2 orders.</source>
        <translation>%1 de al menos %2 pedidos.</translation>
    </message>
    <message numerus="yes">
        <source>New, since there are fewer than %Ln order(s).</source>
        <translation>
            <numerusform>Nuevo, porque hay menos de %Ln pedido.</numerusform>
            <numerusform>Nuevo, porque hay menos de %Ln pedidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough data: the team decided that nobody is typed without %1, which is missing.</source>
        <translation>Datos insuficientes: el equipo decidió que nadie recibe un tipo sin %1, y falta.</translation>
    </message>
    <message>
        <source>Not enough data: on one axis every metric that would count is missing.</source>
        <translation>Datos insuficientes: en un eje faltan todas las métricas que contarían.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Set by hand on %1: %2</source>
        <translation>Fijado a mano el %1: %2</translation>
    </message>
    <message>
        <source>Set by hand by %1 on %2: %3</source>
        <translation>Fijado a mano por %1 el %2: %3</translation>
    </message>
    <message>
        <source>Computed would be: %1</source>
        <translation>Calculado sería: %1</translation>
    </message>
    <message>
        <source>The rules for statuses stand with the cuts on the page of the stratification.</source>
        <translation>Las reglas de los estados están junto a los cortes, en la página de la estratificación.</translation>
    </message>
    <message>
        <source>%1: no tier</source>
        <translation>%1: sin nivel</translation>
    </message>
    <message>
        <source>Only customers with a composite score have a tier.</source>
        <translation>Solo los clientes con puntuación compuesta tienen un nivel.</translation>
    </message>
    <message>
        <source>%1: tier %2</source>
        <translation>%1: nivel %2</translation>
    </message>
    <message>
        <source>The composite score, %1, lies from %2, where tier %3 begins, to below %4.</source>
        <translation>La puntuación compuesta, %1, está entre %2, donde empieza el nivel %3, y menos de %4.</translation>
    </message>
    <message>
        <source>The composite score, %1, is at or above %2, where tier %3 begins.</source>
        <translation>La puntuación compuesta, %1, está en %2, donde empieza el nivel %3, o por encima.</translation>
    </message>
    <message>
        <source>The composite score, %1, is below %2. The last tier takes the rest.</source>
        <translation>La puntuación compuesta, %1, está por debajo de %2. El último nivel recoge el resto.</translation>
    </message>
    <message>
        <source>There is one tier only, which takes everybody.</source>
        <translation>Hay un solo nivel, que recoge a todos.</translation>
    </message>
    <message>
        <source>Rank %1 of %2 by composite score.</source>
        <translation>Puesto %1 de %2 por puntuación compuesta.</translation>
    </message>
    <message>
        <source>Tier %1 reaches down to rank %2 = %3 × %4, rounded up.</source>
        <translation>El nivel %1 llega hasta el puesto %2 = %3 × %4, redondeado hacia arriba.</translation>
    </message>
    <message>
        <source>Tiers are cut by share of customers, best composite score first.</source>
        <translation>Los niveles se cortan por proporción de clientes, la mejor puntuación compuesta primero.</translation>
    </message>
    <message>
        <source>Down to this customer %1 of %2 net sales: %3.</source>
        <translation>Hasta este cliente, %1 de %2 de ventas netas: %3.</translation>
    </message>
    <message>
        <source>Tier %1 ends with the customer who fills up %2 of net sales.</source>
        <translation>El nivel %1 termina con el cliente que completa %2 de las ventas netas.</translation>
    </message>
    <message>
        <source>Tiers are cut by share of net sales, best composite score first.</source>
        <translation>Los niveles se cortan por proporción de ventas netas, la mejor puntuación compuesta primero.</translation>
    </message>
    <message>
        <source>Tiers begin at the scores that the team set.</source>
        <translation>Los niveles empiezan en las puntuaciones que fijó el equipo.</translation>
    </message>
    <message>
        <source>None of the %1 customers with a figure has more than %2.</source>
        <translation>Ninguno de los %1 clientes con una cifra tiene más de %2.</translation>
    </message>
    <message>
        <source>%1 of the %2 customers with a figure have more than %3.</source>
        <translation>%1 de los %2 clientes con una cifra tienen más de %3.</translation>
    </message>
    <message>
        <source>%1 = %2 with more + 1</source>
        <translation>%1 = %2 con más + 1</translation>
    </message>
    <message>
        <source>%1 customers have the same figure and share the rank.</source>
        <translation>%1 clientes tienen la misma cifra y comparten el puesto.</translation>
    </message>
    <message>
        <source>Rank by score</source>
        <translation>Puesto por puntuación</translation>
    </message>
    <message>
        <source>No rank by score</source>
        <translation>Sin puesto por puntuación</translation>
    </message>
    <message>
        <source>Only customers with a composite score have a rank.</source>
        <translation>Solo los clientes con puntuación compuesta tienen un puesto.</translation>
    </message>
    <message>
        <source>Rank by score of %1: %2</source>
        <translation>Puesto por puntuación de %1: %2</translation>
    </message>
    <message>
        <source>Rank by net sales</source>
        <translation>Puesto por ventas netas</translation>
    </message>
    <message>
        <source>Rank by net sales of %1: %2</source>
        <translation>Puesto por ventas netas de %1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>figure</comment>
        <extracomment>a figure in a formula and what it counts: &quot;23 orders&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>as-of date %1 − last sale %2</source>
        <translation>fecha de referencia %1 − última venta %2</translation>
    </message>
    <message>
        <source>%1: %2 lent over a year × %3 = %4</source>
        <translation>%1: %2 prestados a lo largo de un año × %3 = %4</translation>
    </message>
    <message>
        <source>%1 of %2: missing</source>
        <translation>%1 de %2: falta</translation>
    </message>
    <message>
        <source>Nobody has rated this customer yet.</source>
        <translation>Nadie ha valorado aún a este cliente.</translation>
    </message>
    <message>
        <source>The customer table has no number for this customer.</source>
        <translation>La tabla de clientes no tiene ningún número para este cliente.</translation>
    </message>
    <message>
        <source>The invoices of this customer do not say it. Missing is not 0.</source>
        <translation>Las facturas de este cliente no lo dicen. Que falte no significa 0.</translation>
    </message>
    <message>
        <source>As it stands in the customer table.</source>
        <translation>Tal como figura en la tabla de clientes.</translation>
    </message>
    <message>
        <source>The mean of the ratings, from 1 to 10, that people gave.</source>
        <translation>La media de las valoraciones dadas, de 1 a 10.</translation>
    </message>
    <message>
        <source>From this customer’s invoices %1.</source>
        <translation>De las facturas de este cliente %1.</translation>
    </message>
    <message>
        <source>It counts as %1 at most, and so it does where the margin is not above 0.</source>
        <translation>Cuenta como %1 a lo sumo, también donde el margen no está por encima de 0.</translation>
    </message>
    <message>
        <source>Cost to serve is count × rate of each driver:</source>
        <translation>El coste de servir es cantidad × tarifa de cada inductor:</translation>
    </message>
    <message>
        <source>%1: %2 is missing to the cut = %3 − %4</source>
        <translation>%1: faltan %2 hasta el corte = %3 − %4</translation>
    </message>
    <message>
        <source>A way to %1</source>
        <translation>Un camino a %1</translation>
    </message>
    <message>
        <source>The smallest change of this metric alone that reaches the cut. Everything else stays as it is.</source>
        <translation>El menor cambio de esta métrica sola que alcanza el corte. Todo lo demás queda como está.</translation>
    </message>
    <message>
        <source>The smallest change of both metrics together that reaches the cut; neither would do without the other. Everything else stays as it is.</source>
        <translation>El menor cambio de ambas métricas juntas que alcanza el corte; una sin la otra no bastaría. Todo lo demás queda como está.</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>%1: from %2 to %3, so that its score goes from %4 to %5</source>
        <translation>%1: de %2 a %3, de modo que su puntuación pasa de %4 a %5</translation>
    </message>
    <message>
        <source>Besides, the net profit, now %1, has to reach 0: the money guard.</source>
        <translation>Además, el beneficio neto, ahora %1, tiene que llegar a 0: el guardián del dinero.</translation>
    </message>
    <message>
        <source>Effort: %1 of what is still open in these scores. The way was tried: the customer, scored again, reaches the goal. Cuts and other customers stand still.</source>
        <translation>Esfuerzo: %1 de lo que queda por ganar en estas puntuaciones. El camino se ha probado: puntuado de nuevo, el cliente alcanza la meta. Los cortes y los demás clientes no se mueven.</translation>
    </message>
    <message>
        <source>Loud or valuable</source>
        <translation>Ruidoso o valioso</translation>
    </message>
    <message>
        <source>%1: no difference of ranks</source>
        <translation>%1: sin diferencia de puestos</translation>
    </message>
    <message>
        <source>Only customers with both ranks can be compared.</source>
        <translation>Solo se pueden comparar los clientes con ambos puestos.</translation>
    </message>
    <message>
        <source>%1: both ranks are the same</source>
        <translation>%1: ambos puestos son iguales</translation>
    </message>
    <message>
        <source>%1: %2 places more valuable than loud</source>
        <translation>%1: %2 puestos más valioso que ruidoso</translation>
    </message>
    <message>
        <source>%1: %2 places louder than valuable</source>
        <translation>%1: %2 puestos más ruidoso que valioso</translation>
    </message>
    <message>
        <source>The rank by net sales less the rank by composite score: how much is bought beside how much the customer is worth. Rank 1 is the highest.</source>
        <translation>El puesto por ventas netas menos el puesto por puntuación compuesta: cuánto se compra frente a cuánto vale el cliente. El puesto 1 es el más alto.</translation>
    </message>
    <message>
        <source>%1 = rank %2 by net sales − rank %3 by score</source>
        <translation>%1 = puesto %2 por ventas netas − puesto %3 por puntuación</translation>
    </message>
    <message>
        <source>Customers with the same figure share the better rank.</source>
        <translation>Los clientes con la misma cifra comparten el mejor puesto.</translation>
    </message>
    <message>
        <source>No Gini coefficient</source>
        <translation>Sin coeficiente de Gini</translation>
    </message>
    <message>
        <source>The total is not above 0, so there are no shares of it.</source>
        <translation>El total no está por encima de 0, así que no hay proporciones de él.</translation>
    </message>
    <message>
        <source>Gini coefficient of %1: %2</source>
        <translation>Coeficiente de Gini de %1: %2</translation>
    </message>
    <message>
        <source>How unevenly the total is spread: 0 if all customers had the same, close to 1 if one had nearly everything.</source>
        <translation>Lo desigual que es el reparto del total: 0 si todos los clientes tuvieran lo mismo, cerca de 1 si uno tuviera casi todo.</translation>
    </message>
    <message>
        <source>Sum of (2 × place from below − %1 − 1) × amount ÷ (%1 × total)</source>
        <translation>Suma de (2 × posición desde abajo − %1 − 1) × importe ÷ (%1 × total)</translation>
    </message>
    <message>
        <source>C. Gini, 1912. %1 customers with a known amount; excluded ones are left out.</source>
        <translation>C. Gini, 1912. %1 clientes con un importe conocido; los excluidos se dejan fuera.</translation>
    </message>
    <message>
        <source>No Herfindahl index</source>
        <translation>Sin índice de Herfindahl</translation>
    </message>
    <message>
        <source>Herfindahl index of %1: %2</source>
        <translation>Índice de Herfindahl de %1: %2</translation>
    </message>
    <message>
        <source>The sum of the squared shares of all customers: 1 if one had everything.</source>
        <translation>La suma de las partes al cuadrado de todos los clientes: 1 si uno lo tuviera todo.</translation>
    </message>
    <message>
        <source>As concentrated as %1 customers of equal size: 1 ÷ %2</source>
        <translation>Tan concentrado como %1 clientes de igual tamaño: 1 ÷ %2</translation>
    </message>
    <message>
        <source>Hirschman, 1964. %1 customers with a known amount.</source>
        <translation>Hirschman, 1964. %1 clientes con un importe conocido.</translation>
    </message>
    <message>
        <source>How alike</source>
        <translation>Cuánto se parecen</translation>
    </message>
    <message>
        <source>%1 is %2 points away</source>
        <translation>%1 está a %2 puntos</translation>
    </message>
    <message>
        <source>The root of the mean squared difference of both customers’ metric scores, every metric by its weight in the composite score. 0 is scored the same, 100 the very opposite.</source>
        <translation>La raíz de la media de las diferencias al cuadrado entre las puntuaciones de métricas de ambos clientes, cada métrica según su peso en la puntuación compuesta. 0 es puntuado igual; 100, justo lo contrario.</translation>
    </message>
    <message>
        <source>Metrics that one of the two lacks are left out.</source>
        <translation>Las métricas que le faltan a uno de los dos se dejan fuera.</translation>
    </message>
    <message>
        <source>Nobody to compare with</source>
        <translation>Nadie con quien comparar</translation>
    </message>
    <message>
        <source>Better than %1</source>
        <translation>Mejor que %1</translation>
    </message>
    <message>
        <source>So many of the other scored customers have a lower score of this metric.</source>
        <translation>Tantos de los demás clientes puntuados tienen menos puntuación en esta métrica.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>Shares are rounded so that they add up to exactly %1: what rounding leaves over goes to the largest remainders.</source>
        <translation>Las proporciones se redondean para que sumen exactamente %1: lo que sobra al redondear va a los restos mayores.</translation>
    </message>
    <message>
        <source>Figures are computed in full precision and rounded only here.</source>
        <translation>Las cifras se calculan con toda la precisión y solo se redondean aquí.</translation>
    </message>
    <message>
        <source>This figure is being computed. Ask again in a moment.</source>
        <translation>Esta cifra se está calculando. Vuelva a preguntar dentro de un momento.</translation>
    </message>
    <message>
        <source>Each mark is a customer: to the right its customer lifetime value score, upwards its net profit score, both from 0 to 100. The lines are the cuts.</source>
        <translation>Cada marca es un cliente: hacia la derecha, su puntuación en valor de vida del cliente; hacia arriba, su puntuación en beneficio neto, ambas de 0 a 100. Las líneas son los cortes.</translation>
    </message>
</context>
<context>
    <name>FactorLibrary</name>
    <message>
        <source>Buying power</source>
        <translation>Poder de compra</translation>
    </message>
    <message>
        <source>How much business do they do with us?</source>
        <translation>¿Cuánto negocio hacen con nosotros?</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Fidelidad</translation>
    </message>
    <message>
        <source>How often, how long, with what trend?</source>
        <translation>¿Con qué frecuencia, desde cuándo, con qué tendencia?</translation>
    </message>
    <message>
        <source>Profitability</source>
        <translation>Rentabilidad</translation>
    </message>
    <message>
        <source>What do we earn on it?</source>
        <translation>¿Qué ganamos con ello?</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Coste de servir</translation>
    </message>
    <message>
        <source>What does it take to serve them?</source>
        <translation>¿Qué hace falta para servirles?</translation>
    </message>
    <message>
        <source>Strategic potential</source>
        <translation>Potencial estratégico</translation>
    </message>
    <message>
        <source>What could they become in the next years?</source>
        <translation>¿En qué podrían convertirse en los próximos años?</translation>
    </message>
    <message>
        <source>Share of wallet</source>
        <translation>Cuota de cartera</translation>
    </message>
    <message>
        <source>How much of what they buy do they buy from us?</source>
        <translation>¿Qué parte de lo que compran nos la compran a nosotros?</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Colaboración</translation>
    </message>
    <message>
        <source>Do they understand and want what we do for them?</source>
        <translation>¿Entienden y quieren lo que hacemos por ellos?</translation>
    </message>
    <message>
        <source>Reference and reach</source>
        <translation>Referencia y alcance</translation>
    </message>
    <message>
        <source>Who else do they bring or open to us?</source>
        <translation>¿A quién más nos traen o qué nos abren?</translation>
    </message>
    <message>
        <source>Payment behaviour</source>
        <translation>Comportamiento de pago</translation>
    </message>
    <message>
        <source>How soon and how surely do they pay?</source>
        <translation>¿Con qué rapidez y seguridad pagan?</translation>
    </message>
    <message>
        <source>Ease of doing business</source>
        <translation>Facilidad de trato</translation>
    </message>
    <message>
        <source>How smoothly do their orders run?</source>
        <translation>¿Con qué fluidez se tramitan sus pedidos?</translation>
    </message>
    <message>
        <source>Price discipline</source>
        <translation>Disciplina de precios</translation>
    </message>
    <message>
        <source>How much of our list price do we get?</source>
        <translation>¿Qué parte de nuestro precio de tarifa obtenemos?</translation>
    </message>
    <message>
        <source>The size and breadth of what they buy from us: sales, orders, lines and different products.</source>
        <translation>El volumen y la variedad de lo que nos compran: ventas, pedidos, líneas y productos distintos.</translation>
    </message>
    <message>
        <source>How long and how regularly they have bought, how lately, and whether it grows or shrinks.</source>
        <translation>Desde cuándo y con qué regularidad compran, cuándo fue la última vez y si crece o se reduce.</translation>
    </message>
    <message>
        <source>What their sales leave us after the cost of the goods, and after serving them where that is known.</source>
        <translation>Lo que nos dejan sus ventas tras el coste de la mercancía y, donde se conoce, tras el de servirles.</translation>
    </message>
    <message>
        <source>The work and money behind their orders: small orders, returns, late payment, delivery.</source>
        <translation>El trabajo y el dinero detrás de sus pedidos: pedidos pequeños, devoluciones, pagos tardíos, entrega.</translation>
    </message>
    <message>
        <source>What they could buy in three years if all went well, judged by people who know them. Rate it from 1 to 10.</source>
        <translation>Lo que podrían comprar en tres años si todo va bien, a juicio de quienes los conocen. Valórelo de 1 a 10.</translation>
    </message>
    <message>
        <source>Our part of all they buy of what we sell. Needs an estimate of the whole, and is as good as that estimate.</source>
        <translation>Nuestra parte de todo lo que compran de lo que vendemos. Requiere una estimación del total y vale lo que valga esa estimación.</translation>
    </message>
    <message>
        <source>Whether they plan with us, share what they know and pay for service. Rate it from 1 to 10.</source>
        <translation>Si planifican con nosotros, comparten lo que saben y pagan por el servicio. Valórelo de 1 a 10.</translation>
    </message>
    <message>
        <source>Whether other customers come because of them, or a new trade or region opens. Rate it from 1 to 10.</source>
        <translation>Si gracias a ellos vienen otros clientes o se abre un nuevo sector o región. Valórelo de 1 a 10.</translation>
    </message>
    <message>
        <source>Days to pay and days beyond the agreed terms, weighted by value.</source>
        <translation>Días hasta el pago y días sobre el plazo acordado, ponderados por valor.</translation>
    </message>
    <message>
        <source>Few changes, few returns, few questions: how much of an order runs without anybody&apos;s hand.</source>
        <translation>Pocos cambios, pocas devoluciones, pocas preguntas: qué parte de un pedido avanza sin intervención de nadie.</translation>
    </message>
    <message>
        <source>How far below list price they buy. A contract price is no discount.</source>
        <translation>Cuánto por debajo del precio de tarifa compran. Un precio de contrato no es un descuento.</translation>
    </message>
</context>
<context>
    <name>FactorTest</name>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Relevant</source>
        <translation>Relevante</translation>
    </message>
    <message>
        <source>Reliable</source>
        <translation>Fiable</translation>
    </message>
    <message>
        <source>Measurable</source>
        <translation>Medible</translation>
    </message>
    <message>
        <source>Relevant: would we treat two customers differently who differ in nothing but this?</source>
        <translation>Relevante: ¿trataríamos de forma distinta a dos clientes que solo se diferencian en esto?</translation>
    </message>
    <message>
        <source>Reliable: would two of us, or the same figures next month, give the same answer?</source>
        <translation>Fiable: ¿darían la misma respuesta dos de nosotros, o las mismas cifras el mes que viene?</translation>
    </message>
    <message>
        <source>Measurable: do we have a figure for nearly every customer, or can we get one?</source>
        <translation>Medible: ¿tenemos una cifra de casi todos los clientes, o podemos conseguirla?</translation>
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
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Campo propio</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Número de factura</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Fecha de factura</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Product category</source>
        <translation>Categoría de producto</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventas netas</translation>
    </message>
    <message>
        <source>Cost of goods</source>
        <translation>Coste de la mercancía</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>List price per unit</source>
        <translation>Precio de tarifa unitario</translation>
    </message>
    <message>
        <source>Value at list price</source>
        <translation>Valor a precio de tarifa</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Porcentaje de descuento</translation>
    </message>
    <message>
        <source>Freight, our cost</source>
        <translation>Portes, nuestro coste</translation>
    </message>
    <message>
        <source>Freight billed</source>
        <translation>Portes facturados</translation>
    </message>
    <message>
        <source>Return or credit</source>
        <translation>Devolución o abono</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fecha de vencimiento</translation>
    </message>
    <message>
        <source>Paid date</source>
        <translation>Pagada el</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Días hasta el pago</translation>
    </message>
    <message>
        <source>Payment date</source>
        <translation>Fecha de pago</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Importe pagado</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Tipo de cambio</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Note</source>
        <extracomment>worth knowing</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>changes numbers</extracomment>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Serious</source>
        <extracomment>a number cannot be believed</extracomment>
        <translation>Grave</translation>
    </message>
    <message>
        <source>Lines without a customer</source>
        <translation>Líneas sin cliente</translation>
    </message>
    <message>
        <source>Lines without a date</source>
        <translation>Líneas sin fecha</translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation>Filas que no se pudieron leer</translation>
    </message>
    <message>
        <source>Lines without a cost</source>
        <translation>Líneas sin coste</translation>
    </message>
    <message>
        <source>Sales with a cost of 0</source>
        <translation>Ventas con coste 0</translation>
    </message>
    <message>
        <source>Lines with a value of 0</source>
        <translation>Líneas con valor 0</translation>
    </message>
    <message>
        <source>Negative values that are no returns</source>
        <translation>Valores negativos que no son devoluciones</translation>
    </message>
    <message>
        <source>Returns with a value above 0</source>
        <translation>Devoluciones con un valor superior a 0</translation>
    </message>
    <message>
        <source>Returns and credits</source>
        <translation>Devoluciones y abonos</translation>
    </message>
    <message>
        <source>Credits that were billed again</source>
        <translation>Abonos que se volvieron a facturar</translation>
    </message>
    <message>
        <source>Repeated lines</source>
        <translation>Líneas repetidas</translation>
    </message>
    <message>
        <source>Dates in the future</source>
        <translation>Fechas en el futuro</translation>
    </message>
    <message>
        <source>Unusual amounts</source>
        <translation>Importes inusuales</translation>
    </message>
    <message>
        <source>Paid before the invoice</source>
        <translation>Pagado antes de la factura</translation>
    </message>
    <message>
        <source>One order makes most of the sales</source>
        <translation>Un solo pedido supone la mayor parte de las ventas</translation>
    </message>
    <message>
        <source>Not a whole period yet</source>
        <translation>Aún sin un periodo completo</translation>
    </message>
    <message>
        <source>Customers who never bought</source>
        <translation>Clientes que nunca han comprado</translation>
    </message>
    <message>
        <source>Customers without a name</source>
        <translation>Clientes sin nombre</translation>
    </message>
    <message>
        <source>Likely the same customer</source>
        <translation>Probablemente el mismo cliente</translation>
    </message>
    <message>
        <source>Months without a line</source>
        <translation>Meses sin ninguna línea</translation>
    </message>
    <message>
        <source>Months with few lines</source>
        <translation>Meses con pocas líneas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no known customer and were left out</source>
        <translation>
            <numerusform>%Ln fila no tiene un cliente conocido y se ha omitido</numerusform>
            <numerusform>%Ln filas no tienen un cliente conocido y se han omitido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no date and were left out</source>
        <translation>
            <numerusform>%Ln fila no tiene fecha y se ha omitido</numerusform>
            <numerusform>%Ln filas no tienen fecha y se han omitido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read and were left out</source>
        <translation>
            <numerusform>%Ln fila no se pudo leer y se ha omitido</numerusform>
            <numerusform>%Ln filas no se pudieron leer y se han omitido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have no cost</source>
        <translation>
            <numerusform>%Ln línea no tiene coste</numerusform>
            <numerusform>%Ln líneas no tienen coste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) have a cost of 0, a margin of 100 %</source>
        <translation>
            <numerusform>%Ln venta tiene coste 0, un margen del 100&#xa0;%</numerusform>
            <numerusform>%Ln ventas tienen coste 0, un margen del 100&#xa0;%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have a value of 0</source>
        <translation>
            <numerusform>%Ln línea tiene valor 0</numerusform>
            <numerusform>%Ln líneas tienen valor 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are below 0 and no return</source>
        <translation>
            <numerusform>%Ln línea está por debajo de 0 y no es una devolución</numerusform>
            <numerusform>%Ln líneas están por debajo de 0 y no son devoluciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s) have a value above 0</source>
        <translation>
            <numerusform>%Ln devolución tiene un valor superior a 0</numerusform>
            <numerusform>%Ln devoluciones tienen un valor superior a 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are returns or credits</source>
        <translation>
            <numerusform>%Ln línea es una devolución o un abono</numerusform>
            <numerusform>%Ln líneas son devoluciones o abonos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are credits that were billed again within 31 days</source>
        <translation>
            <numerusform>%Ln línea es un abono que se volvió a facturar en 31 días</numerusform>
            <numerusform>%Ln líneas son abonos que se volvieron a facturar en 31 días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) equal an earlier one in every column</source>
        <translation>
            <numerusform>%Ln línea es igual a otra anterior en todas las columnas</numerusform>
            <numerusform>%Ln líneas son iguales a otra anterior en todas las columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are dated in the future</source>
        <translation>
            <numerusform>%Ln línea tiene una fecha futura</numerusform>
            <numerusform>%Ln líneas tienen una fecha futura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have an unusual amount</source>
        <translation>
            <numerusform>%Ln línea tiene un importe inusual</numerusform>
            <numerusform>%Ln líneas tienen un importe inusual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were paid before they were invoiced</source>
        <translation>
            <numerusform>%Ln línea se pagó antes de facturarse</numerusform>
            <numerusform>%Ln líneas se pagaron antes de facturarse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) owe more than half of their sales to one order</source>
        <translation>
            <numerusform>%Ln cliente debe más de la mitad de sus ventas a un solo pedido</numerusform>
            <numerusform>%Ln clientes deben más de la mitad de sus ventas a un solo pedido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have bought for less than the period</source>
        <translation>
            <numerusform>%Ln cliente lleva comprando menos que el periodo</numerusform>
            <numerusform>%Ln clientes llevan comprando menos que el periodo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) never stand on an invoice</source>
        <translation>
            <numerusform>%Ln cliente no aparece en ninguna factura</numerusform>
            <numerusform>%Ln clientes no aparecen en ninguna factura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have no name</source>
        <translation>
            <numerusform>%Ln cliente no tiene nombre</numerusform>
            <numerusform>%Ln clientes no tienen nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have the name of another one</source>
        <translation>
            <numerusform>%Ln cliente tiene el nombre de otro</numerusform>
            <numerusform>%Ln clientes tienen el nombre de otro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) have no line at all</source>
        <translation>
            <numerusform>%Ln mes no tiene ninguna línea</numerusform>
            <numerusform>%Ln meses no tienen ninguna línea</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) have fewer than half the usual lines</source>
        <translation>
            <numerusform>%Ln mes tiene menos de la mitad de las líneas habituales</numerusform>
            <numerusform>%Ln meses tienen menos de la mitad de las líneas habituales</numerusform>
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
        <translation>%1: %2 de las ventas</translation>
    </message>
    <message>
        <source>Complete the customers in the rejected rows and import those again.</source>
        <translation>Complete los clientes en las filas rechazadas e impórtelas de nuevo.</translation>
    </message>
    <message>
        <source>Complete the dates in the rejected rows and import those again.</source>
        <translation>Complete las fechas en las filas rechazadas e impórtelas de nuevo.</translation>
    </message>
    <message>
        <source>Look at the rejected rows, repair them and import them again.</source>
        <translation>Mire las filas rechazadas, corríjalas e impórtelas de nuevo.</translation>
    </message>
    <message>
        <source>Ask finance for the cost of these products; until then their customers have no margin.</source>
        <translation>Pida a finanzas el coste de estos productos; hasta entonces sus clientes no tienen margen.</translation>
    </message>
    <message>
        <source>Ask whether these cost nothing, or whether the cost was not booked.</source>
        <translation>Pregunte si no cuestan nada o si el coste no se contabilizó.</translation>
    </message>
    <message>
        <source>Samples and free replacements are fine; a price that was lost is not.</source>
        <translation>Las muestras y las reposiciones gratuitas están bien; un precio perdido, no.</translation>
    </message>
    <message>
        <source>Say in the import which lines are returns, so that they count as such.</source>
        <translation>Indique al importar qué líneas son devoluciones, para que cuenten como tales.</translation>
    </message>
    <message>
        <source>Look whether the sign or the mark for returns is wrong.</source>
        <translation>Mire si el signo o la marca de devolución es incorrecto.</translation>
    </message>
    <message>
        <source>Nothing to do; net sales have them taken off.</source>
        <translation>Nada que hacer; ya se han descontado de las ventas netas.</translation>
    </message>
    <message>
        <source>Corrections, not returns: they should not count against the customer.</source>
        <translation>Correcciones, no devoluciones: no deberían contar en contra del cliente.</translation>
    </message>
    <message>
        <source>Look whether a file was read twice; take the second import back.</source>
        <translation>Mire si un archivo se leyó dos veces; deshaga la segunda importación.</translation>
    </message>
    <message>
        <source>Look for swapped days and months; these lines count from their date on.</source>
        <translation>Busque días y meses intercambiados; estas líneas cuentan a partir de su fecha.</translation>
    </message>
    <message>
        <source>Look at the largest; a slip of the decimal point moves a whole ranking.</source>
        <translation>Mire las mayores; un desliz de la coma decimal mueve toda una clasificación.</translation>
    </message>
    <message>
        <source>Prepaid is fine; otherwise one of the two dates is wrong.</source>
        <translation>El pago anticipado está bien; si no, una de las dos fechas es incorrecta.</translation>
    </message>
    <message>
        <source>Ask whether it will come again; otherwise judge them without it.</source>
        <translation>Pregunte si volverá a repetirse; si no, júzguelos sin él.</translation>
    </message>
    <message>
        <source>Their sums are smaller than those of a whole period: compare with care.</source>
        <translation>Sus sumas son menores que las de un periodo completo: compárelas con cuidado.</translation>
    </message>
    <message>
        <source>Prospects or closed accounts: exclude them, or leave them unclassified.</source>
        <translation>Clientes potenciales o cuentas cerradas: exclúyalos o déjelos sin clasificar.</translation>
    </message>
    <message>
        <source>Import a customer list, so that people know who is meant.</source>
        <translation>Importe una lista de clientes, para que todos sepan de quién se trata.</translation>
    </message>
    <message>
        <source>Merge what is one customer, on the page Accounts and statuses.</source>
        <translation>Una lo que es un mismo cliente, en la página Cuentas y estados.</translation>
    </message>
    <message>
        <source>Ask whether a file is missing, and import it.</source>
        <translation>Pregunte si falta un archivo e impórtelo.</translation>
    </message>
    <message>
        <source>Ask whether these months are complete.</source>
        <translation>Pregunte si estos meses están completos.</translation>
    </message>
    <message>
        <source>Merge accounts</source>
        <translation>Unir cuentas</translation>
    </message>
    <message>
        <source>Set statuses</source>
        <translation>Fijar estados</translation>
    </message>
    <message>
        <source>Go to the data</source>
        <translation>Ir a los datos</translation>
    </message>
    <message>
        <source>Several currencies added up</source>
        <translation>Varias monedas sumadas</translation>
    </message>
    <message>
        <source>The as-of date lies in the future</source>
        <translation>La fecha de referencia está en el futuro</translation>
    </message>
    <message>
        <source>Merged accounts that are not counted</source>
        <translation>Cuentas unidas que no se cuentan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in several currencies (%1) are added up as they stand</source>
        <extracomment>%1: &quot;EUR, USD&quot;</extracomment>
        <translation>
            <numerusform>%Ln fila en varias monedas (%1) se ha sumado tal como está</numerusform>
            <numerusform>%Ln filas en varias monedas (%1) se han sumado tal como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) dated after the import move the as-of date to %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>
            <numerusform>%Ln línea con fecha posterior a la importación mueve la fecha de referencia al %1</numerusform>
            <numerusform>%Ln líneas con fecha posterior a la importación mueven la fecha de referencia al %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged customer(s) count only one of their accounts in %1</source>
        <extracomment>%1: &quot;sales_calls&quot;, a field that has a cost</extracomment>
        <translation>
            <numerusform>%Ln cliente unido cuenta solo una de sus cuentas en %1</numerusform>
            <numerusform>%Ln clientes unidos cuentan solo una de sus cuentas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Import it again with an exchange rate, or one currency at a time.</source>
        <translation>Impórtelo de nuevo con un tipo de cambio, o una moneda cada vez.</translation>
    </message>
    <message>
        <source>Set the as-of date: until then everybody is judged from a day to come.</source>
        <translation>Fije la fecha de referencia: hasta entonces se juzga a todos desde un día aún por llegar.</translation>
    </message>
    <message>
        <source>Their service costs are too low: let the field add up, on the page Accounts and statuses.</source>
        <translation>Sus costes de servicio son demasiado bajos: haga que el campo se sume, en la página Cuentas y estados.</translation>
    </message>
    <message>
        <source>Let it add up</source>
        <translation>Hacer que se sume</translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message>
        <source>%1, late</source>
        <translation>%1, con retraso</translation>
    </message>
    <message>
        <source>Data gaps</source>
        <translation>Lagunas de datos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gap(s) still open.</source>
        <translation>
            <numerusform>%Ln laguna aún abierta.</numerusform>
            <numerusform>%Ln lagunas aún abiertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Cubierto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Qué hemos encontrado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>The data sets</source>
        <translation>Los conjuntos de datos</translation>
    </message>
    <message>
        <source>Nothing stands out in the data.</source>
        <translation>Nada llama la atención en los datos.</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>the cost per order</source>
        <translation>el coste por pedido</translation>
    </message>
    <message>
        <source>the cost per line</source>
        <translation>el coste por línea</translation>
    </message>
    <message>
        <source>the cost per return</source>
        <translation>el coste por devolución</translation>
    </message>
    <message>
        <source>the cost of freight</source>
        <translation>el coste de los portes</translation>
    </message>
    <message>
        <source>the rate on receivables</source>
        <translation>la tarifa sobre las cuentas por cobrar</translation>
    </message>
    <message>
        <source>the cost per %1</source>
        <translation>el coste por %1</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>abonos</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>facturas</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>the data for a metric are there</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>some customers have no value</extracomment>
        <translation>Laguna</translation>
    </message>
    <message>
        <source>Rating</source>
        <extracomment>people still have to rate customers</extracomment>
        <translation>Por valorar</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>no customer has a value</extracomment>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Computed from invoices</source>
        <translation>Calculado a partir de facturas</translation>
    </message>
    <message>
        <source>Not in the data</source>
        <translation>No está en los datos</translation>
    </message>
    <message>
        <source>Computed; service costs by hand</source>
        <translation>Calculado; costes de servicio a mano</translation>
    </message>
    <message>
        <source>Computed from payments</source>
        <translation>Calculado a partir de pagos</translation>
    </message>
    <message>
        <source>Customer field %1</source>
        <extracomment>%1: a file, %2: its column</extracomment>
        <translation>Campo de cliente %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Rated 1 to 10</source>
        <translation>Valorado de 1 a 10</translation>
    </message>
    <message>
        <source>Added up by the database</source>
        <translation>Sumado por la base de datos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>No table has %1</source>
        <extracomment>%1: &quot;the cost of goods&quot;, &quot;payment dates&quot;</extracomment>
        <translation>Ninguna tabla tiene %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without %1</source>
        <translation>
            <numerusform>%Ln cliente sin %1</numerusform>
            <numerusform>%Ln clientes sin %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) bought nothing in the period</source>
        <translation>
            <numerusform>%Ln cliente no compró nada en el periodo</numerusform>
            <numerusform>%Ln clientes no compraron nada en el periodo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have no earlier period to compare with</source>
        <translation>
            <numerusform>%Ln cliente no tiene un periodo anterior con el que comparar</numerusform>
            <numerusform>%Ln clientes no tienen un periodo anterior con el que comparar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have too few orders for a rhythm</source>
        <translation>
            <numerusform>%Ln cliente tiene muy pocos pedidos para un ritmo</numerusform>
            <numerusform>%Ln clientes tienen muy pocos pedidos para un ritmo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) still to rate</source>
        <translation>
            <numerusform>%Ln cliente aún por valorar</numerusform>
            <numerusform>%Ln clientes aún por valorar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have an empty cell</source>
        <translation>
            <numerusform>%Ln cliente tiene una celda vacía</numerusform>
            <numerusform>%Ln clientes tienen una celda vacía</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have a value below zero, which cannot be</source>
        <translation>
            <numerusform>%Ln cliente tiene un valor inferior a cero, lo que no puede ser</numerusform>
            <numerusform>%Ln clientes tienen un valor inferior a cero, lo que no puede ser</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have a value in the future</source>
        <translation>
            <numerusform>%Ln cliente tiene un valor en el futuro</numerusform>
            <numerusform>%Ln clientes tienen un valor en el futuro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have a value above 100 %</source>
        <translation>
            <numerusform>%Ln cliente tiene un valor superior al 100&#xa0;%</numerusform>
            <numerusform>%Ln clientes tienen un valor superior al 100&#xa0;%</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have a value that cannot be</source>
        <translation>
            <numerusform>%Ln cliente tiene un valor que no puede ser</numerusform>
            <numerusform>%Ln clientes tienen un valor que no puede ser</numerusform>
        </translation>
    </message>
    <message>
        <source>No service cost is set: net profit is the gross margin</source>
        <translation>No se ha fijado ningún coste de servicio: el beneficio neto es el margen bruto</translation>
    </message>
    <message>
        <source>%1 is not set yet</source>
        <translation>Aún no se ha fijado %1</translation>
    </message>
    <message>
        <source>%1 is a guess</source>
        <translation>%1 es una estimación</translation>
    </message>
    <message>
        <source>%1 start %2: earlier ones are missing</source>
        <extracomment>%1: &quot;credits&quot;, &quot;payment dates&quot;; %2: a day</extracomment>
        <translation>%1: desde el %2; falta lo anterior</translation>
    </message>
    <message>
        <source>The database added it up for another period or cost per order</source>
        <translation>La base de datos lo sumó para otro periodo u otro coste por pedido</translation>
    </message>
    <message>
        <source>Rate customers</source>
        <translation>Valorar clientes</translation>
    </message>
    <message>
        <source>Somebody has to rate them; begin with the largest customers.</source>
        <translation>Alguien tiene que valorarlos; empiece por los clientes más grandes.</translation>
    </message>
    <message>
        <source>Set service costs</source>
        <translation>Fijar costes de servicio</translation>
    </message>
    <message>
        <source>Say what serving costs on the page Cost to serve.</source>
        <translation>Indique cuánto cuesta servir en la página Coste de servir.</translation>
    </message>
    <message>
        <source>Refresh the data</source>
        <translation>Actualizar los datos</translation>
    </message>
    <message>
        <source>Read the database again for this period on the page Data.</source>
        <translation>Vuelva a leer la base de datos para este periodo en la página Datos.</translation>
    </message>
    <message>
        <source>Import what is missing</source>
        <translation>Importar lo que falta</translation>
    </message>
    <message>
        <source>Import a table that has it on the page Data, or take another metric.</source>
        <translation>Importe una tabla que lo tenga en la página Datos, o elija otra métrica.</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importar clientes</translation>
    </message>
    <message>
        <source>Complete the column in the customer list and import it again.</source>
        <translation>Complete la columna en la lista de clientes e impórtela de nuevo.</translation>
    </message>
    <message>
        <source>Complete the invoice lines and import them again.</source>
        <translation>Complete las líneas de factura e impórtelas de nuevo.</translation>
    </message>
    <message>
        <source>Look at the metric</source>
        <translation>Ver la métrica</translation>
    </message>
    <message>
        <source>Decide whether another metric shows it better, or say what a missing value counts.</source>
        <translation>Decida si otra métrica lo muestra mejor o indique cuánto cuenta un valor que falta.</translation>
    </message>
    <message>
        <source>Payments are not used: the database added the invoices up without a paid date</source>
        <translation>Los pagos no se usan: la base de datos sumó las facturas sin fecha de pago</translation>
    </message>
    <message>
        <source>Give the table in the database a paid date, or bring in the invoice lines.</source>
        <translation>Añada una fecha de pago a la tabla de la base de datos o traiga las líneas de factura.</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>was %1</source>
        <extracomment>a customer&apos;s type before: &quot;was Marginal&quot;</extracomment>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>tier %1, was %2</source>
        <translation>nivel %1, antes %2</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>puntuación %1</translation>
    </message>
    <message>
        <source>was not among the customers</source>
        <translation>no estaba entre los clientes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Score %1 to %2 since %3</source>
        <translation>Puntuación de %1 a %2 desde %3</translation>
    </message>
</context>
<context>
    <name>ImportAnswer</name>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>coma decimal</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>punto decimal</translation>
    </message>
    <message>
        <source>each number by its own marks</source>
        <translation>cada número según sus propios signos</translation>
    </message>
    <message>
        <source>all are 20yy</source>
        <translation>todos son 20aa</translation>
    </message>
    <message>
        <source>all are 19yy</source>
        <translation>todos son 19aa</translation>
    </message>
    <message>
        <source>00 to %1 are 20yy, %2 to 99 are 19yy</source>
        <translation>de 00 a %1 son 20aa, de %2 a 99 son 19aa</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>invoice lines</source>
        <translation>líneas de factura</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>pagos</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Columns separated by</source>
        <translation>Columnas separadas por</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>barra vertical</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Comillas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Header in line</source>
        <translation>Encabezado en la línea</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>sin encabezado</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>día, mes, año</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mes, día, año</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>año, mes, día</translation>
    </message>
    <message>
        <source>Years of two digits</source>
        <translation>Años de dos cifras</translation>
    </message>
    <message>
        <source>Customers with several rows</source>
        <translation>Clientes con varias filas</translation>
    </message>
    <message>
        <source>the first row counts</source>
        <translation>cuenta la primera fila</translation>
    </message>
    <message>
        <source>the last row counts</source>
        <translation>cuenta la última fila</translation>
    </message>
    <message>
        <source>their numbers are added up</source>
        <translation>sus números se suman</translation>
    </message>
    <message>
        <source>all their rows are rejected</source>
        <translation>se rechazan todas sus filas</translation>
    </message>
    <message>
        <source>Rows that look like totals</source>
        <translation>Filas que parecen totales</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitidas</translation>
    </message>
    <message>
        <source>they are customers</source>
        <translation>son clientes</translation>
    </message>
    <message>
        <source>Customer numbers that are nearly the same</source>
        <translation>Números de cliente casi iguales</translation>
    </message>
    <message>
        <source>one customer</source>
        <translation>un solo cliente</translation>
    </message>
    <message>
        <source>taken as they stand</source>
        <translation>tomados tal como están</translation>
    </message>
    <message>
        <source>Numbers without a percent sign</source>
        <translation>Números sin signo de porcentaje</translation>
    </message>
    <message>
        <source>12.5 is 12.5 percent</source>
        <translation>12,5 es 12,5 por ciento</translation>
    </message>
    <message>
        <source>0.125 is 0.125</source>
        <translation>0,125 es 0,125</translation>
    </message>
    <message>
        <source>Several currencies</source>
        <translation>Varias monedas</translation>
    </message>
    <message>
        <source>numbers taken as they stand</source>
        <translation>números tomados tal como están</translation>
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
        <translation>vacío</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>percentages</source>
        <translation>porcentajes</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>dates, day first</source>
        <translation>fechas, primero el día</translation>
    </message>
    <message>
        <source>dates, month first</source>
        <translation>fechas, primero el mes</translation>
    </message>
    <message>
        <source>dates, year first</source>
        <translation>fechas, primero el año</translation>
    </message>
    <message>
        <source>%1 empty</source>
        <translation>%1 vacías</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ilegibles</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>siempre %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 below zero</source>
        <translation>%1 por debajo de cero</translation>
    </message>
    <message>
        <source>%1 zero</source>
        <translation>%1 igual a cero</translation>
    </message>
    <message>
        <source>%1 different or more</source>
        <translation>%1 o más valores distintos</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 valores distintos</translation>
    </message>
    <message>
        <source>percentages, decimal point</source>
        <translation>porcentajes, punto decimal</translation>
    </message>
    <message>
        <source>numbers, decimal point</source>
        <translation>números, punto decimal</translation>
    </message>
    <message>
        <source>percentages, decimal comma</source>
        <translation>porcentajes, coma decimal</translation>
    </message>
    <message>
        <source>numbers, decimal comma</source>
        <translation>números, coma decimal</translation>
    </message>
    <message>
        <source>percentages, mark cell by cell</source>
        <translation>porcentajes, signo celda por celda</translation>
    </message>
    <message>
        <source>numbers, mark cell by cell</source>
        <translation>números, signo celda por celda</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>Customer number</source>
        <translation>Número de cliente</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>Número de factura</translation>
    </message>
    <message>
        <source>Invoice date</source>
        <translation>Fecha de factura</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>Número de producto</translation>
    </message>
    <message>
        <source>Product category</source>
        <translation>Categoría de producto</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Net value of the line</source>
        <translation>Valor neto de la línea</translation>
    </message>
    <message>
        <source>Cost of goods</source>
        <translation>Coste de la mercancía</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>List price per unit</source>
        <translation>Precio de tarifa unitario</translation>
    </message>
    <message>
        <source>Value at list price</source>
        <translation>Valor a precio de tarifa</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>Porcentaje de descuento</translation>
    </message>
    <message>
        <source>Freight, our cost</source>
        <translation>Portes, nuestro coste</translation>
    </message>
    <message>
        <source>Freight billed</source>
        <translation>Portes facturados</translation>
    </message>
    <message>
        <source>Return or credit</source>
        <translation>Devolución o abono</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fecha de vencimiento</translation>
    </message>
    <message>
        <source>Paid date</source>
        <translation>Pagada el</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Días hasta el pago</translation>
    </message>
</context>
<context>
    <name>MarginBars</name>
    <message numerus="yes">
        <source>Scores %1 to %2: %Ln customer(s)</source>
        <translation>
            <numerusform>Puntuación de %1 a %2: %Ln cliente</numerusform>
            <numerusform>Puntuación de %1 a %2: %Ln clientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricDirection</name>
    <message>
        <source>More is better</source>
        <translation>Más es mejor</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Menos es mejor</translation>
    </message>
    <message>
        <source>Ask the team: sources disagree. It starts with more is better.</source>
        <translation>Pregunte al equipo: los expertos no coinciden. Al principio, más es mejor.</translation>
    </message>
    <message>
        <source>Say whether more is better. It starts with more is better.</source>
        <translation>Indique si más es mejor. Al principio, más es mejor.</translation>
    </message>
</context>
<context>
    <name>MetricNeed</name>
    <message>
        <source>the cost of goods</source>
        <translation>el coste de la mercancía</translation>
    </message>
    <message>
        <source>list prices</source>
        <translation>precios de tarifa</translation>
    </message>
    <message>
        <source>product numbers</source>
        <translation>números de producto</translation>
    </message>
    <message>
        <source>product categories</source>
        <translation>categorías de producto</translation>
    </message>
    <message>
        <source>payment dates</source>
        <translation>fechas de pago</translation>
    </message>
    <message>
        <source>due dates</source>
        <translation>fechas de vencimiento</translation>
    </message>
    <message>
        <source>freight cost</source>
        <translation>coste de portes</translation>
    </message>
    <message>
        <source>No customer has a value</source>
        <translation>Ningún cliente tiene un valor</translation>
    </message>
    <message>
        <source>No customer has a value in this field</source>
        <translation>Ningún cliente tiene un valor en este campo</translation>
    </message>
    <message>
        <source>Needs the cost of goods and a cost per order</source>
        <translation>Necesita el coste de la mercancía y un coste por pedido</translation>
    </message>
    <message>
        <source>Needs %1</source>
        <extracomment>%1 is a list such as &quot;the cost of goods, freight cost&quot;</extracomment>
        <translation>Necesita %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without a value</source>
        <translation>
            <numerusform>%Ln cliente sin valor</numerusform>
            <numerusform>%Ln clientes sin valor</numerusform>
        </translation>
    </message>
    <message>
        <source>No customer is rated yet</source>
        <translation>Ningún cliente está valorado aún</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) not rated yet</source>
        <translation>
            <numerusform>%Ln cliente aún sin valorar</numerusform>
            <numerusform>%Ln clientes aún sin valorar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricState</name>
    <message>
        <source>Ready</source>
        <extracomment>the data for a metric are there</extracomment>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>some customers have no value</extracomment>
        <translation>Laguna</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>no customer has a value</extracomment>
        <translation>Falta</translation>
    </message>
</context>
<context>
    <name>MetricTerm</name>
    <message>
        <source>sold</source>
        <translation>vendido</translation>
    </message>
    <message>
        <source>credits and returns</source>
        <translation>abonos y devoluciones</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>pedidos</translation>
    </message>
    <message>
        <source>different products</source>
        <translation>productos distintos</translation>
    </message>
    <message>
        <source>lines sold</source>
        <translation>líneas vendidas</translation>
    </message>
    <message>
        <source>months with a sale</source>
        <translation>meses con alguna venta</translation>
    </message>
    <message>
        <source>months since the first sale</source>
        <translation>meses desde la primera venta</translation>
    </message>
    <message>
        <source>days since the first sale</source>
        <translation>días desde la primera venta</translation>
    </message>
    <message>
        <source>days in a year</source>
        <translation>días de un año</translation>
    </message>
    <message>
        <source>as-of date</source>
        <translation>fecha de referencia</translation>
    </message>
    <message>
        <source>last sale</source>
        <translation>última venta</translation>
    </message>
    <message>
        <source>days since the last purchase</source>
        <translation>días desde la última compra</translation>
    </message>
    <message>
        <source>median days between orders</source>
        <translation>mediana de días entre pedidos</translation>
    </message>
    <message>
        <source>net sales of this period</source>
        <translation>ventas netas de este periodo</translation>
    </message>
    <message>
        <source>net sales of the equal period before</source>
        <translation>ventas netas del periodo igual anterior</translation>
    </message>
    <message>
        <source>categories bought in both periods</source>
        <translation>categorías compradas en ambos periodos</translation>
    </message>
    <message>
        <source>categories bought in the earlier one</source>
        <translation>categorías compradas en el anterior</translation>
    </message>
    <message>
        <source>net sales with a known cost</source>
        <translation>ventas netas con coste conocido</translation>
    </message>
    <message>
        <source>cost of goods</source>
        <translation>coste de la mercancía</translation>
    </message>
    <message>
        <source>gross margin</source>
        <translation>margen bruto</translation>
    </message>
    <message>
        <source>net value</source>
        <translation>valor neto</translation>
    </message>
    <message>
        <source>value at list price</source>
        <translation>valor a precio de tarifa</translation>
    </message>
    <message>
        <source>cost to serve</source>
        <translation>coste de servir</translation>
    </message>
    <message>
        <source>net sales</source>
        <translation>ventas netas</translation>
    </message>
    <message>
        <source>orders with a margin below the cost per order</source>
        <translation>pedidos con un margen inferior al coste por pedido</translation>
    </message>
    <message>
        <source>orders with a known cost</source>
        <translation>pedidos con coste conocido</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>return lines</source>
        <translation>líneas de devolución</translation>
    </message>
    <message>
        <source>all lines</source>
        <translation>todas las líneas</translation>
    </message>
    <message>
        <source>invoice values times days to pay</source>
        <translation>valores de factura por días hasta el pago</translation>
    </message>
    <message>
        <source>invoice values</source>
        <translation>valores de factura</translation>
    </message>
    <message>
        <source>invoice values times days beyond terms</source>
        <translation>valores de factura por días sobre el plazo</translation>
    </message>
    <message>
        <source>values of invoices with a due date</source>
        <translation>valores de facturas con vencimiento</translation>
    </message>
    <message>
        <source>freight booked</source>
        <translation>portes contabilizados</translation>
    </message>
    <message>
        <source>freight billed</source>
        <translation>portes facturados</translation>
    </message>
</context>
<context>
    <name>MetricUnit</name>
    <message>
        <source>points from 1 to 10</source>
        <translation>puntos de 1 a 10</translation>
    </message>
    <message>
        <source>count</source>
        <translation>número</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>porcentaje</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>ratio</translation>
    </message>
    <message>
        <source>as in your customer list</source>
        <translation>como en su lista de clientes</translation>
    </message>
</context>
<context>
    <name>MissingPolicy</name>
    <message>
        <source>Leave the metric out for that customer, and share its weight among the rest</source>
        <translation>Omitir la métrica en ese cliente y repartir su peso entre las demás</translation>
    </message>
    <message>
        <source>Give the middle score</source>
        <translation>Dar la puntuación media</translation>
    </message>
    <message>
        <source>Give the lowest score</source>
        <translation>Dar la puntuación más baja</translation>
    </message>
    <message>
        <source>Leave the customer unclassified</source>
        <translation>Dejar al cliente sin clasificar</translation>
    </message>
</context>
<context>
    <name>PageId</name>
    <message>
        <source>Value factors</source>
        <translation>Factores de valor</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Stratification</source>
        <translation>Estratificación</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Taller</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valoraciones</translation>
    </message>
    <message>
        <source>Ballots</source>
        <translation>Papeletas</translation>
    </message>
    <message>
        <source>Does it matter?</source>
        <translation>¿Importa?</translation>
    </message>
    <message>
        <source>Homework check</source>
        <translation>Control de tareas previas</translation>
    </message>
    <message>
        <source>Accounts and statuses</source>
        <translation>Cuentas y estados</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Coste de servir</translation>
    </message>
    <message>
        <source>Data gaps</source>
        <translation>Lagunas de datos</translation>
    </message>
    <message>
        <source>One customer</source>
        <translation>Un cliente</translation>
    </message>
    <message>
        <source>Loud or valuable?</source>
        <translation>¿Ruidoso o valioso?</translation>
    </message>
    <message>
        <source>What-if</source>
        <translation>Qué pasaría si</translation>
    </message>
    <message>
        <source>What each weight moves</source>
        <translation>Qué mueve cada peso</translation>
    </message>
    <message>
        <source>How sure is the type?</source>
        <translation>¿Es seguro el tipo?</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Niveles de servicio</translation>
    </message>
    <message>
        <source>Action plans</source>
        <translation>Planes de acción</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Guías de acciones</translation>
    </message>
    <message>
        <source>Growth campaigns</source>
        <translation>Campañas de crecimiento</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>Lista de vigilancia</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password of the database</source>
        <translation>Contraseña de la base de datos</translation>
    </message>
    <message>
        <source>Keep the password in the system&apos;s keyring</source>
        <translation>Guardar la contraseña en el llavero del sistema</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Asking the system&apos;s keyring…</source>
        <translation>Consultando el llavero del sistema…</translation>
    </message>
    <message>
        <source>The database refuses the password for %1. Type the one that holds now.</source>
        <translation>La base de datos rechaza la contraseña de %1. Escriba la que vale ahora.</translation>
    </message>
</context>
<context>
    <name>PrivateTurn</name>
    <message>
        <source>the team</source>
        <extracomment>&quot;Ideas of the team&quot;</extracomment>
        <translation>el equipo</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <source>What makes us glad when this customer calls?</source>
        <translation>¿Qué hace que nos alegremos cuando llama este cliente?</translation>
    </message>
    <message>
        <source>Whom would we miss most if they left tomorrow, and why?</source>
        <translation>¿A quién echaríamos más de menos si se fuera mañana, y por qué?</translation>
    </message>
    <message>
        <source>What does a customer do that makes an order cheap to serve?</source>
        <translation>¿Qué hace un cliente para que un pedido cueste poco?</translation>
    </message>
    <message>
        <source>What do customers cost us that no invoice shows?</source>
        <translation>¿Qué nos cuestan los clientes que no aparece en ninguna factura?</translation>
    </message>
    <message>
        <source>Which small customer would you bet on to be large in three years?</source>
        <translation>¿Por qué cliente pequeño apostaría que será grande dentro de tres años?</translation>
    </message>
    <message>
        <source>Which large customer do we secretly not want, and what is it?</source>
        <translation>¿Qué cliente grande no queremos en secreto, y por qué?</translation>
    </message>
    <message>
        <source>For whom do we stay late, and for whom not?</source>
        <translation>¿Por quién nos quedamos hasta tarde, y por quién no?</translation>
    </message>
    <message>
        <source>What would a competitor like to know about our best ten?</source>
        <translation>¿Qué le gustaría saber a un competidor sobre nuestros diez mejores?</translation>
    </message>
    <message>
        <source>Questions that help</source>
        <translation>Preguntas que ayudan</translation>
    </message>
</context>
<context>
    <name>Qualities</name>
    <message>
        <source>Values what we do</source>
        <translation>Valora lo que hacemos</translation>
    </message>
    <message>
        <source>Does this customer see and use what we offer beyond the price?</source>
        <translation>¿Ve y usa este cliente lo que ofrecemos más allá del precio?</translation>
    </message>
    <message>
        <source>asks for the price only</source>
        <translation>solo pregunta por el precio</translation>
    </message>
    <message>
        <source>plans with us and says so</source>
        <translation>planifica con nosotros y lo dice</translation>
    </message>
    <message>
        <source>Refers others</source>
        <translation>Nos recomienda</translation>
    </message>
    <message>
        <source>Does this customer send us other customers?</source>
        <translation>¿Nos envía este cliente otros clientes?</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>several who bought</source>
        <translation>varios que compraron</translation>
    </message>
    <message>
        <source>Pays without haggling</source>
        <translation>Paga sin regatear</translation>
    </message>
    <message>
        <source>Are our prices accepted, and our invoices paid as agreed?</source>
        <translation>¿Se aceptan nuestros precios y se pagan nuestras facturas según lo acordado?</translation>
    </message>
    <message>
        <source>disputes every invoice</source>
        <translation>discute cada factura</translation>
    </message>
    <message>
        <source>no questions about price</source>
        <translation>ninguna pregunta sobre el precio</translation>
    </message>
    <message>
        <source>Challenging work</source>
        <translation>Trabajo exigente</translation>
    </message>
    <message>
        <source>Do we learn something from working for this customer?</source>
        <translation>¿Aprendemos algo trabajando para este cliente?</translation>
    </message>
    <message>
        <source>pure routine</source>
        <translation>pura rutina</translation>
    </message>
    <message>
        <source>makes us better at our trade</source>
        <translation>nos hace mejores en nuestro oficio</translation>
    </message>
    <message>
        <source>Strategic fit</source>
        <translation>Encaje estratégico</translation>
    </message>
    <message>
        <source>Does this customer belong to the market we want to be in?</source>
        <translation>¿Pertenece este cliente al mercado en el que queremos estar?</translation>
    </message>
    <message>
        <source>outside of it</source>
        <translation>fuera de él</translation>
    </message>
    <message>
        <source>at its heart</source>
        <translation>en pleno centro</translation>
    </message>
    <message>
        <source>Long-term prospect</source>
        <translation>Perspectiva a largo plazo</translation>
    </message>
    <message>
        <source>How much business could there be in five years?</source>
        <translation>¿Cuánto negocio podría haber dentro de cinco años?</translation>
    </message>
    <message>
        <source>likely none</source>
        <translation>probablemente ninguno</translation>
    </message>
    <message>
        <source>several times that of today</source>
        <translation>varias veces el de hoy</translation>
    </message>
    <message>
        <source>A quality needs a name.</source>
        <translation>Una cualidad necesita un nombre.</translation>
    </message>
    <message>
        <source>A quality of that name is there already; choose it in the list.</source>
        <translation>Ya existe una cualidad con ese nombre; elíjala en la lista.</translation>
    </message>
</context>
<context>
    <name>QuarterBars</name>
    <message>
        <source>Net sales</source>
        <translation>Ventas netas</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Margen bruto</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Beneficio neto</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>a quarter of a year: Q3 2012</extracomment>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>net sales %1</source>
        <translation>ventas netas %1</translation>
    </message>
    <message>
        <source>gross margin %1</source>
        <translation>margen bruto %1</translation>
    </message>
    <message>
        <source>net profit %1</source>
        <translation>beneficio neto %1</translation>
    </message>
    <message>
        <source>orders: %1</source>
        <translation>pedidos: %1</translation>
    </message>
</context>
<context>
    <name>QuartersCard</name>
    <message>
        <source>The database brought totals per customer: single invoices are not here.</source>
        <translation>La base de datos trajo totales por cliente: las facturas sueltas no están aquí.</translation>
    </message>
    <message>
        <source>There is no invoice of this customer up to the as-of date.</source>
        <translation>No hay ninguna factura de este cliente hasta la fecha de referencia.</translation>
    </message>
    <message>
        <source>No cost of goods is known, so there is no margin to show.</source>
        <translation>No se conoce ningún coste de la mercancía, así que no hay margen que mostrar.</translation>
    </message>
    <message>
        <source>What %1 cost has no date, so the bars end with the gross margin.</source>
        <translation>El coste de %1 no tiene fecha, así que las barras terminan en el margen bruto.</translation>
    </message>
    <message>
        <source>Older quarters are not shown.</source>
        <translation>Los trimestres más antiguos no se muestran.</translation>
    </message>
</context>
<context>
    <name>ServiceTemplate</name>
    <message>
        <source>Same-day quote</source>
        <translation>Oferta en el mismo día</translation>
    </message>
    <message>
        <source>Field sales visit</source>
        <translation>Visita comercial</translation>
    </message>
    <message>
        <source>Inside sales call</source>
        <translation>Llamada de ventas internas</translation>
    </message>
    <message>
        <source>Order taken by phone or e-mail</source>
        <translation>Pedido por teléfono o correo electrónico</translation>
    </message>
    <message>
        <source>Rush delivery</source>
        <translation>Entrega urgente</translation>
    </message>
    <message>
        <source>Free delivery of small orders</source>
        <translation>Entrega gratuita de pedidos pequeños</translation>
    </message>
    <message>
        <source>Split delivery</source>
        <translation>Entrega parcial</translation>
    </message>
    <message>
        <source>Returns without fee</source>
        <translation>Devoluciones sin cargo</translation>
    </message>
    <message>
        <source>Stock held for the customer</source>
        <translation>Existencias reservadas para el cliente</translation>
    </message>
    <message>
        <source>Stock refilled on site</source>
        <translation>Reposición en las instalaciones del cliente</translation>
    </message>
    <message>
        <source>Special order of a product not in stock</source>
        <translation>Pedido especial de un producto sin existencias</translation>
    </message>
    <message>
        <source>Technical advice</source>
        <translation>Asesoramiento técnico</translation>
    </message>
    <message>
        <source>Product training</source>
        <translation>Formación sobre productos</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Longer terms of payment</source>
        <translation>Plazos de pago más largos</translation>
    </message>
    <message>
        <source>Own price list</source>
        <translation>Lista de precios propia</translation>
    </message>
    <message>
        <source>Link between ordering systems</source>
        <translation>Conexión entre sistemas de pedidos</translation>
    </message>
    <message>
        <source>Joint product development</source>
        <translation>Desarrollo conjunto de productos</translation>
    </message>
    <message>
        <source>Executive sponsor</source>
        <translation>Padrino en la dirección</translation>
    </message>
    <message>
        <source>Yearly business review</source>
        <translation>Revisión anual del negocio</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>clipboard</source>
        <translation>portapapeles</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>%1, sheet %2</source>
        <translation>%1, hoja %2</translation>
    </message>
    <message>
        <source>%1, query: %2</source>
        <translation>%1, consulta: %2</translation>
    </message>
    <message>
        <source>%1, table %2</source>
        <translation>%1, tabla %2</translation>
    </message>
    <message>
        <source>was pasted; stays as it is</source>
        <translation>se pegó; queda como está</translation>
    </message>
    <message>
        <source>its file is not recorded; stays as it is</source>
        <translation>su archivo no está registrado; queda como está</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Nuevo: %1.</translation>
    </message>
    <message>
        <source>Gone: %1.</source>
        <translation>Ya no está: %1.</translation>
    </message>
    <message>
        <source>%1: was %2, now %3.</source>
        <translation>%1: antes %2, ahora %3.</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
</context>
<context>
    <name>SourceColumn</name>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>fechas</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
</context>
<context>
    <name>TableKind</name>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Líneas de factura</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>Totals of a database</source>
        <translation>Totales de una base de datos</translation>
    </message>
</context>
<context>
    <name>ValueInWords</name>
    <message>
        <source>%1 scores %2</source>
        <extracomment>%1: a value of a metric, %2: its score from 0 to 100</extracomment>
        <translation>%1 obtiene %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>every value</source>
        <translation>cualquier valor</translation>
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
        <translation>Recta de peor a mejor</translation>
    </message>
    <message>
        <source>Line through points</source>
        <translation>Línea por puntos</translation>
    </message>
    <message>
        <source>Rank among customers</source>
        <translation>Puesto entre los clientes</translation>
    </message>
    <message>
        <source>Steps (grades)</source>
        <translation>Tramos (notas)</translation>
    </message>
    <message>
        <source>Share of the total</source>
        <translation>Parte del total</translation>
    </message>
    <message>
        <source>Worst scores 0, best scores 100, evenly between. The anchors stay where you agree on them when customers come and go.</source>
        <translation>El peor valor obtiene 0, el mejor 100, y en medio de forma uniforme. Los anclajes se quedan donde los acuerden cuando entran y salen clientes.</translation>
    </message>
    <message>
        <source>A line through two to six points, flat outside them: for values that matter more in one stretch than in another.</source>
        <translation>Una línea por entre dos y seis puntos, plana fuera de ellos: para valores que importan más en un tramo que en otro.</translation>
    </message>
    <message>
        <source>The better a customer ranks among all scored customers, the higher the score; half of them are above 50. It moves when customers come and go.</source>
        <translation>Cuanto mejor es el puesto de un cliente entre todos los puntuados, mayor es la puntuación; la mitad supera 50. Se mueve cuando entran y salen clientes.</translation>
    </message>
    <message>
        <source>Every customer in a band gets the score of that band.</source>
        <translation>Cada cliente de un tramo obtiene la puntuación de ese tramo.</translation>
    </message>
    <message>
        <source>By cumulative share of the total, largest customers first: for figures that add up, such as sales and margin in money.</source>
        <translation>Por parte acumulada del total, los clientes más grandes primero: para cifras que se suman, como ventas y margen en dinero.</translation>
    </message>
</context>
<context>
    <name>ValueProblem</name>
    <message>
        <source>Add a band: a step table needs at least two.</source>
        <translation>Añada un tramo: una tabla de tramos necesita al menos dos.</translation>
    </message>
    <message>
        <source>Add a point: a line needs at least two.</source>
        <translation>Añada un punto: una línea necesita al menos dos.</translation>
    </message>
    <message>
        <source>Remove a row: there are more than can be used.</source>
        <translation>Quite una fila: hay más de las que se pueden usar.</translation>
    </message>
    <message>
        <source>Row %1 begins below the row above it: enter a larger value.</source>
        <translation>La fila %1 empieza por debajo de la fila anterior: introduzca un valor mayor.</translation>
    </message>
    <message>
        <source>Row %1 begins where another does: change one of the two.</source>
        <translation>La fila %1 empieza donde otra: cambie una de las dos.</translation>
    </message>
    <message>
        <source>The score of row %1 must lie between 0 and 100.</source>
        <translation>La puntuación de la fila %1 debe estar entre 0 y 100.</translation>
    </message>
    <message>
        <source>Enter a number in row %1.</source>
        <translation>Introduzca un número en la fila %1.</translation>
    </message>
    <message>
        <source>Worst and best are the same: move one of them, or everybody scores 50.</source>
        <translation>El peor y el mejor son iguales: mueva uno de ellos, o todos obtendrán 50.</translation>
    </message>
</context>
<context>
    <name>VotingView</name>
    <message>
        <source>Share out 100 %: move one, the others give way.</source>
        <translation>Reparta 100&#xa0;%: al mover uno, los demás ceden.</translation>
    </message>
    <message>
        <source>Which step from worst to best would you take first? It gets 100 points, the others less.</source>
        <translation>¿Qué paso de peor a mejor daría primero? Recibe 100 puntos; los demás, menos.</translation>
    </message>
    <message>
        <source>Put them in order; the first weighs far more than the last.</source>
        <translation>Póngalos en orden; el primero pesa mucho más que el último.</translation>
    </message>
    <message>
        <source>Put them in order; the weights fall in even steps.</source>
        <translation>Póngalos en orden; los pesos bajan en pasos iguales.</translation>
    </message>
    <message>
        <source>Compare two at a time: which one matters more, and how many times?</source>
        <translation>Compare de dos en dos: ¿cuál importa más, y cuántas veces más?</translation>
    </message>
    <message>
        <source>Give each one 1 to 10; equal marks are equal weights.</source>
        <translation>Dé a cada uno de 1 a 10; notas iguales son pesos iguales.</translation>
    </message>
</context>
<context>
    <name>WantedMetric</name>
    <message>
        <source>Product lines used</source>
        <translation>Líneas de producto usadas</translation>
    </message>
    <message>
        <source>Product lines bought / product lines offered to that trade</source>
        <translation>Líneas de producto compradas / líneas de producto ofrecidas a ese sector</translation>
    </message>
    <message>
        <source>Divide by the lines this trade can use, not by the whole catalogue.</source>
        <translation>Divida por las líneas que este sector puede usar, no por todo el catálogo.</translation>
    </message>
    <message>
        <source>Share of company sales</source>
        <translation>Parte de las ventas de la empresa</translation>
    </message>
    <message>
        <source>Net sales of the customer / net sales of the company</source>
        <translation>Ventas netas del cliente / ventas netas de la empresa</translation>
    </message>
    <message>
        <source>A high share is a risk as well as a value: show it, rarely weigh it.</source>
        <translation>Una parte alta es un riesgo además de un valor: muéstrela, rara vez la pondere.</translation>
    </message>
    <message>
        <source>Estimated potential</source>
        <translation>Potencial estimado</translation>
    </message>
    <message>
        <source>Employees × the company&apos;s sales per employee in that industry</source>
        <translation>Empleados × ventas de la empresa por empleado en ese sector</translation>
    </message>
    <message>
        <source>The ratio is built from your own sales: where your share is small it says too little.</source>
        <translation>La ratio se basa en sus propias ventas: donde su cuota es pequeña dice demasiado poco.</translation>
    </message>
    <message>
        <source>Share of wallet</source>
        <translation>Cuota de cartera</translation>
    </message>
    <message>
        <source>Net sales / estimated potential, at most 1</source>
        <translation>Ventas netas / potencial estimado, como máximo 1</translation>
    </message>
    <message>
        <source>It is only as good as the estimate of the potential.</source>
        <translation>Solo es tan buena como la estimación del potencial.</translation>
    </message>
    <message>
        <source>Irregular orders</source>
        <translation>Pedidos irregulares</translation>
    </message>
    <message>
        <source>Standard deviation / mean of the days between orders</source>
        <translation>Desviación estándar / media de los días entre pedidos</translation>
    </message>
    <message>
        <source>Needs at least 5 orders; one long shutdown makes anybody look irregular.</source>
        <translation>Necesita al menos 5 pedidos; un solo cierre largo hace que cualquiera parezca irregular.</translation>
    </message>
    <message>
        <source>Monthly sales trend</source>
        <translation>Tendencia mensual de ventas</translation>
    </message>
    <message>
        <source>Middle slope of the last 12 to 24 monthly sales / mean monthly sales</source>
        <translation>Pendiente mediana de las últimas 12 a 24 ventas mensuales / venta mensual media</translation>
    </message>
    <message>
        <source>Compare like months: a season looks like a trend.</source>
        <translation>Compare los mismos meses: una temporada parece una tendencia.</translation>
    </message>
    <message>
        <source>Quotes won</source>
        <translation>Ofertas ganadas</translation>
    </message>
    <message>
        <source>Orders won from quotes / quotes decided</source>
        <translation>Pedidos ganados con ofertas / ofertas decididas</translation>
    </message>
    <message>
        <source>Open and repeated quotes stay out; who never asks for a quote has no rate.</source>
        <translation>Las ofertas abiertas y repetidas se dejan fuera; quien nunca pide una oferta no tiene tasa.</translation>
    </message>
    <message>
        <source>Gross margin per line</source>
        <translation>Margen bruto por línea</translation>
    </message>
    <message>
        <source>Gross margin / invoice lines</source>
        <translation>Margen bruto / líneas de factura</translation>
    </message>
    <message>
        <source>Lines split by back-orders pull it down, goods shipped directly push it up.</source>
        <translation>Las líneas divididas por entregas pendientes lo bajan; la mercancía enviada directamente lo sube.</translation>
    </message>
    <message>
        <source>Rebates and allowances</source>
        <translation>Rápeles y bonificaciones</translation>
    </message>
    <message>
        <source>(Rebates to the customer + allowances of programmes) / net sales</source>
        <translation>(Rápeles al cliente + bonificaciones de programas) / ventas netas</translation>
    </message>
    <message>
        <source>Paid once a year: spread it; what the supplier pays of it is not your cost.</source>
        <translation>Se pagan una vez al año: repártalos; lo que paga el proveedor no es coste suyo.</translation>
    </message>
    <message>
        <source>Value per line</source>
        <translation>Valor por línea</translation>
    </message>
    <message>
        <source>Net sales / invoice lines</source>
        <translation>Ventas netas / líneas de factura</translation>
    </message>
    <message>
        <source>Lines for fees count as lines unless they are left out.</source>
        <translation>Las líneas de cargos cuentan como líneas si no se omiten.</translation>
    </message>
    <message>
        <source>Credits per 100 invoices</source>
        <translation>Abonos por cada 100 facturas</translation>
    </message>
    <message>
        <source>100 × credits / invoices</source>
        <translation>100 × abonos / facturas</translation>
    </message>
    <message>
        <source>A credit that mends our own error should not punish the customer.</source>
        <translation>Un abono que corrige un error nuestro no debería castigar al cliente.</translation>
    </message>
    <message>
        <source>Rush orders</source>
        <translation>Pedidos urgentes</translation>
    </message>
    <message>
        <source>Orders marked as urgent / orders</source>
        <translation>Pedidos marcados como urgentes / pedidos</translation>
    </message>
    <message>
        <source>Often not recorded; same-day shipping or a special delivery code may stand in.</source>
        <translation>A menudo no se registra; pueden suplirlo el envío en el mismo día o un código de entrega especial.</translation>
    </message>
    <message>
        <source>Deliveries per 1,000 of sales</source>
        <translation>Entregas por cada 1000 de ventas</translation>
    </message>
    <message>
        <source>Delivery stops / (net sales / 1,000)</source>
        <translation>Paradas de entrega / (ventas netas / 1000)</translation>
    </message>
    <message>
        <source>Collected goods and carriers make no stop; the density of the route drives the cost, not its length.</source>
        <translation>La mercancía recogida y los transportistas no hacen parada; el coste depende de la densidad de la ruta, no de su longitud.</translation>
    </message>
    <message>
        <source>Cost of receivables</source>
        <translation>Coste de las cuentas por cobrar</translation>
    </message>
    <message>
        <source>Mean balance × yearly rate</source>
        <translation>Saldo medio × tarifa anual</translation>
    </message>
    <message>
        <source>Agree the rate with whoever answers for finance; net profit takes it in by the cost rates.</source>
        <translation>Acuerde la tarifa con quien responda de las finanzas; el beneficio neto la incluye a través de las tarifas de coste.</translation>
    </message>
    <message>
        <source>Cost of sales calls</source>
        <translation>Coste de las visitas comerciales</translation>
    </message>
    <message>
        <source>Visits × cost per visit</source>
        <translation>Visitas × coste por visita</translation>
    </message>
    <message>
        <source>Visits are seldom recorded in full.</source>
        <translation>Las visitas rara vez se registran todas.</translation>
    </message>
    <message>
        <source>Orders taken by hand</source>
        <translation>Pedidos introducidos a mano</translation>
    </message>
    <message>
        <source>Orders by phone, counter or mail / orders</source>
        <translation>Pedidos por teléfono, mostrador o correo / pedidos</translation>
    </message>
    <message>
        <source>Before there was a web shop the channel was not recorded.</source>
        <translation>Antes de que hubiera tienda web no se registraba el canal.</translation>
    </message>
    <message>
        <source>Lines not on stock</source>
        <translation>Líneas sin existencias</translation>
    </message>
    <message>
        <source>Lines of goods not kept on stock / lines</source>
        <translation>Líneas de mercancía que no se tiene en almacén / líneas</translation>
    </message>
    <message>
        <source>What is on stock changes: use the status on the day of the sale.</source>
        <translation>Lo que hay en almacén cambia: use la situación del día de la venta.</translation>
    </message>
    <message>
        <source>Changed orders</source>
        <translation>Pedidos modificados</translation>
    </message>
    <message>
        <source>Orders changed after their release / orders</source>
        <translation>Pedidos modificados tras su liberación / pedidos</translation>
    </message>
    <message>
        <source>Needs a record of changes, which few systems keep.</source>
        <translation>Necesita un registro de cambios, que pocos sistemas llevan.</translation>
    </message>
    <message>
        <source>Cost to serve of margin</source>
        <translation>Coste de servir sobre el margen</translation>
    </message>
    <message>
        <source>Cost to serve / gross margin</source>
        <translation>Coste de servir / margen bruto</translation>
    </message>
    <message>
        <source>Without a margin above 0 it means nothing: count that as worst.</source>
        <translation>Sin un margen superior a 0 no significa nada: cuéntelo como lo peor.</translation>
    </message>
</context>
<context>
    <name>WeightDrag</name>
    <message>
        <source>This model is signed off: make a copy of it to set the weight here.</source>
        <translation>Este modelo está aprobado: haga una copia para fijar el peso aquí.</translation>
    </message>
    <message>
        <source>A weight of this group is locked: unlock it on the weights page to set the weight here.</source>
        <translation>Un peso de este grupo está bloqueado: desbloquéelo en la página de los pesos para fijar el peso aquí.</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Peso de %1</translation>
    </message>
</context>
<context>
    <name>WeightGroup</name>
    <message>
        <source>Value factors</source>
        <translation>Factores de valor</translation>
    </message>
    <message>
        <source>Weights of the factors</source>
        <translation>Pesos de los factores</translation>
    </message>
    <message>
        <source>Weights inside %1</source>
        <translation>Pesos dentro de %1</translation>
    </message>
</context>
<context>
    <name>WeightMethod</name>
    <message>
        <source>Sliders</source>
        <translation>Deslizadores</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Swing</translation>
    </message>
    <message>
        <source>Rank order, steep</source>
        <translation>Orden, pronunciado</translation>
    </message>
    <message>
        <source>Rank order, gentle</source>
        <translation>Orden, suave</translation>
    </message>
    <message>
        <source>Pairwise</source>
        <translation>Por pares</translation>
    </message>
    <message>
        <source>Rating 1 to 10</source>
        <translation>Nota de 1 a 10</translation>
    </message>
</context>
<context>
    <name>WeightNames</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>a metric in its factor: &quot;Orders in Loyalty&quot;</extracomment>
        <translation>%1 en %2</translation>
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
        <translation>«%1» está aprobado y se queda como está; trabaje con una copia para cambiarlo.</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message>
        <source>count</source>
        <translation>número</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>ratio</translation>
    </message>
</context>
<context>
    <name>strata</name>
    <message>
        <source>One customer</source>
        <translation>Un cliente</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>tier %1</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>score %1 of 100</source>
        <translation>puntuación %1 de 100</translation>
    </message>
    <message>
        <source>First bought in %1, last on %2.</source>
        <translation>Primera compra en %1, la última el %2.</translation>
    </message>
    <message>
        <source>Never bought anything up to the as-of date.</source>
        <translation>Nunca ha comprado nada hasta la fecha de referencia.</translation>
    </message>
    <message>
        <source>No score: the first invoice is less than %1 months old, or there are fewer than %2 orders.</source>
        <translation>Sin puntuación: la primera factura tiene menos de %1 meses, o hay menos de %2 pedidos.</translation>
    </message>
    <message>
        <source>No score: nothing was bought for %1 months.</source>
        <translation>Sin puntuación: no se ha comprado nada en %1 meses.</translation>
    </message>
    <message>
        <source>No score: excluded customers are outside the comparison.</source>
        <translation>Sin puntuación: los clientes excluidos están fuera de la comparación.</translation>
    </message>
    <message>
        <source>No score: the figures that are there do not reach for both axes.</source>
        <translation>Sin puntuación: las cifras disponibles no alcanzan para ambos ejes.</translation>
    </message>
    <message>
        <source>The money guard holds it below the net profit cut: it loses money.</source>
        <translation>El guardián del dinero lo mantiene por debajo del corte de beneficio neto: pierde dinero.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>%1, set by %2 on %3: %4</source>
        <translation>%1, fijado por %2 el %3: %4</translation>
    </message>
    <message>
        <source>counts as 50</source>
        <translation>cuenta como 50</translation>
    </message>
    <message>
        <source>counts as 0</source>
        <translation>cuenta como 0</translation>
    </message>
    <message>
        <source>weight goes to others</source>
        <translation>el peso va a otros</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>customer lifetime value</source>
        <translation>valor de vida del cliente</translation>
    </message>
    <message>
        <source>net profit score</source>
        <translation>puntuación de beneficio neto</translation>
    </message>
    <message>
        <source>composite</source>
        <translation>compuesta</translation>
    </message>
    <message>
        <source>%1 %2, cut at %3</source>
        <extracomment>&quot;composite 48.0, cut at 52.1&quot;</extracomment>
        <translation>%1 %2, corte en %3</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <extracomment>a metric that has to go from one value to another</extracomment>
        <translation>%1: de %2 a %3</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>Customers without a score have no way up: the score has to be there first.</source>
        <translation>Los clientes sin puntuación no tienen camino hacia arriba: primero tiene que haber puntuación.</translation>
    </message>
    <message>
        <source>Nothing is above it: it is Core and in the best tier.</source>
        <translation>No hay nada por encima: es Núcleo y está en el mejor nivel.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>&quot;14.0 % for Core&quot;: what a metric has to reach, and what is reached with it</extracomment>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
    <message>
        <source>Composite</source>
        <translation>Compuesta</translation>
    </message>
    <message>
        <source>cut %1</source>
        <extracomment>where a score is divided: &quot;cut 55.2&quot;</extracomment>
        <translation>corte %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>where a tier begins: &quot;A from 62.4&quot;</extracomment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Tipo de %1</translation>
    </message>
    <message>
        <source>Exclude customer</source>
        <translation>Excluir al cliente</translation>
    </message>
    <message>
        <source>Set type by hand</source>
        <translation>Fijar el tipo a mano</translation>
    </message>
    <message>
        <source>as computed</source>
        <translation>según lo calculado</translation>
    </message>
    <message>
        <source>Lift what was set by hand</source>
        <translation>Anular lo fijado a mano</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>Customer fields</source>
        <translation>Campos del cliente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Customer lifetime value score</source>
        <translation>Puntuación de valor de vida del cliente</translation>
    </message>
    <message>
        <source>Net profit score</source>
        <translation>Puntuación de beneficio neto</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Fijado a mano</translation>
    </message>
    <message>
        <source>Loses money</source>
        <translation>Pierde dinero</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>a list of names, and so many more</extracomment>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <extracomment>a condition that holds: &quot;Loses money&quot;, or that does not: &quot;Not: Loses money&quot;</extracomment>
        <translation>No: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what would be reached, and by what: &quot;Core: days to pay 61 to 45&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 no es %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 contiene %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 al menos %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1 como máximo %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>se conoce %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <extracomment>a band of figures: so much and more</extracomment>
        <translation>%1 y más</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Menos de %1</translation>
    </message>
    <message>
        <source>%1 to below %2</source>
        <extracomment>a band of figures, the second one not included</extracomment>
        <translation>%1 a menos de %2</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <extracomment>a change of a figure: &quot;Days to pay 61 to 45&quot;</extracomment>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>En lo más alto</translation>
    </message>
    <message>
        <source>no loss any more</source>
        <translation>ya sin pérdida</translation>
    </message>
    <message>
        <source>No one or two metrics alone</source>
        <translation>No con una o dos métricas solas</translation>
    </message>
    <message>
        <source>Its scores are enough. The money guard holds it down: the net profit of %1 has to reach 0.</source>
        <translation>Sus puntuaciones bastan. El guardián del dinero lo frena: el beneficio neto de %1 tiene que llegar a 0.</translation>
    </message>
    <message>
        <source>Besides, the net profit of %1 has to reach 0: the money guard.</source>
        <translation>Además, el beneficio neto de %1 tiene que llegar a 0: el guardián del dinero.</translation>
    </message>
    <message>
        <source>The type was set by hand and stays; these are the ways of the computed one.</source>
        <translation>El tipo se fijó a mano y se queda; estos son los caminos del calculado.</translation>
    </message>
</context>
<context>
    <name>strata::AboutCard</name>
    <message>
        <source>Rate customers</source>
        <translation>Valorar clientes</translation>
    </message>
    <message>
        <source>wished for, in no factor yet</source>
        <translation>deseada, aún en ningún factor</translation>
    </message>
    <message>
        <source>left out of %1 for now</source>
        <translation>omitida de %1 por ahora</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Aún no hay clientes</translation>
    </message>
    <message>
        <source>Every customer has a value</source>
        <translation>Todos los clientes tienen un valor</translation>
    </message>
    <message>
        <source>The tables that Strata reads do not show it. Bring it as a column of your customer list, or have it rated.</source>
        <translation>Las tablas que lee Strata no lo muestran. Tráigalo como columna de su lista de clientes o haga que se valore.</translation>
    </message>
    <message>
        <source>Unknown to this version of Strata</source>
        <translation>Desconocido para esta versión de Strata</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln customer(s) rated</source>
        <translation>
            <numerusform>%1 de %Ln cliente valorado</numerusform>
            <numerusform>%1 de %Ln clientes valorados</numerusform>
        </translation>
    </message>
    <message>
        <source>Rated by people from 1 to 10; the value is the mean of a customer&apos;s ratings.</source>
        <translation>Valorado por personas de 1 a 10; el valor es la media de las valoraciones de un cliente.</translation>
    </message>
    <message>
        <source>In %1. %2</source>
        <translation>En %1. %2</translation>
    </message>
    <message>
        <source>Beware: %1</source>
        <translation>Cuidado: %1</translation>
    </message>
</context>
<context>
    <name>strata::AccountSort</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Save and hand back</source>
        <translation>Guardar y devolver</translation>
    </message>
    <message>
        <source>Accounts sorted</source>
        <translation>Cuentas clasificadas</translation>
    </message>
    <message>
        <source>Save and stop</source>
        <translation>Guardar y terminar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Leave without keeping what was sorted just now</source>
        <translation>Salir sin conservar lo que se acaba de clasificar</translation>
    </message>
    <message>
        <source>The account before (left arrow)</source>
        <translation>La cuenta anterior (flecha izquierda)</translation>
    </message>
    <message>
        <source>The next account (right arrow)</source>
        <translation>La cuenta siguiente (flecha derecha)</translation>
    </message>
    <message>
        <source>What is it to you, whatever any figure says? Keys 1 to 4 sort, the arrows go back and on.</source>
        <translation>¿Qué es para usted, digan lo que digan las cifras? Las teclas 1 a 4 clasifican; las flechas van atrás y adelante.</translation>
    </message>
    <message>
        <source>Look through them again</source>
        <translation>Repasarlas otra vez</translation>
    </message>
    <message>
        <source>%1 of %2 were sorted before; sorting again replaces them.</source>
        <translation>%1 de %2 ya estaban clasificadas; volver a clasificar las reemplaza.</translation>
    </message>
    <message>
        <source>%1 sorts</source>
        <translation>%1 clasifica</translation>
    </message>
    <message>
        <source>Homework of %1</source>
        <translation>Tarea previa de %1</translation>
    </message>
    <message>
        <source>%1 of %2 sorted</source>
        <translation>%1 de %2 clasificadas</translation>
    </message>
    <message>
        <source>All accounts are sorted. Nobody sees it before the comparison.</source>
        <translation>Todas las cuentas están clasificadas. Nadie lo ve antes de la comparación.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are still open. Save what is sorted, or go back to them.</source>
        <translation>
            <numerusform>%Ln cuenta sigue abierta. Guarde lo clasificado o vuelva a ella.</numerusform>
            <numerusform>%Ln cuentas siguen abiertas. Guarde lo clasificado o vuelva a ellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1 of %2, %3 sorted</source>
        <translation>Cuenta %1 de %2, %3 clasificadas</translation>
    </message>
    <message>
        <source>No longer in the data</source>
        <translation>Ya no está en los datos</translation>
    </message>
    <message>
        <source>%1 This is one of them.</source>
        <translation>%1 Esta es una de ellas.</translation>
    </message>
</context>
<context>
    <name>strata::AccountsCard</name>
    <message>
        <source>Known accounts</source>
        <translation>Cuentas conocidas</translation>
    </message>
    <message>
        <source>Propose %1</source>
        <translation>Proponer %1</translation>
    </message>
    <message>
        <source>Find a customer to add</source>
        <translation>Buscar un cliente que añadir</translation>
    </message>
    <message>
        <source>Find a customer to add, Enter takes the first</source>
        <translation>Buscar un cliente que añadir; Intro toma el primero</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clientes encontrados</translation>
    </message>
    <message>
        <source>The largest accounts, and from every type some that are near a cut. It takes the place of the accounts chosen so far; undo brings those back.</source>
        <translation>Las cuentas más grandes y, de cada tipo, algunas que están cerca de un corte. Sustituyen a las elegidas hasta ahora; Deshacer las recupera.</translation>
    </message>
    <message>
        <source>No other customer has “%1” in its name or number.</source>
        <translation>Ningún otro cliente tiene «%1» en el nombre o el número.</translation>
    </message>
    <message>
        <source>Add an account to the homework</source>
        <translation>Añadir una cuenta a la tarea previa</translation>
    </message>
    <message>
        <source>Take an account out of the homework</source>
        <translation>Quitar una cuenta de la tarea previa</translation>
    </message>
    <message>
        <source>No customer has a type yet. Choose metrics and bring invoices first, or add accounts by name.</source>
        <translation>Ningún cliente tiene tipo todavía. Primero elija métricas y traiga facturas, o añada cuentas por nombre.</translation>
    </message>
    <message>
        <source>Propose accounts for the homework</source>
        <translation>Proponer cuentas para la tarea previa</translation>
    </message>
    <message>
        <source>None chosen yet. 15 to 20 that everybody knows are enough.</source>
        <translation>Aún no se ha elegido ninguna. Bastan de 15 a 20 que todos conozcan.</translation>
    </message>
    <message>
        <source>%1 chosen; 15 to 20 are a good number.</source>
        <translation>%1 elegidas; de 15 a 20 es un buen número.</translation>
    </message>
    <message>
        <source>%1 chosen; more than 20 tire people, take some out.</source>
        <translation>%1 elegidas; más de 20 cansan, quite algunas.</translation>
    </message>
    <message>
        <source>%1 chosen, within 15 to 20.</source>
        <translation>%1 elegidas, entre 15 y 20.</translation>
    </message>
    <message>
        <source>no longer in the data</source>
        <translation>ya no está en los datos</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Take this account out</source>
        <translation>Quitar esta cuenta</translation>
    </message>
</context>
<context>
    <name>strata::AccountsPage</name>
    <message>
        <source>Which accounts are one customer?</source>
        <translation>¿Qué cuentas son un mismo cliente?</translation>
    </message>
    <message>
        <source>Merge accounts that belong together, and say who is not a customer to be judged.</source>
        <translation>Una las cuentas que van juntas e indique quién no es un cliente que juzgar.</translation>
    </message>
    <message>
        <source>A customer with ten ship-to accounts looks like ten small ones, and the company&apos;s own house account looks like a giant. Types mean something only when each customer stands once and nobody stands in the table who is none.</source>
        <translation>Un cliente con diez cuentas de entrega parece diez pequeños, y la cuenta interna de la propia empresa parece un gigante. Los tipos solo significan algo si cada cliente figura una vez y en la tabla no hay nadie que no lo sea.</translation>
    </message>
    <message>
        <source>There are no customers yet.</source>
        <translation>Aún no hay clientes.</translation>
    </message>
    <message>
        <source>Bring in the data</source>
        <translation>Traer los datos</translation>
    </message>
    <message>
        <source>Putting the lines together…</source>
        <translation>Juntando las líneas…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The accounts stay as they are</source>
        <translation>Las cuentas se quedan como están</translation>
    </message>
</context>
<context>
    <name>strata::ActionCalendar</name>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable: %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>Customer number: %1</source>
        <translation>Número de cliente: %1</translation>
    </message>
</context>
<context>
    <name>strata::ActionDelegate</name>
    <message>
        <source>State of the action</source>
        <translation>Estado de la acción</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>Due date, such as 2026-05-31; empty: none</source>
        <translation>Vencimiento, p. ej. 2026-05-31; vacío: ninguno</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>That is no date; write it like 2026-05-31 or leave it empty.</source>
        <translation>Eso no es una fecha; escríbala como 2026-05-31 o déjela vacía.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Note to the action</source>
        <translation>Nota a la acción</translation>
    </message>
</context>
<context>
    <name>strata::ActionFilterBar</name>
    <message>
        <source>State of the listed actions</source>
        <translation>Estado de las acciones de la lista</translation>
    </message>
    <message>
        <source>Owner of the listed actions</source>
        <translation>Responsable de las acciones de la lista</translation>
    </message>
    <message>
        <source>When the listed actions are due</source>
        <translation>Cuándo vencen las acciones de la lista</translation>
    </message>
    <message>
        <source>Type of the customers listed</source>
        <translation>Tipo de los clientes de la lista</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Aún sin hacer</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Todos los responsables</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie aún</translation>
    </message>
    <message>
        <source>Due whenever</source>
        <translation>Cualquier vencimiento</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>Vence esta semana</translation>
    </message>
    <message>
        <source>Due this month</source>
        <translation>Vence este mes</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Given for another type</source>
        <translation>Asignada para otro tipo</translation>
    </message>
    <message>
        <source>No longer in the data</source>
        <translation>Ya no está en los datos</translation>
    </message>
    <message>
        <source>Search in customers, actions, owners and notes</source>
        <translation>Buscar en clientes, acciones, responsables y notas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>strata::ActionModel</name>
    <message>
        <source>%1 (no longer in the data)</source>
        <translation>%1 (ya no está en los datos)</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, con retraso</translation>
    </message>
    <message>
        <source>given as %1, now %2</source>
        <translation>asignada como %1, ahora %2</translation>
    </message>
    <message>
        <source>It is done or dropped, so that it cannot be late any more.</source>
        <translation>Está hecha o descartada, así que ya no puede ir con retraso.</translation>
    </message>
    <message numerus="yes">
        <source>It was due %Ln day(s) ago and is neither done nor dropped.</source>
        <translation>
            <numerusform>Vencía hace %Ln día y no está ni hecha ni descartada.</numerusform>
            <numerusform>Vencía hace %Ln días y no está ni hecha ni descartada.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is due today.</source>
        <translation>Vence hoy.</translation>
    </message>
    <message numerus="yes">
        <source>It is due in %Ln day(s).</source>
        <translation>
            <numerusform>Vence dentro de %Ln día.</numerusform>
            <numerusform>Vence dentro de %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was given to the customer with the playbook of a type. The customer may have another type by now: then look whether the action still fits.</source>
        <translation>Se asignó al cliente con la guía de acciones de un tipo. El cliente puede tener ya otro tipo: entonces mire si la acción sigue encajando.</translation>
    </message>
    <message>
        <source>Somebody wrote it for this customer.</source>
        <translation>Alguien la escribió para este cliente.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Type now</source>
        <translation>Tipo actual</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>strata::ActionWords</name>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>%1 playbook</source>
        <extracomment>where an action comes from: &quot;Core playbook&quot;</extracomment>
        <translation>Guía %1</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
</context>
<context>
    <name>strata::ActionsPage</name>
    <message>
        <source>Who does what with whom, until when?</source>
        <translation>¿Quién hace qué con quién, y para cuándo?</translation>
    </message>
    <message>
        <source>Actions per customer, from the playbook of its type or by hand. A click in a cell and F2, or a double click, changes it.</source>
        <translation>Acciones por cliente, de la guía de su tipo o a mano. Un clic en una celda y F2, o un doble clic, la cambia.</translation>
    </message>
    <message>
        <source>A type changes nothing by itself. What changes something is that one person does one thing with one customer until a day, and that somebody looks whether it was done.</source>
        <translation>Un tipo por sí solo no cambia nada. Lo que cambia algo es que una persona haga una cosa con un cliente antes de un día, y que alguien mire si se hizo.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Go to the playbooks</source>
        <translation>Ir a las guías</translation>
    </message>
    <message>
        <source>Conversation sheet…</source>
        <translation>Hoja de conversación…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Change an action</source>
        <translation>Cambiar una acción</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln action(s)</source>
        <translation>
            <numerusform>Cambiar %Ln acción</numerusform>
            <numerusform>Cambiar %Ln acciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln action(s)</source>
        <translation>
            <numerusform>Quitar %Ln acción</numerusform>
            <numerusform>Quitar %Ln acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>One list</source>
        <translation>Una lista</translation>
    </message>
    <message>
        <source>All actions that pass the filters</source>
        <translation>Todas las acciones que pasan los filtros</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Por responsable</translation>
    </message>
    <message>
        <source>How many actions each owner has; a click lists them</source>
        <translation>Cuántas acciones tiene cada responsable; un clic las muestra</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>Por vencimiento</translation>
    </message>
    <message>
        <source>How many actions each week has; a click lists them</source>
        <translation>Cuántas acciones tiene cada semana; un clic las muestra</translation>
    </message>
    <message>
        <source>What to talk about with the selected customer, to show and to print</source>
        <translation>De qué hablar con el cliente seleccionado, para mostrar e imprimir</translation>
    </message>
    <message>
        <source>Listed actions for a CRM (CSV)…</source>
        <translation>Acciones de la lista para un CRM (CSV)…</translation>
    </message>
    <message>
        <source>Their due dates for a calendar (.ics)…</source>
        <translation>Sus vencimientos para un calendario (.ics)…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>So many of all actions pass the filters and belong to the chosen group.</source>
        <translation>Tantas de todas las acciones pasan los filtros y pertenecen al grupo elegido.</translation>
    </message>
    <message>
        <source>Groups of actions with their numbers</source>
        <translation>Grupos de acciones con sus cantidades</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>Remove the selected actions</source>
        <translation>Quitar las acciones seleccionadas</translation>
    </message>
    <message>
        <source>Actions are for customers. Import customers and invoices first.</source>
        <translation>Las acciones son para clientes. Importe primero clientes y facturas.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Ir a los datos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln con retraso</numerusform>
            <numerusform>%Ln con retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no action yet. Add one below, or give the playbook of a type to its customers.</source>
        <translation>Aún no hay ninguna acción. Añada una abajo o dé la guía de un tipo a sus clientes.</translation>
    </message>
    <message>
        <source>No action passes the filters.</source>
        <translation>Ninguna acción pasa los filtros.</translation>
    </message>
    <message>
        <source>Export actions for a CRM</source>
        <translation>Exportar acciones para un CRM</translation>
    </message>
    <message>
        <source>Export due dates for a calendar</source>
        <translation>Exportar vencimientos para un calendario</translation>
    </message>
    <message>
        <source>actions</source>
        <translation>acciones</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>None of these actions has a due date: there is nothing for a calendar.</source>
        <translation>Ninguna de estas acciones tiene vencimiento: no hay nada para un calendario.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>strata::AddMembersDialog</name>
    <message>
        <source>Filter by name or number</source>
        <translation>Filtrar por nombre o número</translation>
    </message>
    <message>
        <source>Add customers</source>
        <translation>Añadir clientes</translation>
    </message>
    <message>
        <source>Customers who may join the campaign</source>
        <translation>Clientes que pueden entrar en la campaña</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Which customers are listed</source>
        <translation>Qué clientes se muestran</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Small customers: %1</source>
        <translation>Clientes pequeños: %1</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Tipo: %1</translation>
    </message>
    <message>
        <source>Kept view: %1</source>
        <translation>Vista guardada: %1</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>Comparing with like firms…</source>
        <translation>Comparando con empresas similares…</translation>
    </message>
    <message>
        <source>Nobody here who is not in the campaign already.</source>
        <translation>Aquí no hay nadie que no esté ya en la campaña.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed; choose rows, or take all of them.</source>
        <translation>
            <numerusform>%Ln en la lista; elija filas o tómelas todas.</numerusform>
            <numerusform>%Ln en la lista; elija filas o tómelas todas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the chosen %Ln</source>
        <translation>
            <numerusform>Añadir %Ln elegido</numerusform>
            <numerusform>Añadir los %Ln elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add all %Ln listed</source>
        <translation>
            <numerusform>Añadir %Ln de la lista</numerusform>
            <numerusform>Añadir los %Ln de la lista</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::AddressForm</name>
    <message>
        <source>Keep the password in the system&apos;s keyring</source>
        <translation>Guardar la contraseña en el llavero del sistema</translation>
    </message>
    <message>
        <source>PostgreSQL, or what speaks its protocol</source>
        <translation>PostgreSQL, o lo que hable su protocolo</translation>
    </message>
    <message>
        <source>MySQL or MariaDB</source>
        <translation>MySQL o MariaDB</translation>
    </message>
    <message>
        <source>ODBC</source>
        <translation>ODBC</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>Archivo SQLite</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>It is never kept in the project, nor in a log</source>
        <translation>Nunca se guarda en el proyecto ni en un registro</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>This system has no keyring: the password is asked for each time</source>
        <translation>Este sistema no tiene llavero: la contraseña se pide cada vez</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Elija el archivo.</translation>
    </message>
    <message>
        <source>Say the connection, for example DSN=warehouse.</source>
        <translation>Indique la conexión, por ejemplo DSN=warehouse.</translation>
    </message>
    <message>
        <source>Say which database.</source>
        <translation>Indique qué base de datos.</translation>
    </message>
</context>
<context>
    <name>strata::AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation>Orden del día</translation>
    </message>
    <message>
        <source>No blocks yet. Take the one-day template and change it, or add blocks of your own.</source>
        <translation>Aún no hay bloques. Use la plantilla de un día y cámbiela, o añada bloques propios.</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Añadir bloque</translation>
    </message>
    <message>
        <source>Use the one-day template</source>
        <translation>Usar la plantilla de un día</translation>
    </message>
    <message>
        <source>Three questions, reality check, robustness, treatment, close: eight hours. It takes the place of the blocks that are there; undo brings those back.</source>
        <translation>Tres preguntas, contraste con la realidad, solidez, trato, cierre: ocho horas. Sustituye a los bloques existentes; Deshacer los recupera.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>New block</source>
        <translation>Bloque nuevo</translation>
    </message>
    <message>
        <source>Remove a block</source>
        <translation>Quitar un bloque</translation>
    </message>
    <message>
        <source>Move a block up</source>
        <translation>Subir un bloque</translation>
    </message>
    <message>
        <source>Move a block down</source>
        <translation>Bajar un bloque</translation>
    </message>
    <message>
        <source>%1: %2 left</source>
        <translation>%1: quedan %2</translation>
    </message>
    <message>
        <source>%1: %2 over</source>
        <translation>%1: %2 de más</translation>
    </message>
    <message>
        <source>%1 h %2 min, ends at %3</source>
        <translation>%1 h %2 min, termina a las %3</translation>
    </message>
    <message>
        <source>More than ten hours: nobody judges well for so long. Take two days, or shorten blocks.</source>
        <translation>Más de diez horas: nadie juzga bien tanto tiempo. Use dos días o acorte bloques.</translation>
    </message>
</context>
<context>
    <name>strata::AgendaRow</name>
    <message>
        <source>Title of the block</source>
        <translation>Título del bloque</translation>
    </message>
    <message>
        <source>Note to the block</source>
        <translation>Nota al bloque</translation>
    </message>
    <message>
        <source>Start this block</source>
        <translation>Empezar este bloque</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove the block (undo brings it back)</source>
        <translation>Quitar el bloque (Deshacer lo recupera)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>¿De qué se trata?</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Change a block&apos;s title</source>
        <translation>Cambiar el título de un bloque</translation>
    </message>
    <message>
        <source>Change a block&apos;s note</source>
        <translation>Cambiar la nota de un bloque</translation>
    </message>
    <message>
        <source>Change a block&apos;s length</source>
        <translation>Cambiar la duración de un bloque</translation>
    </message>
    <message>
        <source>Tick off a block</source>
        <translation>Dar por hecho un bloque</translation>
    </message>
    <message>
        <source>Take up a block again</source>
        <translation>Retomar un bloque</translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <translation>Minutos de %1</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>%1 está hecho</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>Empezar %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Subir %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Bajar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>strata::AgreementCard</name>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>↑ up %1</source>
        <extracomment>a median that rose by so many points since the round before</extracomment>
        <translation>↑ sube %1</translation>
    </message>
    <message>
        <source>↓ down %1</source>
        <extracomment>a median that fell by so many points since the round before</extracomment>
        <translation>↓ baja %1</translation>
    </message>
    <message>
        <source>%1 of %2 moved since round %3</source>
        <translation>%1 de %2 se han movido desde la ronda %3</translation>
    </message>
    <message>
        <source>Votes, 0 to 100 %</source>
        <translation>Votos, de 0 a 100&#xa0;%</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Since round %1</source>
        <translation>Desde la ronda %1</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Votes on %1</source>
        <translation>Votos sobre %1</translation>
    </message>
    <message>
        <source>Median of round %1: %2</source>
        <translation>Mediana de la ronda %1: %2</translation>
    </message>
</context>
<context>
    <name>strata::AgreementChip</name>
    <message>
        <source>median %1, the middle half of the ballots between %2 and %3</source>
        <translation>mediana %1, la mitad central de las papeletas entre %2 y %3</translation>
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
        <translation>¿Qué piensa cada uno de nosotros?</translation>
    </message>
    <message>
        <source>Everybody votes in private; nothing is shown before the round is revealed.</source>
        <translation>Todos votan en privado; no se muestra nada antes de revelar la ronda.</translation>
    </message>
    <message>
        <source>Who hears the others first says what they say. A private vote keeps every opinion as it is; afterwards the talk is about the rows where people differ, and a second round shows who was convinced. Votes are kept as they were cast.</source>
        <translation>Quien primero oye a los demás dice lo que ellos dicen. Un voto privado deja cada opinión como es; después se habla de las filas en que hay diferencias, y una segunda ronda muestra quién se convenció. Los votos se conservan tal como se emitieron.</translation>
    </message>
    <message>
        <source>See the weights</source>
        <translation>Ver los pesos</translation>
    </message>
    <message>
        <source>Ballot files</source>
        <translation>Archivos de papeleta</translation>
    </message>
    <message>
        <source>Folder for the ballot files</source>
        <translation>Carpeta para los archivos de papeleta</translation>
    </message>
    <message>
        <source>Take in ballot files</source>
        <translation>Recoger archivos de papeleta</translation>
    </message>
    <message>
        <source>No round has been opened yet</source>
        <translation>Aún no se ha abierto ninguna ronda</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation>Ocultar este aviso</translation>
    </message>
    <message>
        <source>Reveal anyway</source>
        <translation>Revelar de todos modos</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Nobody is at the table yet. Name the participants, then everybody can vote.</source>
        <translation>Aún no hay nadie a la mesa. Indique los participantes y todos podrán votar.</translation>
    </message>
    <message>
        <source>Name the participants</source>
        <translation>Indicar los participantes</translation>
    </message>
    <message>
        <source>There is nothing to vote on: a vote needs two factors, or two metrics of a factor.</source>
        <translation>No hay nada que votar: una votación necesita dos factores, o dos métricas de un factor.</translation>
    </message>
    <message>
        <source>Choose metrics</source>
        <translation>Elegir métricas</translation>
    </message>
    <message>
        <source>Open round %1</source>
        <translation>Abrir la ronda %1</translation>
    </message>
    <message>
        <source>Voters: %1</source>
        <translation>Votantes: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <translation>
            <numerusform>%1 (%Ln fila)</numerusform>
            <numerusform>%1 (%Ln filas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Voted on: %1</source>
        <translation>Se vota sobre: %1</translation>
    </message>
    <message>
        <source>Vote in round %1</source>
        <translation>Votar en la ronda %1</translation>
    </message>
    <message>
        <source>Only you see this. Nothing is kept until you cast your vote.</source>
        <translation>Solo usted ve esto. No se guarda nada hasta que emita su voto.</translation>
    </message>
    <message>
        <source>%1 votes in round %2</source>
        <translation>%1 vota en la ronda %2</translation>
    </message>
    <message>
        <source>It starts with your own vote of round %1.</source>
        <translation>Empieza con su propio voto de la ronda %1.</translation>
    </message>
    <message>
        <source>Cast my vote</source>
        <translation>Emitir mi voto</translation>
    </message>
    <message>
        <source>%1 left without voting; nothing of it was kept.</source>
        <translation>%1 se fue sin votar; no se ha guardado nada de ello.</translation>
    </message>
    <message>
        <source>Vote of %1 in round %2</source>
        <translation>Voto de %1 en la ronda %2</translation>
    </message>
    <message>
        <source>The vote of %1 is cast. Pass the laptop on.</source>
        <translation>El voto de %1 está emitido. Pase el portátil.</translation>
    </message>
    <message>
        <source>Close round %1</source>
        <translation>Cerrar la ronda %1</translation>
    </message>
    <message>
        <source>Not everybody has voted yet: %1. Reveal without them?</source>
        <translation>Aún no han votado todos: %1. ¿Revelar sin ellos?</translation>
    </message>
    <message>
        <source>Reveal round %1</source>
        <translation>Revelar la ronda %1</translation>
    </message>
    <message>
        <source>Cancel round %1</source>
        <translation>Cancelar la ronda %1</translation>
    </message>
    <message>
        <source>The signed model has these weights already.</source>
        <translation>El modelo aprobado ya tiene estos pesos.</translation>
    </message>
    <message>
        <source>Apply the %1 of round %2</source>
        <translation>Aplicar la %1 de la ronda %2</translation>
    </message>
    <message>
        <source>“%1” is the present scenario now.</source>
        <translation>«%1» es ahora el escenario actual.</translation>
    </message>
    <message>
        <source>Votes weighted as in the list of participants.</source>
        <translation>Votos ponderados según la lista de participantes.</translation>
    </message>
    <message>
        <source>Limits of agreement</source>
        <translation>Límites del acuerdo</translation>
    </message>
    <message>
        <source>The ballot of %1 is in %2. It is for nobody else.</source>
        <translation>La papeleta de %1 está en %2. No es para nadie más.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballot file(s) are in %1, one for each participant.</source>
        <translation>
            <numerusform>%Ln archivo de papeleta está en %1, uno por participante.</numerusform>
            <numerusform>%Ln archivos de papeleta están en %1, uno por participante.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln ballot file(s)</source>
        <translation>
            <numerusform>Recoger %Ln archivo de papeleta</numerusform>
            <numerusform>Recoger %Ln archivos de papeleta</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide what became of the ballot files</source>
        <translation>Ocultar qué ha pasado con los archivos de papeleta</translation>
    </message>
    <message>
        <source>Hand out a ballot file</source>
        <translation>Entregar un archivo de papeleta</translation>
    </message>
</context>
<context>
    <name>strata::BaselineMenu</name>
    <message>
        <source>What changes of type are counted from</source>
        <translation>Desde dónde se cuentan los cambios de tipo</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Count from</source>
        <translation>Contar desde</translation>
    </message>
    <message>
        <source>From now</source>
        <translation>Desde ahora</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>From “%1” as saved</source>
        <translation>Desde «%1» tal como se guardó</translation>
    </message>
    <message>
        <source>From the saved scenario</source>
        <translation>Desde el escenario guardado</translation>
    </message>
    <message>
        <source>From the median of round %1</source>
        <translation>Desde la mediana de la ronda %1</translation>
    </message>
    <message>
        <source>since round %1</source>
        <translation>desde la ronda %1</translation>
    </message>
</context>
<context>
    <name>strata::BesideMenu</name>
    <message>
        <source>No scenario</source>
        <translation>Ningún escenario</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Weights compared with %1</source>
        <translation>Pesos comparados con %1</translation>
    </message>
    <message>
        <source>Compare the weights with a scenario</source>
        <translation>Comparar los pesos con un escenario</translation>
    </message>
    <message>
        <source>The upright line on each slider is the weight that “%1” has there.</source>
        <translation>La raya vertical de cada deslizador es el peso que «%1» tiene ahí.</translation>
    </message>
    <message>
        <source>Shows on each slider the weight that a kept scenario has there.</source>
        <translation>Muestra en cada deslizador el peso que un escenario guardado tiene ahí.</translation>
    </message>
</context>
<context>
    <name>strata::BeyondModel</name>
    <message>
        <source>Invoiced less returned in the period.</source>
        <translation>Lo facturado menos lo devuelto en el periodo.</translation>
    </message>
    <message>
        <source>Beyond the limit of the watch chosen above.</source>
        <translation>Más allá del límite de la vigilancia elegida arriba.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventas netas</translation>
    </message>
</context>
<context>
    <name>strata::BlockModel</name>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventas netas</translation>
    </message>
</context>
<context>
    <name>strata::BrainstormView</name>
    <message>
        <source>The team writes together</source>
        <translation>El equipo escribe en común</translation>
    </message>
    <message>
        <source>Reveal all ideas</source>
        <translation>Revelar todas las ideas</translation>
    </message>
    <message>
        <source>Work on the candidates</source>
        <translation>Trabajar en los candidatos</translation>
    </message>
    <message>
        <source>Nobody is at the table yet.</source>
        <translation>Aún no hay nadie a la mesa.</translation>
    </message>
    <message>
        <source>Name the participants first, then each of them writes in silence. Without names the team can still write together.</source>
        <translation>Indique primero los participantes; después cada uno escribe en silencio. Sin nombres, el equipo también puede escribir en común.</translation>
    </message>
    <message>
        <source>Name the participants</source>
        <translation>Indicar los participantes</translation>
    </message>
    <message>
        <source>Or all at once, without secrets.</source>
        <translation>O todos a la vez, sin secretos.</translation>
    </message>
    <message>
        <source>Write in silence</source>
        <translation>Escribir en silencio</translation>
    </message>
    <message>
        <source>one after the other, nobody sees the others&apos; ideas</source>
        <translation>uno tras otro, nadie ve las ideas de los demás</translation>
    </message>
    <message>
        <source>%1 writes</source>
        <translation>%1 escribe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s)</source>
        <translation>
            <numerusform>%Ln idea</numerusform>
            <numerusform>%Ln ideas</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada aún</translation>
    </message>
    <message>
        <source>The ideas are revealed. New ones are written together.</source>
        <translation>Las ideas están reveladas. Las nuevas se escriben en común.</translation>
    </message>
    <message>
        <source>Opens a private sheet, behind a PIN</source>
        <translation>Abre una hoja privada, protegida con un PIN</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <extracomment>%1: &quot;14 ideas&quot;, %2: &quot;5 people&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>No idea is written yet.</source>
        <translation>Aún no se ha escrito ninguna idea.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s), written together.</source>
        <translation>
            <numerusform>%Ln idea, escrita en común.</numerusform>
            <numerusform>%Ln ideas, escritas en común.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revealed: %1.</source>
        <translation>Reveladas: %1.</translation>
    </message>
    <message>
        <source>Hidden until you reveal them: %1.</source>
        <translation>Ocultas hasta que las revele: %1.</translation>
    </message>
    <message>
        <source>Not written yet: %1.</source>
        <translation>Aún no han escrito: %1.</translation>
    </message>
    <message>
        <source>Write ideas</source>
        <translation>Escribir ideas</translation>
    </message>
    <message>
        <source>What the team values, in a few words each. Everybody sees these.</source>
        <translation>Lo que valora el equipo, cada cosa en pocas palabras. Todos las ven.</translation>
    </message>
    <message>
        <source>What you value in a customer, in a few words each. Nobody else sees them before they are revealed.</source>
        <translation>Lo que usted valora en un cliente, cada cosa en pocas palabras. Nadie más las ve antes de que se revelen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s) written earlier are kept; what you write is added.</source>
        <translation>
            <numerusform>%Ln idea escrita antes se conserva; lo que escriba se añade.</numerusform>
            <numerusform>%Ln ideas escritas antes se conservan; lo que escriba se añade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ideas of the team</source>
        <translation>Ideas del equipo</translation>
    </message>
    <message>
        <source>Ideas of %1</source>
        <translation>Ideas de %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Done, pass on</source>
        <translation>Listo, pasar a otro</translation>
    </message>
    <message>
        <source>Kept, %1. Please pass the laptop on.</source>
        <translation>Guardado, %1. Pase el portátil, por favor.</translation>
    </message>
    <message>
        <source>Ideas revealed: %1 from %2</source>
        <extracomment>%1: a number of ideas, %2: &quot;5 people&quot;</extracomment>
        <translation>Ideas reveladas: %1 de %2</translation>
    </message>
    <message>
        <source>Reveal the ideas</source>
        <translation>Revelar las ideas</translation>
    </message>
</context>
<context>
    <name>strata::BreakdownCard</name>
    <message>
        <source>One customer</source>
        <translation>Un cliente</translation>
    </message>
    <message>
        <source>Select a customer to see what serving it takes, driver by driver.</source>
        <translation>Seleccione un cliente para ver qué cuesta servirle, inductor por inductor.</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Margen bruto</translation>
    </message>
    <message>
        <source>%1, a guess</source>
        <translation>%1, estimación</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Coste de servir</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Beneficio neto</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 of margin</source>
        <translation>%1 del margen</translation>
    </message>
</context>
<context>
    <name>strata::CallTemplate</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Persona de contacto</translation>
    </message>
    <message>
        <source>Title of the contact</source>
        <translation>Cargo de la persona de contacto</translation>
    </message>
    <message>
        <source>Type of the customer</source>
        <translation>Tipo del cliente</translation>
    </message>
    <message>
        <source>Net sales of a year</source>
        <translation>Ventas netas de un año</translation>
    </message>
    <message>
        <source>Potential of a year</source>
        <translation>Potencial de un año</translation>
    </message>
    <message>
        <source>Needs that were learned</source>
        <translation>Necesidades averiguadas</translation>
    </message>
    <message>
        <source>Name of the campaign</source>
        <translation>Nombre de la campaña</translation>
    </message>
</context>
<context>
    <name>strata::CampaignListModel</name>
    <message>
        <source>%1, tracking only</source>
        <translation>%1, solo seguimiento</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Contactos</translation>
    </message>
</context>
<context>
    <name>strata::CampaignWriter</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, start %2, window %3</source>
        <translation>%1, inicio %2, ventana %3</translation>
    </message>
    <message>
        <source>Campaign sheet</source>
        <translation>Hoja de la campaña</translation>
    </message>
    <message>
        <source>Nothing is written on the sheet yet.</source>
        <translation>Aún no hay nada escrito en la hoja.</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>No lots are drawn yet.</source>
        <translation>Aún no se ha hecho el sorteo.</translation>
    </message>
    <message>
        <source>Lots were drawn on %1, inside blocks of type and size. The control group gets nothing and is compared with.</source>
        <translation>El sorteo se hizo el %1, dentro de bloques por tipo y tamaño. El grupo de control no recibe nada y sirve de comparación.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventas netas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>No touches are planned.</source>
        <translation>No hay contactos previstos.</translation>
    </message>
    <message>
        <source>%1 of %2 done.</source>
        <translation>%1 de %2 hechos.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Grupo objetivo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Qué hemos averiguado</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Aún no hay nada anotado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) at %1 of %2 customers, %3 of them decide.</source>
        <translation>
            <numerusform>%Ln persona de contacto en %1 de %2 clientes, de las que deciden %3.</numerusform>
            <numerusform>%Ln personas de contacto en %1 de %2 clientes, de las que deciden %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Persona de contacto</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>The newest %1 of %2 contacts.</source>
        <translation>Las %1 más recientes de %2 personas de contacto.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Mean per customer</source>
        <translation>Media por cliente</translation>
    </message>
    <message>
        <source>Target before</source>
        <translation>Objetivo antes</translation>
    </message>
    <message>
        <source>Target after</source>
        <translation>Objetivo después</translation>
    </message>
    <message>
        <source>Control before</source>
        <translation>Control antes</translation>
    </message>
    <message>
        <source>Control after</source>
        <translation>Control después</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of a customer, before and after</source>
        <translation>%1 por cliente, antes y después</translation>
    </message>
    <message>
        <source>Growth campaign</source>
        <translation>Campaña de crecimiento</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
</context>
<context>
    <name>strata::Campaigns</name>
    <message>
        <source>New campaign</source>
        <translation>Campaña nueva</translation>
    </message>
    <message>
        <source>Good morning {contact}, this is … of …. You have bought from us for some time, and I would like to know how we can make buying easier for {customer}.

1. Who decides what is bought, and from whom?
2. What do you buy elsewhere, and why?
3. What would have to happen for us to get a larger part of it?

Known so far: {needs}</source>
        <translation>Buenos días, {contact}, soy … de …. Nos compran desde hace algún tiempo y me gustaría saber cómo podemos facilitarle las compras a {customer}.

1. ¿Quién decide qué se compra y a quién?
2. ¿Qué compran en otro sitio, y por qué?
3. ¿Qué tendría que pasar para que nos compraran una parte mayor?

Lo que se sabe hasta ahora: {needs}</translation>
    </message>
    <message>
        <source>How can we make buying easier for {customer}?</source>
        <translation>¿Cómo podemos facilitarle las compras a {customer}?</translation>
    </message>
    <message>
        <source>Dear {contact},

thank you for buying from us. We have put together an offer for firms like {customer} and would like to show it to you in ten minutes on the telephone.

When does it suit you?
</source>
        <translation>Buenos días, {contact}:

Muchas gracias por comprarnos. Hemos preparado una oferta para empresas como {customer} y nos gustaría presentársela en diez minutos por teléfono.

¿Cuándo le viene bien?
</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Flyer</source>
        <translation>Folleto</translation>
    </message>
    <message>
        <source>Web training</source>
        <translation>Formación en línea</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
</context>
<context>
    <name>strata::CampaignsPage</name>
    <message>
        <source>How do we grow them, and does it work?</source>
        <translation>¿Cómo los hacemos crecer, y funciona?</translation>
    </message>
    <message>
        <source>A campaign says what is done for whom. The lot decides who gets it first, so that one sees what it brings.</source>
        <translation>Una campaña dice qué se hace para quién. El sorteo decide quién lo recibe primero, para ver qué aporta.</translation>
    </message>
    <message>
        <source>Whether a campaign works is seen only beside customers who did not get it. So the lot divides them before it starts: the target group gets calls, e-mails and visits, the control group gets nothing. What the target group gains over the control group is the effect.</source>
        <translation>Solo se ve si una campaña funciona junto a clientes que no la recibieron. Por eso el sorteo los divide antes de empezar: el grupo objetivo recibe llamadas, correos y visitas; el grupo de control, nada. Lo que el grupo objetivo gana sobre el de control es el efecto.</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Campaña nueva</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Sheet, texts, customers and touches into a new campaign; lots and what was learned stay here</source>
        <translation>Hoja, textos, clientes y contactos a una campaña nueva; el sorteo y lo averiguado se quedan aquí</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removes the campaign; undo brings it back</source>
        <translation>Quita la campaña; Deshacer la recupera</translation>
    </message>
    <message>
        <source>Report as PDF…</source>
        <translation>Informe en PDF…</translation>
    </message>
    <message>
        <source>Sheet, groups, touches, what was learned, and the result</source>
        <translation>Hoja, grupos, contactos, lo averiguado y el resultado</translation>
    </message>
    <message>
        <source>No campaigns yet. Begin one here, or choose small customers on the page before and start it with them.</source>
        <translation>Aún no hay campañas. Empiece una aquí, o elija clientes pequeños en la página anterior e iníciela con ellos.</translation>
    </message>
    <message>
        <source>About the chosen campaign</source>
        <translation>Sobre la campaña elegida</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Grupo de control</translation>
    </message>
    <message>
        <source>Touches</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Call guide and e-mail</source>
        <translation>Guion de llamada y correo</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Qué hemos averiguado</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>A campaign is for customers. Import customers and invoices first.</source>
        <translation>Una campaña es para clientes. Importe primero clientes y facturas.</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Importar datos</translation>
    </message>
    <message>
        <source>Copy a campaign</source>
        <translation>Copiar una campaña</translation>
    </message>
    <message>
        <source>Remove a campaign</source>
        <translation>Quitar una campaña</translation>
    </message>
    <message>
        <source>A campaign needs a name.</source>
        <translation>Una campaña necesita un nombre.</translation>
    </message>
    <message>
        <source>Another campaign is called “%1”; choose another name.</source>
        <translation>Otra campaña se llama «%1»; elija otro nombre.</translation>
    </message>
    <message>
        <source>Rename a campaign</source>
        <translation>Renombrar una campaña</translation>
    </message>
    <message>
        <source>Report on the campaign</source>
        <translation>Informe sobre la campaña</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
</context>
<context>
    <name>strata::CandidateCard</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The team says it is not %1. Think twice before it counts.</source>
        <translation>El equipo dice que no es %1. Piénselo dos veces antes de que cuente.</translation>
    </message>
    <message>
        <source>In the value tree</source>
        <translation>En el árbol de valor</translation>
    </message>
    <message>
        <source>Take into the tree</source>
        <translation>Incluir en el árbol</translation>
    </message>
    <message>
        <source>Merge them</source>
        <translation>Unirlos</translation>
    </message>
    <message>
        <source>Drag it onto another one to merge the two</source>
        <translation>Arrástrelo sobre otro para unirlos</translation>
    </message>
    <message>
        <source>Select it to merge it with others</source>
        <translation>Selecciónelo para unirlo con otros</translation>
    </message>
    <message>
        <source>Name of the candidate</source>
        <translation>Nombre del candidato</translation>
    </message>
    <message>
        <source>Set it aside (undo brings it back)</source>
        <translation>Dejarlo aparte (Deshacer lo recupera)</translation>
    </message>
    <message>
        <source>What does it ask about a customer?</source>
        <translation>¿Qué pregunta sobre un cliente?</translation>
    </message>
    <message>
        <source>The axis of the matrix on which it counts</source>
        <translation>El eje de la matriz en el que cuenta</translation>
    </message>
    <message>
        <source>Who cares for it: knows what it means and gets the figures</source>
        <translation>Quién se ocupa de él: sabe qué significa y consigue las cifras</translation>
    </message>
    <message>
        <source>A candidate needs a name; it keeps the one it had.</source>
        <translation>Un candidato necesita un nombre; conserva el que tenía.</translation>
    </message>
    <message>
        <source>Select %1</source>
        <translation>Seleccionar %1</translation>
    </message>
    <message>
        <source>What %1 asks</source>
        <translation>Qué pregunta %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Axis of %1</source>
        <translation>Eje de %1</translation>
    </message>
    <message>
        <source>No champion</source>
        <translation>Sin impulsor</translation>
    </message>
    <message>
        <source>Champion of %1</source>
        <translation>Impulsor de %1</translation>
    </message>
    <message>
        <source>The model is signed off; copy it to change it</source>
        <translation>El modelo está aprobado; cópielo para cambiarlo</translation>
    </message>
    <message>
        <source>Makes it a value factor, with an equal share of the weight</source>
        <translation>Lo convierte en factor de valor, con una parte igual del peso</translation>
    </message>
    <message>
        <source>Take %1 into the value tree</source>
        <translation>Incluir %1 en el árbol de valor</translation>
    </message>
    <message>
        <source>Set %1 aside</source>
        <translation>Dejar aparte %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s)</source>
        <translation>
            <numerusform>%Ln idea</numerusform>
            <numerusform>%Ln ideas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Similar to “%1”</source>
        <translation>Parecido a «%1»</translation>
    </message>
    <message>
        <source>Merge %1 with %2</source>
        <translation>Unir %1 con %2</translation>
    </message>
</context>
<context>
    <name>strata::CandidatesView</name>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Mostrar nombres</translation>
    </message>
    <message>
        <source>Go to the brainstorm</source>
        <translation>Ir a la lluvia de ideas</translation>
    </message>
    <message>
        <source>Who wrote which idea</source>
        <translation>Quién escribió cada idea</translation>
    </message>
    <message>
        <source>Define a candidate</source>
        <translation>Definir un candidato</translation>
    </message>
    <message>
        <source>Name a champion</source>
        <translation>Nombrar un impulsor</translation>
    </message>
    <message>
        <source>Test a candidate</source>
        <translation>Probar un candidato</translation>
    </message>
    <message>
        <source>What was written in silence is hidden until it is revealed.</source>
        <translation>Lo escrito en silencio queda oculto hasta que se revele.</translation>
    </message>
    <message>
        <source>A factor of that name is in the value tree: merge the two, or rename this one.</source>
        <translation>Hay un factor con ese nombre en el árbol de valor: únalos o cambie el nombre de este.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln candidate(s) become one, called “%1”.</source>
        <translation>
            <numerusform>%Ln candidato se convierte en uno, llamado «%1».</numerusform>
            <numerusform>%Ln candidatos se convierten en uno, llamado «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Several of them are in the value tree; take one out there first.</source>
        <translation>Varios de ellos están en el árbol de valor; saque uno de allí primero.</translation>
    </message>
    <message>
        <source>Select two or more that mean the same, or drag one onto the other.</source>
        <translation>Seleccione dos o más que signifiquen lo mismo, o arrastre uno sobre otro.</translation>
    </message>
    <message>
        <source>Another factor is called that; choose a different name.</source>
        <translation>Otro factor se llama así; elija un nombre distinto.</translation>
    </message>
    <message>
        <source>Rename a candidate</source>
        <translation>Renombrar un candidato</translation>
    </message>
    <message>
        <source>Factor renamed</source>
        <translation>Factor renombrado</translation>
    </message>
    <message>
        <source>Choose a candidate&apos;s axis</source>
        <translation>Elegir el eje de un candidato</translation>
    </message>
    <message>
        <source>Axis of %1</source>
        <translation>Eje de %1</translation>
    </message>
    <message>
        <source>Factor added: %1</source>
        <translation>Factor añadido: %1</translation>
    </message>
    <message>
        <source>Take a candidate into the value tree</source>
        <translation>Incluir un candidato en el árbol de valor</translation>
    </message>
    <message>
        <source>Set a candidate aside</source>
        <translation>Dejar aparte un candidato</translation>
    </message>
    <message>
        <source>Merge candidates</source>
        <translation>Unir candidatos</translation>
    </message>
    <message>
        <source>Set the number of dots</source>
        <translation>Fijar el número de puntos</translation>
    </message>
    <message>
        <source>Place dots</source>
        <translation>Poner puntos</translation>
    </message>
    <message>
        <source>Where would you put your dots? Several on one are allowed. Nobody else sees yours.</source>
        <translation>¿Dónde pondría sus puntos? Se permiten varios en uno. Nadie más ve los suyos.</translation>
    </message>
    <message>
        <source>Dots placed earlier stay until you place new ones, which take their place.</source>
        <translation>Los puntos puestos antes se quedan hasta que ponga otros, que los sustituyen.</translation>
    </message>
    <message>
        <source>Dots of %1</source>
        <translation>Puntos de %1</translation>
    </message>
</context>
<context>
    <name>strata::ChecksCard</name>
    <message>
        <source>Fair, not equal</source>
        <translation>Justo, no igual</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué conviene mirar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export the checks</source>
        <translation>Exportar los controles</translation>
    </message>
    <message>
        <source>Double click or Enter goes to the cell</source>
        <translation>Un doble clic o Intro lleva a la celda</translation>
    </message>
    <message>
        <source>every service</source>
        <translation>todos los servicios</translation>
    </message>
    <message>
        <source>Gets nothing</source>
        <translation>No recibe nada</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Price by group</source>
        <translation>Precio por grupo</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>There is no service to check yet.</source>
        <translation>Aún no hay ningún servicio que controlar.</translation>
    </message>
    <message>
        <source>Every group has a decided level for every service, and none is left without.</source>
        <translation>Cada grupo tiene un nivel decidido para cada servicio, y ninguno se queda sin nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln level(s) are not decided yet.</source>
        <translation>
            <numerusform>%Ln nivel aún no está decidido.</numerusform>
            <numerusform>%Ln niveles aún no están decididos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no service at all is offered. Decide at least one level that they get.</source>
        <translation>%1: no se ofrece ningún servicio. Decida al menos un nivel que reciban.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>strata::ColourLegend</name>
    <message>
        <source>Show only “%1” in full colour.</source>
        <translation>Mostrar solo «%1» a todo color.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln customer(s)</source>
        <translation>
            <numerusform>%1: %Ln cliente</numerusform>
            <numerusform>%1: %Ln clientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ComparisonModel</name>
    <message>
        <source>Differs</source>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Divided</source>
        <translation>Divididos</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Sin clasificar</translation>
    </message>
    <message>
        <source>Not scored</source>
        <translation>Sin puntuar</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>No account has both a type of the model and a majority of ours yet.</source>
        <translation>Ninguna cuenta tiene aún a la vez un tipo del modelo y una mayoría nuestra.</translation>
    </message>
    <message>
        <source>The model agrees with most of us on %1 of %2 accounts (%3).</source>
        <translation>El modelo coincide con la mayoría de nosotros en %1 de %2 cuentas (%3).</translation>
    </message>
    <message numerus="yes">
        <source>On %Ln more we are divided ourselves.</source>
        <translation>
            <numerusform>En %Ln más estamos divididos nosotros mismos.</numerusform>
            <numerusform>En %Ln más estamos divididos nosotros mismos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Most of us</source>
        <translation>La mayoría</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>How many people sorted the account under each type: %1.</source>
        <translation>Cuántas personas clasificaron la cuenta en cada tipo: %1.</translation>
    </message>
</context>
<context>
    <name>strata::ComparisonView</name>
    <message>
        <source>Only differences</source>
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Mostrar nombres</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Choose an account.</source>
        <translation>Elija una cuenta.</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>Abrir el cliente</translation>
    </message>
    <message>
        <source>Model and intuition</source>
        <translation>Modelo e intuición</translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation>Ocultar las respuestas</translation>
    </message>
    <message>
        <source>Back to choosing accounts and sorting; nothing is lost</source>
        <translation>Volver a elegir y clasificar cuentas; no se pierde nada</translation>
    </message>
    <message>
        <source>Who said what. Ask the people at the table first.</source>
        <translation>Quién dijo qué. Pregunte primero a las personas de la mesa.</translation>
    </message>
    <message>
        <source>Model and intuition, by account</source>
        <translation>Modelo e intuición, por cuenta</translation>
    </message>
    <message>
        <source>Writes the account into the parking lot</source>
        <translation>Anota la cuenta en los temas aparcados</translation>
    </message>
    <message>
        <source>Its figures, and where its type can be set by hand</source>
        <translation>Sus cifras, y dónde se puede fijar su tipo a mano</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>Most of us</source>
        <translation>La mayoría</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Lo que ve el modelo</translation>
    </message>
    <message>
        <source>%1: the model says %2, most of us say %3</source>
        <translation>%1: el modelo dice %2, la mayoría de nosotros dice %3</translation>
    </message>
    <message>
        <source>%1: what type is it?</source>
        <translation>%1: ¿de qué tipo es?</translation>
    </message>
    <message>
        <source>Park %1</source>
        <translation>Aparcar %1</translation>
    </message>
    <message>
        <source>No account differs</source>
        <translation>Ninguna cuenta difiere</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>De una en una</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln say(s) %1</source>
        <translation>
            <numerusform>%Ln dice %1</numerusform>
            <numerusform>%Ln dicen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the parking lot</source>
        <translation>En los temas aparcados</translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation>Hablar de ello</translation>
    </message>
    <message>
        <source>The model agrees with %1 on %2 of %3</source>
        <translation>El modelo coincide con %1 en %2 de %3</translation>
    </message>
</context>
<context>
    <name>strata::ConfidenceCard</name>
    <message>
        <source>How sure is the type?</source>
        <translation>¿Es seguro el tipo?</translation>
    </message>
    <message>
        <source>Large customers whose type is least sure</source>
        <translation>Clientes grandes cuyo tipo es menos seguro</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Where the weights are drawn from</source>
        <translation>De dónde se sortean los pesos</translation>
    </message>
    <message>
        <source>Weightings drawn</source>
        <translation>Ponderaciones sorteadas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop drawing</source>
        <translation>Detener el sorteo</translation>
    </message>
    <message>
        <source>Draw now</source>
        <translation>Sortear ahora</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>How sure the type of every customer is</source>
        <translation>Cuán seguro es el tipo de cada cliente</translation>
    </message>
    <message>
        <source>No customer&apos;s type depends on how these weights are drawn.</source>
        <translation>El tipo de ningún cliente depende de cómo se sortean estos pesos.</translation>
    </message>
    <message>
        <source>The largest customers whose type is not sure, by net sales.</source>
        <translation>Los clientes más grandes cuyo tipo no es seguro, por ventas netas.</translation>
    </message>
</context>
<context>
    <name>strata::ConfidenceModel</name>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Leaning</source>
        <translation>Inclinado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Fijado a mano</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 draws; drawn again, give or take %3</source>
        <translation>%1 de %2 sorteos; al sortear de nuevo, %3 más o menos</translation>
    </message>
    <message>
        <source>Share of the draws in which the customer is %1</source>
        <translation>Parte de los sorteos en que el cliente es %1</translation>
    </message>
    <message>
        <source>Sorts by the share of the likeliest type</source>
        <translation>Ordena por la parte del tipo más probable</translation>
    </message>
    <message>
        <source>In %1, of the invoices that count</source>
        <translation>En %1, de las facturas que cuentan</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Type now</source>
        <translation>Tipo actual</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventas netas</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Beneficio neto</translation>
    </message>
</context>
<context>
    <name>strata::ConfidencePage</name>
    <message>
        <source>How sure is the type?</source>
        <translation>¿Es seguro el tipo?</translation>
    </message>
    <message>
        <source>The weights are drawn at random, again and again. A type that holds in nearly all draws does not hang on how the team weighs.</source>
        <translation>Los pesos se sortean al azar, una y otra vez. Un tipo que se mantiene en casi todos los sorteos no depende de cómo pondera el equipo.</translation>
    </message>
    <message>
        <source>Nobody knows the right weights to the last percent. So many weightings are tried: those between what people voted, or any at all. For each customer the share of draws in each type is counted. Customers whose type is sure need no debate; talk about the large ones that are open.</source>
        <translation>Nadie conoce los pesos correctos hasta el último porcentaje. Por eso se prueban muchas ponderaciones: las que están entre lo votado, o cualquiera. Para cada cliente se cuenta la parte de los sorteos en cada tipo. Los clientes cuyo tipo es seguro no necesitan debate; hable de los grandes que están abiertos.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Weightings drawn</source>
        <translation>Ponderaciones sorteadas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop drawing</source>
        <translation>Detener el sorteo</translation>
    </message>
    <message>
        <source>Draw now</source>
        <translation>Sortear ahora</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Where the weights are drawn from</source>
        <translation>De dónde se sortean los pesos</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Sorteos</translation>
    </message>
    <message>
        <source>How many weightings are drawn</source>
        <translation>Cuántas ponderaciones se sortean</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Number the draws begin from: the same seed draws the same weightings on any computer</source>
        <translation>Número desde el que empiezan los sorteos: la misma semilla sortea las mismas ponderaciones en cualquier equipo</translation>
    </message>
    <message>
        <source>Sure from</source>
        <translation>Seguro desde</translation>
    </message>
    <message>
        <source>A type is sure when at least this share of the draws gives it</source>
        <translation>Un tipo es seguro cuando lo da al menos esta parte de los sorteos</translation>
    </message>
    <message>
        <source>Filter by name or number</source>
        <translation>Filtrar por nombre o número</translation>
    </message>
    <message>
        <source>Which customers are listed</source>
        <translation>Qué clientes se muestran</translation>
    </message>
    <message>
        <source>All who have a type</source>
        <translation>Todos los que tienen un tipo</translation>
    </message>
    <message>
        <source>Sure, but of another type than now</source>
        <translation>Seguros, pero de otro tipo que ahora</translation>
    </message>
    <message>
        <source>So many of the customers who have a type fit the filters here.</source>
        <translation>Tantos de los clientes con un tipo cumplen los filtros de aquí.</translation>
    </message>
    <message>
        <source>How sure the type of each customer is</source>
        <translation>Cuán seguro es el tipo de cada cliente</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exportar tabla…</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Importar datos</translation>
    </message>
    <message>
        <source>Of %1 customers who have a type %2 are sure, %3 lean to one and %4 are open.</source>
        <translation>De %1 clientes con un tipo, %2 son seguros, %3 se inclinan por uno y %4 están abiertos.</translation>
    </message>
    <message>
        <source>The sure ones make %1 of net sales.</source>
        <translation>Los seguros suponen %1 de las ventas netas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are sure of another type than now.</source>
        <translation>
            <numerusform>%Ln cliente es con seguridad de otro tipo que ahora.</numerusform>
            <numerusform>%Ln clientes son con seguridad de otro tipo que ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sure: at least %1 of the draws give one type. Leaning: more than half do. Open: no type has half.</source>
        <translation>Seguro: al menos %1 de los sorteos dan un mismo tipo. Inclinado: más de la mitad. Abierto: ningún tipo llega a la mitad.</translation>
    </message>
    <message numerus="yes">
        <source>Every mixture of the %Ln ballot(s) is as likely, group by group of weights.</source>
        <translation>
            <numerusform>Solo cuenta esta %Ln papeleta, grupo a grupo de pesos.</numerusform>
            <numerusform>Todas las mezclas de las %Ln papeletas son igual de probables, grupo a grupo de pesos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every weighting is as likely, group by group of weights.</source>
        <translation>Todas las ponderaciones son igual de probables, grupo a grupo de pesos.</translation>
    </message>
    <message>
        <source>A share of half may be off by %1 (one standard error). Profit counts without sign.</source>
        <translation>Una parte de la mitad puede desviarse en %1 (un error estándar). El beneficio cuenta sin signo.</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 de %2 clientes</translation>
    </message>
</context>
<context>
    <name>strata::ConfidenceRun</name>
    <message>
        <source>between the ballots of round %1</source>
        <translation>entre las papeletas de la ronda %1</translation>
    </message>
    <message>
        <source>over all weights</source>
        <translation>entre todos los pesos</translation>
    </message>
</context>
<context>
    <name>strata::ContactCard</name>
    <message>
        <source>Contact rhythm</source>
        <translation>Ritmo de contacto</translation>
    </message>
    <message>
        <source>Contact rhythm by group</source>
        <translation>Ritmo de contacto por grupo</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change the contact with the chosen group</source>
        <translation>Cambiar el contacto con el grupo elegido</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export the contact rhythm</source>
        <translation>Exportar el ritmo de contacto</translation>
    </message>
    <message>
        <source>Set the contact rhythm</source>
        <translation>Fijar el ritmo de contacto</translation>
    </message>
    <message>
        <source>today: %1</source>
        <translation>hoy: %1</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Copy today to decided</source>
        <translation>Copiar lo de hoy a lo decidido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a field of the form and whether it is of today or decided: &quot;Channel, today&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Contact with %1</source>
        <translation>Contacto con %1</translation>
    </message>
</context>
<context>
    <name>strata::ConversationDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Conversation sheet</source>
        <translation>Hoja de conversación</translation>
    </message>
    <message>
        <source>What to talk about, and what it would do</source>
        <translation>De qué hablar y qué efecto tendría</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Acciones abiertas</translation>
    </message>
    <message>
        <source>This customer is no longer in the data.</source>
        <translation>Este cliente ya no está en los datos.</translation>
    </message>
    <message>
        <source>Recalculating…</source>
        <translation>Recalculando…</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>%1; score %2 (customer lifetime value %3, net profit %4)</source>
        <translation>%1; puntuación %2 (valor de vida del cliente %3, beneficio neto %4)</translation>
    </message>
    <message>
        <source>None of the metrics in the model is one that a conversation with the customer can move.</source>
        <translation>Ninguna de las métricas del modelo se puede mover con una conversación con el cliente.</translation>
    </message>
    <message>
        <source>due %1, late</source>
        <translation>vence el %1, con retraso</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence el %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Save the conversation sheet</source>
        <translation>Guardar la hoja de conversación</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>strata::ConversationModel</name>
    <message numerus="yes">
        <source>Half of the %Ln Core customer(s) with this figure are above, half below.</source>
        <translation>
            <numerusform>Del %Ln cliente Núcleo con esta cifra, la mitad está por encima y la mitad por debajo.</numerusform>
            <numerusform>De los %Ln clientes Núcleo con esta cifra, la mitad está por encima y la mitad por debajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the %Ln scored customer(s) with this figure are above, half below.</source>
        <translation>
            <numerusform>Del %Ln cliente puntuado con esta cifra, la mitad está por encima y la mitad por debajo.</numerusform>
            <numerusform>De los %Ln clientes puntuados con esta cifra, la mitad está por encima y la mitad por debajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The metric&apos;s value function makes this of %1.</source>
        <translation>Es lo que da la función de valor de la métrica con %1.</translation>
    </message>
    <message>
        <source>The median of the better half: a quarter of the scored customers are at least that good.</source>
        <translation>La mediana de la mejor mitad: una cuarta parte de los clientes puntuados es al menos así de buena.</translation>
    </message>
    <message>
        <source>The customer is in the better quarter already. This is the smallest change that leads to the next type or tier.</source>
        <translation>El cliente ya está en el mejor cuarto. Este es el menor cambio que lleva al siguiente tipo o nivel.</translation>
    </message>
    <message>
        <source>The customer was scored again with this figure alone changed.</source>
        <translation>El cliente se ha vuelto a puntuar cambiando solo esta cifra.</translation>
    </message>
    <message>
        <source>score of the metric: %1 to %2</source>
        <translation>puntuación de la métrica: de %1 a %2</translation>
    </message>
    <message>
        <source>Talk about</source>
        <translation>Hablar de</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Its score</source>
        <translation>Su puntuación</translation>
    </message>
    <message>
        <source>To reach</source>
        <translation>A alcanzar</translation>
    </message>
    <message>
        <source>What that would do</source>
        <translation>Qué efecto tendría</translation>
    </message>
</context>
<context>
    <name>strata::ConversationPdf</name>
    <message>
        <source>tier %1</source>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>score %1 of 100 (%2 %3, %4 %5)</source>
        <translation>puntuación %1 de 100 (%2 %3, %4 %5)</translation>
    </message>
    <message>
        <source>What to talk about</source>
        <translation>De qué hablar</translation>
    </message>
    <message>
        <source>None of the metrics in the model is one that a conversation with the customer can move.</source>
        <translation>Ninguna de las métricas del modelo se puede mover con una conversación con el cliente.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Its score</source>
        <translation>Su puntuación</translation>
    </message>
    <message>
        <source>To reach</source>
        <translation>A alcanzar</translation>
    </message>
    <message>
        <source>What that would do</source>
        <translation>Qué efecto tendría</translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation>Acciones abiertas</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, con retraso</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>Los primeros %1 de %2.</translation>
    </message>
    <message>
        <source>What was said, and agreed</source>
        <translation>Qué se dijo y qué se acordó</translation>
    </message>
    <message>
        <source>Conversation sheet</source>
        <translation>Hoja de conversación</translation>
    </message>
    <message>
        <source>Figures as of %1</source>
        <translation>Cifras a fecha de %1</translation>
    </message>
</context>
<context>
    <name>strata::ConversationWords</name>
    <message>
        <source>becomes %1</source>
        <translation>pasa a %1</translation>
    </message>
    <message>
        <source>stays %1</source>
        <translation>sigue en %1</translation>
    </message>
    <message>
        <source>stays %1, tier %2 becomes %3</source>
        <extracomment>&quot;stays Service drain, tier C becomes B&quot;</extracomment>
        <translation>sigue en %1, el nivel %2 pasa a %3</translation>
    </message>
    <message>
        <source>%1, tier %2</source>
        <extracomment>a type and a tier: &quot;Core, tier A+&quot;</extracomment>
        <translation>%1, nivel %2</translation>
    </message>
    <message>
        <source>Median of Core</source>
        <translation>Mediana de Núcleo</translation>
    </message>
    <message>
        <source>Median of all</source>
        <translation>Mediana de todos</translation>
    </message>
    <message>
        <source>Among the best already, or nothing better in reach</source>
        <translation>Ya entre los mejores, o nada mejor al alcance</translation>
    </message>
    <message>
        <source>%1; %2 %3 to %4, score %5 to %6</source>
        <extracomment>&quot;becomes Core, tier A; net profit 41.7 to 58.3, score 50.8 to 59.2&quot;</extracomment>
        <translation>%1; %2 de %3 a %4, puntuación de %5 a %6</translation>
    </message>
    <message>
        <source>All of these together: %1 %2 to %3, %4 %5 to %6, score %7 to %8; %9.</source>
        <translation>Todo esto junto: %1 de %2 a %3, %4 de %5 a %6, puntuación de %7 a %8; %9.</translation>
    </message>
    <message>
        <source>The type was set by hand and stays; what is said here is about the computed one.</source>
        <translation>El tipo se fijó a mano y se queda; lo que se dice aquí es sobre el calculado.</translation>
    </message>
    <message>
        <source>This customer has no score, so that nothing can be said about what would move it.</source>
        <translation>Este cliente no tiene puntuación, así que no se puede decir qué la movería.</translation>
    </message>
    <message>
        <source>To reach: what the better quarter of the scored customers have; beyond that, the smallest change that leads to the next type or tier. Everything else, the other customers and the cuts are taken as standing still.</source>
        <translation>A alcanzar: lo que tiene el mejor cuarto de los clientes puntuados; más allá, el menor cambio que lleva al siguiente tipo o nivel. Todo lo demás, los otros clientes y los cortes se toman como fijos.</translation>
    </message>
    <message>
        <source>Not known for this customer: %1.</source>
        <translation>No se sabe para este cliente: %1.</translation>
    </message>
    <message>
        <source>There are too few Core customers to compare with; the medians are those of all scored customers.</source>
        <translation>Hay muy pocos clientes Núcleo con los que comparar; las medianas son las de todos los clientes puntuados.</translation>
    </message>
</context>
<context>
    <name>strata::CostCard</name>
    <message>
        <source>Cost of service</source>
        <translation>Coste de los servicios</translation>
    </message>
    <message>
        <source>Cost of service by group</source>
        <translation>Coste de los servicios por grupo</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>al año</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export the cost of service</source>
        <translation>Exportar el coste de los servicios</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 hoy</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>What these customers are charged as decided</source>
        <translation>Lo que se cobra a estos clientes según lo decidido</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Cost less income, as decided</source>
        <translation>Coste menos ingresos, según lo decidido</translation>
    </message>
    <message>
        <source>All: %1 today, %2 decided, %3 a year. Income %4 today, %5 decided; net %6 today, %7 decided.</source>
        <translation>Todos: %1 hoy, %2 decidido, %3 al año. Ingresos %4 hoy, %5 decididos; neto %6 hoy, %7 decidido.</translation>
    </message>
    <message>
        <source>The customers are being counted.</source>
        <translation>Se están contando los clientes.</translation>
    </message>
    <message>
        <source>Hours are not included: say above what an hour of work costs.</source>
        <translation>Las horas no están incluidas: indique arriba cuánto cuesta una hora de trabajo.</translation>
    </message>
    <message>
        <source>Today: %1.</source>
        <translation>Hoy: %1.</translation>
    </message>
    <message>
        <source>Decided: %1.</source>
        <translation>Decidido: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with a status and no type are not counted.</source>
        <translation>
            <numerusform>%Ln cliente con un estado y sin tipo no se cuenta.</numerusform>
            <numerusform>%Ln clientes con un estado y sin tipo no se cuentan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without a tier are not counted.</source>
        <translation>
            <numerusform>%Ln cliente sin nivel no se cuenta.</numerusform>
            <numerusform>%Ln clientes sin nivel no se cuentan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::CostsPage</name>
    <message>
        <source>What does it take to serve them?</source>
        <translation>¿Qué hace falta para servirles?</translation>
    </message>
    <message>
        <source>A rate for everything that is counted; the total is set against the ledger.</source>
        <translation>Una tarifa para todo lo que se cuenta; el total se compara con la contabilidad.</translation>
    </message>
    <message>
        <source>Two customers with the same margin may leave very different profits: one orders once a month, the other twice a day. Rates come from the team. A rate that nobody has measured is marked as a guess, and what the rates allocate is set against the ledger, so that everybody can believe the result.</source>
        <translation>Dos clientes con el mismo margen pueden dejar beneficios muy distintos: uno pide una vez al mes, el otro dos veces al día. Las tarifas son del equipo. Una tarifa que nadie ha medido se marca como estimación, y lo que reparten las tarifas se compara con la contabilidad, para que todos puedan creer el resultado.</translation>
    </message>
    <message>
        <source>Every customer</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter customers</source>
        <translation>Filtrar clientes</translation>
    </message>
    <message>
        <source>Customers by cost to serve</source>
        <translation>Clientes por coste de servir</translation>
    </message>
    <message>
        <source>Serving costs need customers and their invoices.</source>
        <translation>Los costes de servir necesitan clientes y sus facturas.</translation>
    </message>
    <message>
        <source>Bring in the data</source>
        <translation>Traer los datos</translation>
    </message>
    <message>
        <source>No sales have a cost of goods: without it there is no margin, and no net profit. Map a cost column, or bring in costs.</source>
        <translation>Ninguna venta tiene un coste de la mercancía: sin él no hay margen ni beneficio neto. Asigne una columna de coste o traiga costes.</translation>
    </message>
    <message>
        <source>Only %1 of sales have a cost of goods: margins and profits leave the rest out. See the data gaps.</source>
        <translation>Solo %1 de las ventas tiene un coste de la mercancía: márgenes y beneficios omiten el resto. Vea las lagunas de datos.</translation>
    </message>
</context>
<context>
    <name>strata::Countdown</name>
    <message>
        <source>Time is up</source>
        <translation>Se acabó el tiempo</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>minutes and seconds: &quot;08:40 left&quot;</extracomment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 left, paused</source>
        <translation>quedan %1, en pausa</translation>
    </message>
</context>
<context>
    <name>strata::CustomerCard</name>
    <message>
        <source>The team</source>
        <translation>El equipo</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventas netas</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Cliente desde</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Última compra</translation>
    </message>
    <message>
        <source>Ratings are open to everybody, with the name of who gave them.</source>
        <translation>Las valoraciones están abiertas a todos, con el nombre de quien las dio.</translation>
    </message>
    <message>
        <source>No customer fits. Change the filter on the left.</source>
        <translation>Ningún cliente cumple el filtro. Cambie el filtro de la izquierda.</translation>
    </message>
</context>
<context>
    <name>strata::CustomerCostModel</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventas netas</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Margen bruto</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Coste de servir</translation>
    </message>
    <message>
        <source>Of margin</source>
        <translation>Del margen</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Beneficio neto</translation>
    </message>
</context>
<context>
    <name>strata::CustomerFind</name>
    <message>
        <source>Find customer</source>
        <translation>Buscar cliente</translation>
    </message>
    <message>
        <source>Find customer by name or number</source>
        <translation>Buscar cliente por nombre o número</translation>
    </message>
    <message>
        <source>No customer has this in its name or number.</source>
        <translation>Ningún cliente tiene esto en su nombre o número.</translation>
    </message>
</context>
<context>
    <name>strata::CustomerModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Set by hand: %1</source>
        <translation>Fijado a mano: %1</translation>
    </message>
    <message>
        <source>Money guard: loses money</source>
        <translation>Guardián del dinero: pierde dinero</translation>
    </message>
    <message>
        <source>%1, by %2 on %3</source>
        <translation>%1, por %2 el %3</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventas netas</translation>
    </message>
    <message>
        <source>Margin %</source>
        <translation>Margen&#xa0;%</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Beneficio neto</translation>
    </message>
    <message>
        <source>Scored on</source>
        <extracomment>on how many of the metrics a customer could be scored</extracomment>
        <translation>Puntuado con</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Loses money: serving costs more than the margin</source>
        <translation>Pierde dinero: servirle cuesta más que el margen</translation>
    </message>
    <message>
        <source>Low against the others, but earns money</source>
        <translation>Bajo frente a los demás, pero gana dinero</translation>
    </message>
    <message>
        <source>see the customer&apos;s page</source>
        <translation>vea la página del cliente</translation>
    </message>
    <message>
        <source>What would move it up</source>
        <translation>Qué lo haría subir</translation>
    </message>
    <message>
        <source>Low against the others</source>
        <translation>Bajo frente a los demás</translation>
    </message>
</context>
<context>
    <name>strata::CustomerNotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nobody has written anything about this customer yet.</source>
        <translation>Nadie ha escrito nada todavía sobre este cliente.</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>What should not be forgotten about this customer</source>
        <translation>Lo que no conviene olvidar de este cliente</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln nota</numerusform>
            <numerusform>%Ln notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Edit the note of %1</source>
        <translation>Editar la nota de %1</translation>
    </message>
    <message>
        <source>Remove the note of %1</source>
        <translation>Quitar la nota de %1</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Escriba algo primero.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Una nota tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>Add a note to a customer</source>
        <translation>Añadir una nota a un cliente</translation>
    </message>
    <message>
        <source>Change a note on a customer</source>
        <translation>Cambiar una nota sobre un cliente</translation>
    </message>
    <message>
        <source>Remove a note from a customer</source>
        <translation>Quitar una nota de un cliente</translation>
    </message>
</context>
<context>
    <name>strata::CustomerPage</name>
    <message>
        <source>One customer</source>
        <translation>Un cliente</translation>
    </message>
    <message>
        <source>Why a customer stands where it stands: what each metric is worth and adds to the score, what would move it up, who stands beside it, and how it got here. A figure here is never an opinion; what people know belongs into the notes.</source>
        <translation>Por qué un cliente está donde está: lo que vale cada métrica y lo que aporta a la puntuación, qué lo haría subir, quién está a su lado y cómo ha llegado aquí. Una cifra aquí nunca es una opinión; lo que saben las personas va en las notas.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>How the score is made up</source>
        <translation>Cómo se compone la puntuación</translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation>Cliente anterior</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Cliente siguiente</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+→</translation>
    </message>
    <message>
        <source>This customer on one page, as a PDF</source>
        <translation>Este cliente en una página, como PDF</translation>
    </message>
    <message>
        <source>Metrics of the customer</source>
        <translation>Métricas del cliente</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>This page needs customers and their invoices. Import them, or open the sample workshop to look around.</source>
        <translation>Esta página necesita clientes y sus facturas. Impórtelos o abra el taller de ejemplo para echar un vistazo.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Ir a los datos</translation>
    </message>
    <message>
        <source>The customers are being computed…</source>
        <translation>Calculando los clientes…</translation>
    </message>
    <message>
        <source>No customer is chosen. Find one by name or number above, or open one from any list: a double click, or Enter.</source>
        <translation>No se ha elegido ningún cliente. Busque uno arriba por nombre o número, o abra uno desde cualquier lista: con doble clic o Intro.</translation>
    </message>
    <message>
        <source>Go to stratification</source>
        <translation>Ir a la estratificación</translation>
    </message>
    <message>
        <source>Number %1.</source>
        <translation>Número %1.</translation>
    </message>
    <message>
        <source>There are no metrics yet: the value factors come first.</source>
        <translation>Aún no hay métricas: primero van los factores de valor.</translation>
    </message>
    <message>
        <source>Missing: %1. Their weight goes to the other metrics of the factor, or to the other factors of the axis where it has none.</source>
        <translation>Falta: %1. Su peso va a las demás métricas del factor o, donde este no tiene ninguna, a los demás factores del eje.</translation>
    </message>
    <message>
        <source>There is no score to take apart.</source>
        <translation>No hay ninguna puntuación que desglosar.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>In the order of the list you came from</source>
        <translation>En el orden de la lista de la que viene</translation>
    </message>
    <message>
        <source>By net sales, largest first</source>
        <translation>Por ventas netas, de mayor a menor</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
</context>
<context>
    <name>strata::CustomerPrint</name>
    <message>
        <source>Print this customer</source>
        <translation>Imprimir este cliente</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>strata::CustomerRows</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventas netas</translation>
    </message>
    <message>
        <source>Share of sales</source>
        <translation>Parte de las ventas</translation>
    </message>
    <message>
        <source>Orders ever</source>
        <translation>Pedidos en total</translation>
    </message>
    <message>
        <source>First sale</source>
        <translation>Primera venta</translation>
    </message>
    <message>
        <source>Last sale</source>
        <translation>Última venta</translation>
    </message>
    <message>
        <source>The customer&apos;s invoice lines in the window, less credits, added up.</source>
        <translation>Las líneas de factura del cliente en el periodo, menos los abonos, sumadas.</translation>
    </message>
    <message>
        <source>The customer&apos;s net sales in the window, of those of all customers.</source>
        <translation>Las ventas netas del cliente en el periodo, respecto a las de todos los clientes.</translation>
    </message>
    <message>
        <source>The customer&apos;s different invoices with a net value above 0, in the window.</source>
        <translation>Las distintas facturas del cliente con un valor neto superior a 0 en el periodo.</translation>
    </message>
    <message>
        <source>From the customer&apos;s first to the last invoice line with a sale.</source>
        <translation>De la primera a la última línea de factura del cliente con una venta.</translation>
    </message>
</context>
<context>
    <name>strata::CutEditor</name>
    <message>
        <source>Where the cut lies, 0 to 100</source>
        <translation>Dónde está el corte, de 0 a 100</translation>
    </message>
    <message>
        <source>How the cut is meant</source>
        <translation>Cómo se entiende el corte</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>percentile of the scored customers</source>
        <translation>percentil de los clientes puntuados</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Customer lifetime value cut</source>
        <translation>Corte de valor de vida del cliente</translation>
    </message>
    <message>
        <source>Net profit cut</source>
        <translation>Corte de beneficio neto</translation>
    </message>
    <message>
        <source>Type a number from 0 to 100.</source>
        <translation>Escriba un número de 0 a 100.</translation>
    </message>
</context>
<context>
    <name>strata::DataPage</name>
    <message>
        <source>What do we know about our customers?</source>
        <translation>¿Qué sabemos de nuestros clientes?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Bring customers, invoice lines and payments from files, the clipboard or a database. Every decision about a table is shown before anything is taken.</source>
        <translation>Traiga clientes, líneas de factura y pagos desde archivos, el portapapeles o una base de datos. Cada decisión sobre una tabla se muestra antes de tomar nada.</translation>
    </message>
    <message>
        <source>The types are only as good as the figures under them. Whatever cannot be read is shown with its line and its reason; nothing is filled in and nothing is dropped in silence. Where a table came from is remembered, so that a refresh can read it again.</source>
        <translation>Los tipos solo son tan buenos como las cifras en que se basan. Lo que no se puede leer se muestra con su línea y su motivo; no se rellena nada ni se omite nada en silencio. Se recuerda de dónde vino cada tabla, para que una actualización pueda volver a leerla.</translation>
    </message>
    <message>
        <source>Import file…</source>
        <translation>Importar archivo…</translation>
    </message>
    <message>
        <source>Text tables (CSV, TSV) and workbooks (XLSX, ODS)</source>
        <translation>Tablas de texto (CSV, TSV) y libros de cálculo (XLSX, ODS)</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Cells that were copied in a spreadsheet (Ctrl+V)</source>
        <translation>Celdas copiadas en una hoja de cálculo (Ctrl+V)</translation>
    </message>
    <message>
        <source>Database…</source>
        <translation>Base de datos…</translation>
    </message>
    <message>
        <source>PostgreSQL, MySQL, SQLite or ODBC: rows, or totals added up there</source>
        <translation>PostgreSQL, MySQL, SQLite u ODBC: filas, o totales sumados allí</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation>Actualizar todo</translation>
    </message>
    <message>
        <source>Reads every source again and shows what would change (F5)</source>
        <translation>Vuelve a leer todas las fuentes y muestra qué cambiaría (F5)</translation>
    </message>
    <message>
        <source>Stopped; the project is as it was.</source>
        <translation>Detenido; el proyecto está como estaba.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.tab *.xlsx *.xlsm *.ods);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt *.tab *.xlsx *.xlsm *.ods);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There are no cells on the clipboard: copy them in the spreadsheet first, with their header.</source>
        <translation>No hay celdas en el portapapeles: cópielas primero en la hoja de cálculo, con su encabezado.</translation>
    </message>
    <message>
        <source>The database added up %1 invoice lines.</source>
        <translation>La base de datos ha sumado %1 líneas de factura.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) more</source>
        <translation>
            <numerusform>%Ln cliente más</numerusform>
            <numerusform>%Ln clientes más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) gone</source>
        <translation>
            <numerusform>%Ln cliente menos</numerusform>
            <numerusform>%Ln clientes menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) of another type now</source>
        <translation>
            <numerusform>%Ln cliente ahora de otro tipo</numerusform>
            <numerusform>%Ln clientes ahora de otro tipo</numerusform>
        </translation>
    </message>
    <message>
        <source>everybody is of the same type as before</source>
        <translation>todos son del mismo tipo que antes</translation>
    </message>
    <message>
        <source>Refreshed: %1.</source>
        <translation>Actualizado: %1.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Tomar una instantánea</translation>
    </message>
    <message>
        <source>Taking over…</source>
        <translation>Incorporando…</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Quitando…</translation>
    </message>
    <message>
        <source>Taking a snapshot…</source>
        <translation>Tomando una instantánea…</translation>
    </message>
    <message>
        <source>Reading the sources again…</source>
        <translation>Leyendo de nuevo las fuentes…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Not now: wait until this is done, or stop it. Then try again.</source>
        <translation>Ahora no: espere a que esto termine o deténgalo. Después vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>strata::DataSetsView</name>
    <message>
        <source>What is wrong with the data</source>
        <translation>Qué falla en los datos</translation>
    </message>
    <message>
        <source>Nothing stands out in the data.</source>
        <translation>Nada llama la atención en los datos.</translation>
    </message>
    <message>
        <source>How complete each month is</source>
        <translation>Cuán completo está cada mes</translation>
    </message>
    <message>
        <source>click a month to see its lines</source>
        <translation>haga clic en un mes para ver sus líneas</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Como tabla</translation>
    </message>
    <message>
        <source>Change owner of a gap</source>
        <translation>Cambiar el responsable de una laguna</translation>
    </message>
    <message>
        <source>Change due date of a gap</source>
        <translation>Cambiar el vencimiento de una laguna</translation>
    </message>
    <message>
        <source>Change note of a gap</source>
        <translation>Cambiar la nota de una laguna</translation>
    </message>
    <message>
        <source>Settle a gap</source>
        <translation>Resolver una laguna</translation>
    </message>
    <message>
        <source>Open a gap again</source>
        <translation>Reabrir una laguna</translation>
    </message>
    <message>
        <source>Show rejected rows</source>
        <translation>Mostrar las filas rechazadas</translation>
    </message>
    <message>
        <source>Show rows</source>
        <translation>Mostrar las filas</translation>
    </message>
    <message>
        <source>The data are not looked through yet.</source>
        <translation>Los datos aún no se han revisado.</translation>
    </message>
</context>
<context>
    <name>strata::DataTable</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exportar tabla…</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exportar tabla</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>The table could not be written to “%1”. Choose another folder.</source>
        <translation>No se ha podido escribir la tabla en «%1». Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>¿Por qué este número?</translation>
    </message>
</context>
<context>
    <name>strata::DatabaseDialog</name>
    <message>
        <source>A table or view</source>
        <translation>Una tabla o vista</translation>
    </message>
    <message>
        <source>A query of your own</source>
        <translation>Una consulta propia</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Add up there: one row per customer comes back</source>
        <translation>Sumar allí: vuelve una fila por cliente</translation>
    </message>
    <message>
        <source>Bring the rows in</source>
        <translation>Traer las filas</translation>
    </message>
    <message>
        <source>The statement that is run there</source>
        <translation>La instrucción que se ejecuta allí</translation>
    </message>
    <message>
        <source>A view that makes it faster</source>
        <translation>Una vista que lo acelera</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Table or view</source>
        <translation>Tabla o vista</translation>
    </message>
    <message>
        <source>What is run there</source>
        <translation>Qué se ejecuta allí</translation>
    </message>
    <message>
        <source>What would make it faster</source>
        <translation>Qué lo aceleraría</translation>
    </message>
    <message>
        <source>A view by customer and month, for the database&apos;s owner to make</source>
        <translation>Una vista por cliente y mes, que ha de crear el responsable de la base de datos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Look at the columns</source>
        <translation>Ver las columnas</translation>
    </message>
    <message>
        <source>Add up there</source>
        <translation>Sumar allí</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>The keyring did not take the password: it will be asked for next time.</source>
        <translation>El llavero no ha aceptado la contraseña: se pedirá la próxima vez.</translation>
    </message>
    <message>
        <source>Write the query.</source>
        <translation>Escriba la consulta.</translation>
    </message>
    <message>
        <source>Say which table.</source>
        <translation>Indique qué tabla.</translation>
    </message>
    <message>
        <source>Looking at the columns…</source>
        <translation>Mirando las columnas…</translation>
    </message>
    <message>
        <source>The lines stay where they are. The database answers for %1; another period or cost per order is asked for by a refresh.</source>
        <translation>Las líneas se quedan donde están. La base de datos responde para %1; otro periodo u otro coste por pedido se pide con una actualización.</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln month(s)</source>
        <translation>
            <numerusform>el periodo de %Ln mes</numerusform>
            <numerusform>los últimos %Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>all years</source>
        <translation>todos los años</translation>
    </message>
    <message>
        <source>The rows are shown in the import window next, where you say which column is what. At most %1.</source>
        <translation>Las filas se muestran después en la ventana de importación, donde se indica qué es cada columna. Como máximo %1.</translation>
    </message>
    <message>
        <source>Bringing the rows…</source>
        <translation>Trayendo las filas…</translation>
    </message>
    <message>
        <source>The database adds up…</source>
        <translation>La base de datos está sumando…</translation>
    </message>
    <message>
        <source>Import totals</source>
        <translation>Importar totales</translation>
    </message>
    <message>
        <source>Another import is running: wait for it, then try again.</source>
        <translation>Hay otra importación en marcha: espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The project has invoice lines already; totals go into a project without.</source>
        <translation>El proyecto ya tiene líneas de factura; los totales van a un proyecto sin ellas.</translation>
    </message>
    <message>
        <source>One row per customer, invoice line or payment. Adding up there needs invoice lines.</source>
        <translation>Una fila por cliente, línea de factura o pago. Para sumar allí hacen falta líneas de factura.</translation>
    </message>
    <message>
        <source>The database refuses the password from the keyring: type the one that holds now.</source>
        <translation>La base de datos rechaza la contraseña del llavero: escriba la que vale ahora.</translation>
    </message>
</context>
<context>
    <name>strata::DecisionDetail</name>
    <message>
        <source>Choose a decision to read it in full and to add the reason or a dissent.</source>
        <translation>Elija una decisión para leerla entera y añadir el motivo o un disenso.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Disenso</translation>
    </message>
    <message>
        <source>Why was it decided so?</source>
        <translation>¿Por qué se decidió así?</translation>
    </message>
    <message>
        <source>Who would have decided otherwise, and why?</source>
        <translation>¿Quién habría decidido otra cosa, y por qué?</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Change the reason of a decision</source>
        <translation>Cambiar el motivo de una decisión</translation>
    </message>
    <message>
        <source>Change the dissent to a decision</source>
        <translation>Cambiar el disenso con una decisión</translation>
    </message>
    <message>
        <source>%1, decided by %2</source>
        <translation>%1, decidido por %2</translation>
    </message>
</context>
<context>
    <name>strata::DecisionForm</name>
    <message>
        <source>These weights are as they were last decided: there is nothing to log. A reason can be added in the decision log of the workshop.</source>
        <translation>Estos pesos están como se decidieron por última vez: no hay nada que registrar. Se puede añadir un motivo en el registro de decisiones del taller.</translation>
    </message>
    <message>
        <source>Log the decision</source>
        <translation>Registrar la decisión</translation>
    </message>
    <message>
        <source>Why was it decided like this?</source>
        <translation>¿Por qué se ha decidido así?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Who sees it otherwise, and how? May be empty.</source>
        <translation>¿Quién lo ve de otro modo, y cómo? Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Disenso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Decisión: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Log a decision</source>
        <translation>Registrar una decisión</translation>
    </message>
</context>
<context>
    <name>strata::DecisionLogPanel</name>
    <message>
        <source>Add a decision</source>
        <translation>Añadir una decisión</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>Registro de decisiones</translation>
    </message>
    <message>
        <source>Decisions that contain</source>
        <translation>Decisiones que contienen</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Nothing has been decided yet. These write themselves down: ideas revealed, factors, metrics, rounds, weights applied or left out, cuts and rules, cost rates, overrides, versions in use, homework compared, and the sign-off. The rest comes in by “Log as a decision”, or here by “Add a decision”.</source>
        <translation>Aún no se ha decidido nada. Esto se anota solo: ideas reveladas, factores, métricas, rondas, pesos aplicados u omitidos, cortes y reglas, tarifas de coste, excepciones, versiones en uso, tareas previas comparadas y la aprobación. Lo demás entra con «Registrar como decisión», o aquí con «Añadir una decisión».</translation>
    </message>
</context>
<context>
    <name>strata::DecisionModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Disenso</translation>
    </message>
</context>
<context>
    <name>strata::DialectBar</name>
    <message>
        <source>Comma ,</source>
        <translation>Coma ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Punto y coma ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barra |</translation>
    </message>
    <message>
        <source>Double &quot;</source>
        <translation>Dobles &quot;</translation>
    </message>
    <message>
        <source>Single &apos;</source>
        <translation>Simples &apos;</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>sin encabezado</translation>
    </message>
    <message>
        <source>Take customers named only here</source>
        <translation>Tomar clientes nombrados solo aquí</translation>
    </message>
    <message>
        <source>Otherwise a row of a customer who is not in the project is rejected.</source>
        <translation>Si no, se rechaza la fila de un cliente que no está en el proyecto.</translation>
    </message>
    <message>
        <source>Leave out credits (below zero)</source>
        <translation>Omitir abonos (por debajo de cero)</translation>
    </message>
    <message>
        <source>Lines with a quantity or an amount below zero are not taken; they are counted.</source>
        <translation>Las líneas con una cantidad o un importe por debajo de cero no se toman; se cuentan.</translation>
    </message>
    <message>
        <source>Leave out zeros</source>
        <translation>Omitir ceros</translation>
    </message>
    <message>
        <source>Lines with a quantity or an amount of zero are not taken; they are counted.</source>
        <translation>Las líneas con una cantidad o un importe de cero no se toman; se cuentan.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>Separado por</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Comillas</translation>
    </message>
    <message>
        <source>Header in line</source>
        <translation>Encabezado en la línea</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (oculta)</translation>
    </message>
    <message>
        <source>%1 (empty)</source>
        <translation>%1 (vacía)</translation>
    </message>
</context>
<context>
    <name>strata::DisagreementModel</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>a metric in its factor: &quot;Orders in Loyalty&quot;</extracomment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>a range of weights: &quot;10–35 %&quot;</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>under a metric: the factor it belongs to</extracomment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Customers whose type differs under any participant&apos;s own weight</source>
        <translation>Clientes cuyo tipo difiere con el peso propio de algún participante</translation>
    </message>
    <message>
        <source>Factor or metric</source>
        <translation>Factor o métrica</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>of customers</source>
        <translation>de los clientes</translation>
    </message>
    <message>
        <source>of sales</source>
        <translation>de las ventas</translation>
    </message>
    <message>
        <source>of profit</source>
        <translation>del beneficio</translation>
    </message>
</context>
<context>
    <name>strata::DisagreementPage</name>
    <message>
        <source>Does it matter that we disagree?</source>
        <translation>¿Importa que no estemos de acuerdo?</translation>
    </message>
    <message>
        <source>The row at the top moves the most customers; start the debate there.</source>
        <translation>La fila de arriba mueve a más clientes; empiece por ella el debate.</translation>
    </message>
    <message>
        <source>People often argue longest where it makes no difference. Here each person&apos;s own weight of a row takes the place of the group&apos;s, the others of its group keep their ratios, and the customers whose type depends on who is right are counted. Debate those rows; leave the others.</source>
        <translation>A menudo se discute más donde da igual. Aquí el peso propio de cada persona en una fila sustituye al del grupo, los demás de su grupo conservan sus proporciones, y se cuentan los clientes cuyo tipo depende de quién tenga razón. Debata esas filas; deje las demás.</translation>
    </message>
    <message>
        <source>Round whose votes are compared</source>
        <translation>Ronda cuyos votos se comparan</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the comparison</source>
        <translation>Cancelar la comparación</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Comparar ahora</translation>
    </message>
    <message>
        <source>Worth a debate</source>
        <translation>Merece un debate</translation>
    </message>
    <message>
        <source>Rows by how many customers change type with who is right</source>
        <translation>Filas según cuántos clientes cambian de tipo según quién tenga razón</translation>
    </message>
    <message>
        <source>No need to debate</source>
        <translation>No hace falta debatir</translation>
    </message>
    <message>
        <source>nobody changes type, whoever is right</source>
        <translation>nadie cambia de tipo, tenga razón quien la tenga</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Mostrar nombres</translation>
    </message>
    <message>
        <source>Show who sees a customer how</source>
        <translation>Mostrar quién ve cómo a un cliente</translation>
    </message>
    <message>
        <source>Say who sees a customer how, not only how many</source>
        <translation>Decir quién ve cómo a un cliente, no solo cuántos</translation>
    </message>
    <message>
        <source>Customers whose type depends on who is right</source>
        <translation>Clientes cuyo tipo depende de quién tenga razón</translation>
    </message>
    <message>
        <source>Debate it on the weights page</source>
        <translation>Debatirlo en la página de los pesos</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronda %1</translation>
    </message>
    <message>
        <source>Whether a disagreement matters shows in the customers who change type. Get their data first.</source>
        <translation>Si un desacuerdo importa se ve en los clientes que cambian de tipo. Consiga primero sus datos.</translation>
    </message>
    <message>
        <source>Get data</source>
        <translation>Obtener datos</translation>
    </message>
    <message>
        <source>Here people&apos;s own weights are compared once a round of ballots is revealed.</source>
        <translation>Aquí se comparan los pesos propios de las personas en cuanto se revela una ronda de papeletas.</translation>
    </message>
    <message>
        <source>Go to the ballots</source>
        <translation>Ir a las papeletas</translation>
    </message>
    <message>
        <source>The comparison was stopped.</source>
        <translation>La comparación se ha detenido.</translation>
    </message>
    <message>
        <source>Each person&apos;s own weights are tried on every customer…</source>
        <translation>Probando los pesos propios de cada persona con todos los clientes…</translation>
    </message>
    <message>
        <source>Results of the weights before your last change; the comparison was stopped.</source>
        <translation>Resultados de los pesos anteriores a su último cambio; la comparación se ha detenido.</translation>
    </message>
    <message>
        <source>Results of the weights before your last change</source>
        <translation>Resultados de los pesos anteriores a su último cambio</translation>
    </message>
    <message>
        <source>Whoever is right, nobody changes type: there is no need to debate the weights.</source>
        <translation>Tenga razón quien la tenga, nadie cambia de tipo: no hace falta debatir los pesos.</translation>
    </message>
    <message>
        <source>The debate is about %1: up to %2 of customers and %3 of sales change type with who is right.</source>
        <extracomment>%1 a factor or metric, %2 and %3 percentages</extracomment>
        <translation>El debate es sobre %1: hasta %2 de los clientes y %3 de las ventas cambian de tipo según quién tenga razón.</translation>
    </message>
    <message>
        <source>The debate is about %1: up to %2 of customers and %3 of profit change type with who is right.</source>
        <translation>El debate es sobre %1: hasta %2 de los clientes y %3 del beneficio cambian de tipo según quién tenga razón.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) change nothing.</source>
        <translation>
            <numerusform>%Ln fila no cambia nada.</numerusform>
            <numerusform>%Ln filas no cambian nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Nobody&apos;s type depends on who is right.</source>
        <translation>El tipo de nadie depende de quién tenga razón.</translation>
    </message>
    <message>
        <source>Looking for the customers…</source>
        <translation>Buscando los clientes…</translation>
    </message>
    <message>
        <source>somebody who has left</source>
        <translation>alguien que ya no está</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) whose type depends on who is right.</source>
        <translation>
            <numerusform>%Ln cliente cuyo tipo depende de quién tenga razón.</numerusform>
            <numerusform>%Ln clientes cuyo tipo depende de quién tenga razón.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest %1 are listed.</source>
        <translation>Se muestran los %1 más grandes.</translation>
    </message>
</context>
<context>
    <name>strata::DisputedModel</name>
    <message>
        <source>How many people see the customer as which type, each by their own weight of the row</source>
        <translation>Cuántas personas ven al cliente como cada tipo, cada una con su propio peso de la fila</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>For the group</source>
        <translation>Para el grupo</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>Visto como</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventas netas</translation>
    </message>
</context>
<context>
    <name>strata::DistributionChart</name>
    <message>
        <source>How the values are spread, and the score that each of them gets</source>
        <translation>Cómo se reparten los valores y qué puntuación obtiene cada uno</translation>
    </message>
    <message>
        <source>%1: %2 scores %3. Drag it, or press Space to choose it and move it with the arrow keys.</source>
        <translation>%1: %2 obtiene %3. Arrástrelo, o pulse Espacio para elegirlo y muévalo con las teclas de flecha.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) from %1 to %2</source>
        <translation>
            <numerusform>%Ln cliente de %1 a %2</numerusform>
            <numerusform>%Ln clientes de %1 a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>No customer has a value yet</source>
        <translation>Ningún cliente tiene un valor todavía</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>Mediana %1</translation>
    </message>
</context>
<context>
    <name>strata::DotBar</name>
    <message>
        <source>Dot vote</source>
        <translation>Votación por puntos</translation>
    </message>
    <message>
        <source>Show the dots</source>
        <translation>Mostrar los puntos</translation>
    </message>
    <message>
        <source>Dots for each person</source>
        <translation>Puntos por persona</translation>
    </message>
    <message>
        <source>The totals, before everybody has placed theirs</source>
        <translation>Los totales, antes de que todos hayan puesto los suyos</translation>
    </message>
    <message>
        <source>Dots each</source>
        <translation>Puntos por persona</translation>
    </message>
    <message>
        <source>%1 places dots</source>
        <translation>%1 pone puntos</translation>
    </message>
    <message>
        <source>The team places dots</source>
        <translation>El equipo pone puntos</translation>
    </message>
    <message>
        <source>Has placed dots, and may move them</source>
        <translation>Ha puesto puntos y puede moverlos</translation>
    </message>
    <message>
        <source>Has placed no dots yet</source>
        <translation>Aún no ha puesto puntos</translation>
    </message>
    <message>
        <source>%1 of %2 have placed theirs</source>
        <translation>%1 de %2 han puesto los suyos</translation>
    </message>
</context>
<context>
    <name>strata::DotSheet</name>
    <message>
        <source>Done, pass on</source>
        <translation>Listo, pasar a otro</translation>
    </message>
    <message>
        <source>Leave without keeping</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>%1 of %2 dots left</source>
        <translation>Quedan %1 de %2 puntos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln dot(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a dot from %1, it has %2</source>
        <translation>Quitar un punto de %1, tiene %2</translation>
    </message>
    <message>
        <source>Place a dot on %1, it has %2</source>
        <translation>Poner un punto en %1, tiene %2</translation>
    </message>
</context>
<context>
    <name>strata::DotStrip</name>
    <message>
        <source>Median %1, quartiles %2 and %3</source>
        <translation>Mediana %1, cuartiles %2 y %3</translation>
    </message>
</context>
<context>
    <name>strata::DriversCard</name>
    <message>
        <source>Cost drivers</source>
        <translation>Inductores de coste</translation>
    </message>
    <message>
        <source>the team&apos;s estimate; 0 = not counted</source>
        <translation>la estimación del equipo; 0 = no se cuenta</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Qué se cuenta</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>What one costs</source>
        <translation>Coste de cada uno</translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation>Resulta en</translation>
    </message>
    <message>
        <source>Add a counted field as a driver</source>
        <translation>Añadir un campo contado como inductor</translation>
    </message>
    <message>
        <source>Take out cost driver</source>
        <translation>Quitar inductor de coste</translation>
    </message>
    <message>
        <source>Add a counted field…</source>
        <translation>Añadir un campo contado…</translation>
    </message>
    <message>
        <source>A number per customer: sales calls, expedited orders, pallets</source>
        <translation>Un número por cliente: visitas comerciales, pedidos urgentes, palés</translation>
    </message>
    <message>
        <source>Bring in a customers table with a numeric column, such as sales calls; it can then be a driver here.</source>
        <translation>Traiga una tabla de clientes con una columna numérica, como visitas comerciales; después puede ser un inductor aquí.</translation>
    </message>
    <message>
        <source>Set cost rate</source>
        <translation>Fijar tarifa de coste</translation>
    </message>
    <message>
        <source>Mark cost rate as a guess</source>
        <translation>Marcar tarifa de coste como estimación</translation>
    </message>
    <message>
        <source>Take back the guess mark</source>
        <translation>Quitar la marca de estimación</translation>
    </message>
    <message>
        <source>Add cost driver</source>
        <translation>Añadir inductor de coste</translation>
    </message>
    <message>
        <source>Cost-to-serve rates</source>
        <translation>Tarifas del coste de servir</translation>
    </message>
</context>
<context>
    <name>strata::DueField</name>
    <message>
        <source>Due date</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Such as %1 or 2026-05-31; empty: no date</source>
        <translation>P. ej. %1 o 2026-05-31; vacío: sin fecha</translation>
    </message>
    <message>
        <source>Choose the date in a calendar</source>
        <translation>Elegir la fecha en un calendario</translation>
    </message>
    <message>
        <source>That day has passed and it is still missing.</source>
        <translation>Ese día ha pasado y todavía falta.</translation>
    </message>
    <message>
        <source>That is no date; write it like 2026-05-31 or leave it empty.</source>
        <translation>Eso no es una fecha; escríbala como 2026-05-31 o déjela vacía.</translation>
    </message>
</context>
<context>
    <name>strata::DuplicatesCard</name>
    <message>
        <source>Perhaps the same</source>
        <translation>Quizá los mismos</translation>
    </message>
    <message>
        <source>Merge the selected</source>
        <translation>Unir los seleccionados</translation>
    </message>
    <message>
        <source>same name, punctuation and legal form aside</source>
        <translation>mismo nombre, salvo puntuación y forma jurídica</translation>
    </message>
    <message>
        <source>Customers with the same name</source>
        <translation>Clientes con el mismo nombre</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventas netas</translation>
    </message>
    <message>
        <source>Each group becomes one customer: the one with the largest sales takes the others in</source>
        <translation>Cada grupo se convierte en un cliente: el de mayores ventas acoge a los demás</translation>
    </message>
    <message>
        <source>Looking through the names…</source>
        <translation>Revisando los nombres…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln account(s)</source>
        <translation>
            <numerusform>%1: %Ln cuenta</numerusform>
            <numerusform>%1: %Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>No two customers have the same name.</source>
        <translation>No hay dos clientes con el mismo nombre.</translation>
    </message>
    <message>
        <source>%1 names occur more than once; the first %2 are shown.</source>
        <translation>%1 nombres aparecen más de una vez; se muestran los %2 primeros.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) occur more than once. Same name is no proof: look before you merge.</source>
        <translation>
            <numerusform>%Ln nombre aparece más de una vez. Que coincida no es prueba: mire antes de unir.</numerusform>
            <numerusform>%Ln nombres aparecen más de una vez. Que coincidan no es prueba: mire antes de unir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge likely duplicates</source>
        <translation>Unir duplicados probables</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>A database added these customers up: who is the same is settled there.</source>
        <translation>Una base de datos sumó estos clientes: quién es el mismo se resuelve allí.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The account&apos;s invoice lines in the window, less credits, added up.</source>
        <translation>Las líneas de factura de la cuenta en el periodo, menos los abonos, sumadas.</translation>
    </message>
    <message>
        <source>The net sales in the window of these accounts, added up.</source>
        <translation>Las ventas netas de estas cuentas en el periodo, sumadas.</translation>
    </message>
</context>
<context>
    <name>strata::EarlierNote</name>
    <message>
        <source>Add to them</source>
        <translation>Añadir a ellas</translation>
    </message>
    <message>
        <source>For another part of the data under the same name. The same rows would count twice.</source>
        <translation>Para otra parte de los datos con el mismo nombre. Las mismas filas contarían dos veces.</translation>
    </message>
    <message>
        <source>Mapping remembered from %1.</source>
        <translation>Asignación recordada del %1.</translation>
    </message>
    <message>
        <source>Imported before; the columns are others now.</source>
        <translation>Ya importado antes; ahora las columnas son otras.</translation>
    </message>
    <message>
        <source>Replace the rows of %1, imported %2</source>
        <translation>Reemplazar las filas de %1, importadas el %2</translation>
    </message>
</context>
<context>
    <name>strata::EditPopup</name>
    <message>
        <source>Keep</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>strata::EffectChart</name>
    <message>
        <source>Target before</source>
        <translation>Objetivo antes</translation>
    </message>
    <message>
        <source>Target after</source>
        <translation>Objetivo después</translation>
    </message>
    <message>
        <source>Control before</source>
        <translation>Control antes</translation>
    </message>
    <message>
        <source>Control after</source>
        <translation>Control después</translation>
    </message>
    <message>
        <source>%1, mean per customer: target %2 before, %3 after</source>
        <translation>%1, media por cliente: objetivo %2 antes, %3 después</translation>
    </message>
    <message>
        <source>; control %1 before, %2 after</source>
        <translation>; control %1 antes, %2 después</translation>
    </message>
</context>
<context>
    <name>strata::EffectModel</name>
    <message>
        <source>Mann-Whitney: how often chance alone would move the ranks so far</source>
        <translation>Mann-Whitney: con qué frecuencia el puro azar movería tanto los rangos</translation>
    </message>
    <message>
        <source>Mean per customer in the window</source>
        <translation>Media por cliente en la ventana</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Target before</source>
        <translation>Objetivo antes</translation>
    </message>
    <message>
        <source>Target after</source>
        <translation>Objetivo después</translation>
    </message>
    <message>
        <source>Control before</source>
        <translation>Control antes</translation>
    </message>
    <message>
        <source>Control after</source>
        <translation>Control después</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95&#xa0;%</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>En porcentaje</translation>
    </message>
    <message>
        <source>Ranks, p</source>
        <translation>Rangos, p</translation>
    </message>
</context>
<context>
    <name>strata::EffectWords</name>
    <message>
        <source>Net sales</source>
        <translation>Ventas netas</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Margen bruto</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Beneficio neto</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Pedido medio</translation>
    </message>
    <message>
        <source>Nobody to look at: the campaign has no customers that are in the data.</source>
        <translation>Nadie a quien mirar: la campaña no tiene clientes que estén en los datos.</translation>
    </message>
    <message>
        <source>Say when the campaign starts (Control group). Before and after are counted from there.</source>
        <translation>Indique cuándo empieza la campaña (Grupo de control). El antes y el después se cuentan desde ahí.</translation>
    </message>
    <message>
        <source>The data end before the start. Import newer invoices once the campaign runs.</source>
        <translation>Los datos acaban antes del inicio. Importe facturas más recientes cuando la campaña esté en marcha.</translation>
    </message>
    <message>
        <source>The data begin at the start or after it, so there is nothing to compare with. Import older invoices.</source>
        <translation>Los datos empiezan en el inicio o después, así que no hay nada con que comparar. Importe facturas más antiguas.</translation>
    </message>
    <message>
        <source>The invoice lines stay in a database that gave sums of one window only. Import the lines to measure a campaign.</source>
        <translation>Las líneas de factura se quedan en una base de datos que solo dio sumas de un periodo. Importe las líneas para medir una campaña.</translation>
    </message>
    <message numerus="yes">
        <source>The whole window of %Ln day(s) is covered, before and after the start on %1.</source>
        <translation>
            <numerusform>Está cubierta toda la ventana de %Ln día, antes y después del inicio el %1.</numerusform>
            <numerusform>Está cubierta toda la ventana de %Ln días, antes y después del inicio el %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln day(s) of the window are covered, as many before as after the start on %2.</source>
        <translation>
            <numerusform>De la ventana de %Ln día se cubre %1, tanto antes como después del inicio el %2.</numerusform>
            <numerusform>De la ventana de %Ln días se cubren %1, tantos antes como después del inicio el %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is early: the data end on %1, and the result may change.</source>
        <translation>Es pronto: los datos acaban el %1 y el resultado puede cambiar.</translation>
    </message>
    <message>
        <source>The data do not reach further back.</source>
        <translation>Los datos no llegan más atrás.</translation>
    </message>
    <message>
        <source>%1 target and %2 control customers.</source>
        <translation>%1 clientes objetivo y %2 de control.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s), no control group.</source>
        <translation>
            <numerusform>%Ln cliente, sin grupo de control.</numerusform>
            <numerusform>%Ln clientes, sin grupo de control.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) are no longer in the data.</source>
        <translation>
            <numerusform>%Ln miembro ya no está en los datos.</numerusform>
            <numerusform>%Ln miembros ya no están en los datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracking only: without a control group nobody can tell the campaign from the times.</source>
        <translation>Solo seguimiento: sin un grupo de control, nadie puede distinguir la campaña de la coyuntura.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>%1: %2 less a customer than before%3.</source>
        <translation>%1: %2 menos por cliente que antes%3.</translation>
    </message>
    <message>
        <source>%1: %2 more a customer than before%3.</source>
        <translation>%1: %2 más por cliente que antes%3.</translation>
    </message>
    <message>
        <source>Too few customers to say whether that is chance.</source>
        <translation>Demasiado pocos clientes para decir si es casualidad.</translation>
    </message>
    <message>
        <source>That may well be chance: %1.</source>
        <translation>Bien puede ser casualidad: %1.</translation>
    </message>
    <message>
        <source>That is more than chance (%1), but whether the campaign did it cannot be told.</source>
        <translation>Es más que casualidad (%1), pero no se puede saber si se debe a la campaña.</translation>
    </message>
    <message>
        <source>%1: the campaign works. Target customers came out %2 each ahead of the control group%3; with 95 % certainty between %4 and %5.</source>
        <translation>%1: la campaña funciona. Los clientes objetivo quedan cada uno %2 por delante del grupo de control%3; con un 95&#xa0;% de certeza, entre %4 y %5.</translation>
    </message>
    <message>
        <source>%1: the campaign does harm. Target customers came out %2 each behind the control group%3; with 95 % certainty between %4 and %5.</source>
        <translation>%1: la campaña perjudica. Los clientes objetivo quedan cada uno %2 por detrás del grupo de control%3; con un 95&#xa0;% de certeza, entre %4 y %5.</translation>
    </message>
    <message>
        <source>%1: no effect can be shown. Target customers came out %2 each behind the control group, and chance alone makes such differences (%3).</source>
        <translation>%1: no se puede demostrar ningún efecto. Los clientes objetivo quedan cada uno %2 por detrás del grupo de control, y el puro azar produce diferencias así (%3).</translation>
    </message>
    <message>
        <source>%1: no effect can be shown. Target customers came out %2 each ahead of the control group, and chance alone makes such differences (%3).</source>
        <translation>%1: no se puede demostrar ningún efecto. Los clientes objetivo quedan cada uno %2 por delante del grupo de control, y el puro azar produce diferencias así (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%1: no effect can be shown, because there are fewer than %Ln customer(s) in a group.</source>
        <translation>
            <numerusform>%1: no se puede demostrar ningún efecto, porque hay menos de %Ln cliente en un grupo.</numerusform>
            <numerusform>%1: no se puede demostrar ningún efecto, porque hay menos de %Ln clientes en un grupo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check by ranks says the same (Mann-Whitney, p %1): it is not a few large customers.</source>
        <translation>La prueba por rangos dice lo mismo (Mann-Whitney, p %1): no se debe a unos pocos clientes grandes.</translation>
    </message>
    <message>
        <source>The check by ranks does not see it (Mann-Whitney, p %1): a few large customers may have made it. Look at them before you rely on it.</source>
        <translation>La prueba por rangos no lo ve (Mann-Whitney, p %1): puede deberse a unos pocos clientes grandes. Mírelos antes de fiarse.</translation>
    </message>
    <message>
        <source>The check by ranks sees a difference (Mann-Whitney, p %1): most customers moved, but a few large ones moved the other way or too far.</source>
        <translation>La prueba por rangos ve una diferencia (Mann-Whitney, p %1): la mayoría de los clientes se movió, pero unos pocos grandes se movieron al revés o demasiado.</translation>
    </message>
    <message>
        <source>The check by ranks sees none either (Mann-Whitney, p %1).</source>
        <translation>La prueba por rangos tampoco ve ninguno (Mann-Whitney, p %1).</translation>
    </message>
    <message>
        <source>%1: difference %2 a customer</source>
        <translation>%1: diferencia de %2 por cliente</translation>
    </message>
    <message>
        <source>%1: change %2 a customer</source>
        <translation>%1: cambio de %2 por cliente</translation>
    </message>
    <message>
        <source>(target after − before) − (control after − before) = (%1 − %2) − (%3 − %4) = %5</source>
        <translation>(objetivo después − antes) − (control después − antes) = (%1 − %2) − (%3 − %4) = %5</translation>
    </message>
    <message>
        <source>after − before = %1 − %2 = %3</source>
        <translation>después − antes = %1 − %2 = %3</translation>
    </message>
    <message>
        <source>95 % bootstrap interval, drawn inside the blocks: %1 to %2</source>
        <translation>Intervalo bootstrap del 95&#xa0;%, extraído dentro de los bloques: de %1 a %2</translation>
    </message>
    <message>
        <source>Welch: t %1, p %2</source>
        <translation>Welch: t&#xa0;%1, p&#xa0;%2</translation>
    </message>
    <message>
        <source>Mann-Whitney: U %1, p %2</source>
        <translation>Mann-Whitney: U&#xa0;%1, p&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) left out: no order, or no known cost, in one of the windows</source>
        <translation>
            <numerusform>%Ln cliente omitido: sin pedidos, o sin coste conocido, en una de las ventanas</numerusform>
            <numerusform>%Ln clientes omitidos: sin pedidos, o sin coste conocido, en una de las ventanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Means per customer, from %1 to %2; everybody the lot chose counts, whatever was done with them.</source>
        <translation>Medias por cliente, del %1 al %2; cuentan todos los que eligió el sorteo, se hiciera lo que se hiciera con ellos.</translation>
    </message>
</context>
<context>
    <name>strata::EntryPanel</name>
    <message>
        <source>Steep</source>
        <translation>Pronunciado</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Log as a decision</source>
        <translation>Registrar como decisión</translation>
    </message>
    <message>
        <source>Take these weights</source>
        <translation>Tomar estos pesos</translation>
    </message>
    <message>
        <source>Nothing to weigh here: a group needs two rows that count.</source>
        <translation>No hay nada que ponderar aquí: un grupo necesita dos filas que cuenten.</translation>
    </message>
    <message>
        <source>Which weights</source>
        <translation>Qué pesos</translation>
    </message>
    <message>
        <source>Rank-order centroid: the first places take most of the weight</source>
        <translation>Centroide del orden (ROC): los primeros puestos se llevan la mayor parte del peso</translation>
    </message>
    <message>
        <source>Rank sum: the weight falls by the same step from place to place</source>
        <translation>Suma de rangos: el peso baja lo mismo de un puesto al siguiente</translation>
    </message>
    <message>
        <source>This comes nearest to the weights in force, and is not them yet. They change with the first answer, or when taken as shown.</source>
        <translation>Esto es lo más cercano a los pesos vigentes, y aún no es lo mismo. Cambian con la primera respuesta, o al tomarlos tal como se muestran.</translation>
    </message>
    <message>
        <source>Locked, and stays as it is: %1. The others share the rest.</source>
        <translation>Bloqueado, y se queda como está: %1. Los demás se reparten el resto.</translation>
    </message>
    <message>
        <source>Nothing can move here: %1 locked. Unlock a weight under Sliders.</source>
        <translation>Aquí no se puede mover nada: %1 con bloqueo. Desbloquee un peso en «Deslizadores».</translation>
    </message>
</context>
<context>
    <name>strata::ExclusionsCard</name>
    <message>
        <source>Excluded by hand</source>
        <translation>Excluidos a mano</translation>
    </message>
    <message>
        <source>Nobody is excluded. Intercompany and house accounts belong here.</source>
        <translation>Nadie está excluido. Aquí van las cuentas del grupo y las internas.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Customer, by number or name</source>
        <translation>Cliente, por número o nombre</translation>
    </message>
    <message>
        <source>Customer to exclude</source>
        <translation>Cliente que excluir</translation>
    </message>
    <message>
        <source>Reason, for example intercompany</source>
        <translation>Motivo, por ejemplo: empresa del grupo</translation>
    </message>
    <message>
        <source>Reason for the exclusion</source>
        <translation>Motivo de la exclusión</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Excluded customers</source>
        <translation>Clientes excluidos</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>No single customer is called &quot;%1&quot;: type the customer&apos;s number.</source>
        <translation>Ningún cliente único se llama «%1»: escriba el número del cliente.</translation>
    </message>
    <message>
        <source>Say why: a reason makes the exclusion believable later.</source>
        <translation>Diga por qué: un motivo hace creíble la exclusión más adelante.</translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Tipo de %1</translation>
    </message>
    <message>
        <source>Exclude customer</source>
        <translation>Excluir al cliente</translation>
    </message>
    <message>
        <source>as computed</source>
        <translation>según lo calculado</translation>
    </message>
    <message>
        <source>Bring customers back</source>
        <translation>Recuperar clientes</translation>
    </message>
</context>
<context>
    <name>strata::FactorCard</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>No metric shows it yet, so it counts for nothing.</source>
        <translation>Aún no lo muestra ninguna métrica, así que no cuenta para nada.</translation>
    </message>
    <message>
        <source>Choose metrics</source>
        <translation>Elegir métricas</translation>
    </message>
    <message>
        <source>Name of the factor</source>
        <translation>Nombre del factor</translation>
    </message>
    <message>
        <source>What does it ask about a customer?</source>
        <translation>¿Qué pregunta sobre un cliente?</translation>
    </message>
    <message>
        <source>Its share of the whole. Weights are set on the page Weights.</source>
        <translation>Su parte del total. Los pesos se fijan en la página Pesos.</translation>
    </message>
    <message>
        <source>The axis of the matrix on which the factor counts</source>
        <translation>El eje de la matriz en el que cuenta el factor</translation>
    </message>
    <message>
        <source>Counts on</source>
        <translation>Cuenta en</translation>
    </message>
    <message>
        <source>A factor needs a name; it keeps the one it had.</source>
        <translation>Un factor necesita un nombre; conserva el que tenía.</translation>
    </message>
    <message>
        <source>Another factor is called that; choose a different name.</source>
        <translation>Otro factor se llama así; elija un nombre distinto.</translation>
    </message>
    <message>
        <source>What %1 asks</source>
        <translation>Qué pregunta %1</translation>
    </message>
    <message>
        <source>Weight of %1: %2</source>
        <translation>Peso de %1: %2</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Subir %1</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Bajar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Remove the factor and its metrics (undo brings it back)</source>
        <translation>Quitar el factor y sus métricas (Deshacer lo recupera)</translation>
    </message>
    <message>
        <source>The last factor stays: without one nothing can be scored</source>
        <translation>El último factor se queda: sin ninguno no se puede puntuar nada</translation>
    </message>
    <message>
        <source>Axis of %1</source>
        <translation>Eje de %1</translation>
    </message>
    <message>
        <source>Metrics of %1</source>
        <translation>Métricas de %1</translation>
    </message>
    <message>
        <source>Choose metrics for %1</source>
        <translation>Elegir métricas para %1</translation>
    </message>
    <message>
        <source>Its three tests, its champion and the ideas behind it, under Candidates</source>
        <translation>Sus tres pruebas, su impulsor y las ideas detrás, en «Candidatos»</translation>
    </message>
    <message>
        <source>Champion: %1</source>
        <translation>Impulsor: %1</translation>
    </message>
    <message>
        <source>What the team says of %1</source>
        <translation>Qué dice el equipo de %1</translation>
    </message>
    <message>
        <source>Test it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Test %1 and name its champion</source>
        <translation>Probar %1 y nombrar a su impulsor</translation>
    </message>
</context>
<context>
    <name>strata::FactorsPage</name>
    <message>
        <source>What makes a customer valuable?</source>
        <translation>¿Qué hace valioso a un cliente?</translation>
    </message>
    <message>
        <source>Name the factors your team values, say what each one asks, and on which axis of the matrix it counts.</source>
        <translation>Nombre los factores que valora su equipo, diga qué pregunta cada uno y en qué eje de la matriz cuenta.</translation>
    </message>
    <message>
        <source>A customer can be large and still cost more than it brings. That is why there are two axes: customer lifetime value says how much business a customer does and how faithfully, net profit says what is left of it after serving. Three to six factors are enough; a factor that nobody can explain in one question should go.</source>
        <translation>Un cliente puede ser grande y aun así costar más de lo que aporta. Por eso hay dos ejes: el valor de vida del cliente dice cuánto negocio hace un cliente y con qué fidelidad; el beneficio neto, lo que queda después de servirle. Bastan de tres a seis factores; uno que nadie pueda explicar con una pregunta debería irse.</translation>
    </message>
    <message>
        <source>Brainstorm</source>
        <translation>Lluvia de ideas</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Value tree</source>
        <translation>Árbol de valor</translation>
    </message>
    <message>
        <source>Everybody writes down ideas, in silence</source>
        <translation>Todos anotan ideas, en silencio</translation>
    </message>
    <message>
        <source>Merge duplicates, test each idea, place dots</source>
        <translation>Unir duplicados, probar cada idea, poner puntos</translation>
    </message>
    <message>
        <source>The factors that count, by axis</source>
        <translation>Los factores que cuentan, por eje</translation>
    </message>
</context>
<context>
    <name>strata::FactsCard</name>
    <message>
        <source>What is there</source>
        <translation>Qué hay</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Líneas de factura</translation>
    </message>
    <message>
        <source>Invoices from and to</source>
        <translation>Facturas desde y hasta</translation>
    </message>
    <message>
        <source>Share of sales with cost</source>
        <translation>Proporción de ventas con coste</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>none: profit is not known</source>
        <translation>ninguna: no se conoce el beneficio</translation>
    </message>
    <message>
        <source>%1, thin for margins</source>
        <translation>%1, poco para márgenes</translation>
    </message>
    <message>
        <source>Under 98 %, margins and profits say less than they seem to.</source>
        <translation>Por debajo del 98&#xa0;%, los márgenes y beneficios dicen menos de lo que parece.</translation>
    </message>
    <message>
        <source>Added up by the database: its lines stay there, one row per customer is here.</source>
        <translation>Sumado por la base de datos: sus líneas se quedan allí; aquí hay una fila por cliente.</translation>
    </message>
</context>
<context>
    <name>strata::FieldMap</name>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (necesario)</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Say which column is the net value of the line, or its unit price and quantity.</source>
        <translation>Indique qué columna es el valor neto de la línea, o su precio unitario y su cantidad.</translation>
    </message>
    <message>
        <source>Say which column holds this: %1.</source>
        <translation>Indique qué columna contiene esto: %1.</translation>
    </message>
</context>
<context>
    <name>strata::FilterBar</name>
    <message>
        <source>Add filter</source>
        <translation>Añadir filtro</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>Ways of looking at the customers that were kept: filters, search, order and colours</source>
        <translation>Vistas de los clientes que se guardaron: filtros, búsqueda, orden y colores</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nombre de la vista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Only these are listed. Esc lists all again.</source>
        <translation>Solo se muestran estos. Esc vuelve a mostrar todos.</translation>
    </message>
    <message>
        <source>Change this filter.</source>
        <translation>Cambiar este filtro.</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>View: %1 (changed)</source>
        <translation>Vista: %1 (cambiada)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>No view is kept yet</source>
        <translation>Aún no hay ninguna vista guardada</translation>
    </message>
    <message>
        <source>Keep this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>Actualizar «%1»</translation>
    </message>
    <message>
        <source>Update view</source>
        <translation>Actualizar vista</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Renombrar «%1»…</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Quitar «%1»</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Quitar vista</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Dé un nombre a la vista.</translation>
    </message>
    <message>
        <source>Another view has this name; choose another one.</source>
        <translation>Otra vista tiene este nombre; elija otro.</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renombrar vista</translation>
    </message>
    <message>
        <source>Keep view</source>
        <translation>Guardar vista</translation>
    </message>
</context>
<context>
    <name>strata::FilterEditor</name>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>What is asked of a customer</source>
        <translation>Qué se pregunta de un cliente</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Cómo se compara</translation>
    </message>
    <message>
        <source>Change filter</source>
        <translation>Cambiar filtro</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Añadir filtro</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>no es ninguno de</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>se conoce</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Part of the text</source>
        <translation>Parte del texto</translation>
    </message>
    <message>
        <source>Number in %1</source>
        <translation>Número en %1</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>Type a part of the text.</source>
        <translation>Escriba una parte del texto.</translation>
    </message>
    <message>
        <source>Tick at least one value.</source>
        <translation>Marque al menos un valor.</translation>
    </message>
</context>
<context>
    <name>strata::FindingModel</name>
    <message>
        <source>%1, late</source>
        <translation>%1, con retraso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Qué hemos encontrado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
</context>
<context>
    <name>strata::FlipChart</name>
    <message>
        <source>It is the only one of its group and always weighs 100 %.</source>
        <translation>No hay nada más en su grupo y siempre pesa 100&#xa0;%.</translation>
    </message>
    <message>
        <source>From 0 % to 100 % nobody changes type.</source>
        <translation>De 0&#xa0;% a 100&#xa0;% nadie cambia de tipo.</translation>
    </message>
    <message>
        <source>At the least change of %1 somebody changes type.</source>
        <translation>Con el menor cambio de %1 alguien cambia de tipo.</translation>
    </message>
    <message>
        <source>Between %1 and %2 nobody changes type.</source>
        <translation>Entre %1 y %2 nadie cambia de tipo.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 %Ln customer(s) change type:</source>
        <translation>
            <numerusform>En %1 cambia de tipo %Ln cliente:</numerusform>
            <numerusform>En %1 cambian de tipo %Ln clientes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 %Ln customer(s) change type:</source>
        <translation>
            <numerusform>De %1 a %2 cambia de tipo %Ln cliente:</numerusform>
            <numerusform>De %1 a %2 cambian de tipo %Ln clientes:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers with another type than today, by the weight from 0 to 100 %</source>
        <translation>Clientes con un tipo distinto al de hoy, según el peso de 0 a 100&#xa0;%</translation>
    </message>
    <message>
        <source>The curve is being computed.</source>
        <translation>La curva se está calculando.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Customers with another type than today</source>
        <translation>Clientes con un tipo distinto al de hoy</translation>
    </message>
    <message>
        <source>nobody changes type</source>
        <translation>nadie cambia de tipo</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>At %1:</source>
        <translation>En %1:</translation>
    </message>
</context>
<context>
    <name>strata::FlipCurvesPage</name>
    <message>
        <source>What does each weight move?</source>
        <translation>¿Qué mueve cada peso?</translation>
    </message>
    <message>
        <source>Follow a weight from 0 to 100 %; the others of its group keep their ratios.</source>
        <translation>Siga un peso de 0 a 100&#xa0;%; los demás de su grupo conservan sus proporciones.</translation>
    </message>
    <message>
        <source>A debate about a weight is worth its time where customers depend on it. The curve shows how many customers have another type than today if one weight were different, and how far it can go until the first one does. Where nobody moves, nobody needs to argue.</source>
        <translation>Un debate sobre un peso merece su tiempo si hay clientes que dependen de él. La curva muestra cuántos clientes tienen un tipo distinto al de hoy si un peso fuera otro, y hasta dónde puede llegar antes de que cambie el primero. Donde nadie se mueve, nadie necesita discutir.</translation>
    </message>
    <message>
        <source>All weights</source>
        <translation>Todos los pesos</translation>
    </message>
    <message>
        <source>Weights with the interval in which nobody changes type</source>
        <translation>Pesos con el intervalo en el que nadie cambia de tipo</translation>
    </message>
    <message>
        <source>computing… %1 of %2</source>
        <translation>calculando… %1 de %2</translation>
    </message>
    <message>
        <source>The curve</source>
        <translation>La curva</translation>
    </message>
    <message>
        <source>What a weight moves shows in the customers who change type. Import customers and invoices first.</source>
        <translation>Lo que mueve un peso se ve en los clientes que cambian de tipo. Importe primero clientes y facturas.</translation>
    </message>
    <message>
        <source>Go to the data</source>
        <translation>Ir a los datos</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>by how far they can go</source>
        <translation>por lo lejos que pueden ir</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compute now</source>
        <translation>Calcular ahora</translation>
    </message>
    <message>
        <source>Cancel computing the curves</source>
        <translation>Cancelar el cálculo de las curvas</translation>
    </message>
    <message>
        <source>Compute the curves now</source>
        <translation>Calcular las curvas ahora</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>The curve is that of %1, where the drag began; it is drawn anew when you let go. Esc goes back.</source>
        <translation>La curva es la de %1, donde empezó el arrastre; se vuelve a dibujar al soltar. Esc vuelve atrás.</translation>
    </message>
    <message>
        <source>The curve was not computed.</source>
        <translation>La curva no se ha calculado.</translation>
    </message>
    <message>
        <source>The curve is being computed…</source>
        <translation>Calculando la curva…</translation>
    </message>
    <message>
        <source>Drag, or Ctrl and arrow keys: set the weight. Arrow keys: from mover to mover. Enter: list them.</source>
        <translation>Arrastrar, o Ctrl y teclas de flecha: fijar el peso. Teclas de flecha: de cambio en cambio. Intro: mostrar la lista.</translation>
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
        <translation>solo</translation>
    </message>
    <message>
        <source>This is being computed.</source>
        <translation>Esto se está calculando.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 %Ln customer(s) have another type than now.</source>
        <translation>
            <numerusform>En %1 tiene otro tipo que ahora %Ln cliente.</numerusform>
            <numerusform>En %1 tienen otro tipo que ahora %Ln clientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weights around today&apos;s at which everybody keeps their type</source>
        <translation>Los pesos en torno al de hoy con los que todos conservan su tipo</translation>
    </message>
    <message>
        <source>Customers with another type, 10 points away or less where the weight is smaller</source>
        <translation>Clientes con otro tipo a 10 puntos de distancia, o menos donde el peso es menor</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Nobody moves</source>
        <translation>Nadie se mueve</translation>
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
        <translation>Quién se mueve</translation>
    </message>
    <message>
        <source>Customers who change type at the chosen place of the curve</source>
        <translation>Clientes que cambian de tipo en el lugar elegido de la curva</translation>
    </message>
    <message>
        <source>Each customer whose score passes the cut while the weight goes there from today&apos;s, the others of its group keeping their ratios. “At weight” is where it passes.</source>
        <translation>Cada cliente cuya puntuación cruza el corte mientras el peso va del de hoy hasta ahí y los demás de su grupo conservan sus proporciones. «En el peso» es donde lo cruza.</translation>
    </message>
    <message>
        <source>Nobody changes type there. Click a place on the curve to see who does.</source>
        <translation>Ahí nadie cambia de tipo. Haga clic en un lugar de la curva para ver quién cambia.</translation>
    </message>
    <message>
        <source>Shown are the %1 of %2 that are nearest to today&apos;s weight.</source>
        <translation>Se muestran los %1 de %2 más cercanos al peso de hoy.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>within 10 points of today</source>
        <translation>a menos de 10 puntos de hoy</translation>
    </message>
</context>
<context>
    <name>strata::FlipMoversModel</name>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>At weight</source>
        <extracomment>the weight at which a customer changes type</extracomment>
        <translation>En el peso</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventas netas</translation>
    </message>
</context>
<context>
    <name>strata::FlowCard</name>
    <message>
        <source>Who changes type</source>
        <translation>Quién cambia de tipo</translation>
    </message>
    <message>
        <source>So many customers have the first type under %1 and the second under %2. Both models are applied to the same customers and the same period.</source>
        <translation>Tantos clientes tienen el primer tipo con %1 y el segundo con %2. Ambos modelos se aplican a los mismos clientes y al mismo periodo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) change type</source>
        <translation>
            <numerusform>%Ln cliente cambia de tipo</numerusform>
            <numerusform>%Ln clientes cambian de tipo</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted are the customers whose type or status under %2 is another one than under %1.</source>
        <translation>Se cuentan los clientes cuyo tipo o estado con %2 es distinto que con %1.</translation>
    </message>
    <message>
        <source>Close the list of customers</source>
        <translation>Cerrar la lista de clientes</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Cerrar la lista</translation>
    </message>
    <message>
        <source>Customers of the chosen stream</source>
        <translation>Clientes del flujo elegido</translation>
    </message>
    <message>
        <source>%1 of net profit</source>
        <translation>%1 del beneficio neto</translation>
    </message>
    <message>
        <source>net profit %1</source>
        <translation>beneficio neto %1</translation>
    </message>
    <message>
        <source>%1 of net sales</source>
        <translation>%1 de las ventas netas</translation>
    </message>
    <message>
        <source>Nothing to compare yet. Keep the present model under a name, change a weight, and come back; or choose “New scenario from” above.</source>
        <translation>Aún no hay nada que comparar. Guarde el modelo actual con un nombre, cambie un peso y vuelva; o elija arriba «Nuevo escenario a partir de».</translation>
    </message>
    <message>
        <source>There is only one model so far. Change a weight, or choose “New scenario from” above, and see here who changes type.</source>
        <translation>Hasta ahora solo hay un modelo. Cambie un peso, o elija arriba «Nuevo escenario a partir de», y vea aquí quién cambia de tipo.</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>calculando…</translation>
    </message>
    <message>
        <source>Not computed. Choose “Compute” above.</source>
        <translation>Sin calcular. Elija arriba «Calcular».</translation>
    </message>
    <message>
        <source>Computing who changes type…</source>
        <translation>Calculando quién cambia de tipo…</translation>
    </message>
    <message>
        <source>nobody changes type</source>
        <translation>nadie cambia de tipo</translation>
    </message>
    <message>
        <source>The %1 largest by net sales are listed.</source>
        <translation>Se muestran los %1 más grandes por ventas netas.</translation>
    </message>
    <message>
        <source>Go to the data</source>
        <translation>Ir a los datos</translation>
    </message>
    <message>
        <source>Scenarios are compared by what they make of your customers. Import customers and invoices first.</source>
        <translation>Los escenarios se comparan por lo que hacen de sus clientes. Importe primero clientes y facturas.</translation>
    </message>
    <message>
        <source>Both sides are %1. Choose another model above to compare it with.</source>
        <translation>Ambos lados son %1. Elija arriba otro modelo con el que compararlo.</translation>
    </message>
</context>
<context>
    <name>strata::FlowChart</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: de %2 a %3</translation>
    </message>
    <message>
        <source>%1: %2 in both</source>
        <translation>%1: %2 en ambos</translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2: %Ln customer(s) change type</source>
        <translation>
            <numerusform>De %1 a %2: %Ln cliente cambia de tipo</numerusform>
            <numerusform>De %1 a %2: %Ln clientes cambian de tipo</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow keys go from stream to stream, Enter to its customers.</source>
        <translation>Las teclas de flecha van de flujo en flujo; Intro, a sus clientes.</translation>
    </message>
</context>
<context>
    <name>strata::FlowModel</name>
    <message>
        <source>The composite score under the first of the two models, of 100.</source>
        <translation>La puntuación compuesta con el primero de los dos modelos, sobre 100.</translation>
    </message>
    <message>
        <source>The composite score under the second of the two models, of 100.</source>
        <translation>La puntuación compuesta con el segundo de los dos modelos, sobre 100.</translation>
    </message>
    <message>
        <source>Gross margin less cost to serve in the period, at the cost rates of the first of the two models.</source>
        <translation>Margen bruto menos coste de servir en el periodo, con las tarifas de coste del primero de los dos modelos.</translation>
    </message>
    <message>
        <source>Invoiced less returned in the period.</source>
        <translation>Lo facturado menos lo devuelto en el periodo.</translation>
    </message>
    <message>
        <source>Composite score under the first model</source>
        <translation>Puntuación compuesta con el primer modelo</translation>
    </message>
    <message>
        <source>Composite score under the second model</source>
        <translation>Puntuación compuesta con el segundo modelo</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventas netas</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Beneficio neto</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>strata::GapsPage</name>
    <message>
        <source>Can we measure what we chose?</source>
        <translation>¿Podemos medir lo que elegimos?</translation>
    </message>
    <message>
        <source>Every metric, what it is made from, and what stands in its way. Nothing is filled in silently.</source>
        <translation>Cada métrica, de qué se obtiene y qué se interpone. Nada se rellena en silencio.</translation>
    </message>
    <message>
        <source>A metric that half the customers lack ranks the others. Here stands for each metric whom it covers, why the rest is missing and who gets it; and for the tables that were brought, what in them cannot be right. Where a value stays missing, the team decides what it counts, and sees how many types hang on that.</source>
        <translation>Una métrica que falta en la mitad de los clientes ordena solo a los demás. Aquí consta, para cada métrica, a quién cubre, por qué falta el resto y quién lo consigue; y, para las tablas traídas, qué no puede ser correcto en ellas. Donde un valor sigue faltando, el equipo decide cuánto cuenta y ve cuántos tipos dependen de ello.</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>The data sets</source>
        <translation>Los conjuntos de datos</translation>
    </message>
    <message>
        <source>Print gap list…</source>
        <translation>Imprimir lista de lagunas…</translation>
    </message>
    <message>
        <source>Show these lines</source>
        <translation>Mostrar estas líneas</translation>
    </message>
    <message>
        <source>Looking through the data…</source>
        <translation>Revisando los datos…</translation>
    </message>
    <message>
        <source>Metrics, findings, owners and dates as a PDF</source>
        <translation>Métricas, hallazgos, responsables y fechas en PDF</translation>
    </message>
    <message>
        <source>How complete each month is</source>
        <translation>Cuán completo está cada mes</translation>
    </message>
    <message>
        <source>There are no customers yet. What can be measured and what is missing shows as soon as customers or invoice lines are here.</source>
        <translation>Aún no hay clientes. Lo que se puede medir y lo que falta se verá en cuanto haya clientes o líneas de factura.</translation>
    </message>
    <message>
        <source>Get data</source>
        <translation>Obtener datos</translation>
    </message>
    <message>
        <source>The data sets (%1)</source>
        <translation>Los conjuntos de datos (%1)</translation>
    </message>
    <message>
        <source>What is wrong with the tables that were brought</source>
        <translation>Qué falla en las tablas traídas</translation>
    </message>
    <message>
        <source>No sale has a cost: margins and profits are unknown.</source>
        <translation>Ninguna venta tiene coste: no se conocen márgenes ni beneficios.</translation>
    </message>
    <message>
        <source>Only %1 of sales have a cost: margins and profits leave out the rest.</source>
        <translation>Solo %1 de las ventas tiene coste: márgenes y beneficios omiten el resto.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>Print gap list</source>
        <translation>Imprimir lista de lagunas</translation>
    </message>
    <message>
        <source>Data gaps.pdf</source>
        <translation>Lagunas de datos.pdf</translation>
    </message>
    <message>
        <source>%1 - data gaps.pdf</source>
        <translation>%1 - lagunas de datos.pdf</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Open a month to see its lines.</source>
        <translation>Abra un mes para ver sus líneas.</translation>
    </message>
    <message>
        <source>Invoice lines of %1</source>
        <translation>Líneas de factura de %1</translation>
    </message>
    <message>
        <source>Making the PDF…</source>
        <translation>Creando el PDF…</translation>
    </message>
    <message>
        <source>Not looked through</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>Stopped: no list was saved.</source>
        <translation>Detenido: no se ha guardado ninguna lista.</translation>
    </message>
</context>
<context>
    <name>strata::GiveBar</name>
    <message>
        <source>Give</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Who gets the playbook of %1</source>
        <translation>Quién recibe la guía de %1</translation>
    </message>
    <message>
        <source>All of this type</source>
        <translation>Todos los de este tipo</translation>
    </message>
    <message>
        <source>The selected customer</source>
        <translation>El cliente seleccionado</translation>
    </message>
    <message>
        <source>The largest by net sales</source>
        <translation>Los más grandes por ventas netas</translation>
    </message>
    <message>
        <source>How many of the largest customers</source>
        <translation>Cuántos de los clientes más grandes</translation>
    </message>
    <message>
        <source>Every customer gets each line of the playbook once. Who still has an action of this playbook with the same words, neither done nor dropped, does not get it again.</source>
        <translation>Cada cliente recibe una vez cada línea de la guía. Quien aún tenga una acción de esta guía con las mismas palabras, ni hecha ni descartada, no la recibe otra vez.</translation>
    </message>
    <message>
        <source>The types are being computed.</source>
        <translation>Los tipos se están calculando.</translation>
    </message>
    <message>
        <source>No customer is selected. Select one in any list, or find one with Ctrl+F.</source>
        <translation>No hay ningún cliente seleccionado. Seleccione uno en cualquier lista o búsquelo con Ctrl+F.</translation>
    </message>
    <message>
        <source>%1 is %2. Give it the playbook of its own type.</source>
        <translation>%1 es %2. Asígnele la guía de su propio tipo.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>The playbook has no line yet.</source>
        <translation>La guía aún no tiene ninguna línea.</translation>
    </message>
    <message>
        <source>Everybody has these actions already.</source>
        <translation>Todos tienen ya estas acciones.</translation>
    </message>
    <message>
        <source>No customer is of this type.</source>
        <translation>Ningún cliente es de este tipo.</translation>
    </message>
    <message>
        <source>This makes %1 for %2.</source>
        <extracomment>&quot;This makes 444 actions for 148 customers.&quot;</extracomment>
        <translation>Esto da %1 para %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln acción</numerusform>
            <numerusform>%Ln acciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln they still have are left out.</source>
        <translation>
            <numerusform>%Ln que aún tienen se omite.</numerusform>
            <numerusform>%Ln que aún tienen se omiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give %1 the playbook: %2</source>
        <translation>Asignar la guía a %1: %2</translation>
    </message>
</context>
<context>
    <name>strata::GroupModel</name>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie aún</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln con retraso</numerusform>
            <numerusform>%Ln con retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln acción</numerusform>
            <numerusform>%Ln acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>So many of them were due before today and are neither done nor dropped.</source>
        <translation>Tantas de ellas vencían antes de hoy y no están ni hechas ni descartadas.</translation>
    </message>
    <message>
        <source>So many actions pass the filters and belong here.</source>
        <translation>Tantas acciones pasan los filtros y van aquí.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
</context>
<context>
    <name>strata::GrowthModel</name>
    <message numerus="yes">
        <source>%1: %Ln firm(s)</source>
        <translation>
            <numerusform>%1: %Ln empresa</numerusform>
            <numerusform>%1: %Ln empresas</numerusform>
        </translation>
    </message>
    <message>
        <source>What the customer bought in a year, in %1</source>
        <translation>Lo que compró el cliente en un año, en %1</translation>
    </message>
    <message>
        <source>What like firms buy in a year, in %1</source>
        <translation>Lo que compran en un año las empresas similares, en %1</translation>
    </message>
    <message>
        <source>Potential less net sales, in %1; below 0 where it buys more than like firms do</source>
        <translation>Potencial menos ventas netas, en %1; inferior a 0 donde compra más que las empresas similares</translation>
    </message>
    <message>
        <source>Net sales against those of the year before</source>
        <translation>Ventas netas frente a las del año anterior</translation>
    </message>
    <message>
        <source>How many categories of products it buys, and how many like firms do</source>
        <translation>Cuántas categorías de producto compra, y cuántas las empresas similares</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Net sales a year</source>
        <translation>Ventas netas al año</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potencial</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Breadth</source>
        <translation>Variedad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>strata::GrowthPage</name>
    <message>
        <source>Which small customers can grow?</source>
        <translation>¿Qué clientes pequeños pueden crecer?</translation>
    </message>
    <message>
        <source>What like firms buy, beside what each small customer buys. The difference is the headroom.</source>
        <translation>Lo que compran las empresas similares, junto a lo que compra cada cliente pequeño. La diferencia es el recorrido.</translation>
    </message>
    <message>
        <source>A small customer may be small because the firm is small, or because it buys elsewhere. Compared with firms of the same industry and size one sees the difference. Those who could buy more are worth a campaign; those who never will are served at low cost.</source>
        <translation>Un cliente pequeño puede serlo porque la empresa es pequeña o porque compra en otro sitio. Al compararlo con empresas del mismo sector y tamaño se ve la diferencia. Los que podrían comprar más merecen una campaña; a los que nunca lo harán se les sirve a bajo coste.</translation>
    </message>
    <message>
        <source>Customers compared</source>
        <translation>Clientes comparados</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Detener la comparación</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Comparar ahora</translation>
    </message>
    <message>
        <source>Like firms buy much more: worth a campaign</source>
        <translation>Las empresas similares compran mucho más: merece una campaña</translation>
    </message>
    <message>
        <source>They buy about what like firms do: go on so</source>
        <translation>Compran más o menos lo que las empresas similares: seguir así</translation>
    </message>
    <message>
        <source>They stay small whatever is done, and fall back or cost money: a web shop or inside sales will do</source>
        <translation>Siguen pequeños se haga lo que se haga, y retroceden o cuestan dinero: basta una tienda web o ventas internas</translation>
    </message>
    <message>
        <source>Every small customer is on one of the three lists; the column Why says what decided.</source>
        <translation>Cada cliente pequeño está en una de las tres listas; la columna Por qué dice qué lo decidió.</translation>
    </message>
    <message>
        <source>net sales of a year: %1</source>
        <translation>ventas netas de un año: %1</translation>
    </message>
    <message>
        <source>headroom of those who have some: %1</source>
        <translation>recorrido de los que lo tienen: %1</translation>
    </message>
    <message>
        <source>Where the headroom is</source>
        <translation>Dónde está el recorrido</translation>
    </message>
    <message>
        <source>of the customers to grow, a year</source>
        <translation>de los clientes por hacer crecer, al año</translation>
    </message>
    <message>
        <source>The headroom of the customers on the list to grow, added up by industry.</source>
        <translation>El recorrido de los clientes de la lista Hacer crecer, sumado por sector.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln customer(s)</source>
        <translation>
            <numerusform>%1: %2, %Ln cliente</numerusform>
            <numerusform>%1: %2, %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter by name or number</source>
        <translation>Filtrar por nombre o número</translation>
    </message>
    <message>
        <source>So many customers are on this list and fit the filter; the buttons at the right take the chosen rows, or all of them.</source>
        <translation>Tantos clientes están en esta lista y cumplen el filtro; los botones de la derecha toman las filas elegidas, o todas.</translation>
    </message>
    <message>
        <source>Add to campaign…</source>
        <translation>Añadir a una campaña…</translation>
    </message>
    <message>
        <source>Add to a campaign</source>
        <translation>Añadir a una campaña</translation>
    </message>
    <message>
        <source>Adds the chosen customers to a campaign that is there</source>
        <translation>Añade los clientes elegidos a una campaña existente</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exportar tabla…</translation>
    </message>
    <message>
        <source>Small customers and what they could buy</source>
        <translation>Clientes pequeños y lo que podrían comprar</translation>
    </message>
    <message>
        <source>Potential comes from customers and what they bought. Import customers and invoices first.</source>
        <translation>El potencial sale de los clientes y de lo que compraron. Importe primero clientes y facturas.</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>Importar datos</translation>
    </message>
    <message>
        <source>These figures are from before the last change.</source>
        <translation>Estas cifras son anteriores al último cambio.</translation>
    </message>
    <message>
        <source>Comparing again…</source>
        <translation>Comparando de nuevo…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Waiting for the results…</source>
        <translation>Esperando los resultados…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared by: choose another column.</source>
        <translation>No se puede comparar por «%1»: elija otra columna.</translation>
    </message>
    <message>
        <source>%1: %2, headroom %3</source>
        <translation>%1: %2, recorrido %3</translation>
    </message>
    <message>
        <source>%1: %2, net sales %3</source>
        <translation>%1: %2, ventas netas %3</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <translation>%1 de %2 elegidos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed</source>
        <translation>
            <numerusform>%Ln en la lista</numerusform>
            <numerusform>%Ln en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start a campaign with these %Ln…</source>
        <translation>
            <numerusform>Iniciar una campaña con este %Ln…</numerusform>
            <numerusform>Iniciar una campaña con estos %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a campaign with all listed…</source>
        <translation>Iniciar una campaña con toda la lista…</translation>
    </message>
    <message>
        <source>Makes a new campaign with them; undo takes it back</source>
        <translation>Crea con ellos una campaña nueva; Deshacer la retira</translation>
    </message>
    <message>
        <source>Start a campaign</source>
        <translation>Iniciar una campaña</translation>
    </message>
    <message>
        <source>Add customers to campaign %1</source>
        <translation>Añadir clientes a la campaña %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) added to %1</source>
        <translation>
            <numerusform>%Ln cliente añadido a %1</numerusform>
            <numerusform>%Ln clientes añadidos a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are in %1 already</source>
        <translation>Todos están ya en %1</translation>
    </message>
    <message>
        <source>Add to campaign</source>
        <translation>Añadir a la campaña</translation>
    </message>
    <message>
        <source>Lots were drawn for “%1” on %2. With more customers they hold no more: they are taken back, and you draw again. Add the customers?</source>
        <translation>El sorteo de «%1» se hizo el %2. Con más clientes deja de valer: se retira y usted sortea de nuevo. ¿Añadir los clientes?</translation>
    </message>
    <message>
        <source>%1 (has begun, nobody can join)</source>
        <translation>%1 (ha empezado, nadie puede entrar)</translation>
    </message>
</context>
<context>
    <name>strata::GrowthRulesCard</name>
    <message>
        <source>Small below</source>
        <translation>Pequeño por debajo de</translation>
    </message>
    <message>
        <source>Use suggestions</source>
        <translation>Usar sugerencias</translation>
    </message>
    <message>
        <source>Sets all six back to what is suggested for these data</source>
        <translation>Devuelve los seis a lo que se sugiere para estos datos</translation>
    </message>
    <message>
        <source>Net sales of a year; who buys less is small. Leave it empty for half of those who buy.</source>
        <translation>Ventas netas de un año; quien compra menos es pequeño. Déjelo vacío para la mitad de los que compran.</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>The column that says which firms are alike</source>
        <translation>La columna que dice qué empresas son similares</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The column that says how large a firm is, such as employees</source>
        <translation>La columna que dice lo grande que es una empresa, por ejemplo los empleados</translation>
    </message>
    <message>
        <source>Like firms at least</source>
        <translation>Mínimo de empresas similares</translation>
    </message>
    <message>
        <source>With fewer like firms a group is merged into a larger one</source>
        <translation>Con menos empresas similares, un grupo se une a otro mayor</translation>
    </message>
    <message>
        <source>They buy (percentile)</source>
        <translation>Compran (percentil)</translation>
    </message>
    <message>
        <source>What like firms buy: 50 % is the middle one of them, 75 % the one a quarter from the top</source>
        <translation>Lo que compran las empresas similares: 50&#xa0;% es la del medio; 75&#xa0;%, la que está a un cuarto de la cima</translation>
    </message>
    <message>
        <source>Headroom from</source>
        <translation>Recorrido desde</translation>
    </message>
    <message>
        <source>From this share of the potential on there is something to grow</source>
        <translation>A partir de esta parte del potencial hay algo que hacer crecer</translation>
    </message>
    <message>
        <source>Who is small, and who is alike</source>
        <translation>Quién es pequeño y quién es similar</translation>
    </message>
    <message>
        <source>Small are those whose net sales of a year are below the limit. Who bought for the first time less than a year ago cannot be judged yet; who never bought and who is excluded is left out.</source>
        <translation>Son pequeños aquellos cuyas ventas netas de un año están por debajo del límite. A quien compró por primera vez hace menos de un año aún no se le puede juzgar; quien nunca compró y quien está excluido se dejan fuera.</translation>
    </message>
    <message>
        <source>Industry that small customers are compared in</source>
        <translation>Sector en el que se comparan los clientes pequeños</translation>
    </message>
    <message>
        <source>Size that small customers are compared by</source>
        <translation>Tamaño por el que se comparan los clientes pequeños</translation>
    </message>
    <message>
        <source>What like firms buy</source>
        <translation>Lo que compran las empresas similares</translation>
    </message>
    <message>
        <source>Headroom that is worth growing</source>
        <translation>Recorrido que merece la pena hacer crecer</translation>
    </message>
    <message>
        <source>Use the suggestions for growth</source>
        <translation>Usar las sugerencias para el crecimiento</translation>
    </message>
    <message>
        <source>Write an amount above 0, such as 10000, or leave it empty for the suggestion.</source>
        <translation>Escriba un importe superior a 0, como 10000, o déjelo vacío para la sugerencia.</translation>
    </message>
    <message>
        <source>Who is small</source>
        <translation>Quién es pequeño</translation>
    </message>
    <message>
        <source>suggestion</source>
        <translation>sugerencia</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>No se encontró ninguna</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>%1 (suggested)</source>
        <translation>%1 (sugerido)</translation>
    </message>
    <message>
        <source>%1 (not in these data)</source>
        <translation>%1 (no está en estos datos)</translation>
    </message>
    <message>
        <source>All industries together</source>
        <translation>Todos los sectores juntos</translation>
    </message>
    <message>
        <source>No size</source>
        <translation>Sin tamaño</translation>
    </message>
</context>
<context>
    <name>strata::GrowthWords</name>
    <message>
        <source>Grow</source>
        <translation>Hacer crecer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Move to low-cost service</source>
        <translation>Pasar a un servicio económico</translation>
    </message>
    <message>
        <source>All industries</source>
        <translation>Todos los sectores</translation>
    </message>
    <message>
        <source>%1, all sizes</source>
        <translation>%1, todos los tamaños</translation>
    </message>
    <message>
        <source>%1, %2 above %3</source>
        <translation>%1, %2 superior a %3</translation>
    </message>
    <message>
        <source>%1, %2 up to %3</source>
        <translation>%1, %2 hasta %3</translation>
    </message>
    <message>
        <source>%1, %2 above %3 up to %4</source>
        <translation>%1, %2 superior a %3 y hasta %4</translation>
    </message>
    <message>
        <source>merged over all sizes: too few like firms of one size</source>
        <translation>unido con todos los tamaños: demasiado pocas empresas similares de un mismo tamaño</translation>
    </message>
    <message>
        <source>merged over all industries: too few like firms in its own</source>
        <translation>unido con todos los sectores: demasiado pocas empresas similares en el propio</translation>
    </message>
    <message>
        <source>products</source>
        <translation>productos</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>categorías</translation>
    </message>
    <message>
        <source>like firms buy %1 more a year (%2 of the potential is open)</source>
        <translation>las empresas similares compran %1 más al año (%2 del potencial está abierto)</translation>
    </message>
    <message>
        <source>only %1 of headroom (%2 of the potential)</source>
        <translation>solo %1 de recorrido (%2 del potencial)</translation>
    </message>
    <message>
        <source>buys %1, as much as like firms do or more (%2)</source>
        <translation>compra %1, tanto como las empresas similares o más (%2)</translation>
    </message>
    <message>
        <source>even like firms stay small: %1 a year, below %2</source>
        <translation>también las empresas similares siguen pequeñas: %1 al año, menos de %2</translation>
    </message>
    <message numerus="yes">
        <source>has not bought for %Ln day(s)</source>
        <translation>
            <numerusform>no compra desde hace %Ln día</numerusform>
            <numerusform>no compra desde hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last order %Ln day(s) ago, usually every %1 days</source>
        <translation>
            <numerusform>último pedido hace %Ln día, normalmente cada %1 días</numerusform>
            <numerusform>último pedido hace %Ln días, normalmente cada %1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>buys %1 less than the year before</source>
        <translation>compra %1 menos que el año anterior</translation>
    </message>
    <message>
        <source>loses %1 a year</source>
        <translation>pierde %1 al año</translation>
    </message>
    <message>
        <source>buys %1 more than the year before</source>
        <translation>compra %1 más que el año anterior</translation>
    </message>
    <message>
        <source>orders in its rhythm, every %1 days</source>
        <translation>pide a su ritmo, cada %1 días</translation>
    </message>
    <message>
        <source>buys %1 %2, like firms %3</source>
        <translation>compra %1 %2; las empresas similares, %3</translation>
    </message>
    <message>
        <source>orders %1 times a year, like firms %2</source>
        <translation>pide %1 veces al año; las empresas similares, %2</translation>
    </message>
    <message numerus="yes">
        <source>merged upward to all sizes, because too few firms of its size are known; compared with %Ln firm(s)</source>
        <translation>
            <numerusform>ampliado a todos los tamaños, porque se conocen demasiado pocas empresas del suyo; comparado con %Ln empresa</numerusform>
            <numerusform>ampliado a todos los tamaños, porque se conocen demasiado pocas empresas del suyo; comparado con %Ln empresas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merged upward to all industries, because too few firms of its own are known; compared with %Ln firm(s)</source>
        <translation>
            <numerusform>ampliado a todos los sectores, porque se conocen demasiado pocas empresas del suyo; comparado con %Ln empresa</numerusform>
            <numerusform>ampliado a todos los sectores, porque se conocen demasiado pocas empresas del suyo; comparado con %Ln empresas</numerusform>
        </translation>
    </message>
    <message>
        <source>its industry is not known</source>
        <translation>no se conoce su sector</translation>
    </message>
    <message>
        <source>its size is not known</source>
        <translation>no se conoce su tamaño</translation>
    </message>
    <message>
        <source>the potential is more than any like firm buys (at most %1): check its size</source>
        <translation>el potencial es más de lo que compra cualquier empresa similar (%1 como máximo): compruebe su tamaño</translation>
    </message>
    <message>
        <source>%1 (like firms %2)</source>
        <translation>%1 (empresas similares %2)</translation>
    </message>
    <message>
        <source>Potential of %1: %2 a year</source>
        <translation>Potencial de %1: %2 al año</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %Ln customer(s): %1.</source>
        <translation>
            <numerusform>Comparado con %Ln cliente: %1.</numerusform>
            <numerusform>Comparado con %Ln clientes: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of like firms buy at most %2 a year</source>
        <translation>%1 de las empresas similares compra como máximo %2 al año</translation>
    </message>
    <message>
        <source>potential = %1</source>
        <translation>potencial = %1</translation>
    </message>
    <message>
        <source>%1 of like firms buy at most %2 a year for each unit of %3</source>
        <translation>%1 de las empresas similares compra como máximo %2 al año por cada unidad de %3</translation>
    </message>
    <message>
        <source>%1 × %2 (%3) = %4</source>
        <translation>%1 × %2 (%3)&#xa0;= %4</translation>
    </message>
    <message>
        <source>headroom = %1 − %2 = %3</source>
        <translation>recorrido = %1 − %2 = %3</translation>
    </message>
    <message numerus="yes">
        <source>Net sales of %Ln day(s), scaled to a year. The settings are on this page.</source>
        <translation>
            <numerusform>Ventas netas de %Ln día, extrapoladas a un año. Los ajustes están en esta página.</numerusform>
            <numerusform>Ventas netas de %Ln días, extrapoladas a un año. Los ajustes están en esta página.</numerusform>
        </translation>
    </message>
    <message>
        <source>Net sales of a year. The settings are on this page.</source>
        <translation>Ventas netas de un año. Los ajustes están en esta página.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Low-cost service: nothing bought for long; or like firms stay small, and so it was a year before, and buying falls, is overdue or loses money</source>
        <translation>Servicio económico: nada comprado desde hace mucho; o las empresas similares siguen pequeñas, y también un año antes, y las compras bajan, van con retraso o pierden dinero</translation>
    </message>
    <message>
        <source>Grow: headroom is at least %1 of the potential, and buying neither falls nor is overdue</source>
        <translation>Hacer crecer: el recorrido es al menos %1 del potencial, y las compras ni bajan ni van con retraso</translation>
    </message>
    <message>
        <source>Keep: everybody else</source>
        <translation>Mantener: todos los demás</translation>
    </message>
    <message>
        <source>Our own rule; its limits are on this page and on the page Signals.</source>
        <translation>Una regla propia; sus límites están en esta página y en la página Señales.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln small customer(s) below %1 a year</source>
        <translation>
            <numerusform>%Ln cliente pequeño con menos de %1 al año</numerusform>
            <numerusform>%Ln clientes pequeños con menos de %1 al año</numerusform>
        </translation>
    </message>
    <message>
        <source> (suggested: half of all customers)</source>
        <translation> (sugerido: la mitad de todos los clientes)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln larger one(s)</source>
        <translation>
            <numerusform>%Ln más grande</numerusform>
            <numerusform>%Ln más grandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too new for a full year</source>
        <translation>
            <numerusform>%Ln demasiado nuevo para un año completo</numerusform>
            <numerusform>%Ln demasiado nuevos para un año completo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln never bought</source>
        <translation>
            <numerusform>%Ln nunca ha comprado</numerusform>
            <numerusform>%Ln nunca han comprado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <translation>
            <numerusform>%Ln excluido</numerusform>
            <numerusform>%Ln excluidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without enough like firms</source>
        <translation>
            <numerusform>%Ln sin suficientes empresas similares</numerusform>
            <numerusform>%Ln sin suficientes empresas similares</numerusform>
        </translation>
    </message>
    <message>
        <source>Neither an industry nor a size is known, so every customer is compared with all others. Import a column such as industry or employees for a fairer comparison.</source>
        <translation>No se conoce ni el sector ni el tamaño, así que cada cliente se compara con todos los demás. Importe una columna como el sector o los empleados para una comparación más justa.</translation>
    </message>
    <message>
        <source>No industry is known, so firms of all industries are compared by their size. Import a column such as industry for a fairer comparison.</source>
        <translation>No se conoce ningún sector, así que se comparan empresas de todos los sectores por su tamaño. Importe una columna como el sector para una comparación más justa.</translation>
    </message>
    <message>
        <source>No size is known, so firms of an industry are compared as if they were of one size. Import a column such as employees for a fairer comparison.</source>
        <translation>No se conoce ningún tamaño, así que las empresas de un sector se comparan como si todas tuvieran el mismo. Importe una columna como los empleados para una comparación más justa.</translation>
    </message>
    <message>
        <source>small</source>
        <translation>pequeño</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>mediano</translation>
    </message>
    <message>
        <source>large</source>
        <translation>grande</translation>
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
        <translation>Todos los sectores</translation>
    </message>
    <message>
        <source>Industry not known</source>
        <translation>Sector desconocido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <comment>industries</comment>
        <translation>
            <numerusform>%Ln otro</numerusform>
            <numerusform>%Ln otros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln customer(s)</source>
        <translation>
            <numerusform>%1: %2, %Ln cliente</numerusform>
            <numerusform>%1: %2, %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Headroom by industry: %1</source>
        <translation>Recorrido por sector: %1</translation>
    </message>
    <message>
        <source>Nobody is on the list to grow.</source>
        <translation>No hay nadie en la lista Hacer crecer.</translation>
    </message>
</context>
<context>
    <name>strata::HistoryCard</name>
    <message>
        <source>Type and tier over time</source>
        <translation>Tipo y nivel a lo largo del tiempo</translation>
    </message>
    <message>
        <source>There are no snapshots yet. Each refresh of the data takes one; the data page takes one at any time.</source>
        <translation>Aún no hay instantáneas. Cada actualización de los datos toma una; en la página Datos se puede tomar en cualquier momento.</translation>
    </message>
    <message>
        <source>Reading snapshots…</source>
        <translation>Leyendo instantáneas…</translation>
    </message>
    <message>
        <source>Snapshots are kept in the project&apos;s file, which is not open.</source>
        <translation>Las instantáneas se guardan en el archivo del proyecto, que no está abierto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s) could not be read.</source>
        <translation>
            <numerusform>%Ln instantánea no se pudo leer.</numerusform>
            <numerusform>%Ln instantáneas no se pudieron leer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::HomeworkPage</name>
    <message>
        <source>Does the model agree with what we know?</source>
        <translation>¿Coincide el modelo con lo que sabemos?</translation>
    </message>
    <message>
        <source>Each of us sorts the same known accounts into the four types, then we look where the model differs.</source>
        <translation>Cada uno clasifica las mismas cuentas conocidas en los cuatro tipos; después miramos dónde difiere el modelo.</translation>
    </message>
    <message>
        <source>Where model and intuition differ, one of them is wrong: a weight, a figure in the data, or a habit. Sort first and look afterwards, or the model will sort for you. Fifteen to twenty accounts that everybody knows are enough.</source>
        <translation>Donde modelo e intuición difieren, uno de los dos se equivoca: un peso, una cifra de los datos o una costumbre. Clasifique primero y mire después, o el modelo clasificará por usted. Bastan de quince a veinte cuentas que todos conozcan.</translation>
    </message>
    <message>
        <source>Sort the known accounts</source>
        <translation>Clasificar las cuentas conocidas</translation>
    </message>
    <message>
        <source>Homework compared</source>
        <translation>Tareas previas comparadas</translation>
    </message>
    <message>
        <source>Homework hidden again</source>
        <translation>Tareas previas ocultas de nuevo</translation>
    </message>
    <message>
        <source>All answers stay as they are, out of sight until the next comparison.</source>
        <translation>Todas las respuestas se quedan como están, fuera de la vista hasta la próxima comparación.</translation>
    </message>
    <message>
        <source>Compare the homework</source>
        <translation>Comparar las tareas previas</translation>
    </message>
    <message>
        <source>Hide the homework</source>
        <translation>Ocultar las tareas previas</translation>
    </message>
    <message>
        <source>The homework check needs customers. Import them first, with their invoices.</source>
        <translation>El control de tareas previas necesita clientes. Impórtelos primero, con sus facturas.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Ir a los datos</translation>
    </message>
    <message>
        <source>Somebody has to sort the accounts. Say first who is at the table.</source>
        <translation>Alguien tiene que clasificar las cuentas. Indique primero quién está a la mesa.</translation>
    </message>
    <message>
        <source>Go to the workshop</source>
        <translation>Ir al taller</translation>
    </message>
</context>
<context>
    <name>strata::HoursCard</name>
    <message>
        <source>Hours freed</source>
        <translation>Horas liberadas</translation>
    </message>
    <message>
        <source>Hours by group</source>
        <translation>Horas por grupo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export the hours</source>
        <translation>Exportar las horas</translation>
    </message>
    <message>
        <source>No service costs hours. Choose “Name and cost” on a service that takes time and say how many hours.</source>
        <translation>Ningún servicio cuesta horas. Elija «Nombre y coste» en un servicio que lleve tiempo e indique cuántas horas.</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 al año</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>strata::IdeaSheet</name>
    <message>
        <source>An idea in a few words; Enter adds it</source>
        <translation>Una idea en pocas palabras; Intro la añade</translation>
    </message>
    <message>
        <source>Next idea</source>
        <translation>Siguiente idea</translation>
    </message>
    <message>
        <source>Leave without keeping</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>Idea %1</source>
        <translation>Idea %1</translation>
    </message>
    <message>
        <source>Remove this idea</source>
        <translation>Quitar esta idea</translation>
    </message>
    <message>
        <source>Remove idea %1</source>
        <translation>Quitar la idea %1</translation>
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
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Who is it? – %1</source>
        <translation>¿Quién es? – %1</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Choose your name.</source>
        <translation>Elija su nombre.</translation>
    </message>
    <message>
        <source>%1, choose a PIN of your own: 4 characters or more.</source>
        <translation>%1, elija un PIN propio: 4 caracteres o más.</translation>
    </message>
    <message>
        <source>%1, type your PIN.</source>
        <translation>%1, escriba su PIN.</translation>
    </message>
    <message>
        <source>Nobody can read a PIN, not even in the file. Who forgets it asks the facilitator to reset it.</source>
        <translation>Nadie puede leer un PIN, ni siquiera en el archivo. Quien lo olvide, que pida al facilitador que lo restablezca.</translation>
    </message>
    <message>
        <source>Try again in %1 s</source>
        <translation>Vuelva a intentarlo en %1 s</translation>
    </message>
    <message>
        <source>A PIN has at least 4 characters.</source>
        <translation>Un PIN tiene al menos 4 caracteres.</translation>
    </message>
    <message>
        <source>Type the same PIN once more.</source>
        <translation>Escriba el mismo PIN otra vez.</translation>
    </message>
    <message>
        <source>The two are not the same; type both again.</source>
        <translation>Los dos no son iguales; escriba ambos de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough memory to keep a PIN; close other programs and try again.</source>
        <translation>No hay memoria suficiente para guardar un PIN; cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN de %1</translation>
    </message>
    <message>
        <source>This is not the PIN of %1.</source>
        <translation>Este no es el PIN de %1.</translation>
    </message>
</context>
<context>
    <name>strata::ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>Qué es cada columna</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Primeras filas</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se ha encontrado</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Stopped; the project is as it was.</source>
        <translation>Detenido; el proyecto está como estaba.</translation>
    </message>
    <message>
        <source>%1 rows read, %2 can be taken, %3 rejected</source>
        <translation>%1 filas leídas, %2 se pueden tomar, %3 rechazadas</translation>
    </message>
    <message>
        <source>What was found (%1)</source>
        <translation>Qué se ha encontrado (%1)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Import waits for a column: %1</source>
        <translation>La importación espera una columna: %1</translation>
    </message>
    <message>
        <source>Import waits for one decision on the right.</source>
        <translation>La importación espera una decisión a la derecha.</translation>
    </message>
    <message>
        <source>Import waits for %1 decisions on the right.</source>
        <translation>La importación espera %1 decisiones a la derecha.</translation>
    </message>
    <message>
        <source>No row can be taken: see what was found.</source>
        <translation>No se puede tomar ninguna fila: vea qué se ha encontrado.</translation>
    </message>
    <message>
        <source>Open or create a project first.</source>
        <translation>Abra o cree primero un proyecto.</translation>
    </message>
    <message>
        <source>%1 rows read, %2 accepted, %3 rejected</source>
        <translation>%1 filas leídas, %2 aceptadas, %3 rechazadas</translation>
    </message>
    <message>
        <source>It is one step: undo takes the whole import out again.</source>
        <translation>Es un solo paso: Deshacer retira toda la importación.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>, %1 of them left out as asked</source>
        <translation>, %1 de ellas omitidas según lo pedido</translation>
    </message>
    <message>
        <source>%1 below zero</source>
        <translation>%1 por debajo de cero</translation>
    </message>
    <message>
        <source>%1 of zero</source>
        <translation>%1 de cero</translation>
    </message>
    <message>
        <source>. Among those taken: %1</source>
        <translation>. Entre las tomadas: %1</translation>
    </message>
    <message>
        <source>%1 rows in the table</source>
        <translation>%1 filas en la tabla</translation>
    </message>
    <message>
        <source>Reading the whole table…</source>
        <translation>Leyendo toda la tabla…</translation>
    </message>
    <message>
        <source>The cells of %1 can be read in one way only.</source>
        <translation>Las celdas de %1 solo se pueden leer de una manera.</translation>
    </message>
    <message>
        <source>Put back as it was. %1</source>
        <translation>Devuelto a como estaba. %1</translation>
    </message>
    <message>
        <source>Another import or refresh is running; this one can follow when it is done.</source>
        <translation>Hay otra importación o actualización en marcha; esta puede seguir cuando termine.</translation>
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
        <translation>Pegado %1, %2</translation>
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
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Nothing has been imported yet. Drop files here, paste cells from a spreadsheet, or press Import file: customers first, then their invoice lines, then payments if there are any.</source>
        <translation>Aún no se ha importado nada. Suelte archivos aquí, pegue celdas de una hoja de cálculo o pulse Importar archivo: primero los clientes, después sus líneas de factura y después los pagos, si los hay.</translation>
    </message>
    <message>
        <source>in the order in which they came</source>
        <translation>en el orden en que llegaron</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>%1 rows read, %2 accepted, %3 rejected</source>
        <translation>%1 filas leídas, %2 aceptadas, %3 rechazadas</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se mantiene</translation>
    </message>
    <message>
        <source>Can be read again: a refresh brings what is new in it.</source>
        <translation>Se puede volver a leer: una actualización trae lo que haya de nuevo.</translation>
    </message>
    <message>
        <source>Cannot be read again: %1.</source>
        <translation>No se puede volver a leer: %1.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>What was found in %1</source>
        <translation>Qué se encontró en %1</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Read %1 again</source>
        <translation>Leer %1 de nuevo</translation>
    </message>
    <message>
        <source>Reads this source again and shows what would change</source>
        <translation>Vuelve a leer esta fuente y muestra qué cambiaría</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Takes its rows out of the project; undo brings them back</source>
        <translation>Quita sus filas del proyecto; al deshacer, vuelven</translation>
    </message>
</context>
<context>
    <name>strata::IssueModel</name>
    <message>
        <source>whole row</source>
        <translation>fila entera</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se ha encontrado</translation>
    </message>
</context>
<context>
    <name>strata::IssueTable</name>
    <message>
        <source>Export list…</source>
        <translation>Exportar lista…</translation>
    </message>
    <message>
        <source>Export rejected rows…</source>
        <translation>Exportar filas rechazadas…</translation>
    </message>
    <message>
        <source>What was found in the file</source>
        <translation>Qué se encontró en el archivo</translation>
    </message>
    <message>
        <source>A file with the rejected rows as they stood: repair it and import it again</source>
        <translation>Un archivo con las filas rechazadas tal como estaban: corríjalo e impórtelo de nuevo</translation>
    </message>
    <message>
        <source>Nothing was found that needs a look.</source>
        <translation>No se encontró nada que haya que revisar.</translation>
    </message>
    <message>
        <source>The first %1 of %2 remarks.</source>
        <translation>Las primeras %1 de %2 observaciones.</translation>
    </message>
    <message>
        <source>Remarks: %1. Rejected rows: %2.</source>
        <translation>Observaciones: %1. Filas rechazadas: %2.</translation>
    </message>
    <message>
        <source>-rejected</source>
        <comment>end of a file name</comment>
        <translation>-rechazadas</translation>
    </message>
    <message>
        <source>Export rejected rows</source>
        <translation>Exportar filas rechazadas</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Tablas de texto (*.csv)</translation>
    </message>
    <message>
        <source>What was found in %1</source>
        <translation>Qué se encontró en %1</translation>
    </message>
    <message>
        <source>%1 rows read, %2 accepted, %3 rejected</source>
        <translation>%1 filas leídas, %2 aceptadas, %3 rechazadas</translation>
    </message>
</context>
<context>
    <name>strata::LearnedImportDialog</name>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Rows that are left out</source>
        <translation>Filas que se omiten</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Contacts that will be added</source>
        <translation>Contactos que se añadirán</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exportar tabla…</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>«%1» no se puede leer.</translation>
    </message>
    <message>
        <source>“%1” is too large for a list of contacts.</source>
        <translation>«%1» es demasiado grande para una lista de contactos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) to add.</source>
        <translation>
            <numerusform>%Ln contacto por añadir.</numerusform>
            <numerusform>%Ln contactos por añadir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) say what is known already.</source>
        <translation>
            <numerusform>%Ln fila dice lo que ya se sabe.</numerusform>
            <numerusform>%Ln filas dicen lo que ya se sabe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out.</source>
        <translation>
            <numerusform>%Ln fila se omite.</numerusform>
            <numerusform>%Ln filas se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln contact(s)</source>
        <translation>
            <numerusform>Añadir %Ln contacto</numerusform>
            <numerusform>Añadir %Ln contactos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::LearnedModel</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Job function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Averiguado</translation>
    </message>
</context>
<context>
    <name>strata::LearnedTable</name>
    <message>
        <source>The file has no rows.</source>
        <translation>El archivo no tiene filas.</translation>
    </message>
    <message>
        <source>The first row must name the columns: customer_number or customer, and at least one of name, job_function, title, needs and notes.</source>
        <translation>La primera fila debe nombrar las columnas: customer_number o customer, y al menos una de name, job_function, title, needs y notes.</translation>
    </message>
    <message>
        <source>The row cannot be read: check its quotes and its length.</source>
        <translation>La fila no se puede leer: revise sus comillas y su longitud.</translation>
    </message>
    <message>
        <source>%1 cells, %2 were expected. Put texts with the delimiter in quotes.</source>
        <translation>%1 celdas; se esperaban %2. Ponga entre comillas los textos que contengan el separador.</translation>
    </message>
    <message>
        <source>A text is longer than %1 characters.</source>
        <translation>Un texto tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>No customer is named.</source>
        <translation>No se nombra ningún cliente.</translation>
    </message>
    <message>
        <source>Several customers are called “%1”; give the customer number.</source>
        <translation>Varios clientes se llaman «%1»; indique el número de cliente.</translation>
    </message>
    <message>
        <source>There is no customer “%1”.</source>
        <translation>No hay ningún cliente «%1».</translation>
    </message>
    <message>
        <source>“%1” does not belong to this campaign.</source>
        <translation>«%1» no pertenece a esta campaña.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no (decision maker).</source>
        <translation>«%1» no es ni sí ni no (quién decide).</translation>
    </message>
    <message>
        <source>“%1” is no date; write it like 2026-05-31.</source>
        <translation>«%1» no es una fecha; escríbala como 2026-05-31.</translation>
    </message>
    <message>
        <source>The row says nothing about a person.</source>
        <translation>La fila no dice nada de una persona.</translation>
    </message>
    <message>
        <source>A quote is never closed; nothing behind it could be read.</source>
        <translation>Unas comillas no se cierran nunca; no se pudo leer nada de lo que sigue.</translation>
    </message>
    <message>
        <source>A line is too long to be one; nothing behind it could be read.</source>
        <translation>Una línea es demasiado larga para ser una sola; no se pudo leer nada de lo que sigue.</translation>
    </message>
</context>
<context>
    <name>strata::LearnedView</name>
    <message>
        <source>Add a contact</source>
        <translation>Añadir un contacto</translation>
    </message>
    <message>
        <source>A person at the chosen customer, and what you learned from them</source>
        <translation>Una persona del cliente elegido y lo que usted averiguó por ella</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removes the chosen contact; undo brings it back</source>
        <translation>Quita el contacto elegido; al deshacer, vuelve</translation>
    </message>
    <message>
        <source>Import CSV…</source>
        <translation>Importar CSV…</translation>
    </message>
    <message>
        <source>A table with the columns customer_number or customer, name, job_function, title, decision_maker, needs and notes; shown before it is added</source>
        <translation>Una tabla con las columnas customer_number o customer, name, job_function, title, decision_maker, needs y notes; se muestra antes de añadirla</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>All contacts; the file can be imported again</source>
        <translation>Todos los contactos; el archivo se puede volver a importar</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation>Qué se averiguó</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>This person decides what is bought</source>
        <translation>Esta persona decide qué se compra</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of a contact</source>
        <translation>Nombre de un contacto</translation>
    </message>
    <message>
        <source>Job function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Job function of a contact</source>
        <translation>Función de un contacto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Title of a contact</source>
        <translation>Cargo de un contacto</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesidades</translation>
    </message>
    <message>
        <source>What would help this customer?</source>
        <translation>¿Qué ayudaría a este cliente?</translation>
    </message>
    <message>
        <source>Needs of a contact</source>
        <translation>Necesidades de un contacto</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What else was said?</source>
        <translation>¿Qué más se dijo?</translation>
    </message>
    <message>
        <source>Notes on a contact</source>
        <translation>Notas sobre un contacto</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>Several customers are called “%1”; write the number instead.</source>
        <translation>Varios clientes se llaman «%1»; escriba el número en su lugar.</translation>
    </message>
    <message>
        <source>“%1” is no customer of this campaign; write a name or a number.</source>
        <translation>«%1» no es cliente de esta campaña; escriba un nombre o un número.</translation>
    </message>
    <message>
        <source>Customer of a contact</source>
        <translation>Cliente de un contacto</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Remove a contact</source>
        <translation>Quitar un contacto</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.tsv *.txt)</source>
        <translation>Tablas de texto (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>The contacts could not be written to “%1”. Choose another folder.</source>
        <translation>Los contactos no se pudieron escribir en «%1». Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Add customers to the campaign first.</source>
        <translation>Añada primero clientes a la campaña.</translation>
    </message>
    <message>
        <source>Nothing yet. Write down after every call whom you spoke to and what they need.</source>
        <translation>Todavía nada. Anote después de cada llamada con quién habló y qué necesita.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contacto</numerusform>
            <numerusform>%Ln contactos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::LedgerCard</name>
    <message>
        <source>Against the ledger</source>
        <translation>Frente a la contabilidad</translation>
    </message>
    <message>
        <source>What serving cost in the window, says the ledger</source>
        <translation>Lo que costó servir en el periodo, según la contabilidad</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Serving cost in this window, says the ledger</source>
        <translation>Coste de servir en este periodo, según la contabilidad</translation>
    </message>
    <message>
        <source>Cost-to-serve rates</source>
        <translation>Tarifas del coste de servir</translation>
    </message>
    <message>
        <source>Set the ledger&apos;s total</source>
        <translation>Fijar el total de la contabilidad</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Sumando…</translation>
    </message>
    <message>
        <source>Nothing is allocated yet: net profit equals gross margin. Give the drivers rates.</source>
        <translation>Todavía no se ha repartido nada: el beneficio neto es igual al margen bruto. Ponga tarifas a los inductores de coste.</translation>
    </message>
    <message>
        <source>Allocated to customers: %1. Say what the ledger has, so that everybody sees what is still unallocated.</source>
        <translation>Repartido entre los clientes: %1. Indique lo que figura en la contabilidad, para que todos vean lo que falta por repartir.</translation>
    </message>
    <message>
        <source>Allocated to customers: %1, %2 of the ledger. Unallocated: %3.</source>
        <translation>Repartido entre los clientes: %1, el %2 de la contabilidad. Sin repartir: %3.</translation>
    </message>
    <message>
        <source>Allocated to customers: %1. That is %2 more than the ledger has: rates are too high, or count something twice.</source>
        <translation>Repartido entre los clientes: %1. Son %2 más de lo que figura en la contabilidad: hay tarifas demasiado altas o algo se cuenta dos veces.</translation>
    </message>
    <message>
        <source>Allocated to customers: %1, exactly what the ledger has.</source>
        <translation>Repartido entre los clientes: %1, exactamente lo que figura en la contabilidad.</translation>
    </message>
    <message>
        <source>%1 of it (%2) rests on rates that are guesses; hatched.</source>
        <translation>De ello, %1 (%2) se basa en tarifas estimadas; rayado.</translation>
    </message>
    <message>
        <source>%1 of it is at customers without a known margin: it lowers nobody&apos;s net profit.</source>
        <translation>De ello, %1 corresponde a clientes sin margen conocido: no reduce el beneficio neto de nadie.</translation>
    </message>
</context>
<context>
    <name>strata::LevelPopup</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Price each time</source>
        <translation>Precio por uso</translation>
    </message>
    <message>
        <source>Uses per customer and year</source>
        <translation>Usos por cliente y año</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>within 24 h</source>
        <translation>en 24 h</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensual</translation>
    </message>
    <message>
        <source>inside sales</source>
        <translation>ventas internas</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>Copy today to decided</source>
        <translation>Copiar lo de hoy a lo decidido</translation>
    </message>
    <message>
        <source>Keep for every group</source>
        <translation>Aplicar a todos los grupos</translation>
    </message>
    <message>
        <source>Every group gets this service in this way, today and as decided</source>
        <translation>Todos los grupos reciben este servicio de esta forma, hoy y según lo decidido</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a field of the form and whether it is of today or decided: &quot;Terms, today&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Price in money or percent</source>
        <translation>Precio en dinero o porcentaje</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinero</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Percent of the value that the service has each time, such as the order&apos;s</source>
        <translation>Porcentaje del valor que tiene el servicio cada vez, como el del pedido</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>a service and who gets it</extracomment>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>, %1 charged</source>
        <translation>, %1 cobrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s): %1 a year today%2, %3 decided%4.</source>
        <translation>
            <numerusform>%Ln cliente: %1 al año hoy%2, %3 decidido%4.</numerusform>
            <numerusform>%Ln clientes: %1 al año hoy%2, %3 decidido%4.</numerusform>
        </translation>
    </message>
    <message>
        <source>A fee in percent needs the value it is taken of: say it under “Cost each time”.</source>
        <translation>Una tarifa en porcentaje necesita el valor sobre el que se aplica: indíquelo en «Coste por uso».</translation>
    </message>
</context>
<context>
    <name>strata::LimitsPopup</name>
    <message>
        <source> points</source>
        <extracomment>percentage points</extracomment>
        <translation> puntos</translation>
    </message>
    <message>
        <source>Agreed up to, in points</source>
        <translation>De acuerdo hasta, en puntos</translation>
    </message>
    <message>
        <source>Split above, in points</source>
        <translation>Dividido por encima de, en puntos</translation>
    </message>
    <message>
        <source>How wide the middle half of the votes may be.</source>
        <translation>Qué amplitud puede tener la mitad central de los votos.</translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation>Fijar límites</translation>
    </message>
    <message>
        <source>Agreed up to</source>
        <translation>De acuerdo hasta</translation>
    </message>
    <message>
        <source>Split above</source>
        <translation>Dividido por encima de</translation>
    </message>
    <message>
        <source>Agreed has to end where split begins, or before.</source>
        <translation>«De acuerdo» tiene que terminar donde empieza «Dividido», o antes.</translation>
    </message>
</context>
<context>
    <name>strata::LineRows</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Factura</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>As it stands on the invoice line that was imported.</source>
        <translation>Tal como figura en la línea de factura importada.</translation>
    </message>
</context>
<context>
    <name>strata::ListTable</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>strata::LotsView</name>
    <message>
        <source>Export table…</source>
        <translation>Exportar tabla…</translation>
    </message>
    <message>
        <source>Blocks of the campaign</source>
        <translation>Bloques de la campaña</translation>
    </message>
    <message>
        <source>Smallest effect that can be shown</source>
        <translation>Menor efecto demostrable</translation>
    </message>
    <message>
        <source>(1.960 + 0.842) × spread × √(1/target + 1/control)</source>
        <translation>(1,960 + 0,842) × dispersión × √(1/objetivo + 1/control)</translation>
    </message>
    <message>
        <source>spread of the change of net sales from one window to the next: %1 a customer</source>
        <translation>dispersión del cambio de las ventas netas de un periodo al siguiente: %1 por cliente</translation>
    </message>
    <message>
        <source>%1 target, %2 control customers</source>
        <translation>%1 clientes objetivo, %2 de control</translation>
    </message>
    <message>
        <source>= %1 a customer</source>
        <translation>= %1 por cliente</translation>
    </message>
    <message>
        <source>From these customers&apos; own sales %1, when nothing was done. Bloom, Minimum Detectable Effects (1995): found in 80 of 100 cases, with 5 % false alarms.</source>
        <translation>A partir de las propias ventas de estos clientes %1, cuando no se hizo nada. Bloom, Minimum Detectable Effects (1995): se detecta en 80 de 100 casos, con un 5&#xa0;% de falsas alarmas.</translation>
    </message>
    <message>
        <source> months</source>
        <translation> meses</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>No control group: tracking only</source>
        <translation>Sin grupo de control: solo seguimiento</translation>
    </message>
    <message>
        <source>&lt;p&gt;Everybody gets the campaign. Before and after can be seen, but not whether the campaign or the times made the difference.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Todos reciben la campaña. Se puede ver el antes y el después, pero no si la diferencia se debe a la campaña o a la época.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Draw lots</source>
        <translation>Sortear</translation>
    </message>
    <message>
        <source>Divides the customers by lot into those who get the campaign and those who get nothing, inside blocks of type and size</source>
        <translation>Divide a los clientes por sorteo entre los que reciben la campaña y los que no reciben nada, dentro de bloques por tipo y tamaño</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>The first day of the window after; outcomes are compared from here on</source>
        <translation>El primer día del periodo posterior; a partir de aquí se comparan los resultados</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>So many months before the start are compared with as many after it</source>
        <translation>Estos meses antes del inicio se comparan con otros tantos después</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Grupo de control</translation>
    </message>
    <message>
        <source>Part of every block that gets nothing and is compared with</source>
        <translation>Parte de cada bloque que no recibe nada y sirve de comparación</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Number the lots begin from: the same seed draws the same lots on any computer</source>
        <translation>Número del que parte el sorteo: la misma semilla da el mismo sorteo en cualquier ordenador</translation>
    </message>
    <message>
        <source>Start of a campaign</source>
        <translation>Inicio de una campaña</translation>
    </message>
    <message>
        <source>Window of a campaign</source>
        <translation>Periodo de una campaña</translation>
    </message>
    <message>
        <source>Share of the control group</source>
        <translation>Proporción del grupo de control</translation>
    </message>
    <message>
        <source>Seed of the lots</source>
        <translation>Semilla del sorteo</translation>
    </message>
    <message>
        <source>The campaign began on %1. New lots mix up who got something and who did not: what was done so far can be measured no more. Draw all the same?</source>
        <translation>La campaña empezó el %1. Un nuevo sorteo mezcla a quienes recibieron algo con quienes no: lo hecho hasta ahora ya no se podrá medir. ¿Sortear de todos modos?</translation>
    </message>
    <message>
        <source>The lots drawn on %1 are replaced by new ones. Draw again?</source>
        <translation>El sorteo del %1 se sustituye por otro nuevo. ¿Sortear de nuevo?</translation>
    </message>
    <message>
        <source>The start lies in the past. Lots say something only if they decided who got the campaign: was nothing done yet? Draw now?</source>
        <translation>El inicio está en el pasado. El sorteo solo sirve si decidió quién recibía la campaña: ¿todavía no se ha hecho nada? ¿Sortear ahora?</translation>
    </message>
    <message>
        <source>Tracking only</source>
        <translation>Solo seguimiento</translation>
    </message>
    <message>
        <source>The lots drawn on %1 are taken back: everybody gets the campaign. Go on?</source>
        <translation>El sorteo del %1 se anula: todos reciben la campaña. ¿Continuar?</translation>
    </message>
    <message>
        <source>Track without a control group</source>
        <translation>Seguir sin grupo de control</translation>
    </message>
    <message>
        <source>Use a control group</source>
        <translation>Usar un grupo de control</translation>
    </message>
    <message>
        <source>Draw again…</source>
        <translation>Sortear de nuevo…</translation>
    </message>
    <message>
        <source>Tracking only: there is no control group. What changes cannot be told from the times.</source>
        <translation>Solo seguimiento: no hay grupo de control. Lo que cambie no se podrá distinguir de los cambios de la época.</translation>
    </message>
    <message>
        <source>Lots were drawn on %1. The control group gets nothing until the window is over; another share or seed counts with the next drawing.</source>
        <translation>Sorteo hecho el %1. El grupo de control no recibe nada hasta que termine el periodo; otra proporción u otra semilla valen a partir del próximo sorteo.</translation>
    </message>
    <message>
        <source>Add customers first: lots need at least two.</source>
        <translation>Añada primero clientes: un sorteo necesita al menos dos.</translation>
    </message>
    <message>
        <source>No lots drawn yet. The lot, not a person, decides who gets the campaign: only then is the difference due to it.</source>
        <translation>Todavía sin sorteo. El sorteo, no una persona, decide quién recibe la campaña: solo así la diferencia se debe a ella.</translation>
    </message>
    <message>
        <source>Working out the smallest effect that can be shown…</source>
        <translation>Calculando el menor efecto demostrable…</translation>
    </message>
    <message>
        <source>How small an effect can be shown is not known: it takes two customers in each group, and invoices of two windows before the start.</source>
        <translation>No se sabe qué efecto mínimo se puede demostrar: hacen falta dos clientes en cada grupo y facturas de dos periodos anteriores al inicio.</translation>
    </message>
    <message>
        <source>%1 target and %2 control customers</source>
        <translation>%1 clientes objetivo y %2 de control</translation>
    </message>
    <message numerus="yes">
        <source>With %1 an effect from %2 a customer in %Ln month(s) can be shown: %3 of what they buy. Smaller ones drown in chance.</source>
        <translation>
            <numerusform>Con %1 se puede demostrar un efecto a partir de %2 por cliente en %Ln mes: el %3 de lo que compran. Los menores se pierden en el azar.</numerusform>
            <numerusform>Con %1 se puede demostrar un efecto a partir de %2 por cliente en %Ln meses: el %3 de lo que compran. Los menores se pierden en el azar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 an effect from %2 a customer in %Ln month(s) can be shown. Smaller ones drown in chance.</source>
        <translation>
            <numerusform>Con %1 se puede demostrar un efecto a partir de %2 por cliente en %Ln mes. Los menores se pierden en el azar.</numerusform>
            <numerusform>Con %1 se puede demostrar un efecto a partir de %2 por cliente en %Ln meses. Los menores se pierden en el azar.</numerusform>
        </translation>
    </message>
    <message>
        <source>These groups are too small to show anything that a campaign can do. Add customers, take a longer window, or choose “No control group: tracking only”.</source>
        <translation>Estos grupos son demasiado pequeños para demostrar nada que pueda lograr una campaña. Añada clientes, tome un periodo más largo o elija «Sin grupo de control: solo seguimiento».</translation>
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
        <translation>Recalculando…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New workshop…</source>
        <translation>&amp;Nuevo taller…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open the sam&amp;ple workshop</source>
        <translation>Abrir el taller de &amp;ejemplo</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>&amp;Guardar ahora</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Save a &amp;copy as…</source>
        <translation>Guardar una co&amp;pia como…</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>&amp;Versiones anteriores…</translation>
    </message>
    <message>
        <source>&amp;Import data…</source>
        <translation>&amp;Importar datos…</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>Exportar in&amp;forme…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find customer</source>
        <translation>&amp;Buscar cliente</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Strata</source>
        <translation>&amp;Acerca de Strata</translation>
    </message>
    <message>
        <source>About Strata</source>
        <translation>Acerca de Strata</translation>
    </message>
    <message>
        <source>Strata stratifies customers by lifetime value and net profit. It is free software under the GNU General Public License, version 3 or later.</source>
        <translation>Strata estratifica a los clientes por valor de vida y beneficio neto. Es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>%1 – Strata</source>
        <translation>%1 – Strata</translation>
    </message>
    <message numerus="yes">
        <source>%Ln metric(s)</source>
        <translation>
            <numerusform>%Ln métrica</numerusform>
            <numerusform>%Ln métricas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln factor(s)</source>
        <translation>
            <numerusform>en %Ln factor</numerusform>
            <numerusform>en %Ln factores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Recalculated in %1 ms</source>
        <translation>Recalculado en %1 ms</translation>
    </message>
    <message>
        <source>No invoice lines</source>
        <translation>Sin líneas de factura</translation>
    </message>
    <message>
        <source>%1 invoice lines</source>
        <translation>%1 líneas de factura</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>since opening</source>
        <translation>desde que se abrió</translation>
    </message>
    <message>
        <source>Fill in a &amp;ballot…</source>
        <translation>Re&amp;llenar una papeleta…</translation>
    </message>
    <message>
        <source>&amp;Projector view</source>
        <translation>Vista de p&amp;royector</translation>
    </message>
    <message>
        <source>While it is &amp;shown</source>
        <translation>&amp;Mientras se muestra</translation>
    </message>
    <message>
        <source>&amp;Freeze, or show the present state</source>
        <translation>Con&amp;gelar o mostrar el estado actual</translation>
    </message>
    <message>
        <source>&amp;Blank</source>
        <translation>O&amp;scurecer</translation>
    </message>
    <message>
        <source>&amp;Mask names</source>
        <translation>&amp;Enmascarar nombres</translation>
    </message>
    <message>
        <source>&amp;Timer</source>
        <translation>&amp;Temporizador</translation>
    </message>
    <message>
        <source>Fill in a ballot</source>
        <translation>Rellenar una papeleta</translation>
    </message>
    <message>
        <source>Ballots (*.strata-ballot)</source>
        <translation>Papeletas (*.strata-ballot)</translation>
    </message>
    <message>
        <source>Import from a &amp;database…</source>
        <translation>Importar de una base de &amp;datos…</translation>
    </message>
    <message>
        <source>Re&amp;fresh all data…</source>
        <translation>Actuali&amp;zar todos los datos…</translation>
    </message>
    <message>
        <source>%1 invoice lines in the database, %2</source>
        <translation>%1 líneas de factura en la base de datos, %2</translation>
    </message>
    <message>
        <source>&amp;Back from a customer</source>
        <translation>&amp;Volver del cliente</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Strata will speak this language when it is next started.</source>
        <translation>Strata hablará este idioma la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>The &amp;system&apos;s</source>
        <translation>El del &amp;sistema</translation>
    </message>
</context>
<context>
    <name>strata::MappingTable</name>
    <message>
        <source>Our field</source>
        <translation>Nuestro campo</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Se entiende como</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>Qué es cada columna</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (necesario)</translation>
    </message>
    <message>
        <source>Own field: %1</source>
        <translation>Campo propio: %1</translation>
    </message>
    <message>
        <source>Column for %1</source>
        <translation>Columna para %1</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>omitir</translation>
    </message>
    <message>
        <source>to decide, on the right</source>
        <translation>por decidir, a la derecha</translation>
    </message>
    <message>
        <source>Column of the table</source>
        <translation>Columna de la tabla</translation>
    </message>
    <message>
        <source>What is in it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>not in the table</source>
        <translation>no está en la tabla</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; such as %2</source>
        <translation>%1; por ejemplo, %2</translation>
    </message>
    <message>
        <source>%1 (column %2)</source>
        <translation>%1 (columna %2)</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>Qué se hace con %1</translation>
    </message>
    <message>
        <source>keep as own field</source>
        <translation>conservar como campo propio</translation>
    </message>
    <message>
        <source>How %1 is read</source>
        <translation>Cómo se lee %1</translation>
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
        <translation>Matriz de estratificación</translation>
    </message>
    <message>
        <source>The net profit in money is below 0: serving costs more than the margin.</source>
        <translation>El beneficio neto en dinero está por debajo de 0: servir cuesta más que el margen.</translation>
    </message>
    <message>
        <source>Type the customer lifetime value cut, or drag its line</source>
        <translation>Escriba el corte del valor de vida del cliente o arrastre su línea</translation>
    </message>
    <message>
        <source>Type the net profit cut, or drag its line</source>
        <translation>Escriba el corte del beneficio neto o arrastre su línea</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Puntero</translation>
    </message>
    <message>
        <source>A click selects a customer, a drag moves a cut line. With Shift a drag brushes a rectangle.</source>
        <translation>Un clic selecciona un cliente; arrastrar mueve una línea de corte. Con Mayús, al arrastrar se marca un rectángulo.</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Drag a rectangle around customers to list only them; with Ctrl they are added. By keys: the arrows move the cross, Space sets a corner.</source>
        <translation>Arrastre un rectángulo alrededor de los clientes para listar solo esos; con Ctrl se añaden. Con el teclado: las flechas mueven la cruz y la barra espaciadora fija una esquina.</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Draw around customers to list only them; with Ctrl they are added.</source>
        <translation>Rodee a los clientes para listar solo esos; con Ctrl se añaden.</translation>
    </message>
    <message>
        <source>What the colours say</source>
        <translation>Qué indican los colores</translation>
    </message>
    <message>
        <source>Colour by</source>
        <translation>Color por</translation>
    </message>
    <message>
        <source>Customer lifetime value: %1</source>
        <translation>Valor de vida del cliente: %1</translation>
    </message>
    <message>
        <source>Net profit: %1</source>
        <translation>Beneficio neto: %1</translation>
    </message>
    <message>
        <source>CLV cut %1</source>
        <translation>Corte CLV %1</translation>
    </message>
    <message>
        <source>Profit cut %1</source>
        <translation>Corte beneficio %1</translation>
    </message>
    <message>
        <source>Hatch: most lose money</source>
        <translation>Rayado: la mayoría pierde dinero</translation>
    </message>
    <message>
        <source>Ring: loses money</source>
        <translation>Anillo: pierde dinero</translation>
    </message>
    <message>
        <source>darker: more customers</source>
        <translation>más oscuro: más clientes</translation>
    </message>
    <message>
        <source>bubble area is net sales</source>
        <translation>el área del círculo son las ventas netas</translation>
    </message>
    <message>
        <source>Loses money: serving costs more than the margin</source>
        <translation>Pierde dinero: servirle cuesta más que el margen</translation>
    </message>
    <message>
        <source>Move the customer lifetime value cut</source>
        <translation>Mover el corte del valor de vida del cliente</translation>
    </message>
    <message>
        <source>Move the net profit cut</source>
        <translation>Mover el corte del beneficio neto</translation>
    </message>
    <message>
        <source>Set the customer lifetime value cut</source>
        <translation>Fijar el corte del valor de vida del cliente</translation>
    </message>
    <message>
        <source>Set the net profit cut</source>
        <translation>Fijar el corte del beneficio neto</translation>
    </message>
</context>
<context>
    <name>strata::MatrixChart</name>
    <message>
        <source>Stratification matrix. Customer lifetime value cut %1, net profit cut %2. Left and right arrows move the first, up and down the second. F2 types the first, Shift and F2 the second.</source>
        <translation>Matriz de estratificación. Corte del valor de vida del cliente %1, corte del beneficio neto %2. Las flechas izquierda y derecha mueven el primero; arriba y abajo, el segundo. Con F2 se escribe el primero; con Mayús y F2, el segundo.</translation>
    </message>
    <message>
        <source>Stratification matrix. The arrows move a cross, now at a customer lifetime value of %1 and a net profit of %2. Space sets the first corner of a rectangle, Space again brushes the customers in it, with Ctrl also.</source>
        <translation>Matriz de estratificación. Las flechas mueven una cruz, ahora en un valor de vida del cliente de %1 y un beneficio neto de %2. La barra espaciadora fija la primera esquina de un rectángulo; otra vez, marca los clientes que contiene; con Ctrl, los añade.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::MemberModel</name>
    <message>
        <source>%1 (no longer in the data)</source>
        <translation>%1 (ya no está en los datos)</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Customers alike by type and size; lots are drawn inside each block</source>
        <translation>Clientes parecidos en tipo y tamaño; se sortea dentro de cada bloque</translation>
    </message>
    <message>
        <source>What like firms buy in a year; known for small customers</source>
        <translation>Lo que compran al año empresas parecidas; se conoce en los clientes pequeños</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventas netas</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potencial</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
</context>
<context>
    <name>strata::MembersView</name>
    <message>
        <source>Filter by name or number</source>
        <translation>Filtrar por nombre o número</translation>
    </message>
    <message>
        <source>Add customers…</source>
        <translation>Añadir clientes…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removes the chosen customers from the campaign; undo brings them back</source>
        <translation>Quita de la campaña los clientes elegidos; al deshacer, vuelven</translation>
    </message>
    <message>
        <source>Customers of the campaign</source>
        <translation>Clientes de la campaña</translation>
    </message>
    <message>
        <source>Which customers are listed</source>
        <translation>Qué clientes se muestran</translation>
    </message>
    <message>
        <source>Both groups</source>
        <translation>Ambos grupos</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Grupo objetivo</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Grupo de control</translation>
    </message>
    <message>
        <source>The lot decides who gets the campaign (target) and who gets nothing and is compared with (control).</source>
        <translation>El sorteo decide quién recibe la campaña (objetivo) y quién no recibe nada y sirve de comparación (control).</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exportar tabla…</translation>
    </message>
    <message>
        <source>Add customers</source>
        <translation>Añadir clientes</translation>
    </message>
    <message>
        <source>Lots were drawn on %1. With more customers they hold no more: they are taken back, and you draw again. Add customers?</source>
        <translation>El sorteo se hizo el %1. Con más clientes deja de valer: se anula y usted sortea de nuevo. ¿Añadir clientes?</translation>
    </message>
    <message>
        <source>Add customers to a campaign</source>
        <translation>Añadir clientes a una campaña</translation>
    </message>
    <message>
        <source>Remove customers</source>
        <translation>Quitar clientes</translation>
    </message>
    <message>
        <source>The campaign has begun. Who is removed now is compared no more, which can make the result look better or worse than it is. Remove them?</source>
        <translation>La campaña ha empezado. A quien se quita ahora ya no se le compara, y el resultado puede parecer mejor o peor de lo que es. ¿Quitarlos?</translation>
    </message>
    <message>
        <source>Remove customers from a campaign</source>
        <translation>Quitar clientes de una campaña</translation>
    </message>
    <message>
        <source>Nobody yet. Add customers, or start from the list of small customers.</source>
        <translation>Todavía nadie. Añada clientes o empiece por la lista de clientes pequeños.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s): %1 target, %2 control</source>
        <translation>
            <numerusform>%Ln cliente: %1 objetivo, %2 control</numerusform>
            <numerusform>%Ln clientes: %1 objetivo, %2 control</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s), no lots drawn</source>
        <translation>
            <numerusform>%Ln cliente, sin sorteo</numerusform>
            <numerusform>%Ln clientes, sin sorteo</numerusform>
        </translation>
    </message>
    <message>
        <source>The campaign has begun: who joins now could not be compared.</source>
        <translation>La campaña ha empezado: a quien se sume ahora no se le podría comparar.</translation>
    </message>
    <message>
        <source>From the lists of small customers, by type, or by a kept view</source>
        <translation>De las listas de clientes pequeños, por tipo o de una vista guardada</translation>
    </message>
</context>
<context>
    <name>strata::MergedModel</name>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Counts under</source>
        <translation>Cuenta en</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>strata::MetricDetail</name>
    <message>
        <source>From value to score</source>
        <translation>Del valor a la puntuación</translation>
    </message>
    <message>
        <source>how its values are spread, and what each of them scores</source>
        <translation>cómo se reparten sus valores y qué puntúa cada uno</translation>
    </message>
    <message>
        <source>Choose a metric on the left to see its values and decide how they are scored, or add one.</source>
        <translation>Elija a la izquierda una métrica para ver sus valores y decidir cómo puntúan, o añada una.</translation>
    </message>
    <message>
        <source>Change what a missing value counts</source>
        <translation>Cambiar lo que cuenta un valor ausente</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>Median %1; %2 of %3 customers have a value.</source>
        <translation>Mediana %1; %2 de %3 clientes tienen un valor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln beyond the worst</source>
        <translation>
            <numerusform>%Ln más allá del peor valor</numerusform>
            <numerusform>%Ln más allá del peor valor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln beyond the best.</source>
        <translation>
            <numerusform>%Ln más allá del mejor.</numerusform>
            <numerusform>%Ln más allá del mejor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) lie outside the picture.</source>
        <translation>
            <numerusform>%Ln cliente queda fuera de la imagen.</numerusform>
            <numerusform>%Ln clientes quedan fuera de la imagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every customer has the same value, so everybody scores 50: it tells nobody apart.</source>
        <translation>Todos los clientes tienen el mismo valor, así que todos puntúan 50: no distingue a nadie.</translation>
    </message>
    <message>
        <source>All scored customers have the same value, so everybody scores 50.</source>
        <translation>Todos los clientes puntuados tienen el mismo valor, así que todos puntúan 50.</translation>
    </message>
    <message>
        <source>Move a band</source>
        <translation>Mover un tramo</translation>
    </message>
    <message>
        <source>Move a point</source>
        <translation>Mover un punto</translation>
    </message>
    <message>
        <source>Move the worst anchor</source>
        <translation>Mover el anclaje del peor valor</translation>
    </message>
    <message>
        <source>Move the best anchor</source>
        <translation>Mover el anclaje del mejor valor</translation>
    </message>
    <message>
        <source>Reword a quality</source>
        <translation>Reformular una cualidad</translation>
    </message>
    <message>
        <source>Value function of %1</source>
        <translation>Función de valor de %1</translation>
    </message>
    <message>
        <source>Missing values of %1</source>
        <translation>Valores ausentes de %1</translation>
    </message>
</context>
<context>
    <name>strata::MetricGapModel</name>
    <message numerus="yes">
        <source>the %Ln largest are done</source>
        <extracomment>after &quot;394 customers still to rate&quot;</extracomment>
        <translation>
            <numerusform>el más grande (%Ln) está hecho</numerusform>
            <numerusform>los %Ln más grandes están hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, con retraso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>%1 of %2 customers, %3</source>
        <translation>%1 de %2 clientes, %3</translation>
    </message>
    <message>
        <source>%1 of %2 customers have a value</source>
        <translation>%1 de %2 clientes tienen un valor</translation>
    </message>
    <message>
        <source>Customers with a value make %1 of net sales</source>
        <translation>Los clientes con valor suponen el %1 de las ventas netas</translation>
    </message>
    <message>
        <source>Share of net sales of the customers who have a value</source>
        <translation>Parte de las ventas netas de los clientes que tienen un valor</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Customers covered</source>
        <translation>Clientes con valor</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Qué encontramos</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
</context>
<context>
    <name>strata::MetricGapsView</name>
    <message>
        <source>Metrics, what they are made from and what is missing</source>
        <translation>Métricas, de qué se forman y qué falta</translation>
    </message>
    <message>
        <source>Change owner of a metric</source>
        <translation>Cambiar el responsable de una métrica</translation>
    </message>
    <message>
        <source>Change due date of a metric</source>
        <translation>Cambiar el vencimiento de una métrica</translation>
    </message>
    <message>
        <source>Change note of a metric</source>
        <translation>Cambiar la nota de una métrica</translation>
    </message>
    <message>
        <source>Settle a gap</source>
        <translation>Resolver una laguna</translation>
    </message>
    <message>
        <source>Open a gap again</source>
        <translation>Reabrir una laguna</translation>
    </message>
    <message>
        <source>Missing values of %1</source>
        <translation>Valores ausentes de %1</translation>
    </message>
    <message>
        <source>Change what a missing value counts</source>
        <translation>Cambiar lo que cuenta un valor ausente</translation>
    </message>
    <message>
        <source>No metric is chosen yet. Choose what to measure on the metrics page.</source>
        <translation>Todavía no se ha elegido ninguna métrica. Elija qué medir en la página «Métricas».</translation>
    </message>
    <message>
        <source>The data are not looked through yet.</source>
        <translation>Los datos aún no se han revisado.</translation>
    </message>
</context>
<context>
    <name>strata::MetricLibrary</name>
    <message>
        <source>Add metric</source>
        <translation>Añadir métrica</translation>
    </message>
    <message>
        <source>Add a metric</source>
        <translation>Añadir una métrica</translation>
    </message>
    <message>
        <source>Find a metric</source>
        <translation>Buscar una métrica</translation>
    </message>
    <message>
        <source>Metrics by dimension</source>
        <translation>Métricas por dimensión</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Customers covered</source>
        <translation>Clientes con valor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Factor that it shows</source>
        <translation>Factor que muestra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No metric fits. Try another word.</source>
        <translation>Ninguna métrica coincide. Pruebe con otra palabra.</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Todavía sin datos</translation>
    </message>
    <message>
        <source>Every customer has a value</source>
        <translation>Todos los clientes tienen un valor</translation>
    </message>
    <message>
        <source>Beware: %1</source>
        <translation>Cuidado: %1</translation>
    </message>
    <message>
        <source>It already shows %1.</source>
        <translation>Ya muestra %1.</translation>
    </message>
    <message>
        <source>Have it rated instead</source>
        <translation>Hacer que se valore</translation>
    </message>
    <message>
        <source>Add a quality to rate…</source>
        <translation>Añadir una cualidad por valorar…</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Rated by people from 1 to 10</source>
        <translation>Valorada por personas de 1 a 10</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Another quality…</source>
        <translation>Otra cualidad…</translation>
    </message>
    <message>
        <source>Not in the tables, could be collected</source>
        <translation>No está en las tablas, se puede recopilar</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Anotada</translation>
    </message>
    <message>
        <source>Add quality</source>
        <translation>Añadir cualidad</translation>
    </message>
    <message>
        <source>Note: could collect</source>
        <translation>Anotar: se puede recopilar</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>Unidad: %1</translation>
    </message>
    <message>
        <source>Needs: %1</source>
        <translation>Necesita: %1</translation>
    </message>
    <message>
        <source>1 means %1, 10 means %2.</source>
        <translation>1 significa %1; 10 significa %2.</translation>
    </message>
    <message>
        <source>The tables that Strata reads do not show it.</source>
        <translation>Las tablas que lee Strata no la muestran.</translation>
    </message>
    <message>
        <source>Bring it as a column of your customer list, or have it rated. Noted, it stands on the list of what is missing, with an owner and a date.</source>
        <translation>Tráigala como columna de su lista de clientes o haga que se valore. Si la anota, queda en la lista de lo que falta, con responsable y fecha.</translation>
    </message>
    <message>
        <source>It is on the list of what is missing.</source>
        <translation>Está en la lista de lo que falta.</translation>
    </message>
    <message>
        <source>It belongs to %1 and is left out for now.</source>
        <translation>Pertenece a %1 y por ahora se omite.</translation>
    </message>
</context>
<context>
    <name>strata::MetricTree</name>
    <message>
        <source>Factors and their metrics</source>
        <translation>Factores y sus métricas</translation>
    </message>
    <message>
        <source>Factor and metric</source>
        <translation>Factor y métrica</translation>
    </message>
    <message>
        <source>Customers covered</source>
        <translation>Clientes con valor</translation>
    </message>
    <message>
        <source>No metric yet</source>
        <translation>Todavía sin métrica</translation>
    </message>
    <message>
        <source>Without a metric the factor counts for nothing. Add one.</source>
        <translation>Sin métrica, el factor no cuenta nada. Añada una.</translation>
    </message>
    <message>
        <source>Unknown to this version of Strata</source>
        <translation>Desconocido para esta versión de Strata</translation>
    </message>
    <message>
        <source>Every customer has a value</source>
        <translation>Todos los clientes tienen un valor</translation>
    </message>
    <message>
        <source>Can we have it?</source>
        <translation>¿Se puede obtener?</translation>
    </message>
    <message>
        <source>Left out for now</source>
        <translation>Omitida por ahora</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitida</translation>
    </message>
</context>
<context>
    <name>strata::MetricsModel</name>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>%1, factor %2</source>
        <translation>%1, factor %2</translation>
    </message>
    <message>
        <source>(number %1 in the bars)</source>
        <translation>(número %1 en las barras)</translation>
    </message>
    <message>
        <source>How many percent of the other scored customers have a lower score in this metric</source>
        <translation>Qué porcentaje de los demás clientes puntuados tiene menos puntuación en esta métrica</translation>
    </message>
    <message>
        <source>Score times weight; together they make the composite</source>
        <translation>Puntuación por peso; juntas forman la puntuación compuesta</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Better than
% of customers</source>
        <extracomment>head of a column; two lines</extracomment>
        <translation>Mejor que
% de clientes</translation>
    </message>
    <message>
        <source>Adds
to score</source>
        <translation>Suma a la
puntuación</translation>
    </message>
    <message>
        <source>To move up</source>
        <translation>Para subir</translation>
    </message>
    <message>
        <source>The smallest change of this metric alone that is enough for a better type or tier; “no loss any more” says what the money guard asks for besides</source>
        <translation>El menor cambio de esta sola métrica que basta para un tipo o nivel mejor; «ya sin pérdida» indica lo que además exige el guardián del dinero</translation>
    </message>
</context>
<context>
    <name>strata::MetricsPage</name>
    <message>
        <source>Which metrics show it?</source>
        <translation>¿Qué métricas lo muestran?</translation>
    </message>
    <message>
        <source>Each factor needs figures that everybody accepts. Say for each one which value is bad, which is good, and what counts where it is missing.</source>
        <translation>Cada factor necesita cifras que todos acepten. Diga de cada una qué valor es malo, cuál es bueno y qué cuenta donde falta.</translation>
    </message>
    <message>
        <source>A factor is an opinion until a figure shows it. Two or three metrics per factor are enough. The score from 0 to 100 makes days, percent and money comparable: higher is always better. Nothing is filled in silently; where a value is missing you decide what it counts.</source>
        <translation>Un factor es una opinión hasta que una cifra lo muestra. Bastan dos o tres métricas por factor. La puntuación de 0 a 100 hace comparables los días, los porcentajes y el dinero: más siempre es mejor. Nada se rellena sin avisar; donde falta un valor, usted decide qué cuenta.</translation>
    </message>
    <message>
        <source>Add metric</source>
        <translation>Añadir métrica</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>There are no customers yet. Metrics can be chosen now; how they are spread and what is missing shows as soon as invoice lines are here.</source>
        <translation>Todavía no hay clientes. Ya se pueden elegir métricas; cómo se reparten y qué falta se verá en cuanto haya líneas de factura.</translation>
    </message>
    <message>
        <source>Get data</source>
        <translation>Obtener datos</translation>
    </message>
    <message>
        <source>Choose from everything that your data can show</source>
        <translation>Elegir entre todo lo que sus datos pueden mostrar</translation>
    </message>
    <message>
        <source>Remove the metric from its factor (Del; undo brings it back)</source>
        <translation>Quitar la métrica de su factor (Supr; al deshacer, vuelve)</translation>
    </message>
    <message>
        <source>Move to factor</source>
        <translation>Mover al factor</translation>
    </message>
    <message>
        <source>Chosen metrics</source>
        <translation>Métricas elegidas</translation>
    </message>
    <message>
        <source>Remove metric</source>
        <translation>Quitar métrica</translation>
    </message>
    <message>
        <source>Move metric to another factor</source>
        <translation>Mover la métrica a otro factor</translation>
    </message>
    <message>
        <source>Value tree</source>
        <translation>Árbol de valor</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>Nothing is missing: every chosen metric can be had now.</source>
        <translation>No falta nada: todas las métricas elegidas se pueden obtener ya.</translation>
    </message>
    <message>
        <source>Metrics that are missing, with owner and due date</source>
        <translation>Métricas que faltan, con responsable y vencimiento</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Exportar lista…</translation>
    </message>
    <message>
        <source>What is missing (%1)</source>
        <translation>Qué falta (%1)</translation>
    </message>
    <message>
        <source>Add a quality to rate</source>
        <translation>Añadir una cualidad por valorar</translation>
    </message>
    <message>
        <source>Note a metric that is missing</source>
        <translation>Anotar una métrica que falta</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Metrics of %1</source>
        <translation>Métricas de %1</translation>
    </message>
</context>
<context>
    <name>strata::MigrationModel</name>
    <message numerus="yes">
        <source>%Ln customer(s) at either time</source>
        <translation>
            <numerusform>%Ln cliente en uno de los dos momentos</numerusform>
            <numerusform>%Ln clientes en uno de los dos momentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are gone</source>
        <translation>
            <numerusform>%Ln cliente ya no está</numerusform>
            <numerusform>%Ln clientes ya no están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are %1 at the later time</source>
        <translation>
            <numerusform>%Ln cliente es %1 en el momento posterior</numerusform>
            <numerusform>%Ln clientes son %1 en el momento posterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were not there</source>
        <translation>
            <numerusform>%Ln cliente no estaba</numerusform>
            <numerusform>%Ln clientes no estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were %1 at the earlier time</source>
        <translation>
            <numerusform>%Ln cliente era %1 en el momento anterior</numerusform>
            <numerusform>%Ln clientes eran %1 en el momento anterior</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Each customer is found again by its number and counted once: by the type at the earlier time and the type at the later one. Those before and the new ones add up to those after and the gone ones.</source>
        <translation>Cada cliente se reconoce por su número y se cuenta una vez: por el tipo en el momento anterior y el tipo en el posterior. Los de antes y los nuevos suman lo mismo que los de después y los que ya no están.</translation>
    </message>
    <message>
        <source>Then ↓  Later →</source>
        <translation>Antes ↓  Después →</translation>
    </message>
</context>
<context>
    <name>strata::MissingModel</name>
    <message>
        <source>%1, late</source>
        <translation>%1, con retraso</translation>
    </message>
    <message>
        <source>in no factor yet</source>
        <translation>todavía en ningún factor</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Can we have it?</source>
        <translation>¿Se puede obtener?</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
</context>
<context>
    <name>strata::MissingPolicyCard</name>
    <message>
        <source>If a value is missing</source>
        <translation>Si falta un valor</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>It counts as soon as there are customers.</source>
        <translation>Cuenta en cuanto haya clientes.</translation>
    </message>
    <message>
        <source>Every customer has a value.</source>
        <translation>Todos los clientes tienen un valor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are scored without this metric.</source>
        <translation>
            <numerusform>%Ln cliente se puntúa sin esta métrica.</numerusform>
            <numerusform>%Ln clientes se puntúan sin esta métrica.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without a value get the middle score.</source>
        <translation>
            <numerusform>%Ln cliente sin valor recibe la puntuación media.</numerusform>
            <numerusform>%Ln clientes sin valor reciben la puntuación media.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without a value get the lowest score.</source>
        <translation>
            <numerusform>%Ln cliente sin valor recibe la puntuación más baja.</numerusform>
            <numerusform>%Ln clientes sin valor reciben la puntuación más baja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without a value stay unclassified.</source>
        <translation>
            <numerusform>%Ln cliente sin valor queda sin clasificar.</numerusform>
            <numerusform>%Ln clientes sin valor quedan sin clasificar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving the metric out for them would change the type of %Ln customer(s).</source>
        <translation>
            <numerusform>Omitir la métrica para ellos cambiaría el tipo de %Ln cliente.</numerusform>
            <numerusform>Omitir la métrica para ellos cambiaría el tipo de %Ln clientes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Treating them as lowest would change the type of %Ln customer(s).</source>
        <translation>
            <numerusform>Darles la puntuación más baja cambiaría el tipo de %Ln cliente.</numerusform>
            <numerusform>Darles la puntuación más baja cambiaría el tipo de %Ln clientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>changes no type</source>
        <translation>no cambia ningún tipo</translation>
    </message>
    <message numerus="yes">
        <source>changes %Ln type(s)</source>
        <translation>
            <numerusform>cambia %Ln tipo</numerusform>
            <numerusform>cambia %Ln tipos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ModelView</name>
    <message>
        <source>%1: %2, at or above the cut of %3.</source>
        <translation>%1: %2, en el corte de %3 o por encima.</translation>
    </message>
    <message>
        <source>%1: %2, below the cut of %3.</source>
        <translation>%1: %2, por debajo del corte de %3.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Customer since: %1</source>
        <translation>Cliente desde: %1</translation>
    </message>
    <message>
        <source>Last invoice: %1</source>
        <translation>Última factura: %1</translation>
    </message>
    <message>
        <source>This customer is no longer in the data.</source>
        <translation>Este cliente ya no está en los datos.</translation>
    </message>
    <message>
        <source>The model gives it none of the four types: %1.</source>
        <translation>El modelo no le da ninguno de los cuatro tipos: %1.</translation>
    </message>
    <message>
        <source>Factors, of 100: %1.</source>
        <translation>Factores, sobre 100: %1.</translation>
    </message>
    <message>
        <source>Scored on %1 of %2 metrics.</source>
        <translation>Puntuado con %1 de %2 métricas.</translation>
    </message>
    <message>
        <source>It loses money, so its net profit does not count as high.</source>
        <translation>Pierde dinero, así que su beneficio neto no cuenta como alto.</translation>
    </message>
    <message>
        <source>Somebody has set its type by hand: %1.</source>
        <translation>Alguien ha fijado su tipo a mano: %1.</translation>
    </message>
    <message>
        <source>High value, high profit</source>
        <translation>Valor alto, beneficio alto</translation>
    </message>
    <message>
        <source>Low value, high profit</source>
        <translation>Valor bajo, beneficio alto</translation>
    </message>
    <message>
        <source>Low value, low profit</source>
        <translation>Valor bajo, beneficio bajo</translation>
    </message>
    <message>
        <source>High value, low profit</source>
        <translation>Valor alto, beneficio bajo</translation>
    </message>
</context>
<context>
    <name>strata::MonthRows</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventas netas</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Devoluciones</translation>
    </message>
    <message>
        <source>With cost</source>
        <translation>Con coste</translation>
    </message>
    <message>
        <source>With product</source>
        <translation>Con producto</translation>
    </message>
    <message>
        <source>With category</source>
        <translation>Con categoría</translation>
    </message>
    <message>
        <source>With due date</source>
        <translation>Con vencimiento</translation>
    </message>
    <message>
        <source>With paid date</source>
        <translation>Con fecha de pago</translation>
    </message>
    <message>
        <source>A calendar month between the first and the last invoice line.</source>
        <translation>Un mes natural entre la primera y la última línea de factura.</translation>
    </message>
    <message>
        <source>Invoice lines dated in this month.</source>
        <translation>Líneas de factura con fecha de este mes.</translation>
    </message>
    <message>
        <source>The net values of the month&apos;s lines, credits included.</source>
        <translation>Los valores netos de las líneas del mes, abonos incluidos.</translation>
    </message>
    <message>
        <source>Lines of the month that are returns or credits.</source>
        <translation>Líneas del mes que son devoluciones o abonos.</translation>
    </message>
    <message>
        <source>Lines of the month on which it is known, of all its lines.</source>
        <translation>Líneas del mes en las que se conoce, de todas las suyas.</translation>
    </message>
</context>
<context>
    <name>strata::MonthStrip</name>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Paid date</source>
        <translation>Fecha de pago</translation>
    </message>
    <message>
        <source>How complete each month is</source>
        <translation>Cuán completo está cada mes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>%1: no lines</source>
        <translation>%1: sin líneas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s)</source>
        <translation>
            <numerusform>%Ln devolución</numerusform>
            <numerusform>%Ln devoluciones</numerusform>
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
        <translation>Todavía no hay líneas de factura</translation>
    </message>
    <message>
        <source>Each month&apos;s lines as a bar, and below it the share of them that has a cost, a product, a category, a due and a paid date.</source>
        <translation>Las líneas de cada mes como barra y, debajo, la parte de ellas que tiene coste, producto, categoría, vencimiento y fecha de pago.</translation>
    </message>
</context>
<context>
    <name>strata::MoreLessCard</name>
    <message>
        <source>Who gets more, who gets less</source>
        <translation>Quién recibe más y quién menos</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter who gets more and who gets less</source>
        <translation>Filtrar quién recibe más y quién menos</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export who gets more and who gets less</source>
        <translation>Exportar quién recibe más y quién menos</translation>
    </message>
    <message>
        <source>%1, new</source>
        <translation>%1, nuevo</translation>
    </message>
    <message>
        <source>%1, ends</source>
        <translation>%1, termina</translation>
    </message>
    <message>
        <source>Today: %1
Decided: %2</source>
        <translation>Hoy: %1
Decidido: %2</translation>
    </message>
    <message>
        <source>%1 more, %2 less</source>
        <translation>%1 más, %2 menos</translation>
    </message>
    <message>
        <source>There is no service yet.</source>
        <translation>Todavía no hay ningún servicio.</translation>
    </message>
    <message>
        <source>Nothing differs yet between today and what is decided.</source>
        <translation>Todavía no hay diferencias entre lo de hoy y lo decidido.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>More or less</source>
        <translation>Más o menos</translation>
    </message>
    <message>
        <source>From today to decided</source>
        <translation>De hoy a lo decidido</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
</context>
<context>
    <name>strata::MoversModel</name>
    <message>
        <source>to</source>
        <extracomment>between two types: &quot;Marginal to Core&quot;</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventas netas</translation>
    </message>
</context>
<context>
    <name>strata::NeighboursCard</name>
    <message>
        <source>Neighbours</source>
        <translation>Vecinos</translation>
    </message>
    <message>
        <source>Customers just above and below by score</source>
        <translation>Clientes justo por encima y por debajo según la puntuación</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Customers scored most alike</source>
        <translation>Clientes de puntuación más parecida</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>choose one to go there</source>
        <translation>elija uno para ir a él</translation>
    </message>
    <message>
        <source>How far the metric scores lie apart: the root of the mean squared difference, each metric by its weight; what one of the two lacks is left out.</source>
        <translation>Cuánto distan las puntuaciones de las métricas: la raíz de la diferencia cuadrática media, cada métrica según su peso; se omite lo que le falte a uno de los dos.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>By score: place %1 of %2</source>
        <translation>Por puntuación: puesto %1 de %2</translation>
    </message>
    <message>
        <source>Without a score it has no place among the others.</source>
        <translation>Sin puntuación no tiene puesto entre los demás.</translation>
    </message>
    <message>
        <source>No customer can be compared metric by metric.</source>
        <translation>Ningún cliente se puede comparar métrica por métrica.</translation>
    </message>
    <message>
        <source>Most alike: metric scores nearest, in points</source>
        <translation>Más parecidos: puntuaciones de las métricas más próximas, en puntos</translation>
    </message>
</context>
<context>
    <name>strata::NewActionForm</name>
    <message>
        <source>Add action</source>
        <translation>Añadir acción</translation>
    </message>
    <message>
        <source>Another customer</source>
        <translation>Otro cliente</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>What is done?</source>
        <translation>¿Qué se hace?</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién lo hace</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>¿Quién?</translation>
    </message>
    <message>
        <source>Select a customer, or find one.</source>
        <translation>Seleccione un cliente o busque uno.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Añadir una acción</translation>
    </message>
</context>
<context>
    <name>strata::NewDecisionForm</name>
    <message>
        <source>Add a decision</source>
        <translation>Añadir una decisión</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Qué se decide</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Quién decide</translation>
    </message>
    <message>
        <source>How it was before</source>
        <translation>Cómo era antes</translation>
    </message>
    <message>
        <source>How it is from now on</source>
        <translation>Cómo es a partir de ahora</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Disenso</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add to the log</source>
        <translation>Añadir al registro</translation>
    </message>
    <message>
        <source>Say what is decided, in a few words.</source>
        <translation>Diga en pocas palabras qué se decide.</translation>
    </message>
</context>
<context>
    <name>strata::NewQualityForm</name>
    <message>
        <source>Name of the quality</source>
        <translation>Nombre de la cualidad</translation>
    </message>
    <message>
        <source>Name, such as Strategic fit</source>
        <translation>Nombre, como Encaje estratégico</translation>
    </message>
    <message>
        <source>A quality to rate</source>
        <translation>Una cualidad por valorar</translation>
    </message>
    <message>
        <source>No invoice shows it; people rate it from 1 to 10, one customer at a time.</source>
        <translation>Ninguna factura la muestra; la valoran personas de 1 a 10, un cliente tras otro.</translation>
    </message>
</context>
<context>
    <name>strata::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What was said and should not be lost</source>
        <translation>Lo que se dijo y no debe perderse</translation>
    </message>
    <message>
        <source>Change the notes</source>
        <translation>Cambiar las notas</translation>
    </message>
</context>
<context>
    <name>strata::OpenRoundView</name>
    <message>
        <source>Who has voted</source>
        <translation>Quién ha votado</translation>
    </message>
    <message>
        <source>Pass the laptop round: each votes behind a PIN of one&apos;s own.</source>
        <translation>Pase el portátil de mano en mano: cada persona vota tras su propio PIN.</translation>
    </message>
    <message>
        <source>The round is closed; nobody can vote any more.</source>
        <translation>La ronda está cerrada; ya nadie puede votar.</translation>
    </message>
    <message>
        <source>Nobody is at the table. Name the participants on the workshop page.</source>
        <translation>No hay nadie en la mesa. Indique los participantes en la página «Taller».</translation>
    </message>
    <message>
        <source>This round has been revealed once before; votes may know the others&apos;.</source>
        <translation>Esta ronda ya se reveló una vez; quien vote puede conocer los votos de los demás.</translation>
    </message>
    <message>
        <source>What is voted on</source>
        <translation>Qué se vota</translation>
    </message>
    <message>
        <source>The value tree has changed since this round was opened; the vote is on the rows above.</source>
        <translation>El árbol de valor ha cambiado desde que se abrió esta ronda; se votan las filas de arriba.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>no longer at the table</source>
        <translation>ya no está en la mesa</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Has voted from home</source>
        <translation>Ha votado desde casa</translation>
    </message>
    <message>
        <source>Has voted</source>
        <translation>Ha votado</translation>
    </message>
    <message>
        <source>Ballot file…</source>
        <translation>Archivo de papeleta…</translation>
    </message>
    <message>
        <source>Hand out a ballot file to %1</source>
        <translation>Entregar un archivo de papeleta a %1</translation>
    </message>
    <message>
        <source>A small file to vote at home with the same program</source>
        <translation>Un archivo pequeño para votar en casa con el mismo programa</translation>
    </message>
    <message>
        <source>Vote again</source>
        <translation>Votar de nuevo</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Votar</translation>
    </message>
    <message>
        <source>Vote as %1</source>
        <translation>Votar como %1</translation>
    </message>
    <message>
        <source>Starts anew; the later vote counts</source>
        <translation>Empieza de nuevo; cuenta el último voto</translation>
    </message>
</context>
<context>
    <name>strata::OverrideCard</name>
    <message>
        <source>Set by hand</source>
        <translation>Fijado a mano</translation>
    </message>
    <message>
        <source>Set type…</source>
        <translation>Fijar tipo…</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>Take back what was set by hand</source>
        <translation>Retirar lo que se fijó a mano</translation>
    </message>
    <message>
        <source>Nothing: the type is the computed one.</source>
        <translation>Nada: el tipo es el calculado.</translation>
    </message>
    <message>
        <source>As computed: %1</source>
        <translation>Como se calculó: %1</translation>
    </message>
</context>
<context>
    <name>strata::OverrideDialog</name>
    <message>
        <source>Exclude customer</source>
        <translation>Excluir al cliente</translation>
    </message>
    <message>
        <source>Set type</source>
        <translation>Fijar tipo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Give the reason, so that others understand it later.</source>
        <translation>Indique el motivo, para que otros lo entiendan más adelante.</translation>
    </message>
</context>
<context>
    <name>strata::OverrideStrip</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Type of %1</source>
        <translation>Tipo de %1</translation>
    </message>
    <message numerus="yes">
        <source>Types of %Ln customer(s): %1</source>
        <translation>
            <numerusform>Tipo de %Ln cliente: %1</numerusform>
            <numerusform>Tipos de %Ln clientes: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <extracomment>leave a customer out: &quot;Exclude Blue Lake Mills because of&quot;</extracomment>
        <translation>Excluir a %1</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 es</translation>
    </message>
    <message>
        <source>Exclude</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Set type</source>
        <translation>Fijar tipo</translation>
    </message>
    <message>
        <source>Give the reason, so that others understand it later.</source>
        <translation>Indique el motivo, para que otros lo entiendan más adelante.</translation>
    </message>
    <message>
        <source>The data were replaced meanwhile; select the customers again.</source>
        <translation>Entretanto se sustituyeron los datos; seleccione de nuevo los clientes.</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln customer(s)</source>
        <translation>
            <numerusform>Excluir %Ln cliente</numerusform>
            <numerusform>Excluir %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Set type by hand</source>
        <translation>Fijar el tipo a mano</translation>
    </message>
    <message numerus="yes">
        <source>Set type of %Ln customer(s) by hand</source>
        <translation>
            <numerusform>Fijar a mano el tipo de %Ln cliente</numerusform>
            <numerusform>Fijar a mano el tipo de %Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>as computed</source>
        <translation>según lo calculado</translation>
    </message>
    <message>
        <source>Lift what was set by hand</source>
        <translation>Anular lo fijado a mano</translation>
    </message>
    <message>
        <source>The customers are being computed; try again in a moment.</source>
        <translation>Se están calculando los clientes; inténtelo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>strata::Page</name>
    <message>
        <source>Why is this asked?</source>
        <translation>¿Por qué se pregunta esto?</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
</context>
<context>
    <name>strata::PairwiseEntry</name>
    <message>
        <source>slightly more</source>
        <translation>ligeramente más</translation>
    </message>
    <message>
        <source>moderately more</source>
        <translation>moderadamente más</translation>
    </message>
    <message>
        <source>moderately to strongly more</source>
        <translation>de moderada a fuertemente más</translation>
    </message>
    <message>
        <source>strongly more</source>
        <translation>fuertemente más</translation>
    </message>
    <message>
        <source>strongly to very strongly more</source>
        <translation>de fuerte a muy fuertemente más</translation>
    </message>
    <message>
        <source>very strongly more</source>
        <translation>muy fuertemente más</translation>
    </message>
    <message>
        <source>very strongly to extremely more</source>
        <translation>de muy fuerte a extremadamente más</translation>
    </message>
    <message>
        <source>extremely more</source>
        <translation>extremadamente más</translation>
    </message>
    <message>
        <source>These fit the others least. Look at them again:</source>
        <translation>Estos son los que menos encajan con los demás. Vuelva a mirarlos:</translation>
    </message>
    <message>
        <source>How far the judgements contradict each other: (lambda - n) / (n - 1), divided by Saaty&apos;s random index, the same figure for judgements drawn at random. Up to 0.10 is usual.</source>
        <translation>Hasta qué punto los juicios se contradicen: (lambda - n) / (n - 1), dividido por el índice aleatorio de Saaty, la misma cifra para juicios tomados al azar. Hasta 0,10 es lo habitual.</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>%1 beside %2: said %3, the weights imply %4</source>
        <translation>%1 frente a %2: se dijo %3, de los pesos resulta %4</translation>
    </message>
    <message>
        <source>%1 beside %2: said %3, the weights imply the opposite, %4</source>
        <translation>%1 frente a %2: se dijo %3, de los pesos resulta lo contrario, %4</translation>
    </message>
    <message>
        <source>%1: %2×, %3</source>
        <translation>%1: %2×, %3</translation>
    </message>
    <message>
        <source>%1 beside %2: %3</source>
        <translation>%1 frente a %2: %3</translation>
    </message>
    <message>
        <source>Consistency ratio %1 (Saaty&apos;s random index): the judgements fit together.</source>
        <translation>Razón de consistencia %1 (índice aleatorio de Saaty): los juicios encajan entre sí.</translation>
    </message>
    <message>
        <source>Consistency ratio %1 (Saaty&apos;s random index): attention, above 0.10 the judgements contradict each other. Those that fit least are below the pairs.</source>
        <translation>Razón de consistencia %1 (índice aleatorio de Saaty): atención, por encima de 0,10 los juicios se contradicen. Los que menos encajan están debajo de los pares.</translation>
    </message>
    <message>
        <source>Two rows cannot contradict each other.</source>
        <translation>Dos filas no pueden contradecirse.</translation>
    </message>
    <message>
        <source>No consistency ratio: Saaty&apos;s random index ends below so many rows.</source>
        <translation>Sin razón de consistencia: el índice aleatorio de Saaty no llega a tantas filas.</translation>
    </message>
</context>
<context>
    <name>strata::PaperDialog</name>
    <message>
        <source>Fill it in anew</source>
        <translation>Rellenar de nuevo</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Fill in a ballot</source>
        <translation>Rellenar una papeleta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close without saving? What you have set is not kept.</source>
        <translation>¿Cerrar sin guardar? No se conserva lo que ha indicado.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Go on voting</source>
        <translation>Seguir votando</translation>
    </message>
    <message>
        <source>This ballot cannot be filled in</source>
        <translation>Esta papeleta no se puede rellenar</translation>
    </message>
    <message>
        <source>This ballot is filled in already</source>
        <translation>Esta papeleta ya está rellenada</translation>
    </message>
    <message>
        <source>The vote in it is sealed and nobody can read it here. You can fill the ballot in anew; the new vote then takes the place of the old one in this file.</source>
        <translation>El voto que contiene está sellado y nadie puede leerlo aquí. Puede rellenar la papeleta de nuevo; el nuevo voto sustituirá entonces al anterior en este archivo.</translation>
    </message>
    <message>
        <source>Ballot of %1, round %2</source>
        <translation>Papeleta de %1, ronda %2</translation>
    </message>
    <message>
        <source>Save my ballot</source>
        <translation>Guardar mi papeleta</translation>
    </message>
    <message>
        <source>The ballot is not saved yet</source>
        <translation>La papeleta todavía no se ha guardado</translation>
    </message>
    <message>
        <source>Your ballot is filled in</source>
        <translation>Su papeleta está rellenada</translation>
    </message>
    <message>
        <source>It is saved as %1. Send this file back to the facilitator: only the project it came from can open the vote in it.</source>
        <translation>Se ha guardado como %1. Devuelva este archivo al facilitador: solo el proyecto del que salió puede abrir el voto que contiene.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Guardar una copia en otro lugar…</translation>
    </message>
    <message>
        <source>Save the ballot</source>
        <translation>Guardar la papeleta</translation>
    </message>
</context>
<context>
    <name>strata::ParentCard</name>
    <message>
        <source>Accounts and their parents</source>
        <translation>Cuentas y sus cuentas matrices</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Accounts that count under another customer</source>
        <translation>Cuentas que cuentan en otro cliente</translation>
    </message>
    <message>
        <source>The selected accounts stand on their own again</source>
        <translation>Las cuentas seleccionadas vuelven a ir por su cuenta</translation>
    </message>
    <message>
        <source>The parent account is named in the column</source>
        <translation>La cuenta matriz se indica en la columna</translation>
    </message>
    <message>
        <source>Set the parent column</source>
        <translation>Fijar la columna de la cuenta matriz</translation>
    </message>
    <message>
        <source>Add these up over the accounts of a customer (the others keep the parent&apos;s value):</source>
        <translation>Sumar estos campos de todas las cuentas de un cliente (los demás conservan el valor de la cuenta matriz):</translation>
    </message>
    <message>
        <source>Fields that add up over the accounts of a customer</source>
        <translation>Campos que se suman de todas las cuentas de un cliente</translation>
    </message>
    <message>
        <source>Set what adds up</source>
        <translation>Fijar lo que se suma</translation>
    </message>
    <message>
        <source>Account, by number or name</source>
        <translation>Cuenta, por número o nombre</translation>
    </message>
    <message>
        <source>Account to merge</source>
        <translation>Cuenta por unir</translation>
    </message>
    <message>
        <source>counts under, by number or name</source>
        <translation>cuenta en, por número o nombre</translation>
    </message>
    <message>
        <source>Customer it counts under</source>
        <translation>Cliente en el que cuenta</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>A database added these customers up: accounts are put together there, in the query.</source>
        <translation>Una base de datos sumó estos clientes: las cuentas se unen allí, en la consulta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s), each a customer of its own.</source>
        <translation>
            <numerusform>%Ln cuenta, un cliente propio.</numerusform>
            <numerusform>%Ln cuentas, cada una un cliente propio.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 accounts count as %2 customers. Everything is computed for the customers; taking a merge back brings the account back.</source>
        <translation>%1 cuentas valen como %2 clientes. Todo se calcula para los clientes; si se deshace una unión, la cuenta vuelve.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>No single account is called &quot;%1&quot;: type its number.</source>
        <translation>Ninguna cuenta única se llama «%1»: escriba su número.</translation>
    </message>
    <message>
        <source>An account cannot count under itself: name another one.</source>
        <translation>Una cuenta no puede contar en sí misma: indique otra.</translation>
    </message>
    <message>
        <source>Merge accounts</source>
        <translation>Unir cuentas</translation>
    </message>
    <message>
        <source>Take accounts apart</source>
        <translation>Separar cuentas</translation>
    </message>
    <message>
        <source>The data changed meanwhile, so nothing was merged: merge again.</source>
        <translation>Los datos han cambiado entretanto, así que no se unió nada: vuelva a unir.</translation>
    </message>
</context>
<context>
    <name>strata::ParkingLotCard</name>
    <message>
        <source>Parking lot</source>
        <translation>Aparcamiento de temas</translation>
    </message>
    <message>
        <source>Park something for later</source>
        <translation>Aparcar algo para más tarde</translation>
    </message>
    <message>
        <source>Park something for later, Enter adds it</source>
        <translation>Aparcar algo para más tarde; Intro lo añade</translation>
    </message>
    <message>
        <source>Park an item</source>
        <translation>Aparcar un tema</translation>
    </message>
    <message>
        <source>Remove a parked item</source>
        <translation>Quitar un tema aparcado</translation>
    </message>
    <message>
        <source>Parked item</source>
        <translation>Tema aparcado</translation>
    </message>
    <message>
        <source>Remove the item (undo brings it back)</source>
        <translation>Quitar el tema (al deshacer, vuelve)</translation>
    </message>
    <message>
        <source>Done with</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Tick off a parked item</source>
        <translation>Marcar un tema aparcado como resuelto</translation>
    </message>
    <message>
        <source>Take up a parked item again</source>
        <translation>Retomar un tema aparcado</translation>
    </message>
    <message>
        <source>Change a parked item</source>
        <translation>Cambiar un tema aparcado</translation>
    </message>
    <message>
        <source>%1 is done with</source>
        <translation>%1 está resuelto</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 de %2 pendientes</translation>
    </message>
</context>
<context>
    <name>strata::ParticipantRow</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Weight of the vote: 100 % is one ordinary vote</source>
        <translation>Peso del voto: 100&#xa0;% es un voto normal</translation>
    </message>
    <message>
        <source>The person chooses a new PIN next time. A vote already cast stays.</source>
        <translation>La persona elige un PIN nuevo la próxima vez. Un voto ya emitido se mantiene.</translation>
    </message>
    <message>
        <source>Change a role</source>
        <translation>Cambiar un rol</translation>
    </message>
    <message>
        <source>Change a department</source>
        <translation>Cambiar un departamento</translation>
    </message>
    <message>
        <source>Change the weight of a vote</source>
        <translation>Cambiar el peso de un voto</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Voto</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>Reset the PIN of %1</source>
        <translation>Restablecer el PIN de %1</translation>
    </message>
    <message>
        <source>Bring %1 back to the table</source>
        <translation>Volver a traer a %1 a la mesa</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Take this person off the list. What was said stays.</source>
        <translation>Quitar a esta persona de la lista. Lo que dijo se mantiene.</translation>
    </message>
    <message>
        <source>No longer at the table; what was said stays.</source>
        <translation>Ya no está en la mesa; lo que dijo se mantiene.</translation>
    </message>
    <message>
        <source>Weight of the vote of %1, in percent</source>
        <translation>Peso del voto de %1, en porcentaje</translation>
    </message>
</context>
<context>
    <name>strata::ParticipantsCard</name>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Name of another participant</source>
        <translation>Nombre de otro participante</translation>
    </message>
    <message>
        <source>Name of the next person, Enter adds it</source>
        <translation>Nombre de la siguiente persona; Intro la añade</translation>
    </message>
    <message>
        <source>%1 was at the table before; bring that person back, or use another name.</source>
        <translation>%1 ya estuvo en la mesa; vuelva a traer a esa persona o use otro nombre.</translation>
    </message>
    <message>
        <source>There is already somebody called %1; add an initial to tell them apart.</source>
        <translation>Ya hay alguien que se llama %1; añada una inicial para distinguirlos.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir a %1</translation>
    </message>
    <message>
        <source>Everybody needs a name; it stays as it was.</source>
        <translation>Todos necesitan un nombre; se queda como estaba.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>PIN of %1 reset</source>
        <translation>PIN de %1 restablecido</translation>
    </message>
    <message>
        <source>%1 chooses another one next time; nothing that was said changes.</source>
        <translation>%1 elige otro la próxima vez; nada de lo dicho cambia.</translation>
    </message>
    <message>
        <source>The facilitator</source>
        <translation>El facilitador</translation>
    </message>
    <message>
        <source>Reset the PIN of %1</source>
        <translation>Restablecer el PIN de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <translation>Volver a traer a %1</translation>
    </message>
    <message>
        <source>three to twelve people who know the customers</source>
        <translation>de tres a doce personas que conocen a los clientes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at the table</source>
        <translation>
            <numerusform>%Ln en la mesa</numerusform>
            <numerusform>%Ln en la mesa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::PeopleCard</name>
    <message>
        <source>Who sorts</source>
        <translation>Quién clasifica</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Show everybody&apos;s answers beside the model&apos;s types</source>
        <translation>Mostrar las respuestas de todos junto a los tipos del modelo</translation>
    </message>
    <message>
        <source>Each sorts alone, behind a PIN, before anybody sees the model&apos;s types. Until you press Compare only the number of sorted accounts shows here.</source>
        <translation>Cada persona clasifica por su cuenta, tras un PIN, antes de que nadie vea los tipos del modelo. Hasta que pulse «Comparar», aquí solo aparece el número de cuentas clasificadas.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>done %1 of %2</source>
        <translation>hecho %1 de %2</translation>
    </message>
    <message>
        <source>%1 sorts</source>
        <translation>%1 clasifica</translation>
    </message>
    <message>
        <source>%1 sorts the accounts</source>
        <translation>%1 clasifica las cuentas</translation>
    </message>
    <message>
        <source>Choose the accounts first.</source>
        <translation>Elija primero las cuentas.</translation>
    </message>
    <message>
        <source>Nobody has sorted yet.</source>
        <translation>Todavía no ha clasificado nadie.</translation>
    </message>
    <message>
        <source>Everybody is done.</source>
        <translation>Todos han terminado.</translation>
    </message>
    <message>
        <source>%1 of %2 are done. What is missing simply does not count.</source>
        <translation>%1 de %2 han terminado. Lo que falta simplemente no cuenta.</translation>
    </message>
</context>
<context>
    <name>strata::PeriodCard</name>
    <message>
        <source>Which invoices count</source>
        <translation>Qué facturas cuentan</translation>
    </message>
    <message>
        <source>As-of date</source>
        <translation>Fecha de referencia</translation>
    </message>
    <message>
        <source>Date of the last invoice</source>
        <translation>Fecha de la última factura</translation>
    </message>
    <message>
        <source>Chosen date</source>
        <translation>Fecha elegida</translation>
    </message>
    <message>
        <source>Chosen as-of date</source>
        <translation>Fecha de referencia elegida</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 meses</translation>
    </message>
    <message>
        <source>Another number of months</source>
        <translation>Otro número de meses</translation>
    </message>
    <message>
        <source>All invoices</source>
        <translation>Todas las facturas</translation>
    </message>
    <message>
        <source>Months in the window</source>
        <translation>Meses del periodo</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Takes effect as soon as there are invoice lines.</source>
        <translation>Tendrá efecto en cuanto haya líneas de factura.</translation>
    </message>
    <message>
        <source>Invoices from %1 to %2 count.</source>
        <translation>Cuentan las facturas del %1 al %2.</translation>
    </message>
    <message>
        <source>All invoices up to %1 count.</source>
        <translation>Cuentan todas las facturas hasta el %1.</translation>
    </message>
    <message>
        <source>Set as-of date</source>
        <translation>Fijar fecha de referencia</translation>
    </message>
    <message>
        <source>Set window</source>
        <translation>Fijar periodo</translation>
    </message>
    <message>
        <source>The database added up all invoices up to %1.</source>
        <translation>La base de datos sumó todas las facturas hasta el %1.</translation>
    </message>
    <message numerus="yes">
        <source>The database added up the %Ln month(s) up to %1.</source>
        <translation>
            <numerusform>La base de datos sumó %Ln mes hasta el %1.</numerusform>
            <numerusform>La base de datos sumó los %Ln meses hasta el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What you chose counts from the next refresh on.</source>
        <translation>%1 Lo elegido cuenta a partir de la próxima actualización.</translation>
    </message>
    <message>
        <source>%1 Another choice counts from the next refresh on.</source>
        <translation>%1 Otra elección cuenta a partir de la próxima actualización.</translation>
    </message>
</context>
<context>
    <name>strata::Pill</name>
    <message>
        <source>%1, by hand</source>
        <extracomment>a customer type that a person set by hand</extracomment>
        <translation>%1, a mano</translation>
    </message>
</context>
<context>
    <name>strata::PlanCard</name>
    <message>
        <source>Can we have it?</source>
        <translation>¿Se puede obtener?</translation>
    </message>
    <message>
        <source>Who gets what is missing</source>
        <translation>Quién consigue lo que falta</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>Note on what is missing</source>
        <translation>Nota sobre lo que falta</translation>
    </message>
    <message>
        <source>what is needed, and from where</source>
        <translation>qué se necesita y de dónde</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Change due date of a metric</source>
        <translation>Cambiar el vencimiento de una métrica</translation>
    </message>
    <message>
        <source>Change note of a metric</source>
        <translation>Cambiar la nota de una métrica</translation>
    </message>
    <message>
        <source>Said by the team. %1.</source>
        <translation>Dicho por el equipo. %1.</translation>
    </message>
    <message>
        <source>As the data say</source>
        <translation>Como dicen los datos</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Say whether a metric can be had</source>
        <translation>Decir si se puede obtener una métrica</translation>
    </message>
    <message>
        <source>Change owner of a metric</source>
        <translation>Cambiar el responsable de una métrica</translation>
    </message>
</context>
<context>
    <name>strata::PlanSettings</name>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Service by type</source>
        <translation>Servicio por tipo</translation>
    </message>
    <message>
        <source>Each of the four types gets its own level of service</source>
        <translation>Cada uno de los cuatro tipos recibe su propio nivel de servicio</translation>
    </message>
    <message>
        <source>Service by tier</source>
        <translation>Servicio por nivel</translation>
    </message>
    <message>
        <source>Each tier gets its own level of service; what is said by type is kept</source>
        <translation>Cada nivel recibe su propio nivel de servicio; lo indicado por tipo se conserva</translation>
    </message>
    <message>
        <source>What an hour of work costs</source>
        <translation>Lo que cuesta una hora de trabajo</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Turns hours into money. As long as it is not said, hours stand beside the money.</source>
        <translation>Convierte las horas en dinero. Mientras no se indique, las horas figuran junto al dinero.</translation>
    </message>
    <message>
        <source>Hours that one full-time person works in a year</source>
        <translation>Horas que trabaja al año una persona a tiempo completo</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Service by</source>
        <translation>Servicio por</translation>
    </message>
    <message>
        <source>An hour of work costs</source>
        <translation>Una hora de trabajo cuesta</translation>
    </message>
    <message>
        <source>A full-time year has</source>
        <translation>Un año a tiempo completo tiene</translation>
    </message>
    <message>
        <source>Service levels by type</source>
        <translation>Niveles de servicio por tipo</translation>
    </message>
    <message>
        <source>Service levels by tier</source>
        <translation>Niveles de servicio por nivel</translation>
    </message>
    <message>
        <source>Set what an hour costs</source>
        <translation>Fijar lo que cuesta una hora</translation>
    </message>
    <message>
        <source>Set the hours of a full-time year</source>
        <translation>Fijar las horas de un año a tiempo completo</translation>
    </message>
</context>
<context>
    <name>strata::PlanningPage</name>
    <message>
        <source>What are we here to decide?</source>
        <translation>¿Qué venimos a decidir?</translation>
    </message>
    <message>
        <source>Purpose, people and agenda of the session, every decision as it falls, and the versions of the model.</source>
        <translation>Objetivo, personas y orden del día de la sesión, cada decisión cuando se toma y las versiones del modelo.</translation>
    </message>
    <message>
        <source>A model holds in the company when people remember who decided it, and why. Write down the purpose and who is at the table, follow the agenda, park what leads away, and sign off at the end. What is decided with the program goes into the log with the value before and after; add the reason while everybody still knows it.</source>
        <translation>Un modelo perdura en la empresa cuando se recuerda quién lo decidió y por qué. Anote el objetivo y quién está en la mesa, siga el orden del día, aparque lo que desvía y apruebe al final. Lo que se decide con el programa pasa al registro con el valor de antes y el de después; añada el motivo mientras todos lo recuerdan.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Decision log</source>
        <translation>Registro de decisiones</translation>
    </message>
    <message>
        <source>Versions and sign-off</source>
        <translation>Versiones y aprobación</translation>
    </message>
</context>
<context>
    <name>strata::PlaybookCard</name>
    <message>
        <source>Suggested playbook</source>
        <translation>Guía de acciones sugerida</translation>
    </message>
    <message>
        <source>Give it to the customers…</source>
        <translation>Asignar a los clientes…</translation>
    </message>
    <message>
        <source>Aim with %1 customers</source>
        <translation>Meta con los clientes de tipo %1</translation>
    </message>
    <message>
        <source>What do we want with these customers?</source>
        <translation>¿Qué queremos con estos clientes?</translation>
    </message>
    <message>
        <source>New line in the playbook of %1</source>
        <translation>Nueva línea en la guía de acciones de %1</translation>
    </message>
    <message>
        <source>What is done with each of them? Enter adds it</source>
        <translation>¿Qué se hace con cada uno de ellos? Intro lo añade</translation>
    </message>
    <message>
        <source>Fills in lines to start from; every one can be changed</source>
        <translation>Rellena unas líneas para empezar; todas se pueden cambiar</translation>
    </message>
    <message>
        <source>Change the aim of a playbook</source>
        <translation>Cambiar la meta de una guía de acciones</translation>
    </message>
    <message>
        <source>Suggested playbook for %1</source>
        <translation>Guía de acciones sugerida para %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are of this type now.</source>
        <translation>
            <numerusform>%Ln cliente es ahora de este tipo.</numerusform>
            <numerusform>%Ln clientes son ahora de este tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a playbook line</source>
        <translation>Añadir una línea a la guía de acciones</translation>
    </message>
    <message>
        <source>Move a playbook line</source>
        <translation>Mover una línea de la guía de acciones</translation>
    </message>
    <message>
        <source>Remove a playbook line</source>
        <translation>Quitar una línea de la guía de acciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::PlaybookRow</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove the line (undo brings it back)</source>
        <translation>Quitar la línea (al deshacer, vuelve)</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>¿Quién?</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Due so many days after it was given to a customer</source>
        <translation>Vence estos días después de asignarse a un cliente</translation>
    </message>
    <message>
        <source>Change a playbook line</source>
        <translation>Cambiar una línea de la guía de acciones</translation>
    </message>
    <message>
        <source>Change the owner of a playbook line</source>
        <translation>Cambiar el responsable de una línea de la guía de acciones</translation>
    </message>
    <message>
        <source>Change when a playbook line is due</source>
        <translation>Cambiar cuándo vence una línea de la guía de acciones</translation>
    </message>
    <message>
        <source>Who does: %1</source>
        <translation>Quién lo hace: %1</translation>
    </message>
    <message>
        <source>Days until it is due: %1</source>
        <translation>Días hasta el vencimiento: %1</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Subir: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Bajar: %1</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>strata::PlaybooksPage</name>
    <message>
        <source>What do we do with each type?</source>
        <translation>¿Qué hacemos con cada tipo?</translation>
    </message>
    <message>
        <source>A playbook says what is done with every customer of a type. Give it to the customers and it becomes their action plan.</source>
        <translation>Una guía de acciones dice qué se hace con cada cliente de un tipo. Asígnela a los clientes y se convierte en su plan de acción.</translation>
    </message>
    <message>
        <source>Fair, not equal: every type has a defined way to be treated, and everybody in the company can read it here.</source>
        <translation>Justo, no igual: cada tipo tiene definida una forma de trato, y toda la empresa puede leerla aquí.</translation>
    </message>
    <message>
        <source>Types come from customers and what they bought. Import customers and invoices first.</source>
        <translation>Los tipos salen de los clientes y de lo que compraron. Importe primero clientes y facturas.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Ir a los datos</translation>
    </message>
</context>
<context>
    <name>strata::PointTable</name>
    <message>
        <source>From value</source>
        <translation>Desde el valor</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Quitar esta fila</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>Quitar la fila %1</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>all values</source>
        <translation>todos los valores</translation>
    </message>
    <message>
        <source>Row %1 begins at</source>
        <translation>La fila %1 empieza en</translation>
    </message>
    <message>
        <source>Score of row %1</source>
        <translation>Puntuación de la fila %1</translation>
    </message>
</context>
<context>
    <name>strata::PreviewModel</name>
    <message>
        <source>This row will not be taken: %1</source>
        <translation>Esta fila no se tomará: %1</translation>
    </message>
    <message>
        <source>Cannot be read; the cell will be empty</source>
        <translation>No se puede leer; la celda quedará vacía</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Sin valor</translation>
    </message>
    <message>
        <source>Understood as %1</source>
        <translation>Se entiende como %1</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
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
        <translation>Las primeras filas</translation>
    </message>
</context>
<context>
    <name>strata::ProjectFiles</name>
    <message>
        <source>Strata projects (*.strata)</source>
        <translation>Proyectos de Strata (*.strata)</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Guardar proyecto</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Open it read-only? You can save it under another name.</source>
        <translation>¿Abrirlo como solo lectura? Puede guardarlo con otro nombre.</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Nuevo taller</translation>
    </message>
    <message>
        <source>Stratification.strata</source>
        <translation>Estratificación.strata</translation>
    </message>
    <message>
        <source>Sample workshop.strata</source>
        <translation>Taller de ejemplo.strata</translation>
    </message>
    <message>
        <source>Open the sample workshop</source>
        <translation>Abrir el taller de ejemplo</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Save a copy as</source>
        <translation>Guardar una copia como</translation>
    </message>
    <message>
        <source>%1 copy.strata</source>
        <translation>%1 copia.strata</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>There is no earlier version of this project yet.</source>
        <translation>Todavía no hay ninguna versión anterior de este proyecto.</translation>
    </message>
    <message>
        <source>Open a copy of the version from</source>
        <translation>Abrir una copia de la versión del</translation>
    </message>
    <message>
        <source>Copy of an earlier version</source>
        <translation>Copia de una versión anterior</translation>
    </message>
    <message>
        <source>%1 earlier.strata</source>
        <translation>%1 anterior.strata</translation>
    </message>
    <message>
        <source>Recover changes</source>
        <translation>Recuperar cambios</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %Ln change(s) that never reached its file. The last one: %2, %3.</source>
        <translation>
            <numerusform>«%1» tiene %Ln cambio que nunca llegó a su archivo. El último: %2, %3.</numerusform>
            <numerusform>«%1» tiene %Ln cambios que nunca llegaron a su archivo. El último: %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>The file changed</source>
        <translation>El archivo ha cambiado</translation>
    </message>
    <message>
        <source>Somebody else changed “%1” meanwhile. Your changes are safe on this computer.</source>
        <translation>Entretanto, otra persona ha cambiado «%1». Sus cambios están a salvo en este ordenador.</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Keep both: yours takes the file&apos;s place, theirs becomes an earlier version.
Save elsewhere: yours gets a file of its own.
Reload: theirs is opened, yours is discarded.</source>
        <translation>Conservar ambos: lo suyo ocupa el lugar del archivo; lo ajeno pasa a ser una versión anterior.
Guardar en otro lugar: lo suyo recibe un archivo propio.
Volver a cargar: se abre lo ajeno; lo suyo se descarta.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Guardar en otro lugar…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Cerrar proyecto</translation>
    </message>
    <message>
        <source>Your changes are safe on this computer and are offered again at the next start.</source>
        <translation>Sus cambios están a salvo en este ordenador y se le ofrecerán de nuevo en el próximo inicio.</translation>
    </message>
    <message>
        <source>“%1” exists already. Replace it?</source>
        <translation>«%1» ya existe. ¿Sustituirlo?</translation>
    </message>
    <message>
        <source>“%1” has changes that never reached its file, and they cannot be read: the working copy is damaged. The file itself is as it was last saved.</source>
        <translation>«%1» tiene cambios que nunca llegaron a su archivo y no se pueden leer: la copia de trabajo está dañada. El archivo en sí está como se guardó por última vez.</translation>
    </message>
    <message>
        <source>Other projects have changes that never reached their files, too. They are offered at the next start.</source>
        <translation>También otros proyectos tienen cambios que nunca llegaron a sus archivos. Se le ofrecerán en el próximo inicio.</translation>
    </message>
    <message>
        <source>Saving “%1”…</source>
        <translation>Guardando «%1»…</translation>
    </message>
    <message>
        <source>Reading “%1”…</source>
        <translation>Leyendo «%1»…</translation>
    </message>
</context>
<context>
    <name>strata::ProjectSession</name>
    <message numerus="yes">
        <source>Read-only: %Ln change(s), safe on this computer</source>
        <translation>
            <numerusform>Solo lectura: %Ln cambio, a salvo en este ordenador</numerusform>
            <numerusform>Solo lectura: %Ln cambios, a salvo en este ordenador</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message numerus="yes">
        <source>Not in the file yet: %Ln change(s), safe on this computer</source>
        <translation>
            <numerusform>Todavía no en el archivo: %Ln cambio, a salvo en este ordenador</numerusform>
            <numerusform>Todavía no en el archivo: %Ln cambios, a salvo en este ordenador</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Todos los cambios guardados</translation>
    </message>
</context>
<context>
    <name>strata::ProjectorControls</name>
    <message>
        <source>Projector view</source>
        <translation>Vista de proyector</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>What the room sees, on the second screen or over this window</source>
        <translation>Lo que ve la sala, en la segunda pantalla o sobre esta ventana</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Discard what I tried</source>
        <translation>Descartar lo probado</translation>
    </message>
    <message>
        <source>Take back what you tried; the room never saw it</source>
        <translation>Retirar lo que probó; la sala nunca lo vio</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Oscurecer</translation>
    </message>
    <message>
        <source>Show the room a black screen</source>
        <translation>Mostrar a la sala una pantalla negra</translation>
    </message>
    <message>
        <source>Mask names</source>
        <translation>Enmascarar nombres</translation>
    </message>
    <message>
        <source>The room reads “Customer 17” for a customer&apos;s name</source>
        <translation>La sala lee «Cliente 17» en lugar del nombre del cliente</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Temporizador</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>The room keeps this picture while you try something (%1)</source>
        <translation>La sala conserva esta imagen mientras usted prueba algo (%1)</translation>
    </message>
    <message>
        <source>The room still sees the old picture; show it the present one (%1)</source>
        <translation>La sala sigue viendo la imagen antigua; mostrarle la actual (%1)</translation>
    </message>
    <message>
        <source>The room keeps its picture; let it follow again (%1)</source>
        <translation>La sala conserva su imagen; dejar que vuelva a seguirle (%1)</translation>
    </message>
    <message>
        <source>Blanked</source>
        <translation>Oscurecido</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More for the projector view</source>
        <translation>Más sobre la vista de proyector</translation>
    </message>
    <message>
        <source>The room sees a black screen</source>
        <translation>La sala ve una pantalla negra</translation>
    </message>
    <message>
        <source>Discard what you tried, blank, mask names, timer</source>
        <translation>Descartar lo probado, oscurecer, enmascarar nombres, temporizador</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>the timer</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>strata::ProjectorSlide</name>
    <message>
        <source>The customers&apos; data are not here yet.</source>
        <translation>Los datos de los clientes todavía no están aquí.</translation>
    </message>
    <message>
        <source>Which type is each customer?</source>
        <translation>¿De qué tipo es cada cliente?</translation>
    </message>
    <message>
        <source>Round %1: %2 of %3 have voted</source>
        <extracomment>how many people have cast a ballot: &quot;Round 2: 3 of 5 have voted&quot;</extracomment>
        <translation>Ronda %1: %2 de %3 han votado</translation>
    </message>
    <message>
        <source>What are we here for?</source>
        <translation>¿Para qué estamos aquí?</translation>
    </message>
    <message>
        <source>%1, %2 min</source>
        <extracomment>when a block of the agenda begins, and how long it takes</extracomment>
        <translation>%1, %2 min</translation>
    </message>
    <message>
        <source>What makes a customer valuable?</source>
        <translation>¿Qué hace valioso a un cliente?</translation>
    </message>
    <message>
        <source>%1 from %2 so far</source>
        <extracomment>%1 &quot;14 ideas&quot;, %2 &quot;5 people&quot;</extracomment>
        <translation>%1 de %2 hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s)</source>
        <translation>
            <numerusform>%Ln idea</numerusform>
            <numerusform>%Ln ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have placed their dots</source>
        <extracomment>dots of a vote, and how many people have given theirs: &quot;2 of 5 have placed their dots&quot;</extracomment>
        <translation>%1 de %2 han colocado sus puntos</translation>
    </message>
    <message>
        <source>have now</source>
        <translation>disponible</translation>
    </message>
    <message>
        <source>can derive</source>
        <translation>derivable</translation>
    </message>
    <message>
        <source>could collect</source>
        <translation>se puede recopilar</translation>
    </message>
    <message>
        <source>cannot get</source>
        <translation>no se puede obtener</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>in the data</source>
        <translation>en los datos</translation>
    </message>
    <message>
        <source>%1 of customers</source>
        <translation>%1 de los clientes</translation>
    </message>
    <message>
        <source>not in the data</source>
        <translation>no está en los datos</translation>
    </message>
    <message>
        <source>Which metrics show it?</source>
        <translation>¿Qué métricas lo muestran?</translation>
    </message>
    <message>
        <source>What does no invoice show?</source>
        <translation>¿Qué no muestra ninguna factura?</translation>
    </message>
    <message>
        <source>Does the model agree with what we know?</source>
        <translation>¿Coincide el modelo con lo que sabemos?</translation>
    </message>
    <message>
        <source>No accounts are chosen yet</source>
        <translation>Todavía no se han elegido cuentas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) to sort into types</source>
        <translation>
            <numerusform>%Ln cuenta por clasificar en tipos</numerusform>
            <numerusform>%Ln cuentas por clasificar en tipos</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts sorted beforehand</source>
        <translation>Cuentas clasificadas de antemano</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The model agrees with most of us</source>
        <translation>El modelo coincide con la mayoría de nosotros</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 de %2, %3</translation>
    </message>
    <message>
        <source>The model differs from most of us</source>
        <translation>El modelo difiere de la mayoría de nosotros</translation>
    </message>
    <message>
        <source>We are divided ourselves</source>
        <translation>Nosotros mismos estamos divididos</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of %1.</source>
        <extracomment>the weight is a share of its factor&apos;s: &quot;Share of loyalty&quot;</extracomment>
        <translation>Parte del factor %1.</translation>
    </message>
    <message>
        <source>How much does each factor matter?</source>
        <translation>¿Cuánto cuenta cada factor?</translation>
    </message>
    <message>
        <source>How much does %1 matter?</source>
        <extracomment>%1 is a factor or a metric: &quot;How much does loyalty matter?&quot;</extracomment>
        <translation>¿Cuánto importa %1?</translation>
    </message>
    <message numerus="yes">
        <source>The marks are the %Ln vote(s) of round %1.</source>
        <translation>
            <numerusform>La marca es el %Ln voto de la ronda %1.</numerusform>
            <numerusform>Las marcas son los %Ln votos de la ronda %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody changes type %1</source>
        <extracomment>%1: since when, &quot;since round 1&quot;</extracomment>
        <translation>Nadie cambia de tipo %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) change type %1</source>
        <translation>
            <numerusform>%Ln cliente cambia de tipo %1</numerusform>
            <numerusform>%Ln clientes cambian de tipo %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ProjectorView</name>
    <message>
        <source>Customer %1</source>
        <translation>Cliente %1</translation>
    </message>
    <message>
        <source>Strata: projector view</source>
        <translation>Strata: vista de proyector</translation>
    </message>
    <message>
        <source>Discard what was tried</source>
        <translation>Descartar lo probado</translation>
    </message>
    <message>
        <source>Customer lifetime value: %1</source>
        <translation>Valor de vida del cliente: %1</translation>
    </message>
    <message>
        <source>Net profit: %1</source>
        <translation>Beneficio neto: %1</translation>
    </message>
    <message>
        <source>Stratification matrix</source>
        <translation>Matriz de estratificación</translation>
    </message>
    <message>
        <source>Esc or F11 takes you back</source>
        <translation>Con Esc o F11 se vuelve atrás</translation>
    </message>
</context>
<context>
    <name>strata::PurposeCard</name>
    <message>
        <source>Purpose</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Purpose of the session</source>
        <translation>Objetivo de la sesión</translation>
    </message>
    <message>
        <source>Set a date</source>
        <translation>Poner una fecha</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>What will be decided when you leave the room?</source>
        <translation>¿Qué estará decidido cuando salgan de la sala?</translation>
    </message>
    <message>
        <source>Date of the session</source>
        <translation>Fecha de la sesión</translation>
    </message>
    <message>
        <source>Take the date away</source>
        <translation>Quitar la fecha</translation>
    </message>
    <message>
        <source>Start of the session</source>
        <translation>Inicio de la sesión</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde las</translation>
    </message>
    <message>
        <source>Change the purpose</source>
        <translation>Cambiar el objetivo</translation>
    </message>
    <message>
        <source>Change the start</source>
        <translation>Cambiar el inicio</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Fijar la fecha</translation>
    </message>
</context>
<context>
    <name>strata::QualityFields</name>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>1 means</source>
        <translation>1 significa</translation>
    </message>
    <message>
        <source>10 means</source>
        <translation>10 significa</translation>
    </message>
</context>
<context>
    <name>strata::QuarterBars</name>
    <message>
        <source>Revenue and profit by quarter</source>
        <translation>Ingresos y beneficio por trimestre</translation>
    </message>
</context>
<context>
    <name>strata::QuartersCard</name>
    <message>
        <source>Revenue and profit</source>
        <translation>Ingresos y beneficio</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>by quarter</source>
        <translation>por trimestre</translation>
    </message>
    <message>
        <source>by quarter, up to %1</source>
        <translation>por trimestre, hasta el %1</translation>
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
        <translation>Elija su columna en la tabla de la izquierda.</translation>
    </message>
    <message>
        <source>Set it in the row above.</source>
        <translation>Indíquelo en la fila de arriba.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation>Ya no queda nada pendiente.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Nothing is open: the table says it all.</source>
        <translation>No hay nada pendiente: la tabla lo dice todo.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
</context>
<context>
    <name>strata::RankChart</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message numerus="yes">
        <source>Rank by net sales and rank by score of %Ln customer(s). Loud: %1. Valuable: %2. The up and down arrows go from line to line, Enter opens the customer.</source>
        <translation>
            <numerusform>Puesto por ventas netas y puesto por puntuación de %Ln cliente. Ruidosos: %1. Valiosos: %2. Las flechas arriba y abajo van de línea en línea; Intro abre el cliente.</numerusform>
            <numerusform>Puesto por ventas netas y puesto por puntuación de %Ln clientes. Ruidosos: %1. Valiosos: %2. Las flechas arriba y abajo van de línea en línea; Intro abre el cliente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank by net sales</source>
        <translation>Puesto por ventas netas</translation>
    </message>
    <message>
        <source>Rank by score</source>
        <translation>Puesto por puntuación</translation>
    </message>
    <message>
        <source>%1: loud. Place %2 by net sales, %3 by score.</source>
        <translation>%1: ruidoso. Puesto %2 por ventas netas, %3 por puntuación.</translation>
    </message>
    <message>
        <source>%1: valuable. Place %2 by net sales, %3 by score.</source>
        <translation>%1: valioso. Puesto %2 por ventas netas, %3 por puntuación.</translation>
    </message>
</context>
<context>
    <name>strata::RankEntry</name>
    <message>
        <source>Drag the most important to the top. The weight follows from the place.</source>
        <translation>Arrastre lo más importante arriba del todo. El peso resulta del puesto.</translation>
    </message>
</context>
<context>
    <name>strata::RankRow</name>
    <message>
        <source>Same as above</source>
        <translation>Igual que arriba</translation>
    </message>
    <message>
        <source>Shares the place of the row above (key =)</source>
        <translation>Comparte el puesto de la fila de arriba (tecla =)</translation>
    </message>
    <message>
        <source>%1 has the same place as the row above</source>
        <translation>%1 tiene el mismo puesto que la fila de arriba</translation>
    </message>
    <message>
        <source>More important (Alt+Up)</source>
        <translation>Más importante (Alt+↑)</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>Subir %1</translation>
    </message>
    <message>
        <source>Less important (Alt+Down)</source>
        <translation>Menos importante (Alt+↓)</translation>
    </message>
    <message>
        <source>Move %1 down</source>
        <translation>Bajar %1</translation>
    </message>
    <message>
        <source>%1: place %2, a share of %3</source>
        <translation>%1: puesto %2, una parte del %3</translation>
    </message>
</context>
<context>
    <name>strata::RankingModel</name>
    <message>
        <source>Rank by net sales of %1: %2</source>
        <translation>Puesto por ventas netas de %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln customer(s) with a type, a score and net sales, so many sell more: %1. Equal ones share the best place.</source>
        <translation>
            <numerusform>Del %Ln cliente con tipo, puntuación y ventas netas, compran más: %1. Los iguales comparten el mejor puesto.</numerusform>
            <numerusform>De los %Ln clientes con tipo, puntuación y ventas netas, compran más: %1. Los iguales comparten el mejor puesto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rank by score of %1: %2</source>
        <translation>Puesto por puntuación de %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln customer(s) with a type, a score and net sales, so many score higher: %1. Equal ones share the best place.</source>
        <translation>
            <numerusform>Del %Ln cliente con tipo, puntuación y ventas netas, puntúan más: %1. Los iguales comparten el mejor puesto.</numerusform>
            <numerusform>De los %Ln clientes con tipo, puntuación y ventas netas, puntúan más: %1. Los iguales comparten el mejor puesto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference of %1: %2</source>
        <translation>Diferencia de %1: %2</translation>
    </message>
    <message>
        <source>Loud: it stands further down by score than by net sales.</source>
        <translation>Ruidoso: está más abajo por puntuación que por ventas netas.</translation>
    </message>
    <message>
        <source>Valuable: it stands as high or higher by score than by net sales.</source>
        <translation>Valioso: está igual o más arriba por puntuación que por ventas netas.</translation>
    </message>
    <message>
        <source>rank by net sales %1 less rank by score %2 = %3</source>
        <translation>puesto por ventas netas %1 menos puesto por puntuación %2 = %3</translation>
    </message>
    <message>
        <source>%1 loud</source>
        <translation>%1 ruidoso</translation>
    </message>
    <message>
        <source>+%1 valuable</source>
        <translation>+%1 valioso</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Rank by sales</source>
        <translation>Puesto por ventas</translation>
    </message>
    <message>
        <source>Rank by score</source>
        <translation>Puesto por puntuación</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventas netas</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Beneficio neto</translation>
    </message>
</context>
<context>
    <name>strata::RankingPage</name>
    <message>
        <source>Who is loud, who is valuable?</source>
        <translation>¿Quién es ruidoso y quién valioso?</translation>
    </message>
    <message>
        <source>Left the rank by net sales, right the rank by score. The steepest lines are customers one sees wrongly.</source>
        <translation>A la izquierda, el puesto por ventas netas; a la derecha, el puesto por puntuación. Las líneas más inclinadas son clientes que se ven mal.</translation>
    </message>
    <message>
        <source>Large customers are heard first. The score asks what they are worth: loyalty, profit and what it takes to serve them count too. Where both ranks differ much, attention goes to the wrong place.</source>
        <translation>A los clientes grandes se les oye primero. La puntuación pregunta cuánto valen: también cuentan la fidelidad, el beneficio y lo que cuesta servirlos. Donde ambos puestos difieren mucho, la atención va al lugar equivocado.</translation>
    </message>
    <message>
        <source>Two ranks of the same customers</source>
        <translation>Dos puestos de los mismos clientes</translation>
    </message>
    <message>
        <source>At the left the rank by net sales, at the right the rank by composite score, 1 at the top; a line joins both ranks of a customer. Select a named customer to see its figures.</source>
        <translation>A la izquierda, el puesto por ventas netas; a la derecha, el puesto por puntuación compuesta, con el 1 arriba; una línea une los dos puestos de un cliente. Seleccione un cliente con nombre para ver sus cifras.</translation>
    </message>
    <message>
        <source>How alike are both orders?</source>
        <translation>¿Cuánto se parecen ambos órdenes?</translation>
    </message>
    <message>
        <source>Spearman’s rank correlation: 1 where both orders are the same, 0 where one says nothing about the other, −1 where one is the other turned round.</source>
        <translation>Correlación de rangos de Spearman: 1 si ambos órdenes son iguales, 0 si uno no dice nada del otro, −1 si uno es el inverso del otro.</translation>
    </message>
    <message>
        <source>Kendall’s tau-b looks at pairs of customers: those in the same order by both less those in opposite order, as a share of the pairs that differ.</source>
        <translation>La tau-b de Kendall mira pares de clientes: los que están en el mismo orden en ambos menos los que están en orden opuesto, como parte de los pares que difieren.</translation>
    </message>
    <message>
        <source>How much comes from how few?</source>
        <translation>¿Cuánto viene de cuán pocos?</translation>
    </message>
    <message>
        <source>Gini coefficient of the net sales: 0 where all customers buy the same, near 1 where one buys everything.</source>
        <translation>Coeficiente de Gini de las ventas netas: 0 si todos los clientes compran lo mismo, cerca de 1 si uno lo compra todo.</translation>
    </message>
    <message>
        <source>One over the Herfindahl index, the sum of the squared shares of net sales.</source>
        <translation>Uno dividido por el índice de Herfindahl, la suma de los cuadrados de las partes en las ventas netas.</translation>
    </message>
    <message>
        <source>Customers are ranked by net sales and by score; equal ones share their mean rank. The figure is the correlation of both ranks.</source>
        <translation>Los clientes se ordenan por ventas netas y por puntuación; los iguales comparten su puesto medio. La cifra es la correlación de ambos órdenes.</translation>
    </message>
    <message numerus="yes">
        <source>correlation of the ranks of %Ln customer(s) = %1</source>
        <translation>
            <numerusform>correlación de los puestos de %Ln cliente = %1</numerusform>
            <numerusform>correlación de los puestos de %Ln clientes = %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no two different figures</source>
        <translation>no hay dos cifras distintas</translation>
    </message>
    <message>
        <source>Spearman 1904</source>
        <translation>Spearman 1904</translation>
    </message>
    <message>
        <source>Of every two customers it is asked whether the one with more net sales has the higher score too.</source>
        <translation>De cada dos clientes se pregunta si el que tiene más ventas netas tiene también más puntuación.</translation>
    </message>
    <message>
        <source>(pairs alike − pairs opposite) / pairs that differ = %1</source>
        <translation>(pares en igual orden − pares en orden opuesto) / pares que difieren = %1</translation>
    </message>
    <message>
        <source>Kendall 1945, tau-b: ties are taken out of both orders</source>
        <translation>Kendall 1945, tau-b: los empates se descuentan de ambos órdenes</translation>
    </message>
    <message>
        <source>Net sales are added up from the largest customer downwards until half is reached.</source>
        <translation>Las ventas netas se suman desde el cliente mayor hacia abajo hasta llegar a la mitad.</translation>
    </message>
    <message>
        <source>half of %1 = %2</source>
        <translation>la mitad de %1 = %2</translation>
    </message>
    <message>
        <source>Largest differences</source>
        <translation>Mayores diferencias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln a la vista</numerusform>
            <numerusform>%Ln a la vista</numerusform>
        </translation>
    </message>
    <message>
        <source>So many customers have both ranks, pass the filters and fit the search.</source>
        <translation>Tantos clientes tienen ambos puestos, pasan los filtros y coinciden con la búsqueda.</translation>
    </message>
    <message>
        <source>Customers with both ranks</source>
        <translation>Clientes con ambos puestos</translation>
    </message>
    <message>
        <source>Find customer</source>
        <translation>Buscar cliente</translation>
    </message>
    <message>
        <source>Find customer by name or number</source>
        <translation>Buscar cliente por nombre o número</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Ambos sentidos</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Ruidosos</translation>
    </message>
    <message>
        <source>Further up by net sales than by score</source>
        <translation>Más arriba por ventas netas que por puntuación</translation>
    </message>
    <message>
        <source>Valuable</source>
        <translation>Valiosos</translation>
    </message>
    <message>
        <source>Further up by score than by net sales</source>
        <translation>Más arriba por puntuación que por ventas netas</translation>
    </message>
    <message>
        <source>Ranks need customers and their invoices. Import them, or open the sample workshop to look around.</source>
        <translation>Los puestos necesitan clientes y sus facturas. Impórtelos o abra el taller de ejemplo para echar un vistazo.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Ir a los datos</translation>
    </message>
    <message>
        <source>Ranking…</source>
        <translation>Ordenando…</translation>
    </message>
    <message>
        <source>No customer has both a score and net sales.</source>
        <translation>Ningún cliente tiene a la vez puntuación y ventas netas.</translation>
    </message>
    <message>
        <source>nearly the same order</source>
        <translation>casi el mismo orden</translation>
    </message>
    <message>
        <source>much alike</source>
        <translation>muy parecidos</translation>
    </message>
    <message>
        <source>somewhat alike</source>
        <translation>algo parecidos</translation>
    </message>
    <message>
        <source>hardly alike</source>
        <translation>apenas parecidos</translation>
    </message>
    <message>
        <source>one says next to nothing about the other</source>
        <translation>uno no dice casi nada del otro</translation>
    </message>
    <message>
        <source>All have the same figure, so that there is no order to compare.</source>
        <translation>Todos tienen la misma cifra, así que no hay orden que comparar.</translation>
    </message>
    <message>
        <source>Spearman %1: who sells more tends to score lower.</source>
        <translation>Spearman %1: quien más compra suele puntuar menos.</translation>
    </message>
    <message>
        <source>Spearman %1: %2.</source>
        <translation>Spearman %1: %2.</translation>
    </message>
    <message>
        <source>Kendall %1: of 100 pairs of customers that differ, in about %2 the one with more net sales scores higher too.</source>
        <translation>Kendall %1: de 100 pares de clientes que difieren, en unos %2 el que tiene más ventas netas también puntúa más.</translation>
    </message>
    <message numerus="yes">
        <source>Half of all net sales come from %Ln customer(s), %1 of them.</source>
        <translation>
            <numerusform>La mitad de las ventas netas viene de %Ln cliente, el %1 de ellos.</numerusform>
            <numerusform>La mitad de las ventas netas viene de %Ln clientes, el %1 de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no net sales to share.</source>
        <translation>No hay ventas netas que repartir.</translation>
    </message>
    <message>
        <source>Gini %1</source>
        <translation>Gini %1</translation>
    </message>
    <message numerus="yes">
        <source>As concentrated as if %Ln equal customer(s) shared everything.</source>
        <translation>
            <numerusform>Tan concentrado como si %Ln cliente lo tuviera todo.</numerusform>
            <numerusform>Tan concentrado como si %Ln clientes iguales se lo repartieran todo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::RatingListModel</name>
    <message>
        <source>%1, mean of all ratings</source>
        <translation>%1, media de todas las valoraciones</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
</context>
<context>
    <name>strata::RatingRow</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>%1: %2 of 10</source>
        <translation>%1: %2 de 10</translation>
    </message>
    <message>
        <source>Clear the rating of %1</source>
        <translation>Borrar la valoración de %1</translation>
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
        <translation>Media %1: %2</translation>
    </message>
    <message>
        <source>They differ by %1: talk about it</source>
        <translation>Difieren en %1: háblenlo</translation>
    </message>
</context>
<context>
    <name>strata::RatingsPage</name>
    <message>
        <source>How do we rate what no invoice shows?</source>
        <translation>¿Cómo valoramos lo que ninguna factura muestra?</translation>
    </message>
    <message>
        <source>One customer at a time, the most important first: they matter most, and they are known best.</source>
        <translation>Un cliente tras otro, los más importantes primero: son los que más cuentan y los mejor conocidos.</translation>
    </message>
    <message>
        <source>Some of what makes a customer valuable stands in no ledger. Whoever knows the customer rates it from 1 to 10; the value is the mean of a customer&apos;s ratings. The customer&apos;s type is not shown here, so that it does not steer anybody. Nobody has to be rated: what a missing value counts is decided with the metric.</source>
        <translation>Parte de lo que hace valioso a un cliente no está en ninguna contabilidad. Quien conoce al cliente lo valora de 1 a 10; el valor es la media de las valoraciones de un cliente. El tipo del cliente no se muestra aquí, para que no influya en nadie. No es obligatorio valorar a nadie: lo que cuenta un valor ausente se decide en la métrica.</translation>
    </message>
    <message>
        <source>Unrated only</source>
        <translation>Solo sin valorar</translation>
    </message>
    <message>
        <source>Go on by itself</source>
        <translation>Avanzar automáticamente</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Who rates</source>
        <translation>Quién valora</translation>
    </message>
    <message>
        <source>Most important by</source>
        <translation>Los más importantes por</translation>
    </message>
    <message>
        <source>By net sales</source>
        <translation>Por ventas netas</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>Por puntuación</translation>
    </message>
    <message>
        <source>The order stays while you rate; choose it again to sort by the scores of now</source>
        <translation>El orden se mantiene mientras valora; elíjalo otra vez para ordenar por las puntuaciones actuales</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Buscar un cliente</translation>
    </message>
    <message>
        <source>Share of net sales covered</source>
        <translation>Parte de las ventas netas cubierta</translation>
    </message>
    <message>
        <source>Customers and their ratings</source>
        <translation>Clientes y sus valoraciones</translation>
    </message>
    <message>
        <source>Shows the next customer as soon as every quality is rated</source>
        <translation>Muestra el siguiente cliente en cuanto se han valorado todas las cualidades</translation>
    </message>
    <message>
        <source>Previous customer</source>
        <translation>Cliente anterior</translation>
    </message>
    <message>
        <source>To the next customer who is not rated yet</source>
        <translation>Al siguiente cliente aún sin valorar</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Cliente siguiente</translation>
    </message>
    <message>
        <source>Keys: 1 to 9 rate, 0 is ten, Del clears, arrows go to the next quality or customer.</source>
        <translation>Teclas: de 1 a 9 valoran, 0 es diez, Supr borra, las flechas van a la cualidad o al cliente siguiente.</translation>
    </message>
    <message>
        <source>There are no customers to rate yet.</source>
        <translation>Todavía no hay clientes que valorar.</translation>
    </message>
    <message>
        <source>Get data</source>
        <translation>Obtener datos</translation>
    </message>
    <message>
        <source>There is no quality to rate yet. Add one to a factor on the page Metrics, such as Strategic fit.</source>
        <translation>Todavía no hay ninguna cualidad que valorar. Añada una a un factor en la página «Métricas», como Encaje estratégico.</translation>
    </message>
    <message>
        <source>Choose a quality</source>
        <translation>Elegir una cualidad</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>El equipo</translation>
    </message>
    <message>
        <source>No. %1 of %2 by net sales</source>
        <translation>N.º %1 de %2 por ventas netas</translation>
    </message>
    <message>
        <source>No. %1 of %2 by score</source>
        <translation>N.º %1 de %2 por puntuación</translation>
    </message>
    <message>
        <source>%1 of %2 rated</source>
        <translation>%1 de %2 valorados</translation>
    </message>
    <message>
        <source>%1 of %2 rated, %3 of net sales covered</source>
        <translation>%1 de %2 valorados, %3 de las ventas netas cubierto</translation>
    </message>
    <message>
        <source>Rate a customer</source>
        <translation>Valorar un cliente</translation>
    </message>
    <message>
        <source>Clear a rating</source>
        <translation>Borrar una valoración</translation>
    </message>
</context>
<context>
    <name>strata::RefreshCard</name>
    <message>
        <source>What the refresh brings</source>
        <translation>Qué trae la actualización</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Dejarlo todo como está</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>No source here can be read again: nothing would change.</source>
        <translation>Aquí ninguna fuente se puede volver a leer: no cambiaría nada.</translation>
    </message>
    <message>
        <source>Overrides and ratings stay. A snapshot is kept, and undo takes the whole refresh back.</source>
        <translation>Las excepciones y las valoraciones se mantienen. Se guarda una instantánea, y al deshacer se anula toda la actualización.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>A figure before a refresh and after it</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Net sales</source>
        <translation>Ventas netas</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>before → now; nothing is changed until you take it over</source>
        <translation>antes → ahora; nada cambia hasta que lo aplique</translation>
    </message>
    <message>
        <source>paid: %1</source>
        <translation>pagado: %1</translation>
    </message>
    <message>
        <source>Every row is as before. Overrides and ratings stay, a snapshot is kept.</source>
        <translation>Todas las filas están como antes. Las excepciones y las valoraciones se mantienen, se guarda una instantánea.</translation>
    </message>
    <message>
        <source>Counts, sums and columns are as before, but not every single value is. Overrides and ratings stay, a snapshot is kept.</source>
        <translation>Los recuentos, las sumas y las columnas están como antes, pero no todos los valores. Las excepciones y las valoraciones se mantienen, se guarda una instantánea.</translation>
    </message>
</context>
<context>
    <name>strata::Refresher</name>
    <message>
        <source>Nothing was read again: a database asks for its password.</source>
        <translation>No se volvió a leer nada: una base de datos pide su contraseña.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>No se cambió nada. %1</translation>
    </message>
    <message>
        <source>The imports are others by now: read them again to see what a refresh brings.</source>
        <translation>Las importaciones ya son otras: vuelva a leerlas para ver qué trae una actualización.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Before the refresh of %1</source>
        <translation>Antes de la actualización del %1</translation>
    </message>
    <message>
        <source>Refresh of %1</source>
        <translation>Actualización del %1</translation>
    </message>
</context>
<context>
    <name>strata::RejectedModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Why it is left out</source>
        <translation>Por qué se omite</translation>
    </message>
</context>
<context>
    <name>strata::Report</name>
    <message>
        <source>Customer %1</source>
        <translation>Cliente %1</translation>
    </message>
    <message>
        <source>%1 of sales, %2 of profit</source>
        <translation>%1 de las ventas, %2 del beneficio</translation>
    </message>
    <message>
        <source>%1 of sales</source>
        <translation>%1 de las ventas</translation>
    </message>
    <message>
        <source>Customer lifetime value, 0 to 100</source>
        <translation>Valor de vida del cliente, de 0 a 100</translation>
    </message>
    <message>
        <source>Net profit, 0 to 100</source>
        <translation>Beneficio neto, de 0 a 100</translation>
    </message>
    <message>
        <source>100 % of customers</source>
        <translation>100&#xa0;% de los clientes</translation>
    </message>
    <message>
        <source>Customers by net profit, highest first</source>
        <translation>Clientes por beneficio neto, del mayor al menor</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Invoice lines</source>
        <translation>Líneas de factura</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Pagos</translation>
    </message>
    <message>
        <source>The largest customers of each type</source>
        <translation>Los clientes más grandes de cada tipo</translation>
    </message>
    <message>
        <source>No customer is of this type.</source>
        <translation>Ningún cliente es de este tipo.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>Valor de vida</translation>
    </message>
    <message>
        <source>Net profit score</source>
        <translation>Puntuación de beneficio neto</translation>
    </message>
    <message>
        <source>Net sales, %1</source>
        <translation>Ventas netas, %1</translation>
    </message>
    <message>
        <source>Net profit, %1</source>
        <translation>Beneficio neto, %1</translation>
    </message>
    <message>
        <source>%1 (set by hand)</source>
        <translation>%1 (fijado a mano)</translation>
    </message>
    <message>
        <source>The largest %1 of %2 by net sales; the customer export has them all.</source>
        <translation>Los %1 más grandes de %2 por ventas netas; la exportación de clientes los contiene todos.</translation>
    </message>
    <message>
        <source>Types set by hand</source>
        <translation>Tipos fijados a mano</translation>
    </message>
    <message>
        <source>None: every type follows from the model.</source>
        <translation>Ninguno: todos los tipos salen del modelo.</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Fijado en</translation>
    </message>
    <message>
        <source>Model says</source>
        <translation>Según el modelo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>Los primeros %1 de %2.</translation>
    </message>
    <message>
        <source>Without a customer in the data: %1 more.</source>
        <translation>Sin cliente en los datos: %1 más.</translation>
    </message>
    <message>
        <source>What the figures rest on</source>
        <translation>En qué se basan las cifras</translation>
    </message>
    <message>
        <source>%1 customers, %2 invoice lines, %3 payments.</source>
        <translation>%1 clientes, %2 líneas de factura, %3 pagos.</translation>
    </message>
    <message>
        <source>Under 98 %, margins and profits say less than they seem to: lines without a cost are left out of them, not counted as pure margin.</source>
        <translation>Por debajo del 98&#xa0;%, los márgenes y los beneficios dicen menos de lo que parece: las líneas sin coste se omiten en ellos, no cuentan como margen puro.</translation>
    </message>
    <message>
        <source>All %1 scored customers are scored on all %2 metrics.</source>
        <translation>Los %1 clientes puntuados se puntúan con las %2 métricas.</translation>
    </message>
    <message>
        <source>%1 of %2 scored customers are scored on all %3 metrics; the other %4 on fewer, at least on %5.</source>
        <translation>%1 de %2 clientes puntuados se puntúan con las %3 métricas; los otros %4, con menos, al menos con %5.</translation>
    </message>
    <message>
        <source>%1 is the same for everybody, so that everybody scores 50 on it.</source>
        <translation>%1 es igual para todos, así que todos puntúan 50 en ella.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Filas leídas</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>All imports</source>
        <translation>Todas las importaciones</translation>
    </message>
    <message>
        <source>The first %1 of %2 imports; the sums hold all.</source>
        <translation>Las primeras %1 de %2 importaciones; las sumas las incluyen todas.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Linear: %1 scores 0, %2 scores 100</source>
        <translation>Lineal: %1 puntúa 0, %2 puntúa 100</translation>
    </message>
    <message>
        <source>Cumulative share, largest first</source>
        <translation>Parte acumulada, del mayor al menor</translation>
    </message>
    <message>
        <source>Cumulative share, smallest first</source>
        <translation>Parte acumulada, del menor al mayor</translation>
    </message>
    <message>
        <source>%1 scores %2</source>
        <translation>%1 puntúa %2</translation>
    </message>
    <message>
        <source>Straight lines: %1</source>
        <translation>Rectas: %1</translation>
    </message>
    <message>
        <source>below %1: %2</source>
        <translation>por debajo de %1: %2</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>desde %1: %2</translation>
    </message>
    <message>
        <source>Bands: %1</source>
        <translation>Tramos: %1</translation>
    </message>
    <message>
        <source>Left out, weight shared</source>
        <translation>Se omite, peso repartido</translation>
    </message>
    <message>
        <source>Scores 50</source>
        <translation>Puntúa 50</translation>
    </message>
    <message>
        <source>Scores 0</source>
        <translation>Puntúa 0</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Datos insuficientes</translation>
    </message>
    <message>
        <source>%1: nobody is scored yet.</source>
        <translation>%1: todavía no hay nadie puntuado.</translation>
    </message>
    <message>
        <source>%1: high from a score of %2.</source>
        <translation>%1: alto desde una puntuación de %2.</translation>
    </message>
    <message>
        <source>%1: high from percentile %2 of the scored customers, today a score of %3.</source>
        <translation>%1: alto desde el percentil %2 de los clientes puntuados, hoy una puntuación de %3.</translation>
    </message>
    <message>
        <source>%1 the rest</source>
        <translation>%1 el resto</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Tiers by share of customers, best composite score first: %1.</source>
        <translation>Niveles por parte de los clientes, mejor puntuación compuesta primero: %1.</translation>
    </message>
    <message>
        <source>Tiers by share of net sales, best composite score first: %1.</source>
        <translation>Niveles por parte de las ventas netas, mejor puntuación compuesta primero: %1.</translation>
    </message>
    <message>
        <source>Tiers by composite score: %1.</source>
        <translation>Niveles por puntuación compuesta: %1.</translation>
    </message>
    <message>
        <source>How the model decides</source>
        <translation>Cómo decide el modelo</translation>
    </message>
    <message>
        <source>Every metric of a customer becomes a score of 0 to 100, where higher is better. The weights turn scores into factors, and factors into two axes: customer lifetime value and net profit. A cut on each axis gives the four types.</source>
        <translation>Cada métrica de un cliente se convierte en una puntuación de 0 a 100, donde más es mejor. Los pesos convierten las puntuaciones en factores, y los factores en dos ejes: valor de vida del cliente y beneficio neto. Un corte en cada eje da los cuatro tipos.</translation>
    </message>
    <message>
        <source>Factor and metric</source>
        <translation>Factor y métrica</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>Del total</translation>
    </message>
    <message>
        <source>How a value becomes a score</source>
        <translation>Cómo se convierte un valor en puntuación</translation>
    </message>
    <message>
        <source>If missing</source>
        <translation>Si falta</translation>
    </message>
    <message>
        <source>on the net profit axis</source>
        <translation>en el eje del beneficio neto</translation>
    </message>
    <message>
        <source>on the customer lifetime value axis</source>
        <translation>en el eje del valor de vida del cliente</translation>
    </message>
    <message>
        <source>From scores to types</source>
        <translation>De las puntuaciones a los tipos</translation>
    </message>
    <message>
        <source>Customer lifetime value</source>
        <translation>Valor de vida del cliente</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Beneficio neto</translation>
    </message>
    <message>
        <source>The money guard is off: a customer who loses money can count as high in net profit.</source>
        <translation>El guardián del dinero está desactivado: un cliente que pierde dinero puede contar como alto en beneficio neto.</translation>
    </message>
    <message>
        <source>The money guard is on: a customer who loses money never counts as high in net profit. It holds %1.</source>
        <translation>El guardián del dinero está activado: un cliente que pierde dinero nunca cuenta como alto en beneficio neto. Retiene a %1.</translation>
    </message>
    <message>
        <source>The money guard rests, as no cost is known.</source>
        <translation>El guardián del dinero no actúa, porque no se conoce ningún coste.</translation>
    </message>
    <message>
        <source>New: first invoice less than %1 months before the as-of date, or fewer than %2 orders. Inactive: nothing bought for %3 months.</source>
        <translation>Nuevo: primera factura menos de %1 meses antes de la fecha de referencia, o menos de %2 pedidos. Inactivo: sin compras desde hace %3 meses.</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>Coste de servir</translation>
    </message>
    <message>
        <source>No rates are set, so that net profit equals gross margin.</source>
        <translation>No hay tarifas fijadas, así que el beneficio neto es igual al margen bruto.</translation>
    </message>
    <message>
        <source>These rates allocate %1 to customers in the window.</source>
        <translation>Estas tarifas reparten %1 entre los clientes en el periodo.</translation>
    </message>
    <message>
        <source>They are worth a lot and earn a lot: protect them.</source>
        <translation>Valen mucho y dejan mucho: protéjalos.</translation>
    </message>
    <message>
        <source>They earn well when they buy, but buy little: find out which can grow.</source>
        <translation>Dejan buen beneficio cuando compran, pero compran poco: averigüe cuáles pueden crecer.</translation>
    </message>
    <message>
        <source>They buy little and earn little: serve them simply.</source>
        <translation>Compran poco y dejan poco: sírvalos de forma sencilla.</translation>
    </message>
    <message>
        <source>They buy a lot and leave little: settle how they are served before selling them more.</source>
        <translation>Compran mucho y dejan poco: acuerde cómo se les sirve antes de venderles más.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>No customer with a known profit loses money.</source>
        <translation>Ningún cliente con beneficio conocido pierde dinero.</translation>
    </message>
    <message>
        <source>%1 loses money: %2.</source>
        <translation>%1 pierde dinero: %2.</translation>
    </message>
    <message>
        <source>%1 lose money, %2 together.</source>
        <translation>%1 pierden dinero, %2 en total.</translation>
    </message>
    <message>
        <source>The largest losses are %1.</source>
        <translation>Las mayores pérdidas: %1.</translation>
    </message>
    <message>
        <source>By name: %1.</source>
        <translation>Por nombre: %1.</translation>
    </message>
    <message>
        <source>Segment report</source>
        <translation>Informe de segmentos</translation>
    </message>
    <message>
        <source>Customer stratification</source>
        <translation>Estratificación de clientes</translation>
    </message>
    <message>
        <source>As of %1: %2</source>
        <translation>A fecha de %1: %2</translation>
    </message>
    <message>
        <source>No invoices yet</source>
        <translation>Todavía sin facturas</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>clientes</translation>
    </message>
    <message>
        <source>net sales</source>
        <translation>ventas netas</translation>
    </message>
    <message>
        <source>net profit</source>
        <translation>beneficio neto</translation>
    </message>
    <message>
        <source>customers lose money</source>
        <translation>clientes pierden dinero</translation>
    </message>
    <message>
        <source>What the model says</source>
        <translation>Qué dice el modelo</translation>
    </message>
    <message>
        <source>%1 bought for %2.</source>
        <translation>%1 compraron por %2.</translation>
    </message>
    <message>
        <source>They left a gross margin of %1 and, after the cost to serve them, a net profit of %2.</source>
        <translation>Dejaron un margen bruto de %1 y, tras el coste de servirlos, un beneficio neto de %2.</translation>
    </message>
    <message>
        <source>What they cost is not in the data, so their profit is not known.</source>
        <translation>Lo que cuestan no está en los datos, así que no se conoce su beneficio.</translation>
    </message>
    <message>
        <source>Outside the four types: %1, new, inactive, excluded or without enough data.</source>
        <translation>Fuera de los cuatro tipos: %1, nuevos, inactivos, excluidos o sin datos suficientes.</translation>
    </message>
    <message>
        <source>Customers by type</source>
        <translation>Clientes por tipo</translation>
    </message>
    <message>
        <source>Gross margin, %1</source>
        <translation>Margen bruto, %1</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>Every customer, counted once</source>
        <translation>Todos los clientes, contados una vez</translation>
    </message>
    <message>
        <source>Four types and four statuses outside them add up to all customers.</source>
        <translation>Los cuatro tipos y los cuatro estados fuera de ellos suman todos los clientes.</translation>
    </message>
    <message>
        <source>Type or status</source>
        <translation>Tipo o estado</translation>
    </message>
    <message>
        <source>Money is rounded to whole units of the currency, so that a column can differ from its sum by a unit or two. A share is given where the whole is above 0.</source>
        <translation>El dinero se redondea a unidades enteras de la moneda, así que una columna puede diferir de su suma en una o dos unidades. Se indica una parte cuando el total es mayor que 0.</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>Por nivel</translation>
    </message>
    <message>
        <source>Without a tier</source>
        <translation>Sin nivel</translation>
    </message>
    <message>
        <source>The stratification matrix</source>
        <translation>La matriz de estratificación</translation>
    </message>
    <message>
        <source>Each circle is a customer; its area is what they bought. To the right is a higher customer lifetime value, upwards a higher net profit score. A customer on a line counts as above it. A colour that does not fit its field marks a type set by hand, or a customer held below the line by the money guard.</source>
        <translation>Cada círculo es un cliente; su área es lo que compró. Hacia la derecha, mayor valor de vida del cliente; hacia arriba, mayor puntuación de beneficio neto. Un cliente sobre una línea cuenta como por encima de ella. Un color que no encaja con su campo indica un tipo fijado a mano o un cliente que el guardián del dinero retiene por debajo de la línea.</translation>
    </message>
    <message>
        <source>The picture shows the %1 largest of %2 customers by net sales.</source>
        <translation>La imagen muestra los %1 más grandes de %2 clientes por ventas netas.</translation>
    </message>
    <message>
        <source>Where the profit is made, and lost</source>
        <translation>Dónde se gana el beneficio y dónde se pierde</translation>
    </message>
    <message>
        <source>No invoice line has a cost of goods, so no customer&apos;s profit is known. Import the cost to see this page.</source>
        <translation>Ninguna línea de factura tiene coste de mercancía, así que no se conoce el beneficio de ningún cliente. Importe el coste para ver esta página.</translation>
    </message>
    <message>
        <source>The best %1 of %2 customers (%3) earn %4 of the net profit of %5.</source>
        <translation>Los mejores %1 de %2 clientes (%3) ganan el %4 del beneficio neto de %5.</translation>
    </message>
    <message>
        <source>The others give back %1 of it.</source>
        <translation>Los demás devuelven el %1 de él.</translation>
    </message>
    <message>
        <source>No customer takes any of it away.</source>
        <translation>Ningún cliente le resta nada.</translation>
    </message>
    <message>
        <source>The total net profit is %1. It is not above 0, so the curve is drawn in money and not in percent.</source>
        <translation>El beneficio neto total es %1. No supera 0, así que la curva se dibuja en dinero y no en porcentaje.</translation>
    </message>
    <message>
        <source>The best %1 of %2 customers earn %3; the others lose %4.</source>
        <translation>Los mejores %1 de %2 clientes ganan %3; los demás pierden %4.</translation>
    </message>
    <message>
        <source>The largest losses</source>
        <translation>Las mayores pérdidas</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>%1 billion</source>
        <translation>%1 mil millones</translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation>%1 millones</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a date format of QLocale: day, month as a word, year</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>1 customer</source>
        <translation>1 cliente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln mes</numerusform>
            <numerusform>%Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>all invoices up to %1</source>
        <translation>todas las facturas hasta el %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, del %2 al %3</translation>
    </message>
    <message>
        <source>As of %1 · %2</source>
        <translation>A fecha de %1 · %2</translation>
    </message>
    <message>
        <source>window of %1</source>
        <translation>periodo de %1</translation>
    </message>
    <message>
        <source>all invoices</source>
        <translation>todas las facturas</translation>
    </message>
    <message>
        <source>Rank among customers, high is good</source>
        <translation>Rango entre los clientes, alto es bueno</translation>
    </message>
    <message>
        <source>Rank among customers, low is good</source>
        <translation>Rango entre los clientes, bajo es bueno</translation>
    </message>
    <message>
        <source>Rates: %1 per order, %2 per invoice line, %3 per return line, %4 per unit of booked freight, and %5 a year on receivables.</source>
        <translation>Tarifas: %1 por pedido, %2 por línea de factura, %3 por línea de devolución, %4 por unidad de portes contabilizados y %5 al año sobre cuentas por cobrar.</translation>
    </message>
    <message>
        <source>, %1 of net sales, %2 of net profit.</source>
        <translation>, %1 de las ventas netas, %2 del beneficio neto.</translation>
    </message>
    <message>
        <source>, %1 of net sales, a net profit of %2.</source>
        <translation>, %1 de las ventas netas, un beneficio neto de %2.</translation>
    </message>
    <message>
        <source>, %1 of net sales.</source>
        <translation>, %1 de las ventas netas.</translation>
    </message>
    <message>
        <source>%1: %2 (%3)%4 %5</source>
        <translation>%1:&#xa0;%2 (%3)%4 %5</translation>
    </message>
    <message>
        <source>Totals of a database</source>
        <translation>Totales de una base de datos</translation>
    </message>
    <message>
        <source>%1 of the window&apos;s sales come with a cost of goods.</source>
        <translation>El %1 de las ventas del periodo tiene coste de mercancía.</translation>
    </message>
</context>
<context>
    <name>strata::ReportsPage</name>
    <message>
        <source>What do we take out of the room?</source>
        <translation>¿Qué nos llevamos de la sala?</translation>
    </message>
    <message>
        <source>Choose a report. What you see is the very file that will be saved.</source>
        <translation>Elija un informe. Lo que ve es exactamente el archivo que se guardará.</translation>
    </message>
    <message>
        <source>A board believes figures that add up and that say where they come from. The segment report holds the model, the totals and what the figures rest on, so that nobody has to take it on trust.</source>
        <translation>Una dirección cree en cifras que cuadran y que dicen de dónde vienen. El informe de segmentos contiene el modelo, los totales y en qué se basan las cifras, para que nadie tenga que aceptarlas a ciegas.</translation>
    </message>
    <message>
        <source>Mask customers&apos; names</source>
        <translation>Enmascarar los nombres de los clientes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Segment report (PDF)</source>
        <translation>Informe de segmentos (PDF)</translation>
    </message>
    <message>
        <source>Customers (CSV)</source>
        <translation>Clientes (CSV)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Customers listed per type</source>
        <translation>Clientes listados por tipo</translation>
    </message>
    <message>
        <source>Pseudonyms instead of names and numbers; reasons and authors are left out.</source>
        <translation>Seudónimos en lugar de nombres y números; los motivos y los autores se omiten.</translation>
    </message>
    <message>
        <source>Customers per type</source>
        <translation>Clientes por tipo</translation>
    </message>
    <message>
        <source>The report as it will be saved</source>
        <translation>El informe tal como se guardará</translation>
    </message>
    <message>
        <source>The first rows of the table as it will be saved</source>
        <translation>Las primeras filas de la tabla tal como se guardará</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Stopped. Change an option to make the report again.</source>
        <translation>Detenido. Cambie una opción para volver a crear el informe.</translation>
    </message>
    <message>
        <source>A report needs customers. Import them and their invoice lines first.</source>
        <translation>Un informe necesita clientes. Impórtelos primero, con sus líneas de factura.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Ir a los datos</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>Creando el archivo…</translation>
    </message>
    <message>
        <source>%1 pages, %2 KB</source>
        <translation>%1 páginas, %2 KB</translation>
    </message>
    <message>
        <source>The first %1 of %2 customers; the file has them all.</source>
        <translation>Los primeros %1 de %2 clientes; el archivo los contiene todos.</translation>
    </message>
    <message>
        <source>All %1 customers.</source>
        <translation>Los %1 clientes.</translation>
    </message>
    <message>
        <source>Stratification</source>
        <translation>Estratificación</translation>
    </message>
    <message>
        <source>%1 - segment report.pdf</source>
        <translation>%1 - informe de segmentos.pdf</translation>
    </message>
    <message>
        <source>%1 - customers.csv</source>
        <translation>%1 - clientes.csv</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Text tables (*.csv)</source>
        <translation>Tablas de texto (*.csv)</translation>
    </message>
</context>
<context>
    <name>strata::ResultColumn</name>
    <message>
        <source>Customers by type</source>
        <translation>Clientes por tipo</translation>
    </message>
    <message>
        <source>Composite score</source>
        <translation>Puntuación compuesta</translation>
    </message>
    <message>
        <source>Nobody changes type</source>
        <translation>Nadie cambia de tipo</translation>
    </message>
    <message>
        <source>Customers who change type</source>
        <translation>Clientes que cambian de tipo</translation>
    </message>
    <message>
        <source>since start</source>
        <translation>desde el inicio</translation>
    </message>
    <message>
        <source>tiers at %1</source>
        <translation>niveles con %1</translation>
    </message>
    <message>
        <source>the tick shows %1</source>
        <translation>la marca muestra: %1</translation>
    </message>
    <message>
        <source>Changes of type appear here once there is data</source>
        <translation>Los cambios de tipo aparecerán aquí en cuanto haya datos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) change type</source>
        <translation>
            <numerusform>%Ln cliente cambia de tipo</numerusform>
            <numerusform>%Ln clientes cambian de tipo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ResultView</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Measure now</source>
        <translation>Medir ahora</translation>
    </message>
    <message>
        <source>Outcome that is shown</source>
        <translation>Resultado mostrado</translation>
    </message>
    <message>
        <source>Outcomes before and after, target and control</source>
        <translation>Resultados antes y después, objetivo y control</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exportar tabla…</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
</context>
<context>
    <name>strata::RevealedView</name>
    <message>
        <source>Votes weighted as in the list of participants.</source>
        <translation>Votos ponderados según la lista de participantes.</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Mostrar nombres</translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation>Límites…</translation>
    </message>
    <message>
        <source>Whose dot is whose; hidden again when this page is left</source>
        <translation>De quién es cada punto; se oculta de nuevo al salir de esta página</translation>
    </message>
    <message>
        <source>When a group has agreed, and when it is split</source>
        <translation>Cuándo un grupo está de acuerdo y cuándo dividido</translation>
    </message>
    <message>
        <source>Apply median</source>
        <translation>Aplicar mediana</translation>
    </message>
    <message>
        <source>Makes the group&apos;s weights a scenario, which becomes the present one</source>
        <translation>Convierte los pesos del grupo en un escenario, que pasa a ser el actual</translation>
    </message>
    <message>
        <source>Apply the mean or the geometric mean</source>
        <translation>Aplicar la media o la media geométrica</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>Aplicar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln voto</numerusform>
            <numerusform>%Ln votos</numerusform>
        </translation>
    </message>
    <message>
        <source>over all groups %1</source>
        <translation>en todos los grupos %1</translation>
    </message>
    <message>
        <source>Nobody voted in this round.</source>
        <translation>Nadie votó en esta ronda.</translation>
    </message>
</context>
<context>
    <name>strata::RollupChange</name>
    <message>
        <source>%1 accounts are %2 customers</source>
        <translation>%1 cuentas son %2 clientes</translation>
    </message>
    <message>
        <source>Accounts: %1</source>
        <translation>Cuentas: %1</translation>
    </message>
</context>
<context>
    <name>strata::RoundBar</name>
    <message>
        <source>Ballot files for all…</source>
        <translation>Archivos de papeleta para todos…</translation>
    </message>
    <message>
        <source>Take in ballot files…</source>
        <translation>Recoger archivos de papeleta…</translation>
    </message>
    <message>
        <source>Cancel the round</source>
        <translation>Cancelar la ronda</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Cerrar la ronda</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>No more votes; the round can be revealed later</source>
        <translation>No se admiten más votos; la ronda se puede revelar más tarde</translation>
    </message>
    <message>
        <source>Takes the round away; nobody has voted in it</source>
        <translation>Elimina la ronda; nadie ha votado en ella</translation>
    </message>
    <message>
        <source>One small file per participant, to vote at home with the same program</source>
        <translation>Un archivo pequeño por participante, para votar en casa con el mismo programa</translation>
    </message>
    <message>
        <source>Filled ballot files; they can also be dropped here</source>
        <translation>Archivos de papeleta rellenados; también se pueden soltar aquí</translation>
    </message>
    <message>
        <source>Round %1</source>
        <translation>Ronda %1</translation>
    </message>
    <message>
        <source>revealed %1</source>
        <translation>revelada %1</translation>
    </message>
    <message>
        <source>open, %1 of %2 have voted</source>
        <translation>abierta, %1 de %2 han votado</translation>
    </message>
    <message numerus="yes">
        <source>closed with %Ln vote(s), not revealed</source>
        <translation>
            <numerusform>cerrada con %Ln voto, sin revelar</numerusform>
            <numerusform>cerrada con %Ln votos, sin revelar</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows all votes and ends the voting</source>
        <translation>Muestra todos los votos y termina la votación</translation>
    </message>
    <message>
        <source>Nobody has voted yet</source>
        <translation>Todavía no ha votado nadie</translation>
    </message>
    <message>
        <source>Open round %1</source>
        <translation>Abrir la ronda %1</translation>
    </message>
    <message>
        <source>Everybody votes once more, knowing what was said</source>
        <translation>Todos votan otra vez, sabiendo lo que se dijo</translation>
    </message>
    <message>
        <source>A round needs somebody at the table and something to vote on</source>
        <translation>Una ronda necesita a alguien en la mesa y algo que votar</translation>
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
        <translation>Mostrar filas que contengan</translation>
    </message>
    <message>
        <source>Find in these rows</source>
        <translation>Buscar en estas filas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The selected rows, or all of them, for a spreadsheet</source>
        <translation>Las filas seleccionadas, o todas, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exportar tabla</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>The table could not be written to “%1”. Choose another folder.</source>
        <translation>No se ha podido escribir la tabla en «%1». Elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>Las primeras %1 de %2 filas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::RulesDialog</name>
    <message>
        <source>A customer who loses money never counts as high in net profit (money guard)</source>
        <translation>Un cliente que pierde dinero nunca cuenta como alto en beneficio neto (guardián del dinero)</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Share of customers, best score first</source>
        <translation>Parte de los clientes, mejor puntuación primero</translation>
    </message>
    <message>
        <source>Share of net sales, best score first</source>
        <translation>Parte de las ventas netas, mejor puntuación primero</translation>
    </message>
    <message>
        <source>Lowest composite score</source>
        <translation>Puntuación compuesta más baja</translation>
    </message>
    <message>
        <source>Tiers by</source>
        <translation>Niveles por</translation>
    </message>
    <message>
        <source>Name of tier %1</source>
        <translation>Nombre del nivel %1</translation>
    </message>
    <message>
        <source>Limit of tier %1</source>
        <translation>Límite del nivel %1</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>todos los demás</translation>
    </message>
    <message>
        <source>Name and limit</source>
        <translation>Nombre y límite</translation>
    </message>
    <message>
        <source>New: first invoice within months</source>
        <translation>Nuevo: meses desde la primera factura, menos de</translation>
    </message>
    <message>
        <source>New: fewer orders than</source>
        <translation>Nuevo: menos pedidos que</translation>
    </message>
    <message>
        <source>Inactive: nothing bought for months</source>
        <translation>Inactivo: meses sin comprar</translation>
    </message>
    <message>
        <source>Give every tier a name.</source>
        <translation>Dé un nombre a cada nivel.</translation>
    </message>
    <message>
        <source>Each tier needs a lower score than the one above it.</source>
        <translation>Cada nivel necesita una puntuación menor que el de arriba.</translation>
    </message>
    <message>
        <source>Each limit must be larger than the one above it.</source>
        <translation>Cada límite debe ser mayor que el de arriba.</translation>
    </message>
</context>
<context>
    <name>strata::ScenarioModel</name>
    <message>
        <source>computing…</source>
        <translation>calculando…</translation>
    </message>
    <message>
        <source>The model in use</source>
        <translation>El modelo en uso</translation>
    </message>
    <message>
        <source>Signed off by %1: it stays as it is</source>
        <translation>Aprobado por %1: se queda como está</translation>
    </message>
    <message>
        <source>Core customers earn %1 of the net profit of all customers.</source>
        <translation>Los clientes de tipo Núcleo ganan el %1 del beneficio neto de todos los clientes.</translation>
    </message>
    <message>
        <source>Without a known net profit above zero there is no share of it.</source>
        <translation>Sin un beneficio neto conocido superior a cero no hay parte de él.</translation>
    </message>
    <message>
        <source>The reference: changes are counted from here.</source>
        <translation>La referencia: los cambios se cuentan desde aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have another type than under %1.</source>
        <translation>
            <numerusform>%Ln cliente tiene otro tipo que con %1.</numerusform>
            <numerusform>%Ln clientes tienen otro tipo que con %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>So many customers have this type when the present data are weighed as %1 weighs them.</source>
        <translation>Tantos clientes tienen este tipo cuando los datos actuales se ponderan como lo hace %1.</translation>
    </message>
    <message>
        <source>net profit of Core customers / net profit of all customers × 100</source>
        <translation>beneficio neto de los clientes Núcleo / beneficio neto de todos los clientes × 100</translation>
    </message>
    <message>
        <source>Customers whose type under %1 is another one than under %2; going to or from a status counts as well.</source>
        <translation>Clientes cuyo tipo con %1 es distinto que con %2; también cuenta pasar a un estado o salir de él.</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>Weights of the factors in percent: %1</source>
        <translation>Pesos de los factores en porcentaje: %1</translation>
    </message>
    <message>
        <source>Percent of the net profit of all customers that Core customers earn</source>
        <translation>Porcentaje del beneficio neto de todos los clientes que ganan los clientes Núcleo</translation>
    </message>
    <message>
        <source>Customers with another type than under %1</source>
        <translation>Clientes con otro tipo que con %1</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Profit in Core %</source>
        <translation>Beneficio en Núcleo&#xa0;%</translation>
    </message>
    <message>
        <source>Changing type</source>
        <translation>Cambian de tipo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nombre del escenario</translation>
    </message>
    <message>
        <source>Note on the scenario</source>
        <translation>Nota sobre el escenario</translation>
    </message>
</context>
<context>
    <name>strata::ScenariosCard</name>
    <message>
        <source>Scenarios: weights, customers by type, and how many change type</source>
        <translation>Escenarios: pesos, clientes por tipo y cuántos cambian de tipo</translation>
    </message>
    <message>
        <source>Compare from here</source>
        <translation>Comparar desde aquí</translation>
    </message>
    <message>
        <source>Compare with this</source>
        <translation>Comparar con este</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>New scenario from</source>
        <translation>Nuevo escenario a partir de</translation>
    </message>
    <message>
        <source>The present model, a round&apos;s result, one department&apos;s view or equal weights</source>
        <translation>El modelo actual, el resultado de una ronda, la visión de un departamento o pesos iguales</translation>
    </message>
    <message>
        <source>Keep the present model</source>
        <translation>Guardar el modelo actual</translation>
    </message>
    <message>
        <source>As a new scenario, under a name of its own</source>
        <translation>Como nuevo escenario, con nombre propio</translation>
    </message>
    <message>
        <source>The present model</source>
        <translation>El modelo actual</translation>
    </message>
    <message>
        <source>Results and views of rounds come when a round is revealed</source>
        <translation>Los resultados y visiones de las rondas aparecen cuando se revela una ronda</translation>
    </message>
    <message>
        <source>New scenario %1</source>
        <translation>Nuevo escenario %1</translation>
    </message>
    <message>
        <source>Name of the new scenario</source>
        <translation>Nombre del nuevo escenario</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep the present model as</source>
        <translation>Guardar el modelo actual como</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>Compare from</source>
        <translation>Comparar desde</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Al revés</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
    <message>
        <source>Computing what the scenarios make of the customers…</source>
        <translation>Calculando qué hacen los escenarios con los clientes…</translation>
    </message>
    <message>
        <source>The figures of some scenarios are not computed.</source>
        <translation>Las cifras de algunos escenarios no están calculadas.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Compute</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Stop computing the scenarios</source>
        <translation>Detener el cálculo de los escenarios</translation>
    </message>
    <message>
        <source>Compute the scenarios</source>
        <translation>Calcular los escenarios</translation>
    </message>
    <message>
        <source>%1 is signed off and stays as it is; duplicate it to change it.</source>
        <translation>%1 está aprobado y se queda como está; duplíquelo para cambiarlo.</translation>
    </message>
    <message>
        <source>The present model is not kept yet.</source>
        <translation>El modelo actual todavía no está guardado.</translation>
    </message>
    <message>
        <source>This is the model in use.</source>
        <translation>Este es el modelo en uso.</translation>
    </message>
    <message>
        <source>Make %1 the model in use</source>
        <translation>Hacer de %1 el modelo en uso</translation>
    </message>
    <message>
        <source>A new scenario with the model of %1 (Ctrl+D)</source>
        <translation>Un nuevo escenario con el modelo de %1 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Keep the present model as a new scenario (Ctrl+D)</source>
        <translation>Guardar el modelo actual como nuevo escenario (Ctrl+D)</translation>
    </message>
    <message>
        <source>Give %1 another name (F2)</source>
        <translation>Dar otro nombre a %1 (F2)</translation>
    </message>
    <message>
        <source>What the room says about %1 (Ctrl+E)</source>
        <translation>Lo que la sala dice de %1 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Remove %1; undo brings it back (Del)</source>
        <translation>Quitar %1; al deshacer, vuelve (Supr)</translation>
    </message>
    <message>
        <source>Keep the present model as %1, in place of what was kept</source>
        <translation>Guardar el modelo actual como %1, en lugar de lo guardado</translation>
    </message>
    <message>
        <source>%1 is the present model as it stands.</source>
        <translation>%1 es el modelo actual tal como está.</translation>
    </message>
    <message>
        <source>Give the scenario a name that tells it from the others.</source>
        <translation>Dé al escenario un nombre que lo distinga de los demás.</translation>
    </message>
    <message>
        <source>There is already a scenario called %1; choose another name.</source>
        <translation>Ya hay un escenario llamado %1; elija otro nombre.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Keep the model as %1</source>
        <translation>Guardar el modelo como %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>Update %1 with the present model</source>
        <translation>Actualizar %1 con el modelo actual</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>A scenario needs a name; it keeps the one it had.</source>
        <translation>Un escenario necesita un nombre; conserva el que tenía.</translation>
    </message>
    <message>
        <source>There is already a scenario called %1; it keeps the name it had.</source>
        <translation>Ya hay un escenario llamado %1; conserva el nombre que tenía.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Nota sobre %1</translation>
    </message>
</context>
<context>
    <name>strata::ScoreHistogram</name>
    <message>
        <source>Composite scores of the customers</source>
        <translation>Puntuaciones compuestas de los clientes</translation>
    </message>
    <message>
        <source>composite score</source>
        <translation>puntuación compuesta</translation>
    </message>
    <message numerus="yes">
        <source>Score %1 to %2: %Ln customer(s)</source>
        <translation>
            <numerusform>Puntuación de %1 a %2: %Ln cliente</numerusform>
            <numerusform>Puntuación de %1 a %2: %Ln clientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ScoreStack</name>
    <message>
        <source>%1: %2, made of %3</source>
        <translation>%1: %2, formado por %3</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 adds %2 of %3</source>
        <translation>%1 aporta %2 de %3</translation>
    </message>
</context>
<context>
    <name>strata::SelectionBar</name>
    <message>
        <source>Set owner</source>
        <translation>Fijar responsable</translation>
    </message>
    <message>
        <source>Set due date</source>
        <translation>Fijar vencimiento</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Owner for the selected actions</source>
        <translation>Responsable de las acciones seleccionadas</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>An empty field takes the date away</source>
        <translation>Un campo vacío quita la fecha</translation>
    </message>
    <message>
        <source>State for the selected actions</source>
        <translation>Estado de las acciones seleccionadas</translation>
    </message>
    <message>
        <source>Set state…</source>
        <translation>Fijar estado…</translation>
    </message>
    <message>
        <source>Remove the selected actions (undo brings them back)</source>
        <translation>Quitar las acciones seleccionadas (al deshacer, vuelven)</translation>
    </message>
    <message>
        <source>Select actions to change them together.</source>
        <translation>Seleccione acciones para cambiarlas juntas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ServicePopup</name>
    <message>
        <source>Name of the service</source>
        <translation>Nombre del servicio</translation>
    </message>
    <message>
        <source>Cost each time</source>
        <translation>Coste por uso</translation>
    </message>
    <message>
        <source>Value that a fee in percent is taken of</source>
        <translation>Valor sobre el que se aplica una tarifa en porcentaje</translation>
    </message>
    <message>
        <source>Note on the service</source>
        <translation>Nota sobre el servicio</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>It costs</source>
        <translation>Cuesta</translation>
    </message>
    <message>
        <source>A fee in percent is taken of</source>
        <translation>Una tarifa en porcentaje se aplica sobre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Money or hours</source>
        <translation>Dinero u horas</translation>
    </message>
    <message>
        <source>money</source>
        <translation>dinero</translation>
    </message>
    <message>
        <source>hours of work</source>
        <translation>horas de trabajo</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nuevo servicio</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Say what the service is called.</source>
        <translation>Diga cómo se llama el servicio.</translation>
    </message>
    <message>
        <source>There is a service with this name. Choose another one.</source>
        <translation>Ya hay un servicio con este nombre. Elija otro.</translation>
    </message>
</context>
<context>
    <name>strata::ServiceRows</name>
    <message>
        <source>today: %1</source>
        <translation>hoy: %1</translation>
    </message>
    <message>
        <source>Today: %1
Decided: %2</source>
        <translation>Hoy: %1
Decidido: %2</translation>
    </message>
    <message>
        <source>%1 for %2. Today: %3. Decided: %4.</source>
        <translation>%1 para %2. Hoy: %3. Decidido: %4.</translation>
    </message>
    <message>
        <source>Cost: %1
Income: %2</source>
        <translation>Coste: %1
Ingresos: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln desconocido</numerusform>
            <numerusform>%Ln desconocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>income %1</source>
        <translation>ingresos %1</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a type or tier and how many customers it has</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cost each time</source>
        <translation>Coste por uso</translation>
    </message>
    <message>
        <source>Change per year</source>
        <translation>Cambio al año</translation>
    </message>
    <message>
        <source>Cost as decided less cost today, in a year; what customers pay is not taken off</source>
        <translation>Coste según lo decidido menos coste de hoy, en un año; no se descuenta lo que pagan los clientes</translation>
    </message>
</context>
<context>
    <name>strata::ServiceWhy</name>
    <message>
        <source>nobody has said it: counted as nothing</source>
        <translation>nadie lo ha indicado: cuenta como nada</translation>
    </message>
    <message>
        <source>not offered: nothing</source>
        <translation>no se ofrece: nada</translation>
    </message>
    <message>
        <source>%1 customers × %2 uses × %3</source>
        <translation>%1 clientes × %2 usos × %3</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1, × %2 an hour = %3</source>
        <translation>%1, × %2 por hora = %3</translation>
    </message>
    <message>
        <source>charged %1 of a value that nobody has said: counted as nothing</source>
        <translation>se cobra el %1 de un valor que nadie ha indicado: cuenta como nada</translation>
    </message>
    <message>
        <source>charged %1 uses × %2 of %3 = %4</source>
        <translation>se cobra: %1 usos × %2 de %3 = %4</translation>
    </message>
    <message>
        <source>charged %1 uses × %2 = %3</source>
        <translation>se cobra: %1 usos × %2 = %3</translation>
    </message>
    <message>
        <source>The customers are those of the present model, as they stand now.</source>
        <translation>Los clientes son los del modelo actual, tal como están ahora.</translation>
    </message>
    <message>
        <source>The customers are being counted and stand as 0 until then.</source>
        <translation>Se están contando los clientes; hasta entonces figuran como 0.</translation>
    </message>
    <message>
        <source>Hours are not in the money: nobody has said what one costs.</source>
        <translation>Las horas no están en el dinero: nadie ha dicho cuánto cuesta una.</translation>
    </message>
    <message>
        <source>Not known: %1.</source>
        <translation>No se conoce: %1.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>Today: %1. Decided: %2.</source>
        <translation>Hoy: %1. Decidido: %2.</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Hoy: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decidido: %1</translation>
    </message>
    <message>
        <source>%1: %2 a year</source>
        <translation>%1: %2 al año</translation>
    </message>
    <message>
        <source>What this service costs in a year as decided, less what it costs today, over all groups. What customers are charged is not taken off.</source>
        <translation>Lo que cuesta este servicio en un año según lo decidido, menos lo que cuesta hoy, en todos los grupos. No se descuenta lo que se cobra a los clientes.</translation>
    </message>
    <message>
        <source>%1: %2 − %3 = %4</source>
        <translation>%1:&#xa0;%2 − %3 = %4</translation>
    </message>
    <message>
        <source>Charged: %1 today, %2 decided</source>
        <translation>Se cobra: %1 hoy, %2 decidido</translation>
    </message>
    <message>
        <source>%1: %2 each time</source>
        <translation>%1: %2 por uso</translation>
    </message>
    <message>
        <source>Nobody has said yet what it costs, so it counts as nothing.</source>
        <translation>Nadie ha dicho todavía lo que cuesta, así que cuenta como nada.</translation>
    </message>
    <message>
        <source>What the team says that one use costs.</source>
        <translation>Lo que cuesta un uso según el equipo.</translation>
    </message>
    <message>
        <source>%1 × %2 an hour = %3</source>
        <translation>%1 × %2 por hora = %3</translation>
    </message>
    <message>
        <source>Service for %1: %2 today, %3 decided</source>
        <translation>Servicio para %1: %2 hoy, %3 decidido</translation>
    </message>
    <message>
        <source>The services of this group added up: %1 customers × uses × cost each.</source>
        <translation>Los servicios de este grupo, sumados: %1 clientes × usos × coste de cada uno.</translation>
    </message>
    <message>
        <source>%1: %2 today, %3 decided</source>
        <translation>%1: %2 hoy, %3 decidido</translation>
    </message>
    <message>
        <source>%1 pays %2 a year as decided</source>
        <translation>%1 paga %2 al año según lo decidido</translation>
    </message>
    <message>
        <source>Uses × price of what is charged. Net is the cost less this.</source>
        <translation>Usos × precio de lo que se cobra. El neto es el coste menos esto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Today: %1 are charged</source>
        <translation>Hoy: se cobran %1</translation>
    </message>
    <message>
        <source>Hours for %1: %2 today, %3 decided</source>
        <translation>Horas para %1: %2 hoy, %3 decidido</translation>
    </message>
    <message>
        <source>The services that cost hours, added up.</source>
        <translation>Los servicios que cuestan horas, sumados.</translation>
    </message>
    <message>
        <source>All groups: %1 a year</source>
        <translation>Todos los grupos: %1 al año</translation>
    </message>
    <message>
        <source>The groups added up.</source>
        <translation>Los grupos, sumados.</translation>
    </message>
    <message>
        <source>%1 freed</source>
        <translation>%1 liberadas</translation>
    </message>
    <message>
        <source>The hours that groups need less than today. What other groups need in addition is set against them; services that cost money are not in it.</source>
        <translation>Las horas que los grupos necesitan menos que hoy. Se compensan con las que otros grupos necesitan de más; los servicios que cuestan dinero no se incluyen.</translation>
    </message>
    <message>
        <source>%1 ÷ %2 a full-time year = %3</source>
        <translation>%1 ÷ %2 de un año a tiempo completo = %3</translation>
    </message>
    <message>
        <source>More or less is judged from the customers’ side: first the terms (included, on request, charged, not offered), then the price, then the uses. Response, rhythm, channel and who does it are words: they make it otherwise, neither more nor less.</source>
        <translation>Más o menos se juzga desde el lado de los clientes: primero las condiciones (incluido, a petición, con cargo, no se ofrece), luego el precio y luego los usos. La respuesta, el ritmo, el canal y quién lo hace son palabras: lo hacen distinto, ni más ni menos.</translation>
    </message>
</context>
<context>
    <name>strata::ServiceWords</name>
    <message>
        <source>Not said yet</source>
        <translation>Sin indicar todavía</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluido</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Con cargo</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>A petición</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>No se ofrece</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>More</source>
        <extracomment>these customers get more service than before</extracomment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Distinto</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>%1 fee</source>
        <translation>tarifa de %1</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>a service that was not offered before</extracomment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Charged %1</source>
        <translation>Con cargo: %1</translation>
    </message>
    <message>
        <source>%1 uses a year</source>
        <translation>%1 usos al año</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>%1 to %2 uses a year</source>
        <translation>de %1 a %2 usos al año</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>the last two of a list: &quot;Marginal and Service drain&quot;</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 full-time people</source>
        <translation>%1 personas a tiempo completo</translation>
    </message>
    <message>
        <source>No group takes more or fewer hours than today.</source>
        <translation>Ningún grupo requiere más ni menos horas que hoy.</translation>
    </message>
    <message>
        <source>That is the work of %1.</source>
        <translation>Equivale al trabajo de %1.</translation>
    </message>
    <message>
        <source>Nothing is freed; these hours are needed in addition.</source>
        <translation>No se libera nada; estas horas se necesitan además.</translation>
    </message>
    <message>
        <source>Freed from %1; nobody takes them up yet.</source>
        <translation>Liberadas de %1; todavía no las ocupa nadie.</translation>
    </message>
    <message>
        <source>Moved from %1 to %2.</source>
        <translation>Pasan de %1 a %2.</translation>
    </message>
    <message>
        <source>%1 of them are left over.</source>
        <translation>Sobran %1 de ellas.</translation>
    </message>
    <message>
        <source>That is %1 more than is freed.</source>
        <translation>Son %1 más de las que se liberan.</translation>
    </message>
    <message>
        <source>1 level not said</source>
        <translation>1 nivel sin indicar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln levels not said</source>
        <translation>
            <numerusform>%Ln nivel sin indicar</numerusform>
            <numerusform>%Ln niveles sin indicar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 fee in percent of a value that nobody has said</source>
        <translation>1 tarifa en porcentaje de un valor que nadie ha indicado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fees in percent of a value that nobody has said</source>
        <translation>
            <numerusform>%Ln tarifa en porcentaje de un valor que nadie ha indicado</numerusform>
            <numerusform>%Ln tarifas en porcentaje de un valor que nadie ha indicado</numerusform>
        </translation>
    </message>
    <message>
        <source>A price that follows from the group alone feeds on itself: who pays more buys less, ranks lower and pays more again. Tie the price to what the customer does, such as the size of an order or the notice given.</source>
        <translation>Un precio que depende solo del grupo se alimenta de sí mismo: quien paga más compra menos, baja de puesto y vuelve a pagar más. Vincule el precio a lo que hace el cliente, como el tamaño de un pedido o la antelación con que avisa.</translation>
    </message>
</context>
<context>
    <name>strata::ServicesCard</name>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Services and who gets them</source>
        <translation>Servicios y quién los recibe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>Filtrar servicios</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Show what is done today</source>
        <translation>Mostrar lo que se hace hoy</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Show what is decided</source>
        <translation>Mostrar lo que está decidido</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Show both, today below decided</source>
        <translation>Mostrar ambos, lo de hoy debajo de lo decidido</translation>
    </message>
    <message>
        <source>Services that distributors often have</source>
        <translation>Servicios que los distribuidores suelen tener</translation>
    </message>
    <message>
        <source>Set a service level for every group</source>
        <translation>Fijar un nivel de servicio para todos los grupos</translation>
    </message>
    <message>
        <source>Set a service level</source>
        <translation>Fijar un nivel de servicio</translation>
    </message>
    <message>
        <source>Change a service</source>
        <translation>Cambiar un servicio</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Name and cost…</source>
        <translation>Nombre y coste…</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Change the chosen cell (Space or Enter)</source>
        <translation>Cambiar la celda elegida (barra espaciadora o Intro)</translation>
    </message>
    <message>
        <source>Change the name, unit and cost of the chosen service</source>
        <translation>Cambiar el nombre, la unidad y el coste del servicio elegido</translation>
    </message>
    <message>
        <source>Move the chosen service up (Alt+Up)</source>
        <translation>Subir el servicio elegido (Alt+↑)</translation>
    </message>
    <message>
        <source>Move the chosen service down (Alt+Down)</source>
        <translation>Bajar el servicio elegido (Alt+↓)</translation>
    </message>
    <message>
        <source>Remove the chosen service (Del); undo brings it back</source>
        <translation>Quitar el servicio elegido (Supr); al deshacer, vuelve</translation>
    </message>
    <message>
        <source>Add service…</source>
        <translation>Añadir servicio…</translation>
    </message>
    <message>
        <source>Add from list…</source>
        <translation>Añadir de la lista…</translation>
    </message>
    <message>
        <source>Services that distributors often have, to begin with</source>
        <translation>Servicios que los distribuidores suelen tener, para empezar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export the services</source>
        <translation>Exportar los servicios</translation>
    </message>
    <message>
        <source>Add service %1</source>
        <translation>Añadir el servicio %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln services</source>
        <translation>
            <numerusform>Añadir %Ln servicio</numerusform>
            <numerusform>Añadir %Ln servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove service %1</source>
        <translation>Quitar el servicio %1</translation>
    </message>
    <message>
        <source>Move a service</source>
        <translation>Mover un servicio</translation>
    </message>
</context>
<context>
    <name>strata::ServicesPage</name>
    <message>
        <source>Who gets which service?</source>
        <translation>¿Quién recibe qué servicio?</translation>
    </message>
    <message>
        <source>What you do today beside what you decide for each group. Costs follow the live customer counts.</source>
        <translation>Lo que hacen hoy junto a lo que deciden para cada grupo. Los costes siguen el número actual de clientes.</translation>
    </message>
    <message>
        <source>Resources for the best customers have to come from somewhere. Write down every service, free or charged, that you offer or would like to; say who gets it today and who shall get it. Fair does not mean equal: groups may get different levels, but each gets one that somebody decided.</source>
        <translation>Los recursos para los mejores clientes tienen que salir de alguna parte. Anoten cada servicio, gratuito o con cargo, que ofrecen o querrían ofrecer; digan quién lo recibe hoy y quién debe recibirlo. Justo no significa igual: los grupos pueden recibir niveles distintos, pero cada uno recibe uno que alguien decidió.</translation>
    </message>
    <message>
        <source>There are no customers yet, so every count is 0 and nothing costs anything. Levels can be decided all the same.</source>
        <translation>Todavía no hay clientes, así que todos los recuentos son 0 y nada cuesta nada. Aun así, los niveles se pueden decidir.</translation>
    </message>
    <message>
        <source>No service yet</source>
        <translation>Todavía sin servicios</translation>
    </message>
    <message>
        <source>Add a service of your own…</source>
        <translation>Añadir un servicio propio…</translation>
    </message>
    <message>
        <source>Tick what you offer or would like to, or add services of your own. What they cost and who gets them is yours to say; nothing is filled in.</source>
        <translation>Marque lo que ofrecen o querrían ofrecer, o añada servicios propios. Lo que cuestan y quién los recibe lo dicen ustedes; nada se rellena de antemano.</translation>
    </message>
    <message>
        <source>Print / PDF…</source>
        <translation>Imprimir / PDF…</translation>
    </message>
    <message>
        <source>The customers are being counted. Print again in a moment.</source>
        <translation>Se están contando los clientes. Vuelva a imprimir dentro de un momento.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
</context>
<context>
    <name>strata::ServicesPrint</name>
    <message>
        <source>%1 service levels</source>
        <translation>%1 niveles de servicio</translation>
    </message>
    <message>
        <source>Print the service levels</source>
        <translation>Imprimir los niveles de servicio</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>strata::ServicesReport</name>
    <message>
        <source>Who gets which service?</source>
        <translation>¿Quién recibe qué servicio?</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>Por nivel</translation>
    </message>
    <message>
        <source>No service has been written down yet.</source>
        <translation>Todavía no se ha anotado ningún servicio.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is decided, and in brackets what is done today</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Levels as decided, today in brackets where it is different</source>
        <translation>Niveles según lo decidido; entre paréntesis lo de hoy, donde difiere</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Cost each time</source>
        <translation>Coste por uso</translation>
    </message>
    <message>
        <source>Change per year</source>
        <translation>Cambio al año</translation>
    </message>
    <message>
        <source>Cost of service in a year</source>
        <translation>Coste del servicio en un año</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Income decided</source>
        <translation>Ingresos decididos</translation>
    </message>
    <message>
        <source>Net decided</source>
        <translation>Neto decidido</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Cost is uses per customer × customers × cost each time; income is what they are charged; net is cost less income. Today the income is %1 and the net %2.</source>
        <translation>El coste es usos por cliente × clientes × coste por uso; los ingresos son lo que se les cobra; el neto es el coste menos los ingresos. Hoy los ingresos son %1 y el neto %2.</translation>
    </message>
    <message>
        <source>Hours are not included: nobody has said what an hour of work costs.</source>
        <translation>Las horas no están incluidas: nadie ha dicho cuánto cuesta una hora de trabajo.</translation>
    </message>
    <message>
        <source>An hour of work is taken to cost %1.</source>
        <translation>Se supone que una hora de trabajo cuesta %1.</translation>
    </message>
    <message>
        <source>Not known today: %1; counted as nothing.</source>
        <translation>No se conoce hoy: %1; cuenta como nada.</translation>
    </message>
    <message>
        <source>Not known as decided: %1; counted as nothing.</source>
        <translation>No se conoce según lo decidido: %1; cuenta como nada.</translation>
    </message>
    <message>
        <source>%1 with a status or without a tier are in no group.</source>
        <translation>%1 con un estado o sin nivel no están en ningún grupo.</translation>
    </message>
    <message>
        <source>Hours in a year</source>
        <translation>Horas en un año</translation>
    </message>
    <message>
        <source>%1 a year are freed.</source>
        <translation>Se liberan %1 al año.</translation>
    </message>
    <message>
        <source>Contact rhythm as decided, today in brackets where it is different</source>
        <translation>Ritmo de contacto según lo decidido; entre paréntesis lo de hoy, donde difiere</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Who gets more, who gets less</source>
        <translation>Quién recibe más y quién menos</translation>
    </message>
    <message>
        <source>Nothing differs between today and what is decided.</source>
        <translation>No hay diferencias entre lo de hoy y lo decidido.</translation>
    </message>
    <message>
        <source>More or less</source>
        <translation>Más o menos</translation>
    </message>
    <message>
        <source>From today to decided</source>
        <translation>De hoy a lo decidido</translation>
    </message>
    <message>
        <source>More or less from the customers’ side: first the terms (included, on request, charged, not offered), then the price, then the uses.</source>
        <translation>Más o menos desde el lado de los clientes: primero las condiciones (incluido, a petición, con cargo, no se ofrece), luego el precio y luego los usos.</translation>
    </message>
    <message>
        <source>Fair, not equal</source>
        <translation>Justo, no igual</translation>
    </message>
    <message>
        <source>Every group has a decided level for every service, and none is left without.</source>
        <translation>Cada grupo tiene un nivel decidido para cada servicio, y ninguno se queda sin nada.</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>Not decided yet: %1.</source>
        <translation>Todavía sin decidir: %1.</translation>
    </message>
    <message>
        <source>No service at all is offered to %1.</source>
        <translation>No se ofrece ningún servicio a: %1.</translation>
    </message>
    <message>
        <source>Priced by group: %1.</source>
        <translation>Precio según el grupo: %1.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Niveles de servicio</translation>
    </message>
</context>
<context>
    <name>strata::ShareBars</name>
    <message>
        <source>The weights that follow: %1</source>
        <translation>Los pesos resultantes: %1</translation>
    </message>
</context>
<context>
    <name>strata::SheetView</name>
    <message>
        <source>Campaign sheet: %1</source>
        <translation>Ficha de campaña: %1</translation>
    </message>
</context>
<context>
    <name>strata::SheetWords</name>
    <message>
        <source>Target customer</source>
        <translation>Cliente objetivo</translation>
    </message>
    <message>
        <source>Who is it for? Industry, size, what they buy now, who decides.</source>
        <translation>¿Para quién es? Sector, tamaño, qué compran ahora, quién decide.</translation>
    </message>
    <message>
        <source>Problem or opportunity</source>
        <translation>Problema u oportunidad</translation>
    </message>
    <message>
        <source>What keeps them from buying more, or what do they buy elsewhere?</source>
        <translation>¿Qué les impide comprar más, o qué compran en otro sitio?</translation>
    </message>
    <message>
        <source>Solution synopsis</source>
        <translation>Solución en síntesis</translation>
    </message>
    <message>
        <source>What do we offer them, in two sentences?</source>
        <translation>¿Qué les ofrecemos, en dos frases?</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>What shall have changed, by how much, until when? Choose what can be counted.</source>
        <translation>¿Qué debe haber cambiado, cuánto y hasta cuándo? Elija algo que se pueda contar.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Who works on it, for how many hours, with what material?</source>
        <translation>¿Quién trabaja en ello, cuántas horas, con qué material?</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>What may it cost, and what for?</source>
        <translation>¿Cuánto puede costar y para qué?</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>When does what happen? Leave some weeks between two touches.</source>
        <translation>¿Qué ocurre y cuándo? Deje algunas semanas entre dos contactos.</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Who does what until the next meeting?</source>
        <translation>¿Quién hace qué hasta la próxima reunión?</translation>
    </message>
</context>
<context>
    <name>strata::SignOffCard</name>
    <message>
        <source>Sign off</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Sign off…</source>
        <translation>Aprobar…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Yes, sign off</source>
        <translation>Sí, aprobar</translation>
    </message>
    <message>
        <source>Name of the signed version</source>
        <translation>Nombre de la versión aprobada</translation>
    </message>
    <message>
        <source>Others who sign, names apart by commas</source>
        <translation>Otros que aprueban, nombres separados por comas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason, where there is one to remember</source>
        <translation>Motivo, si hay alguno que recordar</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Disenso</translation>
    </message>
    <message>
        <source>Dissent, and whose</source>
        <translation>Disenso y de quién</translation>
    </message>
    <message>
        <source>A signed version keeps its value tree, weights, cuts and cost rates for ever: it can be copied, never changed. Nothing that was done before can be undone afterwards.</source>
        <translation>Una versión aprobada conserva para siempre su árbol de valor, sus pesos, cortes y tarifas de coste: se puede copiar, nunca cambiar. Nada de lo hecho antes se podrá deshacer después.</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Quién aprueba</translation>
    </message>
    <message>
        <source>Give the signed version a name.</source>
        <translation>Dé un nombre a la versión aprobada.</translation>
    </message>
    <message>
        <source>There is already another version called %1; choose another name.</source>
        <translation>Ya hay otra versión llamada %1; elija otro nombre.</translation>
    </message>
    <message>
        <source>At least one person signs: tick somebody, or write a name.</source>
        <translation>Aprueba al menos una persona: marque a alguien o escriba un nombre.</translation>
    </message>
    <message>
        <source>Sign off “%1” for %2? This cannot be undone.</source>
        <translation>¿Aprobar «%1» en nombre de %2? Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and weights</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model signed off</source>
        <translation>Modelo aprobado</translation>
    </message>
    <message>
        <source>Sign off %1</source>
        <translation>Aprobar %1</translation>
    </message>
    <message>
        <source>%1 signs</source>
        <translation>%1 aprueba</translation>
    </message>
    <message>
        <source>The model in use is signed off. Work on a copy to sign off another one later.</source>
        <translation>El modelo en uso está aprobado. Trabaje en una copia para aprobar otro más adelante.</translation>
    </message>
</context>
<context>
    <name>strata::SignalsPage</name>
    <message>
        <source>Who rises, who slips?</source>
        <translation>¿Quién sube y quién decae?</translation>
    </message>
    <message>
        <source>Customers whose buying changed since the earlier time, with the signs behind it.</source>
        <translation>Clientes cuyas compras han cambiado desde el momento anterior, con las señales que hay detrás.</translation>
    </message>
    <message>
        <source>One flag says little, so every sign is listed with its figures. Talk first with the large customers at risk: a customer who orders every two weeks and has been silent for six is slipping long before the year&apos;s sales show it.</source>
        <translation>Un solo aviso dice poco, por eso cada señal aparece con sus cifras. Hable primero con los clientes grandes en riesgo: un cliente que pide cada dos semanas y lleva seis en silencio decae mucho antes de que lo muestren las ventas del año.</translation>
    </message>
    <message>
        <source> own intervals</source>
        <translation> intervalos propios</translation>
    </message>
    <message>
        <source> points</source>
        <translation> puntos</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>What counts as a sign</source>
        <translation>Qué cuenta como señal</translation>
    </message>
    <message>
        <source>A change that just reaches its limit counts.</source>
        <translation>Un cambio que llega justo a su límite cuenta.</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>En silencio durante</translation>
    </message>
    <message>
        <source>Days since the last order beyond which somebody is overdue, in the customer&apos;s own median intervals between order days; it takes 3 order days in the last 365 days</source>
        <translation>Días desde el último pedido a partir de los cuales alguien se retrasa, medidos en los intervalos medianos propios del cliente entre días de pedido; hacen falta 3 días de pedido en los últimos 365 días</translation>
    </message>
    <message>
        <source>Scores by</source>
        <translation>Puntuación: cambio de</translation>
    </message>
    <message>
        <source>Points of an axis score from which on a fall or rise is a sign</source>
        <translation>Puntos de la puntuación de un eje a partir de los cuales una caída o una subida es una señal</translation>
    </message>
    <message>
        <source>Sales by</source>
        <translation>Ventas: cambio de</translation>
    </message>
    <message>
        <source>Percent of the earlier net sales from which on a fall or rise is a sign</source>
        <translation>Porcentaje de las ventas netas anteriores a partir del cual una caída o una subida es una señal</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exportar tabla…</translation>
    </message>
    <message>
        <source>Change what counts as a sign</source>
        <translation>Cambiar lo que cuenta como señal</translation>
    </message>
    <message>
        <source>Types come from customers and what they bought. Import customers and invoices first.</source>
        <translation>Los tipos salen de los clientes y de lo que compraron. Importe primero clientes y facturas.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Ir a los datos</translation>
    </message>
    <message>
        <source>There is no snapshot yet to set the present against. Take the first one; each refresh of the data takes another.</source>
        <translation>Todavía no hay ninguna instantánea con la que comparar el presente. Tome la primera; cada actualización de los datos toma otra.</translation>
    </message>
    <message>
        <source>Go to snapshots</source>
        <translation>Ir a las instantáneas</translation>
    </message>
    <message>
        <source>Reading and comparing…</source>
        <translation>Leyendo y comparando…</translation>
    </message>
    <message>
        <source>From %1 to %2; choose other times under “%3”.</source>
        <translation>Del %1 al %2; elija otros momentos en «%3».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s), net sales %1 then and %2 later.</source>
        <translation>
            <numerusform>%Ln cliente, ventas netas %1 antes y %2 después.</numerusform>
            <numerusform>%Ln clientes, ventas netas %1 antes y %2 después.</numerusform>
        </translation>
    </message>
    <message>
        <source>The model changed meanwhile: scores, types and tiers are compared across two models.</source>
        <translation>Entretanto cambió el modelo: las puntuaciones, los tipos y los niveles se comparan entre dos modelos.</translation>
    </message>
</context>
<context>
    <name>strata::SignedBanner</name>
    <message>
        <source>Work on a copy</source>
        <translation>Trabajar en una copia</translation>
    </message>
    <message>
        <source>Work on a copy of the signed model</source>
        <translation>Trabajar en una copia del modelo aprobado</translation>
    </message>
    <message>
        <source>“%1” was signed off by %2 on %3 and stays as it is.</source>
        <translation>«%1» fue aprobado por %2 el %3 y se queda como está.</translation>
    </message>
</context>
<context>
    <name>strata::SliderEntry</name>
    <message>
        <source>Points, 100 for the most important</source>
        <translation>Puntos, 100 para lo más importante</translation>
    </message>
    <message>
        <source>1: hardly matters, 10: matters most</source>
        <translation>1: apenas importa, 10: importa más que nada</translation>
    </message>
    <message>
        <source>Weight in its group</source>
        <translation>Peso en su grupo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Weight of %1 in percent</source>
        <translation>Peso de %1 en porcentaje</translation>
    </message>
    <message>
        <source>Points of %1, 0 to 100</source>
        <translation>Puntos de %1, de 0 a 100</translation>
    </message>
    <message>
        <source>Rating of %1, 1 to 10</source>
        <translation>Valoración de %1, de 1 a 10</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln punto</numerusform>
            <numerusform>%Ln puntos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 de 10</translation>
    </message>
    <message>
        <source>Weight of %1: %2</source>
        <translation>Peso de %1: %2</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Unlock the weight of %1</source>
        <translation>Desbloquear el peso de %1</translation>
    </message>
    <message>
        <source>Lock the weight of %1</source>
        <translation>Bloquear el peso de %1</translation>
    </message>
    <message>
        <source>%1: %2, a share of %3</source>
        <translation>%1: %2, una parte del %3</translation>
    </message>
</context>
<context>
    <name>strata::SnapshotsCard</name>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Take a snapshot now</source>
        <translation>Tomar una instantánea ahora</translation>
    </message>
    <message>
        <source>None yet. A snapshot keeps where every customer stands, so that later months can be set against it. Each refresh takes one.</source>
        <translation>Todavía ninguna. Una instantánea guarda dónde está cada cliente, para poder comparar con ella los meses posteriores. Cada actualización toma una.</translation>
    </message>
    <message>
        <source>Keeps types, scores and metrics of all customers as they are now</source>
        <translation>Guarda los tipos, las puntuaciones y las métricas de todos los clientes tal como están ahora</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomada</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the snapshot %1</source>
        <translation>Quitar la instantánea %1</translation>
    </message>
    <message>
        <source>Takes it off the list; undo brings it back</source>
        <translation>La quita de la lista; al deshacer, vuelve</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <translation>Instantánea del %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove snapshot</source>
        <translation>Quitar instantánea</translation>
    </message>
</context>
<context>
    <name>strata::SpreadCard</name>
    <message>
        <source>Far out…</source>
        <translation>Muy alejados…</translation>
    </message>
    <message>
        <source>Without value…</source>
        <translation>Sin valor…</translation>
    </message>
    <message>
        <source>The customers whose values lie far from those of the others</source>
        <translation>Los clientes cuyos valores quedan muy lejos de los de los demás</translation>
    </message>
    <message>
        <source>The customers who have no value of this metric</source>
        <translation>Los clientes que no tienen valor de esta métrica</translation>
    </message>
    <message>
        <source>%1: far from the others</source>
        <translation>%1: lejos de los demás</translation>
    </message>
    <message>
        <source>%1: without a value</source>
        <translation>%1: sin valor</translation>
    </message>
    <message>
        <source>How values are spread</source>
        <translation>Cómo se reparten los valores</translation>
    </message>
    <message>
        <source>Choose a metric above to see its values and who has none.</source>
        <translation>Elija arriba una métrica para ver sus valores y quién no tiene ninguno.</translation>
    </message>
    <message>
        <source>No customer has a value yet.</source>
        <translation>Ningún cliente tiene un valor todavía.</translation>
    </message>
    <message>
        <source>how its values are spread</source>
        <translation>cómo se reparten sus valores</translation>
    </message>
    <message>
        <source>Every value is %1: it tells nobody apart.</source>
        <translation>Todos los valores son %1: no distingue a nadie.</translation>
    </message>
    <message>
        <source>Median %1.</source>
        <translation>Mediana %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) above %1.</source>
        <translation>
            <numerusform>%Ln cliente por encima de %1.</numerusform>
            <numerusform>%Ln clientes por encima de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) below %1.</source>
        <translation>
            <numerusform>%Ln cliente por debajo de %1.</numerusform>
            <numerusform>%Ln clientes por debajo de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Slips in the data, or customers of another kind?</source>
        <translation>¿Errores en los datos o clientes de otra clase?</translation>
    </message>
    <message>
        <source>No value lies far out.</source>
        <translation>Ningún valor queda muy alejado.</translation>
    </message>
    <message>
        <source>Dashed: the tiers this metric alone would give.</source>
        <translation>Discontinua: los niveles que daría esta métrica por sí sola.</translation>
    </message>
</context>
<context>
    <name>strata::SpreadChart</name>
    <message>
        <source>How the values are spread</source>
        <translation>Cómo se reparten los valores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) from %1 to %2</source>
        <translation>
            <numerusform>%Ln cliente de %1 a %2</numerusform>
            <numerusform>%Ln clientes de %1 a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>far out</source>
        <translation>muy alejado</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>Mediana %1</translation>
    </message>
    <message>
        <source>Tier %1, if this metric alone decided</source>
        <translation>Nivel %1, si decidiera solo esta métrica</translation>
    </message>
</context>
<context>
    <name>strata::StandingModel</name>
    <message>
        <source>not among the customers any more</source>
        <translation>ya no está entre los clientes</translation>
    </message>
    <message>
        <source>Counts as: %1.</source>
        <translation>Cuenta como: %1.</translation>
    </message>
    <message>
        <source>As the snapshot %1 kept it.</source>
        <translation>Como lo guardó la instantánea %1.</translation>
    </message>
    <message>
        <source>At the later time: %1.</source>
        <translation>En el momento posterior: %1.</translation>
    </message>
    <message>
        <source>Sorts by the number of signs</source>
        <translation>Ordena por el número de señales</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Type then</source>
        <translation>Tipo antes</translation>
    </message>
    <message>
        <source>Type later</source>
        <translation>Tipo después</translation>
    </message>
    <message>
        <source>Tier then</source>
        <translation>Nivel antes</translation>
    </message>
    <message>
        <source>Tier later</source>
        <translation>Nivel después</translation>
    </message>
    <message>
        <source>Sales then</source>
        <translation>Ventas antes</translation>
    </message>
    <message>
        <source>Sales later</source>
        <translation>Ventas después</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Último pedido</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Señales</translation>
    </message>
</context>
<context>
    <name>strata::StartPage</name>
    <message>
        <source>Which customers deserve what?</source>
        <translation>¿Qué merece cada cliente?</translation>
    </message>
    <message>
        <source>Say what you value in a customer, weigh it together, and see which customers are core, opportunistic, marginal or a service drain.</source>
        <translation>Diga qué valora en un cliente, pondérenlo juntos y vea qué clientes son núcleo, oportunistas, marginales o un sumidero de servicio.</translation>
    </message>
    <message>
        <source>Open the sample workshop</source>
        <translation>Abrir el taller de ejemplo</translation>
    </message>
    <message>
        <source>An invented distributor with 600 customers and three years of invoices, to look around in.</source>
        <translation>Un distribuidor inventado con 600 clientes y tres años de facturas, para echar un vistazo.</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Nuevo taller</translation>
    </message>
    <message>
        <source>Start with the usual four value factors and your own data.</source>
        <translation>Empiece con los cuatro factores de valor habituales y sus propios datos.</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Abrir un proyecto…</translation>
    </message>
    <message>
        <source>A .strata file. You can also drop one on this window.</source>
        <translation>Un archivo .strata. También puede soltar uno en esta ventana.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>strata::StatusesCard</name>
    <message>
        <source>Statuses</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>outside the four types, and counted</source>
        <translation>fuera de los cuatro tipos, y contados</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>first invoice within</source>
        <translation>primera factura hace menos de</translation>
    </message>
    <message>
        <source>New: first invoice within months</source>
        <translation>Nuevo: meses desde la primera factura, menos de</translation>
    </message>
    <message>
        <source>months, or</source>
        <translation>meses, o</translation>
    </message>
    <message>
        <source>fewer than</source>
        <translation>menos de</translation>
    </message>
    <message>
        <source>New: fewer orders than</source>
        <translation>Nuevo: menos pedidos que</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>pedidos</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>nothing bought for</source>
        <translation>sin compras desde hace</translation>
    </message>
    <message>
        <source>Inactive: nothing bought for months</source>
        <translation>Inactivo: meses sin comprar</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>by hand, with a reason</source>
        <translation>a mano, con un motivo</translation>
    </message>
    <message>
        <source>Not enough data</source>
        <translation>Datos insuficientes</translation>
    </message>
    <message>
        <source>a metric without a value says so</source>
        <translation>una métrica sin valor lo determina</translation>
    </message>
    <message>
        <source>In one of the four types</source>
        <translation>En uno de los cuatro tipos</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>0 = nobody</source>
        <translation>0 = nadie</translation>
    </message>
    <message>
        <source>Set status threshold</source>
        <translation>Fijar umbral de estado</translation>
    </message>
</context>
<context>
    <name>strata::StepButton</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln waiting there</source>
        <translation>
            <numerusform>%1, %Ln pendiente allí</numerusform>
            <numerusform>%1, %Ln pendientes allí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::StepRail</name>
    <message>
        <source>Plan</source>
        <translation>Planificar</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Construir</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Transform</source>
        <translation>Transformar</translation>
    </message>
</context>
<context>
    <name>strata::StratificationPage</name>
    <message>
        <source>Which type is each customer?</source>
        <translation>¿De qué tipo es cada cliente?</translation>
    </message>
    <message>
        <source>Drag a cut line to move the boundary. Select customers in the chart or the table; both follow.</source>
        <translation>Arrastre una línea de corte para mover el límite. Seleccione clientes en el gráfico o en la tabla; ambos se corresponden.</translation>
    </message>
    <message>
        <source>Customers by type</source>
        <translation>Clientes por tipo</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Reglas…</translation>
    </message>
    <message>
        <source>Money guard, tiers, and who counts as new or inactive</source>
        <translation>Guardián del dinero, niveles y quién cuenta como nuevo o inactivo</translation>
    </message>
    <message>
        <source>Whale curve</source>
        <translation>Curva de la ballena</translation>
    </message>
    <message>
        <source>cumulative net profit, best customers first</source>
        <translation>beneficio neto acumulado, los mejores clientes primero</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Find customer</source>
        <translation>Buscar cliente</translation>
    </message>
    <message>
        <source>Find customer by name or number</source>
        <translation>Buscar cliente por nombre o número</translation>
    </message>
    <message>
        <source>Set type…</source>
        <translation>Fijar tipo…</translation>
    </message>
    <message>
        <source>Exclude…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>Take back what was set by hand</source>
        <translation>Retirar lo que se fijó a mano</translation>
    </message>
    <message>
        <source>Change rules</source>
        <translation>Cambiar reglas</translation>
    </message>
    <message>
        <source>Types need customers and their invoices. Import them, or open the sample workshop to look around.</source>
        <translation>Los tipos necesitan clientes y sus facturas. Impórtelos o abra el taller de ejemplo para echar un vistazo.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Ir a los datos</translation>
    </message>
    <message>
        <source>Every customer stands where its two scores put it. The cuts say what counts as high. At the cut counts as above, on both axes. The four types are a start for a talk about each customer; a person can overrule the type and says why. Service drain has two meanings: a net profit score that is low against the others, which some customers have in any book, and a net profit below 0 in money, where serving costs more than the margin. Those who lose money are ringed in the matrix.</source>
        <translation>Cada cliente está donde lo sitúan sus dos puntuaciones. Los cortes dicen qué cuenta como alto. Estar en el corte cuenta como por encima, en ambos ejes. Los cuatro tipos son el comienzo de una conversación sobre cada cliente; una persona puede corregir el tipo y decir por qué. Sumidero de servicio tiene dos sentidos: una puntuación de beneficio neto baja frente a los demás, que algunos clientes tienen en toda cartera, y un beneficio neto inferior a 0 en dinero, donde servir cuesta más que el margen. Los que pierden dinero llevan un anillo en la matriz.</translation>
    </message>
    <message>
        <source>List money losers</source>
        <translation>Listar los que pierden dinero</translation>
    </message>
    <message>
        <source>List the Service drain customers who lose money</source>
        <translation>Listar los clientes Sumidero de servicio que pierden dinero</translation>
    </message>
    <message>
        <source>Service drain is relative: the customer lifetime value score is at or above its cut and the net profit score below its own, which some customers&apos; is in any book. To lose money is absolute: serving the customer costs more than its margin.</source>
        <translation>Sumidero de servicio es relativo: la puntuación del valor de vida del cliente está en su corte o por encima y la del beneficio neto por debajo del suyo, lo que ocurre con algunos clientes en toda cartera. Perder dinero es absoluto: servir al cliente cuesta más que su margen.</translation>
    </message>
    <message>
        <source>loses money: net profit in money &lt; 0</source>
        <translation>pierde dinero: beneficio neto en dinero &lt; 0</translation>
    </message>
    <message>
        <source>Cuts and rules of the model, net profit of the window</source>
        <translation>Cortes y reglas del modelo, beneficio neto del periodo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln a la vista</numerusform>
            <numerusform>%Ln a la vista</numerusform>
        </translation>
    </message>
    <message>
        <source>So many customers were brushed in the matrix, pass the filters and fit the search.</source>
        <translation>Tantos clientes se marcaron en la matriz, pasan los filtros y coinciden con la búsqueda.</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 de %2 clientes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) brushed</source>
        <translation>
            <numerusform>%Ln cliente marcado</numerusform>
            <numerusform>%Ln clientes marcados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of net sales</source>
        <translation>%1, %2 de las ventas netas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Service drain</source>
        <translation>
            <numerusform>%Ln Sumidero de servicio</numerusform>
            <numerusform>%Ln Sumidero de servicio</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, low against the others; costs are not known</source>
        <translation>%1, bajo frente a los demás; no se conocen los costes</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them lose money</source>
        <translation>
            <numerusform>%1, %Ln de ellos pierde dinero</numerusform>
            <numerusform>%1, %Ln de ellos pierden dinero</numerusform>
        </translation>
    </message>
    <message>
        <source>Service drain is relative: the net profit score is below the cut, which some customers&apos; is in any book.</source>
        <translation>Sumidero de servicio es relativo: la puntuación del beneficio neto está por debajo del corte, lo que ocurre con algunos clientes en toda cartera.</translation>
    </message>
    <message>
        <source>To lose money is absolute: the net profit in money is below 0, so that serving the customer costs more than its margin.</source>
        <translation>Perder dinero es absoluto: el beneficio neto en dinero es inferior a 0, de modo que servir al cliente cuesta más que su margen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: net sales %1</source>
        <translation>
            <numerusform>%Ln seleccionado: ventas netas %1</numerusform>
            <numerusform>%Ln seleccionados: ventas netas %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, net profit %2</source>
        <translation>%1, beneficio neto %2</translation>
    </message>
</context>
<context>
    <name>strata::SuggestedPlaybook</name>
    <message>
        <source>Protect and grow</source>
        <translation>Proteger y desarrollar</translation>
    </message>
    <message>
        <source>Name one senior person who answers for this customer</source>
        <translation>Nombrar a una persona con experiencia que responda de este cliente</translation>
    </message>
    <message>
        <source>Review meeting: what went well, what they plan, what we can add</source>
        <translation>Reunión de revisión: qué fue bien, qué planean, qué podemos aportar</translation>
    </message>
    <message>
        <source>Offer two product lines they do not buy from us yet</source>
        <translation>Ofrecer dos líneas de producto que todavía no nos compran</translation>
    </message>
    <message>
        <source>Streamline the service, keep the business</source>
        <translation>Aligerar el servicio, mantener el negocio</translation>
    </message>
    <message>
        <source>Go through the conversation sheet: days to pay, returns, order size</source>
        <translation>Repasar la ficha de conversación: días hasta el pago, devoluciones, tamaño de pedido</translation>
    </message>
    <message>
        <source>Renegotiate terms: minimum order, freight, return fee, payment</source>
        <translation>Renegociar las condiciones: pedido mínimo, portes, cargo por devolución, pago</translation>
    </message>
    <message>
        <source>Move small orders to the web shop or to fixed order days</source>
        <translation>Pasar los pedidos pequeños a la tienda web o a días fijos de pedido</translation>
    </message>
    <message>
        <source>Win the relationship</source>
        <translation>Ganar la relación</translation>
    </message>
    <message>
        <source>Find out who decides, and what else they buy elsewhere</source>
        <translation>Averiguar quién decide y qué más compran en otro sitio</translation>
    </message>
    <message>
        <source>Offer a standing agreement on what they buy now and then</source>
        <translation>Ofrecer un acuerdo marco sobre lo que compran de vez en cuando</translation>
    </message>
    <message>
        <source>Call again a month after the next order</source>
        <translation>Llamar de nuevo un mes después del próximo pedido</translation>
    </message>
    <message>
        <source>Serve well through low-cost channels</source>
        <translation>Atender bien por canales de bajo coste</translation>
    </message>
    <message>
        <source>Invite to the web shop and help with the first order</source>
        <translation>Invitar a la tienda web y ayudar con el primer pedido</translation>
    </message>
    <message>
        <source>Hand the contact over from field sales to inside sales</source>
        <translation>Pasar el contacto de ventas de campo a ventas internas</translation>
    </message>
</context>
<context>
    <name>strata::SurenessBars</name>
    <message>
        <source>%1: %2 sure, %3 leaning, %4 open</source>
        <translation>%1: %2 seguros, %3 con tendencia, %4 abiertos</translation>
    </message>
    <message>
        <source>How sure the types are. %1</source>
        <translation>Lo seguros que son los tipos. %1</translation>
    </message>
    <message>
        <source>How sure the types are: not computed</source>
        <translation>Lo seguros que son los tipos: sin calcular</translation>
    </message>
</context>
<context>
    <name>strata::TaskFields</name>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Who closes this gap</source>
        <translation>Quién cierra esta laguna</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>Note on this gap</source>
        <translation>Nota sobre esta laguna</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Looked into and settled: it does not wait any more</source>
        <translation>Examinada y resuelta: ya no está pendiente</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
</context>
<context>
    <name>strata::TemplateList</name>
    <message>
        <source>Tick all</source>
        <translation>Marcar todos</translation>
    </message>
    <message>
        <source>Services to choose from</source>
        <translation>Servicios para elegir</translation>
    </message>
    <message>
        <source>Add what is ticked</source>
        <translation>Añadir los marcados</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln service(s)</source>
        <translation>
            <numerusform>Añadir %Ln servicio</numerusform>
            <numerusform>Añadir %Ln servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>No marcar ninguno</translation>
    </message>
</context>
<context>
    <name>strata::TemplatesCard</name>
    <message>
        <source>What each table should contain</source>
        <translation>Qué debe contener cada tabla</translation>
    </message>
    <message>
        <source>other headers are fine: you can say which column is which</source>
        <translation>también valen otros encabezados: se puede indicar qué es cada columna</translation>
    </message>
    <message>
        <source>Copy header</source>
        <translation>Copiar encabezado</translation>
    </message>
    <message>
        <source>Copy the header of %1</source>
        <translation>Copiar el encabezado de %1</translation>
    </message>
    <message>
        <source>Puts the header line of this table on the clipboard</source>
        <translation>Pone la línea de encabezado de esta tabla en el portapapeles</translation>
    </message>
    <message>
        <source>Needed: %1.</source>
        <translation>Necesario: %1.</translation>
    </message>
    <message>
        <source>Needed: %1. Useful: %2.</source>
        <translation>Necesario: %1. Útil: %2.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>strata::TextsView</name>
    <message>
        <source>Insert field</source>
        <translation>Insertar campo</translation>
    </message>
    <message>
        <source>Insert a field into: %1</source>
        <translation>Insertar un campo en: %1</translation>
    </message>
    <message>
        <source>Call guide</source>
        <translation>Guion de llamada</translation>
    </message>
    <message>
        <source>What is asked and said on the telephone, in its order</source>
        <translation>Lo que se pregunta y se dice por teléfono, por orden</translation>
    </message>
    <message>
        <source>Subject of the e-mail</source>
        <translation>Asunto del correo</translation>
    </message>
    <message>
        <source>Text of the e-mail</source>
        <translation>Texto del correo</translation>
    </message>
    <message>
        <source>What is written to the customer</source>
        <translation>Lo que se escribe al cliente</translation>
    </message>
    <message>
        <source>Preview for the customer before</source>
        <translation>Vista previa del cliente anterior</translation>
    </message>
    <message>
        <source>Preview for the next customer</source>
        <translation>Vista previa del cliente siguiente</translation>
    </message>
    <message>
        <source>Call guide, filled in</source>
        <translation>Guion de llamada, rellenado</translation>
    </message>
    <message>
        <source>E-mail, filled in</source>
        <translation>Correo, rellenado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the call guide as it reads here to the clipboard</source>
        <translation>Copia el guion de llamada tal como se lee aquí al portapapeles</translation>
    </message>
    <message>
        <source>Copies subject and text as they read here to the clipboard</source>
        <translation>Copia el asunto y el texto tal como se leen aquí al portapapeles</translation>
    </message>
    <message>
        <source>Export all e-mails…</source>
        <translation>Exportar todos los correos…</translation>
    </message>
    <message>
        <source>One row for each customer of the target group, filled in, as CSV. The control group gets nothing.</source>
        <translation>Una fila por cada cliente del grupo objetivo, rellenada, como CSV. El grupo de control no recibe nada.</translation>
    </message>
    <message>
        <source>The call guide reads</source>
        <translation>Así se lee el guion de llamada</translation>
    </message>
    <message>
        <source>The e-mail reads</source>
        <translation>Así se lee el correo</translation>
    </message>
    <message>
        <source>No such field: %1. Take one from “Insert field”, or it is written as it stands.</source>
        <translation>No existe este campo: %1. Tome uno de «Insertar campo»; si no, se escribirá tal cual.</translation>
    </message>
    <message>
        <source>Add customers to see how it reads</source>
        <translation>Añada clientes para ver cómo se lee</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Not known of this customer, so left out: %1.</source>
        <translation>No se conoce de este cliente, por eso se omite: %1.</translation>
    </message>
    <message>
        <source>Export all e-mails</source>
        <translation>Exportar todos los correos</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
    <message>
        <source>The e-mails could not be written to “%1”. Choose another folder.</source>
        <translation>Los correos no se pudieron escribir en «%1». Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>strata::TickList</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
</context>
<context>
    <name>strata::TimeChart</name>
    <message>
        <source>Net profit by type over time</source>
        <translation>Beneficio neto por tipo a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Net sales by type over time</source>
        <translation>Ventas netas por tipo a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
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
        <translation>Buscar cliente</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Working model</source>
        <translation>Modelo de trabajo</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, cambiado</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Escenario: %1</translation>
    </message>
    <message>
        <source>The present model is not kept under a name yet.</source>
        <translation>El modelo actual todavía no está guardado con un nombre.</translation>
    </message>
    <message>
        <source>%1 is signed off by %2.</source>
        <translation>%1 está aprobado por %2.</translation>
    </message>
    <message>
        <source>The present model differs from what was kept as %1.</source>
        <translation>El modelo actual difiere de lo que se guardó como %1.</translation>
    </message>
    <message>
        <source>The present model is %1 as it was kept.</source>
        <translation>El modelo actual es %1 tal como se guardó.</translation>
    </message>
    <message>
        <source>%1 (signed off)</source>
        <translation>%1 (aprobado)</translation>
    </message>
    <message>
        <source>Use scenario %1</source>
        <translation>Usar el escenario %1</translation>
    </message>
    <message>
        <source>No scenario is kept yet</source>
        <translation>Todavía no hay ningún escenario guardado</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why this number?</source>
        <translation>¿Por qué este número?</translation>
    </message>
    <message>
        <source>Click this, then any number, to see how it is made. With the keyboard: Shift+F1 on a number, or here for the list of all figures on the page.</source>
        <translation>Haga clic aquí y luego en cualquier cifra para ver cómo se obtiene. Con el teclado: Mayús+F1 sobre una cifra, o aquí para la lista de todas las cifras de la página.</translation>
    </message>
    <message>
        <source>Update %1 with the present model</source>
        <translation>Actualizar %1 con el modelo actual</translation>
    </message>
    <message>
        <source>Keep as new scenario…</source>
        <translation>Guardar como nuevo escenario…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Copy or sign off…</source>
        <translation>Copiar o aprobar…</translation>
    </message>
</context>
<context>
    <name>strata::TornadoCard</name>
    <message>
        <source>Which weight decides most</source>
        <translation>Qué peso decide más</translation>
    </message>
    <message>
        <source>customers changing type at ±10 points</source>
        <translation>clientes que cambian de tipo a ±10 puntos</translation>
    </message>
    <message>
        <source>computing…</source>
        <translation>calculando…</translation>
    </message>
    <message numerus="yes">
        <source>At %1 %Ln customer(s) change type, with %2 of net sales.</source>
        <translation>
            <numerusform>Con %1 cambia de tipo %Ln cliente, con %2 de las ventas netas.</numerusform>
            <numerusform>Con %1 cambian de tipo %Ln clientes, con %2 de las ventas netas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 %Ln customer(s) change type, with %2 of net profit.</source>
        <translation>
            <numerusform>Con %1 cambia de tipo %Ln cliente, con %2 del beneficio neto.</numerusform>
            <numerusform>Con %1 cambian de tipo %Ln clientes, con %2 del beneficio neto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, today %2. %3 %4</source>
        <translation>%1, hoy %2. %3 %4</translation>
    </message>
    <message>
        <source>Every weight is the only one of its group; none can move.</source>
        <translation>Cada peso es el único de su grupo; ninguno se puede mover.</translation>
    </message>
    <message>
        <source>Left: 10 points less, right: 10 points more. * Less than 10 points where the weight is too near to 0 % or 100 %.</source>
        <translation>Izquierda: 10 puntos menos; derecha: 10 puntos más. * Menos de 10 puntos donde el peso está demasiado cerca de 0&#xa0;% o 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Left: 10 points less, right: 10 points more.</source>
        <translation>Izquierda: 10 puntos menos; derecha: 10 puntos más.</translation>
    </message>
    <message>
        <source>Show the strongest only</source>
        <translation>Mostrar solo los más fuertes</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln weight(s)</source>
        <translation>
            <numerusform>Mostrar %Ln peso</numerusform>
            <numerusform>Mostrar los %Ln pesos</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no customers yet. Import them to see how many hang on each weight.</source>
        <translation>Todavía no hay clientes. Impórtelos para ver cuántos dependen de cada peso.</translation>
    </message>
</context>
<context>
    <name>strata::TornadoChart</name>
    <message>
        <source>Customers changing type at ten points below and above each weight</source>
        <translation>Clientes que cambian de tipo con diez puntos menos y diez puntos más en cada peso</translation>
    </message>
    <message>
        <source>The figures are being computed.</source>
        <translation>Se están calculando las cifras.</translation>
    </message>
</context>
<context>
    <name>strata::TouchModel</name>
    <message>
        <source>Whole target group</source>
        <translation>Todo el grupo objetivo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>strata::TouchesView</name>
    <message>
        <source>Touches of the campaign</source>
        <translation>Contactos de la campaña</translation>
    </message>
    <message>
        <source>Add a touch</source>
        <translation>Añadir un contacto</translation>
    </message>
    <message>
        <source>A call, an e-mail, a flyer, a web training or a visit, on a day</source>
        <translation>Una llamada, un correo, un folleto, una formación web o una visita, en un día</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Removes the chosen touch; undo brings it back</source>
        <translation>Quita el contacto elegido; al deshacer, vuelve</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exportar tabla…</translation>
    </message>
    <message>
        <source>Touch is done</source>
        <translation>El contacto está hecho</translation>
    </message>
    <message>
        <source>Touch is not done</source>
        <translation>El contacto no está hecho</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>What is said or sent?</source>
        <translation>¿Qué se dice o se envía?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>The day on which it is done, or is to be done</source>
        <translation>El día en que se hace o debe hacerse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>How the customers are reached</source>
        <translation>Cómo se llega a los clientes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What is said or sent</source>
        <translation>Lo que se dice o se envía</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Customers of one block only, or the whole target group. The control group gets nothing.</source>
        <translation>Solo los clientes de un bloque, o todo el grupo objetivo. El grupo de control no recibe nada.</translation>
    </message>
    <message>
        <source>Date of a touch</source>
        <translation>Fecha de un contacto</translation>
    </message>
    <message>
        <source>Kind of a touch</source>
        <translation>Clase de un contacto</translation>
    </message>
    <message>
        <source>Who gets a touch</source>
        <translation>Quién recibe un contacto</translation>
    </message>
    <message>
        <source>Text of a touch</source>
        <translation>Texto de un contacto</translation>
    </message>
    <message>
        <source>Remove a touch</source>
        <translation>Quitar un contacto</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Several touches over some weeks work better than one.</source>
        <translation>Todavía no hay nada planificado. Varios contactos a lo largo de unas semanas funcionan mejor que uno.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message>
        <source>Whole target group</source>
        <translation>Todo el grupo objetivo</translation>
    </message>
    <message>
        <source>%1 (no such block now)</source>
        <translation>%1 (este bloque ya no existe)</translation>
    </message>
</context>
<context>
    <name>strata::TrackPage</name>
    <message>
        <source>Who moved since last time?</source>
        <translation>¿Quién se ha movido desde la última vez?</translation>
    </message>
    <message>
        <source>Every customer&apos;s type at one time beside its type at another. Choose a cell to see who it is.</source>
        <translation>El tipo de cada cliente en un momento junto a su tipo en otro. Elija una celda para ver quién es.</translation>
    </message>
    <message>
        <source>Buying patterns change quickly, so the whole book is looked at again and again, not only the large accounts. Each refresh keeps a snapshot of where everybody stood; this page sets two of them side by side and tells apart what the data, the model and the customers themselves did.</source>
        <translation>Los hábitos de compra cambian deprisa, por eso se mira una y otra vez toda la cartera, no solo las cuentas grandes. Cada actualización guarda una instantánea de dónde estaba cada uno; esta página pone dos de ellas una al lado de otra y distingue lo que hicieron los datos, el modelo y los propios clientes.</translation>
    </message>
    <message>
        <source>Take a snapshot now</source>
        <translation>Tomar una instantánea ahora</translation>
    </message>
    <message>
        <source>Keeps types, scores and money of all customers as they are now</source>
        <translation>Guarda los tipos, las puntuaciones y el dinero de todos los clientes tal como están ahora</translation>
    </message>
    <message>
        <source>Print / PDF…</source>
        <translation>Imprimir / PDF…</translation>
    </message>
    <message>
        <source>Puts what changed since last time on paper</source>
        <translation>Pone en papel lo que ha cambiado desde la última vez</translation>
    </message>
    <message>
        <source>The earlier time: a snapshot</source>
        <translation>El momento anterior: una instantánea</translation>
    </message>
    <message>
        <source>The later time: now, or a later snapshot</source>
        <translation>El momento posterior: ahora, o una instantánea posterior</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Take the first snapshot</source>
        <translation>Tomar la primera instantánea</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>The model of then is applied to the data of now: whoever already moves there was moved by the data, whoever moves only under the model of now was moved by the model. And the data of now are looked at as of the earlier day: where they do not give the figures the snapshot kept, the past was restated; all other changes of sales, margin and last order are the customer&apos;s own.</source>
        <translation>El modelo de entonces se aplica a los datos de ahora: a quien ya se mueve ahí lo movieron los datos; a quien solo se mueve con el modelo de ahora lo movió el modelo. Y los datos de ahora se miran a fecha del día anterior: donde no dan las cifras que guardó la instantánea, se corrigió el pasado; todos los demás cambios de ventas, margen y último pedido son del propio cliente.</translation>
    </message>
    <message>
        <source>Customers from type to type</source>
        <translation>Clientes de tipo a tipo</translation>
    </message>
    <message>
        <source>From type to type</source>
        <translation>De tipo a tipo</translation>
    </message>
    <message>
        <source>Those before and the new ones add up to those after and the gone ones.</source>
        <translation>Los de antes y los nuevos suman lo mismo que los de después y los que ya no están.</translation>
    </message>
    <message>
        <source>customers; who stays is pale</source>
        <translation>clientes; quien se queda aparece pálido</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exportar tabla…</translation>
    </message>
    <message>
        <source>Saves this table as CSV</source>
        <translation>Guarda esta tabla como CSV</translation>
    </message>
    <message>
        <source>The customers of the chosen cell, or the biggest movers</source>
        <translation>Los clientes de la celda elegida, o los mayores cambios</translation>
    </message>
    <message>
        <source>Biggest movers</source>
        <translation>Mayores cambios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with another type</source>
        <translation>
            <numerusform>%Ln cliente con otro tipo</numerusform>
            <numerusform>%Ln clientes con otro tipo</numerusform>
        </translation>
    </message>
    <message>
        <source>The customers of the cell chosen above, or all whose type or status is another one at the later time.</source>
        <translation>Los clientes de la celda elegida arriba, o todos aquellos cuyo tipo o estado es otro en el momento posterior.</translation>
    </message>
    <message>
        <source>Lists everybody with another type, largest change of sales first</source>
        <translation>Lista a todos los que tienen otro tipo, el mayor cambio de ventas primero</translation>
    </message>
    <message>
        <source>Saves these customers as CSV</source>
        <translation>Guarda estos clientes como CSV</translation>
    </message>
    <message>
        <source>Counted are the customers who were there at both times, by their type at the earlier time and at the later one.</source>
        <translation>Se cuentan los clientes que estaban en ambos momentos, por su tipo en el momento anterior y en el posterior.</translation>
    </message>
    <message>
        <source>Who went where</source>
        <translation>Quién fue adónde</translation>
    </message>
    <message>
        <source>customers of both times</source>
        <translation>clientes de ambos momentos</translation>
    </message>
    <message>
        <source>Point at a time to read it out.</source>
        <translation>Señale un momento para leer sus valores.</translation>
    </message>
    <message>
        <source>Net profit by type over time</source>
        <translation>Beneficio neto por tipo a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Net sales by type over time</source>
        <translation>Ventas netas por tipo a lo largo del tiempo</translation>
    </message>
    <message>
        <source>At each snapshot the figures of all customers of a type are added up, as that snapshot kept them: its own period, its own model.</source>
        <translation>En cada instantánea se suman las cifras de todos los clientes de un tipo, tal como las guardó esa instantánea: con su propio periodo y su propio modelo.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Types come from customers and what they bought. Import customers and invoices first.</source>
        <translation>Los tipos salen de los clientes y de lo que compraron. Importe primero clientes y facturas.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Ir a los datos</translation>
    </message>
    <message>
        <source>There is no snapshot yet. A snapshot keeps where every customer stands, so that later months can be set against it. Each refresh of the data takes one; take the first one now.</source>
        <translation>Todavía no hay ninguna instantánea. Una instantánea guarda dónde está cada cliente, para poder comparar con ella los meses posteriores. Cada actualización de los datos toma una; tome ahora la primera.</translation>
    </message>
    <message>
        <source>Reading and comparing…</source>
        <translation>Leyendo y comparando…</translation>
    </message>
    <message>
        <source>Reading earlier snapshots…</source>
        <translation>Leyendo instantáneas anteriores…</translation>
    </message>
    <message>
        <source>net sales %1</source>
        <translation>ventas netas %1</translation>
    </message>
    <message>
        <source>Nobody was there at both times.</source>
        <translation>Nadie estaba en ambos momentos.</translation>
    </message>
    <message>
        <source>nobody has another type</source>
        <translation>nadie tiene otro tipo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with another type, largest change of sales first</source>
        <translation>
            <numerusform>%Ln cliente con otro tipo, el mayor cambio de ventas primero</numerusform>
            <numerusform>%Ln clientes con otro tipo, el mayor cambio de ventas primero</numerusform>
        </translation>
    </message>
    <message>
        <source>Print what changed</source>
        <translation>Imprimir lo que ha cambiado</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>Desde la última vez</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>strata::TrackRun</name>
    <message>
        <source>This snapshot could not be read. Choose another one above.</source>
        <translation>Esta instantánea no se pudo leer. Elija otra arriba.</translation>
    </message>
    <message>
        <source>Snapshots are kept in the project&apos;s file, which is not open.</source>
        <translation>Las instantáneas se guardan en el archivo del proyecto, que no está abierto.</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <translation>Instantánea del %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a name, and a time of day to tell it from others</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Taking a snapshot…</source>
        <translation>Tomando una instantánea…</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Tomar una instantánea</translation>
    </message>
</context>
<context>
    <name>strata::TrackSheet</name>
    <message>
        <source>Since last time</source>
        <translation>Desde la última vez</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Who moved, and why</source>
        <translation>Quién se movió y por qué</translation>
    </message>
    <message>
        <source>From type to type</source>
        <translation>De tipo a tipo</translation>
    </message>
    <message>
        <source>Rows: the type then. Columns: the type at the later time. Customers then and new ones add up to customers later and gone ones.</source>
        <translation>Filas: el tipo de antes. Columnas: el tipo en el momento posterior. Los clientes de antes y los nuevos suman lo mismo que los de después y los que ya no están.</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>Biggest movers: customers with another type, by the change of their sales</source>
        <translation>Mayores cambios: clientes con otro tipo, por el cambio de sus ventas</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Sales then</source>
        <translation>Ventas antes</translation>
    </message>
    <message>
        <source>Sales later</source>
        <translation>Ventas después</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Señales</translation>
    </message>
    <message>
        <source>The first %1 of %2.</source>
        <translation>Los primeros %1 de %2.</translation>
    </message>
</context>
<context>
    <name>strata::TrackWords</name>
    <message>
        <source>Rising stars</source>
        <translation>En ascenso</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>En riesgo</translation>
    </message>
    <message>
        <source>Lapsing</source>
        <translation>En abandono</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Estables</translation>
    </message>
    <message>
        <source>At least one good sign and no bad one: sales up by %1 or more, a score up by %2 points or more, or a better type.</source>
        <translation>Al menos una señal buena y ninguna mala: ventas que suben un %1 o más, una puntuación que sube %2 puntos o más, o un tipo mejor.</translation>
    </message>
    <message>
        <source>At least one bad sign: no order for longer than %1 times the customer&apos;s own median interval (of 3 order days or more), sales down by %2 or more, a score down by %3 points or more, or a lower type.</source>
        <translation>Al menos una señal mala: sin pedidos durante más de %1 veces el intervalo mediano propio del cliente (de 3 días de pedido o más), ventas que bajan un %2 o más, una puntuación que baja %3 puntos o más, o un tipo inferior.</translation>
    </message>
    <message>
        <source>Bought in the period then and nothing in the period now, or became inactive.</source>
        <translation>Compró en el periodo de antes y nada en el de ahora, o pasó a inactivo.</translation>
    </message>
    <message>
        <source>Was not among the customers then, or had bought nothing by then and has since.</source>
        <translation>No estaba entonces entre los clientes, o no había comprado nada hasta entonces y lo ha hecho después.</translation>
    </message>
    <message>
        <source>No sign either way. Excluded customers count here, too.</source>
        <translation>Ninguna señal en un sentido ni en otro. Aquí cuentan también los clientes excluidos.</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Was not there</source>
        <translation>No estaba</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>new, no order yet</source>
        <translation>nuevo, todavía sin pedidos</translation>
    </message>
    <message>
        <source>new, last order %1</source>
        <translation>nuevo, último pedido %1</translation>
    </message>
    <message>
        <source>nothing bought in the period, last order %1 ago</source>
        <translation>sin compras en el periodo, último pedido hace %1</translation>
    </message>
    <message>
        <source>nothing bought in the period</source>
        <translation>sin compras en el periodo</translation>
    </message>
    <message>
        <source>no order for %1, usually every %2</source>
        <translation>sin pedidos desde hace %1; lo habitual, cada %2</translation>
    </message>
    <message>
        <source>sales down %1, %2 to %3</source>
        <translation>ventas a la baja un %1, de %2 a %3</translation>
    </message>
    <message>
        <source>sales down, %1 to %2</source>
        <translation>ventas a la baja, de %1 a %2</translation>
    </message>
    <message>
        <source>sales up %1, %2 to %3</source>
        <translation>ventas al alza un %1, de %2 a %3</translation>
    </message>
    <message>
        <source>sales up, %1 to %2</source>
        <translation>ventas al alza, de %1 a %2</translation>
    </message>
    <message>
        <source>lifetime value score down, %1 to %2</source>
        <translation>puntuación de valor de vida a la baja, de %1 a %2</translation>
    </message>
    <message>
        <source>lifetime value score up, %1 to %2</source>
        <translation>puntuación de valor de vida al alza, de %1 a %2</translation>
    </message>
    <message>
        <source>net profit score down, %1 to %2</source>
        <translation>puntuación de beneficio neto a la baja, de %1 a %2</translation>
    </message>
    <message>
        <source>net profit score up, %1 to %2</source>
        <translation>puntuación de beneficio neto al alza, de %1 a %2</translation>
    </message>
    <message>
        <source>type down, %1 to %2</source>
        <translation>tipo inferior, de %1 a %2</translation>
    </message>
    <message>
        <source>type up, %1 to %2</source>
        <translation>tipo mejor, de %1 a %2</translation>
    </message>
    <message>
        <source>tier down, %1 to %2</source>
        <translation>nivel inferior, de %1 a %2</translation>
    </message>
    <message>
        <source>tier up, %1 to %2</source>
        <translation>nivel mejor, de %1 a %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 customers changed type. Added: %4. Gone: %5. Rising: %6. At risk: %7. Lapsing: %8.</source>
        <translation>%1: %2 de %3 clientes cambiaron de tipo. Añadidos: %4. Ya no están: %5. En ascenso: %6. En riesgo: %7. En abandono: %8.</translation>
    </message>
    <message>
        <source>The invoices begin inside the earlier period: its sales are of a shorter time, and rises look larger than they are.</source>
        <translation>Las facturas empiezan dentro del periodo anterior: sus ventas son de un tiempo más corto, y las subidas parecen mayores de lo que son.</translation>
    </message>
    <message>
        <source>What moved the customers can be told up to now only: the invoices of an earlier time are not kept with its snapshot. Choose “now” as the later time.</source>
        <translation>Lo que movió a los clientes solo se puede decir hasta ahora: las facturas de un momento anterior no se guardan con su instantánea. Elija «ahora» como momento posterior.</translation>
    </message>
    <message>
        <source>Model: it is another one than then. By itself it moved %1 customers; %2 were moved by both model and data, and %3 were moved by the data and moved back by the model.</source>
        <translation>Modelo: es otro que entonces. Por sí solo movió a %1 clientes; a %2 los movieron a la vez el modelo y los datos, y a %3 los movieron los datos y los devolvió el modelo.</translation>
    </message>
    <message>
        <source>Model: value tree, rules and cost rates are as they were.</source>
        <translation>Modelo: el árbol de valor, las reglas y las tarifas de coste están como estaban.</translation>
    </message>
    <message>
        <source>Data: under the model of then, the data of now move %1 customers. Of these %2 bought more or less themselves, %3 have a restated past, and %4 moved because time went on or others changed around them.</source>
        <translation>Datos: con el modelo de entonces, los datos de ahora mueven a %1 clientes. De ellos, %2 compraron más o menos ellos mismos, %3 tienen un pasado corregido y %4 se movieron porque pasó el tiempo o cambiaron otros a su alrededor.</translation>
    </message>
    <message>
        <source>Customers: %1 have other figures because of what they bought, %2 are as they were, %3 are new.</source>
        <translation>Clientes: %1 tienen otras cifras por lo que compraron, %2 están como estaban, %3 son nuevos.</translation>
    </message>
    <message>
        <source>Restated: for %1 customers the data of now tell another past than the snapshot kept: invoices of those days were added, taken out or corrected, or a field or rating changed.</source>
        <translation>Corregido: para %1 clientes, los datos de ahora cuentan un pasado distinto del que guardó la instantánea: se añadieron, quitaron o corrigieron facturas de aquellos días, o cambió un campo o una valoración.</translation>
    </message>
    <message>
        <source>By hand: %1 customers have another type because a person said so.</source>
        <translation>A mano: %1 clientes tienen otro tipo porque una persona lo dijo.</translation>
    </message>
    <message>
        <source>A database added the invoices up, so the past cannot be looked at again: every change of figures counts as the customer&apos;s.</source>
        <translation>Una base de datos sumó las facturas, así que el pasado no se puede volver a mirar: cada cambio de cifras cuenta como del cliente.</translation>
    </message>
    <message>
        <source>The period is another one than then, so sales are of different lengths of time.</source>
        <translation>El periodo es otro que entonces, así que las ventas son de duraciones distintas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) stayed %1</source>
        <translation>
            <numerusform>%Ln cliente siguió siendo %1</numerusform>
            <numerusform>%Ln clientes siguieron siendo %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) from %1 to %2</source>
        <translation>
            <numerusform>%Ln cliente de %1 a %2</numerusform>
            <numerusform>%Ln clientes de %1 a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 of those who were %2</source>
        <translation>, %1 de los que eran %2</translation>
    </message>
    <message>
        <source>Net sales %1 then, %2 now. Net profit %3 then, %4 now.</source>
        <translation>Ventas netas %1 antes, %2 ahora. Beneficio neto %3 antes, %4 ahora.</translation>
    </message>
</context>
<context>
    <name>strata::TypeBars</name>
    <message>
        <source>Customers by type: %1</source>
        <translation>Clientes por tipo: %1</translation>
    </message>
    <message>
        <source>%1: net sales %2, net profit %3</source>
        <translation>%1: ventas netas %2, beneficio neto %3</translation>
    </message>
    <message>
        <source>%1: net sales %2</source>
        <translation>%1: ventas netas %2</translation>
    </message>
    <message>
        <source>%1 of net sales</source>
        <translation>%1 de las ventas netas</translation>
    </message>
    <message>
        <source>%1 net sales</source>
        <translation>%1 de ventas netas</translation>
    </message>
    <message>
        <source>%1 of net sales, %2 of net profit</source>
        <translation>%1 de las ventas netas, %2 del beneficio neto</translation>
    </message>
    <message>
        <source>%1 of net sales, net profit %2</source>
        <translation>%1 de las ventas netas, beneficio neto %2</translation>
    </message>
    <message>
        <source>net sales %1, net profit %2</source>
        <translation>ventas netas %1, beneficio neto %2</translation>
    </message>
    <message>
        <source>All %1 customers have a type</source>
        <translation>Los %1 clientes tienen un tipo</translation>
    </message>
    <message>
        <source>Outside the types: %1. All: %2</source>
        <translation>Fuera de los tipos: %1. Todos: %2</translation>
    </message>
</context>
<context>
    <name>strata::TypeButton</name>
    <message>
        <source>%1: %2, key %3</source>
        <translation>%1: %2, tecla %3</translation>
    </message>
</context>
<context>
    <name>strata::ValueFunctionEditor</name>
    <message>
        <source>Propose from data</source>
        <translation>Proponer según los datos</translation>
    </message>
    <message>
        <source>How a value becomes a score</source>
        <translation>Cómo se convierte un valor en puntuación</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Higher scores are always better; this says which end of the values earns them.</source>
        <translation>Una puntuación más alta siempre es mejor; esto dice qué extremo de los valores la obtiene.</translation>
    </message>
    <message>
        <source>Worst: scores 0</source>
        <translation>Peor: puntúa 0</translation>
    </message>
    <message>
        <source>Best: scores 100</source>
        <translation>Mejor: puntúa 100</translation>
    </message>
    <message>
        <source>The values that 5 % and 95 % of the customers stay below, rounded</source>
        <translation>Los valores por debajo de los cuales queda el 5&#xa0;% y el 95&#xa0;% de los clientes, redondeados</translation>
    </message>
    <message>
        <source>Take grades</source>
        <translation>Usar calificaciones</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Change how a metric is scored</source>
        <translation>Cambiar cómo puntúa una métrica</translation>
    </message>
    <message>
        <source>Turn a metric&apos;s direction</source>
        <translation>Invertir la dirección de una métrica</translation>
    </message>
    <message>
        <source>Take anchors from the data</source>
        <translation>Tomar los anclajes de los datos</translation>
    </message>
    <message>
        <source>Move a band</source>
        <translation>Mover un tramo</translation>
    </message>
    <message>
        <source>Move a point</source>
        <translation>Mover un punto</translation>
    </message>
    <message>
        <source>Remove a band</source>
        <translation>Quitar un tramo</translation>
    </message>
    <message>
        <source>Remove a point</source>
        <translation>Quitar un punto</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>Añadir un tramo</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Añadir un punto</translation>
    </message>
    <message>
        <source>Move the best anchor</source>
        <translation>Mover el anclaje del mejor valor</translation>
    </message>
    <message>
        <source>Move the worst anchor</source>
        <translation>Mover el anclaje del peor valor</translation>
    </message>
    <message>
        <source>Add band</source>
        <translation>Añadir tramo</translation>
    </message>
    <message>
        <source>Add point</source>
        <translation>Añadir punto</translation>
    </message>
</context>
<context>
    <name>strata::ValueTree</name>
    <message>
        <source>%1 (%2) and %3 (%4) are one figure, on both axes.</source>
        <extracomment>%1 and %3: metrics, %2 and %4: their factors</extracomment>
        <translation>%1 (%2) y %3 (%4) son la misma cifra, en ambos ejes.</translation>
    </message>
    <message>
        <source>No factor counts here, so this axis cannot tell customers apart. Add one, or move one over.</source>
        <translation>Aquí no cuenta ningún factor, así que este eje no puede distinguir a los clientes. Añada uno o traiga uno del otro eje.</translation>
    </message>
    <message>
        <source>Add a factor to %1</source>
        <translation>Añadir un factor a %1</translation>
    </message>
    <message>
        <source>Add factor</source>
        <translation>Añadir factor</translation>
    </message>
    <message>
        <source>How much business, how faithfully. Left to right in the matrix.</source>
        <translation>Cuánto negocio y con qué fidelidad. De izquierda a derecha en la matriz.</translation>
    </message>
    <message>
        <source>What is left after serving them. Upwards in the matrix.</source>
        <translation>Lo que queda después de servirlos. Hacia arriba en la matriz.</translation>
    </message>
    <message>
        <source>A factor of your own</source>
        <translation>Un factor propio</translation>
    </message>
    <message>
        <source>New factor</source>
        <translation>Nuevo factor</translation>
    </message>
    <message>
        <source>Factor added: %1</source>
        <translation>Factor añadido: %1</translation>
    </message>
    <message>
        <source>Factor renamed</source>
        <translation>Factor renombrado</translation>
    </message>
    <message>
        <source>Rename factor</source>
        <translation>Cambiar el nombre del factor</translation>
    </message>
    <message>
        <source>Change a factor&apos;s question</source>
        <translation>Cambiar la pregunta de un factor</translation>
    </message>
    <message>
        <source>Axis of %1</source>
        <translation>Eje de %1</translation>
    </message>
    <message>
        <source>Move factor to the other axis</source>
        <translation>Mover el factor al otro eje</translation>
    </message>
    <message>
        <source>Move factor up</source>
        <translation>Subir el factor</translation>
    </message>
    <message>
        <source>Move factor down</source>
        <translation>Bajar el factor</translation>
    </message>
    <message>
        <source>Factor removed: %1</source>
        <translation>Factor quitado: %1</translation>
    </message>
    <message>
        <source>Remove factor</source>
        <translation>Quitar factor</translation>
    </message>
    <message>
        <source>%1 of the whole</source>
        <translation>%1 del total</translation>
    </message>
</context>
<context>
    <name>strata::VerdictButton</name>
    <message>
        <source>Click for the next answer: open, yes, no.</source>
        <translation>Haga clic para la siguiente respuesta: abierto, sí, no.</translation>
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
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Signed off: it stays as it is</source>
        <translation>Aprobada: se queda como está</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nombre de la versión</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Remove this version (undo brings it back)</source>
        <translation>Quitar esta versión (al deshacer, vuelve)</translation>
    </message>
    <message>
        <source>Make it the model in use</source>
        <translation>Convertirla en el modelo en uso</translation>
    </message>
    <message>
        <source>Go on with a copy that can be changed</source>
        <translation>Continuar con una copia que se pueda cambiar</translation>
    </message>
    <message>
        <source>kept %1</source>
        <translation>guardada %1</translation>
    </message>
    <message>
        <source>signed off by %1 on %2</source>
        <translation>aprobada por %1 el %2</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Work on a copy of %1</source>
        <translation>Trabajar en una copia de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>In use, changed since</source>
        <translation>En uso, cambiada desde entonces</translation>
    </message>
</context>
<context>
    <name>strata::VersionUse</name>
    <message>
        <source>Cost rates: %1</source>
        <translation>Tarifas de coste: %1</translation>
    </message>
    <message>
        <source>Scored otherwise: %1</source>
        <translation>Puntúan de otra forma: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name and weights</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Model in use</source>
        <translation>Modelo en uso</translation>
    </message>
    <message>
        <source>Working model</source>
        <translation>Modelo de trabajo</translation>
    </message>
    <message>
        <source>%1, changed since</source>
        <translation>%1, cambiado desde entonces</translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <translation>Una copia de %1</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Escenario %1</translation>
    </message>
</context>
<context>
    <name>strata::VersionsCard</name>
    <message>
        <source>Versions of the model</source>
        <translation>Versiones del modelo</translation>
    </message>
    <message>
        <source>None kept yet. A version holds the value tree with its weights, the cuts and tiers, and the cost rates, so that you can try something else and come back.</source>
        <translation>Todavía no hay ninguna guardada. Una versión contiene el árbol de valor con sus pesos, los cortes y los niveles, y las tarifas de coste, para que pueda probar otra cosa y volver.</translation>
    </message>
    <message>
        <source>Name to keep the present model under</source>
        <translation>Nombre con el que guardar el modelo actual</translation>
    </message>
    <message>
        <source>Name for the present model</source>
        <translation>Nombre del modelo actual</translation>
    </message>
    <message>
        <source>Keep the present model</source>
        <translation>Guardar el modelo actual</translation>
    </message>
    <message>
        <source>Give the version a name that tells it from the others.</source>
        <translation>Dé a la versión un nombre que la distinga de las demás.</translation>
    </message>
    <message>
        <source>There is already a version called %1; choose another name.</source>
        <translation>Ya hay una versión llamada %1; elija otro nombre.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Keep the model as %1</source>
        <translation>Guardar el modelo como %1</translation>
    </message>
    <message>
        <source>A version needs a name; it keeps the one it had.</source>
        <translation>Una versión necesita un nombre; conserva el que tenía.</translation>
    </message>
    <message>
        <source>There is already a version called %1.</source>
        <translation>Ya hay una versión llamada %1.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Work on a copy of %1</source>
        <translation>Trabajar en una copia de %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept, newest first</source>
        <translation>
            <numerusform>%Ln guardada, la más reciente primero</numerusform>
            <numerusform>%Ln guardadas, la más reciente primero</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::VotingDialog</name>
    <message>
        <source>Leave without voting</source>
        <translation>Salir sin votar</translation>
    </message>
    <message>
        <source>Leave without voting? What you have set is not kept.</source>
        <translation>¿Salir sin votar? No se conserva lo que ha indicado.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go on voting</source>
        <translation>Seguir votando</translation>
    </message>
</context>
<context>
    <name>strata::VotingView</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>How do you want to say it?</source>
        <translation>¿Cómo quiere expresarlo?</translation>
    </message>
    <message>
        <source>Your vote</source>
        <translation>Su voto</translation>
    </message>
    <message>
        <source>Only you see this. Go back to change something; once it is cast nobody can look at it before the round is revealed, you neither.</source>
        <translation>Solo usted ve esto. Vuelva atrás para cambiar algo; una vez emitido, nadie puede verlo antes de que se revele la ronda, usted tampoco.</translation>
    </message>
    <message>
        <source>Review my vote</source>
        <translation>Revisar mi voto</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln group(s) answered</source>
        <translation>
            <numerusform>%Ln grupo respondido</numerusform>
            <numerusform>Los %Ln grupos respondidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>strata::WatchModel</name>
    <message>
        <source>looking…</source>
        <translation>comprobando…</translation>
    </message>
    <message>
        <source>Beyond the limit</source>
        <translation>Más allá del límite</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>No se puede saber</translation>
    </message>
    <message>
        <source>The figure of now is compared with the limit that was set. At the limit is still within; customers without the figure are left out.</source>
        <translation>La cifra de ahora se compara con el límite fijado. En el límite sigue estando dentro; los clientes sin la cifra se omiten.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Digno de saberse</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>strata::WatchPage</name>
    <message>
        <source>Whom do we keep an eye on?</source>
        <translation>¿A quién no perdemos de vista?</translation>
    </message>
    <message>
        <source>Limits that somebody set, and the customers beyond them. Looked at after every change of data or model.</source>
        <translation>Límites que alguien fijó y los clientes que los superan. Se comprueban tras cada cambio de los datos o del modelo.</translation>
    </message>
    <message>
        <source>Some customers deserve intensive care, and some figures a warning: days to pay above 60, a score below 40. Watches that have somebody beyond the limit are counted beside Track on the left.</source>
        <translation>Algunos clientes merecen una atención intensiva, y algunas cifras un aviso: más de 60 días hasta el pago, una puntuación inferior a 40. Las vigilancias que tienen a alguien más allá del límite se cuentan a la izquierda, junto a «Seguimiento».</translation>
    </message>
    <message>
        <source>below</source>
        <translation>por debajo de</translation>
    </message>
    <message>
        <source>above</source>
        <translation>por encima de</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Whom to watch: everybody, or the selected customer</source>
        <translation>A quién vigilar: a todos o al cliente seleccionado</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>The figure to watch</source>
        <translation>La cifra que se vigila</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Digno de saberse</translation>
    </message>
    <message>
        <source>On which side of the limit it is worth knowing</source>
        <translation>A qué lado del límite merece saberse</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>The limit, in the unit of the figure</source>
        <translation>El límite, en la unidad de la cifra</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Why it is watched, or what to do then</source>
        <translation>Por qué se vigila o qué hacer entonces</translation>
    </message>
    <message>
        <source>New watch</source>
        <translation>Nueva vigilancia</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>Lista de vigilancia</translation>
    </message>
    <message>
        <source>Nothing is watched yet. Choose a figure and a limit above, for everybody or for the customer that is selected.</source>
        <translation>Todavía no se vigila nada. Elija arriba una cifra y un límite, para todos o para el cliente seleccionado.</translation>
    </message>
    <message>
        <source>Empties the form above for another watch</source>
        <translation>Vacía el formulario de arriba para otra vigilancia</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Takes the chosen watch off the list; undo brings it back</source>
        <translation>Quita de la lista la vigilancia elegida; al deshacer, vuelve</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>Exportar tabla…</translation>
    </message>
    <message>
        <source>Customers beyond the limit</source>
        <translation>Clientes más allá del límite</translation>
    </message>
    <message>
        <source>Beyond the limit</source>
        <translation>Más allá del límite</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) beyond the limit</source>
        <translation>
            <numerusform>%Ln cliente más allá del límite</numerusform>
            <numerusform>%Ln clientes más allá del límite</numerusform>
        </translation>
    </message>
    <message>
        <source>The figure of now is compared with the limit of the watch chosen above. At the limit is still within.</source>
        <translation>La cifra de ahora se compara con el límite de la vigilancia elegida arriba. En el límite sigue estando dentro.</translation>
    </message>
    <message>
        <source>Types come from customers and what they bought. Import customers and invoices first.</source>
        <translation>Los tipos salen de los clientes y de lo que compraron. Importe primero clientes y facturas.</translation>
    </message>
    <message>
        <source>Go to data</source>
        <translation>Ir a los datos</translation>
    </message>
    <message>
        <source>Watch this customer</source>
        <translation>Vigilar a este cliente</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <translation>Vigilar a %1</translation>
    </message>
    <message>
        <source>Select a customer on any page first</source>
        <translation>Seleccione primero un cliente en cualquier página</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Change the chosen watch</source>
        <translation>Cambiar la vigilancia elegida</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>choose a watch above</source>
        <translation>elija arriba una vigilancia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln cliente</numerusform>
            <numerusform>%Ln clientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the limit as a number, such as %1.</source>
        <translation>Escriba el límite como número, por ejemplo %1.</translation>
    </message>
    <message>
        <source>Change a watch</source>
        <translation>Cambiar una vigilancia</translation>
    </message>
    <message>
        <source>Add a watch</source>
        <translation>Añadir una vigilancia</translation>
    </message>
    <message>
        <source>Remove a watch</source>
        <translation>Quitar una vigilancia</translation>
    </message>
</context>
<context>
    <name>strata::WatchWords</name>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Customer lifetime value score</source>
        <translation>Puntuación de valor de vida del cliente</translation>
    </message>
    <message>
        <source>Net profit score</source>
        <translation>Puntuación de beneficio neto</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>por encima de %1</translation>
    </message>
    <message>
        <source>no such customer any more</source>
        <translation>este cliente ya no existe</translation>
    </message>
    <message>
        <source>no such figure in these data</source>
        <translation>esta cifra no existe en estos datos</translation>
    </message>
    <message>
        <source>has no such figure</source>
        <translation>no tiene esta cifra</translation>
    </message>
    <message>
        <source>%1 of %2 customers</source>
        <translation>%1 de %2 clientes</translation>
    </message>
</context>
<context>
    <name>strata::WaysCard</name>
    <message>
        <source>Shortest ways up</source>
        <translation>Los caminos más cortos hacia arriba</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>heading above the ways to a type or tier: &quot;To Core&quot;</extracomment>
        <translation>Hacia %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more in the table.</source>
        <translation>
            <numerusform>%Ln más en la tabla.</numerusform>
            <numerusform>%Ln más en la tabla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any of these is enough.</source>
        <translation>Cualquiera de estos basta.</translation>
    </message>
    <message>
        <source>No single metric is enough. Two together are:</source>
        <translation>Ninguna métrica basta por sí sola. Dos juntas, sí:</translation>
    </message>
    <message>
        <source>Or two together:</source>
        <translation>O dos juntas:</translation>
    </message>
    <message>
        <source>Nothing this customer could change reaches %1.</source>
        <translation>Nada de lo que este cliente podría cambiar alcanza %1.</translation>
    </message>
    <message>
        <source>Not known: %1. To find out may move the score, either way.</source>
        <translation>No se conoce: %1. Averiguarlo puede mover la puntuación en un sentido u otro.</translation>
    </message>
    <message>
        <source>Everybody else is taken as standing still, and so are the cuts, although they depend on the others.</source>
        <translation>Se supone que todos los demás no se mueven, y tampoco los cortes, aunque dependen de los demás.</translation>
    </message>
    <message>
        <source>Everybody else and the cuts are taken as standing still.</source>
        <translation>Se supone que los demás y los cortes no se mueven.</translation>
    </message>
</context>
<context>
    <name>strata::WeightRow</name>
    <message>
        <source>Weight of %1 in percent</source>
        <translation>Peso de %1 en porcentaje</translation>
    </message>
    <message>
        <source>Weight of %1: %2</source>
        <translation>Peso de %1: %2</translation>
    </message>
    <message>
        <source>At most %1: the rest is locked</source>
        <translation>Como máximo %1: el resto está bloqueado</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Unlock the weight of %1</source>
        <translation>Desbloquear el peso de %1</translation>
    </message>
    <message>
        <source>Lock the weight of %1</source>
        <translation>Bloquear el peso de %1</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Volver a incluir</translation>
    </message>
    <message>
        <source>Take %1 in again</source>
        <translation>Volver a incluir %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>What else can be done with this row (Shift+F10)</source>
        <translation>Qué más se puede hacer con esta fila (Mayús+F10)</translation>
    </message>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Ring: the saved scenario, %1</source>
        <translation>Anillo: el escenario guardado, %1</translation>
    </message>
    <message>
        <source>Triangle: the group&apos;s median, %1</source>
        <translation>Triángulo: la mediana del grupo, %1</translation>
    </message>
    <message numerus="yes">
        <source>Ticks: %Ln ballot(s)</source>
        <translation>
            <numerusform>Marca: %Ln papeleta</numerusform>
            <numerusform>Marcas: %Ln papeletas</numerusform>
        </translation>
    </message>
    <message>
        <source>Upright line: %1, %2</source>
        <comment>scenario and weight</comment>
        <translation>Línea vertical: %1, %2</translation>
    </message>
</context>
<context>
    <name>strata::WeightRows</name>
    <message>
        <source>Factor and metric</source>
        <translation>Factor y métrica</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Give all factors the same weight</source>
        <translation>Dar a todos los factores el mismo peso</translation>
    </message>
    <message>
        <source>Give all factors the same weight, locked ones too</source>
        <translation>Dar a todos los factores el mismo peso, también a los bloqueados</translation>
    </message>
    <message>
        <source>Set equal weights</source>
        <translation>Fijar pesos iguales</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <translation>Peso de %1</translation>
    </message>
    <message>
        <source>Lock weight of %1</source>
        <translation>Bloquear el peso de %1</translation>
    </message>
    <message>
        <source>Unlock weight of %1</source>
        <translation>Desbloquear el peso de %1</translation>
    </message>
    <message>
        <source>Take %1 in again</source>
        <translation>Volver a incluir %1</translation>
    </message>
    <message>
        <source>Lock all but this and one other</source>
        <translation>Bloquear todos menos este y otro</translation>
    </message>
    <message>
        <source>Lock all but %1 and %2</source>
        <translation>Bloquear todos menos %1 y %2</translation>
    </message>
    <message>
        <source>Unlock all</source>
        <translation>Desbloquear todos</translation>
    </message>
    <message>
        <source>Unlock all weights</source>
        <translation>Desbloquear todos los pesos</translation>
    </message>
    <message>
        <source>Same weight for all its metrics</source>
        <translation>El mismo peso para todas sus métricas</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>Volver a incluir</translation>
    </message>
    <message>
        <source>Leave out (keeps its weight)</source>
        <translation>Omitir (conserva su peso)</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>Omitir %1</translation>
    </message>
    <message>
        <source>Back to the saved scenario: %1</source>
        <translation>Volver al escenario guardado: %1</translation>
    </message>
    <message>
        <source>Back to the saved scenario</source>
        <translation>Volver al escenario guardado</translation>
    </message>
    <message>
        <source>Log this as a decision</source>
        <translation>Registrar como decisión</translation>
    </message>
    <message>
        <source>Weight, with ballots</source>
        <translation>Peso, con papeletas</translation>
    </message>
    <message>
        <source>Weight in its group</source>
        <translation>Peso en su grupo</translation>
    </message>
    <message>
        <source>Upright line: %1</source>
        <translation>Línea vertical: %1</translation>
    </message>
</context>
<context>
    <name>strata::WeightsPage</name>
    <message>
        <source>How much does each metric matter?</source>
        <translation>¿Cuánto importa cada métrica?</translation>
    </message>
    <message>
        <source>Weights say what the team values. Factors share 100 % between them, and so do the metrics inside each factor. Look at the customers who change their type while you drag: the debate is about them, not about percentages.</source>
        <translation>Los pesos dicen lo que valora el equipo. Los factores se reparten el 100&#xa0;%, y también las métricas dentro de cada factor. Mire a los clientes que cambian de tipo mientras arrastra: el debate es sobre ellos, no sobre porcentajes.</translation>
    </message>
    <message>
        <source>Weights need factors with metrics. Say first what the team values.</source>
        <translation>Los pesos necesitan factores con métricas. Diga primero lo que valora el equipo.</translation>
    </message>
    <message>
        <source>Go to value factors</source>
        <translation>Ir a los factores de valor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln metric(s)</source>
        <translation>
            <numerusform>%Ln métrica</numerusform>
            <numerusform>%Ln métricas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln factor(s)</source>
        <translation>
            <numerusform>%Ln factor</numerusform>
            <numerusform>%Ln factores</numerusform>
        </translation>
    </message>
    <message>
        <source>Sliders</source>
        <translation>Deslizadores</translation>
    </message>
    <message>
        <source>Drag a weight; the others in its group give way</source>
        <translation>Arrastre un peso; los demás de su grupo ceden</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Swing</translation>
    </message>
    <message>
        <source>0 to 100 points: how much is going from worst to best worth, beside the most important one?</source>
        <translation>De 0 a 100 puntos: ¿cuánto vale pasar del peor al mejor, comparado con lo más importante?</translation>
    </message>
    <message>
        <source>Rank order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Drag the rows into order; the weights follow from the places</source>
        <translation>Arrastre las filas para ordenarlas; los pesos resultan de los puestos</translation>
    </message>
    <message>
        <source>Pairwise</source>
        <translation>Por pares</translation>
    </message>
    <message>
        <source>Two rows at a time: how many times does one matter as much?</source>
        <translation>Dos filas a la vez: ¿cuántas veces más importa una?</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>1 to 10 for each row</source>
        <translation>De 1 a 10 para cada fila</translation>
    </message>
    <message>
        <source>Collect ballots</source>
        <translation>Recoger papeletas</translation>
    </message>
    <message>
        <source>Everybody votes in private, before the group&apos;s result is shown</source>
        <translation>Todos votan en privado antes de que se muestre el resultado del grupo</translation>
    </message>
    <message>
        <source>Log as a decision</source>
        <translation>Registrar como decisión</translation>
    </message>
    <message>
        <source>Show as</source>
        <translation>Mostrar como</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Percent of the group</source>
        <translation>Porcentaje del grupo</translation>
    </message>
    <message>
        <source>Importance</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>The highest of the group is 100</source>
        <translation>El más alto del grupo es 100</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>1 for the highest of the group</source>
        <translation>1 para el más alto del grupo</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset the weights</source>
        <translation>Restablecer los pesos</translation>
    </message>
    <message>
        <source>Changed since the last logged decision: %1</source>
        <translation>Cambiado desde la última decisión registrada: %1</translation>
    </message>
    <message>
        <source>All weights back to those of “%1”; locked ones stay</source>
        <translation>Todos los pesos vuelven a los de «%1»; los bloqueados se quedan</translation>
    </message>
    <message>
        <source>All weights back to those the project was opened with; locked ones stay</source>
        <translation>Todos los pesos vuelven a los que tenía el proyecto al abrirse; los bloqueados se quedan</translation>
    </message>
    <message>
        <source>%1 in %2. Each group adds up to 100&#xa0;%.</source>
        <translation>%1 en %2. Cada grupo suma 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Drag a slider; the others in its group give way so that the group stays at 100 %.</source>
        <translation>Arrastre un deslizador; los demás de su grupo ceden para que el grupo siga en 100&#xa0;%.</translation>
    </message>
    <message numerus="yes">
        <source>Ticks above a slider are the %Ln ballot(s) of round %1.</source>
        <translation>
            <numerusform>La marca sobre un deslizador es la %Ln papeleta de la ronda %1.</numerusform>
            <numerusform>Las marcas sobre un deslizador son las %Ln papeletas de la ronda %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A locked weight does not move.</source>
        <translation>Un peso bloqueado no se mueve.</translation>
    </message>
    <message>
        <source>Agreement W = %1</source>
        <translation>Acuerdo W = %1</translation>
    </message>
    <message>
        <source>W = %1</source>
        <translation>W = %1</translation>
    </message>
    <message>
        <source>Kendall&apos;s W of round %1: how alike the ballots rank the rows. 1: all in the same order, 0: no agreement at all.</source>
        <translation>W de Kendall de la ronda %1: cuánto se parecen las papeletas al ordenar las filas. 1: todas en el mismo orden, 0: ningún acuerdo.</translation>
    </message>
</context>
<context>
    <name>strata::WhaleChart</name>
    <message>
        <source>No customer has a known net profit yet.</source>
        <translation>No se conoce aún el beneficio neto de ningún cliente.</translation>
    </message>
    <message>
        <source>Whale curve. %1</source>
        <translation>Curva de la ballena. %1</translation>
    </message>
    <message>
        <source>Peak %1 of net profit at %2 of customers; %3 is lost after it.</source>
        <translation>Máximo: %1 del beneficio neto con %2 de los clientes; después se pierde %3.</translation>
    </message>
    <message>
        <source>Peak %1 at %2 of customers; %3 is lost after it.</source>
        <translation>Máximo: %1 con %2 de los clientes; después se pierde %3.</translation>
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
        <translation>%1, cambiado</translation>
    </message>
    <message>
        <source>Scenario %1</source>
        <translation>Escenario %1</translation>
    </message>
    <message>
        <source>Result of round %1 (median)</source>
        <translation>Resultado de la ronda %1 (mediana)</translation>
    </message>
    <message>
        <source>Round %1 result</source>
        <translation>Resultado de la ronda %1</translation>
    </message>
    <message>
        <source>The median of round %1</source>
        <translation>La mediana de la ronda %1</translation>
    </message>
    <message>
        <source>%1 view</source>
        <extracomment>what one department thinks: Finance view</extracomment>
        <translation>Visión de %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, round %2 (%Ln ballot(s))</source>
        <translation>
            <numerusform>%1, ronda %2 (%Ln papeleta)</numerusform>
            <numerusform>%1, ronda %2 (%Ln papeletas)</numerusform>
        </translation>
    </message>
    <message>
        <source>The votes of %1 in round %2, their median</source>
        <translation>Los votos de %1 en la ronda %2, su mediana</translation>
    </message>
    <message>
        <source>Equal weights</source>
        <translation>Pesos iguales</translation>
    </message>
    <message>
        <source>All factors alike, and all metrics of a factor</source>
        <translation>Todos los factores por igual, y todas las métricas de un factor</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, copia</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
</context>
<context>
    <name>strata::WhatIfPage</name>
    <message>
        <source>What if we weighed it differently?</source>
        <translation>¿Qué pasaría si ponderáramos de otra forma?</translation>
    </message>
    <message>
        <source>Scenarios share data and metrics; each keeps its own weights and cut lines. Pick two to compare.</source>
        <translation>Los escenarios comparten datos y métricas; cada uno conserva sus propios pesos y líneas de corte. Elija dos para comparar.</translation>
    </message>
    <message>
        <source>A scenario is a whole model kept under a name: weights, value functions, cuts and tiers. Beside each other they show which customers depend on how the team weighs, and which keep their type whatever it decides.</source>
        <translation>Un escenario es un modelo completo guardado con un nombre: pesos, funciones de valor, cortes y niveles. Uno junto a otro muestran qué clientes dependen de cómo pondera el equipo y cuáles conservan su tipo decida lo que decida.</translation>
    </message>
    <message>
        <source>Which weight decides most</source>
        <translation>Qué peso decide más</translation>
    </message>
    <message>
        <source>Each weight is moved 10 points down and 10 points up in turn, the others of its group keep their ratios, and all customers are typed again. Counted are those who then have another type, or status, than now.</source>
        <translation>Cada peso se mueve, uno tras otro, 10 puntos hacia abajo y 10 hacia arriba; los demás de su grupo conservan sus proporciones, y se vuelve a determinar el tipo de todos los clientes. Se cuentan los que entonces tienen otro tipo o estado que ahora.</translation>
    </message>
</context>
<context>
    <name>strata::WhyPopup</name>
    <message>
        <source>Why this number?</source>
        <translation>¿Por qué este número?</translation>
    </message>
</context>
<context>
    <name>strata::WorkStrip</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>strata::Workshop</name>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer %1</translation>
    </message>
    <message>
        <source>since start</source>
        <translation>desde el inicio</translation>
    </message>
    <message>
        <source>Sign off %1</source>
        <translation>Aprobar %1</translation>
    </message>
</context>
<context>
    <name>strata::Writer</name>
    <message>
        <source>Set by hand: %1</source>
        <translation>Fijado a mano: %1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Better than % of customers</source>
        <translation>Mejor que&#xa0;% de clientes</translation>
    </message>
    <message>
        <source>Adds to score</source>
        <translation>Suma a la puntuación</translation>
    </message>
    <message>
        <source>To move up</source>
        <translation>Para subir</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>The metrics that add most, %1 of %2.</source>
        <translation>Las métricas que más aportan, %1 de %2.</translation>
    </message>
    <message>
        <source>How the score is made up</source>
        <translation>Cómo se compone la puntuación</translation>
    </message>
    <message>
        <source>Shortest ways up</source>
        <translation>Los caminos más cortos hacia arriba</translation>
    </message>
    <message>
        <source>To %1: the net profit of %2 has to reach 0.</source>
        <translation>Hacia %1: el beneficio neto de %2 tiene que llegar a 0.</translation>
    </message>
    <message>
        <source>Nothing this customer could change reaches %1.</source>
        <translation>Nada de lo que este cliente podría cambiar alcanza %1.</translation>
    </message>
    <message>
        <source>To %1, any of these: %2.</source>
        <translation>Hacia %1, basta cualquiera de estos: %2.</translation>
    </message>
    <message>
        <source>; or </source>
        <translation>; o </translation>
    </message>
    <message>
        <source>Everybody else and the cuts are taken as standing still.</source>
        <translation>Se supone que los demás y los cortes no se mueven.</translation>
    </message>
    <message>
        <source>Revenue and profit by quarter</source>
        <translation>Ingresos y beneficio por trimestre</translation>
    </message>
    <message>
        <source>Type and tier over time</source>
        <translation>Tipo y nivel a lo largo del tiempo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Scored most alike</source>
        <translation>De puntuación más parecida</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>The newest %1 of %2 notes.</source>
        <translation>Las %1 notas más recientes de %2.</translation>
    </message>
</context>
</TS>
