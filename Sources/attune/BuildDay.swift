import ArgumentParser
import Foundation
import Glibc
import Library

/// The day that the age of checks is told from: the one that `SOURCE_DATE_EPOCH` names (reproducible-builds.org), else today's.
///
/// Only what is said about content depends on it. What is written is the same on every day.
enum BuildDay {
    /// - Throws: where `SOURCE_DATE_EPOCH` is set to something that is no moment.
    static func today() throws -> CalendarDate? {
        guard let text = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"], !text.isEmpty else {
            return CalendarDate(secondsSince1970: time(nil))
        }
        guard let seconds = Int(text), let day = CalendarDate(secondsSince1970: seconds) else {
            throw ValidationError("SOURCE_DATE_EPOCH is \"\(text)\"; it takes the seconds since 1 January 1970.")
        }
        return day
    }
}
