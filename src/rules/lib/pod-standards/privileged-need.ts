import { privilegedImage } from "../../../model/images/privileged-programs.ts";
import type { ContainerScope } from "../define-kubernetes.ts";
import { objectsOf } from "../kubernetes/lists.ts";
import { addedCapabilities, commandText } from "../kubernetes/pod-security.ts";
import { hostNamespaces } from "./node-agent.ts";

/** Programs that change the kernel's settings, mount file systems, work on disks or run containers. */
const privilegedPrograms =
  "blkdiscard btrfs buildah containerd cryptsetup dind dmsetup dockerd fdisk ip6?tables kubelet losetup lvremove " +
  "mkfs(?:\\.\\w+)? modprobe mount nsenter parted podman sfdisk sgdisk swapo(?:ff|n) sysctl vgremove wipefs zfs zpool";
const privilegedCommand = new RegExp(`(?:^|[\\s;&|('"/])(?:${privilegedPrograms.replaceAll(" ", "|")})(?![\\w-])`);

/** Images that run containers or change their node, by their names without a registry. */
const privilegedImageName =
  /(?:^|[/_-])(?:concourse|docker(?!\/)|dind|kaniko|k3s|kind|csi|cni|device-plugin|driver)(?![a-z])/;

/** The host of a registry in front of the name of an image. */
const registry = /^(?:[^/]*[.:][^/]*|localhost)\//;

/** The sign that a container is privileged for a reason, as a sentence; null if there is none. */
export function privilegedNeed(scope: ContainerScope): string | null {
  const { container, pod, at } = scope;
  const shared = hostNamespaces.find((key) => pod.at(key) === true);
  if (shared !== undefined) return `The pod sets ${shared}: true and may need this to work on its node.`;
  if (objectsOf(pod.at("volumes")).some((volume) => volume["hostPath"] != null)) {
    return "The pod mounts files of its node and may need this.";
  }
  if (objectsOf(at("volumeMounts")).some(({ mountPropagation }) => mountPropagation === "Bidirectional")) {
    return "The API requires it for mountPropagation: Bidirectional.";
  }
  if (Array.isArray(at("volumeDevices"))) return "The container uses raw block devices and may need this.";
  const command = privilegedCommand.exec(commandText(container))?.[0].replace(/^[^\w]/, "");
  if (command !== undefined) return `The command contains "${command}", which may need this.`;
  const image = container.image ?? "";
  if (
    privilegedImageName.test(image.replace(registry, "")) ||
    privilegedImage(image)?.purpose.includes("containers") === true
  ) {
    return "The image runs containers or works on its node, and may need this.";
  }
  const [added] = addedCapabilities(container);
  return added === undefined ? null : `The container also adds the capability ${added} and may need both.`;
}
