#pragma once

namespace Connector::Ui {

/// Whether the system runs a high-contrast theme. Only Windows says so before Qt 6.10; elsewhere
/// the answer is no.
bool isHighContrast();

} // namespace Connector::Ui
