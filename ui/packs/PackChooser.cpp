#include "ui/packs/PackChooser.h"

#include "ui/packs/PackPartsModel.h"
#include "ui/packs/PackPartsView.h"
#include "ui/packs/PackUiWords.h"
#include "ui/text/Measures.h"
#include "ui/text/Words.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/TextLabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

PackChooser::PackChooser(PackPartsModel &model, QWidget *parent) : QFrame(parent), m_model(model)
{
    auto *const card = new Card(tr("What goes in"), Card::Look::Plain, this);
    auto *const outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(card);
    QVBoxLayout *const rows = card->body();
    rows->setSpacing(Measures::spaceSmall);
    createChoices(rows);
    createParts(rows);
    createOptions(rows);
    updateButtons();
}

void PackChooser::createChoices(QVBoxLayout *rows)
{
    auto *const meetingLabel = new TextLabel(TextLabel::Role::Muted, tr("&Meeting"), this);
    m_meeting = new QComboBox(this);
    m_meeting->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_meeting->setMinimumContentsLength(20);
    m_meeting->setAccessibleName(tr("Meeting"));
    meetingLabel->setBuddy(m_meeting);
    rows->addWidget(meetingLabel);
    rows->addWidget(m_meeting);
    rows->addWidget(new TextLabel(TextLabel::Role::Muted, tr("Edition"), this));
    auto *const choices = new FlowLayout;
    m_editions = new QButtonGroup(this);
    for (const Edition edition : {Edition::Public, Edition::Members, Edition::Chair}) {
        auto *const choice = new QRadioButton(screenWord(edition), this);
        choice->setAccessibleName(tr("Edition: %1").arg(screenWord(edition)));
        m_editions->addButton(choice, int(edition));
        choices->addWidget(choice);
    }
    rows->addLayout(choices);
    connect(m_meeting, &QComboBox::activated, this,
            [this](int index) { Q_EMIT meetingChosen(m_meetings.at(index).id); });
    connect(m_editions, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT editionChosen(Edition(id)); });
}

void PackChooser::createParts(QVBoxLayout *rows)
{
    m_parts = new PackPartsView(m_model, this);
    rows->addWidget(m_parts, 1);
    auto *const buttons = new QHBoxLayout;
    m_up = new QPushButton(tr("Move up"), this);
    m_up->setToolTip(tr("Move the part up (Alt+Up)"));
    m_down = new QPushButton(tr("Move down"), this);
    m_down->setToolTip(tr("Move the part down (Alt+Down)"));
    buttons->addWidget(m_up);
    buttons->addWidget(m_down);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    auto *const advice = new TextLabel(TextLabel::Role::Muted,
                                       tr("Drag, or Alt+Up and Alt+Down, to change the order. Page numbers and the "
                                          "agenda follow. A part with a lock cannot be put into this edition."),
                                       this);
    advice->setWordWrap(true);
    rows->addWidget(advice);
    connect(m_up, &QPushButton::clicked, this, [this] { m_parts->moveCurrent(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { m_parts->moveCurrent(1); });
    connect(m_parts->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                updateButtons();
                Q_EMIT partSelected(current.row());
            });
    connect(&m_model, &PackPartsModel::chosen, this, &PackChooser::updateButtons);
}

void PackChooser::createOptions(QVBoxLayout *rows)
{
    m_figures = new QCheckBox(tr("Figures under each chart"), this);
    m_figures->setChecked(true);
    rows->addWidget(m_figures);
    connect(m_figures, &QCheckBox::toggled, this, &PackChooser::figuresChosen);
}

void PackChooser::setMeetings(const QList<PackMeeting> &meetings, std::optional<MeetingId> current)
{
    m_meetings = meetings;
    const QSignalBlocker quiet(m_meeting);
    m_meeting->clear();
    int index = 0;
    for (int i = 0; i < meetings.size(); ++i) {
        m_meeting->addItem(
            tr("%1, %2", "committee, date").arg(meetings.at(i).committee, screenDateWithDay(meetings.at(i).date)));
        if (current == meetings.at(i).id)
            index = i;
    }
    m_meeting->setCurrentIndex(meetings.isEmpty() ? -1 : index);
    m_meeting->setEnabled(!meetings.isEmpty());
}

bool PackChooser::printsFigures() const
{
    return m_figures->isChecked();
}

void PackChooser::updateButtons()
{
    const int row = m_parts ? m_parts->currentIndex().row() : -1;
    if (!m_up)
        return;
    m_up->setEnabled(m_model.canMove(row, -1));
    m_down->setEnabled(m_model.canMove(row, 1));
}
