/// The version of the program, as `cairn --version` says it.
package let cairnVersion = "0.1.0"
