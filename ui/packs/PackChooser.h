#pragma once

#include "core/domain/Ids.h"
#include "core/domain/Pack.h"
#include "core/storage/PackQueries.h"

#include <QFrame>

class PackPartsModel;
class PackPartsView;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QPushButton;
class QVBoxLayout;

/// The left of the pack builder: which meeting, for whom, and which parts in which order.
class PackChooser : public QFrame
{
    Q_OBJECT

public:
    PackChooser(PackPartsModel &model, QWidget *parent);

    void setMeetings(const QList<PackMeeting> &meetings, std::optional<MeetingId> current);
    bool printsFigures() const;
    PackPartsView *parts() const { return m_parts; }

Q_SIGNALS:
    void meetingChosen(const MeetingId &meeting);
    void editionChosen(Edition edition);
    void figuresChosen();
    void partSelected(int row);

private:
    void createChoices(QVBoxLayout *rows);
    void createParts(QVBoxLayout *rows);
    void createOptions(QVBoxLayout *rows);
    void updateButtons();

    PackPartsModel &m_model;
    QList<PackMeeting> m_meetings;
    QComboBox *m_meeting = nullptr;
    QButtonGroup *m_editions = nullptr;
    PackPartsView *m_parts = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QCheckBox *m_figures = nullptr;
};
