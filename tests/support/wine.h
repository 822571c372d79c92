#pragma once

namespace Connector::Test {

/// Whether this is Wine, which lacks some of what Windows has.
bool isWine();

} // namespace Connector::Test
