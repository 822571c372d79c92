#pragma once

#include "ui/wizard/draft.h"

#include <QDate>
#include <QWidget>

namespace Connector::Ui {

/// One step of the wizard. Shows the draft when it is entered and keeps it up to date while a
/// person types; knows neither services nor the other steps.
class WizardPage : public QWidget
{
    Q_OBJECT

public:
    explicit WizardPage(Draft &draft, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_draft(draft)
    {}

    /// The logins that there are, which a name and an id are judged against, and a date.
    virtual void setSurroundings(const QList<Profiles::ConnectionProfile> &others,
                                 const QDate &today)
    {
        Q_UNUSED(others)
        Q_UNUSED(today)
    }
    /// The step begins: shows what the draft says and puts the focus where typing starts.
    virtual void enter() = 0;
    /// The title of the page.
    virtual QString title() const = 0;
    /// One sentence under it.
    virtual QString subtitle() const = 0;
    /// What the button that goes on says; empty where choosing goes on.
    virtual QString primaryText() const = 0;
    /// Whether it may go on now.
    virtual bool isComplete() const { return true; }
    /// What was begun here has to end before one can go back.
    virtual bool isBusy() const { return false; }
    /// The button was pressed.
    virtual void goOn() { emit nextRequested(); }

signals:
    /// isComplete() or primaryText() may answer differently.
    void changed();
    /// The page itself goes on.
    void nextRequested();

protected:
    Draft &draft() const { return m_draft; }

private:
    Draft &m_draft;
};

} // namespace Connector::Ui
