"""Lists of account sockets: the rooms, people and settings of one person, as they change."""
