#include "ui/shell/StatusLine.h"

#include "ui/text/Measures.h"
#include "ui/widgets/LinkButton.h"
#include "ui/widgets/ProgressLine.h"
#include "ui/widgets/TextLabel.h"

#include <QFileInfo>

StatusLine::StatusLine(BackgroundTasks &tasks, QWidget *parent)
    : QStatusBar(parent),
      m_tasks(tasks),
      m_state(new TextLabel(TextLabel::Role::Muted, QString(), this)),
      m_undo(new LinkButton(tr("Undo"), this)),
      m_file(new TextLabel(TextLabel::Role::Muted, QString(), this)),
      m_progress(new ProgressLine(this)),
      m_index(new TextLabel(TextLabel::Role::Muted, QString(), this)),
      m_user(new TextLabel(TextLabel::Role::Muted, QString(), this))
{
    setSizeGripEnabled(false);
    setContentsMargins(Measures::spaceLarge, 0, Measures::spaceLarge, 0);
    addWidget(m_state);
    addWidget(m_undo);
    addWidget(m_file);
    addWidget(m_progress, 1);
    addPermanentWidget(m_index);
    addPermanentWidget(m_user);
    m_undo->hide();
    connect(m_undo, &QPushButton::clicked, this, &StatusLine::undoAsked);
    connect(m_progress, &ProgressLine::cancelAsked, &m_tasks, &BackgroundTasks::cancelAll);
    connect(&m_tasks, &BackgroundTasks::changed, this, &StatusLine::showProgress);
}

void StatusLine::setFile(const QString &path)
{
    m_file->setText(path.isEmpty() ? tr("No workspace open. Nothing is sent anywhere.") : QFileInfo(path).fileName());
    m_file->setToolTip(path);
}

void StatusLine::setUser(const QString &name)
{
    m_user->setText(name);
    m_user->setToolTip(tr("Changes are recorded under this name."));
}

void StatusLine::setIndexState(const QString &words)
{
    m_index->setText(words);
}

void StatusLine::saySaved(const QString &label)
{
    m_state->setText(tr("Saved: %1").arg(label));
    m_undo->setToolTip(tr("Undo: %1").arg(label));
    m_undo->show();
}

void StatusLine::say(const QString &words)
{
    m_state->setText(words);
    m_undo->hide();
}

void StatusLine::showProgress()
{
    if (m_tasks.isEmpty())
        return m_progress->clear();
    const BackgroundTasks::Entry &entry = m_tasks.entries().first();
    m_progress->setProgress(entry.text, entry.done, entry.total);
}
