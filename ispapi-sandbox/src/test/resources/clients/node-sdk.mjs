// Drives a sandbox through the official Node SDK, with only the URL changed. Usage: node node-sdk.mjs URL; prints a line a step, exits 1 on the first failure.
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const require = createRequire(pathToFileURL(process.argv[3] + "/"));
const sdk = await import(pathToFileURL(require.resolve("@hexonet/ispapi-apiconnector")).href);

let failures = 0;

function check(step, isRight, found) {
  if (!isRight) {
    failures++;
  }
  console.log((isRight ? "ok   " : "FAIL ") + step + (isRight ? "" : ": found " + JSON.stringify(found)));
}

async function expect(client, step, command, code, test) {
  const response = await client.request(command);
  const isRight = response.getCode() === code && (!test || test(response));
  check(step, isRight, response.getPlain());
  return response;
}

const user = "test.user";
const password = "test.passw0rd";
const client = new sdk.APIClient().useOTESystem().setURL(process.argv[2]);
client.disableDebugMode();

client.setCredentials(user, "wrong");
await expect(client, "a wrong password is refused", { COMMAND: "StatusAccount" }, 530);
client.setCredentials(user, password);
await expect(client, "log-in with each command", { COMMAND: "StatusAccount" }, 200,
  (r) => r.getColumn("CURRENCY").getDataByIndex(0) === "EUR");

const login = await client.login();
check("a session is opened", login.isSuccess() && !!client.getSession(), login.getPlain());
await expect(client, "the session takes commands", { COMMAND: "StatusAccount" }, 200);
const saved = {};
client.saveSession(saved);
const second = new sdk.APIClient().useOTESystem().setURL(process.argv[2]);
second.disableDebugMode();
second.reuseSession(saved);
await expect(second, "a saved session goes on", { COMMAND: "StatusAccount" }, 200);

const names = ["free-one.com", "taken-two.com", "free-three.de"];
await expect(client, "bulk parameters are flattened", { COMMAND: "CheckDomains", DOMAIN: names }, 200,
  (r) => r.getColumn("DOMAINCHECK").getData().length === 3
    && r.getColumn("DOMAINCHECK").getDataByIndex(0).startsWith("210")
    && r.getColumn("DOMAINCHECK").getDataByIndex(1).startsWith("211"));

const contact = await expect(client, "a contact is added", {
  COMMAND: "AddContact", FIRSTNAME: "Ada", LASTNAME: "Lovelace", STREET: "Samplestreet 1", CITY: "London", ZIP: "EC1A 1BB",
  COUNTRY: "GB", PHONE: "+44.2012345678", EMAIL: "ada@example.com",
}, 200);
const handle = contact.getColumn("CONTACT").getDataByIndex(0);
const contacts = { OWNERCONTACT0: handle, ADMINCONTACT0: handle, TECHCONTACT0: handle, BILLINGCONTACT0: handle };
for (let i = 0; i < 5; i++) {
  await expect(client, "domain " + i + " is registered", {
    COMMAND: "AddDomain", DOMAIN: "node-" + i + ".com", PERIOD: "1", ...contacts,
    NAMESERVER: ["ns1.example.net", "ns2.example.net"],
  }, 200);
}
await expect(client, "an IDN is registered", {
  COMMAND: "AddDomain", DOMAIN: "müller-node.com", PERIOD: "1", ...contacts, "X-IDN-LANGUAGE": "de",
  NAMESERVER: ["ns1.example.net", "ns2.example.net"],
}, 200);
await expect(client, "its ASCII form is found", { COMMAND: "StatusDomain", DOMAIN: "xn--mller-node-9db.com" }, 200);
await expect(client, "a name that is registered is refused", {
  COMMAND: "AddDomain", DOMAIN: "node-0.com", PERIOD: "1", ...contacts, NAMESERVER: ["ns1.example.net", "ns2.example.net"],
}, 540);

const page = await expect(client, "a page of a list", { COMMAND: "QueryDomainList", LIMIT: 2, FIRST: 0 }, 200,
  (r) => r.getRecordsCount() === 2 && r.hasNextPage());
check("the list has a total", page.getRecordsTotalCount() === 6, page.getRecordsTotalCount());
const pages = await client.requestAllResponsePages({ COMMAND: "QueryDomainList", LIMIT: 2, FIRST: 0 });
const listed = pages.flatMap((r) => r.getColumn("DOMAIN").getData());
check("all pages of the list", pages.length === 3 && new Set(listed).size === 6, listed);

await expect(client, "a zone is made", { COMMAND: "CreateDNSZone", DNSZONE: "node-0.com" }, 200);
await expect(client, "records are added", {
  COMMAND: "UpdateDNSZone", DNSZONE: "node-0.com", INCSERIAL: 1, ADDRR: ["www IN A 192.0.2.1", "@ IN MX 10 mail.example.net."],
}, 200);
await expect(client, "records are listed", { COMMAND: "QueryDNSZoneRRList", DNSZONE: "node-0.com", SHORT: 1 }, 200,
  (r) => r.getColumn("RR").getData().some((line) => line.includes("192.0.2.1")));
await expect(client, "a domain is renewed", { COMMAND: "RenewDomain", DOMAIN: "node-0.com", PERIOD: 1, EXPIRATION: new Date().getUTCFullYear() + 1 }, 200);

const logout = await client.logout();
check("the session is closed", logout.isSuccess(), logout.getPlain());
await expect(second, "a closed session is refused", { COMMAND: "StatusAccount" }, 530);
console.log(failures === 0 ? "all steps passed" : failures + " steps failed");
process.exit(failures === 0 ? 0 : 1);
