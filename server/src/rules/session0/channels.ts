/** What takes data out of the driver host and into it. */
export const channels =
  "Talk to a service by RPC or a named pipe, and to an application by requests to the device interface.";
