#include "ui/settings/settingspage.h"

#include "ui/packages/programname.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Connector::Ui {

namespace {

constexpr int InputWidth = 240;
constexpr int CardWidth = 760;

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString proxyKey = QStringLiteral("proxy");
const QString proxyAddressKey = QStringLiteral("proxy_address");
const QString noticesKey = QStringLiteral("notifications");
const QString portKey = QStringLiteral("port");
const QString startKey = QStringLiteral("start");
const QString folderKey = QStringLiteral("folder");

} // namespace

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_title(new TextLabel(TextRole::Title, Tone::Normal, this))
    , m_proxyAddress(makeCodeEdit())
    , m_port(makeCodeEdit())
    , m_start(new QCheckBox)
    , m_folder(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::Page, Space::Two + 2, Space::Page, Space::Two);
    column->setSpacing(Space::Two);
    column->addWidget(m_title);
    auto *card = new Card;
    card->setLayout(m_rows);
    m_rows->setContentsMargins(Space::Two, Space::One, Space::Two, Space::One);
    m_rows->setSpacing(0);
    m_language = addChoice(languageKey,
                           {QStringLiteral("auto"), QStringLiteral("en"), QStringLiteral("ms"),
                            QStringLiteral("zh"), QStringLiteral("ta")});
    m_theme = addChoice(
        themeKey, {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")});
    addRow(startKey, m_start);
    m_notifications = addChoice(noticesKey, {QStringLiteral("on"), QStringLiteral("off")});
    addEdit(portKey, m_port);
    m_proxy = addChoice(
        proxyKey, {QStringLiteral("system"), QStringLiteral("none"), QStringLiteral("manual")});
    addEdit(proxyAddressKey, m_proxyAddress);
    addRow(folderKey, m_folder);
    auto *scroll = new QScrollArea;
    auto *inside = new QWidget;
    // The area asks for the height at the width that it really has.
    inside->setMaximumWidth(CardWidth);
    auto *inScroll = new QVBoxLayout(inside);
    inScroll->setContentsMargins(0, 0, 0, 0);
    inScroll->addWidget(card);
    inScroll->addStretch();
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    connect(m_start, &QCheckBox::clicked, this, &SettingsPage::startAtLoginRequested);
    connect(m_folder, &QPushButton::clicked, this, &SettingsPage::openFolderRequested);
    retranslate();
}

void SettingsPage::addRow(const QString &key, QWidget *input)
{
    auto *name = new TextLabel(TextRole::Strong);
    auto *remark = new TextLabel(TextRole::Caption, Tone::Quiet);
    remark->setWordWrap(true);
    input->setObjectName(key);
    input->setMinimumWidth(InputWidth);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(remark);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, Space::One + 2, 0, Space::One + 2);
    row->setSpacing(Space::Page);
    row->addLayout(words, 1);
    row->addWidget(input, 0, Qt::AlignVCenter);
    m_rows->addLayout(row);
    name->setBuddy(input);
    m_named.insert(key, {name, remark});
}

void SettingsPage::addEdit(const QString &key, QLineEdit *edit)
{
    addRow(key, edit);
    connect(edit, &QLineEdit::editingFinished, this, [this, key, edit] {
        if (edit->isModified())
            emit valueRequested(key, edit->text());
        edit->setModified(false);
    });
}

QComboBox *SettingsPage::addChoice(const QString &key, const QStringList &values)
{
    auto *box = new QComboBox;
    for (const QString &value : values)
        box->addItem(value, value);
    addRow(key, box);
    connect(box, &QComboBox::activated, this, [this, box, key](int position) {
        emit valueRequested(key, box->itemData(position).toString());
    });
    return box;
}

void SettingsPage::setValue(const QString &key, const QString &value)
{
    for (QComboBox *box : {m_language, m_theme, m_proxy, m_notifications}) {
        if (box->objectName() == key)
            box->setCurrentIndex(std::max(0, box->findData(value)));
    }
    if (key == portKey)
        m_port->setText(value);
    if (key == proxyAddressKey)
        m_proxyAddress->setText(value);
    showProxyAddress();
    showRefusal(key, {});
}

void SettingsPage::showProxyAddress()
{
    const bool wanted = m_proxy->currentData() == QStringLiteral("manual");
    const Row row = m_named.value(proxyAddressKey);
    row.name->setVisible(wanted);
    row.remark->setVisible(wanted);
    m_proxyAddress->setVisible(wanted);
}

void SettingsPage::setStartsAtLogin(std::optional<bool> starts)
{
    m_start->setEnabled(starts.has_value());
    m_start->setChecked(starts.value_or(false));
}

void SettingsPage::setDataFolder(const QString &folder)
{
    m_folderPath = breakable(folder);
    retranslate();
}

void SettingsPage::setServingPort(quint16 port)
{
    m_servingPort = port;
    retranslate();
}

void SettingsPage::showRefusal(const QString &key, const QString &words)
{
    if (words.isEmpty())
        m_refusals.remove(key);
    else
        m_refusals.insert(key, words);
    retranslate();
}

void SettingsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    emit opened();
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible() && isActiveWindow())
        emit opened();
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    // Refused once more, in the new language.
    for (const QLineEdit *edit : {m_port, m_proxyAddress}) {
        if (m_refusals.contains(edit->objectName()))
            emit valueRequested(edit->objectName(), edit->text());
    }
}

void SettingsPage::nameRow(const QString &key, const QString &name, const QString &remark)
{
    const Row row = m_named.value(key);
    const QString refusal = m_refusals.value(key);
    const QString words = refusal.isEmpty() ? remark : refusal;
    row.name->setText(name);
    row.remark->setTone(refusal.isEmpty() ? Tone::Quiet : Tone::Person);
    row.remark->setText(words);
    if (auto *input = findChild<QWidget *>(key)) {
        input->setAccessibleName(name);
        input->setAccessibleDescription(words);
    }
}

void SettingsPage::nameChoices(QComboBox *box, const QStringList &names)
{
    for (int position = 0; position < names.size(); ++position)
        box->setItemText(position, names.at(position));
}

QString SettingsPage::portRemark() const
{
    const bool waits = m_servingPort != 0 && m_port->text() != QString::number(m_servingPort);
    return waits
        ? tr("In use from the next start on. Until then it is %1.").arg(m_servingPort)
        : tr("Packages find the connector at this port. With another one, their address changes "
             "too.");
}

void SettingsPage::retranslate()
{
    m_title->setText(tr("Settings"));
    nameRow(languageKey, tr("Language"), tr("Of the windows and the messages."));
    nameRow(themeKey, tr("Colours"), QString());
    nameRow(startKey, tr("Start at sign-in"),
            tr("Packages get tokens only while the connector runs."));
    nameRow(noticesKey, tr("Notifications"),
            tr("When credentials are refused, secrets end soon or the keychain stays locked."));
    nameRow(portKey, tr("Port"), portRemark());
    nameRow(proxyKey, tr("Proxy"), tr("For connections to MyInvois."));
    nameRow(proxyAddressKey, tr("Address of the proxy"),
            tr("Host and port, for example proxy.example.com:3128. Without one, that of the system "
               "is used."));
    nameRow(folderKey, tr("Data folder"), m_folderPath);
    nameChoices(m_language,
                {tr("As the system"), QStringLiteral("English"), QStringLiteral("Bahasa Melayu"),
                 QStringLiteral("\u7b80\u4f53\u4e2d\u6587"),
                 QStringLiteral("\u0ba4\u0bae\u0bbf\u0bb4\u0bcd")});
    nameChoices(m_theme, {tr("As the system"), tr("Light"), tr("Dark")});
    nameChoices(m_proxy, {tr("As the system"), tr("None"), tr("Manual")});
    nameChoices(m_notifications, {tr("On"), tr("Off")});
    m_start->setText(tr("Start when I sign in"));
    m_folder->setText(tr("Open the folder"));
    showProxyAddress();
}

} // namespace Connector::Ui
