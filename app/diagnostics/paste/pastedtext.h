#pragma once

#include "http/httpmessage.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Connector::Diagnostics {

/// A paste taken apart by lines: which belong to the request, which to the last answer.
struct PastedText
{
    /// Everything, decoded, with straight quotation marks and plain line ends.
    QString all = {};
    /// Without lines and marks that are known to be of the request.
    QString answer = {};
    QString request = {};
    /// Of a status line, or of words such as "status code 400".
    std::optional<int> status = {};
    /// There was a line such as `HTTP/1.1 400 Bad Request`.
    bool hasStatusLine = false;
    /// The fields of the last answer.
    Http::Headers headers = {};
    /// What followed the fields of the last answer after an empty line.
    QString rest = {};
};

PastedText readText(const QByteArray &bytes);

} // namespace Connector::Diagnostics
