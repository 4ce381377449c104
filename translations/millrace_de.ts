<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>catalogue</name>
    <message>
        <source>0 at the top</source>
        <translation>0 ganz oben</translation>
    </message>
    <message>
        <source>A number on paper</source>
        <translation>Eine Nummer auf Papier</translation>
    </message>
    <message>
        <source>A part of code or name</source>
        <translation>Ein Teil von Code oder Bezeichnung</translation>
    </message>
    <message>
        <source>A structure level by level.</source>
        <translation>Eine Stückliste, Ebene für Ebene.</translation>
    </message>
    <message>
        <source>About this document</source>
        <translation>Zu diesem Beleg</translation>
    </message>
    <message>
        <source>About this item</source>
        <translation>Zu diesem Artikel</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Accounts as a tree.</source>
        <translation>Konten als Baum.</translation>
    </message>
    <message>
        <source>Accounts of the chart</source>
        <translation>Konten des Kontenplans</translation>
    </message>
    <message>
        <source>Adds a bin to a plant.</source>
        <translation>Legt einen Lagerplatz in einem Werk an.</translation>
    </message>
    <message>
        <source>Adds a category of items.</source>
        <translation>Legt eine Kategorie von Artikeln an.</translation>
    </message>
    <message>
        <source>Adds a chart of accounts made of a template.</source>
        <translation>Legt einen Kontenplan nach einer Vorlage an.</translation>
    </message>
    <message>
        <source>Adds a coded reason.</source>
        <translation>Legt einen Grund mit Code an.</translation>
    </message>
    <message>
        <source>Adds a cost centre to an entity.</source>
        <translation>Legt eine Kostenstelle in einer Gesellschaft an.</translation>
    </message>
    <message>
        <source>Adds a customer, a supplier, or both.</source>
        <translation>Legt einen Kunden, einen Lieferanten oder beides an.</translation>
    </message>
    <message>
        <source>Adds a legal entity with books of its own.</source>
        <translation>Legt eine Gesellschaft mit eigenen Büchern an.</translation>
    </message>
    <message>
        <source>Adds a plant to a legal entity.</source>
        <translation>Legt ein Werk in einer Gesellschaft an.</translation>
    </message>
    <message>
        <source>Adds a tax code.</source>
        <translation>Legt einen Steuerschlüssel an.</translation>
    </message>
    <message>
        <source>Adds a unit of measure.</source>
        <translation>Legt eine Maßeinheit an.</translation>
    </message>
    <message>
        <source>Adds a work centre to a plant.</source>
        <translation>Legt einen Arbeitsplatz in einem Werk an.</translation>
    </message>
    <message>
        <source>Adds an account to a chart.</source>
        <translation>Legt ein Konto in einem Kontenplan an.</translation>
    </message>
    <message>
        <source>Adds an item.</source>
        <translation>Legt einen Artikel an.</translation>
    </message>
    <message>
        <source>After this line</source>
        <translation>Nach dieser Zeile</translation>
    </message>
    <message>
        <source>And what did not</source>
        <translation>Und was nicht</translation>
    </message>
    <message>
        <source>As what it lies there; available where it is left out</source>
        <translation>So, wie es dort liegt; ohne Angabe verfügbar</translation>
    </message>
    <message>
        <source>Ascending; 10, 20, ... where it is left out</source>
        <translation>Aufsteigend; ohne Angabe 10, 20, ...</translation>
    </message>
    <message>
        <source>Asks for a second person where a command has more than so much at stake, or no longer.</source>
        <translation>Verlangt eine zweite Person, wo ein Befehl mehr als so viel betrifft, oder nicht mehr.</translation>
    </message>
    <message>
        <source>At least eight characters; kept as a hash only</source>
        <translation>Mindestens acht Zeichen; gespeichert wird nur ein Hash</translation>
    </message>
    <message>
        <source>At the order&apos;s price</source>
        <translation>Zum Preis des Auftrags</translation>
    </message>
    <message>
        <source>At the order&apos;s prices, in the entity&apos;s currency</source>
        <translation>Zu den Preisen des Auftrags, in der Währung der Gesellschaft</translation>
    </message>
    <message>
        <source>Available in the plant, whoever it is promised to</source>
        <translation>Im Werk verfügbar, wem auch immer es zugesagt ist</translation>
    </message>
    <message>
        <source>Available where it is left out</source>
        <translation>Ohne Angabe verfügbar</translation>
    </message>
    <message>
        <source>Available, in inspection or held</source>
        <translation>Verfügbar, in Prüfung oder gesperrt</translation>
    </message>
    <message>
        <source>Balance after the last day</source>
        <translation>Saldo nach dem letzten Tag</translation>
    </message>
    <message>
        <source>Balance before the first day</source>
        <translation>Saldo vor dem ersten Tag</translation>
    </message>
    <message>
        <source>Bins.</source>
        <translation>Lagerplätze.</translation>
    </message>
    <message>
        <source>Books what a customer has paid, and settles receivables with it.</source>
        <translation>Bucht, was ein Kunde gezahlt hat, und gleicht Forderungen damit aus.</translation>
    </message>
    <message>
        <source>Books what a machine ran at an operation of a work order.</source>
        <translation>Bucht, wie lange eine Maschine an einem Arbeitsgang eines Fertigungsauftrags lief.</translation>
    </message>
    <message>
        <source>Books what a person worked at an operation of a work order.</source>
        <translation>Bucht, wie lange eine Person an einem Arbeitsgang eines Fertigungsauftrags gearbeitet hat.</translation>
    </message>
    <message>
        <source>Books what was paid to a supplier, and settles payables with it.</source>
        <translation>Bucht, was einem Lieferanten gezahlt wurde, und gleicht Verbindlichkeiten damit aus.</translation>
    </message>
    <message>
        <source>Bought, made, a phantom or a service</source>
        <translation>Zugekauft, eigengefertigt, Phantombaugruppe oder Dienstleistung</translation>
    </message>
    <message>
        <source>Bought, made, phantom or service</source>
        <translation>Zugekauft, eigengefertigt, Phantombaugruppe oder Dienstleistung</translation>
    </message>
    <message>
        <source>Brings places to what was counted there.</source>
        <translation>Bringt Plätze auf das, was dort gezählt wurde.</translation>
    </message>
    <message>
        <source>By which command</source>
        <translation>Durch welchen Befehl</translation>
    </message>
    <message>
        <source>Calls off an order of which nothing has come.</source>
        <translation>Storniert eine Bestellung, von der nichts eingegangen ist.</translation>
    </message>
    <message>
        <source>Calls off an order of which nothing has left.</source>
        <translation>Storniert einen Auftrag, von dem nichts geliefert ist.</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Gekommen</translation>
    </message>
    <message>
        <source>Came, substitutes as what they stood for</source>
        <translation>Gekommen, Ersatz als das, wofür er stand</translation>
    </message>
    <message>
        <source>Categories of items.</source>
        <translation>Kategorien von Artikeln.</translation>
    </message>
    <message>
        <source>Changes a person&apos;s name or language, or lets them in no longer.</source>
        <translation>Ändert Name oder Sprache einer Person oder nimmt ihr den Zutritt.</translation>
    </message>
    <message>
        <source>Changes one&apos;s own password.</source>
        <translation>Ändert das eigene Passwort.</translation>
    </message>
    <message>
        <source>Changes quantities, prices or days of an open order.</source>
        <translation>Ändert Mengen, Preise oder Termine eines offenen Auftrags.</translation>
    </message>
    <message>
        <source>Changes what an hour at a work centre costs.</source>
        <translation>Ändert, was eine Stunde an einem Arbeitsplatz kostet.</translation>
    </message>
    <message>
        <source>Changes what is said of a partner.</source>
        <translation>Ändert die Angaben zu einem Partner.</translation>
    </message>
    <message>
        <source>Changes what is said of an item.</source>
        <translation>Ändert die Angaben zu einem Artikel.</translation>
    </message>
    <message>
        <source>Charged and not credited</source>
        <translation>Berechnet und nicht gutgeschrieben</translation>
    </message>
    <message>
        <source>Chart and code of the account</source>
        <translation>Kontenplan und Code des Kontos</translation>
    </message>
    <message>
        <source>Charts of accounts.</source>
        <translation>Kontenpläne.</translation>
    </message>
    <message>
        <source>Closes a period, softly or for good, or opens it again.</source>
        <translation>Schließt eine Periode ab, vorläufig oder endgültig, oder öffnet sie wieder.</translation>
    </message>
    <message>
        <source>Code of its first legal entity</source>
        <translation>Code der ersten Gesellschaft</translation>
    </message>
    <message>
        <source>Code of its first plant</source>
        <translation>Code des ersten Werks</translation>
    </message>
    <message>
        <source>Code of its heading</source>
        <translation>Code der Kontengruppe</translation>
    </message>
    <message>
        <source>Code of its lot or serial number, where it has one</source>
        <translation>Code der Charge oder Seriennummer, wo es eine gibt</translation>
    </message>
    <message>
        <source>Code of the chart: the template&apos;s name</source>
        <translation>Code des Kontenplans: der Name der Vorlage</translation>
    </message>
    <message>
        <source>Code of the customer</source>
        <translation>Code des Kunden</translation>
    </message>
    <message>
        <source>Code of the first person</source>
        <translation>Code der ersten Person</translation>
    </message>
    <message>
        <source>Code of the item</source>
        <translation>Code des Artikels</translation>
    </message>
    <message>
        <source>Code of the plant</source>
        <translation>Code des Werks</translation>
    </message>
    <message>
        <source>Code of the supplier</source>
        <translation>Code des Lieferanten</translation>
    </message>
    <message>
        <source>Code, as a rule the year&apos;s number</source>
        <translation>Code, in der Regel die Jahreszahl</translation>
    </message>
    <message>
        <source>Code, unique</source>
        <translation>Code, eindeutig</translation>
    </message>
    <message>
        <source>Code, unique in the chart</source>
        <translation>Code, eindeutig im Kontenplan</translation>
    </message>
    <message>
        <source>Codes from the chart down</source>
        <translation>Codes vom Kontenplan abwärts</translation>
    </message>
    <message>
        <source>Come back of it</source>
        <translation>Davon zurückgekommen</translation>
    </message>
    <message>
        <source>Commands that one person may not both do on one chain.</source>
        <translation>Befehle, die eine Person in einer Kette nicht beide ausführen darf.</translation>
    </message>
    <message>
        <source>Commands that wait for a second person, and from what amount on.</source>
        <translation>Befehle, die auf eine zweite Person warten, und ab welchem Betrag.</translation>
    </message>
    <message>
        <source>Commands that wait for approval or for mending.</source>
        <translation>Befehle, die auf Genehmigung oder Berichtigung warten.</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Conversions of units.</source>
        <translation>Umrechnungen von Einheiten.</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Cost centres.</source>
        <translation>Kostenstellen.</translation>
    </message>
    <message>
        <source>Cost of one stock unit in the entity&apos;s currency; the standard where it is left out</source>
        <translation>Kosten einer Lagereinheit in der Währung der Gesellschaft; ohne Angabe die Standardkosten</translation>
    </message>
    <message>
        <source>Costing policies.</source>
        <translation>Bewertungsverfahren.</translation>
    </message>
    <message>
        <source>Credits an invoice, partly or wholly.</source>
        <translation>Schreibt eine Rechnung ganz oder teilweise gut.</translation>
    </message>
    <message>
        <source>Customers and suppliers.</source>
        <translation>Kunden und Lieferanten.</translation>
    </message>
    <message>
        <source>Days from invoice to payment</source>
        <translation>Tage von der Rechnung bis zur Zahlung</translation>
    </message>
    <message>
        <source>Days since it was due; negative before</source>
        <translation>Tage seit der Fälligkeit; davor negativ</translation>
    </message>
    <message>
        <source>Days that an open order is late</source>
        <translation>Tage, um die ein offener Auftrag im Verzug ist</translation>
    </message>
    <message>
        <source>Days until today</source>
        <translation>Tage bis heute</translation>
    </message>
    <message>
        <source>Debit (+) or credit (-)</source>
        <translation>Soll (+) oder Haben (-)</translation>
    </message>
    <message>
        <source>Debit positive</source>
        <translation>Soll positiv</translation>
    </message>
    <message>
        <source>Debit positive, credit negative</source>
        <translation>Soll positiv, Haben negativ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Documents of any kind.</source>
        <translation>Belege jeder Art.</translation>
    </message>
    <message>
        <source>Documents that bear a number.</source>
        <translation>Belege, die eine Nummer tragen.</translation>
    </message>
    <message>
        <source>Documents that it is about</source>
        <translation>Belege, um die es geht</translation>
    </message>
    <message>
        <source>Done or approved by this person</source>
        <translation>Von dieser Person ausgeführt oder genehmigt</translation>
    </message>
    <message>
        <source>Due at least so many days before</source>
        <translation>Seit mindestens so vielen Tagen fällig</translation>
    </message>
    <message>
        <source>Due by this day</source>
        <translation>Bis zu diesem Tag fällig</translation>
    </message>
    <message>
        <source>Effective day; today where it is left out</source>
        <translation>Buchungstag; ohne Angabe heute</translation>
    </message>
    <message>
        <source>Empty: all</source>
        <translation>Leer: alle</translation>
    </message>
    <message>
        <source>Empty: all others</source>
        <translation>Leer: alle anderen</translation>
    </message>
    <message>
        <source>Empty: for all</source>
        <translation>Leer: für alle</translation>
    </message>
    <message>
        <source>Ends a work order and splits what is left in work in process.</source>
        <translation>Beendet einen Fertigungsauftrag und teilt auf, was an Ware in Arbeit übrig ist.</translation>
    </message>
    <message>
        <source>Ends the posting rule of a scope with a day.</source>
        <translation>Beendet die Buchungsregel eines Geltungsbereichs mit einem Tag.</translation>
    </message>
    <message>
        <source>Entered on this day (UTC) or earlier</source>
        <translation>An diesem Tag (UTC) oder früher erfasst</translation>
    </message>
    <message>
        <source>Entered on this day (UTC) or later</source>
        <translation>An diesem Tag (UTC) oder später erfasst</translation>
    </message>
    <message>
        <source>Enters a supplier&apos;s credit note for what was sent back.</source>
        <translation>Erfasst die Gutschrift eines Lieferanten für Zurückgegebenes.</translation>
    </message>
    <message>
        <source>Enters a supplier&apos;s invoice and matches it with order and receipt.</source>
        <translation>Erfasst die Rechnung eines Lieferanten und gleicht sie mit Bestellung und Wareneingang ab.</translation>
    </message>
    <message>
        <source>Entity currency for one of the payment&apos;s; the rate of the day where left out</source>
        <translation>Währung der Gesellschaft für eine der Zahlung; ohne Angabe der Kurs des Tages</translation>
    </message>
    <message>
        <source>Entity, year and number</source>
        <translation>Gesellschaft, Jahr und Nummer</translation>
    </message>
    <message>
        <source>Everything that one event did: journal lines, stock moves, work in process, open items, progress.</source>
        <translation>Alles, was ein Vorgang tat: Buchungszeilen, Lagerbewegungen, Ware in Arbeit, offene Posten, Fortschritt.</translation>
    </message>
    <message>
        <source>Everything that was done: who, when, with which command, on which documents.</source>
        <translation>Alles, was getan wurde: wer, wann, mit welchem Befehl, zu welchen Belegen.</translation>
    </message>
    <message>
        <source>Exchange rates, the latest of each pair first.</source>
        <translation>Wechselkurse, je Währungspaar der neueste zuerst.</translation>
    </message>
    <message>
        <source>Expected cost of one unit, frozen at release</source>
        <translation>Erwartete Kosten einer Einheit, mit der Freigabe eingefroren</translation>
    </message>
    <message>
        <source>Expects nothing more of an order.</source>
        <translation>Erwartet von einer Bestellung nichts mehr.</translation>
    </message>
    <message>
        <source>First day of the first fiscal year</source>
        <translation>Erster Tag des ersten Geschäftsjahrs</translation>
    </message>
    <message>
        <source>First day of the rule</source>
        <translation>Erster Tag der Regel</translation>
    </message>
    <message>
        <source>First day of the span; of the fiscal year where left out</source>
        <translation>Erster Tag der Spanne; ohne Angabe der des Geschäftsjahrs</translation>
    </message>
    <message>
        <source>First day of the year</source>
        <translation>Erster Tag des Jahres</translation>
    </message>
    <message>
        <source>For each lot</source>
        <translation>Je Los</translation>
    </message>
    <message>
        <source>For one labour hour</source>
        <translation>Für eine Arbeitsstunde</translation>
    </message>
    <message>
        <source>For one labour hour, in the entity&apos;s currency</source>
        <translation>Für eine Arbeitsstunde, in der Währung der Gesellschaft</translation>
    </message>
    <message>
        <source>For one machine hour</source>
        <translation>Für eine Maschinenstunde</translation>
    </message>
    <message>
        <source>For one of that unit</source>
        <translation>Für eine solche Einheit</translation>
    </message>
    <message>
        <source>For one of that unit, without tax</source>
        <translation>Für eine solche Einheit, ohne Steuer</translation>
    </message>
    <message>
        <source>For one of that unit, without tax, in the customer&apos;s currency</source>
        <translation>Für eine solche Einheit, ohne Steuer, in der Währung des Kunden</translation>
    </message>
    <message>
        <source>For one of that unit, without tax, in the supplier&apos;s currency</source>
        <translation>Für eine solche Einheit, ohne Steuer, in der Währung des Lieferanten</translation>
    </message>
    <message>
        <source>For one unit</source>
        <translation>Für eine Einheit</translation>
    </message>
    <message>
        <source>For one unit entering the operation</source>
        <translation>Für eine Einheit, die in den Arbeitsgang hineingeht</translation>
    </message>
    <message>
        <source>For posting rules and costing policy</source>
        <translation>Für Buchungsregeln und Bewertungsverfahren</translation>
    </message>
    <message>
        <source>For the structure&apos;s quantity entering</source>
        <translation>Für die eingehende Menge der Stückliste</translation>
    </message>
    <message>
        <source>For the structure&apos;s quantity entering the operation</source>
        <translation>Für die Menge der Stückliste, die in den Arbeitsgang hineingeht</translation>
    </message>
    <message>
        <source>For the whole order</source>
        <translation>Für den ganzen Auftrag</translation>
    </message>
    <message>
        <source>For this category alone; for the rest where it is left out</source>
        <translation>Nur für diese Kategorie; ohne Angabe für alle übrigen</translation>
    </message>
    <message>
        <source>For this item alone; for all where it is left out</source>
        <translation>Nur für diesen Artikel; ohne Angabe für alle</translation>
    </message>
    <message>
        <source>For this plant</source>
        <translation>Für dieses Werk</translation>
    </message>
    <message>
        <source>For this plant alone; for all where it is left out</source>
        <translation>Nur für dieses Werk; ohne Angabe für alle</translation>
    </message>
    <message>
        <source>For this plant or for all</source>
        <translation>Für dieses Werk oder für alle</translation>
    </message>
    <message>
        <source>For this reason</source>
        <translation>Für diesen Grund</translation>
    </message>
    <message>
        <source>For this role</source>
        <translation>Für diese Rolle</translation>
    </message>
    <message>
        <source>Founds the company with its first legal entity, plant and person.</source>
        <translation>Gründet das Unternehmen mit seiner ersten Gesellschaft, dem ersten Werk und der ersten Person.</translation>
    </message>
    <message>
        <source>Four to twelve digits; kept as a hash only</source>
        <translation>Vier bis zwölf Ziffern; gespeichert wird nur ein Hash</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Von diesem Tag an</translation>
    </message>
    <message>
        <source>From this plant</source>
        <translation>Aus diesem Werk</translation>
    </message>
    <message>
        <source>From this supplier</source>
        <translation>Von diesem Lieferanten</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Frozen at release</source>
        <translation>Mit der Freigabe eingefroren</translation>
    </message>
    <message>
        <source>General ones and this item&apos;s</source>
        <translation>Allgemeine und die dieses Artikels</translation>
    </message>
    <message>
        <source>Gives a person a badge and a PIN, or takes them away.</source>
        <translation>Gibt einer Person Ausweis und PIN oder nimmt sie ihr.</translation>
    </message>
    <message>
        <source>Gives a person a new password.</source>
        <translation>Gibt einer Person ein neues Passwort.</translation>
    </message>
    <message>
        <source>Gives a role a right, or takes it away.</source>
        <translation>Gibt einer Rolle ein Recht oder nimmt es ihr.</translation>
    </message>
    <message>
        <source>Gives up a work order on which nothing was spent.</source>
        <translation>Storniert einen Fertigungsauftrag, für den noch nichts angefallen ist.</translation>
    </message>
    <message>
        <source>Gone back of it</source>
        <translation>Davon zurückgegangen</translation>
    </message>
    <message>
        <source>Gone when the order was closed</source>
        <translation>Mit dem Abschluss des Auftrags hinausgegangen</translation>
    </message>
    <message>
        <source>Gone with abnormal scrap</source>
        <translation>Mit außerordentlichem Ausschuss hinausgegangen</translation>
    </message>
    <message>
        <source>Gone with good pieces</source>
        <translation>Mit Gutteilen hinausgegangen</translation>
    </message>
    <message>
        <source>Good pieces, in any unit that converts</source>
        <translation>Gutteile, in jeder Einheit, die sich umrechnen lässt</translation>
    </message>
    <message>
        <source>Good, in stock</source>
        <translation>Gut, auf Lager</translation>
    </message>
    <message>
        <source>Holds others, takes no lines</source>
        <translation>Fasst andere zusammen, nimmt keine Buchungen auf</translation>
    </message>
    <message>
        <source>How long it ran: &quot;1.5&quot; or &quot;90 min&quot;</source>
        <translation>Wie lange sie lief: „1.5“ oder „90 min“</translation>
    </message>
    <message>
        <source>How many accounts it has</source>
        <translation>Wie viele Konten er hat</translation>
    </message>
    <message>
        <source>How many components are not all there</source>
        <translation>Wie viele Komponenten nicht ganz da sind</translation>
    </message>
    <message>
        <source>How many fiscal years to open</source>
        <translation>Wie viele Geschäftsjahre zu eröffnen sind</translation>
    </message>
    <message>
        <source>How many it has</source>
        <translation>Wie viele er hat</translation>
    </message>
    <message>
        <source>How many items were revalued</source>
        <translation>Wie viele Artikel umbewertet wurden</translation>
    </message>
    <message>
        <source>How many keep their books by it</source>
        <translation>Wie viele ihre Bücher danach führen</translation>
    </message>
    <message>
        <source>How many lines</source>
        <translation>Wie viele Zeilen</translation>
    </message>
    <message>
        <source>How many people hold it</source>
        <translation>Wie viele Personen sie haben</translation>
    </message>
    <message>
        <source>How many periods were opened</source>
        <translation>Wie viele Perioden eröffnet wurden</translation>
    </message>
    <message>
        <source>How many posted rows were mirrored</source>
        <translation>Wie viele gebuchte Zeilen gespiegelt wurden</translation>
    </message>
    <message>
        <source>How many rights it has</source>
        <translation>Wie viele Rechte sie hat</translation>
    </message>
    <message>
        <source>How many rights the role has</source>
        <translation>Wie viele Rechte die Rolle hat</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>How much arrived</source>
        <translation>Wie viel angekommen ist</translation>
    </message>
    <message>
        <source>How much came, in any unit that converts; without a unit, in the order&apos;s</source>
        <translation>Wie viel gekommen ist, in jeder Einheit, die sich umrechnen lässt; ohne Einheit in der der Bestellung</translation>
    </message>
    <message>
        <source>How much comes back, in any unit that converts</source>
        <translation>Wie viel zurückkommt, in jeder Einheit, die sich umrechnen lässt</translation>
    </message>
    <message>
        <source>How much goes back, in any unit that converts</source>
        <translation>Wie viel zurückgeht, in jeder Einheit, die sich umrechnen lässt</translation>
    </message>
    <message>
        <source>How much is charged, in any unit that converts</source>
        <translation>Wie viel berechnet wird, in jeder Einheit, die sich umrechnen lässt</translation>
    </message>
    <message>
        <source>How much is credited, in any unit that converts</source>
        <translation>Wie viel gutgeschrieben wird, in jeder Einheit, die sich umrechnen lässt</translation>
    </message>
    <message>
        <source>How much is held now by this</source>
        <translation>Wie viel nun hierdurch gesperrt ist</translation>
    </message>
    <message>
        <source>How much leaves, in any unit that converts; without a unit, in the order&apos;s</source>
        <translation>Wie viel hinausgeht, in jeder Einheit, die sich umrechnen lässt; ohne Einheit in der des Auftrags</translation>
    </message>
    <message>
        <source>How much of it is settled; negative for a credit note; all where left out</source>
        <translation>Wie viel davon ausgeglichen wird; bei einer Gutschrift negativ; ohne Angabe alles</translation>
    </message>
    <message>
        <source>How much of it, in any unit that converts</source>
        <translation>Wie viel davon, in jeder Einheit, die sich umrechnen lässt</translation>
    </message>
    <message>
        <source>How much was released</source>
        <translation>Für wie viel die Sperre aufgehoben wurde</translation>
    </message>
    <message>
        <source>How much will not arrive</source>
        <translation>Wie viel nicht ankommen wird</translation>
    </message>
    <message>
        <source>How much, in any unit that converts</source>
        <translation>Wie viel, in jeder Einheit, die sich umrechnen lässt</translation>
    </message>
    <message>
        <source>How much, in any unit that the item converts from</source>
        <translation>Wie viel, in jeder Einheit, aus der sich der Artikel umrechnen lässt</translation>
    </message>
    <message>
        <source>How much; all of it where it is left out</source>
        <translation>Wie viel; ohne Angabe alles</translation>
    </message>
    <message>
        <source>How quantities name it</source>
        <translation>Wie Mengen sie nennen</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>In force from this day on</source>
        <translation>Gültig von diesem Tag an</translation>
    </message>
    <message>
        <source>In force from this day on, once released</source>
        <translation>Gültig von diesem Tag an, wenn freigegeben</translation>
    </message>
    <message>
        <source>In force from this day on; today where it is left out</source>
        <translation>Gültig von diesem Tag an; ohne Angabe heute</translation>
    </message>
    <message>
        <source>In force on this day</source>
        <translation>An diesem Tag gültig</translation>
    </message>
    <message>
        <source>In the currency of the document</source>
        <translation>In der Währung des Belegs</translation>
    </message>
    <message>
        <source>In the currency of the document, debit positive</source>
        <translation>In der Währung des Belegs, Soll positiv</translation>
    </message>
    <message>
        <source>In the currency of the entity</source>
        <translation>In der Währung der Gesellschaft</translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>In den Worten des Kunden</translation>
    </message>
    <message>
        <source>In the entity&apos;s currency</source>
        <translation>In der Währung der Gesellschaft</translation>
    </message>
    <message>
        <source>In the order&apos;s currency</source>
        <translation>In der Währung des Auftrags</translation>
    </message>
    <message>
        <source>In the supplier&apos;s words</source>
        <translation>In den Worten des Lieferanten</translation>
    </message>
    <message>
        <source>In the year</source>
        <translation>Im Jahr</translation>
    </message>
    <message>
        <source>In this bin</source>
        <translation>Auf diesem Lagerplatz</translation>
    </message>
    <message>
        <source>In this legal entity; empty in all</source>
        <translation>In dieser Gesellschaft; leer in allen</translation>
    </message>
    <message>
        <source>In this plant</source>
        <translation>In diesem Werk</translation>
    </message>
    <message>
        <source>In this plant; empty in all</source>
        <translation>In diesem Werk; leer in allen</translation>
    </message>
    <message>
        <source>In this state</source>
        <translation>In diesem Zustand</translation>
    </message>
    <message>
        <source>In work in process</source>
        <translation>In der Ware in Arbeit</translation>
    </message>
    <message>
        <source>Inspection where it is left out</source>
        <translation>Ohne Angabe in Prüfung</translation>
    </message>
    <message>
        <source>Into (+) or out of (-)</source>
        <translation>Hinein (+) oder hinaus (-)</translation>
    </message>
    <message>
        <source>Into this currency</source>
        <translation>In diese Währung</translation>
    </message>
    <message>
        <source>Invoiced in all</source>
        <translation>Insgesamt berechnet</translation>
    </message>
    <message>
        <source>Invoiced of it</source>
        <translation>Davon berechnet</translation>
    </message>
    <message>
        <source>Invoices and credit notes with what is still to be paid.</source>
        <translation>Rechnungen und Gutschriften, mit dem, was noch zu bezahlen ist.</translation>
    </message>
    <message>
        <source>Invoices what was shipped and is not charged yet.</source>
        <translation>Berechnet, was geliefert und noch nicht berechnet ist.</translation>
    </message>
    <message>
        <source>Is so much of the other</source>
        <translation>Ist so viel von der anderen</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Items, found by code, name or category.</source>
        <translation>Artikel, gefunden nach Code, Bezeichnung oder Kategorie.</translation>
    </message>
    <message>
        <source>Its day</source>
        <translation>Sein Tag</translation>
    </message>
    <message>
        <source>Its day; today where it is left out</source>
        <translation>Sein Tag; ohne Angabe heute</translation>
    </message>
    <message>
        <source>Its fields, as JSON with row ids</source>
        <translation>Seine Felder, als JSON mit Zeilenkennungen</translation>
    </message>
    <message>
        <source>Its line</source>
        <translation>Seine Position</translation>
    </message>
    <message>
        <source>Its lot</source>
        <translation>Seine Charge</translation>
    </message>
    <message>
        <source>Its lot or serial number</source>
        <translation>Seine Charge oder Seriennummer</translation>
    </message>
    <message>
        <source>Its lot or serial number; a new one is made</source>
        <translation>Charge oder Seriennummer; eine neue wird angelegt</translation>
    </message>
    <message>
        <source>Its lot, where it has one</source>
        <translation>Die Charge, wo es eine gibt</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Die Nummer</translation>
    </message>
    <message>
        <source>Its number, for approve and refuse</source>
        <translation>Die Nummer, zum Genehmigen und Ablehnen</translation>
    </message>
    <message>
        <source>Its status</source>
        <translation>Der Status</translation>
    </message>
    <message>
        <source>Its status now</source>
        <translation>Der Status jetzt</translation>
    </message>
    <message>
        <source>Its status there; the same where it is left out</source>
        <translation>Der Status dort; ohne Angabe derselbe</translation>
    </message>
    <message>
        <source>Its status until now</source>
        <translation>Der bisherige Status</translation>
    </message>
    <message>
        <source>Its version</source>
        <translation>Die Version</translation>
    </message>
    <message>
        <source>Journals, the latest first.</source>
        <translation>Buchungssätze, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Keeps one person from doing two commands on one chain, or no longer.</source>
        <translation>Hält eine Person davon ab, zwei Befehle in einer Kette auszuführen, oder nicht mehr.</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Lohn</translation>
    </message>
    <message>
        <source>Labour hours booked</source>
        <translation>Gebuchte Arbeitsstunden</translation>
    </message>
    <message>
        <source>Labour hours for the pieces that passed</source>
        <translation>Arbeitsstunden für die durchgelaufenen Stücke</translation>
    </message>
    <message>
        <source>Labour hours, for the structure&apos;s quantity entering</source>
        <translation>Arbeitsstunden, für die eingehende Menge der Stückliste</translation>
    </message>
    <message>
        <source>Language of the screens</source>
        <translation>Sprache der Ansichten</translation>
    </message>
    <message>
        <source>Language of the screens: en or de; left out, the station&apos;s own</source>
        <translation>Sprache der Ansichten: en oder de; ohne Angabe die der Station</translation>
    </message>
    <message>
        <source>Language of the screens: en, de, or empty for the station&apos;s own</source>
        <translation>Sprache der Ansichten: en, de, oder leer für die der Station</translation>
    </message>
    <message>
        <source>Last day of the period</source>
        <translation>Letzter Tag der Periode</translation>
    </message>
    <message>
        <source>Last day of the span</source>
        <translation>Letzter Tag der Spanne</translation>
    </message>
    <message>
        <source>Last day of the year</source>
        <translation>Letzter Tag des Jahres</translation>
    </message>
    <message>
        <source>Last day of use of a new lot</source>
        <translation>Letzter Verwendungstag einer neuen Charge</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Hinausgegangen</translation>
    </message>
    <message>
        <source>Legal entities.</source>
        <translation>Gesellschaften.</translation>
    </message>
    <message>
        <source>Legal entity</source>
        <translation>Rechtliche Gesellschaft</translation>
    </message>
    <message>
        <source>Lets a draft be used from a day on.</source>
        <translation>Gibt einen Entwurf von einem Tag an zur Verwendung frei.</translation>
    </message>
    <message>
        <source>Lets a person hold a role, everywhere or in one entity or plant.</source>
        <translation>Erteilt einer Person eine Rolle, überall oder in einer Gesellschaft oder einem Werk.</translation>
    </message>
    <message>
        <source>Lets a person in, with roles and a password.</source>
        <translation>Gibt einer Person Zutritt, mit Rollen und Passwort.</translation>
    </message>
    <message>
        <source>Lets a work order start: freezes its planned cost and reserves its components.</source>
        <translation>Lässt einen Fertigungsauftrag beginnen: friert die Plankosten ein und reserviert die Komponenten.</translation>
    </message>
    <message>
        <source>Lines that sum to nothing</source>
        <translation>Zeilen, deren Summe null ist</translation>
    </message>
    <message>
        <source>Lots and serial numbers of an item, and how much of each is there.</source>
        <translation>Chargen und Seriennummern eines Artikels, und wie viel von jeder da ist.</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Machine hours booked</source>
        <translation>Gebuchte Maschinenstunden</translation>
    </message>
    <message>
        <source>Machine hours for the pieces that passed</source>
        <translation>Maschinenstunden für die durchgelaufenen Stücke</translation>
    </message>
    <message>
        <source>Machine hours, for the structure&apos;s quantity entering</source>
        <translation>Maschinenstunden, für die eingehende Menge der Stückliste</translation>
    </message>
    <message>
        <source>Makes a lot before its goods are there.</source>
        <translation>Legt eine Charge an, bevor ihre Ware da ist.</translation>
    </message>
    <message>
        <source>Makes a role, empty or like another.</source>
        <translation>Legt eine Rolle an, leer oder wie eine andere.</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Moves goods from bin to bin, or out of inspection, inside a plant.</source>
        <translation>Lagert Ware innerhalb eines Werks von Platz zu Platz oder aus der Prüfung um.</translation>
    </message>
    <message>
        <source>Moves of a lot, the newest first.</source>
        <translation>Bewegungen einer Charge, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Moves of an item, the newest first.</source>
        <translation>Bewegungen eines Artikels, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Moves that a document caused.</source>
        <translation>Bewegungen, die ein Beleg ausgelöst hat.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Name des Unternehmens</translation>
    </message>
    <message>
        <source>Name of the customer</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>Name of the item</source>
        <translation>Bezeichnung des Artikels</translation>
    </message>
    <message>
        <source>Name of the supplier</source>
        <translation>Name des Lieferanten</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Neither came nor is promised</source>
        <translation>Weder gekommen noch zugesagt</translation>
    </message>
    <message>
        <source>Neither came, nor is promised, nor free</source>
        <translation>Weder gekommen noch zugesagt noch frei</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neue Bezeichnung</translation>
    </message>
    <message>
        <source>None while it is in force</source>
        <translation>Keiner, solange sie gilt</translation>
    </message>
    <message>
        <source>Not charged</source>
        <translation>Nicht berechnet</translation>
    </message>
    <message>
        <source>Not invoiced</source>
        <translation>Nicht berechnet</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>Number of the journal&apos;s document</source>
        <translation>Nummer des Belegs zum Buchungssatz</translation>
    </message>
    <message>
        <source>Number of the line</source>
        <translation>Nummer der Position</translation>
    </message>
    <message>
        <source>Number of the operation</source>
        <translation>Nummer des Arbeitsgangs</translation>
    </message>
    <message>
        <source>Number of the operation that uses it</source>
        <translation>Nummer des Arbeitsgangs, der es verwendet</translation>
    </message>
    <message>
        <source>Number of the payment</source>
        <translation>Nummer der Zahlung</translation>
    </message>
    <message>
        <source>Number of the transfer&apos;s line</source>
        <translation>Nummer der Position der Umlagerung</translation>
    </message>
    <message>
        <source>Number, ascending; 10, 20, ... where it is left out</source>
        <translation>Nummer, aufsteigend; ohne Angabe 10, 20, ...</translation>
    </message>
    <message>
        <source>Of a partner of this group</source>
        <translation>Eines Partners dieser Gruppe</translation>
    </message>
    <message>
        <source>Of a substitute: how much of the component it stands for; as much as is taken where it is left out</source>
        <translation>Bei Ersatz: für wie viel der Komponente er steht; ohne Angabe für so viel, wie entnommen wird</translation>
    </message>
    <message>
        <source>Of a substitute: how much of the component it stood for; as much as comes back where it is left out</source>
        <translation>Bei Ersatz: für wie viel der Komponente er stand; ohne Angabe für so viel, wie zurückkommt</translation>
    </message>
    <message>
        <source>Of an item of this category</source>
        <translation>Eines Artikels dieser Kategorie</translation>
    </message>
    <message>
        <source>Of events that concern this document</source>
        <translation>Von Vorgängen, die diesen Beleg betreffen</translation>
    </message>
    <message>
        <source>Of its books</source>
        <translation>Ihrer Bücher</translation>
    </message>
    <message>
        <source>Of its orders and invoices</source>
        <translation>Seiner Aufträge und Rechnungen</translation>
    </message>
    <message>
        <source>Of that, promised to nobody</source>
        <translation>Davon niemandem zugesagt</translation>
    </message>
    <message>
        <source>Of the account</source>
        <translation>Des Kontos</translation>
    </message>
    <message>
        <source>Of the component</source>
        <translation>Der Komponente</translation>
    </message>
    <message>
        <source>Of the document</source>
        <translation>Des Belegs</translation>
    </message>
    <message>
        <source>Of the event</source>
        <translation>Des Vorgangs</translation>
    </message>
    <message>
        <source>Of the journal</source>
        <translation>Des Buchungssatzes</translation>
    </message>
    <message>
        <source>Of the last operation: available where it is left out</source>
        <translation>Beim letzten Arbeitsgang: ohne Angabe verfügbar</translation>
    </message>
    <message>
        <source>Of the last operation: their lot or serial number; a new one is made</source>
        <translation>Beim letzten Arbeitsgang: Charge oder Seriennummer; eine neue wird angelegt</translation>
    </message>
    <message>
        <source>Of the last operation: where the good pieces are put</source>
        <translation>Beim letzten Arbeitsgang: wohin die Gutteile kommen</translation>
    </message>
    <message>
        <source>Of the order; today where it is left out</source>
        <translation>Des Auftrags; ohne Angabe heute</translation>
    </message>
    <message>
        <source>Of the partner</source>
        <translation>Des Partners</translation>
    </message>
    <message>
        <source>Of the plant&apos;s entity</source>
        <translation>Der Gesellschaft des Werks</translation>
    </message>
    <message>
        <source>Of the price</source>
        <translation>Des Preises</translation>
    </message>
    <message>
        <source>Of the rule</source>
        <translation>Der Regel</translation>
    </message>
    <message>
        <source>Of the structure that it is made by</source>
        <translation>Der Stückliste, nach der er gefertigt wird</translation>
    </message>
    <message>
        <source>Of this category</source>
        <translation>Dieser Kategorie</translation>
    </message>
    <message>
        <source>Of this cause</source>
        <translation>Dieser Ursache</translation>
    </message>
    <message>
        <source>Of this chain</source>
        <translation>Dieser Kette</translation>
    </message>
    <message>
        <source>Of this chart</source>
        <translation>Dieses Kontenplans</translation>
    </message>
    <message>
        <source>Of this currency</source>
        <translation>Dieser Währung</translation>
    </message>
    <message>
        <source>Of this customer</source>
        <translation>Dieses Kunden</translation>
    </message>
    <message>
        <source>Of this entity</source>
        <translation>Dieser Gesellschaft</translation>
    </message>
    <message>
        <source>Of this item</source>
        <translation>Dieses Artikels</translation>
    </message>
    <message>
        <source>Of this kind</source>
        <translation>Dieser Art</translation>
    </message>
    <message>
        <source>Of this lot</source>
        <translation>Dieser Charge</translation>
    </message>
    <message>
        <source>Of this order</source>
        <translation>Dieses Auftrags</translation>
    </message>
    <message>
        <source>Of this partner</source>
        <translation>Dieses Partners</translation>
    </message>
    <message>
        <source>Of this plant</source>
        <translation>Dieses Werks</translation>
    </message>
    <message>
        <source>Of this status</source>
        <translation>Dieses Status</translation>
    </message>
    <message>
        <source>Of this supplier</source>
        <translation>Dieses Lieferanten</translation>
    </message>
    <message>
        <source>Of this work centre</source>
        <translation>Dieses Arbeitsplatzes</translation>
    </message>
    <message>
        <source>Of what is made</source>
        <translation>Dessen, was gefertigt wird</translation>
    </message>
    <message>
        <source>Of what was not planned: the number of the operation that uses it; the first where it is left out</source>
        <translation>Bei nicht Geplantem: die Nummer des Arbeitsgangs, der es verwendet; ohne Angabe der erste</translation>
    </message>
    <message>
        <source>Of what was shipped and has not come back</source>
        <translation>Von dem, was geliefert wurde und nicht zurückkam</translation>
    </message>
    <message>
        <source>Of which so many are not received in full</source>
        <translation>Von denen so viele nicht ganz eingegangen sind</translation>
    </message>
    <message>
        <source>Of which so many are not shipped in full</source>
        <translation>Von denen so viele nicht ganz geliefert sind</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>An diesem Tag</translation>
    </message>
    <message>
        <source>On this order</source>
        <translation>Auf diesen Auftrag</translation>
    </message>
    <message>
        <source>On which they are in force</source>
        <translation>An dem sie gelten</translation>
    </message>
    <message>
        <source>One command</source>
        <translation>Ein Befehl</translation>
    </message>
    <message>
        <source>One event as it was sent, and what it answered.</source>
        <translation>Ein Vorgang, wie er gesendet wurde, und was die Antwort war.</translation>
    </message>
    <message>
        <source>One from_unit is numerator/denominator to_unit</source>
        <translation>Eine Ausgangseinheit ist Zähler/Nenner Zieleinheiten</translation>
    </message>
    <message>
        <source>One item.</source>
        <translation>Ein Artikel.</translation>
    </message>
    <message>
        <source>Only for this reason</source>
        <translation>Nur für diesen Grund</translation>
    </message>
    <message>
        <source>Only in this legal entity; left out, in all</source>
        <translation>Nur in dieser Gesellschaft; ohne Angabe in allen</translation>
    </message>
    <message>
        <source>Only in this plant; left out, in all of the entity</source>
        <translation>Nur in diesem Werk; ohne Angabe in allen der Gesellschaft</translation>
    </message>
    <message>
        <source>Only of items of this category</source>
        <translation>Nur von Artikeln dieser Kategorie</translation>
    </message>
    <message>
        <source>Only of partners of this group</source>
        <translation>Nur von Partnern dieser Gruppe</translation>
    </message>
    <message>
        <source>Only of this item</source>
        <translation>Nur dieses Artikels</translation>
    </message>
    <message>
        <source>Only of this person</source>
        <translation>Nur dieser Person</translation>
    </message>
    <message>
        <source>Only of this plant</source>
        <translation>Nur dieses Werks</translation>
    </message>
    <message>
        <source>Only of this role</source>
        <translation>Nur dieser Rolle</translation>
    </message>
    <message>
        <source>Only of this work centre</source>
        <translation>Nur dieses Arbeitsplatzes</translation>
    </message>
    <message>
        <source>Only this command</source>
        <translation>Nur dieser Befehl</translation>
    </message>
    <message>
        <source>Only those that are open, or only those that are not</source>
        <translation>Nur die offenen, oder nur die nicht offenen</translation>
    </message>
    <message>
        <source>Only those that are there</source>
        <translation>Nur die, die da sind</translation>
    </message>
    <message>
        <source>Only to be sure: the customer&apos;s</source>
        <translation>Nur zur Sicherheit: die des Kunden</translation>
    </message>
    <message>
        <source>Only to be sure: the order&apos;s</source>
        <translation>Nur zur Sicherheit: die des Auftrags</translation>
    </message>
    <message>
        <source>Only to be sure: the supplier&apos;s</source>
        <translation>Nur zur Sicherheit: die des Lieferanten</translation>
    </message>
    <message>
        <source>Only what failed</source>
        <translation>Nur was misslang</translation>
    </message>
    <message>
        <source>Open items by partner, kind and age.</source>
        <translation>Offene Posten nach Partner, Art und Alter.</translation>
    </message>
    <message>
        <source>Open periods</source>
        <translation>Offene Perioden</translation>
    </message>
    <message>
        <source>Opening, debit, credit and closing of every account over a span of days.</source>
        <translation>Anfangssaldo, Soll, Haben und Endsaldo jedes Kontos über eine Spanne von Tagen.</translation>
    </message>
    <message>
        <source>Opens a closed work order again at its original values.</source>
        <translation>Öffnet einen abgeschlossenen Fertigungsauftrag zu seinen ursprünglichen Werten wieder.</translation>
    </message>
    <message>
        <source>Opens a fiscal year with its periods.</source>
        <translation>Eröffnet ein Geschäftsjahr mit seinen Perioden.</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Arbeitsgänge</translation>
    </message>
    <message>
        <source>Or the order, for all its shipments</source>
        <translation>Oder der Auftrag, für alle seine Lieferungen</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Orders a quantity of an item to be made in a plant.</source>
        <translation>Gibt die Fertigung einer Menge eines Artikels in einem Werk in Auftrag.</translation>
    </message>
    <message>
        <source>Orders goods and services from a supplier.</source>
        <translation>Bestellt Waren und Dienstleistungen bei einem Lieferanten.</translation>
    </message>
    <message>
        <source>Orders the rows as a tree</source>
        <translation>Ordnet die Zeilen als Baum</translation>
    </message>
    <message>
        <source>Our number</source>
        <translation>Unsere Nummer</translation>
    </message>
    <message>
        <source>Our number of it</source>
        <translation>Unsere Nummer dafür</translation>
    </message>
    <message>
        <source>Ours, or the partner&apos;s own</source>
        <translation>Unsere, oder die eigene des Partners</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Gemeinkosten</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>People with their roles.</source>
        <translation>Personen mit ihren Rollen.</translation>
    </message>
    <message>
        <source>Periods by their last days; twelve months where left out</source>
        <translation>Perioden nach ihren letzten Tagen; ohne Angabe zwölf Monate</translation>
    </message>
    <message>
        <source>Periods with their state.</source>
        <translation>Perioden mit ihrem Zustand.</translation>
    </message>
    <message>
        <source>Pieces lost</source>
        <translation>Verlorene Stücke</translation>
    </message>
    <message>
        <source>Pieces lost with their cost</source>
        <translation>Mit ihren Kosten verlorene Stücke</translation>
    </message>
    <message>
        <source>Pieces lost, borne by the good ones</source>
        <translation>Verlorene Stücke, getragen von den Gutteilen</translation>
    </message>
    <message>
        <source>Pieces lost, in any unit that converts</source>
        <translation>Verlorene Stücke, in jeder Einheit, die sich umrechnen lässt</translation>
    </message>
    <message>
        <source>Pieces that left it</source>
        <translation>Stücke, die ihn verlassen haben</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Plant and bin</source>
        <translation>Werk und Lagerplatz</translation>
    </message>
    <message>
        <source>Plants by entity.</source>
        <translation>Werke nach Gesellschaft.</translation>
    </message>
    <message>
        <source>Positive is unfavourable</source>
        <translation>Positiv ist ungünstig</translation>
    </message>
    <message>
        <source>Posting role, kind of move, cost element, measure or step</source>
        <translation>Buchungsrolle, Art der Bewegung, Kostenart, Messgröße oder Schritt</translation>
    </message>
    <message>
        <source>Posting rules may go by it</source>
        <translation>Buchungsregeln können sich danach richten</translation>
    </message>
    <message>
        <source>Posting rules that it begins with</source>
        <translation>Buchungsregeln, mit denen sie beginnt</translation>
    </message>
    <message>
        <source>Posts a journal by hand.</source>
        <translation>Erfasst einen Buchungssatz von Hand.</translation>
    </message>
    <message>
        <source>Promised from stock</source>
        <translation>Aus dem Bestand zugesagt</translation>
    </message>
    <message>
        <source>Promised to it</source>
        <translation>Ihm zugesagt</translation>
    </message>
    <message>
        <source>Purchase orders that are open.</source>
        <translation>Bestellungen, die offen sind.</translation>
    </message>
    <message>
        <source>Puts goods on hold.</source>
        <translation>Sperrt Ware.</translation>
    </message>
    <message>
        <source>Questions that were answered with yes</source>
        <translation>Rückfragen, die mit Ja beantwortet wurden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reasons.</source>
        <translation>Gründe.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Received in all</source>
        <translation>Insgesamt eingegangen</translation>
    </message>
    <message>
        <source>Receives what a purchase order promised.</source>
        <translation>Nimmt an, was eine Bestellung erwarten ließ.</translation>
    </message>
    <message>
        <source>Releases goods that were on hold.</source>
        <translation>Hebt die Sperre von Ware auf.</translation>
    </message>
    <message>
        <source>Renames an account, or takes it out of use and back.</source>
        <translation>Benennt ein Konto um, oder legt es still oder nimmt es wieder in Gebrauch.</translation>
    </message>
    <message>
        <source>Reports good and scrapped pieces at an operation of a work order.</source>
        <translation>Meldet Gutteile und Ausschuss an einem Arbeitsgang eines Fertigungsauftrags zurück.</translation>
    </message>
    <message>
        <source>Revalues stock whose standard has changed with the day.</source>
        <translation>Bewertet Bestand um, dessen Standardkosten sich mit dem Tag geändert haben.</translation>
    </message>
    <message>
        <source>Revenue less cost</source>
        <translation>Erlös abzüglich Kosten</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>Nacharbeit</translation>
    </message>
    <message>
        <source>Role that the person connects as, on PostgreSQL</source>
        <translation>Rolle, mit der sich die Person bei PostgreSQL verbindet</translation>
    </message>
    <message>
        <source>Roles held, with where they hold</source>
        <translation>Vergebene Rollen, mit dem, wo sie gelten</translation>
    </message>
    <message>
        <source>Roles to hold in all entities and plants</source>
        <translation>Rollen, die in allen Gesellschaften und Werken gelten</translation>
    </message>
    <message>
        <source>Roles, with how many people hold them.</source>
        <translation>Rollen, mit der Zahl der Personen, die sie haben.</translation>
    </message>
    <message>
        <source>Row id</source>
        <translation>Zeilenkennung</translation>
    </message>
    <message>
        <source>Rules that end for it</source>
        <translation>Regeln, die dafür enden</translation>
    </message>
    <message>
        <source>Run labour</source>
        <translation>Fertigungslohn</translation>
    </message>
    <message>
        <source>Sales orders that are open.</source>
        <translation>Kundenaufträge, die offen sind.</translation>
    </message>
    <message>
        <source>Says how one unit converts into another.</source>
        <translation>Legt fest, wie sich eine Einheit in eine andere umrechnet.</translation>
    </message>
    <message>
        <source>Says how value moves in a plant.</source>
        <translation>Legt fest, wie Werte in einem Werk fließen.</translation>
    </message>
    <message>
        <source>Says which account a posting role means, from a day on.</source>
        <translation>Legt fest, welches Konto eine Buchungsrolle meint, von einem Tag an.</translation>
    </message>
    <message>
        <source>Scraps goods from stock, with a reason.</source>
        <translation>Verschrottet Ware aus dem Bestand, mit Grund.</translation>
    </message>
    <message>
        <source>Screen, program or connection</source>
        <translation>Ansicht, Programm oder Verbindung</translation>
    </message>
    <message>
        <source>Sends back what a receipt brought.</source>
        <translation>Gibt zurück, was ein Wareneingang gebracht hat.</translation>
    </message>
    <message>
        <source>Sends goods from one plant to another of the same entity.</source>
        <translation>Versendet Ware von einem Werk in ein anderes derselben Gesellschaft.</translation>
    </message>
    <message>
        <source>Sets how much of one currency another is worth, from a day on.</source>
        <translation>Legt fest, wie viel einer Währung eine andere wert ist, von einem Tag an.</translation>
    </message>
    <message>
        <source>Sets the standard cost of an item from a day on, and revalues its stock.</source>
        <translation>Legt die Standardkosten eines Artikels von einem Tag an fest und bewertet seinen Bestand um.</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Rüsten</translation>
    </message>
    <message>
        <source>Setup hours booked</source>
        <translation>Gebuchte Rüststunden</translation>
    </message>
    <message>
        <source>Setup hours of the order</source>
        <translation>Rüststunden des Auftrags</translation>
    </message>
    <message>
        <source>Setup hours, for each lot</source>
        <translation>Rüststunden, je Los</translation>
    </message>
    <message>
        <source>Setup labour</source>
        <translation>Rüstlohn</translation>
    </message>
    <message>
        <source>Share of the component that is lost</source>
        <translation>Anteil der Komponente, der verloren geht</translation>
    </message>
    <message>
        <source>Share of the component that is lost: 0.02</source>
        <translation>Anteil der Komponente, der verloren geht: 0.02</translation>
    </message>
    <message>
        <source>Share of the net amount</source>
        <translation>Anteil am Nettobetrag</translation>
    </message>
    <message>
        <source>Share of the net amount: 0.19 is 19 percent</source>
        <translation>Anteil am Nettobetrag: 0.19 sind 19 Prozent</translation>
    </message>
    <message>
        <source>Share of what enters that leaves good</source>
        <translation>Anteil dessen, was hineingeht und gut herauskommt</translation>
    </message>
    <message>
        <source>Share of what enters that leaves good: 0.98</source>
        <translation>Anteil dessen, was hineingeht und gut herauskommt: 0.98</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Shipped in all</source>
        <translation>Insgesamt geliefert</translation>
    </message>
    <message>
        <source>Ships nothing more on an order.</source>
        <translation>Liefert auf einen Auftrag nichts mehr.</translation>
    </message>
    <message>
        <source>Ships what a sales order promised.</source>
        <translation>Liefert, was ein Kundenauftrag zugesagt hat.</translation>
    </message>
    <message>
        <source>Since this day</source>
        <translation>Seit diesem Tag</translation>
    </message>
    <message>
        <source>So much of one unit</source>
        <translation>So viel von einer Einheit</translation>
    </message>
    <message>
        <source>So much of the second for one of the first</source>
        <translation>So viel von der zweiten für eine der ersten</translation>
    </message>
    <message>
        <source>Standard costs and their elements.</source>
        <translation>Standardkosten und ihre Kostenarten.</translation>
    </message>
    <message>
        <source>Standard, average, FIFO, or actual by lot</source>
        <translation>Standard, Durchschnitt, FIFO oder Ist je Charge</translation>
    </message>
    <message>
        <source>Still expected</source>
        <translation>Noch erwartet</translation>
    </message>
    <message>
        <source>Still to leave</source>
        <translation>Noch zu liefern</translation>
    </message>
    <message>
        <source>Stock that is promised to orders.</source>
        <translation>Bestand, der Aufträgen zugesagt ist.</translation>
    </message>
    <message>
        <source>Structures and their revisions.</source>
        <translation>Stücklisten und ihre Revisionen.</translation>
    </message>
    <message>
        <source>Subcontract</source>
        <translation>Fremdbearbeitung</translation>
    </message>
    <message>
        <source>Supplier invoices with what is still to be paid.</source>
        <translation>Lieferantenrechnungen, mit dem, was noch zu bezahlen ist.</translation>
    </message>
    <message>
        <source>Taken since this day</source>
        <translation>Seit diesem Tag angenommen</translation>
    </message>
    <message>
        <source>Taken up to this day</source>
        <translation>Bis zu diesem Tag angenommen</translation>
    </message>
    <message>
        <source>Takes a customer&apos;s order.</source>
        <translation>Nimmt den Auftrag eines Kunden an.</translation>
    </message>
    <message>
        <source>Takes a role from a person.</source>
        <translation>Entzieht einer Person eine Rolle.</translation>
    </message>
    <message>
        <source>Takes a structure out of use.</source>
        <translation>Legt eine Stückliste still.</translation>
    </message>
    <message>
        <source>Takes abnormal scrap out of a work order at an operation.</source>
        <translation>Nimmt außerordentlichen Ausschuss an einem Arbeitsgang aus einem Fertigungsauftrag.</translation>
    </message>
    <message>
        <source>Takes an event back at the values that it was posted with.</source>
        <translation>Storniert einen Vorgang zu den Werten, mit denen er gebucht wurde.</translation>
    </message>
    <message>
        <source>Takes back what a customer was shipped.</source>
        <translation>Nimmt zurück, was einem Kunden geliefert wurde.</translation>
    </message>
    <message>
        <source>Takes goods in that another plant has sent.</source>
        <translation>Nimmt Ware an, die ein anderes Werk versandt hat.</translation>
    </message>
    <message>
        <source>Takes material back from a work order at the value it was issued at.</source>
        <translation>Nimmt Material aus einem Fertigungsauftrag zurück, zu dem Wert, mit dem es entnommen wurde.</translation>
    </message>
    <message>
        <source>Takes material out of stock into a released work order.</source>
        <translation>Entnimmt Material aus dem Lager in einen freigegebenen Fertigungsauftrag.</translation>
    </message>
    <message>
        <source>Takes over stock from before Millrace, with what it cost.</source>
        <translation>Übernimmt Bestand aus der Zeit vor Millrace, mit seinen Kosten.</translation>
    </message>
    <message>
        <source>Tax codes.</source>
        <translation>Steuerschlüssel.</translation>
    </message>
    <message>
        <source>Tax that is expected</source>
        <translation>Erwartete Steuer</translation>
    </message>
    <message>
        <source>Tells the rows apart</source>
        <translation>Unterscheidet die Zeilen</translation>
    </message>
    <message>
        <source>Tells two of the same moment apart</source>
        <translation>Unterscheidet zwei vom selben Zeitpunkt</translation>
    </message>
    <message>
        <source>Template of the chart of accounts</source>
        <translation>Vorlage des Kontenplans</translation>
    </message>
    <message>
        <source>That goes in</source>
        <translation>Die hineingeht</translation>
    </message>
    <message>
        <source>That is made</source>
        <translation>Die gefertigt wird</translation>
    </message>
    <message>
        <source>That the component is made by; empty where it is not broken down</source>
        <translation>Nach der die Komponente gefertigt wird; leer, wo sie nicht aufgelöst wird</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Das Konto</translation>
    </message>
    <message>
        <source>The account that a posting of this role would go to, and the rule that says so.</source>
        <translation>Das Konto, auf das eine Buchung dieser Rolle ginge, und die Regel, die es sagt.</translation>
    </message>
    <message>
        <source>The account that they go to</source>
        <translation>Das Konto, auf das sie gehen</translation>
    </message>
    <message>
        <source>The account&apos;s name</source>
        <translation>Die Bezeichnung des Kontos</translation>
    </message>
    <message>
        <source>The bank&apos;s account; as the posting rules say where left out</source>
        <translation>Das Konto der Bank; ohne Angabe nach den Buchungsregeln</translation>
    </message>
    <message>
        <source>The bank&apos;s or the partner&apos;s own number</source>
        <translation>Die eigene Nummer der Bank oder des Partners</translation>
    </message>
    <message>
        <source>The carrier&apos;s number</source>
        <translation>Die Nummer des Spediteurs</translation>
    </message>
    <message>
        <source>The carrier&apos;s number of it</source>
        <translation>Die Nummer des Spediteurs dafür</translation>
    </message>
    <message>
        <source>The cause</source>
        <translation>Die Ursache</translation>
    </message>
    <message>
        <source>The chain that it begins</source>
        <translation>Die Kette, die er beginnt</translation>
    </message>
    <message>
        <source>The chain that it belongs to</source>
        <translation>Die Kette, zu der er gehört</translation>
    </message>
    <message>
        <source>The chart of its books</source>
        <translation>Der Kontenplan ihrer Bücher</translation>
    </message>
    <message>
        <source>The chart that gets it</source>
        <translation>Der Kontenplan, der es bekommt</translation>
    </message>
    <message>
        <source>The command</source>
        <translation>Der Befehl</translation>
    </message>
    <message>
        <source>The component</source>
        <translation>Die Komponente</translation>
    </message>
    <message>
        <source>The component line that it is for; found by the item where it is left out</source>
        <translation>Die Komponentenposition, für die es ist; ohne Angabe über den Artikel gefunden</translation>
    </message>
    <message>
        <source>The component line that it was for; found by the item where it is left out</source>
        <translation>Die Komponentenposition, für die es war; ohne Angabe über den Artikel gefunden</translation>
    </message>
    <message>
        <source>The components of a work order: what was planned, what came, and what is missing.</source>
        <translation>Die Komponenten eines Fertigungsauftrags: was geplant war, was kam und was fehlt.</translation>
    </message>
    <message>
        <source>The cost of a work order by element: spent, at standard, gone out of it, and left.</source>
        <translation>Die Kosten eines Fertigungsauftrags nach Kostenarten: angefallen, zum Standard, hinausgegangen und übrig.</translation>
    </message>
    <message>
        <source>The count</source>
        <translation>Die Zählung</translation>
    </message>
    <message>
        <source>The credit note&apos;s number</source>
        <translation>Die Nummer der Gutschrift</translation>
    </message>
    <message>
        <source>The currency it is told in</source>
        <translation>Die Währung, in der er angegeben ist</translation>
    </message>
    <message>
        <source>The currency of its books</source>
        <translation>Die Buchwährung</translation>
    </message>
    <message>
        <source>The currency that is worth something</source>
        <translation>Die Währung, die etwas wert ist</translation>
    </message>
    <message>
        <source>The customer&apos;s number of it</source>
        <translation>Die Nummer des Kunden dafür</translation>
    </message>
    <message>
        <source>The customer&apos;s own number of it</source>
        <translation>Die eigene Nummer des Kunden dafür</translation>
    </message>
    <message>
        <source>The day of the invoice</source>
        <translation>Der Tag der Rechnung</translation>
    </message>
    <message>
        <source>The day on the bank&apos;s statement</source>
        <translation>Der Tag auf dem Kontoauszug</translation>
    </message>
    <message>
        <source>The day that ages are told from; today where left out</source>
        <translation>Der Tag, von dem aus das Alter gezählt wird; ohne Angabe heute</translation>
    </message>
    <message>
        <source>The day that it is for</source>
        <translation>Der Tag, für den er gilt</translation>
    </message>
    <message>
        <source>The day that lateness is told on; today where it is left out</source>
        <translation>Der Tag, an dem der Verzug gemessen wird; ohne Angabe heute</translation>
    </message>
    <message>
        <source>The delivery note</source>
        <translation>Der Lieferschein</translation>
    </message>
    <message>
        <source>The delivery note&apos;s number</source>
        <translation>Die Nummer des Lieferscheins</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Der Beleg</translation>
    </message>
    <message>
        <source>The document that asks for it; the order joins its chain</source>
        <translation>Der Beleg, der ihn verlangt; der Auftrag schließt sich dessen Kette an</translation>
    </message>
    <message>
        <source>The draft</source>
        <translation>Der Entwurf</translation>
    </message>
    <message>
        <source>The effective day</source>
        <translation>Der Buchungstag</translation>
    </message>
    <message>
        <source>The entity</source>
        <translation>Die Gesellschaft</translation>
    </message>
    <message>
        <source>The entity that it belongs to</source>
        <translation>Die Gesellschaft, zu der es gehört</translation>
    </message>
    <message>
        <source>The entity whose posting rules it takes over</source>
        <translation>Die Gesellschaft, deren Buchungsregeln sie übernimmt</translation>
    </message>
    <message>
        <source>The entity&apos;s currency</source>
        <translation>Die Währung der Gesellschaft</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>Der Vorgang</translation>
    </message>
    <message>
        <source>The event that it became</source>
        <translation>Der Vorgang, zu dem er wurde</translation>
    </message>
    <message>
        <source>The event that it takes back</source>
        <translation>Der Vorgang, den er storniert</translation>
    </message>
    <message>
        <source>The event that took it back</source>
        <translation>Der Vorgang, der ihn storniert hat</translation>
    </message>
    <message>
        <source>The event that undid it</source>
        <translation>Der Vorgang, der ihn aufgehoben hat</translation>
    </message>
    <message>
        <source>The event that was taken back</source>
        <translation>Der Vorgang, der storniert wurde</translation>
    </message>
    <message>
        <source>The event to take back</source>
        <translation>Der Vorgang, der zu stornieren ist</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Der erste Tag</translation>
    </message>
    <message>
        <source>The goods</source>
        <translation>Die Ware</translation>
    </message>
    <message>
        <source>The hash of command and content</source>
        <translation>Der Hash von Befehl und Inhalt</translation>
    </message>
    <message>
        <source>The hash of the sealed block that covers it</source>
        <translation>Der Hash des versiegelten Blocks, der ihn umfasst</translation>
    </message>
    <message>
        <source>The head of a purchase order.</source>
        <translation>Der Kopf einer Bestellung.</translation>
    </message>
    <message>
        <source>The head of a sales order.</source>
        <translation>Der Kopf eines Kundenauftrags.</translation>
    </message>
    <message>
        <source>The head of a work order.</source>
        <translation>Der Kopf eines Fertigungsauftrags.</translation>
    </message>
    <message>
        <source>The heading that holds it</source>
        <translation>Die Kontengruppe, zu der es gehört</translation>
    </message>
    <message>
        <source>The input tax that the invoice is expected to have</source>
        <translation>Die Vorsteuer, die die Rechnung haben müsste</translation>
    </message>
    <message>
        <source>The invoice</source>
        <translation>Die Rechnung</translation>
    </message>
    <message>
        <source>The invoice or credit note, by its number</source>
        <translation>Die Rechnung oder Gutschrift, nach ihrer Nummer</translation>
    </message>
    <message>
        <source>The invoice&apos;s day; today where it is left out</source>
        <translation>Der Tag der Rechnung; ohne Angabe heute</translation>
    </message>
    <message>
        <source>The invoice&apos;s number</source>
        <translation>Die Nummer der Rechnung</translation>
    </message>
    <message>
        <source>The invoice&apos;s total with tax, to be sure</source>
        <translation>Der Gesamtbetrag der Rechnung mit Steuer, zur Sicherheit</translation>
    </message>
    <message>
        <source>The item</source>
        <translation>Der Artikel</translation>
    </message>
    <message>
        <source>The journal</source>
        <translation>Der Buchungssatz</translation>
    </message>
    <message>
        <source>The last day</source>
        <translation>Der letzte Tag</translation>
    </message>
    <message>
        <source>The last day of a new lot</source>
        <translation>Der letzte Tag einer neuen Charge</translation>
    </message>
    <message>
        <source>The last day of its lines</source>
        <translation>Der letzte Termin der Positionen</translation>
    </message>
    <message>
        <source>The last day on which it may be used</source>
        <translation>Der letzte Tag, an dem sie verwendet werden darf</translation>
    </message>
    <message>
        <source>The legal number, given a moment after posting</source>
        <translation>Die rechtsgültige Nummer, kurz nach dem Buchen vergeben</translation>
    </message>
    <message>
        <source>The line of the return</source>
        <translation>Die Position der Rückgabe</translation>
    </message>
    <message>
        <source>The lines of a purchase order and how far they have come.</source>
        <translation>Die Positionen einer Bestellung, und wie weit sie sind.</translation>
    </message>
    <message>
        <source>The lines of a sales order and how far they have come.</source>
        <translation>Die Positionen eines Kundenauftrags, und wie weit sie sind.</translation>
    </message>
    <message>
        <source>The lines of one account, with a running balance.</source>
        <translation>Die Zeilen eines Kontos, mit laufendem Saldo.</translation>
    </message>
    <message>
        <source>The lines of one journal.</source>
        <translation>Die Zeilen eines Buchungssatzes.</translation>
    </message>
    <message>
        <source>The lines that change</source>
        <translation>Die Positionen, die sich ändern</translation>
    </message>
    <message>
        <source>The lot</source>
        <translation>Die Charge</translation>
    </message>
    <message>
        <source>The message&apos;s own key</source>
        <translation>Der eigene Schlüssel der Nachricht</translation>
    </message>
    <message>
        <source>The move into stock</source>
        <translation>Die Bewegung ins Lager</translation>
    </message>
    <message>
        <source>The new bin</source>
        <translation>Der neue Lagerplatz</translation>
    </message>
    <message>
        <source>The new category</source>
        <translation>Die neue Kategorie</translation>
    </message>
    <message>
        <source>The new cost centre</source>
        <translation>Die neue Kostenstelle</translation>
    </message>
    <message>
        <source>The new day</source>
        <translation>Der neue Tag</translation>
    </message>
    <message>
        <source>The new draft</source>
        <translation>Der neue Entwurf</translation>
    </message>
    <message>
        <source>The new item</source>
        <translation>Der neue Artikel</translation>
    </message>
    <message>
        <source>The new lot</source>
        <translation>Die neue Charge</translation>
    </message>
    <message>
        <source>The new partner</source>
        <translation>Der neue Partner</translation>
    </message>
    <message>
        <source>The new person</source>
        <translation>Die neue Person</translation>
    </message>
    <message>
        <source>The new price for one of the line&apos;s unit</source>
        <translation>Der neue Preis für eine Einheit der Position</translation>
    </message>
    <message>
        <source>The new quantity, in any unit that converts into the line&apos;s</source>
        <translation>Die neue Menge, in jeder Einheit, die sich in die der Position umrechnen lässt</translation>
    </message>
    <message>
        <source>The new reason</source>
        <translation>Der neue Grund</translation>
    </message>
    <message>
        <source>The new role</source>
        <translation>Die neue Rolle</translation>
    </message>
    <message>
        <source>The new tax code</source>
        <translation>Der neue Steuerschlüssel</translation>
    </message>
    <message>
        <source>The new unit</source>
        <translation>Die neue Einheit</translation>
    </message>
    <message>
        <source>The new work centre</source>
        <translation>Der neue Arbeitsplatz</translation>
    </message>
    <message>
        <source>The number of the invoice&apos;s line</source>
        <translation>Die Nummer der Rechnungsposition</translation>
    </message>
    <message>
        <source>The number of the line</source>
        <translation>Die Nummer der Position</translation>
    </message>
    <message>
        <source>The number of the operation; may be left out where there is only one</source>
        <translation>Die Nummer des Arbeitsgangs; kann wegbleiben, wenn es nur einen gibt</translation>
    </message>
    <message>
        <source>The number of the operation; the last where it is left out</source>
        <translation>Die Nummer des Arbeitsgangs; ohne Angabe der letzte</translation>
    </message>
    <message>
        <source>The number of the order&apos;s line</source>
        <translation>Die Nummer der Auftragsposition</translation>
    </message>
    <message>
        <source>The number of the receipt&apos;s line</source>
        <translation>Die Nummer der Wareneingangsposition</translation>
    </message>
    <message>
        <source>The number of the shipment&apos;s line</source>
        <translation>Die Nummer der Lieferposition</translation>
    </message>
    <message>
        <source>The operations of a structure.</source>
        <translation>Die Arbeitsgänge einer Stückliste.</translation>
    </message>
    <message>
        <source>The operations of a work order: pieces that passed, and hours against the standard for them.</source>
        <translation>Die Arbeitsgänge eines Fertigungsauftrags: durchgelaufene Stücke, und Stunden gegen den Standard dafür.</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Der Auftrag</translation>
    </message>
    <message>
        <source>The order&apos;s day; today where it is left out</source>
        <translation>Das Datum des Auftrags; ohne Angabe heute</translation>
    </message>
    <message>
        <source>The order&apos;s number</source>
        <translation>Die Nummer des Auftrags</translation>
    </message>
    <message>
        <source>The order&apos;s where it is left out</source>
        <translation>Ohne Angabe wie im Auftrag</translation>
    </message>
    <message>
        <source>The other command</source>
        <translation>Der andere Befehl</translation>
    </message>
    <message>
        <source>The output tax</source>
        <translation>Die Umsatzsteuer</translation>
    </message>
    <message>
        <source>The partner</source>
        <translation>Der Partner</translation>
    </message>
    <message>
        <source>The partner&apos;s own number</source>
        <translation>Die eigene Nummer des Partners</translation>
    </message>
    <message>
        <source>The password until now</source>
        <translation>Das bisherige Passwort</translation>
    </message>
    <message>
        <source>The period, as ENTITY/2026-03</source>
        <translation>Die Periode, als GESELLSCHAFT/2026-03</translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation>Der Name der Person</translation>
    </message>
    <message>
        <source>The plant</source>
        <translation>Das Werk</translation>
    </message>
    <message>
        <source>The plant&apos;s name</source>
        <translation>Die Bezeichnung des Werks</translation>
    </message>
    <message>
        <source>The purchase order</source>
        <translation>Die Bestellung</translation>
    </message>
    <message>
        <source>The quantity of the structure above</source>
        <translation>Die Menge der Stückliste darüber</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>Der Wareneingang</translation>
    </message>
    <message>
        <source>The receipt or return</source>
        <translation>Der Wareneingang oder die Rückgabe</translation>
    </message>
    <message>
        <source>The receipt that brought the goods</source>
        <translation>Der Wareneingang, der die Ware gebracht hat</translation>
    </message>
    <message>
        <source>The receipt&apos;s line; or the order&apos;s, for its receipts one after the other</source>
        <translation>Die Position des Wareneingangs; oder die der Bestellung, für ihre Wareneingänge der Reihe nach</translation>
    </message>
    <message>
        <source>The receipt&apos;s number</source>
        <translation>Die Nummer des Wareneingangs</translation>
    </message>
    <message>
        <source>The return&apos;s number</source>
        <translation>Die Nummer der Rückgabe</translation>
    </message>
    <message>
        <source>The revision to make it by; the one in force where it is left out</source>
        <translation>Die Revision, nach der er gefertigt wird; ohne Angabe die gültige</translation>
    </message>
    <message>
        <source>The right</source>
        <translation>Das Recht</translation>
    </message>
    <message>
        <source>The right&apos;s name</source>
        <translation>Der Name des Rechts</translation>
    </message>
    <message>
        <source>The rights of roles.</source>
        <translation>Die Rechte der Rollen.</translation>
    </message>
    <message>
        <source>The role</source>
        <translation>Die Rolle</translation>
    </message>
    <message>
        <source>The role whose rights it begins with</source>
        <translation>Die Rolle, mit deren Rechten sie beginnt</translation>
    </message>
    <message>
        <source>The rule&apos;s category</source>
        <translation>Die Kategorie der Regel</translation>
    </message>
    <message>
        <source>The rule&apos;s item</source>
        <translation>Der Artikel der Regel</translation>
    </message>
    <message>
        <source>The rule&apos;s partner group</source>
        <translation>Die Partnergruppe der Regel</translation>
    </message>
    <message>
        <source>The rule&apos;s plant</source>
        <translation>Das Werk der Regel</translation>
    </message>
    <message>
        <source>The rule&apos;s reason</source>
        <translation>Der Grund der Regel</translation>
    </message>
    <message>
        <source>The rule&apos;s work centre</source>
        <translation>Der Arbeitsplatz der Regel</translation>
    </message>
    <message>
        <source>The sales order</source>
        <translation>Der Kundenauftrag</translation>
    </message>
    <message>
        <source>The sales order that it is for</source>
        <translation>Der Kundenauftrag, für den er ist</translation>
    </message>
    <message>
        <source>The same in another currency</source>
        <translation>Dasselbe in einer anderen Währung</translation>
    </message>
    <message>
        <source>The same quantities and hours at standard prices and rates</source>
        <translation>Dieselben Mengen und Stunden zu Standardpreisen und -sätzen</translation>
    </message>
    <message>
        <source>The screen, program or connection</source>
        <translation>Die Ansicht, das Programm oder die Verbindung</translation>
    </message>
    <message>
        <source>The shipment</source>
        <translation>Die Lieferung</translation>
    </message>
    <message>
        <source>The shipment that it left with</source>
        <translation>Die Lieferung, mit der es hinausging</translation>
    </message>
    <message>
        <source>The shipment&apos;s number</source>
        <translation>Die Nummer der Lieferung</translation>
    </message>
    <message>
        <source>The state before</source>
        <translation>Der Zustand davor</translation>
    </message>
    <message>
        <source>The state that the person is in now</source>
        <translation>Der Zustand, in dem die Person jetzt ist</translation>
    </message>
    <message>
        <source>The state to be in</source>
        <translation>Der Zustand, der gelten soll</translation>
    </message>
    <message>
        <source>The status that it is given</source>
        <translation>Der Status, den es bekommt</translation>
    </message>
    <message>
        <source>The stock</source>
        <translation>Der Bestand</translation>
    </message>
    <message>
        <source>The stock unit</source>
        <translation>Die Lagereinheit</translation>
    </message>
    <message>
        <source>The structure</source>
        <translation>Die Stückliste</translation>
    </message>
    <message>
        <source>The sub-ledger that explains it</source>
        <translation>Das Nebenbuch, das es erklärt</translation>
    </message>
    <message>
        <source>The sum of its debits</source>
        <translation>Die Summe seiner Soll-Zeilen</translation>
    </message>
    <message>
        <source>The supplier&apos;s number</source>
        <translation>Die Nummer des Lieferanten</translation>
    </message>
    <message>
        <source>The supplier&apos;s number of it</source>
        <translation>Die Nummer des Lieferanten dafür</translation>
    </message>
    <message>
        <source>The supplier&apos;s own number of it</source>
        <translation>Die eigene Nummer des Lieferanten dafür</translation>
    </message>
    <message>
        <source>The tax as it is printed; calculated where it is left out</source>
        <translation>Die Steuer, wie sie gedruckt ist; ohne Angabe berechnet</translation>
    </message>
    <message>
        <source>The tax as the invoice has it; calculated where it is left out</source>
        <translation>Die Steuer, wie die Rechnung sie hat; ohne Angabe berechnet</translation>
    </message>
    <message>
        <source>The total with tax, to be sure</source>
        <translation>Der Gesamtbetrag mit Steuer, zur Sicherheit</translation>
    </message>
    <message>
        <source>The transfer</source>
        <translation>Die Umlagerung</translation>
    </message>
    <message>
        <source>The whole standard cost of one stock unit</source>
        <translation>Die ganzen Standardkosten einer Lagereinheit</translation>
    </message>
    <message>
        <source>The work centre</source>
        <translation>Der Arbeitsplatz</translation>
    </message>
    <message>
        <source>The work order</source>
        <translation>Der Fertigungsauftrag</translation>
    </message>
    <message>
        <source>This order</source>
        <translation>Dieser Auftrag</translation>
    </message>
    <message>
        <source>Time spent on making</source>
        <translation>Zeit für die Bearbeitung</translation>
    </message>
    <message>
        <source>Time spent on setting up: &quot;0.5&quot; or &quot;30 min&quot;</source>
        <translation>Zeit für das Rüsten: „0.5“ oder „30 min“</translation>
    </message>
    <message>
        <source>To this customer</source>
        <translation>Diesem Kunden</translation>
    </message>
    <message>
        <source>To this order</source>
        <translation>Diesem Auftrag</translation>
    </message>
    <message>
        <source>Today where it is left out</source>
        <translation>Ohne Angabe heute</translation>
    </message>
    <message>
        <source>Unique among the item&apos;s lots</source>
        <translation>Eindeutig unter den Chargen des Artikels</translation>
    </message>
    <message>
        <source>Unique for the item</source>
        <translation>Eindeutig für den Artikel</translation>
    </message>
    <message>
        <source>Unique in the entity; letters, digits and -_.:#+&amp;()</source>
        <translation>Eindeutig in der Gesellschaft; Buchstaben, Ziffern und -_.:#+&amp;()</translation>
    </message>
    <message>
        <source>Unique in the plant; letters, digits and -_.:#+&amp;()</source>
        <translation>Eindeutig im Werk; Buchstaben, Ziffern und -_.:#+&amp;()</translation>
    </message>
    <message>
        <source>Unique; letters, digits and -_.:#+&amp;()</source>
        <translation>Eindeutig; Buchstaben, Ziffern und -_.:#+&amp;()</translation>
    </message>
    <message>
        <source>Units of measure.</source>
        <translation>Maßeinheiten.</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Variances by cause, with what is known of each. Positive is unfavourable.</source>
        <translation>Abweichungen nach Ursache, mit dem, was von jeder bekannt ist. Positiv ist ungünstig.</translation>
    </message>
    <message>
        <source>What an item was ordered at, newest first.</source>
        <translation>Wozu ein Artikel bestellt wurde, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>What an item was sold at, newest first.</source>
        <translation>Wozu ein Artikel verkauft wurde, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Was angekommen ist</translation>
    </message>
    <message>
        <source>What arrived had left with this value</source>
        <translation>Was ankam, war mit diesem Wert hinausgegangen</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Was gekommen ist</translation>
    </message>
    <message>
        <source>What came out of work in process</source>
        <translation>Was aus der Ware in Arbeit kam</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>Was zurückkommt</translation>
    </message>
    <message>
        <source>What comes back; the component&apos;s own item where it is left out</source>
        <translation>Was zurückkommt; ohne Angabe der eigene Artikel der Komponente</translation>
    </message>
    <message>
        <source>What goes back</source>
        <translation>Was zurückgeht</translation>
    </message>
    <message>
        <source>What goes in; a service counts as subcontract</source>
        <translation>Was hineingeht; eine Dienstleistung zählt als Fremdbearbeitung</translation>
    </message>
    <message>
        <source>What goes through without a second person</source>
        <translation>Was ohne zweite Person durchgeht</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What happened to a document.</source>
        <translation>Was mit einem Beleg geschah.</translation>
    </message>
    <message>
        <source>What has come and is not invoiced, with its age.</source>
        <translation>Was eingegangen und nicht berechnet ist, mit seinem Alter.</translation>
    </message>
    <message>
        <source>What has left and is not charged.</source>
        <translation>Was geliefert und nicht berechnet ist.</translation>
    </message>
    <message>
        <source>What is at stake</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What is bought: goods or a service</source>
        <translation>Was gekauft wird: Ware oder eine Dienstleistung</translation>
    </message>
    <message>
        <source>What is charged</source>
        <translation>Was berechnet wird</translation>
    </message>
    <message>
        <source>What is credited</source>
        <translation>Was gutgeschrieben wird</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>What is in transit is worth this</source>
        <translation>Was unterwegs ist, ist so viel wert</translation>
    </message>
    <message>
        <source>What is in work in process again</source>
        <translation>Was wieder in der Ware in Arbeit steckt</translation>
    </message>
    <message>
        <source>What is made</source>
        <translation>Was gefertigt wird</translation>
    </message>
    <message>
        <source>What is ordered</source>
        <translation>Was bestellt wird</translation>
    </message>
    <message>
        <source>What is settled; the oldest first where left out</source>
        <translation>Was ausgeglichen wird; ohne Angabe das Älteste zuerst</translation>
    </message>
    <message>
        <source>What is sold: goods or a service</source>
        <translation>Was verkauft wird: Ware oder eine Dienstleistung</translation>
    </message>
    <message>
        <source>What is taken</source>
        <translation>Was entnommen wird</translation>
    </message>
    <message>
        <source>What is taken; the component&apos;s own item where it is left out</source>
        <translation>Was entnommen wird; ohne Angabe der eigene Artikel der Komponente</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Was da ist</translation>
    </message>
    <message>
        <source>What is to be made</source>
        <translation>Was zu fertigen ist</translation>
    </message>
    <message>
        <source>What it explains</source>
        <translation>Was er erklärt</translation>
    </message>
    <message>
        <source>What it had cost, in the entity&apos;s currency</source>
        <translation>Was es gekostet hatte, in der Währung der Gesellschaft</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What it is for; empty for a journal by hand</source>
        <translation>Wofür sie ist; leer bei einem Buchungssatz von Hand</translation>
    </message>
    <message>
        <source>What it is in the balance sheet or income statement</source>
        <translation>Was es in Bilanz oder Gewinn- und Verlustrechnung ist</translation>
    </message>
    <message>
        <source>What it may owe; no limit where it is left out</source>
        <translation>Was er schulden darf; ohne Angabe kein Limit</translation>
    </message>
    <message>
        <source>What it may owe; zero for no limit</source>
        <translation>Was er schulden darf; null für kein Limit</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>What left work in process</source>
        <translation>Was die Ware in Arbeit verlassen hat</translation>
    </message>
    <message>
        <source>What lines and hours are for</source>
        <translation>Wofür Positionen und Stunden gelten</translation>
    </message>
    <message>
        <source>What of each item is on hand, promised and free.</source>
        <translation>Was von jedem Artikel vorhanden, zugesagt und frei ist.</translation>
    </message>
    <message>
        <source>What of it became variance; positive is unfavourable</source>
        <translation>Was davon zur Abweichung wurde; positiv ist ungünstig</translation>
    </message>
    <message>
        <source>What of it; all that is left of it where it is left out</source>
        <translation>Was davon; ohne Angabe alles, was übrig ist</translation>
    </message>
    <message>
        <source>What orders have earned so far.</source>
        <translation>Was Aufträge bisher verdient haben.</translation>
    </message>
    <message>
        <source>What people read</source>
        <translation>Was die Leute lesen</translation>
    </message>
    <message>
        <source>What production output is received at, where it is not at standard</source>
        <translation>Womit der Zugang aus der Fertigung bewertet wird, wo es nicht der Standard ist</translation>
    </message>
    <message>
        <source>What setup is spread over</source>
        <translation>Worauf das Rüsten verteilt wird</translation>
    </message>
    <message>
        <source>What setup is spread over; the quantity where it is left out</source>
        <translation>Worauf das Rüsten verteilt wird; ohne Angabe die Menge</translation>
    </message>
    <message>
        <source>What stays in the place</source>
        <translation>Was am Platz bleibt</translation>
    </message>
    <message>
        <source>What stays in the place that it came from</source>
        <translation>Was an dem Platz bleibt, von dem es kam</translation>
    </message>
    <message>
        <source>What stock is worth, by what shares a cost.</source>
        <translation>Was der Bestand wert ist, nach Bewertungseinheiten.</translation>
    </message>
    <message>
        <source>What stock on hand is worth in addition</source>
        <translation>Was der vorhandene Bestand zusätzlich wert ist</translation>
    </message>
    <message>
        <source>What the customer reads on it</source>
        <translation>Was der Kunde darauf liest</translation>
    </message>
    <message>
        <source>What the customer wants to read on it</source>
        <translation>Was der Kunde darauf lesen möchte</translation>
    </message>
    <message>
        <source>What the customer wants to read on it; the order&apos;s where it is left out</source>
        <translation>Was der Kunde darauf lesen möchte; ohne Angabe wie im Auftrag</translation>
    </message>
    <message>
        <source>What the goods had cost, in the entity&apos;s currency</source>
        <translation>Was die Ware gekostet hatte, in der Währung der Gesellschaft</translation>
    </message>
    <message>
        <source>What the order comes to now, without tax</source>
        <translation>Worauf der Auftrag nun kommt, ohne Steuer</translation>
    </message>
    <message>
        <source>What the order is to cost</source>
        <translation>Was der Auftrag kosten soll</translation>
    </message>
    <message>
        <source>What the person connects as, on PostgreSQL</source>
        <translation>Womit sich die Person bei PostgreSQL verbindet</translation>
    </message>
    <message>
        <source>What the person signs in as</source>
        <translation>Womit sich die Person anmeldet</translation>
    </message>
    <message>
        <source>What the posting is for</source>
        <translation>Wofür die Buchung ist</translation>
    </message>
    <message>
        <source>What the postings are for</source>
        <translation>Wofür die Buchungen sind</translation>
    </message>
    <message>
        <source>What the reader reads; empty to take the badge away</source>
        <translation>Was das Lesegerät liest; leer, um den Ausweis zu nehmen</translation>
    </message>
    <message>
        <source>What the reason is about</source>
        <translation>Worum es beim Grund geht</translation>
    </message>
    <message>
        <source>What the role is called by</source>
        <translation>Wie die Rolle genannt wird</translation>
    </message>
    <message>
        <source>What the stock is worth</source>
        <translation>Was der Bestand wert ist</translation>
    </message>
    <message>
        <source>What the supplier calls a new lot</source>
        <translation>Wie der Lieferant eine neue Charge nennt</translation>
    </message>
    <message>
        <source>What the supplier calls it</source>
        <translation>Wie der Lieferant es nennt</translation>
    </message>
    <message>
        <source>What their stock is worth in addition</source>
        <translation>Was ihr Bestand zusätzlich wert ist</translation>
    </message>
    <message>
        <source>What these took out of work in process</source>
        <translation>Was diese aus der Ware in Arbeit nahmen</translation>
    </message>
    <message>
        <source>What this operation has still to let go</source>
        <translation>Was dieser Arbeitsgang noch abzugeben hat</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Was geantwortet wurde</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Was gezählt wurde</translation>
    </message>
    <message>
        <source>What was found was worth this</source>
        <translation>Was gefunden wurde, war so viel wert</translation>
    </message>
    <message>
        <source>What was left in work in process</source>
        <translation>Was in der Ware in Arbeit übrig war</translation>
    </message>
    <message>
        <source>What was missing was worth this</source>
        <translation>Was fehlte, war so viel wert</translation>
    </message>
    <message>
        <source>What was paid, in the items&apos; currency</source>
        <translation>Was bezahlt wurde, in der Währung der Posten</translation>
    </message>
    <message>
        <source>What was received, line by line.</source>
        <translation>Was eingegangen ist, Position für Position.</translation>
    </message>
    <message>
        <source>What was scrapped was worth this</source>
        <translation>Was verschrottet wurde, war so viel wert</translation>
    </message>
    <message>
        <source>What was settled</source>
        <translation>Was ausgeglichen wurde</translation>
    </message>
    <message>
        <source>What was shipped, line by line.</source>
        <translation>Was geliefert wurde, Position für Position.</translation>
    </message>
    <message>
        <source>What was written off</source>
        <translation>Was ausgebucht wurde</translation>
    </message>
    <message>
        <source>What went in</source>
        <translation>Was hineinging</translation>
    </message>
    <message>
        <source>What went into work in process</source>
        <translation>Was in die Ware in Arbeit ging</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When it came</source>
        <translation>Wann es kam</translation>
    </message>
    <message>
        <source>When it is needed</source>
        <translation>Wann es gebraucht wird</translation>
    </message>
    <message>
        <source>When it is promised</source>
        <translation>Wann es zugesagt ist</translation>
    </message>
    <message>
        <source>When it is promised; the order&apos;s day where it is left out</source>
        <translation>Wann es zugesagt ist; ohne Angabe das Datum des Auftrags</translation>
    </message>
    <message>
        <source>When it is to be paid</source>
        <translation>Wann es zu bezahlen ist</translation>
    </message>
    <message>
        <source>When it is to begin</source>
        <translation>Wann er beginnen soll</translation>
    </message>
    <message>
        <source>When it is to begin; the day of the order where it is left out</source>
        <translation>Wann er beginnen soll; ohne Angabe am Tag des Auftrags</translation>
    </message>
    <message>
        <source>When it is wanted</source>
        <translation>Wann es gewünscht ist</translation>
    </message>
    <message>
        <source>When it is wanted; the order&apos;s day where it is left out</source>
        <translation>Wann es gewünscht ist; ohne Angabe das Datum des Auftrags</translation>
    </message>
    <message>
        <source>When it left</source>
        <translation>Wann es hinausging</translation>
    </message>
    <message>
        <source>When it was entered</source>
        <translation>Wann es erfasst wurde</translation>
    </message>
    <message>
        <source>When it was opened</source>
        <translation>Wann er angelegt wurde</translation>
    </message>
    <message>
        <source>When it was ordered</source>
        <translation>Wann es bestellt wurde</translation>
    </message>
    <message>
        <source>When it was posted</source>
        <translation>Wann es gebucht wurde</translation>
    </message>
    <message>
        <source>When it was sent</source>
        <translation>Wann es gesendet wurde</translation>
    </message>
    <message>
        <source>When it was settled</source>
        <translation>Wann es erledigt wurde</translation>
    </message>
    <message>
        <source>When it was taken</source>
        <translation>Wann er angenommen wurde</translation>
    </message>
    <message>
        <source>When the person last signed in</source>
        <translation>Wann sich die Person zuletzt angemeldet hat</translation>
    </message>
    <message>
        <source>When they should be there</source>
        <translation>Wann sie da sein sollen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where a later rule takes over</source>
        <translation>Wo eine spätere Regel übernimmt</translation>
    </message>
    <message>
        <source>Where an item goes in, level by level.</source>
        <translation>Worin ein Artikel eingeht, Ebene für Ebene.</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Where goods lie now, and what they are worth.</source>
        <translation>Wo Ware jetzt liegt, und was sie wert ist.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin es geht</translation>
    </message>
    <message>
        <source>Where it goes in; the first where it is left out</source>
        <translation>Worin es eingeht; ohne Angabe in den ersten</translation>
    </message>
    <message>
        <source>Where it is done</source>
        <translation>Wo er ausgeführt wird</translation>
    </message>
    <message>
        <source>Where it is made</source>
        <translation>Wo es gefertigt wird</translation>
    </message>
    <message>
        <source>Where it is put</source>
        <translation>Wohin es kommt</translation>
    </message>
    <message>
        <source>Where it is put; services have none</source>
        <translation>Wohin es kommt; Dienstleistungen liegen nirgends</translation>
    </message>
    <message>
        <source>Where it is taken from</source>
        <translation>Woher es entnommen wird</translation>
    </message>
    <message>
        <source>Where it is taken from; services have none</source>
        <translation>Woher es entnommen wird; Dienstleistungen liegen nirgends</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>Where it ships from; its entity sells</source>
        <translation>Von wo geliefert wird; dessen Gesellschaft verkauft</translation>
    </message>
    <message>
        <source>Where it was counted</source>
        <translation>Wo es gezählt wurde</translation>
    </message>
    <message>
        <source>Where the goods go</source>
        <translation>Wohin die Ware geht</translation>
    </message>
    <message>
        <source>Where the tree begins</source>
        <translation>Wo der Baum beginnt</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Where to; its entity buys</source>
        <translation>Wohin; dessen Gesellschaft kauft</translation>
    </message>
    <message>
        <source>Whether a completion takes it out of stock</source>
        <translation>Ob eine Rückmeldung es aus dem Lager nimmt</translation>
    </message>
    <message>
        <source>Whether a sealed block covers it</source>
        <translation>Ob ein versiegelter Block ihn umfasst</translation>
    </message>
    <message>
        <source>Whether earlier operations are brought up to this one, with standard hours</source>
        <translation>Ob frühere Arbeitsgänge auf diesen nachgezogen werden, mit Standardstunden</translation>
    </message>
    <message>
        <source>Whether it holds others and takes no lines</source>
        <translation>Ob es andere zusammenfasst und keine Buchungen aufnimmt</translation>
    </message>
    <message>
        <source>Whether it takes lines</source>
        <translation>Ob es Buchungen aufnimmt</translation>
    </message>
    <message>
        <source>Whether it undoes an earlier event</source>
        <translation>Ob er einen früheren Vorgang aufhebt</translation>
    </message>
    <message>
        <source>Whether it was right</source>
        <translation>Ob es richtig war</translation>
    </message>
    <message>
        <source>Whether lots or single pieces are told apart</source>
        <translation>Ob Chargen oder einzelne Stücke unterschieden werden</translation>
    </message>
    <message>
        <source>Whether more may be issued than lies there</source>
        <translation>Ob mehr entnommen werden darf, als dort liegt</translation>
    </message>
    <message>
        <source>Whether new documents may name it</source>
        <translation>Ob neue Belege ihn nennen dürfen</translation>
    </message>
    <message>
        <source>Whether new documents may use it</source>
        <translation>Ob neue Belege ihn verwenden dürfen</translation>
    </message>
    <message>
        <source>Whether nothing is in transit any more</source>
        <translation>Ob nichts mehr unterwegs ist</translation>
    </message>
    <message>
        <source>Whether stock is promised to it now</source>
        <translation>Ob ihm jetzt Bestand zugesagt wird</translation>
    </message>
    <message>
        <source>Whether the day had a rate before</source>
        <translation>Ob der Tag vorher einen Kurs hatte</translation>
    </message>
    <message>
        <source>Whether the role has the right now</source>
        <translation>Ob die Rolle das Recht nun hat</translation>
    </message>
    <message>
        <source>Whether the rule stands</source>
        <translation>Ob die Regel gilt</translation>
    </message>
    <message>
        <source>Whether the rule stands now</source>
        <translation>Ob die Regel nun gilt</translation>
    </message>
    <message>
        <source>Whether there was another before</source>
        <translation>Ob es vorher eine andere gab</translation>
    </message>
    <message>
        <source>Whether they take lines</source>
        <translation>Ob sie Buchungen aufnehmen</translation>
    </message>
    <message>
        <source>Whether we buy from it</source>
        <translation>Ob wir bei ihm kaufen</translation>
    </message>
    <message>
        <source>Whether we sell to it</source>
        <translation>Ob wir an ihn verkaufen</translation>
    </message>
    <message>
        <source>Whether what a work order takes is there: for its release, and after.</source>
        <translation>Ob da ist, was ein Fertigungsauftrag braucht: für die Freigabe und danach.</translation>
    </message>
    <message>
        <source>Which account a role means, for what and when.</source>
        <translation>Welches Konto eine Rolle meint, wofür und wann.</translation>
    </message>
    <message>
        <source>Which command</source>
        <translation>Welcher Befehl</translation>
    </message>
    <message>
        <source>Which event</source>
        <translation>Welcher Vorgang</translation>
    </message>
    <message>
        <source>Which role</source>
        <translation>Welche Rolle</translation>
    </message>
    <message>
        <source>Which structures count; released where nothing is said</source>
        <translation>Welche Stücklisten zählen; ohne Angabe freigegebene</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who approved it</source>
        <translation>Wer es genehmigt hat</translation>
    </message>
    <message>
        <source>Who bears it</source>
        <translation>Wer es trägt</translation>
    </message>
    <message>
        <source>Who buys</source>
        <translation>Wer kauft</translation>
    </message>
    <message>
        <source>Who delivers</source>
        <translation>Wer liefert</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Wer es getan hat</translation>
    </message>
    <message>
        <source>Who holds it</source>
        <translation>Wer es hat</translation>
    </message>
    <message>
        <source>Who holds which role, and where.</source>
        <translation>Wer welche Rolle hat, und wo.</translation>
    </message>
    <message>
        <source>Who pays, or is paid</source>
        <translation>Wer zahlt oder bezahlt wird</translation>
    </message>
    <message>
        <source>Who sells</source>
        <translation>Wer verkauft</translation>
    </message>
    <message>
        <source>Who sent it</source>
        <translation>Wer es gesendet hat</translation>
    </message>
    <message>
        <source>Who settled it</source>
        <translation>Wer es erledigt hat</translation>
    </message>
    <message>
        <source>Who signed in, or tried to.</source>
        <translation>Wer sich angemeldet oder es versucht hat.</translation>
    </message>
    <message>
        <source>Who took it; who sends this where it is left out</source>
        <translation>Wer es entnommen hat; ohne Angabe wer dies sendet</translation>
    </message>
    <message>
        <source>Who worked; who sends this where it is left out</source>
        <translation>Wer gearbeitet hat; ohne Angabe wer dies sendet</translation>
    </message>
    <message>
        <source>Whose badge</source>
        <translation>Wessen Ausweis</translation>
    </message>
    <message>
        <source>Whose badge it is</source>
        <translation>Wessen Ausweis es ist</translation>
    </message>
    <message>
        <source>Whose books</source>
        <translation>Wessen Bücher</translation>
    </message>
    <message>
        <source>Whose credit note it is</source>
        <translation>Wessen Gutschrift es ist</translation>
    </message>
    <message>
        <source>Whose invoice it is</source>
        <translation>Wessen Rechnung es ist</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Wem es gehört</translation>
    </message>
    <message>
        <source>Whose password</source>
        <translation>Wessen Passwort</translation>
    </message>
    <message>
        <source>Whose password it is</source>
        <translation>Wessen Passwort es ist</translation>
    </message>
    <message>
        <source>Whose postings</source>
        <translation>Wessen Buchungen</translation>
    </message>
    <message>
        <source>Whose structures are in force below</source>
        <translation>Wessen Stücklisten darunter gelten</translation>
    </message>
    <message>
        <source>Whose year</source>
        <translation>Wessen Jahr</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why goods were lost</source>
        <translation>Warum Ware verloren ging</translation>
    </message>
    <message>
        <source>Why it differs, where that is known</source>
        <translation>Warum es abweicht, wo das bekannt ist</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>Warum er wieder geöffnet wird</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Warum es wartet</translation>
    </message>
    <message>
        <source>Why pieces were lost</source>
        <translation>Warum Stücke verloren gingen</translation>
    </message>
    <message>
        <source>Why, where it is not as planned</source>
        <translation>Warum, wenn es nicht wie geplant ist</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>Mit Steuer</translation>
    </message>
    <message>
        <source>With this number of the supplier&apos;s</source>
        <translation>Mit dieser Nummer des Lieferanten</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Ohne Steuer</translation>
    </message>
    <message>
        <source>Without tax; negative for a credit note</source>
        <translation>Ohne Steuer; bei einer Gutschrift negativ</translation>
    </message>
    <message>
        <source>Work centres and their rates.</source>
        <translation>Arbeitsplätze und ihre Sätze.</translation>
    </message>
    <message>
        <source>Work in process of open orders, by order and element.</source>
        <translation>Ware in Arbeit offener Aufträge, nach Auftrag und Kostenart.</translation>
    </message>
    <message>
        <source>Work orders, how far they have come, and what is in them.</source>
        <translation>Fertigungsaufträge, wie weit sie sind, und was in ihnen steckt.</translation>
    </message>
    <message>
        <source>Writes down what an item is made of and how, as a draft.</source>
        <translation>Hält als Entwurf fest, woraus ein Artikel besteht und wie er entsteht.</translation>
    </message>
    <message>
        <source>Zero: none</source>
        <translation>Null: keine</translation>
    </message>
    <message>
        <source>active, locked (may come back) or left (for good)</source>
        <translation>aktiv, gesperrt (kann wiederkommen) oder ausgeschieden (endgültig)</translation>
    </message>
    <message>
        <source>active, locked or left</source>
        <translation>aktiv, gesperrt oder ausgeschieden</translation>
    </message>
    <message>
        <source>amount (&quot;12.50 EUR&quot;)</source>
        <translation>Betrag (&quot;12.50 EUR&quot;)</translation>
    </message>
    <message>
        <source>code of account</source>
        <translation>Code eines Kontos</translation>
    </message>
    <message>
        <source>code of bin</source>
        <translation>Code eines Lagerplatzes</translation>
    </message>
    <message>
        <source>code of category</source>
        <translation>Code einer Kategorie</translation>
    </message>
    <message>
        <source>code of chart</source>
        <translation>Code eines Kontenplans</translation>
    </message>
    <message>
        <source>code of component</source>
        <translation>Code einer Komponente</translation>
    </message>
    <message>
        <source>code of cost centre</source>
        <translation>Code einer Kostenstelle</translation>
    </message>
    <message>
        <source>code of customer invoice</source>
        <translation>Code einer Kundenrechnung</translation>
    </message>
    <message>
        <source>code of document</source>
        <translation>Code eines Belegs</translation>
    </message>
    <message>
        <source>code of document line</source>
        <translation>Code einer Belegposition</translation>
    </message>
    <message>
        <source>code of entity</source>
        <translation>Code einer Gesellschaft</translation>
    </message>
    <message>
        <source>code of event</source>
        <translation>Code eines Vorgangs</translation>
    </message>
    <message>
        <source>code of item</source>
        <translation>Code eines Artikels</translation>
    </message>
    <message>
        <source>code of journal</source>
        <translation>Code eines Buchungssatzes</translation>
    </message>
    <message>
        <source>code of journal line</source>
        <translation>Code einer Buchungszeile</translation>
    </message>
    <message>
        <source>code of lot</source>
        <translation>Code einer Charge</translation>
    </message>
    <message>
        <source>code of open item</source>
        <translation>Code eines offenen Postens</translation>
    </message>
    <message>
        <source>code of operation</source>
        <translation>Code eines Arbeitsgangs</translation>
    </message>
    <message>
        <source>code of partner</source>
        <translation>Code eines Partners</translation>
    </message>
    <message>
        <source>code of period</source>
        <translation>Code einer Periode</translation>
    </message>
    <message>
        <source>code of person</source>
        <translation>Code einer Person</translation>
    </message>
    <message>
        <source>code of plant</source>
        <translation>Code eines Werks</translation>
    </message>
    <message>
        <source>code of pool</source>
        <translation>Code einer Bewertungseinheit</translation>
    </message>
    <message>
        <source>code of posting rule</source>
        <translation>Code einer Buchungsregel</translation>
    </message>
    <message>
        <source>code of purchase order</source>
        <translation>Code einer Bestellung</translation>
    </message>
    <message>
        <source>code of reason</source>
        <translation>Code eines Grundes</translation>
    </message>
    <message>
        <source>code of receipt</source>
        <translation>Code eines Wareneingangs</translation>
    </message>
    <message>
        <source>code of role</source>
        <translation>Code einer Rolle</translation>
    </message>
    <message>
        <source>code of sales order</source>
        <translation>Code eines Kundenauftrags</translation>
    </message>
    <message>
        <source>code of shipment</source>
        <translation>Code einer Lieferung</translation>
    </message>
    <message>
        <source>code of stock move</source>
        <translation>Code einer Lagerbewegung</translation>
    </message>
    <message>
        <source>code of structure</source>
        <translation>Code einer Stückliste</translation>
    </message>
    <message>
        <source>code of tax code</source>
        <translation>Code eines Steuerschlüssels</translation>
    </message>
    <message>
        <source>code of work centre</source>
        <translation>Code eines Arbeitsplatzes</translation>
    </message>
    <message>
        <source>code of work order</source>
        <translation>Code eines Fertigungsauftrags</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>day (yyyy-mm-dd)</source>
        <translation>Tag (jjjj-mm-tt)</translation>
    </message>
    <message>
        <source>draft, released or obsolete</source>
        <translation>Entwurf, freigegeben oder stillgelegt</translation>
    </message>
    <message>
        <source>false lifts the rule</source>
        <translation>nein hebt die Regel auf</translation>
    </message>
    <message>
        <source>false takes it away</source>
        <translation>nein nimmt es weg</translation>
    </message>
    <message>
        <source>journal, stock, wip, open_item, progress, state or reservation</source>
        <translation>journal, stock, wip, open_item, progress, state oder reservation</translation>
    </message>
    <message>
        <source>list of code of role</source>
        <translation>Liste von Codes einer Rolle</translation>
    </message>
    <message>
        <source>list of object</source>
        <translation>Liste von Objekten</translation>
    </message>
    <message>
        <source>material, setup, labour, machine, overhead, subcontract or rework</source>
        <translation>Material, Rüsten, Lohn, Maschine, Gemeinkosten, Fremdbearbeitung oder Nacharbeit</translation>
    </message>
    <message>
        <source>moment (ISO 8601, UTC)</source>
        <translation>Zeitpunkt (ISO 8601, UTC)</translation>
    </message>
    <message>
        <source>open or closed</source>
        <translation>offen oder abgeschlossen</translation>
    </message>
    <message>
        <source>open, closed or cancelled</source>
        <translation>offen, abgeschlossen oder storniert</translation>
    </message>
    <message>
        <source>pending, parked, done, refused or withdrawn</source>
        <translation>wartend, zurückgestellt, erledigt, abgelehnt oder zurückgezogen</translation>
    </message>
    <message>
        <source>pending, parked, done, refused or withdrawn; left out, those that still wait</source>
        <translation>wartend, zurückgestellt, erledigt, abgelehnt oder zurückgezogen; ohne Angabe die noch wartenden</translation>
    </message>
    <message>
        <source>planned, released, closed or cancelled</source>
        <translation>geplant, freigegeben, abgeschlossen oder storniert</translation>
    </message>
    <message>
        <source>quantity (&quot;2.5 kg&quot;; without a unit, in the item&apos;s)</source>
        <translation>Menge (&quot;2.5 kg&quot;; ohne Einheit in der des Artikels)</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>secret text</source>
        <translation>geheimer Text</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>1 is chosen, 2 fits as well, 3 does not fit</source>
        <translation>1 ist gewählt, 2 passt auch, 3 passt nicht</translation>
    </message>
    <message>
        <source>After the last day; of income and expense what came in the span</source>
        <translation>Nach dem letzten Tag; bei Ertrag und Aufwand, was in der Spanne kam</translation>
    </message>
    <message>
        <source>As base64</source>
        <translation>Als base64</translation>
    </message>
    <message>
        <source>Attaches a file to a record.</source>
        <translation>Hängt eine Datei an einen Datensatz.</translation>
    </message>
    <message>
        <source>By which the tax office knows it</source>
        <translation>Unter der das Finanzamt sie kennt</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Covered by a block</source>
        <translation>Von einem Block erfasst</translation>
    </message>
    <message>
        <source>Every rule of a role, and why it is chosen for a posting or is not.</source>
        <translation>Jede Regel einer Rolle, und warum sie für eine Buchung gewählt wird oder nicht.</translation>
    </message>
    <message>
        <source>First day of the other span; of its fiscal year where left out</source>
        <translation>Erster Tag der anderen Spanne; ohne Angabe der ihres Geschäftsjahrs</translation>
    </message>
    <message>
        <source>From this screen, program or connection</source>
        <translation>Von dieser Ansicht, diesem Programm oder dieser Verbindung</translation>
    </message>
    <message>
        <source>How far the events are sealed.</source>
        <translation>Wie weit die Vorgänge versiegelt sind.</translation>
    </message>
    <message>
        <source>In bytes</source>
        <translation>In Byte</translation>
    </message>
    <message>
        <source>Its bytes, at most 16 MiB</source>
        <translation>Ihre Bytes, höchstens 16 MiB</translation>
    </message>
    <message>
        <source>Its row</source>
        <translation>Ihre Zeile</translation>
    </message>
    <message>
        <source>Last day of the other span</source>
        <translation>Letzter Tag der anderen Spanne</translation>
    </message>
    <message>
        <source>More than in the other span</source>
        <translation>Mehr als in der anderen Spanne</translation>
    </message>
    <message>
        <source>Name of the entity</source>
        <translation>Name der Gesellschaft</translation>
    </message>
    <message>
        <source>Name of the partner</source>
        <translation>Name des Partners</translation>
    </message>
    <message>
        <source>Name of the plant</source>
        <translation>Name des Werks</translation>
    </message>
    <message>
        <source>Not covered yet</source>
        <translation>Noch nicht erfasst</translation>
    </message>
    <message>
        <source>Number of the block</source>
        <translation>Nummer des Blocks</translation>
    </message>
    <message>
        <source>Of an item of this category; the item&apos;s where it is left out</source>
        <translation>Für einen Artikel dieser Kategorie; ohne Angabe die des Artikels</translation>
    </message>
    <message>
        <source>Of its events</source>
        <translation>Seiner Vorgänge</translation>
    </message>
    <message>
        <source>Of the block before</source>
        <translation>Des Blocks davor</translation>
    </message>
    <message>
        <source>Of the entity</source>
        <translation>Der Gesellschaft</translation>
    </message>
    <message>
        <source>Of the file</source>
        <translation>Der Datei</translation>
    </message>
    <message>
        <source>Of the file, without a folder</source>
        <translation>Der Datei, ohne Ordner</translation>
    </message>
    <message>
        <source>Of the last block: written down elsewhere, it proves all that came before</source>
        <translation>Des letzten Blocks: Anderswo notiert, beweist er alles, was davor kam</translation>
    </message>
    <message>
        <source>Of the piece</source>
        <translation>Des Stücks</translation>
    </message>
    <message>
        <source>Of the rule; empty for all</source>
        <translation>Der Regel; leer für alle</translation>
    </message>
    <message>
        <source>Of the rule; empty while it is in force</source>
        <translation>Der Regel; leer, solange sie gilt</translation>
    </message>
    <message>
        <source>On this document</source>
        <translation>An diesem Beleg</translation>
    </message>
    <message>
        <source>Or the event</source>
        <translation>Oder der Vorgang</translation>
    </message>
    <message>
        <source>Or the item</source>
        <translation>Oder der Artikel</translation>
    </message>
    <message>
        <source>Or the lot</source>
        <translation>Oder die Charge</translation>
    </message>
    <message>
        <source>Or the partner</source>
        <translation>Oder der Partner</translation>
    </message>
    <message>
        <source>Or this event</source>
        <translation>Oder diesem Vorgang</translation>
    </message>
    <message>
        <source>Or this item</source>
        <translation>Oder diesem Artikel</translation>
    </message>
    <message>
        <source>Or this lot</source>
        <translation>Oder dieser Charge</translation>
    </message>
    <message>
        <source>Or this partner</source>
        <translation>Oder diesem Partner</translation>
    </message>
    <message>
        <source>Over its events and the hash before</source>
        <translation>Über seine Vorgänge und den Hash davor</translation>
    </message>
    <message>
        <source>Says what stands on the paper of an entity.</source>
        <translation>Legt fest, was auf den Papieren einer Gesellschaft steht.</translation>
    </message>
    <message>
        <source>Says where a partner lives.</source>
        <translation>Legt fest, wo ein Partner seinen Sitz hat.</translation>
    </message>
    <message>
        <source>So many are in it</source>
        <translation>So viele enthält er</translation>
    </message>
    <message>
        <source>Street, place and country, without the name</source>
        <translation>Straße, Ort und Land, ohne den Namen</translation>
    </message>
    <message>
        <source>Takes an attached file away from its record.</source>
        <translation>Nimmt eine angehängte Datei von ihrem Datensatz weg.</translation>
    </message>
    <message>
        <source>Telephone, mail and web</source>
        <translation>Telefon, E-Mail und Internet</translation>
    </message>
    <message>
        <source>That it is about</source>
        <translation>Um die es geht</translation>
    </message>
    <message>
        <source>That lies there</source>
        <translation>Was dort liegt</translation>
    </message>
    <message>
        <source>That moved this item, or is about a document with it</source>
        <translation>Der diesen Artikel bewegt hat oder einen Beleg mit ihm betrifft</translation>
    </message>
    <message>
        <source>The accounts of one span of days beside another, with difference and percent.</source>
        <translation>Die Konten einer Spanne von Tagen neben einer anderen, mit Unterschied und Prozent.</translation>
    </message>
    <message>
        <source>The bytes of an attached file, in pieces, as base64.</source>
        <translation>Die Bytes einer angehängten Datei, in Stücken, als base64.</translation>
    </message>
    <message>
        <source>The difference, of the other span&apos;s; empty where that was nothing</source>
        <translation>Der Unterschied, gemessen an der anderen Spanne; leer, wo dort nichts war</translation>
    </message>
    <message>
        <source>The document that it hangs on</source>
        <translation>Der Beleg, an dem sie hängt</translation>
    </message>
    <message>
        <source>The document that the line comes from</source>
        <translation>Der Beleg, aus dem die Position kommt</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The files that hang on a record.</source>
        <translation>Die Dateien, die an einem Datensatz hängen.</translation>
    </message>
    <message>
        <source>The hash of its bytes</source>
        <translation>Der Hash ihrer Bytes</translation>
    </message>
    <message>
        <source>The lines of a customer invoice.</source>
        <translation>Die Positionen einer Kundenrechnung.</translation>
    </message>
    <message>
        <source>The net amount that it is on</source>
        <translation>Der Nettobetrag, auf den sie anfällt</translation>
    </message>
    <message>
        <source>The same of the other span</source>
        <translation>Dasselbe für die andere Spanne</translation>
    </message>
    <message>
        <source>The sealed blocks of events.</source>
        <translation>Die versiegelten Blöcke von Vorgängen.</translation>
    </message>
    <message>
        <source>The taxes of a customer invoice.</source>
        <translation>Die Steuern einer Kundenrechnung.</translation>
    </message>
    <message>
        <source>The taxes that are expected on a purchase order.</source>
        <translation>Die Steuern, die bei einer Bestellung erwartet werden.</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>What came with a receipt, by lot and bin.</source>
        <translation>Was mit einem Wareneingang kam, nach Charge und Lagerplatz.</translation>
    </message>
    <message>
        <source>What has happened to an item, the latest first.</source>
        <translation>Was mit einem Artikel geschehen ist, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What left with a shipment, by lot and bin.</source>
        <translation>Was mit einer Lieferung ging, nach Charge und Lagerplatz.</translation>
    </message>
    <message>
        <source>What of an order is still to leave, and where it lies.</source>
        <translation>Was von einem Auftrag noch zu liefern ist, und wo es liegt.</translation>
    </message>
    <message>
        <source>What stands under every order and invoice</source>
        <translation>Was unter jeder Bestellung und Rechnung steht</translation>
    </message>
    <message>
        <source>When it was made</source>
        <translation>Wann er entstand</translation>
    </message>
    <message>
        <source>When the last block was made</source>
        <translation>Wann der letzte Block entstand</translation>
    </message>
    <message>
        <source>When the last sealed event was entered</source>
        <translation>Wann der letzte versiegelte Vorgang erfasst wurde</translation>
    </message>
    <message>
        <source>Where it is paid</source>
        <translation>Wohin gezahlt wird</translation>
    </message>
    <message>
        <source>Where it was put</source>
        <translation>Wohin es gelegt wurde</translation>
    </message>
    <message>
        <source>Where it was taken</source>
        <translation>Woher es genommen wurde</translation>
    </message>
    <message>
        <source>Where some of it lies</source>
        <translation>Wo etwas davon liegt</translation>
    </message>
    <message>
        <source>Who writes to whom on a document.</source>
        <translation>Wer auf einem Beleg wem schreibt.</translation>
    </message>
    <message>
        <source>Whose paper</source>
        <translation>Wessen Papiere</translation>
    </message>
    <message>
        <source>Why it is chosen, or is not</source>
        <translation>Warum sie gewählt ist oder nicht</translation>
    </message>
    <message>
        <source>file (base64)</source>
        <translation>Datei (base64)</translation>
    </message>
</context>
<context>
    <name>choices</name>
    <message>
        <source>Abnormal scrap</source>
        <translation>Außerordentlicher Ausschuss</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Actual by lot</source>
        <translation>Ist je Charge</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Vermögen</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>In the books</source>
        <translation>In den Büchern</translation>
    </message>
    <message>
        <source>Moving average</source>
        <translation>Gleitender Durchschnitt</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>Zugekauft</translation>
    </message>
    <message>
        <source>By-product variance</source>
        <translation>Nebenproduktabweichung</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Cost of goods sold</source>
        <translation>Herstellkosten des Umsatzes</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Count gain</source>
        <translation>Zählgewinn</translation>
    </message>
    <message>
        <source>Count loss</source>
        <translation>Zählverlust</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>Gutgeschrieben</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Customer invoice</source>
        <translation>Kundenrechnung</translation>
    </message>
    <message>
        <source>Payment of a customer</source>
        <translation>Zahlung eines Kunden</translation>
    </message>
    <message>
        <source>Return of a customer</source>
        <translation>Rückgabe eines Kunden</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>Stillstand</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Im Entwurf</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Eigenkapital</translation>
    </message>
    <message>
        <source>Exchange gain</source>
        <translation>Kursgewinn</translation>
    </message>
    <message>
        <source>Exchange loss</source>
        <translation>Kursverlust</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>FIFO</source>
        <translation>FIFO</translation>
    </message>
    <message>
        <source>Good pieces</source>
        <translation>Gutteile</translation>
    </message>
    <message>
        <source>Goods in transit</source>
        <translation>Ware unterwegs</translation>
    </message>
    <message>
        <source>Goods received, not invoiced</source>
        <translation>Eingegangen, nicht berechnet</translation>
    </message>
    <message>
        <source>Goods shipped, not invoiced</source>
        <translation>Geliefert, nicht berechnet</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Ertrag</translation>
    </message>
    <message>
        <source>Input tax</source>
        <translation>Vorsteuer</translation>
    </message>
    <message>
        <source>In inspection</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Vorräte</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Entnahme</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Entnommen</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Buchungssatz</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Lohn</translation>
    </message>
    <message>
        <source>Labour absorbed</source>
        <translation>Lohn verrechnet</translation>
    </message>
    <message>
        <source>Labour efficiency</source>
        <translation>Lohnleistung</translation>
    </message>
    <message>
        <source>Labour efficiency variance</source>
        <translation>Lohnleistungsabweichung</translation>
    </message>
    <message>
        <source>Labour hours</source>
        <translation>Lohnstunden</translation>
    </message>
    <message>
        <source>Labour rate</source>
        <translation>Lohnsatz</translation>
    </message>
    <message>
        <source>Labour rate variance</source>
        <translation>Lohnsatzabweichung</translation>
    </message>
    <message>
        <source>Late cost</source>
        <translation>Nachträgliche Kosten</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Fremdkapital</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Lot size</source>
        <translation>Losgröße</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Machine absorbed</source>
        <translation>Maschine verrechnet</translation>
    </message>
    <message>
        <source>Machine efficiency</source>
        <translation>Maschinenleistung</translation>
    </message>
    <message>
        <source>Machine hours</source>
        <translation>Maschinenstunden</translation>
    </message>
    <message>
        <source>Machine rate</source>
        <translation>Maschinensatz</translation>
    </message>
    <message>
        <source>Machine variance</source>
        <translation>Maschinenabweichung</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Eigengefertigt</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Material price</source>
        <translation>Materialpreis</translation>
    </message>
    <message>
        <source>Material price variance</source>
        <translation>Materialpreisabweichung</translation>
    </message>
    <message>
        <source>Material usage</source>
        <translation>Materialverbrauch</translation>
    </message>
    <message>
        <source>Material usage variance</source>
        <translation>Materialverbrauchsabweichung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Method variance</source>
        <translation>Verfahrensabweichung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>Offener Posten</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Anfangsbestand</translation>
    </message>
    <message>
        <source>Closing of an order</source>
        <translation>Abschluss eines Auftrags</translation>
    </message>
    <message>
        <source>Reopening of an order</source>
        <translation>Wiedereröffnung eines Auftrags</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Output tax</source>
        <translation>Umsatzsteuer</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Gemeinkosten</translation>
    </message>
    <message>
        <source>Overhead absorbed</source>
        <translation>Gemeinkosten verrechnet</translation>
    </message>
    <message>
        <source>Overhead efficiency</source>
        <translation>Gemeinkostenleistung</translation>
    </message>
    <message>
        <source>Overhead spending</source>
        <translation>Gemeinkostenverbrauch</translation>
    </message>
    <message>
        <source>Overhead variance</source>
        <translation>Gemeinkostenabweichung</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Verbindlichkeit</translation>
    </message>
    <message>
        <source>Payment difference</source>
        <translation>Zahlungsdifferenz</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Wartet auf Genehmigung</translation>
    </message>
    <message>
        <source>Phantom</source>
        <translation>Phantombaugruppe</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Price difference</source>
        <translation>Preisdifferenz</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Purchase price variance</source>
        <translation>Einkaufspreisabweichung</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>Forderung</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Release from hold</source>
        <translation>Aufhebung einer Sperre</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Reservierung</translation>
    </message>
    <message>
        <source>Retained earnings</source>
        <translation>Gewinnvortrag</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Revaluation</source>
        <translation>Umbewertung</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatzerlöse</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Storno</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>Nacharbeit</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>Sales order</source>
        <translation>Kundenauftrag</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>Scrap variance</source>
        <translation>Ausschussabweichung</translation>
    </message>
    <message>
        <source>Scrapped pieces</source>
        <translation>Ausschussteile</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienstleistung</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Ausgeglichen</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Rüsten</translation>
    </message>
    <message>
        <source>Setup hours</source>
        <translation>Rüststunden</translation>
    </message>
    <message>
        <source>Setup variance</source>
        <translation>Rüstabweichung</translation>
    </message>
    <message>
        <source>Share of what went in</source>
        <translation>Anteil am Einsatz</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Closed softly</source>
        <translation>Vorläufig abgeschlossen</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Change of status</source>
        <translation>Statuswechsel</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Subcontract</source>
        <translation>Fremdbearbeitung</translation>
    </message>
    <message>
        <source>Subcontract price</source>
        <translation>Fremdbearbeitungspreis</translation>
    </message>
    <message>
        <source>Subcontract variance</source>
        <translation>Fremdbearbeitungsabweichung</translation>
    </message>
    <message>
        <source>Substitution</source>
        <translation>Ersatz</translation>
    </message>
    <message>
        <source>Substitution variance</source>
        <translation>Ersatzabweichung</translation>
    </message>
    <message>
        <source>Supplier&apos;s credit note</source>
        <translation>Lieferantengutschrift</translation>
    </message>
    <message>
        <source>Supplier&apos;s invoice</source>
        <translation>Lieferantenrechnung</translation>
    </message>
    <message>
        <source>Payment to a supplier</source>
        <translation>Zahlung an einen Lieferanten</translation>
    </message>
    <message>
        <source>Return to a supplier</source>
        <translation>Rückgabe an einen Lieferanten</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Umlagerung</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Transit loss</source>
        <translation>Transportverlust</translation>
    </message>
    <message>
        <source>Went into an order</source>
        <translation>In einen Auftrag gegangen</translation>
    </message>
    <message>
        <source>Went on with the output</source>
        <translation>Mit der Ausbringung weiter</translation>
    </message>
    <message>
        <source>Work in process</source>
        <translation>Ware in Arbeit</translation>
    </message>
    <message>
        <source>Work in process: labour</source>
        <translation>Ware in Arbeit: Lohn</translation>
    </message>
    <message>
        <source>Work in process: machine</source>
        <translation>Ware in Arbeit: Maschine</translation>
    </message>
    <message>
        <source>Work in process: material</source>
        <translation>Ware in Arbeit: Material</translation>
    </message>
    <message>
        <source>Work in process: overhead</source>
        <translation>Ware in Arbeit: Gemeinkosten</translation>
    </message>
    <message>
        <source>Work in process: rework</source>
        <translation>Ware in Arbeit: Nacharbeit</translation>
    </message>
    <message>
        <source>Work in process: setup</source>
        <translation>Ware in Arbeit: Rüsten</translation>
    </message>
    <message>
        <source>Work in process: subcontract</source>
        <translation>Ware in Arbeit: Fremdbearbeitung</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Fertigungsauftrag</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>No longer in force</source>
        <translation>Gilt nicht mehr</translation>
    </message>
    <message>
        <source>Another says more</source>
        <translation>Eine andere sagt mehr</translation>
    </message>
    <message>
        <source>Not in force yet</source>
        <translation>Gilt noch nicht</translation>
    </message>
    <message>
        <source>Is for another category</source>
        <translation>Für eine andere Kategorie</translation>
    </message>
    <message>
        <source>Is for another item</source>
        <translation>Für einen anderen Artikel</translation>
    </message>
    <message>
        <source>Is for another partner group</source>
        <translation>Für eine andere Partnergruppe</translation>
    </message>
    <message>
        <source>Is for another plant</source>
        <translation>Für ein anderes Werk</translation>
    </message>
    <message>
        <source>Is for another reason</source>
        <translation>Für einen anderen Grund</translation>
    </message>
    <message>
        <source>Is for another work centre</source>
        <translation>Für einen anderen Arbeitsplatz</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>%1, currency</source>
        <translation>%1, Währung</translation>
    </message>
    <message>
        <source>%1, unit</source>
        <translation>%1, Einheit</translation>
    </message>
</context>
<context>
    <name>editors</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>engineering</name>
    <message>
        <source>The structure is out of use already.</source>
        <translation>Die Stückliste ist schon stillgelegt.</translation>
    </message>
    <message>
        <source>Component[ {item}] is out of use.</source>
        <translation>Die Komponente[ {item}] ist stillgelegt.</translation>
    </message>
    <message>
        <source>Replace it, or take the item back into use.</source>
        <translation>Ersetzen Sie sie, oder nehmen Sie den Artikel wieder in Gebrauch.</translation>
    </message>
    <message>
        <source>Revision[ {revision}] of the item takes over on that day.</source>
        <translation>An diesem Tag übernimmt die Revision[ {revision}] des Artikels.</translation>
    </message>
    <message>
        <source>Choose another day.</source>
        <translation>Wählen Sie einen anderen Tag.</translation>
    </message>
    <message>
        <source>These are no hours: below zero, or in a unit that is no time.</source>
        <translation>Das sind keine Stunden: unter null, oder in einer Einheit, die keine Zeit ist.</translation>
    </message>
    <message>
        <source>Enter them in h, min or s.</source>
        <translation>Erfassen Sie sie in h, min oder s.</translation>
    </message>
    <message>
        <source>The line numbers don&apos;t rise.</source>
        <translation>Die Positionsnummern steigen nicht an.</translation>
    </message>
    <message>
        <source>Number the lines upwards, or leave the numbers out.</source>
        <translation>Nummerieren Sie die Positionen aufsteigend, oder lassen Sie die Nummern weg.</translation>
    </message>
    <message>
        <source>The structure is not a draft.</source>
        <translation>Die Stückliste ist kein Entwurf.</translation>
    </message>
    <message>
        <source>Define a new revision.</source>
        <translation>Legen Sie eine neue Revision an.</translation>
    </message>
    <message>
        <source>The structure has neither components nor operations.</source>
        <translation>Die Stückliste hat weder Komponenten noch Arbeitsgänge.</translation>
    </message>
    <message>
        <source>Enter at least one.</source>
        <translation>Erfassen Sie mindestens eine.</translation>
    </message>
    <message>
        <source>The operation numbers don&apos;t rise.</source>
        <translation>Die Arbeitsgangnummern steigen nicht an.</translation>
    </message>
    <message>
        <source>Number them upwards, or leave the numbers out.</source>
        <translation>Nummerieren Sie sie aufsteigend, oder lassen Sie die Nummern weg.</translation>
    </message>
    <message>
        <source>The line belongs to an operation that the structure doesn&apos;t have.</source>
        <translation>Die Position gehört zu einem Arbeitsgang, den die Stückliste nicht hat.</translation>
    </message>
    <message>
        <source>Name one of its operations.</source>
        <translation>Nennen Sie einen ihrer Arbeitsgänge.</translation>
    </message>
    <message>
        <source>Nothing is done to a phantom itself.</source>
        <translation>An einer Phantombaugruppe selbst wird nichts gearbeitet.</translation>
    </message>
    <message>
        <source>Leave the operations out, or make the item one that is made.</source>
        <translation>Lassen Sie die Arbeitsgänge weg, oder machen Sie den Artikel zu einem eigengefertigten.</translation>
    </message>
    <message>
        <source>The quantity doesn&apos;t come out even in the stock unit.</source>
        <translation>Die Menge geht in der Lagereinheit nicht auf.</translation>
    </message>
    <message>
        <source>Enter it in another unit, or more coarsely.</source>
        <translation>Erfassen Sie sie in einer anderen Einheit oder gröber.</translation>
    </message>
    <message>
        <source>This can&apos;t be a revision.</source>
        <translation>Das kann keine Revision sein.</translation>
    </message>
    <message>
        <source>Use letters, digits and - _ . : # + &amp; ( ), at most 40.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern und - _ . : # + &amp; ( ), höchstens 40 Zeichen.</translation>
    </message>
    <message>
        <source>The item has this revision already.</source>
        <translation>Der Artikel hat diese Revision schon.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The scrap share is out of range.</source>
        <translation>Der Ausschussanteil liegt außerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>Enter 0 or more, below 1; 0.02 is 2 percent.</source>
        <translation>Erfassen Sie 0 oder mehr, aber weniger als 1; 0,02 sind 2 Prozent.</translation>
    </message>
    <message>
        <source>The item would be part of itself.</source>
        <translation>Der Artikel wäre Teil seiner selbst.</translation>
    </message>
    <message>
        <source>Take it out of the components, at every level.</source>
        <translation>Nehmen Sie ihn auf jeder Ebene aus den Komponenten.</translation>
    </message>
    <message>
        <source>The yield is out of range.</source>
        <translation>Die Ausbeute liegt außerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>Enter a share above 0 and up to 1; 0.98 is 98 percent.</source>
        <translation>Erfassen Sie einen Anteil über 0 und bis 1; 0,98 sind 98 Prozent.</translation>
    </message>
    <message>
        <source>No other structure of the item is in force. Take this one out of use?</source>
        <translation>Keine andere Stückliste des Artikels ist gültig. Diese stilllegen?</translation>
    </message>
    <message>
        <source>Define a structure</source>
        <translation>Stückliste anlegen</translation>
    </message>
    <message>
        <source>Take a structure out of use</source>
        <translation>Stückliste stilllegen</translation>
    </message>
    <message>
        <source>Release a structure</source>
        <translation>Stückliste freigeben</translation>
    </message>
    <message>
        <source>Operations of a structure</source>
        <translation>Arbeitsgänge einer Stückliste</translation>
    </message>
    <message>
        <source>Structure tree</source>
        <translation>Stücklistenbaum</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Stücklisten</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Structure defined</source>
        <translation>Stückliste angelegt</translation>
    </message>
    <message>
        <source>Structure obsoleted</source>
        <translation>Stückliste stillgelegt</translation>
    </message>
    <message>
        <source>Structure released</source>
        <translation>Stückliste freigegeben</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>Technik</translation>
    </message>
</context>
<context>
    <name>every room</name>
    <message>
        <source>The amount is below zero.</source>
        <translation>Der Betrag liegt unter null.</translation>
    </message>
    <message>
        <source>Enter zero or more.</source>
        <translation>Erfassen Sie null oder mehr.</translation>
    </message>
    <message>
        <source>Bin[ {bin}] belongs to another plant.</source>
        <translation>Der Lagerplatz[ {bin}] gehört zu einem anderen Werk.</translation>
    </message>
    <message>
        <source>Choose a bin of this plant.</source>
        <translation>Wählen Sie einen Lagerplatz dieses Werks.</translation>
    </message>
    <message>
        <source>A bin is needed: the goods have to lie somewhere.</source>
        <translation>Ein Lagerplatz fehlt: Irgendwo muss die Ware liegen.</translation>
    </message>
    <message>
        <source>Name a bin of the plant.</source>
        <translation>Geben Sie einen Lagerplatz des Werks an.</translation>
    </message>
    <message>
        <source>[{item} is a service and ]lies in no bin.</source>
        <translation>[{item} ist eine Dienstleistung und ]liegt auf keinem Lagerplatz.</translation>
    </message>
    <message>
        <source>Leave the bin out.</source>
        <translation>Lassen Sie den Lagerplatz weg.</translation>
    </message>
    <message>
        <source>There is no such bin.</source>
        <translation>Diesen Lagerplatz gibt es nicht.</translation>
    </message>
    <message>
        <source>Write it as PLANT/BIN, or create it first.</source>
        <translation>Schreiben Sie ihn als WERK/PLATZ, oder legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>There is no such category.</source>
        <translation>Diese Kategorie gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose one, or create it first.</source>
        <translation>Wählen Sie einen vorhandenen Eintrag, oder legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>There is no such chart of accounts.</source>
        <translation>Diesen Kontenplan gibt es nicht.</translation>
    </message>
    <message>
        <source>[Known are: {known}. ]Choose one, or create it first.</source>
        <translation>[Bekannt sind: {known}. ]Wählen Sie einen, oder legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>This can&apos;t be a code.</source>
        <translation>Das kann kein Code sein.</translation>
    </message>
    <message>
        <source>Use letters, digits and - _ . : # + &amp; ( ), at most 40, without blanks at the ends.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern und - _ . : # + &amp; ( ), höchstens 40 Zeichen, ohne Leerzeichen am Anfang und Ende.</translation>
    </message>
    <message>
        <source>This code is taken.</source>
        <translation>Dieser Code ist vergeben.</translation>
    </message>
    <message>
        <source>Choose another code, or change what has it.</source>
        <translation>Wählen Sie einen anderen Code, oder ändern Sie, was ihn trägt.</translation>
    </message>
    <message>
        <source>There is no such component here.</source>
        <translation>Diese Komponente gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Choose an item, or a component of this work order.</source>
        <translation>Wählen Sie einen Artikel oder eine Komponente dieses Fertigungsauftrags.</translation>
    </message>
    <message>
        <source>There is no such cost centre in this entity.</source>
        <translation>In dieser Gesellschaft gibt es diese Kostenstelle nicht.</translation>
    </message>
    <message>
        <source>The amount is in another currency than the document[, which is in {currency}].</source>
        <translation>Der Betrag hat eine andere Währung als der Beleg[, der in {currency} lautet].</translation>
    </message>
    <message>
        <source>Enter it in the currency of the document.</source>
        <translation>Erfassen Sie ihn in der Währung des Belegs.</translation>
    </message>
    <message>
        <source>The line is due before the order&apos;s day[, {day}].</source>
        <translation>Die Position ist vor dem Datum des Auftrags fällig[, {day}].</translation>
    </message>
    <message>
        <source>Choose that day or a later one.</source>
        <translation>Wählen Sie diesen Tag oder einen späteren.</translation>
    </message>
    <message>
        <source>The same line is named twice.</source>
        <translation>Dieselbe Position ist zweimal genannt.</translation>
    </message>
    <message>
        <source>Put both into one line.</source>
        <translation>Fassen Sie beide in einer Position zusammen.</translation>
    </message>
    <message>
        <source>There is no such entity.</source>
        <translation>Diese Gesellschaft gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no exchange rate[ from {currency} into {into}] for the day.</source>
        <translation>Für diesen Tag gibt es keinen Wechselkurs[ von {currency} in {into}].</translation>
    </message>
    <message>
        <source>Set one first.</source>
        <translation>Legen Sie zuerst einen fest.</translation>
    </message>
    <message>
        <source>Item[ {item}] is out of use.</source>
        <translation>Der Artikel[ {item}] ist stillgelegt.</translation>
    </message>
    <message>
        <source>Choose another item, or take it back into use.</source>
        <translation>Wählen Sie einen anderen Artikel, oder nehmen Sie ihn wieder in Gebrauch.</translation>
    </message>
    <message>
        <source>[{item} ]is not made here: it is bought, a phantom or a service.</source>
        <translation>[{item} ]wird hier nicht gefertigt, sondern zugekauft, oder ist eine Phantombaugruppe oder Dienstleistung.</translation>
    </message>
    <message>
        <source>Choose an item that is made, or change how it is supplied.</source>
        <translation>Wählen Sie einen eigengefertigten Artikel, oder ändern Sie die Beschaffung.</translation>
    </message>
    <message>
        <source>The item is a phantom or a service and is never in stock.</source>
        <translation>Der Artikel ist eine Phantombaugruppe oder Dienstleistung und liegt nie auf Lager.</translation>
    </message>
    <message>
        <source>Choose an item that is kept in stock.</source>
        <translation>Wählen Sie einen Artikel, der auf Lager liegt.</translation>
    </message>
    <message>
        <source>There is no such item.</source>
        <translation>Diesen Artikel gibt es nicht.</translation>
    </message>
    <message>
        <source>Check its code, or create it first.</source>
        <translation>Prüfen Sie den Code, oder legen Sie den Artikel zuerst an.</translation>
    </message>
    <message>
        <source>There is no such line[: {line}], or it was taken back.</source>
        <translation>Diese Position gibt es nicht[: {line}], oder sie wurde storniert.</translation>
    </message>
    <message>
        <source>Look up the lines of the document.</source>
        <translation>Sehen Sie die Positionen des Belegs nach.</translation>
    </message>
    <message>
        <source>There are no lines.</source>
        <translation>Es gibt keine Positionen.</translation>
    </message>
    <message>
        <source>Enter at least one.</source>
        <translation>Erfassen Sie mindestens eine.</translation>
    </message>
    <message>
        <source>[Item {item}: ]the lot or serial number is needed.</source>
        <translation>[Artikel {item}: ]Charge oder Seriennummer fehlt.</translation>
    </message>
    <message>
        <source>Name the lot.</source>
        <translation>Geben Sie die Charge an.</translation>
    </message>
    <message>
        <source>Item[ {item}] has no lots.</source>
        <translation>Der Artikel[ {item}] hat keine Chargen.</translation>
    </message>
    <message>
        <source>Leave the lot out.</source>
        <translation>Lassen Sie die Charge weg.</translation>
    </message>
    <message>
        <source>The item has no such lot[: {lot}].</source>
        <translation>Der Artikel hat diese Charge nicht[: {lot}].</translation>
    </message>
    <message>
        <source>Check the lot, or create it first.</source>
        <translation>Prüfen Sie die Charge, oder legen Sie sie zuerst an.</translation>
    </message>
    <message>
        <source>This can&apos;t be a name: it is empty, or has blanks at its ends.</source>
        <translation>Das kann keine Bezeichnung sein: Sie ist leer, oder am Anfang oder Ende stehen Leerzeichen.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Erfassen Sie eine Bezeichnung.</translation>
    </message>
    <message>
        <source>[Item {item}: ]there is not so much there[: {there}].</source>
        <translation>[Artikel {item}: ]So viel ist nicht da[: {there}].</translation>
    </message>
    <message>
        <source>Take less, or from another bin.</source>
        <translation>Entnehmen Sie weniger, oder von einem anderen Lagerplatz.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>Change something.</source>
        <translation>Ändern Sie etwas.</translation>
    </message>
    <message>
        <source>Order[ {order}] is not open[: it is {state}].</source>
        <translation>Der Auftrag[ {order}] ist nicht offen[: Er ist {state}].</translation>
    </message>
    <message>
        <source>Choose an open order.</source>
        <translation>Wählen Sie einen offenen Auftrag.</translation>
    </message>
    <message>
        <source>There is no such order.</source>
        <translation>Diesen Auftrag gibt es nicht.</translation>
    </message>
    <message>
        <source>Check its number.</source>
        <translation>Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>There is no such partner.</source>
        <translation>Diesen Partner gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the code, or create the partner first.</source>
        <translation>Prüfen Sie den Code, oder legen Sie den Partner zuerst an.</translation>
    </message>
    <message>
        <source>There is no such person[: {person}].</source>
        <translation>Diese Person gibt es nicht[: {person}].</translation>
    </message>
    <message>
        <source>Check the code.</source>
        <translation>Prüfen Sie den Code.</translation>
    </message>
    <message>
        <source>There is no such plant.</source>
        <translation>Dieses Werk gibt es nicht.</translation>
    </message>
    <message>
        <source>The price is below zero.</source>
        <translation>Der Preis liegt unter null.</translation>
    </message>
    <message>
        <source>A quantity is below zero.</source>
        <translation>Eine Menge liegt unter null.</translation>
    </message>
    <message>
        <source>The quantity is not above zero.</source>
        <translation>Die Menge liegt nicht über null.</translation>
    </message>
    <message>
        <source>Enter more than zero.</source>
        <translation>Erfassen Sie mehr als null.</translation>
    </message>
    <message>
        <source>Nothing is left of the quantity[ in {unit}].</source>
        <translation>Von der Menge bleibt[ in {unit}] nichts übrig.</translation>
    </message>
    <message>
        <source>Enter more.</source>
        <translation>Erfassen Sie mehr.</translation>
    </message>
    <message>
        <source>A reason is needed.</source>
        <translation>Ein Grund fehlt.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Geben Sie an, warum.</translation>
    </message>
    <message>
        <source>There is no such reason.</source>
        <translation>Diesen Grund gibt es nicht.</translation>
    </message>
    <message>
        <source>[Item {item}: ]a serial number stands for one piece.</source>
        <translation>[Artikel {item}: ]Eine Seriennummer steht für ein Stück.</translation>
    </message>
    <message>
        <source>Enter one line for each piece.</source>
        <translation>Erfassen Sie für jedes Stück eine Position.</translation>
    </message>
    <message>
        <source>Serial number[ {lot}] is in stock already.</source>
        <translation>Die Seriennummer[ {lot}] ist schon auf Lager.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>Item[ {item}] is valued at standard, and has no standard cost in force.</source>
        <translation>Der Artikel[ {item}] wird zu Standardkosten bewertet und hat keine gültigen.</translation>
    </message>
    <message>
        <source>Set its standard cost first.</source>
        <translation>Legen Sie zuerst seine Standardkosten fest.</translation>
    </message>
    <message>
        <source>The goods are there, but on hold or in inspection[: {held}].</source>
        <translation>Die Ware ist da, aber gesperrt oder in Prüfung[: {held}].</translation>
    </message>
    <message>
        <source>Take others, or release the hold.</source>
        <translation>Nehmen Sie andere, oder heben Sie die Sperre auf.</translation>
    </message>
    <message>
        <source>The item has no such structure.</source>
        <translation>Der Artikel hat diese Stückliste nicht.</translation>
    </message>
    <message>
        <source>Write it as ITEM/REVISION, or define it first.</source>
        <translation>Schreiben Sie sie als ARTIKEL/REVISION, oder legen Sie sie zuerst an.</translation>
    </message>
    <message>
        <source>There is no such tax code.</source>
        <translation>Diesen Steuerschlüssel gibt es nicht.</translation>
    </message>
    <message>
        <source>There are too many lines.</source>
        <translation>Das sind zu viele Positionen.</translation>
    </message>
    <message>
        <source>[At most {most} at once. ]Send the rest on its own.</source>
        <translation>[Höchstens {most} auf einmal. ]Senden Sie die übrigen getrennt.</translation>
    </message>
    <message>
        <source>The unit[ {unit}] doesn&apos;t convert[ into {into}].</source>
        <translation>Die Einheit[ {unit}] lässt sich nicht[ in {into}] umrechnen.</translation>
    </message>
    <message>
        <source>Enter another unit, or define the conversion.</source>
        <translation>Erfassen Sie eine andere Einheit, oder legen Sie die Umrechnung fest.</translation>
    </message>
    <message>
        <source>There is no such unit[: {unit}], or it doesn&apos;t convert.</source>
        <translation>Diese Einheit gibt es nicht[: {unit}], oder sie lässt sich nicht umrechnen.</translation>
    </message>
    <message>
        <source>Choose another unit, create it, or define the conversion.</source>
        <translation>Wählen Sie eine andere Einheit, legen Sie sie an, oder legen Sie die Umrechnung fest.</translation>
    </message>
    <message>
        <source>Work centre[ {workCentre}] is in another plant.</source>
        <translation>Der Arbeitsplatz[ {workCentre}] gehört zu einem anderen Werk.</translation>
    </message>
    <message>
        <source>Choose one of this plant.</source>
        <translation>Wählen Sie einen dieses Werks.</translation>
    </message>
    <message>
        <source>There is no such work centre.</source>
        <translation>Diesen Arbeitsplatz gibt es nicht.</translation>
    </message>
    <message>
        <source>Other orders count on this stock[ of {item}; {free} are free]. Take it?</source>
        <translation>Andere Aufträge rechnen mit diesem Bestand[ von {item}; frei sind {free}]. Trotzdem entnehmen?</translation>
    </message>
    <message>
        <source>The stock has moved on a later day already. Post it[ on {day}] all the same?</source>
        <translation>Der Bestand hat sich an einem späteren Tag schon bewegt. Trotzdem[ zum {day}] buchen?</translation>
    </message>
    <message>
        <source>This is not JSON: {what}.</source>
        <translation>Das ist kein JSON: {what}.</translation>
    </message>
    <message>
        <source>Write an object in braces, with names and texts in double quotes.</source>
        <translation>Schreiben Sie ein Objekt in geschweiften Klammern, mit Namen und Texten in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>There is no query {name}.</source>
        <translation>Es gibt keine Abfrage {name}.</translation>
    </message>
    <message>
        <source>[Did you mean {nearest}? ]`mill queries` lists them.</source>
        <translation>[Meinten Sie {nearest}? ]`mill queries` zählt sie auf.</translation>
    </message>
    <message>
        <source>This field is needed.</source>
        <translation>Diese Angabe fehlt.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Füllen Sie sie aus.</translation>
    </message>
    <message>
        <source>There is no such field here.</source>
        <translation>Dieses Feld gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Leave it out, or look up its name.</source>
        <translation>Lassen Sie es weg, oder sehen Sie den Namen nach.</translation>
    </message>
    <message>
        <source>Something else is wanted here: {wanted}.</source>
        <translation>Hier wird etwas anderes erwartet: {wanted}.</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>Das steht nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>One of: {choices}.</source>
        <translation>Zur Auswahl stehen: {choices}.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>The number[ {number}] has more digits than a JSON number keeps exactly[, {digits}].</source>
        <translation>Die Zahl[ {number}] hat mehr Stellen, als eine JSON-Zahl genau hält[, {digits}].</translation>
    </message>
    <message>
        <source>Send it as text, in quotes.</source>
        <translation>Senden Sie sie als Text, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The number is too large to be kept exactly.</source>
        <translation>Die Zahl ist zu groß, um genau gespeichert zu werden.</translation>
    </message>
    <message>
        <source>The number has more decimals than can be kept.</source>
        <translation>Die Zahl hat mehr Nachkommastellen, als gespeichert werden können.</translation>
    </message>
    <message>
        <source>[At most {decimals} decimals.]</source>
        <translation>[Höchstens {decimals} Nachkommastellen.]</translation>
    </message>
    <message>
        <source>The text is too long.</source>
        <translation>Der Text ist zu lang.</translation>
    </message>
    <message>
        <source>[At most {limit} characters.]</source>
        <translation>[Höchstens {limit} Zeichen.]</translation>
    </message>
    <message>
        <source>The text holds characters that can&apos;t be kept.</source>
        <translation>Der Text enthält Zeichen, die nicht gespeichert werden können.</translation>
    </message>
    <message>
        <source>Take out control characters and broken symbols.</source>
        <translation>Entfernen Sie Steuerzeichen und beschädigte Zeichen.</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Diesen Tag gibt es nicht.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-31, between 1900 and 2999.</source>
        <translation>Schreiben Sie ihn wie 2026-03-31, zwischen 1900 und 2999.</translation>
    </message>
    <message>
        <source>This is no moment.</source>
        <translation>Das ist kein Zeitpunkt.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-31T08:00:00Z.</source>
        <translation>Schreiben Sie ihn wie 2026-03-31T08:00:00Z.</translation>
    </message>
    <message>
        <source>This is not the code of a unit.</source>
        <translation>Das ist kein Code einer Einheit.</translation>
    </message>
    <message>
        <source>Use one to eight letters or digits, such as kg.</source>
        <translation>Verwenden Sie ein bis acht Buchstaben oder Ziffern, etwa kg.</translation>
    </message>
    <message>
        <source>There is no such currency.</source>
        <translation>Diese Währung gibt es nicht.</translation>
    </message>
    <message>
        <source>Three letters of ISO 4217, such as EUR.</source>
        <translation>Drei Buchstaben nach ISO 4217, etwa EUR.</translation>
    </message>
    <message>
        <source>The list is too long.</source>
        <translation>Die Liste ist zu lang.</translation>
    </message>
    <message>
        <source>Send it in parts.</source>
        <translation>Senden Sie sie in Teilen.</translation>
    </message>
    <message>
        <source>There is no such column[: {name}].</source>
        <translation>Diese Spalte gibt es nicht[: {name}].</translation>
    </message>
    <message>
        <source>[Is {nearest} meant? ]Look up the names.</source>
        <translation>[Ist {nearest} gemeint? ]Sehen Sie die Namen nach.</translation>
    </message>
    <message>
        <source>This can&apos;t be compared with the column[: {wanted} is wanted].</source>
        <translation>Das lässt sich mit der Spalte nicht vergleichen[: Erwartet wird {wanted}].</translation>
    </message>
    <message>
        <source>Enter something of its kind.</source>
        <translation>Erfassen Sie etwas von ihrer Art.</translation>
    </message>
    <message>
        <source>You don&apos;t hold the right to {right}.</source>
        <translation>Ihnen fehlt das Recht zu {right}.</translation>
    </message>
    <message>
        <source>An administrator can give it to one of your roles.</source>
        <translation>Ein Administrator kann es einer Ihrer Rollen geben.</translation>
    </message>
    <message>
        <source>You hold the right to {right}, but not in this entity or plant.</source>
        <translation>Sie haben das Recht zu {right}, aber nicht in dieser Gesellschaft oder diesem Werk.</translation>
    </message>
    <message>
        <source>An administrator can widen your role.</source>
        <translation>Ein Administrator kann Ihre Rolle erweitern.</translation>
    </message>
    <message>
        <source>You have done {other} on this chain, and nobody may do both.</source>
        <translation>Sie haben in dieser Kette schon {other} ausgeführt, und niemand darf beides.</translation>
    </message>
    <message>
        <source>Ask a colleague to do this step.</source>
        <translation>Bitten Sie eine Kollegin oder einen Kollegen um diesen Schritt.</translation>
    </message>
    <message>
        <source>This command id was used for something else.</source>
        <translation>Diese Befehlskennung wurde für etwas anderes verwendet.</translation>
    </message>
    <message>
        <source>Send it with a new id.</source>
        <translation>Senden Sie ihn mit einer neuen Kennung.</translation>
    </message>
    <message>
        <source>The period of this day is closed.</source>
        <translation>Die Periode dieses Tages ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Choose a day in an open period, or have it reopened.</source>
        <translation>Wählen Sie einen Tag in einer offenen Periode, oder lassen Sie sie wieder öffnen.</translation>
    </message>
    <message>
        <source>No posting rule gives the role {role} an account.</source>
        <translation>Keine Buchungsregel gibt der Rolle {role} ein Konto.</translation>
    </message>
    <message>
        <source>A second person has to approve it.</source>
        <translation>Eine zweite Person muss es genehmigen.</translation>
    </message>
    <message>
        <source>Nothing waits under this number.</source>
        <translation>Unter dieser Nummer wartet nichts.</translation>
    </message>
    <message>
        <source>`mill waiting` lists what does.</source>
        <translation>`mill waiting` zählt auf, was wartet.</translation>
    </message>
    <message>
        <source>It is settled already[: {state}].</source>
        <translation>Es ist schon erledigt[: {state}].</translation>
    </message>
    <message>
        <source>What is approved is not what was asked for.</source>
        <translation>Was genehmigt wird, ist nicht, was angefragt wurde.</translation>
    </message>
    <message>
        <source>Refuse it, and have it sent again.</source>
        <translation>Lehnen Sie es ab, und lassen Sie es noch einmal senden.</translation>
    </message>
    <message>
        <source>It does not wait for approval.</source>
        <translation>Es wartet nicht auf Genehmigung.</translation>
    </message>
    <message>
        <source>Send it again, mended.</source>
        <translation>Senden Sie es berichtigt noch einmal.</translation>
    </message>
    <message>
        <source>It is not parked.</source>
        <translation>Es ist nicht zurückgestellt.</translation>
    </message>
    <message>
        <source>Approve, refuse or withdraw it.</source>
        <translation>Genehmigen Sie es, lehnen Sie es ab, oder ziehen Sie es zurück.</translation>
    </message>
    <message>
        <source>The command has another form since it was sent.</source>
        <translation>Der Befehl hat seit dem Senden eine andere Form.</translation>
    </message>
    <message>
        <source>Withdraw it, and send it anew.</source>
        <translation>Ziehen Sie ihn zurück, und senden Sie ihn neu.</translation>
    </message>
    <message>
        <source>You have asked for it yourself.</source>
        <translation>Sie haben es selbst angefragt.</translation>
    </message>
    <message>
        <source>A second person approves it.</source>
        <translation>Eine zweite Person genehmigt es.</translation>
    </message>
    <message>
        <source>Whoever asked for it may not come in any more.</source>
        <translation>Wer es angefragt hat, hat keinen Zutritt mehr.</translation>
    </message>
    <message>
        <source>Refuse it.</source>
        <translation>Lehnen Sie es ab.</translation>
    </message>
    <message>
        <source>Name and password don&apos;t belong together.</source>
        <translation>Name und Passwort gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>Try again, or ask an administrator for a new password.</source>
        <translation>Versuchen Sie es noch einmal, oder bitten Sie einen Administrator um ein neues Passwort.</translation>
    </message>
    <message>
        <source>Too many tries were wrong.</source>
        <translation>Zu viele Versuche waren falsch.</translation>
    </message>
    <message>
        <source>[Wait {minutes} minutes, then try again.]</source>
        <translation>[Warten Sie {minutes} Minuten, und versuchen Sie es dann noch einmal.]</translation>
    </message>
    <message>
        <source>You are signed in to the server as somebody else[, not {person}].</source>
        <translation>Am Server sind Sie als jemand anderes angemeldet[, nicht als {person}].</translation>
    </message>
    <message>
        <source>Sign in with your own name.</source>
        <translation>Melden Sie sich mit Ihrem eigenen Namen an.</translation>
    </message>
    <message>
        <source>This is no key of a page of this query, which has {wanted} values.</source>
        <translation>Das ist kein Schlüssel einer Seite dieser Abfrage; sie hat {wanted} Werte.</translation>
    </message>
    <message>
        <source>Take the one that the page before ended with, in the same order.</source>
        <translation>Nehmen Sie den, mit dem die Seite davor endete, in derselben Sortierung.</translation>
    </message>
    <message>
        <source>Line {line} is too long.</source>
        <translation>Zeile {line} ist zu lang.</translation>
    </message>
    <message>
        <source>Check the file: a quote may be missing.</source>
        <translation>Prüfen Sie die Datei: Vielleicht fehlt ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>Line {line} is not valid UTF-8.</source>
        <translation>Zeile {line} ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>Line {line} holds a zero byte, so this is no text.</source>
        <translation>Zeile {line} enthält ein Nullbyte; das ist also kein Text.</translation>
    </message>
    <message>
        <source>Save the file as comma separated values in UTF-8.</source>
        <translation>Speichern Sie die Datei als kommagetrennte Werte in UTF-8.</translation>
    </message>
    <message>
        <source>The quote that begins on line {line} is never closed.</source>
        <translation>Das Anführungszeichen, das in Zeile {line} beginnt, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Close it, or double it where it belongs to the text.</source>
        <translation>Schließen Sie es, oder verdoppeln Sie es, wo es zum Text gehört.</translation>
    </message>
    <message>
        <source>Line {line} has a quote inside a cell that is not quoted.</source>
        <translation>Zeile {line} hat ein Anführungszeichen in einer Zelle, die nicht in Anführungszeichen steht.</translation>
    </message>
    <message>
        <source>Put the cell in quotes, and double the quotes in it.</source>
        <translation>Setzen Sie die Zelle in Anführungszeichen, und verdoppeln Sie die darin.</translation>
    </message>
    <message>
        <source>Line {line} has text behind a closing quote.</source>
        <translation>In Zeile {line} steht Text hinter einem schließenden Anführungszeichen.</translation>
    </message>
    <message>
        <source>Double the quotes that belong to the text.</source>
        <translation>Verdoppeln Sie die Anführungszeichen, die zum Text gehören.</translation>
    </message>
    <message>
        <source>The row has {found} cells, and the header {wanted}.</source>
        <translation>Die Zeile hat {found} Zellen, der Kopf {wanted}.</translation>
    </message>
    <message>
        <source>Check separators and quotes.</source>
        <translation>Prüfen Sie Trennzeichen und Anführungszeichen.</translation>
    </message>
    <message>
        <source>The file has no column {name}.</source>
        <translation>Die Datei hat keine Spalte {name}.</translation>
    </message>
    <message>
        <source>Check its header.</source>
        <translation>Prüfen Sie ihre Kopfzeile.</translation>
    </message>
    <message>
        <source>Column {name} is there twice.</source>
        <translation>Die Spalte {name} ist zweimal da.</translation>
    </message>
    <message>
        <source>Leave one out with --skip.</source>
        <translation>Lassen Sie eine mit --skip weg.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Its first row names the fields.</source>
        <translation>Ihre erste Zeile nennt die Felder.</translation>
    </message>
    <message>
        <source>The database can&apos;t be reached: {reason}.</source>
        <translation>Die Datenbank ist nicht erreichbar: {reason}.</translation>
    </message>
    <message>
        <source>Another program held the database for too long.</source>
        <translation>Ein anderes Programm hat die Datenbank zu lange belegt.</translation>
    </message>
    <message>
        <source>Two programs stood in each other&apos;s way.</source>
        <translation>Zwei Programme standen sich im Weg.</translation>
    </message>
    <message>
        <source>Another program was quicker.</source>
        <translation>Ein anderes Programm war schneller.</translation>
    </message>
    <message>
        <source>The disk is full, and nothing was written.</source>
        <translation>Der Datenträger ist voll, und nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>It can&apos;t be written: {reason}.</source>
        <translation>Es lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>Check the name, the rights of the file, and its folder.</source>
        <translation>Prüfen Sie den Namen, die Rechte der Datei und ihren Ordner.</translation>
    </message>
    <message>
        <source>This is no company of Millrace, or it is damaged: {reason}.</source>
        <translation>Das ist kein Unternehmen von Millrace, oder es ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>Check the path, or restore a backup with `mill restore`.</source>
        <translation>Prüfen Sie den Pfad, oder stellen Sie mit `mill restore` eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The company was written by a newer Millrace.</source>
        <translation>Das Unternehmen wurde von einem neueren Millrace geschrieben.</translation>
    </message>
    <message>
        <source>Use that version or a later one.</source>
        <translation>Verwenden Sie diese oder eine spätere Version.</translation>
    </message>
    <message>
        <source>The company was written by an older Millrace.</source>
        <translation>Das Unternehmen wurde von einem älteren Millrace geschrieben.</translation>
    </message>
    <message>
        <source>`mill upgrade` lifts it; a backup is made first.</source>
        <translation>`mill upgrade` hebt es an; vorher wird eine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>The database itself refused it: {reason}.</source>
        <translation>Die Datenbank selbst hat es abgelehnt: {reason}.</translation>
    </message>
    <message>
        <source>It went wrong: {reason}.</source>
        <translation>Das ging schief: {reason}.</translation>
    </message>
    <message>
        <source>Write digits, such as 12.5 kg.</source>
        <translation>Schreiben Sie Ziffern, etwa 12 kg.</translation>
    </message>
    <message>
        <source>Check the path or address and the rights of its folder, then send it again: it is done once.</source>
        <translation>Prüfen Sie Pfad oder Adresse und die Rechte des Ordners, und senden Sie es dann noch einmal: Es wird einmal ausgeführt.</translation>
    </message>
    <message>
        <source>Send it again: it is done once, however often it is sent.</source>
        <translation>Senden Sie es noch einmal: Es wird einmal ausgeführt, wie oft es auch gesendet wird.</translation>
    </message>
    <message>
        <source>Make room, then send it again: it is done once.</source>
        <translation>Schaffen Sie Platz, und senden Sie es dann noch einmal: Es wird einmal ausgeführt.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
    <message>
        <source>the file can&apos;t be written</source>
        <translation>die Datei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Abnormal scrap</source>
        <translation>Außerordentlicher Ausschuss</translation>
    </message>
    <message>
        <source>Approval above</source>
        <translation>Genehmigung ab</translation>
    </message>
    <message>
        <source>Answered with yes</source>
        <translation>Mit Ja beantwortet</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontobezeichnung</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Alter in Tagen</translation>
    </message>
    <message>
        <source>Late costs</source>
        <translation>Nachträgliche Kosten</translation>
    </message>
    <message>
        <source>May go below zero</source>
        <translation>Darf unter null gehen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Needs approval</source>
        <translation>Genehmigungspflichtig</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Angefragt am</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>Betroffener Wert</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Backflushed</source>
        <translation>Retrograd entnommen</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>Zustand vorher</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Lagerplatz</translation>
    </message>
    <message>
        <source>Hash of the block</source>
        <translation>Hash des Blocks</translation>
    </message>
    <message>
        <source>Booked amount</source>
        <translation>Gebuchter Betrag</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Kontenplan</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Endsaldo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>All arrived</source>
        <translation>Alles angekommen</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Rückgemeldet</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Components short</source>
        <translation>Fehlende Komponenten</translation>
    </message>
    <message>
        <source>Consigned</source>
        <translation>Konsignation</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Hash of the content</source>
        <translation>Hash des Inhalts</translation>
    </message>
    <message>
        <source>Control account for</source>
        <translation>Abstimmkonto für</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost centre</source>
        <translation>Kostenstelle</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Counting point</source>
        <translation>Zählpunkt</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Haben</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Kreditlimit</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Bisheriges Passwort</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>Customer return</source>
        <translation>Kundenrückgabe</translation>
    </message>
    <message>
        <source>Database role</source>
        <translation>Datenbankrolle</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Tage im Verzug</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>Fällig bis</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Kostenart</translation>
    </message>
    <message>
        <source>Rules ended</source>
        <translation>Beendete Regeln</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Erfasst am</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Gesellschaften</translation>
    </message>
    <message>
        <source>Entity</source>
        <translation>Gesellschaft</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Entspricht</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>Verwendbar bis</translation>
    </message>
    <message>
        <source>Failed only</source>
        <translation>Nur Fehlversuche</translation>
    </message>
    <message>
        <source>First command</source>
        <translation>Erster Befehl</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Folgt auf</translation>
    </message>
    <message>
        <source>Foreign amount</source>
        <translation>Fremdwährungsbetrag</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From unit</source>
        <translation>Von Einheit</translation>
    </message>
    <message>
        <source>Found more</source>
        <translation>Mehr gefunden</translation>
    </message>
    <message>
        <source>Good pieces</source>
        <translation>Gutteile</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kontengruppe</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>People who hold it</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Number of the row</source>
        <translation>Zeilennummer</translation>
    </message>
    <message>
        <source>In inspection</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Into currency</source>
        <translation>In Währung</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Takes something back</source>
        <translation>Storniert etwas</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Entnommen</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>Artikelbezeichnung</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Buchungssatz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Lohn</translation>
    </message>
    <message>
        <source>Labour rate</source>
        <translation>Lohnsatz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>Zuletzt angemeldet</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Rights like</source>
        <translation>Rechte wie</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Lines to come</source>
        <translation>Offene Wareneingangspositionen</translation>
    </message>
    <message>
        <source>Lines to ship</source>
        <translation>Offene Lieferpositionen</translation>
    </message>
    <message>
        <source>Found missing</source>
        <translation>Fehlend gefunden</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Machine rate</source>
        <translation>Maschinensatz</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Costing method</source>
        <translation>Bewertungsverfahren</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Nettobetrag</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>Offener Posten</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Offene Posten</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Anfangssaldo</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Arbeitsgang</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Arbeitsgänge</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Auftragsposition</translation>
    </message>
    <message>
        <source>Output valued at</source>
        <translation>Zugang bewertet mit</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Tage überfällig</translation>
    </message>
    <message>
        <source>Overhead</source>
        <translation>Gemeinkosten</translation>
    </message>
    <message>
        <source>Overhead rate</source>
        <translation>Gemeinkostensatz</translation>
    </message>
    <message>
        <source>Owner of the goods</source>
        <translation>Eigentümer der Ware</translation>
    </message>
    <message>
        <source>Heading above</source>
        <translation>Übergeordnete Kontengruppe</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Partner group</source>
        <translation>Partnergruppe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Place in the tree</source>
        <translation>Platz im Baum</translation>
    </message>
    <message>
        <source>Payment days</source>
        <translation>Zahlungsziel in Tagen</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation>Je Einheit</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioden</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Person name</source>
        <translation>Name der Person</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Plant and bin</source>
        <translation>Werk und Lagerplatz</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Planned cost</source>
        <translation>Plankosten</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Plant name</source>
        <translation>Werksbezeichnung</translation>
    </message>
    <message>
        <source>Cost pool</source>
        <translation>Bewertungseinheit</translation>
    </message>
    <message>
        <source>Quantity of the pool</source>
        <translation>Menge der Bewertungseinheit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Quantity after</source>
        <translation>Menge danach</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs/Satz</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Wareneingang</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Value received</source>
        <translation>Zugangswert</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Fremdreferenz</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Steht für</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>Reserve stock now</source>
        <translation>Bestand jetzt reservieren</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Revalued</source>
        <translation>Umbewertet</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Umsatzerlöse</translation>
    </message>
    <message>
        <source>Taken back by</source>
        <translation>Storniert durch</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>Nacharbeit</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Rows taken back</source>
        <translation>Stornierte Zeilen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Posting rules</source>
        <translation>Buchungsregeln</translation>
    </message>
    <message>
        <source>Posting rules from</source>
        <translation>Buchungsregeln von</translation>
    </message>
    <message>
        <source>Run time</source>
        <translation>Bearbeitungszeit</translation>
    </message>
    <message>
        <source>Sales order</source>
        <translation>Kundenauftrag</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>Scrap share in millionths</source>
        <translation>Ausschussanteil in Millionstel</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Second command</source>
        <translation>Zweiter Befehl</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Ausgeglichen</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Erledigt von</translation>
    </message>
    <message>
        <source>Setup time</source>
        <translation>Rüstzeit</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Message key</source>
        <translation>Schlüssel der Nachricht</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Angefallen</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Standard labour</source>
        <translation>Standard-Arbeitszeit</translation>
    </message>
    <message>
        <source>Standard lot size</source>
        <translation>Standardlosgröße</translation>
    </message>
    <message>
        <source>Standard machine</source>
        <translation>Standard-Maschinenzeit</translation>
    </message>
    <message>
        <source>Standard setup</source>
        <translation>Standard-Rüstzeit</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Stückliste</translation>
    </message>
    <message>
        <source>Subcontract</source>
        <translation>Fremdbearbeitung</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Gelungen</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Supplier&apos;s lot</source>
        <translation>Charge des Lieferanten</translation>
    </message>
    <message>
        <source>Supplier name</source>
        <translation>Name des Lieferanten</translation>
    </message>
    <message>
        <source>Supplier return</source>
        <translation>Lieferantenrückgabe</translation>
    </message>
    <message>
        <source>Supplied by</source>
        <translation>Beschaffung</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Steuerschlüssel</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To bin</source>
        <translation>Ziel-Lagerplatz</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Noch zu erwarten</translation>
    </message>
    <message>
        <source>To plant</source>
        <translation>Zielwerk</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Noch zu liefern</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>To status</source>
        <translation>Zielstatus</translation>
    </message>
    <message>
        <source>To unit</source>
        <translation>Zieleinheit</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Verfolgung</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Umlagerung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Stückkosten</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Unbezahlt</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value after</source>
        <translation>Wert danach</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Variances</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Work in process</source>
        <translation>Ware in Arbeit</translation>
    </message>
    <message>
        <source>Work centre</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Fertigungsauftrag</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>Geschäftsjahr</translation>
    </message>
    <message>
        <source>Fiscal years</source>
        <translation>Geschäftsjahre</translation>
    </message>
    <message>
        <source>Yield</source>
        <translation>Ausbeute</translation>
    </message>
    <message>
        <source>Yield in millionths</source>
        <translation>Ausbeute in Millionstel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Attached on</source>
        <translation>Angehängt am</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Net amount taxed</source>
        <translation>Besteuerter Nettobetrag</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Entity name</source>
        <translation>Name der Gesellschaft</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>First entered</source>
        <translation>Zuerst erfasst</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Last entered</source>
        <translation>Zuletzt erfasst</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Not sealed yet</source>
        <translation>Noch nicht versiegelt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Other first day</source>
        <translation>Vergleich ab</translation>
    </message>
    <message>
        <source>Other last day</source>
        <translation>Vergleich bis</translation>
    </message>
    <message>
        <source>Partner address</source>
        <translation>Anschrift des Partners</translation>
    </message>
    <message>
        <source>Partner name</source>
        <translation>Name des Partners</translation>
    </message>
    <message>
        <source>Tax number of the partner</source>
        <translation>Steuernummer des Partners</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Hash of the block before</source>
        <translation>Hash des Blocks davor</translation>
    </message>
    <message>
        <source>Sealed on</source>
        <translation>Versiegelt am</translation>
    </message>
    <message>
        <source>Sealed events</source>
        <translation>Versiegelte Vorgänge</translation>
    </message>
    <message>
        <source>Sealed up to</source>
        <translation>Versiegelt bis</translation>
    </message>
    <message>
        <source>Hash of the bytes</source>
        <translation>Hash der Bytes</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Byte</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
</context>
<context>
    <name>form</name>
    <message>
        <source>When and why</source>
        <translation>Wann und warum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Order and paper</source>
        <translation>Auftrag und Belege</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Was gekommen ist</translation>
    </message>
    <message>
        <source>What goes back</source>
        <translation>Was zurückgeht</translation>
    </message>
    <message>
        <source>The invoice</source>
        <translation>Die Rechnung</translation>
    </message>
    <message>
        <source>What is charged</source>
        <translation>Was berechnet wird</translation>
    </message>
    <message>
        <source>The credit note</source>
        <translation>Die Gutschrift</translation>
    </message>
    <message>
        <source>What is credited</source>
        <translation>Was gutgeschrieben wird</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>What is invoiced</source>
        <translation>Was berechnet wird</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>Was zurückkommt</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>Was davon</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What is taken</source>
        <translation>Was entnommen wird</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stück</translation>
    </message>
    <message>
        <source>Into stock</source>
        <translation>Ins Lager</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Was gezählt wurde</translation>
    </message>
    <message>
        <source>The goods</source>
        <translation>Die Ware</translation>
    </message>
    <message>
        <source>What arrived</source>
        <translation>Was angekommen ist</translation>
    </message>
    <message>
        <source>Cost of one stock unit</source>
        <translation>Kosten einer Lagereinheit</translation>
    </message>
    <message>
        <source>Lines: debit positive, credit negative</source>
        <translation>Zeilen: Soll positiv, Haben negativ</translation>
    </message>
    <message>
        <source>The payment</source>
        <translation>Die Zahlung</translation>
    </message>
    <message>
        <source>What it settles: the oldest first where nothing stands here</source>
        <translation>Was sie ausgleicht: das Älteste zuerst, wenn hier nichts steht</translation>
    </message>
    <message>
        <source>The rule</source>
        <translation>Die Regel</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Nur für</translation>
    </message>
    <message>
        <source>How it is kept</source>
        <translation>Wie er geführt wird</translation>
    </message>
    <message>
        <source>What it is to us</source>
        <translation>Was er für uns ist</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Konditionen</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Arbeitsgänge</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
</context>
<context>
    <name>house</name>
    <message>
        <source>The event has been taken back already[, by event {by}].</source>
        <translation>Der Vorgang ist schon storniert[, durch Vorgang {by}].</translation>
    </message>
    <message>
        <source>To have it again, do it again.</source>
        <translation>Um ihn wieder zu haben, führen Sie ihn neu aus.</translation>
    </message>
    <message>
        <source>There is a company in this database already.</source>
        <translation>In dieser Datenbank gibt es schon ein Unternehmen.</translation>
    </message>
    <message>
        <source>Found the new one in an empty database.</source>
        <translation>Gründen Sie das neue in einer leeren Datenbank.</translation>
    </message>
    <message>
        <source>The company needs a name.</source>
        <translation>Das Unternehmen braucht einen Namen.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Füllen Sie sie aus.</translation>
    </message>
    <message>
        <source>The day lies before the event&apos;s own[, {first}].</source>
        <translation>Der Tag liegt vor dem des Vorgangs[, {first}].</translation>
    </message>
    <message>
        <source>Choose that day or a later one.</source>
        <translation>Wählen Sie diesen Tag oder einen späteren.</translation>
    </message>
    <message>
        <source>This can&apos;t be the code of an entity.</source>
        <translation>Das kann nicht der Code einer Gesellschaft sein.</translation>
    </message>
    <message>
        <source>Use letters, digits and - _ . : # + &amp; ( ), at most 40.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern und - _ . : # + &amp; ( ), höchstens 40 Zeichen.</translation>
    </message>
    <message>
        <source>There is no such event, or you don&apos;t see its entity.</source>
        <translation>Diesen Vorgang gibt es nicht, oder Sie sehen seine Gesellschaft nicht.</translation>
    </message>
    <message>
        <source>Look it up among the events.</source>
        <translation>Sehen Sie ihn unter den Vorgängen nach.</translation>
    </message>
    <message>
        <source>[{name} ]posted nothing that could be taken back.</source>
        <translation>[{name} ]hat nichts gebucht, was storniert werden könnte.</translation>
    </message>
    <message>
        <source>Change what it set by the command that sets it.</source>
        <translation>Ändern Sie, was er festgelegt hat, mit dem Befehl, der es festlegt.</translation>
    </message>
    <message>
        <source>This can&apos;t be the code of a person.</source>
        <translation>Das kann nicht der Code einer Person sein.</translation>
    </message>
    <message>
        <source>This can&apos;t be the code of a plant.</source>
        <translation>Das kann nicht der Code eines Werks sein.</translation>
    </message>
    <message>
        <source>The event is a reversal itself.</source>
        <translation>Der Vorgang ist selbst ein Storno.</translation>
    </message>
    <message>
        <source>Do again what it took back.</source>
        <translation>Führen Sie neu aus, was er storniert hat.</translation>
    </message>
    <message>
        <source>Later events rest on it[: {events}].</source>
        <translation>Spätere Vorgänge beruhen darauf[: {events}].</translation>
    </message>
    <message>
        <source>Take them back first, newest first, or all together.</source>
        <translation>Stornieren Sie zuerst diese, die neuesten zuerst, oder alle zusammen.</translation>
    </message>
    <message>
        <source>The number of fiscal years is out of range.</source>
        <translation>Die Zahl der Geschäftsjahre liegt außerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>Enter 1 to 20.</source>
        <translation>Erfassen Sie 1 bis 20.</translation>
    </message>
    <message>
        <source>Found a company</source>
        <translation>Unternehmen gründen</translation>
    </message>
    <message>
        <source>Take an event back</source>
        <translation>Vorgang stornieren</translation>
    </message>
    <message>
        <source>Company founded</source>
        <translation>Unternehmen gegründet</translation>
    </message>
    <message>
        <source>Event taken back</source>
        <translation>Vorgang storniert</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
</context>
<context>
    <name>inventory</name>
    <message>
        <source>The goods are on hold already.</source>
        <translation>Die Ware ist schon gesperrt.</translation>
    </message>
    <message>
        <source>Choose goods that are available or in inspection.</source>
        <translation>Wählen Sie Ware, die verfügbar oder in Prüfung ist.</translation>
    </message>
    <message>
        <source>The bin is not in the plant that the goods were sent to.</source>
        <translation>Der Lagerplatz liegt nicht in dem Werk, in das die Ware versandt wurde.</translation>
    </message>
    <message>
        <source>Choose a bin of that plant.</source>
        <translation>Wählen Sie einen Lagerplatz dieses Werks.</translation>
    </message>
    <message>
        <source>The goods have no cost, and no standard stands in for it.</source>
        <translation>Die Ware hat keine Kosten, und keine Standardkosten stehen dafür ein.</translation>
    </message>
    <message>
        <source>Enter the unit cost.</source>
        <translation>Erfassen Sie die Stückkosten.</translation>
    </message>
    <message>
        <source>A cost is below zero.</source>
        <translation>Ein Kostenbetrag liegt unter null.</translation>
    </message>
    <message>
        <source>Enter zero or more.</source>
        <translation>Erfassen Sie null oder mehr.</translation>
    </message>
    <message>
        <source>Less than nothing was counted.</source>
        <translation>Weniger als nichts wurde gezählt.</translation>
    </message>
    <message>
        <source>Moving goods doesn&apos;t put them on hold, nor takes them off it.</source>
        <translation>Umlagern sperrt keine Ware und hebt auch keine Sperre auf.</translation>
    </message>
    <message>
        <source>Place or release the hold, with its reason.</source>
        <translation>Sperren Sie sie, oder heben Sie die Sperre auf, jeweils mit Grund.</translation>
    </message>
    <message>
        <source>Something is lost, and no reason is given.</source>
        <translation>Etwas ist verloren, und kein Grund ist angegeben.</translation>
    </message>
    <message>
        <source>Name the reason.</source>
        <translation>Geben Sie den Grund an.</translation>
    </message>
    <message>
        <source>This can&apos;t be the code of a lot.</source>
        <translation>Das kann nicht der Code einer Charge sein.</translation>
    </message>
    <message>
        <source>Use letters, digits and - _ . : # + &amp; ( ), at most 40.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern und - _ . : # + &amp; ( ), höchstens 40 Zeichen.</translation>
    </message>
    <message>
        <source>The item has no lots.</source>
        <translation>Der Artikel hat keine Chargen.</translation>
    </message>
    <message>
        <source>Leave the lot out, or have the item tracked.</source>
        <translation>Lassen Sie die Charge weg, oder lassen Sie den Artikel verfolgen.</translation>
    </message>
    <message>
        <source>This is more than is still in transit[: {open}].</source>
        <translation>Das ist mehr, als noch unterwegs ist[: {open}].</translation>
    </message>
    <message>
        <source>Receive at most that.</source>
        <translation>Nehmen Sie höchstens so viel an.</translation>
    </message>
    <message>
        <source>There is not so much there[: {there}].</source>
        <translation>So viel ist nicht da[: {there}].</translation>
    </message>
    <message>
        <source>Enter less, or look where the rest lies.</source>
        <translation>Erfassen Sie weniger, oder sehen Sie nach, wo der Rest liegt.</translation>
    </message>
    <message>
        <source>Nothing has arrived, and nothing is lost.</source>
        <translation>Nichts ist angekommen, und nichts ist verloren.</translation>
    </message>
    <message>
        <source>Enter at least one quantity.</source>
        <translation>Erfassen Sie mindestens eine Menge.</translation>
    </message>
    <message>
        <source>From and to are the same place and status.</source>
        <translation>Herkunft und Ziel sind derselbe Lagerplatz und Status.</translation>
    </message>
    <message>
        <source>Choose another bin or status.</source>
        <translation>Wählen Sie einen anderen Lagerplatz oder Status.</translation>
    </message>
    <message>
        <source>No stock has another standard than it is valued at.</source>
        <translation>Kein Bestand hat andere Standardkosten als die, zu denen er bewertet ist.</translation>
    </message>
    <message>
        <source>The other plant belongs to another entity.</source>
        <translation>Das andere Werk gehört zu einer anderen Gesellschaft.</translation>
    </message>
    <message>
        <source>From entity to entity goods are sold: create a sales order.</source>
        <translation>Von Gesellschaft zu Gesellschaft wird verkauft: Legen Sie einen Kundenauftrag an.</translation>
    </message>
    <message>
        <source>The same place is counted twice.</source>
        <translation>Derselbe Platz ist zweimal gezählt.</translation>
    </message>
    <message>
        <source>Put both into one line.</source>
        <translation>Fassen Sie beide in einer Position zusammen.</translation>
    </message>
    <message>
        <source>The lines name bins of more than one plant.</source>
        <translation>Die Positionen nennen Lagerplätze aus mehr als einem Werk.</translation>
    </message>
    <message>
        <source>Enter each plant on its own; a transfer order moves goods between plants.</source>
        <translation>Erfassen Sie jedes Werk für sich; zwischen Werken bewegt eine Umlagerung die Ware.</translation>
    </message>
    <message>
        <source>The quantity is finer than the stock unit can be kept in.</source>
        <translation>Die Menge ist feiner, als die Lagereinheit sie halten kann.</translation>
    </message>
    <message>
        <source>Enter it more coarsely.</source>
        <translation>Erfassen Sie sie gröber.</translation>
    </message>
    <message>
        <source>The reason explains something else.</source>
        <translation>Der Grund erklärt etwas anderes.</translation>
    </message>
    <message>
        <source>Choose a reason of the right kind.</source>
        <translation>Wählen Sie einen Grund der richtigen Art.</translation>
    </message>
    <message>
        <source>Both plants are the same.</source>
        <translation>Beide Werke sind dasselbe.</translation>
    </message>
    <message>
        <source>Inside a plant, transfer stock from bin to bin.</source>
        <translation>Innerhalb eines Werks lagern Sie von Lagerplatz zu Lagerplatz um.</translation>
    </message>
    <message>
        <source>The serial number is in stock already.</source>
        <translation>Die Seriennummer ist schon auf Lager.</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>The item is valued at standard, and has no standard cost in force.</source>
        <translation>Der Artikel wird zu Standardkosten bewertet und hat keine gültigen.</translation>
    </message>
    <message>
        <source>Set its standard cost first.</source>
        <translation>Legen Sie zuerst seine Standardkosten fest.</translation>
    </message>
    <message>
        <source>The goods would stay on hold.</source>
        <translation>Die Ware bliebe gesperrt.</translation>
    </message>
    <message>
        <source>Choose available or inspection.</source>
        <translation>Wählen Sie verfügbar oder in Prüfung.</translation>
    </message>
    <message>
        <source>There is no such bin to go to.</source>
        <translation>Diesen Ziel-Lagerplatz gibt es nicht.</translation>
    </message>
    <message>
        <source>Write it as PLANT/BIN, or create it first.</source>
        <translation>Schreiben Sie ihn als WERK/PLATZ, oder legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>There is no such plant to go to.</source>
        <translation>Dieses Zielwerk gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Wählen Sie eines.</translation>
    </message>
    <message>
        <source>The transfer is not under way[: it is {state}].</source>
        <translation>Die Umlagerung ist nicht unterwegs[: Sie ist {state}].</translation>
    </message>
    <message>
        <source>Choose one that is.</source>
        <translation>Wählen Sie eine, die es ist.</translation>
    </message>
    <message>
        <source>There is no such transfer.</source>
        <translation>Diese Umlagerung gibt es nicht.</translation>
    </message>
    <message>
        <source>Check its number.</source>
        <translation>Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>The count is more than a tenth away from the books[: {lines}]. Post it?</source>
        <translation>Die Zählung weicht um mehr als ein Zehntel von den Büchern ab[: {lines}]. Trotzdem buchen?</translation>
    </message>
    <message>
        <source>Count again where in doubt.</source>
        <translation>Zählen Sie im Zweifel noch einmal.</translation>
    </message>
    <message>
        <source>More of it is promised to orders than would be left[: {reserved}]. Do it?</source>
        <translation>Davon ist mehr für Aufträge zugesagt, als übrig bliebe[: {reserved}]. Trotzdem ausführen?</translation>
    </message>
    <message>
        <source>Apply standard costs</source>
        <translation>Standardkosten anwenden</translation>
    </message>
    <message>
        <source>Create a lot</source>
        <translation>Charge anlegen</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Ware sperren</translation>
    </message>
    <message>
        <source>Post a count</source>
        <translation>Zählung buchen</translation>
    </message>
    <message>
        <source>Receive a transfer</source>
        <translation>Umlagerung annehmen</translation>
    </message>
    <message>
        <source>Release from hold</source>
        <translation>Sperre aufheben</translation>
    </message>
    <message>
        <source>Scrap stock</source>
        <translation>Bestand verschrotten</translation>
    </message>
    <message>
        <source>Set a standard cost</source>
        <translation>Standardkosten festlegen</translation>
    </message>
    <message>
        <source>Ship a transfer</source>
        <translation>Umlagerung versenden</translation>
    </message>
    <message>
        <source>Take over stock</source>
        <translation>Bestand übernehmen</translation>
    </message>
    <message>
        <source>Transfer stock</source>
        <translation>Bestand umlagern</translation>
    </message>
    <message>
        <source>Item availability</source>
        <translation>Artikelverfügbarkeit</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Chargen</translation>
    </message>
    <message>
        <source>Stock moves of a document</source>
        <translation>Lagerbewegungen eines Belegs</translation>
    </message>
    <message>
        <source>Stock moves of a lot</source>
        <translation>Lagerbewegungen einer Charge</translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation>Bestandswert</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>Stock moves of an item</source>
        <translation>Lagerbewegungen eines Artikels</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Lagerbestand</translation>
    </message>
    <message>
        <source>Standard costs applied</source>
        <translation>Standardkosten angewendet</translation>
    </message>
    <message>
        <source>Lot created</source>
        <translation>Charge angelegt</translation>
    </message>
    <message>
        <source>Count posted</source>
        <translation>Zählung gebucht</translation>
    </message>
    <message>
        <source>Transfer received</source>
        <translation>Umlagerung angenommen</translation>
    </message>
    <message>
        <source>Released from hold</source>
        <translation>Sperre aufgehoben</translation>
    </message>
    <message>
        <source>Stock scrapped</source>
        <translation>Bestand verschrottet</translation>
    </message>
    <message>
        <source>Standard cost set</source>
        <translation>Standardkosten festgelegt</translation>
    </message>
    <message>
        <source>Transfer shipped</source>
        <translation>Umlagerung versandt</translation>
    </message>
    <message>
        <source>Stock taken over</source>
        <translation>Bestand übernommen</translation>
    </message>
    <message>
        <source>Stock transferred</source>
        <translation>Bestand umgelagert</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Goods put on hold</source>
        <translation>Ware gesperrt</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>The account is out of use.</source>
        <translation>Das Konto ist stillgelegt.</translation>
    </message>
    <message>
        <source>Choose another account, or take it back into use.</source>
        <translation>Wählen Sie ein anderes Konto, oder nehmen Sie es wieder in Gebrauch.</translation>
    </message>
    <message>
        <source>The account is a control account[ of {control}], which only stock, work in process and open items move.</source>
        <translation>Das Konto ist ein Abstimmkonto[ für {control}], das nur Bestand, Ware in Arbeit und offene Posten bewegen.</translation>
    </message>
    <message>
        <source>Post to another account, or do what moves it.</source>
        <translation>Buchen Sie auf ein anderes Konto, oder tun Sie, was es bewegt.</translation>
    </message>
    <message>
        <source>The account is a heading and takes no lines.</source>
        <translation>Das Konto ist eine Kontengruppe und nimmt keine Buchungen auf.</translation>
    </message>
    <message>
        <source>Choose an account below it.</source>
        <translation>Wählen Sie ein Konto darunter.</translation>
    </message>
    <message>
        <source>The account is of another chart than the entity&apos;s.</source>
        <translation>Das Konto gehört zu einem anderen Kontenplan als dem der Gesellschaft.</translation>
    </message>
    <message>
        <source>Choose an account of the entity&apos;s chart.</source>
        <translation>Wählen Sie ein Konto aus dem Kontenplan der Gesellschaft.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Dieses Konto gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose one from the chart, or create it first.</source>
        <translation>Wählen Sie eines aus dem Kontenplan, oder legen Sie es zuerst an.</translation>
    </message>
    <message>
        <source>[{accounts} ]accounts below this heading are still in use.</source>
        <translation>[{accounts} ]Konten unter dieser Kontengruppe sind noch in Gebrauch.</translation>
    </message>
    <message>
        <source>Take those out of use first.</source>
        <translation>Legen Sie zuerst diese still.</translation>
    </message>
    <message>
        <source>The amount is not in the currency of the entity&apos;s books[, {currency}].</source>
        <translation>Der Betrag lautet nicht auf die Buchwährung der Gesellschaft[, {currency}].</translation>
    </message>
    <message>
        <source>Enter it in that currency, and the other currency beside it.</source>
        <translation>Erfassen Sie ihn in dieser Währung, und die andere Währung daneben.</translation>
    </message>
    <message>
        <source>The amount is zero.</source>
        <translation>Der Betrag ist null.</translation>
    </message>
    <message>
        <source>Enter an amount.</source>
        <translation>Erfassen Sie einen Betrag.</translation>
    </message>
    <message>
        <source>This account can&apos;t be a bank&apos;s: it is of another chart, a heading, out of use, or a control account.</source>
        <translation>Dieses Konto kann kein Bankkonto sein: Es gehört zu einem anderen Kontenplan, ist eine Kontengruppe, stillgelegt oder ein Abstimmkonto.</translation>
    </message>
    <message>
        <source>Choose a bank account of the entity&apos;s chart.</source>
        <translation>Wählen Sie ein Bankkonto aus dem Kontenplan der Gesellschaft.</translation>
    </message>
    <message>
        <source>There is no such bank account.</source>
        <translation>Dieses Bankkonto gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose one from the chart, or leave it out.</source>
        <translation>Wählen Sie eines aus dem Kontenplan, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The chart of this template is here already.</source>
        <translation>Den Kontenplan dieser Vorlage gibt es hier schon.</translation>
    </message>
    <message>
        <source>Use that chart.</source>
        <translation>Verwenden Sie diesen Kontenplan.</translation>
    </message>
    <message>
        <source>Postings of this role go to a control account[ of {needed}], and the account is none of that kind.</source>
        <translation>Buchungen dieser Rolle gehen auf ein Abstimmkonto[ für {needed}], und das Konto ist keines dieser Art.</translation>
    </message>
    <message>
        <source>Choose an account with that control.</source>
        <translation>Wählen Sie ein Konto mit dieser Abstimmung.</translation>
    </message>
    <message>
        <source>A control account of stock or work in process is an asset; one of open items is an asset or a liability.</source>
        <translation>Ein Abstimmkonto für Bestand oder Ware in Arbeit ist ein Vermögenskonto, eines für offene Posten ein Konto für Vermögen oder Fremdkapital.</translation>
    </message>
    <message>
        <source>Change the type or the control.</source>
        <translation>Ändern Sie die Art oder die Abstimmung.</translation>
    </message>
    <message>
        <source>Both currencies are the same.</source>
        <translation>Beide Währungen sind dieselbe.</translation>
    </message>
    <message>
        <source>Choose two.</source>
        <translation>Wählen Sie zwei.</translation>
    </message>
    <message>
        <source>The amounts differ by more than may be written off.</source>
        <translation>Die Beträge weichen um mehr voneinander ab, als ausgebucht werden darf.</translation>
    </message>
    <message>
        <source>Settle other items, or correct the amount.</source>
        <translation>Gleichen Sie andere Posten aus, oder berichtigen Sie den Betrag.</translation>
    </message>
    <message>
        <source>An earlier period is still open.</source>
        <translation>Eine frühere Periode ist noch offen.</translation>
    </message>
    <message>
        <source>Close the earlier ones first.</source>
        <translation>Schließen Sie zuerst die früheren ab.</translation>
    </message>
    <message>
        <source>The entity whose rules are to be taken over has another chart.</source>
        <translation>Die Gesellschaft, deren Regeln übernommen werden sollen, hat einen anderen Kontenplan.</translation>
    </message>
    <message>
        <source>Choose an entity of the same chart.</source>
        <translation>Wählen Sie eine Gesellschaft mit demselben Kontenplan.</translation>
    </message>
    <message>
        <source>The foreign amount is in the currency of the books.</source>
        <translation>Der Fremdwährungsbetrag lautet auf die Buchwährung.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>The foreign amount has another sign than the amount.</source>
        <translation>Der Fremdwährungsbetrag hat ein anderes Vorzeichen als der Betrag.</translation>
    </message>
    <message>
        <source>Both are debits, or both are credits.</source>
        <translation>Beide stehen im Soll, oder beide im Haben.</translation>
    </message>
    <message>
        <source>The general rule of a role stays, so that its postings always have an account.</source>
        <translation>Die allgemeine Regel einer Rolle bleibt, damit ihre Buchungen immer ein Konto haben.</translation>
    </message>
    <message>
        <source>Set another account for it instead.</source>
        <translation>Legen Sie stattdessen ein anderes Konto für sie fest.</translation>
    </message>
    <message>
        <source>A heading takes no lines, so it is no control account.</source>
        <translation>Eine Kontengruppe nimmt keine Buchungen auf und ist deshalb kein Abstimmkonto.</translation>
    </message>
    <message>
        <source>Leave one of both out.</source>
        <translation>Lassen Sie eines von beiden weg.</translation>
    </message>
    <message>
        <source>Debits and credits differ[ by {difference}].</source>
        <translation>Soll und Haben sind nicht gleich[: Differenz {difference}].</translation>
    </message>
    <message>
        <source>Correct the lines until they balance.</source>
        <translation>Berichtigen Sie die Zeilen, bis sie ausgeglichen sind.</translation>
    </message>
    <message>
        <source>A later period is closed.</source>
        <translation>Eine spätere Periode ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Open the later ones first.</source>
        <translation>Öffnen Sie zuerst die späteren.</translation>
    </message>
    <message>
        <source>A year of months begins on the first of one.</source>
        <translation>Ein Jahr aus Monaten beginnt am Ersten eines Monats.</translation>
    </message>
    <message>
        <source>Choose such a day, or give the periods.</source>
        <translation>Wählen Sie einen solchen Tag, oder geben Sie die Perioden an.</translation>
    </message>
    <message>
        <source>This is more than is open[: {open}].</source>
        <translation>Das ist mehr, als offen ist[: {open}].</translation>
    </message>
    <message>
        <source>Settle at most that.</source>
        <translation>Gleichen Sie höchstens so viel aus.</translation>
    </message>
    <message>
        <source>The chart is none of the templates, so there are no posting rules to begin with.</source>
        <translation>Der Kontenplan stammt aus keiner Vorlage; deshalb gibt es keine Buchungsregeln für den Anfang.</translation>
    </message>
    <message>
        <source>Name an entity whose rules are taken over.</source>
        <translation>Nennen Sie eine Gesellschaft, deren Regeln übernommen werden.</translation>
    </message>
    <message>
        <source>Nothing is open of it any more.</source>
        <translation>Davon ist nichts mehr offen.</translation>
    </message>
    <message>
        <source>No open item is named.</source>
        <translation>Kein offener Posten ist genannt.</translation>
    </message>
    <message>
        <source>Name what is settled.</source>
        <translation>Nennen Sie, was ausgeglichen wird.</translation>
    </message>
    <message>
        <source>What customers owe is received, and what suppliers are owed is paid; this item is the other kind.</source>
        <translation>Was Kunden schulden, wird vereinnahmt, und was Lieferanten zusteht, wird bezahlt; dieser Posten ist von der anderen Art.</translation>
    </message>
    <message>
        <source>Choose an item of the right kind.</source>
        <translation>Wählen Sie einen Posten der richtigen Art.</translation>
    </message>
    <message>
        <source>The open item is another partner&apos;s.</source>
        <translation>Der offene Posten gehört einem anderen Partner.</translation>
    </message>
    <message>
        <source>Choose one of this partner.</source>
        <translation>Wählen Sie einen dieses Partners.</translation>
    </message>
    <message>
        <source>The same open item is named twice.</source>
        <translation>Derselbe offene Posten ist zweimal genannt.</translation>
    </message>
    <message>
        <source>Put both into one line.</source>
        <translation>Fassen Sie beide in einer Position zusammen.</translation>
    </message>
    <message>
        <source>There is no such open item.</source>
        <translation>Diesen offenen Posten gibt es nicht.</translation>
    </message>
    <message>
        <source>Check its number.</source>
        <translation>Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>The account above is no heading.</source>
        <translation>Das übergeordnete Konto ist keine Kontengruppe.</translation>
    </message>
    <message>
        <source>Choose a heading.</source>
        <translation>Wählen Sie eine Kontengruppe.</translation>
    </message>
    <message>
        <source>The heading is of another chart.</source>
        <translation>Die Kontengruppe gehört zu einem anderen Kontenplan.</translation>
    </message>
    <message>
        <source>Choose a heading of this chart.</source>
        <translation>Wählen Sie eine Kontengruppe dieses Kontenplans.</translation>
    </message>
    <message>
        <source>The heading is of another type.</source>
        <translation>Die Kontengruppe ist von anderer Art.</translation>
    </message>
    <message>
        <source>Choose a heading of the same type.</source>
        <translation>Wählen Sie eine Kontengruppe derselben Art.</translation>
    </message>
    <message>
        <source>There is no such heading.</source>
        <translation>Diese Kontengruppe gibt es nicht.</translation>
    </message>
    <message>
        <source>No period covers this day.</source>
        <translation>Keine Periode enthält diesen Tag.</translation>
    </message>
    <message>
        <source>Check the day, or open its fiscal year first.</source>
        <translation>Prüfen Sie den Tag, oder eröffnen Sie zuerst das Geschäftsjahr.</translation>
    </message>
    <message>
        <source>Each period ends after the one before it.</source>
        <translation>Jede Periode endet nach der vorigen.</translation>
    </message>
    <message>
        <source>Put their last days in order.</source>
        <translation>Bringen Sie die letzten Tage in die richtige Reihenfolge.</translation>
    </message>
    <message>
        <source>The plant belongs to another entity.</source>
        <translation>Das Werk gehört zu einer anderen Gesellschaft.</translation>
    </message>
    <message>
        <source>Choose a plant of this entity.</source>
        <translation>Wählen Sie ein Werk dieser Gesellschaft.</translation>
    </message>
    <message>
        <source>The rate is not above zero.</source>
        <translation>Der Kurs liegt nicht über null.</translation>
    </message>
    <message>
        <source>Enter more than zero.</source>
        <translation>Erfassen Sie mehr als null.</translation>
    </message>
    <message>
        <source>The amount is in the currency of the books, so there is no rate.</source>
        <translation>Der Betrag lautet auf die Buchwährung; deshalb gibt es keinen Kurs.</translation>
    </message>
    <message>
        <source>Leave the rate out.</source>
        <translation>Lassen Sie den Kurs weg.</translation>
    </message>
    <message>
        <source>There is no exchange rate for the day.</source>
        <translation>Für diesen Tag gibt es keinen Wechselkurs.</translation>
    </message>
    <message>
        <source>Set one first, or enter the rate.</source>
        <translation>Legen Sie zuerst einen fest, oder erfassen Sie den Kurs.</translation>
    </message>
    <message>
        <source>No rule of this scope is in force on that day.</source>
        <translation>An diesem Tag gilt keine Regel dieses Geltungsbereichs.</translation>
    </message>
    <message>
        <source>Look up the posting rules.</source>
        <translation>Sehen Sie die Buchungsregeln nach.</translation>
    </message>
    <message>
        <source>[{rules} ]posting rules lead to this account.</source>
        <translation>[{rules} ]Buchungsregeln führen auf dieses Konto.</translation>
    </message>
    <message>
        <source>Send them elsewhere first.</source>
        <translation>Leiten Sie sie zuerst auf ein anderes.</translation>
    </message>
    <message>
        <source>It is in that state already.</source>
        <translation>Sie ist schon in diesem Zustand.</translation>
    </message>
    <message>
        <source>There is no such template.</source>
        <translation>Diese Vorlage gibt es nicht.</translation>
    </message>
    <message>
        <source>[Known are: {known}.]</source>
        <translation>[Bekannt sind: {known}.]</translation>
    </message>
    <message>
        <source>A text is needed.</source>
        <translation>Ein Text fehlt.</translation>
    </message>
    <message>
        <source>Say what it is about.</source>
        <translation>Geben Sie an, worum es geht.</translation>
    </message>
    <message>
        <source>A journal has at least two lines.</source>
        <translation>Ein Buchungssatz hat mindestens zwei Zeilen.</translation>
    </message>
    <message>
        <source>Enter the other side.</source>
        <translation>Erfassen Sie die Gegenseite.</translation>
    </message>
    <message>
        <source>A year has at most 53 periods.</source>
        <translation>Ein Jahr hat höchstens 53 Perioden.</translation>
    </message>
    <message>
        <source>Give fewer.</source>
        <translation>Geben Sie weniger an.</translation>
    </message>
    <message>
        <source>The work centre belongs to another entity.</source>
        <translation>Der Arbeitsplatz gehört zu einer anderen Gesellschaft.</translation>
    </message>
    <message>
        <source>Choose one of this entity.</source>
        <translation>Wählen Sie einen dieser Gesellschaft.</translation>
    </message>
    <message>
        <source>The year would leave a gap to the years that there are[, {first} to {last}].</source>
        <translation>Zwischen diesem Jahr und den vorhandenen bliebe eine Lücke[, {first} bis {last}].</translation>
    </message>
    <message>
        <source>Begin on the day after the last one.</source>
        <translation>Beginnen Sie am Tag nach dem letzten.</translation>
    </message>
    <message>
        <source>The year overlaps with one that is there already[: {year}].</source>
        <translation>Das Jahr überschneidet sich mit einem vorhandenen[: {year}].</translation>
    </message>
    <message>
        <source>The account has a balance[ in {entities} entities]. Take it out of use?</source>
        <translation>Das Konto hat einen Saldo[ in {entities} Gesellschaften]. Trotzdem stilllegen?</translation>
    </message>
    <message>
        <source>Its balance stays where it is.</source>
        <translation>Der Saldo bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>The amounts differ[ by {difference}]. Write the difference off?</source>
        <translation>Die Beträge weichen voneinander ab[: Differenz {difference}]. Die Differenz ausbuchen?</translation>
    </message>
    <message>
        <source>The day lies[ {days} days] back. Post there?</source>
        <translation>Der Tag liegt[ {days} Tage] zurück. Trotzdem buchen?</translation>
    </message>
    <message>
        <source>The rate is far from the last one[, {last} of {day}]. Set it?</source>
        <translation>Der Kurs ist weit vom letzten entfernt[, {last} vom {day}]. Trotzdem festlegen?</translation>
    </message>
    <message>
        <source>What was posted before stays in the old account. Set the rule?</source>
        <translation>Was bisher gebucht wurde, bleibt auf dem alten Konto. Die Regel festlegen?</translation>
    </message>
    <message>
        <source>A journal can move it.</source>
        <translation>Ein Buchungssatz kann es umbuchen.</translation>
    </message>
    <message>
        <source>Change an account</source>
        <translation>Konto ändern</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Create a chart of accounts</source>
        <translation>Kontenplan anlegen</translation>
    </message>
    <message>
        <source>Create an entity</source>
        <translation>Gesellschaft anlegen</translation>
    </message>
    <message>
        <source>Create a plant</source>
        <translation>Werk anlegen</translation>
    </message>
    <message>
        <source>End a posting rule</source>
        <translation>Buchungsregel beenden</translation>
    </message>
    <message>
        <source>Pay a supplier</source>
        <translation>Lieferanten bezahlen</translation>
    </message>
    <message>
        <source>Open a fiscal year</source>
        <translation>Geschäftsjahr eröffnen</translation>
    </message>
    <message>
        <source>Post a journal</source>
        <translation>Buchungssatz erfassen</translation>
    </message>
    <message>
        <source>Receive a payment</source>
        <translation>Zahlung vereinnahmen</translation>
    </message>
    <message>
        <source>Set an exchange rate</source>
        <translation>Wechselkurs festlegen</translation>
    </message>
    <message>
        <source>Close or open a period</source>
        <translation>Periode abschließen oder öffnen</translation>
    </message>
    <message>
        <source>Set a posting rule</source>
        <translation>Buchungsregel festlegen</translation>
    </message>
    <message>
        <source>Account lines</source>
        <translation>Kontoblatt</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Charts of accounts</source>
        <translation>Kontenpläne</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Gesellschaften</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Journal lines</source>
        <translation>Buchungszeilen</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Buchungssätze</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Offene Posten</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioden</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Werke</translation>
    </message>
    <message>
        <source>Posting rules</source>
        <translation>Buchungsregeln</translation>
    </message>
    <message>
        <source>Where a posting goes</source>
        <translation>Wohin eine Buchung geht</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Summen- und Saldenliste</translation>
    </message>
    <message>
        <source>Account changed</source>
        <translation>Konto geändert</translation>
    </message>
    <message>
        <source>Account created</source>
        <translation>Konto angelegt</translation>
    </message>
    <message>
        <source>Chart created</source>
        <translation>Kontenplan angelegt</translation>
    </message>
    <message>
        <source>Entity created</source>
        <translation>Gesellschaft angelegt</translation>
    </message>
    <message>
        <source>Plant created</source>
        <translation>Werk angelegt</translation>
    </message>
    <message>
        <source>Posting rule ended</source>
        <translation>Buchungsregel beendet</translation>
    </message>
    <message>
        <source>Supplier paid</source>
        <translation>Lieferant bezahlt</translation>
    </message>
    <message>
        <source>Fiscal year opened</source>
        <translation>Geschäftsjahr eröffnet</translation>
    </message>
    <message>
        <source>Journal posted</source>
        <translation>Buchungssatz erfasst</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Zahlung vereinnahmt</translation>
    </message>
    <message>
        <source>Exchange rate set</source>
        <translation>Wechselkurs festgelegt</translation>
    </message>
    <message>
        <source>Period state set</source>
        <translation>Periodenzustand festgelegt</translation>
    </message>
    <message>
        <source>Posting rule set</source>
        <translation>Buchungsregel festgelegt</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Comparison of balances</source>
        <translation>Saldenvergleich</translation>
    </message>
    <message>
        <source>Why a posting goes there</source>
        <translation>Warum eine Buchung dorthin geht</translation>
    </message>
</context>
<context>
    <name>masterdata</name>
    <message>
        <source>A code is needed.</source>
        <translation>Ein Code fehlt.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Füllen Sie sie aus.</translation>
    </message>
    <message>
        <source>The cost centre belongs to another entity.</source>
        <translation>Die Kostenstelle gehört zu einer anderen Gesellschaft.</translation>
    </message>
    <message>
        <source>Choose one of the plant&apos;s entity.</source>
        <translation>Wählen Sie eine der Gesellschaft des Werks.</translation>
    </message>
    <message>
        <source>The credit limit is not in the partner&apos;s currency[, {currency}].</source>
        <translation>Das Kreditlimit lautet nicht auf die Währung des Partners[, {currency}].</translation>
    </message>
    <message>
        <source>Enter it in that currency.</source>
        <translation>Erfassen Sie es in dieser Währung.</translation>
    </message>
    <message>
        <source>The credit limit is below zero.</source>
        <translation>Das Kreditlimit liegt unter null.</translation>
    </message>
    <message>
        <source>Enter zero for no limit, or more.</source>
        <translation>Erfassen Sie null für kein Limit, oder mehr.</translation>
    </message>
    <message>
        <source>The credit limit is not above zero.</source>
        <translation>Das Kreditlimit liegt nicht über null.</translation>
    </message>
    <message>
        <source>Enter an amount, or leave it out for no limit.</source>
        <translation>Erfassen Sie einen Betrag, oder lassen Sie ihn weg, wenn es kein Limit gibt.</translation>
    </message>
    <message>
        <source>The partner needs a currency.</source>
        <translation>Der Partner braucht eine Währung.</translation>
    </message>
    <message>
        <source>Fill in the currency of its orders and invoices.</source>
        <translation>Geben Sie die Währung seiner Aufträge und Rechnungen an.</translation>
    </message>
    <message>
        <source>This can&apos;t be a group.</source>
        <translation>Das kann keine Gruppe sein.</translation>
    </message>
    <message>
        <source>Use letters, digits and - _ . : # + &amp; ( ), at most 40.</source>
        <translation>Verwenden Sie Buchstaben, Ziffern und - _ . : # + &amp; ( ), höchstens 40 Zeichen.</translation>
    </message>
    <message>
        <source>The partner is neither a supplier nor a customer.</source>
        <translation>Der Partner ist weder Lieferant noch Kunde.</translation>
    </message>
    <message>
        <source>Make it one of them, or both.</source>
        <translation>Machen Sie ihn zu einem davon oder zu beidem.</translation>
    </message>
    <message>
        <source>Nothing is named that would change.</source>
        <translation>Nichts ist genannt, was sich ändern würde.</translation>
    </message>
    <message>
        <source>Fill in what is to be new.</source>
        <translation>Füllen Sie aus, was neu sein soll.</translation>
    </message>
    <message>
        <source>The payment days are out of range.</source>
        <translation>Das Zahlungsziel liegt außerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>Enter 0 to 1000.</source>
        <translation>Erfassen Sie 0 bis 1000 Tage.</translation>
    </message>
    <message>
        <source>A rate is below zero.</source>
        <translation>Ein Satz liegt unter null.</translation>
    </message>
    <message>
        <source>Enter zero or more.</source>
        <translation>Erfassen Sie null oder mehr.</translation>
    </message>
    <message>
        <source>The rate is out of range.</source>
        <translation>Der Satz liegt außerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>Enter a share between 0 and 1; 0.19 is 19 percent.</source>
        <translation>Erfassen Sie einen Anteil zwischen 0 und 1; 0,19 sind 19 Prozent.</translation>
    </message>
    <message>
        <source>The item has stock, so tracking and kind of supply stay.</source>
        <translation>Der Artikel hat Bestand; deshalb bleiben Verfolgung und Beschaffung, wie sie sind.</translation>
    </message>
    <message>
        <source>Empty its stock first.</source>
        <translation>Leeren Sie zuerst seinen Bestand.</translation>
    </message>
    <message>
        <source>Stock[ of {item}][ in plant {plant}] is valued by another method.</source>
        <translation>Bestand[ von {item}][ im Werk {plant}] ist nach einem anderen Verfahren bewertet.</translation>
    </message>
    <message>
        <source>Empty that stock first.</source>
        <translation>Leeren Sie zuerst diesen Bestand.</translation>
    </message>
    <message>
        <source>A phantom or a service is never in stock, so it has no lots.</source>
        <translation>Eine Phantombaugruppe oder Dienstleistung liegt nie auf Lager und hat deshalb keine Chargen.</translation>
    </message>
    <message>
        <source>Leave the tracking out.</source>
        <translation>Lassen Sie die Verfolgung weg.</translation>
    </message>
    <message>
        <source>The unit is missing.</source>
        <translation>Die Einheit fehlt.</translation>
    </message>
    <message>
        <source>Write it behind the figure, such as 1 box.</source>
        <translation>Schreiben Sie sie hinter die Zahl, etwa 1 Karton.</translation>
    </message>
    <message>
        <source>Both units are the same.</source>
        <translation>Beide Einheiten sind dieselbe.</translation>
    </message>
    <message>
        <source>Choose two.</source>
        <translation>Wählen Sie zwei.</translation>
    </message>
    <message>
        <source>There is such a conversion already[: {numerator} to {denominator}]. Replace it?</source>
        <translation>Diese Umrechnung gibt es schon[: {numerator} zu {denominator}]. Ersetzen?</translation>
    </message>
    <message>
        <source>What was entered in the unit before stays as it is.</source>
        <translation>Was bisher in dieser Einheit erfasst wurde, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Change an item</source>
        <translation>Artikel ändern</translation>
    </message>
    <message>
        <source>Change a partner</source>
        <translation>Partner ändern</translation>
    </message>
    <message>
        <source>Change work centre rates</source>
        <translation>Arbeitsplatzsätze ändern</translation>
    </message>
    <message>
        <source>Create a bin</source>
        <translation>Lagerplatz anlegen</translation>
    </message>
    <message>
        <source>Create a category</source>
        <translation>Kategorie anlegen</translation>
    </message>
    <message>
        <source>Create a cost centre</source>
        <translation>Kostenstelle anlegen</translation>
    </message>
    <message>
        <source>Create an item</source>
        <translation>Artikel anlegen</translation>
    </message>
    <message>
        <source>Create a partner</source>
        <translation>Partner anlegen</translation>
    </message>
    <message>
        <source>Create a reason</source>
        <translation>Grund anlegen</translation>
    </message>
    <message>
        <source>Create a tax code</source>
        <translation>Steuerschlüssel anlegen</translation>
    </message>
    <message>
        <source>Create a unit</source>
        <translation>Einheit anlegen</translation>
    </message>
    <message>
        <source>Create a work centre</source>
        <translation>Arbeitsplatz anlegen</translation>
    </message>
    <message>
        <source>Define a conversion</source>
        <translation>Umrechnung festlegen</translation>
    </message>
    <message>
        <source>Set a costing policy</source>
        <translation>Bewertungsverfahren festlegen</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Lagerplätze</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Unit conversions</source>
        <translation>Einheitenumrechnungen</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>Kostenstellen</translation>
    </message>
    <message>
        <source>Costing policies</source>
        <translation>Bewertungsverfahren</translation>
    </message>
    <message>
        <source>Document history</source>
        <translation>Beleghistorie</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Documents of a number</source>
        <translation>Belege zu einer Nummer</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Standard costs</source>
        <translation>Standardkosten</translation>
    </message>
    <message>
        <source>Tax codes</source>
        <translation>Steuerschlüssel</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Work centres</source>
        <translation>Arbeitsplätze</translation>
    </message>
    <message>
        <source>Item changed</source>
        <translation>Artikel geändert</translation>
    </message>
    <message>
        <source>Partner changed</source>
        <translation>Partner geändert</translation>
    </message>
    <message>
        <source>Rates changed</source>
        <translation>Sätze geändert</translation>
    </message>
    <message>
        <source>Bin created</source>
        <translation>Lagerplatz angelegt</translation>
    </message>
    <message>
        <source>Category created</source>
        <translation>Kategorie angelegt</translation>
    </message>
    <message>
        <source>Cost centre created</source>
        <translation>Kostenstelle angelegt</translation>
    </message>
    <message>
        <source>Item created</source>
        <translation>Artikel angelegt</translation>
    </message>
    <message>
        <source>Partner created</source>
        <translation>Partner angelegt</translation>
    </message>
    <message>
        <source>Reason created</source>
        <translation>Grund angelegt</translation>
    </message>
    <message>
        <source>Tax code created</source>
        <translation>Steuerschlüssel angelegt</translation>
    </message>
    <message>
        <source>Unit created</source>
        <translation>Einheit angelegt</translation>
    </message>
    <message>
        <source>Work centre created</source>
        <translation>Arbeitsplatz angelegt</translation>
    </message>
    <message>
        <source>Conversion defined</source>
        <translation>Umrechnung festgelegt</translation>
    </message>
    <message>
        <source>Costing policy set</source>
        <translation>Bewertungsverfahren festgelegt</translation>
    </message>
    <message>
        <source>Master data</source>
        <translation>Stammdaten</translation>
    </message>
    <message>
        <source>The address is empty, or has more than {lines} lines.</source>
        <translation>Die Anschrift ist leer oder hat mehr als {lines} Zeilen.</translation>
    </message>
    <message>
        <source>Write street, place and country, without the name.</source>
        <translation>Schreiben Sie Straße, Ort und Land, ohne den Namen.</translation>
    </message>
    <message>
        <source>Set the letterhead</source>
        <translation>Briefkopf festlegen</translation>
    </message>
    <message>
        <source>Set the address of a partner</source>
        <translation>Anschrift eines Partners festlegen</translation>
    </message>
    <message>
        <source>Head of a document</source>
        <translation>Kopf eines Belegs</translation>
    </message>
    <message>
        <source>History of an item</source>
        <translation>Verlauf eines Artikels</translation>
    </message>
    <message>
        <source>Letterhead set</source>
        <translation>Briefkopf festgelegt</translation>
    </message>
    <message>
        <source>Address set</source>
        <translation>Anschrift festgelegt</translation>
    </message>
</context>
<context>
    <name>millrace</name>
    <message>
        <source>The desktop of Millrace.</source>
        <translation>Der Desktop von Millrace.</translation>
    </message>
    <message>
        <source>A company: a file, or postgresql://user@host/database. Without it, the one that was open last.</source>
        <translation>Ein Unternehmen: eine Datei oder postgresql://benutzer@host/datenbank. Ohne Angabe das zuletzt geöffnete.</translation>
    </message>
    <message>
        <source>Sit at this person&apos;s desk at once, where the database is yours to open.</source>
        <translation>Setzt sich gleich an den Schreibtisch dieser Person, wenn Sie die Datenbank öffnen dürfen.</translation>
    </message>
    <message>
        <source>Draw every screen to this folder, light and dark, in three sizes, and end.</source>
        <translation>Zeichnet jede Ansicht in diesen Ordner, hell und dunkel, in drei Größen, und endet.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Measure &quot;start&quot;, &quot;grid&quot; or &quot;repaint&quot;, write the figures as JSON, and end.</source>
        <translation>„start“, „grid“ oder „repaint“ messen, die Zahlen als JSON schreiben und enden.</translation>
    </message>
</context>
<context>
    <name>millrace::cli</name>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>there is no option --%1 here</source>
        <translation>hier gibt es keine Option --%1</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many</source>
        <translation>„%1“ ist ein Wort zu viel</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3</source>
        <translation>--%1 nimmt eine ganze Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>There are more: --after &apos;%1&apos;, or --limit</source>
        <translation>Es gibt mehr: --after &apos;%1&apos; oder --limit</translation>
    </message>
    <message>
        <source>--format takes table, json, csv or xlsx</source>
        <translation>--format nimmt table, json, csv oder xlsx</translation>
    </message>
    <message>
        <source>--format xlsx needs --output FILE</source>
        <translation>--format xlsx braucht --output DATEI</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>die Datenbank</translation>
    </message>
    <message>
        <source>the query</source>
        <translation>die Abfrage</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>the bench (%1)</source>
        <translation>die Messung (%1)</translation>
    </message>
    <message>
        <source>there is no bench &quot;%1&quot;; there are %2</source>
        <translation>es gibt keine Messung „%1“; es gibt %2</translation>
    </message>
    <message>
        <source>no engine to measure: --db postgresql://... names a server</source>
        <translation>nichts zu messen: --db postgresql://... nennt einen Server</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Fields (? may be left out)</source>
        <translation>Felder (? darf wegbleiben)</translation>
    </message>
    <message>
        <source>Rejections, the first that applies: %1</source>
        <translation>Ablehnungen, die erste zutreffende: %1</translation>
    </message>
    <message>
        <source>Questions: %1</source>
        <translation>Rückfragen: %1</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Quittung</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Vorgang: %1</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Parameters (? may be left out)</source>
        <translation>Parameter (? darf wegbleiben)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>nothing is called &quot;%1&quot;</source>
        <translation>nichts heißt „%1“</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>der Befehl</translation>
    </message>
    <message>
        <source>--preview writes nothing, so there is nothing to --park</source>
        <translation>--preview schreibt nichts; deshalb gibt es nichts für --park</translation>
    </message>
    <message>
        <source>with &quot;-&quot;, each line has its own &quot;id&quot;, &quot;key&quot; and &quot;accept&quot;</source>
        <translation>mit „-“ hat jede Zeile ihr eigenes „id“, „key“ und „accept“</translation>
    </message>
    <message>
        <source>--atomic goes with &quot;-&quot;, and with neither --preview nor --park</source>
        <translation>--atomic passt zu „-“, aber weder zu --preview noch zu --park</translation>
    </message>
    <message>
        <source>--id takes a UUID</source>
        <translation>--id nimmt eine UUID</translation>
    </message>
    <message>
        <source>the event&apos;s number</source>
        <translation>die Nummer des Vorgangs</translation>
    </message>
    <message>
        <source>the event is named by its number</source>
        <translation>der Vorgang wird mit seiner Nummer genannt</translation>
    </message>
    <message>
        <source>It posted nothing.</source>
        <translation>Er hat nichts gebucht.</translation>
    </message>
    <message>
        <source>--%1 takes field=column</source>
        <translation>--%1 nimmt feld=spalte</translation>
    </message>
    <message>
        <source>--%1 takes field=value</source>
        <translation>--%1 nimmt feld=wert</translation>
    </message>
    <message>
        <source>--separator takes one character, or tab</source>
        <translation>--separator nimmt ein Zeichen oder tab</translation>
    </message>
    <message>
        <source>%1 would be done, %2 not.</source>
        <translation>%1 würden ausgeführt, %2 nicht.</translation>
    </message>
    <message>
        <source>%1 done, %2 not.</source>
        <translation>%1 ausgeführt, %2 nicht.</translation>
    </message>
    <message>
        <source>line %1%2: </source>
        <translation>Zeile %1%2: </translation>
    </message>
    <message>
        <source>line %1: %2 done, %3 not</source>
        <translation>Zeile %1: %2 ausgeführt, %3 nicht</translation>
    </message>
    <message>
        <source>--preview goes with neither --park nor --atomic</source>
        <translation>--preview passt weder zu --park noch zu --atomic</translation>
    </message>
    <message>
        <source>--atomic leaves nothing to --park</source>
        <translation>--atomic lässt nichts für --park übrig</translation>
    </message>
    <message>
        <source>--key names what --once would work out</source>
        <translation>--key nennt, was --once ermitteln würde</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>%1 is founded, with entity %2 (%3), plant %4 and person %5.</source>
        <translation>%1 ist gegründet, mit Gesellschaft %2 (%3), Werk %4 und Person %5.</translation>
    </message>
    <message>
        <source>%1: day %2 of %3</source>
        <translation>%1: Tag %2 von %3</translation>
    </message>
    <message>
        <source>Alder Pumps is there: %1 items and %2 events. %3 commands wait for somebody.</source>
        <translation>Alder Pumps ist da: %1 Artikel und %2 Vorgänge. %3 Befehle warten auf jemanden.</translation>
    </message>
    <message>
        <source>Everybody signs in with the password &quot;%1&quot;: helena administers; amira, marta, bernd, emil, dieter, ingrid, nadia and others work.</source>
        <translation>Alle melden sich mit dem Passwort „%1“ an: helena verwaltet; amira, marta, bernd, emil, dieter, ingrid, nadia und andere arbeiten.</translation>
    </message>
    <message>
        <source>`mill user list DB` has them all. The password is public, so keep nothing of your own in there.</source>
        <translation>`mill user list DB` zählt alle auf. Das Passwort ist öffentlich; bewahren Sie darin nichts Eigenes auf.</translation>
    </message>
    <message>
        <source>--seed goes with --demo</source>
        <translation>--seed passt nur zu --demo</translation>
    </message>
    <message>
        <source>the file of the backup</source>
        <translation>die Datei der Sicherung</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Gesichert nach %1</translation>
    </message>
    <message>
        <source>Restored to %1</source>
        <translation>Wiederhergestellt nach %1</translation>
    </message>
    <message>
        <source>It is of this version already.</source>
        <translation>Es ist schon auf dieser Version.</translation>
    </message>
    <message>
        <source>Lifted; the backup from before is %1</source>
        <translation>Angehoben; die Sicherung von vorher ist %1</translation>
    </message>
    <message>
        <source>there is no &quot;mill %1&quot;</source>
        <translation>es gibt kein „mill %1“</translation>
    </message>
    <message>
        <source>mill: word %1 is not valid UTF-8</source>
        <translation>mill: Wort %1 ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>mill: %1. `mill help` shows how.</source>
        <translation>mill: %1. `mill help` zeigt, wie es geht.</translation>
    </message>
    <message>
        <source>mill: this is a bug, and nothing was written: %1</source>
        <translation>mill: Das ist ein Programmfehler, und nichts wurde geschrieben: %1</translation>
    </message>
    <message>
        <source>Nothing was written. It would be:</source>
        <translation>Nichts wurde geschrieben. Es wäre:</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>A second person would be asked first.</source>
        <translation>Zuerst würde eine zweite Person gefragt.</translation>
    </message>
    <message>
        <source>Taken back: all or none.</source>
        <translation>Zurückgenommen: alles oder nichts.</translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>Schon ausgeführt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>yes: --accept %1</source>
        <translation>ja: --accept %1</translation>
    </message>
    <message>
        <source>Waits for a second person: %1</source>
        <translation>Wartet auf eine zweite Person: %1</translation>
    </message>
    <message>
        <source>Parked: %1</source>
        <translation>Zurückgestellt: %1</translation>
    </message>
    <message>
        <source>Reversed</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Nothing was reversed.</source>
        <translation>Nichts wurde storniert.</translation>
    </message>
    <message>
        <source>--day takes a day such as 2026-03-31</source>
        <translation>--day nimmt einen Tag wie 2026-03-31</translation>
    </message>
    <message>
        <source>Password, then Enter:</source>
        <translation>Passwort, dann Eingabe:</translation>
    </message>
    <message>
        <source>list, add, password or grant</source>
        <translation>list, add, password oder grant</translation>
    </message>
    <message>
        <source>the person&apos;s code</source>
        <translation>der Code der Person</translation>
    </message>
    <message>
        <source>the role</source>
        <translation>die Rolle</translation>
    </message>
    <message>
        <source>&quot;mill user&quot; takes list, add, password or grant</source>
        <translation>„mill user“ nimmt list, add, password oder grant</translation>
    </message>
    <message>
        <source>Makes a company in a new file or an empty PostgreSQL database; --demo, one to try things on</source>
        <translation>Legt ein Unternehmen in einer neuen Datei oder leeren PostgreSQL-Datenbank an; --demo eines zum Ausprobieren</translation>
    </message>
    <message>
        <source>Sends a command, or one a line; --preview shows exactly what it would do</source>
        <translation>Sendet einen Befehl, oder einen je Zeile; --preview zeigt genau, was er täte</translation>
    </message>
    <message>
        <source>Sends a command for each row of a file</source>
        <translation>Sendet einen Befehl für jede Zeile einer Datei</translation>
    </message>
    <message>
        <source>Answers a query</source>
        <translation>Beantwortet eine Abfrage</translation>
    </message>
    <message>
        <source>Takes an event back with all that rests on it, newest first; --show only lists them</source>
        <translation>Storniert einen Vorgang mit allem, was darauf beruht, das Neueste zuerst; --show zählt nur auf</translation>
    </message>
    <message>
        <source>Lists what can be done, or one command with fields, rejections and an example</source>
        <translation>Zählt auf, was sich tun lässt, oder einen Befehl mit Feldern, Ablehnungen und Beispiel</translation>
    </message>
    <message>
        <source>Lists what can be asked, or one query with parameters and columns</source>
        <translation>Zählt auf, was sich fragen lässt, oder eine Abfrage mit Parametern und Spalten</translation>
    </message>
    <message>
        <source>Proves every invariant from the rows themselves; 6 when one is broken</source>
        <translation>Beweist jede Invariante aus den Zeilen selbst; 6, wenn eine verletzt ist</translation>
    </message>
    <message>
        <source>Seals new events into the chain, and numbers journals</source>
        <translation>Versiegelt neue Vorgänge in der Kette und nummeriert Buchungssätze</translation>
    </message>
    <message>
        <source>Measures, and prints JSON</source>
        <translation>Misst und gibt JSON aus</translation>
    </message>
    <message>
        <source>People and their roles</source>
        <translation>Personen und ihre Rollen</translation>
    </message>
    <message>
        <source>Commands that wait for a second person or for mending</source>
        <translation>Befehle, die auf eine zweite Person oder auf Berichtigung warten</translation>
    </message>
    <message>
        <source>Lets a waiting command through, as a second person</source>
        <translation>Lässt einen wartenden Befehl als zweite Person durch</translation>
    </message>
    <message>
        <source>Says no to a waiting command, as a second person</source>
        <translation>Lehnt einen wartenden Befehl als zweite Person ab</translation>
    </message>
    <message>
        <source>Takes one&apos;s own waiting command back</source>
        <translation>Zieht den eigenen wartenden Befehl zurück</translation>
    </message>
    <message>
        <source>Sends a parked command again, mended or as it was</source>
        <translation>Sendet einen zurückgestellten Befehl noch einmal, berichtigt oder wie er war</translation>
    </message>
    <message>
        <source>Shows what an event did, part by part</source>
        <translation>Zeigt Teil für Teil, was ein Vorgang tat</translation>
    </message>
    <message>
        <source>Writes a whole copy while others work</source>
        <translation>Schreibt eine ganze Kopie, während andere arbeiten</translation>
    </message>
    <message>
        <source>Puts a backup in place</source>
        <translation>Setzt eine Sicherung ein</translation>
    </message>
    <message>
        <source>Lifts a company of an older Millrace; a backup is made first</source>
        <translation>Hebt ein Unternehmen eines älteren Millrace an; vorher wird gesichert</translation>
    </message>
    <message>
        <source>Prints completion for bash</source>
        <translation>Gibt die Vervollständigung für bash aus</translation>
    </message>
    <message>
        <source>This page, or one word of it</source>
        <translation>Diese Seite, oder ein Wort daraus</translation>
    </message>
    <message>
        <source>mill: Millrace from the command line. DB is a file, or postgresql://user@host/database.</source>
        <translation>mill: Millrace auf der Kommandozeile. DB ist eine Datei oder postgresql://benutzer@host/datenbank.</translation>
    </message>
    <message>
        <source>usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>`mill help WORD` shows how a word is used. --json answers in JSON on a terminal, too.</source>
        <translation>`mill help WORT` zeigt, wie ein Wort gebraucht wird. --json antwortet auch am Terminal in JSON.</translation>
    </message>
    <message>
        <source>Exit: 0 done, 1 rejected, 2 wrong usage, 3 a question, 4 waiting, 5 database or disk, 6 an invariant is broken, 70 a bug.</source>
        <translation>Ende: 0 ausgeführt, 1 abgelehnt, 2 falscher Aufruf, 3 Rückfrage, 4 wartet, 5 Datenbank oder Datenträger, 6 eine Invariante ist verletzt, 70 ein Programmfehler.</translation>
    </message>
    <message>
        <source>only &quot;mill completion bash&quot; is known</source>
        <translation>nur „mill completion bash“ ist bekannt</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>verletzt</translation>
    </message>
    <message>
        <source>, %1 times</source>
        <translation>, %1-mal</translation>
    </message>
    <message>
        <source>Everything holds: %1 invariants.</source>
        <translation>Alles gilt: %1 Invarianten.</translation>
    </message>
    <message>
        <source>Not everything holds.</source>
        <translation>Nicht alles gilt.</translation>
    </message>
    <message>
        <source>Everything is sealed already.</source>
        <translation>Alles ist schon versiegelt.</translation>
    </message>
    <message>
        <source>%1 events sealed.</source>
        <translation>%1 Vorgänge versiegelt.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>--filter takes COLUMN~PART, COLUMN=VALUE, COLUMN&gt;=VALUE or COLUMN&lt;=VALUE</source>
        <translation>--filter nimmt SPALTE~TEIL, SPALTE=WERT, SPALTE&gt;=WERT oder SPALTE&lt;=WERT</translation>
    </message>
    <message>
        <source>--after takes the key that the page before ended with, such as &apos;[&quot;PO-1001&quot;]&apos;</source>
        <translation>--after nimmt den Schlüssel, mit dem die Seite davor endete, etwa &apos;[&quot;PO-1001&quot;]&apos;</translation>
    </message>
    <message>
        <source>--currency takes three letters of ISO 4217, such as EUR</source>
        <translation>--currency nimmt drei Buchstaben nach ISO 4217, etwa EUR</translation>
    </message>
    <message>
        <source>--first-day takes a day such as 2026-01-01</source>
        <translation>--first-day nimmt einen Tag wie 2026-01-01</translation>
    </message>
    <message>
        <source>--demo takes small, medium or large</source>
        <translation>--demo nimmt small, medium oder large</translation>
    </message>
    <message>
        <source>--%1 does not go with --demo: Alder Pumps is as it is</source>
        <translation>--%1 passt nicht zu --demo: Alder Pumps ist, wie es ist</translation>
    </message>
    <message>
        <source>the number of the waiting command</source>
        <translation>die Nummer des wartenden Befehls</translation>
    </message>
    <message>
        <source>a waiting command goes by its number, which &quot;mill waiting&quot; shows</source>
        <translation>ein wartender Befehl wird mit seiner Nummer genannt, die „mill waiting“ zeigt</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
</context>
<context>
    <name>millrace::ui</name>
    <message>
        <source>Items</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Everything that is bought, made or sold</source>
        <translation>Alles, was gekauft, gefertigt oder verkauft wird</translation>
    </message>
    <message>
        <source>Items stand here: what is bought, made and sold.</source>
        <translation>Hier stehen die Artikel: was gekauft, gefertigt und verkauft wird.</translation>
    </message>
    <message>
        <source>Structures</source>
        <translation>Stücklisten</translation>
    </message>
    <message>
        <source>What items are made of, and how; by revision</source>
        <translation>Woraus Artikel bestehen und wie sie entstehen; nach Revisionen</translation>
    </message>
    <message>
        <source>Structures stand here: components and operations of what is made.</source>
        <translation>Hier stehen die Stücklisten: Komponenten und Arbeitsgänge dessen, was gefertigt wird.</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Stückliste</translation>
    </message>
    <message>
        <source>Level by level</source>
        <translation>Ebene für Ebene</translation>
    </message>
    <message>
        <source>This structure has no components.</source>
        <translation>Diese Stückliste hat keine Komponenten.</translation>
    </message>
    <message>
        <source>Work centres</source>
        <translation>Arbeitsplätze</translation>
    </message>
    <message>
        <source>Where work is done, and what an hour costs</source>
        <translation>Wo gearbeitet wird und was eine Stunde kostet</translation>
    </message>
    <message>
        <source>Work centres stand here: machines and places with their rates.</source>
        <translation>Hier stehen die Arbeitsplätze: Maschinen und Plätze mit ihren Sätzen.</translation>
    </message>
    <message>
        <source>its document is used</source>
        <translation>ihr Beleg ist in Gebrauch</translation>
    </message>
    <message>
        <source>its goods have been given late costs</source>
        <translation>ihre Ware trägt nachträgliche Kosten</translation>
    </message>
    <message>
        <source>the document has gone on</source>
        <translation>der Beleg ist weitergegangen</translation>
    </message>
    <message>
        <source>it settles an open item</source>
        <translation>er gleicht einen offenen Posten aus</translation>
    </message>
    <message>
        <source>the goods have moved on</source>
        <translation>die Ware hat sich weiterbewegt</translation>
    </message>
    <message>
        <source>the goods have been used</source>
        <translation>die Ware ist verbraucht</translation>
    </message>
    <message>
        <source>the order has gone on</source>
        <translation>der Auftrag ist weitergegangen</translation>
    </message>
    <message>
        <source>the cost has gone on</source>
        <translation>die Kosten sind weitergegangen</translation>
    </message>
    <message>
        <source>%1. %2, %3%4</source>
        <translation>%1. %2, %3%4</translation>
    </message>
    <message>
        <source>Takes back: %1 of %2</source>
        <translation>Storniert wird: %1 vom %2</translation>
    </message>
    <message>
        <source>Nothing stands in its way.</source>
        <translation>Nichts steht im Weg.</translation>
    </message>
    <message>
        <source>%1 later events rest on it. They are taken back with it, in this order:</source>
        <translation>%1 spätere Vorgänge beruhen darauf. Sie werden mit storniert, in dieser Reihenfolge:</translation>
    </message>
    <message>
        <source>Reverse all %1 events</source>
        <translation>Alle %1 Vorgänge stornieren</translation>
    </message>
    <message>
        <source>Reversing</source>
        <translation>Storno läuft</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Fertigungsaufträge</translation>
    </message>
    <message>
        <source>Stock on hand</source>
        <translation>Lagerbestand</translation>
    </message>
    <message>
        <source>Where goods lie now, and what they are worth</source>
        <translation>Wo Ware jetzt liegt und was sie wert ist</translation>
    </message>
    <message>
        <source>Stock stands here by item, bin and lot, once goods are received.</source>
        <translation>Hier steht der Bestand nach Artikel, Lagerplatz und Charge, sobald Ware eingegangen ist.</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>What of each item is on hand, promised and free</source>
        <translation>Was von jedem Artikel vorhanden, zugesagt und frei ist</translation>
    </message>
    <message>
        <source>Nothing is on hand.</source>
        <translation>Nichts ist vorhanden.</translation>
    </message>
    <message>
        <source>Lots</source>
        <translation>Chargen</translation>
    </message>
    <message>
        <source>Lots and serial numbers, and how much of each is there</source>
        <translation>Chargen und Seriennummern, und wie viel von jeder da ist</translation>
    </message>
    <message>
        <source>Lots of items that are told apart stand here.</source>
        <translation>Hier stehen die Chargen der Artikel, die nach Chargen geführt werden.</translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation>Bestandswert</translation>
    </message>
    <message>
        <source>What stock is worth, by what shares a cost</source>
        <translation>Was der Bestand wert ist, nach Bewertungseinheiten</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation>Reservierungen</translation>
    </message>
    <message>
        <source>Stock that is promised to orders</source>
        <translation>Bestand, der Aufträgen zugesagt ist</translation>
    </message>
    <message>
        <source>Nothing is promised.</source>
        <translation>Nichts ist zugesagt.</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>Nothing of it is left.</source>
        <translation>Davon ist nichts mehr da.</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>It has not moved.</source>
        <translation>Sie hat sich nicht bewegt.</translation>
    </message>
    <message>
        <source>Trial balance</source>
        <translation>Summen- und Saldenliste</translation>
    </message>
    <message>
        <source>Opening, movement and closing of every account</source>
        <translation>Anfangssaldo, Bewegung und Endsaldo jedes Kontos</translation>
    </message>
    <message>
        <source>Choose an entity.</source>
        <translation>Wählen Sie eine Gesellschaft.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Every line with the balance after it</source>
        <translation>Jede Zeile mit dem Saldo danach</translation>
    </message>
    <message>
        <source>Nothing is posted to it in these days.</source>
        <translation>In diesen Tagen ist nichts darauf gebucht.</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Buchungssätze</translation>
    </message>
    <message>
        <source>What was posted, by whom and by which event</source>
        <translation>Was gebucht wurde, von wem und durch welchen Vorgang</translation>
    </message>
    <message>
        <source>Nothing is posted in these days.</source>
        <translation>In diesen Tagen ist nichts gebucht.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Buchungssatz</translation>
    </message>
    <message>
        <source>Its lines</source>
        <translation>Seine Zeilen</translation>
    </message>
    <message>
        <source>This journal has no lines.</source>
        <translation>Dieser Buchungssatz hat keine Zeilen.</translation>
    </message>
    <message>
        <source>Receivables</source>
        <translation>Forderungen</translation>
    </message>
    <message>
        <source>What customers owe, by age</source>
        <translation>Was Kunden schulden, nach Alter</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>Niemand schuldet etwas.</translation>
    </message>
    <message>
        <source>Payables</source>
        <translation>Verbindlichkeiten</translation>
    </message>
    <message>
        <source>What is owed to suppliers, by age</source>
        <translation>Was Lieferanten zusteht, nach Alter</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>Nichts ist zu bezahlen.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>The chart of accounts stands here.</source>
        <translation>Hier steht der Kontenplan.</translation>
    </message>
    <message>
        <source>Posting rules</source>
        <translation>Buchungsregeln</translation>
    </message>
    <message>
        <source>Which account a role means, for what and when</source>
        <translation>Welches Konto eine Rolle meint, wofür und wann</translation>
    </message>
    <message>
        <source>Posting rules stand here.</source>
        <translation>Hier stehen die Buchungsregeln.</translation>
    </message>
    <message>
        <source>Rule tester</source>
        <translation>Regelprüfung</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>Perioden</translation>
    </message>
    <message>
        <source>Open, softly closed and closed, for each entity</source>
        <translation>Offen, vorläufig abgeschlossen und abgeschlossen, für jede Gesellschaft</translation>
    </message>
    <message>
        <source>Fiscal years and their periods stand here.</source>
        <translation>Hier stehen die Geschäftsjahre und ihre Perioden.</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Exchange rates stand here.</source>
        <translation>Hier stehen die Wechselkurse.</translation>
    </message>
    <message>
        <source>Stock moves</source>
        <translation>Lagerbewegungen</translation>
    </message>
    <message>
        <source>It has moved no goods.</source>
        <translation>Er hat keine Ware bewegt.</translation>
    </message>
    <message>
        <source>It has posted nothing.</source>
        <translation>Er hat nichts gebucht.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>It has never moved.</source>
        <translation>Er hat sich nie bewegt.</translation>
    </message>
    <message>
        <source>Nobody makes it now.</source>
        <translation>Niemand fertigt ihn zurzeit.</translation>
    </message>
    <message>
        <source>It is made of nothing that is written down.</source>
        <translation>Woraus er besteht, ist nirgends festgehalten.</translation>
    </message>
    <message>
        <source>Where used</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>It goes into nothing.</source>
        <translation>Er geht in nichts ein.</translation>
    </message>
    <message>
        <source>Standard costs</source>
        <translation>Standardkosten</translation>
    </message>
    <message>
        <source>It has no standard cost.</source>
        <translation>Er hat keine Standardkosten.</translation>
    </message>
    <message>
        <source>Bought at</source>
        <translation>Gekauft zu</translation>
    </message>
    <message>
        <source>It was never ordered.</source>
        <translation>Er wurde nie bestellt.</translation>
    </message>
    <message>
        <source>Sold at</source>
        <translation>Verkauft zu</translation>
    </message>
    <message>
        <source>It was never sold.</source>
        <translation>Er wurde nie verkauft.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Open items</source>
        <translation>Offene Posten</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Nothing was done together yet.</source>
        <translation>Bisher gab es nichts miteinander.</translation>
    </message>
    <message>
        <source>Purchase orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>No order is open with this supplier.</source>
        <translation>Bei diesem Lieferanten ist keine Bestellung offen.</translation>
    </message>
    <message>
        <source>Sales orders</source>
        <translation>Kundenaufträge</translation>
    </message>
    <message>
        <source>No order of this customer is open.</source>
        <translation>Von diesem Kunden ist kein Auftrag offen.</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Werke</translation>
    </message>
    <message>
        <source>Plants stand here.</source>
        <translation>Hier stehen die Werke.</translation>
    </message>
    <message>
        <source>Bins</source>
        <translation>Lagerplätze</translation>
    </message>
    <message>
        <source>Bins stand here: where goods may lie.</source>
        <translation>Hier stehen die Lagerplätze: wo Ware liegen kann.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Categories stand here.</source>
        <translation>Hier stehen die Kategorien.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Units of measure stand here.</source>
        <translation>Hier stehen die Maßeinheiten.</translation>
    </message>
    <message>
        <source>Conversions</source>
        <translation>Umrechnungen</translation>
    </message>
    <message>
        <source>Conversions of units stand here.</source>
        <translation>Hier stehen die Umrechnungen der Einheiten.</translation>
    </message>
    <message>
        <source>Cost centres</source>
        <translation>Kostenstellen</translation>
    </message>
    <message>
        <source>Cost centres stand here.</source>
        <translation>Hier stehen die Kostenstellen.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Reasons stand here: why goods are scrapped, held or returned.</source>
        <translation>Hier stehen die Gründe: warum Ware verschrottet, gesperrt oder zurückgegeben wird.</translation>
    </message>
    <message>
        <source>Tax codes</source>
        <translation>Steuerschlüssel</translation>
    </message>
    <message>
        <source>Tax codes stand here.</source>
        <translation>Hier stehen die Steuerschlüssel.</translation>
    </message>
    <message>
        <source>Costing policies</source>
        <translation>Bewertungsverfahren</translation>
    </message>
    <message>
        <source>How value moves, by plant and category, stands here.</source>
        <translation>Hier steht, wie Werte fließen, nach Werk und Kategorie.</translation>
    </message>
    <message>
        <source>Progress, lateness and work in process of every order</source>
        <translation>Fortschritt, Verzug und Ware in Arbeit jedes Auftrags</translation>
    </message>
    <message>
        <source>Work orders stand here: what is made, how far it is, and what it costs.</source>
        <translation>Hier stehen die Fertigungsaufträge: was gefertigt wird, wie weit es ist und was es kostet.</translation>
    </message>
    <message>
        <source>Work in process</source>
        <translation>Ware in Arbeit</translation>
    </message>
    <message>
        <source>What lies in open orders, by element</source>
        <translation>Was in offenen Aufträgen steckt, nach Kostenarten</translation>
    </message>
    <message>
        <source>No open order holds any cost.</source>
        <translation>In keinem offenen Auftrag stecken Kosten.</translation>
    </message>
    <message>
        <source>Variances</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>By cause; positive is unfavourable</source>
        <translation>Nach Ursache; positiv ist ungünstig</translation>
    </message>
    <message>
        <source>No variance was posted in these days.</source>
        <translation>In diesen Tagen wurde keine Abweichung gebucht.</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Fertigungsauftrag</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>This order takes no material.</source>
        <translation>Dieser Auftrag braucht kein Material.</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Arbeitsgänge</translation>
    </message>
    <message>
        <source>This order has no operations.</source>
        <translation>Dieser Auftrag hat keine Arbeitsgänge.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Nothing is spent yet.</source>
        <translation>Noch ist nichts angefallen.</translation>
    </message>
    <message>
        <source>Nothing is short.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source>No variance yet; the rest is split when the order is closed.</source>
        <translation>Noch keine Abweichung; der Rest wird beim Abschluss des Auftrags aufgeteilt.</translation>
    </message>
    <message>
        <source>Nothing has moved yet.</source>
        <translation>Noch hat sich nichts bewegt.</translation>
    </message>
    <message>
        <source>Nothing is posted yet.</source>
        <translation>Noch ist nichts gebucht.</translation>
    </message>
    <message>
        <source>What is ordered and has not all come</source>
        <translation>Was bestellt und noch nicht ganz eingegangen ist</translation>
    </message>
    <message>
        <source>Purchase orders stand here until all has come.</source>
        <translation>Hier stehen Bestellungen, bis alles eingegangen ist.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Wareneingänge</translation>
    </message>
    <message>
        <source>What came, line by line</source>
        <translation>Was eingegangen ist, Position für Position</translation>
    </message>
    <message>
        <source>Nothing was received yet.</source>
        <translation>Noch ist nichts eingegangen.</translation>
    </message>
    <message>
        <source>Received, not invoiced</source>
        <translation>Noch nicht berechnet</translation>
    </message>
    <message>
        <source>What suppliers will still charge</source>
        <translation>Was Lieferanten noch berechnen werden</translation>
    </message>
    <message>
        <source>All that came is invoiced.</source>
        <translation>Alles Eingegangene ist berechnet.</translation>
    </message>
    <message>
        <source>Supplier invoices</source>
        <translation>Lieferantenrechnungen</translation>
    </message>
    <message>
        <source>What is charged, and what of it is still to be paid</source>
        <translation>Was berechnet ist, und was davon noch zu bezahlen ist</translation>
    </message>
    <message>
        <source>Invoices of suppliers stand here.</source>
        <translation>Hier stehen die Rechnungen der Lieferanten.</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>Suppliers stand here.</source>
        <translation>Hier stehen die Lieferanten.</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>This order has no lines.</source>
        <translation>Dieser Auftrag hat keine Positionen.</translation>
    </message>
    <message>
        <source>Nothing has come yet.</source>
        <translation>Noch ist nichts gekommen.</translation>
    </message>
    <message>
        <source>What is promised and has not all left</source>
        <translation>Was zugesagt und noch nicht ganz geliefert ist</translation>
    </message>
    <message>
        <source>Sales orders stand here until all has left.</source>
        <translation>Hier stehen Kundenaufträge, bis alles geliefert ist.</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>What left, line by line</source>
        <translation>Was geliefert wurde, Position für Position</translation>
    </message>
    <message>
        <source>Nothing was shipped yet.</source>
        <translation>Noch ist nichts geliefert.</translation>
    </message>
    <message>
        <source>Shipped, not invoiced</source>
        <translation>Noch zu berechnen</translation>
    </message>
    <message>
        <source>What customers have and are not charged for</source>
        <translation>Was Kunden haben und noch nicht berechnet ist</translation>
    </message>
    <message>
        <source>All that left is invoiced.</source>
        <translation>Alles Gelieferte ist berechnet.</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Invoices stand here once shipments are charged.</source>
        <translation>Hier stehen Rechnungen, sobald Lieferungen berechnet sind.</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>What orders have earned so far</source>
        <translation>Was Aufträge bisher verdient haben</translation>
    </message>
    <message>
        <source>Margins stand here once goods have left.</source>
        <translation>Hier stehen Margen, sobald Ware geliefert ist.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Customers stand here.</source>
        <translation>Hier stehen die Kunden.</translation>
    </message>
    <message>
        <source>Sales order</source>
        <translation>Kundenauftrag</translation>
    </message>
    <message>
        <source>Nothing has left yet.</source>
        <translation>Noch ist nichts hinausgegangen.</translation>
    </message>
    <message>
        <source>Nothing is charged yet.</source>
        <translation>Noch ist nichts berechnet.</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Everything that was done: who, when, with which command</source>
        <translation>Alles, was getan wurde: wer, wann, mit welchem Befehl</translation>
    </message>
    <message>
        <source>Nothing was done in these days.</source>
        <translation>In diesen Tagen wurde nichts getan.</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Who signed in, or tried to</source>
        <translation>Wer sich angemeldet oder es versucht hat</translation>
    </message>
    <message>
        <source>Nobody has signed in yet.</source>
        <translation>Noch hat sich niemand angemeldet.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Who may sign in, and which roles they hold</source>
        <translation>Wer sich anmelden darf, und welche Rollen jeder hat</translation>
    </message>
    <message>
        <source>People stand here.</source>
        <translation>Hier stehen die Personen.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Roles stand here.</source>
        <translation>Hier stehen die Rollen.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>What each role may do and see</source>
        <translation>Was jede Rolle tun und sehen darf</translation>
    </message>
    <message>
        <source>Rights stand here.</source>
        <translation>Hier stehen die Rechte.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>What a second person has to see first</source>
        <translation>Was zuerst eine zweite Person sehen muss</translation>
    </message>
    <message>
        <source>No command needs a second person.</source>
        <translation>Kein Befehl braucht eine zweite Person.</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Funktionstrennung</translation>
    </message>
    <message>
        <source>Commands that one person may not both do on one chain</source>
        <translation>Befehle, die eine Person in einer Kette nicht beide ausführen darf</translation>
    </message>
    <message>
        <source>No duties are kept apart.</source>
        <translation>Keine Funktionen sind getrennt.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>It moved neither goods nor value.</source>
        <translation>Er hat weder Ware noch Werte bewegt.</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Show or hide the list of screens</source>
        <translation>Liste der Ansichten zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Next tab</source>
        <translation>Nächster Reiter</translation>
    </message>
    <message>
        <source>Previous tab</source>
        <translation>Voriger Reiter</translation>
    </message>
    <message>
        <source>Close this tab</source>
        <translation>Diesen Reiter schließen</translation>
    </message>
    <message>
        <source>Close the other tabs</source>
        <translation>Die anderen Reiter schließen</translation>
    </message>
    <message>
        <source>Open the closed tab again</source>
        <translation>Geschlossenen Reiter wieder öffnen</translation>
    </message>
    <message>
        <source>Move to its own window</source>
        <translation>In ein eigenes Fenster verschieben</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Person wechseln</translation>
    </message>
    <message>
        <source>Open another company</source>
        <translation>Anderes Unternehmen öffnen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Tastenbelegung</translation>
    </message>
    <message>
        <source>About Millrace</source>
        <translation>Über Millrace</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1 is approved and done.</source>
        <translation>%1: genehmigt und ausgeführt.</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Refused.</source>
        <translation>Abgelehnt.</translation>
    </message>
    <message>
        <source>%1 is done.</source>
        <translation>%1: ausgeführt.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Withdrawn.</source>
        <translation>Zurückgezogen.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartende Befehle</translation>
    </message>
    <message>
        <source>What waits for a second person, or for mending</source>
        <translation>Was auf eine zweite Person oder auf Berichtigung wartet</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>One span of days beside another: balances, and what came of income and expense</source>
        <translation>Eine Spanne von Tagen neben einer anderen: Salden, und was an Ertrag und Aufwand kam</translation>
    </message>
    <message>
        <source>Where a posting would go, the rule that says so, and why the others don&apos;t</source>
        <translation>Wohin eine Buchung ginge, welche Regel es sagt, und warum die anderen nicht</translation>
    </message>
    <message>
        <source>No rule says where this goes: a posting of it would be refused.</source>
        <translation>Keine Regel sagt, wohin das geht: Eine Buchung würde abgelehnt.</translation>
    </message>
    <message>
        <source>Close softly</source>
        <translation>Vorläufig abschließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Lagerplatz</translation>
    </message>
    <message>
        <source>What lies there</source>
        <translation>Was dort liegt</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Er ist leer.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Noch wurde nichts getan.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ActionBar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>millrace::ui::AttachmentList</name>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Choose a file. It can be dropped here as well, or pasted.</source>
        <translation>Wählen Sie eine Datei. Sie können sie auch hier ablegen oder einfügen.</translation>
    </message>
    <message>
        <source>No files hang here.</source>
        <translation>Hier hängen keine Dateien.</translation>
    </message>
    <message>
        <source>No files hang here. Drop one, or paste a picture.</source>
        <translation>Hier hängen keine Dateien. Legen Sie eine ab, oder fügen Sie ein Bild ein.</translation>
    </message>
    <message>
        <source>%1 is a folder. Attach its files one by one.</source>
        <translation>%1 ist ein Ordner. Hängen Sie seine Dateien einzeln an.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 waits for a second person.</source>
        <translation>%1 wartet auf eine zweite Person.</translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <translation>Bild %1.png</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>millrace::ui::AttachmentWindow</name>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Open in another program</source>
        <translation>In anderem Programm öffnen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>There is no such file any more, or you may not see it.</source>
        <translation>Diese Datei gibt es nicht mehr, oder Sie dürfen sie nicht sehen.</translation>
    </message>
    <message>
        <source>This is shown by the program that made it. Open it there, or save it.</source>
        <translation>Das zeigt das Programm, mit dem es gemacht wurde. Öffnen Sie es dort, oder speichern Sie es.</translation>
    </message>
    <message>
        <source>This can&apos;t be shown here, and could be a program. Save it if you know where it comes from.</source>
        <translation>Das kann hier nicht gezeigt werden und könnte ein Programm sein. Speichern Sie es, wenn Sie wissen, woher es kommt.</translation>
    </message>
    <message>
        <source>The picture is damaged, or too large to be shown. It can be saved.</source>
        <translation>Das Bild ist beschädigt oder zu groß für die Anzeige. Sie können es speichern.</translation>
    </message>
    <message>
        <source>%1, %2 by %3 pixels</source>
        <translation>%1, %2 mal %3 Pixel</translation>
    </message>
    <message>
        <source>The PDF is damaged, or locked with a password. It can be saved.</source>
        <translation>Das PDF ist beschädigt oder mit einem Passwort geschützt. Sie können es speichern.</translation>
    </message>
    <message>
        <source>%1, pages: %2</source>
        <translation>%1, Seiten: %2</translation>
    </message>
    <message>
        <source>%1; the first part is shown</source>
        <translation>%1; gezeigt wird der erste Teil</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened in another program. Save it instead.</source>
        <translation>%1 kann in keinem anderen Programm geöffnet werden. Speichern Sie es stattdessen.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::Chart</name>
    <message>
        <source>Values of the chart</source>
        <translation>Werte des Diagramms</translation>
    </message>
    <message>
        <source>Press T for the values as a table.</source>
        <translation>Mit T stehen die Werte als Tabelle da.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>As a chart</source>
        <translation>Als Diagramm</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save picture …</source>
        <translation>Bild speichern …</translation>
    </message>
</context>
<context>
    <name>millrace::ui::CommandDialog</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Reverse …</source>
        <translation>Stornieren …</translation>
    </message>
</context>
<context>
    <name>millrace::ui::CommandForm</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>What it would do, before it is done (F8)</source>
        <translation>Was es täte, bevor es getan wird (F8)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>* required</source>
        <translation>* erforderlich</translation>
    </message>
    <message>
        <source>What you typed is not sent.</source>
        <translation>Was Sie eingegeben haben, ist nicht gesendet.</translation>
    </message>
    <message>
        <source>Esc once more drops it.</source>
        <translation>Noch einmal Esc verwirft es.</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>What you typed is kept. It is sent once, however often it is tried.</source>
        <translation>Ihre Eingaben bleiben erhalten. Gesendet werden sie nur einmal, wie oft es auch versucht wird.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Waits as number %1 until a second person approves it.</source>
        <translation>Wartet als Nummer %1, bis eine zweite Person es genehmigt.</translation>
    </message>
    <message>
        <source>Nothing is posted until then.</source>
        <translation>Bis dahin wird nichts gebucht.</translation>
    </message>
    <message>
        <source>Yes, %1</source>
        <translation>Ja, %1</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile by %2: %3.</source>
        <translation>%1 wurde inzwischen von %2 geändert: %3.</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Neu lesen</translation>
    </message>
</context>
<context>
    <name>millrace::ui::CreatePage</name>
    <message>
        <source>Create a company</source>
        <translation>Unternehmen anlegen</translation>
    </message>
    <message>
        <source>The legal entity whose books are kept, its first plant, and you as the one who administers it.</source>
        <translation>Die rechtliche Gesellschaft, deren Bücher geführt werden, ihr erstes Werk, und Sie als die Person, die alles verwaltet.</translation>
    </message>
    <message>
        <source>Name of the company</source>
        <translation>Name des Unternehmens</translation>
    </message>
    <message>
        <source>Currency of its books</source>
        <translation>Buchwährung</translation>
    </message>
    <message>
        <source>International</source>
        <translation>International</translation>
    </message>
    <message>
        <source>German, as SKR 04</source>
        <translation>Deutsch, nach SKR 04</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Chart of accounts</source>
        <translation>Kontenplan</translation>
    </message>
    <message>
        <source>Name of the first plant</source>
        <translation>Name des ersten Werks</translation>
    </message>
    <message>
        <source>Its short code</source>
        <translation>Sein Kürzel</translation>
    </message>
    <message>
        <source>Such as NORTH. It stands in front of bins.</source>
        <translation>Etwa NORD. Es steht vor den Lagerplätzen.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>You sign in as</source>
        <translation>Sie melden sich an als</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>At least eight characters.</source>
        <translation>Mindestens acht Zeichen.</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Keep the company in</source>
        <translation>Unternehmen ablegen in</translation>
    </message>
    <message>
        <source>Companies of Millrace (*.millrace)</source>
        <translation>Unternehmen von Millrace (*.millrace)</translation>
    </message>
    <message>
        <source>The company needs a name.</source>
        <translation>Das Unternehmen braucht einen Namen.</translation>
    </message>
    <message>
        <source>Three letters of ISO 4217, such as EUR.</source>
        <translation>Drei Buchstaben nach ISO 4217, etwa EUR.</translation>
    </message>
    <message>
        <source>One to twenty letters, digits, dots or hyphens, without spaces.</source>
        <translation>Ein bis zwanzig Buchstaben, Ziffern, Punkte oder Bindestriche, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>One to twenty letters, digits, dots or hyphens; not &quot;millrace&quot;.</source>
        <translation>Ein bis zwanzig Buchstaben, Ziffern, Punkte oder Bindestriche; nicht „millrace“.</translation>
    </message>
    <message>
        <source>At least eight characters are needed.</source>
        <translation>Mindestens acht Zeichen sind nötig.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter sind verschieden.</translation>
    </message>
    <message>
        <source>A whole path is needed, such as %1.</source>
        <translation>Ein vollständiger Pfad ist nötig, etwa %1.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name, or open it instead.</source>
        <translation>Eine Datei dieses Namens gibt es schon. Wählen Sie einen anderen Namen, oder öffnen Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>Opening the books ...</source>
        <translation>Die Bücher werden eröffnet …</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::DemoPage</name>
    <message>
        <source>The demo company</source>
        <translation>Das Demo-Unternehmen</translation>
    </message>
    <message>
        <source>Alder Pumps: two legal entities, four plants, fourteen months of orders, stock and books up to today. It is built here step by step, as people would have worked, and needs about 100 MB.</source>
        <translation>Alder Pumps: zwei Gesellschaften, vier Werke, vierzehn Monate an Aufträgen, Bestand und Büchern bis heute. Es entsteht hier Schritt für Schritt, wie Menschen gearbeitet hätten, und braucht etwa 100 MB.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Build it</source>
        <translation>Aufbauen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Founding the company ...</source>
        <translation>Das Unternehmen wird gegründet …</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name, or open it instead.</source>
        <translation>Eine Datei dieses Namens gibt es schon. Wählen Sie einen anderen Namen, oder öffnen Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>The folder can&apos;t be made.</source>
        <translation>Der Ordner lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Stopping; nothing is left behind ...</source>
        <translation>Wird angehalten; nichts bleibt zurück …</translation>
    </message>
    <message>
        <source>Working through day %1 of %2</source>
        <translation>Tag %1 von %2 wird durchgearbeitet</translation>
    </message>
</context>
<context>
    <name>millrace::ui::Entrance</name>
    <message>
        <source>Millrace</source>
        <translation>Millrace</translation>
    </message>
    <message>
        <source>Connecting ...</source>
        <translation>Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>Opening ...</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Making a backup, then lifting the company ...</source>
        <translation>Eine Sicherung wird gemacht, dann das Unternehmen angehoben …</translation>
    </message>
</context>
<context>
    <name>millrace::ui::EntrancePage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>millrace::ui::FilterHeader</name>
    <message>
        <source>Filter %1</source>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>Type to filter by %1. “&gt;5”, “&lt;5” and “=5” compare.</source>
        <translation>Tippen Sie, um nach %1 zu filtern. „&gt;5“, „&lt;5“ und „=5“ vergleichen.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::FindModel</name>
    <message>
        <source>Screen</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>millrace::ui::FormField</name>
    <message>
        <source>%1, required</source>
        <translation>%1, erforderlich</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Position %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::GridModel</name>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
</context>
<context>
    <name>millrace::ui::GridPanel</name>
    <message>
        <source>Filter columns (Ctrl+F)</source>
        <translation>Spalten filtern (Strg+F)</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportieren, was zu sehen ist</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts entspricht dem Filter.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>wird gezählt …</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx);;Text with commas (*.csv);;Pages (*.pdf)</source>
        <translation>Tabelle (*.xlsx);;Text mit Kommas (*.csv);;Seiten (*.pdf)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Gesamt: %1</translation>
    </message>
    <message>
        <source>%1 selected: %2</source>
        <translation>%1 ausgewählt: %2</translation>
    </message>
    <message>
        <source>Group by %1</source>
        <translation>Gruppieren nach %1</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Alle Gruppen öffnen</translation>
    </message>
    <message>
        <source>Shut all groups</source>
        <translation>Alle Gruppen schließen</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Anordnungen</translation>
    </message>
    <message>
        <source>Keep this layout …</source>
        <translation>Diese Anordnung behalten …</translation>
    </message>
    <message>
        <source>Keep this layout</source>
        <translation>Diese Anordnung behalten</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Columns, groups and layouts</source>
        <translation>Spalten, Gruppen und Anordnungen</translation>
    </message>
    <message>
        <source>The export was stopped. There is no file.</source>
        <translation>Der Export wurde angehalten. Es gibt keine Datei.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::GroupChart</name>
    <message>
        <source>others</source>
        <translation>übrige</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>%1 against %2 by %3, the most for %4</source>
        <translation>%1 und %2 nach %3, am meisten bei %4</translation>
    </message>
    <message>
        <source>%1 by %2, the most for %3: %4</source>
        <translation>%1 nach %2, am meisten bei %3: %4</translation>
    </message>
</context>
<context>
    <name>millrace::ui::LinesEditor</name>
    <message>
        <source>Add line</source>
        <translation>Position hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Ctrl+Del removes a line; a range of a spreadsheet can be pasted</source>
        <translation>Strg+Eingabe; Strg+Entf entfernt eine Position; ein Bereich aus einer Tabelle lässt sich einfügen</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Mehr Spalten</translation>
    </message>
    <message>
        <source>Fewer columns</source>
        <translation>Weniger Spalten</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <translation>Summe %1</translation>
    </message>
</context>
<context>
    <name>millrace::ui::LinesView</name>
    <message>
        <source>Remove line	Ctrl+Del</source>
        <translation>Position entfernen	Strg+Entf</translation>
    </message>
    <message>
        <source>Paste lines	Ctrl+V</source>
        <translation>Positionen einfügen	Strg+V</translation>
    </message>
    <message>
        <source>Type here, or paste a range of a spreadsheet.</source>
        <translation>Tippen Sie hier, oder fügen Sie einen Bereich aus einer Tabelle ein.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::LockScreen</name>
    <message>
        <source>The desk is locked. What was open and typed is still there.</source>
        <translation>Der Schreibtisch ist gesperrt. Was offen und eingegeben war, ist noch da.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Person wechseln</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords: locked for %n more minute(s).</source>
        <translation>
            <numerusform>Zu viele falsche Passwörter: noch %n Minute gesperrt.</numerusform>
            <numerusform>Zu viele falsche Passwörter: noch %n Minuten gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Das Passwort ist falsch.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::MainWindow</name>
    <message>
        <source>There is no screen &quot;%1&quot; in this version.</source>
        <translation>In dieser Version gibt es keine Ansicht „%1“.</translation>
    </message>
    <message>
        <source>Your roles don&apos;t show &quot;%1&quot;. An administrator can widen them.</source>
        <translation>Ihre Rollen zeigen „%1“ nicht. Ein Administrator kann sie erweitern.</translation>
    </message>
    <message>
        <source>%1 %2 has no page of its own yet.</source>
        <translation>%1 %2 hat noch keine eigene Seite.</translation>
    </message>
    <message>
        <source>There is no document %1 that you may see.</source>
        <translation>Es gibt keinen Beleg %1, den Sie sehen dürfen.</translation>
    </message>
    <message>
        <source>Your roles don&apos;t allow &quot;%1&quot;. An administrator can widen them.</source>
        <translation>Ihre Rollen erlauben „%1“ nicht. Ein Administrator kann sie erweitern.</translation>
    </message>
    <message>
        <source>The check digit of %1 is wrong. Scan it again.</source>
        <translation>Die Prüfziffer von %1 ist falsch. Scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The barcode was cut short: %1. Scan it again.</source>
        <translation>Der Strichcode wurde abgeschnitten: %1. Scannen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Nothing here is called %1.</source>
        <translation>Hier heißt nichts %1.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Millrace</source>
        <translation>Millrace</translation>
    </message>
    <message>
        <source>Nothing is open. Choose a workspace at the left, or find anything with %1.</source>
        <translation>Nichts ist offen. Wählen Sie links einen Arbeitsbereich, oder finden Sie alles mit %1.</translation>
    </message>
    <message>
        <source>%1 - Millrace</source>
        <translation>%1 – Millrace</translation>
    </message>
    <message>
        <source>The database can&apos;t be reached (%1). What is typed is kept; Millrace tries again by itself.</source>
        <translation>Die Datenbank ist nicht erreichbar (%1). Ihre Eingaben bleiben erhalten; Millrace versucht es von selbst wieder.</translation>
    </message>
    <message>
        <source>The database is there again.</source>
        <translation>Die Datenbank ist wieder da.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::Notices</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>millrace::ui::Palette</name>
    <message>
        <source>Find anything</source>
        <translation>Alles finden</translation>
    </message>
    <message>
        <source>Find a screen, a command, a number, an item, a partner</source>
        <translation>Ansicht, Befehl, Nummer, Artikel oder Partner finden</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing is called that. Numbers, codes and parts of names are found.</source>
        <translation>So heißt nichts. Gefunden werden Nummern, Codes und Teile von Namen.</translation>
    </message>
    <message>
        <source>Looking ...</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Enter opens   Up and Down choose   Esc closes</source>
        <translation>Eingabe öffnet   Auf und Ab wählen   Esc schließt</translation>
    </message>
</context>
<context>
    <name>millrace::ui::PaperView</name>
    <message>
        <source>Preview of the paper</source>
        <translation>Vorschau des Papiers</translation>
    </message>
</context>
<context>
    <name>millrace::ui::PaperWindow</name>
    <message>
        <source>There is no paper of this. Open an order, a receipt, a shipment, an invoice, an item or a lot, and print that.</source>
        <translation>Davon gibt es kein Papier. Öffnen Sie einen Auftrag, einen Wareneingang, eine Lieferung, eine Rechnung, einen Artikel oder eine Charge, und drucken Sie das.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Size of the sheet</source>
        <translation>Größe des Blatts</translation>
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
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>Vorschau des Papiers</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>There is nothing to print of %1, or you may not see it.</source>
        <translation>Von %1 gibt es nichts zu drucken, oder Sie dürfen es nicht sehen.</translation>
    </message>
    <message>
        <source>Page %1 of %2, %3 %</source>
        <translation>Seite %1 von %2, %3 %</translation>
    </message>
    <message>
        <source>The printer %1 can&apos;t be used.</source>
        <translation>Der Drucker %1 kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>%1 is at the printer.</source>
        <translation>%1 ist beim Drucker.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ParameterBar</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>millrace::ui::PreviewPanel</name>
    <message>
        <source>Working it out</source>
        <translation>Wird ermittelt</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>This would happen</source>
        <translation>Das würde geschehen</translation>
    </message>
    <message>
        <source>This would happen on %1</source>
        <translation>Das würde am %1 geschehen</translation>
    </message>
    <message>
        <source>A second person has to approve it; nothing is posted until then.</source>
        <translation>Eine zweite Person muss es genehmigen; bis dahin wird nichts gebucht.</translation>
    </message>
    <message>
        <source>No goods and no money move.</source>
        <translation>Weder Ware noch Geld bewegt sich.</translation>
    </message>
    <message>
        <source>This happened</source>
        <translation>Das ist geschehen</translation>
    </message>
    <message>
        <source>This happened on %1</source>
        <translation>Das ist am %1 geschehen</translation>
    </message>
    <message>
        <source>Every line (%1)</source>
        <translation>Jede Zeile (%1)</translation>
    </message>
</context>
<context>
    <name>millrace::ui::PreviewTable</name>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ProofScreen</name>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>That nothing was changed behind the books</source>
        <translation>Dass hinter den Büchern nichts geändert wurde</translation>
    </message>
    <message>
        <source>Run the proof</source>
        <translation>Nachweis führen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress of the proof</source>
        <translation>Fortschritt des Nachweises</translation>
    </message>
    <message>
        <source>The proof reads every row, and takes minutes where there are millions. Work goes on meanwhile.</source>
        <translation>Der Nachweis liest jede Zeile und dauert bei Millionen Zeilen Minuten. Die Arbeit geht währenddessen weiter.</translation>
    </message>
    <message>
        <source>What was proven</source>
        <translation>Was bewiesen wurde</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>No block is sealed yet. Events are sealed in the background, a while after they are entered.</source>
        <translation>Noch ist kein Block versiegelt. Vorgänge werden im Hintergrund versiegelt, kurz nachdem sie erfasst sind.</translation>
    </message>
    <message>
        <source>Stopping after this check.</source>
        <translation>Hält nach dieser Prüfung an.</translation>
    </message>
    <message>
        <source>Proving</source>
        <translation>Nachweis läuft</translation>
    </message>
    <message>
        <source>Stopped. What was proven until then stands below.</source>
        <translation>Angehalten. Was bis dahin bewiesen wurde, steht unten.</translation>
    </message>
    <message>
        <source>The proof could not go on: %1</source>
        <translation>Der Nachweis konnte nicht fortgesetzt werden: %1</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>broken in %1 places</source>
        <translation>an %1 Stellen verletzt</translation>
    </message>
    <message>
        <source>Everything holds: %1 invariants were proven from the rows themselves.</source>
        <translation>Alles gilt: %1 Invarianten wurden aus den Zeilen selbst bewiesen.</translation>
    </message>
    <message>
        <source>Something does not hold. Restore a backup beside this company, compare, and ask who had access to the database.</source>
        <translation>Etwas gilt nicht. Stellen Sie eine Sicherung neben diesem Unternehmen wieder her, vergleichen Sie, und fragen Sie, wer Zugang zur Datenbank hatte.</translation>
    </message>
    <message>
        <source>not proven yet</source>
        <translation>noch nicht bewiesen</translation>
    </message>
</context>
<context>
    <name>millrace::ui::Rail</name>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>millrace::ui::RecordScreen</name>
    <message>
        <source>Nothing is known as %1, or you may not see it.</source>
        <translation>Als %1 ist nichts bekannt, oder Sie dürfen es nicht sehen.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ScreenPanel</name>
    <message>
        <source>Screens</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ScreenWindow</name>
    <message>
        <source>Back to the main window</source>
        <translation>Zurück ins Hauptfenster</translation>
    </message>
</context>
<context>
    <name>millrace::ui::ServerPage</name>
    <message>
        <source>There is no such host, or the network can&apos;t find it.</source>
        <translation>Diesen Host gibt es nicht, oder das Netz findet ihn nicht.</translation>
    </message>
    <message>
        <source>The host is there, but no PostgreSQL answers at this port.</source>
        <translation>Der Host ist da, aber an diesem Port antwortet kein PostgreSQL.</translation>
    </message>
    <message>
        <source>The host did not answer within ten seconds. A firewall may stand between.</source>
        <translation>Der Host hat zehn Sekunden lang nicht geantwortet. Vielleicht steht eine Firewall dazwischen.</translation>
    </message>
    <message>
        <source>The network has no way to this host.</source>
        <translation>Das Netz hat keinen Weg zu diesem Host.</translation>
    </message>
    <message>
        <source>The server asks for a password.</source>
        <translation>Der Server verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>User or password is wrong.</source>
        <translation>Benutzer oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>The server does not speak TLS. Its administrator can turn it on.</source>
        <translation>Der Server spricht kein TLS. Sein Administrator kann es einschalten.</translation>
    </message>
    <message>
        <source>The certificate authority&apos;s file is missing. Name it below, or put it in ~/.postgresql/root.crt.</source>
        <translation>Die Datei der Zertifizierungsstelle fehlt. Nennen Sie sie unten, oder legen Sie sie als ~/.postgresql/root.crt ab.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not signed by an authority that is trusted here.</source>
        <translation>Das Zertifikat des Servers ist von keiner Stelle unterschrieben, der hier vertraut wird.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another host.</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Host.</translation>
    </message>
    <message>
        <source>The server does not let this user in from this computer.</source>
        <translation>Der Server lässt diesen Benutzer von diesem Rechner aus nicht herein.</translation>
    </message>
    <message>
        <source>The server does not know this user.</source>
        <translation>Der Server kennt diesen Benutzer nicht.</translation>
    </message>
    <message>
        <source>There is no database of this name.</source>
        <translation>Eine Datenbank dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>This user may not use the database.</source>
        <translation>Dieser Benutzer darf die Datenbank nicht verwenden.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>A company on PostgreSQL. Its administrator gives you user and password.</source>
        <translation>Ein Unternehmen auf PostgreSQL. Benutzer und Passwort gibt Ihnen der Administrator.</translation>
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
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Encrypted, host and certificate verified</source>
        <translation>Verschlüsselt, Host und Zertifikat geprüft</translation>
    </message>
    <message>
        <source>Encrypted, certificate verified</source>
        <translation>Verschlüsselt, Zertifikat geprüft</translation>
    </message>
    <message>
        <source>Encrypted, not verified</source>
        <translation>Verschlüsselt, nicht geprüft</translation>
    </message>
    <message>
        <source>Not encrypted: only on this computer</source>
        <translation>Nicht verschlüsselt: nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>Encryption (TLS)</source>
        <translation>Verschlüsselung (TLS)</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System hinterlegt</translation>
    </message>
    <message>
        <source>File of the certificate authority</source>
        <translation>Datei der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Keep the password in this desktop&apos;s secret store</source>
        <translation>Passwort im Schlüsselbund dieses Rechners aufbewahren</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Which computer? Its name or address.</source>
        <translation>Welcher Rechner? Name oder Adresse.</translation>
    </message>
    <message>
        <source>A number from 1 to 65535; most servers use 5432.</source>
        <translation>Eine Zahl von 1 bis 65535; die meisten Server verwenden 5432.</translation>
    </message>
    <message>
        <source>Which database of the server?</source>
        <translation>Welche Datenbank des Servers?</translation>
    </message>
    <message>
        <source>Who are you there?</source>
        <translation>Wer sind Sie dort?</translation>
    </message>
    <message>
        <source>Connecting ...</source>
        <translation>Verbindung wird aufgebaut …</translation>
    </message>
    <message>
        <source>The server knows this user, but nobody in the company connects as it. An administrator adds the person.</source>
        <translation>Der Server kennt diesen Benutzer, aber niemand im Unternehmen verbindet sich so. Ein Administrator legt die Person an.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lock when nobody has touched it for</source>
        <translation>Sperren, wenn niemand etwas berührt hat, nach</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Show movement</source>
        <translation>Bewegung zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The language changes when Millrace starts again.</source>
        <translation>Die Sprache wechselt mit dem nächsten Start von Millrace.</translation>
    </message>
</context>
<context>
    <name>millrace::ui::SignInPage</name>
    <message>
        <source>Type a name or a role</source>
        <translation>Namen oder Rolle eingeben</translation>
    </message>
    <message>
        <source>Look for a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>This is the demo company: choose whose desk to sit at.</source>
        <translation>Dies ist das Demo-Unternehmen: Wählen Sie, an wessen Schreibtisch Sie sitzen möchten.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Wer ist da?</translation>
    </message>
    <message>
        <source>Opening %1 ...</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>This password was changed. Type the new one.</source>
        <translation>Dieses Passwort wurde geändert. Geben Sie das neue ein.</translation>
    </message>
    <message>
        <source>The password is wrong. Check Caps Lock, or ask an administrator for a new one.</source>
        <translation>Das Passwort ist falsch. Prüfen Sie die Feststelltaste, oder bitten Sie einen Administrator um ein neues.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords: locked for %n more minute(s).</source>
        <translation>
            <numerusform>Zu viele falsche Passwörter: noch %n Minute gesperrt.</numerusform>
            <numerusform>Zu viele falsche Passwörter: noch %n Minuten gesperrt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>millrace::ui::StartPage</name>
    <message>
        <source>Welcome to Millrace</source>
        <translation>Willkommen bei Millrace</translation>
    </message>
    <message>
        <source>Choose what to work on. Everything can be changed later.</source>
        <translation>Wählen Sie, woran Sie arbeiten möchten. Alles lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Try it with a demo company</source>
        <translation>Mit einem Demo-Unternehmen ausprobieren</translation>
    </message>
    <message>
        <source>A pump maker with fourteen months of work in it. Takes a minute or two.</source>
        <translation>Ein Pumpenhersteller mit vierzehn Monaten Arbeit. Das dauert ein, zwei Minuten.</translation>
    </message>
    <message>
        <source>Create a company</source>
        <translation>Unternehmen anlegen</translation>
    </message>
    <message>
        <source>In a file on this computer.</source>
        <translation>In einer Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>Mit einem Server verbinden</translation>
    </message>
    <message>
        <source>A company that many people share, on PostgreSQL.</source>
        <translation>Ein Unternehmen, das viele gemeinsam nutzen, auf PostgreSQL.</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>A company that was made before.</source>
        <translation>Ein Unternehmen, das schon angelegt ist.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open a company</source>
        <translation>Unternehmen öffnen</translation>
    </message>
    <message>
        <source>Companies of Millrace (*.millrace);;All files (*)</source>
        <translation>Unternehmen von Millrace (*.millrace);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>millrace::ui::StatusLine</name>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation>Angemeldet als %1</translation>
    </message>
    <message>
        <source>%1 entities</source>
        <translation>%1 Gesellschaften</translation>
    </message>
    <message>
        <source>Plant %1</source>
        <translation>Werk %1</translation>
    </message>
    <message>
        <source>%1 plants</source>
        <translation>%1 Werke</translation>
    </message>
    <message>
        <source>Period %1, %2</source>
        <translation>Periode %1, %2</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1, und %2 weitere</translation>
    </message>
    <message>
        <source>No connection; what is typed is kept</source>
        <translation>Keine Verbindung; Ihre Eingaben bleiben erhalten</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
</context>
<context>
    <name>millrace::ui::TabRow</name>
    <message>
        <source>Open screens</source>
        <translation>Offene Ansichten</translation>
    </message>
</context>
<context>
    <name>millrace::ui::Tabs</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>millrace::ui::Timeline</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>genehmigt von %1</translation>
    </message>
</context>
<context>
    <name>millrace::ui::TodayScreen</name>
    <message>
        <source>work orders released</source>
        <translation>Fertigungsaufträge freigegeben</translation>
    </message>
    <message>
        <source>work orders late</source>
        <translation>Fertigungsaufträge im Verzug</translation>
    </message>
    <message>
        <source>purchase orders due</source>
        <translation>Bestellungen fällig</translation>
    </message>
    <message>
        <source>sales orders due</source>
        <translation>Kundenaufträge fällig</translation>
    </message>
    <message>
        <source>lots and places on hold</source>
        <translation>Chargen und Plätze gesperrt</translation>
    </message>
    <message>
        <source>receivables overdue</source>
        <translation>Forderungen überfällig</translation>
    </message>
    <message>
        <source>payables overdue</source>
        <translation>Verbindlichkeiten überfällig</translation>
    </message>
    <message>
        <source>waiting for a decision</source>
        <translation>warten auf eine Entscheidung</translation>
    </message>
    <message>
        <source>Late work orders, the latest first</source>
        <translation>Fertigungsaufträge im Verzug, die spätesten zuerst</translation>
    </message>
    <message>
        <source>Sales orders to ship</source>
        <translation>Kundenaufträge, die zu liefern sind</translation>
    </message>
    <message>
        <source>Purchase orders to come</source>
        <translation>Bestellungen, die kommen sollen</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
    <message>
        <source>Receivables, the oldest first</source>
        <translation>Forderungen, die ältesten zuerst</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Nothing here: all is well.</source>
        <translation>Hier ist nichts: Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Nothing lies in work in process</source>
        <translation>Nichts steckt in Ware in Arbeit</translation>
    </message>
    <message>
        <source>Most value lies in these work orders</source>
        <translation>In diesen Fertigungsaufträgen steckt der meiste Wert</translation>
    </message>
</context>
<context>
    <name>millrace::ui::TotalsRow</name>
    <message>
        <source>Total: %1</source>
        <translation>Summe: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>millrace::ui::TroublePage</name>
    <message>
        <source>This company was made by an older Millrace</source>
        <translation>Dieses Unternehmen stammt von einem älteren Millrace</translation>
    </message>
    <message>
        <source>%1 can be lifted to this version. A backup is made beside it first; older programs can&apos;t open it afterwards.</source>
        <translation>%1 kann auf diese Version angehoben werden. Vorher wird daneben eine Sicherung gemacht; ältere Programme können es danach nicht mehr öffnen.</translation>
    </message>
    <message>
        <source>Back up and lift</source>
        <translation>Sichern und anheben</translation>
    </message>
    <message>
        <source>This company was made by a newer Millrace</source>
        <translation>Dieses Unternehmen stammt von einem neueren Millrace</translation>
    </message>
    <message>
        <source>%1 is left as it is. Install that version or a later one to open it.</source>
        <translation>%1 bleibt, wie es ist. Installieren Sie diese oder eine spätere Version, um es zu öffnen.</translation>
    </message>
    <message>
        <source>This is no company of Millrace, or it is damaged</source>
        <translation>Das ist kein Unternehmen von Millrace, oder es ist beschädigt</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Open another file, or put a backup in its place with &quot;mill restore&quot;.</source>
        <translation>%1 ließ sich nicht lesen: %2. Öffnen Sie eine andere Datei, oder stellen Sie mit „mill restore“ eine Sicherung an ihre Stelle.</translation>
    </message>
    <message>
        <source>The company can&apos;t be reached</source>
        <translation>Das Unternehmen ist nicht erreichbar</translation>
    </message>
    <message>
        <source>%1: %2. Check that the file is where it was, and that its disk or network drive is there.</source>
        <translation>%1: %2. Prüfen Sie, ob die Datei noch dort ist und ihr Datenträger oder Netzlaufwerk da ist.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>millrace::ui::TypedEdit</name>
    <message>
        <source>Choose a day (F4)</source>
        <translation>Tag wählen (F4)</translation>
    </message>
</context>
<context>
    <name>millrace::ui::windows</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Keyboard map</source>
        <translation>Tastenbelegung</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>The first to the ninth workspace</source>
        <translation>Der erste bis neunte Arbeitsbereich</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+9</source>
        <translation>Alt+1 bis Alt+9</translation>
    </message>
    <message>
        <source>About Millrace</source>
        <translation>Über Millrace</translation>
    </message>
    <message>
        <source>Millrace %1</source>
        <translation>Millrace %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A manufacturing ERP: every event is captured once, and moves stock, production and the ledger together.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.

Made with Qt %1, SQLite, PostgreSQL, libsodium, libxlsxwriter, Zint and QtKeychain.</source>
        <translation>Ein ERP für die Fertigung: Jeder Vorgang wird einmal erfasst und bewegt Bestand, Fertigung und Buchhaltung zugleich.

Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.

Gemacht mit Qt %1, SQLite, PostgreSQL, libsodium, libxlsxwriter, Zint und QtKeychain.</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Lagerplatz</translation>
    </message>
    <message>
        <source>Bin label</source>
        <translation>Lagerplatzetikett</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Checked by, day</source>
        <translation>Geprüft von, Datum</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>%1 %2, continued</source>
        <translation>%1 %2, Fortsetzung</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Ihr Zeichen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>Lieferung an</translation>
    </message>
    <message>
        <source>Delivery day</source>
        <translation>Liefertag</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Lieferschein</translation>
    </message>
    <message>
        <source>Done by, day</source>
        <translation>Erledigt von, Datum</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Use by</source>
        <translation>Verwendbar bis</translation>
    </message>
    <message>
        <source>Goods receipt note</source>
        <translation>Wareneingangsschein</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Issued by, day</source>
        <translation>Entnommen von, Datum</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Item label</source>
        <translation>Artikeletikett</translation>
    </message>
    <message>
        <source>Item labels</source>
        <translation>Artikeletiketten</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Pos</translation>
    </message>
    <message>
        <source>Lot label</source>
        <translation>Chargenetikett</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Nettobetrag</translation>
    </message>
    <message>
        <source>There are no lines.</source>
        <translation>Es gibt keine Positionen.</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Arbeitsgang</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Arbeitsgänge</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Order confirmation</source>
        <translation>Auftragsbestätigung</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Pay by</source>
        <translation>Zahlbar bis</translation>
    </message>
    <message>
        <source>Payable within %1 days, by %2.</source>
        <translation>Zahlbar innerhalb von %1 Tagen, bis %2.</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Kommissionierliste</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Entnommen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Plant</source>
        <translation>Werk</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Received by, day</source>
        <translation>Empfangen von, Datum</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Rüsten</translation>
    </message>
    <message>
        <source>Handed over by, day</source>
        <translation>Übergeben von, Datum</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Supplier number</source>
        <translation>Lieferantennummer</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>%1, %2 % on %3</source>
        <translation>%1, %2 % auf %3</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>Zu entnehmen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Fertigungsauftrag</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Work centre</source>
        <translation>Arbeitsplatz</translation>
    </message>
</context>
<context>
    <name>production</name>
    <message>
        <source>Neither a component nor an item is named.</source>
        <translation>Weder Komponente noch Artikel ist genannt.</translation>
    </message>
    <message>
        <source>Name what is taken.</source>
        <translation>Nennen Sie, was entnommen wird.</translation>
    </message>
    <message>
        <source>What is used up with these pieces is not there[: {components}].</source>
        <translation>Was mit diesen Stücken verbraucht wird, ist nicht da[: {components}].</translation>
    </message>
    <message>
        <source>Bring it to the bin first, or report fewer pieces.</source>
        <translation>Bringen Sie es zuerst auf den Lagerplatz, oder melden Sie weniger Stück zurück.</translation>
    </message>
    <message>
        <source>The order is due before it begins[ on {start}].</source>
        <translation>Der Auftrag ist fällig, bevor er[ am {start}] beginnt.</translation>
    </message>
    <message>
        <source>Choose a later day, or begin earlier.</source>
        <translation>Wählen Sie einen späteren Tag, oder beginnen Sie früher.</translation>
    </message>
    <message>
        <source>The time is below zero.</source>
        <translation>Die Zeit liegt unter null.</translation>
    </message>
    <message>
        <source>Enter zero or more.</source>
        <translation>Erfassen Sie null oder mehr.</translation>
    </message>
    <message>
        <source>More comes back than was issued[ of {item}].</source>
        <translation>Es kommt mehr zurück, als[ von {item}] entnommen wurde.</translation>
    </message>
    <message>
        <source>Return at most what was issued.</source>
        <translation>Geben Sie höchstens zurück, was entnommen wurde.</translation>
    </message>
    <message>
        <source>[Item {item}: ]no structure is in force[ on {day}].</source>
        <translation>[Artikel {item}: ]Keine Stückliste ist[ am {day}] gültig.</translation>
    </message>
    <message>
        <source>Release one, or name the revision.</source>
        <translation>Geben Sie eine frei, oder nennen Sie die Revision.</translation>
    </message>
    <message>
        <source>There is not so much in the bin[: {there}].</source>
        <translation>So viel liegt nicht auf dem Lagerplatz[: {there}].</translation>
    </message>
    <message>
        <source>Take less, or from another bin.</source>
        <translation>Entnehmen Sie weniger, oder von einem anderen Lagerplatz.</translation>
    </message>
    <message>
        <source>No time is entered.</source>
        <translation>Keine Zeit ist erfasst.</translation>
    </message>
    <message>
        <source>Enter how long it took.</source>
        <translation>Erfassen Sie, wie lange es gedauert hat.</translation>
    </message>
    <message>
        <source>Neither good nor scrapped pieces are reported.</source>
        <translation>Weder Gutteile noch Ausschuss sind gemeldet.</translation>
    </message>
    <message>
        <source>Enter at least one of them.</source>
        <translation>Erfassen Sie mindestens eines davon.</translation>
    </message>
    <message>
        <source>More would leave this operation than has entered it[: {entered}].</source>
        <translation>Aus diesem Arbeitsgang ginge mehr hinaus, als hineingekommen ist[: {entered}].</translation>
    </message>
    <message>
        <source>Report the operation before first, or fewer pieces.</source>
        <translation>Melden Sie zuerst den Arbeitsgang davor zurück, oder weniger Stück.</translation>
    </message>
    <message>
        <source>The work order has no operations.</source>
        <translation>Der Fertigungsauftrag hat keine Arbeitsgänge.</translation>
    </message>
    <message>
        <source>Book time on an order that has some.</source>
        <translation>Buchen Sie Zeit auf einen Auftrag, der welche hat.</translation>
    </message>
    <message>
        <source>The work order has no such operation.</source>
        <translation>Der Fertigungsauftrag hat diesen Arbeitsgang nicht.</translation>
    </message>
    <message>
        <source>Choose one of its operations.</source>
        <translation>Wählen Sie einen seiner Arbeitsgänge.</translation>
    </message>
    <message>
        <source>The pieces of[ {item}] that the closing valued have left stock.</source>
        <translation>Die Stücke[ von {item}], die der Abschluss bewertet hat, haben das Lager verlassen.</translation>
    </message>
    <message>
        <source>Post the difference by a journal.</source>
        <translation>Buchen Sie die Differenz mit einem Buchungssatz.</translation>
    </message>
    <message>
        <source>Something came out of the work order[: {received}].</source>
        <translation>Aus dem Fertigungsauftrag ist schon etwas gekommen[: {received}].</translation>
    </message>
    <message>
        <source>Close it instead of cancelling it.</source>
        <translation>Schließen Sie ihn ab, statt ihn zu stornieren.</translation>
    </message>
    <message>
        <source>Phantom[ {phantom}] has no structure in force.</source>
        <translation>Die Phantombaugruppe[ {phantom}] hat keine gültige Stückliste.</translation>
    </message>
    <message>
        <source>Release one.</source>
        <translation>Geben Sie eine frei.</translation>
    </message>
    <message>
        <source>There is no such sales order.</source>
        <translation>Diesen Kundenauftrag gibt es nicht.</translation>
    </message>
    <message>
        <source>Check its number.</source>
        <translation>Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>Pieces were scrapped, and no reason is given.</source>
        <translation>Ausschuss ist gemeldet, und kein Grund ist angegeben.</translation>
    </message>
    <message>
        <source>Name the reason.</source>
        <translation>Geben Sie den Grund an.</translation>
    </message>
    <message>
        <source>Structure[ {revision}] is another plant&apos;s own.</source>
        <translation>Die Stückliste[ {revision}] gehört einem anderen Werk allein.</translation>
    </message>
    <message>
        <source>Choose one of this plant.</source>
        <translation>Wählen Sie eine dieses Werks.</translation>
    </message>
    <message>
        <source>Structure[ {revision}] is not released.</source>
        <translation>Die Stückliste[ {revision}] ist nicht freigegeben.</translation>
    </message>
    <message>
        <source>Release it, or choose another.</source>
        <translation>Geben Sie sie frei, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>More than 24 hours are booked at once.</source>
        <translation>Mehr als 24 Stunden sind auf einmal gebucht.</translation>
    </message>
    <message>
        <source>Book each day on its own.</source>
        <translation>Buchen Sie jeden Tag für sich.</translation>
    </message>
    <message>
        <source>This is no unit of time.</source>
        <translation>Das ist keine Zeiteinheit.</translation>
    </message>
    <message>
        <source>Enter h, min or s.</source>
        <translation>Erfassen Sie h, min oder s.</translation>
    </message>
    <message>
        <source>Something is in work in process[: {wip}].</source>
        <translation>Im Auftrag steckt Ware in Arbeit[: {wip}].</translation>
    </message>
    <message>
        <source>Close the order instead of cancelling it.</source>
        <translation>Schließen Sie den Auftrag ab, statt ihn zu stornieren.</translation>
    </message>
    <message>
        <source>Work order[ {workOrder}] is not closed[: it is {state}].</source>
        <translation>Der Fertigungsauftrag[ {workOrder}] ist nicht abgeschlossen[: Er ist {state}].</translation>
    </message>
    <message>
        <source>Choose a closed one.</source>
        <translation>Wählen Sie einen abgeschlossenen.</translation>
    </message>
    <message>
        <source>Work order[ {workOrder}] is neither planned nor released[: it is {state}].</source>
        <translation>Der Fertigungsauftrag[ {workOrder}] ist weder geplant noch freigegeben[: Er ist {state}].</translation>
    </message>
    <message>
        <source>Choose an open one.</source>
        <translation>Wählen Sie einen offenen.</translation>
    </message>
    <message>
        <source>Work order[ {workOrder}] was released before[: it is {state}].</source>
        <translation>Der Fertigungsauftrag[ {workOrder}] wurde schon freigegeben[: Er ist {state}].</translation>
    </message>
    <message>
        <source>Choose a planned one.</source>
        <translation>Wählen Sie einen geplanten.</translation>
    </message>
    <message>
        <source>Work order[ {workOrder}] is not released[: it is {state}].</source>
        <translation>Der Fertigungsauftrag[ {workOrder}] ist nicht freigegeben[: Er ist {state}].</translation>
    </message>
    <message>
        <source>Release it first.</source>
        <translation>Geben Sie ihn zuerst frei.</translation>
    </message>
    <message>
        <source>There is no such work order.</source>
        <translation>Diesen Fertigungsauftrag gibt es nicht.</translation>
    </message>
    <message>
        <source>Not everything for the order is there[: {components}]. Release it?</source>
        <translation>Nicht alles für den Auftrag ist da[: {components}]. Trotzdem freigeben?</translation>
    </message>
    <message>
        <source>What is missing can come later.</source>
        <translation>Was fehlt, kann später kommen.</translation>
    </message>
    <message>
        <source>Far more than ordered would be made[: {reported} of {ordered}]. Report it?</source>
        <translation>Weit mehr als bestellt würde gefertigt[: {reported} statt {ordered}]. Trotzdem zurückmelden?</translation>
    </message>
    <message>
        <source>More than ordered would be made[: {reported} of {ordered}]. Report it?</source>
        <translation>Mehr als bestellt würde gefertigt[: {reported} statt {ordered}]. Trotzdem zurückmelden?</translation>
    </message>
    <message>
        <source>More time is booked than was planned[: {booked} of {planned}]. Book it?</source>
        <translation>Mehr Zeit als geplant ist gebucht[: {booked} statt {planned}]. Trotzdem buchen?</translation>
    </message>
    <message>
        <source>The work order doesn&apos;t plan[ {item}]. Issue it?</source>
        <translation>Der Fertigungsauftrag sieht[ {item}] nicht vor. Trotzdem entnehmen?</translation>
    </message>
    <message>
        <source>More than planned would be issued[ of {item}][: {issued} of {planned}]. Issue it?</source>
        <translation>Mehr als geplant würde[ von {item}] entnommen[: {issued} statt {planned}]. Trotzdem entnehmen?</translation>
    </message>
    <message>
        <source>Pieces are still between operations[: {operations}]. Close the order?</source>
        <translation>Zwischen den Arbeitsgängen liegen noch Stücke[: {operations}]. Den Auftrag trotzdem abschließen?</translation>
    </message>
    <message>
        <source>Their cost becomes variance.</source>
        <translation>Ihre Kosten werden zur Abweichung.</translation>
    </message>
    <message>
        <source>Revision[ {revision}] comes into force later[, on {firstDay}]. Make the order by it?</source>
        <translation>Die Revision[ {revision}] wird erst später gültig[, am {firstDay}]. Den Auftrag danach anlegen?</translation>
    </message>
    <message>
        <source>[{item} ]is another item than planned[: {planned}]. Issue it instead?</source>
        <translation>[{item} ]ist ein anderer Artikel als geplant[: {planned}]. Stattdessen entnehmen?</translation>
    </message>
    <message>
        <source>Book labour</source>
        <translation>Arbeitszeit buchen</translation>
    </message>
    <message>
        <source>Book machine time</source>
        <translation>Maschinenzeit buchen</translation>
    </message>
    <message>
        <source>Cancel a work order</source>
        <translation>Fertigungsauftrag stornieren</translation>
    </message>
    <message>
        <source>Close a work order</source>
        <translation>Fertigungsauftrag abschließen</translation>
    </message>
    <message>
        <source>Create a work order</source>
        <translation>Fertigungsauftrag anlegen</translation>
    </message>
    <message>
        <source>Declare scrap</source>
        <translation>Ausschuss melden</translation>
    </message>
    <message>
        <source>Issue material</source>
        <translation>Material entnehmen</translation>
    </message>
    <message>
        <source>Release a work order</source>
        <translation>Fertigungsauftrag freigeben</translation>
    </message>
    <message>
        <source>Reopen a work order</source>
        <translation>Fertigungsauftrag wieder öffnen</translation>
    </message>
    <message>
        <source>Report completion</source>
        <translation>Fertigung zurückmelden</translation>
    </message>
    <message>
        <source>Return material</source>
        <translation>Material zurückgeben</translation>
    </message>
    <message>
        <source>Availability for a work order</source>
        <translation>Verfügbarkeit für einen Fertigungsauftrag</translation>
    </message>
    <message>
        <source>Variances</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Work in process</source>
        <translation>Ware in Arbeit</translation>
    </message>
    <message>
        <source>Work order</source>
        <translation>Fertigungsauftrag</translation>
    </message>
    <message>
        <source>Components of a work order</source>
        <translation>Komponenten eines Fertigungsauftrags</translation>
    </message>
    <message>
        <source>Cost of a work order</source>
        <translation>Kosten eines Fertigungsauftrags</translation>
    </message>
    <message>
        <source>Operations of a work order</source>
        <translation>Arbeitsgänge eines Fertigungsauftrags</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Fertigungsaufträge</translation>
    </message>
    <message>
        <source>Labour booked</source>
        <translation>Arbeitszeit gebucht</translation>
    </message>
    <message>
        <source>Machine time booked</source>
        <translation>Maschinenzeit gebucht</translation>
    </message>
    <message>
        <source>Work order cancelled</source>
        <translation>Fertigungsauftrag storniert</translation>
    </message>
    <message>
        <source>Work order closed</source>
        <translation>Fertigungsauftrag abgeschlossen</translation>
    </message>
    <message>
        <source>Work order created</source>
        <translation>Fertigungsauftrag angelegt</translation>
    </message>
    <message>
        <source>Scrap declared</source>
        <translation>Ausschuss gemeldet</translation>
    </message>
    <message>
        <source>Material issued</source>
        <translation>Material entnommen</translation>
    </message>
    <message>
        <source>Work order released</source>
        <translation>Fertigungsauftrag freigegeben</translation>
    </message>
    <message>
        <source>Work order reopened</source>
        <translation>Fertigungsauftrag wieder geöffnet</translation>
    </message>
    <message>
        <source>Completion reported</source>
        <translation>Fertigung zurückgemeldet</translation>
    </message>
    <message>
        <source>Material returned</source>
        <translation>Material zurückgegeben</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Fertigung</translation>
    </message>
</context>
<context>
    <name>purchasing</name>
    <message>
        <source>The supplier sells in another currency[: {currency}].</source>
        <translation>Der Lieferant verkauft in einer anderen Währung[: {currency}].</translation>
    </message>
    <message>
        <source>Leave the currency out, or change it at the partner.</source>
        <translation>Lassen Sie die Währung weg, oder ändern Sie sie beim Partner.</translation>
    </message>
    <message>
        <source>There is no document of this number.</source>
        <translation>Einen Beleg mit dieser Nummer gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the number, or leave it out.</source>
        <translation>Prüfen Sie die Nummer, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>[{item} ]is a phantom, and a phantom is never bought itself.</source>
        <translation>[{item} ]ist eine Phantombaugruppe, und die wird nie selbst gekauft.</translation>
    </message>
    <message>
        <source>Order its components.</source>
        <translation>Bestellen Sie ihre Komponenten.</translation>
    </message>
    <message>
        <source>The line is of an order in another currency, entity or plant than the first line&apos;s.</source>
        <translation>Die Position gehört zu einer Bestellung in anderer Währung, anderer Gesellschaft oder anderem Werk als die erste Position.</translation>
    </message>
    <message>
        <source>Enter it on its own.</source>
        <translation>Erfassen Sie sie für sich.</translation>
    </message>
    <message>
        <source>The line is of another supplier&apos;s paper[, {receipt}].</source>
        <translation>Die Position gehört zum Beleg eines anderen Lieferanten[, {receipt}].</translation>
    </message>
    <message>
        <source>Enter it with that supplier&apos;s invoice.</source>
        <translation>Erfassen Sie sie mit der Rechnung dieses Lieferanten.</translation>
    </message>
    <message>
        <source>Something of this line has come[: {received}], so its price stays.</source>
        <translation>Von dieser Position ist schon etwas eingegangen[: {received}]; deshalb bleibt ihr Preis.</translation>
    </message>
    <message>
        <source>Correct the price on the invoice.</source>
        <translation>Berichtigen Sie den Preis auf der Rechnung.</translation>
    </message>
    <message>
        <source>Partner[ {partner}] is not a supplier.</source>
        <translation>Der Partner[ {partner}] ist kein Lieferant.</translation>
    </message>
    <message>
        <source>Choose a supplier, or make the partner one.</source>
        <translation>Wählen Sie einen Lieferanten, oder machen Sie den Partner zu einem.</translation>
    </message>
    <message>
        <source>Something of the order has come[, on line {line}].</source>
        <translation>Von der Bestellung ist schon etwas eingegangen[, auf Position {line}].</translation>
    </message>
    <message>
        <source>Close it instead of cancelling it.</source>
        <translation>Schließen Sie ihn ab, statt ihn zu stornieren.</translation>
    </message>
    <message>
        <source>More than this has come already[: {received}].</source>
        <translation>Mehr als das ist schon eingegangen[: {received}].</translation>
    </message>
    <message>
        <source>Enter at least that.</source>
        <translation>Erfassen Sie mindestens so viel.</translation>
    </message>
    <message>
        <source>This is more than the supplier owes a credit for[: {left}].</source>
        <translation>Das ist mehr, als der Lieferant gutzuschreiben hat[: {left}].</translation>
    </message>
    <message>
        <source>Enter at most that.</source>
        <translation>Erfassen Sie höchstens so viel.</translation>
    </message>
    <message>
        <source>This is more than has come[: {left} are left].</source>
        <translation>Das ist mehr, als eingegangen ist[: {left} sind übrig].</translation>
    </message>
    <message>
        <source>Receipt[ {receipt}] was taken back.</source>
        <translation>Der Wareneingang[ {receipt}] wurde storniert.</translation>
    </message>
    <message>
        <source>Choose another receipt.</source>
        <translation>Wählen Sie einen anderen Wareneingang.</translation>
    </message>
    <message>
        <source>There is no such receipt.</source>
        <translation>Diesen Wareneingang gibt es nicht.</translation>
    </message>
    <message>
        <source>Check its number.</source>
        <translation>Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>The supplier&apos;s own number of the paper is needed.</source>
        <translation>Die eigene Belegnummer des Lieferanten fehlt.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Füllen Sie sie aus.</translation>
    </message>
    <message>
        <source>A paper of this supplier with this number is here already[: {invoice}].</source>
        <translation>Ein Beleg dieses Lieferanten mit dieser Nummer ist schon da[: {invoice}].</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>Supplier[ {partner}] is out of use.</source>
        <translation>Der Lieferant[ {partner}] ist stillgelegt.</translation>
    </message>
    <message>
        <source>Choose another, or take it back into use.</source>
        <translation>Wählen Sie einen anderen, oder nehmen Sie ihn wieder in Gebrauch.</translation>
    </message>
    <message>
        <source>There is no such supplier.</source>
        <translation>Diesen Lieferanten gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose one, or create it first.</source>
        <translation>Wählen Sie einen vorhandenen Eintrag, oder legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>The tax differs from what the lines come to[: {calculated}].</source>
        <translation>Die Steuer weicht von der Summe der Positionen ab[: {calculated}].</translation>
    </message>
    <message>
        <source>Check the lines and their tax codes.</source>
        <translation>Prüfen Sie die Positionen und ihre Steuerschlüssel.</translation>
    </message>
    <message>
        <source>The total differs from what the lines come to[: {calculated}].</source>
        <translation>Der Gesamtbetrag weicht von der Summe der Positionen ab[: {calculated}].</translation>
    </message>
    <message>
        <source>Check quantities, prices and tax.</source>
        <translation>Prüfen Sie Mengen, Preise und Steuer.</translation>
    </message>
    <message>
        <source>More comes than was ordered[: {received} of {ordered}]. Receive it?</source>
        <translation>Es kommt mehr, als bestellt wurde[: {received} statt {ordered}]. Trotzdem annehmen?</translation>
    </message>
    <message>
        <source>The price is not the order&apos;s[, {ordered}]; the line differs[ by {difference}]. Enter it?</source>
        <translation>Der Preis ist nicht der der Bestellung[, {ordered}]; die Position weicht ab[: Differenz {difference}]. Trotzdem erfassen?</translation>
    </message>
    <message>
        <source>The tax code is another than the order&apos;s. Enter it?</source>
        <translation>Der Steuerschlüssel ist ein anderer als in der Bestellung. Trotzdem erfassen?</translation>
    </message>
    <message>
        <source>Cancel a purchase order</source>
        <translation>Bestellung stornieren</translation>
    </message>
    <message>
        <source>Change a purchase order</source>
        <translation>Bestellung ändern</translation>
    </message>
    <message>
        <source>Close a purchase order</source>
        <translation>Bestellung abschließen</translation>
    </message>
    <message>
        <source>Create a purchase order</source>
        <translation>Bestellung anlegen</translation>
    </message>
    <message>
        <source>Enter a supplier&apos;s credit note</source>
        <translation>Lieferantengutschrift erfassen</translation>
    </message>
    <message>
        <source>Enter a supplier&apos;s invoice</source>
        <translation>Lieferantenrechnung erfassen</translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation>Wareneingang buchen</translation>
    </message>
    <message>
        <source>Return to supplier</source>
        <translation>An Lieferanten zurückgeben</translation>
    </message>
    <message>
        <source>Goods received, not invoiced</source>
        <translation>Eingegangen, nicht berechnet</translation>
    </message>
    <message>
        <source>Open purchase orders</source>
        <translation>Offene Bestellungen</translation>
    </message>
    <message>
        <source>Purchase order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Lines of a purchase order</source>
        <translation>Positionen einer Bestellung</translation>
    </message>
    <message>
        <source>Purchase prices</source>
        <translation>Einkaufspreise</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Wareneingänge</translation>
    </message>
    <message>
        <source>Supplier invoices</source>
        <translation>Lieferantenrechnungen</translation>
    </message>
    <message>
        <source>Purchase order cancelled</source>
        <translation>Bestellung storniert</translation>
    </message>
    <message>
        <source>Purchase order changed</source>
        <translation>Bestellung geändert</translation>
    </message>
    <message>
        <source>Purchase order closed</source>
        <translation>Bestellung abgeschlossen</translation>
    </message>
    <message>
        <source>Purchase order created</source>
        <translation>Bestellung angelegt</translation>
    </message>
    <message>
        <source>Supplier credit entered</source>
        <translation>Lieferantengutschrift erfasst</translation>
    </message>
    <message>
        <source>Supplier invoice entered</source>
        <translation>Lieferantenrechnung erfasst</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Ware eingegangen</translation>
    </message>
    <message>
        <source>Goods returned</source>
        <translation>Ware zurückgegeben</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Taxes of a purchase order</source>
        <translation>Steuern einer Bestellung</translation>
    </message>
    <message>
        <source>Goods of a receipt</source>
        <translation>Waren eines Wareneingangs</translation>
    </message>
</context>
<context>
    <name>sales</name>
    <message>
        <source>Both a shipment and an order are named.</source>
        <translation>Sowohl eine Lieferung als auch ein Auftrag ist genannt.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Nennen Sie eines davon.</translation>
    </message>
    <message>
        <source>The customer buys in another currency[: {currency}].</source>
        <translation>Der Kunde kauft in einer anderen Währung[: {currency}].</translation>
    </message>
    <message>
        <source>Leave the currency out, or change it at the partner.</source>
        <translation>Lassen Sie die Währung weg, oder ändern Sie sie beim Partner.</translation>
    </message>
    <message>
        <source>Customer[ {partner}] is out of use.</source>
        <translation>Der Kunde[ {partner}] ist stillgelegt.</translation>
    </message>
    <message>
        <source>Choose another, or take it back into use.</source>
        <translation>Wählen Sie einen anderen, oder nehmen Sie ihn wieder in Gebrauch.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Diesen Kunden gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose one, or create it first.</source>
        <translation>Wählen Sie einen vorhandenen Eintrag, oder legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>The day lies before the invoice&apos;s[, {day}].</source>
        <translation>Der Tag liegt vor dem der Rechnung[, {day}].</translation>
    </message>
    <message>
        <source>Choose that day or a later one.</source>
        <translation>Wählen Sie diesen Tag oder einen späteren.</translation>
    </message>
    <message>
        <source>[{invoice} ]is a credit note already.</source>
        <translation>[{invoice} ]ist selbst schon eine Gutschrift.</translation>
    </message>
    <message>
        <source>Take it back by reversing it.</source>
        <translation>Stornieren Sie sie stattdessen.</translation>
    </message>
    <message>
        <source>Invoice[ {invoice}] was taken back, so there is nothing to credit.</source>
        <translation>Die Rechnung[ {invoice}] wurde storniert; deshalb ist nichts gutzuschreiben.</translation>
    </message>
    <message>
        <source>There is no such invoice.</source>
        <translation>Diese Rechnung gibt es nicht.</translation>
    </message>
    <message>
        <source>Check its number.</source>
        <translation>Prüfen Sie die Nummer.</translation>
    </message>
    <message>
        <source>[{item} ]is a phantom, and a phantom is never sold itself.</source>
        <translation>[{item} ]ist eine Phantombaugruppe, und die wird nie selbst verkauft.</translation>
    </message>
    <message>
        <source>Choose another item.</source>
        <translation>Wählen Sie einen anderen Artikel.</translation>
    </message>
    <message>
        <source>Something of this line has left[: {shipped}], so its price stays.</source>
        <translation>Von dieser Position ist schon etwas geliefert[: {shipped}]; deshalb bleibt ihr Preis.</translation>
    </message>
    <message>
        <source>Correct the price with a credit note.</source>
        <translation>Berichtigen Sie den Preis mit einer Gutschrift.</translation>
    </message>
    <message>
        <source>Partner[ {partner}] is not a customer.</source>
        <translation>Der Partner[ {partner}] ist kein Kunde.</translation>
    </message>
    <message>
        <source>Choose a customer, or make the partner one.</source>
        <translation>Wählen Sie einen Kunden, oder machen Sie den Partner zu einem.</translation>
    </message>
    <message>
        <source>Neither a shipment nor an order is named.</source>
        <translation>Weder eine Lieferung noch ein Auftrag ist genannt.</translation>
    </message>
    <message>
        <source>Nothing of invoice[ {invoice}] is left to credit.</source>
        <translation>Von der Rechnung[ {invoice}] ist nichts mehr gutzuschreiben.</translation>
    </message>
    <message>
        <source>Nothing is left that could be charged.</source>
        <translation>Nichts ist übrig, was berechnet werden könnte.</translation>
    </message>
    <message>
        <source>Ship goods first.</source>
        <translation>Liefern Sie zuerst Ware.</translation>
    </message>
    <message>
        <source>Something of the order has left[, on line {line}].</source>
        <translation>Vom Auftrag ist schon etwas geliefert[, auf Position {line}].</translation>
    </message>
    <message>
        <source>Close it instead of cancelling it.</source>
        <translation>Schließen Sie ihn ab, statt ihn zu stornieren.</translation>
    </message>
    <message>
        <source>More than this has left already[: {shipped}].</source>
        <translation>Mehr als das ist schon geliefert[: {shipped}].</translation>
    </message>
    <message>
        <source>Enter at least that.</source>
        <translation>Erfassen Sie mindestens so viel.</translation>
    </message>
    <message>
        <source>This is more than is left of the invoice[: {left}].</source>
        <translation>Das ist mehr, als von der Rechnung übrig ist[: {left}].</translation>
    </message>
    <message>
        <source>Credit at most that.</source>
        <translation>Schreiben Sie höchstens so viel gut.</translation>
    </message>
    <message>
        <source>This is more than has left[: {left} are left].</source>
        <translation>Das ist mehr, als geliefert ist[: {left} sind übrig].</translation>
    </message>
    <message>
        <source>Enter at most that.</source>
        <translation>Erfassen Sie höchstens so viel.</translation>
    </message>
    <message>
        <source>Shipment[ {shipment}] was taken back.</source>
        <translation>Die Lieferung[ {shipment}] wurde storniert.</translation>
    </message>
    <message>
        <source>Choose another shipment.</source>
        <translation>Wählen Sie eine andere Lieferung.</translation>
    </message>
    <message>
        <source>There is no such shipment.</source>
        <translation>Diese Lieferung gibt es nicht.</translation>
    </message>
    <message>
        <source>Line[ {line}] has left and is not charged yet.</source>
        <translation>Die Position[ {line}] ist geliefert und noch nicht berechnet.</translation>
    </message>
    <message>
        <source>Invoice it first.</source>
        <translation>Berechnen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The customer would owe more than its credit limit[ of {limit}][: {owed} now, {order} with this order]. Take the order?</source>
        <translation>Der Kunde würde mehr schulden, als sein Kreditlimit[ von {limit}] erlaubt[: jetzt {owed}, mit diesem Auftrag {order}]. Den Auftrag annehmen?</translation>
    </message>
    <message>
        <source>Not all of it is free to be promised. Take the order and promise what there is?</source>
        <translation>Nicht alles ist frei und lässt sich zusagen. Den Auftrag annehmen und zusagen, was da ist?</translation>
    </message>
    <message>
        <source>More leaves than was ordered[: {shipped} of {ordered}]. Ship it?</source>
        <translation>Es geht mehr hinaus, als bestellt wurde[: {shipped} statt {ordered}]. Trotzdem liefern?</translation>
    </message>
    <message>
        <source>Cancel a sales order</source>
        <translation>Kundenauftrag stornieren</translation>
    </message>
    <message>
        <source>Change a sales order</source>
        <translation>Kundenauftrag ändern</translation>
    </message>
    <message>
        <source>Close a sales order</source>
        <translation>Kundenauftrag abschließen</translation>
    </message>
    <message>
        <source>Create a sales order</source>
        <translation>Kundenauftrag anlegen</translation>
    </message>
    <message>
        <source>Credit an invoice</source>
        <translation>Rechnung gutschreiben</translation>
    </message>
    <message>
        <source>Invoice a shipment</source>
        <translation>Lieferung berechnen</translation>
    </message>
    <message>
        <source>Receive a return</source>
        <translation>Rückgabe annehmen</translation>
    </message>
    <message>
        <source>Ship goods</source>
        <translation>Ware liefern</translation>
    </message>
    <message>
        <source>Customer invoices</source>
        <translation>Kundenrechnungen</translation>
    </message>
    <message>
        <source>Open sales orders</source>
        <translation>Offene Kundenaufträge</translation>
    </message>
    <message>
        <source>Sales order</source>
        <translation>Kundenauftrag</translation>
    </message>
    <message>
        <source>Lines of a sales order</source>
        <translation>Positionen eines Kundenauftrags</translation>
    </message>
    <message>
        <source>Margins of sales orders</source>
        <translation>Margen der Kundenaufträge</translation>
    </message>
    <message>
        <source>Sales prices</source>
        <translation>Verkaufspreise</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>Shipped, not invoiced</source>
        <translation>Geliefert, nicht berechnet</translation>
    </message>
    <message>
        <source>Sales order cancelled</source>
        <translation>Kundenauftrag storniert</translation>
    </message>
    <message>
        <source>Sales order changed</source>
        <translation>Kundenauftrag geändert</translation>
    </message>
    <message>
        <source>Sales order closed</source>
        <translation>Kundenauftrag abgeschlossen</translation>
    </message>
    <message>
        <source>Sales order created</source>
        <translation>Kundenauftrag angelegt</translation>
    </message>
    <message>
        <source>Invoice credited</source>
        <translation>Rechnung gutgeschrieben</translation>
    </message>
    <message>
        <source>Shipment invoiced</source>
        <translation>Lieferung berechnet</translation>
    </message>
    <message>
        <source>Return received</source>
        <translation>Rückgabe angenommen</translation>
    </message>
    <message>
        <source>Goods shipped</source>
        <translation>Ware geliefert</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Lines of an invoice</source>
        <translation>Positionen einer Rechnung</translation>
    </message>
    <message>
        <source>Taxes of an invoice</source>
        <translation>Steuern einer Rechnung</translation>
    </message>
    <message>
        <source>What to pick for an order</source>
        <translation>Was für einen Auftrag zu entnehmen ist</translation>
    </message>
    <message>
        <source>Goods of a shipment</source>
        <translation>Waren einer Lieferung</translation>
    </message>
</context>
<context>
    <name>security</name>
    <message>
        <source>The badge has too few or too many characters.</source>
        <translation>Der Ausweis hat zu wenige oder zu viele Zeichen.</translation>
    </message>
    <message>
        <source>[Between {least} and {most}.]</source>
        <translation>[Zwischen {least} und {most}.]</translation>
    </message>
    <message>
        <source>Somebody else has this badge.</source>
        <translation>Jemand anderes hat diesen Ausweis.</translation>
    </message>
    <message>
        <source>Take another badge, or take it from that person first.</source>
        <translation>Nehmen Sie einen anderen Ausweis, oder nehmen Sie ihn zuerst dieser Person ab.</translation>
    </message>
    <message>
        <source>The code is too long for a role of the database server.</source>
        <translation>Der Code ist zu lang für eine Rolle des Datenbankservers.</translation>
    </message>
    <message>
        <source>Choose a shorter code.</source>
        <translation>Wählen Sie einen kürzeren Code.</translation>
    </message>
    <message>
        <source>This is not the name of a command.</source>
        <translation>Das ist nicht der Name eines Befehls.</translation>
    </message>
    <message>
        <source>Write it as room.Command, such as purchasing.ReceiveGoods.</source>
        <translation>Schreiben Sie ihn als raum.Befehl, etwa purchasing.ReceiveGoods.</translation>
    </message>
    <message>
        <source>There is no command {name}.</source>
        <translation>Es gibt keinen Befehl {name}.</translation>
    </message>
    <message>
        <source>[Did you mean {nearest}? ]`mill commands` lists them.</source>
        <translation>[Meinten Sie {nearest}? ]`mill commands` zählt sie auf.</translation>
    </message>
    <message>
        <source>The amount is in another currency than the books[, which are in {wanted}].</source>
        <translation>Der Betrag lautet auf eine andere Währung als die Bücher[; sie werden in {wanted} geführt].</translation>
    </message>
    <message>
        <source>Enter it in the currency of the books.</source>
        <translation>Erfassen Sie ihn in der Buchwährung.</translation>
    </message>
    <message>
        <source>The password until now is another one.</source>
        <translation>Das bisherige Passwort ist ein anderes.</translation>
    </message>
    <message>
        <source>Type the one that you signed in with.</source>
        <translation>Geben Sie das ein, mit dem Sie sich angemeldet haben.</translation>
    </message>
    <message>
        <source>An amount needs an entity, because its books say the currency.</source>
        <translation>Ein Betrag braucht eine Gesellschaft, weil deren Bücher die Währung bestimmen.</translation>
    </message>
    <message>
        <source>Name the entity.</source>
        <translation>Nennen Sie die Gesellschaft.</translation>
    </message>
    <message>
        <source>There is no such language here.</source>
        <translation>Diese Sprache gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Choose en or de, or leave it out.</source>
        <translation>Wählen Sie en oder de, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Nobody would be left who may give rights.</source>
        <translation>Niemand bliebe übrig, der Rechte vergeben darf.</translation>
    </message>
    <message>
        <source>Make somebody else an administrator first.</source>
        <translation>Machen Sie zuerst jemand anderen zum Administrator.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Füllen Sie sie aus.</translation>
    </message>
    <message>
        <source>Nobody gives rights to themselves.</source>
        <translation>Niemand gibt sich selbst Rechte.</translation>
    </message>
    <message>
        <source>Ask another administrator.</source>
        <translation>Bitten Sie einen anderen Administrator.</translation>
    </message>
    <message>
        <source>Nobody lets themselves in or out.</source>
        <translation>Niemand gibt oder nimmt sich selbst den Zutritt.</translation>
    </message>
    <message>
        <source>The new password is the old one.</source>
        <translation>Das neue Passwort ist das alte.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation>Das Passwort ist zu kurz.</translation>
    </message>
    <message>
        <source>[At least {least} characters.]</source>
        <translation>[Mindestens {least} Zeichen.]</translation>
    </message>
    <message>
        <source>Somebody with this code is here already.</source>
        <translation>Jemand mit diesem Code ist schon da.</translation>
    </message>
    <message>
        <source>Choose another code.</source>
        <translation>Wählen Sie einen anderen Code.</translation>
    </message>
    <message>
        <source>The person has left for good.</source>
        <translation>Die Person ist endgültig ausgeschieden.</translation>
    </message>
    <message>
        <source>Choose somebody else, or add the person under a new code.</source>
        <translation>Wählen Sie jemand anderen, oder legen Sie die Person unter einem neuen Code an.</translation>
    </message>
    <message>
        <source>The PIN has too few or too many digits.</source>
        <translation>Die PIN hat zu wenige oder zu viele Ziffern.</translation>
    </message>
    <message>
        <source>[Between {least} and {most} digits.]</source>
        <translation>[Zwischen {least} und {most} Ziffern.]</translation>
    </message>
    <message>
        <source>The plant belongs to another entity.</source>
        <translation>Das Werk gehört zu einer anderen Gesellschaft.</translation>
    </message>
    <message>
        <source>Choose a plant of this entity.</source>
        <translation>Wählen Sie ein Werk dieser Gesellschaft.</translation>
    </message>
    <message>
        <source>This is not the name of a right.</source>
        <translation>Das ist nicht der Name eines Rechts.</translation>
    </message>
    <message>
        <source>Write it as room.Command, room.?query, approve:room.Command, or with * at the end.</source>
        <translation>Schreiben Sie es als raum.Befehl, raum.?abfrage, approve:raum.Befehl, oder mit * am Ende.</translation>
    </message>
    <message>
        <source>No command and no query has this name.</source>
        <translation>Kein Befehl und keine Abfrage heißt so.</translation>
    </message>
    <message>
        <source>Check it in the catalogue.</source>
        <translation>Sehen Sie im Katalog nach.</translation>
    </message>
    <message>
        <source>The role has rights that you don&apos;t hold.</source>
        <translation>Die Rolle hat Rechte, die Sie nicht haben.</translation>
    </message>
    <message>
        <source>Ask somebody who holds them.</source>
        <translation>Bitten Sie jemanden, der sie hat.</translation>
    </message>
    <message>
        <source>The person holds the role there already.</source>
        <translation>Die Person hat die Rolle dort schon.</translation>
    </message>
    <message>
        <source>There is a role of this code.</source>
        <translation>Eine Rolle mit diesem Code gibt es schon.</translation>
    </message>
    <message>
        <source>The person doesn&apos;t hold the role there.</source>
        <translation>Die Person hat die Rolle dort nicht.</translation>
    </message>
    <message>
        <source>Look up the roles held.</source>
        <translation>Sehen Sie die vergebenen Rollen nach.</translation>
    </message>
    <message>
        <source>There is no such role.</source>
        <translation>Diese Rolle gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose one, or create it first.</source>
        <translation>Wählen Sie einen vorhandenen Eintrag, oder legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>Both commands are the same.</source>
        <translation>Beide Befehle sind derselbe.</translation>
    </message>
    <message>
        <source>Choose two.</source>
        <translation>Wählen Sie zwei.</translation>
    </message>
    <message>
        <source>The database server doesn&apos;t let you add people.</source>
        <translation>Der Datenbankserver lässt Sie keine Personen anlegen.</translation>
    </message>
    <message>
        <source>Ask its administrator for the right to create roles.</source>
        <translation>Bitten Sie seinen Administrator um das Recht, Rollen anzulegen.</translation>
    </message>
    <message>
        <source>On PostgreSQL the server signs people in, with their passwords.</source>
        <translation>Bei PostgreSQL meldet der Server die Personen mit ihren Passwörtern an.</translation>
    </message>
    <message>
        <source>Badges work on a company in a file.</source>
        <translation>Ausweise gibt es bei einem Unternehmen in einer Datei.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person anlegen</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Eigenes Passwort ändern</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Person ändern</translation>
    </message>
    <message>
        <source>Create a role</source>
        <translation>Rolle anlegen</translation>
    </message>
    <message>
        <source>Grant a role</source>
        <translation>Rolle erteilen</translation>
    </message>
    <message>
        <source>Revoke a role</source>
        <translation>Rolle entziehen</translation>
    </message>
    <message>
        <source>Set an approval rule</source>
        <translation>Genehmigungsregel festlegen</translation>
    </message>
    <message>
        <source>Set a badge</source>
        <translation>Ausweis festlegen</translation>
    </message>
    <message>
        <source>Set a duty rule</source>
        <translation>Funktionstrennung festlegen</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Passwort festlegen</translation>
    </message>
    <message>
        <source>Set a role&apos;s right</source>
        <translation>Recht einer Rolle festlegen</translation>
    </message>
    <message>
        <source>Approval rules</source>
        <translation>Genehmigungsregeln</translation>
    </message>
    <message>
        <source>Duty rules</source>
        <translation>Funktionstrennungen</translation>
    </message>
    <message>
        <source>What an event did</source>
        <translation>Was ein Vorgang tat</translation>
    </message>
    <message>
        <source>An event as it was sent</source>
        <translation>Ein Vorgang, wie er gesendet wurde</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Rights of roles</source>
        <translation>Rechte der Rollen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Roles held</source>
        <translation>Vergebene Rollen</translation>
    </message>
    <message>
        <source>Sign ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Waiting commands</source>
        <translation>Wartende Befehle</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person angelegt</translation>
    </message>
    <message>
        <source>Own password changed</source>
        <translation>Eigenes Passwort geändert</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Person geändert</translation>
    </message>
    <message>
        <source>Role created</source>
        <translation>Rolle angelegt</translation>
    </message>
    <message>
        <source>Role granted</source>
        <translation>Rolle erteilt</translation>
    </message>
    <message>
        <source>Role revoked</source>
        <translation>Rolle entzogen</translation>
    </message>
    <message>
        <source>Approval rule set</source>
        <translation>Genehmigungsregel festgelegt</translation>
    </message>
    <message>
        <source>Badge set</source>
        <translation>Ausweis festgelegt</translation>
    </message>
    <message>
        <source>Duty rule set</source>
        <translation>Funktionstrennung festgelegt</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Passwort festgelegt</translation>
    </message>
    <message>
        <source>Role right set</source>
        <translation>Recht einer Rolle festgelegt</translation>
    </message>
    <message>
        <source>People and rights</source>
        <translation>Personen und Rechte</translation>
    </message>
    <message>
        <source>Every journal balances</source>
        <translation>Jeder Buchungssatz geht auf</translation>
    </message>
    <message>
        <source>Journal lines are their journal&apos;s</source>
        <translation>Buchungszeilen gehören zu ihrem Buchungssatz</translation>
    </message>
    <message>
        <source>Balances by period are the sum of their lines</source>
        <translation>Salden je Periode sind die Summe ihrer Zeilen</translation>
    </message>
    <message>
        <source>Balances by day are the sum of their lines</source>
        <translation>Salden je Tag sind die Summe ihrer Zeilen</translation>
    </message>
    <message>
        <source>Stock and its value are the sum of their moves</source>
        <translation>Bestand und Wert sind die Summe ihrer Bewegungen</translation>
    </message>
    <message>
        <source>No stock move is missing</source>
        <translation>Keine Lagerbewegung fehlt</translation>
    </message>
    <message>
        <source>Stock by place is the sum of its moves</source>
        <translation>Bestand je Platz ist die Summe seiner Bewegungen</translation>
    </message>
    <message>
        <source>Layers of stock are what was received and drawn</source>
        <translation>Bestandsschichten sind, was kam und entnommen wurde</translation>
    </message>
    <message>
        <source>What was issued before it came is settled</source>
        <translation>Was vor dem Zugang entnommen wurde, ist ausgeglichen</translation>
    </message>
    <message>
        <source>Draws follow their layers</source>
        <translation>Entnahmen folgen ihren Schichten</translation>
    </message>
    <message>
        <source>No layer is drawn below nothing</source>
        <translation>Keine Schicht ist überzogen</translation>
    </message>
    <message>
        <source>Stock equals its accounts</source>
        <translation>Bestand gleicht seinen Konten</translation>
    </message>
    <message>
        <source>Work in process is the sum of its entries</source>
        <translation>Ware in Arbeit ist die Summe ihrer Einträge</translation>
    </message>
    <message>
        <source>Work in process equals its accounts</source>
        <translation>Ware in Arbeit gleicht ihren Konten</translation>
    </message>
    <message>
        <source>Late costs went where their goods went</source>
        <translation>Nachträgliche Kosten sind dorthin gegangen, wohin ihre Ware ging</translation>
    </message>
    <message>
        <source>Open items are the sum of their entries</source>
        <translation>Offene Posten sind die Summe ihrer Einträge</translation>
    </message>
    <message>
        <source>Open items equal their accounts</source>
        <translation>Offene Posten gleichen ihren Konten</translation>
    </message>
    <message>
        <source>Documents are in the state that they were moved to</source>
        <translation>Belege sind in dem Zustand, in den sie kamen</translation>
    </message>
    <message>
        <source>Progress is the sum of its entries</source>
        <translation>Fortschritt ist die Summe seiner Einträge</translation>
    </message>
    <message>
        <source>Reservations are the sum of their entries</source>
        <translation>Reservierungen sind die Summe ihrer Einträge</translation>
    </message>
    <message>
        <source>Journal numbers have no gap</source>
        <translation>Nummern der Buchungssätze sind lückenlos</translation>
    </message>
    <message>
        <source>Every row belongs to its event</source>
        <translation>Jede Zeile gehört zu ihrem Vorgang</translation>
    </message>
    <message>
        <source>Stock at standard is worth quantity by standard</source>
        <translation>Bestand zum Standard ist Menge mal Standard wert</translation>
    </message>
    <message>
        <source>What was sent is what was recorded</source>
        <translation>Was gesendet wurde, ist, was aufgezeichnet ist</translation>
    </message>
    <message>
        <source>Attached files are what was attached</source>
        <translation>Anlagen sind, was angehängt wurde</translation>
    </message>
    <message>
        <source>The chain of sealed blocks is whole</source>
        <translation>Die Kette der versiegelten Blöcke ist heil</translation>
    </message>
    <message>
        <source>The database itself is sound</source>
        <translation>Die Datenbank selbst ist heil</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Sealed blocks</source>
        <translation>Versiegelte Blöcke</translation>
    </message>
    <message>
        <source>State of the seal</source>
        <translation>Stand der Versiegelung</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>workflow</name>
    <message>
        <source>{file} hangs there already, with the same content.</source>
        <translation>{file} hängt dort schon, mit demselben Inhalt.</translation>
    </message>
    <message>
        <source>Nothing needs to be done. If it is another revision, choose that file.</source>
        <translation>Es ist nichts zu tun. Wenn es ein anderer Stand ist, wählen Sie jene Datei.</translation>
    </message>
    <message>
        <source>There is no such attachment, or you don&apos;t see its record.</source>
        <translation>Diese Anlage gibt es nicht, oder Sie sehen ihren Datensatz nicht.</translation>
    </message>
    <message>
        <source>Choose it on its record.</source>
        <translation>Wählen Sie sie an ihrem Datensatz.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Choose one that holds something.</source>
        <translation>Wählen Sie eine, die etwas enthält.</translation>
    </message>
    <message>
        <source>This can&apos;t be the name of a file: it is empty, longer than 120 signs, or holds a folder or hidden signs.</source>
        <translation>Das kann kein Dateiname sein: Er ist leer, länger als 120 Zeichen oder enthält einen Ordner oder verborgene Zeichen.</translation>
    </message>
    <message>
        <source>Rename the file.</source>
        <translation>Benennen Sie die Datei um.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MiB.</source>
        <translation>Die Datei ist größer als {limit} MiB.</translation>
    </message>
    <message>
        <source>Make it smaller, or keep it on a file server and attach a note that says where.</source>
        <translation>Machen Sie sie kleiner, oder legen Sie sie auf einen Dateiserver und hängen Sie eine Notiz an, die sagt, wo.</translation>
    </message>
    <message>
        <source>{file} has been removed already.</source>
        <translation>{file} ist schon entfernt.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Nothing is named that the file hangs on.</source>
        <translation>Es ist nichts genannt, woran die Datei hängt.</translation>
    </message>
    <message>
        <source>Name a document, an item, a partner, a lot or an event.</source>
        <translation>Nennen Sie einen Beleg, einen Artikel, einen Partner, eine Charge oder einen Vorgang.</translation>
    </message>
    <message>
        <source>What the file should hang on is not there, or you don&apos;t see it.</source>
        <translation>Woran die Datei hängen soll, gibt es nicht, oder Sie sehen es nicht.</translation>
    </message>
    <message>
        <source>Look it up first.</source>
        <translation>Sehen Sie erst nach.</translation>
    </message>
    <message>
        <source>A file hangs on one record, and several are named.</source>
        <translation>Eine Datei hängt an einem Datensatz, und mehrere sind genannt.</translation>
    </message>
    <message>
        <source>Name one; attach it again for another.</source>
        <translation>Nennen Sie einen; hängen Sie sie für einen weiteren noch einmal an.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Remove an attachment</source>
        <translation>Anlage entfernen</translation>
    </message>
    <message>
        <source>Content of an attachment</source>
        <translation>Inhalt einer Anlage</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anlagen</translation>
    </message>
    <message>
        <source>Attachment removed</source>
        <translation>Anlage entfernt</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Datei angehängt</translation>
    </message>
    <message>
        <source>Work in common</source>
        <translation>Gemeinsame Arbeit</translation>
    </message>
</context>
<context>
    <name>workspaces</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Work orders</source>
        <translation>Fertigung</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Purchasing</source>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Buchhaltung</translation>
    </message>
    <message>
        <source>Cost and variance</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Einrichtung</translation>
    </message>
</context>
</TS>
