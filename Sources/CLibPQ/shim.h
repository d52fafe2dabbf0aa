#include <libpq-fe.h>
#include <sys/eventfd.h>

// The field codes of PQresultErrorField are characters in libpq's header; Swift imports no character macros as Int32.
enum {
    SACH_DIAG_SEVERITY = PG_DIAG_SEVERITY_NONLOCALIZED,
    SACH_DIAG_SQLSTATE = PG_DIAG_SQLSTATE,
    SACH_DIAG_MESSAGE_PRIMARY = PG_DIAG_MESSAGE_PRIMARY,
    SACH_DIAG_MESSAGE_DETAIL = PG_DIAG_MESSAGE_DETAIL,
    SACH_DIAG_MESSAGE_HINT = PG_DIAG_MESSAGE_HINT,
    SACH_DIAG_SCHEMA_NAME = PG_DIAG_SCHEMA_NAME,
    SACH_DIAG_TABLE_NAME = PG_DIAG_TABLE_NAME,
    SACH_DIAG_COLUMN_NAME = PG_DIAG_COLUMN_NAME,
    SACH_DIAG_CONSTRAINT_NAME = PG_DIAG_CONSTRAINT_NAME,
};

// Glibc's Swift module leaves <sys/eventfd.h> out; the flags keep a child process from inheriting the descriptor.
static inline int sach_wake_descriptor(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }
