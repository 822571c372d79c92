#include "ui/widgets/secretedit.h"

#include "ui/theme/typography.h"

#include <QFocusEvent>

#include <algorithm>

namespace Connector::Ui {

namespace {

/// U+2022, which no secret contains: secrets are ASCII.
constexpr QChar Dot{0x2022};
/// What is longer tells by its dots that it is long; no need to tell how long.
constexpr qsizetype MostDots = 64;

void overwrite(QString &text)
{
    std::fill_n(text.data(), text.size(), QChar(0));
    text.clear();
}

} // namespace

SecretEdit::SecretEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setFont(fontOf(TextRole::Code));
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                        | Qt::ImhNoAutoUppercase);
    // Dropped text would come without a keystroke and stay in somebody else's window.
    setAcceptDrops(false);
    connect(this, &QLineEdit::textEdited, this, &SecretEdit::onTextEdited);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (!m_dotted)
            absorb();
    });
}

SecretEdit::~SecretEdit() = default;

void SecretEdit::setSecret(SecretString secret)
{
    m_secret = std::move(secret);
    showDots();
}

void SecretEdit::clearSecret()
{
    setSecret({});
}

void SecretEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (m_dotted)
        selectAll();
}

void SecretEdit::onTextEdited()
{
    const qsizetype grown = text().size() - m_sizeBefore;
    m_sizeBefore = text().size();
    if (m_dotted) {
        // Typed among the dots: what is not a dot is the beginning of a new secret.
        m_dotted = false;
        QString typed = text();
        typed.remove(Dot);
        m_secret = {};
        setText(typed);
        m_sizeBefore = typed.size();
        const bool inOnePiece = typed.size() > 1;
        overwrite(typed);
        if (!inOnePiece) {
            emit secretChanged();
            return;
        }
        absorb();
        emit pasted();
        return;
    }
    if (grown > 1) {
        absorb();
        emit pasted();
    }
}

void SecretEdit::absorb()
{
    QString typed = text();
    QByteArray bytes = typed.toUtf8();
    const bool isNew = m_secret.reveal() != QByteArrayView(bytes);
    m_secret = SecretString::take(std::move(bytes));
    overwrite(typed);
    showDots();
    if (isNew)
        emit secretChanged();
}

void SecretEdit::showDots()
{
    m_dotted = !m_secret.isEmpty();
    // Also drops the history that undo would bring back.
    setText(QString(std::min(m_secret.size(), MostDots), Dot));
    m_sizeBefore = text().size();
}

} // namespace Connector::Ui
