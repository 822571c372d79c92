#pragma once

#include "base/secretstring.h"

#include <QLineEdit>

namespace Connector::Ui {

/// Where a person types or pastes a secret, and the one place of this program where a secret is a
/// QString: from the keystroke until the field is left or something is pasted. Then the text is
/// taken out, overwritten as far as Qt lets us, and only as many dots as it had characters remain.
/// It cannot be shown or copied out. Typing into the dots replaces the whole secret.
class SecretEdit final : public QLineEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretEdit)

public:
    explicit SecretEdit(QWidget *parent = nullptr);
    ~SecretEdit() override;

    /// What was typed, as typed; empty if nothing was.
    const SecretString &secret() const { return m_secret; }
    void setSecret(SecretString secret);
    void clearSecret();

signals:
    /// The secret is another one now.
    void secretChanged();
    /// It came in one piece, by paste: the next field may have the focus.
    void pasted();

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void onTextEdited();
    void absorb();
    void showDots();

    SecretString m_secret;
    qsizetype m_sizeBefore = 0;
    bool m_dotted = false;
};

} // namespace Connector::Ui
