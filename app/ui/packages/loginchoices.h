#pragma once

#include "base/ids.h"
#include "profiles/connectionprofile.h"

#include <QList>
#include <QScrollArea>

class QCheckBox;

namespace Connector::Ui {

/// Logins with check marks. The first that is checked decides the environment of the others: they
/// are never mixed.
class LoginChoices final : public QScrollArea
{
    Q_OBJECT

public:
    explicit LoginChoices(const QList<Profiles::ConnectionProfile> &profiles,
                          QWidget *parent = nullptr);

    /// Those of `logins` that are in the list.
    void check(const QList<ConnectionId> &logins);
    /// In the order of the list.
    QList<Profiles::ConnectionProfile> checked() const;

    /// A few lines; a long list scrolls.
    QSize sizeHint() const override;

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// As much of each name as there is room for.
    void nameChoices();
    void onToggled();

    QList<std::pair<QCheckBox *, Profiles::ConnectionProfile>> m_choices;
};

/// What a command calls them.
QList<ConnectionId> idsOf(const QList<Profiles::ConnectionProfile> &logins);

} // namespace Connector::Ui
