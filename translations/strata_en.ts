<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Availability</name>
    <message numerus="yes">
        <source>%Ln have now</source>
        <translation>
            <numerusform>%Ln have now</numerusform>
            <numerusform>%Ln have now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln can derive</source>
        <translation>
            <numerusform>%Ln can derive</numerusform>
            <numerusform>%Ln can derive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could collect</source>
        <translation>
            <numerusform>%Ln could collect</numerusform>
            <numerusform>%Ln could collect</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot</source>
        <translation>
            <numerusform>%Ln cannot</numerusform>
            <numerusform>%Ln cannot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known yet</source>
        <translation>
            <numerusform>%Ln not known yet</numerusform>
            <numerusform>%Ln not known yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ballots</name>
    <message numerus="yes">
        <source>Round %1 revealed: %Ln vote(s)</source>
        <translation>
            <numerusform>Round %1 revealed: %Ln vote</numerusform>
            <numerusform>Round %1 revealed: %Ln votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message numerus="yes">
        <source>%Ln customer(s) with a value. Median %1, the middle half between %2 and %3.</source>
        <translation>
            <numerusform>%Ln customer with a value. Median %1, the middle half between %2 and %3.</numerusform>
            <numerusform>%Ln customers with a value. Median %1, the middle half between %2 and %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message numerus="yes">
        <source>%1: %Ln metric(s)</source>
        <translation>
            <numerusform>%1: %Ln metric</numerusform>
            <numerusform>%1: %Ln metrics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First day: %1 = the day after the as-of date less %Ln month(s)</source>
        <translation>
            <numerusform>First day: %1 = the day after the as-of date less %Ln month</numerusform>
            <numerusform>First day: %1 = the day after the as-of date less %Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln vote(s), sorted: %1</source>
        <translation>
            <numerusform>%Ln vote, sorted: %1</numerusform>
            <numerusform>%Ln votes, sorted: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln customer(s) would have another type</source>
        <translation>
            <numerusform>%1: %Ln customer would have another type</numerusform>
            <numerusform>%1: %Ln customers would have another type</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln own weight(s) lie between %1 and %2.</source>
        <translation>
            <numerusform>The %Ln own weight lies between %1 and %2.</numerusform>
            <numerusform>The %Ln own weights lie between %1 and %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing bought for %Ln month(s) or longer.</source>
        <translation>
            <numerusform>Nothing bought for %Ln month or longer.</numerusform>
            <numerusform>Nothing bought for %Ln months or longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln customer(s)</source>
        <translation>
            <numerusform>%1: %Ln customer</numerusform>
            <numerusform>%1: %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them set by hand.</source>
        <translation>
            <numerusform>%Ln of them set by hand.</numerusform>
            <numerusform>%Ln of them set by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them by the money guard: they lose money, so their net profit does not count as high.</source>
        <translation>
            <numerusform>%Ln of them by the money guard: it loses money, so its net profit does not count as high.</numerusform>
            <numerusform>%Ln of them by the money guard: they lose money, so their net profit does not count as high.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tier %1: %Ln customer(s)</source>
        <translation>
            <numerusform>Tier %1: %Ln customer</numerusform>
            <numerusform>Tier %1: %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Score %1 to %2: %Ln customer(s)</source>
        <translation>
            <numerusform>Score %1 to %2: %Ln customer</numerusform>
            <numerusform>Score %1 to %2: %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2: %Ln customer(s) of another type than today</source>
        <translation>
            <numerusform>%1 at %2: %Ln customer of another type than today</numerusform>
            <numerusform>%1 at %2: %Ln customers of another type than today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2 instead of %3: %Ln customer(s) change type</source>
        <translation>
            <numerusform>%1 at %2 instead of %3: %Ln customer changes type</numerusform>
            <numerusform>%1 at %2 instead of %3: %Ln customers change type</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weights were drawn between the %Ln ballot(s) of round %1: random mixtures of what people voted.</source>
        <translation>
            <numerusform>The weights are those of the %Ln ballot of round %1.</numerusform>
            <numerusform>The weights were drawn between the %Ln ballots of round %1: random mixtures of what people voted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the sure customers have another type today than the sure one.</source>
        <translation>
            <numerusform>%Ln of the sure customers has another type today than the sure one.</numerusform>
            <numerusform>%Ln of the sure customers have another type today than the sure one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln customer(s)</source>
        <translation>
            <numerusform>%1 to %2: %Ln customer</numerusform>
            <numerusform>%1 to %2: %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last sale: %1. Limit: %2, %Ln month(s) before the as-of date, %3.</source>
        <translation>
            <numerusform>Last sale: %1. Limit: %2, %Ln month before the as-of date, %3.</numerusform>
            <numerusform>Last sale: %1. Limit: %2, %Ln months before the as-of date, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inactive, since nothing was bought for %Ln month(s) or longer.</source>
        <translation>
            <numerusform>Inactive, since nothing was bought for %Ln month or longer.</numerusform>
            <numerusform>Inactive, since nothing was bought for %Ln months or longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First sale: %1. Limit: %2, %Ln month(s) before the as-of date, %3.</source>
        <translation>
            <numerusform>First sale: %1. Limit: %2, %Ln month before the as-of date, %3.</numerusform>
            <numerusform>First sale: %1. Limit: %2, %Ln months before the as-of date, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New, since the first sale is less than %Ln month(s) old.</source>
        <translation>
            <numerusform>New, since the first sale is less than %Ln month old.</numerusform>
            <numerusform>New, since the first sale is less than %Ln months old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>New, since there are fewer than %Ln order(s).</source>
        <translation>
            <numerusform>New, since there is no order yet.</numerusform>
            <numerusform>New, since there are fewer than %Ln orders.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message numerus="yes">
        <source>%Ln row(s) have no known customer and were left out</source>
        <translation>
            <numerusform>%Ln row has no known customer and was left out</numerusform>
            <numerusform>%Ln rows have no known customer and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no date and were left out</source>
        <translation>
            <numerusform>%Ln row has no date and was left out</numerusform>
            <numerusform>%Ln rows have no date and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read and were left out</source>
        <translation>
            <numerusform>%Ln row could not be read and was left out</numerusform>
            <numerusform>%Ln rows could not be read and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have no cost</source>
        <translation>
            <numerusform>%Ln line has no cost</numerusform>
            <numerusform>%Ln lines have no cost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sale(s) have a cost of 0, a margin of 100 %</source>
        <translation>
            <numerusform>%Ln sale has a cost of 0, a margin of 100 %</numerusform>
            <numerusform>%Ln sales have a cost of 0, a margin of 100 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have a value of 0</source>
        <translation>
            <numerusform>%Ln line has a value of 0</numerusform>
            <numerusform>%Ln lines have a value of 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are below 0 and no return</source>
        <translation>
            <numerusform>%Ln line is below 0 and no return</numerusform>
            <numerusform>%Ln lines are below 0 and no returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s) have a value above 0</source>
        <translation>
            <numerusform>%Ln return has a value above 0</numerusform>
            <numerusform>%Ln returns have a value above 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are returns or credits</source>
        <translation>
            <numerusform>%Ln line is a return or credit</numerusform>
            <numerusform>%Ln lines are returns or credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are credits that were billed again within 31 days</source>
        <translation>
            <numerusform>%Ln line is a credit that was billed again within 31 days</numerusform>
            <numerusform>%Ln lines are credits that were billed again within 31 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) equal an earlier one in every column</source>
        <translation>
            <numerusform>%Ln line equals an earlier one in every column</numerusform>
            <numerusform>%Ln lines equal an earlier one in every column</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) are dated in the future</source>
        <translation>
            <numerusform>%Ln line is dated in the future</numerusform>
            <numerusform>%Ln lines are dated in the future</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) have an unusual amount</source>
        <translation>
            <numerusform>%Ln line has an unusual amount</numerusform>
            <numerusform>%Ln lines have an unusual amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were paid before they were invoiced</source>
        <translation>
            <numerusform>%Ln line was paid before it was invoiced</numerusform>
            <numerusform>%Ln lines were paid before they were invoiced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) owe more than half of their sales to one order</source>
        <translation>
            <numerusform>%Ln customer owes more than half of its sales to one order</numerusform>
            <numerusform>%Ln customers owe more than half of their sales to one order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have bought for less than the period</source>
        <translation>
            <numerusform>%Ln customer has bought for less than the period</numerusform>
            <numerusform>%Ln customers have bought for less than the period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) never stand on an invoice</source>
        <translation>
            <numerusform>%Ln customer never stands on an invoice</numerusform>
            <numerusform>%Ln customers never stand on an invoice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have no name</source>
        <translation>
            <numerusform>%Ln customer has no name</numerusform>
            <numerusform>%Ln customers have no name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have the name of another one</source>
        <translation>
            <numerusform>%Ln customer has the name of another one</numerusform>
            <numerusform>%Ln customers have the name of another one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) have no line at all</source>
        <translation>
            <numerusform>%Ln month has no line at all</numerusform>
            <numerusform>%Ln months have no line at all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) have fewer than half the usual lines</source>
        <translation>
            <numerusform>%Ln month has fewer than half the usual lines</numerusform>
            <numerusform>%Ln months have fewer than half the usual lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in several currencies (%1) are added up as they stand</source>
        <extracomment>%1: &quot;EUR, USD&quot;</extracomment>
        <translation>
            <numerusform>%Ln row in several currencies (%1) is added up as it stands</numerusform>
            <numerusform>%Ln rows in several currencies (%1) are added up as they stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) dated after the import move the as-of date to %1</source>
        <extracomment>%1: a day</extracomment>
        <translation>
            <numerusform>%Ln line dated after the import moves the as-of date to %1</numerusform>
            <numerusform>%Ln lines dated after the import move the as-of date to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged customer(s) count only one of their accounts in %1</source>
        <extracomment>%1: &quot;sales_calls&quot;, a field that has a cost</extracomment>
        <translation>
            <numerusform>%Ln merged customer counts only one of its accounts in %1</numerusform>
            <numerusform>%Ln merged customers count only one of their accounts in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapList</name>
    <message numerus="yes">
        <source>%Ln gap(s) still open.</source>
        <translation>
            <numerusform>%Ln gap still open.</numerusform>
            <numerusform>%Ln gaps still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message numerus="yes">
        <source>%Ln customer(s) without %1</source>
        <translation>
            <numerusform>%Ln customer without %1</numerusform>
            <numerusform>%Ln customers without %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) bought nothing in the period</source>
        <translation>
            <numerusform>%Ln customer bought nothing in the period</numerusform>
            <numerusform>%Ln customers bought nothing in the period</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have no earlier period to compare with</source>
        <translation>
            <numerusform>%Ln customer has no earlier period to compare with</numerusform>
            <numerusform>%Ln customers have no earlier period to compare with</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have too few orders for a rhythm</source>
        <translation>
            <numerusform>%Ln customer has too few orders for a rhythm</numerusform>
            <numerusform>%Ln customers have too few orders for a rhythm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) still to rate</source>
        <translation>
            <numerusform>%Ln customer still to rate</numerusform>
            <numerusform>%Ln customers still to rate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have an empty cell</source>
        <translation>
            <numerusform>%Ln customer has an empty cell</numerusform>
            <numerusform>%Ln customers have an empty cell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have a value below zero, which cannot be</source>
        <translation>
            <numerusform>%Ln customer has a value below zero, which cannot be</numerusform>
            <numerusform>%Ln customers have a value below zero, which cannot be</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have a value in the future</source>
        <translation>
            <numerusform>%Ln customer has a value in the future</numerusform>
            <numerusform>%Ln customers have a value in the future</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have a value above 100 %</source>
        <translation>
            <numerusform>%Ln customer has a value above 100 %</numerusform>
            <numerusform>%Ln customers have a value above 100 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) have a value that cannot be</source>
        <translation>
            <numerusform>%Ln customer has a value that cannot be</numerusform>
            <numerusform>%Ln customers have a value that cannot be</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarginBars</name>
    <message numerus="yes">
        <source>Scores %1 to %2: %Ln customer(s)</source>
        <translation>
            <numerusform>Scores %1 to %2: %Ln customer</numerusform>
            <numerusform>Scores %1 to %2: %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricNeed</name>
    <message numerus="yes">
        <source>%Ln customer(s) without a value</source>
        <translation>
            <numerusform>%Ln customer without a value</numerusform>
            <numerusform>%Ln customers without a value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) not rated yet</source>
        <translation>
            <numerusform>%Ln customer not rated yet</numerusform>
            <numerusform>%Ln customers not rated yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbookText</name>
    <message numerus="yes">
        <source>%Ln customer(s) have a value.</source>
        <translation>
            <numerusform>%Ln customer has a value.</numerusform>
            <numerusform>%Ln customers have a value.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On how many of the model&apos;s %Ln metric(s) the scores rest</source>
        <translation>
            <numerusform>On how many of the model&apos;s %Ln metric the scores rest</numerusform>
            <numerusform>On how many of the model&apos;s %Ln metrics the scores rest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s): a sheet has no room for them. Those with the highest net sales are written; totals are of all.</source>
        <translation>
            <numerusform>%Ln customer: a sheet has no room for it. Those with the highest net sales are written; totals are of all.</numerusform>
            <numerusform>%Ln customers: a sheet has no room for them. Those with the highest net sales are written; totals are of all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::AboutCard</name>
    <message numerus="yes">
        <source>%1 of %Ln customer(s) rated</source>
        <translation>
            <numerusform>%1 of %Ln customer rated</numerusform>
            <numerusform>%1 of %Ln customers rated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::AccountSort</name>
    <message numerus="yes">
        <source>%Ln account(s) are still open. Save what is sorted, or go back to them.</source>
        <translation>
            <numerusform>%Ln account is still open. Save what is sorted, or go back to it.</numerusform>
            <numerusform>%Ln accounts are still open. Save what is sorted, or go back to them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ActionModel</name>
    <message numerus="yes">
        <source>It was due %Ln day(s) ago and is neither done nor dropped.</source>
        <translation>
            <numerusform>It was due %Ln day ago and is neither done nor dropped.</numerusform>
            <numerusform>It was due %Ln days ago and is neither done nor dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is due in %Ln day(s).</source>
        <translation>
            <numerusform>It is due in %Ln day.</numerusform>
            <numerusform>It is due in %Ln days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ActionsPage</name>
    <message numerus="yes">
        <source>Change %Ln action(s)</source>
        <translation>
            <numerusform>Change %Ln action</numerusform>
            <numerusform>Change %Ln actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln action(s)</source>
        <translation>
            <numerusform>Remove %Ln action</numerusform>
            <numerusform>Remove %Ln actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::AddMembersDialog</name>
    <message numerus="yes">
        <source>%Ln listed; choose rows, or take all of them.</source>
        <translation>
            <numerusform>%Ln listed; choose the row, or take it.</numerusform>
            <numerusform>%Ln listed; choose rows, or take all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the chosen %Ln</source>
        <translation>
            <numerusform>Add the %Ln chosen</numerusform>
            <numerusform>Add the chosen %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add all %Ln listed</source>
        <translation>
            <numerusform>Add the %Ln listed</numerusform>
            <numerusform>Add all %Ln listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::BallotsPage</name>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <translation>
            <numerusform>%1 (%Ln row)</numerusform>
            <numerusform>%1 (%Ln rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ballot file(s) are in %1, one for each participant.</source>
        <translation>
            <numerusform>%Ln ballot file is in %1.</numerusform>
            <numerusform>%Ln ballot files are in %1, one for each participant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln ballot file(s)</source>
        <translation>
            <numerusform>Take in %Ln ballot file</numerusform>
            <numerusform>Take in %Ln ballot files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::BrainstormView</name>
    <message numerus="yes">
        <source>%Ln idea(s)</source>
        <translation>
            <numerusform>%Ln idea</numerusform>
            <numerusform>%Ln ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s), written together.</source>
        <translation>
            <numerusform>%Ln idea, written together.</numerusform>
            <numerusform>%Ln ideas, written together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s) written earlier are kept; what you write is added.</source>
        <translation>
            <numerusform>%Ln idea written earlier is kept; what you write is added.</numerusform>
            <numerusform>%Ln ideas written earlier are kept; what you write is added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::CampaignWriter</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) at %1 of %2 customers, %3 of them decide.</source>
        <translation>
            <numerusform>%Ln contact at %1 of %2 customers, %3 of them decides.</numerusform>
            <numerusform>%Ln contacts at %1 of %2 customers, %3 of them decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::CandidateCard</name>
    <message numerus="yes">
        <source>%Ln dot(s)</source>
        <translation>
            <numerusform>%Ln dot</numerusform>
            <numerusform>%Ln dots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln idea(s)</source>
        <translation>
            <numerusform>%Ln idea</numerusform>
            <numerusform>%Ln ideas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::CandidatesView</name>
    <message numerus="yes">
        <source>%Ln candidate(s) become one, called “%1”.</source>
        <translation>
            <numerusform>%Ln candidate becomes one, called “%1”.</numerusform>
            <numerusform>%Ln candidates become one, called “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ChecksCard</name>
    <message numerus="yes">
        <source>%Ln level(s) are not decided yet.</source>
        <translation>
            <numerusform>%Ln level is not decided yet.</numerusform>
            <numerusform>%Ln levels are not decided yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ColourLegend</name>
    <message numerus="yes">
        <source>%1: %Ln customer(s)</source>
        <translation>
            <numerusform>%1: %Ln customer</numerusform>
            <numerusform>%1: %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ComparisonModel</name>
    <message numerus="yes">
        <source>On %Ln more we are divided ourselves.</source>
        <translation>
            <numerusform>On %Ln more we are divided ourselves.</numerusform>
            <numerusform>On %Ln more we are divided ourselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ComparisonView</name>
    <message numerus="yes">
        <source>%Ln say(s) %1</source>
        <translation>
            <numerusform>%Ln says %1</numerusform>
            <numerusform>%Ln say %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ConfidencePage</name>
    <message numerus="yes">
        <source>%Ln customer(s) are sure of another type than now.</source>
        <translation>
            <numerusform>%Ln customer is sure of another type than now.</numerusform>
            <numerusform>%Ln customers are sure of another type than now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every mixture of the %Ln ballot(s) is as likely, group by group of weights.</source>
        <translation>
            <numerusform>Only this %Ln ballot counts, group by group of weights.</numerusform>
            <numerusform>Every mixture of the %Ln ballots is as likely, group by group of weights.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ConversationDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ConversationModel</name>
    <message numerus="yes">
        <source>Half of the %Ln Core customer(s) with this figure are above, half below.</source>
        <translation>
            <numerusform>Only %Ln Core customer has this figure.</numerusform>
            <numerusform>Half of the %Ln Core customers with this figure are above, half below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the %Ln scored customer(s) with this figure are above, half below.</source>
        <translation>
            <numerusform>Only %Ln scored customer has this figure.</numerusform>
            <numerusform>Half of the %Ln scored customers with this figure are above, half below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::CostCard</name>
    <message numerus="yes">
        <source>%Ln customer(s) with a status and no type are not counted.</source>
        <translation>
            <numerusform>%Ln customer with a status and no type is not counted.</numerusform>
            <numerusform>%Ln customers with a status and no type are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without a tier are not counted.</source>
        <translation>
            <numerusform>%Ln customer without a tier is not counted.</numerusform>
            <numerusform>%Ln customers without a tier are not counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::CustomerNotesCard</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::CustomerPick</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the largest %Ln</source>
        <translation>
            <numerusform>the largest</numerusform>
            <numerusform>the largest %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::DataPage</name>
    <message numerus="yes">
        <source>%Ln customer(s) more</source>
        <translation>
            <numerusform>%Ln customer more</numerusform>
            <numerusform>%Ln customers more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) gone</source>
        <translation>
            <numerusform>%Ln customer gone</numerusform>
            <numerusform>%Ln customers gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) of another type now</source>
        <translation>
            <numerusform>%Ln customer of another type now</numerusform>
            <numerusform>%Ln customers of another type now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::DatabaseDialog</name>
    <message numerus="yes">
        <source>the last %Ln month(s)</source>
        <translation>
            <numerusform>the last %Ln month</numerusform>
            <numerusform>the last %Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::DisagreementPage</name>
    <message numerus="yes">
        <source>%Ln row(s) change nothing.</source>
        <translation>
            <numerusform>%Ln row changes nothing.</numerusform>
            <numerusform>%Ln rows change nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) whose type depends on who is right.</source>
        <translation>
            <numerusform>%Ln customer whose type depends on who is right.</numerusform>
            <numerusform>%Ln customers whose type depends on who is right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::DistributionChart</name>
    <message numerus="yes">
        <source>%Ln customer(s) from %1 to %2</source>
        <translation>
            <numerusform>%Ln customer from %1 to %2</numerusform>
            <numerusform>%Ln customers from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::DotSheet</name>
    <message numerus="yes">
        <source>%Ln dot(s)</source>
        <translation>
            <numerusform>%Ln dot</numerusform>
            <numerusform>%Ln dots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::DuplicatesCard</name>
    <message numerus="yes">
        <source>%1: %Ln account(s)</source>
        <translation>
            <numerusform>%1: %Ln account</numerusform>
            <numerusform>%1: %Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) occur more than once. Same name is no proof: look before you merge.</source>
        <translation>
            <numerusform>%Ln name occurs more than once. Same name is no proof: look before you merge.</numerusform>
            <numerusform>%Ln names occur more than once. Same name is no proof: look before you merge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::EffectWords</name>
    <message numerus="yes">
        <source>The whole window of %Ln day(s) is covered, before and after the start on %1.</source>
        <translation>
            <numerusform>The whole window of %Ln day is covered, before and after the start on %1.</numerusform>
            <numerusform>The whole window of %Ln days is covered, before and after the start on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln day(s) of the window are covered, as many before as after the start on %2.</source>
        <translation>
            <numerusform>%1 of %Ln day of the window is covered, as many before as after the start on %2.</numerusform>
            <numerusform>%1 of %Ln days of the window are covered, as many before as after the start on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s), no control group.</source>
        <translation>
            <numerusform>%Ln customer, no control group.</numerusform>
            <numerusform>%Ln customers, no control group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) are no longer in the data.</source>
        <translation>
            <numerusform>%Ln member is no longer in the data.</numerusform>
            <numerusform>%Ln members are no longer in the data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no effect can be shown, because there are fewer than %Ln customer(s) in a group.</source>
        <translation>
            <numerusform>%1: no effect can be shown, because there is not even %Ln customer in a group.</numerusform>
            <numerusform>%1: no effect can be shown, because there are fewer than %Ln customers in a group.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) left out: no order, or no known cost, in one of the windows</source>
        <translation>
            <numerusform>%Ln customer left out: no order, or no known cost, in one of the windows</numerusform>
            <numerusform>%Ln customers left out: no order, or no known cost, in one of the windows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ExecutiveReport</name>
    <message numerus="yes">
        <source>and %n more, %1</source>
        <translation>
            <numerusform>and %n more, %1</numerusform>
            <numerusform>and %n more, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more in the decision log</source>
        <translation>
            <numerusform>and %n more in the decision log</numerusform>
            <numerusform>and %n more in the decision log</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps are open.</source>
        <translation>
            <numerusform>%Ln gap is open.</numerusform>
            <numerusform>%Ln gaps are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have a due date, the first %1.</source>
        <translation>
            <numerusform>%Ln has a due date, %1.</numerusform>
            <numerusform>%Ln have a due date, the first %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::FlipChart</name>
    <message numerus="yes">
        <source>At %1 %Ln customer(s) change type:</source>
        <translation>
            <numerusform>At %1 %Ln customer changes type:</numerusform>
            <numerusform>At %1 %Ln customers change type:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2 %Ln customer(s) change type:</source>
        <translation>
            <numerusform>From %1 to %2 %Ln customer changes type:</numerusform>
            <numerusform>From %1 to %2 %Ln customers change type:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::FlipListModel</name>
    <message numerus="yes">
        <source>At %1 %Ln customer(s) have another type than now.</source>
        <translation>
            <numerusform>At %1 %Ln customer has another type than now.</numerusform>
            <numerusform>At %1 %Ln customers have another type than now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::FlowCard</name>
    <message numerus="yes">
        <source>%Ln customer(s) change type</source>
        <translation>
            <numerusform>%Ln customer changes type</numerusform>
            <numerusform>%Ln customers change type</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::FlowChart</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2: %Ln customer(s) change type</source>
        <translation>
            <numerusform>From %1 to %2: %Ln customer changes type</numerusform>
            <numerusform>From %1 to %2: %Ln customers change type</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::GiveBar</name>
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
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln they still have are left out.</source>
        <translation>
            <numerusform>%Ln they still have is left out.</numerusform>
            <numerusform>%Ln they still have are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::GroupModel</name>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln late</numerusform>
            <numerusform>%Ln late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::GrowthModel</name>
    <message numerus="yes">
        <source>%1: %Ln firm(s)</source>
        <translation>
            <numerusform>%1: %Ln firm</numerusform>
            <numerusform>%1: %Ln firms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::GrowthPage</name>
    <message numerus="yes">
        <source>%1: %2, %Ln customer(s)</source>
        <translation>
            <numerusform>%1: %2, %Ln customer</numerusform>
            <numerusform>%1: %2, %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed</source>
        <translation>
            <numerusform>%Ln listed</numerusform>
            <numerusform>%Ln listed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start a campaign with these %Ln…</source>
        <translation>
            <numerusform>Start a campaign with this %Ln…</numerusform>
            <numerusform>Start a campaign with these %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) added to %1</source>
        <translation>
            <numerusform>%Ln customer added to %1</numerusform>
            <numerusform>%Ln customers added to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::GrowthWords</name>
    <message numerus="yes">
        <source>has not bought for %Ln day(s)</source>
        <translation>
            <numerusform>has not bought for %Ln day</numerusform>
            <numerusform>has not bought for %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last order %Ln day(s) ago, usually every %1 days</source>
        <translation>
            <numerusform>last order %Ln day ago, usually every %1 days</numerusform>
            <numerusform>last order %Ln days ago, usually every %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merged upward to all sizes, because too few firms of its size are known; compared with %Ln firm(s)</source>
        <translation>
            <numerusform>merged upward to all sizes, because too few firms of its size are known; compared with %Ln firm</numerusform>
            <numerusform>merged upward to all sizes, because too few firms of its size are known; compared with %Ln firms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merged upward to all industries, because too few firms of its own are known; compared with %Ln firm(s)</source>
        <translation>
            <numerusform>merged upward to all industries, because too few firms of its own are known; compared with %Ln firm</numerusform>
            <numerusform>merged upward to all industries, because too few firms of its own are known; compared with %Ln firms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with %Ln customer(s): %1.</source>
        <translation>
            <numerusform>Compared with %Ln customer: %1.</numerusform>
            <numerusform>Compared with %Ln customers: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Net sales of %Ln day(s), scaled to a year. The settings are on this page.</source>
        <translation>
            <numerusform>Net sales of %Ln day, scaled to a year. The settings are on this page.</numerusform>
            <numerusform>Net sales of %Ln days, scaled to a year. The settings are on this page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small customer(s) below %1 a year</source>
        <translation>
            <numerusform>%Ln small customer below %1 a year</numerusform>
            <numerusform>%Ln small customers below %1 a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln larger one(s)</source>
        <translation>
            <numerusform>%Ln larger one</numerusform>
            <numerusform>%Ln larger ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln too new for a full year</source>
        <translation>
            <numerusform>%Ln too new for a full year</numerusform>
            <numerusform>%Ln too new for a full year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln never bought</source>
        <translation>
            <numerusform>%Ln never bought</numerusform>
            <numerusform>%Ln never bought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln excluded</source>
        <translation>
            <numerusform>%Ln excluded</numerusform>
            <numerusform>%Ln excluded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without enough like firms</source>
        <translation>
            <numerusform>%Ln without enough like firms</numerusform>
            <numerusform>%Ln without enough like firms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::HeadroomBars</name>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <comment>industries</comment>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %Ln customer(s)</source>
        <translation>
            <numerusform>%1: %2, %Ln customer</numerusform>
            <numerusform>%1: %2, %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::HistoryCard</name>
    <message numerus="yes">
        <source>%Ln snapshot(s) could not be read.</source>
        <translation>
            <numerusform>%Ln snapshot could not be read.</numerusform>
            <numerusform>%Ln snapshots could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::LearnedImportDialog</name>
    <message numerus="yes">
        <source>%Ln contact(s) to add.</source>
        <translation>
            <numerusform>%Ln contact to add.</numerusform>
            <numerusform>%Ln contacts to add.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) say what is known already.</source>
        <translation>
            <numerusform>%Ln row says what is known already.</numerusform>
            <numerusform>%Ln rows say what is known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are left out.</source>
        <translation>
            <numerusform>%Ln row is left out.</numerusform>
            <numerusform>%Ln rows are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln contact(s)</source>
        <translation>
            <numerusform>Add %Ln contact</numerusform>
            <numerusform>Add %Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::LearnedView</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::LevelPopup</name>
    <message numerus="yes">
        <source>%Ln customer(s): %1 a year today%2, %3 decided%4.</source>
        <translation>
            <numerusform>%Ln customer: %1 a year today%2, %3 decided%4.</numerusform>
            <numerusform>%Ln customers: %1 a year today%2, %3 decided%4.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::LotsView</name>
    <message numerus="yes">
        <source>With %1 an effect from %2 a customer in %Ln month(s) can be shown: %3 of what they buy. Smaller ones drown in chance.</source>
        <translation>
            <numerusform>With %1 an effect from %2 a customer in %Ln month can be shown: %3 of what they buy. Smaller ones drown in chance.</numerusform>
            <numerusform>With %1 an effect from %2 a customer in %Ln months can be shown: %3 of what they buy. Smaller ones drown in chance.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %1 an effect from %2 a customer in %Ln month(s) can be shown. Smaller ones drown in chance.</source>
        <translation>
            <numerusform>With %1 an effect from %2 a customer in %Ln month can be shown. Smaller ones drown in chance.</numerusform>
            <numerusform>With %1 an effect from %2 a customer in %Ln months can be shown. Smaller ones drown in chance.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::MainWindow</name>
    <message numerus="yes">
        <source>%Ln metric(s)</source>
        <translation>
            <numerusform>%Ln metric</numerusform>
            <numerusform>%Ln metrics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln factor(s)</source>
        <translation>
            <numerusform>in %Ln factor</numerusform>
            <numerusform>in %Ln factors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::MatrixChart</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::MembersView</name>
    <message numerus="yes">
        <source>%Ln customer(s): %1 target, %2 control</source>
        <translation>
            <numerusform>%Ln customer: %1 target, %2 control</numerusform>
            <numerusform>%Ln customers: %1 target, %2 control</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s), no lots drawn</source>
        <translation>
            <numerusform>%Ln customer, no lots drawn</numerusform>
            <numerusform>%Ln customers, no lots drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::MetricDetail</name>
    <message numerus="yes">
        <source>%Ln beyond the worst</source>
        <translation>
            <numerusform>%Ln beyond the worst</numerusform>
            <numerusform>%Ln beyond the worst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln beyond the best.</source>
        <translation>
            <numerusform>%Ln beyond the best.</numerusform>
            <numerusform>%Ln beyond the best.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) lie outside the picture.</source>
        <translation>
            <numerusform>%Ln customer lies outside the picture.</numerusform>
            <numerusform>%Ln customers lie outside the picture.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::MetricGapModel</name>
    <message numerus="yes">
        <source>the %Ln largest are done</source>
        <extracomment>after &quot;394 customers still to rate&quot;</extracomment>
        <translation>
            <numerusform>the %Ln largest are done</numerusform>
            <numerusform>the %Ln largest are done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::MigrationModel</name>
    <message numerus="yes">
        <source>%Ln customer(s) at either time</source>
        <translation>
            <numerusform>%Ln customer at either time</numerusform>
            <numerusform>%Ln customers at either time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are gone</source>
        <translation>
            <numerusform>%Ln customer is gone</numerusform>
            <numerusform>%Ln customers are gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) are %1 at the later time</source>
        <translation>
            <numerusform>%Ln customer is %1 at the later time</numerusform>
            <numerusform>%Ln customers are %1 at the later time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were not there</source>
        <translation>
            <numerusform>%Ln customer was not there</numerusform>
            <numerusform>%Ln customers were not there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were %1 at the earlier time</source>
        <translation>
            <numerusform>%Ln customer was %1 at the earlier time</numerusform>
            <numerusform>%Ln customers were %1 at the earlier time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Minutes</name>
    <message numerus="yes">
        <source>Round %1, revealed on %2: %Ln votes.</source>
        <translation>
            <numerusform>Round %1, revealed on %2: %Ln vote.</numerusform>
            <numerusform>Round %1, revealed on %2: %Ln votes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::MissingPolicyCard</name>
    <message numerus="yes">
        <source>%Ln customer(s) are scored without this metric.</source>
        <translation>
            <numerusform>%Ln customer is scored without this metric.</numerusform>
            <numerusform>%Ln customers are scored without this metric.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without a value get the middle score.</source>
        <translation>
            <numerusform>%Ln customer without a value gets the middle score.</numerusform>
            <numerusform>%Ln customers without a value get the middle score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without a value get the lowest score.</source>
        <translation>
            <numerusform>%Ln customer without a value gets the lowest score.</numerusform>
            <numerusform>%Ln customers without a value get the lowest score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) without a value stay unclassified.</source>
        <translation>
            <numerusform>%Ln customer without a value stays unclassified.</numerusform>
            <numerusform>%Ln customers without a value stay unclassified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving the metric out for them would change the type of %Ln customer(s).</source>
        <translation>
            <numerusform>Leaving the metric out for them would change the type of %Ln customer.</numerusform>
            <numerusform>Leaving the metric out for them would change the type of %Ln customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Treating them as lowest would change the type of %Ln customer(s).</source>
        <translation>
            <numerusform>Treating them as lowest would change the type of %Ln customer.</numerusform>
            <numerusform>Treating them as lowest would change the type of %Ln customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes %Ln type(s)</source>
        <translation>
            <numerusform>changes %Ln type</numerusform>
            <numerusform>changes %Ln types</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::MonthStrip</name>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln return(s)</source>
        <translation>
            <numerusform>%Ln return</numerusform>
            <numerusform>%Ln returns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::OverrideStrip</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Types of %Ln customer(s): %1</source>
        <translation>
            <numerusform>Types of %Ln customer: %1</numerusform>
            <numerusform>Types of %Ln customers: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exclude %Ln customer(s)</source>
        <translation>
            <numerusform>Exclude %Ln customer</numerusform>
            <numerusform>Exclude %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set type of %Ln customer(s) by hand</source>
        <translation>
            <numerusform>Set type of %Ln customer by hand</numerusform>
            <numerusform>Set type of %Ln customers by hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ParentCard</name>
    <message numerus="yes">
        <source>%Ln account(s), each a customer of its own.</source>
        <translation>
            <numerusform>%Ln account, each a customer of its own.</numerusform>
            <numerusform>%Ln accounts, each a customer of its own.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ParticipantsCard</name>
    <message numerus="yes">
        <source>%Ln at the table</source>
        <translation>
            <numerusform>%Ln at the table</numerusform>
            <numerusform>%Ln at the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::PeriodCard</name>
    <message numerus="yes">
        <source>The database added up the %Ln month(s) up to %1.</source>
        <translation>
            <numerusform>The database added up the %Ln month up to %1.</numerusform>
            <numerusform>The database added up the %Ln months up to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::PlaybookCard</name>
    <message numerus="yes">
        <source>%Ln customer(s) are of this type now.</source>
        <translation>
            <numerusform>%Ln customer is of this type now.</numerusform>
            <numerusform>%Ln customers are of this type now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ProjectFiles</name>
    <message numerus="yes">
        <source>“%1” has %Ln change(s) that never reached its file. The last one: %2, %3.</source>
        <translation>
            <numerusform>“%1” has %Ln change that never reached its file. The last one: %2, %3.</numerusform>
            <numerusform>“%1” has %Ln changes that never reached its file. The last one: %2, %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ProjectSession</name>
    <message numerus="yes">
        <source>Read-only: %Ln change(s), safe on this computer</source>
        <translation>
            <numerusform>Read-only: %Ln change, safe on this computer</numerusform>
            <numerusform>Read-only: %Ln changes, safe on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the file yet: %Ln change(s), safe on this computer</source>
        <translation>
            <numerusform>Not in the file yet: %Ln change, safe on this computer</numerusform>
            <numerusform>Not in the file yet: %Ln changes, safe on this computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ProjectorControls</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ProjectorSlide</name>
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
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) to sort into types</source>
        <translation>
            <numerusform>%Ln account to sort into types</numerusform>
            <numerusform>%Ln accounts to sort into types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The marks are the %Ln vote(s) of round %1.</source>
        <translation>
            <numerusform>The mark is the %Ln vote of round %1.</numerusform>
            <numerusform>The marks are the %Ln votes of round %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) change type %1</source>
        <translation>
            <numerusform>%Ln customer changes type %1</numerusform>
            <numerusform>%Ln customers change type %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::RankChart</name>
    <message numerus="yes">
        <source>Rank by net sales and rank by score of %Ln customer(s). Loud: %1. Valuable: %2. The up and down arrows go from line to line, Enter opens the customer.</source>
        <translation>
            <numerusform>Rank by net sales and rank by score of %Ln customer. Loud: %1. Valuable: %2. The up and down arrows go from line to line, Enter opens the customer.</numerusform>
            <numerusform>Rank by net sales and rank by score of %Ln customers. Loud: %1. Valuable: %2. The up and down arrows go from line to line, Enter opens the customer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::RankingModel</name>
    <message numerus="yes">
        <source>Of the %Ln customer(s) with a type, a score and net sales, so many sell more: %1. Equal ones share the best place.</source>
        <translation>
            <numerusform>Of the %Ln customer with a type, a score and net sales, so many sell more: %1. Equal ones share the best place.</numerusform>
            <numerusform>Of the %Ln customers with a type, a score and net sales, so many sell more: %1. Equal ones share the best place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %Ln customer(s) with a type, a score and net sales, so many score higher: %1. Equal ones share the best place.</source>
        <translation>
            <numerusform>Of the %Ln customer with a type, a score and net sales, so many score higher: %1. Equal ones share the best place.</numerusform>
            <numerusform>Of the %Ln customers with a type, a score and net sales, so many score higher: %1. Equal ones share the best place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::RankingPage</name>
    <message numerus="yes">
        <source>correlation of the ranks of %Ln customer(s) = %1</source>
        <translation>
            <numerusform>correlation of the ranks of %Ln customer = %1</numerusform>
            <numerusform>correlation of the ranks of %Ln customers = %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of all net sales come from %Ln customer(s), %1 of them.</source>
        <translation>
            <numerusform>Half of all net sales comes from %Ln customer, %1 of them.</numerusform>
            <numerusform>Half of all net sales come from %Ln customers, %1 of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As concentrated as if %Ln equal customer(s) shared everything.</source>
        <translation>
            <numerusform>As concentrated as if %Ln equal customer shared everything.</numerusform>
            <numerusform>As concentrated as if %Ln equal customers shared everything.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::Report</name>
    <message numerus="yes">
        <source>%Ln customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ReportFindings</name>
    <message numerus="yes">
        <source>%Ln customers lose money, %1 together</source>
        <translation>
            <numerusform>%Ln customer loses money, %1</numerusform>
            <numerusform>%Ln customers lose money, %1 together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The types of %Ln customers were set by hand, with %1 of net sales.</source>
        <translation>
            <numerusform>The type of %Ln customer was set by hand, with %1 of net sales.</numerusform>
            <numerusform>The types of %Ln customers were set by hand, with %1 of net sales.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ReportsPage</name>
    <message numerus="yes">
        <source>%Ln sheet(s), each on a page of its own, after a list with page numbers.</source>
        <translation>
            <numerusform>%Ln sheet on a page of its own, after a list with page numbers.</numerusform>
            <numerusform>%Ln sheets, each on a page of its own, after a list with page numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s), %1</source>
        <translation>
            <numerusform>%Ln page, %1</numerusform>
            <numerusform>%Ln pages, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s), %1</source>
        <translation>
            <numerusform>%Ln customer, %1</numerusform>
            <numerusform>%Ln customers, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ResultColumn</name>
    <message numerus="yes">
        <source>%Ln customer(s) change type</source>
        <translation>
            <numerusform>%Ln customer changes type</numerusform>
            <numerusform>%Ln customers change type</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::RevealedView</name>
    <message numerus="yes">
        <source>%Ln vote(s)</source>
        <translation>
            <numerusform>%Ln vote</numerusform>
            <numerusform>%Ln votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::RoundBar</name>
    <message numerus="yes">
        <source>closed with %Ln vote(s), not revealed</source>
        <translation>
            <numerusform>closed with %Ln vote, not revealed</numerusform>
            <numerusform>closed with %Ln votes, not revealed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::RowsDialog</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ScenarioModel</name>
    <message numerus="yes">
        <source>%Ln customer(s) have another type than under %1.</source>
        <translation>
            <numerusform>%Ln customer has another type than under %1.</numerusform>
            <numerusform>%Ln customers have another type than under %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ScoreHistogram</name>
    <message numerus="yes">
        <source>Score %1 to %2: %Ln customer(s)</source>
        <translation>
            <numerusform>Score %1 to %2: %Ln customer</numerusform>
            <numerusform>Score %1 to %2: %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s). The highest bar, %1, is at scores from %2 to %3.</source>
        <extracomment>spoken instead of a picture with bars</extracomment>
        <translation>
            <numerusform>%Ln customer. The highest bar, %1, is at scores from %2 to %3.</numerusform>
            <numerusform>%Ln customers. The highest bar, %1, is at scores from %2 to %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::SelectionBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ServiceRows</name>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ServiceWords</name>
    <message numerus="yes">
        <source>%Ln levels not said</source>
        <translation>
            <numerusform>%Ln level not said</numerusform>
            <numerusform>%Ln levels not said</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fees in percent of a value that nobody has said</source>
        <translation>
            <numerusform>%Ln fee in percent of a value that nobody has said</numerusform>
            <numerusform>%Ln fees in percent of a value that nobody has said</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ServicesCard</name>
    <message numerus="yes">
        <source>Add %Ln services</source>
        <translation>
            <numerusform>Add %Ln service</numerusform>
            <numerusform>Add %Ln services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::SignalsPage</name>
    <message numerus="yes">
        <source>%Ln customer(s), net sales %1 then and %2 later.</source>
        <translation>
            <numerusform>%Ln customer, net sales %1 then and %2 later.</numerusform>
            <numerusform>%Ln customers, net sales %1 then and %2 later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::SliderEntry</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::SpreadCard</name>
    <message numerus="yes">
        <source>%Ln customer(s) above %1.</source>
        <translation>
            <numerusform>%Ln customer above %1.</numerusform>
            <numerusform>%Ln customers above %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) below %1.</source>
        <translation>
            <numerusform>%Ln customer below %1.</numerusform>
            <numerusform>%Ln customers below %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::SpreadChart</name>
    <message numerus="yes">
        <source>%Ln customer(s) from %1 to %2</source>
        <translation>
            <numerusform>%Ln customer from %1 to %2</numerusform>
            <numerusform>%Ln customers from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::StepButton</name>
    <message numerus="yes">
        <source>%1, %Ln waiting there</source>
        <translation>
            <numerusform>%1, %Ln waiting there</numerusform>
            <numerusform>%1, %Ln waiting there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::StratificationPage</name>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) brushed</source>
        <translation>
            <numerusform>%Ln customer brushed</numerusform>
            <numerusform>%Ln customers brushed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Service drain</source>
        <translation>
            <numerusform>%Ln Service drain</numerusform>
            <numerusform>%Ln Service drain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them lose money</source>
        <translation>
            <numerusform>%1, %Ln of them loses money</numerusform>
            <numerusform>%1, %Ln of them lose money</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected: net sales %1</source>
        <translation>
            <numerusform>%Ln selected: net sales %1</numerusform>
            <numerusform>%Ln selected: net sales %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::TableCopy</name>
    <message numerus="yes">
        <source>Copying %Ln row(s)…</source>
        <translation>
            <numerusform>Copying %Ln row…</numerusform>
            <numerusform>Copying %Ln rows…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::TemplateList</name>
    <message numerus="yes">
        <source>Add %Ln service(s)</source>
        <translation>
            <numerusform>Add %Ln service</numerusform>
            <numerusform>Add %Ln services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::TornadoCard</name>
    <message numerus="yes">
        <source>At %1 %Ln customer(s) change type, with %2 of net sales.</source>
        <translation>
            <numerusform>At %1 %Ln customer changes type, with %2 of net sales.</numerusform>
            <numerusform>At %1 %Ln customers change type, with %2 of net sales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 %Ln customer(s) change type, with %2 of net profit.</source>
        <translation>
            <numerusform>At %1 %Ln customer changes type, with %2 of net profit.</numerusform>
            <numerusform>At %1 %Ln customers change type, with %2 of net profit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln weight(s)</source>
        <translation>
            <numerusform>Show all %Ln weight</numerusform>
            <numerusform>Show all %Ln weights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::TrackPage</name>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with another type</source>
        <translation>
            <numerusform>%Ln customer with another type</numerusform>
            <numerusform>%Ln customers with another type</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) with another type, largest change of sales first</source>
        <translation>
            <numerusform>%Ln customer with another type, largest change of sales first</numerusform>
            <numerusform>%Ln customers with another type, largest change of sales first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::TrackWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) stayed %1</source>
        <translation>
            <numerusform>%Ln customer stayed %1</numerusform>
            <numerusform>%Ln customers stayed %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) from %1 to %2</source>
        <translation>
            <numerusform>%Ln customer from %1 to %2</numerusform>
            <numerusform>%Ln customers from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::VersionsCard</name>
    <message numerus="yes">
        <source>%Ln kept, newest first</source>
        <translation>
            <numerusform>%Ln kept, newest first</numerusform>
            <numerusform>%Ln kept, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::VotingView</name>
    <message numerus="yes">
        <source>All %Ln group(s) answered</source>
        <translation>
            <numerusform>All %Ln group answered</numerusform>
            <numerusform>All %Ln groups answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::WatchPage</name>
    <message numerus="yes">
        <source>%Ln customer(s) beyond the limit</source>
        <translation>
            <numerusform>%Ln customer beyond the limit</numerusform>
            <numerusform>%Ln customers beyond the limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::WaysCard</name>
    <message numerus="yes">
        <source>%Ln more in the table.</source>
        <translation>
            <numerusform>%Ln more in the table.</numerusform>
            <numerusform>%Ln more in the table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::WeightRow</name>
    <message numerus="yes">
        <source>Ticks: %Ln ballot(s)</source>
        <translation>
            <numerusform>Ticks: %Ln ballot</numerusform>
            <numerusform>Ticks: %Ln ballots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::WeightsPage</name>
    <message numerus="yes">
        <source>%Ln metric(s)</source>
        <translation>
            <numerusform>%Ln metric</numerusform>
            <numerusform>%Ln metrics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln factor(s)</source>
        <translation>
            <numerusform>%Ln factor</numerusform>
            <numerusform>%Ln factors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ticks above a slider are the %Ln ballot(s) of round %1.</source>
        <translation>
            <numerusform>The tick above a slider is the %Ln ballot of round %1.</numerusform>
            <numerusform>Ticks above a slider are the %Ln ballots of round %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::WhatIf</name>
    <message numerus="yes">
        <source>%1, round %2 (%Ln ballot(s))</source>
        <translation>
            <numerusform>%1, round %2 (%Ln ballot)</numerusform>
            <numerusform>%1, round %2 (%Ln ballots)</numerusform>
        </translation>
    </message>
</context>
</TS>
