#pragma once

#include "base/result.h"
#include "vault/keychainprobe.h"

#include <optional>

namespace Connector::Vault {

/// What is wanted from one item.
enum class Operation { Read, Write, Remove };

/// The answer that needs no job, because a job would fail or make a prompt appear; nothing: run it.
std::optional<Result<>> answerWithoutJob(Operation operation, const KeychainReport &report);

/// Whether a job that failed without a good reason deserves a second try on a fresh connection.
bool isWorthAnotherTry(const Error &failure, const KeychainReport &after);

/// What a failed job really means. Keychain libraries report a locked collection as a missing item
/// or as an unnamed error, so a second look at the keychain comes first.
Result<> explainFailure(Operation operation, const Error &failure, const KeychainReport &after);

} // namespace Connector::Vault
