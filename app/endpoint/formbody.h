#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>
#include <utility>

namespace Connector::Endpoint {

using FormFields = QList<std::pair<QByteArray, QByteArray>>;

/// Parses application/x-www-form-urlencoded (RFC 6749 appendix B): `+` is a space, escapes in names
/// and values, UTF-8. Nothing for a broken escape, a NUL or invalid UTF-8. Fields without a value
/// are treated as absent (section 3.2).
std::optional<FormFields> parseForm(QByteArrayView body);

/// Decodes one name or value of a form.
std::optional<QByteArray> decodeFormText(QByteArrayView text);

} // namespace Connector::Endpoint
