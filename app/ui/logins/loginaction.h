#pragma once

#include <QMetaType>

namespace Connector::Ui {

/// What a person may ask of a login on the first page.
enum class LoginAction {
    Renew,
    SignIn,
    Test,
    FindCause,
    Pause,
    Resume,
    Edit,
    ReplaceSecret,
    Remove
};

} // namespace Connector::Ui

Q_DECLARE_METATYPE(Connector::Ui::LoginAction)
