/// One page that tells an editorial team how its library does.
package struct EditorialReport: Sendable {}
