#pragma once

#include "profiles/taxpayer.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Connector::Ui {

/// One line of a pasted or imported list of taxpayers, with what is said about it.
struct TaxpayerLine
{
    /// Counted from 1.
    int number = 0;
    /// As typed.
    QString tin = {};
    QString rob = {};
    QString label = {};
    bool good = false;
    /// What the line was read as; only of good lines.
    Profiles::Taxpayer taxpayer = {};
    /// Why it is bad, or what to think about; empty where there is nothing to say.
    QString words = {};

    bool operator==(const TaxpayerLine &) const = default;
};

/// Reads what people paste: one taxpayer per line, TIN first, then ROB and a name in any order,
/// with comma, semicolon or tab between them; also `TIN:ROB`. A first line that names columns (tin,
/// rob, label) decides where they are. Pure; in the language of the program.
QList<TaxpayerLine> readTaxpayers(const QString &text);

QList<Profiles::LabelledTaxpayer> goodTaxpayers(const QList<TaxpayerLine> &lines);
int countBad(const QList<TaxpayerLine> &lines);

} // namespace Connector::Ui
