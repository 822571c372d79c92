#pragma once

#include "diagnostics/evidence.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Connector::Diagnostics {

/// One possible cause.
struct Finding
{
    /// Its detail names what was seen (a host, a TIN); `retryAfter` as the service asked.
    Error error = {};
    /// In percent; meant for order and for a word, not as a probability.
    int confidence = 0;
    /// The rule that led here, and where it is written.
    QString rule = {};
    QString source = {};

    bool operator==(const Finding &other) const
    {
        return error.code == other.error.code && confidence == other.confidence
            && rule == other.rule;
    }
};

/// The causes that fit the evidence, most likely first, never more than three and each code once.
/// Evidence of a success gives none; evidence that fits nothing gives Unknown, which says what to
/// send to whom. Pure.
QList<Finding> findingsFor(const Evidence &evidence);

/// `{"code","confidence","title","cause","fix","who","evidence"}`, the confidence from 0 to 1.
QJsonObject toJson(const Finding &finding, const Evidence &evidence);

/// For people: what happened, why, numbered steps, who can do it.
QString toText(const Finding &finding);

} // namespace Connector::Diagnostics
