// Drives a sandbox that speaks CNR through the relay, by the official Node SDK of ISPAPI with only the URL changed.
// Usage: node node-sdk-on-cnr.mjs URL FOLDER; prints a line a step, exits 1 if one failed.
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
  check(step, response.getCode() === code && (!test || test(response)), response.getPlain());
  return response;
}

const client = new sdk.APIClient().useOTESystem().setURL(process.argv[2]);
client.disableDebugMode();
client.setCredentials("test.user", "wrong");
await expect(client, "a wrong password is refused", { COMMAND: "StatusAccount" }, 530);
client.setCredentials("test.user", "test.passw0rd");
const login = await client.login();
check("a session is opened", login.isSuccess() && !!client.getSession(), login.getPlain());

await expect(client, "a name is free", { COMMAND: "CheckDomains", DOMAIN: ["node-bird.com"] }, 200,
  (r) => r.getColumn("DOMAINCHECK").getDataByIndex(0).startsWith("210"));
const contact = await expect(client, "a contact is added", {
  COMMAND: "AddContact", FIRSTNAME: "Ada", LASTNAME: "Lovelace", STREET: "Samplestreet 1", CITY: "London", ZIP: "EC1A 1BB",
  COUNTRY: "GB", PHONE: "+44.2012345678", EMAIL: "ada@example.com",
}, 200);
const handle = contact.getColumn("CONTACT").getDataByIndex(0);
await expect(client, "a domain is registered", {
  COMMAND: "AddDomain", DOMAIN: "node-bird.com", PERIOD: "1",
  OWNERCONTACT0: handle, ADMINCONTACT0: handle, TECHCONTACT0: handle, BILLINGCONTACT0: handle,
  NAMESERVER: ["ns1.example.net", "ns2.example.net"],
}, 200);
const before = await expect(client, "it is read", { COMMAND: "StatusDomain", DOMAIN: "node-bird.com" }, 200,
  (r) => r.getColumn("OWNERCONTACT").getDataByIndex(0) === handle);
const year = Number(before.getColumn("PAIDUNTILDATE").getDataByIndex(0).slice(0, 4));
await expect(client, "it is renewed", { COMMAND: "RenewDomain", DOMAIN: "node-bird.com", PERIOD: "1", EXPIRATION: String(year) }, 200);
await expect(client, "it is not renewed twice", { COMMAND: "RenewDomain", DOMAIN: "node-bird.com", PERIOD: "1", EXPIRATION: String(year) }, 555);
await expect(client, "it is paid for a year more", { COMMAND: "StatusDomain", DOMAIN: "node-bird.com" }, 200,
  (r) => Number(r.getColumn("PAIDUNTILDATE").getDataByIndex(0).slice(0, 4)) === year + 1);
await expect(client, "what CNR does not have is refused", { COMMAND: "PayDomainRenewal", DOMAIN: "node-bird.com" }, 549,
  (r) => r.getDescription().includes("CNR cannot pay ahead without renewing"));
const pages = await client.requestAllResponsePages({ COMMAND: "QueryDomainList", LIMIT: "1" });
check("lists are read page by page", pages.length === 1 && pages[0].getColumn("DOMAIN").getDataByIndex(0) === "node-bird.com",
  pages.map((page) => page.getPlain()));
const logout = await client.logout();
check("the session is closed", logout.isSuccess(), logout.getPlain());

console.log(failures === 0 ? "all steps passed" : failures + " steps failed");
process.exit(failures === 0 ? 0 : 1);
