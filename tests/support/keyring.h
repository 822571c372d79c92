#pragma once

namespace Connector::Test::Keyring {

/// Locks and unlocks the collection that tests/support/with-keyring made, without any prompt.
bool lock();
bool unlock();

} // namespace Connector::Test::Keyring
