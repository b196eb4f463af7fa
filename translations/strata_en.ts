<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>MetricNeed</name>
    <message numerus="yes">
        <source>%n customer(s) without a value</source>
        <translation>
            <numerusform>%n customer without a value</numerusform>
            <numerusform>%n customers without a value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::DistributionChart</name>
    <message numerus="yes">
        <source>%n customer(s) from %1 to %2</source>
        <translation>
            <numerusform>%n customer from %1 to %2</numerusform>
            <numerusform>%n customers from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::MainWindow</name>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <translation>
            <numerusform>%n metric</numerusform>
            <numerusform>%n metrics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n factor(s)</source>
        <translation>
            <numerusform>in %n factor</numerusform>
            <numerusform>in %n factors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::MetricDetail</name>
    <message numerus="yes">
        <source>%n beyond the worst</source>
        <translation>
            <numerusform>%n beyond the worst</numerusform>
            <numerusform>%n beyond the worst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beyond the best.</source>
        <translation>
            <numerusform>%n beyond the best.</numerusform>
            <numerusform>%n beyond the best.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) lie outside the picture.</source>
        <translation>
            <numerusform>%n customer lies outside the picture.</numerusform>
            <numerusform>%n customers lie outside the picture.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::MissingPolicyCard</name>
    <message numerus="yes">
        <source>%n customer(s) are scored without this metric.</source>
        <translation>
            <numerusform>%n customer is scored without this metric.</numerusform>
            <numerusform>%n customers are scored without this metric.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) without a value get the middle score.</source>
        <translation>
            <numerusform>%n customer without a value gets the middle score.</numerusform>
            <numerusform>%n customers without a value get the middle score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) without a value get the lowest score.</source>
        <translation>
            <numerusform>%n customer without a value gets the lowest score.</numerusform>
            <numerusform>%n customers without a value get the lowest score.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) without a value stay unclassified.</source>
        <translation>
            <numerusform>%n customer without a value stays unclassified.</numerusform>
            <numerusform>%n customers without a value stay unclassified.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving the metric out for them would change the type of %n customer(s).</source>
        <translation>
            <numerusform>Leaving the metric out for them would change the type of %n customer.</numerusform>
            <numerusform>Leaving the metric out for them would change the type of %n customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Treating them as lowest would change the type of %n customer(s).</source>
        <translation>
            <numerusform>Treating them as lowest would change the type of %n customer.</numerusform>
            <numerusform>Treating them as lowest would change the type of %n customers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ProjectFiles</name>
    <message numerus="yes">
        <source>“%1” has %n change(s) that never reached its file. The last one: %2, %3.</source>
        <translation>
            <numerusform>“%1” has %n change that never reached its file. The last one: %2, %3.</numerusform>
            <numerusform>“%1” has %n changes that never reached its file. The last one: %2, %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::ProjectSession</name>
    <message numerus="yes">
        <source>Read-only: %n change(s), safe on this computer</source>
        <translation>
            <numerusform>Read-only: %n change, safe on this computer</numerusform>
            <numerusform>Read-only: %n changes, safe on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the file yet: %n change(s), safe on this computer</source>
        <translation>
            <numerusform>Not in the file yet: %n change, safe on this computer</numerusform>
            <numerusform>Not in the file yet: %n changes, safe on this computer</numerusform>
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
    <name>strata::ScoreHistogram</name>
    <message numerus="yes">
        <source>Score %1 to %2: %n customer(s)</source>
        <translation>
            <numerusform>Score %1 to %2: %n customer</numerusform>
            <numerusform>Score %1 to %2: %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::StratificationPage</name>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strata::WeightsPage</name>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <translation>
            <numerusform>%n metric</numerusform>
            <numerusform>%n metrics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s)</source>
        <translation>
            <numerusform>%n factor</numerusform>
            <numerusform>%n factors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) change type</source>
        <translation>
            <numerusform>%n customer changes type</numerusform>
            <numerusform>%n customers change type</numerusform>
        </translation>
    </message>
</context>
</TS>
