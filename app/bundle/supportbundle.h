#pragma once

#include "application/services.h"
#include "bundle/logsection.h"
#include "checks/checkup.h"

#include <QByteArray>

#include <optional>

namespace Connector::Bundle {

/// What its owner lets into a bundle.
struct Contents
{
    Window window;
    /// Shown as they are, where the owner ticked them: TINs, names, paths, host names.
    bool tins = false;
    bool names = false;
    bool paths = false;
    bool hosts = false;
    /// Of a checkup that was just made.
    std::optional<Checks::Report> report = {};
};

/// One text that can be mailed and read: what support needs to find out why a login fails.
/// Sections of JSON lines under headings: versions, settings, connections, logins with the causes
/// of their failures, local clients, checkup, audit, log. Secrets and tokens have no way in; TINs,
/// names, paths and hosts are pseudonyms, the same in every bundle of this home, unless they were
/// ticked. Errors: StoreFailed.
void supportBundle(Application::Services &services, const Contents &contents,
                   Completion<QByteArray> done);

/// What is inside, in words, for the button and the beginning of the file.
QString contentSentence(const Contents &contents = {});

} // namespace Connector::Bundle
