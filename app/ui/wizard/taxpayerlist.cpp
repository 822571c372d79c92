#include "ui/wizard/taxpayerlist.h"

#include "diagnostics/erroradvice.h"
#include "profiles/csv.h"
#include "profiles/inputrules.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Connector::Ui {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Connector::Ui::TaxpayerList)
};

/// Where a line has what; -1 for a column that the list does not have.
struct Columns
{
    int tin = 0;
    int rob = -1;
    int label = -1;
    bool named = false;
};

Columns columnsOf(const QStringList &first)
{
    Columns columns;
    const auto find = [&](const QStringList &names) {
        for (int column = 0; column < first.size(); ++column) {
            if (names.contains(first.at(column).trimmed().toLower()))
                return column;
        }
        return -1;
    };
    const int tin = find({QStringLiteral("tin")});
    if (tin < 0)
        return columns;
    return {.tin = tin,
            .rob = find({QStringLiteral("rob"), QStringLiteral("brn")}),
            .label = find({QStringLiteral("label"), QStringLiteral("name")}),
            .named = true};
}

bool looksLikeRob(const QString &text)
{
    const qsizetype digits = std::ranges::count_if(text, [](QChar c) { return c.isDigit(); });
    return digits >= 6 && Profiles::checkRob(text, {});
}

TaxpayerLine split(const Profiles::CsvRow &row, const Columns &columns)
{
    TaxpayerLine line{.number = row.line, .tin = row.cells.value(columns.tin).trimmed()};
    if (columns.named) {
        line.rob = row.cells.value(columns.rob).trimmed();
        line.label = row.cells.value(columns.label).trimmed();
        return line;
    }
    for (const QString &cell : row.cells.mid(1)) {
        const QString text = cell.trimmed();
        if (line.rob.isEmpty() && line.label.isEmpty() && looksLikeRob(text))
            line.rob = text;
        else if (!text.isEmpty())
            line.label = line.label.isEmpty() ? text : line.label + QStringLiteral(", ") + text;
    }
    return line;
}

void judge(TaxpayerLine &line, QSet<Profiles::Taxpayer> &seen)
{
    const QString field = QStringLiteral("taxpayer");
    const bool robApart = !line.rob.isEmpty() && !line.tin.contains(u':');
    const auto checked =
        Profiles::checkTaxpayer(robApart ? line.tin + u':' + line.rob : line.tin, field);
    if (!checked) {
        line.words = Diagnostics::sentenceFor(checked.error());
        return;
    }
    const auto label = Profiles::checkName(line.label);
    if (!line.label.isEmpty() && !label) {
        line.words = Diagnostics::sentenceFor(label.error());
        return;
    }
    if (seen.contains(checked->value)) {
        line.words = Tr::tr("This taxpayer stands in the list twice.");
        return;
    }
    seen.insert(checked->value);
    line.good = true;
    line.taxpayer = checked->value;
    if (!checked->suggestion.isEmpty()) {
        line.words = Diagnostics::suggestionSentence(
            {.field = field, .typed = checked->value.toString(), .suggested = checked->suggestion});
    } else if (Profiles::isIndividual(checked->value.tin) && checked->value.rob.isEmpty()) {
        line.words = Tr::tr("A sole proprietor needs the business number (ROB) too.");
    } else {
        line.words = Diagnostics::cleaningSentence(checked->cleaned, field);
    }
}

} // namespace

QList<TaxpayerLine> readTaxpayers(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    const auto rows = Profiles::parseCsv(text.toUtf8());
    // What was pasted is no file, and can only be wrong in its quotation marks.
    if (!rows) {
        return {{.number = 1,
                 .tin = {},
                 .words = Tr::tr("The quotation marks in the list do not match.")}};
    }
    QList<TaxpayerLine> lines;
    QSet<Profiles::Taxpayer> seen;
    Columns columns;
    for (const Profiles::CsvRow &row : *rows) {
        if (lines.isEmpty() && !columns.named) {
            columns = columnsOf(row.cells);
            if (columns.named)
                continue;
        }
        TaxpayerLine line = split(row, columns);
        judge(line, seen);
        lines << line;
    }
    return lines;
}

QList<Profiles::LabelledTaxpayer> goodTaxpayers(const QList<TaxpayerLine> &lines)
{
    QList<Profiles::LabelledTaxpayer> taxpayers;
    for (const TaxpayerLine &line : lines) {
        if (line.good)
            taxpayers.append({.taxpayer = line.taxpayer, .label = line.label});
    }
    return taxpayers;
}

int countBad(const QList<TaxpayerLine> &lines)
{
    return int(std::ranges::count(lines, false, &TaxpayerLine::good));
}

} // namespace Connector::Ui
