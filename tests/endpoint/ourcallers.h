#pragma once

#include "endpoint/callers.h"

namespace Connector::Test {

/// Everybody is the owner of this program, whatever user runs the tests; nobody looks for programs.
inline Endpoint::Callers::System ourCallers()
{
    return {.ownerOf =
                [](const Platform::TcpPeer &) {
                    return Platform::Ownership{.kind = Platform::Ownership::Kind::Known};
                },
            .findProgram = [](const Platform::TcpPeer &,
                              const Platform::ProgramLookup::Found &) { return false; }};
}

} // namespace Connector::Test
