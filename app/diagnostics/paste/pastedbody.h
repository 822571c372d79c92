#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace Connector::Diagnostics {

/// The JSON object in a text that is an answer of a service: not any object, but one that names an
/// error or a token. Understands objects within text and within strings of other objects, single
/// quotes, and, where nothing parses, the bare name of an OAuth error (RFC 6749 section 5.2).
std::optional<QByteArray> findJson(const QString &text);

/// From where a web page begins to the end, if there is one.
std::optional<QByteArray> findPage(const QString &text);

} // namespace Connector::Diagnostics
