#include "vault/keychaindecision.h"

namespace Connector::Vault {

using namespace Qt::StringLiterals;

std::optional<Result<>> answerWithoutJob(Operation operation, const KeychainReport &report)
{
    if (report.state != KeychainState::Available)
        return errorFor(report.state);
    switch (report.item) {
    case ItemState::Locked:
        return ErrorCode::KeychainLocked;
    case ItemState::Absent:
        if (operation == Operation::Read)
            return ErrorCode::KeychainEntryMissing;
        if (operation == Operation::Remove)
            return Result<>();
        return std::nullopt;
    case ItemState::Present:
    case ItemState::Unknown:
        return std::nullopt;
    }
    return std::nullopt;
}

bool isWorthAnotherTry(const Error &failure, const KeychainReport &after)
{
    if (after.state != KeychainState::Available || after.item == ItemState::Locked)
        return false;
    return failure.code == ErrorCode::KeychainFailed
        || (failure.code == ErrorCode::KeychainEntryMissing && after.item == ItemState::Present);
}

Result<> explainFailure(Operation operation, const Error &failure, const KeychainReport &after)
{
    Error explained = failure;
    if (after.state != KeychainState::Available)
        explained.code = errorFor(after.state);
    else if (after.item == ItemState::Locked)
        explained.code = ErrorCode::KeychainLocked;
    else if (failure.code == ErrorCode::KeychainEntryMissing && operation == Operation::Remove)
        return {};
    else if (failure.code == ErrorCode::KeychainEntryMissing && after.item == ItemState::Present)
        explained = {.code = ErrorCode::KeychainFailed,
                     .detail = u"the item is there and was not handed out"_s};
    return explained;
}

} // namespace Connector::Vault
