/// To be filled.
enum PressArchivePlaceholder {}
