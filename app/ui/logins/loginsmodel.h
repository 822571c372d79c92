#pragma once

#include "ui/logins/loginrow.h"
#include "ui/logins/loginstrip.h"
#include "ui/logins/statewords.h"

#include <QAbstractTableModel>
#include <QList>

#include <memory>

namespace Connector::Ui {

/// The logins as a table. Rows are set as values and applied as differences, so that selection and
/// scrolling survive. Countdowns come from one clock: while ticking, once a second, and only cells
/// whose text or bar really changed are announced.
class LoginsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LoginsModel)

public:
    enum Column { Login, Environment, State, Life, Past, ColumnCount };
    enum Role {
        /// The whole row, a LoginRow.
        RowRole = Qt::UserRole,
        /// StateWords as shown now.
        WordsRole,
        /// TokenLife as shown now.
        LifeRole,
        /// LoginStrip as shown now.
        StripRole,
    };

    explicit LoginsModel(const Clock &clock, QObject *parent = nullptr);
    ~LoginsModel() override;

    /// Replaces everything; rows are told apart by their name.
    void setRows(const QList<LoginRow> &rows);
    /// Replaces one row; a name not shown is ignored.
    void updateRow(const LoginRow &row);
    const QList<LoginRow> &rows() const { return m_rows; }
    /// Writes every text anew, after a change of language.
    void retranslate();
    /// The row of this name, or -1.
    int rowOf(const Broker::LoginName &name) const;

    /// Whether somebody looks at the countdowns.
    void setTicking(bool ticking);
    bool isTicking() const { return m_ticking; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

signals:
    /// Something other than a countdown changed.
    void rowsEdited();
    /// A second has passed, and somebody looks.
    void ticked();

private:
    struct Shown
    {
        StateWords words;
        TokenLife life;

        bool operator==(const Shown &) const = default;
    };

    Shown shownOf(const LoginRow &row) const;
    void removeGone(const QList<LoginRow> &rows);
    void insert(int position, const QList<LoginRow> &fresh);
    void moveHere(int position, const Broker::LoginName &name);
    /// Takes over what is different in rows that stand where they should.
    void update(const QList<LoginRow> &rows);
    void announce(int first, int last);
    void tick();
    void armNextTick();
    LoginStrip stripOf(const LoginRow &row) const;
    QString textOf(int position, int column) const;

    const Clock &m_clock;
    std::unique_ptr<Alarm> m_alarm;
    bool m_ticking = false;
    qint64 m_halfHour = 0;
    QList<LoginRow> m_rows;
    QList<Shown> m_shown;
};

} // namespace Connector::Ui

Q_DECLARE_METATYPE(Connector::Ui::LoginRow)
Q_DECLARE_METATYPE(Connector::Ui::StateWords)
Q_DECLARE_METATYPE(Connector::Ui::TokenLife)
