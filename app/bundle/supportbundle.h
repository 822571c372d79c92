#pragma once

#include "application/services.h"

#include <QByteArray>

namespace Connector::Bundle {

/// One text that can be mailed and read: what support needs to find out why a login fails.
/// Sections of JSON lines under headings: versions, settings, connections, logins with the causes
/// of their failures, local clients, log. Secrets and tokens have no way in; TINs, names, paths and
/// hosts are pseudonyms, the same in every bundle of this home. Errors: StoreFailed (the key of the
/// pseudonyms could not be kept).
Result<QByteArray> supportBundle(Application::Services &services, Milliseconds since);

/// What is inside, in one sentence, for the button and the beginning of the file.
QString contentSentence();

} // namespace Connector::Bundle
